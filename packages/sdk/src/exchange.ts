import { attempts } from "./attempts.ts";
import type { Answer } from "./call/answer.ts";
import type { CheckedCall } from "./call/call.ts";
import type { Outgoing, Protocol } from "./call/protocol.ts";
import type { Language } from "./config/client-options.ts";
import type { Context } from "./config/context.ts";
import { ApiError, WeChatPayError } from "./errors.ts";
import { keepRates } from "./pace/keep-rates.ts";
import type { Failed } from "./repeat/again.ts";
import type { ObservedCall } from "./observe/observer.ts";
import { clockSkewOf } from "./transport/clock-skew.ts";
import { headerOf } from "./transport/transport.ts";
import type { Limits } from "./transport/transport.ts";

/** Milliseconds after which a request that waited for its turn is signed anew. */
const FRESH = 30_000;

/**
 * A request and its answer: the way of every call, and of the requests for keys that calls need. One that failed is sent
 * again where that is safe (`repeat/again.ts`): the same bytes, with a time and a signature of their own.
 */
export async function exchange<Data>(
  context: Context,
  protocol: Protocol<Data>,
  call: CheckedCall,
  limits: Limits,
): Promise<Answer<Data>> {
  const watched = context.observer.begin(call.label);
  try {
    const answer = await untilAnswered(context, protocol, { call, limits, watched });
    watched?.success();
    return answer;
  } catch (error) {
    if (error instanceof ApiError) error.hint ??= await hintOf(error, context.config.language);
    watched?.error(error);
    throw error;
  }
}

async function hintOf(error: ApiError, language: Language): Promise<string | undefined> {
  try {
    return (await import("./explain/hint.ts")).hintOf(error, language);
  } catch {
    // A bundler has lost it: it was a help only.
    return undefined;
  }
}

interface Watched {
  readonly call: CheckedCall;
  readonly limits: Limits;
  readonly watched: ObservedCall | undefined;
}

async function untilAnswered<Data>(
  context: Context,
  protocol: Protocol<Data>,
  { call, limits, watched }: Watched,
): Promise<Answer<Data>> {
  let sent = await protocol.toWire(context, call, limits);
  let unknown: unknown;
  for (let times = 1; ; times++) {
    try {
      const waited = context.config.rateLimits ? await keepRates(context, call, limits) : 0;
      // What was signed for then is signed for now: a signature holds for five minutes.
      if (waited > FRESH) sent = await protocol.again(context, sent);
      const answer = await once(context, protocol, { call, sent, watched });
      context.budget.earn();
      return answer;
    } catch (error) {
      if (isUnknown(error)) unknown ??= error;
      if (!(await isSentAgain(context, protocol, { call, limits, error, times }))) {
        throw unknown !== undefined && isSilentOn(call, error) ? unknown : error;
      }
      watched?.retry(error);
      try {
        sent = await protocol.again(context, sent);
      } catch (failed) {
        // Signing anew failed, and says that nothing was sent; an attempt before it may have been carried out.
        throw limits.signal?.aborted === true ? failed : (unknown ?? failed);
      }
    }
  }
}

/**
 * One attempt. Here is said whether an answer was good. Its connection is used again only where it was, or where it was a
 * refusal of WeChat Pay's own: an answer that was not its request's would be followed by others that are not.
 */
async function once<Data>(
  context: Context,
  protocol: Protocol<Data>,
  { call, sent, watched }: Pick<Watched, "call" | "watched"> & { readonly sent: Outgoing },
): Promise<Answer<Data>> {
  watched?.request(sizeOf(sent));
  const answer = await attempts(sent.transport, sent.wire, sent.limits);
  watched?.response({
    status: answer.status,
    requestId: headerOf(answer, "request-id"),
    clockSkew: clockSkewOf((name) => headerOf(answer, name)),
  });
  let good = false;
  try {
    const result = await protocol.fromWire(context, call, sent, answer);
    good = true;
    return result;
  } catch (error) {
    good = isRefusal(error);
    throw error;
  } finally {
    answer.connection?.release(good);
  }
}

async function isSentAgain<Data>(
  context: Context,
  protocol: Protocol<Data>,
  failed: Failed,
): Promise<boolean> {
  if ((failed.call.retries ?? context.config.retries) < failed.times) return false;
  let again;
  try {
    ({ again } = await import("./repeat/again.ts"));
  } catch {
    // A bundler has lost it: what the caller must see is the failure of the call.
    return false;
  }
  // The query of a call goes the way of its protocol, once.
  return again(context, failed, async (query) => {
    const asked = { ...query, retries: 0 };
    return exchange(context, protocol, asked, failed.limits);
  });
}

/**
 * Whether the last attempt's failure says nothing of those before: that it did nothing does not say that they did nothing.
 * What refuses a query is the answer to it.
 */
function isSilentOn({ method }: CheckedCall, error: unknown): boolean {
  return !isUnknown(error) && (method !== "GET" || !(error instanceof ApiError));
}

function sizeOf({ wire }: Outgoing): number {
  return wire.body === undefined ? 0 : Buffer.byteLength(wire.body);
}

function isUnknown(error: unknown): boolean {
  return error instanceof WeChatPayError && error.outcome === "unknown";
}

// A proxy's page has no code.
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.code !== "NO_CODE";
}
