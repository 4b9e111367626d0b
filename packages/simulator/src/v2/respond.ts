import { originOf } from "../core/http.ts";
import type { Operation } from "@wechatpay-kit/catalog";
import type { Context } from "../core/context.ts";
import type { Struck } from "../faults/active-faults.ts";
import { answerInstead, strikeAfter, strikeBefore } from "../faults/fault-request.ts";
import { handlers } from "../products/index.ts";
import { isMembers } from "../core/handler.ts";
import type { Call, Members } from "../core/handler.ts";
import type { SimRequest, SimResponse } from "../core/http.ts";
import type { Outcome } from "../core/outcome.ts";
import { Refusal } from "../core/refusal.ts";
import { failureV2, successV2 } from "./answer.ts";
import { authenticateV2 } from "./authenticate.ts";
import type { Caller } from "./authenticate.ts";
import { bill } from "../default/texts/bill.ts";
import { comments } from "../default/texts/comments.ts";
import { askedPage } from "./page.ts";
import { readMembers } from "./validate.ts";
import { readQuery } from "./read-query.ts";
import { checkFile, readUpload } from "./read-upload.ts";
import type { Upload } from "./read-upload.ts";
import { readXml } from "./read-xml.ts";
import { RefusalV2 } from "./refusal.ts";
import { refusalV2 } from "./refusals-of-handlers.ts";

/** The way of a request of APIv2: read, authenticate, validate, run, sign. */
export async function respondV2(
  context: Context,
  request: SimRequest,
  operation: Operation,
): Promise<Outcome> {
  let caller: Caller | undefined;
  let members: Members = {};
  let struck: Struck | undefined;
  try {
    await context.refresh();
    const { texts, file } = read(operation, request);
    caller = await authenticateV2(context, operation, texts);
    const { merchant } = caller;
    members = Object.fromEntries(texts);
    struck = await strikeBefore(context, merchant.mchid, operation);
    const instead = struck && answerInstead(struck, operation);
    if (instead !== undefined) return { answer: instead, merchant, struck };
    if (operation.body?.type === "multipart") checkFile({ texts, file });
    members = readMembers(operation, texts);
    const said =
      operation.method === "GET" ? { query: members, body: {} } : { query: {}, body: members };
    const call = {
      operation,
      merchant,
      path: {},
      origin: originOf(request),
      serial: undefined,
      ...said,
    };
    const answer = await run(context, caller, call);
    if (struck !== undefined) return { answer, merchant, struck };
    return { answer: await strikeAfter(context, merchant.mchid, operation, answer), merchant };
  } catch (error) {
    const refusal = refusalOf(context, operation, error);
    const asked = caller && { caller, members };
    return {
      answer: failureV2(context, operation, refusal, asked),
      refusal,
      struck,
      ...(caller !== undefined && { merchant: caller.merchant }),
    };
  }
}

function read(operation: Operation, request: SimRequest): Upload {
  if (operation.method === "GET") return { texts: readQuery(request), file: undefined };
  if (operation.body?.type === "multipart") return readUpload(operation, request);
  return { texts: readXml(request.body), file: undefined };
}

async function run(context: Context, caller: Caller, call: Call): Promise<SimResponse> {
  const { operation } = call;
  if (operation.response.type === "redirect") return askedPage(operation, call.query);
  if (operation.path === "/billcommentsp/batchquerycomment") return comments(call);
  if (operation.response.type === "text") return bill(context, call);
  const handler = handlers.get(operation.id) ?? context.fallback;
  const { body = {} } = await handler(context, call);
  if (!isMembers(body)) throw new Error(`The answer of ${operation.id} has no members.`);
  return successV2(context, operation, caller, body);
}

function refusalOf(context: Context, operation: Operation, error: unknown): RefusalV2 {
  if (error instanceof Refusal) return refusalV2(operation, error);
  context.settings.onError(error);
  return new RefusalV2("result_code", "SYSTEMERROR", "系统错误");
}

/** The answer where the path is one of APIv2 and the method is not the documented one. */
export function requirePost(context: Context, operation: Operation): Outcome {
  const refusal = new RefusalV2("return_code", "REQUIRE_POST_METHOD", "请使用post方法");
  return { answer: failureV2(context, operation, refusal, undefined), refusal };
}
