import type { KeyMode, MerchantRow, PlatformKeyRow } from "../store/tables.ts";
import { workWxSecret } from "./work-wx-secret.ts";

/** What an SDK needs to act as a simulated merchant. All of it is test material and no secret. */
export interface MerchantCredentials {
  readonly mchid: string;
  readonly appid: string;
  /** Serial number of the merchant certificate: 40 upper-case hexadecimal digits. */
  readonly serial: string;
  /** The merchant key, PEM (PKCS#8). */
  readonly privateKey: string;
  /** The merchant certificate, PEM. */
  readonly certificate: string;
  readonly keyMode: KeyMode;
  /** `PUB_KEY_ID_…` → public key, certificate serial → certificate; PEM. */
  readonly platformKeys: Readonly<Record<string, string>>;
  /** 32 characters. */
  readonly apiV3Key: string;
  /** 32 characters. */
  readonly apiV2Key: string;
  /** The secret of 企业支付 in WeCom, 43 characters. */
  readonly workWxSecret: string;
  /** Where the simulator listens: `http://127.0.0.1:7180`. */
  readonly baseUrl: string;
}

/** What an SDK needs to act as a simulated brand. All of it is test material and no secret. */
export interface BrandCredentials extends Omit<
  MerchantCredentials,
  "mchid" | "keyMode" | "apiV2Key" | "workWxSecret"
> {
  readonly brandId: string;
}

/** What an SDK needs to act as a simulated developer of AI payment skills. All of it is test material and no secret. */
export interface SkillCredentials extends Pick<MerchantCredentials, "privateKey" | "baseUrl"> {
  readonly developerId: string;
  /** `PUB_KEY_` and 32 hexadecimal digits. */
  readonly publicKeyId: string;
}

/** What is stored of a merchant and the platform keys that it sees. */
interface Stored {
  readonly row: Readonly<MerchantRow>;
  readonly platformKeys: readonly Readonly<PlatformKeyRow>[];
}

export function credentials(merchant: Stored, baseUrl: string): MerchantCredentials {
  const { row } = merchant;
  return {
    mchid: row.mchid,
    ...common(merchant),
    keyMode: row.key_mode,
    apiV2Key: row.api_v2_key,
    workWxSecret: workWxSecret(row),
    baseUrl,
  };
}

export function brandCredentials(brand: Stored, baseUrl: string): BrandCredentials {
  return { brandId: brand.row.mchid, ...common(brand), baseUrl };
}

export function skillCredentials({ row }: Stored, baseUrl: string): SkillCredentials {
  const { mchid, serial, private_key: privateKey } = row;
  return { developerId: mchid, publicKeyId: serial, privateKey, baseUrl };
}

function common({ row, platformKeys }: Stored): Omit<BrandCredentials, "brandId" | "baseUrl"> {
  return {
    appid: row.appid,
    serial: row.serial,
    privateKey: row.private_key,
    certificate: row.certificate,
    platformKeys: Object.fromEntries(platformKeys.map((key) => [key.id, key.public_pem])),
    apiV3Key: row.api_v3_key,
  };
}
