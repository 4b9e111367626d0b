import type { Operation } from "@wechatpay-kit/catalog";
import { refusalAnswer, successAnswer } from "./v3/answer.ts";
import { authenticate } from "./v3/authenticate.ts";
import type { Context } from "./core/context.ts";
import type { Struck } from "./faults/faults.ts";
import { answerInstead, strikeAfter, strikeBefore, withMishap } from "./faults/strike.ts";
import { gatewayOf } from "./v3/gateway.ts";
import { handlers } from "./products/index.ts";
import { emptyAnswer, originOf, pathOf } from "./core/http.ts";
import type { SimRequest, SimResponse } from "./core/http.ts";
import type { Match } from "./catalogue/match.ts";
import type { Outcome } from "./core/outcome.ts";
import { Refusal } from "./core/refusal.ts";
import { noteRequest } from "./request-log.ts";
import { validate } from "./validate/validate.ts";
import type { Merchant } from "./world/merchants.ts";

/**
 * The whole way of a request: match, authenticate, validate, run, sign. What only some requests need (the control API,
 * APIv2) is loaded with the first of them, so that a start is short.
 */
export async function handle(context: Context, request: SimRequest): Promise<SimResponse> {
  const path = pathOf(request.target);
  if (path === "/_sim" || path.startsWith("/_sim/")) {
    const { control } = await import("./control/control.ts");
    const answer = await control(context, request);
    setImmediate(() => context.notifier.wake());
    return answer;
  }
  const started = performance.now();
  const match = context.router.match(request.method, path);
  const { merchant, refusal, struck, ...outcome } = await respond(context, request, match);
  const answer = withMishap(outcome.answer, struck);
  noteRequest(context, { request, answer, match, merchant, refusal, started });
  // After this turn, so that the answer is on its way before the notification that follows from it.
  if (request.method !== "GET") setImmediate(() => context.notifier.wake());
  return answer;
}

async function respond(context: Context, request: SimRequest, match: Match): Promise<Outcome> {
  if (match.kind === "unknown-path") return { answer: emptyAnswer(404) };
  if (match.kind === "wrong-method") {
    const posted = context.router.match("POST", pathOf(request.target));
    if (posted.kind !== "operation" || !isV2(posted.operation)) return { answer: emptyAnswer(405) };
    const { requirePost } = await import("./v2/respond.ts");
    return requirePost(context, posted.operation);
  }
  const { operation } = match;
  if (isV2(operation)) {
    const { respondV2 } = await import("./v2/respond.ts");
    return respondV2(context, request, operation);
  }
  let merchant: Merchant | undefined;
  let struck: Struck | undefined;
  try {
    await context.refresh();
    merchant = await authenticate(context, request, operation);
    struck = await strikeBefore(context, merchant.mchid, operation);
    const instead = struck && answerInstead(struck, operation);
    if (instead !== undefined) return { answer: instead, merchant, struck };
    const input = validate(operation, request, merchant, match.path);
    const handler = handlers.get(operation.id) ?? context.fallback;
    const origin = originOf(request);
    const result = await handler(context, { operation, merchant, origin, ...input });
    const answer = await successAnswer(context, { request, operation, merchant }, result);
    if (struck !== undefined) return { answer, merchant, struck };
    return { answer: await strikeAfter(context, merchant.mchid, operation, answer), merchant };
  } catch (error) {
    const refusal = error instanceof Refusal ? error : systemError();
    if (refusal !== error) context.settings.onError(error);
    const identified = refusal.status !== 401 || gatewayOf(operation).identifiesRefusals;
    const answer = refusalAnswer(context, refusal, { requestId: identified });
    return { answer, refusal, struck, ...(merchant !== undefined && { merchant }) };
  }
}

function isV2({ id }: Operation): boolean {
  return id.startsWith("v2/");
}

function systemError(): Refusal {
  return new Refusal(500, "SYSTEM_ERROR", "系统繁忙，请稍后重试");
}
