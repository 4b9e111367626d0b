import type { Condition, Field, SiblingCondition, ValueCondition } from "@wechatpay-kit/catalog";
import { isMembers } from "../../src/core/handler.ts";
import type { Members } from "../../src/core/handler.ts";

/** The conditions of one kind that names siblings. */
export function groupsOf(field: Field, ...kinds: readonly Condition["kind"][]): SiblingCondition[] {
  return (field.when ?? []).filter(
    (condition): condition is SiblingCondition =>
      "with" in condition && kinds.includes(condition.kind),
  );
}

/** Whether two members of one object say of each other that only one of them may be there. */
export function exclude(one: Field, other: Field): boolean {
  return (["one-of", "exclusive"] as const).some(
    (kind) =>
      groupsOf(one, kind).some((group) => group.with.includes(other.name)) &&
      groupsOf(other, kind).some((group) => group.with.includes(one.name)),
  );
}

/** Whether somebody is asked for a member in some cases only, whatever else is said of it. */
export function isConditional({ when = [] }: Field): boolean {
  return when.some((condition) => !("with" in condition));
}

/** The members of one object that are asked for: the required ones, and one of each group of which one must be. */
export function askedFor(
  fields: readonly Field[],
  known: Readonly<Record<string, unknown>> = {},
): ReadonlySet<Field> {
  const asked = new Set(fields.filter(({ required }) => required));
  for (const field of fields) {
    for (const { with: names } of groupsOf(field, "one-of", "at-least-one")) {
      const others = fields.filter(({ name }) => names.includes(name));
      const group = [field, ...others];
      if (others.length < names.length || group.some(isConditional)) continue;
      if (group.some((member) => asked.has(member))) continue;
      // What an earlier answer gave, or else a number of the merchant's own.
      const given = group.find(({ name }) => name in known);
      asked.add(given ?? group.find(({ name }) => name.startsWith("out_")) ?? field);
    }
  }
  return asked;
}

/** The members of an object that may stand together: those that are asked for, and of two that exclude one another the first. */
export function together(
  fields: readonly Field[],
  known: Readonly<Record<string, unknown>> = {},
): readonly Field[] {
  const asked = askedFor(fields, known);
  const kept: Field[] = [];
  for (const field of [...asked, ...fields.filter((other) => !asked.has(other))]) {
    if (!kept.some((other) => exclude(other, field))) kept.push(field);
  }
  return fields.filter((field) => kept.includes(field));
}

/** Whether a condition on values asks for a member, by what the object and the root hold. */
export function isAskedBy(field: Field, members: Members, root: Members): boolean {
  return ofKind(field, "required-when").some((condition) => holds(condition, members, root));
}

/** Whether a condition on values forbids a member. */
export function isForbidden(field: Field, members: Members, root: Members): boolean {
  if (ofKind(field, "absent-when").some((condition) => holds(condition, members, root)))
    return true;
  return ofKind(field, "only-when").some(({ fields = [], values = [] }) => {
    const [name = ""] = fields;
    const value = fields.length === 1 ? find(name, members, root) : undefined;
    return value !== undefined && values.length > 0 && !isOneOf(value, values);
  });
}

function ofKind(field: Field, kind: ValueCondition["kind"]): ValueCondition[] {
  return (field.when ?? []).filter(
    (condition): condition is ValueCondition => condition.kind === kind,
  );
}

function holds({ fields = [], values = [] }: ValueCondition, members: Members, root: Members) {
  return fields.length > 0 && fields.every((name) => isOneOf(find(name, members, root), values));
}

function find(name: string, members: Members, root: Members): unknown {
  if (name in members) return members[name];
  return name
    .split(".")
    .reduce<unknown>((at, step) => (isMembers(at) ? at[step] : undefined), root);
}

function isOneOf(found: unknown, values: readonly (string | number)[]): boolean {
  return [found].flat().some((one) => values.some((value) => String(value) === String(one)));
}
