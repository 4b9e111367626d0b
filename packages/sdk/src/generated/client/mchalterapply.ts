// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  MchalterapplyMchcontactalterapplyment,
  MchalterapplyMchcontactalterapplymentAnswer,
  MchalterapplyMchcontactalterapplymentByApplyIdQueryOptions,
  MchalterapplyMchcontactalterapplymentMerchantByOutRequestNoQueryOptions,
  MchalterapplyMchcontactalterapplymentOptions,
  MchalterapplyMchcontactalterapplymentRevokeAnswer,
  MchalterapplyMchcontactalterapplymentRevokeOptions,
  MchalterapplyMchsubjectalterapplyment,
  MchalterapplyMchsubjectalterapplymentByApplyIdQueryOptions,
  MchalterapplyMchsubjectalterapplymentMerchantByOutRequestNoQueryOptions,
  MchalterapplyMchsubjectalterapplymentOptions,
  MchalterapplyMchsubjectalterapplymentRevokeAnswer,
  MchalterapplyMchsubjectalterapplymentRevokeOptions,
  MchalterapplyMerchantnamealterapplyment,
  MchalterapplyMerchantnamealterapplymentByApplyIdQueryOptions,
  MchalterapplyMerchantnamealterapplymentMerchant,
  MchalterapplyMerchantnamealterapplymentMerchantByOutRequestNoQueryOptions,
  MchalterapplyMerchantnamealterapplymentOptions,
  MchalterapplyMerchantnamealterapplymentRevokeAnswer,
  MchalterapplyMerchantnamealterapplymentRevokeOptions,
} from "../models/mchalterapply.ts";

/** The node of each path template below `v3/mchalterapply`. */
export interface MchalterapplyPaths {
  /** POST: 提交超管变更申请单 */
  readonly "v3/mchalterapply/mchcontactalterapplyment": MchalterapplyMchcontactalterapplymentNode;
  /** GET: 查询超管变更申请单状态-使用业务单号和商户号 */
  readonly "v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}": MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
  /** GET: 查询超管变更申请单状态-使用申请单号 */
  readonly "v3/mchalterapply/mchcontactalterapplyment/{apply_id}": MchalterapplyMchcontactalterapplymentByApplyIdNode;
  /** POST: 撤销超管变更申请单 */
  readonly "v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke": MchalterapplyMchcontactalterapplymentByApplyIdRevokeNode;
  /** POST: 提交资料变更申请单 */
  readonly "v3/mchalterapply/mchsubjectalterapplyment": MchalterapplyMchsubjectalterapplymentNode;
  /** GET: 查询申请单状态-使用业务单号 */
  readonly "v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}": MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
  /** GET: 查询资料变更申请单状态-使用申请单号 */
  readonly "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}": MchalterapplyMchsubjectalterapplymentByApplyIdNode;
  /** POST: 撤销资料变更申请单 */
  readonly "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke": MchalterapplyMchsubjectalterapplymentByApplyIdRevokeNode;
  /** POST: 提交商户简称变更申请单 */
  readonly "v3/mchalterapply/merchantnamealterapplyment": MchalterapplyMerchantnamealterapplymentNode;
  /** GET: 查询商户简称申请单状态-使用业务单号和商户号 */
  readonly "v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}": MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoNode;
  /** GET: 查询商户简称变更申请单状态-使用申请单号 */
  readonly "v3/mchalterapply/merchantnamealterapplyment/{apply_id}": MchalterapplyMerchantnamealterapplymentByApplyIdNode;
  /** POST: 撤销商户简称变更申请单 */
  readonly "v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke": MchalterapplyMerchantnamealterapplymentByApplyIdRevokeNode;
}

export interface MchalterapplyNode extends ChainNode<"v3/mchalterapply"> {
  readonly mchcontactalterapplyment: MchalterapplyMchcontactalterapplymentNode;
  readonly mchsubjectalterapplyment: MchalterapplyMchsubjectalterapplymentNode;
  readonly merchantnamealterapplyment: MchalterapplyMerchantnamealterapplymentNode;
}

interface MchalterapplyMchcontactalterapplymentNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment"> {
  readonly merchant: MchalterapplyMchcontactalterapplymentMerchantNode;
  /** Given as the option `apply_id`. */
  readonly _apply_id_: MchalterapplyMchcontactalterapplymentByApplyIdNode;
  /**
   * 提交超管变更申请单
   *
   * 超管变更 · Super administrator change
   *
   * `POST /v3/mchalterapply/mchcontactalterapplyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617906
   */
  post(options: MchalterapplyMchcontactalterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** The same as `post`. */
  postAsync(options: MchalterapplyMchcontactalterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MchalterapplyMchcontactalterapplymentOptions): MchalterapplyMchcontactalterapplymentAnswer;
}

interface MchalterapplyMchcontactalterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant"> {
  /** Given as the option `merchant_code`. */
  readonly _merchant_code_: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeNode;
}

interface MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}"> {
  readonly outRequestNo: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode;
  readonly "out-request-no": MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode;
}

interface MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
}

interface MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"> {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号
   *
   * 超管变更 · Super administrator change
   *
   * `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617915
   */
  get(options: MchalterapplyMchcontactalterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMchcontactalterapplyment>;
  /** The same as `get`. */
  getAsync(options: MchalterapplyMchcontactalterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMchcontactalterapplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MchalterapplyMchcontactalterapplymentMerchantByOutRequestNoQueryOptions): MchalterapplyMchcontactalterapplyment;
}

interface MchalterapplyMchcontactalterapplymentByApplyIdNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/{apply_id}"> {
  readonly revoke: MchalterapplyMchcontactalterapplymentByApplyIdRevokeNode;
  /**
   * 查询超管变更申请单状态-使用申请单号
   *
   * 超管变更 · Super administrator change
   *
   * `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617911
   */
  get(options: MchalterapplyMchcontactalterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMchcontactalterapplyment>;
  /** The same as `get`. */
  getAsync(options: MchalterapplyMchcontactalterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMchcontactalterapplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MchalterapplyMchcontactalterapplymentByApplyIdQueryOptions): MchalterapplyMchcontactalterapplyment;
}

interface MchalterapplyMchcontactalterapplymentByApplyIdRevokeNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke"> {
  /**
   * 撤销超管变更申请单
   *
   * 超管变更 · Super administrator change
   *
   * `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617919
   */
  post(options: MchalterapplyMchcontactalterapplymentRevokeOptions): ApiPromise<MchalterapplyMchcontactalterapplymentRevokeAnswer>;
  /** The same as `post`. */
  postAsync(options: MchalterapplyMchcontactalterapplymentRevokeOptions): ApiPromise<MchalterapplyMchcontactalterapplymentRevokeAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MchalterapplyMchcontactalterapplymentRevokeOptions): MchalterapplyMchcontactalterapplymentRevokeAnswer;
}

interface MchalterapplyMchsubjectalterapplymentNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment"> {
  readonly merchant: MchalterapplyMchsubjectalterapplymentMerchantNode;
  /** Given as the option `apply_id`. */
  readonly _apply_id_: MchalterapplyMchsubjectalterapplymentByApplyIdNode;
  /**
   * 提交资料变更申请单
   *
   * 资料变更 · Merchant data change
   *
   * `POST /v3/mchalterapply/mchsubjectalterapplyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  post(options: MchalterapplyMchsubjectalterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** The same as `post`. */
  postAsync(options: MchalterapplyMchsubjectalterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MchalterapplyMchsubjectalterapplymentOptions): MchalterapplyMchcontactalterapplymentAnswer;
}

interface MchalterapplyMchsubjectalterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant"> {
  /** Given as the option `merchant_code`. */
  readonly _merchant_code_: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeNode;
}

interface MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}"> {
  readonly outRequestNo: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode;
  readonly "out-request-no": MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode;
}

interface MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
}

interface MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"> {
  /**
   * 查询申请单状态-使用业务单号
   *
   * 资料变更 · Merchant data change
   *
   * `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  get(options: MchalterapplyMchsubjectalterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMchsubjectalterapplyment>;
  /** The same as `get`. */
  getAsync(options: MchalterapplyMchsubjectalterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMchsubjectalterapplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MchalterapplyMchsubjectalterapplymentMerchantByOutRequestNoQueryOptions): MchalterapplyMchsubjectalterapplyment;
}

interface MchalterapplyMchsubjectalterapplymentByApplyIdNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/{apply_id}"> {
  readonly revoke: MchalterapplyMchsubjectalterapplymentByApplyIdRevokeNode;
  /**
   * 查询资料变更申请单状态-使用申请单号
   *
   * 资料变更 · Merchant data change
   *
   * `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  get(options: MchalterapplyMchsubjectalterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMchsubjectalterapplyment>;
  /** The same as `get`. */
  getAsync(options: MchalterapplyMchsubjectalterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMchsubjectalterapplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MchalterapplyMchsubjectalterapplymentByApplyIdQueryOptions): MchalterapplyMchsubjectalterapplyment;
}

interface MchalterapplyMchsubjectalterapplymentByApplyIdRevokeNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke"> {
  /**
   * 撤销资料变更申请单
   *
   * 资料变更 · Merchant data change
   *
   * `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  post(options: MchalterapplyMchsubjectalterapplymentRevokeOptions): ApiPromise<MchalterapplyMchsubjectalterapplymentRevokeAnswer>;
  /** The same as `post`. */
  postAsync(options: MchalterapplyMchsubjectalterapplymentRevokeOptions): ApiPromise<MchalterapplyMchsubjectalterapplymentRevokeAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MchalterapplyMchsubjectalterapplymentRevokeOptions): MchalterapplyMchsubjectalterapplymentRevokeAnswer;
}

interface MchalterapplyMerchantnamealterapplymentNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment"> {
  readonly merchant: MchalterapplyMerchantnamealterapplymentMerchantNode;
  /** Given as the option `apply_id`. */
  readonly _apply_id_: MchalterapplyMerchantnamealterapplymentByApplyIdNode;
  /**
   * 提交商户简称变更申请单
   *
   * 商户简称变更 · Merchant short name change
   *
   * `POST /v3/mchalterapply/merchantnamealterapplyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166071
   */
  post(options: MchalterapplyMerchantnamealterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** The same as `post`. */
  postAsync(options: MchalterapplyMerchantnamealterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MchalterapplyMerchantnamealterapplymentOptions): MchalterapplyMchcontactalterapplymentAnswer;
}

interface MchalterapplyMerchantnamealterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidNode;
}

interface MchalterapplyMerchantnamealterapplymentMerchantBySubMchidNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}"> {
  readonly outRequestNo: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode;
  readonly "out-request-no": MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode;
}

interface MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoNode;
}

interface MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}"> {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号
   *
   * 商户简称变更 · Merchant short name change
   *
   * `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166085
   */
  get(options: MchalterapplyMerchantnamealterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMerchantnamealterapplymentMerchant>;
  /** The same as `get`. */
  getAsync(options: MchalterapplyMerchantnamealterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMerchantnamealterapplymentMerchant>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MchalterapplyMerchantnamealterapplymentMerchantByOutRequestNoQueryOptions): MchalterapplyMerchantnamealterapplymentMerchant;
}

interface MchalterapplyMerchantnamealterapplymentByApplyIdNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/{apply_id}"> {
  readonly revoke: MchalterapplyMerchantnamealterapplymentByApplyIdRevokeNode;
  /**
   * 查询商户简称变更申请单状态-使用申请单号
   *
   * 商户简称变更 · Merchant short name change
   *
   * `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166074
   */
  get(options: MchalterapplyMerchantnamealterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMerchantnamealterapplyment>;
  /** The same as `get`. */
  getAsync(options: MchalterapplyMerchantnamealterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMerchantnamealterapplyment>;
  /** `get` that blocks until the answer is there. */
  getSync(options: MchalterapplyMerchantnamealterapplymentByApplyIdQueryOptions): MchalterapplyMerchantnamealterapplyment;
}

interface MchalterapplyMerchantnamealterapplymentByApplyIdRevokeNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke"> {
  /**
   * 撤销商户简称变更申请单
   *
   * 商户简称变更 · Merchant short name change
   *
   * `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166090
   */
  post(options: MchalterapplyMerchantnamealterapplymentRevokeOptions): ApiPromise<MchalterapplyMerchantnamealterapplymentRevokeAnswer>;
  /** The same as `post`. */
  postAsync(options: MchalterapplyMerchantnamealterapplymentRevokeOptions): ApiPromise<MchalterapplyMerchantnamealterapplymentRevokeAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: MchalterapplyMerchantnamealterapplymentRevokeOptions): MchalterapplyMerchantnamealterapplymentRevokeAnswer;
}
