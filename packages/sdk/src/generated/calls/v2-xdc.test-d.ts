// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/xdc/apiv2getsignkey/sign/getsignkey#post", () => {
  const node = wxpay.v2.xdc.apiv2getsignkey.sign.getsignkey;
  const options = { xml: { mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.xdc.apiv2getsignkey.sign.getsignkey.post(options);
  wxpay.v2.xdc.apiv2getsignkey.sign.getsignkey.postSync(options);
  void wxpay.chain("v2/xdc/apiv2getsignkey/sign/getsignkey").post(options);
  wxpay.chain("v2/xdc/apiv2getsignkey/sign/getsignkey").postSync(options);
  void wxpay["v2/xdc/apiv2getsignkey/sign/getsignkey"].post(options);
  wxpay["v2/xdc/apiv2getsignkey/sign/getsignkey"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/xdc/apiv2sandbox/pay/micropay#post", () => {
  const node = wxpay.v2.xdc.apiv2sandbox.pay.micropay;
  const options = { headers: { "Wechatpay-Negative-Test": "MICROPAY_USERPAYING" }, xml: { appid: "x", mch_id: "x", body: "x", out_trade_no: "x", sign_type: "MD5", attach: "x", total_fee: 1, fee_type: "x", auth_code: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.xdc.apiv2sandbox.pay.micropay.post(options);
  wxpay.v2.xdc.apiv2sandbox.pay.micropay.postSync(options);
  void wxpay.chain("v2/xdc/apiv2sandbox/pay/micropay").post(options);
  wxpay.chain("v2/xdc/apiv2sandbox/pay/micropay").postSync(options);
  void wxpay["v2/xdc/apiv2sandbox/pay/micropay"].post(options);
  wxpay["v2/xdc/apiv2sandbox/pay/micropay"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/xdc/apiv2sandbox/pay/orderquery#post", () => {
  const node = wxpay.v2.xdc.apiv2sandbox.pay.orderquery;
  const options = { headers: { "Wechatpay-Negative-Test": "MICROPAY_USERPAYING" }, xml: { appid: "x", mch_id: "x", out_trade_no: "x", sign_type: "MD5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.xdc.apiv2sandbox.pay.orderquery.post(options);
  wxpay.v2.xdc.apiv2sandbox.pay.orderquery.postSync(options);
  void wxpay.chain("v2/xdc/apiv2sandbox/pay/orderquery").post(options);
  wxpay.chain("v2/xdc/apiv2sandbox/pay/orderquery").postSync(options);
  void wxpay["v2/xdc/apiv2sandbox/pay/orderquery"].post(options);
  wxpay["v2/xdc/apiv2sandbox/pay/orderquery"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});
