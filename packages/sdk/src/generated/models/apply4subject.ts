// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /v3/apply4subject/applyment`. */
export interface SubjectConfirmation {
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. At most 64 characters. Documented: `APPLYMENT_STATE_EDITTING`, `APPLYMENT_STATE_WAITTING_FOR_AUDIT`, `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`, `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`, `APPLYMENT_STATE_PASSED`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_FREEZED`, `APPLYMENT_STATE_CANCELED`, `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_TO_BE_CONFIRMED`, `APPLYMENT_STATE_TO_BE_SIGNED`, `APPLYMENT_STATE_SIGNING`, `APPLYMENT_STATE_FINISHED`. */
  readonly applyment_state: Open<
    | "APPLYMENT_STATE_EDITTING"
    | "APPLYMENT_STATE_WAITTING_FOR_AUDIT"
    | "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT"
    | "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON"
    | "APPLYMENT_STATE_PASSED"
    | "APPLYMENT_STATE_REJECTED"
    | "APPLYMENT_STATE_FREEZED"
    | "APPLYMENT_STATE_CANCELED"
    | "APPLYMENT_STATE_AUDITING"
    | "APPLYMENT_STATE_TO_BE_CONFIRMED"
    | "APPLYMENT_STATE_TO_BE_SIGNED"
    | "APPLYMENT_STATE_SIGNING"
    | "APPLYMENT_STATE_FINISHED">;
  /** 二维码图片数据 · QR code image data. At most 30000 characters. */
  readonly qrcode_data?: string;
  /** 驳回参数 · Rejected parameter. At most 256 characters. */
  readonly reject_param?: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. At most 1024 characters. */
  readonly reject_reason?: string;
}

export interface SubjectConfirmationAdditionInfo {
  /** 待确认商户号列表 · Merchant IDs to confirm. At most 20 items. */
  readonly confirm_mchid_list?: readonly string[];
}

export interface SubjectConfirmationAssistProveInfo {
  /** 小微经营类型 · Micro business type. 小微商户的经营方式：门店、流动经营或线上。 How the micro merchant trades: in a store, on the move or online. Documented: `MICRO_TYPE_STORE`, `MICRO_TYPE_MOBILE`, `MICRO_TYPE_ONLINE`. */
  readonly micro_biz_type: Open<"MICRO_TYPE_STORE" | "MICRO_TYPE_MOBILE" | "MICRO_TYPE_ONLINE">;
  /** 门店名称 · Store name. 1–50 characters. */
  readonly store_name: string;
  /** 门店省市编码 · Store region code. 门店所在行政区划的编码。 Code of the administrative region the store lies in. At most 16 characters. */
  readonly store_address_code: string;
  /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. 4–512 characters. */
  readonly store_address: string;
  /** 门店门头照片 · Store front photo. At most 255 characters. */
  readonly store_header_copy: string;
  /** 店内环境照片 · Store interior photo. At most 255 characters. */
  readonly store_indoor_copy: string;
}

export interface SubjectConfirmationBusinessLicenceInfo {
  /** 营业执照注册号 · Business licence number. At most 32 characters. */
  readonly licence_number: string;
  /** 营业执照照片 · Business licence picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. At most 255 characters. */
  readonly licence_copy: string;
  /** 证照上的商户名称 · Merchant name on certificate. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. 2–128 characters. */
  readonly merchant_name: string;
  /** 法定代表人姓名 · Legal person's name. 2–100 characters. */
  readonly legal_person: string;
  /** 公司注册地址 · Registered company address. 4–128 characters. */
  readonly company_address: string;
  /** 营业执照有效期 · Business licence validity. 起止日期组成的 JSON 数组文本，日期为 yyyy-MM-dd，由 SDK 编码。 JSON text with first and last date as yyyy-MM-dd; the SDK encodes it. Travels as JSON text; a text is sent as it is. At most 64 characters. `yyyy-MM-dd`, or `长期`. */
  readonly licence_valid_date: readonly string[] | string;
}

/** Options of `POST /v3/apply4subject/applyment/{applyment_id}/cancel`. */
export interface SubjectConfirmationByApplymentIdCancelOptions extends CallOptions {
  /** 申请单号 · Onboarding application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: string;
}

/** Options of `POST /v3/apply4subject/applyment/{business_code}/cancel`. */
export interface SubjectConfirmationByBusinessCodeCancelOptions extends CallOptions {
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters. */
  readonly business_code: string;
}

export interface SubjectConfirmationCertificateInfo {
  /** 登记证书类型 · Registration certificate type. 枚举，进件中为登记证书种类，报关与补贴中为个人证件种类。 Enumeration: applications, kind of registration certificate; customs and subsidy, kind of personal document. Documented: `CERTIFICATE_TYPE_2388`, `CERTIFICATE_TYPE_2389`, `CERTIFICATE_TYPE_2394`, `CERTIFICATE_TYPE_2395`, `CERTIFICATE_TYPE_2396`, `CERTIFICATE_TYPE_2520`, `CERTIFICATE_TYPE_2521`, `CERTIFICATE_TYPE_2522`, `CERTIFICATE_TYPE_2399`, `CERTIFICATE_TYPE_2400`, `CERTIFICATE_TYPE_2397`, `CERTIFICATE_TYPE_2398`, `CERTIFICATE_TYPE_2390`, `CERTIFICATE_TYPE_2391`, `CERTIFICATE_TYPE_2392`, `CERTIFICATE_TYPE_2393`. */
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
    | "CERTIFICATE_TYPE_2400"
    | "CERTIFICATE_TYPE_2397"
    | "CERTIFICATE_TYPE_2398"
    | "CERTIFICATE_TYPE_2390"
    | "CERTIFICATE_TYPE_2391"
    | "CERTIFICATE_TYPE_2392"
    | "CERTIFICATE_TYPE_2393">;
  /** 登记证书编号 · Registration certificate number. 登记证书上的编号；查询主体子商户时为敏感字段，传明文，由 SDK 加密。 Number on the certificate; sensitive when sub-merchants of a subject are queried: pass plain text, the SDK encrypts it. At most 50 characters. */
  readonly cert_number: string;
  /** 登记证书照片 · Registration certificate image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. At most 255 characters. */
  readonly cert_copy: string;
  /** 证照上的商户名称 · Merchant name on certificate. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. 2–128 characters. */
  readonly merchant_name: string;
  /** 法定代表人姓名 · Legal person's name. 2–100 characters. */
  readonly legal_person: string;
  /** 公司注册地址 · Registered company address. 4–128 characters. */
  readonly company_address: string;
  /** 登记证书有效期 · Certificate validity period. 证书起止日期，以 JSON 字符串传输，由 SDK 编码。 Begin and end date, sent as a JSON string; the SDK encodes it. Travels as JSON text; a text is sent as it is. At most 64 characters. `yyyy-MM-dd`, or `长期`. */
  readonly cert_valid_date: readonly string[] | string;
}

export interface SubjectConfirmationContactInfo {
  /** 联系人姓名 · Contact's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. 2–1024 characters. */
  readonly name: Sensitive;
  /** 联系人手机号 · Contact's mobile number. 手机号；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. At most 1024 characters. */
  readonly mobile: Sensitive;
  /** 联系人证件号码 · Contact's document number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. At most 1024 characters. */
  readonly id_card_number?: Sensitive;
  /** 超级管理员类型 · Administrator type. 枚举，超级管理员是法人还是经办人，两套取值随接口而定。 Enumeration: legal person or agent; the operation decides which of two value sets applies. Documented: `LEGAL`, `SUPER`. */
  readonly contact_type: Open<"LEGAL" | "SUPER">;
  /** 联系人证件类型 · Contact's document type. 枚举，个人证件的种类。 Enumeration: kind of personal document. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly contact_id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 联系人证件正面照片 · Contact's document front picture. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. At most 256 characters. */
  readonly contact_id_doc_copy?: string;
  /** 联系人证件反面照片 · Contact's document back picture. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Not given in cases that the page tells. At most 256 characters. */
  readonly contact_id_doc_copy_back?: string;
  /** 联系人证件有效期开始 · Contact's document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. At most 128 characters. `yyyy-MM-dd`. */
  readonly contact_period_begin?: string;
  /** 联系人证件有效期结束 · Contact's document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. At most 128 characters. `yyyy-MM-dd`, or `长期`. */
  readonly contact_period_end?: string;
  /** 业务办理授权函 · Business authorization letter. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Not on the official pages. */
  readonly business_authorization_letter?: string;
}

export interface SubjectConfirmationFinanceInstitutionInfo {
  /** 金融机构类型 · Financial institution type. 说明金融机构的业务种类。 Tells the line of business of the financial institution. Documented: `BANK_AGENT`, `PAYMENT_AGENT`, `INSURANCE`, `TRADE_AND_SETTLE`, `OTHER`. */
  readonly finance_type: Open<"BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER">;
  /** 金融许可证图片 · Finance licence pictures. 每项为图片上传接口返回的媒体 ID。 Each item is a media ID returned by the image upload. At most 5 items. */
  readonly finance_license_pics: readonly string[];
}

export interface SubjectConfirmationIdentificationInfo {
  /** 证件持有人类型 · Document holder type. 说明证件属于法定代表人还是经办人。 Tells whether the document is the legal person's or the agent's. Documented: `LEGAL`, `SUPER`. */
  readonly id_holder_type?: Open<"LEGAL" | "SUPER">;
  /** 证件类型 · Document type. 说明使用哪种身份证件。 Tells which kind of identity document is used. Not given in cases that the page tells. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly identification_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 证件姓名 · Name on document. 填写明文，接口要求加密时由 SDK 加密。 Plain text in; the SDK encrypts it where the operation requires. Sensitive: give the plain text; it travels encrypted. Not given in cases that the page tells. 2–1024 characters. */
  readonly identification_name?: Sensitive;
  /** 证件号码 · Document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. Not given in cases that the page tells. At most 1024 characters. */
  readonly identification_number?: Sensitive;
  /** 证件有效期 · Document validity. 起止日期组成的 JSON 数组文本，日期为 yyyy-MM-dd，由 SDK 编码。 JSON text with first and last date as yyyy-MM-dd; the SDK encodes it. Travels as JSON text; a text is sent as it is. At most 64 characters. `yyyy-MM-dd`, or `长期`. */
  readonly identification_valid_date?: readonly string[] | string;
  /** 证件正面照片 · Document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. Not given in cases that the page tells. At most 255 characters. */
  readonly identification_front_copy?: string;
  /** 证件反面照片 · Document back picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. Not given in cases that the page tells. Not given with `identification_type`. At most 255 characters. */
  readonly identification_back_copy?: string;
  /** 办理授权函照片 · Authorization letter image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Not given in cases that the page tells. At most 255 characters. */
  readonly authorize_letter_copy?: string;
  /** 经营者是否为受益人 · Legal person is beneficiary. Deprecated. Required in cases that the page tells. */
  readonly owner?: boolean;
  /** 证件居住地址 · Document address. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. Required in cases that the page tells. Not given in cases that the page tells. 4–512 characters. */
  readonly identification_address?: Sensitive;
}

/** Answer of `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`. */
export interface SubjectConfirmationMerchantState {
  /** 开户意愿授权状态 · Account opening consent state. 枚举，说明商户或用户是否已授权。 Enumeration: whether the merchant or user has authorized. Documented: `AUTHORIZE_STATE_UNAUTHORIZED`, `AUTHORIZE_STATE_AUTHORIZED`. */
  readonly authorize_state: Open<"AUTHORIZE_STATE_UNAUTHORIZED" | "AUTHORIZE_STATE_AUTHORIZED">;
}

/** Options of `GET /v3/apply4subject/applyment/merchants/{sub_mchid}/state`. */
export interface SubjectConfirmationMerchantStateQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
}

/** Options of `GET /v3/apply4subject/applyment`. */
export interface SubjectConfirmationQueryOptions extends CallOptions {
  readonly query: SubjectConfirmationQueryQuery & AtLeastOne<"applyment_id" | "business_code">;
}

/** Members of `query` that every call of `v3/apply4subject/applyment#get` has. */
export interface SubjectConfirmationQueryQuery {
  /** 申请单号 · Onboarding application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. At least one of this and `business_code`. */
  readonly applyment_id?: number;
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters. */
  readonly business_code?: string;
}

export interface SubjectConfirmationSpecialOperation {
  /** 经营行业类目ID · Industry category ID. 支付分中为商品类目数组，开户意愿中为行业类目枚举，政府补贴中为品类编码。 PayScore: array of goods categories; account opening: enumerated industry; government subsidy: category code. Documented: `44`, `33`, `22`, `41`, `42`, `49`, `50`, `51`, `36`, `54`, `55`, `32`, `52`. */
  readonly category_id: number;
  /** 店内环境照片 · Store interior photo. Not on the official pages. */
  readonly store_indoor_copy?: readonly string[];
  /** 经营许可证照片列表 · Licence pictures. 填写图片上传接口返回的媒体 ID。 Media IDs returned by the image upload. Required with `special_operation_list`. At most 5 items. Each: at most 255 characters. */
  readonly operation_copy_list?: readonly string[];
}

export interface SubjectConfirmationSubjectInfo {
  /** 主体类型 · Legal entity type. 表示商户主体是企业、个体户、事业单位等，决定须提交的证照。 Tells the kind of legal entity; decides which licences must be submitted. Documented: `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_INSTITUTIONS_CLONED`, `SUBJECT_TYPE_INDIVIDUAL`, `SUBJECT_TYPE_OTHERS`, `SUBJECT_TYPE_MICRO`, `SUBJECT_TYPE_GOVERNMENT`, `SUBJECT_TYPE_INSTITUTIONS`. */
  readonly subject_type: Open<
    | "SUBJECT_TYPE_ENTERPRISE"
    | "SUBJECT_TYPE_INSTITUTIONS_CLONED"
    | "SUBJECT_TYPE_INDIVIDUAL"
    | "SUBJECT_TYPE_OTHERS"
    | "SUBJECT_TYPE_MICRO"
    | "SUBJECT_TYPE_GOVERNMENT"
    | "SUBJECT_TYPE_INSTITUTIONS">;
  /** 是否金融机构 · Is a financial institution. */
  readonly is_finance_institution?: boolean;
  /** 营业执照信息 · Business licence information. Required with `subject_type`. Formerly `business_license_info`. */
  readonly business_licence_info?: SubjectConfirmationBusinessLicenceInfo;
  /** 登记证书信息 · Registration certificate information. Required in cases that the page tells. */
  readonly certificate_info?: SubjectConfirmationCertificateInfo;
  /** 单位证明函照片 · Company certification letter image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Required with `subject_type`. At most 255 characters. */
  readonly company_prove_copy?: string;
  /** 辅助证明材料 · Supporting evidence. Required with `subject_type`. */
  readonly assist_prove_info?: SubjectConfirmationAssistProveInfo;
  /** 特殊经营许可证列表 · Special business licences. At most 5 items. Formerly `special_operation_info`. */
  readonly special_operation_list?: readonly SubjectConfirmationSpecialOperation[];
  /** 金融机构信息 · Financial institution information. Required in cases that the page tells. */
  readonly finance_institution_info?: SubjectConfirmationFinanceInstitutionInfo;
}

/** Options of `POST /v3/apply4subject/applyment`. */
export interface SubjectConfirmationSubmitOptions extends CallOptions {
  readonly json: {
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. Required in cases that the page tells. At most 9 characters. */
    readonly channel_id?: string;
    /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters of `0-9A-Za-z_`. */
    readonly business_code: string;
    /** 联系人信息 · Contact information. */
    readonly contact_info: SubjectConfirmationContactInfo;
    /** 主体资料 · Legal entity details. */
    readonly subject_info: SubjectConfirmationSubjectInfo;
    /** 证件信息 · Identity document. */
    readonly identification_info: SubjectConfirmationIdentificationInfo;
    /** 补充信息 · Additional information. */
    readonly addition_info?: SubjectConfirmationAdditionInfo;
    /** 最终受益人列表 · Ultimate beneficial owners. Deprecated. At most 4 items. */
    readonly ubo_info_list?: readonly SubjectConfirmationUboInfo[];
    /** 最终受益人信息 · Ultimate beneficial owner. */
    readonly ubo_info?: SubjectConfirmationSubmitUboInfo;
  };
}

export interface SubjectConfirmationSubmitUboInfo {
  /** 受益人证件类型 · UBO document type. 枚举，身份证、护照或通行证等。 Enumeration: identity card, passport, travel permit and the like. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly ubo_id_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 受益人身份证人像面照片 · UBO ID card portrait side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly ubo_id_card_copy?: string;
  /** 受益人身份证国徽面照片 · UBO ID card emblem side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly ubo_id_card_national?: string;
  /** 受益人证件正面照片 · UBO document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly ubo_id_doc_copy?: string;
  /** 受益人姓名 · Beneficial owner's name. */
  readonly ubo_name?: string;
  /** 受益人证件号码 · Beneficial owner's document number. */
  readonly ubo_id_number?: string;
  /** 受益人证件有效期 · UBO document validity. */
  readonly ubo_id_card_valid_date?: string;
}

/** Answer of `POST /v3/apply4subject/applyment`. */
export interface SubjectConfirmationSubmitted {
  /** 申请单号 · Onboarding application ID. */
  readonly applyment_id: number;
}

export interface SubjectConfirmationUboInfo {
  /** 受益人证件类型 · UBO document type. 说明最终受益人使用哪种身份证件。 Tells which kind of identity document the ultimate beneficial owner uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly ubo_id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 受益人证件正面照片 · UBO document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. At most 256 characters. */
  readonly ubo_id_doc_copy?: string;
  /** 受益人证件反面照片 · UBO document back picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. Not given with `ubo_id_doc_type`. At most 256 characters. */
  readonly ubo_id_doc_copy_back?: string;
  /** 受益人证件姓名 · Beneficial owner's name. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. 2–1024 characters. */
  readonly ubo_id_doc_name?: Sensitive;
  /** 受益人证件号码 · Beneficial owner's document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 1024 characters. */
  readonly ubo_id_doc_number?: Sensitive;
  /** 受益人证件居住地址 · Beneficial owner's address. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. 4–1024 characters. */
  readonly ubo_id_doc_address?: Sensitive;
  /** 受益人证件有效期开始 · UBO document valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. At most 128 characters. `yyyy-MM-dd`. */
  readonly ubo_period_begin?: string;
  /** 受益人证件有效期结束 · UBO document valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. At most 128 characters. */
  readonly ubo_period_end?: string;
}
