// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /xdc/apiv2getsignkey/sign/getsignkey`. */
export interface V2XdcApiv2getsignkeySignGetsignkeyAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 沙箱签名密钥 · Sandbox signing key. 沙箱中代替 APIv2 密钥的签名密钥。 Replaces the APIv2 key in the sandbox. */
  readonly sandbox_signkey?: string;
}

/** Options of `POST /xdc/apiv2getsignkey/sign/getsignkey`. */
export interface V2XdcApiv2getsignkeySignGetsignkeyOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
    readonly mch_id: string;
  };
}

/**
 * Answer of `POST /xdc/apiv2sandbox/pay/micropay`.
 * Answer of `POST /xdc/apiv2sandbox/pay/orderquery`.
 */
export interface V2XdcApiv2sandboxPayAnswer {
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
  /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. */
  readonly trade_type: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `REVOKED`, `USERPAYING`, `PAYERROR`, `ACCEPT`. */
  readonly trade_state?: Open<
    | "SUCCESS"
    | "REFUND"
    | "NOTPAY"
    | "CLOSED"
    | "REVOKED"
    | "USERPAYING"
    | "PAYERROR"
    | "ACCEPT">;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  /** 订单总金额 · Order total. */
  readonly total_fee: string;
  /** 现金支付金额 · Cash paid. 用户实际现金支付的部分，不含代金券；整数，单位为分。 What the user paid in cash, without coupons. Integer, in fen. */
  readonly cash_fee: string;
  /** 代金券总金额 · Total coupon amount. 订单中代金券抵扣的总额；整数，单位为分。 Sum that coupons took off the order. Integer, in fen. */
  readonly coupon_fee?: string;
}

/** Options of `POST /xdc/apiv2sandbox/pay/micropay`. */
export interface V2XdcApiv2sandboxPayMicropayOptions extends CallOptions {
  readonly headers?: Readonly<Record<string, string>> & {
    /** 沙箱异常用例 · Sandbox negative case. 请求头，指定沙箱要模拟的异常情形。 Request header that selects the failure the sandbox plays. Documented: `MICROPAY_USERPAYING`, `MICROPAY_TIMEOUT`, `MICROPAY_PAYERROR`, `MICROPAY_PAY_QUERY_TIMEOUT`. */
    readonly "Wechatpay-Negative-Test"?: Open<
      | "MICROPAY_USERPAYING"
      | "MICROPAY_TIMEOUT"
      | "MICROPAY_PAYERROR"
      | "MICROPAY_PAY_QUERY_TIMEOUT">;
  };
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
    readonly mch_id: string;
    /** 商品描述 · Product description. 订单的商品描述，展示给用户并出现在账单中；最长 127 字符。 Description of the order shown to the payer and in bills; at most 127 characters. At most 128 characters. */
    readonly body: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 32 characters. */
    readonly out_trade_no: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 128 characters. */
    readonly attach?: string;
    /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
    readonly total_fee: number | string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. At most 64 characters. */
    readonly fee_type?: string;
    /** 付款码 · Payment code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. At most 128 characters. */
    readonly auth_code: string;
  };
}

/** Options of `POST /xdc/apiv2sandbox/pay/orderquery`. */
export interface V2XdcApiv2sandboxPayOrderqueryOptions extends CallOptions {
  readonly headers?: Readonly<Record<string, string>> & {
    /** 沙箱异常用例 · Sandbox negative case. 请求头，指定沙箱要模拟的异常情形。 Request header that selects the failure the sandbox plays. Documented: `MICROPAY_USERPAYING`, `MICROPAY_TIMEOUT`, `MICROPAY_PAYERROR`, `MICROPAY_PAY_QUERY_TIMEOUT`. */
    readonly "Wechatpay-Negative-Test"?: Open<
      | "MICROPAY_USERPAYING"
      | "MICROPAY_TIMEOUT"
      | "MICROPAY_PAYERROR"
      | "MICROPAY_PAY_QUERY_TIMEOUT">;
  };
  readonly xml: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
    readonly mch_id: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 32 characters. */
    readonly out_trade_no: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. */
    readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
  };
}
