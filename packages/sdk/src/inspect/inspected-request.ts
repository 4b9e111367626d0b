/** A request as it would go out, for eyes and support tickets: nothing of it can be sent in your name. */
export interface InspectedRequest {
  readonly method: string;
  /** The whole address. */
  readonly url: string;
  /** Lower-case names; the signature in `authorization` is left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** Of APIv2 without its `sign` and `workwx_sign`; of an upload the number of its bytes. */
  readonly body: string | undefined;
  /**
   * What APIv3 signs, line by line: method, path and query, time, nonce, body. To be held against `truncated_sign_message` of a
   * `SIGN_ERROR`. Absent for APIv2 and for requests that are not signed.
   */
  readonly message: string | undefined;
  /** The same as a command. It is refused as it stands, for want of the signature. */
  readonly curl: string;
}
