// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  MerchantStoreStore,
  MerchantStoreStoreQueryOptions,
  MerchantStoreStoreRecipientsAnswer,
  MerchantStoreStoreRecipientsBindOptions,
  MerchantStoreStoreRecipientsUnbindOptions,
  MerchantStoreStoreUpdateOptions,
  MerchantStoreStoresAnswer,
  MerchantStoreStoresOptions,
} from "../models/merchant-store.ts";

/** The node of each path template below `v3/merchant-store`. */
export interface MerchantStorePaths {
  /** POST: 创建门店 */
  readonly "v3/merchant-store/stores": MerchantStoreStoresNode;
  /** GET: 查询门店 · PATCH: 修改门店 */
  readonly "v3/merchant-store/stores/{store_id}": MerchantStoreStoresByStoreIdNode;
  /** POST: 绑定门店收款信息 */
  readonly "v3/merchant-store/stores/{store_id}/recipients/bind": MerchantStoreStoresByStoreIdRecipientsBindNode;
  /** POST: 解除门店收款信息绑定 */
  readonly "v3/merchant-store/stores/{store_id}/recipients/unbind": MerchantStoreStoresByStoreIdRecipientsUnbindNode;
}

export interface MerchantStoreNode extends ChainNode<"v3/merchant-store"> {
  readonly stores: MerchantStoreStoresNode;
}

interface MerchantStoreStoresNode extends ChainNode<"v3/merchant-store/stores"> {
  /** Given as the option `store_id`. */
  readonly _store_id_: MerchantStoreStoresByStoreIdNode;
  /**
   * 创建门店
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `POST /v3/merchant-store/stores`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085766
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948546
   */
  post(options?: MerchantStoreStoresOptions): ApiPromise<MerchantStoreStoresAnswer>;
  /** The same as `post`. */
  postAsync(options?: MerchantStoreStoresOptions): ApiPromise<MerchantStoreStoresAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: MerchantStoreStoresOptions): MerchantStoreStoresAnswer;
}

interface MerchantStoreStoresByStoreIdNode extends ChainNode<"v3/merchant-store/stores/{store_id}"> {
  readonly recipients: MerchantStoreStoresByStoreIdRecipientsNode;
  /**
   * 查询门店
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `GET /v3/merchant-store/stores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085769
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948577
   */
  get(options: MerchantStoreStoreQueryOptions): ApiPromise<MerchantStoreStore>;
  /** The same as `get`. */
  getAsync(options: MerchantStoreStoreQueryOptions): ApiPromise<MerchantStoreStore>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MerchantStoreStoreQueryOptions): MerchantStoreStore;
  /**
   * 修改门店
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `PATCH /v3/merchant-store/stores/{store_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085768
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948551
   */
  patch(options: MerchantStoreStoreUpdateOptions): ApiPromise<undefined>;
  /** The same as `patch`. */
  patchAsync(options: MerchantStoreStoreUpdateOptions): ApiPromise<undefined>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: MerchantStoreStoreUpdateOptions): undefined;
}

interface MerchantStoreStoresByStoreIdRecipientsNode extends ChainNode<"v3/merchant-store/stores/{store_id}/recipients"> {
  readonly bind: MerchantStoreStoresByStoreIdRecipientsBindNode;
  readonly unbind: MerchantStoreStoresByStoreIdRecipientsUnbindNode;
}

interface MerchantStoreStoresByStoreIdRecipientsBindNode extends ChainNode<"v3/merchant-store/stores/{store_id}/recipients/bind"> {
  /**
   * 绑定门店收款信息
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `POST /v3/merchant-store/stores/{store_id}/recipients/bind`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085771
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948579
   */
  post(options: MerchantStoreStoreRecipientsBindOptions): ApiPromise<MerchantStoreStoreRecipientsAnswer>;
  /** The same as `post`. */
  postAsync(options: MerchantStoreStoreRecipientsBindOptions): ApiPromise<MerchantStoreStoreRecipientsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MerchantStoreStoreRecipientsBindOptions): MerchantStoreStoreRecipientsAnswer;
}

interface MerchantStoreStoresByStoreIdRecipientsUnbindNode extends ChainNode<"v3/merchant-store/stores/{store_id}/recipients/unbind"> {
  /**
   * 解除门店收款信息绑定
   *
   * 连锁品牌门店 · Chain brand stores
   *
   * `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014085773
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013948580
   */
  post(options: MerchantStoreStoreRecipientsUnbindOptions): ApiPromise<MerchantStoreStoreRecipientsAnswer>;
  /** The same as `post`. */
  postAsync(options: MerchantStoreStoreRecipientsUnbindOptions): ApiPromise<MerchantStoreStoreRecipientsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MerchantStoreStoreRecipientsUnbindOptions): MerchantStoreStoreRecipientsAnswer;
}
