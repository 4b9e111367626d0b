import { connectionFailed } from "./transport/failures.ts";
import { Stale } from "./transport/transport.ts";
import type { Limits, Transport, WireAnswer, WireRequest } from "./transport/transport.ts";

/**
 * Sends a request until there is an answer: the only place where anything is sent twice.
 *
 * That is done in one case, once: the kept connection on which it went out was dead, and nothing of it was written or it is
 * a query, which changes nothing. The second attempt knows of the first, so that an error says what is true of both.
 */
export async function attempts(
  transport: Transport,
  request: WireRequest,
  limits: Limits,
): Promise<WireAnswer> {
  // Signing took its time: who gave up meanwhile must find nothing sent.
  limits.signal?.throwIfAborted();
  const first = await transport(request, limits);
  if (!(first instanceof Stale)) return first;
  if (!mayGoOutAgain(request, first)) throw connectionFailed(request, first.sent, first.cause);
  const second = await transport(request, limits, first);
  if (!(second instanceof Stale)) return second;
  // A connection made for this attempt alone can't have been closed while idle; were it so, it is not tried for ever.
  throw connectionFailed(request, first.sent || second.sent, second.cause);
}

function mayGoOutAgain({ method }: WireRequest, { sent }: Stale): boolean {
  return method === "GET" || !sent;
}
