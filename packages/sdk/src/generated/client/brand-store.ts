// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { BrandChainNode } from "../../brand/nodes.ts";
import type {
  DeleteAsyncAndSync,
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  BrandStoreBrandstore,
  BrandStoreBrandstoreAnswer,
  BrandStoreBrandstoreBindrecipientAnswer,
  BrandStoreBrandstoreBindrecipientOptions,
  BrandStoreBrandstoreCloseOptions,
  BrandStoreBrandstoreDeleteOptions,
  BrandStoreBrandstoreList,
  BrandStoreBrandstoreQueryOptions,
  BrandStoreBrandstoreResumeOptions,
  BrandStoreBrandstoreUnbindrecipientAnswer,
  BrandStoreBrandstoreUnbindrecipientOptions,
  BrandStoreBrandstoreUpdateOptions,
  BrandStoreBrandstoresOptions,
  BrandStoreBrandstoresQueryOptions,
} from "../models/brand-store.ts";

/** The node of each path template below `brand/store`. */
export interface BrandStorePaths {
  /** GET: 查询品牌门店列表 · Query the brand stores. POST: 创建品牌门店 · Create a brand store. */
  readonly "brand/store/brandstores": BrandStoreBrandstoresNode;
  /** DELETE: 删除品牌门店 · Delete a brand store. GET: 查询品牌门店 · Query a brand store. PATCH: 更新品牌门店 · Update a brand store. */
  readonly "brand/store/brandstores/{store_id}": BrandStoreBrandstoresByStoreIdNode;
  /** POST: 绑定收款商户号 · Bind a receiving merchant ID. */
  readonly "brand/store/brandstores/{store_id}/bindrecipient": BrandStoreBrandstoresByStoreIdBindrecipientNode;
  /** POST: 暂停门店营业 · Close a store temporarily. */
  readonly "brand/store/brandstores/{store_id}/close": BrandStoreBrandstoresByStoreIdCloseNode;
  /** POST: 恢复门店营业 · Reopen a store. */
  readonly "brand/store/brandstores/{store_id}/resume": BrandStoreBrandstoresByStoreIdResumeNode;
  /** POST: 解绑收款商户号 · Unbind a receiving merchant ID. */
  readonly "brand/store/brandstores/{store_id}/unbindrecipient": BrandStoreBrandstoresByStoreIdUnbindrecipientNode;
}

export interface BrandStoreNode extends BrandChainNode<"brand/store"> {
  readonly brandstores: BrandStoreBrandstoresNode;
}

interface BrandStoreBrandstoresNode extends BrandChainNode<"brand/store/brandstores">, PostAsyncAndSync<BrandStoreBrandstoresOptions, BrandStoreBrandstore>, Lists<BrandStoreBrandstoresQueryOptions | void, BrandStoreBrandstoreList, "data"> {
  /** Given as the option `store_id`. */
  readonly _store_id_: BrandStoreBrandstoresByStoreIdNode;
  /**
   * 查询品牌门店列表 · Query the brand stores
   *
   * 品牌门店 · Brand stores
   *
   * `GET /brand/store/brandstores`
   *
   * At most 900 a minute for each `brand_id`. Errors: `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016756646
   */
  get(options?: BrandStoreBrandstoresQueryOptions): ApiPromise<BrandStoreBrandstoreList>;
  /** The same as `get`. */
  getAsync(options?: BrandStoreBrandstoresQueryOptions): ApiPromise<BrandStoreBrandstoreList>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: BrandStoreBrandstoresQueryOptions): BrandStoreBrandstoreList;
  /**
   * 创建品牌门店 · Create a brand store
   *
   * 品牌门店 · Brand stores
   *
   * `POST /brand/store/brandstores`
   *
   * At most 900 a minute for each `brand_id`. Errors: `ALREADY_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015782988
   */
  post(options: BrandStoreBrandstoresOptions): ApiPromise<BrandStoreBrandstore>;
}

interface BrandStoreBrandstoresByStoreIdNode extends BrandChainNode<"brand/store/brandstores/{store_id}">, DeleteAsyncAndSync<BrandStoreBrandstoreDeleteOptions, undefined>, GetAsyncAndSync<BrandStoreBrandstoreQueryOptions, BrandStoreBrandstore>, PatchAsyncAndSync<BrandStoreBrandstoreUpdateOptions, BrandStoreBrandstore> {
  readonly bindrecipient: BrandStoreBrandstoresByStoreIdBindrecipientNode;
  readonly close: BrandStoreBrandstoresByStoreIdCloseNode;
  readonly resume: BrandStoreBrandstoresByStoreIdResumeNode;
  readonly unbindrecipient: BrandStoreBrandstoresByStoreIdUnbindrecipientNode;
  /**
   * 删除品牌门店 · Delete a brand store
   *
   * 品牌门店 · Brand stores
   *
   * `DELETE /brand/store/brandstores/{store_id}`
   *
   * At most 900 a minute for each `brand_id`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015783019
   */
  delete(options: BrandStoreBrandstoreDeleteOptions): ApiPromise<undefined>;
  /**
   * 查询品牌门店 · Query a brand store
   *
   * 品牌门店 · Brand stores
   *
   * `GET /brand/store/brandstores/{store_id}`
   *
   * At most 1800 a minute for each `brand_id`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015783027
   */
  get(options: BrandStoreBrandstoreQueryOptions): ApiPromise<BrandStoreBrandstore>;
  /**
   * 更新品牌门店 · Update a brand store
   *
   * 品牌门店 · Brand stores
   *
   * `PATCH /brand/store/brandstores/{store_id}`
   *
   * At most 900 a minute for each `brand_id`. Errors: `ALREADY_EXISTS`, `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015783036
   */
  patch(options: BrandStoreBrandstoreUpdateOptions): ApiPromise<BrandStoreBrandstore>;
}

interface BrandStoreBrandstoresByStoreIdBindrecipientNode extends BrandChainNode<"brand/store/brandstores/{store_id}/bindrecipient">, PostAsyncAndSync<BrandStoreBrandstoreBindrecipientOptions, BrandStoreBrandstoreBindrecipientAnswer> {
  /**
   * 绑定收款商户号 · Bind a receiving merchant ID
   *
   * 品牌门店 · Brand stores
   *
   * `POST /brand/store/brandstores/{store_id}/bindrecipient`
   *
   * At most 900 a minute for each `brand_id`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015782993
   */
  post(options: BrandStoreBrandstoreBindrecipientOptions): ApiPromise<BrandStoreBrandstoreBindrecipientAnswer>;
}

interface BrandStoreBrandstoresByStoreIdCloseNode extends BrandChainNode<"brand/store/brandstores/{store_id}/close">, PostAsyncAndSync<BrandStoreBrandstoreCloseOptions, BrandStoreBrandstoreAnswer> {
  /**
   * 暂停门店营业 · Close a store temporarily
   *
   * 品牌门店 · Brand stores
   *
   * `POST /brand/store/brandstores/{store_id}/close`
   *
   * At most 900 a minute for each `brand_id`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016756637
   */
  post(options: BrandStoreBrandstoreCloseOptions): ApiPromise<BrandStoreBrandstoreAnswer>;
}

interface BrandStoreBrandstoresByStoreIdResumeNode extends BrandChainNode<"brand/store/brandstores/{store_id}/resume">, PostAsyncAndSync<BrandStoreBrandstoreResumeOptions, BrandStoreBrandstoreAnswer> {
  /**
   * 恢复门店营业 · Reopen a store
   *
   * 品牌门店 · Brand stores
   *
   * `POST /brand/store/brandstores/{store_id}/resume`
   *
   * At most 900 a minute for each `brand_id`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4016756643
   */
  post(options: BrandStoreBrandstoreResumeOptions): ApiPromise<BrandStoreBrandstoreAnswer>;
}

interface BrandStoreBrandstoresByStoreIdUnbindrecipientNode extends BrandChainNode<"brand/store/brandstores/{store_id}/unbindrecipient">, PostAsyncAndSync<BrandStoreBrandstoreUnbindrecipientOptions, BrandStoreBrandstoreUnbindrecipientAnswer> {
  /**
   * 解绑收款商户号 · Unbind a receiving merchant ID
   *
   * 品牌门店 · Brand stores
   *
   * `POST /brand/store/brandstores/{store_id}/unbindrecipient`
   *
   * At most 900 a minute for each `brand_id`. Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/brand/4015783007
   */
  post(options: BrandStoreBrandstoreUnbindrecipientOptions): ApiPromise<BrandStoreBrandstoreUnbindrecipientAnswer>;
}
