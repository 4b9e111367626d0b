import type { OperationError } from "../operation.ts";
import { byModes } from "./by-modes.ts";
import { modeOf } from "./official.ts";
import type { OfficialError, OfficialNumber, OfficialOperation } from "./official.ts";

/** What goes for the errors of all operations. */
export interface ErrorsAround {
  readonly numbers: readonly OfficialNumber[];
  readonly common: ReadonlySet<string>;
}

/**
 * The errors of an operation's pages, without those that all operations have, in the order of status, code and text.
 *
 * @param numbers of internal errors, as the set has them
 * @param common the codes of those that all have: `data/common-errors.json` has them once
 * @param known the catalogue's errors, whose numbers stay where the set has none at all: it may be one file
 */
export function mergeErrors(
  pages: readonly OfficialOperation[],
  { numbers, common }: ErrorsAround,
  known: readonly OperationError[] = [],
): OperationError[] {
  const stated = pages.flatMap((page) =>
    (page.errors ?? [])
      .filter(({ kind, code }) => kind !== "common" || !common.has(code))
      .map(
        (error) => [modeOf(page), errorOf(error, numbers.length > 0 ? numbers : known)] as const,
      ),
  );
  return byModes(stated, new Set(pages.map(modeOf))).toSorted(
    (a, b) =>
      (a.status ?? 0) - (b.status ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message ?? "", b.message ?? ""),
  );
}

function errorOf(
  { status, code, message }: OfficialError,
  numbered: readonly Partial<Pick<OperationError, "code" | "message" | "number">>[],
): Omit<OperationError, "modes"> {
  const exact = exactStatus(status);
  const numbers = new Set(
    numbered
      .filter((row) => row.code === code && row.message === message)
      .flatMap(({ number }) => number ?? []),
  );
  const [number] = numbers;
  // Of two numbers with one text nobody knows which the operation means.
  const isCertain = message !== undefined && numbers.size === 1 && number !== undefined;
  return {
    ...(exact !== undefined && { status: exact }),
    code,
    ...(message !== undefined && { message }),
    ...(isCertain && { number }),
  };
}

/** A page that names a class of statuses, `5xx`, means none in particular: the first stands for it. */
function exactStatus(status: number | string | undefined): number | undefined {
  return typeof status === "string" ? Number(status.replaceAll("x", "0")) : status;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
