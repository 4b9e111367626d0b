// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type {
  MerchantStoreCreateOptions,
  MerchantStoreCreated,
  MerchantStoreStore,
  MerchantStoreStoreQueryOptions,
  MerchantStoreStoreRecipientsAnswer,
  MerchantStoreStoreRecipientsBindOptions,
  MerchantStoreStoreRecipientsUnbindOptions,
  MerchantStoreStoreUpdateOptions,
} from "../models/merchant-store.ts";

/** The node of each path template below `v3/merchant-store`. */
export interface MerchantStorePaths {
  /** POST: 创建门店 · Create a store. */
  readonly "v3/merchant-store/stores": MerchantStoreStoresNode;
  /** GET: 查询门店 · Query a store. PATCH: 修改门店 · Modify a store. */
  readonly "v3/merchant-store/stores/{store_id}": MerchantStoreStoresByStoreIdNode;
  /** POST: 绑定门店收款信息 · Bind the receiving account of a store. */
  readonly "v3/merchant-store/stores/{store_id}/recipients/bind": MerchantStoreStoresByStoreIdRecipientsBindNode;
  /** POST: 解除门店收款信息绑定 · Unbind the receiving account of a store. */
  readonly "v3/merchant-store/stores/{store_id}/recipients/unbind": MerchantStoreStoresByStoreIdRecipientsUnbindNode;
}

export interface MerchantStoreNode extends ChainNode<"v3/merchant-store"> {
  readonly stores: MerchantStoreStoresNode;
}

interface MerchantStoreStoresNode extends ChainNode<"v3/merchant-store/stores"> {
  /** Given as the option `store_id`. */
  readonly _store_id_: MerchantStoreStoresByStoreIdNode;
  /**
   * 创建门店 · Create a store
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `POST /v3/merchant-store/stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085766
   */
  post(options?: MerchantStoreCreateOptions): ApiPromise<MerchantStoreCreated>;
  /** The same as `post`. */
  postAsync(options?: MerchantStoreCreateOptions): ApiPromise<MerchantStoreCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: MerchantStoreCreateOptions): MerchantStoreCreated;
}

interface MerchantStoreStoresByStoreIdNode extends ChainNode<"v3/merchant-store/stores/{store_id}">, GetAsyncAndSync<MerchantStoreStoreQueryOptions, MerchantStoreStore>, PatchAsyncAndSync<MerchantStoreStoreUpdateOptions, undefined> {
  readonly recipients: MerchantStoreStoresByStoreIdRecipientsNode;
  /**
   * 查询门店 · Query a store
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `GET /v3/merchant-store/stores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085769
   */
  get(options: MerchantStoreStoreQueryOptions): ApiPromise<MerchantStoreStore>;
  /**
   * 修改门店 · Modify a store
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `PATCH /v3/merchant-store/stores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085768
   */
  patch(options: MerchantStoreStoreUpdateOptions): ApiPromise<undefined>;
}

interface MerchantStoreStoresByStoreIdRecipientsNode extends ChainNode<"v3/merchant-store/stores/{store_id}/recipients"> {
  readonly bind: MerchantStoreStoresByStoreIdRecipientsBindNode;
  readonly unbind: MerchantStoreStoresByStoreIdRecipientsUnbindNode;
}

interface MerchantStoreStoresByStoreIdRecipientsBindNode extends ChainNode<"v3/merchant-store/stores/{store_id}/recipients/bind">, PostAsyncAndSync<MerchantStoreStoreRecipientsBindOptions, MerchantStoreStoreRecipientsAnswer> {
  /**
   * 绑定门店收款信息 · Bind the receiving account of a store
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085771
   */
  post(options: MerchantStoreStoreRecipientsBindOptions): ApiPromise<MerchantStoreStoreRecipientsAnswer>;
}

interface MerchantStoreStoresByStoreIdRecipientsUnbindNode extends ChainNode<"v3/merchant-store/stores/{store_id}/recipients/unbind">, PostAsyncAndSync<MerchantStoreStoreRecipientsUnbindOptions, MerchantStoreStoreRecipientsAnswer> {
  /**
   * 解除门店收款信息绑定 · Unbind the receiving account of a store
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085773
   */
  post(options: MerchantStoreStoreRecipientsUnbindOptions): ApiPromise<MerchantStoreStoreRecipientsAnswer>;
}
