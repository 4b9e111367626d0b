// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/offlineface/authinfo#post", () => {
  const node = wxpay.v3.offlineface.authinfo;
  const options = { json: { sp_appid: "x", sub_appid: "x", sub_mchid: "x", device_id: "x", raw_data: "x", organization_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.offlineface.authinfo.post(options);
  wxpay.v3.offlineface.authinfo.postSync(options);
  void wxpay.chain("v3/offlineface/authinfo").post(options);
  wxpay.chain("v3/offlineface/authinfo").postSync(options);
  void wxpay["v3/offlineface/authinfo"].post(options);
  wxpay["v3/offlineface/authinfo"].postSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/offlineface/contracts/presign#post", () => {
  const node = wxpay.v3.offlineface.contracts.presign;
  const options = { json: { business_name: "x", facepay_user: { out_user_id: "x", identification_name: "x", organization_id: "x", identification: { identification_type: "IDCARD", identification_number: "x" }, phone: "x" }, limit_bank_card: { bank_card_number: "x", identification_name: "x", identification: { identification_type: "IDCARD", identification_number: "x" }, valid_thru: "x", bank_type: "x", phone: "x" }, contract_mode: "LIMIT_BANK_CARD" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.offlineface.contracts.presign.post(options);
  wxpay.v3.offlineface.contracts.presign.postSync(options);
  void wxpay.chain("v3/offlineface/contracts/presign").post(options);
  wxpay.chain("v3/offlineface/contracts/presign").postSync(options);
  void wxpay["v3/offlineface/contracts/presign"].post(options);
  wxpay["v3/offlineface/contracts/presign"].postSync(options);
  // @ts-expect-error business_name is of another type
  void node.post({ ...options, json: { ...options.json, business_name: Symbol() } });
});

test("v3/offlineface/contracts/{contract_id}#get", () => {
  const node = wxpay.v3.offlineface.contracts._contract_id_;
  const options = { contract_id: "x", query: { appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.offlineface.contracts._contract_id_.get(options);
  wxpay.v3.offlineface.contracts._contract_id_.getSync(options);
  void wxpay.chain("v3/offlineface/contracts/{contract_id}").get(options);
  wxpay.chain("v3/offlineface/contracts/{contract_id}").getSync(options);
  void wxpay["v3/offlineface/contracts/{contract_id}"].get(options);
  wxpay["v3/offlineface/contracts/{contract_id}"].getSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, appidMisspelt: "x" } });
});

test("v3/offlineface/face-collections#get", () => {
  const node = wxpay.v3.offlineface.faceCollections;
  const options = { query: { organization_id: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.offlineface.faceCollections.get(options);
  wxpay.v3.offlineface.faceCollections.getSync(options);
  void wxpay.chain("v3/offlineface/face-collections").get(options);
  wxpay.chain("v3/offlineface/face-collections").getSync(options);
  void wxpay["v3/offlineface/face-collections"].get(options);
  wxpay["v3/offlineface/face-collections"].getSync(options);
  const { organization_id: _, ...rest } = options.query;
  // @ts-expect-error organization_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/offlineface/face-collections/{collection_id}#get", () => {
  const node = wxpay.v3.offlineface.faceCollections._collection_id_;
  const options = { collection_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.offlineface.faceCollections._collection_id_.get(options);
  wxpay.v3.offlineface.faceCollections._collection_id_.getSync(options);
  void wxpay.chain("v3/offlineface/face-collections/{collection_id}").get(options);
  wxpay.chain("v3/offlineface/face-collections/{collection_id}").getSync(options);
  void wxpay["v3/offlineface/face-collections/{collection_id}"].get(options);
  wxpay["v3/offlineface/face-collections/{collection_id}"].getSync(options);
  // @ts-expect-error collection_id is of another type
  void node.get({ ...options, collection_id: true });
});

test("v3/offlineface/repayment-url#post", () => {
  const node = wxpay.v3.offlineface.repaymentUrl;
  const options = { json: { out_user_id: "x", organization_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.offlineface.repaymentUrl.post(options);
  wxpay.v3.offlineface.repaymentUrl.postSync(options);
  void wxpay.chain("v3/offlineface/repayment-url").post(options);
  wxpay.chain("v3/offlineface/repayment-url").postSync(options);
  void wxpay["v3/offlineface/repayment-url"].post(options);
  wxpay["v3/offlineface/repayment-url"].postSync(options);
  // @ts-expect-error out_user_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_user_idMisspelt: "x" } });
});

test("v3/offlineface/transactions#post", () => {
  const node = wxpay.v3.offlineface.transactions;
  const options = { json: { auth_code: "x", sp_appid: "x", sp_mchid: "x", sub_appid: "x", sub_mchid: "x", amount: { total: 1, currency: "CNY" }, scene_info: { device_ip: "x" }, goods_tag: "x", description: "x", attach: "x", settle_info: { profit_sharing: true }, out_trade_no: "x", business: { business_product_id: 2, business_scene_id: 3 } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.offlineface.transactions.post(options);
  wxpay.v3.offlineface.transactions.postSync(options);
  void wxpay.chain("v3/offlineface/transactions").post(options);
  wxpay.chain("v3/offlineface/transactions").postSync(options);
  void wxpay["v3/offlineface/transactions"].post(options);
  wxpay["v3/offlineface/transactions"].postSync(options);
  const { auth_code: _, ...rest } = options.json;
  // @ts-expect-error auth_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/offlineface/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.offlineface.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sp_mchid: "x", sub_mchid: "x", business_product_id: "2" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.offlineface.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.offlineface.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/offlineface/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/offlineface/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/offlineface/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/offlineface/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sp_mchid: Symbol() } });
});
