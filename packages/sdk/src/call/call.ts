import type { Body } from "./body.ts";
import type { CheckedUpload } from "./check-upload.ts";
import type { Members } from "./check-xml.ts";
import type { Deviation } from "./deviation.ts";
import type { SubMerchant } from "../config/sub-merchant.ts";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** What the chain hands over: nothing is checked yet. */
export interface Call {
  readonly method: Method;
  /** Path template without a first slash: `v3/payscore/permissions/openid/{openid}`. */
  readonly template: string;
  readonly options: unknown;
  /** For whom a service provider calls, where its client knows that. */
  readonly sub?: SubMerchant | undefined;
}

/** A call whose options are checked: plain data, except for the signal. */
export interface CheckedCall {
  /** Names the call in messages: method and path template, which hold no value of the request. */
  readonly label: string;
  readonly method: Method;
  readonly template: string;
  /** What makes this operation differ; `undefined` for most. */
  readonly deviation: Deviation | undefined;
  /** Path values by name, not yet encoded. */
  readonly values: Readonly<Record<string, string>>;
  /** Query in order, not yet encoded. */
  readonly query: readonly (readonly [name: string, value: string])[];
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Body | undefined;
  /** Where the call goes instead of the template's path, path and query as they are; no `origin`: the client's own. */
  readonly address?: { readonly origin: string | undefined; readonly target: string };
  /** A file to be read, which is then the body. */
  readonly upload: CheckedUpload | undefined;
  /** The texts among the values that were given as `encrypted(…)`, for an operation that encrypts some. */
  readonly encrypted: readonly string[];
  /** The members of an APIv2 request, as text. */
  readonly xml?: Members | undefined;
  /** How a file is given: as its bytes only to the thread of synchronous calls, which can't hand a stream on. */
  readonly as: "bytes" | "stream";
  readonly timeout: number | undefined;
  readonly retries: number | undefined;
  readonly signal: AbortSignal | undefined;
}
