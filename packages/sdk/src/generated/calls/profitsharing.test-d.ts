// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/profitsharing/bills#get", () => {
  const node = wxpay.v3.profitsharing.bills;
  const options = { query: { bill_date: "x", tar_type: "GZIP", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.profitsharing.bills.get(options);
  wxpay.v3.profitsharing.bills.getSync(options);
  void wxpay.chain("v3/profitsharing/bills").get(options);
  wxpay.chain("v3/profitsharing/bills").getSync(options);
  void wxpay["v3/profitsharing/bills"].get(options);
  wxpay["v3/profitsharing/bills"].getSync(options);
  const { bill_date: _, ...rest } = options.query;
  // @ts-expect-error bill_date is left out
  void node.get({ ...options, query: rest });
});

test("v3/profitsharing/merchant-configs/{sub_mchid}#get", () => {
  const node = wxpay.v3.profitsharing.merchantConfigs._sub_mchid_;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.profitsharing.merchantConfigs._sub_mchid_.get(options);
  wxpay.v3.profitsharing.merchantConfigs._sub_mchid_.getSync(options);
  void wxpay.chain("v3/profitsharing/merchant-configs/{sub_mchid}").get(options);
  wxpay.chain("v3/profitsharing/merchant-configs/{sub_mchid}").getSync(options);
  void wxpay["v3/profitsharing/merchant-configs/{sub_mchid}"].get(options);
  wxpay["v3/profitsharing/merchant-configs/{sub_mchid}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, sub_mchid: true });
});

test("v3/profitsharing/orders#post", () => {
  const node = wxpay.v3.profitsharing.orders;
  const options = { json: { appid: "x", transaction_id: "x", out_order_no: "x", receivers: [{ type: "MERCHANT_ID", account: "x", name: "x", amount: 1, description: "x" }], unfreeze_unsplit: true, notify_url: "x", sub_mchid: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.profitsharing.orders.post(options);
  wxpay.v3.profitsharing.orders.postSync(options);
  void wxpay.chain("v3/profitsharing/orders").post(options);
  wxpay.chain("v3/profitsharing/orders").postSync(options);
  void wxpay["v3/profitsharing/orders"].post(options);
  wxpay["v3/profitsharing/orders"].postSync(options);
  void node.post({ ...options, json: { appid: "x", transaction_id: "x", out_order_no: "x", receivers: [{ type: "MERCHANT_ID", account: "x", name: "x", amount: 1, description: "x" }], unfreeze_unsplit: true, notify_url: "x" } });
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/profitsharing/orders/unfreeze#post", () => {
  const node = wxpay.v3.profitsharing.orders.unfreeze;
  const options = { json: { transaction_id: "x", out_order_no: "x", description: "x", notify_url: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.profitsharing.orders.unfreeze.post(options);
  wxpay.v3.profitsharing.orders.unfreeze.postSync(options);
  void wxpay.chain("v3/profitsharing/orders/unfreeze").post(options);
  wxpay.chain("v3/profitsharing/orders/unfreeze").postSync(options);
  void wxpay["v3/profitsharing/orders/unfreeze"].post(options);
  wxpay["v3/profitsharing/orders/unfreeze"].postSync(options);
  void node.post({ ...options, json: { transaction_id: "x", out_order_no: "x", description: "x", notify_url: "x" } });
  const { transaction_id: _, ...rest } = options.json;
  // @ts-expect-error transaction_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/profitsharing/orders/{out_order_no}#get", () => {
  const node = wxpay.v3.profitsharing.orders._out_order_no_;
  const options = { out_order_no: "x", query: { transaction_id: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.profitsharing.orders._out_order_no_.get(options);
  wxpay.v3.profitsharing.orders._out_order_no_.getSync(options);
  void wxpay.chain("v3/profitsharing/orders/{out_order_no}").get(options);
  wxpay.chain("v3/profitsharing/orders/{out_order_no}").getSync(options);
  void wxpay["v3/profitsharing/orders/{out_order_no}"].get(options);
  wxpay["v3/profitsharing/orders/{out_order_no}"].getSync(options);
  void node.get({ ...options, query: { transaction_id: "x" } });
  // @ts-expect-error transaction_id is of another type
  void node.get({ ...options, query: { ...options.query, transaction_id: Symbol() } });
});

test("v3/profitsharing/receivers/add#post", () => {
  const node = wxpay.v3.profitsharing.receivers.add;
  const options = { json: { appid: "x", type: "MERCHANT_ID", account: "x", name: "x", relation_type: "STORE", custom_relation: "x", sub_mchid: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.profitsharing.receivers.add.post(options);
  wxpay.v3.profitsharing.receivers.add.postSync(options);
  void wxpay.chain("v3/profitsharing/receivers/add").post(options);
  wxpay.chain("v3/profitsharing/receivers/add").postSync(options);
  void wxpay["v3/profitsharing/receivers/add"].post(options);
  wxpay["v3/profitsharing/receivers/add"].postSync(options);
  void node.post({ ...options, json: { appid: "x", type: "MERCHANT_ID", account: "x", name: "x", relation_type: "STORE", custom_relation: "x" } });
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/profitsharing/receivers/delete#post", () => {
  const node = wxpay.v3.profitsharing.receivers.delete;
  const options = { json: { appid: "x", type: "MERCHANT_ID", account: "x", sub_mchid: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.profitsharing.receivers.delete.post(options);
  wxpay.v3.profitsharing.receivers.delete.postSync(options);
  void wxpay.chain("v3/profitsharing/receivers/delete").post(options);
  wxpay.chain("v3/profitsharing/receivers/delete").postSync(options);
  void wxpay["v3/profitsharing/receivers/delete"].post(options);
  wxpay["v3/profitsharing/receivers/delete"].postSync(options);
  void node.post({ ...options, json: { appid: "x", type: "MERCHANT_ID", account: "x" } });
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/profitsharing/return-orders#post", () => {
  const node = wxpay.v3.profitsharing.returnOrders;
  const options = { json: { order_id: "x", out_order_no: "x", out_return_no: "x", return_mchid: "x", amount: 1, description: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.profitsharing.returnOrders.post(options);
  wxpay.v3.profitsharing.returnOrders.postSync(options);
  void wxpay.chain("v3/profitsharing/return-orders").post(options);
  wxpay.chain("v3/profitsharing/return-orders").postSync(options);
  void wxpay["v3/profitsharing/return-orders"].post(options);
  wxpay["v3/profitsharing/return-orders"].postSync(options);
  void node.post({ ...options, json: { order_id: "x", out_order_no: "x", out_return_no: "x", return_mchid: "x", amount: 1, description: "x" } });
  // @ts-expect-error order_id is of another type
  void node.post({ ...options, json: { ...options.json, order_id: Symbol() } });
  // @ts-expect-error none of order_id, out_order_no is given
  void node.post({ ...options, json: { out_return_no: "x", return_mchid: "x", amount: 1, description: "x", sub_mchid: "x" } });
});

test("v3/profitsharing/return-orders/{out_return_no}#get", () => {
  const node = wxpay.v3.profitsharing.returnOrders._out_return_no_;
  const options = { out_return_no: "x", query: { out_order_no: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.profitsharing.returnOrders._out_return_no_.get(options);
  wxpay.v3.profitsharing.returnOrders._out_return_no_.getSync(options);
  void wxpay.chain("v3/profitsharing/return-orders/{out_return_no}").get(options);
  wxpay.chain("v3/profitsharing/return-orders/{out_return_no}").getSync(options);
  void wxpay["v3/profitsharing/return-orders/{out_return_no}"].get(options);
  wxpay["v3/profitsharing/return-orders/{out_return_no}"].getSync(options);
  void node.get({ ...options, query: { out_order_no: "x" } });
  // @ts-expect-error out_order_noMisspelt is no member
  void node.get({ ...options, query: { ...options.query, out_order_noMisspelt: "x" } });
});

test("v3/profitsharing/transactions/{transaction_id}/amounts#get", () => {
  const node = wxpay.v3.profitsharing.transactions._transaction_id_.amounts;
  const options = { transaction_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.profitsharing.transactions._transaction_id_.amounts.get(options);
  wxpay.v3.profitsharing.transactions._transaction_id_.amounts.getSync(options);
  void wxpay.chain("v3/profitsharing/transactions/{transaction_id}/amounts").get(options);
  wxpay.chain("v3/profitsharing/transactions/{transaction_id}/amounts").getSync(options);
  void wxpay["v3/profitsharing/transactions/{transaction_id}/amounts"].get(options);
  wxpay["v3/profitsharing/transactions/{transaction_id}/amounts"].getSync(options);
  const { transaction_id: _, ...rest } = options;
  // @ts-expect-error transaction_id is left out
  void node.get(rest);
});
