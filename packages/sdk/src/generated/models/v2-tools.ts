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
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. At most 128 characters. */
  readonly openid: string;
  /** 子商户应用ID · Sub-merchant app ID. Partners only. At most 32 characters. */
  readonly sub_appid?: string;
  /** 子商户号 · Sub-merchant ID. Partners only. At most 32 characters. */
  readonly sub_mch_id?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在子商户 AppID 下的标识；使用时必须同时提供 sub_appid。 User as known under the sub-merchant's app ID; sub_appid must be given with it. Partners only. At most 128 characters. */
  readonly sub_openid?: string;
}

/** Options of `POST /tools/authcodetoopenid`. */
export interface V2ToolsAuthcodetoopenidOptions extends CallOptions {
  readonly xml: V2ToolsAuthcodetoopenidXml & ({
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
  } | {
    readonly sub_appid?: undefined;
    readonly sub_mch_id?: undefined;
  });
}

/** Members of `xml` that every call of `v2/tools/authcodetoopenid#post` has. */
export interface V2ToolsAuthcodetoopenidXml {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
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
    /** 子商户应用ID · Sub-merchant app ID. 子商户的 AppID，选填；使用 sub_openid 时必填。 App ID of the sub-merchant, optional; needed when sub_openid is used. Partners only. At most 32 characters. */
    readonly sub_appid?: string;
    /** 子商户号 · Sub-merchant ID. 子商户的商户号（APIv2 写法），服务商模式必填，由微信支付分配。 Merchant ID of the sub-merchant in APIv2, required in partner mode, assigned by WeChat Pay. Partners only. At most 32 characters. */
    readonly sub_mch_id: string;
  } | {
    readonly sub_appid?: undefined;
    readonly sub_mch_id?: undefined;
  });
}

/** Members of `xml` that every call of `v2/tools/shorturl#post` has. */
export interface V2ToolsShorturlXml {
  /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. At most 32 characters. */
  readonly appid: string;
  /** 商户号 · Merchant ID. 微信支付分配的商户号，8 至 10 位数字，以字符串填写。 Merchant ID assigned by WeChat Pay: 8 to 10 digits, sent as a string. At most 32 characters. */
  readonly mch_id: string;
  /** 待转换的长链接 · URL to shorten. At most 512 characters. */
  readonly long_url: string;
  /** 签名类型 · Signature type. APIv2 签名算法，不填默认 MD5；参与签名，应答通常沿用请求的类型。 APIv2 signature algorithm, MD5 when absent; part of the signed text, answers normally follow the request. At most 32 characters. Documented: `MD5`, `HMAC-SHA256`. Default: `MD5`. */
  readonly sign_type?: Open<"MD5" | "HMAC-SHA256">;
}
