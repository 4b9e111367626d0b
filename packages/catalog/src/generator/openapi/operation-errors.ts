import type { MediaTypeObject, ResponseObject, ResponsesObject } from "openapi3-ts/oas31";
import type { OperationError } from "../../operation.ts";
import { present } from "./json.ts";
import type { Schema } from "./oas.ts";
import { reference } from "./schemas.ts";

/** The answers of APIv3 that an operation's pages list as errors, by status; a status that `success` has is left to it. */
export function errorResponses(
  errors: readonly OperationError[],
  success: string,
): ResponsesObject {
  const byStatus = new Map<string, OperationError[]>();
  for (const error of errors) {
    const status = String(error.status);
    if (error.status === undefined || status === success) continue;
    byStatus.set(status, [...(byStatus.get(status) ?? []), error]);
  }
  return Object.fromEntries(
    [...byStatus]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([status, listed]) => [status, errorResponse(listed)]),
  );
}

function errorResponse(errors: readonly OperationError[]): ResponseObject {
  const codes = [...new Set(errors.map(({ code }) => code))];
  // The codes are open: an operation can answer one that its pages do not list.
  const code: Schema = { anyOf: [{ enum: codes }, { type: "string" }] };
  const schema = {
    allOf: [reference("schemas", "Error"), { type: "object" as const, properties: { code } }],
  };
  return {
    description: `错误 · Error. Not signed. ${codes.map((name) => `\`${name}\``).join(", ")}.`,
    content: {
      "application/json": present<MediaTypeObject>({ schema, examples: examples(errors) }),
    },
  };
}

/** The texts of the pages, each under its code. */
function examples(
  errors: readonly OperationError[],
): Record<string, { value: object }> | undefined {
  const worded = errors.flatMap(({ code, message }) =>
    message === undefined ? [] : [{ code, message }],
  );
  const named = worded.map((value, index) => {
    const before = worded.slice(0, index).filter(({ code }) => code === value.code).length;
    return [before === 0 ? value.code : `${value.code}-${before + 1}`, { value }] as const;
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
}
