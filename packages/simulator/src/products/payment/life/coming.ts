import type { NotificationSummary } from "../../../api/api.ts";
import { rfc3339Milliseconds } from "../../../clock/time.ts";
import type { Context } from "../../../core/context.ts";
import { ARRIVAL } from "../../refund/arrival.ts";
import { RELEASE } from "../../sharing/kept.ts";
import type { Coming } from "../browser/life.ts";
import { asOf, endOfWaiting } from "../orders.ts";
import type { LifeSubject } from "./subject.ts";

/** What falls due of an order and of its refunds. */
const WORKS: ReadonlyMap<string, Coming["what"]> = new Map([
  [ARRIVAL, "refund-arrives"],
  [RELEASE, "money-is-released"],
]);

/** What the clock will do with an order, next first. */
export async function comingFor(
  { store, clock }: Context,
  { order, refunds, entries }: LifeSubject,
  notifications: readonly NotificationSummary[],
): Promise<readonly Coming[]> {
  const now = clock.now();
  const coming: Coming[] = [];
  const add = (at: number, what: Coming["what"], number: string): void => {
    if (at > now) coming.push({ time: rfc3339Milliseconds(at), what, number });
  };
  const { state } = asOf(order, now);
  const last = entries.at(-1);
  if (state === "NOTPAY" && last !== undefined) {
    add(Math.min(order.expires_at, last.expires_at), "expires", order.out_trade_no);
  }
  const end = endOfWaiting({ ...order, state });
  if (end !== undefined) add(end.at, "closes", order.out_trade_no);
  const due = await store.db
    .selectFrom("due_work")
    .selectAll()
    .where("reference", "in", [order.id, ...refunds.map(({ id }) => id)])
    .execute();
  const refundNumbers = new Map(refunds.map(({ id, out_refund_no }) => [id, out_refund_no]));
  for (const { work, reference, due_at } of due) {
    const number = refundNumbers.get(reference) ?? order.out_trade_no;
    const what = WORKS.get(work);
    if (what !== undefined) add(due_at, what, number);
  }
  for (const { id, next_attempt_time } of notifications) {
    if (next_attempt_time !== null)
      coming.push({ time: next_attempt_time, what: "delivery", number: id });
  }
  return coming.toSorted((a, b) => (a.time < b.time ? -1 : 1));
}
