// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  CombineAppPrepayId,
  CombineCodeUrl,
  CombineH5Url,
  CombinePrepayId,
  CombineTransaction,
  CombineTransactionByIdQueryOptions,
  CombineTransactionByOutTradeNoQueryAnswer,
  CombineTransactionByOutTradeNoQueryOptions,
  CombineTransactionCloseOptions,
  CombineTransactionsAppOptions,
  CombineTransactionsH5Options,
  CombineTransactionsJsapiOptions,
  CombineTransactionsMiniprogramAnswer,
  CombineTransactionsMiniprogramOptions,
  CombineTransactionsNativeOptions,
} from "../models/combine-transactions.ts";

/** The node of each path template below `v3/combine-transactions`. */
export interface CombineTransactionsPaths {
  /** POST: 合单下单-APP支付 · Place a combined order for App payment. */
  readonly "v3/combine-transactions/app": CombineTransactionsAppNode;
  /** POST: 合单下单-H5支付 · Place a combined order for H5 payment. */
  readonly "v3/combine-transactions/h5": CombineTransactionsH5Node;
  /** GET: 个人收款交易通过微信支付订单号查单 · Query a personal receipt order by WeChat Pay transaction ID. */
  readonly "v3/combine-transactions/id/{combine_transaction_id}": CombineTransactionsIdByCombineTransactionIdNode;
  /** POST: 合单下单-JSAPI支付 · Place a combined order for JSAPI payment. */
  readonly "v3/combine-transactions/jsapi": CombineTransactionsJsapiNode;
  /** POST: 个人收款交易下单-小程序 · Place a personal receipt order (mini program). */
  readonly "v3/combine-transactions/miniprogram": CombineTransactionsMiniprogramNode;
  /** POST: 合单下单-Native支付 · Place a combined order for Native payment. */
  readonly "v3/combine-transactions/native": CombineTransactionsNativeNode;
  /** GET: 合单查询订单 · Query a combined order. */
  readonly "v3/combine-transactions/out-trade-no/{combine_out_trade_no}": CombineTransactionsOutTradeNoByCombineOutTradeNoNode;
  /** POST: 合单关闭订单 · Close a combined order. */
  readonly "v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close": CombineTransactionsOutTradeNoByCombineOutTradeNoCloseNode;
}

export interface CombineTransactionsNode extends ChainNode<"v3/combine-transactions"> {
  readonly app: CombineTransactionsAppNode;
  readonly h5: CombineTransactionsH5Node;
  readonly id: CombineTransactionsIdNode;
  readonly jsapi: CombineTransactionsJsapiNode;
  readonly miniprogram: CombineTransactionsMiniprogramNode;
  readonly native: CombineTransactionsNativeNode;
  readonly outTradeNo: CombineTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": CombineTransactionsOutTradeNoNode;
}

interface CombineTransactionsAppNode extends ChainNode<"v3/combine-transactions/app">, PostAsyncAndSync<CombineTransactionsAppOptions, CombineAppPrepayId> {
  /**
   * 合单下单-APP支付 · Place a combined order for App payment
   *
   * 合单支付 · Combined payment
   *
   * `POST /v3/combine-transactions/app`
   *
   * Errors: `USERPAYING`, `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`, `ORDERNOTEXIST`, `FREQUENCY_LIMITED`, `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556944
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758021
   */
  post(options: CombineTransactionsAppOptions): ApiPromise<CombineAppPrepayId>;
}

interface CombineTransactionsH5Node extends ChainNode<"v3/combine-transactions/h5">, PostAsyncAndSync<CombineTransactionsH5Options, CombineH5Url> {
  /**
   * 合单下单-H5支付 · Place a combined order for H5 payment
   *
   * 合单支付 · Combined payment
   *
   * `POST /v3/combine-transactions/h5`
   *
   * Errors: `USERPAYING`, `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`, `ORDERNOTEXIST`, `FREQUENCY_LIMITED`, `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556961
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758208
   */
  post(options: CombineTransactionsH5Options): ApiPromise<CombineH5Url>;
}

interface CombineTransactionsIdNode extends ChainNode<"v3/combine-transactions/id"> {
  /** Given as the option `combine_transaction_id`. */
  readonly _combine_transaction_id_: CombineTransactionsIdByCombineTransactionIdNode;
}

interface CombineTransactionsIdByCombineTransactionIdNode extends ChainNode<"v3/combine-transactions/id/{combine_transaction_id}">, GetAsyncAndSync<CombineTransactionByIdQueryOptions, CombineTransaction> {
  /**
   * 个人收款交易通过微信支付订单号查单 · Query a personal receipt order by WeChat Pay transaction ID
   *
   * `GET /v3/combine-transactions/id/{combine_transaction_id}`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602242
   */
  get(options: CombineTransactionByIdQueryOptions): ApiPromise<CombineTransaction>;
}

interface CombineTransactionsJsapiNode extends ChainNode<"v3/combine-transactions/jsapi">, PostAsyncAndSync<CombineTransactionsJsapiOptions, CombinePrepayId> {
  /**
   * 合单下单-JSAPI支付 · Place a combined order for JSAPI payment
   *
   * 合单支付 · Combined payment
   *
   * `POST /v3/combine-transactions/jsapi`
   *
   * Errors: `USERPAYING`, `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`, `ORDERNOTEXIST`, `FREQUENCY_LIMITED`, `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556926
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012757938
   */
  post(options: CombineTransactionsJsapiOptions): ApiPromise<CombinePrepayId>;
}

interface CombineTransactionsMiniprogramNode extends ChainNode<"v3/combine-transactions/miniprogram">, PostAsyncAndSync<CombineTransactionsMiniprogramOptions, CombineTransactionsMiniprogramAnswer> {
  /**
   * 个人收款交易下单-小程序 · Place a personal receipt order (mini program)
   *
   * `POST /v3/combine-transactions/miniprogram`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012602225
   */
  post(options: CombineTransactionsMiniprogramOptions): ApiPromise<CombineTransactionsMiniprogramAnswer>;
}

interface CombineTransactionsNativeNode extends ChainNode<"v3/combine-transactions/native">, PostAsyncAndSync<CombineTransactionsNativeOptions, CombineCodeUrl> {
  /**
   * 合单下单-Native支付 · Place a combined order for Native payment
   *
   * 合单支付 · Combined payment
   *
   * `POST /v3/combine-transactions/native`
   *
   * Errors: `USERPAYING`, `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`, `ORDERNOTEXIST`, `FREQUENCY_LIMITED`, `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556982
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012758240
   */
  post(options: CombineTransactionsNativeOptions): ApiPromise<CombineCodeUrl>;
}

interface CombineTransactionsOutTradeNoNode extends ChainNode<"v3/combine-transactions/out-trade-no"> {
  /** Given as the option `combine_out_trade_no`. */
  readonly _combine_out_trade_no_: CombineTransactionsOutTradeNoByCombineOutTradeNoNode;
}

interface CombineTransactionsOutTradeNoByCombineOutTradeNoNode extends ChainNode<"v3/combine-transactions/out-trade-no/{combine_out_trade_no}">, GetAsyncAndSync<CombineTransactionByOutTradeNoQueryOptions, CombineTransactionByOutTradeNoQueryAnswer> {
  readonly close: CombineTransactionsOutTradeNoByCombineOutTradeNoCloseNode;
  /**
   * 合单查询订单 · Query a combined order
   *
   * 合单支付 · Combined payment
   *
   * `GET /v3/combine-transactions/out-trade-no/{combine_out_trade_no}`
   *
   * Errors: `USERPAYING`, `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNTERROR`, `NOAUTH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`, `ORDERNOTEXIST`, `FREQUENCY_LIMITED`, `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012557006
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761049
   */
  get(options: CombineTransactionByOutTradeNoQueryOptions): ApiPromise<CombineTransactionByOutTradeNoQueryAnswer>;
}

interface CombineTransactionsOutTradeNoByCombineOutTradeNoCloseNode extends ChainNode<"v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close">, PostAsyncAndSync<CombineTransactionCloseOptions, undefined> {
  /**
   * 合单关闭订单 · Close a combined order
   *
   * 合单支付 · Combined payment
   *
   * `POST /v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`
   *
   * Errors: `USERPAYING`, `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNTERROR`, `NOAUTH`, `NOTENOUGH`, `OUT_TRADE_NO_USED`, `RULELIMIT`, `TRADE_ERROR`, `ORDERNOTEXIST`, `FREQUENCY_LIMITED`, `BANKERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012577452
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012761079
   */
  post(options: CombineTransactionCloseOptions): ApiPromise<undefined>;
}
