// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface BrandStoreAddress {
  /** 地区编码 · Region code. At most 20 characters. */
  readonly address_code: string;
  /** 详细地址 · Street address. At most 200 characters. */
  readonly address_detail: string;
  /** 地址补充说明 · Address supplement. At most 50 characters. */
  readonly address_complements?: string;
  /** 门店经度 · Store longitude. At most 32 characters. */
  readonly longitude?: string;
  /** 门店纬度 · Store latitude. At most 32 characters. */
  readonly latitude?: string;
}

export interface BrandStoreBasics {
  /** 商户侧门店编号 · Merchant's store number. At most 32 characters. */
  readonly store_reference_id?: string;
  /** 分店名称 · Branch name. At most 50 characters. */
  readonly branch_name?: string;
}

/**
 * Answer of `POST /brand/store/brandstores`.
 * Answer of `GET /brand/store/brandstores/{store_id}`.
 * Answer of `PATCH /brand/store/brandstores/{store_id}`.
 */
export interface BrandStoreBrandstore {
  /** 品牌门店ID · Brand store ID. */
  readonly store_id?: string;
  /** 门店状态 · Store state. Documented: `OPEN`, `CREATING`, `CLOSED`. */
  readonly store_state?: Open<"OPEN" | "CREATING" | "CLOSED">;
  /** 审核状态 · Review state. 枚举，待审、审核中、通过或驳回。 Enumeration: waiting, in review, passed or rejected. Documented: `SUCCESS`, `PROCESSING`, `REJECTED`. */
  readonly audit_state?: Open<"SUCCESS" | "PROCESSING" | "REJECTED">;
  /** 审核驳回原因 · Review rejection reason. */
  readonly review_reject_reason?: string;
  /** 门店基础信息 · Store basic information. */
  readonly store_basics?: BrandStoreBasics;
  /** 门店地址 · Store address. */
  readonly store_address?: BrandStoreAddress;
  /** 门店经营信息 · Store business information. */
  readonly store_business?: BrandStoreBusiness;
  /** 门店收款商户列表 · Store receiving merchants. */
  readonly store_recipient?: readonly BrandStoreRecipient[];
}

/**
 * Answer of `POST /brand/store/brandstores/{store_id}/close`.
 * Answer of `POST /brand/store/brandstores/{store_id}/resume`.
 */
export interface BrandStoreBrandstoreAnswer {
  /** 品牌门店ID · Brand store ID. */
  readonly store_id?: string;
  /** 门店状态 · Store state. Documented: `OPEN`, `CREATING`, `CLOSED`. */
  readonly store_state?: Open<"OPEN" | "CREATING" | "CLOSED">;
}

/** Answer of `POST /brand/store/brandstores/{store_id}/bindrecipient`. */
export interface BrandStoreBrandstoreBindrecipientAnswer {
  /** 品牌门店ID · Brand store ID. */
  readonly store_id?: string;
  /** 门店收款商户号 · Store's receiving merchant ID. At most 16 characters. */
  readonly mchid?: string;
  /** 门店收款主体名称 · Store's receiving entity. At most 256 characters. */
  readonly company_name?: string;
  /** 收款信息确认状态 · Recipient confirmation state. 表示门店与收款商户号的绑定是否已被确认。 Tells whether the binding of the receiving merchant to the store was confirmed. Documented: `CONFIRMED`, `ADMIN_REJECTED`, `CONFIRMING`, `TIMEOUT_REJECTED`. */
  readonly recipient_state?: Open<"CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED">;
}

/** Options of `POST /brand/store/brandstores/{store_id}/bindrecipient`. */
export interface BrandStoreBrandstoreBindrecipientOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json: {
    /** 门店收款商户号 · Store's receiving merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 16 characters. */
    readonly mchid: string;
    /** 门店收款主体名称 · Store's receiving entity. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. At most 256 characters. */
    readonly company_name: string;
  };
}

/** Options of `POST /brand/store/brandstores/{store_id}/close`. */
export interface BrandStoreBrandstoreCloseOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
}

/** Options of `DELETE /brand/store/brandstores/{store_id}`. */
export interface BrandStoreBrandstoreDeleteOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
}

/** Answer of `GET /brand/store/brandstores`. */
export interface BrandStoreBrandstoreList {
  /** 品牌门店列表 · Brand stores. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly BrandStoreBrandstore[];
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
  /** 门店总数 · Number of stores. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count?: number;
}

/** Options of `GET /brand/store/brandstores/{store_id}`. */
export interface BrandStoreBrandstoreQueryOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
}

/** Options of `POST /brand/store/brandstores/{store_id}/resume`. */
export interface BrandStoreBrandstoreResumeOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
}

/** Answer of `POST /brand/store/brandstores/{store_id}/unbindrecipient`. */
export interface BrandStoreBrandstoreUnbindrecipientAnswer {
  /** 失败原因 · Failure reason. */
  readonly failed_reason?: string;
}

/** Options of `POST /brand/store/brandstores/{store_id}/unbindrecipient`. */
export interface BrandStoreBrandstoreUnbindrecipientOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json: {
    /** 门店收款商户号 · Store's receiving merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. At most 16 characters. */
    readonly mchid: string;
  };
}

/** Options of `PATCH /brand/store/brandstores/{store_id}`. */
export interface BrandStoreBrandstoreUpdateOptions extends CallOptions {
  /** 品牌门店ID · Brand store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: string;
  readonly json?: {
    /** 门店基础信息 · Store basic information. */
    readonly store_basics?: BrandStoreBasics;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address?: BrandStoreAddress;
    /** 门店经营信息 · Store business information. */
    readonly store_business?: BrandStoreBusiness;
  };
}

/** Options of `POST /brand/store/brandstores`. */
export interface BrandStoreBrandstoresOptions extends CallOptions {
  readonly json: {
    /** 门店基础信息 · Store basic information. */
    readonly store_basics?: BrandStoreBasics;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address: BrandStoreAddress;
    /** 门店经营信息 · Store business information. */
    readonly store_business?: BrandStoreBusiness;
  };
}

/** Options of `GET /brand/store/brandstores`. */
export interface BrandStoreBrandstoresQueryOptions extends CallOptions {
  readonly query?: {
    /** 门店状态 · Store state. 表示门店在创建、营业或暂停；部分接口为对象。 Tells whether the store is being created, open or closed; an object in one operation. Documented: `OPEN`, `CREATING`, `CLOSED`. */
    readonly store_state?: Open<"OPEN" | "CREATING" | "CLOSED">;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. 1 to 200. Default: `20`. */
    readonly limit?: number;
  };
}

export interface BrandStoreBusiness {
  /** 门店服务电话 · Store phone. At most 32 characters. */
  readonly service_phone?: string;
  /** 营业时间 · Business hours. At most 256 characters. */
  readonly business_hours?: string;
}

export interface BrandStoreRecipient {
  /** 门店收款商户号 · Store's receiving merchant ID. At most 16 characters. */
  readonly mchid?: string;
  /** 门店收款主体名称 · Store's receiving entity. At most 256 characters. */
  readonly company_name?: string;
  /** 收款信息确认状态 · Recipient confirmation state. 表示门店与收款商户号的绑定是否已被确认。 Tells whether the binding of the receiving merchant to the store was confirmed. Documented: `CONFIRMED`, `ADMIN_REJECTED`, `CONFIRMING`, `TIMEOUT_REJECTED`. */
  readonly recipient_state?: Open<"CONFIRMED" | "ADMIN_REJECTED" | "CONFIRMING" | "TIMEOUT_REJECTED">;
}
