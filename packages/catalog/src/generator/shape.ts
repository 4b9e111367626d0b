import type { Field } from "../field.ts";
import { isAlsoText } from "./also-text.ts";
import { choicesOf, everyField } from "./choices.ts";
import type { Choices } from "./choices.ts";
import type { Wire } from "./wire.ts";

/** Members of an object, and those of the other shapes of the same value, which are absent here. */
export interface Shape extends Choices {
  readonly fields: readonly Field[];
  readonly absent: readonly string[];
  /** How the members travel; `json` where it is not said. */
  readonly wire?: Wire;
}

/** The same for two shapes of which one type can be written: everything that shows in the type, in any order. */
export function shapeKey({ fields, absent, wire = "json", ...choices }: Shape): string {
  return JSON.stringify([keyOf(fields), absent, wire, choicesKey(choices)]);
}

function choicesKey({ groups = [], forms = [] }: Choices): unknown[] {
  return [groups, forms.map((form) => [keyOf(form.fields), form.absent, form.groups])];
}

function keyOf(fields: readonly Field[]): unknown[] {
  return fields
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((field) => [
      written.map((key) => field[key]),
      field.enum?.map(String).toSorted(),
      field.enumKind === "const",
      field.fields && keyOf(field.fields),
      absentIn(field),
      isAlsoText(field),
      choicesKey(choicesOf(field)),
      field.variants?.map((variant) => [keyOf(variant.fields), choicesKey(choicesOf(variant))]),
    ]);
}

const written = [
  "name",
  "type",
  "items",
  "required",
  "requiredIn",
  "modes",
  "when",
  "default",
  "minLength",
  "maxLength",
  "lengthUnit",
  "itemMaxLength",
  "minItems",
  "maxItems",
  "min",
  "max",
  "multipleOf",
  "charset",
  "format",
  "orValue",
  "deprecated",
  "formerly",
  "source",
  "encrypted",
  "encoded",
  "decoded",
  "doubt",
  "indexed",
  "signedBy",
  "covers",
] as const;

/** Whether the member holds objects with known members: those get a model of their own. */
export function isNested(field: Field): field is Field & { readonly fields: readonly Field[] } {
  const { fields = [] } = field;
  return fields.length > 0 || choicesOf(field).forms.length > 0;
}

/** The shapes of a nested member: one, or one of each variant, told apart by members that the others never have. */
export function shapesOf(
  field: Field,
  around: Wire = "json",
): (Shape & { readonly label: string })[] {
  const all = [
    {
      label: field.variants === undefined ? "" : (field.variantLabel ?? ""),
      fields: field.fields ?? [],
      ...choicesOf(field),
    },
    ...(field.variants ?? []).map((variant) => Object.assign({}, variant, choicesOf(variant))),
  ];
  const more = absentIn(field) ?? [];
  return withAbsent(all, wireWithin(field, around)).map((shape) =>
    Object.assign({}, shape, { absent: shape.absent.concat(more) }),
  );
}

/** How the members of an object travel: elements of XML answers are text all the way down, JSON within them is not. */
function wireWithin({ encoded, encrypted }: Field, around: Wire): Wire {
  const json = encoded === "json" || encrypted === "apiv3-aes-gcm";
  return around === "xml-answer" && !json ? "xml-answer" : "json";
}

/** A member whose object lacks what the same member has in other shapes: there, reading that must compile too. */
interface Lacking extends Field {
  readonly absent: readonly string[];
}

function absentIn(field: Field): readonly string[] | undefined {
  return isLacking(field) ? field.absent : undefined;
}

function isLacking(field: Field): field is Lacking {
  return "absent" in field;
}

/** The same shapes; an object that several have says in each which members it has in the others only. */
export function withAbsentBelow<Item extends { readonly fields: readonly Field[] }>(
  shapes: readonly Item[],
): Item[] {
  const found = new Map<string, Field[]>();
  for (const field of shapes.flatMap(({ fields }) => fields).filter(isNested)) {
    found.set(field.name, [...(found.get(field.name) ?? []), field]);
  }
  const below = new Map<Field, Field>();
  for (const fields of found.values()) {
    const inner = withAbsentBelow(fields.map((field) => ({ fields: field.fields ?? [] })));
    const names = new Set(inner.flatMap((shape) => shape.fields.map(({ name }) => name)));
    for (const [index, field] of fields.entries()) {
      const own = inner[index]?.fields ?? [];
      const absent = [...names].filter((name) => !own.some((member) => member.name === name));
      const lacking: Lacking = { ...field, fields: own, absent };
      below.set(field, absent.length === 0 ? { ...field, fields: own } : lacking);
    }
  }
  return shapes.map((shape) => ({
    ...shape,
    fields: shape.fields.map((field) => below.get(field) ?? field),
  }));
}

/** Each shape with the names of the members that only the others have. */
export function withAbsent(
  shapes: readonly (Omit<Shape, "absent" | "wire"> & { readonly label: string })[],
  wire: Wire = "json",
): (Shape & { readonly label: string })[] {
  const names = shapes.map((shape) => new Set(everyField(shape).map(({ name }) => name)));
  const everyMember = new Set(names.flatMap((own) => [...own]));
  return shapes.map((shape, index) => ({
    ...shape,
    absent: [...everyMember].filter((name) => names[index]?.has(name) !== true),
    wire,
  }));
}
