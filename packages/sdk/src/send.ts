import type { Context } from "./context.ts";
import type { Deviation, SensitiveField } from "./deviation.ts";
import { AnswerError, RequestError } from "./errors.ts";
import { exchange } from "./exchange.ts";
import { startLimits, within } from "./limits.ts";
import type { Raw } from "./message.ts";
import { checkCall, label } from "./options.ts";
import type { Call, CheckedCall } from "./options.ts";
import { decryptMembers, encryptMembers } from "./sensitive.ts";
import { statementText } from "./statement.ts";
import { headerOf } from "./transport/transport.ts";
import type { Limits, WireAnswer, WireRequest } from "./transport/transport.ts";
import { refuseUnsupported } from "./unsupported.ts";
import { sendV2 } from "./v2/send.ts";
import { verify } from "./verify.ts";

/** A verified answer: its data, and the answer that carried it. */
export interface Answer {
  /** `undefined` where the answer had no body. */
  readonly data: unknown;
  /** `undefined` where nothing is fetched: the data is the address of a page. */
  readonly wire: WireAnswer | undefined;
}

const NONE: readonly SensitiveField[] = [];

/** One call from its options to its data. A wrong call rejects, it never throws beside the promise. */
export function send(context: Context, call: Call): Promise<Answer> {
  try {
    return sendChecked(context, checkCall(call));
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
    if (deviation !== undefined) refuseUnsupported(call, deviation);
    if (deviation?.v2 !== undefined) return await sendV2(context, call, deviation, limits);
    const sensitive = deviation?.sensitive ?? NONE;
    const sealed = sensitive === NONE ? call : await sealBody(context, call, sensitive, limits);
    const take = takeOf(deviation, whole);
    const wire = await exchange(context, sealed, limits, take);
    const signed = signedPart(call, wire);
    if (signed !== undefined) {
      await verify(
        context.keys,
        (name) => headerOf(wire, name),
        signed,
        `${label(call)}: the answer`,
        (work) => within(limits, named(call), true, work),
      );
    }
    if (take !== undefined) return { data: fileOf(wire, whole), wire };
    const data = decryptMembers(
      parse(call, wire),
      sensitive.filter((field) => field.in === "answer"),
      context.config.privateKey,
    );
    return { data, wire };
  } finally {
    context.inFlight.count -= 1;
  }
}

/** A file is given as it comes, unless it has to be there as a whole before it can be given. */
function takeOf(deviation: Deviation | undefined, whole: boolean): WireRequest["take"] {
  if (deviation?.answer !== "stream") return undefined;
  return whole || deviation.verify !== "none" ? "file" : "stream";
}

/** What the answer's signature covers; `undefined` where the operation's answers have none. */
function signedPart(call: CheckedCall, wire: WireAnswer): Raw | undefined {
  const rule = call.deviation?.verify;
  if (rule === "none") return undefined;
  return rule === "statement-sha1" ? statementText(`${label(call)}: the answer`, wire) : wire.body;
}

function fileOf({ body, stream }: WireAnswer, whole: boolean): Uint8Array | ReadableStream {
  if (whole) return body;
  return stream ?? new Blob([new Uint8Array(body)]).stream();
}

async function sealBody(
  context: Context,
  call: CheckedCall,
  sensitive: readonly SensitiveField[],
  limits: Limits,
): Promise<CheckedCall> {
  const fields = sensitive.filter((field) => field.in === "body");
  // Only `json` is encrypted here: `body` goes out as the caller wrote it.
  if (fields.length === 0 || call.body?.from !== "json") return call;
  const platform = await within(limits, named(call), false, context.keys.forEncryption());
  if (platform === undefined) {
    throw new RequestError(
      `${label(call)}: this operation has encrypted members, but there is no platform key to encrypt with. Configure platformKeys.`,
      { parameter: "json" },
    );
  }
  const json: unknown = JSON.parse(call.body.content);
  return {
    ...call,
    headers: { ...call.headers, "wechatpay-serial": platform.id },
    body: { ...call.body, content: JSON.stringify(encryptMembers(json, fields, platform.key)) },
  };
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
