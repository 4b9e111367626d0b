// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/customs/orders#get", () => {
  const node = wxpay.v3.customs.orders;
  const options = { query: { appid: "x", mchid: "x", order_type: "out_trade_no", order_no: "x", customs: "GUANGZHOU_ZS", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.customs.orders.get(options);
  wxpay.v3.customs.orders.getSync(options);
  void wxpay.chain("v3/customs/orders").get(options);
  wxpay.chain("v3/customs/orders").getSync(options);
  void wxpay["v3/customs/orders"].get(options);
  wxpay["v3/customs/orders"].getSync(options);
  const { appid: _, ...rest } = options.query;
  // @ts-expect-error appid is left out
  void node.get({ ...options, query: rest });
});

test("v3/customs/orders#patch", () => {
  const node = wxpay.v3.customs.orders;
  const options = { json: { appid: "x", mchid: "x", out_trade_no: "x", transaction_id: "x", sub_order_no: "x", customs: "GUANGZHOU_ZS", merchant_customs_no: "x", duty: 1, order_fee: 1, transport_fee: 1, product_fee: 1 } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.customs.orders.patch(options);
  wxpay.v3.customs.orders.patchSync(options);
  void wxpay.chain("v3/customs/orders").patch(options);
  wxpay.chain("v3/customs/orders").patchSync(options);
  void wxpay["v3/customs/orders"].patch(options);
  wxpay["v3/customs/orders"].patchSync(options);
  // @ts-expect-error appid is of another type
  void node.patch({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/customs/orders#post", () => {
  const node = wxpay.v3.customs.orders;
  const options = { json: { appid: "x", mchid: "x", out_trade_no: "x", transaction_id: "x", customs: "GUANGZHOU_ZS", merchant_customs_no: "x", duty: 1, sub_order_no: "x", fee_type: "x", order_fee: 1, transport_fee: 1, product_fee: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.customs.orders.post(options);
  wxpay.v3.customs.orders.postSync(options);
  void wxpay.chain("v3/customs/orders").post(options);
  wxpay.chain("v3/customs/orders").postSync(options);
  void wxpay["v3/customs/orders"].post(options);
  wxpay["v3/customs/orders"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/customs/redeclare#post", () => {
  const node = wxpay.v3.customs.redeclare;
  const options = { json: { appid: "x", mchid: "x", out_trade_no: "x", transaction_id: "x", sub_order_no: "x", sub_order_id: "x", customs: "GUANGZHOU_ZS", merchant_customs_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.customs.redeclare.post(options);
  wxpay.v3.customs.redeclare.postSync(options);
  void wxpay.chain("v3/customs/redeclare").post(options);
  wxpay.chain("v3/customs/redeclare").postSync(options);
  void wxpay["v3/customs/redeclare"].post(options);
  wxpay["v3/customs/redeclare"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/customs/verify-certificate#post", () => {
  const node = wxpay.v3.customs.verifyCertificate;
  const options = { json: { appid: "x", mchid: "x", out_trade_no: "x", transaction_id: "x", sub_order_no: "x", customs: "GUANGZHOU_ZS", merchant_customs_no: "x", certificate_type: "IDCARD", certificate_id: "x", certificate_name: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.customs.verifyCertificate.post(options);
  wxpay.v3.customs.verifyCertificate.postSync(options);
  void wxpay.chain("v3/customs/verify-certificate").post(options);
  wxpay.chain("v3/customs/verify-certificate").postSync(options);
  void wxpay["v3/customs/verify-certificate"].post(options);
  wxpay["v3/customs/verify-certificate"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});
