/** An internal error: the number ends the `Request-ID` of the answer. */
export interface ErrorNumber {
  readonly number: number;
  /** The texts that answers carry for it. */
  readonly messages: readonly string[];
  /** The codes that come with it, where a page tells one. */
  readonly codes?: readonly string[];
}
