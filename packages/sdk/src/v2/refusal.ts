import { apiError } from "../api-errors.ts";
import type { ApiError } from "../errors.ts";
import type { CheckedCall } from "../call/call.ts";
import { codeIn, Mask } from "../call/mask.ts";
import type { Outgoing } from "../call/protocol.ts";
import { adviceOn, outcomeOf } from "../outcome.ts";
import { retryAfterOf } from "../transport/retry-after.ts";
import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";

/** An answer's words, where it says that the request failed. */
export interface FailureV2 {
  readonly code: string;
  readonly message: string;
  /** `Y`: an order that could not be reversed yet; call again. */
  readonly recall?: string;
}

const NO_CODE: FailureV2 = { code: "NO_CODE", message: "" };

/** What an answer says of its failure; `undefined` where it succeeded. */
export function failureOf(data: Readonly<Record<string, unknown>>): FailureV2 | undefined {
  const text = (name: string): string => {
    const value = data[name];
    return typeof value === "string" || typeof value === "number" ? String(value) : "";
  };
  // `retcode` is that of the two operations that answer with JSON.
  const code = text("err_code") || text("error_code") || text("retcode");
  const message = text("err_code_des") || text("error_code_des") || text("retmsg");
  const failed =
    isOther(data, "return_code", "SUCCESS") ||
    isOther(data, "result_code", "SUCCESS") ||
    isOther(data, "retcode", "0");
  if (!failed) return undefined;
  const recall = text("recall");
  return {
    code: code || (text("return_code") === "SUCCESS" ? text("result_code") : text("return_code")),
    message: message || text("return_msg"),
    ...(recall === "" ? {} : { recall }),
  };
}

function isOther(data: Readonly<Record<string, unknown>>, name: string, good: string): boolean {
  return Object.hasOwn(data, name) && String(data[name]) !== good;
}

/** A failure as `ApiError`, in which no value of the request stands. */
export function refusalV2(
  call: CheckedCall,
  sent: Outgoing,
  answer: WireAnswer,
  failure: FailureV2 = NO_CODE,
  near?: string,
): ApiError {
  // As they went out, and what went out encrypted as it was before: WeChat Pay may repeat either.
  const mask = new Mask([...(sent.call.xml ?? []), ...(call.xml ?? [])]);
  const code = codeIn(failure.code);
  const serverMessage = mask.text(failure.message);
  const advice = adviceOn(outcomeOf(answer.status, code), call.method);
  const head = `${call.label}: ${answer.status} ${code}`;
  const words = [head, serverMessage, near, advice].filter(Boolean);
  return apiError(words.join(" — "), {
    method: call.method,
    path: call.template,
    code,
    status: answer.status,
    serverMessage,
    numericCode: undefined,
    detail: failure.recall === undefined ? undefined : { recall: mask.text(failure.recall) },
    requestId: headerOf(answer, "request-id"),
    retryAfter: retryAfterOf(answer),
  });
}
