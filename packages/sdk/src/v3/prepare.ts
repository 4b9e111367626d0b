import type { KeyObject } from "node:crypto";
import { toJson } from "../call/body.ts";
import type { Body } from "../call/body.ts";
import type { Context } from "../config/context.ts";
import type { Deviation, MemberPath, SensitiveField } from "../call/deviation.ts";
import { encodeMembers } from "../members/encoded.ts";
import { RequestError } from "../errors.ts";
import { notSentWithoutKey } from "../keys/unavailable.ts";
import { within } from "../transport/limits.ts";
import { readUpload, writeUpload } from "../media/upload-form.ts";
import type { CheckedCall } from "../call/call.ts";
import { encryptMembers, encryptWith } from "../members/sensitive.ts";
import type { Encrypt } from "../members/sensitive.ts";
import type { Limits } from "../transport/transport.ts";

/** The call as it is sent: sensitive values encrypted, then members encoded that are text within the text. */
export async function prepare(
  context: Context,
  call: CheckedCall,
  deviation: Deviation,
  limits: Limits,
): Promise<CheckedCall> {
  const sensitive = (deviation.sensitive ?? []).filter((field) => isGiven(call, field));
  const platform = sensitive.length === 0 ? undefined : await platformKey(context, call, limits);
  const encrypt = platform && encryptWith(platform.key, call.encrypted, context.keys.algorithms);
  return {
    ...call,
    headers: platform ? { ...call.headers, "wechatpay-serial": platform.id } : call.headers,
    query: encrypt ? await sealQuery(call.query, sensitive, encrypt) : call.query,
    body: await sealBody(call, deviation, encrypt, limits),
  };
}

function isGiven(call: CheckedCall, field: SensitiveField): boolean {
  if (field.in === "query") return call.query.some(([name]) => name === field.path[0]);
  // Only `json` is encrypted: `body` goes out as the caller wrote it.
  return field.in === "body" && (call.body?.from === "json" || call.upload !== undefined);
}

/** The key that the caller's header names, else the one that is best to encrypt with. */
async function platformKey(
  { keys }: Context,
  call: CheckedCall,
  limits: Limits,
): Promise<{ readonly id: string; readonly key: KeyObject | undefined }> {
  const asked = call.headers["wechatpay-serial"];
  if (asked !== undefined) return { id: asked, key: keys.get(asked) };
  const key = keys.forEncryption().catch((cause: unknown) => {
    throw notSentWithoutKey(call.label, "the platform certificates", cause);
  });
  const platform = await within(limits, call, false, key);
  if (platform !== undefined) return platform;
  throw new RequestError(
    `${call.label}: this operation has encrypted members, but there is no platform key to encrypt with. Configure platformKeys.`,
    { parameter: call.upload ? "multipart" : call.body ? "json" : "query" },
  );
}

function sealQuery(
  query: CheckedCall["query"],
  sensitive: readonly SensitiveField[],
  encrypt: Encrypt,
): Promise<CheckedCall["query"]> {
  const names = new Set(
    sensitive.flatMap(({ in: place, path }) => (place === "query" ? path : [])),
  );
  return Promise.all(
    query.map(async ([name, value]) => {
      const sealed = names.has(name) ? await encrypt(value, `query.${name}`) : value;
      return [name, sealed] as const;
    }),
  );
}

/** The JSON, or the form with the file, its members sealed; JSON is written anew only where there are any. */
async function sealBody(
  call: CheckedCall,
  deviation: Deviation,
  encrypt: Encrypt | undefined,
  limits: Limits,
): Promise<Body | undefined> {
  const { body, upload } = call;
  const secret = encrypt === undefined ? [] : (deviation.sensitive ?? []).filter(inBody);
  const encoded = (deviation.encoded ?? []).filter(inBody);
  const seal = async (value: unknown, root: string): Promise<unknown> =>
    encodeMembers(
      encrypt === undefined ? value : await encryptMembers(value, secret, encrypt, root),
      encoded,
      root,
    );
  if (upload !== undefined) {
    const read = await within(limits, call, false, readUpload(upload));
    // Each upload of APIv3 has one; the generator knows no other.
    const { meta = "meta" } = upload.form;
    const text = writtenMeta(await seal({ [meta]: read.meta }, "multipart"), meta);
    const described = [{ name: meta, type: "application/json", content: text }];
    return { from: "form", ...writeUpload(upload.form, described, read), signed: text };
  }
  if (body?.from !== "json" || secret.length + encoded.length === 0) return body;
  return { ...body, content: toJson(await seal(JSON.parse(body.content), "json"), "json") };
}

function inBody(member: MemberPath): boolean {
  return member.in === "body";
}

// The catalogue marks each `meta` as JSON text; where it did not, that is still how it travels.
function writtenMeta(parts: unknown, name: string): string {
  const meta: unknown = Object.entries(parts ?? {}).find(([part]) => part === name)?.[1];
  return typeof meta === "string" ? meta : toJson(meta, `multipart.${name}`);
}
