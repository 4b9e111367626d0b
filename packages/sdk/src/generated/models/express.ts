// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import type { CallOptions } from "../../chain/options.ts";

/** Answer of `POST /v3/express/users/{openid}/transform`. */
export interface ExpressUserTransformAnswer {
  /** 用户标识 · User's OpenID. */
  readonly openid: string;
}

/** Options of `POST /v3/express/users/{openid}/transform`. */
export interface ExpressUserTransformOptions extends CallOptions {
  /** 用户标识 · User's OpenID. 用户在该应用ID下的标识，换应用则不同。 The user under one App ID; another under each. */
  readonly openid: string;
  readonly json: {
    /** 应用ID · App ID. 公众号、小程序或 APP 的，须与商户号绑定。 Of an official account, mini program or app; bound to the merchant. */
    readonly appid: string;
  };
}
