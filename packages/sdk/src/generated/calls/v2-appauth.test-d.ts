// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/appauth/authindex#get", () => {
  const node = wxpay.v2.appauth.authindex;
  const options = { query: { mch_id: "x", appid: "x", redirect_uri: "x", response_type: "code", scope: "pay_identity", state: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v2.appauth.authindex.get(options);
  wxpay.v2.appauth.authindex.getSync(options);
  void wxpay.chain("v2/appauth/authindex").get(options);
  wxpay.chain("v2/appauth/authindex").getSync(options);
  void wxpay["v2/appauth/authindex"].get(options);
  wxpay["v2/appauth/authindex"].getSync(options);
  const { mch_id: _, ...rest } = options.query;
  // @ts-expect-error mch_id is left out
  void node.get({ ...options, query: rest });
});

test("v2/appauth/getaccesstoken#get", () => {
  const node = wxpay.v2.appauth.getaccesstoken;
  const options = { query: { mch_id: "x", appid: "x", openid: "x", code: "x", grant_type: "authorization_code", scope: "pay_identity", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v2.appauth.getaccesstoken.get(options);
  wxpay.v2.appauth.getaccesstoken.getSync(options);
  void wxpay.chain("v2/appauth/getaccesstoken").get(options);
  wxpay.chain("v2/appauth/getaccesstoken").getSync(options);
  void wxpay["v2/appauth/getaccesstoken"].get(options);
  wxpay["v2/appauth/getaccesstoken"].getSync(options);
  // @ts-expect-error mch_id is of another type
  void node.get({ ...options, query: { ...options.query, mch_id: Symbol() } });
});
