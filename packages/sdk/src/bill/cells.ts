import type { CellKind } from "./columns.ts";

/** What a cell holds; undefined where it is not what its column has. */
export type Cell = string | number;

/** How cells of each kind are read. */
export const READ: Readonly<Record<CellKind, (text: string) => Cell | undefined>> = {
  text: (text) => text,
  number: (text) => (text === "0" ? "" : text),
  fen: (text) => decimal(text, 2),
  millifen: (text) => decimal(text, 5),
  count: (text) => decimal(text.endsWith(".0") ? text.slice(0, -2) : text, 0),
};

const [ZERO, NINE, POINT, MINUS] = [48, 57, 46, 45];

/**
 * `12.34` with two places as 1234: digit by digit, since no product of a binary fraction is exact. Fewer places are as good
 * as those with zeros behind them.
 *
 * @returns undefined for what is no such number, or too large to be exact
 */
export function decimal(text: string, places: number): number | undefined {
  const negative = text.charCodeAt(0) === MINUS;
  let value = 0;
  let digits = 0;
  let after = -1;
  for (let at = negative ? 1 : 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === POINT && after === -1 && digits > 0) {
      after = 0;
      continue;
    }
    if (code < ZERO || code > NINE) return undefined;
    if (after >= 0) after++;
    digits++;
    value = value * 10 + (code - ZERO);
  }
  if (digits === 0 || after === 0 || after > places) return undefined;
  value *= 10 ** (places - Math.max(after, 0));
  if (!Number.isSafeInteger(value)) return undefined;
  // No -0.
  return negative && value !== 0 ? -value : value;
}

/** Whether a line may have escaped texts. */
const BACKSLASH = "\\";

/** A merchant's text as it was sent: bills escape what would end a value or a line. */
export function unescaped(text: string): string {
  if (!text.includes(BACKSLASH)) return text;
  return text.replaceAll(/\\([ n"])/g, (_, escaped: string) =>
    escaped === " " ? "," : escaped === "n" ? "\n" : '"',
  );
}
