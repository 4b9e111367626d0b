import type { Field } from "@wechatpay-kit/catalog";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath } from "../core/refusal.ts";

interface Minimum {
  /** The end of the pointers that it holds for. */
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
 * @throws Refusal
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
 */
export function checkMinimum({ name }: Field, value: number, at: MemberPath): void {
  const minimum = Object.hasOwn(minima, name) ? minima[name] : undefined;
  if (minimum === undefined || value >= minimum.least || !at.field.endsWith(minimum.end)) return;
  throw wrongParameter({
    ...at,
    value,
    issue: `less than ${minimum.least}`,
    rule: `规则校验失败，值低于最小值 ${minimum.least}`,
    outOfRange: true,
    called: `数值字段“${minimum.title}”`,
  });
}
