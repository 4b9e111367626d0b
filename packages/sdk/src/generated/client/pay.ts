// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { GetAsyncAndSync, PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  PayAcquiringBankTransactionsExposureOptions,
  PayCodeUrl,
  PayCodepayTransaction,
  PayH5Url,
  PayInstalAnswer,
  PayInstalExposureOptions,
  PayInstalPartnerExposureOptions,
  PayPaidTransaction,
  PayPartnerCodepayTransaction,
  PayPartnerPaidTransaction,
  PayPartnerTransaction,
  PayPartnerTransactionByIdQueryOptions,
  PayPartnerTransactionByOutTradeNoQueryOptions,
  PayPartnerTransactionCloseOptions,
  PayPartnerTransactionReverseOptions,
  PayPartnerTransactionReversed,
  PayPartnerTransactionsAppOptions,
  PayPartnerTransactionsAppWithContractOptions,
  PayPartnerTransactionsCodepayOptions,
  PayPartnerTransactionsExposureOptions,
  PayPartnerTransactionsH5Options,
  PayPartnerTransactionsJsapiOptions,
  PayPartnerTransactionsJsapiWithContractOptions,
  PayPartnerTransactionsMiniprogramOptions,
  PayPartnerTransactionsNativeOptions,
  PayPartnerTransactionsScannedposOptions,
  PayPrepayId,
  PayTransaction,
  PayTransactionByIdQueryOptions,
  PayTransactionByOutTradeNoQueryOptions,
  PayTransactionCloseOptions,
  PayTransactionReverseOptions,
  PayTransactionReversed,
  PayTransactionsAppOptions,
  PayTransactionsAppWithContractAnswer,
  PayTransactionsAppWithContractOptions,
  PayTransactionsCodepayOptions,
  PayTransactionsExposureAnswer,
  PayTransactionsExposureOptions,
  PayTransactionsH5Options,
  PayTransactionsJsapiOptions,
  PayTransactionsJsapiWithContractOptions,
  PayTransactionsNativeOptions,
} from "../models/pay.ts";

/** The node of each path template below `v3/pay`. */
export interface PayPaths {
  /** POST: 微信分付-支付方式前置服务 · Query whether to offer WeChat Fenfu as a payment method. */
  readonly "v3/pay/acquiring-bank/transactions/exposure": PayAcquiringBankTransactionsExposureNode;
  /** POST: 商户贴息-获取微信分付曝光建议 · Query whether to show WeChat Fenfu with interest paid by the merchant. */
  readonly "v3/pay/instal/exposure": PayInstalExposureNode;
  /** POST: 商户贴息-获取微信分付曝光建议 · Query whether to show WeChat Fenfu with interest paid by the merchant. */
  readonly "v3/pay/instal/partner/exposure": PayInstalPartnerExposureNode;
  /** POST: APP下单 · Place an order for App payment. */
  readonly "v3/pay/partner/transactions/app": PayPartnerTransactionsAppNode;
  /** POST: APP下单并签约 · Place an order for App payment and sign a contract. */
  readonly "v3/pay/partner/transactions/app-with-contract": PayPartnerTransactionsAppWithContractNode;
  /** POST: 付款码支付 · Pay by payment code. */
  readonly "v3/pay/partner/transactions/codepay": PayPartnerTransactionsCodepayNode;
  /** POST: 微信分付-支付方式前置服务 · Query whether to offer WeChat Fenfu as a payment method. */
  readonly "v3/pay/partner/transactions/exposure": PayPartnerTransactionsExposureNode;
  /** POST: H5下单 · Place an order for H5 payment. */
  readonly "v3/pay/partner/transactions/h5": PayPartnerTransactionsH5Node;
  /** GET: 微信支付订单号查询 · Query an order by WeChat Pay transaction ID. */
  readonly "v3/pay/partner/transactions/id/{transaction_id}": PayPartnerTransactionsIdByTransactionIdNode;
  /** POST: JSAPI下单 · Place an order for JSAPI payment. */
  readonly "v3/pay/partner/transactions/jsapi": PayPartnerTransactionsJsapiNode;
  /** POST: JSAPI下单并授权/签约 · Place an order for JSAPI payment and authorise or sign a contract. */
  readonly "v3/pay/partner/transactions/jsapi-with-contract": PayPartnerTransactionsJsapiWithContractNode;
  /** POST: 小程序支付下单 · Place an order for mini program payment. */
  readonly "v3/pay/partner/transactions/miniprogram": PayPartnerTransactionsMiniprogramNode;
  /** POST: Native下单 · Place an order for Native payment. */
  readonly "v3/pay/partner/transactions/native": PayPartnerTransactionsNativeNode;
  /** GET: 商户订单号查询 · Query an order by merchant order number. */
  readonly "v3/pay/partner/transactions/out-trade-no/{out_trade_no}": PayPartnerTransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 关单 · Close an order. */
  readonly "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close": PayPartnerTransactionsOutTradeNoByOutTradeNoCloseNode;
  /** POST: 撤销 · Reverse an order. */
  readonly "v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse": PayPartnerTransactionsOutTradeNoByOutTradeNoReverseNode;
  /** POST: 扫码支付下单 · Place an order for scan payment. */
  readonly "v3/pay/partner/transactions/scannedpos": PayPartnerTransactionsScannedposNode;
  /** POST: APP下单 · Place an order for App payment. */
  readonly "v3/pay/transactions/app": PayTransactionsAppNode;
  /** POST: APP下单并签约 · Place an order for App payment and sign a contract. */
  readonly "v3/pay/transactions/app-with-contract": PayTransactionsAppWithContractNode;
  /** POST: 付款码支付 · Pay by payment code. */
  readonly "v3/pay/transactions/codepay": PayTransactionsCodepayNode;
  /** POST: 微信分付-支付方式前置服务 · Query whether to offer WeChat Fenfu as a payment method. */
  readonly "v3/pay/transactions/exposure": PayTransactionsExposureNode;
  /** POST: H5下单 · Place an order for H5 payment. */
  readonly "v3/pay/transactions/h5": PayTransactionsH5Node;
  /** GET: 微信支付订单号查询 · Query an order by WeChat Pay transaction ID. */
  readonly "v3/pay/transactions/id/{transaction_id}": PayTransactionsIdByTransactionIdNode;
  /** POST: JSAPI下单 · Place an order for JSAPI payment. */
  readonly "v3/pay/transactions/jsapi": PayTransactionsJsapiNode;
  /** POST: JSAPI下单并授权/签约 · Place an order for JSAPI payment and authorise or sign a contract. */
  readonly "v3/pay/transactions/jsapi-with-contract": PayTransactionsJsapiWithContractNode;
  /** POST: Native下单 · Place an order for Native payment. */
  readonly "v3/pay/transactions/native": PayTransactionsNativeNode;
  /** GET: 商户订单号查询 · Query an order by merchant order number. */
  readonly "v3/pay/transactions/out-trade-no/{out_trade_no}": PayTransactionsOutTradeNoByOutTradeNoNode;
  /** POST: 关单 · Close an order. */
  readonly "v3/pay/transactions/out-trade-no/{out_trade_no}/close": PayTransactionsOutTradeNoByOutTradeNoCloseNode;
  /** POST: 撤销 · Reverse an order. */
  readonly "v3/pay/transactions/out-trade-no/{out_trade_no}/reverse": PayTransactionsOutTradeNoByOutTradeNoReverseNode;
}

export interface PayNode extends ChainNode<"v3/pay"> {
  readonly acquiringBank: PayAcquiringBankNode;
  /** `acquiringBank` */
  readonly "acquiring-bank": PayAcquiringBankNode;
  readonly instal: PayInstalNode;
  readonly partner: PayPartnerNode;
  readonly transactions: PayTransactionsNode;
}

interface PayAcquiringBankNode extends ChainNode<"v3/pay/acquiring-bank"> {
  readonly transactions: PayAcquiringBankTransactionsNode;
}

interface PayAcquiringBankTransactionsNode extends ChainNode<"v3/pay/acquiring-bank/transactions"> {
  readonly exposure: PayAcquiringBankTransactionsExposureNode;
}

interface PayAcquiringBankTransactionsExposureNode extends ChainNode<"v3/pay/acquiring-bank/transactions/exposure">, PostAsyncAndSync<PayAcquiringBankTransactionsExposureOptions, PayTransactionsExposureAnswer> {
  /**
   * 微信分付-支付方式前置服务 · Query whether to offer WeChat Fenfu as a payment method
   *
   * `POST /v3/pay/acquiring-bank/transactions/exposure`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326541
   */
  post(options: PayAcquiringBankTransactionsExposureOptions): ApiPromise<PayTransactionsExposureAnswer>;
}

interface PayInstalNode extends ChainNode<"v3/pay/instal"> {
  readonly exposure: PayInstalExposureNode;
  readonly partner: PayInstalPartnerNode;
}

interface PayInstalExposureNode extends ChainNode<"v3/pay/instal/exposure">, PostAsyncAndSync<PayInstalExposureOptions, PayInstalAnswer> {
  /**
   * 商户贴息-获取微信分付曝光建议 · Query whether to show WeChat Fenfu with interest paid by the merchant
   *
   * `POST /v3/pay/instal/exposure`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4016196762
   */
  post(options: PayInstalExposureOptions): ApiPromise<PayInstalAnswer>;
}

interface PayInstalPartnerNode extends ChainNode<"v3/pay/instal/partner"> {
  readonly exposure: PayInstalPartnerExposureNode;
}

interface PayInstalPartnerExposureNode extends ChainNode<"v3/pay/instal/partner/exposure">, PostAsyncAndSync<PayInstalPartnerExposureOptions, PayInstalAnswer> {
  /**
   * 商户贴息-获取微信分付曝光建议 · Query whether to show WeChat Fenfu with interest paid by the merchant
   *
   * `POST /v3/pay/instal/partner/exposure`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4016196820
   */
  post(options: PayInstalPartnerExposureOptions): ApiPromise<PayInstalAnswer>;
}

interface PayPartnerNode extends ChainNode<"v3/pay/partner"> {
  readonly transactions: PayPartnerTransactionsNode;
}

interface PayPartnerTransactionsNode extends ChainNode<"v3/pay/partner/transactions"> {
  readonly app: PayPartnerTransactionsAppNode;
  readonly appWithContract: PayPartnerTransactionsAppWithContractNode;
  /** `appWithContract` */
  readonly "app-with-contract": PayPartnerTransactionsAppWithContractNode;
  readonly codepay: PayPartnerTransactionsCodepayNode;
  readonly exposure: PayPartnerTransactionsExposureNode;
  readonly h5: PayPartnerTransactionsH5Node;
  readonly id: PayPartnerTransactionsIdNode;
  readonly jsapi: PayPartnerTransactionsJsapiNode;
  readonly jsapiWithContract: PayPartnerTransactionsJsapiWithContractNode;
  /** `jsapiWithContract` */
  readonly "jsapi-with-contract": PayPartnerTransactionsJsapiWithContractNode;
  readonly miniprogram: PayPartnerTransactionsMiniprogramNode;
  readonly native: PayPartnerTransactionsNativeNode;
  readonly outTradeNo: PayPartnerTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": PayPartnerTransactionsOutTradeNoNode;
  readonly scannedpos: PayPartnerTransactionsScannedposNode;
}

interface PayPartnerTransactionsAppNode extends ChainNode<"v3/pay/partner/transactions/app">, PostAsyncAndSync<PayPartnerTransactionsAppOptions, PayPrepayId> {
  /**
   * APP下单 · Place an order for App payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/app`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNT_ERROR`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `TRADE_ERROR`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `BANK_ERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714669
   */
  post(options: PayPartnerTransactionsAppOptions): ApiPromise<PayPrepayId>;
}

interface PayPartnerTransactionsAppWithContractNode extends ChainNode<"v3/pay/partner/transactions/app-with-contract">, PostAsyncAndSync<PayPartnerTransactionsAppWithContractOptions, PayTransactionsAppWithContractAnswer> {
  /**
   * APP下单并签约 · Place an order for App payment and sign a contract
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/pay/partner/transactions/app-with-contract`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4017019941
   */
  post(options: PayPartnerTransactionsAppWithContractOptions): ApiPromise<PayTransactionsAppWithContractAnswer>;
}

interface PayPartnerTransactionsCodepayNode extends ChainNode<"v3/pay/partner/transactions/codepay">, PostAsyncAndSync<PayPartnerTransactionsCodepayOptions, PayPartnerCodepayTransaction> {
  /**
   * 付款码支付 · Pay by payment code
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/codepay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382179
   */
  post(options: PayPartnerTransactionsCodepayOptions): ApiPromise<PayPartnerCodepayTransaction>;
}

interface PayPartnerTransactionsExposureNode extends ChainNode<"v3/pay/partner/transactions/exposure">, PostAsyncAndSync<PayPartnerTransactionsExposureOptions, PayTransactionsExposureAnswer> {
  /**
   * 微信分付-支付方式前置服务 · Query whether to offer WeChat Fenfu as a payment method
   *
   * `POST /v3/pay/partner/transactions/exposure`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4014326522
   */
  post(options: PayPartnerTransactionsExposureOptions): ApiPromise<PayTransactionsExposureAnswer>;
}

interface PayPartnerTransactionsH5Node extends ChainNode<"v3/pay/partner/transactions/h5">, PostAsyncAndSync<PayPartnerTransactionsH5Options, PayH5Url> {
  /**
   * H5下单 · Place an order for H5 payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/h5`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNT_ERROR`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `TRADE_ERROR`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `BANK_ERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714759
   */
  post(options: PayPartnerTransactionsH5Options): ApiPromise<PayH5Url>;
}

interface PayPartnerTransactionsIdNode extends ChainNode<"v3/pay/partner/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: PayPartnerTransactionsIdByTransactionIdNode;
}

interface PayPartnerTransactionsIdByTransactionIdNode extends ChainNode<"v3/pay/partner/transactions/id/{transaction_id}">, GetAsyncAndSync<PayPartnerTransactionByIdQueryOptions, PayPartnerPaidTransaction> {
  /**
   * 微信支付订单号查询 · Query an order by WeChat Pay transaction ID
   *
   * 基础支付 · Basic payment
   *
   * `GET /v3/pay/partner/transactions/id/{transaction_id}`
   *
   * Errors: `MCH_NOT_EXISTS`, `RULE_LIMIT`, `TRADE_ERROR`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012738964
   */
  get(options: PayPartnerTransactionByIdQueryOptions): ApiPromise<PayPartnerPaidTransaction>;
}

interface PayPartnerTransactionsJsapiNode extends ChainNode<"v3/pay/partner/transactions/jsapi">, PostAsyncAndSync<PayPartnerTransactionsJsapiOptions, PayPrepayId> {
  /**
   * JSAPI下单 · Place an order for JSAPI payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/jsapi`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNT_ERROR`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `TRADE_ERROR`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `BANK_ERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714678
   */
  post(options: PayPartnerTransactionsJsapiOptions): ApiPromise<PayPrepayId>;
}

interface PayPartnerTransactionsJsapiWithContractNode extends ChainNode<"v3/pay/partner/transactions/jsapi-with-contract">, PostAsyncAndSync<PayPartnerTransactionsJsapiWithContractOptions, PayTransactionsAppWithContractAnswer> {
  /**
   * JSAPI下单并授权/签约 · Place an order for JSAPI payment and authorise or sign a contract
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/pay/partner/transactions/jsapi-with-contract`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012688481
   */
  post(options: PayPartnerTransactionsJsapiWithContractOptions): ApiPromise<PayTransactionsAppWithContractAnswer>;
}

interface PayPartnerTransactionsMiniprogramNode extends ChainNode<"v3/pay/partner/transactions/miniprogram">, PostAsyncAndSync<PayPartnerTransactionsMiniprogramOptions, PayTransactionsAppWithContractAnswer> {
  /**
   * 小程序支付下单 · Place an order for mini program payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/miniprogram`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012886115
   */
  post(options: PayPartnerTransactionsMiniprogramOptions): ApiPromise<PayTransactionsAppWithContractAnswer>;
}

interface PayPartnerTransactionsNativeNode extends ChainNode<"v3/pay/partner/transactions/native">, PostAsyncAndSync<PayPartnerTransactionsNativeOptions, PayCodeUrl> {
  /**
   * Native下单 · Place an order for Native payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/native`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `ACCOUNT_ERROR`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `TRADE_ERROR`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`, `BANK_ERROR`, `INVALID_TRANSACTIONID`, `OPENID_MISMATCH`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012714902
   */
  post(options: PayPartnerTransactionsNativeOptions): ApiPromise<PayCodeUrl>;
}

interface PayPartnerTransactionsOutTradeNoNode extends ChainNode<"v3/pay/partner/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: PayPartnerTransactionsOutTradeNoByOutTradeNoNode;
}

interface PayPartnerTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/pay/partner/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<PayPartnerTransactionByOutTradeNoQueryOptions, PayPartnerTransaction> {
  readonly close: PayPartnerTransactionsOutTradeNoByOutTradeNoCloseNode;
  readonly reverse: PayPartnerTransactionsOutTradeNoByOutTradeNoReverseNode;
  /**
   * 商户订单号查询 · Query an order by merchant order number
   *
   * 基础支付 · Basic payment
   *
   * `GET /v3/pay/partner/transactions/out-trade-no/{out_trade_no}`
   *
   * Errors: `MCH_NOT_EXISTS`, `RULE_LIMIT`, `TRADE_ERROR`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739008
   */
  get(options: PayPartnerTransactionByOutTradeNoQueryOptions): ApiPromise<PayPartnerTransaction>;
}

interface PayPartnerTransactionsOutTradeNoByOutTradeNoCloseNode extends ChainNode<"v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close">, PostAsyncAndSync<PayPartnerTransactionCloseOptions, undefined> {
  /**
   * 关单 · Close an order
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close`
   *
   * Errors: `MCH_NOT_EXISTS`, `RULE_LIMIT`, `TRADE_ERROR`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012739019
   */
  post(options: PayPartnerTransactionCloseOptions): ApiPromise<undefined>;
}

interface PayPartnerTransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse">, PostAsyncAndSync<PayPartnerTransactionReverseOptions, PayPartnerTransactionReversed> {
  /**
   * 撤销 · Reverse an order
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382181
   */
  post(options: PayPartnerTransactionReverseOptions): ApiPromise<PayPartnerTransactionReversed>;
}

interface PayPartnerTransactionsScannedposNode extends ChainNode<"v3/pay/partner/transactions/scannedpos">, PostAsyncAndSync<PayPartnerTransactionsScannedposOptions, PayTransactionsAppWithContractAnswer> {
  /**
   * 扫码支付下单 · Place an order for scan payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/partner/transactions/scannedpos`
   *
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012492476
   */
  post(options: PayPartnerTransactionsScannedposOptions): ApiPromise<PayTransactionsAppWithContractAnswer>;
}

interface PayTransactionsNode extends ChainNode<"v3/pay/transactions"> {
  readonly app: PayTransactionsAppNode;
  readonly appWithContract: PayTransactionsAppWithContractNode;
  /** `appWithContract` */
  readonly "app-with-contract": PayTransactionsAppWithContractNode;
  readonly codepay: PayTransactionsCodepayNode;
  readonly exposure: PayTransactionsExposureNode;
  readonly h5: PayTransactionsH5Node;
  readonly id: PayTransactionsIdNode;
  readonly jsapi: PayTransactionsJsapiNode;
  readonly jsapiWithContract: PayTransactionsJsapiWithContractNode;
  /** `jsapiWithContract` */
  readonly "jsapi-with-contract": PayTransactionsJsapiWithContractNode;
  readonly native: PayTransactionsNativeNode;
  readonly outTradeNo: PayTransactionsOutTradeNoNode;
  /** `outTradeNo` */
  readonly "out-trade-no": PayTransactionsOutTradeNoNode;
}

interface PayTransactionsAppNode extends ChainNode<"v3/pay/transactions/app">, PostAsyncAndSync<PayTransactionsAppOptions, PayPrepayId> {
  /**
   * APP下单 · Place an order for App payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/transactions/app`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4013070347
   */
  post(options: PayTransactionsAppOptions): ApiPromise<PayPrepayId>;
}

interface PayTransactionsAppWithContractNode extends ChainNode<"v3/pay/transactions/app-with-contract">, PostAsyncAndSync<PayTransactionsAppWithContractOptions, PayTransactionsAppWithContractAnswer> {
  /**
   * APP下单并签约 · Place an order for App payment and sign a contract
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/pay/transactions/app-with-contract`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4017019923
   */
  post(options: PayTransactionsAppWithContractOptions): ApiPromise<PayTransactionsAppWithContractAnswer>;
}

interface PayTransactionsCodepayNode extends ChainNode<"v3/pay/transactions/codepay">, PostAsyncAndSync<PayTransactionsCodepayOptions, PayCodepayTransaction> {
  /**
   * 付款码支付 · Pay by payment code
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/transactions/codepay`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382150
   */
  post(options: PayTransactionsCodepayOptions): ApiPromise<PayCodepayTransaction>;
}

interface PayTransactionsExposureNode extends ChainNode<"v3/pay/transactions/exposure">, PostAsyncAndSync<PayTransactionsExposureOptions, PayTransactionsExposureAnswer> {
  /**
   * 微信分付-支付方式前置服务 · Query whether to offer WeChat Fenfu as a payment method
   *
   * `POST /v3/pay/transactions/exposure`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4014326314
   */
  post(options: PayTransactionsExposureOptions): ApiPromise<PayTransactionsExposureAnswer>;
}

interface PayTransactionsH5Node extends ChainNode<"v3/pay/transactions/h5">, PostAsyncAndSync<PayTransactionsH5Options, PayH5Url> {
  /**
   * H5下单 · Place an order for H5 payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/transactions/h5`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `RULE_LIMIT`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791834
   */
  post(options: PayTransactionsH5Options): ApiPromise<PayH5Url>;
}

interface PayTransactionsIdNode extends ChainNode<"v3/pay/transactions/id"> {
  /** Given as the option `transaction_id`. */
  readonly _transaction_id_: PayTransactionsIdByTransactionIdNode;
}

interface PayTransactionsIdByTransactionIdNode extends ChainNode<"v3/pay/transactions/id/{transaction_id}">, GetAsyncAndSync<PayTransactionByIdQueryOptions, PayPaidTransaction> {
  /**
   * 微信支付订单号查询 · Query an order by WeChat Pay transaction ID
   *
   * 基础支付 · Basic payment
   *
   * `GET /v3/pay/transactions/id/{transaction_id}`
   *
   * Errors: `MCH_NOT_EXISTS`, `RULE_LIMIT`, `TRADE_ERROR`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791837
   */
  get(options: PayTransactionByIdQueryOptions): ApiPromise<PayPaidTransaction>;
}

interface PayTransactionsJsapiNode extends ChainNode<"v3/pay/transactions/jsapi">, PostAsyncAndSync<PayTransactionsJsapiOptions, PayPrepayId> {
  /**
   * JSAPI下单 · Place an order for JSAPI payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/transactions/jsapi`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791856
   */
  post(options: PayTransactionsJsapiOptions): ApiPromise<PayPrepayId>;
}

interface PayTransactionsJsapiWithContractNode extends ChainNode<"v3/pay/transactions/jsapi-with-contract">, PostAsyncAndSync<PayTransactionsJsapiWithContractOptions, PayTransactionsAppWithContractAnswer> {
  /**
   * JSAPI下单并授权/签约 · Place an order for JSAPI payment and authorise or sign a contract
   *
   * 免密支付 · Password-free payment
   *
   * `POST /v3/pay/transactions/jsapi-with-contract`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012530178
   */
  post(options: PayTransactionsJsapiWithContractOptions): ApiPromise<PayTransactionsAppWithContractAnswer>;
}

interface PayTransactionsNativeNode extends ChainNode<"v3/pay/transactions/native">, PostAsyncAndSync<PayTransactionsNativeOptions, PayCodeUrl> {
  /**
   * Native下单 · Place an order for Native payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/transactions/native`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `MCH_NOT_EXISTS`, `ORDER_CLOSED`, `NO_AUTH`, `OUT_TRADE_NO_USED`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
   */
  post(options: PayTransactionsNativeOptions): ApiPromise<PayCodeUrl>;
}

interface PayTransactionsOutTradeNoNode extends ChainNode<"v3/pay/transactions/out-trade-no"> {
  /** Given as the option `out_trade_no`. */
  readonly _out_trade_no_: PayTransactionsOutTradeNoByOutTradeNoNode;
}

interface PayTransactionsOutTradeNoByOutTradeNoNode extends ChainNode<"v3/pay/transactions/out-trade-no/{out_trade_no}">, GetAsyncAndSync<PayTransactionByOutTradeNoQueryOptions, PayTransaction> {
  readonly close: PayTransactionsOutTradeNoByOutTradeNoCloseNode;
  readonly reverse: PayTransactionsOutTradeNoByOutTradeNoReverseNode;
  /**
   * 商户订单号查询 · Query an order by merchant order number
   *
   * 基础支付 · Basic payment
   *
   * `GET /v3/pay/transactions/out-trade-no/{out_trade_no}`
   *
   * Errors: `MCH_NOT_EXISTS`, `RULE_LIMIT`, `TRADE_ERROR`, `ORDER_NOT_EXIST`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791838
   */
  get(options: PayTransactionByOutTradeNoQueryOptions): ApiPromise<PayTransaction>;
}

interface PayTransactionsOutTradeNoByOutTradeNoCloseNode extends ChainNode<"v3/pay/transactions/out-trade-no/{out_trade_no}/close">, PostAsyncAndSync<PayTransactionCloseOptions, undefined> {
  /**
   * 关单 · Close an order
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close`
   *
   * Errors: `MCH_NOT_EXISTS`, `RULE_LIMIT`, `TRADE_ERROR`, `FREQUENCY_LIMITED`.
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791839
   */
  post(options: PayTransactionCloseOptions): ApiPromise<undefined>;
}

interface PayTransactionsOutTradeNoByOutTradeNoReverseNode extends ChainNode<"v3/pay/transactions/out-trade-no/{out_trade_no}/reverse">, PostAsyncAndSync<PayTransactionReverseOptions, PayTransactionReversed> {
  /**
   * 撤销 · Reverse an order
   *
   * 基础支付 · Basic payment
   *
   * `POST /v3/pay/transactions/out-trade-no/{out_trade_no}/reverse`
   *
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012382161
   */
  post(options: PayTransactionReverseOptions): ApiPromise<PayTransactionReversed>;
}
