// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /hk/v3/merchants/{sub_mchid}`. */
export interface Merchant {
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
  readonly contact?: MerchantContact;
  /** 商户类型 · Merchant type. Documented: `ENTERPRISE`, `INDIVIDUAL`. */
  readonly merchant_type?: Open<"ENTERPRISE" | "INDIVIDUAL">;
  /** 注册证书编号 · Registration certificate number. */
  readonly registration_certificate_number?: string;
  /** 注册证书有效期 · Registration certificate date. */
  readonly registration_certificate_date?: string;
  /** 结算银行账号 · Settlement bank account. */
  readonly settlement_bank_number?: string;
  /** 经营业务信息 · Business operation information. */
  readonly business?: MerchantBusiness;
  /** 负责人信息 · Director. */
  readonly director?: MerchantsDirector;
  /** 负责人 · Principal. */
  readonly principal?: MerchantsPrincipal;
}

export interface MerchantBusiness {
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

export interface MerchantContact {
  /** 联系人姓名 · Contact's name. Sensitive: arrives encrypted; this is the plain text. */
  readonly name?: string;
  /** 联系电话 · Phone number. Sensitive: arrives encrypted; this is the plain text. */
  readonly phone?: string;
  /** 邮箱 · Email address. Sensitive: arrives encrypted; this is the plain text. */
  readonly email?: string;
}

/** Options of `GET /hk/v3/merchants/{sub_mchid}`. */
export interface MerchantQueryOptions extends CallOptions {
  /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
  readonly sub_mchid: string;
  readonly query: {
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
  };
}

/** Answer of `POST /hk/v3/merchants`. */
export interface MerchantsAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
  /** 审核状态 · Verification status. 表示子商户资料是否审核通过。 Tells whether the sub-merchant's data passed the review. Documented: `Under Review`, `Approved`. */
  readonly verification_status?: Open<"Under Review" | "Approved">;
  /** 描述 · Description. 由商户或平台填写的文字说明，长度限制随产品而异。 Free text by the merchant or the platform; the length limit differs by product. */
  readonly description?: string;
}

export interface MerchantsBusiness {
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

export interface MerchantsContact {
  /** 联系人姓名 · Contact's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. Sensitive: give the plain text; it travels encrypted. */
  readonly name: Sensitive;
  /** 联系电话 · Phone number. 电话号码；标记加密的接口中传入与读到的都是明文，由 SDK 加解密。 Phone number; where marked encrypted, the SDK encrypts and decrypts it: plain text on both sides. Sensitive: give the plain text; it travels encrypted. */
  readonly phone: Sensitive;
  /** 邮箱 · Email address. 填写明文，接口要求加密时由 SDK 加密；应答由 SDK 解密。 Plain text; the SDK encrypts it where the operation requires, and decrypts answers. Sensitive: give the plain text; it travels encrypted. */
  readonly email: Sensitive;
}

export interface MerchantsDirector {
  /** 董事姓名 · Director's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 董事证件号码 · Director's document number. 证件的号码；请求中标记加密的传入明文，SDK 负责加密。 Number of the document; where marked encrypted, pass plain text and the SDK encrypts it. */
  readonly number?: string;
}

/** Options of `POST /hk/v3/merchants`. */
export interface MerchantsOptions extends CallOptions {
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
    readonly contact: MerchantsContact;
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
    readonly business: MerchantsBusiness;
    /** 负责人信息 · Director. */
    readonly director?: MerchantsDirector;
    /** 负责人 · Principal. */
    readonly principal?: MerchantsPrincipal;
  };
}

export interface MerchantsPrincipal {
  /** 负责人姓名 · Principal's name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
  readonly name?: string;
  /** 负责人证件号码 · Principal's document number. 证件的号码；请求中标记加密的传入明文，SDK 负责加密。 Number of the document; where marked encrypted, pass plain text and the SDK encrypts it. */
  readonly number?: string;
}

/** Answer of `PUT /hk/v3/merchants`. */
export interface MerchantsReplaceAnswer {
  /** 子商户号 · Sub-merchant ID. */
  readonly sub_mchid: string;
}

/** Options of `PUT /hk/v3/merchants`. */
export interface MerchantsReplaceOptions extends CallOptions {
  readonly json: {
    /** 服务商应用ID · Partner app ID. 须与服务商商户号绑定。 Bound to the partner's merchant ID. */
    readonly sp_appid: string;
    /** 服务商商户号 · Partner merchant ID. 签名所用的商户号。 The merchant that signs. */
    readonly sp_mchid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 商户名称 · Merchant name. 所属对象或人的名称；标记加密时传入与读到的都是明文，由 SDK 加解密。 Name of the object or person; where marked encrypted the SDK encrypts and decrypts, so you see plain text. */
    readonly name: string;
    /** 商户简称 · Merchant short name. */
    readonly shortname: string;
    /** 办公电话 · Office phone. */
    readonly office_phone: string;
    /** 联系人信息 · Contact. */
    readonly contact?: MerchantsContact;
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
    readonly business: MerchantsBusiness;
    /** 负责人信息 · Director. */
    readonly director?: MerchantsDirector;
    /** 负责人 · Principal. */
    readonly principal?: MerchantsPrincipal;
  };
}
