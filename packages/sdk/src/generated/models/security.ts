// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions, Sensitive } from "../../chain/options.ts";

/** Options of `POST /v3/security/echo`. */
export interface SecurityEchoOptions extends CallOptions {
  readonly json: {
    /** 通知地址 · Notification URL. 公网可达的完整 https 地址，不带查询串与片段。 A public https address without query or fragment. */
    readonly notify_url?: string;
    /** 回显消息 · Echo message. */
    readonly echo_message: string;
    /** 加密的回显消息 · Encrypted echo message. 收发都是明文，由 SDK 加解密。 Plain text in and out; the SDK encrypts and decrypts it. Sensitive: give the plain text; it travels encrypted. */
    readonly encrypted_echo_message?: Sensitive;
  };
}

/** Answer of `POST /v3/security/echo`. */
export interface SecurityEchoed {
  /** 回显消息 · Echo message. */
  readonly echo_message: string;
  /** 加密的回显消息 · Encrypted echo message. Sensitive: arrives encrypted; this is the plain text. */
  readonly encrypted_echo_message?: string;
}
