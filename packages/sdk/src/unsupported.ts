import type { Deviation } from "./deviation.ts";
import { RequestError } from "./errors.ts";
import { label } from "./options.ts";
import type { CheckedCall } from "./options.ts";

/** Refuses an operation that the pipeline would send wrongly or whose answer it would misread, before anything is sent. */
export function refuseUnsupported(call: CheckedCall, deviation: Deviation): void {
  const kind = unsupportedKind(call, deviation);
  if (kind === undefined) return;
  throw new RequestError(
    `${label(call)}: this operation ${kind}, which this version of the SDK does not support. Nothing was sent.`,
    { parameter: "path" },
  );
}

function unsupportedKind(call: CheckedCall, deviation: Deviation): string | undefined {
  const { sensitive = [], encoded = [] } = deviation;
  if (deviation.v2 !== undefined) return "is of APIv2";
  if (deviation.mtls) return "wants the merchant's certificate in the TLS handshake";
  if (deviation.fragment !== undefined) return "has a fragment in its address";
  if (deviation.auth === "none") return "is sent without a signature";
  if (deviation.multipart !== undefined) return "uploads a file";
  if (deviation.answer !== undefined) return `answers with a ${deviation.answer}`;
  if (deviation.verify !== undefined) return "is answered without a signature over the body";
  if (deviation.indexed !== undefined) return "has indexed members";
  if (encoded.length > 0) return "has members that are text within the text";
  if (sensitive.some(({ key }) => key === "bank")) return "has members for the bank's key";
  const inQuery = sensitive.find((field) => field.in === "query" && isGiven(call, field.path));
  return inQuery === undefined ? undefined : `encrypts query.${inQuery.path.join(".")}`;
}

function isGiven(call: CheckedCall, path: readonly string[]): boolean {
  return call.query.some(([name]) => name === path[0]);
}
