import { lookup } from "node:dns";
import type { LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { canonicalHost, isLocalName } from "../../server/host.ts";
import { isAllowedAddress, isListed } from "../../server/allowed-hosts.ts";
import { addressRefused } from "./target.ts";

/** Asks the system for all addresses of a name. */
export type Resolve = (
  name: string,
  options: { readonly all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * A lookup for `net.connect` that gives allowed addresses only. The socket connects to what this returns, so a name
 * that leads elsewhere a moment later gains nothing.
 */
export function guardedLookup(
  allowed: ReadonlySet<string>,
  port: number,
  resolve: Resolve = lookup,
): LookupFunction {
  return (name, options, callback) => {
    const host = canonicalHost(name);
    const answer = (addresses: readonly LookupAddress[]): void => {
      const listed = isListed(allowed, host, port);
      const usable = addresses.filter(
        ({ address }) => listed || isAllowedAddress(allowed, address, port),
      );
      const [first] = usable;
      if (first === undefined) {
        callback(addressRefused(host, addresses.map(({ address }) => address).join(", ")), []);
      } else if (options.all === true) {
        callback(null, usable);
      } else {
        callback(null, first.address, first.family);
      }
    };
    // No question leaves the machine.
    if (isLocalName(host)) {
      process.nextTick(answer, localhost);
      return;
    }
    resolve(host, { all: true }, (error, addresses) => {
      if (error === null) answer(addresses);
      else callback(error, []);
    });
  };
}

const localhost: readonly LookupAddress[] = [
  { address: "127.0.0.1", family: 4 },
  { address: "::1", family: 6 },
];
