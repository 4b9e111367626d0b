import type { Mode } from "../mode.ts";
import type { OfficialField } from "./official.ts";

/** A member as one page states it, with the members below it. */
export interface StatedMember {
  /** Its row; absent where only members below it have rows, or the page's sample alone shows it. */
  readonly fact?: OfficialField;
  readonly below: Members;
  /** Its type as the sample has it, where the table has no row for it. */
  readonly sampleType?: string;
}

export type Members = Map<string, StatedMember>;

/** The members of one object, as one page states them. */
export interface Statement {
  readonly mode: Mode;
  readonly members: Members;
}

/** A row of a page with the mode that it speaks of. */
export interface Row extends OfficialField {
  readonly mode: Mode;
}

/** The rows of a table as a tree, with what its sample alone shows; of a name that stands there twice the first counts. */
export function treeOf(
  fields: readonly OfficialField[],
  sample: Readonly<Record<string, string>> = {},
): Members {
  const root: Members = new Map();
  for (const fact of fields) {
    const [members, name] = walk(root, fact.path);
    const known = members.get(name);
    if (known?.fact === undefined) members.set(name, { fact, below: known?.below ?? new Map() });
  }
  for (const [path, sampleType] of Object.entries(sample)) {
    const [members, name] = walk(root, path);
    if (!members.has(name)) members.set(name, { sampleType, below: new Map() });
  }
  return root;
}

/** Whether the page's table says anything of these members; a sample alone does not say what is missing. */
export function hasRows(members: Members): boolean {
  return [...members.values()].some(({ fact, below }) => fact !== undefined || hasRows(below));
}

/** The names of all members that the pages state. */
export function namesIn(statements: readonly Statement[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { members } of statements) for (const name of members.keys()) names.add(name);
  return names;
}

/** The rows of the member of this name. */
export function rowsOf(name: string, statements: readonly Statement[]): Row[] {
  const rows: Row[] = [];
  for (const { mode, members } of statements) {
    const fact = members.get(name)?.fact;
    if (fact !== undefined) rows.push({ ...fact, mode });
  }
  return rows;
}

/** What the pages state of the members of the member of this name. */
export function below(name: string, statements: readonly Statement[]): Statement[] {
  return statements.flatMap(({ mode, members }) => {
    const inner = members.get(name)?.below;
    return inner === undefined || inner.size === 0 ? [] : [{ mode, members: inner }];
  });
}

function walk(root: Members, path: string): [members: Members, name: string] {
  const segments = path.split(".");
  const name = segments.pop() ?? path;
  let members = root;
  for (const segment of segments) {
    let member = members.get(segment);
    if (member === undefined) {
      member = { below: new Map() };
      members.set(segment, member);
    }
    members = member.below;
  }
  return [members, name];
}
