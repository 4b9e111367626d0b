import { rfc3339 } from "../../../clock/time.ts";
import type { Members } from "../../../core/handler.ts";
import type { Db, Tx } from "../../../store/store.ts";
import type { OrderRow } from "../../payment/tables.ts";
import type { CouponRow } from "../tables.ts";
import { statusOf } from "../view.ts";

/** What a coupon's order tells of its use. */
export type UsingOrder = Pick<OrderRow, "mchid" | "sub_mchid" | "transaction_id" | "success_at">;

/** A coupon as its queries and `COUPON.USE` tell of it. */
export function favorCoupon(
  coupon: CouponRow,
  order: UsingOrder | undefined,
  now: number,
): Members {
  return {
    stock_creator_mchid: coupon.creator,
    stock_id: coupon.stock_id,
    coupon_id: coupon.coupon_id,
    coupon_name: coupon.name,
    status: statusOf(coupon, now),
    description: coupon.description,
    create_time: rfc3339(coupon.created_at),
    coupon_type: "NORMAL",
    no_cash: coupon.type === "NOCASH",
    available_begin_time: rfc3339(coupon.valid_from),
    available_end_time: rfc3339(coupon.valid_until ?? coupon.valid_from),
    singleitem: false,
    normal_coupon_information: {
      coupon_amount: coupon.value,
      transaction_minimum: coupon.minimum,
    },
    ...(order?.success_at != null && {
      consume_information: {
        consume_time: rfc3339(order.success_at),
        consume_mchid: order.sub_mchid === "" ? order.mchid : order.sub_mchid,
        transaction_id: order.transaction_id,
        consume_amount: coupon.value,
      },
    }),
  };
}

/** The order that a coupon paid a part of. */
export async function usingOrder(
  db: Db | Tx,
  { order_id }: CouponRow,
): Promise<UsingOrder | undefined> {
  if (order_id === null) return undefined;
  return db
    .selectFrom("orders")
    .select(["mchid", "sub_mchid", "transaction_id", "success_at"])
    .where("id", "=", order_id)
    .executeTakeFirst();
}
