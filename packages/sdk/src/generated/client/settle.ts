// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { Lists } from "../../chain/lists.ts";
import type { SettlementList, SettlementsQueryOptions } from "../models/settle.ts";

/** The node of each path template below `v3/settle`. */
export interface SettlePaths {
  /** GET: 查询结算资金明细 · Query settlement details. */
  readonly "v3/settle/settlements": SettleSettlementsNode;
}

export interface SettleNode extends ChainNode<"v3/settle"> {
  readonly settlements: SettleSettlementsNode;
}

interface SettleSettlementsNode extends ChainNode<"v3/settle/settlements">, Lists<SettlementsQueryOptions, SettlementList, "data"> {
  /**
   * 查询结算资金明细 · Query settlement details
   *
   * `GET /hk/v3/settle/settlements`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_10.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/settle/settlements`.
   */
  get(options: SettlementsQueryOptions): ApiPromise<SettlementList>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/settle/settlements`.
   */
  getAsync(options: SettlementsQueryOptions): ApiPromise<SettlementList>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/settle/settlements`.
   */
  getSync(options: SettlementsQueryOptions): SettlementList;
}
