import { X509Certificate } from "node:crypto";
import { open } from "../crypto/aes-gcm.ts";
import type { Context } from "../context.ts";
import { ApiError, ConfigError, DecryptionError } from "../errors.ts";
import { exchange } from "../exchange.ts";
import { checkCall } from "../options.ts";
import { verify } from "../verify.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { PlatformKeys } from "./platform-keys.ts";
import type { FetchedKey } from "./platform-keys.ts";

/**
 * Fetches the platform certificates. Each was sealed with the APIv3 key, which only WeChat Pay and the merchant hold:
 * that proves them, and one of them must then have signed the answer.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export async function fetchCertificates(
  context: Context,
  apiV3Key: Uint8Array,
): Promise<ReadonlyMap<string, FetchedKey>> {
  const call = checkCall({ method: "GET", template: "v3/certificates", options: {} });
  const answer = await exchange(context, call).catch((error: unknown) => {
    throw error instanceof ApiError && error.status === 404 ? inPublicKeyMode(error) : error;
  });
  const fetched = new Map(
    sealedCertificates(answer).map((sealed) => openCertificate(apiV3Key, sealed)),
  );
  const keys = new Map([...fetched].map(([serial, { key }]) => [serial, key]));
  await verify(
    new PlatformKeys(new Map([...keys, ...context.config.platformKeys])),
    answer.headers,
    answer.body,
    "GET /v3/certificates: the answer",
  );
  return fetched;
}

function inPublicKeyMode(cause: ApiError): ConfigError {
  return new ConfigError(
    'platformKeys: WeChat Pay has no platform certificate for this merchant, which means that it is in public-key mode. Give the public key as { "PUB_KEY_ID_…": pem }: 商户平台 → 账户中心 → API安全 → 微信支付公钥.',
    { option: "platformKeys" },
    cause,
  );
}

interface Sealed {
  readonly nonce: string;
  readonly associated_data: string;
  readonly ciphertext: string;
}

function sealedCertificates(answer: WireAnswer): readonly Sealed[] {
  const parsed: unknown = JSON.parse(Buffer.from(answer.body).toString("utf8"));
  const data = member(parsed, "data");
  if (!Array.isArray(data)) throw unreadable("has no list of certificates");
  return data.map((item: unknown) => {
    const sealed = member(item, "encrypt_certificate");
    const text = (name: string): string => {
      const value = member(sealed, name);
      if (typeof value === "string") return value;
      throw unreadable(`has a certificate without ${name}`);
    };
    return {
      nonce: text("nonce"),
      associated_data: text("associated_data"),
      ciphertext: text("ciphertext"),
    };
  });
}

function openCertificate(apiV3Key: Uint8Array, sealed: Sealed): readonly [string, FetchedKey] {
  let pem: string;
  try {
    pem = open(apiV3Key, sealed.nonce, sealed.associated_data, sealed.ciphertext);
  } catch (cause) {
    throw new DecryptionError(
      "GET /v3/certificates: a certificate can't be decrypted, so apiV3Key is not the one set in 商户平台 → 账户中心 → API安全 (it may have been reset, or belong to another merchant).",
      {},
      cause,
    );
  }
  const certificate = new X509Certificate(pem);
  const serial = certificate.serialNumber.toUpperCase().padStart(40, "0");
  return [serial, { key: certificate.publicKey, expires: Date.parse(certificate.validTo) }];
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function unreadable(why: string): DecryptionError {
  return new DecryptionError(`GET /v3/certificates: the answer ${why}.`, {});
}
