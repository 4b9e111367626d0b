// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  EduschoolpayContract,
  EduschoolpayContractQueryOptions,
  EduschoolpayContractTerminateOptions,
  EduschoolpayContractsPresignAnswer,
  EduschoolpayContractsPresignOptions,
  EduschoolpayTransaction,
  EduschoolpayTransactionByIdQueryOptions,
  EduschoolpayTransactionByOutTradeNoQueryOptions,
  EduschoolpayTransactionsAnswer,
  EduschoolpayTransactionsOptions,
  EduschoolpayUserContractList,
  EduschoolpayUserContractsQueryOptions,
  EduschoolpayUserDebtState,
  EduschoolpayUserDebtStateQueryOptions,
} from "../models/eduschoolpay.ts";

/** The node of each path template below `v3/eduschoolpay`. */
export interface EduschoolpayPaths {
  /** POST: 预签约 */
  readonly "v3/eduschoolpay/contracts/presign": EduschoolpayContractsPresignNode;
  /** GET: 通过协议号查询签约 */
  readonly "v3/eduschoolpay/contracts/{contract_id}": EduschoolpayContractsByContractIdNode;
  /** POST: 商户主动解约 */
  readonly "v3/eduschoolpay/contracts/{contract_id}/terminate": EduschoolpayContractsByContractIdTerminateNode;
  /** POST: 扣款 */
  readonly "v3/eduschoolpay/transactions": EduschoolpayTransactionsNode;
  /** GET: 微信支付订单号查单 */
  readonly "v3/eduschoolpay/transactions/id/{transaction_id}": EduschoolpayTransactionsIdByTransactionIdNode;
  /** GET: 商户订单号查单 */
  readonly "v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}": EduschoolpayTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 查询用户签约列表 */
  readonly "v3/eduschoolpay/users/{openid}/contracts": EduschoolpayUsersByOpenidContractsNode;
  /** GET: 商户查询用户欠款状态 */
  readonly "v3/eduschoolpay/users/{openid}/debt-state": EduschoolpayUsersByOpenidDebtStateNode;
}

export interface EduschoolpayNode extends ChainNode<"v3/eduschoolpay"> {
  readonly contracts: EduschoolpayContractsNode;
  readonly transactions: EduschoolpayTransactionsNode;
  readonly users: EduschoolpayUsersNode;
}

interface EduschoolpayContractsNode extends ChainNode<"v3/eduschoolpay/contracts"> {
  readonly presign: EduschoolpayContractsPresignNode;
  /** Given as the option `contract_id`. */
  readonly _contract_id_: EduschoolpayContractsByContractIdNode;
}

interface EduschoolpayContractsPresignNode extends ChainNode<"v3/eduschoolpay/contracts/presign"> {
  /**
   * 预签约
   *
   * 校园轻松付 · Campus easy payment
   *
   * `POST /v3/eduschoolpay/contracts/presign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468952
   */
  post(options: EduschoolpayContractsPresignOptions): ApiPromise<EduschoolpayContractsPresignAnswer>;
  /** The same as `post`. */
  postAsync(options: EduschoolpayContractsPresignOptions): ApiPromise<EduschoolpayContractsPresignAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: EduschoolpayContractsPresignOptions): EduschoolpayContractsPresignAnswer;
}

interface EduschoolpayContractsByContractIdNode extends ChainNode<"v3/eduschoolpay/contracts/{contract_id}"> {
  readonly terminate: EduschoolpayContractsByContractIdTerminateNode;
  /**
   * 通过协议号查询签约
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468959
   */
  get(options: EduschoolpayContractQueryOptions): ApiPromise<EduschoolpayContract>;
  /** The same as `get`. */
  getAsync(options: EduschoolpayContractQueryOptions): ApiPromise<EduschoolpayContract>;
  /** `get` that blocks until the answer is there. */
  getSync(options: EduschoolpayContractQueryOptions): EduschoolpayContract;
}

interface EduschoolpayContractsByContractIdTerminateNode extends ChainNode<"v3/eduschoolpay/contracts/{contract_id}/terminate"> {
  /**
   * 商户主动解约
   *
   * 校园轻松付 · Campus easy payment
   *
   * `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469025
   */
  post(options: EduschoolpayContractTerminateOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: EduschoolpayContractTerminateOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: EduschoolpayContractTerminateOptions): undefined;
}

interface EduschoolpayTransactionsNode extends ChainNode<"v3/eduschoolpay/transactions"> {
  readonly id: EduschoolpayTransactionsIdNode;
  readonly outTradeNo: EduschoolpayTransactionsOutTradeNoNode;
  readonly "out-trade-no": EduschoolpayTransactionsOutTradeNoNode;
  /**
   * 扣款
   *
   * 校园轻松付 · Campus easy payment
   *
   * `POST /v3/eduschoolpay/transactions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469030
   */
  post(options: EduschoolpayTransactionsOptions): ApiPromise<EduschoolpayTransactionsAnswer>;
  /** The same as `post`. */
  postAsync(options: EduschoolpayTransactionsOptions): ApiPromise<EduschoolpayTransactionsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: EduschoolpayTransactionsOptions): EduschoolpayTransactionsAnswer;
}

interface EduschoolpayTransactionsIdNode extends ChainNode<"v3/eduschoolpay/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: EduschoolpayTransactionsIdByTransactionIdNode;
}

interface EduschoolpayTransactionsIdByTransactionIdNode extends ChainNode<"v3/eduschoolpay/transactions/id/{transaction_id}"> {
  /**
   * 微信支付订单号查单
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469063
   */
  get(options: EduschoolpayTransactionByIdQueryOptions): ApiPromise<EduschoolpayTransaction>;
  /** The same as `get`. */
  getAsync(options: EduschoolpayTransactionByIdQueryOptions): ApiPromise<EduschoolpayTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: EduschoolpayTransactionByIdQueryOptions): EduschoolpayTransaction;
}

interface EduschoolpayTransactionsOutTradeNoNode extends ChainNode<"v3/eduschoolpay/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: EduschoolpayTransactionsOutTradeNoByOutTradeNoNode;
}

interface EduschoolpayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"> {
  /**
   * 商户订单号查单
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469097
   */
  get(options: EduschoolpayTransactionByOutTradeNoQueryOptions): ApiPromise<EduschoolpayTransaction>;
  /** The same as `get`. */
  getAsync(options: EduschoolpayTransactionByOutTradeNoQueryOptions): ApiPromise<EduschoolpayTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: EduschoolpayTransactionByOutTradeNoQueryOptions): EduschoolpayTransaction;
}

interface EduschoolpayUsersNode extends ChainNode<"v3/eduschoolpay/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: EduschoolpayUsersByOpenidNode;
}

interface EduschoolpayUsersByOpenidNode extends ChainNode<"v3/eduschoolpay/users/{openid}"> {
  readonly contracts: EduschoolpayUsersByOpenidContractsNode;
  readonly debtState: EduschoolpayUsersByOpenidDebtStateNode;
  readonly "debt-state": EduschoolpayUsersByOpenidDebtStateNode;
}

interface EduschoolpayUsersByOpenidContractsNode extends ChainNode<"v3/eduschoolpay/users/{openid}/contracts"> {
  /**
   * 查询用户签约列表
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/users/{openid}/contracts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468993
   */
  get(options: EduschoolpayUserContractsQueryOptions): ApiPromise<EduschoolpayUserContractList>;
  /** The same as `get`. */
  getAsync(options: EduschoolpayUserContractsQueryOptions): ApiPromise<EduschoolpayUserContractList>;
  /** `get` that blocks until the answer is there. */
  getSync(options: EduschoolpayUserContractsQueryOptions): EduschoolpayUserContractList;
}

interface EduschoolpayUsersByOpenidDebtStateNode extends ChainNode<"v3/eduschoolpay/users/{openid}/debt-state"> {
  /**
   * 商户查询用户欠款状态
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/users/{openid}/debt-state`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469161
   */
  get(options: EduschoolpayUserDebtStateQueryOptions): ApiPromise<EduschoolpayUserDebtState>;
  /** The same as `get`. */
  getAsync(options: EduschoolpayUserDebtStateQueryOptions): ApiPromise<EduschoolpayUserDebtState>;
  /** `get` that blocks until the answer is there. */
  getSync(options: EduschoolpayUserDebtStateQueryOptions): EduschoolpayUserDebtState;
}
