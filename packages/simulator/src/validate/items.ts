import type { Field } from "@wechatpay-kit/catalog";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath, Refusal } from "../core/refusal.ts";

/**
 * Refuses a list of fewer or more items than the page lets it have.
 *
 * @throws Refusal; no recorded one is known
 */
export function checkItems(field: Field, items: readonly unknown[], at: MemberPath): void {
  const { minItems = 0, maxItems = Infinity, name, label = name } = field;
  const refuse = (issue: string, rule: string): Refusal =>
    wrongParameter({
      ...at,
      label,
      as: "数组字段",
      value: items.length,
      issue,
      rule: `规则校验失败，元素个数 ${items.length}，${rule}`,
      limit: "range",
    });
  if (items.length < minItems) {
    throw refuse(`fewer than ${minItems} items`, `小于最小值 ${minItems}`);
  }
  if (items.length > maxItems) {
    throw refuse(`more than ${maxItems} items`, `大于最大值 ${maxItems}`);
  }
}

const known = new WeakMap<Field, Field>();

/** The field of one item of a list. An item is never missing; an empty text among others says what it says. */
export function itemField(field: Field): Field {
  if (!field.required) return field;
  const found = known.get(field) ?? itemOf(field);
  known.set(field, found);
  return found;
}

function itemOf(field: Field): Field {
  const item = { ...field };
  delete item.required;
  return item;
}
