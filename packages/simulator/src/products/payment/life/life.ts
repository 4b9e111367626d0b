import type { NotificationSummary } from "../../../api/api.ts";
import type { Context } from "../../../core/context.ts";
import { listNotifications } from "../../../notify/outbox/list.ts";
import { requestsAbout, requestSummary } from "../../../request-log/logged.ts";
import { refundableOf } from "../../refund/limits.ts";
import type { LifeEntry, OrderLife } from "../browser/life.ts";
import { orderSummaries } from "../list.ts";
import { asOf } from "../orders.ts";
import { codeUrl } from "../place.ts";
import type { OrderRow } from "../tables.ts";
import { comingFor } from "./coming.ts";
import { moneyEntries } from "./money.ts";
import { stateEntries } from "./states.ts";
import { lifeSubject, numbersOf } from "./subject.ts";
import type { LifeSubject } from "./subject.ts";

/** How many notifications of one order are told at most: fifty refunds have one each, and more when one goes wrong. */
const MOST = 200;

/** All that happened to an order. */
export async function orderLife(context: Context, row: OrderRow): Promise<OrderLife> {
  const { db } = context.store;
  const now = context.clock.now();
  const subject = await lifeSubject(db, row);
  const numbers = numbersOf(subject);
  const notifications = await listNotifications(context, {
    mchid: row.mchid,
    numbers: toldBy(subject),
    limit: MOST,
  });
  const entries = [
    ...(await requestEntries(context, row.mchid, numbers)),
    ...(await stateEntries(context, subject)),
    ...(await moneyEntries(db, subject)),
    ...notifications.flatMap(notificationEntries),
  ];
  const [order] = await orderSummaries(db, [row], now);
  if (order === undefined) throw new Error("Every order has a summary.");
  const scanned = subject.entries.findLast(({ code }) => code !== null);
  return {
    order,
    numbers,
    ...(scanned !== undefined && { code_url: codeUrl(scanned) }),
    refundable: refundableOf(asOf(row, now), subject.refunds),
    open_to_network: context.settings.openControl,
    entries: inOrder(entries),
    coming: await comingFor(context, subject, notifications),
  };
}

/** The numbers that its notifications have. */
function toldBy({ order, refunds, whole }: LifeSubject): readonly string[] {
  const numbers = [order.transaction_id, whole?.out_trade_no, ...refunds.map(({ id }) => id)];
  return numbers.filter((number) => typeof number === "string");
}

async function requestEntries(
  context: Context,
  mchid: string,
  numbers: readonly string[],
): Promise<readonly LifeEntry[]> {
  const rows = await requestsAbout(context, mchid, numbers);
  return rows.map((row) => {
    const request = requestSummary(row);
    return { kind: "request", time: request.time, request };
  });
}

function notificationEntries(notification: NotificationSummary): readonly LifeEntry[] {
  const { id, event_type, create_time, attempts } = notification;
  return [
    { kind: "notification", time: create_time, notification },
    ...attempts.map((attempt): LifeEntry => ({
      kind: "attempt",
      time: attempt.time,
      notification_id: id,
      event_type,
      attempt,
    })),
  ];
}

/** What comes of what, where several things have one time. */
const RANKS: Readonly<Record<LifeEntry["kind"], number>> = {
  request: 0,
  state: 1,
  money: 2,
  notification: 3,
  attempt: 4,
};

/** The times that one transaction writes differ by less, in milliseconds. */
const TRANSACTION = 1_000;

function inOrder(entries: readonly LifeEntry[]): readonly LifeEntry[] {
  const states = entries.filter((entry) => entry.kind === "state");
  const begun = (entry: LifeEntry): number => {
    const time = Date.parse(entry.time);
    // Noted when it is answered; what it did happened before.
    if (entry.kind === "request") return time - entry.request.duration_ms - 1;
    if (entry.kind !== "money") return time;
    // Money moves because something came to a state: it stands beside that.
    const because = states
      .filter(({ number }) => number === entry.number)
      .map((state) => Date.parse(state.time))
      .filter((at) => at <= time && time < at + TRANSACTION);
    return Math.max(...because, because.length === 0 ? time : 0);
  };
  return entries
    .map((entry) => ({ entry, at: begun(entry) }))
    .toSorted((a, b) => a.at - b.at || RANKS[a.entry.kind] - RANKS[b.entry.kind])
    .map(({ entry }) => entry);
}
