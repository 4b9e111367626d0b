// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

export interface MerchantAlterationAddition {
  /** 银行开户许可证 · Bank account opening license. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. */
  readonly bank_openaccount_license?: readonly string[];
  /** 开户许可证明材料 · Account opening proof. */
  readonly openaccount_approval?: readonly string[];
  /** 法人其他证明材料 · Legal person's other proof. 每项为图片上传接口返回的媒体 ID。 Each item is a media ID returned by the image upload. */
  readonly legal_other_prove?: readonly string[];
  /** 代理证明材料 · Agency proof. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. */
  readonly agency_prove?: readonly string[];
  /** 最终受益人证明材料 · Proof of beneficial ownership. 每项为图片上传接口返回的媒体 ID。 Each item is a media ID returned by the image upload. */
  readonly ubo_prove?: readonly string[];
}

export interface MerchantAlterationAuditRejectDetail {
  /** 被驳回的参数名称 · Rejected parameter. */
  readonly param_name?: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason?: string;
}

export interface MerchantAlterationBusinessLicenseInfo {
  /** 注册号或统一社会信用代码 · Registration or unified social credit code. 营业执照上的统一社会信用代码或注册号。 Unified social credit code or registration number on the business licence. */
  readonly license_number: string;
  /** 营业执照照片 · Business licence picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly license_copy: string;
  /** 证照上的商户名称 · Merchant name on certificate. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
  readonly merchant_name: string;
  /** 经营者或法定代表人姓名 · Operator's or legal representative's name. */
  readonly legal_person: string;
  /** 公司注册地址 · Registered company address. */
  readonly company_address?: string;
  /** 营业执照有效期开始 · Business licence valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. */
  readonly license_period_begin?: string;
  /** 营业执照有效期结束 · Business licence valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. */
  readonly license_period_end?: string;
}

export interface MerchantAlterationCertificateInfo {
  /** 登记证书类型 · Registration certificate type. 枚举，进件中为登记证书种类，报关与补贴中为个人证件种类。 Enumeration: applications, kind of registration certificate; customs and subsidy, kind of personal document. Documented: `CERTIFICATE_TYPE_2388`, `CERTIFICATE_TYPE_2389`, `CERTIFICATE_TYPE_2394`, `CERTIFICATE_TYPE_2395`, `CERTIFICATE_TYPE_2396`, `CERTIFICATE_TYPE_2520`, `CERTIFICATE_TYPE_2521`, `CERTIFICATE_TYPE_2522`, `CERTIFICATE_TYPE_2399`, `CERTIFICATE_TYPE_2400`. */
  readonly cert_type: Open<
    | "CERTIFICATE_TYPE_2388"
    | "CERTIFICATE_TYPE_2389"
    | "CERTIFICATE_TYPE_2394"
    | "CERTIFICATE_TYPE_2395"
    | "CERTIFICATE_TYPE_2396"
    | "CERTIFICATE_TYPE_2520"
    | "CERTIFICATE_TYPE_2521"
    | "CERTIFICATE_TYPE_2522"
    | "CERTIFICATE_TYPE_2399"
    | "CERTIFICATE_TYPE_2400">;
  /** 登记证书编号 · Registration certificate number. 登记证书上的编号；查询主体子商户时为敏感字段，传明文，由 SDK 加密。 Number on the certificate; sensitive when sub-merchants of a subject are queried: pass plain text, the SDK encrypts it. */
  readonly cert_number: string;
  /** 登记证书照片 · Registration certificate image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly cert_copy: string;
  /** 证照上的商户名称 · Merchant name on certificate. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. */
  readonly merchant_name: string;
  /** 法定代表人姓名 · Legal person's name. */
  readonly legal_person: string;
  /** 公司注册地址 · Registered company address. */
  readonly company_address: string;
  /** 登记证书有效期开始 · Certificate valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly cert_period_begin: string;
  /** 登记证书有效期结束 · Certificate valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly cert_period_end: string;
}

export interface MerchantAlterationContactInfo {
  /** 超级管理员姓名 · Administrator name. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly contact_name: Sensitive;
  /** 超管证件类型 · Administrator document type. 枚举，个人证件的种类。 Enumeration: kind of personal document. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly contact_id_doc_type: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 超管证件号码 · Administrator document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly contact_id_card_number: Sensitive;
  /** 超管证件正面照片 · Administrator document front image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly contact_id_doc_copy: string;
  /** 超管证件反面照片 · Administrator document back image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly contact_id_doc_copy_back?: string;
  /** 超管证件有效期开始 · Administrator document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly contact_id_doc_period_begin: string;
  /** 超管证件有效期结束 · Administrator document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly contact_id_doc_period_end: string;
  /** 业务办理授权函 · Business authorization letter. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly business_authorization_letter?: string;
  /** 联系人手机号 · Contact's mobile number. v3 接口中传入明文，SDK 负责加密；v2 按文档直接填写。 In v3 pass plain text and the SDK encrypts it; in v2 it is sent as documented. Sensitive: give the plain text; it travels encrypted. */
  readonly mobile_phone: Sensitive;
}

export interface MerchantAlterationFinanceInstitutionInfo {
  /** 金融机构类型 · Financial institution type. 说明金融机构的业务种类。 Tells the line of business of the financial institution. Documented: `FINANCE_TYPE_BANK_AGENT`, `FINANCE_TYPE_PAYMENT_AGENT`, `FINANCE_TYPE_INSURANCE`, `FINANCE_TYPE_TRADE_AND_SETTLE`, `FINANCE_TYPE_OTHER`. */
  readonly finance_type: Open<
    | "FINANCE_TYPE_BANK_AGENT"
    | "FINANCE_TYPE_PAYMENT_AGENT"
    | "FINANCE_TYPE_INSURANCE"
    | "FINANCE_TYPE_TRADE_AND_SETTLE"
    | "FINANCE_TYPE_OTHER">;
  /** 金融许可证图片 · Finance licence pictures. 每项为图片上传接口返回的媒体 ID。 Each item is a media ID returned by the image upload. */
  readonly finance_license_pics: readonly string[];
}

export interface MerchantAlterationLegalPersonInfo {
  /** 证件持有人类型 · Document holder type. 说明证件属于法定代表人还是经办人。 Tells whether the document is the legal person's or the agent's. Documented: `LEGAL`, `SUPER`. */
  readonly id_holder_type: Open<"LEGAL" | "SUPER">;
  /** 证件类型 · Document type. 说明证件持有人使用哪种身份证件。 Tells which kind of identity document the holder uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 办理授权函照片 · Authorization letter image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly authorize_letter_copy?: string;
  /** 证件正面照片 · Document front image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly card_front?: string;
  /** 证件反面照片 · Document back image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly card_back?: string;
  /** 证件姓名 · Name on the document. 卡的名称；资料变更中为证件姓名，敏感字段，传明文，由 SDK 加密。 Name of the card; in merchant data changes the name on the document, sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly card_name?: Sensitive;
  /** 证件号码 · Document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly card_number?: Sensitive;
  /** 证件居住地址 · Address on the document. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly card_address?: Sensitive;
  /** 证件有效期开始日期 · Document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly card_period_begin?: string;
  /** 证件有效期结束日期 · Document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly card_period_end?: string;
  /** 法人是否为受益人 · Legal person is UBO. */
  readonly as_ubo?: boolean;
}

export interface MerchantAlterationUboInfo {
  /** 证件类型 · Document type. 说明证件持有人使用哪种身份证件。 Tells which kind of identity document the holder uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly id_doc_type: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 证件正面照片 · Document front image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly card_front: string;
  /** 证件反面照片 · Document back image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly card_back?: string;
  /** 证件姓名 · Name on the document. 卡的名称；资料变更中为证件姓名，敏感字段，传明文，由 SDK 加密。 Name of the card; in merchant data changes the name on the document, sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly card_name: Sensitive;
  /** 证件号码 · Document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly card_number: Sensitive;
  /** 证件居住地址 · Address on the document. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly card_address: Sensitive;
  /** 证件有效期开始日期 · Document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly card_period_begin: string;
  /** 证件有效期结束日期 · Document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. */
  readonly card_period_end: string;
}

/**
 * Answer of `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`.
 * Answer of `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`.
 */
export interface MerchantContactAlteration {
  /** 变更申请单号 · Change application ID. */
  readonly apply_id: string;
  /** 业务申请编号 · Application number. */
  readonly out_request_no: string;
  /** 商户号 · Merchant ID. */
  readonly merchant_code: string;
  /** 变更申请状态 · Change application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_MODIFING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`. */
  readonly state: Open<
    | "APPLYMENT_STATE_AUDITING"
    | "APPLYMENT_STATE_REJECTED"
    | "APPLYMENT_STATE_MODIFING"
    | "APPLYMENT_STATE_FINISHED"
    | "APPLYMENT_STATE_CANCELED">;
  /** 审核驳回原因 · Rejection reason. */
  readonly audit_reject_reason?: string;
  /** 审核驳回详情 · Rejection details. */
  readonly audit_reject_detail?: readonly MerchantAlterationAuditRejectDetail[];
}

/** Options of `GET /v3/mchalterapply/mchcontactalterapplyment/{apply_id}`. */
export interface MerchantContactAlterationByApplyIdQueryOptions extends CallOptions {
  /** 变更申请单号 · Change application ID. 微信支付受理变更申请时生成，查询与撤销时传入。 Assigned by WeChat Pay when the change is accepted; pass it in to query or cancel. */
  readonly apply_id: string;
}

/** Options of `GET /v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`. */
export interface MerchantContactAlterationMerchantByOutRequestNoQueryOptions extends CallOptions {
  /** 商户号 · Merchant ID. 资料变更所针对的商户号，8 至 10 位数字，以字符串填写。 Merchant ID the change applies to: 8 to 10 digits, as a string. */
  readonly merchant_code: string;
  /** 业务申请编号 · Application number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
  readonly out_request_no: string;
}

/** Options of `POST /v3/mchalterapply/mchcontactalterapplyment`. */
export interface MerchantContactAlterationOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 资料变更所针对的商户号，8 至 10 位数字，以字符串填写。 Merchant ID the change applies to: 8 to 10 digits, as a string. */
    readonly merchant_code: string;
    /** 业务申请编号 · Application number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 超级管理员信息 · Administrator information. */
    readonly contact_info?: MerchantAlterationContactInfo;
  };
}

/** Answer of `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`. */
export interface MerchantContactAlterationRevokeAnswer {
  /** 变更申请单号 · Change application ID. */
  readonly apply_id?: string;
  /** 变更申请状态 · Change application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_MODIFING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`. */
  readonly state?: Open<
    | "APPLYMENT_STATE_AUDITING"
    | "APPLYMENT_STATE_REJECTED"
    | "APPLYMENT_STATE_MODIFING"
    | "APPLYMENT_STATE_FINISHED"
    | "APPLYMENT_STATE_CANCELED">;
}

/** Options of `POST /v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke`. */
export interface MerchantContactAlterationRevokeOptions extends CallOptions {
  /** 变更申请单号 · Change application ID. 微信支付受理变更申请时生成，查询与撤销时传入。 Assigned by WeChat Pay when the change is accepted; pass it in to query or cancel. */
  readonly apply_id: string;
}

/** Answer of `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`. */
export interface MerchantNameAlteration {
  /** 变更申请单号 · Change application ID. */
  readonly apply_id: string;
  /** 业务申请编号 · Application number. */
  readonly out_request_no: string;
  /** 商户号 · Merchant ID. */
  readonly merchant_code: string;
  /** 变更申请状态 · Change application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_MODIFING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`. */
  readonly state: Open<
    | "APPLYMENT_STATE_AUDITING"
    | "APPLYMENT_STATE_REJECTED"
    | "APPLYMENT_STATE_MODIFING"
    | "APPLYMENT_STATE_FINISHED"
    | "APPLYMENT_STATE_CANCELED">;
  /** 审核驳回原因 · Rejection reason. */
  readonly audit_reject_reason?: string;
}

/**
 * Answer of `POST /v3/mchalterapply/mchcontactalterapplyment`.
 * Answer of `POST /v3/mchalterapply/mchsubjectalterapplyment`.
 * Answer of `POST /v3/mchalterapply/merchantnamealterapplyment`.
 */
export interface MerchantNameAlterationAnswer {
  /** 变更申请单号 · Change application ID. */
  readonly apply_id?: string;
}

/** Options of `GET /v3/mchalterapply/merchantnamealterapplyment/{apply_id}`. */
export interface MerchantNameAlterationByApplyIdQueryOptions extends CallOptions {
  /** 变更申请单号 · Change application ID. 微信支付受理变更申请时生成，查询与撤销时传入。 Assigned by WeChat Pay when the change is accepted; pass it in to query or cancel. */
  readonly apply_id: string;
}

/** Answer of `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`. */
export interface MerchantNameAlterationMerchant {
  /** 变更申请单号 · Change application ID. */
  readonly apply_id: string;
  /** 业务申请编号 · Application number. */
  readonly out_request_no: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 变更申请状态 · Change application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_MODIFING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`. */
  readonly state: Open<
    | "APPLYMENT_STATE_AUDITING"
    | "APPLYMENT_STATE_REJECTED"
    | "APPLYMENT_STATE_MODIFING"
    | "APPLYMENT_STATE_FINISHED"
    | "APPLYMENT_STATE_CANCELED">;
  /** 审核驳回原因 · Rejection reason. */
  readonly audit_reject_reason?: string;
}

/** Options of `GET /v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}`. */
export interface MerchantNameAlterationMerchantByOutRequestNoQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  /** 业务申请编号 · Application number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
  readonly out_request_no: string;
}

/** Options of `POST /v3/mchalterapply/merchantnamealterapplyment`. */
export interface MerchantNameAlterationOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 业务申请编号 · Application number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 商户简称 · Merchant short name. */
    readonly merchant_shortname: string;
  };
}

/** Answer of `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`. */
export interface MerchantNameAlterationRevokeAnswer {
  /** 变更申请单号 · Change application ID. */
  readonly apply_id?: string;
  /** 变更申请状态 · Change application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `APPLYMENT_STATE_CANCELED`. */
  readonly state?: Open<"APPLYMENT_STATE_CANCELED">;
}

/** Options of `POST /v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke`. */
export interface MerchantNameAlterationRevokeOptions extends CallOptions {
  /** 变更申请单号 · Change application ID. 微信支付受理变更申请时生成，查询与撤销时传入。 Assigned by WeChat Pay when the change is accepted; pass it in to query or cancel. */
  readonly apply_id: string;
}

/**
 * Answer of `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`.
 * Answer of `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`.
 */
export interface MerchantSubjectAlteration {
  /** 商户号 · Merchant ID. */
  readonly merchant_code: string;
  /** 变更申请单号 · Change application ID. */
  readonly apply_id: string;
  /** 业务申请编号 · Application number. */
  readonly out_request_no: string;
  /** 变更申请状态 · Change application state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_MODIFING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`, `APPLYMENT_STATE_EDITTING`. */
  readonly state: Open<
    | "APPLYMENT_STATE_AUDITING"
    | "APPLYMENT_STATE_REJECTED"
    | "APPLYMENT_STATE_MODIFING"
    | "APPLYMENT_STATE_FINISHED"
    | "APPLYMENT_STATE_CANCELED"
    | "APPLYMENT_STATE_EDITTING">;
  /** 审核驳回原因 · Rejection reason. */
  readonly audit_reject_reason?: string;
  /** 审核驳回详情 · Rejection details. */
  readonly audit_reject_detail?: readonly MerchantAlterationAuditRejectDetail[];
}

/** Options of `GET /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}`. */
export interface MerchantSubjectAlterationByApplyIdQueryOptions extends CallOptions {
  /** 变更申请单号 · Change application ID. 微信支付受理变更申请时生成，查询与撤销时传入。 Assigned by WeChat Pay when the change is accepted; pass it in to query or cancel. */
  readonly apply_id: string;
}

/** Options of `GET /v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}`. */
export interface MerchantSubjectAlterationMerchantByOutRequestNoQueryOptions extends CallOptions {
  /** 商户号 · Merchant ID. 资料变更所针对的商户号，8 至 10 位数字，以字符串填写。 Merchant ID the change applies to: 8 to 10 digits, as a string. */
  readonly merchant_code: string;
  /** 业务申请编号 · Application number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
  readonly out_request_no: string;
}

/** Options of `POST /v3/mchalterapply/mchsubjectalterapplyment`. */
export interface MerchantSubjectAlterationOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 资料变更所针对的商户号，8 至 10 位数字，以字符串填写。 Merchant ID the change applies to: 8 to 10 digits, as a string. */
    readonly merchant_code: string;
    /** 业务申请编号 · Application number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 变更范围 · Scope of change. 枚举，本次变更涉及哪些商户资料。 Enumeration: which merchant data this application changes. Documented: `ALTER_SCOPE_FULL`, `ALTER_SCOPE_BUSINESS_CERT`, `ALTER_SCOPE_UBO`. */
    readonly alter_scope?: Open<"ALTER_SCOPE_FULL" | "ALTER_SCOPE_BUSINESS_CERT" | "ALTER_SCOPE_UBO">;
    /** 主体类型 · Organisation type. 商户的法律主体类型；不同接口分别用数字代码或文字枚举。 Legal kind of the merchant; some operations use number codes, others words. Documented: `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_INSTITUTIONS_CLONED`, `SUBJECT_TYPE_INDIVIDUAL`, `SUBJECT_TYPE_OTHERS`, `SUBJECT_TYPE_GOVERNMENT`, `SUBJECT_TYPE_MICRO`. */
    readonly organization_type: Open<
      | "SUBJECT_TYPE_ENTERPRISE"
      | "SUBJECT_TYPE_INSTITUTIONS_CLONED"
      | "SUBJECT_TYPE_INDIVIDUAL"
      | "SUBJECT_TYPE_OTHERS"
      | "SUBJECT_TYPE_GOVERNMENT"
      | "SUBJECT_TYPE_MICRO">;
    /** 是否金融机构 · Is a financial institution. */
    readonly finance_institution?: boolean;
    /** 营业执照信息 · Business license information. */
    readonly business_license_info?: MerchantAlterationBusinessLicenseInfo;
    /** 登记证书信息 · Registration certificate information. */
    readonly certificate_info?: MerchantAlterationCertificateInfo;
    /** 金融机构信息 · Financial institution information. */
    readonly finance_institution_info?: MerchantAlterationFinanceInstitutionInfo;
    /** 法定代表人信息 · Legal person. */
    readonly legal_person_info?: MerchantAlterationLegalPersonInfo;
    /** 最终受益人列表 · Ultimate beneficial owners. */
    readonly ubo_info_list?: readonly MerchantAlterationUboInfo[];
    /** 补充材料 · Additional materials. */
    readonly addition?: MerchantAlterationAddition;
  };
}

/** Answer of `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`. */
export interface MerchantSubjectAlterationRevokeAnswer {
  /** 撤销结果 · Cancellation result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. Documented: `SUCCESS`, `FAIL`. */
  readonly result: Open<"SUCCESS" | "FAIL">;
}

/** Options of `POST /v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke`. */
export interface MerchantSubjectAlterationRevokeOptions extends CallOptions {
  /** 变更申请单号 · Change application ID. 微信支付受理变更申请时生成，查询与撤销时传入。 Assigned by WeChat Pay when the change is accepted; pass it in to query or cancel. */
  readonly apply_id: string;
}
