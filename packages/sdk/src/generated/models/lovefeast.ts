// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface LovefeastAmount {
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total?: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total?: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
}

/** Answer of `GET /v3/lovefeast/brands/{brand_id}`. */
export interface LovefeastBrand {
  /** 捐赠份数 · Number of donations. */
  readonly donate_count: number;
  /** 爱心餐消费份数 · Meals consumed. */
  readonly consume_count: number;
}

/** Options of `GET /v3/lovefeast/brands/{brand_id}`. */
export interface LovefeastBrandQueryOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: number | string;
}

export interface LovefeastData {
  /** 公益捐赠单号 · Charity trade ID. 公益捐赠单的编号，由微信支付生成。 Number of the charity donation, assigned by WeChat Pay. */
  readonly welfare_trade_id?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
  readonly sub_appid?: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id?: number;
  /** 捐赠来源 · Donation source. 说明捐赠来自小程序支付还是委托代扣。 Tells whether the donation was a mini program payment or an entrusted deduction. Documented: `MINIPROGRAM_PAY`, `ENTRUST_PAY`. */
  readonly donate_source?: Open<"MINIPROGRAM_PAY" | "ENTRUST_PAY">;
  /** 商户订单信息 · Merchant order. */
  readonly merchant_order?: LovefeastMerchantOrder;
  /** 公益机构名称 · Charity name. */
  readonly institution_name?: string;
  /** 公益业务ID · Charity business ID. 标识爱心餐捐赠单所属的公益业务。 Identifies the charity business of the meal donation. */
  readonly business_id?: string;
  /** 公益业务名称 · Charity business name. */
  readonly business_name?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: LovefeastPayer;
  /** 捐赠金额信息 · Donation amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: LovefeastAmount;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
}

export interface LovefeastMerchantOrder {
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid?: string;
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
}

export interface LovefeastPayer {
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
  readonly sub_openid?: string;
  /** 头像链接 · Avatar URL. */
  readonly avatar?: string;
  /** 用户昵称 · User's nickname. */
  readonly nickname?: string;
}

/** Answer of `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`. */
export interface LovefeastUserOrder {
  /** 公益捐赠单号 · Charity trade ID. 公益捐赠单的编号，由微信支付生成。 Number of the charity donation, assigned by WeChat Pay. */
  readonly welfare_trade_id?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid?: string;
  /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
  readonly sub_appid?: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id?: number;
  /** 捐赠来源 · Donation source. 说明捐赠来自小程序支付还是委托代扣。 Tells whether the donation was a mini program payment or an entrusted deduction. Documented: `MINIPROGRAM_PAY`, `ENTRUST_PAY`. */
  readonly donate_source?: Open<"MINIPROGRAM_PAY" | "ENTRUST_PAY">;
  /** 商户订单信息 · Merchant order. */
  readonly merchant_order?: LovefeastMerchantOrder;
  /** 公益机构名称 · Charity name. */
  readonly institution_name?: string;
  /** 公益业务ID · Charity business ID. 标识爱心餐捐赠单所属的公益业务。 Identifies the charity business of the meal donation. */
  readonly business_id?: string;
  /** 公益业务名称 · Charity business name. */
  readonly business_name?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
  readonly payer?: LovefeastPayer;
  /** 捐赠金额信息 · Donation amount details. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: LovefeastUserOrderAmount;
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
}

export interface LovefeastUserOrderAmount {
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
}

/** Options of `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`. */
export interface LovefeastUserOrderByBrandIdQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: number | string;
  readonly query?: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Options of `GET /v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}`. */
export interface LovefeastUserOrderByOutTradeNoQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
}

/** Answer of `GET /v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}`. */
export interface LovefeastUserOrderList {
  /** 本次返回条数 · Rows returned. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly LovefeastData[];
}
