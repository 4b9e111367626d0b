// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Upload } from "../../chain/options.ts";

export interface FavorAvailableRegion {
  /** 合作方类型 · Partner type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `PROVINCE`, `CITY`, `DISTRICT`, `COUNTRY`. */
  readonly type?: Open<"PROVINCE" | "CITY" | "DISTRICT" | "COUNTRY">;
  /** 省份 · Province. */
  readonly province?: string;
  /** 城市 · City. */
  readonly city?: string;
  /** 区县 · District. */
  readonly district?: string;
  /** 国家 · Country. */
  readonly country?: string;
}

/** Answer of `GET /v3/marketing/favor/callbacks`. */
export interface FavorCallback {
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
}

/** Options of `GET /v3/marketing/favor/callbacks`. */
export interface FavorCallbackQueryOptions extends CallOptions {
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 20 characters. */
    readonly mchid: string;
  };
}

/** Answer of `POST /v3/marketing/favor/callbacks`. */
export interface FavorCallbackSaved {
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
}

/** Options of `POST /v3/marketing/favor/callbacks`. */
export interface FavorCallbackSetOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 20 characters. */
    readonly mchid: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url: string;
    /** 回调开关 · Notification switch. */
    readonly switch?: boolean;
  };
}

export interface FavorConsumeInformation {
  /** 核销时间 · Redemption time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly consume_time?: string;
  /** 核销商户号 · Redeeming merchant ID. 用户使用代金券的商户号。 Merchant ID where the user spent the coupon. */
  readonly consume_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly FavorGoodsDetail[];
}

/** Answer of `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`. */
export interface FavorCoupon {
  /** 批次创建方商户号 · Stock creator merchant ID. */
  readonly stock_creator_mchid: string;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 代金券ID · Coupon ID. */
  readonly coupon_id: string;
  /** 减至券规则 · Reduce-to rule. */
  readonly cut_to_message?: FavorCutToMessage;
  /** 代金券名称 · Coupon name. */
  readonly coupon_name: string;
  /** 代金券或批次状态 · Cash coupon or stock status. Documented: `SENDED`, `USED`, `EXPIRED`, `RECOVER`, `REVOKED`. */
  readonly status: Open<"SENDED" | "USED" | "EXPIRED" | "RECOVER" | "REVOKED">;
  /** 使用须知 · Terms of use. */
  readonly description: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 券类型 · Coupon type. 枚举，代金券指满减或减至，商家券指普通或会员专享。 Enumeration: cash coupon, fixed reduction or reduced-to price; merchant coupon, normal or members only. Documented: `NORMAL`, `CUT_TO`. */
  readonly coupon_type: Open<"NORMAL" | "CUT_TO">;
  /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. Not on the official pages. */
  readonly start_time?: string;
  /** 终止时间 · Stop time. 代金券批次为 RFC 3339 时间；支付分计划中格式以产品文档为准。 RFC 3339 time for coupon stocks; in PayScore plans as in the product's documentation. Not on the official pages. */
  readonly stop_time?: string;
  /** 是否免充值批次 · Not prefunded stock. */
  readonly no_cash: boolean;
  /** 可用开始时间 · Available from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 可用结束时间 · Available until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 是否单品优惠 · Whether single-item discount. */
  readonly singleitem: boolean;
  /** 满减券信息 · Amount-off coupon information. */
  readonly normal_coupon_information?: FavorNormalCouponInformation;
  /** 核销信息 · Redemption information. Not on the official pages. */
  readonly consume_information?: FavorConsumeInformation;
  /** 发券等请求的单号 · Coupon request number. */
  readonly out_request_no?: string;
  /** 券剩余可用金额 · Remaining coupon value. 整数，单位为分。 Integer, in fen. */
  readonly available_balance?: number;
  /** 代金券业务类型 · Cash coupon business type. Documented: `MULTIUSE`. */
  readonly business_type?: Open<"MULTIUSE">;
  /** 折扣券规则 · Discount coupon rule. */
  readonly discount_msg?: FavorDiscountMsg;
}

export interface FavorCouponAvailableTime {
  /** 可用开始时间 · Available from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. Not on the official pages. */
  readonly available_begin_time?: string;
  /** 可用结束时间 · Available until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. Not on the official pages. */
  readonly available_end_time?: string;
  /** 固定可用时段 · Fixed usable time. */
  readonly fix_available_time?: FavorFixAvailableTime;
  /** 次日起可用 · Usable from next day. */
  readonly second_day_available?: boolean;
  /** 领取后有效时长 · Validity after receipt. 整数，文档未载明单位。 Integer; the unit is not documented. */
  readonly available_time_after_receive?: number;
}

/** Answer of `GET /v3/marketing/favor/users/{openid}/coupons`. */
export interface FavorCouponList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly FavorCoupon[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
}

/** Options of `GET /v3/marketing/favor/users/{openid}/coupons/{coupon_id}`. */
export interface FavorCouponQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid: string;
  /** 代金券或消费金ID · Cash coupon or spending credit ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. At most 20 characters. */
  readonly coupon_id: string;
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 128 characters. */
    readonly appid: string;
  };
}

/** Options of `POST /v3/marketing/favor/users/{openid}/coupons`. */
export interface FavorCouponSendOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid: string;
  readonly json: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
    readonly stock_id: string;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 128 characters. */
    readonly out_request_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 128 characters. */
    readonly appid: string;
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. At most 20 characters. */
    readonly stock_creator_mchid: string;
    /** 代金券面额 · Coupon value. 整数，单位为分，发券时由商户填写。 Integer, in fen; given by the merchant when issuing. */
    readonly coupon_value?: number;
    /** 券使用门槛 · Minimum spending. 发券时指定的使用门槛；整数，单位为分。 Spending needed to use the coupon. Integer, in fen. */
    readonly coupon_minimum?: number;
  };
}

/** Answer of `POST /v3/marketing/favor/users/{openid}/coupons`. */
export interface FavorCouponSent {
  /** 代金券ID · Coupon ID. */
  readonly coupon_id: string;
}

export interface FavorCouponUseRule {
  /** 券可核销时间 · Coupon redeemable time. */
  readonly coupon_available_time?: FavorCouponAvailableTime;
  /** 固定面额满减规则 · Fixed-value coupon rule. Required when `stock_type` is `NORMAL`. */
  readonly fixed_normal_coupon?: FavorFixedNormalCoupon;
  /** 折扣券规则 · Percentage coupon rule. 仅折扣券使用，含门槛与折扣比例。 For percentage coupons only; holds threshold and discount. Not on the official pages. */
  readonly discount_coupon?: FavorDiscountCoupon;
  /** 换购券规则 · Exchange coupon rule. 仅换购券使用，含换购价与门槛。 For exchange coupons only; holds exchange price and threshold. Not on the official pages. */
  readonly exchange_coupon?: FavorExchangeCoupon;
  /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. At most 50 items. Each: at most 128 characters. */
  readonly goods_tag?: readonly string[];
  /** 可用的支付方式 · Accepted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. Not on the official pages. */
  readonly limit_pay?: readonly string[];
  /** 可用支付方式 · Payment modes allowed. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `MICROAPP`, `APPPAY`, `PPAY`, `CARD`, `FACE`, `OTHER`. */
  readonly trade_type?: readonly (Open<"MICROAPP" | "APPPAY" | "PPAY" | "CARD" | "FACE" | "OTHER">)[];
  /** 可否叠加使用 · Usable with other coupons. */
  readonly combine_use?: boolean;
  /** 可核销单品编码 · Eligible product codes. Each: at most 128 characters. */
  readonly available_items?: readonly string[];
  /** 不可用单品编码 · Excluded goods IDs. 不能使用该代金券的商品编码列表。 Goods codes that the cash coupon does not accept, set by the merchant. Each: at most 128 characters. */
  readonly unavailable_items?: readonly string[];
  /** 可核销商户号列表 · Usable merchant IDs. Each: at most 20 characters. */
  readonly available_merchants: readonly string[];
  /** 指定银行卡规则 · Required card rule. */
  readonly limit_card?: FavorLimitCard;
}

/** Options of `GET /v3/marketing/favor/users/{openid}/coupons`. */
export interface FavorCouponsQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid: string;
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 128 characters. */
    readonly appid: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
    readonly stock_id?: string;
    /** 代金券或消费金状态 · Cash coupon or spending credit status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. At most 6 characters. Documented: `SENDED`, `USED`. */
    readonly status?: Open<"SENDED" | "USED">;
    /** 代金券业务类型 · Cash coupon business type. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `MULTIUSE`. */
    readonly business_type?: Open<"MULTIUSE">;
    /** 批次创建方商户号 · Stock creator merchant ID. 筛选由该商户号创建的券批次。 Filters coupons by the merchant ID that created the stock. At most 20 characters. */
    readonly creator_mchid?: string;
    /** 发券商户号 · Sending merchant ID. 按发放券的商户号筛选。 Filters by the merchant ID that sent the coupon. Not on the official pages. */
    readonly sender_mchid?: string;
    /** 可用商户号 · Usable merchant ID. 筛选可在该商户号使用的券。 Filters coupons usable at this merchant ID. At most 20 characters. */
    readonly available_mchid?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. Default: `0`. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. Default: `20`. */
    readonly limit?: number;
  };
}

export interface FavorCutToMessage {
  /** 单品最高优惠价格 · Maximum item price. 整数，单位为分，可用优惠的单品价格上限。 Integer, in fen; highest item price the discount applies to. */
  readonly single_price_max: number;
  /** 减至价格 · Reduce-to price. 单品优惠后的价格；整数，单位为分。 Price of the product after the discount. Integer, in fen. */
  readonly cut_to_price: number;
}

export interface FavorDiscountCoupon {
  /** 最高优惠金额 · Maximum discount amount. 单位为分的整数，折扣券单次优惠的上限。 Integer, in fen; upper limit of one use of a percentage coupon. */
  readonly discount_amount_max?: number;
  /** 折扣比例 · Discount percentage. 整数百分比，例如 86 表示八六折。 Integer percentage to pay, for example 86 for 14 percent off. */
  readonly discount_percent?: number;
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由商户设定。 Integer, in fen; the order must reach it before the coupon can be used. */
  readonly transaction_minimum?: number;
}

export interface FavorDiscountMsg {
  /** 最高优惠金额 · Maximum discount amount. */
  readonly discount_amount_max: number;
  /** 折扣比例 · Discount percentage. */
  readonly discount_percent: number;
  /** 使用门槛金额 · Spending threshold. */
  readonly transaction_minimum?: number;
}

export interface FavorExchangeCoupon {
  /** 换购价 · Exchange price. 单位为分的整数。 Integer, in fen. */
  readonly exchange_price?: number;
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由商户设定。 Integer, in fen; the order must reach it before the coupon can be used. */
  readonly transaction_minimum?: number;
}

export interface FavorFixAvailableTime {
  /** 可用星期 · Available weekdays. 整数数组，0 为周日，1 至 6 为周一至周六。 Integer array: 0 is Sunday, 1 to 6 Monday to Saturday. Documented: `0`, `1`, `2`, `3`, `4`, `5`, `6`. */
  readonly available_week_day: readonly number[];
  /** 当天可用开始时间 · Start of the day's usable period. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. */
  readonly begin_time: number;
  /** 当天可用结束时间 · End of the day's usable period. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. */
  readonly end_time?: number;
}

export interface FavorFixedDiscountCoupon {
  /** 最高优惠金额 · Maximum discount amount. */
  readonly discount_amount_max: number;
  /** 折扣比例 · Discount percentage. */
  readonly discount_percent: number;
  /** 使用门槛金额 · Spending threshold. */
  readonly transaction_minimum?: number;
}

export interface FavorFixedNormalCoupon {
  /** 券面额 · Coupon value. 满减代金券的面额；整数，单位为分。 Face value of the cash coupon. Integer, in fen. */
  readonly coupon_amount: number;
  /** 使用门槛金额 · Spending threshold. 整数，单位为分，订单达到该金额才可用券，由商户设定。 Integer, in fen; the order must reach it before the coupon can be used. */
  readonly transaction_minimum: number;
}

/**
 * Answer of `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`.
 * Answer of `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`.
 */
export interface FavorFlowDownload {
  /** 明细下载地址 · Flow file download URL. 由微信支付返回的下载地址，或由商户填写的通知与页面地址。 A download address returned by WeChat Pay, or a notification or page address set by the merchant. */
  readonly url: string;
  /** 文件校验码 · File checksum. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value: string;
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. */
  readonly hash_type: string;
}

export interface FavorGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity?: number;
  /** 商品单价 · Goods unit price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price?: number;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount?: number;
}

/** Answer of `POST /v3/marketing/favor/media/image-upload`. */
export interface FavorImage {
  /** 图片地址 · Image URL. 投诉中为请求地址数组，营销图片上传中为单个地址。 An array of addresses in complaints, a single address after a marketing image upload. At most 256 characters. */
  readonly media_url: string;
}

/** Options of `POST /v3/marketing/favor/media/image-upload`. */
export interface FavorImageUploadOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. jpg, jpeg, bmp, png: 2,097,152 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta?: FavorMeta | string;
  };
}

export interface FavorLimitCard {
  /** 指定银行卡名称 · Bank card name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 4 characters. */
  readonly name: string;
  /** 银行卡BIN列表 · Card BINs. Each: at most 13 characters. */
  readonly bin: readonly string[];
}

export interface FavorMeta {
  /** 文件名 · File name. At most 128 characters. */
  readonly filename?: string;
  /** 文件SHA-256摘要 · File SHA-256 digest. 文件的 SHA-256，小写十六进制；上传时由 SDK 计算。 SHA-256 of the file in lower-case hex; the SDK computes it on upload. At most 256 characters. */
  readonly sha256?: string;
}

export interface FavorNormalCouponInformation {
  /** 券面额 · Coupon value. */
  readonly coupon_amount: number;
  /** 使用门槛金额 · Spending threshold. */
  readonly transaction_minimum: number;
}

export interface FavorPatternInfo {
  /** 使用须知 · Terms of use. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 1000 characters. */
  readonly description: string;
  /** 商户logo · Merchant logo. At most 128 characters. */
  readonly merchant_logo?: string;
  /** 券面展示的品牌名称 · Brand name shown on the coupon. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. At most 12 characters. */
  readonly merchant_name?: string;
  /** 背景颜色 · Background color. 枚举，卡券背景的颜色编号，由商户选择。 Enumeration: number of the coupon's background color; chosen by the merchant. Documented: `COLOR010`, `COLOR020`, `COLOR030`, `COLOR040`, `COLOR050`, `COLOR060`, `COLOR070`, `COLOR080`, `COLOR081`, `COLOR082`, `COLOR090`, `COLOR100`, `COLOR101`, `COLOR102`, `Color010`, `Color020`, `Color030`, `Color040`, `Color050`, `Color060`, `Color070`, `Color080`, `Color090`, `Color100`. */
  readonly background_color?: Open<
    | "COLOR010"
    | "COLOR020"
    | "COLOR030"
    | "COLOR040"
    | "COLOR050"
    | "COLOR060"
    | "COLOR070"
    | "COLOR080"
    | "COLOR081"
    | "COLOR082"
    | "COLOR090"
    | "COLOR100"
    | "COLOR101"
    | "COLOR102"
    | "Color010"
    | "Color020"
    | "Color030"
    | "Color040"
    | "Color050"
    | "Color060"
    | "Color070"
    | "Color080"
    | "Color090"
    | "Color100">;
  /** 券详情图片 · Coupon image. At most 128 characters. */
  readonly coupon_image?: string;
  /** 跳转目标 · Jump target. 说明用户点击代金券后打开哪里。 Tells what opens when the user taps the coupon. Documented: `PAYMENT_CODE`, `MINI_PROGRAM`, `DEFAULT_PAGE`. */
  readonly jump_target?: Open<"PAYMENT_CODE" | "MINI_PROGRAM" | "DEFAULT_PAGE">;
  /** 小程序应用ID · Mini program App ID. 要打开或使用的小程序的应用ID。 App ID of the mini program to open or use. Required in cases that the page tells. At most 128 characters. */
  readonly mini_program_appid?: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. Required in cases that the page tells. At most 128 characters. */
  readonly mini_program_path?: string;
}

/** Options of `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow`. */
export interface FavorRefundFlowQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
}

/** Answer of `GET /v3/marketing/favor/stocks/{stock_id}`. */
export interface FavorStock {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 批次创建方商户号 · Stock creator merchant ID. */
  readonly stock_creator_mchid: string;
  /** 批次名称 · Stock name. */
  readonly stock_name: string;
  /** 代金券或批次状态 · Cash coupon or stock status. Documented: `unactivated`, `audit`, `running`, `stoped`, `paused`. */
  readonly status: Open<"unactivated" | "audit" | "running" | "stoped" | "paused">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 使用须知 · Terms of use. */
  readonly description: string;
  /** 批次使用规则 · Stock usage rules. */
  readonly stock_use_rule?: FavorStockUseRule;
  /** 可用开始时间 · Available from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time: string;
  /** 可用结束时间 · Available until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time: string;
  /** 已发券数量 · Coupons distributed. */
  readonly distributed_coupons: number;
  /** 是否免充值批次 · Not prefunded stock. */
  readonly no_cash: boolean;
  /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time?: string;
  /** 终止时间 · Stop time. 代金券批次为 RFC 3339 时间；支付分计划中格式以产品文档为准。 RFC 3339 time for coupon stocks; in PayScore plans as in the product's documentation. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly stop_time?: string;
  /** 减至券规则 · Reduce-to rule. */
  readonly cut_to_message?: FavorCutToMessage;
  /** 是否单品优惠 · Whether single-item discount. */
  readonly singleitem: boolean;
  /** 批次类型 · Stock type. Documented: `NORMAL`, `DISCOUNT_CUT`, `OTHER`, `DISCOUNT`, `EXCHAHGE`, `RANDOM`. */
  readonly stock_type: Open<"NORMAL" | "DISCOUNT_CUT" | "OTHER" | "DISCOUNT" | "EXCHAHGE" | "RANDOM">;
  /** 卡包ID · Card pack ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id?: string;
  /** 代金券业务类型 · Cash coupon business type. Documented: `MULTIUSE`. */
  readonly business_type?: Open<"MULTIUSE">;
  /** 可用地区列表 · Usable regions. */
  readonly available_region_list?: readonly FavorAvailableRegion[];
  /** 可用行业列表 · Usable industries. */
  readonly available_industry_list?: readonly string[];
}

/** Options of `POST /v3/marketing/favor/coupon-stocks`. */
export interface FavorStockCreateOptions extends CallOptions {
  readonly json: {
    /** 批次名称 · Stock name. At most 20 characters. */
    readonly stock_name: string;
    /** 批次备注 · Stock remark. At most 60 characters. */
    readonly comment?: string;
    /** 批次归属商户号 · Owning merchant ID. 券批次归属的商户号。 Merchant ID to which the coupon stock belongs. At most 20 characters. */
    readonly belong_merchant: string;
    /** 可用开始时间 · Available from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly available_begin_time: string;
    /** 可用结束时间 · Available until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly available_end_time: string;
    /** 批次使用规则 · Stock usage rules. */
    readonly stock_use_rule: FavorStockCreateStockUseRule;
    /** 券面样式信息 · Coupon display information. */
    readonly pattern_info?: FavorPatternInfo;
    /** 券核销规则 · Coupon use rule. */
    readonly coupon_use_rule: FavorCouponUseRule;
    /** 是否免充值批次 · Not prefunded stock. 布尔值；true 为免充值券，false 为预充值券。 Boolean; true for coupons without prefunding, false for prefunded ones. */
    readonly no_cash: boolean;
    /** 批次类型 · Stock type. 表示券是满减、折扣、换购还是随机类，由商户选择。 Tells whether coupons reduce, discount, exchange or are random; chosen by the merchant. At most 16 characters. Documented: `NORMAL`, `DISCOUNT`, `EXCHAHGE`, `RANDOM`, `DISCOUNT_CUT`. */
    readonly stock_type: Open<"NORMAL" | "DISCOUNT" | "EXCHAHGE" | "RANDOM" | "DISCOUNT_CUT">;
    /** 发券等请求的单号 · Coupon request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 128 characters. */
    readonly out_request_no: string;
    /** 扩展信息 · Extra information. Not given in cases that the page tells. At most 128 characters. */
    readonly ext_info?: string;
  };
}

export interface FavorStockCreateStockUseRule {
  /** 批次发放总数上限 · Maximum number of coupons. 整数，单位为张；批次最多可发放的券数。 Integer; how many coupons the stock can send in total. At least 5. */
  readonly max_coupons: number;
  /** 批次总预算 · Total budget of stock. 整数，单位为分；代金券批次可发放的总金额上限。 Integer, in fen; total amount the stock may give out. */
  readonly max_amount: number;
  /** 单日发放预算 · Daily budget. 整数，单位为分；批次每天可发放的金额上限。 Integer, in fen; amount the stock may give out per day. */
  readonly max_amount_by_day?: number;
  /** 每人领取张数上限 · Coupon limit per user. 整数，单位为张；同一用户最多可领取的券数。 Integer; how many coupons one user can receive. 1 to 60. */
  readonly max_coupons_per_user: number;
  /** 是否开启自然人限领 · Natural person limit. */
  readonly natural_person_limit: boolean;
  /** 是否开启防刷 · Prevent API abuse. */
  readonly prevent_api_abuse: boolean;
}

/** Answer of `POST /v3/marketing/favor/coupon-stocks`. */
export interface FavorStockCreated {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
}

/** Options of `GET /v3/marketing/favor/stocks/{stock_id}/items`. */
export interface FavorStockItemsQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
  readonly query: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. At most 500. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. At most 100. */
    readonly limit: number;
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. At most 20 characters. */
    readonly stock_creator_mchid: string;
  };
}

/** Answer of `GET /v3/marketing/favor/stocks`. */
export interface FavorStockList {
  /** 批次总数 · Number of stocks. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 批次列表 · Stocks. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly FavorStock[];
  /** 每页条数 · Page size. At most 10. */
  readonly limit: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
}

/** Options of `GET /v3/marketing/favor/stocks/{stock_id}/merchants`. */
export interface FavorStockMerchantsQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
  readonly query: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. At most 1000. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. At most 50. */
    readonly limit: number;
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. At most 20 characters. */
    readonly stock_creator_mchid: string;
  };
}

/** Answer of `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`. */
export interface FavorStockModifyGoodsIdAnswer {
  /** 暂停时间 · Pause time. 批次或活动被暂停的时间，RFC 3339 格式，带时区。 When the stock or activity was paused; RFC 3339 with offset. */
  readonly pause_time: string;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
}

/** Options of `POST /v3/marketing/favor/stocks/{stock_id}/modify-goods-id`. */
export interface FavorStockModifyGoodsIdOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. */
    readonly stock_creator_mchid: string;
    /** 新增单品编码列表 · Product codes to add. */
    readonly add_goods_id_list?: readonly string[];
    /** 待删除单品编码 · Goods IDs to delete. 要从可用单品中移除的商品编码列表。 Goods codes to remove from the items the coupon accepts. */
    readonly delete_goods_id_list?: readonly string[];
  };
}

/**
 * Answer of `GET /v3/marketing/favor/stocks/{stock_id}/items`.
 * Answer of `GET /v3/marketing/favor/stocks/{stock_id}/merchants`.
 */
export interface FavorStockPage {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly string[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
}

/** Options of `POST /v3/marketing/favor/stocks/{stock_id}/pause`. */
export interface FavorStockPauseOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
  readonly json: {
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. At most 20 characters. */
    readonly stock_creator_mchid: string;
  };
}

/** Answer of `POST /v3/marketing/favor/stocks/{stock_id}/pause`. */
export interface FavorStockPaused {
  /** 暂停时间 · Pause time. 批次或活动被暂停的时间，RFC 3339 格式，带时区。 When the stock or activity was paused; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly pause_time: string;
  /** 批次号 · Stock ID. At most 20 characters. */
  readonly stock_id: string;
}

/** Options of `GET /v3/marketing/favor/stocks/{stock_id}`. */
export interface FavorStockQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
  readonly query: {
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. At most 20 characters. */
    readonly stock_creator_mchid: string;
  };
}

/** Answer of `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`. */
export interface FavorStockRefundFlowByDay {
  /** 明细下载地址 · Flow file download URL. 由微信支付返回的下载地址，或由商户填写的通知与页面地址。 A download address returned by WeChat Pay, or a notification or page address set by the merchant. */
  readonly url: string;
  /** 批次退款明细摘要 · Stock refund file hash. */
  readonly stock_refundflow_hash: string;
  /** 批次退款明细条数 · Stock refund record count. */
  readonly stock_refundflow_count: string;
}

/** Options of `GET /v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day`. */
export interface FavorStockRefundFlowByDayQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly query: {
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. */
    readonly bill_date: string;
  };
}

/** Options of `POST /v3/marketing/favor/stocks/{stock_id}/restart`. */
export interface FavorStockRestartOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
  readonly json: {
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. At most 20 characters. */
    readonly stock_creator_mchid: string;
  };
}

/** Answer of `POST /v3/marketing/favor/stocks/{stock_id}/restart`. */
export interface FavorStockRestarted {
  /** 重启时间 · Restart time. RFC 3339 时间（带时区偏移），代金券批次重启的时间。 RFC 3339 time with offset; when the cash coupon stock was restarted, set by WeChat Pay. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly restart_time: string;
  /** 批次号 · Stock ID. At most 20 characters. */
  readonly stock_id: string;
}

/** Options of `POST /v3/marketing/favor/stocks/{stock_id}/start`. */
export interface FavorStockStartOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
  readonly json: {
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. At most 20 characters. */
    readonly stock_creator_mchid: string;
  };
}

/** Answer of `POST /v3/marketing/favor/stocks/{stock_id}/start`. */
export interface FavorStockStarted {
  /** 批次生效时间 · Time the stock takes effect. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time: string;
  /** 批次号 · Stock ID. At most 20 characters. */
  readonly stock_id: string;
}

/** Options of `POST /v3/marketing/favor/stocks/{stock_id}/stop`. */
export interface FavorStockStopOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly json: {
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. */
    readonly stock_creator_mchid: string;
  };
}

/** Answer of `POST /v3/marketing/favor/stocks/{stock_id}/stop`. */
export interface FavorStockStopped {
  /** 终止时间 · Stop time. 代金券批次为 RFC 3339 时间；支付分计划中格式以产品文档为准。 RFC 3339 time for coupon stocks; in PayScore plans as in the product's documentation. */
  readonly stop_time: string;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
}

/** Answer of `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`. */
export interface FavorStockUseFlowByDay {
  /** 明细下载地址 · Flow file download URL. 由微信支付返回的下载地址，或由商户填写的通知与页面地址。 A download address returned by WeChat Pay, or a notification or page address set by the merchant. */
  readonly url: string;
  /** 批次核销明细摘要 · Stock usage file hash. */
  readonly stock_useflow_hash: string;
  /** 批次核销明细条数 · Stock usage record count. */
  readonly stock_useflow_count: string;
}

/** Options of `GET /v3/marketing/favor/stocks/{stock_id}/use-flow-by-day`. */
export interface FavorStockUseFlowByDayQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
  readonly query: {
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. */
    readonly bill_date: string;
  };
}

export interface FavorStockUseRule {
  /** 批次发放总数上限 · Maximum number of coupons. */
  readonly max_coupons: number;
  /** 批次总预算 · Total budget of stock. */
  readonly max_amount: number;
  /** 单日发放预算 · Daily budget. */
  readonly max_amount_by_day: number;
  /** 固定面额满减规则 · Fixed-value coupon rule. */
  readonly fixed_normal_coupon?: FavorFixedNormalCoupon;
  /** 每人领取张数上限 · Coupon limit per user. */
  readonly max_coupons_per_user: number;
  /** 是否开启自然人限领 · Natural person limit. Not on the official pages. */
  readonly natural_person_limit?: boolean;
  /** 是否开启防刷 · Prevent API abuse. Not on the official pages. */
  readonly prevent_api_abuse?: boolean;
  /** 券类型 · Coupon type. 枚举，代金券指满减或减至，商家券指普通或会员专享。 Enumeration: cash coupon, fixed reduction or reduced-to price; merchant coupon, normal or members only. Documented: `NORMAL`, `CUT_TO`. */
  readonly coupon_type?: Open<"NORMAL" | "CUT_TO">;
  /** 订单优惠标记 · Promotion tag. */
  readonly goods_tag?: readonly string[];
  /** 可用支付方式 · Payment modes allowed. Documented: `MICROAPP`, `APPPAY`, `PPAY`, `CARD`, `FACE`, `OTHER`. */
  readonly trade_type?: readonly (Open<"MICROAPP" | "APPPAY" | "PPAY" | "CARD" | "FACE" | "OTHER">)[];
  /** 可否叠加使用 · Usable with other coupons. */
  readonly combine_use?: boolean;
  /** 固定折扣券规则 · Fixed discount coupon rule. */
  readonly fixed_discount_coupon?: FavorFixedDiscountCoupon;
}

/** Options of `GET /v3/marketing/favor/stocks`. */
export interface FavorStocksQueryOptions extends CallOptions {
  readonly query: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. At most 10. */
    readonly limit: number;
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. At most 20 characters. */
    readonly stock_creator_mchid: string;
    /** 批次创建时间下限 · Created from. 筛选在此之后创建的批次，带时区偏移。 Filters stocks created after it; RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly create_start_time?: string;
    /** 批次创建时间上限 · Created until. 筛选在此之前创建的批次，带时区偏移。 Filters stocks created before it; RFC 3339 with offset. At most 664 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly create_end_time?: string;
    /** 代金券批次状态 · Cash coupon stock status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. At most 12 characters. Documented: `unactivated`, `audit`, `running`, `stoped`, `paused`. */
    readonly status?: Open<"unactivated" | "audit" | "running" | "stoped" | "paused">;
  };
}

/** Options of `GET /v3/marketing/favor/stocks/{stock_id}/use-flow`. */
export interface FavorUseFlowQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 20 characters. */
  readonly stock_id: string;
}
