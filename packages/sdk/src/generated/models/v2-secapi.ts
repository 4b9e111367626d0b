// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Upload } from "../../chain/options.ts";

/** Answer of `POST /secapi/pay/refund`. */
export interface V2RefundAccepted {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. Direct merchants: present when `return_code` is `FAIL`. At most 128 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. Not on the official pages. */
  readonly out_trade_no: string;
  /** 商户退款单号 · Merchant refund number. Not on the official pages. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. At most 32 characters. */
  readonly refund_id: string;
  /** 退款金额 · Refund amount. Digits. */
  readonly refund_fee: string;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer digits, in fen; refund without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_refund_fee?: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. At most 8 characters. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. At most 16 characters. */
  readonly cash_fee_type?: string;
  /** 现金退款金额 · Cash refunded. 退回给用户的现金部分，不含代金券；整数，单位为分。 Cash returned to the user, without coupons. Integer, in fen. Digits. */
  readonly cash_refund_fee?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. At most 8 characters. Documented: `CASH`, `NO_CASH`. */
  readonly coupon_type_$n?: readonly (Open<"CASH" | "NO_CASH">)[];
  /** 代金券退款总金额 · Total coupon refund. 整数，单位为分。 Integer, in fen. Digits. */
  readonly coupon_refund_fee?: string;
  /** 代金券退款金额（第n项） · Coupon refund amount n. 申请退款时为第 n 张券，查询退款时为第 n 笔退款；整数，单位为分。 In refund answers coupon n, in refund queries all coupons of refund n. Integer, in fen. The values of `coupon_refund_fee_0`, by index. Digits. */
  readonly coupon_refund_fee_$n?: readonly string[];
  /** 退款代金券数量 · Coupons refunded. Digits. */
  readonly coupon_refund_count?: string;
  /** 第n张退款代金券ID · Refunded coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_refund_id_0`, by index. At most 20 characters. */
  readonly coupon_refund_id_$n?: readonly string[];
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
}

/** Options of `POST /secapi/pay/refund`. */
export interface V2RefundOptions extends CallOptions {
  readonly xml: V2RefundXml & ({
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
  } | {
    readonly sub_appid?: undefined;
    readonly sub_mch_id?: undefined;
  });
}

/** Members of `xml` that every call of `v2/secapi/pay/refund#post` has. */
export interface V2RefundXml {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. */
  readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id?: string;
  /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee: number | string;
  /** 退款金额 · Refund amount. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
  readonly refund_fee: number | string;
  /** 退款币种 · Refund currency. 货币代码，如 CNY。 Currency code such as CNY. At most 8 characters. */
  readonly refund_fee_type?: string;
  /** 退款原因 · Refund reason. At most 80 characters. */
  readonly refund_desc?: string;
  /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. At most 30 characters. Documented: `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_RECHARGE_FUNDS`. */
  readonly refund_account?: Open<"REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_RECHARGE_FUNDS">;
  /** 退款结果通知地址 · Refund notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
  readonly notify_url?: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_refund_no: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no?: string;
}

/** Options of `POST /secapi/pay/reverse`. */
export interface V2ReverseOptions extends CallOptions {
  readonly xml: V2ReverseXml & AtLeastOne<"transaction_id" | "out_trade_no"> & ({
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
  } | {
    readonly sub_appid?: undefined;
    readonly sub_mch_id?: undefined;
  });
}

/** Members of `xml` that every call of `v2/secapi/pay/reverse#post` has. */
export interface V2ReverseXml {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At least one of this and `transaction_id`. At most 32 characters. */
  readonly out_trade_no?: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. */
  readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
}

/** Answer of `POST /secapi/pay/reverse`. */
export interface V2Reversed {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. Direct merchants: present when `return_code` is `FAIL`. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 是否需要再次撤销 · Whether to reverse again. 撤销结果标识，Y 表示应再次调用撤销接口。 Tells whether the reverse call must be repeated; Y means call again. At most 1 character. Documented: `Y`, `N`. */
  readonly recall?: Open<"Y" | "N">;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
}

export interface V2SecapiAppidConfig {
  /** 推荐关注AppID · App ID to follow. */
  readonly subscribe_appid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
}

export interface V2SecapiAppidConfigList {
  /** 应用ID配置列表 · App ID configuration. */
  readonly appid_config_list?: readonly V2SecapiAppidConfig[];
}

export interface V2SecapiApplicationRejectDetail {
  /** 驳回原因 · Rejection reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason: readonly V2SecapiReason[];
}

export interface V2SecapiDetail {
  /** 订单原价 · Original order price. 享受优惠前的订单总价；整数，单位为分。 Order price before discounts. Integer, in fen. */
  readonly cost_price?: number;
  /** 商品小票ID · Sales receipt ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail: readonly V2SecapiGoodsDetail[];
}

export interface V2SecapiGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id?: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price: number;
}

export interface V2SecapiJsapiPathList {
  /** JSAPI支付目录列表 · JSAPI payment directories. */
  readonly jsapi_path_list?: readonly string[];
}

/** Answer of `POST /secapi/mch/addInstitutionsub`. */
export interface V2SecapiMchAddInstitutionsubAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 审核状态 · Verification status. 表示子商户资料是否审核通过。 Tells whether the sub-merchant's data passed the review. Documented: `Under review`, `Approved`. */
  readonly verification_status?: Open<"Under review" | "Approved">;
  /** 分账描述 · Profit sharing description. */
  readonly description?: string;
  /** H5支付权限状态 · H5 payment permission state. 说明子商户的 H5 支付权限处于未申请、审核中、通过或受罚等状态。 Tells whether the sub-merchant's H5 payment permission is missing, under review, approved or punished. Documented: `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`. */
  readonly h5_authorization_state?: Open<
    | "APPROVED"
    | "UNAUTHORIZED"
    | "UNDER_REVIEW"
    | "REJECTED"
    | "UNDER_PUNISHMENT"
    | "APPLICATION_FAILED">;
}

/** Options of `POST /secapi/mch/addInstitutionsub`. */
export interface V2SecapiMchAddInstitutionsubOptions extends CallOptions {
  readonly xml: {
    /** 机构应用ID · Institution App ID. 从业机构的应用 ID，与 mch_id 绑定。 App ID of the institution, bound to mch_id. */
    readonly app_id: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
    readonly merchant_name: string;
    /** 商户简称 · Merchant short name. */
    readonly merchant_shortname: string;
    /** 商户备注 · Merchant remark. */
    readonly merchant_remark: string;
    /** 商户所在国家代码 · Merchant country code. 商户所在国家或地区的代码。 Code of the merchant's country or region. */
    readonly merchant_country_code: string;
    /** 商户类型 · Merchant type. 说明商户是企业还是个体等主体类型，各产品取值不同。 Legal kind of the merchant, such as enterprise or individual. Documented: `ENTERPRISE`, `INDIVIDUAL`. */
    readonly merchant_type: Open<"ENTERPRISE" | "INDIVIDUAL">;
    /** 业务类目 · Business category. */
    readonly business_category: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码，字符串。 Category code of the merchant's business, as a string. */
    readonly mcc: string;
    /** 注册证书编号 · Registration certificate number. 商户登记证书上的编号，由机构填写。 Number on the merchant's registration certificate, given by the institution. */
    readonly registration_certificate_number: string;
    /** 注册证书有效期 · Registration certificate date. 日期文本，格式以该产品文档为准，由机构填写。 Date as text, format as in the product's documentation; given by the institution. */
    readonly registration_certificate_date: string;
    /** 注册证书照片 · Registration certificate copy. */
    readonly registration_certificate_copy?: string;
    /** 线上或线下经营 · Online or offline business. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `ONLINE`, `OFFLINE`, `BOTH`. */
    readonly business_type: Open<"ONLINE" | "OFFLINE" | "BOTH">;
    /** APP下载链接 · App download URL. */
    readonly app_download: string;
    /** 业务网站 · Business website. */
    readonly business_website: string;
    /** 公众号 · Official account. */
    readonly office_account: string;
    /** 小程序 · Mini program. */
    readonly mini_program: string;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address: string;
    /** 门店照片 · Store photos. 图片素材 ID 的列表；APIv2 与部分接口为 JSON 字符串，由 SDK 编码。 List of image media IDs; a JSON string in most operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly store_photos: readonly string[] | string;
    /** 负责人姓名 · Director name. */
    readonly director_name: string;
    /** 负责人证件号码 · Director ID number. */
    readonly director_id_number: string;
    /** 负责人姓名 · Principal's name. */
    readonly principal_name: string;
    /** 负责人证件号码 · Principal's ID number. */
    readonly principal_id_number: string;
    /** 办公电话 · Office phone. */
    readonly office_phone: string;
    /** 联系人姓名 · Contact name. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. */
    readonly contact_name: string;
    /** 联系电话 · Contact phone. */
    readonly contact_phone: string;
    /** 联系邮箱 · Contact email. APIv3 进件中为敏感字段，传明文，由 SDK 加密。 In APIv3 onboarding sensitive: pass plain text, the SDK encrypts it. */
    readonly contact_email: string;
    /** 结算银行账号 · Settlement bank account. 商户结算的银行账号，由机构填写。 Bank account the merchant is settled to, given by the institution. */
    readonly settlement_bank_number: string;
    /** 是否申请H5支付权限 · Apply for H5 payment. v2 为枚举 YES、NO，v3 为布尔值。 APIv2: YES or NO; APIv3: boolean. Documented: `YES`, `NO`. */
    readonly apply_h5_payment?: Open<"YES" | "NO">;
    /** H5网站地址 · H5 website URL. */
    readonly h5_website_url?: string;
    /** H5支付域名列表 · H5 payment domains. Travels as JSON text; a text is sent as it is. */
    readonly h5_domains?: readonly string[] | string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
  };
}

/**
 * Answer of `POST /secapi/mch/addsubdevconfig`.
 * Answer of `POST /secapi/mkt/addrecommendconf`.
 */
export interface V2SecapiMchAddsubdevconfigAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 错误代码 · Error code. */
  readonly err_code: string;
  /** 错误描述 · Error description. */
  readonly err_code_des: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 签名 · Signature. */
  readonly sign: string;
}

/** Options of `POST /secapi/mch/addsubdevconfig`. */
export interface V2SecapiMchAddsubdevconfigOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** JSAPI支付目录 · JSAPI payment directory. */
    readonly jsapi_path: string;
  };
}

/** Answer of `POST /secapi/mch/channelsetting`. */
export interface V2SecapiMchChannelsettingAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 业务结果描述 · Business result message. */
  readonly result_msg: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id: string;
}

/** Options of `POST /secapi/mch/channelsetting`. */
export interface V2SecapiMchChannelsettingOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
  };
}

/** Answer of `POST /secapi/mch/modifyInstitutionsub`. */
export interface V2SecapiMchModifyInstitutionsubAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 审核状态 · Verification status. 表示子商户资料是否审核通过。 Tells whether the sub-merchant's data passed the review. Documented: `Under review`, `Approved`. */
  readonly verification_status?: Open<"Under review" | "Approved">;
  /** H5支付权限状态 · H5 payment permission state. 说明子商户的 H5 支付权限处于未申请、审核中、通过或受罚等状态。 Tells whether the sub-merchant's H5 payment permission is missing, under review, approved or punished. Documented: `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`. */
  readonly h5_authorization_state?: Open<
    | "APPROVED"
    | "UNAUTHORIZED"
    | "UNDER_REVIEW"
    | "REJECTED"
    | "UNDER_PUNISHMENT"
    | "APPLICATION_FAILED">;
}

/** Options of `POST /secapi/mch/modifyInstitutionsub`. */
export interface V2SecapiMchModifyInstitutionsubOptions extends CallOptions {
  readonly xml: {
    /** 机构应用ID · Institution App ID. 从业机构的应用 ID，与 mch_id 绑定。 App ID of the institution, bound to mch_id. */
    readonly app_id: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
    readonly merchant_name: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 商户简称 · Merchant short name. */
    readonly merchant_shortname: string;
    /** 商户所在国家代码 · Merchant country code. 商户所在国家或地区的代码。 Code of the merchant's country or region. */
    readonly merchant_country_code: string;
    /** 商户类型 · Merchant type. 说明商户是企业还是个体等主体类型，各产品取值不同。 Legal kind of the merchant, such as enterprise or individual. Documented: `ENTERPRISE`, `INDIVIDUAL`. */
    readonly merchant_type: Open<"ENTERPRISE" | "INDIVIDUAL">;
    /** 业务类目 · Business category. */
    readonly business_category: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码，字符串。 Category code of the merchant's business, as a string. */
    readonly mcc: string;
    /** 注册证书编号 · Registration certificate number. 商户登记证书上的编号，由机构填写。 Number on the merchant's registration certificate, given by the institution. */
    readonly registration_certificate_number: string;
    /** 注册证书有效期 · Registration certificate date. 日期文本，格式以该产品文档为准，由机构填写。 Date as text, format as in the product's documentation; given by the institution. */
    readonly registration_certificate_date: string;
    /** 注册证书照片 · Registration certificate copy. */
    readonly registration_certificate_copy?: string;
    /** 线上或线下经营 · Online or offline business. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `ONLINE`, `OFFLINE`, `BOTH`. */
    readonly business_type: Open<"ONLINE" | "OFFLINE" | "BOTH">;
    /** APP下载链接 · App download URL. */
    readonly app_download: string;
    /** 业务网站 · Business website. */
    readonly business_website: string;
    /** 公众号 · Official account. */
    readonly office_account: string;
    /** 小程序 · Mini program. */
    readonly mini_program: string;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address: string;
    /** 门店照片 · Store photos. 图片素材 ID 的列表；APIv2 与部分接口为 JSON 字符串，由 SDK 编码。 List of image media IDs; a JSON string in most operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly store_photos?: readonly string[] | string;
    /** 负责人姓名 · Director name. */
    readonly director_name?: string;
    /** 负责人证件号码 · Director ID number. */
    readonly director_id_number?: string;
    /** 负责人姓名 · Principal's name. */
    readonly principal_name?: string;
    /** 负责人证件号码 · Principal's ID number. */
    readonly principal_id_number?: string;
    /** 办公电话 · Office phone. */
    readonly office_phone: string;
    /** 联系人姓名 · Contact name. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. */
    readonly contact_name: string;
    /** 联系电话 · Contact phone. */
    readonly contact_phone: string;
    /** 联系邮箱 · Contact email. APIv3 进件中为敏感字段，传明文，由 SDK 加密。 In APIv3 onboarding sensitive: pass plain text, the SDK encrypts it. */
    readonly contact_email: string;
    /** 结算银行账号 · Settlement bank account. 商户结算的银行账号，由机构填写。 Bank account the merchant is settled to, given by the institution. */
    readonly settlement_bank_number?: string;
    /** 是否申请H5支付权限 · Apply for H5 payment. v2 为枚举 YES、NO，v3 为布尔值。 APIv2: YES or NO; APIv3: boolean. Documented: `YES`, `NO`. */
    readonly apply_h5_payment?: Open<"YES" | "NO">;
    /** H5网站地址 · H5 website URL. */
    readonly h5_website_url?: string;
    /** H5支付域名列表 · H5 payment domains. Travels as JSON text; a text is sent as it is. */
    readonly h5_domains?: readonly string[] | string;
  };
}

/** Answer of `POST /secapi/mch/modifymchinfo`. */
export interface V2SecapiMchModifymchinfoAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 业务结果描述 · Business result message. */
  readonly result_msg: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
}

/** Options of `POST /secapi/mch/modifymchinfo`. */
export interface V2SecapiMchModifymchinfoOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 商户简称 · Merchant short name. */
    readonly merchant_shortname?: string;
    /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. */
    readonly service_phone?: string;
  };
}

/** Answer of `POST /secapi/mch/queryInstitutionsub`. */
export interface V2SecapiMchQueryInstitutionsubAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 商户名称 · Merchant name. */
  readonly merchant_name: string;
  /** 商户简称 · Merchant short name. */
  readonly merchant_shortname: string;
  /** 商户所在国家代码 · Merchant country code. */
  readonly merchant_country_code?: string;
  /** 业务类目 · Business category. */
  readonly business_category: string;
  /** 商户类别码 · Merchant category code. */
  readonly mcc?: string;
  /** 办公电话 · Office phone. */
  readonly office_phone: string;
  /** 联系人姓名 · Contact name. */
  readonly contact_name?: string;
  /** 联系电话 · Contact phone. */
  readonly contact_phone?: string;
  /** 联系邮箱 · Contact email. */
  readonly contact_email?: string;
  /** 商户备注 · Merchant remark. */
  readonly merchant_remark: string;
  /** 线上或线下经营 · Online or offline business. Documented: `ONLINE`, `OFFLINE`, `BOTH`. */
  readonly business_type?: Open<"ONLINE" | "OFFLINE" | "BOTH">;
  /** 商户类型 · Merchant type. Documented: `ENTERPRISE`, `INDIVIDUAL`. */
  readonly merchant_type?: Open<"ENTERPRISE" | "INDIVIDUAL">;
  /** 注册证书编号 · Registration certificate number. */
  readonly registration_certificate_number?: string;
  /** 注册证书有效期 · Registration certificate date. */
  readonly registration_certificate_date?: string;
  /** APP下载链接 · App download URL. */
  readonly app_download?: string;
  /** 业务网站 · Business website. */
  readonly business_website?: string;
  /** 公众号 · Official account. */
  readonly office_account?: string;
  /** 小程序 · Mini program. */
  readonly mini_program?: string;
  /** 门店地址 · Store address. */
  readonly store_address?: string;
  /** 负责人姓名 · Director name. */
  readonly director_name?: string;
  /** 负责人证件号码 · Director ID number. */
  readonly director_id_number?: string;
  /** 负责人姓名 · Principal's name. */
  readonly principal_name?: string;
  /** 负责人证件号码 · Principal's ID number. */
  readonly principal_id_number?: string;
  /** 结算银行账号 · Settlement bank account. */
  readonly settlement_bank_number?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** H5支付权限状态 · H5 payment permission state. 说明子商户的 H5 支付权限处于未申请、审核中、通过或受罚等状态。 Tells whether the sub-merchant's H5 payment permission is missing, under review, approved or punished. Documented: `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`. */
  readonly h5_authorization_state?: Open<
    | "APPROVED"
    | "UNAUTHORIZED"
    | "UNDER_REVIEW"
    | "REJECTED"
    | "UNDER_PUNISHMENT"
    | "APPLICATION_FAILED">;
  /** H5支付审核驳回详情 · H5 rejection details. */
  readonly h5_audit_reject_detail?: string;
  /** 子商户状态 · Sub-merchant status. 表示子商户是否可经营。 Tells whether the sub-merchant may operate. Documented: `OPERATING`, `PENDING`, `DEACTIVATED`, `CLOSED`, `INCOMPLETE_APPLICATION`. */
  readonly sub_mch_status?: Open<"OPERATING" | "PENDING" | "DEACTIVATED" | "CLOSED" | "INCOMPLETE_APPLICATION">;
  /** 进件申请状态 · Application status. 枚举，审核中、被驳回或资料不全。 Enumeration: under review, rejected or incomplete. Documented: `UNDER_REVIEW`, `REJECTED`. */
  readonly application_status?: Open<"UNDER_REVIEW" | "REJECTED">;
  /** 申请驳回详情 · Application rejection details. JSON text on the wire, here decoded. */
  readonly application_reject_detail?: V2SecapiApplicationRejectDetail | readonly V2SecapiApplicationRejectDetail[];
  /** 附加数据 · Attached data. */
  readonly attach?: string;
}

/** Options of `POST /secapi/mch/queryInstitutionsub`. */
export interface V2SecapiMchQueryInstitutionsubOptions extends CallOptions {
  readonly xml: {
    /** 机构应用ID · Institution App ID. 从业机构的应用 ID，与 mch_id 绑定。 App ID of the institution, bound to mch_id. */
    readonly app_id: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
  };
}

/** Answer of `POST /secapi/mch/querysubdevconfig`. */
export interface V2SecapiMchQuerysubdevconfigAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 错误代码 · Error code. */
  readonly err_code: string;
  /** 错误描述 · Error description. */
  readonly err_code_des: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 签名 · Signature. */
  readonly sign: string;
  /** JSAPI支付目录列表 · JSAPI payment directories. JSON text on the wire, here decoded. */
  readonly jsapi_path_list: V2SecapiJsapiPathList;
  /** 应用ID配置列表 · App ID configuration. JSON text on the wire, here decoded. */
  readonly appid_config_list: V2SecapiAppidConfigList;
}

/** Options of `POST /secapi/mch/querysubdevconfig`. */
export interface V2SecapiMchQuerysubdevconfigOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
  };
}

/** Answer of `POST /secapi/mch/submchmanage`. */
export interface V2SecapiMchSubmchmanageAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code?: Open<"SUCCESS" | "FAIL">;
  /** 业务结果描述 · Business result message. */
  readonly result_msg?: string;
  /** 记录总数 · Total record count. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: string;
  /** 商户信息列表 · Merchant list. */
  readonly mchinfo: readonly V2SecapiMchinfo[];
}

/** Options of `POST /secapi/mch/submchmanage`. */
export interface V2SecapiMchSubmchmanageOptions extends CallOptions {
  readonly query: {
    /** 操作类型 · Operation to perform. 枚举或对象，随接口为操作类型、审批结论或点击后的动作。 By operation an enumerated operation or approval, or an object telling what a click does. Documented: `add`, `query`. */
    readonly action: Open<"add" | "query">;
  };
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
    readonly merchant_name?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 页码 · Page number. */
    readonly page_index: string;
    /** 每页条数 · Page size. */
    readonly page_size?: string;
  };
}

/** Answer of `POST /secapi/mch/uploadmedia`. */
export interface V2SecapiMchUploadmediaAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 媒体文件ID · Media ID. 上传文件后由微信支付返回，在后续请求中引用该文件。 Returned by WeChat Pay after an upload; refers to the file in later requests. */
  readonly media_id: string;
}

/** Options of `POST /secapi/mch/uploadmedia`. */
export interface V2SecapiMchUploadmediaOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. jpg, jpeg, bmp, png: 2,097,152 bytes at most. */
    readonly media: Upload;
    /** 媒体文件摘要 · Media file hash. 文件内容的 MD5 值。 MD5 of the file content. */
    readonly media_hash?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  };
}

export interface V2SecapiMchinfo {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 商户名称 · Merchant name. */
  readonly merchant_name: string;
  /** 商户简称 · Merchant short name. */
  readonly merchant_shortname: string;
  /** 客服电话 · Customer service phone. */
  readonly service_phone: string;
  /** 联系人姓名 · Contact name. */
  readonly contact?: string;
  /** 联系电话 · Contact phone. */
  readonly contact_phone?: string;
  /** 联系邮箱 · Contact email. */
  readonly contact_email?: string;
  /** 经营类目 · Business category. */
  readonly business: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id: string;
  /** 渠道商名称 · Channel name. */
  readonly channel_name: string;
}

/** Options of `POST /secapi/mkt/addrecommendconf`. */
export interface V2SecapiMktAddrecommendconfOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 推荐关注AppID · App ID to follow. 支付后推荐用户关注的公众号的 AppID，由服务商配置。 App ID of the account users are asked to follow after paying, set by the partner. */
    readonly subscribe_appid: string;
  };
}

/** Answer of `POST /secapi/pay/facepayreverse`. */
export interface V2SecapiPayFacepayreverseAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 是否需要再次撤销 · Whether to reverse again. 撤销结果标识，Y 表示应再次调用撤销接口。 Tells whether the reverse call must be repeated; Y means call again. Documented: `Y`, `N`. */
  readonly recall: Open<"Y" | "N">;
}

/** Options of `POST /secapi/pay/facepayreverse`. */
export interface V2SecapiPayFacepayreverseOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  };
}

/** Answer of `POST /secapi/pay/multiprofitsharing`. */
export interface V2SecapiPayMultiprofitsharingAnswer {
  /** 返回状态码 · Return status code. At most 32 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 256 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. At most 32 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. Not on the official pages. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 分账单状态 · Profit-sharing order status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. At most 32 characters. Documented: `PROCESSING`, `FINISHED`. */
  readonly status: Open<"PROCESSING" | "FINISHED">;
  /** 分账接收方列表 · Profit-sharing receivers. JSON text on the wire, here decoded. At most 10240 characters. */
  readonly receivers: readonly V2SecapiPayMultiprofitsharingAnswerReceiver[];
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
  /** 品牌主商户号 · Brand main merchant ID. At most 32 characters. */
  readonly brand_mch_id?: string;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
}

export interface V2SecapiPayMultiprofitsharingAnswerReceiver {
  /** 分账金额 · Profit sharing amount. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. At most 80 characters. */
  readonly description: string;
  /** 分账失败原因 · Sharing failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. At most 32 characters. Documented: `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "NO_RELATION"
    | "RECEIVER_HIGH_RISK"
    | "RECEIVER_REAL_NAME_NOT_VERIFIED"
    | "NO_AUTH"
    | "RECEIVER_RECEIPT_LIMIT"
    | "PAYER_ACCOUNT_ABNORMAL">;
  /** 分账明细单号 · Sharing detail ID. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. At most 64 characters. */
  readonly detail_id: string;
  /** 分账完成时间 · Sharing completion time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 接收方账号 · Receiver account. 按接收方类型填写商户号或用户的 OpenID。 Merchant ID or OpenID, according to the receiver type. At most 64 characters. */
  readonly receiver_account: string;
  /** 接收方商户号 · Receiver merchant ID. 接收资金的商户号，由微信支付分配。 Merchant ID that receives the funds, assigned by WeChat Pay. At most 32 characters. */
  readonly receiver_mchid: string;
  /** 分账结果 · Sharing result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. At most 32 characters. Documented: `PENDING`, `SUCCESS`, `CLOSED`. */
  readonly result: Open<"PENDING" | "SUCCESS" | "CLOSED">;
  /** 接收方类型 · Receiver type. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. At most 64 characters. */
  readonly account: string;
}

/** Options of `POST /secapi/pay/multiprofitsharing`. */
export interface V2SecapiPayMultiprofitsharingOptions extends CallOptions {
  readonly xml: V2SecapiPayMultiprofitsharingXml & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
  } | {
    readonly sub_mch_id?: undefined;
    readonly sub_appid?: undefined;
  });
}

/** Members of `xml` that every call of `v2/secapi/pay/multiprofitsharing#post` has. */
export interface V2SecapiPayMultiprofitsharingXml {
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `HMAC-SHA256`. */
  readonly sign_type?: Open<"HMAC-SHA256">;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id: string;
  /** 分账接收方列表 · Profit-sharing receivers. 每项含类型、账号、金额与说明；APIv2 中为 JSON 字符串，由 SDK 编码。 Each with type, account, amount and description; a JSON string in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. At most 10240 characters. */
  readonly receivers: readonly V2SecapiReceiver[] | string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  /** 品牌主商户号 · Brand main merchant ID. APIv2 品牌分账中的品牌主商户号。 The brand's main merchant ID in APIv2 brand profit sharing. At most 32 characters. */
  readonly brand_mch_id?: string;
}

/** Answer of `POST /secapi/pay/profitsharing`. */
export interface V2SecapiPayProfitsharingAnswer {
  /** 返回状态码 · Return status code. At most 32 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 256 characters. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. At most 32 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 分账单状态 · Profit-sharing order status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. At most 32 characters. Documented: `PROCESSING`, `FINISHED`. */
  readonly status: Open<"PROCESSING" | "FINISHED">;
  /** 分账接收方列表 · Profit-sharing receivers. JSON text on the wire, here decoded. At most 10240 characters. */
  readonly receivers: readonly V2SecapiPayMultiprofitsharingAnswerReceiver[];
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
  /** 品牌主商户号 · Brand main merchant ID. At most 32 characters. */
  readonly brand_mch_id?: string;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
}

/** Options of `POST /secapi/pay/profitsharing`. */
export interface V2SecapiPayProfitsharingOptions extends CallOptions {
  readonly xml: V2SecapiPayProfitsharingXml & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
  } | {
    readonly sub_mch_id?: undefined;
    readonly sub_appid?: undefined;
  });
}

/** Members of `xml` that every call of `v2/secapi/pay/profitsharing#post` has. */
export interface V2SecapiPayProfitsharingXml {
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `HMAC-SHA256`. */
  readonly sign_type?: Open<"HMAC-SHA256">;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. Not on the official pages. */
  readonly out_order_no: string;
  /** 分账接收方列表 · Profit-sharing receivers. 每项含类型、账号、金额与说明；APIv2 中为 JSON 字符串，由 SDK 编码。 Each with type, account, amount and description; a JSON string in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. At most 10240 characters. */
  readonly receivers: readonly V2SecapiReceiver[] | string;
  /** 品牌主商户号 · Brand main merchant ID. APIv2 品牌分账中的品牌主商户号。 The brand's main merchant ID in APIv2 brand profit sharing. At most 32 characters. */
  readonly brand_mch_id?: string;
}

/** Answer of `POST /secapi/pay/profitsharingfinish`. */
export interface V2SecapiPayProfitsharingfinishAnswer {
  /** 子商户应用ID · Sub-merchant app ID. Not on the official pages. */
  readonly sub_appid?: string;
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg: string;
  /** 业务结果 · Business result. At most 32 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. Not on the official pages. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
  /** 品牌主商户号 · Brand main merchant ID. At most 32 characters. */
  readonly brand_mch_id?: string;
}

/** Options of `POST /secapi/pay/profitsharingfinish`. */
export interface V2SecapiPayProfitsharingfinishOptions extends CallOptions {
  readonly xml: V2SecapiPayProfitsharingfinishXml & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
  } | {
    readonly sub_mch_id?: undefined;
  });
}

/** Members of `xml` that every call of `v2/secapi/pay/profitsharingfinish#post` has. */
export interface V2SecapiPayProfitsharingfinishXml {
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `HMAC-SHA256`. */
  readonly sign_type?: Open<"HMAC-SHA256">;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id: string;
  /** 解冻资金说明 · Note on unfreezing the rest. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  /** 品牌主商户号 · Brand main merchant ID. APIv2 品牌分账中的品牌主商户号。 The brand's main merchant ID in APIv2 brand profit sharing. At most 32 characters. */
  readonly brand_mch_id?: string;
}

/** Answer of `POST /secapi/pay/profitsharingreturn`. */
export interface V2SecapiPayProfitsharingreturnAnswer {
  /** 返回状态码 · Return status code. At most 32 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. Not on the official pages. */
  readonly return_msg?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. At most 32 characters. */
  readonly error_code?: string;
  /** 错误说明 · Error message. 业务失败时的原因，成功时可能没有。 Reason when the business failed; may be absent on success. At most 256 characters. */
  readonly error_msg?: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 64 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. Not on the official pages. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. Not on the official pages. */
  readonly err_code?: string;
  /** 错误描述 · Error description. Not on the official pages. */
  readonly err_code_des?: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 商户分账回退单号 · Sharing return number. At most 64 characters. */
  readonly out_return_no: string;
  /** 微信回退单号 · WeChat Pay return number. 分账回退单的编号，由微信支付生成。 Number of the profit-sharing return, assigned by WeChat Pay. At most 64 characters. */
  readonly return_no: string;
  /** 回退方类型 · Return account type. At most 32 characters. Documented: `MERCHANT_ID`. */
  readonly return_account_type: Open<"MERCHANT_ID">;
  /** 回退方账号 · Return account. At most 64 characters. */
  readonly return_account: string;
  /** 回退金额 · Return amount. Digits. */
  readonly return_amount: string;
  /** 分账回退描述 · Sharing return description. At most 80 characters. */
  readonly description: string;
  /** 分账回退结果 · Sharing return result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. At most 32 characters. Documented: `PROCESSING`, `SUCCESS`, `FAILED`. */
  readonly result: Open<"PROCESSING" | "SUCCESS" | "FAILED">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. At most 32 characters. Documented: `ACCOUNT_ABNORMAL`, `TIME_OUT_CLOSED`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "TIME_OUT_CLOSED"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. At most 16 characters. */
  readonly finish_time: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
  /** 子商户应用ID · Sub-merchant app ID. Not on the official pages. */
  readonly sub_appid?: string;
  /** 签名类型 · Signature type. Not on the official pages. Documented: `HMAC-SHA256`. */
  readonly sign_type?: Open<"HMAC-SHA256">;
}

/** Options of `POST /secapi/pay/profitsharingreturn`. */
export interface V2SecapiPayProfitsharingreturnOptions extends CallOptions {
  readonly xml: V2SecapiPayProfitsharingreturnXml & AtLeastOne<"order_id" | "out_order_no"> & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
  } | {
    readonly sub_mch_id?: undefined;
    readonly sub_appid?: undefined;
  });
}

/** Members of `xml` that every call of `v2/secapi/pay/profitsharingreturn#post` has. */
export interface V2SecapiPayProfitsharingreturnXml {
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `HMAC-SHA256`. */
  readonly sign_type?: Open<"HMAC-SHA256">;
  /** 微信分账单号 · Profit sharing order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At least one of this and `out_order_no`. At most 64 characters. */
  readonly order_id?: string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At least one of this and `order_id`. At most 64 characters. */
  readonly out_order_no?: string;
  /** 商户分账回退单号 · Sharing return number. 由商户自定，标识一次回退；重试须用同一单号和同样内容。 Set by the merchant; identifies one return; retry with the same number and content. Not on the official pages. */
  readonly out_return_no: string;
  /** 回退方类型 · Return account type. 表示回退方账号的种类，目前为商户号。 Tells what kind of account gives the funds back; a merchant ID. At most 32 characters. Documented: `MERCHANT_ID`. */
  readonly return_account_type: Open<"MERCHANT_ID">;
  /** 回退方账号 · Return account. 承担分账回退的商户号。 Merchant ID that gives the shared funds back. At most 64 characters. */
  readonly return_account: string;
  /** 回退金额 · Return amount. 整数，单位为分，不超过该笔分账金额。 Integer, in fen; at most the shared amount. */
  readonly return_amount: number | string;
  /** 分账回退描述 · Sharing return description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
}

/** Answer of `POST /secapi/pay/refundv2`. */
export interface V2SecapiPayRefundv2Answer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  /** 退款金额 · Refund amount. Digits. */
  readonly refund_fee: string;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer digits, in fen; refund without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_refund_fee?: string;
  /** 订单总金额 · Order total. Digits. */
  readonly total_fee: string;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer digits, in fen; order amount without non-prepaid coupons, set by WeChat Pay. Digits. */
  readonly settlement_total_fee?: string;
  /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
  readonly fee_type?: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. Digits. */
  readonly cash_fee: string;
  /** 现金支付货币类型 · Cash currency. 三位字母货币代码，例如 CNY。 Three-letter currency code such as CNY. */
  readonly cash_fee_type?: string;
  /** 现金退款金额 · Cash refunded. 退回给用户的现金部分，不含代金券；整数，单位为分。 Cash returned to the user, without coupons. Integer, in fen. Digits. */
  readonly cash_refund_fee?: string;
  /** 第n张代金券类型 · Coupon n type. 充值或非充值代金券，n 从 0 开始。 Prefunded coupon or not; n counts from 0. The values of `coupon_type_0`, by index. */
  readonly coupon_type_$n?: readonly string[];
  /** 代金券退款总金额 · Total coupon refund. 整数，单位为分。 Integer, in fen. Digits. */
  readonly coupon_refund_fee?: string;
  /** 代金券退款金额（第n项） · Coupon refund amount n. 申请退款时为第 n 张券，查询退款时为第 n 笔退款；整数，单位为分。 In refund answers coupon n, in refund queries all coupons of refund n. Integer, in fen. The values of `coupon_refund_fee_0`, by index. Digits. */
  readonly coupon_refund_fee_$n?: readonly string[];
  /** 退款代金券数量 · Coupons refunded. Digits. */
  readonly coupon_refund_count?: string;
  /** 第n张退款代金券ID · Refunded coupon n ID. 微信支付生成的代金券编号，n 从 0 开始。 Coupon number assigned by WeChat Pay; n counts from 0. The values of `coupon_refund_id_0`, by index. */
  readonly coupon_refund_id_$n?: readonly string[];
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly promotion_detail?: V2SecapiPromotionDetail | readonly V2SecapiPromotionDetail[];
}

/** Options of `POST /secapi/pay/refundv2`. */
export interface V2SecapiPayRefundv2Options extends CallOptions {
  readonly xml: {
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
    readonly detail?: V2SecapiDetail | string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. At most 64 characters of `0-9A-Za-z_|*@-`. */
    readonly out_refund_no: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 退款金额 · Refund amount. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
    readonly refund_fee: number | string;
    /** 退款币种 · Refund currency. 货币代码，如 CNY。 Currency code such as CNY. */
    readonly refund_fee_type?: string;
    /** 退款原因 · Refund reason. */
    readonly refund_desc?: string;
    /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. */
    readonly refund_account?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

export interface V2SecapiPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分；APIv2 中为文本。 Integer, in fen; share of the discount paid by WeChat Pay; text in APIv2. */
  readonly wxpay_contribute?: string;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: string;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: string;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail: readonly V2SecapiGoodsDetail[];
}

export interface V2SecapiReason {
  /** 被驳回的字段 · Rejected field. */
  readonly field?: string;
  /** 驳回原因 · Rejection reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
  readonly reason?: string;
}

export interface V2SecapiReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
  readonly account: string;
  /** 分账金额 · Profit sharing amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
  /** 分账个人接收方姓名 · Personal receiver's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 64 characters. */
  readonly name?: string;
}
