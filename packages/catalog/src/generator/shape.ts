import type { Field } from "../field.ts";

/** Members of an object, and those of the other shapes of the same value, which are absent here. */
export interface Shape {
  readonly fields: readonly Field[];
  readonly absent: readonly string[];
}

/** The same for two shapes of which one type can be written: everything that shows in the type, in any order. */
export function shapeKey(shape: Shape): string {
  return JSON.stringify([keyOf(shape.fields), shape.absent]);
}

function keyOf(fields: readonly Field[]): unknown[] {
  return fields
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(
      ({
        name,
        type,
        items,
        required,
        enum: values,
        enumKind,
        default: preset,
        maxLength,
        format,
        encrypted,
        fields,
      }) => [
        name,
        type,
        items,
        required,
        values?.map(String).toSorted(),
        enumKind === "const",
        preset,
        maxLength,
        format,
        encrypted,
        fields && keyOf(fields),
      ],
    );
}

/** Whether the member holds objects with known members: those get a model of their own. */
export function isNested(field: Field): field is Field & { readonly fields: readonly Field[] } {
  return field.fields !== undefined && field.fields.length > 0;
}
