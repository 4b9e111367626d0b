import type { Context } from "../config/context.ts";
import type { Limits, Transport, WireAnswer, WireRequest } from "../transport/transport.ts";
import type { Answer } from "./answer.ts";
import type { CheckedCall } from "./call.ts";

/** What differs between APIv3 and APIv2. The rest of the way, which is the same for both, is `exchange.ts`. */
export interface Protocol<Data = unknown> {
  /** Encrypts what is sensitive, writes the request and signs it. Where it rejects, nothing was sent. */
  toWire(context: Context, call: CheckedCall, limits: Limits): Promise<Outgoing>;
  /** The same bytes once more, signed anew where the signature has a time. */
  again(context: Context, sent: Outgoing): Promise<Outgoing>;
  /** Verifies an answer before anyone looks at it, then decodes and decrypts it. Rejects with what WeChat Pay refused. */
  fromWire(
    context: Context,
    call: CheckedCall,
    sent: Outgoing,
    answer: WireAnswer,
  ): Promise<Answer<Data>>;
}

/** A call made ready for the wire. */
export interface Outgoing {
  readonly wire: WireRequest;
  /** Which connections it goes out on: those that present the merchant's certificate, or the others. */
  readonly transport: Transport;
  readonly limits: Limits;
  /** The call as it goes out: encrypted, encoded, and in APIv2 with all members that are signed. */
  readonly call: CheckedCall;
  /** The bytes that a signature of APIv3 covers: a refusal of it is held against them. */
  readonly signed?: Uint8Array | undefined;
}
