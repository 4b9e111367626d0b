import { schedule } from "../../due/schedule.ts";
import type { Tx } from "../../store/store.ts";
import type { OrderRow } from "../payment/tables.ts";
import type { KeptRow } from "./tables.ts";

const DAY = 86_400_000;

/** What nobody shares is released by WeChat Pay. */
const KEPT = 30 * DAY;

/** The same for platforms. */
const KEPT_FOR_PLATFORMS = 180 * DAY;

/** The name under which money that is kept for sharing is scheduled to be released. */
export const RELEASE = "kept-money-is-released";

/** Keeps the money of an order that was paid for sharing. @param held what the seller got, in fen */
export async function keep(tx: Tx, { id }: OrderRow, held: number): Promise<void> {
  await tx
    .insertInto("kept_money")
    .values({ order_id: id, state: "OPEN", held, released_at: null })
    .execute();
}

/** Has what is left be released when its time comes, last in the transaction. */
export function scheduleRelease(tx: Tx, order: OrderRow, paidAt: number): Promise<void> {
  // Sub-orders are what platforms place for their merchants; nothing else tells a platform from a partner here.
  const life = order.combined_id !== null && order.sub_mchid !== "" ? KEPT_FOR_PLATFORMS : KEPT;
  const { id, mchid } = order;
  return schedule(tx, { work: RELEASE, reference: id, mchid, due_at: paidAt + life });
}

/** What is kept of an order, held to the end of the transaction: PostgreSQL holds a row that was written. */
export async function holdKept(tx: Tx, orderId: string): Promise<KeptRow | undefined> {
  return tx
    .updateTable("kept_money")
    .set({ order_id: orderId })
    .where("order_id", "=", orderId)
    .returningAll()
    .executeTakeFirst();
}

/** Changes how much of an order is kept, in fen. @returns false where it is not that much */
export async function changeKept(tx: Tx, orderId: string, change: number): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable("kept_money")
    .set((eb) => ({ held: eb("held", "+", change) }))
    .where("order_id", "=", orderId)
    .where((eb) => eb(eb("held", "+", change), ">=", 0))
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
