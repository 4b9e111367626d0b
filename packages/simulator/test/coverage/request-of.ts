import type { Field, Mode, Operation } from "@wechatpay-kit/catalog";
import { fieldsOfMode } from "../../src/catalogue/fields-of-mode.ts";
import { isMembers } from "../../src/core/handler.ts";
import { digest, valueOf } from "./value-of.ts";
import type { Era } from "./value-of.ts";
import { askedFor, isAskedBy, isForbidden, together } from "./conditions.ts";
import type { Caller, Wanted } from "./wanted.ts";

/** The options of a call through the SDK: path values by name, and what else it sends. */
export type CallOptions = Readonly<Record<string, unknown>>;

type Members = Readonly<Record<string, unknown>>;

/**
 * A valid request of an operation, from the catalogue alone: members that encrypt are plain, members that encode are
 * objects, files have no digest; the SDK sees to these.
 */
export function requestOf(operation: Operation, wanted: Wanted): CallOptions {
  const era: Era = operation.id.startsWith("v2/") ? "v2" : "v3";
  const mode = modeOf(operation, wanted.caller);
  const make = (fields: readonly Field[] = [], how = wanted): Members => {
    const own = fieldsOfMode(fields, mode);
    return settled(own, membersOf(own, how, era), { wanted: how, era });
  };
  const path = make(operation.pathParams, { ...wanted, optional: true });
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
const MADE = /^(?:sign|sign_type|nonce_str|workwx_sign)$/;
const DIGEST = /^(?:(?:file_)?digest|sha256|media_hash)$/;

function membersOf(fields: readonly Field[], wanted: Wanted, era: Era): Members {
  const asked = askedFor(fields, wanted.identifiers);
  return Object.fromEntries(
    together(fields, wanted.identifiers)
      .filter((field) => asked.has(field) || wanted.optional)
      .filter(({ name }) => !(era === "v2" && MADE.test(name)))
      .map((field) => [field.name.replaceAll(/\$[nm]/g, "0"), memberOf(field, wanted, era)]),
  );
}

interface How {
  readonly wanted: Wanted;
  readonly era: Era;
}

/** Members with those that the values of others ask for, and without those that these forbid. */
function settled(
  fields: readonly Field[],
  members: Members,
  how: How,
  root: Members = members,
): Members {
  const result: Record<string, unknown> = { ...members };
  for (const field of fields) {
    const { name } = field;
    if (isForbidden(field, members, root)) delete result[name];
    else if (!(name in result) && isAskedBy(field, members, root)) {
      result[name] = memberOf(field, how.wanted, how.era);
    }
    if (name in result && field.fields !== undefined) {
      result[name] = settledBelow(field.fields, result[name], how, root);
    }
  }
  return result;
}

function settledBelow(fields: readonly Field[], value: unknown, how: How, root: Members): unknown {
  if (Array.isArray(value)) return value.map((item) => settledBelow(fields, item, how, root));
  return isMembers(value) ? settled(fields, value, how, root) : value;
}

/** The mode of a call, as somebody reads the pages: a partner's pages are a partner's. */
export function modeOf(
  { modes = [] }: Operation,
  { isPartner = false }: Partial<Caller>,
): Mode | undefined {
  if (modes.length < 2) return modes[0];
  const mode = isPartner ? "partner" : "merchant";
  return modes.includes(mode) ? mode : undefined;
}

/** A documented value of a member. */
export function memberOf(field: Field, wanted: Wanted, era: Era): unknown {
  const item = itemOf(field, wanted, era);
  if (field.type !== "array" && field.decoded === undefined) return item;
  return Array.from({ length: Math.max(1, field.minItems ?? 1) }, () => item);
}

function itemOf(field: Field, wanted: Wanted, era: Era): unknown {
  // `string[]` has no members of its own.
  if (field.fields !== undefined) return membersOf(field.fields, wanted, era);
  const isObject = field.type === "object" || field.items === "object";
  return isObject ? {} : valueOf(field, wanted, era);
}
