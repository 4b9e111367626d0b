// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /cgi-bin/mch/customs/customdeclarequery`. */
export interface V2CustomsCustomdeclarequeryAnswer {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 28 characters. */
  readonly transaction_id: string;
  /** 报关单笔数 · Number of declarations. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. Digits. */
  readonly count: string;
  /** 第n个商户子订单号 · Nth merchant sub-order number. 由商户生成，下标从 0 开始。 Chosen by the merchant; the index starts at 0. The values of `sub_order_no_0`, by index. At most 32 characters. */
  readonly sub_order_no_$n?: readonly string[];
  /** 第n个微信子订单号 · Nth WeChat sub-order ID. 由微信支付生成，下标从 0 开始。 Assigned by WeChat Pay; the index starts at 0. The values of `sub_order_id_0`, by index. At most 32 characters. */
  readonly sub_order_id_$n?: readonly string[];
  /** 商户海关备案号 · Merchant customs number. 第 $n 条报关记录的海关备案号，$n 从 0 开始。 Customs number of record $n; $n starts at 0. The values of `mch_customs_no_0`, by index. At most 32 characters. */
  readonly mch_customs_no_$n?: readonly string[];
  /** 第n笔报关海关 · Customs office n. 枚举，受理第 n 笔报关单的海关。 Enumeration: customs office of declaration n. The values of `customs_0`, by index. At most 15 characters. Documented: `GUANGZHOU`, `HANGZHOU`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI`, `ZHENGZHOU_ZH`, `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
  readonly customs_$n: readonly (Open<
    | "GUANGZHOU"
    | "HANGZHOU"
    | "NINGBO"
    | "ZHENGZHOU_BS"
    | "CHONGQING"
    | "SHANGHAI"
    | "ZHENGZHOU_ZH"
    | "GUANGZHOU_ZS"
    | "HANGZHOU_ZS"
    | "SHANGHAI_ZS"
    | "SHENZHEN"
    | "ZHENGZHOU_ZH_ZS"
    | "TIANJIN">)[];
  /** 第n条货币类型 · Currency of record. 三位货币代码；$n 为报关记录的序号。 Three-letter currency code; $n is the index of the declaration record. The values of `fee_type_0`, by index. At most 3 characters. */
  readonly fee_type_$n?: readonly string[];
  /** 子订单金额 · Sub-order amount. 整数，单位为分；第 $n 条报关记录的应付金额，$n 从 0 开始。 Integer, in fen; amount payable of record $n; $n starts at 0. The values of `order_fee_0`, by index. Digits. */
  readonly order_fee_$n?: readonly string[];
  /** 第n条关税金额 · Customs duty of record. 单位为分的整数；$n 为报关记录的序号。 Integer, in fen; $n is the index of the declaration record. The values of `duty_0`, by index. Digits. */
  readonly duty_$n?: readonly string[];
  /** 第n笔物流费 · Nth transport fee. 整数，单位为币种最小单位（人民币为分），下标从 0 开始。 Integer, in the currency's smallest unit (fen for CNY); the index starts at 0. The values of `transport_fee_0`, by index. Digits. */
  readonly transport_fee_$n?: readonly string[];
  /** 商品价格 · Product price. 整数，单位为分；第 $n 条报关记录的商品价格，$n 从 0 开始。 Integer, in fen; price of the goods in record $n; $n starts at 0. The values of `product_fee_0`, by index. Digits. */
  readonly product_fee_$n?: readonly string[];
  /** 第n个报关状态 · Nth customs state. 表示该子订单的报关进度，由微信支付返回，下标从 0 开始。 Tells how far this declaration is; set by WeChat Pay; the index starts at 0. The values of `state_0`, by index. At most 10 characters. Documented: `UNDECLARED`, `SUBMITTED`, `PROCESSING`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state_$n: readonly (Open<"UNDECLARED" | "SUBMITTED" | "PROCESSING" | "SUCCESS" | "FAIL" | "EXCEPT">)[];
  /** 第n条申报结果说明 · Result note of record. The values of `explanation_0`, by index. At most 128 characters. */
  readonly explanation_$n?: readonly string[];
  /** 最后修改时间 · Last modified time. 第 $n 条报关记录的修改时间，yyyyMMddHHmmss，北京时间。 When record $n was modified; yyyyMMddHHmmss, Beijing time. The values of `modify_time_0`, by index. At most 14 characters. `yyyyMMdd`. */
  readonly modify_time_$n: readonly string[];
  /** 第n笔身份核对结果 · Identity check result n. 枚举，第 n 笔报关单的订购人与支付人是否一致。 Enumeration: whether orderer and payer of declaration n are the same person. The values of `cert_check_result_0`, by index. At most 256 characters. Documented: `UNCHECKED`, `SAME`, `DIFFERENT`. */
  readonly cert_check_result_$n: readonly (Open<"UNCHECKED" | "SAME" | "DIFFERENT">)[];
  /** 核验机构 · Verifying institution. 表示由哪家清算机构核验订购人。 Tells which clearing institution verified the buyer. At most 16 characters. Documented: `UNIONPAY`, `NETSUNION`, `OTHERS`. */
  readonly verify_department: Open<"UNIONPAY" | "NETSUNION" | "OTHERS">;
  /** 核验机构交易流水号 · Verifying institution transaction ID. 核验机构的交易流水号。 Transaction number at the verifying institution. At most 64 characters. */
  readonly verify_department_trade_id: string;
}

/** Options of `POST /cgi-bin/mch/customs/customdeclarequery`. */
export interface V2CustomsCustomdeclarequeryOptions extends CallOptions {
  readonly xml: V2CustomsCustomdeclarequeryXml & AtLeastOne<"out_trade_no" | "transaction_id" | "sub_order_no" | "sub_order_id">;
}

/** Members of `xml` that every call of `v2/cgi-bin/mch/customs/customdeclarequery#post` has. */
export interface V2CustomsCustomdeclarequeryXml {
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `MD5`. */
  readonly sign_type?: Open<"MD5">;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At least one of this and `transaction_id`, `sub_order_no` and `sub_order_id`. At most 32 characters. */
  readonly out_trade_no?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At least one of this and `out_trade_no`, `sub_order_no` and `sub_order_id`. At most 28 characters. */
  readonly transaction_id?: string;
  /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. At least one of this and `out_trade_no`, `transaction_id` and `sub_order_id`. At most 32 characters. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. 报关子订单的编号，由微信支付生成。 Number of the customs sub-order, assigned by WeChat Pay. At least one of this and `out_trade_no`, `transaction_id` and `sub_order_no`. At most 32 characters. */
  readonly sub_order_id?: string;
  /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. At most 32 characters. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`, `ZONGSHU`. */
  readonly customs: Open<
    | "GUANGZHOU_ZS"
    | "HANGZHOU_ZS"
    | "NINGBO"
    | "ZHENGZHOU_BS"
    | "CHONGQING"
    | "SHANGHAI_ZS"
    | "SHENZHEN"
    | "ZHENGZHOU_ZH_ZS"
    | "TIANJIN"
    | "ZONGSHU">;
}

/** Answer of `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`. */
export interface V2CustomsCustomdeclareredeclareAnswer {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 签名类型 · Signature type. At most 32 characters. Documented: `MD5`. */
  readonly sign_type: Open<"MD5">;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 报关状态 · Customs declaration state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `UNDECLARED`, `SUBMITTED`, `PROCESSING`, `SUCCESS`, `EXCEPT`, `FAIL`. */
  readonly state: Open<"UNDECLARED" | "SUBMITTED" | "PROCESSING" | "SUCCESS" | "EXCEPT" | "FAIL">;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 28 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. Not on the official pages. */
  readonly out_trade_no: string;
  /** 商户子订单号 · Merchant sub-order number. At most 32 characters. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. At most 32 characters. */
  readonly sub_order_id?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. At most 14 characters. `yyyyMMdd`. */
  readonly modify_time: string;
  /** 申报结果说明 · Declaration result note. At most 128 characters. */
  readonly explanation?: string;
}

/** Options of `POST /cgi-bin/mch/newcustoms/customdeclareredeclare`. */
export interface V2CustomsCustomdeclareredeclareOptions extends CallOptions {
  readonly xml: V2CustomsCustomdeclareredeclareXml & AtLeastOne<"out_trade_no" | "transaction_id"> & AtLeastOne<"sub_order_no" | "sub_order_id">;
}

/** Members of `xml` that every call of `v2/cgi-bin/mch/newcustoms/customdeclareredeclare#post` has. */
export interface V2CustomsCustomdeclareredeclareXml {
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `MD5`. */
  readonly sign_type?: Open<"MD5">;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At least one of this and `transaction_id`. At most 32 characters. */
  readonly out_trade_no?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At least one of this and `out_trade_no`. At most 28 characters. */
  readonly transaction_id?: string;
  /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. At least one of this and `sub_order_id`. At most 32 characters. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. 报关子订单的编号，由微信支付生成。 Number of the customs sub-order, assigned by WeChat Pay. At least one of this and `sub_order_no`. At most 32 characters. */
  readonly sub_order_id?: string;
  /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. At most 32 characters. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`, `ZONGSHU`. */
  readonly customs: Open<
    | "GUANGZHOU_ZS"
    | "HANGZHOU_ZS"
    | "NINGBO"
    | "ZHENGZHOU_BS"
    | "CHONGQING"
    | "SHANGHAI_ZS"
    | "SHENZHEN"
    | "ZHENGZHOU_ZH_ZS"
    | "TIANJIN"
    | "ZONGSHU">;
  /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. At most 32 characters. */
  readonly mch_customs_no: string;
}

/** Options of `POST /cgi-bin/mch/customs/customdeclareorder`. */
export interface V2CustomsDeclareOptions extends CallOptions {
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
    readonly mch_id: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 28 characters. */
    readonly transaction_id: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. At most 32 characters. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`, `ZONGSHU`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN"
      | "ZONGSHU">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. At most 32 characters. */
    readonly mch_customs_no: string;
    /** 关税金额 · Customs duty. 单位为分的整数。 Integer, in fen. */
    readonly duty?: number | string;
    /** 报关操作类型 · Customs action type. 枚举，报关指新增或修改，投诉通知指触发原因，投诉消息指点击后的行为。 Enumeration: customs, add or modify; complaint notification, what happened; complaint message, what a click does. Documented: `ADD`, `MODIFY`. */
    readonly action_type?: Open<"ADD" | "MODIFY">;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. Required in cases that the page tells. At most 32 characters. */
    readonly sub_order_no?: string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. Required in cases that the page tells. At most 3 characters. */
    readonly fee_type?: string;
    /** 子订单金额 · Sub-order amount. 整数，单位为分；报关子订单的应付金额。 Integer, in fen; amount payable of the declared sub-order. Required with `transport_fee` or `product_fee`. */
    readonly order_fee?: number | string;
    /** 物流费 · Transport fee. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). Required in cases that the page tells. */
    readonly transport_fee?: number | string;
    /** 商品价格 · Product price. 整数，单位为分；报关子订单中的商品价格，不含运费。 Integer, in fen; price of the goods in the declared sub-order, without freight. Required in cases that the page tells. */
    readonly product_fee?: number | string;
    /** 个人证件类型 · Personal document type. 枚举，进件中为登记证书种类，报关与补贴中为个人证件种类。 Enumeration: applications, kind of registration certificate; customs and subsidy, kind of personal document. At most 32 characters. Always `IDCARD`. */
    readonly cert_type?: Open<"IDCARD">;
    /** 证件号码 · Identity document number. 订购人的证件号码。 Document number of the orderer. At most 64 characters. */
    readonly cert_id?: string;
    /** 订购人姓名 · Buyer's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 64 characters. */
    readonly name?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
  };
}

/** Answer of `POST /cgi-bin/mch/customs/customdeclareorder`. */
export interface V2CustomsDeclared {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 签名类型 · Signature type. At most 32 characters. Documented: `MD5`. */
  readonly sign_type: Open<"MD5">;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. */
  readonly err_code?: string;
  /** 错误描述 · Error description. At most 128 characters. */
  readonly err_code_des?: string;
  /** 报关状态 · Customs declaration state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. At most 32 characters. Documented: `UNDECLARED`, `SUBMITTED`, `PROCESSING`, `SUCCESS`, `EXCEPT`, `FAIL`. */
  readonly state: Open<"UNDECLARED" | "SUBMITTED" | "PROCESSING" | "SUCCESS" | "EXCEPT" | "FAIL">;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 28 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. Not on the official pages. */
  readonly out_trade_no: string;
  /** 商户子订单号 · Merchant sub-order number. At most 32 characters. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. At most 32 characters. */
  readonly sub_order_id?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. At most 14 characters. `yyyyMMdd`. */
  readonly modify_time: string;
  /** 身份核对结果 · Identity check result. 枚举，订购人与支付人身份信息是否一致。 Enumeration: whether orderer and payer are the same person. At most 256 characters. Documented: `UNCHECKED`, `SAME`, `DIFFERENT`. */
  readonly cert_check_result: Open<"UNCHECKED" | "SAME" | "DIFFERENT">;
  /** 核验机构 · Verifying institution. 表示由哪家清算机构核验订购人。 Tells which clearing institution verified the buyer. At most 16 characters. Documented: `UNIONPAY`, `NETSUNION`, `OTHERS`. */
  readonly verify_department: Open<"UNIONPAY" | "NETSUNION" | "OTHERS">;
  /** 核验机构交易流水号 · Verifying institution transaction ID. 核验机构的交易流水号。 Transaction number at the verifying institution. At most 64 characters. */
  readonly verify_department_trade_id: string;
}
