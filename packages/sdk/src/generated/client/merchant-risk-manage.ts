// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type { GetTwins, PostTwins } from "../../twins.ts";
import type {
  MerchantRiskManageEcTradeRiskQueryRiskTradesAnswer,
  MerchantRiskManageEcTradeRiskQueryRiskTradesOptions,
  MerchantRiskManageEcTradeRiskRecvDisposeResultAnswer,
  MerchantRiskManageEcTradeRiskRecvDisposeResultOptions,
  MerchantRiskManageReportTradeUnionInformationAnswer,
  MerchantRiskManageReportTradeUnionInformationOptions,
  MerchantRiskManageTradeRiskInformation,
  MerchantRiskManageTradeRiskInformationQueryOptions,
  MerchantRiskManageTradeRiskResultAnswer,
  MerchantRiskManageTradeRiskResultOptions,
  MerchantRiskManageViolationNotification,
  MerchantRiskManageViolationNotificationsDeleteOptions,
  MerchantRiskManageViolationNotificationsOptions,
  MerchantRiskManageViolationNotificationsQueryOptions,
  MerchantRiskManageViolationNotificationsReplaceOptions,
} from "../models/merchant-risk-manage.ts";

/** The node of each path template below `v3/merchant-risk-manage`. */
export interface MerchantRiskManagePaths {
  /** POST: 查询风险订单 · Query risky orders. */
  readonly "v3/merchant-risk-manage/ec-trade-risk/query-risk-trades": MerchantRiskManageEcTradeRiskQueryRiskTradesNode;
  /** POST: 回传处置结果 · Report how a risky order was handled. */
  readonly "v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result": MerchantRiskManageEcTradeRiskRecvDisposeResultNode;
  /** POST: 上报订单关联信息 · Report information linked to an order. */
  readonly "v3/merchant-risk-manage/report-trade-union-information": MerchantRiskManageReportTradeUnionInformationNode;
  /** GET: 查询风险信息 · Query risk information. */
  readonly "v3/merchant-risk-manage/trade-risk-information": MerchantRiskManageTradeRiskInformationNode;
  /** POST: 处置结果回传 · Report how a risk was handled. */
  readonly "v3/merchant-risk-manage/trade-risk-result": MerchantRiskManageTradeRiskResultNode;
  /** DELETE: 删除商户违规通知回调地址 · Delete the violation notification URL. GET: 查询商户违规通知回调地址 · Query the violation notification URL. POST: 创建商户违规通知回调地址 · Create the violation notification URL. PUT: 修改商户违规通知回调地址 · Modify the violation notification URL. */
  readonly "v3/merchant-risk-manage/violation-notifications": MerchantRiskManageViolationNotificationsNode;
}

export interface MerchantRiskManageNode extends ChainNode<"v3/merchant-risk-manage"> {
  readonly ecTradeRisk: MerchantRiskManageEcTradeRiskNode;
  readonly "ec-trade-risk": MerchantRiskManageEcTradeRiskNode;
  readonly reportTradeUnionInformation: MerchantRiskManageReportTradeUnionInformationNode;
  readonly "report-trade-union-information": MerchantRiskManageReportTradeUnionInformationNode;
  readonly tradeRiskInformation: MerchantRiskManageTradeRiskInformationNode;
  readonly "trade-risk-information": MerchantRiskManageTradeRiskInformationNode;
  readonly tradeRiskResult: MerchantRiskManageTradeRiskResultNode;
  readonly "trade-risk-result": MerchantRiskManageTradeRiskResultNode;
  readonly violationNotifications: MerchantRiskManageViolationNotificationsNode;
  readonly "violation-notifications": MerchantRiskManageViolationNotificationsNode;
}

interface MerchantRiskManageEcTradeRiskNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk"> {
  readonly queryRiskTrades: MerchantRiskManageEcTradeRiskQueryRiskTradesNode;
  readonly "query-risk-trades": MerchantRiskManageEcTradeRiskQueryRiskTradesNode;
  readonly recvDisposeResult: MerchantRiskManageEcTradeRiskRecvDisposeResultNode;
  readonly "recv-dispose-result": MerchantRiskManageEcTradeRiskRecvDisposeResultNode;
}

interface MerchantRiskManageEcTradeRiskQueryRiskTradesNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"> {
  /**
   * 查询风险订单 · Query risky orders
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894247
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013894221
   */
  post(options?: MerchantRiskManageEcTradeRiskQueryRiskTradesOptions): ApiPromise<MerchantRiskManageEcTradeRiskQueryRiskTradesAnswer>;
  /** The same as `post`. */
  postAsync(options?: MerchantRiskManageEcTradeRiskQueryRiskTradesOptions): ApiPromise<MerchantRiskManageEcTradeRiskQueryRiskTradesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: MerchantRiskManageEcTradeRiskQueryRiskTradesOptions): MerchantRiskManageEcTradeRiskQueryRiskTradesAnswer;
}

interface MerchantRiskManageEcTradeRiskRecvDisposeResultNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result">, PostTwins<MerchantRiskManageEcTradeRiskRecvDisposeResultOptions, MerchantRiskManageEcTradeRiskRecvDisposeResultAnswer> {
  /**
   * 回传处置结果 · Report how a risky order was handled
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013894227
   */
  post(options: MerchantRiskManageEcTradeRiskRecvDisposeResultOptions): ApiPromise<MerchantRiskManageEcTradeRiskRecvDisposeResultAnswer>;
}

interface MerchantRiskManageReportTradeUnionInformationNode extends ChainNode<"v3/merchant-risk-manage/report-trade-union-information"> {
  /**
   * 上报订单关联信息 · Report information linked to an order
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/report-trade-union-information`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692160
   */
  post(options?: MerchantRiskManageReportTradeUnionInformationOptions): ApiPromise<MerchantRiskManageReportTradeUnionInformationAnswer>;
  /** The same as `post`. */
  postAsync(options?: MerchantRiskManageReportTradeUnionInformationOptions): ApiPromise<MerchantRiskManageReportTradeUnionInformationAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: MerchantRiskManageReportTradeUnionInformationOptions): MerchantRiskManageReportTradeUnionInformationAnswer;
}

interface MerchantRiskManageTradeRiskInformationNode extends ChainNode<"v3/merchant-risk-manage/trade-risk-information">, GetTwins<MerchantRiskManageTradeRiskInformationQueryOptions, MerchantRiskManageTradeRiskInformation> {
  /**
   * 查询风险信息 · Query risk information
   *
   * 商户风险管理 · Merchant risk management
   *
   * `GET /v3/merchant-risk-manage/trade-risk-information`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526198
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467535
   */
  get(options: MerchantRiskManageTradeRiskInformationQueryOptions): ApiPromise<MerchantRiskManageTradeRiskInformation>;
}

interface MerchantRiskManageTradeRiskResultNode extends ChainNode<"v3/merchant-risk-manage/trade-risk-result">, PostTwins<MerchantRiskManageTradeRiskResultOptions, MerchantRiskManageTradeRiskResultAnswer> {
  /**
   * 处置结果回传 · Report how a risk was handled
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/trade-risk-result`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384516
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467540
   */
  post(options: MerchantRiskManageTradeRiskResultOptions): ApiPromise<MerchantRiskManageTradeRiskResultAnswer>;
}

interface MerchantRiskManageViolationNotificationsNode extends ChainNode<"v3/merchant-risk-manage/violation-notifications"> {
  /**
   * 删除商户违规通知回调地址 · Delete the violation notification URL
   *
   * 商户风险管理 · Merchant risk management
   *
   * `DELETE /v3/merchant-risk-manage/violation-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
   */
  delete(options?: MerchantRiskManageViolationNotificationsDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options?: MerchantRiskManageViolationNotificationsDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options?: MerchantRiskManageViolationNotificationsDeleteOptions): undefined;
  /**
   * 查询商户违规通知回调地址 · Query the violation notification URL
   *
   * 商户风险管理 · Merchant risk management
   *
   * `GET /v3/merchant-risk-manage/violation-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
   */
  get(options?: MerchantRiskManageViolationNotificationsQueryOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** The same as `get`. */
  getAsync(options?: MerchantRiskManageViolationNotificationsQueryOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: MerchantRiskManageViolationNotificationsQueryOptions): MerchantRiskManageViolationNotification;
  /**
   * 创建商户违规通知回调地址 · Create the violation notification URL
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/violation-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
   */
  post(options?: MerchantRiskManageViolationNotificationsOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** The same as `post`. */
  postAsync(options?: MerchantRiskManageViolationNotificationsOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: MerchantRiskManageViolationNotificationsOptions): MerchantRiskManageViolationNotification;
  /**
   * 修改商户违规通知回调地址 · Modify the violation notification URL
   *
   * 商户风险管理 · Merchant risk management
   *
   * `PUT /v3/merchant-risk-manage/violation-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
   */
  put(options?: MerchantRiskManageViolationNotificationsReplaceOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** The same as `put`. */
  putAsync(options?: MerchantRiskManageViolationNotificationsReplaceOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** `put` that blocks until the answer is there. */
  putSync(options?: MerchantRiskManageViolationNotificationsReplaceOptions): MerchantRiskManageViolationNotification;
}
