import { X509Certificate } from "../crypto/native.ts";
import { unseal } from "../config/by-key.ts";
import type { Sealed } from "../config/by-key.ts";
import type { Config } from "../config/config.ts";
import type { Context } from "../config/context.ts";
import {
  describeKey,
  isSealScheme,
  schemeOf,
  SEAL_SCHEME,
  SIGNING_KEYS,
} from "../crypto/scheme.ts";
import type { SmAlgorithms } from "../crypto/sm.ts";
import { AnswerError, ConfigError, DecryptionError, wrongOption } from "../errors.ts";
import { checkIssuer } from "../keys/certificate-chain.ts";
import { PlatformKeys } from "../keys/platform-keys.ts";
import { platformKeyOf } from "../keys/platform-key.ts";
import type { PlatformKey } from "../keys/platform-key.ts";
import { serialOf } from "../keys/serial.ts";
import { headerOf } from "../transport/transport.ts";
import type { WireAnswer } from "../transport/transport.ts";
import { verify } from "./verify.ts";
import type { SignedMessage } from "./verify.ts";

/**
 * The platform certificates in an answer that brings them. Each was sealed with the APIv3 key, which only WeChat Pay and the
 * merchant hold: that proves them, and one of them must then have signed the answer.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012551764
 */
export async function openCertificates(
  { config, keys: { algorithms } }: Context,
  apiV3Key: Uint8Array,
  answer: WireAnswer,
  more: Pick<SignedMessage, "answers" | "anyAge">,
): Promise<ReadonlyMap<string, PlatformKey>> {
  const opened = sealedCertificates(answer).map((sealed) =>
    openCertificate(config, apiV3Key, sealed, algorithms),
  );
  const keys = new Map(await Promise.all(opened));
  const own = new Map([...keys, ...config.platformKeys]);
  await verify(new PlatformKeys(own, undefined, "merchant", algorithms), {
    header: (name) => headerOf(answer, name),
    body: answer.body,
    ...more,
  });
  return keys;
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
    const algorithm = member(sealed, "algorithm");
    return {
      // Where it is not said, there is but one.
      algorithm: typeof algorithm === "string" ? algorithm : SEAL_SCHEME,
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

async function openCertificate(
  { authorities }: Config,
  apiV3Key: Uint8Array,
  sealed: Sealed,
  algorithms: SmAlgorithms | undefined,
): Promise<readonly [string, PlatformKey]> {
  if (!isSealScheme(sealed.algorithm, algorithms !== undefined)) {
    throw unreadable(`has a certificate that is encrypted with ${sealed.algorithm}`);
  }
  let pem: string;
  try {
    pem = await unseal(apiV3Key, sealed, algorithms);
  } catch (cause) {
    if (cause instanceof ConfigError) throw cause;
    throw wrongOption(
      "apiV3Key",
      "WeChat Pay's platform certificates can't be decrypted with it, so it is not the one set in 商户平台 → 账户中心 → API安全 (it may have been reset, or belong to another merchant).",
      { cause },
    );
  }
  const certificate = readFetched(pem);
  if (schemeOf(certificate.publicKey, "merchant", algorithms !== undefined) === undefined) {
    throw unreadable(
      `has a certificate that is not WeChat Pay's: its key is ${describeKey(certificate.publicKey)}, and ${SIGNING_KEYS} is expected`,
    );
  }
  checkIssuer(certificate, authorities);
  return [serialOf(certificate), platformKeyOf(certificate)];
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
