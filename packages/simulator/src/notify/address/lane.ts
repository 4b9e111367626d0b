import { canonicalHost, isLocalName, isLoopback } from "../../server/host.ts";
import { isListed, withPort } from "../../server/allowed-hosts.ts";

/**
 * The queue that a notification waits in. Each has slots of its own, so that one that is slow does not hold up the
 * others: a port of this machine, or a host that the operator listed. Everything else shares one, as anybody can make
 * up any number of names.
 */
export function laneOf(notifyUrl: string, allowed: ReadonlySet<string>): string {
  if (!URL.canParse(notifyUrl)) return UNLISTED;
  const url = new URL(notifyUrl);
  const host = canonicalHost(url.hostname);
  const port = portOf(url);
  // 127.0.0.1, 127.0.0.2, localhost, a.localhost, …: one machine.
  if (isLocalName(host) || isLoopback(host)) return `loopback:${port}`;
  return isListed(allowed, host, port) ? withPort(host, port) : UNLISTED;
}

const UNLISTED = "unlisted";

/** The port of an http or https address. */
export function portOf(url: URL): number {
  if (url.port !== "") return Number(url.port);
  return url.protocol === "https:" ? 443 : 80;
}
