import type { SimRequest } from "../core/http.ts";

/**
 * The origin of the page that loads a script or a frame of ours.
 *
 * @returns undefined for pages of our own and where the request names none
 */
export function embedderOf({ headers }: SimRequest): string | undefined {
  const referer = headers["referer"];
  if (referer === undefined || !URL.canParse(referer)) return undefined;
  const { origin, host } = new URL(referer);
  return host === headers["host"]?.toLowerCase() ? undefined : origin;
}
