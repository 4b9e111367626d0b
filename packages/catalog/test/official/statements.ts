import { modeOf, notificationPages, operationPages } from "./official-set.ts";
import type { NotificationPage, PageField } from "./official-set.ts";

/** What one page says of the members of one place. */
export interface Table {
  /** An operation's id; a notification's event, with the label of its shape where it has several. */
  readonly id: string;
  readonly place: string;
  readonly mode: string;
  readonly url: string;
  readonly isV2: boolean;
  /** Of a name that stands there twice the first. */
  readonly rows: ReadonlyMap<string, PageField>;
}

/** The header that the SDK writes by itself. */
export const OWN_HEADER = "Wechatpay-Serial";

function table(head: Omit<Table, "rows">, fields: readonly PageField[]): Table {
  const rows = new Map<string, PageField>();
  for (const field of fields) if (!rows.has(field.path)) rows.set(field.path, field);
  return { ...head, rows };
}

/** The tables of all operations; a page without a table for a place has an empty one. */
export const operationTables: readonly Table[] = operationPages.flatMap((page) => {
  const head = {
    id: page.id ?? page.proposedId ?? "",
    mode: modeOf(page),
    url: page.url,
    isV2: page.site === "v2",
  };
  const { path, query, header, body = [], form = [] } = page.request ?? {};
  const places = { path, query, header, body: body.concat(form), answer: page.response.fields };
  return Object.entries(places).map(([place, fields = []]) =>
    table(
      Object.assign({ place }, head),
      fields.filter((field) => field.path !== OWN_HEADER),
    ),
  );
});

/** Which shape of a notification a page describes, as it was decided. */
export interface Shape {
  readonly event: string;
  readonly title?: string;
  readonly product?: string;
  readonly mode?: string;
  readonly shape: string | null;
}

/** The tables of all notifications, for each event that a page describes. */
export function notificationTables(shapes: readonly Shape[]): readonly Table[] {
  return notificationPages.flatMap((page) => {
    return eventsOf(page).flatMap((name) => {
      const row = shapes.find((shape) => isShape(shape, name, page));
      if (row?.shape === null) return [];
      const id = row === undefined ? name : `${name} ${row.shape}`;
      const head = { id, place: "resource", mode: modeOf(page), url: page.url };
      const rows = page.resource ?? sealedRows(page.fields ?? []);
      return [table({ ...head, isV2: page.version === "v2" }, rows)];
    });
  });
}

/** What is sealed in `req_info` follows it in the table as if it stood beside it. */
function sealedRows(rows: readonly PageField[]): readonly PageField[] {
  const at = rows.findIndex(({ path }) => path === "req_info");
  if (at === -1) return rows;
  return rows.map((row, index) =>
    index <= at ? row : Object.assign({}, row, { path: `req_info.${row.path}` }),
  );
}

/** The events that a page describes; where it names another's by mistake, the one that is meant. */
export function eventsOf({ event, eventTypes = [] }: NotificationPage): readonly string[] {
  return event !== null && !eventTypes.includes(event) ? [event] : eventTypes;
}

/** Whether the decision is about this page as one of the event. */
export function isShape(shape: Shape, event: string, page: NotificationPage): boolean {
  const [first] = page.pages;
  return (
    shape.event === event &&
    eventsOf(page).includes(event) &&
    (shape.title ?? first?.title) === first?.title &&
    (shape.mode ?? modeOf(page)) === modeOf(page) &&
    (first?.product ?? "").startsWith(shape.product ?? "")
  );
}
