// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

export interface MerchantStoreAddress {
  /** 地区编码 · Region code. 门店所在省市区的行政区划编码。 Administrative region code of the store. */
  readonly address_code: string;
  /** 详细地址 · Street address. */
  readonly address_detail: string;
  /** 地址补充说明 · Address supplement. */
  readonly address_complements?: string;
  /** 门店经度 · Store longitude. 字符串形式的十进制度数，与纬度配对。 Decimal degrees as a string, paired with the latitude. */
  readonly longitude?: string;
  /** 门店纬度 · Store latitude. 字符串形式的十进制度数，与经度配对。 Decimal degrees as a string, paired with the longitude. */
  readonly latitude?: string;
}

export interface MerchantStoreBasics {
  /** 商户侧门店编号 · Merchant's store number. 商户系统中的门店编号，由商户生成。 Number of the store in the merchant's system, chosen by the merchant. */
  readonly store_reference_id?: string;
  /** 品牌名称 · Brand name. */
  readonly brand_name?: string;
  /** 门店名称 · Store name. */
  readonly store_name: string;
  /** 分店名称 · Branch name. */
  readonly branch_name?: string;
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id?: number;
}

export interface MerchantStoreBusiness {
  /** 门店服务电话 · Store phone. 展示给用户的联系电话。 Phone number shown to users. */
  readonly service_phone?: string;
  /** 营业时间 · Business hours. */
  readonly business_hours?: string;
}

/** Options of `POST /v3/merchant-store/stores`. */
export interface MerchantStoreCreateOptions extends CallOptions {
  readonly json?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 门店基础信息 · Store basic information. */
    readonly store_basics?: MerchantStoreBasics;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address?: MerchantStoreAddress;
    /** 门店经营信息 · Store business information. */
    readonly store_business?: MerchantStoreBusiness;
    /** 门店收款商户列表 · Store receiving merchants. */
    readonly store_recipient?: readonly MerchantStoreRecipient[];
  };
}

/** Answer of `POST /v3/merchant-store/stores`. */
export interface MerchantStoreCreated {
  /** 门店ID · Store ID. */
  readonly store_id: number;
}

export interface MerchantStoreFailedStoreRecipient {
  /** 商户号 · Merchant ID. */
  readonly mchid?: string;
  /** 失败原因 · Failure reason. */
  readonly failed_reason?: string;
}

export interface MerchantStoreRecipient {
  /** 门店收款商户号 · Store's receiving merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
  readonly mchid: string;
  /** 门店收款主体名称 · Store's receiving entity. 公司或单位的名称文本，查询与通知中由微信支付返回。 Name of the company or organization; returned by WeChat Pay in queries and notifications. */
  readonly company_name?: string;
}

export interface MerchantStoreState {
  /** 门店状态说明 · Store state message. */
  readonly store_state_message?: string;
  /** 地址校验失败原因 · Address failure reason. */
  readonly address_failed_reason?: string;
  /** 门店状态值 · Store state value. */
  readonly store_state_value?: string;
}

/** Answer of `GET /v3/merchant-store/stores/{store_id}`. */
export interface MerchantStoreStore {
  /** 门店基础信息 · Store basic information. */
  readonly store_basics?: MerchantStoreBasics;
  /** 门店地址 · Store address. */
  readonly store_address?: MerchantStoreAddress;
  /** 门店经营信息 · Store business information. */
  readonly store_business?: MerchantStoreBusiness;
  /** 门店收款商户列表 · Store receiving merchants. */
  readonly store_recipient?: readonly MerchantStoreRecipient[];
  /** 门店状态 · Store state. 表示门店在创建、营业或暂停；部分接口为对象。 Tells whether the store is being created, open or closed; an object in one operation. */
  readonly store_state?: MerchantStoreState;
}

/** Options of `GET /v3/merchant-store/stores/{store_id}`. */
export interface MerchantStoreStoreQueryOptions extends CallOptions {
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: number | string;
  readonly query?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
  };
}

/**
 * Answer of `POST /v3/merchant-store/stores/{store_id}/recipients/bind`.
 * Answer of `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`.
 */
export interface MerchantStoreStoreRecipientsAnswer {
  /** 失败的收款商户列表 · Failed recipients. */
  readonly failed_store_recipient?: readonly MerchantStoreFailedStoreRecipient[];
}

/** Options of `POST /v3/merchant-store/stores/{store_id}/recipients/bind`. */
export interface MerchantStoreStoreRecipientsBindOptions extends CallOptions {
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: number | string;
  readonly json: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid: string;
    /** 门店收款商户列表 · Store receiving merchants. */
    readonly store_recipient: readonly MerchantStoreRecipient[];
  };
}

/** Options of `POST /v3/merchant-store/stores/{store_id}/recipients/unbind`. */
export interface MerchantStoreStoreRecipientsUnbindOptions extends CallOptions {
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: number | string;
  readonly json?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 门店收款商户列表 · Store receiving merchants. */
    readonly store_recipient?: readonly MerchantStoreRecipient[];
  };
}

/** Options of `PATCH /v3/merchant-store/stores/{store_id}`. */
export interface MerchantStoreStoreUpdateOptions extends CallOptions {
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id: number | string;
  readonly json?: {
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 门店基础信息 · Store basic information. */
    readonly store_basics?: MerchantStoreBasics;
    /** 门店地址 · Store address. 门店的省市区与详细地址；门店管理接口中为对象。 Region and street address of the store; an object in the store operations. */
    readonly store_address?: MerchantStoreAddress;
    /** 门店经营信息 · Store business information. */
    readonly store_business?: MerchantStoreBusiness;
  };
}
