import { constants, createPublicKey, privateDecrypt } from "node:crypto";
import type { MerchantCredentials } from "@wechatpay-kit/simulator";

/** The platform key that a merchant encrypts with: the first that it knows. */
export function platformKey({ platformKeys }: MerchantCredentials): {
  readonly id: string;
  readonly pem: string;
} {
  const [[id, pem] = ["", ""]] = Object.entries(platformKeys);
  return { id, pem };
}

/** The public key of a certificate or of a public key, PEM. */
export const publicPem = (pem: string): string =>
  createPublicKey(pem).export({ type: "spki", format: "pem" }).toString();

/** Equals a text that only the merchant can read, if it is this one. */
export const sealed = (plain: string, { privateKey }: MerchantCredentials) => ({
  asymmetricMatch: (value: unknown) =>
    typeof value === "string" &&
    privateDecrypt(
      { key: privateKey, padding: constants.RSA_PKCS1_OAEP_PADDING },
      Buffer.from(value, "base64"),
    ).toString() === plain,
  toString: () => `sealed(${plain})`,
});
