import { Refusal } from "./refusal.ts";
import type { MemberPath, WrongParameter } from "./refusal.ts";

/** Refuses a member that breaks a rule. */
export function wrongParameter(parameter: WrongParameter): Refusal {
  const { field, value } = parameter;
  return new Refusal({ kind: "parameter", ...parameter, field: cut(field), value: shown(value) });
}

/** Refuses members of one object that no page knows. */
export function extraParameter(members: readonly MemberPath[]): Refusal {
  const [first = { field: "", location: "body" }] = members;
  return new Refusal({
    kind: "extra-parameter",
    field: cut(first.field),
    location: first.location,
    issue: "not a documented parameter",
    value: members.slice(0, MOST).map((member) => cut(sourceOf(member))),
  });
}

/** Names of unknown members that a refusal lists. */
const MOST = 10;

/**
 * The message about a member, in the forms that were recorded of APIv3; APIv2 writes them too, with the element `xml`
 * before the member.
 */
export function parameterText(parameter: WrongParameter, version: "v2" | "v3" = "v3"): string {
  const { field, location, label, as = "字段", rule, mistyped } = parameter;
  const name = label ?? lastName(field);
  const source = sourceOf({ field, location }, version);
  if (!mistyped) return `输入源“${source}”映射到${as}“${name}”${rule}`;
  const json = version === "v3" && location === "body" ? " JSON " : "";
  return `无法将${json}输入源“${source}”映射到目标字段“${name}”中，${rule}`;
}

/** Where a member stands, as messages write it: `/body/amount/total`, `/uri_template/out_trade_no`. */
function sourceOf({ field, location }: MemberPath, version: "v2" | "v3" = "v3"): string {
  if (location === "body") return version === "v2" ? `/body/xml${field}` : `/body${field}`;
  return `/${location === "url" ? "uri_template" : location}/${field}`;
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
