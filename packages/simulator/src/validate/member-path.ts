import type { ParameterDetail } from "../core/refusal.ts";

/** Where a value stands: `field` is its JSON pointer in a body, its name elsewhere. */
export type Place = Pick<ParameterDetail, "field" | "location">;

/** The place of a member; an empty `field` of the parent is the root. */
export function child(parent: Place, name: string): Place {
  // RFC 6901: `~` and `/` within a name are escaped.
  const escaped = name.replaceAll("~", "~0").replaceAll("/", "~1");
  if (parent.location === "body") return { ...parent, field: `${parent.field}/${escaped}` };
  return { ...parent, field: parent.field === "" ? name : `${parent.field}/${escaped}` };
}
