import type { Caller } from "../crypto/scheme.ts";

/** What a caller's keys are called and where they are kept, for the texts of errors. */
export interface KeyWords {
  /** Whose private key it is. */
  readonly owner: string;
  /** The page on which the keys are kept. */
  readonly page: string;
  /** Where the private key comes from, as a sentence. */
  readonly privateKey: string;
  /** Where the serial number stands. */
  readonly serial: string;
  /** The key that notifications are sealed with. */
  readonly apiV3Key: string;
}

const merchantPage = "商户平台 → 账户中心 → API安全";
// https://pay.weixin.qq.com/doc/brand/4015415289
const brandPage = "品牌经营平台 → 账号管理 → 安全中心";

export const KEY_WORDS: Readonly<Record<Caller, KeyWords>> = {
  merchant: {
    owner: "merchant's",
    page: merchantPage,
    privateKey: `It is the file apiclient_key.pem, made when the API certificate was applied for (${merchantPage} → 商户API证书).`,
    serial: `${merchantPage} → 商户API证书 → 管理证书`,
    apiV3Key: `${merchantPage} → APIv3密钥`,
  },
  brand: {
    owner: "brand's",
    page: brandPage,
    privateKey: `It is the file apiclient_key.pem, made when the brand's API certificate was applied for (${brandPage} → 品牌API证书), and not the merchant's.`,
    serial: `${brandPage} → 品牌API证书`,
    apiV3Key: `${brandPage} → 品牌API密钥`,
  },
  skill: {
    owner: "developer's",
    page: "SkillHub → 商户中心",
    privateKey: "It is shown once, when the key is made (SkillHub → 商户中心 → 开发者密钥).",
    serial: "SkillHub → 商户中心 → 开发者密钥",
    // Nothing is sealed for a developer.
    apiV3Key: "SkillHub → 商户中心",
  },
};
