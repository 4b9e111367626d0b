import type { Field, SiblingCondition, ValueCondition } from "@wechatpay-kit/catalog";
import { isMembers } from "../core/handler.ts";
import type { Members } from "../core/handler.ts";
import { wrongParameter } from "../core/parameter.ts";
import type { MemberPath, Refusal } from "../core/refusal.ts";

/** The object in which a member is looked for, and what holds for its members. */
export interface Place {
  readonly fields: readonly Field[];
  readonly members: Members;
  /** All that the request says in this part: conditions name members of it. */
  readonly root: Members;
  /** APIv2 takes more than one of several, and says on some pages which of them counts. */
  readonly lenient: boolean;
}

/**
 * Refuses a member that is missing, or there where it may not be. Texts of pages were read by machine: a condition is held
 * to only where it names members and values, or siblings.
 *
 * @throws Refusal
 */
export function checkPresence(field: Field, place: Place, at: MemberPath): void {
  if (isThere(field.name, place)) {
    checkAllowed(field, place, at);
    return;
  }
  if (field.required) throw missing(field, at);
  for (const condition of field.when ?? []) {
    if (isSibling(condition)) checkGroup(field, condition, place, at);
    else if (condition.kind === "required-when" && isFulfilled(condition, place)) {
      throw missing(field, at);
    }
  }
}

function checkAllowed(field: Field, place: Place, at: MemberPath): void {
  if (place.lenient) return;
  for (const condition of field.when ?? []) {
    if (isSibling(condition)) checkAlone(field, condition, place, at);
    else if (condition.kind === "absent-when" && isFulfilled(condition, place)) {
      throw refuse(field, at, "not allowed beside", "此字段不能填写", condition.fields);
    } else if (condition.kind === "only-when" && isContradicted(condition, place)) {
      throw refuse(field, at, "not allowed beside this", "此字段不能填写", condition.fields);
    }
  }
}

/** Refuses that none of the members is there of which one must be. */
function checkGroup(field: Field, condition: SiblingCondition, place: Place, at: MemberPath): void {
  if (condition.kind === "exclusive") return;
  const group = [field, ...siblingsOf(condition, place)];
  // What is no sibling belongs to another object: then nothing is said of this one alone.
  if (group.length <= condition.with.length) return;
  if (group.some(({ name }) => isThere(name, place))) return;
  // What is asked for in some cases only may be missing altogether in the others.
  if (group.some(isConditional)) return;
  const names = group.map(({ name }) => name);
  const rule = condition.kind === "one-of" ? "必须且只能填写一项" : "至少填写一项";
  throw wrongParameter({
    ...at,
    ...labelled(field),
    value: "",
    issue: `one of ${names.join(", ")} is required`,
    rule: `必填性规则校验失败，${names.join("、")}${rule}`,
  });
}

/** Refuses two members of which at most one may be there. Both must say so: `with` also names what merely goes along. */
function checkAlone(field: Field, condition: SiblingCondition, place: Place, at: MemberPath): void {
  if (condition.kind === "at-least-one") return;
  const others = siblingsOf(condition, place).filter(
    ({ name, when = [] }) =>
      isThere(name, place) &&
      when.some(
        (other) =>
          isSibling(other) && other.kind === condition.kind && other.with.includes(field.name),
      ),
  );
  if (others.length === 0) return;
  const names = [field, ...others].map(({ name }) => name);
  throw wrongParameter({
    ...at,
    ...labelled(field),
    value: place.members[field.name],
    issue: `only one of ${names.join(", ")} may be given`,
    rule: `规则校验失败，${names.join("、")}只能填写一项`,
  });
}

function siblingsOf({ with: names }: SiblingCondition, { fields }: Place): readonly Field[] {
  return fields.filter(({ name }) => names.includes(name));
}

function isConditional({ when = [] }: Field): boolean {
  return when.some((condition) => !isSibling(condition));
}

function isSibling(condition: SiblingCondition | ValueCondition): condition is SiblingCondition {
  return "with" in condition;
}

/** Whether all members that a condition names have one of its values. */
function isFulfilled({ fields = [], values = [] }: ValueCondition, place: Place): boolean {
  return fields.length > 0 && fields.every((path) => hasValue(valueAt(path, place), values));
}

/** Whether the one member that a condition names is there with another value. */
function isContradicted({ fields = [], values = [] }: ValueCondition, place: Place): boolean {
  const [path] = fields;
  if (path === undefined || fields.length > 1 || values.length === 0) return false;
  const value = valueAt(path, place);
  return value !== undefined && !hasValue(value, values);
}

function hasValue(found: unknown, values: readonly (string | number)[]): boolean {
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  return all.some((one) => values.some((value) => String(value) === String(one)));
}

/** A member by its name beside another, or by its path from the root. */
function valueAt(path: string, { members, root }: Place): unknown {
  if (Object.hasOwn(members, path)) return members[path];
  let at: unknown = root;
  for (const name of path.split(".")) {
    if (!isMembers(at) || !Object.hasOwn(at, name)) return undefined;
    at = at[name];
  }
  return at;
}

function isThere(name: string, { members }: Place): boolean {
  return Object.hasOwn(members, name) && members[name] !== undefined;
}

// The form of this refusal is recorded; those of conditions follow it, for none is.
export function missing(field: Pick<Field, "name" | "label">, at: MemberPath): Refusal {
  return wrongParameter({
    ...at,
    ...labelled(field),
    value: "",
    issue: "required",
    rule: "必填性规则校验失败，此字段为必填项",
  });
}

function refuse(
  field: Field,
  at: MemberPath,
  issue: string,
  rule: string,
  beside: readonly string[] = [],
): Refusal {
  return wrongParameter({
    ...at,
    ...labelled(field),
    value: "",
    issue: `${issue} ${beside.join(", ")}`,
    rule: `规则校验失败，${beside.join("、")}取此值时，${rule}`,
  });
}

function labelled({ name, label = name }: Pick<Field, "name" | "label">): {
  readonly label: string;
} {
  return { label };
}
