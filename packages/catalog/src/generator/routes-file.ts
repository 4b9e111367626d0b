import type { Notification } from "../notification.ts";
import type { Operation } from "../operation.ts";
import { below, deviationOf } from "./deviations.ts";
import type { DeviationFacts } from "./deviations.ts";
import { resourceShapes } from "./events-file.ts";
import { refuse } from "./refuse.ts";
import { templateOf } from "./template.ts";
import { doc, file, importTypes, indent, propertyName } from "./text.ts";

/**
 * `generated/routes.ts`: what makes an operation differ from the default, by operation id. As JSON text, one operation a
 * line: that loads in half the time of the same as code.
 */
export function routesFile(operations: readonly Operation[]): string {
  const lines = routesOf(operations).map(
    ([id, facts]) => `${JSON.stringify(id)}:${JSON.stringify(facts)}`,
  );
  refuse(
    "These would be taken for an operation of the same shape that deviates",
    shadowed(operations),
  );
  refuse("These would end or change the text that they stand in", lines.filter(isSpecial));
  const comment = doc([
    "How an operation (`template#method`) differs from a signed JSON request with a signed JSON answer; most do not.",
    "",
    "JSON text, read at the first call, keeps this off the time of importing; `calls/routes.test-d.ts` holds the same",
    "against its type.",
  ]);
  return file([
    importTypes(["Deviation"], "../call/deviation.ts"),
    `${comment}export function routes(): Readonly<Record<string, Deviation>> {\n  parsed ??= JSON.parse(TEXT) as Readonly<Record<string, Deviation>>;\n  return parsed;\n}`,
    "let parsed: Readonly<Record<string, Deviation>> | undefined;",
    `const TEXT = \`{\n${lines.join(",\n")}\n}\`;`,
    `${fractionsDoc}export const fractions: ReadonlySet<string> = new Set(${JSON.stringify(fractionNames(operations))});`,
  ]);
}

const fractionsDoc = doc([
  "Names of members of requests that may be numbers with a fraction; all others are integers.",
]);

function fractionNames(operations: readonly Operation[]): string[] {
  const names = operations.flatMap(({ queryParams = [], body }) =>
    below("body", [], [...queryParams, ...(body?.fields ?? [])])
      .filter(({ field }) => field.type === "number" || field.items === "number")
      .map(({ field }) => field.name),
  );
  return [...new Set(names)].toSorted();
}

/**
 * The SDK finds operations that deviate by the shape of a path, and has no table of the others: of these none may fit the
 * shape of one that deviates.
 */
function shadowed(operations: readonly Operation[]): string[] {
  const deviating = operations.filter((operation) => isDeviating(operation));
  return operations
    .filter((operation) => !isDeviating(operation))
    .filter(({ method, path }) =>
      deviating.some((other) => other.method === method && fits(other.path, path)),
    )
    .map(({ id }) => id);
}

function isDeviating(operation: Operation): boolean {
  return Object.keys(deviationOf(operation)).length > 0;
}

function fits(shape: string, path: string): boolean {
  const segments = path.split("/");
  const wanted = shape.split("/");
  return (
    wanted.length === segments.length &&
    wanted.every((want, index) => want.startsWith("{") || want === segments[index])
  );
}

/** `generated/calls/routes.test-d.ts`: the same as code, so that the compiler holds it against its type. */
export function routesTestFile(operations: readonly Operation[]): string {
  const entries = routesOf(operations).map(
    ([id, facts]) => `${JSON.stringify(id)}: ${entry(facts)},`,
  );
  return file([
    'import { test } from "vitest";\nimport type { Deviation } from "../../call/deviation.ts";',
    `test("the routes have the form that the pipeline reads", () => {\n  void ({\n${indent(indent(entries.join("\n")))}\n  } satisfies Record<string, Deviation>);\n});`,
  ]);
}

// What has a meaning between backticks.
function isSpecial(line: string): boolean {
  return /[\\`]|\$\{/u.test(line);
}

function routesOf(operations: readonly Operation[]): [id: string, facts: DeviationFacts][] {
  return operations.flatMap((operation) => {
    const facts = deviationOf(operation);
    return keysOf(operation).flatMap((key, index): [string, DeviationFacts][] => {
      // The other writing of a path that ends in a slash.
      const own = index === 0 ? facts : { path: operation.path, ...facts };
      return Object.keys(own).length === 0 ? [] : [[key, own]];
    });
  });
}

/** `generated/notices.ts`: the members of notifications that are encrypted or encoded inside the resource. */
export function noticesFile(notifications: readonly Notification[]): string {
  const entries = notifications.flatMap((notification) => {
    const { event, version, eventTypes = [event] } = notification;
    const facts = noticeDeviation(notification);
    if (Object.keys(facts).length === 0) return [];
    return eventTypes.map((type) => `${JSON.stringify(`${version}/${type}`)}: ${entry(facts)},`);
  });
  const comment = doc([
    "Notifications whose resource (of APIv2: whose body) has members that are encrypted, encoded or indexed, by version and event.",
  ]);
  return file([
    importTypes(["NoticeDeviation"], "../call/deviation.ts"),
    `${comment}export const notices: Readonly<Record<string, NoticeDeviation>> = {\n${indent(entries.join("\n"))}\n};`,
  ]);
}

function noticeDeviation(notification: Notification): Record<string, unknown> {
  const members = resourceShapes(notification).flatMap(({ fields }) => below("answer", [], fields));
  const sensitive = members.flatMap(({ field, at }) =>
    field.encrypted === undefined ? [] : [{ path: at.path, key: field.encrypted }],
  );
  const encoded = members.flatMap(({ field, at }) =>
    field.encoded === undefined ? [] : [{ path: at.path, as: field.encoded }],
  );
  const indexed = members.flatMap(({ field }) => (field.indexed === undefined ? [] : [field.name]));
  return {
    ...(sensitive.length === 0 ? {} : { sensitive: distinct(sensitive) }),
    ...(encoded.length === 0 ? {} : { encoded: distinct(encoded) }),
    ...(indexed.length === 0 ? {} : { indexed: distinct(indexed) }),
  };
}

function distinct<Item>(items: readonly Item[]): Item[] {
  const texts = items.map((item) => JSON.stringify(item));
  return items.filter((_, index) => texts.indexOf(texts[index] ?? "") === index);
}

function keysOf(operation: Operation): string[] {
  const template = templateOf(operation);
  const method = operation.method.toLowerCase();
  return [...new Set([template, template.replace(/\/$/u, "")])].map((path) => `${path}#${method}`);
}

function entry(facts: Readonly<Record<string, unknown>>): string {
  const members = Object.entries(facts).map(([key, value]) =>
    Array.isArray(value) && typeof value[0] === "object"
      ? `${key}: [\n${indent(value.map((item) => `${literal(item)},`).join("\n"))}\n],`
      : `${key}: ${literal(value)},`,
  );
  return `{\n${indent(members.join("\n"))}\n}`;
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => literal(item)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([key, inner]) => `${propertyName(key)}: ${literal(inner)}`,
  );
  return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
}
