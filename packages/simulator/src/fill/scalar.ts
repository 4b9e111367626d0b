import type { Field } from "@wechatpay-kit/catalog";
import type { Members } from "../core/handler.ts";
import { valuesElsewhere } from "./catalogue-names.ts";
import { contextMember } from "./scope-members.ts";
import { madeUpIdentifier } from "./identifiers.ts";
import { isNumeric, isQuantity, madeUpInteger } from "./numbers.ts";
import type { Source } from "./source.ts";
import { chooseState, chooseValue, isState, stateText } from "./states.ts";
import { formedText, plainText } from "./texts.ts";
import { isTime, timeSeconds, timeText } from "./times.ts";

/** A text for a field: of its values, of its form, of its length. */
export function madeUpString(field: Field, source: Source, beside: Members): string {
  const { name, enum: values, maxLength } = field;
  const text = values === undefined ? textFor(field, source, beside) : choose(name, values, source);
  return String(text).slice(0, maxLength);
}

function textFor(field: Field, source: Source, beside: Members): string | number {
  const { name } = field;
  if (isTime(field)) return timeText(field, source);
  return (
    contextMember(name, source) ??
    formedText(name, source, beside) ??
    choose(name, valuesElsewhere(name), source) ??
    madeUpIdentifier(name, source) ??
    (isNumeric(name) ? madeUpInteger(name, beside) : undefined) ??
    (isState(name) ? stateText(source.stage) : plainText(name))
  );
}

/** An integer for a field: a time in seconds, an identifier, an amount in fen, a count. */
export function madeUpWhole(field: Field, source: Source, beside: Members): number {
  const { name, enum: values } = field;
  const chosen = Number(choose(name, values ?? valuesElsewhere(name), source));
  if (Number.isSafeInteger(chosen)) return chosen;
  if (isTime(field)) return timeSeconds(name, source);
  const numbers = [contextMember(name, source), madeUpIdentifier(name, source)].map(Number);
  return isQuantity(name)
    ? madeUpInteger(name, beside)
    : (numbers.find((number) => Number.isSafeInteger(number)) ?? madeUpInteger(name, beside));
}

function choose(
  name: string,
  values: readonly (string | number)[] | undefined,
  { stage }: Source,
): string | number | undefined {
  if (values === undefined) return undefined;
  return isState(name) ? chooseState(values, stage) : chooseValue(values);
}
