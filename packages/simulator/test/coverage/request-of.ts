import type { Field, Operation } from "@wechatpay-kit/catalog";
import { digest, valueOf } from "./value-of.ts";
import type { Era } from "./value-of.ts";
import type { Wanted } from "./wanted.ts";

/** The options of a call through the SDK: path values by name, and what else it sends. */
export type CallOptions = Readonly<Record<string, unknown>>;

type Members = Readonly<Record<string, unknown>>;

/**
 * A valid request of an operation, from the catalogue alone: members that encrypt are plain, members that encode are
 * objects, files have no digest; the SDK sees to these.
 */
export function requestOf(operation: Operation, wanted: Wanted): CallOptions {
  const era: Era = operation.id.startsWith("v2/") ? "v2" : "v3";
  const make = (fields: readonly Field[] | undefined): Members =>
    membersOf(fields ?? [], wanted, era);
  const path = membersOf(operation.pathParams ?? [], { ...wanted, optional: true }, era);
  const query = make(operation.queryParams);
  const headers = make(operation.headerParams?.filter(({ name }) => name !== "Wechatpay-Serial"));
  return {
    ...path,
    ...(Object.keys(query).length > 0 && { query }),
    ...bodyOf(operation, make(operation.body?.fields), wanted.seed),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

function bodyOf({ body, path }: Operation, members: Members, seed: string): CallOptions {
  if (body === undefined) return {};
  if (body.type === "json") return { json: members };
  if (body.type === "xml") return { xml: members };
  return { multipart: partsOf(path, body.fields, members, seed) };
}

function partsOf(
  path: string,
  fields: readonly Field[],
  members: Members,
  seed: string,
): CallOptions {
  const file = fields.find(({ type }) => type === "file");
  if (file === undefined) throw new Error(`The upload ${path} has no file.`);
  const fileName = `file.${file.accepts?.[0]?.extensions[0] ?? "png"}`;
  const meta = Object.entries(members["meta"] ?? {})
    .filter(([name]) => !DIGEST.test(name))
    .map(([name, value]) => [name, /^file_?name$/.test(name) ? fileName : value]);
  // APIv2 has its members beside the file.
  const beside = Object.entries(members).filter(
    ([name]) => name !== "meta" && name !== file.name && !DIGEST.test(name),
  );
  return {
    [file.name]: new File([digest(seed, file.name)], fileName),
    ...(meta.length > 0 && { meta: Object.fromEntries(meta) }),
    ...Object.fromEntries(beside),
  };
}

// What the SDK makes: of APIv2 the signature, of an upload what says which file it holds.
const MADE = /^(?:sign|sign_type|nonce_str)$/;
const DIGEST = /^(?:(?:file_)?digest|sha256|media_hash)$/;

function membersOf(fields: readonly Field[], wanted: Wanted, era: Era): Members {
  return Object.fromEntries(
    fields
      .filter((field) => field.required || wanted.optional)
      .filter(({ name }) => !(era === "v2" && MADE.test(name)))
      .map((field) => [field.name.replaceAll(/\$[nm]/g, "0"), memberOf(field, wanted, era)]),
  );
}

function memberOf(field: Field, wanted: Wanted, era: Era): unknown {
  const item = itemOf(field, wanted, era);
  return field.type === "array" || field.decoded !== undefined ? [item] : item;
}

function itemOf(field: Field, wanted: Wanted, era: Era): unknown {
  // `string[]` has no members of its own.
  if (field.fields !== undefined) return membersOf(field.fields, wanted, era);
  const isObject = field.type === "object" || field.items === "object";
  return isObject ? {} : valueOf(field, wanted, era);
}
