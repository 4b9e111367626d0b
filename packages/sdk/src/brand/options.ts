import type { KeyObject, X509Certificate } from "node:crypto";
import type { Config } from "../config/config.ts";
import { checkNames, readConnection } from "../config/connection-options.ts";
import { COMMON_OPTIONS, readLanguage } from "../config/client-options.ts";
import type { ClientOptions } from "../config/client-options.ts";
import { identityOf, readId } from "../config/identity.ts";
import { wrongOption } from "../errors.ts";
import { apiV3KeyBytes } from "../keys/api-keys.ts";
import { readMerchantIdentity } from "../keys/merchant.ts";
import type { PrivateKeyInput } from "../keys/merchant.ts";
import { readPlatformKeys } from "../keys/platform.ts";
import { KEY_WORDS } from "../keys/words.ts";

/**
 * Who the brand is, whom it trusts, and where the requests go. All keys are the brand's own: the merchant's serve for none of
 * its calls.
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015415289
 */
export interface WeChatPayBrandOptions extends ClientOptions {
  /** The brand's id (`brand_id`, 品牌ID), as 品牌经营平台 shows it. */
  readonly brandId: string;
  /**
   * The private key of the brand's API certificate (`apiclient_key.pem`): PEM text (PKCS#8 or PKCS#1; literal `\n` as
   * environment variables carry them is understood), the bytes of such a file, a `file:` URL, or a `KeyObject`.
   */
  readonly privateKey: PrivateKeyInput;
  /** Serial number of the brand's API certificate: 40 upper-case hexadecimal digits. Not needed when `certificate` is given. */
  readonly serial?: string;
  /** The brand's API certificate (`apiclient_cert.pem`): its serial is read from it and its key compared with `privateKey`. */
  readonly certificate?: string | Uint8Array | X509Certificate;
  /**
   * Whom WeChat Pay signs as: id → public key, the id `PUB_KEY_ID_…`. Brands have no platform certificates. The first id is
   * sent as `Wechatpay-Serial` with every request, which is signed for only if it is right.
   */
  readonly platformKeys: Readonly<Record<string, string | Uint8Array | KeyObject>>;
  /** The brand's API key (品牌API密钥), 32 bytes: opens notifications. */
  readonly apiV3Key?: string;
}

const known = new Set([
  "brandId",
  "privateKey",
  "serial",
  "certificate",
  "platformKeys",
  "apiV3Key",
  ...COMMON_OPTIONS,
]);

/** Checks the options; throws a `ConfigError` that names the option, what was found, what is expected and where to get it. */
export function readBrandConfig(options: WeChatPayBrandOptions): Config {
  checkNames(options, known, "brandId, serial, privateKey and platformKeys");
  refuseMerchants(options);
  const id = readId("brandId", options.brandId, "It stands in 品牌经营平台 → 账号管理.");
  const { privateKey, serial } = readMerchantIdentity(options, "brand");
  const platformKeys = readPlatformKeys(options.platformKeys, serial, "brand");
  if (platformKeys.size === 0) {
    throw wrongOption(
      "platformKeys",
      `none given, so no answer could be verified, and WeChat Pay takes no request without its id. Give the WeChat Pay public key of the brand as { "PUB_KEY_ID_…": pem } (${KEY_WORDS.brand.page} → 微信支付公钥). Brands have no platform certificates that could be fetched.`,
    );
  }
  return {
    identity: identityOf("brand", id, serial, privateKey),
    privateKey,
    platformKeys,
    apiV3Key: apiV3KeyBytes(options.apiV3Key, "brand"),
    authorities: [],
    apiV2Key: undefined,
    workWxSecret: undefined,
    clientCertificate: undefined,
    language: readLanguage(options),
    ...readConnection(options),
  };
}

// The whole of a merchant's options, handed over with a brandId, would sign for the brand with the merchant's key.
function refuseMerchants(options: object): void {
  for (const name of ["mchid", "apiV2Key", "workWxSecret", "clientCertificate"]) {
    if (!Object.hasOwn(options, name)) continue;
    throw wrongOption(
      name,
      "a brand has none; it is a merchant's, and so may be the keys beside it. A brand's keys are its own: brandId, privateKey, serial, platformKeys, apiV3Key (品牌经营平台 → 账号管理 → 安全中心).",
    );
  }
}
