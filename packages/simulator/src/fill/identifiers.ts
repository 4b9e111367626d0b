import { compact } from "../clock/time.ts";
import { byName } from "./by-name.ts";
import { isIntegerSomewhere } from "./catalogue-names.ts";
import { DIGITS, drawCharacters, HEX, LETTERS } from "./source.ts";
import type { Source } from "./source.ts";

type Make = (source: Source, name: string) => string;

const OPENID = `${LETTERS}-_`;

const digits =
  (length: number, start = ""): Make =>
  (source, name) =>
    start + drawCharacters(source, name, length - start.length, DIGITS);
const token =
  (length: number, start = ""): Make =>
  (source, name) =>
    start + drawCharacters(source, name, length - start.length, LETTERS);

/** Names whose values have a form of their own; the first row that matches holds. */
const forms: readonly (readonly [RegExp, Make])[] = [
  [/transaction_id$/, digits(28, "4200")],
  [/^refund_id(_\$n)?$/, digits(29, "50")],
  [/^prepay_id$|_prepay_id$/, prepayId],
  [/openid$/, (source, name) => `o${drawCharacters(source, name, 27, OPENID)}`],
  [/^union_?id$/, (source, name) => `o${drawCharacters(source, name, 27, OPENID)}`],
  [/^sub_mch_?id$/, digits(10, "19")],
  [/appid$/, (source, name) => `wx${drawCharacters(source, name, 16, HEX)}`],
  [/^service_id$/, digits(31, "2002")],
  [/^order_id$/, digits(30, "3008")],
  [/transfer_bill_no$|^batch_id$/, digits(40, "133000")],
  [/^(?:coupon|stock|activity|product_coupon|stock_bundle|card)_id$/, digits(12, "1")],
  [/^coupon_(?:refund_)?id(_\$[nm])+$/, digits(12, "1")],
  [/^(?:media|file)_id$|fapiao_media_id$/, token(107)],
  [/^serial_no$/, (source, name) => drawCharacters(source, name, 40, HEX).toUpperCase()],
  [/^nonce(_str)?$/, token(32)],
  [/token$|ticket$|^package_info$|^authorization_code$/, token(32)],
  [/^(?:return|result|resp|ret|sub)_code$/, () => "SUCCESS"],
  [/(?:^|_)(?:coupon|card|redeem|verify)_code$/, digits(12, "1")],
];

/** Names of identifiers without a form of their own: `(out_)trade_no`, `plan_id`, `payOrdId` … */
const identifier = /(?:^|_)(?:id|no|code|number|sn|billno|num_id|listid)(?:_\$[nm])*$|Id$|No$/;

/**
 * The value of an identifier, in its documented form; `undefined` for a name that is none.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791858 samples of the identifiers of payments
 */
export function madeUpIdentifier(name: string, source: Source): string | undefined {
  return makeOf(name)?.(source, name);
}

const makeOf = byName((name): Make | null => {
  const isIdentifier = identifier.test(name);
  if (isIdentifier && isIntegerSomewhere(name)) return digits(12, "1");
  const form = forms.find(([pattern]) => pattern.test(name));
  return form?.[1] ?? (isIdentifier ? digits(20, "1") : null);
});

function prepayId(source: Source, name: string): string {
  return `wx${compact(source.createdAt)}${drawCharacters(source, name, 20, HEX)}`;
}
