// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  TransferdownloadElecvoucherfileQueryOptions,
  TransferdownloadSignfileQueryOptions,
} from "../models/transferdownload.ts";

/** The node of each path template below `v3/transferdownload`. */
export interface TransferdownloadPaths {
  /** GET: 下载电子回单PDF文件 · Download the PDF file of an electronic receipt. */
  readonly "v3/transferdownload/elecvoucherfile": TransferdownloadElecvoucherfileNode;
  /** GET: 下载电子回单 · Download an electronic receipt. */
  readonly "v3/transferdownload/signfile": TransferdownloadSignfileNode;
}

export interface TransferdownloadNode extends ChainNode<"v3/transferdownload"> {
  readonly elecvoucherfile: TransferdownloadElecvoucherfileNode;
  readonly signfile: TransferdownloadSignfileNode;
}

interface TransferdownloadElecvoucherfileNode extends ChainNode<"v3/transferdownload/elecvoucherfile">, GetAsyncAndSync<TransferdownloadElecvoucherfileQueryOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 下载电子回单PDF文件 · Download the PDF file of an electronic receipt
   *
   * 商家转账（用户确认模式） · Merchant transfer (user confirms)
   *
   * `GET /v3/transferdownload/elecvoucherfile`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716436
   */
  get(options: TransferdownloadElecvoucherfileQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
}

interface TransferdownloadSignfileNode extends ChainNode<"v3/transferdownload/signfile">, GetAsyncAndSync<TransferdownloadSignfileQueryOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 下载电子回单 · Download an electronic receipt
   *
   * 商家转账 · Merchant transfer
   *
   * `GET /v3/transferdownload/signfile`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013866774
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3_partner/Offline/apis/chapter4_1_15.shtml
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012158314
   */
  get(options: TransferdownloadSignfileQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
}
