import { readFileSync } from "node:fs";
import type { PageCondition } from "./official-set.ts";
import type { Shape } from "./statements.ts";

/** A member of an operation or of a notification, with why something of it is decided. */
export interface DecidedMember {
  readonly id: string;
  readonly place: string;
  readonly path: string;
  readonly reason: string;
}

export interface KeptFact extends DecidedMember {
  readonly fact: string;
}

export interface DecidedCondition extends DecidedMember {
  readonly kind: string;
  readonly instead?: PageCondition;
}

export interface RenamedMember extends DecidedMember {
  readonly from: string;
}

export interface CountedInBytes {
  readonly path: string;
  readonly ids: string;
}

/** Rows of the differences that are not taken: one of them, or all that a rule of `gap-rules.ts` is about. */
export interface Refused {
  readonly class: string;
  readonly rule?: string;
  readonly id?: string;
  readonly place?: string;
  readonly field?: string;
  readonly reason: string;
}

function read<Row>(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`../../decisions/${name}.json`, import.meta.url), "utf8"));
}

export const kept = read<KeptFact>("kept");
export const conditions = read<DecidedCondition>("conditions");
export const renamed = read<RenamedMember>("renamed");
export const shapes = read<Shape>("shapes");
export const bytes = read<CountedInBytes>("bytes");
export const refused = read<Refused>("refused");
