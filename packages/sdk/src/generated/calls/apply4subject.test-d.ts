// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/apply4subject/applyment#get", () => {
  const node = wxpay.v3.apply4subject.applyment;
  const options = { query: { applyment_id: 1, business_code: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.apply4subject.applyment.get(options);
  wxpay.v3.apply4subject.applyment.getSync(options);
  void wxpay.chain("v3/apply4subject/applyment").get(options);
  wxpay.chain("v3/apply4subject/applyment").getSync(options);
  void wxpay["v3/apply4subject/applyment"].get(options);
  wxpay["v3/apply4subject/applyment"].getSync(options);
  // @ts-expect-error applyment_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, applyment_idMisspelt: "x" } });
  // @ts-expect-error none of applyment_id, business_code is given
  void node.get({ ...options, query: {} });
});

test("v3/apply4subject/applyment#post", () => {
  const node = wxpay.v3.apply4subject.applyment;
  const options = { json: { channel_id: "x", business_code: "x", contact_info: { name: "x", mobile: "x", id_card_number: "x", contact_type: "LEGAL", contact_id_doc_type: "IDENTIFICATION_TYPE_IDCARD", contact_id_doc_copy: "x", contact_id_doc_copy_back: "x", contact_period_begin: "x", contact_period_end: "x", business_authorization_letter: "x" }, subject_info: { subject_type: "SUBJECT_TYPE_ENTERPRISE", is_finance_institution: true, business_licence_info: { licence_number: "x", licence_copy: "x", merchant_name: "x", legal_person: "x", company_address: "x", licence_valid_date: ["x"] }, certificate_info: { cert_type: "CERTIFICATE_TYPE_2388", cert_number: "x", cert_copy: "x", merchant_name: "x", legal_person: "x", company_address: "x", cert_valid_date: ["x"] }, company_prove_copy: "x", assist_prove_info: { micro_biz_type: "MICRO_TYPE_STORE", store_name: "x", store_address_code: "x", store_address: "x", store_header_copy: "x", store_indoor_copy: "x" }, special_operation_list: [{ category_id: 44, store_indoor_copy: ["x"], operation_copy_list: ["x"] }], finance_institution_info: { finance_type: "BANK_AGENT", finance_license_pics: ["x"] } }, identification_info: { id_holder_type: "LEGAL", identification_type: "IDENTIFICATION_TYPE_IDCARD", identification_name: "x", identification_number: "x", identification_valid_date: ["x"], identification_front_copy: "x", identification_back_copy: "x", authorize_letter_copy: "x", owner: true, identification_address: "x" }, addition_info: { confirm_mchid_list: ["x"] }, ubo_info_list: [{ ubo_id_doc_type: "IDENTIFICATION_TYPE_IDCARD", ubo_id_doc_copy: "x", ubo_id_doc_copy_back: "x", ubo_id_doc_name: "x", ubo_id_doc_number: "x", ubo_id_doc_address: "x", ubo_period_begin: "x", ubo_period_end: "x" }], ubo_info: { ubo_id_type: "IDENTIFICATION_TYPE_IDCARD", ubo_id_card_copy: "x", ubo_id_card_national: "x", ubo_id_doc_copy: "x", ubo_name: "x", ubo_id_number: "x", ubo_id_card_valid_date: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.apply4subject.applyment.post(options);
  wxpay.v3.apply4subject.applyment.postSync(options);
  void wxpay.chain("v3/apply4subject/applyment").post(options);
  wxpay.chain("v3/apply4subject/applyment").postSync(options);
  void wxpay["v3/apply4subject/applyment"].post(options);
  wxpay["v3/apply4subject/applyment"].postSync(options);
  // @ts-expect-error channel_id is of another type
  void node.post({ ...options, json: { ...options.json, channel_id: Symbol() } });
});

test("v3/apply4subject/applyment/merchants/{sub_mchid}/state#get", () => {
  const node = wxpay.v3.apply4subject.applyment.merchants._sub_mchid_.state;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.apply4subject.applyment.merchants._sub_mchid_.state.get(options);
  wxpay.v3.apply4subject.applyment.merchants._sub_mchid_.state.getSync(options);
  void wxpay.chain("v3/apply4subject/applyment/merchants/{sub_mchid}/state").get(options);
  wxpay.chain("v3/apply4subject/applyment/merchants/{sub_mchid}/state").getSync(options);
  void wxpay["v3/apply4subject/applyment/merchants/{sub_mchid}/state"].get(options);
  wxpay["v3/apply4subject/applyment/merchants/{sub_mchid}/state"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/apply4subject/applyment/{applyment_id}/cancel#post", () => {
  const node = wxpay.v3.apply4subject.applyment._applyment_id_.cancel;
  const options = { applyment_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.apply4subject.applyment._applyment_id_.cancel.post(options);
  wxpay.v3.apply4subject.applyment._applyment_id_.cancel.postSync(options);
  void wxpay.chain("v3/apply4subject/applyment/{applyment_id}/cancel").post(options);
  wxpay.chain("v3/apply4subject/applyment/{applyment_id}/cancel").postSync(options);
  void wxpay["v3/apply4subject/applyment/{applyment_id}/cancel"].post(options);
  wxpay["v3/apply4subject/applyment/{applyment_id}/cancel"].postSync(options);
  const { applyment_id: _, ...rest } = options;
  // @ts-expect-error applyment_id is left out
  void node.post(rest);
});

test("v3/apply4subject/applyment/{business_code}/cancel#post", () => {
  const node = wxpay.v3.apply4subject.applyment._business_code_.cancel;
  const options = { business_code: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.apply4subject.applyment._business_code_.cancel.post(options);
  wxpay.v3.apply4subject.applyment._business_code_.cancel.postSync(options);
  void wxpay.chain("v3/apply4subject/applyment/{business_code}/cancel").post(options);
  wxpay.chain("v3/apply4subject/applyment/{business_code}/cancel").postSync(options);
  void wxpay["v3/apply4subject/applyment/{business_code}/cancel"].post(options);
  wxpay["v3/apply4subject/applyment/{business_code}/cancel"].postSync(options);
  // @ts-expect-error business_code is of another type
  void node.post({ ...options, business_code: true });
});
