// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/qrcode/transactions#post", () => {
  const node = wxpay.v3.qrcode.transactions;
  const options = { json: { appid: "x", sub_appid: "x", sub_mchid: "x", description: "x", attach: "x", out_trade_no: "x", trade_scene: "BUS", goods_tag: "x", contract_id: "x", notify_url: "x", amount: { total: 1, currency: "x" }, bus_info: { start_time: "x", line_name: "x", plate_number: "x" }, metro_info: { start_time: "x", end_time: "x", start_station: "x", end_station: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.qrcode.transactions.post(options);
  wxpay.v3.qrcode.transactions.postSync(options);
  void wxpay.chain("v3/qrcode/transactions").post(options);
  wxpay.chain("v3/qrcode/transactions").postSync(options);
  void wxpay["v3/qrcode/transactions"].post(options);
  wxpay["v3/qrcode/transactions"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/qrcode/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.qrcode.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.qrcode.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.qrcode.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/qrcode/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/qrcode/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/qrcode/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/qrcode/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/qrcode/user-services/contract-id/{contract_id}#get", () => {
  const node = wxpay.v3.qrcode.userServices.contractId._contract_id_;
  const options = { contract_id: "x", query: { appid: "x", sub_appid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.qrcode.userServices.contractId._contract_id_.get(options);
  wxpay.v3.qrcode.userServices.contractId._contract_id_.getSync(options);
  void wxpay.chain("v3/qrcode/user-services/contract-id/{contract_id}").get(options);
  wxpay.chain("v3/qrcode/user-services/contract-id/{contract_id}").getSync(options);
  void wxpay["v3/qrcode/user-services/contract-id/{contract_id}"].get(options);
  wxpay["v3/qrcode/user-services/contract-id/{contract_id}"].getSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, appidMisspelt: "x" } });
});
