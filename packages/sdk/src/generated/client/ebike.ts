// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  EbikeChargeContract,
  EbikeChargeContractsByContractIdQueryOptions,
  EbikeChargeContractsConfirmAnswer,
  EbikeChargeContractsConfirmOptions,
  EbikeChargeContractsPreopenAnswer,
  EbikeChargeContractsPreopenOptions,
  EbikeChargeTransaction,
  EbikeChargeTransactionsAnswer,
  EbikeChargeTransactionsByIdQueryOptions,
  EbikeChargeTransactionsByOutTradeNoQueryOptions,
  EbikeChargeTransactionsOptions,
  EbikeChargeUsersContractQueryOptions,
} from "../models/ebike.ts";

/** The node of each path template below `v3/ebike`. */
export interface EbikePaths {
  /** POST: 预开通服务 */
  readonly "v3/ebike/charge/contracts/preopen": EbikeChargeContractsPreopenNode;
  /** GET: 通过签约号查询用户状态 */
  readonly "v3/ebike/charge/contracts/{contract_id}": EbikeChargeContractsByContractIdNode;
  /** POST: 创建用户当次充电代扣凭证 */
  readonly "v3/ebike/charge/contracts/{contract_id}/confirm": EbikeChargeContractsByContractIdConfirmNode;
  /** POST: 充电自行车代扣受理扣款 */
  readonly "v3/ebike/charge/transactions": EbikeChargeTransactionsNode;
  /** GET: 查询订单 */
  readonly "v3/ebike/charge/transactions/id/{transaction_id}": EbikeChargeTransactionsIdByTransactionIdNode;
  /** GET: 查询订单 */
  readonly "v3/ebike/charge/transactions/out-trade-no/{out_trade_no}": EbikeChargeTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 通过用户标识查询用户状态 */
  readonly "v3/ebike/charge/users/{openid}/contract": EbikeChargeUsersByOpenidContractNode;
}

/** `v3/ebike` */
export interface EbikeNode extends ChainNode<"v3/ebike"> {
  readonly charge: EbikeChargeNode;
}

/** `v3/ebike/charge` */
interface EbikeChargeNode extends ChainNode<"v3/ebike/charge"> {
  readonly contracts: EbikeChargeContractsNode;
  readonly transactions: EbikeChargeTransactionsNode;
  readonly users: EbikeChargeUsersNode;
}

/** `v3/ebike/charge/contracts` */
interface EbikeChargeContractsNode extends ChainNode<"v3/ebike/charge/contracts"> {
  readonly preopen: EbikeChargeContractsPreopenNode;
  /** The value is the option `contract_id` of the call. */
  readonly _contract_id_: EbikeChargeContractsByContractIdNode;
}

/** `v3/ebike/charge/contracts/preopen` */
interface EbikeChargeContractsPreopenNode extends ChainNode<"v3/ebike/charge/contracts/preopen"> {
  /**
   * 预开通服务
   *
   * `POST /v3/ebike/charge/contracts/preopen`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated offline since 2019-12-16.
   */
  post(options: EbikeChargeContractsPreopenOptions): ApiPromise<EbikeChargeContractsPreopenAnswer>;
  /**
   * 预开通服务. The same as `post`.
   * @deprecated offline since 2019-12-16.
   */
  postAsync(options: EbikeChargeContractsPreopenOptions): ApiPromise<EbikeChargeContractsPreopenAnswer>;
  /**
   * 预开通服务. `post` that blocks the thread until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  postSync(options: EbikeChargeContractsPreopenOptions): EbikeChargeContractsPreopenAnswer;
}

/** `v3/ebike/charge/contracts/{contract_id}` */
interface EbikeChargeContractsByContractIdNode extends ChainNode<"v3/ebike/charge/contracts/{contract_id}"> {
  readonly confirm: EbikeChargeContractsByContractIdConfirmNode;
  /**
   * 通过签约号查询用户状态
   *
   * `GET /v3/ebike/charge/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated offline since 2019-12-16.
   */
  get(options: EbikeChargeContractsByContractIdQueryOptions): ApiPromise<EbikeChargeContract>;
  /**
   * 通过签约号查询用户状态. The same as `get`.
   * @deprecated offline since 2019-12-16.
   */
  getAsync(options: EbikeChargeContractsByContractIdQueryOptions): ApiPromise<EbikeChargeContract>;
  /**
   * 通过签约号查询用户状态. `get` that blocks the thread until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  getSync(options: EbikeChargeContractsByContractIdQueryOptions): EbikeChargeContract;
}

/** `v3/ebike/charge/contracts/{contract_id}/confirm` */
interface EbikeChargeContractsByContractIdConfirmNode extends ChainNode<"v3/ebike/charge/contracts/{contract_id}/confirm"> {
  /**
   * 创建用户当次充电代扣凭证
   *
   * `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated offline since 2019-12-16.
   */
  post(options: EbikeChargeContractsConfirmOptions): ApiPromise<EbikeChargeContractsConfirmAnswer>;
  /**
   * 创建用户当次充电代扣凭证. The same as `post`.
   * @deprecated offline since 2019-12-16.
   */
  postAsync(options: EbikeChargeContractsConfirmOptions): ApiPromise<EbikeChargeContractsConfirmAnswer>;
  /**
   * 创建用户当次充电代扣凭证. `post` that blocks the thread until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  postSync(options: EbikeChargeContractsConfirmOptions): EbikeChargeContractsConfirmAnswer;
}

/** `v3/ebike/charge/transactions` */
interface EbikeChargeTransactionsNode extends ChainNode<"v3/ebike/charge/transactions"> {
  readonly id: EbikeChargeTransactionsIdNode;
  readonly outTradeNo: EbikeChargeTransactionsOutTradeNoNode;
  readonly "out-trade-no": EbikeChargeTransactionsOutTradeNoNode;
  /**
   * 充电自行车代扣受理扣款
   *
   * `POST /v3/ebike/charge/transactions`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated offline since 2019-12-16.
   */
  post(options: EbikeChargeTransactionsOptions): ApiPromise<EbikeChargeTransactionsAnswer>;
  /**
   * 充电自行车代扣受理扣款. The same as `post`.
   * @deprecated offline since 2019-12-16.
   */
  postAsync(options: EbikeChargeTransactionsOptions): ApiPromise<EbikeChargeTransactionsAnswer>;
  /**
   * 充电自行车代扣受理扣款. `post` that blocks the thread until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  postSync(options: EbikeChargeTransactionsOptions): EbikeChargeTransactionsAnswer;
}

/** `v3/ebike/charge/transactions/id` */
interface EbikeChargeTransactionsIdNode extends ChainNode<"v3/ebike/charge/transactions/id"> {
  /** The value is the option `transaction_id` of the call. */
  readonly _transaction_id_: EbikeChargeTransactionsIdByTransactionIdNode;
}

/** `v3/ebike/charge/transactions/id/{transaction_id}` */
interface EbikeChargeTransactionsIdByTransactionIdNode extends ChainNode<"v3/ebike/charge/transactions/id/{transaction_id}"> {
  /**
   * 查询订单
   *
   * `GET /v3/ebike/charge/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated offline since 2019-12-16.
   */
  get(options: EbikeChargeTransactionsByIdQueryOptions): ApiPromise<EbikeChargeTransaction>;
  /**
   * 查询订单. The same as `get`.
   * @deprecated offline since 2019-12-16.
   */
  getAsync(options: EbikeChargeTransactionsByIdQueryOptions): ApiPromise<EbikeChargeTransaction>;
  /**
   * 查询订单. `get` that blocks the thread until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  getSync(options: EbikeChargeTransactionsByIdQueryOptions): EbikeChargeTransaction;
}

/** `v3/ebike/charge/transactions/out-trade-no` */
interface EbikeChargeTransactionsOutTradeNoNode extends ChainNode<"v3/ebike/charge/transactions/out-trade-no"> {
  /** The value is the option `out_trade_no` of the call. */
  readonly _out_trade_no_: EbikeChargeTransactionsOutTradeNoByOutTradeNoNode;
}

/** `v3/ebike/charge/transactions/out-trade-no/{out_trade_no}` */
interface EbikeChargeTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"> {
  /**
   * 查询订单
   *
   * `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated offline since 2019-12-16.
   */
  get(options: EbikeChargeTransactionsByOutTradeNoQueryOptions): ApiPromise<EbikeChargeTransaction>;
  /**
   * 查询订单. The same as `get`.
   * @deprecated offline since 2019-12-16.
   */
  getAsync(options: EbikeChargeTransactionsByOutTradeNoQueryOptions): ApiPromise<EbikeChargeTransaction>;
  /**
   * 查询订单. `get` that blocks the thread until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  getSync(options: EbikeChargeTransactionsByOutTradeNoQueryOptions): EbikeChargeTransaction;
}

/** `v3/ebike/charge/users` */
interface EbikeChargeUsersNode extends ChainNode<"v3/ebike/charge/users"> {
  /** The value is the option `openid` of the call. */
  readonly _openid_: EbikeChargeUsersByOpenidNode;
}

/** `v3/ebike/charge/users/{openid}` */
interface EbikeChargeUsersByOpenidNode extends ChainNode<"v3/ebike/charge/users/{openid}"> {
  readonly contract: EbikeChargeUsersByOpenidContractNode;
}

/** `v3/ebike/charge/users/{openid}/contract` */
interface EbikeChargeUsersByOpenidContractNode extends ChainNode<"v3/ebike/charge/users/{openid}/contract"> {
  /**
   * 通过用户标识查询用户状态
   *
   * `GET /v3/ebike/charge/users/{openid}/contract`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated offline since 2019-12-16.
   */
  get(options: EbikeChargeUsersContractQueryOptions): ApiPromise<EbikeChargeContract>;
  /**
   * 通过用户标识查询用户状态. The same as `get`.
   * @deprecated offline since 2019-12-16.
   */
  getAsync(options: EbikeChargeUsersContractQueryOptions): ApiPromise<EbikeChargeContract>;
  /**
   * 通过用户标识查询用户状态. `get` that blocks the thread until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  getSync(options: EbikeChargeUsersContractQueryOptions): EbikeChargeContract;
}
