import { X509Certificate } from "node:crypto";
import type { Answer } from "../call/answer.ts";
import type { CheckedCall } from "../call/call.ts";
import { checkCall } from "../call/check-call.ts";
import type { Outgoing, Protocol } from "../call/protocol.ts";
import { certificatesPath } from "../config/hosts.ts";
import type { Context } from "../config/context.ts";
import { open } from "../crypto/aes-gcm.ts";
import { AnswerError, ApiError, DecryptionError, wrongOption } from "../errors.ts";
import type { ConfigError } from "../errors.ts";
import { exchange } from "../exchange.ts";
import { PlatformKeys } from "../keys/platform-keys.ts";
import type { FetchedKey } from "../keys/platform-keys.ts";
import { startLimits } from "../transport/limits.ts";
import { headerOf, isSuccess } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { refusal } from "./refusal.ts";
import { againV3, toWireV3 } from "./to-wire.ts";
import { verify } from "./verify.ts";

/**
 * Fetches the platform certificates. Each was sealed with the APIv3 key, which only WeChat Pay and the merchant hold:
 * that proves them, and one of them must then have signed the answer.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
 */
export async function fetchCertificates(
  context: Context,
  apiV3Key: Uint8Array,
): Promise<ReadonlyMap<string, FetchedKey>> {
  const template = certificatesPath(context.config.origin);
  const call = checkCall({ method: "GET", template, options: {} });
  // Calls wait for it that hold a connection each until their answers are verified.
  const limits = { ...startLimits(context.config, call), urgent: true } as const;
  const protocol = new CertificatesProtocol(apiV3Key);
  try {
    return (await exchange(context, protocol, call, limits)).data;
  } catch (error) {
    if (!(error instanceof ApiError) || error.status !== 404) throw error;
    // With keys of its own the client needs none: then the serial that was looked for is simply unknown.
    if (context.config.platformKeys.size > 0) return new Map();
    throw inPublicKeyMode(error);
  }
}

/** APIv3, but that the answer brings the keys that verify it. */
class CertificatesProtocol implements Protocol<ReadonlyMap<string, FetchedKey>> {
  readonly toWire = toWireV3;
  readonly again = againV3;
  readonly #apiV3Key: Uint8Array;

  constructor(apiV3Key: Uint8Array) {
    this.#apiV3Key = apiV3Key;
  }

  async fromWire(
    { config }: Context,
    call: CheckedCall,
    sent: Outgoing,
    answer: WireAnswer,
  ): Promise<Answer<ReadonlyMap<string, FetchedKey>>> {
    if (!isSuccess(answer.status)) throw refusal(call, sent, answer);
    const data = new Map(
      sealedCertificates(answer).map((sealed) => openCertificate(this.#apiV3Key, sealed)),
    );
    const keys = new Map([...data].map(([serial, { key }]) => [serial, key]));
    await verify(new PlatformKeys(new Map([...keys, ...config.platformKeys])), {
      header: (name) => headerOf(answer, name),
      body: answer.body,
      answers: { call, limits: sent.limits },
    });
    return { data, wire: answer };
  }
}

function inPublicKeyMode(cause: ApiError): ConfigError {
  return wrongOption(
    "platformKeys",
    'WeChat Pay has no platform certificate for this merchant, which means that it is in public-key mode. Give the public key as { "PUB_KEY_ID_…": pem }: 商户平台 → 账户中心 → API安全 → 微信支付公钥.',
    { cause },
  );
}

interface Sealed {
  readonly nonce: string;
  readonly associated_data: string;
  readonly ciphertext: string;
}

function sealedCertificates(answer: WireAnswer): readonly Sealed[] {
  const data = member(parse(answer), "data");
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

function parse(answer: WireAnswer): unknown {
  try {
    return JSON.parse(Buffer.from(answer.body).toString("utf8"));
  } catch {
    throw new AnswerError(
      "The answer with the platform certificates is no JSON, so it may come from a proxy on the way. Nothing is changed by this query; repeat it.",
      { code: "ANSWER_NOT_JSON", requestId: headerOf(answer, "request-id") },
    );
  }
}

function openCertificate(apiV3Key: Uint8Array, sealed: Sealed): readonly [string, FetchedKey] {
  let pem: string;
  try {
    pem = open(apiV3Key, sealed.nonce, sealed.associated_data, sealed.ciphertext);
  } catch (cause) {
    throw wrongOption(
      "apiV3Key",
      "WeChat Pay's platform certificates can't be decrypted with it, so it is not the one set in 商户平台 → 账户中心 → API安全 (it may have been reset, or belong to another merchant).",
      { cause },
    );
  }
  const certificate = readFetched(pem);
  const serial = certificate.serialNumber.toUpperCase().padStart(40, "0");
  return [serial, { key: certificate.publicKey, expires: Date.parse(certificate.validTo) }];
}

function readFetched(pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw unreadable("was decrypted but holds what is no certificate", { cause });
  }
}

function member(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null
    ? Object.entries(value).find(([key]) => key === name)?.[1]
    : undefined;
}

function unreadable(why: string, options?: ErrorOptions): DecryptionError {
  return new DecryptionError(`The answer with the platform certificates ${why}.`, options);
}
