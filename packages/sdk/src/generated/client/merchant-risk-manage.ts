// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
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
  /** POST: 查询风险订单 */
  readonly "v3/merchant-risk-manage/ec-trade-risk/query-risk-trades": MerchantRiskManageEcTradeRiskQueryRiskTradesNode;
  /** POST: 回传处置结果 */
  readonly "v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result": MerchantRiskManageEcTradeRiskRecvDisposeResultNode;
  /** POST: 上报订单关联信息 */
  readonly "v3/merchant-risk-manage/report-trade-union-information": MerchantRiskManageReportTradeUnionInformationNode;
  /** GET: 查询风险信息 */
  readonly "v3/merchant-risk-manage/trade-risk-information": MerchantRiskManageTradeRiskInformationNode;
  /** POST: 处置结果回传 */
  readonly "v3/merchant-risk-manage/trade-risk-result": MerchantRiskManageTradeRiskResultNode;
  /** DELETE: 删除商户违规通知回调地址 · GET: 查询商户违规通知回调地址 · POST: 创建商户违规通知回调地址 · PUT: 修改商户违规通知回调地址 */
  readonly "v3/merchant-risk-manage/violation-notifications": MerchantRiskManageViolationNotificationsNode;
}

/** `v3/merchant-risk-manage` */
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

/** `v3/merchant-risk-manage/ec-trade-risk` */
interface MerchantRiskManageEcTradeRiskNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk"> {
  readonly queryRiskTrades: MerchantRiskManageEcTradeRiskQueryRiskTradesNode;
  readonly "query-risk-trades": MerchantRiskManageEcTradeRiskQueryRiskTradesNode;
  readonly recvDisposeResult: MerchantRiskManageEcTradeRiskRecvDisposeResultNode;
  readonly "recv-dispose-result": MerchantRiskManageEcTradeRiskRecvDisposeResultNode;
}

/** `v3/merchant-risk-manage/ec-trade-risk/query-risk-trades` */
interface MerchantRiskManageEcTradeRiskQueryRiskTradesNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"> {
  /**
   * 查询风险订单
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/ec-trade-risk/query-risk-trades`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894247
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013894221
   */
  post(options?: MerchantRiskManageEcTradeRiskQueryRiskTradesOptions): ApiPromise<MerchantRiskManageEcTradeRiskQueryRiskTradesAnswer>;
  /** 查询风险订单. The same as `post`. */
  postAsync(options?: MerchantRiskManageEcTradeRiskQueryRiskTradesOptions): ApiPromise<MerchantRiskManageEcTradeRiskQueryRiskTradesAnswer>;
  /** 查询风险订单. `post` that blocks the thread until the answer is there. */
  postSync(options?: MerchantRiskManageEcTradeRiskQueryRiskTradesOptions): MerchantRiskManageEcTradeRiskQueryRiskTradesAnswer;
}

/** `v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result` */
interface MerchantRiskManageEcTradeRiskRecvDisposeResultNode extends ChainNode<"v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result"> {
  /**
   * 回传处置结果
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013894250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4013894227
   */
  post(options: MerchantRiskManageEcTradeRiskRecvDisposeResultOptions): ApiPromise<MerchantRiskManageEcTradeRiskRecvDisposeResultAnswer>;
  /** 回传处置结果. The same as `post`. */
  postAsync(options: MerchantRiskManageEcTradeRiskRecvDisposeResultOptions): ApiPromise<MerchantRiskManageEcTradeRiskRecvDisposeResultAnswer>;
  /** 回传处置结果. `post` that blocks the thread until the answer is there. */
  postSync(options: MerchantRiskManageEcTradeRiskRecvDisposeResultOptions): MerchantRiskManageEcTradeRiskRecvDisposeResultAnswer;
}

/** `v3/merchant-risk-manage/report-trade-union-information` */
interface MerchantRiskManageReportTradeUnionInformationNode extends ChainNode<"v3/merchant-risk-manage/report-trade-union-information"> {
  /**
   * 上报订单关联信息
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/report-trade-union-information`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012529250
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012692160
   */
  post(options?: MerchantRiskManageReportTradeUnionInformationOptions): ApiPromise<MerchantRiskManageReportTradeUnionInformationAnswer>;
  /** 上报订单关联信息. The same as `post`. */
  postAsync(options?: MerchantRiskManageReportTradeUnionInformationOptions): ApiPromise<MerchantRiskManageReportTradeUnionInformationAnswer>;
  /** 上报订单关联信息. `post` that blocks the thread until the answer is there. */
  postSync(options?: MerchantRiskManageReportTradeUnionInformationOptions): MerchantRiskManageReportTradeUnionInformationAnswer;
}

/** `v3/merchant-risk-manage/trade-risk-information` */
interface MerchantRiskManageTradeRiskInformationNode extends ChainNode<"v3/merchant-risk-manage/trade-risk-information"> {
  /**
   * 查询风险信息
   *
   * 商户风险管理 · Merchant risk management
   *
   * `GET /v3/merchant-risk-manage/trade-risk-information`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012526198
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467535
   */
  get(options: MerchantRiskManageTradeRiskInformationQueryOptions): ApiPromise<MerchantRiskManageTradeRiskInformation>;
  /** 查询风险信息. The same as `get`. */
  getAsync(options: MerchantRiskManageTradeRiskInformationQueryOptions): ApiPromise<MerchantRiskManageTradeRiskInformation>;
  /** 查询风险信息. `get` that blocks the thread until the answer is there. */
  getSync(options: MerchantRiskManageTradeRiskInformationQueryOptions): MerchantRiskManageTradeRiskInformation;
}

/** `v3/merchant-risk-manage/trade-risk-result` */
interface MerchantRiskManageTradeRiskResultNode extends ChainNode<"v3/merchant-risk-manage/trade-risk-result"> {
  /**
   * 处置结果回传
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/trade-risk-result`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012384516
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012467540
   */
  post(options: MerchantRiskManageTradeRiskResultOptions): ApiPromise<MerchantRiskManageTradeRiskResultAnswer>;
  /** 处置结果回传. The same as `post`. */
  postAsync(options: MerchantRiskManageTradeRiskResultOptions): ApiPromise<MerchantRiskManageTradeRiskResultAnswer>;
  /** 处置结果回传. `post` that blocks the thread until the answer is there. */
  postSync(options: MerchantRiskManageTradeRiskResultOptions): MerchantRiskManageTradeRiskResultAnswer;
}

/** `v3/merchant-risk-manage/violation-notifications` */
interface MerchantRiskManageViolationNotificationsNode extends ChainNode<"v3/merchant-risk-manage/violation-notifications"> {
  /**
   * 删除商户违规通知回调地址
   *
   * 商户风险管理 · Merchant risk management
   *
   * `DELETE /v3/merchant-risk-manage/violation-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471334
   */
  delete(options?: MerchantRiskManageViolationNotificationsDeleteOptions): ApiPromise<undefined>;
  /** 删除商户违规通知回调地址. The same as `delete`. */
  deleteAsync(options?: MerchantRiskManageViolationNotificationsDeleteOptions): ApiPromise<undefined>;
  /** 删除商户违规通知回调地址. `delete` that blocks the thread until the answer is there. */
  deleteSync(options?: MerchantRiskManageViolationNotificationsDeleteOptions): undefined;
  /**
   * 查询商户违规通知回调地址
   *
   * 商户风险管理 · Merchant risk management
   *
   * `GET /v3/merchant-risk-manage/violation-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471327
   */
  get(options?: MerchantRiskManageViolationNotificationsQueryOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** 查询商户违规通知回调地址. The same as `get`. */
  getAsync(options?: MerchantRiskManageViolationNotificationsQueryOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** 查询商户违规通知回调地址. `get` that blocks the thread until the answer is there. */
  getSync(options?: MerchantRiskManageViolationNotificationsQueryOptions): MerchantRiskManageViolationNotification;
  /**
   * 创建商户违规通知回调地址
   *
   * 商户风险管理 · Merchant risk management
   *
   * `POST /v3/merchant-risk-manage/violation-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471333
   */
  post(options?: MerchantRiskManageViolationNotificationsOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** 创建商户违规通知回调地址. The same as `post`. */
  postAsync(options?: MerchantRiskManageViolationNotificationsOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** 创建商户违规通知回调地址. `post` that blocks the thread until the answer is there. */
  postSync(options?: MerchantRiskManageViolationNotificationsOptions): MerchantRiskManageViolationNotification;
  /**
   * 修改商户违规通知回调地址
   *
   * 商户风险管理 · Merchant risk management
   *
   * `PUT /v3/merchant-risk-manage/violation-notifications`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012471330
   */
  put(options?: MerchantRiskManageViolationNotificationsReplaceOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** 修改商户违规通知回调地址. The same as `put`. */
  putAsync(options?: MerchantRiskManageViolationNotificationsReplaceOptions): ApiPromise<MerchantRiskManageViolationNotification>;
  /** 修改商户违规通知回调地址. `put` that blocks the thread until the answer is there. */
  putSync(options?: MerchantRiskManageViolationNotificationsReplaceOptions): MerchantRiskManageViolationNotification;
}
