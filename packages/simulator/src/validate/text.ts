import type { Field } from "@wechatpay-kit/catalog";
import { isFormatted } from "../catalogue/text-format.ts";
import { charsetPattern, lengthOf, matches, textLimits } from "../catalogue/text-limits.ts";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath, Refusal, WrongParameter } from "../core/refusal.ts";

/**
 * Checks a text in the clear: its characters, its length, its format. What was encrypted is not shown.
 *
 * @throws Refusal
 */
export function checkText(
  field: Field,
  value: string,
  at: MemberPath,
  { lenient = false }: { readonly lenient?: boolean } = {},
): void {
  const refuse = (
    issue: string,
    rule: string,
    more?: Pick<WrongParameter, "limit" | "value">,
  ): Refusal =>
    wrongParameter({
      ...at,
      label: field.label ?? field.name,
      as: "值字段",
      value: field.encrypted === undefined ? value : "",
      issue,
      rule: `字符串规则校验失败，${rule}`,
      ...more,
    });

  // WeChat Pay takes characters of one to three bytes; half a pair is no character at all.
  if (/[\u{10000}-\u{10ffff}\u{d800}-\u{dfff}]/u.test(value)) {
    throw refuse("characters of four bytes (emoji …) are not accepted", "含有四字节字符");
  }
  // No documented value has a NUL, and PostgreSQL's text cannot hold one.
  if (value.includes("\0")) throw refuse("a NUL character is not accepted", "含有非法字符");
  checkLength(field, value, refuse);
  if (field.orValue !== undefined && value === field.orValue) return;
  const pattern =
    field.charset === undefined ? urlPattern(field, lenient) : charsetPattern(field.charset);
  if (pattern !== undefined && !matches(pattern, value)) {
    // Recorded, as are the texts of lengths and of RFC 3339; those of the other formats follow them.
    throw refuse(`does not match ${pattern}`, `字符串必须匹配正则表达式“${pattern}”`);
  }
  if (field.format !== undefined && !isFormatted(field.format, value)) {
    const [name, form] = formNames[field.format] ?? [field.format, `${field.format} 格式`];
    throw refuse(`not ${name}`, `字符串必须是符合 ${form}`);
  }
}

type Refuse = (
  issue: string,
  rule: string,
  more: Pick<WrongParameter, "limit" | "value">,
) => Refusal;

// The unit stands in the message: 字符数, or 字节数 where bytes count. What is shown of the value is its length.
function checkLength(field: Field, value: string, refuse: Refuse): void {
  const { shortest, longest } = textLimits(field);
  const least = field.required ? Math.max(shortest, 1) : shortest;
  const length = lengthOf(field, value);
  const [unit, counted] =
    field.lengthUnit === "byte"
      ? (["bytes", "字节数"] as const)
      : (["characters", "字符数"] as const);
  if (length < least) {
    throw refuse(`shorter than ${least} ${unit}`, `${counted} ${length}，小于最小值 ${least}`, {
      limit: "shortest",
      value: length,
    });
  }
  if (length > longest) {
    throw refuse(`longer than ${longest} ${unit}`, `${counted} ${length}，大于最大值 ${longest}`, {
      limit: "longest",
      value: length,
    });
  }
}

const formNames: Readonly<Record<string, readonly [string, string]>> = {
  "date-time": ["an RFC 3339 time", "RFC3339 日期时间格式"],
};

// The pattern that refusals of a `notify_url` tell, as recorded of APIv3: no query, no blanks. Pages say so in words;
// those of APIv2 not all.
const NOTIFY_URL = String.raw`^https?://([^\s/?#\[\]\@]+\@)?([^\s/?#\@:]+)(?::\d{2,5})?([^\s?#\[\]]*)$`;

function urlPattern({ name, format }: Field, lenient: boolean): string | undefined {
  return name === "notify_url" && format === undefined && !lenient ? NOTIFY_URL : undefined;
}
