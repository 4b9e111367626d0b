// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/**
 * Answer of `POST /applyment/micro/modifyarchives`.
 * Answer of `POST /applyment/micro/modifycontactinfo`.
 */
export interface V2ApplymentMicroAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
}

/** Answer of `POST /applyment/micro/getstate`. */
export interface V2ApplymentMicroGetstateAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 申请单号 · Onboarding application ID. */
  readonly applyment_id: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. */
  readonly applyment_state: string;
  /** 申请单状态说明 · Application state description. */
  readonly applyment_state_desc: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id?: string;
  /** 签约链接 · Signing URL. */
  readonly sign_url?: string;
  /** 驳回详情 · Rejection details. */
  readonly audit_detail?: string;
  /** 被驳回的参数名称 · Rejected parameter. */
  readonly param_name: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason: string;
}

/** Options of `POST /applyment/micro/getstate`. */
export interface V2ApplymentMicroGetstateOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. */
    readonly version: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 申请单号 · Onboarding application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
    readonly applyment_id?: string;
    /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. */
    readonly business_code?: string;
  };
}

/** Answer of `POST /applyment/micro/getupgradestate`. */
export interface V2ApplymentMicroGetupgradestateAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mch_id: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. */
  readonly applyment_state: string;
  /** 申请单状态说明 · Application state description. */
  readonly applyment_state_desc: string;
  /** 签约二维码 · Signing QR code. */
  readonly sign_qrcode?: string;
  /** 签约链接 · Signing URL. */
  readonly sign_url?: string;
  /** 驳回详情 · Rejection details. */
  readonly audit_detail?: string;
  /** 开户名称 · Account holder name. */
  readonly account_name: string;
  /** 账户验证需汇金额 · Verification transfer amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount: string;
  /** 收款账户账号 · Receiving account number. */
  readonly destination_account_number: string;
  /** 收款账户户名 · Receiving account name. */
  readonly destination_account_name: string;
  /** 收款账户开户银行 · Receiving bank. */
  readonly destination_account_bank: string;
  /** 城市 · City. */
  readonly city: string;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark: string;
  /** 汇款截止时间 · Remittance deadline. 北京时间，按返回的字符串原样使用。 Beijing time; use the string as returned. */
  readonly deadline_time: string;
  /** 被驳回的参数名称 · Rejected parameter. */
  readonly param_name: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason: string;
}

/** Options of `POST /applyment/micro/getupgradestate`. */
export interface V2ApplymentMicroGetupgradestateOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. */
    readonly version: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
  };
}

/** Options of `POST /applyment/micro/modifyarchives`. */
export interface V2ApplymentMicroModifyarchivesOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`. */
    readonly version: Open<"1.0">;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. */
    readonly account_number?: string;
    /** 开户银行全称（含支行） · Full bank and branch name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
    readonly bank_name?: string;
    /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
    readonly account_bank?: string;
    /** 开户银行省市编码 · Bank region code. 开户银行所在地的行政区划编码，填写至市。 Administrative region code of the bank, at least at city level. */
    readonly bank_address_code: string;
    /** 平台证书序列号 · Platform certificate serial. 加密敏感信息所用平台证书的序列号。 Serial number of the platform certificate used to encrypt the sensitive data. */
    readonly cert_sn: string;
  };
}

/** Options of `POST /applyment/micro/modifycontactinfo`. */
export interface V2ApplymentMicroModifycontactinfoOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`. */
    readonly version: Open<"1.0">;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 联系人手机号 · Contact's mobile number. v3 接口中传入明文，SDK 负责加密；v2 按文档直接填写。 In v3 pass plain text and the SDK encrypts it; in v2 it is sent as documented. */
    readonly mobile_phone?: string;
    /** 邮箱 · Email address. 填写明文，接口要求加密时由 SDK 加密；应答由 SDK 解密。 Plain text; the SDK encrypts it where the operation requires, and decrypts answers. */
    readonly email?: string;
    /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
    readonly merchant_name?: string;
    /** 平台证书序列号 · Platform certificate serial. 加密敏感信息所用平台证书的序列号。 Serial number of the platform certificate used to encrypt the sensitive data. */
    readonly cert_sn: string;
  };
}

/** Options of `POST /applyment/micro/signcontract`. */
export interface V2ApplymentMicroSigncontractOptions extends CallOptions {
  readonly xml?: Readonly<Record<string, unknown>>;
}

/** Answer of `POST /applyment/micro/submit`. */
export interface V2ApplymentMicroSubmitAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 错误参数 · Faulty parameter. */
  readonly err_param?: string;
  /** 申请单号 · Onboarding application ID. */
  readonly applyment_id: string;
}

/** Options of `POST /applyment/micro/submit`. */
export interface V2ApplymentMicroSubmitOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `3.0`. */
    readonly version: Open<"3.0">;
    /** 平台证书序列号 · Platform certificate serial. 加密敏感信息所用平台证书的序列号。 Serial number of the platform certificate used to encrypt the sensitive data. */
    readonly cert_sn: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. */
    readonly business_code: string;
    /** 身份证人像面照片 · ID card portrait side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
    readonly id_card_copy: string;
    /** 身份证国徽面照片 · ID card emblem side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
    readonly id_card_national: string;
    /** 身份证姓名 · Name on ID card. 填写明文，v3 由 SDK 加密。 Plain text in; the SDK encrypts it in v3. */
    readonly id_card_name: string;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. */
    readonly id_card_number: string;
    /** 身份证有效期截止 · ID card valid until. v3 为 yyyy-MM-dd 或“长期”，APIv2 为起止日期的 JSON 数组文本。 Date as yyyy-MM-dd or the Chinese word for long-term; in APIv2 JSON text with both dates. Travels as JSON text; a text is sent as it is. */
    readonly id_card_valid_time: readonly string[] | string;
    /** 开户名称 · Account holder name. 银行账户的户名；APIv3 中为敏感字段，传明文，由 SDK 加密。 Holder of the bank account. In APIv3 sensitive: pass plain text, the SDK encrypts it. */
    readonly account_name: string;
    /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
    readonly account_bank: string;
    /** 开户银行省市编码 · Bank region code. 开户银行所在地的行政区划编码，填写至市。 Administrative region code of the bank, at least at city level. */
    readonly bank_address_code: string;
    /** 开户银行全称（含支行） · Full bank and branch name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
    readonly bank_name?: string;
    /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. */
    readonly account_number: string;
    /** 门店名称 · Store name. */
    readonly store_name: string;
    /** 门店省市编码 · Store region code. 门店所在行政区划的编码。 Code of the administrative region the store lies in. */
    readonly store_address_code: string;
    /** 门店街道地址 · Store street address. */
    readonly store_street: string;
    /** 门店经度 · Store longitude. */
    readonly store_longitude?: string;
    /** 门店纬度 · Store latitude. */
    readonly store_latitude?: string;
    /** 门店门口照片 · Store entrance photo. */
    readonly store_entrance_pic: string;
    /** 门店内部照片 · Picture inside store. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
    readonly indoor_pic: string;
    /** 经营场地证明 · Proof of business premises. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
    readonly address_certification?: string;
    /** 商户简称 · Merchant short name. */
    readonly merchant_shortname: string;
    /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. */
    readonly service_phone: string;
    /** 售卖商品描述 · Product description. */
    readonly product_desc: string;
    /** 费率 · Fee rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方。 Cross-border rates are integers, the ratio multiplied by 10^8. */
    readonly rate: string;
    /** 补充说明 · Supplementary description. */
    readonly business_addition_desc?: string;
    /** 补充材料图片 · Supplementary images. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. Travels as JSON text; a text is sent as it is. */
    readonly business_addition_pics?: readonly string[] | string;
    /** 联系人姓名 · Contact name. */
    readonly contact: string;
    /** 联系电话 · Contact phone. */
    readonly contact_phone: string;
    /** 联系邮箱 · Contact email. APIv3 进件中为敏感字段，传明文，由 SDK 加密。 In APIv3 onboarding sensitive: pass plain text, the SDK encrypts it. */
    readonly contact_email?: string;
  };
}

/** Answer of `POST /applyment/micro/submitupgrade`. */
export interface V2ApplymentMicroSubmitupgradeAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. */
  readonly err_code?: string;
  /** 错误描述 · Error description. */
  readonly err_code_des?: string;
  /** 错误参数 · Faulty parameter. */
  readonly err_param?: string;
}

/** Options of `POST /applyment/micro/submitupgrade`. */
export interface V2ApplymentMicroSubmitupgradeOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`. */
    readonly version: Open<"1.0">;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
    /** 平台证书序列号 · Platform certificate serial. 加密敏感信息所用平台证书的序列号。 Serial number of the platform certificate used to encrypt the sensitive data. */
    readonly cert_sn: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id: string;
    /** 主体类型 · Organisation type. 商户的法律主体类型；不同接口分别用数字代码或文字枚举。 Legal kind of the merchant; some operations use number codes, others words. */
    readonly organization_type: string;
    /** 营业执照照片 · Business license image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
    readonly business_license_copy: string;
    /** 营业执照注册号 · Business license number. 执照上的注册号或统一社会信用代码；风险核查中为敏感字段，传明文，由 SDK 加密。 Number printed on the license; sensitive in merchant risk checks: pass plain text, the SDK encrypts it. */
    readonly business_license_number: string;
    /** 商户名称 · Merchant name. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
    readonly merchant_name: string;
    /** 公司注册地址 · Registered company address. */
    readonly company_address: string;
    /** 法定代表人姓名 · Legal person's name. */
    readonly legal_person: string;
    /** 营业期限 · Business term. 进件中为营业期限起止日期数组（yyyy-MM-dd），通知中为业务发生时间。 Applications: begin and end date of the license (yyyy-MM-dd) as array; notification: when it happened. */
    readonly business_time: string;
    /** 营业执照类型 · Business licence type. 填写营业执照种类的代码。 Code of the kind of business licence. */
    readonly business_licence_type: string;
    /** 组织机构代码证照片 · Organisation certificate copy. */
    readonly organization_copy?: string;
    /** 组织机构代码 · Organisation code. */
    readonly organization_number?: string;
    /** 组织机构证有效期 · Organisation certificate validity. 文本形式的数组，依次为起止日期 yyyy-MM-dd，截止日期可为“长期”。 Array written as text: start and end date, yyyy-MM-dd; the end may be long-term. */
    readonly organization_time?: string;
    /** 开户名称 · Account holder name. 银行账户的户名；APIv3 中为敏感字段，传明文，由 SDK 加密。 Holder of the bank account. In APIv3 sensitive: pass plain text, the SDK encrypts it. */
    readonly account_name?: string;
    /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. */
    readonly account_bank?: string;
    /** 开户银行省市编码 · Bank region code. 开户银行所在地的行政区划编码，填写至市。 Administrative region code of the bank, at least at city level. */
    readonly bank_address_code?: string;
    /** 开户银行全称（含支行） · Full bank and branch name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
    readonly bank_name?: string;
    /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. */
    readonly account_number?: string;
    /** 商户简称 · Merchant short name. */
    readonly merchant_shortname: string;
    /** 费率结算规则ID · Settlement rule ID. */
    readonly business: string;
    /** 特殊资质图片 · Special qualification images. */
    readonly qualifications?: string;
    /** 经营场景 · Sales scene. 聚合账户中为枚举，影像件查询用于开户或更新资料；小微升级中为经营场景代码。 Aggregated account: enumeration of why media are queried; micro-merchant upgrade: code of the sales scene. */
    readonly business_scene: string;
    /** 补充说明 · Supplementary description. */
    readonly business_addition_desc?: string;
    /** 补充材料图片 · Supplementary images. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. */
    readonly business_addition_pics?: string;
    /** 联系邮箱 · Contact email. APIv3 进件中为敏感字段，传明文，由 SDK 加密。 In APIv3 onboarding sensitive: pass plain text, the SDK encrypts it. */
    readonly contact_email?: string;
  };
}
