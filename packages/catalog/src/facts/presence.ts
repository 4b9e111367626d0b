import type { Field } from "../field.ts";
import type { Mode } from "../mode.ts";
import { statedConditions } from "./merge-conditions.ts";
import type { AroundMember } from "./merge-conditions.ts";
import { rowsOf } from "./statement.ts";
import type { Statement } from "./statement.ts";
import { isKept } from "./where.ts";
import type { Where } from "./where.ts";

/** In which modes a member is, and in which it must be there. */
export type Presence = Pick<Field, "required" | "requiredIn" | "modes">;

/**
 * The presence of a member that has rows: it is in the modes whose pages have it, and must be there where every page of a
 * mode that has the object says so and none names a condition.
 *
 * @param tables the pages that say anything of the object
 */
export function presenceOf(
  name: string,
  known: Field | undefined,
  tables: readonly Statement[],
  { where, around }: { readonly where: Where; readonly around: AroundMember },
): Presence {
  if (where.place === "path") return { required: true };
  if (isKept(where, name, "required")) return known?.required ? { required: true } : {};
  const having = modesOf(rowsOf(name, tables));
  const isInAll = isInEveryMode(name, known, tables, where);
  const needed = neededIn(name, having, tables, { where, around });
  // What the pages of one mode ask for, nobody knows of the modes whose pages were not read.
  const isNeeded =
    needed.length === having.length &&
    (!isInAll || where.unread.length === 0 || known?.required === true);
  return {
    ...(isNeeded && { required: true as const }),
    ...(!isNeeded && needed.length > 0 && { requiredIn: needed }),
    ...(!isInAll && { modes: having }),
  };
}

function isInEveryMode(
  name: string,
  known: Field | undefined,
  tables: readonly Statement[],
  { version, unread }: Where,
): boolean {
  // Rows of APIv2 may be lost; that its direct merchants have no members for sub-merchants is certain.
  if (version === "v2" && !isForPartners(name)) return true;
  if (modesOf(rowsOf(name, tables)).length < modesOf(tables).length) return false;
  return known !== undefined || unread.length === 0 || !isForPartners(name);
}

function isForPartners(name: string): boolean {
  return name.startsWith("sub_");
}

function neededIn(
  name: string,
  having: readonly Mode[],
  tables: readonly Statement[],
  { where, around }: { readonly where: Where; readonly around: AroundMember },
): Mode[] {
  const conditions = statedConditions(rowsOf(name, tables), around);
  const conditional = new Set(conditions.map(([mode]) => mode));
  return having.filter((mode) => {
    if (conditional.has(mode)) return false;
    const flags = tables
      .filter((table) => table.mode === mode)
      .map(({ members }) => members.get(name)?.fact?.required);
    return flags.every((flag) => flag ?? where.version === "v2");
  });
}

function modesOf(stated: readonly { readonly mode: Mode }[]): Mode[] {
  return [...new Set(stated.map(({ mode }) => mode))].toSorted();
}
