import { isV2 } from "./catalogue/version.ts";
import type { Match } from "./catalogue/match.ts";
import type { Context } from "./core/context.ts";
import type { AppliedFault } from "./core/faults.ts";
import type { Handler } from "./core/handler.ts";
import { emptyAnswer, originOf, splitTarget } from "./core/http.ts";
import type { SimRequest, SimResponse, Target } from "./core/http.ts";
import type { Merchant } from "./core/merchant.ts";
import type { Caller, Input, LoggedRefusal, MatchedRequest, Protocol } from "./core/protocol.ts";
import type { CountedRequest } from "./core/rate-limits.ts";
import { Refusal } from "./core/refusal.ts";
import { answerInstead, faultAfter, faultBefore, inTransit } from "./faults/fault-request.ts";
import { noteRequest } from "./request-log/request-log.ts";
import { run } from "./run.ts";
import { refuseCrossSite } from "./server/cross-site.ts";
import { v3 } from "./v3/protocol.ts";

/**
 * Answers a request: to the simulator's own API, or to an operation of WeChat Pay. What only some requests need (the
 * control API, APIv2) is loaded with the first of them, so that a start is short.
 */
export async function handle(context: Context, request: SimRequest): Promise<SimResponse> {
  const target = splitTarget(request.target);
  if (target.path === "/_sim" || target.path.startsWith("/_sim/")) {
    const { control } = await import("./control/control.ts");
    const answer = await control(context, request, (made) => handle(context, made));
    setImmediate(() => context.notifier.wake());
    return answer;
  }
  const started = performance.now();
  const match = context.router.match(request.method, target.path);
  const { answer, ...known } = await answerMatch(context, request, target, match);
  noteRequest(context, { request, answer, match, started, ...known });
  // After this turn, so that the answer is on its way before the notification that follows from it.
  if (request.method !== "GET") setImmediate(() => context.notifier.wake());
  return answer;
}

/** An answer and what the request log wants to know about it. */
export interface Outcome {
  readonly answer: SimResponse;
  readonly merchant?: Merchant | undefined;
  readonly refusal?: LoggedRefusal;
  /** What the log tells of a request beside its answer. */
  readonly note?: string | undefined;
}

async function answerMatch(
  context: Context,
  request: SimRequest,
  { path, query }: Target,
  match: Match,
): Promise<Outcome> {
  const page = match.kind === "operation" && match.operation.response.type === "redirect";
  const elsewhere = refuseCrossSite(request, page);
  if (elsewhere !== undefined) return elsewhere;
  if (match.kind === "unknown-path") return { answer: emptyAnswer(404) };
  if (match.kind === "wrong-method") {
    const posted = context.router.match("POST", path);
    if (posted.kind !== "operation" || !isV2(posted.operation)) return { answer: emptyAnswer(405) };
    const matched = { request, operation: posted.operation, path: posted.path, query };
    const { refuseMethod } = await import("./v2/protocol.ts");
    return refuseMethod(context, matched);
  }
  const matched = { request, operation: match.operation, path: match.path, query };
  if (!isV2(match.operation)) return respond(context, v3, run, matched);
  const { v2 } = await import("./v2/protocol.ts");
  return respond(context, v2, run, matched);
}

/** The one way of a request to an operation, in whichever protocol. */
export async function respond<Body, From extends Caller>(
  context: Context,
  protocol: Protocol<Body, From>,
  run: Handler,
  matched: MatchedRequest,
): Promise<Outcome> {
  const { operation, request } = matched;
  let body: Body | undefined;
  let caller: From | undefined;
  let input: Input | undefined;
  let counted: CountedRequest | undefined;
  let applied: AppliedFault | undefined;
  try {
    await context.refresh();
    body = protocol.read(matched);
    caller = await protocol.authenticate(context, matched, body);
    const { merchant } = caller;
    counted = context.rateLimits.count(matched, merchant);
    applied = await faultBefore(context, merchant.mchid, operation);
    const instead = applied && answerInstead(applied, operation);
    if (instead !== undefined) {
      counted?.failed();
      return { answer: inTransit(instead, applied), merchant };
    }
    input = protocol.validate(matched, body, caller);
    counted?.countMembers(input.body);
    const { note, ...said } = input;
    const call = { operation, merchant, origin: originOf(request), ...said };
    const done = await run(context, call);
    const written = await protocol.answer(context, matched, caller, done);
    const answer = done.transit === undefined ? written : { ...written, transit: done.transit };
    if (applied !== undefined) return { answer: inTransit(answer, applied), merchant, note };
    return { answer: await faultAfter(context, merchant.mchid, operation, answer), merchant, note };
  } catch (error) {
    counted?.failed();
    const progress = { body, caller, input };
    const why = asRefusal(context, error);
    const refused = protocol.refuse(context, matched, why, progress);
    const answer = inTransit(refused.answer, applied);
    return { answer, refusal: refused.refusal, merchant: caller?.merchant, note: why.note };
  }
}

function asRefusal(context: Context, error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  context.settings.onError(error);
  return new Refusal({ kind: "system-error" });
}
