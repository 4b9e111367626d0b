// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/mchalterapply/mchcontactalterapplyment#post", () => {
  const node = wxpay.v3.mchalterapply.mchcontactalterapplyment;
  const options = { json: { merchant_code: "x", out_request_no: "x", contact_info: { contact_name: "x", contact_id_doc_type: "IDENTIFICATION_TYPE_IDCARD", contact_id_card_number: "x", contact_id_doc_copy: "x", contact_id_doc_copy_back: "x", contact_id_doc_period_begin: "x", contact_id_doc_period_end: "x", business_authorization_letter: "x", mobile_phone: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchalterapply.mchcontactalterapplyment.post(options);
  wxpay.v3.mchalterapply.mchcontactalterapplyment.postSync(options);
  void wxpay.chain("v3/mchalterapply/mchcontactalterapplyment").post(options);
  wxpay.chain("v3/mchalterapply/mchcontactalterapplyment").postSync(options);
  void wxpay["v3/mchalterapply/mchcontactalterapplyment"].post(options);
  wxpay["v3/mchalterapply/mchcontactalterapplyment"].postSync(options);
  const { merchant_code: _, ...rest } = options.json;
  // @ts-expect-error merchant_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_;
  const options = { merchant_code: "x", out_request_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_.get(options);
  wxpay.v3.mchalterapply.mchcontactalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/mchalterapply/mchcontactalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"].getSync(options);
  // @ts-expect-error merchant_code is of another type
  void node.get({ ...options, merchant_code: true });
});

test("v3/mchalterapply/mchcontactalterapplyment/{apply_id}#get", () => {
  const node = wxpay.v3.mchalterapply.mchcontactalterapplyment._apply_id_;
  const options = { apply_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchalterapply.mchcontactalterapplyment._apply_id_.get(options);
  wxpay.v3.mchalterapply.mchcontactalterapplyment._apply_id_.getSync(options);
  void wxpay.chain("v3/mchalterapply/mchcontactalterapplyment/{apply_id}").get(options);
  wxpay.chain("v3/mchalterapply/mchcontactalterapplyment/{apply_id}").getSync(options);
  void wxpay["v3/mchalterapply/mchcontactalterapplyment/{apply_id}"].get(options);
  wxpay["v3/mchalterapply/mchcontactalterapplyment/{apply_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke#post", () => {
  const node = wxpay.v3.mchalterapply.mchcontactalterapplyment._apply_id_.revoke;
  const options = { apply_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchalterapply.mchcontactalterapplyment._apply_id_.revoke.post(options);
  wxpay.v3.mchalterapply.mchcontactalterapplyment._apply_id_.revoke.postSync(options);
  void wxpay.chain("v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke").post(options);
  wxpay.chain("v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke").postSync(options);
  void wxpay["v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke"].post(options);
  wxpay["v3/mchalterapply/mchcontactalterapplyment/{apply_id}/revoke"].postSync(options);
  const { apply_id: _, ...rest } = options;
  // @ts-expect-error apply_id is left out
  void node.post(rest);
});

test("v3/mchalterapply/mchsubjectalterapplyment#post", () => {
  const node = wxpay.v3.mchalterapply.mchsubjectalterapplyment;
  const options = { json: { merchant_code: "x", out_request_no: "x", alter_scope: "ALTER_SCOPE_FULL", organization_type: "SUBJECT_TYPE_ENTERPRISE", finance_institution: true, business_license_info: { license_number: "x", license_copy: "x", merchant_name: "x", legal_person: "x", company_address: "x", license_period_begin: "x", license_period_end: "x" }, certificate_info: { cert_type: "CERTIFICATE_TYPE_2388", cert_number: "x", cert_copy: "x", merchant_name: "x", legal_person: "x", company_address: "x", cert_period_begin: "x", cert_period_end: "x" }, finance_institution_info: { finance_type: "FINANCE_TYPE_BANK_AGENT", finance_license_pics: ["x"] }, legal_person_info: { id_holder_type: "LEGAL", id_doc_type: "IDENTIFICATION_TYPE_IDCARD", authorize_letter_copy: "x", card_front: "x", card_back: "x", card_name: "x", card_number: "x", card_address: "x", card_period_begin: "x", card_period_end: "x", as_ubo: true }, ubo_info_list: [{ id_doc_type: "IDENTIFICATION_TYPE_IDCARD", card_front: "x", card_back: "x", card_name: "x", card_number: "x", card_address: "x", card_period_begin: "x", card_period_end: "x" }], addition: { bank_openaccount_license: ["x"], openaccount_approval: ["x"], legal_other_prove: ["x"], agency_prove: ["x"], ubo_prove: ["x"] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchalterapply.mchsubjectalterapplyment.post(options);
  wxpay.v3.mchalterapply.mchsubjectalterapplyment.postSync(options);
  void wxpay.chain("v3/mchalterapply/mchsubjectalterapplyment").post(options);
  wxpay.chain("v3/mchalterapply/mchsubjectalterapplyment").postSync(options);
  void wxpay["v3/mchalterapply/mchsubjectalterapplyment"].post(options);
  wxpay["v3/mchalterapply/mchsubjectalterapplyment"].postSync(options);
  // @ts-expect-error merchant_code is of another type
  void node.post({ ...options, json: { ...options.json, merchant_code: Symbol() } });
});

test("v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.mchalterapply.mchsubjectalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_;
  const options = { merchant_code: "x", out_request_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchalterapply.mchsubjectalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_.get(options);
  wxpay.v3.mchalterapply.mchsubjectalterapplyment.merchant._merchant_code_.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/mchalterapply/mchsubjectalterapplyment/merchant/{merchant_code}/out-request-no/{out_request_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}#get", () => {
  const node = wxpay.v3.mchalterapply.mchsubjectalterapplyment._apply_id_;
  const options = { apply_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.get(options);
  wxpay.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.getSync(options);
  void wxpay.chain("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}").get(options);
  wxpay.chain("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}").getSync(options);
  void wxpay["v3/mchalterapply/mchsubjectalterapplyment/{apply_id}"].get(options);
  wxpay["v3/mchalterapply/mchsubjectalterapplyment/{apply_id}"].getSync(options);
  const { apply_id: _, ...rest } = options;
  // @ts-expect-error apply_id is left out
  void node.get(rest);
});

test("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke#post", () => {
  const node = wxpay.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.revoke;
  const options = { apply_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.revoke.post(options);
  wxpay.v3.mchalterapply.mchsubjectalterapplyment._apply_id_.revoke.postSync(options);
  void wxpay.chain("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke").post(options);
  wxpay.chain("v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke").postSync(options);
  void wxpay["v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke"].post(options);
  wxpay["v3/mchalterapply/mchsubjectalterapplyment/{apply_id}/revoke"].postSync(options);
  // @ts-expect-error apply_id is of another type
  void node.post({ ...options, apply_id: true });
});

test("v3/mchalterapply/merchantnamealterapplyment#post", () => {
  const node = wxpay.v3.mchalterapply.merchantnamealterapplyment;
  const options = { json: { sub_mchid: "x", out_request_no: "x", merchant_shortname: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchalterapply.merchantnamealterapplyment.post(options);
  wxpay.v3.mchalterapply.merchantnamealterapplyment.postSync(options);
  void wxpay.chain("v3/mchalterapply/merchantnamealterapplyment").post(options);
  wxpay.chain("v3/mchalterapply/merchantnamealterapplyment").postSync(options);
  void wxpay["v3/mchalterapply/merchantnamealterapplyment"].post(options);
  wxpay["v3/mchalterapply/merchantnamealterapplyment"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.mchalterapply.merchantnamealterapplyment.merchant._sub_mchid_.outRequestNo._out_request_no_;
  const options = { sub_mchid: "x", out_request_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchalterapply.merchantnamealterapplyment.merchant._sub_mchid_.outRequestNo._out_request_no_.get(options);
  wxpay.v3.mchalterapply.merchantnamealterapplyment.merchant._sub_mchid_.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/mchalterapply/merchantnamealterapplyment/merchant/{sub_mchid}/out-request-no/{out_request_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options;
  // @ts-expect-error sub_mchid is left out
  void node.get(rest);
});

test("v3/mchalterapply/merchantnamealterapplyment/{apply_id}#get", () => {
  const node = wxpay.v3.mchalterapply.merchantnamealterapplyment._apply_id_;
  const options = { apply_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchalterapply.merchantnamealterapplyment._apply_id_.get(options);
  wxpay.v3.mchalterapply.merchantnamealterapplyment._apply_id_.getSync(options);
  void wxpay.chain("v3/mchalterapply/merchantnamealterapplyment/{apply_id}").get(options);
  wxpay.chain("v3/mchalterapply/merchantnamealterapplyment/{apply_id}").getSync(options);
  void wxpay["v3/mchalterapply/merchantnamealterapplyment/{apply_id}"].get(options);
  wxpay["v3/mchalterapply/merchantnamealterapplyment/{apply_id}"].getSync(options);
  // @ts-expect-error apply_id is of another type
  void node.get({ ...options, apply_id: true });
});

test("v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke#post", () => {
  const node = wxpay.v3.mchalterapply.merchantnamealterapplyment._apply_id_.revoke;
  const options = { apply_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchalterapply.merchantnamealterapplyment._apply_id_.revoke.post(options);
  wxpay.v3.mchalterapply.merchantnamealterapplyment._apply_id_.revoke.postSync(options);
  void wxpay.chain("v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke").post(options);
  wxpay.chain("v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke").postSync(options);
  void wxpay["v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke"].post(options);
  wxpay["v3/mchalterapply/merchantnamealterapplyment/{apply_id}/revoke"].postSync(options);
  // @ts-expect-error there is no such option
  void node.post({ ...options, nothing: 1 });
});
