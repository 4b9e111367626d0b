// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /v3/payroll-card/authentications/{authenticate_number}`. */
export interface PayrollCardAuthentication {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 核身渠道 · Identity check channel. 枚举，核身来自小程序或硬件设备。 Enumeration: check made in the mini program or on a device. Documented: `FROM_MINI_APP`, `FROM_HARDWARE`. */
  readonly authenticate_scene: Open<"FROM_MINI_APP" | "FROM_HARDWARE">;
  /** 核身渠道标识 · Identity check source. */
  readonly authenticate_source: string;
  /** 项目名称 · Project name. */
  readonly project_name: string;
  /** 用工单位名称 · Employer name. */
  readonly employer_name: string;
  /** 核身状态 · Identity check state. Documented: `AUTHENTICATE_PROCESSING`, `AUTHENTICATE_SUCCESS`, `AUTHENTICATE_FAILED`. */
  readonly authenticate_state: Open<"AUTHENTICATE_PROCESSING" | "AUTHENTICATE_SUCCESS" | "AUTHENTICATE_FAILED">;
  /** 核身时间 · Identity check time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly authenticate_time: string;
  /** 商户核身单号 · Identity check number. */
  readonly authenticate_number: string;
  /** 核身失败原因 · Identity check failure reason. */
  readonly authenticate_failed_reason?: string;
  /** 核身类型 · Identity check type. Documented: `NORMAL`, `SIGN_IN`, `INSURANCE`, `CONTRACT`. */
  readonly authenticate_type?: Open<"NORMAL" | "SIGN_IN" | "INSURANCE" | "CONTRACT">;
}

/** Answer of `GET /v3/payroll-card/authentications`. */
export interface PayrollCardAuthenticationList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly PayrollCardAuthentication[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
}

/** Options of `GET /v3/payroll-card/authentications/{authenticate_number}`. */
export interface PayrollCardAuthenticationQueryOptions extends CallOptions {
  /** 商户核身单号 · Identity check number. 标识一次核身，由商户生成，商户号下唯一。 Identifies one identity check; chosen by the merchant, unique under the merchant ID. */
  readonly authenticate_number: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/**
 * Answer of `POST /v3/payroll-card/authentications/pre-order`.
 * Answer of `POST /v3/payroll-card/authentications/pre-order-with-auth`.
 */
export interface PayrollCardAuthenticationsPreOrderAnswer {
  /** 商户核身单号 · Identity check number. */
  readonly authenticate_number: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微工卡授权凭证 · Payroll card token. */
  readonly token: string;
  /** 有效秒数 · Lifetime in seconds. */
  readonly expires_in: number;
}

/** Options of `POST /v3/payroll-card/authentications/pre-order`. */
export interface PayrollCardAuthenticationsPreOrderOptions extends CallOptions {
  readonly json: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户核身单号 · Identity check number. 标识一次核身，由商户生成，商户号下唯一。 Identifies one identity check; chosen by the merchant, unique under the merchant ID. */
    readonly authenticate_number: string;
    /** 项目名称 · Project name. */
    readonly project_name: string;
    /** 用工单位名称 · Employer name. */
    readonly employer_name: string;
    /** 核身类型 · Identity check type. 枚举，普通、签到、投保或签约核身。 Enumeration: normal, sign-in, insurance or contract check. Documented: `SIGN_IN`, `INSURANCE`, `CONTRACT`, `NORMAL`. */
    readonly authenticate_type: Open<"SIGN_IN" | "INSURANCE" | "CONTRACT" | "NORMAL">;
  };
}

/** Options of `POST /v3/payroll-card/authentications/pre-order-with-auth`. */
export interface PayrollCardAuthenticationsPreOrderWithAuthOptions extends CallOptions {
  readonly json: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 商户核身单号 · Identity check number. 标识一次核身，由商户生成，商户号下唯一。 Identifies one identity check; chosen by the merchant, unique under the merchant ID. */
    readonly authenticate_number: string;
    /** 项目名称 · Project name. */
    readonly project_name: string;
    /** 用工单位名称 · Employer name. */
    readonly employer_name: string;
    /** 用户姓名 · User name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 用工类型 · Employment type. 说明长期用工、短期用工还是合作关系。 Tells long-term, short-term or cooperative employment. Documented: `LONG_TERM_EMPLOYMENT`, `SHORT_TERM_EMPLOYMENT`, `COOPERATION_EMPLOYMENT`. */
    readonly employment_type: Open<"LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT">;
    /** 核身类型 · Identity check type. 枚举，普通、签到、投保或签约核身。 Enumeration: normal, sign-in, insurance or contract check. Documented: `SIGN_IN`, `INSURANCE`, `CONTRACT`, `NORMAL`. */
    readonly authenticate_type: Open<"SIGN_IN" | "INSURANCE" | "CONTRACT" | "NORMAL">;
  };
}

/** Options of `GET /v3/payroll-card/authentications`. */
export interface PayrollCardAuthenticationsQueryOptions extends CallOptions {
  readonly query: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 核身日期 · Identity check date. 查询哪一天的核身记录，格式为 yyyy-MM-dd。 Day whose identity checks are wanted. Format yyyy-MM-dd. */
    readonly authenticate_date: string;
    /** 核身状态 · Identity check state. 枚举，核身中、成功或失败。 Enumeration: in progress, succeeded or failed. Documented: `AUTHENTICATE_PROCESSING`, `AUTHENTICATE_SUCCESS`, `AUTHENTICATE_FAILED`. */
    readonly authenticate_state: Open<"AUTHENTICATE_PROCESSING" | "AUTHENTICATE_SUCCESS" | "AUTHENTICATE_FAILED">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Answer of `GET /v3/payroll-card/relations/{openid}`. */
export interface PayrollCardRelation {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微工卡授权状态 · Payroll card authorization state. 枚举，说明商户或用户是否已授权。 Enumeration: whether the merchant or user has authorized. Documented: `UNAUTHORIZED`, `AUTHORIZED`, `DEAUTHORIZED`. */
  readonly authorize_state: Open<"UNAUTHORIZED" | "AUTHORIZED" | "DEAUTHORIZED">;
  /** 授权时间 · Authorization time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly authorize_time?: string;
  /** 取消授权时间 · Authorisation revoked time. RFC 3339 格式，带时区偏移，用户取消授权后返回。 RFC 3339 with offset; returned once the user has revoked the authorisation. */
  readonly deauthorize_time?: string;
  /** 注册状态 · Registration state. 表示用户是否已注册微工卡。 Tells whether the user is registered for the payroll card. Documented: `UNDEFINED`, `UNREGISTERED`, `REGISTERED`, `CLOSED`. */
  readonly register_state: Open<"UNDEFINED" | "UNREGISTERED" | "REGISTERED" | "CLOSED">;
  /** 注册时间 · Registration time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
  readonly register_time?: string;
  /** 关闭时间 · Closing time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly close_time?: string;
}

/** Options of `GET /v3/payroll-card/relations/{openid}`. */
export interface PayrollCardRelationQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
  };
}

/** Answer of `POST /v3/payroll-card/tokens`. */
export interface PayrollCardToken {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 微工卡授权凭证 · Payroll card token. */
  readonly token: string;
  /** 有效秒数 · Lifetime in seconds. */
  readonly expires_in: number;
}

/** Options of `POST /v3/payroll-card/tokens`. */
export interface PayrollCardTokenCreateOptions extends CallOptions {
  readonly json: {
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 用户姓名 · User name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 用工类型 · Employment type. 说明长期用工、短期用工还是合作关系。 Tells long-term, short-term or cooperative employment. Documented: `LONG_TERM_EMPLOYMENT`, `SHORT_TERM_EMPLOYMENT`, `COOPERATION_EMPLOYMENT`. */
    readonly employment_type: Open<"LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT">;
  };
}

/** Answer of `POST /v3/payroll-card/transfer-batches`. */
export interface PayrollCardTransferBatchesAnswer {
  /** 商户批次单号 · Merchant batch number. */
  readonly out_batch_no: string;
  /** 微信支付批次单号 · WeChat Pay batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
}

/** Options of `POST /v3/payroll-card/transfer-batches`. */
export interface PayrollCardTransferBatchesOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 授权类型 · Authorization type. 枚举，商家转账指信息或资金授权，品牌指全托管或部分授权。 Enumeration: transfers, information or funds authorization; brand, full hosting or partial authorization. Documented: `INFORMATION_AUTHORIZATION_TYPE`, `FUND_AUTHORIZATION_TYPE`, `INFORMATION_AND_FUND_AUTHORIZATION_TYPE`. */
    readonly authorization_type: Open<
      | "INFORMATION_AUTHORIZATION_TYPE"
      | "FUND_AUTHORIZATION_TYPE"
      | "INFORMATION_AND_FUND_AUTHORIZATION_TYPE">;
    /** 商户批次单号 · Merchant batch number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_batch_no: string;
    /** 批次名称 · Batch name. */
    readonly batch_name: string;
    /** 批次备注 · Batch remark. */
    readonly batch_remark: string;
    /** 批次转账总金额 · Batch transfer total. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 总笔数 · Total count. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
    readonly total_num: number;
    /** 转账明细列表 · Transfer details. */
    readonly transfer_detail_list: readonly PayrollCardTransferDetail[];
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 用工类型 · Employment type. 说明长期用工、短期用工还是合作关系。 Tells long-term, short-term or cooperative employment. Documented: `LONG_TERM_EMPLOYMENT`, `SHORT_TERM_EMPLOYMENT`, `COOPERATION_EMPLOYMENT`. */
    readonly employment_type: Open<"LONG_TERM_EMPLOYMENT" | "SHORT_TERM_EMPLOYMENT" | "COOPERATION_EMPLOYMENT">;
    /** 用工场景 · Employment scene. 说明转账所属的用工行业。 Tells the line of work that the transfer pays for. Documented: `LOGISTICS`, `MANUFACTURING`, `HOTEL`, `CATERING`, `EVENT`, `RETAIL`, `OTHERS`. */
    readonly employment_scene: Open<
      | "LOGISTICS"
      | "MANUFACTURING"
      | "HOTEL"
      | "CATERING"
      | "EVENT"
      | "RETAIL"
      | "OTHERS">;
    /** 转账业务类型 · Transfer business type. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `UNDEFINE`, `PROMOTION`. */
    readonly business_type?: Open<"UNDEFINE" | "PROMOTION">;
  };
}

export interface PayrollCardTransferDetail {
  /** 商户明细单号 · Merchant detail number. 由商户自定，标识转账批次中的一笔明细，批次内唯一。 Set by the merchant; identifies one transfer of a batch, unique in it. */
  readonly out_detail_no: string;
  /** 转账金额 · Transfer amount. 整数，单位为分，由商户填写；异常转付中为金额对象。 Integer, in fen; given by the merchant; an amount object in abnormal fund processing. */
  readonly transfer_amount: number;
  /** 转账备注 · Transfer remark. 展示给收款用户的说明，商家转账中不超过 32 个字符。 Shown to the recipient, up to 32 characters in merchant transfers. */
  readonly transfer_remark: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 用户姓名 · User name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
  readonly user_name: Sensitive;
}

/** Options of `POST /v3/payroll-card/wesure/insurance`. */
export interface PayrollCardWesureInsuranceOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 微保订单号 · WeSure order number. 微保投保订单的编号，由微保生成。 Number of the insurance order, assigned by WeSure. */
    readonly wesure_order_no: string;
    /** 微工卡授权凭证 · Payroll card token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
    readonly token: string;
    /** 保险公司订单号 · Insurer order number. 由保险公司生成。 Assigned by the insurance company. */
    readonly insurance_company_order_no: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 投保状态 · Insuring state. 说明投保是否成功。 Tells whether the insurance was taken out. */
    readonly insure_state: string;
    /** 保险生效时间 · Cover effective from. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly insure_effect_time: string;
    /** 保险失效时间 · Cover ends at. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly insure_invalid_time: string;
    /** 承保公司名称 · Insurer name. */
    readonly insurance_company_name: string;
  };
}

/** Answer of `POST /v3/payroll-card/wesure/token-validations`. */
export interface PayrollCardWesureTokenValidationsAnswer {
  /** 核身结果 · Identity check result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. */
  readonly result: string;
  /** 核身成功时间 · Identity check success time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly authenticate_success_time?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
}

/** Options of `POST /v3/payroll-card/wesure/token-validations`. */
export interface PayrollCardWesureTokenValidationsOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 微工卡授权凭证 · Payroll card token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
    readonly token: string;
    /** 用户姓名 · User name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 核身类型 · Identity check type. 枚举，普通、签到、投保或签约核身。 Enumeration: normal, sign-in, insurance or contract check. Documented: `NORMAL`, `SIGN_IN`, `INSURANCE`, `CONTRACT`. */
    readonly authenticate_type?: Open<"NORMAL" | "SIGN_IN" | "INSURANCE" | "CONTRACT">;
  };
}
