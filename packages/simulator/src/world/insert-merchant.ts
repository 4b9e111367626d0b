import type { Tx } from "../store/store.ts";
import type {
  CallerKind,
  KeyMode,
  MerchantRow,
  PlatformKeyRow,
  ServiceRow,
  SubMerchantRow,
} from "../store/tables.ts";
import type { CertifiedKey, PublicKeyPair } from "./make-keys.ts";

/** Everything that makes a merchant, or who calls as one. */
export interface NewMerchant {
  readonly kind: CallerKind;
  /** Of a brand its `brand_id`, of a developer of skills the `developer_id`. */
  readonly mchid: string;
  readonly name: string;
  readonly appid: string;
  readonly keyMode: KeyMode;
  readonly key: CertifiedKey;
  /** What its answers are signed with; absent for developers of skills, whose answers are not. */
  readonly publicKey: PublicKeyPair | undefined;
  readonly apiV3Key: string;
  readonly apiV2Key: string;
  /** Default: 60, which most trades pay. */
  readonly feeRate?: number | undefined;
  readonly refundNotifyUrl?: string | undefined;
  readonly services: readonly {
    readonly serviceId: string;
    readonly name: string;
    readonly preAuthorization: boolean;
    readonly riskTier: boolean;
  }[];
  readonly users: readonly {
    readonly appid: string;
    readonly openid: string;
    readonly person: string;
    readonly nickname: string;
  }[];
  readonly subMerchants: readonly {
    readonly mchid: string;
    readonly name: string;
    readonly appid: string | null;
  }[];
}

/** Stores merchants and who calls as they do; what exists already stays as it is. Gives the numbers of those that are new. */
export async function insertMerchants(
  tx: Tx,
  merchants: readonly NewMerchant[],
  createdAt: number,
): Promise<ReadonlySet<string>> {
  const inserted = await tx
    .insertInto("merchants")
    .values(merchants.map((merchant) => merchantRow(merchant, createdAt)))
    .onConflict((conflict) => conflict.doNothing())
    .returning("mchid")
    .execute();
  const numbers = new Set(inserted.map(({ mchid }) => mchid));
  const added = merchants.filter(({ mchid }) => numbers.has(mchid));
  if (added.length > 0) await insertBelongings(tx, added);
  return numbers;
}

async function insertBelongings(tx: Tx, merchants: readonly NewMerchant[]): Promise<void> {
  const keys = merchants.flatMap(publicKeyRows);
  if (keys.length > 0) await tx.insertInto("platform_keys").values(keys).execute();
  const appids = merchants
    .map(({ mchid, appid }) => ({ mchid, appid }))
    .filter(({ appid }) => appid !== "");
  if (appids.length > 0) await tx.insertInto("merchant_appids").values(appids).execute();
  const services = merchants.flatMap(serviceRows);
  if (services.length > 0) await tx.insertInto("services").values(services).execute();
  const subMerchants = merchants.flatMap(subMerchantRows);
  if (subMerchants.length > 0) {
    await tx.insertInto("sub_merchants").values(subMerchants).execute();
  }
  const users = merchants.flatMap((merchant) => merchant.users);
  if (users.length === 0) return;
  await tx
    .insertInto("users")
    .values(users)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function merchantRow(merchant: NewMerchant, createdAt: number): MerchantRow {
  return {
    mchid: merchant.mchid,
    kind: merchant.kind,
    name: merchant.name,
    appid: merchant.appid,
    key_mode: merchant.keyMode,
    serial: merchant.key.serial,
    private_key: merchant.key.privateKey,
    certificate: merchant.key.certificate,
    api_v3_key: merchant.apiV3Key,
    api_v2_key: merchant.apiV2Key,
    fee_rate: merchant.feeRate ?? 60,
    refund_notify_url: merchant.refundNotifyUrl ?? null,
    created_at: createdAt,
  };
}

function publicKeyRows({ mchid, publicKey }: NewMerchant): PlatformKeyRow[] {
  if (publicKey === undefined) return [];
  const { id, privateKey, publicKey: public_pem } = publicKey;
  const never = { effective_at: null, expires_at: null };
  return [{ id, kind: "public_key", mchid, private_key: privateKey, public_pem, ...never }];
}

function serviceRows({ mchid, services }: NewMerchant): ServiceRow[] {
  return services.map((service) => ({
    mchid,
    service_id: service.serviceId,
    name: service.name,
    pre_authorization: service.preAuthorization ? 1 : 0,
    risk_tier: service.riskTier ? 1 : 0,
  }));
}

function subMerchantRows({ mchid, subMerchants }: NewMerchant): SubMerchantRow[] {
  return subMerchants.map((sub) => ({
    mchid,
    sub_mchid: sub.mchid,
    name: sub.name,
    sub_appid: sub.appid,
  }));
}
