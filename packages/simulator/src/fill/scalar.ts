import type { Field } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import { valuesElsewhere } from "./catalogue-names.ts";
import { scopeMember } from "./scope-members.ts";
import { madeUpIdentifier } from "./identifiers.ts";
import { isNumeric, isQuantity, madeUpInteger } from "./numbers.ts";
import type { Source } from "./source.ts";
import { chooseState, chooseValue, isState, stateText } from "./states.ts";
import { formedText, plainText } from "./texts.ts";
import { isTime, timeSeconds, timeText } from "./times.ts";

/** A text for a field: of its values, of its form, of its length. */
export function madeUpString(field: Field, source: Source, siblings: Members): string {
  const { name, enum: values, maxLength } = field;
  const text =
    values === undefined ? textFor(field, source, siblings) : choose(name, values, source);
  return String(text).slice(0, maxLength);
}

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

/** An integer for a field: a time in seconds, an identifier, an amount in fen, a count. */
export function madeUpWhole(field: Field, source: Source, siblings: Members): number {
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
