// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2WxvCancelbillAnswer,
  V2WxvCancelbillOptions,
  V2WxvChangerentmoneyOptions,
  V2WxvCreatehotelbillOptions,
  V2WxvCreaterentbillAnswer,
  V2WxvCreaterentbillOptions,
  V2WxvFinishhotelbillOptions,
  V2WxvFinishrentbillOptions,
  V2WxvQueryhotelbillAnswer,
  V2WxvQueryhotelbillOptions,
  V2WxvQueryrentbillAnswer,
  V2WxvQueryrentbillOptions,
} from "../models/v2-wxv.ts";

/** The node of each path template below `v2/wxv`. */
export interface V2WxvPaths {
  /** POST: 撤销租借订单 · Cancel a rental order. */
  readonly "v2/wxv/cancelbill": V2WxvCancelbillNode;
  /** POST: 修改租借订单 · Modify a rental order. */
  readonly "v2/wxv/changerentmoney": V2WxvChangerentmoneyNode;
  /** POST: 创建速住订单 · Create a deposit-free stay order. */
  readonly "v2/wxv/createhotelbill": V2WxvCreatehotelbillNode;
  /** POST: 创建租借订单 · Create a rental order. */
  readonly "v2/wxv/createrentbill": V2WxvCreaterentbillNode;
  /** POST: 完结速住订单 · Complete a deposit-free stay order. */
  readonly "v2/wxv/finishhotelbill": V2WxvFinishhotelbillNode;
  /** POST: 完结租借订单 · Complete a rental order. */
  readonly "v2/wxv/finishrentbill": V2WxvFinishrentbillNode;
  /** POST: 查询速住订单 · Query a deposit-free stay order. */
  readonly "v2/wxv/queryhotelbill": V2WxvQueryhotelbillNode;
  /** POST: 查询租借订单 · Query a rental order. */
  readonly "v2/wxv/queryrentbill": V2WxvQueryrentbillNode;
}

export interface V2WxvNode extends ChainNode<"v2/wxv"> {
  readonly cancelbill: V2WxvCancelbillNode;
  readonly changerentmoney: V2WxvChangerentmoneyNode;
  readonly createhotelbill: V2WxvCreatehotelbillNode;
  readonly createrentbill: V2WxvCreaterentbillNode;
  readonly finishhotelbill: V2WxvFinishhotelbillNode;
  readonly finishrentbill: V2WxvFinishrentbillNode;
  readonly queryhotelbill: V2WxvQueryhotelbillNode;
  readonly queryrentbill: V2WxvQueryrentbillNode;
}

interface V2WxvCancelbillNode extends ChainNode<"v2/wxv/cancelbill">, PostAsyncAndSync<V2WxvCancelbillOptions, V2WxvCancelbillAnswer> {
  /**
   * 撤销租借订单 · Cancel a rental order
   *
   * 免押租借 · Deposit-free rental
   *
   * `POST /wxv/cancelbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_3&index=4
   */
  post(options: V2WxvCancelbillOptions): ApiPromise<V2WxvCancelbillAnswer>;
}

interface V2WxvChangerentmoneyNode extends ChainNode<"v2/wxv/changerentmoney">, PostAsyncAndSync<V2WxvChangerentmoneyOptions, V2WxvCancelbillAnswer> {
  /**
   * 修改租借订单 · Modify a rental order
   *
   * 免押租借 · Deposit-free rental
   *
   * `POST /wxv/changerentmoney`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_5&index=6
   */
  post(options: V2WxvChangerentmoneyOptions): ApiPromise<V2WxvCancelbillAnswer>;
}

interface V2WxvCreatehotelbillNode extends ChainNode<"v2/wxv/createhotelbill">, PostAsyncAndSync<V2WxvCreatehotelbillOptions, V2WxvCreaterentbillAnswer> {
  /**
   * 创建速住订单 · Create a deposit-free stay order
   *
   * 免押速住 · Deposit-free hotel stay
   *
   * `POST /wxv/createhotelbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_1&index=2
   */
  post(options: V2WxvCreatehotelbillOptions): ApiPromise<V2WxvCreaterentbillAnswer>;
}

interface V2WxvCreaterentbillNode extends ChainNode<"v2/wxv/createrentbill">, PostAsyncAndSync<V2WxvCreaterentbillOptions, V2WxvCreaterentbillAnswer> {
  /**
   * 创建租借订单 · Create a rental order
   *
   * 免押租借 · Deposit-free rental
   *
   * `POST /wxv/createrentbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_1&index=2
   */
  post(options: V2WxvCreaterentbillOptions): ApiPromise<V2WxvCreaterentbillAnswer>;
}

interface V2WxvFinishhotelbillNode extends ChainNode<"v2/wxv/finishhotelbill">, PostAsyncAndSync<V2WxvFinishhotelbillOptions, V2WxvCancelbillAnswer> {
  /**
   * 完结速住订单 · Complete a deposit-free stay order
   *
   * 免押速住 · Deposit-free hotel stay
   *
   * `POST /wxv/finishhotelbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_4&index=5
   */
  post(options: V2WxvFinishhotelbillOptions): ApiPromise<V2WxvCancelbillAnswer>;
}

interface V2WxvFinishrentbillNode extends ChainNode<"v2/wxv/finishrentbill">, PostAsyncAndSync<V2WxvFinishrentbillOptions, V2WxvCancelbillAnswer> {
  /**
   * 完结租借订单 · Complete a rental order
   *
   * 免押租借 · Deposit-free rental
   *
   * `POST /wxv/finishrentbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_4&index=5
   */
  post(options: V2WxvFinishrentbillOptions): ApiPromise<V2WxvCancelbillAnswer>;
}

interface V2WxvQueryhotelbillNode extends ChainNode<"v2/wxv/queryhotelbill">, PostAsyncAndSync<V2WxvQueryhotelbillOptions, V2WxvQueryhotelbillAnswer> {
  /**
   * 查询速住订单 · Query a deposit-free stay order
   *
   * 免押速住 · Deposit-free hotel stay
   *
   * `POST /wxv/queryhotelbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=19_2&index=3
   */
  post(options: V2WxvQueryhotelbillOptions): ApiPromise<V2WxvQueryhotelbillAnswer>;
}

interface V2WxvQueryrentbillNode extends ChainNode<"v2/wxv/queryrentbill">, PostAsyncAndSync<V2WxvQueryrentbillOptions, V2WxvQueryrentbillAnswer> {
  /**
   * 查询租借订单 · Query a rental order
   *
   * 免押租借 · Deposit-free rental
   *
   * `POST /wxv/queryrentbill`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/payscore.php?chapter=18_2&index=3
   */
  post(options: V2WxvQueryrentbillOptions): ApiPromise<V2WxvQueryrentbillAnswer>;
}
