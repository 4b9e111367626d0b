import { RUNTIME } from "./crypto/native.ts";

/** This release; a test holds it against package.json. */
export const VERSION = "0.0.0";

// Requests without a User-Agent are refused by WeChat Pay.
export const USER_AGENT: string = `wechatpay-kit/${VERSION} (${RUNTIME})`;
