// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/credit-repayment/partner/contracts/app-presign#post", () => {
  const node = wxpay.v3.creditRepayment.partner.contracts.appPresign;
  const options = { json: { appid: "x", plan_id: "x", out_contract_code: "x", display_name: "x", contract_notify_url: "x", repayment_day: 1, repayment_amount_limit: "x", sub_mchid: "x", sub_appid: "x", real_identity: { identity_type: "REAL_IDENTITY_TYPE_INVALID", identity_id: "x", real_name: "x" }, trade_info: { out_trade_no: "x", deduct_amount: 1, description: "x", attach: "x", notify_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.creditRepayment.partner.contracts.appPresign.post(options);
  wxpay.v3.creditRepayment.partner.contracts.appPresign.postSync(options);
  void wxpay.chain("v3/credit-repayment/partner/contracts/app-presign").post(options);
  wxpay.chain("v3/credit-repayment/partner/contracts/app-presign").postSync(options);
  void wxpay["v3/credit-repayment/partner/contracts/app-presign"].post(options);
  wxpay["v3/credit-repayment/partner/contracts/app-presign"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/credit-repayment/partner/contracts/h5-presign#post", () => {
  const node = wxpay.v3.creditRepayment.partner.contracts.h5Presign;
  const options = { json: { appid: "x", plan_id: "x", out_contract_code: "x", display_name: "x", contract_notify_url: "x", repayment_day: 1, repayment_amount_limit: "x", sub_mchid: "x", sub_appid: "x", real_identity: { identity_type: "REAL_IDENTITY_TYPE_INVALID", identity_id: "x", real_name: "x" }, trade_info: { out_trade_no: "x", deduct_amount: 1, description: "x", attach: "x", notify_url: "x" }, jump_info: { jump_appid: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.creditRepayment.partner.contracts.h5Presign.post(options);
  wxpay.v3.creditRepayment.partner.contracts.h5Presign.postSync(options);
  void wxpay.chain("v3/credit-repayment/partner/contracts/h5-presign").post(options);
  wxpay.chain("v3/credit-repayment/partner/contracts/h5-presign").postSync(options);
  void wxpay["v3/credit-repayment/partner/contracts/h5-presign"].post(options);
  wxpay["v3/credit-repayment/partner/contracts/h5-presign"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/credit-repayment/partner/contracts/terminate#post", () => {
  const node = wxpay.v3.creditRepayment.partner.contracts.terminate;
  const options = { json: { out_contract_code: "x", contract_termination_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.creditRepayment.partner.contracts.terminate.post(options);
  wxpay.v3.creditRepayment.partner.contracts.terminate.postSync(options);
  void wxpay.chain("v3/credit-repayment/partner/contracts/terminate").post(options);
  wxpay.chain("v3/credit-repayment/partner/contracts/terminate").postSync(options);
  void wxpay["v3/credit-repayment/partner/contracts/terminate"].post(options);
  wxpay["v3/credit-repayment/partner/contracts/terminate"].postSync(options);
  // @ts-expect-error out_contract_codeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_contract_codeMisspelt: "x" } });
});

test("v3/credit-repayment/partner/contracts/{out_contract_code}#get", () => {
  const node = wxpay.v3.creditRepayment.partner.contracts._out_contract_code_;
  const options = { out_contract_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.creditRepayment.partner.contracts._out_contract_code_.get(options);
  wxpay.v3.creditRepayment.partner.contracts._out_contract_code_.getSync(options);
  void wxpay.chain("v3/credit-repayment/partner/contracts/{out_contract_code}").get(options);
  wxpay.chain("v3/credit-repayment/partner/contracts/{out_contract_code}").getSync(options);
  void wxpay["v3/credit-repayment/partner/contracts/{out_contract_code}"].get(options);
  wxpay["v3/credit-repayment/partner/contracts/{out_contract_code}"].getSync(options);
  const { out_contract_code: _, ...rest } = options;
  // @ts-expect-error out_contract_code is left out
  void node.get(rest);
});

test("v3/credit-repayment/partner/deduct-orders#post", () => {
  const node = wxpay.v3.creditRepayment.partner.deductOrders;
  const options = { json: { contract_id: "x", out_trade_no: "x", out_record_id: "x", deduct_amount: "x", notify_url: "x", description: "x", attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.creditRepayment.partner.deductOrders.post(options);
  wxpay.v3.creditRepayment.partner.deductOrders.postSync(options);
  void wxpay.chain("v3/credit-repayment/partner/deduct-orders").post(options);
  wxpay.chain("v3/credit-repayment/partner/deduct-orders").postSync(options);
  void wxpay["v3/credit-repayment/partner/deduct-orders"].post(options);
  wxpay["v3/credit-repayment/partner/deduct-orders"].postSync(options);
  // @ts-expect-error contract_id is of another type
  void node.post({ ...options, json: { ...options.json, contract_id: Symbol() } });
});

test("v3/credit-repayment/partner/deduct-orders/{out_trade_no}#get", () => {
  const node = wxpay.v3.creditRepayment.partner.deductOrders._out_trade_no_;
  const options = { out_trade_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.creditRepayment.partner.deductOrders._out_trade_no_.get(options);
  wxpay.v3.creditRepayment.partner.deductOrders._out_trade_no_.getSync(options);
  void wxpay.chain("v3/credit-repayment/partner/deduct-orders/{out_trade_no}").get(options);
  wxpay.chain("v3/credit-repayment/partner/deduct-orders/{out_trade_no}").getSync(options);
  void wxpay["v3/credit-repayment/partner/deduct-orders/{out_trade_no}"].get(options);
  wxpay["v3/credit-repayment/partner/deduct-orders/{out_trade_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/credit-repayment/partner/schedule-records/batch-create#post", () => {
  const node = wxpay.v3.creditRepayment.partner.scheduleRecords.batchCreate;
  const options = { json: { contract_id: "x", appid: "x", openid: "x", schedule_items: [{ out_record_id: "x", sub_mchid: "x", sub_appid: "x", repayment_amount: "x", min_repayment_amount: "x", repayment_date: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.creditRepayment.partner.scheduleRecords.batchCreate.post(options);
  wxpay.v3.creditRepayment.partner.scheduleRecords.batchCreate.postSync(options);
  void wxpay.chain("v3/credit-repayment/partner/schedule-records/batch-create").post(options);
  wxpay.chain("v3/credit-repayment/partner/schedule-records/batch-create").postSync(options);
  void wxpay["v3/credit-repayment/partner/schedule-records/batch-create"].post(options);
  wxpay["v3/credit-repayment/partner/schedule-records/batch-create"].postSync(options);
  const { contract_id: _, ...rest } = options.json;
  // @ts-expect-error contract_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/credit-repayment/partner/schedule-records/{out_record_id}#get", () => {
  const node = wxpay.v3.creditRepayment.partner.scheduleRecords._out_record_id_;
  const options = { out_record_id: "x", query: { contract_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.creditRepayment.partner.scheduleRecords._out_record_id_.get(options);
  wxpay.v3.creditRepayment.partner.scheduleRecords._out_record_id_.getSync(options);
  void wxpay.chain("v3/credit-repayment/partner/schedule-records/{out_record_id}").get(options);
  wxpay.chain("v3/credit-repayment/partner/schedule-records/{out_record_id}").getSync(options);
  void wxpay["v3/credit-repayment/partner/schedule-records/{out_record_id}"].get(options);
  wxpay["v3/credit-repayment/partner/schedule-records/{out_record_id}"].getSync(options);
  // @ts-expect-error contract_id is of another type
  void node.get({ ...options, query: { ...options.query, contract_id: Symbol() } });
});
