// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  QrcodeTransaction,
  QrcodeTransactionByOutTradeNoQueryOptions,
  QrcodeTransactionsOptions,
  QrcodeUserService,
  QrcodeUserServiceByContractIdQueryOptions,
} from "../models/qrcode.ts";

/** The node of each path template below `v3/qrcode`. */
export interface QrcodePaths {
  /** POST: 扣费受理 · Request a deduction. */
  readonly "v3/qrcode/transactions": QrcodeTransactionsNode;
  /** GET: 查询订单 · Query an order. */
  readonly "v3/qrcode/transactions/out-trade-no/{out_trade_no}": QrcodeTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 查询用户服务可用信息 · Query whether a service is available to a user. */
  readonly "v3/qrcode/user-services/contract-id/{contract_id}": QrcodeUserServicesContractIdByContractIdNode;
}

export interface QrcodeNode extends ChainNode<"v3/qrcode"> {
  readonly transactions: QrcodeTransactionsNode;
  readonly userServices: QrcodeUserServicesNode;
  /** `userServices` */
  readonly "user-services": QrcodeUserServicesNode;
}

interface QrcodeTransactionsNode extends ChainNode<"v3/qrcode/transactions">, PostAsyncAndSync<QrcodeTransactionsOptions, QrcodeTransaction> {
  readonly outTradeNo: QrcodeTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": QrcodeTransactionsOutTradeNoNode;
  /**
   * 扣费受理 · Request a deduction
   *
   * 刷码乘车 · Transit QR code
   *
   * `POST /v3/qrcode/transactions`
   *
   */
  post(options: QrcodeTransactionsOptions): ApiPromise<QrcodeTransaction>;
}

interface QrcodeTransactionsOutTradeNoNode extends ChainNode<"v3/qrcode/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: QrcodeTransactionsOutTradeNoByOutTradeNoNode;
}

interface QrcodeTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/qrcode/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<QrcodeTransactionByOutTradeNoQueryOptions, QrcodeTransaction> {
  /**
   * 查询订单 · Query an order
   *
   * 刷码乘车 · Transit QR code
   *
   * `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
   *
   */
  get(options: QrcodeTransactionByOutTradeNoQueryOptions): ApiPromise<QrcodeTransaction>;
}

interface QrcodeUserServicesNode extends ChainNode<"v3/qrcode/user-services"> {
  readonly contractId: QrcodeUserServicesContractIdNode;
  /** `contractId` */
  readonly "contract-id": QrcodeUserServicesContractIdNode;
}

interface QrcodeUserServicesContractIdNode extends ChainNode<"v3/qrcode/user-services/contract-id"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: QrcodeUserServicesContractIdByContractIdNode;
}

interface QrcodeUserServicesContractIdByContractIdNode extends ChainNode<"v3/qrcode/user-services/contract-id/{contract_id}">, GetAsyncAndSync<QrcodeUserServiceByContractIdQueryOptions, QrcodeUserService> {
  /**
   * 查询用户服务可用信息 · Query whether a service is available to a user
   *
   * 刷码乘车 · Transit QR code
   *
   * `GET /v3/qrcode/user-services/contract-id/{contract_id}`
   *
   */
  get(options: QrcodeUserServiceByContractIdQueryOptions): ApiPromise<QrcodeUserService>;
}
