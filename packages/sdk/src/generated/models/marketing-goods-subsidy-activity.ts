// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Options of `GET /v3/marketing/goods-subsidy-activity/activities`. */
export interface GoodsSubsidyActivitiesQueryOptions extends CallOptions {
  readonly query: {
    /** 城市ID · City ID. 城市的行政区划编码，由调用方填写。 Administrative region code of the city; given by the caller. */
    readonly city_id: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}

/** Answer of `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`. */
export interface GoodsSubsidyActivityApplyAnswer {
  /** 返回结果文案 · Result message. */
  readonly return_message?: string;
  /** 报名失败的门店 · Failed enrolments. */
  readonly failed_apply_infos?: readonly GoodsSubsidyFailedApplyInfo[];
  /** 报名成功门店列表 · Successful applications. */
  readonly succeed_apply_infos?: readonly GoodsSubsidySucceedApplyInfo[];
}

/** Options of `POST /v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply`. */
export interface GoodsSubsidyActivityApplyOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  readonly json: {
    /** 调用方商户号 · Caller merchant ID. 发起报名请求的商户号。 Merchant ID that sends the enrolment. */
    readonly caller_merchant_id: string;
    /** 报名信息列表 · Enrolment entries. */
    readonly apply_infos: readonly GoodsSubsidyApplyInfo[];
  };
}

export interface GoodsSubsidyActivityInfo {
  /** 活动名称 · Activity name. */
  readonly activity_name?: string;
  /** 报名开始时间 · Enrolment start time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly apply_start_time?: string;
  /** 报名结束时间 · Enrolment end time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly apply_end_time?: string;
  /** 活动开始时间 · Activity start time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly activity_start_time?: string;
  /** 活动结束时间 · Activity end time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. */
  readonly activity_end_time?: string;
  /** 活动说明 · Activity description. */
  readonly activity_description?: string;
}

/** Answer of `GET /v3/marketing/goods-subsidy-activity/activities`. */
export interface GoodsSubsidyActivityList {
  /** 总数 · Total count. 整数，符合条件的总条数，由微信支付返回；批次与批量请求中表示总数量。 Integer; matching records, returned by WeChat Pay, or the total quantity of a stock or batch. */
  readonly total_count?: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly GoodsSubsidyData[];
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
}

export interface GoodsSubsidyApplyInfo {
  /** 门店信息 · Store information. 支付所在门店的编号、名称与地址，由商户填写。 Number, name and address of the store where the payment happens; given by the merchant. */
  readonly store_info?: GoodsSubsidyStoreInfo;
  /** 商品原价 · Original goods price. 单位为分的整数。 Integer, in fen. */
  readonly goods_original_price?: number;
}

export interface GoodsSubsidyArea {
  /** 省份 · Province. */
  readonly province?: string;
  /** 城市 · City. */
  readonly city?: string;
  /** 区县 · District. */
  readonly district?: string;
}

export interface GoodsSubsidyData {
  /** 活动ID · Activity ID. */
  readonly activity_id?: string;
  /** 品牌ID · Brand ID. */
  readonly brand_id?: string;
  /** 创建方商户号 · Creator merchant ID. 创建活动的商户号。 Merchant ID that created the activity. */
  readonly creator_merchant_id?: string;
  /** 活动信息 · Activity information. */
  readonly activity_info?: GoodsSubsidyActivityInfo;
  /** 商品信息 · Goods information. */
  readonly goods_information?: GoodsSubsidyGoodsInformation;
  /** 活动规则信息 · Activity rules. */
  readonly rule_information?: GoodsSubsidyRuleInformation;
}

export interface GoodsSubsidyFailedApplyInfo {
  /** 门店信息 · Store information. */
  readonly store_info?: GoodsSubsidyStoreInfo;
  /** 商品原价 · Original goods price. */
  readonly goods_original_price?: number;
}

export interface GoodsSubsidyFailedRepresentativeInfo {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

export interface GoodsSubsidyGoodsInformation {
  /** 商品编码 · Goods ID. 商户侧的商品编码，由商户填写；开票接口中为微信支付的商品标识。 Merchant's goods code, set by the merchant; in fapiao operations WeChat Pay's goods identifier. */
  readonly goods_id?: string;
  /** 商品名称 · Goods name. 展示给用户或印在发票上的商品名称。 Name shown to the user or printed on the fapiao. */
  readonly goods_name?: string;
  /** 商品图片地址 · Goods picture URL. */
  readonly goods_picture_url?: string;
}

export interface GoodsSubsidyMaterial {
  /** 物料码ID · Material code ID. 由微信支付生成，标识一个小店活动物料码。 Generated by WeChat Pay; identifies one material code of a store activity. */
  readonly material_id?: string;
  /** 物料码链接 · Material code URL. */
  readonly material_url?: string;
}

export interface GoodsSubsidyOrderInformation {
  /** 付款用户标识 · Payer's OpenID. 付款用户在对应应用ID下的唯一标识。 Identifies the paying user under the App ID. */
  readonly payer_openid?: string;
  /** 商户订单号 · Merchant order number. 由商户自定，商户内唯一：6 至 32 个字母、数字或 _-|*。 Set by the merchant, unique: 6 to 32 letters, digits or _-|*. */
  readonly out_trade_no?: string;
  /** 订单总金额 · Order total. 整数，单位为分，由商户填写；沙箱中金额决定测试用例。 Integer digits, in fen; given by the merchant; in the sandbox it selects the test case. */
  readonly total_fee?: number;
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id?: string;
  /** 门店商户号 · Store merchant ID. 门店所属的商户号，由微信支付分配。 Merchant ID the store belongs to, assigned by WeChat Pay. */
  readonly store_merchant_id?: string;
}

/**
 * Answer of `POST /v3/marketing/goods-subsidy-activity/qualification/lock`.
 * Answer of `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`.
 */
export interface GoodsSubsidyQualificationAnswer {
  /** 返回结果文案 · Result message. */
  readonly return_message?: string;
  /** 失败的资格列表 · Failed qualification IDs. 未能锁定或解锁的活动资格标识。 Campaign qualifications that could not be locked or unlocked. */
  readonly failed_qualification_ids?: readonly string[];
  /** 成功的资格ID列表 · Successful qualification IDs. */
  readonly succeed_qualification_ids?: readonly string[];
}

/** Options of `POST /v3/marketing/goods-subsidy-activity/qualification/lock`. */
export interface GoodsSubsidyQualificationLockOptions extends CallOptions {
  readonly json: {
    /** 订单信息 · Order information. */
    readonly order_information: GoodsSubsidyOrderInformation;
    /** 活动资格ID列表 · Qualification IDs. 字符串数组，要锁定或解锁的加价购资格。 Array of strings; add-on purchase qualifications to lock or unlock. */
    readonly qualification_ids: readonly string[];
  };
}

/** Options of `POST /v3/marketing/goods-subsidy-activity/qualification/unlock`. */
export interface GoodsSubsidyQualificationUnlockOptions extends CallOptions {
  readonly json: {
    /** 订单信息 · Order information. */
    readonly order_information: GoodsSubsidyOrderInformation;
    /** 活动资格ID列表 · Qualification IDs. 字符串数组，要锁定或解锁的加价购资格。 Array of strings; add-on purchase qualifications to lock or unlock. */
    readonly qualification_ids: readonly string[];
  };
}

export interface GoodsSubsidyRepresentativeInfo {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
}

export interface GoodsSubsidyRuleInformation {
  /** 门店补贴金额 · Store subsidy amount. 整数，单位为分，由微信支付返回。 Integer, in fen, returned by WeChat Pay. */
  readonly store_subsidy?: number;
  /** 服务商补贴金额 · Partner subsidy amount. 整数，单位为分，由微信支付返回。 Integer, in fen, returned by WeChat Pay. */
  readonly service_provider_subsidy?: number;
  /** 门店补贴限额 · Store subsidy quota. 每个门店可享受补贴的上限，单位以产品文档为准，由微信支付返回。 Most subsidy one store may get; unit as in the product's documentation, returned by WeChat Pay. */
  readonly store_subsidy_quota?: number;
  /** 单用户优惠次数上限 · Discount uses per user. 整数，每位用户可享优惠的次数。 Integer; how many times one user may take the discount. */
  readonly user_subsidy_quota?: number;
  /** 活动地区列表 · Activity areas. */
  readonly areas?: readonly GoodsSubsidyArea[];
}

export interface GoodsSubsidyStoreInfo {
  /** 门店ID · Store ID. 门店的编号；门店管理中由微信支付分配，下单场景中由商户填写。 Number of the store, assigned by WeChat Pay in store management, given by the merchant when ordering. */
  readonly store_id?: string;
  /** 核算商户号 · Accounting merchant ID. 门店资金核算所用的商户号，由商户提供。 Merchant ID under which the store is accounted; given by the merchant. */
  readonly accounting_merchant_id?: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, as a string. */
  readonly merchant_id?: string;
}

export interface GoodsSubsidySucceedApplyInfo {
  /** 门店信息 · Store information. */
  readonly store_info?: GoodsSubsidyStoreInfo;
  /** 商品原价 · Original goods price. */
  readonly goods_original_price?: number;
}

/** Answer of `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`. */
export interface RetailStoreActivityMaterialsAnswer {
  /** 物料码列表 · Material codes. */
  readonly material_list?: readonly GoodsSubsidyMaterial[];
}

/** Options of `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials`. */
export interface RetailStoreActivityMaterialsOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 物料码数量 · Number of material codes. */
    readonly material_num: number;
  };
}

/** Answer of `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`. */
export interface RetailStoreActivityRepresentativeDeleteAnswer {
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
  /** 失败的业务代理列表 · Failed representatives. */
  readonly failed_representative_info_list?: readonly GoodsSubsidyFailedRepresentativeInfo[];
  /** 删除时间 · Deletion time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly delete_time: string;
}

/** Options of `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`. */
export interface RetailStoreActivityRepresentativeDeleteOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  readonly json: {
    /** 业务代理列表 · Representatives. */
    readonly representative_info_list: readonly GoodsSubsidyRepresentativeInfo[];
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 删除时间 · Deletion time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly delete_time: string;
  };
}

/** Answer of `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`. */
export interface RetailStoreActivityRepresentativeList {
  /** 总数 · Total count. 整数，符合条件的总条数，由微信支付返回；批次与批量请求中表示总数量。 Integer; matching records, returned by WeChat Pay, or the total quantity of a stock or batch. */
  readonly total_count?: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly RetailStoreActivityRepresentativeListData[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
}

export interface RetailStoreActivityRepresentativeListData {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

/** Answer of `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`. */
export interface RetailStoreActivityRepresentativeReplaceAnswer {
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
  /** 失败的业务代理列表 · Failed representatives. */
  readonly failed_representative_info_list?: readonly GoodsSubsidyFailedRepresentativeInfo[];
  /** 添加时间 · Time added. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly add_time: string;
}

/** Options of `PUT /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative`. */
export interface RetailStoreActivityRepresentativeReplaceOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  readonly json: {
    /** 业务代理列表 · Representatives. */
    readonly representative_info_list: readonly GoodsSubsidyRepresentativeInfo[];
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 添加时间 · Time added. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly add_time?: string;
  };
}

/** Options of `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives`. */
export interface RetailStoreActivityRepresentativesQueryOptions extends CallOptions {
  /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
  readonly activity_id: string;
  readonly query: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}

/** Answer of `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`. */
export interface RetailStoreActivityStore {
  /** 小店门店编码 · Retail store code. 零售小店门店的编号，由商户填写。 Number of the retail store, given by the merchant. */
  readonly store_code?: string;
  /** 门店名称 · Store name. */
  readonly store_name?: string;
}

/** Answer of `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`. */
export interface RetailStoreActivityStoreList {
  /** 总数 · Total count. 整数，符合条件的总条数，由微信支付返回；批次与批量请求中表示总数量。 Integer; matching records, returned by WeChat Pay, or the total quantity of a stock or batch. */
  readonly total_count?: number;
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data?: readonly RetailStoreActivityStore[];
  /** 分页起始位置 · Page offset. */
  readonly offset?: number;
  /** 每页条数 · Page size. */
  readonly limit?: number;
}

/** Options of `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}`. */
export interface RetailStoreActivityStoreQueryOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: string;
  /** 小店门店编码 · Retail store code. 零售小店门店的编号，由商户填写。 Number of the retail store, given by the merchant. */
  readonly store_code: string;
}

/** Answer of `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`. */
export interface RetailStoreActivityStoresDeleteAnswer {
  /** 删除时间 · Deletion time. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly delete_time?: string;
  /** 失败的门店列表 · Failed stores. */
  readonly failed_stores?: readonly RetailStoreActivityStore[];
}

/** Options of `DELETE /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`. */
export interface RetailStoreActivityStoresDeleteOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 删除时间 · Deletion time. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly delete_time: string;
    /** 门店列表 · Stores. */
    readonly stores: readonly RetailStoreActivityStore[];
  };
}

/** Options of `GET /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`. */
export interface RetailStoreActivityStoresQueryOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: string;
  readonly query: {
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit: number;
  };
}

/** Options of `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`. */
export interface RetailStoresAddOptions extends CallOptions {
  /** 品牌ID · Brand ID. 由微信支付分配，按接口为字符串或整数。 Assigned by WeChat Pay; string or integer by operation. */
  readonly brand_id: string;
  readonly json: {
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 添加时间 · Time added. RFC 3339 格式，带时区偏移。 RFC 3339 with offset. RFC 3339: `2015-05-20T13:29:35+08:00`. */
    readonly add_time: string;
    /** 门店列表 · Stores. */
    readonly stores: readonly RetailStoreActivityStore[];
  };
}

/** Answer of `POST /v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores`. */
export interface RetailStoresAdded {
  /** 添加时间 · Time added. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly add_time?: string;
  /** 失败的门店列表 · Failed stores. */
  readonly failed_stores?: readonly RetailStoreActivityStore[];
}
