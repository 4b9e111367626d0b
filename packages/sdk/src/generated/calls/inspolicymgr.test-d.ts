// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/inspolicymgr/deduct/authorizations#post", () => {
  const node = wxpay.v3.inspolicymgr.deduct.authorizations;
  const options = { json: { out_insurance_no: "x", appid: "x", plan_id: "x", out_contract_code: "x", insurance_name: "x", payee_mchid: "x", payee_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.inspolicymgr.deduct.authorizations.post(options);
  wxpay.v3.inspolicymgr.deduct.authorizations.postSync(options);
  void wxpay.chain("v3/inspolicymgr/deduct/authorizations").post(options);
  wxpay.chain("v3/inspolicymgr/deduct/authorizations").postSync(options);
  void wxpay["v3/inspolicymgr/deduct/authorizations"].post(options);
  wxpay["v3/inspolicymgr/deduct/authorizations"].postSync(options);
  const { out_insurance_no: _, ...rest } = options.json;
  // @ts-expect-error out_insurance_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/inspolicymgr/deduct/authorizations/{out_insurance_no}#get", () => {
  const node = wxpay.v3.inspolicymgr.deduct.authorizations._out_insurance_no_;
  const options = { out_insurance_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.inspolicymgr.deduct.authorizations._out_insurance_no_.get(options);
  wxpay.v3.inspolicymgr.deduct.authorizations._out_insurance_no_.getSync(options);
  void wxpay.chain("v3/inspolicymgr/deduct/authorizations/{out_insurance_no}").get(options);
  wxpay.chain("v3/inspolicymgr/deduct/authorizations/{out_insurance_no}").getSync(options);
  void wxpay["v3/inspolicymgr/deduct/authorizations/{out_insurance_no}"].get(options);
  wxpay["v3/inspolicymgr/deduct/authorizations/{out_insurance_no}"].getSync(options);
  // @ts-expect-error out_insurance_no is of another type
  void node.get({ ...options, out_insurance_no: true });
});

test("v3/inspolicymgr/deduct/policies#post", () => {
  const node = wxpay.v3.inspolicymgr.deduct.policies;
  const options = { json: { out_insurance_no: "x", insured_name_list: ["x"], insurance_company_code: "x", effective_time: "x", expired_time: "x", coverage_detail: "x", support_renewal: true, start_renewal_time: "x", end_renewal_time: "x", policy_type: "POLICY_TYPE_OTHER", car_number: "x", pet_name: "x", address: "x", policy_state: "POLICY_STATE_ISSUING", policy_code: "x", plan_id: "x", out_contract_code: "x", policy_periods: [1], appid: "x", openid: "x", free_insurance: true, combined_payment: true, payment_method: "PAYMENT_METHOD_OTHER", period_premium_mode: "PERIOD_PREMIUM_MODE_EQUAL", payment_period: "PAYMENT_PERIOD_DAY", first_period_amount: 1, subsequent_period_amount: 1, coverage_term_type: "COVERAGE_TERM_TYPE_FIXED_DATE", payee_mchid: "x", payee_appid: "x", payee_openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.inspolicymgr.deduct.policies.post(options);
  wxpay.v3.inspolicymgr.deduct.policies.postSync(options);
  void wxpay.chain("v3/inspolicymgr/deduct/policies").post(options);
  wxpay.chain("v3/inspolicymgr/deduct/policies").postSync(options);
  void wxpay["v3/inspolicymgr/deduct/policies"].post(options);
  wxpay["v3/inspolicymgr/deduct/policies"].postSync(options);
  // @ts-expect-error out_insurance_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_insurance_noMisspelt: "x" } });
});

test("v3/inspolicymgr/deduct/policies/{out_insurance_no}#get", () => {
  const node = wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_;
  const options = { out_insurance_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_.get(options);
  wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_.getSync(options);
  void wxpay.chain("v3/inspolicymgr/deduct/policies/{out_insurance_no}").get(options);
  wxpay.chain("v3/inspolicymgr/deduct/policies/{out_insurance_no}").getSync(options);
  void wxpay["v3/inspolicymgr/deduct/policies/{out_insurance_no}"].get(options);
  wxpay["v3/inspolicymgr/deduct/policies/{out_insurance_no}"].getSync(options);
  const { out_insurance_no: _, ...rest } = options;
  // @ts-expect-error out_insurance_no is left out
  void node.get(rest);
});

test("v3/inspolicymgr/deduct/policies/{out_insurance_no}#patch", () => {
  const node = wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_;
  const options = { out_insurance_no: "x", json: { insured_name_list: ["x"], insurance_name: "x", effective_time: "x", expired_time: "x", coverage_detail: "x", support_renewal: true, start_renewal_time: "x", end_renewal_time: "x", policy_type: "POLICY_TYPE_OTHER", car_number: "x", pet_name: "x", address: "x", policy_state: "POLICY_STATE_ISSUING", policy_code: "x", plan_id: "x", out_contract_code: "x", policy_periods: [1], free_insurance: true, combined_payment: true, payment_method: "PAYMENT_METHOD_OTHER", period_premium_mode: "PERIOD_PREMIUM_MODE_EQUAL", payment_period: "PAYMENT_PERIOD_DAY", first_period_amount: 1, subsequent_period_amount: 1, coverage_term_type: "COVERAGE_TERM_TYPE_FIXED_DATE" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_.patch(options);
  wxpay.v3.inspolicymgr.deduct.policies._out_insurance_no_.patchSync(options);
  void wxpay.chain("v3/inspolicymgr/deduct/policies/{out_insurance_no}").patch(options);
  wxpay.chain("v3/inspolicymgr/deduct/policies/{out_insurance_no}").patchSync(options);
  void wxpay["v3/inspolicymgr/deduct/policies/{out_insurance_no}"].patch(options);
  wxpay["v3/inspolicymgr/deduct/policies/{out_insurance_no}"].patchSync(options);
  // @ts-expect-error insured_name_list is of another type
  void node.patch({ ...options, json: { ...options.json, insured_name_list: Symbol() } });
});
