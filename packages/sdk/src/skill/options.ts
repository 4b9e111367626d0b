import type { Config } from "../config/config.ts";
import { checkNames, readConnection } from "../config/connection-options.ts";
import { COMMON_OPTIONS, readLanguage } from "../config/client-options.ts";
import type { ClientOptions } from "../config/client-options.ts";
import { identityOf, readId } from "../config/identity.ts";
import { wrongOption } from "../errors.ts";
import { readPrivateKey } from "../keys/merchant.ts";
import type { PrivateKeyInput } from "../keys/merchant.ts";

/**
 * Who develops the skills, and where the requests go. The key is the one that SkillHub gave, not the merchant's.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4035576740
 */
export interface WeChatPaySkillOptions extends ClientOptions {
  /** The developer's id at SkillHub (`developer_id`). */
  readonly developerId: string;
  /** The id of the key's public half (`pub_key_id`), as SkillHub shows it. */
  readonly publicKeyId: string;
  /**
   * The developer's private key, as SkillHub shows it once: PEM text (literal `\n` as environment variables carry them is
   * understood), its bytes, a `file:` URL, or a `KeyObject`.
   */
  readonly privateKey: PrivateKeyInput;
  /** Where requests go: scheme and host, without a path. Default: `https://aipay.wxpapp.weixin.qq.com`. */
  readonly baseUrl?: string | URL;
}

const ORIGIN = "https://aipay.wxpapp.weixin.qq.com";

const known = new Set(["developerId", "publicKeyId", "privateKey", ...COMMON_OPTIONS]);

/** Checks the options; throws a `ConfigError` that names the option, what was found, what is expected and where to get it. */
export function readSkillConfig(options: WeChatPaySkillOptions): Config {
  checkNames(options, known, "developerId, publicKeyId and privateKey");
  refuseMerchants(options);
  const where = "SkillHub → 商户中心 shows it.";
  const id = readId("developerId", options.developerId, where);
  const publicKeyId = readId("publicKeyId", options.publicKeyId, where);
  const privateKey = readPrivateKey(options.privateKey, "skill");
  return {
    identity: identityOf("skill", id, publicKeyId, privateKey),
    privateKey,
    platformKeys: new Map(),
    apiV3Key: undefined,
    authorities: [],
    apiV2Key: undefined,
    workWxSecret: undefined,
    clientCertificate: undefined,
    language: readLanguage(options),
    ...readConnection(options, ORIGIN),
  };
}

// A merchant's options, handed over whole, bring the merchant's key.
function refuseMerchants(options: object): void {
  for (const name of [
    "mchid",
    "serial",
    "certificate",
    "platformKeys",
    "apiV3Key",
    "apiV2Key",
    "workWxSecret",
  ]) {
    if (!Object.hasOwn(options, name)) continue;
    throw wrongOption(
      name,
      "a developer of AI payment skills has none; it is a merchant's, and so may be the key beside it. Give developerId, publicKeyId and privateKey as SkillHub gave them (SkillHub → 商户中心 → 开发者密钥).",
    );
  }
}
