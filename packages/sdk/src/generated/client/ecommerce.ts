// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  CombinePapayContract,
  CombinePapayContractByOutContractCodeQueryOptions,
  CombinePapayContractTerminateAnswer,
  CombinePapayContractTerminateOptions,
  CombinePapayPresignAnswer,
  CombinePapayPresignMiniProgramOptions,
  CombinePapayPresignOptions,
  CombinePapayTransaction,
  CombinePapayTransactionQueryOptions,
  CombinePapayTransactionReverseOptions,
  CombinePapayTransactionsOptions,
  EcommerceAbnormalRefund,
  EcommerceAbnormalRefundApplyOptions,
  EcommerceApplyment,
  EcommerceApplymentByApplymentIdRevokeOptions,
  EcommerceApplymentById,
  EcommerceApplymentByIdQueryOptions,
  EcommerceApplymentByOutRequestNoQueryOptions,
  EcommerceApplymentByOutRequestNoRevokeOptions,
  EcommerceApplymentSubmitOptions,
  EcommerceApplymentSubmitted,
  EcommerceApplymentsSubmitSignVerifyInfoAnswer,
  EcommerceApplymentsSubmitSignVerifyInfoOptions,
  EcommerceBalance,
  EcommerceBalanceQueryOptions,
  EcommerceBillFundflowbill,
  EcommerceBillFundflowbillQueryOptions,
  EcommerceCancelApplication,
  EcommerceCancelApplicationByOutApplyNoQueryOptions,
  EcommerceCancelApplicationsMediaAnswer,
  EcommerceCancelApplicationsMediaOptions,
  EcommerceCancelApplicationsOptions,
  EcommerceCancelWithdraw,
  EcommerceCancelWithdrawAnswer,
  EcommerceCancelWithdrawByApplymentIdQueryOptions,
  EcommerceCancelWithdrawByOutRequestNoQueryOptions,
  EcommerceCancelWithdrawConfirmAnswer,
  EcommerceCancelWithdrawConfirmOptions,
  EcommerceCancelWithdrawOptions,
  EcommerceCancelWithdrawValidateCancel,
  EcommerceCancelWithdrawValidateCancelBySubMchidQueryOptions,
  EcommerceEndDayBalance,
  EcommerceEndDayBalanceQueryOptions,
  EcommerceHostedApplymentSubmitOptions,
  EcommerceIndividualAnswer,
  EcommerceIndividualContract,
  EcommerceIndividualContractByOutContractCodeQueryOptions,
  EcommerceIndividualContractQueryAnswer,
  EcommerceIndividualContractQueryOptions,
  EcommerceIndividualPresignAppOptions,
  EcommerceIndividualPresignMiniProgramOptions,
  EcommerceIndividualRealNamePresignAppOptions,
  EcommerceIndividualRealNamePresignMiniProgramOptions,
  EcommerceProfitsharingAfterSalesOrder,
  EcommerceProfitsharingAfterSalesOrdersAnswer,
  EcommerceProfitsharingAfterSalesOrdersOptions,
  EcommerceProfitsharingAfterSalesOrdersQueryOptions,
  EcommerceProfitsharingOrder,
  EcommerceProfitsharingOrderAmount,
  EcommerceProfitsharingOrderAmountsQueryOptions,
  EcommerceProfitsharingOrderCreateOptions,
  EcommerceProfitsharingOrderCreated,
  EcommerceProfitsharingOrderFinishOptions,
  EcommerceProfitsharingOrderFinished,
  EcommerceProfitsharingOrderQueryOptions,
  EcommerceProfitsharingReceiversAddOptions,
  EcommerceProfitsharingReceiversAnswer,
  EcommerceProfitsharingReceiversDeleteOptions,
  EcommerceProfitsharingReturn,
  EcommerceProfitsharingReturnCreateOptions,
  EcommerceProfitsharingReturnQueryOptions,
  EcommerceProfitsharingReturnorder,
  EcommerceRefund,
  EcommerceRefundApplied,
  EcommerceRefundApplyOptions,
  EcommerceRefundByIdQueryOptions,
  EcommerceRefundByOutRefundNoQueryOptions,
  EcommerceRefundReturnAdvance,
  EcommerceRefundReturnAdvanceOptions,
  EcommerceRefundReturnAdvanceQueryOptions,
  EcommerceSubjectSubMerchantList,
  EcommerceSubjectSubMerchantsQueryOptions,
  EcommerceSubsidiesCancelAnswer,
  EcommerceSubsidiesCancelOptions,
  EcommerceSubsidiesCreateAnswer,
  EcommerceSubsidiesCreateOptions,
  EcommerceSubsidiesReturnAnswer,
  EcommerceSubsidiesReturnOptions,
  EcommerceTransferAuthorization,
  EcommerceTransferAuthorizationQueryOptions,
  EcommerceTransferAuthorizationsAnswer,
  EcommerceTransferAuthorizationsOptions,
  EcommerceTransferBill,
  EcommerceTransferBillByOutBillNoQueryOptions,
  EcommerceTransferBillByTransferBillNoQueryOptions,
  EcommerceTransferBillCancelAnswer,
  EcommerceTransferBillCancelOptions,
  EcommerceTransferBillsAnswer,
  EcommerceTransferBillsOptions,
  EcommerceWithdrawal,
  EcommerceWithdrawalByOutRequestNoQueryOptions,
  EcommerceWithdrawalCreateOptions,
  EcommerceWithdrawalCreated,
  EcommerceWithdrawalQueryOptions,
} from "../models/ecommerce.ts";

/** The node of each path template below `v3/ecommerce`. */
export interface EcommercePaths {
  /** POST: 提交注销提现申请 · Submit an application for cancellation with withdrawal. */
  readonly "v3/ecommerce/account/apply-cancel-withdraw": EcommerceAccountApplyCancelWithdrawNode;
  /** GET: 微信支付注销提现申请单号查询申请单状态 · Query an application for cancellation with withdrawal by WeChat Pay application ID. */
  readonly "v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}": EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdNode;
  /** POST: 平台代商户确认注销 · Confirm a cancellation on the merchant's behalf. */
  readonly "v3/ecommerce/account/apply-cancel-withdraw/confirm": EcommerceAccountApplyCancelWithdrawConfirmNode;
  /** GET: 商户注销提现申请单号查询申请单状态 · Query an application for cancellation with withdrawal by merchant application number. */
  readonly "v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}": EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoNode;
  /** GET: 商户注销资格校验 · Check whether a merchant may be cancelled. */
  readonly "v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}": EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidNode;
  /** POST: 提交注销申请单 · Submit an application for cancellation. */
  readonly "v3/ecommerce/account/cancel-applications": EcommerceAccountCancelApplicationsNode;
  /** POST: 注销申请图片上传 · Upload an image for a cancellation. */
  readonly "v3/ecommerce/account/cancel-applications/media": EcommerceAccountCancelApplicationsMediaNode;
  /** GET: 查询注销单状态 · Query the state of a cancellation. */
  readonly "v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}": EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoNode;
  /** POST: 二级商户进件 · Onboard a sub-merchant. */
  readonly "v3/ecommerce/applyments": EcommerceApplymentsNode;
  /** POST: 二级商户进件 · Onboard a sub-merchant. */
  readonly "v3/ecommerce/applyments/": EcommerceApplymentsNode;
  /** GET: 通过业务申请编号查询申请状态 · Query the state of an application by business application code. */
  readonly "v3/ecommerce/applyments/out-request-no/{out_request_no}": EcommerceApplymentsOutRequestNoByOutRequestNoNode;
  /** POST: 撤销申请单-使用业务申请编号 · Withdraw an application by business application code. */
  readonly "v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke": EcommerceApplymentsOutRequestNoByOutRequestNoRevokeNode;
  /** POST: 提交申请单 · Submit an application. */
  readonly "v3/ecommerce/applyments/submit-account-hosting-applyment": EcommerceApplymentsSubmitAccountHostingApplymentNode;
  /** POST: 平台代理签约核身 · Submit an identity verification for signing on the merchant's behalf. */
  readonly "v3/ecommerce/applyments/submit-sign-verify-info": EcommerceApplymentsSubmitSignVerifyInfoNode;
  /** GET: 通过申请单ID查询申请状态 · Query the state of an application by application ID. */
  readonly "v3/ecommerce/applyments/{applyment_id}": EcommerceApplymentsByApplymentIdNode;
  /** POST: 撤销申请单-使用申请单号 · Withdraw an application by application ID. */
  readonly "v3/ecommerce/applyments/{applyment_id}/revoke": EcommerceApplymentsByApplymentIdRevokeNode;
  /** GET: 申请二级商户资金账单 · Request the fund flow bill of sub-merchants. */
  readonly "v3/ecommerce/bill/fundflowbill": EcommerceBillFundflowbillNode;
  /** GET: 通过商户协议号查询协议 · Query a contract by merchant contract code. */
  readonly "v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}": EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
  /** POST: 商户协议号解约协议 · Terminate a contract by merchant contract code. */
  readonly "v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate": EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode;
  /** POST: APP方式预签约 · Pre-sign a contract (App). */
  readonly "v3/ecommerce/combine-papay/contracts/pre-entrust-sign": EcommerceCombinePapayContractsPreEntrustSignNode;
  /** POST: 小程序方式预签约 · Pre-sign a contract (mini program). */
  readonly "v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program": EcommerceCombinePapayContractsPreEntrustSignMiniProgramNode;
  /** POST: 电商合单委托代扣支付 · Pay a combined order by entrusted deduction. */
  readonly "v3/ecommerce/combine-papay/transactions": EcommerceCombinePapayTransactionsNode;
  /** GET: 电商合单委托代扣查询订单 · Query a combined order paid by entrusted deduction. */
  readonly "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}": EcommerceCombinePapayTransactionsByCombineOutTradeNoNode;
  /** POST: 电商合单委托代扣撤销订单 · Reverse a combined order paid by entrusted deduction. */
  readonly "v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse": EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseNode;
  /** GET: 查询二级商户账户实时余额 · Query the real-time balance of a sub-merchant. */
  readonly "v3/ecommerce/fund/balance/{sub_mchid}": EcommerceFundBalanceBySubMchidNode;
  /** GET: 查询二级商户账户日终余额 · Query the end-of-day balance of a sub-merchant. */
  readonly "v3/ecommerce/fund/enddaybalance/{sub_mchid}": EcommerceFundEnddaybalanceBySubMchidNode;
  /** POST: 账户余额提现 · Withdraw from the balance. */
  readonly "v3/ecommerce/fund/withdraw": EcommerceFundWithdrawNode;
  /** GET: 商户提现单号查询 · Query a withdrawal by merchant withdrawal number. */
  readonly "v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}": EcommerceFundWithdrawOutRequestNoByOutRequestNoNode;
  /** GET: 微信支付提现单号查询 · Query a withdrawal by WeChat Pay withdrawal ID. */
  readonly "v3/ecommerce/fund/withdraw/{withdraw_id}": EcommerceFundWithdrawByWithdrawIdNode;
  /** GET: 根据业务申请单号查签约信息 · Query a contract by business application number. */
  readonly "v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}": EcommerceIndividualContractsOutContractCodeByOutContractCodeNode;
  /** POST: APP场景预签约 · Pre-sign a contract in an App scene. */
  readonly "v3/ecommerce/individual-contracts/pre-entrust-sign/app": EcommerceIndividualContractsPreEntrustSignAppNode;
  /** POST: 小程序场景预签约 · Pre-sign a contract in a mini program scene. */
  readonly "v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program": EcommerceIndividualContractsPreEntrustSignMiniProgramNode;
  /** POST: APP场景预签约（需要实名验证） · Pre-sign a contract with real-name verification (App). */
  readonly "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app": EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppNode;
  /** POST: 小程序场景预签约（需要实名验证） · Pre-sign a contract with real-name verification (mini program). */
  readonly "v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program": EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramNode;
  /** GET: 查询个人收款方授权结果 · Query the authorisation of a personal receiver. */
  readonly "v3/ecommerce/individual-contracts/{openid}": EcommerceIndividualContractsByOpenidNode;
  /** POST: 申请二级商户商家转账授权 · Request a sub-merchant's authorisation for merchant transfers. */
  readonly "v3/ecommerce/mch-transfer/authorizations": EcommerceMchTransferAuthorizationsNode;
  /** GET: 查询二级商户商家转账授权状态 · Query a sub-merchant's authorisation for merchant transfers. */
  readonly "v3/ecommerce/mch-transfer/authorizations/{sub_mchid}": EcommerceMchTransferAuthorizationsBySubMchidNode;
  /** POST: 发起转账 · Start a transfer. */
  readonly "v3/ecommerce/mch-transfer/transfer-bills": EcommerceMchTransferTransferBillsNode;
  /** GET: 商户单号查询转账单 · Query a transfer by merchant transfer number. */
  readonly "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}": EcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode;
  /** POST: 撤销转账 · Cancel a transfer. */
  readonly "v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel": EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelNode;
  /** GET: 微信转账单号查询转账单 · Query a transfer by WeChat transfer number. */
  readonly "v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}": EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoNode;
  /** GET: 查询售后服务分账结果 · Query the result of profit sharing for after-sales service. POST: 请求售后服务分账 · Request profit sharing for after-sales service. */
  readonly "v3/ecommerce/profitsharing/after-sales-orders": EcommerceProfitsharingAfterSalesOrdersNode;
  /** POST: 完结分账 · Finish profit sharing. */
  readonly "v3/ecommerce/profitsharing/finish-order": EcommerceProfitsharingFinishOrderNode;
  /** GET: 查询分账结果 · Query the result of profit sharing. POST: 请求分账 · Request profit sharing. */
  readonly "v3/ecommerce/profitsharing/orders": EcommerceProfitsharingOrdersNode;
  /** GET: 查询订单剩余待分金额 · Query the remaining amount of an order to share. */
  readonly "v3/ecommerce/profitsharing/orders/{transaction_id}/amounts": EcommerceProfitsharingOrdersByTransactionIdAmountsNode;
  /** POST: 添加分账接收方 · Add a profit sharing receiver. */
  readonly "v3/ecommerce/profitsharing/receivers/add": EcommerceProfitsharingReceiversAddNode;
  /** POST: 删除分账接收方 · Delete a profit sharing receiver. */
  readonly "v3/ecommerce/profitsharing/receivers/delete": EcommerceProfitsharingReceiversDeleteNode;
  /** GET: 查询分账回退结果 · Query the result of a profit sharing return. POST: 请求分账回退 · Request a profit sharing return. */
  readonly "v3/ecommerce/profitsharing/returnorders": EcommerceProfitsharingReturnordersNode;
  /** POST: 退款申请 · Request a refund. */
  readonly "v3/ecommerce/refunds/apply": EcommerceRefundsApplyNode;
  /** GET: 通过微信支付退款单号查询退款 · Query a refund by WeChat Pay refund ID. */
  readonly "v3/ecommerce/refunds/id/{refund_id}": EcommerceRefundsIdByRefundIdNode;
  /** GET: 通过商户退款单号查询退款 · Query a refund by merchant refund number. */
  readonly "v3/ecommerce/refunds/out-refund-no/{out_refund_no}": EcommerceRefundsOutRefundNoByOutRefundNoNode;
  /** POST: 发起异常退款 · Request the handling of an abnormal refund. */
  readonly "v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund": EcommerceRefundsByRefundIdApplyAbnormalRefundNode;
  /** GET: 查询垫付回补结果 · Query the repayment of an advanced refund. POST: 垫付退款回补 · Repay an advanced refund. */
  readonly "v3/ecommerce/refunds/{refund_id}/return-advance": EcommerceRefundsByRefundIdReturnAdvanceNode;
  /** GET: 查询指定主体子商户列表 · Query the sub-merchants of an entity. */
  readonly "v3/ecommerce/subject-sub-merchants": EcommerceSubjectSubMerchantsNode;
  /** POST: 取消补差 · Cancel a subsidy. */
  readonly "v3/ecommerce/subsidies/cancel": EcommerceSubsidiesCancelNode;
  /** POST: 请求补差 · Request a subsidy. */
  readonly "v3/ecommerce/subsidies/create": EcommerceSubsidiesCreateNode;
  /** POST: 请求补差回退 · Request a subsidy return. */
  readonly "v3/ecommerce/subsidies/return": EcommerceSubsidiesReturnNode;
}

export interface EcommerceNode extends ChainNode<"v3/ecommerce"> {
  readonly account: EcommerceAccountNode;
  readonly applyments: EcommerceApplymentsNode;
  readonly bill: EcommerceBillNode;
  readonly combinePapay: EcommerceCombinePapayNode;
  /** `combinePapay` */
  readonly "combine-papay": EcommerceCombinePapayNode;
  readonly fund: EcommerceFundNode;
  readonly individualContracts: EcommerceIndividualContractsNode;
  /** `individualContracts` */
  readonly "individual-contracts": EcommerceIndividualContractsNode;
  readonly mchTransfer: EcommerceMchTransferNode;
  /** `mchTransfer` */
  readonly "mch-transfer": EcommerceMchTransferNode;
  readonly profitsharing: EcommerceProfitsharingNode;
  readonly refunds: EcommerceRefundsNode;
  readonly subjectSubMerchants: EcommerceSubjectSubMerchantsNode;
  /** `subjectSubMerchants` */
  readonly "subject-sub-merchants": EcommerceSubjectSubMerchantsNode;
  readonly subsidies: EcommerceSubsidiesNode;
}

interface EcommerceAccountNode extends ChainNode<"v3/ecommerce/account"> {
  readonly applyCancelWithdraw: EcommerceAccountApplyCancelWithdrawNode;
  /** `applyCancelWithdraw` */
  readonly "apply-cancel-withdraw": EcommerceAccountApplyCancelWithdrawNode;
  readonly cancelApplications: EcommerceAccountCancelApplicationsNode;
  /** `cancelApplications` */
  readonly "cancel-applications": EcommerceAccountCancelApplicationsNode;
}

interface EcommerceAccountApplyCancelWithdrawNode extends ChainNode<"v3/ecommerce/account/apply-cancel-withdraw">, PostAsyncAndSync<EcommerceCancelWithdrawOptions, EcommerceCancelWithdrawAnswer> {
  readonly applymentId: EcommerceAccountApplyCancelWithdrawApplymentIdNode;
  /** `applymentId` */
  readonly "applyment-id": EcommerceAccountApplyCancelWithdrawApplymentIdNode;
  readonly confirm: EcommerceAccountApplyCancelWithdrawConfirmNode;
  readonly outRequestNo: EcommerceAccountApplyCancelWithdrawOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": EcommerceAccountApplyCancelWithdrawOutRequestNoNode;
  readonly validateCancel: EcommerceAccountApplyCancelWithdrawValidateCancelNode;
  /** `validateCancel` */
  readonly "validate-cancel": EcommerceAccountApplyCancelWithdrawValidateCancelNode;
  /**
   * 提交注销提现申请 · Submit an application for cancellation with withdrawal
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `POST /v3/ecommerce/account/apply-cancel-withdraw`
   *
   * Errors: `ALREADY_EXISTS`, `BIZ_ERR_NEED_RETRY`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892756
   */
  post(options: EcommerceCancelWithdrawOptions): ApiPromise<EcommerceCancelWithdrawAnswer>;
}

interface EcommerceAccountApplyCancelWithdrawApplymentIdNode extends ChainNode<"v3/ecommerce/account/apply-cancel-withdraw/applyment-id"> {
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdNode;
}

interface EcommerceAccountApplyCancelWithdrawApplymentIdByApplymentIdNode extends ChainNode<"v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}">, GetAsyncAndSync<EcommerceCancelWithdrawByApplymentIdQueryOptions, EcommerceCancelWithdraw> {
  /**
   * 微信支付注销提现申请单号查询申请单状态 · Query an application for cancellation with withdrawal by WeChat Pay application ID
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `GET /v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892765
   */
  get(options: EcommerceCancelWithdrawByApplymentIdQueryOptions): ApiPromise<EcommerceCancelWithdraw>;
}

interface EcommerceAccountApplyCancelWithdrawConfirmNode extends ChainNode<"v3/ecommerce/account/apply-cancel-withdraw/confirm">, PostAsyncAndSync<EcommerceCancelWithdrawConfirmOptions, EcommerceCancelWithdrawConfirmAnswer> {
  /**
   * 平台代商户确认注销 · Confirm a cancellation on the merchant's behalf
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `POST /v3/ecommerce/account/apply-cancel-withdraw/confirm`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892772
   */
  post(options: EcommerceCancelWithdrawConfirmOptions): ApiPromise<EcommerceCancelWithdrawConfirmAnswer>;
}

interface EcommerceAccountApplyCancelWithdrawOutRequestNoNode extends ChainNode<"v3/ecommerce/account/apply-cancel-withdraw/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoNode;
}

interface EcommerceAccountApplyCancelWithdrawOutRequestNoByOutRequestNoNode extends ChainNode<"v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}">, GetAsyncAndSync<EcommerceCancelWithdrawByOutRequestNoQueryOptions, EcommerceCancelWithdraw> {
  /**
   * 商户注销提现申请单号查询申请单状态 · Query an application for cancellation with withdrawal by merchant application number
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `GET /v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013892759
   */
  get(options: EcommerceCancelWithdrawByOutRequestNoQueryOptions): ApiPromise<EcommerceCancelWithdraw>;
}

interface EcommerceAccountApplyCancelWithdrawValidateCancelNode extends ChainNode<"v3/ecommerce/account/apply-cancel-withdraw/validate-cancel"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidNode;
}

interface EcommerceAccountApplyCancelWithdrawValidateCancelBySubMchidNode extends ChainNode<"v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}">, GetAsyncAndSync<EcommerceCancelWithdrawValidateCancelBySubMchidQueryOptions, EcommerceCancelWithdrawValidateCancel> {
  /**
   * 商户注销资格校验 · Check whether a merchant may be cancelled
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `GET /v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016420099
   */
  get(options: EcommerceCancelWithdrawValidateCancelBySubMchidQueryOptions): ApiPromise<EcommerceCancelWithdrawValidateCancel>;
}

interface EcommerceAccountCancelApplicationsNode extends ChainNode<"v3/ecommerce/account/cancel-applications">, PostAsyncAndSync<EcommerceCancelApplicationsOptions, EcommerceCancelApplication> {
  readonly media: EcommerceAccountCancelApplicationsMediaNode;
  readonly outApplyNo: EcommerceAccountCancelApplicationsOutApplyNoNode;
  /** `outApplyNo` */
  readonly "out-apply-no": EcommerceAccountCancelApplicationsOutApplyNoNode;
  /**
   * 提交注销申请单 · Submit an application for cancellation
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `POST /v3/ecommerce/account/cancel-applications`
   *
   * Errors: `ALREADY_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476217
   */
  post(options: EcommerceCancelApplicationsOptions): ApiPromise<EcommerceCancelApplication>;
}

interface EcommerceAccountCancelApplicationsMediaNode extends ChainNode<"v3/ecommerce/account/cancel-applications/media">, PostAsyncAndSync<EcommerceCancelApplicationsMediaOptions, EcommerceCancelApplicationsMediaAnswer> {
  /**
   * 注销申请图片上传 · Upload an image for a cancellation
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `POST /v3/ecommerce/account/cancel-applications/media`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691710
   */
  post(options: EcommerceCancelApplicationsMediaOptions): ApiPromise<EcommerceCancelApplicationsMediaAnswer>;
}

interface EcommerceAccountCancelApplicationsOutApplyNoNode extends ChainNode<"v3/ecommerce/account/cancel-applications/out-apply-no"> {
  /** Given as the option `out_apply_no`. */
  readonly _out_apply_no_: EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoNode;
}

interface EcommerceAccountCancelApplicationsOutApplyNoByOutApplyNoNode extends ChainNode<"v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}">, GetAsyncAndSync<EcommerceCancelApplicationByOutApplyNoQueryOptions, EcommerceCancelApplication> {
  /**
   * 查询注销单状态 · Query the state of a cancellation
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `GET /v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}`
   *
   * Errors: `NOT_FOUND`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476223
   */
  get(options: EcommerceCancelApplicationByOutApplyNoQueryOptions): ApiPromise<EcommerceCancelApplication>;
}

interface EcommerceApplymentsNode extends ChainNode<"v3/ecommerce/applyments">, PostAsyncAndSync<EcommerceApplymentSubmitOptions, EcommerceApplymentSubmitted> {
  readonly outRequestNo: EcommerceApplymentsOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": EcommerceApplymentsOutRequestNoNode;
  readonly submitAccountHostingApplyment: EcommerceApplymentsSubmitAccountHostingApplymentNode;
  /** `submitAccountHostingApplyment` */
  readonly "submit-account-hosting-applyment": EcommerceApplymentsSubmitAccountHostingApplymentNode;
  readonly submitSignVerifyInfo: EcommerceApplymentsSubmitSignVerifyInfoNode;
  /** `submitSignVerifyInfo` */
  readonly "submit-sign-verify-info": EcommerceApplymentsSubmitSignVerifyInfoNode;
  /** Given as the option `applyment_id`. */
  readonly _applyment_id_: EcommerceApplymentsByApplymentIdNode;
  /**
   * 二级商户进件 · Onboard a sub-merchant
   *
   * 平台收付通 · E-commerce platform payment
   *
   * `POST /v3/ecommerce/applyments/`
   *
   * At most 15 a second for each `mchid`. The same request may be sent again. Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012713017
   */
  post(options: EcommerceApplymentSubmitOptions): ApiPromise<EcommerceApplymentSubmitted>;
}

interface EcommerceApplymentsOutRequestNoNode extends ChainNode<"v3/ecommerce/applyments/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: EcommerceApplymentsOutRequestNoByOutRequestNoNode;
}

interface EcommerceApplymentsOutRequestNoByOutRequestNoNode extends ChainNode<"v3/ecommerce/applyments/out-request-no/{out_request_no}">, GetAsyncAndSync<EcommerceApplymentByOutRequestNoQueryOptions, EcommerceApplyment> {
  readonly revoke: EcommerceApplymentsOutRequestNoByOutRequestNoRevokeNode;
  /**
   * 通过业务申请编号查询申请状态 · Query the state of an application by business application code
   *
   * 平台收付通 · E-commerce platform payment
   *
   * `GET /v3/ecommerce/applyments/out-request-no/{out_request_no}`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691376
   */
  get(options: EcommerceApplymentByOutRequestNoQueryOptions): ApiPromise<EcommerceApplyment>;
}

interface EcommerceApplymentsOutRequestNoByOutRequestNoRevokeNode extends ChainNode<"v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke">, PostAsyncAndSync<EcommerceApplymentByOutRequestNoRevokeOptions, EcommerceApplymentSubmitted> {
  /**
   * 撤销申请单-使用业务申请编号 · Withdraw an application by business application code
   *
   * 平台收付通 · E-commerce platform payment
   *
   * `POST /v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616721
   */
  post(options: EcommerceApplymentByOutRequestNoRevokeOptions): ApiPromise<EcommerceApplymentSubmitted>;
}

interface EcommerceApplymentsSubmitAccountHostingApplymentNode extends ChainNode<"v3/ecommerce/applyments/submit-account-hosting-applyment">, PostAsyncAndSync<EcommerceHostedApplymentSubmitOptions, EcommerceApplymentSubmitted> {
  /**
   * 提交申请单 · Submit an application
   *
   * 平台收付通 · E-commerce platform payment
   *
   * `POST /v3/ecommerce/applyments/submit-account-hosting-applyment`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616688
   */
  post(options: EcommerceHostedApplymentSubmitOptions): ApiPromise<EcommerceApplymentSubmitted>;
}

interface EcommerceApplymentsSubmitSignVerifyInfoNode extends ChainNode<"v3/ecommerce/applyments/submit-sign-verify-info">, PostAsyncAndSync<EcommerceApplymentsSubmitSignVerifyInfoOptions, EcommerceApplymentsSubmitSignVerifyInfoAnswer> {
  /**
   * 平台代理签约核身 · Submit an identity verification for signing on the merchant's behalf
   *
   * 平台收付通 · E-commerce platform payment
   *
   * `POST /v3/ecommerce/applyments/submit-sign-verify-info`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616722
   */
  post(options: EcommerceApplymentsSubmitSignVerifyInfoOptions): ApiPromise<EcommerceApplymentsSubmitSignVerifyInfoAnswer>;
}

interface EcommerceApplymentsByApplymentIdNode extends ChainNode<"v3/ecommerce/applyments/{applyment_id}">, GetAsyncAndSync<EcommerceApplymentByIdQueryOptions, EcommerceApplymentById> {
  readonly revoke: EcommerceApplymentsByApplymentIdRevokeNode;
  /**
   * 通过申请单ID查询申请状态 · Query the state of an application by application ID
   *
   * 平台收付通 · E-commerce platform payment
   *
   * `GET /v3/ecommerce/applyments/{applyment_id}`
   *
   * Errors: `RESOURCE_ALREADY_EXISTS`, `NO_AUTH`, `RESOURCE_NOT_EXISTS`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691469
   */
  get(options: EcommerceApplymentByIdQueryOptions): ApiPromise<EcommerceApplymentById>;
}

interface EcommerceApplymentsByApplymentIdRevokeNode extends ChainNode<"v3/ecommerce/applyments/{applyment_id}/revoke">, PostAsyncAndSync<EcommerceApplymentByApplymentIdRevokeOptions, EcommerceApplymentSubmitted> {
  /**
   * 撤销申请单-使用申请单号 · Withdraw an application by application ID
   *
   * 平台收付通 · E-commerce platform payment
   *
   * `POST /v3/ecommerce/applyments/{applyment_id}/revoke`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015616720
   */
  post(options: EcommerceApplymentByApplymentIdRevokeOptions): ApiPromise<EcommerceApplymentSubmitted>;
}

interface EcommerceBillNode extends ChainNode<"v3/ecommerce/bill"> {
  readonly fundflowbill: EcommerceBillFundflowbillNode;
}

interface EcommerceBillFundflowbillNode extends ChainNode<"v3/ecommerce/bill/fundflowbill">, GetAsyncAndSync<EcommerceBillFundflowbillQueryOptions, EcommerceBillFundflowbill> {
  /**
   * 申请二级商户资金账单 · Request the fund flow bill of sub-merchants
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `GET /v3/ecommerce/bill/fundflowbill`
   *
   * Errors: `NO_STATEMENT_EXIST`, `STATEMENT_CREATING`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012760697
   */
  get(options: EcommerceBillFundflowbillQueryOptions): ApiPromise<EcommerceBillFundflowbill>;
}

interface EcommerceCombinePapayNode extends ChainNode<"v3/ecommerce/combine-papay"> {
  readonly contracts: EcommerceCombinePapayContractsNode;
  readonly transactions: EcommerceCombinePapayTransactionsNode;
}

interface EcommerceCombinePapayContractsNode extends ChainNode<"v3/ecommerce/combine-papay/contracts"> {
  readonly planId: EcommerceCombinePapayContractsPlanIdNode;
  /** `planId` */
  readonly "plan-id": EcommerceCombinePapayContractsPlanIdNode;
  readonly preEntrustSign: EcommerceCombinePapayContractsPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": EcommerceCombinePapayContractsPreEntrustSignNode;
}

interface EcommerceCombinePapayContractsPlanIdNode extends ChainNode<"v3/ecommerce/combine-papay/contracts/plan-id"> {
  /** Given as the option `plan_id`. */
  readonly _plan_id_: EcommerceCombinePapayContractsPlanIdByPlanIdNode;
}

interface EcommerceCombinePapayContractsPlanIdByPlanIdNode extends ChainNode<"v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}"> {
  readonly outContractCode: EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeNode;
}

interface EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeNode extends ChainNode<"v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode;
}

interface EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeNode extends ChainNode<"v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}">, GetAsyncAndSync<CombinePapayContractByOutContractCodeQueryOptions, CombinePapayContract> {
  readonly terminate: EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode;
  /**
   * 通过商户协议号查询协议 · Query a contract by merchant contract code
   *
   * 平台收付通/合单代扣 · E-commerce platform payment: combined deduction
   *
   * `GET /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884060
   */
  get(options: CombinePapayContractByOutContractCodeQueryOptions): ApiPromise<CombinePapayContract>;
}

interface EcommerceCombinePapayContractsPlanIdByPlanIdOutContractCodeByOutContractCodeTerminateNode extends ChainNode<"v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate">, PostAsyncAndSync<CombinePapayContractTerminateOptions, CombinePapayContractTerminateAnswer> {
  /**
   * 商户协议号解约协议 · Terminate a contract by merchant contract code
   *
   * 平台收付通/合单代扣 · E-commerce platform payment: combined deduction
   *
   * `POST /v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884072
   */
  post(options: CombinePapayContractTerminateOptions): ApiPromise<CombinePapayContractTerminateAnswer>;
}

interface EcommerceCombinePapayContractsPreEntrustSignNode extends ChainNode<"v3/ecommerce/combine-papay/contracts/pre-entrust-sign">, PostAsyncAndSync<CombinePapayPresignOptions, CombinePapayPresignAnswer> {
  readonly miniProgram: EcommerceCombinePapayContractsPreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": EcommerceCombinePapayContractsPreEntrustSignMiniProgramNode;
  /**
   * APP方式预签约 · Pre-sign a contract (App)
   *
   * 平台收付通/合单代扣 · E-commerce platform payment: combined deduction
   *
   * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012881608
   */
  post(options: CombinePapayPresignOptions): ApiPromise<CombinePapayPresignAnswer>;
}

interface EcommerceCombinePapayContractsPreEntrustSignMiniProgramNode extends ChainNode<"v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program">, PostAsyncAndSync<CombinePapayPresignMiniProgramOptions, CombinePapayPresignAnswer> {
  /**
   * 小程序方式预签约 · Pre-sign a contract (mini program)
   *
   * 平台收付通/合单代扣 · E-commerce platform payment: combined deduction
   *
   * `POST /v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017177322
   */
  post(options: CombinePapayPresignMiniProgramOptions): ApiPromise<CombinePapayPresignAnswer>;
}

interface EcommerceCombinePapayTransactionsNode extends ChainNode<"v3/ecommerce/combine-papay/transactions">, PostAsyncAndSync<CombinePapayTransactionsOptions, CombinePapayTransaction> {
  /** Given as the option `combine_out_trade_no`. */
  readonly _combine_out_trade_no_: EcommerceCombinePapayTransactionsByCombineOutTradeNoNode;
  /**
   * 电商合单委托代扣支付 · Pay a combined order by entrusted deduction
   *
   * 平台收付通/合单代扣 · E-commerce platform payment: combined deduction
   *
   * `POST /v3/ecommerce/combine-papay/transactions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884121
   */
  post(options: CombinePapayTransactionsOptions): ApiPromise<CombinePapayTransaction>;
}

interface EcommerceCombinePapayTransactionsByCombineOutTradeNoNode extends ChainNode<"v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}">, GetAsyncAndSync<CombinePapayTransactionQueryOptions, CombinePapayTransaction> {
  readonly reverse: EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseNode;
  /**
   * 电商合单委托代扣查询订单 · Query a combined order paid by entrusted deduction
   *
   * 平台收付通/合单代扣 · E-commerce platform payment: combined deduction
   *
   * `GET /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884130
   */
  get(options: CombinePapayTransactionQueryOptions): ApiPromise<CombinePapayTransaction>;
}

interface EcommerceCombinePapayTransactionsByCombineOutTradeNoReverseNode extends ChainNode<"v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse">, PostAsyncAndSync<CombinePapayTransactionReverseOptions, undefined> {
  /**
   * 电商合单委托代扣撤销订单 · Reverse a combined order paid by entrusted deduction
   *
   * 平台收付通/合单代扣 · E-commerce platform payment: combined deduction
   *
   * `POST /v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012884126
   */
  post(options: CombinePapayTransactionReverseOptions): ApiPromise<undefined>;
}

interface EcommerceFundNode extends ChainNode<"v3/ecommerce/fund"> {
  readonly balance: EcommerceFundBalanceNode;
  readonly enddaybalance: EcommerceFundEnddaybalanceNode;
  readonly withdraw: EcommerceFundWithdrawNode;
}

interface EcommerceFundBalanceNode extends ChainNode<"v3/ecommerce/fund/balance"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: EcommerceFundBalanceBySubMchidNode;
}

interface EcommerceFundBalanceBySubMchidNode extends ChainNode<"v3/ecommerce/fund/balance/{sub_mchid}">, GetAsyncAndSync<EcommerceBalanceQueryOptions, EcommerceBalance> {
  /**
   * 查询二级商户账户实时余额 · Query the real-time balance of a sub-merchant
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `GET /v3/ecommerce/fund/balance/{sub_mchid}`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476690
   */
  get(options: EcommerceBalanceQueryOptions): ApiPromise<EcommerceBalance>;
}

interface EcommerceFundEnddaybalanceNode extends ChainNode<"v3/ecommerce/fund/enddaybalance"> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: EcommerceFundEnddaybalanceBySubMchidNode;
}

interface EcommerceFundEnddaybalanceBySubMchidNode extends ChainNode<"v3/ecommerce/fund/enddaybalance/{sub_mchid}">, GetAsyncAndSync<EcommerceEndDayBalanceQueryOptions, EcommerceEndDayBalance> {
  /**
   * 查询二级商户账户日终余额 · Query the end-of-day balance of a sub-merchant
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `GET /v3/ecommerce/fund/enddaybalance/{sub_mchid}`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476693
   */
  get(options: EcommerceEndDayBalanceQueryOptions): ApiPromise<EcommerceEndDayBalance>;
}

interface EcommerceFundWithdrawNode extends ChainNode<"v3/ecommerce/fund/withdraw">, PostAsyncAndSync<EcommerceWithdrawalCreateOptions, EcommerceWithdrawalCreated> {
  readonly outRequestNo: EcommerceFundWithdrawOutRequestNoNode;
  /** `outRequestNo` */
  readonly "out-request-no": EcommerceFundWithdrawOutRequestNoNode;
  /** Given as the option `withdraw_id`. */
  readonly _withdraw_id_: EcommerceFundWithdrawByWithdrawIdNode;
  /**
   * 账户余额提现 · Withdraw from the balance
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `POST /v3/ecommerce/fund/withdraw`
   *
   * At most 40 a second for each platform's `mchid`. Errors: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476652
   */
  post(options: EcommerceWithdrawalCreateOptions): ApiPromise<EcommerceWithdrawalCreated>;
}

interface EcommerceFundWithdrawOutRequestNoNode extends ChainNode<"v3/ecommerce/fund/withdraw/out-request-no"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: EcommerceFundWithdrawOutRequestNoByOutRequestNoNode;
}

interface EcommerceFundWithdrawOutRequestNoByOutRequestNoNode extends ChainNode<"v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}">, GetAsyncAndSync<EcommerceWithdrawalByOutRequestNoQueryOptions, EcommerceWithdrawal> {
  /**
   * 商户提现单号查询 · Query a withdrawal by merchant withdrawal number
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `GET /v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}`
   *
   * At most 100 a second for each platform's `mchid`. Errors: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476656
   */
  get(options: EcommerceWithdrawalByOutRequestNoQueryOptions): ApiPromise<EcommerceWithdrawal>;
}

interface EcommerceFundWithdrawByWithdrawIdNode extends ChainNode<"v3/ecommerce/fund/withdraw/{withdraw_id}">, GetAsyncAndSync<EcommerceWithdrawalQueryOptions, EcommerceWithdrawal> {
  /**
   * 微信支付提现单号查询 · Query a withdrawal by WeChat Pay withdrawal ID
   *
   * 平台收付通/二级商户提现 · E-commerce platform payment: sub-merchant withdrawal
   *
   * `GET /v3/ecommerce/fund/withdraw/{withdraw_id}`
   *
   * At most 100 a second for each platform's `mchid`. Errors: `ACCOUNT_ERROR`, `ACCOUNT_NOT_VERIFIED`, `CONTRACT_NOT_CONFIRMED`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476665
   */
  get(options: EcommerceWithdrawalQueryOptions): ApiPromise<EcommerceWithdrawal>;
}

interface EcommerceIndividualContractsNode extends ChainNode<"v3/ecommerce/individual-contracts"> {
  readonly outContractCode: EcommerceIndividualContractsOutContractCodeNode;
  /** `outContractCode` */
  readonly "out-contract-code": EcommerceIndividualContractsOutContractCodeNode;
  readonly preEntrustSign: EcommerceIndividualContractsPreEntrustSignNode;
  /** `preEntrustSign` */
  readonly "pre-entrust-sign": EcommerceIndividualContractsPreEntrustSignNode;
  readonly preEntrustSignWithRealNameIdentity: EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityNode;
  /** `preEntrustSignWithRealNameIdentity` */
  readonly "pre-entrust-sign-with-real-name-identity": EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityNode;
  /** Given as the option `openid`. */
  readonly _openid_: EcommerceIndividualContractsByOpenidNode;
}

interface EcommerceIndividualContractsOutContractCodeNode extends ChainNode<"v3/ecommerce/individual-contracts/out-contract-code"> {
  /** Given as the option `out_contract_code`. */
  readonly _out_contract_code_: EcommerceIndividualContractsOutContractCodeByOutContractCodeNode;
}

interface EcommerceIndividualContractsOutContractCodeByOutContractCodeNode extends ChainNode<"v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}">, GetAsyncAndSync<EcommerceIndividualContractByOutContractCodeQueryOptions, EcommerceIndividualContract> {
  /**
   * 根据业务申请单号查签约信息 · Query a contract by business application number
   *
   * `GET /v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851492
   */
  get(options: EcommerceIndividualContractByOutContractCodeQueryOptions): ApiPromise<EcommerceIndividualContract>;
}

interface EcommerceIndividualContractsPreEntrustSignNode extends ChainNode<"v3/ecommerce/individual-contracts/pre-entrust-sign"> {
  readonly app: EcommerceIndividualContractsPreEntrustSignAppNode;
  readonly miniProgram: EcommerceIndividualContractsPreEntrustSignMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": EcommerceIndividualContractsPreEntrustSignMiniProgramNode;
}

interface EcommerceIndividualContractsPreEntrustSignAppNode extends ChainNode<"v3/ecommerce/individual-contracts/pre-entrust-sign/app">, PostAsyncAndSync<EcommerceIndividualPresignAppOptions, EcommerceIndividualAnswer> {
  /**
   * APP场景预签约 · Pre-sign a contract in an App scene
   *
   * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/app`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015851472
   */
  post(options: EcommerceIndividualPresignAppOptions): ApiPromise<EcommerceIndividualAnswer>;
}

interface EcommerceIndividualContractsPreEntrustSignMiniProgramNode extends ChainNode<"v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program">, PostAsyncAndSync<EcommerceIndividualPresignMiniProgramOptions, EcommerceIndividualAnswer> {
  /**
   * 小程序场景预签约 · Pre-sign a contract in a mini program scene
   *
   * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023636
   */
  post(options: EcommerceIndividualPresignMiniProgramOptions): ApiPromise<EcommerceIndividualAnswer>;
}

interface EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityNode extends ChainNode<"v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity"> {
  readonly app: EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppNode;
  readonly miniProgram: EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramNode;
  /** `miniProgram` */
  readonly "mini-program": EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramNode;
}

interface EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityAppNode extends ChainNode<"v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app">, PostAsyncAndSync<EcommerceIndividualRealNamePresignAppOptions, EcommerceIndividualAnswer> {
  /**
   * APP场景预签约（需要实名验证） · Pre-sign a contract with real-name verification (App)
   *
   * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020083765
   */
  post(options: EcommerceIndividualRealNamePresignAppOptions): ApiPromise<EcommerceIndividualAnswer>;
}

interface EcommerceIndividualContractsPreEntrustSignWithRealNameIdentityMiniProgramNode extends ChainNode<"v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program">, PostAsyncAndSync<EcommerceIndividualRealNamePresignMiniProgramOptions, EcommerceIndividualAnswer> {
  /**
   * 小程序场景预签约（需要实名验证） · Pre-sign a contract with real-name verification (mini program)
   *
   * `POST /v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4020023723
   */
  post(options: EcommerceIndividualRealNamePresignMiniProgramOptions): ApiPromise<EcommerceIndividualAnswer>;
}

interface EcommerceIndividualContractsByOpenidNode extends ChainNode<"v3/ecommerce/individual-contracts/{openid}">, GetAsyncAndSync<EcommerceIndividualContractQueryOptions, EcommerceIndividualContractQueryAnswer> {
  /**
   * 查询个人收款方授权结果 · Query the authorisation of a personal receiver
   *
   * `GET /v3/ecommerce/individual-contracts/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739528
   */
  get(options: EcommerceIndividualContractQueryOptions): ApiPromise<EcommerceIndividualContractQueryAnswer>;
}

interface EcommerceMchTransferNode extends ChainNode<"v3/ecommerce/mch-transfer"> {
  readonly authorizations: EcommerceMchTransferAuthorizationsNode;
  readonly transferBills: EcommerceMchTransferTransferBillsNode;
  /** `transferBills` */
  readonly "transfer-bills": EcommerceMchTransferTransferBillsNode;
}

interface EcommerceMchTransferAuthorizationsNode extends ChainNode<"v3/ecommerce/mch-transfer/authorizations">, PostAsyncAndSync<EcommerceTransferAuthorizationsOptions, EcommerceTransferAuthorizationsAnswer> {
  /** Given as the option `sub_mchid`. */
  readonly _sub_mchid_: EcommerceMchTransferAuthorizationsBySubMchidNode;
  /**
   * 申请二级商户商家转账授权 · Request a sub-merchant's authorisation for merchant transfers
   *
   * 平台收付通/商家转账 · E-commerce platform payment: merchant transfer
   *
   * `POST /v3/ecommerce/mch-transfer/authorizations`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504208
   */
  post(options: EcommerceTransferAuthorizationsOptions): ApiPromise<EcommerceTransferAuthorizationsAnswer>;
}

interface EcommerceMchTransferAuthorizationsBySubMchidNode extends ChainNode<"v3/ecommerce/mch-transfer/authorizations/{sub_mchid}">, GetAsyncAndSync<EcommerceTransferAuthorizationQueryOptions, EcommerceTransferAuthorization> {
  /**
   * 查询二级商户商家转账授权状态 · Query a sub-merchant's authorisation for merchant transfers
   *
   * 平台收付通/商家转账 · E-commerce platform payment: merchant transfer
   *
   * `GET /v3/ecommerce/mch-transfer/authorizations/{sub_mchid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504209
   */
  get(options: EcommerceTransferAuthorizationQueryOptions): ApiPromise<EcommerceTransferAuthorization>;
}

interface EcommerceMchTransferTransferBillsNode extends ChainNode<"v3/ecommerce/mch-transfer/transfer-bills">, PostAsyncAndSync<EcommerceTransferBillsOptions, EcommerceTransferBillsAnswer> {
  readonly outBillNo: EcommerceMchTransferTransferBillsOutBillNoNode;
  /** `outBillNo` */
  readonly "out-bill-no": EcommerceMchTransferTransferBillsOutBillNoNode;
  readonly transferBillNo: EcommerceMchTransferTransferBillsTransferBillNoNode;
  /** `transferBillNo` */
  readonly "transfer-bill-no": EcommerceMchTransferTransferBillsTransferBillNoNode;
  /**
   * 发起转账 · Start a transfer
   *
   * 平台收付通/商家转账 · E-commerce platform payment: merchant transfer
   *
   * `POST /v3/ecommerce/mch-transfer/transfer-bills`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504211
   */
  post(options: EcommerceTransferBillsOptions): ApiPromise<EcommerceTransferBillsAnswer>;
}

interface EcommerceMchTransferTransferBillsOutBillNoNode extends ChainNode<"v3/ecommerce/mch-transfer/transfer-bills/out-bill-no"> {
  /** Given as the option `out_bill_no`. */
  readonly _out_bill_no_: EcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode;
}

interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNoNode extends ChainNode<"v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}">, GetAsyncAndSync<EcommerceTransferBillByOutBillNoQueryOptions, EcommerceTransferBill> {
  readonly cancel: EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelNode;
  /**
   * 商户单号查询转账单 · Query a transfer by merchant transfer number
   *
   * 平台收付通/商家转账 · E-commerce platform payment: merchant transfer
   *
   * `GET /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504213
   */
  get(options: EcommerceTransferBillByOutBillNoQueryOptions): ApiPromise<EcommerceTransferBill>;
}

interface EcommerceMchTransferTransferBillsOutBillNoByOutBillNoCancelNode extends ChainNode<"v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel">, PostAsyncAndSync<EcommerceTransferBillCancelOptions, EcommerceTransferBillCancelAnswer> {
  /**
   * 撤销转账 · Cancel a transfer
   *
   * 平台收付通/商家转账 · E-commerce platform payment: merchant transfer
   *
   * `POST /v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504212
   */
  post(options: EcommerceTransferBillCancelOptions): ApiPromise<EcommerceTransferBillCancelAnswer>;
}

interface EcommerceMchTransferTransferBillsTransferBillNoNode extends ChainNode<"v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no"> {
  /** Given as the option `transfer_bill_no`. */
  readonly _transfer_bill_no_: EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoNode;
}

interface EcommerceMchTransferTransferBillsTransferBillNoByTransferBillNoNode extends ChainNode<"v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}">, GetAsyncAndSync<EcommerceTransferBillByTransferBillNoQueryOptions, EcommerceTransferBill> {
  /**
   * 微信转账单号查询转账单 · Query a transfer by WeChat transfer number
   *
   * 平台收付通/商家转账 · E-commerce platform payment: merchant transfer
   *
   * `GET /v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013504214
   */
  get(options: EcommerceTransferBillByTransferBillNoQueryOptions): ApiPromise<EcommerceTransferBill>;
}

interface EcommerceProfitsharingNode extends ChainNode<"v3/ecommerce/profitsharing"> {
  readonly afterSalesOrders: EcommerceProfitsharingAfterSalesOrdersNode;
  /** `afterSalesOrders` */
  readonly "after-sales-orders": EcommerceProfitsharingAfterSalesOrdersNode;
  readonly finishOrder: EcommerceProfitsharingFinishOrderNode;
  /** `finishOrder` */
  readonly "finish-order": EcommerceProfitsharingFinishOrderNode;
  readonly orders: EcommerceProfitsharingOrdersNode;
  readonly receivers: EcommerceProfitsharingReceiversNode;
  readonly returnorders: EcommerceProfitsharingReturnordersNode;
}

interface EcommerceProfitsharingAfterSalesOrdersNode extends ChainNode<"v3/ecommerce/profitsharing/after-sales-orders">, GetAsyncAndSync<EcommerceProfitsharingAfterSalesOrdersQueryOptions, EcommerceProfitsharingAfterSalesOrder>, PostAsyncAndSync<EcommerceProfitsharingAfterSalesOrdersOptions, EcommerceProfitsharingAfterSalesOrdersAnswer> {
  /**
   * 查询售后服务分账结果 · Query the result of profit sharing for after-sales service
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `GET /v3/ecommerce/profitsharing/after-sales-orders`
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  get(options: EcommerceProfitsharingAfterSalesOrdersQueryOptions): ApiPromise<EcommerceProfitsharingAfterSalesOrder>;
  /**
   * 请求售后服务分账 · Request profit sharing for after-sales service
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `POST /v3/ecommerce/profitsharing/after-sales-orders`
   *
   * @see https://pay.weixin.qq.com/docs/partner/products/ecommerce/introduction.html
   */
  post(options: EcommerceProfitsharingAfterSalesOrdersOptions): ApiPromise<EcommerceProfitsharingAfterSalesOrdersAnswer>;
}

interface EcommerceProfitsharingFinishOrderNode extends ChainNode<"v3/ecommerce/profitsharing/finish-order">, PostAsyncAndSync<EcommerceProfitsharingOrderFinishOptions, EcommerceProfitsharingOrderFinished> {
  /**
   * 完结分账 · Finish profit sharing
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `POST /v3/ecommerce/profitsharing/finish-order`
   *
   * At most 60 a second for each receiver. Errors: `NOT_ENOUGH`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477745
   */
  post(options: EcommerceProfitsharingOrderFinishOptions): ApiPromise<EcommerceProfitsharingOrderFinished>;
}

interface EcommerceProfitsharingOrdersNode extends ChainNode<"v3/ecommerce/profitsharing/orders">, GetAsyncAndSync<EcommerceProfitsharingOrderQueryOptions, EcommerceProfitsharingOrder>, PostAsyncAndSync<EcommerceProfitsharingOrderCreateOptions, EcommerceProfitsharingOrderCreated> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: EcommerceProfitsharingOrdersByTransactionIdNode;
  /**
   * 查询分账结果 · Query the result of profit sharing
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `GET /v3/ecommerce/profitsharing/orders`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477734
   */
  get(options: EcommerceProfitsharingOrderQueryOptions): ApiPromise<EcommerceProfitsharingOrder>;
  /**
   * 请求分账 · Request profit sharing
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `POST /v3/ecommerce/profitsharing/orders`
   *
   * At most 2000 a second for each platform's `mchid`, 300 a second for each payee. Errors: `NOT_ENOUGH`, `NO_AUTH`, `RULE_LIMIT`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691594
   */
  post(options: EcommerceProfitsharingOrderCreateOptions): ApiPromise<EcommerceProfitsharingOrderCreated>;
}

interface EcommerceProfitsharingOrdersByTransactionIdNode extends ChainNode<"v3/ecommerce/profitsharing/orders/{transaction_id}"> {
  readonly amounts: EcommerceProfitsharingOrdersByTransactionIdAmountsNode;
}

interface EcommerceProfitsharingOrdersByTransactionIdAmountsNode extends ChainNode<"v3/ecommerce/profitsharing/orders/{transaction_id}/amounts">, GetAsyncAndSync<EcommerceProfitsharingOrderAmountsQueryOptions, EcommerceProfitsharingOrderAmount> {
  /**
   * 查询订单剩余待分金额 · Query the remaining amount of an order to share
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `GET /v3/ecommerce/profitsharing/orders/{transaction_id}/amounts`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477751
   */
  get(options: EcommerceProfitsharingOrderAmountsQueryOptions): ApiPromise<EcommerceProfitsharingOrderAmount>;
}

interface EcommerceProfitsharingReceiversNode extends ChainNode<"v3/ecommerce/profitsharing/receivers"> {
  readonly add: EcommerceProfitsharingReceiversAddNode;
  readonly delete: EcommerceProfitsharingReceiversDeleteNode;
}

interface EcommerceProfitsharingReceiversAddNode extends ChainNode<"v3/ecommerce/profitsharing/receivers/add">, PostAsyncAndSync<EcommerceProfitsharingReceiversAddOptions, EcommerceProfitsharingReceiversAnswer> {
  /**
   * 添加分账接收方 · Add a profit sharing receiver
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `POST /v3/ecommerce/profitsharing/receivers/add`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477758
   */
  post(options: EcommerceProfitsharingReceiversAddOptions): ApiPromise<EcommerceProfitsharingReceiversAnswer>;
}

interface EcommerceProfitsharingReceiversDeleteNode extends ChainNode<"v3/ecommerce/profitsharing/receivers/delete">, PostAsyncAndSync<EcommerceProfitsharingReceiversDeleteOptions, EcommerceProfitsharingReceiversAnswer> {
  /**
   * 删除分账接收方 · Delete a profit sharing receiver
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `POST /v3/ecommerce/profitsharing/receivers/delete`
   *
   * Errors: `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477759
   */
  post(options: EcommerceProfitsharingReceiversDeleteOptions): ApiPromise<EcommerceProfitsharingReceiversAnswer>;
}

interface EcommerceProfitsharingReturnordersNode extends ChainNode<"v3/ecommerce/profitsharing/returnorders">, GetAsyncAndSync<EcommerceProfitsharingReturnQueryOptions, EcommerceProfitsharingReturnorder>, PostAsyncAndSync<EcommerceProfitsharingReturnCreateOptions, EcommerceProfitsharingReturn> {
  /**
   * 查询分账回退结果 · Query the result of a profit sharing return
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `GET /v3/ecommerce/profitsharing/returnorders`
   *
   * Errors: `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477740
   */
  get(options: EcommerceProfitsharingReturnQueryOptions): ApiPromise<EcommerceProfitsharingReturnorder>;
  /**
   * 请求分账回退 · Request a profit sharing return
   *
   * 平台收付通/分账 · E-commerce platform payment: profit sharing
   *
   * `POST /v3/ecommerce/profitsharing/returnorders`
   *
   * Errors: `NOT_ENOUGH`, `NO_AUTH`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477737
   */
  post(options: EcommerceProfitsharingReturnCreateOptions): ApiPromise<EcommerceProfitsharingReturn>;
}

interface EcommerceRefundsNode extends ChainNode<"v3/ecommerce/refunds"> {
  readonly apply: EcommerceRefundsApplyNode;
  readonly id: EcommerceRefundsIdNode;
  readonly outRefundNo: EcommerceRefundsOutRefundNoNode;
  /** `outRefundNo` */
  readonly "out-refund-no": EcommerceRefundsOutRefundNoNode;
  /** Given as the option `refund_id`. */
  readonly _refund_id_: EcommerceRefundsByRefundIdNode;
}

interface EcommerceRefundsApplyNode extends ChainNode<"v3/ecommerce/refunds/apply">, PostAsyncAndSync<EcommerceRefundApplyOptions, EcommerceRefundApplied> {
  /**
   * 退款申请 · Request a refund
   *
   * 平台收付通/退款 · E-commerce platform payment: refunds
   *
   * `POST /v3/ecommerce/refunds/apply`
   *
   * At most 150 a second, 1 a minute for each order. Errors: `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `NO_AUTH`, `USER_ACCOUNT_ABNORMAL`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476892
   */
  post(options: EcommerceRefundApplyOptions): ApiPromise<EcommerceRefundApplied>;
}

interface EcommerceRefundsIdNode extends ChainNode<"v3/ecommerce/refunds/id"> {
  /** Given as the option `refund_id`. */
  readonly _refund_id_: EcommerceRefundsIdByRefundIdNode;
}

interface EcommerceRefundsIdByRefundIdNode extends ChainNode<"v3/ecommerce/refunds/id/{refund_id}">, GetAsyncAndSync<EcommerceRefundByIdQueryOptions, EcommerceRefund> {
  /**
   * 通过微信支付退款单号查询退款 · Query a refund by WeChat Pay refund ID
   *
   * 平台收付通/退款 · E-commerce platform payment: refunds
   *
   * `GET /v3/ecommerce/refunds/id/{refund_id}`
   *
   * Errors: `MCH_NOT_EXISTS`, `NO_AUTH`, `REQUEST_BLOCKED`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476908
   */
  get(options: EcommerceRefundByIdQueryOptions): ApiPromise<EcommerceRefund>;
}

interface EcommerceRefundsOutRefundNoNode extends ChainNode<"v3/ecommerce/refunds/out-refund-no"> {
  /** Given as the option `out_refund_no`. */
  readonly _out_refund_no_: EcommerceRefundsOutRefundNoByOutRefundNoNode;
}

interface EcommerceRefundsOutRefundNoByOutRefundNoNode extends ChainNode<"v3/ecommerce/refunds/out-refund-no/{out_refund_no}">, GetAsyncAndSync<EcommerceRefundByOutRefundNoQueryOptions, EcommerceRefund> {
  /**
   * 通过商户退款单号查询退款 · Query a refund by merchant refund number
   *
   * 平台收付通/退款 · E-commerce platform payment: refunds
   *
   * `GET /v3/ecommerce/refunds/out-refund-no/{out_refund_no}`
   *
   * Errors: `MCH_NOT_EXISTS`, `NO_AUTH`, `REQUEST_BLOCKED`, `RESOURCE_NOT_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476911
   */
  get(options: EcommerceRefundByOutRefundNoQueryOptions): ApiPromise<EcommerceRefund>;
}

interface EcommerceRefundsByRefundIdNode extends ChainNode<"v3/ecommerce/refunds/{refund_id}"> {
  readonly applyAbnormalRefund: EcommerceRefundsByRefundIdApplyAbnormalRefundNode;
  /** `applyAbnormalRefund` */
  readonly "apply-abnormal-refund": EcommerceRefundsByRefundIdApplyAbnormalRefundNode;
  readonly returnAdvance: EcommerceRefundsByRefundIdReturnAdvanceNode;
  /** `returnAdvance` */
  readonly "return-advance": EcommerceRefundsByRefundIdReturnAdvanceNode;
}

interface EcommerceRefundsByRefundIdApplyAbnormalRefundNode extends ChainNode<"v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund">, PostAsyncAndSync<EcommerceAbnormalRefundApplyOptions, EcommerceAbnormalRefund> {
  /**
   * 发起异常退款 · Request the handling of an abnormal refund
   *
   * 平台收付通/退款 · E-commerce platform payment: refunds
   *
   * `POST /v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund`
   *
   * At most 150 a second.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4015181616
   */
  post(options: EcommerceAbnormalRefundApplyOptions): ApiPromise<EcommerceAbnormalRefund>;
}

interface EcommerceRefundsByRefundIdReturnAdvanceNode extends ChainNode<"v3/ecommerce/refunds/{refund_id}/return-advance">, GetAsyncAndSync<EcommerceRefundReturnAdvanceQueryOptions, EcommerceRefundReturnAdvance>, PostAsyncAndSync<EcommerceRefundReturnAdvanceOptions, EcommerceRefundReturnAdvance> {
  /**
   * 查询垫付回补结果 · Query the repayment of an advanced refund
   *
   * 平台收付通/退款 · E-commerce platform payment: refunds
   *
   * `GET /v3/ecommerce/refunds/{refund_id}/return-advance`
   *
   * Errors: `MCH_NOT_EXISTS`, `RESOURCE_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476916
   */
  get(options: EcommerceRefundReturnAdvanceQueryOptions): ApiPromise<EcommerceRefundReturnAdvance>;
  /**
   * 垫付退款回补 · Repay an advanced refund
   *
   * 平台收付通/退款 · E-commerce platform payment: refunds
   *
   * `POST /v3/ecommerce/refunds/{refund_id}/return-advance`
   *
   * Errors: `MCH_NOT_EXISTS`, `NOT_ENOUGH`, `NO_AUTH`, `REQUEST_BLOCKED`, `RESOURCE_NOT_EXISTS`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012476927
   */
  post(options: EcommerceRefundReturnAdvanceOptions): ApiPromise<EcommerceRefundReturnAdvance>;
}

interface EcommerceSubjectSubMerchantsNode extends ChainNode<"v3/ecommerce/subject-sub-merchants">, GetAsyncAndSync<EcommerceSubjectSubMerchantsQueryOptions, EcommerceSubjectSubMerchantList>, Lists<EcommerceSubjectSubMerchantsQueryOptions, EcommerceSubjectSubMerchantList, "data"> {
  /**
   * 查询指定主体子商户列表 · Query the sub-merchants of an entity
   *
   * 平台收付通/二级商户注销 · E-commerce platform payment: sub-merchant cancellation
   *
   * `GET /v3/ecommerce/subject-sub-merchants`
   *
   * Errors: `NOT_FOUND`, `RATELIMIT_EXCEEDED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4033742105
   */
  get(options: EcommerceSubjectSubMerchantsQueryOptions): ApiPromise<EcommerceSubjectSubMerchantList>;
}

interface EcommerceSubsidiesNode extends ChainNode<"v3/ecommerce/subsidies"> {
  readonly cancel: EcommerceSubsidiesCancelNode;
  readonly create: EcommerceSubsidiesCreateNode;
  readonly return: EcommerceSubsidiesReturnNode;
}

interface EcommerceSubsidiesCancelNode extends ChainNode<"v3/ecommerce/subsidies/cancel">, PostAsyncAndSync<EcommerceSubsidiesCancelOptions, EcommerceSubsidiesCancelAnswer> {
  /**
   * 取消补差 · Cancel a subsidy
   *
   * 平台收付通/补差 · E-commerce platform payment: subsidies
   *
   * `POST /v3/ecommerce/subsidies/cancel`
   *
   * Errors: `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477639
   */
  post(options: EcommerceSubsidiesCancelOptions): ApiPromise<EcommerceSubsidiesCancelAnswer>;
}

interface EcommerceSubsidiesCreateNode extends ChainNode<"v3/ecommerce/subsidies/create">, PostAsyncAndSync<EcommerceSubsidiesCreateOptions, EcommerceSubsidiesCreateAnswer> {
  /**
   * 请求补差 · Request a subsidy
   *
   * 平台收付通/补差 · E-commerce platform payment: subsidies
   *
   * `POST /v3/ecommerce/subsidies/create`
   *
   * Errors: `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477631
   */
  post(options: EcommerceSubsidiesCreateOptions): ApiPromise<EcommerceSubsidiesCreateAnswer>;
}

interface EcommerceSubsidiesReturnNode extends ChainNode<"v3/ecommerce/subsidies/return">, PostAsyncAndSync<EcommerceSubsidiesReturnOptions, EcommerceSubsidiesReturnAnswer> {
  /**
   * 请求补差回退 · Request a subsidy return
   *
   * 平台收付通/补差 · E-commerce platform payment: subsidies
   *
   * `POST /v3/ecommerce/subsidies/return`
   *
   * Errors: `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012477636
   */
  post(options: EcommerceSubsidiesReturnOptions): ApiPromise<EcommerceSubsidiesReturnAnswer>;
}
