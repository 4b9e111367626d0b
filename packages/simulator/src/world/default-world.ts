import { X509Certificate } from "node:crypto";
import type { Tx } from "../store/store.ts";
import { brandKey, brandPublicKey } from "./brand-keys.ts";
import { skillKey } from "./skill-key.ts";
import { insertMerchants } from "./insert-merchant.ts";
import type { NewMerchant } from "./insert-merchant.ts";
import {
  merchantKey,
  merchantPublicKey,
  partnerKey,
  partnerPublicKey,
  platformCertificate,
} from "./keys.ts";

/** The user of the documented samples. */
export const DEFAULT_OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/** The merchant of the documented samples, so that they work word for word. */
export const DEFAULT_MERCHANT: NewMerchant = {
  kind: "merchant",
  mchid: "1230000109",
  name: "模拟商户 Simulated merchant",
  appid: "wxd678efh567hg6787",
  keyMode: "both",
  key: merchantKey,
  publicKey: merchantPublicKey,
  apiV3Key: "wechatpay-kit-simulator-apiv3key",
  apiV2Key: "wechatpay-kit-simulator-apiv2key",
  services: [
    {
      serviceId: "2002000000000558128851361561536",
      name: "模拟服务 Simulated service",
      preAuthorization: true,
      riskTier: true,
    },
    // A service of the older kind, where every order is confirmed: the permission calls refuse it.
    {
      serviceId: "500001",
      name: "模拟需确认服务 Simulated service with confirmation",
      preAuthorization: false,
      riskTier: false,
    },
  ],
  users: [
    {
      appid: "wxd678efh567hg6787",
      openid: DEFAULT_OPENID,
      person: "user-1",
      nickname: "用户一 User 1",
    },
  ],
  subMerchants: [],
};

/** A partner (service provider) with one sub-merchant, for the partner form of the operations. */
export const DEFAULT_PARTNER: NewMerchant = {
  kind: "merchant",
  mchid: "1900000100",
  name: "模拟服务商 Simulated partner",
  appid: "wx8888888888888888",
  keyMode: "both",
  key: partnerKey,
  publicKey: partnerPublicKey,
  apiV3Key: "wechatpay-kit-partner-s-apiv3key",
  apiV2Key: "wechatpay-kit-partner-s-apiv2key",
  services: [
    {
      serviceId: "2002000000000558128851361561537",
      name: "模拟服务商服务 Simulated partner service",
      preAuthorization: true,
      riskTier: true,
    },
  ],
  users: [
    {
      appid: "wx8888888888888888",
      openid: "oPartner8uMuAJO_M2pxb1Q9zNjW",
      person: "user-1",
      nickname: "用户一 User 1",
    },
    {
      appid: "wxd678efh567hg6999",
      openid: "oSubMch8uMuAJO_M2pxb1Q9zNjWe",
      person: "user-1",
      nickname: "用户一 User 1",
    },
  ],
  subMerchants: [
    { mchid: "1900000109", name: "模拟子商户 Simulated sub-merchant", appid: "wxd678efh567hg6999" },
  ],
};

/** The brand of the documented `Authorization`. */
export const DEFAULT_BRAND: NewMerchant = {
  kind: "brand",
  mchid: "123456789",
  name: "模拟品牌 Simulated brand",
  appid: "wxb1a2n3d4b5r6a7n8",
  // Brands know no platform certificates.
  keyMode: "public_key",
  key: brandKey,
  publicKey: brandPublicKey,
  apiV3Key: "wechatpay-kit-brand-test-apiv3ke",
  apiV2Key: "",
  services: [],
  users: [
    {
      appid: "wxb1a2n3d4b5r6a7n8",
      openid: "oBrand8uMuAJO_M2pxb1Q9zNjWeS",
      person: "user-1",
      nickname: "用户一 User 1",
    },
  ],
  subMerchants: [],
};

/** The developer of AI payment skills of the documented samples. */
export const DEFAULT_SKILL: NewMerchant = {
  ...DEFAULT_BRAND,
  kind: "skill",
  mchid: "sh-12345678",
  name: "模拟技能开发者 Simulated developer of skills",
  appid: "",
  key: skillKey,
  publicKey: undefined,
  apiV3Key: "",
  users: [],
};

const everybody = [DEFAULT_PARTNER, DEFAULT_MERCHANT, DEFAULT_BRAND, DEFAULT_SKILL];

/** The numbers of the default world's merchants and of who calls as they do. */
export const DEFAULT_MERCHANTS: readonly string[] = everybody.map(({ mchid }) => mchid);

/** Puts merchants, the brand, the developer and users of the default world into the store; what is there already stays as it is. Gives whether the world is new. */
export async function insertDefaultWorld(tx: Tx, now: number): Promise<boolean> {
  const certificate = new X509Certificate(platformCertificate.certificate);
  await tx
    .insertInto("platform_keys")
    .values({
      id: platformCertificate.serial,
      kind: "certificate",
      mchid: null,
      private_key: platformCertificate.privateKey,
      public_pem: platformCertificate.certificate,
      effective_at: Date.parse(certificate.validFrom),
      expires_at: Date.parse(certificate.validTo),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const inserted = await insertMerchants(tx, everybody, now);
  return inserted.has(DEFAULT_MERCHANT.mchid);
}
