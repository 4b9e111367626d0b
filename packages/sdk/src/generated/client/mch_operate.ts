// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  CancelledMerchantWithdrawal,
  CancelledMerchantWithdrawalAnswer,
  CancelledMerchantWithdrawalByApplymentIdQueryOptions,
  CancelledMerchantWithdrawalByOutRequestNoQueryOptions,
  CancelledMerchantWithdrawalOptions,
} from "../models/mch_operate.ts";

/** The node of each path template below `v3/mch_operate`. */
export interface MchOperatePaths {
  /** POST: 提交已注销商户号可用余额提现申请单 · Apply to withdraw the balance of a cancelled merchant. */
  readonly "v3/mch_operate/risk/withdrawl-apply": Mch_operateRiskWithdrawlApplyNode;
  /** GET: 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by WeChat Pay application ID. */
  readonly "v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}": Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdNode;
  /** GET: 商户提现申请单号查询提现申请单状态 · Query a withdrawal application by merchant application number. */
  readonly "v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}": Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoNode;
}

export interface Mch_operateNode extends ChainNode<"v3/mch_operate"> {
  readonly risk: Mch_operateRiskNode;
}

interface Mch_operateRiskNode extends ChainNode<"v3/mch_operate/risk"> {
  readonly withdrawlApply: Mch_operateRiskWithdrawlApplyNode;
  /** `withdrawlApply` */
  readonly "withdrawl-apply": Mch_operateRiskWithdrawlApplyNode;
}

interface Mch_operateRiskWithdrawlApplyNode extends ChainNode<"v3/mch_operate/risk/withdrawl-apply">, PostAsyncAndSync<CancelledMerchantWithdrawalOptions, CancelledMerchantWithdrawalAnswer> {
  readonly applymentId: Mch_operateRiskWithdrawlApplyApplymentIdNode;
  /** `applymentId` */
  readonly "applyment-id": Mch_operateRiskWithdrawlApplyApplymentIdNode;
  readonly outRequestNo: Mch_operateRiskWithdrawlApplyOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": Mch_operateRiskWithdrawlApplyOutRequestNoNode;
  /**
   * 提交已注销商户号可用余额提现申请单 · Apply to withdraw the balance of a cancelled merchant
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `POST /v3/mch_operate/risk/withdrawl-apply`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NOTENOUGH`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012488950
   */
  post(options: CancelledMerchantWithdrawalOptions): ApiPromise<CancelledMerchantWithdrawalAnswer>;
}

interface Mch_operateRiskWithdrawlApplyApplymentIdNode extends ChainNode<"v3/mch_operate/risk/withdrawl-apply/applyment-id"> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdNode;
}

interface Mch_operateRiskWithdrawlApplyApplymentIdByApplymentIdNode extends ChainNode<"v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}">, GetAsyncAndSync<CancelledMerchantWithdrawalByApplymentIdQueryOptions, CancelledMerchantWithdrawal> {
  /**
   * 微信支付提现申请单号查询提现申请单状态 · Query a withdrawal application by WeChat Pay application ID
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `GET /v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}`
   *
   * Errors: `NO_AUTH`, `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778400
   */
  get(options: CancelledMerchantWithdrawalByApplymentIdQueryOptions): ApiPromise<CancelledMerchantWithdrawal>;
}

interface Mch_operateRiskWithdrawlApplyOutRequestNoNode extends ChainNode<"v3/mch_operate/risk/withdrawl-apply/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoNode;
}

interface Mch_operateRiskWithdrawlApplyOutRequestNoByOutRequestNoNode extends ChainNode<"v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}">, GetAsyncAndSync<CancelledMerchantWithdrawalByOutRequestNoQueryOptions, CancelledMerchantWithdrawal> {
  /**
   * 商户提现申请单号查询提现申请单状态 · Query a withdrawal application by merchant application number
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `GET /v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NOTENOUGH`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476164
   */
  get(options: CancelledMerchantWithdrawalByOutRequestNoQueryOptions): ApiPromise<CancelledMerchantWithdrawal>;
}
