// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/ebike/charge/contracts/preopen#post", () => {
  const node = wxpay.v3.ebike.charge.contracts.preopen;
  const options = { json: { sub_mchid: "x", appid: "x", sub_appid: "x", trade_scene: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ebike.charge.contracts.preopen.post(options);
  wxpay.v3.ebike.charge.contracts.preopen.postSync(options);
  void wxpay.chain("v3/ebike/charge/contracts/preopen").post(options);
  wxpay.chain("v3/ebike/charge/contracts/preopen").postSync(options);
  void wxpay["v3/ebike/charge/contracts/preopen"].post(options);
  wxpay["v3/ebike/charge/contracts/preopen"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/ebike/charge/contracts/{contract_id}#get", () => {
  const node = wxpay.v3.ebike.charge.contracts._contract_id_;
  const options = { contract_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ebike.charge.contracts._contract_id_.get(options);
  wxpay.v3.ebike.charge.contracts._contract_id_.getSync(options);
  void wxpay.chain("v3/ebike/charge/contracts/{contract_id}").get(options);
  wxpay.chain("v3/ebike/charge/contracts/{contract_id}").getSync(options);
  void wxpay["v3/ebike/charge/contracts/{contract_id}"].get(options);
  wxpay["v3/ebike/charge/contracts/{contract_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/ebike/charge/contracts/{contract_id}/confirm#post", () => {
  const node = wxpay.v3.ebike.charge.contracts._contract_id_.confirm;
  const options = { contract_id: "x", json: { sub_mchid: "x", appid: "x", sub_appid: "x", charge_info: { start_time: "x", charging_station_name: "x", charging_gun_number: "x", device_id: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ebike.charge.contracts._contract_id_.confirm.post(options);
  wxpay.v3.ebike.charge.contracts._contract_id_.confirm.postSync(options);
  void wxpay.chain("v3/ebike/charge/contracts/{contract_id}/confirm").post(options);
  wxpay.chain("v3/ebike/charge/contracts/{contract_id}/confirm").postSync(options);
  void wxpay["v3/ebike/charge/contracts/{contract_id}/confirm"].post(options);
  wxpay["v3/ebike/charge/contracts/{contract_id}/confirm"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/ebike/charge/transactions#post", () => {
  const node = wxpay.v3.ebike.charge.transactions;
  const options = { json: { sub_mchid: "x", appid: "x", sub_appid: "x", out_trade_no: "x", attach: "x", goods_tag: "x", notify_url: "x", description: "x", charging_token: "x", amount: { total: 1, currency: "x" }, charge_info: { start_time: "x", end_time: "x", charging_station_name: "x", charging_gun_number: "x", charged_capacity: 1, park_duration: 1, park_fee: 1 }, device_info: { device_id: "x", device_ip: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ebike.charge.transactions.post(options);
  wxpay.v3.ebike.charge.transactions.postSync(options);
  void wxpay.chain("v3/ebike/charge/transactions").post(options);
  wxpay.chain("v3/ebike/charge/transactions").postSync(options);
  void wxpay["v3/ebike/charge/transactions"].post(options);
  wxpay["v3/ebike/charge/transactions"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/ebike/charge/transactions/id/{transaction_id}#get", () => {
  const node = wxpay.v3.ebike.charge.transactions.id._transaction_id_;
  const options = { transaction_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ebike.charge.transactions.id._transaction_id_.get(options);
  wxpay.v3.ebike.charge.transactions.id._transaction_id_.getSync(options);
  void wxpay.chain("v3/ebike/charge/transactions/id/{transaction_id}").get(options);
  wxpay.chain("v3/ebike/charge/transactions/id/{transaction_id}").getSync(options);
  void wxpay["v3/ebike/charge/transactions/id/{transaction_id}"].get(options);
  wxpay["v3/ebike/charge/transactions/id/{transaction_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/ebike/charge/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.ebike.charge.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ebike.charge.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.ebike.charge.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/ebike/charge/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/ebike/charge/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/ebike/charge/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/ebike/charge/users/{openid}/contract#get", () => {
  const node = wxpay.v3.ebike.charge.users._openid_.contract;
  const options = { openid: "x", query: { sub_mchid: "x", trade_scene: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ebike.charge.users._openid_.contract.get(options);
  wxpay.v3.ebike.charge.users._openid_.contract.getSync(options);
  void wxpay.chain("v3/ebike/charge/users/{openid}/contract").get(options);
  wxpay.chain("v3/ebike/charge/users/{openid}/contract").getSync(options);
  void wxpay["v3/ebike/charge/users/{openid}/contract"].get(options);
  wxpay["v3/ebike/charge/users/{openid}/contract"].getSync(options);
  const { trade_scene: _, ...rest } = options.query;
  // @ts-expect-error trade_scene is left out
  void node.get({ ...options, query: rest });
});
