import { milliseconds } from "../duration.ts";

// Waits between one attempt and the next, counted from when the attempt before was due.
const usual = "15s 15s 30s 3m 10m 20m 30m 30m 30m 1h 3h 3h 3h 6h 6h";
const everyMinute = (tries: number): string =>
  Array(tries - 1)
    .fill("60s")
    .join(" ");

/**
 * What differs from the usual schedule, by event type or by its family.
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
  "PAPAY.TERMINATE": "15s 15s 30s 3m 30m 30m 30m 30m 1h",
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
export function delayAfter(eventType: string, attempts: number): number | undefined {
  const family = `${eventType.slice(0, eventType.indexOf("."))}.*`;
  const delays = deviatingDelays.get(eventType) ?? deviatingDelays.get(family) ?? usualDelays;
  return delays[attempts - 1];
}
