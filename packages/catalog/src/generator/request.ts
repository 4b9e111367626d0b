import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import type { Wire } from "./wire.ts";
import { withText } from "./also-text.ts";

/** One option of a call that carries members. */
export interface RequestPart {
  readonly option: "query" | "json" | "xml" | "multipart";
  readonly fields: readonly Field[];
  readonly wire: Wire;
}

/** The options that carry an operation's query and body, as the caller gives them. */
export function requestParts(operation: Operation): RequestPart[] {
  const { queryParams, body } = operation;
  const v2 = operation.id.startsWith("v2/");
  const parts: RequestPart[] = [];
  if (queryParams !== undefined) {
    const fields = v2 ? withoutSigning(queryParams) : queryParams;
    parts.push({ option: "query", fields: withText(fields), wire: v2 ? "xml" : "json" });
  }
  if (body?.type === "json") {
    parts.push({ option: "json", fields: withText(body.fields), wire: "json" });
  }
  if (body?.type === "xml") {
    parts.push({ option: "xml", fields: withText(withoutSigning(body.fields)), wire: "xml" });
  }
  if (body?.type === "multipart") {
    const fields = uploadFields(v2 ? withoutSigning(body.fields) : body.fields);
    parts.push({ option: "multipart", fields: withText(fields), wire: "json" });
  }
  return parts;
}

/** `sign` and `nonce_str` are the SDK's, and `sign_type` it knows: it can be given where there is a choice. */
function withoutSigning(fields: readonly Field[]): Field[] {
  return fields
    .filter(({ name }) => name !== "sign" && name !== "nonce_str")
    .map((field) => (field.name === "sign_type" ? optional(field) : field));
}

/** Names and digests of the file are made by the SDK where they are left out, and with them the whole of `meta`. */
function uploadFields(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (isMadeFromFile(field.name)) return optional(field);
    if (field.name !== "meta" || field.fields === undefined) return field;
    const below = uploadFields(field.fields);
    const meta = { ...field, fields: below };
    return below.some(({ required }) => required) ? meta : optional(meta);
  });
}

/** Whether a member of an upload's `meta` says what the file already does. */
export function isMadeFromFile(name: string): boolean {
  return fileNames.has(name) || digests.has(name) || digestAlgorithms.has(name);
}

export const fileNames: ReadonlySet<string> = new Set(["filename", "file_name"]);
export const digests: ReadonlySet<string> = new Set([
  "sha256",
  "file_digest",
  "digest",
  "media_hash",
]);
export const digestAlgorithms: ReadonlySet<string> = new Set([
  "digest_algorithm",
  "digest_alogrithm",
]);

function optional(field: Field): Field {
  const { required, ...rest } = field;
  return required === undefined ? field : rest;
}
