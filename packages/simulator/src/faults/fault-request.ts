import type { Operation } from "@wechatpay-kit/catalog";
import { JSON_TYPE } from "../v3/answer.ts";
import type { Context } from "../core/context.ts";
import type { SimResponse } from "../core/http.ts";
import { refusalOf } from "./documented-errors.ts";
import type { ErrorFault, Fault, StatusFault } from "./fault.ts";
import type { Struck } from "./active-faults.ts";
import type { Refusal } from "../core/refusal.ts";
import { RefusalV2 } from "../v2/refusal.ts";
import { canBeSpoilt, spoilSignature } from "./corrupt-signature.ts";

/** What strikes a request before its work; nothing, nearly always. */
export async function strikeBefore(
  context: Context,
  mchid: string,
  operation: Operation,
): Promise<Struck | undefined> {
  if (!context.faults.any()) return undefined;
  const occasion = { mchid, operation: operation.id };
  return context.faults.strike(context.store.db, occasion, (fault) => isBefore(fault, operation));
}

/**
 * The answer that takes the place of the request's work.
 *
 * @returns undefined where the work goes on
 * @throws Refusal for an error
 */
export function answerInstead({ fault }: Struck, operation: Operation): SimResponse | undefined {
  if ("error" in fault) throw refusalFor(fault, operation);
  if ("status" in fault) return bareAnswer(fault, operation);
  // Nobody gets to see it.
  if ("close" in fault) return { status: 0, headers: {}, body: "" };
  return undefined;
}

/** A success as a fault leaves it that strikes after the work; for requests that nothing struck before. */
export async function strikeAfter(
  context: Context,
  mchid: string,
  operation: Operation,
  answer: SimResponse,
): Promise<SimResponse> {
  if (!context.faults.any()) return answer;
  const occasion = { mchid, operation: operation.id };
  const struck = await context.faults.strike(context.store.db, occasion, (fault) =>
    "signature" in fault
      ? canBeSpoilt(answer, fault.signature)
      : "close" in fault && fault.close === "after",
  );
  if (struck === undefined) return answer;
  const { fault } = struck;
  const spoilt =
    "signature" in fault ? await spoilSignature(context, mchid, answer, fault.signature) : answer;
  return withMishap(spoilt, struck);
}

/** The answer, with what the fault does to it on its way. */
export function withMishap(answer: SimResponse, struck: Struck | undefined): SimResponse {
  if (struck === undefined) return answer;
  const { id, fault } = struck;
  const delay = "delay" in fault ? Number(fault.delay) : 0;
  return { ...answer, mishap: { fault: id, delay, closed: "close" in fault } };
}

/** Whether the fault strikes before the work, or else waits for an answer that it can strike. */
function isBefore(fault: Fault, { id, response }: Operation): boolean | "later" {
  if ("error" in fault || "status" in fault) return true;
  if ("close" in fault) return fault.close === "before" ? true : "later";
  if ("signature" in fault) {
    const hasOne =
      response.signed !== false && (fault.signature === "wrong" || !id.startsWith("v2/"));
    return hasOne && "later";
  }
  return "delay" in fault;
}

// Of APIv2 the business level, which has a code.
function refusalFor(fault: ErrorFault, { id }: Operation): Refusal {
  const refusal = refusalOf(fault);
  if (!id.startsWith("v2/")) return refusal;
  return new RefusalV2("result_code", refusal.code, refusal.message);
}

const defaultBodies: Readonly<Record<number, string>> = {
  429: "FREQUENCY_LIMITED",
  500: "SYSTEM_ERROR",
  502: "SERVICE_UNAVAILABLE",
  503: "SERVICE_UNAVAILABLE",
};

function bareAnswer({ status, body }: StatusFault, { id }: Operation): SimResponse {
  const text = body ?? (id.startsWith("v2/") ? false : defaultBody(status));
  if (text === false) return { status, headers: {}, body: "" };
  const type = text.startsWith("{") ? JSON_TYPE : "text/html; charset=utf-8";
  return {
    status,
    headers: { "content-type": type },
    body: text,
  };
}

function defaultBody(status: number): string | false {
  const code = defaultBodies[status];
  if (code === undefined) return false;
  const { message } = refusalOf({ error: { code } });
  return JSON.stringify({ code, message });
}
