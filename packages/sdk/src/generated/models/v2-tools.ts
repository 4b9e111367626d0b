// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /tools/authcodetoopenid`. */
export interface V2ToolsAuthcodetoopenidAnswer {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. Documented: `SYSTEMERROR`, `AUTHCODEEXPIRE`, `AUTH_CODE_ERROR`, `AUTH_CODE_INVALID`. */
  readonly err_code?: Open<"SYSTEMERROR" | "AUTHCODEEXPIRE" | "AUTH_CODE_ERROR" | "AUTH_CODE_INVALID">;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. At most 128 characters. */
  readonly openid: string;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

/** Options of `POST /tools/authcodetoopenid`. */
export interface V2ToolsAuthcodetoopenidOptions extends CallOptions {
  readonly xml: V2ToolsAuthcodetoopenidXml & ({
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
  } | {
    readonly sub_appid?: undefined;
    readonly sub_mch_id?: undefined;
  });
}

/** Members of `xml` that every call of `v2/tools/authcodetoopenid#post` has. */
export interface V2ToolsAuthcodetoopenidXml {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 授权码 · Authorization code. 用户付款码，18 位数字、以 10 至 15 开头；政府补贴中为品类凭证码。 User's payment code: 18 digits beginning with 10 to 15; in government subsidies the category voucher code. At most 128 characters. */
  readonly auth_code: string;
}

/** Answer of `POST /tools/shorturl`. */
export interface V2ToolsShorturlAnswer {
  /** 返回状态码 · Return status code. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. Present when `return_code` is `FAIL`. At most 128 characters. */
  readonly return_msg?: string;
  /** 应用ID · App ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. At most 32 characters. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. At most 32 characters. */
  readonly nonce_str: string;
  /** 签名 · Signature. At most 32 characters. */
  readonly sign: string;
  /** 业务结果 · Business result. At most 16 characters. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 错误代码 · Error code. At most 32 characters. Documented: `SYSTEMERROR`, `URLFORMATERROR`. */
  readonly err_code?: Open<"SYSTEMERROR" | "URLFORMATERROR">;
  /** 短链接 · Short URL. At most 64 characters. */
  readonly short_url: string;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
}

/** Options of `POST /tools/shorturl`. */
export interface V2ToolsShorturlOptions extends CallOptions {
  readonly xml: V2ToolsShorturlXml & ({
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
  } | {
    readonly sub_appid?: undefined;
    readonly sub_mch_id?: undefined;
  });
}

/** Members of `xml` that every call of `v2/tools/shorturl#post` has. */
export interface V2ToolsShorturlXml {
  /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. At most 32 characters. */
  readonly mch_id: string;
  /** 待转换的长链接 · URL to shorten. At most 512 characters. */
  readonly long_url: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. At most 32 characters. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. */
  readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
}
