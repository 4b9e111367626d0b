// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../call.ts";
import type { ChainNode } from "../../nodes.ts";
import type {
  DiscountCardCard,
  DiscountCardCardAddUserRecordsOptions,
  DiscountCardCardQueryOptions,
  DiscountCardCardsAnswer,
  DiscountCardCardsOptions,
  DiscountCardOrder,
  DiscountCardOrderByOutTradeNoQueryOptions,
  DiscountCardOrderQueryOptions,
  DiscountCardOrderUpdateAnswer,
  DiscountCardOrderUpdateOptions,
} from "../models/discount-card.ts";

/** The node of each path template below `v3/discount-card`. */
export interface DiscountCardPaths {
  /** POST: 预受理领卡请求 */
  readonly "v3/discount-card/cards": DiscountCardCardsNode;
  /** GET: 查询先享卡订单 */
  readonly "v3/discount-card/cards/{out_card_code}": DiscountCardCardsByOutCardCodeNode;
  /** POST: 增加用户记录 */
  readonly "v3/discount-card/cards/{out_card_code}/add-user-records": DiscountCardCardsByOutCardCodeAddUserRecordsNode;
  /** GET: 通过先享卡订单号查询订单 */
  readonly "v3/discount-card/orders/out-trade-no/{out_trade_no}": DiscountCardOrdersOutTradeNoByOutTradeNoNode;
  /** GET: 通过先享卡订单号查询订单 · PATCH: 更新先享卡订单 */
  readonly "v3/discount-card/orders/{out_order_no}": DiscountCardOrdersByOutOrderNoNode;
}

export interface DiscountCardNode extends ChainNode<"v3/discount-card"> {
  readonly cards: DiscountCardCardsNode;
  readonly orders: DiscountCardOrdersNode;
}

interface DiscountCardCardsNode extends ChainNode<"v3/discount-card/cards"> {
  /** Given as the option `out_card_code`. */
  readonly _out_card_code_: DiscountCardCardsByOutCardCodeNode;
  /**
   * 预受理领卡请求
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `POST /v3/discount-card/cards`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
   */
  post(options: DiscountCardCardsOptions): ApiPromise<DiscountCardCardsAnswer>;
  /** The same as `post`. */
  postAsync(options: DiscountCardCardsOptions): ApiPromise<DiscountCardCardsAnswer>;
  /** `post` that blocks until the answer is there. */
  postSync(options: DiscountCardCardsOptions): DiscountCardCardsAnswer;
}

interface DiscountCardCardsByOutCardCodeNode extends ChainNode<"v3/discount-card/cards/{out_card_code}"> {
  readonly addUserRecords: DiscountCardCardsByOutCardCodeAddUserRecordsNode;
  readonly "add-user-records": DiscountCardCardsByOutCardCodeAddUserRecordsNode;
  /**
   * 查询先享卡订单
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `GET /v3/discount-card/cards/{out_card_code}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
   */
  get(options: DiscountCardCardQueryOptions): ApiPromise<DiscountCardCard>;
  /** The same as `get`. */
  getAsync(options: DiscountCardCardQueryOptions): ApiPromise<DiscountCardCard>;
  /** `get` that blocks until the answer is there. */
  getSync(options: DiscountCardCardQueryOptions): DiscountCardCard;
}

interface DiscountCardCardsByOutCardCodeAddUserRecordsNode extends ChainNode<"v3/discount-card/cards/{out_card_code}/add-user-records"> {
  /**
   * 增加用户记录
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
   */
  post(options: DiscountCardCardAddUserRecordsOptions): ApiPromise<undefined>;
  /** The same as `post`. */
  postAsync(options: DiscountCardCardAddUserRecordsOptions): ApiPromise<undefined>;
  /** `post` that blocks until the answer is there. */
  postSync(options: DiscountCardCardAddUserRecordsOptions): undefined;
}

interface DiscountCardOrdersNode extends ChainNode<"v3/discount-card/orders"> {
  readonly outTradeNo: DiscountCardOrdersOutTradeNoNode;
  readonly "out-trade-no": DiscountCardOrdersOutTradeNoNode;
  /** Given as the option `out_order_no`. */
  readonly _out_order_no_: DiscountCardOrdersByOutOrderNoNode;
}

interface DiscountCardOrdersOutTradeNoNode extends ChainNode<"v3/discount-card/orders/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: DiscountCardOrdersOutTradeNoByOutTradeNoNode;
}

interface DiscountCardOrdersOutTradeNoByOutTradeNoNode extends ChainNode<"v3/discount-card/orders/out-trade-no/{out_trade_no}"> {
  /**
   * 通过先享卡订单号查询订单
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `GET /v3/discount-card/orders/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   * @deprecated offline since 2020-03-26.
   */
  get(options: DiscountCardOrderByOutTradeNoQueryOptions): ApiPromise<DiscountCardOrder>;
  /**
   * The same as `get`.
   * @deprecated offline since 2020-03-26.
   */
  getAsync(options: DiscountCardOrderByOutTradeNoQueryOptions): ApiPromise<DiscountCardOrder>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated offline since 2020-03-26.
   */
  getSync(options: DiscountCardOrderByOutTradeNoQueryOptions): DiscountCardOrder;
}

interface DiscountCardOrdersByOutOrderNoNode extends ChainNode<"v3/discount-card/orders/{out_order_no}"> {
  /**
   * 通过先享卡订单号查询订单
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `GET /v3/discount-card/orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   */
  get(options: DiscountCardOrderQueryOptions): ApiPromise<DiscountCardOrder>;
  /** The same as `get`. */
  getAsync(options: DiscountCardOrderQueryOptions): ApiPromise<DiscountCardOrder>;
  /** `get` that blocks until the answer is there. */
  getSync(options: DiscountCardOrderQueryOptions): DiscountCardOrder;
  /**
   * 更新先享卡订单
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `PATCH /v3/discount-card/orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   */
  patch(options: DiscountCardOrderUpdateOptions): ApiPromise<DiscountCardOrderUpdateAnswer>;
  /** The same as `patch`. */
  patchAsync(options: DiscountCardOrderUpdateOptions): ApiPromise<DiscountCardOrderUpdateAnswer>;
  /** `patch` that blocks until the answer is there. */
  patchSync(options: DiscountCardOrderUpdateOptions): DiscountCardOrderUpdateAnswer;
}
