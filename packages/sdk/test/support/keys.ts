import { createPrivateKey, createSign } from "node:crypto";
import { readFileSync } from "node:fs";
import type {
  MerchantOptions,
  WeChatPayOptions,
  WeChatPaySignerOptions,
} from "../../src/config/config.ts";
import type { Signer } from "../../src/keys/signer.ts";
import type { PlatformSigner } from "../../src/testing/sign-answer.ts";

/** A fixture as text. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url), "utf8");
}

export const MERCHANT_SERIAL = "5F1C72E2A8931B72A2E13AF8DEE92471EB397115";
export const PLATFORM_SERIAL = "0400240C4A427599D09BB4E3DE0279F2E813FD0A";
export const PUBLIC_KEY_ID = "PUB_KEY_ID_0112300001092026112200111111000001";
export const API_V3_KEY = "wechatpay-kit-tests-apiv3-key-01";

/** Options of a client that trusts the fixtures' two platform keys. */
export function merchantOptions(more: Partial<WeChatPayOptions> = {}): WeChatPayOptions {
  return {
    mchid: "1230000109",
    serial: MERCHANT_SERIAL,
    privateKey: fixture("merchant-key.pem"),
    platformKeys: {
      [PUBLIC_KEY_ID]: fixture("platform-public-key.pem"),
      [PLATFORM_SERIAL]: fixture("platform-certificate.pem"),
    },
    apiV3Key: API_V3_KEY,
    ...more,
  };
}

/** Signs as the fixtures' WeChat Pay public key. */
export const publicKeySigner: PlatformSigner = {
  id: PUBLIC_KEY_ID,
  privateKey: createPrivateKey(fixture("platform-public-key-private.pem")),
};

/** Signs as the fixtures' platform certificate. */
export const certificateSigner: PlatformSigner = {
  id: PLATFORM_SERIAL,
  privateKey: createPrivateKey(fixture("platform-key.pem")),
};

/** The same client, its private key with a signer. */
export function signerOptions(
  signer: Partial<Signer> = {},
  more: Partial<MerchantOptions> = {},
): WeChatPaySignerOptions {
  const {
    privateKey: _key,
    serial: _serial,
    certificate: _certificate,
    ...rest
  } = merchantOptions();
  const key = fixture("merchant-key.pem");
  const sign = async (message: Uint8Array) => createSign("sha256").update(message).sign(key);
  const own: Signer = { serial: MERCHANT_SERIAL, sign, ...signer };
  return { ...rest, signer: own, ...more };
}
