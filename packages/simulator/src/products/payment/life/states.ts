import { rfc3339Milliseconds } from "../../../clock/time.ts";
import type { Context } from "../../../core/context.ts";
import type { StateChangeRow } from "../../../store/tables.ts";
import { NONE, transition } from "../../machine.ts";
import { refundMachine } from "../../refund/machine.ts";
import { stateChangesOf } from "../../state-changes.ts";
import type { LifeEntry, StateEntry } from "../browser/life.ts";
import { orderMachine } from "../machine.ts";
import { asOf, endOfWaiting } from "../orders.ts";
import type { OrderRow } from "../tables.ts";
import type { LifeSubject } from "./subject.ts";

/** The states of an order and of its refunds. */
export async function stateEntries(
  { store, clock }: Context,
  { order, refunds }: LifeSubject,
): Promise<readonly LifeEntry[]> {
  const changes = await stateChangesOf(store.db, [order.id, ...refunds.map(({ id }) => id)]);
  const changesOf = (of: "order" | "refund", id: string, number: string): readonly LifeEntry[] =>
    changes
      .filter(({ thing }) => thing === id)
      .map(({ event, before, after, by_clock, at }) =>
        entry(at, { of, number, event, before, after, by_clock: by_clock === 1 }),
      );
  return [
    // What is made is no change: its row says when.
    entry(order.created_at, {
      of: "order",
      number: order.out_trade_no,
      event: "place",
      before: NONE,
      after: transition(orderMachine, NONE, "place").to,
      by_clock: false,
    }),
    ...changesOf("order", order.id, order.out_trade_no),
    ...byTimeAlone(order, changes, clock.now()),
    ...refunds.flatMap(({ id, out_refund_no: number, created_at }) => [
      entry(created_at, {
        of: "refund",
        number,
        event: "apply",
        before: NONE,
        after: transition(refundMachine, NONE, "apply").to,
        by_clock: false,
      }),
      ...changesOf("refund", id, number),
    ]),
  ];
}

const entry = (at: number, state: StateEntry): LifeEntry => ({
  kind: "state",
  time: rfc3339Milliseconds(at),
  ...state,
});

/** That nobody paid and the order was closed so, is stored nowhere. */
function byTimeAlone(
  order: OrderRow,
  changes: readonly StateChangeRow[],
  now: number,
): readonly LifeEntry[] {
  if (changes.some(({ thing, after }) => thing === order.id && after === asOf(order, now).state)) {
    return [];
  }
  const asked = changes.findLast(({ thing }) => thing === order.id)?.after === "USERPAYING";
  const state = asked ? "USERPAYING" : "NOTPAY";
  const end = endOfWaiting({ state, created_at: order.created_at });
  if (end === undefined || end.at > now || end.state !== asOf(order, now).state) return [];
  const { out_trade_no: number } = order;
  return [
    entry(end.at, {
      of: "order",
      number,
      event: "time",
      before: state,
      after: end.state,
      by_clock: true,
    }),
  ];
}
