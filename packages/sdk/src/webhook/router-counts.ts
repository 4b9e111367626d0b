/** What came to a router, and what became of it. */
export interface RouterCounts {
  /** Handled, in time or late. */
  handled: number;
  /** Came again after it had been handled. */
  repeated: number;
  /** Came while it was being handled. */
  busy: number;
  /** Its handler threw, or the store failed. */
  failed: number;
  /** Not handled within the deadline; it may have been handled since. */
  late: number;
  /** Nobody handles its event. */
  unhandled: number;
  /** Not signed by WeChat Pay, too old, or no notification at all. */
  refused: number;
  /** WeChat Pay's own tests with wrong signatures. */
  probes: number;
  /** A message that came a second time as it was. */
  replays: number;
}

export function zeroCounts(): RouterCounts {
  return {
    handled: 0,
    repeated: 0,
    busy: 0,
    failed: 0,
    late: 0,
    unhandled: 0,
    refused: 0,
    probes: 0,
    replays: 0,
  };
}
