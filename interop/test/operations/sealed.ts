import { constants, createPublicKey, privateDecrypt, verify } from "node:crypto";
import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import type { WireAnswer } from "../../src/tap.ts";

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

/**
 * Equals the parameters of a payment that the merchant signed.
 *
 * @param partsOf the lines that are signed, and the name of the signature
 */
export const isSignedByMerchant = (
  { certificate }: MerchantCredentials,
  partsOf: (
    parameters: Readonly<Record<string, string>>,
  ) => readonly [lines: readonly unknown[], signature: string],
) => ({
  asymmetricMatch: (parameters: Readonly<Record<string, string>>) => {
    const [lines, signature] = partsOf(parameters);
    const message = lines.map((line) => `${line}\n`).join("");
    const bytes = Buffer.from(parameters[signature] ?? "", "base64");
    return verify("RSA-SHA256", Buffer.from(message), publicPem(certificate), bytes);
  },
  toString: () => "parameters that the merchant signed",
});

/** Whether an answer of the wire is signed with a platform key of the merchant. */
export function isSignedByPlatform(
  { platformKeys }: MerchantCredentials,
  { headers, body }: WireAnswer,
): boolean {
  const pem = platformKeys[headers["wechatpay-serial"] ?? ""];
  if (pem === undefined) return false;
  const stamp = `${headers["wechatpay-timestamp"]}\n${headers["wechatpay-nonce"]}\n`;
  const message = Buffer.concat([Buffer.from(stamp), body, Buffer.from("\n")]);
  const signature = Buffer.from(headers["wechatpay-signature"] ?? "", "base64");
  return verify("RSA-SHA256", message, publicPem(pem), signature);
}
