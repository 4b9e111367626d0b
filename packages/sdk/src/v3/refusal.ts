import type { CheckedCall } from "../call/call.ts";
import { codeIn, Mask } from "../call/mask.ts";
import type { Outgoing } from "../call/protocol.ts";
import { apiError } from "../api-errors.ts";
import type { ApiError } from "../errors.ts";
import type { Caller } from "../crypto/scheme.ts";
import { adviceOn, outcomeOf } from "../outcome.ts";
import { clockNote, clockSkewOf } from "../transport/clock-skew.ts";
import { retryAfterOf } from "../transport/retry-after.ts";
import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { explainSignError } from "./sign-error.ts";
import { signatureIn } from "./sign.ts";

/**
 * An answer that is no success → `ApiError`, in which no value of the request stands.
 *
 * @param near what the catalogue knows near a path that is none.
 * @param caller whose keys signed the request.
 */
export function refusal(
  call: CheckedCall,
  sent: Outgoing,
  answer: WireAnswer,
  near?: string,
  caller: Caller = "merchant",
): ApiError {
  const { message, detail, ...body } = readBody(answer.body);
  const header = sent.wire.headers["authorization"];
  // As the caller gave them and as they went out. A proxy that refuses may show the request's headers.
  const mask = new Mask(
    header === undefined ? [] : [["signature", signatureIn(header)]],
    call === sent.call ? [call] : [call, sent.call],
  );
  const code = codeIn(body.code);
  const requestId = headerOf(answer, "request-id");
  const numeric = /-(\d+)$/.exec(requestId ?? "")?.[1];
  const isSignError = code === "SIGN_ERROR" && sent.signed !== undefined;
  const explanation = isSignError
    ? explainSignError({ ours: sent.signed, message, detail, caller })
    : undefined;
  const serverMessage = mask.text(message);
  const advice = adviceOn(outcomeOf(answer.status, code), call.method);
  const head = `${call.label}: ${answer.status} ${code}`;
  const clock =
    code === "SIGN_ERROR" ? clockNote(clockSkewOf((name) => headerOf(answer, name))) : undefined;
  const words = [head, serverMessage, explanation, clock, near, advice].filter(Boolean);
  return apiError(words.join(" — "), {
    method: call.method,
    path: call.template,
    code,
    status: answer.status,
    serverMessage,
    numericCode: numeric === undefined || numeric === "0" ? undefined : Number(numeric),
    detail: mask.detail(detail),
    requestId,
    retryAfter: retryAfterOf(answer),
  });
}

function readBody(body: Uint8Array): {
  readonly code: string;
  readonly message: string;
  readonly detail: unknown;
} {
  const none = { code: "NO_CODE", message: "", detail: undefined };
  let parsed: unknown;
  try {
    parsed = JSON.parse(Buffer.from(body).toString("utf8"));
  } catch {
    // A proxy's page or an empty body: status alone speaks, and the page may hold anything.
    return none;
  }
  if (typeof parsed !== "object" || parsed === null) return none;
  const text = (value: unknown): string | undefined =>
    typeof value === "string" ? value : undefined;
  return {
    code: ("code" in parsed ? text(parsed.code) : undefined) ?? none.code,
    message: ("message" in parsed ? text(parsed.message) : undefined) ?? "",
    detail: "detail" in parsed ? parsed.detail : undefined,
  };
}
