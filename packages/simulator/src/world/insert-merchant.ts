import type { Tx } from "../store/store.ts";
import type { KeyMode } from "../store/tables.ts";
import type { CertifiedKey, PublicKeyPair } from "./make-keys.ts";

/** Everything that makes a merchant. */
export interface NewMerchant {
  readonly mchid: string;
  readonly name: string;
  readonly appid: string;
  readonly keyMode: KeyMode;
  readonly key: CertifiedKey;
  readonly publicKey: PublicKeyPair;
  readonly apiV3Key: string;
  readonly apiV2Key: string;
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

/** Stores a merchant; what exists already stays as it is. Gives whether the merchant is new. */
export async function insertMerchant(
  tx: Tx,
  merchant: NewMerchant,
  createdAt: number,
): Promise<boolean> {
  const { mchid } = merchant;
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("merchants")
    .values({
      mchid,
      name: merchant.name,
      appid: merchant.appid,
      key_mode: merchant.keyMode,
      serial: merchant.key.serial,
      private_key: merchant.key.privateKey,
      certificate: merchant.key.certificate,
      api_v3_key: merchant.apiV3Key,
      api_v2_key: merchant.apiV2Key,
      created_at: createdAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows !== 1n) return false;

  await tx
    .insertInto("platform_keys")
    .values({
      id: merchant.publicKey.id,
      kind: "public_key",
      mchid,
      private_key: merchant.publicKey.privateKey,
      public_pem: merchant.publicKey.publicKey,
      effective_at: null,
      expires_at: null,
    })
    .execute();
  await tx.insertInto("merchant_appids").values({ mchid, appid: merchant.appid }).execute();
  for (const service of merchant.services) {
    await tx
      .insertInto("services")
      .values({
        mchid,
        service_id: service.serviceId,
        name: service.name,
        pre_authorization: service.preAuthorization ? 1 : 0,
        risk_tier: service.riskTier ? 1 : 0,
      })
      .execute();
  }
  for (const sub of merchant.subMerchants) {
    await tx
      .insertInto("sub_merchants")
      .values({ mchid, sub_mchid: sub.mchid, name: sub.name, sub_appid: sub.appid })
      .execute();
  }
  for (const user of merchant.users) {
    await tx
      .insertInto("users")
      .values(user)
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }
  return true;
}
