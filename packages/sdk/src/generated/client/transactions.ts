// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type {
  Transaction,
  TransactionByIdCloseOptions,
  TransactionByIdQueryOptions,
  TransactionByIdReverseOptions,
  TransactionByOutTradeNoCloseOptions,
  TransactionByOutTradeNoQueryOptions,
  TransactionByOutTradeNoReverseOptions,
  TransactionsAppAnswer,
  TransactionsAppOptions,
  TransactionsJsapiOptions,
  TransactionsMicropayAnswer,
  TransactionsMicropayOptions,
  TransactionsMwebAnswer,
  TransactionsMwebOptions,
  TransactionsNativeAnswer,
  TransactionsNativeOptions,
} from "../models/transactions.ts";

/** The node of each path template below `v3/transactions`. */
export interface TransactionsPaths {
  /** POST: APP支付下单 · Place an order for App payment. */
  readonly "v3/transactions/app": TransactionsAppNode;
  /** GET: 查询订单(微信支付订单号) · Query an order by WeChat Pay transaction ID. */
  readonly "v3/transactions/id/{transaction_id}": TransactionsIdByTransactionIdNode;
  /** POST: 关闭订单(微信支付订单号) · Close an order by WeChat Pay transaction ID. */
  readonly "v3/transactions/id/{transaction_id}/close": TransactionsIdByTransactionIdCloseNode;
  /** POST: 撤销订单(微信支付订单号) · Reverse an order by WeChat Pay transaction ID. */
  readonly "v3/transactions/id/{transaction_id}/reverse": TransactionsIdByTransactionIdReverseNode;
  /** POST: 小程序/公众号支付下单 · Place an order for mini program or official account payment. */
  readonly "v3/transactions/jsapi": TransactionsJsapiNode;
  /** POST: 提交付款码支付 · Submit a payment code payment. */
  readonly "v3/transactions/micropay": TransactionsMicropayNode;
  /** POST: H5支付下单 · Place an order for H5 payment. */
  readonly "v3/transactions/mweb": TransactionsMwebNode;
  /** POST: 扫码支付下单 · Place an order for scan payment. */
  readonly "v3/transactions/native": TransactionsNativeNode;
  /** GET: 查询订单(商户订单号) · Query an order by merchant order number. */
  readonly "v3/transactions/out-trade-no/{out_trade_no}": TransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 关闭订单(商户订单号) · Close an order by merchant order number. */
  readonly "v3/transactions/out-trade-no/{out_trade_no}/close": TransactionsOutTradeNoByOutTradeNoCloseNode;
  /** POST: 撤销订单(商户订单号) · Reverse an order by merchant order number. */
  readonly "v3/transactions/out-trade-no/{out_trade_no}/reverse": TransactionsOutTradeNoByOutTradeNoReverseNode;
}

export interface TransactionsNode extends ChainNode<"v3/transactions"> {
  readonly app: TransactionsAppNode;
  readonly id: TransactionsIdNode;
  readonly jsapi: TransactionsJsapiNode;
  readonly micropay: TransactionsMicropayNode;
  readonly mweb: TransactionsMwebNode;
  readonly native: TransactionsNativeNode;
  readonly outTradeNo: TransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": TransactionsOutTradeNoNode;
}

interface TransactionsAppNode extends ChainNode<"v3/transactions/app"> {
  /**
   * APP支付下单 · Place an order for App payment
   *
   * `POST /hk/v3/transactions/app`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/In-AppPay/chapter6_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/app`.
   */
  post(options: TransactionsAppOptions): ApiPromise<TransactionsAppAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/app`.
   */
  postAsync(options: TransactionsAppOptions): ApiPromise<TransactionsAppAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/app`.
   */
  postSync(options: TransactionsAppOptions): TransactionsAppAnswer;
}

interface TransactionsIdNode extends ChainNode<"v3/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: TransactionsIdByTransactionIdNode;
}

interface TransactionsIdByTransactionIdNode extends ChainNode<"v3/transactions/id/{transaction_id}"> {
  readonly close: TransactionsIdByTransactionIdCloseNode;
  readonly reverse: TransactionsIdByTransactionIdReverseNode;
  /**
   * 查询订单(微信支付订单号) · Query an order by WeChat Pay transaction ID
   *
   * `GET /hk/v3/transactions/id/{transaction_id}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}`.
   */
  get(options: TransactionByIdQueryOptions): ApiPromise<Transaction>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}`.
   */
  getAsync(options: TransactionByIdQueryOptions): ApiPromise<Transaction>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}`.
   */
  getSync(options: TransactionByIdQueryOptions): Transaction;
}

interface TransactionsIdByTransactionIdCloseNode extends ChainNode<"v3/transactions/id/{transaction_id}/close"> {
  /**
   * 关闭订单(微信支付订单号) · Close an order by WeChat Pay transaction ID
   *
   * `POST /hk/v3/transactions/id/{transaction_id}/close`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}/close`.
   */
  post(options: TransactionByIdCloseOptions): ApiPromise<undefined>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}/close`.
   */
  postAsync(options: TransactionByIdCloseOptions): ApiPromise<undefined>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/id/{transaction_id}/close`.
   */
  postSync(options: TransactionByIdCloseOptions): undefined;
}

interface TransactionsIdByTransactionIdReverseNode extends ChainNode<"v3/transactions/id/{transaction_id}/reverse"> {
  /**
   * 撤销订单(微信支付订单号) · Reverse an order by WeChat Pay transaction ID
   *
   * `POST /hk/v3/transactions/id/{transaction_id}/reverse`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/id/{transaction_id}/reverse`.
   */
  post(options: TransactionByIdReverseOptions): ApiPromise<undefined>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/id/{transaction_id}/reverse`.
   */
  postAsync(options: TransactionByIdReverseOptions): ApiPromise<undefined>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/id/{transaction_id}/reverse`.
   */
  postSync(options: TransactionByIdReverseOptions): undefined;
}

interface TransactionsJsapiNode extends ChainNode<"v3/transactions/jsapi"> {
  /**
   * 小程序/公众号支付下单 · Place an order for mini program or official account payment
   *
   * `POST /hk/v3/transactions/jsapi`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/MiniProgramPay/chapter7_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/jsapi`.
   */
  post(options: TransactionsJsapiOptions): ApiPromise<TransactionsAppAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/jsapi`.
   */
  postAsync(options: TransactionsJsapiOptions): ApiPromise<TransactionsAppAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/jsapi`.
   */
  postSync(options: TransactionsJsapiOptions): TransactionsAppAnswer;
}

interface TransactionsMicropayNode extends ChainNode<"v3/transactions/micropay"> {
  /**
   * 提交付款码支付 · Submit a payment code payment
   *
   * `POST /hk/v3/transactions/micropay`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/pay`.
   */
  post(options: TransactionsMicropayOptions): ApiPromise<TransactionsMicropayAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/pay`.
   */
  postAsync(options: TransactionsMicropayOptions): ApiPromise<TransactionsMicropayAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/pay`.
   */
  postSync(options: TransactionsMicropayOptions): TransactionsMicropayAnswer;
}

interface TransactionsMwebNode extends ChainNode<"v3/transactions/mweb"> {
  /**
   * H5支付下单 · Place an order for H5 payment
   *
   * `POST /hk/v3/transactions/mweb`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/H5Payment/chapter3_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/mweb`.
   */
  post(options: TransactionsMwebOptions): ApiPromise<TransactionsMwebAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/mweb`.
   */
  postAsync(options: TransactionsMwebOptions): ApiPromise<TransactionsMwebAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/mweb`.
   */
  postSync(options: TransactionsMwebOptions): TransactionsMwebAnswer;
}

interface TransactionsNativeNode extends ChainNode<"v3/transactions/native"> {
  /**
   * 扫码支付下单 · Place an order for scan payment
   *
   * `POST /hk/v3/transactions/native`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter4_3.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/native`.
   */
  post(options: TransactionsNativeOptions): ApiPromise<TransactionsNativeAnswer>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/native`.
   */
  postAsync(options: TransactionsNativeOptions): ApiPromise<TransactionsNativeAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/native`.
   */
  postSync(options: TransactionsNativeOptions): TransactionsNativeAnswer;
}

interface TransactionsOutTradeNoNode extends ChainNode<"v3/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: TransactionsOutTradeNoByOutTradeNoNode;
}

interface TransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/transactions/out-trade-no/{out_trade_no}"> {
  readonly close: TransactionsOutTradeNoByOutTradeNoCloseNode;
  readonly reverse: TransactionsOutTradeNoByOutTradeNoReverseNode;
  /**
   * 查询订单(商户订单号) · Query an order by merchant order number
   *
   * `GET /hk/v3/transactions/out-trade-no/{out_trade_no}`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter8_1.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}`.
   */
  get(options: TransactionByOutTradeNoQueryOptions): ApiPromise<Transaction>;
  /**
   * The same as `get`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}`.
   */
  getAsync(options: TransactionByOutTradeNoQueryOptions): ApiPromise<Transaction>;
  /**
   * `get` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}`.
   */
  getSync(options: TransactionByOutTradeNoQueryOptions): Transaction;
}

interface TransactionsOutTradeNoByOutTradeNoCloseNode extends ChainNode<"v3/transactions/out-trade-no/{out_trade_no}/close"> {
  /**
   * 关闭订单(商户订单号) · Close an order by merchant order number
   *
   * `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/close`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/NativePay/chapter8_6.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}/close`.
   */
  post(options: TransactionByOutTradeNoCloseOptions): ApiPromise<undefined>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}/close`.
   */
  postAsync(options: TransactionByOutTradeNoCloseOptions): ApiPromise<undefined>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/transactions/out-trade-no/{out_trade_no}/close`.
   */
  postSync(options: TransactionByOutTradeNoCloseOptions): undefined;
}

interface TransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/transactions/out-trade-no/{out_trade_no}/reverse"> {
  /**
   * 撤销订单(商户订单号) · Reverse an order by merchant order number
   *
   * `POST /hk/v3/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxpay/ch/fusion_wallet_ch/QuickPay/chapter3_4.shtml
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
   */
  post(options: TransactionByOutTradeNoReverseOptions): ApiPromise<undefined>;
  /**
   * The same as `post`.
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
   */
  postAsync(options: TransactionByOutTradeNoReverseOptions): ApiPromise<undefined>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated superseded since 2022-09-08. Use `v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`.
   */
  postSync(options: TransactionByOutTradeNoReverseOptions): undefined;
}
