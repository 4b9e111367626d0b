import type { Db, Tx } from "../../store/store.ts";
import type { OrderScope } from "../payment/orders.ts";
import type { RefundRow } from "./tables.ts";

export async function findRefundByNumber(
  db: Db | Tx,
  { mchid, subMchid }: OrderScope,
  outRefundNo: string,
): Promise<RefundRow | undefined> {
  return db
    .selectFrom("refunds")
    .selectAll()
    .where("mchid", "=", mchid)
    .where("sub_mchid", "=", subMchid)
    .where("out_refund_no", "=", outRefundNo)
    .executeTakeFirst();
}

/** @param scope whose it must be; without one it may be anybody's */
export async function findRefundById(
  db: Db | Tx,
  id: string,
  scope?: OrderScope,
): Promise<RefundRow | undefined> {
  const refund = await db.selectFrom("refunds").selectAll().where("id", "=", id).executeTakeFirst();
  if (scope === undefined || refund === undefined) return refund;
  const theirs = refund.mchid === scope.mchid && refund.sub_mchid === scope.subMchid;
  return theirs ? refund : undefined;
}

/** All refunds of an order, oldest first. */
export async function refundsOf(db: Db | Tx, orderId: string): Promise<RefundRow[]> {
  return db
    .selectFrom("refunds")
    .selectAll()
    .where("order_id", "=", orderId)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** Makes everybody else who moves the refund wait for this transaction: PostgreSQL holds a row that was written. */
export async function lockRefund(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("refunds").set({ id }).where("id", "=", id).execute();
}
