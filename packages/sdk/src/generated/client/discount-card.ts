// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  GetAsyncAndSync,
  PatchAsyncAndSync,
  PostAsyncAndSync,
} from "../../chain/async-and-sync.ts";
import type {
  DiscountCardCard,
  DiscountCardCardAddUserRecordsOptions,
  DiscountCardCardQueryOptions,
  DiscountCardOrder,
  DiscountCardOrderByOutTradeNoQueryOptions,
  DiscountCardOrderQueryOptions,
  DiscountCardOrderUpdateAnswer,
  DiscountCardOrderUpdateOptions,
  DiscountCardPrepareOptions,
  DiscountCardToken,
} from "../models/discount-card.ts";

/** The node of each path template below `v3/discount-card`. */
export interface DiscountCardPaths {
  /** POST: 预受理领卡请求 · Prepare a card claim. */
  readonly "v3/discount-card/cards": DiscountCardCardsNode;
  /** GET: 查询先享卡订单 · Query a discount card. */
  readonly "v3/discount-card/cards/{out_card_code}": DiscountCardCardsByOutCardCodeNode;
  /** POST: 增加用户记录 · Add a user's records to a discount card. */
  readonly "v3/discount-card/cards/{out_card_code}/add-user-records": DiscountCardCardsByOutCardCodeAddUserRecordsNode;
  /** GET: 通过先享卡订单号查询订单 · Query a discount card order by merchant order number. */
  readonly "v3/discount-card/orders/out-trade-no/{out_trade_no}": DiscountCardOrdersOutTradeNoByOutTradeNoNode;
  /** GET: 通过先享卡订单号查询订单 · Query a discount card order by merchant order number. PATCH: 更新先享卡订单 · Update a discount card order. */
  readonly "v3/discount-card/orders/{out_order_no}": DiscountCardOrdersByOutOrderNoNode;
}

export interface DiscountCardNode extends ChainNode<"v3/discount-card"> {
  readonly cards: DiscountCardCardsNode;
  readonly orders: DiscountCardOrdersNode;
}

interface DiscountCardCardsNode extends ChainNode<"v3/discount-card/cards">, PostAsyncAndSync<DiscountCardPrepareOptions, DiscountCardToken> {
  /** Given as the option `out_card_code`. */
  readonly _out_card_code_: DiscountCardCardsByOutCardCodeNode;
  /**
   * 预受理领卡请求 · Prepare a card claim
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `POST /v3/discount-card/cards`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_1.shtml
   */
  post(options: DiscountCardPrepareOptions): ApiPromise<DiscountCardToken>;
}

interface DiscountCardCardsByOutCardCodeNode extends ChainNode<"v3/discount-card/cards/{out_card_code}">, GetAsyncAndSync<DiscountCardCardQueryOptions, DiscountCardCard> {
  readonly addUserRecords: DiscountCardCardsByOutCardCodeAddUserRecordsNode;
  /** `addUserRecords` */
  readonly "add-user-records": DiscountCardCardsByOutCardCodeAddUserRecordsNode;
  /**
   * 查询先享卡订单 · Query a discount card
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `GET /v3/discount-card/cards/{out_card_code}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_3.shtml
   */
  get(options: DiscountCardCardQueryOptions): ApiPromise<DiscountCardCard>;
}

interface DiscountCardCardsByOutCardCodeAddUserRecordsNode extends ChainNode<"v3/discount-card/cards/{out_card_code}/add-user-records">, PostAsyncAndSync<DiscountCardCardAddUserRecordsOptions, undefined> {
  /**
   * 增加用户记录 · Add a user's records to a discount card
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `POST /v3/discount-card/cards/{out_card_code}/add-user-records`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/discount-card/chapter3_2.shtml
   */
  post(options: DiscountCardCardAddUserRecordsOptions): ApiPromise<undefined>;
}

interface DiscountCardOrdersNode extends ChainNode<"v3/discount-card/orders"> {
  readonly outTradeNo: DiscountCardOrdersOutTradeNoNode;
  /** `outTradeNo` */
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
   * 通过先享卡订单号查询订单 · Query a discount card order by merchant order number
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

interface DiscountCardOrdersByOutOrderNoNode extends ChainNode<"v3/discount-card/orders/{out_order_no}">, GetAsyncAndSync<DiscountCardOrderQueryOptions, DiscountCardOrder>, PatchAsyncAndSync<DiscountCardOrderUpdateOptions, DiscountCardOrderUpdateAnswer> {
  /**
   * 通过先享卡订单号查询订单 · Query a discount card order by merchant order number
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `GET /v3/discount-card/orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_1.shtml
   */
  get(options: DiscountCardOrderQueryOptions): ApiPromise<DiscountCardOrder>;
  /**
   * 更新先享卡订单 · Update a discount card order
   *
   * 微信先享卡 · Discount card (enjoy first)
   *
   * `PATCH /v3/discount-card/orders/{out_order_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/apiv3/wxpay/payscore/discount-card/chapter3_2.shtml
   */
  patch(options: DiscountCardOrderUpdateOptions): ApiPromise<DiscountCardOrderUpdateAnswer>;
}
