import type { Condition, SiblingCondition } from "../field.ts";
import type { Mode } from "../mode.ts";
import { isAt } from "./decisions.ts";
import type { Decisions, MemberAt } from "./decisions.ts";
import type { Row } from "./merge-field.ts";

/** The conditions of a member's rows, each once, with the modes that have it where not all have. */
export function mergeConditions(
  rows: readonly Row[],
  at: MemberAt,
  decisions: Decisions,
): Condition[] {
  // A value in a path is always there.
  if (at.place === "path") return [];
  const found = new Map<string, { readonly condition: Condition; readonly modes: Set<Mode> }>();
  for (const { when = [], mode } of rows) {
    for (const stated of when) {
      const condition = decided(stated, at, decisions);
      if (condition === undefined) continue;
      const key = JSON.stringify(condition);
      const known = found.get(key) ?? { condition, modes: new Set<Mode>() };
      known.modes.add(mode);
      found.set(key, known);
    }
  }
  const all = new Set(rows.map(({ mode }) => mode));
  return [...found.values()].map(({ condition, modes }) =>
    modes.size === all.size ? condition : { ...condition, modes: [...modes].toSorted() },
  );
}

function decided(
  condition: Condition,
  at: MemberAt,
  { conditions }: Decisions,
): Condition | undefined {
  const decision = conditions.find((row) => row.kind === condition.kind && isAt(row, at));
  if (decision !== undefined) return decision.instead;
  if (!("with" in condition) && !isSibling(condition)) return condition;
  // Some pages speak of one of several members and of the application that goes with it in one sentence.
  const beside = (condition.with ?? []).map((name) => within(name, at.path)).filter(isName);
  return beside.length === 0 ? undefined : { kind: kindOf(condition.kind), with: beside };
}

/** Samples of the very pages that say “one of the two” give both (refunds, PayScore queries): more than one is taken. */
function kindOf(kind: SiblingCondition["kind"]): SiblingCondition["kind"] {
  return kind === "one-of" ? "at-least-one" : kind;
}

/** The kinds that name members beside; of some the pages name none. */
function isSibling(condition: { readonly kind: string }): condition is {
  readonly kind: "one-of" | "at-least-one" | "exclusive";
  readonly with?: readonly string[];
} {
  return ["one-of", "at-least-one", "exclusive"].includes(condition.kind);
}

/** The name beside the member at `path`, if a name or a path means one. */
function within(name: string, path: string): string | undefined {
  const parent = path.slice(0, path.lastIndexOf(".") + 1);
  const inside = name.startsWith(parent) ? name.slice(parent.length) : name;
  return inside.includes(".") ? undefined : inside;
}

function isName(name: string | undefined): name is string {
  return name !== undefined;
}
