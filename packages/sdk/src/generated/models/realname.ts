// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Sensitive } from "../../chain/options.ts";

/** Answer of `GET /v3/realname/verify`. */
export interface RealnameVerification {
  /** 验证结果 · Verification result. 表示结算账户或实名信息是否验证通过。 Tells whether the settlement account or real name was verified. Documented: `0`, `1`. */
  readonly verify_result: number;
  /** 错误描述 · Error message. */
  readonly err_message?: string;
}

/** Options of `GET /v3/realname/verify`. */
export interface RealnameVerifyQueryOptions extends CallOptions {
  readonly query: {
    /** 证件类型 · Document type. 枚举，个人证件的种类；校园轻松付中为敏感字段，传明文，由 SDK 加密。 Enumeration: kind of personal document; sensitive in campus payment: pass plain text, the SDK encrypts it. Documented: `1`, `2`, `5`, `9`, `12`, `17`, `19`. */
    readonly credential_type: number;
    /** 证件号码 · Credential number. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly encrypted_credential_id: Sensitive;
    /** 姓名 · Name. 填写明文，由 SDK 加密。 Plain text in; the SDK encrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly encrypted_name: Sensitive;
    /** 微信支付订单号 · WeChat Pay transaction ID. 要校验实名信息的订单号，由微信支付生成。 Number of the transaction whose real name is checked, assigned by WeChat Pay. */
    readonly wxp_trade_no: string;
  };
}
