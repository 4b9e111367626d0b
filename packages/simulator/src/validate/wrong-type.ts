import type { Field, FieldType } from "@wechatpay-kit/catalog";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath, Refusal } from "../core/refusal.ts";

/** Refuses a value of another type than the member's. */
export function wrongType(
  { name, label = name }: Pick<Field, "name" | "label">,
  type: FieldType,
  value: unknown,
  at: MemberPath,
): Refusal {
  const found = value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
  return wrongParameter({
    ...at,
    label,
    value,
    issue: `${found} where ${type} is expected`,
    rule: `此字段需要一个${needs[type] ?? ` ${type} 类型的 Json 值`}`,
    mistyped: true,
  });
}

// Recorded of integers and of strings; the others follow them.
const needs: Readonly<Partial<Record<FieldType, string>>> = {
  integer: "合法的 64 位有符号整数",
  number: "合法的数值",
};
