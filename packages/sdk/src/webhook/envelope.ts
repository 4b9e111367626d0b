import { isSealScheme, SEAL_SCHEME, SM4_SEAL } from "../crypto/scheme.ts";
import { DecryptionError } from "../errors.ts";
import type { Raw } from "../crypto/message.ts";

/** The outer part of a notification, whose resource is still sealed. */
export interface Envelope {
  readonly id: string;
  readonly create_time: string;
  readonly event_type: string;
  readonly resource_type: string;
  readonly summary: string;
  readonly resource: SealedMember;
}

interface SealedMember {
  readonly algorithm: string;
  readonly original_type?: string;
  readonly ciphertext: string;
  readonly nonce: string;
  /** Absent and empty mean the same. */
  readonly associated_data: string;
}

/** Reads a verified notification, which may be sealed by SM4 where `sm` says so; throws where a member is missing, naming it. */
export function readEnvelope(body: Raw, sm: boolean = false): Envelope {
  const outer = asRecord(parse(body), "The notification");
  const resource = asRecord(outer["resource"], "The notification's resource");
  const algorithm = text(resource, "algorithm");
  if (!isSealScheme(algorithm, sm)) {
    throw new DecryptionError(
      `The notification is encrypted with ${algorithm}; only ${SEAL_SCHEME} is supported${algorithm === SM4_SEAL ? ", unless `algorithms` are given" : ""}.`,
    );
  }
  const type = resource["original_type"];
  return {
    id: text(outer, "id"),
    create_time: text(outer, "create_time"),
    event_type: text(outer, "event_type"),
    resource_type: text(outer, "resource_type"),
    summary: optionalText(outer, "summary"),
    resource: {
      algorithm,
      ciphertext: text(resource, "ciphertext"),
      nonce: text(resource, "nonce"),
      associated_data: optionalText(resource, "associated_data"),
      ...(typeof type === "string" ? { original_type: type } : {}),
    },
  };
}

function parse(body: Raw): unknown {
  try {
    return JSON.parse(typeof body === "string" ? body : Buffer.from(body).toString("utf8"));
  } catch {
    // The parser's message would quote the text.
    throw new DecryptionError("The notification is signed by WeChat Pay but is no JSON.");
  }
}

function asRecord(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return { ...value };
  throw new DecryptionError(`${what} is no JSON object.`);
}

function text(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name];
  if (typeof value === "string") return value;
  throw new DecryptionError(`The notification has no text member "${name}".`);
}

function optionalText(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name];
  return typeof value === "string" ? value : "";
}
