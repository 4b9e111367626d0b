import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import { ControlError } from "../../../api/reply.ts";
import type { Context } from "../../../core/context.ts";
import type { Db } from "../../../store/store.ts";
import type { Tables } from "../../../store/tables.ts";
import type { OrderRow } from "../tables.ts";

/** A combined order has fifty parts at most. */
const MOST = 100;

/**
 * The orders that a number leads to: their own, that of the combined order that they are parts of, of a refund, of a way to
 * pay; of the merchant's making or of WeChat Pay's. As they are stored: {@link asOf} tells what time made of them.
 */
export function ordersOf(db: Db, number: string): Promise<OrderRow[]> {
  return db
    .selectFrom("orders")
    .selectAll()
    .where((eb) => eb.or(namedBy(eb, number)))
    .orderBy("created_at")
    .orderBy("id")
    .limit(MOST)
    .execute();
}

// Each by an index of its own.
function namedBy(
  eb: ExpressionBuilder<Tables, "orders">,
  number: string,
): readonly Expression<SqlBool>[] {
  const refunds = eb.selectFrom("refunds").select("order_id");
  const entries = eb.selectFrom("order_entries").select("order_id").where("prepay_id", "=", number);
  const combined = eb.selectFrom("combined_orders").select("combined_orders.id");
  return [
    eb("id", "=", number),
    eb("out_trade_no", "=", number),
    eb("transaction_id", "=", number),
    eb("id", "in", refunds.where("refunds.id", "=", number)),
    eb("id", "in", refunds.where("refunds.out_refund_no", "=", number)),
    eb("id", "in", entries),
    eb("combined_id", "=", number),
    eb("combined_id", "in", combined.where("combined_orders.out_trade_no", "=", number)),
    eb("combined_id", "in", combined.where("combined_orders.transaction_id", "=", number)),
    eb("combined_id", "in", entries),
  ];
}

/** @throws ControlError 404 where no order has the number, 409 where several have */
export async function theOrder(context: Context, number: string): Promise<OrderRow> {
  const orders = await ordersOf(context.store.db, number);
  const [order, ...others] = orders;
  if (order === undefined) {
    throw new ControlError(404, `There is no order with a number ${number.slice(0, 80)}.`);
  }
  if (others.length === 0) return order;
  throw new ControlError(
    409,
    `${orders.length} orders have the number ${number.slice(0, 80)}: ask for one by its id.`,
    {
      orders: orders.map(({ id, mchid, sub_mchid, out_trade_no }) => ({
        id,
        mchid: sub_mchid === "" ? mchid : sub_mchid,
        out_trade_no,
      })),
    },
  );
}
