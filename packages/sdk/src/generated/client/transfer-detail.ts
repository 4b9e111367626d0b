// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  TransferDetailElectronicReceipt,
  TransferDetailElectronicReceiptsOptions,
  TransferDetailElectronicReceiptsQueryOptions,
} from "../models/transfer-detail.ts";

/** The node of each path template below `v3/transfer-detail`. */
export interface TransferDetailPaths {
  /** GET: 查询转账明细电子回单受理结果 · Query a request for the electronic receipt of a transfer detail. POST: 转账明细电子回单受理 · Request the electronic receipt of a transfer detail. */
  readonly "v3/transfer-detail/electronic-receipts": TransferDetailElectronicReceiptsNode;
}

export interface TransferDetailNode extends ChainNode<"v3/transfer-detail"> {
  readonly electronicReceipts: TransferDetailElectronicReceiptsNode;
  /** `electronicReceipts` */
  readonly "electronic-receipts": TransferDetailElectronicReceiptsNode;
}

interface TransferDetailElectronicReceiptsNode extends ChainNode<"v3/transfer-detail/electronic-receipts">, GetAsyncAndSync<TransferDetailElectronicReceiptsQueryOptions, TransferDetailElectronicReceipt>, PostAsyncAndSync<TransferDetailElectronicReceiptsOptions, TransferDetailElectronicReceipt> {
  /**
   * 查询转账明细电子回单受理结果 · Query a request for the electronic receipt of a transfer detail
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transfer-detail/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458972
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718815
   */
  get(options: TransferDetailElectronicReceiptsQueryOptions): ApiPromise<TransferDetailElectronicReceipt>;
  /**
   * 转账明细电子回单受理 · Request the electronic receipt of a transfer detail
   *
   * 商家转账 · Merchant transfer
   *
   * `POST /v3/transfer-detail/electronic-receipts`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012458967
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012718748
   */
  post(options: TransferDetailElectronicReceiptsOptions): ApiPromise<TransferDetailElectronicReceipt>;
}
