// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer,
  PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetOptions,
  PayscoreAcquiringbankPermissionsAuthorizationCodeTerminatePostOptions,
  PayscoreAcquiringbankPermissionsPostAnswer,
  PayscoreAcquiringbankPermissionsPostOptions,
  PayscoreAcquiringbankServiceorderCancelPostOptions,
  PayscoreAcquiringbankServiceorderCompletePostOptions,
  PayscoreAcquiringbankServiceorderDeductionGetAnswer,
  PayscoreAcquiringbankServiceorderDeductionGetOptions,
  PayscoreAcquiringbankServiceorderGetAnswer,
  PayscoreAcquiringbankServiceorderGetOptions,
  PayscoreAcquiringbankServiceorderModifyPostOptions,
  PayscoreAcquiringbankServiceorderPostAnswer,
  PayscoreAcquiringbankServiceorderPostOptions,
  PayscoreAcquiringbankServiceorderRegisterdeductinfoPostAnswer,
  PayscoreAcquiringbankServiceorderRegisterdeductinfoPostOptions,
  PayscoreAcquiringbankServiceorderSyncPostOptions,
  PayscoreAcquiringbankServicepayondeliveryorderPostAnswer,
  PayscoreAcquiringbankServicepayondeliveryorderPostOptions,
  PayscoreMerchantBillGetAnswer,
  PayscoreMerchantBillGetOptions,
  PayscoreOverseaPartnerServiceorderCancelPostOptions,
  PayscoreOverseaPartnerServiceorderCompletePostOptions,
  PayscoreOverseaPartnerServiceorderGetAnswer,
  PayscoreOverseaPartnerServiceorderGetOptions,
  PayscoreOverseaPartnerServiceorderPostAnswer,
  PayscoreOverseaPartnerServiceorderPostOptions,
  PayscoreOverseaPartnerServiceorderSyncPostOptions,
  PayscorePartnerPermissionsApplyForScenePostAnswer,
  PayscorePartnerPermissionsApplyForScenePostOptions,
  PayscorePartnerPermissionsAssessUserRiskLevelPostAnswer,
  PayscorePartnerPermissionsAssessUserRiskLevelPostOptions,
  PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer,
  PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetOptions,
  PayscorePartnerPermissionsAuthorizationCodeTerminatePostOptions,
  PayscorePartnerPermissionsPostAnswer,
  PayscorePartnerPermissionsPostOptions,
  PayscorePartnerPermissionsSearchGetAnswer,
  PayscorePartnerPermissionsSearchGetOptions,
  PayscorePartnerPermissionsTerminatePostOptions,
  PayscorePartnerServiceAccountApplicationsByOutApplyNoGetAnswer,
  PayscorePartnerServiceAccountApplicationsByOutApplyNoGetOptions,
  PayscorePartnerServiceAccountApplicationsPostAnswer,
  PayscorePartnerServiceAccountApplicationsPostOptions,
  PayscorePartnerServiceorderCancelPostOptions,
  PayscorePartnerServiceorderCompletePostOptions,
  PayscorePartnerServiceorderDirectCompletePostOptions,
  PayscorePartnerServiceorderGetAnswer,
  PayscorePartnerServiceorderGetOptions,
  PayscorePartnerServiceorderModifyPostOptions,
  PayscorePartnerServiceorderPayPostOptions,
  PayscorePartnerServiceorderPostAnswer,
  PayscorePartnerServiceorderPostOptions,
  PayscorePartnerServiceorderSendPendingmessagePostOptions,
  PayscorePartnerServiceorderSendPrepaidmessagePostOptions,
  PayscorePartnerServiceorderSyncPostOptions,
  PayscorePartnerServicepayondeliveryorderPostAnswer,
  PayscorePartnerServicepayondeliveryorderPostOptions,
  PayscorePartnerServicequotasServiceIdByServiceIdGetAnswer,
  PayscorePartnerServicequotasServiceIdByServiceIdGetOptions,
  PayscorePayafterOrdersCancelPostAnswer,
  PayscorePayafterOrdersCancelPostOptions,
  PayscorePayafterOrdersCompletePostAnswer,
  PayscorePayafterOrdersCompletePostOptions,
  PayscorePayafterOrdersGetAnswer,
  PayscorePayafterOrdersGetOptions,
  PayscorePayafterOrdersPostAnswer,
  PayscorePayafterOrdersPostOptions,
  PayscorePayafterOrdersSyncPostAnswer,
  PayscorePayafterOrdersSyncPostOptions,
  PayscorePermissionsAssessUserRiskLevelPostAnswer,
  PayscorePermissionsAssessUserRiskLevelPostOptions,
  PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetAnswer,
  PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetOptions,
  PayscorePermissionsAuthorizationCodeTerminatePostOptions,
  PayscorePermissionsOpenidByOpenidGetAnswer,
  PayscorePermissionsOpenidByOpenidGetOptions,
  PayscorePermissionsOpenidTerminatePostOptions,
  PayscorePermissionsPostAnswer,
  PayscorePermissionsPostOptions,
  PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer,
  PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions,
  PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostAnswer,
  PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostOptions,
  PayscorePlanPartnerPayscorePlansPostAnswer,
  PayscorePlanPartnerPayscorePlansPostOptions,
  PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer,
  PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions,
  PayscorePlanPayscorePlansMerchantPlanNoStopPostAnswer,
  PayscorePlanPayscorePlansMerchantPlanNoStopPostOptions,
  PayscorePlanPayscorePlansPostAnswer,
  PayscorePlanPayscorePlansPostOptions,
  PayscoreServiceorderCancelPostAnswer,
  PayscoreServiceorderCancelPostOptions,
  PayscoreServiceorderCompletePostAnswer,
  PayscoreServiceorderCompletePostOptions,
  PayscoreServiceorderDirectCompletePostAnswer,
  PayscoreServiceorderDirectCompletePostOptions,
  PayscoreServiceorderGetAnswer,
  PayscoreServiceorderGetOptions,
  PayscoreServiceorderModifyPostAnswer,
  PayscoreServiceorderModifyPostOptions,
  PayscoreServiceorderPayPostAnswer,
  PayscoreServiceorderPayPostOptions,
  PayscoreServiceorderPostAnswer,
  PayscoreServiceorderPostOptions,
  PayscoreServiceorderSendPendingmessagePostOptions,
  PayscoreServiceorderSendPrepaidmessagePostOptions,
  PayscoreServiceorderSyncPostAnswer,
  PayscoreServiceorderSyncPostOptions,
  PayscoreServicepayondeliveryorderPostAnswer,
  PayscoreServicepayondeliveryorderPostOptions,
  PayscoreSignPlanPartnerServiceorderPostAnswer,
  PayscoreSignPlanPartnerServiceorderPostOptions,
  PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer,
  PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions,
  PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostAnswer,
  PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostOptions,
  PayscoreSignPlanPartnerUserSignPlansPostAnswer,
  PayscoreSignPlanPartnerUserSignPlansPostOptions,
  PayscoreSignPlanServiceorderPostAnswer,
  PayscoreSignPlanServiceorderPostOptions,
  PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer,
  PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions,
  PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostAnswer,
  PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostOptions,
  PayscoreSignPlanUserSignPlansPostAnswer,
  PayscoreSignPlanUserSignPlansPostOptions,
  PayscoreSmartretailOrdersCancelPostAnswer,
  PayscoreSmartretailOrdersCancelPostOptions,
  PayscoreSmartretailOrdersCompletePostAnswer,
  PayscoreSmartretailOrdersCompletePostOptions,
  PayscoreSmartretailOrdersGetAnswer,
  PayscoreSmartretailOrdersGetOptions,
  PayscoreSmartretailOrdersPostAnswer,
  PayscoreSmartretailOrdersPostOptions,
  PayscoreUserServiceStateGetAnswer,
  PayscoreUserServiceStateGetOptions,
  PayscoreUsersPermissionsTerminatePostOptions,
} from "../models/payscore.ts";

/** The node of each path template below `v3/payscore`. */
export interface PayscorePaths {
  /** POST: 从业机构预授权 */
  readonly "v3/payscore/acquiringbank/permissions": PayscoreAcquiringbankPermissionsNode;
  /** GET: 从业机构查询与用户授权记录（授权协议号） */
  readonly "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}": PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeNode;
  /** POST: 从业机构解除用户授权关系（授权协议号） */
  readonly "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate": PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /** GET: 从业机构查询微信支付分订单 · POST: 从业机构创建微信支付分订单 */
  readonly "v3/payscore/acquiringbank/serviceorder": PayscoreAcquiringbankServiceorderNode;
  /** GET: 从业机构查询微信支付分扣款信息 */
  readonly "v3/payscore/acquiringbank/serviceorder/deduction": PayscoreAcquiringbankServiceorderDeductionNode;
  /** POST: 从业机构取消微信支付分订单 */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel": PayscoreAcquiringbankServiceorderByOutOrderNoCancelNode;
  /** POST: 从业机构完结微信支付分订单 */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete": PayscoreAcquiringbankServiceorderByOutOrderNoCompleteNode;
  /** POST: 从业机构修改微信支付分订单金额 */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify": PayscoreAcquiringbankServiceorderByOutOrderNoModifyNode;
  /** POST: 从业机构登记微信支付分扣款信息 */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo": PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoNode;
  /** POST: 从业机构同步微信支付分订单信息 */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync": PayscoreAcquiringbankServiceorderByOutOrderNoSyncNode;
  /** POST: 从业机构创建先用后付订单 */
  readonly "v3/payscore/acquiringbank/servicepayondeliveryorder": PayscoreAcquiringbankServicepayondeliveryorderNode;
  /** GET: 商户申请获取对账单 */
  readonly "v3/payscore/merchant-bill": PayscoreMerchantBillNode;
  /** GET: 查询支付分订单 · POST: 创建支付分订单 */
  readonly "v3/payscore/oversea/partner/serviceorder": PayscoreOverseaPartnerServiceorderNode;
  /** POST: 取消支付分订单 */
  readonly "v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel": PayscoreOverseaPartnerServiceorderByOutOrderNoCancelNode;
  /** POST: 完结支付分订单 */
  readonly "v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete": PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteNode;
  /** POST: 同步支付分订单信息 */
  readonly "v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync": PayscoreOverseaPartnerServiceorderByOutOrderNoSyncNode;
  /** POST: 商户预授权 */
  readonly "v3/payscore/partner/permissions": PayscorePartnerPermissionsNode;
  /** POST: 服务商场景中预授权 */
  readonly "v3/payscore/partner/permissions/apply-for-scene": PayscorePartnerPermissionsApplyForSceneNode;
  /** POST: 服务商评估用户分层 */
  readonly "v3/payscore/partner/permissions/assess-user-risk-level": PayscorePartnerPermissionsAssessUserRiskLevelNode;
  /** GET: 查询与用户授权记录（授权协议号） */
  readonly "v3/payscore/partner/permissions/authorization-code/{authorization_code}": PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeNode;
  /** POST: 解除用户授权关系（授权协议号） */
  readonly "v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate": PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /** GET: 查询与用户授权记录（openid） */
  readonly "v3/payscore/partner/permissions/search": PayscorePartnerPermissionsSearchNode;
  /** POST: 解除用户授权关系（openid） */
  readonly "v3/payscore/partner/permissions/terminate": PayscorePartnerPermissionsTerminateNode;
  /** POST: 收付通子商户申请绑定支付分服务 */
  readonly "v3/payscore/partner/service-account-applications": PayscorePartnerServiceAccountApplicationsNode;
  /** GET: 查询收付通子商户服务绑定结果 */
  readonly "v3/payscore/partner/service-account-applications/{out_apply_no}": PayscorePartnerServiceAccountApplicationsByOutApplyNoNode;
  /** GET: 查询支付分订单 · POST: 创建支付分订单 */
  readonly "v3/payscore/partner/serviceorder": PayscorePartnerServiceorderNode;
  /** POST: 创单结单合并 */
  readonly "v3/payscore/partner/serviceorder/direct-complete": PayscorePartnerServiceorderDirectCompleteNode;
  /** POST: 取消支付分订单 */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/cancel": PayscorePartnerServiceorderByOutOrderNoCancelNode;
  /** POST: 完结支付分订单 */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/complete": PayscorePartnerServiceorderByOutOrderNoCompleteNode;
  /** POST: 修改订单金额 */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/modify": PayscorePartnerServiceorderByOutOrderNoModifyNode;
  /** POST: 商户发起催收扣款 */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/pay": PayscorePartnerServiceorderByOutOrderNoPayNode;
  /** POST: 下发服务费用待处理消息 */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage": PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode;
  /** POST: 下发服务预扣费消息 */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage": PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode;
  /** POST: 同步订单信息 */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/sync": PayscorePartnerServiceorderByOutOrderNoSyncNode;
  /** POST: 创建先用后付订单 */
  readonly "v3/payscore/partner/servicepayondeliveryorder": PayscorePartnerServicepayondeliveryorderNode;
  /** GET: 查询用户分层对应建议先享金额 */
  readonly "v3/payscore/partner/servicequotas/service-id/{service_id}": PayscorePartnerServicequotasServiceIdByServiceIdNode;
  /** GET: 查询先享后付订单 · POST: 创建先享后付订单 */
  readonly "v3/payscore/payafter-orders": PayscorePayafterOrdersNode;
  /** POST: 撤销先享后付订单 */
  readonly "v3/payscore/payafter-orders/{out_order_no}/cancel": PayscorePayafterOrdersByOutOrderNoCancelNode;
  /** POST: 完结先享后付订单 */
  readonly "v3/payscore/payafter-orders/{out_order_no}/complete": PayscorePayafterOrdersByOutOrderNoCompleteNode;
  /** POST: 支付分订单同步 */
  readonly "v3/payscore/payafter-orders/{out_order_no}/sync": PayscorePayafterOrdersByOutOrderNoSyncNode;
  /** POST: 商户预授权 */
  readonly "v3/payscore/permissions": PayscorePermissionsNode;
  /** POST: 商户评估用户分层 */
  readonly "v3/payscore/permissions/assess-user-risk-level": PayscorePermissionsAssessUserRiskLevelNode;
  /** GET: 查询与用户授权记录（授权协议号） */
  readonly "v3/payscore/permissions/authorization-code/{authorization_code}": PayscorePermissionsAuthorizationCodeByAuthorizationCodeNode;
  /** POST: 解除用户授权关系（授权协议号） */
  readonly "v3/payscore/permissions/authorization-code/{authorization_code}/terminate": PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /** GET: 查询与用户授权记录（openid） */
  readonly "v3/payscore/permissions/openid/{openid}": PayscorePermissionsOpenidByOpenidNode;
  /** POST: 解除用户授权关系（openid） */
  readonly "v3/payscore/permissions/openid/{openid}/terminate": PayscorePermissionsOpenidByOpenidTerminateNode;
  /** POST: 创建支付分计划 */
  readonly "v3/payscore/plan/partner/payscore-plans": PayscorePlanPartnerPayscorePlansNode;
  /** GET: 查询支付分计划 */
  readonly "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}": PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
  /** POST: 停止支付分计划 */
  readonly "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop": PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /** POST: 创建支付分计划 */
  readonly "v3/payscore/plan/payscore-plans": PayscorePlanPayscorePlansNode;
  /** GET: 查询支付分计划 */
  readonly "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}": PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
  /** POST: 停止支付分计划 */
  readonly "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop": PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /** GET: 查询支付分订单 · POST: 创建支付分订单 */
  readonly "v3/payscore/serviceorder": PayscoreServiceorderNode;
  /** POST: 创单结单合并 */
  readonly "v3/payscore/serviceorder/direct-complete": PayscoreServiceorderDirectCompleteNode;
  /** POST: 取消支付分订单 */
  readonly "v3/payscore/serviceorder/{out_order_no}/cancel": PayscoreServiceorderByOutOrderNoCancelNode;
  /** POST: 完结支付分订单 */
  readonly "v3/payscore/serviceorder/{out_order_no}/complete": PayscoreServiceorderByOutOrderNoCompleteNode;
  /** POST: 修改订单金额 */
  readonly "v3/payscore/serviceorder/{out_order_no}/modify": PayscoreServiceorderByOutOrderNoModifyNode;
  /** POST: 商户发起催收扣款 */
  readonly "v3/payscore/serviceorder/{out_order_no}/pay": PayscoreServiceorderByOutOrderNoPayNode;
  /** POST: 下发服务费用待处理消息 */
  readonly "v3/payscore/serviceorder/{out_order_no}/send-pendingmessage": PayscoreServiceorderByOutOrderNoSendPendingmessageNode;
  /** POST: 下发服务预扣费消息 */
  readonly "v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage": PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode;
  /** POST: 同步服务订单信息 */
  readonly "v3/payscore/serviceorder/{out_order_no}/sync": PayscoreServiceorderByOutOrderNoSyncNode;
  /** POST: 创建先用后付订单 */
  readonly "v3/payscore/servicepayondeliveryorder": PayscoreServicepayondeliveryorderNode;
  /** POST: 创建用户的签约计划详情对应的服务订单 */
  readonly "v3/payscore/sign-plan/partner/serviceorder": PayscoreSignPlanPartnerServiceorderNode;
  /** POST: 创建用户的签约计划 */
  readonly "v3/payscore/sign-plan/partner/user-sign-plans": PayscoreSignPlanPartnerUserSignPlansNode;
  /** GET: 查询用户的签约计划 */
  readonly "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}": PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
  /** POST: 取消用户的签约计划 */
  readonly "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop": PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /** POST: 创建用户的签约计划详情对应的服务订单 */
  readonly "v3/payscore/sign-plan/serviceorder": PayscoreSignPlanServiceorderNode;
  /** POST: 创建用户的签约计划 */
  readonly "v3/payscore/sign-plan/user-sign-plans": PayscoreSignPlanUserSignPlansNode;
  /** GET: 查询用户的签约计划 */
  readonly "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}": PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
  /** POST: 直连商户取消用户的签约计划 */
  readonly "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop": PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /** GET: 查询智慧零售订单 · POST: 创建智慧零售订单 */
  readonly "v3/payscore/smartretail-orders": PayscoreSmartretailOrdersNode;
  /** POST: 撤销智慧零售订单 */
  readonly "v3/payscore/smartretail-orders/{out_order_no}/cancel": PayscoreSmartretailOrdersByOutOrderNoCancelNode;
  /** POST: 完结智慧零售订单 */
  readonly "v3/payscore/smartretail-orders/{out_order_no}/complete": PayscoreSmartretailOrdersByOutOrderNoCompleteNode;
  /** GET: 查询用户授权状态 */
  readonly "v3/payscore/user-service-state": PayscoreUserServiceStateNode;
  /** POST: 商户解除用户授权关系 */
  readonly "v3/payscore/users/{openid}/permissions/{service_id}/terminate": PayscoreUsersByOpenidPermissionsByServiceIdTerminateNode;
}

/** `v3/payscore` */
export interface PayscoreNode extends ChainNode<"v3/payscore"> {
  readonly acquiringbank: PayscoreAcquiringbankNode;
  readonly merchantBill: PayscoreMerchantBillNode;
  readonly "merchant-bill": PayscoreMerchantBillNode;
  readonly oversea: PayscoreOverseaNode;
  readonly partner: PayscorePartnerNode;
  readonly payafterOrders: PayscorePayafterOrdersNode;
  readonly "payafter-orders": PayscorePayafterOrdersNode;
  readonly permissions: PayscorePermissionsNode;
  readonly plan: PayscorePlanNode;
  readonly serviceorder: PayscoreServiceorderNode;
  readonly servicepayondeliveryorder: PayscoreServicepayondeliveryorderNode;
  readonly signPlan: PayscoreSignPlanNode;
  readonly "sign-plan": PayscoreSignPlanNode;
  readonly smartretailOrders: PayscoreSmartretailOrdersNode;
  readonly "smartretail-orders": PayscoreSmartretailOrdersNode;
  readonly userServiceState: PayscoreUserServiceStateNode;
  readonly "user-service-state": PayscoreUserServiceStateNode;
  readonly users: PayscoreUsersNode;
}

/** `v3/payscore/acquiringbank` */
export interface PayscoreAcquiringbankNode extends ChainNode<"v3/payscore/acquiringbank"> {
  readonly permissions: PayscoreAcquiringbankPermissionsNode;
  readonly serviceorder: PayscoreAcquiringbankServiceorderNode;
  readonly servicepayondeliveryorder: PayscoreAcquiringbankServicepayondeliveryorderNode;
}

/** `v3/payscore/acquiringbank/permissions` */
export interface PayscoreAcquiringbankPermissionsNode extends ChainNode<"v3/payscore/acquiringbank/permissions"> {
  readonly authorizationCode: PayscoreAcquiringbankPermissionsAuthorizationCodeNode;
  readonly "authorization-code": PayscoreAcquiringbankPermissionsAuthorizationCodeNode;
  /**
   * 从业机构预授权
   *
   * `POST /v3/payscore/acquiringbank/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  post(options: PayscoreAcquiringbankPermissionsPostOptions): ApiPromise<PayscoreAcquiringbankPermissionsPostAnswer>;
  /**
   * 从业机构预授权
   *
   * `POST /v3/payscore/acquiringbank/permissions`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  postAsync(options: PayscoreAcquiringbankPermissionsPostOptions): ApiPromise<PayscoreAcquiringbankPermissionsPostAnswer>;
  /**
   * 从业机构预授权
   *
   * `POST /v3/payscore/acquiringbank/permissions`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  postSync(options: PayscoreAcquiringbankPermissionsPostOptions): PayscoreAcquiringbankPermissionsPostAnswer;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code` */
export interface PayscoreAcquiringbankPermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code"> {
  /** The value is the option `authorization_code` of the call. */
  readonly _authorization_code_: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeNode;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}` */
export interface PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}"> {
  readonly terminate: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461004
   */
  get(options: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): ApiPromise<PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer>;
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461004
   */
  getAsync(options: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): ApiPromise<PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer>;
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461004
   */
  getSync(options: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer;
}

/** `v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate` */
export interface PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate"> {
  /**
   * 从业机构解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  post(options: PayscoreAcquiringbankPermissionsAuthorizationCodeTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 从业机构解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  postAsync(options: PayscoreAcquiringbankPermissionsAuthorizationCodeTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 从业机构解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  postSync(options: PayscoreAcquiringbankPermissionsAuthorizationCodeTerminatePostOptions): undefined;
}

/** `v3/payscore/acquiringbank/serviceorder` */
export interface PayscoreAcquiringbankServiceorderNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder"> {
  readonly deduction: PayscoreAcquiringbankServiceorderDeductionNode;
  /** The value is the option `out_order_no` of the call. */
  readonly _out_order_no_: PayscoreAcquiringbankServiceorderByOutOrderNoNode;
  /**
   * 从业机构查询微信支付分订单
   *
   * `GET /v3/payscore/acquiringbank/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691343
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194035
   */
  get(options: PayscoreAcquiringbankServiceorderGetOptions): ApiPromise<PayscoreAcquiringbankServiceorderGetAnswer>;
  /**
   * 从业机构查询微信支付分订单
   *
   * `GET /v3/payscore/acquiringbank/serviceorder`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691343
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194035
   */
  getAsync(options: PayscoreAcquiringbankServiceorderGetOptions): ApiPromise<PayscoreAcquiringbankServiceorderGetAnswer>;
  /**
   * 从业机构查询微信支付分订单
   *
   * `GET /v3/payscore/acquiringbank/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691343
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194035
   */
  getSync(options: PayscoreAcquiringbankServiceorderGetOptions): PayscoreAcquiringbankServiceorderGetAnswer;
  /**
   * 从业机构创建微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691326
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194023
   */
  post(options: PayscoreAcquiringbankServiceorderPostOptions): ApiPromise<PayscoreAcquiringbankServiceorderPostAnswer>;
  /**
   * 从业机构创建微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691326
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194023
   */
  postAsync(options: PayscoreAcquiringbankServiceorderPostOptions): ApiPromise<PayscoreAcquiringbankServiceorderPostAnswer>;
  /**
   * 从业机构创建微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691326
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194023
   */
  postSync(options: PayscoreAcquiringbankServiceorderPostOptions): PayscoreAcquiringbankServiceorderPostAnswer;
}

/** `v3/payscore/acquiringbank/serviceorder/deduction` */
export interface PayscoreAcquiringbankServiceorderDeductionNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/deduction"> {
  /**
   * 从业机构查询微信支付分扣款信息
   *
   * `GET /v3/payscore/acquiringbank/serviceorder/deduction`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194110
   */
  get(options: PayscoreAcquiringbankServiceorderDeductionGetOptions): ApiPromise<PayscoreAcquiringbankServiceorderDeductionGetAnswer>;
  /**
   * 从业机构查询微信支付分扣款信息
   *
   * `GET /v3/payscore/acquiringbank/serviceorder/deduction`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194110
   */
  getAsync(options: PayscoreAcquiringbankServiceorderDeductionGetOptions): ApiPromise<PayscoreAcquiringbankServiceorderDeductionGetAnswer>;
  /**
   * 从业机构查询微信支付分扣款信息
   *
   * `GET /v3/payscore/acquiringbank/serviceorder/deduction`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194110
   */
  getSync(options: PayscoreAcquiringbankServiceorderDeductionGetOptions): PayscoreAcquiringbankServiceorderDeductionGetAnswer;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}` */
export interface PayscoreAcquiringbankServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}"> {
  readonly cancel: PayscoreAcquiringbankServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscoreAcquiringbankServiceorderByOutOrderNoCompleteNode;
  readonly modify: PayscoreAcquiringbankServiceorderByOutOrderNoModifyNode;
  readonly registerdeductinfo: PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoNode;
  readonly sync: PayscoreAcquiringbankServiceorderByOutOrderNoSyncNode;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel` */
export interface PayscoreAcquiringbankServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel"> {
  /**
   * 从业机构取消微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194058
   */
  post(options: PayscoreAcquiringbankServiceorderCancelPostOptions): ApiPromise<undefined>;
  /**
   * 从业机构取消微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194058
   */
  postAsync(options: PayscoreAcquiringbankServiceorderCancelPostOptions): ApiPromise<undefined>;
  /**
   * 从业机构取消微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194058
   */
  postSync(options: PayscoreAcquiringbankServiceorderCancelPostOptions): undefined;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete` */
export interface PayscoreAcquiringbankServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete"> {
  /**
   * 从业机构完结微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194080
   */
  post(options: PayscoreAcquiringbankServiceorderCompletePostOptions): ApiPromise<undefined>;
  /**
   * 从业机构完结微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194080
   */
  postAsync(options: PayscoreAcquiringbankServiceorderCompletePostOptions): ApiPromise<undefined>;
  /**
   * 从业机构完结微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194080
   */
  postSync(options: PayscoreAcquiringbankServiceorderCompletePostOptions): undefined;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify` */
export interface PayscoreAcquiringbankServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify"> {
  /**
   * 从业机构修改微信支付分订单金额
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194282
   */
  post(options: PayscoreAcquiringbankServiceorderModifyPostOptions): ApiPromise<undefined>;
  /**
   * 从业机构修改微信支付分订单金额
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194282
   */
  postAsync(options: PayscoreAcquiringbankServiceorderModifyPostOptions): ApiPromise<undefined>;
  /**
   * 从业机构修改微信支付分订单金额
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194282
   */
  postSync(options: PayscoreAcquiringbankServiceorderModifyPostOptions): undefined;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo` */
export interface PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"> {
  /**
   * 从业机构登记微信支付分扣款信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194100
   */
  post(options: PayscoreAcquiringbankServiceorderRegisterdeductinfoPostOptions): ApiPromise<PayscoreAcquiringbankServiceorderRegisterdeductinfoPostAnswer>;
  /**
   * 从业机构登记微信支付分扣款信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194100
   */
  postAsync(options: PayscoreAcquiringbankServiceorderRegisterdeductinfoPostOptions): ApiPromise<PayscoreAcquiringbankServiceorderRegisterdeductinfoPostAnswer>;
  /**
   * 从业机构登记微信支付分扣款信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194100
   */
  postSync(options: PayscoreAcquiringbankServiceorderRegisterdeductinfoPostOptions): PayscoreAcquiringbankServiceorderRegisterdeductinfoPostAnswer;
}

/** `v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync` */
export interface PayscoreAcquiringbankServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync"> {
  /**
   * 从业机构同步微信支付分订单信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194292
   */
  post(options: PayscoreAcquiringbankServiceorderSyncPostOptions): ApiPromise<undefined>;
  /**
   * 从业机构同步微信支付分订单信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194292
   */
  postAsync(options: PayscoreAcquiringbankServiceorderSyncPostOptions): ApiPromise<undefined>;
  /**
   * 从业机构同步微信支付分订单信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194292
   */
  postSync(options: PayscoreAcquiringbankServiceorderSyncPostOptions): undefined;
}

/** `v3/payscore/acquiringbank/servicepayondeliveryorder` */
export interface PayscoreAcquiringbankServicepayondeliveryorderNode extends ChainNode<"v3/payscore/acquiringbank/servicepayondeliveryorder"> {
  /**
   * 从业机构创建先用后付订单
   *
   * `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783674
   */
  post(options: PayscoreAcquiringbankServicepayondeliveryorderPostOptions): ApiPromise<PayscoreAcquiringbankServicepayondeliveryorderPostAnswer>;
  /**
   * 从业机构创建先用后付订单
   *
   * `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783674
   */
  postAsync(options: PayscoreAcquiringbankServicepayondeliveryorderPostOptions): ApiPromise<PayscoreAcquiringbankServicepayondeliveryorderPostAnswer>;
  /**
   * 从业机构创建先用后付订单
   *
   * `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783674
   */
  postSync(options: PayscoreAcquiringbankServicepayondeliveryorderPostOptions): PayscoreAcquiringbankServicepayondeliveryorderPostAnswer;
}

/** `v3/payscore/merchant-bill` */
export interface PayscoreMerchantBillNode extends ChainNode<"v3/payscore/merchant-bill"> {
  /**
   * 商户申请获取对账单
   *
   * `GET /v3/payscore/merchant-bill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   */
  get(options: PayscoreMerchantBillGetOptions): ApiPromise<PayscoreMerchantBillGetAnswer>;
  /**
   * 商户申请获取对账单
   *
   * `GET /v3/payscore/merchant-bill`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   */
  getAsync(options: PayscoreMerchantBillGetOptions): ApiPromise<PayscoreMerchantBillGetAnswer>;
  /**
   * 商户申请获取对账单
   *
   * `GET /v3/payscore/merchant-bill`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   */
  getSync(options: PayscoreMerchantBillGetOptions): PayscoreMerchantBillGetAnswer;
}

/** `v3/payscore/oversea` */
export interface PayscoreOverseaNode extends ChainNode<"v3/payscore/oversea"> {
  readonly partner: PayscoreOverseaPartnerNode;
}

/** `v3/payscore/oversea/partner` */
export interface PayscoreOverseaPartnerNode extends ChainNode<"v3/payscore/oversea/partner"> {
  readonly serviceorder: PayscoreOverseaPartnerServiceorderNode;
}

/** `v3/payscore/oversea/partner/serviceorder` */
export interface PayscoreOverseaPartnerServiceorderNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder"> {
  /** The value is the option `out_order_no` of the call. */
  readonly _out_order_no_: PayscoreOverseaPartnerServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/oversea/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  get(options: PayscoreOverseaPartnerServiceorderGetOptions): ApiPromise<PayscoreOverseaPartnerServiceorderGetAnswer>;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/oversea/partner/serviceorder`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  getAsync(options: PayscoreOverseaPartnerServiceorderGetOptions): ApiPromise<PayscoreOverseaPartnerServiceorderGetAnswer>;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/oversea/partner/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  getSync(options: PayscoreOverseaPartnerServiceorderGetOptions): PayscoreOverseaPartnerServiceorderGetAnswer;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  post(options: PayscoreOverseaPartnerServiceorderPostOptions): ApiPromise<PayscoreOverseaPartnerServiceorderPostAnswer>;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  postAsync(options: PayscoreOverseaPartnerServiceorderPostOptions): ApiPromise<PayscoreOverseaPartnerServiceorderPostAnswer>;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  postSync(options: PayscoreOverseaPartnerServiceorderPostOptions): PayscoreOverseaPartnerServiceorderPostAnswer;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}` */
export interface PayscoreOverseaPartnerServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}"> {
  readonly cancel: PayscoreOverseaPartnerServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteNode;
  readonly sync: PayscoreOverseaPartnerServiceorderByOutOrderNoSyncNode;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel` */
export interface PayscoreOverseaPartnerServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"> {
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  post(options: PayscoreOverseaPartnerServiceorderCancelPostOptions): ApiPromise<undefined>;
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  postAsync(options: PayscoreOverseaPartnerServiceorderCancelPostOptions): ApiPromise<undefined>;
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  postSync(options: PayscoreOverseaPartnerServiceorderCancelPostOptions): undefined;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete` */
export interface PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"> {
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   */
  post(options: PayscoreOverseaPartnerServiceorderCompletePostOptions): ApiPromise<undefined>;
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   */
  postAsync(options: PayscoreOverseaPartnerServiceorderCompletePostOptions): ApiPromise<undefined>;
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   */
  postSync(options: PayscoreOverseaPartnerServiceorderCompletePostOptions): undefined;
}

/** `v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync` */
export interface PayscoreOverseaPartnerServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"> {
  /**
   * 同步支付分订单信息
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   */
  post(options: PayscoreOverseaPartnerServiceorderSyncPostOptions): ApiPromise<undefined>;
  /**
   * 同步支付分订单信息
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   */
  postAsync(options: PayscoreOverseaPartnerServiceorderSyncPostOptions): ApiPromise<undefined>;
  /**
   * 同步支付分订单信息
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   */
  postSync(options: PayscoreOverseaPartnerServiceorderSyncPostOptions): undefined;
}

/** `v3/payscore/partner` */
export interface PayscorePartnerNode extends ChainNode<"v3/payscore/partner"> {
  readonly permissions: PayscorePartnerPermissionsNode;
  readonly serviceAccountApplications: PayscorePartnerServiceAccountApplicationsNode;
  readonly "service-account-applications": PayscorePartnerServiceAccountApplicationsNode;
  readonly serviceorder: PayscorePartnerServiceorderNode;
  readonly servicepayondeliveryorder: PayscorePartnerServicepayondeliveryorderNode;
  readonly servicequotas: PayscorePartnerServicequotasNode;
}

/** `v3/payscore/partner/permissions` */
export interface PayscorePartnerPermissionsNode extends ChainNode<"v3/payscore/partner/permissions"> {
  readonly applyForScene: PayscorePartnerPermissionsApplyForSceneNode;
  readonly "apply-for-scene": PayscorePartnerPermissionsApplyForSceneNode;
  readonly assessUserRiskLevel: PayscorePartnerPermissionsAssessUserRiskLevelNode;
  readonly "assess-user-risk-level": PayscorePartnerPermissionsAssessUserRiskLevelNode;
  readonly authorizationCode: PayscorePartnerPermissionsAuthorizationCodeNode;
  readonly "authorization-code": PayscorePartnerPermissionsAuthorizationCodeNode;
  readonly search: PayscorePartnerPermissionsSearchNode;
  readonly terminate: PayscorePartnerPermissionsTerminateNode;
  /**
   * 商户预授权
   *
   * `POST /v3/payscore/partner/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  post(options: PayscorePartnerPermissionsPostOptions): ApiPromise<PayscorePartnerPermissionsPostAnswer>;
  /**
   * 商户预授权
   *
   * `POST /v3/payscore/partner/permissions`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  postAsync(options: PayscorePartnerPermissionsPostOptions): ApiPromise<PayscorePartnerPermissionsPostAnswer>;
  /**
   * 商户预授权
   *
   * `POST /v3/payscore/partner/permissions`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  postSync(options: PayscorePartnerPermissionsPostOptions): PayscorePartnerPermissionsPostAnswer;
}

/** `v3/payscore/partner/permissions/apply-for-scene` */
export interface PayscorePartnerPermissionsApplyForSceneNode extends ChainNode<"v3/payscore/partner/permissions/apply-for-scene"> {
  /**
   * 服务商场景中预授权
   *
   * `POST /v3/payscore/partner/permissions/apply-for-scene`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  post(options: PayscorePartnerPermissionsApplyForScenePostOptions): ApiPromise<PayscorePartnerPermissionsApplyForScenePostAnswer>;
  /**
   * 服务商场景中预授权
   *
   * `POST /v3/payscore/partner/permissions/apply-for-scene`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  postAsync(options: PayscorePartnerPermissionsApplyForScenePostOptions): ApiPromise<PayscorePartnerPermissionsApplyForScenePostAnswer>;
  /**
   * 服务商场景中预授权
   *
   * `POST /v3/payscore/partner/permissions/apply-for-scene`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  postSync(options: PayscorePartnerPermissionsApplyForScenePostOptions): PayscorePartnerPermissionsApplyForScenePostAnswer;
}

/** `v3/payscore/partner/permissions/assess-user-risk-level` */
export interface PayscorePartnerPermissionsAssessUserRiskLevelNode extends ChainNode<"v3/payscore/partner/permissions/assess-user-risk-level"> {
  /**
   * 服务商评估用户分层
   *
   * `POST /v3/payscore/partner/permissions/assess-user-risk-level`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  post(options: PayscorePartnerPermissionsAssessUserRiskLevelPostOptions): ApiPromise<PayscorePartnerPermissionsAssessUserRiskLevelPostAnswer>;
  /**
   * 服务商评估用户分层
   *
   * `POST /v3/payscore/partner/permissions/assess-user-risk-level`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  postAsync(options: PayscorePartnerPermissionsAssessUserRiskLevelPostOptions): ApiPromise<PayscorePartnerPermissionsAssessUserRiskLevelPostAnswer>;
  /**
   * 服务商评估用户分层
   *
   * `POST /v3/payscore/partner/permissions/assess-user-risk-level`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  postSync(options: PayscorePartnerPermissionsAssessUserRiskLevelPostOptions): PayscorePartnerPermissionsAssessUserRiskLevelPostAnswer;
}

/** `v3/payscore/partner/permissions/authorization-code` */
export interface PayscorePartnerPermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code"> {
  /** The value is the option `authorization_code` of the call. */
  readonly _authorization_code_: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeNode;
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}` */
export interface PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code/{authorization_code}"> {
  readonly terminate: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
   */
  get(options: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): ApiPromise<PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer>;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
   */
  getAsync(options: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): ApiPromise<PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer>;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
   */
  getSync(options: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetOptions): PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeGetAnswer;
}

/** `v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate` */
export interface PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"> {
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  post(options: PayscorePartnerPermissionsAuthorizationCodeTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  postAsync(options: PayscorePartnerPermissionsAuthorizationCodeTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  postSync(options: PayscorePartnerPermissionsAuthorizationCodeTerminatePostOptions): undefined;
}

/** `v3/payscore/partner/permissions/search` */
export interface PayscorePartnerPermissionsSearchNode extends ChainNode<"v3/payscore/partner/permissions/search"> {
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET /v3/payscore/partner/permissions/search`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  get(options: PayscorePartnerPermissionsSearchGetOptions): ApiPromise<PayscorePartnerPermissionsSearchGetAnswer>;
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET /v3/payscore/partner/permissions/search`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  getAsync(options: PayscorePartnerPermissionsSearchGetOptions): ApiPromise<PayscorePartnerPermissionsSearchGetAnswer>;
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET /v3/payscore/partner/permissions/search`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  getSync(options: PayscorePartnerPermissionsSearchGetOptions): PayscorePartnerPermissionsSearchGetAnswer;
}

/** `v3/payscore/partner/permissions/terminate` */
export interface PayscorePartnerPermissionsTerminateNode extends ChainNode<"v3/payscore/partner/permissions/terminate"> {
  /**
   * 解除用户授权关系（openid）
   *
   * `POST /v3/payscore/partner/permissions/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  post(options: PayscorePartnerPermissionsTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 解除用户授权关系（openid）
   *
   * `POST /v3/payscore/partner/permissions/terminate`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  postAsync(options: PayscorePartnerPermissionsTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 解除用户授权关系（openid）
   *
   * `POST /v3/payscore/partner/permissions/terminate`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  postSync(options: PayscorePartnerPermissionsTerminatePostOptions): undefined;
}

/** `v3/payscore/partner/service-account-applications` */
export interface PayscorePartnerServiceAccountApplicationsNode extends ChainNode<"v3/payscore/partner/service-account-applications"> {
  /** The value is the option `out_apply_no` of the call. */
  readonly _out_apply_no_: PayscorePartnerServiceAccountApplicationsByOutApplyNoNode;
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * `POST /v3/payscore/partner/service-account-applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394514
   */
  post(options: PayscorePartnerServiceAccountApplicationsPostOptions): ApiPromise<PayscorePartnerServiceAccountApplicationsPostAnswer>;
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * `POST /v3/payscore/partner/service-account-applications`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394514
   */
  postAsync(options: PayscorePartnerServiceAccountApplicationsPostOptions): ApiPromise<PayscorePartnerServiceAccountApplicationsPostAnswer>;
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * `POST /v3/payscore/partner/service-account-applications`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394514
   */
  postSync(options: PayscorePartnerServiceAccountApplicationsPostOptions): PayscorePartnerServiceAccountApplicationsPostAnswer;
}

/** `v3/payscore/partner/service-account-applications/{out_apply_no}` */
export interface PayscorePartnerServiceAccountApplicationsByOutApplyNoNode extends ChainNode<"v3/payscore/partner/service-account-applications/{out_apply_no}"> {
  /**
   * 查询收付通子商户服务绑定结果
   *
   * `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394503
   */
  get(options: PayscorePartnerServiceAccountApplicationsByOutApplyNoGetOptions): ApiPromise<PayscorePartnerServiceAccountApplicationsByOutApplyNoGetAnswer>;
  /**
   * 查询收付通子商户服务绑定结果
   *
   * `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394503
   */
  getAsync(options: PayscorePartnerServiceAccountApplicationsByOutApplyNoGetOptions): ApiPromise<PayscorePartnerServiceAccountApplicationsByOutApplyNoGetAnswer>;
  /**
   * 查询收付通子商户服务绑定结果
   *
   * `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394503
   */
  getSync(options: PayscorePartnerServiceAccountApplicationsByOutApplyNoGetOptions): PayscorePartnerServiceAccountApplicationsByOutApplyNoGetAnswer;
}

/** `v3/payscore/partner/serviceorder` */
export interface PayscorePartnerServiceorderNode extends ChainNode<"v3/payscore/partner/serviceorder"> {
  readonly directComplete: PayscorePartnerServiceorderDirectCompleteNode;
  readonly "direct-complete": PayscorePartnerServiceorderDirectCompleteNode;
  /** The value is the option `out_order_no` of the call. */
  readonly _out_order_no_: PayscorePartnerServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138559
   */
  get(options: PayscorePartnerServiceorderGetOptions): ApiPromise<PayscorePartnerServiceorderGetAnswer>;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/partner/serviceorder`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138559
   */
  getAsync(options: PayscorePartnerServiceorderGetOptions): ApiPromise<PayscorePartnerServiceorderGetAnswer>;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/partner/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138559
   */
  getSync(options: PayscorePartnerServiceorderGetOptions): PayscorePartnerServiceorderGetAnswer;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692136
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138534
   */
  post(options: PayscorePartnerServiceorderPostOptions): ApiPromise<PayscorePartnerServiceorderPostAnswer>;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692136
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138534
   */
  postAsync(options: PayscorePartnerServiceorderPostOptions): ApiPromise<PayscorePartnerServiceorderPostAnswer>;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692136
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138534
   */
  postSync(options: PayscorePartnerServiceorderPostOptions): PayscorePartnerServiceorderPostAnswer;
}

/** `v3/payscore/partner/serviceorder/direct-complete` */
export interface PayscorePartnerServiceorderDirectCompleteNode extends ChainNode<"v3/payscore/partner/serviceorder/direct-complete"> {
  /**
   * 创单结单合并
   *
   * `POST /v3/payscore/partner/serviceorder/direct-complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  post(options: PayscorePartnerServiceorderDirectCompletePostOptions): ApiPromise<undefined>;
  /**
   * 创单结单合并
   *
   * `POST /v3/payscore/partner/serviceorder/direct-complete`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  postAsync(options: PayscorePartnerServiceorderDirectCompletePostOptions): ApiPromise<undefined>;
  /**
   * 创单结单合并
   *
   * `POST /v3/payscore/partner/serviceorder/direct-complete`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  postSync(options: PayscorePartnerServiceorderDirectCompletePostOptions): undefined;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}` */
export interface PayscorePartnerServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}"> {
  readonly cancel: PayscorePartnerServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscorePartnerServiceorderByOutOrderNoCompleteNode;
  readonly modify: PayscorePartnerServiceorderByOutOrderNoModifyNode;
  readonly pay: PayscorePartnerServiceorderByOutOrderNoPayNode;
  readonly sendPendingmessage: PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode;
  readonly "send-pendingmessage": PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode;
  readonly sendPrepaidmessage: PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode;
  readonly "send-prepaidmessage": PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode;
  readonly sync: PayscorePartnerServiceorderByOutOrderNoSyncNode;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/cancel` */
export interface PayscorePartnerServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/cancel"> {
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458758
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138589
   */
  post(options: PayscorePartnerServiceorderCancelPostOptions): ApiPromise<undefined>;
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458758
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138589
   */
  postAsync(options: PayscorePartnerServiceorderCancelPostOptions): ApiPromise<undefined>;
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458758
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138589
   */
  postSync(options: PayscorePartnerServiceorderCancelPostOptions): undefined;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/complete` */
export interface PayscorePartnerServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/complete"> {
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
   */
  post(options: PayscorePartnerServiceorderCompletePostOptions): ApiPromise<undefined>;
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
   */
  postAsync(options: PayscorePartnerServiceorderCompletePostOptions): ApiPromise<undefined>;
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
   */
  postSync(options: PayscorePartnerServiceorderCompletePostOptions): undefined;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/modify` */
export interface PayscorePartnerServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/modify"> {
  /**
   * 修改订单金额
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138819
   */
  post(options: PayscorePartnerServiceorderModifyPostOptions): ApiPromise<undefined>;
  /**
   * 修改订单金额
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138819
   */
  postAsync(options: PayscorePartnerServiceorderModifyPostOptions): ApiPromise<undefined>;
  /**
   * 修改订单金额
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138819
   */
  postSync(options: PayscorePartnerServiceorderModifyPostOptions): undefined;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/pay` */
export interface PayscorePartnerServiceorderByOutOrderNoPayNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/pay"> {
  /**
   * 商户发起催收扣款
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  post(options: PayscorePartnerServiceorderPayPostOptions): ApiPromise<undefined>;
  /**
   * 商户发起催收扣款
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  postAsync(options: PayscorePartnerServiceorderPayPostOptions): ApiPromise<undefined>;
  /**
   * 商户发起催收扣款
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  postSync(options: PayscorePartnerServiceorderPayPostOptions): undefined;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage` */
export interface PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"> {
  /**
   * 下发服务费用待处理消息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394914
   */
  post(options: PayscorePartnerServiceorderSendPendingmessagePostOptions): ApiPromise<undefined>;
  /**
   * 下发服务费用待处理消息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394914
   */
  postAsync(options: PayscorePartnerServiceorderSendPendingmessagePostOptions): ApiPromise<undefined>;
  /**
   * 下发服务费用待处理消息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394914
   */
  postSync(options: PayscorePartnerServiceorderSendPendingmessagePostOptions): undefined;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage"> {
  /**
   * 下发服务预扣费消息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  post(options: PayscorePartnerServiceorderSendPrepaidmessagePostOptions): ApiPromise<undefined>;
  /**
   * 下发服务预扣费消息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  postAsync(options: PayscorePartnerServiceorderSendPrepaidmessagePostOptions): ApiPromise<undefined>;
  /**
   * 下发服务预扣费消息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  postSync(options: PayscorePartnerServiceorderSendPrepaidmessagePostOptions): undefined;
}

/** `v3/payscore/partner/serviceorder/{out_order_no}/sync` */
export interface PayscorePartnerServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/sync"> {
  /**
   * 同步订单信息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458816
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138975
   */
  post(options: PayscorePartnerServiceorderSyncPostOptions): ApiPromise<undefined>;
  /**
   * 同步订单信息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458816
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138975
   */
  postAsync(options: PayscorePartnerServiceorderSyncPostOptions): ApiPromise<undefined>;
  /**
   * 同步订单信息
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458816
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138975
   */
  postSync(options: PayscorePartnerServiceorderSyncPostOptions): undefined;
}

/** `v3/payscore/partner/servicepayondeliveryorder` */
export interface PayscorePartnerServicepayondeliveryorderNode extends ChainNode<"v3/payscore/partner/servicepayondeliveryorder"> {
  /**
   * 创建先用后付订单
   *
   * `POST /v3/payscore/partner/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  post(options: PayscorePartnerServicepayondeliveryorderPostOptions): ApiPromise<PayscorePartnerServicepayondeliveryorderPostAnswer>;
  /**
   * 创建先用后付订单
   *
   * `POST /v3/payscore/partner/servicepayondeliveryorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  postAsync(options: PayscorePartnerServicepayondeliveryorderPostOptions): ApiPromise<PayscorePartnerServicepayondeliveryorderPostAnswer>;
  /**
   * 创建先用后付订单
   *
   * `POST /v3/payscore/partner/servicepayondeliveryorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  postSync(options: PayscorePartnerServicepayondeliveryorderPostOptions): PayscorePartnerServicepayondeliveryorderPostAnswer;
}

/** `v3/payscore/partner/servicequotas` */
export interface PayscorePartnerServicequotasNode extends ChainNode<"v3/payscore/partner/servicequotas"> {
  readonly serviceId: PayscorePartnerServicequotasServiceIdNode;
  readonly "service-id": PayscorePartnerServicequotasServiceIdNode;
}

/** `v3/payscore/partner/servicequotas/service-id` */
export interface PayscorePartnerServicequotasServiceIdNode extends ChainNode<"v3/payscore/partner/servicequotas/service-id"> {
  /** The value is the option `service_id` of the call. */
  readonly _service_id_: PayscorePartnerServicequotasServiceIdByServiceIdNode;
}

/** `v3/payscore/partner/servicequotas/service-id/{service_id}` */
export interface PayscorePartnerServicequotasServiceIdByServiceIdNode extends ChainNode<"v3/payscore/partner/servicequotas/service-id/{service_id}"> {
  /**
   * 查询用户分层对应建议先享金额
   *
   * `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  get(options: PayscorePartnerServicequotasServiceIdByServiceIdGetOptions): ApiPromise<PayscorePartnerServicequotasServiceIdByServiceIdGetAnswer>;
  /**
   * 查询用户分层对应建议先享金额
   *
   * `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  getAsync(options: PayscorePartnerServicequotasServiceIdByServiceIdGetOptions): ApiPromise<PayscorePartnerServicequotasServiceIdByServiceIdGetAnswer>;
  /**
   * 查询用户分层对应建议先享金额
   *
   * `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  getSync(options: PayscorePartnerServicequotasServiceIdByServiceIdGetOptions): PayscorePartnerServicequotasServiceIdByServiceIdGetAnswer;
}

/** `v3/payscore/payafter-orders` */
export interface PayscorePayafterOrdersNode extends ChainNode<"v3/payscore/payafter-orders"> {
  /** The value is the option `out_order_no` of the call. */
  readonly _out_order_no_: PayscorePayafterOrdersByOutOrderNoNode;
  /**
   * 查询先享后付订单
   *
   * `GET /v3/payscore/payafter-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  get(options?: PayscorePayafterOrdersGetOptions): ApiPromise<PayscorePayafterOrdersGetAnswer>;
  /**
   * 查询先享后付订单
   *
   * `GET /v3/payscore/payafter-orders`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  getAsync(options?: PayscorePayafterOrdersGetOptions): ApiPromise<PayscorePayafterOrdersGetAnswer>;
  /**
   * 查询先享后付订单
   *
   * `GET /v3/payscore/payafter-orders`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  getSync(options?: PayscorePayafterOrdersGetOptions): PayscorePayafterOrdersGetAnswer;
  /**
   * 创建先享后付订单
   *
   * `POST /v3/payscore/payafter-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  post(options: PayscorePayafterOrdersPostOptions): ApiPromise<PayscorePayafterOrdersPostAnswer>;
  /**
   * 创建先享后付订单
   *
   * `POST /v3/payscore/payafter-orders`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  postAsync(options: PayscorePayafterOrdersPostOptions): ApiPromise<PayscorePayafterOrdersPostAnswer>;
  /**
   * 创建先享后付订单
   *
   * `POST /v3/payscore/payafter-orders`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  postSync(options: PayscorePayafterOrdersPostOptions): PayscorePayafterOrdersPostAnswer;
}

/** `v3/payscore/payafter-orders/{out_order_no}` */
export interface PayscorePayafterOrdersByOutOrderNoNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}"> {
  readonly cancel: PayscorePayafterOrdersByOutOrderNoCancelNode;
  readonly complete: PayscorePayafterOrdersByOutOrderNoCompleteNode;
  readonly sync: PayscorePayafterOrdersByOutOrderNoSyncNode;
}

/** `v3/payscore/payafter-orders/{out_order_no}/cancel` */
export interface PayscorePayafterOrdersByOutOrderNoCancelNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/cancel"> {
  /**
   * 撤销先享后付订单
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  post(options: PayscorePayafterOrdersCancelPostOptions): ApiPromise<PayscorePayafterOrdersCancelPostAnswer>;
  /**
   * 撤销先享后付订单
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  postAsync(options: PayscorePayafterOrdersCancelPostOptions): ApiPromise<PayscorePayafterOrdersCancelPostAnswer>;
  /**
   * 撤销先享后付订单
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  postSync(options: PayscorePayafterOrdersCancelPostOptions): PayscorePayafterOrdersCancelPostAnswer;
}

/** `v3/payscore/payafter-orders/{out_order_no}/complete` */
export interface PayscorePayafterOrdersByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/complete"> {
  /**
   * 完结先享后付订单
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  post(options: PayscorePayafterOrdersCompletePostOptions): ApiPromise<PayscorePayafterOrdersCompletePostAnswer>;
  /**
   * 完结先享后付订单
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  postAsync(options: PayscorePayafterOrdersCompletePostOptions): ApiPromise<PayscorePayafterOrdersCompletePostAnswer>;
  /**
   * 完结先享后付订单
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  postSync(options: PayscorePayafterOrdersCompletePostOptions): PayscorePayafterOrdersCompletePostAnswer;
}

/** `v3/payscore/payafter-orders/{out_order_no}/sync` */
export interface PayscorePayafterOrdersByOutOrderNoSyncNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/sync"> {
  /**
   * 支付分订单同步
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  post(options: PayscorePayafterOrdersSyncPostOptions): ApiPromise<PayscorePayafterOrdersSyncPostAnswer>;
  /**
   * 支付分订单同步
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  postAsync(options: PayscorePayafterOrdersSyncPostOptions): ApiPromise<PayscorePayafterOrdersSyncPostAnswer>;
  /**
   * 支付分订单同步
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  postSync(options: PayscorePayafterOrdersSyncPostOptions): PayscorePayafterOrdersSyncPostAnswer;
}

/** `v3/payscore/permissions` */
export interface PayscorePermissionsNode extends ChainNode<"v3/payscore/permissions"> {
  readonly assessUserRiskLevel: PayscorePermissionsAssessUserRiskLevelNode;
  readonly "assess-user-risk-level": PayscorePermissionsAssessUserRiskLevelNode;
  readonly authorizationCode: PayscorePermissionsAuthorizationCodeNode;
  readonly "authorization-code": PayscorePermissionsAuthorizationCodeNode;
  readonly openid: PayscorePermissionsOpenidNode;
  /**
   * 商户预授权
   *
   * `POST /v3/payscore/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  post(options: PayscorePermissionsPostOptions): ApiPromise<PayscorePermissionsPostAnswer>;
  /**
   * 商户预授权
   *
   * `POST /v3/payscore/permissions`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  postAsync(options: PayscorePermissionsPostOptions): ApiPromise<PayscorePermissionsPostAnswer>;
  /**
   * 商户预授权
   *
   * `POST /v3/payscore/permissions`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  postSync(options: PayscorePermissionsPostOptions): PayscorePermissionsPostAnswer;
}

/** `v3/payscore/permissions/assess-user-risk-level` */
export interface PayscorePermissionsAssessUserRiskLevelNode extends ChainNode<"v3/payscore/permissions/assess-user-risk-level"> {
  /**
   * 商户评估用户分层
   *
   * `POST /v3/payscore/permissions/assess-user-risk-level`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   */
  post(options: PayscorePermissionsAssessUserRiskLevelPostOptions): ApiPromise<PayscorePermissionsAssessUserRiskLevelPostAnswer>;
  /**
   * 商户评估用户分层
   *
   * `POST /v3/payscore/permissions/assess-user-risk-level`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   */
  postAsync(options: PayscorePermissionsAssessUserRiskLevelPostOptions): ApiPromise<PayscorePermissionsAssessUserRiskLevelPostAnswer>;
  /**
   * 商户评估用户分层
   *
   * `POST /v3/payscore/permissions/assess-user-risk-level`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   */
  postSync(options: PayscorePermissionsAssessUserRiskLevelPostOptions): PayscorePermissionsAssessUserRiskLevelPostAnswer;
}

/** `v3/payscore/permissions/authorization-code` */
export interface PayscorePermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/permissions/authorization-code"> {
  /** The value is the option `authorization_code` of the call. */
  readonly _authorization_code_: PayscorePermissionsAuthorizationCodeByAuthorizationCodeNode;
}

/** `v3/payscore/permissions/authorization-code/{authorization_code}` */
export interface PayscorePermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/permissions/authorization-code/{authorization_code}"> {
  readonly terminate: PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   */
  get(options: PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetOptions): ApiPromise<PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetAnswer>;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   */
  getAsync(options: PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetOptions): ApiPromise<PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetAnswer>;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   */
  getSync(options: PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetOptions): PayscorePermissionsAuthorizationCodeByAuthorizationCodeGetAnswer;
}

/** `v3/payscore/permissions/authorization-code/{authorization_code}/terminate` */
export interface PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/permissions/authorization-code/{authorization_code}/terminate"> {
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   */
  post(options: PayscorePermissionsAuthorizationCodeTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   */
  postAsync(options: PayscorePermissionsAuthorizationCodeTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   */
  postSync(options: PayscorePermissionsAuthorizationCodeTerminatePostOptions): undefined;
}

/** `v3/payscore/permissions/openid` */
export interface PayscorePermissionsOpenidNode extends ChainNode<"v3/payscore/permissions/openid"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: PayscorePermissionsOpenidByOpenidNode;
}

/** `v3/payscore/permissions/openid/{openid}` */
export interface PayscorePermissionsOpenidByOpenidNode extends ChainNode<"v3/payscore/permissions/openid/{openid}"> {
  readonly terminate: PayscorePermissionsOpenidByOpenidTerminateNode;
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET /v3/payscore/permissions/openid/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   */
  get(options: PayscorePermissionsOpenidByOpenidGetOptions): ApiPromise<PayscorePermissionsOpenidByOpenidGetAnswer>;
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET /v3/payscore/permissions/openid/{openid}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   */
  getAsync(options: PayscorePermissionsOpenidByOpenidGetOptions): ApiPromise<PayscorePermissionsOpenidByOpenidGetAnswer>;
  /**
   * 查询与用户授权记录（openid）
   *
   * `GET /v3/payscore/permissions/openid/{openid}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   */
  getSync(options: PayscorePermissionsOpenidByOpenidGetOptions): PayscorePermissionsOpenidByOpenidGetAnswer;
}

/** `v3/payscore/permissions/openid/{openid}/terminate` */
export interface PayscorePermissionsOpenidByOpenidTerminateNode extends ChainNode<"v3/payscore/permissions/openid/{openid}/terminate"> {
  /**
   * 解除用户授权关系（openid）
   *
   * `POST /v3/payscore/permissions/openid/{openid}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   */
  post(options: PayscorePermissionsOpenidTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 解除用户授权关系（openid）
   *
   * `POST /v3/payscore/permissions/openid/{openid}/terminate`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   */
  postAsync(options: PayscorePermissionsOpenidTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 解除用户授权关系（openid）
   *
   * `POST /v3/payscore/permissions/openid/{openid}/terminate`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   */
  postSync(options: PayscorePermissionsOpenidTerminatePostOptions): undefined;
}

/** `v3/payscore/plan` */
export interface PayscorePlanNode extends ChainNode<"v3/payscore/plan"> {
  readonly partner: PayscorePlanPartnerNode;
  readonly payscorePlans: PayscorePlanPayscorePlansNode;
  readonly "payscore-plans": PayscorePlanPayscorePlansNode;
}

/** `v3/payscore/plan/partner` */
export interface PayscorePlanPartnerNode extends ChainNode<"v3/payscore/plan/partner"> {
  readonly payscorePlans: PayscorePlanPartnerPayscorePlansNode;
  readonly "payscore-plans": PayscorePlanPartnerPayscorePlansNode;
}

/** `v3/payscore/plan/partner/payscore-plans` */
export interface PayscorePlanPartnerPayscorePlansNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans"> {
  readonly merchantPlanNo: PayscorePlanPartnerPayscorePlansMerchantPlanNoNode;
  readonly "merchant-plan-no": PayscorePlanPartnerPayscorePlansMerchantPlanNoNode;
  /**
   * 创建支付分计划
   *
   * `POST /v3/payscore/plan/partner/payscore-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  post(options: PayscorePlanPartnerPayscorePlansPostOptions): ApiPromise<PayscorePlanPartnerPayscorePlansPostAnswer>;
  /**
   * 创建支付分计划
   *
   * `POST /v3/payscore/plan/partner/payscore-plans`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  postAsync(options: PayscorePlanPartnerPayscorePlansPostOptions): ApiPromise<PayscorePlanPartnerPayscorePlansPostAnswer>;
  /**
   * 创建支付分计划
   *
   * `POST /v3/payscore/plan/partner/payscore-plans`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  postSync(options: PayscorePlanPartnerPayscorePlansPostOptions): PayscorePlanPartnerPayscorePlansPostAnswer;
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no` */
export interface PayscorePlanPartnerPayscorePlansMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no"> {
  /** The value is the option `merchant_plan_no` of the call. */
  readonly _merchant_plan_no_: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}"> {
  readonly stop: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /**
   * 查询支付分计划
   *
   * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  get(options: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): ApiPromise<PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer>;
  /**
   * 查询支付分计划
   *
   * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  getAsync(options: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): ApiPromise<PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer>;
  /**
   * 查询支付分计划
   *
   * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  getSync(options: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer;
}

/** `v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"> {
  /**
   * 停止支付分计划
   *
   * `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  post(options: PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostOptions): ApiPromise<PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostAnswer>;
  /**
   * 停止支付分计划
   *
   * `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  postAsync(options: PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostOptions): ApiPromise<PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostAnswer>;
  /**
   * 停止支付分计划
   *
   * `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  postSync(options: PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostOptions): PayscorePlanPartnerPayscorePlansMerchantPlanNoStopPostAnswer;
}

/** `v3/payscore/plan/payscore-plans` */
export interface PayscorePlanPayscorePlansNode extends ChainNode<"v3/payscore/plan/payscore-plans"> {
  readonly merchantPlanNo: PayscorePlanPayscorePlansMerchantPlanNoNode;
  readonly "merchant-plan-no": PayscorePlanPayscorePlansMerchantPlanNoNode;
  /**
   * 创建支付分计划
   *
   * `POST /v3/payscore/plan/payscore-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  post(options: PayscorePlanPayscorePlansPostOptions): ApiPromise<PayscorePlanPayscorePlansPostAnswer>;
  /**
   * 创建支付分计划
   *
   * `POST /v3/payscore/plan/payscore-plans`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  postAsync(options: PayscorePlanPayscorePlansPostOptions): ApiPromise<PayscorePlanPayscorePlansPostAnswer>;
  /**
   * 创建支付分计划
   *
   * `POST /v3/payscore/plan/payscore-plans`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  postSync(options: PayscorePlanPayscorePlansPostOptions): PayscorePlanPayscorePlansPostAnswer;
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no` */
export interface PayscorePlanPayscorePlansMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no"> {
  /** The value is the option `merchant_plan_no` of the call. */
  readonly _merchant_plan_no_: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}` */
export interface PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}"> {
  readonly stop: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /**
   * 查询支付分计划
   *
   * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  get(options: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): ApiPromise<PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer>;
  /**
   * 查询支付分计划
   *
   * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  getAsync(options: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): ApiPromise<PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer>;
  /**
   * 查询支付分计划
   *
   * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  getSync(options: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetOptions): PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoGetAnswer;
}

/** `v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop` */
export interface PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"> {
  /**
   * 停止支付分计划
   *
   * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  post(options: PayscorePlanPayscorePlansMerchantPlanNoStopPostOptions): ApiPromise<PayscorePlanPayscorePlansMerchantPlanNoStopPostAnswer>;
  /**
   * 停止支付分计划
   *
   * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  postAsync(options: PayscorePlanPayscorePlansMerchantPlanNoStopPostOptions): ApiPromise<PayscorePlanPayscorePlansMerchantPlanNoStopPostAnswer>;
  /**
   * 停止支付分计划
   *
   * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  postSync(options: PayscorePlanPayscorePlansMerchantPlanNoStopPostOptions): PayscorePlanPayscorePlansMerchantPlanNoStopPostAnswer;
}

/** `v3/payscore/serviceorder` */
export interface PayscoreServiceorderNode extends ChainNode<"v3/payscore/serviceorder"> {
  readonly directComplete: PayscoreServiceorderDirectCompleteNode;
  readonly "direct-complete": PayscoreServiceorderDirectCompleteNode;
  /** The value is the option `out_order_no` of the call. */
  readonly _out_order_no_: PayscoreServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647419
   */
  get(options: PayscoreServiceorderGetOptions): ApiPromise<PayscoreServiceorderGetAnswer>;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/serviceorder`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647419
   */
  getAsync(options: PayscoreServiceorderGetOptions): ApiPromise<PayscoreServiceorderGetAnswer>;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647419
   */
  getSync(options: PayscoreServiceorderGetOptions): PayscoreServiceorderGetAnswer;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647418
   */
  post(options: PayscoreServiceorderPostOptions): ApiPromise<PayscoreServiceorderPostAnswer>;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/serviceorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647418
   */
  postAsync(options: PayscoreServiceorderPostOptions): ApiPromise<PayscoreServiceorderPostAnswer>;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647418
   */
  postSync(options: PayscoreServiceorderPostOptions): PayscoreServiceorderPostAnswer;
}

/** `v3/payscore/serviceorder/direct-complete` */
export interface PayscoreServiceorderDirectCompleteNode extends ChainNode<"v3/payscore/serviceorder/direct-complete"> {
  /**
   * 创单结单合并
   *
   * `POST /v3/payscore/serviceorder/direct-complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  post(options: PayscoreServiceorderDirectCompletePostOptions): ApiPromise<PayscoreServiceorderDirectCompletePostAnswer>;
  /**
   * 创单结单合并
   *
   * `POST /v3/payscore/serviceorder/direct-complete`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  postAsync(options: PayscoreServiceorderDirectCompletePostOptions): ApiPromise<PayscoreServiceorderDirectCompletePostAnswer>;
  /**
   * 创单结单合并
   *
   * `POST /v3/payscore/serviceorder/direct-complete`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  postSync(options: PayscoreServiceorderDirectCompletePostOptions): PayscoreServiceorderDirectCompletePostAnswer;
}

/** `v3/payscore/serviceorder/{out_order_no}` */
export interface PayscoreServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}"> {
  readonly cancel: PayscoreServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscoreServiceorderByOutOrderNoCompleteNode;
  readonly modify: PayscoreServiceorderByOutOrderNoModifyNode;
  readonly pay: PayscoreServiceorderByOutOrderNoPayNode;
  readonly sendPendingmessage: PayscoreServiceorderByOutOrderNoSendPendingmessageNode;
  readonly "send-pendingmessage": PayscoreServiceorderByOutOrderNoSendPendingmessageNode;
  readonly sendPrepaidmessage: PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode;
  readonly "send-prepaidmessage": PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode;
  readonly sync: PayscoreServiceorderByOutOrderNoSyncNode;
}

/** `v3/payscore/serviceorder/{out_order_no}/cancel` */
export interface PayscoreServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/cancel"> {
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647422
   */
  post(options: PayscoreServiceorderCancelPostOptions): ApiPromise<PayscoreServiceorderCancelPostAnswer>;
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647422
   */
  postAsync(options: PayscoreServiceorderCancelPostOptions): ApiPromise<PayscoreServiceorderCancelPostAnswer>;
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647422
   */
  postSync(options: PayscoreServiceorderCancelPostOptions): PayscoreServiceorderCancelPostAnswer;
}

/** `v3/payscore/serviceorder/{out_order_no}/complete` */
export interface PayscoreServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/complete"> {
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647421
   */
  post(options: PayscoreServiceorderCompletePostOptions): ApiPromise<PayscoreServiceorderCompletePostAnswer>;
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/complete`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647421
   */
  postAsync(options: PayscoreServiceorderCompletePostOptions): ApiPromise<PayscoreServiceorderCompletePostAnswer>;
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/complete`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647421
   */
  postSync(options: PayscoreServiceorderCompletePostOptions): PayscoreServiceorderCompletePostAnswer;
}

/** `v3/payscore/serviceorder/{out_order_no}/modify` */
export interface PayscoreServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/modify"> {
  /**
   * 修改订单金额
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/modify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647427
   */
  post(options: PayscoreServiceorderModifyPostOptions): ApiPromise<PayscoreServiceorderModifyPostAnswer>;
  /**
   * 修改订单金额
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/modify`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647427
   */
  postAsync(options: PayscoreServiceorderModifyPostOptions): ApiPromise<PayscoreServiceorderModifyPostAnswer>;
  /**
   * 修改订单金额
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/modify`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647427
   */
  postSync(options: PayscoreServiceorderModifyPostOptions): PayscoreServiceorderModifyPostAnswer;
}

/** `v3/payscore/serviceorder/{out_order_no}/pay` */
export interface PayscoreServiceorderByOutOrderNoPayNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/pay"> {
  /**
   * 商户发起催收扣款
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/pay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  post(options: PayscoreServiceorderPayPostOptions): ApiPromise<PayscoreServiceorderPayPostAnswer>;
  /**
   * 商户发起催收扣款
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/pay`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  postAsync(options: PayscoreServiceorderPayPostOptions): ApiPromise<PayscoreServiceorderPayPostAnswer>;
  /**
   * 商户发起催收扣款
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/pay`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  postSync(options: PayscoreServiceorderPayPostOptions): PayscoreServiceorderPayPostAnswer;
}

/** `v3/payscore/serviceorder/{out_order_no}/send-pendingmessage` */
export interface PayscoreServiceorderByOutOrderNoSendPendingmessageNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/send-pendingmessage"> {
  /**
   * 下发服务费用待处理消息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   */
  post(options: PayscoreServiceorderSendPendingmessagePostOptions): ApiPromise<undefined>;
  /**
   * 下发服务费用待处理消息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   */
  postAsync(options: PayscoreServiceorderSendPendingmessagePostOptions): ApiPromise<undefined>;
  /**
   * 下发服务费用待处理消息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   */
  postSync(options: PayscoreServiceorderSendPendingmessagePostOptions): undefined;
}

/** `v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage` */
export interface PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage"> {
  /**
   * 下发服务预扣费消息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   */
  post(options: PayscoreServiceorderSendPrepaidmessagePostOptions): ApiPromise<undefined>;
  /**
   * 下发服务预扣费消息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   */
  postAsync(options: PayscoreServiceorderSendPrepaidmessagePostOptions): ApiPromise<undefined>;
  /**
   * 下发服务预扣费消息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   */
  postSync(options: PayscoreServiceorderSendPrepaidmessagePostOptions): undefined;
}

/** `v3/payscore/serviceorder/{out_order_no}/sync` */
export interface PayscoreServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/sync"> {
  /**
   * 同步服务订单信息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647431
   */
  post(options: PayscoreServiceorderSyncPostOptions): ApiPromise<PayscoreServiceorderSyncPostAnswer>;
  /**
   * 同步服务订单信息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/sync`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647431
   */
  postAsync(options: PayscoreServiceorderSyncPostOptions): ApiPromise<PayscoreServiceorderSyncPostAnswer>;
  /**
   * 同步服务订单信息
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/sync`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647431
   */
  postSync(options: PayscoreServiceorderSyncPostOptions): PayscoreServiceorderSyncPostAnswer;
}

/** `v3/payscore/servicepayondeliveryorder` */
export interface PayscoreServicepayondeliveryorderNode extends ChainNode<"v3/payscore/servicepayondeliveryorder"> {
  /**
   * 创建先用后付订单
   *
   * `POST /v3/payscore/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   */
  post(options: PayscoreServicepayondeliveryorderPostOptions): ApiPromise<PayscoreServicepayondeliveryorderPostAnswer>;
  /**
   * 创建先用后付订单
   *
   * `POST /v3/payscore/servicepayondeliveryorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   */
  postAsync(options: PayscoreServicepayondeliveryorderPostOptions): ApiPromise<PayscoreServicepayondeliveryorderPostAnswer>;
  /**
   * 创建先用后付订单
   *
   * `POST /v3/payscore/servicepayondeliveryorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   */
  postSync(options: PayscoreServicepayondeliveryorderPostOptions): PayscoreServicepayondeliveryorderPostAnswer;
}

/** `v3/payscore/sign-plan` */
export interface PayscoreSignPlanNode extends ChainNode<"v3/payscore/sign-plan"> {
  readonly partner: PayscoreSignPlanPartnerNode;
  readonly serviceorder: PayscoreSignPlanServiceorderNode;
  readonly userSignPlans: PayscoreSignPlanUserSignPlansNode;
  readonly "user-sign-plans": PayscoreSignPlanUserSignPlansNode;
}

/** `v3/payscore/sign-plan/partner` */
export interface PayscoreSignPlanPartnerNode extends ChainNode<"v3/payscore/sign-plan/partner"> {
  readonly serviceorder: PayscoreSignPlanPartnerServiceorderNode;
  readonly userSignPlans: PayscoreSignPlanPartnerUserSignPlansNode;
  readonly "user-sign-plans": PayscoreSignPlanPartnerUserSignPlansNode;
}

/** `v3/payscore/sign-plan/partner/serviceorder` */
export interface PayscoreSignPlanPartnerServiceorderNode extends ChainNode<"v3/payscore/sign-plan/partner/serviceorder"> {
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST /v3/payscore/sign-plan/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  post(options: PayscoreSignPlanPartnerServiceorderPostOptions): ApiPromise<PayscoreSignPlanPartnerServiceorderPostAnswer>;
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST /v3/payscore/sign-plan/partner/serviceorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  postAsync(options: PayscoreSignPlanPartnerServiceorderPostOptions): ApiPromise<PayscoreSignPlanPartnerServiceorderPostAnswer>;
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST /v3/payscore/sign-plan/partner/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  postSync(options: PayscoreSignPlanPartnerServiceorderPostOptions): PayscoreSignPlanPartnerServiceorderPostAnswer;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans` */
export interface PayscoreSignPlanPartnerUserSignPlansNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans"> {
  readonly merchantSignPlanNo: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode;
  readonly "merchant-sign-plan-no": PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode;
  /**
   * 创建用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  post(options: PayscoreSignPlanPartnerUserSignPlansPostOptions): ApiPromise<PayscoreSignPlanPartnerUserSignPlansPostAnswer>;
  /**
   * 创建用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  postAsync(options: PayscoreSignPlanPartnerUserSignPlansPostOptions): ApiPromise<PayscoreSignPlanPartnerUserSignPlansPostAnswer>;
  /**
   * 创建用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  postSync(options: PayscoreSignPlanPartnerUserSignPlansPostOptions): PayscoreSignPlanPartnerUserSignPlansPostAnswer;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no` */
export interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no"> {
  /** The value is the option `merchant_sign_plan_no` of the call. */
  readonly _merchant_sign_plan_no_: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"> {
  readonly stop: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /**
   * 查询用户的签约计划
   *
   * `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  get(options: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): ApiPromise<PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer>;
  /**
   * 查询用户的签约计划
   *
   * `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  getAsync(options: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): ApiPromise<PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer>;
  /**
   * 查询用户的签约计划
   *
   * `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  getSync(options: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer;
}

/** `v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"> {
  /**
   * 取消用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  post(options: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostOptions): ApiPromise<PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostAnswer>;
  /**
   * 取消用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  postAsync(options: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostOptions): ApiPromise<PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostAnswer>;
  /**
   * 取消用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  postSync(options: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostOptions): PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoStopPostAnswer;
}

/** `v3/payscore/sign-plan/serviceorder` */
export interface PayscoreSignPlanServiceorderNode extends ChainNode<"v3/payscore/sign-plan/serviceorder"> {
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST /v3/payscore/sign-plan/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  post(options: PayscoreSignPlanServiceorderPostOptions): ApiPromise<PayscoreSignPlanServiceorderPostAnswer>;
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST /v3/payscore/sign-plan/serviceorder`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  postAsync(options: PayscoreSignPlanServiceorderPostOptions): ApiPromise<PayscoreSignPlanServiceorderPostAnswer>;
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * `POST /v3/payscore/sign-plan/serviceorder`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  postSync(options: PayscoreSignPlanServiceorderPostOptions): PayscoreSignPlanServiceorderPostAnswer;
}

/** `v3/payscore/sign-plan/user-sign-plans` */
export interface PayscoreSignPlanUserSignPlansNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans"> {
  readonly merchantSignPlanNo: PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode;
  readonly "merchant-sign-plan-no": PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode;
  /**
   * 创建用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  post(options: PayscoreSignPlanUserSignPlansPostOptions): ApiPromise<PayscoreSignPlanUserSignPlansPostAnswer>;
  /**
   * 创建用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  postAsync(options: PayscoreSignPlanUserSignPlansPostOptions): ApiPromise<PayscoreSignPlanUserSignPlansPostAnswer>;
  /**
   * 创建用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  postSync(options: PayscoreSignPlanUserSignPlansPostOptions): PayscoreSignPlanUserSignPlansPostAnswer;
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no` */
export interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no"> {
  /** The value is the option `merchant_sign_plan_no` of the call. */
  readonly _merchant_sign_plan_no_: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}` */
export interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"> {
  readonly stop: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /**
   * 查询用户的签约计划
   *
   * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  get(options: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): ApiPromise<PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer>;
  /**
   * 查询用户的签约计划
   *
   * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  getAsync(options: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): ApiPromise<PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer>;
  /**
   * 查询用户的签约计划
   *
   * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  getSync(options: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetOptions): PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoGetAnswer;
}

/** `v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop` */
export interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"> {
  /**
   * 直连商户取消用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  post(options: PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostOptions): ApiPromise<PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostAnswer>;
  /**
   * 直连商户取消用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  postAsync(options: PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostOptions): ApiPromise<PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostAnswer>;
  /**
   * 直连商户取消用户的签约计划
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  postSync(options: PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostOptions): PayscoreSignPlanUserSignPlansMerchantSignPlanNoStopPostAnswer;
}

/** `v3/payscore/smartretail-orders` */
export interface PayscoreSmartretailOrdersNode extends ChainNode<"v3/payscore/smartretail-orders"> {
  /** The value is the option `out_order_no` of the call. */
  readonly _out_order_no_: PayscoreSmartretailOrdersByOutOrderNoNode;
  /**
   * 查询智慧零售订单
   *
   * `GET /v3/payscore/smartretail-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
   */
  get(options?: PayscoreSmartretailOrdersGetOptions): ApiPromise<PayscoreSmartretailOrdersGetAnswer>;
  /**
   * 查询智慧零售订单
   *
   * `GET /v3/payscore/smartretail-orders`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
   */
  getAsync(options?: PayscoreSmartretailOrdersGetOptions): ApiPromise<PayscoreSmartretailOrdersGetAnswer>;
  /**
   * 查询智慧零售订单
   *
   * `GET /v3/payscore/smartretail-orders`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
   */
  getSync(options?: PayscoreSmartretailOrdersGetOptions): PayscoreSmartretailOrdersGetAnswer;
  /**
   * 创建智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  post(options: PayscoreSmartretailOrdersPostOptions): ApiPromise<PayscoreSmartretailOrdersPostAnswer>;
  /**
   * 创建智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  postAsync(options: PayscoreSmartretailOrdersPostOptions): ApiPromise<PayscoreSmartretailOrdersPostAnswer>;
  /**
   * 创建智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  postSync(options: PayscoreSmartretailOrdersPostOptions): PayscoreSmartretailOrdersPostAnswer;
}

/** `v3/payscore/smartretail-orders/{out_order_no}` */
export interface PayscoreSmartretailOrdersByOutOrderNoNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}"> {
  readonly cancel: PayscoreSmartretailOrdersByOutOrderNoCancelNode;
  readonly complete: PayscoreSmartretailOrdersByOutOrderNoCompleteNode;
}

/** `v3/payscore/smartretail-orders/{out_order_no}/cancel` */
export interface PayscoreSmartretailOrdersByOutOrderNoCancelNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}/cancel"> {
  /**
   * 撤销智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  post(options: PayscoreSmartretailOrdersCancelPostOptions): ApiPromise<PayscoreSmartretailOrdersCancelPostAnswer>;
  /**
   * 撤销智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  postAsync(options: PayscoreSmartretailOrdersCancelPostOptions): ApiPromise<PayscoreSmartretailOrdersCancelPostAnswer>;
  /**
   * 撤销智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  postSync(options: PayscoreSmartretailOrdersCancelPostOptions): PayscoreSmartretailOrdersCancelPostAnswer;
}

/** `v3/payscore/smartretail-orders/{out_order_no}/complete` */
export interface PayscoreSmartretailOrdersByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}/complete"> {
  /**
   * 完结智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  post(options: PayscoreSmartretailOrdersCompletePostOptions): ApiPromise<PayscoreSmartretailOrdersCompletePostAnswer>;
  /**
   * 完结智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  postAsync(options: PayscoreSmartretailOrdersCompletePostOptions): ApiPromise<PayscoreSmartretailOrdersCompletePostAnswer>;
  /**
   * 完结智慧零售订单
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  postSync(options: PayscoreSmartretailOrdersCompletePostOptions): PayscoreSmartretailOrdersCompletePostAnswer;
}

/** `v3/payscore/user-service-state` */
export interface PayscoreUserServiceStateNode extends ChainNode<"v3/payscore/user-service-state"> {
  /**
   * 查询用户授权状态
   *
   * `GET /v3/payscore/user-service-state`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  get(options: PayscoreUserServiceStateGetOptions): ApiPromise<PayscoreUserServiceStateGetAnswer>;
  /**
   * 查询用户授权状态
   *
   * `GET /v3/payscore/user-service-state`
   *
   * The same as `get`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  getAsync(options: PayscoreUserServiceStateGetOptions): ApiPromise<PayscoreUserServiceStateGetAnswer>;
  /**
   * 查询用户授权状态
   *
   * `GET /v3/payscore/user-service-state`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  getSync(options: PayscoreUserServiceStateGetOptions): PayscoreUserServiceStateGetAnswer;
}

/** `v3/payscore/users` */
export interface PayscoreUsersNode extends ChainNode<"v3/payscore/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: PayscoreUsersByOpenidNode;
}

/** `v3/payscore/users/{openid}` */
export interface PayscoreUsersByOpenidNode extends ChainNode<"v3/payscore/users/{openid}"> {
  readonly permissions: PayscoreUsersByOpenidPermissionsNode;
}

/** `v3/payscore/users/{openid}/permissions` */
export interface PayscoreUsersByOpenidPermissionsNode extends ChainNode<"v3/payscore/users/{openid}/permissions"> {
  /** The value is the option `service_id` of the call. */
  readonly _service_id_: PayscoreUsersByOpenidPermissionsByServiceIdNode;
}

/** `v3/payscore/users/{openid}/permissions/{service_id}` */
export interface PayscoreUsersByOpenidPermissionsByServiceIdNode extends ChainNode<"v3/payscore/users/{openid}/permissions/{service_id}"> {
  readonly terminate: PayscoreUsersByOpenidPermissionsByServiceIdTerminateNode;
}

/** `v3/payscore/users/{openid}/permissions/{service_id}/terminate` */
export interface PayscoreUsersByOpenidPermissionsByServiceIdTerminateNode extends ChainNode<"v3/payscore/users/{openid}/permissions/{service_id}/terminate"> {
  /**
   * 商户解除用户授权关系
   *
   * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  post(options: PayscoreUsersPermissionsTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 商户解除用户授权关系
   *
   * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   *
   * The same as `post`.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  postAsync(options: PayscoreUsersPermissionsTerminatePostOptions): ApiPromise<undefined>;
  /**
   * 商户解除用户授权关系
   *
   * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   *
   * Blocks the thread until the answer is there.
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  postSync(options: PayscoreUsersPermissionsTerminatePostOptions): undefined;
}
