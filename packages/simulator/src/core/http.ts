/** A request as plain values. The target stays as it was sent: the signature covers exactly these characters. */
export interface SimRequest {
  /** Upper case. */
  readonly method: string;
  /** Path and query, undecoded: `/v3/payscore/permissions/openid/oUp%2F1?service_id=500001`. */
  readonly target: string;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
  /** Where the client believes that it sent the request: `http://127.0.0.1:7180`. Absent where no address led here. */
  readonly origin?: string;
  /** Address of the client, where the request came over a socket. */
  readonly remote?: string;
  /**
   * What the client presented in the TLS handshake: its certificate as DER, the key of which it has. Absent where the
   * request did not come by TLS.
   */
  readonly clientCertificate?: Uint8Array | "none";
}

/**
 * A body that is made while it is sent, as fast as the client takes it. Nothing is read before the first part is wanted;
 * a client that leaves ends the reading.
 */
export type Chunks = AsyncIterable<Uint8Array>;

/** A body that is there at once. */
export type WholeBody = string | Uint8Array;

export function isWhole(body: WholeBody | Chunks): body is WholeBody {
  return typeof body === "string" || body instanceof Uint8Array;
}

/** An answer as plain values. */
export interface SimResponse {
  readonly status: number;
  readonly headers: AnswerHeaders;
  readonly body: WholeBody | Chunks;
  /** What happens to it on the way. */
  readonly transit?: Transit;
}

/**
 * The headers of an answer under lower-case names. None lacks its type, not even an answer without a body: there are
 * clients that read the type before anything else, and WeChat Pay's answers have one.
 */
export type AnswerHeaders = Readonly<Record<string, string>> & { readonly "content-type": string };

/** The type of APIv3's answers, also of successes that are empty. */
export const JSON_TYPE = "application/json; charset=utf-8";

/** The type of what says nothing and is no success of WeChat Pay: JSON would be expected to have a value. */
export const TEXT_TYPE = "text/plain; charset=utf-8";

/** How an answer travels otherwise than at once and whole. */
export interface Transit {
  /** What the request log says of it: `fault 1`, or the case that a request asked for. */
  readonly why: string;
  /** Milliseconds, by the machine's clock, before anything is sent. */
  readonly delay: number;
  /** The connection is closed instead of answering. */
  readonly closed: boolean;
}

/** Where a client is sent that has no socket: a name that leads nowhere, so that a forgotten `fetch` option shows. */
export const NOWHERE = "http://simulator.localhost";

/** Where the addresses in an answer lead: back to where the request was sent. */
export function originOf({ origin = NOWHERE }: SimRequest): string {
  return origin;
}

/** The answer without a word: WeChat Pay's way with unknown paths (404) and wrong methods (405). */
export function emptyAnswer(status: number): SimResponse {
  return { status, headers: { "content-type": TEXT_TYPE }, body: "" };
}

/** A target as it is taken apart. */
export interface Target {
  /** Undecoded. */
  readonly path: string;
  /** Undecoded and without the question mark; empty where there is none. */
  readonly query: string;
}

export function splitTarget(target: string): Target {
  const mark = target.indexOf("?");
  if (mark === -1) return { path: target, query: "" };
  return { path: target.slice(0, mark), query: target.slice(mark + 1) };
}

const MEGABYTE = 1_048_576;

/** Largest body that is read, in bytes: 1 MB, and 10 MB for uploads. */
export function bodyLimit(contentType: string | null | undefined): number {
  return contentType?.startsWith("multipart/") ? 10 * MEGABYTE : MEGABYTE;
}

/** The answer to a body over the limit; the rest of it is not read. */
export function tooLarge(): SimResponse {
  return {
    status: 413,
    headers: { "content-type": JSON_TYPE },
    body: JSON.stringify({ code: "INVALID_REQUEST", message: "请求体过大，上限1MB，上传文件10MB" }),
  };
}
