// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  EduschoolpayContract,
  EduschoolpayContractQueryOptions,
  EduschoolpayContractTerminateOptions,
  EduschoolpayContractsPresignAnswer,
  EduschoolpayContractsPresignOptions,
  EduschoolpayTransaction,
  EduschoolpayTransactionByIdQueryOptions,
  EduschoolpayTransactionByOutTradeNoQueryOptions,
  EduschoolpayUserContractList,
  EduschoolpayUserContractsQueryOptions,
  EduschoolpayUserDebtState,
  EduschoolpayUserDebtStateQueryOptions,
  SchoolPaymentCreateOptions,
  SchoolPaymentCreated,
} from "../models/eduschoolpay.ts";

/** The node of each path template below `v3/eduschoolpay`. */
export interface EduschoolpayPaths {
  /** POST: 预签约 · Pre-sign a contract. */
  readonly "v3/eduschoolpay/contracts/presign": EduschoolpayContractsPresignNode;
  /** GET: 通过协议号查询签约 · Query a contract by contract ID. */
  readonly "v3/eduschoolpay/contracts/{contract_id}": EduschoolpayContractsByContractIdNode;
  /** POST: 商户主动解约 · Terminate a contract as the merchant. */
  readonly "v3/eduschoolpay/contracts/{contract_id}/terminate": EduschoolpayContractsByContractIdTerminateNode;
  /** POST: 扣款 · Deduct a payment. */
  readonly "v3/eduschoolpay/transactions": EduschoolpayTransactionsNode;
  /** GET: 微信支付订单号查单 · Query an order by WeChat Pay transaction ID. */
  readonly "v3/eduschoolpay/transactions/id/{transaction_id}": EduschoolpayTransactionsIdByTransactionIdNode;
  /** GET: 商户订单号查单 · Query an order by merchant order number. */
  readonly "v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}": EduschoolpayTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 查询用户签约列表 · Query a user's contracts. */
  readonly "v3/eduschoolpay/users/{openid}/contracts": EduschoolpayUsersByOpenidContractsNode;
  /** GET: 商户查询用户欠款状态 · Query whether a user is in arrears. */
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

interface EduschoolpayContractsPresignNode extends ChainNode<"v3/eduschoolpay/contracts/presign">, PostAsyncAndSync<EduschoolpayContractsPresignOptions, EduschoolpayContractsPresignAnswer> {
  /**
   * 预签约 · Pre-sign a contract
   *
   * 校园轻松付 · Campus easy payment
   *
   * `POST /v3/eduschoolpay/contracts/presign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468952
   */
  post(options: EduschoolpayContractsPresignOptions): ApiPromise<EduschoolpayContractsPresignAnswer>;
}

interface EduschoolpayContractsByContractIdNode extends ChainNode<"v3/eduschoolpay/contracts/{contract_id}">, GetAsyncAndSync<EduschoolpayContractQueryOptions, EduschoolpayContract> {
  readonly terminate: EduschoolpayContractsByContractIdTerminateNode;
  /**
   * 通过协议号查询签约 · Query a contract by contract ID
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468959
   */
  get(options: EduschoolpayContractQueryOptions): ApiPromise<EduschoolpayContract>;
}

interface EduschoolpayContractsByContractIdTerminateNode extends ChainNode<"v3/eduschoolpay/contracts/{contract_id}/terminate">, PostAsyncAndSync<EduschoolpayContractTerminateOptions, undefined> {
  /**
   * 商户主动解约 · Terminate a contract as the merchant
   *
   * 校园轻松付 · Campus easy payment
   *
   * `POST /v3/eduschoolpay/contracts/{contract_id}/terminate`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469025
   */
  post(options: EduschoolpayContractTerminateOptions): ApiPromise<undefined>;
}

interface EduschoolpayTransactionsNode extends ChainNode<"v3/eduschoolpay/transactions">, PostAsyncAndSync<SchoolPaymentCreateOptions, SchoolPaymentCreated> {
  readonly id: EduschoolpayTransactionsIdNode;
  readonly outTradeNo: EduschoolpayTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": EduschoolpayTransactionsOutTradeNoNode;
  /**
   * 扣款 · Deduct a payment
   *
   * 校园轻松付 · Campus easy payment
   *
   * `POST /v3/eduschoolpay/transactions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469030
   */
  post(options: SchoolPaymentCreateOptions): ApiPromise<SchoolPaymentCreated>;
}

interface EduschoolpayTransactionsIdNode extends ChainNode<"v3/eduschoolpay/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: EduschoolpayTransactionsIdByTransactionIdNode;
}

interface EduschoolpayTransactionsIdByTransactionIdNode extends ChainNode<"v3/eduschoolpay/transactions/id/{transaction_id}">, GetAsyncAndSync<EduschoolpayTransactionByIdQueryOptions, EduschoolpayTransaction> {
  /**
   * 微信支付订单号查单 · Query an order by WeChat Pay transaction ID
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469063
   */
  get(options: EduschoolpayTransactionByIdQueryOptions): ApiPromise<EduschoolpayTransaction>;
}

interface EduschoolpayTransactionsOutTradeNoNode extends ChainNode<"v3/eduschoolpay/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: EduschoolpayTransactionsOutTradeNoByOutTradeNoNode;
}

interface EduschoolpayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<EduschoolpayTransactionByOutTradeNoQueryOptions, EduschoolpayTransaction> {
  /**
   * 商户订单号查单 · Query an order by merchant order number
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469097
   */
  get(options: EduschoolpayTransactionByOutTradeNoQueryOptions): ApiPromise<EduschoolpayTransaction>;
}

interface EduschoolpayUsersNode extends ChainNode<"v3/eduschoolpay/users"> {
  /** Given as the option `openid`. */
  readonly _openid_: EduschoolpayUsersByOpenidNode;
}

interface EduschoolpayUsersByOpenidNode extends ChainNode<"v3/eduschoolpay/users/{openid}"> {
  readonly contracts: EduschoolpayUsersByOpenidContractsNode;
  readonly debtState: EduschoolpayUsersByOpenidDebtStateNode;
  /** `debtState` */
  readonly "debt-state": EduschoolpayUsersByOpenidDebtStateNode;
}

interface EduschoolpayUsersByOpenidContractsNode extends ChainNode<"v3/eduschoolpay/users/{openid}/contracts">, GetAsyncAndSync<EduschoolpayUserContractsQueryOptions, EduschoolpayUserContractList>, Lists<EduschoolpayUserContractsQueryOptions, EduschoolpayUserContractList, "data"> {
  /**
   * 查询用户签约列表 · Query a user's contracts
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/users/{openid}/contracts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012468993
   */
  get(options: EduschoolpayUserContractsQueryOptions): ApiPromise<EduschoolpayUserContractList>;
}

interface EduschoolpayUsersByOpenidDebtStateNode extends ChainNode<"v3/eduschoolpay/users/{openid}/debt-state">, GetAsyncAndSync<EduschoolpayUserDebtStateQueryOptions, EduschoolpayUserDebtState> {
  /**
   * 商户查询用户欠款状态 · Query whether a user is in arrears
   *
   * 校园轻松付 · Campus easy payment
   *
   * `GET /v3/eduschoolpay/users/{openid}/debt-state`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012469161
   */
  get(options: EduschoolpayUserDebtStateQueryOptions): ApiPromise<EduschoolpayUserDebtState>;
}
