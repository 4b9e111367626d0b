/** The `detail` of a refused parameter. */
export interface ParameterDetail {
  /** JSON pointer for bodies (`/amount/currency`), plain name elsewhere. */
  readonly field: string;
  readonly value: unknown;
  readonly issue: string;
  readonly location: "body" | "query" | "url" | "header";
}

/** Thrown to end a request with an error answer: `{"code", "message", "detail"?}`. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  /** HTTP status. */
  readonly status: number;
  /** WeChat Pay's error code, for example `PARAM_ERROR`. */
  readonly code: string;
  /** The internal number that ends the `Request-ID`. */
  readonly number: number;
  readonly detail: unknown;

  constructor(
    status: number,
    code: string,
    message: string,
    more: { readonly number?: number; readonly detail?: unknown } = {},
  ) {
    super(message);
    this.status = status;
    this.code = code;
    this.number = more.number ?? GENERAL;
    this.detail = more.detail;
  }
}

// "Illegal parameter": the most general of the documented numbers.
const GENERAL = 268435461;
