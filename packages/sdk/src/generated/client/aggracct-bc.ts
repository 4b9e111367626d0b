// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
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
  /** GET: 查询渠道额度 */
  readonly "v3/aggracct-bc/wb-channel/account/balance": AggracctBcWbChannelAccountBalanceNode;
  /** GET: 查询商户资料 */
  readonly "v3/aggracct-bc/wb-channel/account/mch_archives": AggracctBcWbChannelAccountMch_archivesNode;
  /** GET: 查询商户影像件资料 */
  readonly "v3/aggracct-bc/wb-channel/account/mch_media": AggracctBcWbChannelAccountMch_mediaNode;
  /** POST: 受理渠道结算银行账户更名申请 */
  readonly "v3/aggracct-bc/wb-channel/bank-channel-account/rename": AggracctBcWbChannelBankChannelAccountRenameNode;
  /** GET: 查询渠道结算银行账户更名申请 */
  readonly "v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}": AggracctBcWbChannelBankChannelAccountRenameByApplicationIdNode;
  /** POST: 资料更新请求审核结果回调通知 */
  readonly "v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify": AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyNode;
  /** POST: 发起微众台账管控 */
  readonly "v3/aggracct-bc/wb-channel/control-orders/punish": AggracctBcWbChannelControlOrdersPunishNode;
  /** POST: 解除对微众台账的管控 */
  readonly "v3/aggracct-bc/wb-channel/control-orders/recover": AggracctBcWbChannelControlOrdersRecoverNode;
  /** GET: 查询控制单 */
  readonly "v3/aggracct-bc/wb-channel/control-orders/{out_request_no}": AggracctBcWbChannelControlOrdersByOutRequestNoNode;
  /** POST: 特殊减额 */
  readonly "v3/aggracct-bc/wb-channel/special-reduction": AggracctBcWbChannelSpecialReductionNode;
  /** GET: 查询特殊减额结果 */
  readonly "v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}": AggracctBcWbChannelSpecialReductionByOutRequestNoNode;
}

export interface AggracctBcNode extends ChainNode<"v3/aggracct-bc"> {
  readonly wbChannel: AggracctBcWbChannelNode;
  readonly "wb-channel": AggracctBcWbChannelNode;
}

interface AggracctBcWbChannelNode extends ChainNode<"v3/aggracct-bc/wb-channel"> {
  readonly account: AggracctBcWbChannelAccountNode;
  readonly bankChannelAccount: AggracctBcWbChannelBankChannelAccountNode;
  readonly "bank-channel-account": AggracctBcWbChannelBankChannelAccountNode;
  readonly controlOrders: AggracctBcWbChannelControlOrdersNode;
  readonly "control-orders": AggracctBcWbChannelControlOrdersNode;
  readonly specialReduction: AggracctBcWbChannelSpecialReductionNode;
  readonly "special-reduction": AggracctBcWbChannelSpecialReductionNode;
}

interface AggracctBcWbChannelAccountNode extends ChainNode<"v3/aggracct-bc/wb-channel/account"> {
  readonly balance: AggracctBcWbChannelAccountBalanceNode;
  readonly mch_archives: AggracctBcWbChannelAccountMch_archivesNode;
  readonly mch_media: AggracctBcWbChannelAccountMch_mediaNode;
}

interface AggracctBcWbChannelAccountBalanceNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/balance"> {
  /**
   * 查询渠道额度
   *
   * `GET /v3/aggracct-bc/wb-channel/account/balance`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   */
  get(options: WebankChannelAccountBalanceQueryOptions): ApiPromise<WebankChannelAccountBalance>;
  /** The same as `get`. */
  getAsync(options: WebankChannelAccountBalanceQueryOptions): ApiPromise<WebankChannelAccountBalance>;
  /** `get` that blocks until the answer is there. */
  getSync(options: WebankChannelAccountBalanceQueryOptions): WebankChannelAccountBalance;
}

interface AggracctBcWbChannelAccountMch_archivesNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/mch_archives"> {
  /**
   * 查询商户资料
   *
   * `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   */
  get(options: WebankChannelAccountMchArchivesQueryOptions): ApiPromise<WebankChannelAccountMchArchive>;
  /** The same as `get`. */
  getAsync(options: WebankChannelAccountMchArchivesQueryOptions): ApiPromise<WebankChannelAccountMchArchive>;
  /** `get` that blocks until the answer is there. */
  getSync(options: WebankChannelAccountMchArchivesQueryOptions): WebankChannelAccountMchArchive;
}

interface AggracctBcWbChannelAccountMch_mediaNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/mch_media"> {
  /**
   * 查询商户影像件资料
   *
   * `GET /v3/aggracct-bc/wb-channel/account/mch_media`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   */
  get(options: WebankChannelAccountMchMediaQueryOptions): ApiPromise<WebankChannelAccountMchMedia>;
  /** The same as `get`. */
  getAsync(options: WebankChannelAccountMchMediaQueryOptions): ApiPromise<WebankChannelAccountMchMedia>;
  /** `get` that blocks until the answer is there. */
  getSync(options: WebankChannelAccountMchMediaQueryOptions): WebankChannelAccountMchMedia;
}

interface AggracctBcWbChannelBankChannelAccountNode extends ChainNode<"v3/aggracct-bc/wb-channel/bank-channel-account"> {
  readonly rename: AggracctBcWbChannelBankChannelAccountRenameNode;
}

interface AggracctBcWbChannelBankChannelAccountRenameNode extends ChainNode<"v3/aggracct-bc/wb-channel/bank-channel-account/rename"> {
  /** Given as the option `application_id`. */
  readonly _application_id_: AggracctBcWbChannelBankChannelAccountRenameByApplicationIdNode;
  /**
   * 受理渠道结算银行账户更名申请
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
   * 查询渠道结算银行账户更名申请
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

interface AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"> {
  /**
   * 资料更新请求审核结果回调通知
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   */
  post(options: WebankChannelControlOrdersInfoUpdateResultNotifyOptions): ApiPromise<WebankChannelControlOrdersInfoUpdateResultNotifyAnswer>;
  /** The same as `post`. */
  postAsync(options: WebankChannelControlOrdersInfoUpdateResultNotifyOptions): ApiPromise<WebankChannelControlOrdersInfoUpdateResultNotifyAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: WebankChannelControlOrdersInfoUpdateResultNotifyOptions): WebankChannelControlOrdersInfoUpdateResultNotifyAnswer;
}

interface AggracctBcWbChannelControlOrdersPunishNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/punish"> {
  /**
   * 发起微众台账管控
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   */
  post(options: WebankChannelControlOrdersPunishOptions): ApiPromise<WebankChannelControlOrdersPunishAnswer>;
  /** The same as `post`. */
  postAsync(options: WebankChannelControlOrdersPunishOptions): ApiPromise<WebankChannelControlOrdersPunishAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: WebankChannelControlOrdersPunishOptions): WebankChannelControlOrdersPunishAnswer;
}

interface AggracctBcWbChannelControlOrdersRecoverNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/recover"> {
  /**
   * 解除对微众台账的管控
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   */
  post(options: WebankChannelControlOrdersRecoverOptions): ApiPromise<WebankChannelControlOrdersRecoverAnswer>;
  /** The same as `post`. */
  postAsync(options: WebankChannelControlOrdersRecoverOptions): ApiPromise<WebankChannelControlOrdersRecoverAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: WebankChannelControlOrdersRecoverOptions): WebankChannelControlOrdersRecoverAnswer;
}

interface AggracctBcWbChannelControlOrdersByOutRequestNoNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"> {
  /**
   * 查询控制单
   *
   * `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   */
  get(options: WebankChannelControlOrderQueryOptions): ApiPromise<WebankChannelControlOrder>;
  /** The same as `get`. */
  getAsync(options: WebankChannelControlOrderQueryOptions): ApiPromise<WebankChannelControlOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: WebankChannelControlOrderQueryOptions): WebankChannelControlOrder;
}

interface AggracctBcWbChannelSpecialReductionNode extends ChainNode<"v3/aggracct-bc/wb-channel/special-reduction"> {
  /** Given as the option `out_request_no`. */
  readonly _out_request_no_: AggracctBcWbChannelSpecialReductionByOutRequestNoNode;
  /**
   * 特殊减额
   *
   * `POST /v3/aggracct-bc/wb-channel/special-reduction`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   */
  post(options: WebankChannelSpecialReductionOptions): ApiPromise<WebankChannelSpecialReduction>;
  /** The same as `post`. */
  postAsync(options: WebankChannelSpecialReductionOptions): ApiPromise<WebankChannelSpecialReduction>;
  /** `post` that blocks until the answer is there. */
  postSync(options: WebankChannelSpecialReductionOptions): WebankChannelSpecialReduction;
}

interface AggracctBcWbChannelSpecialReductionByOutRequestNoNode extends ChainNode<"v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"> {
  /**
   * 查询特殊减额结果
   *
   * `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   */
  get(options: WebankChannelSpecialReductionByOutRequestNoQueryOptions): ApiPromise<WebankChannelSpecialReduction>;
  /** The same as `get`. */
  getAsync(options: WebankChannelSpecialReductionByOutRequestNoQueryOptions): ApiPromise<WebankChannelSpecialReduction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: WebankChannelSpecialReductionByOutRequestNoQueryOptions): WebankChannelSpecialReduction;
}
