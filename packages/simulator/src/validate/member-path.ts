import type { MemberPath } from "../core/refusal.ts";

/** The path of a member within another; an empty `field` of the parent is the root. */
export function child(parent: MemberPath, name: string): MemberPath {
  // RFC 6901: `~` and `/` within a name are escaped.
  const escaped = name.replaceAll("~", "~0").replaceAll("/", "~1");
  if (parent.location === "body") return { ...parent, field: `${parent.field}/${escaped}` };
  return { ...parent, field: parent.field === "" ? name : `${parent.field}/${escaped}` };
}
