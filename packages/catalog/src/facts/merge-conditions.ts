import type { Condition, SiblingCondition } from "../field.ts";
import type { Mode } from "../mode.ts";
import { byModes } from "./by-modes.ts";
import type { Decisions } from "./decisions.ts";
import { isAt, parentOf } from "./member-at.ts";
import type { MemberAt } from "./member-at.ts";
import type { OfficialCondition } from "./official.ts";
import type { Row } from "./statement.ts";

/** What goes for a member whose conditions are merged. */
export interface AroundMember {
  readonly at: MemberAt;
  /** The names of the members beside it. */
  readonly siblings: ReadonlySet<string>;
  /** The names of the members in it. */
  readonly inside: ReadonlySet<string>;
  readonly decisions: Decisions;
}

/**
 * A member's own conditions as its pages state them: the decided ones in the place of those that were read wrongly, and
 * none that speak of what is inside of it, which has them too.
 */
export function statedConditions(
  rows: readonly Row[],
  { at, inside, decisions }: AroundMember,
): (readonly [Mode, OfficialCondition])[] {
  // A value in a path is always there.
  if (at.place === "path") return [];
  return rows.flatMap(({ mode, when = [] }) =>
    when.flatMap((condition): (readonly [Mode, OfficialCondition])[] => {
      if (isAmongSiblings(condition) && speaksOf(condition.with, inside)) return [];
      const decision = decisions.conditions.find(
        (row) => row.kind === condition.kind && isAt(row, at),
      );
      if (decision === undefined) return [[mode, condition]];
      return decision.instead === undefined ? [] : [[mode, decision.instead]];
    }),
  );
}

function speaksOf(names: readonly string[] = [], inside: ReadonlySet<string>): boolean {
  return names.length > 0 && names.every((name) => inside.has(name));
}

/** The conditions that the catalogue can express, each once, with the modes that have it where not all have. */
export function mergeConditions(rows: readonly Row[], around: AroundMember): Condition[] {
  const known = statedConditions(rows, around).flatMap(
    ([mode, condition]): (readonly [Mode, Condition])[] => {
      const expressed = expressible(condition, around);
      return expressed === undefined ? [] : [[mode, expressed]];
    },
  );
  return byModes(known, new Set(rows.map(({ mode }) => mode)));
}

/**
 * Conditions that name members beside keep those that are beside: a sentence may name the application that goes with each
 * of them too. One that names none says nothing that could be checked.
 */
function expressible(
  condition: OfficialCondition,
  { at, siblings }: AroundMember,
): Condition | undefined {
  if (!isAmongSiblings(condition)) return condition;
  const parent = parentOf(at.path);
  const start = parent === "" ? "" : `${parent}.`;
  const beside = (condition.with ?? [])
    .map((name) => (name.startsWith(start) ? name.slice(start.length) : name))
    .filter((name) => siblings.has(name));
  return beside.length === 0 ? undefined : { kind: kindOf(condition), with: beside };
}

/** Samples of the very pages that say “one of the two” give both (refunds, PayScore queries): more than one is taken. */
function kindOf({ kind }: Pick<SiblingCondition, "kind">): SiblingCondition["kind"] {
  return kind === "one-of" ? "at-least-one" : kind;
}

function isAmongSiblings(
  condition: OfficialCondition,
): condition is { readonly kind: SiblingCondition["kind"]; readonly with?: readonly string[] } {
  return ["one-of", "at-least-one", "exclusive"].includes(condition.kind);
}
