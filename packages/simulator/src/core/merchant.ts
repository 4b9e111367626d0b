import type { KeyObject } from "node:crypto";
import type { PlatformSigner } from "wechatpay-kit/testing";
import type {
  CallerKind,
  MerchantRow,
  PlatformKeyRow,
  ServiceRow,
  SubMerchantRow,
} from "../store/tables.ts";

/** A merchant, or who calls as one, with everything that its requests need, keys parsed. */
export interface Merchant {
  readonly row: Readonly<MerchantRow>;
  /** Of a brand its `brand_id`, of a developer of skills the `developer_id`. */
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

/** The merchants of a store, and who calls as they do, each read once. */
export interface Merchants {
  /** @param kind the only one that is meant; default: any */
  get(mchid: string, kind?: CallerKind): Promise<Merchant | undefined>;
  /** Reads several at once, so that `peek` knows them. */
  read(mchids: readonly string[]): Promise<void>;
  /** The merchant, if it was read already. */
  peek(mchid: string): Merchant | undefined;
  /** Forgets what was read: after a reset, or when a merchant changed. */
  clear(): void;
}
