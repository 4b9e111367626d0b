// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Upload } from "../../chain/options.ts";

export interface MchManageEnumCheckRule {
  /** 列表最小长度 · Minimum list length. */
  readonly min_list_length?: number;
  /** 列表最大长度 · Maximum list length. */
  readonly max_list_length?: number;
  /** 可选项 · Choice values. */
  readonly enum_values?: readonly string[];
}

export interface MchManageFileCheckRule {
  /** 列表最小长度 · Minimum list length. */
  readonly min_list_length?: number;
  /** 列表最大长度 · Maximum list length. */
  readonly max_list_length?: number;
  /** 允许的文件后缀 · Allowed file extensions. Documented: `png`, `jpg`, `jpeg`, `mp4`, `avi`, `mov`, `wmv`, `pdf`, `doc`, `docx`, `csv`, `xlsx`. */
  readonly enum_file_exts?: readonly (Open<
    | "png"
    | "jpg"
    | "jpeg"
    | "mp4"
    | "avi"
    | "mov"
    | "wmv"
    | "pdf"
    | "doc"
    | "docx"
    | "csv"
    | "xlsx">)[];
  /** 文件大小上限 · Maximum file size. */
  readonly max_file_size?: number;
}

export interface MchManageMeta {
  /** 文件名 · File name. */
  readonly file_name?: string;
  /** 文件摘要 · File digest. */
  readonly file_digest?: string;
  /** 资料项ID · Item ID. 由微信支付生成，标识一个待提交的资料项。 Assigned by WeChat Pay; identifies one item to be submitted. */
  readonly item_id: number;
}

export interface MchManageOrderIntervalCheckRule {
  /** 列表最小长度 · Minimum list length. */
  readonly min_list_length?: number;
  /** 列表最大长度 · Maximum list length. */
  readonly max_list_length?: number;
  /** 允许的文件后缀 · Allowed file extensions. Documented: `png`, `jpg`, `jpeg`, `mp4`, `avi`, `mov`, `wmv`, `pdf`, `doc`, `docx`, `csv`, `xlsx`. */
  readonly enum_file_exts?: readonly (Open<
    | "png"
    | "jpg"
    | "jpeg"
    | "mp4"
    | "avi"
    | "mov"
    | "wmv"
    | "pdf"
    | "doc"
    | "docx"
    | "csv"
    | "xlsx">)[];
  /** 文件大小上限 · Maximum file size. */
  readonly max_file_size?: number;
}

/** Answer of `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`. */
export interface MchManageRecord {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 管理记录ID · Management record ID. */
  readonly manage_record_id?: string;
  /** 管理记录类型 · Management record type. Documented: `FUNCTIONAL_LIMIT_RECORD`, `INVESTIGATE_RECORD`. */
  readonly manage_record_type?: Open<"FUNCTIONAL_LIMIT_RECORD" | "INVESTIGATE_RECORD">;
  /** 管理时间 · Management time. 管理措施实施的时间，RFC 3339 格式，带时区。 When the measure was taken; RFC 3339 with offset. */
  readonly manage_time?: string;
  /** 管理原因 · Management reason. */
  readonly manage_reason?: string;
  /** 受限的能力 · Restricted ability. */
  readonly limit_ability?: string;
  /** 解除管控方式 · Release method. 表示商户须做什么才能解除管控。 Tells what the merchant must do to lift the restriction. Documented: `SUBMIT_INFORMATION`, `VERIFY_INACTIVE_MERCHANT_IDENTITY`, `MODIFY_ORGANIZATION_INFORMATION`, `OTHER`. */
  readonly recover_way?: Open<
    | "SUBMIT_INFORMATION"
    | "VERIFY_INACTIVE_MERCHANT_IDENTITY"
    | "MODIFY_ORGANIZATION_INFORMATION"
    | "OTHER">;
  /** 可否提交资料 · Submission allowed. */
  readonly allow_submit?: boolean;
  /** 不可提交资料的原因 · Why submission is barred. */
  readonly forbid_submit_reason?: string;
  /** 提交开始时间 · Submission start time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly submit_start_time?: string;
  /** 提交截止时间 · Submission deadline. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly submit_end_time?: string;
  /** 管理记录状态 · Management record state. Documented: `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`. */
  readonly manage_record_state?: Open<"PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED">;
  /** 解除管控时间 · Release time. RFC 3339 时间（带时区偏移），管控被解除的时间。 RFC 3339 time with offset; when the restriction was lifted, set by WeChat Pay. */
  readonly recover_time?: string;
  /** 解除管控原因 · Release reason. 说明管控因商户提交资料、商户操作或平台自动而解除；解管请求中由渠道方填写。 Tells whether submitted data, the merchant or the platform lifted it; given by the channel when releasing. Documented: `MERCHANT_SUBMIT_RECOVER`, `MERCHANT_OPERATE_RECOVER`, `PLATFORM_AUTO_RECOVER`. */
  readonly recover_reason?: Open<"MERCHANT_SUBMIT_RECOVER" | "MERCHANT_OPERATE_RECOVER" | "PLATFORM_AUTO_RECOVER">;
  /** 驳回原因 · Rejection reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. */
  readonly reject_reason?: string;
  /** 审核时间 · Review time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly approve_time?: string;
  /** 需提交的资料要求 · Requested item specification. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. JSON text on the wire, here decoded. */
  readonly requested_item_info?: MchManageRequestedItemInfo;
}

/** Options of `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`. */
export interface MchManageRecordBySubMchidQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 管理记录类型 · Management record type. 区分功能限制记录与调查记录。 Tells functional limits from investigations. Documented: `FUNCTIONAL_LIMIT_RECORD`, `INVESTIGATE_RECORD`. */
    readonly manage_record_type: Open<"FUNCTIONAL_LIMIT_RECORD" | "INVESTIGATE_RECORD">;
    /** 管理记录状态 · Management record state. 管理记录的处理进度，也可作查询条件。 Progress of the management record; also usable as a query filter. Documented: `PENDING`, `SUBMITTED`, `EXPIRED`, `UNDER_REVIEW`, `RECOVERED`, `REJECTED`. */
    readonly manage_record_state?: Open<"PENDING" | "SUBMITTED" | "EXPIRED" | "UNDER_REVIEW" | "RECOVERED" | "REJECTED">;
  };
}

export interface MchManageRecordField {
  /** 资料项ID · Item ID. */
  readonly item_id?: string;
  /** 资料项名称 · Item name. */
  readonly field_name?: string;
  /** 资料项名称 · Material item name. */
  readonly name?: string;
  /** 资料项类型 · Data item type. Documented: `1`, `2`, `3`, `4`, `5`, `6`. */
  readonly type?: number;
  /** 多值资料内容 · Repeated item data. JSON text on the wire, here decoded. */
  readonly repeated_field_data?: readonly MchManageRepeatedFieldData[];
  /** 填写提示 · Filling hint. */
  readonly tips?: string;
  /** 输入框提示文字 · Placeholder. */
  readonly placeholder?: string;
  /** 悬浮提示 · Tooltip. */
  readonly tooltip?: string;
  /** 是否必填 · Whether required. Documented: `0`, `1`. */
  readonly required?: number;
  /** 是否需要加密 · Encryption required. */
  readonly need_encrypt?: boolean;
  /** 文本校验规则 · Text check rule. */
  readonly string_check_rule?: MchManageStringCheckRule;
  /** 选项校验规则 · Choice check rule. */
  readonly enum_check_rule?: MchManageEnumCheckRule;
  /** 文件校验规则 · File check rule. */
  readonly file_check_rule?: MchManageFileCheckRule;
  /** 时间区间校验规则 · Time interval check rule. */
  readonly time_interval_check_rule?: MchManageTimeIntervalCheckRule;
  /** 订单区间校验规则 · Order interval rule. */
  readonly order_interval_check_rule?: MchManageOrderIntervalCheckRule;
  /** 资料项关联规则 · Item dependency rules. */
  readonly relations?: readonly MchManageRelation[];
}

/** Answer of `GET /v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}`. */
export interface MchManageRecordList {
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MchManageRecord[];
}

/** Answer of `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`. */
export interface MchManageRecordMchManageSubmissionsAnswer {
  /** 管理资料提交单号 · Management submission ID. 由微信支付生成，标识针对管理记录的一次资料提交。 Generated by WeChat Pay; identifies one submission of material for a record. */
  readonly manage_submission_id?: string;
}

/** Options of `POST /v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions`. */
export interface MchManageRecordMchManageSubmissionsOptions extends CallOptions {
  /** 管理记录ID · Management record ID. 由微信支付生成，标识一条对子商户的管理记录。 Generated by WeChat Pay; identifies one management record of a sub-merchant. */
  readonly manage_record_id: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 提交资料 · Data to submit. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. */
    readonly submit_data: MchManageSubmitData | string;
  };
}

/** Options of `GET /v3/mch-manage/mch-manage-records/{manage_record_id}`. */
export interface MchManageRecordQueryOptions extends CallOptions {
  /** 管理记录ID · Management record ID. 由微信支付生成，标识一条对子商户的管理记录。 Generated by WeChat Pay; identifies one management record of a sub-merchant. */
  readonly manage_record_id: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface MchManageRelation {
  /** 关联资料项ID · Source item ID. */
  readonly source_key?: number;
  /** 关联资料项值 · Source item value. */
  readonly source_value?: string;
}

export interface MchManageRepeatedFieldData {
  /** 经度 · Longitude. */
  readonly longitude?: string;
  /** 纬度 · Latitude. */
  readonly latitude?: string;
  /** 省份 · Province. */
  readonly province?: string;
  /** 城市 · City. */
  readonly city?: string;
  /** 区县 · District. */
  readonly area?: string;
  /** 街道 · Street. */
  readonly street?: string;
  /** 地址 · Address. */
  readonly address?: string;
  /** 资料项名称 · Material item name. */
  readonly name?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly wechat_order_id?: string;
  /** 商户订单号 · Merchant order number. */
  readonly merchant_order_id?: string;
  /** 交易时间 · Trade time. */
  readonly trade_time?: string;
  /** 交易金额 · Trade amount. */
  readonly trade_money_amount?: string;
  /** 交易商品 · Traded goods. */
  readonly trade_goods?: string;
  /** 是否物流发货 · Sent by courier. Documented: `0`, `1`. */
  readonly logistic_flag?: number;
  /** 凭证图片列表 · Evidence images. */
  readonly evidence_img_list?: readonly string[];
}

export interface MchManageRequestedItemInfo {
  /** 资料项列表 · Requested data items. */
  readonly record_fields: readonly MchManageRecordField[];
}

export interface MchManageStringCheckRule {
  /** 文本最小长度 · Minimum text length. */
  readonly min_string_length?: number;
  /** 文本最大长度 · Maximum text length. */
  readonly max_string_length?: number;
  /** 校验器 · Validator. Documented: `number`, `phone`, `idcard`, `url`, `email`. */
  readonly validator?: Open<"number" | "phone" | "idcard" | "url" | "email">;
}

/** Answer of `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`. */
export interface MchManageSubmissionFileUploadAnswer {
  /** 文件ID · File ID. 由微信支付生成，由文件上传接口返回。 Assigned by WeChat Pay; returned by the upload operation. */
  readonly file_id: string;
}

/** Options of `POST /v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload`. */
export interface MchManageSubmissionFileUploadOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. */
    readonly submission_file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta: MchManageMeta | string;
  };
}

export interface MchManageSubmitData {
  /** 资料项列表 · Requested data items. */
  readonly record_fields: readonly MchManageSubmitDataRecordField[];
}

export interface MchManageSubmitDataRecordField {
  /** 资料项ID · Item ID. 由微信支付生成，标识一个待提交的资料项。 Assigned by WeChat Pay; identifies one item to be submitted. */
  readonly item_id?: string;
  /** 资料项名称 · Item name. */
  readonly field_name?: string;
  /** 资料项名称 · Material item name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 资料项类型 · Data item type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `1`, `2`, `3`, `4`, `5`, `6`. */
  readonly type?: number;
  /** 多值资料内容 · Repeated item data. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. */
  readonly repeated_field_data?: readonly MchManageRepeatedFieldData[] | string;
  /** 填写提示 · Filling hint. */
  readonly tips?: string;
  /** 输入框提示文字 · Placeholder. */
  readonly placeholder?: string;
  /** 悬浮提示 · Tooltip. */
  readonly tooltip?: string;
  /** 是否必填 · Whether required. 1 表示必填，0 表示选填。 1 means required, 0 optional. Documented: `0`, `1`. */
  readonly required?: number;
  /** 是否需要加密 · Encryption required. */
  readonly need_encrypt?: boolean;
  /** 文本校验规则 · Text check rule. */
  readonly string_check_rule?: MchManageStringCheckRule;
  /** 选项校验规则 · Choice check rule. */
  readonly enum_check_rule?: MchManageEnumCheckRule;
  /** 文件校验规则 · File check rule. */
  readonly file_check_rule?: MchManageFileCheckRule;
  /** 时间区间校验规则 · Time interval check rule. */
  readonly time_interval_check_rule?: MchManageTimeIntervalCheckRule;
  /** 订单区间校验规则 · Order interval rule. */
  readonly order_interval_check_rule?: MchManageOrderIntervalCheckRule;
  /** 资料项关联规则 · Item dependency rules. */
  readonly relations?: readonly MchManageRelation[];
}

export interface MchManageTimeIntervalCheckRule {
  /** 列表最小长度 · Minimum list length. */
  readonly min_list_length?: number;
  /** 列表最大长度 · Maximum list length. */
  readonly max_list_length?: number;
}
