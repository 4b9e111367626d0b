// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Options of `GET /appauth/authindex`. */
export interface V2AppauthAuthindexQueryOptions extends CallOptions {
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 授权回调地址 · Authorisation redirect URI. */
    readonly redirect_uri: string;
    /** 授权响应类型 · Authorisation response type. 固定为 code，表示以授权码方式授权。 Always code: the authorisation code flow. Documented: `code`. */
    readonly response_type: Open<"code">;
    /** 授权范围 · Authorisation scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `pay_identity`, `pay_realname`. */
    readonly scope: Open<"pay_identity" | "pay_realname">;
    /** 回传状态参数 · Passed-back state value. 单据、批次或授权的状态。 Tells where the order, stock or authorisation stands, set by WeChat Pay. */
    readonly state: string;
  };
}

/** Answer of `GET /appauth/getaccesstoken`. */
export interface V2AppauthGetaccesstoken {
  /** 返回码 · Return code. 0 表示成功，-1 表示失败。 0 means success, -1 failure. Documented: `0`, `-1`. */
  readonly retcode: number;
  /** 返回信息 · Return message. */
  readonly retmsg: string;
  /** 接口调用凭证 · Access token. 凭授权取得的凭证，有有效期，按密钥保管。 Token obtained through authorization; it expires, store it like a secret. */
  readonly access_token: string;
  /** 接口调用凭证有效秒数 · Access token lifetime. 整数，单位为秒。 Integer, in seconds. */
  readonly access_token_expire_in: number;
  /** 刷新令牌 · Refresh token. 用于换取新的访问令牌。 Used to obtain a new access token. */
  readonly refresh_token: string;
  /** 刷新令牌有效期 · Refresh token lifetime. 数字，刷新令牌的有效时长，单位以产品文档为准。 Number, how long the refresh token lives; unit as in the product's documentation. */
  readonly refresh_token_expire_in: number;
}

/** Options of `GET /appauth/getaccesstoken`. */
export interface V2AppauthGetaccesstokenQueryOptions extends CallOptions {
  readonly query: {
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 授权码 · Authorization code. 随产品为会员卡号、券码、授权码、返回码或失败原因码。 By product a member card code, coupon code, authorization code, result code or failure code. */
    readonly code: string;
    /** 授权类型 · Grant type. OAuth 固定值，表示以授权码换取凭证。 Fixed OAuth value; a code is exchanged for a token. Documented: `authorization_code`. */
    readonly grant_type: Open<"authorization_code">;
    /** 授权范围 · Authorisation scope. 表示优惠适用于整单还是单品。 Tells whether the discount covers the whole order or single items. Documented: `pay_identity`, `pay_realname`. */
    readonly scope: Open<"pay_identity" | "pay_realname">;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}
