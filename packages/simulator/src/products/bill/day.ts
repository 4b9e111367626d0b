import { refused } from "../../core/refusal.ts";
import type { Refusal } from "../../core/refusal.ts";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** A day in China, in milliseconds since 1970. */
export interface Day {
  readonly from: number;
  /** The first moment that is no longer in it. */
  readonly to: number;
}

/** Bills are made from nine o'clock of the next morning. */
const READY = 9 * HOUR;

/** Older days have no bill any more. */
const KEPT = 92 * DAY;

/**
 * The day of a bill, `2026-11-29` or `20261129`.
 *
 * @throws Refusal of a day that is not over, of one whose bill is not made yet, and of one that is too long ago
 */
export function billDay(date: string, now: number): Day {
  const from = Date.parse(`${date.replace(/^(\d{4})(\d\d)(\d\d)$/u, "$1-$2-$3")}T00:00:00+08:00`);
  const to = from + DAY;
  if (Number.isNaN(from) || to > now || from < now - KEPT) throw noSuchDay();
  if (now < to + READY) throw statementCreating();
  return { from, to };
}

const noSuchDay = (): Refusal =>
  refused(400, "INVALID_REQUEST", "账单日期不合法，只能查询三个月内且早于今天的账单");

const statementCreating = (): Refusal =>
  refused(400, "STATEMENT_CREATING", "请求的账单正在生成中，请稍后再试");

/** Nothing moved that day. */
export const noStatement = (): Refusal => refused(400, "NO_STATEMENT_EXIST", "账单文件不存在");
