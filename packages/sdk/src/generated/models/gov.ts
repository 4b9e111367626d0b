// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

export interface GovData {
  /** 品类编码 · Category code. 政府补贴商品品类的编码。 Code of the subsidized product category. */
  readonly cate_code: string;
  /** 证件号码 · Identity document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly cert_no: Sensitive;
  /** 能耗等级 · Energy grade. 说明商品的能耗等级，取中文枚举值。 Tells the energy grade of the goods, as one of two Chinese words. */
  readonly grade?: string;
  /** 用户姓名 · User's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
  readonly name: Sensitive;
  /** 交易或退回时间 · Sale or return time. 操作发生的时间；各接口格式不同，补贴核销按原样字符串处理。 When it happened; the format differs by operation, an opaque string in subsidies. */
  readonly operation_time: string;
  /** 补贴银行名称 · Subsidizing bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 银行补贴金额 · Bank subsidy amount. 金额文本，正数，单位为元，由调用方填写。 Positive amount as text, in yuan (not fen); given by the caller. */
  readonly bank_subsidy?: string;
  /** 交易平台补贴金额 · Platform subsidy amount. 字符串形式的正数金额，单位为元。 Positive amount as a string, in yuan. */
  readonly plat_subsidy?: string;
  /** 销售金额 · Sales amount. 正数文本，单位为元而非分。 Positive number as text, in yuan rather than fen. */
  readonly sales: string;
  /** 核销状态 · Redemption status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. */
  readonly status: string;
  /** 政府补贴金额（元） · Government subsidy in yuan. 商家券中为布尔，表示是否允许补贴；政府补贴中为正数文本，单位为元。 Boolean for merchant coupons; in government subsidies a positive amount as text, in yuan. */
  readonly subsidy: string;
  /** 手机号 · Mobile number. 敏感字段，填写明文，由 SDK 加密。 Sensitive: give plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly tel: Sensitive;
  /** 收货地区编码 · Delivery region code. 收货地的行政区划编码。 Administrative region code of the delivery address. */
  readonly add_code: string;
  /** 收货地址 · Delivery address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly address: Sensitive;
  /** 销售方式 · Sales method. 0 表示线上，1 表示线下。 0 for online, 1 for offline. */
  readonly sale_models: string;
  /** 商品品牌 · Product brand. */
  readonly brand: string;
  /** 活动地区编码 · Activity region code. 六位数字的行政区划编码。 Six-digit administrative region code. */
  readonly activity_add_code: string;
  /** 统一社会信用代码 · Unified social credit code. 18 位，与营业执照一致。 18 characters, as on the business licence. */
  readonly uniscid: string;
  /** 销售企业名称 · Selling company name. */
  readonly corp_name: string;
  /** 数据流水号 · Data serial number. 每条数据的流水号，由商户生成且唯一。 Serial number of each record, chosen by the merchant and unique. */
  readonly serial_num: string;
}

export interface GovGoodsSn {
  /** 商品SN码 · Product serial number. */
  readonly sn_code: string;
  /** 补贴资格状态 · Subsidy qualification state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `SNCODE_STATE_UNKNOWN`, `SNCODE_STATE_SELLABLE`, `SNCODE_STATE_NOT_SELLABLE`. */
  readonly state: Open<"SNCODE_STATE_UNKNOWN" | "SNCODE_STATE_SELLABLE" | "SNCODE_STATE_NOT_SELLABLE">;
  /** 不可售原因 · Not sellable reason. 说明 SN 码为何不可销售。 Tells why the serial number cannot be sold. Documented: `NOT_SELLABLE_REASON_USED`, `NOT_SELLABLE_REASON_NOT_FOUND`. */
  readonly not_sellable_reason?: Open<"NOT_SELLABLE_REASON_USED" | "NOT_SELLABLE_REASON_NOT_FOUND">;
}

export interface GovInvoiceInfo {
  /** 发票代码 · Invoice code. 税务系统赋予发票的代码。 Code that the tax system gave to the invoice. */
  readonly invoice_cd?: string;
  /** 发票号码 · Invoice number. 税务系统赋予发票的号码。 Number that the tax system gave to the invoice. */
  readonly invoice_no?: string;
  /** 开票日期 · Invoice date. 北京时间。 Beijing date, set by the merchant. */
  readonly invoice_dt?: string;
  /** 发票链接 · Invoice link. */
  readonly invoice_link?: string;
  /** 发票类型 · Invoice type. */
  readonly invoice_tp?: string;
  /** 发票校验码 · Invoice check code. 发票票面上的校验码。 Check code printed on the invoice. */
  readonly invoice_ck_cd?: string;
  /** 发票购买人姓名 · Buyer's name on invoice. */
  readonly nm?: string;
  /** 价税合计 · Total including tax. 金额文本，单位以该产品文档为准。 Amount as text; unit as in the product's documentation. */
  readonly tax?: string;
  /** 发票税额 · Invoice tax amount. 字符串形式的金额，单位以该产品文档为准。 Amount as a string; the unit is stated in that product's documents. */
  readonly invoice_tax_amt?: string;
  /** 销售企业名称 · Selling enterprise name. */
  readonly sales_ent_nm?: string;
  /** 销售方纳税人识别号 · Seller taxpayer ID. 销售方的纳税人识别号，由税务机关分配。 The seller's taxpayer number, assigned by the tax authority. */
  readonly tax_payer?: string;
  /** 商品数量 · Quantity. */
  readonly num?: string;
  /** 货物或服务名称 · Goods or service name. */
  readonly service_nm?: string;
}

export interface GovQualification {
  /** 家电品类编号 · Appliance category ID. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
  readonly appliance_id: number;
  /** 补贴资格状态 · Subsidy qualification state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `UNCLAIMED`, `UNREDEEMED`, `REDEEMED`. */
  readonly state: Open<"UNCLAIMED" | "UNREDEEMED" | "REDEEMED">;
  /** 无资格原因 · Why no qualification. 说明资格为何不可用，如已在其他地区或平台领取。 Tells why there is no qualification, such as one claimed in another region or platform. Documented: `REASON_CLAIMED_BY_OTHER_REGION`, `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`, `REASON_UNCLAIMED`, `REASON_CLAIMED_BY_OTHER_MODE`. */
  readonly unclaimed_reason?: Open<
    | "REASON_CLAIMED_BY_OTHER_REGION"
    | "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION"
    | "REASON_UNCLAIMED"
    | "REASON_CLAIMED_BY_OTHER_MODE">;
  /** 资格领取模式 · Claim mode. 枚举，通过小程序或接口透传领取。 Enumeration: claimed in the mini program or passed through by interface. Documented: `CLAIM_MODE_MINI_PROGRAM`, `CLAIM_MODE_INTERFACE_PASS_THROUGH`. */
  readonly claim_mode?: Open<"CLAIM_MODE_MINI_PROGRAM" | "CLAIM_MODE_INTERFACE_PASS_THROUGH">;
  /** 已领取平台名称 · Claiming platform name. */
  readonly claimed_platform_name?: string;
  /** 已领取地区名称 · Claiming region name. */
  readonly claimed_region_name?: string;
}

export interface GovShopOrder {
  /** 店铺订单号 · Shop order number. 店铺订单的编号，由商户生成。 Number of the shop order, chosen by the merchant. */
  readonly shop_order_number?: string;
  /** 采集状态 · Collection state. 枚举，企业或交易信息是否已采集。 Enumeration: whether the information has been collected. Documented: `COLLECT_STATE_NOT_COLLECT`, `COLLECT_STATE_COLLECTED`, `COLLECT_STATE_COLLECTION_FAILED`. */
  readonly collect_state?: Open<
    | "COLLECT_STATE_NOT_COLLECT"
    | "COLLECT_STATE_COLLECTED"
    | "COLLECT_STATE_COLLECTION_FAILED">;
  /** 品类状态 · Category state. Documented: `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`. */
  readonly cate_state?: Open<"CATE_STATE_REDEEM" | "CATE_STATE_REFUND">;
}

/**
 * Answer of `POST /v3/gov/subsidy/goods/upload`.
 * Answer of `POST /v3/gov/subsidy/n-qualifications/sync`.
 * Answer of `POST /v3/gov/subsidy/qualifications/passthrough/cancel`.
 * Answer of `POST /v3/gov/subsidy/qualifications/passthrough/claim`.
 * Answer of `POST /v3/gov/subsidy/qualifications/sync`.
 * Answer of `POST /v3/gov/subsidy/sncode/lock`.
 * Answer of `POST /v3/gov/subsidy/sncode/unlock`.
 * Answer of `POST /v3/gov/subsidy/transactions/sync`.
 */
export interface GovSubsidyAnswer {
  /** 返回码 · Result code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message: string;
}

/**
 * Answer of `POST /v3/gov/subsidy/audit/cup/invalid`.
 * Answer of `POST /v3/gov/subsidy/audit/cup/refund/sync`.
 * Answer of `POST /v3/gov/subsidy/audit/cup/update`.
 * Answer of `POST /v3/gov/subsidy/audit/cup/upload`.
 */
export interface GovSubsidyAuditCupAnswer {
  /** 返回码 · Result code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 返回信息 · Message. */
  readonly msg: string;
  /** 详细应答码 · Detailed response code. 补贴审核接口返回的细分结果代码。 Finer result code returned by the subsidy review operations. */
  readonly sub_code?: string;
  /** 详细应答描述 · Detailed response message. */
  readonly sub_msg?: string;
}

/** Options of `POST /v3/gov/subsidy/audit/cup/invalid`. */
export interface GovSubsidyAuditCupInvalidOptions extends CallOptions {
  readonly json: {
    /** 分公司机构代码 · Branch organisation code. 受理审核的分公司的机构代码。 Code of the branch that handles the review; supplied by the merchant. */
    readonly org_no: string;
    /** 商户订单号 · Merchant order number. 由商户自定，提交审核后凭它查询结果。 Set by the merchant; used to query the review result afterwards. */
    readonly mchnt_order_id: string;
    /** 上传时间 · Upload time. RFC 3339 格式，带时区偏移；政府补贴审核接口未限定格式。 RFC 3339 with offset; the subsidy audit operations fix no format. */
    readonly upload_time: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/audit/cup/query`. */
export interface GovSubsidyAuditCupQueryAnswer {
  /** 返回码 · Result code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 返回信息 · Message. */
  readonly msg?: string;
  /** 详细应答码 · Detailed response code. 补贴审核接口返回的细分结果代码。 Finer result code returned by the subsidy review operations. */
  readonly sub_code?: string;
  /** 详细应答描述 · Detailed response message. */
  readonly sub_msg?: string;
  /** 商户订单号 · Merchant order number. */
  readonly mchnt_order_id?: string;
  /** 核验结果 · Verification status. 表示补贴审核数据的核验结果，由审核平台返回。 Tells the outcome of the subsidy data check; returned by the review platform. */
  readonly verify_status?: string;
  /** 核验结果描述 · Verification status description. */
  readonly verify_status_desc?: string;
  /** 审核状态 · Review status. 说明申请或资料审核到哪一步，停车场进件为枚举。 Tells how far the review has come; an enumeration for parking lots. */
  readonly audit_status?: string;
  /** 审核状态说明 · Review status description. */
  readonly audit_status_desc?: string;
  /** 订单状态 · Order status. 表示订单在补贴审核平台的状态，由平台返回。 Tells the order's status at the subsidy review platform; returned by it. */
  readonly trade_status?: string;
  /** 退货金额 · Returned goods amount. */
  readonly refund_at?: string;
  /** 退货日期 · Return date. */
  readonly refund_dt?: string;
  /** 分公司机构代码 · Branch organisation code. */
  readonly org_no?: string;
}

/** Options of `POST /v3/gov/subsidy/audit/cup/query`. */
export interface GovSubsidyAuditCupQueryOptions extends CallOptions {
  readonly json: {
    /** 分公司机构代码 · Branch organisation code. 受理审核的分公司的机构代码。 Code of the branch that handles the review; supplied by the merchant. */
    readonly org_no: string;
    /** 商户订单号 · Merchant order number. 由商户自定，提交审核后凭它查询结果。 Set by the merchant; used to query the review result afterwards. */
    readonly mchnt_order_id: string;
    /** 上传时间 · Upload time. RFC 3339 格式，带时区偏移；政府补贴审核接口未限定格式。 RFC 3339 with offset; the subsidy audit operations fix no format. */
    readonly upload_time: string;
  };
}

/** Options of `POST /v3/gov/subsidy/audit/cup/refund/sync`. */
export interface GovSubsidyAuditCupRefundSyncOptions extends CallOptions {
  readonly json: {
    /** 分公司机构代码 · Branch organisation code. 受理审核的分公司的机构代码。 Code of the branch that handles the review; supplied by the merchant. */
    readonly org_no: string;
    /** 商户订单号 · Merchant order number. 由商户自定，提交审核后凭它查询结果。 Set by the merchant; used to query the review result afterwards. */
    readonly mchnt_order_id: string;
    /** 上传时间 · Upload time. RFC 3339 格式，带时区偏移；政府补贴审核接口未限定格式。 RFC 3339 with offset; the subsidy audit operations fix no format. */
    readonly upload_time: string;
    /** 退货金额 · Returned goods amount. 金额文本，单位以该产品文档为准。 Amount as text; unit as in the product's documentation. */
    readonly refund_at: string;
    /** 退货日期 · Return date. 日期文本，格式以该产品文档为准。 Date as text, format as in the product's documentation. */
    readonly refund_dt: string;
  };
}

/** Options of `POST /v3/gov/subsidy/audit/cup/update`. */
export interface GovSubsidyAuditCupUpdateOptions extends CallOptions {
  readonly json: {
    /** 分公司机构代码 · Branch organisation code. 受理审核的分公司的机构代码。 Code of the branch that handles the review; supplied by the merchant. */
    readonly org_no: string;
    /** 店铺编码 · Shop code. 店铺的编码。 Code of the shop. */
    readonly sub_mchnt_cd: string;
    /** 店铺名称 · Shop name. */
    readonly sub_mchnt_nm: string;
    /** 门店名称 · Store name. */
    readonly store_nm?: string;
    /** 线上平台订单号 · Online order number. 线上销售平台的订单号。 Order number on the online sales platform; supplied by the merchant. */
    readonly online_no: string;
    /** 商户订单号 · Merchant order number. 由商户自定，提交审核后凭它查询结果。 Set by the merchant; used to query the review result afterwards. */
    readonly mchnt_order_id: string;
    /** 上传时间 · Upload time. RFC 3339 格式，带时区偏移；政府补贴审核接口未限定格式。 RFC 3339 with offset; the subsidy audit operations fix no format. */
    readonly upload_time: string;
    /** 审核结果通知地址 · Review result notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商品品类 · Product category. 补贴商品的品类代码。 Category code of the subsidised product. */
    readonly prod_id: string;
    /** 能效等级 · Energy efficiency grade. */
    readonly eng_grade?: string;
    /** 商品品牌 · Product brand. */
    readonly brand_nm: string;
    /** 商品型号 · Product model. */
    readonly prod_model: string;
    /** 销售方式 · Sales method. 填写线上或线下。 Online or offline. */
    readonly sales_chnl?: string;
    /** 电商平台方 · E-commerce platform. */
    readonly plat_form: string;
    /** 支付方式类型 · Payment method type. 用户支付方式的类别，取值由补贴审核平台规定。 Kind of the user's payment; values are defined by the subsidy review platform. */
    readonly payer_tp: string;
    /** 收旧订单号 · Trade-in order number. 以旧换新中旧机回收订单的编号。 Number of the order that took the old device back. */
    readonly trade_in_order_id?: string;
    /** 收旧价格 · Trade-in price. 金额文本，单位以该产品文档为准。 Amount as text; unit as in the product's documentation. */
    readonly trade_in_at?: string;
    /** 是否统计收旧价格 · Trade-in price counted. */
    readonly is_trade_in?: string;
    /** 订单金额 · Order amount. 金额文本，单位以该产品文档为准。 Amount as text; unit as in the product's documentation. */
    readonly sales_at: string;
    /** 实付金额 · Amount actually paid. 金额文本，文档未载明单位。 Amount as text; the unit is not documented. */
    readonly actual_at: string;
    /** 交易时间 · Transaction time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly trans_tm: string;
    /** 商户编码 · Merchant code. 商户在补贴审核平台的编码。 Merchant's code on the subsidy review platform; supplied by the merchant. */
    readonly mchnt_cd: string;
    /** 商家优惠金额 · Merchant discount amount. 字符串形式的金额，单位以补贴审核平台约定为准。 Amount as a string; its unit is defined by the subsidy review platform. */
    readonly mer_sub_at?: string;
    /** 国补优惠金额 · National subsidy amount. 字符串形式的金额，单位以该产品文档为准。 Amount as a string; the unit is stated in that product's documents. */
    readonly discount_at: string;
    /** 其他图片1 · Other image 1. */
    readonly image01?: string;
    /** 其他图片2 · Other image 2. */
    readonly image02?: string;
    /** 其他图片3 · Other image 3. */
    readonly image03?: string;
    /** 其他图片4 · Other image 4. */
    readonly image04?: string;
    /** 其他图片5 · Other image 5. */
    readonly image05?: string;
    /** 其他图片6 · Other image 6. */
    readonly image06?: string;
    /** 其他图片7 · Other image 7. */
    readonly image07?: string;
    /** 其他图片8 · Other image 8. */
    readonly image08?: string;
    /** 其他图片9 · Other image 9. */
    readonly image09?: string;
    /** 其他图片10 · Other image 10. */
    readonly image10?: string;
    /** 收旧承诺函照片 · Trade-in commitment letter photo. */
    readonly commitment_letter_photo?: string;
    /** 收旧承诺函照片格式 · Commitment letter photo format. */
    readonly commitment_letter_photo_format?: string;
    /** 收旧设备外观照片 · Photo of traded-in device. */
    readonly device_photo?: string;
    /** 收旧设备照片格式 · Trade-in photo format. */
    readonly device_photo_format?: string;
    /** 外包装与激活照片 · Packaging and activation photo. */
    readonly pack_and_active_photo?: string;
    /** 商品条码 · Product barcode. 商品的条码数字。 Digits of the product's barcode. */
    readonly bar_code?: string;
    /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
    readonly sn_code: string;
    /** 第一个IMEI号 · First IMEI. 双卡手机的第一个 IMEI 号。 First IMEI number of a phone with two SIM cards. */
    readonly imei1?: string;
    /** 第二个IMEI号 · Second IMEI. 双卡手机的第二个 IMEI 号。 Second IMEI number of a phone with two SIM cards. */
    readonly imei2?: string;
    /** 能效备案型号 · Efficiency registered model. */
    readonly register_model?: string;
    /** 能效或水效备案号 · Efficiency registration number. 商品能效或水效的备案编号。 Registration number of the product's energy or water efficiency. */
    readonly record_number?: string;
    /** 能效执行标准 · Energy efficiency standard. */
    readonly eng_grade_standard?: string;
    /** 发票信息 · Invoice information. */
    readonly invoice_info: GovInvoiceInfo;
    /** 物流信息 · Logistics information. */
    readonly track_info: GovTrackInfo;
  };
}

/** Options of `POST /v3/gov/subsidy/audit/cup/upload`. */
export interface GovSubsidyAuditCupUploadOptions extends CallOptions {
  readonly json: {
    /** 分公司机构代码 · Branch organisation code. 受理审核的分公司的机构代码。 Code of the branch that handles the review; supplied by the merchant. */
    readonly org_no: string;
    /** 店铺编码 · Shop code. 店铺的编码。 Code of the shop. */
    readonly sub_mchnt_cd: string;
    /** 店铺名称 · Shop name. */
    readonly sub_mchnt_nm: string;
    /** 门店名称 · Store name. */
    readonly store_nm?: string;
    /** 线上平台订单号 · Online order number. 线上销售平台的订单号。 Order number on the online sales platform; supplied by the merchant. */
    readonly online_no: string;
    /** 商户订单号 · Merchant order number. 由商户自定，提交审核后凭它查询结果。 Set by the merchant; used to query the review result afterwards. */
    readonly mchnt_order_id: string;
    /** 上传时间 · Upload time. RFC 3339 格式，带时区偏移；政府补贴审核接口未限定格式。 RFC 3339 with offset; the subsidy audit operations fix no format. */
    readonly upload_time: string;
    /** 审核结果通知地址 · Review result notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url: string;
    /** 商品品类 · Product category. 补贴商品的品类代码。 Category code of the subsidised product. */
    readonly prod_id: string;
    /** 能效等级 · Energy efficiency grade. */
    readonly eng_grade?: string;
    /** 商品品牌 · Product brand. */
    readonly brand_nm: string;
    /** 商品型号 · Product model. */
    readonly prod_model: string;
    /** 销售方式 · Sales method. 填写线上或线下。 Online or offline. */
    readonly sales_chnl?: string;
    /** 电商平台方 · E-commerce platform. */
    readonly plat_form: string;
    /** 支付方式类型 · Payment method type. 用户支付方式的类别，取值由补贴审核平台规定。 Kind of the user's payment; values are defined by the subsidy review platform. */
    readonly payer_tp: string;
    /** 收旧订单号 · Trade-in order number. 以旧换新中旧机回收订单的编号。 Number of the order that took the old device back. */
    readonly trade_in_order_id?: string;
    /** 收旧价格 · Trade-in price. 金额文本，单位以该产品文档为准。 Amount as text; unit as in the product's documentation. */
    readonly trade_in_at?: string;
    /** 是否统计收旧价格 · Trade-in price counted. */
    readonly is_trade_in?: string;
    /** 订单金额 · Order amount. 金额文本，单位以该产品文档为准。 Amount as text; unit as in the product's documentation. */
    readonly sales_at: string;
    /** 实付金额 · Amount actually paid. 金额文本，文档未载明单位。 Amount as text; the unit is not documented. */
    readonly actual_at: string;
    /** 交易时间 · Transaction time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly trans_tm: string;
    /** 商户编码 · Merchant code. 商户在补贴审核平台的编码。 Merchant's code on the subsidy review platform; supplied by the merchant. */
    readonly mchnt_cd: string;
    /** 商家优惠金额 · Merchant discount amount. 字符串形式的金额，单位以补贴审核平台约定为准。 Amount as a string; its unit is defined by the subsidy review platform. */
    readonly mer_sub_at?: string;
    /** 国补优惠金额 · National subsidy amount. 字符串形式的金额，单位以该产品文档为准。 Amount as a string; the unit is stated in that product's documents. */
    readonly discount_at: string;
    /** 其他图片1 · Other image 1. */
    readonly image01?: string;
    /** 其他图片2 · Other image 2. */
    readonly image02?: string;
    /** 其他图片3 · Other image 3. */
    readonly image03?: string;
    /** 其他图片4 · Other image 4. */
    readonly image04?: string;
    /** 其他图片5 · Other image 5. */
    readonly image05?: string;
    /** 其他图片6 · Other image 6. */
    readonly image06?: string;
    /** 其他图片7 · Other image 7. */
    readonly image07?: string;
    /** 其他图片8 · Other image 8. */
    readonly image08?: string;
    /** 其他图片9 · Other image 9. */
    readonly image09?: string;
    /** 其他图片10 · Other image 10. */
    readonly image10?: string;
    /** 收旧承诺函照片 · Trade-in commitment letter photo. */
    readonly commitment_letter_photo?: string;
    /** 收旧承诺函照片格式 · Commitment letter photo format. */
    readonly commitment_letter_photo_format?: string;
    /** 收旧设备外观照片 · Photo of traded-in device. */
    readonly device_photo?: string;
    /** 收旧设备照片格式 · Trade-in photo format. */
    readonly device_photo_format?: string;
    /** 外包装与激活照片 · Packaging and activation photo. */
    readonly pack_and_active_photo?: string;
    /** 商品条码 · Product barcode. 商品的条码数字。 Digits of the product's barcode. */
    readonly bar_code?: string;
    /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
    readonly sn_code: string;
    /** 第一个IMEI号 · First IMEI. 双卡手机的第一个 IMEI 号。 First IMEI number of a phone with two SIM cards. */
    readonly imei1?: string;
    /** 第二个IMEI号 · Second IMEI. 双卡手机的第二个 IMEI 号。 Second IMEI number of a phone with two SIM cards. */
    readonly imei2?: string;
    /** 能效备案型号 · Efficiency registered model. */
    readonly register_model?: string;
    /** 能效或水效备案号 · Efficiency registration number. 商品能效或水效的备案编号。 Registration number of the product's energy or water efficiency. */
    readonly record_number?: string;
    /** 能效执行标准 · Energy efficiency standard. */
    readonly eng_grade_standard?: string;
    /** 发票信息 · Invoice information. */
    readonly invoice_info: GovInvoiceInfo;
    /** 物流信息 · Logistics information. */
    readonly track_info: GovTrackInfo;
  };
}

/** Answer of `POST /v3/gov/subsidy/companies/query`. */
export interface GovSubsidyCompaniesQueryAnswer {
  /** 公司名称 · Company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
  readonly company_name?: string;
  /** 采集状态 · Collection state. 枚举，企业或交易信息是否已采集。 Enumeration: whether the information has been collected. Documented: `COLLECT_STATE_NOT_COLLECT`, `COLLECT_STATE_COLLECTED`, `COLLECT_STATE_COLLECTION_FAILED`. */
  readonly collect_state?: Open<
    | "COLLECT_STATE_NOT_COLLECT"
    | "COLLECT_STATE_COLLECTED"
    | "COLLECT_STATE_COLLECTION_FAILED">;
  /** 返回码 · Result code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message: string;
}

/** Options of `POST /v3/gov/subsidy/companies/query`. */
export interface GovSubsidyCompaniesQueryOptions extends CallOptions {
  readonly json: {
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 营业执照号 · Business licence number. 营业执照上的统一社会信用代码或注册号。 Unified social credit code or registration number on the business licence. */
    readonly license_number: string;
  };
}

/** Options of `POST /v3/gov/subsidy/goods/upload`. */
export interface GovSubsidyGoodsUploadOptions extends CallOptions {
  readonly json: {
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id: number;
    /** 商品名称 · Product name. */
    readonly product_name: string;
    /** 能效等级 · Energy efficiency grade. 说明商品的能效或水效等级。 Tells the energy or water efficiency grade of the goods. Documented: `FIRST_LEVEL`, `SECOND_LEVEL`, `ENERGY_GRADE_UNKNOWN`. */
    readonly energy_grade?: Open<"FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN">;
    /** 商品品牌 · Product brand. */
    readonly brand: string;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 销售方名称 · Seller name. */
    readonly seller_name: string;
    /** 营业执照号 · Business licence number. 营业执照上的统一社会信用代码或注册号。 Unified social credit code or registration number on the business licence. */
    readonly license_number: string;
    /** 基准价格 · Base price. 整数，单位为分。 Integer, in fen. */
    readonly base_price: number;
    /** 近一月平均交易价 · Average monthly price. 整数，单位为分。 Integer, in fen. */
    readonly average_trading_price: number;
    /** 产品类型 · Product type. 补贴中区分普通与智能产品，企业支付中为要开通的产品。 Common or AI product in subsidies; the product to enable in enterprise payment. Documented: `COMMON_PRODUCT`, `AI_PRODUCT`. */
    readonly product_type: Open<"COMMON_PRODUCT" | "AI_PRODUCT">;
    /** 商品型号 · Product model. */
    readonly product_model?: string;
    /** 商品条码 · Product barcode. 商品的条码数字。 Digits of the product's barcode. */
    readonly bar_code: string;
  };
}

/** Options of `POST /v3/gov/subsidy/n-qualifications/sync`. */
export interface GovSubsidyNQualificationsSyncOptions extends CallOptions {
  readonly json: {
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 用户手机号 · User's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number: Sensitive;
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id?: number;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 能效等级 · Energy efficiency grade. 说明商品的能效或水效等级。 Tells the energy or water efficiency grade of the goods. Documented: `FIRST_LEVEL`, `SECOND_LEVEL`, `ENERGY_GRADE_UNKNOWN`. */
    readonly energy_grade?: Open<"FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN">;
    /** 收货地区编码 · Delivery region code. 收货地所在行政区划的编码。 Code of the administrative region the goods go to. */
    readonly receive_region_code: string;
    /** 商品品牌 · Product brand. */
    readonly brand: string;
    /** 收货地址 · Delivery address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
    readonly address: string;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 销售方名称 · Seller name. */
    readonly seller_name: string;
    /** 营业执照号 · Business licence number. 营业执照上的统一社会信用代码或注册号。 Unified social credit code or registration number on the business licence. */
    readonly license_number: string;
    /** 物流单号 · Tracking number. 由物流公司生成。 Assigned by the courier company. */
    readonly logistics_num?: string;
    /** 签收时间 · Time of receipt. 多为 RFC 3339 格式，带时区偏移；浙江与银联审核接口未限定格式，按北京时间填写。 Mostly RFC 3339 with offset; the Zhejiang and UnionPay audit operations fix no format, use Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly delivery_time?: string;
    /** 发票号码 · Invoice number. 税务系统赋予发票的号码。 Number that the tax system gave to the invoice. */
    readonly invoice_num: string;
    /** 产品类型 · Product type. 补贴中区分普通与智能产品，企业支付中为要开通的产品。 Common or AI product in subsidies; the product to enable in enterprise payment. Documented: `COMMON_PRODUCT`, `AI_PRODUCT`. */
    readonly product_type: Open<"COMMON_PRODUCT" | "AI_PRODUCT">;
    /** 电脑类型 · PC type. 商品为电脑时的类别，例如台式机或笔记本。 Kind of computer, such as desktop or laptop. Documented: `DESKTOP`, `LAPTOP`, `COMPUTER_TYPE_UNKNOWN`. */
    readonly pc_type?: Open<"DESKTOP" | "LAPTOP" | "COMPUTER_TYPE_UNKNOWN">;
    /** 订单金额 · Order amount. 以旧换新补贴所对应的订单金额，按微信支付惯例单位为分。 Amount of the subsidised order; in fen by WeChat Pay convention. */
    readonly order_amount: number;
    /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
    readonly discount_amount: number;
    /** 商户订单号 · Merchant order number. 由商户自定，标识商户自己的这笔订单。 Set by the merchant; identifies the order in the merchant's own system. */
    readonly mch_order_id: string;
    /** 开票时间 · Invoice time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly invoice_time: string;
    /** 购买方名称 · Purchaser name. */
    readonly purchaser_name: string;
    /** 销售方式 · Sales method. 表示线上或线下销售。 Tells whether the sale is online or offline. Documented: `SALE_MODEL_ONLINE`, `SALE_MODEL_OFFLINE`. */
    readonly sale_model: Open<"SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE">;
    /** 证件类型 · Document type. 说明申领补贴的用户使用哪种身份证件。 Tells which kind of identity document the subsidy applicant uses. Documented: `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`. */
    readonly identity_document_type: Open<
      | "ID_DOC_TYPE_ID_CARD"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW">;
    /** 开票地行政区划代码 · Invoicing area code. 开票所在地的行政区划代码。 Administrative division code of the place of invoicing. */
    readonly invoice_address_code: string;
    /** 税务机关代码 · Tax authority code. 开票所属税务机关的代码。 Code of the tax authority the fapiao belongs to. */
    readonly tax_authority_code: string;
    /** 交易时间 · Transaction time. RFC 3339 时间（带时区偏移），交易完成或退货的时间。 RFC 3339 time with offset; when goods were sold or returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly transaction_time: string;
    /** 品类状态 · Category state. 枚举，补贴资格已核销或已退款。 Enumeration: subsidy redeemed or refunded. Documented: `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`. */
    readonly cate_state: Open<"CATE_STATE_REDEEM" | "CATE_STATE_REFUND">;
    /** 经度 · Longitude. 字符串形式的十进制度数，与纬度配对。 Decimal degrees as a string, paired with the latitude. */
    readonly longitude?: string;
    /** 纬度 · Latitude. 字符串形式的十进制度数，与经度配对。 Decimal degrees as a string, paired with the longitude. */
    readonly latitude?: string;
    /** 品类编码 · Category code. 政府补贴商品品类的编码。 Code of the subsidized product category. */
    readonly cate_code: string;
    /** 券码 · Coupon code. 标识用户的一张券，由微信支付、商户上传或发券接口给出，同一批次内唯一。 Identifies a user's coupon; from WeChat Pay, merchant upload or issue request, unique in its stock. */
    readonly coupon_code?: string;
    /** 发票代码 · Invoice code. 税务系统赋予发票的代码。 Code that the tax system gave to the invoice. */
    readonly invoice_code?: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id?: string;
  };
}

/** Answer of `GET /v3/gov/subsidy/qualification`. */
export interface GovSubsidyQualification {
  /** 补贴资格状态 · Subsidy qualification state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `UNCLAIMED`, `UNREDEEMED`, `REDEEMED`. */
  readonly state: Open<"UNCLAIMED" | "UNREDEEMED" | "REDEEMED">;
}

/** Options of `GET /v3/gov/subsidy/qualification`. */
export interface GovSubsidyQualificationQueryOptions extends CallOptions {
  readonly query: {
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name?: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number?: Sensitive;
    /** 用户手机号 · User's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number?: Sensitive;
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id: number;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 证件类型 · Document type. 说明申领补贴的用户使用哪种身份证件。 Tells which kind of identity document the subsidy applicant uses. Documented: `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`. */
    readonly identity_document_type?: Open<
      | "ID_DOC_TYPE_ID_CARD"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW">;
  };
}

/** Options of `POST /v3/gov/subsidy/qualifications/passthrough/cancel`. */
export interface GovSubsidyQualificationsPassthroughCancelOptions extends CallOptions {
  readonly json: {
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 用户手机号 · User's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number: Sensitive;
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id: number;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no?: string;
    /** 证件类型 · Document type. 说明申领补贴的用户使用哪种身份证件。 Tells which kind of identity document the subsidy applicant uses. Documented: `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`. */
    readonly identity_document_type: Open<
      | "ID_DOC_TYPE_ID_CARD"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW">;
  };
}

/** Options of `POST /v3/gov/subsidy/qualifications/passthrough/claim`. */
export interface GovSubsidyQualificationsPassthroughClaimOptions extends CallOptions {
  readonly json: {
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 用户手机号 · User's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number: Sensitive;
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id?: number;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 证件类型 · Document type. 说明申领补贴的用户使用哪种身份证件。 Tells which kind of identity document the subsidy applicant uses. Documented: `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`. */
    readonly identity_document_type: Open<
      | "ID_DOC_TYPE_ID_CARD"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW">;
    /** 经度 · Longitude. 字符串形式的十进制度数，与纬度配对。 Decimal degrees as a string, paired with the latitude. */
    readonly longitude: string;
    /** 纬度 · Latitude. 字符串形式的十进制度数，与经度配对。 Decimal degrees as a string, paired with the longitude. */
    readonly latitude: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/qualifications/passthrough/query`. */
export interface GovSubsidyQualificationsPassthroughQueryAnswer {
  /** 补贴资格列表 · Subsidy qualifications. */
  readonly qualification_list: readonly GovQualification[];
}

/** Options of `POST /v3/gov/subsidy/qualifications/passthrough/query`. */
export interface GovSubsidyQualificationsPassthroughQueryOptions extends CallOptions {
  readonly json: {
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 用户手机号 · User's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number: Sensitive;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 证件类型 · Document type. 说明申领补贴的用户使用哪种身份证件。 Tells which kind of identity document the subsidy applicant uses. Documented: `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`. */
    readonly identity_document_type: Open<
      | "ID_DOC_TYPE_ID_CARD"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW">;
  };
}

/** Answer of `POST /v3/gov/subsidy/qualifications/query`. */
export interface GovSubsidyQualificationsQueryAnswer {
  /** 补贴资格列表 · Subsidy qualifications. */
  readonly qualification_list: readonly GovSubsidyQualificationsQueryAnswerQualification[];
}

export interface GovSubsidyQualificationsQueryAnswerQualification {
  /** 家电品类编号 · Appliance category ID. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
  readonly appliance_id: number;
  /** 补贴资格状态 · Subsidy qualification state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `UNCLAIMED`, `UNREDEEMED`, `REDEEMED`. */
  readonly state: Open<"UNCLAIMED" | "UNREDEEMED" | "REDEEMED">;
  /** 无资格原因 · Why no qualification. 说明资格为何不可用，如已在其他地区或平台领取。 Tells why there is no qualification, such as one claimed in another region or platform. Documented: `REASON_CLAIMED_BY_OTHER_REGION`, `REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION`, `REASON_UNCLAIMED`, `REASON_CLAIMED_BY_OTHER_MODE`. */
  readonly unclaimed_reason?: Open<
    | "REASON_CLAIMED_BY_OTHER_REGION"
    | "REASON_CLAIMED_BY_OTHER_PLATFORM_OR_REGION"
    | "REASON_UNCLAIMED"
    | "REASON_CLAIMED_BY_OTHER_MODE">;
  /** 已领取平台名称 · Claiming platform name. */
  readonly claimed_platform_name?: string;
  /** 已领取地区名称 · Claiming region name. */
  readonly claimed_region_name?: string;
}

/** Options of `POST /v3/gov/subsidy/qualifications/query`. */
export interface GovSubsidyQualificationsQueryOptions extends CallOptions {
  readonly json: {
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 用户手机号 · User's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number: Sensitive;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 证件类型 · Document type. 说明申领补贴的用户使用哪种身份证件。 Tells which kind of identity document the subsidy applicant uses. Documented: `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`. */
    readonly identity_document_type: Open<
      | "ID_DOC_TYPE_ID_CARD"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW">;
  };
}

/** Options of `POST /v3/gov/subsidy/qualifications/sync`. */
export interface GovSubsidyQualificationsSyncOptions extends CallOptions {
  readonly json: {
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name?: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number?: Sensitive;
    /** 用户手机号 · User's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number?: Sensitive;
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id?: number;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mch_id?: string;
    /** 能效等级 · Energy efficiency grade. 说明商品的能效或水效等级。 Tells the energy or water efficiency grade of the goods. Documented: `FIRST_LEVEL`, `SECOND_LEVEL`, `ENERGY_GRADE_UNKNOWN`. */
    readonly energy_grade?: Open<"FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN">;
    /** 收货地区编码 · Delivery region code. 收货地所在行政区划的编码。 Code of the administrative region the goods go to. */
    readonly receive_region_code: string;
    /** 商品品牌 · Product brand. */
    readonly brand: string;
    /** 收货地址 · Delivery address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
    readonly address: string;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
    readonly sn_code: string;
    /** 销售方名称 · Seller name. */
    readonly seller_name: string;
    /** 营业执照号 · Business licence number. 营业执照上的统一社会信用代码或注册号。 Unified social credit code or registration number on the business licence. */
    readonly license_number: string;
    /** 商品条码 · Product barcode. */
    readonly barcode: string;
    /** 商品名称 · Goods name. */
    readonly item_name: string;
    /** 规格型号 · Specification and model. */
    readonly spec_model: string;
    /** 物流单号 · Tracking number. 由物流公司生成。 Assigned by the courier company. */
    readonly logistics_num?: string;
    /** 签收时间 · Time of receipt. 多为 RFC 3339 格式，带时区偏移；浙江与银联审核接口未限定格式，按北京时间填写。 Mostly RFC 3339 with offset; the Zhejiang and UnionPay audit operations fix no format, use Beijing time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly delivery_time?: string;
    /** 发票号码 · Invoice number. 税务系统赋予发票的号码。 Number that the tax system gave to the invoice. */
    readonly invoice_num: string;
    /** 产品类型 · Product type. 补贴中区分普通与智能产品，企业支付中为要开通的产品。 Common or AI product in subsidies; the product to enable in enterprise payment. Documented: `COMMON_PRODUCT`, `AI_PRODUCT`. */
    readonly product_type: Open<"COMMON_PRODUCT" | "AI_PRODUCT">;
    /** 电脑类型 · PC type. 商品为电脑时的类别，例如台式机或笔记本。 Kind of computer, such as desktop or laptop. Documented: `DESKTOP`, `LAPTOP`, `COMPUTER_TYPE_UNKNOWN`. */
    readonly pc_type?: Open<"DESKTOP" | "LAPTOP" | "COMPUTER_TYPE_UNKNOWN">;
    /** 订单金额 · Order amount. 以旧换新补贴所对应的订单金额，按微信支付惯例单位为分。 Amount of the subsidised order; in fen by WeChat Pay convention. */
    readonly order_amount: number;
    /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
    readonly discount_amount: number;
    /** 第一个IMEI号 · First IMEI. 双卡手机的第一个 IMEI 号。 First IMEI number of a phone with two SIM cards. */
    readonly imei1?: string;
    /** 第二个IMEI号 · Second IMEI. 双卡手机的第二个 IMEI 号。 Second IMEI number of a phone with two SIM cards. */
    readonly imei2?: string;
    /** 商户订单号 · Merchant order number. 由商户自定，标识商户自己的这笔订单。 Set by the merchant; identifies the order in the merchant's own system. */
    readonly mch_order_id: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id?: string;
    /** 开票时间 · Invoice time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly invoice_time: string;
    /** 购买方名称 · Purchaser name. */
    readonly purchaser_name: string;
    /** 销售方式 · Sales method. 表示线上或线下销售。 Tells whether the sale is online or offline. Documented: `SALE_MODEL_ONLINE`, `SALE_MODEL_OFFLINE`. */
    readonly sale_model: Open<"SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE">;
    /** 证件类型 · Document type. 说明申领补贴的用户使用哪种身份证件。 Tells which kind of identity document the subsidy applicant uses. Documented: `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`. */
    readonly identity_document_type: Open<
      | "ID_DOC_TYPE_ID_CARD"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW">;
    /** 开票地行政区划代码 · Invoicing area code. 开票所在地的行政区划代码。 Administrative division code of the place of invoicing. */
    readonly invoice_address_code: string;
    /** 发票代码 · Invoice code. 税务系统赋予发票的代码。 Code that the tax system gave to the invoice. */
    readonly invoice_code?: string;
    /** 税务机关代码 · Tax authority code. 开票所属税务机关的代码。 Code of the tax authority the fapiao belongs to. */
    readonly tax_authority_code: string;
    /** 交易时间 · Transaction time. RFC 3339 时间（带时区偏移），交易完成或退货的时间。 RFC 3339 time with offset; when goods were sold or returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly transaction_time: string;
    /** 品类状态 · Category state. 枚举，补贴资格已核销或已退款。 Enumeration: subsidy redeemed or refunded. Documented: `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`. */
    readonly cate_state: Open<"CATE_STATE_REDEEM" | "CATE_STATE_REFUND">;
    /** 商户名称 · Merchant name. */
    readonly mch_name: string;
  };
}

/** Options of `POST /v3/gov/subsidy/sncode/lock`. */
export interface GovSubsidySncodeLockOptions extends CallOptions {
  readonly json: {
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id: number;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 商品品牌 · Product brand. */
    readonly brand: string;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
    readonly sn_code: string;
    /** 厂商信息 · Manufacturer information. */
    readonly manufacturer_info: string;
    /** 商品条码 · Product barcode. */
    readonly barcode: string;
    /** 规格型号 · Specification and model. */
    readonly spec_model: string;
    /** 产品类型 · Product type. 补贴中区分普通与智能产品，企业支付中为要开通的产品。 Common or AI product in subsidies; the product to enable in enterprise payment. Documented: `COMMON_PRODUCT`, `AI_PRODUCT`. */
    readonly product_type: Open<"COMMON_PRODUCT" | "AI_PRODUCT">;
    /** 销售时间 · Sale time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly sale_time?: string;
    /** 第一个IMEI号 · First IMEI. 双卡手机的第一个 IMEI 号。 First IMEI number of a phone with two SIM cards. */
    readonly imei1?: string;
    /** 第二个IMEI号 · Second IMEI. 双卡手机的第二个 IMEI 号。 Second IMEI number of a phone with two SIM cards. */
    readonly imei2?: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/sncode/query`. */
export interface GovSubsidySncodeQueryAnswer {
  /** 商品SN列表 · Goods SN list. */
  readonly goods_sn_list: readonly GovGoodsSn[];
}

/** Options of `POST /v3/gov/subsidy/sncode/query`. */
export interface GovSubsidySncodeQueryOptions extends CallOptions {
  readonly json: {
    /** 商品SN码列表 · Product serial numbers. */
    readonly sn_code_list: readonly string[];
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
  };
}

/** Options of `POST /v3/gov/subsidy/sncode/unlock`. */
export interface GovSubsidySncodeUnlockOptions extends CallOptions {
  readonly json: {
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id: number;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
    readonly sn_code: string;
    /** 商品条码 · Product barcode. */
    readonly barcode: string;
    /** 产品类型 · Product type. 补贴中区分普通与智能产品，企业支付中为要开通的产品。 Common or AI product in subsidies; the product to enable in enterprise payment. Documented: `COMMON_PRODUCT`, `AI_PRODUCT`. */
    readonly product_type: Open<"COMMON_PRODUCT" | "AI_PRODUCT">;
  };
}

/** Answer of `POST /v3/gov/subsidy/transactions/query`. */
export interface GovSubsidyTransactionsQueryAnswer {
  /** 返回码 · Result code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message: string;
  /** 店铺订单列表 · Shop orders. */
  readonly shop_order_list: readonly GovShopOrder[];
}

/** Options of `POST /v3/gov/subsidy/transactions/query`. */
export interface GovSubsidyTransactionsQueryOptions extends CallOptions {
  readonly json: {
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 订单号列表 · Order numbers. */
    readonly order_number_list: readonly string[];
  };
}

/** Answer of `POST /v3/gov/subsidy/transactions/summary/query-day`. */
export interface GovSubsidyTransactionsSummaryQueryDayAnswer {
  /** 返回码 · Result code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
  readonly code: string;
  /** 返回信息 · Message. 对结果的文字说明，仅供阅读和记录，请勿据此判断。 Explains the result in words; log it, but do not branch on it. */
  readonly message: string;
  /** 交易总笔数 · Total trade count. */
  readonly total_trade_count: number;
  /** 交易总金额 · Total trade amount. 数字金额，单位以该产品文档为准，由补贴平台返回。 Amount as a number; unit as in the product's documentation, returned by the subsidy platform. */
  readonly total_trade_amount: number;
  /** 补贴总笔数 · Total subsidy count. */
  readonly total_subsidy_count: number;
}

/** Options of `POST /v3/gov/subsidy/transactions/summary/query-day`. */
export interface GovSubsidyTransactionsSummaryQueryDayOptions extends CallOptions {
  readonly json: {
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 查询日期 · Query date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
    readonly query_date: string;
    /** 汇总类型 · Query type. 要汇总的数据种类：交易或各类核销。 Which data to sum up: transactions or one of the redemptions. Documented: `ORDER_TYPE_TRANSACTION`, `ORDER_TYPE_APPLIANCE_REDEEM`, `ORDER_TYPE_3C_REDEEM`, `ORDER_TYPE_N_QUALIFICATION_REDEEM`. */
    readonly query_type: Open<
      | "ORDER_TYPE_TRANSACTION"
      | "ORDER_TYPE_APPLIANCE_REDEEM"
      | "ORDER_TYPE_3C_REDEEM"
      | "ORDER_TYPE_N_QUALIFICATION_REDEEM">;
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id?: number;
    /** 品类状态 · Category state. 枚举，补贴资格已核销或已退款。 Enumeration: subsidy redeemed or refunded. Documented: `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`. */
    readonly cate_state?: Open<"CATE_STATE_REDEEM" | "CATE_STATE_REFUND">;
  };
}

/** Options of `POST /v3/gov/subsidy/transactions/sync`. */
export interface GovSubsidyTransactionsSyncOptions extends CallOptions {
  readonly json: {
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. Sensitive: give the plain text; it travels encrypted. */
    readonly real_name?: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number?: Sensitive;
    /** 用户手机号 · User's phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly phone_number?: Sensitive;
    /** 家电品类编号 · Appliance category ID. 整数枚举，政府补贴的家电品类。 Integer enumeration: appliance category of the government subsidy. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`, `12`, `13`, `14`, `15`, `16`, `17`. */
    readonly appliance_id?: number;
    /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
    readonly out_trade_no: string;
    /** 能效等级 · Energy efficiency grade. 说明商品的能效或水效等级。 Tells the energy or water efficiency grade of the goods. Documented: `FIRST_LEVEL`, `SECOND_LEVEL`, `ENERGY_GRADE_UNKNOWN`. */
    readonly energy_grade?: Open<"FIRST_LEVEL" | "SECOND_LEVEL" | "ENERGY_GRADE_UNKNOWN">;
    /** 收货地区编码 · Delivery region code. 收货地所在行政区划的编码。 Code of the administrative region the goods go to. */
    readonly receive_region_code: string;
    /** 商品品牌 · Product brand. */
    readonly brand: string;
    /** 收货地址 · Delivery address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
    readonly address?: string;
    /** 补贴资格地区码 · Qualification region code. 发放补贴资格的地区的行政区划编码。 Administrative code of the region that grants the subsidy. */
    readonly qualification_region_code: number;
    /** 销售方名称 · Seller name. */
    readonly seller_name: string;
    /** 营业执照号 · Business licence number. 营业执照上的统一社会信用代码或注册号。 Unified social credit code or registration number on the business licence. */
    readonly license_number: string;
    /** 订单金额 · Order amount. 以旧换新补贴所对应的订单金额，按微信支付惯例单位为分。 Amount of the subsidised order; in fen by WeChat Pay convention. */
    readonly order_amount: number;
    /** 优惠金额 · Discount amount. 单位为分的整数；政府补贴接口的单位以其文档为准。 Integer, in fen; for government subsidies see that product's documents. */
    readonly discount_amount: number;
    /** 交易时间 · Transaction time. RFC 3339 时间（带时区偏移），交易完成或退货的时间。 RFC 3339 time with offset; when goods were sold or returned. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly transaction_time: string;
    /** 商户订单号 · Merchant order number. 由商户自定，标识商户自己的这笔订单。 Set by the merchant; identifies the order in the merchant's own system. */
    readonly mch_order_id: string;
    /** 微信支付退款单号 · WeChat Pay refund ID. 退款单的唯一编号，由微信支付生成。 Unique number of the refund, assigned by WeChat Pay. */
    readonly refund_id?: string;
    /** 商户名称 · Merchant name. */
    readonly mch_name: string;
    /** 销售方式 · Sales method. 表示线上或线下销售。 Tells whether the sale is online or offline. Documented: `SALE_MODEL_ONLINE`, `SALE_MODEL_OFFLINE`. */
    readonly sale_model?: Open<"SALE_MODEL_ONLINE" | "SALE_MODEL_OFFLINE">;
    /** 品类状态 · Category state. 枚举，补贴资格已核销或已退款。 Enumeration: subsidy redeemed or refunded. Documented: `CATE_STATE_REDEEM`, `CATE_STATE_REFUND`. */
    readonly cate_state: Open<"CATE_STATE_REDEEM" | "CATE_STATE_REFUND">;
    /** 证件类型 · Document type. 说明申领补贴的用户使用哪种身份证件。 Tells which kind of identity document the subsidy applicant uses. Documented: `ID_DOC_TYPE_ID_CARD`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC`, `ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW`. */
    readonly identity_document_type: Open<
      | "ID_DOC_TYPE_ID_CARD"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_HK_MC"
      | "ID_DOC_TYPE_MAINLAND_TRAVEL_PERMIT_FOR_TW">;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/**
 * Answer of `POST /v3/gov/subsidy/zhejiang/authcode/cancel`.
 * Answer of `POST /v3/gov/subsidy/zhejiang/authcode/commit`.
 * Answer of `POST /v3/gov/subsidy/zhejiang/authcode/refund`.
 * Answer of `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`.
 * Answer of `POST /v3/gov/subsidy/zhejiang/qualifications/claim`.
 * Answer of `POST /v3/gov/subsidy/zhejiang/sncode/unlock`.
 */
export interface GovSubsidyZhejiangAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/authcode/cancel`. */
export interface GovSubsidyZhejiangAuthcodeCancelOptions extends CallOptions {
  readonly json: {
    /** 接入方请求流水号 · Access party serial number. 接入方每次请求的流水号，由商户生成。 Serial number of the access party's request, chosen by the merchant. */
    readonly sp_serial_no: string;
    /** 凭证冻结流水号 · Voucher freeze number. 预核销品类凭证码时返回，确认或撤销时传入。 Returned when the category voucher is tried; pass it in to confirm or cancel. */
    readonly cred_frozen_no: string;
    /** 交易日期 · Transaction date. 日期文本，格式以该产品文档为准，由接入方填写。 Date as text, format as in the product's documentation; given by the access party. */
    readonly trans_date: string;
    /** 交易时间 · Transaction time. 时间文本，格式以该产品文档为准，由接入方填写。 Time as text, format as in the product's documentation; given by the access party. */
    readonly trans_time: string;
    /** 品类凭证码 · Category voucher code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
    readonly auth_code: string;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
  };
}

/** Options of `POST /v3/gov/subsidy/zhejiang/authcode/commit`. */
export interface GovSubsidyZhejiangAuthcodeCommitOptions extends CallOptions {
  readonly json: {
    /** 接入方请求流水号 · Access party serial number. 接入方每次请求的流水号，由商户生成。 Serial number of the access party's request, chosen by the merchant. */
    readonly sp_serial_no: string;
    /** 凭证冻结流水号 · Voucher freeze number. 预核销品类凭证码时返回，确认或撤销时传入。 Returned when the category voucher is tried; pass it in to confirm or cancel. */
    readonly cred_frozen_no: string;
    /** 交易日期 · Transaction date. 日期文本，格式以该产品文档为准，由接入方填写。 Date as text, format as in the product's documentation; given by the access party. */
    readonly trans_date: string;
    /** 交易时间 · Transaction time. 时间文本，格式以该产品文档为准，由接入方填写。 Time as text, format as in the product's documentation; given by the access party. */
    readonly trans_time: string;
    /** 收单机构订单号 · Acquirer order number. 收单机构为该笔交易生成的订单号。 Order number the acquiring institution gave the transaction. */
    readonly acq_org_order_no?: string;
    /** 订单号 · Order number. 报关查询时按 order_type 指定的单号填写；补贴场景为交易订单号。 In customs queries the number named by order_type; in subsidies the trade order number. */
    readonly order_no?: string;
    /** 政府补贴金额 · Government subsidy amount. 数字金额，单位以该产品文档为准。 Amount as a number; unit as in the product's documentation. */
    readonly subsidy_amt?: number;
    /** 收货地区编码 · Delivery region code. 收货地的行政区划编码。 Administrative region code of the delivery address. */
    readonly add_code?: string;
    /** 收货地址 · Delivery address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
    readonly address?: string;
    /** 销售方式 · Sales method. 0 表示线上，1 表示线下。 0 for online, 1 for offline. Documented: `0`, `1`. */
    readonly sale_models?: Open<"0" | "1">;
    /** 销售企业名称 · Selling company name. */
    readonly corp_name?: string;
    /** 商品品牌 · Product brand. */
    readonly brand?: string;
    /** 统一社会信用代码 · Unified social credit code. 18 位，与营业执照一致。 18 characters, as on the business licence. */
    readonly uniscid?: string;
    /** 商品条码 · Product barcode. */
    readonly barcode?: string;
    /** 品类凭证码 · Category voucher code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
    readonly auth_code: string;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
    /** 补贴银行名称 · Subsidizing bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
    readonly bank_name?: string;
    /** 银行补贴金额 · Bank subsidy amount. 金额文本，正数，单位为元，由调用方填写。 Positive amount as text, in yuan (not fen); given by the caller. */
    readonly bank_subsidy?: string;
    /** 交易平台补贴金额 · Platform subsidy amount. 字符串形式的正数金额，单位为元。 Positive amount as a string, in yuan. */
    readonly plat_subsidy?: string;
    /** 区县编码 · County code. 区县的行政区划编码，由调用方填写。 Administrative region code of the county; given by the caller. */
    readonly county_code?: string;
    /** 原订单金额 · Original order amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
  };
}

/** Answer of `POST /v3/gov/subsidy/zhejiang/authcode/issue`. */
export interface GovSubsidyZhejiangAuthcodeIssueAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
  /** 品类凭证码 · Category voucher code. */
  readonly auth_code?: string;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/authcode/issue`. */
export interface GovSubsidyZhejiangAuthcodeIssueOptions extends CallOptions {
  readonly json: {
    /** 品类编码 · Category code. 支付分中为商品类目数组，开户意愿中为行业类目枚举，政府补贴中为品类编码。 PayScore: array of goods categories; account opening: enumerated industry; government subsidy: category code. */
    readonly category_id: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid?: string;
    /** 用户姓名 · User's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
    readonly name: Sensitive;
    /** 手机号码 · Mobile phone number. 手机号；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
    readonly mobile: Sensitive;
    /** 收货地区编码 · Delivery region code. 收货地的行政区划编码。 Administrative region code of the delivery address. */
    readonly add_code: string;
    /** 自定义信息 · Custom information. */
    readonly custom_info?: string;
    /** 个人证件类型 · Personal document type. 枚举，进件中为登记证书种类，报关与补贴中为个人证件种类。 Enumeration: applications, kind of registration certificate; customs and subsidy, kind of personal document. Documented: `1`, `2`, `3`, `4`, `5`. */
    readonly cert_type: Open<"1" | "2" | "3" | "4" | "5">;
    /** 证件号码 · Identity document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly cert_no: Sensitive;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
  };
}

/** Options of `POST /v3/gov/subsidy/zhejiang/authcode/refund`. */
export interface GovSubsidyZhejiangAuthcodeRefundOptions extends CallOptions {
  readonly json: {
    /** 接入方请求流水号 · Access party serial number. 接入方每次请求的流水号，由商户生成。 Serial number of the access party's request, chosen by the merchant. */
    readonly sp_serial_no: string;
    /** 凭证冻结流水号 · Voucher freeze number. 预核销品类凭证码时返回，确认或撤销时传入。 Returned when the category voucher is tried; pass it in to confirm or cancel. */
    readonly cred_frozen_no: string;
    /** 交易日期 · Transaction date. 日期文本，格式以该产品文档为准，由接入方填写。 Date as text, format as in the product's documentation; given by the access party. */
    readonly trans_date: string;
    /** 交易时间 · Transaction time. 时间文本，格式以该产品文档为准，由接入方填写。 Time as text, format as in the product's documentation; given by the access party. */
    readonly trans_time: string;
    /** 订单号 · Order number. 报关查询时按 order_type 指定的单号填写；补贴场景为交易订单号。 In customs queries the number named by order_type; in subsidies the trade order number. */
    readonly order_no?: string;
    /** 政府补贴金额 · Government subsidy amount. 数字金额，单位以该产品文档为准。 Amount as a number; unit as in the product's documentation. */
    readonly subsidy_amt?: number;
    /** 收货地区编码 · Delivery region code. 收货地的行政区划编码。 Administrative region code of the delivery address. */
    readonly add_code?: string;
    /** 收货地址 · Delivery address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
    readonly address?: string;
    /** 销售方式 · Sales method. 0 表示线上，1 表示线下。 0 for online, 1 for offline. Documented: `0`, `1`. */
    readonly sale_models?: Open<"0" | "1">;
    /** 统一社会信用代码 · Unified social credit code. 18 位，与营业执照一致。 18 characters, as on the business licence. */
    readonly uniscid?: string;
    /** 商品条码 · Product barcode. */
    readonly barcode?: string;
    /** 品类凭证码 · Category voucher code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
    readonly auth_code: string;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
    /** 补贴银行名称 · Subsidizing bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
    readonly bank_name?: string;
    /** 银行补贴金额 · Bank subsidy amount. 金额文本，正数，单位为元，由调用方填写。 Positive amount as text, in yuan (not fen); given by the caller. */
    readonly bank_subsidy?: string;
    /** 交易平台补贴金额 · Platform subsidy amount. 字符串形式的正数金额，单位为元。 Positive amount as a string, in yuan. */
    readonly plat_subsidy?: string;
    /** 销售企业名称 · Selling company name. */
    readonly corp_name?: string;
    /** 商品品牌 · Product brand. */
    readonly brand?: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/zhejiang/authcode/try`. */
export interface GovSubsidyZhejiangAuthcodeTryAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
  /** 凭证冻结流水号 · Voucher freeze number. */
  readonly cred_frozen_no: string;
  /** 补贴活动号 · Subsidy campaign ID. 由微信支付生成，同一通知重发时可用于去重。 Assigned by WeChat Pay; use it to drop repeated deliveries. */
  readonly event_id: string;
  /** 活动标题 · Campaign title. */
  readonly event_title: string;
  /** 优惠模式 · Discount mode. 说明补贴优惠按哪种方式计算。 Tells how the subsidy discount is worked out. Documented: `DIS_FLAG`, `DIS_CALC`, `DIS_SMKT`. */
  readonly discount_mode: Open<"DIS_FLAG" | "DIS_CALC" | "DIS_SMKT">;
  /** 原订单金额 · Original order amount. */
  readonly amount?: number;
  /** 优惠金额 · Discount amount. 由补贴平台返回，单位以该产品文档为准。 Returned by the subsidy platform; the unit is stated in that product's documents. */
  readonly discount_amt?: number;
  /** 用户应付金额 · Amount to pay. 扣除补贴后用户应付的金额，单位以地方补贴平台约定为准。 What the user pays after the subsidy; its unit is defined by the local subsidy platform. */
  readonly pay_amt?: number;
  /** 渠道优惠标记 · Channel discount flag. */
  readonly channel_dis_flag?: string;
  /** 渠道活动号 · Channel event number. 渠道侧优惠活动的编号。 Number of the discount event on the channel's side. */
  readonly channel_evt_no?: string;
  /** 品类编码 · Category code. */
  readonly category_id: string;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/authcode/try`. */
export interface GovSubsidyZhejiangAuthcodeTryOptions extends CallOptions {
  readonly json: {
    /** 接入方请求流水号 · Access party serial number. 接入方每次请求的流水号，由商户生成。 Serial number of the access party's request, chosen by the merchant. */
    readonly sp_serial_no: string;
    /** 商户编号 · Merchant number. 发起预核销的商户编号，由调用方填写。 Number of the merchant that redeems; set by the caller. */
    readonly mchnt_no: string;
    /** 终端号 · Terminal number. 受理终端的编号，由接入方填写。 Number of the accepting terminal, given by the access party. */
    readonly term_no: string;
    /** 品类凭证码 · Category voucher code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
    readonly auth_code: string;
    /** 品类编码 · Category code. */
    readonly category: string;
    /** 区县编码 · County code. 区县的行政区划编码，由调用方填写。 Administrative region code of the county; given by the caller. */
    readonly county_code: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/zhejiang/goods/query`. */
export interface GovSubsidyZhejiangGoodsQueryAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
  /** 商品条码 · Goods barcode. */
  readonly goods_bar_code: string;
  /** 记录唯一ID · Record ID. 商品记录的唯一编号，由补贴平台返回。 Unique number of the product record, returned by the subsidy platform. */
  readonly seq_id: string;
  /** 省份代码 · Province code. */
  readonly province: string;
  /** 商品条码类型 · Product barcode type. 枚举，会员卡码的展示形式；政府补贴中为商品条码类型。 Enumeration: how the member code is shown; government subsidy: kind of product barcode. Documented: `001`, `002`. */
  readonly code_type: Open<"001" | "002">;
  /** 商品品类 · Product category. */
  readonly goods_type: string;
  /** 商品名称 · Goods name. */
  readonly goods_name: string;
  /** 品牌名称 · Brand name. */
  readonly logo_name: string;
  /** 商品型号 · Goods model. */
  readonly goods_model: string;
  /** 基准价格 · Base price. 金额文本，文档未载明单位。 Amount as text; the unit is not documented. */
  readonly basis_price: string;
  /** 厂商统一社会信用代码 · Manufacturer credit code. */
  readonly manufact_cert_code: string;
  /** 厂商指导零售价 · Manufacturer suggested price. 字符串形式的价格，单位见 price_unit。 Price as a string; its unit is told by price_unit. */
  readonly manufact_price: string;
  /** 能效标识 · Energy efficiency label. */
  readonly energy_effciency?: string;
  /** 能效备案编号 · Energy registration number. 能效备案时取得的编号。 Number given when the product's energy label was registered. */
  readonly energy_reg_code?: string;
  /** 能效备案型号 · Energy registration model. */
  readonly energy_reg_model?: string;
  /** 3C认证编号 · CCC certificate number. 商品的 3C 认证编号。 Number of the product's China Compulsory Certificate. */
  readonly reg_3c_code?: string;
  /** 水效标识 · Water efficiency label. */
  readonly water_effciency?: string;
  /** 有效期截止日 · Expiry date. 按返回的字符串原样使用，北京时间。 Use the string as returned; Beijing time. */
  readonly expire_date?: string;
  /** 产品描述 · Product description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
  /** 商品GPC分类代码 · GPC category code. 全球产品分类代码。 Global product classification code. */
  readonly gpc?: string;
  /** 净含量 · Net content. */
  readonly net_content?: string;
  /** 净含量单位代码 · Net content unit code. 商品净含量所用单位的代码。 Code of the unit of the net content. */
  readonly unit_code?: string;
  /** 原产国 · Country of origin. */
  readonly origin?: string;
  /** 市级区域代码 · City region code. */
  readonly city?: string;
  /** 区县区域代码 · County region code. */
  readonly county?: string;
  /** 数据状态 · Data state. 商品备案数据的状态，由补贴平台返回。 State of the product record, returned by the subsidy platform. */
  readonly data_state?: string;
  /** 备注 · Remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
  /** 上送状态 · Upload state. 说明商品信息上送补贴平台的状态。 Tells the state of sending the product record to the subsidy platform. */
  readonly upload_state?: string;
  /** 过期时间 · Expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. */
  readonly expire_time?: string;
  /** 是否AI产品 · AI product flag. */
  readonly is_ai_product?: string;
  /** 产品设备类型 · Product device type. 说明用户所用设备或系统的种类，取值随产品而异。 Tells the kind of device or system used; the values differ by product. */
  readonly device_type?: string;
  /** 厂商识别代码 · Manufacturer code. 商品条码中的厂商识别代码，随商品信息返回。 Manufacturer part of the product barcode; returned with the product. */
  readonly manufact_code?: string;
  /** 厂商注册日期 · Manufacturer registration date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly manufact_login_date?: string;
  /** 厂商失效日期 · Manufacturer invalidation date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly manufact_logout_date?: string;
  /** 厂商失效标识 · Manufacturer invalid flag. */
  readonly manufact_logout_flag?: string;
  /** 厂商注册地址 · Manufacturer registered address. */
  readonly manufact_register_addr?: string;
  /** 厂商有效期截止日期 · Manufacturer expiry date. 格式见官方文档，按原样字符串处理。 Format as in the official documentation; treat it as an opaque string. */
  readonly manufact_valid_date?: string;
  /** 厂商企业名称 · Manufacturer company name. */
  readonly manufact_firm_name?: string;
  /** 定价单位 · Price unit. */
  readonly price_unit?: string;
  /** 上市日期 · Release date. 日期文本，格式以该产品文档为准，商品上市的日期。 Date as text, format as in the product's documentation; when the product came to market. */
  readonly sale_date?: string;
  /** 电脑类型 · PC type. */
  readonly pc_type?: string;
  /** 上送平台编码 · Source platform code. */
  readonly msg_src_platform?: string;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/goods/query`. */
export interface GovSubsidyZhejiangGoodsQueryOptions extends CallOptions {
  readonly json: {
    /** 商品条码 · Goods barcode. 商品包装上的条码。 Barcode on the product, set by the merchant. */
    readonly goods_bar_code?: string;
    /** 省份代码 · Province code. */
    readonly province?: string;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
    /** 请求时间 · Request time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly req_time?: string;
  };
}

/** Options of `POST /v3/gov/subsidy/zhejiang/n-qualifications/confirm`. */
export interface GovSubsidyZhejiangNQualificationsConfirmOptions extends CallOptions {
  readonly json: {
    /** 核销数据列表 · Qualification records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
    readonly data?: readonly GovData[];
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
    /** 请求时间 · Request time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly req_time?: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/zhejiang/qualifications/alter`. */
export interface GovSubsidyZhejiangQualificationsAlterAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
  /** 品类凭证码 · Category voucher code. */
  readonly auth_code: string;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/qualifications/alter`. */
export interface GovSubsidyZhejiangQualificationsAlterOptions extends CallOptions {
  readonly json: {
    /** 品类编码 · Category code. 政府补贴商品品类的编码。 Code of the subsidized product category. */
    readonly cate_code: string;
    /** 证件号码 · Identity document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly cert_no: Sensitive;
    /** 用户姓名 · User's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
    readonly name: Sensitive;
    /** 手机号 · Mobile number. 敏感字段，填写明文，由 SDK 加密。 Sensitive: give plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly tel: Sensitive;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
  };
}

/** Options of `POST /v3/gov/subsidy/zhejiang/qualifications/claim`. */
export interface GovSubsidyZhejiangQualificationsClaimOptions extends CallOptions {
  readonly json: {
    /** 品类编码 · Category code. 政府补贴商品品类的编码。 Code of the subsidized product category. */
    readonly cate_code: string;
    /** 证件号码 · Identity document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly cert_no: Sensitive;
    /** 用户姓名 · User's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
    readonly name: Sensitive;
    /** 手机号 · Mobile number. 敏感字段，填写明文，由 SDK 加密。 Sensitive: give plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly tel: Sensitive;
    /** 个人证件类型 · Personal document type. 枚举，进件中为登记证书种类，报关与补贴中为个人证件种类。 Enumeration: applications, kind of registration certificate; customs and subsidy, kind of personal document. Documented: `1`, `2`, `3`, `4`, `5`. */
    readonly cert_type?: Open<"1" | "2" | "3" | "4" | "5">;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/zhejiang/qualifications/query`. */
export interface GovSubsidyZhejiangQualificationsQueryAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
  /** 核销数据列表 · Qualification records. */
  readonly data?: readonly GovSubsidyZhejiangQualificationsQueryAnswerData[];
}

export interface GovSubsidyZhejiangQualificationsQueryAnswerData {
  /** 品类编码 · Category code. */
  readonly cate_code: string;
  /** 核销状态 · Redemption status. */
  readonly status?: string;
  /** 资格状态码 · Qualification status code. 表示补贴资格当前状态的代码，由补贴平台返回。 Code of the subsidy qualification's current status, returned by the subsidy platform. Documented: `00`, `01`, `02`, `03`, `04`, `05`, `06`. */
  readonly status_code?: Open<"00" | "01" | "02" | "03" | "04" | "05" | "06">;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/qualifications/query`. */
export interface GovSubsidyZhejiangQualificationsQueryOptions extends CallOptions {
  readonly json: {
    /** 证件号码 · Identity document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly cert_no: Sensitive;
    /** 品类编码 · Category code. 政府补贴商品品类的编码。 Code of the subsidized product category. */
    readonly cate_code?: string;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/zhejiang/qualifications/sync`. */
export interface GovSubsidyZhejiangQualificationsSyncAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
  /** 异常数据说明 · Faulty record notes. */
  readonly error_data?: readonly string[];
}

export interface GovSubsidyZhejiangQualificationsSyncData {
  /** 品类凭证码 · Category voucher code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. */
  readonly auth_code: string;
  /** 品类编码 · Category code. 政府补贴商品品类的编码。 Code of the subsidized product category. */
  readonly cate_code: string;
  /** 证件号码 · Identity document number. 敏感字段，传明文，由 SDK 加密。 Sensitive: pass plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly cert_no: Sensitive;
  /** 能耗等级 · Energy grade. 说明商品的能耗等级，取中文枚举值。 Tells the energy grade of the goods, as one of two Chinese words. Documented: `一级`, `二级`. */
  readonly grade?: Open<"一级" | "二级">;
  /** 用户姓名 · User's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
  readonly name: Sensitive;
  /** 交易或退回时间 · Sale or return time. 操作发生的时间；各接口格式不同，补贴核销按原样字符串处理。 When it happened; the format differs by operation, an opaque string in subsidies. */
  readonly operation_time: string;
  /** 补贴银行名称 · Subsidizing bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 银行补贴金额 · Bank subsidy amount. 金额文本，正数，单位为元，由调用方填写。 Positive amount as text, in yuan (not fen); given by the caller. */
  readonly bank_subsidy?: string;
  /** 交易平台补贴金额 · Platform subsidy amount. 字符串形式的正数金额，单位为元。 Positive amount as a string, in yuan. */
  readonly plat_subsidy?: string;
  /** 销售金额 · Sales amount. 正数文本，单位为元而非分。 Positive number as text, in yuan rather than fen. */
  readonly sales: string;
  /** 核销状态 · Redemption status. 表示单据或记录的处理结果或当前状态。 Tells the outcome or current status, set by WeChat Pay. Documented: `0`, `1`. */
  readonly status: Open<"0" | "1">;
  /** 政府补贴金额（元） · Government subsidy in yuan. 商家券中为布尔，表示是否允许补贴；政府补贴中为正数文本，单位为元。 Boolean for merchant coupons; in government subsidies a positive amount as text, in yuan. */
  readonly subsidy: string;
  /** 手机号 · Mobile number. 敏感字段，填写明文，由 SDK 加密。 Sensitive: give plain text, the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
  readonly tel: Sensitive;
  /** 收货地区编码 · Delivery region code. 收货地的行政区划编码。 Administrative region code of the delivery address. */
  readonly add_code: string;
  /** 收货地址 · Delivery address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
  readonly address: string;
  /** 销售方式 · Sales method. 0 表示线上，1 表示线下。 0 for online, 1 for offline. Documented: `0`, `1`. */
  readonly sale_models: Open<"0" | "1">;
  /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
  readonly sn_code: string;
  /** 统一社会信用代码 · Unified social credit code. 18 位，与营业执照一致。 18 characters, as on the business licence. */
  readonly uniscid: string;
  /** 销售企业名称 · Selling company name. */
  readonly corp_name: string;
  /** 商品条码 · Product barcode. */
  readonly barcode: string;
  /** 商品名称 · Goods name. */
  readonly item_name: string;
  /** 规格型号 · Specification and model. */
  readonly spec_model: string;
  /** 商品品牌 · Product brand. */
  readonly brand: string;
  /** 物流单号 · Tracking number. 由物流公司生成。 Assigned by the courier company. */
  readonly logistics_no?: string;
  /** 签收时间 · Time of receipt. 多为 RFC 3339 格式，带时区偏移；浙江与银联审核接口未限定格式，按北京时间填写。 Mostly RFC 3339 with offset; the Zhejiang and UnionPay audit operations fix no format, use Beijing time. */
  readonly delivery_time?: string;
  /** 发票号码 · Invoice number. 税务系统赋予发票的号码。 Number that the tax system gave to the invoice. */
  readonly invoice_no?: string;
  /** 是否AI产品 · AI product flag. */
  readonly is_ai_product: string;
  /** 电脑类型 · PC type. 商品为电脑时的类别，例如台式机或笔记本。 Kind of computer, such as desktop or laptop. */
  readonly pc_type?: string;
  /** 订单号 · Order number. 报关查询时按 order_type 指定的单号填写；补贴场景为交易订单号。 In customs queries the number named by order_type; in subsidies the trade order number. */
  readonly order_no: string;
  /** 原订单号 · Original order number. 退回时所对应的原交易订单号。 Number of the original order that is returned. */
  readonly origin_order_no?: string;
  /** 活动地区编码 · Activity region code. 六位数字的行政区划编码。 Six-digit administrative region code. */
  readonly activity_add_code: string;
  /** 第一个IMEI号 · First IMEI. 双卡手机的第一个 IMEI 号。 First IMEI number of a phone with two SIM cards. */
  readonly imei1?: string;
  /** 第二个IMEI号 · Second IMEI. 双卡手机的第二个 IMEI 号。 Second IMEI number of a phone with two SIM cards. */
  readonly imei2?: string;
  /** 3C SN锁定订单号 · Serial lock number (3C). 锁定或解锁 3C 商品序列号时的订单号。 Order number used when the 3C serial number was locked or unlocked. */
  readonly ccc_sn_order_no?: string;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/qualifications/sync`. */
export interface GovSubsidyZhejiangQualificationsSyncOptions extends CallOptions {
  readonly json?: {
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn?: string;
    /** 核销数据列表 · Qualification records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
    readonly data?: readonly GovSubsidyZhejiangQualificationsSyncData[];
  };
}

/** Answer of `POST /v3/gov/subsidy/zhejiang/sncode/lock`. */
export interface GovSubsidyZhejiangSncodeLockAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
  /** 第一个IMEI号 · First IMEI. */
  readonly imei1?: string;
  /** 第二个IMEI号 · Second IMEI. */
  readonly imei2?: string;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/sncode/lock`. */
export interface GovSubsidyZhejiangSncodeLockOptions extends CallOptions {
  readonly json: {
    /** 发起方 · Initiator. */
    readonly create_user: string;
    /** 省份代码 · Province code. */
    readonly province: string;
    /** 厂商统一社会信用代码 · Manufacturer credit code. 生产企业的统一社会信用代码。 Unified social credit code of the manufacturer. */
    readonly manufact_cert_code?: string;
    /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
    readonly sn: string;
    /** 商品条码 · Goods barcode. 商品包装上的条码。 Barcode on the product, set by the merchant. */
    readonly goods_bar_code: string;
    /** 商品品类 · Product category. 风险上报中区分虚拟与实物交易，政府补贴中为品类编码。 Tells virtual from physical trade in risk reports; the product category in subsidies. */
    readonly goods_type: string;
    /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
    readonly goods_name: string;
    /** 商品型号 · Goods model. */
    readonly goods_model?: string;
    /** 第一个IMEI号 · First IMEI. 双卡手机的第一个 IMEI 号。 First IMEI number of a phone with two SIM cards. */
    readonly imei1?: string;
    /** 第二个IMEI号 · Second IMEI. 双卡手机的第二个 IMEI 号。 Second IMEI number of a phone with two SIM cards. */
    readonly imei2?: string;
    /** 交易订单号 · Transaction order number. 交易订单的编号。 Number of the transaction's order. */
    readonly trans_orderid: string;
    /** 订单价格 · Order price. 字符串形式的金额，单位以地方补贴平台约定为准。 Amount as a string; its unit is defined by the local subsidy platform. */
    readonly order_price: string;
    /** 收单机构代码 · Acquirer code. 标识收单机构，由调用方填写。 Identifies the acquiring institution; given by the caller. */
    readonly acquire_code?: string;
    /** 销售订单号 · Sales order number. 销售订单的编号，由商户生成。 Number of the sales order, chosen by the merchant. */
    readonly sell_orderid: string;
    /** 市级区域代码 · City region code. */
    readonly city?: string;
    /** 区县区域代码 · County region code. */
    readonly county?: string;
    /** 是否AI产品 · AI product flag. */
    readonly is_ai_product?: string;
    /** 销售时间 · Sale time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
    readonly sale_time?: string;
    /** 厂商信息 · Manufacturer information. */
    readonly mfr_info?: string;
    /** 商品品牌 · Product brand. */
    readonly brand?: string;
    /** 销售方式 · Sales method. 0 表示线上，1 表示线下。 0 for online, 1 for offline. */
    readonly sale_models?: string;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
    /** 请求时间 · Request time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly req_time: string;
  };
}

/** Answer of `POST /v3/gov/subsidy/zhejiang/sncode/query`. */
export interface GovSubsidyZhejiangSncodeQueryAnswer {
  /** 响应码 · Response code. 补贴平台返回的结果代码。 Result code returned by the subsidy platform. */
  readonly resp_code: string;
  /** 响应描述 · Response description. */
  readonly resp_desc: string;
  /** 商品SN码 · Product serial number. */
  readonly sn?: string;
  /** 省份代码 · Province code. */
  readonly province?: string;
  /** 售卖状态 · Selling state. 表示该 SN 码的商品能否售卖，由补贴平台返回。 Tells whether the item with this serial number may be sold; returned by the subsidy platform. Documented: `U0022`, `U0023`, `U0024`, `U9999`. */
  readonly sell_state?: Open<"U0022" | "U0023" | "U0024" | "U9999">;
}

/** Options of `POST /v3/gov/subsidy/zhejiang/sncode/query`. */
export interface GovSubsidyZhejiangSncodeQueryOptions extends CallOptions {
  readonly json: {
    /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
    readonly sn: string;
    /** 省份代码 · Province code. */
    readonly province: string;
    /** 厂商统一社会信用代码 · Manufacturer credit code. 生产企业的统一社会信用代码。 Unified social credit code of the manufacturer. */
    readonly manufact_cert_code?: string;
    /** 商品品类 · Product category. 风险上报中区分虚拟与实物交易，政府补贴中为品类编码。 Tells virtual from physical trade in risk reports; the product category in subsidies. */
    readonly goods_type: string;
    /** 商品条码 · Goods barcode. 商品包装上的条码。 Barcode on the product, set by the merchant. */
    readonly goods_bar_code: string;
    /** 第一个IMEI号 · First IMEI. 双卡手机的第一个 IMEI 号。 First IMEI number of a phone with two SIM cards. */
    readonly imei1?: string;
    /** 第二个IMEI号 · Second IMEI. 双卡手机的第二个 IMEI 号。 Second IMEI number of a phone with two SIM cards. */
    readonly imei2?: string;
    /** 销售渠道类型 · Sales channel type. */
    readonly sales_models?: string;
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
    /** 请求时间 · Request time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly req_time: string;
  };
}

/** Options of `POST /v3/gov/subsidy/zhejiang/sncode/unlock`. */
export interface GovSubsidyZhejiangSncodeUnlockOptions extends CallOptions {
  readonly json: {
    /** 请求流水号 · Request serial number. 每次请求的流水号，由商户生成。 Serial number of the request, chosen by the merchant. */
    readonly req_ssn: string;
    /** 请求时间 · Request time. 时间文本，格式以该产品文档为准。 Time as text, format as in the product's documentation. */
    readonly req_time: string;
    /** 发起方 · Initiator. */
    readonly create_user: string;
    /** 省份代码 · Province code. */
    readonly province: string;
    /** 厂商统一社会信用代码 · Manufacturer credit code. 生产企业的统一社会信用代码。 Unified social credit code of the manufacturer. */
    readonly manufact_cert_code?: string;
    /** 商品SN码 · Product serial number. 商品的 SN 码，由厂商印制。 Serial number of the product, assigned by its manufacturer. */
    readonly sn: string;
    /** 商品条码 · Goods barcode. 商品包装上的条码。 Barcode on the product, set by the merchant. */
    readonly goods_bar_code: string;
    /** 商品品类 · Product category. 风险上报中区分虚拟与实物交易，政府补贴中为品类编码。 Tells virtual from physical trade in risk reports; the product category in subsidies. */
    readonly goods_type: string;
    /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
    readonly goods_name: string;
    /** 商品型号 · Goods model. */
    readonly goods_model?: string;
    /** 第一个IMEI号 · First IMEI. 双卡手机的第一个 IMEI 号。 First IMEI number of a phone with two SIM cards. */
    readonly imei1?: string;
    /** 第二个IMEI号 · Second IMEI. 双卡手机的第二个 IMEI 号。 Second IMEI number of a phone with two SIM cards. */
    readonly imei2?: string;
    /** 交易订单号 · Transaction order number. 交易订单的编号。 Number of the transaction's order. */
    readonly trans_orderid: string;
    /** 原支付订单号 · Original payment order number. */
    readonly ori_pay_orderid: string;
    /** 订单价格 · Order price. 字符串形式的金额，单位以地方补贴平台约定为准。 Amount as a string; its unit is defined by the local subsidy platform. */
    readonly order_price: string;
    /** 收单机构代码 · Acquirer code. 标识收单机构，由调用方填写。 Identifies the acquiring institution; given by the caller. */
    readonly acquire_code?: string;
    /** 销售订单号 · Sales order number. 销售订单的编号，由商户生成。 Number of the sales order, chosen by the merchant. */
    readonly sell_orderid: string;
    /** 市级区域代码 · City region code. */
    readonly city?: string;
    /** 区县区域代码 · County region code. */
    readonly county?: string;
    /** 是否AI产品 · AI product flag. */
    readonly is_ai_product?: string;
    /** 销售时间 · Sale time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. */
    readonly sale_time?: string;
    /** 厂商信息 · Manufacturer information. */
    readonly mfr_info?: string;
    /** 商品品牌 · Product brand. */
    readonly brand?: string;
    /** 销售渠道类型 · Sales channel type. */
    readonly sales_models?: string;
  };
}

export interface GovTrackInfo {
  /** 物流单号 · Tracking number. 物流公司的运单号。 Waybill number of the logistics company. */
  readonly tracking_no?: string;
  /** 物流公司 · Logistics company. */
  readonly tracking_company?: string;
  /** 收货省份 · Delivery province. */
  readonly usr_prov?: string;
  /** 收货城市 · Delivery city. */
  readonly usr_city?: string;
  /** 收货区县 · Delivery district. */
  readonly usr_area?: string;
  /** 收货地址 · Delivery address. */
  readonly usr_addr?: string;
  /** 物流类型 · Logistics type. */
  readonly tracking_type?: string;
  /** 提货方式 · Delivery method. */
  readonly delivery_method?: string;
  /** 发货地址 · Shipping address. */
  readonly shipping_addr?: string;
  /** 签收时间 · Time of receipt. 多为 RFC 3339 格式，带时区偏移；浙江与银联审核接口未限定格式，按北京时间填写。 Mostly RFC 3339 with offset; the Zhejiang and UnionPay audit operations fix no format, use Beijing time. */
  readonly delivery_time?: string;
}
