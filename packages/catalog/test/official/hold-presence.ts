import { isInMode, isRequiredIn, memberAt, membersOf, walk } from "./catalogue.ts";
import { conditions } from "./decided.ts";
import type { PageCondition, PageField } from "./official-set.ts";
import { OWN_HEADER } from "./statements.ts";
import type { Table } from "./statements.ts";

/** Something that the catalogue does not hold, and where. */
export interface Problem {
  readonly id: string;
  readonly place: string;
  readonly path: string;
  readonly mode: string;
  readonly fact: string;
  readonly said: unknown;
  readonly ours: unknown;
  readonly url: string;
}

/** The tables of one place of one operation or notification. */
export type Tables = readonly Table[];

function parentOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("."), 0));
}

/** Whether a table says anything of the object at `path`. The root's is spoken of by every page, save one that lost rows. */
function hasObject({ rows, isV2 }: Table, path: string): boolean {
  if (path === "") return !isV2 || rows.size > 0;
  return rows.has(path) || [...rows.keys()].some((row) => row.startsWith(`${path}.`));
}

/** A row's own conditions: not those that are decided otherwise, nor those that speak of members inside of it. */
export function ownConditions(
  { id, place, rows }: Table,
  { path, when = [] }: PageField,
): PageCondition[] {
  if (place === "path") return [];
  return when.flatMap((condition) => {
    const names = condition.with ?? [];
    if (names.length > 0 && names.every((name) => rows.has(`${path}.${name}`))) return [];
    const decision = conditions.find(
      (row) =>
        row.id === id && row.place === place && row.path === path && row.kind === condition.kind,
    );
    if (decision === undefined) return [condition];
    return decision.instead === undefined ? [] : [decision.instead];
  });
}

/** Whether the pages of a mode ask for the member: each of those that have the object, and none with a condition. */
function isAsked(path: string, tables: Tables): boolean {
  return tables
    .filter((table) => hasObject(table, parentOf(path)))
    .every((table) => {
      const row = table.rows.get(path);
      // A row that APIv2's archive lost says nothing.
      if (row === undefined) return table.isV2;
      return row.required && ownConditions(table, row).length === 0;
    });
}

/** What does not hold of the presence of a row's member: that it is there, in this mode, and must be. */
export function brokenPresence(row: PageField, table: Table, tables: Tables): Problem[] {
  const { id, place, mode, url } = table;
  const at = { id, place, path: row.path, mode, url };
  const ours = memberAt(id, place, row.path);
  if (ours === undefined) return [{ ...at, fact: "member", said: row.type, ours: undefined }];
  if (!isInMode(id, place, row.path, mode)) {
    return [{ ...at, fact: "modes", said: mode, ours: ours.modes }];
  }
  const said =
    place === "path" ||
    isAsked(
      row.path,
      tables.filter((other) => other.mode === mode),
    );
  const is = isRequiredIn(ours, mode);
  return said === is ? [] : [{ ...at, fact: "required", said, ours: is }];
}

/** The conditions of a row that the member does not have, as far as they name members beside it. */
export function brokenConditions(row: PageField, table: Table): Problem[] {
  const { id, place, mode, url } = table;
  const ours = memberAt(id, place, row.path);
  if (ours === undefined) return [];
  const parent = parentOf(row.path);
  const siblings = parent === "" ? membersOf(id, place) : memberAt(id, place, parent)?.fields;
  const names = new Set(siblings?.map(({ name }) => name));
  return ownConditions(table, row)
    .flatMap((said) => expressed(said, { parent, names }))
    .filter(
      (said) =>
        !ours.when?.some(({ modes, ...condition }) => {
          const applies: readonly string[] = modes ?? [mode];
          return applies.includes(mode) && isSame(condition, said);
        }),
    )
    .map((said) => ({ id, place, path: row.path, mode, url, fact: "when", said, ours: ours.when }));
}

function expressed(
  said: PageCondition,
  { parent, names }: { readonly parent: string; readonly names: ReadonlySet<string> },
): PageCondition[] {
  if (said.with === undefined) {
    return ["one-of", "at-least-one", "exclusive"].includes(said.kind) ? [] : [said];
  }
  const beside = said.with
    .map((name) =>
      parent !== "" && name.startsWith(`${parent}.`) ? name.slice(parent.length + 1) : name,
    )
    .filter((name) => names.has(name));
  // Samples of pages that say “one of the two” give both.
  const kind = said.kind === "one-of" ? "at-least-one" : said.kind;
  return beside.length === 0 ? [] : [{ kind, with: beside }];
}

function isSame(a: object, b: object): boolean {
  const text = (one: object): string => JSON.stringify(Object.entries(one).toSorted());
  return text(a) === text(b);
}

/** Members of ours that a mode's pages do not have: they are of other modes, or nobody is asked for them. */
export function brokenAbsence(tables: Tables): Problem[] {
  const [first] = tables;
  if (first === undefined || first.isV2 || first.place === "path") return [];
  const { id, place } = first;
  const problems: Problem[] = [];
  for (const mode of new Set(tables.map((table) => table.mode))) {
    const own = tables.filter((table) => table.mode === mode);
    for (const { path, field } of walk(membersOf(id, place))) {
      const isSpokenOf = path !== OWN_HEADER && isInMode(id, place, path, mode);
      if (!isSpokenOf || !isMissing(path, own)) continue;
      const at = { id, place, path, mode, url: own[0]?.url ?? "", said: "no row" };
      const isOurs = field.source === "community" || field.src === "sample" || place === "header";
      if (!isOurs) problems.push({ ...at, fact: "modes", ours: field.modes });
      if (isRequiredIn(field, mode)) problems.push({ ...at, fact: "required", ours: true });
    }
  }
  return problems;
}

/** Whether the pages speak of the object and none has the member. */
function isMissing(path: string, tables: Tables): boolean {
  return (
    tables.some((table) => hasObject(table, parentOf(path)) && hasInside(table, parentOf(path))) &&
    !tables.some((table) => hasObject(table, path))
  );
}

function hasInside({ rows }: Table, path: string): boolean {
  return path === "" || [...rows.keys()].some((row) => row.startsWith(`${path}.`));
}
