import type { Field } from "../field.ts";
import type { Operation } from "../operation.ts";
import { digestAlgorithms, digests, fileNames } from "./request.ts";
import { templateOf } from "./template.ts";

/** What `routes.ts` says of an operation: the form is the SDK's `Deviation`. */
export type DeviationFacts = { readonly [member: string]: unknown };

/** A member by its path, as the SDK's `Deviation` has it. */
export interface MemberPath {
  readonly in: "query" | "body" | "answer";
  readonly path: readonly string[];
}

/** Everything in which an operation differs from a signed JSON request with a signed JSON answer. */
export function deviationOf(operation: Operation): DeviationFacts {
  const { path, host, fragment, auth, mtls, response, body } = operation;
  const v2 = operation.id.startsWith("v2/");
  const fromTemplate = `/${templateOf(operation)}`;
  const facts: Record<string, unknown> = {
    path: path === fromTemplate ? undefined : path,
    host,
    fragment,
    auth: auth ?? (v2 && isUnsigned(operation) ? "none" : undefined),
    mtls,
    v2: v2 ? signing(operation) : undefined,
    multipart: body?.type === "multipart" ? upload(body.fields) : undefined,
    answer: answers[response.type],
    verify: { true: undefined, false: "none", "statement-sha1": "statement-sha1" }[
      String(response.signed)
    ],
    sensitive: nonEmpty(sensitiveFields(operation)),
    encoded: nonEmpty(encodedFields(operation)),
    indexed: nonEmpty(
      (response.fields ?? []).filter(({ indexed }) => indexed).map(({ name }) => name),
    ),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

const answers: { readonly [type in Operation["response"]["type"]]: string | undefined } = {
  json: undefined,
  empty: undefined,
  xml: "xml",
  binary: "stream",
  text: "stream",
  redirect: "redirect",
};

/** A page of APIv2 that a browser enters and that lists no `sign`. */
function isUnsigned({ method, queryParams = [] }: Operation): boolean {
  return method === "GET" && !queryParams.some(({ name }) => name === "sign");
}

/**
 * The documented kinds of signature, the default first; nothing where the operation has no `sign_type`: then it is MD5. And
 * what WeCom's signature covers.
 */
function signing({ queryParams = [], body, nonce }: Operation): DeviationFacts {
  const type = [...queryParams, ...(body?.fields ?? [])].find(({ name }) => name === "sign_type");
  const workWx = body?.fields?.find(({ signedBy }) => signedBy === "work-wx-secret")?.covers;
  const kinds = type?.enum?.map(String).toSorted((a) => (a === "MD5" ? -1 : 1));
  return {
    ...(kinds === undefined ? {} : { signTypes: kinds }),
    ...(nonce === false ? { nonce } : {}),
    ...(workWx === undefined ? {} : { workWx }),
  };
}

function upload(fields: readonly Field[]): DeviationFacts {
  const meta = fields.find(({ name, fields: below }) => name === "meta" && below !== undefined);
  const described = meta?.fields ?? fields;
  const named = (names: ReadonlySet<string>): Field | undefined =>
    described.find(({ name }) => names.has(name));
  const digest = named(digests);
  const algorithm = named(digestAlgorithms);
  const file = fields.find(({ type }) => type === "file");
  return {
    file: file?.name,
    ...(file?.accepts === undefined ? {} : { accepts: file.accepts }),
    ...(meta === undefined ? {} : { meta: meta.name }),
    ...entry("filename", named(fileNames)?.name),
    ...entry("digest", digest?.name),
    ...(digest === undefined ? {} : { algorithm: algorithmOf(digest, algorithm) }),
    ...entry("algorithmName", algorithm?.name),
    ...entry("algorithmValue", algorithm?.enum?.[0]),
  };
}

function entry(key: string, value: string | number | undefined): DeviationFacts {
  return value === undefined ? {} : { [key]: value };
}

function algorithmOf(digest: Field, algorithm: Field | undefined): string {
  if (digest.name === "media_hash") return "md5";
  return algorithm === undefined ? "sha256" : "sm3";
}

/** The members of an operation that are encrypted one by one, with whose key. */
export function sensitiveFields(operation: Operation): (MemberPath & { readonly key: string })[] {
  return membersOf(operation).flatMap(({ field, at }) =>
    field.encrypted === undefined ? [] : [{ ...at, key: field.encrypted }],
  );
}

/** The members that travel as text inside the text, the innermost first: in this order they are encoded. */
export function encodedFields(operation: Operation): (MemberPath & { readonly as: string })[] {
  return membersOf(operation)
    .flatMap(({ field, at }) => (field.encoded === undefined ? [] : [{ ...at, as: field.encoded }]))
    .toSorted((a, b) => b.path.length - a.path.length);
}

interface FieldAt {
  readonly field: Field;
  readonly at: MemberPath;
}

function membersOf({ queryParams = [], body, response }: Operation): FieldAt[] {
  return [
    ...below("query", [], queryParams),
    ...below("body", [], body?.fields ?? []),
    ...below("answer", [], response.fields ?? []),
  ];
}

/** A list of fields with the path of each: `[]` stands for the items of an array. */
export function below(
  where: MemberPath["in"],
  parent: readonly string[],
  fields: readonly Field[],
): FieldAt[] {
  return fields.flatMap((field) => {
    const many = field.type === "array" || field.decoded !== undefined;
    const path = [...parent, field.name];
    // What is encrypted or encoded is the list as a whole only where it is one text; else each item is.
    const own = field.type === "array" ? [...path, "[]"] : path;
    const inner = many ? [...path, "[]"] : path;
    const shapes = [field.fields ?? [], ...(field.variants ?? []).map((variant) => variant.fields)];
    const nested = shapes.flatMap((shape) => below(where, inner, shape));
    return [{ field, at: { in: where, path: own } }, ...unique(nested)];
  });
}

function unique(members: readonly FieldAt[]): FieldAt[] {
  const seen = new Set<string>();
  return members.filter(({ at }) => {
    const key = at.path.join("\0");
    return !seen.has(key) && seen.add(key);
  });
}

function nonEmpty<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length === 0 ? undefined : items;
}
