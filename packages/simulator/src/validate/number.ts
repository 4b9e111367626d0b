import type { Field } from "@wechatpay-kit/catalog";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath, Refusal } from "../core/refusal.ts";
import { minimumOf } from "./minimum.ts";
import { wrongType } from "./wrong-type.ts";

/**
 * Checks a number: its type, its range, what it is a multiple of.
 *
 * @throws Refusal
 */
export function checkNumber(
  field: Field,
  type: "integer" | "number",
  value: unknown,
  at: MemberPath,
): void {
  const fits = type === "integer" ? Number.isSafeInteger(value) : Number.isFinite(value);
  if (!fits || typeof value !== "number") throw wrongType(field, type, value, at);
  const { label, min } = minimumOf(field, at);
  const refuse = (issue: string, rule: string): Refusal =>
    wrongParameter({
      ...at,
      label,
      as: "数值字段",
      value,
      issue,
      rule: `规则校验失败，${rule}`,
      limit: "range",
    });
  const { max = Infinity, multipleOf } = field;
  // The text of the minimum is recorded; the other two follow it.
  if (value < min) throw refuse(`less than ${min}`, `值低于最小值 ${min}`);
  if (value > max) throw refuse(`more than ${max}`, `值高于最大值 ${max}`);
  if (multipleOf !== undefined && value % multipleOf !== 0) {
    throw refuse(`not a multiple of ${multipleOf}`, `值不是 ${multipleOf} 的整数倍`);
  }
}
