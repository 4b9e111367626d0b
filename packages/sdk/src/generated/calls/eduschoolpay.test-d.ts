// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/eduschoolpay/contracts/presign#post", () => {
  const node = wxpay.v3.eduschoolpay.contracts.presign;
  const options = { json: { appid: "x", openid: "x", plan_id: "x", user_id: "x", school_id: "x", out_contract_code: "x", contract_mode: "x", downgrade_default_contract: true, identity: { real_name: "x", credential_type: "x", id_card_number: "x" }, bank_card: { bank_card_no: "x", valid_thru: "x", phone: "x", bank_type: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.eduschoolpay.contracts.presign.post(options);
  wxpay.v3.eduschoolpay.contracts.presign.postSync(options);
  void wxpay.chain("v3/eduschoolpay/contracts/presign").post(options);
  wxpay.chain("v3/eduschoolpay/contracts/presign").postSync(options);
  void wxpay["v3/eduschoolpay/contracts/presign"].post(options);
  wxpay["v3/eduschoolpay/contracts/presign"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/eduschoolpay/contracts/{contract_id}#get", () => {
  const node = wxpay.v3.eduschoolpay.contracts._contract_id_;
  const options = { contract_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduschoolpay.contracts._contract_id_.get(options);
  wxpay.v3.eduschoolpay.contracts._contract_id_.getSync(options);
  void wxpay.chain("v3/eduschoolpay/contracts/{contract_id}").get(options);
  wxpay.chain("v3/eduschoolpay/contracts/{contract_id}").getSync(options);
  void wxpay["v3/eduschoolpay/contracts/{contract_id}"].get(options);
  wxpay["v3/eduschoolpay/contracts/{contract_id}"].getSync(options);
  // @ts-expect-error contract_id is of another type
  void node.get({ ...options, contract_id: true });
});

test("v3/eduschoolpay/contracts/{contract_id}/terminate#post", () => {
  const node = wxpay.v3.eduschoolpay.contracts._contract_id_.terminate;
  const options = { contract_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.eduschoolpay.contracts._contract_id_.terminate.post(options);
  wxpay.v3.eduschoolpay.contracts._contract_id_.terminate.postSync(options);
  void wxpay.chain("v3/eduschoolpay/contracts/{contract_id}/terminate").post(options);
  wxpay.chain("v3/eduschoolpay/contracts/{contract_id}/terminate").postSync(options);
  void wxpay["v3/eduschoolpay/contracts/{contract_id}/terminate"].post(options);
  wxpay["v3/eduschoolpay/contracts/{contract_id}/terminate"].postSync(options);
  // @ts-expect-error there is no such option
  void node.post({ ...options, nothing: 1 });
});

test("v3/eduschoolpay/transactions#post", () => {
  const node = wxpay.v3.eduschoolpay.transactions;
  const options = { json: { appid: "x", sub_mchid: "x", sub_appid: "x", description: "x", attach: "x", out_trade_no: "x", goods_tag: "x", notify_url: "x", contract_id: "x", user_id: "x", amount: { total: 1, currency: "x" }, scene_info: { start_time: "x", school_id: "x", scene_type: "x" }, device_info: { device_id: "x", device_ip: "x" }, settle_info: { profit_sharing: true }, payment_mode: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.eduschoolpay.transactions.post(options);
  wxpay.v3.eduschoolpay.transactions.postSync(options);
  void wxpay.chain("v3/eduschoolpay/transactions").post(options);
  wxpay.chain("v3/eduschoolpay/transactions").postSync(options);
  void wxpay["v3/eduschoolpay/transactions"].post(options);
  wxpay["v3/eduschoolpay/transactions"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/eduschoolpay/transactions/id/{transaction_id}#get", () => {
  const node = wxpay.v3.eduschoolpay.transactions.id._transaction_id_;
  const options = { transaction_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduschoolpay.transactions.id._transaction_id_.get(options);
  wxpay.v3.eduschoolpay.transactions.id._transaction_id_.getSync(options);
  void wxpay.chain("v3/eduschoolpay/transactions/id/{transaction_id}").get(options);
  wxpay.chain("v3/eduschoolpay/transactions/id/{transaction_id}").getSync(options);
  void wxpay["v3/eduschoolpay/transactions/id/{transaction_id}"].get(options);
  wxpay["v3/eduschoolpay/transactions/id/{transaction_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.eduschoolpay.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduschoolpay.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.eduschoolpay.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/eduschoolpay/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/eduschoolpay/users/{openid}/contracts#get", () => {
  const node = wxpay.v3.eduschoolpay.users._openid_.contracts;
  const options = { openid: "x", query: { plan_id: "x", contract_status: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduschoolpay.users._openid_.contracts.get(options);
  wxpay.v3.eduschoolpay.users._openid_.contracts.getSync(options);
  void wxpay.chain("v3/eduschoolpay/users/{openid}/contracts").get(options);
  wxpay.chain("v3/eduschoolpay/users/{openid}/contracts").getSync(options);
  void wxpay["v3/eduschoolpay/users/{openid}/contracts"].get(options);
  wxpay["v3/eduschoolpay/users/{openid}/contracts"].getSync(options);
  const { plan_id: _, ...rest } = options.query;
  // @ts-expect-error plan_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/eduschoolpay/users/{openid}/debt-state#get", () => {
  const node = wxpay.v3.eduschoolpay.users._openid_.debtState;
  const options = { openid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduschoolpay.users._openid_.debtState.get(options);
  wxpay.v3.eduschoolpay.users._openid_.debtState.getSync(options);
  void wxpay.chain("v3/eduschoolpay/users/{openid}/debt-state").get(options);
  wxpay.chain("v3/eduschoolpay/users/{openid}/debt-state").getSync(options);
  void wxpay["v3/eduschoolpay/users/{openid}/debt-state"].get(options);
  wxpay["v3/eduschoolpay/users/{openid}/debt-state"].getSync(options);
  // @ts-expect-error openid is of another type
  void node.get({ ...options, openid: true });
});
