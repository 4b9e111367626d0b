// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

/**
 * Answer of `POST /v3/refund/domestic/refunds`.
 * Answer of `GET /v3/refund/domestic/refunds/{out_refund_no}`.
 */
export interface Refund {
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款入账账户 · Account receiving refund. At most 64 characters. */
  readonly user_received_account: string;
  /** 退款成功时间 · Refund success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款创建时间 · Refund creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 退款状态 · Refund status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SUCCESS`, `CLOSED`, `PROCESSING`, `ABNORMAL`. */
  readonly status: Open<"SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL">;
  /** 退款资金账户 · Refund funding account. Documented: `UNSETTLED`, `AVAILABLE`, `UNAVAILABLE`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account?: Open<"UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
  /** 退款金额信息 · Refund amount details. */
  readonly amount: RefundAmount;
  /** 优惠退款详情 · Promotion refund details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly RefundPromotionDetail[];
  /** 退款资金来源 · Refund funding account. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`. */
  readonly refund_account?: Open<
    | "REFUND_SOURCE_PARTNER_ADVANCE"
    | "REFUND_SOURCE_SUB_MERCHANT"
    | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE">;
}

/** Answer of `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`. */
export interface RefundAbnormalApplyAnswer {
  /** 微信支付退款单号 · WeChat Pay refund ID. At most 32 characters. */
  readonly refund_id: string;
  /** 商户退款单号 · Merchant refund number. At most 64 characters. */
  readonly out_refund_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款入账账户 · Account receiving refund. At most 64 characters. */
  readonly user_received_account: string;
  /** 退款成功时间 · Refund success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 退款创建时间 · Refund creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 退款状态 · Refund status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SUCCESS`, `CLOSED`, `PROCESSING`, `ABNORMAL`. */
  readonly status: Open<"SUCCESS" | "CLOSED" | "PROCESSING" | "ABNORMAL">;
  /** 退款资金账户 · Refund funding account. Documented: `UNSETTLED`, `AVAILABLE`, `UNAVAILABLE`, `OPERATION`, `BASIC`, `ECNY_BASIC`. */
  readonly funds_account: Open<"UNSETTLED" | "AVAILABLE" | "UNAVAILABLE" | "OPERATION" | "BASIC" | "ECNY_BASIC">;
  /** 退款金额信息 · Refund amount details. */
  readonly amount: RefundAbnormalApplyAnswerAmount;
  /** 优惠退款详情 · Promotion refund details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly RefundAbnormalApplyAnswerPromotionDetail[];
  /** 退款资金来源 · Refund funding account. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`. */
  readonly refund_account?: Open<
    | "REFUND_SOURCE_PARTNER_ADVANCE"
    | "REFUND_SOURCE_SUB_MERCHANT"
    | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE">;
}

export interface RefundAbnormalApplyAnswerAmount {
  /** 原订单金额 · Original order amount. */
  readonly total: number;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly RefundFrom[];
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund: number;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer, in fen; order amount without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_total: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund: number;
  /** 货币类型 · Currency. At most 16 characters. Always `CNY`. */
  readonly currency: Open<"CNY">;
  /** 退还的手续费 · Service fee returned. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
  readonly refund_fee?: number;
  /** 平台垫付金额 · Amount advanced. 退款中由平台垫付的部分；整数，单位为分。 Part of the refund the platform advanced. Integer, in fen. */
  readonly advance?: number;
}

export interface RefundAbnormalApplyAnswerPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. At most 32 characters. */
  readonly promotion_id: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. At most 32 characters. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. At most 32 characters. Documented: `CASH`, `NOCASH`, `COUPON`, `DISCOUNT`. */
  readonly type: Open<"CASH" | "NOCASH" | "COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠退款金额 · Promotion refund amount. */
  readonly refund_amount: number;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly RefundGoodsDetail[];
}

/** Members of `json` that every call of `v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund#post` has. */
export interface RefundAbnormalApplyJson {
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. At most 64 characters. */
  readonly out_refund_no: string;
  /** 异常退款处理方式 · Way to process the abnormal refund. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `USER_BANK_CARD`, `MERCHANT_BANK_CARD`. */
  readonly type: Open<"USER_BANK_CARD" | "MERCHANT_BANK_CARD">;
  /** 退款收款银行 · Refund payee bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. Required in cases that the page tells. At most 16 characters. Documented: `CMB_DEBIT`, `COMM_DEBIT`, `ABC_DEBIT`, `CCB_DEBIT`, `ICBC_DEBIT`, `BOC_DEBIT`, `PAB_DEBIT`, `SPDB_DEBIT`, `CITIC_DEBIT`, `CEB_DEBIT`, `CMBC_DEBIT`, `CIB_DEBIT`, `GDB_DEBIT`, `PSBC_DEBIT`, `NBCB_DEBIT`. */
  readonly bank_type?: Open<
    | "CMB_DEBIT"
    | "COMM_DEBIT"
    | "ABC_DEBIT"
    | "CCB_DEBIT"
    | "ICBC_DEBIT"
    | "BOC_DEBIT"
    | "PAB_DEBIT"
    | "SPDB_DEBIT"
    | "CITIC_DEBIT"
    | "CEB_DEBIT"
    | "CMBC_DEBIT"
    | "CIB_DEBIT"
    | "GDB_DEBIT"
    | "PSBC_DEBIT"
    | "NBCB_DEBIT">;
  /** 退款收款银行卡号 · Refund payee card number. 发票中为开户银行账号；异常退款中为收款卡号，敏感字段，传明文，由 SDK 加密。 Fapiao: the party's bank account; abnormal refund: card that receives the money, sensitive, pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. Required in cases that the page tells. At most 1024 characters. */
  readonly bank_account?: Sensitive;
  /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. Required in cases that the page tells. At most 1024 characters. */
  readonly real_name?: Sensitive;
}

/** Options of `POST /v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund`. */
export interface RefundAbnormalApplyOptions extends CallOptions {
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. At most 32 characters. */
  readonly refund_id: string;
  readonly json: RefundAbnormalApplyJson & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_mchid?: undefined;
  });
}

export interface RefundAmount {
  /** 原订单金额 · Original order amount. */
  readonly total: number;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly RefundAmountFrom[];
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 应结退款金额 · Settlement refund amount. 整数，单位为分，去掉非充值代金券后的退款金额。 Integer, in fen; refund without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_refund: number;
  /** 应结订单金额 · Settlement order amount. 整数，单位为分，去掉非充值代金券后的订单金额。 Integer, in fen; order amount without non-prepaid coupons, set by WeChat Pay. */
  readonly settlement_total: number;
  /** 优惠退款金额 · Discount refund amount. 单位为分的整数，退款中由优惠承担的部分。 Integer, in fen; the part of the refund that promotions bear. */
  readonly discount_refund: number;
  /** 货币类型 · Currency. At most 16 characters. Always `CNY`. */
  readonly currency: Open<"CNY">;
  /** 退还的手续费 · Service fee returned. 整数，单位为分；APIv2 中为十进制数字文本。 Integer, in fen; digits as text in APIv2. */
  readonly refund_fee?: number;
  /** 平台垫付金额 · Amount advanced. 退款中由平台垫付的部分；整数，单位为分。 Part of the refund the platform advanced. Integer, in fen. */
  readonly advance?: number;
}

export interface RefundAmountFrom {
  /** 出资账户类型 · Funding account type. Documented: `AVAILABLE`, `UNAVAILABLE`. */
  readonly account: Open<"AVAILABLE" | "UNAVAILABLE">;
  /** 该账户出资金额 · Amount from the account. */
  readonly amount: number;
}

export interface RefundCreateAmount {
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly RefundFrom[];
  /** 原订单金额 · Original order amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. At most 16 characters. Always `CNY`. */
  readonly currency?: Open<"CNY">;
}

export interface RefundCreateAmount2 {
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 退款出资账户列表 · Refund funding accounts. */
  readonly from?: readonly RefundFrom[];
  /** 原订单金额 · Original order amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. At most 16 characters. Always `CNY`. */
  readonly currency: Open<"CNY">;
}

/** Members of `json` that every call of `v3/refund/domestic/refunds#post` has. */
export interface RefundCreateJson {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At least one of this and `out_trade_no`. At most 32 characters. */
  readonly transaction_id?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At least one of this and `transaction_id`. At most 32 characters. */
  readonly out_trade_no?: string;
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. At most 64 bytes. Characters of `0-9A-Za-z_|*@-`. */
  readonly out_refund_no: string;
  /** 退款原因 · Refund reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. At most 80 bytes. */
  readonly reason?: string;
  /** 退款结果通知地址 · Refund notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
  readonly notify_url?: string;
  /** 退款资金账户 · Refund funding account. 说明退款从商户的哪个账户出资。 Tells which merchant account pays the refund. Documented: `AVAILABLE`, `UNSETTLED`. */
  readonly funds_account?: Open<"AVAILABLE" | "UNSETTLED">;
  /** 退款商品列表 · Refunded goods. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly RefundGoodsDetail[];
  /** 退款资金来源 · Refund funding account. 表示退款从哪个账户出资，由商户选择或由微信支付返回。 Tells which account funds the refund; chosen by the merchant or returned by WeChat Pay. Documented: `REFUND_SOURCE_PARTNER_ADVANCE`, `REFUND_SOURCE_SUB_MERCHANT`, `REFUND_SOURCE_SUB_MERCHANT_ADVANCE`. */
  readonly refund_account?: Open<
    | "REFUND_SOURCE_PARTNER_ADVANCE"
    | "REFUND_SOURCE_SUB_MERCHANT"
    | "REFUND_SOURCE_SUB_MERCHANT_ADVANCE">;
}

/** Options of `POST /v3/refund/domestic/refunds`. */
export interface RefundCreateOptions extends CallOptions {
  readonly json: RefundCreateJson & AtLeastOne<"transaction_id" | "out_trade_no"> & ({
    /** 退款金额信息 · Refund amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: RefundCreateAmount;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    /** 退款金额信息 · Refund amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: RefundCreateAmount2;
    readonly sub_mchid?: undefined;
  });
}

export interface RefundFrom {
  /** 出资账户类型 · Funding account type. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 32 characters. Documented: `AVAILABLE`, `UNAVAILABLE`. */
  readonly account: Open<"AVAILABLE" | "UNAVAILABLE">;
  /** 该账户出资金额 · Amount from the account. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
}

export interface RefundGoodsDetail {
  /** 商户侧商品编码 · Merchant goods ID. 由商户自定的商品编码，用于单品优惠与退款。 Set by the merchant; identifies the item for item discounts and refunds. At most 32 characters. */
  readonly merchant_goods_id: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. At most 32 characters. */
  readonly wechatpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. At most 256 characters. */
  readonly goods_name?: string;
  /** 商品单价 · Unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
  /** 商品退款金额 · Goods refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount: number;
  /** 退货数量 · Refunded quantity. */
  readonly refund_quantity: number;
}

export interface RefundPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. At most 32 characters. */
  readonly promotion_id: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `CASH`, `NOCASH`, `COUPON`, `DISCOUNT`. */
  readonly type: Open<"CASH" | "NOCASH" | "COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠退款金额 · Promotion refund amount. */
  readonly refund_amount: number;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly RefundPromotionDetailGoodsDetail[];
}

export interface RefundPromotionDetailGoodsDetail {
  /** 商户侧商品编码 · Merchant goods ID. At most 32 characters. */
  readonly merchant_goods_id?: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. At most 32 characters. */
  readonly wechatpay_goods_id?: string;
  /** 商品名称 · Goods name. At most 256 characters. */
  readonly goods_name?: string;
  /** 商品单价 · Unit price. */
  readonly unit_price: number;
  /** 商品退款金额 · Goods refund amount. */
  readonly refund_amount: number;
  /** 退货数量 · Refunded quantity. */
  readonly refund_quantity: number;
}

/** Options of `GET /v3/refund/domestic/refunds/{out_refund_no}`. */
export interface RefundQueryOptions extends CallOptions {
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. At most 64 characters. */
  readonly out_refund_no: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  };
}
