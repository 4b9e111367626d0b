import type { CommonError } from "../common-error.ts";
import type { Operation } from "../operation.ts";
import { doc, file, union } from "./text.ts";

/**
 * `generated/error-codes.ts`: by operation, the codes that its pages list.
 *
 * @param common what every operation of APIv3 may answer, which the operations do not repeat
 */
export function errorCodesFile(
  operations: readonly Operation[],
  common: readonly CommonError[],
): string {
  const everywhere = common.map(({ code }) => code).toSorted();
  const own = new Map(
    operations.map((operation) => [operation.id, ownCodes(operation, everywhere)]),
  );
  const named = sharedUnions([...own.values()]);
  const members = [...own].map(([id, codes]) => {
    const shared = isV2(id) || everywhere.length === 0 ? [] : ["Common"];
    const rest = named.get(codes) ?? codes;
    const types = [...shared, ...(rest === "" ? [] : [rest])];
    return `  ${JSON.stringify(id)}: ${types.join(" | ") || "never"};\n`;
  });
  const comment = doc([
    "By operation (`template#method`), the error codes that its official pages list; `never` where they list none.",
    "",
    "WeChat Pay adds codes without notice: what comes may be another one.",
  ]);
  return file([
    everywhere.length === 0
      ? ""
      : `${doc(["What every operation of APIv3 may answer."])}type Common = ${union(everywhere.map(literal))};`,
    [...named].map(([codes, name]) => `type ${name} = ${codes};`).join("\n"),
    `${comment}export interface OperationErrorCodes {\n${members.join("")}}`,
  ]);
}

/** As a union; nothing where there are none of its own. */
function ownCodes({ id, errors = [] }: Operation, everywhere: readonly string[]): string {
  const codes = new Set(errors.map(({ code }) => code));
  if (!isV2(id)) for (const code of everywhere) codes.delete(code);
  return [...codes].toSorted().map(literal).join(" | ");
}

/** The unions that several operations have, by name: each stands in the file once. */
function sharedUnions(unions: readonly string[]): ReadonlyMap<string, string> {
  const shared = unions.filter(
    (union, index) => union.includes("|") && unions.indexOf(union) !== index,
  );
  return new Map([...new Set(shared)].map((union, index) => [union, `Codes${index + 1}`]));
}

function isV2(id: string): boolean {
  return id.startsWith("v2/");
}

function literal(code: string): string {
  return JSON.stringify(code);
}
