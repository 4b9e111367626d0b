// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  PayscoreInstitutionDeduction,
  PayscoreInstitutionDeductionQueryOptions,
  PayscoreInstitutionDeductionRegisterOptions,
  PayscoreInstitutionDeductionRegistered,
  PayscoreInstitutionPayOnDeliveryOrderCreateOptions,
  PayscoreInstitutionPermissionApplyOptions,
  PayscoreInstitutionPermissionByCode,
  PayscoreInstitutionPermissionByCodeQueryOptions,
  PayscoreInstitutionPermissionByCodeTerminateOptions,
  PayscoreInstitutionPermissionToken,
  PayscoreInstitutionServiceOrder,
  PayscoreInstitutionServiceOrderCancelOptions,
  PayscoreInstitutionServiceOrderCompleteOptions,
  PayscoreInstitutionServiceOrderCreateOptions,
  PayscoreInstitutionServiceOrderCreated,
  PayscoreInstitutionServiceOrderModifyOptions,
  PayscoreInstitutionServiceOrderQueryOptions,
  PayscoreInstitutionServiceOrderSyncOptions,
  PayscoreMerchantBill,
  PayscoreMerchantBillQueryOptions,
  PayscoreOrderReference,
  PayscoreOverseaPartnerServiceOrder,
  PayscoreOverseaPartnerServiceOrderCancelOptions,
  PayscoreOverseaPartnerServiceOrderCompleteOptions,
  PayscoreOverseaPartnerServiceOrderCreateOptions,
  PayscoreOverseaPartnerServiceOrderCreated,
  PayscoreOverseaPartnerServiceOrderQueryOptions,
  PayscoreOverseaPartnerServiceOrderSyncOptions,
  PayscorePartnerPayOnDeliveryOrder,
  PayscorePartnerPayOnDeliveryOrderCreateOptions,
  PayscorePartnerPermission,
  PayscorePartnerPermissionApplyOptions,
  PayscorePartnerPermissionByCode,
  PayscorePartnerPermissionByCodeQueryOptions,
  PayscorePartnerPermissionByCodeTerminateOptions,
  PayscorePartnerPermissionQueryOptions,
  PayscorePartnerPermissionTerminateOptions,
  PayscorePartnerPlan,
  PayscorePartnerPlanCreateOptions,
  PayscorePartnerPlanQueryOptions,
  PayscorePartnerPlanStopOptions,
  PayscorePartnerScenePermissionApplyOptions,
  PayscorePartnerScenePermissionToken,
  PayscorePartnerServiceAccountApplication,
  PayscorePartnerServiceAccountApplicationQueryOptions,
  PayscorePartnerServiceAccountApplyOptions,
  PayscorePartnerServiceOrder,
  PayscorePartnerServiceOrderCancelOptions,
  PayscorePartnerServiceOrderCompleteOptions,
  PayscorePartnerServiceOrderCreateOptions,
  PayscorePartnerServiceOrderCreated,
  PayscorePartnerServiceOrderDirectCompleteOptions,
  PayscorePartnerServiceOrderModifyOptions,
  PayscorePartnerServiceOrderPayOptions,
  PayscorePartnerServiceOrderQueryOptions,
  PayscorePartnerServiceOrderSendPendingMessageOptions,
  PayscorePartnerServiceOrderSendPrepaidMessageOptions,
  PayscorePartnerServiceOrderSyncOptions,
  PayscorePartnerServiceQuotas,
  PayscorePartnerServiceQuotasQueryOptions,
  PayscorePartnerSignPlan,
  PayscorePartnerSignPlanCreateOptions,
  PayscorePartnerSignPlanCreated,
  PayscorePartnerSignPlanOrder,
  PayscorePartnerSignPlanOrderCreateOptions,
  PayscorePartnerSignPlanQueryOptions,
  PayscorePartnerSignPlanStopOptions,
  PayscorePartnerUserRiskAssessOptions,
  PayscorePayAfterOrder,
  PayscorePayAfterOrderCancelOptions,
  PayscorePayAfterOrderCompleteOptions,
  PayscorePayAfterOrderCreateOptions,
  PayscorePayAfterOrderCreated,
  PayscorePayAfterOrderQueryOptions,
  PayscorePayAfterOrderSyncOptions,
  PayscorePayAfterOrderSynced,
  PayscorePayOnDeliveryOrder,
  PayscorePayOnDeliveryOrderCreateOptions,
  PayscorePermission,
  PayscorePermissionApplyOptions,
  PayscorePermissionByCode,
  PayscorePermissionByCodeQueryOptions,
  PayscorePermissionByCodeTerminateOptions,
  PayscorePermissionQueryOptions,
  PayscorePermissionTerminateOptions,
  PayscorePermissionToken,
  PayscorePlan,
  PayscorePlanCreateOptions,
  PayscorePlanQueryOptions,
  PayscorePlanStopOptions,
  PayscoreServiceOrder,
  PayscoreServiceOrderCancelOptions,
  PayscoreServiceOrderCollected,
  PayscoreServiceOrderCompleteOptions,
  PayscoreServiceOrderCompleted,
  PayscoreServiceOrderCreateOptions,
  PayscoreServiceOrderCreated,
  PayscoreServiceOrderDirectCompleteOptions,
  PayscoreServiceOrderDirectlyCompleted,
  PayscoreServiceOrderModified,
  PayscoreServiceOrderModifyOptions,
  PayscoreServiceOrderPayOptions,
  PayscoreServiceOrderQueryOptions,
  PayscoreServiceOrderReference,
  PayscoreServiceOrderSendPendingMessageOptions,
  PayscoreServiceOrderSendPrepaidMessageOptions,
  PayscoreServiceOrderSyncOptions,
  PayscoreServiceOrderSynced,
  PayscoreSignPlan,
  PayscoreSignPlanCreateOptions,
  PayscoreSignPlanCreated,
  PayscoreSignPlanOrder,
  PayscoreSignPlanOrderCreateOptions,
  PayscoreSignPlanQueryOptions,
  PayscoreSignPlanStopOptions,
  PayscoreSmartRetailOrderCancelOptions,
  PayscoreSmartRetailOrderCompleteOptions,
  PayscoreSmartRetailOrderCreateOptions,
  PayscoreSmartRetailOrderQueryOptions,
  PayscoreUserPermissionTerminateOptions,
  PayscoreUserRisk,
  PayscoreUserRiskAssessOptions,
  PayscoreUserServiceState,
  PayscoreUserServiceStateQueryOptions,
} from "../models/payscore.ts";

/** The node of each path template below `v3/payscore`. */
export interface PayscorePaths {
  /** POST: 从业机构预授权 · Request a user's authorisation as an institution. */
  readonly "v3/payscore/acquiringbank/permissions": PayscoreAcquiringbankPermissionsNode;
  /** GET: 从业机构查询与用户授权记录（授权协议号） · Query an authorisation as an institution by authorisation code. */
  readonly "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}": PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeNode;
  /** POST: 从业机构解除用户授权关系（授权协议号） · Terminate an authorisation as an institution by authorisation code. */
  readonly "v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate": PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /** GET: 从业机构查询微信支付分订单 · Query a PayScore order as an institution. POST: 从业机构创建微信支付分订单 · Create a PayScore order as an institution. */
  readonly "v3/payscore/acquiringbank/serviceorder": PayscoreAcquiringbankServiceorderNode;
  /** GET: 从业机构查询微信支付分扣款信息 · Query the deduction of a PayScore order as an institution. */
  readonly "v3/payscore/acquiringbank/serviceorder/deduction": PayscoreAcquiringbankServiceorderDeductionNode;
  /** POST: 从业机构取消微信支付分订单 · Cancel a PayScore order as an institution. */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel": PayscoreAcquiringbankServiceorderByOutOrderNoCancelNode;
  /** POST: 从业机构完结微信支付分订单 · Complete a PayScore order as an institution. */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete": PayscoreAcquiringbankServiceorderByOutOrderNoCompleteNode;
  /** POST: 从业机构修改微信支付分订单金额 · Modify the amount of a PayScore order as an institution. */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify": PayscoreAcquiringbankServiceorderByOutOrderNoModifyNode;
  /** POST: 从业机构登记微信支付分扣款信息 · Register the deduction of a PayScore order as an institution. */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo": PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoNode;
  /** POST: 从业机构同步微信支付分订单信息 · Synchronise a PayScore order as an institution. */
  readonly "v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync": PayscoreAcquiringbankServiceorderByOutOrderNoSyncNode;
  /** POST: 从业机构创建先用后付订单 · Create a use first, pay later order as an institution. */
  readonly "v3/payscore/acquiringbank/servicepayondeliveryorder": PayscoreAcquiringbankServicepayondeliveryorderNode;
  /** GET: 商户申请获取对账单 · Request a merchant statement. */
  readonly "v3/payscore/merchant-bill": PayscoreMerchantBillNode;
  /** GET: 查询支付分订单 · Query a PayScore order. POST: 创建支付分订单 · Create a PayScore order. */
  readonly "v3/payscore/oversea/partner/serviceorder": PayscoreOverseaPartnerServiceorderNode;
  /** POST: 取消支付分订单 · Cancel a PayScore order. */
  readonly "v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel": PayscoreOverseaPartnerServiceorderByOutOrderNoCancelNode;
  /** POST: 完结支付分订单 · Complete a PayScore order. */
  readonly "v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete": PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteNode;
  /** POST: 同步支付分订单信息 · Synchronise a PayScore order. */
  readonly "v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync": PayscoreOverseaPartnerServiceorderByOutOrderNoSyncNode;
  /** POST: 商户预授权 · Request a user's authorisation. */
  readonly "v3/payscore/partner/permissions": PayscorePartnerPermissionsNode;
  /** POST: 服务商场景中预授权 · Request a user's authorisation within a scene as a partner. */
  readonly "v3/payscore/partner/permissions/apply-for-scene": PayscorePartnerPermissionsApplyForSceneNode;
  /** POST: 服务商评估用户分层 · Assess a user's tier (partner). */
  readonly "v3/payscore/partner/permissions/assess-user-risk-level": PayscorePartnerPermissionsAssessUserRiskLevelNode;
  /** GET: 查询与用户授权记录（授权协议号） · Query an authorisation by authorisation code. */
  readonly "v3/payscore/partner/permissions/authorization-code/{authorization_code}": PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeNode;
  /** POST: 解除用户授权关系（授权协议号） · Terminate an authorisation by authorisation code. */
  readonly "v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate": PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /** GET: 查询与用户授权记录（openid） · Query an authorisation by OpenID. */
  readonly "v3/payscore/partner/permissions/search": PayscorePartnerPermissionsSearchNode;
  /** POST: 解除用户授权关系（openid） · Terminate an authorisation by OpenID. */
  readonly "v3/payscore/partner/permissions/terminate": PayscorePartnerPermissionsTerminateNode;
  /** POST: 收付通子商户申请绑定支付分服务 · Apply to bind a PayScore service to a platform sub-merchant. */
  readonly "v3/payscore/partner/service-account-applications": PayscorePartnerServiceAccountApplicationsNode;
  /** GET: 查询收付通子商户服务绑定结果 · Query the binding of a service to a platform sub-merchant. */
  readonly "v3/payscore/partner/service-account-applications/{out_apply_no}": PayscorePartnerServiceAccountApplicationsByOutApplyNoNode;
  /** GET: 查询支付分订单 · Query a PayScore order. POST: 创建支付分订单 · Create a PayScore order. */
  readonly "v3/payscore/partner/serviceorder": PayscorePartnerServiceorderNode;
  /** POST: 创单结单合并 · Create and complete an order in one step. */
  readonly "v3/payscore/partner/serviceorder/direct-complete": PayscorePartnerServiceorderDirectCompleteNode;
  /** POST: 取消支付分订单 · Cancel a PayScore order. */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/cancel": PayscorePartnerServiceorderByOutOrderNoCancelNode;
  /** POST: 完结支付分订单 · Complete a PayScore order. */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/complete": PayscorePartnerServiceorderByOutOrderNoCompleteNode;
  /** POST: 修改订单金额 · Modify the amount of an order. */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/modify": PayscorePartnerServiceorderByOutOrderNoModifyNode;
  /** POST: 商户发起催收扣款 · Collect an overdue amount. */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/pay": PayscorePartnerServiceorderByOutOrderNoPayNode;
  /** POST: 下发服务费用待处理消息 · Send a message about a pending service fee. */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage": PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode;
  /** POST: 下发服务预扣费消息 · Send a message about an upcoming service fee deduction. */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage": PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode;
  /** POST: 同步订单信息 · Synchronise an order. */
  readonly "v3/payscore/partner/serviceorder/{out_order_no}/sync": PayscorePartnerServiceorderByOutOrderNoSyncNode;
  /** POST: 创建先用后付订单 · Create a use first, pay later order. */
  readonly "v3/payscore/partner/servicepayondeliveryorder": PayscorePartnerServicepayondeliveryorderNode;
  /** GET: 查询用户分层对应建议先享金额 · Query the suggested amounts for user tiers. */
  readonly "v3/payscore/partner/servicequotas/service-id/{service_id}": PayscorePartnerServicequotasServiceIdByServiceIdNode;
  /** GET: 查询先享后付订单 · Query an enjoy first, pay later order. POST: 创建先享后付订单 · Create an enjoy first, pay later order. */
  readonly "v3/payscore/payafter-orders": PayscorePayafterOrdersNode;
  /** POST: 撤销先享后付订单 · Cancel an enjoy first, pay later order. */
  readonly "v3/payscore/payafter-orders/{out_order_no}/cancel": PayscorePayafterOrdersByOutOrderNoCancelNode;
  /** POST: 完结先享后付订单 · Complete an enjoy first, pay later order. */
  readonly "v3/payscore/payafter-orders/{out_order_no}/complete": PayscorePayafterOrdersByOutOrderNoCompleteNode;
  /** POST: 支付分订单同步 · Synchronise a PayScore order. */
  readonly "v3/payscore/payafter-orders/{out_order_no}/sync": PayscorePayafterOrdersByOutOrderNoSyncNode;
  /** POST: 商户预授权 · Request a user's authorisation. */
  readonly "v3/payscore/permissions": PayscorePermissionsNode;
  /** POST: 商户评估用户分层 · Assess a user's tier (merchant). */
  readonly "v3/payscore/permissions/assess-user-risk-level": PayscorePermissionsAssessUserRiskLevelNode;
  /** GET: 查询与用户授权记录（授权协议号） · Query an authorisation by authorisation code. */
  readonly "v3/payscore/permissions/authorization-code/{authorization_code}": PayscorePermissionsAuthorizationCodeByAuthorizationCodeNode;
  /** POST: 解除用户授权关系（授权协议号） · Terminate an authorisation by authorisation code. */
  readonly "v3/payscore/permissions/authorization-code/{authorization_code}/terminate": PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /** GET: 查询与用户授权记录（openid） · Query an authorisation by OpenID. */
  readonly "v3/payscore/permissions/openid/{openid}": PayscorePermissionsOpenidByOpenidNode;
  /** POST: 解除用户授权关系（openid） · Terminate an authorisation by OpenID. */
  readonly "v3/payscore/permissions/openid/{openid}/terminate": PayscorePermissionsOpenidByOpenidTerminateNode;
  /** POST: 创建支付分计划 · Create a PayScore plan. */
  readonly "v3/payscore/plan/partner/payscore-plans": PayscorePlanPartnerPayscorePlansNode;
  /** GET: 查询支付分计划 · Query a PayScore plan. */
  readonly "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}": PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
  /** POST: 停止支付分计划 · Stop a PayScore plan. */
  readonly "v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop": PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /** POST: 创建支付分计划 · Create a PayScore plan. */
  readonly "v3/payscore/plan/payscore-plans": PayscorePlanPayscorePlansNode;
  /** GET: 查询支付分计划 · Query a PayScore plan. */
  readonly "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}": PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
  /** POST: 停止支付分计划 · Stop a PayScore plan. */
  readonly "v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop": PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /** GET: 查询支付分订单 · Query a PayScore order. POST: 创建支付分订单 · Create a PayScore order. */
  readonly "v3/payscore/serviceorder": PayscoreServiceorderNode;
  /** POST: 创单结单合并 · Create and complete an order in one step. */
  readonly "v3/payscore/serviceorder/direct-complete": PayscoreServiceorderDirectCompleteNode;
  /** POST: 取消支付分订单 · Cancel a PayScore order. */
  readonly "v3/payscore/serviceorder/{out_order_no}/cancel": PayscoreServiceorderByOutOrderNoCancelNode;
  /** POST: 完结支付分订单 · Complete a PayScore order. */
  readonly "v3/payscore/serviceorder/{out_order_no}/complete": PayscoreServiceorderByOutOrderNoCompleteNode;
  /** POST: 修改订单金额 · Modify the amount of an order. */
  readonly "v3/payscore/serviceorder/{out_order_no}/modify": PayscoreServiceorderByOutOrderNoModifyNode;
  /** POST: 商户发起催收扣款 · Collect an overdue amount. */
  readonly "v3/payscore/serviceorder/{out_order_no}/pay": PayscoreServiceorderByOutOrderNoPayNode;
  /** POST: 下发服务费用待处理消息 · Send a message about a pending service fee. */
  readonly "v3/payscore/serviceorder/{out_order_no}/send-pendingmessage": PayscoreServiceorderByOutOrderNoSendPendingmessageNode;
  /** POST: 下发服务预扣费消息 · Send a message about an upcoming service fee deduction. */
  readonly "v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage": PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode;
  /** POST: 同步服务订单信息 · Synchronise a service order. */
  readonly "v3/payscore/serviceorder/{out_order_no}/sync": PayscoreServiceorderByOutOrderNoSyncNode;
  /** POST: 创建先用后付订单 · Create a use first, pay later order. */
  readonly "v3/payscore/servicepayondeliveryorder": PayscoreServicepayondeliveryorderNode;
  /** POST: 创建用户的签约计划详情对应的服务订单 · Create the service order for a detail of a user's signed plan. */
  readonly "v3/payscore/sign-plan/partner/serviceorder": PayscoreSignPlanPartnerServiceorderNode;
  /** POST: 创建用户的签约计划 · Create a user's signed plan. */
  readonly "v3/payscore/sign-plan/partner/user-sign-plans": PayscoreSignPlanPartnerUserSignPlansNode;
  /** GET: 查询用户的签约计划 · Query a user's signed plan. */
  readonly "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}": PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
  /** POST: 取消用户的签约计划 · Cancel a user's signed plan. */
  readonly "v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop": PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /** POST: 创建用户的签约计划详情对应的服务订单 · Create the service order for a detail of a user's signed plan. */
  readonly "v3/payscore/sign-plan/serviceorder": PayscoreSignPlanServiceorderNode;
  /** POST: 创建用户的签约计划 · Create a user's signed plan. */
  readonly "v3/payscore/sign-plan/user-sign-plans": PayscoreSignPlanUserSignPlansNode;
  /** GET: 查询用户的签约计划 · Query a user's signed plan. */
  readonly "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}": PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
  /** POST: 直连商户取消用户的签约计划 · Cancel a user's signed plan as a direct merchant. */
  readonly "v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop": PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /** GET: 查询智慧零售订单 · Query a smart retail order. POST: 创建智慧零售订单 · Create a smart retail order. */
  readonly "v3/payscore/smartretail-orders": PayscoreSmartretailOrdersNode;
  /** POST: 撤销智慧零售订单 · Cancel a smart retail order. */
  readonly "v3/payscore/smartretail-orders/{out_order_no}/cancel": PayscoreSmartretailOrdersByOutOrderNoCancelNode;
  /** POST: 完结智慧零售订单 · Complete a smart retail order. */
  readonly "v3/payscore/smartretail-orders/{out_order_no}/complete": PayscoreSmartretailOrdersByOutOrderNoCompleteNode;
  /** GET: 查询用户授权状态 · Query the authorisation state of a user. */
  readonly "v3/payscore/user-service-state": PayscoreUserServiceStateNode;
  /** POST: 商户解除用户授权关系 · Terminate a user's authorisation as a merchant. */
  readonly "v3/payscore/users/{openid}/permissions/{service_id}/terminate": PayscoreUsersByOpenidPermissionsByServiceIdTerminateNode;
}

export interface PayscoreNode extends ChainNode<"v3/payscore"> {
  readonly acquiringbank: PayscoreAcquiringbankNode;
  readonly merchantBill: PayscoreMerchantBillNode;
  /** `merchantBill` */
  readonly "merchant-bill": PayscoreMerchantBillNode;
  readonly oversea: PayscoreOverseaNode;
  readonly partner: PayscorePartnerNode;
  readonly payafterOrders: PayscorePayafterOrdersNode;
  /** `payafterOrders` */
  readonly "payafter-orders": PayscorePayafterOrdersNode;
  readonly permissions: PayscorePermissionsNode;
  readonly plan: PayscorePlanNode;
  readonly serviceorder: PayscoreServiceorderNode;
  readonly servicepayondeliveryorder: PayscoreServicepayondeliveryorderNode;
  readonly signPlan: PayscoreSignPlanNode;
  /** `signPlan` */
  readonly "sign-plan": PayscoreSignPlanNode;
  readonly smartretailOrders: PayscoreSmartretailOrdersNode;
  /** `smartretailOrders` */
  readonly "smartretail-orders": PayscoreSmartretailOrdersNode;
  readonly userServiceState: PayscoreUserServiceStateNode;
  /** `userServiceState` */
  readonly "user-service-state": PayscoreUserServiceStateNode;
  readonly users: PayscoreUsersNode;
}

interface PayscoreAcquiringbankNode extends ChainNode<"v3/payscore/acquiringbank"> {
  readonly permissions: PayscoreAcquiringbankPermissionsNode;
  readonly serviceorder: PayscoreAcquiringbankServiceorderNode;
  readonly servicepayondeliveryorder: PayscoreAcquiringbankServicepayondeliveryorderNode;
}

interface PayscoreAcquiringbankPermissionsNode extends ChainNode<"v3/payscore/acquiringbank/permissions">, PostAsyncAndSync<PayscoreInstitutionPermissionApplyOptions, PayscoreInstitutionPermissionToken> {
  readonly authorizationCode: PayscoreAcquiringbankPermissionsAuthorizationCodeNode;
  /** `authorizationCode` */
  readonly "authorization-code": PayscoreAcquiringbankPermissionsAuthorizationCodeNode;
  /**
   * 从业机构预授权 · Request a user's authorisation as an institution
   *
   * `POST /v3/payscore/acquiringbank/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  post(options: PayscoreInstitutionPermissionApplyOptions): ApiPromise<PayscoreInstitutionPermissionToken>;
}

interface PayscoreAcquiringbankPermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code"> {
  /** Given as the option `authorization_code`. */
  readonly _authorization_code_: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeNode;
}

interface PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}">, GetAsyncAndSync<PayscoreInstitutionPermissionByCodeQueryOptions, PayscoreInstitutionPermissionByCode> {
  readonly terminate: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 从业机构查询与用户授权记录（授权协议号） · Query an authorisation as an institution by authorisation code
   *
   * `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461004
   */
  get(options: PayscoreInstitutionPermissionByCodeQueryOptions): ApiPromise<PayscoreInstitutionPermissionByCode>;
}

interface PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate">, PostAsyncAndSync<PayscoreInstitutionPermissionByCodeTerminateOptions, undefined> {
  /**
   * 从业机构解除用户授权关系（授权协议号） · Terminate an authorisation as an institution by authorisation code
   *
   * `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  post(options: PayscoreInstitutionPermissionByCodeTerminateOptions): ApiPromise<undefined>;
}

interface PayscoreAcquiringbankServiceorderNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder">, GetAsyncAndSync<PayscoreInstitutionServiceOrderQueryOptions, PayscoreInstitutionServiceOrder>, PostAsyncAndSync<PayscoreInstitutionServiceOrderCreateOptions, PayscoreInstitutionServiceOrderCreated> {
  readonly deduction: PayscoreAcquiringbankServiceorderDeductionNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscoreAcquiringbankServiceorderByOutOrderNoNode;
  /**
   * 从业机构查询微信支付分订单 · Query a PayScore order as an institution
   *
   * `GET /v3/payscore/acquiringbank/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691343
   */
  get(options: PayscoreInstitutionServiceOrderQueryOptions): ApiPromise<PayscoreInstitutionServiceOrder>;
  /**
   * 从业机构创建微信支付分订单 · Create a PayScore order as an institution
   *
   * `POST /v3/payscore/acquiringbank/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691326
   */
  post(options: PayscoreInstitutionServiceOrderCreateOptions): ApiPromise<PayscoreInstitutionServiceOrderCreated>;
}

interface PayscoreAcquiringbankServiceorderDeductionNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/deduction">, GetAsyncAndSync<PayscoreInstitutionDeductionQueryOptions, PayscoreInstitutionDeduction> {
  /**
   * 从业机构查询微信支付分扣款信息 · Query the deduction of a PayScore order as an institution
   *
   * `GET /v3/payscore/acquiringbank/serviceorder/deduction`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   */
  get(options: PayscoreInstitutionDeductionQueryOptions): ApiPromise<PayscoreInstitutionDeduction>;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}"> {
  readonly cancel: PayscoreAcquiringbankServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscoreAcquiringbankServiceorderByOutOrderNoCompleteNode;
  readonly modify: PayscoreAcquiringbankServiceorderByOutOrderNoModifyNode;
  readonly registerdeductinfo: PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoNode;
  readonly sync: PayscoreAcquiringbankServiceorderByOutOrderNoSyncNode;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel">, PostAsyncAndSync<PayscoreInstitutionServiceOrderCancelOptions, undefined> {
  /**
   * 从业机构取消微信支付分订单 · Cancel a PayScore order as an institution
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   */
  post(options: PayscoreInstitutionServiceOrderCancelOptions): ApiPromise<undefined>;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete">, PostAsyncAndSync<PayscoreInstitutionServiceOrderCompleteOptions, undefined> {
  /**
   * 从业机构完结微信支付分订单 · Complete a PayScore order as an institution
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   */
  post(options: PayscoreInstitutionServiceOrderCompleteOptions): ApiPromise<undefined>;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify">, PostAsyncAndSync<PayscoreInstitutionServiceOrderModifyOptions, undefined> {
  /**
   * 从业机构修改微信支付分订单金额 · Modify the amount of a PayScore order as an institution
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
   */
  post(options: PayscoreInstitutionServiceOrderModifyOptions): ApiPromise<undefined>;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo">, PostAsyncAndSync<PayscoreInstitutionDeductionRegisterOptions, PayscoreInstitutionDeductionRegistered> {
  /**
   * 从业机构登记微信支付分扣款信息 · Register the deduction of a PayScore order as an institution
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   */
  post(options: PayscoreInstitutionDeductionRegisterOptions): ApiPromise<PayscoreInstitutionDeductionRegistered>;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync">, PostAsyncAndSync<PayscoreInstitutionServiceOrderSyncOptions, undefined> {
  /**
   * 从业机构同步微信支付分订单信息 · Synchronise a PayScore order as an institution
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   */
  post(options: PayscoreInstitutionServiceOrderSyncOptions): ApiPromise<undefined>;
}

interface PayscoreAcquiringbankServicepayondeliveryorderNode extends ChainNode<"v3/payscore/acquiringbank/servicepayondeliveryorder">, PostAsyncAndSync<PayscoreInstitutionPayOnDeliveryOrderCreateOptions, PayscorePartnerPayOnDeliveryOrder> {
  /**
   * 从业机构创建先用后付订单 · Create a use first, pay later order as an institution
   *
   * `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783674
   */
  post(options: PayscoreInstitutionPayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePartnerPayOnDeliveryOrder>;
}

interface PayscoreMerchantBillNode extends ChainNode<"v3/payscore/merchant-bill">, GetAsyncAndSync<PayscoreMerchantBillQueryOptions, PayscoreMerchantBill> {
  /**
   * 商户申请获取对账单 · Request a merchant statement
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/merchant-bill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   */
  get(options: PayscoreMerchantBillQueryOptions): ApiPromise<PayscoreMerchantBill>;
}

interface PayscoreOverseaNode extends ChainNode<"v3/payscore/oversea"> {
  readonly partner: PayscoreOverseaPartnerNode;
}

interface PayscoreOverseaPartnerNode extends ChainNode<"v3/payscore/oversea/partner"> {
  readonly serviceorder: PayscoreOverseaPartnerServiceorderNode;
}

interface PayscoreOverseaPartnerServiceorderNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder">, GetAsyncAndSync<PayscoreOverseaPartnerServiceOrderQueryOptions, PayscoreOverseaPartnerServiceOrder>, PostAsyncAndSync<PayscoreOverseaPartnerServiceOrderCreateOptions, PayscoreOverseaPartnerServiceOrderCreated> {
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscoreOverseaPartnerServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单 · Query a PayScore order
   *
   * `GET /v3/payscore/oversea/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  get(options: PayscoreOverseaPartnerServiceOrderQueryOptions): ApiPromise<PayscoreOverseaPartnerServiceOrder>;
  /**
   * 创建支付分订单 · Create a PayScore order
   *
   * `POST /v3/payscore/oversea/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  post(options: PayscoreOverseaPartnerServiceOrderCreateOptions): ApiPromise<PayscoreOverseaPartnerServiceOrderCreated>;
}

interface PayscoreOverseaPartnerServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}"> {
  readonly cancel: PayscoreOverseaPartnerServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteNode;
  readonly sync: PayscoreOverseaPartnerServiceorderByOutOrderNoSyncNode;
}

interface PayscoreOverseaPartnerServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel">, PostAsyncAndSync<PayscoreOverseaPartnerServiceOrderCancelOptions, undefined> {
  /**
   * 取消支付分订单 · Cancel a PayScore order
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  post(options: PayscoreOverseaPartnerServiceOrderCancelOptions): ApiPromise<undefined>;
}

interface PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete">, PostAsyncAndSync<PayscoreOverseaPartnerServiceOrderCompleteOptions, undefined> {
  /**
   * 完结支付分订单 · Complete a PayScore order
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   */
  post(options: PayscoreOverseaPartnerServiceOrderCompleteOptions): ApiPromise<undefined>;
}

interface PayscoreOverseaPartnerServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync">, PostAsyncAndSync<PayscoreOverseaPartnerServiceOrderSyncOptions, undefined> {
  /**
   * 同步支付分订单信息 · Synchronise a PayScore order
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   */
  post(options: PayscoreOverseaPartnerServiceOrderSyncOptions): ApiPromise<undefined>;
}

interface PayscorePartnerNode extends ChainNode<"v3/payscore/partner"> {
  readonly permissions: PayscorePartnerPermissionsNode;
  readonly serviceAccountApplications: PayscorePartnerServiceAccountApplicationsNode;
  /** `serviceAccountApplications` */
  readonly "service-account-applications": PayscorePartnerServiceAccountApplicationsNode;
  readonly serviceorder: PayscorePartnerServiceorderNode;
  readonly servicepayondeliveryorder: PayscorePartnerServicepayondeliveryorderNode;
  readonly servicequotas: PayscorePartnerServicequotasNode;
}

interface PayscorePartnerPermissionsNode extends ChainNode<"v3/payscore/partner/permissions">, PostAsyncAndSync<PayscorePartnerPermissionApplyOptions, PayscorePermissionToken> {
  readonly applyForScene: PayscorePartnerPermissionsApplyForSceneNode;
  /** `applyForScene` */
  readonly "apply-for-scene": PayscorePartnerPermissionsApplyForSceneNode;
  readonly assessUserRiskLevel: PayscorePartnerPermissionsAssessUserRiskLevelNode;
  /** `assessUserRiskLevel` */
  readonly "assess-user-risk-level": PayscorePartnerPermissionsAssessUserRiskLevelNode;
  readonly authorizationCode: PayscorePartnerPermissionsAuthorizationCodeNode;
  /** `authorizationCode` */
  readonly "authorization-code": PayscorePartnerPermissionsAuthorizationCodeNode;
  readonly search: PayscorePartnerPermissionsSearchNode;
  readonly terminate: PayscorePartnerPermissionsTerminateNode;
  /**
   * 商户预授权 · Request a user's authorisation
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  post(options: PayscorePartnerPermissionApplyOptions): ApiPromise<PayscorePermissionToken>;
}

interface PayscorePartnerPermissionsApplyForSceneNode extends ChainNode<"v3/payscore/partner/permissions/apply-for-scene">, PostAsyncAndSync<PayscorePartnerScenePermissionApplyOptions, PayscorePartnerScenePermissionToken> {
  /**
   * 服务商场景中预授权 · Request a user's authorisation within a scene as a partner
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions/apply-for-scene`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  post(options: PayscorePartnerScenePermissionApplyOptions): ApiPromise<PayscorePartnerScenePermissionToken>;
}

interface PayscorePartnerPermissionsAssessUserRiskLevelNode extends ChainNode<"v3/payscore/partner/permissions/assess-user-risk-level">, PostAsyncAndSync<PayscorePartnerUserRiskAssessOptions, PayscoreUserRisk> {
  /**
   * 服务商评估用户分层 · Assess a user's tier (partner)
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions/assess-user-risk-level`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  post(options: PayscorePartnerUserRiskAssessOptions): ApiPromise<PayscoreUserRisk>;
}

interface PayscorePartnerPermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code"> {
  /** Given as the option `authorization_code`. */
  readonly _authorization_code_: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeNode;
}

interface PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code/{authorization_code}">, GetAsyncAndSync<PayscorePartnerPermissionByCodeQueryOptions, PayscorePartnerPermissionByCode> {
  readonly terminate: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 查询与用户授权记录（授权协议号） · Query an authorisation by authorisation code
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
   */
  get(options: PayscorePartnerPermissionByCodeQueryOptions): ApiPromise<PayscorePartnerPermissionByCode>;
}

interface PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate">, PostAsyncAndSync<PayscorePartnerPermissionByCodeTerminateOptions, undefined> {
  /**
   * 解除用户授权关系（授权协议号） · Terminate an authorisation by authorisation code
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  post(options: PayscorePartnerPermissionByCodeTerminateOptions): ApiPromise<undefined>;
}

interface PayscorePartnerPermissionsSearchNode extends ChainNode<"v3/payscore/partner/permissions/search">, GetAsyncAndSync<PayscorePartnerPermissionQueryOptions, PayscorePartnerPermission> {
  /**
   * 查询与用户授权记录（openid） · Query an authorisation by OpenID
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/permissions/search`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  get(options: PayscorePartnerPermissionQueryOptions): ApiPromise<PayscorePartnerPermission>;
}

interface PayscorePartnerPermissionsTerminateNode extends ChainNode<"v3/payscore/partner/permissions/terminate">, PostAsyncAndSync<PayscorePartnerPermissionTerminateOptions, undefined> {
  /**
   * 解除用户授权关系（openid） · Terminate an authorisation by OpenID
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  post(options: PayscorePartnerPermissionTerminateOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServiceAccountApplicationsNode extends ChainNode<"v3/payscore/partner/service-account-applications">, PostAsyncAndSync<PayscorePartnerServiceAccountApplyOptions, PayscorePartnerServiceAccountApplication> {
  /** Given as the option `out_apply_no`. */
  readonly _out_apply_no_: PayscorePartnerServiceAccountApplicationsByOutApplyNoNode;
  /**
   * 收付通子商户申请绑定支付分服务 · Apply to bind a PayScore service to a platform sub-merchant
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/service-account-applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   */
  post(options: PayscorePartnerServiceAccountApplyOptions): ApiPromise<PayscorePartnerServiceAccountApplication>;
}

interface PayscorePartnerServiceAccountApplicationsByOutApplyNoNode extends ChainNode<"v3/payscore/partner/service-account-applications/{out_apply_no}">, GetAsyncAndSync<PayscorePartnerServiceAccountApplicationQueryOptions, PayscorePartnerServiceAccountApplication> {
  /**
   * 查询收付通子商户服务绑定结果 · Query the binding of a service to a platform sub-merchant
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   */
  get(options: PayscorePartnerServiceAccountApplicationQueryOptions): ApiPromise<PayscorePartnerServiceAccountApplication>;
}

interface PayscorePartnerServiceorderNode extends ChainNode<"v3/payscore/partner/serviceorder">, GetAsyncAndSync<PayscorePartnerServiceOrderQueryOptions, PayscorePartnerServiceOrder>, PostAsyncAndSync<PayscorePartnerServiceOrderCreateOptions, PayscorePartnerServiceOrderCreated> {
  readonly directComplete: PayscorePartnerServiceorderDirectCompleteNode;
  /** `directComplete` */
  readonly "direct-complete": PayscorePartnerServiceorderDirectCompleteNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscorePartnerServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单 · Query a PayScore order
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/serviceorder`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138559
   */
  get(options: PayscorePartnerServiceOrderQueryOptions): ApiPromise<PayscorePartnerServiceOrder>;
  /**
   * 创建支付分订单 · Create a PayScore order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138534
   */
  post(options: PayscorePartnerServiceOrderCreateOptions): ApiPromise<PayscorePartnerServiceOrderCreated>;
}

interface PayscorePartnerServiceorderDirectCompleteNode extends ChainNode<"v3/payscore/partner/serviceorder/direct-complete">, PostAsyncAndSync<PayscorePartnerServiceOrderDirectCompleteOptions, undefined> {
  /**
   * 创单结单合并 · Create and complete an order in one step
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/direct-complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  post(options: PayscorePartnerServiceOrderDirectCompleteOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}"> {
  readonly cancel: PayscorePartnerServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscorePartnerServiceorderByOutOrderNoCompleteNode;
  readonly modify: PayscorePartnerServiceorderByOutOrderNoModifyNode;
  readonly pay: PayscorePartnerServiceorderByOutOrderNoPayNode;
  readonly sendPendingmessage: PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode;
  /** `sendPendingmessage` */
  readonly "send-pendingmessage": PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode;
  readonly sendPrepaidmessage: PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode;
  /** `sendPrepaidmessage` */
  readonly "send-prepaidmessage": PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode;
  readonly sync: PayscorePartnerServiceorderByOutOrderNoSyncNode;
}

interface PayscorePartnerServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/cancel">, PostAsyncAndSync<PayscorePartnerServiceOrderCancelOptions, undefined> {
  /**
   * 取消支付分订单 · Cancel a PayScore order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138589
   */
  post(options: PayscorePartnerServiceOrderCancelOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/complete">, PostAsyncAndSync<PayscorePartnerServiceOrderCompleteOptions, undefined> {
  /**
   * 完结支付分订单 · Complete a PayScore order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
   */
  post(options: PayscorePartnerServiceOrderCompleteOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/modify">, PostAsyncAndSync<PayscorePartnerServiceOrderModifyOptions, undefined> {
  /**
   * 修改订单金额 · Modify the amount of an order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138819
   */
  post(options: PayscorePartnerServiceOrderModifyOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServiceorderByOutOrderNoPayNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/pay">, PostAsyncAndSync<PayscorePartnerServiceOrderPayOptions, undefined> {
  /**
   * 商户发起催收扣款 · Collect an overdue amount
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  post(options: PayscorePartnerServiceOrderPayOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage">, PostAsyncAndSync<PayscorePartnerServiceOrderSendPendingMessageOptions, undefined> {
  /**
   * 下发服务费用待处理消息 · Send a message about a pending service fee
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394914
   */
  post(options: PayscorePartnerServiceOrderSendPendingMessageOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage">, PostAsyncAndSync<PayscorePartnerServiceOrderSendPrepaidMessageOptions, undefined> {
  /**
   * 下发服务预扣费消息 · Send a message about an upcoming service fee deduction
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  post(options: PayscorePartnerServiceOrderSendPrepaidMessageOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/sync">, PostAsyncAndSync<PayscorePartnerServiceOrderSyncOptions, undefined> {
  /**
   * 同步订单信息 · Synchronise an order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138975
   */
  post(options: PayscorePartnerServiceOrderSyncOptions): ApiPromise<undefined>;
}

interface PayscorePartnerServicepayondeliveryorderNode extends ChainNode<"v3/payscore/partner/servicepayondeliveryorder">, PostAsyncAndSync<PayscorePartnerPayOnDeliveryOrderCreateOptions, PayscorePartnerPayOnDeliveryOrder> {
  /**
   * 创建先用后付订单 · Create a use first, pay later order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  post(options: PayscorePartnerPayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePartnerPayOnDeliveryOrder>;
}

interface PayscorePartnerServicequotasNode extends ChainNode<"v3/payscore/partner/servicequotas"> {
  readonly serviceId: PayscorePartnerServicequotasServiceIdNode;
  /** `serviceId` */
  readonly "service-id": PayscorePartnerServicequotasServiceIdNode;
}

interface PayscorePartnerServicequotasServiceIdNode extends ChainNode<"v3/payscore/partner/servicequotas/service-id"> {
  /** Given as the option `service_id`. */
  readonly _service_id_: PayscorePartnerServicequotasServiceIdByServiceIdNode;
}

interface PayscorePartnerServicequotasServiceIdByServiceIdNode extends ChainNode<"v3/payscore/partner/servicequotas/service-id/{service_id}">, GetAsyncAndSync<PayscorePartnerServiceQuotasQueryOptions, PayscorePartnerServiceQuotas> {
  /**
   * 查询用户分层对应建议先享金额 · Query the suggested amounts for user tiers
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  get(options: PayscorePartnerServiceQuotasQueryOptions): ApiPromise<PayscorePartnerServiceQuotas>;
}

interface PayscorePayafterOrdersNode extends ChainNode<"v3/payscore/payafter-orders">, PostAsyncAndSync<PayscorePayAfterOrderCreateOptions, PayscorePayAfterOrderCreated> {
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscorePayafterOrdersByOutOrderNoNode;
  /**
   * 查询先享后付订单 · Query an enjoy first, pay later order
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `GET /v3/payscore/payafter-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_2&index=4
   */
  get(options?: PayscorePayAfterOrderQueryOptions): ApiPromise<PayscorePayAfterOrder>;
  /** The same as `get`. */
  getAsync(options?: PayscorePayAfterOrderQueryOptions): ApiPromise<PayscorePayAfterOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: PayscorePayAfterOrderQueryOptions): PayscorePayAfterOrder;
  /**
   * 创建先享后付订单 · Create an enjoy first, pay later order
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `POST /v3/payscore/payafter-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  post(options: PayscorePayAfterOrderCreateOptions): ApiPromise<PayscorePayAfterOrderCreated>;
}

interface PayscorePayafterOrdersByOutOrderNoNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}"> {
  readonly cancel: PayscorePayafterOrdersByOutOrderNoCancelNode;
  readonly complete: PayscorePayafterOrdersByOutOrderNoCompleteNode;
  readonly sync: PayscorePayafterOrdersByOutOrderNoSyncNode;
}

interface PayscorePayafterOrdersByOutOrderNoCancelNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/cancel">, PostAsyncAndSync<PayscorePayAfterOrderCancelOptions, PayscoreOrderReference> {
  /**
   * 撤销先享后付订单 · Cancel an enjoy first, pay later order
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  post(options: PayscorePayAfterOrderCancelOptions): ApiPromise<PayscoreOrderReference>;
}

interface PayscorePayafterOrdersByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/complete">, PostAsyncAndSync<PayscorePayAfterOrderCompleteOptions, PayscoreOrderReference> {
  /**
   * 完结先享后付订单 · Complete an enjoy first, pay later order
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  post(options: PayscorePayAfterOrderCompleteOptions): ApiPromise<PayscoreOrderReference>;
}

interface PayscorePayafterOrdersByOutOrderNoSyncNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/sync">, PostAsyncAndSync<PayscorePayAfterOrderSyncOptions, PayscorePayAfterOrderSynced> {
  /**
   * 支付分订单同步 · Synchronise a PayScore order
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  post(options: PayscorePayAfterOrderSyncOptions): ApiPromise<PayscorePayAfterOrderSynced>;
}

interface PayscorePermissionsNode extends ChainNode<"v3/payscore/permissions">, PostAsyncAndSync<PayscorePermissionApplyOptions, PayscorePermissionToken> {
  readonly assessUserRiskLevel: PayscorePermissionsAssessUserRiskLevelNode;
  /** `assessUserRiskLevel` */
  readonly "assess-user-risk-level": PayscorePermissionsAssessUserRiskLevelNode;
  readonly authorizationCode: PayscorePermissionsAuthorizationCodeNode;
  /** `authorizationCode` */
  readonly "authorization-code": PayscorePermissionsAuthorizationCodeNode;
  readonly openid: PayscorePermissionsOpenidNode;
  /**
   * 商户预授权 · Request a user's authorisation
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  post(options: PayscorePermissionApplyOptions): ApiPromise<PayscorePermissionToken>;
}

interface PayscorePermissionsAssessUserRiskLevelNode extends ChainNode<"v3/payscore/permissions/assess-user-risk-level">, PostAsyncAndSync<PayscoreUserRiskAssessOptions, PayscoreUserRisk> {
  /**
   * 商户评估用户分层 · Assess a user's tier (merchant)
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/permissions/assess-user-risk-level`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   */
  post(options: PayscoreUserRiskAssessOptions): ApiPromise<PayscoreUserRisk>;
}

interface PayscorePermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/permissions/authorization-code"> {
  /** Given as the option `authorization_code`. */
  readonly _authorization_code_: PayscorePermissionsAuthorizationCodeByAuthorizationCodeNode;
}

interface PayscorePermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/permissions/authorization-code/{authorization_code}">, GetAsyncAndSync<PayscorePermissionByCodeQueryOptions, PayscorePermissionByCode> {
  readonly terminate: PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 查询与用户授权记录（授权协议号） · Query an authorisation by authorisation code
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   */
  get(options: PayscorePermissionByCodeQueryOptions): ApiPromise<PayscorePermissionByCode>;
}

interface PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/permissions/authorization-code/{authorization_code}/terminate">, PostAsyncAndSync<PayscorePermissionByCodeTerminateOptions, undefined> {
  /**
   * 解除用户授权关系（授权协议号） · Terminate an authorisation by authorisation code
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   */
  post(options: PayscorePermissionByCodeTerminateOptions): ApiPromise<undefined>;
}

interface PayscorePermissionsOpenidNode extends ChainNode<"v3/payscore/permissions/openid"> {
  /** Given as the option `openid`. */
  readonly _openid_: PayscorePermissionsOpenidByOpenidNode;
}

interface PayscorePermissionsOpenidByOpenidNode extends ChainNode<"v3/payscore/permissions/openid/{openid}">, GetAsyncAndSync<PayscorePermissionQueryOptions, PayscorePermission> {
  readonly terminate: PayscorePermissionsOpenidByOpenidTerminateNode;
  /**
   * 查询与用户授权记录（openid） · Query an authorisation by OpenID
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/permissions/openid/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   */
  get(options: PayscorePermissionQueryOptions): ApiPromise<PayscorePermission>;
}

interface PayscorePermissionsOpenidByOpenidTerminateNode extends ChainNode<"v3/payscore/permissions/openid/{openid}/terminate">, PostAsyncAndSync<PayscorePermissionTerminateOptions, undefined> {
  /**
   * 解除用户授权关系（openid） · Terminate an authorisation by OpenID
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/permissions/openid/{openid}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   */
  post(options: PayscorePermissionTerminateOptions): ApiPromise<undefined>;
}

interface PayscorePlanNode extends ChainNode<"v3/payscore/plan"> {
  readonly partner: PayscorePlanPartnerNode;
  readonly payscorePlans: PayscorePlanPayscorePlansNode;
  /** `payscorePlans` */
  readonly "payscore-plans": PayscorePlanPayscorePlansNode;
}

interface PayscorePlanPartnerNode extends ChainNode<"v3/payscore/plan/partner"> {
  readonly payscorePlans: PayscorePlanPartnerPayscorePlansNode;
  /** `payscorePlans` */
  readonly "payscore-plans": PayscorePlanPartnerPayscorePlansNode;
}

interface PayscorePlanPartnerPayscorePlansNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans">, PostAsyncAndSync<PayscorePartnerPlanCreateOptions, PayscorePartnerPlan> {
  readonly merchantPlanNo: PayscorePlanPartnerPayscorePlansMerchantPlanNoNode;
  /** `merchantPlanNo` */
  readonly "merchant-plan-no": PayscorePlanPartnerPayscorePlansMerchantPlanNoNode;
  /**
   * 创建支付分计划 · Create a PayScore plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/plan/partner/payscore-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  post(options: PayscorePartnerPlanCreateOptions): ApiPromise<PayscorePartnerPlan>;
}

interface PayscorePlanPartnerPayscorePlansMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no"> {
  /** Given as the option `merchant_plan_no`. */
  readonly _merchant_plan_no_: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
}

interface PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}">, GetAsyncAndSync<PayscorePartnerPlanQueryOptions, PayscorePartnerPlan> {
  readonly stop: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /**
   * 查询支付分计划 · Query a PayScore plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  get(options: PayscorePartnerPlanQueryOptions): ApiPromise<PayscorePartnerPlan>;
}

interface PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop">, PostAsyncAndSync<PayscorePartnerPlanStopOptions, PayscorePartnerPlan> {
  /**
   * 停止支付分计划 · Stop a PayScore plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  post(options: PayscorePartnerPlanStopOptions): ApiPromise<PayscorePartnerPlan>;
}

interface PayscorePlanPayscorePlansNode extends ChainNode<"v3/payscore/plan/payscore-plans">, PostAsyncAndSync<PayscorePlanCreateOptions, PayscorePlan> {
  readonly merchantPlanNo: PayscorePlanPayscorePlansMerchantPlanNoNode;
  /** `merchantPlanNo` */
  readonly "merchant-plan-no": PayscorePlanPayscorePlansMerchantPlanNoNode;
  /**
   * 创建支付分计划 · Create a PayScore plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/plan/payscore-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  post(options: PayscorePlanCreateOptions): ApiPromise<PayscorePlan>;
}

interface PayscorePlanPayscorePlansMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no"> {
  /** Given as the option `merchant_plan_no`. */
  readonly _merchant_plan_no_: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
}

interface PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}">, GetAsyncAndSync<PayscorePlanQueryOptions, PayscorePlan> {
  readonly stop: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /**
   * 查询支付分计划 · Query a PayScore plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  get(options: PayscorePlanQueryOptions): ApiPromise<PayscorePlan>;
}

interface PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop">, PostAsyncAndSync<PayscorePlanStopOptions, PayscorePlan> {
  /**
   * 停止支付分计划 · Stop a PayScore plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  post(options: PayscorePlanStopOptions): ApiPromise<PayscorePlan>;
}

interface PayscoreServiceorderNode extends ChainNode<"v3/payscore/serviceorder">, GetAsyncAndSync<PayscoreServiceOrderQueryOptions, PayscoreServiceOrder>, PostAsyncAndSync<PayscoreServiceOrderCreateOptions, PayscoreServiceOrderCreated> {
  readonly directComplete: PayscoreServiceorderDirectCompleteNode;
  /** `directComplete` */
  readonly "direct-complete": PayscoreServiceorderDirectCompleteNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscoreServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单 · Query a PayScore order
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/serviceorder`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   */
  get(options: PayscoreServiceOrderQueryOptions): ApiPromise<PayscoreServiceOrder>;
  /**
   * 创建支付分订单 · Create a PayScore order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   */
  post(options: PayscoreServiceOrderCreateOptions): ApiPromise<PayscoreServiceOrderCreated>;
}

interface PayscoreServiceorderDirectCompleteNode extends ChainNode<"v3/payscore/serviceorder/direct-complete">, PostAsyncAndSync<PayscoreServiceOrderDirectCompleteOptions, PayscoreServiceOrderDirectlyCompleted> {
  /**
   * 创单结单合并 · Create and complete an order in one step
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/direct-complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  post(options: PayscoreServiceOrderDirectCompleteOptions): ApiPromise<PayscoreServiceOrderDirectlyCompleted>;
}

interface PayscoreServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}"> {
  readonly cancel: PayscoreServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscoreServiceorderByOutOrderNoCompleteNode;
  readonly modify: PayscoreServiceorderByOutOrderNoModifyNode;
  readonly pay: PayscoreServiceorderByOutOrderNoPayNode;
  readonly sendPendingmessage: PayscoreServiceorderByOutOrderNoSendPendingmessageNode;
  /** `sendPendingmessage` */
  readonly "send-pendingmessage": PayscoreServiceorderByOutOrderNoSendPendingmessageNode;
  readonly sendPrepaidmessage: PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode;
  /** `sendPrepaidmessage` */
  readonly "send-prepaidmessage": PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode;
  readonly sync: PayscoreServiceorderByOutOrderNoSyncNode;
}

interface PayscoreServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/cancel">, PostAsyncAndSync<PayscoreServiceOrderCancelOptions, PayscoreServiceOrderReference> {
  /**
   * 取消支付分订单 · Cancel a PayScore order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   */
  post(options: PayscoreServiceOrderCancelOptions): ApiPromise<PayscoreServiceOrderReference>;
}

interface PayscoreServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/complete">, PostAsyncAndSync<PayscoreServiceOrderCompleteOptions, PayscoreServiceOrderCompleted> {
  /**
   * 完结支付分订单 · Complete a PayScore order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/complete`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   */
  post(options: PayscoreServiceOrderCompleteOptions): ApiPromise<PayscoreServiceOrderCompleted>;
}

interface PayscoreServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/modify">, PostAsyncAndSync<PayscoreServiceOrderModifyOptions, PayscoreServiceOrderModified> {
  /**
   * 修改订单金额 · Modify the amount of an order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/modify`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   */
  post(options: PayscoreServiceOrderModifyOptions): ApiPromise<PayscoreServiceOrderModified>;
}

interface PayscoreServiceorderByOutOrderNoPayNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/pay">, PostAsyncAndSync<PayscoreServiceOrderPayOptions, PayscoreServiceOrderCollected> {
  /**
   * 商户发起催收扣款 · Collect an overdue amount
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/pay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  post(options: PayscoreServiceOrderPayOptions): ApiPromise<PayscoreServiceOrderCollected>;
}

interface PayscoreServiceorderByOutOrderNoSendPendingmessageNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/send-pendingmessage">, PostAsyncAndSync<PayscoreServiceOrderSendPendingMessageOptions, undefined> {
  /**
   * 下发服务费用待处理消息 · Send a message about a pending service fee
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   */
  post(options: PayscoreServiceOrderSendPendingMessageOptions): ApiPromise<undefined>;
}

interface PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage">, PostAsyncAndSync<PayscoreServiceOrderSendPrepaidMessageOptions, undefined> {
  /**
   * 下发服务预扣费消息 · Send a message about an upcoming service fee deduction
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   */
  post(options: PayscoreServiceOrderSendPrepaidMessageOptions): ApiPromise<undefined>;
}

interface PayscoreServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/sync">, PostAsyncAndSync<PayscoreServiceOrderSyncOptions, PayscoreServiceOrderSynced> {
  /**
   * 同步服务订单信息 · Synchronise a service order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/sync`
   *
   * Errors: `INVALID_ORDER_STATE`, `ORDER_CANCELED`, `ORDER_DONE`, `NO_AUTH`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   */
  post(options: PayscoreServiceOrderSyncOptions): ApiPromise<PayscoreServiceOrderSynced>;
}

interface PayscoreServicepayondeliveryorderNode extends ChainNode<"v3/payscore/servicepayondeliveryorder">, PostAsyncAndSync<PayscorePayOnDeliveryOrderCreateOptions, PayscorePayOnDeliveryOrder> {
  /**
   * 创建先用后付订单 · Create a use first, pay later order
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   */
  post(options: PayscorePayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePayOnDeliveryOrder>;
}

interface PayscoreSignPlanNode extends ChainNode<"v3/payscore/sign-plan"> {
  readonly partner: PayscoreSignPlanPartnerNode;
  readonly serviceorder: PayscoreSignPlanServiceorderNode;
  readonly userSignPlans: PayscoreSignPlanUserSignPlansNode;
  /** `userSignPlans` */
  readonly "user-sign-plans": PayscoreSignPlanUserSignPlansNode;
}

interface PayscoreSignPlanPartnerNode extends ChainNode<"v3/payscore/sign-plan/partner"> {
  readonly serviceorder: PayscoreSignPlanPartnerServiceorderNode;
  readonly userSignPlans: PayscoreSignPlanPartnerUserSignPlansNode;
  /** `userSignPlans` */
  readonly "user-sign-plans": PayscoreSignPlanPartnerUserSignPlansNode;
}

interface PayscoreSignPlanPartnerServiceorderNode extends ChainNode<"v3/payscore/sign-plan/partner/serviceorder">, PostAsyncAndSync<PayscorePartnerSignPlanOrderCreateOptions, PayscorePartnerSignPlanOrder> {
  /**
   * 创建用户的签约计划详情对应的服务订单 · Create the service order for a detail of a user's signed plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  post(options: PayscorePartnerSignPlanOrderCreateOptions): ApiPromise<PayscorePartnerSignPlanOrder>;
}

interface PayscoreSignPlanPartnerUserSignPlansNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans">, PostAsyncAndSync<PayscorePartnerSignPlanCreateOptions, PayscorePartnerSignPlanCreated> {
  readonly merchantSignPlanNo: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode;
  /** `merchantSignPlanNo` */
  readonly "merchant-sign-plan-no": PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode;
  /**
   * 创建用户的签约计划 · Create a user's signed plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  post(options: PayscorePartnerSignPlanCreateOptions): ApiPromise<PayscorePartnerSignPlanCreated>;
}

interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no"> {
  /** Given as the option `merchant_sign_plan_no`. */
  readonly _merchant_sign_plan_no_: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
}

interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}">, GetAsyncAndSync<PayscorePartnerSignPlanQueryOptions, PayscorePartnerSignPlan> {
  readonly stop: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /**
   * 查询用户的签约计划 · Query a user's signed plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  get(options: PayscorePartnerSignPlanQueryOptions): ApiPromise<PayscorePartnerSignPlan>;
}

interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop">, PostAsyncAndSync<PayscorePartnerSignPlanStopOptions, PayscorePartnerSignPlan> {
  /**
   * 取消用户的签约计划 · Cancel a user's signed plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  post(options: PayscorePartnerSignPlanStopOptions): ApiPromise<PayscorePartnerSignPlan>;
}

interface PayscoreSignPlanServiceorderNode extends ChainNode<"v3/payscore/sign-plan/serviceorder">, PostAsyncAndSync<PayscoreSignPlanOrderCreateOptions, PayscoreSignPlanOrder> {
  /**
   * 创建用户的签约计划详情对应的服务订单 · Create the service order for a detail of a user's signed plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  post(options: PayscoreSignPlanOrderCreateOptions): ApiPromise<PayscoreSignPlanOrder>;
}

interface PayscoreSignPlanUserSignPlansNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans">, PostAsyncAndSync<PayscoreSignPlanCreateOptions, PayscoreSignPlanCreated> {
  readonly merchantSignPlanNo: PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode;
  /** `merchantSignPlanNo` */
  readonly "merchant-sign-plan-no": PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode;
  /**
   * 创建用户的签约计划 · Create a user's signed plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  post(options: PayscoreSignPlanCreateOptions): ApiPromise<PayscoreSignPlanCreated>;
}

interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no"> {
  /** Given as the option `merchant_sign_plan_no`. */
  readonly _merchant_sign_plan_no_: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
}

interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}">, GetAsyncAndSync<PayscoreSignPlanQueryOptions, PayscoreSignPlan> {
  readonly stop: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /**
   * 查询用户的签约计划 · Query a user's signed plan
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  get(options: PayscoreSignPlanQueryOptions): ApiPromise<PayscoreSignPlan>;
}

interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop">, PostAsyncAndSync<PayscoreSignPlanStopOptions, PayscoreSignPlan> {
  /**
   * 直连商户取消用户的签约计划 · Cancel a user's signed plan as a direct merchant
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  post(options: PayscoreSignPlanStopOptions): ApiPromise<PayscoreSignPlan>;
}

interface PayscoreSmartretailOrdersNode extends ChainNode<"v3/payscore/smartretail-orders">, PostAsyncAndSync<PayscoreSmartRetailOrderCreateOptions, PayscorePayAfterOrderCreated> {
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscoreSmartretailOrdersByOutOrderNoNode;
  /**
   * 查询智慧零售订单 · Query a smart retail order
   *
   * 智慧零售 · Smart retail
   *
   * `GET /v3/payscore/smartretail-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_2&index=4
   */
  get(options?: PayscoreSmartRetailOrderQueryOptions): ApiPromise<PayscorePayAfterOrder>;
  /** The same as `get`. */
  getAsync(options?: PayscoreSmartRetailOrderQueryOptions): ApiPromise<PayscorePayAfterOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: PayscoreSmartRetailOrderQueryOptions): PayscorePayAfterOrder;
  /**
   * 创建智慧零售订单 · Create a smart retail order
   *
   * 智慧零售 · Smart retail
   *
   * `POST /v3/payscore/smartretail-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  post(options: PayscoreSmartRetailOrderCreateOptions): ApiPromise<PayscorePayAfterOrderCreated>;
}

interface PayscoreSmartretailOrdersByOutOrderNoNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}"> {
  readonly cancel: PayscoreSmartretailOrdersByOutOrderNoCancelNode;
  readonly complete: PayscoreSmartretailOrdersByOutOrderNoCompleteNode;
}

interface PayscoreSmartretailOrdersByOutOrderNoCancelNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}/cancel">, PostAsyncAndSync<PayscoreSmartRetailOrderCancelOptions, PayscoreOrderReference> {
  /**
   * 撤销智慧零售订单 · Cancel a smart retail order
   *
   * 智慧零售 · Smart retail
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  post(options: PayscoreSmartRetailOrderCancelOptions): ApiPromise<PayscoreOrderReference>;
}

interface PayscoreSmartretailOrdersByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}/complete">, PostAsyncAndSync<PayscoreSmartRetailOrderCompleteOptions, PayscoreOrderReference> {
  /**
   * 完结智慧零售订单 · Complete a smart retail order
   *
   * 智慧零售 · Smart retail
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  post(options: PayscoreSmartRetailOrderCompleteOptions): ApiPromise<PayscoreOrderReference>;
}

interface PayscoreUserServiceStateNode extends ChainNode<"v3/payscore/user-service-state">, GetAsyncAndSync<PayscoreUserServiceStateQueryOptions, PayscoreUserServiceState> {
  /**
   * 查询用户授权状态 · Query the authorisation state of a user
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/user-service-state`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  get(options: PayscoreUserServiceStateQueryOptions): ApiPromise<PayscoreUserServiceState>;
}

interface PayscoreUsersNode extends ChainNode<"v3/payscore/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: PayscoreUsersByOpenidNode;
}

interface PayscoreUsersByOpenidNode extends ChainNode<"v3/payscore/users/{openid}"> {
  readonly permissions: PayscoreUsersByOpenidPermissionsNode;
}

interface PayscoreUsersByOpenidPermissionsNode extends ChainNode<"v3/payscore/users/{openid}/permissions"> {
  /** Given as the option `service_id`. */
  readonly _service_id_: PayscoreUsersByOpenidPermissionsByServiceIdNode;
}

interface PayscoreUsersByOpenidPermissionsByServiceIdNode extends ChainNode<"v3/payscore/users/{openid}/permissions/{service_id}"> {
  readonly terminate: PayscoreUsersByOpenidPermissionsByServiceIdTerminateNode;
}

interface PayscoreUsersByOpenidPermissionsByServiceIdTerminateNode extends ChainNode<"v3/payscore/users/{openid}/permissions/{service_id}/terminate">, PostAsyncAndSync<PayscoreUserPermissionTerminateOptions, undefined> {
  /**
   * 商户解除用户授权关系 · Terminate a user's authorisation as a merchant
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  post(options: PayscoreUserPermissionTerminateOptions): ApiPromise<undefined>;
}
