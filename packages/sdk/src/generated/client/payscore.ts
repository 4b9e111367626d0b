// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
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

interface PayscoreAcquiringbankNode extends ChainNode<"v3/payscore/acquiringbank"> {
  readonly permissions: PayscoreAcquiringbankPermissionsNode;
  readonly serviceorder: PayscoreAcquiringbankServiceorderNode;
  readonly servicepayondeliveryorder: PayscoreAcquiringbankServicepayondeliveryorderNode;
}

interface PayscoreAcquiringbankPermissionsNode extends ChainNode<"v3/payscore/acquiringbank/permissions"> {
  readonly authorizationCode: PayscoreAcquiringbankPermissionsAuthorizationCodeNode;
  readonly "authorization-code": PayscoreAcquiringbankPermissionsAuthorizationCodeNode;
  /**
   * 从业机构预授权
   *
   * `POST /v3/payscore/acquiringbank/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691489
   */
  post(options: PayscoreInstitutionPermissionApplyOptions): ApiPromise<PayscoreInstitutionPermissionToken>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionPermissionApplyOptions): ApiPromise<PayscoreInstitutionPermissionToken>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionPermissionApplyOptions): PayscoreInstitutionPermissionToken;
}

interface PayscoreAcquiringbankPermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code"> {
  /** Given as the option `authorization_code`. */
  readonly _authorization_code_: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeNode;
}

interface PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}"> {
  readonly terminate: PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 从业机构查询与用户授权记录（授权协议号）
   *
   * `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461004
   */
  get(options: PayscoreInstitutionPermissionByCodeQueryOptions): ApiPromise<PayscoreInstitutionPermissionByCode>;
  /** The same as `get`. */
  getAsync(options: PayscoreInstitutionPermissionByCodeQueryOptions): ApiPromise<PayscoreInstitutionPermissionByCode>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscoreInstitutionPermissionByCodeQueryOptions): PayscoreInstitutionPermissionByCode;
}

interface PayscoreAcquiringbankPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate"> {
  /**
   * 从业机构解除用户授权关系（授权协议号）
   *
   * `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461012
   */
  post(options: PayscoreInstitutionPermissionByCodeTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionPermissionByCodeTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionPermissionByCodeTerminateOptions): undefined;
}

interface PayscoreAcquiringbankServiceorderNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder"> {
  readonly deduction: PayscoreAcquiringbankServiceorderDeductionNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscoreAcquiringbankServiceorderByOutOrderNoNode;
  /**
   * 从业机构查询微信支付分订单
   *
   * `GET /v3/payscore/acquiringbank/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691343
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194035
   */
  get(options: PayscoreInstitutionServiceOrderQueryOptions): ApiPromise<PayscoreInstitutionServiceOrder>;
  /** The same as `get`. */
  getAsync(options: PayscoreInstitutionServiceOrderQueryOptions): ApiPromise<PayscoreInstitutionServiceOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscoreInstitutionServiceOrderQueryOptions): PayscoreInstitutionServiceOrder;
  /**
   * 从业机构创建微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691326
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194023
   */
  post(options: PayscoreInstitutionServiceOrderCreateOptions): ApiPromise<PayscoreInstitutionServiceOrderCreated>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionServiceOrderCreateOptions): ApiPromise<PayscoreInstitutionServiceOrderCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionServiceOrderCreateOptions): PayscoreInstitutionServiceOrderCreated;
}

interface PayscoreAcquiringbankServiceorderDeductionNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/deduction"> {
  /**
   * 从业机构查询微信支付分扣款信息
   *
   * `GET /v3/payscore/acquiringbank/serviceorder/deduction`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458665
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194110
   */
  get(options: PayscoreInstitutionDeductionQueryOptions): ApiPromise<PayscoreInstitutionDeduction>;
  /** The same as `get`. */
  getAsync(options: PayscoreInstitutionDeductionQueryOptions): ApiPromise<PayscoreInstitutionDeduction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscoreInstitutionDeductionQueryOptions): PayscoreInstitutionDeduction;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}"> {
  readonly cancel: PayscoreAcquiringbankServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscoreAcquiringbankServiceorderByOutOrderNoCompleteNode;
  readonly modify: PayscoreAcquiringbankServiceorderByOutOrderNoModifyNode;
  readonly registerdeductinfo: PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoNode;
  readonly sync: PayscoreAcquiringbankServiceorderByOutOrderNoSyncNode;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel"> {
  /**
   * 从业机构取消微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458146
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194058
   */
  post(options: PayscoreInstitutionServiceOrderCancelOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionServiceOrderCancelOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionServiceOrderCancelOptions): undefined;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete"> {
  /**
   * 从业机构完结微信支付分订单
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012460791
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194080
   */
  post(options: PayscoreInstitutionServiceOrderCompleteOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionServiceOrderCompleteOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionServiceOrderCompleteOptions): undefined;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify"> {
  /**
   * 从业机构修改微信支付分订单金额
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691363
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194282
   */
  post(options: PayscoreInstitutionServiceOrderModifyOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionServiceOrderModifyOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionServiceOrderModifyOptions): undefined;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoRegisterdeductinfoNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"> {
  /**
   * 从业机构登记微信支付分扣款信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458414
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194100
   */
  post(options: PayscoreInstitutionDeductionRegisterOptions): ApiPromise<PayscoreInstitutionDeductionRegistered>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionDeductionRegisterOptions): ApiPromise<PayscoreInstitutionDeductionRegistered>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionDeductionRegisterOptions): PayscoreInstitutionDeductionRegistered;
}

interface PayscoreAcquiringbankServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync"> {
  /**
   * 从业机构同步微信支付分订单信息
   *
   * `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012691378
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013194292
   */
  post(options: PayscoreInstitutionServiceOrderSyncOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionServiceOrderSyncOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionServiceOrderSyncOptions): undefined;
}

interface PayscoreAcquiringbankServicepayondeliveryorderNode extends ChainNode<"v3/payscore/acquiringbank/servicepayondeliveryorder"> {
  /**
   * 从业机构创建先用后付订单
   *
   * `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783674
   */
  post(options: PayscoreInstitutionPayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePartnerPayOnDeliveryOrder>;
  /** The same as `post`. */
  postAsync(options: PayscoreInstitutionPayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePartnerPayOnDeliveryOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreInstitutionPayOnDeliveryOrderCreateOptions): PayscorePartnerPayOnDeliveryOrder;
}

interface PayscoreMerchantBillNode extends ChainNode<"v3/payscore/merchant-bill"> {
  /**
   * 商户申请获取对账单
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/merchant-bill`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394586
   */
  get(options: PayscoreMerchantBillQueryOptions): ApiPromise<PayscoreMerchantBill>;
  /** The same as `get`. */
  getAsync(options: PayscoreMerchantBillQueryOptions): ApiPromise<PayscoreMerchantBill>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscoreMerchantBillQueryOptions): PayscoreMerchantBill;
}

interface PayscoreOverseaNode extends ChainNode<"v3/payscore/oversea"> {
  readonly partner: PayscoreOverseaPartnerNode;
}

interface PayscoreOverseaPartnerNode extends ChainNode<"v3/payscore/oversea/partner"> {
  readonly serviceorder: PayscoreOverseaPartnerServiceorderNode;
}

interface PayscoreOverseaPartnerServiceorderNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder"> {
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscoreOverseaPartnerServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单
   *
   * `GET /v3/payscore/oversea/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096411
   */
  get(options: PayscoreOverseaPartnerServiceOrderQueryOptions): ApiPromise<PayscoreOverseaPartnerServiceOrder>;
  /** The same as `get`. */
  getAsync(options: PayscoreOverseaPartnerServiceOrderQueryOptions): ApiPromise<PayscoreOverseaPartnerServiceOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscoreOverseaPartnerServiceOrderQueryOptions): PayscoreOverseaPartnerServiceOrder;
  /**
   * 创建支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096395
   */
  post(options: PayscoreOverseaPartnerServiceOrderCreateOptions): ApiPromise<PayscoreOverseaPartnerServiceOrderCreated>;
  /** The same as `post`. */
  postAsync(options: PayscoreOverseaPartnerServiceOrderCreateOptions): ApiPromise<PayscoreOverseaPartnerServiceOrderCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreOverseaPartnerServiceOrderCreateOptions): PayscoreOverseaPartnerServiceOrderCreated;
}

interface PayscoreOverseaPartnerServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}"> {
  readonly cancel: PayscoreOverseaPartnerServiceorderByOutOrderNoCancelNode;
  readonly complete: PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteNode;
  readonly sync: PayscoreOverseaPartnerServiceorderByOutOrderNoSyncNode;
}

interface PayscoreOverseaPartnerServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"> {
  /**
   * 取消支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096416
   */
  post(options: PayscoreOverseaPartnerServiceOrderCancelOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreOverseaPartnerServiceOrderCancelOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreOverseaPartnerServiceOrderCancelOptions): undefined;
}

interface PayscoreOverseaPartnerServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"> {
  /**
   * 完结支付分订单
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096431
   */
  post(options: PayscoreOverseaPartnerServiceOrderCompleteOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreOverseaPartnerServiceOrderCompleteOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreOverseaPartnerServiceOrderCompleteOptions): undefined;
}

interface PayscoreOverseaPartnerServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"> {
  /**
   * 同步支付分订单信息
   *
   * `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/global/v3/zh/4014096438
   */
  post(options: PayscoreOverseaPartnerServiceOrderSyncOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreOverseaPartnerServiceOrderSyncOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreOverseaPartnerServiceOrderSyncOptions): undefined;
}

interface PayscorePartnerNode extends ChainNode<"v3/payscore/partner"> {
  readonly permissions: PayscorePartnerPermissionsNode;
  readonly serviceAccountApplications: PayscorePartnerServiceAccountApplicationsNode;
  readonly "service-account-applications": PayscorePartnerServiceAccountApplicationsNode;
  readonly serviceorder: PayscorePartnerServiceorderNode;
  readonly servicepayondeliveryorder: PayscorePartnerServicepayondeliveryorderNode;
  readonly servicequotas: PayscorePartnerServicequotasNode;
}

interface PayscorePartnerPermissionsNode extends ChainNode<"v3/payscore/partner/permissions"> {
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
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382030
   */
  post(options: PayscorePartnerPermissionApplyOptions): ApiPromise<PayscorePermissionToken>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerPermissionApplyOptions): ApiPromise<PayscorePermissionToken>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerPermissionApplyOptions): PayscorePermissionToken;
}

interface PayscorePartnerPermissionsApplyForSceneNode extends ChainNode<"v3/payscore/partner/permissions/apply-for-scene"> {
  /**
   * 服务商场景中预授权
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions/apply-for-scene`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012778802
   */
  post(options: PayscorePartnerScenePermissionApplyOptions): ApiPromise<PayscorePartnerScenePermissionToken>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerScenePermissionApplyOptions): ApiPromise<PayscorePartnerScenePermissionToken>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerScenePermissionApplyOptions): PayscorePartnerScenePermissionToken;
}

interface PayscorePartnerPermissionsAssessUserRiskLevelNode extends ChainNode<"v3/payscore/partner/permissions/assess-user-risk-level"> {
  /**
   * 服务商评估用户分层
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions/assess-user-risk-level`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783585
   */
  post(options: PayscorePartnerUserRiskAssessOptions): ApiPromise<PayscoreUserRisk>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerUserRiskAssessOptions): ApiPromise<PayscoreUserRisk>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerUserRiskAssessOptions): PayscoreUserRisk;
}

interface PayscorePartnerPermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code"> {
  /** Given as the option `authorization_code`. */
  readonly _authorization_code_: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeNode;
}

interface PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code/{authorization_code}"> {
  readonly terminate: PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692687
   */
  get(options: PayscorePartnerPermissionByCodeQueryOptions): ApiPromise<PayscorePartnerPermissionByCode>;
  /** The same as `get`. */
  getAsync(options: PayscorePartnerPermissionByCodeQueryOptions): ApiPromise<PayscorePartnerPermissionByCode>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePartnerPermissionByCodeQueryOptions): PayscorePartnerPermissionByCode;
}

interface PayscorePartnerPermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"> {
  /**
   * 解除用户授权关系（授权协议号）
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382049
   */
  post(options: PayscorePartnerPermissionByCodeTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerPermissionByCodeTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerPermissionByCodeTerminateOptions): undefined;
}

interface PayscorePartnerPermissionsSearchNode extends ChainNode<"v3/payscore/partner/permissions/search"> {
  /**
   * 查询与用户授权记录（openid）
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/permissions/search`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692798
   */
  get(options: PayscorePartnerPermissionQueryOptions): ApiPromise<PayscorePartnerPermission>;
  /** The same as `get`. */
  getAsync(options: PayscorePartnerPermissionQueryOptions): ApiPromise<PayscorePartnerPermission>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePartnerPermissionQueryOptions): PayscorePartnerPermission;
}

interface PayscorePartnerPermissionsTerminateNode extends ChainNode<"v3/payscore/partner/permissions/terminate"> {
  /**
   * 解除用户授权关系（openid）
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/permissions/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012461154
   */
  post(options: PayscorePartnerPermissionTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerPermissionTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerPermissionTerminateOptions): undefined;
}

interface PayscorePartnerServiceAccountApplicationsNode extends ChainNode<"v3/payscore/partner/service-account-applications"> {
  /** Given as the option `out_apply_no`. */
  readonly _out_apply_no_: PayscorePartnerServiceAccountApplicationsByOutApplyNoNode;
  /**
   * 收付通子商户申请绑定支付分服务
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/service-account-applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715051
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394514
   */
  post(options: PayscorePartnerServiceAccountApplyOptions): ApiPromise<PayscorePartnerServiceAccountApplication>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceAccountApplyOptions): ApiPromise<PayscorePartnerServiceAccountApplication>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceAccountApplyOptions): PayscorePartnerServiceAccountApplication;
}

interface PayscorePartnerServiceAccountApplicationsByOutApplyNoNode extends ChainNode<"v3/payscore/partner/service-account-applications/{out_apply_no}"> {
  /**
   * 查询收付通子商户服务绑定结果
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012715111
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394503
   */
  get(options: PayscorePartnerServiceAccountApplicationQueryOptions): ApiPromise<PayscorePartnerServiceAccountApplication>;
  /** The same as `get`. */
  getAsync(options: PayscorePartnerServiceAccountApplicationQueryOptions): ApiPromise<PayscorePartnerServiceAccountApplication>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePartnerServiceAccountApplicationQueryOptions): PayscorePartnerServiceAccountApplication;
}

interface PayscorePartnerServiceorderNode extends ChainNode<"v3/payscore/partner/serviceorder"> {
  readonly directComplete: PayscorePartnerServiceorderDirectCompleteNode;
  readonly "direct-complete": PayscorePartnerServiceorderDirectCompleteNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscorePartnerServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692256
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138559
   */
  get(options: PayscorePartnerServiceOrderQueryOptions): ApiPromise<PayscorePartnerServiceOrder>;
  /** The same as `get`. */
  getAsync(options: PayscorePartnerServiceOrderQueryOptions): ApiPromise<PayscorePartnerServiceOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePartnerServiceOrderQueryOptions): PayscorePartnerServiceOrder;
  /**
   * 创建支付分订单
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692136
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138534
   */
  post(options: PayscorePartnerServiceOrderCreateOptions): ApiPromise<PayscorePartnerServiceOrderCreated>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderCreateOptions): ApiPromise<PayscorePartnerServiceOrderCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderCreateOptions): PayscorePartnerServiceOrderCreated;
}

interface PayscorePartnerServiceorderDirectCompleteNode extends ChainNode<"v3/payscore/partner/serviceorder/direct-complete"> {
  /**
   * 创单结单合并
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/direct-complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012923757
   */
  post(options: PayscorePartnerServiceOrderDirectCompleteOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderDirectCompleteOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderDirectCompleteOptions): undefined;
}

interface PayscorePartnerServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}"> {
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

interface PayscorePartnerServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/cancel"> {
  /**
   * 取消支付分订单
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458758
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138589
   */
  post(options: PayscorePartnerServiceOrderCancelOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderCancelOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderCancelOptions): undefined;
}

interface PayscorePartnerServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/complete"> {
  /**
   * 完结支付分订单
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692408
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138598
   */
  post(options: PayscorePartnerServiceOrderCompleteOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderCompleteOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderCompleteOptions): undefined;
}

interface PayscorePartnerServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/modify"> {
  /**
   * 修改订单金额
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692360
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138819
   */
  post(options: PayscorePartnerServiceOrderModifyOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderModifyOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderModifyOptions): undefined;
}

interface PayscorePartnerServiceorderByOutOrderNoPayNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/pay"> {
  /**
   * 商户发起催收扣款
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394544
   */
  post(options: PayscorePartnerServiceOrderPayOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderPayOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderPayOptions): undefined;
}

interface PayscorePartnerServiceorderByOutOrderNoSendPendingmessageNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"> {
  /**
   * 下发服务费用待处理消息
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394914
   */
  post(options: PayscorePartnerServiceOrderSendPendingMessageOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderSendPendingMessageOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderSendPendingMessageOptions): undefined;
}

interface PayscorePartnerServiceorderByOutOrderNoSendPrepaidmessageNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage"> {
  /**
   * 下发服务预扣费消息
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394929
   */
  post(options: PayscorePartnerServiceOrderSendPrepaidMessageOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderSendPrepaidMessageOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderSendPrepaidMessageOptions): undefined;
}

interface PayscorePartnerServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/partner/serviceorder/{out_order_no}/sync"> {
  /**
   * 同步订单信息
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012458816
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013138975
   */
  post(options: PayscorePartnerServiceOrderSyncOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerServiceOrderSyncOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerServiceOrderSyncOptions): undefined;
}

interface PayscorePartnerServicepayondeliveryorderNode extends ChainNode<"v3/payscore/partner/servicepayondeliveryorder"> {
  /**
   * 创建先用后付订单
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/partner/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012783634
   */
  post(options: PayscorePartnerPayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePartnerPayOnDeliveryOrder>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerPayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePartnerPayOnDeliveryOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerPayOnDeliveryOrderCreateOptions): PayscorePartnerPayOnDeliveryOrder;
}

interface PayscorePartnerServicequotasNode extends ChainNode<"v3/payscore/partner/servicequotas"> {
  readonly serviceId: PayscorePartnerServicequotasServiceIdNode;
  readonly "service-id": PayscorePartnerServicequotasServiceIdNode;
}

interface PayscorePartnerServicequotasServiceIdNode extends ChainNode<"v3/payscore/partner/servicequotas/service-id"> {
  /** Given as the option `service_id`. */
  readonly _service_id_: PayscorePartnerServicequotasServiceIdByServiceIdNode;
}

interface PayscorePartnerServicequotasServiceIdByServiceIdNode extends ChainNode<"v3/payscore/partner/servicequotas/service-id/{service_id}"> {
  /**
   * 查询用户分层对应建议先享金额
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013394486
   */
  get(options: PayscorePartnerServiceQuotasQueryOptions): ApiPromise<PayscorePartnerServiceQuotas>;
  /** The same as `get`. */
  getAsync(options: PayscorePartnerServiceQuotasQueryOptions): ApiPromise<PayscorePartnerServiceQuotas>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePartnerServiceQuotasQueryOptions): PayscorePartnerServiceQuotas;
}

interface PayscorePayafterOrdersNode extends ChainNode<"v3/payscore/payafter-orders"> {
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscorePayafterOrdersByOutOrderNoNode;
  /**
   * 查询先享后付订单
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
   * 创建先享后付订单
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `POST /v3/payscore/payafter-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_1&index=3
   */
  post(options: PayscorePayAfterOrderCreateOptions): ApiPromise<PayscorePayAfterOrderCreated>;
  /** The same as `post`. */
  postAsync(options: PayscorePayAfterOrderCreateOptions): ApiPromise<PayscorePayAfterOrderCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePayAfterOrderCreateOptions): PayscorePayAfterOrderCreated;
}

interface PayscorePayafterOrdersByOutOrderNoNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}"> {
  readonly cancel: PayscorePayafterOrdersByOutOrderNoCancelNode;
  readonly complete: PayscorePayafterOrdersByOutOrderNoCompleteNode;
  readonly sync: PayscorePayafterOrdersByOutOrderNoSyncNode;
}

interface PayscorePayafterOrdersByOutOrderNoCancelNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/cancel"> {
  /**
   * 撤销先享后付订单
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_3&index=5
   */
  post(options: PayscorePayAfterOrderCancelOptions): ApiPromise<PayscoreOrderReference>;
  /** The same as `post`. */
  postAsync(options: PayscorePayAfterOrderCancelOptions): ApiPromise<PayscoreOrderReference>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePayAfterOrderCancelOptions): PayscoreOrderReference;
}

interface PayscorePayafterOrdersByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/complete"> {
  /**
   * 完结先享后付订单
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=17_4&index=6
   */
  post(options: PayscorePayAfterOrderCompleteOptions): ApiPromise<PayscoreOrderReference>;
  /** The same as `post`. */
  postAsync(options: PayscorePayAfterOrderCompleteOptions): ApiPromise<PayscoreOrderReference>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePayAfterOrderCompleteOptions): PayscoreOrderReference;
}

interface PayscorePayafterOrdersByOutOrderNoSyncNode extends ChainNode<"v3/payscore/payafter-orders/{out_order_no}/sync"> {
  /**
   * 支付分订单同步
   *
   * 先享后付 · PayScore enjoy first, pay later
   *
   * `POST /v3/payscore/payafter-orders/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=24_1&index=1
   */
  post(options: PayscorePayAfterOrderSyncOptions): ApiPromise<PayscorePayAfterOrderSynced>;
  /** The same as `post`. */
  postAsync(options: PayscorePayAfterOrderSyncOptions): ApiPromise<PayscorePayAfterOrderSynced>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePayAfterOrderSyncOptions): PayscorePayAfterOrderSynced;
}

interface PayscorePermissionsNode extends ChainNode<"v3/payscore/permissions"> {
  readonly assessUserRiskLevel: PayscorePermissionsAssessUserRiskLevelNode;
  readonly "assess-user-risk-level": PayscorePermissionsAssessUserRiskLevelNode;
  readonly authorizationCode: PayscorePermissionsAuthorizationCodeNode;
  readonly "authorization-code": PayscorePermissionsAuthorizationCodeNode;
  readonly openid: PayscorePermissionsOpenidNode;
  /**
   * 商户预授权
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/permissions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349
   */
  post(options: PayscorePermissionApplyOptions): ApiPromise<PayscorePermissionToken>;
  /** The same as `post`. */
  postAsync(options: PayscorePermissionApplyOptions): ApiPromise<PayscorePermissionToken>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePermissionApplyOptions): PayscorePermissionToken;
}

interface PayscorePermissionsAssessUserRiskLevelNode extends ChainNode<"v3/payscore/permissions/assess-user-risk-level"> {
  /**
   * 商户评估用户分层
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/permissions/assess-user-risk-level`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856611
   */
  post(options: PayscoreUserRiskAssessOptions): ApiPromise<PayscoreUserRisk>;
  /** The same as `post`. */
  postAsync(options: PayscoreUserRiskAssessOptions): ApiPromise<PayscoreUserRisk>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreUserRiskAssessOptions): PayscoreUserRisk;
}

interface PayscorePermissionsAuthorizationCodeNode extends ChainNode<"v3/payscore/permissions/authorization-code"> {
  /** Given as the option `authorization_code`. */
  readonly _authorization_code_: PayscorePermissionsAuthorizationCodeByAuthorizationCodeNode;
}

interface PayscorePermissionsAuthorizationCodeByAuthorizationCodeNode extends ChainNode<"v3/payscore/permissions/authorization-code/{authorization_code}"> {
  readonly terminate: PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateNode;
  /**
   * 查询与用户授权记录（授权协议号）
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/permissions/authorization-code/{authorization_code}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647401
   */
  get(options: PayscorePermissionByCodeQueryOptions): ApiPromise<PayscorePermissionByCode>;
  /** The same as `get`. */
  getAsync(options: PayscorePermissionByCodeQueryOptions): ApiPromise<PayscorePermissionByCode>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePermissionByCodeQueryOptions): PayscorePermissionByCode;
}

interface PayscorePermissionsAuthorizationCodeByAuthorizationCodeTerminateNode extends ChainNode<"v3/payscore/permissions/authorization-code/{authorization_code}/terminate"> {
  /**
   * 解除用户授权关系（授权协议号）
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647410
   */
  post(options: PayscorePermissionByCodeTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePermissionByCodeTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePermissionByCodeTerminateOptions): undefined;
}

interface PayscorePermissionsOpenidNode extends ChainNode<"v3/payscore/permissions/openid"> {
  /** Given as the option `openid`. */
  readonly _openid_: PayscorePermissionsOpenidByOpenidNode;
}

interface PayscorePermissionsOpenidByOpenidNode extends ChainNode<"v3/payscore/permissions/openid/{openid}"> {
  readonly terminate: PayscorePermissionsOpenidByOpenidTerminateNode;
  /**
   * 查询与用户授权记录（openid）
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/permissions/openid/{openid}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647404
   */
  get(options: PayscorePermissionQueryOptions): ApiPromise<PayscorePermission>;
  /** The same as `get`. */
  getAsync(options: PayscorePermissionQueryOptions): ApiPromise<PayscorePermission>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePermissionQueryOptions): PayscorePermission;
}

interface PayscorePermissionsOpenidByOpenidTerminateNode extends ChainNode<"v3/payscore/permissions/openid/{openid}/terminate"> {
  /**
   * 解除用户授权关系（openid）
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/permissions/openid/{openid}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647413
   */
  post(options: PayscorePermissionTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscorePermissionTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePermissionTerminateOptions): undefined;
}

interface PayscorePlanNode extends ChainNode<"v3/payscore/plan"> {
  readonly partner: PayscorePlanPartnerNode;
  readonly payscorePlans: PayscorePlanPayscorePlansNode;
  readonly "payscore-plans": PayscorePlanPayscorePlansNode;
}

interface PayscorePlanPartnerNode extends ChainNode<"v3/payscore/plan/partner"> {
  readonly payscorePlans: PayscorePlanPartnerPayscorePlansNode;
  readonly "payscore-plans": PayscorePlanPartnerPayscorePlansNode;
}

interface PayscorePlanPartnerPayscorePlansNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans"> {
  readonly merchantPlanNo: PayscorePlanPartnerPayscorePlansMerchantPlanNoNode;
  readonly "merchant-plan-no": PayscorePlanPartnerPayscorePlansMerchantPlanNoNode;
  /**
   * 创建支付分计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/plan/partner/payscore-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463290
   */
  post(options: PayscorePartnerPlanCreateOptions): ApiPromise<PayscorePartnerPlan>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerPlanCreateOptions): ApiPromise<PayscorePartnerPlan>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerPlanCreateOptions): PayscorePartnerPlan;
}

interface PayscorePlanPartnerPayscorePlansMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no"> {
  /** Given as the option `merchant_plan_no`. */
  readonly _merchant_plan_no_: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
}

interface PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}"> {
  readonly stop: PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /**
   * 查询支付分计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463318
   */
  get(options: PayscorePartnerPlanQueryOptions): ApiPromise<PayscorePartnerPlan>;
  /** The same as `get`. */
  getAsync(options: PayscorePartnerPlanQueryOptions): ApiPromise<PayscorePartnerPlan>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePartnerPlanQueryOptions): PayscorePartnerPlan;
}

interface PayscorePlanPartnerPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode extends ChainNode<"v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"> {
  /**
   * 停止支付分计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463322
   */
  post(options: PayscorePartnerPlanStopOptions): ApiPromise<PayscorePartnerPlan>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerPlanStopOptions): ApiPromise<PayscorePartnerPlan>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerPlanStopOptions): PayscorePartnerPlan;
}

interface PayscorePlanPayscorePlansNode extends ChainNode<"v3/payscore/plan/payscore-plans"> {
  readonly merchantPlanNo: PayscorePlanPayscorePlansMerchantPlanNoNode;
  readonly "merchant-plan-no": PayscorePlanPayscorePlansMerchantPlanNoNode;
  /**
   * 创建支付分计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/plan/payscore-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012467232
   */
  post(options: PayscorePlanCreateOptions): ApiPromise<PayscorePlan>;
  /** The same as `post`. */
  postAsync(options: PayscorePlanCreateOptions): ApiPromise<PayscorePlan>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePlanCreateOptions): PayscorePlan;
}

interface PayscorePlanPayscorePlansMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no"> {
  /** Given as the option `merchant_plan_no`. */
  readonly _merchant_plan_no_: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoNode;
}

interface PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}"> {
  readonly stop: PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode;
  /**
   * 查询支付分计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470804
   */
  get(options: PayscorePlanQueryOptions): ApiPromise<PayscorePlan>;
  /** The same as `get`. */
  getAsync(options: PayscorePlanQueryOptions): ApiPromise<PayscorePlan>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePlanQueryOptions): PayscorePlan;
}

interface PayscorePlanPayscorePlansMerchantPlanNoByMerchantPlanNoStopNode extends ChainNode<"v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"> {
  /**
   * 停止支付分计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470851
   */
  post(options: PayscorePlanStopOptions): ApiPromise<PayscorePlan>;
  /** The same as `post`. */
  postAsync(options: PayscorePlanStopOptions): ApiPromise<PayscorePlan>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePlanStopOptions): PayscorePlan;
}

interface PayscoreServiceorderNode extends ChainNode<"v3/payscore/serviceorder"> {
  readonly directComplete: PayscoreServiceorderDirectCompleteNode;
  readonly "direct-complete": PayscoreServiceorderDirectCompleteNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscoreServiceorderByOutOrderNoNode;
  /**
   * 查询支付分订单
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587902
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647419
   */
  get(options: PayscoreServiceOrderQueryOptions): ApiPromise<PayscoreServiceOrder>;
  /** The same as `get`. */
  getAsync(options: PayscoreServiceOrderQueryOptions): ApiPromise<PayscoreServiceOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscoreServiceOrderQueryOptions): PayscoreServiceOrder;
  /**
   * 创建支付分订单
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587900
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647418
   */
  post(options: PayscoreServiceOrderCreateOptions): ApiPromise<PayscoreServiceOrderCreated>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderCreateOptions): ApiPromise<PayscoreServiceOrderCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderCreateOptions): PayscoreServiceOrderCreated;
}

interface PayscoreServiceorderDirectCompleteNode extends ChainNode<"v3/payscore/serviceorder/direct-complete"> {
  /**
   * 创单结单合并
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/direct-complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_9.shtml
   */
  post(options: PayscoreServiceOrderDirectCompleteOptions): ApiPromise<PayscoreServiceOrderDirectlyCompleted>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderDirectCompleteOptions): ApiPromise<PayscoreServiceOrderDirectlyCompleted>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderDirectCompleteOptions): PayscoreServiceOrderDirectlyCompleted;
}

interface PayscoreServiceorderByOutOrderNoNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}"> {
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

interface PayscoreServiceorderByOutOrderNoCancelNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/cancel"> {
  /**
   * 取消支付分订单
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587905
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647422
   */
  post(options: PayscoreServiceOrderCancelOptions): ApiPromise<PayscoreOrderReference>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderCancelOptions): ApiPromise<PayscoreOrderReference>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderCancelOptions): PayscoreOrderReference;
}

interface PayscoreServiceorderByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/complete"> {
  /**
   * 完结支付分订单
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587955
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647421
   */
  post(options: PayscoreServiceOrderCompleteOptions): ApiPromise<PayscoreServiceOrderCompleted>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderCompleteOptions): ApiPromise<PayscoreServiceOrderCompleted>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderCompleteOptions): PayscoreServiceOrderCompleted;
}

interface PayscoreServiceorderByOutOrderNoModifyNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/modify"> {
  /**
   * 修改订单金额
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/modify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587957
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647427
   */
  post(options: PayscoreServiceOrderModifyOptions): ApiPromise<PayscoreServiceOrderModified>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderModifyOptions): ApiPromise<PayscoreServiceOrderModified>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderModifyOptions): PayscoreServiceOrderModified;
}

interface PayscoreServiceorderByOutOrderNoPayNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/pay"> {
  /**
   * 商户发起催收扣款
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/pay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394596
   */
  post(options: PayscoreServiceOrderPayOptions): ApiPromise<PayscoreServiceOrderCollected>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderPayOptions): ApiPromise<PayscoreServiceOrderCollected>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderPayOptions): PayscoreServiceOrderCollected;
}

interface PayscoreServiceorderByOutOrderNoSendPendingmessageNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/send-pendingmessage"> {
  /**
   * 下发服务费用待处理消息
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394606
   */
  post(options: PayscoreServiceOrderSendPendingMessageOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderSendPendingMessageOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderSendPendingMessageOptions): undefined;
}

interface PayscoreServiceorderByOutOrderNoSendPrepaidmessageNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage"> {
  /**
   * 下发服务预扣费消息
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013394615
   */
  post(options: PayscoreServiceOrderSendPrepaidMessageOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderSendPrepaidMessageOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderSendPrepaidMessageOptions): undefined;
}

interface PayscoreServiceorderByOutOrderNoSyncNode extends ChainNode<"v3/payscore/serviceorder/{out_order_no}/sync"> {
  /**
   * 同步服务订单信息
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/serviceorder/{out_order_no}/sync`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012587962
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012647431
   */
  post(options: PayscoreServiceOrderSyncOptions): ApiPromise<PayscoreServiceOrderSynced>;
  /** The same as `post`. */
  postAsync(options: PayscoreServiceOrderSyncOptions): ApiPromise<PayscoreServiceOrderSynced>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreServiceOrderSyncOptions): PayscoreServiceOrderSynced;
}

interface PayscoreServicepayondeliveryorderNode extends ChainNode<"v3/payscore/servicepayondeliveryorder"> {
  /**
   * 创建先用后付订单
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/servicepayondeliveryorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012856585
   */
  post(options: PayscorePayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePayOnDeliveryOrder>;
  /** The same as `post`. */
  postAsync(options: PayscorePayOnDeliveryOrderCreateOptions): ApiPromise<PayscorePayOnDeliveryOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePayOnDeliveryOrderCreateOptions): PayscorePayOnDeliveryOrder;
}

interface PayscoreSignPlanNode extends ChainNode<"v3/payscore/sign-plan"> {
  readonly partner: PayscoreSignPlanPartnerNode;
  readonly serviceorder: PayscoreSignPlanServiceorderNode;
  readonly userSignPlans: PayscoreSignPlanUserSignPlansNode;
  readonly "user-sign-plans": PayscoreSignPlanUserSignPlansNode;
}

interface PayscoreSignPlanPartnerNode extends ChainNode<"v3/payscore/sign-plan/partner"> {
  readonly serviceorder: PayscoreSignPlanPartnerServiceorderNode;
  readonly userSignPlans: PayscoreSignPlanPartnerUserSignPlansNode;
  readonly "user-sign-plans": PayscoreSignPlanPartnerUserSignPlansNode;
}

interface PayscoreSignPlanPartnerServiceorderNode extends ChainNode<"v3/payscore/sign-plan/partner/serviceorder"> {
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/partner/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463469
   */
  post(options: PayscorePartnerSignPlanOrderCreateOptions): ApiPromise<PayscorePartnerSignPlanOrder>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerSignPlanOrderCreateOptions): ApiPromise<PayscorePartnerSignPlanOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerSignPlanOrderCreateOptions): PayscorePartnerSignPlanOrder;
}

interface PayscoreSignPlanPartnerUserSignPlansNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans"> {
  readonly merchantSignPlanNo: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode;
  readonly "merchant-sign-plan-no": PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode;
  /**
   * 创建用户的签约计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463521
   */
  post(options: PayscorePartnerSignPlanCreateOptions): ApiPromise<PayscorePartnerSignPlanCreated>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerSignPlanCreateOptions): ApiPromise<PayscorePartnerSignPlanCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerSignPlanCreateOptions): PayscorePartnerSignPlanCreated;
}

interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no"> {
  /** Given as the option `merchant_sign_plan_no`. */
  readonly _merchant_sign_plan_no_: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
}

interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"> {
  readonly stop: PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /**
   * 查询用户的签约计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463526
   */
  get(options: PayscorePartnerSignPlanQueryOptions): ApiPromise<PayscorePartnerSignPlan>;
  /** The same as `get`. */
  getAsync(options: PayscorePartnerSignPlanQueryOptions): ApiPromise<PayscorePartnerSignPlan>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscorePartnerSignPlanQueryOptions): PayscorePartnerSignPlan;
}

interface PayscoreSignPlanPartnerUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode extends ChainNode<"v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"> {
  /**
   * 取消用户的签约计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012463534
   */
  post(options: PayscorePartnerSignPlanStopOptions): ApiPromise<PayscorePartnerSignPlan>;
  /** The same as `post`. */
  postAsync(options: PayscorePartnerSignPlanStopOptions): ApiPromise<PayscorePartnerSignPlan>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscorePartnerSignPlanStopOptions): PayscorePartnerSignPlan;
}

interface PayscoreSignPlanServiceorderNode extends ChainNode<"v3/payscore/sign-plan/serviceorder"> {
  /**
   * 创建用户的签约计划详情对应的服务订单
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/serviceorder`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489351
   */
  post(options: PayscoreSignPlanOrderCreateOptions): ApiPromise<PayscoreSignPlanOrder>;
  /** The same as `post`. */
  postAsync(options: PayscoreSignPlanOrderCreateOptions): ApiPromise<PayscoreSignPlanOrder>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreSignPlanOrderCreateOptions): PayscoreSignPlanOrder;
}

interface PayscoreSignPlanUserSignPlansNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans"> {
  readonly merchantSignPlanNo: PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode;
  readonly "merchant-sign-plan-no": PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode;
  /**
   * 创建用户的签约计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012489420
   */
  post(options: PayscoreSignPlanCreateOptions): ApiPromise<PayscoreSignPlanCreated>;
  /** The same as `post`. */
  postAsync(options: PayscoreSignPlanCreateOptions): ApiPromise<PayscoreSignPlanCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreSignPlanCreateOptions): PayscoreSignPlanCreated;
}

interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no"> {
  /** Given as the option `merchant_sign_plan_no`. */
  readonly _merchant_sign_plan_no_: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode;
}

interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"> {
  readonly stop: PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode;
  /**
   * 查询用户的签约计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012470990
   */
  get(options: PayscoreSignPlanQueryOptions): ApiPromise<PayscoreSignPlan>;
  /** The same as `get`. */
  getAsync(options: PayscoreSignPlanQueryOptions): ApiPromise<PayscoreSignPlan>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscoreSignPlanQueryOptions): PayscoreSignPlan;
}

interface PayscoreSignPlanUserSignPlansMerchantSignPlanNoByMerchantSignPlanNoStopNode extends ChainNode<"v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"> {
  /**
   * 直连商户取消用户的签约计划
   *
   * 支付分签约计划 · PayScore signed plans
   *
   * `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012471050
   */
  post(options: PayscoreSignPlanStopOptions): ApiPromise<PayscoreSignPlan>;
  /** The same as `post`. */
  postAsync(options: PayscoreSignPlanStopOptions): ApiPromise<PayscoreSignPlan>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreSignPlanStopOptions): PayscoreSignPlan;
}

interface PayscoreSmartretailOrdersNode extends ChainNode<"v3/payscore/smartretail-orders"> {
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: PayscoreSmartretailOrdersByOutOrderNoNode;
  /**
   * 查询智慧零售订单
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
   * 创建智慧零售订单
   *
   * 智慧零售 · Smart retail
   *
   * `POST /v3/payscore/smartretail-orders`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_1&index=3
   */
  post(options: PayscoreSmartRetailOrderCreateOptions): ApiPromise<PayscorePayAfterOrderCreated>;
  /** The same as `post`. */
  postAsync(options: PayscoreSmartRetailOrderCreateOptions): ApiPromise<PayscorePayAfterOrderCreated>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreSmartRetailOrderCreateOptions): PayscorePayAfterOrderCreated;
}

interface PayscoreSmartretailOrdersByOutOrderNoNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}"> {
  readonly cancel: PayscoreSmartretailOrdersByOutOrderNoCancelNode;
  readonly complete: PayscoreSmartretailOrdersByOutOrderNoCompleteNode;
}

interface PayscoreSmartretailOrdersByOutOrderNoCancelNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}/cancel"> {
  /**
   * 撤销智慧零售订单
   *
   * 智慧零售 · Smart retail
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_3&index=5
   */
  post(options: PayscoreSmartRetailOrderCancelOptions): ApiPromise<PayscoreOrderReference>;
  /** The same as `post`. */
  postAsync(options: PayscoreSmartRetailOrderCancelOptions): ApiPromise<PayscoreOrderReference>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreSmartRetailOrderCancelOptions): PayscoreOrderReference;
}

interface PayscoreSmartretailOrdersByOutOrderNoCompleteNode extends ChainNode<"v3/payscore/smartretail-orders/{out_order_no}/complete"> {
  /**
   * 完结智慧零售订单
   *
   * 智慧零售 · Smart retail
   *
   * `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=14_4&index=6
   */
  post(options: PayscoreSmartRetailOrderCompleteOptions): ApiPromise<PayscoreOrderReference>;
  /** The same as `post`. */
  postAsync(options: PayscoreSmartRetailOrderCompleteOptions): ApiPromise<PayscoreOrderReference>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreSmartRetailOrderCompleteOptions): PayscoreOrderReference;
}

interface PayscoreUserServiceStateNode extends ChainNode<"v3/payscore/user-service-state"> {
  /**
   * 查询用户授权状态
   *
   * 微信支付分 · PayScore
   *
   * `GET /v3/payscore/user-service-state`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter3_8.shtml
   */
  get(options: PayscoreUserServiceStateQueryOptions): ApiPromise<PayscoreUserServiceState>;
  /** The same as `get`. */
  getAsync(options: PayscoreUserServiceStateQueryOptions): ApiPromise<PayscoreUserServiceState>;
  /** `get` that blocks until the answer is there. */
  getSync(options: PayscoreUserServiceStateQueryOptions): PayscoreUserServiceState;
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

interface PayscoreUsersByOpenidPermissionsByServiceIdTerminateNode extends ChainNode<"v3/payscore/users/{openid}/permissions/{service_id}/terminate"> {
  /**
   * 商户解除用户授权关系
   *
   * 微信支付分 · PayScore
   *
   * `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/chapter9_1.shtml
   */
  post(options: PayscoreUserPermissionTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: PayscoreUserPermissionTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: PayscoreUserPermissionTerminateOptions): undefined;
}
