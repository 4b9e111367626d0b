import { ApiError } from "../errors.ts";
import { mask } from "../v3/refusal.ts";
import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";

/** An answer's words, where it says that the request failed. */
export interface FailureV2 {
  readonly code: string;
  readonly message: string;
  /** `Y`: an order that could not be reversed yet; call again. */
  readonly recall?: string;
}

const NONE: FailureV2 = { code: "NO_CODE", message: "" };

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

/** A failure as `ApiError`. `values` are the request's own, which must not stand in an error. */
export function refusalV2(
  label: string,
  answer: WireAnswer,
  failure: FailureV2 = NONE,
  values: readonly (readonly [name: string, value: string])[] = [],
): ApiError {
  const code = mask(failure.code, values);
  const serverMessage = mask(failure.message, values);
  const words = [`${label}: ${answer.status} ${code}`, serverMessage].filter(Boolean);
  return new ApiError(words.join(" — "), {
    code,
    status: answer.status,
    serverMessage,
    numericCode: undefined,
    detail: failure.recall === undefined ? undefined : { recall: mask(failure.recall, values) },
    requestId: headerOf(answer, "request-id"),
  });
}
