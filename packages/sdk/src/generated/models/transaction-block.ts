// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface TransactionBlockEnumCheckRule {
  /** 列表最小长度 · Minimum list length. */
  readonly min_list_length?: number;
  /** 列表最大长度 · Maximum list length. */
  readonly max_list_length?: number;
  /** 可选项 · Choice values. */
  readonly enum_values?: readonly string[];
}

export interface TransactionBlockFileCheckRule {
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

export interface TransactionBlockOrderIntervalCheckRule {
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

/** Answer of `GET /v3/transaction-block/transaction-block-records/{block_record_id}`. */
export interface TransactionBlockRecord {
  /** 拦截记录ID · Block record ID. */
  readonly block_record_id?: string;
  /** 拦截时间 · Block time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly block_time?: string;
  /** 交易拦截原因 · Transaction block reason. 说明服务不可用或交易被拦截的原因，停车与乘车中为枚举。 Tells why the service is unusable or transactions were blocked; an enumeration for parking and transit. */
  readonly block_reason?: string;
  /** 被拦截交易笔数区间 · Number of blocked transactions. 只给出笔数所在的区间，不是准确笔数。 Gives a range only, not the exact number. Documented: `LESS_THAN_TWENTY`, `LESS_THAN_ONE_HUNDRED`, `LESS_THAN_ONE_THOUSAND`, `OVER_ONE_THOUSAND`. */
  readonly number_of_block?: Open<
    | "LESS_THAN_TWENTY"
    | "LESS_THAN_ONE_HUNDRED"
    | "LESS_THAN_ONE_THOUSAND"
    | "OVER_ONE_THOUSAND">;
  /** 解除管控方式 · Release method. 表示商户须做什么才能解除管控。 Tells what the merchant must do to lift the restriction. Documented: `SUBMIT_INFORMATION`. */
  readonly recover_way?: Open<"SUBMIT_INFORMATION">;
  /** 需提交的资料要求 · Requested item specification. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. JSON text on the wire, here decoded. */
  readonly requested_item_info?: TransactionBlockRequestedItemInfo;
}

/** Options of `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`. */
export interface TransactionBlockRecordBySubMchidQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
  };
}

export interface TransactionBlockRecordField {
  /** 资料项ID · Item ID. */
  readonly item_id?: string;
  /** 资料项名称 · Item name. */
  readonly field_name?: string;
  /** 资料项名称 · Material item name. */
  readonly name?: string;
  /** 资料项类型 · Data item type. Documented: `1`, `2`, `3`, `4`, `5`, `6`. */
  readonly type?: number;
  /** 多值资料内容 · Repeated item data. JSON text on the wire, here decoded. */
  readonly repeated_field_data?: readonly TransactionBlockRepeatedFieldData[];
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
  readonly string_check_rule?: TransactionBlockStringCheckRule;
  /** 选项校验规则 · Choice check rule. */
  readonly enum_check_rule?: TransactionBlockEnumCheckRule;
  /** 文件校验规则 · File check rule. */
  readonly file_check_rule?: TransactionBlockFileCheckRule;
  /** 时间区间校验规则 · Time interval check rule. */
  readonly time_interval_check_rule?: TransactionBlockTimeIntervalCheckRule;
  /** 订单区间校验规则 · Order interval rule. */
  readonly order_interval_check_rule?: TransactionBlockOrderIntervalCheckRule;
  /** 资料项关联规则 · Item dependency rules. */
  readonly relations?: readonly TransactionBlockRelation[];
}

/** Answer of `GET /v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}`. */
export interface TransactionBlockRecordList {
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly TransactionBlockRecord[];
}

/** Options of `GET /v3/transaction-block/transaction-block-records/{block_record_id}`. */
export interface TransactionBlockRecordQueryOptions extends CallOptions {
  /** 拦截记录ID · Block record ID. 标识一条交易拦截记录，由微信支付生成。 Identifies a record of blocked transactions; assigned by WeChat Pay. */
  readonly block_record_id: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface TransactionBlockRelation {
  /** 关联资料项ID · Source item ID. */
  readonly source_key?: number;
  /** 关联资料项值 · Source item value. */
  readonly source_value?: string;
}

export interface TransactionBlockRepeatedFieldData {
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

export interface TransactionBlockRequestedItemInfo {
  /** 资料项列表 · Requested data items. */
  readonly record_fields: readonly TransactionBlockRecordField[];
}

export interface TransactionBlockStringCheckRule {
  /** 文本最小长度 · Minimum text length. */
  readonly min_string_length?: number;
  /** 文本最大长度 · Maximum text length. */
  readonly max_string_length?: number;
  /** 校验器 · Validator. Documented: `number`, `phone`, `idcard`, `url`, `email`. */
  readonly validator?: Open<"number" | "phone" | "idcard" | "url" | "email">;
}

/**
 * Answer of `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`.
 * Answer of `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`.
 */
export interface TransactionBlockSubmission {
  /** 申诉提交ID · Appeal submission ID. */
  readonly block_submission_id?: string;
  /** 提交时间 · Submission time. RFC 3339 时间（带时区偏移）；停车场进件中为整数时间戳。 RFC 3339 time with offset; an integer timestamp in parking applications, set by WeChat Pay. */
  readonly submit_time?: string;
  /** 审核结果 · Review result. 表示申诉审核是否通过。 Tells whether the appeal passed the review. Documented: `EMPTY`, `PASS`, `REJECT`. */
  readonly review_result?: Open<"EMPTY" | "PASS" | "REJECT">;
  /** 审核时间 · Review time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly review_time?: string;
  /** 审核驳回原因 · Review rejection reason. */
  readonly review_reject_reason?: string;
}

/** Options of `POST /v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}`. */
export interface TransactionBlockSubmissionBySubMchidOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  readonly json: {
    /** 商户申诉单号 · Merchant submission number. 由商户自定，标识一次交易拦截申诉。 Set by the merchant; identifies one appeal against a transaction block. */
    readonly merchant_submit_id: string;
    /** 提交资料 · Data to submit. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. */
    readonly submit_data: TransactionBlockSubmitData | string;
  };
}

/** Options of `GET /v3/transaction-block/transaction-block-submissions/{block_submission_id}`. */
export interface TransactionBlockSubmissionQueryOptions extends CallOptions {
  /** 申诉提交ID · Appeal submission ID. 标识一次交易拦截申诉，由微信支付生成。 Identifies an appeal against blocked transactions; assigned by WeChat Pay. */
  readonly block_submission_id: string;
}

export interface TransactionBlockSubmitData {
  /** 资料项列表 · Requested data items. */
  readonly record_fields: readonly TransactionBlockSubmitDataRecordField[];
}

export interface TransactionBlockSubmitDataRecordField {
  /** 资料项ID · Item ID. 由微信支付生成，标识一个待提交的资料项。 Assigned by WeChat Pay; identifies one item to be submitted. */
  readonly item_id?: string;
  /** 资料项名称 · Item name. */
  readonly field_name?: string;
  /** 资料项名称 · Material item name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 资料项类型 · Data item type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `1`, `2`, `3`, `4`, `5`, `6`. */
  readonly type?: number;
  /** 多值资料内容 · Repeated item data. 在线上是 JSON 字符串，SDK 负责编码与解码，读写均为对象。 A JSON string on the wire; the SDK encodes and decodes it, you read and write objects. Travels as JSON text; a text is sent as it is. */
  readonly repeated_field_data?: readonly TransactionBlockRepeatedFieldData[] | string;
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
  readonly string_check_rule?: TransactionBlockStringCheckRule;
  /** 选项校验规则 · Choice check rule. */
  readonly enum_check_rule?: TransactionBlockEnumCheckRule;
  /** 文件校验规则 · File check rule. */
  readonly file_check_rule?: TransactionBlockFileCheckRule;
  /** 时间区间校验规则 · Time interval check rule. */
  readonly time_interval_check_rule?: TransactionBlockTimeIntervalCheckRule;
  /** 订单区间校验规则 · Order interval rule. */
  readonly order_interval_check_rule?: TransactionBlockOrderIntervalCheckRule;
  /** 资料项关联规则 · Item dependency rules. */
  readonly relations?: readonly TransactionBlockRelation[];
}

export interface TransactionBlockTimeIntervalCheckRule {
  /** 列表最小长度 · Minimum list length. */
  readonly min_list_length?: number;
  /** 列表最大长度 · Maximum list length. */
  readonly max_list_length?: number;
}
