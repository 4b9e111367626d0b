import type { Field, SiblingCondition } from "../field.ts";
import type { Mode } from "../mode.ts";
import { isIn, isRequiredIn } from "./in-mode.ts";

/** Members of one object of which exactly one is given, or at least one. */
export interface Group {
  readonly kind: "one-of" | "at-least-one";
  readonly names: readonly string[];
}

/** The groups of an object in all of these modes: where one mode asks for none of the members, there is no group. */
export function groupsOf(fields: readonly Field[], modes: readonly Mode[]): Group[] {
  const byMode = modes.map((mode) => groupsIn(fields, mode));
  const first = byMode[0] ?? [];
  return first.flatMap(({ names }) => {
    const same = byMode.map((groups) => groups.find((group) => sameNames(group.names, names)));
    if (same.includes(undefined)) return [];
    const exclusive = same.every((group) => group?.kind === "one-of");
    return [{ kind: exclusive ? "one-of" : "at-least-one", names } as const];
  });
}

/**
 * What the members say of each other holds both ways, and of all that are tied by it. A group with a member that must be
 * there anyway asks for nothing; so does one of which the object has a single member.
 */
function groupsIn(fields: readonly Field[], mode: Mode): Group[] {
  const there = fields.filter((field) => isIn(field, mode));
  const names = new Set(there.map(({ name }) => name));
  const statements = there.flatMap((field) =>
    (field.when ?? []).filter(isGroup).flatMap(({ kind, with: others, modes }) => {
      if (modes !== undefined && !modes.includes(mode)) return [];
      return [{ kind, names: [field.name, ...others.filter((other) => names.has(other))] }];
    }),
  );
  const required = new Set(
    there.filter((field) => isRequiredIn(field, mode)).map(({ name }) => name),
  );
  return tied(statements, [...names]).filter(
    (group) => group.names.length > 1 && !group.names.some((name) => required.has(name)),
  );
}

/** The statements that share a member, as one; names in the order of the members. */
function tied(statements: readonly Group[], order: readonly string[]): Group[] {
  const groups: Group[] = [];
  for (const statement of statements) {
    const touched = groups.filter((group) =>
      group.names.some((name) => statement.names.includes(name)),
    );
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    const all = [statement, ...touched];
    groups.push({
      kind: all.every(({ kind }) => kind === "one-of") ? "one-of" : "at-least-one",
      names: order.filter((name) => all.some(({ names }) => names.includes(name))),
    });
  }
  return groups;
}

interface GroupCondition extends SiblingCondition {
  readonly kind: Group["kind"];
}

function isGroup(condition: NonNullable<Field["when"]>[number]): condition is GroupCondition {
  return condition.kind === "one-of" || condition.kind === "at-least-one";
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.join() === b.join();
}
