import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import { member } from "./member.ts";
import type { Models } from "./models.ts";
import type { Names } from "./names.ts";
import { derivedName } from "./operation-name.ts";
import { areaOf, groupOf, templateOf } from "./template.ts";
import { block } from "./text.ts";

/** What the client's interfaces need to know of an operation's types. */
export interface OperationTypes {
  readonly operation: Operation;
  /** Name of the interface of its options. */
  readonly options: string;
  /** Whether the call needs no options. */
  readonly bare: boolean;
  /** The type of its answer's data, as text. */
  readonly answer: string;
  /** Names that the text uses from the area's models. */
  readonly imports: readonly string[];
}

/** Declares the models of an operation: the options of the call and the data of its answer. */
export function operationTypes(operation: Operation, names: Names, models: Models): OperationTypes {
  const group = groupOf(areaOf(templateOf(operation)));
  const given = names.operations[operation.id] ?? {};
  const name = given.name ?? derivedName(operation);
  const options = `${name}Options`;
  const call = `${operation.method} ${operation.path}`;

  const parts = [
    ...(operation.pathParams ?? []).map((field) => pathValue(field)),
    ...part("query", name, group, operation.queryParams, operation, models),
    ...part("json", name, group, operation.body?.fields, operation, models),
  ];
  const text = `export interface ${options} extends CallOptions ${block(parts)}`;
  const origin = `the options of ${operation.id}`;
  models.declareText(options, group, text, origin, `Options of \`${call}\`.`);

  const fields = operation.response.fields ?? [];
  const shared = { operation, options, bare: isBare(operation) };
  if (operation.response.type === "empty") {
    return { ...shared, answer: "undefined", imports: [options] };
  }
  if (fields.length === 0) {
    return { ...shared, answer: "Readonly<Record<string, unknown>>", imports: [options] };
  }
  const answer = given.answer ?? `${name}Answer`;
  models.declare(answer, group, { fields, absent: [] }, `the answer of ${operation.id}`, [
    `Answer of \`${call}\`.`,
  ]);
  return { ...shared, answer, imports: [options, answer] };
}

function isBare(operation: Operation): boolean {
  const inside = [...(operation.queryParams ?? []), ...(operation.body?.fields ?? [])];
  return (operation.pathParams ?? []).length === 0 && !inside.some((field) => field.required);
}

function pathValue(field: Field): string {
  if (field.type !== "integer") return member({ ...field, required: true }, neverNested);
  return `readonly ${field.name}: string | number;`;
}

function part(
  option: "query" | "json",
  owner: string,
  group: string,
  fields: readonly Field[] | undefined,
  operation: Operation,
  models: Models,
): string[] {
  if (fields === undefined) return [];
  if (fields.length === 0) return [`readonly ${option}?: Readonly<Record<string, unknown>>;`];
  const optional = fields.some((field) => field.required) ? "" : "?";
  const members = models.members(owner, group, fields, `the ${option} of ${operation.id}`);
  return [`readonly ${option}${optional}: ${block(members)};`];
}

function neverNested(field: Field): string {
  throw new Error(`The path value ${field.name} can't hold an object.`);
}
