// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Answer of `POST /v3/express/users/{openid}/transform`. */
export interface ExpressUserTransformAnswer {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

/** Options of `POST /v3/express/users/{openid}/transform`. */
export interface ExpressUserTransformOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在对应应用ID下的唯一标识，不超过 128 个字符；换应用则不同。 Identifies the user under one App ID, up to 128 characters; differs for another App ID. */
  readonly openid: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的应用 ID，最长 32 字符，须与商户号绑定。 App ID of an official account, mini program or app; at most 32 characters, bound to the merchant ID. */
    readonly appid: string;
  };
}
