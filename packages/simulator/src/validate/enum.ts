import type { Field } from "@wechatpay-kit/catalog";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath } from "../core/refusal.ts";

/**
 * Refuses a value that the page does not have. Closed is what it calls an enumeration or a fixed value; values that its
 * text merely lists are examples.
 *
 * @throws Refusal; no recorded one is known
 */
export function checkEnum(field: Field, value: unknown, at: MemberPath): void {
  if (field.enum === undefined || field.enumKind === "listed") return;
  const values: readonly unknown[] = field.enum;
  if (values.includes(value) || (field.orValue !== undefined && value === field.orValue)) return;
  throw wrongParameter({
    ...at,
    label: field.label ?? field.name,
    value,
    issue: `not one of ${values.join(", ")}`,
    rule: "枚举值规则校验失败，取值不在枚举范围内",
  });
}
