import type { Db } from "../../../store/store.ts";
import { refundsOf } from "../../refund/refunds.ts";
import type { RefundRow } from "../../refund/tables.ts";
import type { CombinedOrderRow, OrderEntryRow, OrderRow } from "../tables.ts";

/** An order with all that has a part in its life. */
export interface LifeSubject {
  readonly order: OrderRow;
  readonly refunds: readonly RefundRow[];
  /** The combined order that it is a part of. */
  readonly whole: CombinedOrderRow | undefined;
  /** The ways to pay it, or the combined order. */
  readonly entries: readonly OrderEntryRow[];
}

export async function lifeSubject(db: Db, order: OrderRow): Promise<LifeSubject> {
  const whole =
    order.combined_id === null
      ? undefined
      : await db
          .selectFrom("combined_orders")
          .selectAll()
          .where("id", "=", order.combined_id)
          .executeTakeFirst();
  return {
    order,
    refunds: await refundsOf(db, order.id),
    whole,
    entries: await db
      .selectFrom("order_entries")
      .selectAll()
      .where("order_id", "=", whole?.id ?? order.id)
      .orderBy("expires_at")
      .execute(),
  };
}

/** All numbers under which it is spoken of. */
export function numbersOf({ order, refunds, whole, entries }: LifeSubject): readonly string[] {
  const numbers = [
    order.out_trade_no,
    order.transaction_id,
    whole?.out_trade_no,
    whole?.transaction_id,
    ...refunds.flatMap((refund) => [refund.out_refund_no, refund.id, refund.advance_return_id]),
    ...entries.map(({ prepay_id }) => prepay_id),
  ];
  return [...new Set(numbers.filter((number) => typeof number === "string"))];
}
