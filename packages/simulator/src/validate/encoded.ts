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

const texts = new WeakMap<Field, Field>();
const shapes = new WeakMap<Field, Field>();

/** The field of the text itself: of what the page says its lengths are meant; the rest is meant of what it decodes to. */
export function encodedField(field: Field): Field {
  const text = texts.get(field) ?? textOf(field);
  texts.set(field, text);
  return text;
}

function textOf(field: Field): Field {
  const { enum: _enum, charset: _charset, format: _format, orValue: _orValue, ...text } = field;
  return text;
}

/** The field that holds what an encoded member decodes to. */
export function decodedField(field: Field): Field {
  const shape = shapes.get(field) ?? shapeOf(field);
  shapes.set(field, shape);
  return shape;
}

function shapeOf(field: Field): Field {
  const { encoded: _1, encrypted: _2, maxLength: _3, minLength: _4, ...shape } = field;
  const { decoded } = field;
  if (decoded === undefined) return { ...shape, type: "object" };
  return { ...shape, type: "array", items: decoded === "object[]" ? "object" : "string" };
}
