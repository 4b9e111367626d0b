// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `POST /v3/vehicle/parking/parkings`. */
export interface ParkingEntry {
  /** 停车入场ID · Parking entry ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. At most 32 characters. */
  readonly id: string;
  /** 商户入场单号 · Merchant parking number. At most 64 characters. */
  readonly out_parking_no: string;
  /** 车牌号 · Plate number. At most 32 characters. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
  /** 入场时间 · Entry time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time: string;
  /** 停车场名称 · Parking lot name. At most 128 characters. */
  readonly parking_name: string;
  /** 免费时长 · Free time. */
  readonly free_duration: number;
  /** 入场状态 · Parking entry state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `NORMAL`, `BLOCKED`. */
  readonly state: Open<"NORMAL" | "BLOCKED">;
  /** 服务不可用原因 · Reason service is unavailable. 说明服务不可用或交易被拦截的原因，停车与乘车中为枚举。 Tells why the service is unusable or transactions were blocked; an enumeration for parking and transit. At most 32 characters. Documented: `PAUSE`, `OVERDUE`, `OUT_SERVICE`, `EVALUATION_FAILED`. */
  readonly block_reason?: Open<"PAUSE" | "OVERDUE" | "OUT_SERVICE" | "EVALUATION_FAILED">;
}

/** Members of `json` that every call of `v3/vehicle/parking/parkings#post` has. */
export interface ParkingEntryCreateJson {
  /** 商户入场单号 · Merchant parking number. 由商户自定，标识车辆的一次入场。 Set by the merchant; identifies one entry of a vehicle. At most 64 characters. */
  readonly out_parking_no: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. At most 32 characters. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
  /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
  readonly notify_url: string;
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time: string;
  /** 停车场名称 · Parking lot name. At most 128 characters. */
  readonly parking_name: string;
  /** 免费时长 · Free time. 单位为秒的整数。 Integer seconds. */
  readonly free_duration: number;
}

/** Options of `POST /v3/vehicle/parking/parkings`. */
export interface ParkingEntryCreateOptions extends CallOptions {
  readonly json: ParkingEntryCreateJson & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_mchid?: undefined;
  });
}

/** Answer of `POST /v3/vehicle/transactions/parking`. */
export interface ParkingPaymentAccepted {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. At most 32 characters. */
  readonly sp_mchid: string;
  /** 服务描述 · Service description. At most 128 characters. */
  readonly description: string;
  /** 订单创建时间 · Order creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 商户订单号 · Merchant order number. At most 32 characters of `0-9A-Za-z_*-`. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. At most 32 characters. Documented: `SUCCESS`, `ACCEPTED`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. At most 256 characters. */
  readonly trade_state_description?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 16 characters. */
  readonly bank_type?: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. At most 1 character. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 交易场景 · Trade scene. At most 32 characters. Documented: `PARKING`. */
  readonly trade_scene: Open<"PARKING">;
  /** 停车信息 · Parking information. */
  readonly parking_info?: VehicleParkingInfo;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer: VehicleTransactionPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount: ParkingPaymentAcceptedAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly ParkingPaymentAcceptedPromotionDetail[];
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

export interface ParkingPaymentAcceptedAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. At most 16 characters. Documented: `CNY`. */
  readonly currency: Open<"CNY">;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
}

export interface ParkingPaymentAcceptedPromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 128 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 16 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠活动ID · Promotion activity ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 32 characters. */
  readonly stock_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. Documented: `CNY`. */
  readonly currency?: Open<"CNY">;
}

export interface ParkingPaymentApplyAmount {
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. At most 16 characters. Documented: `CNY`. */
  readonly currency?: Open<"CNY">;
}

/** Members of `json` that every call of `v3/vehicle/transactions/parking#post` has. */
export interface ParkingPaymentApplyJson {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 服务描述 · Service description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 128 characters. */
  readonly description: string;
  /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 characters. */
  readonly attach?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 32 characters of `0-9A-Za-z_*-`. */
  readonly out_trade_no: string;
  /** 交易场景 · Trade scene. 表示停车、乘车、加油等代扣场景。 Tells the deduction scene, such as parking, metro or fuel. At most 16 characters. Documented: `PARKING`. */
  readonly trade_scene: Open<"PARKING">;
  /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. At most 32 characters. */
  readonly goods_tag?: string;
  /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
  readonly notify_url: string;
  /** 是否分账 · Profit sharing. v3 多为布尔值，true 冻结资金等待分账；v2 与车主服务扣费填 Y 或 N。 Mostly boolean in v3: true freezes the money for sharing; Y or N in v2 and vehicle charges. At most 16 characters. Documented: `Y`, `N`. */
  readonly profit_sharing?: Open<"Y" | "N">;
  /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: ParkingPaymentApplyAmount;
  /** 停车信息 · Parking information. */
  readonly parking_info?: VehicleParkingInfo;
}

/** Options of `POST /v3/vehicle/transactions/parking`. */
export interface ParkingPaymentApplyOptions extends CallOptions {
  readonly json: ParkingPaymentApplyJson & ({
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_appid?: undefined;
    readonly sub_mchid?: undefined;
  });
}

export interface VehicleAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
}

export interface VehicleDeviceInfo {
  /** 设备号 · Device ID. */
  readonly device_id?: string;
  /** 设备IP · Device IP. */
  readonly device_ip?: string;
}

/**
 * Answer of `GET /v3/vehicle/etc/contracts/{contract_id}`.
 * Answer of `GET /v3/vehicle/etc/users/{openid}/contracts`.
 */
export interface VehicleEtcContract {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
  readonly sp_mchid: string;
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** ETC签约协议ID · ETC contract ID. */
  readonly contract_id: string;
  /** ETC绑定状态 · ETC binding state. 说明设备与码牌、或用户与商户是否已绑定，码牌音箱中为枚举。 Tells whether a device or user is bound; an enumeration for speakers. */
  readonly bind_state: string;
  /** 车牌号 · Plate number. */
  readonly plate_number: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
  readonly sub_openid?: string;
}

/** Options of `GET /v3/vehicle/etc/contracts/{contract_id}`. */
export interface VehicleEtcContractQueryOptions extends CallOptions {
  /** ETC签约协议ID · ETC contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `POST /v3/vehicle/etc/preopen`. */
export interface VehicleEtcPreopenAnswer {
  /** 预开通ID · Pre-opening ID. 由微信支付生成，用于打开服务开通页面。 Generated by WeChat Pay; used to open the service activation page. */
  readonly preopen_id: string;
}

/** Options of `POST /v3/vehicle/etc/preopen`. */
export interface VehicleEtcPreopenOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 签约协议模板ID · Contract template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id: string;
    /** ETC设备号 · ETC device ID. 车载 ETC 设备的编号，由商户提供。 Number of the vehicle's ETC device. */
    readonly etc_device_id?: string;
    /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
    readonly plate_number: string;
    /** 实名信息 · Real-name information. */
    readonly identify: VehicleIdentify;
    /** 银行卡号 · Bank card number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly bank_card_no?: Sensitive;
  };
}

/**
 * Answer of `POST /v3/vehicle/etc/transactions/highway`.
 * Answer of `GET /v3/vehicle/etc/transactions/id/{transaction_id}`.
 * Answer of `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`.
 */
export interface VehicleEtcTransaction {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
  readonly trade_type: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `ACCEPTED`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: VehiclePayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount: VehicleAmount;
  /** 设备信息 · Device information. */
  readonly device_info?: VehicleDeviceInfo;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly VehiclePromotionDetail[];
}

/** Options of `GET /v3/vehicle/etc/transactions/id/{transaction_id}`. */
export interface VehicleEtcTransactionByIdQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Options of `GET /v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}`. */
export interface VehicleEtcTransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

export interface VehicleEtcTransactionsHighwayAmount {
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

export interface VehicleEtcTransactionsHighwayDeviceInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip: string;
}

/** Options of `POST /v3/vehicle/etc/transactions/highway`. */
export interface VehicleEtcTransactionsHighwayOptions extends CallOptions {
  readonly json: {
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** ETC签约协议ID · ETC contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 商品描述 · Goods description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 高速行程信息 · Motorway trip. */
    readonly highway_info: VehicleHighwayInfo;
    /** 订单金额信息 · Order amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: VehicleEtcTransactionsHighwayAmount;
    /** 设备信息 · Device information. APIv2 中为设备号文本，v3 中为含设备编号与 IP 的对象。 Device number as text in APIv2; in v3 an object with device ID and IP. */
    readonly device_info?: VehicleEtcTransactionsHighwayDeviceInfo;
  };
}

/** Options of `GET /v3/vehicle/etc/users/{openid}/contracts`. */
export interface VehicleEtcUserContractsQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 签约协议模板ID · Contract template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id: string;
    /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
    readonly plate_number: string;
  };
}

export interface VehicleHighwayInfo {
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  /** 入场时间 · Entry time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time: string;
  /** 结束时间 · End time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time: string;
  /** 通道类型 · Lane type. 枚举，ETC 或人工（MTC）通道。 Enumeration: ETC or manual (MTC) lane. */
  readonly channel_type: string;
  /** 车辆类型 · Car type. 停车缴费中为枚举，区分临停、月卡、免费等；其余为车型文本。 Parking: enumeration such as temporary, monthly or free; elsewhere text naming the kind of vehicle. */
  readonly car_type?: string;
  /** 高速入口站 · Motorway entrance. */
  readonly entrance: string;
  /** 高速出口站 · Motorway exit. */
  readonly exit?: string;
  /** 核载人数 · Passenger capacity. */
  readonly carrying_capacity?: number;
  /** 核载区间 · Passenger capacity range. */
  readonly carrying_range?: string;
}

export interface VehicleIdentify {
  /** 真实姓名 · Real name. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly encrypted_real_name: Sensitive;
  /** 证件号码 · Credential number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly encrypted_credential_id: Sensitive;
  /** 证件类型 · Document type. 枚举，个人证件的种类；校园轻松付中为敏感字段，传明文，由 SDK 加密。 Enumeration: kind of personal document; sensitive in campus payment: pass plain text, the SDK encrypts it. */
  readonly credential_type: string;
}

export interface VehicleParkingInfo {
  /** 停车入场ID · Parking ID. At most 32 characters. */
  readonly parking_id: string;
  /** 车牌号 · Plate number. At most 32 characters. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
  /** 入场时间 · Entry time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly start_time: string;
  /** 出场时间 · Exit time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time: string;
  /** 停车场名称 · Parking lot name. At most 32 characters. */
  readonly parking_name: string;
  /** 计费时长 · Billed duration. */
  readonly charging_duration: number;
  /** 停车场设备ID · Car park device ID. At most 32 characters. */
  readonly device_id: string;
}

/** Answer of `GET /v3/vehicle/parking/services/find`. */
export interface VehicleParkingServicesFind {
  /** 车牌号 · Plate number. At most 32 characters. */
  readonly plate_number: string;
  /** 车牌颜色 · Plate colour. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
  /** 服务开通时间 · Service opening time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly service_open_time?: string;
  /** 用户标识 · User's OpenID. At most 32 characters. */
  readonly openid: string;
  /** 车牌服务状态 · Plate service state. 表示车牌服务是否可用或被暂停。 Tells whether the licence plate service is usable or paused. At most 32 characters. Documented: `NORMAL`, `PAUSE`, `OUT_SERVICE`. */
  readonly service_state: Open<"NORMAL" | "PAUSE" | "OUT_SERVICE">;
}

/** Options of `GET /v3/vehicle/parking/services/find`. */
export interface VehicleParkingServicesFindQueryOptions extends CallOptions {
  readonly query: VehicleParkingServicesFindQueryQuery & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_mchid?: undefined;
  });
}

/** Members of `query` that every call of `v3/vehicle/parking/services/find#get` has. */
export interface VehicleParkingServicesFindQueryQuery {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. At most 32 characters. */
  readonly plate_number: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 32 characters. */
  readonly openid: string;
  /** 车牌颜色 · Plate colour. Documented: `BLUE`, `GREEN`, `YELLOW`, `BLACK`, `WHITE`, `LIMEGREEN`. */
  readonly plate_color: Open<"BLUE" | "GREEN" | "YELLOW" | "BLACK" | "WHITE" | "LIMEGREEN">;
}

export interface VehiclePayer {
  /** 服务商下用户OpenID · User OpenID, partner app. 用户在服务商 AppID 下的标识；下单时与 sub_openid 二选一。 User as known under the partner's app ID; when ordering give this or sub_openid. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
  readonly sub_openid?: string;
}

export interface VehiclePromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分；APIv2 中为文本。 Integer, in fen; share of the discount paid by WeChat Pay; text in APIv2. */
  readonly wxpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
}

/** Answer of `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`. */
export interface VehicleTransaction {
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. At most 32 characters. */
  readonly sp_mchid: string;
  /** 服务描述 · Service description. At most 128 characters. */
  readonly description: string;
  /** 订单创建时间 · Order creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 商户订单号 · Merchant order number. At most 32 characters of `0-9A-Za-z_*-`. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id?: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. At most 32 characters. Documented: `SUCCESS`, `ACCEPTED`, `PAY_FAIL`, `REFUND`. */
  readonly trade_state: Open<"SUCCESS" | "ACCEPTED" | "PAY_FAIL" | "REFUND">;
  /** 交易状态描述 · Trade state description. At most 256 characters. */
  readonly trade_state_description?: string;
  /** 支付完成时间 · Payment time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. At most 16 characters. */
  readonly bank_type?: string;
  /** 用户是否已还款 · Repaid by user. Y 表示用户已还款，N 表示未还款。 Y once the user has repaid, N otherwise. At most 1 character. Documented: `Y`, `N`. */
  readonly user_repaid?: Open<"Y" | "N">;
  /** 附加数据 · Attached data. At most 128 characters. */
  readonly attach?: string;
  /** 交易场景 · Trade scene. At most 32 characters. Documented: `PARKING`. */
  readonly trade_scene: Open<"PARKING">;
  /** 停车信息 · Parking information. */
  readonly parking_info?: VehicleParkingInfo;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer: VehicleTransactionPayer;
  /** 订单金额信息 · Order amount details. */
  readonly amount: VehicleTransactionAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly VehicleTransactionPromotionDetail[];
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

export interface VehicleTransactionAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. At most 16 characters. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 优惠总金额 · Total discount amount. 单位为分的整数。 Integer, in fen. */
  readonly discount_total?: number;
}

/** Options of `GET /v3/vehicle/transactions/out-trade-no/{out_trade_no}`. */
export interface VehicleTransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 32 characters of `0-9A-Za-z`. */
  readonly out_trade_no: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  };
}

export interface VehicleTransactionPayer {
  /** 用户标识 · User's OpenID. At most 32 characters. */
  readonly openid: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. Partners only. At most 32 characters. */
  readonly sub_openid?: string;
}

export interface VehicleTransactionPromotionDetail {
  /** 优惠券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. At most 32 characters. */
  readonly coupon_id: string;
  /** 优惠名称 · Discount name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 128 characters. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 16 characters. Documented: `CASH`, `NOCASH`. */
  readonly type?: Open<"CASH" | "NOCASH">;
  /** 优惠活动ID · Promotion activity ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. At most 32 characters. */
  readonly stock_id?: string;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为分，优惠中由微信支付承担的部分。 Integer, in fen; share of the discount paid by WeChat Pay, set by WeChat Pay. */
  readonly wechatpay_contribute?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute?: number;
  /** 优惠币种 · Discount currency. At most 16 characters. */
  readonly currency?: string;
}
