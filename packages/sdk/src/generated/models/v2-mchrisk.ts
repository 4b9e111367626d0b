// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/**
 * Answer of `POST /mchrisk/bankquerymchauditinfo`.
 * Answer of `POST /mchrisk/channelquerymchauditinfo`.
 */
export interface V2MchriskBankquerymchauditinfoAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 渠道号 · Channel ID. */
  readonly channel_id: string;
  /** 审核状态 · Review status. 说明申请或资料审核到哪一步，停车场进件为枚举。 Tells how far the review has come; an enumeration for parking lots. */
  readonly audit_status: string;
  /** 审核意见 · Review comment. */
  readonly audit_comment: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 签名类型 · Signature type. Documented: `HMAC-SHA256`. */
  readonly sign_type?: Open<"HMAC-SHA256">;
}

/** Options of `POST /mchrisk/bankquerymchauditinfo`. */
export interface V2MchriskBankquerymchauditinfoOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Options of `POST /mchrisk/channelquerymchauditinfo`. */
export interface V2MchriskChannelquerymchauditinfoOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 从业机构号 · Institution ID. 微信支付分配给从业机构（银行、支付机构）的编号。 ID that WeChat Pay assigned to the institution (bank or payment institution). */
    readonly acquiring_bank_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /mchrisk/querymchrisk`. */
export interface V2MchriskQuerymchriskAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 风险等级 · Risk level. 表示风险的高低，由微信支付返回；上报时由商户判定。 Tells how high the risk is; set by WeChat Pay, or by the merchant when reporting. */
  readonly risk_level: string;
  /** 风险等级描述 · Risk level description. */
  readonly risk_level_desc: string;
}

/** Options of `POST /mchrisk/querymchrisk`. */
export interface V2MchriskQuerymchriskOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 加密证书序列号 · Encryption certificate serial. 加密敏感信息所用证书的序列号。 Serial number of the certificate used to encrypt the sensitive data. */
    readonly cert_serial_number?: string;
    /** 证件号码 · Document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted with the RSA key of `v2/risk/getpublickey`. */
    readonly certificates_number?: Sensitive;
    /** 证件姓名 · Name on the document. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted with the RSA key of `v2/risk/getpublickey`. */
    readonly certificates_name?: Sensitive;
    /** 结算卡号 · Settlement card number. 敏感字段，填写明文，由 SDK 加密（使用风控接口的 RSA 公钥）。 Sensitive: give plain text, the SDK encrypts it with the RSA key of the risk operations. Sensitive: give the plain text; it travels encrypted with the RSA key of `v2/risk/getpublickey`. */
    readonly settlement_card_no?: Sensitive;
    /** 结算卡户名 · Settlement card holder. 敏感字段，填写明文，由 SDK 加密（使用风控接口的 RSA 公钥）。 Sensitive: give plain text, the SDK encrypts it with the RSA key of the risk operations. Sensitive: give the plain text; it travels encrypted with the RSA key of `v2/risk/getpublickey`. */
    readonly settlement_card_name?: Sensitive;
    /** 结算卡开户行 · Settlement card bank. */
    readonly settlement_card_bank?: string;
    /** 营业执照注册号 · Business license number. 执照上的注册号或统一社会信用代码；风险核查中为敏感字段，传明文，由 SDK 加密。 Number printed on the license; sensitive in merchant risk checks: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted with the RSA key of `v2/risk/getpublickey`. */
    readonly business_license_number?: Sensitive;
    /** 公司名称 · Company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
    readonly company_name?: string;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address?: string;
    /** 门店经度 · Store longitude. */
    readonly store_longitude?: string;
    /** 门店纬度 · Store latitude. */
    readonly store_latitude?: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /mchrisk/setmchriskcallback`. */
export interface V2MchriskSetmchriskcallbackAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
}

/** Options of `POST /mchrisk/setmchriskcallback`. */
export interface V2MchriskSetmchriskcallbackOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 回调通知地址 · Notification address. */
    readonly callback_url: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /mchrisk/syncmchriskresult`. */
export interface V2MchriskSyncmchriskresultAnswer {
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
}

/** Options of `POST /mchrisk/syncmchriskresult`. */
export interface V2MchriskSyncmchriskresultOptions extends CallOptions {
  readonly xml: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 风险事件码 · Risk event code. 由微信支付生成，标识一次风险事件。 Assigned by WeChat Pay; identifies one risk event. */
    readonly event_code: string;
    /** 证件号码 · Document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. */
    readonly certificates_number?: string;
    /** 证件姓名 · Name on the document. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. */
    readonly certificates_name?: string;
    /** 结算卡号 · Settlement card number. 敏感字段，填写明文，由 SDK 加密（使用风控接口的 RSA 公钥）。 Sensitive: give plain text, the SDK encrypts it with the RSA key of the risk operations. */
    readonly settlement_card_no?: string;
    /** 结算卡户名 · Settlement card holder. 敏感字段，填写明文，由 SDK 加密（使用风控接口的 RSA 公钥）。 Sensitive: give plain text, the SDK encrypts it with the RSA key of the risk operations. */
    readonly settlement_card_name?: string;
    /** 结算卡开户行 · Settlement card bank. */
    readonly settlement_card_bank?: string;
    /** 营业执照注册号 · Business license number. 执照上的注册号或统一社会信用代码；风险核查中为敏感字段，传明文，由 SDK 加密。 Number printed on the license; sensitive in merchant risk checks: pass plain text, the SDK encrypts it. */
    readonly business_license_number?: string;
    /** 公司名称 · Company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
    readonly company_name?: string;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address?: string;
    /** 门店经度 · Store longitude. */
    readonly store_longitude?: string;
    /** 门店纬度 · Store latitude. */
    readonly store_latitude?: string;
    /** 风险类型 · Risk type. 表示风险属于哪一类，由微信支付判定或由商户回传。 Tells the kind of risk; decided by WeChat Pay or reported by the merchant. */
    readonly risk_type: string;
    /** 处罚类型 · Punishment type. 对商户采取的处置措施种类。 Kind of measure taken against the merchant. */
    readonly punish_type: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}
