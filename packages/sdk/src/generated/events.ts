// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { Open } from "../call.ts";
import type { Notification } from "../webhook/notification.ts";

/** Every documented notification of APIv3, told apart by `event_type`. */
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

/**
 * 异常转付处理结果回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014591539
 */
export interface AbnormalFundProcessingTransferSuccessNotification extends Notification<"ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS", AbnormalFundProcessingTransferSuccessResource> {}

/**
 * H5支付域名修改申请事件通知
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025118
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013025122
 */
export interface ApplymentStateApprovedNotification extends Notification<"APPLYMENT_STATE.APPROVED", ApplymentStateApprovedResource> {}

/**
 * 商户交易拦截记录新增通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export interface BlockrecordChangeNotification extends Notification<"BLOCKRECORD.CHANGE", BlockrecordChangeResource> {}

/**
 * 商户交易拦截记录申诉通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export interface BlocksubmissionChangeNotification extends Notification<"BLOCKSUBMISSION.CHANGE", BlocksubmissionChangeResource> {}

/**
 * 商家名片会员用户积分兑券事件通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015878622
 */
export interface BrandMemberCardSpPointExchangeCouponNotification extends Notification<"BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON", BrandMemberCardSpPointExchangeCouponResource> {}

/**
 * 商家名片会员用户积分同步事件通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016096820
 */
export interface BrandMemberCardSpSyncUserPointNotification extends Notification<"BRAND_MEMBER_CARD_SP.SYNC_USER_POINT", BrandMemberCardSpSyncUserPointResource> {}

/**
 * 用户开通商家名片会员卡事件通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export interface BrandMemberCardSpUserCardCreateNotification extends Notification<"BRAND_MEMBER_CARD_SP.USER_CARD.CREATE", BrandMemberCardSpUserCardCreateResource> {}

/**
 * 用户删除商家名片会员卡事件通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015283692
 */
export interface BrandMemberCardSpUserCardDeleteNotification extends Notification<"BRAND_MEMBER_CARD_SP.USER_CARD.DELETE", BrandMemberCardSpUserCardDeleteResource> {}

/**
 * 公益捐赠-预算申请关闭回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export interface BudgetClosedNotification extends Notification<"BUDGET.CLOSED", BudgetClosedResource> {}

/**
 * 公益捐赠-预算申请完结回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export interface BudgetFinishedNotification extends Notification<"BUDGET.FINISHED", BudgetFinishedResource> {}

/**
 * 公益捐赠-预算申请锁定成功回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015555114
 */
export interface BudgetLockedNotification extends Notification<"BUDGET.LOCKED", BudgetLockedResource> {}

/**
 * 产生新投诉通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export interface ComplaintCreateNotification extends Notification<"COMPLAINT.CREATE", ComplaintCreateResource> {}

/**
 * 投诉状态变化通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289719
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076174
 */
export interface ComplaintStateChangeNotification extends Notification<"COMPLAINT.STATE_CHANGE", ComplaintStateChangeResource> {}

/**
 * 领券事件回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285279
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285839
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015717506
 */
export interface CouponSendNotification extends Notification<"COUPON.SEND", CouponSendResource> {}

/**
 * 核销事件回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012285807
 */
export interface CouponUseNotification extends Notification<"COUPON.USE", CouponUseResource> {}

/**
 * 自动还款扣费还款成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790592
 */
export interface CreditRepaymentDeductionPayNotification extends Notification<"CREDIT_REPAYMENT.DEDUCTION_PAY", CreditRepaymentDeductionPayResource> {}

/**
 * 自动还款协议签约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export interface CreditRepaymentSignContractNotification extends Notification<"CREDIT_REPAYMENT.SIGN_CONTRACT", CreditRepaymentSignContractResource> {}

/**
 * 自动还款协议解约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016790583
 */
export interface CreditRepaymentTerminateContractNotification extends Notification<"CREDIT_REPAYMENT.TERMINATE_CONTRACT", CreditRepaymentTerminateContractResource> {}

/**
 * 外包内用-查询收款二维码信息回调
 *
 * Replied to with `CrossBorderPayGetMchInfoReply`, signed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762388
 */
export interface CrossBorderPayGetMchInfoNotification extends Notification<"CROSS_BORDER_PAY.GET_MCH_INFO", CrossBorderPayGetMchInfoResource> {}

/**
 * 外包内用-推送订单信息回调
 *
 * Replied to with `CrossBorderPayPushOrderInfoReply`, signed.
 *
 * @see https://pay.weixin.qq.com/doc/v3/institution/4019762399
 */
export interface CrossBorderPayPushOrderInfoNotification extends Notification<"CROSS_BORDER_PAY.PUSH_ORDER_INFO", CrossBorderPayPushOrderInfoResource> {}

/**
 * 投放计划状态变更通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016168699
 */
export interface DeliveryPlanChangeNotification extends Notification<"DELIVERY_PLAN.CHANGE", DeliveryPlanChangeResource> {}

/**
 * 守约状态变化通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_5.shtml
 */
export interface DiscountCardAgreementEndedNotification extends Notification<"DISCOUNT_CARD.AGREEMENT_ENDED", DiscountCardAgreementEndedResource> {}

/**
 * 微信先享卡用户领卡通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_1.shtml
 */
export interface DiscountCardGetCardNotification extends Notification<"DISCOUNT_CARD.GET_CARD", DiscountCardGetCardResource> {}

/**
 * 微信先享卡用户结算通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter4_2.shtml
 */
export interface DiscountCardSettlementNotification extends Notification<"DISCOUNT_CARD.SETTLEMENT", DiscountCardSettlementResource> {}

/**
 * 微信先享卡用户领卡通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_4.shtml
 */
export interface DiscountCardUserAcceptedNotification extends Notification<"DISCOUNT_CARD.USER_ACCEPTED", DiscountCardUserAcceptedResource> {}

/**
 * 扣费状态变化通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter6_3_6.shtml
 */
export interface DiscountCardUserPaidNotification extends Notification<"DISCOUNT_CARD.USER_PAID", DiscountCardUserPaidResource> {}

/**
 * 收付通合单代扣签约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export interface EcommerceEntrustSignNotification extends Notification<"ECOMMERCE_ENTRUST.SIGN", EcommerceEntrustSignResource> {}

/**
 * 收付通合单代扣解约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012881605
 */
export interface EcommerceEntrustTerminateNotification extends Notification<"ECOMMERCE_ENTRUST.TERMINATE", EcommerceEntrustTerminateResource> {}

/**
 * 校园轻松付用户欠款状态变化通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161155
 */
export interface EduSchoolPayUserDebtStateUpdateNotification extends Notification<"EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE", EduSchoolPayUserDebtStateUpdateResource> {}

/**
 * 教育续费通用户解约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export interface EntrustReleaseNotification extends Notification<"ENTRUST.RELEASE", EntrustReleaseResource> {}

/**
 * 委托代扣签约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016724543
 */
export interface EntrustSignNotification extends Notification<"ENTRUST.SIGN", EntrustSignResource> {}

/**
 * 教育续费通用户签约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286235
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160192
 */
export interface EntrustSigningNotification extends Notification<"ENTRUST.SIGNING", EntrustSigningResource> {}

/**
 * 委托代扣解约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160323
 */
export interface EntrustTerminateNotification extends Notification<"ENTRUST.TERMINATE", EntrustTerminateResource> {}

/**
 * 代扣解约问询通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012978455
 */
export interface EntrustTerminateInquiryNotification extends Notification<"ENTRUST.TERMINATE_INQUIRY", EntrustTerminateInquiryResource> {}

/**
 * 代扣解约挽留业务-获取解约挽留信息通知
 *
 * Replied to with `EntrustTerminateRetentionReply`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012312222
 */
export interface EntrustTerminateRetentionNotification extends Notification<"ENTRUST.TERMINATE_RETENTION", EntrustTerminateRetentionResource> {}

/**
 * 用户签约状态变更通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/offline-brushing.html
 */
export interface FacepayUserStateChangeNotification extends Notification<"FACEPAY.USER_STATE_CHANGE", FacepayUserStateChangeResource> {}

/**
 * 发票卡券作废通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286035
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071609
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792560
 */
export interface FapiaoCardDiscardedNotification extends Notification<"FAPIAO.CARD_DISCARDED", FapiaoCardDiscardedResource> {}

/**
 * 发票插入用户卡包成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286082
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012072011
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792578
 */
export interface FapiaoCardInsertedNotification extends Notification<"FAPIAO.CARD_INSERTED", FapiaoCardInsertedResource> {}

/**
 * 发票开具成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286057
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071832
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792570
 */
export interface FapiaoIssuedNotification extends Notification<"FAPIAO.ISSUED", FapiaoIssuedResource> {}

/**
 * 发票冲红成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286074
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012071979
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792571
 */
export interface FapiaoReversedNotification extends Notification<"FAPIAO.REVERSED", FapiaoReversedResource> {}

/**
 * 用户发票抬头填写完成通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286009
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012070348
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015792559
 */
export interface FapiaoUserAppliedNotification extends Notification<"FAPIAO.USER_APPLIED", FapiaoUserAppliedResource> {}

/**
 * 隔夜归还保险订单状态变化通知
 *
 * @see https://pay.weixin.qq.com/docs/merchant/apis/hire-power-bank-insurance/insurance-orders/status-change-notice.html
 */
export interface HirePowerBankReceiveInsuranceNotification extends Notification<"HIRE_POWER_BANK.RECEIVE_INSURANCE", HirePowerBankReceiveInsuranceResource> {}

/**
 * 保险商户委托代续期完成通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export interface InsuranceEntrustRenewNotification extends Notification<"INSURANCE_ENTRUST.RENEW", InsuranceEntrustRenewResource> {}

/**
 * 保险商户委托代扣签约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export interface InsuranceEntrustSignNotification extends Notification<"INSURANCE_ENTRUST.SIGN", InsuranceEntrustSignResource> {}

/**
 * 保险商户委托代扣解约完成通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289466
 */
export interface InsuranceEntrustTerminateNotification extends Notification<"INSURANCE_ENTRUST.TERMINATE", InsuranceEntrustTerminateResource> {}

/**
 * 微信保单服务用户授权成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016943540
 */
export interface InsurancePolicyManagementGrantedNotification extends Notification<"INSURANCE_POLICY_MANAGEMENT.GRANTED", InsurancePolicyManagementGrantedResource> {}

/**
 * 商圈会员积分服务授权结果通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285836
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076406
 */
export interface MallAuthActivateCardNotification extends Notification<"MALL_AUTH.ACTIVATE_CARD", MallAuthActivateCardResource> {}

/**
 * 商圈会员场内退款通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285869
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076419
 */
export interface MallRefundSuccessNotification extends Notification<"MALL_REFUND.SUCCESS", MallRefundSuccessResource> {}

/**
 * 商圈会员场内支付结果通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012285856
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012076414
 */
export interface MallTransactionSuccessNotification extends Notification<"MALL_TRANSACTION.SUCCESS", MallTransactionSuccessResource> {}

/**
 * 商户管理记录通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014940982
 */
export interface ManagerecordChangeNotification extends Notification<"MANAGERECORD.CHANGE", ManagerecordChangeResource> {}

/**
 * 用户关闭自动收款授权通知(用户确认模式)
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export interface MchtransferAuthorizationClosedNotification extends Notification<"MCHTRANSFER.AUTHORIZATION.CLOSED", MchtransferAuthorizationClosedResource> {}

/**
 * 用户确认自动收款授权通知(用户确认模式)
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014512908
 */
export interface MchtransferAuthorizationConfirmedNotification extends Notification<"MCHTRANSFER.AUTHORIZATION.CONFIRMED", MchtransferAuthorizationConfirmedResource> {}

/**
 * 商家转账批次关闭回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export interface MchtransferBatchClosedNotification extends Notification<"MCHTRANSFER.BATCH.CLOSED", MchtransferBatchClosedResource> {}

/**
 * 商家转账批次完成回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012269028
 */
export interface MchtransferBatchFinishedNotification extends Notification<"MCHTRANSFER.BATCH.FINISHED", MchtransferBatchFinishedResource> {}

/**
 * 商家转账回调通知(用户确认模式)
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012712115
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015468969
 */
export interface MchtransferBillFinishedNotification extends Notification<"MCHTRANSFER.BILL.FINISHED", MchtransferBillFinishedResource> {}

/**
 * 转账到QQ钱包通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4014301851
 */
export interface MchtransferQqwalletbillFinishedNotification extends Notification<"MCHTRANSFER.QQWALLETBILL.FINISHED", MchtransferQqwalletbillFinishedResource> {}

/**
 * 商户提现状态变更通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013049135
 */
export interface MchwithdrawChangeNotification extends Notification<"MCHWITHDRAW.CHANGE", MchwithdrawChangePartnerResource | MchwithdrawChangeSubMerchantResource | MchwithdrawChangeSubMerchantDailyBalanceResource> {}

/**
 * 医保混合收款成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4016781554
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012165722
 */
export interface MedicalInsuranceSuccessNotification extends Notification<"MEDICAL_INSURANCE.SUCCESS", MedicalInsuranceSuccessResource> {}

/**
 * 会员卡领卡事件通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4017166745
 */
export interface MembercardAcceptCardNotification extends Notification<"MEMBERCARD.ACCEPT_CARD", MembercardAcceptCardResource> {}

/**
 * 会员卡激活事件通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export interface MembercardActivateCardNotification extends Notification<"MEMBERCARD.ACTIVATE_CARD", MembercardActivateCardResource> {}

/**
 * 用户管理会员卡事件通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012288215
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012163936
 */
export interface MembercardUsercardManageNotification extends Notification<"MEMBERCARD.USERCARD_MANAGE", MembercardUsercardManageResource> {}

/**
 * 合作伙伴订阅通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016022266
 */
export interface MerchantNotifyNotifyNotification extends Notification<"MERCHANT_NOTIFY.NOTIFY", MerchantNotifyNotifyResource> {}

/**
 * 跨境/全球-委托代扣签约成功通知
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export interface PapaySignNotification extends Notification<"PAPAY.SIGN", PapaySignResource> {}

/**
 * 跨境/全球-委托代扣成功解约通知
 *
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4013015485
 */
export interface PapayTerminateNotification extends Notification<"PAPAY.TERMINATE", PapayTerminateResource> {}

/**
 * 停车缴费服务-商户查费回调
 *
 * Replied to with `ParkingFeeQueryTransInfoReply`.
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4024070065
 */
export interface ParkingFeeQueryTransInfoNotification extends Notification<"PARKING_FEE.QUERY_TRANS_INFO", ParkingFeeQueryTransInfoResource> {}

/**
 * 服务账户绑定结果通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012156110
 */
export interface PayscoreBindServiceAccountNotification extends Notification<"PAYSCORE.BIND_SERVICE_ACCOUNT", PayscoreServiceAccountBound> {}

/**
 * 支付分从业机构-商户预下单通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012084127
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013194116
 */
export interface PayscoreMchPrepayNotification extends Notification<"PAYSCORE.MCH_PREPAY", PayscoreMerchantPrepaid> {}

/**
 * 支付分服务确认订单通知
 *
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_8&index=8
 * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_9&index=8
 */
export interface PayscoreUserAcceptedNotification extends Notification<"PAYSCORE.USER_ACCEPTED", PayscoreUserAccepted> {}

/**
 * 取消签约回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286184
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159037
 */
export interface PayscoreUserCancelSignPlanNotification extends Notification<"PAYSCORE.USER_CANCEL_SIGN_PLAN", PayscoreSignPlanCancelled> {}

/**
 * 支付分服务用户解除授权成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export interface PayscoreUserCloseServiceNotification extends Notification<"PAYSCORE.USER_CLOSE_SERVICE", PayscorePermissionClosed | SchoolPayContractChanged> {}

/**
 * 支付分服务用户确认成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export interface PayscoreUserConfirmNotification extends Notification<"PAYSCORE.USER_CONFIRM", PayscoreServiceOrderConfirmed> {}

/**
 * 支付分服务用户授权成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160692
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012155288
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086446
 */
export interface PayscoreUserOpenServiceNotification extends Notification<"PAYSCORE.USER_OPEN_SERVICE", PayscorePermissionOpened | SchoolPayContractChanged> {}

/**
 * 支付分服务用户支付成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587953
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586137
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012625482
 * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096520
 */
export interface PayscoreUserPaidNotification extends Notification<"PAYSCORE.USER_PAID", PayscoreServiceOrderPaid> {}

/**
 * 签约成功回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286193
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159652
 */
export interface PayscoreUserSignPlanNotification extends Notification<"PAYSCORE.USER_SIGN_PLAN", PayscoreSignPlanSigned> {}

/**
 * 商品券图片生成结果通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327744
 * @see https://pay.weixin.qq.com/doc/v3/partner/4017327759
 */
export interface ProductCouponSpImageGenerationNotification extends Notification<"PRODUCT_COUPON_SP.IMAGE_GENERATION", ProductCouponSpImageGenerationResource> {}

/**
 * 商品券领券通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015780862
 * @see https://pay.weixin.qq.com/doc/v3/partner/4016435717
 */
export interface ProductCouponSpSendNotification extends Notification<"PRODUCT_COUPON_SP.SEND", ProductCouponSpSendResource> {}

/**
 * 分账动账成功回退通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 */
export interface ProfitsharingReturnNotification extends Notification<"PROFITSHARING.RETURN", ProfitsharingReturnResource> {}

/**
 * 分账动账成功变动通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289679
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012116672
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075216
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012075400
 */
export interface ProfitsharingSuccessNotification extends Notification<"PROFITSHARING.SUCCESS", ProfitsharingSuccessResource> {}

/**
 * 平台收付通商家充值-关闭充值通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export interface RechargeClosedNotification extends Notification<"RECHARGE.CLOSED", RechargeClosedResource> {}

/**
 * 平台收付通商家充值-充值资金退回通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012973125
 */
export interface RechargeFundReturnedNotification extends Notification<"RECHARGE.FUND_RETURNED", RechargeFundReturnedResource> {}

/**
 * 平台收付通商家充值-充值成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012763652
 */
export interface RechargeSuccessNotification extends Notification<"RECHARGE.SUCCESS", RechargeSuccessResource> {}

/**
 * 退款异常通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
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
export interface RefundAbnormalNotification extends Notification<"REFUND.ABNORMAL", RefundAbnormal | PartnerRefundAbnormal | IndividualRefundAbnormal> {}

/**
 * 退款关闭通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
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
export interface RefundClosedNotification extends Notification<"REFUND.CLOSED", RefundClosed | PartnerRefundClosed | IndividualRefundClosed> {}

/**
 * 退款成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791865
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070388
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012810605
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791886
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791906
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085921
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421172
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421356
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421448
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071196
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012268885
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587976
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647469
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012083103
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085298
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080241
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085681
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085876
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085802
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231901
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462126
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462327
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462586
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080628
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167494
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650317
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166857
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886275
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086319
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012124635
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013163616
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012586138
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
export interface RefundSuccessNotification extends Notification<"REFUND.SUCCESS", RefundSucceeded | PartnerRefundSucceeded | IndividualRefundSucceeded | GlobalRefundSucceeded> {}

/**
 * 风险订单回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894258
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013894240
 */
export interface RisktradeIdentificationNotification extends Notification<"RISKTRADE.IDENTIFICATION", RisktradeIdentificationResource> {}

/**
 * 商户签名验签／加解密测试-回调接口通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4015164042
 * @see https://pay.weixin.qq.com/doc/v3/partner/4019605946
 */
export interface SecurityEchoSuccessNotification extends Notification<"SECURITY_ECHO.SUCCESS", SecurityEchoReceived> {}

/**
 * 个人收款-结算回调通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012650327
 */
export interface SettlementSuccessNotification extends Notification<"SETTLEMENT.SUCCESS", SettlementSuccessResource> {}

/**
 * 停车服务扣费失败通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012159706
 */
export interface TransactionFailNotification extends Notification<"TRANSACTION.FAIL", ParkingPaymentFailed | InsurancePaymentFailed> {}

/**
 * 校园轻松付扣费失败通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export interface TransactionIndustryFailedNotification extends Notification<"TRANSACTION.INDUSTRY_FAILED", TransactionIndustryFailedResource> {}

/**
 * 校园轻松付扣费支付成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012161063
 */
export interface TransactionIndustrySuccessNotification extends Notification<"TRANSACTION.INDUSTRY_SUCCESS", TransactionIndustrySuccessResource> {}

/**
 * 用户对垫资单还款通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012160841
 */
export interface TransactionPayBackNotification extends Notification<"TRANSACTION.PAY_BACK", ParkingPaymentRepaid | SchoolPaymentRepaid> {}

/**
 * 支付成功通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791861
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070368
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791836
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791882
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791902
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012158598
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421143
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421231
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421336
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013421407
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012166360
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284311
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012165150
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286273
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012286313
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012289459
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013392770
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085146
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013080237
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085680
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085875
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085801
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012231898
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462105
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462175
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462250
 * @see https://pay.weixin.qq.com/doc/v3/partner/4013462574
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012167493
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012602261
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012166543
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012886152
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012086059
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012090195
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012237246
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
export interface TransactionSuccessNotification extends Notification<"TRANSACTION.SUCCESS", PaymentSucceeded | PartnerPaymentSucceeded | CombinePaymentSucceeded | ParkingPaymentSucceeded | InsurancePaymentSucceeded | ProfitsharingSucceeded | GlobalPaymentSucceeded> {}

/**
 * 停车入场状态变更通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012284177
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012085798
 */
export interface VehicleEntranceStateChangeNotification extends Notification<"VEHICLE.ENTRANCE_STATE_CHANGE", VehicleEntranceStateChangeResource> {}

/**
 * ETC授权签约状态变化通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012158358
 */
export interface VehicleUserStateChangeNotification extends Notification<"VEHICLE.USER_STATE_CHANGE", VehicleUserStateChangeResource> {}

/**
 * 商户平台申诉通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export interface ViolationAppealNotification extends Notification<"VIOLATION.APPEAL", ViolationAppealResource> {}

/**
 * 商户平台拦截通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export interface ViolationInterceptNotification extends Notification<"VIOLATION.INTERCEPT", ViolationInterceptResource> {}

/**
 * 商户平台处罚通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012079216
 */
export interface ViolationPunishNotification extends Notification<"VIOLATION.PUNISH", ViolationPunishResource> {}

/**
 * 关系授权完成通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export interface WebizpayAuthorizedNotification extends Notification<"WEBIZPAY.AUTHORIZED", WebizpayAuthorizedResource> {}

/**
 * 企业支付额度卡退款成功后通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764405
 */
export interface WebizpayPaymentrefundsuccessNotification extends Notification<"WEBIZPAY.PAYMENTREFUNDSUCCESS", WebizpayPaymentrefundsuccessResource> {}

/**
 * 企业支付额度卡支付成功后通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764398
 */
export interface WebizpayPaymentsuccessNotification extends Notification<"WEBIZPAY.PAYMENTSUCCESS", WebizpayPaymentsuccessResource> {}

/**
 * 企业支付额度卡失效后通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4014612130
 */
export interface WebizpayQuotacardexpiredNotification extends Notification<"WEBIZPAY.QUOTACARDEXPIRED", WebizpayQuotacardexpiredResource> {}

/**
 * 企业支付关系解除授权后通知
 *
 * @see https://pay.weixin.qq.com/doc/v3/partner/4015764414
 */
export interface WebizpayRevokedNotification extends Notification<"WEBIZPAY.REVOKED", WebizpayRevokedResource> {}

export interface AbnormalFundProcessingNotificationCommander {
  /** 指令方类型 · Commander type. Documented: `MERCHANT`. */
  readonly operator: Open<"MERCHANT">;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
}

export interface AbnormalFundProcessingNotificationInstruction {
  /** 商户指令单号 · Merchant instruction number. 由商户自定，标识一次异常资金付款指令；重试时保持不变。 Set by the merchant; identifies one payment instruction; keep it when retrying. */
  readonly out_instruction_no: string;
  /** 指令发起方 · Instruction initiator. */
  readonly commander: AbnormalFundProcessingNotificationCommander;
  /** 转付方式 · Transfer mode. 表示异常资金付给原收款方还是指定商户，由服务商选择。 Tells whether funds go to the original payee or a named merchant; chosen by the partner. Documented: `TRANSFER_TO_ORIGINAL_RECEIVE_USER`. */
  readonly transfer_mode: Open<"TRANSFER_TO_ORIGINAL_RECEIVE_USER">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time: string;
  /** 付款指令实例ID · Instruction instance ID. 由微信支付生成，标识指令的一次执行。 Assigned by WeChat Pay; identifies one execution of the instruction. */
  readonly instruction_instance_id: string;
}

export interface AbnormalFundProcessingNotificationTransferAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Documented: `CNY`. */
  readonly currency: Open<"CNY">;
}

/** Resource of `ABNORMAL_FUND_PROCESSING.TRANSFER.SUCCESS`. */
export interface AbnormalFundProcessingTransferSuccessResource {
  /** 产品名称 · Product name. Documented: `C2C`. */
  readonly product_name: Open<"C2C">;
  /** 商品小票ID · Sales receipt ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id: string;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: AbnormalFundProcessingNotificationTransferAmount;
  /** 回单状态 · Receipt state. 表示单据或电子回单的处理进度，由微信支付返回。 Tells how far the receipt or payment order has been processed; set by WeChat Pay. Documented: `RECEIPT_STATE_PENDING`, `RECEIPT_STATE_PROGRESS`, `RECEIPT_STATE_COMPLETED`. */
  readonly receipt_state: Open<"RECEIPT_STATE_PENDING" | "RECEIPT_STATE_PROGRESS" | "RECEIPT_STATE_COMPLETED">;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 最后更新时间 · Last update time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly last_update_time: string;
  /** 付款指令 · Payment instruction. */
  readonly instruction: AbnormalFundProcessingNotificationInstruction;
}

/** Resource of `APPLYMENT_STATE.APPROVED`. */
export interface ApplymentStateApprovedResource {
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 网站上线状态 · Website launch state. 表示网站是否已上线，由商户填写。 Tells whether the website is already online; given by the merchant. Documented: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
  readonly website_state?: Open<"HAS_LAUNCHED" | "UN_LAUNCHED">;
  /** 支付域名列表 · Payment domains. */
  readonly domains?: readonly string[];
  /** 网站链接 · Website URL. */
  readonly website_url?: string;
  /** 网站业务页截图 · Business page screenshots. */
  readonly website_business_page_pics?: readonly string[];
  /** 网站首页截图 · Homepage screenshots. */
  readonly website_homepage_pics?: readonly string[];
  /** 申请单号 · Onboarding application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id?: number;
  /** 审核驳回详情 · Rejection details. */
  readonly audit_reject_detail?: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. Documented: `PENDING`, `UNDER_REVIEW`, `APPROVED`, `REJECTED`. */
  readonly applyment_state?: Open<"PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED">;
  /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
  readonly notify_url?: string;
  /** 商户业务申请编号 · Merchant application ID. 由商户自定，标识一次H5支付域名申请。 Set by the merchant; identifies one H5 domain application. */
  readonly out_applyment_id?: string;
}

/** Resource of `BLOCKRECORD.CHANGE`. */
export interface BlockrecordChangeResource {
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 拦截记录ID · Block record ID. 标识一条交易拦截记录，由微信支付生成。 Identifies a record of blocked transactions; assigned by WeChat Pay. */
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
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 申诉记录ID · Appeal record ID. 标识一次交易拦截申诉，由微信支付生成。 Identifies an appeal against blocked transactions; assigned by WeChat Pay. */
  readonly appeal_record_id: string;
  /** 申诉结果 · Appeal result. 枚举，申诉通过或驳回。 Enumeration: appeal passed or rejected. Documented: `PASS`, `REJECT`. */
  readonly appeal_result: Open<"PASS" | "REJECT">;
}

export interface BrandMemberCardSpNotificationCommonField {
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 值 · Value. 与同级名称对应的内容；会员信息为敏感字段，收发均为明文，由 SDK 加解密。 Content for the name beside it; member data is sensitive, plain text in and out, the SDK encrypts and decrypts it. Sensitive: arrives encrypted with the merchant's key; this is the plain text. */
  readonly value?: string;
}

export interface BrandMemberCardSpNotificationCustomField {
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 用户所选值 · User's chosen values. 用户填写的会员资料；应答中加密的部分由 SDK 解密。 Membership data chosen by the user; the SDK decrypts what answers carry encrypted. Sensitive: arrives encrypted with the merchant's key; this is the plain text. */
  readonly user_chosen_values?: readonly string[];
}

export interface BrandMemberCardSpNotificationUserInformation {
  /** 通用会员资料项 · Common member fields. 设置时为资料项枚举数组，读取用户资料时为含 name、value 的对象数组。 In settings an array of enumerated fields; in user data an array of objects with name and value. */
  readonly common_field_list?: readonly BrandMemberCardSpNotificationCommonField[];
  /** 自定义会员资料项 · Custom member fields. 设置时为含 type、name、values 的对象数组，读取时为含所填内容的对象数组。 In settings an array of objects with type, name and values; in user data with what the user filled in. */
  readonly custom_field_list?: readonly BrandMemberCardSpNotificationCustomField[];
}

export interface BrandMemberCardSpNotificationValidDateInformation {
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 可用开始时间 · Available from. 券或会员卡可用的开始时间，RFC 3339 格式，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. */
  readonly available_begin_time?: string;
  /** 可用结束时间 · Available until. 券或会员卡可用的结束时间，RFC 3339 格式，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. 整数，单位为天，自领取（或生效）起计。 Integer, in days, counted from receipt or from taking effect. */
  readonly available_day_after_receive?: number;
}

/** Resource of `BRAND_MEMBER_CARD_SP.POINT_EXCHANGE_COUPON`. */
export interface BrandMemberCardSpPointExchangeCouponResource {
  /** 记录ID · Record ID. 一条处理记录的编号，由微信支付生成。 Number of one record, assigned by WeChat Pay. */
  readonly record_id: string;
  /** 品牌ID · Brand ID. 微信支付分配的品牌编号，按接口为字符串或整数。 ID that WeChat Pay assigned to the brand; string or integer by operation. */
  readonly brand_id: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. */
  readonly user_card_code: string;
  /** 兑换券模板ID · Exchange coupon template ID. 标识用积分兑换的券模板。 Identifies the coupon template bought with points. */
  readonly exchange_coupon_template_id: string;
  /** 扣减积分 · Points deducted. */
  readonly deduct_points: number;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
}

/** Resource of `BRAND_MEMBER_CARD_SP.SYNC_USER_POINT`. */
export interface BrandMemberCardSpSyncUserPointResource {
  /** 品牌ID · Brand ID. 微信支付分配的品牌编号，按接口为字符串或整数。 ID that WeChat Pay assigned to the brand; string or integer by operation. */
  readonly brand_id: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. */
  readonly user_card_code: string;
}

/** Resource of `BRAND_MEMBER_CARD_SP.USER_CARD.CREATE`. */
export interface BrandMemberCardSpUserCardCreateResource {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. */
  readonly user_card_code?: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 卡面颜色 · Card color. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. */
  readonly card_picture_url: string;
  /** 品牌ID · Brand ID. 微信支付分配的品牌编号，按接口为字符串或整数。 ID that WeChat Pay assigned to the brand; string or integer by operation. */
  readonly brand_id: string;
  /** 卡类型 · Card type. 枚举，会员卡指卡的种类，医保支付与消费金指证件种类。 Enumeration: member card, kind of card; medical insurance and consumption credit, kind of identity document. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 电话号码 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: arrives encrypted with the merchant's key; this is the plain text. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandMemberCardSpNotificationValidDateInformation;
  /** 领卡时间 · Card pickup time. 用户领取会员卡的时间，RFC 3339 格式，带时区。 When the user took the member card; RFC 3339 with offset. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
  readonly user_information?: BrandMemberCardSpNotificationUserInformation;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. 说明会员卡未激活、有效、过期或失效，查询参数中用于筛选。 Tells inactive, effective, expired or invalid; filters cards in queries. Documented: `NOT_EFFECTIVE`, `EFFECTIVE`, `EXPIRED`, `UNAVAILABLE`, `DELETE`. */
  readonly user_card_state: Open<"NOT_EFFECTIVE" | "EFFECTIVE" | "EXPIRED" | "UNAVAILABLE" | "DELETE">;
  /** 失效原因 · Reason for invalidity. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly invalid_time?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly modify_time: string;
}

/** Resource of `BRAND_MEMBER_CARD_SP.USER_CARD.DELETE`. */
export interface BrandMemberCardSpUserCardDeleteResource {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. */
  readonly user_card_code?: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 卡面颜色 · Card color. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. */
  readonly card_picture_url: string;
  /** 品牌ID · Brand ID. 微信支付分配的品牌编号，按接口为字符串或整数。 ID that WeChat Pay assigned to the brand; string or integer by operation. */
  readonly brand_id: string;
  /** 卡类型 · Card type. 枚举，会员卡指卡的种类，医保支付与消费金指证件种类。 Enumeration: member card, kind of card; medical insurance and consumption credit, kind of identity document. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 电话号码 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: arrives encrypted with the merchant's key; this is the plain text. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandMemberCardSpNotificationValidDateInformation;
  /** 领卡时间 · Card pickup time. 用户领取会员卡的时间，RFC 3339 格式，带时区。 When the user took the member card; RFC 3339 with offset. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
  readonly user_information?: BrandMemberCardSpNotificationUserInformation;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. 说明会员卡未激活、有效、过期或失效，查询参数中用于筛选。 Tells inactive, effective, expired or invalid; filters cards in queries. Documented: `NOT_EFFECTIVE`, `EFFECTIVE`, `EXPIRED`, `UNAVAILABLE`, `DELETE`. */
  readonly user_card_state: Open<"NOT_EFFECTIVE" | "EFFECTIVE" | "EXPIRED" | "UNAVAILABLE" | "DELETE">;
  /** 失效原因 · Reason for invalidity. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly invalid_time?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly modify_time: string;
}

/** Resource of `BUDGET.CLOSED`. */
export interface BudgetClosedResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
  readonly sponsor_mchid: string;
  /** 活动名称 · Activity name. */
  readonly activity_name: string;
  /** 活动备注 · Activity remark. */
  readonly activity_remark: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `CLOSED`. */
  readonly state: Open<"CLOSED">;
  /** 解锁备注 · Unlock remark. */
  readonly unlock_remark?: string;
  /** 关闭时间 · Closing time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly closed_time?: string;
}

/** Resource of `BUDGET.FINISHED`. */
export interface BudgetFinishedResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
  readonly sponsor_mchid: string;
  /** 活动名称 · Activity name. */
  readonly activity_name: string;
  /** 活动备注 · Activity remark. */
  readonly activity_remark: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `FINISHED`. */
  readonly state: Open<"FINISHED">;
  /** 解锁备注 · Unlock remark. */
  readonly unlock_remark?: string;
  /** 完成时间 · Finish time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly finished_time?: string;
}

/** Resource of `BUDGET.LOCKED`. */
export interface BudgetLockedResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 商户预算单号 · Merchant budget number. 由商户自定，标识一笔公益捐赠预算；重试时保持不变。 Set by the merchant; identifies one donation budget; keep it when retrying. */
  readonly out_budget_no: string;
  /** 公益捐赠预算单号 · Donation budget ID. 微信支付受理捐赠预算申请后生成的单号。 Assigned by WeChat Pay when the donation budget is accepted. */
  readonly budget_id: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
  readonly sponsor_mchid: string;
  /** 活动名称 · Activity name. */
  readonly activity_name: string;
  /** 活动备注 · Activity remark. */
  readonly activity_remark: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `LOCKED`. */
  readonly state: Open<"LOCKED">;
  /** 预算锁定时间 · Budget locked time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly locked_time?: string;
}

/** Resource of `COMPLAINT.CREATE`. */
export interface ComplaintCreateResource {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. */
  readonly complaint_id: string;
  /** 投诉触发动作 · Complaint event. 枚举，报关指新增或修改，投诉通知指触发原因，投诉消息指点击后的行为。 Enumeration: customs, add or modify; complaint notification, what happened; complaint message, what a click does. Documented: `CREATE_COMPLAINT`, `CONTINUE_COMPLAINT`, `USER_RESPONSE`, `RESPONSE_BY_PLATFORM`, `SELLER_REFUND`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REJECT_REFUND`, `REFUND_SUCCESS`. */
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
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. */
  readonly complaint_id: string;
  /** 投诉触发动作 · Complaint event. 枚举，报关指新增或修改，投诉通知指触发原因，投诉消息指点击后的行为。 Enumeration: customs, add or modify; complaint notification, what happened; complaint message, what a click does. Documented: `CREATE_COMPLAINT`, `CONTINUE_COMPLAINT`, `USER_RESPONSE`, `RESPONSE_BY_PLATFORM`, `SELLER_REFUND`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REJECT_REFUND`, `REFUND_SUCCESS`. */
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
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 活动编码 · Activity code. 发券来源活动的编码，随领券通知返回。 Code of the activity that sent the coupon; sent with the notification. */
  readonly act_code?: string;
  /** 营销馆编码 · Marketing hall code. 标识用户领券的营销馆。 Identifies the marketing hall where the user took the coupon. */
  readonly hall_code?: string;
  /** 营销馆所属商户号 · Hall's merchant ID. 整数，营销馆归属商户的商户号。 Integer; merchant ID of the owner of the marketing hall. */
  readonly hall_belong_mch_id?: number;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id?: string;
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code?: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 电话号码 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. */
  readonly phone_number?: string;
  /** 国家代码 · Country code. 手机号的国家或地区代码。 Country calling code of the phone number. */
  readonly country_code?: string;
}

export interface CouponNotificationConsumeInformation {
  /** 核销时间 · Redemption time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly consume_time: string;
  /** 核销商户号 · Redeeming merchant ID. 用户使用代金券的商户号。 Merchant ID where the user spent the coupon. */
  readonly consume_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 核销金额 · Redeemed amount. 券核销的金额；整数，单位为分。 Amount redeemed with the coupon. Integer, in fen. */
  readonly consume_amount: number;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly CouponNotificationGoodsDetail[];
}

export interface CouponNotificationDiscountTo {
  /** 减至价格 · Reduce-to price. 单品优惠后的价格；整数，单位为分。 Price of the product after the discount. Integer, in fen. */
  readonly cut_to_price?: number;
  /** 可用最高原价 · Highest eligible price. 整数，单位为分；减至特价券适用的商品价格上限。 Integer, in fen; highest item price the fixed-price coupon applies to. */
  readonly max_price?: number;
}

export interface CouponNotificationGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 价格 · Price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
}

export interface CouponNotificationNormalCouponInformation {
  /** 券面额 · Coupon value. 满减代金券的面额；整数，单位为分。 Face value of the cash coupon. Integer, in fen. */
  readonly coupon_amount: number;
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由商户设定。 Integer, in fen; the order must reach it before the coupon can be used; set by the merchant. */
  readonly transaction_minimum: number;
}

export interface CouponNotificationSingleitemDiscountOff {
  /** 单品最高优惠价格 · Maximum item price. 整数，单位为分，可用优惠的单品价格上限，由微信支付返回。 Integer, in fen; highest item price the discount applies to, returned by WeChat Pay. */
  readonly single_price_max?: number;
}

/** Resource of `COUPON.SEND`. */
export interface CouponSendResource {
  /** 事件类型 · Event type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. Documented: `EVENT_TYPE_BUSICOUPON_SEND`. */
  readonly event_type?: Open<"EVENT_TYPE_BUSICOUPON_SEND">;
  /** 券码 · Coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
  readonly coupon_code: string;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  /** 发放时间 · Sending time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. */
  readonly send_time: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出，由微信支付返回。 Tells through which channel the coupon was sent; set by WeChat Pay. Documented: `BUSICOUPON_SEND_CHANNEL_MINIAPP`, `BUSICOUPON_SEND_CHANNEL_API`, `BUSICOUPON_SEND_CHANNEL_PAYGIFT`, `BUSICOUPON_SEND_CHANNEL_H5`, `BUSICOUPON_SEND_CHANNEL_FTOF`, `BUSICOUPON_SEND_CHANNEL_MEMBERCARD_ACT`, `BUSICOUPON_SEND_CHANNEL_HALL`, `BUSICOUPON_SEND_CHANNEL_JSAPI`, `JSAPI`, `BUSICOUPON_SEND_CHANNEL_MINI_APP_LIVE`, `BUSICOUPON_SEND_CHANNEL_WECHAT_SEARCH`, `BUSICOUPON_SEND_CHANNEL_PAY_HAS_DISCOUNT`, `BUSICOUPON_SEND_CHANNEL_WECHAT_AD`, `BUSICOUPON_SEND_CHANNEL_RIGHTS_PLATFORM`, `BUSICOUPON_SEND_CHANNEL_RECEIVE_MONEY_GIFT`, `BUSICOUPON_SEND_CHANNEL_MEMBER_PAY_RIGHT`, `BUSICOUPON_SEND_CHANNEL_BUSI_SMART_RETAIL`, `BUSICOUPON_SEND_CHANNEL_FINDER_LIVEROOM`. */
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
  /** 发券商户号 · Coupon sending merchant ID. 发券方的商户号，由微信支付返回。 Merchant ID that sent the coupon, returned by WeChat Pay. */
  readonly send_merchant: string;
  /** 活动ID · Activity ID. 标识发券来源活动，随领券通知返回。 Identifies the activity that sent the coupon; sent with the notification. */
  readonly act_id?: string;
  /** 附加信息 · Attached information. */
  readonly attach_info?: CouponNotificationAttachInfo;
}

/** Resource of `COUPON.USE`. */
export interface CouponUseResource {
  /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. */
  readonly stock_creator_mchid: string;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
  /** 减至单品优惠信息 · Single-item discount. */
  readonly singleitem_discount_off?: CouponNotificationSingleitemDiscountOff;
  /** 减至优惠信息 · Cut-to price offer. */
  readonly discount_to?: CouponNotificationDiscountTo;
  /** 代金券名称 · Coupon name. */
  readonly coupon_name: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. Documented: `SENDED`, `USED`, `EXPIRED`. */
  readonly status: Open<"SENDED" | "USED" | "EXPIRED">;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 券类型 · Coupon type. 枚举，代金券指满减或减至，商家券指普通或会员专享。 Enumeration: cash coupon, fixed reduction or reduced-to price; merchant coupon, normal or members only. Documented: `NORMAL`, `CUT_TO`. */
  readonly coupon_type: Open<"NORMAL" | "CUT_TO">;
  /** 是否免充值批次 · Not prefunded stock. 布尔值；true 为免充值券，false 为预充值券。 Boolean; true for coupons without prefunding, false for prefunded ones. */
  readonly no_cash: boolean;
  /** 可用开始时间 · Available from. 券或会员卡可用的开始时间，RFC 3339 格式，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. */
  readonly available_begin_time: string;
  /** 可用结束时间 · Available until. 券或会员卡可用的结束时间，RFC 3339 格式，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. */
  readonly available_end_time: string;
  /** 是否单品优惠 · Whether single-item discount. */
  readonly singleitem: boolean;
  /** 满减券信息 · Amount-off coupon information. */
  readonly normal_coupon_information?: CouponNotificationNormalCouponInformation;
  /** 核销信息 · Redemption information. */
  readonly consume_information?: CouponNotificationConsumeInformation;
  /** 业务类型 · Business type. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `MULTIUSE`. */
  readonly business_type?: Open<"MULTIUSE">;
}

/** Resource of `CREDIT_REPAYMENT.DEDUCTION_PAY`. */
export interface CreditRepaymentDeductionPayResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 订单状态 · Order state. 该产品订单的当前状态，取值因产品而异。 Present state of the order; values differ by product. Documented: `DEDUCT_ORDER_STATE_PAY_SUCCESS`. */
  readonly order_state: Open<"DEDUCT_ORDER_STATE_PAY_SUCCESS">;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 商户记录ID · Merchant record ID. 由商户自定，标识一条还款或预约还款记录。 Set by the merchant; identifies one repayment or scheduled repayment. */
  readonly out_record_id: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 扣款金额 · Deduction amount. 单位为分的整数；委托代扣的应答中为含总额与币种的对象。 Integer, in fen; in entrusted deduction answers an object with total and currency. */
  readonly deduct_amount: string;
  /** 扣款成功金额 · Amount paid. 字符串形式的金额，按微信支付惯例单位为分。 Amount as a string; in fen by WeChat Pay convention. */
  readonly pay_success_amount?: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
}

/** Resource of `CREDIT_REPAYMENT.SIGN_CONTRACT`. */
export interface CreditRepaymentSignContractResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 展示名称 · Display name. */
  readonly display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `CONTRACT_STATE_INVALID`, `CONTRACT_STATE_EFFECTIVE`, `CONTRACT_STATE_TERMINATED`. */
  readonly contract_state: Open<
    | "CONTRACT_STATE_INVALID"
    | "CONTRACT_STATE_EFFECTIVE"
    | "CONTRACT_STATE_TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_terminated_time?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户还是客服解约。 Enumeration: terminated by user, merchant or customer service. Documented: `TERMINATION_MODE_INVALID`, `TERMINATION_MODE_BY_USER`, `TERMINATION_MODE_BY_MERCHANT`, `TERMINATION_MODE_BY_CUSTOMER_SERVICE`. */
  readonly contract_terminated_mode: Open<
    | "TERMINATION_MODE_INVALID"
    | "TERMINATION_MODE_BY_USER"
    | "TERMINATION_MODE_BY_MERCHANT"
    | "TERMINATION_MODE_BY_CUSTOMER_SERVICE">;
  /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
  readonly contract_termination_remark?: string;
  /** 每月还款日 · Monthly repayment day. 整数，表示每月的第几日。 Integer, the day of the month. */
  readonly repayment_day?: number;
  /** 还款金额上限 · Repayment amount limit. 单次还款的金额上限，部分接口为文本，单位以该产品文档为准。 Limit of one repayment; text in some operations, unit as in the product's documentation. */
  readonly repayment_amount_limit: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
}

/** Resource of `CREDIT_REPAYMENT.TERMINATE_CONTRACT`. */
export interface CreditRepaymentTerminateContractResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 展示名称 · Display name. */
  readonly display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `CONTRACT_STATE_INVALID`, `CONTRACT_STATE_EFFECTIVE`, `CONTRACT_STATE_TERMINATED`. */
  readonly contract_state: Open<
    | "CONTRACT_STATE_INVALID"
    | "CONTRACT_STATE_EFFECTIVE"
    | "CONTRACT_STATE_TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time: string;
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_terminated_time?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户还是客服解约。 Enumeration: terminated by user, merchant or customer service. Documented: `TERMINATION_MODE_INVALID`, `TERMINATION_MODE_BY_USER`, `TERMINATION_MODE_BY_MERCHANT`, `TERMINATION_MODE_BY_CUSTOMER_SERVICE`. */
  readonly contract_terminated_mode: Open<
    | "TERMINATION_MODE_INVALID"
    | "TERMINATION_MODE_BY_USER"
    | "TERMINATION_MODE_BY_MERCHANT"
    | "TERMINATION_MODE_BY_CUSTOMER_SERVICE">;
  /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
  readonly contract_termination_remark?: string;
  /** 每月还款日 · Monthly repayment day. 整数，表示每月的第几日。 Integer, the day of the month. */
  readonly repayment_day?: number;
  /** 还款金额上限 · Repayment amount limit. 单次还款的金额上限，部分接口为文本，单位以该产品文档为准。 Limit of one repayment; text in some operations, unit as in the product's documentation. */
  readonly repayment_amount_limit: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
}

/** Reply to `CROSS_BORDER_PAY.GET_MCH_INFO`. */
export interface CrossBorderPayGetMchInfoReply {
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. Documented: `SUCCESS`, `FAIL`. */
  readonly code: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message?: string;
  /** 收单终端号 · Acquirer terminal ID. 标识收单终端，随通知返回。 Identifies the acquiring terminal; sent with the notification. */
  readonly acq_tid: string;
  /** 固定收款金额 · Fixed amount to receive. 单位为分的整数，由从业机构在应答通知时给出。 Integer, in fen; given by the institution when answering the notification. */
  readonly fix_recv_amount?: number;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. */
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
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 收款二维码信息 · Payment QR code. */
  readonly qr_cd_mp: string;
}

export interface CrossBorderPayNotificationAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/** Reply to `CROSS_BORDER_PAY.PUSH_ORDER_INFO`. */
export interface CrossBorderPayPushOrderInfoReply {
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. Documented: `SUCCESS`, `FAIL`. */
  readonly code: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message?: string;
  /** 收单终端号 · Acquirer terminal ID. 标识收单终端，随通知返回。 Identifies the acquiring terminal; sent with the notification. */
  readonly acq_tid: string;
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
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
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: CrossBorderPayNotificationAmount;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
}

/** Resource of `DELIVERY_PLAN.CHANGE`. */
export interface DeliveryPlanChangeResource {
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id?: string;
  /** 计划状态 · Plan state. 计划当前所处的阶段；支付分计划与投放计划取值不同。 Present stage of the plan; PayScore and delivery plans have different values. Documented: `CREATED`, `DELIVERING`, `PLAN_TERMINATED`, `PAUSED`, `TERMINATED`, `EXPIRED`. */
  readonly plan_state: Open<
    | "CREATED"
    | "DELIVERING"
    | "PLAN_TERMINATED"
    | "PAUSED"
    | "TERMINATED"
    | "EXPIRED">;
  /** 审核状态 · Review state. 枚举，待审、审核中、通过或驳回。 Enumeration: waiting, in review, passed or rejected. Documented: `PROCESSING`, `PASSED`, `REJECTED`. */
  readonly audit_state: Open<"PROCESSING" | "PASSED" | "REJECTED">;
  /** 变更原因 · Change reason. */
  readonly change_reason: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly modify_time: string;
}

/** Resource of `DISCOUNT_CARD.AGREEMENT_ENDED`. */
export interface DiscountCardAgreementEndedResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. 标识先享卡或企业支付额度卡的模板，在商户平台创建后取得。 Identifies the template of a discount card or quota card. */
  readonly card_template_id?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. */
  readonly create_time?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardNotificationObjective[];
  /** 商户领卡号 · Merchant card code. 由商户自定，标识用户领取的一张先享卡。 Set by the merchant; identifies one discount card taken by a user. */
  readonly out_card_code?: string;
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardNotificationReward[];
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state?: string;
  /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致，由商户填写。 Start and end of the service with remarks; both must use the same format; given by the merchant. */
  readonly time_range?: DiscountCardNotificationTimeRange;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
}

/** Resource of `DISCOUNT_CARD.GET_CARD`. */
export interface DiscountCardGetCardResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. 标识先享卡或企业支付额度卡的模板，在商户平台创建后取得。 Identifies the template of a discount card or quota card. */
  readonly card_template_id?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. */
  readonly create_time?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardNotificationObjective[];
  /** 商户领卡号 · Merchant card code. 由商户自定，标识用户领取的一张先享卡。 Set by the merchant; identifies one discount card taken by a user. */
  readonly out_card_code?: string;
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardNotificationReward[];
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state?: string;
  /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致，由商户填写。 Start and end of the service with remarks; both must use the same format; given by the merchant. */
  readonly time_range?: DiscountCardNotificationTimeRange;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
}

export interface DiscountCardNotificationObjective {
  /** 目标ID · Objective ID. 先享卡目标的编号，由卡模板确定。 Number of the discount card objective, fixed by the card template. */
  readonly objective_id?: string;
}

export interface DiscountCardNotificationPayInformation {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 支付状态 · Payment state. 这笔支付或付款当前的状态，取值因产品而异。 Present state of the payment; values differ by product. */
  readonly pay_state?: string;
  /** 支付金额 · Payment amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount?: string;
  /** 支付时间 · Payment time. 点餐为 RFC 3339，停车缴费为整数时间戳，其余按原样字符串处理。 RFC 3339 in catering, an integer timestamp in parking fees, elsewhere an opaque string. */
  readonly pay_time?: string;
}

export interface DiscountCardNotificationReward {
  /** 先享卡奖励ID · Reward ID. 奖励项的编号，在先享卡模板中定义。 Number of the reward as defined in the discount card template. */
  readonly reward_id?: string;
}

export interface DiscountCardNotificationTimeRange {
  /** 开始时间 · Start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. */
  readonly begin_time?: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: string;
}

/** Resource of `DISCOUNT_CARD.SETTLEMENT`. */
export interface DiscountCardSettlementResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. 标识先享卡或企业支付额度卡的模板，在商户平台创建后取得。 Identifies the template of a discount card or quota card. */
  readonly card_template_id?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. */
  readonly create_time?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardNotificationObjective[];
  /** 商户领卡号 · Merchant card code. 由商户自定，标识用户领取的一张先享卡。 Set by the merchant; identifies one discount card taken by a user. */
  readonly out_card_code?: string;
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardNotificationReward[];
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state?: string;
  /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致，由商户填写。 Start and end of the service with remarks; both must use the same format; given by the merchant. */
  readonly time_range?: DiscountCardNotificationTimeRange;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
}

/** Resource of `DISCOUNT_CARD.USER_ACCEPTED`. */
export interface DiscountCardUserAcceptedResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. 标识先享卡或企业支付额度卡的模板，在商户平台创建后取得。 Identifies the template of a discount card or quota card. */
  readonly card_template_id?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. */
  readonly create_time?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 目标列表 · Objectives. */
  readonly objectives?: readonly DiscountCardNotificationObjective[];
  /** 商户领卡号 · Merchant card code. 由商户自定，标识用户领取的一张先享卡。 Set by the merchant; identifies one discount card taken by a user. */
  readonly out_card_code?: string;
  /** 奖励列表 · Rewards. */
  readonly rewards?: readonly DiscountCardNotificationReward[];
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state?: string;
  /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致，由商户填写。 Start and end of the service with remarks; both must use the same format; given by the merchant. */
  readonly time_range?: DiscountCardNotificationTimeRange;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
}

/** Resource of `DISCOUNT_CARD.USER_PAID`. */
export interface DiscountCardUserPaidResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id?: string;
  /** 卡模板ID · Card template ID. 标识先享卡或企业支付额度卡的模板，在商户平台创建后取得。 Identifies the template of a discount card or quota card. */
  readonly card_template_id?: string;
  /** 商户领卡号 · Merchant card code. 由商户自定，标识用户领取的一张先享卡。 Set by the merchant; identifies one discount card taken by a user. */
  readonly out_card_code?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state?: string;
  /** 约定未完成原因 · Why agreement is unfinished. */
  readonly unfinished_reason?: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: string;
  /** 扣费信息 · Payment information. */
  readonly pay_information?: DiscountCardNotificationPayInformation;
}

/** Resource of `ECOMMERCE_ENTRUST.SIGN`. */
export interface EcommerceEntrustSignResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_expired_time?: string;
  /** 操作时间 · Operation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
}

/** Resource of `ECOMMERCE_ENTRUST.TERMINATE`. */
export interface EcommerceEntrustTerminateResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
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
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
}

/** Resource of `EDU_SCHOOL_PAY.USER_DEBT_STATE_UPDATE`. */
export interface EduSchoolPayUserDebtStateUpdateResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `NORMAL`, `FORBIDDEN`. */
  readonly state: Open<"NORMAL" | "FORBIDDEN">;
  /** 欠款笔数 · Number of debts. */
  readonly debt_count: number;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly update_time: string;
}

export interface EntrustNotificationAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

export interface EntrustNotificationContractInformation {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
  /** 签约状态 · Contract status. 枚举，已签约或已解约。 Enumeration: signed or terminated. Documented: `ADD`, `DELETE`. */
  readonly contract_status: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
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
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_terminated_time: string;
  /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
  readonly contract_termination_remark?: string;
}

export interface EntrustNotificationCouponInfo {
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `SEND_COUPON`, `UNUSED_COUPON`, `NOT_SEND_COUPON`. */
  readonly state?: Open<"SEND_COUPON" | "UNUSED_COUPON" | "NOT_SEND_COUPON">;
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id?: string;
}

export interface EntrustNotificationDeductAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Default: `CNY`. */
  readonly currency: string;
}

export interface EntrustNotificationDeductSchedule {
  /** 预计扣款日期 · Estimated deduction date. yyyy-MM-dd 格式的北京日期，由商户填写。 Beijing date as yyyy-MM-dd, set by the merchant. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. 对象，其中总额以分为单位，为整数，由商户填写。 Object whose total is an integer in fen, set by the merchant. */
  readonly estimated_deduct_amount: EntrustNotificationEstimatedDeductAmount;
  /** 扣费预约状态 · Deduction schedule state. 表示本期扣费是否已预约或已扣，由微信支付返回。 Tells whether this deduction is scheduled or paid; set by WeChat Pay. Documented: `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`. */
  readonly schedule_state: Open<"NO_SCHEDULED" | "SCHEDULED" | "PAID" | "EXPIRED">;
  /** 预约扣费金额 · Scheduled deduction amount. 金额对象，其中 total 为单位是分的整数。 Amount object; its total is an integer in fen. */
  readonly scheduled_amount?: EntrustNotificationScheduledAmount;
  /** 扣款金额 · Deduction amount. 单位为分的整数；委托代扣的应答中为含总额与币种的对象。 Integer, in fen; in entrusted deduction answers an object with total and currency. */
  readonly deduct_amount?: EntrustNotificationDeductAmount;
  /** 扣款日期 · Deduction date. yyyy-MM-dd 格式的北京日期，扣款后返回。 Beijing date as yyyy-MM-dd, returned after the deduction. */
  readonly deduct_date: string;
}

export interface EntrustNotificationDeductScheduleScheduledAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Default: `CNY`. */
  readonly currency: string;
}

export interface EntrustNotificationDeviceInformation {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: string;
}

export interface EntrustNotificationEstimatedDeductAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Default: `CNY`. */
  readonly currency: string;
}

export interface EntrustNotificationPayer {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

export interface EntrustNotificationPromotionDetail {
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id?: string;
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分，由微信支付返回。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
}

export interface EntrustNotificationScheduledAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Default: `CNY`. */
  readonly currency?: string;
}

/** Resource of `ENTRUST.RELEASE`. */
export interface EntrustReleaseResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL">;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: EntrustNotificationPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: EntrustNotificationAmount;
  /** 设备信息 · Device information. */
  readonly device_information?: EntrustNotificationDeviceInformation;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly EntrustNotificationPromotionDetail[];
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id?: string;
  /** 签约信息 · Contract information. */
  readonly contract_information?: EntrustNotificationContractInformation;
}

/** Resource of `ENTRUST.SIGN`. */
export interface EntrustSignResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
  readonly contract_display_account: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`, `SIGN_FAILED`, `TO_BE_RENEWED`, `TERMINATE_PENDING`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED" | "SIGN_FAILED" | "TO_BE_RENEWED" | "TERMINATE_PENDING">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_expired_time: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: EntrustNotificationContractTerminateInfo;
  /** 预约扣款信息 · Scheduled deduction. */
  readonly deduct_schedule?: EntrustNotificationDeductSchedule;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

/** Resource of `ENTRUST.SIGNING`. */
export interface EntrustSigningResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id?: string;
  /** 签约信息 · Contract information. */
  readonly contract_information?: EntrustSigningResourceContractInformation;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL">;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: EntrustNotificationPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: EntrustNotificationAmount;
  /** 设备信息 · Device information. */
  readonly device_information: EntrustNotificationDeviceInformation;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly EntrustNotificationPromotionDetail[];
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

export interface EntrustSigningResourceContractInformation {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
  /** 签约状态 · Contract status. 枚举，已签约或已解约。 Enumeration: signed or terminated. Documented: `ADD`, `DELETE`. */
  readonly contract_status?: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time?: string;
}

/** Resource of `ENTRUST.TERMINATE_INQUIRY`. */
export interface EntrustTerminateInquiryResource {
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 返回信息 · Message. */
  readonly messsage: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 商户侧用户标识 · Merchant user code. 由商户自定，标识用户在商户系统中的账号。 Set by the merchant; identifies the user in the merchant's system. */
  readonly out_user_code: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
  /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
  readonly contract_display_account?: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state?: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time?: string;
}

/** Resource of `ENTRUST.TERMINATE`. */
export interface EntrustTerminateResource {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 签约展示账户名 · Displayed contract account. 签约页展示给用户的商户侧账户名，由商户填写。 Name of the user's account at the merchant, shown on the signing page; given by the merchant. */
  readonly contract_display_account: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_expired_time: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
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
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_terminated_time?: string;
  /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
  readonly contract_termination_remark?: string;
}

export interface EntrustTerminateResourceDeductSchedule {
  /** 预计扣款日期 · Estimated deduction date. yyyy-MM-dd 格式的北京日期，由商户填写。 Beijing date as yyyy-MM-dd, set by the merchant. */
  readonly estimated_deduct_date: string;
  /** 预计扣款金额 · Estimated deduction amount. 对象，其中总额以分为单位，为整数，由商户填写。 Object whose total is an integer in fen, set by the merchant. */
  readonly estimated_deduct_amount: EntrustNotificationEstimatedDeductAmount;
  /** 扣费预约状态 · Deduction schedule state. 表示本期扣费是否已预约或已扣，由微信支付返回。 Tells whether this deduction is scheduled or paid; set by WeChat Pay. Documented: `NO_SCHEDULED`, `SCHEDULED`, `PAID`, `EXPIRED`. */
  readonly schedule_state: Open<"NO_SCHEDULED" | "SCHEDULED" | "PAID" | "EXPIRED">;
  /** 预约扣费金额 · Scheduled deduction amount. 金额对象，其中 total 为单位是分的整数。 Amount object; its total is an integer in fen. */
  readonly scheduled_amount?: EntrustNotificationDeductScheduleScheduledAmount;
  /** 扣款金额 · Deduction amount. 单位为分的整数；委托代扣的应答中为含总额与币种的对象。 Integer, in fen; in entrusted deduction answers an object with total and currency. */
  readonly deduct_amount?: EntrustNotificationDeductAmount;
  /** 扣款日期 · Deduction date. yyyy-MM-dd 格式的北京日期，扣款后返回。 Beijing date as yyyy-MM-dd, returned after the deduction. */
  readonly deduct_date: string;
}

/** Reply to `ENTRUST.TERMINATE_RETENTION`. */
export interface EntrustTerminateRetentionReply {
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. Documented: `SUCCESS`, `FAIL`. */
  readonly code?: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message?: string;
  /** 挽留方式 · Retention method. 商户应答通知时填写，表示以何种方式挽留要解约的用户。 Given by the merchant in the reply: how to keep a user who is about to terminate. Documented: `COUPON`. */
  readonly retention_type?: Open<"COUPON">;
  /** 挽留券信息 · Retention coupon information. */
  readonly coupon_info?: EntrustNotificationCouponInfo;
}

/** Resource of `ENTRUST.TERMINATE_RETENTION`. */
export interface EntrustTerminateRetentionResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id?: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
}

/** Resource of `FACEPAY.USER_STATE_CHANGE`. */
export interface FacepayUserStateChangeResource {
  /** 用户ID · User ID. 由商户生成，标识商户侧的用户；分付曝光接口中为用户标识对象。 Merchant's identifier of the user; in the Fenfu exposure query an object of identifiers. */
  readonly user_id: string;
  /** 机构侧用户ID · Organisation's user ID. 用户在商户或机构系统中的编号，由商户设定。 The user's number in the merchant's or organisation's system; set by the merchant. */
  readonly out_user_id: string;
  /** 机构ID · Organisation ID. 标识学校、企业等刷脸或刷掌机构。 Identifies the school, company or other face or palm payment organisation. */
  readonly organization_id: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id: string;
  /** 通知创建时间 · Notification creation time. 微信支付创建该通知的时间，RFC 3339 格式，带时区。 When WeChat Pay created the notification; RFC 3339 with offset. */
  readonly notify_create_time: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
}

/** Resource of `FAPIAO.CARD_DISCARDED`. */
export interface FapiaoCardDiscardedResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. */
  readonly fapiao_apply_id: string;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information: readonly FapiaoNotificationFapiaoInformation[];
}

/** Resource of `FAPIAO.CARD_INSERTED`. */
export interface FapiaoCardInsertedResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. */
  readonly fapiao_apply_id: string;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information: readonly FapiaoNotificationFapiaoInformation[];
}

/** Resource of `FAPIAO.ISSUED`. */
export interface FapiaoIssuedResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. */
  readonly fapiao_apply_id: string;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information: readonly FapiaoNotificationFapiaoInformation[];
}

export interface FapiaoNotificationFapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. */
  readonly fapiao_id: string;
  /** 发票状态 · Fapiao status. 说明开具或冲红处于受理中还是已完成。 Tells whether issuing or reversal is accepted or finished. Documented: `ISSUE_ACCEPTED`, `ISSUED`, `REVERSE_ACCEPTED`, `REVERSED`. */
  readonly fapiao_status: Open<"ISSUE_ACCEPTED" | "ISSUED" | "REVERSE_ACCEPTED" | "REVERSED">;
  /** 发票卡券状态 · Fapiao card status. 枚举，发票插入用户卡包或作废的进展。 Enumeration: whether the fapiao was put into the user's wallet or discarded. Documented: `INSERT_ACCEPTED`, `INSERTED`, `DISCARD_ACCEPTED`, `DISCARDED`. */
  readonly card_status: Open<"INSERT_ACCEPTED" | "INSERTED" | "DISCARD_ACCEPTED" | "DISCARDED">;
}

/** Resource of `FAPIAO.REVERSED`. */
export interface FapiaoReversedResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. */
  readonly fapiao_apply_id: string;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information: readonly FapiaoNotificationFapiaoInformation[];
}

/** Resource of `FAPIAO.USER_APPLIED`. */
export interface FapiaoUserAppliedResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. */
  readonly fapiao_apply_id: string;
  /** 抬头填写完成时间 · Title completion time. 用户填完发票抬头的时间，RFC 3339 格式，带时区偏移。 When the user finished the fapiao title; RFC 3339 with offset. */
  readonly apply_time: string;
}

/** Resource of `HIRE_POWER_BANK.RECEIVE_INSURANCE`. */
export interface HirePowerBankReceiveInsuranceResource {
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
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
  /** 解约时间 · Contract termination time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_terminated_time: string;
  /** 解约备注 · Termination remark. 解约原因说明，商户解约时由商户填写。 Reason of the termination; given by the merchant when it terminates. */
  readonly contract_termination_remark?: string;
}

/** Resource of `INSURANCE_ENTRUST.RENEW`. */
export interface InsuranceEntrustRenewResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 被保险人展示名 · Shown insured name. */
  readonly insured_display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_expired_time: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: InsuranceEntrustNotificationContractTerminateInfo;
}

/** Resource of `INSURANCE_ENTRUST.SIGN`. */
export interface InsuranceEntrustSignResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 被保险人展示名 · Shown insured name. */
  readonly insured_display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_expired_time: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: InsuranceEntrustNotificationContractTerminateInfo;
}

/** Resource of `INSURANCE_ENTRUST.TERMINATE`. */
export interface InsuranceEntrustTerminateResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: number;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** 被保险人展示名 · Shown insured name. */
  readonly insured_display_name: string;
  /** 协议状态 · Contract state. 枚举，说明协议生效、已解约等，APIv2 为数字。 Enumeration: whether the contract is in effect or terminated; a number in APIv2. Documented: `SIGNED`, `TERMINATED`. */
  readonly contract_state: Open<"SIGNED" | "TERMINATED">;
  /** 协议签约时间 · Contract signing time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_signed_time: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_expired_time: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 解约信息 · Termination information. */
  readonly contract_terminate_info: InsuranceEntrustNotificationContractTerminateInfo;
}

/** Resource of `INSURANCE_POLICY_MANAGEMENT.GRANTED`. */
export interface InsurancePolicyManagementGrantedResource {
  /** 商户保单号 · Merchant insurance number. 由商户自定，标识一份保单。 Set by the merchant; identifies one insurance policy. */
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
  /** 用户授权时间 · User authorisation time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly user_auth_time: string;
}

/** Resource of `MALL_AUTH.ACTIVATE_CARD`. */
export interface MallAuthActivateCardResource {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 授权类型 · Authorization type. 枚举，区分只注册与注册并授权积分。 Enumeration: registered only, or registered with points authorization. Documented: `REGISTERED_MODE`, `REGISTERED_AND_AUTHORIZATION_MODE`. */
  readonly auth_type: Open<"REGISTERED_MODE" | "REGISTERED_AND_AUTHORIZATION_MODE">;
}

/** Resource of `MALL_REFUND.SUCCESS`. */
export interface MallRefundSuccessResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
  readonly merchant_name: string;
  /** 店铺名称 · Shop name. */
  readonly shop_name: string;
  /** 店铺编号 · Shop number. 店铺在商圈中的编号，由商圈商户设定。 Number of the shop in the business circle, set by its merchant. */
  readonly shop_number: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 退款时间 · Refund time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. */
  readonly refund_time: string;
  /** 支付金额 · Payment amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount: number;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
}

/** Resource of `MALL_TRANSACTION.SUCCESS`. */
export interface MallTransactionSuccessResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
  readonly merchant_name: string;
  /** 店铺名称 · Shop name. */
  readonly shop_name: string;
  /** 店铺编号 · Shop number. 店铺在商圈中的编号，由商圈商户设定。 Number of the shop in the business circle, set by its merchant. */
  readonly shop_number: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 支付完成时间 · Payment completion time. APIv2 中为北京时间 yyyyMMddHHmmss，v3 通知中为 RFC 3339，由微信支付返回。 Beijing time as yyyyMMddHHmmss in APIv2, RFC 3339 in v3 notifications; set by WeChat Pay. */
  readonly time_end: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 手动提交积分标记 · Manual points submission tag. */
  readonly commit_tag?: string;
}

/** Resource of `MANAGERECORD.CHANGE`. */
export interface ManagerecordChangeResource {
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 管理记录ID · Management record ID. 由微信支付生成，标识一条对子商户的管理记录。 Generated by WeChat Pay; identifies one management record of a sub-merchant. */
  readonly manage_record_id: string;
  /** 管理记录状态 · Management record state. 管理记录的处理进度，也可作查询条件。 Progress of the management record; also usable as a query filter. Documented: `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`. */
  readonly manage_record_state: Open<"PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED">;
}

/** Resource of `MCHTRANSFER.AUTHORIZATION.CLOSED`. */
export interface MchtransferAuthorizationClosedResource {
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. */
  readonly out_authorization_no: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 用户展示名称 · User display name. */
  readonly user_display_name: string;
  /** 自动收款授权单号 · Payment receipt authorization ID. 标识用户的免确认收款授权，由微信支付生成。 Identifies the user's authorization to receive without confirming; assigned by WeChat Pay. */
  readonly authorization_id: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `TAKING_EFFECT`, `CLOSED`. */
  readonly state: Open<"TAKING_EFFECT" | "CLOSED">;
  /** 授权时间 · Authorization time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly authorize_time: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: MchtransferNotificationCloseInfo;
}

/** Resource of `MCHTRANSFER.AUTHORIZATION.CONFIRMED`. */
export interface MchtransferAuthorizationConfirmedResource {
  /** 商户授权单号 · Merchant authorisation number. 由商户自定，标识一次免确认收款授权；重试时保持不变。 Set by the merchant; identifies one receipt authorisation; keep it when retrying. */
  readonly out_authorization_no: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 用户展示名称 · User display name. */
  readonly user_display_name: string;
  /** 自动收款授权单号 · Payment receipt authorization ID. 标识用户的免确认收款授权，由微信支付生成。 Identifies the user's authorization to receive without confirming; assigned by WeChat Pay. */
  readonly authorization_id: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `TAKING_EFFECT`, `CLOSED`. */
  readonly state: Open<"TAKING_EFFECT" | "CLOSED">;
  /** 授权时间 · Authorization time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly authorize_time: string;
  /** 关闭信息 · Closing information. 对象，含关闭时间与关闭原因，仅在已关闭时有意义。 Object with closing time and reason; meaningful once the record is closed. */
  readonly close_info?: MchtransferNotificationCloseInfo;
}

/** Resource of `MCHTRANSFER.BATCH.CLOSED`. */
export interface MchtransferBatchClosedResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户批次单号 · Merchant batch number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 批次状态 · Batch status. 枚举，待付款、已受理、转账中、已完成或已关闭。 Enumeration: waiting for payment, accepted, processing, finished or closed. Documented: `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  readonly batch_status: Open<"WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED">;
  /** 总笔数 · Total count. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
  readonly total_num: number;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `CLOSED`, `OVERDUE_CLOSE`, `TRANSFER_SCENE_INVALID`. */
  readonly close_reason: Open<"CLOSED" | "OVERDUE_CLOSE" | "TRANSFER_SCENE_INVALID">;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly update_time: string;
}

/** Resource of `MCHTRANSFER.BATCH.FINISHED`. */
export interface MchtransferBatchFinishedResource {
  /** 商户批次单号 · Merchant batch number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 批次状态 · Batch status. 枚举，待付款、已受理、转账中、已完成或已关闭。 Enumeration: waiting for payment, accepted, processing, finished or closed. Documented: `WAIT_PAY`, `ACCEPTED`, `PROCESSING`, `FINISHED`, `CLOSED`. */
  readonly batch_status: Open<"WAIT_PAY" | "ACCEPTED" | "PROCESSING" | "FINISHED" | "CLOSED">;
  /** 总笔数 · Total count. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
  readonly total_num: number;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额，由微信支付返回。 Integer, in fen; total of the transfers that succeeded, returned by WeChat Pay. */
  readonly success_amount: number;
  /** 成功笔数 · Successful count. */
  readonly success_num: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly fail_amount: number;
  /** 失败笔数 · Number failed. */
  readonly fail_num: number;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly update_time: string;
}

/** Resource of `MCHTRANSFER.BILL.FINISHED`. */
export interface MchtransferBillFinishedResource {
  /** 商户单号 · Merchant bill number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. 转账单的编号，由微信支付生成，不超过 64 个字符。 Number of the transfer, assigned by WeChat Pay, up to 64 characters. */
  readonly transfer_bill_no: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. */
  readonly mch_id?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: number;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_FROZEN`, `ACCOUNT_NOT_EXIST`, `BANK_CARD_ACCOUNT_ABNORMAL`, `BANK_CARD_BANK_INFO_WRONG`, `BANK_CARD_CARD_INFO_WRONG`, `BANK_CARD_COLLECTIONS_ABOVE_QUOTA`, `BANK_CARD_PARAM_ERROR`, `BANK_CARD_STATUS_ABNORMAL`, `BLOCK_B2C_USERLIMITAMOUNT_BSRULE_MONTH`, `BLOCK_B2C_USERLIMITAMOUNT_MONTH`, `DAY_RECEIVED_COUNT_EXCEED`, `DAY_RECEIVED_QUOTA_EXCEED`, `EXCEEDED_ESTIMATED_AMOUNT`, `ID_CARD_NOT_CORRECT`, `MCH_CANCEL`, `MERCHANT_REJECT`, `MERCHANT_NOT_CONFIRM`, `NAME_NOT_CORRECT`, `OPENID_INVALID`, `OTHER_FAIL_REASON_TYPE`, `OVERDUE_CLOSE`, `PAYEE_ACCOUNT_ABNORMAL`, `PAYER_ACCOUNT_ABNORMAL`, `PRODUCT_AUTH_CHECK_FAIL`, `REALNAME_ACCOUNT_RECEIVED_QUOTA_EXCEED`, `REAL_NAME_CHECK_FAIL`, `RECEIVE_ACCOUNT_NOT_CONFIGURE`, `RESERVATION_INFO_NOT_MATCH`, `RESERVATION_SCENE_NOT_MATCH`, `RESERVATION_STATE_INVALID`, `TRANSFER_QUOTA_EXCEED`, `TRANSFER_REMARK_SET_FAIL`, `TRANSFER_RISK`, `TRANSFER_SCENE_INVALID`, `TRANSFER_SCENE_UNAVAILABLE`, `RELATED_ORDER_TRANSFER_AMOUNT_EXCEED`, `RELATED_ORDER_TRANSFER_COUNT_EXCEED`, `BUDGET_NOT_ENOUGH`. */
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
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly update_time: string;
  /** 收款钱包类型 · Payment method type. 用户收款所用的钱包，境内或香港。 Wallet that received the money, mainland or Hong Kong. Documented: `CFT`, `WPHK`. */
  readonly payment_method_type?: Open<"CFT" | "WPHK">;
}

export interface MchtransferNotificationCloseInfo {
  /** 关闭时间 · Closing time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly close_time: string;
  /** 关闭原因 · Closing reason. 枚举，说明批次、授权或单据为何关闭；部分接口为文本。 Enumeration: why the batch, authorization or order was closed; free text in some operations. Documented: `CLOSE_VIA_MCH_API`, `USER_CLOSE`. */
  readonly close_reason: Open<"CLOSE_VIA_MCH_API" | "USER_CLOSE">;
}

/** Resource of `MCHTRANSFER.QQWALLETBILL.FINISHED`. */
export interface MchtransferQqwalletbillFinishedResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户单号 · Merchant bill number. 由商户自定，转账中为 32 个以内的字母与数字；重试须用同一单号和同样内容。 Set by the merchant, up to 32 letters and digits in transfers; retry with the same number and content. */
  readonly out_bill_no: string;
  /** 微信转账单号 · WeChat transfer number. 转账单的编号，由微信支付生成，不超过 64 个字符。 Number of the transfer, assigned by WeChat Pay, up to 64 characters. */
  readonly transfer_bill_no: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `ACCEPTED`, `PROCESSING`, `WAIT_USER_CONFIRM`, `TRANSFERING`, `SUCCESS`, `FAIL`, `CANCELING`, `CANCELLED`. */
  readonly state: Open<
    | "ACCEPTED"
    | "PROCESSING"
    | "WAIT_USER_CONFIRM"
    | "TRANSFERING"
    | "SUCCESS"
    | "FAIL"
    | "CANCELING"
    | "CANCELLED">;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符，由商户填写。 Shown to the recipient, up to 32 characters in merchant transfers, given by the merchant. */
  readonly transfer_remark: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 收款用户QQ号 · Payee's QQ number. 收款人的 QQ 号，由商户填写。 QQ number of the payee, set by the merchant. */
  readonly user_qq?: string;
  /** 收款用户姓名 · Payee name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: arrives encrypted with the merchant's key; this is the plain text. */
  readonly user_name?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly update_time: string;
}

/** Resource (partner) of `MCHWITHDRAW.CHANGE`. */
export interface MchwithdrawChangePartnerResource {
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. Documented: `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`. */
  readonly status: Open<"CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT">;
  /** 微信提现单号 · WeChat withdrawal number. 提现单的编号，由微信支付生成。 Number of the withdrawal, assigned by WeChat Pay. */
  readonly withdraw_id: string;
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly update_time: string;
  /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason: string;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark: string;
  /** 银行附言 · Bank memo. 打款时写给收款银行的附言，由商户填写。 Memo passed to the bank with the payout; given by the merchant. */
  readonly bank_memo: string;
  /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 处理建议 · Suggested solution. */
  readonly solution: string;
  /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. */
  readonly account_number: string;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
  readonly account_bank: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name?: string;
  /** Never in this shape. */
  readonly sub_mchid?: undefined;
  /** Never in this shape. */
  readonly sp_mchid?: undefined;
  /** Never in this shape. */
  readonly total_amount?: undefined;
  /** Never in this shape. */
  readonly success_amount?: undefined;
  /** Never in this shape. */
  readonly fail_amount?: undefined;
  /** Never in this shape. */
  readonly refund_amount?: undefined;
}

/** Resource (sub-merchant-daily-balance) of `MCHWITHDRAW.CHANGE`. */
export interface MchwithdrawChangeSubMerchantDailyBalanceResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. Documented: `CREATED`, `PROCESSING`, `FINISHED`, `ABNORMAL`. */
  readonly status: Open<"CREATED" | "PROCESSING" | "FINISHED" | "ABNORMAL">;
  /** 微信提现单号 · WeChat withdrawal number. 提现单的编号，由微信支付生成。 Number of the withdrawal, assigned by WeChat Pay. */
  readonly withdraw_id: string;
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 成功金额 · Successful amount. 整数，单位为分，批次中转账成功的总金额，由微信支付返回。 Integer, in fen; total of the transfers that succeeded, returned by WeChat Pay. */
  readonly success_amount?: number;
  /** 失败金额 · Failed amount. 单位为分的整数，批次中失败明细的金额合计。 Integer, in fen; sum of the failed details of the batch. */
  readonly fail_amount?: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount?: number;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly update_time: string;
  /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason?: string;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
  /** 银行附言 · Bank memo. 打款时写给收款银行的附言，由商户填写。 Memo passed to the bank with the payout; given by the merchant. */
  readonly bank_memo?: string;
  /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. */
  readonly account_number: string;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
  readonly account_bank: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name?: string;
  /** Never in this shape. */
  readonly amount?: undefined;
  /** Never in this shape. */
  readonly solution?: undefined;
}

/** Resource (sub-merchant) of `MCHWITHDRAW.CHANGE`. */
export interface MchwithdrawChangeSubMerchantResource {
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态，取值随产品不同，由微信支付返回。 Tells the outcome or current status; values differ by product, set by WeChat Pay. Documented: `CREATE_SUCCESS`, `SUCCESS`, `FAIL`, `REFUND`, `CLOSE`, `INIT`. */
  readonly status: Open<"CREATE_SUCCESS" | "SUCCESS" | "FAIL" | "REFUND" | "CLOSE" | "INIT">;
  /** 微信提现单号 · WeChat withdrawal number. 提现单的编号，由微信支付生成。 Number of the withdrawal, assigned by WeChat Pay. */
  readonly withdraw_id: string;
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly update_time: string;
  /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason: string;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark: string;
  /** 银行附言 · Bank memo. 打款时写给收款银行的附言，由商户填写。 Memo passed to the bank with the payout; given by the merchant. */
  readonly bank_memo: string;
  /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `BASIC`, `OPERATION`, `FEES`. */
  readonly account_type: Open<"BASIC" | "OPERATION" | "FEES">;
  /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. */
  readonly account_number: string;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
  readonly account_bank: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name?: string;
  /** Never in this shape. */
  readonly solution?: undefined;
  /** Never in this shape. */
  readonly total_amount?: undefined;
  /** Never in this shape. */
  readonly success_amount?: undefined;
  /** Never in this shape. */
  readonly fail_amount?: undefined;
  /** Never in this shape. */
  readonly refund_amount?: undefined;
}

export interface MedicalInsuranceNotificationCashAddDetail {
  /** 现金补充类型 · Cash addition type. 枚举，加收的是运费还是其他医疗费用等。 Enumeration: what the addition pays for, such as freight. Documented: `DEFAULT_ADD_TYPE`, `FREIGHT`, `OTHER_MEDICAL_EXPENSES`. */
  readonly cash_add_type: Open<"DEFAULT_ADD_TYPE" | "FREIGHT" | "OTHER_MEDICAL_EXPENSES">;
}

export interface MedicalInsuranceNotificationCashReduceDetail {
  /** 现金减免类型 · Cash reduction type. 枚举，减免来自医院、药店折扣或预缴款等。 Enumeration: source of the reduction, such as hospital, pharmacy discount or prepayment. Documented: `DEFAULT_REDUCE_TYPE`, `HOSPITAL_REDUCE`, `PHARMACY_DISCOUNT`, `DISCOUNT`, `PRE_PAYMENT`, `DEPOSIT_DEDUCTION`. */
  readonly cash_reduce_type: Open<
    | "DEFAULT_REDUCE_TYPE"
    | "HOSPITAL_REDUCE"
    | "PHARMACY_DISCOUNT"
    | "DISCOUNT"
    | "PRE_PAYMENT"
    | "DEPOSIT_DEDUCTION">;
}

export interface MedicalInsuranceNotificationPassthroughRequestContent {
  /** 医保支付授权码 · Insurance payment authorisation. 由医保侧生成的支付授权码，原样传递。 Payment authorisation made by the insurance side; passed on unchanged. */
  readonly payAuthNo?: string;
  /** 医保支付订单号 · Insurance payment order ID. 由医保侧生成的待支付订单号，原样传递。 Order number made by the insurance side; passed on unchanged. */
  readonly payOrdId?: string;
  /** 结算经纬度 · Settlement coordinates. 经度与纬度，以逗号分隔，由医疗机构透传给医保。 Longitude and latitude, comma separated, passed through to the medical insurance. */
  readonly setlLatlnt?: string;
}

export interface MedicalInsuranceNotificationPassthroughResponseContent {
  /** 医保支付授权码 · Insurance payment authorisation. 由医保侧生成的支付授权码，原样传递。 Payment authorisation made by the insurance side; passed on unchanged. */
  readonly payAuthNo?: string;
  /** 医保支付订单号 · Insurance payment order ID. 由医保侧生成的待支付订单号，原样传递。 Order number made by the insurance side; passed on unchanged. */
  readonly payOrdId?: string;
  /** 结算经纬度 · Settlement coordinates. 经度与纬度，以逗号分隔，由医疗机构透传给医保。 Longitude and latitude, comma separated, passed through to the medical insurance. */
  readonly setlLatlnt?: string;
}

/** Resource of `MEDICAL_INSURANCE.SUCCESS`. */
export interface MedicalInsuranceSuccessResource {
  /** 医保自费混合订单号 · Mixed order number. 由微信支付生成，标识一笔医保自费混合订单。 Generated by WeChat Pay; identifies a mixed medical insurance order. */
  readonly mix_trade_no: string;
  /** 混合支付状态 · Mixed payment status. 医保自费混合订单整体的支付状态。 State of the mixed medical insurance and self-pay order as a whole. Documented: `UNKNOWN_MIX_PAY_STATUS`, `MIX_PAY_CREATED`, `MIX_PAY_SUCCESS`, `MIX_PAY_REFUND`, `MIX_PAY_FAIL`. */
  readonly mix_pay_status: Open<
    | "UNKNOWN_MIX_PAY_STATUS"
    | "MIX_PAY_CREATED"
    | "MIX_PAY_SUCCESS"
    | "MIX_PAY_REFUND"
    | "MIX_PAY_FAIL">;
  /** 自费支付状态 · Self-payment status. 表示医保订单自费部分的支付状态，由微信支付返回。 Tells how far the self-paid part of the medical order is; set by WeChat Pay. Documented: `UNKNOWN_SELF_PAY_STATUS`, `SELF_PAY_CREATED`, `SELF_PAY_SUCCESS`, `SELF_PAY_REFUND`, `SELF_PAY_FAIL`, `NO_SELF_PAY`. */
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
  /** 支付时间 · Payment time. 支付分多为 yyyyMMddHHmmss，北京时间；医保等为 RFC 3339，带时区。 Mostly yyyyMMddHHmmss, Beijing time, in PayScore; RFC 3339 with offset in medical insurance. */
  readonly paid_time?: string;
  /** 医保返回的透传内容 · Content returned by insurance. JSON 编码的字符串，由 SDK 解码；来自医保局。 JSON in a string, decoded by the SDK; comes from the medical insurance bureau. Travels as JSON text; here it is decoded. */
  readonly passthrough_response_content?: MedicalInsuranceNotificationPassthroughResponseContent;
  /** 混合支付类型 · Mixed payment type. 说明订单使用现金、医保还是两者混合。 Whether the order is paid in cash, by medical insurance, or both. Documented: `UNKNOWN_MIX_PAY_TYPE`, `CASH_ONLY`, `INSURANCE_ONLY`, `CASH_AND_INSURANCE`. */
  readonly mix_pay_type: Open<"UNKNOWN_MIX_PAY_TYPE" | "CASH_ONLY" | "INSURANCE_ONLY" | "CASH_AND_INSURANCE">;
  /** 订单类型 · Order type. 报关查询中为单号种类，医保中为诊疗与支付业务类型。 Kind of number in customs queries; kind of medical payment in medical insurance. Documented: `UNKNOWN_ORDER_TYPE`, `REG_PAY`, `DIAG_PAY`, `COVID_EXAM_PAY`, `IN_HOSP_PAY`, `PHARMACY_PAY`, `INSURANCE_PAY`, `INT_REG_PAY`, `INT_RE_DIAG_PAY`, `INT_RX_PAY`, `COVID_ANTIGEN_PAY`, `MED_PAY`. */
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
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 是否代亲属支付 · Paying for a relative. */
  readonly pay_for_relatives?: boolean;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 平台证书序列号 · Platform certificate serial. 平台证书的序列号，40 位大写十六进制，由微信支付返回。 Serial of the platform certificate, 40 upper-case hex digits, returned by WeChat Pay. */
  readonly serial_no?: string;
  /** 医保支付订单号 · Insurance payment order ID. 由医保侧生成的待支付订单号，商户原样填写。 Order number made by the insurance side; sent unchanged. */
  readonly pay_order_id?: string;
  /** 医保支付授权码 · Insurance payment authorisation. 由医保侧生成的支付授权码，商户原样填写。 Payment authorisation made by the insurance side; sent unchanged. */
  readonly pay_auth_no?: string;
  /** 用户位置 · User's location. */
  readonly geo_location?: string;
  /** 城市ID · City ID. 城市的行政区划编码，由调用方填写。 Administrative region code of the city; given by the caller. */
  readonly city_id: string;
  /** 医疗机构名称 · Medical institution name. */
  readonly med_inst_name: string;
  /** 医疗机构编码 · Medical institution number. 医疗机构的编码，由商户填写。 Number of the medical institution; supplied by the merchant. */
  readonly med_inst_no: string;
  /** 医保下单时间 · Medical order creation time. 医疗机构的订单创建时间，RFC 3339 格式，带时区。 When the medical institution created the order; RFC 3339 with offset. */
  readonly med_ins_order_create_time?: string;
  /** 现金补充列表 · Cash additions. */
  readonly cash_add_detail?: MedicalInsuranceNotificationCashAddDetail;
  /** 现金减免列表 · Cash reductions. */
  readonly cash_reduce_detail?: MedicalInsuranceNotificationCashReduceDetail;
  /** 回调通知地址 · Notification address. */
  readonly callback_url: string;
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
  readonly prepay_id?: string;
  /** 透传给医保的内容 · Content passed to insurance. JSON 编码的字符串，编码由 SDK 完成；原样传给医保局。 JSON in a string, encoded by the SDK; passed on to the medical insurance bureau. Travels as JSON text; here it is decoded. */
  readonly passthrough_request_content?: MedicalInsuranceNotificationPassthroughRequestContent;
  /** 扩展信息 · Extra information. */
  readonly extends?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 医保渠道号 · Medical insurance channel number. 医保支付的渠道编号，由从业机构填写。 Channel number of the medical insurance payment; given by the institution. */
  readonly channel_no?: string;
  /** 是否医保测试环境 · Medical insurance test environment. */
  readonly med_ins_test_env?: boolean;
}

/** Resource of `MEMBERCARD.ACCEPT_CARD`. */
export interface MembercardAcceptCardResource {
  /** 事件类型 · Event type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. Documented: `NEW_ACTIVATE`, `RECOVER`, `MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER`. */
  readonly event_type: Open<"NEW_ACTIVATE" | "RECOVER" | "MEMBER_CARD_ACCEPT_BY_PHONE_NUMBER">;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code?: string;
  /** 事件时间 · Event time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly event_time: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 电话号码 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: arrives encrypted with the merchant's key; this is the plain text. */
  readonly phone_number?: string;
  /** 投放渠道标识 · Channel tag. */
  readonly outer_str?: string;
}

/** Resource of `MEMBERCARD.ACTIVATE_CARD`. */
export interface MembercardActivateCardResource {
  /** 事件类型 · Event type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. Documented: `MEMBER_CARD_ACTIVATE`. */
  readonly event_type: Open<"MEMBER_CARD_ACTIVATE">;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code?: string;
  /** 事件时间 · Event time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly event_time: string;
  /** 激活场景 · Activation scene. 枚举，区分首次激活与找回。 Enumeration: first activation or recovery. Documented: `NEW_ACTIVATE`, `RECOVER`. */
  readonly activate_scene: Open<"NEW_ACTIVATE" | "RECOVER">;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
  /** 投放渠道标识 · Channel tag. */
  readonly outer_str?: string;
}

/** Resource of `MEMBERCARD.USERCARD_MANAGE`. */
export interface MembercardUsercardManageResource {
  /** 事件类型 · Event type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. Documented: `USER_VIEW_MEMBERCARD`, `USER_DELETE_MEMBERCARD`, `USER_MODIFY_INFORMATION`. */
  readonly event_type: Open<"USER_VIEW_MEMBERCARD" | "USER_DELETE_MEMBERCARD" | "USER_MODIFY_INFORMATION">;
  /** 卡ID · Card ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code?: string;
  /** 事件时间 · Event time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly event_time: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid?: string;
}

export interface MerchantNotifyNotificationMessageContent {
  /** 商户号 · Merchant ID. 资料变更所针对的商户号，8 至 10 位数字，以字符串填写。 Merchant ID the change applies to: 8 to 10 digits, as a string. */
  readonly merchant_code: string;
  /** 商户主体名称 · Merchant company name. */
  readonly merchant_company_name: string;
  /** 营业期限 · Business term. 进件中为营业期限起止日期数组（yyyy-MM-dd），通知中为业务发生时间。 Applications: begin and end date of the license (yyyy-MM-dd) as array; notification: when it happened. */
  readonly business_time: string;
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. */
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
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER`, `MERCHANT`, `PLATFORM`. */
  readonly contract_termination_mode?: Open<"USER" | "MERCHANT" | "PLATFORM">;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id?: number;
  /** 操作时间 · Operation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_expired_time?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

/** Resource of `PAPAY.TERMINATE`. */
export interface PapayTerminateResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 解约方式 · Termination mode. 枚举，由用户、商户、客服或系统解约；APIv2 为数字。 Enumeration: terminated by user, merchant, customer service or system; a number in APIv2. Documented: `USER`, `MERCHANT`, `PLATFORM`. */
  readonly contract_termination_mode?: Open<"USER" | "MERCHANT" | "PLATFORM">;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id?: number;
  /** 操作时间 · Operation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time?: string;
  /** 协议到期时间 · Contract expiry time. APIv3 为 RFC 3339；APIv2 为北京时间文本。 APIv3: RFC 3339; APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly contract_expired_time?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

/** Reply to `PARKING_FEE.QUERY_TRANS_INFO`. */
export interface ParkingFeeQueryTransInfoReply {
  /** 编码 · Code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. Documented: `SUCCESS`, `FAIL`. */
  readonly code?: Open<"SUCCESS" | "FAIL">;
  /** 应答说明 · Reply message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message?: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: number;
  /** 入场时间戳 · Parking timestamp. 整数时间戳，车辆入场的时间。 Integer timestamp of the vehicle's entry. */
  readonly parking_timestamp?: number;
  /** 停车入场状态 · Parking entry state. 停车缴费中为车辆在场状态；车主服务通知中为该次入场能否代扣。 Whether the vehicle is in the lot; in vehicle notifications, whether the entry can be charged. Documented: `PARKING_STATE_UNKNOWN`, `PARKING_STATE_ENTERED`, `PARKING_STATE_EXIT_GATE`, `PARKING_STATE_EXITED`, `PARKING_STATE_UNEXPECTED_CLOSE`. */
  readonly parking_state?: Open<
    | "PARKING_STATE_UNKNOWN"
    | "PARKING_STATE_ENTERED"
    | "PARKING_STATE_EXIT_GATE"
    | "PARKING_STATE_EXITED"
    | "PARKING_STATE_UNEXPECTED_CLOSE">;
  /** 支付状态 · Payment state. 这笔支付或付款当前的状态，取值因产品而异。 Present state of the payment; values differ by product. Documented: `PAY_STATUS_UNKNOWN`, `PAY_STATUS_UNPAID`, `PAY_STATUS_PAID`. */
  readonly pay_state?: Open<"PAY_STATUS_UNKNOWN" | "PAY_STATUS_UNPAID" | "PAY_STATUS_PAID">;
  /** 最晚离场时间戳 · Latest exit timestamp. 整数时间戳，缴费后须在此之前离场。 Integer timestamp: leave before it once paid. */
  readonly allowed_exit_timestamp?: number;
  /** 下次涨价后的金额 · Next raised price. 整数，单位为分；到达 next_raise_timestamp 后的停车费。 Integer, in fen; the parking fee from next_raise_timestamp on. */
  readonly next_raise_price?: number;
  /** 下次涨价时间 · Next raise time. 整数时间戳，停车费下一次上涨的时间。 Integer timestamp of the next increase of the parking fee. */
  readonly next_raise_timestamp?: number;
  /** 待支付金额 · Payable amount. 整数，单位为分；当前还需支付的停车费。 Integer, in fen; parking fee still to pay. */
  readonly payable_amount?: number;
  /** 已支付金额 · Paid amount. 整数，单位为分；已经收到的部分。 Integer, in fen; the part already received. */
  readonly paid_amount?: number;
}

/** Resource of `PARKING_FEE.QUERY_TRANS_INFO`. */
export interface ParkingFeeQueryTransInfoResource {
  /** 商户停车流水号 · Merchant parking serial. 由商户自定，标识车辆的一次停车。 Set by the merchant; identifies one stay of a vehicle. */
  readonly out_serial_number: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number?: string;
  /** 商户车场编号 · Merchant parking ID. 由商户自定，标识商户侧的停车场或停车记录。 Set by the merchant; identifies the parking on the merchant's side. */
  readonly out_parking_id?: string;
}

/** Resource of `PAYSCORE.MCH_PREPAY`. */
export interface PayscoreMerchantPrepaid {
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
  readonly channel_id?: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
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
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `USER_PAYING`, `USER_PAID`. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 待收金额 · Amount outstanding. 整数，单位为分；尚未收到的部分。 Integer, in fen; the part not received yet. */
  readonly paying_amount: number;
  /** 已支付金额 · Paid amount. 整数，单位为分；已经收到的部分。 Integer, in fen; the part already received. */
  readonly paid_amount: number;
  /** 收款明细列表 · Collection details. */
  readonly details?: readonly PayscoreNotificationDetail[];
}

export interface PayscoreNotificationDetail {
  /** 付款序号 · Payment sequence number. */
  readonly seq?: number;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 收款方式 · Collection channel. 区分微信支付收款与商户自行收款后同步。 Tells collection through WeChat Pay from money the merchant collected and reported. Documented: `NEWTON`, `MCH`. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  /** 支付时间 · Payment time. 支付分多为 yyyyMMddHHmmss，北京时间；医保等为 RFC 3339，带时区。 Mostly yyyyMMddHHmmss, Beijing time, in PayScore; RFC 3339 with offset in medical insurance. */
  readonly paid_time: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayscoreNotificationPromotionDetail[];
}

export interface PayscoreNotificationGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity?: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price?: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount?: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
}

export interface PayscoreNotificationLocation {
  /** 服务开始地点 · Service start place. 不超过 50 个字符，展示给用户，由商户填写。 Up to 50 characters, shown to the user, given by the merchant. */
  readonly start_location?: string;
  /** 服务结束地点 · End location. 文字描述的地点，由商户填写。 Place as text, set by the merchant. */
  readonly end_location?: string;
}

export interface PayscoreNotificationPostDiscount {
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
}

export interface PayscoreNotificationPostPayment {
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
  /** 数量 · Count. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count?: number;
}

export interface PayscoreNotificationPrepayReqBody {
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info: string;
  /** 随机字符串 · Nonce. 防止签名被预测的随机串，不超过 32 个字符；请求中由 SDK 生成。 Random string of at most 32 characters; the SDK makes it for requests. */
  readonly nonce_str: string;
  /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符，由商户填写。 Description of the order shown to the payer and in bills; at most 127 characters, given by the merchant. */
  readonly body: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
  readonly fee_type: string;
  /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. */
  readonly time_start: string;
  /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss，由商户填写。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2; given by the merchant. */
  readonly time_expire: string;
  /** 订单优惠标记 · Promotion tag. 由商户填写，代金券等优惠按此标记判断订单可否使用。 Set by the merchant; coupons and discounts decide by it whether the order qualifies. */
  readonly goods_tag?: string;
  /** 通知地址 · Notification URL. 接收微信支付通知的完整 https 地址，须公网可访问，不带查询串与片段。 Full public https address for WeChat Pay's notifications; no query string or fragment. */
  readonly notify_url: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `App`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "App">;
  /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Documented: `no_credit`. */
  readonly limit_pay: Open<"no_credit">;
  /** 是否需要电子小票 · Receipt required. */
  readonly need_receipt: boolean;
}

export interface PayscoreNotificationPromotionDetail {
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. */
  readonly scope?: string;
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. */
  readonly type?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分，由微信支付返回。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly PayscoreNotificationGoodsDetail[];
}

export interface PayscoreNotificationRiskFund {
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
}

export interface PayscoreNotificationSignedDetail {
  /** 计划详情序号 · Plan item number. 整数；标识支付分计划中的一期。 Integer; identifies one item of the PayScore plan. */
  readonly plan_detail_no: number;
  /** 商品原价 · Original price. 整数，单位为分；优惠前的价格。 Integer, in fen; price before the discount. */
  readonly original_price: number;
  /** 计划优惠说明 · Plan discount description. */
  readonly plan_discount_description?: string;
  /** 明细实际价格 · Actual price. 计划明细优惠后的价格；整数，单位为分。 Price of this plan detail after discounts. Integer, in fen. */
  readonly actual_price: number;
  /** 计划详情使用状态 · Plan item state. 这一期计划是否已使用、使用中或被取消。 Whether this item is unused, in use, used or cancelled. Documented: `NOT_USED`, `USING`, `USED`, `SIGN_PLAN_DETAIL_CANCEL`. */
  readonly plan_detail_state: Open<"NOT_USED" | "USING" | "USED" | "SIGN_PLAN_DETAIL_CANCEL">;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 商户计划详情号 · Merchant plan item number. 由商户自定，标识用户签约计划中的一期。 Set by the merchant; identifies one item of the user's signed plan. */
  readonly merchant_plan_detail_no: string;
  /** 计划详情名称 · Plan item name. */
  readonly plan_detail_name: string;
  /** 实际支付金额 · Amount actually paid. 计划明细对应订单的实付金额；整数，单位为分。 Paid for the order of this plan detail. Integer, in fen. */
  readonly actual_pay_price?: number;
  /** 使用时间 · Time of use. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly use_time: string;
  /** 完成时间 · Completion time. 完结或尽调中为 RFC 3339；签约计划明细未载明格式，按原文本处理。 Order completion and due diligence: RFC 3339; plan details: format not documented, keep the text as received. */
  readonly complete_time: string;
  /** 明细取消时间 · Detail cancellation time. 签约计划明细被取消的时间；文档未载明时间格式，按原文本处理。 When this plan detail was cancelled. Format not documented; keep the text as received. */
  readonly cancel_time: string;
}

export interface PayscoreNotificationTimeRange {
  /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 开始时间备注 · Start time remark. 不超过 20 个字符，说明服务开始时间，由商户填写。 Up to 20 characters, explains the start time, given by the merchant. */
  readonly start_time_remark?: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: string;
  /** 服务结束时间备注 · End time remark. 不超过 20 个字符，由商户填写。 Up to 20 characters, set by the merchant. */
  readonly end_time_remark?: string;
}

/** Resource (payscore) of `PAYSCORE.USER_CLOSE_SERVICE`. */
export interface PayscorePermissionClosed {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
  readonly channel_id?: string;
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. At most 32 characters. */
  readonly service_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. At most 128 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. At most 128 characters. */
  readonly sub_openid?: string;
  /** 用户服务开关状态 · User service status. 说明用户开启还是关闭了服务授权。 Tells whether the user opened or closed the service. Always `USER_CLOSE_SERVICE`. */
  readonly user_service_status: Open<"USER_CLOSE_SERVICE">;
  /** 授权或解除授权时间 · Authorisation change time. yyyyMMddHHmmss，北京时间；也可能为 RFC 3339，两种都应能解析。 yyyyMMddHHmmss, Beijing time; RFC 3339 is possible too, so parse both. */
  readonly openorclose_time: string;
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
  readonly authorization_code?: string;
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no?: string;
  /** Never in this shape. */
  readonly contract_id?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_status?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly out_contract_code?: undefined;
}

/** Resource (payscore) of `PAYSCORE.USER_OPEN_SERVICE`. */
export interface PayscorePermissionOpened {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. At most 32 characters. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
  readonly channel_id?: string;
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. At most 32 characters. */
  readonly service_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. At most 128 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. At most 128 characters. */
  readonly sub_openid?: string;
  /** 用户服务开关状态 · User service status. 说明用户开启还是关闭了服务授权。 Tells whether the user opened or closed the service. Always `USER_OPEN_SERVICE`. */
  readonly user_service_status: Open<"USER_OPEN_SERVICE">;
  /** 授权或解除授权时间 · Authorisation change time. yyyyMMddHHmmss，北京时间；也可能为 RFC 3339，两种都应能解析。 yyyyMMddHHmmss, Beijing time; RFC 3339 is possible too, so parse both. */
  readonly openorclose_time: string;
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
  readonly authorization_code?: string;
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no?: string;
  /** Never in this shape. */
  readonly contract_id?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_status?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly out_contract_code?: undefined;
}

/** Resource of `PAYSCORE.BIND_SERVICE_ACCOUNT`. */
export interface PayscoreServiceAccountBound {
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 商户申请单号 · Merchant application number. 由商户自定，标识一次申请；重试时保持不变。 Set by the merchant; identifies one application; keep it when retrying. */
  readonly out_apply_no: string;
  /** 绑定申请状态 · Binding application state. 说明子商户绑定支付分服务的申请进展。 Tells how far the application to bind the PayScore service has come. */
  readonly apply_state: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason?: string;
}

/** Resource of `PAYSCORE.USER_CONFIRM`. */
export interface PayscoreServiceOrderConfirmed {
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
  readonly channel_id?: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符，由商户填写。 Service name shown to the user, up to 20 characters, given by the merchant. */
  readonly service_introduction: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: number;
  /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
  readonly post_payments: readonly PayscoreNotificationPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
  readonly post_discounts?: readonly PayscoreNotificationPostDiscount[];
  /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限，由商户填写。 Name, amount in fen and description; at most the service's cap, given by the merchant. */
  readonly risk_fund: PayscoreNotificationRiskFund;
  /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致，由商户填写。 Start and end of the service with remarks; both must use the same format; given by the merchant. */
  readonly time_range: PayscoreNotificationTimeRange;
  /** 服务位置 · Service location. 含服务开始与结束地点，由商户填写。 Holds the start and end places of the service, set by the merchant. */
  readonly location?: PayscoreNotificationLocation;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no?: string;
}

/** Resource of `PAYSCORE.USER_PAID`. */
export interface PayscoreServiceOrderPaid {
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
  readonly channel_id?: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符，由商户填写。 Service name shown to the user, up to 20 characters, given by the merchant. */
  readonly service_introduction: string;
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount?: number;
  /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
  readonly post_payments: readonly PayscoreNotificationPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
  readonly post_discounts?: readonly PayscoreNotificationPostDiscount[];
  /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限，由商户填写。 Name, amount in fen and description; at most the service's cap, given by the merchant. */
  readonly risk_fund: PayscoreServiceOrderPaidRiskFund;
  /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致，由商户填写。 Start and end of the service with remarks; both must use the same format; given by the merchant. */
  readonly time_range: PayscoreNotificationTimeRange;
  /** 服务位置 · Service location. 含服务开始与结束地点，由商户填写。 Holds the start and end places of the service, set by the merchant. */
  readonly location?: PayscoreNotificationLocation;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 收款信息 · Collection information. */
  readonly collection?: PayscoreNotificationCollection;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
}

export interface PayscoreServiceOrderPaidRiskFund {
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
}

/** Resource of `PAYSCORE.USER_CANCEL_SIGN_PLAN`. */
export interface PayscoreSignPlanCancelled {
  /** 签约计划ID · Signed plan ID. 用户签约计划的编号，由微信支付生成。 Number of the user's signed plan, assigned by WeChat Pay. */
  readonly sign_plan_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 商户签约计划号 · Merchant signed-plan number. 由商户自定，标识用户签约的一个计划。 Set by the merchant; identifies a plan that a user signed. */
  readonly merchant_sign_plan_no: string;
  /** 商户回调地址 · Merchant notification URL. */
  readonly merchant_callback_url: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: string;
  /** 当前计划明细序号 · Current plan detail number. 整数，用户进行到的计划明细序号。 Integer; the plan detail that the user has reached. */
  readonly going_detail_no: number;
  /** 签约状态 · Signing state. 表示用户或商户是否已签约，由微信支付返回。 Tells whether the user or merchant has signed; set by WeChat Pay. Documented: `UNSIGNED`. */
  readonly sign_state: Open<"UNSIGNED">;
  /** 取消签约时间 · Plan cancellation time. 用户签约计划被取消的时间；文档未载明时间格式，按原文本处理。 When the user's plan was cancelled. Format not documented; keep the text as received. */
  readonly cancel_sign_time: string;
  /** 取消签约类型 · Plan cancellation type. 枚举，说明由用户、商户还是解除服务导致取消，或未取消。 Enumeration: cancelled by user, merchant or end of service, or not cancelled. Documented: `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`. */
  readonly cancel_sign_type?: Open<"NOT_CANCEL" | "USER" | "MERCHANT" | "REVOKE_SERVICE">;
  /** 取消原因 · Cancellation reason. */
  readonly cancel_reason?: string;
  /** 计划名称 · Plan name. 支付分计划或投放计划的名称，由商户填写。 Name of the PayScore or delivery plan; set by the merchant. */
  readonly plan_name: string;
  /** 签约计划过期时间 · Plan expiry time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly plan_over_time: string;
  /** 原价总金额 · Total original price. 整数，单位为分，签约计划优惠前的总额，由微信支付返回。 Integer, in fen; total of the signed plan before discounts, returned by WeChat Pay. */
  readonly total_origin_price: number;
  /** 扣费次数 · Number of deductions. */
  readonly deduction_quantity: number;
  /** 实际扣费总金额 · Total actual price. 整数，单位为分，支付分计划优惠后的扣费总额，由商户填写。 Integer, in fen; total of the PayScore plan after discounts, given by the merchant. */
  readonly total_actual_price: number;
  /** 签约计划明细列表 · Signed plan items. */
  readonly signed_detail_list: readonly PayscoreNotificationSignedDetail[];
  /** 签约时间 · Signing time. RFC 3339 时间（带时区偏移）；支付分计划中格式以产品文档为准。 RFC 3339 time with offset; in PayScore plans as in the product's documentation. */
  readonly sign_time: string;
}

/** Resource of `PAYSCORE.USER_SIGN_PLAN`. */
export interface PayscoreSignPlanSigned {
  /** 签约计划ID · Signed plan ID. 用户签约计划的编号，由微信支付生成。 Number of the user's signed plan, assigned by WeChat Pay. */
  readonly sign_plan_id: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 商户签约计划号 · Merchant signed-plan number. 由商户自定，标识用户签约的一个计划。 Set by the merchant; identifies a plan that a user signed. */
  readonly merchant_sign_plan_no: string;
  /** 商户回调地址 · Merchant notification URL. */
  readonly merchant_callback_url: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: string;
  /** 当前计划明细序号 · Current plan detail number. 整数，用户进行到的计划明细序号。 Integer; the plan detail that the user has reached. */
  readonly going_detail_no: number;
  /** 签约状态 · Signing state. 表示用户或商户是否已签约，由微信支付返回。 Tells whether the user or merchant has signed; set by WeChat Pay. Documented: `UNSIGNED`. */
  readonly sign_state: Open<"UNSIGNED">;
  /** 取消签约时间 · Plan cancellation time. 用户签约计划被取消的时间；文档未载明时间格式，按原文本处理。 When the user's plan was cancelled. Format not documented; keep the text as received. */
  readonly cancel_sign_time: string;
  /** 取消签约类型 · Plan cancellation type. 枚举，说明由用户、商户还是解除服务导致取消，或未取消。 Enumeration: cancelled by user, merchant or end of service, or not cancelled. Documented: `NOT_CANCEL`, `USER`, `MERCHANT`, `REVOKE_SERVICE`. */
  readonly cancel_sign_type?: Open<"NOT_CANCEL" | "USER" | "MERCHANT" | "REVOKE_SERVICE">;
  /** 取消原因 · Cancellation reason. */
  readonly cancel_reason?: string;
  /** 计划名称 · Plan name. 支付分计划或投放计划的名称，由商户填写。 Name of the PayScore or delivery plan; set by the merchant. */
  readonly plan_name: string;
  /** 签约计划过期时间 · Plan expiry time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly plan_over_time: string;
  /** 原价总金额 · Total original price. 整数，单位为分，签约计划优惠前的总额，由微信支付返回。 Integer, in fen; total of the signed plan before discounts, returned by WeChat Pay. */
  readonly total_origin_price: number;
  /** 扣费次数 · Number of deductions. */
  readonly deduction_quantity: number;
  /** 实际扣费总金额 · Total actual price. 整数，单位为分，支付分计划优惠后的扣费总额，由商户填写。 Integer, in fen; total of the PayScore plan after discounts, given by the merchant. */
  readonly total_actual_price: number;
  /** 签约计划明细列表 · Signed plan items. */
  readonly signed_detail_list: readonly PayscoreNotificationSignedDetail[];
  /** 签约时间 · Signing time. RFC 3339 时间（带时区偏移）；支付分计划中格式以产品文档为准。 RFC 3339 time with offset; in PayScore plans as in the product's documentation. */
  readonly sign_time: string;
}

/** Resource of `PAYSCORE.USER_ACCEPTED`. */
export interface PayscoreUserAccepted {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id?: string;
  /** 签约状态 · Contract status. 枚举，已签约或已解约。 Enumeration: signed or terminated. Documented: `ADD`, `DELETE`. */
  readonly contract_status?: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. */
  readonly create_time?: string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
  readonly channel_id?: string;
  /** 服务ID · Service ID. 支付分服务的编号，审核通过后由微信支付分配；免密支付中为数字。 Number of the PayScore service, assigned by WeChat Pay on approval; numeric in password-free contracts. */
  readonly service_id?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 用户服务开关状态 · User service status. 说明用户开启还是关闭了服务授权。 Tells whether the user opened or closed the service. */
  readonly user_service_status?: string;
  /** 授权或解除授权时间 · Authorisation change time. yyyyMMddHHmmss，北京时间；也可能为 RFC 3339，两种都应能解析。 yyyyMMddHHmmss, Beijing time; RFC 3339 is possible too, so parse both. */
  readonly openorclose_time?: string;
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. */
  readonly authorization_code?: string;
  /** 商户请求单号 · Merchant request number. 由商户自定，标识一次请求；重试须用同一单号和同样内容。 Set by the merchant; identifies one request; retry with the same number and content. */
  readonly out_request_no?: string;
}

/**
 * Resource (eduschoolpay) of `PAYSCORE.USER_CLOSE_SERVICE`.
 * Resource (eduschoolpay) of `PAYSCORE.USER_OPEN_SERVICE`.
 */
export interface SchoolPayContractChanged {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: string;
  /** 签约状态 · Contract status. 枚举，已签约或已解约。 Enumeration: signed or terminated. Documented: `ADD`, `DELETE`. */
  readonly contract_status: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. */
  readonly create_time: string;
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  /** Never in this shape. */
  readonly sub_appid?: undefined;
  /** Never in this shape. */
  readonly sub_mchid?: undefined;
  /** Never in this shape. */
  readonly channel_id?: undefined;
  /** Never in this shape. */
  readonly service_id?: undefined;
  /** Never in this shape. */
  readonly sub_openid?: undefined;
  /** Never in this shape. */
  readonly user_service_status?: undefined;
  /** Never in this shape. */
  readonly openorclose_time?: undefined;
  /** Never in this shape. */
  readonly authorization_code?: undefined;
  /** Never in this shape. */
  readonly out_request_no?: undefined;
}

/** Resource of `PRODUCT_COUPON_SP.IMAGE_GENERATION`. */
export interface ProductCouponSpImageGenerationResource {
  /** 品牌ID · Brand ID. 微信支付分配的品牌编号，按接口为字符串或整数。 ID that WeChat Pay assigned to the brand; string or integer by operation. */
  readonly brand_id: string;
  /** 任务ID · Task ID. 异步任务的编号，由微信支付生成。 Number of the asynchronous task, assigned by WeChat Pay. */
  readonly task_id: string;
  /** 图片生成方式 · Image generation type. 说明图片由合成还是抠图得到。 Tells whether the image is composed or cut out. Documented: `COMBINE_IMAGE`, `CUT_OUT`. */
  readonly image_generation_type: Open<"COMBINE_IMAGE" | "CUT_OUT">;
  /** 任务状态 · Task state. 表示图片生成任务进行到哪一步，由微信支付返回。 Tells how far the image task has come; set by WeChat Pay. Documented: `PROCESSING`, `FAIL`, `SUCCESS`. */
  readonly task_state: Open<"PROCESSING" | "FAIL" | "SUCCESS">;
  /** 合成图片结果 · Image composition result. */
  readonly combine_image_result?: ProductCouponSpNotificationCombineImageResult;
  /** 抠图结果 · Cut-out result. */
  readonly cut_out_result?: ProductCouponSpNotificationCutOutResult;
}

export interface ProductCouponSpNotificationCombineImageResult {
  /** 图片地址 · Image URL. 须为微信支付图片上传接口返回的地址或任务生成的地址。 An address returned by an image upload operation or made by an image task. */
  readonly image_url: string;
}

export interface ProductCouponSpNotificationCutOutResult {
  /** 图片地址 · Image URL. 须为微信支付图片上传接口返回的地址或任务生成的地址。 An address returned by an image upload operation or made by an image task. */
  readonly image_url: string;
}

/** Resource of `PRODUCT_COUPON_SP.SEND`. */
export interface ProductCouponSpSendResource {
  /** 品牌ID · Brand ID. 微信支付分配的品牌编号，按接口为字符串或整数。 ID that WeChat Pay assigned to the brand; string or integer by operation. */
  readonly brand_id: string;
  /** 券码 · Coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
  readonly coupon_code: string;
  /** 商品券ID · Product coupon ID. 由微信支付生成，标识一个商品券。 Generated by WeChat Pay; identifies a product coupon. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  /** 批次组ID · Stock bundle ID. 商品券批次组的编号，由微信支付生成。 Number of the product coupon stock bundle, assigned by WeChat Pay. */
  readonly stock_bundle_id?: string;
  /** 用户券批次组ID · User coupon bundle ID. 由微信支付生成，标识发给用户的一组券。 Assigned by WeChat Pay; identifies one bundle of coupons sent to a user. */
  readonly user_coupon_bundle_id?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly unionid: string;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间，由微信支付返回。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. */
  readonly receive_time: string;
  /** 发券请求单号 · Coupon sending request number. 发券请求的编号，由商户生成，用于幂等。 Number of the sending request, chosen by the merchant; makes it idempotent. */
  readonly send_request_no: string;
  /** 发券渠道 · Coupon sending channel. 表示券从哪个渠道发出，由微信支付返回。 Tells through which channel the coupon was sent; set by WeChat Pay. Documented: `API`, `BRAND_MANAGE`, `RECEIVE_COMPONENT`, `MEMBER`. */
  readonly send_channel: Open<"API" | "BRAND_MANAGE" | "RECEIVE_COMPONENT" | "MEMBER">;
  /** 有效期开始时间 · Valid from. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. */
  readonly valid_begin_time: string;
  /** 有效期结束时间 · Valid until. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. */
  readonly valid_end_time: string;
  /** 电话号码 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. */
  readonly phone_number?: string;
  /** 国家代码 · Country code. 手机号的国家或地区代码。 Country calling code of the phone number. */
  readonly country_code?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 渠道自定义信息 · Channel custom information. */
  readonly channel_custom_info?: string;
}

export interface ProfitsharingNotificationReceiver {
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID">;
  /** 账号 · Account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
  readonly account: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
}

/** Resource of `PROFITSHARING.RETURN`. */
export interface ProfitsharingReturnResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no: string;
  /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
  readonly receiver: ProfitsharingNotificationReceiver;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time: string;
}

/** Resource of `PROFITSHARING.SUCCESS`. */
export interface ProfitsharingSuccessResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no: string;
  /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
  readonly receiver: ProfitsharingNotificationReceiver;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time: string;
}

/** Resource of `RECHARGE.CLOSED`. */
export interface RechargeClosedResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
  readonly out_recharge_no: string;
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 充值渠道 · Top-up channel. 表示资金以哪种方式充入，由微信支付返回。 Tells by which means the funds came in; set by WeChat Pay. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly recharge_channel: Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">;
  /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `DEPOSIT`, `OPERATION`. */
  readonly account_type: Open<"DEPOSIT" | "OPERATION">;
  /** 充值场景 · Top-up scene. 表示充值资金的用途，由商户选择。 Tells what the top-up is for; chosen by the merchant. Documented: `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`. */
  readonly recharge_scene: Open<"ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT">;
  /** 充值状态 · Top-up state. 表示充值进行到哪一步，由微信支付返回。 Tells how far the top-up has come; set by WeChat Pay. Documented: `SUCCESS`, `RECHARGING`, `CLOSED`. */
  readonly recharge_state: Open<"SUCCESS" | "RECHARGING" | "CLOSED">;
  /** 充值状态描述 · Top-up state description. */
  readonly recharge_state_desc?: string;
  /** 充值金额 · Top-up amount. 金额对象，其中 amount 为单位是分的整数。 Amount object; its amount is an integer in fen. */
  readonly recharge_amount: RechargeNotificationRechargeAmount;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
  /** 银行转账充值信息 · Bank transfer details. */
  readonly bank_transfer_info?: RechargeNotificationBankTransferInfo;
  /** 扫码充值信息 · QR code recharge information. */
  readonly qr_recharge_info?: RechargeNotificationQrRechargeInfo;
  /** 网银充值信息 · Online banking recharge. */
  readonly online_bank_recharge_info?: RechargeNotificationOnlineBankRechargeInfo;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，RFC 3339 格式，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 关闭时间 · Closing time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
  /** 可用充值渠道 · Available recharge channels. 枚举数组，商户可用哪些方式充值。 Array of enumerated ways the merchant can recharge. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly available_recharge_channels?: readonly (Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">)[];
}

/** Resource of `RECHARGE.FUND_RETURNED`. */
export interface RechargeFundReturnedResource {
  /** 充值退回单号 · Top-up return number. 充值资金退回单的编号，由微信支付生成。 Number of the returned top-up, assigned by WeChat Pay. */
  readonly recharge_returned_id: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
  readonly out_recharge_no: string;
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 充值渠道 · Top-up channel. 表示资金以哪种方式充入，由微信支付返回。 Tells by which means the funds came in; set by WeChat Pay. Documented: `BANK_TRANSFER`, `ONLINE_BANK`. */
  readonly recharge_channel: Open<"BANK_TRANSFER" | "ONLINE_BANK">;
  /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
  readonly detail?: RechargeNotificationDetailBankTransfer | RechargeNotificationDetailOnlineBank;
}

export interface RechargeNotificationBankTransferInfo {
  /** 转账附言 · Transfer memo. */
  readonly memo: string;
  /** 银行流水单号 · Bank transaction number. 充值对应的银行流水单号，由微信支付返回。 Bank's number of the recharge; returned by WeChat Pay. */
  readonly bill_no: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name: string;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位，由微信支付返回。 Last four digits of the paying or receiving card; returned by WeChat Pay. */
  readonly bank_card_tail: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name: string;
}

/** `detail` (BANK_TRANSFER). */
export interface RechargeNotificationDetailBankTransfer {
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name: string;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位，由微信支付返回。 Last four digits of the paying or receiving card; returned by WeChat Pay. */
  readonly bank_card_tail: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
  /** 转账附言 · Transfer memo. */
  readonly memo: string;
  /** 退回时间 · Return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time: string;
  /** 退回原因 · Return reason. */
  readonly return_reason: string;
  /** Never in this shape. */
  readonly online_bank_type?: undefined;
}

/** `detail` (ONLINE_BANK). */
export interface RechargeNotificationDetailOnlineBank {
  /** 网银类型 · Online banking type. 区分企业网银与个人网银。 Tells corporate from personal online banking. Documented: `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`. */
  readonly online_bank_type: Open<"ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL">;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name: string;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位，由微信支付返回。 Last four digits of the paying or receiving card; returned by WeChat Pay. */
  readonly bank_card_tail: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
  /** 退回时间 · Return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time: string;
  /** 退回原因 · Return reason. */
  readonly return_reason: string;
  /** Never in this shape. */
  readonly memo?: undefined;
}

export interface RechargeNotificationOnlineBankRechargeInfo {
  /** 银行流水单号 · Bank transaction number. 充值对应的银行流水单号，由微信支付返回。 Bank's number of the recharge; returned by WeChat Pay. */
  readonly bill_no?: string;
  /** 退回时间 · Return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. */
  readonly return_time?: string;
  /** 退回原因 · Return reason. */
  readonly return_reason?: string;
  /** 银行名称 · Bank name. 银行名称；进件与结算账户中为开户银行全称（含支行），由商户填写。 Name of the bank; for settlement accounts the full name including the branch, given by the merchant. */
  readonly bank_name?: string;
  /** 网银类型 · Online banking type. 区分企业网银与个人网银。 Tells corporate from personal online banking. Documented: `ONLINE_BANK_TYPE_CORPORATE`, `ONLINE_BANK_TYPE_PERSONAL`. */
  readonly online_bank_type?: Open<"ONLINE_BANK_TYPE_CORPORATE" | "ONLINE_BANK_TYPE_PERSONAL">;
  /** 银行卡号后四位 · Last four card digits. 付款或收款银行卡号的后四位，由微信支付返回。 Last four digits of the paying or receiving card; returned by WeChat Pay. */
  readonly bank_card_tail?: string;
  /** 银行账户户名 · Bank account holder name. */
  readonly bank_account_name?: string;
}

export interface RechargeNotificationQrRechargeInfo {
  /** 扫码充值员工类型 · Recharging employee type. 说明扫码充值的人是管理员、员工还是法人。 Tells whether the person who recharges is an administrator, a member of staff or the legal person. Documented: `ADMIN`, `STAFF`, `LEGAL_PERSON`. */
  readonly employee_type?: Open<"ADMIN" | "STAFF" | "LEGAL_PERSON">;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
}

export interface RechargeNotificationRechargeAmount {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
}

/** Resource of `RECHARGE.SUCCESS`. */
export interface RechargeSuccessResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 商户充值单号 · Merchant recharge number. 由商户自定，标识一笔充值；重试时保持不变。 Set by the merchant; identifies one recharge; keep it when retrying. */
  readonly out_recharge_no: string;
  /** 微信支付充值单号 · WeChat Pay top-up number. 充值单的编号，由微信支付生成。 Number of the top-up, assigned by WeChat Pay. */
  readonly recharge_id: string;
  /** 充值渠道 · Top-up channel. 表示资金以哪种方式充入，由微信支付返回。 Tells by which means the funds came in; set by WeChat Pay. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly recharge_channel: Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">;
  /** 账户类型 · Account type. 枚举，资金类接口指商户号下的资金账户，结算类接口指对公或对私银行账户。 Enumeration: fund operations mean the merchant's fund account, settlement operations a corporate or personal bank account. Documented: `DEPOSIT`, `OPERATION`. */
  readonly account_type: Open<"DEPOSIT" | "OPERATION">;
  /** 充值场景 · Top-up scene. 表示充值资金的用途，由商户选择。 Tells what the top-up is for; chosen by the merchant. Documented: `ECOMMERCE_DEPOSIT`, `ECOMMERCE_PAYMENT`. */
  readonly recharge_scene: Open<"ECOMMERCE_DEPOSIT" | "ECOMMERCE_PAYMENT">;
  /** 充值状态 · Top-up state. 表示充值进行到哪一步，由微信支付返回。 Tells how far the top-up has come; set by WeChat Pay. Documented: `SUCCESS`, `RECHARGING`, `CLOSED`. */
  readonly recharge_state: Open<"SUCCESS" | "RECHARGING" | "CLOSED">;
  /** 充值状态描述 · Top-up state description. */
  readonly recharge_state_desc?: string;
  /** 充值金额 · Top-up amount. 金额对象，其中 amount 为单位是分的整数。 Amount object; its amount is an integer in fen. */
  readonly recharge_amount: RechargeNotificationRechargeAmount;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
  /** 银行转账充值信息 · Bank transfer details. */
  readonly bank_transfer_info?: RechargeNotificationBankTransferInfo;
  /** 扫码充值信息 · QR code recharge information. */
  readonly qr_recharge_info?: RechargeSuccessResourceQrRechargeInfo;
  /** 网银充值信息 · Online banking recharge. */
  readonly online_bank_recharge_info?: RechargeNotificationOnlineBankRechargeInfo;
  /** 受理时间 · Acceptance time. 微信支付受理请求的时间，RFC 3339 格式，带时区偏移。 When WeChat Pay accepted the request; RFC 3339 with offset. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly accept_time: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 关闭时间 · Closing time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
  /** 可用充值渠道 · Available recharge channels. 枚举数组，商户可用哪些方式充值。 Array of enumerated ways the merchant can recharge. Documented: `BANK_TRANSFER`, `QR_RECHARGE`, `ONLINE_BANK`. */
  readonly available_recharge_channels?: readonly (Open<"BANK_TRANSFER" | "QR_RECHARGE" | "ONLINE_BANK">)[];
}

export interface RechargeSuccessResourceQrRechargeInfo {
  /** 扫码充值员工类型 · Recharging employee type. 说明扫码充值的人是管理员、员工还是法人。 Tells whether the person who recharges is an administrator, a member of staff or the legal person. Documented: `ADMIN`, `STAFF`, `LEGAL_PERSON`. */
  readonly employee_type: Open<"ADMIN" | "STAFF" | "LEGAL_PERSON">;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
}

/** Resource (global) of `REFUND.SUCCESS`. */
export interface GlobalRefundSucceeded {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status?: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 退款入账账户 · Refund receiving account. 退款到账的账户描述，由微信支付返回。 Describes the account the refund went to, returned by WeChat Pay. */
  readonly recv_account?: string;
  /** 退款资金来源 · Refund fund source. 说明退款出自未结算资金还是充值资金。 Tells whether the refund is paid from unsettled funds or recharged funds. Documented: `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_RECHARGE_FUNDS`. */
  readonly fund_source?: Open<"REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_RECHARGE_FUNDS">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: GlobalRefundSucceededAmount;
  /** Never in this shape. */
  readonly refund_account?: undefined;
  /** Never in this shape. */
  readonly individual_auth_id?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly channel?: undefined;
  /** Never in this shape. */
  readonly funds_account?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
}

export interface GlobalRefundSucceededAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额，由微信支付返回。 Integer, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund?: number;
  /** 结算币种 · Settlement currency. 货币代码，结算所用的币种，由微信支付返回。 Currency code used for settlement, returned by WeChat Pay. */
  readonly settlement_currency?: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: RefundNotificationExchangeRate;
}

/** Resource (individual) of `REFUND.ABNORMAL`. */
export interface IndividualRefundAbnormal {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
  readonly individual_auth_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status?: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time?: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款资金账户 · Refund funding account. 说明退款从商户的哪个账户出资。 Tells which merchant account pays the refund. Documented: `UNSETTLED`, `AVAILABLE`, `UNAVAILABLE`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account?: Open<"UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: IndividualRefundAbnormalAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly RefundNotificationPromotionDetail[];
  /** Never in this shape. */
  readonly mchid?: undefined;
  /** Never in this shape. */
  readonly refund_account?: undefined;
}

export interface IndividualRefundAbnormalAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly RefundNotificationFrom[];
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额，由微信支付返回。 Integer, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund?: number;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer, in fen; order amount without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_total?: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
  /** 退款金额 · Refund amount. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
  readonly refund_fee?: number;
}

/** Resource (individual) of `REFUND.CLOSED`. */
export interface IndividualRefundClosed {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
  readonly individual_auth_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status?: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time?: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款资金账户 · Refund funding account. 说明退款从商户的哪个账户出资。 Tells which merchant account pays the refund. Documented: `UNSETTLED`, `AVAILABLE`, `UNAVAILABLE`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account?: Open<"UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: IndividualRefundAbnormalAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly RefundNotificationPromotionDetail[];
  /** Never in this shape. */
  readonly mchid?: undefined;
  /** Never in this shape. */
  readonly refund_account?: undefined;
}

/** Resource (individual) of `REFUND.SUCCESS`. */
export interface IndividualRefundSucceeded {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
  readonly individual_auth_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status?: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account?: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time?: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款资金账户 · Refund funding account. 说明退款从商户的哪个账户出资。 Tells which merchant account pays the refund. Documented: `UNSETTLED`, `AVAILABLE`, `UNAVAILABLE`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account?: Open<"UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: IndividualRefundSucceededAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly RefundNotificationPromotionDetail[];
  /** Never in this shape. */
  readonly mchid?: undefined;
  /** Never in this shape. */
  readonly refund_account?: undefined;
  /** Never in this shape. */
  readonly recv_account?: undefined;
  /** Never in this shape. */
  readonly fund_source?: undefined;
}

export interface IndividualRefundSucceededAmount {
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额，由微信支付返回。 Integer, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund?: number;
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly RefundNotificationFrom[];
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额，由微信支付返回。 Integer, in fen; order amount without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_total?: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund?: number;
  /** 退款金额 · Refund amount. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
  readonly refund_fee?: number;
}

/** Resource (partner) of `REFUND.ABNORMAL`. */
export interface PartnerRefundAbnormal {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account: string;
  /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`. */
  readonly refund_account?: Open<"REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: RefundNotificationAmount;
  /** Never in this shape. */
  readonly mchid?: undefined;
  /** Never in this shape. */
  readonly individual_auth_id?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly channel?: undefined;
  /** Never in this shape. */
  readonly funds_account?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
}

/** Resource (partner) of `REFUND.CLOSED`. */
export interface PartnerRefundClosed {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account: string;
  /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`. */
  readonly refund_account?: Open<"REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: RefundNotificationAmount;
  /** Never in this shape. */
  readonly mchid?: undefined;
  /** Never in this shape. */
  readonly individual_auth_id?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly channel?: undefined;
  /** Never in this shape. */
  readonly funds_account?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
}

/** Resource (partner) of `REFUND.SUCCESS`. */
export interface PartnerRefundSucceeded {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account: string;
  /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`. */
  readonly refund_account?: Open<"REFUND_SOURCE_PARTNER_ADVANCE" | "REFUND_SOURCE_SUB_MERCHANT">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: RefundNotificationAmount;
  /** Never in this shape. */
  readonly mchid?: undefined;
  /** Never in this shape. */
  readonly individual_auth_id?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly channel?: undefined;
  /** Never in this shape. */
  readonly funds_account?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
  /** Never in this shape. */
  readonly recv_account?: undefined;
  /** Never in this shape. */
  readonly fund_source?: undefined;
}

/** Resource (direct) of `REFUND.ABNORMAL`. */
export interface RefundAbnormal {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: RefundNotificationAmount;
  /** Never in this shape. */
  readonly sp_mchid?: undefined;
  /** Never in this shape. */
  readonly sub_mchid?: undefined;
  /** Never in this shape. */
  readonly refund_account?: undefined;
  /** Never in this shape. */
  readonly individual_auth_id?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly channel?: undefined;
  /** Never in this shape. */
  readonly funds_account?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
}

/** Resource (direct) of `REFUND.CLOSED`. */
export interface RefundClosed {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: RefundNotificationAmount;
  /** Never in this shape. */
  readonly sp_mchid?: undefined;
  /** Never in this shape. */
  readonly sub_mchid?: undefined;
  /** Never in this shape. */
  readonly refund_account?: undefined;
  /** Never in this shape. */
  readonly individual_auth_id?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly channel?: undefined;
  /** Never in this shape. */
  readonly funds_account?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
}

export interface RefundNotificationAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
}

export interface RefundNotificationExchangeRate {
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `USERPAYMENT_RATE`, `SETTLEMENT_RATE`. */
  readonly type?: Open<"USERPAYMENT_RATE" | "SETTLEMENT_RATE">;
  /** 汇率 · Exchange rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方，由微信支付返回。 Cross-border rates are integers, the ratio multiplied by 10^8, returned by WeChat Pay. */
  readonly rate?: number;
}

export interface RefundNotificationFrom {
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 账号 · Account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). Documented: `AVAILABLE`, `UNAVAILABLE`. */
  readonly account?: Open<"AVAILABLE" | "UNAVAILABLE">;
}

export interface RefundNotificationGoodsDetail {
  /** 商户侧商品编码 · Merchant goods ID. 由商户自定的商品编码，用于单品优惠与退款。 Set by the merchant; identifies the item for item discounts and refunds. */
  readonly merchant_goods_id?: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wechatpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price?: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount?: number;
  /** 退货数量 · Refunded quantity. */
  readonly refund_quantity?: number;
}

export interface RefundNotificationPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount?: number;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly RefundNotificationGoodsDetail[];
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
}

/** Resource (direct) of `REFUND.SUCCESS`. */
export interface RefundSucceeded {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 退款状态 · Refund status. 表示退款的结果，由微信支付在通知中返回。 Tells the outcome of the refund; sent by WeChat Pay in the notification. Documented: `SUCCESS`, `CLOSED`, `ABNORMAL`. */
  readonly refund_status: Open<"SUCCESS" | "CLOSED" | "ABNORMAL">;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 退款入账账户 · Account receiving refund. */
  readonly user_received_account: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: RefundNotificationAmount;
  /** Never in this shape. */
  readonly sp_mchid?: undefined;
  /** Never in this shape. */
  readonly sub_mchid?: undefined;
  /** Never in this shape. */
  readonly refund_account?: undefined;
  /** Never in this shape. */
  readonly individual_auth_id?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly channel?: undefined;
  /** Never in this shape. */
  readonly funds_account?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
  /** Never in this shape. */
  readonly recv_account?: undefined;
  /** Never in this shape. */
  readonly fund_source?: undefined;
}

/** Resource of `RISKTRADE.IDENTIFICATION`. */
export interface RisktradeIdentificationResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 风险类型 · Risk type. 表示风险属于哪一类，由微信支付判定或由商户回传。 Tells the kind of risk; decided by WeChat Pay or reported by the merchant. Documented: `1`, `2`, `3`, `4`. */
  readonly risk_type: number;
  /** 风险等级 · Risk level. 表示风险的高低，由微信支付返回；上报时由商户判定。 Tells how high the risk is; set by WeChat Pay, or by the merchant when reporting. Documented: `1`, `2`, `3`. */
  readonly risk_level: number;
}

/** Resource of `SECURITY_ECHO.SUCCESS`. */
export interface SecurityEchoReceived {
  /** 回显消息 · Echo message. */
  readonly echo_message: string;
  /** 加密的回显消息 · Encrypted echo message. */
  readonly encrypt_echo_message?: string;
}

/** Resource of `SETTLEMENT.SUCCESS`. */
export interface SettlementSuccessResource {
  /** 商户结算批次单号 · Merchant settlement batch number. 由商户自定，标识一次批量结算；重试时保持不变。 Set by the merchant; identifies one settlement batch; keep it when retrying. */
  readonly out_settle_batch_no: string;
  /** 结算批次号 · Settlement batch number. 批量结算单的编号，由微信支付生成。 Number of the settlement batch, assigned by WeChat Pay. */
  readonly settle_batch_no: string;
  /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
  readonly individual_auth_id: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 状态 · State. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. */
  readonly state: string;
  /** 交易场景 · Trade scenario. 表示个人收款的业务场景，如二手交易，由商户填写。 Tells the scenario of the personal collection, such as second-hand trade; given by the merchant. */
  readonly trade_scenario: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly finish_time?: string;
}

/** Resource (combine) of `TRANSACTION.SUCCESS`. */
export interface CombinePaymentSucceeded {
  /** 合单发起方应用ID · Combined order App ID. 合单发起方的应用 ID，与合单商户号绑定。 App ID of the party that starts the combined order, bound to its merchant ID. */
  readonly combine_appid: string;
  /** 合单发起方商户号 · Combined order merchant ID. 发起合单支付的商户号，与签名所用商户号一致。 Merchant ID that starts the combined order, the one that signs the request. */
  readonly combine_mchid: string;
  /** 合单商户订单号 · Combined merchant order number. 合单总订单号，由合单发起方生成，商户号下唯一。 Number of the whole combined order, chosen by its initiator, unique under the merchant ID. */
  readonly combine_out_trade_no: string;
  /** 合单微信支付订单号 · Combined WeChat Pay ID. 微信支付为合单总订单生成的订单号。 Assigned by WeChat Pay to the whole combined order. */
  readonly combine_transaction_id?: string;
  /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info?: TransactionNotificationSceneInfo;
  /** 子单列表 · Sub-orders. */
  readonly sub_orders: readonly TransactionNotificationSubOrder[];
  /** 合单支付者信息 · Combined order payer. */
  readonly combine_payer_info: TransactionNotificationCombinePayerInfo;
  /** Never in this shape. */
  readonly appid?: undefined;
  /** Never in this shape. */
  readonly mchid?: undefined;
  /** Never in this shape. */
  readonly out_trade_no?: undefined;
  /** Never in this shape. */
  readonly transaction_id?: undefined;
  /** Never in this shape. */
  readonly trade_type?: undefined;
  /** Never in this shape. */
  readonly trade_state?: undefined;
  /** Never in this shape. */
  readonly trade_state_desc?: undefined;
  /** Never in this shape. */
  readonly bank_type?: undefined;
  /** Never in this shape. */
  readonly attach?: undefined;
  /** Never in this shape. */
  readonly success_time?: undefined;
  /** Never in this shape. */
  readonly payer?: undefined;
  /** Never in this shape. */
  readonly amount?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
  /** Never in this shape. */
  readonly installment_info?: undefined;
  /** Never in this shape. */
  readonly sp_appid?: undefined;
  /** Never in this shape. */
  readonly sp_mchid?: undefined;
  /** Never in this shape. */
  readonly sub_appid?: undefined;
  /** Never in this shape. */
  readonly sub_mchid?: undefined;
  /** Never in this shape. */
  readonly description?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly trade_state_description?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_scene?: undefined;
  /** Never in this shape. */
  readonly parking_info?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_information?: undefined;
  /** Never in this shape. */
  readonly out_order_no?: undefined;
  /** Never in this shape. */
  readonly order_id?: undefined;
  /** Never in this shape. */
  readonly receiver?: undefined;
}

/** Resource (global) of `TRANSACTION.SUCCESS`. */
export interface GlobalPaymentSucceeded {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
  readonly trade_type?: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: InsurancePaymentFailedPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: GlobalPaymentSucceededAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationPromotionDetail[];
  /** Never in this shape. */
  readonly scene_info?: undefined;
  /** Never in this shape. */
  readonly installment_info?: undefined;
  /** Never in this shape. */
  readonly combine_appid?: undefined;
  /** Never in this shape. */
  readonly combine_mchid?: undefined;
  /** Never in this shape. */
  readonly combine_out_trade_no?: undefined;
  /** Never in this shape. */
  readonly combine_transaction_id?: undefined;
  /** Never in this shape. */
  readonly sub_orders?: undefined;
  /** Never in this shape. */
  readonly combine_payer_info?: undefined;
  /** Never in this shape. */
  readonly description?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly trade_state_description?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_scene?: undefined;
  /** Never in this shape. */
  readonly parking_info?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_information?: undefined;
  /** Never in this shape. */
  readonly out_order_no?: undefined;
  /** Never in this shape. */
  readonly order_id?: undefined;
  /** Never in this shape. */
  readonly receiver?: undefined;
}

export interface GlobalPaymentSucceededAmount {
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: TransactionNotificationExchangeRate;
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total?: number;
}

/** Resource (insurance entrust) of `TRANSACTION.FAIL`. */
export interface InsurancePaymentFailed {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: string;
  /** 签约信息 · Contract information. */
  readonly contract_information?: TransactionNotificationContractInformation;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. */
  readonly trade_type: Open<"PAP">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: InsurancePaymentFailedPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: TransactionNotificationAmount;
  /** 设备信息 · Device information. */
  readonly device_information?: TransactionNotificationDeviceInformation;
  /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info?: InsurancePaymentFailedSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly ParkingPaymentFailedPromotionDetail[];
  /** Never in this shape. */
  readonly description?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly trade_state_description?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_scene?: undefined;
  /** Never in this shape. */
  readonly parking_info?: undefined;
}

export interface InsurancePaymentFailedPayer {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
}

export interface InsurancePaymentFailedSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
}

/** Resource (insurance entrust) of `TRANSACTION.SUCCESS`. */
export interface InsurancePaymentSucceeded {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 模板或计划ID · Plan ID. 由微信支付生成，标识代扣协议模板或所属产品的计划；部分接口为整数，部分为字符串。 Generated by WeChat Pay; a deduction template or a plan of the product; integer in some operations, string in others. */
  readonly plan_id: string;
  /** 签约信息 · Contract information. */
  readonly contract_information?: TransactionNotificationContractInformation;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. */
  readonly trade_type: Open<"PAP">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: InsurancePaymentFailedPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: ParkingPaymentSucceededAmount;
  /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info?: TransactionNotificationSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationPromotionDetail[];
  /** Never in this shape. */
  readonly installment_info?: undefined;
  /** Never in this shape. */
  readonly combine_appid?: undefined;
  /** Never in this shape. */
  readonly combine_mchid?: undefined;
  /** Never in this shape. */
  readonly combine_out_trade_no?: undefined;
  /** Never in this shape. */
  readonly combine_transaction_id?: undefined;
  /** Never in this shape. */
  readonly sub_orders?: undefined;
  /** Never in this shape. */
  readonly combine_payer_info?: undefined;
  /** Never in this shape. */
  readonly description?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly trade_state_description?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_scene?: undefined;
  /** Never in this shape. */
  readonly parking_info?: undefined;
  /** Never in this shape. */
  readonly out_order_no?: undefined;
  /** Never in this shape. */
  readonly order_id?: undefined;
  /** Never in this shape. */
  readonly receiver?: undefined;
}

/** Resource (parking) of `TRANSACTION.FAIL`. */
export interface ParkingPaymentFailed {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `PAP`. */
  readonly trade_type?: Open<"PAP">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. Documented: `Y`, `N`. */
  readonly user_repaid: Open<"Y" | "N">;
  /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景，由商户填写。 Tells the deduction scene, such as parking, metro or fuel; given by the merchant. */
  readonly trade_scene?: string;
  /** 停车信息 · Parking information. */
  readonly parking_info: TransactionNotificationParkingInfo;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: TransactionNotificationAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly ParkingPaymentFailedPromotionDetail[];
  /** Never in this shape. */
  readonly sp_appid?: undefined;
  /** Never in this shape. */
  readonly openid?: undefined;
  /** Never in this shape. */
  readonly sub_openid?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_information?: undefined;
  /** Never in this shape. */
  readonly trade_state_desc?: undefined;
  /** Never in this shape. */
  readonly device_information?: undefined;
  /** Never in this shape. */
  readonly scene_info?: undefined;
}

export interface ParkingPaymentFailedPromotionDetail {
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly TransactionNotificationPromotionDetailGoodsDetail[];
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
}

/** Resource (parking) of `TRANSACTION.PAY_BACK`. */
export interface ParkingPaymentRepaid {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景，由商户填写。 Tells the deduction scene, such as parking, metro or fuel; given by the merchant. */
  readonly trade_scene?: string;
  /** 停车信息 · Parking information. */
  readonly parking_info: TransactionNotificationParkingInfo;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: ParkingPaymentRepaidAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly ParkingPaymentRepaidPromotionDetail[];
  /** Never in this shape. */
  readonly trade_type?: undefined;
  /** Never in this shape. */
  readonly trade_state_desc?: undefined;
  /** Never in this shape. */
  readonly device_info?: undefined;
}

export interface ParkingPaymentRepaidAmount {
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
}

export interface ParkingPaymentRepaidPromotionDetail {
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

/** Resource (parking) of `TRANSACTION.SUCCESS`. */
export interface ParkingPaymentSucceeded {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
  readonly trade_type?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景，由商户填写。 Tells the deduction scene, such as parking, metro or fuel; given by the merchant. */
  readonly trade_scene: string;
  /** 停车信息 · Parking information. */
  readonly parking_info?: TransactionNotificationParkingInfo;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: ParkingPaymentSucceededAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationPromotionDetail[];
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** Never in this shape. */
  readonly trade_state_desc?: undefined;
  /** Never in this shape. */
  readonly scene_info?: undefined;
  /** Never in this shape. */
  readonly installment_info?: undefined;
  /** Never in this shape. */
  readonly sp_appid?: undefined;
  /** Never in this shape. */
  readonly combine_appid?: undefined;
  /** Never in this shape. */
  readonly combine_mchid?: undefined;
  /** Never in this shape. */
  readonly combine_out_trade_no?: undefined;
  /** Never in this shape. */
  readonly combine_transaction_id?: undefined;
  /** Never in this shape. */
  readonly sub_orders?: undefined;
  /** Never in this shape. */
  readonly combine_payer_info?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_information?: undefined;
  /** Never in this shape. */
  readonly out_order_no?: undefined;
  /** Never in this shape. */
  readonly order_id?: undefined;
  /** Never in this shape. */
  readonly receiver?: undefined;
}

export interface ParkingPaymentSucceededAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total?: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
}

/** Resource (partner) of `TRANSACTION.SUCCESS`. */
export interface PartnerPaymentSucceeded {
  /** 服务商应用ID · Partner app ID. 服务商（机构）的 AppID，须与服务商商户号绑定。 App ID of the partner or institution, bound to its merchant ID. */
  readonly sp_appid: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`, `PAP`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | "PAP">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer: PartnerPaymentSucceededPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: PaymentSucceededAmount;
  /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info?: TransactionNotificationSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationPromotionDetail[];
  /** 分付分期信息 · Instalment information. */
  readonly installment_info?: TransactionNotificationInstallmentInfo;
  /** Never in this shape. */
  readonly appid?: undefined;
  /** Never in this shape. */
  readonly mchid?: undefined;
  /** Never in this shape. */
  readonly combine_appid?: undefined;
  /** Never in this shape. */
  readonly combine_mchid?: undefined;
  /** Never in this shape. */
  readonly combine_out_trade_no?: undefined;
  /** Never in this shape. */
  readonly combine_transaction_id?: undefined;
  /** Never in this shape. */
  readonly sub_orders?: undefined;
  /** Never in this shape. */
  readonly combine_payer_info?: undefined;
  /** Never in this shape. */
  readonly description?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly trade_state_description?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_scene?: undefined;
  /** Never in this shape. */
  readonly parking_info?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_information?: undefined;
  /** Never in this shape. */
  readonly out_order_no?: undefined;
  /** Never in this shape. */
  readonly order_id?: undefined;
  /** Never in this shape. */
  readonly receiver?: undefined;
}

export interface PartnerPaymentSucceededPayer {
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

/** Resource (direct) of `TRANSACTION.SUCCESS`. */
export interface PaymentSucceeded {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `NATIVE`, `APP`, `MICROPAY`, `MWEB`, `FACEPAY`, `PAP`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MICROPAY" | "MWEB" | "FACEPAY" | "PAP">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer: PaymentSucceededPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: PaymentSucceededAmount;
  /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
  readonly scene_info?: TransactionNotificationSceneInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationPromotionDetail[];
  /** 分付分期信息 · Instalment information. */
  readonly installment_info?: TransactionNotificationInstallmentInfo;
  /** Never in this shape. */
  readonly sp_appid?: undefined;
  /** Never in this shape. */
  readonly sp_mchid?: undefined;
  /** Never in this shape. */
  readonly sub_appid?: undefined;
  /** Never in this shape. */
  readonly sub_mchid?: undefined;
  /** Never in this shape. */
  readonly combine_appid?: undefined;
  /** Never in this shape. */
  readonly combine_mchid?: undefined;
  /** Never in this shape. */
  readonly combine_out_trade_no?: undefined;
  /** Never in this shape. */
  readonly combine_transaction_id?: undefined;
  /** Never in this shape. */
  readonly sub_orders?: undefined;
  /** Never in this shape. */
  readonly combine_payer_info?: undefined;
  /** Never in this shape. */
  readonly description?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly trade_state_description?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_scene?: undefined;
  /** Never in this shape. */
  readonly parking_info?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_information?: undefined;
  /** Never in this shape. */
  readonly out_order_no?: undefined;
  /** Never in this shape. */
  readonly order_id?: undefined;
  /** Never in this shape. */
  readonly receiver?: undefined;
}

export interface PaymentSucceededAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
}

export interface PaymentSucceededPayer {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
}

/** Resource (profit sharing) of `TRANSACTION.SUCCESS`. */
export interface ProfitsharingSucceeded {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid?: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户单号 · Merchant order number. 由商户自定，商户内唯一；重试须用同一单号和同样内容。 Set by the merchant, unique per merchant; retry with the same number and content. */
  readonly out_order_no: string;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 接收方 · Receiver. 资金接收方信息，含类型与账号；APIv2 分账中为 JSON 字符串，由 SDK 编码。 Who receives the funds, with type and account; a JSON string in APIv2, encoded by the SDK. */
  readonly receiver: TransactionNotificationReceiver;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time: string;
  /** Never in this shape. */
  readonly appid?: undefined;
  /** Never in this shape. */
  readonly out_trade_no?: undefined;
  /** Never in this shape. */
  readonly trade_type?: undefined;
  /** Never in this shape. */
  readonly trade_state?: undefined;
  /** Never in this shape. */
  readonly trade_state_desc?: undefined;
  /** Never in this shape. */
  readonly bank_type?: undefined;
  /** Never in this shape. */
  readonly attach?: undefined;
  /** Never in this shape. */
  readonly payer?: undefined;
  /** Never in this shape. */
  readonly amount?: undefined;
  /** Never in this shape. */
  readonly scene_info?: undefined;
  /** Never in this shape. */
  readonly promotion_detail?: undefined;
  /** Never in this shape. */
  readonly installment_info?: undefined;
  /** Never in this shape. */
  readonly sp_appid?: undefined;
  /** Never in this shape. */
  readonly sub_appid?: undefined;
  /** Never in this shape. */
  readonly combine_appid?: undefined;
  /** Never in this shape. */
  readonly combine_mchid?: undefined;
  /** Never in this shape. */
  readonly combine_out_trade_no?: undefined;
  /** Never in this shape. */
  readonly combine_transaction_id?: undefined;
  /** Never in this shape. */
  readonly sub_orders?: undefined;
  /** Never in this shape. */
  readonly combine_payer_info?: undefined;
  /** Never in this shape. */
  readonly description?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly trade_state_description?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_scene?: undefined;
  /** Never in this shape. */
  readonly parking_info?: undefined;
  /** Never in this shape. */
  readonly plan_id?: undefined;
  /** Never in this shape. */
  readonly contract_information?: undefined;
}

/** Resource (eduschoolpay) of `TRANSACTION.PAY_BACK`. */
export interface SchoolPaymentRepaid {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `AUTH`. */
  readonly trade_type: Open<"AUTH">;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `ACCEPT`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPT" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: ParkingPaymentRepaidAmount;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info?: SchoolPaymentRepaidDeviceInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly ParkingPaymentRepaidPromotionDetail[];
  /** Never in this shape. */
  readonly sp_mchid?: undefined;
  /** Never in this shape. */
  readonly description?: undefined;
  /** Never in this shape. */
  readonly create_time?: undefined;
  /** Never in this shape. */
  readonly trade_state_description?: undefined;
  /** Never in this shape. */
  readonly user_repaid?: undefined;
  /** Never in this shape. */
  readonly trade_scene?: undefined;
  /** Never in this shape. */
  readonly parking_info?: undefined;
}

export interface SchoolPaymentRepaidDeviceInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
}

/** Resource of `TRANSACTION.INDUSTRY_FAILED`. */
export interface TransactionIndustryFailedResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
  readonly trade_type?: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`, `PAY_BACK`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL" | "PAY_BACK">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: TransactionIndustryFailedResourceAmount;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info: TransactionNotificationDeviceInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionIndustryFailedResourcePromotionDetail[];
}

export interface TransactionIndustryFailedResourceAmount {
  /** 总金额 · Total amount. 整数，单位为分，由商户填写，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
}

export interface TransactionIndustryFailedResourcePromotionDetail {
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id?: string;
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分，由微信支付返回。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
}

/** Resource of `TRANSACTION.INDUSTRY_SUCCESS`. */
export interface TransactionIndustrySuccessResource {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
  readonly trade_type?: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `ACCEPTED`, `PAY_FAIL`, `PAY_BACK`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "ACCEPTED" | "PAY_FAIL" | "PAY_BACK">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: TransactionNotificationPayer;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: TransactionIndustryFailedResourceAmount;
  /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
  readonly device_info: TransactionNotificationDeviceInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionIndustryFailedResourcePromotionDetail[];
}

export interface TransactionNotificationAmount {
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
}

export interface TransactionNotificationCombinePayerInfo {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
}

export interface TransactionNotificationContractInformation {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id?: string;
  /** 签约状态 · Contract status. 枚举，已签约或已解约。 Enumeration: signed or terminated. Documented: `ADD`, `DELETE`. */
  readonly contract_status?: Open<"ADD" | "DELETE">;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly create_time?: string;
}

export interface TransactionNotificationDeviceInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip: string;
}

export interface TransactionNotificationDeviceInformation {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: string;
}

export interface TransactionNotificationExchangeRate {
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. */
  readonly type?: string;
  /** 汇率 · Exchange rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方，由微信支付返回。 Cross-border rates are integers, the ratio multiplied by 10^8, returned by WeChat Pay. */
  readonly rate?: number;
}

export interface TransactionNotificationGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity?: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price?: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount?: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
}

export interface TransactionNotificationInstallmentInfo {
  /** 是否使用贴息 · Interest subsidy used. */
  readonly use_subsidy: boolean;
  /** 用户所选分期数 · Chosen instalment count. 整数，用户实际选择的分期期数，由微信支付返回。 Integer, the number of instalments the user chose, returned by WeChat Pay. */
  readonly selected_installment_number: number;
}

export interface TransactionNotificationParkingInfo {
  /** 停车入场ID · Parking ID. 由微信支付生成，标识车辆的一次入场，扣费时引用。 Generated by WeChat Pay; identifies one entry of the vehicle and is quoted when charging. */
  readonly parking_id: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
  /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time: string;
  /** 停车场名称 · Parking lot name. */
  readonly parking_name: string;
  /** 计费时长 · Billed duration. 整数，单位为秒，由商户填写。 Integer, in seconds; given by the merchant. */
  readonly charging_duration: number;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id: string;
}

export interface TransactionNotificationPayer {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
}

export interface TransactionNotificationPromotionDetail {
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
  /** 名称 · Name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品，由微信支付返回。 Tells whether the discount covers the whole order or single items; set by WeChat Pay. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Documented: `CNY`. */
  readonly currency?: Open<"CNY">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 批次号 · Stock ID. 券批次的编号，由微信支付在创建批次时生成。 Number of the coupon stock, assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分，由微信支付返回。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly TransactionNotificationGoodsDetail[];
}

export interface TransactionNotificationPromotionDetailGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
}

export interface TransactionNotificationReceiver {
  /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID">;
  /** 账号 · Account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
  readonly account: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
}

export interface TransactionNotificationSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id: string;
}

export interface TransactionNotificationSubOrder {
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写；表示调用方自身时须与签名商户号一致。 Merchant ID assigned by WeChat Pay, 8 to 10 digits as a string; the caller's own must equal the signing merchant. */
  readonly mchid: string;
  /** 个人收款授权ID · Individual authorisation ID. 由微信支付生成，标识个人卖家开通收款的授权。 Assigned by WeChat Pay; identifies the authorisation by which an individual seller receives money. */
  readonly individual_auth_id?: string;
  /** 个人卖家名称 · Individual seller name. */
  readonly individual_name?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
  readonly trade_type?: string;
  /** 交易状态 · Trade state. 表示订单是否已支付、关闭、撤销或转入退款，由微信支付返回。 Tells whether the order is paid, closed, reversed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 附加数据 · Attached data. 商户自定义数据，在查询、通知与账单中原样返回；下单最长 128，支付分最长 256。 Merchant's own data, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
  readonly attach?: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: TransactionNotificationSubOrderAmount;
  /** 完成时间 · Success time. RFC 3339 时间（带时区偏移），成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 RFC 3339 time with offset, present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly success_time?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly TransactionNotificationPromotionDetail[];
}

export interface TransactionNotificationSubOrderAmount {
  /** 总金额 · Total amount. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 用户实付金额 · Amount paid by user. 整数，单位为分；用户实际支付、扣除优惠后的金额。 Integer, in fen; what the user really paid after discounts. */
  readonly payer_amount: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 结算汇率 · Settlement rate. 数值等于汇率乘以 10 的 8 次方，由微信支付返回。 The rate multiplied by 10^8, returned by WeChat Pay. */
  readonly settlement_rate?: number;
}

/** Resource of `VEHICLE.ENTRANCE_STATE_CHANGE`. */
export interface VehicleEntranceStateChangeResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 停车入场ID · Parking ID. 由微信支付生成，标识车辆的一次入场，扣费时引用。 Generated by WeChat Pay; identifies one entry of the vehicle and is quoted when charging. */
  readonly parking_id: string;
  /** 商户入场单号 · Merchant parking number. 由商户自定，标识车辆的一次入场。 Set by the merchant; identifies one entry of a vehicle. */
  readonly out_parking_no: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
  /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 停车场名称 · Parking lot name. */
  readonly parking_name: string;
  /** 免费时长 · Free time. 单位为秒的整数。 Integer seconds. */
  readonly free_duration: number;
  /** 停车入场状态 · Parking entry state. 停车缴费中为车辆在场状态；车主服务通知中为该次入场能否代扣。 Whether the vehicle is in the lot; in vehicle notifications, whether the entry can be charged. Documented: `NORMAL`, `BLOCKED`. */
  readonly parking_state: Open<"NORMAL" | "BLOCKED">;
  /** 不可用状态说明 · Unavailable state description. 枚举，说明车牌服务为何不可用。 Enumeration: why the service is unavailable for this plate. Documented: `PAUSE`, `OVERDUE`, `REMOVE`. */
  readonly blocked_state_description?: Open<"PAUSE" | "OVERDUE" | "REMOVE">;
  /** 状态变更时间 · State update time. RFC 3339 时间（带时区偏移），由微信支付返回。 RFC 3339 time with offset; set by WeChat Pay. RFC 3339 with offset: `2015-05-20T13:29:35.120+08:00`. */
  readonly state_update_time: string;
}

/** Resource of `VEHICLE.USER_STATE_CHANGE`. */
export interface VehicleUserStateChangeResource {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. */
  readonly sub_openid?: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid?: string;
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  /** 绑定状态 · Binding state. 说明设备与码牌、或用户与商户是否已绑定，码牌音箱中为枚举。 Tells whether a device or user is bound; an enumeration for speakers. */
  readonly bind_state: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
}

/** Resource of `VIOLATION.APPEAL`. */
export interface ViolationAppealResource {
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 公司名称 · Company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
  readonly company_name: string;
  /** 记录ID · Record ID. 一条处理记录的编号，由微信支付生成。 Number of one record, assigned by WeChat Pay. */
  readonly record_id: string;
  /** 处罚方案 · Punishment plan. */
  readonly punish_plan: string;
  /** 处罚时间 · Punishment time. v3 通知为 RFC 3339，带时区；v2 按原样字符串处理。 RFC 3339 with offset in v3 notifications; an opaque string in v2. */
  readonly punish_time: string;
  /** 处罚描述 · Punishment description. */
  readonly punish_description: string;
  /** 风险类型 · Risk type. 表示风险属于哪一类，由微信支付判定或由商户回传。 Tells the kind of risk; decided by WeChat Pay or reported by the merchant. Documented: `ONE_YUAN_PURCHASES`, `MULTI_LEVEL_DISTRIBUTION_REBATE`, `PROHIBITED_BUSINESS_CATEGORIES`, `CASH_ADVANCE_VIA_CREDIT_CARD`, `INDUCING_USERS_TO_MAKE_PAYMENTS`, `FRAUD`, `MALICIOUS_FAN_COUNT_BOOSTING`, `CROSS_CATEGORY_ACTIVITIES`, `CROSS_CATEGORY_BUSINESS`, `GAMBLING`, `LEWD_CONTENT`, `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`, `INVESTMENT`, `TRANSACTION_DISPUTE`, `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`, `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`, `UNUSUAL_TRANSACTION`, `UNLICENSED_BUSINESS`, `WEALTH_INVESTMENT`, `AFFILIATED_TO_A_VIOLATING_ENTITY`, `INVOLVED_IN_A_JUDICIAL_CASE`, `INCORRECT_INFORMATION_SUBMITTED`, `APPEAL_SUCCESSFUL`, `REPORTED_BY_OTHERS`, `VIOLATING_SMART_CATERING_ACTIVITIES`, `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`, `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`, `UNUSUAL_REAL_TIME_TRANSACTION`, `UNACCEPTABLE_DOCUMENTS`, `LARGE_AMOUNT_TRANSACTION`, `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `INACTIVE_TRANSACTION`, `OTHER_UNUSUAL_ACTIVITIES`. */
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
  /** 风险描述 · Risk description. */
  readonly risk_description: string;
}

/** Resource of `VIOLATION.INTERCEPT`. */
export interface ViolationInterceptResource {
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 公司名称 · Company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
  readonly company_name: string;
  /** 记录ID · Record ID. 一条处理记录的编号，由微信支付生成。 Number of one record, assigned by WeChat Pay. */
  readonly record_id: string;
  /** 处罚方案 · Punishment plan. */
  readonly punish_plan: string;
  /** 处罚时间 · Punishment time. v3 通知为 RFC 3339，带时区；v2 按原样字符串处理。 RFC 3339 with offset in v3 notifications; an opaque string in v2. */
  readonly punish_time: string;
  /** 处罚描述 · Punishment description. */
  readonly punish_description: string;
  /** 风险类型 · Risk type. 表示风险属于哪一类，由微信支付判定或由商户回传。 Tells the kind of risk; decided by WeChat Pay or reported by the merchant. Documented: `ONE_YUAN_PURCHASES`, `MULTI_LEVEL_DISTRIBUTION_REBATE`, `PROHIBITED_BUSINESS_CATEGORIES`, `CASH_ADVANCE_VIA_CREDIT_CARD`, `INDUCING_USERS_TO_MAKE_PAYMENTS`, `FRAUD`, `MALICIOUS_FAN_COUNT_BOOSTING`, `CROSS_CATEGORY_ACTIVITIES`, `CROSS_CATEGORY_BUSINESS`, `GAMBLING`, `LEWD_CONTENT`, `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`, `INVESTMENT`, `TRANSACTION_DISPUTE`, `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`, `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`, `UNUSUAL_TRANSACTION`, `UNLICENSED_BUSINESS`, `WEALTH_INVESTMENT`, `AFFILIATED_TO_A_VIOLATING_ENTITY`, `INVOLVED_IN_A_JUDICIAL_CASE`, `INCORRECT_INFORMATION_SUBMITTED`, `APPEAL_SUCCESSFUL`, `REPORTED_BY_OTHERS`, `VIOLATING_SMART_CATERING_ACTIVITIES`, `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`, `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`, `UNUSUAL_REAL_TIME_TRANSACTION`, `UNACCEPTABLE_DOCUMENTS`, `LARGE_AMOUNT_TRANSACTION`, `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `INACTIVE_TRANSACTION`, `OTHER_UNUSUAL_ACTIVITIES`. */
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
  /** 风险描述 · Risk description. */
  readonly risk_description: string;
}

/** Resource of `VIOLATION.PUNISH`. */
export interface ViolationPunishResource {
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 公司名称 · Company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
  readonly company_name: string;
  /** 记录ID · Record ID. 一条处理记录的编号，由微信支付生成。 Number of one record, assigned by WeChat Pay. */
  readonly record_id: string;
  /** 处罚方案 · Punishment plan. */
  readonly punish_plan: string;
  /** 处罚时间 · Punishment time. v3 通知为 RFC 3339，带时区；v2 按原样字符串处理。 RFC 3339 with offset in v3 notifications; an opaque string in v2. */
  readonly punish_time: string;
  /** 处罚描述 · Punishment description. */
  readonly punish_description: string;
  /** 风险类型 · Risk type. 表示风险属于哪一类，由微信支付判定或由商户回传。 Tells the kind of risk; decided by WeChat Pay or reported by the merchant. Documented: `ONE_YUAN_PURCHASES`, `MULTI_LEVEL_DISTRIBUTION_REBATE`, `PROHIBITED_BUSINESS_CATEGORIES`, `CASH_ADVANCE_VIA_CREDIT_CARD`, `INDUCING_USERS_TO_MAKE_PAYMENTS`, `FRAUD`, `MALICIOUS_FAN_COUNT_BOOSTING`, `CROSS_CATEGORY_ACTIVITIES`, `CROSS_CATEGORY_BUSINESS`, `GAMBLING`, `LEWD_CONTENT`, `UNLICENSED_PAYMENT_AND_SETTLEMENT_BUSINESS`, `INVESTMENT`, `TRANSACTION_DISPUTE`, `CROSS_BORDER_USE_OF_DOMESTIC_PAYMENT_API`, `OVERSEAS_ACTIVITIES_OUTSIDE_THE_BUSINESS_SCOPE_APPROVED_BY_REGULATORY_AUTHORITIES`, `UNUSUAL_TRANSACTION`, `UNLICENSED_BUSINESS`, `WEALTH_INVESTMENT`, `AFFILIATED_TO_A_VIOLATING_ENTITY`, `INVOLVED_IN_A_JUDICIAL_CASE`, `INCORRECT_INFORMATION_SUBMITTED`, `APPEAL_SUCCESSFUL`, `REPORTED_BY_OTHERS`, `VIOLATING_SMART_CATERING_ACTIVITIES`, `MORE_THAN_ONE_MERCHANT_UNDER_A_SINGLE_MERCHANT_ID`, `CROSS_REGION_USE_OF_INTERNATIONAL_PAYMENT_API`, `UNUSUAL_REAL_TIME_TRANSACTION`, `UNACCEPTABLE_DOCUMENTS`, `LARGE_AMOUNT_TRANSACTION`, `ALL_MERCHANTS_HAVE_CONFIRMED_THE_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `UNCONFIRMED_WILLINGNESS_TO_OPEN_AN_ACCOUNT`, `INACTIVE_TRANSACTION`, `OTHER_UNUSUAL_ACTIVITIES`. */
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
  /** 风险描述 · Risk description. */
  readonly risk_description: string;
}

/** Resource of `WEBIZPAY.AUTHORIZED`. */
export interface WebizpayAuthorizedResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 用户ID · User ID. 由商户生成，标识商户侧的用户；分付曝光接口中为用户标识对象。 Merchant's identifier of the user; in the Fenfu exposure query an object of identifiers. */
  readonly user_id: string;
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  /** 授权时间 · Authorization time. 转账授权为 RFC 3339；企业支付未载明格式，按原文本处理。 Transfers: RFC 3339; enterprise payment: format not documented, keep the text as received. */
  readonly authorization_time: string;
}

/** Resource of `WEBIZPAY.PAYMENTREFUNDSUCCESS`. */
export interface WebizpayPaymentrefundsuccessResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 卡号 · Card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. */
  readonly card_no: string;
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 支付成功时间 · Payment success time. 数字时间戳，企业支付额度卡支付成功的时间。 Numeric timestamp of the quota card payment. */
  readonly pay_success_time: number;
  /** 已退款金额 · Refunded amount. 整数，单位为分。 Integer, in fen. */
  readonly refunded_amount: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount: number;
  /** 退款状态 · Refund state. 表示退款的结果，由微信支付返回。 Tells the outcome of the refund; set by WeChat Pay. Documented: `SUCCESS`. */
  readonly refund_state: Open<"SUCCESS">;
  /** 退款创建时间 · Refund creation time. 数字时间，精度以该产品文档为准，由微信支付返回。 Time as a number; precision as in the product's documentation, set by WeChat Pay. */
  readonly refund_create_time: number;
  /** 退款成功时间 · Refund success time. 数字时间，精度以该产品文档为准，由微信支付返回。 Time as a number; precision as in the product's documentation, set by WeChat Pay. */
  readonly refund_success_time: number;
}

/** Resource of `WEBIZPAY.PAYMENTSUCCESS`. */
export interface WebizpayPaymentsuccessResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 卡号 · Card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. */
  readonly card_no: string;
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  /** 收款商户名称 · Payee merchant name. */
  readonly receive_mch_name: string;
  /** 收款商户全称 · Payee merchant full name. */
  readonly receive_mch_full_name: string;
  /** 收款商户机构代码 · Payee organisation code. 收款商户主体的证照代码，由微信支付返回。 Registration code of the payee merchant's legal entity, returned by WeChat Pay. */
  readonly receive_mch_organization_code: string;
  /** 收单机构 · Acquirer. */
  readonly acquirer: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，6 至 32 个字母、数字、下划线、连字符、竖线或星号，商户内唯一。 Set by the merchant, unique per merchant: 6 to 32 letters, digits, underscores, hyphens, pipes or asterisks. */
  readonly out_trade_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id?: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no?: string;
  /** 交易状态 · Transaction state. 表示订单是否已支付、关闭或转入退款，由微信支付返回。 Tells whether the order is paid, closed or refunded; set by WeChat Pay. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`. */
  readonly transaction_state: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR">;
  /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name: number;
  /** 支付成功时间 · Payment success time. 数字时间戳，企业支付额度卡支付成功的时间。 Numeric timestamp of the quota card payment. */
  readonly pay_success_time: number;
}

/** Resource of `WEBIZPAY.QUOTACARDEXPIRED`. */
export interface WebizpayQuotacardexpiredResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 卡号 · Card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. */
  readonly card_no: string;
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  /** 额度卡状态 · Card state. 枚举，额度卡有效或已失效。 Enumeration: card active or disabled. Documented: `ACTIVE`, `DISABLED`. */
  readonly card_state: Open<"ACTIVE" | "DISABLED">;
  /** 额度卡失效时间 · Card disabled time. 文档未载明时间格式，按原文本处理。 Format not documented; keep the text as received. */
  readonly card_disabled_time: string;
  /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason?: string;
}

/** Resource of `WEBIZPAY.REVOKED`. */
export interface WebizpayRevokedResource {
  /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
  readonly sub_mchid: string;
  /** 用户ID · User ID. 由商户生成，标识商户侧的用户；分付曝光接口中为用户标识对象。 Merchant's identifier of the user; in the Fenfu exposure query an object of identifiers. */
  readonly user_id: string;
  /** 授权状态 · Authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. Documented: `AUTHORIZED`, `REVOKED`. */
  readonly authorization_state: Open<"AUTHORIZED" | "REVOKED">;
  /** 解除授权时间 · Authorization revocation time. 员工解除企业支付授权的时间；文档未载明时间格式，按原文本处理。 When the employee's authorization ended. Format not documented; keep the text as received. */
  readonly authorization_revoked_time: string;
  /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. Documented: `企业发起`, `员工注销`. */
  readonly reason: Open<"企业发起" | "员工注销">;
}
