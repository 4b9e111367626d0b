/** How many deliveries are made at the same time. */
export interface Places {
  anyFree(): boolean;
  isFree(host: string): boolean;
  /** Hosts that have no place left. */
  fullHosts(): string[];
  /** @returns what to call when the delivery has ended */
  take(host: string): () => void;
}

/** A host has few places of many, so that one that never answers does not take those of the others. */
const PER_HOST = 8;
const IN_ALL = 64;

export function createPlaces(): Places {
  const taken = new Map<string, number>();
  let inAll = 0;
  const at = (host: string): number => taken.get(host) ?? 0;
  return {
    anyFree: () => inAll < IN_ALL,
    isFree: (host) => inAll < IN_ALL && at(host) < PER_HOST,
    fullHosts: () => [...taken].filter(([, count]) => count >= PER_HOST).map(([host]) => host),
    take: (host) => {
      inAll++;
      taken.set(host, at(host) + 1);
      return () => {
        inAll--;
        if (at(host) === 1) taken.delete(host);
        else taken.set(host, at(host) - 1);
      };
    },
  };
}
