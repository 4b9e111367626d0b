// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { ApiPromise } from "../../chain/options.ts";
import type { ChainNode } from "../../chain/nodes.ts";
import type { PostAsyncAndSync } from "../../chain/async-and-sync.ts";
import type {
  V2RefundAccepted,
  V2RefundOptions,
  V2ReverseOptions,
  V2Reversed,
  V2SecapiMchAddInstitutionsubAnswer,
  V2SecapiMchAddInstitutionsubOptions,
  V2SecapiMchAddsubdevconfigAnswer,
  V2SecapiMchAddsubdevconfigOptions,
  V2SecapiMchChannelsettingAnswer,
  V2SecapiMchChannelsettingOptions,
  V2SecapiMchModifyInstitutionsubAnswer,
  V2SecapiMchModifyInstitutionsubOptions,
  V2SecapiMchModifymchinfoAnswer,
  V2SecapiMchModifymchinfoOptions,
  V2SecapiMchQueryInstitutionsubAnswer,
  V2SecapiMchQueryInstitutionsubOptions,
  V2SecapiMchQuerysubdevconfigAnswer,
  V2SecapiMchQuerysubdevconfigOptions,
  V2SecapiMchSubmchmanageAnswer,
  V2SecapiMchSubmchmanageOptions,
  V2SecapiMchUploadmediaAnswer,
  V2SecapiMchUploadmediaOptions,
  V2SecapiMktAddrecommendconfOptions,
  V2SecapiPayFacepayreverseAnswer,
  V2SecapiPayFacepayreverseOptions,
  V2SecapiPayMultiprofitsharingAnswer,
  V2SecapiPayMultiprofitsharingOptions,
  V2SecapiPayProfitsharingAnswer,
  V2SecapiPayProfitsharingOptions,
  V2SecapiPayProfitsharingfinishAnswer,
  V2SecapiPayProfitsharingfinishOptions,
  V2SecapiPayProfitsharingreturnAnswer,
  V2SecapiPayProfitsharingreturnOptions,
  V2SecapiPayRefundv2Answer,
  V2SecapiPayRefundv2Options,
} from "../models/v2-secapi.ts";

/** The node of each path template below `v2/secapi`. */
export interface V2SecapiPaths {
  /** POST: 进件子商户 · Onboard a sub-merchant. */
  readonly "v2/secapi/mch/addInstitutionsub": V2SecapiMchAddInstitutionsubNode;
  /** POST: 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a payment directory or linked App ID for a sub-merchant. */
  readonly "v2/secapi/mch/addsubdevconfig": V2SecapiMchAddsubdevconfigNode;
  /** POST: 银行服务商特约子商户指定渠道号 · Assign a channel number to a bank sub-merchant. */
  readonly "v2/secapi/mch/channelsetting": V2SecapiMchChannelsettingNode;
  /** POST: 修改子商户 · Modify a sub-merchant. */
  readonly "v2/secapi/mch/modifyInstitutionsub": V2SecapiMchModifyInstitutionsubNode;
  /** POST: 银行特约商户信息修改 · Modify a bank sub-merchant. */
  readonly "v2/secapi/mch/modifymchinfo": V2SecapiMchModifymchinfoNode;
  /** POST: 查询子商户 · Query a sub-merchant. */
  readonly "v2/secapi/mch/queryInstitutionsub": V2SecapiMchQueryInstitutionsubNode;
  /** POST: 配置查询 · Query the configuration of a sub-merchant. */
  readonly "v2/secapi/mch/querysubdevconfig": V2SecapiMchQuerysubdevconfigNode;
  /** POST: 银行特约商户录入/银行特约商户资料查询 · Register or query a bank sub-merchant. */
  readonly "v2/secapi/mch/submchmanage": V2SecapiMchSubmchmanageNode;
  /** POST: 图片上传 · Upload an image. */
  readonly "v2/secapi/mch/uploadmedia": V2SecapiMchUploadmediaNode;
  /** POST: 服务商特约商户关注功能配置 · Set the account that a sub-merchant's payers follow. */
  readonly "v2/secapi/mkt/addrecommendconf": V2SecapiMktAddrecommendconfNode;
  /** POST: 撤销订单 · Reverse an order. */
  readonly "v2/secapi/pay/facepayreverse": V2SecapiPayFacepayreverseNode;
  /** POST: 请求多次分账 · Request profit sharing (repeatable). */
  readonly "v2/secapi/pay/multiprofitsharing": V2SecapiPayMultiprofitsharingNode;
  /** POST: 请求单次分账 · Request profit sharing (once). */
  readonly "v2/secapi/pay/profitsharing": V2SecapiPayProfitsharingNode;
  /** POST: 完结分账 · Finish profit sharing. */
  readonly "v2/secapi/pay/profitsharingfinish": V2SecapiPayProfitsharingfinishNode;
  /** POST: 分账回退 · Return shared funds. */
  readonly "v2/secapi/pay/profitsharingreturn": V2SecapiPayProfitsharingreturnNode;
  /** POST: 申请退款 · Request a refund. */
  readonly "v2/secapi/pay/refund": V2SecapiPayRefundNode;
  /** POST: 申请退款（支持单品） · Request a refund (with items). */
  readonly "v2/secapi/pay/refundv2": V2SecapiPayRefundv2Node;
  /** POST: 撤销订单 · Reverse an order. */
  readonly "v2/secapi/pay/reverse": V2SecapiPayReverseNode;
}

export interface V2SecapiNode extends ChainNode<"v2/secapi"> {
  readonly mch: V2SecapiMchNode;
  readonly mkt: V2SecapiMktNode;
  readonly pay: V2SecapiPayNode;
}

interface V2SecapiMchNode extends ChainNode<"v2/secapi/mch"> {
  readonly addInstitutionsub: V2SecapiMchAddInstitutionsubNode;
  readonly addsubdevconfig: V2SecapiMchAddsubdevconfigNode;
  readonly channelsetting: V2SecapiMchChannelsettingNode;
  readonly modifyInstitutionsub: V2SecapiMchModifyInstitutionsubNode;
  readonly modifymchinfo: V2SecapiMchModifymchinfoNode;
  readonly queryInstitutionsub: V2SecapiMchQueryInstitutionsubNode;
  readonly querysubdevconfig: V2SecapiMchQuerysubdevconfigNode;
  readonly submchmanage: V2SecapiMchSubmchmanageNode;
  readonly uploadmedia: V2SecapiMchUploadmediaNode;
}

interface V2SecapiMchAddInstitutionsubNode extends ChainNode<"v2/secapi/mch/addInstitutionsub">, PostAsyncAndSync<V2SecapiMchAddInstitutionsubOptions, V2SecapiMchAddInstitutionsubAnswer> {
  /**
   * 进件子商户 · Onboard a sub-merchant
   *
   * `POST /secapi/mch/addInstitutionsub`
   *
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
   */
  post(options: V2SecapiMchAddInstitutionsubOptions): ApiPromise<V2SecapiMchAddInstitutionsubAnswer>;
}

interface V2SecapiMchAddsubdevconfigNode extends ChainNode<"v2/secapi/mch/addsubdevconfig">, PostAsyncAndSync<V2SecapiMchAddsubdevconfigOptions, V2SecapiMchAddsubdevconfigAnswer> {
  /**
   * 服务商子商户开发配置新增支付目录/新增对应APPID关联 · Add a payment directory or linked App ID for a sub-merchant
   *
   * `POST /secapi/mch/addsubdevconfig`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115404
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011985201
   */
  post(options: V2SecapiMchAddsubdevconfigOptions): ApiPromise<V2SecapiMchAddsubdevconfigAnswer>;
}

interface V2SecapiMchChannelsettingNode extends ChainNode<"v2/secapi/mch/channelsetting">, PostAsyncAndSync<V2SecapiMchChannelsettingOptions, V2SecapiMchChannelsettingAnswer> {
  /**
   * 银行服务商特约子商户指定渠道号 · Assign a channel number to a bank sub-merchant
   *
   * `POST /secapi/mch/channelsetting`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
   */
  post(options: V2SecapiMchChannelsettingOptions): ApiPromise<V2SecapiMchChannelsettingAnswer>;
}

interface V2SecapiMchModifyInstitutionsubNode extends ChainNode<"v2/secapi/mch/modifyInstitutionsub">, PostAsyncAndSync<V2SecapiMchModifyInstitutionsubOptions, V2SecapiMchModifyInstitutionsubAnswer> {
  /**
   * 修改子商户 · Modify a sub-merchant
   *
   * `POST /secapi/mch/modifyInstitutionsub`
   *
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
   */
  post(options: V2SecapiMchModifyInstitutionsubOptions): ApiPromise<V2SecapiMchModifyInstitutionsubAnswer>;
}

interface V2SecapiMchModifymchinfoNode extends ChainNode<"v2/secapi/mch/modifymchinfo">, PostAsyncAndSync<V2SecapiMchModifymchinfoOptions, V2SecapiMchModifymchinfoAnswer> {
  /**
   * 银行特约商户信息修改 · Modify a bank sub-merchant
   *
   * `POST /secapi/mch/modifymchinfo`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
   */
  post(options: V2SecapiMchModifymchinfoOptions): ApiPromise<V2SecapiMchModifymchinfoAnswer>;
}

interface V2SecapiMchQueryInstitutionsubNode extends ChainNode<"v2/secapi/mch/queryInstitutionsub">, PostAsyncAndSync<V2SecapiMchQueryInstitutionsubOptions, V2SecapiMchQueryInstitutionsubAnswer> {
  /**
   * 查询子商户 · Query a sub-merchant
   *
   * `POST /secapi/mch/queryInstitutionsub`
   *
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
   */
  post(options: V2SecapiMchQueryInstitutionsubOptions): ApiPromise<V2SecapiMchQueryInstitutionsubAnswer>;
}

interface V2SecapiMchQuerysubdevconfigNode extends ChainNode<"v2/secapi/mch/querysubdevconfig">, PostAsyncAndSync<V2SecapiMchQuerysubdevconfigOptions, V2SecapiMchQuerysubdevconfigAnswer> {
  /**
   * 配置查询 · Query the configuration of a sub-merchant
   *
   * `POST /secapi/mch/querysubdevconfig`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115413
   * @see https://pay.weixin.qq.com/doc/v2/institution/4011985252
   */
  post(options: V2SecapiMchQuerysubdevconfigOptions): ApiPromise<V2SecapiMchQuerysubdevconfigAnswer>;
}

interface V2SecapiMchSubmchmanageNode extends ChainNode<"v2/secapi/mch/submchmanage">, PostAsyncAndSync<V2SecapiMchSubmchmanageOptions, V2SecapiMchSubmchmanageAnswer> {
  /**
   * 银行特约商户录入/银行特约商户资料查询 · Register or query a bank sub-merchant
   *
   * `POST /secapi/mch/submchmanage`
   *
   * @see https://pay.weixin.qq.com/doc/v2/institution/4012194260
   */
  post(options: V2SecapiMchSubmchmanageOptions): ApiPromise<V2SecapiMchSubmchmanageAnswer>;
}

interface V2SecapiMchUploadmediaNode extends ChainNode<"v2/secapi/mch/uploadmedia">, PostAsyncAndSync<V2SecapiMchUploadmediaOptions, V2SecapiMchUploadmediaAnswer> {
  /**
   * 图片上传 · Upload an image
   *
   * `POST /secapi/mch/uploadmedia`
   *
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
   */
  post(options: V2SecapiMchUploadmediaOptions): ApiPromise<V2SecapiMchUploadmediaAnswer>;
}

interface V2SecapiMktNode extends ChainNode<"v2/secapi/mkt"> {
  readonly addrecommendconf: V2SecapiMktAddrecommendconfNode;
}

interface V2SecapiMktAddrecommendconfNode extends ChainNode<"v2/secapi/mkt/addrecommendconf"> {
  /**
   * 服务商特约商户关注功能配置 · Set the account that a sub-merchant's payers follow
   *
   * `POST /secapi/mkt/addrecommendconf`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4014115399
   * @deprecated offline since 2021-09-01.
   */
  post(options: V2SecapiMktAddrecommendconfOptions): ApiPromise<V2SecapiMchAddsubdevconfigAnswer>;
  /**
   * The same as `post`.
   * @deprecated offline since 2021-09-01.
   */
  postAsync(options: V2SecapiMktAddrecommendconfOptions): ApiPromise<V2SecapiMchAddsubdevconfigAnswer>;
  /**
   * `post` that blocks until the answer is there.
   * @deprecated offline since 2021-09-01.
   */
  postSync(options: V2SecapiMktAddrecommendconfOptions): V2SecapiMchAddsubdevconfigAnswer;
}

interface V2SecapiPayNode extends ChainNode<"v2/secapi/pay"> {
  readonly facepayreverse: V2SecapiPayFacepayreverseNode;
  readonly multiprofitsharing: V2SecapiPayMultiprofitsharingNode;
  readonly profitsharing: V2SecapiPayProfitsharingNode;
  readonly profitsharingfinish: V2SecapiPayProfitsharingfinishNode;
  readonly profitsharingreturn: V2SecapiPayProfitsharingreturnNode;
  readonly refund: V2SecapiPayRefundNode;
  readonly refundv2: V2SecapiPayRefundv2Node;
  readonly reverse: V2SecapiPayReverseNode;
}

interface V2SecapiPayFacepayreverseNode extends ChainNode<"v2/secapi/pay/facepayreverse">, PostAsyncAndSync<V2SecapiPayFacepayreverseOptions, V2SecapiPayFacepayreverseAnswer> {
  /**
   * 撤销订单 · Reverse an order
   *
   * 刷脸支付 · Face payment
   *
   * `POST /secapi/pay/facepayreverse`
   *
   * @see https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
   */
  post(options: V2SecapiPayFacepayreverseOptions): ApiPromise<V2SecapiPayFacepayreverseAnswer>;
}

interface V2SecapiPayMultiprofitsharingNode extends ChainNode<"v2/secapi/pay/multiprofitsharing">, PostAsyncAndSync<V2SecapiPayMultiprofitsharingOptions, V2SecapiPayMultiprofitsharingAnswer> {
  /**
   * 请求多次分账 · Request profit sharing (repeatable)
   *
   * 分账 · Profit sharing
   *
   * `POST /secapi/pay/multiprofitsharing`
   *
   * At most 300 a second, 30 a second for each payee. Errors: `AMOUNT_OVERDUE`, `FREQUENCY_LIMITED`, `INVALID_TRANSACTIONID`, `NOAUTH`, `NOT_SHARE_ORDER`, `OPENID_MISMATCH`, `ORDER_NOT_READY`, `RECEIVER_HIGH_RISK`, `RECEIVER_INVALID`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011983158
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984646
   */
  post(options: V2SecapiPayMultiprofitsharingOptions): ApiPromise<V2SecapiPayMultiprofitsharingAnswer>;
}

interface V2SecapiPayProfitsharingNode extends ChainNode<"v2/secapi/pay/profitsharing">, PostAsyncAndSync<V2SecapiPayProfitsharingOptions, V2SecapiPayProfitsharingAnswer> {
  /**
   * 请求单次分账 · Request profit sharing (once)
   *
   * 分账 · Profit sharing
   *
   * `POST /secapi/pay/profitsharing`
   *
   * At most 300 a second, 30 a second for each payee, 30 a second for partners. Errors: `AMOUNT_OVERDUE`, `FREQUENCY_LIMITED`, `INVALID_TRANSACTIONID`, `NOAUTH`, `NOT_SHARE_ORDER`, `OPENID_MISMATCH`, `ORDER_NOT_READY`, `RECEIVER_HIGH_RISK`, `RECEIVER_INVALID`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011941670
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984565
   */
  post(options: V2SecapiPayProfitsharingOptions): ApiPromise<V2SecapiPayProfitsharingAnswer>;
}

interface V2SecapiPayProfitsharingfinishNode extends ChainNode<"v2/secapi/pay/profitsharingfinish">, PostAsyncAndSync<V2SecapiPayProfitsharingfinishOptions, V2SecapiPayProfitsharingfinishAnswer> {
  /**
   * 完结分账 · Finish profit sharing
   *
   * 分账 · Profit sharing
   *
   * `POST /secapi/pay/profitsharingfinish`
   *
   * At most 60 a second for each receiver. Errors: `AMOUNT_OVERDUE`, `FREQUENCY_LIMITED`, `INVALID_TRANSACTIONID`, `NOT_SHARE_ORDER`, `OPENID_MISMATCH`, `ORDER_NOT_READY`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984076
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011984879
   */
  post(options: V2SecapiPayProfitsharingfinishOptions): ApiPromise<V2SecapiPayProfitsharingfinishAnswer>;
}

interface V2SecapiPayProfitsharingreturnNode extends ChainNode<"v2/secapi/pay/profitsharingreturn">, PostAsyncAndSync<V2SecapiPayProfitsharingreturnOptions, V2SecapiPayProfitsharingreturnAnswer> {
  /**
   * 分账回退 · Return shared funds
   *
   * 分账 · Profit sharing
   *
   * `POST /secapi/pay/profitsharingreturn`
   *
   * At most 30 a second for direct merchants. Errors: `AMOUNT_OVERDUE`, `FREQUENCY_LIMITED`, `NOAUTH`, `NOTENOUGH`, `ORDERNOTEXIST`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011984166
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011985177
   */
  post(options: V2SecapiPayProfitsharingreturnOptions): ApiPromise<V2SecapiPayProfitsharingreturnAnswer>;
}

interface V2SecapiPayRefundNode extends ChainNode<"v2/secapi/pay/refund">, PostAsyncAndSync<V2RefundOptions, V2RefundAccepted> {
  /**
   * 申请退款 · Request a refund
   *
   * 退款 · Refunds
   *
   * `POST /secapi/pay/refund`
   *
   * At most 150 a second, 5000 a minute for what is older than a month, 6 failed a second. Errors: `APPID_NOT_EXIST`, `BIZERR_NEED_RETRY`, `CERT_ERROR`, `ERROR`, `FREQUENCY_LIMITED`, `INVALID_REQ_TOO_MUCH`, `INVALID_TRANSACTIONID`, `MCHID_NOT_EXIST`, `NOAUTH`, `NOTENOUGH`, `ORDERNOTEXIST`, `ORDER_NOT_READY`, `REFUND_FEE_MISMATCH`, `REQUIRE_POST_METHOD`, `SIGNERROR`, `TRADE_OVERDUE`, `USER_ACCOUNT_ABNORMAL`, `XML_FORMAT_ERROR`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935217
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011936647
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634906
   */
  post(options: V2RefundOptions): ApiPromise<V2RefundAccepted>;
}

interface V2SecapiPayRefundv2Node extends ChainNode<"v2/secapi/pay/refundv2">, PostAsyncAndSync<V2SecapiPayRefundv2Options, V2SecapiPayRefundv2Answer> {
  /**
   * 申请退款（支持单品） · Request a refund (with items)
   *
   * 退款 · Refunds
   *
   * `POST /secapi/pay/refundv2`
   *
   * @see https://pay.weixin.qq.com/doc/v2/partner/4011983308
   */
  post(options: V2SecapiPayRefundv2Options): ApiPromise<V2SecapiPayRefundv2Answer>;
}

interface V2SecapiPayReverseNode extends ChainNode<"v2/secapi/pay/reverse">, PostAsyncAndSync<V2ReverseOptions, V2Reversed> {
  /**
   * 撤销订单 · Reverse an order
   *
   * 基础支付 · Basic payment
   *
   * `POST /secapi/pay/reverse`
   *
   * Errors: `INVALID_TRANSACTIONID`, `REQUIRE_POST_METHOD`, `REVERSE_EXPIRE`, `SIGNERROR`, `TRADE_ERROR`, `USERPAYING`.
   *
   * @see https://pay.weixin.qq.com/doc/v2/merchant/4011937361
   * @see https://pay.weixin.qq.com/doc/v2/partner/4012218602
   * @see https://pay.weixin.qq.com/doc/global/v2/zh/4013634900
   */
  post(options: V2ReverseOptions): ApiPromise<V2Reversed>;
}
