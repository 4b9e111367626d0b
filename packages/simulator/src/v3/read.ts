import type { MatchedRequest } from "../core/protocol.ts";
import { formParts } from "../server/form-parts.ts";
import type { FormPart } from "../server/form-parts.ts";

/** The body of a request of APIv3: of an upload its parts, of everything else the bytes of the request. */
export interface BodyV3 {
  /** Taken apart at the first question, for the signature, and kept for the validation. */
  readonly parts: () => readonly FormPart[];
}

export function readV3({ request }: MatchedRequest): BodyV3 {
  let parts: readonly FormPart[] | undefined;
  return { parts: () => (parts ??= [...formParts(request)]) };
}
