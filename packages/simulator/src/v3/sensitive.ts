import { constants, privateDecrypt, publicEncrypt } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { Merchant } from "../core/merchant.ts";
import { refused } from "../core/refusal.ts";
import type { MemberPath, Refusal } from "../core/refusal.ts";
import { detailOf } from "./refusal.ts";
import type { ParameterDetail } from "./refusal.ts";

// RSAES-OAEP with SHA-1, as WeChat Pay and all its SDKs use.
const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" } as const;

/**
 * Decrypts a sensitive field of a request with the platform key that `Wechatpay-Serial` names.
 *
 * @throws Refusal 400 `PARAM_ERROR` when the header is missing or names no key of the merchant, or the value is no ciphertext
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013053257
 */
export function openSensitive(
  merchant: Merchant,
  serial: string | undefined,
  value: string,
  at: MemberPath,
): string {
  const header = { field: "Wechatpay-Serial", location: "header" } as const;
  if (serial === undefined) {
    throw refuse("HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)", {
      ...header,
      value: "",
      issue: "required, to encrypt with",
    });
  }
  const signer = [merchant.publicKeySigner, merchant.certificateSigner].find(
    (candidate) => candidate?.id === serial,
  );
  if (signer === undefined) {
    const value = serial.slice(0, 128);
    throw refuse("平台证书序列号Wechatpay-Serial错误", {
      ...header,
      value,
      issue: "names no platform key of the merchant",
    });
  }
  try {
    const ciphertext = Buffer.from(value, "base64");
    return privateDecrypt({ key: signer.privateKey, ...padding }, ciphertext).toString("utf8");
  } catch {
    // What OpenSSL has to say about the padding must not reach the caller; what should have been secret is not shown.
    const issue = "not encrypted with the platform key that Wechatpay-Serial names";
    throw refuse("请确认待处理的消息是否为加密后的密文", detailOf({ ...at, value: "", issue }));
  }
}

/**
 * Encrypts a sensitive field of an answer for the merchant, Base64.
 *
 * @throws Refusal 400 `PARAM_ERROR` when the text is longer than the 214 bytes that one block holds
 */
export function sealSensitive(key: KeyObject, plaintext: string): string {
  const bytes = Buffer.from(plaintext);
  if (bytes.length > 214) throw refuse("待加密的消息过长，最多214字节");
  return publicEncrypt({ key, ...padding }, bytes).toString("base64");
}

function refuse(message: string, detail?: ParameterDetail): Refusal {
  return refused(400, "PARAM_ERROR", message, { detail });
}
