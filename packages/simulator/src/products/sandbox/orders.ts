import type { Context } from "../../core/context.ts";
import type { Db, Tx } from "../../store/store.ts";
import type { SandboxOrderRow } from "./tables.ts";

/** Stores an order, unless its number is there already; gives what is stored under it. */
export async function keepOrder(
  { store }: Context,
  order: SandboxOrderRow,
): Promise<SandboxOrderRow> {
  return store.db.transaction().execute(async (tx) => {
    await tx
      .insertInto("sandbox_orders")
      .values(order)
      .onConflict((conflict) => conflict.columns(["mchid", "out_trade_no"]).doNothing())
      .execute();
    return (await findOrder(tx, order.mchid, order.out_trade_no)) ?? order;
  });
}

export async function findOrder(
  db: Db | Tx,
  mchid: string,
  outTradeNo: string,
): Promise<SandboxOrderRow | undefined> {
  return db
    .selectFrom("sandbox_orders")
    .selectAll()
    .where("mchid", "=", mchid)
    .where("out_trade_no", "=", outTradeNo)
    .executeTakeFirst();
}
