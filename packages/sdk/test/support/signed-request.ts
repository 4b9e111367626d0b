import { createPublicKey, verify } from "node:crypto";
import { fixture, MERCHANT_SERIAL } from "./keys.ts";
import type { Received } from "./server.ts";

const merchantPublicKey = createPublicKey(fixture("merchant-certificate.pem"));

/** The members of an `Authorization` header; throws where its grammar is another. */
export function readAuthorization(header: string | undefined): Record<string, string> {
  const [, pairs = ""] = /^WECHATPAY2-SHA256-RSA2048 (\S+)$/.exec(header ?? "") ?? [];
  const members = pairs.split(",").map((pair) => /^([a-z_]+)="([^"]*)"$/.exec(pair)?.slice(1));
  return Object.fromEntries(members.map((member) => member ?? [`malformed: ${header}`, ""]));
}

/** Builds the string that the real service builds from what it received, and verifies it with the merchant's certificate. */
export function isSignedByMerchant({ method, target, headers, body }: Received): boolean {
  const { timestamp, nonce_str, signature, serial_no } = readAuthorization(headers.authorization);
  const message = `${method}\n${target}\n${timestamp}\n${nonce_str}\n${body}\n`;
  const bytes = Buffer.from(signature ?? "", "base64");
  return (
    serial_no === MERCHANT_SERIAL &&
    verify("sha256", Buffer.from(message), merchantPublicKey, bytes)
  );
}
