// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { Open } from "../chain/options.ts";
import type { Notification, SharedNotification } from "../webhook/notification.ts";

/** Every documented notification of APIv3 to merchants, told apart by `event_type`. */
export type KnownNotification =
  | AbnormalFundProcessingTransferSuccessNotification
  | ApplymentStateApprovedNotification
  | BlockrecordChangeNotification
  | BlocksubmissionChangeNotification
  | BrandMemberCardSpPointExchangeCouponNotification
  | BrandMemberCardSpSyncUserPointNotification
  | BrandMemberCardSpUserCardCreateNotification
  | BrandMemberCardSpUserCardDeleteNotification
  | BudgetClosedNotification
  | BudgetFinishedNotification
  | BudgetLockedNotification
  | ComplaintCreateNotification
  | ComplaintStateChangeNotification
  | CouponSendNotification
  | CouponUseNotification
  | CreditRepaymentDeductionPayNotification
  | CreditRepaymentSignContractNotification
  | CreditRepaymentTerminateContractNotification
  | CrossBorderPayGetMchInfoNotification
  | CrossBorderPayPushOrderInfoNotification
  | DeliveryPlanChangeNotification
  | DiscountCardAgreementEndedNotification
  | DiscountCardGetCardNotification
  | DiscountCardSettlementNotification
  | DiscountCardUserAcceptedNotification
  | DiscountCardUserPaidNotification
  | EcommerceEntrustSignNotification
  | EcommerceEntrustTerminateNotification
  | EduSchoolPayUserDebtStateUpdateNotification
  | EntrustReleaseNotification
  | EntrustSignNotification
  | EntrustSigningNotification
  | EntrustTerminateNotification
  | EntrustTerminateInquiryNotification
  | EntrustTerminateRetentionNotification
  | FacepayUserStateChangeNotification
  | FapiaoCardDiscardedNotification
  | FapiaoCardInsertedNotification
  | FapiaoIssuedNotification
  | FapiaoReversedNotification
  | FapiaoUserAppliedNotification
  | HirePowerBankReceiveInsuranceNotification
  | InsuranceEntrustRenewNotification
  | InsuranceEntrustSignNotification
  | InsuranceEntrustTerminateNotification
  | InsurancePolicyManagementGrantedNotification
  | MallAuthActivateCardNotification
  | MallRefundSuccessNotification
  | MallTransactionSuccessNotification
  | ManagerecordChangeNotification
  | MchtransferAuthorizationClosedNotification
  | MchtransferAuthorizationConfirmedNotification
  | MchtransferBatchClosedNotification
  | MchtransferBatchFinishedNotification
  | MchtransferBillFinishedNotification
  | MchtransferQqwalletbillFinishedNotification
  | MchwithdrawChangeNotification
  | MedicalInsuranceSuccessNotification
  | MembercardAcceptCardNotification
  | MembercardActivateCardNotification
  | MembercardUsercardManageNotification
  | MerchantNotifyNotifyNotification
  | PapaySignNotification
  | PapayTerminateNotification
  | ParkingFeeQueryTransInfoNotification
  | PayscoreBindServiceAccountNotification
  | PayscoreMchPrepayNotification
  | PayscoreUserAcceptedNotification
  | PayscoreUserCancelSignPlanNotification
  | PayscoreUserCloseServiceNotification
  | PayscoreUserConfirmNotification
  | PayscoreUserOpenServiceNotification
  | PayscoreUserPaidNotification
  | PayscoreUserSignPlanNotification
  | ProductCouponSpImageGenerationNotification
  | ProductCouponSpSendNotification
  | ProfitsharingReturnNotification
  | ProfitsharingSuccessNotification
  | RechargeClosedNotification
  | RechargeFundReturnedNotification
  | RechargeSuccessNotification
  | RefundAbnormalNotification
  | RefundClosedNotification
  | RefundSuccessNotification
  | RisktradeIdentificationNotification
  | SecurityEchoSuccessNotification
  | SettlementSuccessNotification
  | TransactionFailNotification
  | TransactionIndustryFailedNotification
  | TransactionIndustrySuccessNotification
  | TransactionPayBackNotification
  | TransactionSuccessNotification
  | VehicleEntranceStateChangeNotification
  | VehicleUserStateChangeNotification
  | ViolationAppealNotification
  | ViolationInterceptNotification
  | ViolationPunishNotification
  | WebizpayAuthorizedNotification
  | WebizpayPaymentrefundsuccessNotification
  | WebizpayPaymentsuccessNotification
  | WebizpayQuotacardexpiredNotification
  | WebizpayRevokedNotification;

/** Every documented notification to brands, told apart by `event_type`. */
export type KnownBrandNotification =
  | BrandMemberCardPointExchangeCouponNotification
  | BrandMemberCardSyncUserPointNotification
  | BrandMemberCardUserCardCreateNotification
  | BrandMemberCardUserCardDeleteNotification
  | DeliveryPlanChangeNotification
  | ProductCouponImageGenerationNotification
  | ProductCouponSendNotification;

/** What is answered to the notifications that are questions, by their `event_type`. */
export interface EventReplies {
  readonly "CROSS_BORDER_PAY.GET_MCH_INFO": CrossBorderPayGetMchInfoReply;
  readonly "CROSS_BORDER_PAY.PUSH_ORDER_INFO": CrossBorderPayPushOrderInfoReply;
  readonly "ENTRUST.TERMINATE_INQUIRY": EntrustTerminateInquiryReply;
  readonly "ENTRUST.TERMINATE_RETENTION": EntrustTerminateRetentionReply;
  readonly "PARKING_FEE.QUERY_TRANS_INFO": ParkingFeeQueryTransInfoReply;
}

/**
 * 异常转付处理结果回调通知 · The payment of abnormal funds was processed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014591539
 */
export interface AbnormalFundProcessingTransferSuccessNotification extends Notification<"ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS", AbnormalFundProcessingTransferSuccessResource> {}

/**
 * H5支付域名修改申请事件通知 · A change of H5 payment domains was processed
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025122
 */
export interface ApplymentStateApprovedNotification extends Notification<"APPLYMENT_STATE.APPROVED", ApplymentStateApprovedResource> {}

/**
 * 商户交易拦截记录新增通知 · A transaction of a merchant was blocked
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export interface BlockrecordChangeNotification extends Notification<"BLOCKRECORD.CHANGE", BlockrecordChangeResource> {}

/**
 * 商户交易拦截记录申诉通知 · The appeal against a blocked transaction changed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export interface BlocksubmissionChangeNotification extends Notification<"BLOCKSUBMISSION.CHANGE", BlocksubmissionChangeResource> {}

/**
 * 商家名片会员用户积分兑券事件通知 · A card member exchanged points for a coupon
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015879057
 */
export interface BrandMemberCardPointExchangeCouponNotification extends Notification<"BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON", BrandMemberCardPointExchangeCouponResource> {}

/**
 * 商家名片会员用户积分同步事件通知 · A card member's points are asked for
 *
 * @see https://pay.weixin.qq.com/doc/brand/4016096803
 */
export interface BrandMemberCardSyncUserPointNotification extends Notification<"BRAND_MEMBER_CARD.SYNC_USER_POINT", BrandMemberCardSyncUserPointResource> {}

/**
 * 用户开通商家名片会员卡事件通知 · A user opened a merchant card membership
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015582700
 */
export interface BrandMemberCardUserCardCreateNotification extends Notification<"BRAND_MEMBER_CARD.USER_CARD.CREATE", BrandMemberCardUserCardCreateResource> {}

/**
 * 用户删除商家名片会员卡事件通知 · A user deleted a merchant card membership
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015582700
 */
export interface BrandMemberCardUserCardDeleteNotification extends Notification<"BRAND_MEMBER_CARD.USER_CARD.DELETE", BrandMemberCardUserCardDeleteResource> {}

/**
 * 商家名片会员用户积分兑券事件通知 · A card member exchanged points for a coupon
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
 */
export interface BrandMemberCardSpPointExchangeCouponNotification extends Notification<"BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", BrandMemberCardSpPointExchangeCouponResource> {}

/**
 * 商家名片会员用户积分同步事件通知 · A card member's points are asked for
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016096820
 */
export interface BrandMemberCardSpSyncUserPointNotification extends Notification<"BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", BrandMemberCardSpSyncUserPointResource> {}

/**
 * 用户开通商家名片会员卡事件通知 · A user opened a merchant card membership
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export interface BrandMemberCardSpUserCardCreateNotification extends Notification<"BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", BrandMemberCardSpUserCardCreateResource> {}

/**
 * 用户删除商家名片会员卡事件通知 · A user deleted a merchant card membership
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export interface BrandMemberCardSpUserCardDeleteNotification extends Notification<"BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", BrandMemberCardSpUserCardDeleteResource> {}

/**
 * 公益捐赠-预算申请关闭回调通知 · A charity donation budget was closed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export interface BudgetClosedNotification extends Notification<"BUDGET.CLOSED", BudgetClosedResource> {}

/**
 * 公益捐赠-预算申请完结回调通知 · A charity donation budget was finished
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export interface BudgetFinishedNotification extends Notification<"BUDGET.FINISHED", BudgetFinishedResource> {}

/**
 * 公益捐赠-预算申请锁定成功回调通知 · A charity donation budget was locked
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export interface BudgetLockedNotification extends Notification<"BUDGET.LOCKED", BudgetLockedResource> {}

/**
 * 产生新投诉通知 · A complaint was made
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export interface ComplaintCreateNotification extends Notification<"COMPLAINT.CREATE", ComplaintCreateResource> {}

/**
 * 投诉状态变化通知 · The state of a complaint changed
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export interface ComplaintStateChangeNotification extends Notification<"COMPLAINT.STATE_CHANGE", ComplaintStateChangeResource> {}

/**
 * 领券事件回调通知 · A user received a coupon
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285839
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717506
 */
export interface CouponSendNotification extends Notification<"COUPON.SEND", CouponSendResource> {}

/**
 * 核销事件回调通知 · A coupon was redeemed
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285807
 */
export interface CouponUseNotification extends Notification<"COUPON.USE", CouponUseResource> {}

/**
 * 自动还款扣费还款成功通知 · An automatic repayment was deducted
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790592
 */
export interface CreditRepaymentDeductionPayNotification extends Notification<"CREDIT_REPAYMENT.DEDUCTION_PAY", CreditRepaymentDeductionPayResource> {}

/**
 * 自动还款协议签约成功通知 · An automatic repayment contract was signed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export interface CreditRepaymentSignContractNotification extends Notification<"CREDIT_REPAYMENT.SIGN_CONTRACT", CreditRepaymentSignContractResource> {}

/**
 * 自动还款协议解约成功通知 · An automatic repayment contract was terminated
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export interface CreditRepaymentTerminateContractNotification extends Notification<"CREDIT_REPAYMENT.TERMINATE_CONTRACT", CreditRepaymentTerminateContractResource> {}

/**
 * 外包内用-查询收款二维码信息回调 · The payee of a foreign wallet's QR code is asked for
 *
 * Replied to with `CrossBorderPayGetMchInfoReply`, signed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
 */
export interface CrossBorderPayGetMchInfoNotification extends Notification<"CROSS_BORDER_PAY.GET_MCH_INFO", CrossBorderPayGetMchInfoResource> {}

/**
 * 外包内用-推送订单信息回调 · An order of a foreign wallet was pushed
 *
 * Replied to with `CrossBorderPayPushOrderInfoReply`, signed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
 */
export interface CrossBorderPayPushOrderInfoNotification extends Notification<"CROSS_BORDER_PAY.PUSH_ORDER_INFO", CrossBorderPayPushOrderInfoResource> {}

/**
 * 投放计划状态变更通知 · The state of a delivery plan changed
 *
 * @see https://pay.weixin.qq.com/doc/brand/4018869623
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
 */
export interface DeliveryPlanChangeNotification extends Notification<"DELIVERY_PLAN.CHANGE", DeliveryPlanChangeResource> {}

/**
 * 守约状态变化通知 · The agreement of a discount card ended
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml
 */
export interface DiscountCardAgreementEndedNotification extends Notification<"DISCOUNT_CARD.AGREEMENT_ENDED", DiscountCardAgreementEndedResource> {}

/**
 * 微信先享卡用户领卡通知 · A user received a discount card
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
 */
export interface DiscountCardGetCardNotification extends Notification<"DISCOUNT_CARD.GET_CARD", DiscountCardGetCardResource> {}

/**
 * 微信先享卡用户结算通知 · A discount card was settled
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
 */
export interface DiscountCardSettlementNotification extends Notification<"DISCOUNT_CARD.SETTLEMENT", DiscountCardSettlementResource> {}

/**
 * 微信先享卡用户领卡通知 · A user received a discount card
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml
 */
export interface DiscountCardUserAcceptedNotification extends Notification<"DISCOUNT_CARD.USER_ACCEPTED", DiscountCardUserAcceptedResource> {}

/**
 * 扣费状态变化通知 · The deduction state of a discount card changed
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml
 */
export interface DiscountCardUserPaidNotification extends Notification<"DISCOUNT_CARD.USER_PAID", DiscountCardUserPaidResource> {}

/**
 * 收付通合单代扣签约成功通知 · A combined deduction contract was signed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export interface EcommerceEntrustSignNotification extends Notification<"ECOMMERCE_ENTRUST.SIGN", EcommerceEntrustSignResource> {}

/**
 * 收付通合单代扣解约成功通知 · A combined deduction contract was terminated
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export interface EcommerceEntrustTerminateNotification extends Notification<"ECOMMERCE_ENTRUST.TERMINATE", EcommerceEntrustTerminateResource> {}

/**
 * 校园轻松付用户欠款状态变化通知 · A user's campus payment arrears changed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161155
 */
export interface EduSchoolPayUserDebtStateUpdateNotification extends Notification<"EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE", EduSchoolPayUserDebtStateUpdateResource> {}

/**
 * 教育续费通用户解约成功通知 · A user terminated an education renewal contract
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export interface EntrustReleaseNotification extends Notification<"ENTRUST.RELEASE", EntrustReleaseResource> {}

/**
 * 委托代扣签约成功通知 · An entrusted deduction contract was signed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016724543
 */
export interface EntrustSignNotification extends Notification<"ENTRUST.SIGN", EntrustSignResource> {}

/**
 * 教育续费通用户签约成功通知 · A user signed an education renewal contract
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export interface EntrustSigningNotification extends Notification<"ENTRUST.SIGNING", EntrustSigningResource> {}

/**
 * 委托代扣解约成功通知 · An entrusted deduction contract was terminated
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 */
export interface EntrustTerminateNotification extends Notification<"ENTRUST.TERMINATE", EntrustTerminateResource> {}

/**
 * 代扣解约问询通知 · A user asks to terminate a deduction contract
 *
 * Replied to with `EntrustTerminateInquiryReply`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
 */
export interface EntrustTerminateInquiryNotification extends Notification<"ENTRUST.TERMINATE_INQUIRY", EntrustTerminateInquiryResource> {}

/**
 * 代扣解约挽留业务-获取解约挽留信息通知 · Information to keep a user from terminating is asked for
 *
 * Replied to with `EntrustTerminateRetentionReply`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
 */
export interface EntrustTerminateRetentionNotification extends Notification<"ENTRUST.TERMINATE_RETENTION", EntrustTerminateRetentionResource> {}

/**
 * 用户签约状态变更通知 · The state of a user's contract changed
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
 */
export interface FacepayUserStateChangeNotification extends Notification<"FACEPAY.USER_STATE_CHANGE", FacepayUserStateChangeResource> {}

/**
 * 发票卡券作废通知 · A fapiao card was discarded
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792560
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286035
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071609
 */
export interface FapiaoCardDiscardedNotification extends Notification<"FAPIAO.CARD_DISCARDED", FapiaoCardDiscardedResource> {}

/**
 * 发票插入用户卡包成功通知 · A fapiao was inserted into a user's card pack
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792578
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286082
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012072011
 */
export interface FapiaoCardInsertedNotification extends Notification<"FAPIAO.CARD_INSERTED", FapiaoCardInsertedResource> {}

/**
 * 发票开具成功通知 · A fapiao was issued
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792570
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286057
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071832
 */
export interface FapiaoIssuedNotification extends Notification<"FAPIAO.ISSUED", FapiaoIssuedResource> {}

/**
 * 发票冲红成功通知 · A fapiao was reversed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792571
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286074
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071979
 */
export interface FapiaoReversedNotification extends Notification<"FAPIAO.REVERSED", FapiaoReversedResource> {}

/**
 * 用户发票抬头填写完成通知 · A user entered a fapiao title
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792559
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286009
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012070348
 */
export interface FapiaoUserAppliedNotification extends Notification<"FAPIAO.USER_APPLIED", FapiaoUserAppliedResource> {}

/**
 * 隔夜归还保险订单状态变化通知 · The state of an overnight-return insurance order changed
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
 */
export interface HirePowerBankReceiveInsuranceNotification extends Notification<"HIRE_POWER_BANK.RECEIVE_INSURANCE", HirePowerBankReceiveInsuranceResource> {}

/**
 * 保险商户委托代续期完成通知 · An insurance deduction contract was renewed
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export interface InsuranceEntrustRenewNotification extends Notification<"INSURANCE_ENTRUST.RENEW", InsuranceEntrustRenewResource> {}

/**
 * 保险商户委托代扣签约成功通知 · An insurance deduction contract was signed
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export interface InsuranceEntrustSignNotification extends Notification<"INSURANCE_ENTRUST.SIGN", InsuranceEntrustSignResource> {}

/**
 * 保险商户委托代扣解约完成通知 · An insurance deduction contract was terminated
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export interface InsuranceEntrustTerminateNotification extends Notification<"INSURANCE_ENTRUST.TERMINATE", InsuranceEntrustTerminateResource> {}

/**
 * 微信保单服务用户授权成功通知 · A user authorised the insurance policy service
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016943540
 */
export interface InsurancePolicyManagementGrantedNotification extends Notification<"INSURANCE_POLICY_MANAGEMENT.GRANTED", InsurancePolicyManagementGrantedResource> {}

/**
 * 商圈会员积分服务授权结果通知 · A user authorised mall points
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285836
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076406
 */
export interface MallAuthActivateCardNotification extends Notification<"MALL_AUTH.ACTIVATE_CARD", MallAuthActivateCardResource> {}

/**
 * 商圈会员场内退款通知 · A refund was made in a mall
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285869
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076419
 */
export interface MallRefundSuccessNotification extends Notification<"MALL_REFUND.SUCCESS", MallRefundSuccessResource> {}

/**
 * 商圈会员场内支付结果通知 · A payment was made in a mall
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285856
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076414
 */
export interface MallTransactionSuccessNotification extends Notification<"MALL_TRANSACTION.SUCCESS", MallTransactionSuccessResource> {}

/**
 * 商户管理记录通知 · A merchant management record changed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export interface ManagerecordChangeNotification extends Notification<"MANAGERECORD.CHANGE", ManagerecordChangeResource> {}

/**
 * 用户关闭自动收款授权通知(用户确认模式) · A user ended an automatic receipt authorisation
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export interface MchtransferAuthorizationClosedNotification extends Notification<"MCHTRANSFER.AUTHORIZATION.CLOSED", MchtransferAuthorizationClosedResource> {}

/**
 * 用户确认自动收款授权通知(用户确认模式) · A user gave an automatic receipt authorisation
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export interface MchtransferAuthorizationConfirmedNotification extends Notification<"MCHTRANSFER.AUTHORIZATION.CONFIRMED", MchtransferAuthorizationConfirmedResource> {}

/**
 * 商家转账批次关闭回调通知 · A merchant transfer batch was closed
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export interface MchtransferBatchClosedNotification extends Notification<"MCHTRANSFER.BATCH.CLOSED", MchtransferBatchClosedResource> {}

/**
 * 商家转账批次完成回调通知 · A merchant transfer batch was finished
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export interface MchtransferBatchFinishedNotification extends Notification<"MCHTRANSFER.BATCH.FINISHED", MchtransferBatchFinishedResource> {}

/**
 * 商家转账回调通知(用户确认模式) · A merchant transfer was finished
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015468969
 */
export interface MchtransferBillFinishedNotification extends Notification<"MCHTRANSFER.BILL.FINISHED", MchtransferBillFinishedResource> {}

/**
 * 转账到QQ钱包通知 · A transfer to QQ Wallet was finished
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
 */
export interface MchtransferQqwalletbillFinishedNotification extends Notification<"MCHTRANSFER.QQWALLETBILL.FINISHED", MchtransferQqwalletbillFinishedResource> {}

/**
 * 商户提现状态变更通知 · The state of a merchant withdrawal changed
 *
 * `product` is `partner`, `sub-merchant` or `sub-merchant-daily-balance`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
 */
export type MchwithdrawChangeNotification =
  | SharedNotification<"MCHWITHDRAW.CHANGE", "partner", MchwithdrawChangePartnerResource>
  | SharedNotification<"MCHWITHDRAW.CHANGE", "sub-merchant", MchwithdrawChangeSubMerchantResource>
  | SharedNotification<"MCHWITHDRAW.CHANGE", "sub-merchant-daily-balance", MchwithdrawChangeSubMerchantDailyBalanceResource>;

/**
 * 医保混合收款成功通知 · A mixed medical insurance order was paid
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781554
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012165722
 * @see https://pay.weixin.qq.com/doc/v3/partner/4018303231
 */
export interface MedicalInsuranceSuccessNotification extends Notification<"MEDICAL_INSURANCE.SUCCESS", MedicalInsuranceSuccessResource> {}

/**
 * 会员卡领卡事件通知 · A user received a member card
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166745
 */
export interface MembercardAcceptCardNotification extends Notification<"MEMBERCARD.ACCEPT_CARD", MembercardAcceptCardResource> {}

/**
 * 会员卡激活事件通知 · A member card was activated
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export interface MembercardActivateCardNotification extends Notification<"MEMBERCARD.ACTIVATE_CARD", MembercardActivateCardResource> {}

/**
 * 用户管理会员卡事件通知 · A user managed a member card
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export interface MembercardUsercardManageNotification extends Notification<"MEMBERCARD.USERCARD_MANAGE", MembercardUsercardManageResource> {}

/**
 * 合作伙伴订阅通知 · A partner's subscribed message arrived
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016022266
 */
export interface MerchantNotifyNotifyNotification extends Notification<"MERCHANT_NOTIFY.NOTIFY", MerchantNotifyNotifyResource> {}

/**
 * 跨境/全球-委托代扣签约成功通知 · A cross-border deduction contract was signed
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export interface PapaySignNotification extends Notification<"PAPAY.SIGN", PapaySignResource> {}

/**
 * 跨境/全球-委托代扣成功解约通知 · A cross-border deduction contract was terminated
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export interface PapayTerminateNotification extends Notification<"PAPAY.TERMINATE", PapayTerminateResource> {}

/**
 * 停车缴费服务-商户查费回调 · A parking fee is asked for
 *
 * Replied to with `ParkingFeeQueryTransInfoReply`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
 */
export interface ParkingFeeQueryTransInfoNotification extends Notification<"PARKING_FEE.QUERY_TRANS_INFO", ParkingFeeQueryTransInfoResource> {}

/**
 * 服务账户绑定结果通知 · The binding of a service account was processed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
 */
export interface PayscoreBindServiceAccountNotification extends Notification<"PAYSCORE.BIND_SERVICE_ACCOUNT", PayscoreServiceAccountBound> {}

/**
 * 支付分从业机构-商户预下单通知 · A merchant prepared a PayScore order
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013194116
 */
export interface PayscoreMchPrepayNotification extends Notification<"PAYSCORE.MCH_PREPAY", PayscoreMerchantPrepaid> {}

/**
 * 支付分服务确认订单通知 · A user accepted a PayScore order
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8
 */
export interface PayscoreUserAcceptedNotification extends Notification<"PAYSCORE.USER_ACCEPTED", PayscoreUserAccepted> {}

/**
 * 取消签约回调通知 · A signed plan was cancelled
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159037
 */
export interface PayscoreUserCancelSignPlanNotification extends Notification<"PAYSCORE.USER_CANCEL_SIGN_PLAN", PayscoreSignPlanCancelled> {}

/**
 * 支付分服务用户解除授权成功通知 · A user terminated a PayScore authorisation
 *
 * `product` is `payscore` or `eduschoolpay`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export type PayscoreUserCloseServiceNotification =
  | SharedNotification<"PAYSCORE.USER_CLOSE_SERVICE", "payscore", PayscorePermissionClosed>
  | SharedNotification<"PAYSCORE.USER_CLOSE_SERVICE", "eduschoolpay", SchoolPayContractChanged>;

/**
 * 支付分服务用户确认成功通知 · A user confirmed a PayScore order
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export interface PayscoreUserConfirmNotification extends Notification<"PAYSCORE.USER_CONFIRM", PayscoreServiceOrderConfirmed> {}

/**
 * 支付分服务用户授权成功通知 · A PayScore authorisation was given
 *
 * `product` is `payscore` or `eduschoolpay`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export type PayscoreUserOpenServiceNotification =
  | SharedNotification<"PAYSCORE.USER_OPEN_SERVICE", "payscore", PayscorePermissionOpened>
  | SharedNotification<"PAYSCORE.USER_OPEN_SERVICE", "eduschoolpay", SchoolPayContractChanged>;

/**
 * 支付分服务用户支付成功通知 · A user paid a PayScore order
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587960
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586136
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export interface PayscoreUserPaidNotification extends Notification<"PAYSCORE.USER_PAID", PayscoreServiceOrderPaid> {}

/**
 * 签约成功回调通知 · A plan was signed
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159652
 */
export interface PayscoreUserSignPlanNotification extends Notification<"PAYSCORE.USER_SIGN_PLAN", PayscoreSignPlanSigned> {}

/**
 * 商品券图片生成结果通知 · The image of a product coupon was generated
 *
 * @see https://pay.weixin.qq.com/doc/brand/4017327711
 * @see https://pay.weixin.qq.com/doc/brand/4017327730
 */
export interface ProductCouponImageGenerationNotification extends Notification<"PRODUCT_COUPON.IMAGE_GENERATION", ProductCouponImageGenerationResource> {}

/**
 * 商品券领券通知 · A user received a product coupon
 *
 * @see https://pay.weixin.qq.com/doc/brand/4015755761
 * @see https://pay.weixin.qq.com/doc/brand/4016427366
 */
export interface ProductCouponSendNotification extends Notification<"PRODUCT_COUPON.SEND", ProductCouponSendResource> {}

/**
 * 商品券图片生成结果通知 · The image of a product coupon was generated
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327759
 */
export interface ProductCouponSpImageGenerationNotification extends Notification<"PRODUCT_COUPON_SP.IMAGE_GENERATION", ProductCouponSpImageGenerationResource> {}

/**
 * 商品券领券通知 · A user received a product coupon
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435717
 */
export interface ProductCouponSpSendNotification extends Notification<"PRODUCT_COUPON_SP.SEND", ProductCouponSpSendResource> {}

/**
 * 分账动账成功回退通知 · Shared funds were returned
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 */
export interface ProfitsharingReturnNotification extends Notification<"PROFITSHARING.RETURN", ProfitsharingReturnResource> {}

/**
 * 分账动账成功变动通知 · Profit was shared
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 */
export interface ProfitsharingSuccessNotification extends Notification<"PROFITSHARING.SUCCESS", ProfitsharingSuccessResource> {}

/**
 * 平台收付通商家充值-关闭充值通知 · A sub-merchant's recharge was closed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export interface RechargeClosedNotification extends Notification<"RECHARGE.CLOSED", RechargeClosedResource> {}

/**
 * 平台收付通商家充值-充值资金退回通知 · The funds of a sub-merchant's recharge were returned
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012973125
 */
export interface RechargeFundReturnedNotification extends Notification<"RECHARGE.FUND_RETURNED", RechargeFundReturnedResource> {}

/**
 * 平台收付通商家充值-充值成功通知 · A sub-merchant's account was recharged
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export interface RechargeSuccessNotification extends Notification<"RECHARGE.SUCCESS", RechargeSuccessResource> {}

/**
 * 退款异常通知 · A refund became abnormal
 *
 * `product` is `direct`, `partner` or `individual`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015252444
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354447
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354487
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354541
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354577
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354605
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013988467
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096479
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354862
 */
export type RefundAbnormalNotification =
  | SharedNotification<"REFUND.ABNORMAL", "direct", RefundAbnormal>
  | SharedNotification<"REFUND.ABNORMAL", "partner", PartnerRefundAbnormal>
  | SharedNotification<"REFUND.ABNORMAL", "individual", IndividualRefundAbnormal>;

/**
 * 退款关闭通知 · A refund was closed
 *
 * `product` is `direct`, `partner` or `individual`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015252444
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354447
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354487
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354541
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354577
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354605
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013988467
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096479
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354862
 */
export type RefundClosedNotification =
  | SharedNotification<"REFUND.CLOSED", "direct", RefundClosed>
  | SharedNotification<"REFUND.CLOSED", "partner", PartnerRefundClosed>
  | SharedNotification<"REFUND.CLOSED", "individual", IndividualRefundClosed>;

/**
 * 退款成功通知 · A refund succeeded
 *
 * `product` is `direct`, `partner`, `individual` or `global`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015252444
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013013884
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354447
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354487
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354541
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354577
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354605
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013988467
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096479
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354862
 */
export type RefundSuccessNotification =
  | SharedNotification<"REFUND.SUCCESS", "direct", RefundSucceeded>
  | SharedNotification<"REFUND.SUCCESS", "partner", PartnerRefundSucceeded>
  | SharedNotification<"REFUND.SUCCESS", "individual", IndividualRefundSucceeded>
  | SharedNotification<"REFUND.SUCCESS", "global", GlobalRefundSucceeded>;

/**
 * 风险订单回调通知 · A risky order was identified
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894258
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013894240
 */
export interface RisktradeIdentificationNotification extends Notification<"RISKTRADE.IDENTIFICATION", RisktradeIdentificationResource> {}

/**
 * 商户签名验签／加解密测试-回调接口通知 · A signing and encryption test was called back
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019605946
 */
export interface SecurityEchoSuccessNotification extends Notification<"SECURITY_ECHO.SUCCESS", SecurityEchoReceived> {}

/**
 * 个人收款-结算回调通知 · Personal receipts were settled
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650327
 */
export interface SettlementSuccessNotification extends Notification<"SETTLEMENT.SUCCESS", SettlementSuccessResource> {}

/**
 * 停车服务扣费失败通知 · A parking deduction failed
 *
 * `product` is `parking` or `insurance entrust`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086059
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
 */
export type TransactionFailNotification =
  | SharedNotification<"TRANSACTION.FAIL", "parking", ParkingPaymentFailed>
  | SharedNotification<"TRANSACTION.FAIL", "insurance entrust", InsurancePaymentFailed>;

/**
 * 校园轻松付扣费失败通知 · A campus deduction failed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export interface TransactionIndustryFailedNotification extends Notification<"TRANSACTION.INDUSTRY_FAILED", TransactionIndustryFailedResource> {}

/**
 * 校园轻松付扣费支付成功通知 · A campus deduction was paid
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export interface TransactionIndustrySuccessNotification extends Notification<"TRANSACTION.INDUSTRY_SUCCESS", TransactionIndustrySuccessResource> {}

/**
 * 用户对垫资单还款通知 · A user repaid an advance
 *
 * `product` is `parking` or `eduschoolpay`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086059
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160841
 */
export type TransactionPayBackNotification =
  | SharedNotification<"TRANSACTION.PAY_BACK", "parking", ParkingPaymentRepaid>
  | SharedNotification<"TRANSACTION.PAY_BACK", "eduschoolpay", SchoolPaymentRepaid>;

/**
 * 支付成功通知 · A payment succeeded
 *
 * `product` is `direct`, `partner`, `combine`, `parking`, `insurance entrust`, `profit sharing` or `global`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012158598
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421143
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421231
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421336
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421407
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791836
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791882
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791902
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070368
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085146
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085680
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085801
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085875
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012090195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080237
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086059
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231898
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462105
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462175
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462574
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012237246
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012166360
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012165150
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286313
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289459
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013392770
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167493
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012602261
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166543
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886152
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155283
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586136
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085573
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013194298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160382
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013014124
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012505528
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354543
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354579
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354607
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096450
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4012354798
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015124358
 */
export type TransactionSuccessNotification =
  | SharedNotification<"TRANSACTION.SUCCESS", "direct", PaymentSucceeded>
  | SharedNotification<"TRANSACTION.SUCCESS", "partner", PartnerPaymentSucceeded>
  | SharedNotification<"TRANSACTION.SUCCESS", "combine", CombinePaymentSucceeded>
  | SharedNotification<"TRANSACTION.SUCCESS", "parking", ParkingPaymentSucceeded>
  | SharedNotification<"TRANSACTION.SUCCESS", "insurance entrust", InsurancePaymentSucceeded>
  | SharedNotification<"TRANSACTION.SUCCESS", "profit sharing", ProfitsharingSucceeded>
  | SharedNotification<"TRANSACTION.SUCCESS", "global", GlobalPaymentSucceeded>;

/**
 * 停车入场状态变更通知 · The state of a parking entry changed
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085798
 */
export interface VehicleEntranceStateChangeNotification extends Notification<"VEHICLE.ENTRANCE_STATE_CHANGE", VehicleEntranceStateChangeResource> {}

/**
 * ETC授权签约状态变化通知 · The state of an ETC contract changed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012158358
 */
export interface VehicleUserStateChangeNotification extends Notification<"VEHICLE.USER_STATE_CHANGE", VehicleUserStateChangeResource> {}

/**
 * 商户平台申诉通知 · An appeal on the merchant platform was processed
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export interface ViolationAppealNotification extends Notification<"VIOLATION.APPEAL", ViolationAppealResource> {}

/**
 * 商户平台拦截通知 · A merchant was intercepted by the platform
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export interface ViolationInterceptNotification extends Notification<"VIOLATION.INTERCEPT", ViolationInterceptResource> {}

/**
 * 商户平台处罚通知 · A merchant was punished by the platform
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export interface ViolationPunishNotification extends Notification<"VIOLATION.PUNISH", ViolationPunishResource> {}

/**
 * 关系授权完成通知 · An employee gave an Enterprise Pay authorisation
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export interface WebizpayAuthorizedNotification extends Notification<"WEBIZPAY.AUTHORIZED", WebizpayAuthorizedResource> {}

/**
 * 企业支付额度卡退款成功后通知 · A quota card payment was refunded
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
 */
export interface WebizpayPaymentrefundsuccessNotification extends Notification<"WEBIZPAY.PAYMENTREFUNDSUCCESS", WebizpayPaymentrefundsuccessResource> {}

/**
 * 企业支付额度卡支付成功后通知 · A quota card payment was made
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
 */
export interface WebizpayPaymentsuccessNotification extends Notification<"WEBIZPAY.PAYMENTSUCCESS", WebizpayPaymentsuccessResource> {}

/**
 * 企业支付额度卡失效后通知 · A quota card expired
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export interface WebizpayQuotacardexpiredNotification extends Notification<"WEBIZPAY.QUOTACARDEXPIRED", WebizpayQuotacardexpiredResource> {}

/**
 * 企业支付关系解除授权后通知 · An employee's Enterprise Pay authorisation was revoked
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
 */
export interface WebizpayRevokedNotification extends Notification<"WEBIZPAY.REVOKED", WebizpayRevokedResource> {}

export interface AbnormalFundProcessingNotificationCommander {
  /** 指令方类型 · Commander type. Documented: `MERCHANT`. */
  readonly operator: Open<"MERCHANT">;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
}

export interface AbnormalFundProcessingNotificationInstruction {
  /** 商户指令单号 · Merchant instruction number. */
  readonly out_instruction_no: string;
  /** 指令发起方 · Instruction initiator. */
  readonly commander: AbnormalFundProcessingNotificationCommander;
  /** 转付方式 · Transfer mode. Documented: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`. */
  readonly transfer_mode: Open<"TRANSFER_TO_ORIGINAL_RECEIVE_USER">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 付款指令实例ID · Instruction instance ID. 由微信支付生成，标识指令的一次执行。 Assigned by WeChat Pay; identifies one execution of the instruction. */
  readonly instruction_instance_id: string;
}

export interface AbnormalFundProcessingNotificationTransferAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. Documented: `CNY`. */
  readonly currency: Open<"CNY">;
}

/** Resource of `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`. */
export interface AbnormalFundProcessingTransferSuccessResource {
  /** 产品名称 · Product name. Documented: `C2C`. */
  readonly product_name: Open<"C2C">;
  /** 商品小票ID · Sales receipt ID. */
  readonly receipt_id: string;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: AbnormalFundProcessingNotificationTransferAmount;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度。 Tells how far the receipt or payment order has been processed. Documented: `RECEIPT_STATE_PENDING`, `RECEIPT_STATE_PROGRESS`, `RECEIPT_STATE_COMPLETED`. */
  readonly receipt_state: Open<"RECEIPT_STATE_PENDING" | "RECEIPT_STATE_PROGRESS" | "RECEIPT_STATE_COMPLETED">;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后更新时间 · Last update time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly last_update_time: string;
  /** 付款指令 · Payment instruction. */
  readonly instruction: AbnormalFundProcessingNotificationInstruction;
}

/** Resource of `APPLYMENT_STATE.APPROVED`. */
export interface ApplymentStateApprovedResource {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 网站上线状态 · Website launch state. Documented: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
  readonly website_state?: Open<"HAS_LAUNCHED" | "UN_LAUNCHED">;
  /** 支付域名列表 · Payment domains. */
  readonly domains?: readonly string[];
  /** 网站链接 · Website URL. */
  readonly website_url?: string;
  /** 网站业务页截图 · Business page screenshots. */
  readonly website_business_page_pics?: readonly string[];
  /** 网站首页截图 · Homepage screenshots. */
  readonly website_homepage_pics?: readonly string[];
  /** 申请单号 · Onboarding application ID. */
  readonly applyment_id?: number;
  /** 审核驳回详情 · Rejection details. */
  readonly audit_reject_detail?: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. Documented: `PENDING`, `UNDER_REVIEW`, `APPROVED`, `REJECTED`. */
  readonly applyment_state?: Open<"PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED">;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 商户业务申请编号 · Merchant application ID. */
  readonly out_applyment_id?: string;
}

/** Resource of `BLOCKRECORD.CHANGE`. */
export interface BlockrecordChangeResource {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 拦截记录ID · Block record ID. */
  readonly block_record_id: string;
  /** 拦截笔数区间 · Blocked transaction range. 枚举，被拦截交易笔数所在区间。 Enumeration: range in which the number of blocked transactions lies. Documented: `LESS_THAN_TWENTY`, `LESS_THAN_ONE_HUNDRED`, `LESS_THAN_ONE_THOUSAND`, `OVER_ONE_THOUSAND`. */
  readonly block_count_level: Open<
    | "LESS_THAN_TWENTY"
    | "LESS_THAN_ONE_HUNDRED"
    | "LESS_THAN_ONE_THOUSAND"
    | "OVER_ONE_THOUSAND">;
}

/** Resource of `BLOCKSUBMISSION.CHANGE`. */
export interface BlocksubmissionChangeResource {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 申诉记录ID · Appeal record ID. 标识一次交易拦截申诉，由微信支付生成。 Identifies an appeal against blocked transactions; assigned by WeChat Pay. */
  readonly appeal_record_id: string;
  /** 申诉结果 · Appeal result. 枚举，申诉通过或驳回。 Enumeration: appeal passed or rejected. Documented: `PASS`, `REJECT`. */
  readonly appeal_result: Open<"PASS" | "REJECT">;
}

export interface BrandMemberCardNotificationCommonField {
  /** 通用开卡字段名称 · Common form field name. At most 128 characters. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. At most 128 characters. */
  readonly value?: string;
}

export interface BrandMemberCardNotificationCustomField {
  /** 自定义开卡字段名称 · Custom form field name. At most 128 characters. */
  readonly name?: string;
  /** 用户所选值 · User's chosen values. At most 10 items. Each: at most 8 characters. */
  readonly user_chosen_values?: readonly string[];
}

export interface BrandMemberCardNotificationUserInformation {
  /** 通用会员资料项 · Common member fields. */
  readonly common_field_list?: readonly BrandMemberCardNotificationCommonField[];
  /** 自定义会员资料项 · Custom member fields. */
  readonly custom_field_list?: readonly BrandMemberCardNotificationCustomField[];
}

export interface BrandMemberCardNotificationValidDateInformation {
  /** 有效期类型 · Validity type. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 会员卡有效期开始时间 · Card valid from. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 会员卡有效期结束时间 · Card valid until. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. */
  readonly available_day_after_receive?: number;
}

/** Resource of `BRAND_MEMBER_CARD.POINT_EXCHANGE_COUPON`. */
export interface BrandMemberCardPointExchangeCouponResource {
  /** 记录ID · Record ID. At most 64 characters. */
  readonly record_id: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 兑换券模板ID · Exchange coupon template ID. At most 32 characters. */
  readonly exchange_coupon_template_id: string;
  /** 扣减积分 · Points deducted. */
  readonly deduct_points: number;
  /** 商品券ID · Product coupon ID. */
  readonly product_coupon_id: string;
  /** 商品券批次类型 · Product coupon stock type. 枚举，积分所兑的券属于商家券、代金券还是商品券。 Enumeration: whether the coupon exchanged for points is a merchant, cash or product coupon. Documented: `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`, `PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR`, `PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR`. */
  readonly product_coupon_stock_type: Open<
    | "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR"
    | "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR"
    | "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR">;
  /** 批次号 · Stock ID. At most 128 characters. */
  readonly stock_id: string;
}

/** Resource of `BRAND_MEMBER_CARD.SYNC_USER_POINT`. */
export interface BrandMemberCardSyncUserPointResource {
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
}

/** Resource of `BRAND_MEMBER_CARD.USER_CARD.CREATE`. */
export interface BrandMemberCardUserCardCreateResource {
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code?: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. At most 512 characters. */
  readonly card_picture_url: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 电话号码 · Phone number. At most 32 characters. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. At most 10 characters. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandMemberCardNotificationValidDateInformation;
  /** 领卡时间 · Card pickup time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandMemberCardNotificationUserInformation;
  /** 附加数据 · Attached data. At most 256 characters. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. At most 32 characters. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`. */
  readonly user_card_state: Open<"UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID">;
  /** 失效原因 · Reason for invalidity. At most 256 characters. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly invalid_time?: string;
  /** 创建时间 · Creation time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Resource of `BRAND_MEMBER_CARD.USER_CARD.DELETE`. */
export interface BrandMemberCardUserCardDeleteResource {
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code?: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. At most 512 characters. */
  readonly card_picture_url: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 电话号码 · Phone number. At most 32 characters. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. At most 10 characters. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandMemberCardNotificationValidDateInformation;
  /** 领卡时间 · Card pickup time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandMemberCardNotificationUserInformation;
  /** 附加数据 · Attached data. At most 256 characters. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. At most 32 characters. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`. */
  readonly user_card_state: Open<"UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID">;
  /** 失效原因 · Reason for invalidity. At most 256 characters. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly invalid_time?: string;
  /** 创建时间 · Creation time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

export interface BrandMemberCardSpNotificationCommonField {
  /** 通用开卡字段名称 · Common form field name. At most 128 characters. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. Sensitive: arrives encrypted; this is the plain text. At most 128 characters. */
  readonly value?: string;
}

export interface BrandMemberCardSpNotificationCustomField {
  /** 自定义开卡字段名称 · Custom form field name. At most 128 characters. */
  readonly name?: string;
  /** 用户所选值 · User's chosen values. Sensitive: arrives encrypted; this is the plain text. At most 10 items. Each: at most 8 characters. */
  readonly user_chosen_values?: readonly string[];
}

export interface BrandMemberCardSpNotificationUserInformation {
  /** 通用会员资料项 · Common member fields. */
  readonly common_field_list?: readonly BrandMemberCardSpNotificationCommonField[];
  /** 自定义会员资料项 · Custom member fields. */
  readonly custom_field_list?: readonly BrandMemberCardSpNotificationCustomField[];
}

export interface BrandMemberCardSpNotificationValidDateInformation {
  /** 有效期类型 · Validity type. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 会员卡有效期开始时间 · Card valid from. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 会员卡有效期结束时间 · Card valid until. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. */
  readonly available_day_after_receive?: number;
}

/** Resource of `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`. */
export interface BrandMemberCardSpPointExchangeCouponResource {
  /** 记录ID · Record ID. At most 64 characters. */
  readonly record_id: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 兑换券模板ID · Exchange coupon template ID. At most 32 characters. */
  readonly exchange_coupon_template_id: string;
  /** 扣减积分 · Points deducted. */
  readonly deduct_points: number;
  /** 商品券ID · Product coupon ID. */
  readonly product_coupon_id: string;
  /** 商品券批次类型 · Product coupon stock type. 枚举，积分所兑的券属于商家券、代金券还是商品券。 Enumeration: whether the coupon exchanged for points is a merchant, cash or product coupon. Documented: `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`, `PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR`, `PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR`. */
  readonly product_coupon_stock_type: Open<
    | "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR"
    | "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR"
    | "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR">;
  /** 批次号 · Stock ID. At most 128 characters. */
  readonly stock_id: string;
}

/** Resource of `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`. */
export interface BrandMemberCardSpSyncUserPointResource {
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
}

/** Resource of `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`. */
export interface BrandMemberCardSpUserCardCreateResource {
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code?: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. At most 512 characters. */
  readonly card_picture_url: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 电话号码 · Phone number. Sensitive: arrives encrypted; this is the plain text. At most 32 characters. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. At most 10 characters. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandMemberCardSpNotificationValidDateInformation;
  /** 领卡时间 · Card pickup time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandMemberCardSpNotificationUserInformation;
  /** 附加数据 · Attached data. At most 256 characters. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. At most 32 characters. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`, `NOT_EFFECTIVE`, `UNAVAILABLE`, `DELETE`. */
  readonly user_card_state: Open<
    | "UNACTIVATED"
    | "EFFECTIVE"
    | "EXPIRED"
    | "INVALID"
    | "NOT_EFFECTIVE"
    | "UNAVAILABLE"
    | "DELETE">;
  /** 失效原因 · Reason for invalidity. At most 256 characters. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly invalid_time?: string;
  /** 创建时间 · Creation time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Resource of `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`. */
export interface BrandMemberCardSpUserCardDeleteResource {
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code?: string;
  /** 卡ID · Card ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. At most 512 characters. */
  readonly card_picture_url: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 卡类型 · Card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 电话号码 · Phone number. Sensitive: arrives encrypted; this is the plain text. At most 32 characters. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. At most 10 characters. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandMemberCardSpNotificationValidDateInformation;
  /** 领卡时间 · Card pickup time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandMemberCardSpNotificationUserInformation;
  /** 附加数据 · Attached data. At most 256 characters. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. At most 32 characters. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`, `NOT_EFFECTIVE`, `UNAVAILABLE`, `DELETE`. */
  readonly user_card_state: Open<
    | "UNACTIVATED"
    | "EFFECTIVE"
    | "EXPIRED"
    | "INVALID"
    | "NOT_EFFECTIVE"
    | "UNAVAILABLE"
    | "DELETE">;
  /** 失效原因 · Reason for invalidity. At most 256 characters. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly invalid_time?: string;
  /** 创建时间 · Creation time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Resource of `BUDGET.CLOSED`. */
export interface BudgetClosedResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 商户预算单号 · Merchant budget number. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid: string;
  /** 活动名称 · Activity name. */
  readonly activity_name: string;
  /** 活动备注 · Activity remark. */
  readonly activity_remark: string;
  /** 状态 · State. Documented: `CLOSED`. */
  readonly state: Open<"CLOSED">;
  /** 解锁备注 · Unlock remark. */
  readonly unlock_remark?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly closed_time?: string;
}

/** Resource of `BUDGET.FINISHED`. */
export interface BudgetFinishedResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 商户预算单号 · Merchant budget number. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid: string;
  /** 活动名称 · Activity name. */
  readonly activity_name: string;
  /** 活动备注 · Activity remark. */
  readonly activity_remark: string;
  /** 状态 · State. Documented: `FINISHED`. */
  readonly state: Open<"FINISHED">;
  /** 解锁备注 · Unlock remark. */
  readonly unlock_remark?: string;
  /** 完成时间 · Finish time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly finished_time?: string;
}

/** Resource of `BUDGET.LOCKED`. */
export interface BudgetLockedResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 商户预算单号 · Merchant budget number. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 出资商户号 · Funding merchant ID. */
  readonly sponsor_mchid: string;
  /** 活动名称 · Activity name. */
  readonly activity_name: string;
  /** 活动备注 · Activity remark. */
  readonly activity_remark: string;
  /** 状态 · State. Documented: `LOCKED`. */
  readonly state: Open<"LOCKED">;
  /** 预算锁定时间 · Budget locked time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly locked_time?: string;
}

/** Resource of `COMPLAINT.CREATE`. */
export interface ComplaintCreateResource {
  /** 投诉单号 · Complaint ID. At most 64 characters. */
  readonly complaint_id: string;
  /** 投诉触发动作 · Complaint event. At most 64 characters. Documented: `CREATE_COMPLAINT`, `CONTINUE_COMPLAINT`, `USER_RESPONSE`, `RESPONSE_BY_PLATFORM`, `SELLER_REFUND`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REJECT_REFUND`, `REFUND_SUCCESS`. */
  readonly action_type: Open<
    | "CREATE_COMPLAINT"
    | "CONTINUE_COMPLAINT"
    | "USER_RESPONSE"
    | "RESPONSE_BY_PLATFORM"
    | "SELLER_REFUND"
    | "MERCHANT_RESPONSE"
    | "MERCHANT_CONFIRM_COMPLETE"
    | "USER_APPLY_PLATFORM_SERVICE"
    | "USER_CANCEL_PLATFORM_SERVICE"
    | "PLATFORM_SERVICE_FINISHED"
    | "MERCHANT_APPROVE_REFUND"
    | "MERCHANT_REJECT_REFUND"
    | "REFUND_SUCCESS">;
}

/** Resource of `COMPLAINT.STATE_CHANGE`. */
export interface ComplaintStateChangeResource {
  /** 投诉单号 · Complaint ID. At most 64 characters. */
  readonly complaint_id: string;
  /** 投诉触发动作 · Complaint event. At most 64 characters. Documented: `CREATE_COMPLAINT`, `CONTINUE_COMPLAINT`, `USER_RESPONSE`, `RESPONSE_BY_PLATFORM`, `SELLER_REFUND`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REJECT_REFUND`, `REFUND_SUCCESS`. */
  readonly action_type: Open<
    | "CREATE_COMPLAINT"
    | "CONTINUE_COMPLAINT"
    | "USER_RESPONSE"
    | "RESPONSE_BY_PLATFORM"
    | "SELLER_REFUND"
    | "MERCHANT_RESPONSE"
    | "MERCHANT_CONFIRM_COMPLETE"
    | "USER_APPLY_PLATFORM_SERVICE"
    | "USER_CANCEL_PLATFORM_SERVICE"
    | "PLATFORM_SERVICE_FINISHED"
    | "MERCHANT_APPROVE_REFUND"
    | "MERCHANT_REJECT_REFUND"
    | "REFUND_SUCCESS">;
}

export interface CouponNotificationAttachInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 活动编码 · Activity code. 发券来源活动的编码，随领券通知返回。 Code of the activity that sent the coupon; sent with the notification. */
  readonly act_code?: string;
  /** 营销馆编码 · Marketing hall code. 标识用户领券的营销馆。 Identifies the marketing hall where the user took the coupon. */
  readonly hall_code?: string;
  /** 营销馆所属商户号 · Hall's merchant ID. 整数，营销馆归属商户的商户号。 Integer; merchant ID of the owner of the marketing hall. */
  readonly hall_belong_mch_id?: number;
  /** 卡ID · Card ID. */
  readonly card_id?: string;
  /** 编码 · Code. */
  readonly code?: string;
  /** 活动ID · Activity ID. */
  readonly activity_id?: string;
  /** 电话号码 · Phone number. */
  readonly phone_number?: string;
  /** 国家代码 · Country code. 手机号的国家或地区代码。 Country calling code of the phone number. */
  readonly country_code?: string;
}

export interface CouponNotificationConsumeInformation {
  /** 核销时间 · Redemption time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly consume_time: string;
  /** 核销商户号 · Redeeming merchant ID. 用户使用代金券的商户号。 Merchant ID where the user spent the coupon. At most 20 characters. */
  readonly consume_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 核销金额 · Redeemed amount. 券核销的金额；整数，单位为分。 Amount redeemed with the coupon. Integer, in fen. */
  readonly consume_amount?: number;
  /** 单品列表 · Line items. */
  readonly goods_detail?: readonly CouponNotificationGoodsDetail[];
}

export interface CouponNotificationDiscountTo {
  /** 减至价格 · Reduce-to price. 单品优惠后的价格；整数，单位为分。 Price of the product after the discount. Integer, in fen. */
  readonly cut_to_price?: number;
  /** 可用最高原价 · Highest eligible price. 整数，单位为分；减至特价券适用的商品价格上限。 Integer, in fen; highest item price the fixed-price coupon applies to. */
  readonly max_price?: number;
}

export interface CouponNotificationGoodsDetail {
  /** 商品编码 · Goods ID. At most 128 characters. */
  readonly goods_id: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. */
  readonly price: number;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount: number;
}

export interface CouponNotificationNormalCouponInformation {
  /** 券面额 · Coupon value. */
  readonly coupon_amount: number;
  /** 使用门槛金额 · Spending threshold. */
  readonly transaction_minimum: number;
}

export interface CouponNotificationSingleitemDiscountOff {
  /** 单品最高优惠价格 · Maximum item price. 整数，单位为分，可用优惠的单品价格上限。 Integer, in fen; highest item price the discount applies to. */
  readonly single_price_max?: number;
}

/** Resource of `COUPON.SEND`. */
export interface CouponSendResource {
  /** 事件类型 · Event type. Documented: `EVENT_TYPE_BUSICOUPON_SEND`. */
  readonly event_type?: Open<"EVENT_TYPE_BUSICOUPON_SEND">;
  /** 券码 · Coupon code. */
  readonly coupon_code: string;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 发放时间 · Sending time. */
  readonly send_time: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出。 Tells through which channel the coupon was sent. Documented: `BUSICOUPON_SEND_CHANNEL_MINIAPP`, `BUSICOUPON_SEND_CHANNEL_API`, `BUSICOUPON_SEND_CHANNEL_PAYGIFT`, `BUSICOUPON_SEND_CHANNEL_H5`, `BUSICOUPON_SEND_CHANNEL_FTOF`, `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`, `BUSICOUPON_SEND_CHANNEL_HALL`, `BUSICOUPON_SEND_CHANNEL_JSAPI`, `JSAPI`, `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`, `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`, `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`, `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`, `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`, `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`, `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`, `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`, `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`. */
  readonly send_channel: Open<
    | "BUSICOUPON_SEND_CHANNEL_MINIAPP"
    | "BUSICOUPON_SEND_CHANNEL_API"
    | "BUSICOUPON_SEND_CHANNEL_PAYGIFT"
    | "BUSICOUPON_SEND_CHANNEL_H5"
    | "BUSICOUPON_SEND_CHANNEL_FTOF"
    | "BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT"
    | "BUSICOUPON_SEND_CHANNEL_HALL"
    | "BUSICOUPON_SEND_CHANNEL_JSAPI"
    | "JSAPI"
    | "BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE"
    | "BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH"
    | "BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT"
    | "BUSICOUPON_SEND_CHANNEL_WECHAT_AD"
    | "BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM"
    | "BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT"
    | "BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT"
    | "BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL"
    | "BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM">;
  /** 发券商户号 · Coupon sending merchant ID. 发券方的商户号。 Merchant ID that sent the coupon. */
  readonly send_merchant: string;
  /** 活动ID · Activity ID. 标识发券来源活动，随领券通知返回。 Identifies the activity that sent the coupon; sent with the notification. */
  readonly act_id?: string;
  /** 附加信息 · Attached information. */
  readonly attach_info?: CouponNotificationAttachInfo;
}

/** Resource of `COUPON.USE`. */
export interface CouponUseResource {
  /** 批次创建方商户号 · Stock creator merchant ID. At most 20 characters. */
  readonly stock_creator_mchid: string;
  /** 批次号 · Stock ID. At most 20 characters. */
  readonly stock_id: string;
  /** 代金券ID · Coupon ID. At most 20 characters. */
  readonly coupon_id: string;
  /** 减至单品优惠信息 · Single-item discount. */
  readonly singleitem_discount_off?: CouponNotificationSingleitemDiscountOff;
  /** 减至优惠信息 · Cut-to price offer. */
  readonly discount_to?: CouponNotificationDiscountTo;
  /** 代金券名称 · Coupon name. At most 20 characters. */
  readonly coupon_name: string;
  /** 状态 · Status. At most 16 characters. Documented: `SENDED`, `USED`, `EXPIRED`, `RECOVER`. */
  readonly status: Open<"SENDED" | "USED" | "EXPIRED" | "RECOVER">;
  /** 描述 · Description. At most 3000 characters. */
  readonly description: string;
  /** 创建时间 · Creation time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 券类型 · Coupon type. At most 16 characters. Documented: `NORMAL`, `CUT_TO`. */
  readonly coupon_type: Open<"NORMAL" | "CUT_TO">;
  /** 是否免充值批次 · Not prefunded stock. */
  readonly no_cash: boolean;
  /** 可用开始时间 · Available from. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 可用结束时间 · Available until. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 是否单品优惠 · Whether single-item discount. */
  readonly singleitem: boolean;
  /** 满减券信息 · Amount-off coupon information. */
  readonly normal_coupon_information?: CouponNotificationNormalCouponInformation;
  /** 核销信息 · Redemption information. */
  readonly consume_information?: CouponNotificationConsumeInformation;
  /** 业务类型 · Business type. At most 256 characters. Documented: `MULTIUSE`. */
  readonly business_type?: Open<"MULTIUSE">;
}

/** Resource of `CREDIT_REPAYMENT.DEDUCTION_PAY`. */
export interface CreditRepaymentDeductionPayResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 订单状态 · Order state. 该产品订单的当前状态，取值因产品而异。 Present state of the order. Documented: `DEDUCT_ORDER_STATE_PAY_SUCCESS`. */
  readonly order_state: Open<"DEDUCT_ORDER_STATE_PAY_SUCCESS">;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 商户记录ID · Merchant record ID. */
  readonly out_record_id: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 扣款金额 · Deduction amount. */
  readonly deduct_amount: string;
  /** 扣款成功金额 · Amount paid. 字符串形式的金额，按微信支付惯例单位为分。 Amount as a string; in fen by WeChat Pay convention. */
  readonly pay_success_amount?: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
}

/** Resource of `CREDIT_REPAYMENT.SIGN_CONTRACT`. */
export interface CreditRepaymentSignContractResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 展示名称 · Display name. */
  readonly display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `CONTRACT_STATE_INVALID`, `CONTRACT_STATE_EFFECTIVE`, `CONTRACT_STATE_TERMINATED`. */
  readonly contract_state: Open<
    | "CONTRACT_STATE_INVALID"
    | "CONTRACT_STATE_EFFECTIVE"
    | "CONTRACT_STATE_TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_terminated_time?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户还是客服解约。 Enumeration: terminated by user, merchant or customer service. Documented: `TERMINATION_MODE_INVALID`, `TERMINATION_MODE_BY_USER`, `TERMINATION_MODE_BY_MERCHANT`, `TERMINATION_MODE_BY_CUSTOMER_SERVICE`. */
  readonly contract_terminated_mode: Open<
    | "TERMINATION_MODE_INVALID"
    | "TERMINATION_MODE_BY_USER"
    | "TERMINATION_MODE_BY_MERCHANT"
    | "TERMINATION_MODE_BY_CUSTOMER_SERVICE">;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark?: string;
  /** 每月还款日 · Monthly repayment day. */
  readonly repayment_day?: number;
  /** 还款金额上限 · Repayment amount limit. */
  readonly repayment_amount_limit: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

/** Resource of `CREDIT_REPAYMENT.TERMINATE_CONTRACT`. */
export interface CreditRepaymentTerminateContractResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 展示名称 · Display name. */
  readonly display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `CONTRACT_STATE_INVALID`, `CONTRACT_STATE_EFFECTIVE`, `CONTRACT_STATE_TERMINATED`. */
  readonly contract_state: Open<
    | "CONTRACT_STATE_INVALID"
    | "CONTRACT_STATE_EFFECTIVE"
    | "CONTRACT_STATE_TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_terminated_time?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户还是客服解约。 Enumeration: terminated by user, merchant or customer service. Documented: `TERMINATION_MODE_INVALID`, `TERMINATION_MODE_BY_USER`, `TERMINATION_MODE_BY_MERCHANT`, `TERMINATION_MODE_BY_CUSTOMER_SERVICE`. */
  readonly contract_terminated_mode: Open<
    | "TERMINATION_MODE_INVALID"
    | "TERMINATION_MODE_BY_USER"
    | "TERMINATION_MODE_BY_MERCHANT"
    | "TERMINATION_MODE_BY_CUSTOMER_SERVICE">;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark?: string;
  /** 每月还款日 · Monthly repayment day. */
  readonly repayment_day?: number;
  /** 还款金额上限 · Repayment amount limit. */
  readonly repayment_amount_limit: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

/** Reply to `CROSS_BORDER_PAY.GET_MCH_INFO`. */
export interface CrossBorderPayGetMchInfoReply {
  /** 编码 · Code. Documented: `SUCCESS`, `FAIL`. */
  readonly code: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. */
  readonly message?: string;
  /** 收单终端号 · Acquirer terminal ID. 标识收单终端，随通知返回。 Identifies the acquiring terminal; sent with the notification. */
  readonly acq_tid: string;
  /** 固定收款金额 · Fixed amount to receive. 单位为分的整数，由从业机构在应答通知时给出。 Integer, in fen; given by the institution when answering the notification. */
  readonly fix_recv_amount?: number;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 限制的银行账户类型 · Restricted bank account type. 说明付款账户不限，还是不能使用信用卡。 Tells whether any account may pay or credit cards are excluded. Documented: `UNLIMIT`, `NO_CREDIT`. */
  readonly limit_bank_acc_type: Open<"UNLIMIT" | "NO_CREDIT">;
  /** 用户端IP · Client IP. */
  readonly client_ip: string;
}

/** Resource of `CROSS_BORDER_PAY.GET_MCH_INFO`. */
export interface CrossBorderPayGetMchInfoResource {
  /** 收单终端号 · Acquirer terminal ID. 标识收单终端，随通知返回。 Identifies the acquiring terminal; sent with the notification. */
  readonly acq_tid: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type: string;
  /** 收款二维码信息 · Payment QR code. */
  readonly qr_cd_mp: string;
}

export interface CrossBorderPayNotificationAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
}

/** Reply to `CROSS_BORDER_PAY.PUSH_ORDER_INFO`. */
export interface CrossBorderPayPushOrderInfoReply {
  /** 编码 · Code. Documented: `SUCCESS`, `FAIL`. */
  readonly code: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. */
  readonly message?: string;
  /** 收单终端号 · Acquirer terminal ID. 标识收单终端，随通知返回。 Identifies the acquiring terminal; sent with the notification. */
  readonly acq_tid: string;
  /** 预支付交易会话ID · Prepay ID. */
  readonly prepay_id: string;
  /** 过期时间 · Expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. */
  readonly expire_time: string;
  /** 用户端IP · Client IP. */
  readonly client_ip: string;
}

/** Resource of `CROSS_BORDER_PAY.PUSH_ORDER_INFO`. */
export interface CrossBorderPayPushOrderInfoResource {
  /** 收单终端号 · Acquirer terminal ID. 标识收单终端，随通知返回。 Identifies the acquiring terminal; sent with the notification. */
  readonly acq_tid: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type: string;
  /** 金额 · Amount. */
  readonly amount: CrossBorderPayNotificationAmount;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

/** Resource of `DELIVERY_PLAN.CHANGE`. */
export interface DeliveryPlanChangeResource {
  /** 投放计划ID · Delivery plan ID. At most 40 characters. */
  readonly plan_id: string;
  /** 计划状态 · Plan state. At most 40 characters. Documented: `CREATED`, `DELIVERING`, `PAUSED`, `TERMINATED`, `EXPIRED`, `PLAN_TERMINATED`. */
  readonly plan_state: Open<
    | "CREATED"
    | "DELIVERING"
    | "PAUSED"
    | "TERMINATED"
    | "EXPIRED"
    | "PLAN_TERMINATED">;
  /** 投放计划审核状态 · Delivery plan review state. At most 40 characters. Documented: `PROCESSING`, `PASSED`, `REJECTED`. */
  readonly audit_state: Open<"PROCESSING" | "PASSED" | "REJECTED">;
  /** 变更原因 · Change reason. */
  readonly change_reason: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Resource of `DISCOUNT_CARD.AGREEMENT_ENDED`. */
export interface DiscountCardAgreementEndedResource {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 卡ID · Card ID. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. */
  readonly card_template_id?: string;
  /** 创建时间 · Creation time. */
  readonly create_time?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardNotificationObjective[];
  /** 商户领卡号 · Merchant card code. */
  readonly out_card_code?: string;
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardNotificationReward[];
  /** 状态 · State. */
  readonly state?: string;
  /** 服务时间段 · Service time range. */
  readonly time_range?: DiscountCardNotificationTimeRange;
  /** 总金额 · Total amount. */
  readonly total_amount?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
}

/** Resource of `DISCOUNT_CARD.GET_CARD`. */
export interface DiscountCardGetCardResource {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 卡ID · Card ID. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. */
  readonly card_template_id?: string;
  /** 创建时间 · Creation time. */
  readonly create_time?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardNotificationObjective[];
  /** 商户领卡号 · Merchant card code. */
  readonly out_card_code?: string;
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardNotificationReward[];
  /** 状态 · State. */
  readonly state?: string;
  /** 服务时间段 · Service time range. */
  readonly time_range?: DiscountCardNotificationTimeRange;
  /** 总金额 · Total amount. */
  readonly total_amount?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
}

export interface DiscountCardNotificationObjective {
  /** 目标ID · Objective ID. */
  readonly objective_id?: string;
}

export interface DiscountCardNotificationPayInformation {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 支付状态 · Payment state. */
  readonly pay_state?: string;
  /** 支付金额 · Payment amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount?: string;
  /** 支付时间 · Payment time. */
  readonly pay_time?: string;
}

export interface DiscountCardNotificationReward {
  /** 先享卡奖励ID · Reward ID. */
  readonly reward_id?: string;
}

export interface DiscountCardNotificationTimeRange {
  /** 开始时间 · Start time. */
  readonly begin_time?: string;
  /** 结束时间 · End time. */
  readonly end_time?: string;
}

/** Resource of `DISCOUNT_CARD.SETTLEMENT`. */
export interface DiscountCardSettlementResource {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 卡ID · Card ID. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. */
  readonly card_template_id?: string;
  /** 创建时间 · Creation time. */
  readonly create_time?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardNotificationObjective[];
  /** 商户领卡号 · Merchant card code. */
  readonly out_card_code?: string;
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardNotificationReward[];
  /** 状态 · State. */
  readonly state?: string;
  /** 服务时间段 · Service time range. */
  readonly time_range?: DiscountCardNotificationTimeRange;
  /** 总金额 · Total amount. */
  readonly total_amount?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
}

/** Resource of `DISCOUNT_CARD.USER_ACCEPTED`. */
export interface DiscountCardUserAcceptedResource {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 卡ID · Card ID. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. */
  readonly card_template_id?: string;
  /** 创建时间 · Creation time. */
  readonly create_time?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardNotificationObjective[];
  /** 商户领卡号 · Merchant card code. */
  readonly out_card_code?: string;
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardNotificationReward[];
  /** 状态 · State. */
  readonly state?: string;
  /** 服务时间段 · Service time range. */
  readonly time_range?: DiscountCardNotificationTimeRange;
  /** 总金额 · Total amount. */
  readonly total_amount?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
}

/** Resource of `DISCOUNT_CARD.USER_PAID`. */
export interface DiscountCardUserPaidResource {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 卡ID · Card ID. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. */
  readonly card_template_id?: string;
  /** 商户领卡号 · Merchant card code. */
  readonly out_card_code?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 状态 · State. */
  readonly state?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
  /** 总金额 · Total amount. */
  readonly total_amount?: string;
  /** 扣费信息 · Payment information. */
  readonly pay_information?: DiscountCardNotificationPayInformation;
}

/** Resource of `ECOMMERCE_ENTRUST.SIGN`. */
export interface EcommerceEntrustSignResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time?: string;
  /** 操作时间 · Operation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
}

/** Resource of `ECOMMERCE_ENTRUST.TERMINATE`. */
export interface EcommerceEntrustTerminateResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER_TERMINATE`, `MCH_API_TERMINATE`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`. */
  readonly contract_termination_mode: Open<
    | "USER_TERMINATE"
    | "MCH_API_TERMINATE"
    | "WEPAY_WEB_TERMINATE"
    | "CUSTOMER_SERVICE_TERMINATE"
    | "SYSTEM_TERMINATE">;
  /** 操作时间 · Operation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
}

/** Resource of `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`. */
export interface EduSchoolPayUserDebtStateUpdateResource {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 状态 · State. Documented: `NORMAL`, `FORBIDDEN`. */
  readonly state: Open<"NORMAL" | "FORBIDDEN">;
  /** 欠款笔数 · Number of debts. */
  readonly debt_count: number;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

export interface EntrustNotificationAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
}

export interface EntrustNotificationContractInformation {
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 签约状态 · Contract status. Documented: `ADD`, `DELETE`. */
  readonly contract_status: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
}

export interface EntrustNotificationContractTerminateInfo {
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER_TERMINATE`, `MCH_API_TERMINATE`, `API`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`. */
  readonly contract_termination_mode: Open<
    | "USER_TERMINATE"
    | "MCH_API_TERMINATE"
    | "API"
    | "WEPAY_WEB_TERMINATE"
    | "CUSTOMER_SERVICE_TERMINATE"
    | "SYSTEM_TERMINATE">;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_terminated_time: string;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark?: string;
}

export interface EntrustNotificationCouponInfo {
  /** 状态 · State. Documented: `SEND_COUPON`, `UNUSED_COUPON`, `NOT_SEND_COUPON`. */
  readonly state?: Open<"SEND_COUPON" | "UNUSED_COUPON" | "NOT_SEND_COUPON">;
  /** 代金券ID · Coupon ID. */
  readonly coupon_id?: string;
}

export interface EntrustNotificationDeductAmount {
  /** 金额 · Amount. */
  readonly amount: number;
  /** 货币类型 · Currency. Default: `CNY`. */
  readonly currency: string;
}

export interface EntrustNotificationDeductSchedule {
  /** 预计扣款日期 · Estimated deduction date. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. */
  readonly estimated_deduct_amount: EntrustNotificationEstimatedDeductAmount;
  /** 扣费预约状态 · Deduction schedule state. 表示本期扣费是否已预约或已扣。 Tells whether this deduction is scheduled or paid. Documented: `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`. */
  readonly schedule_state: Open<"NO_SCHEDULED" | "SCHEDULED" | "PAID" | "EXPIRED">;
  /** 预约扣费金额 · Scheduled deduction amount. */
  readonly scheduled_amount?: EntrustNotificationScheduledAmount;
  /** 扣款金额 · Deduction amount. */
  readonly deduct_amount?: EntrustNotificationDeductAmount;
  /** 扣款日期 · Deduction date. yyyy-MM-dd 格式的北京日期，扣款后返回。 Beijing date as yyyy-MM-dd, returned after the deduction. */
  readonly deduct_date: string;
}

export interface EntrustNotificationDeductScheduleScheduledAmount {
  /** 金额 · Amount. */
  readonly amount: number;
  /** 货币类型 · Currency. Default: `CNY`. */
  readonly currency: string;
}

export interface EntrustNotificationDeviceInformation {
  /** 设备号 · Device ID. */
  readonly device_id?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: string;
}

export interface EntrustNotificationEstimatedDeductAmount {
  /** 金额 · Amount. */
  readonly amount: number;
  /** 货币类型 · Currency. Default: `CNY`. */
  readonly currency: string;
}

export interface EntrustNotificationPayer {
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
}

export interface EntrustNotificationPromotionDetail {
  /** 优惠券ID · Coupon ID. */
  readonly coupon_id?: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount?: number;
  /** 优惠活动ID · Promotion activity ID. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
}

export interface EntrustNotificationScheduledAmount {
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 货币类型 · Currency. Default: `CNY`. */
  readonly currency?: string;
}

/** Resource of `ENTRUST.RELEASE`. */
export interface EntrustReleaseResource {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL">;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 付款人 · Payer. */
  readonly payer?: EntrustNotificationPayer;
  /** 金额 · Amount. */
  readonly amount?: EntrustNotificationAmount;
  /** 设备信息 · Device information. */
  readonly device_information?: EntrustNotificationDeviceInformation;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly EntrustNotificationPromotionDetail[];
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id?: string;
  /** 签约信息 · Contract information. */
  readonly contract_information?: EntrustNotificationContractInformation;
}

/** Resource of `ENTRUST.SIGN`. */
export interface EntrustSignResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. */
  readonly contract_display_account: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED" | "TERMINATE_PENDING">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: EntrustNotificationContractTerminateInfo;
  /** 预约扣款信息 · Scheduled deduction. */
  readonly deduct_schedule?: EntrustNotificationDeductSchedule;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
}

/** Resource of `ENTRUST.SIGNING`. */
export interface EntrustSigningResource {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id?: string;
  /** 签约信息 · Contract information. */
  readonly contract_information?: EntrustSigningResourceContractInformation;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL">;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 付款人 · Payer. */
  readonly payer?: EntrustNotificationPayer;
  /** 金额 · Amount. */
  readonly amount?: EntrustNotificationAmount;
  /** 设备信息 · Device information. */
  readonly device_information: EntrustNotificationDeviceInformation;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly EntrustNotificationPromotionDetail[];
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
}

export interface EntrustSigningResourceContractInformation {
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 签约状态 · Contract status. Documented: `ADD`, `DELETE`. */
  readonly contract_status?: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
}

/** Reply to `ENTRUST.TERMINATE_INQUIRY`. */
export interface EntrustTerminateInquiryReply {
  /** 编码 · Code. Documented: `SUCCESS`, `FAIL`. */
  readonly code: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. */
  readonly message?: string;
}

/** Resource of `ENTRUST.TERMINATE_INQUIRY`. */
export interface EntrustTerminateInquiryResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 商户侧用户标识 · Merchant user code. */
  readonly out_user_code: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 签约展示账户名 · Displayed contract account. */
  readonly contract_display_account?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state?: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time?: string;
}

/** Resource of `ENTRUST.TERMINATE`. */
export interface EntrustTerminateResource {
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. */
  readonly contract_display_account: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: EntrustTerminateResourceContractTerminateInfo;
  /** 预约扣款信息 · Scheduled deduction. */
  readonly deduct_schedule?: EntrustTerminateResourceDeductSchedule;
}

export interface EntrustTerminateResourceContractTerminateInfo {
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER_TERMINATE`, `MCH_API_TERMINATE`, `API`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`. */
  readonly contract_termination_mode: Open<
    | "USER_TERMINATE"
    | "MCH_API_TERMINATE"
    | "API"
    | "WEPAY_WEB_TERMINATE"
    | "CUSTOMER_SERVICE_TERMINATE"
    | "SYSTEM_TERMINATE">;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_terminated_time?: string;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark?: string;
}

export interface EntrustTerminateResourceDeductSchedule {
  /** 预计扣款日期 · Estimated deduction date. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. */
  readonly estimated_deduct_amount: EntrustNotificationEstimatedDeductAmount;
  /** 扣费预约状态 · Deduction schedule state. 表示本期扣费是否已预约或已扣。 Tells whether this deduction is scheduled or paid. Documented: `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`. */
  readonly schedule_state: Open<"NO_SCHEDULED" | "SCHEDULED" | "PAID" | "EXPIRED">;
  /** 预约扣费金额 · Scheduled deduction amount. */
  readonly scheduled_amount?: EntrustNotificationDeductScheduleScheduledAmount;
  /** 扣款金额 · Deduction amount. */
  readonly deduct_amount?: EntrustNotificationDeductAmount;
  /** 扣款日期 · Deduction date. yyyy-MM-dd 格式的北京日期，扣款后返回。 Beijing date as yyyy-MM-dd, returned after the deduction. */
  readonly deduct_date: string;
}

/** Reply to `ENTRUST.TERMINATE_RETENTION`. */
export interface EntrustTerminateRetentionReply {
  /** 编码 · Code. Documented: `SUCCESS`, `FAIL`. */
  readonly code?: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. */
  readonly message?: string;
  /** 挽留方式 · Retention method. 商户应答通知时填写，表示以何种方式挽留要解约的用户。 Given by the merchant in the reply: how to keep a user who is about to terminate. Documented: `COUPON`. */
  readonly retention_type?: Open<"COUPON">;
  /** 挽留券信息 · Retention coupon information. */
  readonly coupon_info?: EntrustNotificationCouponInfo;
}

/** Resource of `ENTRUST.TERMINATE_RETENTION`. */
export interface EntrustTerminateRetentionResource {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id?: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
}

/** Resource of `FACEPAY.USER_STATE_CHANGE`. */
export interface FacepayUserStateChangeResource {
  /** 用户ID · User ID. */
  readonly user_id: string;
  /** 机构侧用户ID · Organisation's user ID. */
  readonly out_user_id: string;
  /** 机构ID · Organisation ID. */
  readonly organization_id: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 通知创建时间 · Notification creation time. 微信支付创建该通知的时间，RFC 3339 格式，带时区。 When WeChat Pay created the notification; RFC 3339 with offset. */
  readonly notify_create_time: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
}

/** Resource of `FAPIAO.CARD_DISCARDED`. */
export interface FapiaoCardDiscardedResource {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. At most 64 characters. */
  readonly fapiao_apply_id: string;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information: readonly FapiaoNotificationFapiaoInformation[];
}

/** Resource of `FAPIAO.CARD_INSERTED`. */
export interface FapiaoCardInsertedResource {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. At most 64 characters. */
  readonly fapiao_apply_id: string;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information: readonly FapiaoNotificationFapiaoInformation[];
}

/** Resource of `FAPIAO.ISSUED`. */
export interface FapiaoIssuedResource {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. At most 64 characters. */
  readonly fapiao_apply_id: string;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information: readonly FapiaoNotificationFapiaoInformation[];
}

export interface FapiaoNotificationFapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. At most 32 characters. */
  readonly fapiao_id: string;
  /** 发票状态 · Fapiao status. 说明开具或冲红处于受理中还是已完成。 Tells whether issuing or reversal is accepted or finished. Documented: `ISSUE_ACCEPTED`, `ISSUED`, `REVERSE_ACCEPTED`, `REVERSED`. */
  readonly fapiao_status: Open<"ISSUE_ACCEPTED" | "ISSUED" | "REVERSE_ACCEPTED" | "REVERSED">;
  /** 发票卡券状态 · Fapiao card status. 枚举，发票插入用户卡包或作废的进展。 Enumeration: whether the fapiao was put into the user's wallet or discarded. Documented: `INSERT_ACCEPTED`, `INSERTED`, `DISCARD_ACCEPTED`, `DISCARDED`. */
  readonly card_status: Open<"INSERT_ACCEPTED" | "INSERTED" | "DISCARD_ACCEPTED" | "DISCARDED">;
}

/** Resource of `FAPIAO.REVERSED`. */
export interface FapiaoReversedResource {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. At most 64 characters. */
  readonly fapiao_apply_id: string;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information: readonly FapiaoNotificationFapiaoInformation[];
}

/** Resource of `FAPIAO.USER_APPLIED`. */
export interface FapiaoUserAppliedResource {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. At most 64 characters. */
  readonly fapiao_apply_id: string;
  /** 抬头填写完成时间 · Title completion time. 用户填完发票抬头的时间，带时区偏移。 When the user finished the fapiao title; RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly apply_time: string;
}

/** Resource of `HIRE_POWER_BANK.RECEIVE_INSURANCE`. */
export interface HirePowerBankReceiveInsuranceResource {
  /** 微信侧订单号 · WeChat order ID. */
  readonly order_id: string;
  /** 商户单号 · Merchant order number. */
  readonly out_order_no: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 最大理赔次数 · Maximum number of claims. */
  readonly max_claim_count: number;
  /** 已理赔次数 · Claims made. */
  readonly claimed_count: number;
  /** 保险领取时间 · Insurance receive time. RFC 3339 格式，带时区。 RFC 3339 with offset. */
  readonly order_receive_time: string;
  /** 保险领取状态 · Insurance receive state. 用户领取该保险订单的状态。 Whether the user has received the insurance. */
  readonly order_receive_state: string;
  /** 保险开始时间 · Insurance start time. RFC 3339 格式，带时区。 RFC 3339 with offset. */
  readonly order_begin_time?: string;
  /** 保险结束时间 · Insurance end time. RFC 3339 格式，带时区。 RFC 3339 with offset. */
  readonly order_end_time?: string;
}

export interface InsuranceEntrustNotificationContractTerminateInfo {
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER_TERMINATE`, `MCH_API_TERMINATE`, `API`, `WEPAY_WEB_TERMINATE`, `CUSTOMER_SERVICE_TERMINATE`, `SYSTEM_TERMINATE`. */
  readonly contract_termination_mode: Open<
    | "USER_TERMINATE"
    | "MCH_API_TERMINATE"
    | "API"
    | "WEPAY_WEB_TERMINATE"
    | "CUSTOMER_SERVICE_TERMINATE"
    | "SYSTEM_TERMINATE">;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_terminated_time: string;
  /** 解约备注 · Termination remark. */
  readonly contract_termination_remark?: string;
}

/** Resource of `INSURANCE_ENTRUST.RENEW`. */
export interface InsuranceEntrustRenewResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 被保险人展示名 · Shown insured name. */
  readonly insured_display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: InsuranceEntrustNotificationContractTerminateInfo;
}

/** Resource of `INSURANCE_ENTRUST.SIGN`. */
export interface InsuranceEntrustSignResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 被保险人展示名 · Shown insured name. */
  readonly insured_display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: InsuranceEntrustNotificationContractTerminateInfo;
}

/** Resource of `INSURANCE_ENTRUST.TERMINATE`. */
export interface InsuranceEntrustTerminateResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  /** 被保险人展示名 · Shown insured name. */
  readonly insured_display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: InsuranceEntrustNotificationContractTerminateInfo;
}

/** Resource of `INSURANCE_POLICY_MANAGEMENT.GRANTED`. */
export interface InsurancePolicyManagementGrantedResource {
  /** 商户保单号 · Merchant insurance number. */
  readonly out_insurance_no: string;
  /** 保险名称 · Insurance name. */
  readonly insurance_name: string;
  /** 授权状态 · Authorization state. 枚举，说明用户或收款方是否已授权、拒绝或过期。 Enumeration: whether user or payee has granted, denied or let the authorization expire. Documented: `AUTH_STATE_INIT`, `AUTH_STATE_PENDING`, `AUTH_STATE_GRANTED`, `AUTH_STATE_DENIED`, `AUTH_STATE_INEFFECTIE`. */
  readonly auth_state: Open<
    | "AUTH_STATE_INIT"
    | "AUTH_STATE_PENDING"
    | "AUTH_STATE_GRANTED"
    | "AUTH_STATE_DENIED"
    | "AUTH_STATE_INEFFECTIE">;
  /** 用户授权时间 · User authorisation time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly user_auth_time: string;
}

/** Resource of `MALL_AUTH.ACTIVATE_CARD`. */
export interface MallAuthActivateCardResource {
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 编码 · Code. At most 32 characters. */
  readonly code: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 授权类型 · Authorization type. 枚举，区分只注册与注册并授权积分。 Enumeration: registered only, or registered with points authorization. Documented: `REGISTERED_MODE`, `REGISTERED_AND_AUTHORIZATION_MODE`. */
  readonly auth_type: Open<"REGISTERED_MODE" | "REGISTERED_AND_AUTHORIZATION_MODE">;
}

/** Resource of `MALL_REFUND.SUCCESS`. */
export interface MallRefundSuccessResource {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户名称 · Merchant name. At most 128 characters. */
  readonly merchant_name: string;
  /** 店铺名称 · Shop name. At most 32 characters. */
  readonly shop_name: string;
  /** 店铺编号 · Shop number. 店铺在商圈中的编号，由商圈商户设定。 Number of the shop in the business circle, set by its merchant. At most 128 characters. */
  readonly shop_number: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 退款时间 · Refund time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly refund_time: string;
  /** 支付金额 · Payment amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount: number;
  /** 退款金额 · Refund amount. */
  readonly refund_amount: number;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
}

/** Resource of `MALL_TRANSACTION.SUCCESS`. */
export interface MallTransactionSuccessResource {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户名称 · Merchant name. At most 128 characters. */
  readonly merchant_name: string;
  /** 店铺名称 · Shop name. At most 32 characters. */
  readonly shop_name: string;
  /** 店铺编号 · Shop number. 店铺在商圈中的编号，由商圈商户设定。 Number of the shop in the business circle, set by its merchant. At most 128 characters. */
  readonly shop_number: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly time_end: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 手动提交积分标记 · Manual points submission tag. At most 32 characters. */
  readonly commit_tag?: string;
}

/** Resource of `MANAGERECORD.CHANGE`. */
export interface ManagerecordChangeResource {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 管理记录ID · Management record ID. */
  readonly manage_record_id: string;
  /** 管理记录状态 · Management record state. Documented: `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`. */
  readonly manage_record_state: Open<"PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED">;
}

/** Resource of `MCHTRANSFER.AUTHORIZATION.CLOSED`. */
export interface MchtransferAuthorizationClosedResource {
  /** 商户授权单号 · Merchant authorisation number. At most 32 characters. */
  readonly out_authorization_no: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. At most 64 characters. */
  readonly openid: string;
  /** 用户展示名称 · User display name. At most 32 characters. */
  readonly user_display_name: string;
  /** 自动收款授权单号 · Payment receipt authorization ID. At most 32 characters. */
  readonly authorization_id: string;
  /** 状态 · State. Documented: `TAKING_EFFECT`, `CLOSED`. */
  readonly state: Open<"TAKING_EFFECT" | "CLOSED">;
  /** 授权时间 · Authorization time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorize_time: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: MchtransferNotificationCloseInfo;
}

/** Resource of `MCHTRANSFER.AUTHORIZATION.CONFIRMED`. */
export interface MchtransferAuthorizationConfirmedResource {
  /** 商户授权单号 · Merchant authorisation number. At most 32 characters. */
  readonly out_authorization_no: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 收款用户标识 · Payee's OpenID. At most 64 characters. */
  readonly openid: string;
  /** 用户展示名称 · User display name. At most 32 characters. */
  readonly user_display_name: string;
  /** 自动收款授权单号 · Payment receipt authorization ID. At most 32 characters. */
  readonly authorization_id: string;
  /** 免确认收款授权状态 · Receipt authorisation state. Documented: `TAKING_EFFECT`, `CLOSED`. */
  readonly state: Open<"TAKING_EFFECT" | "CLOSED">;
  /** 授权时间 · Authorization time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorize_time: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: MchtransferNotificationCloseInfo;
}

/** Resource of `MCHTRANSFER.BATCH.CLOSED`. */
export interface MchtransferBatchClosedResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 批次状态 · Batch status. 枚举，待付款、已受理、转账中、已完成或已关闭。 Enumeration: waiting for payment, accepted, processing, finished or closed. Documented: `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  readonly batch_status: Open<"WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED">;
  /** 总笔数 · Total count. */
  readonly total_num: number;
  /** 总金额 · Total amount. */
  readonly total_amount: number;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `CLOSED`, `OVERDUE_CLOSE`, `TRANSFER_SCENE_INVALID`. */
  readonly close_reason: Open<"CLOSED" | "OVERDUE_CLOSE" | "TRANSFER_SCENE_INVALID">;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Resource of `MCHTRANSFER.BATCH.FINISHED`. */
export interface MchtransferBatchFinishedResource {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. */
  readonly batch_id: string;
  /** 批次状态 · Batch status. 枚举，待付款、已受理、转账中、已完成或已关闭。 Enumeration: waiting for payment, accepted, processing, finished or closed. Documented: `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  readonly batch_status: Open<"WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED">;
  /** 总笔数 · Total count. */
  readonly total_num: number;
  /** 总金额 · Total amount. */
  readonly total_amount: number;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额。 Integer, in fen; total of the transfers that succeeded. */
  readonly success_amount: number;
  /** 成功笔数 · Successful count. */
  readonly success_num: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly fail_amount: number;
  /** 失败笔数 · Number failed. */
  readonly fail_num: number;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Resource of `MCHTRANSFER.BILL.FINISHED`. */
export interface MchtransferBillFinishedResource {
  /** 商户单号 · Merchant bill number. At most 32 characters. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. At most 64 characters. */
  readonly transfer_bill_no: string;
  /** 转账单状态 · Transfer bill state. At most 32 characters. Documented: `SUCCESS`, `FAIL`, `CANCELLED`, `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `CANCELING`. */
  readonly state: Open<
    | "SUCCESS"
    | "FAIL"
    | "CANCELLED"
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "CANCELING">;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 商户号 · Merchant ID. Not on the official pages. */
  readonly mchid?: string;
  /** 子商户号 · Sub-merchant ID. Not on the official pages. */
  readonly sub_mchid?: string;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 收款用户标识 · Payee's OpenID. At most 64 characters. */
  readonly openid: string;
  /** 失败原因 · Failure reason. At most 256 characters. Documented: `ACCOUNT_FROZEN`, `ACCOUNT_NOT_EXIST`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_PARAM_ERROR`, `BANK_CARD_STATUS_ABNORMAL`, `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`, `BLOCK_B2C_USERLIMITAMOUNT_MONTH`, `DAY_RECEIVED_COUNT_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `EXCEEDED_ESTIMATED_AMOUNT`, `ID_CARD_NOT_CORRECT`, `MCH_CANCEL`, `MERCHANT_REJECT`, `MERCHANT_NOT_CONFIRM`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `OTHER_FAIL_REASON_TYPE`, `OVERDUE_CLOSE`, `PAYEE_ACCOUNT_ABNORMAL`, `PAYER_ACCOUNT_ABNORMAL`, `PRODUCT_AUTH_CHECK_FAIL`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `REAL_NAME_CHECK_FAIL`, `RECEIVE_ACCOUNT_NOT_CONFIGURE`, `RESERVATION_INFO_NOT_MATCH`, `RESERVATION_SCENE_NOT_MATCH`, `RESERVATION_STATE_INVALID`, `TRANSFER_QUOTA_EXCEED`, `TRANSFER_REMARK_SET_FAIL`, `TRANSFER_RISK`, `TRANSFER_SCENE_INVALID`, `TRANSFER_SCENE_UNAVAILABLE`, `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`, `RELATED_ORDER_TRANSFER_COUNT_EXCEED`, `BUDGET_NOT_ENOUGH`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_FROZEN"
    | "ACCOUNT_NOT_EXIST"
    | "BANK_CARD_ACCOUNT_ABNORMAL"
    | "BANK_CARD_BANK_INFO_WRONG"
    | "BANK_CARD_CARD_INFO_WRONG"
    | "BANK_CARD_COLLECTIONS_ABOVE_QUOTA"
    | "BANK_CARD_PARAM_ERROR"
    | "BANK_CARD_STATUS_ABNORMAL"
    | "BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH"
    | "BLOCK_B2C_USERLIMITAMOUNT_MONTH"
    | "DAY_RECEIVED_COUNT_EXCEED"
    | "DAY_RECEIVED_QUOTA_EXCEED"
    | "EXCEEDED_ESTIMATED_AMOUNT"
    | "ID_CARD_NOT_CORRECT"
    | "MCH_CANCEL"
    | "MERCHANT_REJECT"
    | "MERCHANT_NOT_CONFIRM"
    | "NAME_NOT_CORRECT"
    | "OPENID_INVALID"
    | "OTHER_FAIL_REASON_TYPE"
    | "OVERDUE_CLOSE"
    | "PAYEE_ACCOUNT_ABNORMAL"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "PRODUCT_AUTH_CHECK_FAIL"
    | "REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED"
    | "REAL_NAME_CHECK_FAIL"
    | "RECEIVE_ACCOUNT_NOT_CONFIGURE"
    | "RESERVATION_INFO_NOT_MATCH"
    | "RESERVATION_SCENE_NOT_MATCH"
    | "RESERVATION_STATE_INVALID"
    | "TRANSFER_QUOTA_EXCEED"
    | "TRANSFER_REMARK_SET_FAIL"
    | "TRANSFER_RISK"
    | "TRANSFER_SCENE_INVALID"
    | "TRANSFER_SCENE_UNAVAILABLE"
    | "RELATED_ORDER_TRANSFER_AMOUNT_EXCEED"
    | "RELATED_ORDER_TRANSFER_COUNT_EXCEED"
    | "BUDGET_NOT_ENOUGH">;
  /** 单据创建时间 · Bill creation time. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后一次状态变更时间 · Last state change. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 收款钱包类型 · Payment method type. 用户收款所用的钱包，境内或香港。 Wallet that received the money, mainland or Hong Kong. Documented: `CFT`, `WPHK`. */
  readonly payment_method_type?: Open<"CFT" | "WPHK">;
}

export interface MchtransferNotificationCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly close_time: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `CLOSE_VIA_MCH_API`, `USER_CLOSE`. */
  readonly close_reason: Open<"CLOSE_VIA_MCH_API" | "USER_CLOSE">;
}

/** Resource of `MCHTRANSFER.QQWALLETBILL.FINISHED`. */
export interface MchtransferQqwalletbillFinishedResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户单号 · Merchant bill number. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 状态 · State. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 转账金额 · Transfer amount. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. */
  readonly transfer_remark: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 收款用户QQ号 · Payee's QQ number. */
  readonly user_qq?: string;
  /** 收款用户姓名 · Payee name. Sensitive: arrives encrypted; this is the plain text. */
  readonly user_name?: string;
  /** 失败原因 · Failure reason. */
  readonly fail_reason?: string;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

/** Resource (partner) of `MCHWITHDRAW.CHANGE`. */
export interface MchwithdrawChangePartnerResource {
  /** 状态 · Status. Documented: `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`. */
  readonly status: Open<"CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT">;
  /** 微信提现单号 · WeChat withdrawal number. */
  readonly withdraw_id: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 原因 · Reason. */
  readonly reason: string;
  /** 备注 · Remark. */
  readonly remark: string;
  /** 银行附言 · Bank memo. */
  readonly bank_memo: string;
  /** 账户类型 · Account type. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 处理建议 · Suggested solution. */
  readonly solution: string;
  /** 银行账号 · Bank account number. */
  readonly account_number: string;
  /** 开户银行 · Account bank. */
  readonly account_bank: string;
  /** 银行名称 · Bank name. */
  readonly bank_name?: string;
  readonly sub_mchid?: undefined;
  readonly sp_mchid?: undefined;
  readonly total_amount?: undefined;
  readonly success_amount?: undefined;
  readonly fail_amount?: undefined;
  readonly refund_amount?: undefined;
}

/** Resource (sub-merchant-daily-balance) of `MCHWITHDRAW.CHANGE`. */
export interface MchwithdrawChangeSubMerchantDailyBalanceResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 状态 · Status. Documented: `CREATED`, `PROCESSING`, `FINISHED`, `ABNORMAL`. */
  readonly status: Open<"CREATED" | "PROCESSING" | "FINISHED" | "ABNORMAL">;
  /** 微信提现单号 · WeChat withdrawal number. */
  readonly withdraw_id: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 总金额 · Total amount. */
  readonly total_amount: number;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额。 Integer, in fen; total of the transfers that succeeded. */
  readonly success_amount?: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly fail_amount?: number;
  /** 退款金额 · Refund amount. */
  readonly refund_amount?: number;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 原因 · Reason. */
  readonly reason?: string;
  /** 备注 · Remark. */
  readonly remark?: string;
  /** 银行附言 · Bank memo. */
  readonly bank_memo?: string;
  /** 账户类型 · Account type. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 银行账号 · Bank account number. */
  readonly account_number: string;
  /** 开户银行 · Account bank. */
  readonly account_bank: string;
  /** 银行名称 · Bank name. */
  readonly bank_name?: string;
  readonly amount?: undefined;
  readonly solution?: undefined;
}

/** Resource (sub-merchant) of `MCHWITHDRAW.CHANGE`. */
export interface MchwithdrawChangeSubMerchantResource {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 状态 · Status. Documented: `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`. */
  readonly status: Open<"CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT">;
  /** 微信提现单号 · WeChat withdrawal number. */
  readonly withdraw_id: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 原因 · Reason. */
  readonly reason: string;
  /** 备注 · Remark. */
  readonly remark: string;
  /** 银行附言 · Bank memo. */
  readonly bank_memo: string;
  /** 账户类型 · Account type. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 银行账号 · Bank account number. */
  readonly account_number: string;
  /** 开户银行 · Account bank. */
  readonly account_bank: string;
  /** 银行名称 · Bank name. */
  readonly bank_name?: string;
  readonly solution?: undefined;
  readonly total_amount?: undefined;
  readonly success_amount?: undefined;
  readonly fail_amount?: undefined;
  readonly refund_amount?: undefined;
}

export interface MedicalInsuranceNotificationCashAddDetail {
  /** 现金补充金额 · Cash addition amount. */
  readonly cash_add_fee: number;
  /** 现金补充类型 · Cash addition type. Documented: `DEFAULT_ADD_TYPE`, `FREIGHT`, `OTHER_MEDICAL_EXPENSES`. */
  readonly cash_add_type: Open<"DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES">;
}

export interface MedicalInsuranceNotificationCashReduceDetail {
  /** 现金减免金额 · Cash reduction amount. */
  readonly cash_reduce_fee: number;
  /** 现金减免类型 · Cash reduction type. Documented: `DEFAULT_REDUCE_TYPE`, `HOSPITAL_REDUCE`, `PHARMACY_DISCOUNT`, `DISCOUNT`, `PRE_PAYMENT`, `DEPOSIT_DEDUCTION`. */
  readonly cash_reduce_type: Open<
    | "DEFAULT_REDUCE_TYPE"
    | "HOSPITAL_REDUCE"
    | "PHARMACY_DISCOUNT"
    | "DISCOUNT"
    | "PRE_PAYMENT"
    | "DEPOSIT_DEDUCTION">;
}

export interface MedicalInsuranceNotificationPassthroughRequestContent {
  /** 医保支付授权码 · Insurance payment authorisation. */
  readonly payAuthNo?: string;
  /** 医保支付订单号 · Insurance payment order ID. */
  readonly payOrdId?: string;
  /** 结算经纬度 · Settlement coordinates. */
  readonly setlLatlnt?: string;
}

export interface MedicalInsuranceNotificationPassthroughResponseContent {
  /** 医保支付授权码 · Insurance payment authorisation. */
  readonly payAuthNo?: string;
  /** 医保支付订单号 · Insurance payment order ID. */
  readonly payOrdId?: string;
  /** 结算经纬度 · Settlement coordinates. */
  readonly setlLatlnt?: string;
}

/** Resource of `MEDICAL_INSURANCE.SUCCESS`. */
export interface MedicalInsuranceSuccessResource {
  /** 医保自费混合订单号 · Mixed order number. At most 32 characters. */
  readonly mix_trade_no: string;
  /** 混合支付状态 · Mixed payment status. 医保自费混合订单整体的支付状态。 State of the mixed medical insurance and self-pay order as a whole. Documented: `UNKNOWN_MIX_PAY_STATUS`, `MIX_PAY_CREATED`, `MIX_PAY_SUCCESS`, `MIX_PAY_REFUND`, `MIX_PAY_FAIL`. */
  readonly mix_pay_status: Open<
    | "UNKNOWN_MIX_PAY_STATUS"
    | "MIX_PAY_CREATED"
    | "MIX_PAY_SUCCESS"
    | "MIX_PAY_REFUND"
    | "MIX_PAY_FAIL">;
  /** 自费支付状态 · Self-payment status. 表示医保订单自费部分的支付状态。 Tells how far the self-paid part of the medical order is. Documented: `UNKNOWN_SELF_PAY_STATUS`, `SELF_PAY_CREATED`, `SELF_PAY_SUCCESS`, `SELF_PAY_REFUND`, `SELF_PAY_FAIL`, `NO_SELF_PAY`. */
  readonly self_pay_status?: Open<
    | "UNKNOWN_SELF_PAY_STATUS"
    | "SELF_PAY_CREATED"
    | "SELF_PAY_SUCCESS"
    | "SELF_PAY_REFUND"
    | "SELF_PAY_FAIL"
    | "NO_SELF_PAY">;
  /** 医保支付状态 · Medical insurance payment status. 混合订单中医保部分的支付状态。 State of the medical insurance part of the mixed order. Documented: `UNKNOWN_MED_INS_PAY_STATUS`, `MED_INS_PAY_CREATED`, `MED_INS_PAY_SUCCESS`, `MED_INS_PAY_REFUND`, `MED_INS_PAY_FAIL`, `NO_MED_INS_PAY`. */
  readonly med_ins_pay_status?: Open<
    | "UNKNOWN_MED_INS_PAY_STATUS"
    | "MED_INS_PAY_CREATED"
    | "MED_INS_PAY_SUCCESS"
    | "MED_INS_PAY_REFUND"
    | "MED_INS_PAY_FAIL"
    | "NO_MED_INS_PAY">;
  /** 支付时间 · Payment time. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly paid_time?: string;
  /** 医保返回的透传内容 · Content returned by insurance. JSON 编码的字符串，由 SDK 解码；来自医保局。 JSON in a string, decoded by the SDK; comes from the medical insurance bureau. JSON text on the wire, here decoded. At most 2048 characters. */
  readonly passthrough_response_content?: MedicalInsuranceNotificationPassthroughResponseContent;
  /** 混合支付类型 · Mixed payment type. Documented: `UNKNOWN_MIX_PAY_TYPE`, `CASH_ONLY`, `INSURANCE_ONLY`, `CASH_AND_INSURANCE`. */
  readonly mix_pay_type: Open<"UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE">;
  /** 订单类型 · Order type. Documented: `UNKNOWN_ORDER_TYPE`, `REG_PAY`, `DIAG_PAY`, `COVID_EXAM_PAY`, `IN_HOSP_PAY`, `PHARMACY_PAY`, `INSURANCE_PAY`, `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`, `COVID_ANTIGEN_PAY`, `MED_PAY`. */
  readonly order_type?: Open<
    | "UNKNOWN_ORDER_TYPE"
    | "REG_PAY"
    | "DIAG_PAY"
    | "COVID_EXAM_PAY"
    | "IN_HOSP_PAY"
    | "PHARMACY_PAY"
    | "INSURANCE_PAY"
    | "INT_REG_PAY"
    | "INT_RE_DIAG_PAY"
    | "INT_RX_PAY"
    | "COVID_ANTIGEN_PAY"
    | "MED_PAY">;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 是否代亲属支付 · Paying for a relative. */
  readonly pay_for_relatives?: boolean;
  /** 商户订单号 · Merchant order number. At most 64 characters. */
  readonly out_trade_no: string;
  /** 平台证书序列号 · Platform certificate serial. At most 20 characters. */
  readonly serial_no?: string;
  /** 医保支付订单号 · Insurance payment order ID. At most 64 characters. */
  readonly pay_order_id?: string;
  /** 医保支付授权码 · Insurance payment authorisation. At most 40 characters. */
  readonly pay_auth_no?: string;
  /** 用户位置 · User's location. At most 40 characters. */
  readonly geo_location?: string;
  /** 城市ID · City ID. At most 8 characters. */
  readonly city_id: string;
  /** 医疗机构名称 · Medical institution name. At most 128 characters. */
  readonly med_inst_name: string;
  /** 医疗机构编码 · Medical institution number. At most 32 characters. */
  readonly med_inst_no: string;
  /** 医保下单时间 · Medical order creation time. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly med_ins_order_create_time?: string;
  /** 订单总金额 · Order total. */
  readonly total_fee: number;
  /** 医保统筹支付金额 · Medical insurance fund amount. */
  readonly med_ins_gov_fee?: number;
  /** 医保个账支付金额 · Personal medical account amount. */
  readonly med_ins_self_fee?: number;
  /** 医保其他支付金额 · Other medical insurance amount. */
  readonly med_ins_other_fee?: number;
  /** 自费现金金额 · Self-paid cash amount. */
  readonly med_ins_cash_fee?: number;
  /** 微信支付自费金额 · WeChat Pay cash amount. */
  readonly wechat_pay_cash_fee?: number;
  /** 现金补充列表 · Cash additions. */
  readonly cash_add_detail?: MedicalInsuranceNotificationCashAddDetail;
  /** 现金减免列表 · Cash reductions. */
  readonly cash_reduce_detail?: MedicalInsuranceNotificationCashReduceDetail;
  /** 回调通知地址 · Notification address. At most 256 characters. */
  readonly callback_url: string;
  /** 预支付交易会话ID · Prepay ID. At most 64 characters. */
  readonly prepay_id?: string;
  /** 透传给医保的内容 · Content passed to insurance. JSON text on the wire, here decoded. At most 2048 characters. */
  readonly passthrough_request_content?: MedicalInsuranceNotificationPassthroughRequestContent;
  /** 扩展信息 · Extra information. At most 512 characters. */
  readonly extends?: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 医保渠道号 · Medical insurance channel number. At most 32 characters. */
  readonly channel_no?: string;
  /** 是否医保测试环境 · Medical insurance test environment. */
  readonly med_ins_test_env?: boolean;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

/** Resource of `MEMBERCARD.ACCEPT_CARD`. */
export interface MembercardAcceptCardResource {
  /** 事件类型 · Event type. Documented: `NEW_ACTIVATE`, `RECOVER`, `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`. */
  readonly event_type: Open<"NEW_ACTIVATE" | "RECOVER" | "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER">;
  /** 卡ID · Card ID. */
  readonly card_id: string;
  /** 编码 · Code. */
  readonly code?: string;
  /** 事件时间 · Event time. */
  readonly event_time: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 电话号码 · Phone number. Sensitive: arrives encrypted; this is the plain text. */
  readonly phone_number?: string;
  /** 投放渠道标识 · Channel tag. */
  readonly outer_str?: string;
}

/** Resource of `MEMBERCARD.ACTIVATE_CARD`. */
export interface MembercardActivateCardResource {
  /** 事件类型 · Event type. Documented: `MEMBER_CARD_ACTIVATE`. */
  readonly event_type: Open<"MEMBER_CARD_ACTIVATE">;
  /** 卡ID · Card ID. */
  readonly card_id: string;
  /** 编码 · Code. */
  readonly code?: string;
  /** 事件时间 · Event time. */
  readonly event_time: string;
  /** 激活场景 · Activation scene. 枚举，区分首次激活与找回。 Enumeration: first activation or recovery. Documented: `NEW_ACTIVATE`, `RECOVER`. */
  readonly activate_scene: Open<"NEW_ACTIVATE" | "RECOVER">;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 投放渠道标识 · Channel tag. */
  readonly outer_str?: string;
}

/** Resource of `MEMBERCARD.USERCARD_MANAGE`. */
export interface MembercardUsercardManageResource {
  /** 事件类型 · Event type. Documented: `USER_VIEW_MEMBERCARD`, `USER_DELETE_MEMBERCARD`, `USER_MODIFY_INFORMATION`. */
  readonly event_type: Open<"USER_VIEW_MEMBERCARD" | "USER_DELETE_MEMBERCARD" | "USER_MODIFY_INFORMATION">;
  /** 卡ID · Card ID. */
  readonly card_id: string;
  /** 编码 · Code. */
  readonly code?: string;
  /** 事件时间 · Event time. */
  readonly event_time: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
}

export interface MerchantNotifyNotificationMessageContent {
  /** 商户号 · Merchant ID. */
  readonly merchant_code: string;
  /** 商户主体名称 · Merchant company name. */
  readonly merchant_company_name: string;
  /** 营业期限 · Business term. */
  readonly business_time: string;
  /** 业务申请编号 · Business application code. */
  readonly business_code: string;
  /** 业务状态 · Business state. 说明订阅的商户业务进展到哪一步。 Tells how far the subscribed merchant matter has come. */
  readonly business_state: string;
}

export interface MerchantNotifyNotificationTopicName {
  /** 主题英文名 · Topic English name. */
  readonly topic_english_name: string;
  /** 主题中文名 · Topic Chinese name. */
  readonly topic_chinese_name: string;
}

/** Resource of `MERCHANT_NOTIFY.NOTIFY`. */
export interface MerchantNotifyNotifyResource {
  /** 主题名称 · Topic name. */
  readonly topic_name: MerchantNotifyNotificationTopicName;
  /** 消息内容 · Message content. */
  readonly message_content: MerchantNotifyNotificationMessageContent;
}

/** Resource of `PAPAY.SIGN`. */
export interface PapaySignResource {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER`, `MERCHANT`, `PLATFORM`. */
  readonly contract_termination_mode?: Open<"USER" | "MERCHANT" | "PLATFORM">;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id?: number;
  /** 操作时间 · Operation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
}

/** Resource of `PAPAY.TERMINATE`. */
export interface PapayTerminateResource {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER`, `MERCHANT`, `PLATFORM`. */
  readonly contract_termination_mode?: Open<"USER" | "MERCHANT" | "PLATFORM">;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id?: number;
  /** 操作时间 · Operation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly contract_expired_time?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
}

/** Reply to `PARKING_FEE.QUERY_TRANS_INFO`. */
export interface ParkingFeeQueryTransInfoReply {
  /** 编码 · Code. At most 32 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly code: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. At most 254 characters. */
  readonly message: string;
  /** 停车总费用 · Parking fee in total. */
  readonly total_amount: number;
  /** 已停时长 · Time parked. 整数，单位在官方页面上未说明。 Integer; the official page names no unit. */
  readonly parking_timestamp: number;
  /** 停车入场状态 · Parking entry state. Documented: `PARKING_STATUS_PARKING`, `PARKING_STATUS_NOT_PARKING`, `PARKING_STATE_UNKNOWN`, `PARKING_STATE_ENTERED`, `PARKING_STATE_EXIT_GATE`, `PARKING_STATE_EXITED`, `PARKING_STATE_UNEXPECTED_CLOSE`. */
  readonly parking_state: Open<
    | "PARKING_STATUS_PARKING"
    | "PARKING_STATUS_NOT_PARKING"
    | "PARKING_STATE_UNKNOWN"
    | "PARKING_STATE_ENTERED"
    | "PARKING_STATE_EXIT_GATE"
    | "PARKING_STATE_EXITED"
    | "PARKING_STATE_UNEXPECTED_CLOSE">;
  /** 支付状态 · Payment state. Documented: `PAY_STATUS_UNPAID`, `PAY_STATUS_PAID`, `PAY_STATUS_UNKNOWN`. */
  readonly pay_state: Open<"PAY_STATUS_UNPAID" | "PAY_STATUS_PAID" | "PAY_STATUS_UNKNOWN">;
  /** 免费待出场时间 · Free time to exit. 整数，缴费后在此之内离场不再收费；单位在官方页面上未说明。 Integer: leaving within it after paying costs nothing more. The official page names no unit. */
  readonly allowed_exit_timestamp?: number;
  /** 下次涨价后的金额 · Next raised price. 整数，单位为分；到达 next_raise_timestamp 后的停车费。 Integer, in fen; the parking fee from next_raise_timestamp on. */
  readonly next_raise_price?: number;
  /** 下次涨价时间 · Next raise time. 整数时间戳，停车费下一次上涨的时间。 Integer timestamp of the next increase of the parking fee. */
  readonly next_raise_timestamp?: number;
  /** 当前应付停车费 · Parking fee due. 整数，单位为分；当前还需支付的停车费。 Integer, in fen; parking fee still to pay. */
  readonly payable_amount: number;
  /** 已付停车费 · Parking fee paid. */
  readonly paid_amount: number;
}

/** Resource of `PARKING_FEE.QUERY_TRANS_INFO`. */
export interface ParkingFeeQueryTransInfoResource {
  /** 商户停车流水号 · Merchant parking serial. At most 64 characters. */
  readonly out_serial_number: string;
  /** 车牌号 · Plate number. At most 16 characters. */
  readonly plate_number?: string;
  /** 商户车场编号 · Merchant parking ID. At most 64 characters. */
  readonly out_parking_id?: string;
}

/** Resource of `PAYSCORE.MCH_PREPAY`. */
export interface PayscoreMerchantPrepaid {
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** 商户单号 · Merchant order number. */
  readonly out_order_no: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 总金额 · Total amount. */
  readonly total_amount: number;
  /** 预下单请求内容 · Prepay request body. */
  readonly prepay_req_body: PayscoreNotificationPrepayReqBody;
  /** 预下单请求头 · Prepay request headers. */
  readonly prepay_req_header_base64?: string;
  /** 预下单请求体 · Prepay request body. */
  readonly prepay_req_body_base64?: string;
  /** 预下单应答状态码 · Prepay HTTP status code. 整数；预下单应答的 HTTP 状态码。 Integer; HTTP status of the prepay answer. */
  readonly prepay_resp_http_code?: number;
  /** 预下单应答头 · Prepay response headers. */
  readonly prepay_resp_header_base64?: string;
  /** 预下单应答体 · Prepay response body. */
  readonly prepay_resp_body_base64?: string;
}

export interface PayscoreNotificationCollection {
  /** 收款状态 · Collection state. At most 32 characters. Documented: `USER_PAYING`, `USER_PAID`. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  /** 收款总金额 · Amount to collect. */
  readonly total_amount: number;
  /** 待收金额 · Amount outstanding. 整数，单位为分；尚未收到的部分。 Integer, in fen; the part not received yet. */
  readonly paying_amount: number;
  /** 已收金额 · Amount collected. */
  readonly paid_amount: number;
  /** 收款明细列表 · Collection details. */
  readonly details?: readonly PayscoreNotificationDetail[];
}

export interface PayscoreNotificationDetail {
  /** 付款序号 · Payment sequence number. */
  readonly seq?: number;
  /** 单笔收款金额 · Collected amount. */
  readonly amount: number;
  /** 收款方式 · Collection channel. 区分微信支付收款与商户自行收款后同步。 Tells collection through WeChat Pay from money the merchant collected and reported. At most 32 characters. Documented: `NEWTON`, `MCH`. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  /** 支付时间 · Payment time. At most 14 characters. `yyyyMMddHHmmss`. */
  readonly paid_time: string;
  /** 收款的微信支付交易单号 · WeChat Pay ID of the collection. At most 200 characters. */
  readonly transaction_id?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayscoreNotificationPromotionDetail[];
}

export interface PayscoreNotificationGoodsDetail {
  /** 商品编码 · Goods ID. At most 32 characters. */
  readonly goods_id: string;
  /** 数量 · Quantity. */
  readonly quantity?: number;
  /** 商品单价 · Unit price. */
  readonly unit_price?: number;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount?: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. At most 128 characters. */
  readonly goods_remark?: string;
}

export interface PayscoreNotificationLocation {
  /** 服务开始地点 · Service start place. At most 20 characters. */
  readonly start_location?: string;
  /** 服务结束地点 · End location. At most 20 characters. */
  readonly end_location?: string;
}

export interface PayscoreNotificationPostDiscount {
  /** 优惠名称 · Discount name. At most 20 characters. */
  readonly name?: string;
  /** 优惠项目说明 · Discount note. At most 30 characters. */
  readonly description?: string;
  /** 优惠项目金额 · Discount amount. */
  readonly amount?: number;
}

export interface PayscoreNotificationPostPayment {
  /** 付费项目名称 · Fee name. At most 20 characters. */
  readonly name?: string;
  /** 付费项目金额 · Fee amount. At least 0. */
  readonly amount?: number;
  /** 付费项目说明 · Fee note. At most 30 characters. */
  readonly description?: string;
  /** 付费项目数量 · Fee quantity. */
  readonly count?: number;
}

export interface PayscoreNotificationPrepayReqBody {
  /** 设备信息 · Device information. */
  readonly device_info: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 商品描述 · Product description. */
  readonly body: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 货币类型 · Currency. */
  readonly fee_type: string;
  /** 订单生成时间 · Order start time. */
  readonly time_start: string;
  /** 支付截止时间 · Payment deadline. */
  readonly time_expire: string;
  /** 订单优惠标记 · Promotion tag. */
  readonly goods_tag?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 交易类型 · Trade type. Documented: `JSAPI`, `NATIVE`, `App`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "App">;
  /** 限制支付方式 · Restricted payment methods. Documented: `no_credit`. */
  readonly limit_pay: Open<"no_credit">;
  /** 是否需要电子小票 · Receipt required. */
  readonly need_receipt: boolean;
}

export interface PayscoreNotificationPromotionDetail {
  /** 优惠券ID · Coupon ID. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 64 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. At most 12 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 12 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. At most 32 characters. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. */
  readonly currency?: string;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly PayscoreNotificationGoodsDetail[];
}

export interface PayscoreNotificationRiskFund {
  /** 服务风险金名称 · Risk fund name. At most 64 characters. Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  /** 服务风险金额 · Risk fund amount. */
  readonly amount: number;
  /** 服务风险金说明 · Risk fund note. At most 30 characters. */
  readonly description?: string;
}

export interface PayscoreNotificationSignedDetail {
  /** 计划详情序号 · Plan item number. */
  readonly plan_detail_no: number;
  /** 商品原价 · Original price. */
  readonly original_price: number;
  /** 计划优惠说明 · Plan discount description. */
  readonly plan_discount_description?: string;
  /** 明细实际价格 · Actual price. */
  readonly actual_price: number;
  /** 计划详情使用状态 · Plan item state. 这一期计划是否已使用、使用中或被取消。 Whether this item is unused, in use, used or cancelled. Documented: `NOT_USED`, `USING`, `USED`, `SIGN_PLAN_DETAIL_CANCEL`. */
  readonly plan_detail_state: Open<"NOT_USED" | "USING" | "USED" | "SIGN_PLAN_DETAIL_CANCEL">;
  /** 微信侧订单号 · WeChat order ID. */
  readonly order_id?: string;
  /** 商户计划详情号 · Merchant plan item number. */
  readonly merchant_plan_detail_no: string;
  /** 计划详情名称 · Plan item name. */
  readonly plan_detail_name: string;
  /** 实际支付金额 · Amount actually paid. 计划明细对应订单的实付金额；整数，单位为分。 Paid for the order of this plan detail. Integer, in fen. */
  readonly actual_pay_price?: number;
  /** 使用时间 · Time of use. */
  readonly use_time: string;
  /** 完成时间 · Completion time. */
  readonly complete_time: string;
  /** 明细取消时间 · Detail cancellation time. 签约计划明细被取消的时间；文档未载明时间格式，按原文本处理。 When this plan detail was cancelled. Format not documented; keep the text as received. */
  readonly cancel_time: string;
}

export interface PayscoreNotificationTimeRange {
  /** 开始时间 · Start time. At most 14 characters. */
  readonly start_time: string;
  /** 开始时间备注 · Start time remark. At most 20 characters. */
  readonly start_time_remark?: string;
  /** 结束时间 · End time. At most 14 characters. */
  readonly end_time?: string;
  /** 服务结束时间备注 · End time remark. At most 20 characters. */
  readonly end_time_remark?: string;
}

/** Resource (payscore) of `PAYSCORE.USER_CLOSE_SERVICE`. */
export interface PayscorePermissionClosed {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 用户服务开关状态 · User service status. 说明用户开启还是关闭了服务授权。 Tells whether the user opened or closed the service. Always `USER_CLOSE_SERVICE`. */
  readonly user_service_status: Open<"USER_CLOSE_SERVICE">;
  /** 解除授权时间 · Authorisation end time. yyyyMMddHHmmss，北京时间；也可能为 RFC 3339，两种都应能解析。 yyyyMMddHHmmss, Beijing time; RFC 3339 is possible too, so parse both. */
  readonly openorclose_time: string;
  /** 授权协议号 · Authorization agreement code. At most 32 characters. */
  readonly authorization_code?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no?: string;
  readonly contract_id?: undefined;
  readonly plan_id?: undefined;
  readonly contract_status?: undefined;
  readonly create_time?: undefined;
  readonly out_contract_code?: undefined;
}

/** Resource (payscore) of `PAYSCORE.USER_OPEN_SERVICE`. */
export interface PayscorePermissionOpened {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 用户服务开关状态 · User service status. 说明用户开启还是关闭了服务授权。 Tells whether the user opened or closed the service. Always `USER_OPEN_SERVICE`. */
  readonly user_service_status: Open<"USER_OPEN_SERVICE">;
  /** 授权时间 · Authorisation time. yyyyMMddHHmmss，北京时间；也可能为 RFC 3339，两种都应能解析。 yyyyMMddHHmmss, Beijing time; RFC 3339 is possible too, so parse both. */
  readonly openorclose_time: string;
  /** 授权协议号 · Authorization agreement code. At most 32 characters. */
  readonly authorization_code?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no?: string;
  readonly contract_id?: undefined;
  readonly plan_id?: undefined;
  readonly contract_status?: undefined;
  readonly create_time?: undefined;
  readonly out_contract_code?: undefined;
}

/** Resource of `PAYSCORE.BIND_SERVICE_ACCOUNT`. */
export interface PayscoreServiceAccountBound {
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户申请单号 · Merchant application number. */
  readonly out_apply_no: string;
  /** 绑定申请状态 · Binding application state. 说明子商户绑定支付分服务的申请进展。 Tells how far the application to bind the PayScore service has come. */
  readonly apply_state: string;
  /** 驳回原因 · Rejection reason. */
  readonly reject_reason?: string;
}

/** Resource of `PAYSCORE.USER_CONFIRM`. */
export interface PayscoreServiceOrderConfirmed {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户服务订单号 · Merchant service order number. At most 32 characters. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 服务订单状态 · Service order state. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 订单状态说明 · Order state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. At most 32 characters. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 总金额 · Total amount. */
  readonly total_amount?: number;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments: readonly PayscoreNotificationPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscoreNotificationPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund: PayscoreNotificationRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range: PayscoreNotificationTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreNotificationLocation;
  /** 附加数据 · Attached data. At most 256 characters. */
  readonly attach?: string;
  /** 支付分订单号 · PayScore order ID. At most 64 characters. */
  readonly order_id?: string;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 商户订单号 · Merchant order number. Not on the official pages. */
  readonly out_trade_no?: string;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. Not on the official pages. */
  readonly channel_id?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

/** Resource of `PAYSCORE.USER_PAID`. */
export interface PayscoreServiceOrderPaid {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户服务订单号 · Merchant service order number. At most 32 characters. */
  readonly out_order_no: string;
  /** 商户订单号 · Merchant order number. Not on the official pages. */
  readonly out_trade_no?: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 服务订单状态 · Service order state. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 总金额 · Total amount. */
  readonly total_amount?: number;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments: readonly PayscoreNotificationPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscoreNotificationPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund: PayscoreNotificationRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range: PayscoreNotificationTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreNotificationLocation;
  /** 附加数据 · Attached data. At most 256 characters. */
  readonly attach?: string;
  /** 支付分订单号 · PayScore order ID. At most 64 characters. */
  readonly order_id?: string;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 通知地址 · Notification URL. Direct merchants only. At most 255 characters. */
  readonly notify_url?: string;
  /** 收款信息 · Collection information. */
  readonly collection?: PayscoreNotificationCollection;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Not on the official pages. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. Not on the official pages. */
  readonly channel_id?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

/** Resource of `PAYSCORE.USER_CANCEL_SIGN_PLAN`. */
export interface PayscoreSignPlanCancelled {
  /** 签约计划ID · Signed plan ID. */
  readonly sign_plan_id: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户签约计划号 · Merchant signed-plan number. */
  readonly merchant_sign_plan_no: string;
  /** 商户回调地址 · Merchant notification URL. */
  readonly merchant_callback_url: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: string;
  /** 当前计划明细序号 · Current plan detail number. 整数，用户进行到的计划明细序号。 Integer; the plan detail that the user has reached. */
  readonly going_detail_no: number;
  /** 签约状态 · Signing state. 表示用户或商户是否已签约。 Tells whether the user or merchant has signed. Documented: `UNSIGNED`. */
  readonly sign_state: Open<"UNSIGNED">;
  /** 取消签约时间 · Plan cancellation time. 用户签约计划被取消的时间；文档未载明时间格式，按原文本处理。 When the user's plan was cancelled. Format not documented; keep the text as received. */
  readonly cancel_sign_time: string;
  /** 取消签约类型 · Plan cancellation type. 枚举，说明由用户、商户还是解除服务导致取消，或未取消。 Enumeration: cancelled by user, merchant or end of service, or not cancelled. Documented: `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`. */
  readonly cancel_sign_type?: Open<"NOT_CANCEL" | "USER" | "MERCHANT" | "REVOKE_SERVICE">;
  /** 取消原因 · Cancellation reason. */
  readonly cancel_reason?: string;
  /** 计划名称 · Plan name. */
  readonly plan_name: string;
  /** 签约计划过期时间 · Plan expiry time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly plan_over_time: string;
  /** 原价总金额 · Total original price. 整数，单位为分，签约计划优惠前的总额。 Integer, in fen; total of the signed plan before discounts. */
  readonly total_origin_price: number;
  /** 扣费次数 · Number of deductions. */
  readonly deduction_quantity: number;
  /** 实际扣费总金额 · Total actual price. */
  readonly total_actual_price: number;
  /** 签约计划明细列表 · Signed plan items. */
  readonly signed_detail_list: readonly PayscoreNotificationSignedDetail[];
  /** 签约时间 · Signing time. */
  readonly sign_time: string;
}

/** Resource of `PAYSCORE.USER_SIGN_PLAN`. */
export interface PayscoreSignPlanSigned {
  /** 签约计划ID · Signed plan ID. */
  readonly sign_plan_id: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户签约计划号 · Merchant signed-plan number. */
  readonly merchant_sign_plan_no: string;
  /** 商户回调地址 · Merchant notification URL. */
  readonly merchant_callback_url: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: string;
  /** 当前计划明细序号 · Current plan detail number. 整数，用户进行到的计划明细序号。 Integer; the plan detail that the user has reached. */
  readonly going_detail_no: number;
  /** 签约状态 · Signing state. 表示用户或商户是否已签约。 Tells whether the user or merchant has signed. Documented: `UNSIGNED`. */
  readonly sign_state: Open<"UNSIGNED">;
  /** 取消签约时间 · Plan cancellation time. 用户签约计划被取消的时间；文档未载明时间格式，按原文本处理。 When the user's plan was cancelled. Format not documented; keep the text as received. */
  readonly cancel_sign_time: string;
  /** 取消签约类型 · Plan cancellation type. 枚举，说明由用户、商户还是解除服务导致取消，或未取消。 Enumeration: cancelled by user, merchant or end of service, or not cancelled. Documented: `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`. */
  readonly cancel_sign_type?: Open<"NOT_CANCEL" | "USER" | "MERCHANT" | "REVOKE_SERVICE">;
  /** 取消原因 · Cancellation reason. */
  readonly cancel_reason?: string;
  /** 计划名称 · Plan name. */
  readonly plan_name: string;
  /** 签约计划过期时间 · Plan expiry time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly plan_over_time: string;
  /** 原价总金额 · Total original price. 整数，单位为分，签约计划优惠前的总额。 Integer, in fen; total of the signed plan before discounts. */
  readonly total_origin_price: number;
  /** 扣费次数 · Number of deductions. */
  readonly deduction_quantity: number;
  /** 实际扣费总金额 · Total actual price. */
  readonly total_actual_price: number;
  /** 签约计划明细列表 · Signed plan items. */
  readonly signed_detail_list: readonly PayscoreNotificationSignedDetail[];
  /** 签约时间 · Signing time. */
  readonly sign_time: string;
}

/** Resource of `PAYSCORE.USER_ACCEPTED`. */
export interface PayscoreUserAccepted {
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id?: string;
  /** 签约状态 · Contract status. Documented: `ADD`, `DELETE`. */
  readonly contract_status?: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. */
  readonly create_time?: string;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** 服务ID · Service ID. */
  readonly service_id?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 用户服务开关状态 · User service status. 说明用户开启还是关闭了服务授权。 Tells whether the user opened or closed the service. */
  readonly user_service_status?: string;
  /** 授权或解除授权时间 · Authorisation change time. yyyyMMddHHmmss，北京时间；也可能为 RFC 3339，两种都应能解析。 yyyyMMddHHmmss, Beijing time; RFC 3339 is possible too, so parse both. */
  readonly openorclose_time?: string;
  /** 授权协议号 · Authorization agreement code. */
  readonly authorization_code?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no?: string;
}

/**
 * Resource (eduschoolpay) of `PAYSCORE.USER_CLOSE_SERVICE`.
 * Resource (eduschoolpay) of `PAYSCORE.USER_OPEN_SERVICE`.
 */
export interface SchoolPayContractChanged {
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: string;
  /** 签约状态 · Contract status. Documented: `ADD`, `DELETE`. */
  readonly contract_status: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. */
  readonly create_time: string;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code: string;
  readonly sub_appid?: undefined;
  readonly sub_mchid?: undefined;
  readonly channel_id?: undefined;
  readonly service_id?: undefined;
  readonly sub_openid?: undefined;
  readonly user_service_status?: undefined;
  readonly openorclose_time?: undefined;
  readonly authorization_code?: undefined;
  readonly out_request_no?: undefined;
}

/** Resource of `PRODUCT_COUPON.IMAGE_GENERATION`. */
export interface ProductCouponImageGenerationResource {
  /** 任务ID · Task ID. 6–40 characters of `0-9A-Za-z_-`. */
  readonly task_id: string;
  /** 品牌ID · Brand ID. At most 40 characters. */
  readonly brand_id: string;
  /** 图片生成方式 · Image generation type. Documented: `COMBINE_IMAGE`, `CUT_OUT`. */
  readonly image_generation_type: Open<"COMBINE_IMAGE" | "CUT_OUT">;
  /** 任务状态 · Task state. 表示图片生成任务进行到哪一步。 Tells how far the image task has come. Documented: `SUCCESS`, `FAIL`, `PROCESSING`. */
  readonly task_state: Open<"SUCCESS" | "FAIL" | "PROCESSING">;
  /** 合成图片结果 · Image composition result. */
  readonly combine_image_result?: ProductCouponNotificationCombineImageResult;
  /** 抠图结果 · Cut-out result. */
  readonly cut_out_result?: ProductCouponNotificationCutOutResult;
}

export interface ProductCouponNotificationCombineImageResult {
  /** 生成的图片地址 · Generated image URL. */
  readonly image_url: string;
}

export interface ProductCouponNotificationCutOutResult {
  /** 生成的图片地址 · Generated image URL. */
  readonly image_url: string;
}

/** Resource of `PRODUCT_COUPON.SEND`. */
export interface ProductCouponSendResource {
  /** 券码 · Coupon code. At most 32 characters. */
  readonly coupon_code: string;
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 商品券批次ID · Product coupon stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 批次组ID · Stock bundle ID. At most 40 characters. */
  readonly stock_bundle_id?: string;
  /** 用户券批次组ID · User coupon bundle ID. At most 40 characters. */
  readonly user_coupon_bundle_id?: string;
  /** 事件所属应用ID · App ID of the event. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time: string;
  /** 发券请求单号 · Coupon sending request number. */
  readonly send_request_no: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出。 Tells through which channel the coupon was sent. Documented: `BRAND_MANAGE`, `API`, `RECEIVE_COMPONENT`. */
  readonly send_channel: Open<"BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT">;
  /** 有效期开始时间 · Valid from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_begin_time: string;
  /** 有效期结束时间 · Valid until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_end_time: string;
  /** 电话号码 · Phone number. */
  readonly phone_number?: string;
  /** 领券手机区号 · Country calling code of the phone. 手机号的国家或地区代码。 Country calling code of the phone number. */
  readonly country_code?: string;
  /** 自定义附加信息 · Custom data. */
  readonly attach?: string;
  /** 渠道自定义信息 · Channel custom information. */
  readonly channel_custom_info?: string;
}

/** Resource of `PRODUCT_COUPON_SP.IMAGE_GENERATION`. */
export interface ProductCouponSpImageGenerationResource {
  /** 任务ID · Task ID. 6–40 characters of `0-9A-Za-z_-`. */
  readonly task_id: string;
  /** 品牌ID · Brand ID. At most 40 characters. */
  readonly brand_id: string;
  /** 图片生成方式 · Image generation type. Documented: `COMBINE_IMAGE`, `CUT_OUT`. */
  readonly image_generation_type: Open<"COMBINE_IMAGE" | "CUT_OUT">;
  /** 任务状态 · Task state. 表示图片生成任务进行到哪一步。 Tells how far the image task has come. Documented: `SUCCESS`, `FAIL`, `PROCESSING`. */
  readonly task_state: Open<"SUCCESS" | "FAIL" | "PROCESSING">;
  /** 合成图片结果 · Image composition result. */
  readonly combine_image_result?: ProductCouponSpNotificationCombineImageResult;
  /** 抠图结果 · Cut-out result. */
  readonly cut_out_result?: ProductCouponSpNotificationCutOutResult;
}

export interface ProductCouponSpNotificationCombineImageResult {
  /** 生成的图片地址 · Generated image URL. */
  readonly image_url: string;
}

export interface ProductCouponSpNotificationCutOutResult {
  /** 生成的图片地址 · Generated image URL. */
  readonly image_url: string;
}

/** Resource of `PRODUCT_COUPON_SP.SEND`. */
export interface ProductCouponSpSendResource {
  /** 券码 · Coupon code. At most 32 characters. */
  readonly coupon_code: string;
  /** 品牌ID · Brand ID. At most 40 characters. */
  readonly brand_id: string;
  /** 商品券ID · Product coupon ID. At most 40 characters. */
  readonly product_coupon_id: string;
  /** 商品券批次ID · Product coupon stock ID. At most 40 characters. */
  readonly stock_id: string;
  /** 批次组ID · Stock bundle ID. At most 40 characters. */
  readonly stock_bundle_id?: string;
  /** 用户券批次组ID · User coupon bundle ID. At most 40 characters. */
  readonly user_coupon_bundle_id?: string;
  /** 事件所属应用ID · App ID of the event. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly receive_time: string;
  /** 发券请求单号 · Coupon sending request number. */
  readonly send_request_no: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出。 Tells through which channel the coupon was sent. Documented: `BRAND_MANAGE`, `API`, `RECEIVE_COMPONENT`, `MEMBER`. */
  readonly send_channel: Open<"BRAND_MANAGE" | "API" | "RECEIVE_COMPONENT" | "MEMBER">;
  /** 有效期开始时间 · Valid from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_begin_time: string;
  /** 有效期结束时间 · Valid until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly valid_end_time: string;
  /** 电话号码 · Phone number. */
  readonly phone_number?: string;
  /** 领券手机区号 · Country calling code of the phone. 手机号的国家或地区代码。 Country calling code of the phone number. */
  readonly country_code?: string;
  /** 自定义附加信息 · Custom data. */
  readonly attach?: string;
  /** 渠道自定义信息 · Channel custom information. */
  readonly channel_custom_info?: string;
}

export interface ProfitsharingNotificationReceiver {
  /** 接收方类型 · Receiver type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID">;
  /** 分账接收方账号 · Receiver account. */
  readonly account: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 描述 · Description. */
  readonly description: string;
}

/** Resource of `PROFITSHARING.RETURN`. */
export interface ProfitsharingReturnResource {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 微信侧订单号 · WeChat order ID. */
  readonly order_id: string;
  /** 商户单号 · Merchant order number. */
  readonly out_order_no: string;
  /** 接收方 · Receiver. */
  readonly receiver: ProfitsharingNotificationReceiver;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
}

/** Resource of `PROFITSHARING.SUCCESS`. */
export interface ProfitsharingSuccessResource {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 微信侧订单号 · WeChat order ID. */
  readonly order_id: string;
  /** 商户单号 · Merchant order number. */
  readonly out_order_no: string;
  /** 接收方 · Receiver. */
  readonly receiver: ProfitsharingNotificationReceiver;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
}

/** Resource of `RECHARGE.CLOSED`. */
export interface RechargeClosedResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户充值单号 · Merchant recharge number. */
  readonly out_recharge_no: string;
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 充值渠道 · Top-up channel. 表示资金以哪种方式充入。 Tells by which means the funds came in. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly recharge_channel: Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">;
  /** 账户类型 · Account type. Documented: `DEPOSIT`, `OPERATION`. */
  readonly account_type: Open<"DEPOSIT" | "OPERATION">;
  /** 充值场景 · Top-up scene. Documented: `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`. */
  readonly recharge_scene: Open<"ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT">;
  /** 充值状态 · Top-up state. 表示充值进行到哪一步。 Tells how far the top-up has come. Documented: `SUCCESS`, `RECHARGING`, `CLOSED`. */
  readonly recharge_state: Open<"SUCCESS" | "RECHARGING" | "CLOSED">;
  /** 充值状态描述 · Top-up state description. */
  readonly recharge_state_desc?: string;
  /** 充值金额 · Top-up amount. */
  readonly recharge_amount: RechargeNotificationRechargeAmount;
  /** 备注 · Remark. */
  readonly remark?: string;
  /** 银行转账充值信息 · Bank transfer details. */
  readonly bank_transfer_info?: RechargeNotificationBankTransferInfo;
  /** 扫码充值信息 · QR code recharge information. */
  readonly qr_recharge_info?: RechargeNotificationQrRechargeInfo;
  /** 网银充值信息 · Online banking recharge. */
  readonly online_bank_recharge_info?: RechargeNotificationOnlineBankRechargeInfo;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
  /** 可用充值渠道 · Available recharge channels. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly available_recharge_channels?: readonly (Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">)[];
}

/** Resource of `RECHARGE.FUND_RETURNED`. */
export interface RechargeFundReturnedResource {
  /** 充值退回单号 · Top-up return number. 充值资金退回单的编号，由微信支付生成。 Number of the returned top-up, assigned by WeChat Pay. */
  readonly recharge_returned_id: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户充值单号 · Merchant recharge number. */
  readonly out_recharge_no: string;
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 充值渠道 · Top-up channel. 表示资金以哪种方式充入。 Tells by which means the funds came in. Documented: `BANK_TRANSFER`, `ONLINE_BANK`. */
  readonly recharge_channel: Open<"BANK_TRANSFER" | "ONLINE_BANK">;
  /** 商品详情 · Goods details. */
  readonly detail?: RechargeNotificationDetailBankTransfer | RechargeNotificationDetailOnlineBank;
}

export interface RechargeNotificationBankTransferInfo {
  /** 转账附言 · Transfer memo. */
  readonly memo: string;
  /** 银行流水单号 · Bank transaction number. 充值对应的银行流水单号。 Bank's number of the recharge. */
  readonly bill_no: string;
  /** 银行名称 · Bank name. */
  readonly bank_name: string;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位。 Last four digits of the paying or receiving card. */
  readonly bank_card_tail: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name: string;
}

/** `detail` (BANK_TRANSFER). */
export interface RechargeNotificationDetailBankTransfer {
  /** 银行名称 · Bank name. */
  readonly bank_name: string;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位。 Last four digits of the paying or receiving card. */
  readonly bank_card_tail: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 转账附言 · Transfer memo. */
  readonly memo: string;
  /** 退回时间 · Return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time: string;
  /** 退回原因 · Return reason. */
  readonly return_reason: string;
  readonly online_bank_type?: undefined;
}

/** `detail` (ONLINE_BANK). */
export interface RechargeNotificationDetailOnlineBank {
  /** 网银类型 · Online banking type. 区分企业网银与个人网银。 Tells corporate from personal online banking. Documented: `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`. */
  readonly online_bank_type: Open<"ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL">;
  /** 银行名称 · Bank name. */
  readonly bank_name: string;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位。 Last four digits of the paying or receiving card. */
  readonly bank_card_tail: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 退回时间 · Return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time: string;
  /** 退回原因 · Return reason. */
  readonly return_reason: string;
  readonly memo?: undefined;
}

export interface RechargeNotificationOnlineBankRechargeInfo {
  /** 银行流水单号 · Bank transaction number. 充值对应的银行流水单号。 Bank's number of the recharge. */
  readonly bill_no?: string;
  /** 退回时间 · Return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time?: string;
  /** 退回原因 · Return reason. */
  readonly return_reason?: string;
  /** 银行名称 · Bank name. */
  readonly bank_name?: string;
  /** 网银类型 · Online banking type. 区分企业网银与个人网银。 Tells corporate from personal online banking. Documented: `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`. */
  readonly online_bank_type?: Open<"ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL">;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位。 Last four digits of the paying or receiving card. */
  readonly bank_card_tail?: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
}

export interface RechargeNotificationQrRechargeInfo {
  /** 扫码充值员工类型 · Recharging employee type. 说明扫码充值的人是管理员、员工还是法人。 Tells whether the person who recharges is an administrator, a member of staff or the legal person. Documented: `ADMIN`, `STAFF`, `LEGAL_PERSON`. */
  readonly employee_type?: Open<"ADMIN" | "STAFF" | "LEGAL_PERSON">;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

export interface RechargeNotificationRechargeAmount {
  /** 金额 · Amount. */
  readonly amount: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
}

/** Resource of `RECHARGE.SUCCESS`. */
export interface RechargeSuccessResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户充值单号 · Merchant recharge number. */
  readonly out_recharge_no: string;
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 充值渠道 · Top-up channel. 表示资金以哪种方式充入。 Tells by which means the funds came in. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly recharge_channel: Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">;
  /** 账户类型 · Account type. Documented: `DEPOSIT`, `OPERATION`. */
  readonly account_type: Open<"DEPOSIT" | "OPERATION">;
  /** 充值场景 · Top-up scene. Documented: `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`. */
  readonly recharge_scene: Open<"ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT">;
  /** 充值状态 · Top-up state. 表示充值进行到哪一步。 Tells how far the top-up has come. Documented: `SUCCESS`, `RECHARGING`, `CLOSED`. */
  readonly recharge_state: Open<"SUCCESS" | "RECHARGING" | "CLOSED">;
  /** 充值状态描述 · Top-up state description. */
  readonly recharge_state_desc?: string;
  /** 充值金额 · Top-up amount. */
  readonly recharge_amount: RechargeNotificationRechargeAmount;
  /** 备注 · Remark. */
  readonly remark?: string;
  /** 银行转账充值信息 · Bank transfer details. */
  readonly bank_transfer_info?: RechargeNotificationBankTransferInfo;
  /** 扫码充值信息 · QR code recharge information. */
  readonly qr_recharge_info?: RechargeSuccessResourceQrRechargeInfo;
  /** 网银充值信息 · Online banking recharge. */
  readonly online_bank_recharge_info?: RechargeNotificationOnlineBankRechargeInfo;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
  /** 可用充值渠道 · Available recharge channels. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly available_recharge_channels?: readonly (Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">)[];
}

export interface RechargeSuccessResourceQrRechargeInfo {
  /** 扫码充值员工类型 · Recharging employee type. 说明扫码充值的人是管理员、员工还是法人。 Tells whether the person who recharges is an administrator, a member of staff or the legal person. Documented: `ADMIN`, `STAFF`, `LEGAL_PERSON`. */
  readonly employee_type: Open<"ADMIN" | "STAFF" | "LEGAL_PERSON">;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

/** Resource (global) of `REFUND.SUCCESS`. */
export interface GlobalRefundSucceeded {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`, `PROCESSING`. */
  readonly refund_status?: Open<"SUCCESS" | "CLOSED" | "ABNORMAL" | "PROCESSING">;
  /** 退款成功时间 · Refund time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 退款入账账户 · Refund receiving account. 退款到账的账户描述。 Describes the account the refund went to. */
  readonly recv_account?: string;
  /** 退款资金来源 · Refund fund source. 说明退款出自未结算资金还是充值资金。 Tells whether the refund is paid from unsettled funds or recharged funds. Documented: `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_RECHARGE_FUNDS`. */
  readonly fund_source?: Open<"REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_RECHARGE_FUNDS">;
  /** 金额 · Amount. */
  readonly amount: GlobalRefundSucceededAmount;
  readonly refund_account?: undefined;
  readonly individual_auth_id?: undefined;
  readonly create_time?: undefined;
  readonly channel?: undefined;
  readonly funds_account?: undefined;
  readonly promotion_detail?: undefined;
}

export interface GlobalRefundSucceededAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund?: number;
  /** 结算币种 · Settlement currency. 货币代码，结算所用的币种。 Currency code used for settlement. */
  readonly settlement_currency?: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: RefundNotificationExchangeRate;
  readonly from?: undefined;
  readonly settlement_total?: undefined;
  readonly discount_refund?: undefined;
  readonly refund_fee?: undefined;
}

/** Resource (individual) of `REFUND.ABNORMAL`. */
export interface IndividualRefundAbnormal {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`, `PROCESSING`. */
  readonly refund_status?: Open<"SUCCESS" | "CLOSED" | "ABNORMAL" | "PROCESSING">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款资金账户 · Refund funding account. Documented: `UNSETTLED`, `AVAILABLE`, `UNAVAILABLE`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account?: Open<"UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
  /** 金额 · Amount. */
  readonly amount: IndividualRefundAbnormalAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly RefundNotificationPromotionDetail[];
  readonly mchid?: undefined;
  readonly refund_account?: undefined;
}

export interface IndividualRefundAbnormalAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly RefundNotificationFrom[];
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund?: number;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer, in fen; order amount without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_total?: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 退还的手续费 · Service fee returned. */
  readonly refund_fee?: number;
}

/** Resource (individual) of `REFUND.CLOSED`. */
export interface IndividualRefundClosed {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`, `PROCESSING`. */
  readonly refund_status?: Open<"SUCCESS" | "CLOSED" | "ABNORMAL" | "PROCESSING">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款资金账户 · Refund funding account. Documented: `UNSETTLED`, `AVAILABLE`, `UNAVAILABLE`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account?: Open<"UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
  /** 金额 · Amount. */
  readonly amount: IndividualRefundAbnormalAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly RefundNotificationPromotionDetail[];
  readonly mchid?: undefined;
  readonly refund_account?: undefined;
}

/** Resource (individual) of `REFUND.SUCCESS`. */
export interface IndividualRefundSucceeded {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`, `PROCESSING`. */
  readonly refund_status?: Open<"SUCCESS" | "CLOSED" | "ABNORMAL" | "PROCESSING">;
  /** 退款成功时间 · Refund time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款资金账户 · Refund funding account. Documented: `UNSETTLED`, `AVAILABLE`, `UNAVAILABLE`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account?: Open<"UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
  /** 金额 · Amount. */
  readonly amount: IndividualRefundSucceededAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly RefundNotificationPromotionDetail[];
  readonly mchid?: undefined;
  readonly refund_account?: undefined;
  readonly recv_account?: undefined;
  readonly fund_source?: undefined;
}

export interface IndividualRefundSucceededAmount {
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund?: number;
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly RefundNotificationFrom[];
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer, in fen; order amount without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_total?: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund?: number;
  /** 退还的手续费 · Service fee returned. */
  readonly refund_fee?: number;
  readonly payer_currency?: undefined;
  readonly settlement_currency?: undefined;
  readonly exchange_rate?: undefined;
}

/** Resource (partner) of `REFUND.ABNORMAL`. */
export interface PartnerRefundAbnormal {
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. At most 32 characters. Documented: `SUCCESS`, `CLOSED`, `PROCESSING`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. At most 64 characters. */
  readonly user_received_account: string;
  /** 金额 · Amount. */
  readonly amount: RefundNotificationAmount;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 退款资金来源 · Refund funding account. At most 32 characters. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`. */
  readonly refund_account?: Open<"REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT">;
  readonly individual_auth_id?: undefined;
  readonly create_time?: undefined;
  readonly channel?: undefined;
  readonly funds_account?: undefined;
  readonly promotion_detail?: undefined;
}

/** Resource (partner) of `REFUND.CLOSED`. */
export interface PartnerRefundClosed {
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. At most 32 characters. Documented: `SUCCESS`, `CLOSED`, `PROCESSING`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. At most 64 characters. */
  readonly user_received_account: string;
  /** 金额 · Amount. */
  readonly amount: RefundNotificationAmount;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 退款资金来源 · Refund funding account. At most 32 characters. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`. */
  readonly refund_account?: Open<"REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT">;
  readonly individual_auth_id?: undefined;
  readonly create_time?: undefined;
  readonly channel?: undefined;
  readonly funds_account?: undefined;
  readonly promotion_detail?: undefined;
}

/** Resource (partner) of `REFUND.SUCCESS`. */
export interface PartnerRefundSucceeded {
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. At most 32 characters. Documented: `SUCCESS`, `CLOSED`, `PROCESSING`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL">;
  /** 退款成功时间 · Refund time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. At most 64 characters. */
  readonly user_received_account: string;
  /** 金额 · Amount. */
  readonly amount: RefundSucceededAmount;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 退款资金来源 · Refund funding account. At most 32 characters. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`. */
  readonly refund_account?: Open<"REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT">;
  readonly individual_auth_id?: undefined;
  readonly create_time?: undefined;
  readonly channel?: undefined;
  readonly funds_account?: undefined;
  readonly promotion_detail?: undefined;
  readonly recv_account?: undefined;
  readonly fund_source?: undefined;
}

/** Resource (direct) of `REFUND.ABNORMAL`. */
export interface RefundAbnormal {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. At most 32 characters. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`, `PROCESSING`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL" | "PROCESSING">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. At most 64 characters. */
  readonly user_received_account: string;
  /** 金额 · Amount. */
  readonly amount: RefundNotificationAmount;
  readonly sp_mchid?: undefined;
  readonly sub_mchid?: undefined;
  readonly refund_account?: undefined;
  readonly individual_auth_id?: undefined;
  readonly create_time?: undefined;
  readonly channel?: undefined;
  readonly funds_account?: undefined;
  readonly promotion_detail?: undefined;
}

/** Resource (direct) of `REFUND.CLOSED`. */
export interface RefundClosed {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. At most 32 characters. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`, `PROCESSING`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL" | "PROCESSING">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. At most 64 characters. */
  readonly user_received_account: string;
  /** 金额 · Amount. */
  readonly amount: RefundNotificationAmount;
  readonly sp_mchid?: undefined;
  readonly sub_mchid?: undefined;
  readonly refund_account?: undefined;
  readonly individual_auth_id?: undefined;
  readonly create_time?: undefined;
  readonly channel?: undefined;
  readonly funds_account?: undefined;
  readonly promotion_detail?: undefined;
}

export interface RefundNotificationAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  readonly from?: undefined;
  readonly settlement_refund?: undefined;
  readonly settlement_total?: undefined;
  readonly discount_refund?: undefined;
  readonly currency?: undefined;
  readonly refund_fee?: undefined;
}

export interface RefundNotificationExchangeRate {
  /** 汇率类型 · Exchange rate type. Documented: `USERPAYMENT_RATE`, `SETTLEMENT_RATE`. */
  readonly type?: Open<"USERPAYMENT_RATE" | "SETTLEMENT_RATE">;
  /** 汇率 · Exchange rate. */
  readonly rate?: number;
}

export interface RefundNotificationFrom {
  /** 该账户出资金额 · Amount from the account. */
  readonly amount?: number;
  /** 出资账户类型 · Funding account type. Documented: `AVAILABLE`, `UNAVAILABLE`. */
  readonly account?: Open<"AVAILABLE" | "UNAVAILABLE">;
}

export interface RefundNotificationGoodsDetail {
  /** 商户侧商品编码 · Merchant goods ID. */
  readonly merchant_goods_id?: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. */
  readonly wechatpay_goods_id?: string;
  /** 商品名称 · Goods name. */
  readonly goods_name?: string;
  /** 商品单价 · Unit price. */
  readonly unit_price?: number;
  /** 商品退款金额 · Goods refund amount. */
  readonly refund_amount?: number;
  /** 退货数量 · Refunded quantity. */
  readonly refund_quantity?: number;
}

export interface RefundNotificationPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount?: number;
  /** 优惠退款金额 · Promotion refund amount. */
  readonly refund_amount?: number;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly RefundNotificationGoodsDetail[];
  /** 优惠范围 · Discount scope. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
}

/** Resource (direct) of `REFUND.SUCCESS`. */
export interface RefundSucceeded {
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. At most 32 characters. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`, `PROCESSING`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL" | "PROCESSING">;
  /** 退款成功时间 · Refund time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. At most 64 characters. */
  readonly user_received_account: string;
  /** 金额 · Amount. */
  readonly amount: RefundSucceededAmount;
  readonly sp_mchid?: undefined;
  readonly sub_mchid?: undefined;
  readonly refund_account?: undefined;
  readonly individual_auth_id?: undefined;
  readonly create_time?: undefined;
  readonly channel?: undefined;
  readonly funds_account?: undefined;
  readonly promotion_detail?: undefined;
  readonly recv_account?: undefined;
  readonly fund_source?: undefined;
}

export interface RefundSucceededAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  readonly settlement_refund?: undefined;
  readonly currency?: undefined;
  readonly from?: undefined;
  readonly settlement_total?: undefined;
  readonly discount_refund?: undefined;
  readonly refund_fee?: undefined;
  readonly payer_currency?: undefined;
  readonly settlement_currency?: undefined;
  readonly exchange_rate?: undefined;
}

/** Resource of `RISKTRADE.IDENTIFICATION`. */
export interface RisktradeIdentificationResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 风险类型 · Risk type. Documented: `1`, `2`, `3`, `4`. */
  readonly risk_type: number;
  /** 风险等级 · Risk level. Documented: `1`, `2`, `3`. */
  readonly risk_level: number;
}

/** Resource of `SECURITY_ECHO.SUCCESS`. */
export interface SecurityEchoReceived {
  /** 回显消息 · Echo message. At most 256 characters. */
  readonly echo_message: string;
  /** 加密的回显消息 · Encrypted echo message. Sensitive: arrives encrypted; this is the plain text. At most 256 characters. */
  readonly encrypt_echo_message?: string;
}

/** Resource of `SETTLEMENT.SUCCESS`. */
export interface SettlementSuccessResource {
  /** 商户结算批次单号 · Merchant settlement batch number. */
  readonly out_settle_batch_no: string;
  /** 结算批次号 · Settlement batch number. */
  readonly settle_batch_no: string;
  /** 个人收款授权ID · Individual authorisation ID. */
  readonly individual_auth_id: string;
  /** 描述 · Description. */
  readonly description: string;
  /** 状态 · State. */
  readonly state: string;
  /** 交易场景 · Trade scenario. */
  readonly trade_scenario: string;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time?: string;
}

/** Resource (combine) of `TRANSACTION.SUCCESS`. */
export interface CombinePaymentSucceeded {
  /** 合单发起方应用ID · Combined order App ID. At most 32 characters. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. At most 32 characters. */
  readonly combine_mchid: string;
  /** 合单商户订单号 · Combined merchant order number. At most 32 characters. */
  readonly combine_out_trade_no: string;
  /** 合单微信支付订单号 · Combined WeChat Pay ID. Not on the official pages. */
  readonly combine_transaction_id?: string;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: CombinePaymentSucceededSceneInfo;
  /** 子单列表 · Sub-orders. */
  readonly sub_orders: readonly TransactionNotificationSubOrder[];
  /** 合单支付者信息 · Combined order payer. */
  readonly combine_payer_info: TransactionNotificationCombinePayerInfo;
  readonly appid?: undefined;
  readonly mchid?: undefined;
  readonly out_trade_no?: undefined;
  readonly transaction_id?: undefined;
  readonly trade_type?: undefined;
  readonly trade_state?: undefined;
  readonly trade_state_desc?: undefined;
  readonly bank_type?: undefined;
  readonly attach?: undefined;
  readonly success_time?: undefined;
  readonly payer?: undefined;
  readonly amount?: undefined;
  readonly promotion_detail?: undefined;
  readonly installment_info?: undefined;
  readonly sp_mchid?: undefined;
  readonly sub_mchid?: undefined;
  readonly sp_appid?: undefined;
  readonly sub_appid?: undefined;
  readonly description?: undefined;
  readonly create_time?: undefined;
  readonly trade_state_description?: undefined;
  readonly user_repaid?: undefined;
  readonly trade_scene?: undefined;
  readonly parking_info?: undefined;
  readonly plan_id?: undefined;
  readonly contract_information?: undefined;
  readonly order_id?: undefined;
  readonly out_order_no?: undefined;
  readonly receiver?: undefined;
}

export interface CombinePaymentSucceededSceneInfo {
  /** 设备号 · Device ID. At most 16 characters. */
  readonly device_id: string;
}

/** Resource (global) of `TRANSACTION.SUCCESS`. */
export interface GlobalPaymentSucceeded {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. */
  readonly trade_type?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. */
  readonly amount: GlobalPaymentSucceededAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly InsurancePaymentSucceededPromotionDetail[];
  readonly scene_info?: undefined;
  readonly installment_info?: undefined;
  readonly combine_appid?: undefined;
  readonly combine_mchid?: undefined;
  readonly combine_out_trade_no?: undefined;
  readonly combine_transaction_id?: undefined;
  readonly sub_orders?: undefined;
  readonly combine_payer_info?: undefined;
  readonly description?: undefined;
  readonly create_time?: undefined;
  readonly trade_state_description?: undefined;
  readonly user_repaid?: undefined;
  readonly trade_scene?: undefined;
  readonly parking_info?: undefined;
  readonly plan_id?: undefined;
  readonly contract_information?: undefined;
  readonly order_id?: undefined;
  readonly out_order_no?: undefined;
  readonly receiver?: undefined;
}

export interface GlobalPaymentSucceededAmount {
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: TransactionNotificationExchangeRate;
  /** 总金额 · Total amount. */
  readonly total?: number;
  readonly discount_total?: undefined;
}

/** Resource (insurance entrust) of `TRANSACTION.FAIL`. */
export interface InsurancePaymentFailed {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: string;
  /** 签约信息 · Contract information. */
  readonly contract_information?: TransactionNotificationContractInformation;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. Documented: `PAP`. */
  readonly trade_type: Open<"PAP">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. */
  readonly amount: InsurancePaymentFailedAmount;
  /** 设备信息 · Device information. */
  readonly device_information?: TransactionNotificationDeviceInformation;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: InsurancePaymentFailedSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly InsurancePaymentFailedPromotionDetail[];
  readonly description?: undefined;
  readonly create_time?: undefined;
  readonly trade_state_description?: undefined;
  readonly user_repaid?: undefined;
  readonly trade_scene?: undefined;
  readonly parking_info?: undefined;
}

export interface InsurancePaymentFailedAmount {
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  readonly total?: undefined;
  readonly payer_total?: undefined;
  readonly discount_total?: undefined;
}

export interface InsurancePaymentFailedPromotionDetail {
  /** 优惠券ID · Coupon ID. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠活动ID · Promotion activity ID. */
  readonly stock_id?: string;
  /** 优惠币种 · Discount currency. */
  readonly currency?: string;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly ParkingPaymentFailedGoodsDetail[];
  /** 活动ID · Activity ID. */
  readonly activity_id?: string;
  readonly amount?: undefined;
  readonly wechatpay_contribute?: undefined;
  readonly merchant_contribute?: undefined;
  readonly other_contribute?: undefined;
  readonly promotion_id?: undefined;
}

export interface InsurancePaymentFailedSceneInfo {
  /** 设备号 · Device ID. */
  readonly device_id?: string;
}

/** Resource (insurance entrust) of `TRANSACTION.SUCCESS`. */
export interface InsurancePaymentSucceeded {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 模板或计划ID · Plan ID. */
  readonly plan_id: string;
  /** 签约信息 · Contract information. */
  readonly contract_information?: TransactionNotificationContractInformation;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. Documented: `PAP`. */
  readonly trade_type: Open<"PAP">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "ACCEPT"
    | "PAY_FAIL"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. */
  readonly amount: InsurancePaymentSucceededAmount;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: InsurancePaymentSucceededSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly InsurancePaymentSucceededPromotionDetail[];
  readonly installment_info?: undefined;
  readonly combine_appid?: undefined;
  readonly combine_mchid?: undefined;
  readonly combine_out_trade_no?: undefined;
  readonly combine_transaction_id?: undefined;
  readonly sub_orders?: undefined;
  readonly combine_payer_info?: undefined;
  readonly description?: undefined;
  readonly create_time?: undefined;
  readonly trade_state_description?: undefined;
  readonly user_repaid?: undefined;
  readonly trade_scene?: undefined;
  readonly parking_info?: undefined;
  readonly order_id?: undefined;
  readonly out_order_no?: undefined;
  readonly receiver?: undefined;
}

export interface InsurancePaymentSucceededAmount {
  /** 总金额 · Total amount. */
  readonly total?: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
  readonly discount_total?: undefined;
  readonly exchange_rate?: undefined;
}

export interface InsurancePaymentSucceededPromotionDetail {
  /** 优惠券ID · Coupon ID. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 活动ID · Activity ID. */
  readonly activity_id?: string;
  /** 优惠币种 · Discount currency. Documented: `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount?: number;
  /** 优惠活动ID · Promotion activity ID. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly TransactionNotificationPromotionDetailGoodsDetail[];
  readonly promotion_id?: undefined;
}

export interface InsurancePaymentSucceededSceneInfo {
  /** 设备号 · Device ID. */
  readonly device_id: string;
}

/** Resource (parking) of `TRANSACTION.FAIL`. */
export interface ParkingPaymentFailed {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. Not on the official pages. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id?: string;
  /** 描述 · Description. At most 128 characters. */
  readonly description: string;
  /** 创建时间 · Creation time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. At most 32 characters. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. At most 256 characters. */
  readonly trade_state_description?: string;
  /** 交易类型 · Trade type. Not on the official pages. Documented: `PAP`. */
  readonly trade_type?: Open<"PAP">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款银行 · Paying bank. At most 32 characters. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. At most 1 character. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 交易场景 · Trade scene. At most 16 characters. */
  readonly trade_scene: string;
  /** 停车信息 · Parking information. */
  readonly parking_info?: TransactionNotificationParkingInfo;
  /** 付款人 · Payer. */
  readonly payer?: ParkingPaymentFailedPayer;
  /** 金额 · Amount. */
  readonly amount: ParkingPaymentFailedAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly ParkingPaymentFailedPromotionDetail[];
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  readonly sp_appid?: undefined;
  readonly openid?: undefined;
  readonly sub_openid?: undefined;
  readonly plan_id?: undefined;
  readonly contract_information?: undefined;
  readonly trade_state_desc?: undefined;
  readonly device_information?: undefined;
  readonly scene_info?: undefined;
}

export interface ParkingPaymentFailedAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. At most 16 characters. */
  readonly currency?: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. Not on the official pages. */
  readonly payer_currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
}

export interface ParkingPaymentFailedGoodsDetail {
  /** 商品编码 · Goods ID. */
  readonly goods_id: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Unit price. */
  readonly unit_price: number;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
}

export interface ParkingPaymentFailedPayer {
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
  readonly sp_openid?: undefined;
}

export interface ParkingPaymentFailedPromotionDetail {
  /** 优惠券ID · Coupon ID. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 128 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 16 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠活动ID · Promotion activity ID. Not on the official pages. */
  readonly stock_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 活动ID · Activity ID. At most 32 characters. */
  readonly activity_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. */
  readonly currency?: string;
  /** 优惠单品列表 · Goods of the promotion. Not on the official pages. */
  readonly goods_detail?: readonly ParkingPaymentFailedGoodsDetail[];
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id?: string;
}

/** Resource (parking) of `TRANSACTION.PAY_BACK`. */
export interface ParkingPaymentRepaid {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. Not on the official pages. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id?: string;
  /** 描述 · Description. At most 128 characters. */
  readonly description: string;
  /** 创建时间 · Creation time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. At most 32 characters. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. At most 256 characters. */
  readonly trade_state_description?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款银行 · Paying bank. At most 32 characters. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. At most 1 character. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 交易场景 · Trade scene. At most 16 characters. */
  readonly trade_scene: string;
  /** 停车信息 · Parking information. */
  readonly parking_info?: TransactionNotificationParkingInfo;
  /** 付款人 · Payer. */
  readonly payer?: ParkingPaymentRepaidPayer;
  /** 金额 · Amount. */
  readonly amount: ParkingPaymentRepaidAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly ParkingPaymentRepaidPromotionDetail[];
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  readonly trade_type?: undefined;
  readonly trade_state_desc?: undefined;
  readonly device_info?: undefined;
}

export interface ParkingPaymentRepaidAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. At most 16 characters. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
}

export interface ParkingPaymentRepaidPayer {
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

export interface ParkingPaymentRepaidPromotionDetail {
  /** 优惠券ID · Coupon ID. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 128 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 16 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠活动ID · Promotion activity ID. Not on the official pages. */
  readonly stock_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 活动ID · Activity ID. At most 32 characters. */
  readonly activity_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. */
  readonly currency?: string;
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id?: string;
}

/** Resource (parking) of `TRANSACTION.SUCCESS`. */
export interface ParkingPaymentSucceeded {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. Not on the official pages. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id?: string;
  /** 描述 · Description. At most 128 characters. */
  readonly description: string;
  /** 创建时间 · Creation time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. At most 32 characters. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "ACCEPT"
    | "PAY_FAIL"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 交易状态描述 · Trade state description. At most 256 characters. */
  readonly trade_state_description?: string;
  /** 交易类型 · Trade type. Not on the official pages. */
  readonly trade_type?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款银行 · Paying bank. At most 32 characters. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. At most 1 character. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 交易场景 · Trade scene. At most 16 characters. */
  readonly trade_scene: string;
  /** 停车信息 · Parking information. */
  readonly parking_info?: TransactionNotificationParkingInfo;
  /** 付款人 · Payer. */
  readonly payer?: ParkingPaymentFailedPayer;
  /** 金额 · Amount. */
  readonly amount: ParkingPaymentSucceededAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly ParkingPaymentSucceededPromotionDetail[];
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  readonly trade_state_desc?: undefined;
  readonly scene_info?: undefined;
  readonly installment_info?: undefined;
  readonly sp_appid?: undefined;
  readonly combine_appid?: undefined;
  readonly combine_mchid?: undefined;
  readonly combine_out_trade_no?: undefined;
  readonly combine_transaction_id?: undefined;
  readonly sub_orders?: undefined;
  readonly combine_payer_info?: undefined;
  readonly plan_id?: undefined;
  readonly contract_information?: undefined;
  readonly order_id?: undefined;
  readonly out_order_no?: undefined;
  readonly receiver?: undefined;
}

export interface ParkingPaymentSucceededAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. At most 16 characters. */
  readonly currency?: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. Not on the official pages. */
  readonly payer_currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
  readonly exchange_rate?: undefined;
}

export interface ParkingPaymentSucceededPromotionDetail {
  /** 优惠券ID · Coupon ID. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 128 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 16 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. Not on the official pages. */
  readonly stock_id?: string;
  /** 活动ID · Activity ID. At most 32 characters. */
  readonly activity_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠单品列表 · Goods of the promotion. Not on the official pages. */
  readonly goods_detail?: readonly TransactionNotificationPromotionDetailGoodsDetail[];
  /** 优惠币种 · Discount currency. At most 16 characters. Documented: `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id?: string;
}

/** Resource (partner) of `TRANSACTION.SUCCESS`. */
export interface PartnerPaymentSucceeded {
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 服务商应用ID · Partner app ID. At most 32 characters. */
  readonly sp_appid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`, `PAP`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | "PAP">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. At most 32 characters. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. At most 256 characters. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. At most 32 characters. */
  readonly bank_type: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 付款人 · Payer. */
  readonly payer: PartnerPaymentSucceededPayer;
  /** 金额 · Amount. */
  readonly amount: PaymentSucceededAmount;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: TransactionNotificationSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PartnerPaymentSucceededPromotionDetail[];
  /** 分付分期信息 · Instalment information. Not on the official pages. */
  readonly installment_info?: TransactionNotificationInstallmentInfo;
  readonly appid?: undefined;
  readonly mchid?: undefined;
  readonly combine_appid?: undefined;
  readonly combine_mchid?: undefined;
  readonly combine_out_trade_no?: undefined;
  readonly combine_transaction_id?: undefined;
  readonly sub_orders?: undefined;
  readonly combine_payer_info?: undefined;
  readonly description?: undefined;
  readonly create_time?: undefined;
  readonly trade_state_description?: undefined;
  readonly user_repaid?: undefined;
  readonly trade_scene?: undefined;
  readonly parking_info?: undefined;
  readonly plan_id?: undefined;
  readonly contract_information?: undefined;
  readonly order_id?: undefined;
  readonly out_order_no?: undefined;
  readonly receiver?: undefined;
}

export interface PartnerPaymentSucceededPayer {
  /** 服务商下用户OpenID · User OpenID, partner app. At most 128 characters. */
  readonly sp_openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  readonly openid?: undefined;
}

export interface PartnerPaymentSucceededPromotionDetail {
  /** 优惠券ID · Coupon ID. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 32 characters. */
  readonly name: string;
  /** 优惠范围 · Discount scope. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 32 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 活动ID · Activity ID. Not on the official pages. */
  readonly activity_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. At most 32 characters. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly TransactionNotificationGoodsDetail[];
  readonly promotion_id?: undefined;
}

/** Resource (direct) of `TRANSACTION.SUCCESS`. */
export interface PaymentSucceeded {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`, `PAP`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | "PAP">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. At most 32 characters. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. At most 256 characters. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. At most 32 characters. */
  readonly bank_type: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 付款人 · Payer. */
  readonly payer: PaymentSucceededPayer;
  /** 金额 · Amount. */
  readonly amount: PaymentSucceededAmount;
  /** 支付场景信息 · Payment scene information. */
  readonly scene_info?: TransactionNotificationSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PaymentSucceededPromotionDetail[];
  /** 分付分期信息 · Instalment information. Not on the official pages. */
  readonly installment_info?: TransactionNotificationInstallmentInfo;
  readonly sp_mchid?: undefined;
  readonly sub_mchid?: undefined;
  readonly sp_appid?: undefined;
  readonly sub_appid?: undefined;
  readonly combine_appid?: undefined;
  readonly combine_mchid?: undefined;
  readonly combine_out_trade_no?: undefined;
  readonly combine_transaction_id?: undefined;
  readonly sub_orders?: undefined;
  readonly combine_payer_info?: undefined;
  readonly description?: undefined;
  readonly create_time?: undefined;
  readonly trade_state_description?: undefined;
  readonly user_repaid?: undefined;
  readonly trade_scene?: undefined;
  readonly parking_info?: undefined;
  readonly plan_id?: undefined;
  readonly contract_information?: undefined;
  readonly order_id?: undefined;
  readonly out_order_no?: undefined;
  readonly receiver?: undefined;
}

export interface PaymentSucceededAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 货币类型 · Currency. At most 16 characters. Always `CNY`. */
  readonly currency: Open<"CNY">;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. At most 16 characters. Always `CNY`. */
  readonly payer_currency: Open<"CNY">;
  readonly discount_total?: undefined;
  readonly exchange_rate?: undefined;
}

export interface PaymentSucceededPayer {
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  readonly sp_openid?: undefined;
  readonly sub_openid?: undefined;
}

export interface PaymentSucceededPromotionDetail {
  /** 优惠券ID · Coupon ID. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 32 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 32 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 活动ID · Activity ID. Not on the official pages. */
  readonly activity_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. At most 32 characters. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly TransactionNotificationGoodsDetail[];
  readonly promotion_id?: undefined;
}

/** Resource (profit sharing) of `TRANSACTION.SUCCESS`. */
export interface ProfitsharingSucceeded {
  /** 商户号 · Merchant ID. Direct merchants only. At most 32 characters. */
  readonly mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 微信侧订单号 · WeChat order ID. At most 64 characters. */
  readonly order_id: string;
  /** 商户单号 · Merchant order number. At most 64 characters. */
  readonly out_order_no: string;
  /** 接收方 · Receiver. */
  readonly receiver: TransactionNotificationReceiver;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 服务商商户号 · Partner merchant ID. Partners only. At most 32 characters. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  readonly appid?: undefined;
  readonly out_trade_no?: undefined;
  readonly trade_type?: undefined;
  readonly trade_state?: undefined;
  readonly trade_state_desc?: undefined;
  readonly bank_type?: undefined;
  readonly attach?: undefined;
  readonly payer?: undefined;
  readonly amount?: undefined;
  readonly scene_info?: undefined;
  readonly promotion_detail?: undefined;
  readonly installment_info?: undefined;
  readonly sp_appid?: undefined;
  readonly sub_appid?: undefined;
  readonly combine_appid?: undefined;
  readonly combine_mchid?: undefined;
  readonly combine_out_trade_no?: undefined;
  readonly combine_transaction_id?: undefined;
  readonly sub_orders?: undefined;
  readonly combine_payer_info?: undefined;
  readonly description?: undefined;
  readonly create_time?: undefined;
  readonly trade_state_description?: undefined;
  readonly user_repaid?: undefined;
  readonly trade_scene?: undefined;
  readonly parking_info?: undefined;
  readonly plan_id?: undefined;
  readonly contract_information?: undefined;
}

/** Resource (eduschoolpay) of `TRANSACTION.PAY_BACK`. */
export interface SchoolPaymentRepaid {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. Documented: `AUTH`. */
  readonly trade_type: Open<"AUTH">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. */
  readonly payer?: TransactionIndustryFailedResourcePayer;
  /** 金额 · Amount. */
  readonly amount: SchoolPaymentRepaidAmount;
  /** 设备信息 · Device information. */
  readonly device_info?: SchoolPaymentRepaidDeviceInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly SchoolPaymentRepaidPromotionDetail[];
  readonly sp_mchid?: undefined;
  readonly description?: undefined;
  readonly create_time?: undefined;
  readonly trade_state_description?: undefined;
  readonly user_repaid?: undefined;
  readonly trade_scene?: undefined;
  readonly parking_info?: undefined;
}

export interface SchoolPaymentRepaidAmount {
  /** 货币类型 · Currency. */
  readonly currency: string;
  readonly total?: undefined;
  readonly payer_total?: undefined;
  readonly discount_total?: undefined;
}

export interface SchoolPaymentRepaidDeviceInfo {
  /** 设备号 · Device ID. */
  readonly device_id?: string;
}

export interface SchoolPaymentRepaidPromotionDetail {
  /** 优惠券ID · Coupon ID. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠活动ID · Promotion activity ID. */
  readonly stock_id?: string;
  /** 活动ID · Activity ID. */
  readonly activity_id?: string;
  /** 优惠币种 · Discount currency. */
  readonly currency?: string;
  readonly amount?: undefined;
  readonly wechatpay_contribute?: undefined;
  readonly merchant_contribute?: undefined;
  readonly other_contribute?: undefined;
  readonly promotion_id?: undefined;
}

/** Resource of `TRANSACTION.INDUSTRY_FAILED`. */
export interface TransactionIndustryFailedResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. */
  readonly trade_type?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`, `PAY_BACK`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL" | "PAY_BACK">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. */
  readonly payer?: TransactionIndustryFailedResourcePayer;
  /** 金额 · Amount. */
  readonly amount: TransactionNotificationAmount;
  /** 设备信息 · Device information. */
  readonly device_info: TransactionNotificationDeviceInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationPromotionDetail[];
}

export interface TransactionIndustryFailedResourcePayer {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
}

/** Resource of `TRANSACTION.INDUSTRY_SUCCESS`. */
export interface TransactionIndustrySuccessResource {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. */
  readonly trade_type?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`, `PAY_BACK`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL" | "PAY_BACK">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. */
  readonly payer?: TransactionIndustryFailedResourcePayer;
  /** 金额 · Amount. */
  readonly amount: TransactionNotificationAmount;
  /** 设备信息 · Device information. */
  readonly device_info: TransactionNotificationDeviceInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationPromotionDetail[];
}

export interface TransactionNotificationAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
}

export interface TransactionNotificationCombinePayerInfo {
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
}

export interface TransactionNotificationContractInformation {
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 签约状态 · Contract status. Documented: `ADD`, `DELETE`. */
  readonly contract_status?: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
}

export interface TransactionNotificationDeviceInfo {
  /** 设备号 · Device ID. */
  readonly device_id?: string;
  /** 设备IP · Device IP. */
  readonly device_ip: string;
}

export interface TransactionNotificationDeviceInformation {
  /** 设备号 · Device ID. */
  readonly device_id?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: string;
}

export interface TransactionNotificationExchangeRate {
  /** 汇率类型 · Exchange rate type. */
  readonly type?: string;
  /** 汇率 · Exchange rate. */
  readonly rate?: number;
}

export interface TransactionNotificationGoodsDetail {
  /** 商品编码 · Goods ID. At most 32 characters. */
  readonly goods_id: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Unit price. */
  readonly unit_price: number;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. At most 128 characters. */
  readonly goods_remark?: string;
}

export interface TransactionNotificationInstallmentInfo {
  /** 是否使用贴息 · Interest subsidy used. */
  readonly use_subsidy: boolean;
  /** 用户所选分期数 · Chosen instalment count. 整数，用户实际选择的分期期数。 Integer, the number of instalments the user chose. */
  readonly selected_installment_number: number;
}

export interface TransactionNotificationParkingInfo {
  /** 停车入场ID · Parking ID. At most 32 characters. */
  readonly parking_id: string;
  /** 车牌号 · Plate number. At most 32 characters. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. At most 32 characters. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
  /** 入场时间 · Entry time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time: string;
  /** 出场时间 · Exit time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time: string;
  /** 停车场名称 · Parking lot name. At most 32 characters. */
  readonly parking_name: string;
  /** 计费时长 · Billed duration. */
  readonly charging_duration: number;
  /** 停车场设备ID · Car park device ID. At most 32 characters. */
  readonly device_id: string;
}

export interface TransactionNotificationPayer {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid?: string;
}

export interface TransactionNotificationPromotionDetail {
  /** 优惠券ID · Coupon ID. */
  readonly coupon_id?: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount?: number;
  /** 优惠活动ID · Promotion activity ID. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
}

export interface TransactionNotificationPromotionDetailGoodsDetail {
  /** 商品编码 · Goods ID. */
  readonly goods_id?: string;
  /** 数量 · Quantity. */
  readonly quantity?: number;
  /** 商品单价 · Unit price. */
  readonly unit_price?: number;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount?: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
}

export interface TransactionNotificationReceiver {
  /** 接收方类型 · Receiver type. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID">;
  /** 分账接收方账号 · Receiver account. At most 64 characters. */
  readonly account: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 描述 · Description. At most 80 characters. */
  readonly description: string;
}

export interface TransactionNotificationSceneInfo {
  /** 设备号 · Device ID. At most 32 characters. */
  readonly device_id: string;
}

export interface TransactionNotificationSubOrder {
  /** 子单商户号 · Sub-order merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 个人收款授权ID · Individual authorisation ID. Not on the official pages. */
  readonly individual_auth_id?: string;
  /** 个人卖家名称 · Individual seller name. Not on the official pages. */
  readonly individual_name?: string;
  /** 交易类型 · Trade type. At most 16 characters. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `App`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "App">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. At most 32 characters. Documented: `SUCCESS`, `NOTPAY`, `CLOSED`, `REFUND`, `USERPAYING`, `PAYERROR`, `REVOKED`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "NOTPAY"
    | "CLOSED"
    | "REFUND"
    | "USERPAYING"
    | "PAYERROR"
    | "REVOKED"
    | "ACCEPT">;
  /** 付款银行 · Paying bank. At most 32 characters. */
  readonly bank_type: string;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 子单微信支付订单号 · WeChat Pay ID of the sub-order. At most 32 characters. */
  readonly transaction_id: string;
  /** 子单商户订单号 · Merchant number of the sub-order. At most 32 characters. */
  readonly out_trade_no: string;
  /** 子单金额信息 · Sub-order amount details. */
  readonly amount: TransactionNotificationSubOrderAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationSubOrderPromotionDetail[];
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

export interface TransactionNotificationSubOrderAmount {
  /** 总金额 · Total amount. */
  readonly total_amount: number;
  /** 货币类型 · Currency. At most 16 characters. */
  readonly currency: string;
  /** 用户实付金额 · Amount paid by user. 整数，单位为分；用户实际支付、扣除优惠后的金额。 Integer, in fen; what the user really paid after discounts. */
  readonly payer_amount: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. At most 8 characters. */
  readonly payer_currency: string;
  /** 结算汇率 · Settlement rate. 数值等于汇率乘以 10 的 8 次方。 The rate multiplied by 10^8. */
  readonly settlement_rate?: number;
}

export interface TransactionNotificationSubOrderPromotionDetail {
  /** 优惠券ID · Coupon ID. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 64 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 32 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 活动ID · Activity ID. Not on the official pages. */
  readonly activity_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. At most 32 characters. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 32 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly TransactionNotificationGoodsDetail[];
}

/** Resource of `VEHICLE.ENTRANCE_STATE_CHANGE`. */
export interface VehicleEntranceStateChangeResource {
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly sp_mchid: string;
  /** 停车入场ID · Parking ID. At most 32 characters. */
  readonly parking_id: string;
  /** 商户入场单号 · Merchant parking number. At most 32 characters. */
  readonly out_parking_no: string;
  /** 车牌号 · Plate number. At most 32 characters. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. At most 32 characters. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
  /** 开始时间 · Start time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time: string;
  /** 停车场名称 · Parking lot name. At most 32 characters. */
  readonly parking_name: string;
  /** 免费时长 · Free time. */
  readonly free_duration: number;
  /** 停车入场状态 · Parking entry state. At most 32 characters. Documented: `NORMAL`, `BLOCKED`. */
  readonly parking_state: Open<"NORMAL" | "BLOCKED">;
  /** 不可用状态说明 · Unavailable state description. 枚举，说明车牌服务为何不可用。 Enumeration: why the service is unavailable for this plate. Documented: `PAUSE`, `OVERDUE`, `REMOVE`. */
  readonly blocked_state_description?: Open<"PAUSE" | "OVERDUE" | "REMOVE">;
  /** 状态变更时间 · State update time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly state_update_time: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

/** Resource of `VEHICLE.USER_STATE_CHANGE`. */
export interface VehicleUserStateChangeResource {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id: string;
  /** 绑定状态 · Binding state. 说明设备与码牌、或用户与商户是否已绑定，码牌音箱中为枚举。 Tells whether a device or user is bound; an enumeration for speakers. */
  readonly bind_state: string;
  /** 车牌号 · Plate number. */
  readonly plate_number: string;
}

/** Resource of `VIOLATION.APPEAL`. */
export interface ViolationAppealResource {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 公司名称 · Company name. At most 64 characters. */
  readonly company_name: string;
  /** 记录ID · Record ID. At most 128 characters. */
  readonly record_id: string;
  /** 处罚方案 · Punishment plan. At most 2048 characters. */
  readonly punish_plan: string;
  /** 处罚时间 · Punishment time. v3 通知为 RFC 3339，带时区；v2 按原样字符串处理。 RFC 3339 with offset in v3 notifications; an opaque string in v2. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly punish_time: string;
  /** 处罚描述 · Punishment description. At most 128 characters. */
  readonly punish_description: string;
  /** 风险类型 · Risk type. At most 2048 characters. Documented: `ONE_YUAN_PURCHASES`, `MULTI_LEVEL_DISTRIBUTION_REBATE`, `PROHIBITED_BUSINESS_CATEGORIES`, `CASH_ADVANCE_VIA_CREDIT_CARD`, `INDUCING_USERS_TO_MAKE_PAYMENTS`, `FRAUD`, `MALICIOUS_FAN_COUNT_BOOSTING`, `CROSS_CATEGORY_ACTIVITIES`, `CROSS_CATEGORY_BUSINESS`, `GAMBLING`, `LEWD_CONTENT`, `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`, `INVESTMENT`, `TRANSACTION_DISPUTE`, `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`, `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`, `UNUSUAL_TRANSACTION`, `UNLICENSED_BUSINESS`, `WEALTH_INVESTMENT`, `AFFILIATED_TO_A_VIOLATING_ENTITY`, `INVOLVED_IN_A_JUDICIAL_CASE`, `INCORRECT_INFORMATION_SUBMITTED`, `APPEAL_SUCCESSFUL`, `REPORTED_BY_OTHERS`, `VIOLATING_SMART_CATERING_ACTIVITIES`, `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`, `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`, `UNUSUAL_REAL_TIME_TRANSACTION`, `UNACCEPTABLE_DOCUMENTS`, `LARGE_AMOUNT_TRANSACTION`, `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `INACTIVE_TRANSACTION`, `OTHER_UNUSUAL_ACTIVITIES`. */
  readonly risk_type: Open<
    | "ONE_YUAN_PURCHASES"
    | "MULTI_LEVEL_DISTRIBUTION_REBATE"
    | "PROHIBITED_BUSINESS_CATEGORIES"
    | "CASH_ADVANCE_VIA_CREDIT_CARD"
    | "INDUCING_USERS_TO_MAKE_PAYMENTS"
    | "FRAUD"
    | "MALICIOUS_FAN_COUNT_BOOSTING"
    | "CROSS_CATEGORY_ACTIVITIES"
    | "CROSS_CATEGORY_BUSINESS"
    | "GAMBLING"
    | "LEWD_CONTENT"
    | "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS"
    | "INVESTMENT"
    | "TRANSACTION_DISPUTE"
    | "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API"
    | "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES"
    | "UNUSUAL_TRANSACTION"
    | "UNLICENSED_BUSINESS"
    | "WEALTH_INVESTMENT"
    | "AFFILIATED_TO_A_VIOLATING_ENTITY"
    | "INVOLVED_IN_A_JUDICIAL_CASE"
    | "INCORRECT_INFORMATION_SUBMITTED"
    | "APPEAL_SUCCESSFUL"
    | "REPORTED_BY_OTHERS"
    | "VIOLATING_SMART_CATERING_ACTIVITIES"
    | "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID"
    | "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API"
    | "UNUSUAL_REAL_TIME_TRANSACTION"
    | "UNACCEPTABLE_DOCUMENTS"
    | "LARGE_AMOUNT_TRANSACTION"
    | "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    | "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    | "INACTIVE_TRANSACTION"
    | "OTHER_UNUSUAL_ACTIVITIES">;
  /** 风险描述 · Risk description. At most 2048 characters. */
  readonly risk_description: string;
}

/** Resource of `VIOLATION.INTERCEPT`. */
export interface ViolationInterceptResource {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 公司名称 · Company name. At most 64 characters. */
  readonly company_name: string;
  /** 记录ID · Record ID. At most 128 characters. */
  readonly record_id: string;
  /** 处罚方案 · Punishment plan. At most 2048 characters. */
  readonly punish_plan: string;
  /** 处罚时间 · Punishment time. v3 通知为 RFC 3339，带时区；v2 按原样字符串处理。 RFC 3339 with offset in v3 notifications; an opaque string in v2. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly punish_time: string;
  /** 处罚描述 · Punishment description. At most 128 characters. */
  readonly punish_description: string;
  /** 风险类型 · Risk type. At most 2048 characters. Documented: `ONE_YUAN_PURCHASES`, `MULTI_LEVEL_DISTRIBUTION_REBATE`, `PROHIBITED_BUSINESS_CATEGORIES`, `CASH_ADVANCE_VIA_CREDIT_CARD`, `INDUCING_USERS_TO_MAKE_PAYMENTS`, `FRAUD`, `MALICIOUS_FAN_COUNT_BOOSTING`, `CROSS_CATEGORY_ACTIVITIES`, `CROSS_CATEGORY_BUSINESS`, `GAMBLING`, `LEWD_CONTENT`, `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`, `INVESTMENT`, `TRANSACTION_DISPUTE`, `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`, `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`, `UNUSUAL_TRANSACTION`, `UNLICENSED_BUSINESS`, `WEALTH_INVESTMENT`, `AFFILIATED_TO_A_VIOLATING_ENTITY`, `INVOLVED_IN_A_JUDICIAL_CASE`, `INCORRECT_INFORMATION_SUBMITTED`, `APPEAL_SUCCESSFUL`, `REPORTED_BY_OTHERS`, `VIOLATING_SMART_CATERING_ACTIVITIES`, `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`, `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`, `UNUSUAL_REAL_TIME_TRANSACTION`, `UNACCEPTABLE_DOCUMENTS`, `LARGE_AMOUNT_TRANSACTION`, `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `INACTIVE_TRANSACTION`, `OTHER_UNUSUAL_ACTIVITIES`. */
  readonly risk_type: Open<
    | "ONE_YUAN_PURCHASES"
    | "MULTI_LEVEL_DISTRIBUTION_REBATE"
    | "PROHIBITED_BUSINESS_CATEGORIES"
    | "CASH_ADVANCE_VIA_CREDIT_CARD"
    | "INDUCING_USERS_TO_MAKE_PAYMENTS"
    | "FRAUD"
    | "MALICIOUS_FAN_COUNT_BOOSTING"
    | "CROSS_CATEGORY_ACTIVITIES"
    | "CROSS_CATEGORY_BUSINESS"
    | "GAMBLING"
    | "LEWD_CONTENT"
    | "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS"
    | "INVESTMENT"
    | "TRANSACTION_DISPUTE"
    | "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API"
    | "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES"
    | "UNUSUAL_TRANSACTION"
    | "UNLICENSED_BUSINESS"
    | "WEALTH_INVESTMENT"
    | "AFFILIATED_TO_A_VIOLATING_ENTITY"
    | "INVOLVED_IN_A_JUDICIAL_CASE"
    | "INCORRECT_INFORMATION_SUBMITTED"
    | "APPEAL_SUCCESSFUL"
    | "REPORTED_BY_OTHERS"
    | "VIOLATING_SMART_CATERING_ACTIVITIES"
    | "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID"
    | "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API"
    | "UNUSUAL_REAL_TIME_TRANSACTION"
    | "UNACCEPTABLE_DOCUMENTS"
    | "LARGE_AMOUNT_TRANSACTION"
    | "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    | "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    | "INACTIVE_TRANSACTION"
    | "OTHER_UNUSUAL_ACTIVITIES">;
  /** 风险描述 · Risk description. At most 2048 characters. */
  readonly risk_description: string;
}

/** Resource of `VIOLATION.PUNISH`. */
export interface ViolationPunishResource {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 公司名称 · Company name. At most 64 characters. */
  readonly company_name: string;
  /** 记录ID · Record ID. At most 128 characters. */
  readonly record_id: string;
  /** 处罚方案 · Punishment plan. At most 2048 characters. */
  readonly punish_plan: string;
  /** 处罚时间 · Punishment time. v3 通知为 RFC 3339，带时区；v2 按原样字符串处理。 RFC 3339 with offset in v3 notifications; an opaque string in v2. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly punish_time: string;
  /** 处罚描述 · Punishment description. At most 128 characters. */
  readonly punish_description: string;
  /** 风险类型 · Risk type. At most 2048 characters. Documented: `ONE_YUAN_PURCHASES`, `MULTI_LEVEL_DISTRIBUTION_REBATE`, `PROHIBITED_BUSINESS_CATEGORIES`, `CASH_ADVANCE_VIA_CREDIT_CARD`, `INDUCING_USERS_TO_MAKE_PAYMENTS`, `FRAUD`, `MALICIOUS_FAN_COUNT_BOOSTING`, `CROSS_CATEGORY_ACTIVITIES`, `CROSS_CATEGORY_BUSINESS`, `GAMBLING`, `LEWD_CONTENT`, `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`, `INVESTMENT`, `TRANSACTION_DISPUTE`, `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`, `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`, `UNUSUAL_TRANSACTION`, `UNLICENSED_BUSINESS`, `WEALTH_INVESTMENT`, `AFFILIATED_TO_A_VIOLATING_ENTITY`, `INVOLVED_IN_A_JUDICIAL_CASE`, `INCORRECT_INFORMATION_SUBMITTED`, `APPEAL_SUCCESSFUL`, `REPORTED_BY_OTHERS`, `VIOLATING_SMART_CATERING_ACTIVITIES`, `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`, `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`, `UNUSUAL_REAL_TIME_TRANSACTION`, `UNACCEPTABLE_DOCUMENTS`, `LARGE_AMOUNT_TRANSACTION`, `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `INACTIVE_TRANSACTION`, `OTHER_UNUSUAL_ACTIVITIES`. */
  readonly risk_type: Open<
    | "ONE_YUAN_PURCHASES"
    | "MULTI_LEVEL_DISTRIBUTION_REBATE"
    | "PROHIBITED_BUSINESS_CATEGORIES"
    | "CASH_ADVANCE_VIA_CREDIT_CARD"
    | "INDUCING_USERS_TO_MAKE_PAYMENTS"
    | "FRAUD"
    | "MALICIOUS_FAN_COUNT_BOOSTING"
    | "CROSS_CATEGORY_ACTIVITIES"
    | "CROSS_CATEGORY_BUSINESS"
    | "GAMBLING"
    | "LEWD_CONTENT"
    | "UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS"
    | "INVESTMENT"
    | "TRANSACTION_DISPUTE"
    | "CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API"
    | "OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES"
    | "UNUSUAL_TRANSACTION"
    | "UNLICENSED_BUSINESS"
    | "WEALTH_INVESTMENT"
    | "AFFILIATED_TO_A_VIOLATING_ENTITY"
    | "INVOLVED_IN_A_JUDICIAL_CASE"
    | "INCORRECT_INFORMATION_SUBMITTED"
    | "APPEAL_SUCCESSFUL"
    | "REPORTED_BY_OTHERS"
    | "VIOLATING_SMART_CATERING_ACTIVITIES"
    | "MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID"
    | "CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API"
    | "UNUSUAL_REAL_TIME_TRANSACTION"
    | "UNACCEPTABLE_DOCUMENTS"
    | "LARGE_AMOUNT_TRANSACTION"
    | "ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    | "UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT"
    | "INACTIVE_TRANSACTION"
    | "OTHER_UNUSUAL_ACTIVITIES">;
  /** 风险描述 · Risk description. At most 2048 characters. */
  readonly risk_description: string;
}

/** Resource of `WEBIZPAY.AUTHORIZED`. */
export interface WebizpayAuthorizedResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 用户ID · User ID. */
  readonly user_id: string;
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 授权时间 · Authorization time. 转账授权为 RFC 3339；企业支付未载明格式，按原文本处理。 Transfers: RFC 3339; enterprise payment: format not documented, keep the text as received. */
  readonly authorization_time: string;
}

/** Resource of `WEBIZPAY.PAYMENTREFUNDSUCCESS`. */
export interface WebizpayPaymentrefundsuccessResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 卡号 · Card number. */
  readonly card_no: string;
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 支付成功时间 · Payment success time. 数字时间戳，企业支付额度卡支付成功的时间。 Numeric timestamp of the quota card payment. */
  readonly pay_success_time: number;
  /** 已退款金额 · Refunded amount. 整数，单位为分。 Integer, in fen. */
  readonly refunded_amount: number;
  /** 退款金额 · Refund amount. */
  readonly refund_amount: number;
  /** 退款状态 · Refund state. 表示退款的结果。 Tells the outcome of the refund. Documented: `SUCCESS`. */
  readonly refund_state: Open<"SUCCESS">;
  /** 退款创建时间 · Refund creation time. 数字时间，精度以该产品文档为准。 Time as a number; precision as in the product's documentation, set by WeChat Pay. */
  readonly refund_create_time: number;
  /** 退款成功时间 · Refund success time. 数字时间，精度以该产品文档为准。 Time as a number; precision as in the product's documentation, set by WeChat Pay. */
  readonly refund_success_time: number;
}

/** Resource of `WEBIZPAY.PAYMENTSUCCESS`. */
export interface WebizpayPaymentsuccessResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 卡号 · Card number. */
  readonly card_no: string;
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 收款商户名称 · Payee merchant name. */
  readonly receive_mch_name: string;
  /** 收款商户全称 · Payee merchant full name. */
  readonly receive_mch_full_name: string;
  /** 收款商户机构代码 · Payee organisation code. 收款商户主体的证照代码。 Registration code of the payee merchant's legal entity. */
  readonly receive_mch_organization_code: string;
  /** 收单机构 · Acquirer. */
  readonly acquirer: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. */
  readonly refund_id?: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no?: string;
  /** 交易状态 · Transaction state. 表示订单是否已支付、关闭或转入退款。 Tells whether the order is paid, closed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly transaction_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 商品名称 · Goods name. */
  readonly goods_name: number;
  /** 支付成功时间 · Payment success time. 数字时间戳，企业支付额度卡支付成功的时间。 Numeric timestamp of the quota card payment. */
  readonly pay_success_time: number;
}

/** Resource of `WEBIZPAY.QUOTACARDEXPIRED`. */
export interface WebizpayQuotacardexpiredResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 卡号 · Card number. */
  readonly card_no: string;
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 额度卡状态 · Card state. 枚举，额度卡有效或已失效。 Enumeration: card active or disabled. Documented: `ACTIVE`, `DISABLED`. */
  readonly card_state: Open<"ACTIVE" | "DISABLED">;
  /** 额度卡失效时间 · Card disabled time. 文档未载明时间格式，按原文本处理。 Format not documented; keep the text as received. */
  readonly card_disabled_time: string;
  /** 原因 · Reason. */
  readonly reason?: string;
}

/** Resource of `WEBIZPAY.REVOKED`. */
export interface WebizpayRevokedResource {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 用户ID · User ID. */
  readonly user_id: string;
  /** 授权状态 · Authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. Documented: `AUTHORIZED`, `REVOKED`. */
  readonly authorization_state: Open<"AUTHORIZED" | "REVOKED">;
  /** 解除授权时间 · Authorization revocation time. 员工解除企业支付授权的时间；文档未载明时间格式，按原文本处理。 When the employee's authorization ended. Format not documented; keep the text as received. */
  readonly authorization_revoked_time: string;
  /** 原因 · Reason. Documented: `企业发起`, `员工注销`. */
  readonly reason: Open<"企业发起" | "员工注销">;
}
