// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

export interface PayscoreCollection {
  /** 收款状态 · Collection state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `USER_PAYING`, `USER_PAID`. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  /** 收款总金额 · Amount to collect. */
  readonly total_amount?: number;
  /** 待收金额 · Amount outstanding. 整数，单位为分；尚未收到的部分。 Integer, in fen; the part not received yet. */
  readonly paying_amount?: number;
  /** 已收金额 · Amount collected. */
  readonly paid_amount?: number;
  /** 收款明细列表 · Collection details. */
  readonly details?: readonly PayscoreCollectionDetail[];
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. Not on the official pages. */
  readonly bank_type?: string;
}

export interface PayscoreCollectionDetail {
  /** 付款序号 · Payment sequence number. */
  readonly seq?: number;
  /** 单笔收款金额 · Collected amount. */
  readonly amount?: number;
  /** 收款方式 · Collection channel. 区分微信支付收款与商户自行收款后同步。 Tells collection through WeChat Pay from money the merchant collected and reported. At most 32 characters. Documented: `NEWTON`, `MCH`. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  /** 收款成功时间 · Time of collection. At most 32 characters. `yyyyMMddHHmmss`. */
  readonly paid_time?: string;
  /** 收款的微信支付交易单号 · WeChat Pay ID of the collection. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 64 characters. */
  readonly transaction_id?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayscoreDetailPromotionDetail[];
}

export interface PayscoreCollectionDetailPromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 64 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 32 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 32 characters. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 32 characters. */
  readonly currency?: string;
  /** 优惠单品列表 · Goods of the promotion. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly PayscoreDetailPromotionDetailGoodsDetail[];
}

export interface PayscoreDetail {
  /** 付款序号 · Payment sequence number. */
  readonly seq?: number;
  /** 单笔收款金额 · Collected amount. */
  readonly amount?: number;
  /** 收款方式 · Collection channel. 区分微信支付收款与商户自行收款后同步。 Tells collection through WeChat Pay from money the merchant collected and reported. Documented: `NEWTON`, `MCH`. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  /** 收款成功时间 · Time of collection. */
  readonly paid_time?: string;
  /** 收款的微信支付交易单号 · WeChat Pay ID of the collection. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayscorePromotionDetail[];
}

export interface PayscoreDetailPromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. At most 64 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 32 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 32 characters. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 32 characters. */
  readonly currency?: string;
  /** 优惠单品列表 · Goods of the promotion. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly PayscorePromotionDetailGoodsDetail[];
}

export interface PayscoreDetailPromotionDetailGoodsDetail {
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity?: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price?: number;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount?: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. At most 128 characters. */
  readonly goods_remark?: string;
}

export interface PayscoreDevice {
  /** 开始服务设备ID · Start device ID. 用户开始使用服务的设备编号，无人设备必填。 Device where the service starts, required for unattended devices. Required in cases that the page tells. At most 50 characters. */
  readonly start_device_id?: string;
  /** 服务结束设备号 · End device ID. 由商户生成，服务结束时使用的设备编号。 Chosen by the merchant; device used when the service ends. Required in cases that the page tells. At most 50 characters. */
  readonly end_device_id?: string;
  /** 物料编码 · Material number. 商户设备的物料编码。 Material number of the device. At most 100 characters. */
  readonly materiel_no?: string;
}

export interface PayscoreDiscount {
  /** 优惠名称 · Discount name. */
  readonly discount_name?: string;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount?: number;
  /** 优惠说明 · Discount note. */
  readonly discount_desc?: string;
}

export interface PayscoreDownloadBill {
  /** 账单文件序号 · Bill file sequence. */
  readonly bill_sequence: number;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. */
  readonly hash_type: string;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url: string;
  /** 账单解密密钥 · Bill decryption key. 用于解密账单文件；由 SDK 解密，得到明文。 Decrypts the bill file; the SDK decrypts this key with the merchant key. */
  readonly encrypt_key: string;
  /** 账单解密用随机串 · Nonce of the bill's encryption. AES-GCM 解密所用的随机串，由微信支付生成，通常 12 字节。 AES-GCM nonce made by WeChat Pay, 12 bytes in practice. */
  readonly nonce: string;
}

export interface PayscoreFee {
  /** 费用名称 · Fee name. */
  readonly fee_name?: string;
  /** 费用数量 · Fee quantity. */
  readonly fee_count?: number;
  /** 费用金额 · Fee amount. */
  readonly fee_amount?: number;
  /** 费用说明 · Fee note. */
  readonly fee_desc?: string;
}

export interface PayscoreGoods {
  /** 商品名称 · Goods name. */
  readonly name: string;
  /** 商品图片地址 · Product picture. */
  readonly picture: string;
  /** 项目金额 · Item amount. */
  readonly amount: number;
  /** 项目数量 · Item quantity. */
  readonly count: number;
  /** 商品类目ID列表 · Goods category IDs. */
  readonly category_id?: readonly string[];
}

export interface PayscoreGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity?: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price?: number;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount?: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
}

/** Answer of `GET /v3/payscore/acquiringbank/serviceorder/deduction`. */
export interface PayscoreInstitutionDeduction {
  /** 费用或优惠说明 · Fee or discount note. */
  readonly description: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
}

/** Options of `GET /v3/payscore/acquiringbank/serviceorder/deduction`. */
export interface PayscoreInstitutionDeductionQueryOptions extends CallOptions {
  readonly query: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no?: string;
  };
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`. */
export interface PayscoreInstitutionDeductionRegisterOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
  };
}

/** Answer of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo`. */
export interface PayscoreInstitutionDeductionRegistered {
  /** 费用或优惠说明 · Fee or discount note. */
  readonly description?: string;
}

/** Options of `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`. */
export interface PayscoreInstitutionPayOnDeliveryOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments?: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscorePostDiscount[];
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreInstitutionPayOnDeliveryOrderCreateTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限。 Name, amount in fen and description; at most the service's cap. */
    readonly risk_fund?: PayscoreInstitutionPayOnDeliveryOrderCreateRiskFund;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. */
    readonly need_user_confirm?: boolean;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 购物信息 · Shopping information. */
    readonly shopping_info?: PayscoreInstitutionPayOnDeliveryOrderCreateShoppingInfo;
  };
}

export interface PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment {
  /** 付费项目名称 · Fee name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 付费项目金额 · Fee amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 付费项目说明 · Fee note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
  /** 付费项目数量 · Fee quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count?: number;
}

export interface PayscoreInstitutionPayOnDeliveryOrderCreateRiskFund {
  /** 服务风险金名称 · Risk fund name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`. */
  readonly name?: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  /** 服务风险金额 · Risk fund amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 服务风险金说明 · Risk fund note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
}

export interface PayscoreInstitutionPayOnDeliveryOrderCreateShoppingInfo {
  /** 实际商户应用ID · Actual merchant app ID. 先用后付交易所属商户的 AppID，由下单方填写。 App ID of the merchant that really sells in this pay-on-delivery order, given by the caller. */
  readonly real_merchant_appid?: string;
  /** 跳转链接 · Jump link. */
  readonly jump_link?: PayscoreJumpLink;
  /** 商品列表 · Goods. */
  readonly goods?: readonly PayscoreShoppingInfoGoods[];
}

export interface PayscoreInstitutionPayOnDeliveryOrderCreateTimeRange {
  /** 服务开始时间 · Service start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time?: string;
  /** 开始时间备注 · Start time remark. 不超过 20 个字符，说明服务开始时间。 Up to 20 characters, explains the start time. */
  readonly start_time_remark?: string;
  /** 服务结束时间 · Service end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: string;
  /** 服务结束时间备注 · End time remark. 不超过 20 个字符。 Up to 20 characters, set by the merchant. */
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/acquiringbank/permissions`. */
export interface PayscoreInstitutionPermissionApplyOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. */
    readonly authorization_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

/** Answer of `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`. */
export interface PayscoreInstitutionPermissionByCode {
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 授权协议号 · Authorization agreement code. */
  readonly authorization_code: string;
  /** 用户授权状态 · User authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`. */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 解除授权时间 · Authorization end time. 最近一次解除授权的时间，带时区偏移。 When the authorization was last ended; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly cancel_authorization_time?: string;
  /** 授权成功时间 · Authorization success time. 最近一次授权成功的时间，RFC 3339 格式，带时区偏移，可能带毫秒。 Last successful authorization; RFC 3339 with offset, possibly with milliseconds. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorization_success_time?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
}

/** Options of `GET /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}`. */
export interface PayscoreInstitutionPermissionByCodeQueryOptions extends CallOptions {
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. */
  readonly authorization_code: string;
  readonly query: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate`. */
export interface PayscoreInstitutionPermissionByCodeTerminateOptions extends CallOptions {
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. */
  readonly authorization_code: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason: string;
  };
}

/** Answer of `POST /v3/payscore/acquiringbank/permissions`. */
export interface PayscoreInstitutionPermissionToken {
  /** 预授权令牌 · Pre-authorization token. 用于跳转支付分授权页，有效期 1 小时。 Opens the PayScore authorization page; valid for one hour. */
  readonly apply_permissions_token: string;
}

/** Answer of `GET /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreInstitutionServiceOrder {
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscoreInstitutionServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund: PayscoreRiskFund;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount?: number;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 收款信息 · Collection information. */
  readonly collection?: PayscoreInstitutionServiceOrderCollection;
  /** 服务时间段 · Service time range. */
  readonly time_range: PayscoreTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreLocation;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreInstitutionServiceOrderCancelOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason: string;
  };
}

export interface PayscoreInstitutionServiceOrderCollection {
  /** 收款状态 · Collection state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `USER_PAYING`, `USER_PAID`. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  /** 收款总金额 · Amount to collect. */
  readonly total_amount?: number;
  /** 待收金额 · Amount outstanding. 整数，单位为分；尚未收到的部分。 Integer, in fen; the part not received yet. */
  readonly paying_amount?: number;
  /** 已收金额 · Amount collected. */
  readonly paid_amount?: number;
  /** 收款明细列表 · Collection details. */
  readonly details?: readonly PayscoreDetail[];
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete`. */
export interface PayscoreInstitutionServiceOrderCompleteOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments: readonly PayscorePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderCompletePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range?: PayscoreTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
    readonly profit_sharing?: boolean;
    /** 完成时间 · Completion time. 完结或尽调中为 RFC 3339；签约计划明细未载明格式，按原文本处理。 Order completion and due diligence: RFC 3339; plan details: format not documented, keep the text as received. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly complete_time?: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
  };
}

export interface PayscoreInstitutionServiceOrderCompletePostDiscount {
  /** 优惠名称 · Discount name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 优惠项目说明 · Discount note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
  /** 优惠项目金额 · Discount amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 优惠项目数量 · Discount quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count?: number;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreInstitutionServiceOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments?: readonly PayscorePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderPostDiscount[];
    /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限。 Name, amount in fen and description; at most the service's cap. */
    readonly risk_fund: PayscoreRiskFund;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. */
    readonly need_user_confirm?: boolean;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
  };
}

/** Answer of `POST /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreInstitutionServiceOrderCreated {
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscoreInstitutionServiceOrderCreatedPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscoreRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscoreTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreInstitutionServiceOrderCreatedLocation;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. */
  readonly package?: string;
}

export interface PayscoreInstitutionServiceOrderCreatedLocation {
  /** 服务开始地点 · Service start place. */
  readonly start_location?: string;
  /** 服务结束地点 · End location. */
  readonly end_location: string;
}

export interface PayscoreInstitutionServiceOrderCreatedPostDiscount {
  /** 优惠名称 · Discount name. */
  readonly name: string;
  /** 优惠项目说明 · Discount note. */
  readonly description: string;
  /** 优惠项目数量 · Discount quantity. */
  readonly count?: number;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify`. */
export interface PayscoreInstitutionServiceOrderModifyOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments?: readonly PayscorePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderCompletePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason: string;
  };
}

export interface PayscoreInstitutionServiceOrderPostDiscount {
  /** 优惠名称 · Discount name. */
  readonly name: string;
  /** 优惠项目说明 · Discount note. */
  readonly description: string;
  /** 优惠项目金额 · Discount amount. */
  readonly amount?: number;
  /** 优惠项目数量 · Discount quantity. */
  readonly count?: number;
}

/** Options of `GET /v3/payscore/acquiringbank/serviceorder`. */
export interface PayscoreInstitutionServiceOrderQueryOptions extends CallOptions {
  readonly query: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no?: string;
    /** 回跳查询ID · Query ID. 由微信支付生成，由前端回跳带回，可代替 out_order_no 查询订单。 Generated by WeChat Pay, handed back by the page; may replace out_order_no in an order query. */
    readonly query_id?: string;
  };
}

export interface PayscoreInstitutionServiceOrderSyncDetail {
  /** 收款成功时间 · Time of collection. 支付分多为 yyyyMMddHHmmss，北京时间；医保等为 RFC 3339，带时区。 Mostly yyyyMMddHHmmss, Beijing time, in PayScore; RFC 3339 with offset in medical insurance. */
  readonly paid_time: string;
}

/** Options of `POST /v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync`. */
export interface PayscoreInstitutionServiceOrderSyncOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 同步场景类型 · Sync scene. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `Order_Paid`. */
    readonly type: Open<"Order_Paid">;
    /** 同步详情 · Synchronisation details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail: PayscoreInstitutionServiceOrderSyncDetail;
  };
}

export interface PayscoreJumpLink {
  /** 跳转链接类型 · Jump link type. 说明链接打开的目标类型。 Tells what kind of target the link opens. Documented: `JUMP_LINK_MINI_PROGRAM`. */
  readonly jump_link_type?: Open<"JUMP_LINK_MINI_PROGRAM">;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid?: string;
  /** 页面路径 · Page path. 跳转目标小程序中的页面路径。 Page of the mini program to open. */
  readonly path?: string;
}

export interface PayscoreLocation {
  /** 服务开始地点 · Service start place. */
  readonly start_location?: string;
  /** 服务结束地点 · End location. */
  readonly end_location?: string;
}

/** Answer of `GET /v3/payscore/merchant-bill`. */
export interface PayscoreMerchantBill {
  /** 账单文件总数 · Number of bill files. */
  readonly download_bill_count: number;
  /** 账单文件列表 · Bill files. */
  readonly download_bill_list: readonly PayscoreDownloadBill[];
}

/** Options of `GET /v3/payscore/merchant-bill`. */
export interface PayscoreMerchantBillQueryOptions extends CallOptions {
  readonly query: {
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. */
    readonly bill_date: string;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Documented: `GZIP`. */
    readonly tar_type?: Open<"GZIP">;
    /** 账单加密算法 · Bill encryption algorithm. */
    readonly encryption_algorithm: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
  };
}

/**
 * Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`.
 * Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/complete`.
 * Answer of `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`.
 * Answer of `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`.
 */
export interface PayscoreOrderReference {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
}

/** Answer of `GET /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceOrder {
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscoreInstitutionServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund: PayscoreRiskFund;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount?: number;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 收款信息 · Collection information. */
  readonly collection?: PayscoreOverseaPartnerServiceOrderCollection;
  /** 服务时间段 · Service time range. */
  readonly time_range: PayscoreInstitutionPayOnDeliveryOrderCreateTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreLocation;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 外币订单金额 · Foreign currency price. 整数，跨境支付分订单的金额，文档未载明单位。 Integer amount of a cross-border PayScore order; the unit is not documented. */
  readonly currency_price?: number;
  /** 汇率信息 · Exchange rate information. */
  readonly currency_rate_info?: string;
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreOverseaPartnerServiceOrderCancelOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason: string;
  };
}

export interface PayscoreOverseaPartnerServiceOrderCollection {
  /** 收款状态 · Collection state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `USER_PAYING`, `USER_PAID`. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  /** 收款总金额 · Amount to collect. */
  readonly total_amount?: number;
  /** 待收金额 · Amount outstanding. 整数，单位为分；尚未收到的部分。 Integer, in fen; the part not received yet. */
  readonly paying_amount?: number;
  /** 已收金额 · Amount collected. */
  readonly paid_amount?: number;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 收款明细列表 · Collection details. */
  readonly details?: readonly PayscoreDetail[];
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete`. */
export interface PayscoreOverseaPartnerServiceOrderCompleteOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments: readonly PayscorePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderCompletePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
    readonly currency?: string;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range?: PayscoreOverseaPartnerServiceOrderCompleteTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
    readonly profit_sharing?: boolean;
    /** 完成时间 · Completion time. 完结或尽调中为 RFC 3339；签约计划明细未载明格式，按原文本处理。 Order completion and due diligence: RFC 3339; plan details: format not documented, keep the text as received. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly complete_time?: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
  };
}

export interface PayscoreOverseaPartnerServiceOrderCompleteTimeRange {
  /** 服务开始时间 · Service start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time?: string;
  /** 服务结束时间 · Service end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time?: string;
  /** 开始时间备注 · Start time remark. 不超过 20 个字符，说明服务开始时间。 Up to 20 characters, explains the start time. */
  readonly start_time_remark?: string;
  /** 服务结束时间备注 · End time remark. 不超过 20 个字符。 Up to 20 characters, set by the merchant. */
  readonly end_time_remark?: string;
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
    readonly currency: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments?: readonly PayscorePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderPostDiscount[];
    /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限。 Name, amount in fen and description; at most the service's cap. */
    readonly risk_fund: PayscoreRiskFund;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreOverseaPartnerServiceOrderCreateTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. */
    readonly need_user_confirm?: boolean;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
  };
}

export interface PayscoreOverseaPartnerServiceOrderCreateTimeRange {
  /** 服务开始时间 · Service start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time: string;
  /** 服务结束时间 · Service end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time?: string;
  /** 开始时间备注 · Start time remark. 不超过 20 个字符，说明服务开始时间。 Up to 20 characters, explains the start time. */
  readonly start_time_remark?: string;
  /** 服务结束时间备注 · End time remark. 不超过 20 个字符。 Up to 20 characters, set by the merchant. */
  readonly end_time_remark?: string;
}

/** Answer of `POST /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceOrderCreated {
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscoreInstitutionServiceOrderCreatedPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscoreRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscoreTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreInstitutionServiceOrderCreatedLocation;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. */
  readonly package?: string;
}

/** Options of `GET /v3/payscore/oversea/partner/serviceorder`. */
export interface PayscoreOverseaPartnerServiceOrderQueryOptions extends CallOptions {
  readonly query: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no?: string;
    /** 回跳查询ID · Query ID. 由微信支付生成，由前端回跳带回，可代替 out_order_no 查询订单。 Generated by WeChat Pay, handed back by the page; may replace out_order_no in an order query. */
    readonly query_id?: string;
  };
}

export interface PayscoreOverseaPartnerServiceOrderSyncDetail {
  /** 付款序号 · Payment sequence number. */
  readonly seq?: number;
  /** 收款成功时间 · Time of collection. 支付分多为 yyyyMMddHHmmss，北京时间；医保等为 RFC 3339，带时区。 Mostly yyyyMMddHHmmss, Beijing time, in PayScore; RFC 3339 with offset in medical insurance. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly paid_time: string;
  /** 已支付金额 · Paid amount. 整数，单位为分；已经收到的部分。 Integer, in fen; the part already received. */
  readonly paid_amount?: number;
}

/** Options of `POST /v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync`. */
export interface PayscoreOverseaPartnerServiceOrderSyncOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 同步场景类型 · Sync scene. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `Order_Paid`. */
    readonly type: Open<"Order_Paid">;
    /** 同步详情 · Synchronisation details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail: PayscoreOverseaPartnerServiceOrderSyncDetail;
  };
}

/**
 * Answer of `POST /v3/payscore/acquiringbank/servicepayondeliveryorder`.
 * Answer of `POST /v3/payscore/partner/servicepayondeliveryorder`.
 */
export interface PayscorePartnerPayOnDeliveryOrder {
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscorePostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscoreRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscoreInstitutionPayOnDeliveryOrderCreateTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreLocation;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. */
  readonly package?: string;
  /** 购物信息 · Shopping information. */
  readonly shopping_info?: PayscoreShoppingInfo;
}

/** Options of `POST /v3/payscore/partner/servicepayondeliveryorder`. */
export interface PayscorePartnerPayOnDeliveryOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments?: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscorePostDiscount[];
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreInstitutionPayOnDeliveryOrderCreateTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限。 Name, amount in fen and description; at most the service's cap. */
    readonly risk_fund: PayscoreRiskFund;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. */
    readonly need_user_confirm?: boolean;
    /** 服务商商户号 · Partner merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 购物信息 · Shopping information. */
    readonly shopping_info: PayscoreInstitutionPayOnDeliveryOrderCreateShoppingInfo;
  };
}

/** Answer of `GET /v3/payscore/partner/permissions/search`. */
export interface PayscorePartnerPermission {
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 授权协议号 · Authorization agreement code. At most 32 characters. */
  readonly authorization_code?: string;
  /** 用户授权状态 · User authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. At most 16 characters. Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`. */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 解除授权时间 · Authorization end time. 最近一次解除授权的时间，带时区偏移。 When the authorization was last ended; RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly cancel_authorization_time?: string;
  /** 授权成功时间 · Authorization success time. 最近一次授权成功的时间，RFC 3339 格式，带时区偏移，可能带毫秒。 Last successful authorization; RFC 3339 with offset, possibly with milliseconds. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorization_success_time: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 用户风险等级 · User risk level. 整数，说明用户的风险等级，支付分中需专门权限。 Integer telling the user's risk; in PayScore it needs a separate permission. */
  readonly user_risk_level?: number;
  /** 用户分层版本 · User tier version. */
  readonly risk_level_version?: number;
}

/** Options of `POST /v3/payscore/partner/permissions`. */
export interface PayscorePartnerPermissionApplyOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
    readonly authorization_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 255 characters. */
    readonly notify_url?: string;
  };
}

/** Answer of `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePartnerPermissionByCode {
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 授权协议号 · Authorization agreement code. At most 32 characters. */
  readonly authorization_code: string;
  /** 用户授权状态 · User authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. At most 16 characters. Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`. */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 解除授权时间 · Authorization end time. 最近一次解除授权的时间，带时区偏移。 When the authorization was last ended; RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly cancel_authorization_time?: string;
  /** 授权成功时间 · Authorization success time. 最近一次授权成功的时间，RFC 3339 格式，带时区偏移，可能带毫秒。 Last successful authorization; RFC 3339 with offset, possibly with milliseconds. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorization_success_time?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 用户风险等级 · User risk level. 整数，说明用户的风险等级，支付分中需专门权限。 Integer telling the user's risk; in PayScore it needs a separate permission. */
  readonly user_risk_level?: number;
  /** 用户分层版本 · User tier version. */
  readonly risk_level_version?: number;
}

/** Options of `GET /v3/payscore/partner/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePartnerPermissionByCodeQueryOptions extends CallOptions {
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
  readonly authorization_code: string;
  readonly query: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate`. */
export interface PayscorePartnerPermissionByCodeTerminateOptions extends CallOptions {
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
  readonly authorization_code: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
  };
}

/** Options of `GET /v3/payscore/partner/permissions/search`. */
export interface PayscorePartnerPermissionQueryOptions extends CallOptions {
  readonly query: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. At most 32 characters. */
    readonly sub_appid?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. At most 128 characters. */
    readonly sub_openid?: string;
  };
}

/** Options of `POST /v3/payscore/partner/permissions/terminate`. */
export interface PayscorePartnerPermissionTerminateOptions extends CallOptions {
  readonly json: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. At most 128 characters. */
    readonly sub_openid?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
  };
}

/**
 * Answer of `POST /v3/payscore/plan/partner/payscore-plans`.
 * Answer of `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`.
 * Answer of `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
 */
export interface PayscorePartnerPlan {
  /** 支付分计划ID · PayScore plan ID. */
  readonly plan_id: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户计划号 · Merchant plan number. */
  readonly merchant_plan_no: string;
  /** 支付分计划名称 · PayScore plan name. */
  readonly plan_name: string;
  /** 计划有效期 · Plan duration. */
  readonly plan_duration: number;
  /** 计划状态 · Plan state. 计划当前所处的阶段；支付分计划与投放计划取值不同。 Present stage of the plan; PayScore and delivery plans have different values. */
  readonly plan_state: string;
  /** 原价总金额 · Total original price. */
  readonly total_original_price: number;
  /** 扣费次数 · Number of deductions. */
  readonly deduction_quantity: number;
  /** 实际扣费总金额 · Total actual price. */
  readonly total_actual_price: number;
  /** 计划详情列表 · Plan items. */
  readonly plan_detail_list?: readonly PayscorePlanDetail[];
  /** 终止方商户号 · Terminating merchant ID. 终止支付分计划的商户号。 Merchant ID that stopped the PayScore plan. */
  readonly stop_mchid?: string;
  /** 终止时间 · Stop time. 代金券批次为 RFC 3339 时间；支付分计划中格式以产品文档为准。 RFC 3339 time for coupon stocks; in PayScore plans as in the product's documentation. */
  readonly stop_time?: string;
}

/** Options of `POST /v3/payscore/plan/partner/payscore-plans`. */
export interface PayscorePartnerPlanCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 支付分计划名称 · PayScore plan name. 支付分计划或投放计划的名称。 Name of the PayScore or delivery plan. */
    readonly plan_name: string;
    /** 计划有效期 · Plan duration. */
    readonly plan_duration: number;
    /** 扣费次数 · Number of deductions. */
    readonly deduction_quantity: number;
    /** 原价总金额 · Total original price. 整数，单位为分，支付分计划优惠前的总额。 Integer, in fen; total of the PayScore plan before discounts. */
    readonly total_original_price: number;
    /** 实际扣费总金额 · Total actual price. 整数，单位为分，支付分计划优惠后的扣费总额。 Integer, in fen; total of the PayScore plan after discounts. */
    readonly total_actual_price: number;
    /** 计划详情列表 · Plan items. */
    readonly plan_detail_list?: readonly PayscorePartnerPlanCreatePlanDetail[];
    /** 商户计划号 · Merchant plan number. 由商户自定，标识一个支付分计划。 Set by the merchant; identifies a PayScore plan. */
    readonly merchant_plan_no: string;
  };
}

export interface PayscorePartnerPlanCreatePlanDetail {
  /** 计划项原价 · Original price of item. 整数，单位为分；优惠前的价格。 Integer, in fen; price before the discount. */
  readonly original_price: number;
  /** 计划优惠说明 · Plan discount description. */
  readonly plan_discount_description?: string;
  /** 明细实际价格 · Actual price. 计划明细优惠后的价格；整数，单位为分。 Price of this plan detail after discounts. Integer, in fen. */
  readonly actual_price: number;
  /** 计划详情名称 · Plan item name. */
  readonly plan_detail_name: string;
}

/** Options of `GET /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}`. */
export interface PayscorePartnerPlanQueryOptions extends CallOptions {
  /** 商户计划号 · Merchant plan number. 由商户自定，标识一个支付分计划。 Set by the merchant; identifies a PayScore plan. */
  readonly merchant_plan_no: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`. */
export interface PayscorePartnerPlanStopOptions extends CallOptions {
  /** 商户计划号 · Merchant plan number. 由商户自定，标识一个支付分计划。 Set by the merchant; identifies a PayScore plan. */
  readonly merchant_plan_no: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/partner/permissions/apply-for-scene`. */
export interface PayscorePartnerScenePermissionApplyOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
    readonly authorization_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 255 characters. */
    readonly notify_url?: string;
    /** 授权场景 · Authorisation scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. Documented: `TRANSACTION`. */
    readonly scene: Open<"TRANSACTION">;
    /** 交易场景信息 · Transaction scene information. */
    readonly transaction_scene_info?: PayscoreTransactionSceneInfo;
  };
}

/** Answer of `POST /v3/payscore/partner/permissions/apply-for-scene`. */
export interface PayscorePartnerScenePermissionToken {
  /** 授权场景 · Authorisation scene. Documented: `TRANSACTION`. */
  readonly scene: Open<"TRANSACTION">;
  /** 场景授权凭证 · Scene authorisation token. 在支付场景中拉起支付分授权的凭证，由微信支付生成。 Token that opens PayScore authorisation inside a payment, assigned by WeChat Pay. */
  readonly transaction_permissions_token?: string;
}

/**
 * Answer of `POST /v3/payscore/partner/service-account-applications`.
 * Answer of `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`.
 */
export interface PayscorePartnerServiceAccountApplication {
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户申请单号 · Merchant application number. */
  readonly out_apply_no: string;
  /** 结果通知地址 · Result notification address. */
  readonly result_notify_url?: string;
  /** 绑定申请状态 · Binding application state. 说明子商户绑定支付分服务的申请进展。 Tells how far the application to bind the PayScore service has come. */
  readonly apply_state: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason?: string;
}

/** Options of `GET /v3/payscore/partner/service-account-applications/{out_apply_no}`. */
export interface PayscorePartnerServiceAccountApplicationQueryOptions extends CallOptions {
  /** 商户申请单号 · Merchant application number. 由商户自定，标识一次申请；重试时保持不变。 Set by the merchant; identifies one application; keep it when retrying. */
  readonly out_apply_no: string;
}

/** Options of `POST /v3/payscore/partner/service-account-applications`. */
export interface PayscorePartnerServiceAccountApplyOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户申请单号 · Merchant application number. 由商户自定，标识一次申请；重试时保持不变。 Set by the merchant; identifies one application; keep it when retrying. */
    readonly out_apply_no: string;
    /** 结果通知地址 · Result notification address. */
    readonly result_notify_url?: string;
  };
}

/** Answer of `GET /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceOrder {
  /** 商户服务订单号 · Merchant service order number. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务商商户号 · Partner's merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 订单状态说明 · Order state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. At most 32 characters. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePartnerServiceOrderPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerServiceOrderRiskFund;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount?: number;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 收款信息 · Collection information. */
  readonly collection?: PayscoreCollection;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscorePartnerServiceOrderTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscorePartnerServiceOrderLocation;
  /** 商户数据包 · Merchant data. At most 256 characters. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url?: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 64 characters. */
  readonly order_id?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/cancel`. */
export interface PayscorePartnerServiceOrderCancelOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 撤销原因 · Cancellation reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/complete`. */
export interface PayscorePartnerServiceOrderCompleteOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. At most 100 items. */
    readonly post_payments: readonly PayscorePartnerServiceOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. At most 30 items. */
    readonly post_discounts?: readonly PayscorePartnerServiceOrderCreatePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range?: PayscorePartnerServiceOrderTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscorePartnerServiceOrderLocation;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Default: `false`. */
    readonly profit_sharing?: boolean;
    /** 完成时间 · Completion time. 完结或尽调中为 RFC 3339；签约计划明细未载明格式，按原文本处理。 Order completion and due diligence: RFC 3339; plan details: format not documented, keep the text as received. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly complete_time?: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 设备信息 · Device. */
    readonly device?: PayscoreDevice;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. At most 32 characters. */
    readonly sub_appid?: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters of `0-9A-Za-z_|*-`. */
    readonly out_order_no: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. At most 20 characters. */
    readonly service_introduction: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. At most 100 items. */
    readonly post_payments?: readonly PayscorePartnerServiceOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. At most 30 items. */
    readonly post_discounts?: readonly PayscorePartnerServiceOrderCreatePostDiscount[];
    /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限。 Name, amount in fen and description; at most the service's cap. */
    readonly risk_fund: PayscorePartnerServiceOrderRiskFund;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscorePartnerServiceOrderTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscorePartnerServiceOrderLocation;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. Not on the official pages. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. Not on the official pages. */
    readonly sub_openid?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. Default: `true`. */
    readonly need_user_confirm?: boolean;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url: string;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 256 characters. */
    readonly attach?: string;
    /** 设备信息 · Device. */
    readonly device?: PayscoreDevice;
  };
}

export interface PayscorePartnerServiceOrderCreatePostDiscount {
  /** 优惠名称 · Discount name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 20 characters. */
  readonly name?: string;
  /** 优惠项目说明 · Discount note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 30 characters. */
  readonly description?: string;
  /** 优惠项目金额 · Discount amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 优惠项目数量 · Discount quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. 1 to 100. */
  readonly count?: number;
}

export interface PayscorePartnerServiceOrderCreatePostPayment {
  /** 付费项目名称 · Fee name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 20 characters. */
  readonly name?: string;
  /** 付费项目金额 · Fee amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. At least 0. */
  readonly amount?: number;
  /** 付费项目说明 · Fee note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 30 characters. */
  readonly description?: string;
  /** 付费项目数量 · Fee quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. 1 to 100. */
  readonly count?: number;
}

/** Answer of `POST /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceOrderCreated {
  /** 商户服务订单号 · Merchant service order number. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务商商户号 · Partner's merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 订单状态说明 · Order state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. At most 32 characters. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePartnerServiceOrderPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerServiceOrderRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscorePartnerServiceOrderTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscorePartnerServiceOrderLocation;
  /** 商户数据包 · Merchant data. At most 256 characters. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 64 characters. */
  readonly order_id?: string;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. At most 1024 characters of `0-9A-Za-z_-`. */
  readonly package?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder/direct-complete`. */
export interface PayscorePartnerServiceOrderDirectCompleteOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments?: readonly PayscorePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderPostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
    readonly profit_sharing?: boolean;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
  };
}

export interface PayscorePartnerServiceOrderLocation {
  /** 服务开始地点 · Service start place. At most 20 characters. */
  readonly start_location?: string;
  /** 服务结束地点 · End location. At most 20 characters. */
  readonly end_location?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/modify`. */
export interface PayscorePartnerServiceOrderModifyOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments: readonly PayscorePartnerServiceOrderPostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. At most 30 items. */
    readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 修改原因 · Modification reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
    /** 设备信息 · Device. */
    readonly device?: PayscoreDevice;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/pay`. */
export interface PayscorePartnerServiceOrderPayOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface PayscorePartnerServiceOrderPostDiscount {
  /** 优惠名称 · Discount name. At most 20 characters. */
  readonly name?: string;
  /** 优惠项目说明 · Discount note. At most 30 characters. */
  readonly description?: string;
  /** 优惠项目金额 · Discount amount. */
  readonly amount?: number;
  /** 优惠项目数量 · Discount quantity. */
  readonly count?: number;
}

export interface PayscorePartnerServiceOrderPostPayment {
  /** 付费项目名称 · Fee name. At most 20 characters. */
  readonly name?: string;
  /** 付费项目金额 · Fee amount. At least 0. */
  readonly amount?: number;
  /** 付费项目说明 · Fee note. At most 30 characters. */
  readonly description?: string;
  /** 付费项目数量 · Fee quantity. */
  readonly count?: number;
}

/** Options of `GET /v3/payscore/partner/serviceorder`. */
export interface PayscorePartnerServiceOrderQueryOptions extends CallOptions {
  readonly query: PayscorePartnerServiceOrderQueryQuery & AtLeastOne<"out_order_no" | "query_id">;
}

/** Members of `query` that every call of `v3/payscore/partner/serviceorder#get` has. */
export interface PayscorePartnerServiceOrderQueryQuery {
  /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
  readonly service_id?: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly out_order_no?: string;
  /** 回跳查询ID · Query ID. 由微信支付生成，由前端回跳带回，可代替 out_order_no 查询订单。 Generated by WeChat Pay, handed back by the page; may replace out_order_no in an order query. At least one of this and `out_order_no`. At most 512 characters. */
  readonly query_id?: string;
}

export interface PayscorePartnerServiceOrderRiskFund {
  /** 服务风险金名称 · Risk fund name. At most 30 characters. Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  /** 服务风险金额 · Risk fund amount. */
  readonly amount: number;
  /** 服务风险金说明 · Risk fund note. At most 30 characters. */
  readonly description?: string;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage`. */
export interface PayscorePartnerServiceOrderSendPendingMessageOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscorePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 预计扣费时间 · Expected deduction time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly prepaid_time: string;
  };
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage`. */
export interface PayscorePartnerServiceOrderSendPrepaidMessageOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscorePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 预计扣费时间 · Expected deduction time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly prepaid_time: string;
  };
}

export interface PayscorePartnerServiceOrderSyncDetail {
  /** 付款序号 · Payment sequence number. Not on the official pages. */
  readonly seq?: number;
  /** 收款成功时间 · Time of collection. 支付分多为 yyyyMMddHHmmss，北京时间；医保等为 RFC 3339，带时区。 Mostly yyyyMMddHHmmss, Beijing time, in PayScore; RFC 3339 with offset in medical insurance. At most 64 characters. `yyyyMMddHHmmss`. */
  readonly paid_time: string;
  /** 已支付金额 · Paid amount. 整数，单位为分；已经收到的部分。 Integer, in fen; the part already received. Not on the official pages. */
  readonly paid_amount?: number;
}

/** Options of `POST /v3/payscore/partner/serviceorder/{out_order_no}/sync`. */
export interface PayscorePartnerServiceOrderSyncOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 同步场景类型 · Sync scene. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 32 characters. Always `Order_Paid`. */
    readonly type: Open<"Order_Paid">;
    /** 同步详情 · Synchronisation details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Required with `type`. */
    readonly detail?: PayscorePartnerServiceOrderSyncDetail;
  };
}

export interface PayscorePartnerServiceOrderTimeRange {
  /** 服务开始时间 · Service start time. At most 14 characters. */
  readonly start_time?: string;
  /** 服务结束时间 · Service end time. At most 14 characters. */
  readonly end_time?: string;
  /** 开始时间备注 · Start time remark. At most 20 characters. */
  readonly start_time_remark?: string;
  /** 服务结束时间备注 · End time remark. At most 20 characters. */
  readonly end_time_remark?: string;
}

/** Answer of `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`. */
export interface PayscorePartnerServiceQuotas {
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 用户分层版本 · User tier version. */
  readonly risk_level_version: number;
  /** 各分层建议先享金额 · Suggested quotas. */
  readonly quotas: readonly PayscoreQuota[];
}

/** Options of `GET /v3/payscore/partner/servicequotas/service-id/{service_id}`. */
export interface PayscorePartnerServiceQuotasQueryOptions extends CallOptions {
  /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
  readonly service_id: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 用户分层版本 · User tier version. */
    readonly risk_level_version: number;
  };
}

/**
 * Answer of `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
 * Answer of `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
 */
export interface PayscorePartnerSignPlan {
  /** 签约计划ID · Signed plan ID. */
  readonly sign_plan_id: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户签约计划号 · Merchant signed-plan number. */
  readonly merchant_sign_plan_no: string;
  /** 商户回调地址 · Merchant notification URL. */
  readonly merchant_callback_url: string;
  /** 支付分计划ID · PayScore plan ID. */
  readonly plan_id: string;
  /** 当前计划明细序号 · Current plan detail number. 整数，用户进行到的计划明细序号。 Integer; the plan detail that the user has reached. */
  readonly going_detail_no: number;
  /** 签约状态 · Signing state. 表示用户或商户是否已签约。 Tells whether the user or merchant has signed. */
  readonly sign_state: string;
  /** 取消签约时间 · Plan cancellation time. 用户签约计划被取消的时间；文档未载明时间格式，按原文本处理。 When the user's plan was cancelled. Format not documented; keep the text as received. */
  readonly cancel_sign_time?: string;
  /** 取消签约类型 · Plan cancellation type. 枚举，说明由用户、商户还是解除服务导致取消，或未取消。 Enumeration: cancelled by user, merchant or end of service, or not cancelled. */
  readonly cancel_sign_type?: string;
  /** 取消原因 · Cancellation reason. */
  readonly cancel_reason?: string;
  /** 支付分计划名称 · PayScore plan name. */
  readonly plan_name: string;
  /** 签约计划过期时间 · Plan expiry time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly plan_over_time: string;
  /** 原价总金额 · Total original price. 整数，单位为分，签约计划优惠前的总额。 Integer, in fen; total of the signed plan before discounts. */
  readonly total_origin_price: number;
  /** 扣费次数 · Number of deductions. */
  readonly deduction_quantity: number;
  /** 实际扣费总金额 · Total actual price. */
  readonly total_actual_price: number;
  /** 签约计划明细列表 · Signed plan items. */
  readonly signed_detail_list?: readonly PayscoreSignedDetail[];
  /** 签约时间 · Signing time. RFC 3339 时间（带时区偏移）；支付分计划中格式以产品文档为准。 RFC 3339 time with offset; in PayScore plans as in the product's documentation. */
  readonly sign_time?: string;
}

/** Options of `POST /v3/payscore/sign-plan/partner/user-sign-plans`. */
export interface PayscorePartnerSignPlanCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 支付分计划ID · PayScore plan ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 商户签约计划号 · Merchant signed-plan number. 由商户自定，标识用户签约的一个计划。 Set by the merchant; identifies a plan that a user signed. */
    readonly merchant_sign_plan_no: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约计划明细 · Signed plan details. */
    readonly sign_plan_detail: readonly PayscoreSignPlanDetail[];
  };
}

/** Answer of `POST /v3/payscore/sign-plan/partner/user-sign-plans`. */
export interface PayscorePartnerSignPlanCreated {
  /** 签约计划 · Signed plan. */
  readonly sign_plan: PayscorePartnerSignPlan;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. */
  readonly package: string;
}

/** Answer of `POST /v3/payscore/sign-plan/partner/serviceorder`. */
export interface PayscorePartnerSignPlanOrder {
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePartnerSignPlanOrderPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscorePartnerSignPlanOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerSignPlanOrderRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscoreTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreLocation;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
}

/** Options of `POST /v3/payscore/sign-plan/partner/serviceorder`. */
export interface PayscorePartnerSignPlanOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 签约计划ID · Signed plan ID. 用户签约计划的编号，由微信支付生成。 Number of the user's signed plan, assigned by WeChat Pay. */
    readonly sign_plan_id: string;
    /** 计划详情序号 · Plan item number. 整数；标识支付分计划中的一期。 Integer; identifies one item of the PayScore plan. */
    readonly plan_detail_no: number;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
    readonly sub_openid?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction: string;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
  };
}

export interface PayscorePartnerSignPlanOrderPostDiscount {
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠项目金额 · Discount amount. */
  readonly amount?: number;
}

export interface PayscorePartnerSignPlanOrderPostPayment {
  /** 付费项目名称 · Fee name. */
  readonly name?: string;
  /** 付费项目金额 · Fee amount. */
  readonly amount?: number;
  /** 付费项目说明 · Fee note. */
  readonly description?: string;
}

export interface PayscorePartnerSignPlanOrderRiskFund {
  /** 服务风险金额 · Risk fund amount. */
  readonly amount: number;
}

/** Options of `GET /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`. */
export interface PayscorePartnerSignPlanQueryOptions extends CallOptions {
  /** 商户签约计划号 · Merchant signed-plan number. 由商户自定，标识用户签约的一个计划。 Set by the merchant; identifies a plan that a user signed. */
  readonly merchant_sign_plan_no: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`. */
export interface PayscorePartnerSignPlanStopOptions extends CallOptions {
  /** 商户签约计划号 · Merchant signed-plan number. 由商户自定，标识用户签约的一个计划。 Set by the merchant; identifies a plan that a user signed. */
  readonly merchant_sign_plan_no: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 终止原因 · Stop reason. */
    readonly stop_reason: string;
  };
}

/** Options of `POST /v3/payscore/partner/permissions/assess-user-risk-level`. */
export interface PayscorePartnerUserRiskAssessOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
  };
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. At most 32 characters. */
    readonly sub_appid?: string;
    /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
    readonly authorization_code?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid?: string;
    /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. At most 128 characters. */
    readonly sub_openid?: string;
    /** 购物信息 · Shopping information. */
    readonly shopping_info?: PayscorePartnerUserRiskAssessShoppingInfo;
  };
}

export interface PayscorePartnerUserRiskAssessShoppingInfo {
  /** 商品列表 · Goods. */
  readonly goods: readonly PayscoreGoods[];
}

/**
 * Answer of `GET /v3/payscore/payafter-orders`.
 * Answer of `GET /v3/payscore/smartretail-orders`.
 */
export interface PayscorePayAfterOrder {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no?: string;
  /** 服务ID · Service ID. */
  readonly service_id?: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `USER_ACCEPTED`, `FINISHED`, `USER_PAID`, `REVOKED`, `EXPIRED`. */
  readonly state?: Open<"CREATED" | "USER_ACCEPTED" | "FINISHED" | "USER_PAID" | "REVOKED" | "EXPIRED">;
  /** 完结类型 · Finish type. Documented: `1`, `2`. */
  readonly finish_type?: number;
  /** 预计服务开始时间 · Expected service start time. */
  readonly service_start_time?: string;
  /** 预计服务结束时间 · Expected service end time. */
  readonly service_end_time?: string;
  /** 实际服务开始时间 · Actual service start time. */
  readonly real_service_start_time?: string;
  /** 实际服务结束时间 · Actual service end time. */
  readonly real_service_end_time?: string;
  /** 支付成功时间 · Payment success time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly pay_succ_time?: string;
  /** 服务开始地点 · Service start place. */
  readonly service_start_location?: string;
  /** 预计服务结束地点 · Expected service end place. */
  readonly service_end_location?: string;
  /** 实际服务开始地点 · Actual service start place. */
  readonly real_service_start_location?: string;
  /** 实际服务结束地点 · Actual service end place. */
  readonly real_service_end_location?: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction?: string;
  /** 费用列表 · Fees. */
  readonly fees?: readonly PayscoreFee[];
  /** 优惠列表 · Discounts. */
  readonly discounts?: readonly PayscoreDiscount[];
  /** 风险金额 · Risk amount. */
  readonly risk_amount?: number;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount?: number;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 完结凭证 · Finish ticket. */
  readonly finish_ticket?: string;
  /** 完结交易单号 · Finish transaction ID. 由微信支付生成，完结时扣款产生的交易单号。 Assigned by WeChat Pay; number of the transaction that collects on completion. */
  readonly finish_transaction_id?: string;
  /** 支付方式 · Payment type. 用户以何种方式付款，例如微信支付或其他方式。 How the user paid, such as WeChat Pay or another way. Documented: `MchChannelPayType`. */
  readonly pay_type?: Open<"MchChannelPayType">;
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/cancel`. */
export interface PayscorePayAfterOrderCancelOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/complete`. */
export interface PayscorePayAfterOrderCompleteOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 完结类型 · Finish type. 整数枚举，说明订单以哪种方式完结。 Enumerated integer; tells how the order is completed. Documented: `1`, `2`. */
    readonly finish_type?: number;
    /** 取消原因 · Cancellation reason. */
    readonly cancel_reason?: string;
    /** 实际服务开始时间 · Actual service start time. 时间文本，格式以该产品文档为准，服务实际开始的时间。 Time as text, format as in the product's documentation; when the service really started. */
    readonly real_service_start_time?: string;
    /** 实际服务结束时间 · Actual service end time. 时间文本，格式以该产品文档为准，服务实际结束的时间。 Time as text, format as in the product's documentation; when the service really ended. */
    readonly real_service_end_time?: string;
    /** 实际服务结束地点 · Actual service end place. */
    readonly real_service_end_location?: string;
    /** 费用列表 · Fees. */
    readonly fees?: readonly PayscoreFee[];
    /** 优惠列表 · Discounts. */
    readonly discounts?: readonly PayscoreDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount?: number;
    /** 完结凭证 · Finish ticket. 由微信支付返回，完结该订单时原样传入。 Returned by WeChat Pay; pass it back when completing that order. */
    readonly finish_ticket?: string;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
    readonly profit_sharing?: boolean;
  };
}

export interface PayscorePayAfterOrderCreateDiscount {
  /** 优惠名称 · Discount name. */
  readonly discount_name?: string;
  /** 优惠说明 · Discount note. */
  readonly discount_desc?: string;
}

/** Options of `POST /v3/payscore/payafter-orders`. */
export interface PayscorePayAfterOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 预计服务开始时间 · Expected service start time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly service_start_time?: string;
    /** 预计服务结束时间 · Expected service end time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly service_end_time?: string;
    /** 服务开始地点 · Service start place. */
    readonly service_start_location?: string;
    /** 预计服务结束地点 · Expected service end place. */
    readonly service_end_location?: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction?: string;
    /** 费用列表 · Fees. */
    readonly fees?: readonly PayscoreFee[];
    /** 优惠列表 · Discounts. */
    readonly discounts?: readonly PayscorePayAfterOrderCreateDiscount[];
    /** 风险金额 · Risk amount. 整数，单位为分，先享后付订单的最高风险金额。 Integer, in fen; highest risk of the pay-after-use order. */
    readonly risk_amount?: number;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. */
    readonly need_user_confirm?: boolean;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 收费、优惠或风险金名称 · Fee, discount or fund name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
    readonly name?: Sensitive;
    /** 联系电话 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone?: Sensitive;
    /** 用户ID · User ID. 由商户生成的用户标识；先享后付中填写明文，由 SDK 加密。 Merchant's identifier of the user; in pay-after orders plain text that the SDK encrypts. Sensitive: give the plain text; it travels encrypted. */
    readonly userid?: Sensitive;
    /** 地址 · Address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly address?: Sensitive;
  };
}

/**
 * Answer of `POST /v3/payscore/payafter-orders`.
 * Answer of `POST /v3/payscore/smartretail-orders`.
 */
export interface PayscorePayAfterOrderCreated {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no?: string;
  /** 服务ID · Service ID. */
  readonly service_id?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 小程序业务类型 · Mini program business type. 跳转小程序时使用的业务类型。 Business type used when opening the mini program. */
  readonly miniprogram_businesstype?: string;
  /** 小程序应用ID · Mini program App ID. 微信支付返回的待跳转小程序的应用ID。 App ID of the mini program to open. */
  readonly miniprogram_appid?: string;
  /** 小程序路径 · Mini program path. */
  readonly miniprogram_path?: string;
  /** 小程序原始ID · Mini program original ID. */
  readonly miniprogram_username?: string;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. */
  readonly package?: string;
}

/** Options of `GET /v3/payscore/payafter-orders`. */
export interface PayscorePayAfterOrderQueryOptions extends CallOptions {
  readonly query?: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id?: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no?: string;
    /** 回跳查询ID · Query ID. 由微信支付生成，由前端回跳带回，可代替 out_order_no 查询订单。 Generated by WeChat Pay, handed back by the page; may replace out_order_no in an order query. */
    readonly query_id?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
  };
}

export interface PayscorePayAfterOrderSyncDetail {
  /** 收款成功时间 · Time of collection. 支付分多为 yyyyMMddHHmmss，北京时间；医保等为 RFC 3339，带时区。 Mostly yyyyMMddHHmmss, Beijing time, in PayScore; RFC 3339 with offset in medical insurance. */
  readonly paid_time?: string;
}

/** Options of `POST /v3/payscore/payafter-orders/{out_order_no}/sync`. */
export interface PayscorePayAfterOrderSyncOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id?: string;
    /** 同步场景类型 · Sync scene. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `Order_Paid`. */
    readonly type?: Open<"Order_Paid">;
    /** 同步详情 · Synchronisation details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: PayscorePayAfterOrderSyncDetail;
  };
}

/** Answer of `POST /v3/payscore/payafter-orders/{out_order_no}/sync`. */
export interface PayscorePayAfterOrderSynced {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
}

/** Answer of `POST /v3/payscore/servicepayondeliveryorder`. */
export interface PayscorePayOnDeliveryOrder {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscorePostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscoreRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscoreInstitutionPayOnDeliveryOrderCreateTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreLocation;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. */
  readonly package: string;
  /** 购物信息 · Shopping information. */
  readonly shopping_info?: PayscoreShoppingInfo;
}

/** Options of `POST /v3/payscore/servicepayondeliveryorder`. */
export interface PayscorePayOnDeliveryOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments?: readonly PayscorePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscoreInstitutionServiceOrderPostDiscount[];
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限。 Name, amount in fen and description; at most the service's cap. */
    readonly risk_fund: PayscoreRiskFund;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. */
    readonly need_user_confirm?: boolean;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 购物信息 · Shopping information. */
    readonly shopping_info: PayscorePayOnDeliveryOrderCreateShoppingInfo;
  };
}

export interface PayscorePayOnDeliveryOrderCreateShoppingInfo {
  /** 实际商户应用ID · Actual merchant app ID. 先用后付交易所属商户的 AppID，由下单方填写。 App ID of the merchant that really sells in this pay-on-delivery order, given by the caller. */
  readonly real_merchant_appid?: string;
  /** 跳转链接 · Jump link. */
  readonly jump_link: PayscoreJumpLink;
  /** 商品列表 · Goods. */
  readonly goods: readonly PayscoreGoods[];
}

/** Answer of `GET /v3/payscore/permissions/openid/{openid}`. */
export interface PayscorePermission {
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 授权协议号 · Authorization agreement code. At most 32 characters. */
  readonly authorization_code?: string;
  /** 用户授权状态 · User authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. At most 16 characters. Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`. */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  /** 解除授权时间 · Authorization end time. 最近一次解除授权的时间，带时区偏移。 When the authorization was last ended; RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly cancel_authorization_time?: string;
  /** 授权成功时间 · Authorization success time. 最近一次授权成功的时间，RFC 3339 格式，带时区偏移，可能带毫秒。 Last successful authorization; RFC 3339 with offset, possibly with milliseconds. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorization_success_time?: string;
  /** 用户风险等级 · User risk level. 整数，说明用户的风险等级，支付分中需专门权限。 Integer telling the user's risk; in PayScore it needs a separate permission. */
  readonly user_risk_level?: number;
  /** 用户分层版本 · User tier version. */
  readonly risk_level_version?: number;
}

/** Options of `POST /v3/payscore/permissions`. */
export interface PayscorePermissionApplyOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
    readonly authorization_code: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 255 characters. */
    readonly notify_url?: string;
  };
}

/** Answer of `GET /v3/payscore/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePermissionByCode {
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 授权协议号 · Authorization agreement code. At most 32 characters. */
  readonly authorization_code: string;
  /** 用户授权状态 · User authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. At most 16 characters. Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`. */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 解除授权时间 · Authorization end time. 最近一次解除授权的时间，带时区偏移。 When the authorization was last ended; RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly cancel_authorization_time?: string;
  /** 授权成功时间 · Authorization success time. 最近一次授权成功的时间，RFC 3339 格式，带时区偏移，可能带毫秒。 Last successful authorization; RFC 3339 with offset, possibly with milliseconds. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorization_success_time?: string;
  /** 用户风险等级 · User risk level. 整数，说明用户的风险等级，支付分中需专门权限。 Integer telling the user's risk; in PayScore it needs a separate permission. */
  readonly user_risk_level?: number;
  /** 用户分层版本 · User tier version. */
  readonly risk_level_version?: number;
}

/** Options of `GET /v3/payscore/permissions/authorization-code/{authorization_code}`. */
export interface PayscorePermissionByCodeQueryOptions extends CallOptions {
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
  readonly authorization_code: string;
  readonly query: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
  };
}

/** Options of `POST /v3/payscore/permissions/authorization-code/{authorization_code}/terminate`. */
export interface PayscorePermissionByCodeTerminateOptions extends CallOptions {
  /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
  readonly authorization_code: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
  };
}

/** Options of `GET /v3/payscore/permissions/openid/{openid}`. */
export interface PayscorePermissionQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid: string;
  readonly query: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
  };
}

/** Options of `POST /v3/payscore/permissions/openid/{openid}/terminate`. */
export interface PayscorePermissionTerminateOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
  };
}

/**
 * Answer of `POST /v3/payscore/partner/permissions`.
 * Answer of `POST /v3/payscore/permissions`.
 */
export interface PayscorePermissionToken {
  /** 预授权令牌 · Pre-authorization token. 用于跳转支付分授权页，有效期 1 小时。 Opens the PayScore authorization page; valid for one hour. At most 300 characters. */
  readonly apply_permissions_token: string;
}

/**
 * Answer of `POST /v3/payscore/plan/payscore-plans`.
 * Answer of `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`.
 * Answer of `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`.
 */
export interface PayscorePlan {
  /** 支付分计划ID · PayScore plan ID. */
  readonly plan_id: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户计划号 · Merchant plan number. */
  readonly merchant_plan_no: string;
  /** 支付分计划名称 · PayScore plan name. */
  readonly plan_name: string;
  /** 计划有效期 · Plan duration. */
  readonly plan_duration: number;
  /** 计划状态 · Plan state. 计划当前所处的阶段；支付分计划与投放计划取值不同。 Present stage of the plan; PayScore and delivery plans have different values. */
  readonly plan_state: string;
  /** 原价总金额 · Total original price. */
  readonly total_original_price: number;
  /** 扣费次数 · Number of deductions. */
  readonly deduction_quantity: number;
  /** 实际扣费总金额 · Total actual price. */
  readonly total_actual_price: number;
  /** 计划详情列表 · Plan items. */
  readonly plan_detail_list?: readonly PayscorePlanDetail[];
  /** 终止方商户号 · Terminating merchant ID. 终止支付分计划的商户号。 Merchant ID that stopped the PayScore plan. */
  readonly stop_mchid?: string;
  /** 终止时间 · Stop time. 代金券批次为 RFC 3339 时间；支付分计划中格式以产品文档为准。 RFC 3339 time for coupon stocks; in PayScore plans as in the product's documentation. */
  readonly stop_time?: string;
}

/** Options of `POST /v3/payscore/plan/payscore-plans`. */
export interface PayscorePlanCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 支付分计划名称 · PayScore plan name. 支付分计划或投放计划的名称。 Name of the PayScore or delivery plan. */
    readonly plan_name: string;
    /** 计划有效期 · Plan duration. */
    readonly plan_duration: number;
    /** 扣费次数 · Number of deductions. */
    readonly deduction_quantity: number;
    /** 原价总金额 · Total original price. 整数，单位为分，支付分计划优惠前的总额。 Integer, in fen; total of the PayScore plan before discounts. */
    readonly total_original_price: number;
    /** 实际扣费总金额 · Total actual price. 整数，单位为分，支付分计划优惠后的扣费总额。 Integer, in fen; total of the PayScore plan after discounts. */
    readonly total_actual_price: number;
    /** 计划详情列表 · Plan items. */
    readonly plan_detail_list?: readonly PayscorePartnerPlanCreatePlanDetail[];
    /** 商户计划号 · Merchant plan number. 由商户自定，标识一个支付分计划。 Set by the merchant; identifies a PayScore plan. */
    readonly merchant_plan_no: string;
  };
}

export interface PayscorePlanDetail {
  /** 计划详情序号 · Plan item number. */
  readonly plan_detail_no: number;
  /** 计划详情名称 · Plan item name. */
  readonly plan_detail_name: string;
  /** 计划项原价 · Original price of item. */
  readonly original_price: number;
  /** 计划优惠说明 · Plan discount description. */
  readonly plan_discount_description?: string;
  /** 明细实际价格 · Actual price. */
  readonly actual_price: number;
}

/** Options of `GET /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}`. */
export interface PayscorePlanQueryOptions extends CallOptions {
  /** 商户计划号 · Merchant plan number. 由商户自定，标识一个支付分计划。 Set by the merchant; identifies a PayScore plan. */
  readonly merchant_plan_no: string;
}

/** Options of `POST /v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop`. */
export interface PayscorePlanStopOptions extends CallOptions {
  /** 商户计划号 · Merchant plan number. 由商户自定，标识一个支付分计划。 Set by the merchant; identifies a PayScore plan. */
  readonly merchant_plan_no: string;
}

export interface PayscorePostDiscount {
  /** 优惠名称 · Discount name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠项目说明 · Discount note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
  /** 优惠项目金额 · Discount amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 优惠项目数量 · Discount quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count?: number;
}

export interface PayscorePostPayment {
  /** 付费项目名称 · Fee name. */
  readonly name: string;
  /** 付费项目说明 · Fee note. */
  readonly description?: string;
  /** 付费项目金额 · Fee amount. */
  readonly amount?: number;
  /** 付费项目数量 · Fee quantity. */
  readonly count?: number;
}

export interface PayscorePromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠活动ID · Promotion activity ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. */
  readonly currency?: string;
  /** 优惠单品列表 · Goods of the promotion. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly PayscoreGoodsDetail[];
}

export interface PayscorePromotionDetailGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. At most 32 characters. */
  readonly goods_id: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity?: number;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price?: number;
  /** 优惠金额 · Discount amount. */
  readonly discount_amount?: number;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. At most 128 characters. */
  readonly goods_remark?: string;
}

export interface PayscoreQuota {
  /** 用户分层等级 · User tier. 表示风险的高低，由微信支付返回；上报时由商户判定。 Tells how high the risk is; set by WeChat Pay, or by the merchant when reporting. */
  readonly risk_level: number;
  /** 建议先享额度 · Suggested quota. 整数，单位为分，该用户分层的建议先享金额。 Integer, in fen; suggested credit for the user tier. */
  readonly suggested_quota: number;
}

export interface PayscoreRiskFund {
  /** 服务风险金名称 · Risk fund name. Documented: `DEPOSIT`, `ADVANCE`, `CASH_DEPOSIT`, `ESTIMATE_ORDER_COST`. */
  readonly name: Open<"DEPOSIT" | "ADVANCE" | "CASH_DEPOSIT" | "ESTIMATE_ORDER_COST">;
  /** 服务风险金额 · Risk fund amount. */
  readonly amount: number;
  /** 服务风险金说明 · Risk fund note. */
  readonly description?: string;
}

/** Answer of `GET /v3/payscore/serviceorder`. */
export interface PayscoreServiceOrder {
  /** 商户服务订单号 · Merchant service order number. At most 32 characters. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 订单状态说明 · Order state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. At most 32 characters. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePartnerServiceOrderPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerServiceOrderRiskFund;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount?: number;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 收款信息 · Collection information. */
  readonly collection?: PayscoreCollection;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscorePartnerServiceOrderTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscorePartnerServiceOrderLocation;
  /** 商户数据包 · Merchant data. At most 256 characters. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url: string;
  /** 用户在服务商应用下的标识 · User's OpenID under the partner's App ID. At most 128 characters. */
  readonly openid?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 64 characters. */
  readonly order_id?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreServiceOrderCancelOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters. */
  readonly out_order_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id?: string;
    /** 撤销原因 · Cancellation reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
  };
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/pay`. */
export interface PayscoreServiceOrderCollected {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
}

export interface PayscoreServiceOrderCompleteLocation {
  /** 服务结束地点 · End location. 文字描述的地点。 Place as text, set by the merchant. At most 20 characters. */
  readonly end_location?: string;
  /** 服务开始地点 · Service start place. 不超过 50 个字符，展示给用户。 Up to 50 characters, shown to the user. */
  readonly start_location?: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
export interface PayscoreServiceOrderCompleteOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 64 characters of `0-9A-Za-z_|-`. */
  readonly out_order_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. At most 100 items. */
    readonly post_payments: readonly PayscoreServiceOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. At most 30 items. */
    readonly post_discounts?: readonly PayscoreServiceOrderCreatePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range?: PayscorePartnerServiceOrderTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreServiceOrderCompleteLocation;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. Default: `false`. */
    readonly profit_sharing?: boolean;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
    readonly goods_tag?: string;
    /** 设备信息 · Device. */
    readonly device?: PayscoreDevice;
  };
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/complete`. */
export interface PayscoreServiceOrderCompleted {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户服务订单号 · Merchant service order number. At most 32 characters. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 订单状态说明 · Order state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount: number;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePartnerServiceOrderPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerServiceOrderRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscorePartnerServiceOrderTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreServiceOrderCompleteLocation;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 64 characters. */
  readonly order_id?: string;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
}

/** Options of `POST /v3/payscore/serviceorder`. */
export interface PayscoreServiceOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters of `0-9A-Za-z_|-`. */
    readonly out_order_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. At most 20 characters. */
    readonly service_introduction: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. At most 100 items. */
    readonly post_payments?: readonly PayscoreServiceOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. At most 30 items. */
    readonly post_discounts?: readonly PayscoreServiceOrderCreatePostDiscount[];
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreServiceOrderCreateTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscorePartnerServiceOrderLocation;
    /** 订单风险金 · Order risk fund. 含名称、金额与说明；金额单位为分，不超过服务的风险金额上限。 Name, amount in fen and description; at most the service's cap. */
    readonly risk_fund: PayscorePartnerServiceOrderRiskFund;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 256 characters. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 255 characters. */
    readonly notify_url: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. Not on the official pages. */
    readonly openid?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. Default: `true`. */
    readonly need_user_confirm?: boolean;
    /** 设备信息 · Device. */
    readonly device?: PayscoreDevice;
  };
}

export interface PayscoreServiceOrderCreatePostDiscount {
  /** 优惠名称 · Discount name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 20 characters. */
  readonly name: string;
  /** 优惠项目说明 · Discount note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 30 characters. */
  readonly description: string;
  /** 优惠项目数量 · Discount quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. 1 to 100. */
  readonly count?: number;
  /** 优惠项目金额 · Discount amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
}

export interface PayscoreServiceOrderCreatePostPayment {
  /** 付费项目名称 · Fee name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 20 characters. */
  readonly name: string;
  /** 付费项目金额 · Fee amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. At least 0. */
  readonly amount?: number;
  /** 付费项目说明 · Fee note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 30 characters. */
  readonly description?: string;
  /** 付费项目数量 · Fee quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. 1 to 100. */
  readonly count?: number;
}

export interface PayscoreServiceOrderCreateTimeRange {
  /** 服务开始时间 · Service start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. At most 14 characters. */
  readonly start_time: string;
  /** 服务结束时间 · Service end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. At most 14 characters. */
  readonly end_time?: string;
  /** 开始时间备注 · Start time remark. 不超过 20 个字符，说明服务开始时间。 Up to 20 characters, explains the start time. At most 20 characters. */
  readonly start_time_remark?: string;
  /** 服务结束时间备注 · End time remark. 不超过 20 个字符。 Up to 20 characters, set by the merchant. At most 20 characters. */
  readonly end_time_remark?: string;
}

/** Answer of `POST /v3/payscore/serviceorder`. */
export interface PayscoreServiceOrderCreated {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户服务订单号 · Merchant service order number. At most 32 characters of `0-9A-Za-z_|-`. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 订单状态说明 · Order state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePartnerServiceOrderPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerServiceOrderRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscorePartnerServiceOrderTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscorePartnerServiceOrderLocation;
  /** 商户数据包 · Merchant data. At most 256 characters. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 64 characters. */
  readonly order_id: string;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. At most 300 characters of `0-9A-Za-z_-`. */
  readonly package?: string;
}

/** Options of `POST /v3/payscore/serviceorder/direct-complete`. */
export interface PayscoreServiceOrderDirectCompleteOptions extends CallOptions {
  readonly json: {
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments?: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscorePostDiscount[];
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreInstitutionPayOnDeliveryOrderCreateTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction?: string;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount?: number;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
    readonly profit_sharing?: boolean;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
  };
}

/** Answer of `POST /v3/payscore/serviceorder/direct-complete`. */
export interface PayscoreServiceOrderDirectlyCompleted {
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscorePostDiscount[];
  /** 服务时间段 · Service time range. */
  readonly time_range: PayscoreInstitutionPayOnDeliveryOrderCreateTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreLocation;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount?: number;
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/modify`. */
export interface PayscoreServiceOrderModified {
  /** 商户服务订单号 · Merchant service order number. At most 32 characters. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 订单状态说明 · Order state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. At most 32 characters. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments: readonly PayscoreServiceOrderModifyPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerServiceOrderRiskFund;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount?: number;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 收款信息 · Collection information. */
  readonly collection?: PayscoreServiceOrderModifiedCollection;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscorePartnerServiceOrderTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscorePartnerServiceOrderLocation;
  /** 商户数据包 · Merchant data. At most 256 characters. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 64 characters. */
  readonly order_id?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
}

export interface PayscoreServiceOrderModifiedCollection {
  /** 收款状态 · Collection state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `USER_PAYING`, `USER_PAID`. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  /** 收款总金额 · Amount to collect. */
  readonly total_amount?: number;
  /** 待收金额 · Amount outstanding. 整数，单位为分；尚未收到的部分。 Integer, in fen; the part not received yet. */
  readonly paying_amount?: number;
  /** 已收金额 · Amount collected. */
  readonly paid_amount?: number;
  /** 收款明细列表 · Collection details. */
  readonly details?: readonly PayscoreServiceOrderModifiedDetail[];
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. Not on the official pages. */
  readonly bank_type?: string;
}

export interface PayscoreServiceOrderModifiedDetail {
  /** 付款序号 · Payment sequence number. */
  readonly seq?: number;
  /** 单笔收款金额 · Collected amount. */
  readonly amount?: number;
  /** 收款方式 · Collection channel. 区分微信支付收款与商户自行收款后同步。 Tells collection through WeChat Pay from money the merchant collected and reported. At most 32 characters. Documented: `NEWTON`, `MCH`. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  /** 收款成功时间 · Time of collection. At most 32 characters. `yyyyMMddHHmmss`. */
  readonly paid_time?: string;
  /** 收款的微信支付交易单号 · WeChat Pay ID of the collection. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 64 characters. */
  readonly transaction_id?: string;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly PayscoreCollectionDetailPromotionDetail[];
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/modify`. */
export interface PayscoreServiceOrderModifyOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters. */
  readonly out_order_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments: readonly PayscoreServiceOrderModifyPostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. At most 30 items. */
    readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 修改原因 · Modification reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
    /** 设备信息 · Device. */
    readonly device?: PayscoreDevice;
  };
}

export interface PayscoreServiceOrderModifyPostPayment {
  /** 付费项目名称 · Fee name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 20 characters. */
  readonly name: string;
  /** 付费项目金额 · Fee amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. At least 0. */
  readonly amount?: number;
  /** 付费项目说明 · Fee note. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 30 characters. */
  readonly description?: string;
  /** 付费项目数量 · Fee quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count?: number;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/pay`. */
export interface PayscoreServiceOrderPayOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id?: string;
  };
}

/** Options of `GET /v3/payscore/serviceorder`. */
export interface PayscoreServiceOrderQueryOptions extends CallOptions {
  readonly query: PayscoreServiceOrderQueryQuery & AtLeastOne<"out_order_no" | "query_id">;
}

/** Members of `query` that every call of `v3/payscore/serviceorder#get` has. */
export interface PayscoreServiceOrderQueryQuery {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At least one of this and `query_id`. At most 32 characters. */
  readonly out_order_no?: string;
  /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 回跳查询ID · Query ID. 由微信支付生成，由前端回跳带回，可代替 out_order_no 查询订单。 Generated by WeChat Pay, handed back by the page; may replace out_order_no in an order query. At least one of this and `out_order_no`. At most 512 characters. */
  readonly query_id?: string;
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/cancel`. */
export interface PayscoreServiceOrderReference {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 商户服务订单号 · Merchant service order number. At most 32 characters. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 128 characters. */
  readonly order_id: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/send-pendingmessage`. */
export interface PayscoreServiceOrderSendPendingMessageOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscorePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 预计扣费时间 · Expected deduction time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly prepaid_time: string;
  };
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage`. */
export interface PayscoreServiceOrderSendPrepaidMessageOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 后付费项目列表 · Postpaid items. 至多 100 项，名称不可重复；总额减去优惠须等于 total_amount。 Up to 100 items with distinct names; their sum less discounts must equal total_amount. */
    readonly post_payments: readonly PayscoreInstitutionPayOnDeliveryOrderCreatePostPayment[];
    /** 后付费商户优惠列表 · Postpaid discounts. 至多 30 项；每项名称与说明同时填写或都不填，完结时填金额。 Up to 30 items; name and description together or not at all, amount on completion. */
    readonly post_discounts?: readonly PayscorePostDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 预计扣费时间 · Expected deduction time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly prepaid_time: string;
  };
}

export interface PayscoreServiceOrderSyncDetail {
  /** 收款成功时间 · Time of collection. 支付分多为 yyyyMMddHHmmss，北京时间；医保等为 RFC 3339，带时区。 Mostly yyyyMMddHHmmss, Beijing time, in PayScore; RFC 3339 with offset in medical insurance. At most 64 characters. `yyyyMMddHHmmss`. */
  readonly paid_time: string;
}

/** Options of `POST /v3/payscore/serviceorder/{out_order_no}/sync`. */
export interface PayscoreServiceOrderSyncOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 32 characters. */
  readonly out_order_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 同步场景类型 · Sync scene. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Always `Order_Paid`. */
    readonly type: Open<"Order_Paid">;
    /** 同步详情 · Synchronisation details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. Required with `type`. */
    readonly detail?: PayscoreServiceOrderSyncDetail;
  };
}

/** Answer of `POST /v3/payscore/serviceorder/{out_order_no}/sync`. */
export interface PayscoreServiceOrderSynced {
  /** 商户服务订单号 · Merchant service order number. At most 32 characters. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务商商户号 · Partner's merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 服务信息 · Service introduction. At most 20 characters. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 订单状态说明 · Order state description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. At most 32 characters. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePartnerServiceOrderPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. At most 30 items. */
  readonly post_discounts?: readonly PayscorePartnerServiceOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerServiceOrderRiskFund;
  /** 服务订单总金额 · Service order total. */
  readonly total_amount?: number;
  /** 是否需要收款 · Collection required. */
  readonly need_collection?: boolean;
  /** 收款信息 · Collection information. */
  readonly collection?: PayscoreServiceOrderSyncedCollection;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscorePartnerServiceOrderTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscorePartnerServiceOrderLocation;
  /** 商户数据包 · Merchant data. At most 256 characters. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url?: string;
  /** 用户在服务商应用下的标识 · User's OpenID under the partner's App ID. At most 128 characters. */
  readonly openid: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 64 characters. */
  readonly order_id: string;
}

export interface PayscoreServiceOrderSyncedCollection {
  /** 收款状态 · Collection state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `USER_PAYING`, `USER_PAID`. */
  readonly state: Open<"USER_PAYING" | "USER_PAID">;
  /** 收款总金额 · Amount to collect. */
  readonly total_amount?: number;
  /** 待收金额 · Amount outstanding. 整数，单位为分；尚未收到的部分。 Integer, in fen; the part not received yet. */
  readonly paying_amount?: number;
  /** 已收金额 · Amount collected. */
  readonly paid_amount?: number;
  /** 收款明细列表 · Collection details. */
  readonly details?: readonly PayscoreServiceOrderSyncedDetail[];
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. Not on the official pages. */
  readonly bank_type?: string;
}

export interface PayscoreServiceOrderSyncedDetail {
  /** 单笔收款金额 · Collected amount. */
  readonly amount?: number;
  /** 收款方式 · Collection channel. 区分微信支付收款与商户自行收款后同步。 Tells collection through WeChat Pay from money the merchant collected and reported. At most 32 characters. Documented: `NEWTON`, `MCH`. */
  readonly paid_type?: Open<"NEWTON" | "MCH">;
  /** 收款成功时间 · Time of collection. At most 32 characters. `yyyyMMddHHmmss`. */
  readonly paid_time?: string;
  /** 收款的微信支付交易单号 · WeChat Pay ID of the collection. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 64 characters. */
  readonly transaction_id?: string;
  /** 付款序号 · Payment sequence number. */
  readonly seq?: number;
}

export interface PayscoreShoppingInfo {
  /** 实际商户应用ID · Actual merchant app ID. */
  readonly real_merchant_appid?: string;
  /** 跳转链接 · Jump link. */
  readonly jump_link: PayscoreShoppingInfoJumpLink;
  /** 商品列表 · Goods. */
  readonly goods: readonly PayscoreGoods[];
}

export interface PayscoreShoppingInfoGoods {
  /** 商品名称 · Goods name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 商品图片地址 · Product picture. */
  readonly picture?: string;
  /** 项目金额 · Item amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 项目数量 · Item quantity. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count?: number;
  /** 商品类目ID列表 · Goods category IDs. 支付分中为商品类目数组，开户意愿中为行业类目枚举，政府补贴中为品类编码。 PayScore: array of goods categories; account opening: enumerated industry; government subsidy: category code. */
  readonly category_id?: readonly string[];
}

export interface PayscoreShoppingInfoJumpLink {
  /** 跳转链接类型 · Jump link type. Documented: `JUMP_LINK_MINI_PROGRAM`. */
  readonly jump_link_type: Open<"JUMP_LINK_MINI_PROGRAM">;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 页面路径 · Page path. */
  readonly path?: string;
}

/**
 * Answer of `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`.
 * Answer of `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`.
 */
export interface PayscoreSignPlan {
  /** 签约计划ID · Signed plan ID. */
  readonly sign_plan_id: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户签约计划号 · Merchant signed-plan number. */
  readonly merchant_sign_plan_no: string;
  /** 商户回调地址 · Merchant notification URL. */
  readonly merchant_callback_url: string;
  /** 支付分计划ID · PayScore plan ID. */
  readonly plan_id: string;
  /** 当前计划明细序号 · Current plan detail number. 整数，用户进行到的计划明细序号。 Integer; the plan detail that the user has reached. */
  readonly going_detail_no: number;
  /** 签约状态 · Signing state. 表示用户或商户是否已签约。 Tells whether the user or merchant has signed. */
  readonly sign_state: string;
  /** 取消签约时间 · Plan cancellation time. 用户签约计划被取消的时间；文档未载明时间格式，按原文本处理。 When the user's plan was cancelled. Format not documented; keep the text as received. */
  readonly cancel_sign_time?: string;
  /** 取消签约类型 · Plan cancellation type. 枚举，说明由用户、商户还是解除服务导致取消，或未取消。 Enumeration: cancelled by user, merchant or end of service, or not cancelled. */
  readonly cancel_sign_type?: string;
  /** 取消原因 · Cancellation reason. */
  readonly cancel_reason?: string;
  /** 支付分计划名称 · PayScore plan name. */
  readonly plan_name: string;
  /** 签约计划过期时间 · Plan expiry time. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly plan_over_time: string;
  /** 原价总金额 · Total original price. 整数，单位为分，签约计划优惠前的总额。 Integer, in fen; total of the signed plan before discounts. */
  readonly total_origin_price: number;
  /** 扣费次数 · Number of deductions. */
  readonly deduction_quantity: number;
  /** 实际扣费总金额 · Total actual price. */
  readonly total_actual_price: number;
  /** 签约计划明细列表 · Signed plan items. */
  readonly signed_detail_list?: readonly PayscoreSignedDetail[];
  /** 签约时间 · Signing time. RFC 3339 时间（带时区偏移）；支付分计划中格式以产品文档为准。 RFC 3339 time with offset; in PayScore plans as in the product's documentation. */
  readonly sign_time?: string;
}

/** Options of `POST /v3/payscore/sign-plan/user-sign-plans`. */
export interface PayscoreSignPlanCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 支付分计划ID · PayScore plan ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 商户签约计划号 · Merchant signed-plan number. 由商户自定，标识用户签约的一个计划。 Set by the merchant; identifies a plan that a user signed. */
    readonly merchant_sign_plan_no: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 签约计划明细 · Signed plan details. */
    readonly sign_plan_detail: readonly PayscoreSignPlanDetail[];
  };
}

/** Answer of `POST /v3/payscore/sign-plan/user-sign-plans`. */
export interface PayscoreSignPlanCreated {
  /** 签约计划 · Signed plan. */
  readonly sign_plan: PayscoreSignPlan;
  /** 跳转参数包 · Page parameter package. 由微信支付生成的不透明字符串，唤起微信页面时原样使用，勿改动。 Generated by WeChat Pay; an opaque string handed to the WeChat page unchanged. */
  readonly package: string;
}

export interface PayscoreSignPlanDetail {
  /** 计划详情序号 · Plan item number. 整数；标识支付分计划中的一期。 Integer; identifies one item of the PayScore plan. */
  readonly plan_detail_no: number;
  /** 商户计划详情号 · Merchant plan item number. 由商户自定，标识用户签约计划中的一期。 Set by the merchant; identifies one item of the user's signed plan. */
  readonly merchant_plan_detail_no: string;
}

/** Answer of `POST /v3/payscore/sign-plan/serviceorder`. */
export interface PayscoreSignPlanOrder {
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no: string;
  /** 服务ID · Service ID. */
  readonly service_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 服务信息 · Service introduction. */
  readonly service_introduction: string;
  /** 服务订单状态 · Service order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CREATED`, `DOING`, `DONE`, `REVOKED`, `EXPIRED`. */
  readonly state: Open<"CREATED" | "DOING" | "DONE" | "REVOKED" | "EXPIRED">;
  /** 状态说明 · State description. 对服务订单状态的细分，进行中时区分用户已确认与商户已完结。 Refines the order state; while running, tells user confirmed from merchant completed. Documented: `USER_CONFIRM`, `MCH_COMPLETE`. */
  readonly state_description?: Open<"USER_CONFIRM" | "MCH_COMPLETE">;
  /** 后付费项目列表 · Postpaid items. */
  readonly post_payments?: readonly PayscorePartnerSignPlanOrderPostPayment[];
  /** 后付费商户优惠列表 · Postpaid discounts. */
  readonly post_discounts?: readonly PayscorePartnerSignPlanOrderPostDiscount[];
  /** 订单风险金 · Order risk fund. */
  readonly risk_fund?: PayscorePartnerSignPlanOrderRiskFund;
  /** 服务时间段 · Service time range. */
  readonly time_range?: PayscoreTimeRange;
  /** 服务位置 · Service location. */
  readonly location?: PayscoreLocation;
  /** 商户数据包 · Merchant data. */
  readonly attach?: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
}

/** Options of `POST /v3/payscore/sign-plan/serviceorder`. */
export interface PayscoreSignPlanOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 签约计划ID · Signed plan ID. 用户签约计划的编号，由微信支付生成。 Number of the user's signed plan, assigned by WeChat Pay. */
    readonly sign_plan_id: string;
    /** 计划详情序号 · Plan item number. 整数；标识支付分计划中的一期。 Integer; identifies one item of the PayScore plan. */
    readonly plan_detail_no: number;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction: string;
    /** 服务时间段 · Service time range. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
    readonly time_range: PayscoreTimeRange;
    /** 服务位置 · Service location. 含服务开始与结束地点。 Holds the start and end places of the service, set by the merchant. */
    readonly location?: PayscoreLocation;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
  };
}

/** Options of `GET /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}`. */
export interface PayscoreSignPlanQueryOptions extends CallOptions {
  /** 商户签约计划号 · Merchant signed-plan number. 由商户自定，标识用户签约的一个计划。 Set by the merchant; identifies a plan that a user signed. */
  readonly merchant_sign_plan_no: string;
}

/** Options of `POST /v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop`. */
export interface PayscoreSignPlanStopOptions extends CallOptions {
  /** 商户签约计划号 · Merchant signed-plan number. 由商户自定，标识用户签约的一个计划。 Set by the merchant; identifies a plan that a user signed. */
  readonly merchant_sign_plan_no: string;
  readonly json: {
    /** 终止原因 · Stop reason. */
    readonly stop_reason: string;
  };
}

export interface PayscoreSignedDetail {
  /** 计划详情序号 · Plan item number. */
  readonly plan_detail_no: number;
  /** 计划项原价 · Original price of item. */
  readonly original_price: number;
  /** 计划优惠说明 · Plan discount description. */
  readonly plan_discount_description?: string;
  /** 明细实际价格 · Actual price. */
  readonly actual_price: number;
  /** 计划详情使用状态 · Plan item state. 这一期计划是否已使用、使用中或被取消。 Whether this item is unused, in use, used or cancelled. */
  readonly plan_detail_state: string;
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 商户计划详情号 · Merchant plan item number. */
  readonly merchant_plan_detail_no: string;
  /** 计划详情名称 · Plan item name. */
  readonly plan_detail_name: string;
  /** 实际支付金额 · Amount actually paid. 计划明细对应订单的实付金额；整数，单位为分。 Paid for the order of this plan detail. Integer, in fen. */
  readonly actual_pay_price?: number;
  /** 计划明细使用时间 · Plan detail use time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly use_time?: string;
  /** 完成时间 · Completion time. */
  readonly complete_time?: string;
  /** 明细取消时间 · Detail cancellation time. 签约计划明细被取消的时间；文档未载明时间格式，按原文本处理。 When this plan detail was cancelled. Format not documented; keep the text as received. */
  readonly cancel_time?: string;
}

/** Options of `POST /v3/payscore/smartretail-orders/{out_order_no}/cancel`. */
export interface PayscoreSmartRetailOrderCancelOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason: string;
  };
}

/** Options of `POST /v3/payscore/smartretail-orders/{out_order_no}/complete`. */
export interface PayscoreSmartRetailOrderCompleteOptions extends CallOptions {
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 完结类型 · Finish type. 整数枚举，说明订单以哪种方式完结。 Enumerated integer; tells how the order is completed. Documented: `1`, `2`. */
    readonly finish_type?: number;
    /** 取消原因 · Cancellation reason. */
    readonly cancel_reason?: string;
    /** 实际服务开始时间 · Actual service start time. 时间文本，格式以该产品文档为准，服务实际开始的时间。 Time as text, format as in the product's documentation; when the service really started. */
    readonly real_service_start_time?: string;
    /** 实际服务结束时间 · Actual service end time. 时间文本，格式以该产品文档为准，服务实际结束的时间。 Time as text, format as in the product's documentation; when the service really ended. */
    readonly real_service_end_time?: string;
    /** 实际服务结束地点 · Actual service end place. */
    readonly real_service_end_location?: string;
    /** 费用列表 · Fees. */
    readonly fees?: readonly PayscoreFee[];
    /** 优惠列表 · Discounts. */
    readonly discounts?: readonly PayscoreDiscount[];
    /** 服务订单总金额 · Service order total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount?: number;
    /** 完结凭证 · Finish ticket. 由微信支付返回，完结该订单时原样传入。 Returned by WeChat Pay; pass it back when completing that order. */
    readonly finish_ticket?: string;
    /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. */
    readonly profit_sharing?: boolean;
  };
}

/** Options of `POST /v3/payscore/smartretail-orders`. */
export interface PayscoreSmartRetailOrderCreateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id: string;
    /** 预计服务开始时间 · Expected service start time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly service_start_time?: string;
    /** 预计服务结束时间 · Expected service end time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly service_end_time?: string;
    /** 服务开始地点 · Service start place. */
    readonly service_start_location?: string;
    /** 预计服务结束地点 · Expected service end place. */
    readonly service_end_location?: string;
    /** 服务信息 · Service introduction. 展示给用户的服务名称，不超过 20 个字符。 Service name shown to the user, up to 20 characters. */
    readonly service_introduction?: string;
    /** 费用列表 · Fees. */
    readonly fees?: readonly PayscoreFee[];
    /** 优惠列表 · Discounts. */
    readonly discounts?: readonly PayscorePayAfterOrderCreateDiscount[];
    /** 风险金额 · Risk amount. 整数，单位为分，先享后付订单的最高风险金额。 Integer, in fen; highest risk of the pay-after-use order. */
    readonly risk_amount?: number;
    /** 商户数据包 · Merchant data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 是否需要用户确认 · User confirmation required. 布尔值；缺省为需确认，免确认模式传 false 并须提供 openid。 Boolean; confirmation is the default; the no-confirm mode sends false and needs the openid. */
    readonly need_user_confirm?: boolean;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
  };
}

/** Options of `GET /v3/payscore/smartretail-orders`. */
export interface PayscoreSmartRetailOrderQueryOptions extends CallOptions {
  readonly query?: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. */
    readonly service_id?: string;
    /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no?: string;
    /** 回跳查询ID · Query ID. 由微信支付生成，由前端回跳带回，可代替 out_order_no 查询订单。 Generated by WeChat Pay, handed back by the page; may replace out_order_no in an order query. */
    readonly query_id?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
  };
}

export interface PayscoreTimeRange {
  /** 服务开始时间 · Service start time. */
  readonly start_time: string;
  /** 开始时间备注 · Start time remark. */
  readonly start_time_remark?: string;
  /** 服务结束时间 · Service end time. */
  readonly end_time?: string;
  /** 服务结束时间备注 · End time remark. */
  readonly end_time_remark?: string;
}

export interface PayscoreTransactionSceneInfo {
  /** 服务商商户号 · Partner merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 32 characters. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
}

/** Options of `POST /v3/payscore/users/{openid}/permissions/{service_id}/terminate`. */
export interface PayscoreUserPermissionTerminateOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid: string;
  /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
  readonly service_id: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 50 characters. */
    readonly reason: string;
  };
}

/**
 * Answer of `POST /v3/payscore/partner/permissions/assess-user-risk-level`.
 * Answer of `POST /v3/payscore/permissions/assess-user-risk-level`.
 */
export interface PayscoreUserRisk {
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. At most 32 characters. */
  readonly mchid: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 授权协议号 · Authorization agreement code. At most 32 characters. */
  readonly authorization_code?: string;
  /** 用户授权状态 · User authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. At most 16 characters. Documented: `UNAVAILABLE`, `AVAILABLE`, `UNBINDUSER`. */
  readonly authorization_state: Open<"UNAVAILABLE" | "AVAILABLE" | "UNBINDUSER">;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 解除授权时间 · Authorization end time. 最近一次解除授权的时间，带时区偏移。 When the authorization was last ended; RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly cancel_authorization_time?: string;
  /** 授权成功时间 · Authorization success time. 最近一次授权成功的时间，RFC 3339 格式，带时区偏移，可能带毫秒。 Last successful authorization; RFC 3339 with offset, possibly with milliseconds. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly authorization_success_time?: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 子商户应用ID · Sub-merchant app ID. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. At most 128 characters. */
  readonly sub_openid?: string;
  /** 用户分层标签 · User label. */
  readonly user_label?: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id?: string;
  /** 用户风险等级 · User risk level. 整数，说明用户的风险等级，支付分中需专门权限。 Integer telling the user's risk; in PayScore it needs a separate permission. */
  readonly user_risk_level?: number;
  /** 用户分层版本 · User tier version. */
  readonly risk_level_version?: number;
}

/** Options of `POST /v3/payscore/permissions/assess-user-risk-level`. */
export interface PayscoreUserRiskAssessOptions extends CallOptions {
  readonly json: {
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 授权协议号 · Authorization agreement code. 商户预授权时生成，最长 32 字符，商户号下唯一，不可多用户共用。 Chosen by the merchant for pre-authorization; at most 32 characters, unique per merchant, never shared between users. At most 32 characters. */
    readonly authorization_code?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid?: string;
    /** 购物信息 · Shopping information. */
    readonly shopping_info?: PayscorePartnerUserRiskAssessShoppingInfo;
  };
}

/** Answer of `GET /v3/payscore/user-service-state`. */
export interface PayscoreUserServiceState {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务ID · Service ID. At most 32 characters. */
  readonly service_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid?: string;
  /** 用户授权状态 · User authorisation state. 说明用户是否已授权使用该服务。 Tells whether the user has authorised the service. Documented: `UNAVAILABLE`, `AVAILABLE`. */
  readonly use_service_state: Open<"UNAVAILABLE" | "AVAILABLE">;
}

/** Options of `GET /v3/payscore/user-service-state`. */
export interface PayscoreUserServiceStateQueryOptions extends CallOptions {
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. At most 32 characters. */
    readonly service_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
  };
}
