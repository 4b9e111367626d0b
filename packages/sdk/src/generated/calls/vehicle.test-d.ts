// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/vehicle/etc/contracts/{contract_id}#get", () => {
  const node = wxpay.v3.vehicle.etc.contracts._contract_id_;
  const options = { contract_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.vehicle.etc.contracts._contract_id_.get(options);
  wxpay.v3.vehicle.etc.contracts._contract_id_.getSync(options);
  void wxpay.chain("v3/vehicle/etc/contracts/{contract_id}").get(options);
  wxpay.chain("v3/vehicle/etc/contracts/{contract_id}").getSync(options);
  void wxpay["v3/vehicle/etc/contracts/{contract_id}"].get(options);
  wxpay["v3/vehicle/etc/contracts/{contract_id}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/vehicle/etc/preopen#post", () => {
  const node = wxpay.v3.vehicle.etc.preopen;
  const options = { json: { sp_appid: "x", sub_appid: "x", sub_mchid: "x", openid: "x", plan_id: "x", etc_device_id: "x", plate_number: "x", identify: { encrypted_real_name: "x", encrypted_credential_id: "x", credential_type: "x" }, bank_card_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.vehicle.etc.preopen.post(options);
  wxpay.v3.vehicle.etc.preopen.postSync(options);
  void wxpay.chain("v3/vehicle/etc/preopen").post(options);
  wxpay.chain("v3/vehicle/etc/preopen").postSync(options);
  void wxpay["v3/vehicle/etc/preopen"].post(options);
  wxpay["v3/vehicle/etc/preopen"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/vehicle/etc/transactions/highway#post", () => {
  const node = wxpay.v3.vehicle.etc.transactions.highway;
  const options = { json: { out_trade_no: "x", sub_mchid: "x", appid: "x", sub_appid: "x", contract_id: "x", description: "x", attach: "x", goods_tag: "x", highway_info: { plate_number: "x", start_time: "x", end_time: "x", channel_type: "x", car_type: "x", entrance: "x", exit: "x", carrying_capacity: 1, carrying_range: "x" }, amount: { total: 1, currency: "x" }, device_info: { device_id: "x", device_ip: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.vehicle.etc.transactions.highway.post(options);
  wxpay.v3.vehicle.etc.transactions.highway.postSync(options);
  void wxpay.chain("v3/vehicle/etc/transactions/highway").post(options);
  wxpay.chain("v3/vehicle/etc/transactions/highway").postSync(options);
  void wxpay["v3/vehicle/etc/transactions/highway"].post(options);
  wxpay["v3/vehicle/etc/transactions/highway"].postSync(options);
  // @ts-expect-error out_trade_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_trade_noMisspelt: "x" } });
});

test("v3/vehicle/etc/transactions/id/{transaction_id}#get", () => {
  const node = wxpay.v3.vehicle.etc.transactions.id._transaction_id_;
  const options = { transaction_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.vehicle.etc.transactions.id._transaction_id_.get(options);
  wxpay.v3.vehicle.etc.transactions.id._transaction_id_.getSync(options);
  void wxpay.chain("v3/vehicle/etc/transactions/id/{transaction_id}").get(options);
  wxpay.chain("v3/vehicle/etc/transactions/id/{transaction_id}").getSync(options);
  void wxpay["v3/vehicle/etc/transactions/id/{transaction_id}"].get(options);
  wxpay["v3/vehicle/etc/transactions/id/{transaction_id}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.vehicle.etc.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.vehicle.etc.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.vehicle.etc.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/vehicle/etc/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/vehicle/etc/users/{openid}/contracts#get", () => {
  const node = wxpay.v3.vehicle.etc.users._openid_.contracts;
  const options = { openid: "x", query: { sub_mchid: "x", plan_id: "x", plate_number: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.vehicle.etc.users._openid_.contracts.get(options);
  wxpay.v3.vehicle.etc.users._openid_.contracts.getSync(options);
  void wxpay.chain("v3/vehicle/etc/users/{openid}/contracts").get(options);
  wxpay.chain("v3/vehicle/etc/users/{openid}/contracts").getSync(options);
  void wxpay["v3/vehicle/etc/users/{openid}/contracts"].get(options);
  wxpay["v3/vehicle/etc/users/{openid}/contracts"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/vehicle/parking/parkings#post", () => {
  const node = wxpay.v3.vehicle.parking.parkings;
  const options = { json: { out_parking_no: "x", plate_number: "x", plate_color: "BLUE", notify_url: "x", start_time: "x", parking_name: "x", free_duration: 1, sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.vehicle.parking.parkings.post(options);
  wxpay.v3.vehicle.parking.parkings.postSync(options);
  void wxpay.chain("v3/vehicle/parking/parkings").post(options);
  wxpay.chain("v3/vehicle/parking/parkings").postSync(options);
  void wxpay["v3/vehicle/parking/parkings"].post(options);
  wxpay["v3/vehicle/parking/parkings"].postSync(options);
  void node.post({ ...options, json: { out_parking_no: "x", plate_number: "x", plate_color: "BLUE", notify_url: "x", start_time: "x", parking_name: "x", free_duration: 1 } });
  const { out_parking_no: _, ...rest } = options.json;
  // @ts-expect-error out_parking_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/vehicle/parking/services/find#get", () => {
  const node = wxpay.v3.vehicle.parking.services.find;
  const options = { query: { appid: "x", plate_number: "x", openid: "x", plate_color: "BLUE", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.vehicle.parking.services.find.get(options);
  wxpay.v3.vehicle.parking.services.find.getSync(options);
  void wxpay.chain("v3/vehicle/parking/services/find").get(options);
  wxpay.chain("v3/vehicle/parking/services/find").getSync(options);
  void wxpay["v3/vehicle/parking/services/find"].get(options);
  wxpay["v3/vehicle/parking/services/find"].getSync(options);
  void node.get({ ...options, query: { appid: "x", plate_number: "x", openid: "x", plate_color: "BLUE" } });
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v3/vehicle/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.vehicle.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.vehicle.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.vehicle.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/vehicle/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/vehicle/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/vehicle/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/vehicle/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/vehicle/transactions/parking#post", () => {
  const node = wxpay.v3.vehicle.transactions.parking;
  const options = { json: { appid: "x", description: "x", attach: "x", out_trade_no: "x", trade_scene: "PARKING", goods_tag: "x", notify_url: "x", profit_sharing: "Y", amount: { total: 1, currency: "CNY" }, parking_info: { parking_id: "x", plate_number: "x", plate_color: "BLUE", start_time: "x", end_time: "x", parking_name: "x", charging_duration: 1, device_id: "x" }, sub_appid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.vehicle.transactions.parking.post(options);
  wxpay.v3.vehicle.transactions.parking.postSync(options);
  void wxpay.chain("v3/vehicle/transactions/parking").post(options);
  wxpay.chain("v3/vehicle/transactions/parking").postSync(options);
  void wxpay["v3/vehicle/transactions/parking"].post(options);
  wxpay["v3/vehicle/transactions/parking"].postSync(options);
  void node.post({ ...options, json: { appid: "x", description: "x", attach: "x", out_trade_no: "x", trade_scene: "PARKING", goods_tag: "x", notify_url: "x", profit_sharing: "Y", amount: { total: 1, currency: "CNY" }, parking_info: { parking_id: "x", plate_number: "x", plate_color: "BLUE", start_time: "x", end_time: "x", parking_name: "x", charging_duration: 1, device_id: "x" } } });
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});
