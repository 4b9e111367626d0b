// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  MerchantContactAlteration,
  MerchantContactAlterationByApplyIdQueryOptions,
  MerchantContactAlterationMerchantByOutRequestNoQueryOptions,
  MerchantContactAlterationOptions,
  MerchantContactAlterationRevokeAnswer,
  MerchantContactAlterationRevokeOptions,
  MerchantNameAlteration,
  MerchantNameAlterationAnswer,
  MerchantNameAlterationByApplyIdQueryOptions,
  MerchantNameAlterationMerchant,
  MerchantNameAlterationMerchantByOutRequestNoQueryOptions,
  MerchantNameAlterationOptions,
  MerchantNameAlterationRevokeAnswer,
  MerchantNameAlterationRevokeOptions,
  MerchantSubjectAlteration,
  MerchantSubjectAlterationByApplyIdQueryOptions,
  MerchantSubjectAlterationMerchantByOutRequestNoQueryOptions,
  MerchantSubjectAlterationOptions,
  MerchantSubjectAlterationRevokeAnswer,
  MerchantSubjectAlterationRevokeOptions,
} from "../models/mchalterapply.ts";

/** The node of each path template below `v3/mchalterapply`. */
export interface MchalterapplyPaths {
  /** POST: 提交超管变更申请单 · Apply for a change of super administrator. */
  readonly "v3/mchalterapply/mchcontactalterapplyment": MchalterapplyMchcontactalterapplymentNode;
  /** GET: 查询超管变更申请单状态-使用业务单号和商户号 · Query a super administrator change by merchant and request number. */
  readonly "v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}": MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
  /** GET: 查询超管变更申请单状态-使用申请单号 · Query a super administrator change by application ID. */
  readonly "v3/mchalterapply/mchcontactalterapplyment/{apply_id}": MchalterapplyMchcontactalterapplymentByApplyIdNode;
  /** POST: 撤销超管变更申请单 · Withdraw a super administrator change. */
  readonly "v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke": MchalterapplyMchcontactalterapplymentByApplyIdRevokeNode;
  /** POST: 提交资料变更申请单 · Apply for a change of merchant data. */
  readonly "v3/mchalterapply/mchsubjectalterapplyment": MchalterapplyMchsubjectalterapplymentNode;
  /** GET: 查询申请单状态-使用业务单号 · Query a merchant data change by request number. */
  readonly "v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}": MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
  /** GET: 查询资料变更申请单状态-使用申请单号 · Query a merchant data change by application ID. */
  readonly "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}": MchalterapplyMchsubjectalterapplymentByApplyIdNode;
  /** POST: 撤销资料变更申请单 · Withdraw a merchant data change. */
  readonly "v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke": MchalterapplyMchsubjectalterapplymentByApplyIdRevokeNode;
  /** POST: 提交商户简称变更申请单 · Apply for a change of merchant short name. */
  readonly "v3/mchalterapply/merchantnamealterapplyment": MchalterapplyMerchantnamealterapplymentNode;
  /** GET: 查询商户简称申请单状态-使用业务单号和商户号 · Query a merchant short name change by merchant and request number. */
  readonly "v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}": MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoNode;
  /** GET: 查询商户简称变更申请单状态-使用申请单号 · Query a merchant short name change by application ID. */
  readonly "v3/mchalterapply/merchantnamealterapplyment/{apply_id}": MchalterapplyMerchantnamealterapplymentByApplyIdNode;
  /** POST: 撤销商户简称变更申请单 · Withdraw a merchant short name change. */
  readonly "v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke": MchalterapplyMerchantnamealterapplymentByApplyIdRevokeNode;
}

export interface MchalterapplyNode extends ChainNode<"v3/mchalterapply"> {
  readonly mchcontactalterapplyment: MchalterapplyMchcontactalterapplymentNode;
  readonly mchsubjectalterapplyment: MchalterapplyMchsubjectalterapplymentNode;
  readonly merchantnamealterapplyment: MchalterapplyMerchantnamealterapplymentNode;
}

interface MchalterapplyMchcontactalterapplymentNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment">, PostAsyncAndSync<MerchantContactAlterationOptions, MerchantNameAlterationAnswer> {
  readonly merchant: MchalterapplyMchcontactalterapplymentMerchantNode;
  /** Given as the option `apply_id`. */
  readonly _apply_id_: MchalterapplyMchcontactalterapplymentByApplyIdNode;
  /**
   * 提交超管变更申请单 · Apply for a change of super administrator
   *
   * 超管变更 · Super administrator change
   *
   * `POST /v3/mchalterapply/mchcontactalterapplyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617906
   */
  post(options: MerchantContactAlterationOptions): ApiPromise<MerchantNameAlterationAnswer>;
}

interface MchalterapplyMchcontactalterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant"> {
  /** Given as the option `merchant_code`. */
  readonly _merchant_code_: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeNode;
}

interface MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}"> {
  readonly outRequestNo: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode;
}

interface MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
}

interface MchalterapplyMchcontactalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}">, GetAsyncAndSync<MerchantContactAlterationMerchantByOutRequestNoQueryOptions, MerchantContactAlteration> {
  /**
   * 查询超管变更申请单状态-使用业务单号和商户号 · Query a super administrator change by merchant and request number
   *
   * 超管变更 · Super administrator change
   *
   * `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617915
   */
  get(options: MerchantContactAlterationMerchantByOutRequestNoQueryOptions): ApiPromise<MerchantContactAlteration>;
}

interface MchalterapplyMchcontactalterapplymentByApplyIdNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/{apply_id}">, GetAsyncAndSync<MerchantContactAlterationByApplyIdQueryOptions, MerchantContactAlteration> {
  readonly revoke: MchalterapplyMchcontactalterapplymentByApplyIdRevokeNode;
  /**
   * 查询超管变更申请单状态-使用申请单号 · Query a super administrator change by application ID
   *
   * 超管变更 · Super administrator change
   *
   * `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617911
   */
  get(options: MerchantContactAlterationByApplyIdQueryOptions): ApiPromise<MerchantContactAlteration>;
}

interface MchalterapplyMchcontactalterapplymentByApplyIdRevokeNode extends ChainNode<"v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke">, PostAsyncAndSync<MerchantContactAlterationRevokeOptions, MerchantContactAlterationRevokeAnswer> {
  /**
   * 撤销超管变更申请单 · Withdraw a super administrator change
   *
   * 超管变更 · Super administrator change
   *
   * `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015617919
   */
  post(options: MerchantContactAlterationRevokeOptions): ApiPromise<MerchantContactAlterationRevokeAnswer>;
}

interface MchalterapplyMchsubjectalterapplymentNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment">, PostAsyncAndSync<MerchantSubjectAlterationOptions, MerchantNameAlterationAnswer> {
  readonly merchant: MchalterapplyMchsubjectalterapplymentMerchantNode;
  /** Given as the option `apply_id`. */
  readonly _apply_id_: MchalterapplyMchsubjectalterapplymentByApplyIdNode;
  /**
   * 提交资料变更申请单 · Apply for a change of merchant data
   *
   * 资料变更 · Merchant data change
   *
   * `POST /v3/mchalterapply/mchsubjectalterapplyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090649
   */
  post(options: MerchantSubjectAlterationOptions): ApiPromise<MerchantNameAlterationAnswer>;
}

interface MchalterapplyMchsubjectalterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant"> {
  /** Given as the option `merchant_code`. */
  readonly _merchant_code_: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeNode;
}

interface MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}"> {
  readonly outRequestNo: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode;
}

interface MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode;
}

interface MchalterapplyMchsubjectalterapplymentMerchantByMerchantCodeOutRequestNoByOutRequestNoNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}">, GetAsyncAndSync<MerchantSubjectAlterationMerchantByOutRequestNoQueryOptions, MerchantSubjectAlteration> {
  /**
   * 查询申请单状态-使用业务单号 · Query a merchant data change by request number
   *
   * 资料变更 · Merchant data change
   *
   * `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090667
   */
  get(options: MerchantSubjectAlterationMerchantByOutRequestNoQueryOptions): ApiPromise<MerchantSubjectAlteration>;
}

interface MchalterapplyMchsubjectalterapplymentByApplyIdNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/{apply_id}">, GetAsyncAndSync<MerchantSubjectAlterationByApplyIdQueryOptions, MerchantSubjectAlteration> {
  readonly revoke: MchalterapplyMchsubjectalterapplymentByApplyIdRevokeNode;
  /**
   * 查询资料变更申请单状态-使用申请单号 · Query a merchant data change by application ID
   *
   * 资料变更 · Merchant data change
   *
   * `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090655
   */
  get(options: MerchantSubjectAlterationByApplyIdQueryOptions): ApiPromise<MerchantSubjectAlteration>;
}

interface MchalterapplyMchsubjectalterapplymentByApplyIdRevokeNode extends ChainNode<"v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke">, PostAsyncAndSync<MerchantSubjectAlterationRevokeOptions, MerchantSubjectAlterationRevokeAnswer> {
  /**
   * 撤销资料变更申请单 · Withdraw a merchant data change
   *
   * 资料变更 · Merchant data change
   *
   * `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014090672
   */
  post(options: MerchantSubjectAlterationRevokeOptions): ApiPromise<MerchantSubjectAlterationRevokeAnswer>;
}

interface MchalterapplyMerchantnamealterapplymentNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment">, PostAsyncAndSync<MerchantNameAlterationOptions, MerchantNameAlterationAnswer> {
  readonly merchant: MchalterapplyMerchantnamealterapplymentMerchantNode;
  /** Given as the option `apply_id`. */
  readonly _apply_id_: MchalterapplyMerchantnamealterapplymentByApplyIdNode;
  /**
   * 提交商户简称变更申请单 · Apply for a change of merchant short name
   *
   * 商户简称变更 · Merchant short name change
   *
   * `POST /v3/mchalterapply/merchantnamealterapplyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166071
   */
  post(options: MerchantNameAlterationOptions): ApiPromise<MerchantNameAlterationAnswer>;
}

interface MchalterapplyMerchantnamealterapplymentMerchantNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidNode;
}

interface MchalterapplyMerchantnamealterapplymentMerchantBySubMchidNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}"> {
  readonly outRequestNo: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode;
}

interface MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoNode;
}

interface MchalterapplyMerchantnamealterapplymentMerchantBySubMchidOutRequestNoByOutRequestNoNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}">, GetAsyncAndSync<MerchantNameAlterationMerchantByOutRequestNoQueryOptions, MerchantNameAlterationMerchant> {
  /**
   * 查询商户简称申请单状态-使用业务单号和商户号 · Query a merchant short name change by merchant and request number
   *
   * 商户简称变更 · Merchant short name change
   *
   * `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166085
   */
  get(options: MerchantNameAlterationMerchantByOutRequestNoQueryOptions): ApiPromise<MerchantNameAlterationMerchant>;
}

interface MchalterapplyMerchantnamealterapplymentByApplyIdNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/{apply_id}">, GetAsyncAndSync<MerchantNameAlterationByApplyIdQueryOptions, MerchantNameAlteration> {
  readonly revoke: MchalterapplyMerchantnamealterapplymentByApplyIdRevokeNode;
  /**
   * 查询商户简称变更申请单状态-使用申请单号 · Query a merchant short name change by application ID
   *
   * 商户简称变更 · Merchant short name change
   *
   * `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166074
   */
  get(options: MerchantNameAlterationByApplyIdQueryOptions): ApiPromise<MerchantNameAlteration>;
}

interface MchalterapplyMerchantnamealterapplymentByApplyIdRevokeNode extends ChainNode<"v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke">, PostAsyncAndSync<MerchantNameAlterationRevokeOptions, MerchantNameAlterationRevokeAnswer> {
  /**
   * 撤销商户简称变更申请单 · Withdraw a merchant short name change
   *
   * 商户简称变更 · Merchant short name change
   *
   * `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016166090
   */
  post(options: MerchantNameAlterationRevokeOptions): ApiPromise<MerchantNameAlterationRevokeAnswer>;
}
