// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/transactions/app#post", () => {
  const node = wxpay.v3.transactions.app;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", time_start: "x", time_expire: "x", merchant_category_code: "x", payer: { openid: "x", sp_openid: "x", sub_openid: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.app.post(options);
  wxpay.v3.transactions.app.postSync(options);
  void wxpay.chain("v3/transactions/app").post(options);
  wxpay.chain("v3/transactions/app").postSync(options);
  void wxpay["v3/transactions/app"].post(options);
  wxpay["v3/transactions/app"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/transactions/id/{transaction_id}#get", () => {
  const node = wxpay.v3.transactions.id._transaction_id_;
  const options = { transaction_id: "x", query: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.transactions.id._transaction_id_.get(options);
  wxpay.v3.transactions.id._transaction_id_.getSync(options);
  void wxpay.chain("v3/transactions/id/{transaction_id}").get(options);
  wxpay.chain("v3/transactions/id/{transaction_id}").getSync(options);
  void wxpay["v3/transactions/id/{transaction_id}"].get(options);
  wxpay["v3/transactions/id/{transaction_id}"].getSync(options);
  // @ts-expect-error mchid is of another type
  void node.get({ ...options, query: { ...options.query, mchid: Symbol() } });
});

test("v3/transactions/id/{transaction_id}/close#post", () => {
  const node = wxpay.v3.transactions.id._transaction_id_.close;
  const options = { transaction_id: "x", json: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.id._transaction_id_.close.post(options);
  wxpay.v3.transactions.id._transaction_id_.close.postSync(options);
  void wxpay.chain("v3/transactions/id/{transaction_id}/close").post(options);
  wxpay.chain("v3/transactions/id/{transaction_id}/close").postSync(options);
  void wxpay["v3/transactions/id/{transaction_id}/close"].post(options);
  wxpay["v3/transactions/id/{transaction_id}/close"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});

test("v3/transactions/id/{transaction_id}/reverse#post", () => {
  const node = wxpay.v3.transactions.id._transaction_id_.reverse;
  const options = { transaction_id: "x", json: { mchid: "x", sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.id._transaction_id_.reverse.post(options);
  wxpay.v3.transactions.id._transaction_id_.reverse.postSync(options);
  void wxpay.chain("v3/transactions/id/{transaction_id}/reverse").post(options);
  wxpay.chain("v3/transactions/id/{transaction_id}/reverse").postSync(options);
  void wxpay["v3/transactions/id/{transaction_id}/reverse"].post(options);
  wxpay["v3/transactions/id/{transaction_id}/reverse"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/transactions/jsapi#post", () => {
  const node = wxpay.v3.transactions.jsapi;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", time_start: "x", time_expire: "x", merchant_category_code: "x", payer: { openid: "x", sp_openid: "x", sub_openid: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.jsapi.post(options);
  wxpay.v3.transactions.jsapi.postSync(options);
  void wxpay.chain("v3/transactions/jsapi").post(options);
  wxpay.chain("v3/transactions/jsapi").postSync(options);
  void wxpay["v3/transactions/jsapi"].post(options);
  wxpay["v3/transactions/jsapi"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/transactions/micropay#post", () => {
  const node = wxpay.v3.transactions.micropay;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", merchant_category_code: "x", payer: { auth_code: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.micropay.post(options);
  wxpay.v3.transactions.micropay.postSync(options);
  void wxpay.chain("v3/transactions/micropay").post(options);
  wxpay.chain("v3/transactions/micropay").postSync(options);
  void wxpay["v3/transactions/micropay"].post(options);
  wxpay["v3/transactions/micropay"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});

test("v3/transactions/mweb#post", () => {
  const node = wxpay.v3.transactions.mweb;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", time_start: "x", time_expire: "x", merchant_category_code: "x", payer: { openid: "x", sp_openid: "x", sub_openid: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.mweb.post(options);
  wxpay.v3.transactions.mweb.postSync(options);
  void wxpay.chain("v3/transactions/mweb").post(options);
  wxpay.chain("v3/transactions/mweb").postSync(options);
  void wxpay["v3/transactions/mweb"].post(options);
  wxpay["v3/transactions/mweb"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/transactions/native#post", () => {
  const node = wxpay.v3.transactions.native;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", time_start: "x", time_expire: "x", merchant_category_code: "x", payer: { openid: "x", sp_openid: "x", sub_openid: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.native.post(options);
  wxpay.v3.transactions.native.postSync(options);
  void wxpay.chain("v3/transactions/native").post(options);
  wxpay.chain("v3/transactions/native").postSync(options);
  void wxpay["v3/transactions/native"].post(options);
  wxpay["v3/transactions/native"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, mchidMisspelt: "x" } });
});

test("v3/transactions/out-trade-no/{out_trade_no}/close#post", () => {
  const node = wxpay.v3.transactions.outTradeNo._out_trade_no_.close;
  const options = { out_trade_no: "x", json: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.outTradeNo._out_trade_no_.close.post(options);
  wxpay.v3.transactions.outTradeNo._out_trade_no_.close.postSync(options);
  void wxpay.chain("v3/transactions/out-trade-no/{out_trade_no}/close").post(options);
  wxpay.chain("v3/transactions/out-trade-no/{out_trade_no}/close").postSync(options);
  void wxpay["v3/transactions/out-trade-no/{out_trade_no}/close"].post(options);
  wxpay["v3/transactions/out-trade-no/{out_trade_no}/close"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/transactions/out-trade-no/{out_trade_no}/reverse#post", () => {
  const node = wxpay.v3.transactions.outTradeNo._out_trade_no_.reverse;
  const options = { out_trade_no: "x", json: { mchid: "x", sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactions.outTradeNo._out_trade_no_.reverse.post(options);
  wxpay.v3.transactions.outTradeNo._out_trade_no_.reverse.postSync(options);
  void wxpay.chain("v3/transactions/out-trade-no/{out_trade_no}/reverse").post(options);
  wxpay.chain("v3/transactions/out-trade-no/{out_trade_no}/reverse").postSync(options);
  void wxpay["v3/transactions/out-trade-no/{out_trade_no}/reverse"].post(options);
  wxpay["v3/transactions/out-trade-no/{out_trade_no}/reverse"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});
