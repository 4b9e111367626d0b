import type { Version } from "../../catalogue/events.ts";

/** Which API a notification belongs to, by its body: JSON never begins as XML does. */
export function versionOf(body: string): Version {
  return body.startsWith("<") ? "v2" : "v3";
}
