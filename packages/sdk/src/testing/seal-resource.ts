import { randomBytes } from "../crypto/native.ts";
import { seal } from "../crypto/aes-gcm.ts";
import { SEAL_SCHEME } from "../crypto/scheme.ts";

/** An encrypted member as WeChat Pay sends it: a notification's `resource`, a certificate's `encrypt_certificate`. */
export interface SealedResource {
  readonly algorithm: "AEAD_AES_256_GCM";
  /** Base64 of ciphertext and tag. */
  readonly ciphertext: string;
  readonly associated_data: string;
  /** 12 characters. */
  readonly nonce: string;
}

/**
 * Encrypts a notification's resource (or a platform certificate) with the merchant's APIv3 key, as WeChat Pay does.
 *
 * @param apiV3Key 32 bytes.
 * @throws TypeError for a key of another length
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012071382
 */
export function sealResource(
  apiV3Key: string,
  plaintext: string,
  options: { readonly associatedData: string; readonly nonce?: string },
): SealedResource {
  const key = Buffer.from(apiV3Key, "utf8");
  if (key.length !== 32) {
    throw new TypeError(`apiV3Key: expected 32 bytes, found ${key.length}.`);
  }
  const nonce = options.nonce ?? randomBytes(6).toString("hex");
  return {
    algorithm: SEAL_SCHEME,
    ciphertext: seal(key, nonce, options.associatedData, plaintext),
    associated_data: options.associatedData,
    nonce,
  };
}
