import type { Db, Tx } from "../../store/store.ts";
import type { OrderRow } from "../payment/tables.ts";
import { couponsFor } from "./choose.ts";
import type { CouponOrder } from "./choose.ts";
import type { CouponRow } from "./tables.ts";
import type { UsedCoupon } from "./used.ts";

/** An order, with the coupons that will pay a part of it. */
export interface WithCoupons<Order> {
  readonly order: Order;
  readonly coupons: readonly UsedCoupon[];
}

/**
 * Which coupons of a person pay a part of which of several orders. Nothing is stored: somebody else may use them first,
 * unless the person's wallet is held.
 */
export async function chooseCoupons<Order extends CouponOrder>(
  db: Db | Tx,
  person: string,
  orders: readonly Order[],
  now: number,
): Promise<readonly WithCoupons<Order>[]> {
  let left: readonly CouponRow[] = await db
    .selectFrom("coupons")
    .selectAll()
    .where("person", "=", person)
    .where("order_id", "is", null)
    .execute();
  const chosen: WithCoupons<Order>[] = [];
  for (const order of orders) {
    const taken = couponsFor(left, order, now);
    left = left.filter((coupon) => !taken.includes(coupon));
    chosen.push({ order, coupons: taken.map(asUsed) });
  }
  return chosen;
}

/** Marks coupons as used by an order, in the transaction that pays it. */
export async function useCoupons(
  tx: Tx,
  { id }: Pick<OrderRow, "id">,
  coupons: readonly UsedCoupon[],
): Promise<void> {
  for (const { coupon_id } of coupons) {
    const { numUpdatedRows } = await tx
      .updateTable("coupons")
      .set({ order_id: id })
      .where("coupon_id", "=", coupon_id)
      .where("order_id", "is", null)
      .executeTakeFirst();
    // Whoever pays holds the wallet from before the choice until the end.
    if (numUpdatedRows !== 1n) throw new Error(`The coupon ${coupon_id} was used meanwhile.`);
  }
}

function asUsed({ coupon_id, stock_id, creator, name, type, value }: CouponRow): UsedCoupon {
  return { coupon_id, stock_id, creator, name, type, amount: value };
}
