import { freshStamp } from "../crypto/stamp.ts";
import { needText } from "./check.ts";
import { signMembers } from "./keys.ts";
import type { Keys } from "./keys.ts";

/** A service order of PayScore (微信支付分) that the user is to confirm. */
export interface ScoreUse {
  /** `package` of the answer to creating the order, as it came. */
  readonly package: string;
}

/** A service order that the user looks at. */
export interface ScoreDetail {
  readonly service_id: string;
  readonly out_order_no: string;
}

/** The service that the user is to authorise: by the token of a pre-authorisation, or by a number of the merchant's. */
export type ScoreEnable =
  | { readonly apply_permissions_token: string }
  | { readonly service_id: string; readonly out_request_no: string };

/** The parameters of a page, all of them texts. */
export type PageParameters = Readonly<Record<string, string>>;

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012587949 */
export function scoreUse(given: ScoreUse): PageParameters {
  return { package: needText("package", given.package, "the package of the created order") };
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012587984 */
export function scoreDetail(keys: Keys, { service_id, out_order_no }: ScoreDetail): PageParameters {
  return signed(keys, {
    service_id: needText("service_id", service_id, "the service's id"),
    out_order_no: needText("out_order_no", out_order_no, "the number of the service order"),
  });
}

/** @see https://pay.weixin.qq.com/doc/v3/merchant/4012647349 */
export function scoreEnable(keys: Keys, given: ScoreEnable): PageParameters {
  if ("apply_permissions_token" in given) {
    const { apply_permissions_token: token } = given;
    const where = "the token that the pre-authorisation answered";
    return { apply_permissions_token: needText("apply_permissions_token", token, where) };
  }
  return signed(keys, {
    service_id: needText("service_id", given.service_id, "the service's id"),
    out_request_no: needText("out_request_no", given.out_request_no, "a number of your own"),
  });
}

function signed(keys: Keys, members: PageParameters): PageParameters {
  const { timestamp, nonce } = freshStamp();
  const all = {
    mch_id: keys.mchid,
    ...members,
    timestamp: String(timestamp),
    nonce_str: nonce,
    sign_type: "HMAC-SHA256",
  };
  return { ...all, sign: signMembers(keys, all, "HMAC-SHA256", "pages of PayScore") };
}
