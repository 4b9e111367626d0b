// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2MicropayOptions,
  V2MicropayOrder,
  V2Order,
  V2OrderCloseOptions,
  V2OrderClosed,
  V2OrderQueryOptions,
  V2PapayDeductionAccepted,
  V2PapayDeductionApplyOptions,
  V2PayClosecombinedorderAnswer,
  V2PayClosecombinedorderOptions,
  V2PayCombinedorderAnswer,
  V2PayCombinedorderOptions,
  V2PayContractorderAnswer,
  V2PayContractorderOptions,
  V2PayDownloadbillOptions,
  V2PayDownloadfundflowOptions,
  V2PayFacepayAnswer,
  V2PayFacepayOptions,
  V2PayFacepayqueryAnswer,
  V2PayFacepayqueryOptions,
  V2PayPaporderqueryAnswer,
  V2PayPaporderqueryOptions,
  V2PayPartnerPaporderqueryAnswer,
  V2PayPartnerPaporderqueryOptions,
  V2PayPartnerPappayapplyAnswer,
  V2PayPartnerPappayapplyOptions,
  V2PayProfitsharingaddreceiverAnswer,
  V2PayProfitsharingaddreceiverOptions,
  V2PayProfitsharingmerchantratioqueryAnswer,
  V2PayProfitsharingmerchantratioqueryOptions,
  V2PayProfitsharingorderamountqueryAnswer,
  V2PayProfitsharingorderamountqueryOptions,
  V2PayProfitsharingqueryAnswer,
  V2PayProfitsharingqueryOptions,
  V2PayProfitsharingremovereceiverOptions,
  V2PayProfitsharingreturnqueryAnswer,
  V2PayProfitsharingreturnqueryOptions,
  V2PayQuerycombinedorderAnswer,
  V2PayQuerycombinedorderOptions,
  V2PayQueryexchagerateAnswer,
  V2PayQueryexchagerateOptions,
  V2PayRefundqueryv2Answer,
  V2PayRefundqueryv2Options,
  V2PaySettlementqueryAnswer,
  V2PaySettlementqueryOptions,
  V2RefundList,
  V2RefundQueryOptions,
  V2UnifiedOrderCreated,
  V2UnifiedOrderOptions,
} from "../models/v2-pay.ts";

/** The node of each path template below `v2/pay`. */
export interface V2PayPaths {
  /** POST: 合单关单 · Close a combined order. */
  readonly "v2/pay/closecombinedorder": V2PayClosecombinedorderNode;
  /** POST: 关闭订单 · Close an order. */
  readonly "v2/pay/closeorder": V2PayCloseorderNode;
  /** POST: 合单下单 · Place a combined order. */
  readonly "v2/pay/combinedorder": V2PayCombinedorderNode;
  /** POST: 支付中签约 · Sign a contract while paying. */
  readonly "v2/pay/contractorder": V2PayContractorderNode;
  /** POST: 下载对账单 · Download a statement. */
  readonly "v2/pay/downloadbill": V2PayDownloadbillNode;
  /** POST: 下载资金账单 · Download a fund flow bill. */
  readonly "v2/pay/downloadfundflow": V2PayDownloadfundflowNode;
  /** POST: 提交刷脸支付 · Submit a face payment. */
  readonly "v2/pay/facepay": V2PayFacepayNode;
  /** POST: 查询订单 · Query an order. */
  readonly "v2/pay/facepayquery": V2PayFacepayqueryNode;
  /** POST: 提交付款码支付 · Submit a payment code payment. */
  readonly "v2/pay/micropay": V2PayMicropayNode;
  /** POST: 查询订单 · Query an order. */
  readonly "v2/pay/orderquery": V2PayOrderqueryNode;
  /** POST: 查询订单 · Query an order. */
  readonly "v2/pay/paporderquery": V2PayPaporderqueryNode;
  /** POST: 申请扣款 · Request a deduction. */
  readonly "v2/pay/pappayapply": V2PayPappayapplyNode;
  /** POST: 查询订单 · Query an order. */
  readonly "v2/pay/partner/paporderquery": V2PayPartnerPaporderqueryNode;
  /** POST: 申请扣款 · Request a deduction. */
  readonly "v2/pay/partner/pappayapply": V2PayPartnerPappayapplyNode;
  /** POST: 添加分账接收方 · Add a profit sharing receiver. */
  readonly "v2/pay/profitsharingaddreceiver": V2PayProfitsharingaddreceiverNode;
  /** POST: 查询最大分账比例 · Query the maximum profit sharing ratio. */
  readonly "v2/pay/profitsharingmerchantratioquery": V2PayProfitsharingmerchantratioqueryNode;
  /** POST: 查询订单待分账金额 · Query the amount of an order left to share. */
  readonly "v2/pay/profitsharingorderamountquery": V2PayProfitsharingorderamountqueryNode;
  /** POST: 查询分账结果 · Query the result of profit sharing. */
  readonly "v2/pay/profitsharingquery": V2PayProfitsharingqueryNode;
  /** POST: 删除分账接收方 · Delete a profit sharing receiver. */
  readonly "v2/pay/profitsharingremovereceiver": V2PayProfitsharingremovereceiverNode;
  /** POST: 回退结果查询 · Query a profit sharing return. */
  readonly "v2/pay/profitsharingreturnquery": V2PayProfitsharingreturnqueryNode;
  /** POST: 合单查单 · Query a combined order. */
  readonly "v2/pay/querycombinedorder": V2PayQuerycombinedorderNode;
  /** POST: 汇率查询 · Query an exchange rate. */
  readonly "v2/pay/queryexchagerate": V2PayQueryexchagerateNode;
  /** POST: 查询退款 · Query a refund. */
  readonly "v2/pay/refundquery": V2PayRefundqueryNode;
  /** POST: 查询退款（支持单品） · Query a refund (with items). */
  readonly "v2/pay/refundqueryv2": V2PayRefundqueryv2Node;
  /** POST: 查询结算资金 · Query settled funds. */
  readonly "v2/pay/settlementquery": V2PaySettlementqueryNode;
  /** POST: 统一下单 · Place an order. */
  readonly "v2/pay/unifiedorder": V2PayUnifiedorderNode;
}

export interface V2PayNode extends ChainNode<"v2/pay"> {
  readonly closecombinedorder: V2PayClosecombinedorderNode;
  readonly closeorder: V2PayCloseorderNode;
  readonly combinedorder: V2PayCombinedorderNode;
  readonly contractorder: V2PayContractorderNode;
  readonly downloadbill: V2PayDownloadbillNode;
  readonly downloadfundflow: V2PayDownloadfundflowNode;
  readonly facepay: V2PayFacepayNode;
  readonly facepayquery: V2PayFacepayqueryNode;
  readonly micropay: V2PayMicropayNode;
  readonly orderquery: V2PayOrderqueryNode;
  readonly paporderquery: V2PayPaporderqueryNode;
  readonly pappayapply: V2PayPappayapplyNode;
  readonly partner: V2PayPartnerNode;
  readonly profitsharingaddreceiver: V2PayProfitsharingaddreceiverNode;
  readonly profitsharingmerchantratioquery: V2PayProfitsharingmerchantratioqueryNode;
  readonly profitsharingorderamountquery: V2PayProfitsharingorderamountqueryNode;
  readonly profitsharingquery: V2PayProfitsharingqueryNode;
  readonly profitsharingremovereceiver: V2PayProfitsharingremovereceiverNode;
  readonly profitsharingreturnquery: V2PayProfitsharingreturnqueryNode;
  readonly querycombinedorder: V2PayQuerycombinedorderNode;
  readonly queryexchagerate: V2PayQueryexchagerateNode;
  readonly refundquery: V2PayRefundqueryNode;
  readonly refundqueryv2: V2PayRefundqueryv2Node;
  readonly settlementquery: V2PaySettlementqueryNode;
  readonly unifiedorder: V2PayUnifiedorderNode;
}

interface V2PayClosecombinedorderNode extends ChainNode<"v2/pay/closecombinedorder"> {
  /**
   * 合单关单 · Close a combined order
   *
   * 合单支付 · Combined payment
   *
   * `POST /pay/closecombinedorder`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_2&index=3
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
   */
  post(options: V2PayClosecombinedorderOptions): ApiPromise<V2PayClosecombinedorderAnswer>;
  /**
   * The same as `post`.
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
   */
  postAsync(options: V2PayClosecombinedorderOptions): ApiPromise<V2PayClosecombinedorderAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close`.
   */
  postSync(options: V2PayClosecombinedorderOptions): V2PayClosecombinedorderAnswer;
}

interface V2PayCloseorderNode extends ChainNode<"v2/pay/closeorder">, PostAsyncAndSync<V2OrderCloseOptions, V2OrderClosed> {
  /**
   * 关闭订单 · Close an order
   *
   * 基础支付 · Basic payment
   *
   * `POST /pay/closeorder`
   *
   * Errors: `APPID_NOT_EXIST`, `INVALID_TRANSACTIONID`, `MCHID_NOT_EXIST`, `ORDERCLOSED`, `ORDERPAID`, `REFUNDNOTEXIST`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `XML_FORMAT_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935216
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936646
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634951
   */
  post(options: V2OrderCloseOptions): ApiPromise<V2OrderClosed>;
}

interface V2PayCombinedorderNode extends ChainNode<"v2/pay/combinedorder"> {
  /**
   * 合单下单 · Place a combined order
   *
   * 合单支付 · Combined payment
   *
   * `POST /pay/combinedorder`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_1&index=2
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/app` or `v3/combine-transactions/h5` or `v3/combine-transactions/jsapi` or `v3/combine-transactions/native`.
   */
  post(options: V2PayCombinedorderOptions): ApiPromise<V2PayCombinedorderAnswer>;
  /**
   * The same as `post`.
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/app` or `v3/combine-transactions/h5` or `v3/combine-transactions/jsapi` or `v3/combine-transactions/native`.
   */
  postAsync(options: V2PayCombinedorderOptions): ApiPromise<V2PayCombinedorderAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/app` or `v3/combine-transactions/h5` or `v3/combine-transactions/jsapi` or `v3/combine-transactions/native`.
   */
  postSync(options: V2PayCombinedorderOptions): V2PayCombinedorderAnswer;
}

interface V2PayContractorderNode extends ChainNode<"v2/pay/contractorder">, PostAsyncAndSync<V2PayContractorderOptions, V2PayContractorderAnswer> {
  /**
   * 支付中签约 · Sign a contract while paying
   *
   * 扣款服务 · Deduction service
   *
   * `POST /pay/contractorder`
   *
   * Errors: `CONTRACT_CODE DUPLICATION`, `INVALID PLAN_ID`, `MERCHANT AUTHORITY ERROR`, `MERCHANT PERMISSION ERROR`, `PARAMETER FAIL`, `RESULT NULL`, `XML FAIL`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987320
   * @see https://pay.weixin.qq.com/doc/v2/partner/4016608528
   */
  post(options: V2PayContractorderOptions): ApiPromise<V2PayContractorderAnswer>;
}

interface V2PayDownloadbillNode extends ChainNode<"v2/pay/downloadbill">, PostAsyncAndSync<V2PayDownloadbillOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 下载对账单 · Download a statement
   *
   * 账单 · Bills
   *
   * `POST /pay/downloadbill`
   *
   * Errors: `100`, `20001`, `20002`, `20003`, `20007`, `20008`, `20100`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935219
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936649
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_6
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_6&index=8
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_6
   * @see https://share.weiyun.com/5dxUgCw
   */
  post(options: V2PayDownloadbillOptions): ApiPromise<ReadableStream<Uint8Array>>;
}

interface V2PayDownloadfundflowNode extends ChainNode<"v2/pay/downloadfundflow">, PostAsyncAndSync<V2PayDownloadfundflowOptions, ReadableStream<Uint8Array>, Uint8Array> {
  /**
   * 下载资金账单 · Download a fund flow bill
   *
   * 账单 · Bills
   *
   * `POST /pay/downloadfundflow`
   *
   * Errors: `BILL_CREATING`, `NO_BILL_EXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935220
   * @see https://pay.weixin.qq.com/doc/v2/partner/4012181559
   * @see https://pay.weixin.qq.com/wiki/doc/api/micropay.php?chapter=9_18&index=7
   * @see https://pay.weixin.qq.com/wiki/doc/api/app/app.php?chapter=9_18&index=9
   * @see https://pay.weixin.qq.com/wiki/doc/api/wxa/wxa_api.php?chapter=9_18&index=7
   */
  post(options: V2PayDownloadfundflowOptions): ApiPromise<ReadableStream<Uint8Array>>;
}

interface V2PayFacepayNode extends ChainNode<"v2/pay/facepay">, PostAsyncAndSync<V2PayFacepayOptions, V2PayFacepayAnswer> {
  /**
   * 提交刷脸支付 · Submit a face payment
   *
   * 刷脸支付 · Face payment
   *
   * `POST /pay/facepay`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post(options: V2PayFacepayOptions): ApiPromise<V2PayFacepayAnswer>;
}

interface V2PayFacepayqueryNode extends ChainNode<"v2/pay/facepayquery">, PostAsyncAndSync<V2PayFacepayqueryOptions, V2PayFacepayqueryAnswer> {
  /**
   * 查询订单 · Query an order
   *
   * 刷脸支付 · Face payment
   *
   * `POST /pay/facepayquery`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post(options: V2PayFacepayqueryOptions): ApiPromise<V2PayFacepayqueryAnswer>;
}

interface V2PayMicropayNode extends ChainNode<"v2/pay/micropay">, PostAsyncAndSync<V2MicropayOptions, V2MicropayOrder> {
  /**
   * 提交付款码支付 · Submit a payment code payment
   *
   * 基础支付 · Basic payment
   *
   * `POST /pay/micropay`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `APPID_NOT_EXIST`, `AUTHCODEEXPIRE`, `AUTH_CODE_ERROR`, `AUTH_CODE_INVALID`, `BANKERROR`, `BUYER_MISMATCH`, `LACK_PARAMS`, `MCHID_NOT_EXIST`, `NOAUTH`, `NOTENOUGH`, `NOTSUPORTCARD`, `NOT_UTF8`, `ORDERCLOSED`, `ORDERPAID`, `ORDERREVERSED`, `OUT_TRADE_NO_USED`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `TRADE_ERROR`, `USERPAYING`, `XML_FORMAT_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937125
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011941293
   * @see https://pay.weixin.qq.com/doc/v3/partner/4012382179
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/401363489
   */
  post(options: V2MicropayOptions): ApiPromise<V2MicropayOrder>;
}

interface V2PayOrderqueryNode extends ChainNode<"v2/pay/orderquery">, PostAsyncAndSync<V2OrderQueryOptions, V2Order> {
  /**
   * 查询订单 · Query an order
   *
   * 基础支付 · Basic payment
   *
   * `POST /pay/orderquery`
   *
   * Errors: `ORDERNOTEXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935215
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936645
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634899
   */
  post(options: V2OrderQueryOptions): ApiPromise<V2Order>;
}

interface V2PayPaporderqueryNode extends ChainNode<"v2/pay/paporderquery">, PostAsyncAndSync<V2PayPaporderqueryOptions, V2PayPaporderqueryAnswer> {
  /**
   * 查询订单 · Query an order
   *
   * 扣款服务 · Deduction service
   *
   * `POST /pay/paporderquery`
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4013894074
   */
  post(options: V2PayPaporderqueryOptions): ApiPromise<V2PayPaporderqueryAnswer>;
}

interface V2PayPappayapplyNode extends ChainNode<"v2/pay/pappayapply">, PostAsyncAndSync<V2PapayDeductionApplyOptions, V2PapayDeductionAccepted> {
  /**
   * 申请扣款 · Request a deduction
   *
   * 扣款服务 · Deduction service
   *
   * `POST /pay/pappayapply`
   *
   * At most 150 a second. Errors: `APPID_MCHID_NOT_MATCH`, `CONTRACTERROR`, `CONTRACT_NOT_EXIST`, `FREQUENCY_LIMITED`, `ORDERCLOSED`, `ORDERPAID`, `ORDER_ACCEPTED`, `RULELIMIT`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011987377
   */
  post(options: V2PapayDeductionApplyOptions): ApiPromise<V2PapayDeductionAccepted>;
}

interface V2PayPartnerNode extends ChainNode<"v2/pay/partner"> {
  readonly paporderquery: V2PayPartnerPaporderqueryNode;
  readonly pappayapply: V2PayPartnerPappayapplyNode;
}

interface V2PayPartnerPaporderqueryNode extends ChainNode<"v2/pay/partner/paporderquery">, PostAsyncAndSync<V2PayPartnerPaporderqueryOptions, V2PayPartnerPaporderqueryAnswer> {
  /**
   * 查询订单 · Query an order
   *
   * 扣款服务 · Deduction service
   *
   * `POST /pay/partner/paporderquery`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014113946
   */
  post(options: V2PayPartnerPaporderqueryOptions): ApiPromise<V2PayPartnerPaporderqueryAnswer>;
}

interface V2PayPartnerPappayapplyNode extends ChainNode<"v2/pay/partner/pappayapply">, PostAsyncAndSync<V2PayPartnerPappayapplyOptions, V2PayPartnerPappayapplyAnswer> {
  /**
   * 申请扣款 · Request a deduction
   *
   * 扣款服务 · Deduction service
   *
   * `POST /pay/partner/pappayapply`
   *
   * At most 150 a second. Errors: `APPID_MCHID_NOT_MATCH`, `CONTRACTERROR`, `CONTRACT_NOT_EXIST`, `FREQUENCY_LIMITED`, `ORDERCLOSED`, `ORDERPAID`, `ORDER_ACCEPTED`, `RULELIMIT`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011988372
   */
  post(options: V2PayPartnerPappayapplyOptions): ApiPromise<V2PayPartnerPappayapplyAnswer>;
}

interface V2PayProfitsharingaddreceiverNode extends ChainNode<"v2/pay/profitsharingaddreceiver">, PostAsyncAndSync<V2PayProfitsharingaddreceiverOptions, V2PayProfitsharingaddreceiverAnswer> {
  /**
   * 添加分账接收方 · Add a profit sharing receiver
   *
   * 分账 · Profit sharing
   *
   * `POST /pay/profitsharingaddreceiver`
   *
   * Errors: `ACCOUNTERROR`, `FREQUENCY_LIMITED`, `NOAUTH`, `OPENID_MISMATCH`, `USER_NOT_EXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983255
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984782
   */
  post(options: V2PayProfitsharingaddreceiverOptions): ApiPromise<V2PayProfitsharingaddreceiverAnswer>;
}

interface V2PayProfitsharingmerchantratioqueryNode extends ChainNode<"v2/pay/profitsharingmerchantratioquery">, PostAsyncAndSync<V2PayProfitsharingmerchantratioqueryOptions, V2PayProfitsharingmerchantratioqueryAnswer> {
  /**
   * 查询最大分账比例 · Query the maximum profit sharing ratio
   *
   * 分账 · Profit sharing
   *
   * `POST /pay/profitsharingmerchantratioquery`
   *
   * At most 30 a second. Errors: `NO_AUTH`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985120
   */
  post(options: V2PayProfitsharingmerchantratioqueryOptions): ApiPromise<V2PayProfitsharingmerchantratioqueryAnswer>;
}

interface V2PayProfitsharingorderamountqueryNode extends ChainNode<"v2/pay/profitsharingorderamountquery">, PostAsyncAndSync<V2PayProfitsharingorderamountqueryOptions, V2PayProfitsharingorderamountqueryAnswer> {
  /**
   * 查询订单待分账金额 · Query the amount of an order left to share
   *
   * 分账 · Profit sharing
   *
   * `POST /pay/profitsharingorderamountquery`
   *
   * At most 30 a second. Errors: `INVALID_TRANSACTIONID`, `ORDERNOTEXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984132
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985079
   */
  post(options: V2PayProfitsharingorderamountqueryOptions): ApiPromise<V2PayProfitsharingorderamountqueryAnswer>;
}

interface V2PayProfitsharingqueryNode extends ChainNode<"v2/pay/profitsharingquery">, PostAsyncAndSync<V2PayProfitsharingqueryOptions, V2PayProfitsharingqueryAnswer> {
  /**
   * 查询分账结果 · Query the result of profit sharing
   *
   * 分账 · Profit sharing
   *
   * `POST /pay/profitsharingquery`
   *
   * At most 80 a second. Errors: `INVALID_TRANSACTIONID`, `ORDERNOTEXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983179
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984717
   */
  post(options: V2PayProfitsharingqueryOptions): ApiPromise<V2PayProfitsharingqueryAnswer>;
}

interface V2PayProfitsharingremovereceiverNode extends ChainNode<"v2/pay/profitsharingremovereceiver">, PostAsyncAndSync<V2PayProfitsharingremovereceiverOptions, V2PayProfitsharingaddreceiverAnswer> {
  /**
   * 删除分账接收方 · Delete a profit sharing receiver
   *
   * 分账 · Profit sharing
   *
   * `POST /pay/profitsharingremovereceiver`
   *
   * Errors: `FREQUENCY_LIMITED`, `NOAUTH`, `OPENID_MISMATCH`, `USER_NOT_EXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983295
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984847
   */
  post(options: V2PayProfitsharingremovereceiverOptions): ApiPromise<V2PayProfitsharingaddreceiverAnswer>;
}

interface V2PayProfitsharingreturnqueryNode extends ChainNode<"v2/pay/profitsharingreturnquery">, PostAsyncAndSync<V2PayProfitsharingreturnqueryOptions, V2PayProfitsharingreturnqueryAnswer> {
  /**
   * 回退结果查询 · Query a profit sharing return
   *
   * 分账 · Profit sharing
   *
   * `POST /pay/profitsharingreturnquery`
   *
   * At most 30 a second. Errors: `FREQUENCY_LIMITED`, `ORDERNOTEXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984233
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985243
   */
  post(options: V2PayProfitsharingreturnqueryOptions): ApiPromise<V2PayProfitsharingreturnqueryAnswer>;
}

interface V2PayQuerycombinedorderNode extends ChainNode<"v2/pay/querycombinedorder"> {
  /**
   * 合单查单 · Query a combined order
   *
   * 合单支付 · Combined payment
   *
   * `POST /pay/querycombinedorder`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/combine.php?chapter=24_3&index=4
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
   */
  post(options: V2PayQuerycombinedorderOptions): ApiPromise<V2PayQuerycombinedorderAnswer>;
  /**
   * The same as `post`.
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
   */
  postAsync(options: V2PayQuerycombinedorderOptions): ApiPromise<V2PayQuerycombinedorderAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated closed since 2021-09-01. Use `v3/combine-transactions/out-trade-no/{combine_out_trade_no}`.
   */
  postSync(options: V2PayQuerycombinedorderOptions): V2PayQuerycombinedorderAnswer;
}

interface V2PayQueryexchagerateNode extends ChainNode<"v2/pay/queryexchagerate">, PostAsyncAndSync<V2PayQueryexchagerateOptions, V2PayQueryexchagerateAnswer> {
  /**
   * 汇率查询 · Query an exchange rate
   *
   * `POST /pay/queryexchagerate`
   *
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634970
   */
  post(options: V2PayQueryexchagerateOptions): ApiPromise<V2PayQueryexchagerateAnswer>;
}

interface V2PayRefundqueryNode extends ChainNode<"v2/pay/refundquery">, PostAsyncAndSync<V2RefundQueryOptions, V2RefundList> {
  /**
   * 查询退款 · Query a refund
   *
   * 退款 · Refunds
   *
   * `POST /pay/refundquery`
   *
   * Errors: `APPID_NOT_EXIST`, `INVALID_TRANSACTIONID`, `MCHID_NOT_EXIST`, `REFUNDNOTEXIST`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `XML_FORMAT_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935218
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936648
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634907
   */
  post(options: V2RefundQueryOptions): ApiPromise<V2RefundList>;
}

interface V2PayRefundqueryv2Node extends ChainNode<"v2/pay/refundqueryv2">, PostAsyncAndSync<V2PayRefundqueryv2Options, V2PayRefundqueryv2Answer> {
  /**
   * 查询退款（支持单品） · Query a refund (with items)
   *
   * 退款 · Refunds
   *
   * `POST /pay/refundqueryv2`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984122
   */
  post(options: V2PayRefundqueryv2Options): ApiPromise<V2PayRefundqueryv2Answer>;
}

interface V2PaySettlementqueryNode extends ChainNode<"v2/pay/settlementquery">, PostAsyncAndSync<V2PaySettlementqueryOptions, V2PaySettlementqueryAnswer> {
  /**
   * 查询结算资金 · Query settled funds
   *
   * `POST /pay/settlementquery`
   *
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634920
   */
  post(options: V2PaySettlementqueryOptions): ApiPromise<V2PaySettlementqueryAnswer>;
}

interface V2PayUnifiedorderNode extends ChainNode<"v2/pay/unifiedorder">, PostAsyncAndSync<V2UnifiedOrderOptions, V2UnifiedOrderCreated> {
  /**
   * 统一下单 · Place an order
   *
   * 基础支付 · Basic payment
   *
   * `POST /pay/unifiedorder`
   *
   * Errors: `APPID_MCHID_NOT_MATCH`, `APPID_NOT_EXIST`, `LACK_PARAMS`, `MCHID_NOT_EXIST`, `NOAUTH`, `NOT_UTF8`, `ORDERCLOSED`, `ORDERPAID`, `OUT_TRADE_NO_USED`, `POST_DATA_EMPTY`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `XML_FORMAT_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935214
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936644
   */
  post(options: V2UnifiedOrderOptions): ApiPromise<V2UnifiedOrderCreated>;
}
