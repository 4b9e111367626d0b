// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive, Upload } from "../../chain/options.ts";

export interface FapiaoAbilityInfo {
  /** 开票能力类型 · Fapiao capability type. Documented: `BASE_ABILITY`, `REAL_ESTATE_ABILITY`, `REFINED_OIL_ABILITY`, `PASSENGER_TRANSPORT_ABILITY`. */
  readonly type: Open<
    | "BASE_ABILITY"
    | "REAL_ESTATE_ABILITY"
    | "REFINED_OIL_ABILITY"
    | "PASSENGER_TRANSPORT_ABILITY">;
  /** 开票能力授权状态 · Capability authorisation status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `AUTHORIZED`, `AUTHORIZE_PENDING`, `DEAUTHORIZED`, `AUTHORIZE_FAILED`. */
  readonly status: Open<"AUTHORIZED" | "AUTHORIZE_PENDING" | "DEAUTHORIZED" | "AUTHORIZE_FAILED">;
  /** 授权失败原因 · Authorization failure reason. At most 1024 characters. */
  readonly authorize_fail_reason?: string;
}

/** Answer of `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`. */
export interface FapiaoApplicationFapiaoFile {
  /** 发票下载信息 · Fapiao downloads. */
  readonly fapiao_download_info_list?: readonly FapiaoDownloadInfo[];
}

/** Options of `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files`. */
export interface FapiaoApplicationFapiaoFilesQueryOptions extends CallOptions {
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
  readonly fapiao_apply_id: string;
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. At most 32 characters. */
    readonly fapiao_id?: string;
  };
}

export interface FapiaoApplicationInsertCardsFapiaoCardInformation {
  /** 电子发票文件ID · Fapiao file media ID. 由上传电子发票文件接口返回。 Returned by the operation that uploads the fapiao file. At most 128 characters. */
  readonly fapiao_media_id: string;
  /** 发票号码 · Fapiao number. 税务系统赋予发票的号码。 Number that the tax system gave to the fapiao. At most 20 characters. */
  readonly fapiao_number: string;
  /** 发票代码 · Fapiao code. 税务系统赋予发票的代码。 Code that the tax system gave to the fapiao. At most 12 characters. */
  readonly fapiao_code?: string;
  /** 开票时间 · Fapiao issue time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly fapiao_time: string;
  /** 发票校验码 · Fapiao check code. 发票上的校验码。 Check code printed on the fapiao. At most 20 characters. */
  readonly check_code?: string;
  /** 发票密码区 · Fapiao cipher area. At most 1024 characters. */
  readonly password?: string;
  /** 发票价税合计 · Total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 税额 · Tax amount. 整数，单位为分。 Integer, in fen. */
  readonly tax_amount: number;
  /** 发票不含税总金额 · Total without tax. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 销售方信息 · Seller information. */
  readonly seller_information: FapiaoSellerInformation;
  /** 票面附加信息 · Extra fapiao information. */
  readonly extra_information: FapiaoExtraInformation;
  /** 发票商品行列表 · Fapiao lines. */
  readonly items?: readonly FapiaoItem[];
  /** 发票备注 · Fapiao remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. At most 200 characters. */
  readonly remark?: string;
}

/** Options of `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards`. */
export interface FapiaoApplicationInsertCardsOptions extends CallOptions {
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
  readonly fapiao_apply_id: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required of partners. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 开票场景 · Fapiao issuing scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. Documented: `WITH_WECHATPAY`, `WITHOUT_WECHATPAY`. */
    readonly scene: Open<"WITH_WECHATPAY" | "WITHOUT_WECHATPAY">;
    /** 购买方信息 · Buyer information. */
    readonly buyer_information: FapiaoBuyerInformation;
    /** 电子发票卡券信息 · Fapiao card information. At most 5 items. */
    readonly fapiao_card_information: readonly FapiaoApplicationInsertCardsFapiaoCardInformation[];
  };
}

/** Answer of `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`. */
export interface FapiaoApplicationList {
  /** 发票总数 · Number of fapiao. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 发票信息 · Fapiao information. */
  readonly fapiao_information?: readonly FapiaoApplicationListFapiaoInformation[];
}

export interface FapiaoApplicationListFapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. At most 32 characters. */
  readonly fapiao_id: string;
  /** 发票状态 · Fapiao status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `ISSUE_ACCEPTED`, `ISSUED`, `REVERSE_ACCEPTED`, `REVERSED`, `ISSUE_FAILED`, `REVERSE_FAILED`. */
  readonly status: Open<
    | "ISSUE_ACCEPTED"
    | "ISSUED"
    | "REVERSE_ACCEPTED"
    | "REVERSED"
    | "ISSUE_FAILED"
    | "REVERSE_FAILED">;
  /** 蓝票信息 · Blue fapiao information. */
  readonly blue_fapiao?: FapiaoBlueFapiao;
  /** 红字发票信息 · Red-letter fapiao. */
  readonly red_fapiao?: FapiaoRedFapiao;
  /** 发票卡券信息 · Fapiao card information. */
  readonly card_information?: FapiaoCardInformation;
  /** 发票价税合计 · Total with tax. */
  readonly total_amount: number;
  /** 税额 · Tax amount. */
  readonly tax_amount: number;
  /** 发票不含税总金额 · Total without tax. */
  readonly amount: number;
  /** 销售方信息 · Seller information. */
  readonly seller_information: FapiaoSellerInformation;
  /** 购买方信息 · Buyer information. */
  readonly buyer_information: FapiaoUserTitle;
  /** 票面附加信息 · Extra fapiao information. */
  readonly extra_information: FapiaoExtraInformation;
  /** 发票商品行列表 · Fapiao lines. */
  readonly items?: readonly FapiaoItem[];
  /** 发票备注 · Fapiao remark. At most 200 characters. */
  readonly remark?: string;
  /** 开票失败码 · Fapiao error code. 仅在开票失败时返回。 Returned only when issuing failed. At most 32 characters. */
  readonly fapiao_error_code?: string;
  /** 开票失败描述 · Fapiao error message. At most 256 characters. */
  readonly fapiao_error_message?: string;
}

/** Options of `GET /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}`. */
export interface FapiaoApplicationQueryOptions extends CallOptions {
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
  readonly fapiao_apply_id: string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required of partners. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. At most 32 characters. */
    readonly fapiao_id?: string;
  };
}

export interface FapiaoApplicationReverseFapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. At most 32 characters. */
  readonly fapiao_id: string;
  /** 发票代码 · Fapiao code. 税务系统赋予发票的代码。 Code that the tax system gave to the fapiao. Not on the official pages. */
  readonly fapiao_code?: string;
  /** 发票号码 · Fapiao number. 税务系统赋予发票的号码。 Number that the tax system gave to the fapiao. At most 20 characters. */
  readonly fapiao_number: string;
}

/** Options of `POST /v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse`. */
export interface FapiaoApplicationReverseOptions extends CallOptions {
  /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
  readonly fapiao_apply_id: string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required of partners. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 冲红原因 · Reversal reason. 表示为何冲红该发票，由商户选择。 Tells why the fapiao is reversed; chosen by the merchant. At most 200 characters. Documented: `ISSUE_ERROR`, `SALES_RETURN`, `SERVICE_SUSPENTION`, `SALES_DISCOUNT`. */
    readonly reverse_reason: Open<"ISSUE_ERROR" | "SALES_RETURN" | "SERVICE_SUSPENTION" | "SALES_DISCOUNT">;
    /** 要冲红的发票 · Fapiao to reverse. */
    readonly fapiao_information?: readonly FapiaoApplicationReverseFapiaoInformation[];
  };
}

export interface FapiaoApplicationsIssueGeneralFapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly fapiao_id: string;
  /** 发票价税合计 · Total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 发票商品行列表 · Fapiao lines. */
  readonly items: readonly FapiaoApplicationsIssueGeneralItem[];
  /** 出口业务政策码 · Export policy code. 整数枚举，说明适用的出口退免税政策。 Enumerated integer; tells which export tax policy applies. Documented: `1`, `2`, `3`. */
  readonly export_business_policy_code?: number;
  /** 增值税即征即退代码 · VAT refund policy code. 适用的增值税即征即退政策代码，为整数枚举，由商户选择。 Integer code of the immediate VAT refund policy that applies, chosen by the merchant. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`. */
  readonly vat_refund_levy_code?: number;
  /** 开票员ID · Billing person ID. 标识子商户的开票员，可由检查开票功能状态取得。 Identifies the sub-merchant's billing person; obtainable from the fapiao ability check. At most 64 characters. */
  readonly billing_person_id: string;
  /** 开票员姓名 · Billing person name. At most 64 characters. */
  readonly billing_person?: string;
  /** 发票种类 · Fapiao kind. 说明是普通发票还是增值税专用发票。 Tells an ordinary fapiao from a special VAT fapiao. Documented: `COMM_FAPIAO`, `VAT_FAPIAO`. */
  readonly fapiao_bill_type: Open<"COMM_FAPIAO" | "VAT_FAPIAO">;
  /** 交易信息列表 · Transactions. At most 10 items. */
  readonly transaction_information: readonly FapiaoTransactionInformation[];
  /** 发票备注 · Fapiao remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

export interface FapiaoApplicationsIssueGeneralItem {
  /** 税收分类编码 · Tax classification code. 税务机关规定的货物或服务税收分类编码。 Classification code of goods or services set by the tax authority. At most 32 characters. */
  readonly tax_code: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. At most 128 characters. */
  readonly goods_name: string;
  /** 规格型号 · Specification. At most 20 characters. */
  readonly specification?: string;
  /** 商品计量单位 · Goods unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. Not given in cases that the page tells. At most 32 characters. */
  readonly unit?: string;
  /** 开票数量 · Invoiced quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. Not given in cases that the page tells. Default: `100000000`. */
  readonly quantity?: number;
  /** 单行价税合计 · Line total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 税率 · Tax rate. 整数，等于税率乘以 10000，如 1300 表示 13%。 Integer, the rate multiplied by 10000; 1300 means 13%. */
  readonly tax_rate: number;
  /** 是否折扣行 · Discount line flag. */
  readonly discount: boolean;
  /** 税收优惠政策编码 · Preferential tax policy code. 整数编码，表示发票适用的税收优惠政策。 Integer code of the tax preference that applies to the fapiao. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`. */
  readonly preferential_policy_code?: number;
}

/** Options of `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-general`. */
export interface FapiaoApplicationsIssueGeneralOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
    readonly fapiao_apply_id: string;
    /** 购买方信息 · Buyer information. */
    readonly buyer_information: FapiaoBuyerInformation;
    /** 要开具的发票 · Fapiao to issue. */
    readonly fapiao_information: FapiaoApplicationsIssueGeneralFapiaoInformation;
  };
}

export interface FapiaoApplicationsIssuePassengerTransportFapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly fapiao_id: string;
  /** 发票价税合计 · Total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 发票商品行列表 · Fapiao lines. */
  readonly items: readonly FapiaoApplicationsIssuePassengerTransportItem[];
  /** 出口业务政策码 · Export policy code. 整数枚举，说明适用的出口退免税政策。 Enumerated integer; tells which export tax policy applies. Documented: `1`, `2`, `3`. */
  readonly export_business_policy_code?: number;
  /** 增值税即征即退代码 · VAT refund policy code. 适用的增值税即征即退政策代码，为整数枚举，由商户选择。 Integer code of the immediate VAT refund policy that applies, chosen by the merchant. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`. */
  readonly vat_refund_levy_code?: number;
  /** 开票员ID · Billing person ID. 标识子商户的开票员，可由检查开票功能状态取得。 Identifies the sub-merchant's billing person; obtainable from the fapiao ability check. At most 64 characters. */
  readonly billing_person_id: string;
  /** 开票员姓名 · Billing person name. At most 64 characters. */
  readonly billing_person?: string;
  /** 发票种类 · Fapiao kind. 说明是普通发票还是增值税专用发票。 Tells an ordinary fapiao from a special VAT fapiao. Documented: `COMM_FAPIAO`, `VAT_FAPIAO`. */
  readonly fapiao_bill_type: Open<"COMM_FAPIAO" | "VAT_FAPIAO">;
  /** 交易信息列表 · Transactions. At most 10 items. */
  readonly transaction_information: readonly FapiaoTransactionInformation[];
  /** 发票备注 · Fapiao remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

export interface FapiaoApplicationsIssuePassengerTransportItem {
  /** 税收分类编码 · Tax classification code. 税务机关规定的货物或服务税收分类编码。 Classification code of goods or services set by the tax authority. At most 19 characters. */
  readonly tax_code: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. At most 128 characters. */
  readonly goods_name: string;
  /** 规格型号 · Specification. At most 20 characters. */
  readonly specification?: string;
  /** 商品计量单位 · Goods unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. Not given in cases that the page tells. */
  readonly unit?: string;
  /** 开票数量 · Invoiced quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. Not given in cases that the page tells. Default: `100000000`. */
  readonly quantity?: number;
  /** 单行价税合计 · Line total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 税率 · Tax rate. 整数，等于税率乘以 10000，如 1300 表示 13%。 Integer, the rate multiplied by 10000; 1300 means 13%. */
  readonly tax_rate: number;
  /** 是否折扣行 · Discount line flag. */
  readonly discount: boolean;
  /** 税收优惠政策编码 · Preferential tax policy code. 整数编码，表示发票适用的税收优惠政策。 Integer code of the tax preference that applies to the fapiao. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`. */
  readonly preferential_policy_code?: number;
  /** 旅客出行信息 · Passenger information. */
  readonly passenger_information?: FapiaoPassengerInformation;
}

/** Options of `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport`. */
export interface FapiaoApplicationsIssuePassengerTransportOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
    readonly fapiao_apply_id: string;
    /** 购买方信息 · Buyer information. */
    readonly buyer_information: FapiaoBuyerInformation;
    /** 要开具的发票 · Fapiao to issue. */
    readonly fapiao_information: FapiaoApplicationsIssuePassengerTransportFapiaoInformation;
  };
}

export interface FapiaoApplicationsIssueRefinedOilFapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly fapiao_id: string;
  /** 发票价税合计 · Total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 发票商品行列表 · Fapiao lines. */
  readonly items: readonly FapiaoApplicationsIssueRefinedOilItem[];
  /** 出口业务政策码 · Export policy code. 整数枚举，说明适用的出口退免税政策。 Enumerated integer; tells which export tax policy applies. Documented: `1`, `2`, `3`. */
  readonly export_business_policy_code?: number;
  /** 增值税即征即退代码 · VAT refund policy code. 适用的增值税即征即退政策代码，为整数枚举，由商户选择。 Integer code of the immediate VAT refund policy that applies, chosen by the merchant. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`. */
  readonly vat_refund_levy_code?: number;
  /** 开票员ID · Billing person ID. 标识子商户的开票员，可由检查开票功能状态取得。 Identifies the sub-merchant's billing person; obtainable from the fapiao ability check. At most 64 characters. */
  readonly billing_person_id: string;
  /** 开票员姓名 · Billing person name. At most 64 characters. */
  readonly billing_person?: string;
  /** 发票种类 · Fapiao kind. 说明是普通发票还是增值税专用发票。 Tells an ordinary fapiao from a special VAT fapiao. Documented: `COMM_FAPIAO`, `VAT_FAPIAO`. */
  readonly fapiao_bill_type: Open<"COMM_FAPIAO" | "VAT_FAPIAO">;
  /** 交易信息列表 · Transactions. At most 10 items. */
  readonly transaction_information: readonly FapiaoTransactionInformation[];
  /** 发票备注 · Fapiao remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

export interface FapiaoApplicationsIssueRefinedOilItem {
  /** 税收分类编码 · Tax classification code. 税务机关规定的货物或服务税收分类编码。 Classification code of goods or services set by the tax authority. At most 32 characters. */
  readonly tax_code: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. At most 128 characters. */
  readonly goods_name: string;
  /** 规格型号 · Specification. At most 20 characters. */
  readonly specification?: string;
  /** 商品计量单位 · Goods unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. Documented: `TON`, `LITER`, `LETER`. */
  readonly unit?: Open<"TON" | "LITER" | "LETER">;
  /** 开票数量 · Invoiced quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. Not given in cases that the page tells. Default: `100000000`. */
  readonly quantity?: number;
  /** 单行价税合计 · Line total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 税率 · Tax rate. 整数，等于税率乘以 10000，如 1300 表示 13%。 Integer, the rate multiplied by 10000; 1300 means 13%. */
  readonly tax_rate: number;
  /** 是否折扣行 · Discount line flag. */
  readonly discount: boolean;
  /** 税收优惠政策编码 · Preferential tax policy code. 整数编码，表示发票适用的税收优惠政策。 Integer code of the tax preference that applies to the fapiao. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`. */
  readonly preferential_policy_code?: number;
  /** 成品油信息 · Refined oil information. */
  readonly refined_oil_information?: FapiaoRefinedOilInformation;
}

/** Options of `POST /v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil`. */
export interface FapiaoApplicationsIssueRefinedOilOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
    readonly fapiao_apply_id: string;
    /** 购买方信息 · Buyer information. */
    readonly buyer_information: FapiaoBuyerInformation;
    /** 要开具的发票 · Fapiao to issue. */
    readonly fapiao_information: FapiaoApplicationsIssueRefinedOilFapiaoInformation;
  };
}

export interface FapiaoApplicationsRealEstateLeasingFapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. At most 32 characters of `0-9A-Za-z_|*-`. */
  readonly fapiao_id: string;
  /** 发票价税合计 · Total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 发票商品行列表 · Fapiao lines. */
  readonly items: readonly FapiaoApplicationsRealEstateLeasingItem[];
  /** 出口业务政策码 · Export policy code. 整数枚举，说明适用的出口退免税政策。 Enumerated integer; tells which export tax policy applies. Documented: `1`, `2`, `3`. */
  readonly export_business_policy_code?: number;
  /** 增值税即征即退代码 · VAT refund policy code. 适用的增值税即征即退政策代码，为整数枚举，由商户选择。 Integer code of the immediate VAT refund policy that applies, chosen by the merchant. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`. */
  readonly vat_refund_levy_code?: number;
  /** 开票员ID · Billing person ID. 标识子商户的开票员，可由检查开票功能状态取得。 Identifies the sub-merchant's billing person; obtainable from the fapiao ability check. At most 64 characters. */
  readonly billing_person_id: string;
  /** 开票员姓名 · Billing person name. At most 64 characters. */
  readonly billing_person?: string;
  /** 发票种类 · Fapiao kind. 说明是普通发票还是增值税专用发票。 Tells an ordinary fapiao from a special VAT fapiao. Documented: `COMM_FAPIAO`, `VAT_FAPIAO`. */
  readonly fapiao_bill_type: Open<"COMM_FAPIAO" | "VAT_FAPIAO">;
  /** 交易信息列表 · Transactions. At most 10 items. */
  readonly transaction_information: readonly FapiaoTransactionInformation[];
  /** 发票备注 · Fapiao remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

export interface FapiaoApplicationsRealEstateLeasingItem {
  /** 税收分类编码 · Tax classification code. 税务机关规定的货物或服务税收分类编码。 Classification code of goods or services set by the tax authority. At most 32 characters. */
  readonly tax_code: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. At most 128 characters. */
  readonly goods_name: string;
  /** 规格型号 · Specification. At most 20 characters. */
  readonly specification?: string;
  /** 商品计量单位 · Goods unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. Documented: `METER`, `SQUARE_METER`, `SQUARE_KILOMETER`, `HECTARE`, `SQUARE_KILOMETER_ABBREVIATION`, `SQUARE_METER_ABBREVIATION`, `HECTARE_ABBREVIATION`, `MU`. */
  readonly unit?: Open<
    | "METER"
    | "SQUARE_METER"
    | "SQUARE_KILOMETER"
    | "HECTARE"
    | "SQUARE_KILOMETER_ABBREVIATION"
    | "SQUARE_METER_ABBREVIATION"
    | "HECTARE_ABBREVIATION"
    | "MU">;
  /** 开票数量 · Invoiced quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. Not given in cases that the page tells. Default: `100000000`. */
  readonly quantity?: number;
  /** 单行价税合计 · Line total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 税率 · Tax rate. 整数，等于税率乘以 10000，如 1300 表示 13%。 Integer, the rate multiplied by 10000; 1300 means 13%. */
  readonly tax_rate: number;
  /** 是否折扣行 · Discount line flag. */
  readonly discount: boolean;
  /** 税收优惠政策编码 · Preferential tax policy code. 整数编码，表示发票适用的税收优惠政策。 Integer code of the tax preference that applies to the fapiao. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`, `18`. */
  readonly preferential_policy_code?: number;
  /** 不动产租赁信息 · Real estate lease information. */
  readonly real_estate_leasing_information?: FapiaoRealEstateLeasingInformation;
}

/** Options of `POST /v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing`. */
export interface FapiaoApplicationsRealEstateLeasingOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid: string;
    /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
    readonly fapiao_apply_id: string;
    /** 购买方信息 · Buyer information. */
    readonly buyer_information: FapiaoBuyerInformation;
    /** 要开具的发票 · Fapiao to issue. */
    readonly fapiao_information: FapiaoApplicationsRealEstateLeasingFapiaoInformation;
  };
}

/** Answer of `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`. */
export interface FapiaoApplicationsUploadFapiaoFileAnswer {
  /** 电子发票文件ID · Fapiao file media ID. At most 128 characters. */
  readonly fapiao_media_id: string;
}

/** Options of `POST /v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file`. */
export interface FapiaoApplicationsUploadFapiaoFileOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. pdf, ofd: 2,097,152 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta: FapiaoMeta | string;
  };
}

export interface FapiaoBillingPersonInfo {
  /** 开票人ID · Billing person ID. 由微信支付生成或由商户填写，含义随产品而异。 Assigned by WeChat Pay or set by the merchant; what it identifies differs by product. At most 128 characters. */
  readonly id?: string;
  /** 开票人姓名 · Drawer's name. At most 40 characters. */
  readonly name?: string;
}

export interface FapiaoBlueFapiao {
  /** 发票代码 · Fapiao code. At most 12 characters. */
  readonly fapiao_code?: string;
  /** 发票号码 · Fapiao number. At most 20 characters. */
  readonly fapiao_number: string;
  /** 发票校验码 · Fapiao check code. At most 20 characters. */
  readonly check_code?: string;
  /** 发票密码区 · Fapiao cipher area. At most 1024 characters. */
  readonly password?: string;
  /** 开票时间 · Fapiao issue time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly fapiao_time: string;
}

export interface FapiaoBuyerInformation {
  /** 购买方类型 · Buyer type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `INDIVIDUAL`, `ORGANIZATION`. */
  readonly type: Open<"INDIVIDUAL" | "ORGANIZATION">;
  /** 购买方名称 · Buyer name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 256 characters. */
  readonly name: string;
  /** 纳税人识别号 · Taxpayer ID. 购买方或销售方的纳税人识别号，由税务机关分配。 Taxpayer number of the buyer or seller, assigned by the tax authority. Required when `type` is `ORGANIZATION`. At most 32 characters. */
  readonly taxpayer_id?: string;
  /** 购买方地址 · Buyer's address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. At most 128 characters. */
  readonly address?: string;
  /** 电话 · Telephone. At most 32 characters. */
  readonly telephone?: string;
  /** 开户银行名称 · Account bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. At most 128 characters. */
  readonly bank_name?: string;
  /** 发票开户银行账号 · Fapiao bank account number. 发票中为开户银行账号；异常退款中为收款卡号，敏感字段，传明文，由 SDK 加密。 Fapiao: the party's bank account; abnormal refund: card that receives the money, sensitive, pass plain text, the SDK encrypts it. At most 32 characters. */
  readonly bank_account?: string;
  /** 购买方手机号 · Buyer's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
  readonly phone?: Sensitive;
  /** 邮箱 · Email address. 填写明文，接口要求加密时由 SDK 加密；应答由 SDK 解密。 Plain text; the SDK encrypts it where the operation requires, and decrypts answers. Sensitive: give the plain text; it travels encrypted. */
  readonly email?: Sensitive;
  /** 开票订单金额 · Order amount for the fapiao. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount?: number;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 32 characters. */
  readonly out_trade_no?: string;
  /** 发票种类 · Fapiao kind. 说明是普通发票还是增值税专用发票。 Tells an ordinary fapiao from a special VAT fapiao. Documented: `COMM_FAPIAO`, `VAT_FAPIAO`. */
  readonly fapiao_bill_type?: Open<"COMM_FAPIAO" | "VAT_FAPIAO">;
  /** 用户申请留言 · User's application message. At most 100 characters. */
  readonly user_apply_message?: string;
}

export interface FapiaoCardInformation {
  /** 卡券应用ID · Card App ID. At most 32 characters. */
  readonly card_appid: string;
  /** 卡券用户OpenID · Card holder OpenID. 持有发票卡券的用户在 card_appid 下的标识。 Identifies the holder of the fapiao card under card_appid. At most 32 characters. */
  readonly card_openid: string;
  /** 发票卡券模板ID · Fapiao card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
  readonly card_id?: string;
  /** 卡券编码 · Card code. 标识用户的一张卡券。 Identifies one card held by the user. At most 32 characters. */
  readonly card_code?: string;
  /** 发票卡券状态 · Fapiao card status. 枚举，发票插入用户卡包或作废的进展。 Enumeration: whether the fapiao was put into the user's wallet or discarded. Documented: `INSERT_ACCEPTED`, `INSERTED`, `DISCARD_ACCEPTED`, `DISCARDED`. */
  readonly card_status: Open<"INSERT_ACCEPTED" | "INSERTED" | "DISCARD_ACCEPTED" | "DISCARDED">;
}

/** Answer of `POST /v3/new-tax-control-fapiao/card-template`. */
export interface FapiaoCardTemplateAnswer {
  /** 卡券应用ID · Card App ID. At most 32 characters. */
  readonly card_appid: string;
  /** 发票卡券模板ID · Fapiao card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. At most 32 characters. */
  readonly card_id: string;
}

export interface FapiaoCardTemplateInformation {
  /** 收款方名称 · Payee name. At most 32 characters. */
  readonly payee_name?: string;
  /** 卡券标识图片地址 · Card logo URL. At most 1024 characters. */
  readonly logo_url: string;
  /** 自定义入口信息 · Custom entrance. */
  readonly custom_cell?: FapiaoCustomCell;
}

/** Options of `POST /v3/new-tax-control-fapiao/card-template`. */
export interface FapiaoCardTemplateOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required of partners. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 卡券应用ID · Card App ID. 发票卡券或会员卡所属的应用 ID。 App ID to which the fapiao card or member card belongs. At most 32 characters. */
    readonly card_appid: string;
    /** 发票卡券模板信息 · Fapiao card template information. */
    readonly card_template_information: FapiaoCardTemplateInformation;
  };
}

export interface FapiaoCustomCell {
  /** 自定义入口文案 · Custom entry text. At most 5 characters. */
  readonly words: string;
  /** 入口描述 · Entry caption. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. At most 6 characters. */
  readonly description: string;
  /** 跳转地址 · Jump URL. At most 1024 characters. */
  readonly jump_url?: string;
  /** 自定义入口跳转小程序原始ID · Original ID opened by the custom entry. At most 32 characters. */
  readonly miniprogram_user_name?: string;
  /** 自定义入口跳转路径 · Path opened by the custom entry. At most 1024 characters. */
  readonly miniprogram_path?: string;
}

export interface FapiaoData {
  /** 商品名称 · Goods name. */
  readonly goods_name: string;
  /** 开票商品ID · Fapiao goods ID. */
  readonly goods_id?: number;
  /** 税收商品分类 · Taxable goods category. */
  readonly goods_category?: string;
  /** 税收分类编码 · Tax classification code. */
  readonly tax_code: string;
  /** 税率 · Tax rate. */
  readonly tax_rate: number;
  /** 税收优惠标识 · Tax preference mark. */
  readonly tax_prefer_mark: string;
}

export interface FapiaoDigitalTaxMode {
  /** 数电发票接入状态 · Digital fapiao access status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `APPROVAL_PENDING`, `ACCESS_CONFIRMED_PENDING`, `ABILITY_CONFIRMED_PENDING`, `BILLING_PERSON_REGISTER_PENDING`, `BILLING_PERSON_CONFIRMED_PENDING`, `SECURITY_SETTING_PENDING`, `APPLY_FAILED`, `DISABLED`, `ENABLED`, `RESOURCE_EXPIRED`. */
  readonly status: Open<
    | "APPROVAL_PENDING"
    | "ACCESS_CONFIRMED_PENDING"
    | "ABILITY_CONFIRMED_PENDING"
    | "BILLING_PERSON_REGISTER_PENDING"
    | "BILLING_PERSON_CONFIRMED_PENDING"
    | "SECURITY_SETTING_PENDING"
    | "APPLY_FAILED"
    | "DISABLED"
    | "ENABLED"
    | "RESOURCE_EXPIRED">;
  /** 开票员信息 · Billing person information. */
  readonly billing_person_info?: readonly FapiaoBillingPersonInfo[];
  /** 接入时间 · Access time. 子商户接入数电发票的时间，带时区偏移。 When the sub-merchant joined digital fapiao; RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly access_time?: string;
  /** 失效时间 · Expiry time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expired_time?: string;
  /** 接入失败原因 · Access failure reason. At most 1024 characters. */
  readonly access_fail_reason?: string;
  /** 开票能力列表 · Fapiao abilities. */
  readonly ability_info?: readonly FapiaoAbilityInfo[];
}

export interface FapiaoDownloadInfo {
  /** 商户发票单号 · Merchant fapiao number. At most 32 characters. */
  readonly fapiao_id?: string;
  /** 发票下载地址 · Fapiao download URL. 由微信支付返回，下载请求仍需签名，链接会过期。 Returned by WeChat Pay; the download is signed as well and the link expires. At most 1024 characters. */
  readonly download_url?: string;
  /** 发票状态 · Fapiao status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `ISSUE_ACCEPTED`, `ISSUED`, `REVERSE_ACCEPTED`, `REVERSED`, `ISSUE_FAILED`, `REVERSE_FAILED`. */
  readonly status?: Open<
    | "ISSUE_ACCEPTED"
    | "ISSUED"
    | "REVERSE_ACCEPTED"
    | "REVERSED"
    | "ISSUE_FAILED"
    | "REVERSE_FAILED">;
}

/** Options of `GET /v3/new-tax-control-fapiao/download`. */
export interface FapiaoDownloadQueryOptions extends CallOptions {
  readonly query: {
    /** 下载凭证 · Download token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. At most 512 characters. */
    readonly token: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 32 characters. */
    readonly mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required of partners. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 32 characters. */
    readonly openid: string;
    /** 发票代码 · Invoice code. 税务系统赋予发票的代码。 Code that the tax system gave to the invoice. At most 12 characters. */
    readonly invoice_code?: string;
    /** 发票号码 · Invoice number. 税务系统赋予发票的号码。 Number that the tax system gave to the invoice. At most 20 characters. */
    readonly invoice_no: string;
    /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. At most 32 characters. */
    readonly fapiao_id: string;
    /** 发票文件格式 · Fapiao file format. 枚举，要下载 PDF、OFD 还是 XML 文件。 Enumeration: whether to download PDF, OFD or XML. Documented: `PDF`, `XML`, `OFD`. Default: `PDF`. */
    readonly file_format?: Open<"PDF" | "XML" | "OFD">;
  };
}

export interface FapiaoExtraInformation {
  /** 收款人 · Payee. Not on the official pages. */
  readonly payee?: string;
  /** 复核人 · Reviewer. Not on the official pages. */
  readonly reviewer?: string;
  /** 开票人 · Fapiao drawer. At most 20 characters. */
  readonly drawer: string;
}

export interface FapiaoInformation {
  /** 商户发票单号 · Merchant fapiao number. 由商户生成，标识申请单中的一张发票。 Chosen by the merchant; identifies one fapiao of the application. */
  readonly fapiao_id: string;
  /** 发票价税合计 · Total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 是否需要开票清单 · Item list required. */
  readonly need_list: boolean;
  /** 发票备注 · Fapiao remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
  /** 发票商品行列表 · Fapiao lines. */
  readonly items: readonly FapiaoInformationItem[];
}

export interface FapiaoInformationItem {
  /** 税收分类编码 · Tax classification code. 税务机关规定的货物或服务税收分类编码。 Classification code of goods or services set by the tax authority. */
  readonly tax_code: string;
  /** 税收商品分类 · Taxable goods category. */
  readonly goods_category?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 开票商品ID · Fapiao goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id?: number;
  /** 规格型号 · Specification. */
  readonly specification?: string;
  /** 商品计量单位 · Goods unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. */
  readonly unit?: string;
  /** 开票数量 · Invoiced quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 单行价税合计 · Line total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 税率 · Tax rate. 整数，等于税率乘以 10000，如 1300 表示 13%。 Integer, the rate multiplied by 10000; 1300 means 13%. */
  readonly tax_rate?: number;
  /** 税收优惠标识 · Tax preference mark. 表示该行是否享受免税、零税率等优惠。 Tells whether the line is tax free, zero rated or otherwise favoured. Documented: `NO_FAVORABLE`, `OUTSIDE_VAT`, `VAT_EXEMPT`, `NORMAL_ZERO_RATED`, `EXPORT_ZERO_RATED`. */
  readonly tax_prefer_mark?: Open<
    | "NO_FAVORABLE"
    | "OUTSIDE_VAT"
    | "VAT_EXEMPT"
    | "NORMAL_ZERO_RATED"
    | "EXPORT_ZERO_RATED">;
  /** 是否折扣行 · Discount line flag. */
  readonly discount: boolean;
}

/** Answer of `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`. */
export interface FapiaoInviteUrl {
  /** 邀请链接 · Invitation URL. At most 1024 characters. */
  readonly invite_url: string;
  /** 小程序应用ID · Mini program App ID. 微信支付返回的待跳转小程序的应用ID。 App ID of the mini program to open. At most 32 characters. */
  readonly miniprogram_appid: string;
  /** 开通页面小程序路径 · Path of the activation page. At most 1024 characters. */
  readonly miniprogram_path: string;
}

/** Options of `GET /v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl`. */
export interface FapiaoInviteUrlQueryOptions extends CallOptions {
  readonly query: {
    /** 操作类型 · Operation type. 要执行的操作：点金计划为开通或关闭，发票为授权绑定。 What to do: open or close in the gold plan, bind in fapiao. Documented: `AUTH_BINDING`. */
    readonly operation_type: Open<"AUTH_BINDING">;
    /** 开票模式 · Fapiao mode. 说明使用自建或第三方开票，还是腾讯数电票。 Tells own or third-party issuing from Tencent's digital fapiao. Documented: `THIRD_OR_SELF_FAPIAO`, `TENCENT_DIGITAL_TAX`. */
    readonly fapiao_mode: readonly (Open<"THIRD_OR_SELF_FAPIAO" | "TENCENT_DIGITAL_TAX">)[];
    /** 开票能力列表 · Fapiao abilities. 邀请子商户开通的开票能力，每项为枚举。 Fapiao abilities offered to the sub-merchant, each an enumerated value. Required when `fapiao_mode` is `TENCENT_DIGITAL_TAX`. Documented: `BASE_ABILITY`, `REAL_ESTATE_ABILITY`, `REFINED_OIL_ABILITY`, `PASSENGER_TRANSPORT_ABILITY`. */
    readonly fapiao_ability_type_list?: readonly (Open<
      | "BASE_ABILITY"
      | "REAL_ESTATE_ABILITY"
      | "REFINED_OIL_ABILITY"
      | "PASSENGER_TRANSPORT_ABILITY">)[];
    /** 邀请渠道 · Invitation channel. At most 128 characters. */
    readonly invite_channel?: string;
    /** 操作人 · Operating user. 作为查询参数时传入明文，SDK 负责加密。 As a query parameter: pass plain text; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly operate_user?: Sensitive;
    /** 邀请码 · Invitation code. 由服务商设定，用于区分邀请链接。 Set by the partner; tells invitation links apart. At most 128 characters. */
    readonly invite_code: string;
    /** 受邀商户号 · Invited merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 受邀商户税号 · Invited merchant's taxpayer number. 购买方或销售方的纳税人识别号，由税务机关分配。 Taxpayer number of the buyer or seller, assigned by the tax authority. At most 20 characters. */
    readonly taxpayer_id?: string;
  };
}

/** Answer of `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`. */
export interface FapiaoInvitedMerchantList {
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 分页链接 · Page links. */
  readonly links?: FapiaoLinks;
  /** 邀请结果列表 · Invitation results. */
  readonly mch_invite_result_list?: readonly FapiaoMchInviteResult[];
}

/** Options of `GET /v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo`. */
export interface FapiaoInvitedMerchantsQueryOptions extends CallOptions {
  readonly query: {
    /** 查询开始时间 · Query start time. RFC 3339 格式，带时区；查询范围的起点。 RFC 3339 with offset; start of the range to query. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly query_time_start: string;
    /** 查询结束时间 · Query end time. RFC 3339 格式，带时区；查询范围的终点。 RFC 3339 with offset; end of the range to query. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly query_time_end: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
    /** 邀请码 · Invitation code. 由服务商设定，用于区分邀请链接。 Set by the partner; tells invitation links apart. */
    readonly invite_code?: string;
    /** 邀请状态 · Invitation status. 商户是否已成功接受邀请开通，也可作查询条件。 Whether the invited merchant has joined; also usable as a query filter. Documented: `MCH_INVITE_SUCC`, `MCH_INVITE_FAILED`. */
    readonly mch_invite_status: Open<"MCH_INVITE_SUCC" | "MCH_INVITE_FAILED">;
  };
}

export interface FapiaoIssueBuyerInformation {
  /** 购买方类型 · Buyer type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `INDIVIDUAL`, `ORGANIZATION`. */
  readonly type: Open<"INDIVIDUAL" | "ORGANIZATION">;
  /** 购买方名称 · Buyer name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 纳税人识别号 · Taxpayer ID. 购买方或销售方的纳税人识别号，由税务机关分配。 Taxpayer number of the buyer or seller, assigned by the tax authority. */
  readonly taxpayer_id?: string;
  /** 购买方地址 · Buyer's address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
  readonly address?: string;
  /** 电话 · Telephone. */
  readonly telephone?: string;
  /** 开户银行名称 · Account bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 发票开户银行账号 · Fapiao bank account number. 发票中为开户银行账号；异常退款中为收款卡号，敏感字段，传明文，由 SDK 加密。 Fapiao: the party's bank account; abnormal refund: card that receives the money, sensitive, pass plain text, the SDK encrypts it. */
  readonly bank_account?: string;
  /** 购买方手机号 · Buyer's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
  readonly phone?: Sensitive;
  /** 邮箱 · Email address. 填写明文，接口要求加密时由 SDK 加密；应答由 SDK 解密。 Plain text; the SDK encrypts it where the operation requires, and decrypts answers. Sensitive: give the plain text; it travels encrypted. */
  readonly email?: Sensitive;
}

/** Options of `POST /v3/new-tax-control-fapiao/fapiao-applications`. */
export interface FapiaoIssueOptions extends CallOptions {
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 开票场景 · Fapiao issuing scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. Documented: `WITH_WECHATPAY`, `WITHOUT_WECHATPAY`. */
    readonly scene: Open<"WITH_WECHATPAY" | "WITHOUT_WECHATPAY">;
    /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. */
    readonly fapiao_apply_id: string;
    /** 购买方信息 · Buyer information. */
    readonly buyer_information: FapiaoIssueBuyerInformation;
    /** 发票信息 · Fapiao information. */
    readonly fapiao_information: readonly FapiaoInformation[];
  };
}

export interface FapiaoItem {
  /** 税收分类编码 · Tax classification code. At most 32 characters. */
  readonly tax_code: string;
  /** 商品名称 · Goods name. At most 128 characters. */
  readonly goods_name: string;
  /** 规格型号 · Specification. At most 20 characters. */
  readonly specification?: string;
  /** 商品计量单位 · Goods unit. At most 32 characters. */
  readonly unit?: string;
  /** 开票数量 · Invoiced quantity. */
  readonly quantity: number;
  /** 发票商品单价 · Fapiao goods unit price. */
  readonly unit_price: number;
  /** 单行不含税金额 · Line amount without tax. */
  readonly amount: number;
  /** 税额 · Tax amount. */
  readonly tax_amount: number;
  /** 单行价税合计 · Line total with tax. */
  readonly total_amount: number;
  /** 税率 · Tax rate. */
  readonly tax_rate: number;
  /** 税收优惠标识 · Tax preference mark. Documented: `NO_FAVORABLE`, `OUTSIDE_VAT`, `VAT_EXEMPT`, `NORMAL_ZERO_RATED`, `EXPORT_ZERO_RATED`. */
  readonly tax_prefer_mark?: Open<
    | "NO_FAVORABLE"
    | "OUTSIDE_VAT"
    | "VAT_EXEMPT"
    | "NORMAL_ZERO_RATED"
    | "EXPORT_ZERO_RATED">;
  /** 是否折扣行 · Discount line flag. */
  readonly discount: boolean;
}

export interface FapiaoLinks {
  /** 下一页链接 · Next page. At most 1024 characters. */
  readonly next?: string;
  /** 上一页链接 · Previous page. At most 1024 characters. */
  readonly prev?: string;
  /** 当前页链接 · Link to this page. At most 1024 characters. */
  readonly self?: string;
}

export interface FapiaoMchInviteResult {
  /** 受邀商户号 · Invited merchant ID. */
  readonly sub_mchid?: string;
  /** 邀请状态 · Invitation status. Documented: `MCH_INVITE_SUCC`, `MCH_INVITE_FAILED`. */
  readonly mch_invite_status: Open<"MCH_INVITE_SUCC" | "MCH_INVITE_FAILED">;
  /** 企业名称 · Company name. At most 1024 characters. */
  readonly ep_name: string;
  /** 纳税人识别号 · Taxpayer ID. 企业的纳税人识别号，由税务机关分配。 The company's taxpayer number, assigned by the tax authority. At most 32 characters. */
  readonly tax_id: string;
  /** 邀请码 · Invitation code. */
  readonly invite_code: string;
  /** 商户处理邀请时间 · Time the merchant answered. 操作发生的时间；v3 通常为 RFC 3339，v2 通知按原样字符串处理。 When it happened; normally RFC 3339 in v3, an opaque string in v2. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly operate_time: string;
  /** 邀请失败码 · Invitation failure code. 仅在开通失败时返回，枚举说明失败原因。 Returned only when signing up failed; an enumerated reason. Documented: `UNKNOWN_TAX_INFO`, `INVALID_COMPANY_INFO`, `NOT_MEET_ACCESS_CONDITION`, `NOT_IN_PILOT_SCOPE`, `MISSING_TAX_AUTHORITY_CODE`, `MERCHANT_INFO_NOT_SET`, `UNKNOWN_ERROR`. */
  readonly invite_failed_code?: Open<
    | "UNKNOWN_TAX_INFO"
    | "INVALID_COMPANY_INFO"
    | "NOT_MEET_ACCESS_CONDITION"
    | "NOT_IN_PILOT_SCOPE"
    | "MISSING_TAX_AUTHORITY_CODE"
    | "MERCHANT_INFO_NOT_SET"
    | "UNKNOWN_ERROR">;
  /** 邀请失败原因 · Invitation failure reason. At most 1024 characters. */
  readonly invite_failed_reason?: string;
}

/** Answer of `GET /v3/new-tax-control-fapiao/merchant/base-information`. */
export interface FapiaoMerchantBaseInformation {
  /** 销售方信息 · Seller information. */
  readonly seller_information: FapiaoMerchantBaseInformationSellerInformation;
  /** 票面附加信息 · Extra fapiao information. */
  readonly extra_information: FapiaoMerchantBaseInformationExtraInformation;
}

export interface FapiaoMerchantBaseInformationExtraInformation {
  /** 收款人 · Payee. */
  readonly payee?: string;
  /** 复核人 · Reviewer. */
  readonly reviewer?: string;
  /** 开票人 · Fapiao drawer. */
  readonly drawer: string;
}

/** Options of `GET /v3/new-tax-control-fapiao/merchant/base-information`. */
export interface FapiaoMerchantBaseInformationQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
  };
}

export interface FapiaoMerchantBaseInformationSellerInformation {
  /** 销售方名称 · Seller name. */
  readonly name: string;
  /** 纳税人识别号 · Taxpayer ID. */
  readonly taxpayer_id: string;
  /** 销售方地址 · Seller's address. */
  readonly address: string;
  /** 电话 · Telephone. */
  readonly telephone?: string;
  /** 开户银行名称 · Account bank name. */
  readonly bank_name?: string;
  /** 发票开户银行账号 · Fapiao bank account number. */
  readonly bank_account?: string;
}

/** Options of `POST /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check`. */
export interface FapiaoMerchantCheckOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
}

/** Answer of `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`. */
export interface FapiaoMerchantCheckStatus {
  /** 子商户号 · Sub-merchant ID. At most 32 characters. */
  readonly sub_mchid: string;
  /** 第三方开票模式 · Third-party fapiao mode. */
  readonly third_mode?: FapiaoThirdMode;
  /** 数电票模式信息 · Digital tax mode. */
  readonly digital_tax_mode?: FapiaoDigitalTaxMode;
}

/** Options of `GET /v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status`. */
export interface FapiaoMerchantCheckStatusQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. At most 32 characters. */
  readonly sub_mchid: string;
}

/** Answer of `GET /v3/new-tax-control-fapiao/merchant/development-config`. */
export interface FapiaoMerchantDevelopmentConfig {
  /** 回调通知地址 · Notification address. */
  readonly callback_url: string;
  /** 是否展示开票入口 · Show fapiao entry. */
  readonly show_fapiao_cell?: boolean;
  /** 是否支持专票 · Supports special VAT fapiao. */
  readonly support_vat_fapiao?: boolean;
}

/** Options of `GET /v3/new-tax-control-fapiao/merchant/development-config`. */
export interface FapiaoMerchantDevelopmentConfigQueryOptions extends CallOptions {}

/** Answer of `PATCH /v3/new-tax-control-fapiao/merchant/development-config`. */
export interface FapiaoMerchantDevelopmentConfigUpdateAnswer {
  /** 回调通知地址 · Notification address. At most 256 characters. */
  readonly callback_url: string;
  /** 是否展示开票入口 · Show fapiao entry. */
  readonly show_fapiao_cell?: boolean;
  /** 是否支持专票 · Supports special VAT fapiao. */
  readonly support_vat_fapiao?: boolean;
}

/** Options of `PATCH /v3/new-tax-control-fapiao/merchant/development-config`. */
export interface FapiaoMerchantDevelopmentConfigUpdateOptions extends CallOptions {
  readonly json?: {
    /** 回调通知地址 · Notification address. At most 256 characters. */
    readonly callback_url?: string;
    /** 子商户号 · Sub-merchant ID. 要配置开发选项的子商户的商户号，由微信支付分配。 Merchant ID of the sub-merchant being configured, assigned by WeChat Pay. Required of partners. At most 32 characters. */
    readonly sub_mch_code?: string;
    /** 是否展示开票入口 · Show fapiao entry. */
    readonly show_fapiao_cell?: boolean;
    /** 是否支持专票 · Supports special VAT fapiao. */
    readonly support_vat_fapiao?: boolean;
  };
}

/** Answer of `GET /v3/new-tax-control-fapiao/merchant/tax-codes`. */
export interface FapiaoMerchantTaxCodeList {
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 分页链接 · Page links. */
  readonly links?: FapiaoMerchantTaxCodeListLinks;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly FapiaoData[];
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
}

export interface FapiaoMerchantTaxCodeListLinks {
  /** 下一页链接 · Next page. */
  readonly next?: string;
  /** 上一页链接 · Previous page. */
  readonly prev?: string;
  /** 当前页链接 · Link to this page. */
  readonly self?: string;
}

/** Options of `GET /v3/new-tax-control-fapiao/merchant/tax-codes`. */
export interface FapiaoMerchantTaxCodesQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}

export interface FapiaoMeta {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required of partners. At most 32 characters. */
  readonly sub_mchid?: string;
  /** 文件类型 · File type. 说明电子发票文件的格式。 Tells the format of the fapiao file. Documented: `PDF`, `OFD`. */
  readonly file_type: Open<"PDF" | "OFD">;
  /** 摘要算法 · Digest algorithm. 说明文件摘要用哪种算法计算，字段名拼写以线上为准。 Tells the algorithm of the file digest; the misspelt name is the wire name. Documented: `SM3`. */
  readonly digest_alogrithm?: Open<"SM3">;
  /** 文件摘要 · File digest. At most 64 characters. */
  readonly digest?: string;
}

export interface FapiaoPassengerInformation {
  /** 出行人姓名 · Passenger name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. At most 20 characters. */
  readonly name: string;
  /** 证件类型 · Document type. 枚举，个人证件的种类。 Enumeration: kind of personal document. Documented: `IDENTITY_CARD`, `PASSPORT`, `HONG_KONG_PERMIT`, `MACAO_PERMIT`, `TAIWAN_PERMIT`, `FOREIGNER_RESIDENCE_PERMIT`, `HONG_KONG_RESIDENT_CARD`, `MACAO_RESIDENT_CARD`, `TAIWAN_RESIDENT_CARD`, `MILITARY_OFFICER_CARD`, `ARMED_POLICE_OFFICER_CARD`, `SOLDIER_CARD`, `HOMECOMING_CERT`, `TAIWAN_COMPATRIOT_CERT`. */
  readonly certificate_type: Open<
    | "IDENTITY_CARD"
    | "PASSPORT"
    | "HONG_KONG_PERMIT"
    | "MACAO_PERMIT"
    | "TAIWAN_PERMIT"
    | "FOREIGNER_RESIDENCE_PERMIT"
    | "HONG_KONG_RESIDENT_CARD"
    | "MACAO_RESIDENT_CARD"
    | "TAIWAN_RESIDENT_CARD"
    | "MILITARY_OFFICER_CARD"
    | "ARMED_POLICE_OFFICER_CARD"
    | "SOLDIER_CARD"
    | "HOMECOMING_CERT"
    | "TAIWAN_COMPATRIOT_CERT">;
  /** 乘客证件号码 · Passenger document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly certificate_number: Sensitive;
  /** 出发日期 · Departure date. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly departure_date: string;
  /** 出发地 · Place of departure. At most 80 characters. */
  readonly departure_place: string;
  /** 目的地 · Destination. At most 80 characters. */
  readonly destination: string;
  /** 交通工具类型 · Transportation type. 表示旅客乘坐的交通工具。 Tells by what means the passenger travelled. Documented: `LONG_DISTANCE_BUS`, `PUBLIC_TRANSPORTATION`, `CAR`, `SHIP`, `OTHER_TRANSPORTATION`. */
  readonly transportation_type: Open<
    | "LONG_DISTANCE_BUS"
    | "PUBLIC_TRANSPORTATION"
    | "CAR"
    | "SHIP"
    | "OTHER_TRANSPORTATION">;
  /** 舱位等级 · Cabin class. 表示旅客乘船的舱位等级。 Tells the cabin class on a ship. Required in cases that the page tells. Documented: `SHIP_FIRST_CLASS_CABIN`, `SHIP_SECOND_CLASS_CABIN`, `SHIP_THIRD_CLASS_CABIN`. */
  readonly transportation_classes?: Open<"SHIP_FIRST_CLASS_CABIN" | "SHIP_SECOND_CLASS_CABIN" | "SHIP_THIRD_CLASS_CABIN">;
}

export interface FapiaoRealEstateLeasingInformation {
  /** 省份 · Province. At most 20 characters. */
  readonly province: string;
  /** 不动产所在城市 · Property city. Required in cases that the page tells. At most 20 characters. */
  readonly city?: string;
  /** 不动产详细地址 · Property address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. At most 80 characters. */
  readonly address: string;
  /** 租赁期开始时间 · Lease start. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly lease_period_start: string;
  /** 租赁期结束时间 · Lease end. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly lease_period_end: string;
  /** 是否跨地市 · Crosses cities. */
  readonly cross_city_flag: boolean;
  /** 不动产权证书编号 · Property certificate number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. Not given in cases that the page tells. */
  readonly certificate_no?: Sensitive;
  /** 车牌号列表 · Plate numbers. 字符串数组，不动产租赁涉及的车牌号。 Array of strings; plates concerned by the lease. Required with `tax_code` or `items`. At most 3 items. */
  readonly plate_no?: readonly string[];
}

export interface FapiaoRedFapiao {
  /** 发票代码 · Fapiao code. At most 12 characters. */
  readonly fapiao_code?: string;
  /** 发票号码 · Fapiao number. At most 20 characters. */
  readonly fapiao_number: string;
  /** 发票校验码 · Fapiao check code. At most 20 characters. */
  readonly check_code?: string;
  /** 发票密码区 · Fapiao cipher area. At most 1024 characters. */
  readonly password?: string;
  /** 开票时间 · Fapiao issue time. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly fapiao_time: string;
}

export interface FapiaoRefinedOilInformation {
  /** 加油站点 · Fuel station. At most 100 characters. */
  readonly station: string;
  /** 交易时间 · Trade time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly trade_time: string;
  /** 油枪号 · Fuel nozzle number. At most 10 characters. */
  readonly gun_number: string;
}

export interface FapiaoSellerInformation {
  /** 销售方名称 · Seller name. At most 256 characters. */
  readonly name: string;
  /** 纳税人识别号 · Taxpayer ID. At most 32 characters. */
  readonly taxpayer_id: string;
  /** 销售方地址 · Seller's address. At most 128 characters. */
  readonly address?: string;
  /** 电话 · Telephone. At most 32 characters. */
  readonly telephone?: string;
  /** 开户银行名称 · Account bank name. At most 128 characters. */
  readonly bank_name?: string;
  /** 发票开户银行账号 · Fapiao bank account number. At most 32 characters. */
  readonly bank_account?: string;
}

export interface FapiaoThirdMode {
  /** 第三方或自建开票接入状态 · Third-party fapiao access status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `DISABLED`, `ENABLED`. */
  readonly status: Open<"DISABLED" | "ENABLED">;
}

export interface FapiaoTransactionInformation {
  /** 支付渠道 · Payment channel. 发票中为交易渠道，停车缴费中为用户进入缴费的入口。 Transaction channel in fapiao; where the user came from in parking fees. Documented: `WECHAT_PAY`. */
  readonly pay_channel: Open<"WECHAT_PAY">;
  /** 开票的微信支付订单号 · WeChat Pay ID of the invoiced order. 支付成功后由微信支付生成。 Assigned by WeChat Pay once paid. At most 64 characters. */
  readonly transaction_id?: string;
  /** 开票的商户订单号 · Merchant number of the invoiced order. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. At most 64 characters. */
  readonly out_trade_no?: string;
  /** 交易金额 · Transaction amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
}

/** Answer of `GET /v3/new-tax-control-fapiao/user-title`. */
export interface FapiaoUserTitle {
  /** 购买方类型 · Buyer type. Documented: `INDIVIDUAL`, `ORGANIZATION`. */
  readonly type: Open<"INDIVIDUAL" | "ORGANIZATION">;
  /** 购买方名称 · Buyer name. At most 256 characters. */
  readonly name: string;
  /** 纳税人识别号 · Taxpayer ID. At most 32 characters. */
  readonly taxpayer_id?: string;
  /** 购买方地址 · Buyer's address. At most 128 characters. */
  readonly address?: string;
  /** 电话 · Telephone. At most 32 characters. */
  readonly telephone?: string;
  /** 开户银行名称 · Account bank name. At most 128 characters. */
  readonly bank_name?: string;
  /** 发票开户银行账号 · Fapiao bank account number. At most 32 characters. */
  readonly bank_account?: string;
  /** 购买方手机号 · Buyer's phone number. Sensitive: arrives encrypted; this is the plain text. */
  readonly phone?: string;
  /** 邮箱 · Email address. Sensitive: arrives encrypted; this is the plain text. */
  readonly email?: string;
  /** 开票订单金额 · Order amount for the fapiao. */
  readonly amount?: number;
  /** 商户订单号 · Merchant order number. At most 32 characters. */
  readonly out_trade_no?: string;
  /** 发票种类 · Fapiao kind. Documented: `COMM_FAPIAO`, `VAT_FAPIAO`. */
  readonly fapiao_bill_type?: Open<"COMM_FAPIAO" | "VAT_FAPIAO">;
  /** 用户申请留言 · User's application message. At most 100 characters. */
  readonly user_apply_message?: string;
}

/** Options of `GET /v3/new-tax-control-fapiao/user-title`. */
export interface FapiaoUserTitleQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required of partners. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 开票场景 · Fapiao issuing scene. 表示业务发生的场景，由调用方选择。 Tells the business scenario, chosen by the caller. Documented: `WITH_WECHATPAY`, `WITHOUT_WECHATPAY`. */
    readonly scene: Open<"WITH_WECHATPAY" | "WITHOUT_WECHATPAY">;
    /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters. */
    readonly fapiao_apply_id: string;
  };
}

/** Answer of `GET /v3/new-tax-control-fapiao/user-title/title-url`. */
export interface FapiaoUserTitleTitleUrl {
  /** 抬头填写链接 · Fapiao title URL. Not on the official pages. */
  readonly title_url?: string;
  /** 小程序应用ID · Mini program App ID. 微信支付返回的待跳转小程序的应用ID。 App ID of the mini program to open. At most 32 characters. */
  readonly miniprogram_appid?: string;
  /** 抬头填写页面路径 · Path of the fapiao title page. At most 1024 characters. */
  readonly miniprogram_path?: string;
  /** 抬头填写小程序原始ID · Original ID of the fapiao title page. At most 32 characters. */
  readonly miniprogram_user_name?: string;
}

/** Options of `GET /v3/new-tax-control-fapiao/user-title/title-url`. */
export interface FapiaoUserTitleTitleUrlQueryOptions extends CallOptions {
  readonly query: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Required of partners. At most 32 characters. */
    readonly sub_mchid?: string;
    /** 开票申请单号 · Fapiao application ID. 由商户提交，标识一次开票申请，后续查询与冲红都用它。 Set by the merchant; identifies one application in later queries and reversals. At most 32 characters of `0-9A-Za-z_|*-`. */
    readonly fapiao_apply_id: string;
    /** 开票来源 · Fapiao request source. 表示请求来自网页还是小程序等渠道。 Tells which channel, such as web page or mini program, the request comes from. Documented: `WEB`, `MINIPROGRAM`. */
    readonly source: Open<"WEB" | "MINIPROGRAM">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 32 characters. */
    readonly openid: string;
    /** 价税合计 · Total including tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
    readonly total_amount: number;
    /** 销售方名称 · Seller name. At most 32 characters. */
    readonly seller_name?: string;
    /** 是否展示手机栏 · Show phone field. */
    readonly show_phone_cell?: boolean;
    /** 是否必填手机号 · Phone number required. */
    readonly must_input_phone?: boolean;
    /** 是否展示邮箱栏 · Show email field. */
    readonly show_email_cell?: boolean;
    /** 是否必填邮箱 · Email required. */
    readonly must_input_email?: boolean;
  };
}
