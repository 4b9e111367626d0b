// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

export interface BrandActiveLink {
  /** 支付场景 · Payment scene. Documented: `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`. */
  readonly payment_scene: Open<"MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE">;
  /** 应用ID列表 · App IDs. Each: at most 20 characters. */
  readonly appid_list?: readonly string[];
  /** 名片连接商户号 · Card link merchant ID. At most 20 characters. */
  readonly card_link_mchid?: string;
  /** 服务ID · Service ID. At most 50 characters. */
  readonly service_id?: string;
}

export interface BrandAdminInfo {
  /** 管理员姓名 · Administrator name. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. 2–1024 characters. */
  readonly admin_name: Sensitive;
  /** 管理员证件类型 · Administrator's document type. 说明证件持有人使用哪种身份证件。 Tells which kind of identity document the holder uses. Documented: `IDENTIFICATION_TYPE_MAINLAND_ID_CARD`, `IDENTIFICATION_TYPE_HONGKONG`, `IDENTIFICATION_TYPE_MACAO`, `IDENTIFICATION_TYPE_TAIWAN`, `IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT`, `IDENTIFICATION_TYPE_TAIWAN_RESIDENT`. */
  readonly id_doc_type: Open<
    | "IDENTIFICATION_TYPE_MAINLAND_ID_CARD"
    | "IDENTIFICATION_TYPE_HONGKONG"
    | "IDENTIFICATION_TYPE_MACAO"
    | "IDENTIFICATION_TYPE_TAIWAN"
    | "IDENTIFICATION_TYPE_HONGKONG_MACAO_RESIDENT"
    | "IDENTIFICATION_TYPE_TAIWAN_RESIDENT">;
  /** 管理员证件号码 · Administrator's document number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. At most 1024 characters. */
  readonly id_card_number: Sensitive;
}

/**
 * Answer of `GET /v3/brand/applyments/applyment-id/{applyment_id}`.
 * Answer of `GET /v3/brand/applyments/business-code/{business_code}`.
 */
export interface BrandApplyment {
  /** 品牌申请单号 · Brand application ID. At most 20 characters. */
  readonly applyment_id: string;
  /** 业务申请编号 · Business application code. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. Documented: `APPLYMENT_STATE_UNKNOWN`, `APPLYMENT_STATE_UNSUBMITTED`, `APPLYMENT_STATE_WAITING_VALIDATE`, `APPLYMENT_STATE_WAITING_AUDIT`, `APPLYMENT_STATE_WAITING_AUTH`, `APPLYMENT_STATE_OPEN_ACCOUNT`, `APPLYMENT_STATE_FINISH`, `APPLYMENT_STATE_AUDIT_REJECTED`, `APPLYMENT_STATE_CANCELED`. */
  readonly applyment_state: Open<
    | "APPLYMENT_STATE_UNKNOWN"
    | "APPLYMENT_STATE_UNSUBMITTED"
    | "APPLYMENT_STATE_WAITING_VALIDATE"
    | "APPLYMENT_STATE_WAITING_AUDIT"
    | "APPLYMENT_STATE_WAITING_AUTH"
    | "APPLYMENT_STATE_OPEN_ACCOUNT"
    | "APPLYMENT_STATE_FINISH"
    | "APPLYMENT_STATE_AUDIT_REJECTED"
    | "APPLYMENT_STATE_CANCELED">;
  /** 申请单状态说明 · Application state description. At most 30 characters. */
  readonly applyment_state_desc: string;
  /** 授权确认二维码 · Authorization confirmation QR code. 二维码内容，由品牌管理员扫码确认入驻。 QR code that the brand's administrator scans to confirm onboarding. At most 256 characters. */
  readonly authorization_confirmation_qr_code?: string;
  /** 驳回原因 · Rejection reason. At most 1024 characters. */
  readonly reject_reason?: string;
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id?: string;
}

/** Options of `GET /v3/brand/applyments/applyment-id/{applyment_id}`. */
export interface BrandApplymentByApplymentIdQueryOptions extends CallOptions {
  /** 品牌申请单号 · Brand application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. At most 20 characters. */
  readonly applyment_id: string;
}

/** Options of `GET /v3/brand/applyments/business-code/{business_code}`. */
export interface BrandApplymentByBusinessCodeQueryOptions extends CallOptions {
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
}

/**
 * Answer of `POST /v3/brand/applyments`.
 * Answer of `POST /v3/brand/applyments/cancel-applyment`.
 */
export interface BrandApplymentsAnswer {
  /** 品牌申请单号 · Brand application ID. At most 20 characters. */
  readonly applyment_id: string;
  /** 业务申请编号 · Business application code. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
}

/** Members of `json` that every call of `v3/brand/applyments/cancel-applyment#post` has. */
export interface BrandApplymentsCancelApplymentJson {
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At least one of this and `applyment_id`. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code?: string;
  /** 品牌申请单号 · Brand application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. At least one of this and `business_code`. At most 20 characters. */
  readonly applyment_id?: string;
}

/** Options of `POST /v3/brand/applyments/cancel-applyment`. */
export interface BrandApplymentsCancelApplymentOptions extends CallOptions {
  readonly json: BrandApplymentsCancelApplymentJson & AtLeastOne<"business_code" | "applyment_id">;
}

/** Options of `POST /v3/brand/applyments`. */
export interface BrandApplymentsOptions extends CallOptions {
  readonly json: {
    /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters of `0-9A-Za-z_`. */
    readonly business_code: string;
    /** 管理员信息 · Administrator information. */
    readonly admin_info: BrandAdminInfo;
    /** 主体资料 · Legal entity details. */
    readonly subject_info: BrandSubjectInfo;
    /** 品牌基本信息 · Basic brand information. */
    readonly brand_basic_info: BrandBasicInfo;
    /** 商标信息 · Trademark information. */
    readonly trademark: BrandTrademark;
  };
}

export interface BrandBalanceInformation {
  /** 储值跳转应用ID · App ID opened for the stored value. At most 32 characters. */
  readonly jump_appid?: string;
  /** 储值跳转路径 · Path opened for the stored value. At most 128 characters. */
  readonly jump_path?: string;
}

export interface BrandBasicInfo {
  /** 品牌名称 · Brand name. At most 30 characters. */
  readonly brand_name: string;
  /** 品牌标志图片 · Brand logo. */
  readonly brand_logo: string;
}

/** Answer of `GET /v3/brand/card/card-configs`. */
export interface BrandCardConfig {
  /** 业务申请编号 · Business application code. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 品牌申请单号 · Brand application ID. At most 25 characters. */
  readonly applyment_id: string;
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. Documented: `STATE_UNKNOWN`, `DRAFTING`, `AUDITING`, `AUDIT_REJECTED`, `PENDING_PUBLISH`, `PUBLISHED`, `CANCELED`. */
  readonly applyment_state: Open<
    | "STATE_UNKNOWN"
    | "DRAFTING"
    | "AUDITING"
    | "AUDIT_REJECTED"
    | "PENDING_PUBLISH"
    | "PUBLISHED"
    | "CANCELED">;
  /** 定时发布时间 · Scheduled publish time. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly scheduled_publish_time?: string;
  /** 驳回原因 · Rejection reason. At most 512 characters. */
  readonly reject_reason?: string;
  /** 实际发布时间 · Actual publication time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly actual_publish_time?: string;
}

/** Answer of `POST /v3/brand/card/card-configs/cancel-applyment`. */
export interface BrandCardConfigsCancelApplymentAnswer {
  /** 业务申请编号 · Business application code. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 品牌申请单号 · Brand application ID. At most 25 characters. */
  readonly applyment_id: string;
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. Documented: `STATE_UNKNOWN`, `DRAFTING`, `AUDITING`, `AUDIT_REJECTED`, `PENDING_PUBLISH`, `PUBLISHED`, `CANCELED`. */
  readonly applyment_state: Open<
    | "STATE_UNKNOWN"
    | "DRAFTING"
    | "AUDITING"
    | "AUDIT_REJECTED"
    | "PENDING_PUBLISH"
    | "PUBLISHED"
    | "CANCELED">;
}

/** Members of `json` that every call of `v3/brand/card/card-configs/cancel-applyment#post` has. */
export interface BrandCardConfigsCancelApplymentJson {
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At least one of this and `applyment_id`. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code?: string;
  /** 品牌申请单号 · Brand application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. At least one of this and `business_code`. At most 25 characters. */
  readonly applyment_id?: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
  readonly brand_id: string;
}

/** Options of `POST /v3/brand/card/card-configs/cancel-applyment`. */
export interface BrandCardConfigsCancelApplymentOptions extends CallOptions {
  readonly json: BrandCardConfigsCancelApplymentJson & AtLeastOne<"business_code" | "applyment_id">;
}

/** Options of `POST /v3/brand/card/card-configs`. */
export interface BrandCardConfigsOptions extends CallOptions {
  readonly json: {
    /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters of `0-9A-Za-z_`. */
    readonly business_code: string;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
    readonly brand_id: string;
    /** 品牌小程序信息 · Brand mini program information. */
    readonly brand_mini_program_info?: BrandMiniProgramInfo;
    /** 品牌客服设置 · Brand customer service. */
    readonly brand_customer_service: BrandCustomerService;
    /** 服务列表 · Services. 2–15 items. */
    readonly service_list?: readonly BrandService[];
  };
}

/**
 * Answer of `POST /v3/brand/card/card-configs`.
 * Answer of `GET /v3/brand/card/card-configs/preview-url`.
 */
export interface BrandCardConfigsPreviewUrl {
  /** 业务申请编号 · Business application code. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 品牌申请单号 · Brand application ID. At most 25 characters. */
  readonly applyment_id: string;
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
  /** 名片预览链接 · Card preview URL. At most 512 characters. */
  readonly card_preview_url: string;
  /** 链接失效时间 · URL expiry time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly url_expired_time: string;
}

/** Options of `GET /v3/brand/card/card-configs/preview-url`. */
export interface BrandCardConfigsPreviewUrlQueryOptions extends CallOptions {
  readonly query: BrandCardConfigsPreviewUrlQueryQuery & AtLeastOne<"business_code" | "applyment_id">;
}

/** Members of `query` that every call of `v3/brand/card/card-configs/preview-url#get` has. */
export interface BrandCardConfigsPreviewUrlQueryQuery {
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At least one of this and `applyment_id`. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code?: string;
  /** 品牌申请单号 · Brand application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. At least one of this and `business_code`. At most 25 characters. */
  readonly applyment_id?: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
  readonly brand_id: string;
}

/** Answer of `POST /v3/brand/card/card-configs/publish`. */
export interface BrandCardConfigsPublishAnswer {
  /** 业务申请编号 · Business application code. Characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 品牌申请单号 · Brand application ID. At most 25 characters. */
  readonly applyment_id: string;
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
  /** 发布方式 · Publish type. Documented: `IMMEDIATE_PUBLISH`, `SCHEDULED_PUBLISH`. */
  readonly publish_type: Open<"IMMEDIATE_PUBLISH" | "SCHEDULED_PUBLISH">;
  /** 定时发布时间 · Scheduled publish time. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly scheduled_publish_time?: string;
}

/** Members of `json` that every call of `v3/brand/card/card-configs/publish#post` has. */
export interface BrandCardConfigsPublishJson {
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At least one of this and `applyment_id`. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code?: string;
  /** 品牌申请单号 · Brand application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. At least one of this and `business_code`. At most 25 characters. */
  readonly applyment_id?: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
  readonly brand_id: string;
  /** 发布方式 · Publish type. 立即发布或定时发布。 Publish at once or at a scheduled time. Documented: `IMMEDIATE_PUBLISH`, `SCHEDULED_PUBLISH`. */
  readonly publish_type: Open<"IMMEDIATE_PUBLISH" | "SCHEDULED_PUBLISH">;
  /** 定时发布时间 · Scheduled publish time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. Required when `publish_type` is `SCHEDULED_PUBLISH`. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly scheduled_publish_time?: string;
}

/** Options of `POST /v3/brand/card/card-configs/publish`. */
export interface BrandCardConfigsPublishOptions extends CallOptions {
  readonly json: BrandCardConfigsPublishJson & AtLeastOne<"business_code" | "applyment_id">;
}

/** Options of `GET /v3/brand/card/card-configs`. */
export interface BrandCardConfigsQueryOptions extends CallOptions {
  readonly query: BrandCardConfigsQueryQuery & AtLeastOne<"business_code" | "applyment_id">;
}

/** Members of `query` that every call of `v3/brand/card/card-configs#get` has. */
export interface BrandCardConfigsQueryQuery {
  /** 业务申请编号 · Business application code. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At least one of this and `applyment_id`. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code?: string;
  /** 品牌申请单号 · Brand application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. At least one of this and `business_code`. At most 25 characters. */
  readonly applyment_id?: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
  readonly brand_id: string;
}

/** Answer of `GET /v3/brand/card/card-links`. */
export interface BrandCardLink {
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
  /** 总条数 · Number of records. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
  readonly total_num: number;
  /** 已生效连接规则列表 · Active link rules. */
  readonly active_link_list?: readonly BrandActiveLink[];
  /** 页码 · Page number. */
  readonly page_index?: number;
  /** 每页条数 · Page size. At most 50. Default: `20`. */
  readonly page_size?: number;
}

/** Answer of `GET /v3/brand/card/card-links/business-code/{business_code}`. */
export interface BrandCardLinkByBusinessCodeQueryAnswer {
  /** 品牌入驻申请编号 · Brand application number. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
  /** 支付场景 · Payment scene. Documented: `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`. */
  readonly payment_scene: Open<"MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE">;
  /** 应用ID · App ID. At most 20 characters. */
  readonly appid?: string;
  /** 名片连接商户号 · Card link merchant ID. At most 20 characters. */
  readonly card_link_mchid?: string;
  /** 服务ID · Service ID. At most 50 characters. */
  readonly service_id?: string;
  /** 规则配置状态 · Rule configuration state. 枚举，待审核、被驳回、待确认或已生效。 Enumeration: waiting, rejected, to be confirmed or in effect. Documented: `STATE_UNKNOWN`, `WAITING_AUDIT`, `AUDIT_REJECT`, `WAITING_CONFIRMATION`, `MERCHANT_ADMIN_REJECT`, `IN_EFFECT`, `CANCELED`. */
  readonly configuration_state: Open<
    | "STATE_UNKNOWN"
    | "WAITING_AUDIT"
    | "AUDIT_REJECT"
    | "WAITING_CONFIRMATION"
    | "MERCHANT_ADMIN_REJECT"
    | "IN_EFFECT"
    | "CANCELED">;
  /** 驳回原因 · Rejection reason. At most 256 characters. */
  readonly reject_reason?: string;
}

/** Options of `GET /v3/brand/card/card-links/business-code/{business_code}`. */
export interface BrandCardLinkByBusinessCodeQueryOptions extends CallOptions {
  /** 品牌入驻申请编号 · Brand application number. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
    readonly brand_id: string;
  };
}

/** Answer of `POST /v3/brand/card/card-links`. */
export interface BrandCardLinksAnswer {
  /** 品牌入驻申请编号 · Brand application number. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
  /** 支付场景 · Payment scene. Documented: `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`. */
  readonly payment_scene: Open<"MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE">;
  /** 应用ID · App ID. At most 50 characters. */
  readonly appid?: string;
  /** 名片连接商户号 · Card link merchant ID. At most 20 characters. */
  readonly card_link_mchid?: string;
  /** 服务ID · Service ID. At most 50 characters. */
  readonly service_id?: string;
}

/** Answer of `POST /v3/brand/card/card-links/cancel-applyment`. */
export interface BrandCardLinksCancelApplymentAnswer {
  /** 品牌入驻申请编号 · Brand application number. At most 128 characters of `0-9A-Za-z_`. */
  readonly business_code: string;
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
}

/** Options of `POST /v3/brand/card/card-links/cancel-applyment`. */
export interface BrandCardLinksCancelApplymentOptions extends CallOptions {
  readonly json: {
    /** 品牌入驻申请编号 · Brand application number. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters of `0-9A-Za-z_`. */
    readonly business_code: string;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
    readonly brand_id: string;
  };
}

/** Options of `POST /v3/brand/card/card-links`. */
export interface BrandCardLinksOptions extends CallOptions {
  readonly json: {
    /** 品牌入驻申请编号 · Brand application number. 商户自定义的申请编号，服务商或品牌下唯一，用于查询与撤销。 Chosen by the caller, unique under the partner or brand; used to query or cancel. At most 128 characters of `0-9A-Za-z_`. */
    readonly business_code: string;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
    readonly brand_id: string;
    /** 支付场景 · Payment scene. 交易连接名片所在的支付场景，例如小程序或付款码。 Payment scene linked to the card, such as mini program or payment code. Required when `appid` is `MINI_PROGRAM`. Required when `service_id` is `PAYMENT_SCORE`. Required when `card_link_mchid` is `PAYMENT_CODE`. Documented: `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`. */
    readonly payment_scene?: Open<"MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. Required with `payment_scene`. Required with `card_link_mchid`. At most 50 characters. */
    readonly appid?: string;
    /** 名片连接商户号 · Card link merchant ID. 交易连接品牌名片的商户号。 Merchant ID whose transactions link to the brand's card. Required with `payment_scene`. At most 20 characters. */
    readonly card_link_mchid?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. Required in cases that the page tells. At most 50 characters. */
    readonly service_id?: string;
  };
}

/** Options of `GET /v3/brand/card/card-links`. */
export interface BrandCardLinksQueryOptions extends CallOptions {
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
    readonly brand_id: string;
    /** 支付场景 · Payment scene. 交易连接名片所在的支付场景，例如小程序或付款码。 Payment scene linked to the card, such as mini program or payment code. Required in cases that the page tells. Required in cases that the page tells. Required in cases that the page tells. Documented: `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`. */
    readonly payment_scene?: Open<"MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE">;
    /** 页码 · Page number. */
    readonly page_index?: number;
    /** 每页条数 · Page size. At most 50. Default: `20`. */
    readonly page_size?: number;
  };
}

/** Answer of `POST /v3/brand/card/card-links/unbind-card-link`. */
export interface BrandCardLinksUnbindCardLinkAnswer {
  /** 品牌ID · Brand ID. At most 20 characters. */
  readonly brand_id: string;
  /** 支付场景 · Payment scene. Documented: `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`. */
  readonly payment_scene: Open<"MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE">;
  /** 应用ID · App ID. At most 50 characters. */
  readonly appid?: string;
  /** 名片连接商户号 · Card link merchant ID. At most 20 characters. */
  readonly card_link_mchid?: string;
  /** 服务ID · Service ID. At most 50 characters. */
  readonly service_id?: string;
}

/** Options of `POST /v3/brand/card/card-links/unbind-card-link`. */
export interface BrandCardLinksUnbindCardLinkOptions extends CallOptions {
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 20 characters. */
    readonly brand_id: string;
    /** 支付场景 · Payment scene. 交易连接名片所在的支付场景，例如小程序或付款码。 Payment scene linked to the card, such as mini program or payment code. Required when `appid` is `MINI_PROGRAM`. Required when `service_id` is `PAYMENT_SCORE`. Required when `card_link_mchid` is `PAYMENT_CODE`. Documented: `MINI_PROGRAM`, `APP`, `PAYMENT_SCORE`, `PAYMENT_CODE`. */
    readonly payment_scene?: Open<"MINI_PROGRAM" | "APP" | "PAYMENT_SCORE" | "PAYMENT_CODE">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. Required with `payment_scene`. Required with `card_link_mchid`. At most 50 characters. */
    readonly appid?: string;
    /** 名片连接商户号 · Card link merchant ID. 交易连接品牌名片的商户号。 Merchant ID whose transactions link to the brand's card. Required with `payment_scene`. At most 20 characters. */
    readonly card_link_mchid?: string;
    /** 服务ID · Service ID. 由微信支付分配；免密支付中为数字。 Assigned by WeChat Pay; numeric in password-free contracts. Required in cases that the page tells. At most 50 characters. */
    readonly service_id?: string;
  };
}

export interface BrandCodeJumpInformation {
  /** 会员码跳转应用ID · App ID opened by the member code. At most 32 characters. */
  readonly jump_appid?: string;
  /** 会员码跳转路径 · Path opened by the member code. At most 128 characters. */
  readonly jump_path?: string;
}

export interface BrandCommonField {
  /** 通用开卡字段名称 · Common form field name. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. Sensitive: arrives encrypted; this is the plain text. At most 512 characters. */
  readonly value?: string;
}

export interface BrandCustomField {
  /** 字段类型 · Field type. Documented: `CHECK_BOX`, `RADIO`. */
  readonly type?: Open<"CHECK_BOX" | "RADIO">;
  /** 自定义开卡字段名称 · Custom form field name. At most 32 characters. */
  readonly name?: string;
  /** 可选值列表 · Options. At most 10 items. Each: at most 8 characters. */
  readonly values?: readonly string[];
}

export interface BrandCustomerService {
  /** 客服类型 · Customer service type. 枚举，小程序、网页或电话客服。 Enumeration: mini program, web page or phone. Documented: `MINI_PROGRAM`, `WECOM`, `CUSTOMIZE_WEB`, `CUSTOMIZE_MP`, `SERVICE_PHONE`. */
  readonly customer_service_type: Open<"MINI_PROGRAM" | "WECOM" | "CUSTOMIZE_WEB" | "CUSTOMIZE_MP" | "SERVICE_PHONE">;
  /** 客服电话 · Customer service phone. Required with `customer_service_type`. At most 20 characters. */
  readonly customer_service_phone?: string;
  /** 客服小程序路径 · Customer service page path. Required with `customer_service_type`. At most 1024 characters. */
  readonly customer_service_path?: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. Required with `customer_service_type`. At most 50 characters. */
  readonly appid?: string;
}

export interface BrandData {
  /** 摇优惠活动ID · Shake campaign ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id: string;
  /** 活动名称 · Activity name. */
  readonly name: string;
  /** 活动状态 · Activity state. Documented: `CREATED`, `DELIVERING`, `EXPIRED`, `PAUSED`, `TERMINATED`. */
  readonly activity_state: Open<"CREATED" | "DELIVERING" | "EXPIRED" | "PAUSED" | "TERMINATED">;
  /** 审核状态 · Review state. Documented: `PENDING`, `APPROVED`, `REJECTED`. */
  readonly audit_state: Open<"PENDING" | "APPROVED" | "REJECTED">;
  /** 剩余可投放数量 · Remaining quota. */
  readonly available_quota: number;
  /** 活动总额度 · Total activity quota. 整数，活动的总额度，单位以产品文档为准。 Integer quota of the activity; unit as in the product's documentation. */
  readonly total_quota: number;
  /** 投放模式 · Delivery mode. 说明活动是智能投放还是定向投放。 Tells whether the campaign is delivered smartly or to targeted users. Documented: `SMART`, `TARGETED`. */
  readonly delivery_mode: Open<"SMART" | "TARGETED">;
  /** 活动时间段 · Activity period. 包含开始与结束时间及其备注，起止格式须一致。 Start and end of the service with remarks; both must use the same format. */
  readonly time_range: BrandTimeRange;
  /** 商品券 · Product coupon. */
  readonly product_coupon?: BrandProductCoupon;
}

export interface BrandDataStoreAddress {
  /** 地区编码 · Region code. At most 20 characters. */
  readonly address_code: string;
  /** 详细地址 · Street address. At most 200 characters. */
  readonly address_detail: string;
  /** 地址补充说明 · Address supplement. At most 50 characters. */
  readonly address_complements?: string;
  /** 门店经度 · Store longitude. At most 32 characters. */
  readonly longitude?: string;
  /** 门店纬度 · Store latitude. At most 32 characters. */
  readonly latitude?: string;
}

export interface BrandDataStoreBasics {
  /** 商户侧门店编号 · Merchant's store number. At most 32 characters. */
  readonly store_reference_id?: string;
  /** 分店名称 · Branch name. At most 50 characters. */
  readonly branch_name?: string;
}

export interface BrandDataStoreBusiness {
  /** 门店服务电话 · Store phone. At most 32 characters. */
  readonly service_phone?: string;
  /** 营业时间 · Business hours. At most 256 characters. */
  readonly business_hours?: string;
}

export interface BrandDataStoreRecipient {
  /** 门店收款商户号 · Store's receiving merchant ID. At most 16 characters. */
  readonly mchid?: string;
  /** 门店收款主体名称 · Store's receiving entity. At most 256 characters. */
  readonly company_name?: string;
  /** 收款信息确认状态 · Recipient confirmation state. 表示门店与收款商户号的绑定是否已被确认。 Tells whether the binding of the receiving merchant to the store was confirmed. Documented: `CONFIRMED`, `ADMIN_REJECTED`, `CONFIRMING`, `TIMEOUT_REJECTED`. */
  readonly recipient_state?: Open<"CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED">;
}

export interface BrandDataUserInformation {
  /** 通用会员资料项 · Common member fields. */
  readonly common_field_list?: readonly BrandCommonField[];
  /** 自定义会员资料项 · Custom member fields. At most 1 item. */
  readonly custom_field_list?: readonly BrandUserInformationCustomField[];
}

export interface BrandDateInformation {
  /** 有效期类型 · Validity type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 可用开始时间 · Available from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 可用结束时间 · Available until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. 整数，单位为天，自领取（或生效）起计。 Integer, in days, counted from receipt or from taking effect. */
  readonly available_day_after_receive?: number;
}

export interface BrandLogoTrademarkRegistrationCertificate {
  /** Logo 商标注册证 · Logo trademark certificate. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Not together with `certificate_list`. */
  readonly certificate?: string;
  /** Logo 商标名称 · Logo trademark name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 50 characters. */
  readonly name: string;
  /** Logo 商标注册号 · Logo trademark number. 证件的号码；请求中标记加密的传入明文，SDK 负责加密。 Number of the document; where marked encrypted, pass plain text and the SDK encrypts it. At most 50 characters. */
  readonly number: string;
  /** Logo 商标有效期开始时间 · Logo trademark valid from. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. At most 20 characters. `yyyy-MM-dd`. */
  readonly valid_begin_time?: string;
  /** Logo 商标有效期结束时间 · Logo trademark valid until. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. At most 20 characters. `yyyy-MM-dd`. */
  readonly valid_end_time: string;
  /** Logo 商标国际分类 · International class of the logo trademark. At most 5 characters. */
  readonly international_class: string;
  /** Logo 商标持有人 · Logo trademark holder. At most 50 characters. */
  readonly holder: string;
  /** Logo 商标授权书 · Logo trademark licence. Not together with `license_list`. */
  readonly license?: string;
  /** Logo 商标授权开始日期 · Logo trademark authorised from. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. At most 20 characters. `yyyy-MM-dd`. */
  readonly authorization_begin_time?: string;
  /** Logo 商标授权结束日期 · Logo trademark authorised until. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. At most 20 characters. `yyyy-MM-dd`. */
  readonly authorization_end_time?: string;
  /** Logo 商标注册证列表 · Logo trademark certificates. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. Not together with `certificate`. */
  readonly certificate_list?: readonly string[];
  /** Logo 商标授权书列表 · Logo trademark licences. Not together with `license`. */
  readonly license_list?: readonly string[];
}

/**
 * Answer of `GET /v3/brand/partner/card-member/cards/{card_id}`.
 * Answer of `PATCH /v3/brand/partner/card-member/cards/{card_id}`.
 * Answer of `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`.
 */
export interface BrandMemberCard {
  /** 商户请求单号 · Merchant request number. At most 128 characters. */
  readonly out_request_no: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 会员卡标题 · Member card title. At most 10 characters. */
  readonly card_title: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. At most 256 characters. */
  readonly card_picture_url: string;
  /** 会员卡号分配方式 · Card code assignment. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_ALLOCATE`. */
  readonly code_mode: Open<"SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE">;
  /** 码类型 · Code type. Documented: `NONE_CODE`, `BAR_CODE`, `QR_CODE`, `BAR_CODE_AND_QR_CODE`, `JUMP_MINI_PROGRAM`. */
  readonly code_type: Open<
    | "NONE_CODE"
    | "BAR_CODE"
    | "QR_CODE"
    | "BAR_CODE_AND_QR_CODE"
    | "JUMP_MINI_PROGRAM">;
  /** 会员码跳转信息 · Code jump information. */
  readonly code_jump_information?: BrandCodeJumpInformation;
  /** 会员权益说明 · Member benefits. At most 32 characters. */
  readonly benefits: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url: string;
  /** 是否置顶展示 · Pin to top. Default: `false`. */
  readonly need_pinned?: boolean;
  /** 是否展示会员等级 · Display member level. */
  readonly need_display_level?: boolean;
  /** 初始等级 · Initial level. At most 10 characters. */
  readonly init_level?: string;
  /** 客服电话 · Customer service phone. At most 32 characters. */
  readonly service_phone?: string;
  /** 会员协议 · Membership agreement. At most 20480 characters. */
  readonly legal_agreement: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandValidDateInformation;
  /** 会员信息 · Member information. */
  readonly member_information: BrandMemberInformation;
  /** 积分信息 · Points information. */
  readonly points_information?: BrandPointsInformation;
  /** 余额信息 · Balance information. */
  readonly balance_information?: BrandBalanceInformation;
  /** 付费购卡信息 · Card purchase information. */
  readonly purchase_information?: BrandPurchaseInformation;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandUserInformation;
  /** 会员卡模板状态 · Member card template state. Documented: `CARD_EFFECTIVE`, `CARD_INVALID`. */
  readonly state: Open<"CARD_EFFECTIVE" | "CARD_INVALID">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. Not on the official pages. */
  readonly update_time?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Options of `POST /v3/brand/partner/card-member/cards`. */
export interface BrandMemberCardCreateOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 128 characters. */
    readonly out_request_no: string;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 会员卡类型 · Member card type. 枚举，会员卡指卡的种类，医保支付与消费金指证件种类。 Enumeration: member card, kind of card; medical insurance and consumption credit, kind of identity document. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
    readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
    /** 会员卡标题 · Member card title. At most 10 characters. */
    readonly card_title: string;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url: string;
    /** 会员卡号分配方式 · Card code assignment. 枚举，会员卡号由系统分配、商户预存或实时提供。 Enumeration: card codes assigned by the system, uploaded by the merchant or given in real time. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_ALLOCATE`. */
    readonly code_mode: Open<"SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE">;
    /** 码类型 · Code type. 枚举，会员卡码的展示形式；政府补贴中为商品条码类型。 Enumeration: how the member code is shown; government subsidy: kind of product barcode. Required with `code_jump_information`. Documented: `NONE_CODE`, `BAR_CODE`, `QR_CODE`, `BAR_CODE_AND_QR_CODE`, `JUMP_MINI_PROGRAM`. */
    readonly code_type?: Open<
      | "NONE_CODE"
      | "BAR_CODE"
      | "QR_CODE"
      | "BAR_CODE_AND_QR_CODE"
      | "JUMP_MINI_PROGRAM">;
    /** 会员码跳转信息 · Code jump information. Required with `code_type`. */
    readonly code_jump_information?: BrandCodeJumpInformation;
    /** 会员权益说明 · Member benefits. At most 32 characters. */
    readonly benefits: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url: string;
    /** 是否置顶展示 · Pin to top. Default: `false`. */
    readonly need_pinned?: boolean;
    /** 是否展示会员等级 · Display member level. */
    readonly need_display_level?: boolean;
    /** 初始等级 · Initial level. Required in cases that the page tells. At most 10 characters. */
    readonly init_level?: string;
    /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. At most 32 characters. */
    readonly service_phone?: string;
    /** 会员协议 · Membership agreement. At most 20480 characters. */
    readonly legal_agreement: string;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information: BrandMemberCardCreateValidDateInformation;
    /** 会员信息 · Member information. */
    readonly member_information: BrandMemberInformation;
    /** 积分信息 · Points information. */
    readonly points_information?: BrandPointsInformation;
    /** 余额信息 · Balance information. */
    readonly balance_information?: BrandBalanceInformation;
    /** 付费购卡信息 · Card purchase information. */
    readonly purchase_information?: BrandPurchaseInformation;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandUserInformation;
  };
}

export interface BrandMemberCardCreateValidDateInformation {
  /** 有效期类型 · Validity type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Required when `available_begin_time` or `available_end_time` is `FIX_TIME_RANGE`. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type?: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 会员卡有效期开始时间 · Card valid from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 会员卡有效期结束时间 · Card valid until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. 整数，单位为天，自领取（或生效）起计。 Integer, in days, counted from receipt or from taking effect. */
  readonly available_day_after_receive?: number;
}

/** Answer of `POST /v3/brand/partner/card-member/cards`. */
export interface BrandMemberCardCreated {
  /** 商户请求单号 · Merchant request number. At most 128 characters. */
  readonly out_request_no: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 会员卡标题 · Member card title. At most 10 characters. */
  readonly card_title: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. At most 256 characters. */
  readonly card_picture_url: string;
  /** 会员卡号分配方式 · Card code assignment. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_ALLOCATE`. */
  readonly code_mode: Open<"SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE">;
  /** 码类型 · Code type. Documented: `NONE_CODE`, `BAR_CODE`, `QR_CODE`, `BAR_CODE_AND_QR_CODE`, `JUMP_MINI_PROGRAM`. */
  readonly code_type: Open<
    | "NONE_CODE"
    | "BAR_CODE"
    | "QR_CODE"
    | "BAR_CODE_AND_QR_CODE"
    | "JUMP_MINI_PROGRAM">;
  /** 会员码跳转信息 · Code jump information. */
  readonly code_jump_information?: BrandCodeJumpInformation;
  /** 会员权益说明 · Member benefits. At most 32 characters. */
  readonly benefits: string;
  /** 通知地址 · Notification URL. At most 256 characters. */
  readonly notify_url: string;
  /** 是否置顶展示 · Pin to top. Default: `false`. */
  readonly need_pinned?: boolean;
  /** 是否展示会员等级 · Display member level. */
  readonly need_display_level?: boolean;
  /** 初始等级 · Initial level. At most 10 characters. */
  readonly init_level?: string;
  /** 客服电话 · Customer service phone. At most 32 characters. */
  readonly service_phone?: string;
  /** 会员协议 · Membership agreement. At most 20480 characters. */
  readonly legal_agreement: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandValidDateInformation;
  /** 会员信息 · Member information. */
  readonly member_information: BrandMemberInformation;
  /** 积分信息 · Points information. */
  readonly points_information?: BrandPointsInformation;
  /** 余额信息 · Balance information. */
  readonly balance_information?: BrandBalanceInformation;
  /** 付费购卡信息 · Card purchase information. */
  readonly purchase_information?: BrandPurchaseInformation;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandUserInformation;
  /** 状态 · State. Documented: `CARD_EFFECTIVE`, `CARD_INVALID`. */
  readonly state: Open<"CARD_EFFECTIVE" | "CARD_INVALID">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Answer of `DELETE /v3/brand/partner/card-member/cards/{card_id}`. */
export interface BrandMemberCardDeleteAnswer {
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 会员卡标题 · Member card title. */
  readonly card_title: string;
  /** 卡面颜色 · Card color. */
  readonly card_color: string;
  /** 卡面图片链接 · Card picture URL. */
  readonly card_picture_url: string;
  /** 会员卡号分配方式 · Card code assignment. Documented: `SYSTEM_ALLOCATE`, `MERCHANT_ALLOCATE`. */
  readonly code_mode: Open<"SYSTEM_ALLOCATE" | "MERCHANT_ALLOCATE">;
  /** 码类型 · Code type. Documented: `NONE_CODE`, `BAR_CODE`, `QR_CODE`, `BAR_CODE_AND_QR_CODE`, `JUMP_MINI_PROGRAM`. */
  readonly code_type: Open<
    | "NONE_CODE"
    | "BAR_CODE"
    | "QR_CODE"
    | "BAR_CODE_AND_QR_CODE"
    | "JUMP_MINI_PROGRAM">;
  /** 会员码跳转信息 · Code jump information. */
  readonly code_jump_information?: BrandMemberCardDeleteAnswerCodeJumpInformation;
  /** 会员权益说明 · Member benefits. */
  readonly benefits: string;
  /** 通知地址 · Notification URL. */
  readonly notify_url: string;
  /** 是否置顶展示 · Pin to top. */
  readonly need_pinned?: boolean;
  /** 是否展示会员等级 · Display member level. */
  readonly need_display_level?: boolean;
  /** 初始等级 · Initial level. */
  readonly init_level?: string;
  /** 客服电话 · Customer service phone. */
  readonly service_phone?: string;
  /** 会员协议 · Membership agreement. */
  readonly legal_agreement?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandMemberCardDeleteAnswerValidDateInformation;
  /** 积分信息 · Points information. */
  readonly points_information?: BrandMemberCardDeleteAnswerPointsInformation;
  /** 余额信息 · Balance information. */
  readonly balance_information?: BrandMemberCardDeleteAnswerBalanceInformation;
  /** 付费购卡信息 · Card purchase information. */
  readonly purchase_information?: BrandMemberCardDeleteAnswerPurchaseInformation;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandMemberCardDeleteAnswerUserInformation;
  /** 会员卡模板状态 · Member card template state. Documented: `CARD_EFFECTIVE`, `CARD_INVALID`. */
  readonly state: Open<"CARD_EFFECTIVE" | "CARD_INVALID">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

export interface BrandMemberCardDeleteAnswerBalanceInformation {
  /** 储值跳转应用ID · App ID opened for the stored value. */
  readonly jump_appid?: string;
  /** 储值跳转路径 · Path opened for the stored value. */
  readonly jump_path?: string;
}

export interface BrandMemberCardDeleteAnswerCodeJumpInformation {
  /** 会员码跳转应用ID · App ID opened by the member code. */
  readonly jump_appid?: string;
  /** 会员码跳转路径 · Path opened by the member code. */
  readonly jump_path?: string;
}

export interface BrandMemberCardDeleteAnswerCustomField {
  /** 字段类型 · Field type. Documented: `CHECK_BOX`, `RADIO`. */
  readonly type?: Open<"CHECK_BOX" | "RADIO">;
  /** 自定义开卡字段名称 · Custom form field name. */
  readonly name?: string;
  /** 可选值列表 · Options. */
  readonly values?: readonly string[];
}

export interface BrandMemberCardDeleteAnswerPointsInformation {
  /** 积分跳转应用ID · App ID opened for points. */
  readonly jump_appid?: string;
  /** 积分跳转路径 · Path opened for points. */
  readonly jump_path?: string;
}

export interface BrandMemberCardDeleteAnswerPurchaseInformation {
  /** 付费会员价格 · Paid membership price. */
  readonly price?: number;
  /** 付费会员跳转应用ID · App ID opened for paid membership. */
  readonly jump_appid?: string;
  /** 付费会员跳转路径 · Path opened for paid membership. */
  readonly jump_path?: string;
}

export interface BrandMemberCardDeleteAnswerUserInformation {
  /** 通用会员资料项 · Common member fields. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly common_field_list?: readonly (Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">)[];
  /** 自定义会员资料项 · Custom member fields. */
  readonly custom_field_list?: readonly BrandMemberCardDeleteAnswerCustomField[];
}

export interface BrandMemberCardDeleteAnswerValidDateInformation {
  /** 有效期类型 · Validity type. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 会员卡有效期开始时间 · Card valid from. */
  readonly available_begin_time?: string;
  /** 会员卡有效期结束时间 · Card valid until. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. */
  readonly available_day_after_receive?: number;
}

/** Options of `DELETE /v3/brand/partner/card-member/cards/{card_id}`. */
export interface BrandMemberCardDeleteOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
  };
}

/** Options of `POST /v3/brand/partner/card-member/cards/{card_id}/invalidate`. */
export interface BrandMemberCardInvalidateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
  readonly card_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
  };
}

/** Answer of `GET /v3/brand/partner/card-member/cards`. */
export interface BrandMemberCardList {
  /** 会员卡模板列表 · Member card templates. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BrandMemberCardCreated[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. 1 to 20. */
  readonly limit: number;
}

/** Options of `GET /v3/brand/partner/card-member/cards/{card_id}`. */
export interface BrandMemberCardQueryOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
  readonly card_id: string;
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
  };
}

/** Options of `PATCH /v3/brand/partner/card-member/cards/{card_id}`. */
export interface BrandMemberCardUpdateOptions extends CallOptions {
  /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
  readonly card_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡标题 · Member card title. At most 10 characters. */
    readonly card_title?: string;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color?: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url?: string;
    /** 会员码跳转信息 · Code jump information. Required in cases that the page tells. */
    readonly code_jump_information?: BrandCodeJumpInformation;
    /** 会员权益说明 · Member benefits. At most 32 characters. */
    readonly benefits?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. At most 256 characters. */
    readonly notify_url?: string;
    /** 是否置顶展示 · Pin to top. Default: `false`. */
    readonly need_pinned?: boolean;
    /** 是否展示会员等级 · Display member level. */
    readonly need_display_level?: boolean;
    /** 初始等级 · Initial level. Not on the official pages. */
    readonly init_level?: string;
    /** 客服电话 · Customer service phone. 展示给用户的联系电话。 Phone number shown to users. At most 32 characters. */
    readonly service_phone?: string;
    /** 会员协议 · Membership agreement. Not on the official pages. */
    readonly legal_agreement?: string;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information?: BrandMemberCardCreateValidDateInformation;
    /** 会员信息 · Member information. */
    readonly member_information?: BrandMemberInformation;
    /** 积分信息 · Points information. */
    readonly points_information?: BrandPointsInformation;
    /** 余额信息 · Balance information. */
    readonly balance_information?: BrandBalanceInformation;
    /** 付费购卡信息 · Card purchase information. */
    readonly purchase_information?: BrandPurchaseInformation;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandUserInformation;
  };
}

/** Options of `GET /v3/brand/partner/card-member/cards`. */
export interface BrandMemberCardsQueryOptions extends CallOptions {
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板状态 · Member card template state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `CARD_EFFECTIVE`, `CARD_INVALID`. */
    readonly state?: Open<"CARD_EFFECTIVE" | "CARD_INVALID">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 20. */
    readonly limit: number;
  };
}

export interface BrandMemberInformation {
  /** 会员中心跳转应用ID · App ID of the member centre. At most 32 characters. */
  readonly jump_appid: string;
  /** 会员中心跳转路径 · Path of the member centre. At most 128 characters. */
  readonly jump_path: string;
}

/** Options of `POST /v3/brand/partner/card-member/membership-activities`. */
export interface BrandMemberMembershipActivitiesOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 128 characters. */
    readonly out_request_no: string;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 活动投放渠道 · Activity channel. 枚举，说明会员从哪里参加活动。 Enumeration: where members take part in the activity. Documented: `MECHANT_APP_COMPONENT`. */
    readonly activity_channel: Open<"MECHANT_APP_COMPONENT">;
    /** 活动标题 · Activity title. At most 128 characters. */
    readonly title: string;
    /** 副标题 · Subtitle. At most 128 characters. */
    readonly sub_title: string;
    /** 活动开始时间 · Campaign start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly begin_time: string;
    /** 活动结束时间 · Campaign end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly end_time: string;
    /** 活动总库存 · Activity stock. */
    readonly apply_total: number;
    /** 商品券批次列表 · Product coupon stocks. At most 200 items. */
    readonly product_coupon_stock_list: readonly BrandProductCouponStock[];
  };
}

/** Options of `GET /v3/brand/partner/card-member/membership-activities`. */
export interface BrandMemberMembershipActivitiesQueryOptions extends CallOptions {
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id?: string;
    /** 活动状态 · Activity state. 枚举，说明活动是否已生效、暂停、终止或过期。 Enumeration: whether the activity is effective, paused, terminated or expired. Documented: `MEMBERSHIP_ACTIVITY_CREATED`, `MEMBERSHIP_ACTIVITY_EFFECTIVE`, `MEMBERSHIP_ACTIVITY_TERMINATED`, `MEMBERSHIP_ACTIVITY_EXPIRED`. */
    readonly activity_state?: Open<
      | "MEMBERSHIP_ACTIVITY_CREATED"
      | "MEMBERSHIP_ACTIVITY_EFFECTIVE"
      | "MEMBERSHIP_ACTIVITY_TERMINATED"
      | "MEMBERSHIP_ACTIVITY_EXPIRED">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 20. */
    readonly limit: number;
  };
}

/**
 * Answer of `POST /v3/brand/partner/card-member/membership-activities`.
 * Answer of `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`.
 * Answer of `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`.
 * Answer of `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`.
 */
export interface BrandMemberMembershipActivity {
  /** 商户请求单号 · Merchant request number. At most 128 characters. */
  readonly out_request_no: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 活动投放渠道 · Activity channel. Documented: `MECHANT_APP_COMPONENT`. */
  readonly activity_channel: Open<"MECHANT_APP_COMPONENT">;
  /** 活动标题 · Activity title. At most 128 characters. */
  readonly title: string;
  /** 副标题 · Subtitle. At most 128 characters. */
  readonly sub_title: string;
  /** 活动开始时间 · Campaign start time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly begin_time: string;
  /** 活动结束时间 · Campaign end time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly end_time: string;
  /** 活动总库存 · Activity stock. */
  readonly apply_total: number;
  /** 活动剩余库存 · Activity stock left. */
  readonly apply_available: number;
  /** 商品券批次列表 · Product coupon stocks. At most 200 items. */
  readonly product_coupon_stock_list?: readonly BrandProductCouponStock[];
  /** 活动ID · Activity ID. */
  readonly activity_id: number;
  /** 活动状态 · Activity state. Documented: `MEMBERSHIP_ACTIVITY_CREATED`, `MEMBERSHIP_ACTIVITY_EFFECTIVE`, `MEMBERSHIP_ACTIVITY_TERMINATED`, `MEMBERSHIP_ACTIVITY_EXPIRED`. */
  readonly activity_state: Open<
    | "MEMBERSHIP_ACTIVITY_CREATED"
    | "MEMBERSHIP_ACTIVITY_EFFECTIVE"
    | "MEMBERSHIP_ACTIVITY_TERMINATED"
    | "MEMBERSHIP_ACTIVITY_EXPIRED">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Answer of `GET /v3/brand/partner/card-member/membership-activities`. */
export interface BrandMemberMembershipActivityList {
  /** 活动列表 · Activities. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BrandMemberMembershipActivity[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. 1 to 20. */
  readonly limit: number;
}

/** Options of `GET /v3/brand/partner/card-member/membership-activities/{activity_id}`. */
export interface BrandMemberMembershipActivityQueryOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: number | string;
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
  };
}

/** Options of `POST /v3/brand/partner/card-member/membership-activities/{activity_id}/terminate`. */
export interface BrandMemberMembershipActivityTerminateOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: number | string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
  };
}

/** Options of `PATCH /v3/brand/partner/card-member/membership-activities/{activity_id}`. */
export interface BrandMemberMembershipActivityUpdateOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: number | string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 活动标题 · Activity title. At most 128 characters. */
    readonly title: string;
    /** 副标题 · Subtitle. At most 128 characters. */
    readonly sub_title: string;
    /** 活动开始时间 · Campaign start time. 字符串多为 RFC 3339；整数为自当日零点起的秒数；v2 为北京时间文本。 String: mostly RFC 3339; integer: seconds since midnight; APIv2: text in Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly begin_time: string;
    /** 活动结束时间 · Campaign end time. 券时段为当天秒数，支付分和 APIv2 为 yyyyMMddHHmmss 等，其余多为 RFC 3339。 Coupon periods: seconds of the day; PayScore and APIv2: yyyyMMddHHmmss or yyyyMMdd; elsewhere mostly RFC 3339. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly end_time: string;
  };
}

/** Answer of `POST /v3/brand/partner/card-member/pay-view-tokens`. */
export interface BrandMemberPayViewTokensAnswer {
  /** 凭证 · Token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
  readonly token: string;
  /** 过期时间 · Expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time: string;
}

/** Options of `POST /v3/brand/partner/card-member/pay-view-tokens`. */
export interface BrandMemberPayViewTokensOptions extends CallOptions {
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
  };
}

/** Answer of `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`. */
export interface BrandMemberPointsCouponConfirmAnswer {
  /** 积分兑券记录ID · Points exchange record ID. At most 64 characters. */
  readonly record_id: string;
  /** 兑换券模板ID · Exchange coupon template ID. At most 32 characters. */
  readonly exchange_coupon_template_id: string;
  /** 品牌ID · Brand ID. At most 16 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 积分兑券状态 · Points exchange state. Documented: `POINT_EXCHANGE_COUPON_SUCCESS`, `POINT_EXCHANGE_COUPON_FAIL`. */
  readonly state: Open<"POINT_EXCHANGE_COUPON_SUCCESS" | "POINT_EXCHANGE_COUPON_FAIL">;
  /** 商品券ID · Product coupon ID. */
  readonly product_coupon_id: string;
  /** 商品券批次类型 · Product coupon stock type. 枚举，积分所兑的券属于商家券、代金券还是商品券。 Enumeration: whether the coupon exchanged for points is a merchant, cash or product coupon. Documented: `PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR`, `PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR`, `PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR`. */
  readonly product_coupon_stock_type: Open<
    | "PRODUCT_COUPON_STOCK_TYPE_BUSI_FAVOR"
    | "PRODUCT_COUPON_STOCK_TYPE_CASH_FAVOR"
    | "PRODUCT_COUPON_STOCK_TYPE_BRAND_FAVOR">;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 兑得的券 Code · Code of the coupon exchanged for. At most 128 characters. */
  readonly coupon_code?: string;
  /** 失败原因 · Failure reason. Not on the official pages. */
  readonly fail_reason?: string;
  /** 拒绝兑券原因 · Reason for refusing the exchange. At most 32 characters. */
  readonly reject_reason?: string;
}

/** Options of `POST /v3/brand/partner/card-member/user-points/exchange-coupon/confirm`. */
export interface BrandMemberPointsCouponConfirmOptions extends CallOptions {
  readonly json: {
    /** 积分兑券记录ID · Points exchange record ID. 一条处理记录的编号，由微信支付生成。 Number of one record, assigned by WeChat Pay. At most 64 characters. */
    readonly record_id: string;
    /** 兑换券模板ID · Exchange coupon template ID. 标识用积分兑换的券模板。 Identifies the coupon template bought with points. At most 32 characters. */
    readonly exchange_coupon_template_id: string;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 16 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
    readonly user_card_code: string;
    /** 积分兑券状态 · Points exchange state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Not on the official pages. Documented: `POINT_EXCHANGE_COUPON_SUCCESS`, `POINT_EXCHANGE_COUPON_FAIL`. */
    readonly state?: Open<"POINT_EXCHANGE_COUPON_SUCCESS" | "POINT_EXCHANGE_COUPON_FAIL">;
    /** 兑得的券 Code · Code of the coupon exchanged for. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. Not on the official pages. */
    readonly coupon_code?: string;
    /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Not on the official pages. */
    readonly fail_reason?: string;
    /** 积分兑券结果 · Points exchange result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. Documented: `POINT_EXCHANGE_COUPON_ALLOW`, `POINT_EXCHANGE_COUPON_REJECT`. */
    readonly result: Open<"POINT_EXCHANGE_COUPON_ALLOW" | "POINT_EXCHANGE_COUPON_REJECT">;
    /** 拒绝兑券原因 · Reason for refusing the exchange. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. Required with `result`. At most 32 characters. */
    readonly reject_reason?: string;
  };
}

/** Answer of `POST /v3/brand/partner/card-member/pre-auth-tokens`. */
export interface BrandMemberPreAuthTokensAnswer {
  /** 凭证 · Token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. At most 32 characters. */
  readonly token: string;
  /** 过期时间 · Expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time: string;
}

/** Options of `POST /v3/brand/partner/card-member/pre-auth-tokens`. */
export interface BrandMemberPreAuthTokensOptions extends CallOptions {
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
  };
}

/**
 * Answer of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`.
 * Answer of `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`.
 * Answer of `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`.
 * Answer of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`.
 * Answer of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`.
 */
export interface BrandMemberUserCard {
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 卡面颜色 · Card color. At most 7 characters. */
  readonly card_color?: string;
  /** 卡面图片链接 · Card picture URL. At most 256 characters. */
  readonly card_picture_url?: string;
  /** 品牌ID · Brand ID. At most 32 characters. */
  readonly brand_id: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 会员手机号 · Member's phone number. Sensitive: arrives encrypted; this is the plain text. At most 512 characters. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. At most 10 characters. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandValidDateInformation;
  /** 领卡时间 · Card pickup time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandDataUserInformation;
  /** 附加数据 · Attached data. At most 256 characters. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`. */
  readonly user_card_state: Open<"UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID">;
  /** 失效原因 · Reason for invalidity. At most 32 characters. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly invalid_time?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Options of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/confirm`. */
export interface BrandMemberUserCardConfirmOptions extends CallOptions {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
  readonly user_card_code: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color?: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url?: string;
    /** 会员手机号 · Member's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
    readonly phone_number?: Sensitive;
    /** 会员等级 · Membership level. At most 10 characters. */
    readonly level?: string;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information?: BrandMemberCardCreateValidDateInformation;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandMemberUserCardsImportByOpenidUserInformation;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 256 characters. */
    readonly attach?: string;
    /** 开卡结果 · Card creation result. 说明商户侧开卡成功还是失败。 Tells whether the merchant created the card successfully. Documented: `CREATE_CARD_SUCCESS`, `CREATE_CARD_FAIL`, `CREATE_CARD_ALREADY_EXISTS`. */
    readonly user_card_confirm_state: Open<"CREATE_CARD_SUCCESS" | "CREATE_CARD_FAIL" | "CREATE_CARD_ALREADY_EXISTS">;
  };
}

/** Options of `POST /v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate`. */
export interface BrandMemberUserCardInvalidateOptions extends CallOptions {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
  readonly user_card_code: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 失效原因 · Reason for invalidity. At most 32 characters. */
    readonly invalid_reason?: string;
  };
}

/** Answer of `GET /v3/brand/partner/card-member/user-cards`. */
export interface BrandMemberUserCardList {
  /** 用户会员卡列表 · User's member cards. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BrandMemberUserCard[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. 1 to 20. */
  readonly limit: number;
}

/** Options of `GET /v3/brand/partner/card-member/user-cards/{user_card_code}`. */
export interface BrandMemberUserCardQueryOptions extends CallOptions {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
  readonly user_card_code: string;
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
  };
}

/** Options of `PATCH /v3/brand/partner/card-member/user-cards/{user_card_code}`. */
export interface BrandMemberUserCardUpdateOptions extends CallOptions {
  /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
  readonly user_card_code: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color?: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url?: string;
    /** 会员手机号 · Member's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
    readonly phone_number?: Sensitive;
    /** 会员等级 · Membership level. At most 10 characters. */
    readonly level?: string;
    /** 有效期信息 · Validity information. */
    readonly valid_date_information?: BrandMemberCardCreateValidDateInformation;
    /** 领卡时间 · Card pickup time. 用户领取会员卡的时间，RFC 3339 格式，带时区。 When the user took the member card; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. Not on the official pages. */
    readonly pickup_time?: string;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandMemberUserCardsImportByOpenidUserInformation;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. At most 256 characters. */
    readonly attach?: string;
  };
}

export interface BrandMemberUserCardsImportByOpenidCustomField {
  /** 自定义开卡字段名称 · Custom form field name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 32 characters. */
  readonly name?: string;
  /** 用户所选值 · User's chosen values. 用户填写的会员资料；应答中加密的部分由 SDK 解密。 Membership data chosen by the user; the SDK decrypts what answers carry encrypted. Sensitive: give the plain text; it travels encrypted. Each: at most 8 characters. */
  readonly user_chosen_values?: readonly Sensitive[];
}

/** Options of `POST /v3/brand/partner/card-member/user-cards/import-by-openid`. */
export interface BrandMemberUserCardsImportByOpenidOptions extends CallOptions {
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
    readonly user_card_code: string;
    /** 会员手机号 · Member's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
    readonly phone_number?: Sensitive;
    /** 卡面颜色 · Card color. At most 7 characters. */
    readonly card_color?: string;
    /** 卡面图片链接 · Card picture URL. At most 256 characters. */
    readonly card_picture_url?: string;
    /** 会员等级 · Membership level. At most 10 characters. */
    readonly level?: string;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandMemberUserCardsImportByOpenidUserInformation;
    /** 有效期信息 · Validity information. Formerly `date_information`. */
    readonly valid_date_information?: BrandMemberCardCreateValidDateInformation;
    /** 领卡时间 · Card pickup time. 用户领取会员卡的时间，RFC 3339 格式，带时区。 When the user took the member card; RFC 3339 with offset. Required when `valid_date_information` is `FIX_TERM`. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly pickup_time?: string;
  };
}

export interface BrandMemberUserCardsImportByOpenidUserInformation {
  /** 通用会员资料项 · Common member fields. 设置时为资料项枚举数组，读取用户资料时为含 name、value 的对象数组。 In settings an array of enumerated fields; in user data an array of objects with name and value. */
  readonly common_field_list?: readonly BrandUserInformationCommonField[];
  /** 自定义会员资料项 · Custom member fields. 设置时为含 type、name、values 的对象数组，读取时为含所填内容的对象数组。 In settings an array of objects with type, name and values; in user data with what the user filled in. At most 1 item. */
  readonly custom_field_list?: readonly BrandMemberUserCardsImportByOpenidCustomField[];
}

/** Answer of `POST /v3/brand/partner/card-member/user-cards/import-by-phone`. */
export interface BrandMemberUserCardsImportByPhoneAnswer {
  /** 用户会员卡号 · User card code. */
  readonly user_card_code: string;
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 卡面颜色 · Card color. */
  readonly card_color?: string;
  /** 卡面图片链接 · Card picture URL. */
  readonly card_picture_url?: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id: string;
  /** 会员卡类型 · Member card type. Documented: `PURCHASE`, `NORMAL`, `BALANCE`. */
  readonly card_type: Open<"PURCHASE" | "NORMAL" | "BALANCE">;
  /** 会员手机号 · Member's phone number. Sensitive: arrives encrypted; this is the plain text. */
  readonly phone_number?: string;
  /** 会员等级 · Membership level. */
  readonly level?: string;
  /** 有效期信息 · Validity information. */
  readonly valid_date_information: BrandMemberCardDeleteAnswerValidDateInformation;
  /** 领卡时间 · Card pickup time. */
  readonly pickup_time: string;
  /** 会员资料 · Member information. */
  readonly user_information?: BrandMemberUserCardsImportByPhoneAnswerUserInformation;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 用户会员卡状态 · User card state. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`. */
  readonly user_card_state: Open<"UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID">;
  /** 失效原因 · Reason for invalidity. */
  readonly invalid_reason?: string;
  /** 失效时间 · Invalidation time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly invalid_time?: string;
}

export interface BrandMemberUserCardsImportByPhoneAnswerCommonField {
  /** 通用开卡字段名称 · Common form field name. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. Sensitive: arrives encrypted; this is the plain text. */
  readonly value?: string;
}

export interface BrandMemberUserCardsImportByPhoneAnswerUserInformation {
  /** 通用会员资料项 · Common member fields. */
  readonly common_field_list?: readonly BrandMemberUserCardsImportByPhoneAnswerCommonField[];
  /** 自定义会员资料项 · Custom member fields. */
  readonly custom_field_list?: readonly BrandMemberUserCardsImportByPhoneCustomField[];
}

export interface BrandMemberUserCardsImportByPhoneCommonField {
  /** 通用开卡字段名称 · Common form field name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. 与同级名称对应的内容；会员信息为敏感字段，收发均为明文，由 SDK 加解密。 Content for the name beside it; member data is sensitive, plain text in and out, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly value?: Sensitive;
}

export interface BrandMemberUserCardsImportByPhoneCustomField {
  /** 自定义开卡字段名称 · Custom form field name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 用户所选值 · User's chosen values. 用户填写的会员资料；应答中加密的部分由 SDK 解密。 Membership data chosen by the user; the SDK decrypts what answers carry encrypted. */
  readonly user_chosen_values?: readonly string[];
}

/** Options of `POST /v3/brand/partner/card-member/user-cards/import-by-phone`. */
export interface BrandMemberUserCardsImportByPhoneOptions extends CallOptions {
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
    readonly card_id: string;
    /** 会员手机号 · Member's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number: Sensitive;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. */
    readonly user_card_code: string;
    /** 会员资料 · Member information. 模板中为要填的字段，会员卡中为用户填写的值。 Fields to fill in for templates; the user's values for cards. */
    readonly user_information?: BrandMemberUserCardsImportByPhoneUserInformation;
    /** 会员卡有效期 · Card validity period. */
    readonly date_information: BrandDateInformation;
    /** 领卡时间 · Card pickup time. 用户领取会员卡的时间，RFC 3339 格式，带时区。 When the user took the member card; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly pickup_time: string;
  };
}

export interface BrandMemberUserCardsImportByPhoneUserInformation {
  /** 通用会员资料项 · Common member fields. 设置时为资料项枚举数组，读取用户资料时为含 name、value 的对象数组。 In settings an array of enumerated fields; in user data an array of objects with name and value. */
  readonly common_field_list?: readonly BrandMemberUserCardsImportByPhoneCommonField[];
  /** 自定义会员资料项 · Custom member fields. 设置时为含 type、name、values 的对象数组，读取时为含所填内容的对象数组。 In settings an array of objects with type, name and values; in user data with what the user filled in. */
  readonly custom_field_list?: readonly BrandMemberUserCardsImportByPhoneCustomField[];
}

/** Options of `GET /v3/brand/partner/card-member/user-cards`. */
export interface BrandMemberUserCardsQueryOptions extends CallOptions {
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 用户会员卡状态 · User card state. 说明会员卡未激活、有效、过期或失效，查询参数中用于筛选。 Tells inactive, effective, expired or invalid; filters cards in queries. Documented: `UNACTIVATED`, `EFFECTIVE`, `EXPIRED`, `INVALID`. */
    readonly user_card_state?: Open<"UNACTIVATED" | "EFFECTIVE" | "EXPIRED" | "INVALID">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 20. */
    readonly limit: number;
  };
}

/** Answer of `POST /v3/brand/partner/card-member/user-feeds`. */
export interface BrandMemberUserFeedsAnswer {
  /** 品牌ID · Brand ID. At most 16 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. */
  readonly card_id: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 用户标识 · User's OpenID. Not on the official pages. */
  readonly openid?: string;
  /** 商户请求单号 · Merchant request number. */
  readonly out_request_no: string;
  /** 会员动态内容 · Member feed text. At most 128 characters. Formerly `cell_message`. */
  readonly cell: string;
}

/** Options of `POST /v3/brand/partner/card-member/user-feeds`. */
export interface BrandMemberUserFeedsOptions extends CallOptions {
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 32 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
    readonly user_card_code: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 64 characters. */
    readonly out_request_no: string;
    /** 会员动态内容 · Member feed text. 在会员动态中向用户展示的文字。 Text shown to the user in the member feed. At most 128 characters. Formerly `cell_message`. */
    readonly cell: string;
  };
}

/** Answer of `POST /v3/brand/partner/card-member/user-points/sync`. */
export interface BrandMemberUserPointsSyncAnswer {
  /** 商户请求单号 · Merchant request number. At most 128 characters. */
  readonly out_request_no: string;
  /** 品牌ID · Brand ID. At most 16 characters. */
  readonly brand_id: string;
  /** 会员卡模板ID · Member card template ID. At most 32 characters. */
  readonly card_id: string;
  /** 用户标识 · User's OpenID. At most 128 characters. */
  readonly openid: string;
  /** 用户会员卡号 · User card code. At most 32 characters. */
  readonly user_card_code: string;
  /** 积分余额 · Point balance. */
  readonly point_balance: number;
}

/** Options of `POST /v3/brand/partner/card-member/user-points/sync`. */
export interface BrandMemberUserPointsSyncOptions extends CallOptions {
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. At most 128 characters. */
    readonly out_request_no: string;
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. At most 16 characters. */
    readonly brand_id: string;
    /** 会员卡模板ID · Member card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
    readonly card_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
    readonly openid: string;
    /** 用户会员卡号 · User card code. 标识用户的一张会员卡，创建后返回或由商户导入。 Identifies one membership card of a user; returned on creation or imported by the merchant. At most 32 characters. */
    readonly user_card_code: string;
    /** 积分余额 · Point balance. 整数；会员当前的积分，不是金额。 Integer; the member's present points, not money. */
    readonly point_balance: number;
  };
}

export interface BrandMiniProgramInfo {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 50 characters. */
  readonly appid: string;
  /** 默认跳转路径 · Default landing path. At most 512 characters. */
  readonly default_jump_path?: string;
  /** 按钮文案 · Button text. At most 10 characters. */
  readonly button_text?: string;
}

export interface BrandPointsInformation {
  /** 积分跳转应用ID · App ID opened for points. At most 32 characters. */
  readonly jump_appid?: string;
  /** 积分跳转路径 · Path opened for points. At most 128 characters. */
  readonly jump_path?: string;
}

export interface BrandProductCoupon {
  /** 商品券ID · Product coupon ID. */
  readonly product_coupon_id: string;
  /** 批次列表 · Stocks. */
  readonly stock_list?: readonly BrandStock[];
}

export interface BrandProductCouponStock {
  /** 商品券ID · Product coupon ID. At most 128 characters. */
  readonly product_coupon_id: string;
  /** 批次号 · Stock ID. At most 128 characters. */
  readonly stock_id: string;
}

/** Answer of `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`. */
export interface BrandProfitsharingBrandConfig {
  /** 品牌主商户号 · Brand main merchant ID. At most 32 characters. */
  readonly brand_mchid: string;
  /** 最大分账比例 · Maximum sharing ratio. 整数，单位为万分之一：3000 表示 30%。 Integer in units of 0.01%: 3000 means 30%. */
  readonly max_ratio: number;
}

/** Options of `GET /v3/brand/profitsharing/brand-configs/{brand_mchid}`. */
export interface BrandProfitsharingBrandConfigQueryOptions extends CallOptions {
  /** 品牌主商户号 · Brand main merchant ID. 微信支付分配给品牌主的商户号，分账以它为分账方。 Merchant ID that WeChat Pay assigned to the brand owner; it is the party that shares profits. At most 32 characters. */
  readonly brand_mchid: string;
}

/** Answer of `POST /v3/brand/profitsharing/finish-order`. */
export interface BrandProfitsharingFinishOrderAnswer {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
}

/** Options of `POST /v3/brand/profitsharing/finish-order`. */
export interface BrandProfitsharingFinishOrderOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
    readonly transaction_id: string;
    /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 64 characters of `0-9A-Za-z_|*@-`. */
    readonly out_order_no: string;
    /** 解冻资金说明 · Note on unfreezing the rest. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
    readonly description: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. Not on the official pages. */
    readonly notify_url?: string;
  };
}

/** Answer of `GET /v3/brand/profitsharing/orders`. */
export interface BrandProfitsharingOrder {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 分账单状态 · Profit-sharing order status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. At most 32 characters. Documented: `PROCESSING`, `FINISHED`. */
  readonly status: Open<"PROCESSING" | "FINISHED">;
  /** 分账接收方列表 · Profit-sharing receivers. */
  readonly receivers: readonly BrandReceiver[];
  /** 分账完结金额 · Finish amount. 单位为分的整数，仅查询分账完结结果时返回。 Integer, in fen; returned only when the finishing of profit sharing is queried. */
  readonly finish_amount?: number;
  /** 分账完结描述 · Finish description. At most 80 characters. */
  readonly finish_description?: string;
}

/** Answer of `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`. */
export interface BrandProfitsharingOrderAmount {
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 剩余待分金额 · Amount left to share. 单位为分的整数。 Integer, in fen. */
  readonly unsplit_amount: number;
}

/** Options of `GET /v3/brand/profitsharing/orders/{transaction_id}/amounts`. */
export interface BrandProfitsharingOrderAmountsQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id: string;
}

/** Answer of `POST /v3/brand/profitsharing/orders`. */
export interface BrandProfitsharingOrdersAnswer {
  /** 品牌主商户号 · Brand main merchant ID. At most 32 characters. */
  readonly brand_mchid: string;
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 分账接收方列表 · Profit-sharing receivers. */
  readonly receivers: readonly BrandProfitsharingOrdersAnswerReceiver[];
  /** 分账单状态 · Profit-sharing order status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `PROCESSING`, `FINISHED`. */
  readonly status?: Open<"PROCESSING" | "FINISHED">;
}

export interface BrandProfitsharingOrdersAnswerReceiver {
  /** 接收方类型 · Receiver type. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. At most 64 characters. */
  readonly account: string;
  /** 分账金额 · Profit sharing amount. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. At most 80 characters. */
  readonly description: string;
  /** 分账结果 · Sharing result. At most 32 characters. Documented: `PENDING`, `SUCCESS`, `CLOSED`. */
  readonly result: Open<"PENDING" | "SUCCESS" | "CLOSED">;
  /** 分账完成时间 · Sharing completion time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 分账失败原因 · Sharing failure reason. At most 64 characters. Documented: `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "NO_RELATION"
    | "RECEIVER_HIGH_RISK"
    | "RECEIVER_REAL_NAME_NOT_VERIFIED"
    | "NO_AUTH"
    | "RECEIVER_RECEIPT_LIMIT"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 分账明细单号 · Sharing detail ID. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. At most 64 characters. */
  readonly detail_id: string;
}

/** Options of `POST /v3/brand/profitsharing/orders`. */
export interface BrandProfitsharingOrdersOptions extends CallOptions {
  readonly json: {
    /** 品牌主商户号 · Brand main merchant ID. 微信支付分配给品牌主的商户号，分账以它为分账方。 Merchant ID that WeChat Pay assigned to the brand owner; it is the party that shares profits. At most 32 characters. */
    readonly brand_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. Required in cases that the page tells. At most 32 characters. */
    readonly appid?: string;
    /** 品牌主应用ID · Brand owner's App ID. 使用 sub_openid 时必填。 Needed with sub_openid. Required in cases that the page tells. At most 32 characters. */
    readonly sub_appid?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
    readonly transaction_id: string;
    /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 64 characters of `0-9A-Za-z_|*@-`. */
    readonly out_order_no: string;
    /** 分账接收方列表 · Profit-sharing receivers. 每项含类型、账号、金额与说明；APIv2 中为 JSON 字符串，由 SDK 编码。 Each with type, account, amount and description; a JSON string in APIv2, encoded by the SDK. At most 50 items. */
    readonly receivers: readonly BrandProfitsharingOrdersReceiver[];
    /** 是否分账完成 · Finish profit sharing. */
    readonly finish: boolean;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. Not on the official pages. */
    readonly notify_url?: string;
  };
}

/** Options of `GET /v3/brand/profitsharing/orders`. */
export interface BrandProfitsharingOrdersQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
    readonly transaction_id: string;
    /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 64 characters. */
    readonly out_order_no: string;
  };
}

export interface BrandProfitsharingOrdersReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
  readonly account: string;
  /** 分账金额 · Profit sharing amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
  /** 分账个人接收方姓名 · Personal receiver's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. Required when `type` is `MERCHANT_ID`. At most 10240 characters. */
  readonly name?: Sensitive;
}

/** Options of `POST /v3/brand/profitsharing/receivers/add`. */
export interface BrandProfitsharingReceiversAddOptions extends CallOptions {
  readonly json: {
    /** 品牌主商户号 · Brand main merchant ID. 微信支付分配给品牌主的商户号，分账以它为分账方。 Merchant ID that WeChat Pay assigned to the brand owner; it is the party that shares profits. At most 32 characters. */
    readonly brand_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 品牌主应用ID · Brand owner's App ID. 使用 sub_openid 时必填。 Needed with sub_openid. Required when `type` is `PERSONAL_SUB_OPENID`. At most 32 characters. */
    readonly sub_appid?: string;
    /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
    readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
    /** 分账接收方账号 · Profit sharing receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
    readonly account: string;
    /** 分账接收方名称 · Receiver name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Required when `type` is `MERCHANT_ID`. At most 256 characters. */
    readonly name?: string;
    /** 与分账方的关系类型 · Relation type. 表示接收方与分账方的关系，由商户选择；CUSTOM 时须另填自定义关系。 Tells how the receiver relates to the sharing merchant; CUSTOM needs a custom relation. At most 32 characters. Documented: `SUPPLIER`, `DISTRIBUTOR`, `SERVICE_PROVIDER`, `PLATFORM`, `STAFF`, `OTHERS`. */
    readonly relation_type: Open<
      | "SUPPLIER"
      | "DISTRIBUTOR"
      | "SERVICE_PROVIDER"
      | "PLATFORM"
      | "STAFF"
      | "OTHERS">;
  };
}

/**
 * Answer of `POST /v3/brand/profitsharing/receivers/add`.
 * Answer of `POST /v3/brand/profitsharing/receivers/delete`.
 */
export interface BrandProfitsharingReceiversAnswer {
  /** 品牌主商户号 · Brand main merchant ID. At most 32 characters. */
  readonly brand_mchid: string;
  /** 接收方类型 · Receiver type. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Profit sharing receiver account. At most 64 characters. */
  readonly account: string;
}

/** Options of `POST /v3/brand/profitsharing/receivers/delete`. */
export interface BrandProfitsharingReceiversDeleteOptions extends CallOptions {
  readonly json: {
    /** 品牌主商户号 · Brand main merchant ID. 微信支付分配给品牌主的商户号，分账以它为分账方。 Merchant ID that WeChat Pay assigned to the brand owner; it is the party that shares profits. At most 32 characters. */
    readonly brand_mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 品牌主应用ID · Brand owner's App ID. 使用 sub_openid 时必填。 Needed with sub_openid. Required when `type` is `PERSONAL_SUB_OPENID`. At most 32 characters. */
    readonly sub_appid?: string;
    /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
    readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
    /** 分账接收方账号 · Profit sharing receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
    readonly account: string;
  };
}

/** Answer of `GET /v3/brand/profitsharing/returnorders`. */
export interface BrandProfitsharingReturnorder {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 商户分账回退单号 · Sharing return number. At most 64 characters of `0-9A-Za-z_*@-`. */
  readonly out_return_no: string;
  /** 微信回退单号 · WeChat Pay return number. 分账回退单的编号，由微信支付生成。 Number of the profit-sharing return, assigned by WeChat Pay. At most 64 characters. */
  readonly return_no: string;
  /** 回退商户号 · Returning merchant ID. At most 32 characters. */
  readonly return_mchid: string;
  /** 分账回退金额 · Sharing return amount. */
  readonly amount: number;
  /** 分账回退结果 · Sharing return result. At most 32 characters. Documented: `PROCESSING`, `SUCCESS`, `FAIL`. */
  readonly result: Open<"PROCESSING" | "SUCCESS" | "FAIL">;
  /** 失败原因 · Failure reason. At most 64 characters. Documented: `ACCOUNT_ABNORMAL`, `TIME_OUT_CLOSED`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "TIME_OUT_CLOSED"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
}

/** Answer of `POST /v3/brand/profitsharing/returnorders`. */
export interface BrandProfitsharingReturnordersAnswer {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_order_no: string;
  /** 商户分账回退单号 · Sharing return number. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_return_no: string;
  /** 回退商户号 · Returning merchant ID. At most 32 characters. */
  readonly return_mchid: string;
  /** 分账回退金额 · Sharing return amount. */
  readonly amount: number;
  /** 微信回退单号 · WeChat Pay return number. 分账回退单的编号，由微信支付生成。 Number of the profit-sharing return, assigned by WeChat Pay. At most 64 characters. */
  readonly return_no: string;
  /** 分账回退结果 · Sharing return result. At most 32 characters. Documented: `PROCESSING`, `SUCCESS`, `FAIL`. */
  readonly result: Open<"PROCESSING" | "SUCCESS" | "FAIL">;
  /** 失败原因 · Failure reason. At most 64 characters. Documented: `ACCOUNT_ABNORMAL`, `TIME_OUT_CLOSED`, `PAYER_ACCOUNT_ABNORMAL`. */
  readonly fail_reason?: Open<"ACCOUNT_ABNORMAL" | "TIME_OUT_CLOSED" | "PAYER_ACCOUNT_ABNORMAL">;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
}

/** Members of `json` that every call of `v3/brand/profitsharing/returnorders#post` has. */
export interface BrandProfitsharingReturnordersJson {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
  /** 微信分账单号 · Profit sharing order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At least one of this and `out_order_no`. At most 64 characters. */
  readonly order_id?: string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At least one of this and `order_id`. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_order_no?: string;
  /** 商户分账回退单号 · Sharing return number. 由商户自定，标识一次回退；重试须用同一单号和同样内容。 Set by the merchant; identifies one return; retry with the same number and content. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_return_no: string;
  /** 回退商户号 · Returning merchant ID. 承担分账回退的商户号。 Merchant ID that gives the shared funds back. At most 32 characters. */
  readonly return_mchid: string;
  /** 分账回退金额 · Sharing return amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 分账回退描述 · Sharing return description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
}

/** Options of `POST /v3/brand/profitsharing/returnorders`. */
export interface BrandProfitsharingReturnordersOptions extends CallOptions {
  readonly json: BrandProfitsharingReturnordersJson & AtLeastOne<"order_id" | "out_order_no">;
}

/** Options of `GET /v3/brand/profitsharing/returnorders`. */
export interface BrandProfitsharingReturnordersQueryOptions extends CallOptions {
  readonly query: BrandProfitsharingReturnordersQueryQuery & AtLeastOne<"order_id" | "out_order_no">;
}

/** Members of `query` that every call of `v3/brand/profitsharing/returnorders#get` has. */
export interface BrandProfitsharingReturnordersQueryQuery {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
  /** 商户分账回退单号 · Sharing return number. 由商户自定，标识一次回退；重试须用同一单号和同样内容。 Set by the merchant; identifies one return; retry with the same number and content. At most 64 characters. */
  readonly out_return_no: string;
  /** 微信分账单号 · Profit sharing order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At least one of this and `out_order_no`. At most 64 characters. */
  readonly order_id?: string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At least one of this and `order_id`. At most 64 characters. */
  readonly out_order_no?: string;
}

export interface BrandPurchaseInformation {
  /** 付费会员价格 · Paid membership price. */
  readonly price?: number;
  /** 付费会员跳转应用ID · App ID opened for paid membership. At most 32 characters. */
  readonly jump_appid?: string;
  /** 付费会员跳转路径 · Path opened for paid membership. At most 128 characters. */
  readonly jump_path?: string;
}

export interface BrandReceiver {
  /** 接收方类型 · Receiver type. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. At most 64 characters. */
  readonly account: string;
  /** 分账金额 · Profit sharing amount. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. At most 80 characters. */
  readonly description: string;
  /** 分账结果 · Sharing result. At most 32 characters. Documented: `PENDING`, `SUCCESS`, `CLOSED`, `SUCEESS`. */
  readonly result: Open<"PENDING" | "SUCCESS" | "CLOSED" | "SUCEESS">;
  /** 分账完成时间 · Sharing completion time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 分账失败原因 · Sharing failure reason. At most 64 characters. Documented: `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "NO_RELATION"
    | "RECEIVER_HIGH_RISK"
    | "RECEIVER_REAL_NAME_NOT_VERIFIED"
    | "NO_AUTH"
    | "RECEIVER_RECEIPT_LIMIT"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 分账明细单号 · Sharing detail ID. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. At most 64 characters. */
  readonly detail_id: string;
}

export interface BrandService {
  /** 服务分类名称 · Service category name. At most 6 characters. */
  readonly service_classify_name: string;
  /** 服务名称 · Service name. At most 8 characters. */
  readonly service_name: string;
  /** 服务跳转类型 · Service jump type. 表示点击服务后打开小程序还是网页，由商户选择。 Tells whether the service opens a mini program or a page; chosen by the merchant. Documented: `JUMP_MINI_PROGRAM`, `JUMP_WEB_PAGE`. */
  readonly service_jump_type: Open<"JUMP_MINI_PROGRAM" | "JUMP_WEB_PAGE">;
  /** 服务跳转路径 · Service jump path. At most 1024 characters. */
  readonly service_jump_path: string;
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 50 characters. */
  readonly appid?: string;
}

/** Options of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface BrandShakeActivitiesQueryOptions extends CallOptions {
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 活动状态 · Activity state. 枚举，说明活动是否已生效、暂停、终止或过期。 Enumeration: whether the activity is effective, paused, terminated or expired. Documented: `CREATED`, `DELIVERING`, `EXPIRED`, `PAUSED`, `TERMINATED`. */
    readonly activity_state?: Open<"CREATED" | "DELIVERING" | "EXPIRED" | "PAUSED" | "TERMINATED">;
    /** 审核状态 · Review state. 枚举，待审、审核中、通过或驳回。 Enumeration: waiting, in review, passed or rejected. Documented: `PENDING`, `APPROVED`, `REJECTED`. */
    readonly audit_state?: Open<"PENDING" | "APPROVED" | "REJECTED">;
  };
}

/** Answer of `GET /v3/brand/marketing/shake-activities/activities`. */
export interface BrandShakeActivityList {
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BrandData[];
}

export interface BrandStock {
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
}

/**
 * Answer of `POST /v3/brand/partner/store/brandstores`.
 * Answer of `GET /v3/brand/partner/store/brandstores/{store_id}`.
 * Answer of `PATCH /v3/brand/partner/store/brandstores/{store_id}`.
 */
export interface BrandStore {
  /** 品牌ID · Brand ID. */
  readonly brand_id: string;
  /** 品牌门店ID · Brand store ID. */
  readonly store_id?: string;
  /** 门店状态 · Store state. Documented: `OPEN`, `CREATING`, `CLOSED`. */
  readonly store_state?: Open<"OPEN" | "CREATING" | "CLOSED">;
  /** 门店审核状态 · Store review state. Documented: `SUCCESS`, `PROCESSING`, `REJECTED`. */
  readonly audit_state?: Open<"SUCCESS" | "PROCESSING" | "REJECTED">;
  /** 审核驳回原因 · Review rejection reason. */
  readonly review_reject_reason?: string;
  /** 门店基础信息 · Store basic information. */
  readonly store_basics?: BrandDataStoreBasics;
  /** 门店地址 · Store address. */
  readonly store_address?: BrandDataStoreAddress;
  /** 门店经营信息 · Store business information. */
  readonly store_business?: BrandDataStoreBusiness;
  /** 门店收款商户列表 · Store receiving merchants. */
  readonly store_recipient?: readonly BrandDataStoreRecipient[];
}

/**
 * Answer of `POST /v3/brand/partner/store/brandstores/{store_id}/close`.
 * Answer of `POST /v3/brand/partner/store/brandstores/{store_id}/resume`.
 */
export interface BrandStoreAnswer {
  /** 品牌ID · Brand ID. */
  readonly brand_id: string;
  /** 品牌门店ID · Brand store ID. */
  readonly store_id?: string;
  /** 门店状态 · Store state. Documented: `OPEN`, `CREATING`, `CLOSED`. */
  readonly store_state?: Open<"OPEN" | "CREATING" | "CLOSED">;
}

/** Answer of `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`. */
export interface BrandStoreBindrecipientAnswer {
  /** 品牌ID · Brand ID. */
  readonly brand_id?: string;
  /** 品牌门店ID · Brand store ID. */
  readonly store_id?: string;
  /** 门店收款商户号 · Store's receiving merchant ID. At most 16 characters. */
  readonly mchid?: string;
  /** 收款主体名称 · Payee company name. At most 256 characters. */
  readonly company_name?: string;
  /** 收款信息确认状态 · Recipient confirmation state. 表示门店与收款商户号的绑定是否已被确认。 Tells whether the binding of the receiving merchant to the store was confirmed. Documented: `CONFIRMED`, `ADMIN_REJECTED`, `CONFIRMING`, `TIMEOUT_REJECTED`. */
  readonly recipient_state?: Open<"CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED">;
}

/** Options of `POST /v3/brand/partner/store/brandstores/{store_id}/bindrecipient`. */
export interface BrandStoreBindrecipientOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 门店收款商户号 · Store's receiving merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 16 characters. */
    readonly mchid: string;
    /** 收款主体名称 · Payee company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. At most 256 characters. */
    readonly company_name: string;
  };
}

/** Options of `POST /v3/brand/partner/store/brandstores/{store_id}/close`. */
export interface BrandStoreCloseOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
  };
}

/** Options of `DELETE /v3/brand/partner/store/brandstores/{store_id}`. */
export interface BrandStoreDeleteOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
  };
}

/** Answer of `GET /v3/brand/partner/store/brandstores`. */
export interface BrandStoreList {
  /** 品牌ID · Brand ID. */
  readonly brand_id: string;
  /** 品牌门店列表 · Brand stores. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BrandStore[];
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
  /** 门店总数 · Number of stores. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
}

/** Options of `GET /v3/brand/partner/store/brandstores/{store_id}`. */
export interface BrandStoreQueryOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
  };
}

/** Options of `POST /v3/brand/partner/store/brandstores/{store_id}/resume`. */
export interface BrandStoreResumeOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
  };
}

/** Answer of `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`. */
export interface BrandStoreUnbindrecipientAnswer {
  /** 失败原因 · Failure reason. */
  readonly failed_reason?: string;
}

/** Options of `POST /v3/brand/partner/store/brandstores/{store_id}/unbindrecipient`. */
export interface BrandStoreUnbindrecipientOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 门店收款商户号 · Store's receiving merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 16 characters. */
    readonly mchid: string;
  };
}

/** Options of `PATCH /v3/brand/partner/store/brandstores/{store_id}`. */
export interface BrandStoreUpdateOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 门店基础信息 · Store basic information. */
    readonly store_basics?: BrandDataStoreBasics;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address?: BrandDataStoreAddress;
    /** 门店经营信息 · Store business information. */
    readonly store_business?: BrandDataStoreBusiness;
  };
}

/** Options of `POST /v3/brand/partner/store/brandstores`. */
export interface BrandStoresOptions extends CallOptions {
  readonly json: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 门店基础信息 · Store basic information. */
    readonly store_basics?: BrandDataStoreBasics;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address: BrandDataStoreAddress;
    /** 门店经营信息 · Store business information. */
    readonly store_business?: BrandDataStoreBusiness;
  };
}

/** Options of `GET /v3/brand/partner/store/brandstores`. */
export interface BrandStoresQueryOptions extends CallOptions {
  readonly query: {
    /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
    readonly brand_id: string;
    /** 门店状态 · Store state. 表示门店在创建、营业或暂停；部分接口为对象。 Tells whether the store is being created, open or closed; an object in one operation. Documented: `OPEN`, `CREATING`, `CLOSED`. */
    readonly store_state?: Open<"OPEN" | "CREATING" | "CLOSED">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 200. Default: `20`. */
    readonly limit?: number;
  };
}

export interface BrandSubjectInfo {
  /** 主体类型 · Legal entity type. 表示商户主体是企业、个体户、事业单位等，决定须提交的证照。 Tells the kind of legal entity; decides which licences must be submitted. Documented: `SUBJECT_TYPE_ENTERPRISE`, `SUBJECT_TYPE_INDIVIDUAL`. */
  readonly subject_type: Open<"SUBJECT_TYPE_ENTERPRISE" | "SUBJECT_TYPE_INDIVIDUAL">;
  /** 主体名称 · Legal entity name. At most 50 characters. */
  readonly subject_name: string;
  /** 统一社会信用代码 · Unified social credit code. 营业执照上的 18 位代码。 The 18-character code on the business licence. At most 20 characters. */
  readonly unified_social_credit_code: string;
}

export interface BrandTimeRange {
  /** 开始时间 · Start time. RFC 3339；APIv2、支付分用 yyyyMMddHHmmss，支付分亦可 yyyyMMdd、OnAccept。 RFC 3339; APIv2 and PayScore use yyyyMMddHHmmss, PayScore also yyyyMMdd or OnAccept. */
  readonly start_time: string;
  /** 结束时间 · End time. */
  readonly end_time: string;
}

export interface BrandTrademark {
  /** 是否有商标 · Whether trademark exists. 表示品牌是否已注册商标，决定须提交的证明。 Tells whether the brand has a registered trademark; decides which proof is needed. Documented: `TRADEMARK_EXISTS`, `TRADEMARK_NONE`. */
  readonly trademark_exists: Open<"TRADEMARK_EXISTS" | "TRADEMARK_NONE">;
  /** 商标注册证 · Trademark registration certificate. Required in cases that the page tells. */
  readonly trademark_registration_certificate?: BrandTrademarkRegistrationCertificate;
  /** 标识商标注册证 · Logo trademark certificate. */
  readonly logo_trademark_registration_certificate?: BrandLogoTrademarkRegistrationCertificate;
  /** 无商标补充证明 · Proof without trademark. Not together with `no_trademark_addition_prove_list`. */
  readonly no_trademark_addition_prove?: string;
  /** 无商标补充证明列表 · Proofs without trademark. Not together with `no_trademark_addition_prove`. */
  readonly no_trademark_addition_prove_list?: readonly string[];
}

export interface BrandTrademarkRegistrationCertificate {
  /** 商标注册证 · Trademark certificate. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. Not together with `certificate_list`. */
  readonly certificate?: string;
  /** 商标名称 · Trademark name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 50 characters. */
  readonly name: string;
  /** 商标注册号 · Trademark number. 证件的号码；请求中标记加密的传入明文，SDK 负责加密。 Number of the document; where marked encrypted, pass plain text and the SDK encrypts it. Required in cases that the page tells. At most 50 characters. */
  readonly number?: string;
  /** 商标有效期开始时间 · Trademark valid from. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. At most 20 characters. `yyyy-MM-dd`. */
  readonly valid_begin_time?: string;
  /** 商标有效期结束时间 · Trademark valid until. RFC 3339 时间（带时区偏移）；品牌入驻的商标证书格式以产品文档为准。 RFC 3339 time with offset; trademark certificates in brand onboarding follow the product's documentation. At most 20 characters. `yyyy-MM-dd`. */
  readonly valid_end_time: string;
  /** 商标国际分类 · International trademark class. At most 5 characters. */
  readonly international_class: string;
  /** 商标持有人 · Trademark holder. At most 50 characters. */
  readonly holder: string;
  /** 商标授权书 · Trademark authorisation letter. Not together with `license_list`. */
  readonly license?: string;
  /** 商标授权开始日期 · Trademark authorization start date. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. At most 20 characters. `yyyy-MM-dd`. */
  readonly authorization_begin_time?: string;
  /** 商标授权结束日期 · Trademark authorization end date. 格式为 yyyy-MM-dd。 Format yyyy-MM-dd. At most 20 characters. `yyyy-MM-dd`. */
  readonly authorization_end_time?: string;
  /** 商标证书文件列表 · Trademark certificate files. 数组，填写上传图片后得到的 media_id。 Array of media IDs obtained by uploading the images. Not together with `certificate`. */
  readonly certificate_list?: readonly string[];
  /** 商标授权书列表 · Trademark authorisation letters. Not together with `license`. */
  readonly license_list?: readonly string[];
}

export interface BrandUserInformation {
  /** 通用会员资料项 · Common member fields. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly common_field_list?: readonly (Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">)[];
  /** 自定义会员资料项 · Custom member fields. At most 1 item. */
  readonly custom_field_list?: readonly BrandCustomField[];
}

export interface BrandUserInformationCommonField {
  /** 通用开卡字段名称 · Common form field name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Documented: `USER_FORM_FLAG_SEX`, `USER_FORM_FLAG_NAME`, `USER_FORM_FLAG_BIRTHDAY`, `USER_FORM_FLAG_ADDRESS`, `USER_FORM_FLAG_EMAIL`, `USER_FORM_FLAG_CITY`. */
  readonly name?: Open<
    | "USER_FORM_FLAG_SEX"
    | "USER_FORM_FLAG_NAME"
    | "USER_FORM_FLAG_BIRTHDAY"
    | "USER_FORM_FLAG_ADDRESS"
    | "USER_FORM_FLAG_EMAIL"
    | "USER_FORM_FLAG_CITY">;
  /** 会员资料内容 · Member data. 与同级名称对应的内容；会员信息为敏感字段，收发均为明文，由 SDK 加解密。 Content for the name beside it; member data is sensitive, plain text in and out, the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. At most 512 characters. */
  readonly value?: Sensitive;
}

export interface BrandUserInformationCustomField {
  /** 自定义开卡字段名称 · Custom form field name. At most 32 characters. */
  readonly name?: string;
  /** 用户所选值 · User's chosen values. Sensitive: arrives encrypted; this is the plain text. Each: at most 8 characters. */
  readonly user_chosen_values?: readonly string[];
}

export interface BrandValidDateInformation {
  /** 有效期类型 · Validity type. Documented: `FIX_TIME_RANGE`, `FIX_TERM`, `PERMANENT`. */
  readonly type?: Open<"FIX_TIME_RANGE" | "FIX_TERM" | "PERMANENT">;
  /** 会员卡有效期开始时间 · Card valid from. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_begin_time?: string;
  /** 会员卡有效期结束时间 · Card valid until. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly available_end_time?: string;
  /** 领取后有效天数 · Days valid after receipt. */
  readonly available_day_after_receive?: number;
}
