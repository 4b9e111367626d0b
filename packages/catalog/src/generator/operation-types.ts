import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import { answerShape } from "./answer-shape.ts";
import { bothTitles, labelsOf, operationPlaces } from "./glossary.ts";
import type { Glossary } from "./glossary.ts";
import type { Declaring, Models } from "./models.ts";
import { requestParts } from "./request.ts";
import type { RequestPart } from "./request.ts";
import { areaFile, productOf, templateOf } from "./template.ts";
import { block, doc, propertyName } from "./text.ts";
import { pascal } from "./case.ts";

/** What the client's interfaces need to know of an operation's types. */
export interface OperationTypes {
  readonly operation: Operation;
  /** Its title, in both languages. */
  readonly title: string;
  /** What its product is called, in both languages; absent where it has no group. */
  readonly product?: string;
  /** Name of the interface of its options. */
  readonly options: string;
  /** Whether the call needs no options. */
  readonly bare: boolean;
  /** The type of its answer's data, as text. */
  readonly answer: string;
  /** The same for the call that blocks, where it differs: a stream can't leave the worker's thread. */
  readonly answerSync: string;
  /** The file of the product's models. */
  readonly models: string;
  /** Names that the text uses from there. */
  readonly imports: readonly string[];
}

/** The words for members, and what each product explains in its requests. */
export interface Words {
  readonly glossary: Glossary;
  readonly explained: ReadonlyMap<string, ReadonlySet<string>>;
  /** What any product explains in its requests. */
  readonly everywhere: ReadonlySet<string>;
}

/** What an operation's types are called. */
export interface OperationNaming {
  readonly name: string;
  /** The model of its answer, where it has members. */
  readonly answer: string | undefined;
  /** The product whose models share what is the same. */
  readonly group: string;
}

/** Request headers that the SDK sets by itself. */
const ownHeaders = new Set(["Wechatpay-Serial"]);

/** Declares the models of an operation: the options of the call and the data of its answer. */
export function operationTypes(
  operation: Operation,
  { name, answer: answerName, group }: OperationNaming,
  models: Models,
  words: Words,
): OperationTypes {
  const { glossary, explained } = words;
  const product = productOf(templateOf(operation));
  const labels = labelsOf(glossary, operationPlaces(operation));
  const where: Declaring = { group, origin: operation.id, labels };
  const options = `${name}Options`;
  const call = `${operation.method} ${operation.path}`;

  const parts = requestParts(operation);
  const headers = (operation.headerParams ?? []).filter((field) => !ownHeaders.has(field.name));
  const text = `export interface ${options} extends CallOptions ${block([
    ...(operation.pathParams ?? []).map((field) => pathValue(field, where, models)),
    ...headerOption(headers, where, models),
    ...parts.flatMap((part) => partText(part, name, where, models)),
  ])}`;
  const own = { ...where, origin: `the options of ${operation.id}` };
  models.declareText(options, text, own, `Options of \`${call}\`.`);

  const bare =
    (operation.pathParams ?? []).length === 0 &&
    !headers.some(({ required }) => required) &&
    !parts.some(({ needed }) => needed);
  const shape = answerShape(operation);
  if (shape !== undefined && answerName !== undefined) {
    const inAnswer = {
      ...where,
      origin: `the answer of ${operation.id}`,
      labels: labelsOf(glossary, operationPlaces(operation), explained.get(product)),
    };
    models.declare(answerName, shape, inAnswer, [`Answer of \`${call}\`.`]);
  }
  const [answer, answerSync] =
    shape === undefined || answerName === undefined
      ? dataOf(operation.response.type)
      : [answerName, answerName];
  const label = glossary.products.get(operation.group ?? "");
  return {
    operation,
    title: bothTitles(operation.title, glossary.titles.operations),
    ...(label === undefined ? {} : { product: `${label.zh} · ${label.en}` }),
    options,
    bare,
    answer,
    answerSync,
    models: areaFile(product),
    imports: [options, ...(shape === undefined || answerName === undefined ? [] : [answerName])],
  };
}

/** The data of an answer without known members, and of the call that blocks. */
function dataOf(type: Operation["response"]["type"]): readonly [string, string] {
  switch (type) {
    case "empty":
      return ["undefined", "undefined"];
    case "binary":
    case "text":
      return ["ReadableStream<Uint8Array>", "Uint8Array"];
    case "redirect":
      return ["string", "string"];
    default:
      return ["Readonly<Record<string, unknown>>", "Readonly<Record<string, unknown>>"];
  }
}

function pathValue(field: Field, where: Declaring, models: Models): string {
  const given = { ...field, required: true as const };
  return models.members([given], where, field.type === "integer" ? "xml" : "json").join("");
}

function headerOption(headers: readonly Field[], where: Declaring, models: Models): string[] {
  if (headers.length === 0) return [];
  const optional = headers.some(({ required }) => required) ? "" : "?";
  const members = models.members(headers, where);
  return [`readonly headers${optional}: Readonly<Record<string, string>> & ${block(members)};`];
}

function partText(part: RequestPart, name: string, where: Declaring, models: Models): string[] {
  const { option, fields, wire, needed } = part;
  const inside = { ...where, origin: `the ${option} of ${where.origin}` };
  const choices = models.choices(part, inside, wire);
  if (fields.length + choices.length === 0) {
    return [`readonly ${option}?: Readonly<Record<string, unknown>>;`];
  }
  const body = block(
    fields.map((field) =>
      field.type === "file" ? fileMember(field) : models.members([field], inside, wire).join(""),
    ),
  );
  const given = `readonly ${option}${needed ? "" : "?"}`;
  if (choices.length === 0) return [`${given}: ${body};`];
  // Under a name, so that the compilers' errors show what there is to choose and not the list of members.
  const common = fields.length === 0 ? [] : [`${name}${pascal(option)}`];
  for (const interfaceName of common) {
    models.declareText(
      interfaceName,
      `export interface ${interfaceName} ${body}`,
      inside,
      `Members of \`${option}\` that every call of \`${where.origin}\` has.`,
    );
  }
  return [`${given}: ${[...common, ...choices].join(" & ")};`];
}

function acceptedFiles({ accepts = [] }: Field): string[] {
  return accepts.map(
    ({ extensions, maxBytes }) =>
      `${extensions.join(", ")}: ${maxBytes.toLocaleString("en-US")} bytes at most.`,
  );
}

function fileMember(field: Field): string {
  const text = [
    "The file: a path, bytes, a `Blob` or `File`, or a stream.",
    ...acceptedFiles(field),
  ];
  return `${doc([text.join(" ")])}readonly ${propertyName(field.name)}: Upload;`;
}
