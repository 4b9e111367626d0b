import { createPrivateKey } from "node:crypto";
import { sm2, sm3, sm4 } from "sm-crypto-v2";
import { WeChatPay } from "wechatpay-kit";
import type { Signer, SmAlgorithms } from "wechatpay-kit";

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
const bytesOf = (text: string): Uint8Array => Buffer.from(text, "hex");
const SIGNATURE = { der: true, hash: true };

/** SM2, SM3 and SM4-GCM by `sm-crypto-v2`, in the forms that WeChat Pay has. */
export const algorithms: SmAlgorithms = {
  sm3: (data) => bytesOf(sm3(data)),
  sm2Verify: (publicKey, message, signature) =>
    sm2.doVerifySignature(message, hex(signature), hex(publicKey), SIGNATURE),
  sm2Encrypt: (publicKey, plain) =>
    bytesOf(sm2.doEncrypt(plain, hex(publicKey), 1, { asn1: true })),
  sm4Open: (key, iv, associatedData, ciphertext) =>
    sm4.decrypt(ciphertext.subarray(0, -16), key, {
      mode: "gcm",
      padding: "none",
      output: "array",
      iv,
      associatedData,
      tag: ciphertext.subarray(-16),
    }),
};

/** Signs with the private key of an SM certificate. Where that is in an HSM, its own functions stand here. */
export function smSigner(serial: string, privateKey: string): Signer {
  const secret = secretOf(privateKey);
  return {
    serial,
    scheme: "WECHATPAY2-SM2-WITH-SM3",
    sign: (message) => bytesOf(sm2.doSignature(message, secret, SIGNATURE)),
    decrypt: (ciphertext) =>
      sm2.doDecrypt(hex(ciphertext), secret, 1, { asn1: true, output: "array" }),
  };
}

/** The number in a private key's PEM: 32 bytes, behind what says that they are. */
function secretOf(privateKey: string): string {
  const der = createPrivateKey(privateKey).export({ format: "der", type: "pkcs8" });
  const start = der.indexOf("0201010420", 0, "hex") + 5;
  return hex(der.subarray(start, start + 32));
}

/** A client that signs, verifies, encrypts and opens by SM. Its platform certificates are fetched. */
export function clientWithSm(mchid: string, signer: Signer, apiV3Key: string): WeChatPay {
  return new WeChatPay({ mchid, signer, algorithms, apiV3Key });
}
