import { ApiError } from "../errors.ts";
import { explainSignError } from "./sign-error.ts";
import { encode } from "../call/route.ts";
import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";

/** An answer that is no success → `ApiError`. `values` are the request's own, which must not stand in an error. */
export function refusal(
  label: string,
  signed: string,
  answer: WireAnswer,
  values: readonly (readonly [name: string, value: string])[],
): ApiError {
  const { message, detail, ...body } = readBody(answer.body);
  const code = mask(body.code, values);
  const requestId = headerOf(answer, "request-id");
  const numeric = /-(\d+)$/.exec(requestId ?? "")?.[1];
  const explanation = code === "SIGN_ERROR" ? explainSignError(signed, detail) : undefined;
  const serverMessage = mask(message, values);
  const words = [`${label}: ${answer.status} ${code}`, serverMessage, explanation].filter(Boolean);
  return new ApiError(words.join(" — "), {
    code,
    status: answer.status,
    serverMessage,
    numericCode: numeric === undefined || numeric === "0" ? undefined : Number(numeric),
    detail: maskDeep(detail, values),
    requestId,
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

function maskDeep(value: unknown, values: readonly (readonly [string, string])[]): unknown {
  if (typeof value === "string") return mask(value, values);
  if (Array.isArray(value)) return value.map((item) => maskDeep(item, values));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      // `value` repeats what the request had sent at `field`, however short it is.
      key === "value" && typeof item === "string" ? "{value}" : maskDeep(item, values),
    ]),
  );
}

/** A text in which values of the request are replaced by their `{names}`. */
export function mask(text: string, values: readonly (readonly [string, string])[]): string {
  let masked = text;
  for (const [name, value] of values) {
    // As it is, as it stands in an address, and as it stands in JSON.
    for (const form of [value, encode(value.toWellFormed()), JSON.stringify(value).slice(1, -1)]) {
      masked = masked.replaceAll(form, `{${name}}`);
    }
  }
  return masked;
}
