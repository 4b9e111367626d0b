// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  AggracctBcWbChannelAccountBalance,
  AggracctBcWbChannelAccountBalanceQueryOptions,
  AggracctBcWbChannelAccountMchArchive,
  AggracctBcWbChannelAccountMchArchivesQueryOptions,
  AggracctBcWbChannelAccountMchMedia,
  AggracctBcWbChannelAccountMchMediaQueryOptions,
  AggracctBcWbChannelBankChannelAccountRename,
  AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQueryOptions,
  AggracctBcWbChannelBankChannelAccountRenameOptions,
  AggracctBcWbChannelControlOrder,
  AggracctBcWbChannelControlOrdersByOutRequestNoQueryOptions,
  AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyAnswer,
  AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyOptions,
  AggracctBcWbChannelControlOrdersPunishAnswer,
  AggracctBcWbChannelControlOrdersPunishOptions,
  AggracctBcWbChannelControlOrdersRecoverAnswer,
  AggracctBcWbChannelControlOrdersRecoverOptions,
  AggracctBcWbChannelSpecialReduction,
  AggracctBcWbChannelSpecialReductionByOutRequestNoQueryOptions,
  AggracctBcWbChannelSpecialReductionOptions,
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

/** `v3/aggracct-bc` */
export interface AggracctBcNode extends ChainNode<"v3/aggracct-bc"> {
  readonly wbChannel: AggracctBcWbChannelNode;
  readonly "wb-channel": AggracctBcWbChannelNode;
}

/** `v3/aggracct-bc/wb-channel` */
interface AggracctBcWbChannelNode extends ChainNode<"v3/aggracct-bc/wb-channel"> {
  readonly account: AggracctBcWbChannelAccountNode;
  readonly bankChannelAccount: AggracctBcWbChannelBankChannelAccountNode;
  readonly "bank-channel-account": AggracctBcWbChannelBankChannelAccountNode;
  readonly controlOrders: AggracctBcWbChannelControlOrdersNode;
  readonly "control-orders": AggracctBcWbChannelControlOrdersNode;
  readonly specialReduction: AggracctBcWbChannelSpecialReductionNode;
  readonly "special-reduction": AggracctBcWbChannelSpecialReductionNode;
}

/** `v3/aggracct-bc/wb-channel/account` */
interface AggracctBcWbChannelAccountNode extends ChainNode<"v3/aggracct-bc/wb-channel/account"> {
  readonly balance: AggracctBcWbChannelAccountBalanceNode;
  readonly mch_archives: AggracctBcWbChannelAccountMch_archivesNode;
  readonly mch_media: AggracctBcWbChannelAccountMch_mediaNode;
}

/** `v3/aggracct-bc/wb-channel/account/balance` */
interface AggracctBcWbChannelAccountBalanceNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/balance"> {
  /**
   * 查询渠道额度
   *
   * `GET /v3/aggracct-bc/wb-channel/account/balance`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061186
   */
  get(options: AggracctBcWbChannelAccountBalanceQueryOptions): ApiPromise<AggracctBcWbChannelAccountBalance>;
  /** 查询渠道额度. The same as `get`. */
  getAsync(options: AggracctBcWbChannelAccountBalanceQueryOptions): ApiPromise<AggracctBcWbChannelAccountBalance>;
  /** 查询渠道额度. `get` that blocks the thread until the answer is there. */
  getSync(options: AggracctBcWbChannelAccountBalanceQueryOptions): AggracctBcWbChannelAccountBalance;
}

/** `v3/aggracct-bc/wb-channel/account/mch_archives` */
interface AggracctBcWbChannelAccountMch_archivesNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/mch_archives"> {
  /**
   * 查询商户资料
   *
   * `GET /v3/aggracct-bc/wb-channel/account/mch_archives`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016642632
   */
  get(options: AggracctBcWbChannelAccountMchArchivesQueryOptions): ApiPromise<AggracctBcWbChannelAccountMchArchive>;
  /** 查询商户资料. The same as `get`. */
  getAsync(options: AggracctBcWbChannelAccountMchArchivesQueryOptions): ApiPromise<AggracctBcWbChannelAccountMchArchive>;
  /** 查询商户资料. `get` that blocks the thread until the answer is there. */
  getSync(options: AggracctBcWbChannelAccountMchArchivesQueryOptions): AggracctBcWbChannelAccountMchArchive;
}

/** `v3/aggracct-bc/wb-channel/account/mch_media` */
interface AggracctBcWbChannelAccountMch_mediaNode extends ChainNode<"v3/aggracct-bc/wb-channel/account/mch_media"> {
  /**
   * 查询商户影像件资料
   *
   * `GET /v3/aggracct-bc/wb-channel/account/mch_media`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4025779210
   */
  get(options: AggracctBcWbChannelAccountMchMediaQueryOptions): ApiPromise<AggracctBcWbChannelAccountMchMedia>;
  /** 查询商户影像件资料. The same as `get`. */
  getAsync(options: AggracctBcWbChannelAccountMchMediaQueryOptions): ApiPromise<AggracctBcWbChannelAccountMchMedia>;
  /** 查询商户影像件资料. `get` that blocks the thread until the answer is there. */
  getSync(options: AggracctBcWbChannelAccountMchMediaQueryOptions): AggracctBcWbChannelAccountMchMedia;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account` */
interface AggracctBcWbChannelBankChannelAccountNode extends ChainNode<"v3/aggracct-bc/wb-channel/bank-channel-account"> {
  readonly rename: AggracctBcWbChannelBankChannelAccountRenameNode;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename` */
interface AggracctBcWbChannelBankChannelAccountRenameNode extends ChainNode<"v3/aggracct-bc/wb-channel/bank-channel-account/rename"> {
  /** The value is the option `application_id` of the call. */
  readonly _application_id_: AggracctBcWbChannelBankChannelAccountRenameByApplicationIdNode;
  /**
   * 受理渠道结算银行账户更名申请
   *
   * `POST /v3/aggracct-bc/wb-channel/bank-channel-account/rename`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968078
   * @remarks Status: beta.
   */
  post(options: AggracctBcWbChannelBankChannelAccountRenameOptions): ApiPromise<AggracctBcWbChannelBankChannelAccountRename>;
  /**
   * 受理渠道结算银行账户更名申请. The same as `post`.
   * @remarks Status: beta.
   */
  postAsync(options: AggracctBcWbChannelBankChannelAccountRenameOptions): ApiPromise<AggracctBcWbChannelBankChannelAccountRename>;
  /**
   * 受理渠道结算银行账户更名申请. `post` that blocks the thread until the answer is there.
   * @remarks Status: beta.
   */
  postSync(options: AggracctBcWbChannelBankChannelAccountRenameOptions): AggracctBcWbChannelBankChannelAccountRename;
}

/** `v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}` */
interface AggracctBcWbChannelBankChannelAccountRenameByApplicationIdNode extends ChainNode<"v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}"> {
  /**
   * 查询渠道结算银行账户更名申请
   *
   * `GET /v3/aggracct-bc/wb-channel/bank-channel-account/rename/{application_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4018968051
   * @remarks Status: beta.
   */
  get(options: AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQueryOptions): ApiPromise<AggracctBcWbChannelBankChannelAccountRename>;
  /**
   * 查询渠道结算银行账户更名申请. The same as `get`.
   * @remarks Status: beta.
   */
  getAsync(options: AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQueryOptions): ApiPromise<AggracctBcWbChannelBankChannelAccountRename>;
  /**
   * 查询渠道结算银行账户更名申请. `get` that blocks the thread until the answer is there.
   * @remarks Status: beta.
   */
  getSync(options: AggracctBcWbChannelBankChannelAccountRenameByApplicationIdQueryOptions): AggracctBcWbChannelBankChannelAccountRename;
}

/** `v3/aggracct-bc/wb-channel/control-orders` */
interface AggracctBcWbChannelControlOrdersNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders"> {
  readonly info: AggracctBcWbChannelControlOrdersInfoNode;
  readonly punish: AggracctBcWbChannelControlOrdersPunishNode;
  readonly recover: AggracctBcWbChannelControlOrdersRecoverNode;
  /** The value is the option `out_request_no` of the call. */
  readonly _out_request_no_: AggracctBcWbChannelControlOrdersByOutRequestNoNode;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info` */
interface AggracctBcWbChannelControlOrdersInfoNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info"> {
  readonly update: AggracctBcWbChannelControlOrdersInfoUpdateNode;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update` */
interface AggracctBcWbChannelControlOrdersInfoUpdateNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info/update"> {
  readonly result: AggracctBcWbChannelControlOrdersInfoUpdateResultNode;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result` */
interface AggracctBcWbChannelControlOrdersInfoUpdateResultNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info/update/result"> {
  readonly notify: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyNode;
}

/** `v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify` */
interface AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify"> {
  /**
   * 资料更新请求审核结果回调通知
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/info/update/result/notify`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016080141
   */
  post(options: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyOptions): ApiPromise<AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyAnswer>;
  /** 资料更新请求审核结果回调通知. The same as `post`. */
  postAsync(options: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyOptions): ApiPromise<AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyAnswer>;
  /** 资料更新请求审核结果回调通知. `post` that blocks the thread until the answer is there. */
  postSync(options: AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyOptions): AggracctBcWbChannelControlOrdersInfoUpdateResultNotifyAnswer;
}

/** `v3/aggracct-bc/wb-channel/control-orders/punish` */
interface AggracctBcWbChannelControlOrdersPunishNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/punish"> {
  /**
   * 发起微众台账管控
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/punish`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025247
   */
  post(options: AggracctBcWbChannelControlOrdersPunishOptions): ApiPromise<AggracctBcWbChannelControlOrdersPunishAnswer>;
  /** 发起微众台账管控. The same as `post`. */
  postAsync(options: AggracctBcWbChannelControlOrdersPunishOptions): ApiPromise<AggracctBcWbChannelControlOrdersPunishAnswer>;
  /** 发起微众台账管控. `post` that blocks the thread until the answer is there. */
  postSync(options: AggracctBcWbChannelControlOrdersPunishOptions): AggracctBcWbChannelControlOrdersPunishAnswer;
}

/** `v3/aggracct-bc/wb-channel/control-orders/recover` */
interface AggracctBcWbChannelControlOrdersRecoverNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/recover"> {
  /**
   * 解除对微众台账的管控
   *
   * `POST /v3/aggracct-bc/wb-channel/control-orders/recover`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025279
   */
  post(options: AggracctBcWbChannelControlOrdersRecoverOptions): ApiPromise<AggracctBcWbChannelControlOrdersRecoverAnswer>;
  /** 解除对微众台账的管控. The same as `post`. */
  postAsync(options: AggracctBcWbChannelControlOrdersRecoverOptions): ApiPromise<AggracctBcWbChannelControlOrdersRecoverAnswer>;
  /** 解除对微众台账的管控. `post` that blocks the thread until the answer is there. */
  postSync(options: AggracctBcWbChannelControlOrdersRecoverOptions): AggracctBcWbChannelControlOrdersRecoverAnswer;
}

/** `v3/aggracct-bc/wb-channel/control-orders/{out_request_no}` */
interface AggracctBcWbChannelControlOrdersByOutRequestNoNode extends ChainNode<"v3/aggracct-bc/wb-channel/control-orders/{out_request_no}"> {
  /**
   * 查询控制单
   *
   * `GET /v3/aggracct-bc/wb-channel/control-orders/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016025274
   */
  get(options: AggracctBcWbChannelControlOrdersByOutRequestNoQueryOptions): ApiPromise<AggracctBcWbChannelControlOrder>;
  /** 查询控制单. The same as `get`. */
  getAsync(options: AggracctBcWbChannelControlOrdersByOutRequestNoQueryOptions): ApiPromise<AggracctBcWbChannelControlOrder>;
  /** 查询控制单. `get` that blocks the thread until the answer is there. */
  getSync(options: AggracctBcWbChannelControlOrdersByOutRequestNoQueryOptions): AggracctBcWbChannelControlOrder;
}

/** `v3/aggracct-bc/wb-channel/special-reduction` */
interface AggracctBcWbChannelSpecialReductionNode extends ChainNode<"v3/aggracct-bc/wb-channel/special-reduction"> {
  /** The value is the option `out_request_no` of the call. */
  readonly _out_request_no_: AggracctBcWbChannelSpecialReductionByOutRequestNoNode;
  /**
   * 特殊减额
   *
   * `POST /v3/aggracct-bc/wb-channel/special-reduction`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061190
   */
  post(options: AggracctBcWbChannelSpecialReductionOptions): ApiPromise<AggracctBcWbChannelSpecialReduction>;
  /** 特殊减额. The same as `post`. */
  postAsync(options: AggracctBcWbChannelSpecialReductionOptions): ApiPromise<AggracctBcWbChannelSpecialReduction>;
  /** 特殊减额. `post` that blocks the thread until the answer is there. */
  postSync(options: AggracctBcWbChannelSpecialReductionOptions): AggracctBcWbChannelSpecialReduction;
}

/** `v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}` */
interface AggracctBcWbChannelSpecialReductionByOutRequestNoNode extends ChainNode<"v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}"> {
  /**
   * 查询特殊减额结果
   *
   * `GET /v3/aggracct-bc/wb-channel/special-reduction/{out_request_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016061196
   */
  get(options: AggracctBcWbChannelSpecialReductionByOutRequestNoQueryOptions): ApiPromise<AggracctBcWbChannelSpecialReduction>;
  /** 查询特殊减额结果. The same as `get`. */
  getAsync(options: AggracctBcWbChannelSpecialReductionByOutRequestNoQueryOptions): ApiPromise<AggracctBcWbChannelSpecialReduction>;
  /** 查询特殊减额结果. `get` that blocks the thread until the answer is there. */
  getSync(options: AggracctBcWbChannelSpecialReductionByOutRequestNoQueryOptions): AggracctBcWbChannelSpecialReduction;
}
