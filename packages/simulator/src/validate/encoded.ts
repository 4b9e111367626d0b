import type { Field } from "@wechatpay-kit/catalog";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath } from "../core/refusal.ts";
import { parseJson } from "./json-text.ts";
import { parseQuery } from "./query.ts";

/** Reads a member that is text within the text. @throws Refusal of text that is not so encoded */
export function decodeMember(field: Field, text: string, at: MemberPath): unknown {
  if (field.encoded === "urlencode") return parseQuery(field.fields ?? [], pairsIn(text), at);
  return parseJson(text, (issue, rule) =>
    wrongParameter({
      ...at,
      label: field.label ?? field.name,
      value: text,
      issue,
      rule: `规则校验失败，字段${rule}`,
    }),
  );
}

// The page of the red packets encodes the whole text, its `=` and `&` too, where forms encode names and values.
function pairsIn(text: string): string {
  if (text.includes("=") || !/%3d/iu.test(text)) return text;
  return text.replaceAll(/%3d/giu, "=").replaceAll(/%26/gu, "&");
}

const shapes = new WeakMap<Field, Field>();

/** The field that holds what an encoded member decodes to. */
export function decodedField(field: Field): Field {
  const shape = shapes.get(field) ?? shapeOf(field);
  shapes.set(field, shape);
  return shape;
}

// The longest length is that of the text.
function shapeOf({ name, label, required, fields, variants, decoded, ...limits }: Field): Field {
  const shape = {
    name,
    ...(label !== undefined && { label }),
    ...(required && { required }),
    ...(fields && { fields }),
    ...(variants && { variants }),
  };
  if (decoded === undefined) return { ...shape, type: "object" };
  const { minItems, maxItems, itemMaxLength } = limits;
  return {
    ...shape,
    type: "array",
    items: decoded === "object[]" ? "object" : "string",
    ...(minItems !== undefined && { minItems }),
    ...(maxItems !== undefined && { maxItems }),
    ...(itemMaxLength !== undefined && { itemMaxLength }),
  };
}
