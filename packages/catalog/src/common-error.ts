/** An error that every operation of APIv3 can answer, which the operations therefore do not repeat. */
export interface CommonError {
  readonly status: number;
  readonly code: string;
  /** The texts that pages have for it, the most frequent first; absent where it differs by operation. */
  readonly messages?: readonly string[];
}
