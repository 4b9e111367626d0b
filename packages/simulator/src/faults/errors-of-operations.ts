import type { Operation, OperationError } from "@wechatpay-kit/catalog";
import { allOperations } from "../catalogue/catalogue.ts";
import { isV2 } from "../catalogue/version.ts";
import { generalErrors, numbers } from "./general-errors.ts";
import type { ErrorAnswer } from "./general-errors.ts";

/**
 * What an error says: what the operation's page has for its code, or else what pages have in general.
 *
 * @param operation where it happens; undefined: anywhere in APIv3
 * @param message a text of several that a page has for the code
 * @returns undefined for a code that no page has
 */
export function findError(
  code: string,
  operation: Operation | undefined,
  message?: string,
): ErrorAnswer | undefined {
  const own = ownRows(operation).filter((row) => row.code === code);
  const row = own.find((one) => one.message === message) ?? own[0];
  if (row === undefined) return generalError(code, operation);
  if (row.message !== undefined) return answerOf(row, row.message);
  return answerOf(row, generalError(code, operation)?.message ?? code);
}

/** The errors that can be asked for by their code alone: those of the operation's pages, then those that every operation has. */
export function errorsOf(operation: Operation): readonly ErrorAnswer[] {
  const own = ownRows(operation).map((row) =>
    answerOf(row, row.message ?? generalError(row.code, operation)?.message ?? row.code),
  );
  const codes = new Set(own.map(({ code }) => code));
  const others = isV2(operation) ? [] : generalErrors.filter(({ code }) => !codes.has(code));
  const all = [...own, ...others].map((error) => [JSON.stringify(error), error] as const);
  return [...new Map(all).values()];
}

/** The codes that some page of APIv3 has. */
export function codesOfAll(): readonly string[] {
  const codes = generalErrors.map(({ code }) => code);
  return [...new Set([...codes, ...commonest("v3").keys()])];
}

function ownRows(operation: Operation | undefined): readonly OperationError[] {
  return operation?.errors ?? [];
}

function answerOf({ status, code, number }: OperationError, message: string): ErrorAnswer {
  const known = number ?? (status === undefined ? undefined : numbers[code]);
  return { status: status ?? 200, code, message, ...(known !== undefined && { number: known }) };
}

function generalError(code: string, operation: Operation | undefined): ErrorAnswer | undefined {
  const v2 = operation !== undefined && isV2(operation);
  const listed = v2 ? undefined : generalErrors.find((error) => error.code === code);
  return listed ?? commonest(v2 ? "v2" : "v3").get(code);
}

type Version = "v2" | "v3";

const known = new Map<Version, ReadonlyMap<string, ErrorAnswer>>();

/** Of each code the status that most pages have, and of their texts the shortest, which says least of one product. */
function commonest(version: Version): ReadonlyMap<string, ErrorAnswer> {
  const made = known.get(version) ?? collect(version);
  known.set(version, made);
  return made;
}

function collect(version: Version): ReadonlyMap<string, ErrorAnswer> {
  const rows = allOperations()
    .flatMap(ownRows)
    .filter(({ status }) => (status === undefined) === (version === "v2"));
  const byCode = new Map<string, OperationError[]>();
  for (const row of rows) byCode.set(row.code, [...(byCode.get(row.code) ?? []), row]);
  return new Map(
    [...byCode].map(([code, all]) => {
      const status = mostOften(all.map((row) => row.status));
      const texts = all.flatMap(({ status: one, message }) =>
        one === status ? (message ?? []) : [],
      );
      const shortest = Math.min(...texts.map((text) => text.length));
      const message = mostOften(texts.filter((text) => text.length === shortest)) ?? code;
      return [code, answerOf({ code, ...(status !== undefined && { status }) }, message)];
    }),
  );
}

/** The value that comes most often; of several the first. */
function mostOften<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [first] = [...counts].toSorted(([, a], [, b]) => b - a);
  return first?.[0];
}
