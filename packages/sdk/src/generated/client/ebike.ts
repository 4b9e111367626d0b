// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  EbikeChargeContract,
  EbikeChargeContractConfirmAnswer,
  EbikeChargeContractConfirmOptions,
  EbikeChargeContractQueryOptions,
  EbikeChargeContractsPreopenAnswer,
  EbikeChargeContractsPreopenOptions,
  EbikeChargePaymentAccepted,
  EbikeChargePaymentApplyOptions,
  EbikeChargeTransaction,
  EbikeChargeTransactionByIdQueryOptions,
  EbikeChargeTransactionByOutTradeNoQueryOptions,
  EbikeChargeUserContractQueryOptions,
} from "../models/ebike.ts";

/** The node of each path template below `v3/ebike`. */
export interface EbikePaths {
  /** POST: 预开通服务 · Pre-open the service. */
  readonly "v3/ebike/charge/contracts/preopen": EbikeChargeContractsPreopenNode;
  /** GET: 通过签约号查询用户状态 · Query the state of a user by contract ID. */
  readonly "v3/ebike/charge/contracts/{contract_id}": EbikeChargeContractsByContractIdNode;
  /** POST: 创建用户当次充电代扣凭证 · Create the deduction credential for a user's charging session. */
  readonly "v3/ebike/charge/contracts/{contract_id}/confirm": EbikeChargeContractsByContractIdConfirmNode;
  /** POST: 充电自行车代扣受理扣款 · Request a deduction for e-bike charging. */
  readonly "v3/ebike/charge/transactions": EbikeChargeTransactionsNode;
  /** GET: 查询订单 · Query an order. */
  readonly "v3/ebike/charge/transactions/id/{transaction_id}": EbikeChargeTransactionsIdByTransactionIdNode;
  /** GET: 查询订单 · Query an order. */
  readonly "v3/ebike/charge/transactions/out-trade-no/{out_trade_no}": EbikeChargeTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 通过用户标识查询用户状态 · Query the state of a user by OpenID. */
  readonly "v3/ebike/charge/users/{openid}/contract": EbikeChargeUsersByOpenidContractNode;
}

export interface EbikeNode extends ChainNode<"v3/ebike"> {
  readonly charge: EbikeChargeNode;
}

interface EbikeChargeNode extends ChainNode<"v3/ebike/charge"> {
  readonly contracts: EbikeChargeContractsNode;
  readonly transactions: EbikeChargeTransactionsNode;
  readonly users: EbikeChargeUsersNode;
}

interface EbikeChargeContractsNode extends ChainNode<"v3/ebike/charge/contracts"> {
  readonly preopen: EbikeChargeContractsPreopenNode;
  /** Given as the option `contract_id`. */
  readonly _contract_id_: EbikeChargeContractsByContractIdNode;
}

interface EbikeChargeContractsPreopenNode extends ChainNode<"v3/ebike/charge/contracts/preopen"> {
  /**
   * 预开通服务 · Pre-open the service
   *
   * `POST /v3/ebike/charge/contracts/preopen`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_3.shtml
   * @deprecated offline since 2019-12-16.
   */
  post(options: EbikeChargeContractsPreopenOptions): ApiPromise<EbikeChargeContractsPreopenAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2019-12-16.
   */
  postAsync(options: EbikeChargeContractsPreopenOptions): ApiPromise<EbikeChargeContractsPreopenAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  postSync(options: EbikeChargeContractsPreopenOptions): EbikeChargeContractsPreopenAnswer;
}

interface EbikeChargeContractsByContractIdNode extends ChainNode<"v3/ebike/charge/contracts/{contract_id}"> {
  readonly confirm: EbikeChargeContractsByContractIdConfirmNode;
  /**
   * 通过签约号查询用户状态 · Query the state of a user by contract ID
   *
   * `GET /v3/ebike/charge/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_2.shtml
   * @deprecated offline since 2019-12-16.
   */
  get(options: EbikeChargeContractQueryOptions): ApiPromise<EbikeChargeContract>;
  /**
   * The same as `get`.
   * @deprecated offline since 2019-12-16.
   */
  getAsync(options: EbikeChargeContractQueryOptions): ApiPromise<EbikeChargeContract>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  getSync(options: EbikeChargeContractQueryOptions): EbikeChargeContract;
}

interface EbikeChargeContractsByContractIdConfirmNode extends ChainNode<"v3/ebike/charge/contracts/{contract_id}/confirm"> {
  /**
   * 创建用户当次充电代扣凭证 · Create the deduction credential for a user's charging session
   *
   * `POST /v3/ebike/charge/contracts/{contract_id}/confirm`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_4.shtml
   * @deprecated offline since 2019-12-16.
   */
  post(options: EbikeChargeContractConfirmOptions): ApiPromise<EbikeChargeContractConfirmAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2019-12-16.
   */
  postAsync(options: EbikeChargeContractConfirmOptions): ApiPromise<EbikeChargeContractConfirmAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  postSync(options: EbikeChargeContractConfirmOptions): EbikeChargeContractConfirmAnswer;
}

interface EbikeChargeTransactionsNode extends ChainNode<"v3/ebike/charge/transactions"> {
  readonly id: EbikeChargeTransactionsIdNode;
  readonly outTradeNo: EbikeChargeTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": EbikeChargeTransactionsOutTradeNoNode;
  /**
   * 充电自行车代扣受理扣款 · Request a deduction for e-bike charging
   *
   * `POST /v3/ebike/charge/transactions`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_5.shtml
   * @deprecated offline since 2019-12-16.
   */
  post(options: EbikeChargePaymentApplyOptions): ApiPromise<EbikeChargePaymentAccepted>;
  /**
   * The same as `post`.
   * @deprecated offline since 2019-12-16.
   */
  postAsync(options: EbikeChargePaymentApplyOptions): ApiPromise<EbikeChargePaymentAccepted>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  postSync(options: EbikeChargePaymentApplyOptions): EbikeChargePaymentAccepted;
}

interface EbikeChargeTransactionsIdNode extends ChainNode<"v3/ebike/charge/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: EbikeChargeTransactionsIdByTransactionIdNode;
}

interface EbikeChargeTransactionsIdByTransactionIdNode extends ChainNode<"v3/ebike/charge/transactions/id/{transaction_id}"> {
  /**
   * 查询订单 · Query an order
   *
   * `GET /v3/ebike/charge/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated offline since 2019-12-16.
   */
  get(options: EbikeChargeTransactionByIdQueryOptions): ApiPromise<EbikeChargeTransaction>;
  /**
   * The same as `get`.
   * @deprecated offline since 2019-12-16.
   */
  getAsync(options: EbikeChargeTransactionByIdQueryOptions): ApiPromise<EbikeChargeTransaction>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  getSync(options: EbikeChargeTransactionByIdQueryOptions): EbikeChargeTransaction;
}

interface EbikeChargeTransactionsOutTradeNoNode extends ChainNode<"v3/ebike/charge/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: EbikeChargeTransactionsOutTradeNoByOutTradeNoNode;
}

interface EbikeChargeTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"> {
  /**
   * 查询订单 · Query an order
   *
   * `GET /v3/ebike/charge/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_6.shtml
   * @deprecated offline since 2019-12-16.
   */
  get(options: EbikeChargeTransactionByOutTradeNoQueryOptions): ApiPromise<EbikeChargeTransaction>;
  /**
   * The same as `get`.
   * @deprecated offline since 2019-12-16.
   */
  getAsync(options: EbikeChargeTransactionByOutTradeNoQueryOptions): ApiPromise<EbikeChargeTransaction>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  getSync(options: EbikeChargeTransactionByOutTradeNoQueryOptions): EbikeChargeTransaction;
}

interface EbikeChargeUsersNode extends ChainNode<"v3/ebike/charge/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: EbikeChargeUsersByOpenidNode;
}

interface EbikeChargeUsersByOpenidNode extends ChainNode<"v3/ebike/charge/users/{openid}"> {
  readonly contract: EbikeChargeUsersByOpenidContractNode;
}

interface EbikeChargeUsersByOpenidContractNode extends ChainNode<"v3/ebike/charge/users/{openid}/contract"> {
  /**
   * 通过用户标识查询用户状态 · Query the state of a user by OpenID
   *
   * `GET /v3/ebike/charge/users/{openid}/contract`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/vehicle/ebike/chapter3_1.shtml
   * @deprecated offline since 2019-12-16.
   */
  get(options: EbikeChargeUserContractQueryOptions): ApiPromise<EbikeChargeContract>;
  /**
   * The same as `get`.
   * @deprecated offline since 2019-12-16.
   */
  getAsync(options: EbikeChargeUserContractQueryOptions): ApiPromise<EbikeChargeContract>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated offline since 2019-12-16.
   */
  getSync(options: EbikeChargeUserContractQueryOptions): EbikeChargeContract;
}
