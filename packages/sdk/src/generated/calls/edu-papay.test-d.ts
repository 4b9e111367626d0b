// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/edu-papay/contracts/id/{contract_id}#get", () => {
  const node = wxpay.v3.eduPapay.contracts.id._contract_id_;
  const options = { contract_id: "x", query: { appid: "x", sub_mchid: "x", sub_appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduPapay.contracts.id._contract_id_.get(options);
  wxpay.v3.eduPapay.contracts.id._contract_id_.getSync(options);
  void wxpay.chain("v3/edu-papay/contracts/id/{contract_id}").get(options);
  wxpay.chain("v3/edu-papay/contracts/id/{contract_id}").getSync(options);
  void wxpay["v3/edu-papay/contracts/id/{contract_id}"].get(options);
  wxpay["v3/edu-papay/contracts/id/{contract_id}"].getSync(options);
  const { appid: _, ...rest } = options.query;
  // @ts-expect-error appid is left out
  void node.get({ ...options, query: rest });
});

test("v3/edu-papay/contracts/presign#post", () => {
  const node = wxpay.v3.eduPapay.contracts.presign;
  const options = { json: { appid: "x", sub_mchid: "x", sub_appid: "x", openid: "x", sub_openid: "x", plan_id: "x", user_id: "x", period_start_date: "x", trade_scene: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.eduPapay.contracts.presign.post(options);
  wxpay.v3.eduPapay.contracts.presign.postSync(options);
  void wxpay.chain("v3/edu-papay/contracts/presign").post(options);
  wxpay.chain("v3/edu-papay/contracts/presign").postSync(options);
  void wxpay["v3/edu-papay/contracts/presign"].post(options);
  wxpay["v3/edu-papay/contracts/presign"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/edu-papay/contracts/{contract_id}#delete", () => {
  const node = wxpay.v3.eduPapay.contracts._contract_id_;
  const options = { contract_id: "x" } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.eduPapay.contracts._contract_id_.delete(options);
  wxpay.v3.eduPapay.contracts._contract_id_.deleteSync(options);
  void wxpay.chain("v3/edu-papay/contracts/{contract_id}").delete(options);
  wxpay.chain("v3/edu-papay/contracts/{contract_id}").deleteSync(options);
  void wxpay["v3/edu-papay/contracts/{contract_id}"].delete(options);
  wxpay["v3/edu-papay/contracts/{contract_id}"].deleteSync(options);
  // @ts-expect-error there is no such option
  void node.delete({ ...options, nothing: 1 });
});

test("v3/edu-papay/transactions#post", () => {
  const node = wxpay.v3.eduPapay.transactions;
  const options = { json: { appid: "x", sub_mchid: "x", sub_appid: "x", body: "x", attach: "x", out_trade_no: "x", goods_tag: "x", notify_url: "x", contract_id: "x", trade_scene: "x", amount: { total: 1, currency: "x" }, device_information: { device_id: "x", device_ip: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.eduPapay.transactions.post(options);
  wxpay.v3.eduPapay.transactions.postSync(options);
  void wxpay.chain("v3/edu-papay/transactions").post(options);
  wxpay.chain("v3/edu-papay/transactions").postSync(options);
  void wxpay["v3/edu-papay/transactions"].post(options);
  wxpay["v3/edu-papay/transactions"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/edu-papay/transactions/id/{transaction_id}#get", () => {
  const node = wxpay.v3.eduPapay.transactions.id._transaction_id_;
  const options = { transaction_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduPapay.transactions.id._transaction_id_.get(options);
  wxpay.v3.eduPapay.transactions.id._transaction_id_.getSync(options);
  void wxpay.chain("v3/edu-papay/transactions/id/{transaction_id}").get(options);
  wxpay.chain("v3/edu-papay/transactions/id/{transaction_id}").getSync(options);
  void wxpay["v3/edu-papay/transactions/id/{transaction_id}"].get(options);
  wxpay["v3/edu-papay/transactions/id/{transaction_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/edu-papay/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.eduPapay.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduPapay.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.eduPapay.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/edu-papay/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/edu-papay/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/edu-papay/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/edu-papay/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/edu-papay/user/{openid}/contracts#get", () => {
  const node = wxpay.v3.eduPapay.user._openid_.contracts;
  const options = { openid: "x", query: { appid: "x", sub_mchid: "x", sub_appid: "x", sub_openid: "x", plan_id: "x", contract_status: "ADD", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduPapay.user._openid_.contracts.get(options);
  wxpay.v3.eduPapay.user._openid_.contracts.getSync(options);
  void wxpay.chain("v3/edu-papay/user/{openid}/contracts").get(options);
  wxpay.chain("v3/edu-papay/user/{openid}/contracts").getSync(options);
  void wxpay["v3/edu-papay/user/{openid}/contracts"].get(options);
  wxpay["v3/edu-papay/user/{openid}/contracts"].getSync(options);
  const { appid: _, ...rest } = options.query;
  // @ts-expect-error appid is left out
  void node.get({ ...options, query: rest });
});

test("v3/edu-papay/user-notifications/{contract_id}/send#post", () => {
  const node = wxpay.v3.eduPapay.userNotifications._contract_id_.send;
  const options = { contract_id: "x", json: { appid: "x", sub_mchid: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.eduPapay.userNotifications._contract_id_.send.post(options);
  wxpay.v3.eduPapay.userNotifications._contract_id_.send.postSync(options);
  void wxpay.chain("v3/edu-papay/user-notifications/{contract_id}/send").post(options);
  wxpay.chain("v3/edu-papay/user-notifications/{contract_id}/send").postSync(options);
  void wxpay["v3/edu-papay/user-notifications/{contract_id}/send"].post(options);
  wxpay["v3/edu-papay/user-notifications/{contract_id}/send"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});
