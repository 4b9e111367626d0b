import type { Field } from "@wechatpay-kit/catalog";
import type { MemberPath } from "../core/refusal.ts";

interface Minimum {
  /** The end of the pointers that it holds for. */
  readonly end: string;
  /** What the page calls the member. */
  readonly title: string;
  readonly least: number;
}

// Few pages state these, and those alike: they hold wherever the member stands. What a page states itself is the catalogue's.
const minima: Readonly<Record<string, Minimum>> = {
  total: { end: "/amount/total", title: "总金额", least: 1 },
  total_amount: { end: "/amount/total_amount", title: "标价金额", least: 1 },
  refund: { end: "/amount/refund", title: "退款金额", least: 1 },
  transfer_amount: { end: "transfer_amount", title: "转账金额", least: 1 },
  offset: { end: "offset", title: "分页起始位置", least: 0 },
  limit: { end: "limit", title: "分页大小", least: 1 },
};

/** What the page calls a member, and the least that it takes: of the catalogue, or of the table. */
export function minimumOf(
  { name, min, label }: Field,
  at: MemberPath,
): { readonly label: string; readonly min: number } {
  const known = Object.hasOwn(minima, name) ? minima[name] : undefined;
  if (min !== undefined || known === undefined || !at.field.endsWith(known.end)) {
    return { label: label ?? name, min: min ?? -Infinity };
  }
  return { label: label ?? known.title, min: known.least };
}
