// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

export interface FacemchRealNameInfo {
  /** 真实姓名 · Real name. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: arrives encrypted; this is the plain text. */
  readonly encrypted_real_name?: string;
  /** 证件类型 · Document type. 枚举，个人证件的种类；校园轻松付中为敏感字段，传明文，由 SDK 加密。 Enumeration: kind of personal document; sensitive in campus payment: pass plain text, the SDK encrypts it. Documented: `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, `9`, `10`, `11`. */
  readonly credential_type?: number;
  /** 证件号码 · Credential number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: arrives encrypted; this is the plain text. */
  readonly encrypted_credential_id?: string;
}

/** Answer of `GET /v3/facemch/users/{face_sid}`. */
export interface FacemchUser {
  /** 用户UnionID · UnionID. 用户在同一微信开放平台账号下的统一标识。 Identifies the user across the apps of one WeChat Open Platform account. */
  readonly union_id?: string;
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid?: string;
  /** 子商户下用户OpenID · User OpenID, sub-merchant app. 用户在 sub_appid 下的标识；须同时提供 sub_appid。 The user under sub_appid, which must be given with it. */
  readonly sub_openid?: string;
  /** 实名信息 · Real-name information. */
  readonly real_name_info?: FacemchRealNameInfo;
}

/** Options of `GET /v3/facemch/users/{face_sid}`. */
export interface FacemchUserQueryOptions extends CallOptions {
  /** 用户授权标识 · Face session ID. 用户授权后得到的标识，用于换取实名信息。 Identifier obtained after the user's authorisation; exchanged for real-name data. */
  readonly face_sid: string;
  readonly query: {
    /** 查询信息类型 · Wanted information type. 转账报备的信息名称；刷脸实名查询中为要获取的信息种类。 Name of the reported item; in face real-name queries the kind of data wanted. Documented: `ASK_UNIONID`, `ASK_REAL_NAME`. */
    readonly info_type: Open<"ASK_UNIONID" | "ASK_REAL_NAME">;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 子商户号 · Sub-merchant ID. 服务商为其办理的商户。 The merchant that the partner acts for. */
    readonly sub_mchid?: string;
    /** 子商户应用ID · Sub-merchant app ID. 使用 sub_openid 时必填。 Needed with sub_openid. */
    readonly sub_appid?: string;
    /** 子商户证书序列号 · Sub-merchant certificate serial. 子商户证书的序列号，服务商模式下查询实名信息时填写。 Serial of the sub-merchant's certificate, given by partners that ask for real-name data. */
    readonly sub_serial_no?: string;
  };
}
