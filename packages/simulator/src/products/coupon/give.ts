import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import type { CouponOptions } from "./coupon-options.ts";
import { listOf } from "./lists.ts";
import type { CouponRow } from "./tables.ts";

/** Gives a new user their coupons. */
export async function giveCoupons(
  context: Context,
  tx: Tx,
  person: string,
  coupons: readonly CouponOptions[],
): Promise<void> {
  for (const options of coupons) {
    await tx
      .insertInto("coupons")
      .values(newCoupon(context, person, options))
      .execute();
  }
}

function newCoupon(context: Context, person: string, options: CouponOptions): CouponRow {
  const { value, minimum = 1, type = "CASH", validFrom, validUntil } = options;
  return {
    coupon_id: newCouponId(context),
    person,
    stock_id: options.stockId ?? digits(context, 8),
    creator: null,
    sender: null,
    out_request_no: null,
    name: options.name ?? couponName(value),
    description: "",
    type,
    value,
    minimum,
    merchants: listOf(options.mchid === undefined ? [] : [options.mchid]),
    goods_tags: listOf(options.goodsTag === undefined ? [] : [options.goodsTag]),
    combinable: options.combinable === true ? 1 : 0,
    valid_from: validFrom === undefined ? context.clock.now() : Date.parse(validFrom),
    valid_until: validUntil === undefined ? null : Date.parse(validUntil),
    order_id: null,
    created_at: context.clock.now(),
  };
}

/** What a coupon is called by its value: `3元代金券`. */
const couponName = (value: number): string => `${value / 100}元代金券`;

/** A new number of a coupon. */
export const newCouponId = (context: Context): string => digits(context, 10);

/** A number of that many digits that nobody had yet. */
function digits({ ids }: Context, count: number): string {
  const drawn = BigInt(`0x${ids.hex(24)}`);
  const least = 10n ** BigInt(count - 1);
  return String(least + (drawn % (9n * least)));
}
