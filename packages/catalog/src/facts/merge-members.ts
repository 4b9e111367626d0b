import type { Field } from "../field.ts";
import { parentOf } from "./member-at.ts";
import { mergeField } from "./merge-field.ts";
import type { MemberFacts } from "./merge-field.ts";
import { pick } from "./pick.ts";
import { presenceOf } from "./presence.ts";
import { sampledMember } from "./sampled-member.ts";
import { below, hasRows, namesIn, rowsOf } from "./statement.ts";
import type { Statement } from "./statement.ts";
import { isKept, memberOf } from "./where.ts";
import type { Where } from "./where.ts";

/** Members of APIv2 that the SDK writes by itself: the catalogue has them only where they are the caller's. */
const WRITTEN_BY_SDK = new Set(["sign", "nonce_str"]);

/**
 * The members of one object: those of the pages in their order, and those that the catalogue alone has.
 *
 * @param statements those that say anything of the object; of the root, those of all pages
 */
export function mergeMembers(
  ours: readonly Field[],
  statements: readonly Statement[],
  where: Where,
): readonly Field[] {
  if (statements.length === 0) return ours;
  const known = new Map(renamed(ours, statements, where).map((field) => [field.name, field]));
  const names = new Set(
    statements
      .flatMap(({ members }) => [...members.keys()])
      .filter((name) => {
        const isWritten = where.version === "v2" && where.path === "" && WRITTEN_BY_SDK.has(name);
        return !isKept(where, name, "member") && !(isWritten && !known.has(name));
      }),
  );
  const siblings = new Set([...names, ...known.keys()]);
  const merged = new Map<string, Field>();
  for (const name of names) {
    merged.set(name, mergeMember(name, known.get(name), { statements, siblings, where }));
  }
  return inOrder(
    [...known.values()].map((field) => merged.get(field.name) ?? ofCommunity(field, where)),
    merged,
  );
}

/** The catalogue's members under the names of the pages, where a decision says which is which. */
function renamed(
  ours: readonly Field[],
  statements: readonly Statement[],
  { id, place, path, decisions }: Where,
): Field[] {
  const rows = decisions.renamed.filter(
    (row) => row.id === id && row.place === place && parentOf(row.path) === path,
  );
  return ours.map((field) => {
    const row = rows.find(({ from }) => from === field.name);
    const name = row?.path.slice(path === "" ? 0 : path.length + 1);
    if (name === undefined || !statements.some(({ members }) => members.has(name))) return field;
    return Object.assign({}, field, { name, formerly: field.name });
  });
}

interface Around {
  readonly statements: readonly Statement[];
  readonly siblings: ReadonlySet<string>;
  readonly where: Where;
}

function mergeMember(
  name: string,
  known: Field | undefined,
  { statements, siblings, where }: Around,
): Field {
  const at = memberOf(where, name);
  const inner = below(name, statements);
  const fields = mergeMembers(known?.fields ?? [], inner, { ...where, path: at.path });
  const rows = rowsOf(name, statements);
  if (rows.length === 0) return sampledMember(name, known, fields, { statements, where });
  const around = { at, siblings, inside: namesIn(inner), decisions: where.decisions };
  const facts = mergeField(known, rows, around);
  // A sample alone does not say which members an object lacks; that a page has no table for a place does.
  const tables =
    where.path === "" && where.version === "v3"
      ? statements
      : statements.filter(({ members }) => hasRows(members));
  return {
    name,
    ...facts,
    ...presenceOf(name, known, tables, { where, around }),
    ...pick(known, KNOWN_BEYOND),
    ...(rows.some(({ indexed }) => indexed) && { indexed: true as const }),
    ...(fields.length > 0 && holdsMembers({ ...known, ...facts }) && { fields }),
    ...pick(known, ["variants"]),
  };
}

/** What the catalogue knows beyond the pages. */
const KNOWN_BEYOND = [
  "accepts",
  "encoded",
  "decoded",
  "signedBy",
  "covers",
  "indexed",
  "doubt",
  "formerly",
  "variantLabel",
] as const;

/** Whether the value is an object, a list of these, or a text that is one once it is opened. */
function holdsMembers({ type, items, encoded, encrypted }: MemberFacts): boolean {
  return (
    type === "object" ||
    items === "object" ||
    encoded !== undefined ||
    encrypted === "apiv2-aes-ecb" ||
    encrypted === "apiv3-aes-gcm"
  );
}

/** A member that no page of the object has: nobody is asked for it, save where the table lost rows or it was decided. */
function ofCommunity(field: Field, where: Where): Field {
  if (where.place === "header" || where.place === "path") return field;
  const { required, ...optional } = field;
  const isAsked = required && (where.version === "v2" || isKept(where, field.name, "required"));
  return { ...optional, ...(isAsked && { required }), source: "community" };
}

/** The pages' members in their order; each of the others after the one that it stood behind. */
function inOrder(known: readonly Field[], merged: ReadonlyMap<string, Field>): Field[] {
  const result = [...merged.values()];
  let after = -1;
  for (const field of known) {
    const index = result.findIndex(({ name }) => name === field.name);
    if (index === -1) result.splice(++after, 0, field);
    else after = index;
  }
  return result;
}
