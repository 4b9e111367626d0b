// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../call.ts";

/** Options of `POST /v3/security/echo`. */
export interface SecurityEchoOptions extends CallOptions {
  readonly json: {
    readonly notify_url?: string;
    readonly echo_message: string;
    /** Sensitive: give the plain text; it travels encrypted with WeChat Pay's platform key. */
    readonly encrypted_echo_message?: string;
  };
}

/** Answer of `POST /v3/security/echo`. */
export interface SecurityEchoed {
  readonly echo_message: string;
  /** Sensitive: arrives encrypted with the merchant's key; this is the plain text. */
  readonly encrypted_echo_message?: string;
}
