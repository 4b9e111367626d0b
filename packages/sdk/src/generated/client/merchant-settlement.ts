// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  SettleRuleApplication,
  SettleRuleApplicationQueryOptions,
  SettleRuleApplicationsOptions,
} from "../models/merchant-settlement.ts";

/** The node of each path template below `v3/merchant-settlement`. */
export interface MerchantSettlementPaths {
  /** POST: 申请修改特约商户结算规则 · Apply for a change of a sub-merchant's settlement rule. */
  readonly "v3/merchant-settlement/merchant-settle-rule-applications": MerchantSettlementMerchantSettleRuleApplicationsNode;
  /** GET: 根据申请单ID查询结果 · Query the result by application ID. */
  readonly "v3/merchant-settlement/merchant-settle-rule-applications/{application_id}": MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdNode;
}

export interface MerchantSettlementNode extends ChainNode<"v3/merchant-settlement"> {
  readonly merchantSettleRuleApplications: MerchantSettlementMerchantSettleRuleApplicationsNode;
  /** `merchantSettleRuleApplications` */
  readonly "merchant-settle-rule-applications": MerchantSettlementMerchantSettleRuleApplicationsNode;
}

interface MerchantSettlementMerchantSettleRuleApplicationsNode extends ChainNode<"v3/merchant-settlement/merchant-settle-rule-applications">, PostAsyncAndSync<SettleRuleApplicationsOptions, SettleRuleApplication> {
  /** Given as the option `application_id`. */
  readonly _application_id_: MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdNode;
  /**
   * 申请修改特约商户结算规则 · Apply for a change of a sub-merchant's settlement rule
   *
   * `POST /v3/merchant-settlement/merchant-settle-rule-applications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012697924
   */
  post(options: SettleRuleApplicationsOptions): ApiPromise<SettleRuleApplication>;
}

interface MerchantSettlementMerchantSettleRuleApplicationsByApplicationIdNode extends ChainNode<"v3/merchant-settlement/merchant-settle-rule-applications/{application_id}">, GetAsyncAndSync<SettleRuleApplicationQueryOptions, SettleRuleApplication> {
  /**
   * 根据申请单ID查询结果 · Query the result by application ID
   *
   * `GET /v3/merchant-settlement/merchant-settle-rule-applications/{application_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012698574
   */
  get(options: SettleRuleApplicationQueryOptions): ApiPromise<SettleRuleApplication>;
}
