import type { Field } from "../field.ts";
import { choicesOf, everyField } from "./choices.ts";
import type { Choices, Form } from "./choices.ts";
import { segmentNames } from "./client-area-file.ts";
import type { ClientKind } from "./client-kinds.ts";
import type { OperationTypes } from "./operation-types.ts";
import { requestParts } from "./request.ts";
import type { RequestPart } from "./request.ts";
import { placeholder, templateOf } from "./template.ts";
import { file, propertyName } from "./text.ts";

/**
 * `generated/calls/<area>.test-d.ts`: every operation of an area with a full request, in the three writings and both
 * modes, and with one wrong request that must not compile.
 */
export function callsFile(operations: readonly OperationTypes[], { client }: ClientKind): string {
  const tests = operations.map((types, index) => callTest(types, index));
  const uploads = tests.some((text) => text.includes(": upload"));
  return file([
    `import { test } from "vitest";\nimport type { ${client.name} } from "../../${client.from}";`,
    `declare const wxpay: ${client.name};${uploads ? "\ndeclare const upload: Uint8Array;" : ""}`,
    ...tests,
  ]);
}

function callTest({ operation, bare }: OperationTypes, index: number): string {
  const verb = operation.method.toLowerCase();
  const template = templateOf(operation);
  const parts = requestParts(operation);
  const options: [string, string][] = [
    ...(operation.pathParams ?? []).map((field): [string, string] => [field.name, value(field)]),
    ...headers(operation.headerParams ?? []),
    ...parts.map((part): [string, string] => [part.option, formOf(part)]),
  ];
  const writings = [
    chainOf(template),
    `wxpay.chain(${text(template)})`,
    `wxpay[${text(template)}]`,
  ];
  const calls = writings.flatMap((node) => [
    `void ${node}.${verb}(options);`,
    `${node}.${verb}Sync(options);`,
  ]);
  const lines = [
    `const node = ${chainOf(template)};`,
    `const options = ${literal(options)} satisfies Parameters<typeof node.${verb}>[0];`,
    ...calls,
    ...(bare ? [`void node.${verb}();`] : []),
    ...otherForms(parts, verb),
    ...textCalls(parts, verb),
    ...wrongCall(operation, index, verb),
    ...parts.flatMap((part) => wrongGroups(part, verb)),
  ];
  return `test(${text(operation.id)}, () => {\n${lines.map((line) => `  ${line}`).join("\n")}\n});`;
}

/** The request of each further mode. */
function otherForms(parts: readonly RequestPart[], verb: string): string[] {
  return parts.flatMap((part) =>
    part.forms
      .slice(1)
      .map((form) => `void node.${verb}({ ...options, ${part.option}: ${formOf(part, form)} });`),
  );
}

/** A group of members without any, and one that takes a single one with two. */
function wrongGroups(part: RequestPart, verb: string): string[] {
  const { option, groups, forms } = part;
  const [form] = forms;
  return [...groups, ...(form?.groups ?? [])].flatMap(({ kind, names }) => {
    const without = (left: readonly string[]): string =>
      `void node.${verb}({ ...options, ${option}: ${formOf(part, form, left)} });`;
    const list = names.join(", ");
    const none = [`// @ts-expect-error none of ${list} is given`, without(names)];
    if (kind === "at-least-one") return none;
    return none.concat(`// @ts-expect-error more than one of ${list} is given`, without([]));
  });
}

/** Each member that is encoded, at the top, as the text that it travels as. */
function textCalls(parts: readonly RequestPart[], verb: string): string[] {
  return parts.flatMap(({ option, fields }) =>
    fields
      .filter(({ encoded }) => encoded !== undefined)
      .map(
        ({ name }) =>
          `void node.${verb}({ ...options, ${option}: { ...options.${option}, ${propertyName(name)}: "text" } });`,
      ),
  );
}

/** The writing as a chain, in camelCase where there is one. */
function chainOf(template: string): string {
  const segments = template.replace(/\/$/u, "").split("/");
  return segments.reduce((node, segment) => {
    const parameter = placeholder(segment);
    const name = parameter === undefined ? segmentNames(segment, new Set())[0] : `_${parameter}_`;
    return node + access(name ?? segment);
  }, "wxpay");
}

function access(name: string): string {
  return propertyName(name) === name ? `.${name}` : `[${text(name)}]`;
}

/** In turn: a required member left out, a misspelt one, a wrong type. */
function wrongCall(operation: OperationTypes["operation"], index: number, verb: string): string[] {
  const part = requestParts(operation).find((candidate) => everyField(candidate).length > 0);
  if (part === undefined) return wrongTopLevel(operation, index, verb);
  const { option, fields } = part;
  const required = fields.find((field) => field.required);
  if (index % 3 === 0 && required !== undefined) {
    const name = propertyName(required.name);
    return [
      `const { ${name}: _, ...rest } = options.${option};`,
      `// @ts-expect-error ${required.name} is left out`,
      `void node.${verb}({ ...options, ${option}: rest });`,
    ];
  }
  const [first] = everyField(part);
  if (index % 3 === 1 && first !== undefined) {
    return [
      `// @ts-expect-error ${first.name} is of another type`,
      `void node.${verb}({ ...options, ${option}: { ...options.${option}, ${propertyName(first.name)}: Symbol() } });`,
    ];
  }
  return [
    `// @ts-expect-error ${first?.name}Misspelt is no member`,
    `void node.${verb}({ ...options, ${option}: { ...options.${option}, ${first?.name}Misspelt: "x" } });`,
  ];
}

function wrongTopLevel(
  operation: OperationTypes["operation"],
  index: number,
  verb: string,
): string[] {
  const [value] = operation.pathParams ?? [];
  if (value === undefined || index % 3 === 2) {
    return [
      "// @ts-expect-error there is no such option",
      `void node.${verb}({ ...options, nothing: 1 });`,
    ];
  }
  if (index % 3 === 0) {
    return [
      `const { ${value.name}: _, ...rest } = options;`,
      `// @ts-expect-error ${value.name} is left out`,
      `void node.${verb}(rest);`,
    ];
  }
  return [
    `// @ts-expect-error ${value.name} is of another type`,
    `void node.${verb}({ ...options, ${value.name}: true });`,
  ];
}

const ownHeaders = new Set(["Wechatpay-Serial"]);

function headers(fields: readonly Field[]): [string, string][] {
  const theirs = fields.filter(({ name }) => !ownHeaders.has(name));
  return theirs.length === 0 ? [] : [["headers", object(theirs)]];
}

function object(fields: readonly Field[]): string {
  return literal(fields.map((field) => [field.name, value(field)]));
}

/** An object of a request in one of its forms, the first where none is given; of members that exclude each other one. */
function formOf(
  { fields, groups = [], forms = [] }: Choices & { readonly fields: readonly Field[] },
  form: Form | undefined = forms[0],
  left: readonly string[] = [...groups, ...(form?.groups ?? [])].flatMap(({ kind, names }) =>
    kind === "one-of" ? names.slice(1) : [],
  ),
): string {
  const all = [...fields, ...(form?.fields ?? [])];
  return object(all.filter(({ name }) => !left.includes(name)));
}

/** The object that a member holds. */
function nested(field: Field): string {
  return formOf({ fields: field.fields ?? [], ...choicesOf(field) });
}

function literal(members: readonly (readonly [string, string])[]): string {
  if (members.length === 0) return "{}";
  return `{ ${members.map(([name, text]) => `${propertyName(name)}: ${text}`).join(", ")} }`;
}

/** A value as the caller has it: documented where that is said. */
function value(field: Field): string {
  const [example] = field.enum ?? [];
  if (field.decoded === "string[]") return `["x"]`;
  if (field.decoded === "object[]") return `[${nested(field)}]`;
  if (field.encoded !== undefined) return nested(field);
  const type = field.type === "array" ? (field.items ?? "object") : field.type;
  const one = {
    string: text(String(example ?? "x")),
    integer: String(example ?? 1),
    number: String(example ?? 0.5),
    boolean: "true",
    object: nested(field),
    array: "[]",
    file: "upload",
  }[type];
  return field.type === "array" ? `[${one}]` : one;
}

function text(value: string): string {
  return JSON.stringify(value);
}
