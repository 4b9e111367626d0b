import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import type { Wire } from "./wire.ts";
import { withText } from "./also-text.ts";
import { requestMembers } from "./by-mode.ts";
import type { RequestMembers } from "./by-mode.ts";
import { needsMembers } from "./choices.ts";
import { modesOf } from "./in-mode.ts";

/** One option of a call that carries members. */
export interface RequestPart extends RequestMembers {
  readonly option: "query" | "json" | "xml" | "multipart";
  readonly wire: Wire;
  /** Whether no mode's call can do without it. */
  readonly needed: boolean;
}

/** The options that carry an operation's query and body, as the caller gives them. */
export function requestParts(operation: Operation): RequestPart[] {
  const { queryParams, body } = operation;
  const v2 = operation.id.startsWith("v2/");
  const signed = (fields: readonly Field[]): readonly Field[] =>
    v2 ? withoutSigning(fields) : fields;
  const part = (
    option: RequestPart["option"],
    fields: readonly Field[],
    wire: Wire,
  ): RequestPart => ({
    option,
    wire,
    ...withoutEmpty(requestMembers(withText(fields), modesOf(operation))),
  });
  return [
    ...(queryParams === undefined ? [] : [part("query", signed(queryParams), v2 ? "xml" : "json")]),
    ...(body?.type === "json" ? [part("json", body.fields, "json")] : []),
    ...(body?.type === "xml" ? [part("xml", signed(body.fields), "xml")] : []),
    ...(body?.type === "multipart"
      ? [part("multipart", uploadFields(signed(body.fields)), "json")]
      : []),
  ];
}

/** A mode that has none of the members leaves the whole option out: only the other forms are written. */
function withoutEmpty(members: RequestMembers): RequestMembers & { readonly needed: boolean } {
  const needed = needsMembers(members);
  const { fields, groups, forms } = members;
  const full = forms.filter((form) => form.fields.length > 0);
  const [only] = full;
  const bare = fields.length === 0 && full.length === 1;
  if (!bare || only === undefined) return { ...members, needed };
  return { fields: only.fields, groups: [...groups, ...only.groups], forms: [], needed };
}

/**
 * `sign` and `nonce_str` are the SDK's, and `sign_type` it knows: it can be given where there is a choice. WeCom's signature
 * the SDK makes where it is left out.
 */
function withoutSigning(fields: readonly Field[]): Field[] {
  return fields
    .filter(({ name }) => name !== "sign" && name !== "nonce_str")
    .map((field) => (isKnown(field) ? optional(field) : field));
}

function isKnown({ name, signedBy }: Field): boolean {
  return name === "sign_type" || signedBy === "work-wx-secret";
}

/** Names and digests of the file are made by the SDK where they are left out, and with them the whole of `meta`. */
function uploadFields(fields: readonly Field[]): Field[] {
  return fields.map((field) => {
    if (isMadeFromFile(field.name)) return optional(field);
    if (field.name !== "meta" || field.fields === undefined) return field;
    const below = uploadFields(field.fields);
    const meta = { ...field, fields: below };
    return below.some(({ required, requiredIn }) => required ?? requiredIn) ? meta : optional(meta);
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
  const { required: _, requiredIn: __, ...rest } = field;
  return rest;
}
