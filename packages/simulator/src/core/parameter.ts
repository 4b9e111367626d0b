import { Refusal } from "./refusal.ts";
import type { MemberPath, WrongParameter } from "./refusal.ts";

/** Refuses a member that breaks a rule. */
export function wrongParameter(parameter: WrongParameter): Refusal {
  const { field, value } = parameter;
  return new Refusal({ kind: "parameter", ...parameter, field: cut(field), value: shown(value) });
}

/** Refuses a member that no page knows. */
export function extraParameter(at: MemberPath, value: unknown): Refusal {
  const issue = "not a documented parameter";
  return new Refusal({
    kind: "extra-parameter",
    ...at,
    field: cut(at.field),
    value: shown(value),
    issue,
  });
}

/** The message about a member, as APIv3 has it. */
export function parameterText({ field, location, called, rule }: WrongParameter): string {
  const source = location === "body" ? `/body${field}` : `/${location}/${field}`;
  return `输入源“${source}”映射到${called ?? `字段“${lastName(field)}”`}${rule}`;
}

/** The name at the end of a pointer. */
export function lastName(field: string): string {
  return field.slice(field.lastIndexOf("/") + 1);
}

// What came in is shown, but never at length.
function shown(value: unknown): unknown {
  if (value === undefined) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length <= SHOWN ? value : cut(text);
}

const SHOWN = 128;

function cut(text: string): string {
  return text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`;
}
