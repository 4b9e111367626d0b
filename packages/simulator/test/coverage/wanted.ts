/** Who calls, and whom it is about. */
export interface Caller {
  readonly mchid: string;
  readonly appid: string;
  readonly openid: string;
  readonly subMchid: string;
  /** Calls for its sub-merchants, so that of an operation with several modes the partner's pages hold. */
  readonly isPartner?: boolean;
}

/** Which request of an operation. */
export interface Wanted {
  readonly caller: Caller;
  /** The same seed gives the same request, and the same number for the same name in all operations. */
  readonly seed: string;
  /** Values that are known, by name, wherever the name stands: what an earlier answer gave. */
  readonly identifiers?: Readonly<Record<string, string>>;
  /** All documented members instead of the required ones; of those that exclude one another the first. */
  readonly optional?: boolean;
  /** The moment that times lie around, milliseconds. Default: 2026-05-20 13:29:35 in Beijing. */
  readonly now?: number;
}
