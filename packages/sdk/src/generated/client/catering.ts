// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type { CateringOrdersSyncStatusOptions } from "../models/catering.ts";

/** The node of each path template below `v3/catering`. */
export interface CateringPaths {
  /** POST: 点餐订单信息同步（渠道商/服务商） · Report a food order (channel partner or partner). */
  readonly "v3/catering/orders/sync-status": CateringOrdersSyncStatusNode;
}

export interface CateringNode extends ChainNode<"v3/catering"> {
  readonly orders: CateringOrdersNode;
}

interface CateringOrdersNode extends ChainNode<"v3/catering/orders"> {
  readonly syncStatus: CateringOrdersSyncStatusNode;
  /** `syncStatus` */
  readonly "sync-status": CateringOrdersSyncStatusNode;
}

interface CateringOrdersSyncStatusNode extends ChainNode<"v3/catering/orders/sync-status">, PostAsyncAndSync<CateringOrdersSyncStatusOptions, undefined> {
  /**
   * 点餐订单信息同步（渠道商/服务商） · Report a food order (channel partner or partner)
   *
   * 扫码点餐 · QR code food ordering
   *
   * `POST /v3/catering/orders/sync-status`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011939936
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011941011
   */
  post(options: CateringOrdersSyncStatusOptions): ApiPromise<undefined>;
}
