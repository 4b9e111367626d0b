import type { Field } from "../../src/field.ts";
import type { Mode } from "../../src/mode.ts";
import type { Alternative, GeneratedTypes } from "./read-types.ts";

/** How the values of a list of members are written: as a request or an answer has them, as JSON or as XML's text. */
export type Form = "to-json" | "from-json" | "to-xml" | "from-xml";

/** What members are compared as. */
export interface Place {
  readonly form: Form;
  /** The path to them, as it is reported. */
  readonly path: string;
  /** The modes in which the object is there. */
  readonly modes: readonly Mode[];
}

/** Where the members of an object and its type disagree, each with its path. */
export function compareMembers(
  types: GeneratedTypes,
  fields: readonly Field[],
  type: string,
  place: Place,
): string[] {
  const alternatives = types.alternatives(type);
  if (place.form.startsWith("from-")) {
    const [only] = alternatives;
    return alternatives.length === 1 && only !== undefined
      ? compareAlternative(types, fields, only, place)
      : [`${place.path}: an answer of several forms`];
  }
  const { path, modes } = place;
  const fitting = modes.map((mode) => alternatives.find((one) => takes(one, fields, mode)));
  return [
    ...modes.flatMap((mode, index) =>
      fitting[index] === undefined ? [`${path}: no form takes what ${mode} sends`] : [],
    ),
    ...alternatives.flatMap((one) => {
      const theirs = modes.filter((_, index) => fitting[index] === one);
      return theirs.length === 0
        ? [`${path}: a form of no mode`]
        : notToldApart(fields, theirs, path).concat(
            compareAlternative(types, fields, one, { form: place.form, path, modes: theirs }),
          );
    }),
  ];
}

function isIn({ modes }: Field, mode: Mode): boolean {
  return modes?.includes(mode) ?? true;
}

/** Whether the member must be there in a mode. */
export function isAsked(field: Field, mode: Mode): boolean {
  return isIn(field, mode) && (field.required === true || (field.requiredIn ?? []).includes(mode));
}

/** Whether a form has all that a mode may send and asks for nothing that it need not. */
function takes({ members }: Alternative, fields: readonly Field[], mode: Mode): boolean {
  const written = new Map(members.map((member) => [member.name, member]));
  const has = (name: string): boolean => (written.get(name)?.type ?? "undefined") !== "undefined";
  return (
    fields.every(({ name, ...field }) => !isIn({ name, ...field }, mode) || has(name)) &&
    members.every(
      ({ name, optional }) =>
        optional || fields.some((field) => field.name === name && isAsked(field, mode)),
    )
  );
}

function notToldApart(fields: readonly Field[], modes: readonly Mode[], path: string): string[] {
  return fields.flatMap((field) => {
    const telling =
      modes.some((mode) => isAsked(field, mode)) && modes.some((mode) => !isIn(field, mode));
    return telling ? [`${path}.${field.name} does not tell ${modes.join()} apart`] : [];
  });
}

function compareAlternative(
  types: GeneratedTypes,
  all: readonly Field[],
  { members, groups }: Alternative,
  { form, path, modes }: Place,
): string[] {
  const fields = all.filter((field) => modes.some((mode) => isIn(field, mode)));
  const there = new Map(members.map((member) => [member.name, member]));
  const documented = new Set(fields.map(({ name }) => name));
  const wanted = form.startsWith("to-") ? groupsOf(fields, modes) : [];
  return [
    ...members
      // Members of the other shapes and forms of the same value.
      .filter(({ name, type }) => !documented.has(name) && type !== "undefined")
      .map(({ name }) => `${path}.${name} is not documented`),
    ...(groups.toSorted().join() === wanted.toSorted().join()
      ? []
      : [`${path}: ${groups.join()} are not the groups ${wanted.join()}`]),
    ...fields.flatMap((field) => {
      const here = `${path}.${field.name}`;
      const member = there.get(field.name);
      if (member === undefined) return [`${here} is missing`];
      // What the SDK signs, the caller may leave out.
      const asked =
        field.signedBy !== "work-wx-secret" && modes.every((mode) => isAsked(field, mode));
      const flag = member.optional === asked ? [`${here}: required or not`] : [];
      const inside = { form, path: here, modes: modes.filter((mode) => isIn(field, mode)) };
      return flag.concat(compareType(types, field, member.type, inside));
    }),
  ];
}

/** The groups that every mode asks for, as they are written: exactly one of the members where nothing says "at least". */
export function groupsOf(fields: readonly Field[], modes: readonly Mode[]): string[] {
  const [first = [], ...others] = modes.map((mode) => groupsIn(fields, mode));
  return first.flatMap(({ names, least }) => {
    const same = others.map((groups) => groups.find((group) => group.names === names));
    if (same.includes(undefined)) return [];
    const kind = least || same.some((group) => group?.least) ? "AtLeastOne" : "OneOf";
    return [`${kind}<${names}>`];
  });
}

interface Asked {
  readonly names: string;
  readonly least: boolean;
}

function groupsIn(fields: readonly Field[], mode: Mode): Asked[] {
  const there = fields.filter((field) => isIn(field, mode)).map(({ name }) => name);
  const ties = fields.flatMap((field) =>
    (field.when ?? []).flatMap((condition) => {
      if (condition.kind !== "one-of" && condition.kind !== "at-least-one") return [];
      if (!there.includes(field.name) || condition.modes?.includes(mode) === false) return [];
      const least = condition.kind === "at-least-one";
      return [{ names: new Set([field.name, ...condition.with]), least }];
    }),
  );
  const reached = (name: string, found = new Set([name])): Set<string> => {
    const next = ties
      .filter(({ names }) => [...names].some((one) => found.has(one) && there.includes(one)))
      .flatMap(({ names }) => [...names].filter((one) => there.includes(one)));
    const wider = new Set([...found, ...next]);
    return wider.size === found.size ? found : reached(name, wider);
  };
  const groups = new Map<string, Asked>();
  for (const name of ties.flatMap(({ names }) => [...names]).filter((one) => there.includes(one))) {
    const tied = there.filter((one) => reached(name).has(one));
    const given = fields.some((field) => tied.includes(field.name) && isAsked(field, mode));
    if (given || tied.length < 2) continue;
    const names = tied.map((one) => JSON.stringify(one)).join(" | ");
    const least = ties.some((tie) => tie.least && tied.some((one) => tie.names.has(one)));
    groups.set(names, { names, least });
  }
  return [...groups.values()];
}

function compareType(types: GeneratedTypes, field: Field, written: string, place: Place): string[] {
  const { form, path } = place;
  // What travels as text within the text may be given as that text.
  const also = field.encoded !== undefined && form.startsWith("to-") ? " | string" : "";
  if (!written.endsWith(also)) return [`${path}: ${written} takes no text`];
  const type = written.slice(0, written.length - also.length);
  const lists = listDepth(field);
  const [item, depth] = unwrap(type);
  // Where the root of decoded JSON is in doubt, the type is the object or a list of them.
  if (field.doubt === "json-root") {
    const [one = "", many = ""] = type.split(" | ");
    return many === `readonly ${one}[]`
      ? compareObject(types, field, one, { ...place, form: formWithin(field, form) })
      : [`${path}: ${type} is not the object or a list of them`];
  }
  if (depth !== lists) return [`${path}: ${type} is not ${lists} lists deep`];
  return holdsObject(field)
    ? compareObject(types, field, item, { ...place, form: formWithin(field, form) })
    : compareScalar(field, item, form, path);
}

/** How many lists are around the value: of an array, of a decoded list, or of each index in the name. */
function listDepth(field: Field): number {
  const own = field.type === "array" || field.decoded !== undefined ? 1 : 0;
  return own + (field.indexed === true ? (field.name.match(/\$/gu) ?? []).length : 0);
}

function unwrap(type: string): [item: string, depth: number] {
  const inner = /^readonly (?:\(([\s\S]+)\)|([\s\S]+))\[\]$/u.exec(type);
  if (inner === null) return [type, 0];
  const [item, depth] = unwrap(inner[1] ?? inner[2] ?? "");
  return [item, depth + 1];
}

function holdsObject(field: Field): boolean {
  if (field.encoded !== undefined) return field.decoded !== "string[]";
  if (field.fields !== undefined && field.fields.length > 0) return true;
  return (field.items ?? field.type) === "object";
}

/** An element of XML holds elements; all else that holds members is JSON. */
function formWithin(field: Field, form: Form): Form {
  if (form === "from-xml" && field.encoded === undefined) return form;
  return form.startsWith("to-") ? "to-json" : "from-json";
}

function compareObject(types: GeneratedTypes, field: Field, type: string, place: Place): string[] {
  const { path } = place;
  const { fields = [], variants = [] } = field;
  if (fields.length === 0) {
    return type === "Readonly<Record<string, unknown>>"
      ? []
      : [`${path}: ${type} is no open object`];
  }
  const shapes = [fields, ...variants.map((variant) => variant.fields)];
  const names = type.split(" | ");
  if (names.length !== shapes.length || names.some((name) => !types.has(name))) {
    return [`${path}: ${type} has not the ${shapes.length} documented shapes`];
  }
  return shapes.flatMap((shape, index) => compareMembers(types, shape, names[index] ?? "", place));
}

const inJson = { integer: "number", number: "number", boolean: "boolean" };
const scalars: { readonly [form in Form]: { readonly [type: string]: string } } = {
  "to-json": inJson,
  "from-json": inJson,
  "to-xml": { integer: "number | string", number: "number | string", boolean: "boolean | string" },
  "from-xml": { integer: "string", number: "string", boolean: "string" },
};

function compareScalar(field: Field, type: string, form: Form, path: string): string[] {
  const kind = field.encoded === undefined ? (field.items ?? field.type) : "string";
  if (kind === "file") return type === "Upload" ? [] : [`${path}: ${type} is no file`];
  if (kind !== "string") {
    return scalars[form][kind] === type ? [] : [`${path}: ${type} is no ${kind} in ${form}`];
  }
  if (field.enum !== undefined) {
    const values = [...type.matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1]);
    const same =
      /^Open<[\s\S]+>$/u.test(type) &&
      values.toSorted().join() === field.enum.map(String).toSorted().join();
    return same ? [] : [`${path}: ${type} are not the values ${field.enum.join()}`];
  }
  const sealed = field.encrypted === "platform" || field.encrypted === "bank";
  return type === (sealed ? "Sensitive" : "string") ? [] : [`${path}: ${type} is no string`];
}
