// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/funds-to-oversea/bill-download-url#get", () => {
  const node = wxpay.v3.fundsToOversea.billDownloadUrl;
  const options = { query: { bill_date: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundsToOversea.billDownloadUrl.get(options);
  wxpay.v3.fundsToOversea.billDownloadUrl.getSync(options);
  void wxpay.chain("v3/funds-to-oversea/bill-download-url").get(options);
  wxpay.chain("v3/funds-to-oversea/bill-download-url").getSync(options);
  void wxpay["v3/funds-to-oversea/bill-download-url"].get(options);
  wxpay["v3/funds-to-oversea/bill-download-url"].getSync(options);
  const { bill_date: _, ...rest } = options.query;
  // @ts-expect-error bill_date is left out
  void node.get({ ...options, query: rest });
});

test("v3/funds-to-oversea/orders#post", () => {
  const node = wxpay.v3.fundsToOversea.orders;
  const options = { json: { out_order_id: "x", sub_mchid: "x", transaction_id: "x", amount: 1, foreign_currency: "x", goods_info: [{ goods_name: "x", goods_category: "x", goods_unit_price: 1, goods_quantity: 1 }], seller_info: { oversea_business_name: "x", oversea_shop_name: "x", seller_id: "x" }, express_info: { courier_number: "x", express_company_name: "x" }, payee_info: { payee_id: "x" }, presale_info: { type: "DEPOSIT", total_amount: 1, deposit_transaction_id: "x", balance_transaction_id: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundsToOversea.orders.post(options);
  wxpay.v3.fundsToOversea.orders.postSync(options);
  void wxpay.chain("v3/funds-to-oversea/orders").post(options);
  wxpay.chain("v3/funds-to-oversea/orders").postSync(options);
  void wxpay["v3/funds-to-oversea/orders"].post(options);
  wxpay["v3/funds-to-oversea/orders"].postSync(options);
  // @ts-expect-error out_order_id is of another type
  void node.post({ ...options, json: { ...options.json, out_order_id: Symbol() } });
});

test("v3/funds-to-oversea/orders/{out_order_id}#get", () => {
  const node = wxpay.v3.fundsToOversea.orders._out_order_id_;
  const options = { out_order_id: "x", query: { sub_mchid: "x", transaction_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundsToOversea.orders._out_order_id_.get(options);
  wxpay.v3.fundsToOversea.orders._out_order_id_.getSync(options);
  void wxpay.chain("v3/funds-to-oversea/orders/{out_order_id}").get(options);
  wxpay.chain("v3/funds-to-oversea/orders/{out_order_id}").getSync(options);
  void wxpay["v3/funds-to-oversea/orders/{out_order_id}"].get(options);
  wxpay["v3/funds-to-oversea/orders/{out_order_id}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/funds-to-oversea/return/return-orders#post", () => {
  const node = wxpay.v3.fundsToOversea.return.returnOrders;
  const options = { json: { out_return_no: "x", sub_mchid: "x", out_order_id: "x", transaction_id: "x", supplement_info: "x", amount: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.fundsToOversea.return.returnOrders.post(options);
  wxpay.v3.fundsToOversea.return.returnOrders.postSync(options);
  void wxpay.chain("v3/funds-to-oversea/return/return-orders").post(options);
  wxpay.chain("v3/funds-to-oversea/return/return-orders").postSync(options);
  void wxpay["v3/funds-to-oversea/return/return-orders"].post(options);
  wxpay["v3/funds-to-oversea/return/return-orders"].postSync(options);
  const { out_return_no: _, ...rest } = options.json;
  // @ts-expect-error out_return_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}#get", () => {
  const node = wxpay.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_;
  const options = { out_return_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_.get(options);
  wxpay.v3.fundsToOversea.return.returnOrders.outReturnNo._out_return_no_.getSync(options);
  void wxpay.chain("v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}").get(options);
  wxpay.chain("v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}").getSync(options);
  void wxpay["v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}"].get(options);
  wxpay["v3/funds-to-oversea/return/return-orders/out-return-no/{out_return_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts#get", () => {
  const node = wxpay.v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts;
  const options = { transaction_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts.get(options);
  wxpay.v3.fundsToOversea.transactions._transaction_id_.available_abroad_amounts.getSync(options);
  void wxpay.chain("v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts").get(options);
  wxpay.chain("v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts").getSync(options);
  void wxpay["v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts"].get(options);
  wxpay["v3/funds-to-oversea/transactions/{transaction_id}/available_abroad_amounts"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});
