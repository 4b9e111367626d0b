// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/webizpay/avail-mch-ranges#get", () => {
  const node = wxpay.v3.webizpay.availMchRanges;
  const options = { query: { sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.webizpay.availMchRanges.get(options);
  wxpay.v3.webizpay.availMchRanges.getSync(options);
  void wxpay.chain("v3/webizpay/avail-mch-ranges").get(options);
  wxpay.chain("v3/webizpay/avail-mch-ranges").getSync(options);
  void wxpay["v3/webizpay/avail-mch-ranges"].get(options);
  wxpay["v3/webizpay/avail-mch-ranges"].getSync(options);
  const { sp_mchid: _, ...rest } = options.query;
  // @ts-expect-error sp_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/webizpay/avail-mch-ranges#post", () => {
  const node = wxpay.v3.webizpay.availMchRanges;
  const options = { json: { sp_mchid: "x", identifier_type: "ORGANIZATION_CODE" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.availMchRanges.post(options);
  wxpay.v3.webizpay.availMchRanges.postSync(options);
  void wxpay.chain("v3/webizpay/avail-mch-ranges").post(options);
  wxpay.chain("v3/webizpay/avail-mch-ranges").postSync(options);
  void wxpay["v3/webizpay/avail-mch-ranges"].post(options);
  wxpay["v3/webizpay/avail-mch-ranges"].postSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});

test("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers#get", () => {
  const node = wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers;
  const options = { range_id: "x", query: { sp_mchid: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.get(options);
  wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.getSync(options);
  void wxpay.chain("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers").get(options);
  wxpay.chain("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers").getSync(options);
  void wxpay["v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"].get(options);
  wxpay["v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"].getSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sp_mchidMisspelt: "x" } });
});

test("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers#post", () => {
  const node = wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers;
  const options = { range_id: "x", json: { sp_mchid: "x", merchant_identifier: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.post(options);
  wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers.postSync(options);
  void wxpay.chain("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers").post(options);
  wxpay.chain("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers").postSync(options);
  void wxpay["v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"].post(options);
  wxpay["v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers"].postSync(options);
  const { sp_mchid: _, ...rest } = options.json;
  // @ts-expect-error sp_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}#delete", () => {
  const node = wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_;
  const options = { range_id: "x", merchant_identifier: "x", json: { sp_mchid: "x" } } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_.delete(options);
  wxpay.v3.webizpay.availMchRanges._range_id_.merchantIdentifiers._merchant_identifier_.deleteSync(options);
  void wxpay.chain("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}").delete(options);
  wxpay.chain("v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}").deleteSync(options);
  void wxpay["v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}"].delete(options);
  wxpay["v3/webizpay/avail-mch-ranges/{range_id}/merchant-identifiers/{merchant_identifier}"].deleteSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.delete({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});

test("v3/webizpay/bill/proof#post", () => {
  const node = wxpay.v3.webizpay.bill.proof;
  const options = { json: { sp_mchid: "x", sub_mchid: "x", start_date: "x", end_date: "x", entity_name: "x", out_operation_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.bill.proof.post(options);
  wxpay.v3.webizpay.bill.proof.postSync(options);
  void wxpay.chain("v3/webizpay/bill/proof").post(options);
  wxpay.chain("v3/webizpay/bill/proof").postSync(options);
  void wxpay["v3/webizpay/bill/proof"].post(options);
  wxpay["v3/webizpay/bill/proof"].postSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_mchidMisspelt: "x" } });
});

test("v3/webizpay/bill/trade-bill#post", () => {
  const node = wxpay.v3.webizpay.bill.tradeBill;
  const options = { json: { sp_mchid: "x", sub_mchid: "x", date: "x", type: "QYZFALL" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.bill.tradeBill.post(options);
  wxpay.v3.webizpay.bill.tradeBill.postSync(options);
  void wxpay.chain("v3/webizpay/bill/trade-bill").post(options);
  wxpay.chain("v3/webizpay/bill/trade-bill").postSync(options);
  void wxpay["v3/webizpay/bill/trade-bill"].post(options);
  wxpay["v3/webizpay/bill/trade-bill"].postSync(options);
  const { sp_mchid: _, ...rest } = options.json;
  // @ts-expect-error sp_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}#get", () => {
  const node = wxpay.v3.webizpay.employees._employee_id_.outQuotaCards._out_card_no_;
  const options = { employee_id: "x", out_card_no: "x", query: { sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.webizpay.employees._employee_id_.outQuotaCards._out_card_no_.get(options);
  wxpay.v3.webizpay.employees._employee_id_.outQuotaCards._out_card_no_.getSync(options);
  void wxpay.chain("v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}").get(options);
  wxpay.chain("v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}").getSync(options);
  void wxpay["v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}"].get(options);
  wxpay["v3/webizpay/employees/{employee_id}/out-quota-cards/{out_card_no}"].getSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sp_mchid: Symbol() } });
});

test("v3/webizpay/employees/{employee_id}/quota-cards#post", () => {
  const node = wxpay.v3.webizpay.employees._employee_id_.quotaCards;
  const options = { employee_id: "x", json: { sp_mchid: "x", sub_mchid: "x", card_template_id: "x", amount: 1, card_name: "x", out_card_no: "x", effective_end_time: "x", card_remark: "x", avail_mch_range_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.employees._employee_id_.quotaCards.post(options);
  wxpay.v3.webizpay.employees._employee_id_.quotaCards.postSync(options);
  void wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards").post(options);
  wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards").postSync(options);
  void wxpay["v3/webizpay/employees/{employee_id}/quota-cards"].post(options);
  wxpay["v3/webizpay/employees/{employee_id}/quota-cards"].postSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_mchidMisspelt: "x" } });
});

test("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}#get", () => {
  const node = wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_;
  const options = { employee_id: "x", card_no: "x", query: { sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.get(options);
  wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.getSync(options);
  void wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}").get(options);
  wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}").getSync(options);
  void wxpay["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}"].get(options);
  wxpay["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}"].getSync(options);
  const { sp_mchid: _, ...rest } = options.query;
  // @ts-expect-error sp_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel#post", () => {
  const node = wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.cancel;
  const options = { employee_id: "x", card_no: "x", json: { sp_mchid: "x", sub_mchid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.cancel.post(options);
  wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.cancel.postSync(options);
  void wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel").post(options);
  wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel").postSync(options);
  void wxpay["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel"].post(options);
  wxpay["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/cancel"].postSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});

test("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url#get", () => {
  const node = wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.paymentUrl;
  const options = { employee_id: "x", card_no: "x", query: { sp_mchid: "x", sub_mchid: "x", application_type: "H5" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.paymentUrl.get(options);
  wxpay.v3.webizpay.employees._employee_id_.quotaCards._card_no_.paymentUrl.getSync(options);
  void wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url").get(options);
  wxpay.chain("v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url").getSync(options);
  void wxpay["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url"].get(options);
  wxpay["v3/webizpay/employees/{employee_id}/quota-cards/{card_no}/payment-url"].getSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sp_mchidMisspelt: "x" } });
});

test("v3/webizpay/employees/{employee_id}/revoke#post", () => {
  const node = wxpay.v3.webizpay.employees._employee_id_.revoke;
  const options = { employee_id: "x", json: { sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.employees._employee_id_.revoke.post(options);
  wxpay.v3.webizpay.employees._employee_id_.revoke.postSync(options);
  void wxpay.chain("v3/webizpay/employees/{employee_id}/revoke").post(options);
  wxpay.chain("v3/webizpay/employees/{employee_id}/revoke").postSync(options);
  void wxpay["v3/webizpay/employees/{employee_id}/revoke"].post(options);
  wxpay["v3/webizpay/employees/{employee_id}/revoke"].postSync(options);
  const { sp_mchid: _, ...rest } = options.json;
  // @ts-expect-error sp_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/webizpay/stores/entity-matches#post", () => {
  const node = wxpay.v3.webizpay.stores.entityMatches;
  const options = { json: { sp_mchid: "x", out_batch_id: "x", match_details: [{ organization_code: "x", store_name: "x", product_type: "CODE_PAY" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.stores.entityMatches.post(options);
  wxpay.v3.webizpay.stores.entityMatches.postSync(options);
  void wxpay.chain("v3/webizpay/stores/entity-matches").post(options);
  wxpay.chain("v3/webizpay/stores/entity-matches").postSync(options);
  void wxpay["v3/webizpay/stores/entity-matches"].post(options);
  wxpay["v3/webizpay/stores/entity-matches"].postSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});

test("v3/webizpay/stores/entity-matches/{batch_id}#get", () => {
  const node = wxpay.v3.webizpay.stores.entityMatches._batch_id_;
  const options = { batch_id: "x", query: { sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.webizpay.stores.entityMatches._batch_id_.get(options);
  wxpay.v3.webizpay.stores.entityMatches._batch_id_.getSync(options);
  void wxpay.chain("v3/webizpay/stores/entity-matches/{batch_id}").get(options);
  wxpay.chain("v3/webizpay/stores/entity-matches/{batch_id}").getSync(options);
  void wxpay["v3/webizpay/stores/entity-matches/{batch_id}"].get(options);
  wxpay["v3/webizpay/stores/entity-matches/{batch_id}"].getSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sp_mchidMisspelt: "x" } });
});

test("v3/webizpay/users/{user_id}/authorization-state#get", () => {
  const node = wxpay.v3.webizpay.users._user_id_.authorizationState;
  const options = { user_id: "x", query: { sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.webizpay.users._user_id_.authorizationState.get(options);
  wxpay.v3.webizpay.users._user_id_.authorizationState.getSync(options);
  void wxpay.chain("v3/webizpay/users/{user_id}/authorization-state").get(options);
  wxpay.chain("v3/webizpay/users/{user_id}/authorization-state").getSync(options);
  void wxpay["v3/webizpay/users/{user_id}/authorization-state"].get(options);
  wxpay["v3/webizpay/users/{user_id}/authorization-state"].getSync(options);
  const { sp_mchid: _, ...rest } = options.query;
  // @ts-expect-error sp_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/webizpay/users/{user_id}/authorization-url#post", () => {
  const node = wxpay.v3.webizpay.users._user_id_.authorizationUrl;
  const options = { user_id: "x", json: { sp_mchid: "x", sub_mchid: "x", application_type: "H5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.webizpay.users._user_id_.authorizationUrl.post(options);
  wxpay.v3.webizpay.users._user_id_.authorizationUrl.postSync(options);
  void wxpay.chain("v3/webizpay/users/{user_id}/authorization-url").post(options);
  wxpay.chain("v3/webizpay/users/{user_id}/authorization-url").postSync(options);
  void wxpay["v3/webizpay/users/{user_id}/authorization-url"].post(options);
  wxpay["v3/webizpay/users/{user_id}/authorization-url"].postSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});
