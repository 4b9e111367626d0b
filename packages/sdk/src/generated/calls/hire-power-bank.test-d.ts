// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/hire-power-bank/insurance-orders#post", () => {
  const node = wxpay.v3.hirePowerBank.insuranceOrders;
  const options = { json: { out_order_no: "x", openid: "x", notify_url: "x", service_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.hirePowerBank.insuranceOrders.post(options);
  wxpay.v3.hirePowerBank.insuranceOrders.postSync(options);
  void wxpay.chain("v3/hire-power-bank/insurance-orders").post(options);
  wxpay.chain("v3/hire-power-bank/insurance-orders").postSync(options);
  void wxpay["v3/hire-power-bank/insurance-orders"].post(options);
  wxpay["v3/hire-power-bank/insurance-orders"].postSync(options);
  void node.post();
  // @ts-expect-error out_order_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_order_noMisspelt: "x" } });
});

test("v3/hire-power-bank/insurance-orders/{out_order_no}#get", () => {
  const node = wxpay.v3.hirePowerBank.insuranceOrders._out_order_no_;
  const options = { out_order_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.hirePowerBank.insuranceOrders._out_order_no_.get(options);
  wxpay.v3.hirePowerBank.insuranceOrders._out_order_no_.getSync(options);
  void wxpay.chain("v3/hire-power-bank/insurance-orders/{out_order_no}").get(options);
  wxpay.chain("v3/hire-power-bank/insurance-orders/{out_order_no}").getSync(options);
  void wxpay["v3/hire-power-bank/insurance-orders/{out_order_no}"].get(options);
  wxpay["v3/hire-power-bank/insurance-orders/{out_order_no}"].getSync(options);
  // @ts-expect-error out_order_no is of another type
  void node.get({ ...options, out_order_no: true });
});

test("v3/hire-power-bank/user-qualifications/{openid}#get", () => {
  const node = wxpay.v3.hirePowerBank.userQualifications._openid_;
  const options = { openid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.hirePowerBank.userQualifications._openid_.get(options);
  wxpay.v3.hirePowerBank.userQualifications._openid_.getSync(options);
  void wxpay.chain("v3/hire-power-bank/user-qualifications/{openid}").get(options);
  wxpay.chain("v3/hire-power-bank/user-qualifications/{openid}").getSync(options);
  void wxpay["v3/hire-power-bank/user-qualifications/{openid}"].get(options);
  wxpay["v3/hire-power-bank/user-qualifications/{openid}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});
