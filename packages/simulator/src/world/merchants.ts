import { createPrivateKey, X509Certificate } from "node:crypto";
import type { PlatformSigner } from "wechatpay-kit/testing";
import type { Merchant, Merchants } from "../core/merchant.ts";
import type { Db } from "../store/store.ts";
import type { PlatformKeyRow } from "../store/tables.ts";

export function createMerchants(db: Db): Merchants {
  let known = new Map<string, Merchant>();
  return {
    get: async (mchid) => {
      const cached = known.get(mchid);
      if (cached !== undefined) return cached;
      // What is read while the world is reset must not outlive the reset.
      const current = known;
      const merchant = await load(db, mchid);
      if (merchant !== undefined) current.set(mchid, merchant);
      return merchant;
    },
    peek: (mchid) => known.get(mchid),
    clear: () => {
      known = new Map();
    },
  };
}

async function load(db: Db, mchid: string): Promise<Merchant | undefined> {
  const row = await db
    .selectFrom("merchants")
    .selectAll()
    .where("mchid", "=", mchid)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const platformKeys = await db
    .selectFrom("platform_keys")
    .selectAll()
    .where((eb) =>
      eb.or([
        ...(row.key_mode === "certificate" ? [] : [eb("mchid", "=", mchid)]),
        ...(row.key_mode === "public_key" ? [] : [eb("kind", "=", "certificate")]),
      ]),
    )
    .orderBy("effective_at", "desc")
    .execute();
  const appids = await db
    .selectFrom("merchant_appids")
    .select("appid")
    .where("mchid", "=", mchid)
    .execute();
  const services = await db.selectFrom("services").selectAll().where("mchid", "=", mchid).execute();
  const subMerchants = await db
    .selectFrom("sub_merchants")
    .selectAll()
    .where("mchid", "=", mchid)
    .execute();
  return {
    row,
    mchid,
    publicKey: new X509Certificate(row.certificate).publicKey,
    appids: new Set(appids.map(({ appid }) => appid)),
    services: new Map(services.map((service) => [service.service_id, service])),
    subMerchants: new Map(subMerchants.map((sub) => [sub.sub_mchid, sub])),
    publicKeySigner: signer(platformKeys, "public_key"),
    certificateSigner: signer(platformKeys, "certificate"),
    platformKeys,
  };
}

function signer(
  keys: readonly PlatformKeyRow[],
  kind: PlatformKeyRow["kind"],
): PlatformSigner | undefined {
  const key = keys.find((row) => row.kind === kind);
  return key && { id: key.id, privateKey: createPrivateKey(key.private_key) };
}
