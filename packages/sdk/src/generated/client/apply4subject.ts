// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  Apply4subjectApplyment,
  Apply4subjectApplymentAnswer,
  Apply4subjectApplymentByApplymentIdCancelOptions,
  Apply4subjectApplymentByBusinessCodeCancelOptions,
  Apply4subjectApplymentMerchantsState,
  Apply4subjectApplymentMerchantsStateQueryOptions,
  Apply4subjectApplymentOptions,
  Apply4subjectApplymentQueryOptions,
} from "../models/apply4subject.ts";

/** The node of each path template below `v3/apply4subject`. */
export interface Apply4subjectPaths {
  /** GET: 查询商户开户意愿申请单审核结果 · POST: 提交商户开户意愿申请单 */
  readonly "v3/apply4subject/applyment": Apply4subjectApplymentNode;
  /** GET: 获取商户开户意愿确认状态 */
  readonly "v3/apply4subject/applyment/merchants/{sub_mchid}/state": Apply4subjectApplymentMerchantsBySubMchidStateNode;
  /** POST: 撤销商户开户意愿申请单 */
  readonly "v3/apply4subject/applyment/{applyment_id}/cancel": Apply4subjectApplymentByApplymentIdCancelNode;
  /** POST: 撤销商户开户意愿申请单 */
  readonly "v3/apply4subject/applyment/{business_code}/cancel": Apply4subjectApplymentByBusinessCodeCancelNode;
}

export interface Apply4subjectNode extends ChainNode<"v3/apply4subject"> {
  readonly applyment: Apply4subjectApplymentNode;
}

interface Apply4subjectApplymentNode extends ChainNode<"v3/apply4subject/applyment"> {
  readonly merchants: Apply4subjectApplymentMerchantsNode;
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: Apply4subjectApplymentByApplymentIdNode;
  /** Given as the option `business_code`. */
  readonly _business_code_: Apply4subjectApplymentByBusinessCodeNode;
  /**
   * 查询商户开户意愿申请单审核结果
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `GET /v3/apply4subject/applyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697715
   */
  get(options?: Apply4subjectApplymentQueryOptions): ApiPromise<Apply4subjectApplyment>;
  /** The same as `get`. */
  getAsync(options?: Apply4subjectApplymentQueryOptions): ApiPromise<Apply4subjectApplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: Apply4subjectApplymentQueryOptions): Apply4subjectApplyment;
  /**
   * 提交商户开户意愿申请单
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `POST /v3/apply4subject/applyment`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
   */
  post(options: Apply4subjectApplymentOptions): ApiPromise<Apply4subjectApplymentAnswer>;
  /** The same as `post`. */
  postAsync(options: Apply4subjectApplymentOptions): ApiPromise<Apply4subjectApplymentAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: Apply4subjectApplymentOptions): Apply4subjectApplymentAnswer;
}

interface Apply4subjectApplymentMerchantsNode extends ChainNode<"v3/apply4subject/applyment/merchants"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: Apply4subjectApplymentMerchantsBySubMchidNode;
}

interface Apply4subjectApplymentMerchantsBySubMchidNode extends ChainNode<"v3/apply4subject/applyment/merchants/{sub_mchid}"> {
  readonly state: Apply4subjectApplymentMerchantsBySubMchidStateNode;
}

interface Apply4subjectApplymentMerchantsBySubMchidStateNode extends ChainNode<"v3/apply4subject/applyment/merchants/{sub_mchid}/state"> {
  /**
   * 获取商户开户意愿确认状态
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467549
   */
  get(options: Apply4subjectApplymentMerchantsStateQueryOptions): ApiPromise<Apply4subjectApplymentMerchantsState>;
  /** The same as `get`. */
  getAsync(options: Apply4subjectApplymentMerchantsStateQueryOptions): ApiPromise<Apply4subjectApplymentMerchantsState>;
  /** `get` that blocks until the answer is there. */
  getSync(options: Apply4subjectApplymentMerchantsStateQueryOptions): Apply4subjectApplymentMerchantsState;
}

interface Apply4subjectApplymentByApplymentIdNode extends ChainNode<"v3/apply4subject/applyment/{applyment_id}"> {
  readonly cancel: Apply4subjectApplymentByApplymentIdCancelNode;
}

interface Apply4subjectApplymentByApplymentIdCancelNode extends ChainNode<"v3/apply4subject/applyment/{applyment_id}/cancel"> {
  /**
   * 撤销商户开户意愿申请单
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post(options: Apply4subjectApplymentByApplymentIdCancelOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: Apply4subjectApplymentByApplymentIdCancelOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: Apply4subjectApplymentByApplymentIdCancelOptions): undefined;
}

interface Apply4subjectApplymentByBusinessCodeNode extends ChainNode<"v3/apply4subject/applyment/{business_code}"> {
  readonly cancel: Apply4subjectApplymentByBusinessCodeCancelNode;
}

interface Apply4subjectApplymentByBusinessCodeCancelNode extends ChainNode<"v3/apply4subject/applyment/{business_code}/cancel"> {
  /**
   * 撤销商户开户意愿申请单
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `POST /v3/apply4subject/applyment/{business_code}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post(options: Apply4subjectApplymentByBusinessCodeCancelOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: Apply4subjectApplymentByBusinessCodeCancelOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: Apply4subjectApplymentByBusinessCodeCancelOptions): undefined;
}
