import { createPrivateKey, X509Certificate } from "node:crypto";
import type { KeyObject } from "node:crypto";
import type { PlatformSigner } from "wechatpay-kit/testing";
import type { Merchant, Merchants } from "../core/merchant.ts";
import type { Db } from "../store/store.ts";
import type {
  MerchantAppidRow,
  MerchantRow,
  PlatformKeyRow,
  ServiceRow,
  SubMerchantRow,
} from "../store/tables.ts";

export function createMerchants(db: Db): Merchants {
  let known = new Map<string, Merchant>();
  const read = async (mchids: readonly string[]): Promise<readonly Merchant[]> => {
    // What is read while the world is reset must not outlive the reset.
    const current = known;
    const merchants = await load(db, mchids);
    for (const merchant of merchants) current.set(merchant.mchid, merchant);
    return merchants;
  };
  return {
    get: async (mchid, kind) => {
      const found = known.get(mchid) ?? (await read([mchid]))[0];
      return kind === undefined || found?.row.kind === kind ? found : undefined;
    },
    read: async (mchids) => {
      await read(mchids);
    },
    peek: (mchid) => known.get(mchid),
    clear: () => {
      known = new Map();
    },
  };
}

async function load(db: Db, mchids: readonly string[]): Promise<readonly Merchant[]> {
  const rows = await db.selectFrom("merchants").selectAll().where("mchid", "in", mchids).execute();
  // Anybody may name a merchant that there is not.
  if (rows.length === 0) return [];
  const platformKeys = await db
    .selectFrom("platform_keys")
    .selectAll()
    .where((eb) => eb.or([eb("mchid", "in", mchids), eb("kind", "=", "certificate")]))
    .orderBy("effective_at", "desc")
    .execute();
  const appids = await db
    .selectFrom("merchant_appids")
    .selectAll()
    .where("mchid", "in", mchids)
    .execute();
  const services = await db
    .selectFrom("services")
    .selectAll()
    .where("mchid", "in", mchids)
    .execute();
  const subMerchants = await db
    .selectFrom("sub_merchants")
    .selectAll()
    .where("mchid", "in", mchids)
    .execute();
  return rows.map((row) => {
    const own = (other: { readonly mchid: string }): boolean => other.mchid === row.mchid;
    return assemble(row, {
      platformKeys: platformKeys.filter((key) => sees(row, key)),
      appids: appids.filter(own),
      services: services.filter(own),
      subMerchants: subMerchants.filter(own),
    });
  });
}

function sees({ mchid, key_mode: mode }: MerchantRow, key: PlatformKeyRow): boolean {
  return key.kind === "certificate"
    ? mode !== "public_key"
    : mode !== "certificate" && key.mchid === mchid;
}

/** The rows that belong to a merchant, beside its own. */
interface Rows {
  readonly platformKeys: readonly PlatformKeyRow[];
  readonly appids: readonly MerchantAppidRow[];
  readonly services: readonly ServiceRow[];
  readonly subMerchants: readonly SubMerchantRow[];
}

function assemble(row: MerchantRow, { platformKeys, ...rows }: Rows): Merchant {
  const publicKey = once(() => new X509Certificate(row.certificate).publicKey);
  return {
    row,
    mchid: row.mchid,
    get publicKey() {
      return publicKey();
    },
    appids: new Set(rows.appids.map(({ appid }) => appid)),
    services: new Map(rows.services.map((service) => [service.service_id, service])),
    subMerchants: new Map(rows.subMerchants.map((sub) => [sub.sub_mchid, sub])),
    publicKeySigner: signer(row, platformKeys, "public_key"),
    certificateSigner: signer(row, platformKeys, "certificate"),
    platformKeys,
  };
}

function signer(
  { kind: caller }: MerchantRow,
  keys: readonly PlatformKeyRow[],
  kind: PlatformKeyRow["kind"],
): PlatformSigner | undefined {
  const key = keys.find((row) => row.kind === kind);
  if (key === undefined) return undefined;
  const privateKey = once(() => createPrivateKey(key.private_key));
  return {
    id: key.id,
    ...(caller === "brand" && { caller }),
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
