import type { Operation } from "@wechatpay-kit/catalog";
import { isV2 } from "../catalogue/version.ts";
import type { Context } from "../core/context.ts";
import type { Fault, StatusFault } from "../core/fault.ts";
import type { AppliedFault } from "../core/faults.ts";
import { emptyAnswer, isWhole, JSON_TYPE } from "../core/http.ts";
import type { SimResponse } from "../core/http.ts";
import { canBeCorrupted, corruptSignature } from "./corrupt-signature.ts";
import { refusalOf } from "./error-refusal.ts";
import { findError } from "./errors-of-operations.ts";

/** The fault that is applied to a request before its work; none, nearly always. */
export async function faultBefore(
  context: Context,
  mchid: string,
  operation: Operation,
): Promise<AppliedFault | undefined> {
  if (!context.faults.any()) return undefined;
  const occasion = { mchid, operation: operation.id };
  return context.faults.apply(context.store.db, occasion, (fault) => isBefore(fault, operation));
}

/**
 * The answer that takes the place of the request's work.
 *
 * @returns undefined where the work goes on
 * @throws Refusal for an error
 */
export function answerInstead(
  { fault }: AppliedFault,
  operation: Operation,
): SimResponse | undefined {
  if ("error" in fault) throw refusalOf(fault, operation);
  if ("status" in fault) return bareAnswer(fault, operation);
  // Nobody gets to see it.
  if ("close" in fault) return emptyAnswer(0);
  return undefined;
}

/** A success as a fault leaves it that is applied after the work; for requests that had none before. */
export async function faultAfter(
  context: Context,
  mchid: string,
  operation: Operation,
  answer: SimResponse,
): Promise<SimResponse> {
  if (!context.faults.any()) return answer;
  const occasion = { mchid, operation: operation.id };
  const { body } = answer;
  // What is made while it is sent has no signature.
  const signed = isWhole(body) ? { ...answer, body } : undefined;
  const applied = await context.faults.apply(context.store.db, occasion, (fault) =>
    "signature" in fault
      ? signed !== undefined && canBeCorrupted(signed, fault.signature)
      : "close" in fault && fault.close === "after",
  );
  if (applied === undefined) return answer;
  const { fault } = applied;
  const corrupted =
    "signature" in fault && signed !== undefined
      ? await corruptSignature(context, mchid, signed, fault.signature)
      : answer;
  return inTransit(corrupted, applied);
}

/** The answer, with what the fault does to it in transit. */
export function inTransit(answer: SimResponse, applied: AppliedFault | undefined): SimResponse {
  if (applied === undefined) return answer;
  const { id, fault } = applied;
  const delay = "delay" in fault ? Number(fault.delay) : 0;
  return { ...answer, transit: { why: `fault ${id}`, delay, closed: "close" in fault } };
}

/** Whether the fault is applied before the work, or else waits for an answer that it can be applied to. */
function isBefore(fault: Fault, operation: Operation): boolean | "later" {
  if ("error" in fault || "status" in fault) return true;
  if ("close" in fault) return fault.close === "before" ? true : "later";
  if ("signature" in fault) {
    const hasOne =
      operation.response.signed !== false && (fault.signature === "wrong" || !isV2(operation));
    return hasOne && "later";
  }
  return "delay" in fault;
}

const defaultBodies: Readonly<Record<number, string>> = {
  429: "FREQUENCY_LIMITED",
  500: "SYSTEM_ERROR",
  502: "SERVICE_UNAVAILABLE",
  503: "SERVICE_UNAVAILABLE",
};

function bareAnswer({ status, body }: StatusFault, operation: Operation): SimResponse {
  const text = body ?? (isV2(operation) ? false : defaultBody(status, operation));
  if (text === false) return emptyAnswer(status);
  const type = text.startsWith("{") ? JSON_TYPE : "text/html; charset=utf-8";
  return { status, headers: { "content-type": type }, body: text };
}

function defaultBody(status: number, operation: Operation): string | false {
  const code = defaultBodies[status];
  if (code === undefined) return false;
  return JSON.stringify({ code, message: findError(code, operation)?.message ?? code });
}
