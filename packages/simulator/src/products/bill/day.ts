import { rfc3339 } from "../../clock/time.ts";
import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A day in China, in milliseconds since 1970. */
export interface Day {
  /** `2026-11-29` */
  readonly date: string;
  readonly from: number;
  /** The first moment that is no longer in it. */
  readonly to: number;
}

/** Bills are made from nine o'clock of the next morning. */
const READY = 9 * HOUR;

/** Older days have no bill any more. */
const KEPT = 92 * DAY;

/** Why there is no bill, as each version words it. */
export interface NoBill {
  /** There is no such day. */
  readonly noDay: () => Refusal;
  /** The day is not over, or too long ago. */
  readonly wrongDay: () => Refusal;
  readonly notYet: () => Refusal;
  /** Nothing moved that day. */
  readonly nothing: () => Refusal;
}

/**
 * The day of a bill, `2026-11-29` or `20261129`.
 *
 * @throws Refusal of a day that is not over, of one whose bill is not made yet, and of one that is too long ago
 */
export function billDay(given: string, now: number, no: NoBill): Day {
  const date = given.replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3");
  const from = Date.parse(`${date}T00:00:00+08:00`);
  // JavaScript takes the thirtieth of February for the second of March.
  if (Number.isNaN(from) || rfc3339(from).slice(0, 10) !== date) throw no.noDay();
  const to = from + DAY;
  if (to > now || from < now - KEPT) throw no.wrongDay();
  if (now < to + READY) throw no.notYet();
  return { date, from, to };
}

const wrongDay = (): Refusal =>
  refused(400, "INVALID_REQUEST", "账单日期不合法，只能查询三个月内且早于今天的账单");

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4013071227 */
export const noBillV3: NoBill = {
  noDay: wrongDay,
  wrongDay,
  notYet: () => refused(400, "STATEMENT_CREATING", "账单生成中"),
  nothing: () => refused(400, "NO_STATEMENT_EXIST", "账单文件不存在"),
};
