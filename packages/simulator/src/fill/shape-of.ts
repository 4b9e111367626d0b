import type { Field } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";

/** The shape that has all the known members, of the several that a page may give; otherwise the first. */
export function shapeOf(field: Field, first: readonly Field[], value: Members): readonly Field[] {
  const shapes = [first, ...(field.variants ?? []).map(({ fields }) => fields)];
  const names = Object.keys(value);
  return (
    shapes.find((fields) => names.every((name) => fields.some((own) => own.name === name))) ?? first
  );
}
