// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Upload } from "../../chain/options.ts";

/** Answer of `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`. */
export interface DueDiligence {
  /** 尽调单号 · Due diligence case ID. */
  readonly due_diligence_id: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 尽调单状态 · Due diligence state. 说明尽调处于收集、审核、驳回或结束等阶段。 Tells where the case stands, from collecting to audit, rejection or end. Documented: `DUE_DILIGENCE_STATE_COLLECTING`, `DUE_DILIGENCE_STATE_AUDITING`, `DUE_DILIGENCE_STATE_REJECTED`, `DUE_DILIGENCE_STATE_EXPIRED`, `DUE_DILIGENCE_STATE_CANCELLED`, `DUE_DILIGENCE_STATE_FINISHED`. */
  readonly due_diligence_state: Open<
    | "DUE_DILIGENCE_STATE_COLLECTING"
    | "DUE_DILIGENCE_STATE_AUDITING"
    | "DUE_DILIGENCE_STATE_REJECTED"
    | "DUE_DILIGENCE_STATE_EXPIRED"
    | "DUE_DILIGENCE_STATE_CANCELLED"
    | "DUE_DILIGENCE_STATE_FINISHED">;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. JSON text on the wire, here decoded. */
  readonly reject_reason?: MchOperationRejectReason;
  /** 尽调截止时间 · Due diligence deadline. 北京时间，按返回的字符串原样使用。 Beijing time; use the string as returned. */
  readonly deadline_time: string;
  /** 终止时间 · Termination time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly terminal_time?: string;
  /** 提交时间 · Submission time. RFC 3339 时间（带时区偏移）；停车场进件中为整数时间戳。 RFC 3339 time with offset; an integer timestamp in parking applications, set by WeChat Pay. */
  readonly submit_time?: string;
  /** 驳回时间 · Rejection time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly reject_time?: string;
  /** 完成时间 · Completion time. 完结或尽调中为 RFC 3339；签约计划明细未载明格式，按原文本处理。 Order completion and due diligence: RFC 3339; plan details: format not documented, keep the text as received. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly complete_time?: string;
  /** 资料提交模板 · Submission template. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. JSON text on the wire, here decoded. */
  readonly submission_template?: MchOperationSubmissionTemplate;
  /** 已提交资料 · Submitted data. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. JSON text on the wire, here decoded. */
  readonly submission_data?: MchOperationSubmissionData;
}

/** Options of `GET /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}`. */
export interface DueDiligenceByDueDiligenceIdQueryOptions extends CallOptions {
  /** 尽调单号 · Due diligence case ID. 由微信支付生成，标识一张强化尽调单。 Assigned by WeChat Pay; identifies one enhanced due diligence case. */
  readonly due_diligence_id: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`. */
export interface DueDiligenceSubmitAnswer {
  /** 尽调单状态 · Due diligence state. 说明尽调处于收集、审核、驳回或结束等阶段。 Tells where the case stands, from collecting to audit, rejection or end. Documented: `DUE_DILIGENCE_STATE_COLLECTING`, `DUE_DILIGENCE_STATE_AUDITING`, `DUE_DILIGENCE_STATE_REJECTED`, `DUE_DILIGENCE_STATE_EXPIRED`, `DUE_DILIGENCE_STATE_CANCELLED`, `DUE_DILIGENCE_STATE_FINISHED`. */
  readonly due_diligence_state?: Open<
    | "DUE_DILIGENCE_STATE_COLLECTING"
    | "DUE_DILIGENCE_STATE_AUDITING"
    | "DUE_DILIGENCE_STATE_REJECTED"
    | "DUE_DILIGENCE_STATE_EXPIRED"
    | "DUE_DILIGENCE_STATE_CANCELLED"
    | "DUE_DILIGENCE_STATE_FINISHED">;
  /** 提交时间 · Submission time. RFC 3339 时间（带时区偏移）；停车场进件中为整数时间戳。 RFC 3339 time with offset; an integer timestamp in parking applications, set by WeChat Pay. */
  readonly submit_time?: string;
  /** 资料提交模板 · Submission template. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. JSON text on the wire, here decoded. */
  readonly submission_template?: MchOperationSubmissionTemplate;
  /** 已提交资料 · Submitted data. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. JSON text on the wire, here decoded. */
  readonly submission_data?: MchOperationSubmissionData;
}

/** Options of `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit`. */
export interface DueDiligenceSubmitOptions extends CallOptions {
  /** 尽调单号 · Due diligence case ID. 由微信支付生成，标识一张强化尽调单。 Assigned by WeChat Pay; identifies one enhanced due diligence case. */
  readonly due_diligence_id: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 提交资料 · Data to submit. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. */
    readonly submit_data?: MchOperationSubmitData | string;
  };
}

/** Answer of `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`. */
export interface DueDiligenceUploadAnswer {
  /** 文件ID · File ID. 由微信支付生成，由文件上传接口返回。 Assigned by WeChat Pay; returned by the upload operation. */
  readonly file_id: string;
}

/** Options of `POST /v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload`. */
export interface DueDiligenceUploadOptions extends CallOptions {
  /** 尽调单号 · Due diligence case ID. 由微信支付生成，标识一张强化尽调单。 Assigned by WeChat Pay; identifies one enhanced due diligence case. */
  readonly due_diligence_id: string;
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. */
    readonly due_diligence_file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta: MchOperationMeta | string;
  };
}

export interface MchOperationAuditDetailByItem {
  /** 审核结果 · Review result. 说明审核通过或驳回，聚合账户中为数字。 Tells whether the review passed; a number in the aggregated account product. */
  readonly audit_result?: number;
  /** 资料项ID · Item ID. */
  readonly item_id?: number;
  /** 展示给商户的驳回原因 · Reason shown to merchant. */
  readonly reject_reason_to_merchant?: string;
}

export interface MchOperationCheckRule {
  /** 最小长度 · Minimum length. */
  readonly min_length?: number;
  /** 最大长度 · Maximum length. */
  readonly max_length?: number;
  /** 允许的文件后缀 · Allowed file extensions. Documented: `png`, `jpg`, `jpeg`. */
  readonly enum_file_exts?: readonly (Open<"png" | "jpg" | "jpeg">)[];
  /** 文件大小上限 · Maximum file size. */
  readonly max_file_size?: number;
  /** 可选项序号 · Choice keys. */
  readonly enum_keys?: readonly number[];
  /** 可选项 · Choice values. */
  readonly enum_values?: readonly string[];
}

/** Answer of `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`. */
export interface MchOperationMerchantLimitation {
  /** 特约商户号 · Sub-merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 被管控的能力列表 · Restricted functions. 每项为枚举，说明子商户哪种能力被限制。 Each item is an enumerated function that the sub-merchant may not use. Documented: `NO_TRANSACTION_AND_RECHARGE`, `NO_PAYMENT`, `NO_WITHDRAWAL`, `NO_REFUND`, `NO_TRANSACTION`, `NO_PROFIT_SHARING`, `NO_PAYMENT_POINT_COMPLETE_ORDER`. */
  readonly limited_functions?: readonly (Open<
    | "NO_TRANSACTION_AND_RECHARGE"
    | "NO_PAYMENT"
    | "NO_WITHDRAWAL"
    | "NO_REFUND"
    | "NO_TRANSACTION"
    | "NO_PROFIT_SHARING"
    | "NO_PAYMENT_POINT_COMPLETE_ORDER">)[];
  /** 其他受限功能 · Other limited functions. */
  readonly other_limited_functions?: string;
  /** 管控解除说明列表 · Release instructions. */
  readonly recovery_specifications?: readonly MchOperationRecoverySpecification[];
}

/** Options of `GET /v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}`. */
export interface MchOperationMerchantLimitationBySubMchidQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
}

export interface MchOperationMeta {
  /** 文件名 · File name. */
  readonly file_name?: string;
  /** 文件摘要 · File digest. */
  readonly file_digest?: string;
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  /** 资料项ID · Item ID. 由微信支付生成，标识一个待提交的资料项。 Assigned by WeChat Pay; identifies one item to be submitted. */
  readonly item_id: number;
}

export interface MchOperationRecordField {
  /** 资料项ID · Item ID. */
  readonly item_id?: string;
  /** 资料项名称 · Item name. */
  readonly field_name?: string;
  /** 资料项名称 · Material item name. */
  readonly name?: string;
  /** 资料项类型 · Data item type. Documented: `1`, `2`, `11`, `15`. */
  readonly type?: number;
  /** 填写提示 · Filling hint. */
  readonly tips?: string;
  /** 输入框提示文字 · Placeholder. */
  readonly placeholder?: string;
  /** 悬浮提示 · Tooltip. */
  readonly tooltip?: string;
  /** 是否必填 · Whether required. Documented: `0`, `1`. */
  readonly required?: number;
  /** 填写校验规则 · Input check rule. */
  readonly check_rule?: MchOperationCheckRule;
  /** 资料项关联规则 · Item dependency rules. */
  readonly relations?: readonly MchOperationRelation[];
  /** 是否需要加密 · Encryption required. */
  readonly need_encrypt?: boolean;
}

export interface MchOperationRecoverySpecification {
  /** 管控单号 · Control case ID. 由微信支付生成，标识一次管控。 Assigned by WeChat Pay; identifies one control case. */
  readonly limitation_case_id?: string;
  /** 管控原因类型 · Control reason type. 说明商户被管控属于哪类原因。 Tells which kind of reason led to the control. Documented: `LICENSE_ABNORMAL`, `NO_TRADE`, `SETTLE_ACCOUNT_ABNORMAL`, `RISK_ABNORMAL`, `OTHER`, `INSPECT_ABNORMAL`, `INVALID_REPRESENTATIVE_INFORMATION`, `INVALID_BUSINESS_STATUS`, `INVALID_BUSINESS_LICENSE`, `INVALID_BENEFICIARY_INFORMATION`. */
  readonly limitation_reason_type?: Open<
    | "LICENSE_ABNORMAL"
    | "NO_TRADE"
    | "SETTLE_ACCOUNT_ABNORMAL"
    | "RISK_ABNORMAL"
    | "OTHER"
    | "INSPECT_ABNORMAL"
    | "INVALID_REPRESENTATIVE_INFORMATION"
    | "INVALID_BUSINESS_STATUS"
    | "INVALID_BUSINESS_LICENSE"
    | "INVALID_BENEFICIARY_INFORMATION">;
  /** 管控原因 · Control reason. At most 512 characters. */
  readonly limitation_reason?: string;
  /** 管控原因说明 · Control reason note. */
  readonly limitation_reason_describe?: string;
  /** 关联管控能力 · Related restrictions. 表示受限的能力，如收款、提现、退款。 Tells which abilities are restricted, such as collecting, withdrawing or refunding. Documented: `NO_TRANSACTION_AND_RECHARGE`, `NO_PAYMENT`, `NO_WITHDRAWAL`, `NO_REFUND`, `NO_TRANSACTION`, `NO_PROFIT_SHARING`, `NO_PAYMENT_POINT_COMPLETE_ORDER`. */
  readonly relate_limitations?: readonly (Open<
    | "NO_TRANSACTION_AND_RECHARGE"
    | "NO_PAYMENT"
    | "NO_WITHDRAWAL"
    | "NO_REFUND"
    | "NO_TRANSACTION"
    | "NO_PROFIT_SHARING"
    | "NO_PAYMENT_POINT_COMPLETE_ORDER">)[];
  /** 其他关联管控 · Other related limitations. Present with `relate_limitations`. */
  readonly other_relate_limitations?: string;
  /** 解除管控方式 · Release method. 表示商户须做什么才能解除管控。 Tells what the merchant must do to lift the restriction. Documented: `IRRECOVERABLE`, `MODIFY_SUBJECT_INFORMATION`, `MODIFY_SETTLE_ACCOUNT_INFORMATION`, `VERIFY_INACTIVE_MERCHANT_IDENTITY`, `SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION`, `SUBMIT_INFORMATION_FOR_APPEAL`, `RESOLVE_TRANSACTION_DISPUTES`, `MODIFY_ADMINISTRATOR_INFORMATION`, `CALL_CUSTOMER_SERVICE_AT_95017`, `UPDATE_BUSINESS_SCENARIO_INFORMATION`, `SUBMIT_CDD_INFORMATION`, `WAITING_FOR_PLATFORM_REVIEW`, `SUBMIT_UBO_INFORMATION`, `SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE`, `CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION`, `MODIFY_ABBREVIATION_INFORMATION`, `CONFIRM_BUSINESS_TYPE`, `SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION`, `CONTACT_SERVICE_PROVIDER`. */
  readonly recover_way?: Open<
    | "IRRECOVERABLE"
    | "MODIFY_SUBJECT_INFORMATION"
    | "MODIFY_SETTLE_ACCOUNT_INFORMATION"
    | "VERIFY_INACTIVE_MERCHANT_IDENTITY"
    | "SUBMIT_OFFLINE_BUSINESS_SCENARIO_INFORMATION"
    | "SUBMIT_INFORMATION_FOR_APPEAL"
    | "RESOLVE_TRANSACTION_DISPUTES"
    | "MODIFY_ADMINISTRATOR_INFORMATION"
    | "CALL_CUSTOMER_SERVICE_AT_95017"
    | "UPDATE_BUSINESS_SCENARIO_INFORMATION"
    | "SUBMIT_CDD_INFORMATION"
    | "WAITING_FOR_PLATFORM_REVIEW"
    | "SUBMIT_UBO_INFORMATION"
    | "SIGN_ANTI_FRAUD_PLEDGE_AND_VERIFY_FACE"
    | "CONTACT_APPROPRIATE_AUTHORITY_FOR_CONSULTATION"
    | "MODIFY_ABBREVIATION_INFORMATION"
    | "CONFIRM_BUSINESS_TYPE"
    | "SUBMIT_ONLINE_BUSINESS_SCENARIO_INFORMATION"
    | "CONTACT_SERVICE_PROVIDER">;
  /** 解除方式参数 · Release method parameter. At most 1024 characters. */
  readonly recover_way_param?: string;
  /** 解除管控帮助链接 · Release help URL. At most 1024 characters. */
  readonly recover_help_url?: string;
  /** 管控执行方式 · Control action type. 说明管控立即执行还是延迟执行。 Tells whether the control acts at once or later. Documented: `LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL`, `LIMIT_ACTION_TYPE_DELAY_CONTROL`. */
  readonly limitation_action_type?: Open<"LIMIT_ACTION_TYPE_IMMEDIATE_CONTROL" | "LIMIT_ACTION_TYPE_DELAY_CONTROL">;
  /** 预计管控开始日期 · Expected control start. 预计开始管控的日期，按返回的字符串原样使用。 Date on which the control is expected to begin; use the string as returned. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly limitation_start_date?: string;
  /** 管控日期 · Control date. 管控生效的日期，按返回的字符串原样使用。 Date of the control; use the string as returned. At most 64 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly limitation_date?: string;
}

export interface MchOperationRejectReason {
  /** 逐项审核结果 · Review result per item. */
  readonly audit_detail_by_item?: readonly MchOperationAuditDetailByItem[];
}

export interface MchOperationRelation {
  /** 关联资料项ID · Source item ID. */
  readonly source_key?: number;
  /** 关联资料项值 · Source item value. */
  readonly source_value?: string;
}

export interface MchOperationSubmissionData {
  /** 资料项列表 · Requested data items. */
  readonly record_fields: readonly MchOperationRecordField[];
}

export interface MchOperationSubmissionTemplate {
  /** 资料项列表 · Requested data items. */
  readonly record_fields: readonly MchOperationSubmissionTemplateRecordField[];
}

export interface MchOperationSubmissionTemplateRecordField {
  /** 填写校验规则 · Input check rule. */
  readonly check_rule?: MchOperationCheckRule;
  /** 是否禁用该项 · Item disabled. 0 表示可填写，1 表示禁用。 0 means the item may be filled in, 1 means it is disabled. Documented: `0`, `1`. */
  readonly disabled?: number;
  /** 资料项内容 · Item data. */
  readonly field_data?: string;
  /** 资料项名称 · Item name. */
  readonly field_name?: string;
  /** 是否隐藏该项 · Item hidden. */
  readonly hidden?: number;
  /** 资料项ID · Item ID. */
  readonly item_id?: string;
  /** 资料项名称 · Material item name. */
  readonly name?: string;
  /** 是否需要加密 · Encryption required. */
  readonly need_encrypt?: boolean;
  /** 输入框提示文字 · Placeholder. */
  readonly placeholder?: string;
  /** 是否必填 · Whether required. Documented: `0`, `1`. */
  readonly required?: number;
  /** 填写提示 · Filling hint. */
  readonly tips?: string;
  /** 悬浮提示 · Tooltip. */
  readonly tooltip?: string;
  /** 资料项类型 · Data item type. Documented: `1`, `2`, `11`, `15`. */
  readonly type?: number;
  /** 可否选长期有效 · Long-term date allowed. 1 表示日期项可选“长期有效”，0 表示不可。 1 lets a date item be long-term, 0 does not. Documented: `0`, `1`. */
  readonly use_permanently_date?: number;
}

export interface MchOperationSubmitData {
  /** 资料项列表 · Requested data items. */
  readonly record_fields: readonly MchOperationRecordField[];
}
