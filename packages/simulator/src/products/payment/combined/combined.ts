import type { Db, Tx } from "../../../store/store.ts";
import { findById } from "../orders.ts";
import type { CombinedOrderRow, OrderRow } from "../tables.ts";

/** A combined order with its parts, in the order in which they were named. */
export interface Combined {
  readonly whole: CombinedOrderRow;
  readonly parts: readonly OrderRow[];
}

/** What a combined order is found by: the merchant's number, or WeChat Pay's. */
export type CombinedName =
  | { readonly id: string }
  | { readonly mchid: string; readonly number: string }
  | { readonly mchid: string; readonly transactionId: string };

/** The combined order of a number. */
export async function findCombined(
  db: Db | Tx,
  by: CombinedName,
  now: number,
): Promise<Combined | undefined> {
  const all = db.selectFrom("combined_orders").selectAll();
  const named =
    "id" in by
      ? all.where("id", "=", by.id)
      : "number" in by
        ? all.where("mchid", "=", by.mchid).where("out_trade_no", "=", by.number)
        : all.where("mchid", "=", by.mchid).where("transaction_id", "=", by.transactionId);
  const whole = await named.executeTakeFirst();
  if (whole === undefined) return undefined;
  const ids = await db
    .selectFrom("orders")
    .select("id")
    .where("combined_id", "=", whole.id)
    .orderBy("id")
    .execute();
  const parts: OrderRow[] = [];
  for (const { id } of ids) {
    const part = await findById(db, id, now);
    if (part !== undefined) parts.push(part);
  }
  return { whole, parts };
}
