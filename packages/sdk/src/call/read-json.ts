/**
 * The value of a JSON text, as `JSON.parse` reads it, but that an integer which no number holds exactly is the text of its
 * digits. Amounts are far below 2^53 fen: what is above is an id, and a rounded one would be another's.
 */
export function readJson(text: string): unknown {
  // Most answers have none, and are read by the parser alone.
  return JSON.parse(LONG_NUMBER.test(text) ? text.replaceAll(STRING_OR_NUMBER, exact) : text);
}

/** What may begin a number of sixteen digits, of which some are above 2^53. In a text it does no harm. */
const LONG_NUMBER = /[:,[\s]-?\d{16}|^-?\d{16}/;
/** Strings first, so that what stands in them is passed over as a whole. */
const STRING_OR_NUMBER = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d[\d.eE+-]*/g;

function exact(token: string): string {
  return /^-?\d{16,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"${token}"` : token;
}
