import type { Members } from "../core/handler.ts";

/** The amount, in fen, of a member beside which no total stands. */
const AMOUNT = 100;

const whole = ["total", "total_amount", "total_fee", "transfer_amount", "amount"];

const money =
  /(?:^|_)(?:amount|fee|total|price|refund|pay|money|quota|balance|budget|cash|minimum|threshold|limit)(?:_\$[nm])*$|^(?:payer|settlement|refund|sub|total|price|cost)_|amt$/;
const reduction =
  /discount|contribute|coupon_fee|coupon_refund_fee|promotion_amount|reduc|compensat|tax|free/;
const quantity =
  /(?:^|_)(?:count|num|number|quantity|days?|times|size|index|seq|sequence|version|level|duration|hours)(?:_\$n)?$/;

const counted =
  /(?:^|_)(?:amount|fee|total|price|quota|balance|count|num|quantity|days|limit|level|version)(?:_\$[nm])*$/;

/** Whether the text of a member is a number: an amount in fen, a count. */
export function isNumeric(name: string): boolean {
  return counted.test(name);
}

/** Whether an integer counts, although its name may look like an identifier's: `used_number`. */
export function isQuantity(name: string): boolean {
  return quantity.test(name);
}

/**
 * An integer that suits the name: money in fen, no more than the total that stands beside it; counts of one.
 *
 * @param siblings members of the same object that are already known
 */
export function madeUpInteger(name: string, siblings: Members): number {
  if (name === "offset") return 0;
  if (name === "limit" || name === "page_size") return 20;
  if (/expires?_in$/.test(name)) return 7200;
  if (/^(?:hidden|disabled|retcode)$/.test(name)) return 0;
  if (quantity.test(name)) return 1;
  // No coupon was used, nothing was compensated: so the total is what was paid.
  if (reduction.test(name)) return 0;
  return money.test(name) ? total(siblings) : 1;
}

function total(siblings: Members): number {
  for (const name of whole) {
    const value = siblings[name];
    if (typeof value === "number") return value;
    if (typeof value === "string" && /^\d{1,15}$/.test(value)) return Number(value);
  }
  return AMOUNT;
}
