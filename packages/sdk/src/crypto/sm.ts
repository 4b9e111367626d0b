import type { KeyObject } from "node:crypto";

/**
 * SM2, SM3 and SM4 by a library of the caller's own, for merchants with an SM certificate: WeChat Pay signs for them by
 * `WECHATPAY2-SM2-WITH-SM3` and seals by `AEAD_SM4_GCM`. All take and give bytes, at once.
 *
 * `sm-crypto-v2` has all four: `examples/src/sign-with-sm2.ts`.
 */
export interface SmAlgorithms {
  /** SM3: 32 bytes. */
  sm3(data: Uint8Array): Uint8Array;
  /**
   * Whether an SM2 signature (DER) with SM3 and the default user id (`1234567812345678`) belongs to a message.
   *
   * @param publicKey 65 bytes: 4, x, y
   */
  sm2Verify(publicKey: Uint8Array, message: Uint8Array, signature: Uint8Array): boolean;
  /** SM2 encryption, as DER (x, y, digest, text). */
  sm2Encrypt(publicKey: Uint8Array, plain: Uint8Array): Uint8Array;
  /** Opens SM4-GCM; throws where the tag, which is the last 16 bytes, does not fit. The key has 16 bytes. */
  sm4Open(
    key: Uint8Array,
    nonce: Uint8Array,
    associatedData: Uint8Array,
    ciphertext: Uint8Array,
  ): Uint8Array;
}

// The object identifier of the curve, 1.2.156.10197.1.301, as it stands in keys.
const SM2_CURVE = Buffer.from("06082a811ccf5501822d", "hex");

/** Whether it is a key of SM2. Node has no name for these. */
export function isSm2(key: KeyObject): boolean {
  if (key.type === "secret" || key.asymmetricKeyType === "rsa") return false;
  const type = key.type === "public" ? "spki" : "pkcs8";
  return key.export({ format: "der", type }).includes(SM2_CURVE);
}

/** The point of a public key of SM2: 65 bytes, which stand last in it. */
export function pointOf(key: KeyObject): Uint8Array {
  return new Uint8Array(key.export({ format: "der", type: "spki" }).subarray(-65));
}
