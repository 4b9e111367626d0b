import type { Db, Tx } from "../../store/store.ts";
import type { OrderScope } from "../payment/orders.ts";
import type { ShareOf, ShareReturnRow, ShareRow, SharingRow } from "./tables.ts";

/** A sharing by the merchant's number, or by WeChat Pay's. */
export type SharingNumber = { readonly outOrderNo: string } | { readonly id: string };

export async function findSharing(
  db: Db | Tx,
  { mchid, subMchid }: OrderScope,
  number: SharingNumber,
): Promise<SharingRow | undefined> {
  const theirs = db
    .selectFrom("sharings")
    .selectAll()
    .where("mchid", "=", mchid)
    .where("sub_mchid", "=", subMchid);
  return "id" in number
    ? theirs.where("id", "=", number.id).executeTakeFirst()
    : theirs.where("out_order_no", "=", number.outOrderNo).executeTakeFirst();
}

export async function findSharingById(db: Db | Tx, id: string): Promise<SharingRow | undefined> {
  return db.selectFrom("sharings").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What each receiver gets of a sharing, as it was asked for; the rest last. */
export async function sharesOf(db: Db | Tx, { id }: SharingRow): Promise<ShareRow[]> {
  return db
    .selectFrom("shares")
    .selectAll()
    .where("sharing_id", "=", id)
    .orderBy("position")
    .execute();
}

export async function findShare(
  db: Db | Tx,
  id: string,
  of: SharingRow,
): Promise<ShareOf | undefined> {
  const share = await db.selectFrom("shares").selectAll().where("id", "=", id).executeTakeFirst();
  return share && { ...share, of };
}

/** How often an order was shared, releases alone not counted, and how much of it, in fen. */
export async function sharedSoFar(
  tx: Tx,
  orderId: string,
): Promise<{ readonly times: number; readonly amount: number }> {
  const { times, amount } = await tx
    .selectFrom("sharings")
    .innerJoin("shares", "shares.sharing_id", "sharings.id")
    .where("sharings.order_id", "=", orderId)
    .where("shares.rest", "=", 0)
    .where("shares.state", "!=", "CLOSED")
    .select((eb) => [
      eb.fn.count<number | string>("sharings.id").distinct().as("times"),
      eb.fn.sum<number | string | null>("shares.amount").as("amount"),
    ])
    .executeTakeFirstOrThrow();
  return { times: Number(times), amount: Number(amount ?? 0) };
}

export async function findReturn(
  db: Db | Tx,
  { mchid, subMchid }: OrderScope,
  outReturnNo: string,
): Promise<ShareReturnRow | undefined> {
  return db
    .selectFrom("share_returns")
    .selectAll()
    .where("mchid", "=", mchid)
    .where("sub_mchid", "=", subMchid)
    .where("out_return_no", "=", outReturnNo)
    .executeTakeFirst();
}

export async function findReturnById(db: Db | Tx, id: string): Promise<ShareReturnRow | undefined> {
  return db.selectFrom("share_returns").selectAll().where("id", "=", id).executeTakeFirst();
}

/** What came back of a share, or is on its way, in fen. */
export async function returnedOf(tx: Tx, shareId: string): Promise<number> {
  const { sum } = await tx
    .selectFrom("share_returns")
    .where("share_id", "=", shareId)
    .where("state", "!=", "FAILED")
    .select((eb) => eb.fn.sum<number | string | null>("amount").as("sum"))
    .executeTakeFirstOrThrow();
  return Number(sum ?? 0);
}
