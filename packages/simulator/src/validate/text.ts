import type { Field } from "@wechatpay-kit/catalog";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath, Refusal, WrongParameter } from "../core/refusal.ts";

/**
 * Checks a text: its characters, its length, its format. What was encrypted is not shown.
 *
 * @throws Refusal
 */
export function checkText(field: Field, value: string, at: MemberPath): void {
  const shown = field.encrypted === undefined ? value : "";
  const refuse = (
    issue: string,
    rule: string,
    more?: Pick<WrongParameter, "outOfRange">,
  ): Refusal =>
    wrongParameter({ ...at, value: shown, issue, rule: `字符串规则校验失败，${rule}`, ...more });

  // WeChat Pay takes characters of one to three bytes; half a pair is no character at all.
  if (/[\u{10000}-\u{10ffff}\u{d800}-\u{dfff}]/u.test(value)) {
    throw refuse("characters of four bytes (emoji …) are not accepted", "含有四字节字符");
  }
  // No documented value has a NUL, and PostgreSQL's text cannot hold one.
  if (value.includes("\0")) throw refuse("a NUL character is not accepted", "含有非法字符");
  // One UTF-16 unit is one character, now that pairs are refused.
  if (field.maxLength !== undefined && value.length > field.maxLength) {
    throw refuse(
      `longer than ${field.maxLength} characters`,
      `字符数 ${value.length}，大于最大值 ${field.maxLength}`,
      { outOfRange: true },
    );
  }
  if (field.format === "date-time" && !isDateTime(value)) {
    throw refuse("not an RFC 3339 time", "时间格式不正确，应符合rfc3339标准格式");
  }
}

function isDateTime(value: string): boolean {
  const form =
    /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i;
  const [, year, month, day] = form.exec(value) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  // Date.UTC rolls 30 February over to March.
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}
