import { RequestError, typeFound } from "./errors.ts";

/**
 * Yuan as text in fen, exactly: `fen("12.34")` is 1234. WeChat Pay's APIs take fen; nothing else here takes yuan.
 *
 * @param text digits, with a point and one or two places or without: `"12"`, `"12.3"`, `"12.34"`, `"-0.01"`. No number: those
 * with a point are not what they say (`0.1 + 0.2`), and so would not be the amount.
 * @throws {RequestError} for anything else, three places too
 */
export function fen(text: string): number {
  const found: unknown = text;
  if (typeof found !== "string") {
    throw wrong(`an amount in yuan as text, such as "12.34", found ${typeFound(found)}`);
  }
  const [, sign = "", whole = "", places = ""] =
    /^(-?)(\d{1,15})(?:\.(\d{1,2}))?$/.exec(found) ?? [];
  if (whole === "") {
    throw wrong('an amount in yuan as "12", "12.3" or "12.34", with two places at most');
  }
  const value = Number(`${sign}${whole}${places.padEnd(2, "0")}`);
  if (!Number.isSafeInteger(value)) throw wrong("an amount that is exact, found one too large");
  return value === 0 ? 0 : value;
}

/**
 * Fen in yuan as text with two places, exactly: `yuan(1234)` is `"12.34"`. To show, never to calculate with.
 *
 * @throws {RequestError} for what is no whole number of fen
 */
export function yuan(amount: number): string {
  if (!Number.isSafeInteger(amount)) {
    throw wrong("a whole number of fen, such as 1234", "amount");
  }
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

function wrong(expected: string, parameter = "text"): RequestError {
  return new RequestError(`${parameter}: expected ${expected}.`, { parameter });
}
