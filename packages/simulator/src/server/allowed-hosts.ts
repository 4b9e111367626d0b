import { isIP, isIPv6 } from "node:net";
import { canonicalHost, isLoopback } from "./host.ts";

/**
 * Reads an entry of the option `notifyHosts`.
 *
 * @returns the canonical host, with `:port` where the entry has one
 * @throws TypeError when the entry is no host
 */
export function parseAllowedHost(entry: string): string {
  const [, host, port] = isIPv6(entry)
    ? [entry, `[${entry}]`]
    : (/^(\[[^\]]+\]|[^:/?#@*\\\s]+)(?::(\d{1,5}))?$/.exec(entry) ?? []);
  if (host === undefined || Number(port ?? 0) > 65_535 || !URL.canParse(`http://${host}`)) {
    throw new TypeError(
      `The option notifyHosts has ${JSON.stringify(entry)}, which is no host: give a name or an address, with or without a port, such as "app.test", "app.test:8080", "10.0.0.5" or "[fd00::1]:8080"; no http://, no path, no *.`,
    );
  }
  const name = canonicalHost(new URL(`http://${host}`).hostname);
  return port === undefined ? name : withPort(name, Number(port));
}

/**
 * Whether the operator listed a host, with this port or with any.
 *
 * @param host canonical name or address
 */
export function isListed(allowed: ReadonlySet<string>, host: string, port: number): boolean {
  return allowed.has(host) || allowed.has(withPort(host, port));
}

/** Whether notifications may go to an IP address. */
export function isAllowedAddress(
  allowed: ReadonlySet<string>,
  address: string,
  port: number,
): boolean {
  return (
    isLoopback(address) || (isIP(address) !== 0 && isListed(allowed, canonicalHost(address), port))
  );
}

/** A canonical host with its port: `app.test:80`, `[::1]:80`. */
export function withPort(host: string, port: number): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`;
}
