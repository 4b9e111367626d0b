// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/combine-transactions/app#post", () => {
  const node = wxpay.v3.combineTransactions.app;
  const options = { json: { combine_appid: "x", combine_out_trade_no: "x", combine_mchid: "x", scene_info: { device_id: "x", payer_client_ip: "x" }, sub_orders: [{ mchid: "x", individual_auth_id: "x", individual_name: "x", attach: "x", amount: { total_amount: 1, currency: "CNY" }, out_trade_no: "x", description: "x", goods_tag: "x", detail: "x", profit_sharing: true, settle_info: { profit_sharing: true, subsidy_amount: 1 }, sub_mchid: "x", sub_appid: "x" }], time_expire: "x", prepay_id: "x", notify_url: "x", combine_payer_info: { identity: { type: "IDCARD", number: "x", name: "x" }, openid: "x" }, trade_scenario: "RECOMMERCE", limit_pay: ["no_balance"], contract_info: { mchid: "x", appid: "x", out_contract_code: "x", plan_id: 1, contract_display_account: "x", notify_url: "x" }, subsidy_info: { subsidy_detail: [{ subsidy_period_type: "DAILY", subsidy_plan: [{ subsidy_installment_num: 3, subsidy_percent: 0 }] }] }, time_start: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.combineTransactions.app.post(options);
  wxpay.v3.combineTransactions.app.postSync(options);
  void wxpay.chain("v3/combine-transactions/app").post(options);
  wxpay.chain("v3/combine-transactions/app").postSync(options);
  void wxpay["v3/combine-transactions/app"].post(options);
  wxpay["v3/combine-transactions/app"].postSync(options);
  const { combine_appid: _, ...rest } = options.json;
  // @ts-expect-error combine_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/combine-transactions/h5#post", () => {
  const node = wxpay.v3.combineTransactions.h5;
  const options = { json: { combine_appid: "x", combine_out_trade_no: "x", combine_mchid: "x", scene_info: { payer_client_ip: "x", device_id: "x", h5_info: { type: "x", app_name: "x", app_url: "x", bundle_id: "x", package_name: "x" } }, sub_orders: [{ mchid: "x", attach: "x", amount: { total_amount: 1, currency: "CNY" }, out_trade_no: "x", description: "x", goods_tag: "x", settle_info: { profit_sharing: true, subsidy_amount: 1 }, sub_mchid: "x", sub_appid: "x" }], time_expire: "x", notify_url: "x", limit_pay: ["no_balance"], combine_payer_info: { openid: "x", sub_openid: "x", identity: { type: "IDCARD", number: "x", name: "x" } }, time_start: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.combineTransactions.h5.post(options);
  wxpay.v3.combineTransactions.h5.postSync(options);
  void wxpay.chain("v3/combine-transactions/h5").post(options);
  wxpay.chain("v3/combine-transactions/h5").postSync(options);
  void wxpay["v3/combine-transactions/h5"].post(options);
  wxpay["v3/combine-transactions/h5"].postSync(options);
  // @ts-expect-error combine_appid is of another type
  void node.post({ ...options, json: { ...options.json, combine_appid: Symbol() } });
});

test("v3/combine-transactions/id/{combine_transaction_id}#get", () => {
  const node = wxpay.v3.combineTransactions.id._combine_transaction_id_;
  const options = { combine_transaction_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.combineTransactions.id._combine_transaction_id_.get(options);
  wxpay.v3.combineTransactions.id._combine_transaction_id_.getSync(options);
  void wxpay.chain("v3/combine-transactions/id/{combine_transaction_id}").get(options);
  wxpay.chain("v3/combine-transactions/id/{combine_transaction_id}").getSync(options);
  void wxpay["v3/combine-transactions/id/{combine_transaction_id}"].get(options);
  wxpay["v3/combine-transactions/id/{combine_transaction_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/combine-transactions/jsapi#post", () => {
  const node = wxpay.v3.combineTransactions.jsapi;
  const options = { json: { combine_appid: "x", combine_out_trade_no: "x", combine_mchid: "x", scene_info: { device_id: "x", payer_client_ip: "x" }, sub_orders: [{ mchid: "x", attach: "x", amount: { total_amount: 1, currency: "CNY" }, out_trade_no: "x", description: "x", goods_tag: "x", detail: "x", profit_sharing: true, settle_info: { profit_sharing: true, subsidy_amount: 1 }, sub_mchid: "x", sub_appid: "x" }], combine_payer_info: { openid: "x", sub_openid: "x", identity: { type: "IDCARD", number: "x", name: "x" } }, time_expire: "x", notify_url: "x", limit_pay: ["no_balance"], subsidy_info: { subsidy_detail: [{ subsidy_period_type: "DAILY", subsidy_plan: [{ subsidy_installment_num: 3, subsidy_percent: 0 }] }] }, time_start: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.combineTransactions.jsapi.post(options);
  wxpay.v3.combineTransactions.jsapi.postSync(options);
  void wxpay.chain("v3/combine-transactions/jsapi").post(options);
  wxpay.chain("v3/combine-transactions/jsapi").postSync(options);
  void wxpay["v3/combine-transactions/jsapi"].post(options);
  wxpay["v3/combine-transactions/jsapi"].postSync(options);
  const { combine_appid: _, ...rest } = options.json;
  // @ts-expect-error combine_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/combine-transactions/miniprogram#post", () => {
  const node = wxpay.v3.combineTransactions.miniprogram;
  const options = { json: { combine_appid: "x", combine_mchid: "x", combine_out_trade_no: "x", combine_payer_info: { openid: "x" }, scene_info: { device_id: "x", payer_client_ip: "x" }, sub_orders: [{ mchid: "x", order_service_type: "INDIVIDUALTRADE", individual_auth_id: "x", individual_name: "x", out_trade_no: "x", amount: { total_amount: 1, currency: "x" }, attach: "x", description: "x" }], time_expire: "x", notify_url: "x", trade_scenario: "RECOMMERCE" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.combineTransactions.miniprogram.post(options);
  wxpay.v3.combineTransactions.miniprogram.postSync(options);
  void wxpay.chain("v3/combine-transactions/miniprogram").post(options);
  wxpay.chain("v3/combine-transactions/miniprogram").postSync(options);
  void wxpay["v3/combine-transactions/miniprogram"].post(options);
  wxpay["v3/combine-transactions/miniprogram"].postSync(options);
  // @ts-expect-error combine_appid is of another type
  void node.post({ ...options, json: { ...options.json, combine_appid: Symbol() } });
});

test("v3/combine-transactions/native#post", () => {
  const node = wxpay.v3.combineTransactions.native;
  const options = { json: { combine_appid: "x", combine_out_trade_no: "x", combine_mchid: "x", scene_info: { device_id: "x", payer_client_ip: "x" }, sub_orders: [{ mchid: "x", attach: "x", amount: { total_amount: 1, currency: "CNY" }, out_trade_no: "x", description: "x", goods_tag: "x", settle_info: { profit_sharing: true, subsidy_amount: 1 }, sub_mchid: "x", sub_appid: "x" }], time_expire: "x", notify_url: "x", limit_pay: ["no_balance"], combine_payer_info: { openid: "x", sub_openid: "x", identity: { type: "IDCARD", number: "x", name: "x" } }, time_start: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.combineTransactions.native.post(options);
  wxpay.v3.combineTransactions.native.postSync(options);
  void wxpay.chain("v3/combine-transactions/native").post(options);
  wxpay.chain("v3/combine-transactions/native").postSync(options);
  void wxpay["v3/combine-transactions/native"].post(options);
  wxpay["v3/combine-transactions/native"].postSync(options);
  // @ts-expect-error combine_appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, combine_appidMisspelt: "x" } });
});

test("v3/combine-transactions/out-trade-no/{combine_out_trade_no}#get", () => {
  const node = wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_;
  const options = { combine_out_trade_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.get(options);
  wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.getSync(options);
  void wxpay.chain("v3/combine-transactions/out-trade-no/{combine_out_trade_no}").get(options);
  wxpay.chain("v3/combine-transactions/out-trade-no/{combine_out_trade_no}").getSync(options);
  void wxpay["v3/combine-transactions/out-trade-no/{combine_out_trade_no}"].get(options);
  wxpay["v3/combine-transactions/out-trade-no/{combine_out_trade_no}"].getSync(options);
  const { combine_out_trade_no: _, ...rest } = options;
  // @ts-expect-error combine_out_trade_no is left out
  void node.get(rest);
});

test("v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close#post", () => {
  const node = wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close;
  const options = { combine_out_trade_no: "x", json: { combine_appid: "x", sub_orders: [{ mchid: "x", out_trade_no: "x", individual_auth_id: "x", sub_mchid: "x", sub_appid: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.post(options);
  wxpay.v3.combineTransactions.outTradeNo._combine_out_trade_no_.close.postSync(options);
  void wxpay.chain("v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close").post(options);
  wxpay.chain("v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close").postSync(options);
  void wxpay["v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"].post(options);
  wxpay["v3/combine-transactions/out-trade-no/{combine_out_trade_no}/close"].postSync(options);
  // @ts-expect-error combine_appid is of another type
  void node.post({ ...options, json: { ...options.json, combine_appid: Symbol() } });
});
