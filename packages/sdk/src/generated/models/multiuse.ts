// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open, Sensitive } from "../../chain/options.ts";

/** Options of `GET /v3/multiuse/stocks/{stock_id}/refund-flow`. */
export interface MultiuseStockRefundFlowQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
}

/** Options of `GET /v3/multiuse/stocks/{stock_id}/send-flow`. */
export interface MultiuseStockSendFlowQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
}

/**
 * Answer of `GET /v3/multiuse/stocks/{stock_id}/refund-flow`.
 * Answer of `GET /v3/multiuse/stocks/{stock_id}/send-flow`.
 * Answer of `GET /v3/multiuse/stocks/{stock_id}/use-flow`.
 */
export interface MultiuseStockUseFlow {
  /** 明细下载地址 · Flow file download URL. 由微信支付返回的下载地址，或由商户填写的通知与页面地址。 A download address returned by WeChat Pay, or a notification or page address set by the merchant. */
  readonly url: string;
}

/** Options of `GET /v3/multiuse/stocks/{stock_id}/use-flow`. */
export interface MultiuseStockUseFlowQueryOptions extends CallOptions {
  /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
  readonly stock_id: string;
}

/** Answer of `POST /v3/multiuse/users/{openid}/coupons`. */
export interface MultiuseUserCouponsAnswer {
  /** 代金券ID · Coupon ID. 标识用户的一张代金券，发券时由微信支付生成。 Identifies a user's cash coupon; assigned by WeChat Pay when it is issued. */
  readonly coupon_id: string;
}

/** Options of `POST /v3/multiuse/users/{openid}/coupons`. */
export interface MultiuseUserCouponsOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly json: {
    /** 批次号 · Stock ID. 创建批次时由微信支付生成。 Assigned by WeChat Pay when the stock is created. */
    readonly stock_id: string;
    /** 商户请求单号 · Merchant request number. 由商户自定；重试须用同一单号和同样内容。 Set by the merchant; retry with the same number and content. */
    readonly out_request_no: string;
    /** 用户姓名 · User name. 收发都是明文，由 SDK 加解密；转账满 2000 元必填。 Plain text in and out, the SDK encrypts; required for transfers from 2000 yuan. Sensitive: give the plain text; it travels encrypted. */
    readonly user_name: Sensitive;
    /** 身份证号码 · ID card number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly id_card_number: Sensitive;
    /** 金额 · Amount. 金额为整数，单位为分；部分接口为含 total、currency 等成员的对象。 Integer, in fen; in many operations an object with members such as total and currency. */
    readonly amount?: number;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 证件类型 · Identity document type. 枚举，会员卡指卡的种类，医保支付与消费金指证件种类。 Enumeration: member card, kind of card; medical insurance and consumption credit, kind of identity document. Documented: `ID_CARD`. */
    readonly card_type: Open<"ID_CARD">;
  };
}
