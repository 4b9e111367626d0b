// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  SubjectConfirmation,
  SubjectConfirmationAnswer,
  SubjectConfirmationByApplymentIdCancelOptions,
  SubjectConfirmationByBusinessCodeCancelOptions,
  SubjectConfirmationMerchantState,
  SubjectConfirmationMerchantStateQueryOptions,
  SubjectConfirmationOptions,
  SubjectConfirmationQueryOptions,
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
  get(options?: SubjectConfirmationQueryOptions): ApiPromise<SubjectConfirmation>;
  /** The same as `get`. */
  getAsync(options?: SubjectConfirmationQueryOptions): ApiPromise<SubjectConfirmation>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: SubjectConfirmationQueryOptions): SubjectConfirmation;
  /**
   * 提交商户开户意愿申请单
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `POST /v3/apply4subject/applyment`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
   */
  post(options: SubjectConfirmationOptions): ApiPromise<SubjectConfirmationAnswer>;
  /** The same as `post`. */
  postAsync(options: SubjectConfirmationOptions): ApiPromise<SubjectConfirmationAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: SubjectConfirmationOptions): SubjectConfirmationAnswer;
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
  get(options: SubjectConfirmationMerchantStateQueryOptions): ApiPromise<SubjectConfirmationMerchantState>;
  /** The same as `get`. */
  getAsync(options: SubjectConfirmationMerchantStateQueryOptions): ApiPromise<SubjectConfirmationMerchantState>;
  /** `get` that blocks until the answer is there. */
  getSync(options: SubjectConfirmationMerchantStateQueryOptions): SubjectConfirmationMerchantState;
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
  post(options: SubjectConfirmationByApplymentIdCancelOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: SubjectConfirmationByApplymentIdCancelOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: SubjectConfirmationByApplymentIdCancelOptions): undefined;
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
  post(options: SubjectConfirmationByBusinessCodeCancelOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: SubjectConfirmationByBusinessCodeCancelOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: SubjectConfirmationByBusinessCodeCancelOptions): undefined;
}
