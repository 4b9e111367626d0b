// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Upload } from "../../chain/options.ts";

/** Answer of `GET /v3/merchant-service/complaints-v2/{complaint_id}`. */
export interface Complaint {
  /** 投诉单号 · Complaint ID. At most 64 characters. */
  readonly complaint_id: string;
  /** 投诉时间 · Complaint time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. */
  readonly complaint_time: string;
  /** 投诉内容 · Complaint text. At most 300 characters. */
  readonly complaint_detail: string;
  /** 投诉单状态 · Complaint state. 枚举，待处理、处理中、已完成等。 Enumeration: waiting, in progress, finished and others. At most 30 characters. Documented: `PENDING`, `PROCESSING`, `PROCESSED`. */
  readonly complaint_state: Open<"PENDING" | "PROCESSING" | "PROCESSED">;
  /** 投诉人联系方式 · Complainant's phone number. SDK 解密后给出明文。 The SDK decrypts it; you read plain text. Sensitive: arrives encrypted; this is the plain text. At most 512 characters. */
  readonly payer_phone?: string;
  /** 投诉人用户标识 · Complainant's OpenID. 付款用户在对应应用ID下的唯一标识。 Identifies the paying user under the App ID. At most 128 characters. */
  readonly payer_openid?: string;
  /** 被投诉订单信息 · Complaint orders. */
  readonly complaint_order_info?: readonly ComplaintOrderInfo[];
  /** 是否已全额退款 · Fully refunded. */
  readonly complaint_full_refunded: boolean;
  /** 是否有待回复消息 · User message awaiting reply. */
  readonly incoming_user_response: boolean;
  /** 用户投诉次数 · Number of complaints. */
  readonly user_complaint_times: number;
  /** 投诉资料列表 · Complaint media. */
  readonly complaint_media_list?: readonly ComplaintMedia[];
  /** 问题描述 · Problem description. At most 256 characters. */
  readonly problem_description: string;
  /** 问题类型 · Problem type. 投诉的问题属于退款、服务权益未生效还是其他。 Whether the complaint is about a refund, a service not working or something else. Documented: `REFUND`, `SERVICE_NOT_WORK`, `OTHERS`. */
  readonly problem_type?: Open<"REFUND" | "SERVICE_NOT_WORK" | "OTHERS">;
  /** 申请退款金额 · Refund amount requested. 用户在投诉中申请的退款金额；整数，单位为分。 What the user asked back in the complaint. Integer, in fen. */
  readonly apply_refund_amount?: number;
  /** 用户标签列表 · User tags. 每项为枚举，说明投诉用户可信或高风险。 Each item is enumerated; tells a trusted or a high-risk complainant. Documented: `TRUSTED`, `HIGH_RISK`. */
  readonly user_tag_list?: readonly (Open<"TRUSTED" | "HIGH_RISK">)[];
  /** 支付分服务单信息 · PayScore order information. */
  readonly service_order_info?: readonly ComplaintServiceOrderInfo[];
  /** 补充信息 · Additional information. */
  readonly additional_info?: ComplaintAdditionalInfo;
  /** 平台是否已介入 · Platform is involved. */
  readonly in_platform_service?: boolean;
  /** 是否需要即时服务 · Immediate service required. */
  readonly need_immediate_service?: boolean;
  /** 是否智能体投诉 · Complaint about AI agent. */
  readonly is_agent_mode?: boolean;
  /** 被投诉商户号 · Complained merchant ID. Partners only. At most 64 characters. */
  readonly complainted_mchid?: string;
}

export interface ComplaintAction {
  /** 点击动作类型 · Click action type. Documented: `ACTION_TYPE_SEND_MESSAGE`, `ACTION_TYPE_JUMP_URL`, `ACTION_TYPE_JUMP_MINI_PROGRAM`. */
  readonly action_type?: Open<
    | "ACTION_TYPE_SEND_MESSAGE"
    | "ACTION_TYPE_JUMP_URL"
    | "ACTION_TYPE_JUMP_MINI_PROGRAM">;
  /** 跳转地址 · Jump URL. */
  readonly jump_url?: string;
  /** 小程序跳转信息 · Mini program jump. */
  readonly mini_program_jump_info?: ComplaintMiniProgramJumpInfo;
  /** 消息信息 · Message information. */
  readonly message_info?: ComplaintMessageInfo;
  /** 动作ID · Action ID. */
  readonly action_id?: string;
}

export interface ComplaintAdditionalInfo {
  /** 补充信息类型 · Additional information type. Documented: `SHARE_POWER_TYPE`. */
  readonly type?: Open<"SHARE_POWER_TYPE">;
  /** 充电宝归还信息 · Power bank return information. Present with `type`. */
  readonly share_power_info?: ComplaintSharePowerInfo;
}

export interface ComplaintBlock {
  /** 消息块类型 · Block type. Documented: `TEXT`, `IMAGE`, `LINK`, `FAQ_LIST`, `BUTTON`, `BUTTON_GROUP`. */
  readonly type?: Open<"TEXT" | "IMAGE" | "LINK" | "FAQ_LIST" | "BUTTON" | "BUTTON_GROUP">;
  /** 文本内容 · Text. */
  readonly text?: ComplaintText;
  /** 图片块 · Image block. */
  readonly image?: ComplaintBlockImage;
  /** 链接块 · Link block. */
  readonly link?: ComplaintLink;
  /** 常见问题块 · FAQ block. */
  readonly faq_list?: ComplaintFaqList;
  /** 按钮 · Button. */
  readonly button?: ComplaintButton;
  /** 按钮组 · Button group. */
  readonly button_group?: ComplaintButtonGroup;
}

export interface ComplaintBlockButton {
  /** 按钮文字 · Button text. */
  readonly text?: string;
  /** 点击动作类型 · Click action type. 枚举或对象，随接口为操作类型、审批结论或点击后的动作。 By operation an enumerated operation or approval, or an object telling what a click does. */
  readonly action?: ComplaintLinkAction;
  /** 失效配置 · Expiry settings. */
  readonly invalid_info?: ComplaintInvalidInfo;
}

export interface ComplaintBlockButtonGroup {
  /** 按钮列表 · Buttons. */
  readonly buttons?: readonly ComplaintBlockButtonGroupButton[];
  /** 按钮排列方式 · Button layout. 枚举，按钮横排或竖排。 Enumeration: buttons in a row or in a column. Documented: `LAYOUT_UNKNOWN`, `LAYOUT_HORIZONTAL`, `LAYOUT_VERTICAL`. Default: `LAYOUT_HORIZONTAL`. */
  readonly button_layout?: Open<"LAYOUT_UNKNOWN" | "LAYOUT_HORIZONTAL" | "LAYOUT_VERTICAL">;
  /** 失效配置 · Expiry settings. */
  readonly invalid_info?: ComplaintInvalidInfo;
}

export interface ComplaintBlockButtonGroupButton {
  /** 按钮文字 · Button text. */
  readonly text?: string;
  /** 点击动作类型 · Click action type. 枚举或对象，随接口为操作类型、审批结论或点击后的动作。 By operation an enumerated operation or approval, or an object telling what a click does. */
  readonly action?: ComplaintLinkAction;
  /** 失效配置 · Expiry settings. Not on the official pages. */
  readonly invalid_info?: ComplaintInvalidInfo;
}

export interface ComplaintBlockFaqList {
  /** 常见问题列表 · FAQs. */
  readonly faqs?: readonly ComplaintFaqListFaq[];
}

export interface ComplaintBlockImage {
  /** 媒体文件ID · Media ID. */
  readonly media_id?: string;
  /** 图片样式 · Image style. Documented: `IMAGE_STYLE_TYPE_NARROW`, `IMAGE_STYLE_TYPE_WIDE`. */
  readonly image_style_type?: Open<"IMAGE_STYLE_TYPE_NARROW" | "IMAGE_STYLE_TYPE_WIDE">;
}

export interface ComplaintBlockLink {
  /** 链接文字 · Link text. */
  readonly text?: string;
  /** 点击动作类型 · Click action type. 枚举或对象，随接口为操作类型、审批结论或点击后的动作。 By operation an enumerated operation or approval, or an object telling what a click does. */
  readonly action?: ComplaintLinkAction;
  /** 失效配置 · Expiry settings. */
  readonly invalid_info?: ComplaintInvalidInfo;
}

export interface ComplaintButton {
  /** 按钮文字 · Button text. */
  readonly text?: string;
  /** 点击动作类型 · Click action type. */
  readonly action?: ComplaintAction;
  /** 失效配置 · Expiry settings. */
  readonly invalid_info?: ComplaintInvalidInfo;
}

export interface ComplaintButtonGroup {
  /** 按钮列表 · Buttons. */
  readonly buttons?: readonly ComplaintButtonGroupButton[];
  /** 按钮排列方式 · Button layout. Documented: `LAYOUT_UNKNOWN`, `LAYOUT_HORIZONTAL`, `LAYOUT_VERTICAL`. Default: `LAYOUT_HORIZONTAL`. */
  readonly button_layout?: Open<"LAYOUT_UNKNOWN" | "LAYOUT_HORIZONTAL" | "LAYOUT_VERTICAL">;
  /** 失效配置 · Expiry settings. */
  readonly invalid_info?: ComplaintInvalidInfo;
}

export interface ComplaintButtonGroupButton {
  /** 按钮文字 · Button text. */
  readonly text?: string;
  /** 点击动作类型 · Click action type. */
  readonly action?: ComplaintAction;
  /** 失效配置 · Expiry settings. Not on the official pages. */
  readonly invalid_info?: ComplaintInvalidInfo;
}

export interface ComplaintClickMessage {
  /** 消息内容 · Message content. At most 1024 characters. */
  readonly message_content?: string;
  /** 自定义透传数据 · Passed-back data. At most 4096 characters. */
  readonly action_id?: string;
  /** 被点击的协商记录ID · Clicked log ID. 标识用户点击的是哪条协商记录。 Identifies the negotiation record the user clicked. At most 128 characters. */
  readonly clicked_log_id?: string;
}

/** Options of `POST /v3/merchant-service/complaints-v2/{complaint_id}/complete`. */
export interface ComplaintCompleteOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. At most 64 characters. */
  readonly complaint_id: string;
  readonly json: {
    /** 被投诉商户号 · Complained merchant ID. 投诉所针对的商户号。 Merchant ID the complaint is about. At most 64 characters. */
    readonly complainted_mchid: string;
  };
}

export interface ComplaintData {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  /** 投诉时间 · Complaint time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly complaint_time: string;
  /** 订单金额 · Order amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 投诉人联系方式 · Complainant's phone number. SDK 解密后给出明文。 The SDK decrypts it; you read plain text. Sensitive: arrives encrypted; this is the plain text. */
  readonly payer_phone?: string;
  /** 投诉内容 · Complaint text. */
  readonly complaint_detail: string;
  /** 投诉单状态 · Complaint state. 枚举，待处理、处理中、已完成等。 Enumeration: waiting, in progress, finished and others. Documented: `PAYER_COMPLAINTED`, `FROZENED`, `FROZEN_FINISHED`, `PAYER_CANCELED`, `MERCHANT_REFUNDED`, `SYSTEM_REFUNDED`, `MANUAL_UNFROZEN`. */
  readonly complaint_state: Open<
    | "PAYER_COMPLAINTED"
    | "FROZENED"
    | "FROZEN_FINISHED"
    | "PAYER_CANCELED"
    | "MERCHANT_REFUNDED"
    | "SYSTEM_REFUNDED"
    | "MANUAL_UNFROZEN">;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 冻结截止时间 · Frozen until. 按返回的字符串原样使用，北京时间。 Use the string as returned; Beijing time. */
  readonly frozen_end_time?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
}

export interface ComplaintFaq {
  /** 常见问题ID · FAQ ID. */
  readonly faq_id?: string;
  /** 常见问题标题 · FAQ title. */
  readonly faq_title?: string;
  /** 点击动作类型 · Click action type. */
  readonly action?: ComplaintAction;
}

export interface ComplaintFaqList {
  /** 常见问题列表 · FAQs. */
  readonly faqs?: readonly ComplaintFaq[];
}

export interface ComplaintFaqListFaq {
  /** 常见问题ID · FAQ ID. 标识一条常见问题。 Identifies one frequently asked question. */
  readonly faq_id?: string;
  /** 常见问题标题 · FAQ title. */
  readonly faq_title?: string;
  /** 点击动作类型 · Click action type. 枚举或对象，随接口为操作类型、审批结论或点击后的动作。 By operation an enumerated operation or approval, or an object telling what a click does. */
  readonly action?: ComplaintLinkAction;
}

/** Options of `POST /v3/merchant-service/feedbacks`. */
export interface ComplaintFeedbacksOptions extends CallOptions {
  readonly json: {
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 被投诉商户号 · Complained merchant ID. 投诉所针对的商户号。 Merchant ID the complaint is about. */
    readonly complainted_mchid: string;
    /** 反馈类型 · Feedback type. 整数，说明商户反馈的种类。 Integer; tells the kind of the merchant's feedback. */
    readonly feedback_type?: number;
    /** 反馈内容 · Feedback text. */
    readonly feedback_content: string;
    /** 反馈图片ID列表 · Feedback image IDs. 每项为反馈图片上传接口返回的媒体 ID。 Each item is a media ID returned by the feedback image upload. */
    readonly feedback_images?: readonly string[];
    /** 反馈是否处理完成 · Feedback is complete. */
    readonly launch_confirm_process?: boolean;
  };
}

/** Answer of `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`. */
export interface ComplaintHistory {
  /** 协商历史列表 · Negotiation records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly ComplaintHistoryData[];
  /** 每页条数 · Page size. 1 to 300. */
  readonly limit: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 协商历史总条数 · Number of negotiation records. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. Present with `offset`. */
  readonly total_count?: number;
}

export interface ComplaintHistoryData {
  /** 协商记录ID · Negotiation log ID. 由微信支付生成，标识一条投诉协商记录。 Assigned by WeChat Pay; identifies one entry of the complaint's negotiation history. At most 64 characters. */
  readonly log_id: string;
  /** 操作人 · Operator. At most 64 characters. */
  readonly operator: string;
  /** 协商操作时间 · Negotiation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. At most 64 characters. */
  readonly operate_time: string;
  /** 操作类型 · Operation type. 协商记录中这一步由谁做了什么。 Who did what in this step of the negotiation. Documented: `USER_CREATE_COMPLAINT`, `USER_CONTINUE_COMPLAINT`, `USER_RESPONSE`, `PLATFORM_RESPONSE`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`, `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`, `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`, `USER_REVOKE_COMPLAINT`, `USER_COMFIRM_COMPLAINT`, `PLATFORM_HELP_APPLICATION`, `USER_APPLY_PLATFORM_HELP`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REFUSE_RERUND`, `USER_SUBMIT_SATISFACTION`, `SERVICE_ORDER_CANCEL`, `SERVICE_ORDER_COMPLETE`, `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`, `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`, `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`, `USER_APPLY_PLATFORM_SERVICE`, `USER_CANCEL_PLATFORM_SERVICE`, `PLATFORM_SERVICE_FINISHED`, `USER_CLICK_RESPONSE`. */
  readonly operate_type: Open<
    | "USER_CREATE_COMPLAINT"
    | "USER_CONTINUE_COMPLAINT"
    | "USER_RESPONSE"
    | "PLATFORM_RESPONSE"
    | "MERCHANT_RESPONSE"
    | "MERCHANT_CONFIRM_COMPLETE"
    | "USER_CREATE_COMPLAINT_SYSTEM_MESSAGE"
    | "COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE"
    | "USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE"
    | "USER_REVOKE_COMPLAINT"
    | "USER_COMFIRM_COMPLAINT"
    | "PLATFORM_HELP_APPLICATION"
    | "USER_APPLY_PLATFORM_HELP"
    | "MERCHANT_APPROVE_REFUND"
    | "MERCHANT_REFUSE_RERUND"
    | "USER_SUBMIT_SATISFACTION"
    | "SERVICE_ORDER_CANCEL"
    | "SERVICE_ORDER_COMPLETE"
    | "COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE"
    | "COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE"
    | "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE"
    | "USER_APPLY_PLATFORM_SERVICE"
    | "USER_CANCEL_PLATFORM_SERVICE"
    | "PLATFORM_SERVICE_FINISHED"
    | "USER_CLICK_RESPONSE">;
  /** 操作内容 · Operation details. At most 500 characters. */
  readonly operate_details?: string;
  /** 图片凭证列表 · Evidence images. Deprecated. */
  readonly image_list?: readonly string[];
  /** 投诉资料列表 · Complaint media. */
  readonly complaint_media_list?: ComplaintMediaList;
  /** 用户申请平台协助原因 · Reason for platform involvement. Deprecated. */
  readonly user_appy_platform_service_reason?: string;
  /** 申请平台协助的说明 · Note on platform involvement. Deprecated. */
  readonly user_appy_platform_service_reason_description?: string;
  /** 普通消息 · Normal message. */
  readonly normal_message?: ComplaintNormalMessage;
  /** 点击消息 · Click message. */
  readonly click_message?: ComplaintClickMessage;
}

/** Options of `GET /v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys`. */
export interface ComplaintHistoryQueryOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. At most 64 characters. */
  readonly complaint_id: string;
  readonly query?: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 300. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
  };
}

/** Answer of `POST /v3/merchant-service/images/upload`. */
export interface ComplaintImage {
  /** 媒体文件ID · Media ID. At most 512 characters. */
  readonly media_id: string;
}

/** Options of `GET /v3/merchant-service/images/{media_id}`. */
export interface ComplaintImageQueryOptions extends CallOptions {
  /** 媒体文件ID · Media ID. 上传文件后由微信支付返回，在后续请求中引用该文件。 Returned by WeChat Pay after an upload; refers to the file in later requests. At most 256 characters. */
  readonly media_id: string;
}

/** Options of `POST /v3/merchant-service/images/upload`. */
export interface ComplaintImageUploadOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. jpg, jpeg, bmp, png: 2,097,152 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta?: ComplaintMeta | string;
  };
}

export interface ComplaintInvalidInfo {
  /** 消息控件失效时间 · Message control expiry time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expired_time?: string;
  /** 是否可多次点击 · Can be clicked repeatedly. */
  readonly multi_clickable?: boolean;
}

export interface ComplaintLink {
  /** 链接文字 · Link text. */
  readonly text?: string;
  /** 点击动作类型 · Click action type. */
  readonly action?: ComplaintAction;
  /** 失效配置 · Expiry settings. */
  readonly invalid_info?: ComplaintInvalidInfo;
}

export interface ComplaintLinkAction {
  /** 点击动作类型 · Click action type. 枚举，报关指新增或修改，投诉通知指触发原因，投诉消息指点击后的行为。 Enumeration: customs, add or modify; complaint notification, what happened; complaint message, what a click does. Required when `message_info` is `ACTION_TYPE_SEND_MESSAGE`. Required when `jump_url` is `ACTION_TYPE_JUMP_URL`. Documented: `ACTION_TYPE_SEND_MESSAGE`, `ACTION_TYPE_JUMP_URL`, `ACTION_TYPE_JUMP_MINI_PROGRAM`. */
  readonly action_type?: Open<
    | "ACTION_TYPE_SEND_MESSAGE"
    | "ACTION_TYPE_JUMP_URL"
    | "ACTION_TYPE_JUMP_MINI_PROGRAM">;
  /** 跳转地址 · Jump URL. */
  readonly jump_url?: string;
  /** 小程序跳转信息 · Mini program jump. */
  readonly mini_program_jump_info?: ComplaintMiniProgramJumpInfo;
  /** 消息信息 · Message information. */
  readonly message_info?: ComplaintMessageInfo;
  /** 动作ID · Action ID. 标识一个可点击的动作，点击消息用它指明点了哪个。 Identifies a clickable action; a click message names the one that was clicked. */
  readonly action_id?: string;
}

/** Answer of `GET /v3/merchant-service/complaints-v2`. */
export interface ComplaintList {
  /** 投诉列表 · Complaints. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly ComplaintListData[];
  /** 每页条数 · Page size. 1 to 50. */
  readonly limit: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 投诉总条数 · Number of complaints. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. Present with `offset`. */
  readonly total_count?: number;
}

export interface ComplaintListData {
  /** 投诉单号 · Complaint ID. At most 64 characters. */
  readonly complaint_id: string;
  /** 投诉时间 · Complaint time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. */
  readonly complaint_time: string;
  /** 投诉内容 · Complaint text. At most 300 characters. */
  readonly complaint_detail: string;
  /** 投诉单状态 · Complaint state. 枚举，待处理、处理中、已完成等。 Enumeration: waiting, in progress, finished and others. At most 30 characters. Documented: `PENDING`, `PROCESSING`, `PROCESSED`. */
  readonly complaint_state: Open<"PENDING" | "PROCESSING" | "PROCESSED">;
  /** 投诉人联系方式 · Complainant's phone number. SDK 解密后给出明文。 The SDK decrypts it; you read plain text. Sensitive: arrives encrypted; this is the plain text. At most 512 characters. */
  readonly payer_phone?: string;
  /** 被投诉订单信息 · Complaint orders. */
  readonly complaint_order_info?: readonly ComplaintOrderInfo[];
  /** 是否已全额退款 · Fully refunded. */
  readonly complaint_full_refunded: boolean;
  /** 是否有待回复消息 · User message awaiting reply. */
  readonly incoming_user_response: boolean;
  /** 用户投诉次数 · Number of complaints. */
  readonly user_complaint_times: number;
  /** 投诉资料列表 · Complaint media. */
  readonly complaint_media_list?: readonly ComplaintMedia[];
  /** 问题描述 · Problem description. At most 256 characters. */
  readonly problem_description: string;
  /** 问题类型 · Problem type. 投诉的问题属于退款、服务权益未生效还是其他。 Whether the complaint is about a refund, a service not working or something else. Documented: `REFUND`, `SERVICE_NOT_WORK`, `OTHERS`. */
  readonly problem_type?: Open<"REFUND" | "SERVICE_NOT_WORK" | "OTHERS">;
  /** 申请退款金额 · Refund amount requested. 用户在投诉中申请的退款金额；整数，单位为分。 What the user asked back in the complaint. Integer, in fen. */
  readonly apply_refund_amount?: number;
  /** 用户标签列表 · User tags. 每项为枚举，说明投诉用户可信或高风险。 Each item is enumerated; tells a trusted or a high-risk complainant. Documented: `TRUSTED`, `HIGH_RISK`. */
  readonly user_tag_list?: readonly (Open<"TRUSTED" | "HIGH_RISK">)[];
  /** 支付分服务单信息 · PayScore order information. */
  readonly service_order_info?: readonly ComplaintServiceOrderInfo[];
  /** 补充信息 · Additional information. */
  readonly additional_info?: ComplaintAdditionalInfo;
  /** 平台是否已介入 · Platform is involved. */
  readonly in_platform_service?: boolean;
  /** 是否需要即时服务 · Immediate service required. */
  readonly need_immediate_service?: boolean;
  /** 是否智能体投诉 · Complaint about AI agent. */
  readonly is_agent_mode?: boolean;
  /** 被投诉商户号 · Complained merchant ID. Partners only. At most 64 characters. */
  readonly complainted_mchid?: string;
}

export interface ComplaintMedia {
  /** 投诉资料类型 · Complaint media type. 投诉资料的来源或影像件的文件格式。 Origin of the complaint image, or format of the image file. Documented: `USER_COMPLAINT_IMAGE`, `OPERATION_IMAGE`. */
  readonly media_type: Open<"USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE">;
  /** 投诉资料请求地址 · Complaint material URL. 投诉中为请求地址数组，营销图片上传中为单个地址。 An array of addresses in complaints, a single address after a marketing image upload. Each: at most 512 characters. */
  readonly media_url: readonly string[];
}

export interface ComplaintMediaList {
  /** 投诉资料类型 · Complaint media type. 投诉资料的来源或影像件的文件格式。 Origin of the complaint image, or format of the image file. Documented: `USER_COMPLAINT_IMAGE`, `OPERATION_IMAGE`. */
  readonly media_type: Open<"USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE">;
  /** 投诉资料请求地址 · Complaint material URL. 投诉中为请求地址数组，营销图片上传中为单个地址。 An array of addresses in complaints, a single address after a marketing image upload. Each: at most 512 characters. */
  readonly media_url: readonly string[];
}

export interface ComplaintMessage {
  /** 消息内容块列表 · Message blocks. */
  readonly blocks?: readonly ComplaintMessageBlock[];
  /** 发送者身份 · Sender identity. 表示回复来自人工还是机器。 Tells whether a person or a machine replied. Documented: `UNKNOWN`, `MANUAL`, `MACHINE`. */
  readonly sender_identity?: Open<"UNKNOWN" | "MANUAL" | "MACHINE">;
  /** 自定义数据 · Custom data. At most 4096 characters. */
  readonly custom_data?: string;
}

export interface ComplaintMessageBlock {
  /** 消息块类型 · Block type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `TEXT`, `IMAGE`, `LINK`, `FAQ_LIST`, `BUTTON`, `BUTTON_GROUP`. */
  readonly type?: Open<"TEXT" | "IMAGE" | "LINK" | "FAQ_LIST" | "BUTTON" | "BUTTON_GROUP">;
  /** 文本内容 · Text. */
  readonly text?: ComplaintText;
  /** 图片块 · Image block. */
  readonly image?: ComplaintBlockImage;
  /** 链接块 · Link block. */
  readonly link?: ComplaintBlockLink;
  /** 常见问题块 · FAQ block. */
  readonly faq_list?: ComplaintBlockFaqList;
  /** 按钮 · Button. */
  readonly button?: ComplaintBlockButton;
  /** 按钮组 · Button group. */
  readonly button_group?: ComplaintBlockButtonGroup;
}

export interface ComplaintMessageInfo {
  /** 消息内容 · Message content. */
  readonly content: string;
  /** 自定义数据 · Custom data. */
  readonly custom_data?: string;
}

export interface ComplaintMeta {
  /** 文件名 · File name. At most 128 characters. */
  readonly filename?: string;
  /** 文件SHA-256摘要 · File SHA-256 digest. 文件的 SHA-256，小写十六进制；上传时由 SDK 计算。 SHA-256 of the file in lower-case hex; the SDK computes it on upload. At most 256 characters. */
  readonly sha256?: string;
}

export interface ComplaintMiniProgramJumpInfo {
  /** 跳转小程序应用ID · App ID of the mini program opened. */
  readonly appid?: string;
  /** 页面路径 · Page path. */
  readonly path?: string;
  /** 跳转的小程序页面名称 · Name of the mini program page. Not on the official pages. */
  readonly text?: string;
}

export interface ComplaintNegotiationHistory {
  /** 操作人 · Operating user. 作为查询参数时传入明文，SDK 负责加密。 As a query parameter: pass plain text; the SDK encrypts it. */
  readonly operate_user: string;
  /** 协商操作时间 · Negotiation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time: string;
  /** 操作类型 · Operation type. 协商记录中这一步由谁做了什么。 Who did what in this step of the negotiation. Documented: `USER_CREATE_COMPLAINT`, `CREATE_COMPLAINT_BY_PLATFORM`, `USER_CONTINUE_COMPLAINT`, `USER_REVOKE_COMPLAINT`, `USER_CONFIRM_COMPLAINT`, `SELLER_REFUND`, `MERCHANT_LAUNCH_CONFIRM_PROCESS`, `USER_RESPONSE`, `MERCHANT_RESPONSE`, `RESPONSE_BY_PLATFORM`, `CONTINUE_COMPLAINT_BY_PLATFORM`, `CREATE_COMPLAINT_SYSTEM_MESSAGE`, `COMPLAINT_TIMEOUT_SYSTEM_MESSAGE`, `SELLER_REFUND_SYSTEM_MESSAGE`, `CONTINUE_COMPLAINT_SYSTEM_MESSAGE`, `LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE`. */
  readonly operate_type: Open<
    | "USER_CREATE_COMPLAINT"
    | "CREATE_COMPLAINT_BY_PLATFORM"
    | "USER_CONTINUE_COMPLAINT"
    | "USER_REVOKE_COMPLAINT"
    | "USER_CONFIRM_COMPLAINT"
    | "SELLER_REFUND"
    | "MERCHANT_LAUNCH_CONFIRM_PROCESS"
    | "USER_RESPONSE"
    | "MERCHANT_RESPONSE"
    | "RESPONSE_BY_PLATFORM"
    | "CONTINUE_COMPLAINT_BY_PLATFORM"
    | "CREATE_COMPLAINT_SYSTEM_MESSAGE"
    | "COMPLAINT_TIMEOUT_SYSTEM_MESSAGE"
    | "SELLER_REFUND_SYSTEM_MESSAGE"
    | "CONTINUE_COMPLAINT_SYSTEM_MESSAGE"
    | "LAUNCH_CONFIRM_PROCESS_SYSTEM_MESSAGE">;
  /** 操作内容 · Operation details. */
  readonly operate_details?: string;
  /** 图片凭证列表 · Evidence images. */
  readonly image_list?: readonly string[];
}

export interface ComplaintNormalMessage {
  /** 消息内容块列表 · Message blocks. */
  readonly blocks?: readonly ComplaintBlock[];
  /** 发送者身份 · Sender identity. Documented: `UNKNOWN`, `MANUAL`, `MACHINE`. */
  readonly sender_identity?: Open<"UNKNOWN" | "MANUAL" | "MACHINE">;
  /** 自定义数据 · Custom data. At most 4096 characters. */
  readonly custom_data?: string;
}

/**
 * Answer of `GET /v3/merchant-service/complaint-notifications`.
 * Answer of `PUT /v3/merchant-service/complaint-notifications`.
 */
export interface ComplaintNotification {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 64 characters. */
  readonly mchid: string;
  /** 投诉通知地址 · Complaint notification address. At most 255 characters. Begins with `https://`. */
  readonly url: string;
}

/** Answer of `POST /v3/merchant-service/complaint-notifications`. */
export interface ComplaintNotificationAddress {
  /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 64 characters. */
  readonly mchid: string;
  /** 投诉通知地址 · Complaint notification address. At most 255 characters. */
  readonly url: string;
}

/** Options of `POST /v3/merchant-service/complaint-notifications`. */
export interface ComplaintNotificationCreateOptions extends CallOptions {
  readonly json: {
    /** 投诉通知地址 · Complaint notification address. 由微信支付返回的下载地址，或由商户填写的通知与页面地址。 A download address returned by WeChat Pay, or a notification or page address set by the merchant. At most 255 characters. Begins with `https://`. */
    readonly url: string;
  };
}

/** Options of `DELETE /v3/merchant-service/complaint-notifications`. */
export interface ComplaintNotificationDeleteOptions extends CallOptions {}

/** Options of `GET /v3/merchant-service/complaint-notifications`. */
export interface ComplaintNotificationQueryOptions extends CallOptions {}

/** Options of `PUT /v3/merchant-service/complaint-notifications`. */
export interface ComplaintNotificationReplaceOptions extends CallOptions {
  readonly json: {
    /** 投诉通知地址 · Complaint notification address. 由微信支付返回的下载地址，或由商户填写的通知与页面地址。 A download address returned by WeChat Pay, or a notification or page address set by the merchant. At most 255 characters. Begins with `https://`. */
    readonly url: string;
  };
}

export interface ComplaintOrderInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 64 characters. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 64 characters. */
  readonly out_trade_no: string;
  /** 投诉订单金额 · Amount of the order complained about. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
}

/** Options of `GET /v3/merchant-service/complaints-v2/{complaint_id}`. */
export interface ComplaintQueryOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. At most 64 characters. */
  readonly complaint_id: string;
}

/** Options of `POST /v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress`. */
export interface ComplaintRefundProgressUpdateOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. At most 64 characters. */
  readonly complaint_id: string;
  readonly json: {
    /** 退款审批结论 · Refund decision. 枚举或对象，随接口为操作类型、审批结论或点击后的动作。 By operation an enumerated operation or approval, or an object telling what a click does. Documented: `REJECT`, `APPROVE`. */
    readonly action: Open<"REJECT" | "APPROVE">;
    /** 预计退款工作日数 · Working days until refund. */
    readonly launch_refund_day?: number;
    /** 拒绝退款原因 · Refund refusal reason. 审核未通过的说明，由审核方给出；强化尽调中为 JSON 字符串，由 SDK 解码。 Why the review failed; a JSON string in enhanced due diligence, decoded by the SDK. At most 200 characters. */
    readonly reject_reason?: string;
    /** 拒绝退款举证图片 · Refund refusal evidence images. At most 4 items. */
    readonly reject_media_list?: readonly string[];
    /** 退款审批备注 · Refund decision remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 200 characters. */
    readonly remark?: string;
  };
}

export interface ComplaintRespondMiniProgramJumpInfo {
  /** 跳转小程序应用ID · App ID of the mini program opened. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid: string;
  /** 页面路径 · Page path. 跳转目标小程序中的页面路径。 Page of the mini program to open. */
  readonly path: string;
  /** 跳转的小程序页面名称 · Name of the mini program page. */
  readonly text: string;
}

/** Options of `POST /v3/merchant-service/complaints-v2/{complaint_id}/response`. */
export interface ComplaintRespondOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. At most 64 characters. */
  readonly complaint_id: string;
  readonly json: {
    /** 被投诉商户号 · Complained merchant ID. 投诉所针对的商户号。 Merchant ID the complaint is about. At most 64 characters. */
    readonly complainted_mchid: string;
    /** 回复内容 · Reply text. At most 500 characters. */
    readonly response_content: string;
    /** 回复图片 · Reply images. At most 4 items. */
    readonly response_images?: readonly string[];
    /** 跳转地址 · Jump URL. At most 512 characters. */
    readonly jump_url?: string;
    /** 跳转链接文案 · Jump link text. Required with `jump_url`. At most 10 characters. */
    readonly jump_url_text?: string;
    /** 小程序跳转信息 · Mini program jump. */
    readonly mini_program_jump_info?: ComplaintRespondMiniProgramJumpInfo;
  };
}

/** Answer of `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`. */
export interface ComplaintResponseImmediateServiceAnswer {
  /** 协商记录ID · Negotiation log ID. 由微信支付生成，标识一条投诉协商记录。 Assigned by WeChat Pay; identifies one entry of the complaint's negotiation history. At most 64 characters. */
  readonly log_id: string;
}

/** Options of `POST /v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service`. */
export interface ComplaintResponseImmediateServiceOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. At most 64 characters. */
  readonly complaint_id: string;
  readonly json: {
    /** 被投诉商户号 · Complained merchant ID. 投诉所针对的商户号。 Merchant ID the complaint is about. At most 64 characters. */
    readonly complainted_mchid: string;
    /** 回复消息 · Reply message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
    readonly message: ComplaintMessage;
    /** 幂等ID · Idempotency ID. 由商户生成，同一回复重试时保持不变。 Chosen by the merchant; keep it unchanged when the same reply is retried. At most 128 characters. */
    readonly idempotent_id: string;
  };
}

export interface ComplaintReturnAddressInfo {
  /** 归还地点 · Return place. At most 256 characters. */
  readonly return_address?: string;
  /** 归还地点经度 · Return place longitude. 字符串形式的十进制度数，与纬度配对。 Decimal degrees as a string, paired with the latitude. At most 32 characters. */
  readonly longitude?: string;
  /** 归还地点纬度 · Return place latitude. 字符串形式的十进制度数，与经度配对。 Decimal degrees as a string, paired with the longitude. At most 32 characters. */
  readonly latitude?: string;
}

export interface ComplaintServiceOrderInfo {
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At most 128 characters. */
  readonly order_id?: string;
  /** 商户服务订单号 · Merchant service order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 128 characters. */
  readonly out_order_no?: string;
  /** 支付分订单状态 · PayScore order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `DOING`, `REVOKED`, `WAITPAY`, `DONE`. */
  readonly state?: Open<"DOING" | "REVOKED" | "WAITPAY" | "DONE">;
}

export interface ComplaintSharePowerInfo {
  /** 归还时间 · Device return time. RFC 3339 时间（带时区偏移）；退券、归还或资金退回的时间。 RFC 3339 time with offset; when the coupon, device or money was returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly return_time?: string;
  /** 退货地址信息 · Return address details. */
  readonly return_address_info?: ComplaintReturnAddressInfo;
  /** 是否归还原柜机 · Returned to same cabinet. */
  readonly is_returned_to_same_machine?: boolean;
}

export interface ComplaintText {
  /** 文字内容 · Text content. */
  readonly text?: string;
  /** 文字颜色 · Text color. Documented: `DEFAULT`, `SECONDARY`. */
  readonly color?: Open<"DEFAULT" | "SECONDARY">;
  /** 是否加粗 · Bold text. */
  readonly is_bold?: boolean;
}

/** Options of `GET /v3/merchant-service/complaints-v2`. */
export interface ComplaintsQueryOptions extends CallOptions {
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 50. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 开始日期 · Start date. 查询范围的起始日期，格式为 yyyy-MM-dd。 First day of the range to query. Format yyyy-MM-dd. At most 10 characters. */
    readonly begin_date: string;
    /** 结束日期 · End date. 多为 yyyy-MM-dd 格式的北京日期，与开始日期配对。 Beijing date, mostly yyyy-MM-dd, paired with the start date. At most 10 characters. */
    readonly end_date: string;
    /** 被投诉商户号 · Complained merchant ID. 投诉所针对的商户号。 Merchant ID the complaint is about. At most 64 characters. */
    readonly complainted_mchid?: string;
  };
}

/** Answer of `GET /v3/merchant-service/complaints/{transaction_id}`. */
export interface LegacyComplaint {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  /** 投诉时间 · Complaint time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly complaint_time: string;
  /** 订单金额 · Order amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 投诉人联系方式 · Complainant's phone number. SDK 解密后给出明文。 The SDK decrypts it; you read plain text. Sensitive: arrives encrypted; this is the plain text. */
  readonly payer_phone?: string;
  /** 投诉内容 · Complaint text. */
  readonly complaint_detail: string;
  /** 投诉单状态 · Complaint state. 枚举，待处理、处理中、已完成等。 Enumeration: waiting, in progress, finished and others. Documented: `PENDING`, `PROCESSING`, `PROCESSED`. */
  readonly complaint_state?: Open<"PENDING" | "PROCESSING" | "PROCESSED">;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 冻结截止时间 · Frozen until. 按返回的字符串原样使用，北京时间。 Use the string as returned; Beijing time. */
  readonly frozen_end_time?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 投诉处理状态 · Complaint handling state. 说明商户对投诉的处理进展。 Tells how far the merchant's handling has come. */
  readonly complaint_handle_state: string;
}

/** Answer of `GET /v3/merchant-service/complaints`. */
export interface LegacyComplaintList {
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly ComplaintData[];
}

/** Answer of `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`. */
export interface LegacyComplaintNegotiationHistory {
  /** 投诉协商历史 · Complaint negotiation history. */
  readonly complaint_negotiation_history?: readonly ComplaintNegotiationHistory[];
}

/** Options of `GET /v3/merchant-service/complaints/{transaction_id}/negotiation-historys`. */
export interface LegacyComplaintNegotiationHistorysQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
}

/** Options of `GET /v3/merchant-service/complaints/{transaction_id}`. */
export interface LegacyComplaintQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
}

/** Options of `GET /v3/merchant-service/complaints`. */
export interface LegacyComplaintsQueryOptions extends CallOptions {
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 开始日期 · Start date. 查询范围的起始日期，格式为 yyyy-MM-dd。 First day of the range to query. Format yyyy-MM-dd. */
    readonly begin_date: string;
    /** 结束日期 · End date. 多为 yyyy-MM-dd 格式的北京日期，与开始日期配对。 Beijing date, mostly yyyy-MM-dd, paired with the start date. */
    readonly end_date: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}
