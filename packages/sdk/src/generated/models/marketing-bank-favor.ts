// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface BankFavorUseAmountList {
  /** 已用金额列表 · Used amounts. 每次立减的金额，字符串形式。 Amount of each discount, as strings. */
  readonly used_amounts?: readonly string[];
}

/** Answer of `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`. */
export interface BankFavorUserBankMultiActivityAnswer {
  /** 代金券ID · Coupon ID. */
  readonly coupon_id: string;
}

/** Options of `POST /v3/marketing/bank-favor/users/{openid}/bank-multi-activity`. */
export interface BankFavorUserBankMultiActivityOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly json: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 活动ID · Activity ID. 标识一个营销活动，创建时由微信支付生成，查询与修改时传入。 Identifies a marketing activity; assigned by WeChat Pay on creation, passed in to query or change. */
    readonly activity_id: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 批次创建方商户号 · Stock creator merchant ID. 创建代金券批次的商户号，由微信支付分配。 Merchant ID that created the cash coupon stock, assigned by WeChat Pay. */
    readonly stock_creator_mchid: string;
  };
}

/** Answer of `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`. */
export interface BankFavorUserCoupon {
  /** 批次创建方商户号 · Stock creator merchant ID. */
  readonly stock_creator_mchid: string;
  /** 批次号 · Stock ID. */
  readonly stock_id: string;
  /** 代金券ID · Coupon ID. */
  readonly coupon_id: string;
  /** 代金券名称 · Coupon name. */
  readonly coupon_name: string;
  /** 券状态 · Coupon state. 枚举，说明用户的券可用、已核销、已过期或已失效等。 Enumeration: whether the user's coupon is usable, used, expired or deactivated. Documented: `COUPON_STATE_UNKNOW`, `COUPON_STATE_SEND`, `COUPON_STATE_USED`, `COUPON_STATE_EXPIRED`. */
  readonly coupon_state: Open<
    | "COUPON_STATE_UNKNOW"
    | "COUPON_STATE_SEND"
    | "COUPON_STATE_USED"
    | "COUPON_STATE_EXPIRED">;
  /** 领取时间 · Claim time. RFC 3339 时间（带时区偏移），用户领取券或会员卡的时间。 RFC 3339 time with offset; when the user claimed the coupon or card, set by WeChat Pay. */
  readonly receive_time: string;
  /** 可用开始时间 · Available from. 券或会员卡可用的开始时间，带时区偏移。 When the coupon or card becomes usable; RFC 3339 with offset. */
  readonly available_begin_time: string;
  /** 可用结束时间 · Available until. 券或会员卡可用的结束时间，带时区偏移。 When the coupon or card stops being usable; RFC 3339 with offset. */
  readonly available_end_time: string;
  /** 活动ID · Activity ID. */
  readonly activity_id: string;
  /** 可用次数上限 · Maximum number of uses. */
  readonly max_use_number: number;
  /** 剩余可用次数 · Remaining uses. 多笔立减券还可使用的次数。 How many more times the multi-use discount coupon can be used. */
  readonly available_number: number;
  /** 已使用次数 · Times used. */
  readonly used_number: number;
  /** 已用立减金额 · Used discount amounts. */
  readonly use_amount_list?: BankFavorUseAmountList;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
}

/** Options of `GET /v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}`. */
export interface BankFavorUserCouponQueryOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
  readonly query: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
  };
}
