/** A cash coupon (代金券) that a user has from the beginning. */
export interface CouponOptions {
  /** What it takes off the price, in fen. */
  readonly value: number;
  /** The price that it takes, in fen. Default: any above `value`, for a user always pays something. */
  readonly minimum?: number;
  /**
   * Who bears it. `CASH` (预充值): it was paid for in advance, and the merchant gets the whole price. `NOCASH` (免充值):
   * the merchant gets that much less. Default: `CASH`.
   */
  readonly type?: "CASH" | "NOCASH";
  /** The merchant or sub-merchant for whose orders it is. Default: for everybody's. */
  readonly mchid?: string;
  /** The stock (批次) that it is from: 1 to 20 digits. Default: a new one. */
  readonly stockId?: string;
  /** As it is called in `promotion_detail`. Default: after its value. */
  readonly name?: string;
  /** The `goods_tag` that an order must have. Default: with or without one. */
  readonly goodsTag?: string;
  /** Whether it is used together with others that are `combinable`. Default: it is used alone. */
  readonly combinable?: boolean;
  /** From when on it is valid, as RFC 3339 writes it: `2026-04-01T00:00:00+08:00`. Default: from now on. */
  readonly validFrom?: string;
  /** Until when it is valid, written as `validFrom`. Default: for ever. */
  readonly validUntil?: string;
}

/** What is wrong with a list of coupons, for whoever wrote it; undefined where nothing is. */
export function faultOfCoupons(coupons: unknown): string | undefined {
  if (!Array.isArray(coupons) || coupons.length > MOST) {
    return `coupons must be a list of ${MOST} at most, each {"value": 300, "minimum"?: 1000, "type"?: "CASH" or "NOCASH", …}.`;
  }
  for (const [index, coupon] of coupons.entries()) {
    const fault = faultOf(coupon);
    if (fault !== undefined) return `coupons[${index}] ${fault}`;
  }
  return undefined;
}

const MOST = 100;

/** Ten million yuan, the dearest order. */
const DEAREST = 1_000_000_000;

const isFen = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 1 && Number(value) <= DEAREST;

const isTime = (value: unknown): value is string =>
  typeof value === "string" &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/u.test(value) &&
  !Number.isNaN(Date.parse(value));

const isText =
  (form: RegExp) =>
  (value: unknown): boolean =>
    typeof value === "string" && form.test(value);

const MEMBERS: Readonly<
  Record<keyof CouponOptions, readonly [right: (value: unknown) => boolean, says: string]>
> = {
  value: [isFen, "a whole number of fen, from 1 to 1000000000"],
  minimum: [isFen, "a whole number of fen, from 1 to 1000000000"],
  type: [(value) => value === "CASH" || value === "NOCASH", "CASH or NOCASH"],
  mchid: [isText(/^\d{8,10}$/u), "the number of a merchant, 8 to 10 digits in quotes"],
  stockId: [isText(/^\d{1,20}$/u), "1 to 20 digits in quotes"],
  name: [isText(/^[^\p{Cc}\p{Cs}]{1,64}$/u), "1 to 64 characters in one line"],
  goodsTag: [isText(/^[^\p{Cc}\p{Cs}]{1,32}$/u), "1 to 32 characters in one line"],
  combinable: [(value) => typeof value === "boolean", "true or false"],
  validFrom: [isTime, "a time such as 2026-04-01T00:00:00+08:00"],
  validUntil: [isTime, "a time such as 2026-04-01T00:00:00+08:00"],
};

function faultOf(coupon: unknown): string | undefined {
  if (typeof coupon !== "object" || coupon === null) {
    return 'must be an object such as {"value": 300}.';
  }
  const given = new Map<string, unknown>(Object.entries(coupon));
  for (const name of given.keys()) {
    if (!Object.hasOwn(MEMBERS, name)) {
      return `has a member ${name}; there are: ${Object.keys(MEMBERS).join(", ")}.`;
    }
  }
  for (const [name, [right, says]] of Object.entries(MEMBERS)) {
    const value = given.get(name);
    if (value === undefined && name !== "value") continue;
    if (!right(value)) return `needs as ${name} ${says}.`;
  }
  const { validFrom, validUntil } = Object.fromEntries(given);
  if (isTime(validFrom) && isTime(validUntil) && Date.parse(validFrom) >= Date.parse(validUntil)) {
    return "is never valid: validUntil must be after validFrom.";
  }
  return undefined;
}
