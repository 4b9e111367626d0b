// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/pay/acquiring-bank/transactions/exposure#post", () => {
  const node = wxpay.v3.pay.acquiringBank.transactions.exposure;
  const options = { json: { acquiring_bank_id: "x", acquiring_bank_appid: "x", merchant_id: "x", merchant_appid: "x", channel_id: "x", payer: { acquiring_bank_openid: "x", phone_number_hash: "x", merchant_openid: "x" }, out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.acquiringBank.transactions.exposure.post(options);
  wxpay.v3.pay.acquiringBank.transactions.exposure.postSync(options);
  void wxpay.chain("v3/pay/acquiring-bank/transactions/exposure").post(options);
  wxpay.chain("v3/pay/acquiring-bank/transactions/exposure").postSync(options);
  void wxpay["v3/pay/acquiring-bank/transactions/exposure"].post(options);
  wxpay["v3/pay/acquiring-bank/transactions/exposure"].postSync(options);
  const { acquiring_bank_id: _, ...rest } = options.json;
  // @ts-expect-error acquiring_bank_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/instal/exposure#post", () => {
  const node = wxpay.v3.pay.instal.exposure;
  const options = { json: { mchid: "x", appid: "x", user_id_type: "UNKNOWN_USER_ID_TYPE", openid: "x", phone_number_hash: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.instal.exposure.post(options);
  wxpay.v3.pay.instal.exposure.postSync(options);
  void wxpay.chain("v3/pay/instal/exposure").post(options);
  wxpay.chain("v3/pay/instal/exposure").postSync(options);
  void wxpay["v3/pay/instal/exposure"].post(options);
  wxpay["v3/pay/instal/exposure"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/pay/instal/partner/exposure#post", () => {
  const node = wxpay.v3.pay.instal.partner.exposure;
  const options = { json: { sp_mchid: "x", sp_appid: "x", sub_appid: "x", sub_mchid: "x", user_id: { user_id_type: "UNKNOWN_USER_ID_TYPE", sp_openid: "x", sub_openid: "x", phone_number_hash: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.instal.partner.exposure.post(options);
  wxpay.v3.pay.instal.partner.exposure.postSync(options);
  void wxpay.chain("v3/pay/instal/partner/exposure").post(options);
  wxpay.chain("v3/pay/instal/partner/exposure").postSync(options);
  void wxpay["v3/pay/instal/partner/exposure"].post(options);
  wxpay["v3/pay/instal/partner/exposure"].postSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_mchidMisspelt: "x" } });
});

test("v3/pay/partner/transactions/app#post", () => {
  const node = wxpay.v3.pay.partner.transactions.app;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", limit_pay: ["no_balance"], settle_info: { profit_sharing: true, subsidy_amount: 1 }, support_fapiao: true, amount: { total: 1, currency: "CNY" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, payer: { identity: { type: "IDCARD", number: "x", name: "x" } }, subsidy_info: { subsidy_detail: [{ subsidy_period_type: "DAILY", subsidy_plan: [{ subsidy_installment_num: 3, subsidy_percent: 0 }] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.app.post(options);
  wxpay.v3.pay.partner.transactions.app.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/app").post(options);
  wxpay.chain("v3/pay/partner/transactions/app").postSync(options);
  void wxpay["v3/pay/partner/transactions/app"].post(options);
  wxpay["v3/pay/partner/transactions/app"].postSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/partner/transactions/app-with-contract#post", () => {
  const node = wxpay.v3.pay.partner.transactions.appWithContract;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", settle_info: { profit_sharing: true }, support_fapiao: true, amount: { total: 1, currency: "x" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, contract_info: { plan_id: "x", contract_mchid: "x", contract_appid: "x", contract_code: "x", request_serial: "x", contract_display_account: "x", contract_notify_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.appWithContract.post(options);
  wxpay.v3.pay.partner.transactions.appWithContract.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/app-with-contract").post(options);
  wxpay.chain("v3/pay/partner/transactions/app-with-contract").postSync(options);
  void wxpay["v3/pay/partner/transactions/app-with-contract"].post(options);
  wxpay["v3/pay/partner/transactions/app-with-contract"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/pay/partner/transactions/codepay#post", () => {
  const node = wxpay.v3.pay.partner.transactions.codepay;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", attach: "x", goods_tag: "x", support_fapiao: true, payer: { auth_code: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", store_info: { id: "x", out_id: "x" } }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, settle_info: { profit_sharing: true } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.codepay.post(options);
  wxpay.v3.pay.partner.transactions.codepay.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/codepay").post(options);
  wxpay.chain("v3/pay/partner/transactions/codepay").postSync(options);
  void wxpay["v3/pay/partner/transactions/codepay"].post(options);
  wxpay["v3/pay/partner/transactions/codepay"].postSync(options);
  // @ts-expect-error sp_appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_appidMisspelt: "x" } });
});

test("v3/pay/partner/transactions/exposure#post", () => {
  const node = wxpay.v3.pay.partner.transactions.exposure;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", payer: { sp_openid: "x", phone_number_hash: "x", sub_openid: "x" }, out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.exposure.post(options);
  wxpay.v3.pay.partner.transactions.exposure.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/exposure").post(options);
  wxpay.chain("v3/pay/partner/transactions/exposure").postSync(options);
  void wxpay["v3/pay/partner/transactions/exposure"].post(options);
  wxpay["v3/pay/partner/transactions/exposure"].postSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/partner/transactions/h5#post", () => {
  const node = wxpay.v3.pay.partner.transactions.h5;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", limit_pay: ["no_balance"], settle_info: { profit_sharing: true, subsidy_amount: 1 }, support_fapiao: true, amount: { total: 1, currency: "CNY" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" }, h5_info: { type: "x", app_name: "x", app_url: "x", bundle_id: "x", package_name: "x" } }, payer: { identity: { type: "IDCARD", number: "x", name: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.h5.post(options);
  wxpay.v3.pay.partner.transactions.h5.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/h5").post(options);
  wxpay.chain("v3/pay/partner/transactions/h5").postSync(options);
  void wxpay["v3/pay/partner/transactions/h5"].post(options);
  wxpay["v3/pay/partner/transactions/h5"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/pay/partner/transactions/id/{transaction_id}#get", () => {
  const node = wxpay.v3.pay.partner.transactions.id._transaction_id_;
  const options = { transaction_id: "x", query: { sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.pay.partner.transactions.id._transaction_id_.get(options);
  wxpay.v3.pay.partner.transactions.id._transaction_id_.getSync(options);
  void wxpay.chain("v3/pay/partner/transactions/id/{transaction_id}").get(options);
  wxpay.chain("v3/pay/partner/transactions/id/{transaction_id}").getSync(options);
  void wxpay["v3/pay/partner/transactions/id/{transaction_id}"].get(options);
  wxpay["v3/pay/partner/transactions/id/{transaction_id}"].getSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sp_mchidMisspelt: "x" } });
});

test("v3/pay/partner/transactions/jsapi#post", () => {
  const node = wxpay.v3.pay.partner.transactions.jsapi;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", limit_pay: ["no_balance"], settle_info: { profit_sharing: true, subsidy_amount: 1 }, support_fapiao: true, amount: { total: 1, currency: "CNY" }, payer: { sp_openid: "x", sub_openid: "x", identity: { type: "IDCARD", number: "x", name: "x" } }, subsidy_info: { subsidy_detail: [{ subsidy_period_type: "DAILY", subsidy_plan: [{ subsidy_installment_num: 3, subsidy_percent: 0 }] }] }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.jsapi.post(options);
  wxpay.v3.pay.partner.transactions.jsapi.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/jsapi").post(options);
  wxpay.chain("v3/pay/partner/transactions/jsapi").postSync(options);
  void wxpay["v3/pay/partner/transactions/jsapi"].post(options);
  wxpay["v3/pay/partner/transactions/jsapi"].postSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/partner/transactions/jsapi-with-contract#post", () => {
  const node = wxpay.v3.pay.partner.transactions.jsapiWithContract;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", settle_info: { profit_sharing: true }, support_fapiao: true, amount: { total: 1, currency: "x" }, payer: { sp_openid: "x", sub_openid: "x" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, contract_info: { password_free_contract_id: "x", token: "x", plan_id: "x", contract_mchid: "x", contract_appid: "x", contract_code: "x", request_serial: "x", contract_display_account: "x", contract_notify_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.jsapiWithContract.post(options);
  wxpay.v3.pay.partner.transactions.jsapiWithContract.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/jsapi-with-contract").post(options);
  wxpay.chain("v3/pay/partner/transactions/jsapi-with-contract").postSync(options);
  void wxpay["v3/pay/partner/transactions/jsapi-with-contract"].post(options);
  wxpay["v3/pay/partner/transactions/jsapi-with-contract"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/pay/partner/transactions/miniprogram#post", () => {
  const node = wxpay.v3.pay.partner.transactions.miniprogram;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", support_fapiao: true, amount: { total: 1, currency: "x" }, payer: { sp_openid: "x", sub_openid: "x" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", out_id: "x" } }, settle_info: { profit_sharing: true } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.miniprogram.post(options);
  wxpay.v3.pay.partner.transactions.miniprogram.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/miniprogram").post(options);
  wxpay.chain("v3/pay/partner/transactions/miniprogram").postSync(options);
  void wxpay["v3/pay/partner/transactions/miniprogram"].post(options);
  wxpay["v3/pay/partner/transactions/miniprogram"].postSync(options);
  // @ts-expect-error sp_appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_appidMisspelt: "x" } });
});

test("v3/pay/partner/transactions/native#post", () => {
  const node = wxpay.v3.pay.partner.transactions.native;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", limit_pay: ["no_balance"], settle_info: { profit_sharing: true, subsidy_amount: 1 }, support_fapiao: true, amount: { total: 1, currency: "CNY" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, payer: { identity: { type: "IDCARD", number: "x", name: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.native.post(options);
  wxpay.v3.pay.partner.transactions.native.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/native").post(options);
  wxpay.chain("v3/pay/partner/transactions/native").postSync(options);
  void wxpay["v3/pay/partner/transactions/native"].post(options);
  wxpay["v3/pay/partner/transactions/native"].postSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/partner/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/pay/partner/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/pay/partner/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/pay/partner/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/pay/partner/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sp_mchid: Symbol() } });
});

test("v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close#post", () => {
  const node = wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close;
  const options = { out_trade_no: "x", json: { sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close.post(options);
  wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.close.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close").post(options);
  wxpay.chain("v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close").postSync(options);
  void wxpay["v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close"].post(options);
  wxpay["v3/pay/partner/transactions/out-trade-no/{out_trade_no}/close"].postSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_mchidMisspelt: "x" } });
});

test("v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse#post", () => {
  const node = wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse;
  const options = { out_trade_no: "x", json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse.post(options);
  wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_.reverse.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse").post(options);
  wxpay.chain("v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse").postSync(options);
  void wxpay["v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse"].post(options);
  wxpay["v3/pay/partner/transactions/out-trade-no/{out_trade_no}/reverse"].postSync(options);
  const { sp_mchid: _, ...rest } = options.json;
  // @ts-expect-error sp_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/partner/transactions/scannedpos#post", () => {
  const node = wxpay.v3.pay.partner.transactions.scannedpos;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", support_fapiao: true, amount: { total: 1, currency: "x" }, payer: { sp_openid: "x", sub_openid: "x" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", out_id: "x" } }, settle_info: { profit_sharing: true } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.partner.transactions.scannedpos.post(options);
  wxpay.v3.pay.partner.transactions.scannedpos.postSync(options);
  void wxpay.chain("v3/pay/partner/transactions/scannedpos").post(options);
  wxpay.chain("v3/pay/partner/transactions/scannedpos").postSync(options);
  void wxpay["v3/pay/partner/transactions/scannedpos"].post(options);
  wxpay["v3/pay/partner/transactions/scannedpos"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/pay/transactions/app#post", () => {
  const node = wxpay.v3.pay.transactions.app;
  const options = { json: { appid: "x", mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", limit_pay: ["no_balance"], support_fapiao: true, amount: { total: 1, currency: "CNY" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, payer: { identity: { type: "IDCARD", number: "x", name: "x" } }, settle_info: { profit_sharing: true }, subsidy_info: { subsidy_detail: [{ subsidy_period_type: "DAILY", subsidy_plan: [{ subsidy_installment_num: 3, subsidy_percent: 0 }] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.app.post(options);
  wxpay.v3.pay.transactions.app.postSync(options);
  void wxpay.chain("v3/pay/transactions/app").post(options);
  wxpay.chain("v3/pay/transactions/app").postSync(options);
  void wxpay["v3/pay/transactions/app"].post(options);
  wxpay["v3/pay/transactions/app"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/pay/transactions/app-with-contract#post", () => {
  const node = wxpay.v3.pay.transactions.appWithContract;
  const options = { json: { appid: "x", mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", support_fapiao: true, amount: { total: 1, currency: "x" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, settle_info: { profit_sharing: true }, contract_info: { plan_id: "x", contract_mchid: "x", contract_appid: "x", contract_code: "x", request_serial: "x", contract_display_account: "x", contract_notify_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.appWithContract.post(options);
  wxpay.v3.pay.transactions.appWithContract.postSync(options);
  void wxpay.chain("v3/pay/transactions/app-with-contract").post(options);
  wxpay.chain("v3/pay/transactions/app-with-contract").postSync(options);
  void wxpay["v3/pay/transactions/app-with-contract"].post(options);
  wxpay["v3/pay/transactions/app-with-contract"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/transactions/codepay#post", () => {
  const node = wxpay.v3.pay.transactions.codepay;
  const options = { json: { appid: "x", mchid: "x", description: "x", out_trade_no: "x", attach: "x", goods_tag: "x", support_fapiao: true, payer: { auth_code: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", store_info: { id: "x", out_id: "x" } }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, settle_info: { profit_sharing: true } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.codepay.post(options);
  wxpay.v3.pay.transactions.codepay.postSync(options);
  void wxpay.chain("v3/pay/transactions/codepay").post(options);
  wxpay.chain("v3/pay/transactions/codepay").postSync(options);
  void wxpay["v3/pay/transactions/codepay"].post(options);
  wxpay["v3/pay/transactions/codepay"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/pay/transactions/exposure#post", () => {
  const node = wxpay.v3.pay.transactions.exposure;
  const options = { json: { mchid: "x", appid: "x", payer: { openid: "x", phone_number_hash: "x" }, out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.exposure.post(options);
  wxpay.v3.pay.transactions.exposure.postSync(options);
  void wxpay.chain("v3/pay/transactions/exposure").post(options);
  wxpay.chain("v3/pay/transactions/exposure").postSync(options);
  void wxpay["v3/pay/transactions/exposure"].post(options);
  wxpay["v3/pay/transactions/exposure"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});

test("v3/pay/transactions/h5#post", () => {
  const node = wxpay.v3.pay.transactions.h5;
  const options = { json: { appid: "x", mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", limit_pay: ["no_balance"], support_fapiao: true, amount: { total: 1, currency: "CNY" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" }, h5_info: { type: "x", app_name: "x", app_url: "x", bundle_id: "x", package_name: "x" } }, payer: { identity: { type: "IDCARD", number: "x", name: "x" } }, settle_info: { profit_sharing: true } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.h5.post(options);
  wxpay.v3.pay.transactions.h5.postSync(options);
  void wxpay.chain("v3/pay/transactions/h5").post(options);
  wxpay.chain("v3/pay/transactions/h5").postSync(options);
  void wxpay["v3/pay/transactions/h5"].post(options);
  wxpay["v3/pay/transactions/h5"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/transactions/id/{transaction_id}#get", () => {
  const node = wxpay.v3.pay.transactions.id._transaction_id_;
  const options = { transaction_id: "x", query: { mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.pay.transactions.id._transaction_id_.get(options);
  wxpay.v3.pay.transactions.id._transaction_id_.getSync(options);
  void wxpay.chain("v3/pay/transactions/id/{transaction_id}").get(options);
  wxpay.chain("v3/pay/transactions/id/{transaction_id}").getSync(options);
  void wxpay["v3/pay/transactions/id/{transaction_id}"].get(options);
  wxpay["v3/pay/transactions/id/{transaction_id}"].getSync(options);
  // @ts-expect-error mchid is of another type
  void node.get({ ...options, query: { ...options.query, mchid: Symbol() } });
});

test("v3/pay/transactions/jsapi#post", () => {
  const node = wxpay.v3.pay.transactions.jsapi;
  const options = { json: { appid: "x", mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", limit_pay: ["no_balance"], support_fapiao: true, amount: { total: 1, currency: "CNY" }, payer: { openid: "x", identity: { type: "IDCARD", number: "x", name: "x" } }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, settle_info: { profit_sharing: true }, subsidy_info: { subsidy_detail: [{ subsidy_period_type: "DAILY", subsidy_plan: [{ subsidy_installment_num: 3, subsidy_percent: 0 }] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.jsapi.post(options);
  wxpay.v3.pay.transactions.jsapi.postSync(options);
  void wxpay.chain("v3/pay/transactions/jsapi").post(options);
  wxpay.chain("v3/pay/transactions/jsapi").postSync(options);
  void wxpay["v3/pay/transactions/jsapi"].post(options);
  wxpay["v3/pay/transactions/jsapi"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/pay/transactions/jsapi-with-contract#post", () => {
  const node = wxpay.v3.pay.transactions.jsapiWithContract;
  const options = { json: { appid: "x", mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", support_fapiao: true, amount: { total: 1, currency: "x" }, payer: { openid: "x" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, settle_info: { profit_sharing: true }, contract_info: { token: "x", password_free_contract_id: "x", plan_id: "x", contract_mchid: "x", contract_appid: "x", contract_code: "x", request_serial: "x", contract_display_account: "x", contract_notify_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.jsapiWithContract.post(options);
  wxpay.v3.pay.transactions.jsapiWithContract.postSync(options);
  void wxpay.chain("v3/pay/transactions/jsapi-with-contract").post(options);
  wxpay.chain("v3/pay/transactions/jsapi-with-contract").postSync(options);
  void wxpay["v3/pay/transactions/jsapi-with-contract"].post(options);
  wxpay["v3/pay/transactions/jsapi-with-contract"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/transactions/native#post", () => {
  const node = wxpay.v3.pay.transactions.native;
  const options = { json: { appid: "x", mchid: "x", description: "x", out_trade_no: "x", time_expire: "x", attach: "x", notify_url: "x", goods_tag: "x", limit_pay: ["no_balance"], support_fapiao: true, amount: { total: 1, currency: "CNY" }, detail: { cost_price: 1, invoice_id: "x", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", quantity: 1, unit_price: 1 }] }, scene_info: { payer_client_ip: "x", device_id: "x", store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, payer: { identity: { type: "IDCARD", number: "x", name: "x" } }, settle_info: { profit_sharing: true } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.native.post(options);
  wxpay.v3.pay.transactions.native.postSync(options);
  void wxpay.chain("v3/pay/transactions/native").post(options);
  wxpay.chain("v3/pay/transactions/native").postSync(options);
  void wxpay["v3/pay/transactions/native"].post(options);
  wxpay["v3/pay/transactions/native"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/pay/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/pay/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/pay/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/pay/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/pay/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, mchidMisspelt: "x" } });
});

test("v3/pay/transactions/out-trade-no/{out_trade_no}/close#post", () => {
  const node = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close;
  const options = { out_trade_no: "x", json: { mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.post(options);
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.close.postSync(options);
  void wxpay.chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close").post(options);
  wxpay.chain("v3/pay/transactions/out-trade-no/{out_trade_no}/close").postSync(options);
  void wxpay["v3/pay/transactions/out-trade-no/{out_trade_no}/close"].post(options);
  wxpay["v3/pay/transactions/out-trade-no/{out_trade_no}/close"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/pay/transactions/out-trade-no/{out_trade_no}/reverse#post", () => {
  const node = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.reverse;
  const options = { out_trade_no: "x", json: { appid: "x", mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.post(options);
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.reverse.postSync(options);
  void wxpay.chain("v3/pay/transactions/out-trade-no/{out_trade_no}/reverse").post(options);
  wxpay.chain("v3/pay/transactions/out-trade-no/{out_trade_no}/reverse").postSync(options);
  void wxpay["v3/pay/transactions/out-trade-no/{out_trade_no}/reverse"].post(options);
  wxpay["v3/pay/transactions/out-trade-no/{out_trade_no}/reverse"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});
