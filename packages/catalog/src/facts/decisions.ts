import { readFileSync } from "node:fs";
import type { Condition } from "../field.ts";
import type { MemberAt } from "./member-at.ts";

/** What was decided where the pages contradict themselves, each other or what is known; `decisions/*.json`, with the reason of each. */
export interface Decisions {
  readonly renamed: readonly Renamed[];
  readonly kept: readonly Kept[];
  readonly conditions: readonly ConditionDecision[];
  readonly shapes: readonly ShapeDecision[];
  readonly bytes: readonly BytesDecision[];
}

/** A member that the catalogue had under another name, in the same object. */
export interface Renamed extends MemberAt {
  readonly from: string;
  readonly reason: string;
}

/** A fact of the pages that is not taken. */
export interface Kept extends MemberAt {
  readonly fact:
    | "type"
    | "enum"
    | "default"
    | "required"
    | "member"
    | "maxLength"
    | "range"
    | "format";
  readonly reason: string;
}

/** What a condition says that a machine read wrongly; without `instead` there is none. */
export interface ConditionDecision extends MemberAt {
  readonly kind: Condition["kind"];
  readonly instead?: Condition;
  readonly reason: string;
}

/** Which shape of a notification the pages of this title and product describe. */
export interface ShapeDecision {
  readonly event: string;
  readonly title?: string;
  /** The beginning of the pages' menu path, where several pages have the title. */
  readonly product?: string;
  readonly mode?: string;
  /** The shape's label; `null`: the pages describe none of the notification's own. */
  readonly shape: string | null;
}

/** Members whose length recorded refusals count in bytes, where the pages do not say what they count. */
export interface BytesDecision {
  /** The member's dotted path. */
  readonly path: string;
  /** A regular expression that the ids of the operations match. */
  readonly ids: string;
  readonly reason: string;
}

/**
 * Reads the decisions.
 *
 * @throws when a file of them can't be read
 */
export function loadDecisions(folder: URL): Decisions {
  return {
    renamed: read<Renamed>(folder, "renamed"),
    kept: read<Kept>(folder, "kept"),
    conditions: read<ConditionDecision>(folder, "conditions"),
    shapes: read<ShapeDecision>(folder, "shapes"),
    bytes: read<BytesDecision>(folder, "bytes"),
  };
}

function read<Row>(folder: URL, name: string): readonly Row[] {
  // Written by hand, in the form above; a wrong row decides nothing, and the test of the decisions finds those.
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as readonly Row[];
}
