// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/transit/partnerpay/payapply#post", () => {
  const node = wxpay.v2.transit.partnerpay.payapply;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", sign_type: "HMAC-SHA256", body: "x", detail: "x", attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", notify_url: "x", trade_type: "PAP", contract_id: "x", trade_scene: "METRO", scene_info: { scene_info: { start_time: "x", end_time: "x", qrcode_hash: "x", start_station: "x", end_station: "x" } }, clientip: "x", deviceid: "x", mobile: "x", email: "x", qq: "x", openid: "x", creid: "x", outerid: "x", version: "2.0" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.transit.partnerpay.payapply.post(options);
  wxpay.v2.transit.partnerpay.payapply.postSync(options);
  void wxpay.chain("v2/transit/partnerpay/payapply").post(options);
  wxpay.chain("v2/transit/partnerpay/payapply").postSync(options);
  void wxpay["v2/transit/partnerpay/payapply"].post(options);
  wxpay["v2/transit/partnerpay/payapply"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/transit/partnerpay/queryorder#post", () => {
  const node = wxpay.v2.transit.partnerpay.queryorder;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", transaction_id: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.transit.partnerpay.queryorder.post(options);
  wxpay.v2.transit.partnerpay.queryorder.postSync(options);
  void wxpay.chain("v2/transit/partnerpay/queryorder").post(options);
  wxpay.chain("v2/transit/partnerpay/queryorder").postSync(options);
  void wxpay["v2/transit/partnerpay/queryorder"].post(options);
  wxpay["v2/transit/partnerpay/queryorder"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/transit/partnerpay/querystate#post", () => {
  const node = wxpay.v2.transit.partnerpay.querystate;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", contract_id: "x", sign_type: "HMAC-SHA256", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.transit.partnerpay.querystate.post(options);
  wxpay.v2.transit.partnerpay.querystate.postSync(options);
  void wxpay.chain("v2/transit/partnerpay/querystate").post(options);
  wxpay.chain("v2/transit/partnerpay/querystate").postSync(options);
  void wxpay["v2/transit/partnerpay/querystate"].post(options);
  wxpay["v2/transit/partnerpay/querystate"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/transit/pay/payapply#post", () => {
  const node = wxpay.v2.transit.pay.payapply;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", body: "x", detail: "x", attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", notify_url: "x", trade_type: "PAP", contract_id: "x", trade_scene: "METRO", scene_info: { scene_info: { start_time: "x", end_time: "x", qrcode_hash: "x", start_station: "x", end_station: "x" } }, clientip: "x", deviceid: "x", mobile: "x", email: "x", qq: "x", openid: "x", creid: "x", outerid: "x", version: "2.0" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.transit.pay.payapply.post(options);
  wxpay.v2.transit.pay.payapply.postSync(options);
  void wxpay.chain("v2/transit/pay/payapply").post(options);
  wxpay.chain("v2/transit/pay/payapply").postSync(options);
  void wxpay["v2/transit/pay/payapply"].post(options);
  wxpay["v2/transit/pay/payapply"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/transit/pay/querystate#post", () => {
  const node = wxpay.v2.transit.pay.querystate;
  const options = { xml: { appid: "x", mch_id: "x", contract_id: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.transit.pay.querystate.post(options);
  wxpay.v2.transit.pay.querystate.postSync(options);
  void wxpay.chain("v2/transit/pay/querystate").post(options);
  wxpay.chain("v2/transit/pay/querystate").postSync(options);
  void wxpay["v2/transit/pay/querystate"].post(options);
  wxpay["v2/transit/pay/querystate"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/transit/queryorder#post", () => {
  const node = wxpay.v2.transit.queryorder;
  const options = { xml: { appid: "x", mch_id: "x", transaction_id: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.transit.queryorder.post(options);
  wxpay.v2.transit.queryorder.postSync(options);
  void wxpay.chain("v2/transit/queryorder").post(options);
  wxpay.chain("v2/transit/queryorder").postSync(options);
  void wxpay["v2/transit/queryorder"].post(options);
  wxpay["v2/transit/queryorder"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});
