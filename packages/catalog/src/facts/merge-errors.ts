import type { OperationError } from "../operation.ts";
import { byModes } from "./by-modes.ts";
import type { OfficialError, OfficialNumber, OfficialOperation } from "./official.ts";

/** On every page, with these statuses; said once, in `data/errors.json`. */
const COMMON = new Set(["PARAM_ERROR", "INVALID_REQUEST", "SIGN_ERROR", "SYSTEM_ERROR"]);

/** The errors of an operation's pages, without those that every operation has, in the order of status and code. */
export function mergeErrors(
  pages: readonly OfficialOperation[],
  numbers: readonly OfficialNumber[],
): OperationError[] {
  return byModes(pages, ({ errors = [] }) =>
    errors
      .filter(({ kind, code }) => kind !== "common" || !COMMON.has(code))
      .map((error) => errorOf(error, numbers)),
  ).toSorted(
    (a, b) =>
      (a.status ?? 0) - (b.status ?? 0) ||
      (a.code < b.code ? -1 : a.code > b.code ? 1 : 0) ||
      ((a.message ?? "") < (b.message ?? "") ? -1 : 1),
  );
}

function errorOf(
  { status, code, message }: OfficialError,
  numbers: readonly OfficialNumber[],
): Omit<OperationError, "modes"> {
  // `5xx`: the page names no single one.
  const exact = typeof status === "string" ? Number(status.replaceAll("x", "0")) : status;
  const known = new Set(
    numbers.filter((row) => row.code === code && row.message === message).map((row) => row.number),
  );
  const [number] = known;
  return {
    ...(exact !== undefined && { status: exact }),
    code,
    ...(message !== undefined && { message }),
    // Of two numbers with one text nobody knows which the operation means.
    ...(message !== undefined && known.size === 1 && number !== undefined && { number }),
  };
}
