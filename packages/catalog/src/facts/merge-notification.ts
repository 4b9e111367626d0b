import type { Field, Variant } from "../field.ts";
import type { Notification } from "../notification.ts";
import type { Decisions } from "./decisions.ts";
import { mergeMembers } from "./merge-members.ts";
import { mergeReply } from "./merge-reply.ts";
import { shapeOf } from "./notification-shape.ts";
import { docsOf, modeOf, updatedOf } from "./official.ts";
import type { OfficialField, OfficialNotification } from "./official.ts";
import { notificationSample } from "./sample.ts";
import { treeOf } from "./statement.ts";

/**
 * The notification as its pages have it, each of its shapes as the pages that describe it.
 *
 * @throws when the notification has several shapes and no decision says which of them a page describes
 */
export function mergeNotification(
  own: Notification,
  pages: readonly OfficialNotification[],
  decisions: Decisions,
): Notification {
  const shapes = new Map(pages.map((page) => [page, shapeOf(own, page, decisions.shapes)]));
  const described = pages.filter((page) => shapes.get(page) !== null);
  const merge = (fields: readonly Field[], label: string): readonly Field[] =>
    mergeShape(fields, {
      pages: described.filter((page) => shapes.get(page) === label),
      id: label === "" ? own.event : `${own.event} ${label}`,
      version: own.version,
      decisions,
    });
  const { fields, variants, reply: _, retries: __, replyWithinSeconds: ___, docs, ...head } = own;
  const modes = [...new Set([...(own.modes ?? []), ...described.map(modeOf)])].toSorted();
  const updated = updatedOf(described) ?? own.updated;
  return {
    ...head,
    ...(modes.length > 0 && { modes }),
    docs: [...new Set([...described.flatMap(docsOf), ...docs])],
    ...(updated !== undefined && { updated }),
    fields: merge(fields, own.variantLabel ?? ""),
    ...(variants && {
      variants: variants.map((one): Variant => ({
        label: one.label,
        fields: merge(one.fields, one.label),
      })),
    }),
    ...mergeReply(own, described, decisions),
  };
}

interface Shape {
  /** Those that describe it. */
  readonly pages: readonly OfficialNotification[];
  readonly id: string;
  readonly version: "v2" | "v3";
  readonly decisions: Decisions;
}

function mergeShape(
  fields: readonly Field[],
  { pages, id, version, decisions }: Shape,
): readonly Field[] {
  const sealed = fields.find(({ encrypted }) => encrypted === "apiv2-aes-ecb")?.name;
  const statements = pages.map((page) => ({
    mode: modeOf(page),
    members: treeOf(
      sealedRows(page.resource ?? page.fields ?? [], sealed),
      notificationSample(page.onlyInSample, page.reply),
    ),
  }));
  return mergeMembers(fields, statements, {
    id,
    place: "resource",
    path: "",
    version,
    unread: [],
    decisions,
  });
}

/**
 * The rows with those that stand below the sealed member's where they belong: within it. On the page they follow it as
 * if they were beside it, where nothing would vouch for them.
 */
function sealedRows(
  rows: readonly OfficialField[],
  sealed: string | undefined,
): readonly OfficialField[] {
  const at = rows.findIndex(({ path }) => path === sealed);
  if (sealed === undefined || at === -1) return rows;
  return rows.map((row, index): OfficialField =>
    index <= at || row.path.startsWith(`${sealed}.`)
      ? row
      : Object.assign({}, row, { path: `${sealed}.${row.path}` }),
  );
}

/**
 * What a notification that the catalogue did not have is before its pages are merged into it.
 *
 * @throws when there is no page
 */
export function newNotification(
  event: string,
  pages: readonly OfficialNotification[],
): Notification {
  const [first] = pages;
  if (first === undefined) throw new Error(`${event} has no page.`);
  const tags = [...new Set(pages.flatMap((page) => page.pages[0]?.product?.split("/")[0] ?? []))];
  const [originalType] = first.originalTypes ?? [];
  return {
    event,
    version: first.version,
    title: first.pages[0]?.title ?? event,
    eventTypes: [event],
    ...(originalType !== undefined && { originalType: [originalType] }),
    ...(tags.length > 0 && { tags }),
    docs: [],
    fields: [],
  };
}
