import type { Mode } from "../mode.ts";
import type { OfficialField } from "./official.ts";

/** A member as the pages of one site state it, with the members below it. */
export interface StatedMember {
  /** Absent where only members below it have rows. */
  readonly fact?: OfficialField;
  readonly below: Members;
  /** Its type as the sample has it, where the table has no row for it. */
  readonly sampleType?: string;
}

export type Members = Map<string, StatedMember>;

/** The members of one object, as the pages of one site state them. */
export interface Statement {
  readonly mode: Mode;
  readonly members: Members;
}

/** The rows of a table as a tree; of a name that stands there twice the first counts. */
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
