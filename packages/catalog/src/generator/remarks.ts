import type { Condition, Field, ValueCondition } from "../field.ts";
import type { Mode } from "../mode.ts";

/** What a member's TSDoc says of who has it, when, and which values are taken, in short sentences. */
export function factRemarks(field: Field): string[] {
  return [
    ...(field.deprecated === undefined ? [] : ["Deprecated."]),
    ...presence(field),
    ...items(field),
    ...text(field),
    ...range(field),
    ...format(field),
    ...origin(field),
  ];
}

/** Those of the remarks for which JSON Schema has no keywords. */
export function noteRemarks(field: Field): string[] {
  const bytes = field.lengthUnit === "byte" || field.encrypted !== undefined;
  return [...presence(field), ...(bytes ? text(field) : []), ...origin(field)];
}

function presence(field: Field): string[] {
  return [...modes(field), ...(field.when ?? []).map((condition) => conditionRemark(condition))];
}

function origin({ formerly, source }: Field): string[] {
  return [
    ...(formerly === undefined ? [] : [`Formerly \`${formerly}\`.`]),
    ...(source === undefined ? [] : ["Not on the official pages."]),
  ];
}

const callers: Readonly<Record<Mode, string>> = {
  merchant: "direct merchants",
  partner: "partners",
  institution: "institutions",
  global: "cross-border merchants",
  brand: "brands",
  skillhub: "developers of skills",
};

/** `direct merchants and partners`. */
export function callersOf(theirs: readonly Mode[]): string {
  return theirs.map((mode) => callers[mode]).join(" and ");
}

function modes({ modes: limited, requiredIn }: Field): string[] {
  return [
    ...(limited === undefined ? [] : [`${capital(callersOf(limited))} only.`]),
    ...(requiredIn === undefined ? [] : [`Required of ${callersOf(requiredIn)}.`]),
  ];
}

/** `Required when `x` is `Y`.` */
export function conditionRemark(condition: Condition): string {
  const text = conditionText(condition);
  return condition.modes === undefined
    ? `${text}.`
    : `${capital(callersOf(condition.modes))}: ${text.charAt(0).toLowerCase()}${text.slice(1)}.`;
}

function conditionText(condition: Condition): string {
  switch (condition.kind) {
    case "one-of":
      return `One of this and ${codes(condition.with, "and")}`;
    case "at-least-one":
      return `At least one of this and ${codes(condition.with, "and")}`;
    case "exclusive":
      return `Not together with ${codes(condition.with, "or")}`;
    case "required-when":
      return `Required ${circumstances(condition)}`;
    case "absent-when":
      return `Not given ${circumstances(condition)}`;
    case "only-when":
      return `Only ${circumstances(condition)}`;
    case "present-when":
      return `Present ${circumstances(condition)}`;
  }
}

function circumstances({ fields, values }: ValueCondition): string {
  if (fields === undefined) return "in cases that the page tells";
  if (values === undefined) return `with ${codes(fields, "or")}`;
  return `when ${codes(fields, "or")} is ${codes(values, "or")}`;
}

function items({ minItems, maxItems }: Field): string[] {
  return bounds(minItems, maxItems, "item");
}

function text({ minLength, maxLength, lengthUnit, itemMaxLength, charset }: Field): string[] {
  const unit = lengthUnit ?? "character";
  const each = bounds(undefined, itemMaxLength, unit).map((length) => `Each: ${lower(length)}`);
  const whole = bounds(minLength, maxLength, unit);
  if (charset === undefined) return [...whole, ...each];
  const from = `of ${code(charset)}.`;
  const [length] = whole;
  if (length === undefined) return [`Characters ${from}`, ...each];
  return [
    lengthUnit === undefined ? `${length.slice(0, -1)} ${from}` : `${length} Characters ${from}`,
    ...each,
  ];
}

function range({ min, max, multipleOf }: Field): string[] {
  const multiple = multipleOf === undefined ? [] : [`A multiple of ${multipleOf}.`];
  if (min !== undefined && max !== undefined) return [`${min} to ${max}.`, ...multiple];
  if (min !== undefined) return [`At least ${min}.`, ...multiple];
  if (max !== undefined) return [`At most ${max}.`, ...multiple];
  return multiple;
}

/** `1–32 characters.`, `At most 10 items.` */
function bounds(least: number | undefined, most: number | undefined, unit: string): string[] {
  const counted = (count: number): string => `${count} ${unit}${count === 1 ? "" : "s"}`;
  if (least !== undefined && least === most) return [`${counted(least)}.`];
  if (least && most !== undefined) return [`${least}–${counted(most)}.`];
  if (most !== undefined) return [`At most ${counted(most)}.`];
  return least ? [`At least ${counted(least)}.`] : [];
}

function format({ format: form, orValue }: Field): string[] {
  const or = orValue === undefined ? "" : `, or \`${orValue}\``;
  switch (form) {
    case undefined:
      return orValue === undefined ? [] : [`Or \`${orValue}\`.`];
    case "date-time":
      return [`RFC 3339: \`2015-05-20T13:29:35+08:00\`${or}.`];
    case "https-url":
      return [`Begins with \`https://\`${or}.`];
    case "unix-seconds":
      return [`Unix seconds${or}.`];
    default:
      return [`\`${form}\`${or}.`];
  }
}

function codes(words: readonly (string | number)[], last: "and" | "or"): string {
  const quoted = words.map((word) => code(String(word)));
  if (quoted.length < 2) return quoted.join("");
  return `${quoted.slice(0, -1).join(", ")} ${last} ${quoted.at(-1)}`;
}

/** Between backticks, doubled where the text has one. */
function code(text: string): string {
  return text.includes("`") ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
