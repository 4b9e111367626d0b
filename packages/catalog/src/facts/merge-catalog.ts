import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import type { Decisions } from "./decisions.ts";
import { mergeNotification, newNotification } from "./merge-notification.ts";
import { mergeOperation } from "./merge-operation.ts";
import { newOperation } from "./new-operation.ts";
import type { OfficialNotification, OfficialOperation, OfficialSet } from "./official.ts";

/**
 * The operations as the set has them, those that the catalogue did not have among them, in the order of their ids.
 *
 * @param common the codes of the errors that all have
 */
export function mergeOperations(
  known: readonly Operation[],
  { operations, numbers }: OfficialSet,
  decisions: Decisions,
  common: ReadonlySet<string>,
): Operation[] {
  const pages = grouped([...operations.values()].flat(), ({ id, proposedId }) => [
    id ?? proposedId ?? "",
  ]);
  const around = { decisions, numbers, common };
  const ids = new Set(known.map(({ id }) => id));
  return [
    ...known.map((operation) => {
      const own = pages.get(operation.id);
      return own === undefined ? operation : mergeOperation(operation, own, around);
    }),
    ...[...pages]
      .filter(([id]) => !ids.has(id))
      .map(([id, own]) => mergeOperation(newOperation(id, own), own, around)),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** The same for notifications, in the order of version and event. */
export function mergeNotifications(
  known: readonly Notification[],
  { notifications }: OfficialSet,
  decisions: Decisions,
): Notification[] {
  const pages = grouped(notifications, (page) =>
    eventsOf(page).map((event) => `${page.version} ${event}`),
  );
  const keys = new Set(known.map(keyOf));
  return [
    ...known.map((notification) => {
      const own = pages.get(keyOf(notification));
      return own === undefined ? notification : mergeNotification(notification, own, decisions);
    }),
    ...[...pages]
      .filter(([key]) => !keys.has(key))
      .map(([key, own]) => {
        const event = key.slice(key.indexOf(" ") + 1);
        return mergeNotification(newNotification(event, own), own, decisions);
      }),
  ].toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

function keyOf({ version, event }: Notification): string {
  return `${version} ${event}`;
}

/** A page may describe several events; some name another notification's by mistake, which `event` puts right. */
function eventsOf({ event, eventTypes = [] }: OfficialNotification): readonly string[] {
  if (event === null) return eventTypes;
  return eventTypes.includes(event) ? eventTypes : [event];
}

function grouped<Row extends OfficialOperation | OfficialNotification>(
  rows: readonly Row[],
  keysOf: (row: Row) => readonly string[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    for (const key of keysOf(row)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [row]);
      else group.push(row);
    }
  }
  return groups;
}
