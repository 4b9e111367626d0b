// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { AtLeastOne, CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /v3/profitsharing/bills`. */
export interface ProfitsharingBillDownload {
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. Documented: `SHA1`. */
  readonly hash_type: Open<"SHA1">;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. At most 1024 characters. */
  readonly hash_value: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. At most 2048 characters. */
  readonly download_url: string;
}

/** Options of `GET /v3/profitsharing/bills`. */
export interface ProfitsharingBillQueryOptions extends CallOptions {
  readonly query: {
    /** 账单日期 · Bill date. 格式为 yyyy-MM-dd，APIv2 为 yyyyMMdd；不能是当天。 Format yyyy-MM-dd, in APIv2 yyyyMMdd; not today. At most 10 characters. `yyyy-MM-dd`. */
    readonly bill_date: string;
    /** 压缩类型 · Compression type. 填 GZIP 时返回 gzip 压缩的账单，不填则为未压缩数据流，由商户选择。 GZIP returns a gzip file, absent returns plain data; chosen by the merchant. Documented: `GZIP`. */
    readonly tar_type?: Open<"GZIP">;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 12 characters. */
    readonly sub_mchid?: string;
  };
}

/** Answer of `GET /v3/profitsharing/merchant-configs/{sub_mchid}`. */
export interface ProfitsharingMerchantConfig {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 最大分账比例 · Maximum sharing ratio. 整数，单位为万分之一：3000 表示 30%。 Integer in units of 0.01%: 3000 means 30%. */
  readonly max_ratio: number;
}

/** Options of `GET /v3/profitsharing/merchant-configs/{sub_mchid}`. */
export interface ProfitsharingMerchantConfigQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
}

/** Answer of `GET /v3/profitsharing/orders/{out_order_no}`. */
export interface ProfitsharingOrder {
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 分账单状态 · Profit-sharing order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `FINISHED`, `PENDING`, `SUCCESS`, `CLOSED`. */
  readonly state: Open<"PROCESSING" | "FINISHED" | "PENDING" | "SUCCESS" | "CLOSED">;
  /** 分账接收方列表 · Profit-sharing receivers. */
  readonly receivers: readonly ProfitsharingOrderReceiver[];
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

/** Members of `json` that every call of `v3/profitsharing/orders#post` has. */
export interface ProfitsharingOrderCreateJson {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. Required in cases that the page tells. At most 32 characters. */
  readonly appid?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_order_no: string;
  /** 分账接收方列表 · Profit-sharing receivers. 每项含类型、账号、金额与说明；APIv2 中为 JSON 字符串，由 SDK 编码。 Each with type, account, amount and description; a JSON string in APIv2, encoded by the SDK. At most 50 items. */
  readonly receivers: readonly ProfitsharingOrderCreateReceiver[];
  /** 是否解冻剩余资金 · Release unsplit funds. */
  readonly unfreeze_unsplit: boolean;
  /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. Not on the official pages. */
  readonly notify_url?: string;
}

/** Options of `POST /v3/profitsharing/orders`. */
export interface ProfitsharingOrderCreateOptions extends CallOptions {
  readonly json: ProfitsharingOrderCreateJson & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. Required in cases that the page tells. At most 32 characters. */
    readonly sub_appid?: string;
  } | {
    readonly sub_mchid?: undefined;
    readonly sub_appid?: undefined;
  });
}

export interface ProfitsharingOrderCreateReceiver {
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. At most 32 characters. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
  readonly account: string;
  /** 分账个人接收方姓名 · Personal receiver's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. Required when `type` is `MERCHANT_ID`. At most 1024 characters. */
  readonly name?: Sensitive;
  /** 分账金额 · Profit sharing amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
}

/** Answer of `POST /v3/profitsharing/orders`. */
export interface ProfitsharingOrderCreated {
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 分账单状态 · Profit-sharing order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `FINISHED`. */
  readonly state: Open<"PROCESSING" | "FINISHED">;
  /** 分账接收方列表 · Profit-sharing receivers. */
  readonly receivers: readonly ProfitsharingReceiver[];
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

/** Options of `GET /v3/profitsharing/orders/{out_order_no}`. */
export interface ProfitsharingOrderQueryOptions extends CallOptions {
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 64 characters. */
  readonly out_order_no: string;
  readonly query: ProfitsharingOrderQueryQuery & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_mchid?: undefined;
  });
}

/** Members of `query` that every call of `v3/profitsharing/orders/{out_order_no}#get` has. */
export interface ProfitsharingOrderQueryQuery {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id: string;
}

export interface ProfitsharingOrderReceiver {
  /** 分账金额 · Profit sharing amount. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. At most 80 characters. */
  readonly description: string;
  /** 接收方类型 · Receiver type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. At most 64 characters. */
  readonly account: string;
  /** 分账结果 · Sharing result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. Documented: `PENDING`, `SUCCESS`, `CLOSED`, `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. */
  readonly result: Open<
    | "PENDING"
    | "SUCCESS"
    | "CLOSED"
    | "ACCOUNT_ABNORMAL"
    | "NO_RELATION"
    | "RECEIVER_HIGH_RISK"
    | "RECEIVER_REAL_NAME_NOT_VERIFIED"
    | "NO_AUTH"
    | "RECEIVER_RECEIPT_LIMIT"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 分账失败原因 · Sharing failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "NO_RELATION"
    | "RECEIVER_HIGH_RISK"
    | "RECEIVER_REAL_NAME_NOT_VERIFIED"
    | "NO_AUTH"
    | "RECEIVER_RECEIPT_LIMIT"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 分账创建时间 · Sharing creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 分账完成时间 · Sharing completion time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 分账明细单号 · Sharing detail ID. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. At most 64 characters. */
  readonly detail_id: string;
}

/** Members of `json` that every call of `v3/profitsharing/orders/unfreeze#post` has. */
export interface ProfitsharingOrderUnfreezeJson {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 64 characters of `0-9A-Za-z_|*@-`. */
  readonly out_order_no: string;
  /** 解冻资金说明 · Note on unfreezing the rest. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
  /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. Not on the official pages. */
  readonly notify_url?: string;
}

/** Options of `POST /v3/profitsharing/orders/unfreeze`. */
export interface ProfitsharingOrderUnfreezeOptions extends CallOptions {
  readonly json: ProfitsharingOrderUnfreezeJson & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_mchid?: undefined;
  });
}

/** Answer of `POST /v3/profitsharing/orders/unfreeze`. */
export interface ProfitsharingOrderUnfrozen {
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 分账单状态 · Profit-sharing order state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `PROCESSING`, `FINISHED`. */
  readonly state: Open<"PROCESSING" | "FINISHED">;
  /** 分账接收方列表 · Profit-sharing receivers. */
  readonly receivers: readonly ProfitsharingReceiver[];
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

export interface ProfitsharingReceiver {
  /** 分账金额 · Profit sharing amount. */
  readonly amount: number;
  /** 分账描述 · Profit sharing description. At most 80 characters. */
  readonly description: string;
  /** 接收方类型 · Receiver type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Receiver account. At most 64 characters. */
  readonly account: string;
  /** 分账结果 · Sharing result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. Documented: `PENDING`, `SUCCESS`, `CLOSED`. */
  readonly result: Open<"PENDING" | "SUCCESS" | "CLOSED">;
  /** 分账失败原因 · Sharing failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_ABNORMAL`, `NO_RELATION`, `RECEIVER_HIGH_RISK`, `RECEIVER_REAL_NAME_NOT_VERIFIED`, `NO_AUTH`, `RECEIVER_RECEIPT_LIMIT`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "NO_RELATION"
    | "RECEIVER_HIGH_RISK"
    | "RECEIVER_REAL_NAME_NOT_VERIFIED"
    | "NO_AUTH"
    | "RECEIVER_RECEIPT_LIMIT"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 分账创建时间 · Sharing creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 分账完成时间 · Sharing completion time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 分账明细单号 · Sharing detail ID. 由微信支付生成，标识一笔转账或分账明细。 Assigned by WeChat Pay; identifies one transfer or profit sharing detail. At most 64 characters. */
  readonly detail_id: string;
}

/** Members of `json` that every call of `v3/profitsharing/receivers/add#post` has. */
export interface ProfitsharingReceiverAddJson {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Profit sharing receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
  readonly account: string;
  /** 分账接收方名称 · Receiver name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. Required when `type` is `MERCHANT_ID`. At most 1024 characters. */
  readonly name?: Sensitive;
  /** 与分账方的关系类型 · Relation type. 表示接收方与分账方的关系，由商户选择；CUSTOM 时须另填自定义关系。 Tells how the receiver relates to the sharing merchant; CUSTOM needs a custom relation. Documented: `STORE`, `STAFF`, `STORE_OWNER`, `PARTNER`, `HEADQUARTER`, `BRAND`, `DISTRIBUTOR`, `USER`, `SUPPLIER`, `CUSTOM`, `SERVICE_PROVIDER`. */
  readonly relation_type: Open<
    | "STORE"
    | "STAFF"
    | "STORE_OWNER"
    | "PARTNER"
    | "HEADQUARTER"
    | "BRAND"
    | "DISTRIBUTOR"
    | "USER"
    | "SUPPLIER"
    | "CUSTOM"
    | "SERVICE_PROVIDER">;
  /** 自定义分账关系 · Custom relation. Required when `relation_type` is `CUSTOM`. At most 10 characters. */
  readonly custom_relation?: string;
}

/** Options of `POST /v3/profitsharing/receivers/add`. */
export interface ProfitsharingReceiverAddOptions extends CallOptions {
  readonly json: ProfitsharingReceiverAddJson & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. Required when `type` is `PERSONAL_SUB_OPENID`. At most 32 characters. */
    readonly sub_appid?: string;
  } | {
    readonly sub_mchid?: undefined;
    readonly sub_appid?: undefined;
  });
}

/** Answer of `POST /v3/profitsharing/receivers/add`. */
export interface ProfitsharingReceiverAdded {
  /** 接收方类型 · Receiver type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Profit sharing receiver account. At most 64 characters. */
  readonly account: string;
  /** 分账接收方名称 · Receiver name. Sensitive: arrives encrypted; this is the plain text. At most 1024 characters. */
  readonly name?: string;
  /** 与分账方的关系类型 · Relation type. Documented: `STORE`, `STAFF`, `STORE_OWNER`, `PARTNER`, `HEADQUARTER`, `BRAND`, `DISTRIBUTOR`, `USER`, `SUPPLIER`, `CUSTOM`, `SERVICE_PROVIDER`. */
  readonly relation_type: Open<
    | "STORE"
    | "STAFF"
    | "STORE_OWNER"
    | "PARTNER"
    | "HEADQUARTER"
    | "BRAND"
    | "DISTRIBUTOR"
    | "USER"
    | "SUPPLIER"
    | "CUSTOM"
    | "SERVICE_PROVIDER">;
  /** 自定义分账关系 · Custom relation. At most 10 characters. */
  readonly custom_relation?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

/** Members of `json` that every call of `v3/profitsharing/receivers/delete#post` has. */
export interface ProfitsharingReceiverDeleteJson {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 接收方类型 · Receiver type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Profit sharing receiver account. 分账中为接收方的商户号或 OpenID，退款出资中为账户类型枚举。 Profit sharing: the receiver's merchant ID or OpenID; refund sources: which account pays (enumeration). At most 64 characters. */
  readonly account: string;
}

/** Options of `POST /v3/profitsharing/receivers/delete`. */
export interface ProfitsharingReceiverDeleteOptions extends CallOptions {
  readonly json: ProfitsharingReceiverDeleteJson & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. Required when `type` is `PERSONAL_SUB_OPENID`. At most 32 characters. */
    readonly sub_appid?: string;
  } | {
    readonly sub_mchid?: undefined;
    readonly sub_appid?: undefined;
  });
}

/** Answer of `POST /v3/profitsharing/receivers/delete`. */
export interface ProfitsharingReceiverDeleted {
  /** 接收方类型 · Receiver type. Documented: `MERCHANT_ID`, `PERSONAL_OPENID`, `PERSONAL_SUB_OPENID`. */
  readonly type: Open<"MERCHANT_ID" | "PERSONAL_OPENID" | "PERSONAL_SUB_OPENID">;
  /** 分账接收方账号 · Profit sharing receiver account. At most 64 characters. */
  readonly account: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

/**
 * Answer of `POST /v3/profitsharing/return-orders`.
 * Answer of `GET /v3/profitsharing/return-orders/{out_return_no}`.
 */
export interface ProfitsharingReturnOrder {
  /** 微信分账单号 · Profit sharing order ID. At most 64 characters. */
  readonly order_id: string;
  /** 商户分账单号 · Merchant profit sharing number. At most 64 characters. */
  readonly out_order_no: string;
  /** 商户分账回退单号 · Sharing return number. At most 64 characters of `0-9A-Za-z_*@-`. */
  readonly out_return_no: string;
  /** 微信支付回退单号 · WeChat Pay return ID. 回退单的编号，由微信支付生成。 Number of the return, assigned by WeChat Pay. At most 64 characters. */
  readonly return_id: string;
  /** 回退商户号 · Returning merchant ID. At most 32 characters. */
  readonly return_mchid: string;
  /** 分账回退金额 · Sharing return amount. */
  readonly amount: number;
  /** 分账回退描述 · Sharing return description. At most 80 characters. */
  readonly description: string;
  /** 分账回退结果 · Sharing return result. 表示该请求或接收方的处理结果。 Tells the outcome for this request or receiver. Documented: `PROCESSING`, `SUCCESS`, `FAILED`. */
  readonly result: Open<"PROCESSING" | "SUCCESS" | "FAILED">;
  /** 失败原因 · Failure reason. 仅在失败或关闭时返回，多为枚举，个别产品为文字说明。 Given only on failure or closing; mostly enumerated, free text in a few products. Documented: `ACCOUNT_ABNORMAL`, `BALANCE_NOT_ENOUGH`, `TIME_OUT_CLOSED`, `PAYER_ACCOUNT_ABNORMAL`, `INVALID_REQUEST`. */
  readonly fail_reason?: Open<
    | "ACCOUNT_ABNORMAL"
    | "BALANCE_NOT_ENOUGH"
    | "TIME_OUT_CLOSED"
    | "PAYER_ACCOUNT_ABNORMAL"
    | "INVALID_REQUEST">;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 完成时间 · Finish time. v3 为 RFC 3339 格式，带时区偏移；APIv2 为 yyyyMMddHHmmss。 RFC 3339 with offset in v3; yyyyMMddHHmmss in APIv2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly finish_time: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mchid?: string;
}

/** Members of `json` that every call of `v3/profitsharing/return-orders#post` has. */
export interface ProfitsharingReturnOrderCreateJson {
  /** 微信分账单号 · Profit sharing order ID. 由微信支付生成，标识该产品的一笔订单；数字串，以字符串处理。 Generated by WeChat Pay; identifies an order of the product: digits, handled as a string. At least one of this and `out_order_no`. At most 64 characters. */
  readonly order_id?: string;
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At least one of this and `order_id`. At most 64 characters of `0-9A-Za-z_*@-`. */
  readonly out_order_no?: string;
  /** 商户分账回退单号 · Sharing return number. 由商户自定，标识一次回退；重试须用同一单号和同样内容。 Set by the merchant; identifies one return; retry with the same number and content. At most 64 characters of `0-9A-Za-z_*@-`. */
  readonly out_return_no: string;
  /** 回退商户号 · Returning merchant ID. 承担分账回退的商户号。 Merchant ID that gives the shared funds back. At most 32 characters. */
  readonly return_mchid: string;
  /** 分账回退金额 · Sharing return amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 分账回退描述 · Sharing return description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 80 characters. */
  readonly description: string;
}

/** Options of `POST /v3/profitsharing/return-orders`. */
export interface ProfitsharingReturnOrderCreateOptions extends CallOptions {
  readonly json: ProfitsharingReturnOrderCreateJson & AtLeastOne<"order_id" | "out_order_no"> & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_mchid?: undefined;
  });
}

/** Options of `GET /v3/profitsharing/return-orders/{out_return_no}`. */
export interface ProfitsharingReturnOrderQueryOptions extends CallOptions {
  /** 商户分账回退单号 · Sharing return number. 由商户自定，标识一次回退；重试须用同一单号和同样内容。 Set by the merchant; identifies one return; retry with the same number and content. At most 64 characters. */
  readonly out_return_no: string;
  readonly query: ProfitsharingReturnOrderQueryQuery & ({
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mchid: string;
  } | {
    readonly sub_mchid?: undefined;
  });
}

/** Members of `query` that every call of `v3/profitsharing/return-orders/{out_return_no}#get` has. */
export interface ProfitsharingReturnOrderQueryQuery {
  /** 商户分账单号 · Merchant profit sharing number. 商户自定，商户内唯一；重试用同一单号和内容。 Set by the merchant, unique; retry with the same number and content. At most 64 characters. */
  readonly out_order_no: string;
}

/** Answer of `GET /v3/profitsharing/transactions/{transaction_id}/amounts`. */
export interface ProfitsharingUnsplitAmount {
  /** 微信支付订单号 · WeChat Pay transaction ID. At most 32 characters. */
  readonly transaction_id: string;
  /** 剩余待分金额 · Amount left to share. 单位为分的整数。 Integer, in fen. */
  readonly unsplit_amount: number;
}

/** Options of `GET /v3/profitsharing/transactions/{transaction_id}/amounts`. */
export interface ProfitsharingUnsplitAmountQueryOptions extends CallOptions {
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 32 characters. */
  readonly transaction_id: string;
}
