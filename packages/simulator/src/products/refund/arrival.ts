import type { Context } from "../../core/context.ts";
import { schedule } from "../../due/schedule.ts";
import type { Work } from "../../due/work.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { Tx } from "../../store/store.ts";
import { move } from "../machine.ts";
import { refundMachine } from "./machine.ts";
import { payOut } from "./money.ts";
import { findRefundById, lockRefund } from "./refunds.ts";
import type { RefundRow } from "./tables.ts";

/** The name under which refunds are scheduled to arrive. */
export const ARRIVAL = "refund-arrives";

/** Has a refund arrive at a time, last in its transaction. */
export function scheduleArrival(tx: Tx, { id, mchid }: RefundRow, at: number): Promise<void> {
  return schedule(tx, { work: ARRIVAL, reference: id, mchid, due_at: at });
}

/** The payer has the money: once, whoever says so first. */
export async function arrive(
  context: Context,
  tx: Tx,
  { merchant, reference }: { readonly merchant: Merchant; readonly reference: string },
): Promise<RefundRow> {
  const now = context.clock.now();
  const arrived = await move({
    context,
    tx,
    machine: refundMachine,
    merchant,
    find: (inner) => findRefundById(inner, reference),
    event: "arrive",
    changes: () => ({ success_at: now }),
  });
  await payOut(context, tx, arrived);
  return arrived;
}

/** What happens when the clock comes to it; a refund that went wrong meanwhile stays as it is. */
export const arriveWhenDue: Work = async (context, tx, subject) => {
  // Nobody closes it between this look and the move.
  await lockRefund(tx, subject.reference);
  const refund = await findRefundById(tx, subject.reference);
  if (refund?.state === "PROCESSING") await arrive(context, tx, subject);
};
