import type { CheckedCall } from "./call.ts";

/** The members of a call's body, as names and values; none where it is no text of members. */
export function requestMembers({
  xml,
  body,
}: Pick<CheckedCall, "xml" | "body">): Iterable<readonly [string, unknown]> {
  if (xml !== undefined) return xml;
  if (body === undefined || body.from === "form") return [];
  try {
    const value: unknown = JSON.parse(Buffer.from(body.content).toString("utf8"));
    return typeof value === "object" && value !== null ? Object.entries(value) : [];
  } catch {
    // A body of the caller's own that is no JSON has no members to be known by.
    return [];
  }
}
