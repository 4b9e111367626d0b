import { createHash } from "node:crypto";
import type { Operation } from "@wechatpay-kit/catalog";
import type { Context } from "../core/context.ts";
import type { Merchant } from "../core/merchant.ts";
import type { Caller, MatchedRequest } from "../core/protocol.ts";
import { fieldsOf } from "./fields.ts";
import type { BodyV2, Texts } from "./body.ts";
import { lacking, NotUnderstood } from "./refusal.ts";
import { isSame, signatureOf } from "./sign.ts";
import type { SignType } from "./sign.ts";

/** Who asks, and how the answer is to be signed. */
export interface CallerV2 extends Caller {
  readonly key: string;
  readonly type: SignType;
  /** The machine's clock when the request was read, in milliseconds. */
  readonly now: number;
}

/**
 * Finds the merchant whose APIv2 key made the signature.
 *
 * @throws NotUnderstood `LACK_PARAMS`, `MCHID_NOT_EXIST` or `SIGNERROR`
 */
export async function authenticateV2(
  context: Context,
  { operation }: MatchedRequest,
  { texts }: BodyV2,
): Promise<CallerV2> {
  const mchid = need(texts, merchantMember(operation));
  const merchant = await context.merchants.get(mchid, "merchant");
  if (merchant === undefined) {
    throw new NotUnderstood("MCHID_NOT_EXIST", "MCHID不存在");
  }
  if (wantsNonce(operation)) need(texts, "nonce_str");
  const caller = {
    merchant,
    key: keyOf(operation, merchant),
    type: signType(operation, texts),
    now: context.clock.wall(),
  };
  if (wantsSign(operation) || texts.has("sign")) {
    const sign = need(texts, "sign");
    if (!isSame(sign, signatureOf(texts, caller.key, caller.type))) throw signError("签名错误");
  }
  return caller;
}

/** The key of the sandbox: derived, so that there is nothing to store. */
export function sandboxKey(merchant: Merchant): string {
  return createHash("md5").update(`sandbox/${merchant.row.api_v2_key}`).digest("hex");
}

function keyOf({ path }: Operation, merchant: Merchant): string {
  return path.startsWith("/xdc/apiv2sandbox/") ? sandboxKey(merchant) : merchant.row.api_v2_key;
}

// `sub_mch_id` and the like are others; combined orders and two old operations have a name of their own for the caller.
function merchantMember(operation: Operation): string {
  const names = new Set(fieldsOf(operation).map(({ name }) => name));
  return ["mch_id", "combine_mch_id", "mchid"].find((name) => names.has(name)) ?? "mch_id";
}

// Pages about XML leave out `nonce_str` and `sign`, which all have in common; the others list everything that they want.
function wantsNonce({ body, nonce }: Operation): boolean {
  return body?.type === "xml" && nonce !== false;
}

function wantsSign(operation: Operation): boolean {
  return operation.body?.type === "xml" || fieldsOf(operation).some(({ name }) => name === "sign");
}

// An operation without `sign_type` knows MD5 only. Where it may be left out, MD5 is meant, if the operation knows it.
function signType(operation: Operation, texts: Texts): SignType {
  const field = fieldsOf(operation).find(({ name }) => name === "sign_type");
  const known = TYPES.filter((type) => field?.enum?.includes(type) ?? type === "MD5");
  const given = texts.get("sign_type") ?? "";
  if (given === "") {
    if (field?.required) throw lacking("sign_type");
    return known[0] ?? "MD5";
  }
  const type = known.find((name) => name === given);
  if (type === undefined) throw signError(`签名类型错误，此接口支持${known.join("、")}`);
  return type;
}

const TYPES: readonly SignType[] = ["MD5", "HMAC-SHA256"];

function signError(message: string): NotUnderstood {
  return new NotUnderstood("SIGNERROR", message);
}

function need(texts: Texts, name: string): string {
  const text = texts.get(name) ?? "";
  if (text === "") throw lacking(name);
  return text;
}
