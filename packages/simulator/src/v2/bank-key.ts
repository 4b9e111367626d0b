import { constants, createPrivateKey, privateDecrypt } from "node:crypto";
import { bankKey } from "../world/keys.ts";
import { wrong } from "./refusal.ts";

const privateKey = createPrivateKey(bankKey.privateKey);

/**
 * Opens a member that the bank's side reads: card numbers, names; RSAES-OAEP with SHA-1, Base64.
 *
 * @throws Refusal of plain text and of another key's ciphertext
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941097
 */
export function openBank(name: string, text: string): string {
  try {
    const ciphertext = Buffer.from(text, "base64");
    const padding = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };
    return privateDecrypt({ key: privateKey, ...padding }, ciphertext).toString("utf8");
  } catch {
    // What OpenSSL has to say about the padding must not reach the caller.
    throw wrong(`参数${name}解密失败，请使用risk/getpublickey返回的公钥加密`);
  }
}
