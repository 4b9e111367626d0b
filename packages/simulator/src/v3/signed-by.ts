import { verify } from "node:crypto";
import type { Merchant } from "../core/merchant.ts";
import type { AuthorizationHeader } from "./authorization.ts";

const WINDOW_SECONDS = 300;

/** Whether a signature was made more than five minutes before or after now. */
export function isOutOfTime({ timestamp }: AuthorizationHeader, now: number): boolean {
  return Math.abs(now / 1000 - Number(timestamp)) > WINDOW_SECONDS;
}

/** Whether the serial number is that of the merchant's certificate. */
// Documented in upper case; accepted in lower case too, as widely used SDKs send what they read from the certificate:
// https://github.com/klover2/wechatpay-node-v3-ts/issues/31
export function isSerialOf({ row }: Merchant, serial: string): boolean {
  return row.serial.toUpperCase() === serial.toUpperCase();
}

/** Whether the merchant's key made the signature (Base64) of these bytes. */
export function isSignedBy(merchant: Merchant, message: Uint8Array, signature: string): boolean {
  return verify("sha256", message, merchant.publicKey, Buffer.from(signature, "base64"));
}
