// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  Merchant,
  MerchantQueryOptions,
  MerchantsAnswer,
  MerchantsOptions,
  MerchantsReplaceAnswer,
  MerchantsReplaceOptions,
} from "../models/merchants.ts";

/** The node of each path template below `v3/merchants`. */
export interface MerchantsPaths {
  /** POST: 子商户进件（融合钱包） · Onboard a sub-merchant (converged wallet). PUT: 修改子商户（融合钱包） · Modify a sub-merchant (converged wallet). */
  readonly "v3/merchants": MerchantsNode;
  /** GET: 查询子商户（融合钱包） · Query a sub-merchant (converged wallet). */
  readonly "v3/merchants/{sub_mchid}": MerchantsBySubMchidNode;
}

export interface MerchantsNode extends ChainNode<"v3/merchants"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: MerchantsBySubMchidNode;
  /**
   * 子商户进件（融合钱包） · Onboard a sub-merchant (converged wallet)
   *
   * `POST /hk/v3/merchants`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_1.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants#post`.
   */
  post(options: MerchantsOptions): ApiPromise<MerchantsAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants#post`.
   */
  postAsync(options: MerchantsOptions): ApiPromise<MerchantsAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants#post`.
   */
  postSync(options: MerchantsOptions): MerchantsAnswer;
  /**
   * 修改子商户（融合钱包） · Modify a sub-merchant (converged wallet)
   *
   * `PUT /hk/v3/merchants`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants/{sub_mchid}#patch`.
   */
  put(options: MerchantsReplaceOptions): ApiPromise<MerchantsReplaceAnswer>;
  /**
   * The same as `put`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants/{sub_mchid}#patch`.
   */
  putAsync(options: MerchantsReplaceOptions): ApiPromise<MerchantsReplaceAnswer>;
  /**
   * `put` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants/{sub_mchid}#patch`.
   */
  putSync(options: MerchantsReplaceOptions): MerchantsReplaceAnswer;
}

interface MerchantsBySubMchidNode extends ChainNode<"v3/merchants/{sub_mchid}"> {
  /**
   * 查询子商户（融合钱包） · Query a sub-merchant (converged wallet)
   *
   * `GET /hk/v3/merchants/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/Onborading_Sub_Merchant/chapter3_2.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants/{sub_mchid}#get`.
   */
  get(options: MerchantQueryOptions): ApiPromise<Merchant>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants/{sub_mchid}#get`.
   */
  getAsync(options: MerchantQueryOptions): ApiPromise<Merchant>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/merchants/{sub_mchid}#get`.
   */
  getSync(options: MerchantQueryOptions): Merchant;
}
