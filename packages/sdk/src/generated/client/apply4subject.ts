// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  SubjectConfirmation,
  SubjectConfirmationByApplymentIdCancelOptions,
  SubjectConfirmationByBusinessCodeCancelOptions,
  SubjectConfirmationMerchantState,
  SubjectConfirmationMerchantStateQueryOptions,
  SubjectConfirmationQueryOptions,
  SubjectConfirmationSubmitOptions,
  SubjectConfirmationSubmitted,
} from "../models/apply4subject.ts";

/** The node of each path template below `v3/apply4subject`. */
export interface Apply4subjectPaths {
  /** GET: 查询商户开户意愿申请单审核结果 · Query the review of an account opening confirmation. POST: 提交商户开户意愿申请单 · Submit an account opening confirmation. */
  readonly "v3/apply4subject/applyment": Apply4subjectApplymentNode;
  /** GET: 获取商户开户意愿确认状态 · Get a merchant's account opening confirmation state. */
  readonly "v3/apply4subject/applyment/merchants/{sub_mchid}/state": Apply4subjectApplymentMerchantsBySubMchidStateNode;
  /** POST: 撤销商户开户意愿申请单 · Withdraw an account opening confirmation. */
  readonly "v3/apply4subject/applyment/{applyment_id}/cancel": Apply4subjectApplymentByApplymentIdCancelNode;
  /** POST: 撤销商户开户意愿申请单 · Withdraw an account opening confirmation. */
  readonly "v3/apply4subject/applyment/{business_code}/cancel": Apply4subjectApplymentByBusinessCodeCancelNode;
}

export interface Apply4subjectNode extends ChainNode<"v3/apply4subject"> {
  readonly applyment: Apply4subjectApplymentNode;
}

interface Apply4subjectApplymentNode extends ChainNode<"v3/apply4subject/applyment">, GetAsyncAndSync<SubjectConfirmationQueryOptions, SubjectConfirmation>, PostAsyncAndSync<SubjectConfirmationSubmitOptions, SubjectConfirmationSubmitted> {
  readonly merchants: Apply4subjectApplymentMerchantsNode;
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: Apply4subjectApplymentByApplymentIdNode;
  /** Given as the option `business_code`. */
  readonly _business_code_: Apply4subjectApplymentByBusinessCodeNode;
  /**
   * 查询商户开户意愿申请单审核结果 · Query the review of an account opening confirmation
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `GET /v3/apply4subject/applyment`
   *
   * At most 20 a second for each `mchid`. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697715
   */
  get(options: SubjectConfirmationQueryOptions): ApiPromise<SubjectConfirmation>;
  /**
   * 提交商户开户意愿申请单 · Submit an account opening confirmation
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `POST /v3/apply4subject/applyment`
   *
   * At most 5 a second for each `mchid`. The same request may be sent again. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012722388
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/apis/chapter10_1_1.shtml
   */
  post(options: SubjectConfirmationSubmitOptions): ApiPromise<SubjectConfirmationSubmitted>;
}

interface Apply4subjectApplymentMerchantsNode extends ChainNode<"v3/apply4subject/applyment/merchants"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: Apply4subjectApplymentMerchantsBySubMchidNode;
}

interface Apply4subjectApplymentMerchantsBySubMchidNode extends ChainNode<"v3/apply4subject/applyment/merchants/{sub_mchid}"> {
  readonly state: Apply4subjectApplymentMerchantsBySubMchidStateNode;
}

interface Apply4subjectApplymentMerchantsBySubMchidStateNode extends ChainNode<"v3/apply4subject/applyment/merchants/{sub_mchid}/state">, GetAsyncAndSync<SubjectConfirmationMerchantStateQueryOptions, SubjectConfirmationMerchantState> {
  /**
   * 获取商户开户意愿确认状态 · Get a merchant's account opening confirmation state
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467549
   */
  get(options: SubjectConfirmationMerchantStateQueryOptions): ApiPromise<SubjectConfirmationMerchantState>;
}

interface Apply4subjectApplymentByApplymentIdNode extends ChainNode<"v3/apply4subject/applyment/{applyment_id}"> {
  readonly cancel: Apply4subjectApplymentByApplymentIdCancelNode;
}

interface Apply4subjectApplymentByApplymentIdCancelNode extends ChainNode<"v3/apply4subject/applyment/{applyment_id}/cancel">, PostAsyncAndSync<SubjectConfirmationByApplymentIdCancelOptions, undefined> {
  /**
   * 撤销商户开户意愿申请单 · Withdraw an account opening confirmation
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `POST /v3/apply4subject/applyment/{applyment_id}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post(options: SubjectConfirmationByApplymentIdCancelOptions): ApiPromise<undefined>;
}

interface Apply4subjectApplymentByBusinessCodeNode extends ChainNode<"v3/apply4subject/applyment/{business_code}"> {
  readonly cancel: Apply4subjectApplymentByBusinessCodeCancelNode;
}

interface Apply4subjectApplymentByBusinessCodeCancelNode extends ChainNode<"v3/apply4subject/applyment/{business_code}/cancel">, PostAsyncAndSync<SubjectConfirmationByBusinessCodeCancelOptions, undefined> {
  /**
   * 撤销商户开户意愿申请单 · Withdraw an account opening confirmation
   *
   * 确认开户意愿 · Account opening confirmation
   *
   * `POST /v3/apply4subject/applyment/{business_code}/cancel`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697627
   */
  post(options: SubjectConfirmationByBusinessCodeCancelOptions): ApiPromise<undefined>;
}
