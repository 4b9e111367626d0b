// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /fund/queryautowithdrawbydate`. */
export interface V2FundQueryautowithdrawbydateAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 签名类型 · Signature type. Documented: `HMAC-SHA256`. */
  readonly sign_type?: Open<"HMAC-SHA256">;
  /** 签名 · Signature. */
  readonly sign?: string;
  /** 提现日期 · Withdrawal date. */
  readonly date: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 提现状态 · Withdrawal status. 表示提现的结果。 Tells the outcome of the withdrawal. */
  readonly withdraw_status: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 微信提现单号 · WeChat withdrawal number. 提现单的编号，由微信支付生成。 Number of the withdrawal, assigned by WeChat Pay. */
  readonly withdraw_id?: string;
  /** 提现金额 · Withdrawal amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. Digits. */
  readonly amount?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. */
  readonly create_time?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. */
  readonly success_time?: string;
  /** 退款时间 · Refund time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. */
  readonly refund_time?: string;
}

/** Options of `POST /fund/queryautowithdrawbydate`. */
export interface V2FundQueryautowithdrawbydateOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 提现日期 · Withdrawal date. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
  };
}

/** Answer of `POST /fund/reautowithdrawbydate`. */
export interface V2FundReautowithdrawbydateAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 签名类型 · Signature type. Documented: `HMAC-SHA256`. */
  readonly sign_type?: Open<"HMAC-SHA256">;
  /** 签名 · Signature. */
  readonly sign?: string;
  /** 提现日期 · Withdrawal date. */
  readonly date: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 微信提现单号 · WeChat withdrawal number. 提现单的编号，由微信支付生成。 Number of the withdrawal, assigned by WeChat Pay. */
  readonly withdraw_id: string;
  /** 提现金额 · Withdrawal amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. Digits. */
  readonly amount: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. */
  readonly create_time: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
}

/** Options of `POST /fund/reautowithdrawbydate`. */
export interface V2FundReautowithdrawbydateOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 提现日期 · Withdrawal date. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}
