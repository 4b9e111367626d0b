// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

/**
 * Answer of `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`.
 * Answer of `GET /v3/applyment4sub/applyment/business_code/{business_code}`.
 */
export interface Applyment4sub {
  /** 业务申请编号 · Business application code. At most 124 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 申请单号 · Onboarding application ID. */
  readonly applyment_id: number;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 超级管理员签约链接 · Super administrator's signing link. At most 256 characters. */
  readonly sign_url: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. Documented: `APPLYMENT_STATE_EDITTING`, `APPLYMENT_STATE_AUDITING`, `APPLYMENT_STATE_REJECTED`, `APPLYMENT_STATE_TO_BE_CONFIRMED`, `APPLYMENT_STATE_TO_BE_SIGNED`, `APPLYMENT_STATE_SIGNING`, `APPLYMENT_STATE_FINISHED`, `APPLYMENT_STATE_CANCELED`, `APPLYMENT_STATE_WAITTING_FOR_AUDIT`, `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT`, `APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON`, `APPLYMENT_STATE_PASSED`, `APPLYMENT_STATE_FREEZED`. */
  readonly applyment_state: Open<
    | "APPLYMENT_STATE_EDITTING"
    | "APPLYMENT_STATE_AUDITING"
    | "APPLYMENT_STATE_REJECTED"
    | "APPLYMENT_STATE_TO_BE_CONFIRMED"
    | "APPLYMENT_STATE_TO_BE_SIGNED"
    | "APPLYMENT_STATE_SIGNING"
    | "APPLYMENT_STATE_FINISHED"
    | "APPLYMENT_STATE_CANCELED"
    | "APPLYMENT_STATE_WAITTING_FOR_AUDIT"
    | "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_CONTACT"
    | "APPLYMENT_STATE_WAITTING_FOR_CONFIRM_LEGALPERSON"
    | "APPLYMENT_STATE_PASSED"
    | "APPLYMENT_STATE_FREEZED">;
  /** 申请单状态说明 · Application state message. At most 1024 characters. */
  readonly applyment_state_msg: string;
  /** 驳回详情 · Rejection details. */
  readonly audit_detail?: readonly Applyment4subAuditDetail[];
}

export interface Applyment4subAdditionInfo {
  /** 法定代表人承诺函 · Legal person's commitment. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. At most 1024 characters. */
  readonly legal_person_commitment?: string;
  /** 法定代表人开户视频 · Legal person's video. 填写视频上传接口返回的媒体 ID。 Media ID returned by the video upload. At most 1024 characters. */
  readonly legal_person_video?: string;
  /** 补充材料图片 · Supplementary images. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. At most 5 items. */
  readonly business_addition_pics?: readonly string[];
  /** 补充说明 · Supplementary message. At most 512 characters. */
  readonly business_addition_msg?: string;
}

export type Applyment4subAppInfo = {
  /** 服务商APP应用ID · Partner's app App ID. 服务商 APP 在微信开放平台登记的应用 ID。 App ID of the partner's app on the WeChat Open Platform. At least one of this and `app_sub_appid`. At most 256 characters. */
  readonly app_appid?: string;
  /** 子商户APP应用ID · Sub-merchant app App ID. 子商户 APP 在微信开放平台登记的应用 ID。 App ID of the sub-merchant's app on the WeChat Open Platform. At least one of this and `app_appid`. At most 256 characters. */
  readonly app_sub_appid?: string;
  /** APP截图 · App screenshots. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. Each: at most 1024 characters. */
  readonly app_pics: readonly string[];
} & AtLeastOne<"app_appid" | "app_sub_appid">;

export interface Applyment4subAuditDetail {
  /** 被驳回的字段 · Rejected field. At most 1024 characters. */
  readonly field: string;
  /** 被驳回字段名称 · Rejected field name. At most 1024 characters. */
  readonly field_name: string;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. At most 1024 characters. */
  readonly reject_reason: string;
}

export interface Applyment4subBankAccountInfo {
  /** 银行账户类型 · Bank account type. 枚举，对公账户或个人银行卡，两套取值随接口而定。 Enumeration: corporate account or personal card; the operation decides which of two value sets applies. Documented: `BANK_ACCOUNT_TYPE_CORPORATE`, `BANK_ACCOUNT_TYPE_PERSONAL`. */
  readonly bank_account_type: Open<"BANK_ACCOUNT_TYPE_CORPORATE" | "BANK_ACCOUNT_TYPE_PERSONAL">;
  /** 开户名称 · Account holder name. 银行账户的户名；APIv3 中为敏感字段，传明文，由 SDK 加密。 Holder of the bank account. In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 2048 characters. */
  readonly account_name: Sensitive;
  /** 开户银行 · Account bank. 账户的开户银行名称，填写微信支付银行列表中的名称。 Name of the bank that holds the account, as in WeChat Pay's bank list. At most 128 characters. */
  readonly account_bank: string;
  /** 开户银行省市编码 · Bank region code. 开户银行所在地的行政区划编码，填写至市。 Administrative region code of the bank, at least at city level. Deprecated. At most 128 characters. */
  readonly bank_address_code?: string;
  /** 开户银行联行号 · Bank branch ID. 支行的联行号，可由查询支行列表取得。 Interbank number of the branch; obtainable from the branch list query. At most 128 characters. */
  readonly bank_branch_id?: string;
  /** 开户银行全称（含支行） · Account bank with branch. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. At most 128 characters. */
  readonly bank_name?: string;
  /** 银行账号 · Bank account number. 银行卡号或对公账号；APIv3 请求中为敏感字段，传明文，由 SDK 加密。 Bank card or account number. In APIv3 requests sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 2048 characters. */
  readonly account_number: Sensitive;
}

export interface Applyment4subBizStoreInfo {
  /** 线下场所名称 · Offline premises name. 1–50 characters. */
  readonly biz_store_name: string;
  /** 门店省市编码 · Store region code. 线下场所所在地的行政区划编码。 Administrative region code of the offline premises. At most 128 characters. */
  readonly biz_address_code: string;
  /** 线下场所地址 · Offline premises address. 4–512 characters. */
  readonly biz_store_address: string;
  /** 门店门口照片 · Store entrance photo. Each: at most 1024 characters. */
  readonly store_entrance_pic: readonly string[];
  /** 门店内部照片 · Picture inside store. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. Each: at most 1024 characters. */
  readonly indoor_pic: readonly string[];
  /** 线下场所应用ID · Premises official account ID. 线下场所对应的公众号应用 ID。 App ID of the official account for the premises. At most 256 characters. */
  readonly biz_sub_appid?: string;
}

export interface Applyment4subBusinessInfo {
  /** 商户简称 · Merchant short name. 1–64 characters. */
  readonly merchant_shortname: string;
  /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. At most 32 characters. */
  readonly service_phone: string;
  /** 经营场景 · Sales scenarios. */
  readonly sales_info: Applyment4subSalesInfo;
}

export interface Applyment4subBusinessLicenseInfo {
  /** 营业执照照片 · Business licence picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly license_copy: string;
  /** 注册号或统一社会信用代码 · Registration or unified social credit code. 营业执照上的统一社会信用代码或注册号。 Unified social credit code or registration number on the business licence. */
  readonly license_number: string;
  /** 证照上的商户名称 · Merchant name on certificate. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. 2–128 characters. */
  readonly merchant_name: string;
  /** 经营者或法定代表人姓名 · Operator's or legal representative's name. 2–100 characters. */
  readonly legal_person: string;
  /** 营业执照注册地址 · Business licence address. 4–128 characters. */
  readonly license_address?: string;
  /** 证照有效期开始日期 · Certificate start date. 日期，格式为 yyyy-MM-dd。 Date in the form yyyy-MM-dd. `yyyy-MM-dd`. */
  readonly period_begin?: string;
  /** 证照有效期结束日期 · Certificate end date. 日期，格式为 yyyy-MM-dd；长期有效时填“长期”。 Date in the form yyyy-MM-dd, or the Chinese word for long-term. `yyyy-MM-dd`, or `长期`. */
  readonly period_end?: string;
}

/** Options of `GET /v3/applyment4sub/applyment/business_code/{business_code}`. */
export interface Applyment4subByBusinessCodeQueryOptions extends CallOptions {
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 124 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
}

/** Options of `GET /v3/applyment4sub/applyment/applyment_id/{applyment_id}`. */
export interface Applyment4subByIdQueryOptions extends CallOptions {
  /** 申请单号 · Onboarding application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: number | string;
}

export interface Applyment4subCertificateInfo {
  /** 登记证书照片 · Registration certificate image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly cert_copy: string;
  /** 登记证书类型 · Registration certificate type. 枚举，进件中为登记证书种类，报关与补贴中为个人证件种类。 Enumeration: applications, kind of registration certificate; customs and subsidy, kind of personal document. Documented: `CERTIFICATE_TYPE_2388`, `CERTIFICATE_TYPE_2389`, `CERTIFICATE_TYPE_2394`, `CERTIFICATE_TYPE_2395`, `CERTIFICATE_TYPE_2396`, `CERTIFICATE_TYPE_2520`, `CERTIFICATE_TYPE_2521`, `CERTIFICATE_TYPE_2522`, `CERTIFICATE_TYPE_2399`, `CERTIFICATE_TYPE_2400`, `CERTIFICATE_TYPE_2391`, `CERTIFICATE_TYPE_2390`, `CERTIFICATE_TYPE_2392`, `CERTIFICATE_TYPE_2393`. */
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
    | "CERTIFICATE_TYPE_2391"
    | "CERTIFICATE_TYPE_2390"
    | "CERTIFICATE_TYPE_2392"
    | "CERTIFICATE_TYPE_2393">;
  /** 登记证书编号 · Registration certificate number. 登记证书上的编号；查询主体子商户时为敏感字段，传明文，由 SDK 加密。 Number on the certificate; sensitive when sub-merchants of a subject are queried: pass plain text, the SDK encrypts it. At most 32 characters. */
  readonly cert_number: string;
  /** 证照上的商户名称 · Merchant name on certificate. 商户的名称；查询银行台账商户资料时以密文返回，由 SDK 解密。 Name of the merchant; encrypted in the bank ledger query and decrypted by the SDK. 2–128 characters. */
  readonly merchant_name: string;
  /** 公司注册地址 · Registered company address. 4–128 characters. */
  readonly company_address: string;
  /** 法定代表人姓名 · Legal person's name. 2–100 characters. */
  readonly legal_person: string;
  /** 证照有效期开始日期 · Certificate start date. 日期，格式为 yyyy-MM-dd。 Date in the form yyyy-MM-dd. `yyyy-MM-dd`. */
  readonly period_begin: string;
  /** 证照有效期结束日期 · Certificate end date. 日期，格式为 yyyy-MM-dd；长期有效时填“长期”。 Date in the form yyyy-MM-dd, or the Chinese word for long-term. `yyyy-MM-dd`, or `长期`. */
  readonly period_end: string;
}

export interface Applyment4subContactInfo {
  /** 超级管理员类型 · Administrator type. 枚举，超级管理员是法人还是经办人，两套取值随接口而定。 Enumeration: legal person or agent; the operation decides which of two value sets applies. Documented: `LEGAL`, `SUPER`. */
  readonly contact_type: Open<"LEGAL" | "SUPER">;
  /** 超级管理员姓名 · Administrator name. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. 2–2048 characters. */
  readonly contact_name: Sensitive;
  /** 超管证件类型 · Administrator document type. 枚举，个人证件的种类。 Enumeration: kind of personal document. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly contact_id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 超管证件号码 · Administrator document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 2048 characters. */
  readonly contact_id_number?: Sensitive;
  /** 超管证件正面照片 · Administrator document front image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly contact_id_doc_copy?: string;
  /** 超管证件反面照片 · Administrator document back image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Not given in cases that the page tells. */
  readonly contact_id_doc_copy_back?: string;
  /** 超管证件有效期开始 · Administrator document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. `yyyy-MM-dd`. */
  readonly contact_period_begin?: string;
  /** 超管证件有效期结束 · Administrator document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. `yyyy-MM-dd`, or `长期`. */
  readonly contact_period_end?: string;
  /** 业务办理授权函 · Business authorization letter. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Deprecated. */
  readonly business_authorization_letter?: string;
  /** 超级管理员用户标识 · Super administrator's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid?: string;
  /** 联系人手机号 · Contact's mobile number. v3 接口中传入明文，SDK 负责加密；v2 按文档直接填写。 In v3 pass plain text and the SDK encrypts it; in v2 it is sent as documented. Sensitive: give the plain text; it travels encrypted. At most 2048 characters. */
  readonly mobile_phone: Sensitive;
  /** 联系邮箱 · Contact email. APIv3 进件中为敏感字段，传明文，由 SDK 加密。 In APIv3 onboarding sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. At most 2048 characters. */
  readonly contact_email: Sensitive;
}

export interface Applyment4subFinanceInstitutionInfo {
  /** 金融机构类型 · Financial institution type. 说明金融机构的业务种类。 Tells the line of business of the financial institution. Documented: `BANK_AGENT`, `PAYMENT_AGENT`, `INSURANCE`, `TRADE_AND_SETTLE`, `OTHER`. */
  readonly finance_type: Open<"BANK_AGENT" | "PAYMENT_AGENT" | "INSURANCE" | "TRADE_AND_SETTLE" | "OTHER">;
  /** 金融许可证图片 · Finance licence pictures. 每项为图片上传接口返回的媒体 ID。 Each item is a media ID returned by the image upload. At most 5 items. */
  readonly finance_license_pics: readonly string[];
}

export interface Applyment4subIdCardInfo {
  /** 身份证人像面照片 · ID card portrait side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_card_copy: string;
  /** 身份证国徽面照片 · ID card emblem side. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_card_national: string;
  /** 身份证姓名 · Name on ID card. 填写明文，v3 由 SDK 加密。 Plain text in; the SDK encrypts it in v3. Sensitive: give the plain text; it travels encrypted. 2–100 characters. */
  readonly id_card_name: Sensitive;
  /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_card_number: Sensitive;
  /** 身份证住址 · ID card address. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. Required with `subject_type`. Not given with `subject_type`. 4–128 characters. */
  readonly id_card_address?: Sensitive;
  /** 证件有效期开始日期 · Document valid from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. `yyyy-MM-dd`. */
  readonly card_period_begin: string;
  /** 证件有效期结束日期 · Document valid until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. `yyyy-MM-dd`, or `长期`. */
  readonly card_period_end: string;
}

export interface Applyment4subIdDocInfo {
  /** 证件正面照片 · Document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly id_doc_copy: string;
  /** 证件反面照片 · Document back picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. Not given with `id_doc_type`. */
  readonly id_doc_copy_back?: string;
  /** 证件姓名 · Name on document. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. 2–100 characters. */
  readonly id_doc_name: Sensitive;
  /** 证件号码 · Document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly id_doc_number: Sensitive;
  /** 证件居住地址 · Document address. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. Required with `subject_type`. Not given with `subject_type`. 4–128 characters. */
  readonly id_doc_address?: Sensitive;
  /** 证件有效期开始日期 · Document valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. `yyyy-MM-dd`. */
  readonly doc_period_begin: string;
  /** 证件有效期结束日期 · Document valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. `yyyy-MM-dd`, or `长期`. */
  readonly doc_period_end: string;
}

export interface Applyment4subIdentityInfo {
  /** 证件持有人类型 · Document holder type. 说明证件属于法定代表人还是经办人。 Tells whether the document is the legal person's or the agent's. Documented: `LEGAL`, `SUPER`. */
  readonly id_holder_type?: Open<"LEGAL" | "SUPER">;
  /** 证件类型 · Document type. 说明证件持有人使用哪种身份证件。 Tells which kind of identity document the holder uses. Not given in cases that the page tells. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly id_doc_type?: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 办理授权函照片 · Authorization letter image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Not given in cases that the page tells. */
  readonly authorize_letter_copy?: string;
  /** 身份证信息 · ID card information. */
  readonly id_card_info?: Applyment4subIdCardInfo;
  /** 其他证件信息 · Other identity document. */
  readonly id_doc_info?: Applyment4subIdDocInfo;
  /** 经营者是否为受益人 · Legal person is beneficiary. Deprecated. Required with `subject_type`. */
  readonly owner?: boolean;
}

export interface Applyment4subMicroBizInfo {
  /** 小微经营类型 · Micro business type. 小微商户的经营方式：门店、流动经营或线上。 How the micro merchant trades: in a store, on the move or online. Documented: `MICRO_TYPE_STORE`, `MICRO_TYPE_MOBILE`, `MICRO_TYPE_ONLINE`. */
  readonly micro_biz_type: Open<"MICRO_TYPE_STORE" | "MICRO_TYPE_MOBILE" | "MICRO_TYPE_ONLINE">;
  /** 小微门店信息 · Micro store information. */
  readonly micro_store_info?: Applyment4subMicroStoreInfo;
  /** 流动经营信息 · Mobile business information. */
  readonly micro_mobile_info?: Applyment4subMicroMobileInfo;
  /** 线上经营信息 · Online business information. */
  readonly micro_online_info?: Applyment4subMicroOnlineInfo;
}

export interface Applyment4subMicroMobileInfo {
  /** 流动经营名称 · Mobile business name. */
  readonly micro_mobile_name: string;
  /** 流动经营所在省市 · Mobile business city. */
  readonly micro_mobile_city: string;
  /** 流动经营地址说明 · Mobile business address. */
  readonly micro_mobile_address: string;
  /** 流动经营照片 · Mobile business photos. */
  readonly micro_mobile_pics: readonly string[];
}

export interface Applyment4subMicroOnlineInfo {
  /** 线上店铺名称 · Online store name. */
  readonly micro_online_store: string;
  /** 电商平台名称 · E-commerce platform name. */
  readonly micro_ec_name: string;
  /** 店铺二维码图片 · Store QR code. */
  readonly micro_qrcode?: string;
  /** 线上店铺链接 · Online store link. */
  readonly micro_link?: string;
}

export interface Applyment4subMicroStoreInfo {
  /** 小微门店名称 · Micro store name. */
  readonly micro_name: string;
  /** 门店省市编码 · Store region code. 小微商户门店所在地区的行政区划编码。 Administrative region code of the micro merchant's store. */
  readonly micro_address_code: string;
  /** 门店地址 · Store address. */
  readonly micro_address: string;
  /** 门店门口照片 · Store entrance photo. */
  readonly store_entrance_pic: string;
  /** 店内环境照片 · Store interior photo. */
  readonly micro_indoor_copy: string;
  /** 门店经度 · Store longitude. */
  readonly store_longitude?: string;
  /** 门店纬度 · Store latitude. */
  readonly store_latitude?: string;
}

export type Applyment4subMiniProgramInfo = {
  /** 服务商小程序应用ID · Partner's mini program App ID. 要打开或使用的小程序的应用ID。 App ID of the mini program to open or use. At least one of this and `mini_program_sub_appid`. At most 256 characters. */
  readonly mini_program_appid?: string;
  /** 子商户小程序应用ID · Sub-merchant mini program ID. 子商户自有小程序的应用ID。 App ID of the sub-merchant's own mini program. At least one of this and `mini_program_appid`. At most 256 characters. */
  readonly mini_program_sub_appid?: string;
  /** 小程序截图 · Mini program screenshots. At most 5 items. Each: at most 1024 characters. */
  readonly mini_program_pics?: readonly string[];
} & AtLeastOne<"mini_program_appid" | "mini_program_sub_appid">;

export type Applyment4subMpInfo = {
  /** 公众号应用ID · Official account App ID. 公众号支付场景使用的公众号的应用ID。 App ID of the official account used for payments. At least one of this and `mp_sub_appid`. At most 256 characters. */
  readonly mp_appid?: string;
  /** 子商户公众号应用ID · Sub-merchant official account ID. 子商户自有公众号的应用ID。 App ID of the sub-merchant's own official account. At least one of this and `mp_appid`. At most 256 characters. */
  readonly mp_sub_appid?: string;
  /** 公众号页面截图 · Official account screenshots. At most 5 items. Each: at most 1024 characters. */
  readonly mp_pics: readonly string[];
} & AtLeastOne<"mp_appid" | "mp_sub_appid">;

export interface Applyment4subOrganizationInfo {
  /** 组织机构代码证照片 · Organisation certificate copy. */
  readonly organization_copy: string;
  /** 组织机构代码 · Organisation code. 证件上载明的组织机构代码。 Organisation code as on the certificate. */
  readonly organization_code: string;
  /** 组织机构证开始日期 · Organisation certificate start. 日期，格式为 yyyy-MM-dd。 Date in the form yyyy-MM-dd. */
  readonly org_period_begin: string;
  /** 组织机构证结束日期 · Organisation certificate end. 日期，格式为 yyyy-MM-dd；长期有效时填“长期”。 Date in the form yyyy-MM-dd, or the Chinese word for long-term. */
  readonly org_period_end: string;
}

export interface Applyment4subSalesInfo {
  /** 经营场景类型 · Sales scenario types. 表示商户在哪些场景收款，可多选，决定须提交哪些场景资料。 Tells where the merchant collects payments; decides which scenario details are needed. At least 1 item. Documented: `SALES_SCENES_STORE`, `SALES_SCENES_MP`, `SALES_SCENES_MINI_PROGRAM`, `SALES_SCENES_WEB`, `SALES_SCENES_APP`, `SALES_SCENES_WEWORK`. */
  readonly sales_scenes_type: readonly (Open<
    | "SALES_SCENES_STORE"
    | "SALES_SCENES_MP"
    | "SALES_SCENES_MINI_PROGRAM"
    | "SALES_SCENES_WEB"
    | "SALES_SCENES_APP"
    | "SALES_SCENES_WEWORK">)[];
  /** 线下场所信息 · Offline premises information. Required when `sales_scenes_type` is `SALES_SCENES_STORE`. */
  readonly biz_store_info?: Applyment4subBizStoreInfo;
  /** 公众号场景信息 · Official account information. Required when `sales_scenes_type` is `SALES_SCENES_MP`. */
  readonly mp_info?: Applyment4subMpInfo;
  /** 小程序场景信息 · Mini program information. Required when `sales_scenes_type` is `SALES_SCENES_MINI_PROGRAM`. */
  readonly mini_program_info?: Applyment4subMiniProgramInfo;
  /** APP经营场景信息 · App sales channel. Required when `sales_scenes_type` is `SALES_SCENES_APP`. */
  readonly app_info?: Applyment4subAppInfo;
  /** 网站信息 · Website information. Required when `sales_scenes_type` is `SALES_SCENES_WEB`. */
  readonly web_info?: Applyment4subWebInfo;
  /** 企业微信信息 · WeCom information. Required when `sales_scenes_type` is `SALES_SCENES_WEWORK`. */
  readonly wework_info?: Applyment4subWeworkInfo;
}

export interface Applyment4subSettlementInfo {
  /** 结算规则ID · Settlement rule ID. 入驻结算规则的编号，按主体与行业选择。 Number of the settlement rule, chosen by entity type and industry. */
  readonly settlement_id: string;
  /** 所属行业 · Industry. 商户所属的行业，决定结算规则与所需特殊资质。 Merchant's industry; decides the settlement rule and the qualifications needed. */
  readonly qualification_type: string;
  /** 特殊资质图片 · Special qualification images. At most 5 items. */
  readonly qualifications?: readonly string[];
  /** 优惠费率活动ID · Discount rate activity ID. 微信支付分配的优惠费率活动编号。 ID of the discount rate activity, assigned by WeChat Pay. Required in cases that the page tells. At most 32 characters. */
  readonly activities_id?: string;
  /** 优惠费率活动值 · Discount rate. */
  readonly activities_rate?: string;
  /** 优惠费率活动补充材料 · Discount rate materials. At most 5 items. */
  readonly activities_additions?: readonly string[];
  /** 非信用卡活动费率 · Non-credit-card promotional rate. Required with `activities_id`. */
  readonly debit_activities_rate?: string;
  /** 信用卡优惠费率活动值 · Credit card discount rate. Required with `activities_id`. */
  readonly credit_activities_rate?: string;
}

export interface Applyment4subSubjectInfo {
  /** 主体类型 · Legal entity type. 表示商户主体是企业、个体户、事业单位等，决定须提交的证照。 Tells the kind of legal entity; decides which licences must be submitted. Documented: `SUBJECT_TYPE_INDIVIDUAL`, `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_GOVERNMENT`, `SUBJECT_TYPE_INSTITUTIONS`, `SUBJECT_TYPE_OTHERS`, `SUBJECT_TYPE_MICRO`, `SUBJECT_TYPE_INSTITUTIONS_CLONED`. */
  readonly subject_type: Open<
    | "SUBJECT_TYPE_INDIVIDUAL"
    | "SUBJECT_TYPE_ENTERPRISE"
    | "SUBJECT_TYPE_GOVERNMENT"
    | "SUBJECT_TYPE_INSTITUTIONS"
    | "SUBJECT_TYPE_OTHERS"
    | "SUBJECT_TYPE_MICRO"
    | "SUBJECT_TYPE_INSTITUTIONS_CLONED">;
  /** 是否金融机构 · Is a financial institution. */
  readonly finance_institution?: boolean;
  /** 小微商户经营信息 · Micro merchant information. Not on the official pages. */
  readonly micro_biz_info?: Applyment4subMicroBizInfo;
  /** 营业执照信息 · Business license information. Required in cases that the page tells. */
  readonly business_license_info?: Applyment4subBusinessLicenseInfo;
  /** 登记证书信息 · Registration certificate information. Required in cases that the page tells. */
  readonly certificate_info?: Applyment4subCertificateInfo;
  /** 组织机构代码证信息 · Organisation certificate. Not on the official pages. */
  readonly organization_info?: Applyment4subOrganizationInfo;
  /** 单位证明函照片 · Certification letter image. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
  readonly certificate_letter_copy?: string;
  /** 金融机构信息 · Financial institution information. Required in cases that the page tells. */
  readonly finance_institution_info?: Applyment4subFinanceInstitutionInfo;
  /** 经营者或法定代表人身份证件 · Legal representative's identity document. */
  readonly identity_info: Applyment4subIdentityInfo;
  /** 最终受益人列表 · Ultimate beneficial owners. At most 4 items. */
  readonly ubo_info_list?: readonly Applyment4subUboInfo[];
}

/** Options of `POST /v3/applyment4sub/applyment/`. */
export interface Applyment4subSubmitOptions extends CallOptions {
  readonly json: {
    /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 124 characters of `0-9A-Za-z_`. */
    readonly business_code: string;
    /** 超级管理员信息 · Administrator information. */
    readonly contact_info: Applyment4subContactInfo;
    /** 主体资料 · Legal entity details. */
    readonly subject_info: Applyment4subSubjectInfo;
    /** 经营资料 · Business information. */
    readonly business_info: Applyment4subBusinessInfo;
    /** 结算规则信息 · Settlement rule information. */
    readonly settlement_info: Applyment4subSettlementInfo;
    /** 银行账户信息 · Bank account information. */
    readonly bank_account_info: Applyment4subBankAccountInfo;
    /** 补充信息 · Additional information. */
    readonly addition_info?: Applyment4subAdditionInfo;
  };
}

/** Answer of `POST /v3/applyment4sub/applyment/`. */
export interface Applyment4subSubmitted {
  /** 申请单号 · Onboarding application ID. */
  readonly applyment_id: number;
}

export interface Applyment4subUboInfo {
  /** 受益人证件类型 · UBO document type. 说明最终受益人使用哪种身份证件。 Tells which kind of identity document the ultimate beneficial owner uses. Documented: `IDENTIFICATION_TYPE_IDCARD`, `IDENTIFICATION_TYPE_OVERSEA_PASSPORT`, `IDENTIFICATION_TYPE_HONGKONG_PASSPORT`, `IDENTIFICATION_TYPE_MACAO_PASSPORT`, `IDENTIFICATION_TYPE_TAIWAN_PASSPORT`, `IDENTIFICATION_TYPE_FOREIGN_RESIDENT`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly ubo_id_doc_type: Open<
    | "IDENTIFICATION_TYPE_IDCARD"
    | "IDENTIFICATION_TYPE_OVERSEA_PASSPORT"
    | "IDENTIFICATION_TYPE_HONGKONG_PASSPORT"
    | "IDENTIFICATION_TYPE_MACAO_PASSPORT"
    | "IDENTIFICATION_TYPE_TAIWAN_PASSPORT"
    | "IDENTIFICATION_TYPE_FOREIGN_RESIDENT"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 受益人证件正面照片 · UBO document front picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. */
  readonly ubo_id_doc_copy: string;
  /** 受益人证件反面照片 · UBO document back picture. 填写图片上传接口返回的媒体 ID。 Media ID returned by the image upload. Not given with `ubo_id_doc_type`. */
  readonly ubo_id_doc_copy_back?: string;
  /** 受益人证件姓名 · Beneficial owner's name. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. 2–100 characters. */
  readonly ubo_id_doc_name: Sensitive;
  /** 受益人证件号码 · Beneficial owner's document number. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly ubo_id_doc_number: Sensitive;
  /** 受益人证件居住地址 · Beneficial owner's address. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. 4–128 characters. */
  readonly ubo_id_doc_address: Sensitive;
  /** 受益人证件有效期开始 · UBO document valid from. yyyy-MM-dd 格式。 Date as yyyy-MM-dd. `yyyy-MM-dd`. */
  readonly ubo_period_begin: string;
  /** 受益人证件有效期结束 · UBO document valid until. yyyy-MM-dd 格式，长期有效填“长期”。 Date as yyyy-MM-dd, or the Chinese word for long-term when it never expires. `yyyy-MM-dd`, or `长期`. */
  readonly ubo_period_end: string;
}

export interface Applyment4subWebInfo {
  /** 网站域名 · Website domain. At most 1024 characters. */
  readonly domain: string;
  /** 网站授权函 · Website authorisation letter. At most 1024 characters. */
  readonly web_authorisation?: string;
  /** 网站应用AppID · Website app ID. 网站绑定的公众号或应用的 AppID，由服务商填写。 App ID bound to the website, given by the partner. At most 256 characters. */
  readonly web_appid?: string;
}

export interface Applyment4subWeworkInfo {
  /** 子商户企业微信ID · Sub-merchant WeCom corp ID. 子商户企业微信的 CorpID，由企业微信分配。 Corp ID of the sub-merchant, assigned by WeCom. At most 256 characters. */
  readonly sub_corp_id: string;
  /** 企业微信页面截图 · WeCom page screenshots. At most 5 items. Each: at most 1024 characters. */
  readonly wework_pics: readonly string[];
}
