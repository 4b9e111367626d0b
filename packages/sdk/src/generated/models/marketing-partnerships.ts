// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `GET /v3/marketing/partnerships`. */
export interface MarketingPartnershipList {
  /** 合作关系列表 · Partnerships. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly MarketingPartnershipsData[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. Present with `offset`. */
  readonly total_count?: number;
}

export interface MarketingPartnershipsAuthorizedData {
  /** 合作授权业务类型 · Authorized business type. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `FAVOR_STOCK`, `BUSIFAVOR_STOCK`. */
  readonly business_type: Open<"FAVOR_STOCK" | "BUSIFAVOR_STOCK">;
  /** 授权的批次ID · Authorised stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. Required with `business_type`. At most 20 characters. */
  readonly stock_id?: string;
}

export interface MarketingPartnershipsData {
  /** 合作方信息 · Partnership party. */
  readonly partner: MarketingPartnershipsDataPartner;
  /** 授权的营销数据 · Authorized marketing data. */
  readonly authorized_data: MarketingPartnershipsDataAuthorizedData;
  /** 合作关系建立时间 · Cooperation start time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly build_time: string;
  /** 终止时间 · Termination time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly terminate_time?: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}

export interface MarketingPartnershipsDataAuthorizedData {
  /** 合作授权业务类型 · Authorized business type. Documented: `FAVOR_STOCK`, `BUSIFAVOR_STOCK`. */
  readonly business_type: Open<"FAVOR_STOCK" | "BUSIFAVOR_STOCK">;
  /** 授权的批次ID · Authorised stock ID. At most 20 characters. */
  readonly stock_id?: string;
}

export interface MarketingPartnershipsDataPartner {
  /** 合作方类型 · Partner type. Documented: `APPID`, `MERCHANT`. */
  readonly type: Open<"APPID" | "MERCHANT">;
  /** 合作方应用ID · Cooperating party's App ID. At most 32 characters. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. At most 15 characters. */
  readonly merchant_id?: string;
}

export interface MarketingPartnershipsPartner {
  /** 合作方类型 · Partner type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `APPID`, `MERCHANT`. */
  readonly type: Open<"APPID" | "MERCHANT">;
  /** 合作方应用ID · Cooperating party's App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. Required with `type`. At most 32 characters. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, as a string. Required when `type` is `MERCHANT`. At most 15 characters. */
  readonly merchant_id?: string;
}

/** Options of `GET /v3/marketing/partnerships`. */
export interface MarketingPartnershipsQueryOptions extends CallOptions {
  readonly query: {
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. At most 50. Default: `20`. */
    readonly limit?: number;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 合作方信息 · Partnership party. 建立合作关系的另一方：类型与其应用ID或商户号；作查询参数时由 SDK 编码为 JSON。 The other party: type and App ID or merchant ID; as a query the SDK writes it as JSON. Travels as JSON text; a text is sent as it is. */
    readonly partner?: MarketingPartnershipsPartner | string;
    /** 授权的营销数据 · Authorized marketing data. Travels as JSON text; a text is sent as it is. */
    readonly authorized_data: MarketingPartnershipsAuthorizedData | string;
  };
}

/** Answer of `POST /v3/marketing/partnerships/terminate`. */
export interface MarketingPartnershipsTerminateAnswer {
  /** 终止时间 · Termination time. RFC 3339 时间（带时区偏移）。 RFC 3339 time with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly terminate_time: string;
}

export interface MarketingPartnershipsTerminateAuthorizedData {
  /** 合作授权业务类型 · Authorized business type. 枚举，随产品指经营场景、代金券业务、合作内容、转账用途或赔付业务。 Enumeration: by product, sales scene, coupon business, kind of cooperation, transfer purpose or compensation business. Documented: `FAVOR_STOCK`, `BUSIFAVOR_STOCK`. */
  readonly business_type: Open<"FAVOR_STOCK" | "BUSIFAVOR_STOCK">;
  /** 授权的批次ID · Authorised stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id?: string;
}

/** Options of `POST /v3/marketing/partnerships/terminate`. */
export interface MarketingPartnershipsTerminateOptions extends CallOptions {
  readonly headers: Readonly<Record<string, string>> & {
    /** 幂等键 · Idempotency key. 由商户生成，放在请求头中，同一请求重试时保持不变。 Chosen by the merchant, sent as a header; keep it unchanged when the same request is retried. */
    readonly "Idempotency-Key": string;
  };
  readonly json: {
    /** 合作方信息 · Partnership party. 建立合作关系的另一方：类型与其应用ID或商户号；作查询参数时由 SDK 编码为 JSON。 The other party: type and App ID or merchant ID; as a query the SDK writes it as JSON. */
    readonly partner: MarketingPartnershipsTerminatePartner;
    /** 授权的营销数据 · Authorized marketing data. */
    readonly authorized_data: MarketingPartnershipsTerminateAuthorizedData;
  };
}

export interface MarketingPartnershipsTerminatePartner {
  /** 合作方类型 · Partner type. 表示所在对象的类别，取值与含义随产品和位置不同。 Tells the kind of the object it stands in; values and meaning differ by product and place. Documented: `APPID`, `MERCHANT`. */
  readonly type: Open<"APPID" | "MERCHANT">;
  /** 合作方应用ID · Cooperating party's App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, as a string. */
  readonly merchant_id?: string;
}

/** Options of `POST /v3/marketing/partnerships/build`. */
export interface PartnershipBuildOptions extends CallOptions {
  readonly headers: Readonly<Record<string, string>> & {
    /** 幂等键 · Idempotency key. 由商户生成，放在请求头中，同一请求重试时保持不变。 Chosen by the merchant, sent as a header; keep it unchanged when the same request is retried. */
    readonly "Idempotency-Key": string;
  };
  readonly json: {
    /** 合作方信息 · Partnership party. 建立合作关系的另一方：类型与其应用ID或商户号；作查询参数时由 SDK 编码为 JSON。 The other party: type and App ID or merchant ID; as a query the SDK writes it as JSON. */
    readonly partner: MarketingPartnershipsPartner;
    /** 授权的营销数据 · Authorized marketing data. */
    readonly authorized_data: MarketingPartnershipsAuthorizedData;
  };
}

/** Answer of `POST /v3/marketing/partnerships/build`. */
export interface PartnershipBuilt {
  /** 合作方信息 · Partnership party. */
  readonly partner: MarketingPartnershipsDataPartner;
  /** 授权的营销数据 · Authorized marketing data. */
  readonly authorized_data: MarketingPartnershipsDataAuthorizedData;
  /** 合作关系状态 · Partnership state. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. Documented: `ESTABLISHED`, `TERMINATED`. */
  readonly state: Open<"ESTABLISHED" | "TERMINATED">;
  /** 合作关系建立时间 · Cooperation start time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly build_time: string;
  /** 创建时间 · Creation time. APIv3 多为 RFC 3339，APIv2 为北京时间文本。 Mostly RFC 3339 in APIv3, text in Beijing time in APIv2. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly create_time: string;
  /** 更新时间 · Update time. RFC 3339，带时区偏移。 RFC 3339 with offset. At most 32 characters. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly update_time: string;
}
