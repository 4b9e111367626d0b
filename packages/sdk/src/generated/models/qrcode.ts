// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface QrcodeAmount {
  /** 总金额 · Total amount. */
  readonly total?: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
}

export interface QrcodeBusInfo {
  /** 进站时间 · Station entry time. */
  readonly start_time?: string;
  /** 线路名称 · Line name. */
  readonly line_name?: string;
  /** 车牌号 · Plate number. */
  readonly plate_number?: string;
}

export interface QrcodeMetroInfo {
  /** 进站时间 · Station entry time. */
  readonly start_time?: string;
  /** 结束时间 · End time. */
  readonly end_time?: string;
  /** 起始站点 · Start station. */
  readonly start_station?: string;
  /** 下车站 · Destination station. */
  readonly end_station?: string;
}

export interface QrcodePromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id?: string;
  /** 优惠名称 · Discount name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠活动ID · Promotion activity ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount?: number;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. */
  readonly currency?: string;
}

/**
 * Answer of `POST /v3/qrcode/transactions`.
 * Answer of `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`.
 */
export interface QrcodeTransaction {
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 商品描述 · Goods description. */
  readonly description?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `ACCEPTED`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state?: Open<"SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. */
  readonly trade_state_description?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 用户还款状态 · Repayment state. 说明欠款未还、已还或已全部退款。 Tells whether the debt is open, repaid or fully refunded. Documented: `NOT_REPAY`, `REPAID`, `ALL_REFUND`. */
  readonly user_repay_state?: Open<"NOT_REPAY" | "REPAID" | "ALL_REFUND">;
  /** 还款微信支付订单号 · Repayment transaction ID. 补缴欠款的微信支付订单号，由微信支付生成。 Number of the transaction that repaid the debt, assigned by WeChat Pay. */
  readonly repay_transaction_id?: string;
  /** 还款时间 · Repayment time. RFC 3339 时间（带时区偏移），用户补缴欠款的时间。 RFC 3339 time with offset; when the user repaid the debt, set by WeChat Pay. */
  readonly repay_time?: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 交易场景 · Trade scene. Documented: `BUS`, `METRO`. */
  readonly trade_scene?: Open<"BUS" | "METRO">;
  /** 公交场景信息 · Bus trip information. */
  readonly bus_info?: QrcodeBusInfo;
  /** 地铁乘车信息 · Metro trip. */
  readonly metro_info?: QrcodeMetroInfo;
  /** 订单金额信息 · Order amount details. */
  readonly amount?: QrcodeAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly QrcodePromotionDetail[];
}

/** Options of `GET /v3/qrcode/transactions/out-trade-no/{out_trade_no}`. */
export interface QrcodeTransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

export interface QrcodeTransactionsAmount {
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

export interface QrcodeTransactionsBusInfo {
  /** 进站时间 · Station entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time?: string;
  /** 线路名称 · Line name. */
  readonly line_name?: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number?: string;
}

export interface QrcodeTransactionsMetroInfo {
  /** 进站时间 · Station entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time?: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time?: string;
  /** 起始站点 · Start station. */
  readonly start_station?: string;
  /** 下车站 · Destination station. */
  readonly end_station?: string;
}

/** Options of `POST /v3/qrcode/transactions`. */
export interface QrcodeTransactionsOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description?: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. Documented: `BUS`, `METRO`. */
    readonly trade_scene: Open<"BUS" | "METRO">;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: QrcodeTransactionsAmount;
    /** 公交场景信息 · Bus trip information. */
    readonly bus_info?: QrcodeTransactionsBusInfo;
    /** 地铁乘车信息 · Metro trip. */
    readonly metro_info?: QrcodeTransactionsMetroInfo;
  };
}

/** Answer of `GET /v3/qrcode/user-services/contract-id/{contract_id}`. */
export interface QrcodeUserService {
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 用户服务状态 · User service state. 说明用户可正常使用服务还是已被限制。 Tells whether the user may use the service or is blocked. Documented: `NORMAL`, `BLOCKED`. */
  readonly user_service_state?: Open<"NORMAL" | "BLOCKED">;
  /** 服务不可用原因 · Reason service is unavailable. 说明服务不可用或交易被拦截的原因，停车与乘车中为枚举。 Tells why the service is unusable or transactions were blocked; an enumeration for parking and transit. Documented: `DELETED`, `ACCOUNT_FROZEN`, `OVERDUE`. */
  readonly block_reason?: Open<"DELETED" | "ACCOUNT_FROZEN" | "OVERDUE">;
}

/** Options of `GET /v3/qrcode/user-services/contract-id/{contract_id}`. */
export interface QrcodeUserServiceByContractIdQueryOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly query?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}
