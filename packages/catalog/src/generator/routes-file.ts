import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import { doc, file, importTypes, indent } from "./text.ts";

interface Sensitive {
  readonly in: "query" | "body" | "answer";
  readonly path: readonly string[];
  readonly key: Field["encrypted"];
}

/** `generated/routes.ts`: what makes an operation differ from the default, by operation id. */
export function routesFile(operations: readonly Operation[]): string {
  const entries = operations.flatMap((operation) => {
    const sensitive = sensitiveFields(operation);
    return sensitive.length === 0
      ? []
      : [
          `${JSON.stringify(operation.id)}: {\n${indent(`sensitive: [\n${indent(sensitive.map((field) => `${literal(field)},`).join("\n"))}\n],`)}\n},`,
        ];
  });
  const comment = doc([
    "Operations that differ from a signed JSON request with a signed JSON answer; all others need no entry.",
  ]);
  return file([
    importTypes(["Deviation"], "../deviation.ts"),
    `${comment}export const routes: Readonly<Record<string, Deviation>> = {\n${indent(entries.join("\n"))}\n};`,
  ]);
}

/** The members of an operation that are encrypted one by one. */
export function sensitiveFields(operation: Operation): Sensitive[] {
  return [
    ...paths("query", [], operation.queryParams ?? []),
    ...paths("body", [], operation.body?.fields ?? []),
    ...paths("answer", [], operation.response.fields ?? []),
  ];
}

function paths(
  where: Sensitive["in"],
  parent: readonly string[],
  fields: readonly Field[],
): Sensitive[] {
  return fields.flatMap((field) => {
    const path = [...parent, field.name, ...(field.type === "array" ? ["[]"] : [])];
    const own = field.encrypted === undefined ? [] : [{ in: where, path, key: field.encrypted }];
    return [...own, ...paths(where, path, field.fields ?? [])];
  });
}

function literal(field: Sensitive): string {
  const path = field.path.map((step) => JSON.stringify(step)).join(", ");
  return `{ in: ${JSON.stringify(field.in)}, path: [${path}], key: ${JSON.stringify(field.key)} }`;
}
