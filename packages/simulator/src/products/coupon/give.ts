import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import type { CouponOptions } from "./coupon-options.ts";
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
    coupon_id: digits(context, 10),
    person,
    stock_id: options.stockId ?? digits(context, 8),
    creator: null,
    name: options.name ?? `${value / 100}元代金券`,
    type,
    value,
    minimum,
    mchid: options.mchid ?? null,
    goods_tag: options.goodsTag ?? null,
    combinable: options.combinable === true ? 1 : 0,
    valid_from: validFrom === undefined ? context.clock.now() : Date.parse(validFrom),
    valid_until: validUntil === undefined ? null : Date.parse(validUntil),
    order_id: null,
  };
}

/** A number of that many digits that nobody had yet. */
function digits({ ids }: Context, count: number): string {
  const drawn = BigInt(`0x${ids.hex(24)}`);
  const least = 10n ** BigInt(count - 1);
  return String(least + (drawn % (9n * least)));
}
