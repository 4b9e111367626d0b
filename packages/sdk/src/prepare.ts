import type { KeyObject } from "node:crypto";
import { toJson } from "./body.ts";
import type { Body } from "./body.ts";
import type { Context } from "./context.ts";
import type { Deviation, EncodedField, SensitiveField } from "./deviation.ts";
import { encodeMembers } from "./encoded.ts";
import { RequestError } from "./errors.ts";
import { within } from "./limits.ts";
import { label } from "./options.ts";
import type { CheckedCall } from "./options.ts";
import { encryptMembers, encryptWith } from "./sensitive.ts";
import type { Encrypt } from "./sensitive.ts";
import type { Limits } from "./transport/transport.ts";

/** The call as it is sent: sensitive values encrypted, then members encoded that are text within the text. */
export async function prepare(
  context: Context,
  call: CheckedCall,
  deviation: Deviation,
  limits: Limits,
): Promise<CheckedCall> {
  const sensitive = (deviation.sensitive ?? []).filter((field) => isGiven(call, field));
  const encoded = (deviation.encoded ?? []).filter((field) => field.in === "body");
  const platform = sensitive.length === 0 ? undefined : await platformKey(context, call, limits);
  const encrypt = platform && encryptWith(platform.key, call.encrypted);
  return {
    ...call,
    headers: platform ? { ...call.headers, "wechatpay-serial": platform.id } : call.headers,
    query: encrypt ? sealQuery(call.query, sensitive, encrypt) : call.query,
    body: sealBody(call.body, sensitive, encoded, encrypt),
  };
}

function isGiven(call: CheckedCall, field: SensitiveField): boolean {
  if (field.in === "query") return call.query.some(([name]) => name === field.path[0]);
  // Only `json` is encrypted: `body` goes out as the caller wrote it.
  return field.in === "body" && call.body?.from === "json";
}

/** The key that the caller's header names, else the one that is best to encrypt with. */
async function platformKey(
  { keys }: Context,
  call: CheckedCall,
  limits: Limits,
): Promise<{ readonly id: string; readonly key: KeyObject | undefined }> {
  const asked = call.headers["wechatpay-serial"];
  if (asked !== undefined) return { id: asked, key: keys.get(asked) };
  const named = { method: call.method, label: label(call) };
  const platform = await within(limits, named, false, keys.forEncryption());
  if (platform !== undefined) return platform;
  throw new RequestError(
    `${label(call)}: this operation has encrypted members, but there is no platform key to encrypt with. Configure platformKeys.`,
    { parameter: call.body === undefined ? "query" : "json" },
  );
}

function sealQuery(
  query: CheckedCall["query"],
  sensitive: readonly SensitiveField[],
  encrypt: Encrypt,
): CheckedCall["query"] {
  const names = new Set(
    sensitive.flatMap(({ in: place, path }) => (place === "query" ? path : [])),
  );
  return query.map(([name, value]) =>
    names.has(name) ? [name, encrypt(value, `query.${name}`)] : [name, value],
  );
}

/** The JSON with its members encrypted and then encoded; written anew only where there are any. */
function sealBody(
  body: Body | undefined,
  sensitive: readonly SensitiveField[],
  encoded: readonly EncodedField[],
  encrypt: Encrypt | undefined,
): Body | undefined {
  const secret = sensitive.filter((field) => field.in === "body");
  if (body?.from !== "json" || secret.length + encoded.length === 0) return body;
  const json: unknown = JSON.parse(body.content);
  const sealed = encrypt === undefined ? json : encryptMembers(json, secret, encrypt);
  return { ...body, content: toJson(encodeMembers(sealed, encoded, "json"), "json") };
}
