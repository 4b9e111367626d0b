import type { Operation } from "@wechatpay-kit/catalog";
import type { Answer } from "./answer.ts";
import type { Context } from "./context.ts";
import type { Call } from "./handler.ts";
import type { SimRequest, SimResponse } from "./http.ts";
import type { Merchant } from "./merchant.ts";
import type { Refusal } from "./refusal.ts";

/** A request whose operation is known. */
export interface MatchedRequest {
  readonly request: SimRequest;
  readonly operation: Operation;
  /** Values of the path's variables, decoded. */
  readonly path: Readonly<Record<string, string>>;
  /** The query, undecoded and without the question mark. */
  readonly query: string;
}

/** What a request says, held to the catalogue. */
export interface Input extends Pick<
  Call,
  "path" | "query" | "body" | "file" | "headers" | "signType"
> {
  /** What the request log tells of it beside the answer: what was passed over. */
  readonly note?: string;
}

/** Who signed a request; a protocol may know more of it. */
export interface Caller {
  readonly merchant: Merchant;
}

/** What is known of a request when it is refused: more, the later that is. */
export interface Progress<Body, From> {
  readonly body?: Body | undefined;
  readonly caller?: From | undefined;
  readonly input?: Input | undefined;
}

/** A refusal in the words of a protocol, and what the request log keeps of it. */
export interface Refused {
  readonly answer: SimResponse;
  readonly refusal: LoggedRefusal;
}

export interface LoggedRefusal {
  readonly code: string;
  readonly message: string;
  /** The internal number. */
  readonly number: number;
}

/** What differs between APIv3 and APIv2. The rest of a request's way, and the order of these steps, is handle.ts. */
export interface Protocol<Body, From extends Caller> {
  /** Takes the body apart as far as the signature needs it. */
  read(matched: MatchedRequest): Body;
  /** Finds out who signed. @throws Refusal where nobody did */
  authenticate(context: Context, matched: MatchedRequest, body: Body): Promise<From>;
  /** Holds the request to the catalogue and opens what is encrypted or encoded. @throws Refusal */
  validate(matched: MatchedRequest, body: Body, caller: From): Input;
  /** Writes a success and signs it. */
  answer(
    context: Context,
    matched: MatchedRequest,
    caller: From,
    answer: Answer,
  ): SimResponse | Promise<SimResponse>;
  /** Words a refusal. */
  refuse(
    context: Context,
    matched: MatchedRequest,
    refusal: Refusal,
    progress: Progress<Body, From>,
  ): Refused;
}
