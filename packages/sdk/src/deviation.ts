/**
 * What makes an operation differ from the default: a signed JSON request to the default host, answered by signed JSON.
 * `generated/routes.ts` holds only operations with at least one of these.
 */
export interface Deviation {
  /** Members that are encrypted, by path below query, body or answer: `["encrypted_echo_message"]`; `"[]"` stands for each array item. */
  readonly sensitive?: readonly SensitiveField[];
}

export interface SensitiveField {
  readonly in: "query" | "body" | "answer";
  readonly path: readonly string[];
  /** Whose key encrypts: WeChat Pay's platform key (requests) or the merchant's own key (answers). */
  readonly key: "platform" | "merchant";
}
