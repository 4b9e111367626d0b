import { BlockList, isIP, isIPv6 } from "node:net";

// A list of addresses; that Node's class has "block" in its name says nothing about the use. It knows that
// ::ffff:127.0.0.1 is 127.0.0.1.
const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8);
loopback.addAddress("::1", "ipv6");

export function isLoopback(address: string): boolean {
  return loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");
}

/** Names that are loopback by definition (RFC 6761), whatever a name server says. */
export function isLocalName(host: string): boolean {
  return host === "localhost" || host.endsWith(".localhost");
}

/**
 * One spelling for each host: lower case, no final dot, an IPv6 address without brackets in its shortest form, an
 * IPv4-mapped one as IPv4.
 */
export function canonicalHost(host: string): string {
  const bare = host.replace(/^\[(.*)\]$/, "$1").replace(/\.$/, "");
  if (!isIPv6(bare)) return bare.toLowerCase();
  const short = new URL(`http://[${bare.replace(/%.*$/, "")}]`).hostname.slice(1, -1);
  const [, high, low] = /^::ffff:([0-9a-f]+):([0-9a-f]+)$/.exec(short) ?? [];
  if (high === undefined || low === undefined) return short;
  const bits = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 255).join(".");
}

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
    isIP(address) !== 0 && (isLoopback(address) || isListed(allowed, canonicalHost(address), port))
  );
}

/** `app.test:80`, `[::1]:80` */
export function withPort(host: string, port: number): string {
  return isIPv6(host) ? `[${host}]:${port}` : `${host}:${port}`;
}
