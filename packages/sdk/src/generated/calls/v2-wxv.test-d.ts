// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/wxv/cancelbill#post", () => {
  const node = wxpay.v2.wxv.cancelbill;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", out_order_no: "x", reason: "x", service_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.wxv.cancelbill.post(options);
  wxpay.v2.wxv.cancelbill.postSync(options);
  void wxpay.chain("v2/wxv/cancelbill").post(options);
  wxpay.chain("v2/wxv/cancelbill").postSync(options);
  void wxpay["v2/wxv/cancelbill"].post(options);
  wxpay["v2/wxv/cancelbill"].postSync(options);
  const { version: _, ...rest } = options.xml;
  // @ts-expect-error version is left out
  void node.post({ ...options, xml: rest });
});

test("v2/wxv/changerentmoney#post", () => {
  const node = wxpay.v2.wxv.changerentmoney;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", out_order_no: "x", reason: "x", service_id: "x", total_amount: 1, rent_fee: 1, compensation_fee: 1, compensation_fee_desc: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.wxv.changerentmoney.post(options);
  wxpay.v2.wxv.changerentmoney.postSync(options);
  void wxpay.chain("v2/wxv/changerentmoney").post(options);
  wxpay.chain("v2/wxv/changerentmoney").postSync(options);
  void wxpay["v2/wxv/changerentmoney"].post(options);
  wxpay["v2/wxv/changerentmoney"].postSync(options);
  // @ts-expect-error version is of another type
  void node.post({ ...options, xml: { ...options.xml, version: Symbol() } });
});

test("v2/wxv/createhotelbill#post", () => {
  const node = wxpay.v2.wxv.createhotelbill;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", out_order_no: "x", service_id: "x", room: "x", start_time: "x", end_time: "x", service_location: "x", deposit_amount: 1, room_rate: 1, room_rate_desc: "x", attach: "x", cancel_rule: "x", cancel_rule_desc: "x", cert_serial_no: "x", openid: "x", name: "x", phone: "x", userid: "x", address: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.wxv.createhotelbill.post(options);
  wxpay.v2.wxv.createhotelbill.postSync(options);
  void wxpay.chain("v2/wxv/createhotelbill").post(options);
  wxpay.chain("v2/wxv/createhotelbill").postSync(options);
  void wxpay["v2/wxv/createhotelbill"].post(options);
  wxpay["v2/wxv/createhotelbill"].postSync(options);
  // @ts-expect-error versionMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, versionMisspelt: "x" } });
});

test("v2/wxv/createrentbill#post", () => {
  const node = wxpay.v2.wxv.createrentbill;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", out_order_no: "x", service_id: "x", goods_name: "x", start_time: "x", end_time: "x", service_location: "x", deposit_amount: 1, rent_unit: "x", rent_unit_fee: 1, rent_fee_desc: "x", attach: "x", cert_serial_no: "x", openid: "x", name: "x", phone: "x", userid: "x", address: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.wxv.createrentbill.post(options);
  wxpay.v2.wxv.createrentbill.postSync(options);
  void wxpay.chain("v2/wxv/createrentbill").post(options);
  wxpay.chain("v2/wxv/createrentbill").postSync(options);
  void wxpay["v2/wxv/createrentbill"].post(options);
  wxpay["v2/wxv/createrentbill"].postSync(options);
  const { version: _, ...rest } = options.xml;
  // @ts-expect-error version is left out
  void node.post({ ...options, xml: rest });
});

test("v2/wxv/finishhotelbill#post", () => {
  const node = wxpay.v2.wxv.finishhotelbill;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", out_order_no: "x", service_id: "x", checked_in: true, real_end_time: "x", other_fee: 1, cancel_fee: 1, compensation_fee: 1, compensation_fee_desc: "x", room_rate: 1, overdue_fine: 1, overdue_fine_desc: "x", total_amount: 1, finish_ticket: "x", profit_sharing: "Y" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.wxv.finishhotelbill.post(options);
  wxpay.v2.wxv.finishhotelbill.postSync(options);
  void wxpay.chain("v2/wxv/finishhotelbill").post(options);
  wxpay.chain("v2/wxv/finishhotelbill").postSync(options);
  void wxpay["v2/wxv/finishhotelbill"].post(options);
  wxpay["v2/wxv/finishhotelbill"].postSync(options);
  // @ts-expect-error version is of another type
  void node.post({ ...options, xml: { ...options.xml, version: Symbol() } });
});

test("v2/wxv/finishrentbill#post", () => {
  const node = wxpay.v2.wxv.finishrentbill;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", out_order_no: "x", service_id: "x", returned: "x", real_end_time: "x", service_end_location: "x", total_amount: 1, rent_fee: 1, compensation_fee: "x", compensation_fee_desc: "x", finish_ticket: "x", profit_sharing: "Y" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.wxv.finishrentbill.post(options);
  wxpay.v2.wxv.finishrentbill.postSync(options);
  void wxpay.chain("v2/wxv/finishrentbill").post(options);
  wxpay.chain("v2/wxv/finishrentbill").postSync(options);
  void wxpay["v2/wxv/finishrentbill"].post(options);
  wxpay["v2/wxv/finishrentbill"].postSync(options);
  // @ts-expect-error versionMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, versionMisspelt: "x" } });
});

test("v2/wxv/queryhotelbill#post", () => {
  const node = wxpay.v2.wxv.queryhotelbill;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", out_order_no: "x", return_query_id: "x", service_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.wxv.queryhotelbill.post(options);
  wxpay.v2.wxv.queryhotelbill.postSync(options);
  void wxpay.chain("v2/wxv/queryhotelbill").post(options);
  wxpay.chain("v2/wxv/queryhotelbill").postSync(options);
  void wxpay["v2/wxv/queryhotelbill"].post(options);
  wxpay["v2/wxv/queryhotelbill"].postSync(options);
  const { version: _, ...rest } = options.xml;
  // @ts-expect-error version is left out
  void node.post({ ...options, xml: rest });
});

test("v2/wxv/queryrentbill#post", () => {
  const node = wxpay.v2.wxv.queryrentbill;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", out_order_no: "x", return_query_id: "x", service_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.wxv.queryrentbill.post(options);
  wxpay.v2.wxv.queryrentbill.postSync(options);
  void wxpay.chain("v2/wxv/queryrentbill").post(options);
  wxpay.chain("v2/wxv/queryrentbill").postSync(options);
  void wxpay["v2/wxv/queryrentbill"].post(options);
  wxpay["v2/wxv/queryrentbill"].postSync(options);
  // @ts-expect-error version is of another type
  void node.post({ ...options, xml: { ...options.xml, version: Symbol() } });
});
