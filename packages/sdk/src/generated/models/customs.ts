// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

export interface CustomsData {
  /** 商户子订单号 · Merchant sub-order number. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. */
  readonly sub_order_id?: string;
  /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
  readonly mch_customs_no?: string;
  /** 报关海关 · Customs office. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
  readonly customs: Open<
    | "GUANGZHOU_ZS"
    | "HANGZHOU_ZS"
    | "NINGBO"
    | "ZHENGZHOU_BS"
    | "CHONGQING"
    | "SHANGHAI_ZS"
    | "SHENZHEN"
    | "ZHENGZHOU_ZH_ZS"
    | "TIANJIN">;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 子订单金额 · Sub-order amount. */
  readonly order_fee?: number;
  /** 关税金额 · Customs duty. */
  readonly duty?: number;
  /** 物流费 · Transport fee. */
  readonly transport_fee?: number;
  /** 商品价格 · Product price. */
  readonly product_fee?: number;
  /** 报关状态 · Customs declaration state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state: Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">;
  /** 申报结果说明 · Declaration result note. */
  readonly explanation?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Answer of `GET /global/v3/customs/orders`. */
export interface CustomsOrderList {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 核验机构 · Verifying institution. 表示由哪家清算机构核验订购人。 Tells which clearing institution verified the buyer. Documented: `UNIONPAY`, `NETSUNION`, `OTHERS`. */
  readonly verify_department: Open<"UNIONPAY" | "NETSUNION" | "OTHERS">;
  /** 核验机构交易流水号 · Verifying institution transaction ID. 核验机构的交易流水号。 Transaction number at the verifying institution. */
  readonly verify_department_trade_id: string;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly CustomsData[];
}

/** Answer of `POST /global/v3/customs/orders`. */
export interface CustomsOrdersAnswer {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 报关状态 · Customs declaration state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state: Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户子订单号 · Merchant sub-order number. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. */
  readonly sub_order_id?: string;
  /** 核验机构 · Verifying institution. 表示由哪家清算机构核验订购人。 Tells which clearing institution verified the buyer. Documented: `UNIONPAY`, `NETSUNION`, `OTHERS`. */
  readonly verify_department: Open<"UNIONPAY" | "NETSUNION" | "OTHERS">;
  /** 核验机构交易流水号 · Verifying institution transaction ID. 核验机构的交易流水号。 Transaction number at the verifying institution. */
  readonly verify_department_trade_id: string;
}

/** Options of `POST /global/v3/customs/orders`. */
export interface CustomsOrdersOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
    readonly merchant_customs_no: string;
    /** 关税金额 · Customs duty. 单位为分的整数。 Integer, in fen. */
    readonly duty?: number;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. */
    readonly sub_order_no?: string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type?: string;
    /** 子订单金额 · Sub-order amount. 整数，单位为分；报关子订单的应付金额。 Integer, in fen; amount payable of the declared sub-order. */
    readonly order_fee?: number;
    /** 物流费 · Transport fee. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
    readonly transport_fee?: number;
    /** 商品价格 · Product price. 整数，单位为分；报关子订单中的商品价格，不含运费。 Integer, in fen; price of the goods in the declared sub-order, without freight. */
    readonly product_fee?: number;
  };
}

/** Options of `GET /global/v3/customs/orders`. */
export interface CustomsOrdersQueryOptions extends CallOptions {
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 查询单号类型 · Order number type. 报关查询中为单号种类，医保中为诊疗与支付业务类型。 Kind of number in customs queries; kind of medical payment in medical insurance. Documented: `out_trade_no`, `transaction_id`, `sub_order_no`, `sub_order_id`. */
    readonly order_type: Open<"out_trade_no" | "transaction_id" | "sub_order_no" | "sub_order_id">;
    /** 订单号 · Order number. 报关查询时按 order_type 指定的单号填写；补贴场景为交易订单号。 In customs queries the number named by order_type; in subsidies the trade order number. */
    readonly order_no: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Answer of `PATCH /global/v3/customs/orders`. */
export interface CustomsOrdersUpdateAnswer {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 报关状态 · Customs declaration state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state: Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户子订单号 · Merchant sub-order number. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. */
  readonly sub_order_id?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
  /** 核验机构 · Verifying institution. 表示由哪家清算机构核验订购人。 Tells which clearing institution verified the buyer. Documented: `UNIONPAY`, `NETSUNION`, `OTHERS`. */
  readonly verify_department: Open<"UNIONPAY" | "NETSUNION" | "OTHERS">;
  /** 核验机构交易流水号 · Verifying institution transaction ID. 核验机构的交易流水号。 Transaction number at the verifying institution. */
  readonly verify_department_trade_id: string;
}

/** Options of `PATCH /global/v3/customs/orders`. */
export interface CustomsOrdersUpdateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. */
    readonly sub_order_no?: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
    readonly merchant_customs_no: string;
    /** 关税金额 · Customs duty. 单位为分的整数。 Integer, in fen. */
    readonly duty?: number;
    /** 子订单金额 · Sub-order amount. 整数，单位为分；报关子订单的应付金额。 Integer, in fen; amount payable of the declared sub-order. */
    readonly order_fee?: number;
    /** 物流费 · Transport fee. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
    readonly transport_fee?: number;
    /** 商品价格 · Product price. 整数，单位为分；报关子订单中的商品价格，不含运费。 Integer, in fen; price of the goods in the declared sub-order, without freight. */
    readonly product_fee?: number;
  };
}

/** Answer of `POST /global/v3/customs/redeclare`. */
export interface CustomsRedeclareAnswer {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 报关状态 · Customs declaration state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state: Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户子订单号 · Merchant sub-order number. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. */
  readonly sub_order_id?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
  /** 申报结果说明 · Declaration result note. */
  readonly explanation?: string;
}

/** Options of `POST /global/v3/customs/redeclare`. */
export interface CustomsRedeclareOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. */
    readonly sub_order_no?: string;
    /** 微信子订单号 · WeChat sub-order ID. 报关子订单的编号，由微信支付生成。 Number of the customs sub-order, assigned by WeChat Pay. */
    readonly sub_order_id?: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
    readonly merchant_customs_no: string;
  };
}

/** Answer of `POST /global/v3/customs/verify-certificate`. */
export interface CustomsVerifyCertificateAnswer {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 身份核对结果 · Identity check result. 枚举，订购人与支付人身份信息是否一致。 Enumeration: whether orderer and payer are the same person. Documented: `SAME`, `DIFFERENT`. */
  readonly certificate_check_result: Open<"SAME" | "DIFFERENT">;
}

/** Options of `POST /global/v3/customs/verify-certificate`. */
export interface CustomsVerifyCertificateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. */
    readonly sub_order_no?: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
    readonly merchant_customs_no: string;
    /** 证件类型 · Document type. 枚举，个人证件的种类。 Enumeration: kind of personal document. Documented: `IDCARD`. */
    readonly certificate_type: Open<"IDCARD">;
    /** 证件号码 · Identity document number. 订购人证件号码；敏感字段，传明文，由 SDK 加密。 Document number of the orderer. Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly certificate_id: Sensitive;
    /** 证件姓名 · Name on the document. 订购人姓名；敏感字段，传明文，由 SDK 加密。 Name of the orderer. Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly certificate_name: Sensitive;
  };
}
