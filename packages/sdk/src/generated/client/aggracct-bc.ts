// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  WebankChannelAccountBalance,
  WebankChannelAccountBalanceQueryOptions,
  WebankChannelAccountMchArchive,
  WebankChannelAccountMchArchivesQueryOptions,
  WebankChannelAccountMchMedia,
  WebankChannelAccountMchMediaQueryOptions,
  WebankChannelAccountRename,
  WebankChannelAccountRenameByApplicationIdQueryOptions,
  WebankChannelAccountRenameOptions,
  WebankChannelControlOrder,
  WebankChannelControlOrderQueryOptions,
  WebankChannelControlOrdersInfoUpdateResultNotifyAnswer,
  WebankChannelControlOrdersInfoUpdateResultNotifyOptions,
  WebankChannelControlOrdersPunishAnswer,
  WebankChannelControlOrdersPunishOptions,
  WebankChannelControlOrdersRecoverAnswer,
  WebankChannelControlOrdersRecoverOptions,
  WebankChannelSpecialReduction,
  WebankChannelSpecialReductionByOutRequestNoQueryOptions,
  WebankChannelSpecialReductionOptions,
} from "../models/aggracct-bc.ts";

/** The node of each path template below `v3/aggracct-bc`. */
export interface AggracctBcPaths {
  /** GET: 查询渠道额度 · Query the channel quota. */
  readonly "v3/aggracct-bc/wb-channel/account/balance": AggracctBcWbChannelAccountBalanceNode;
  /** GET: 查询商户资料 · Query merchant data. */
  readonly "v3/aggracct-bc/wb-channel/account/mch_archives": AggracctBcWbChannelAccountMch_archivesNode;
  /** GET: 查询商户影像件资料 · Query the images of a merchant's documents. */
  readonly "v3/aggracct-bc/wb-channel/account/mch_media": AggracctBcWbChannelAccountMch_mediaNode;
  /** POST: 受理渠道结算银行账户更名申请 · Request the renaming of a channel settlement bank account. */
  readonly "v3/aggracct-bc/wb-channel/bank-channel-account/rename": AggracctBcWbChannelBankChannelAccountRenameNode;
  /** GET: 查询渠道结算银行账户更名申请 · Query the renaming of a channel settlement bank account. */
  readonly "v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}": AggracctBcWbChannelBankChannelAccountRenameByApplicationIdNode;
  /** POST: 资料更新请求审核结果回调通知 · Report the review result of a data update. */
  readonly "v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify": AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyNode;
  /** POST: 发起微众台账管控 · Put a WeBank ledger account under control. */
  readonly "v3/aggracct-bc/wb-channel/control-orders/punish": AggracctBcWbChannelControlOrdersPunishNode;
  /** POST: 解除对微众台账的管控 · Lift the control of a WeBank ledger account. */
  readonly "v3/aggracct-bc/wb-channel/control-orders/recover": AggracctBcWbChannelControlOrdersRecoverNode;
  /** GET: 查询控制单 · Query a control order. */
  readonly "v3/aggracct-bc/wb-channel/control-orders/{out_request_no}": AggracctBcWbChannelControlOrdersByOutRequestNoNode;
  /** POST: 特殊减额 · Request a special quota reduction. */
  readonly "v3/aggracct-bc/wb-channel/special-reduction": AggracctBcWbChannelSpecialReductionNode;
  /** GET: 查询特殊减额结果 · Query a special quota reduction. */
  readonly "v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}": AggracctBcWbChannelSpecialReductionByOutRequestNoNode;
}

export interface AggracctBcNode extends ChainNode<"v3/aggracct-bc"> {
  readonly wbChannel: AggracctBcWbChannelNode;
  /** `wbChannel` */
  readonly "wb-channel": AggracctBcWbChannelNode;
}

interface AggracctBcWbChannelNode extends ChainNode<"v3/aggracct-bc/wb-channel"> {
  readonly account: AggracctBcWbChannelAccountNode;
  readonly bankChannelAccount: AggracctBcWbChannelBankChannelAccountNode;
  /** `bankChannelAccount` */
  readonly "bank-channel-account": AggracctBcWbChannelBankChannelAccountNode;
  readonly controlOrders: AggracctBcWbChannelControlOrdersNode;
  /** `controlOrders` */
  readonly "control-orders": AggracctBcWbChannelControlOrdersNode;
  readonly specialReduction: AggracctBcWbChannelSpecialReductionNode;
  /** `specialReduction` */
  readonly "special-reduction": AggracctBcWbChannelSpecialReductionNode;
}

interface AggracctBcWbChannelAccountNode extends ChainNode<"v3/aggracct-bc/wb-channel/account"> {
  readonly balance: AggracctBcWbChannelAccountBalanceNode;
  readonly mch_archives: AggracctBcWbChannelAccountMch_archivesNode;
  readonly mch_media: AggracctBcWbChannelAccountMch_mediaNode;
}

interface AggracctBcWbChannelAccountBalanceNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/balance">, GetAsyncAndSync<WebankChannelAccountBalanceQueryOptions, WebankChannelAccountBalance> {
  /**
   * 查询渠道额度 · Query the channel quota
   *
   * `GET /v3/aggracct-bc/wb-channel/account/balance`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   */
  get(options: WebankChannelAccountBalanceQueryOptions): ApiPromise<WebankChannelAccountBalance>;
}

interface AggracctBcWbChannelAccountMch_archivesNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/mch_archives">, GetAsyncAndSync<WebankChannelAccountMchArchivesQueryOptions, WebankChannelAccountMchArchive> {
  /**
   * 查询商户资料 · Query merchant data
   *
   * `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   */
  get(options: WebankChannelAccountMchArchivesQueryOptions): ApiPromise<WebankChannelAccountMchArchive>;
}

interface AggracctBcWbChannelAccountMch_mediaNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/mch_media">, GetAsyncAndSync<WebankChannelAccountMchMediaQueryOptions, WebankChannelAccountMchMedia> {
  /**
   * 查询商户影像件资料 · Query the images of a merchant's documents
   *
   * `GET /v3/aggracct-bc/wb-channel/account/mch_media`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   */
  get(options: WebankChannelAccountMchMediaQueryOptions): ApiPromise<WebankChannelAccountMchMedia>;
}

interface AggracctBcWbChannelBankChannelAccountNode extends ChainNode<"v3/aggracct-bc/wb-channel/bank-channel-account"> {
  readonly rename: AggracctBcWbChannelBankChannelAccountRenameNode;
}

interface AggracctBcWbChannelBankChannelAccountRenameNode extends ChainNode<"v3/aggracct-bc/wb-channel/bank-channel-account/rename"> {
  /** Given as the option `application_id`. */
  readonly _application_id_: AggracctBcWbChannelBankChannelAccountRenameByApplicationIdNode;
  /**
   * 受理渠道结算银行账户更名申请 · Request the renaming of a channel settlement bank account
   *
   * `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968078
   * @remarks Status: beta.
   */
  post(options: WebankChannelAccountRenameOptions): ApiPromise<WebankChannelAccountRename>;
  /**
   * The same as `post`.
   * @remarks Status: beta.
   */
  postAsync(options: WebankChannelAccountRenameOptions): ApiPromise<WebankChannelAccountRename>;
  /**
   * `post` that blocks until the answer is there.
   * @remarks Status: beta.
   */
  postSync(options: WebankChannelAccountRenameOptions): WebankChannelAccountRename;
}

interface AggracctBcWbChannelBankChannelAccountRenameByApplicationIdNode extends ChainNode<"v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"> {
  /**
   * 查询渠道结算银行账户更名申请 · Query the renaming of a channel settlement bank account
   *
   * `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968051
   * @remarks Status: beta.
   */
  get(options: WebankChannelAccountRenameByApplicationIdQueryOptions): ApiPromise<WebankChannelAccountRename>;
  /**
   * The same as `get`.
   * @remarks Status: beta.
   */
  getAsync(options: WebankChannelAccountRenameByApplicationIdQueryOptions): ApiPromise<WebankChannelAccountRename>;
  /**
   * `get` that blocks until the answer is there.
   * @remarks Status: beta.
   */
  getSync(options: WebankChannelAccountRenameByApplicationIdQueryOptions): WebankChannelAccountRename;
}

interface AggracctBcWbChannelControlOrdersNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders"> {
  readonly info: AggracctBcWbChannelControlOrdersInfoNode;
  readonly punish: AggracctBcWbChannelControlOrdersPunishNode;
  readonly recover: AggracctBcWbChannelControlOrdersRecoverNode;
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: AggracctBcWbChannelControlOrdersByOutRequestNoNode;
}

interface AggracctBcWbChannelControlOrdersInfoNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info"> {
  readonly update: AggracctBcWbChannelControlOrdersInfoUpdateNode;
}

interface AggracctBcWbChannelControlOrdersInfoUpdateNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info/update"> {
  readonly result: AggracctBcWbChannelControlOrdersInfoUpdateResultNode;
}

interface AggracctBcWbChannelControlOrdersInfoUpdateResultNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info/update/result"> {
  readonly notify: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyNode;
}

interface AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify">, PostAsyncAndSync<WebankChannelControlOrdersInfoUpdateResultNotifyOptions, WebankChannelControlOrdersInfoUpdateResultNotifyAnswer> {
  /**
   * 资料更新请求审核结果回调通知 · Report the review result of a data update
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   */
  post(options: WebankChannelControlOrdersInfoUpdateResultNotifyOptions): ApiPromise<WebankChannelControlOrdersInfoUpdateResultNotifyAnswer>;
}

interface AggracctBcWbChannelControlOrdersPunishNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/punish">, PostAsyncAndSync<WebankChannelControlOrdersPunishOptions, WebankChannelControlOrdersPunishAnswer> {
  /**
   * 发起微众台账管控 · Put a WeBank ledger account under control
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   */
  post(options: WebankChannelControlOrdersPunishOptions): ApiPromise<WebankChannelControlOrdersPunishAnswer>;
}

interface AggracctBcWbChannelControlOrdersRecoverNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/recover">, PostAsyncAndSync<WebankChannelControlOrdersRecoverOptions, WebankChannelControlOrdersRecoverAnswer> {
  /**
   * 解除对微众台账的管控 · Lift the control of a WeBank ledger account
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   */
  post(options: WebankChannelControlOrdersRecoverOptions): ApiPromise<WebankChannelControlOrdersRecoverAnswer>;
}

interface AggracctBcWbChannelControlOrdersByOutRequestNoNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/{out_request_no}">, GetAsyncAndSync<WebankChannelControlOrderQueryOptions, WebankChannelControlOrder> {
  /**
   * 查询控制单 · Query a control order
   *
   * `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   */
  get(options: WebankChannelControlOrderQueryOptions): ApiPromise<WebankChannelControlOrder>;
}

interface AggracctBcWbChannelSpecialReductionNode extends ChainNode<"v3/aggracct-bc/wb-channel/special-reduction">, PostAsyncAndSync<WebankChannelSpecialReductionOptions, WebankChannelSpecialReduction> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: AggracctBcWbChannelSpecialReductionByOutRequestNoNode;
  /**
   * 特殊减额 · Request a special quota reduction
   *
   * `POST /v3/aggracct-bc/wb-channel/special-reduction`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   */
  post(options: WebankChannelSpecialReductionOptions): ApiPromise<WebankChannelSpecialReduction>;
}

interface AggracctBcWbChannelSpecialReductionByOutRequestNoNode extends ChainNode<"v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}">, GetAsyncAndSync<WebankChannelSpecialReductionByOutRequestNoQueryOptions, WebankChannelSpecialReduction> {
  /**
   * 查询特殊减额结果 · Query a special quota reduction
   *
   * `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   */
  get(options: WebankChannelSpecialReductionByOutRequestNoQueryOptions): ApiPromise<WebankChannelSpecialReduction>;
}
