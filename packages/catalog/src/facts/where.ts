import type { Mode } from "../mode.ts";
import type { Decisions } from "./decisions.ts";
import { pathOf } from "./member-at.ts";
import type { MemberAt } from "./member-at.ts";

/** The object whose members are merged, and what goes for them. */
export interface Where {
  readonly id: string;
  readonly place: MemberAt["place"];
  /** Dotted, of the object; empty for the root. */
  readonly path: string;
  /** The tables of APIv2's pages lost rows: what one does not have may be there all the same. */
  readonly version: "v2" | "v3";
  /** Modes of whose pages nothing was read. */
  readonly unread: readonly Mode[];
  readonly decisions: Decisions;
}

/** The member of this name in the object. */
export function memberOf({ id, place, path }: Where, name: string): MemberAt {
  return { id, place, path: pathOf(path, name) };
}

/** Whether it was decided that this fact of the pages is not taken for the member of this name. */
export function isKept(where: Where, name: string, fact: string): boolean {
  const { id, place, path } = memberOf(where, name);
  return where.decisions.kept.some(
    (row) => row.fact === fact && row.id === id && row.place === place && row.path === path,
  );
}
