import type { Field } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import { valuesElsewhere } from "./catalogue-names.ts";
import { cutToLongest, charsetPattern, matches, textLimits } from "../catalogue/text-limits.ts";
import { isText } from "./fit.ts";
import { scopeMember } from "./scope-members.ts";
import { madeUpIdentifier } from "./identifiers.ts";
import { isNumeric, isQuantity, madeUpInteger } from "./numbers.ts";
import { DIGITS, drawCharacters, LETTERS } from "./source.ts";
import type { Source } from "./source.ts";
import { chooseState, chooseValue, isState, stateText } from "./states.ts";
import { formedText, plainText } from "./texts.ts";
import { isTime, timeSeconds, timeText } from "./times.ts";

/** A text for a field: of its values, of its form, of its length. */
export function madeUpString(field: Field, source: Source, siblings: Members): string {
  const { name, enum: values } = field;
  if (values !== undefined) return String(choose(name, values, source));
  const text = cutToLongest(field, String(textFor(field, source, siblings)));
  return isText(field, text) ? text : drawText(field, source);
}

/** A text of the length, the characters and the format that are documented, where none of its name is. */
function drawText(field: Field, source: Source): string {
  const { name, charset, format } = field;
  const { shortest, longest } = textLimits(field);
  const length = Math.max(shortest, Math.min(longest, USUAL));
  if (format === "https-url") {
    return `https://example.com/${drawCharacters(source, name, USUAL, LETTERS)}`;
  }
  const alphabet =
    charset === undefined
      ? LETTERS
      : [...LETTERS].filter((letter) => matches(charsetPattern(charset), letter)).join("");
  return drawCharacters(source, name, length, alphabet === "" ? DIGITS : alphabet);
}

/** Characters of a text that may be of any length. */
const USUAL = 20;

function textFor(field: Field, source: Source, siblings: Members): string | number {
  const { name } = field;
  if (isTime(field)) return timeText(field, source);
  return (
    scopeMember(name, source) ??
    formedText(name, source, siblings) ??
    choose(name, valuesElsewhere(name), source) ??
    madeUpIdentifier(name, source) ??
    (isNumeric(name) ? madeUpInteger(name, siblings) : undefined) ??
    (isState(name) ? stateText(source.lastVerb) : plainText(name))
  );
}

/** An integer for a field: a time in seconds, an identifier, an amount in fen, a count; within its range. */
export function madeUpWhole(field: Field, source: Source, siblings: Members): number {
  const { min = -Infinity, max = Infinity, multipleOf = 1 } = field;
  const within = Math.max(min, Math.min(max, wholeFor(field, source, siblings)));
  const multiple = Math.floor(within / multipleOf) * multipleOf;
  return multiple < min ? multiple + multipleOf : multiple;
}

function wholeFor(field: Field, source: Source, siblings: Members): number {
  const { name, enum: values } = field;
  const chosen = Number(choose(name, values ?? valuesElsewhere(name), source));
  if (Number.isSafeInteger(chosen)) return chosen;
  if (isTime(field)) return timeSeconds(name, source);
  const numbers = [scopeMember(name, source), madeUpIdentifier(name, source)].map(Number);
  return isQuantity(name)
    ? madeUpInteger(name, siblings)
    : (numbers.find((number) => Number.isSafeInteger(number)) ?? madeUpInteger(name, siblings));
}

function choose(
  name: string,
  values: readonly (string | number)[] | undefined,
  { lastVerb }: Source,
): string | number | undefined {
  if (values === undefined) return undefined;
  return isState(name) ? chooseState(values, lastVerb) : chooseValue(values);
}
