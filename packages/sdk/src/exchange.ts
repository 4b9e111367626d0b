import { attempts } from "./attempts.ts";
import type { Answer } from "./call/answer.ts";
import type { CheckedCall } from "./call/call.ts";
import type { Protocol } from "./call/protocol.ts";
import type { Context } from "./config/context.ts";
import { ApiError } from "./errors.ts";
import type { Limits } from "./transport/transport.ts";

/**
 * One request and its answer: the way of every call, and of the requests for keys that calls need.
 *
 * Here is said whether an answer was good. Its connection is used again only where it was, or where it was a refusal of
 * WeChat Pay's own: an answer that was not its request's would be followed by others that are not.
 */
export async function exchange<Data>(
  context: Context,
  protocol: Protocol<Data>,
  call: CheckedCall,
  limits: Limits,
): Promise<Answer<Data>> {
  const sent = await protocol.toWire(context, call, limits);
  const answer = await attempts(sent.transport, sent.wire, limits);
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

// A proxy's page has no code.
function isRefusal(error: unknown): boolean {
  return error instanceof ApiError && error.code !== "NO_CODE";
}
