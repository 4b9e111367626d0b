import { generateKeyPairSync, randomBytes, randomInt } from "../crypto/native.ts";
import type { KeyObject } from "node:crypto";
import type { PlatformSigner } from "./sign-answer.ts";

/** Keys that fit together: a merchant's, and those of the WeChat Pay that answers it. */
export interface TestKeys {
  /** For `new WeChatPay({ ...keys.options, … })`. */
  readonly options: {
    readonly mchid: string;
    readonly serial: string;
    readonly privateKey: KeyObject;
    readonly platformKeys: Readonly<Record<string, KeyObject>>;
    readonly apiV3Key: string;
    readonly apiV2Key: string;
  };
  /** Signs in WeChat Pay's place: the private half of the one platform key that the client trusts. */
  readonly platform: PlatformSigner;
  /** As in `options`. */
  readonly apiV3Key: string;
  /** As in `options`. */
  readonly apiV2Key: string;
  /** The merchant's private key, as in `options`. */
  readonly merchantKey: KeyObject;
}

/**
 * Throw-away keys for tests of code that works with WeChat Pay: fresh ones each time, and good for nothing else. Making
 * them takes a moment (two RSA keys), so make them once a file.
 *
 * @param mchid default: `1900000001`
 *
 * @example
 * const keys = testKeys();
 * const wxpay = new WeChatPay({ ...keys.options, fetch: answering(keys, { … }) });
 */
export function testKeys({ mchid = "1900000001" }: { readonly mchid?: string } = {}): TestKeys {
  const merchant = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const platform = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const id = `PUB_KEY_ID_${digits(34)}`;
  const apiV3Key = randomBytes(16).toString("hex");
  const apiV2Key = randomBytes(16).toString("hex");
  return {
    options: {
      mchid,
      serial: randomBytes(20).toString("hex").toUpperCase(),
      privateKey: merchant.privateKey,
      platformKeys: { [id]: platform.publicKey },
      apiV3Key,
      apiV2Key,
    },
    platform: { id, privateKey: platform.privateKey },
    apiV3Key,
    apiV2Key,
    merchantKey: merchant.privateKey,
  };
}

function digits(count: number): string {
  return Array.from({ length: count }, () => randomInt(10)).join("");
}
