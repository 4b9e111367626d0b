// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { BilldownloadFileQueryOptions } from "../models/billdownload.ts";

/** The node of each path template below `v3/billdownload`. */
export interface BilldownloadPaths {
  /** GET: 下载账单 · Download a bill. */
  readonly "v3/billdownload/file": BilldownloadFileNode;
}

export interface BilldownloadNode extends ChainNode<"v3/billdownload"> {
  readonly file: BilldownloadFileNode;
}

interface BilldownloadFileNode extends ChainNode<"v3/billdownload/file">, GetAsyncAndSync<BilldownloadFileQueryOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 下载账单 · Download a bill
   *
   * 账单 · Bills
   *
   * `GET /v3/billdownload/file`
   *
   * Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012085923
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012075366
   */
  get(options: BilldownloadFileQueryOptions): ApiPromise<ReadableStream<Uint8Array>>;
}
