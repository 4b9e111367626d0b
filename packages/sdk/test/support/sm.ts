import { createPrivateKey } from "node:crypto";
import { sm2, sm3, sm4 } from "sm-crypto-v2";
import type { SmAlgorithms } from "../../src/crypto/sm.ts";
import { answerMessage } from "../../src/crypto/message.ts";
import { API_V3_KEY, fixture } from "./keys.ts";

export const SM2_SERIAL = "0800000000000000000000000000000000000AB1";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Buffer => Buffer.from(text, "hex");
const DER = { der: true, hash: true };

/** SM by `sm-crypto-v2`. */
export const algorithms: SmAlgorithms = {
  sm3: (data) => bytesOf(sm3(data)),
  sm2Verify: (key, message, signature) =>
    sm2.doVerifySignature(message, hex(signature), hex(key), DER),
  sm2Encrypt: (key, plain) => bytesOf(sm2.doEncrypt(plain, hex(key), 1, { asn1: true })),
  sm4Open: (key, iv, associatedData, sealed) =>
    sm4.decrypt(sealed.subarray(0, -16), key, {
      mode: "gcm",
      padding: "none",
      output: "array",
      iv,
      associatedData,
      tag: sealed.subarray(-16),
    }),
};

/** A private key of SM2 that signs and opens. */
export function smKey(secret: string) {
  return {
    sign: (message: Uint8Array): Buffer => bytesOf(sm2.doSignature(message, secret, DER)),
    open: (ciphertext: Uint8Array): Uint8Array =>
      sm2.doDecrypt(hex(ciphertext), secret, 1, { asn1: true, output: "array" }),
    publicKey: bytesOf(sm2.getPublicKeyFromPrivateKey(secret)),
  };
}

// The secret number stands at one place in each PKCS#8 key of this curve, after the mark of a string of 32 bytes.
const platformDer = createPrivateKey(fixture("sm2-key.pem")).export({
  format: "der",
  type: "pkcs8",
});
const at = platformDer.indexOf("0420", 0, "hex") + 2;

/** The platform's key, whose certificate is `sm2-certificate.pem`. */
export const platform = smKey(hex(platformDer.subarray(at, at + 32)));
/** The merchant's. */
export const merchant = smKey("1".repeat(64));

/** Seals as WeChat Pay does for a merchant with an SM certificate. */
export function sealBySm4(plaintext: string, associated_data = "", apiV3Key = API_V3_KEY) {
  const nonce = "a".repeat(12);
  const key = bytesOf(sm3(Buffer.from(apiV3Key))).subarray(0, 16);
  const { output, tag } = sm4.encrypt(Buffer.from(plaintext), key, {
    mode: "gcm",
    padding: "none",
    output: "array",
    outputTag: true,
    iv: Buffer.from(nonce),
    associatedData: Buffer.from(associated_data),
  });
  const ciphertext = Buffer.concat([output, tag ?? new Uint8Array()]).toString("base64");
  return { algorithm: "AEAD_SM4_GCM", nonce, associated_data, ciphertext };
}

/** The headers of an answer or a notification signed by SM2. */
export function signBySm2(body: string): Record<string, string> {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const message = answerMessage(timestamp, "nonce", body);
  return {
    "wechatpay-timestamp": timestamp,
    "wechatpay-nonce": "nonce",
    "wechatpay-signature": platform.sign(message).toString("base64"),
    "wechatpay-serial": SM2_SERIAL,
    "wechatpay-signature-type": "WECHATPAY2-SM2-WITH-SM3",
  };
}
