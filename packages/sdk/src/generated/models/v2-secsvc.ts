// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Open } from "../../chain/options.ts";

/** Answer of `POST /secsvc/getrealnameinfo`. */
export interface V2SecsvcGetrealnameinfoAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. */
  readonly error_code?: string;
  /** 错误描述 · Error description. */
  readonly error_code_des?: string;
  /** 签名 · Signature. */
  readonly sign: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 应用ID · App ID. */
  readonly appid: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str: string;
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
  /** 真实姓名 · Real name. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: arrives encrypted; this is the plain text. */
  readonly encrypted_real_name: string;
  /** 证件号码 · Credential number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: arrives encrypted; this is the plain text. */
  readonly encrypted_credential_id: string;
  /** 证件类型 · Document type. 枚举，个人或企业证件的种类。 Enumeration: kind of personal or company document. Documented: `MAINLAND_ID`, `PASSPOT`, `MO`, `SOLDIERS`, `HVPS`, `MAINLAND_TMP_ID`, `ACCOUNT_THIN`, `POLICE`, `MTPS`, `BL`, `OTHER`, `RPFF`, `HK_MACAO`, `TAIWAN`. */
  readonly cre_type?: Open<
    | "MAINLAND_ID"
    | "PASSPOT"
    | "MO"
    | "SOLDIERS"
    | "HVPS"
    | "MAINLAND_TMP_ID"
    | "ACCOUNT_THIN"
    | "POLICE"
    | "MTPS"
    | "BL"
    | "OTHER"
    | "RPFF"
    | "HK_MACAO"
    | "TAIWAN">;
}

/** Options of `POST /secsvc/getrealnameinfo`. */
export interface V2SecsvcGetrealnameinfoOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`, `2.0`. */
    readonly version: Open<"1.0" | "2.0">;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 商户证书序列号 · Merchant certificate serial. 生成 cert_sign 所用商户证书的序列号。 Serial number of the merchant certificate that made cert_sign. */
    readonly cert_serialno: string;
    /** 接口调用凭证 · Access token. 凭授权取得的凭证，有有效期，按密钥保管。 Token obtained through authorization; it expires, store it like a secret. */
    readonly access_token: string;
    /** 时间戳 · Timestamp. Unix 时间，单位为秒，10 位数字，由商户生成。 Unix time in seconds, 10 digits, chosen by the merchant. */
    readonly timestamp: number | string;
    /** 商户证书签名 · Merchant certificate signature. 用商户私钥生成的签名。 Signature made with the merchant private key. A signature made with the merchant's private key. */
    readonly cert_sign: string;
    /** 字符编码 · Character set. 枚举，请求所用的字符编码。 Enumeration: character set of the request. Documented: `UTF-8`, `GBK`. */
    readonly charset?: Open<"UTF-8" | "GBK">;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`. */
    readonly sign_type?: Open<"HMAC-SHA256">;
  };
}

/** Answer of `POST /secsvc/realnameauth`. */
export interface V2SecsvcRealnameauthAnswer {
  /** 返回状态码 · Return status code. Documented: `SUCCESS`, `FAIL`. */
  readonly return_code: Open<"SUCCESS" | "FAIL">;
  /** 返回信息 · Return message. */
  readonly return_msg?: string;
  /** 错误代码 · Error code. 仅在失败时返回，用于定位失败原因。 Returned only on failure; names the cause. */
  readonly error_code?: string;
  /** 错误描述 · Error description. */
  readonly error_code_des?: string;
  /** 签名 · Signature. */
  readonly sign?: string;
  /** 业务结果 · Business result. Documented: `SUCCESS`, `FAIL`. */
  readonly result_code: Open<"SUCCESS" | "FAIL">;
  /** 应用ID · App ID. */
  readonly appid?: string;
  /** 商户号 · Merchant ID. */
  readonly mch_id?: string;
  /** 随机字符串 · Nonce. */
  readonly nonce_str?: string;
  /** 用户标识 · User's OpenID. */
  readonly openid?: string;
  /** 接口调用凭证 · Access token. */
  readonly access_token?: string;
  /** OpenID核验结果 · OpenID check result. 表示该 OpenID 的用户是否已实名、姓名是否一致。 Tells whether the user of this OpenID is verified and has the given name. Documented: `V_OP_NA`, `V_OP_NM_MA`, `V_OP_NM_UM`. */
  readonly verify_openid?: Open<"V_OP_NA" | "V_OP_NM_MA" | "V_OP_NM_UM">;
  /** 实名核验结果 · Real-name check result. 表示姓名与证件是否匹配。 Tells whether name and ID match. Documented: `V_NM_ID_MA`, `V_NM_ID_UM`, `V_NM_ID_TYPE_UM`. */
  readonly verify_real_name?: Open<"V_NM_ID_MA" | "V_NM_ID_UM" | "V_NM_ID_TYPE_UM">;
  /** 是否绑定银行卡 · Bank card bound. 枚举，用户是否已绑定银行卡。 Enumeration: whether the user has bound a bank card. Documented: `YES`, `NO`. */
  readonly bind_bankcard?: Open<"YES" | "NO">;
}

/** Options of `POST /secsvc/realnameauth`. */
export interface V2SecsvcRealnameauthOptions extends CallOptions {
  readonly xml: {
    /** 接口版本号 · API version. APIv2 接口的版本号，如 1.0，取值见各接口。 Version of the APIv2 operation such as 1.0, fixed by each operation. Documented: `1.0`, `1.1`. */
    readonly version: Open<"1.0" | "1.1">;
    /** 商户号 · Merchant ID. 8 至 10 位数字。 8 to 10 digits. */
    readonly mch_id: string;
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
    /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
    readonly openid: string;
    /** 真实姓名 · Real name. 敏感字段，填写明文，由 SDK 加密，须与证件或银行账户上的姓名一致。 Sensitive: give plain text, the SDK encrypts it; must equal the name on the ID or bank account. */
    readonly real_name: string;
    /** 证件类型 · Document type. 枚举，个人证件的种类，APIv2 为数字。 Enumeration: kind of personal document; a number in APIv2. Documented: `1`, `2`, `5`, `9`, `12`, `17`, `18`. */
    readonly cred_type: number | string;
    /** 证件号码 · Document number. APIv3 中为敏感字段，传明文，由 SDK 加密。 In APIv3 sensitive: pass plain text, the SDK encrypts it. */
    readonly cred_id: string;
    /** 接口调用凭证 · Access token. 凭授权取得的凭证，有有效期，按密钥保管。 Token obtained through authorization; it expires, store it like a secret. */
    readonly access_token: string;
    /** 签名类型 · Signature type. APIv2 签名算法，不填为 MD5；应答沿用请求的。 Algorithm of APIv2, MD5 when absent; answers follow the request. Documented: `HMAC-SHA256`, `MD5`. */
    readonly sign_type?: Open<"HMAC-SHA256" | "MD5">;
  };
}
