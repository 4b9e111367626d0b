import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";

/** One difference between two states of the catalogue. */
export interface Change {
  /** An operation's id, a notification's version and event, or the name of a list of other facts. */
  readonly id: string;
  /** `body`, `answer`; empty for the whole. */
  readonly place: string;
  /** Dotted path of the member; empty for the whole. */
  readonly path: string;
  /** `maxLength`; empty where the whole came or went. */
  readonly fact: string;
  /** `-` where there is none. */
  readonly before: string;
  readonly after: string;
}

type Described = Operation | Notification;

/** What differs between two states of the operations, or of the notifications; none goes. */
export function changesOf(
  before: readonly Described[],
  after: readonly Described[],
): readonly Change[] {
  const known = new Map(before.map((row) => [keyOf(row), row]));
  return after.flatMap((row) => rowChanges(keyOf(row), known.get(keyOf(row)), row));
}

/** The same of a list whose rows are compared whole, each as it is written. */
export function listChanges(
  id: string,
  before: readonly object[],
  after: readonly object[],
): readonly Change[] {
  const known = new Set(before.map(text));
  const now = new Set(after.map(text));
  const whole = { id, place: "", path: "", fact: "row" };
  return [
    ...[...now].filter((row) => !known.has(row)).map((row) => change(whole, "-", row)),
    ...[...known].filter((row) => !now.has(row)).map((row) => change(whole, row, "-")),
  ];
}

type At = Pick<Change, "id" | "place" | "path">;

function keyOf(row: Described): string {
  return "id" in row ? row.id : `${row.version} ${row.event}`;
}

function rowChanges(id: string, before: Described | undefined, after: Described): Change[] {
  const whole = { id, place: "", path: "" };
  if (before === undefined) return [change({ ...whole, fact: "" }, "-", after.title)];
  const known = new Map(places(before));
  return [
    ...factChanges(whole, before, after),
    ...("id" in before && "id" in after ? partChanges(whole, before, after) : []),
    ...places(after).flatMap(([place, fields]) =>
      memberChanges({ id, place, path: "" }, known.get(place) ?? [], fields),
    ),
  ];
}

/** What the body and the answer are, beside their members. */
function partChanges(at: At, before: Operation, after: Operation): Change[] {
  return [
    ...factChanges({ ...at, place: "body" }, before.body ?? {}, after.body ?? {}),
    ...factChanges({ ...at, place: "answer" }, before.response, after.response),
  ];
}

/** What is compared member by member. */
const MEMBERS = new Set([
  "pathParams",
  "queryParams",
  "headerParams",
  "body",
  "response",
  "fields",
  "variants",
  "reply",
  "errorFields",
]);

function factChanges(at: At, before: object, after: object): Change[] {
  const ours = new Map(Object.entries(before));
  const theirs = new Map(Object.entries(after));
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((fact) => !MEMBERS.has(fact))
    .map((fact) => change({ ...at, fact }, text(ours.get(fact)), text(theirs.get(fact))))
    .filter((difference) => difference.before !== difference.after);
}

function places(row: Described): [place: string, fields: readonly Field[]][] {
  if ("id" in row) {
    return [
      ["path", row.pathParams ?? []],
      ["query", row.queryParams ?? []],
      ["header", row.headerParams ?? []],
      ["body", row.body?.fields ?? []],
      ["answer", row.response.fields ?? row.response.errorFields ?? []],
    ];
  }
  const variants = row.variants ?? [];
  return [
    ["resource", row.fields],
    ...variants.map(({ label, fields }): [string, readonly Field[]] => [
      `resource (${label})`,
      fields,
    ]),
    ["reply", row.reply ?? []],
  ];
}

function memberChanges(at: At, before: readonly Field[], after: readonly Field[]): Change[] {
  const ours = new Map(before.map((field) => [field.name, field]));
  const theirs = new Map(after.map((field) => [field.name, field]));
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((name) => {
    const member = { ...at, path: at.path === "" ? name : `${at.path}.${name}` };
    const known = ours.get(name);
    const now = theirs.get(name);
    if (known === undefined || now === undefined) {
      return [change({ ...member, fact: "" }, known?.type ?? "-", now?.type ?? "-")];
    }
    return factChanges(member, known, now).concat(
      memberChanges(member, known.fields ?? [], now.fields ?? []),
    );
  });
}

function change(at: At & Pick<Change, "fact">, before: string, after: string): Change {
  return { ...at, before, after };
}

function text(value: unknown): string {
  return value === undefined ? "-" : typeof value === "string" ? value : JSON.stringify(value);
}
