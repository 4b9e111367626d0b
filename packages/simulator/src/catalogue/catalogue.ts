import { listAreas, loadNotifications, loadOperations } from "@wechatpay-kit/catalog";
import type { Notification, Operation } from "@wechatpay-kit/catalog";

// What was read, once for a process. All of it is megabytes, and most simulators are asked for one product.
const operations = new Map<string, readonly Operation[]>();
let areas: ReadonlySet<string> | undefined;
let notifications: readonly Notification[] | undefined;

/** The names of the catalogue's files of operations: `v2/pay`, `v3/payscore.partner`. */
export function allAreas(): ReadonlySet<string> {
  areas ??= new Set(listAreas());
  return areas;
}

/** The operations of one file. */
export function operationsOf(area: string): readonly Operation[] {
  let known = operations.get(area);
  if (known === undefined) {
    known = loadOperations(area);
    operations.set(area, known);
  }
  return known;
}

export function allOperations(): readonly Operation[] {
  return [...allAreas()].flatMap(operationsOf);
}

export function allNotifications(): readonly Notification[] {
  notifications ??= loadNotifications().notifications;
  return notifications;
}
