import type { Deviation } from "./deviation.ts";
import { RequestError } from "./errors.ts";
import { label } from "./options.ts";
import type { CheckedCall } from "./options.ts";

/** Refuses an operation that the pipeline would send wrongly or whose answer it would misread, before anything is sent. */
export function refuseUnsupported(call: CheckedCall, deviation: Deviation): void {
  const kind = unsupportedKind(deviation);
  if (kind === undefined) return;
  throw new RequestError(
    `${label(call)}: this operation ${kind}, which this version of the SDK does not support. Nothing was sent.`,
    { parameter: "path" },
  );
}

function unsupportedKind(deviation: Deviation): string | undefined {
  const { sensitive = [], encoded = [] } = deviation;
  if (deviation.v2 !== undefined) return unsupportedOfV2(deviation);
  if (deviation.mtls) return "wants the merchant's certificate in the TLS handshake";
  if (deviation.fragment !== undefined) return "has a fragment in its address";
  if (deviation.multipart !== undefined && deviation.multipart.meta === undefined) {
    return "uploads a file in a form without meta";
  }
  if (deviation.answer === "xml" || deviation.answer === "redirect") {
    return `answers with ${deviation.answer}`;
  }
  if (deviation.indexed !== undefined) return "has indexed members";
  if (encoded.some(({ as }) => as === "urlencode"))
    return "has members that are a form within the text";
  if (sensitive.some(({ key }) => key === "bank")) return "has members for the bank's key";
  const deep = [...sensitive, ...encoded].some(
    (field) => field.in === "query" && field.path.length > 1,
  );
  return deep ? "has members to encrypt or encode inside of a query value" : undefined;
}

function unsupportedOfV2({ multipart }: Deviation): string | undefined {
  return multipart === undefined ? undefined : "uploads a file";
}
