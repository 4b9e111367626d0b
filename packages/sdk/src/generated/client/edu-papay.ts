// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  DeleteAsyncAndSync,
  GetAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type { Lists } from "../../chain/lists.ts";
import type {
  EduPapayContract,
  EduPapayContractByIdQueryOptions,
  EduPapayContractDeleteOptions,
  EduPapayPresignOptions,
  EduPapayPresigned,
  EduPapayTransaction,
  EduPapayTransactionByIdQueryOptions,
  EduPapayTransactionByOutTradeNoQueryOptions,
  EduPapayTransactionsOptions,
  EduPapayUserContractList,
  EduPapayUserContractsQueryOptions,
  EduPapayUserNotificationSendOptions,
} from "../models/edu-papay.ts";

/** The node of each path template below `v3/edu-papay`. */
export interface EduPapayPaths {
  /** GET: 通过协议号查询签约 · Query a contract by contract ID. */
  readonly "v3/edu-papay/contracts/id/{contract_id}": EduPapayContractsIdByContractIdNode;
  /** POST: 预签约 · Pre-sign a contract. */
  readonly "v3/edu-papay/contracts/presign": EduPapayContractsPresignNode;
  /** DELETE: 解约 · Terminate a contract. */
  readonly "v3/edu-papay/contracts/{contract_id}": EduPapayContractsByContractIdNode;
  /** POST: 教育通扣款受理 · Request an education deduction. */
  readonly "v3/edu-papay/transactions": EduPapayTransactionsNode;
  /** GET: 微信订单号查单 · Query an order by WeChat transaction ID. */
  readonly "v3/edu-papay/transactions/id/{transaction_id}": EduPapayTransactionsIdByTransactionIdNode;
  /** GET: 商户订单号查单 · Query an order by merchant order number. */
  readonly "v3/edu-papay/transactions/out-trade-no/{out_trade_no}": EduPapayTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 通过用户标识查询签约 · Query contracts by OpenID. */
  readonly "v3/edu-papay/user/{openid}/contracts": EduPapayUserByOpenidContractsNode;
  /** POST: 发送扣款预通知 · Send an advance notice of a deduction. */
  readonly "v3/edu-papay/user-notifications/{contract_id}/send": EduPapayUserNotificationsByContractIdSendNode;
}

export interface EduPapayNode extends ChainNode<"v3/edu-papay"> {
  readonly contracts: EduPapayContractsNode;
  readonly transactions: EduPapayTransactionsNode;
  readonly user: EduPapayUserNode;
  readonly userNotifications: EduPapayUserNotificationsNode;
  /** `userNotifications` */
  readonly "user-notifications": EduPapayUserNotificationsNode;
}

interface EduPapayContractsNode extends ChainNode<"v3/edu-papay/contracts"> {
  readonly id: EduPapayContractsIdNode;
  readonly presign: EduPapayContractsPresignNode;
  /** Given as the option `contract_id`. */
  readonly _contract_id_: EduPapayContractsByContractIdNode;
}

interface EduPapayContractsIdNode extends ChainNode<"v3/edu-papay/contracts/id"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: EduPapayContractsIdByContractIdNode;
}

interface EduPapayContractsIdByContractIdNode extends ChainNode<"v3/edu-papay/contracts/id/{contract_id}">, GetAsyncAndSync<EduPapayContractByIdQueryOptions, EduPapayContract> {
  /**
   * 通过协议号查询签约 · Query a contract by contract ID
   *
   * 教育续费通 · Education renewal payment
   *
   * `GET /v3/edu-papay/contracts/id/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522951
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465367
   */
  get(options: EduPapayContractByIdQueryOptions): ApiPromise<EduPapayContract>;
}

interface EduPapayContractsPresignNode extends ChainNode<"v3/edu-papay/contracts/presign">, PostAsyncAndSync<EduPapayPresignOptions, EduPapayPresigned> {
  /**
   * 预签约 · Pre-sign a contract
   *
   * 教育续费通 · Education renewal payment
   *
   * `POST /v3/edu-papay/contracts/presign`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012522560
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465360
   */
  post(options: EduPapayPresignOptions): ApiPromise<EduPapayPresigned>;
}

interface EduPapayContractsByContractIdNode extends ChainNode<"v3/edu-papay/contracts/{contract_id}">, DeleteAsyncAndSync<EduPapayContractDeleteOptions, undefined> {
  /**
   * 解约 · Terminate a contract
   *
   * 教育续费通 · Education renewal payment
   *
   * `DELETE /v3/edu-papay/contracts/{contract_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012466882
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465374
   */
  delete(options: EduPapayContractDeleteOptions): ApiPromise<undefined>;
}

interface EduPapayTransactionsNode extends ChainNode<"v3/edu-papay/transactions">, PostAsyncAndSync<EduPapayTransactionsOptions, undefined> {
  readonly id: EduPapayTransactionsIdNode;
  readonly outTradeNo: EduPapayTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": EduPapayTransactionsOutTradeNoNode;
  /**
   * 教育通扣款受理 · Request an education deduction
   *
   * 教育续费通 · Education renewal payment
   *
   * `POST /v3/edu-papay/transactions`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524731
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465548
   */
  post(options: EduPapayTransactionsOptions): ApiPromise<undefined>;
}

interface EduPapayTransactionsIdNode extends ChainNode<"v3/edu-papay/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: EduPapayTransactionsIdByTransactionIdNode;
}

interface EduPapayTransactionsIdByTransactionIdNode extends ChainNode<"v3/edu-papay/transactions/id/{transaction_id}">, GetAsyncAndSync<EduPapayTransactionByIdQueryOptions, EduPapayTransaction> {
  /**
   * 微信订单号查单 · Query an order by WeChat transaction ID
   *
   * 教育续费通 · Education renewal payment
   *
   * `GET /v3/edu-papay/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523468
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465567
   */
  get(options: EduPapayTransactionByIdQueryOptions): ApiPromise<EduPapayTransaction>;
}

interface EduPapayTransactionsOutTradeNoNode extends ChainNode<"v3/edu-papay/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: EduPapayTransactionsOutTradeNoByOutTradeNoNode;
}

interface EduPapayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/edu-papay/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<EduPapayTransactionByOutTradeNoQueryOptions, EduPapayTransaction> {
  /**
   * 商户订单号查单 · Query an order by merchant order number
   *
   * 教育续费通 · Education renewal payment
   *
   * `GET /v3/edu-papay/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523591
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012465574
   */
  get(options: EduPapayTransactionByOutTradeNoQueryOptions): ApiPromise<EduPapayTransaction>;
}

interface EduPapayUserNode extends ChainNode<"v3/edu-papay/user"> {
  /** Given as the option `openid`. */
  readonly _openid_: EduPapayUserByOpenidNode;
}

interface EduPapayUserByOpenidNode extends ChainNode<"v3/edu-papay/user/{openid}"> {
  readonly contracts: EduPapayUserByOpenidContractsNode;
}

interface EduPapayUserByOpenidContractsNode extends ChainNode<"v3/edu-papay/user/{openid}/contracts">, GetAsyncAndSync<EduPapayUserContractsQueryOptions, EduPapayUserContractList>, Lists<EduPapayUserContractsQueryOptions, EduPapayUserContractList, "data"> {
  /**
   * 通过用户标识查询签约 · Query contracts by OpenID
   *
   * 教育续费通 · Education renewal payment
   *
   * `GET /v3/edu-papay/user/{openid}/contracts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012523265
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012489548
   */
  get(options: EduPapayUserContractsQueryOptions): ApiPromise<EduPapayUserContractList>;
}

interface EduPapayUserNotificationsNode extends ChainNode<"v3/edu-papay/user-notifications"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: EduPapayUserNotificationsByContractIdNode;
}

interface EduPapayUserNotificationsByContractIdNode extends ChainNode<"v3/edu-papay/user-notifications/{contract_id}"> {
  readonly send: EduPapayUserNotificationsByContractIdSendNode;
}

interface EduPapayUserNotificationsByContractIdSendNode extends ChainNode<"v3/edu-papay/user-notifications/{contract_id}/send">, PostAsyncAndSync<EduPapayUserNotificationSendOptions, undefined> {
  /**
   * 发送扣款预通知 · Send an advance notice of a deduction
   *
   * 教育续费通 · Education renewal payment
   *
   * `POST /v3/edu-papay/user-notifications/{contract_id}/send`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012524814
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012855408
   */
  post(options: EduPapayUserNotificationSendOptions): ApiPromise<undefined>;
}
