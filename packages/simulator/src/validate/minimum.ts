import type { Field } from "@wechatpay-kit/catalog";
import { OUT_OF_RANGE, parameterError } from "../core/parameter.ts";
import type { Place } from "./member-path.ts";

interface Minimum {
  /** The end of the places that it holds for. */
  readonly end: string;
  /** What the page calls the member. */
  readonly title: string;
  readonly least: number;
}

// The catalogue has no ranges. These are documented alike wherever the member stands.
const minima: Readonly<Record<string, Minimum>> = {
  total: { end: "/amount/total", title: "总金额", least: 1 },
  total_amount: { end: "/amount/total_amount", title: "标价金额", least: 1 },
  refund: { end: "/amount/refund", title: "退款金额", least: 1 },
  transfer_amount: { end: "transfer_amount", title: "转账金额", least: 1 },
  offset: { end: "offset", title: "分页起始位置", least: 0 },
  limit: { end: "limit", title: "分页大小", least: 1 },
};

/**
 * Refuses a number below its documented minimum.
 *
 * @throws Refusal 400 `PARAM_ERROR`
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
 */
export function checkMinimum({ name }: Field, value: number, place: Place): void {
  const minimum = Object.hasOwn(minima, name) ? minima[name] : undefined;
  if (minimum === undefined || value >= minimum.least || !place.field.endsWith(minimum.end)) return;
  throw parameterError(
    { ...place, value, issue: `less than ${minimum.least}` },
    `规则校验失败，值低于最小值 ${minimum.least}`,
    OUT_OF_RANGE,
    `数值字段“${minimum.title}”`,
  );
}
