/** Where a member stands: `field` is its JSON pointer in a body (`/amount/currency`), its name elsewhere. */
export interface MemberPath {
  readonly field: string;
  readonly location: "body" | "query" | "url" | "header";
}

/** A member that breaks a rule. */
export interface WrongParameter extends MemberPath {
  readonly value: unknown;
  /** What is wrong, for programs: `required`. */
  readonly issue: string;
  /** What is wrong, in the words of the message: `必填性规则校验失败，此字段为必填项`. */
  readonly rule: string;
  /** What its page calls the member: `总金额`. Default: its name. */
  readonly label?: string;
  /** As what the message speaks of it. Default: 字段. */
  readonly as?: "值字段" | "数值字段" | "数组字段";
  /** It is of another type than the member: the message has another form. */
  readonly mistyped?: true;
  /** The limit that it breaks. */
  readonly limit?: "longest" | "shortest" | "range";
}

/** An error with the words of a page. */
export interface DocumentedError {
  /** HTTP status. APIv2 knows 200 only. */
  readonly status: number;
  /** WeChat Pay's error code, for example `PARAM_ERROR`. */
  readonly code: string;
  readonly message: string;
  /** The internal number that ends the `Request-ID`. Default: that of an illegal parameter. */
  readonly number?: number;
  readonly detail?: unknown;
  /** What APIv2's pages say instead, where they have more than another spelling of the code. */
  readonly v2?: {
    readonly code: string;
    readonly message?: string;
    /** Further members of the answer: `recall`. */
    readonly members?: Readonly<Record<string, string>>;
  };
}

/** The most general of the internal numbers. */
export const ILLEGAL_PARAMETER = 268435461;

/** Why a request comes to nothing. Each protocol has its own words for it: status, code, number, text. */
export type Meaning =
  | ({ readonly kind: "parameter" } & WrongParameter)
  /** Members of one object that no page knows; `field` is the first, `value` tells the places of all. */
  | ({ readonly kind: "extra-parameter" } & MemberPath & Pick<WrongParameter, "value" | "issue">)
  /** Nobody made what the request speaks of. */
  | { readonly kind: "not-found" }
  /** A number that was used before, for another request; `elsewhere`: of another operation. */
  | { readonly kind: "repeated"; readonly with: string; readonly elsewhere: boolean }
  /** What the request speaks of is in its last state. */
  | { readonly kind: "ended" }
  /** An error that the pages of a product have. */
  | ({ readonly kind: "refused" } & DocumentedError)
  /** An error that a fault asks for: said as it was asked for. */
  | ({ readonly kind: "on-demand" } & DocumentedError)
  /** The simulator failed. */
  | { readonly kind: "system-error" };

/** Thrown to end a request with an error answer. */
export class Refusal extends Error {
  override readonly name = "Refusal";
  readonly meaning: Meaning;
  /** What the request log tells of it beside the answer. */
  readonly note: string | undefined;

  constructor(meaning: Meaning, note?: string) {
    super("message" in meaning ? meaning.message : meaning.kind);
    this.meaning = meaning;
    this.note = note;
  }
}

/** The refusal of a documented error. */
export function refused(
  status: number,
  code: string,
  message: string,
  more: Pick<DocumentedError, "number" | "detail" | "v2"> = {},
): Refusal {
  return new Refusal({ kind: "refused", status, code, message, ...more });
}

/** The documented error that was thrown, if it was one. */
export function documentedError(error: unknown): DocumentedError | undefined {
  return error instanceof Refusal && error.meaning.kind === "refused" ? error.meaning : undefined;
}
