import type { WireAnswer } from "../transport/transport.ts";

/** A verified answer: its data, and the answer that carried it. */
export interface Answer<Data = unknown> {
  /** `undefined` where the answer had no body. */
  readonly data: Data;
  /** `undefined` where nothing is fetched: the data is the address of a page. */
  readonly wire: WireAnswer | undefined;
}
