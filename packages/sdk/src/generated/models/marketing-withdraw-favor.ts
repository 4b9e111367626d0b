// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

export interface WithdrawFavorData {
  /** 发放时间 · Sending time. v3 为 RFC 3339 时间（带时区偏移），红包查询为 yyyy-MM-dd HH:mm:ss。 RFC 3339 with offset in v3; yyyy-MM-dd HH:mm:ss in red packet queries. */
  readonly send_time?: string;
  /** 发放额度 · Sent quota. 整数，银行提现免费券的额度，单位以产品文档为准。 Integer quota of the free withdrawal coupon; unit as in the product's documentation. */
  readonly send_quota?: number;
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id?: string;
  /** 已使用额度 · Used quota. 银行提现免费券已用的额度，单位为分的整数。 Used part of the free-withdrawal quota, integer in fen. */
  readonly use_quota?: number;
  /** 券状态 · Coupon state. 枚举，说明用户的券可用、已核销、已过期或已失效等。 Enumeration: whether the user's coupon is usable, used, expired or deactivated. */
  readonly coupon_state?: string;
}

/** Answer of `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`. */
export interface WithdrawFavorUserCouponList {
  /** 记录列表 · List of records. 查询列表时为本页的记录，每一项的成员见各接口。 In list queries the records of this page; each operation defines the members of an item. */
  readonly data: readonly WithdrawFavorData[];
  /** 分页起始位置 · Page offset. */
  readonly offset: number;
  /** 每页条数 · Page size. */
  readonly limit: number;
  /** 总数 · Total count. 批次与批量请求中为总数量。 Of a stock or batch its total quantity. */
  readonly total_count: number;
}

/** Answer of `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`. */
export interface WithdrawFavorUserCouponsAnswer {
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id?: string;
  /** 券过期时间 · Coupon expiry time. RFC 3339 格式，带时区偏移，政府补贴接口未限定格式。 RFC 3339 with offset; the subsidy operation fixes no format. RFC 3339: `2015-05-20T13:29:35+08:00`. */
  readonly expire_time?: string;
}

/** Options of `POST /v3/marketing/withdraw-favor/users/{openid}/coupons`. */
export interface WithdrawFavorUserCouponsOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly json: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 发券请求单号 · Coupon sending request number. 发券请求的编号，由商户生成，用于幂等。 Number of the sending request, chosen by the merchant; makes it idempotent. */
    readonly send_request_no: string;
  };
}

/** Options of `GET /v3/marketing/withdraw-favor/users/{openid}/coupons`. */
export interface WithdrawFavorUserCouponsQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字；调用方自己的即签名所用的。 8 to 10 digits; the caller's own is the one that signs. */
    readonly mchid: string;
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 分页起始位置 · Page offset. 从 0 开始，首条记录的位置。 From 0: position of the first record. */
    readonly offset?: number;
    /** 每页条数 · Page size. 与 offset 配合，上限随产品而异。 Used with offset; the most differs by product. */
    readonly limit?: number;
  };
}
