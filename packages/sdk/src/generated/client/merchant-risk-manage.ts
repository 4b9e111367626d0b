// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  MerchantRiskReportTradeUnionInformationAnswer,
  MerchantRiskReportTradeUnionInformationOptions,
  MerchantRiskTradeRiskInformation,
  MerchantRiskTradeRiskInformationQueryOptions,
  MerchantRiskTradeRiskResultAnswer,
  MerchantRiskTradeRiskResultOptions,
  MerchantRiskViolationNotification,
  MerchantRiskViolationNotificationsDeleteOptions,
  MerchantRiskViolationNotificationsOptions,
  MerchantRiskViolationNotificationsQueryOptions,
  MerchantRiskViolationNotificationsReplaceOptions,
  MerchantTradeRiskQueryRiskTradesAnswer,
  MerchantTradeRiskQueryRiskTradesOptions,
  MerchantTradeRiskRecvDisposeResultAnswer,
  MerchantTradeRiskRecvDisposeResultOptions,
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
  /** `ecTradeRisk` */
  readonly "ec-trade-risk": MerchantRiskManageEcTradeRiskNode;
  readonly reportTradeUnionInformation: MerchantRiskManageReportTradeUnionInformationNode;
  /** `reportTradeUnionInformation` */
  readonly "report-trade-union-information": MerchantRiskManageReportTradeUnionInformationNode;
  readonly tradeRiskInformation: MerchantRiskManageTradeRiskInformationNode;
  /** `tradeRiskInformation` */
  readonly "trade-risk-information": MerchantRiskManageTradeRiskInformationNode;
  readonly tradeRiskResult: MerchantRiskManageTradeRiskResultNode;
  /** `tradeRiskResult` */
  readonly "trade-risk-result": MerchantRiskManageTradeRiskResultNode;
  readonly violationNotifications: MerchantRiskManageViolationNotificationsNode;
  /** `violationNotifications` */
  readonly "violation-notifications": MerchantRiskManageViolationNotificationsNode;
}

interface MerchantRiskManageEcTradeRiskNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk"> {
  readonly queryRiskTrades: MerchantRiskManageEcTradeRiskQueryRiskTradesNode;
  /** `queryRiskTrades` */
  readonly "query-risk-trades": MerchantRiskManageEcTradeRiskQueryRiskTradesNode;
  readonly recvDisposeResult: MerchantRiskManageEcTradeRiskRecvDisposeResultNode;
  /** `recvDisposeResult` */
  readonly "recv-dispose-result": MerchantRiskManageEcTradeRiskRecvDisposeResultNode;
}

interface MerchantRiskManageEcTradeRiskQueryRiskTradesNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk/query-risk-trades">, Lists<MerchantTradeRiskQueryRiskTradesOptions | void, MerchantTradeRiskQueryRiskTradesAnswer, "risk_trade_list"> {
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
  post(options?: MerchantTradeRiskQueryRiskTradesOptions): ApiPromise<MerchantTradeRiskQueryRiskTradesAnswer>;
  /** The same as `post`. */
  postAsync(options?: MerchantTradeRiskQueryRiskTradesOptions): ApiPromise<MerchantTradeRiskQueryRiskTradesAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: MerchantTradeRiskQueryRiskTradesOptions): MerchantTradeRiskQueryRiskTradesAnswer;
}

interface MerchantRiskManageEcTradeRiskRecvDisposeResultNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result">, PostAsyncAndSync<MerchantTradeRiskRecvDisposeResultOptions, MerchantTradeRiskRecvDisposeResultAnswer> {
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
  post(options: MerchantTradeRiskRecvDisposeResultOptions): ApiPromise<MerchantTradeRiskRecvDisposeResultAnswer>;
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
  post(options?: MerchantRiskReportTradeUnionInformationOptions): ApiPromise<MerchantRiskReportTradeUnionInformationAnswer>;
  /** The same as `post`. */
  postAsync(options?: MerchantRiskReportTradeUnionInformationOptions): ApiPromise<MerchantRiskReportTradeUnionInformationAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: MerchantRiskReportTradeUnionInformationOptions): MerchantRiskReportTradeUnionInformationAnswer;
}

interface MerchantRiskManageTradeRiskInformationNode extends ChainNode<"v3/merchant-risk-manage/trade-risk-information">, GetAsyncAndSync<MerchantRiskTradeRiskInformationQueryOptions, MerchantRiskTradeRiskInformation> {
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
  get(options: MerchantRiskTradeRiskInformationQueryOptions): ApiPromise<MerchantRiskTradeRiskInformation>;
}

interface MerchantRiskManageTradeRiskResultNode extends ChainNode<"v3/merchant-risk-manage/trade-risk-result">, PostAsyncAndSync<MerchantRiskTradeRiskResultOptions, MerchantRiskTradeRiskResultAnswer> {
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
  post(options: MerchantRiskTradeRiskResultOptions): ApiPromise<MerchantRiskTradeRiskResultAnswer>;
}

interface MerchantRiskManageViolationNotificationsNode extends ChainNode<"v3/merchant-risk-manage/violation-notifications"> {
  /**
   * 删除商户违规通知回调地址 · Delete the violation notification URL
   *
   * 商户风险管理 · Merchant risk management
   *
   * `DELETE /v3/merchant-risk-manage/violation-notifications`
   *
   * Errors: `NO_AUTH`, `NOT_FOUND`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
   */
  delete(options?: MerchantRiskViolationNotificationsDeleteOptions): ApiPromise<undefined>;
  /** The same as `delete`. */
  deleteAsync(options?: MerchantRiskViolationNotificationsDeleteOptions): ApiPromise<undefined>;
  /** `delete` that blocks until the answer is there. */
  deleteSync(options?: MerchantRiskViolationNotificationsDeleteOptions): undefined;
  /**
   * 查询商户违规通知回调地址 · Query the violation notification URL
   *
   * 商户风险管理 · Merchant risk management
   *
   * `GET /v3/merchant-risk-manage/violation-notifications`
   *
   * Errors: `NO_AUTH`, `NOT_FOUND`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
   */
  get(options?: MerchantRiskViolationNotificationsQueryOptions): ApiPromise<MerchantRiskViolationNotification>;
  /** The same as `get`. */
  getAsync(options?: MerchantRiskViolationNotificationsQueryOptions): ApiPromise<MerchantRiskViolationNotification>;
  /** `get` that blocks until the answer is there. */
  getSync(options?: MerchantRiskViolationNotificationsQueryOptions): MerchantRiskViolationNotification;
  /**
   * 创建商户违规通知回调地址 · Create the violation notification URL
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/violation-notifications`
   *
   * Errors: `NO_AUTH`, `ALREADY_EXISTS`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
   */
  post(options?: MerchantRiskViolationNotificationsOptions): ApiPromise<MerchantRiskViolationNotification>;
  /** The same as `post`. */
  postAsync(options?: MerchantRiskViolationNotificationsOptions): ApiPromise<MerchantRiskViolationNotification>;
  /** `post` that blocks until the answer is there. */
  postSync(options?: MerchantRiskViolationNotificationsOptions): MerchantRiskViolationNotification;
  /**
   * 修改商户违规通知回调地址 · Modify the violation notification URL
   *
   * 商户风险管理 · Merchant risk management
   *
   * `PUT /v3/merchant-risk-manage/violation-notifications`
   *
   * Errors: `NO_AUTH`, `NOT_FOUND`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
   */
  put(options?: MerchantRiskViolationNotificationsReplaceOptions): ApiPromise<MerchantRiskViolationNotification>;
  /** The same as `put`. */
  putAsync(options?: MerchantRiskViolationNotificationsReplaceOptions): ApiPromise<MerchantRiskViolationNotification>;
  /** `put` that blocks until the answer is there. */
  putSync(options?: MerchantRiskViolationNotificationsReplaceOptions): MerchantRiskViolationNotification;
}
