// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/tools/authcodetoopenid#post", () => {
  const node = wxpay.v2.tools.authcodetoopenid;
  const options = { xml: { appid: "x", mch_id: "x", auth_code: "x", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.tools.authcodetoopenid.post(options);
  wxpay.v2.tools.authcodetoopenid.postSync(options);
  void wxpay.chain("v2/tools/authcodetoopenid").post(options);
  wxpay.chain("v2/tools/authcodetoopenid").postSync(options);
  void wxpay["v2/tools/authcodetoopenid"].post(options);
  wxpay["v2/tools/authcodetoopenid"].postSync(options);
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", auth_code: "x" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/tools/shorturl#post", () => {
  const node = wxpay.v2.tools.shorturl;
  const options = { xml: { appid: "x", mch_id: "x", long_url: "x", sign_type: "MD5", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.tools.shorturl.post(options);
  wxpay.v2.tools.shorturl.postSync(options);
  void wxpay.chain("v2/tools/shorturl").post(options);
  wxpay.chain("v2/tools/shorturl").postSync(options);
  void wxpay["v2/tools/shorturl"].post(options);
  wxpay["v2/tools/shorturl"].postSync(options);
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", long_url: "x", sign_type: "MD5" } });
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});
