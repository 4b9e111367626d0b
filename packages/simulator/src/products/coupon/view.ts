import { rfc3339 } from "../../clock/time.ts";
import type { Members } from "../../core/handler.ts";
import type { Db } from "../../store/store.ts";
import type { OrderRow } from "../payment/tables.ts";
import { textsIn } from "./lists.ts";
import type { CouponRow } from "./tables.ts";
import { couponsOf, settlementTotal, sumOf } from "./used.ts";

/** `promotion_detail` of an order in APIv3, in queries and notifications; nothing where no coupon was used. */
export function promotionDetail(order: OrderRow): Members {
  const coupons = couponsOf(order);
  if (coupons.length === 0) return {};
  return {
    promotion_detail: coupons.map(({ coupon_id, stock_id, creator, name, type, amount }) => {
      const own =
        type === "NOCASH" || [order.mchid, order.sub_mchid].includes(creator ?? "nobody's");
      return {
        coupon_id,
        name,
        scope: "GLOBAL",
        type,
        amount,
        stock_id,
        wechatpay_contribute: 0,
        merchant_contribute: own ? amount : 0,
        other_contribute: own ? 0 : amount,
        currency: order.currency,
      };
    }),
  };
}

/** How APIv2 calls the types. */
export const TYPES_V2 = { CASH: "CASH", NOCASH: "NO_CASH" } as const;

/** The coupons of an order in APIv2; nothing where none was used. */
export function couponsV2(order: OrderRow): Members {
  const coupons = couponsOf(order);
  if (coupons.length === 0) return {};
  const members: Record<string, unknown> = {
    // It is there only where it is not the price.
    ...(sumOf(coupons, "NOCASH") > 0 && { settlement_total_fee: settlementTotal(order) }),
    coupon_fee: sumOf(coupons),
    coupon_count: coupons.length,
  };
  for (const [index, { coupon_id, type, amount }] of coupons.entries()) {
    members[`coupon_type_${index}`] = TYPES_V2[type];
    members[`coupon_id_${index}`] = coupon_id;
    members[`coupon_fee_${index}`] = amount;
  }
  return members;
}

/** A person's coupons, used ones too, as the list of users shows them. */
export async function couponsIn(db: Db, person: string, now: number): Promise<readonly Members[]> {
  const rows = await db
    .selectFrom("coupons")
    .selectAll()
    .where("person", "=", person)
    .orderBy("value", "desc")
    .orderBy("coupon_id")
    .execute();
  return rows.map((row) => shownCoupon(row, now));
}

function shownCoupon(coupon: CouponRow, now: number): Members {
  const { coupon_id, stock_id, name, type, value, minimum } = coupon;
  const [merchants, tags] = [textsIn(coupon.merchants), textsIn(coupon.goods_tags)];
  return {
    couponId: coupon_id,
    stockId: stock_id,
    name,
    type,
    value,
    minimum,
    ...(merchants !== null && { mchid: merchants.join(" ") }),
    ...(tags !== null && { goodsTag: tags.join(" ") }),
    combinable: coupon.combinable === 1,
    validFrom: rfc3339(coupon.valid_from),
    ...(coupon.valid_until !== null && { validUntil: rfc3339(coupon.valid_until) }),
    status: statusOf(coupon, now),
  };
}

/** What became of a coupon, as APIv3 says it. */
export function statusOf({ order_id, valid_until }: CouponRow, now: number): string {
  if (order_id !== null) return "USED";
  return valid_until !== null && valid_until <= now ? "EXPIRED" : "SENDED";
}
