import { BlockList, isIP, isIPv6 } from "node:net";

// A list of addresses; that Node's class has "block" in its name says nothing about the use. It knows that
// ::ffff:127.0.0.1 is 127.0.0.1.
const loopback = new BlockList();
loopback.addSubnet("127.0.0.0", 8);
loopback.addAddress("::1", "ipv6");

/** Whether an IP address leads to this machine only; false for everything that is no address. */
export function isLoopback(address: string): boolean {
  // What nearly every request comes from: the first look for an IPv6 address makes Node compile a long expression.
  if (address === "127.0.0.1") return true;
  return isIP(address) !== 0 && loopback.check(address, isIPv6(address) ? "ipv6" : "ipv4");
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

/** Whether a host, with a port or without, leads to this machine only. */
export function isLoopbackAuthority(authority: string): boolean {
  // The URL parser writes every spelling of an address (0x7f.1, [0:0::1]) in one way.
  const url = `http://${authority}`;
  if (!URL.canParse(url)) return false;
  const name = canonicalHost(new URL(url).hostname);
  return isLocalName(name) || isLoopback(name);
}
