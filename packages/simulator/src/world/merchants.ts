import { createPrivateKey, X509Certificate } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { PlatformSigner } from "wechatpay-kit/testing";
import type { Db } from "../store/store.ts";
import type { MerchantRow, PlatformKeyRow, ServiceRow, SubMerchantRow } from "../store/tables.ts";

/** A merchant with everything that its requests need; each key is parsed at its first use. */
export interface Merchant {
  readonly row: Readonly<MerchantRow>;
  readonly mchid: string;
  /** Verifies the merchant's signatures and encrypts what only the merchant may read. */
  readonly publicKey: KeyObject;
  readonly appids: ReadonlySet<string>;
  readonly services: ReadonlyMap<string, Readonly<ServiceRow>>;
  readonly subMerchants: ReadonlyMap<string, Readonly<SubMerchantRow>>;
  /** The WeChat Pay public key, where the merchant has one. */
  readonly publicKeySigner: PlatformSigner | undefined;
  /** The platform certificate, where the merchant uses it. */
  readonly certificateSigner: PlatformSigner | undefined;
  /** Rows of the platform keys that this merchant sees. */
  readonly platformKeys: readonly Readonly<PlatformKeyRow>[];
}

/** The merchants of a store, each read once. */
export interface Merchants {
  get(mchid: string): Promise<Merchant | undefined>;
  /** The merchant, if it was read already. */
  peek(mchid: string): Merchant | undefined;
  /** Forgets what was read: after a reset, or when a merchant changed. */
  clear(): void;
}

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
  const publicKey = once(() => new X509Certificate(row.certificate).publicKey);
  return {
    row,
    mchid,
    get publicKey() {
      return publicKey();
    },
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
  if (key === undefined) return undefined;
  const privateKey = once(() => createPrivateKey(key.private_key));
  return {
    id: key.id,
    get privateKey() {
      return privateKey();
    },
  };
}

// OpenSSL takes a millisecond and more for a key, and most merchants use one of three.
function once(parse: () => KeyObject): () => KeyObject {
  let parsed: KeyObject | undefined;
  return () => (parsed ??= parse());
}
