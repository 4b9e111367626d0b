import type { Db, Tx } from "../../store/store.ts";
import type { TransferRow } from "./tables.ts";

/** Whose transfers: a merchant's own, or a partner's for a sub-merchant. */
export interface TransferScope {
  readonly mchid: string;
  /** Empty of a merchant's own. */
  readonly subMchid: string;
}

export async function findTransferByNumber(
  db: Db | Tx,
  { mchid, subMchid }: TransferScope,
  outBillNo: string,
): Promise<TransferRow | undefined> {
  return db
    .selectFrom("transfers")
    .selectAll()
    .where("mchid", "=", mchid)
    .where("sub_mchid", "=", subMchid)
    .where("out_bill_no", "=", outBillNo)
    .executeTakeFirst();
}

/** @param id `transfer_bill_no` */
export async function findTransferById(db: Db | Tx, id: string): Promise<TransferRow | undefined> {
  return db.selectFrom("transfers").selectAll().where("id", "=", id).executeTakeFirst();
}

/** The transfer that the user confirms by this `package_info`. */
export async function findByPackage(db: Db | Tx, info: string): Promise<TransferRow | undefined> {
  return db.selectFrom("transfers").selectAll().where("package_info", "=", info).executeTakeFirst();
}

/** Makes everybody else who moves the transfer wait for this transaction: PostgreSQL holds a row that was written. */
export async function lockTransfer(tx: Tx, id: string): Promise<void> {
  await tx.updateTable("transfers").set({ id }).where("id", "=", id).execute();
}
