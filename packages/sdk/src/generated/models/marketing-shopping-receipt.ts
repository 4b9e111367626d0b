// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive, Upload } from "../../chain/options.ts";

/**
 * Answer of `POST /v3/marketing/shopping-receipt/customentrances`.
 * Answer of `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`.
 * Answer of `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`.
 */
export interface ShoppingReceiptCustomentrance {
  /** 自定义入口类型 · Custom entrance type. Documented: `MERCHANT_ACTIVITY`, `MERCHANT_MINI_PROGRAM`. */
  readonly custom_entrance_type: Open<"MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM">;
  /** 副标题 · Subtitle. */
  readonly subtitle: string;
  /** 商品缩略图地址 · Goods thumbnail URL. */
  readonly goods_thumbnail_url?: string;
  /** 自定义入口状态 · Custom entrance state. Documented: `ONLINE`, `OFFLINE`. */
  readonly custom_entrance_state: Open<"ONLINE" | "OFFLINE">;
  /** 开始时间 · Start time. */
  readonly start_time: string;
  /** 活动结束时间 · Campaign end time. */
  readonly end_time: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 跳转链接 · Jump link. */
  readonly jump_link: ShoppingReceiptJumpLink;
}

/** Options of `GET /v3/marketing/shopping-receipt/customentrances/{brand_id}`. */
export interface ShoppingReceiptCustomentranceQueryOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: string;
}

/** Options of `PATCH /v3/marketing/shopping-receipt/customentrances/{brand_id}`. */
export interface ShoppingReceiptCustomentranceUpdateOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: string;
  readonly json: {
    /** 自定义入口类型 · Custom entrance type. 枚举，商家活动或商家小程序。 Enumeration: merchant activity or merchant mini program. Documented: `MERCHANT_ACTIVITY`, `MERCHANT_MINI_PROGRAM`. */
    readonly custom_entrance_type?: Open<"MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM">;
    /** 副标题 · Subtitle. */
    readonly subtitle?: string;
    /** 商品缩略图地址 · Goods thumbnail URL. */
    readonly goods_thumbnail_url?: string;
    /** 自定义入口状态 · Custom entrance state. 枚举，入口上线或下线。 Enumeration: entrance online or offline. Documented: `ONLINE`, `OFFLINE`. */
    readonly custom_entrance_state?: Open<"ONLINE" | "OFFLINE">;
    /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly start_time?: string;
    /** 活动结束时间 · Campaign end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly end_time?: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 跳转链接 · Jump link. */
    readonly jump_link?: ShoppingReceiptJumpLink;
  };
}

/** Options of `POST /v3/marketing/shopping-receipt/customentrances`. */
export interface ShoppingReceiptCustomentrancesOptions extends CallOptions {
  readonly json: {
    /** 自定义入口类型 · Custom entrance type. 枚举，商家活动或商家小程序。 Enumeration: merchant activity or merchant mini program. Documented: `MERCHANT_ACTIVITY`, `MERCHANT_MINI_PROGRAM`. */
    readonly custom_entrance_type: Open<"MERCHANT_ACTIVITY" | "MERCHANT_MINI_PROGRAM">;
    /** 副标题 · Subtitle. */
    readonly subtitle: string;
    /** 商品缩略图地址 · Goods thumbnail URL. */
    readonly goods_thumbnail_url?: string;
    /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly start_time: string;
    /** 活动结束时间 · Campaign end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly end_time: string;
    /** 自定义入口状态 · Custom entrance state. 枚举，入口上线或下线。 Enumeration: entrance online or offline. Documented: `ONLINE`, `OFFLINE`. */
    readonly custom_entrance_state: Open<"ONLINE" | "OFFLINE">;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 跳转链接 · Jump link. */
    readonly jump_link: ShoppingReceiptJumpLink;
  };
}

export interface ShoppingReceiptJumpInfo {
  /** 商家小程序应用ID · Merchant mini program ID. 跳转目标小程序的应用ID。 App ID of the mini program to open. */
  readonly merchant_appid: string;
  /** 商家小程序路径 · Merchant mini program path. */
  readonly merchant_path: string;
}

/** Answer of `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`. */
export interface ShoppingReceiptJumpInfosAnswer {
  /** 商家小票跳转信息 · Receipt jump information. */
  readonly merchant_jump_info?: ShoppingReceiptMerchantJumpInfo;
}

/** Options of `POST /v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos`. */
export interface ShoppingReceiptJumpInfosOptions extends CallOptions {
  readonly json: {
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 交易商户号 · Transaction merchant ID. 该笔交易的商户号；服务商模式下为服务商商户号。 Merchant ID of the transaction; the partner's in partner mode. */
    readonly transaction_mchid?: string;
    /** 交易子商户号 · Transaction sub-merchant ID. 该笔交易的子商户号，服务商模式必填。 Sub-merchant ID of the transaction, required in partner mode. */
    readonly transaction_sub_mchid?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 商户上传时间 · Merchant upload time. 商户上传小票信息的时间，RFC 3339 格式，带时区。 When the merchant uploaded the receipt data; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly merchant_upload_time: string;
    /** 跳转信息 · Jump information. */
    readonly jump_info: ShoppingReceiptJumpInfo;
  };
}

export interface ShoppingReceiptJumpLink {
  /** 小程序应用ID · Mini program App ID. 券或活动跳转的小程序的应用ID。 App ID of the mini program opened from the coupon or activity. */
  readonly mini_programs_appid: string;
  /** 小程序路径 · Mini program path. 跳转时打开的小程序页面路径。 Page of the mini program to open. */
  readonly mini_programs_path: string;
}

export interface ShoppingReceiptMerchantContactInformation {
  /** 商家咨询电话 · Consultation phone number. 请求传明文由 SDK 加密，应答由 SDK 解密。 Sensitive: the SDK encrypts it in requests and decrypts it in answers. Sensitive: give the plain text; it travels encrypted. */
  readonly consultation_phone_number?: Sensitive;
}

export interface ShoppingReceiptMerchantJumpInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 交易商户号 · Transaction merchant ID. */
  readonly transaction_mchid?: string;
  /** 交易子商户号 · Transaction sub-merchant ID. */
  readonly transaction_sub_mchid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 商户上传时间 · Merchant upload time. */
  readonly merchant_upload_time: string;
  /** 跳转信息 · Jump information. */
  readonly jump_info: ShoppingReceiptJumpInfo;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id?: number;
}

export interface ShoppingReceiptMeta {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  /** 交易商户号 · Transaction merchant ID. 该笔交易的商户号；服务商模式下为服务商商户号。 Merchant ID of the transaction; the partner's in partner mode. */
  readonly transaction_mchid?: string;
  /** 交易子商户号 · Transaction sub-merchant ID. 该笔交易的子商户号，服务商模式必填。 Sub-merchant ID of the transaction, required in partner mode. */
  readonly transaction_sub_mchid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no?: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 文件SHA-256摘要 · File SHA-256 digest. 文件的 SHA-256，小写十六进制；上传时由 SDK 计算。 SHA-256 of the file in lower-case hex; the SDK computes it on upload. */
  readonly sha256?: string;
  /** 商家联系方式 · Merchant contact information. */
  readonly merchant_contact_information?: ShoppingReceiptMerchantContactInformation;
  /** 上传时间 · Upload time. RFC 3339 格式，带时区偏移；政府补贴审核接口未限定格式。 RFC 3339 with offset; the subsidy audit operations fix no format. */
  readonly upload_time?: string;
}

export interface ShoppingReceiptReceipt {
  /** 电子小票ID · Electronic receipt ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 交易商户号 · Transaction merchant ID. */
  readonly transaction_mchid?: string;
  /** 交易子商户号 · Transaction sub-merchant ID. */
  readonly transaction_sub_mchid?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 文件SHA-256摘要 · File SHA-256 digest. */
  readonly sha256: string;
  /** 图片类型 · Image type. 小票图片的文件类型。 File type of the receipt image. */
  readonly image_type: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
  /** 商家联系方式 · Merchant contact information. */
  readonly merchant_contact_information?: ShoppingReceiptsAnswerMerchantContactInformation;
  /** 上传时间 · Upload time. */
  readonly upload_time?: string;
}

/** Answer of `POST /v3/marketing/shopping-receipt/shoppingreceipts`. */
export interface ShoppingReceiptsAnswer {
  /** 电子小票 · Electronic receipt. 传 Y 时支付成功页展示电子发票开票入口。 Y shows the electronic fapiao entry after payment. */
  readonly receipt: ShoppingReceiptReceipt;
}

export interface ShoppingReceiptsAnswerMerchantContactInformation {
  /** 商家咨询电话 · Consultation phone number. Sensitive: arrives encrypted; this is the plain text. */
  readonly consultation_phone_number?: string;
}

/** Options of `POST /v3/marketing/shopping-receipt/shoppingreceipts`. */
export interface ShoppingReceiptsOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. jpg, jpeg, png: 204,800 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta: ShoppingReceiptMeta | string;
  };
}
