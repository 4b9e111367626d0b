import { optionalText } from "../../core/handler.ts";
import type { Call } from "../../core/handler.ts";
import type { Transit } from "../../core/http.ts";

/** The header that asks for a case. */
const HEADER = "Wechatpay-Negative-Test";

/** A case in which something goes wrong. */
export type NegativeCase =
  | "MICROPAY_USERPAYING"
  | "MICROPAY_TIMEOUT"
  | "MICROPAY_PAYERROR"
  | "MICROPAY_PAY_QUERY_TIMEOUT";

/** What a case is answered with; what is `late` never comes. */
interface Case {
  /** `asks`: the user is asked for the password. */
  readonly paying: "asks" | "late";
  /** The `trade_state`. */
  readonly query: "USERPAYING" | "SUCCESS" | "PAYERROR" | "late";
}

/**
 * The cases in which something goes wrong, by the name in the header.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984810
 */
export const CASES: Readonly<Record<NegativeCase, Case>> = {
  MICROPAY_USERPAYING: { paying: "asks", query: "USERPAYING" },
  MICROPAY_TIMEOUT: { paying: "late", query: "SUCCESS" },
  MICROPAY_PAYERROR: { paying: "late", query: "PAYERROR" },
  MICROPAY_PAY_QUERY_TIMEOUT: { paying: "late", query: "late" },
};

/** The case that a request asks for; null where it asks for none. */
export function caseOf({ headers = {} }: Call): NegativeCase | null {
  const asked = optionalText(headers, HEADER);
  return asked !== null && isCase(asked) ? asked : null;
}

function isCase(name: string): name is NegativeCase {
  return Object.hasOwn(CASES, name);
}

/**
 * What coupons pay of an amount in the cases that go well, in fen: of 0.02 yuan 0.01, of 0.03 all, by two coupons.
 * There are no other amounts. The page has them in a file; they stand on
 * https://wechatpay.im/openapi/v2/xdc/apiv2sandbox/pay/micropay too.
 */
export const COUPONS: ReadonlyMap<number, number> = new Map([
  [1, 0],
  [2, 1],
  [3, 3],
]);

/** Clients are to give up after 500 milliseconds. */
const LATE = 1000;

/** An answer that never comes, whoever waits for how long. */
export function timedOut(negative: NegativeCase): Transit {
  return { why: `${HEADER}: ${negative}`, delay: LATE, closed: true };
}
