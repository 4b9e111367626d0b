import type { CellKind } from "./columns.ts";

/** What a cell holds; undefined where it is not what its column has. */
export type Cell = string | number;

/**
 * Reads a cell where it stands in its line: amounts, a third of all cells, need no text of their own.
 *
 * @param escaped whether texts of the line may have escaped characters
 */
export function readCell(
  kind: CellKind,
  line: string,
  from: number,
  to: number,
  escaped: boolean,
): Cell | undefined {
  switch (kind) {
    case "text": {
      const text = line.slice(from, to);
      return escaped ? unescaped(text) : text;
    }
    case "number":
      return to - from === 1 && line.charCodeAt(from) === ZERO ? "" : line.slice(from, to);
    case "fen":
      return decimal(line, 2, from, to);
    case "millifen":
      return decimal(line, 5, from, to);
    case "count":
      return decimal(line, 0, from, line.endsWith(".0", to) ? to - 2 : to);
  }
}

const [ZERO, NINE, POINT, MINUS] = [48, 57, 46, 45];

/**
 * `12.34` with two places as 1234: digit by digit, since no product of a binary fraction is exact. Fewer places are as good
 * as those with zeros behind them.
 *
 * @returns undefined for what is no such number, or too large to be exact
 */
export function decimal(
  text: string,
  places: number,
  from = 0,
  to: number = text.length,
): number | undefined {
  const negative = from < to && text.charCodeAt(from) === MINUS;
  let value = 0;
  let digits = 0;
  let after = -1;
  for (let at = negative ? from + 1 : from; at < to; at++) {
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

/** A merchant's text as it was sent: bills escape what would end a value or a line. */
export function unescaped(text: string): string {
  if (!text.includes("\\")) return text;
  return text.replaceAll("\\ ", ",").replaceAll("\\n", "\n").replaceAll('\\"', '"');
}
