import { AUTHORITY } from "./origin.ts";
import { isLoopbackAuthority } from "./host.ts";

/**
 * Reads an entry of the option `allowOrigins`.
 *
 * @returns the origin as browsers write it
 * @throws TypeError when the entry is no origin of http or https
 */
export function parseAllowedOrigin(entry: string): string {
  const url = URL.canParse(entry) ? new URL(entry) : undefined;
  // A path, a user or a query would be left out without a word.
  if (
    url !== undefined &&
    isWeb(url) &&
    AUTHORITY.test(url.host) &&
    [url.origin, `${url.origin}/`].includes(url.href)
  ) {
    return url.origin;
  }
  throw new TypeError(
    `The option allowOrigins has ${JSON.stringify(entry)}, which is no origin: give scheme, host and, where it is not the usual one, port, such as "http://192.168.1.5:3000" or "https://shop.test"; no path, no *.`,
  );
}

/** Whether pages of an origin may use the bridge and be led back to: those of this machine, and those that the operator listed. */
export function isAllowedOrigin(allowed: ReadonlySet<string>, { origin, host }: URL): boolean {
  // A host may have a semicolon or an asterisk; both mean something in the policy that names the origin.
  if (!AUTHORITY.test(host)) return false;
  return allowed.has(origin) || isLoopbackAuthority(host);
}

export function isWeb({ protocol }: URL): boolean {
  return protocol === "http:" || protocol === "https:";
}
