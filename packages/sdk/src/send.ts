import type { Context } from "./config/context.ts";
import type { Deviation, Place } from "./call/deviation.ts";
import { decodeMembers } from "./members/encoded.ts";
import { AnswerError } from "./errors.ts";
import { exchange } from "./v3/exchange.ts";
import { startLimits, within } from "./transport/limits.ts";
import type { Raw } from "./crypto/message.ts";
import { downloadCall } from "./call/check-download.ts";
import { checkCall, label } from "./call/check-call.ts";
import type { Call, CheckedCall } from "./call/check-call.ts";
import { prepare } from "./v3/prepare.ts";
import { decryptMembers } from "./members/sensitive.ts";
import { statementText } from "./v3/statement.ts";
import { adviceAfter } from "./transport/failures.ts";
import { headerOf } from "./transport/transport.ts";
import type { Limits, WireAnswer, WireRequest } from "./transport/transport.ts";
import { sendV2 } from "./v2/send.ts";
import { verify } from "./v3/verify.ts";

/** A verified answer: its data, and the answer that carried it. */
export interface Answer {
  /** `undefined` where the answer had no body. */
  readonly data: unknown;
  /** `undefined` where nothing is fetched: the data is the address of a page. */
  readonly wire: WireAnswer | undefined;
}

/** One call from its options to its data. A wrong call rejects, it never throws beside the promise. */
export function send(context: Context, call: Call): Promise<Answer> {
  try {
    return sendChecked(context, checkCall(call));
  } catch (error) {
    return Promise.reject(error);
  }
}

/** Fetches an address that another operation's answer gave. */
export function download(context: Context, address: unknown, options: unknown): Promise<Answer> {
  try {
    return sendChecked(context, downloadCall(context.config, address, options));
  } catch (error) {
    return Promise.reject(error);
  }
}

/**
 * The only place that knows the order of things.
 *
 * @param whole gives a file as its bytes instead of a stream, for the thread of synchronous calls.
 */
export async function sendChecked(
  context: Context,
  call: CheckedCall,
  whole: boolean = false,
): Promise<Answer> {
  call.signal?.throwIfAborted();
  const limits = startLimits(context.config, call);
  context.inFlight.count += 1;
  try {
    const { deviation } = call;
    if (deviation?.v2 !== undefined) return await sendV2(context, call, deviation, limits, whole);
    const ready = deviation === undefined ? call : await prepare(context, call, deviation, limits);
    const take = takeOf(deviation, whole);
    return await exchange(context, ready, limits, take, async (wire) => {
      const signed = signedPart(call, wire);
      if (signed !== undefined) await prove(context, call, limits, wire, signed);
      return { data: take === undefined ? dataOf(context, call, wire) : fileOf(wire, whole), wire };
    });
  } finally {
    context.inFlight.count -= 1;
  }
}

/** A file is given as it comes, unless it has to be there as a whole before it can be given. */
function takeOf(deviation: Deviation | undefined, whole: boolean): WireRequest["take"] {
  if (deviation?.answer !== "stream") return undefined;
  return whole || deviation.verify !== "none" ? "file" : "stream";
}

function prove(
  { keys }: Context,
  call: CheckedCall,
  limits: Limits,
  wire: WireAnswer,
  signed: Raw,
): Promise<void> {
  return verify(keys, (name) => headerOf(wire, name), signed, `${label(call)}: the answer`, {
    wait: (work) => within(limits, named(call), true, work),
    advice: adviceAfter(call.method),
  });
}

/** What the answer's signature covers; `undefined` where the operation's answers have none. */
function signedPart(call: CheckedCall, wire: WireAnswer): Raw | undefined {
  const rule = call.deviation?.verify;
  if (rule === "none") return undefined;
  return rule === "statement-sha1" ? statementText(`${label(call)}: the answer`, wire) : wire.body;
}

function fileOf({ body, stream }: WireAnswer, whole: boolean): Uint8Array | ReadableStream {
  // A copy: these may be few bytes of a large buffer of Node's, which would travel to the other thread as a whole.
  if (whole) return new Uint8Array(body);
  return stream ?? new Blob([new Uint8Array(body)]).stream();
}

/** The answer's data: JSON, then the members that are text within the text, then those that are encrypted. */
function dataOf(context: Context, call: CheckedCall, wire: WireAnswer): unknown {
  const json = parse(call, wire);
  const { sensitive, encoded } = call.deviation ?? {};
  const decoded = encoded === undefined ? json : decodeMembers(json, encoded.filter(inAnswer));
  return sensitive === undefined
    ? decoded
    : decryptMembers(decoded, sensitive.filter(inAnswer), context.config.privateKey);
}

function inAnswer(place: Place): boolean {
  return place.in === "answer";
}

function parse(call: CheckedCall, wire: WireAnswer): unknown {
  const { body } = wire;
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(textOf(body));
  } catch {
    // The parser's message would quote the answer.
    throw new AnswerError(
      `${label(call)}: the answer is signed but is no JSON. The request was carried out; query its result.`,
      { code: "ANSWER_NOT_JSON", requestId: headerOf(wire, "request-id") },
    );
  }
}

function named(call: CheckedCall): { readonly method: string; readonly label: string } {
  return { method: call.method, label: label(call) };
}

function textOf(bytes: Uint8Array): string {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes);
  return buffer.toString("utf8");
}
