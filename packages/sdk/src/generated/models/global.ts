// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive, Upload } from "../../chain/options.ts";

export interface GlobalAmount {
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency?: string;
}

export interface GlobalAmountExchangeRate {
  /** 汇率类型 · Exchange rate type. Documented: `SETTLEMENT_RATE`, `USERPAYMENT_RATE`. */
  readonly type?: Open<"SETTLEMENT_RATE" | "USERPAYMENT_RATE">;
  /** 汇率 · Exchange rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方。 Cross-border rates are integers, the ratio multiplied by 10^8. */
  readonly rate?: number;
}

export interface GlobalApplicationRejectDetail {
  /** 被驳回的字段 · Rejected field. */
  readonly field?: string;
  /** 原因 · Reason. */
  readonly reason?: string;
}

export interface GlobalBusiness {
  /** 线上或线下经营 · Online or offline business. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `ONLINE`, `OFFLINE`, `BOTH`. */
  readonly business_type: Open<"ONLINE" | "OFFLINE" | "BOTH">;
  /** APP下载链接 · App download URL. */
  readonly app_download?: string;
  /** 商户网站 · Merchant website. */
  readonly website?: string;
  /** 公众号 · Official account. */
  readonly office_account?: string;
  /** 小程序 · Mini program. */
  readonly mini_program?: string;
  /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
  readonly store_address?: string;
  /** 门店照片 · Store photos. 图片素材 ID 的列表；APIv2 与部分接口为 JSON 字符串，由 SDK 编码。 List of image media IDs; a JSON string in most operations, encoded by the SDK. Travels as JSON text; a text is sent as it is. */
  readonly store_photos?: readonly string[] | string;
  /** 商户类别码 · Merchant category code. 商户所属行业的类别码，字符串。 Category code of the merchant's business, as a string. */
  readonly mcc?: string;
}

/** Answer of `GET /v3/global/certificates`. */
export interface GlobalCertificate {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly GlobalData[];
}

/** Options of `GET /v3/global/certificates`. */
export interface GlobalCertificatesQueryOptions extends CallOptions {}

/** Answer of `GET /v3/global/merchant-service/complaints/{complaint_id}`. */
export interface GlobalComplaint {
  /** 投诉单号 · Complaint ID. */
  readonly complaint_id: string;
  /** 投诉时间 · Complaint time. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly complaint_time: string;
  /** 投诉内容 · Complaint text. */
  readonly complaint_detail: string;
  /** 投诉单状态 · Complaint state. 枚举，待处理、处理中、已完成等。 Enumeration: waiting, in progress, finished and others. Documented: `PENDING`, `PROCESSING`, `PROCESSED`. */
  readonly complaint_state: Open<"PENDING" | "PROCESSING" | "PROCESSED">;
  /** 被投诉商户号 · Complained merchant ID. */
  readonly complainted_mchid: string;
  /** 投诉人联系方式 · Complainant's phone number. SDK 解密后给出明文。 The SDK decrypts it; you read plain text. Sensitive: arrives encrypted; this is the plain text. */
  readonly payer_phone?: string;
  /** 被投诉订单信息 · Complaint orders. */
  readonly complaint_order_info?: readonly GlobalComplaintOrderInfo[];
  /** 是否已全额退款 · Fully refunded. */
  readonly complaint_full_refunded: boolean;
  /** 是否逾期 · Is overdue. */
  readonly is_overdue?: boolean;
  /** 投诉优先级 · Complaint priority. Documented: `PRIORITY`, `GENERAL`. */
  readonly priority?: Open<"PRIORITY" | "GENERAL">;
  /** 是否有待回复消息 · User message awaiting reply. */
  readonly incoming_user_response: boolean;
  /** 用户投诉次数 · Number of complaints. */
  readonly user_complaint_times: number;
  /** 投诉资料列表 · Complaint media. */
  readonly complaint_media_list?: readonly GlobalComplaintMedia[];
  /** 问题描述 · Problem description. */
  readonly problem_description?: string;
  /** 投诉内容译文 · Translated complaint text. */
  readonly complaint_detail_trans?: string;
  /** 支付分服务单信息 · PayScore order information. */
  readonly service_order_info?: readonly GlobalServiceOrderInfo[];
}

/** Options of `POST /v3/global/merchant-service/complaints/{complaint_id}/complete`. */
export interface GlobalComplaintCompleteOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. */
  readonly complaint_id: string;
  readonly json: {
    /** 被投诉商户号 · Complained merchant ID. 投诉所针对的商户号。 Merchant ID the complaint is about. */
    readonly complainted_mchid: string;
  };
}

/** Options of `GET /v3/global/merchant-service/images/{media_id}`. */
export interface GlobalComplaintImageQueryOptions extends CallOptions {
  /** 媒体文件ID · Media ID. 上传文件后由微信支付返回，在后续请求中引用该文件。 Returned by WeChat Pay after an upload; refers to the file in later requests. */
  readonly media_id: string;
  readonly query: {
    /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. */
    readonly complaint_id: string;
  };
}

/** Answer of `POST /v3/global/merchant-service/images/upload`. */
export interface GlobalComplaintImagesUploadAnswer {
  /** 媒体文件ID · Media ID. */
  readonly media_id: string;
}

/** Options of `POST /v3/global/merchant-service/images/upload`. */
export interface GlobalComplaintImagesUploadOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. jpg, jpeg, bmp, png: 2,097,152 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta?: GlobalMeta | string;
  };
}

/** Answer of `GET /v3/global/merchant-service/complaints`. */
export interface GlobalComplaintList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly GlobalComplaint[];
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
}

export interface GlobalComplaintMedia {
  /** 投诉资料类型 · Complaint media type. 投诉资料的来源或影像件的文件格式。 Origin of the complaint image, or format of the image file. Documented: `USER_COMPLAINT_IMAGE`, `OPERATION_IMAGE`. */
  readonly media_type: Open<"USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE">;
  /** 投诉资料请求地址 · Complaint material URL. 投诉中为请求地址数组，营销图片上传中为单个地址。 An array of addresses in complaints, a single address after a marketing image upload. */
  readonly media_url: readonly string[];
}

export interface GlobalComplaintMediaList {
  /** 投诉资料类型 · Complaint media type. 投诉资料的来源或影像件的文件格式。 Origin of the complaint image, or format of the image file. Documented: `USER_COMPLAINT_IMAGE`, `OPERATION_IMAGE`. */
  readonly media_type: Open<"USER_COMPLAINT_IMAGE" | "OPERATION_IMAGE">;
  /** 投诉资料请求地址 · Complaint material URL. 投诉中为请求地址数组，营销图片上传中为单个地址。 An array of addresses in complaints, a single address after a marketing image upload. */
  readonly media_url: readonly string[];
}

/** Answer of `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`. */
export interface GlobalComplaintNegotiationHistoryList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly GlobalComplaintNegotiationHistoryListData[];
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
}

export interface GlobalComplaintNegotiationHistoryListData {
  /** 协商记录ID · Negotiation log ID. 由微信支付生成，标识一条投诉协商记录。 Assigned by WeChat Pay; identifies one entry of the complaint's negotiation history. */
  readonly log_id: string;
  /** 操作人 · Operator. */
  readonly operator: string;
  /** 协商操作时间 · Negotiation time. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. */
  readonly operate_time: string;
  /** 操作类型 · Operation type. 协商记录中这一步由谁做了什么。 Who did what in this step of the negotiation. Documented: `USER_CREATE_COMPLAINT`, `USER_CONTINUE_COMPLAINT`, `USER_RESPONSE`, `PLATFORM_RESPONSE`, `MERCHANT_RESPONSE`, `MERCHANT_CONFIRM_COMPLETE`, `USER_CREATE_COMPLAINT_SYSTEM_MESSAGE`, `COMPLAINT_FULL_REFUNDED_SYSTEM_MESSAGE`, `USER_CONTINUE_COMPLAINT_SYSTEM_MESSAGE`, `USER_REVOKE_COMPLAINT`, `USER_COMFIRM_COMPLAINT`, `PLATFORM_HELP_APPLICATION`, `USER_APPLY_PLATFORM_HELP`, `MERCHANT_APPROVE_REFUND`, `MERCHANT_REFUSE_RERUND`, `USER_SUBMIT_SATISFACTION`, `SERVICE_ORDER_CANCEL`, `SERVICE_ORDER_COMPLETE`, `COMPLAINT_PARTIAL_REFUNDED_SYSTEM_MESSAGE`, `COMPLAINT_REFUND_RECEIVED_SYSTEM_MESSAGE`, `COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE`. */
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
    | "COMPLAINT_ENTRUSTED_REFUND_SYSTEM_MESSAGE">;
  /** 操作内容 · Operation details. */
  readonly operate_details?: string;
  /** 图片凭证列表 · Evidence images. */
  readonly image_list?: readonly string[];
  /** 投诉资料列表 · Complaint media. */
  readonly complaint_media_list?: GlobalComplaintMediaList;
}

/** Options of `GET /v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys`. */
export interface GlobalComplaintNegotiationHistorysQueryOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. */
  readonly complaint_id: string;
  readonly query?: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 商户语言 · Merchant language. 希望返回的语言，取枚举值之一。 Language wanted in the answer; one of the listed values. Documented: `ZH_CN`, `ZH_TW`, `ZH_HK`, `EN`, `JA`, `KO`, `TH`, `VI`, `RU`, `DE`, `FR`, `AR`, `ES`. */
    readonly mch_language?: Open<
      | "ZH_CN"
      | "ZH_TW"
      | "ZH_HK"
      | "EN"
      | "JA"
      | "KO"
      | "TH"
      | "VI"
      | "RU"
      | "DE"
      | "FR"
      | "AR"
      | "ES">;
  };
}

/**
 * Answer of `GET /v3/global/merchant-service/complaint-notifications`.
 * Answer of `POST /v3/global/merchant-service/complaint-notifications`.
 * Answer of `PUT /v3/global/merchant-service/complaint-notifications`.
 */
export interface GlobalComplaintNotification {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 投诉通知地址 · Complaint notification address. */
  readonly url: string;
}

/** Options of `DELETE /v3/global/merchant-service/complaint-notifications`. */
export interface GlobalComplaintNotificationsDeleteOptions extends CallOptions {}

/** Options of `POST /v3/global/merchant-service/complaint-notifications`. */
export interface GlobalComplaintNotificationsOptions extends CallOptions {
  readonly json: {
    /** 投诉通知地址 · Complaint notification address. 由微信支付返回的下载地址，或由商户填写的通知与页面地址。 A download address returned by WeChat Pay, or a notification or page address set by the merchant. */
    readonly url: string;
  };
}

/** Options of `GET /v3/global/merchant-service/complaint-notifications`. */
export interface GlobalComplaintNotificationsQueryOptions extends CallOptions {}

/** Options of `PUT /v3/global/merchant-service/complaint-notifications`. */
export interface GlobalComplaintNotificationsReplaceOptions extends CallOptions {
  readonly json: {
    /** 投诉通知地址 · Complaint notification address. 由微信支付返回的下载地址，或由商户填写的通知与页面地址。 A download address returned by WeChat Pay, or a notification or page address set by the merchant. */
    readonly url: string;
  };
}

export interface GlobalComplaintOrderInfo {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 结算金额 · Settlement amount. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
  readonly settlement_amount: number;
  /** 结算币种退款金额 · Refunded settlement amount. 结算币种的退款金额文本。 Refund in the settlement currency, as text. */
  readonly settlement_refunded_amount: string;
  /** 结算币种 · Settlement currency. 货币代码，结算所用的币种。 Currency code used for settlement. */
  readonly settlement_currency: string;
  /** 用户实付金额 · Amount paid by user. 整数，单位为分；用户实际支付、扣除优惠后的金额。 Integer, in fen; what the user really paid after discounts. */
  readonly payer_amount: number;
  /** 用户已退款金额 · Amount refunded to user. 整数，单位为分；投诉订单已退给用户的金额。 Integer, in fen; amount of the order already returned to the user. */
  readonly payer_refunded_amount: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 交易时间 · Trade time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly trade_time: string;
}

/** Options of `GET /v3/global/merchant-service/complaints/{complaint_id}`. */
export interface GlobalComplaintQueryOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. */
  readonly complaint_id: string;
  readonly query?: {
    /** 商户语言 · Merchant language. 希望返回的语言，取枚举值之一。 Language wanted in the answer; one of the listed values. Documented: `ZH_CN`, `ZH_TW`, `ZH_HK`, `EN`, `JA`, `KO`, `TH`, `VI`, `RU`, `DE`, `FR`, `AR`, `ES`. */
    readonly mch_language?: Open<
      | "ZH_CN"
      | "ZH_TW"
      | "ZH_HK"
      | "EN"
      | "JA"
      | "KO"
      | "TH"
      | "VI"
      | "RU"
      | "DE"
      | "FR"
      | "AR"
      | "ES">;
  };
}

/** Options of `POST /v3/global/merchant-service/complaints/{complaint_id}/response`. */
export interface GlobalComplaintResponseOptions extends CallOptions {
  /** 投诉单号 · Complaint ID. 标识一张投诉单，由微信支付生成。 Identifies a complaint; assigned by WeChat Pay. */
  readonly complaint_id: string;
  readonly json: {
    /** 被投诉商户号 · Complained merchant ID. 投诉所针对的商户号。 Merchant ID the complaint is about. */
    readonly complainted_mchid: string;
    /** 回复内容 · Reply text. */
    readonly response_content: string;
    /** 回复图片 · Reply images. */
    readonly response_images?: readonly string[];
    /** 跳转地址 · Jump URL. */
    readonly jump_url?: string;
    /** 跳转链接文案 · Jump link text. */
    readonly jump_url_text?: string;
  };
}

/** Options of `GET /v3/global/merchant-service/complaints`. */
export interface GlobalComplaintsQueryOptions extends CallOptions {
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 开始日期 · Start date. 查询范围的起始日期，格式为 yyyy-MM-dd。 First day of the range to query. Format yyyy-MM-dd. */
    readonly begin_date: string;
    /** 结束日期 · End date. 多为 yyyy-MM-dd 格式的北京日期，与开始日期配对。 Beijing date, mostly yyyy-MM-dd, paired with the start date. */
    readonly end_date: string;
    /** 被投诉商户号 · Complained merchant ID. 投诉所针对的商户号。 Merchant ID the complaint is about. */
    readonly complainted_mchid?: string;
    /** 商户语言 · Merchant language. 希望返回的语言，取枚举值之一。 Language wanted in the answer; one of the listed values. Documented: `ZH_CN`, `ZH_TW`, `ZH_HK`, `EN`, `JA`, `KO`, `TH`, `VI`, `RU`, `DE`, `FR`, `AR`, `ES`. */
    readonly mch_language?: Open<
      | "ZH_CN"
      | "ZH_TW"
      | "ZH_HK"
      | "EN"
      | "JA"
      | "KO"
      | "TH"
      | "VI"
      | "RU"
      | "DE"
      | "FR"
      | "AR"
      | "ES">;
  };
}

export interface GlobalContact {
  /** 联系人姓名 · Contact's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
  readonly name: Sensitive;
  /** 联系电话 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
  readonly phone: Sensitive;
  /** 邮箱 · Email address. 填写明文，接口要求加密时由 SDK 加密；应答由 SDK 解密。 Plain text; the SDK encrypts it where the operation requires, and decrypts answers. Sensitive: give the plain text; it travels encrypted. */
  readonly email: Sensitive;
}

/** Options of `POST /v3/global/customs/orders`. */
export interface GlobalCustomsDeclareOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
    readonly merchant_customs_no: string;
    /** 关税金额 · Customs duty. 单位为分的整数。 Integer, in fen. */
    readonly duty?: number;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. */
    readonly sub_order_no?: string;
    /** 货币类型 · Currency. 三位货币代码，人民币为 CNY；停车扩展支付中为费用类型枚举。 Three-letter currency code, CNY for yuan; an enumerated kind of fee in parking. */
    readonly fee_type?: string;
    /** 子订单金额 · Sub-order amount. 整数，单位为分；报关子订单的应付金额。 Integer, in fen; amount payable of the declared sub-order. */
    readonly order_fee?: number;
    /** 物流费 · Transport fee. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
    readonly transport_fee?: number;
    /** 商品价格 · Product price. 整数，单位为分；报关子订单中的商品价格，不含运费。 Integer, in fen; price of the goods in the declared sub-order, without freight. */
    readonly product_fee?: number;
  };
}

/** Answer of `POST /v3/global/customs/orders`. */
export interface GlobalCustomsDeclared {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state: Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户子订单号 · Merchant sub-order number. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. */
  readonly sub_order_id?: string;
  /** 核验机构 · Verifying institution. 表示由哪家清算机构核验订购人。 Tells which clearing institution verified the buyer. Documented: `UNIONPAY`, `NETSUNION`, `OTHERS`. */
  readonly verify_department: Open<"UNIONPAY" | "NETSUNION" | "OTHERS">;
  /** 核验机构交易流水号 · Verifying institution transaction ID. 核验机构的交易流水号。 Transaction number at the verifying institution. */
  readonly verify_department_trade_id: string;
}

/** Answer of `GET /v3/global/customs/orders`. */
export interface GlobalCustomsOrderList {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 核验机构 · Verifying institution. 表示由哪家清算机构核验订购人。 Tells which clearing institution verified the buyer. Documented: `UNIONPAY`, `NETSUNION`, `OTHERS`. */
  readonly verify_department: Open<"UNIONPAY" | "NETSUNION" | "OTHERS">;
  /** 核验机构交易流水号 · Verifying institution transaction ID. 核验机构的交易流水号。 Transaction number at the verifying institution. */
  readonly verify_department_trade_id: string;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly GlobalCustomsOrderListData[];
}

export interface GlobalCustomsOrderListData {
  /** 商户子订单号 · Merchant sub-order number. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. */
  readonly sub_order_id?: string;
  /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
  readonly mch_customs_no?: string;
  /** 报关海关 · Customs office. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
  readonly customs: Open<
    | "GUANGZHOU_ZS"
    | "HANGZHOU_ZS"
    | "NINGBO"
    | "ZHENGZHOU_BS"
    | "CHONGQING"
    | "SHANGHAI_ZS"
    | "SHENZHEN"
    | "ZHENGZHOU_ZH_ZS"
    | "TIANJIN">;
  /** 货币类型 · Currency. */
  readonly fee_type?: string;
  /** 子订单金额 · Sub-order amount. */
  readonly order_fee?: number;
  /** 关税金额 · Customs duty. */
  readonly duty?: number;
  /** 物流费 · Transport fee. */
  readonly transport_fee?: number;
  /** 商品价格 · Product price. */
  readonly product_fee?: number;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state: Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">;
  /** 申报结果说明 · Declaration result note. */
  readonly explanation?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
}

/** Options of `GET /v3/global/customs/orders`. */
export interface GlobalCustomsOrdersQueryOptions extends CallOptions {
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 查询单号类型 · Order number type. 报关查询中为单号种类，医保中为诊疗与支付业务类型。 Kind of number in customs queries; kind of medical payment in medical insurance. Documented: `out_trade_no`, `transaction_id`, `sub_order_no`, `sub_order_id`. */
    readonly order_type: Open<"out_trade_no" | "transaction_id" | "sub_order_no" | "sub_order_id">;
    /** 订单号 · Order number. 报关查询时按 order_type 指定的单号填写；补贴场景为交易订单号。 In customs queries the number named by order_type; in subsidies the trade order number. */
    readonly order_no: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}

/** Answer of `PATCH /v3/global/customs/orders`. */
export interface GlobalCustomsOrdersUpdateAnswer {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state: Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户子订单号 · Merchant sub-order number. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. */
  readonly sub_order_id?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
  /** 核验机构 · Verifying institution. 表示由哪家清算机构核验订购人。 Tells which clearing institution verified the buyer. Documented: `UNIONPAY`, `NETSUNION`, `OTHERS`. */
  readonly verify_department: Open<"UNIONPAY" | "NETSUNION" | "OTHERS">;
  /** 核验机构交易流水号 · Verifying institution transaction ID. 核验机构的交易流水号。 Transaction number at the verifying institution. */
  readonly verify_department_trade_id: string;
}

/** Options of `PATCH /v3/global/customs/orders`. */
export interface GlobalCustomsOrdersUpdateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. */
    readonly sub_order_no?: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
    readonly merchant_customs_no: string;
    /** 关税金额 · Customs duty. 单位为分的整数。 Integer, in fen. */
    readonly duty?: number;
    /** 子订单金额 · Sub-order amount. 整数，单位为分；报关子订单的应付金额。 Integer, in fen; amount payable of the declared sub-order. */
    readonly order_fee?: number;
    /** 物流费 · Transport fee. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
    readonly transport_fee?: number;
    /** 商品价格 · Product price. 整数，单位为分；报关子订单中的商品价格，不含运费。 Integer, in fen; price of the goods in the declared sub-order, without freight. */
    readonly product_fee?: number;
  };
}

/** Answer of `POST /v3/global/customs/redeclare`. */
export interface GlobalCustomsRedeclareAnswer {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `UNDECLARED`, `SUBMITTED`, `SUCCESS`, `FAIL`, `EXCEPT`. */
  readonly state: Open<"PROCESSING" | "UNDECLARED" | "SUBMITTED" | "SUCCESS" | "FAIL" | "EXCEPT">;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户子订单号 · Merchant sub-order number. */
  readonly sub_order_no?: string;
  /** 微信子订单号 · WeChat sub-order ID. */
  readonly sub_order_id?: string;
  /** 最后修改时间 · Last modified time. v3 为 RFC 3339 格式，带时区；v2 报关为 yyyyMMddHHmmss，北京时间。 RFC 3339 with offset in v3; yyyyMMddHHmmss, Beijing time, in v2 customs. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly modify_time: string;
  /** 申报结果说明 · Declaration result note. */
  readonly explanation?: string;
}

/** Options of `POST /v3/global/customs/redeclare`. */
export interface GlobalCustomsRedeclareOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. */
    readonly sub_order_no?: string;
    /** 微信子订单号 · WeChat sub-order ID. 报关子订单的编号，由微信支付生成。 Number of the customs sub-order, assigned by WeChat Pay. */
    readonly sub_order_id?: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
    readonly merchant_customs_no: string;
  };
}

/** Answer of `POST /v3/global/customs/verify-certificate`. */
export interface GlobalCustomsVerifyCertificateAnswer {
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 身份核对结果 · Identity check result. 枚举，订购人与支付人身份信息是否一致。 Enumeration: whether orderer and payer are the same person. Documented: `SAME`, `DIFFERENT`. */
  readonly certificate_check_result: Open<"SAME" | "DIFFERENT">;
}

/** Options of `POST /v3/global/customs/verify-certificate`. */
export interface GlobalCustomsVerifyCertificateOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 商户子订单号 · Merchant sub-order number. 拆单报关的子订单编号，由商户生成。 Number of the sub-order when declaring in parts, chosen by the merchant. */
    readonly sub_order_no?: string;
    /** 报关海关 · Customs office. 枚举，受理报关的海关。 Enumeration: customs office that handles the declaration. Documented: `GUANGZHOU_ZS`, `HANGZHOU_ZS`, `NINGBO`, `ZHENGZHOU_BS`, `CHONGQING`, `SHANGHAI_ZS`, `SHENZHEN`, `ZHENGZHOU_ZH_ZS`, `TIANJIN`. */
    readonly customs: Open<
      | "GUANGZHOU_ZS"
      | "HANGZHOU_ZS"
      | "NINGBO"
      | "ZHENGZHOU_BS"
      | "CHONGQING"
      | "SHANGHAI_ZS"
      | "SHENZHEN"
      | "ZHENGZHOU_ZH_ZS"
      | "TIANJIN">;
    /** 商户海关备案号 · Merchant customs number. 商户在所选海关备案取得的编号。 Number under which the merchant is registered with the customs. */
    readonly merchant_customs_no: string;
    /** 证件类型 · Document type. 枚举，个人证件的种类。 Enumeration: kind of personal document. Documented: `IDCARD`. */
    readonly certificate_type: Open<"IDCARD">;
    /** 证件号码 · Identity document number. 订购人证件号码；敏感字段，传明文，由 SDK 加密。 Document number of the orderer. Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly certificate_id: Sensitive;
    /** 证件姓名 · Name on the document. 订购人姓名；敏感字段，传明文，由 SDK 加密。 Name of the orderer. Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly certificate_name: Sensitive;
  };
}

export interface GlobalData {
  /** 平台证书序列号 · Platform certificate serial. 平台证书的序列号，40 位大写十六进制。 Serial of the platform certificate, 40 upper-case hex digits. */
  readonly serial_no: string;
  /** 平台证书启用时间 · Certificate valid from. RFC 3339，带时区偏移。 RFC 3339 with offset. */
  readonly effective_time: string;
  /** 平台证书弃用时间 · Certificate expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time: string;
  /** 加密的证书内容 · Encrypted certificate. */
  readonly encrypt_certificate: GlobalEncryptCertificate;
}

export interface GlobalDataAmount {
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate: GlobalAmountExchangeRate;
}

export interface GlobalDetail {
  /** 订单原价 · Original order price. 享受优惠前的订单总价；整数，单位为分。 Order price before discounts. Integer, in fen. */
  readonly cost_price?: number;
  /** 商品小票ID · Sales receipt ID. 商户系统中的小票编号，由商户生成。 Number of the sales receipt in the merchant's system, chosen by the merchant. */
  readonly receipt_id?: string;
  /** 单品列表 · Line items. 订单、退款或优惠涉及的商品，每项为一种商品。 Goods of the order, refund or promotion, one kind of goods per item. */
  readonly goods_detail?: readonly GlobalGoodsDetail[];
}

export interface GlobalDetailGoodsDetail {
  /** 商品编码 · Goods ID. */
  readonly goods_id: string;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. */
  readonly price: number;
}

export interface GlobalDirector {
  /** 董事姓名 · Director's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 董事证件号码 · Director's document number. 证件的号码；请求中标记加密的传入明文，SDK 负责加密。 Number of the document; where marked encrypted, pass plain text and the SDK encrypts it. */
  readonly number?: string;
}

export interface GlobalEncryptCertificate {
  /** 证书加密算法 · Certificate encryption algorithm. 枚举，证书、账单、v3 通知为对称加密算法；免押 v2 通知为签名算法。 Enumeration: symmetric cipher of certificate, bill or notification; in deposit-free v2 notifications the signing algorithm. */
  readonly algorithm: string;
  /** 证书解密用随机串 · Nonce of the certificate's encryption. AES-GCM 解密所用的随机串，由微信支付生成，通常 12 字节。 AES-GCM nonce made by WeChat Pay, 12 bytes in practice. */
  readonly nonce: string;
  /** 附加数据 · Associated data. AEAD 解密所需的附加数据，可为空串，证书固定为 certificate。 Additional authenticated data for AEAD decryption; may be empty, always certificate for certificates. Always `certificate`. */
  readonly associated_data: Open<"certificate">;
  /** 密文 · Ciphertext. */
  readonly ciphertext: string;
}

export interface GlobalExchangeRate {
  /** 汇率类型 · Exchange rate type. Documented: `SETTLEMENT_RATE`. */
  readonly type?: Open<"SETTLEMENT_RATE">;
  /** 汇率 · Exchange rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方。 Cross-border rates are integers, the ratio multiplied by 10^8. */
  readonly rate?: number;
}

export interface GlobalGoodsDetail {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id: string;
  /** 微信侧商品编码 · WeChat Pay goods ID. 商品在微信支付侧统一的编码，由微信支付定义，选填。 Uniform goods code defined by WeChat Pay, optional. */
  readonly wxpay_goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. 整数，单位为分；商品单价或售价。 Integer, in fen; unit or selling price of the item. */
  readonly price: number;
}

/**
 * Answer of `POST /v3/global/merchant/h5/permission/applications`.
 * Answer of `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`.
 * Answer of `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`.
 */
export interface GlobalH5Application {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 支付域名列表 · Payment domains. */
  readonly domains: readonly string[];
  /** 业务描述 · Business description. */
  readonly business_description?: string;
  /** 交易限额类型 · Transaction limit type. Documented: `UN_LAUNCHED_WEBSITE_LIMIT`, `NORMAL_LIMIT`, `NO_LIMIT`. */
  readonly transaction_limit_type: Open<"UN_LAUNCHED_WEBSITE_LIMIT" | "NORMAL_LIMIT" | "NO_LIMIT">;
  /** 公司注册证书 · Company registration certificate. */
  readonly company_register_cert?: string;
  /** 网站业务页截图 · Business page screenshots. */
  readonly website_business_page_pics?: readonly string[];
  /** 网站首页截图 · Homepage screenshots. */
  readonly website_homepage_pics?: readonly string[];
  /** 网站上线状态 · Website launch state. Documented: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
  readonly website_state: Open<"HAS_LAUNCHED" | "UN_LAUNCHED">;
  /** 网站链接 · Website URL. */
  readonly website_url: string;
  /** H5权限申请单号 · H5 permission application ID. */
  readonly applyment_id: number;
  /** 审核驳回详情 · Rejection details. */
  readonly audit_reject_detail?: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. Documented: `PENDING`, `UNDER_REVIEW`, `APPROVED`, `REJECTED`. */
  readonly applyment_state: Open<"PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED">;
  /** H5权限申请类型 · H5 application type. Documented: `APPLY_FOR_PAYMENT_AUTHORITY`, `APPLY_FOR_RELIEVE_LIMITED`. */
  readonly applyment_type: Open<"APPLY_FOR_PAYMENT_AUTHORITY" | "APPLY_FOR_RELIEVE_LIMITED">;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
}

/** Options of `GET /v3/global/merchant/h5/permission/applications/{applyment_id}`. */
export interface GlobalH5ApplicationQueryOptions extends CallOptions {
  /** H5权限申请单号 · H5 permission application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: number | string;
}

/** Options of `PATCH /v3/global/merchant/h5/permission/applications/{applyment_id}`. */
export interface GlobalH5ApplicationUpdateOptions extends CallOptions {
  /** H5权限申请单号 · H5 permission application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: number | string;
  readonly json: {
    /** 支付域名列表 · Payment domains. */
    readonly domains: readonly string[];
    /** 业务描述 · Business description. */
    readonly business_description?: string;
    /** 公司注册证书 · Company registration certificate. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
    readonly company_register_cert?: string;
    /** 网站业务页截图 · Business page screenshots. */
    readonly website_business_page_pics?: readonly string[];
    /** 网站首页截图 · Homepage screenshots. */
    readonly website_homepage_pics?: readonly string[];
    /** 网站上线状态 · Website launch state. 表示网站是否已上线。 Tells whether the website is already online. Documented: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
    readonly website_state?: Open<"HAS_LAUNCHED" | "UN_LAUNCHED">;
    /** 网站链接 · Website URL. */
    readonly website_url?: string;
  };
}

/** Options of `POST /v3/global/merchant/h5/permission/applications`. */
export interface GlobalH5ApplicationsOptions extends CallOptions {
  readonly json: {
    /** 业务描述 · Business description. */
    readonly business_description?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 支付域名列表 · Payment domains. */
    readonly domains: readonly string[];
    /** 公司注册证书 · Company registration certificate. 填写上传图片后得到的 media_id。 Media ID obtained by uploading the image. */
    readonly company_register_cert?: string;
    /** 交易限额类型 · Transaction limit type. 表示该 H5 支付域名适用的交易限额。 Tells which payment limit applies to the H5 domain. Documented: `UN_LAUNCHED_WEBSITE_LIMIT`, `NORMAL_LIMIT`, `NO_LIMIT`. */
    readonly transaction_limit_type?: Open<"UN_LAUNCHED_WEBSITE_LIMIT" | "NORMAL_LIMIT" | "NO_LIMIT">;
    /** 网站业务页截图 · Business page screenshots. */
    readonly website_business_page_pics?: readonly string[];
    /** 网站首页截图 · Homepage screenshots. */
    readonly website_homepage_pics?: readonly string[];
    /** 网站上线状态 · Website launch state. 表示网站是否已上线。 Tells whether the website is already online. Documented: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
    readonly website_state?: Open<"HAS_LAUNCHED" | "UN_LAUNCHED">;
    /** 网站链接 · Website URL. */
    readonly website_url: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** H5权限申请类型 · H5 application type. 枚举，申请 H5 支付权限或解除限制。 Enumeration: apply for H5 payment, or to lift a restriction. Documented: `APPLY_FOR_PAYMENT_AUTHORITY`, `APPLY_FOR_RELIEVE_LIMITED`. */
    readonly applyment_type?: Open<"APPLY_FOR_PAYMENT_AUTHORITY" | "APPLY_FOR_RELIEVE_LIMITED">;
  };
}

/**
 * Answer of `POST /v3/global/merchant/h5/permission/domain/applications`.
 * Answer of `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`.
 * Answer of `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`.
 */
export interface GlobalH5DomainApplication {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 网站上线状态 · Website launch state. Documented: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
  readonly website_state: Open<"HAS_LAUNCHED" | "UN_LAUNCHED">;
  /** 支付域名列表 · Payment domains. */
  readonly domains: readonly string[];
  /** 网站链接 · Website URL. */
  readonly webiste_url: string;
  /** 网站业务页截图 · Business page screenshots. */
  readonly website_business_page_pics?: readonly string[];
  /** 网站首页截图 · Homepage screenshots. */
  readonly website_homepage_pics?: readonly string[];
  /** H5权限申请单号 · H5 permission application ID. */
  readonly applyment_id: number;
  /** 审核驳回详情 · Rejection details. */
  readonly audit_reject_detail?: string;
  /** 申请单状态 · Application state. 枚举，说明进件或权限申请单审核、签约到哪一步。 Enumeration: how far review and signing of the application have come. Documented: `PENDING`, `UNDER_REVIEW`, `APPROVED`, `REJECTED`. */
  readonly applyment_state?: Open<"PENDING" | "UNDER_REVIEW" | "APPROVED" | "REJECTED">;
  /** 通知地址 · Notification URL. */
  readonly notify_url?: string;
  /** 商户业务申请编号 · Merchant application ID. */
  readonly out_applyment_id: string;
}

/** Options of `GET /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`. */
export interface GlobalH5DomainApplicationQueryOptions extends CallOptions {
  /** H5权限申请单号 · H5 permission application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: number | string;
}

/** Options of `PATCH /v3/global/merchant/h5/permission/domain/applications/{applyment_id}`. */
export interface GlobalH5DomainApplicationUpdateOptions extends CallOptions {
  /** H5权限申请单号 · H5 permission application ID. 微信支付生成的申请单号，按接口为整数或字符串，查询时传入。 Application number assigned by WeChat Pay; integer or string by operation, pass it in to query. */
  readonly applyment_id: number | string;
  readonly json: {
    /** 支付域名列表 · Payment domains. */
    readonly domains: readonly string[];
    /** 网站上线状态 · Website launch state. 表示网站是否已上线。 Tells whether the website is already online. Documented: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
    readonly website_state?: Open<"HAS_LAUNCHED" | "UN_LAUNCHED">;
    /** 网站链接 · Website URL. */
    readonly website_url?: string;
    /** 网站业务页截图 · Business page screenshots. */
    readonly website_business_page_pics?: readonly string[];
    /** 网站首页截图 · Homepage screenshots. */
    readonly website_homepage_pics?: readonly string[];
  };
}

/** Options of `POST /v3/global/merchant/h5/permission/domain/applications`. */
export interface GlobalH5DomainApplicationsOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 支付域名列表 · Payment domains. */
    readonly domains: readonly string[];
    /** 网站链接 · Website URL. */
    readonly website_url: string;
    /** 网站业务页截图 · Business page screenshots. */
    readonly website_business_page_pics?: readonly string[];
    /** 网站首页截图 · Homepage screenshots. */
    readonly website_homepage_pics?: readonly string[];
    /** 网站上线状态 · Website launch state. 表示网站是否已上线。 Tells whether the website is already online. Documented: `HAS_LAUNCHED`, `UN_LAUNCHED`. */
    readonly website_state?: Open<"HAS_LAUNCHED" | "UN_LAUNCHED">;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 商户业务申请编号 · Merchant application ID. 由商户自定，标识一次H5支付域名申请。 Set by the merchant; identifies one H5 domain application. */
    readonly out_applyment_id: string;
  };
}

export interface GlobalH5Payment {
  /** 审核驳回详情 · Rejection details. */
  readonly audit_reject_detail?: string;
  /** H5支付权限状态 · H5 payment permission state. 说明子商户的 H5 支付权限处于未申请、审核中、通过或受罚等状态。 Tells whether the sub-merchant's H5 payment permission is missing, under review, approved or punished. Documented: `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`. */
  readonly h5_authorization_state?: Open<
    | "APPROVED"
    | "UNAUTHORIZED"
    | "UNDER_REVIEW"
    | "REJECTED"
    | "UNDER_PUNISHMENT"
    | "APPLICATION_FAILED">;
}

export interface GlobalH5PaymentApplyInfo {
  /** H5网站地址 · H5 website URL. */
  readonly h5_website_url: string;
  /** 支付域名列表 · Payment domains. */
  readonly domains: readonly string[];
}

/** Answer of `GET /v3/global/merchant/h5/permission/{sub_mchid}`. */
export interface GlobalH5Permission {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** H5支付权限状态 · H5 payment permission state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. Documented: `AUTHORITY_TO_TEST`, `FORMAL_AUTHORITY`, `AUTHORIZED`, `UNDER_PUNISHMENT`, `UNAUTHORIZED`. */
  readonly authorization_state: Open<
    | "AUTHORITY_TO_TEST"
    | "FORMAL_AUTHORITY"
    | "AUTHORIZED"
    | "UNDER_PUNISHMENT"
    | "UNAUTHORIZED">;
}

/** Options of `GET /v3/global/merchant/h5/permission/{sub_mchid}`. */
export interface GlobalH5PermissionBySubMchidQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
}

/** Answer of `GET /v3/global/merchants/{sub_mchid}`. */
export interface GlobalMerchant {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户名称 · Merchant name. */
  readonly name: string;
  /** 商户简称 · Merchant short name. */
  readonly shortname: string;
  /** 办公电话 · Office phone. */
  readonly office_phone: string;
  /** 商户所在国家代码 · Merchant country code. */
  readonly merchant_country_code: string;
  /** 业务类目 · Business category. */
  readonly business_category: number;
  /** 联系人信息 · Contact. */
  readonly contact?: GlobalMerchantContact;
  /** 商户类型 · Merchant type. Documented: `ENTERPRISE`, `INDIVIDUAL`. */
  readonly merchant_type?: Open<"ENTERPRISE" | "INDIVIDUAL">;
  /** 注册证书编号 · Registration certificate number. */
  readonly registration_certificate_number?: string;
  /** 注册证书有效期 · Registration certificate date. */
  readonly registration_certificate_date?: string;
  /** 结算银行账号 · Settlement bank account. */
  readonly settlement_bank_number?: string;
  /** 经营业务信息 · Business operation information. */
  readonly business?: GlobalMerchantBusiness;
  /** 负责人信息 · Director. */
  readonly director?: GlobalDirector;
  /** 负责人 · Principal. */
  readonly principal?: GlobalPrincipal;
  /** H5支付权限信息 · H5 payment permission. */
  readonly h5_payment?: GlobalH5Payment;
  /** 子商户状态信息 · Sub-merchant state details. */
  readonly sub_merchant_state?: GlobalSubMerchantState;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
}

export interface GlobalMerchantBusiness {
  /** 线上或线下经营 · Online or offline business. Documented: `ONLINE`, `OFFLINE`, `BOTH`. */
  readonly business_type?: Open<"ONLINE" | "OFFLINE" | "BOTH">;
  /** APP下载链接 · App download URL. */
  readonly app_download?: string;
  /** 商户网站 · Merchant website. */
  readonly website?: string;
  /** 公众号 · Official account. */
  readonly office_account?: string;
  /** 小程序 · Mini program. */
  readonly mini_program?: string;
  /** 门店地址 · Store address. */
  readonly store_address?: string;
  /** 商户类别码 · Merchant category code. */
  readonly mcc?: string;
}

export interface GlobalMerchantContact {
  /** 联系人姓名 · Contact's name. Sensitive: arrives encrypted; this is the plain text. */
  readonly name?: string;
  /** 联系电话 · Phone number. Sensitive: arrives encrypted; this is the plain text. */
  readonly phone?: string;
  /** 邮箱 · Email address. Sensitive: arrives encrypted; this is the plain text. */
  readonly email?: string;
}

/** Options of `GET /v3/global/merchants/{sub_mchid}`. */
export interface GlobalMerchantQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  readonly query: {
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
  };
}

/** Answer of `POST /v3/global/merchant-storage/file/upload`. */
export interface GlobalMerchantStorageFileUploadAnswer {
  /** 文件ID · File ID. 由微信支付生成，由文件上传接口返回。 Assigned by WeChat Pay; returned by the upload operation. */
  readonly file_id?: string;
}

export interface GlobalMerchantStorageFileUploadMeta {
  /** 文件摘要 · File digest. */
  readonly digest?: string;
  /** 文件名 · File name. */
  readonly filename?: string;
}

/** Options of `POST /v3/global/merchant-storage/file/upload`. */
export interface GlobalMerchantStorageFileUploadOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. jpg, jpeg, bmp, png, pdf: 5,242,880 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta?: GlobalMerchantStorageFileUploadMeta | string;
  };
}

/** Answer of `PATCH /v3/global/merchants/{sub_mchid}`. */
export interface GlobalMerchantUpdateAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** H5支付权限状态 · H5 payment permission state. 说明子商户的 H5 支付权限处于未申请、审核中、通过或受罚等状态。 Tells whether the sub-merchant's H5 payment permission is missing, under review, approved or punished. Documented: `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`. */
  readonly h5_authorization_state?: Open<
    | "APPROVED"
    | "UNAUTHORIZED"
    | "UNDER_REVIEW"
    | "REJECTED"
    | "UNDER_PUNISHMENT"
    | "APPLICATION_FAILED">;
}

export interface GlobalMerchantUpdateBusiness {
  /** 线上或线下经营 · Online or offline business. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `ONLINE`, `OFFLINE`, `BOTH`. */
  readonly business_type: Open<"ONLINE" | "OFFLINE" | "BOTH">;
  /** APP下载链接 · App download URL. */
  readonly app_download?: string;
  /** 商户网站 · Merchant website. */
  readonly website?: string;
  /** 公众号 · Official account. */
  readonly office_account?: string;
  /** 小程序 · Mini program. */
  readonly mini_program?: string;
  /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
  readonly store_address?: string;
  /** 门店照片 · Store photos. 图片素材 ID 的列表；APIv2 与部分接口为 JSON 字符串，由 SDK 编码。 List of image media IDs; a JSON string in most operations, encoded by the SDK. */
  readonly store_photos?: string;
  /** 商户类别码 · Merchant category code. 商户所属行业的类别码，字符串。 Category code of the merchant's business, as a string. */
  readonly mcc?: string;
}

export interface GlobalMerchantUpdateH5PaymentApplyInfo {
  /** 网站链接 · Website URL. */
  readonly website_url?: string;
  /** 支付域名列表 · Payment domains. */
  readonly domains?: readonly string[];
}

/** Options of `PATCH /v3/global/merchants/{sub_mchid}`. */
export interface GlobalMerchantUpdateOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  readonly json: {
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 商户名称 · Merchant name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
    readonly name: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 商户简称 · Merchant short name. */
    readonly shortname: string;
    /** 办公电话 · Office phone. */
    readonly office_phone: string;
    /** 联系人信息 · Contact. */
    readonly contact: GlobalContact;
    /** 业务类目 · Business category. */
    readonly business_category: number;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 商户所在国家代码 · Merchant country code. 商户所在国家或地区的代码。 Code of the merchant's country or region. */
    readonly merchant_country_code: string;
    /** 商户类型 · Merchant type. 说明商户是企业还是个体等主体类型，各产品取值不同。 Legal kind of the merchant, such as enterprise or individual. Documented: `ENTERPRISE`, `INDIVIDUAL`. */
    readonly merchant_type: Open<"ENTERPRISE" | "INDIVIDUAL">;
    /** 注册证书编号 · Registration certificate number. 商户登记证书上的编号，由机构填写。 Number on the merchant's registration certificate, given by the institution. */
    readonly registration_certificate_number: string;
    /** 注册证书有效期 · Registration certificate date. 日期文本，格式以该产品文档为准，由机构填写。 Date as text, format as in the product's documentation; given by the institution. */
    readonly registration_certificate_date: string;
    /** 注册证书照片 · Registration certificate copy. */
    readonly registration_certificate_copy?: string;
    /** 结算银行账号 · Settlement bank account. 商户结算的银行账号，由机构填写。 Bank account the merchant is settled to, given by the institution. */
    readonly settlement_bank_number?: string;
    /** 经营业务信息 · Business operation information. */
    readonly business: GlobalMerchantUpdateBusiness;
    /** 负责人信息 · Director. */
    readonly director?: GlobalDirector;
    /** 负责人 · Principal. */
    readonly principal?: GlobalPrincipal;
    /** 是否申请H5支付权限 · Apply for H5 payment. v2 为枚举 YES、NO，v3 为布尔值。 APIv2: YES or NO; APIv3: boolean. */
    readonly apply_h5_payment?: boolean;
    /** H5支付权限申请信息 · H5 payment application. */
    readonly h5_payment_apply_info?: GlobalMerchantUpdateH5PaymentApplyInfo;
  };
}

/** Answer of `POST /v3/global/merchants`. */
export interface GlobalMerchantsAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 审核状态 · Verification status. 表示子商户资料是否审核通过。 Tells whether the sub-merchant's data passed the review. Documented: `Under Review`, `Approved`. */
  readonly verification_status?: Open<"Under Review" | "Approved">;
  /** 描述 · Description. */
  readonly description?: string;
  /** H5支付权限状态 · H5 payment permission state. 说明子商户的 H5 支付权限处于未申请、审核中、通过或受罚等状态。 Tells whether the sub-merchant's H5 payment permission is missing, under review, approved or punished. Documented: `APPROVED`, `UNAUTHORIZED`, `UNDER_REVIEW`, `REJECTED`, `UNDER_PUNISHMENT`, `APPLICATION_FAILED`. */
  readonly h5_authorization_state?: Open<
    | "APPROVED"
    | "UNAUTHORIZED"
    | "UNDER_REVIEW"
    | "REJECTED"
    | "UNDER_PUNISHMENT"
    | "APPLICATION_FAILED">;
}

/** Options of `POST /v3/global/merchants`. */
export interface GlobalMerchantsOptions extends CallOptions {
  readonly headers?: Readonly<Record<string, string>> & {
    /** 幂等键 · Idempotency key. 由商户生成，放在请求头中，同一请求重试时保持不变。 Chosen by the merchant, sent as a header; keep it unchanged when the same request is retried. */
    readonly "Idempotency-Key"?: string;
  };
  readonly json: {
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 商户名称 · Merchant name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
    readonly name: string;
    /** 商户简称 · Merchant short name. */
    readonly shortname: string;
    /** 办公电话 · Office phone. */
    readonly office_phone: string;
    /** 联系人信息 · Contact. */
    readonly contact: GlobalContact;
    /** 业务类目 · Business category. */
    readonly business_category: number;
    /** 渠道号 · Channel ID. 渠道商的编号，由微信支付分配，由从业机构填写。 ID of the channel partner; assigned by WeChat Pay, given by the institution. */
    readonly channel_id?: string;
    /** 商户所在国家代码 · Merchant country code. 商户所在国家或地区的代码。 Code of the merchant's country or region. */
    readonly merchant_country_code: string;
    /** 商户类型 · Merchant type. 说明商户是企业还是个体等主体类型，各产品取值不同。 Legal kind of the merchant, such as enterprise or individual. Documented: `ENTERPRISE`, `INDIVIDUAL`. */
    readonly merchant_type: Open<"ENTERPRISE" | "INDIVIDUAL">;
    /** 注册证书编号 · Registration certificate number. 商户登记证书上的编号，由机构填写。 Number on the merchant's registration certificate, given by the institution. */
    readonly registration_certificate_number?: string;
    /** 注册证书有效期 · Registration certificate date. 日期文本，格式以该产品文档为准，由机构填写。 Date as text, format as in the product's documentation; given by the institution. */
    readonly registration_certificate_date?: string;
    /** 注册证书照片 · Registration certificate copy. */
    readonly registration_certificate_copy?: string;
    /** 结算银行账号 · Settlement bank account. 商户结算的银行账号，由机构填写。 Bank account the merchant is settled to, given by the institution. */
    readonly settlement_bank_number?: string;
    /** 经营业务信息 · Business operation information. */
    readonly business: GlobalBusiness;
    /** 负责人信息 · Director. */
    readonly director?: GlobalDirector;
    /** 负责人 · Principal. */
    readonly principal?: GlobalPrincipal;
    /** 是否申请H5支付权限 · Apply for H5 payment. v2 为枚举 YES、NO，v3 为布尔值。 APIv2: YES or NO; APIv3: boolean. */
    readonly apply_h5_payment?: boolean;
    /** H5支付权限申请信息 · H5 payment application. */
    readonly h5_payment_apply_info?: GlobalH5PaymentApplyInfo;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
  };
}

export interface GlobalMeta {
  /** 文件SHA-256摘要 · File SHA-256 digest. 文件的 SHA-256，小写十六进制；上传时由 SDK 计算。 SHA-256 of the file in lower-case hex; the SDK computes it on upload. */
  readonly sha256?: string;
  /** 文件名 · File name. */
  readonly filename?: string;
}

/** Options of `POST /v3/global/micropay/transactions/id/{transaction_id}/reverse`. */
export interface GlobalMicropayTransactionByIdReverseOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse`. */
export interface GlobalMicropayTransactionByOutTradeNoReverseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/global/micropay/transactions/pay`. */
export interface GlobalMicropayTransactionsPayAnswer {
  /** 微信支付单号 · WeChat Pay ID. */
  readonly id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 交易类型 · Trade type. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
  readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `PAYERROR`, `USERPAYING`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "PAYERROR" | "USERPAYING">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 付款人 · Payer. */
  readonly payer?: GlobalPayer;
  /** 金额 · Amount. */
  readonly amount: GlobalMicropayTransactionsPayAnswerAmount;
  /** 商品详情 · Goods details. */
  readonly detail?: readonly GlobalMicropayTransactionsPayAnswerDetail[];
}

export interface GlobalMicropayTransactionsPayAnswerAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency?: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: GlobalExchangeRate;
}

export interface GlobalMicropayTransactionsPayAnswerDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 金额 · Amount. */
  readonly amount: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY), set by WeChat Pay. */
  readonly wechatpay_contribute_amount?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute_amount?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute_amount?: number;
  /** 单品列表 · Line items. */
  readonly goods_detail?: readonly GlobalDetailGoodsDetail[];
}

/** Options of `POST /v3/global/micropay/transactions/pay`. */
export interface GlobalMicropayTransactionsPayOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: GlobalMicropayTransactionsPayPayer;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: GlobalAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: GlobalSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly GlobalDetail[];
  };
}

export interface GlobalMicropayTransactionsPayPayer {
  /** 付款码 · Payment code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
  readonly auth_code: string;
}

/**
 * Answer of `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`.
 * Answer of `GET /v3/global/papay/contracts/{contract_id}`.
 */
export interface GlobalPapayContract {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 委托代扣协议ID · Contract ID. */
  readonly contract_id?: string;
  /** 代扣协议模板ID · Entrusted deduction template ID. */
  readonly plan_id?: number;
  /** 商户签约协议号 · Merchant contract code. */
  readonly out_contract_code?: string;
  /** 用户展示名称 · User display name. */
  readonly user_display_name?: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state?: string;
  /** 签约时间 · Signing time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly signed_time?: string;
  /** 解约时间 · Contract termination time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly terminated_time?: string;
  /** 解约方式 · Termination mode. 表示协议由哪一方以何种方式解除。 Tells who ended the contract and how. */
  readonly termination_mode?: string;
  /** 解约备注 · Termination note. */
  readonly termination_note?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
}

/** Options of `GET /v3/global/papay/contracts/out-contract-code/{out_contract_code}`. */
export interface GlobalPapayContractByOutContractCodeQueryOptions extends CallOptions {
  /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
  readonly out_contract_code: string;
  readonly query?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
  };
}

/** Options of `GET /v3/global/papay/contracts/{contract_id}`. */
export interface GlobalPapayContractQueryOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly query?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id?: number;
  };
}

/** Options of `POST /v3/global/papay/contracts/{contract_id}/terminate`. */
export interface GlobalPapayContractTerminateOptions extends CallOptions {
  /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
  readonly contract_id: string;
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 解约备注 · Termination note. */
    readonly termination_note?: string;
  };
}

/**
 * Answer of `POST /v3/global/papay/contracts/app-pre-entrust-sign`.
 * Answer of `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`.
 */
export interface GlobalPapayContractsAnswer {
  /** 签约会话ID · Signing session ID. 拉起签约时使用的会话标识，由微信支付生成。 Session used to open the signing page, assigned by WeChat Pay. */
  readonly session_id: string;
}

/** Options of `POST /v3/global/papay/contracts/app-pre-entrust-sign`. */
export interface GlobalPapayContractsAppPreEntrustSignOptions extends CallOptions {
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id?: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code?: string;
    /** 用户展示名称 · User display name. */
    readonly user_display_name?: string;
    /** 签约成功通知地址 · Signing notification address. */
    readonly success_notify_url?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 用户客户端IP · User's client IP. */
    readonly user_client_ip?: string;
    /** 失效时间 · Expiry time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly expired_time?: string;
  };
}

/**
 * Answer of `POST /v3/global/papay/contracts/h5-pre-entrust-sign`.
 * Answer of `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`.
 */
export interface GlobalPapayContractsH5PreEntrustSignAnswer {
  /** 签约链接 · Signing URL. */
  readonly sign_url: string;
}

/** Options of `POST /v3/global/papay/contracts/h5-pre-entrust-sign`. */
export interface GlobalPapayContractsH5PreEntrustSignOptions extends CallOptions {
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id?: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code?: string;
    /** 用户展示名称 · User display name. */
    readonly user_display_name?: string;
    /** 签约成功通知地址 · Signing notification address. */
    readonly success_notify_url?: string;
    /** 返回应用AppID · App ID to return to. 签约完成后返回的应用的 AppID。 App ID to return to after signing. */
    readonly return_appid?: string;
    /** 用户客户端IP · User's client IP. */
    readonly user_client_ip?: string;
    /** 失效时间 · Expiry time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly expired_time?: string;
    /** 签约后返回链接 · URL after signing. */
    readonly return_url?: string;
  };
}

/** Options of `POST /v3/global/papay/contracts/jsapi-pre-entrust-sign`. */
export interface GlobalPapayContractsJsapiPreEntrustSignOptions extends CallOptions {
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id?: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code?: string;
    /** 用户展示名称 · User display name. */
    readonly user_display_name?: string;
    /** 签约成功通知地址 · Signing notification address. */
    readonly success_notify_url?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 签约后返回链接 · URL after signing. */
    readonly return_url?: string;
    /** 失效时间 · Expiry time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly expired_time?: string;
  };
}

/** Options of `POST /v3/global/papay/contracts/miniprogram-pre-entrust-sign`. */
export interface GlobalPapayContractsMiniprogramPreEntrustSignOptions extends CallOptions {
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id?: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code?: string;
    /** 用户展示名称 · User display name. */
    readonly user_display_name?: string;
    /** 签约成功通知地址 · Signing notification address. */
    readonly success_notify_url?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 用户客户端IP · User's client IP. */
    readonly user_client_ip?: string;
    /** 失效时间 · Expiry time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly expired_time?: string;
  };
}

/** Answer of `POST /v3/global/papay/contracts/web-pre-entrust-sign`. */
export interface GlobalPapayContractsWebPreEntrustSignAnswer {
  /** 签约二维码链接 · Signing QR code URL. */
  readonly show_code_url: string;
}

/** Options of `POST /v3/global/papay/contracts/web-pre-entrust-sign`. */
export interface GlobalPapayContractsWebPreEntrustSignOptions extends CallOptions {
  readonly json?: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 代扣协议模板ID · Entrusted deduction template ID. 由微信支付生成；按接口为整数或字符串。 Generated by WeChat Pay; integer or string by operation. */
    readonly plan_id?: number;
    /** 商户签约协议号 · Merchant contract code. 由商户自定，商户内唯一，标识一份代扣签约协议。 Set by the merchant, unique per merchant; identifies one deduction contract. */
    readonly out_contract_code?: string;
    /** 用户展示名称 · User display name. */
    readonly user_display_name?: string;
    /** 签约成功通知地址 · Signing notification address. */
    readonly success_notify_url?: string;
    /** 失效时间 · Expiry time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly expired_time?: string;
    /** 签约后返回链接 · URL after signing. */
    readonly return_url?: string;
  };
}

/**
 * Answer of `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`.
 * Answer of `GET /v3/global/papay/transactions/{transaction_id}`.
 */
export interface GlobalPapayTransaction {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 交易类型 · Trade type. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. */
  readonly trade_state: string;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 付款人 · Payer. */
  readonly payer: GlobalPayer;
  /** 金额 · Amount. */
  readonly amount: GlobalPapayTransactionAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly GlobalPromotionDetail[];
}

export interface GlobalPapayTransactionAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: GlobalExchangeRate;
}

/** Options of `GET /v3/global/papay/transactions/out-trade-no/{out_trade_no}`. */
export interface GlobalPapayTransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `GET /v3/global/papay/transactions/{transaction_id}`. */
export interface GlobalPapayTransactionQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Options of `POST /v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse`. */
export interface GlobalPapayTransactionReverseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/global/papay/transactions`. */
export interface GlobalPapayTransactionsAnswer {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid?: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid?: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 交易类型 · Trade type. Documented: `AUTH`. */
  readonly trade_type: Open<"AUTH">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. Documented: `SUCCESS`, `REFUND`, `NOTPAY`, `CLOSED`, `PAYERROR`, `USERPAYING`. */
  readonly trade_state: Open<"SUCCESS" | "REFUND" | "NOTPAY" | "CLOSED" | "PAYERROR" | "USERPAYING">;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 付款人 · Payer. */
  readonly payer: GlobalPayer;
  /** 金额 · Amount. */
  readonly amount: GlobalPapayTransactionsAnswerAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly GlobalPromotionDetail[];
}

export interface GlobalPapayTransactionsAnswerAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate?: GlobalAmountExchangeRate;
}

/** Options of `POST /v3/global/papay/transactions`. */
export interface GlobalPapayTransactionsOptions extends CallOptions {
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 委托代扣协议ID · Contract ID. 用户签约成功后由微信支付生成，扣款、查询、解约时传入。 Assigned by WeChat Pay when the user signs; pass it in to deduct, query or terminate. */
    readonly contract_id: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: GlobalAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: GlobalPapayTransactionsSceneInfo;
  };
}

export interface GlobalPapayTransactionsSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip?: string;
}

export interface GlobalPayer {
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 服务商下用户OpenID · User OpenID, partner app. */
  readonly sp_openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. */
  readonly sub_openid?: string;
}

/**
 * Answer of `POST /v3/global/transactions/app`.
 * Answer of `POST /v3/global/transactions/jsapi`.
 */
export interface GlobalPrepayId {
  /** 预支付交易会话ID · Prepay ID. 由微信支付生成，用于唤起支付，有效期 2 小时。 Generated by WeChat Pay; used to start the payment; valid for 2 hours. */
  readonly prepay_id: string;
}

export interface GlobalPrincipal {
  /** 负责人姓名 · Principal's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 负责人证件号码 · Principal's document number. 证件的号码；请求中标记加密的传入明文，SDK 负责加密。 Number of the document; where marked encrypted, pass plain text and the SDK encrypts it. */
  readonly number?: string;
}

/**
 * Answer of `GET /v3/global/profit-sharing/bill-download-url`.
 * Answer of `GET /v3/global/profit-sharing/refunds/bill-download-url`.
 */
export interface GlobalProfitsharingBillDownloadUrl {
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url: string;
}

/** Options of `GET /v3/global/profit-sharing/bill-download-url`. */
export interface GlobalProfitsharingBillDownloadUrlQueryOptions extends CallOptions {
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. */
    readonly bill_date?: string;
  };
}

/**
 * Answer of `POST /v3/global/profit-sharing/orders`.
 * Answer of `POST /v3/global/profit-sharing/orders/unfreeze`.
 * Answer of `GET /v3/global/profit-sharing/orders/{out_order_no}`.
 */
export interface GlobalProfitsharingOrder {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户单号 · Merchant order number. */
  readonly out_order_no: string;
  /** 微信侧订单号 · WeChat order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state: string;
  /** 分账接收方列表 · Profit-sharing receivers. */
  readonly receivers?: readonly GlobalReceiver[];
}

/** Options of `GET /v3/global/profit-sharing/orders/{out_order_no}`. */
export interface GlobalProfitsharingOrderQueryOptions extends CallOptions {
  /** 商户单号 · Merchant order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
  readonly out_order_no: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
  };
}

/** Options of `POST /v3/global/profit-sharing/orders`. */
export interface GlobalProfitsharingOrdersOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 商户单号 · Merchant order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 分账接收方列表 · Profit-sharing receivers. 每项含类型、账号、金额与说明；APIv2 中为 JSON 字符串，由 SDK 编码。 Each with type, account, amount and description; a JSON string in APIv2, encoded by the SDK. */
    readonly receivers?: readonly GlobalProfitsharingOrdersReceiver[];
    /** 是否解冻剩余资金 · Release unsplit funds. */
    readonly unfreeze_unsplit: boolean;
  };
}

export interface GlobalProfitsharingOrdersReceiver {
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. Documented: `CNY`. */
  readonly currency: Open<"CNY">;
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
  readonly account: string;
  /** 分账个人接收方姓名 · Personal receiver's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
  readonly name?: Sensitive;
  /** 是否获得接收方授权 · Receiver has authorized. */
  readonly authorized?: boolean;
  /** 分账金额 · Profit sharing amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description: string;
}

/** Options of `POST /v3/global/profit-sharing/orders/unfreeze`. */
export interface GlobalProfitsharingOrdersUnfreezeOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id: string;
    /** 商户单号 · Merchant order number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. */
    readonly out_order_no: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
  };
}

/** Answer of `GET /v3/global/profit-sharing/receivers/{account}`. */
export interface GlobalProfitsharingReceiver {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 类型 · Type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Profit sharing receiver account. */
  readonly account: string;
  /** 分账接收方名称 · Receiver name. */
  readonly name?: string;
  /** 与分账方的关系类型 · Relation type. Documented: `SUPPLIER`, `DISTRIBUTOR`, `TAX_SERVICE_PROVIDER`, `IT_SERVICE_PROVIDER`, `CUSTOM`. */
  readonly relation_type: Open<
    | "SUPPLIER"
    | "DISTRIBUTOR"
    | "TAX_SERVICE_PROVIDER"
    | "IT_SERVICE_PROVIDER"
    | "CUSTOM">;
  /** 自定义分账关系 · Custom relation. */
  readonly custom_relation?: string;
  /** 场景 · Scene. */
  readonly scene?: string;
  /** 主要服务 · Main service. */
  readonly major_service?: string;
  /** 预计分账比例 · Expected sharing ratio. */
  readonly expected_ratio?: number;
  /** 文件ID · File ID. 由微信支付生成，由文件上传接口返回。 Assigned by WeChat Pay; returned by the upload operation. */
  readonly file_id?: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
}

/** Options of `GET /v3/global/profit-sharing/receivers/{account}`. */
export interface GlobalProfitsharingReceiverQueryOptions extends CallOptions {
  /** 分账接收方账号 · Profit sharing receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
  readonly account: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
    readonly type?: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  };
}

/** Answer of `POST /v3/global/profit-sharing/receivers`. */
export interface GlobalProfitsharingReceiversAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid?: string;
  /** 类型 · Type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Profit sharing receiver account. */
  readonly account: string;
  /** 分账接收方名称 · Receiver name. Sensitive: arrives encrypted; this is the plain text. */
  readonly name?: string;
  /** 与分账方的关系类型 · Relation type. Documented: `SUPPLIER`, `DISTRIBUTOR`, `TAX_SERVICE_PROVIDER`, `IT_SERVICE_PROVIDER`, `CUSTOM`. */
  readonly relation_type: Open<
    | "SUPPLIER"
    | "DISTRIBUTOR"
    | "TAX_SERVICE_PROVIDER"
    | "IT_SERVICE_PROVIDER"
    | "CUSTOM">;
  /** 自定义分账关系 · Custom relation. */
  readonly custom_relation?: string;
  /** 场景 · Scene. */
  readonly scene?: string;
  /** 主要服务 · Main service. */
  readonly major_service?: string;
  /** 预计分账比例 · Expected sharing ratio. */
  readonly expected_ratio?: number;
  /** 文件ID · File ID. 由微信支付生成，由文件上传接口返回。 Assigned by WeChat Pay; returned by the upload operation. */
  readonly file_id?: string;
  /** 状态 · State. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
  readonly state?: string;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason?: string;
  /** 申请材料文件ID · Application file ID. */
  readonly application_file_id?: string;
  /** 合作关系证明文件ID · Partnership proof ID. */
  readonly partnership_file_id?: string;
}

/** Options of `DELETE /v3/global/profit-sharing/receivers`. */
export interface GlobalProfitsharingReceiversDeleteOptions extends CallOptions {
  readonly json?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
    readonly type?: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
    /** 分账接收方账号 · Profit sharing receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
    readonly account?: string;
  };
}

/** Options of `POST /v3/global/profit-sharing/receivers`. */
export interface GlobalProfitsharingReceiversOptions extends CallOptions {
  readonly json?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 类型 · Type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
    readonly type?: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
    /** 分账接收方账号 · Profit sharing receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). */
    readonly account?: string;
    /** 分账接收方名称 · Receiver name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
    readonly name?: Sensitive;
    /** 是否获得接收方授权 · Receiver has authorized. */
    readonly authorized?: boolean;
    /** 与分账方的关系类型 · Relation type. 表示接收方与分账方的关系，由商户选择；CUSTOM 时须另填自定义关系。 Tells how the receiver relates to the sharing merchant; CUSTOM needs a custom relation. Documented: `SUPPLIER`, `DISTRIBUTOR`, `TAX_SERVICE_PROVIDER`, `IT_SERVICE_PROVIDER`, `CUSTOM`. */
    readonly relation_type?: Open<
      | "SUPPLIER"
      | "DISTRIBUTOR"
      | "TAX_SERVICE_PROVIDER"
      | "IT_SERVICE_PROVIDER"
      | "CUSTOM">;
    /** 自定义分账关系 · Custom relation. */
    readonly custom_relation?: string;
    /** 场景 · Scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. */
    readonly scene?: string;
    /** 主要服务 · Main service. */
    readonly major_service?: string;
    /** 预计分账比例 · Expected sharing ratio. */
    readonly expected_ratio?: number;
    /** 申请材料文件ID · Application file ID. 上传申请材料后得到的文件标识。 File identifier obtained by uploading the application material. */
    readonly application_file_id?: string;
    /** 合作关系证明文件ID · Partnership proof ID. 上传文件后返回的ID，用于证明双方的合作关系。 ID returned by the upload; the file proves the partnership. */
    readonly partnership_file_id?: string;
  };
}

/** Options of `GET /v3/global/profit-sharing/refunds/bill-download-url`. */
export interface GlobalProfitsharingRefundsBillDownloadUrlQueryOptions extends CallOptions {
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. */
    readonly bill_date?: string;
  };
}

/** Answer of `GET /v3/global/profit-sharing/refunds/refundable-balance`. */
export interface GlobalProfitsharingRefundsRefundableBalance {
  /** 出资商户号 · Funding merchant ID. 为转账、赔付或捐赠出资的商户号，由微信支付分配。 Merchant ID that funds the transfer, compensation or donation; assigned by WeChat Pay. */
  readonly sponsor_mchid?: string;
  /** 可垫付退款余额 · Balance for advancing refunds. 整数，单位为分。 Integer, in fen. */
  readonly balance?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
}

/** Options of `GET /v3/global/profit-sharing/refunds/refundable-balance`. */
export interface GlobalProfitsharingRefundsRefundableBalanceQueryOptions extends CallOptions {}

/** Answer of `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`. */
export interface GlobalProfitsharingTransactionAmount {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 剩余待分金额 · Amount left to share. 单位为分的整数。 Integer, in fen. */
  readonly unsplit_amount?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
}

/** Options of `GET /v3/global/profit-sharing/transactions/{transaction_id}/amounts`. */
export interface GlobalProfitsharingTransactionAmountsQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`. */
export interface GlobalProfitsharingTransactionRefundableAmount {
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 剩余可退款金额 · Remaining refundable amount. 整数，单位为币种最小单位（人民币为分），由微信支付计算返回。 Integer, in the currency's smallest unit (fen for CNY), computed by WeChat Pay. */
  readonly refundable_amount?: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 剩余可退金额 · Refundable amount left. 单位为分的整数。 Integer, in fen. */
  readonly funds_refundable_amount?: number;
}

/** Options of `GET /v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts`. */
export interface GlobalProfitsharingTransactionRefundableAmountsQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/** Options of `POST /v3/global/profit-sharing/transactions/mark`. */
export interface GlobalProfitsharingTransactionsMarkOptions extends CallOptions {
  readonly json?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
    readonly currency?: string;
  };
}

export interface GlobalPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠币种 · Discount currency. */
  readonly currency: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY), set by WeChat Pay. */
  readonly wxpay_contribute_amount?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute_amount?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute_amount?: number;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly GlobalPromotionDetailGoodsDetail[];
}

export interface GlobalPromotionDetailGoodsDetail {
  /** 商品编码 · Goods ID. */
  readonly goods_id: string;
  /** 商品备注 · Goods remark. 商品的补充说明，在优惠明细中返回。 Additional remark on the goods, returned in promotion details. */
  readonly goods_remark?: string;
  /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
  readonly discount_amount: number;
  /** 数量 · Quantity. */
  readonly quantity: number;
  /** 商品单价 · Goods unit price. */
  readonly price: number;
}

export interface GlobalReceiver {
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 分账金额 · Profit sharing amount. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. */
  readonly description: string;
  /** 接收方类型 · Receiver type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. */
  readonly account: string;
  /** 分账结果 · Sharing result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. */
  readonly result: string;
  /** 分账失败原因 · Sharing failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. */
  readonly fail_reason: string;
  /** 分账创建时间 · Sharing creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 分账完成时间 · Sharing completion time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 分账明细单号 · Sharing detail ID. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. */
  readonly detail_id?: string;
  /** 分账明细类型 · Detail type. 说明该明细是分账给接收方还是解冻给分账方。 Tells whether the detail pays a receiver or releases funds to the sharing merchant. */
  readonly detail_type?: string;
  /** 结算币种 · Settlement currency. 货币代码，结算所用的币种。 Currency code used for settlement. */
  readonly settlement_currency?: string;
  /** 结算金额 · Settlement amount. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
  readonly settlement_amount?: number;
  /** 汇率 · Exchange rate. 跨境汇率为整数，等于兑换比例乘以 10 的 8 次方。 Cross-border rates are integers, the ratio multiplied by 10^8. */
  readonly rate?: number;
}

/**
 * Answer of `GET /v3/global/refunds/id/{refund_id}`.
 * Answer of `GET /v3/global/refunds/out-refund-no/{out_refund_no}`.
 */
export interface GlobalRefund {
  /** 微信支付单号 · WeChat Pay ID. */
  readonly id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. */
  readonly transaction_id: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款入账账户 · Refund receiving account. 退款到账的账户描述。 Describes the account the refund went to. */
  readonly recv_account?: string;
  /** 退款资金来源 · Refund fund source. 说明退款出自未结算资金还是充值资金。 Tells whether the refund is paid from unsettled funds or recharged funds. Documented: `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_REchARGE_FUNDS`. */
  readonly fund_source?: Open<"REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_REchARGE_FUNDS">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SUCCESS`, `REFUNDCLOSE`, `PROCESSING`, `ABNORMAL`. */
  readonly status: Open<"SUCCESS" | "REFUNDCLOSE" | "PROCESSING" | "ABNORMAL">;
  /** 金额 · Amount. */
  readonly amount: GlobalDataAmount;
  /** 商品详情 · Goods details. */
  readonly detail?: GlobalRefundsAnswerDetail;
}

/** Options of `GET /v3/global/refunds/id/{refund_id}`. */
export interface GlobalRefundByIdQueryOptions extends CallOptions {
  /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
  readonly refund_id: string;
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
  };
}

/** Options of `GET /v3/global/refunds/out-refund-no/{out_refund_no}`. */
export interface GlobalRefundByOutRefundNoQueryOptions extends CallOptions {
  /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
  readonly out_refund_no: string;
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
  };
}

export interface GlobalRefundDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount?: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
}

/** Options of `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`. */
export interface GlobalRefundPartnerRechargeBalanceBySubMchidQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
}

/**
 * Answer of `GET /v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}`.
 * Answer of `GET /v3/global/refund/recharge-balance`.
 */
export interface GlobalRefundRechargeBalance {
  /** 剩余金额 · Remaining amount. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
  readonly remaining_amount: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
}

/** Options of `GET /v3/global/refund/recharge-balance`. */
export interface GlobalRefundRechargeBalanceQueryOptions extends CallOptions {}

export interface GlobalRefundsAmount {
  /** 退款金额 · Refund amount. 整数，单位为分，不超过原订单金额；由商户填写，应答中原样返回。 Integer, in fen; at most the order total; given by the merchant, returned in answers. */
  readonly refund: number;
  /** 总金额 · Total amount. 整数，单位为分，应答中原样返回；人民币最小为 1 分。 Integer, in fen, at least 1 fen for orders; given by the merchant, returned as is. */
  readonly total: number;
  /** 货币类型 · Currency. 三位字母货币代码，境内为 CNY。 Three-letter currency code; CNY in mainland China. */
  readonly currency: string;
}

/** Answer of `POST /v3/global/refunds`. */
export interface GlobalRefundsAnswer {
  /** 微信支付单号 · WeChat Pay ID. */
  readonly id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 金额 · Amount. */
  readonly amount: GlobalRefundsAnswerAmount;
  /** 商品详情 · Goods details. */
  readonly detail?: GlobalRefundsAnswerDetail;
}

export interface GlobalRefundsAnswerAmount {
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 用户退款金额 · Refund to user. 整数，单位为分；退给用户的金额，不含退回出资方的优惠。 Integer, in fen; what goes back to the user, without the discount returned to its funders. */
  readonly payer_refund: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
  /** 汇率 · Exchange rate. */
  readonly exchange_rate: GlobalAmountExchangeRate;
}

export interface GlobalRefundsAnswerDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `GLOBAL`, `SINGLE`. */
  readonly scope?: Open<"GLOBAL" | "SINGLE">;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 金额 · Amount. */
  readonly amount?: number;
  /** 退款金额 · Refund amount. 整数，单位为分。 Integer, in fen. */
  readonly refund_amount?: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
}

/** Options of `POST /v3/global/refunds`. */
export interface GlobalRefundsOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户退款单号 · Merchant refund number. 由商户自定，64 个以内字符，商户内唯一；同一单号同样内容只退一次。 Set by the merchant: up to 64 characters, unique per merchant; one number refunds only once. */
    readonly out_refund_no: string;
    /** 原因 · Reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason?: string;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: GlobalRefundsAmount;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
  };
}

/** Answer of `GET /v3/global/refunds`. */
export interface GlobalRefundsQueryAnswer {
  /** 微信支付单号 · WeChat Pay ID. */
  readonly id: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 金额 · Amount. */
  readonly amount: GlobalRefundsQueryAnswerAmount;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly GlobalRefundsQueryAnswerData[];
  /** 总笔数 · Total count. 整数，批次中的总笔数，由商户填写；查询结果中为记录总数。 Integer; items in the batch, given by the merchant, or records in query results. */
  readonly total_num: number;
  /** 本次返回退款笔数 · Refunds returned. */
  readonly current_total_num: number;
}

export interface GlobalRefundsQueryAnswerAmount {
  /** 总金额 · Total amount. */
  readonly total: number;
  /** 货币类型 · Currency. */
  readonly currency?: string;
  /** 用户支付金额 · Amount paid by user. 整数，单位为分；用户实际支付的金额，为订单金额扣除优惠后的部分。 Integer, in fen; what the user really paid: the order total less discounts. */
  readonly payer_total: number;
  /** 用户支付币种 · User's payment currency. ISO 4217 三位字母代码，境内为 CNY。 ISO 4217 three-letter code; CNY in mainland China. */
  readonly payer_currency: string;
}

export interface GlobalRefundsQueryAnswerData {
  /** 微信支付单号 · WeChat Pay ID. */
  readonly id: string;
  /** 商户退款单号 · Merchant refund number. */
  readonly out_refund_no: string;
  /** 退款渠道 · Refund channel. 枚举，退款退回原支付方式、余额、其他余额或其他银行卡。 Enumeration: refund goes to the original source, balance, another balance or another card. Documented: `ORIGINAL`, `BALANCE`, `OTHER_BALANCE`, `OTHER_BANKCARD`. */
  readonly channel?: Open<"ORIGINAL" | "BALANCE" | "OTHER_BALANCE" | "OTHER_BANKCARD">;
  /** 退款入账账户 · Refund receiving account. 退款到账的账户描述。 Describes the account the refund went to. */
  readonly recv_account?: string;
  /** 退款资金来源 · Refund fund source. 说明退款出自未结算资金还是充值资金。 Tells whether the refund is paid from unsettled funds or recharged funds. Documented: `REFUND_SOURCE_UNSETTLED_FUNDS`, `REFUND_SOURCE_REchARGE_FUNDS`. */
  readonly fund_source?: Open<"REFUND_SOURCE_UNSETTLED_FUNDS" | "REFUND_SOURCE_REchARGE_FUNDS">;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 状态 · Status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `SUCCESS`, `REFUNDCLOSE`, `PROCESSING`, `ABNORMAL`. */
  readonly status: Open<"SUCCESS" | "REFUNDCLOSE" | "PROCESSING" | "ABNORMAL">;
  /** 金额 · Amount. */
  readonly amount: GlobalDataAmount;
  /** 优惠退款详情 · Promotion refund details. */
  readonly refund_detail?: GlobalRefundDetail;
}

/** Options of `GET /v3/global/refunds`. */
export interface GlobalRefundsQueryOptions extends CallOptions {
  readonly query: {
    /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
    readonly transaction_id?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no?: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 查询条数 · Rows wanted. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
    readonly count: number;
  };
}

export interface GlobalSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip?: string;
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip?: string;
  /** 操作员编号 · Operator ID. 商户侧操作员的编号。 The merchant's number for the operator. */
  readonly operator_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址。 Number, name and address of the store where the payment happens. */
  readonly store_info?: GlobalStoreInfo;
}

export interface GlobalServiceOrderInfo {
  /** 支付分订单号 · PayScore order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. */
  readonly order_id?: string;
  /** 商户服务订单号 · Merchant service order number. */
  readonly out_order_no?: string;
  /** 支付分订单状态 · PayScore order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `DOING`, `REVOKED`, `WAITPAY`, `DONE`. */
  readonly state?: Open<"DOING" | "REVOKED" | "WAITPAY" | "DONE">;
}

/** Answer of `GET /v3/global/settle/settlements`. */
export interface GlobalSettlementList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly GlobalSettlementListData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
}

export interface GlobalSettlementListAmount {
  /** 已结算金额 · Settled amount. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
  readonly settled: number;
  /** 未结算金额 · Unsettled amount. 整数，单位为结算币种的最小单位。 Integer, in the smallest unit of the settlement currency. */
  readonly unsettle: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 支付金额 · Payment amount. 整数，单位为分；结算周期内的支付总额。 Integer, in fen; sum of payments in the settlement. */
  readonly pay: number;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
  /** 净额 · Net amount. 整数，单位为分；支付金额减去退款金额。 Integer, in fen; payments minus refunds. */
  readonly net: number;
  /** 手续费 · Service fee. 整数，人民币以分计，其他币种以最小单位计。 Integer, in fen, or in the smallest unit of another currency. */
  readonly fee: number;
}

export interface GlobalSettlementListData {
  /** 结算批次号 · Settlement batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  /** 结算日期 · Settlement date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
  readonly settlement_date: string;
  /** 交易开始日期 · Trade start date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
  readonly trade_start_date: string;
  /** 交易结束日期 · Trade end date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
  readonly trade_end_date: string;
  /** 金额 · Amount. */
  readonly amount: GlobalSettlementListAmount;
  /** 钱包地区 · Wallet region. 表示付款用户的钱包属于内地还是香港。 Tells whether the payer's wallet is of mainland China or Hong Kong. Documented: `CHINA_MAINLAND`, `CHINA_HONGKONG`. */
  readonly wallet_region?: Open<"CHINA_MAINLAND" | "CHINA_HONGKONG">;
  /** 分账金额信息 · Split amounts. 金额对象，各成员为币种最小单位的整数。 Amount object; its members are integers in the smallest unit of the currency. */
  readonly split_amount?: GlobalSplitAmount;
}

/** Options of `GET /v3/global/settle/settlements`. */
export interface GlobalSettlementsQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 结算状态 · Settlement state. 选择查询已结算还是未结算的资金。 Selects settled or unsettled funds. Documented: `SETTLED`, `UNSETTLE`. */
    readonly settle_state: Open<"SETTLED" | "UNSETTLE">;
    /** 结算开始日期 · Settlement start date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
    readonly settle_start_date?: string;
    /** 结算结束日期 · Settlement end date. 日期，格式 yyyyMMdd。 Date, yyyyMMdd. */
    readonly settle_end_date?: string;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
  };
}

export interface GlobalSplitAmount {
  /** 已结算金额 · Settled amount. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY). */
  readonly settled: number;
  /** 未结算金额 · Unsettled amount. 整数，单位为结算币种的最小单位。 Integer, in the smallest unit of the settlement currency. */
  readonly unsettle: number;
  /** 货币类型 · Currency. */
  readonly currency: string;
  /** 支付金额 · Payment amount. 整数，单位为分；结算周期内的支付总额。 Integer, in fen; sum of payments in the settlement. */
  readonly pay: number;
  /** 退款金额 · Refund amount. */
  readonly refund: number;
}

/** Options of `GET /v3/global/statements`. */
export interface GlobalStatementsQueryOptions extends CallOptions {
  readonly headers?: Readonly<Record<string, string>> & {
    /** 接受的压缩编码 · Accepted encoding. 请求头，声明下载对账单时可接受的压缩方式。 Request header naming the compression accepted for the statement download. */
    readonly "Accept-Encoding"?: string;
  };
  readonly query: {
    /** 账单日期 · Bill date. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
  };
}

export interface GlobalStoreInfo {
  /** 门店编号 · Store ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. */
  readonly id?: string;
  /** 门店名称 · Store name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 门店详细地址 · Store address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
  readonly address: string;
}

export interface GlobalSubMerchantState {
  /** 子商户状态 · Sub-merchant status. 表示子商户是否可经营。 Tells whether the sub-merchant may operate. Documented: `OPERATING`, `PENDING`, `DEACTIVATED`, `CLOSED`, `INCOMPLETE_APPLICATION`. */
  readonly sub_merchant_status?: Open<"OPERATING" | "PENDING" | "DEACTIVATED" | "CLOSED" | "INCOMPLETE_APPLICATION">;
  /** 进件申请状态 · Application status. 枚举，审核中、被驳回或资料不全。 Enumeration: under review, rejected or incomplete. Documented: `INCOMPLETE_APPLICATION`, `UNDER_REVIEW`, `REJECTED`. */
  readonly application_status?: Open<"INCOMPLETE_APPLICATION" | "UNDER_REVIEW" | "REJECTED">;
  /** 申请驳回详情 · Application rejection details. */
  readonly application_reject_detail?: GlobalApplicationRejectDetail;
}

/**
 * Answer of `GET /v3/global/transactions/id/{transaction_id}`.
 * Answer of `GET /v3/global/transactions/out-trade-no/{out_trade_no}`.
 */
export interface GlobalTransaction {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 服务商应用ID · Partner app ID. */
  readonly sp_appid: string;
  /** 子商户应用ID · Sub-merchant app ID. */
  readonly sub_appid?: string;
  /** 商户订单号 · Merchant order number. */
  readonly out_trade_no: string;
  /** 微信支付单号 · WeChat Pay ID. */
  readonly id: string;
  /** 附加数据 · Attached data. */
  readonly attach?: string;
  /** 交易类型 · Trade type. Documented: `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`. */
  readonly trade_type: Open<"JSAPI" | "NATIVE" | "APP" | "MWEB" | "MICROPAY">;
  /** 付款银行 · Paying bank. 银行类型编码，大写，以 _DEBIT 或 _CREDIT 结尾；零钱等非银行卡为 OTHERS。 Upper-case bank code ending in _DEBIT or _CREDIT; OTHERS for balance and other non-card sources. */
  readonly bank_type: string;
  /** 完成时间 · Success time. 成功后才返回；APIv2 退款通知为 yyyy-MM-dd HH:mm:ss。 Present once done; yyyy-MM-dd HH:mm:ss in APIv2 refund notifications. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly success_time: string;
  /** 交易状态 · Trade state. 已支付、关闭、撤销或转入退款。 Paid, closed, reversed or refunded. */
  readonly trade_state: string;
  /** 交易状态描述 · Trade state description. 对交易状态的文字说明，仅供展示，勿据此判断。 Explains the trade state in words; for display only, do not branch on it. */
  readonly trade_state_desc: string;
  /** 付款人 · Payer. */
  readonly payer: GlobalPayer;
  /** 金额 · Amount. */
  readonly amount: GlobalPapayTransactionAmount;
  /** 优惠详情 · Promotion details. 订单或退款用到的每项优惠；v2 中为 JSON 编码的字符串，由 SDK 解码。 Every discount applied to the order or refund; a JSON string in v2, decoded by the SDK. */
  readonly promotion_detail?: readonly GlobalTransactionPromotionDetail[];
}

/** Options of `POST /v3/global/transactions/id/{transaction_id}/close`. */
export interface GlobalTransactionByIdCloseOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
  };
}

/** Options of `GET /v3/global/transactions/id/{transaction_id}`. */
export interface GlobalTransactionByIdQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. */
  readonly transaction_id: string;
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
  };
}

/** Options of `POST /v3/global/transactions/out-trade-no/{out_trade_no}/close`. */
export interface GlobalTransactionByOutTradeNoCloseOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid?: string;
  };
}

/** Options of `GET /v3/global/transactions/out-trade-no/{out_trade_no}`. */
export interface GlobalTransactionByOutTradeNoQueryOptions extends CallOptions {
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no: string;
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
  };
}

export interface GlobalTransactionPromotionDetail {
  /** 券或立减优惠ID · Promotion ID. 由微信支付生成，标识所用的券或立减优惠。 Generated by WeChat Pay; identifies the coupon or discount used. */
  readonly promotion_id: string;
  /** 优惠名称 · Discount name. */
  readonly name?: string;
  /** 优惠范围 · Discount scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. */
  readonly scope?: string;
  /** 优惠类型 · Discount type. Documented: `COUPON`, `DISCOUNT`. */
  readonly type?: Open<"COUPON" | "DISCOUNT">;
  /** 优惠券面额 · Coupon face value. */
  readonly amount: number;
  /** 优惠币种 · Discount currency. */
  readonly currency: string;
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id?: string;
  /** 微信出资金额 · WeChat Pay contribution. 整数，单位为币种最小单位（人民币为分）。 Integer, in the currency's smallest unit (fen for CNY), set by WeChat Pay. */
  readonly wxpay_contribute_amount?: number;
  /** 商户出资金额 · Merchant contribution. 整数，单位为分；优惠中由商户承担的部分。 Integer, in fen; the part of the discount paid by the merchant. */
  readonly merchant_contribute_amount?: number;
  /** 其他出资金额 · Other contribution. 整数，单位为分；优惠中由微信支付与商户以外的一方承担的部分。 Integer, in fen; the part of the discount paid by neither WeChat Pay nor the merchant. */
  readonly other_contribute_amount?: number;
  /** 优惠单品列表 · Goods of the promotion. */
  readonly goods_detail?: readonly GlobalPromotionDetailGoodsDetail[];
}

/** Options of `POST /v3/global/transactions/app`. */
export interface GlobalTransactionsAppOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: GlobalPayer;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: GlobalAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: GlobalSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly GlobalDetail[];
  };
}

/** Options of `POST /v3/global/transactions/jsapi`. */
export interface GlobalTransactionsJsapiOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: GlobalPayer;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: GlobalAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: GlobalSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly GlobalDetail[];
  };
}

/** Answer of `POST /v3/global/transactions/mweb`. */
export interface GlobalTransactionsMwebAnswer {
  /** H5支付跳转链接 · H5 payment URL. 在浏览器中打开以唤起支付，有效期 5 分钟。 Open it in the browser to start the payment; valid for 5 minutes. */
  readonly mweb_url: string;
}

/** Options of `POST /v3/global/transactions/mweb`. */
export interface GlobalTransactionsMwebOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: GlobalPayer;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: GlobalAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info: GlobalTransactionsMwebSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly GlobalDetail[];
  };
}

export interface GlobalTransactionsMwebSceneInfo {
  /** 设备号 · Device ID. 商户侧的终端设备编号，如门店收银机或自助终端。 Terminal number on the merchant side, such as a till or a kiosk. */
  readonly device_id?: string;
  /** 设备IP · Device IP. 发起交易的终端设备 IP 地址。 IP address of the terminal that starts the transaction. */
  readonly device_ip?: string;
  /** 用户终端IP · User's client IP. 用户设备的 IP 地址，支持 IPv4 与 IPv6，不超过 45 个字符。 IP address of the user's device, IPv4 or IPv6, up to 45 characters. */
  readonly payer_client_ip: string;
  /** 操作员编号 · Operator ID. 商户侧操作员的编号。 The merchant's number for the operator. */
  readonly operator_id?: string;
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址。 Number, name and address of the store where the payment happens. */
  readonly store_info: GlobalStoreInfo;
}

/** Answer of `POST /v3/global/transactions/native`. */
export interface GlobalTransactionsNativeAnswer {
  /** 二维码链接 · QR code URL. Native 支付的二维码内容，有效期 2 小时，由商户转成图片；码牌产品中为码牌链接。 Content of the Native payment QR code, valid 2 hours, rendered by the merchant; elsewhere the code plate's link. */
  readonly code_url: string;
}

/** Options of `POST /v3/global/transactions/native`. */
export interface GlobalTransactionsNativeOptions extends CallOptions {
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
    readonly description: string;
    /** 附加数据 · Attached data. 商户自定，在查询、通知与账单中原样返回；最长 128，支付分 256。 The merchant's own, echoed in query, notification and bill; at most 128 characters, 256 in PayScore. */
    readonly attach?: string;
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 订单优惠标记 · Promotion tag. 代金券等优惠按此判断订单可否使用。 Coupons and discounts decide by it whether the order qualifies. */
    readonly goods_tag?: string;
    /** 交易类型 · Trade type. 表示以 JSAPI、APP、NATIVE、付款码等哪种方式支付。 Tells how the payment was made: JSAPI, app, QR code, payment code and so on. Documented: `JSAPI`, `APP`, `NATIVE`, `MWEB`, `MICROPAY`. */
    readonly trade_type: Open<"JSAPI" | "APP" | "NATIVE" | "MWEB" | "MICROPAY">;
    /** 限制支付方式 · Restricted payment methods. 由商户填写，列出不可用或仅可用的支付方式，部分需申请权限。 Set by the merchant; methods excluded or solely allowed, some need permission. */
    readonly limit_pay?: string;
    /** 订单生成时间 · Order start time. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_start?: string;
    /** 支付截止时间 · Payment deadline. v3 为 RFC 3339 时间（带时区偏移），APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3, yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly time_expire?: string;
    /** 商户类别码 · Merchant category code. 商户所属行业的类别码。 Category code of the merchant's business. */
    readonly merchant_category_code: string;
    /** 付款人 · Payer. 付款用户的信息，通常含其 openid。 The paying user, normally with the openid. */
    readonly payer?: GlobalPayer;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: GlobalAmount;
    /** 支付场景信息 · Payment scene information. 描述支付场景，如用户终端 IP、门店与 H5 信息；部分 APIv2 接口为 JSON 字符串，由 SDK 编码。 Client IP, store and H5 details; a JSON string in some APIv2 operations, encoded by the SDK. */
    readonly scene_info?: GlobalSceneInfo;
    /** 商品详情 · Goods details. v3 中为对象或数组；APIv2 中为 JSON 文本，由 SDK 编码。 Object or array in v3; JSON text in APIv2, encoded by the SDK. */
    readonly detail?: readonly GlobalDetail[];
  };
}
