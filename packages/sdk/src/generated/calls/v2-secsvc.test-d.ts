// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/secsvc/getrealnameinfo#post", () => {
  const node = wxpay.v2.secsvc.getrealnameinfo;
  const options = { xml: { version: "1.0", mch_id: "x", appid: "x", openid: "x", cert_serialno: "x", access_token: "x", timestamp: 1, cert_sign: "x", charset: "UTF-8", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secsvc.getrealnameinfo.post(options);
  wxpay.v2.secsvc.getrealnameinfo.postSync(options);
  void wxpay.chain("v2/secsvc/getrealnameinfo").post(options);
  wxpay.chain("v2/secsvc/getrealnameinfo").postSync(options);
  void wxpay["v2/secsvc/getrealnameinfo"].post(options);
  wxpay["v2/secsvc/getrealnameinfo"].postSync(options);
  const { version: _, ...rest } = options.xml;
  // @ts-expect-error version is left out
  void node.post({ ...options, xml: rest });
});

test("v2/secsvc/realnameauth#post", () => {
  const node = wxpay.v2.secsvc.realnameauth;
  const options = { xml: { version: "1.0", mch_id: "x", appid: "x", openid: "x", real_name: "x", cred_type: 1, cred_id: "x", access_token: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secsvc.realnameauth.post(options);
  wxpay.v2.secsvc.realnameauth.postSync(options);
  void wxpay.chain("v2/secsvc/realnameauth").post(options);
  wxpay.chain("v2/secsvc/realnameauth").postSync(options);
  void wxpay["v2/secsvc/realnameauth"].post(options);
  wxpay["v2/secsvc/realnameauth"].postSync(options);
  // @ts-expect-error version is of another type
  void node.post({ ...options, xml: { ...options.xml, version: Symbol() } });
});
