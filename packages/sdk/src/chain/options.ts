import type { Encrypted } from "../call/encrypted.ts";

/** What every call accepts beside the operation's own values. */
export interface CallOptions {
  /** Further request headers. Those that carry the signature, the length and the host can't be set. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Milliseconds until the whole call ends in a `TimeoutError`. Default: the client's `timeout`. */
  readonly timeout?: number;
  /** How often this call is sent again by itself where that is safe: 0 to 10. Default: the client's `retries`. */
  readonly retries?: number;
  /** Stops the call; the promise rejects with the signal's reason. Not for the `…Sync` verbs: they block the thread that would abort. */
  readonly signal?: AbortSignal;
}

/** One value of a query. An array repeats the key; `undefined` leaves it out. */
export type QueryValue =
  | string
  | number
  | bigint
  | boolean
  | undefined
  | readonly (string | number | bigint | boolean)[];

/** A query as an object or as `URLSearchParams`; it is percent-encoded once, by the SDK. */
export type Query = Readonly<Record<string, QueryValue>> | URLSearchParams;

/** Options of a call whose path is not in the catalogue: path values by their own name, nothing checked by the compiler. */
export interface LooseOptions extends CallOptions {
  readonly query?: Query;
  /** Sent as JSON, signed byte for byte. */
  readonly json?: unknown;
  /** Of APIv2 (`chain("v2/…")`): the members of the XML. Numbers and booleans become text. */
  readonly xml?: Readonly<
    Record<string, string | number | bigint | boolean | Encrypted | undefined>
  >;
  /** Sent as it is, with the `content-type` given in `headers` (`application/json` where none is given). */
  readonly body?: string | Uint8Array;
  readonly [pathValue: string]: unknown;
}

/** A value among the documented ones, or one that WeChat Pay adds later: enumerations of answers are open. */
export type Open<Documented extends string> = Documented | (string & {});

/**
 * Of these members exactly one is given: `OneOf<"transaction_id" | "out_trade_no">`. What they hold is said beside it.
 */
export type OneOf<Names extends string> = {
  [Name in Names]: Given<Name> & { readonly [Other in Exclude<Names, Name>]?: undefined };
}[Names];

/** Of these members one is given, or several. */
export type AtLeastOne<Names extends string> = { [Name in Names]: Given<Name> }[Names];

/** A member that is there, whatever it holds. */
export type Given<Name extends string> = { readonly [Key in Name]: {} };

/** The plain text of a member that travels encrypted, or `encrypted(ciphertext)` where that is done already. */
export type Sensitive = string | Encrypted;

/**
 * A file to upload: a path in the file system, its bytes, a `Blob` or `File`, or a stream. Its name is that of the path or
 * `File`; for bytes and streams give it in `meta`, or where there is no such member as `new File([bytes], "licence.png")`.
 */
export type Upload =
  | string
  | Uint8Array
  | Blob
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array>;

/** Data together with the answer that carried it. */
export interface DataWithResponse<Data> {
  readonly data: Data;
  /**
   * The verified answer as a web-standard `Response`; its body is not read yet. Where the data is a stream, that is this
   * body: read one of the two.
   */
  readonly response: Response;
  /** `Request-ID` of the answer, which WeChat Pay's support asks for; absent where the answer had none. */
  readonly requestId: string | undefined;
}

/**
 * The promise of a call. The request is sent once, when the verb is called; `await`, `then`, `withResponse` and
 * `asResponse` all look at that one answer.
 */
export interface ApiPromise<Data> extends Promise<Data> {
  /** The data together with the `Response` and the `Request-ID`. */
  withResponse(): Promise<DataWithResponse<Data>>;
  /** The verified answer as a web-standard `Response`. */
  asResponse(): Promise<Response>;
}
