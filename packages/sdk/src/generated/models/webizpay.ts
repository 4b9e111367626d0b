// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../call.ts";

/** Answer of `GET /v3/webizpay/avail-mch-ranges`. */
export interface WebizpayAvailMchRange {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 可用商户范围列表 · Available merchant ranges. */
  readonly range_list: readonly WebizpayRange[];
}

/**
 * Answer of `POST /v3/webizpay/avail-mch-ranges`.
 * Answer of `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`.
 * Answer of `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`.
 */
export interface WebizpayAvailMchRangesAnswer {
  /** 可用商户范围ID · Available merchant range ID. */
  readonly range_id: string;
}

/** Answer of `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`. */
export interface WebizpayAvailMchRangesMerchantIdentifierList {
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 本次返回条数 · Rows returned. 整数，随产品为项目数量、次数或本次返回条数。 Integer: number of items, times, or rows returned, by product. */
  readonly count: number;
  /** 总数 · Total count. 整数，符合条件的总条数，由微信支付返回；批次与批量请求中表示总数量。 Integer; matching records, returned by WeChat Pay, or the total quantity of a stock or batch. */
  readonly total_count: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly string[];
}

/** Options of `DELETE /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}`. */
export interface WebizpayAvailMchRangesMerchantIdentifiersByMerchantIdentifierDeleteOptions extends CallOptions {
  /** 可用商户范围ID · Available merchant range ID. 企业支付中可用商户范围的编号，由微信支付生成。 Number of an available merchant range in enterprise payment, assigned by WeChat Pay. */
  readonly range_id: string;
  /** 商户标识 · Merchant identifier. 标识加入或移出可用商户范围的商户。 Identifies the merchant added to or removed from the usable range. */
  readonly merchant_identifier: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
  };
}

/** Options of `POST /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`. */
export interface WebizpayAvailMchRangesMerchantIdentifiersOptions extends CallOptions {
  /** 可用商户范围ID · Available merchant range ID. 企业支付中可用商户范围的编号，由微信支付生成。 Number of an available merchant range in enterprise payment, assigned by WeChat Pay. */
  readonly range_id: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 商户标识 · Merchant identifier. 标识加入或移出可用商户范围的商户。 Identifies the merchant added to or removed from the usable range. */
    readonly merchant_identifier: string;
  };
}

/** Options of `GET /v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers`. */
export interface WebizpayAvailMchRangesMerchantIdentifiersQueryOptions extends CallOptions {
  /** 可用商户范围ID · Available merchant range ID. 企业支付中可用商户范围的编号，由微信支付生成。 Number of an available merchant range in enterprise payment, assigned by WeChat Pay. */
  readonly range_id: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 分页起始位置 · Page offset. 整数，从 0 开始；首条记录在全部结果中的位置。 Integer from 0; position of the first record in the whole result. */
    readonly offset: number;
    /** 每页条数 · Page size. 本次最多返回的记录数，与 offset 配合分页，上限随产品而异。 Most records to return at once, used with offset; the upper limit differs by product. */
    readonly limit: number;
  };
}

/** Options of `POST /v3/webizpay/avail-mch-ranges`. */
export interface WebizpayAvailMchRangesOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 商户标识类型 · Merchant identifier type. 说明可用商户范围按机构代码还是按交易单号指定。 Tells whether merchants are named by organisation code or by transaction ID. Documented: `ORGANIZATION_CODE`, `TRANSACTION_ID`. */
    readonly identifier_type: Open<"ORGANIZATION_CODE" | "TRANSACTION_ID">;
  };
}

/** Options of `GET /v3/webizpay/avail-mch-ranges`. */
export interface WebizpayAvailMchRangesQueryOptions extends CallOptions {
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
  };
}

/** Answer of `POST /v3/webizpay/bill/proof`. */
export interface WebizpayBillProofAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 商户操作单号 · Merchant operation ID. */
  readonly out_operation_id: string;
  /** 出资凭证申请单号 · Proof application ID. 由微信支付生成，标识一次出资凭证申请。 Generated by WeChat Pay; identifies one application for a funding proof. */
  readonly operation_id: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 开始日期 · Start date. */
  readonly start_date: string;
  /** 结束日期 · End date. */
  readonly end_date: string;
  /** 出资企业名称 · Paying company name. */
  readonly entity_name: string;
  /** 出资凭证ID · Proof ID. 由微信支付生成，标识生成的出资凭证。 Generated by WeChat Pay; identifies the funding proof made. */
  readonly proof_id: string;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url: string;
  /** 创建时间 · Creation time. 单据创建或受理的时间；APIv3 多为 RFC 3339，APIv2 为北京时间文本。 When the record was created or accepted; APIv3: mostly RFC 3339, APIv2: text in Beijing time. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339 格式，带时区偏移，由微信支付返回。 RFC 3339 with offset, returned by WeChat Pay. */
  readonly updated_time: string;
}

/** Options of `POST /v3/webizpay/bill/proof`. */
export interface WebizpayBillProofOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 开始日期 · Start date. 日期，格式 yyyy-MM-dd，由调用方填写。 Date, yyyy-MM-dd; given by the caller. */
    readonly start_date: string;
    /** 结束日期 · End date. 多为 yyyy-MM-dd 格式的北京日期，与开始日期配对。 Beijing date, mostly yyyy-MM-dd, paired with the start date. */
    readonly end_date: string;
    /** 出资企业名称 · Paying company name. */
    readonly entity_name?: string;
    /** 商户操作单号 · Merchant operation ID. 由商户自定，标识一次出资凭证申请；重试时保持不变。 Set by the merchant; identifies one proof application; keep it when retrying. */
    readonly out_operation_id: string;
  };
}

/** Answer of `POST /v3/webizpay/bill/trade-bill`. */
export interface WebizpayBillTradeBillAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 账单日期 · Bill date. */
  readonly date: string;
  /** 账单类型 · Bill type. Documented: `QYZFALL`. */
  readonly type: Open<"QYZFALL">;
  /** 下载地址 · Download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. */
  readonly download_url: string;
}

/** Options of `POST /v3/webizpay/bill/trade-bill`. */
export interface WebizpayBillTradeBillOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 账单日期 · Bill date. 多数 v3 接口为 yyyy-MM-dd，跨境对账单与 APIv2 为 yyyyMMdd，按北京时间。 Beijing date: yyyy-MM-dd in most v3 products, yyyyMMdd in cross-border statements and APIv2. */
    readonly date: string;
    /** 账单类型 · Bill type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `QYZFALL`. */
    readonly type: Open<"QYZFALL">;
  };
}

export interface WebizpayEmployee {
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 员工授权状态 · Employee authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. Documented: `AUTHORIZED`, `REVOKED`. */
  readonly authorization_state: Open<"AUTHORIZED" | "REVOKED">;
  /** 授权时间 · Authorization time. 转账授权为 RFC 3339；企业支付未载明格式，按原文本处理。 Transfers: RFC 3339; enterprise payment: format not documented, keep the text as received. */
  readonly authorization_time: string;
  /** 解除授权时间 · Authorization revocation time. 员工解除企业支付授权的时间；文档未载明时间格式，按原文本处理。 When the employee's authorization ended. Format not documented; keep the text as received. */
  readonly authorization_revoked_time: string;
}

/** Options of `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`. */
export interface WebizpayEmployeesOutQuotaCardsByOutCardNoQueryOptions extends CallOptions {
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  /** 商户卡号 · Merchant card number. 由商户自定，标识下发给员工的一张额度卡。 Set by the merchant; identifies one quota card issued to an employee. */
  readonly out_card_no: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/**
 * Answer of `GET /v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}`.
 * Answer of `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`.
 */
export interface WebizpayEmployeesQuotaCard {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 企业支付额度卡号 · Quota card number. */
  readonly card_no: string;
  /** 商户卡号 · Merchant card number. */
  readonly out_card_no: string;
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 额度卡模板ID · Quota card template ID. */
  readonly card_template_id: string;
  /** 额度卡使用规则 · Card usage rule. 枚举，额度卡可用一次或多次。 Enumeration: card usable once or several times. Documented: `SINGLE`, `MULTIPLE`. */
  readonly card_rule: Open<"SINGLE" | "MULTIPLE">;
  /** 退款额度规则 · Refund quota rule. 表示退款后额度是否退回额度卡。 Tells whether a refund restores the quota of the card. Documented: `RETURN`, `NOT_RETURN`. */
  readonly refund_rule: Open<"RETURN" | "NOT_RETURN">;
  /** 额度卡金额 · Quota card amount. */
  readonly amount: number;
  /** 剩余可用金额 · Remaining amount. 整数，单位为分，由微信支付返回。 Integer, in fen, returned by WeChat Pay. */
  readonly remain_amount: number;
  /** 失效时间 · Effective until. */
  readonly effective_end_time: string;
  /** 生效时间 · Effective from. RFC 3339 格式，带时区偏移，额度卡开始可用的时间。 RFC 3339 with offset; when the quota card becomes usable. */
  readonly effective_begin_time: string;
  /** 额度卡状态 · Card state. 枚举，额度卡有效或已失效。 Enumeration: card active or disabled. Documented: `ACTIVE`, `DISABLED`. */
  readonly card_state: Open<"ACTIVE" | "DISABLED">;
  /** 额度卡名称 · Quota card name. */
  readonly card_name: string;
  /** 失效原因 · Invalidation reason. */
  readonly reason?: string;
  /** 额度卡使用时间 · Card usage time. 文档未载明时间格式，按原文本处理。 Format not documented; keep the text as received. */
  readonly card_usage_time?: string;
  /** 微信支付订单号 · WeChat Pay transaction ID. 支付成功后由微信支付生成的订单号，不超过 32 个字符。 Order number assigned by WeChat Pay once paid, up to 32 characters. */
  readonly transaction_id?: string;
  /** 额度卡失效时间 · Card disabled time. 文档未载明时间格式，按原文本处理。 Format not documented; keep the text as received. */
  readonly card_disabled_time?: string;
  /** 额度卡备注 · Card remark. */
  readonly card_remark?: string;
}

/** Answer of `POST /v3/webizpay/employees/{employee_id}/quota-cards`. */
export interface WebizpayEmployeesQuotaCardsAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 商户卡号 · Merchant card number. */
  readonly out_card_no: string;
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 企业支付额度卡号 · Quota card number. */
  readonly card_no: string;
  /** 生效时间 · Effective from. RFC 3339 格式，带时区偏移，额度卡开始可用的时间。 RFC 3339 with offset; when the quota card becomes usable. */
  readonly effective_begin_time: string;
  /** 失效时间 · Effective until. */
  readonly effective_end_time: string;
}

/** Options of `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}`. */
export interface WebizpayEmployeesQuotaCardsByCardNoQueryOptions extends CallOptions {
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  /** 企业支付额度卡号 · Quota card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. */
  readonly card_no: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`. */
export interface WebizpayEmployeesQuotaCardsCancelAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 企业支付额度卡号 · Quota card number. */
  readonly card_no: string;
  /** 额度卡状态 · Card state. 枚举，额度卡有效或已失效。 Enumeration: card active or disabled. Documented: `ACTIVE`, `DISABLED`. */
  readonly card_state: Open<"ACTIVE" | "DISABLED">;
  /** 额度卡失效时间 · Card disabled time. 文档未载明时间格式，按原文本处理。 Format not documented; keep the text as received. */
  readonly card_disabled_time?: string;
}

/** Options of `POST /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel`. */
export interface WebizpayEmployeesQuotaCardsCancelOptions extends CallOptions {
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  /** 企业支付额度卡号 · Quota card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. */
  readonly card_no: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 失效原因 · Invalidation reason. 撤销、退款、解约等请求由商户填写，退款原因最多 80 字符；应答中说明失败或失效的原因。 Given by the merchant when cancelling, refunding or terminating (refund reason up to 80 characters); in answers, why something failed. */
    readonly reason: string;
  };
}

/** Options of `POST /v3/webizpay/employees/{employee_id}/quota-cards`. */
export interface WebizpayEmployeesQuotaCardsOptions extends CallOptions {
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 额度卡模板ID · Quota card template ID. 标识先享卡或企业支付额度卡的模板，在商户平台创建后取得。 Identifies the template of a discount card or quota card. */
    readonly card_template_id: string;
    /** 额度卡金额 · Quota card amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount: number;
    /** 额度卡名称 · Quota card name. 卡的名称；资料变更中为证件姓名，敏感字段，传明文，由 SDK 加密。 Name of the card; in merchant data changes the name on the document, sensitive: pass plain text, the SDK encrypts it. */
    readonly card_name: string;
    /** 商户卡号 · Merchant card number. 由商户自定，标识下发给员工的一张额度卡。 Set by the merchant; identifies one quota card issued to an employee. */
    readonly out_card_no: string;
    /** 失效时间 · Effective until. RFC 3339 格式，带时区偏移，额度卡的有效期截止。 RFC 3339 with offset; when the quota card ends. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly effective_end_time: string;
    /** 额度卡备注 · Card remark. */
    readonly card_remark?: string;
    /** 可用商户范围ID · Usable merchant range ID. 标识额度卡可在哪些商户使用。 Identifies the merchants where the quota card can be used. */
    readonly avail_mch_range_id?: string;
  };
}

/** Answer of `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`. */
export interface WebizpayEmployeesQuotaCardsPaymentUrl {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 员工授权关系ID · Employee authorisation ID. */
  readonly employee_id: string;
  /** 企业支付额度卡号 · Quota card number. */
  readonly card_no: string;
  /** 过期时间 · Expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. */
  readonly expire_time: string;
  /** 支付链接 · Payment URL. */
  readonly payment_url: string;
  /** 链接使用场景 · Link usage. Documented: `H5`, `MINIPROGRAM`. */
  readonly application_type?: Open<"H5" | "MINIPROGRAM">;
  /** 小程序跳转参数 · Mini program query. */
  readonly mp_query?: string;
  /** 小程序业务类型 · Mini program business type. 打开企业支付页面时使用的业务类型，由微信支付返回。 Business type for opening the enterprise payment page; returned by WeChat Pay. */
  readonly mp_business_type?: string;
}

/** Options of `GET /v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url`. */
export interface WebizpayEmployeesQuotaCardsPaymentUrlQueryOptions extends CallOptions {
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  /** 企业支付额度卡号 · Quota card number. 企业支付中为额度卡号，由微信支付生成；聚合账户中为敏感字段，由 SDK 加解密。 Enterprise payment: quota card number assigned by WeChat Pay; aggregated account: sensitive, the SDK encrypts and decrypts it. */
  readonly card_no: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 链接使用场景 · Link usage. 枚举，企业支付指链接用于 H5 或小程序，销户指申请书种类。 Enumeration: enterprise payment, link for H5 or mini program; account closure, kind of application letter. Documented: `H5`, `MINIPROGRAM`. */
    readonly application_type: Open<"H5" | "MINIPROGRAM">;
  };
}

/** Answer of `POST /v3/webizpay/employees/{employee_id}/revoke`. */
export interface WebizpayEmployeesRevokeAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 企业侧员工ID · Company's employee ID. */
  readonly user_id: string;
  /** 员工授权状态 · Employee authorization state. 枚举，支付分指用户是否已授权服务，其余指权限或员工授权是否有效。 Enumeration: PayScore, whether the user has authorized the service; elsewhere whether the permission is valid. Documented: `REVOKED`, `AUTHORIZED`. */
  readonly authorization_state: Open<"REVOKED" | "AUTHORIZED">;
  /** 解除授权时间 · Authorization revocation time. 员工解除企业支付授权的时间；文档未载明时间格式，按原文本处理。 When the employee's authorization ended. Format not documented; keep the text as received. */
  readonly authorization_revoked_time: string;
  /** 失效原因 · Invalidation reason. */
  readonly reason: string;
}

/** Options of `POST /v3/webizpay/employees/{employee_id}/revoke`. */
export interface WebizpayEmployeesRevokeOptions extends CallOptions {
  /** 员工授权关系ID · Employee authorisation ID. 由微信支付生成，标识员工与出资企业的授权关系。 Assigned by WeChat Pay; identifies the link between an employee and the paying company. */
  readonly employee_id: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

export interface WebizpayMatchDetail {
  /** 组织机构代码 · Organisation code. 证件上载明的组织机构代码。 Organisation code as on the certificate. */
  readonly organization_code: string;
  /** 门店名称 · Store name. */
  readonly store_name: string;
  /** 产品类型 · Product type. 补贴中区分普通与智能产品，企业支付中为要开通的产品。 Common or AI product in subsidies; the product to enable in enterprise payment. Documented: `CODE_PAY`, `NONE`. */
  readonly product_type: Open<"CODE_PAY" | "NONE">;
}

export interface WebizpayMatchResult {
  /** 组织机构代码 · Organisation code. */
  readonly organization_code: string;
  /** 门店名称 · Store name. */
  readonly store_name: string;
  /** 是否有可用商户号 · Has a usable merchant ID. 布尔值，说明门店主体名下是否有可用的商户号。 Boolean; tells whether the store's company owns a usable merchant ID. */
  readonly has_valid_mchid: boolean;
}

export interface WebizpayRange {
  /** 可用商户范围ID · Available merchant range ID. */
  readonly range_id?: string;
  /** 商户标识类型 · Merchant identifier type. Documented: `ORGANIZATION_CODE`, `TRANSACTION_ID`. */
  readonly identifier_type?: Open<"ORGANIZATION_CODE" | "TRANSACTION_ID">;
}

/** Answer of `GET /v3/webizpay/stores/entity-matches/{batch_id}`. */
export interface WebizpayStoresEntityMatch {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 商户批次ID · Merchant batch ID. */
  readonly out_batch_id: string;
  /** 门店匹配批次号 · Store matching batch ID. */
  readonly batch_id: string;
  /** 匹配任务状态 · Matching task state. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `ACCEPTED`, `IN_PROGRESS`, `COMPLETED`, `CLOSED`. */
  readonly state: Open<"ACCEPTED" | "IN_PROGRESS" | "COMPLETED" | "CLOSED">;
  /** 匹配结果列表 · Match results. */
  readonly match_results?: readonly WebizpayMatchResult[];
}

/** Answer of `POST /v3/webizpay/stores/entity-matches`. */
export interface WebizpayStoresEntityMatchesAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 商户批次ID · Merchant batch ID. */
  readonly out_batch_id: string;
  /** 门店匹配批次号 · Store matching batch ID. */
  readonly batch_id: string;
  /** 时间 · Time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
  readonly time: string;
  /** 匹配任务状态 · Matching task state. 表示单据、批次或授权当前所处的状态，取值随产品不同，由微信支付返回。 Tells where the order, stock or authorisation stands; values differ by product, set by WeChat Pay. Documented: `ACCEPTED`, `IN_PROGRESS`, `COMPLETED`, `CLOSED`. */
  readonly state: Open<"ACCEPTED" | "IN_PROGRESS" | "COMPLETED" | "CLOSED">;
}

/** Options of `GET /v3/webizpay/stores/entity-matches/{batch_id}`. */
export interface WebizpayStoresEntityMatchesByBatchIdQueryOptions extends CallOptions {
  /** 门店匹配批次号 · Store matching batch ID. 微信支付受理批次后返回的单号，最长 64 字符，查询批次时传入。 Returned by WeChat Pay when the batch is accepted, at most 64 characters; pass it in to query. */
  readonly batch_id: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
  };
}

/** Options of `POST /v3/webizpay/stores/entity-matches`. */
export interface WebizpayStoresEntityMatchesOptions extends CallOptions {
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 商户批次ID · Merchant batch ID. 由商户自定，标识一次门店主体匹配。 Set by the merchant; identifies one batch of store matching. */
    readonly out_batch_id: string;
    /** 待匹配门店列表 · Stores to match. */
    readonly match_details?: readonly WebizpayMatchDetail[];
  };
}

/** Answer of `GET /v3/webizpay/users/{user_id}/authorization-state`. */
export interface WebizpayUsersAuthorizationState {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 企业侧员工ID · Company's employee ID. */
  readonly user_id: string;
  /** 员工列表 · Employees. */
  readonly employee_list?: readonly WebizpayEmployee[];
}

/** Options of `GET /v3/webizpay/users/{user_id}/authorization-state`. */
export interface WebizpayUsersAuthorizationStateQueryOptions extends CallOptions {
  /** 企业侧员工ID · Company's employee ID. 由商户生成，标识商户侧的用户；分付曝光接口中为用户标识对象。 Merchant's identifier of the user; in the Fenfu exposure query an object of identifiers. */
  readonly user_id: string;
  readonly query: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
  };
}

/** Answer of `POST /v3/webizpay/users/{user_id}/authorization-url`. */
export interface WebizpayUsersAuthorizationUrlAnswer {
  /** 服务商商户号 · Partner merchant ID. */
  readonly sp_mchid: string;
  /** 出资子商户号 · Funding sub-merchant ID. */
  readonly sub_mchid: string;
  /** 企业侧员工ID · Company's employee ID. */
  readonly user_id: string;
  /** 员工授权链接 · Employee authorization URL. */
  readonly authorization_url?: string;
  /** 过期时间 · Expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. */
  readonly expire_time?: string;
  /** 链接使用场景 · Link usage. Documented: `H5`, `MINIPROGRAM`. */
  readonly application_type: Open<"H5" | "MINIPROGRAM">;
  /** 小程序跳转参数 · Mini program query. */
  readonly mp_query?: string;
  /** 小程序业务类型 · Mini program business type. 打开企业支付页面时使用的业务类型，由微信支付返回。 Business type for opening the enterprise payment page; returned by WeChat Pay. */
  readonly mp_business_type?: string;
}

/** Options of `POST /v3/webizpay/users/{user_id}/authorization-url`. */
export interface WebizpayUsersAuthorizationUrlOptions extends CallOptions {
  /** 企业侧员工ID · Company's employee ID. 由商户生成，标识商户侧的用户；分付曝光接口中为用户标识对象。 Merchant's identifier of the user; in the Fenfu exposure query an object of identifiers. */
  readonly user_id: string;
  readonly json: {
    /** 服务商商户号 · Partner merchant ID. 服务商（机构）的商户号，即签名所用的商户号，由微信支付分配。 Merchant ID of the partner, the one that signs the request; assigned by WeChat Pay. */
    readonly sp_mchid: string;
    /** 出资子商户号 · Funding sub-merchant ID. 子商户的商户号，服务商模式下指明为谁办理，由微信支付分配。 Merchant ID of the sub-merchant the partner acts for, assigned by WeChat Pay. */
    readonly sub_mchid: string;
    /** 链接使用场景 · Link usage. 枚举，企业支付指链接用于 H5 或小程序，销户指申请书种类。 Enumeration: enterprise payment, link for H5 or mini program; account closure, kind of application letter. Documented: `H5`, `MINIPROGRAM`. */
    readonly application_type: Open<"H5" | "MINIPROGRAM">;
  };
}
