import type { Field } from "../field.ts";
import type { Mode } from "../mode.ts";
import { isAt } from "./decisions.ts";
import type { Decisions, MemberAt } from "./decisions.ts";
import { mergeField } from "./merge-field.ts";
import type { Row } from "./merge-field.ts";
import type { Statement } from "./statement.ts";

/** Where the members stand and what goes for them. */
export interface Where {
  readonly id: string;
  readonly place: MemberAt["place"];
  /** Dotted, of the object that the members are in; empty for the root. */
  readonly path: string;
  readonly version: "v2" | "v3";
  /** Modes of whose pages nothing was read. */
  readonly unread: readonly Mode[];
  readonly decisions: Decisions;
}

/** Of the pages of APIv2 some rows were lost: only of these names does it say something that a member is missing. */
function isPartners(name: string): boolean {
  return name.startsWith("sub_");
}

/** Members of APIv2 that the SDK writes by itself. */
const own = new Set(["sign", "nonce_str"]);

/**
 * The members of one object: those of the pages in their order, and those that the catalogue alone has.
 *
 * @param statements those that say anything of the object
 */
export function mergeMembers(
  ours: readonly Field[],
  statements: readonly Statement[],
  where: Where,
): readonly Field[] {
  if (statements.length === 0) return ours;
  const known = renamed(ours, statements, where);
  const merged = new Map<string, Field>();
  for (const { members } of statements) {
    for (const name of members.keys()) {
      if (merged.has(name) || isLeftOut(name, known, where)) continue;
      merged.set(
        name,
        merge(
          name,
          known.find((field) => field.name === name),
          statements,
          where,
        ),
      );
    }
  }
  return inOrder(
    known.map((field) => merged.get(field.name) ?? community(field, statements, where)),
    merged,
  );
}

function isLeftOut(
  name: string,
  known: readonly Field[],
  { id, place, path, version, decisions }: Where,
): boolean {
  const at = { id, place, path: join(path, name) };
  if (decisions.kept.some((row) => row.fact === "member" && isAt(row, at))) return true;
  return (
    version === "v2" && path === "" && own.has(name) && !known.some((field) => field.name === name)
  );
}

function renamed(
  ours: readonly Field[],
  statements: readonly Statement[],
  { id, place, path, decisions }: Where,
): readonly Field[] {
  return ours.map((field) => {
    const row = decisions.renamed.find(
      (candidate) =>
        candidate.id === id &&
        candidate.place === place &&
        candidate.from === field.name &&
        parentOf(candidate.path) === path,
    );
    const name = row?.path.slice(path === "" ? 0 : path.length + 1);
    if (name === undefined || !statements.some(({ members }) => members.has(name))) return field;
    return { ...field, name, formerly: field.name };
  });
}

function merge(
  name: string,
  known: Field | undefined,
  statements: readonly Statement[],
  where: Where,
): Field {
  const at: MemberAt = { id: where.id, place: where.place, path: join(where.path, name) };
  const rows: Row[] = statements.flatMap(({ mode, members }) => {
    const fact = members.get(name)?.fact;
    return fact === undefined ? [] : [{ ...fact, mode }];
  });
  const below = statements.flatMap(({ mode, members }) => {
    const inner = members.get(name)?.below;
    return inner === undefined || inner.size === 0 ? [] : [{ mode, members: inner }];
  });
  const fields = mergeMembers(known?.fields ?? [], below, { ...where, path: at.path });
  if (rows.length === 0) return sampled(name, known, statements, { fields, where });
  const facts = mergeField(known, rows, at, where.decisions);
  const holds = fields.length > 0 && holdsMembers({ ...known, ...facts });
  return {
    name,
    // `mergeField` gives the type of every row and of every known member.
    ...(facts as Pick<Field, "type">),
    ...presence(name, statements, { rows, known, facts, where }),
    ...rest(known),
    ...(rows.some(({ indexed }) => indexed) && { indexed: true as const }),
    ...(holds && { fields }),
    ...(known?.variants && { variants: known.variants }),
  };
}

/** Whether the value is an object, a list of these, or a text that is one once it is opened. */
function holdsMembers({ type, items, encoded, encrypted }: Partial<Field>): boolean {
  return (
    type === "object" ||
    items === "object" ||
    encoded !== undefined ||
    encrypted === "apiv2-aes-ecb" ||
    encrypted === "apiv3-aes-gcm"
  );
}

/** A member that samples alone show, or only by what is below it. */
function sampled(
  name: string,
  known: Field | undefined,
  statements: readonly Statement[],
  { fields, where }: { readonly fields: readonly Field[]; readonly where: Where },
): Field {
  const text = statements.flatMap(({ members }) => members.get(name)?.sampleType ?? []).at(0);
  const { required, ...field } = known ?? { name, ...sampleType(text, fields) };
  // A sample is no table: nobody is asked for what it alone has, save where the table lost rows.
  const asked = required && (text === undefined || where.version === "v2");
  return {
    ...field,
    ...(asked && { required }),
    ...(text !== undefined && where.version === "v3" && { src: "sample" as const }),
    ...(fields.length > 0 && { fields }),
  };
}

/** `string A|B`, `array[object]`. */
function sampleType(
  text = "object",
  fields: readonly Field[],
): Pick<Field, "type" | "items" | "enum" | "enumKind"> {
  const [type = "object", values] = text.split(" ");
  const [, items] = /^array\[(.*)\]$/u.exec(type) ?? [];
  // The samples name the types of the catalogue.
  if (items !== undefined)
    return { type: "array", items: items as Exclude<Field["type"], "array" | "file"> };
  return {
    type: fields.length > 0 ? "object" : (type as Field["type"]),
    ...(values !== undefined && { enum: values.split("|"), enumKind: "listed" as const }),
  };
}

interface Presence {
  readonly rows: readonly Row[];
  readonly known: Field | undefined;
  readonly facts: Partial<Field>;
  readonly where: Where;
}

/** In which modes the member is, and in which it must be there. */
function presence(
  name: string,
  statements: readonly Statement[],
  { rows, known, facts, where }: Presence,
): Pick<Field, "required" | "requiredIn" | "modes"> {
  const at = { id: where.id, place: where.place, path: join(where.path, name) };
  if (where.decisions.kept.some((row) => row.fact === "required" && isAt(row, at))) {
    return known?.required ? { required: true } : {};
  }
  if (where.place === "path") return { required: true };
  const stated = [...new Set(statements.map(({ mode }) => mode))].toSorted();
  const having = stated.filter((mode) => rows.some((row) => row.mode === mode));
  const lossy = where.version === "v2";
  const elsewhere = where.unread.length > 0;
  const all =
    (having.length === stated.length && !(elsewhere && known === undefined && isPartners(name))) ||
    (lossy && !isPartners(name));
  const needed = isConditional(facts)
    ? []
    : having.filter((mode) => {
        const pages = statements.filter((statement) => statement.mode === mode);
        const flags = pages.map(({ members }) => members.get(name)?.fact?.required);
        return lossy ? flags.every((flag) => flag !== false) : flags.every((flag) => flag === true);
      });
  // What the pages of one mode ask for, nobody knows of the others.
  const everywhere = needed.length === having.length && (!all || !elsewhere || known?.required);
  return {
    ...(everywhere && { required: true as const }),
    ...(needed.length > 0 && !everywhere && { requiredIn: needed }),
    ...(!all && { modes: having satisfies readonly Mode[] }),
  };
}

function isConditional({ when = [] }: Partial<Field>): boolean {
  return when.length > 0;
}

/** What the catalogue knows beyond the pages. */
function rest(known: Field | undefined): Partial<Field> {
  if (known === undefined) return {};
  const { accepts, encoded, decoded, signedBy, indexed, doubt, formerly, variantLabel } = known;
  return Object.fromEntries(
    Object.entries({
      accepts,
      encoded,
      decoded,
      signedBy,
      indexed,
      doubt,
      formerly,
      variantLabel,
    }).filter(([, value]) => value !== undefined),
  );
}

/** A member that no page of the object has: nobody is asked for it. */
function community(
  field: Field,
  statements: readonly Statement[],
  { place, version }: Where,
): Field {
  if (place === "header" || place === "path") return field;
  const { required, ...optional } = field;
  const asked = version === "v2" && required;
  return { ...optional, ...(asked && { required }), source: "community" };
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

function join(path: string, name: string): string {
  return path === "" ? name : `${path}.${name}`;
}

function parentOf(path: string): string {
  return path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
}
