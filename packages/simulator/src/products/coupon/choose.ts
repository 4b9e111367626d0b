import type { OrderRow } from "../payment/tables.ts";
import { isOneOf } from "./lists.ts";
import type { CouponRow } from "./tables.ts";

/** What of an order says whether a coupon is for it. */
export type CouponOrder = Pick<
  OrderRow,
  "mchid" | "sub_mchid" | "total" | "currency" | "goods_tag"
>;

/**
 * The coupons that pay a part of an order without being asked: the one that takes most off, or those that may be used
 * together where they take off more. The user always pays something.
 *
 * @param coupons those of the user that are not used yet
 * @see https://pay.weixin.qq.com/docs/merchant/products/cash-coupons/introduction.html
 */
export function couponsFor(
  coupons: readonly CouponRow[],
  order: CouponOrder,
  now: number,
): readonly CouponRow[] {
  const fitting = coupons.filter((coupon) => fits(coupon, order, now)).toSorted(bestFirst);
  const [best] = fitting;
  if (best === undefined) return [];
  const together: CouponRow[] = [];
  let off = 0;
  for (const coupon of fitting) {
    if (coupon.combinable === 0 || off + coupon.value >= order.total) continue;
    together.push(coupon);
    off += coupon.value;
  }
  return off > best.value ? together : [best];
}

function fits(coupon: CouponRow, order: CouponOrder, now: number): boolean {
  // Of a partner's order the sub-merchant must be one whom the coupon is for.
  const seller = order.sub_mchid === "" ? order.mchid : order.sub_mchid;
  return (
    order.currency === "CNY" &&
    order.total >= coupon.minimum &&
    order.total > coupon.value &&
    isOneOf(coupon.merchants, seller) &&
    isOneOf(coupon.goods_tags, order.goods_tag) &&
    coupon.valid_from <= now &&
    (coupon.valid_until === null || coupon.valid_until > now)
  );
}

/** The dearest first; of the same value that which expires first. */
function bestFirst(one: CouponRow, other: CouponRow): number {
  if (one.value !== other.value) return other.value - one.value;
  const [until = Infinity, otherUntil = Infinity] = [
    one.valid_until ?? undefined,
    other.valid_until ?? undefined,
  ];
  if (until !== otherUntil) return until - otherUntil;
  return one.coupon_id < other.coupon_id ? -1 : 1;
}
