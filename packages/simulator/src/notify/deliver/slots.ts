/** How many deliveries are made at the same time. */
export interface Places {
  anyFree(): boolean;
  isFree(lane: string): boolean;
  /** Lanes that have no place left. */
  fullLanes(): string[];
  /** @returns what to call when the delivery has ended */
  take(lane: string): () => void;
}

/** A lane has few places of many, so that one that never answers does not take those of the others. */
const PER_LANE = 8;
const IN_ALL = 64;

export function createPlaces(): Places {
  const taken = new Map<string, number>();
  let inAll = 0;
  const at = (lane: string): number => taken.get(lane) ?? 0;
  return {
    anyFree: () => inAll < IN_ALL,
    isFree: (lane) => inAll < IN_ALL && at(lane) < PER_LANE,
    fullLanes: () => [...taken].filter(([, count]) => count >= PER_LANE).map(([lane]) => lane),
    take: (lane) => {
      inAll++;
      taken.set(lane, at(lane) + 1);
      return () => {
        inAll--;
        if (at(lane) === 1) taken.delete(lane);
        else taken.set(lane, at(lane) - 1);
      };
    },
  };
}
