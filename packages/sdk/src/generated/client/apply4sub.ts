// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  SubMerchantApplication,
  SubMerchantApplicationByApplicationNoQueryOptions,
  SubMerchantModifySettlementAnswer,
  SubMerchantModifySettlementOptions,
  SubMerchantSettlement,
  SubMerchantSettlementQueryOptions,
} from "../models/apply4sub.ts";

/** The node of each path template below `v3/apply4sub`. */
export interface Apply4subPaths {
  /** GET: 查询结算账户修改申请状态 · Query a change of the settlement account. */
  readonly "v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}": Apply4subSub_merchantsBySubMchidApplicationByApplicationNoNode;
  /** POST: 修改结算帐号 · Change the settlement account. */
  readonly "v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement": Apply4subSub_merchantsBySubMchidModifySettlementNode;
  /** GET: 查询结算账户 · Query the settlement account. */
  readonly "v3/apply4sub/sub_merchants/{sub_mchid}/settlement": Apply4subSub_merchantsBySubMchidSettlementNode;
}

export interface Apply4subNode extends ChainNode<"v3/apply4sub"> {
  readonly sub_merchants: Apply4subSub_merchantsNode;
}

interface Apply4subSub_merchantsNode extends ChainNode<"v3/apply4sub/sub_merchants"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: Apply4subSub_merchantsBySubMchidNode;
}

interface Apply4subSub_merchantsBySubMchidNode extends ChainNode<"v3/apply4sub/sub_merchants/{sub_mchid}"> {
  readonly application: Apply4subSub_merchantsBySubMchidApplicationNode;
  readonly modifySettlement: Apply4subSub_merchantsBySubMchidModifySettlementNode;
  /** `modifySettlement` */
  readonly "modify-settlement": Apply4subSub_merchantsBySubMchidModifySettlementNode;
  readonly settlement: Apply4subSub_merchantsBySubMchidSettlementNode;
}

interface Apply4subSub_merchantsBySubMchidApplicationNode extends ChainNode<"v3/apply4sub/sub_merchants/{sub_mchid}/application"> {
  /** Given as the option `application_no`. */
  readonly _application_no_: Apply4subSub_merchantsBySubMchidApplicationByApplicationNoNode;
}

interface Apply4subSub_merchantsBySubMchidApplicationByApplicationNoNode extends ChainNode<"v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}">, GetAsyncAndSync<SubMerchantApplicationByApplicationNoQueryOptions, SubMerchantApplication> {
  /**
   * 查询结算账户修改申请状态 · Query a change of the settlement account
   *
   * 结算账户 · Settlement account
   *
   * `GET /v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}`
   *
   * At most 100 a second. Errors: `NO_AUTH`, `ORDER_NOT_EXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761120
   */
  get(options: SubMerchantApplicationByApplicationNoQueryOptions): ApiPromise<SubMerchantApplication>;
}

interface Apply4subSub_merchantsBySubMchidModifySettlementNode extends ChainNode<"v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement">, PostAsyncAndSync<SubMerchantModifySettlementOptions, SubMerchantModifySettlementAnswer> {
  /**
   * 修改结算帐号 · Change the settlement account
   *
   * 结算账户 · Settlement account
   *
   * `POST /v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement`
   *
   * At most 20 a minute. Errors: `NO_AUTH`, `FREQENCY_LIMIT`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761102
   */
  post(options: SubMerchantModifySettlementOptions): ApiPromise<SubMerchantModifySettlementAnswer>;
}

interface Apply4subSub_merchantsBySubMchidSettlementNode extends ChainNode<"v3/apply4sub/sub_merchants/{sub_mchid}/settlement">, GetAsyncAndSync<SubMerchantSettlementQueryOptions, SubMerchantSettlement> {
  /**
   * 查询结算账户 · Query the settlement account
   *
   * 结算账户 · Settlement account
   *
   * `GET /v3/apply4sub/sub_merchants/{sub_mchid}/settlement`
   *
   * At most 100 a second. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761113
   */
  get(options: SubMerchantSettlementQueryOptions): ApiPromise<SubMerchantSettlement>;
}
