import type { Field } from "../field.ts";
import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";

/** One difference between two states of the catalogue. */
export interface Change {
  /** An operation's id or a notification's event. */
  readonly id: string;
  /** `body`, `answer`; empty for the whole. */
  readonly place: string;
  /** Dotted path of the member, or the key of the operation. */
  readonly path: string;
  /** `maxLength`; empty where the whole came or went. */
  readonly fact: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two states of an operation or a notification. */
export function changesOf(
  before: Operation | Notification | undefined,
  after: Operation | Notification,
): Change[] {
  const id = "id" in after ? after.id : after.event;
  if (before === undefined) {
    return [{ id, place: "", path: "", fact: "", before: "-", after: after.title }];
  }
  return [
    ...factsOf(before, after).map((difference) => ({ id, place: "", path: "", ...difference })),
    ...placesOf(before, after).flatMap(([place, ours, theirs]) =>
      memberChanges(ours, theirs, "").map((change) => ({ id, place, ...change })),
    ),
  ];
}

type Difference = Pick<Change, "fact" | "before" | "after">;

const MEMBERS = new Set([
  "pathParams",
  "queryParams",
  "headerParams",
  "body",
  "response",
  "fields",
  "variants",
]);

function factsOf(before: object, after: object): Difference[] {
  const ours = new Map(Object.entries(before));
  const theirs = new Map(Object.entries(after));
  return [...new Set([...ours.keys(), ...theirs.keys()])]
    .filter((key) => !MEMBERS.has(key))
    .map((fact) => ({ fact, before: text(ours.get(fact)), after: text(theirs.get(fact)) }))
    .filter((difference) => difference.before !== difference.after);
}

function placesOf(
  before: Operation | Notification,
  after: Operation | Notification,
): (readonly [string, readonly Field[], readonly Field[]])[] {
  const ours = new Map(places(before));
  return places(after).map(([place, fields]) => [place, ours.get(place) ?? [], fields]);
}

function places(row: Operation | Notification): [string, readonly Field[]][] {
  if ("id" in row) {
    return [
      ["path", row.pathParams ?? []],
      ["query", row.queryParams ?? []],
      ["header", row.headerParams ?? []],
      ["body", row.body?.fields ?? []],
      ["answer", row.response.fields ?? []],
    ];
  }
  return [
    ["resource", row.fields],
    ...(row.variants ?? []).map(({ label, fields }): [string, readonly Field[]] => [
      `resource (${label})`,
      fields,
    ]),
  ];
}

function memberChanges(
  before: readonly Field[],
  after: readonly Field[],
  parent: string,
): Omit<Change, "id" | "place">[] {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  return names.flatMap((name) => {
    const path = parent === "" ? name : `${parent}.${name}`;
    const ours = before.find((field) => field.name === name);
    const theirs = after.find((field) => field.name === name);
    if (ours === undefined || theirs === undefined) {
      const whole = { before: ours?.type ?? "-", after: theirs?.type ?? "-" };
      return [{ path, fact: "", ...whole }];
    }
    return [
      ...factsOf(ours, theirs).map((difference) => ({ path, ...difference })),
      ...memberChanges(ours.fields ?? [], theirs.fields ?? [], path),
    ];
  });
}

function text(value: unknown): string {
  return value === undefined ? "-" : typeof value === "string" ? value : JSON.stringify(value);
}
