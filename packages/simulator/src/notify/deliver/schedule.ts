/**
 * A merchant has this many milliseconds to answer.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export const ANSWER_LIMIT = 5_000;

import { milliseconds } from "../../clock/duration.ts";
import type { Version } from "../../catalogue/events.ts";

// Waits between one attempt and the next, counted from when the attempt before was due.
const usual = "15s 15s 30s 3m 10m 20m 30m 30m 30m 1h 3h 3h 3h 6h 6h";
const older = "15s 15s 30s 3m 30m 30m 30m 30m 1h";
const everyMinute = (tries: number): string =>
  Array(tries - 1)
    .fill("60s")
    .join(" ");

/**
 * What differs from the usual schedule, by event type or by its family; events of APIv2 have `v2/` before their names.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
const deviations: Readonly<Record<string, string>> = {
  "MCHTRANSFER.*": Array(9).fill("15s").join(" "),
  "COUPON.SEND": everyMinute(11),
  "COUPON.USE": everyMinute(9),
  "PRODUCT_COUPON_SP.*": everyMinute(11),
  "MEMBERCARD.*": everyMinute(11),
  "BRAND_MEMBER_CARD_SP.*": everyMinute(11),
  "PAYSCORE.USER_SIGN_PLAN": everyMinute(11),
  "PAYSCORE.USER_CANCEL_SIGN_PLAN": everyMinute(11),
  "PAPAY.TERMINATE": older,
  "v2/CHECK.*": older,
  "v2/TRANSACTION.*": older,
  "v2/pap-contract-state-changed": `10s 10s 10s 30s 30s 30s ${Array(23).fill("300s").join(" ")}`,
  "v2/vehicle-state-changed-for-parking": "6s 12s 24s 48s 96s 192s 384s 768s 1536s",
};

const parse = (delays: string): readonly number[] => delays.split(" ").map(milliseconds);
const usualDelays = parse(usual);
const deviatingDelays = new Map(
  Object.entries(deviations).map(([name, delays]) => [name, parse(delays)]),
);

/**
 * How long to wait after an attempt that failed.
 *
 * @param attempts how many there were, 1 after the first
 * @returns milliseconds, or undefined when there is no further attempt
 */
export function delayAfter(
  version: Version,
  eventType: string,
  attempts: number,
): number | undefined {
  const name = version === "v2" ? `v2/${eventType}` : eventType;
  const family = `${name.slice(0, name.indexOf("."))}.*`;
  const delays = deviatingDelays.get(name) ?? deviatingDelays.get(family) ?? usualDelays;
  return delays[attempts - 1];
}
