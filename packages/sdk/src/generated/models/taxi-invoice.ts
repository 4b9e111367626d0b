// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive, Upload } from "../../chain/options.ts";

/** Options of `POST /v3/taxi-invoice/attendance/punch`. */
export interface TaxiInvoiceAttendancePunchOptions extends CallOptions {
  readonly json: {
    /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
    readonly plate_number: string;
    /** 司机资格证号 · Driver licence number. */
    readonly driver_license: string;
    /** 签到签退时间 · Punch time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly event_time: string;
    /** 签到签退类型 · Punch type. 说明通知或上报的是哪种事件。 Tells which kind of event is notified or reported. */
    readonly event_type: string;
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
  };
}

export interface TaxiInvoiceBuyerInformation {
  /** 购买方类型 · Buyer type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. */
  readonly type: string;
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
}

/** Answer of `POST /v3/taxi-invoice/cards`. */
export interface TaxiInvoiceCardsAnswer {
  /** 卡券应用ID · Card App ID. 发票卡券或会员卡所属的应用 ID。 App ID to which the fapiao card or member card belongs. */
  readonly card_appid: string;
  /** 卡券用户OpenID · Card holder OpenID. 持有发票卡券的用户在 card_appid 下的标识。 Identifies the holder of the fapiao card under card_appid. */
  readonly card_openid: string;
  /** 发票卡券模板ID · Fapiao card template ID. 标识会员卡模板或卡券模板，创建时由微信支付生成，设置与查询时传入。 Identifies a member card or coupon card template; assigned by WeChat Pay on creation. */
  readonly card_id: string;
  /** 卡券编码 · Card code. 标识用户的一张卡券。 Identifies one card held by the user. */
  readonly card_code: string;
}

/** Options of `POST /v3/taxi-invoice/cards`. */
export interface TaxiInvoiceCardsOptions extends CallOptions {
  readonly json: {
    /** 出租车公司商户号 · Taxi company merchant ID. 出租车公司的微信支付商户号。 WeChat Pay merchant ID of the taxi company. */
    readonly company_mchid: string;
    /** 面对面付款单号 · Face-to-face payment number. 面对面付款的单号，由微信支付生成。 Number of the face-to-face payment, assigned by WeChat Pay. */
    readonly trade_number: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid?: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
    /** 司机资格证号 · Driver licence number. */
    readonly driver_license: string;
    /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
    readonly plate_number: string;
    /** 电子发票卡券信息 · Fapiao card information. */
    readonly fapiao_card_information: TaxiInvoiceFapiaoCardInformation;
    /** 行程单凭证 · Trip token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
    readonly token?: string;
  };
}

/** Answer of `POST /v3/taxi-invoice/cards/upload-file`. */
export interface TaxiInvoiceCardsUploadFileAnswer {
  /** 电子发票文件ID · Fapiao file media ID. */
  readonly fapiao_media_id: string;
}

/** Options of `POST /v3/taxi-invoice/cards/upload-file`. */
export interface TaxiInvoiceCardsUploadFileOptions extends CallOptions {
  readonly multipart: {
    /** The file: a path, bytes, a `Blob` or `File`, or a stream. pdf: 2,097,152 bytes at most. */
    readonly file: Upload;
    /** 文件元信息 · File metadata. 含文件名与摘要的 JSON，由 SDK 生成并仅对其签名。 JSON with file name and digest; made by the SDK and the only part signed. Travels as JSON text; a text is sent as it is. */
    readonly meta: TaxiInvoiceMeta | string;
  };
}

export interface TaxiInvoiceData {
  /** 车牌号 · Plate number. */
  readonly plate_number: string;
  /** 司机资格证号 · Driver licence number. */
  readonly driver_license: string;
  /** 乘客上车时间 · Boarding time. 按返回的字符串原样使用，北京时间。 Use the string as returned; Beijing time. */
  readonly up_time: string;
}

/** Answer of `GET /v3/taxi-invoice/drivers/{driver_license}`. */
export interface TaxiInvoiceDriver {
  /** 司机姓名 · Driver name. */
  readonly driver_name: string;
  /** 出租车公司名称 · Taxi company name. */
  readonly company_name: string;
  /** 出租车公司商户号 · Taxi company merchant ID. */
  readonly company_mchid: string;
  /** 司机资格证号 · Driver licence number. */
  readonly driver_license: string;
  /** 司机类别 · Driver category. */
  readonly driver_category: string;
  /** 司机照片 · Driver photo. */
  readonly driver_photo?: TaxiInvoiceDriverPhotoFile;
  /** 地区编码 · Region ID. */
  readonly region_id: number;
  /** 司机状态 · Driver state. 由微信支付返回，说明司机当前的状态。 Returned by WeChat Pay; tells the driver's current state. */
  readonly driver_state: string;
}

export interface TaxiInvoiceDriverPhoto {
  /** 照片类型 · Photo type. 照片的文件格式或种类。 Format or kind of the photo. */
  readonly photo_type?: string;
  /** 照片摘要 · Photo digest. */
  readonly photo_digest?: TaxiInvoicePhotoDigest;
  /** 照片地址 · Photo URL. */
  readonly photo_url?: string;
  /** 照片缩略图 · Photo thumbnail. */
  readonly photo_icon?: string;
}

export interface TaxiInvoiceDriverPhotoFile {
  /** 照片类型 · Photo type. */
  readonly photo_type?: string;
  /** 照片摘要 · Photo digest. */
  readonly photo_digest?: TaxiInvoicePhotoDigest;
  /** 照片地址 · Photo URL. */
  readonly photo_url?: string;
  /** 照片数据 · Photo data. */
  readonly photo_data?: string;
}

/** Options of `GET /v3/taxi-invoice/drivers/{driver_license}`. */
export interface TaxiInvoiceDriverQueryOptions extends CallOptions {
  /** 司机资格证号 · Driver licence number. */
  readonly driver_license: string;
  readonly query: {
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
  };
}

/** Answer of `POST /v3/taxi-invoice/driver/update-driver`. */
export interface TaxiInvoiceDriverUpdateDriverAnswer {
  /** 司机姓名 · Driver name. Sensitive: arrives encrypted; this is the plain text. */
  readonly driver_name: string;
  /** 身份证号码 · ID card number. Sensitive: arrives encrypted; this is the plain text. */
  readonly id_card_number: string;
  /** 出租车公司名称 · Taxi company name. */
  readonly company_name: string;
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 司机资格证号 · Driver licence number. */
  readonly driver_license: string;
  /** 司机类别 · Driver category. */
  readonly driver_category: string;
  /** 司机状态 · Driver status. */
  readonly driver_status: string;
  /** 司机照片 · Driver photo. */
  readonly driver_photo?: TaxiInvoiceDriverPhoto;
  /** 地区编码 · Region ID. */
  readonly region_id: number;
}

/** Options of `POST /v3/taxi-invoice/driver/update-driver`. */
export interface TaxiInvoiceDriverUpdateDriverOptions extends CallOptions {
  readonly json: {
    /** 司机姓名 · Driver name. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly driver_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 出租车公司名称 · Taxi company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
    readonly company_name: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 司机资格证号 · Driver licence number. */
    readonly driver_license: string;
    /** 司机类别 · Driver category. */
    readonly driver_category: string;
    /** 司机状态 · Driver status. 说明司机当前的状态，由商户在更新司机信息时给出。 Tells the driver's current status; given by the merchant when updating the driver. */
    readonly driver_status: string;
    /** 司机照片 · Driver photo. */
    readonly driver_photo?: TaxiInvoiceDriverPhoto;
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
  };
}

export interface TaxiInvoiceExtraInformation {
  /** 收款人 · Payee. */
  readonly payee?: string;
  /** 复核人 · Reviewer. */
  readonly reviewer?: string;
  /** 开票人 · Fapiao drawer. */
  readonly drawer: string;
}

export interface TaxiInvoiceFapiaoCardInformation {
  /** 电子发票文件ID · Fapiao file media ID. 由上传电子发票文件接口返回。 Returned by the operation that uploads the fapiao file. */
  readonly fapiao_media_id: string;
  /** 发票号码 · Fapiao number. 税务系统赋予发票的号码。 Number that the tax system gave to the fapiao. */
  readonly fapiao_number: string;
  /** 发票代码 · Fapiao code. 税务系统赋予发票的代码。 Code that the tax system gave to the fapiao. */
  readonly fapiao_code: string;
  /** 开票时间 · Fapiao issue time. RFC 3339，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly fapiao_time: string;
  /** 发票校验码 · Fapiao check code. 发票上的校验码。 Check code printed on the fapiao. */
  readonly check_code: string;
  /** 发票密码区 · Fapiao cipher area. */
  readonly password: string;
  /** 发票价税合计 · Total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 税额 · Tax amount. 整数，单位为分。 Integer, in fen. */
  readonly tax_amount: number;
  /** 发票不含税总金额 · Total without tax. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 购买方信息 · Buyer information. */
  readonly buyer_information: TaxiInvoiceBuyerInformation;
  /** 销售方信息 · Seller information. */
  readonly seller_information: TaxiInvoiceSellerInformation;
  /** 票面附加信息 · Extra fapiao information. */
  readonly extra_information: TaxiInvoiceExtraInformation;
  /** 发票商品行列表 · Fapiao lines. */
  readonly items?: readonly TaxiInvoiceItem[];
  /** 发票备注 · Fapiao remark. 说明文字，多由商户填写并原样返回或展示。 Free text, mostly given by the merchant and returned or shown as is. */
  readonly remark?: string;
}

export interface TaxiInvoiceItem {
  /** 税收分类编码 · Tax classification code. 税务机关规定的货物或服务税收分类编码。 Classification code of goods or services set by the tax authority. */
  readonly tax_code: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name: string;
  /** 规格型号 · Specification. */
  readonly specification?: string;
  /** 商品计量单位 · Goods unit. 数量的计量单位；餐饮、成品油开票与预扣费通知中为枚举。 Unit of the quantity; enumerated in catering, refined-oil fapiao and deduction notices. */
  readonly unit?: string;
  /** 数量 · Quantity. 所购或所退商品的数量；开票项目中为开票数量。 How many items are bought or refunded; in fapiao items the quantity invoiced. */
  readonly quantity: number;
  /** 发票商品单价 · Fapiao goods unit price. 订单与退款中为单位为分的整数，发票中按该产品文档。 Integer, in fen, in orders and refunds; for fapiao see that product's documents. */
  readonly unit_price: number;
  /** 单行不含税金额 · Line amount without tax. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
  readonly amount: number;
  /** 税额 · Tax amount. 整数，单位为分。 Integer, in fen. */
  readonly tax_amount: number;
  /** 单行价税合计 · Line total with tax. 整数，单位为分；先享卡通知等少数位置为文本。 Integer, in fen; text in a few places such as discount card notifications. */
  readonly total_amount: number;
  /** 税率 · Tax rate. 整数，等于税率乘以 10000，如 1300 表示 13%。 Integer, the rate multiplied by 10000; 1300 means 13%. */
  readonly tax_rate: number;
  /** 税收优惠标识 · Tax preference mark. 表示该行是否享受免税、零税率等优惠。 Tells whether the line is tax free, zero rated or otherwise favoured. */
  readonly tax_prefer_mark: string;
  /** 是否折扣行 · Discount line flag. */
  readonly discount: boolean;
}

export interface TaxiInvoiceLinks {
  /** 下一页链接 · Next page. */
  readonly next?: string;
  /** 上一页链接 · Previous page. */
  readonly prev?: string;
  /** 当前页链接 · Link to this page. */
  readonly self?: string;
}

export interface TaxiInvoiceMeta {
  /** 出租车公司商户号 · Taxi company merchant ID. 出租车公司的微信支付商户号。 WeChat Pay merchant ID of the taxi company. */
  readonly company_mchid: string;
  /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
  readonly region_id: number;
  /** 文件摘要 · File digest. */
  readonly digest?: string;
  /** 摘要算法 · Digest algorithm. 说明文件摘要用哪种算法计算。 Tells the algorithm of the file digest. Documented: `DIGEST_ALGORITHM_SM3`. */
  readonly digest_algorithm?: Open<"DIGEST_ALGORITHM_SM3">;
}

export interface TaxiInvoicePhotoDigest {
  /** 哈希类型 · Hash type. 说明 hash_value 由哪种算法算出。 Tells which algorithm made hash_value. */
  readonly hash_type?: string;
  /** 文件哈希值 · File hash value. 文件的哈希值，用于核对下载或上传的内容。 Hash of the file; compare it with the bytes downloaded or uploaded. */
  readonly hash_value?: string;
}

export interface TaxiInvoiceSellerInformation {
  /** 销售方名称 · Seller name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name: string;
  /** 纳税人识别号 · Taxpayer ID. 购买方或销售方的纳税人识别号，由税务机关分配。 Taxpayer number of the buyer or seller, assigned by the tax authority. */
  readonly taxpayer_id: string;
  /** 销售方地址 · Seller's address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
  readonly address: string;
  /** 电话 · Telephone. */
  readonly telephone?: string;
  /** 开户银行名称 · Account bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
  readonly bank_name?: string;
  /** 发票开户银行账号 · Fapiao bank account number. 发票中为开户银行账号；异常退款中为收款卡号，敏感字段，传明文，由 SDK 加密。 Fapiao: the party's bank account; abnormal refund: card that receives the money, sensitive, pass plain text, the SDK encrypts it. */
  readonly bank_account?: string;
}

/** Answer of `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`. */
export interface TaxiInvoiceTaxiCompany {
  /** 出租车公司商户号 · Taxi company merchant ID. */
  readonly company_mchid: string;
  /** 企业类型 · Enterprise type. */
  readonly enterprise_type: string;
  /** 出租车公司名称 · Taxi company name. */
  readonly company_name: string;
  /** 商户简称 · Short company name. */
  readonly short_name: string;
  /** 纳税人识别号 · Taxpayer ID. */
  readonly tax_id: string;
  /** 出租车公司地址 · Taxi company address. */
  readonly address: string;
  /** 联系电话 · Phone number. */
  readonly phone?: string;
  /** 发票开户银行 · Fapiao bank name. */
  readonly bank_name?: string;
  /** 发票开户银行账号 · Fapiao bank account number. */
  readonly bank_account?: string;
  /** 法定代表人姓名 · Legal person's name. */
  readonly legal_person: string;
  /** 开票模式 · Invoicing mode. */
  readonly invoice_mode: string;
  /** 地区编码 · Region ID. */
  readonly region_id: number;
}

/** Answer of `POST /v3/taxi-invoice/taxi-company/create-taxi-company`. */
export interface TaxiInvoiceTaxiCompanyCreateTaxiCompanyAnswer {
  /** 商户号 · Merchant ID. */
  readonly mchid: string;
  /** 出租车公司名称 · Taxi company name. */
  readonly company_name?: string;
}

/** Options of `POST /v3/taxi-invoice/taxi-company/create-taxi-company`. */
export interface TaxiInvoiceTaxiCompanyCreateTaxiCompanyOptions extends CallOptions {
  readonly json: {
    /** 出租车公司名称 · Taxi company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
    readonly company_name?: string;
    /** 纳税人识别号 · Taxpayer ID. 企业的纳税人识别号，由税务机关分配。 The company's taxpayer number, assigned by the tax authority. */
    readonly tax_id: string;
    /** 出租车公司地址 · Taxi company address. 地址文本；浙江补贴 N 品类核销与先享后付下单时为敏感字段，传明文，由 SDK 加密。 Address text. Sensitive in Zhejiang multi-category redemption and PayScore pay-later orders: pass plain text, the SDK encrypts it. */
    readonly address: string;
    /** 联系电话 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. */
    readonly phone?: string;
    /** 发票开户银行 · Fapiao bank name. 银行名称；进件与结算账户中为开户银行全称（含支行）。 Name of the bank; for settlement accounts the full name including the branch. */
    readonly bank_name?: string;
    /** 发票开户银行账号 · Fapiao bank account number. 发票中为开户银行账号；异常退款中为收款卡号，敏感字段，传明文，由 SDK 加密。 Fapiao: the party's bank account; abnormal refund: card that receives the money, sensitive, pass plain text, the SDK encrypts it. */
    readonly bank_account?: string;
    /** 开票模式 · Invoicing mode. 说明出租车公司采用的开票方式。 Tells how the taxi company issues invoices. */
    readonly invoice_mode: string;
    /** 法定代表人姓名 · Legal person's name. */
    readonly legal_person: string;
    /** 商户简称 · Short company name. */
    readonly short_name?: string;
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
    /** 企业类型 · Enterprise type. 说明出租车公司的企业类型。 Tells the kind of taxi enterprise. */
    readonly enterprise_type: string;
  };
}

/** Options of `GET /v3/taxi-invoice/taxi-companies/{company_mchid}`. */
export interface TaxiInvoiceTaxiCompanyQueryOptions extends CallOptions {
  /** 出租车公司商户号 · Taxi company merchant ID. 出租车公司的微信支付商户号。 WeChat Pay merchant ID of the taxi company. */
  readonly company_mchid: string;
  readonly query: {
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
  };
}

/** Answer of `POST /v3/taxi-invoice/taxi/update-taxi`. */
export interface TaxiInvoiceTaxiUpdateTaxiAnswer {
  /** 车牌号 · Plate number. */
  readonly plate_number: string;
  /** 出租车公司名称 · Taxi company name. */
  readonly company_name: string;
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 正证号 · Main license number. */
  readonly main_license: string;
  /** 副班司机资格证号 · Deputy driver licence. */
  readonly deputy_license?: string;
  /** 地区编码 · Region ID. */
  readonly region_id: number;
}

/** Options of `POST /v3/taxi-invoice/taxi/update-taxi`. */
export interface TaxiInvoiceTaxiUpdateTaxiOptions extends CallOptions {
  readonly json: {
    /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
    readonly plate_number: string;
    /** 出租车公司名称 · Taxi company name. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
    readonly company_name: string;
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid?: string;
    /** 正证号 · Main license number. */
    readonly main_license: string;
    /** 副班司机资格证号 · Deputy driver licence. */
    readonly deputy_license?: string;
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
    /** 开票标记 · Invoicing flag. */
    readonly invoice_flag?: string;
    /** 出租车运营状态 · Taxi operating state. 表示出租车是否在运营。 Tells whether the taxi is in operation. Documented: `IN_OPERATION`, `OUT_OPERATION`. */
    readonly taxi_state?: Open<"IN_OPERATION" | "OUT_OPERATION">;
  };
}

/** Answer of `GET /v3/taxi-invoice/taxies/{plate_number}`. */
export interface TaxiInvoiceTaxy {
  /** 车牌号 · Plate number. */
  readonly plate_number: string;
  /** 出租车公司名称 · Taxi company name. */
  readonly company_name: string;
  /** 出租车公司商户号 · Taxi company merchant ID. */
  readonly company_mchid: string;
  /** 正证号 · Main license number. */
  readonly main_license: string;
  /** 副班司机资格证号 · Deputy driver licence. */
  readonly deputy_license: string;
  /** 地区编码 · Region ID. */
  readonly region_id: number;
  /** 是否支持开票 · Supports fapiao. */
  readonly support_invoice: boolean;
  /** 出租车运营状态 · Taxi operating state. Documented: `IN_OPERATION`, `OUT_OPERATION`. */
  readonly taxi_state: Open<"IN_OPERATION" | "OUT_OPERATION">;
}

/** Options of `GET /v3/taxi-invoice/taxies/{plate_number}`. */
export interface TaxiInvoiceTaxyQueryOptions extends CallOptions {
  /** 车牌号 · Plate number. 车辆的完整车牌号，含省份简称。 Full number plate of the vehicle, with the province character. */
  readonly plate_number: string;
  readonly query: {
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
  };
}

/** Answer of `GET /v3/taxi-invoice/user-taxi-order/find-by-token`. */
export interface TaxiInvoiceUserTaxiOrderFindByToken {
  /** 车牌号 · Plate number. */
  readonly plate_number: string;
  /** 司机资格证号 · Driver licence number. */
  readonly driver_license: string;
  /** 乘客上车时间 · Boarding time. 按返回的字符串原样使用，北京时间。 Use the string as returned; Beijing time. */
  readonly up_time: string;
  /** 地区编码 · Region ID. */
  readonly region_id: number;
  /** 来源 · Source. 表示请求来自网页还是小程序等渠道。 Tells which channel, such as web page or mini program, the request comes from. */
  readonly source: string;
  /** 支付时间 · Payment time. 点餐为 RFC 3339，停车缴费为整数时间戳，其余按原样字符串处理。 RFC 3339 in catering, an integer timestamp in parking fees, elsewhere an opaque string. */
  readonly pay_time?: string;
  /** 支付金额 · Payment amount. 单位为分；部分接口以字符串返回。 In fen; some operations return it as a string. */
  readonly pay_amount?: number;
}

/** Options of `GET /v3/taxi-invoice/user-taxi-order/find-by-token`. */
export interface TaxiInvoiceUserTaxiOrderFindByTokenQueryOptions extends CallOptions {
  readonly query: {
    /** 行程单凭证 · Trip token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
    readonly token: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id?: number;
    /** 鉴权方式 · Authentication mode. */
    readonly auth_mode?: string;
  };
}

/** Answer of `GET /v3/taxi-invoice/user-taxi-orders`. */
export interface TaxiInvoiceUserTaxiOrderList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly TaxiInvoiceData[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
  /** 分页链接 · Page links. */
  readonly links?: TaxiInvoiceLinks;
}

/** Options of `GET /v3/taxi-invoice/user-taxi-orders`. */
export interface TaxiInvoiceUserTaxiOrdersQueryOptions extends CallOptions {
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 开始日期 · Start date. 查询范围的起始日期，格式为 yyyy-MM-dd。 First day of the range to query. Format yyyy-MM-dd. */
    readonly begin_date: string;
    /** 结束日期 · End date. 多为 yyyy-MM-dd 格式的北京日期，与开始日期配对。 Beijing date, mostly yyyy-MM-dd, paired with the start date. */
    readonly end_date: string;
    /** 地区编码 · Region ID. 出租车发票业务的地区编码，为整数。 Integer code of the region in the taxi fapiao product. */
    readonly region_id: number;
  };
}
