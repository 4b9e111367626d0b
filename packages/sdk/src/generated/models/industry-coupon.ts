// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

export interface IndustryCouponCoupon {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: number;
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
}

/** Answer of `POST /v3/industry-coupon/tokens`. */
export interface IndustryCouponTokensAnswer {
  /** 预下单凭证 · Pre-order token. 由微信支付签发的短期凭证，原样用于拉起页面或下载文件。 Short-lived token issued by WeChat Pay; pass it unchanged to open a page or download a file. */
  readonly token?: string;
  /** 凭证过期时间 · Token expiry time. 按返回的字符串原样使用，北京时间。 Use the string as returned; Beijing time. */
  readonly expires_time?: string;
}

/** Options of `POST /v3/industry-coupon/tokens`. */
export interface IndustryCouponTokensOptions extends CallOptions {
  readonly json: {
    /** 用户标识 · User's OpenID. 用户在商户应用下的唯一标识。 Identifies the user under the merchant's App ID. */
    readonly open_id: string;
    /** 券列表 · Coupons. */
    readonly coupon_list: readonly IndustryCouponCoupon[];
  };
}
