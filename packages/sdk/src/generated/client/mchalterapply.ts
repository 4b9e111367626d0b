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

/** `v3/mchalterapply` */
export interface MchalterapplyNode extends ChainNode<"v3/mchalterapply"> {
  readonly mchcontactalterapplyment: MchalterapplyMchcontactalterapplymentNode;
  readonly mchsubjectalterapplyment: MchalterapplyMchsubjectalterapplymentNode;
  readonly merchantnamealterapplyment: MchalterapplyMerchantnamealterapplymentNode;
}

/** `v3/mchalterapply/mchcontactalterapplyment` */
interface MchalterapplyMchcontactalterapplymentNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment"> {
  readonly merchant: MchalterapplyMchcontactalterapplymentMerchantNode;
  /** The value is the option `apply_id` of the call. */
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
  /** 提交超管变更申请单. The same as `post`. */
  postAsync(options: MchalterapplyMchcontactalterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** 提交超管变更申请单. `post` that blocks the thread until the answer is there. */
  postSync(options: MchalterapplyMchcontactalterapplymentOptions): MchalterapplyMchcontactalterapplymentAnswer;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant` */
interface MchalterapplyMchcontactalterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant"> {
  /** The value is the option `merchant_code` of the call. */
  readonly _merchant_code_: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeNode;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}` */
interface MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}"> {
  readonly outRequestNo: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode;
  readonly "out-request-no": MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no` */
interface MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no"> {
  /** The value is the option `out_request_no` of the call. */
  readonly _out_request_no_: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
}

/** `v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
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
  /** 查询超管变更申请单状态-使用业务单号和商户号. The same as `get`. */
  getAsync(options: MchalterapplyMchcontactalterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMchcontactalterapplyment>;
  /** 查询超管变更申请单状态-使用业务单号和商户号. `get` that blocks the thread until the answer is there. */
  getSync(options: MchalterapplyMchcontactalterapplymentMerchantByOutRequestNoQueryOptions): MchalterapplyMchcontactalterapplyment;
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}` */
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
  /** 查询超管变更申请单状态-使用申请单号. The same as `get`. */
  getAsync(options: MchalterapplyMchcontactalterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMchcontactalterapplyment>;
  /** 查询超管变更申请单状态-使用申请单号. `get` that blocks the thread until the answer is there. */
  getSync(options: MchalterapplyMchcontactalterapplymentByApplyIdQueryOptions): MchalterapplyMchcontactalterapplyment;
}

/** `v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke` */
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
  /** 撤销超管变更申请单. The same as `post`. */
  postAsync(options: MchalterapplyMchcontactalterapplymentRevokeOptions): ApiPromise<MchalterapplyMchcontactalterapplymentRevokeAnswer>;
  /** 撤销超管变更申请单. `post` that blocks the thread until the answer is there. */
  postSync(options: MchalterapplyMchcontactalterapplymentRevokeOptions): MchalterapplyMchcontactalterapplymentRevokeAnswer;
}

/** `v3/mchalterapply/mchsubjectalterapplyment` */
interface MchalterapplyMchsubjectalterapplymentNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment"> {
  readonly merchant: MchalterapplyMchsubjectalterapplymentMerchantNode;
  /** The value is the option `apply_id` of the call. */
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
  /** 提交资料变更申请单. The same as `post`. */
  postAsync(options: MchalterapplyMchsubjectalterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** 提交资料变更申请单. `post` that blocks the thread until the answer is there. */
  postSync(options: MchalterapplyMchsubjectalterapplymentOptions): MchalterapplyMchcontactalterapplymentAnswer;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant` */
interface MchalterapplyMchsubjectalterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant"> {
  /** The value is the option `merchant_code` of the call. */
  readonly _merchant_code_: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeNode;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}` */
interface MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}"> {
  readonly outRequestNo: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode;
  readonly "out-request-no": MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no` */
interface MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no"> {
  /** The value is the option `out_request_no` of the call. */
  readonly _out_request_no_: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}` */
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
  /** 查询申请单状态-使用业务单号. The same as `get`. */
  getAsync(options: MchalterapplyMchsubjectalterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMchsubjectalterapplyment>;
  /** 查询申请单状态-使用业务单号. `get` that blocks the thread until the answer is there. */
  getSync(options: MchalterapplyMchsubjectalterapplymentMerchantByOutRequestNoQueryOptions): MchalterapplyMchsubjectalterapplyment;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}` */
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
  /** 查询资料变更申请单状态-使用申请单号. The same as `get`. */
  getAsync(options: MchalterapplyMchsubjectalterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMchsubjectalterapplyment>;
  /** 查询资料变更申请单状态-使用申请单号. `get` that blocks the thread until the answer is there. */
  getSync(options: MchalterapplyMchsubjectalterapplymentByApplyIdQueryOptions): MchalterapplyMchsubjectalterapplyment;
}

/** `v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke` */
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
  /** 撤销资料变更申请单. The same as `post`. */
  postAsync(options: MchalterapplyMchsubjectalterapplymentRevokeOptions): ApiPromise<MchalterapplyMchsubjectalterapplymentRevokeAnswer>;
  /** 撤销资料变更申请单. `post` that blocks the thread until the answer is there. */
  postSync(options: MchalterapplyMchsubjectalterapplymentRevokeOptions): MchalterapplyMchsubjectalterapplymentRevokeAnswer;
}

/** `v3/mchalterapply/merchantnamealterapplyment` */
interface MchalterapplyMerchantnamealterapplymentNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment"> {
  readonly merchant: MchalterapplyMerchantnamealterapplymentMerchantNode;
  /** The value is the option `apply_id` of the call. */
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
  /** 提交商户简称变更申请单. The same as `post`. */
  postAsync(options: MchalterapplyMerchantnamealterapplymentOptions): ApiPromise<MchalterapplyMchcontactalterapplymentAnswer>;
  /** 提交商户简称变更申请单. `post` that blocks the thread until the answer is there. */
  postSync(options: MchalterapplyMerchantnamealterapplymentOptions): MchalterapplyMchcontactalterapplymentAnswer;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant` */
interface MchalterapplyMerchantnamealterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant"> {
  /** The value is the option `sub_mchid` of the call. */
  readonly _sub_mchid_: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidNode;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}` */
interface MchalterapplyMerchantnamealterapplymentMerchantBySubMchidNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}"> {
  readonly outRequestNo: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode;
  readonly "out-request-no": MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no` */
interface MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no"> {
  /** The value is the option `out_request_no` of the call. */
  readonly _out_request_no_: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoNode;
}

/** `v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}` */
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
  /** 查询商户简称申请单状态-使用业务单号和商户号. The same as `get`. */
  getAsync(options: MchalterapplyMerchantnamealterapplymentMerchantByOutRequestNoQueryOptions): ApiPromise<MchalterapplyMerchantnamealterapplymentMerchant>;
  /** 查询商户简称申请单状态-使用业务单号和商户号. `get` that blocks the thread until the answer is there. */
  getSync(options: MchalterapplyMerchantnamealterapplymentMerchantByOutRequestNoQueryOptions): MchalterapplyMerchantnamealterapplymentMerchant;
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}` */
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
  /** 查询商户简称变更申请单状态-使用申请单号. The same as `get`. */
  getAsync(options: MchalterapplyMerchantnamealterapplymentByApplyIdQueryOptions): ApiPromise<MchalterapplyMerchantnamealterapplyment>;
  /** 查询商户简称变更申请单状态-使用申请单号. `get` that blocks the thread until the answer is there. */
  getSync(options: MchalterapplyMerchantnamealterapplymentByApplyIdQueryOptions): MchalterapplyMerchantnamealterapplyment;
}

/** `v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke` */
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
  /** 撤销商户简称变更申请单. The same as `post`. */
  postAsync(options: MchalterapplyMerchantnamealterapplymentRevokeOptions): ApiPromise<MchalterapplyMerchantnamealterapplymentRevokeAnswer>;
  /** 撤销商户简称变更申请单. `post` that blocks the thread until the answer is there. */
  postSync(options: MchalterapplyMerchantnamealterapplymentRevokeOptions): MchalterapplyMerchantnamealterapplymentRevokeAnswer;
}
