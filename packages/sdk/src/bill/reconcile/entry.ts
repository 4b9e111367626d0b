import { RequestError } from "../../errors.ts";

/** A payment or a refund of either side, as it is sorted, kept and compared. */
export interface Entry {
  /** `payment` or `refund`, a space, and the number: payments come before refunds. */
  readonly key: string;
  /** In fen. */
  readonly amount: number;
  /** What the bill says besides, as JSON: little is read again. Empty of the merchant's own. */
  readonly more: string;
}

/** By code units: no two numbers are the same but those that are, whatever the machine's language. */
export function byKey(a: Entry, b: Entry): number {
  return a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
}

/** Numbers of WeChat Pay and of merchants have 64 characters at most. */
const LONGEST = 128;

/** A number, or another short text, as it was given. @throws RequestError */
export function shortText(value: unknown, parameter: string): string {
  if (typeof value === "string" && value.length <= LONGEST) return value;
  const is = typeof value === "number" ? "a number: make it a text" : found(value);
  throw wrong(parameter, `expected a text of ${LONGEST} characters at most, found ${is}`);
}

/** @throws RequestError */
export function entryKey(of: "payment" | "refund", number: unknown, parameter: string): string {
  if (number === "") {
    throw wrong(
      parameter,
      "expected the number as it was sent, found an empty text; none is undefined or null",
    );
  }
  return `${of} ${shortText(number, parameter)}`;
}

/** @throws RequestError for what is no amount in fen */
export function amountOf(value: unknown, parameter: string): number {
  // No -0.
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value + 0;
  throw wrong(
    parameter,
    `expected an amount in fen, a whole number from 0 on, found ${found(value)}. fen("12.34") makes one of yuan`,
  );
}

export function wrong(parameter: string, words: string): RequestError {
  return new RequestError(`${parameter}: ${words}.`, { parameter });
}

/** The kind of a value that was no use, never the value itself. */
export function found(value: unknown): string {
  if (typeof value === "string") return `a text of ${value.length} characters`;
  if (typeof value !== "number") return value === null ? "null" : typeof value;
  if (value < 0) return "a number below 0";
  return Number.isInteger(value)
    ? "a number that is too large to be exact"
    : "a number that is not whole";
}
