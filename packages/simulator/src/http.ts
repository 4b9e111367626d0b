/** A request as plain values. The target stays as it was sent: the signature covers exactly these characters. */
export interface SimRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query, undecoded: `/v3/payscore/permissions/openid/oUp%2F1?service_id=500001`. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Address of the client, where the request came over a socket. */
  readonly remote?: string;
}

/** An answer as plain values. */
export interface SimResponse {
  readonly status: number;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** The answer without a word: WeChat Pay's way with unknown paths (404) and wrong methods (405). */
export function emptyAnswer(status: number): SimResponse {
  return { status, headers: {}, body: "" };
}

/** The path of a target, undecoded and without the query. */
export function pathOf(target: string): string {
  const query = target.indexOf("?");
  return query === -1 ? target : target.slice(0, query);
}

/** The query of a target, undecoded and without the question mark. */
export function queryOf(target: string): string {
  const query = target.indexOf("?");
  return query === -1 ? "" : target.slice(query + 1);
}
