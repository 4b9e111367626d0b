// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  QrcodeTransaction,
  QrcodeTransactionByOutTradeNoQueryOptions,
  QrcodeTransactionsOptions,
  QrcodeUserService,
  QrcodeUserServiceByContractIdQueryOptions,
} from "../models/qrcode.ts";

/** The node of each path template below `v3/qrcode`. */
export interface QrcodePaths {
  /** POST: 扣费受理 */
  readonly "v3/qrcode/transactions": QrcodeTransactionsNode;
  /** GET: 查询订单 */
  readonly "v3/qrcode/transactions/out-trade-no/{out_trade_no}": QrcodeTransactionsOutTradeNoByOutTradeNoNode;
  /** GET: 查询用户服务可用信息 */
  readonly "v3/qrcode/user-services/contract-id/{contract_id}": QrcodeUserServicesContractIdByContractIdNode;
}

export interface QrcodeNode extends ChainNode<"v3/qrcode"> {
  readonly transactions: QrcodeTransactionsNode;
  readonly userServices: QrcodeUserServicesNode;
  readonly "user-services": QrcodeUserServicesNode;
}

interface QrcodeTransactionsNode extends ChainNode<"v3/qrcode/transactions"> {
  readonly outTradeNo: QrcodeTransactionsOutTradeNoNode;
  readonly "out-trade-no": QrcodeTransactionsOutTradeNoNode;
  /**
   * 扣费受理
   *
   * 刷码乘车 · Transit QR code
   *
   * `POST /v3/qrcode/transactions`
   *
   */
  post(options: QrcodeTransactionsOptions): ApiPromise<QrcodeTransaction>;
  /** The same as `post`. */
  postAsync(options: QrcodeTransactionsOptions): ApiPromise<QrcodeTransaction>;
  /** `post` that blocks until the answer is there. */
  postSync(options: QrcodeTransactionsOptions): QrcodeTransaction;
}

interface QrcodeTransactionsOutTradeNoNode extends ChainNode<"v3/qrcode/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: QrcodeTransactionsOutTradeNoByOutTradeNoNode;
}

interface QrcodeTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/qrcode/transactions/out-trade-no/{out_trade_no}"> {
  /**
   * 查询订单
   *
   * 刷码乘车 · Transit QR code
   *
   * `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`
   *
   */
  get(options: QrcodeTransactionByOutTradeNoQueryOptions): ApiPromise<QrcodeTransaction>;
  /** The same as `get`. */
  getAsync(options: QrcodeTransactionByOutTradeNoQueryOptions): ApiPromise<QrcodeTransaction>;
  /** `get` that blocks until the answer is there. */
  getSync(options: QrcodeTransactionByOutTradeNoQueryOptions): QrcodeTransaction;
}

interface QrcodeUserServicesNode extends ChainNode<"v3/qrcode/user-services"> {
  readonly contractId: QrcodeUserServicesContractIdNode;
  readonly "contract-id": QrcodeUserServicesContractIdNode;
}

interface QrcodeUserServicesContractIdNode extends ChainNode<"v3/qrcode/user-services/contract-id"> {
  /** Given as the option `contract_id`. */
  readonly _contract_id_: QrcodeUserServicesContractIdByContractIdNode;
}

interface QrcodeUserServicesContractIdByContractIdNode extends ChainNode<"v3/qrcode/user-services/contract-id/{contract_id}"> {
  /**
   * 查询用户服务可用信息
   *
   * 刷码乘车 · Transit QR code
   *
   * `GET /v3/qrcode/user-services/contract-id/{contract_id}`
   *
   */
  get(options: QrcodeUserServiceByContractIdQueryOptions): ApiPromise<QrcodeUserService>;
  /** The same as `get`. */
  getAsync(options: QrcodeUserServiceByContractIdQueryOptions): ApiPromise<QrcodeUserService>;
  /** `get` that blocks until the answer is there. */
  getSync(options: QrcodeUserServiceByContractIdQueryOptions): QrcodeUserService;
}
