// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/applyment4sub/applyment/#post", () => {
  const node = wxpay.v3.applyment4sub.applyment;
  const options = { json: { business_code: "x", contact_info: { contact_type: "LEGAL", contact_name: "x", contact_id_doc_type: "IDENTIFICATION_TYPE_IDCARD", contact_id_number: "x", contact_id_doc_copy: "x", contact_id_doc_copy_back: "x", contact_period_begin: "x", contact_period_end: "x", business_authorization_letter: "x", openid: "x", mobile_phone: "x", contact_email: "x" }, subject_info: { subject_type: "SUBJECT_TYPE_INDIVIDUAL", finance_institution: true, micro_biz_info: { micro_biz_type: "MICRO_TYPE_STORE", micro_store_info: { micro_name: "x", micro_address_code: "x", micro_address: "x", store_entrance_pic: "x", micro_indoor_copy: "x", store_longitude: "x", store_latitude: "x" }, micro_mobile_info: { micro_mobile_name: "x", micro_mobile_city: "x", micro_mobile_address: "x", micro_mobile_pics: ["x"] }, micro_online_info: { micro_online_store: "x", micro_ec_name: "x", micro_qrcode: "x", micro_link: "x" } }, business_license_info: { license_copy: "x", license_number: "x", merchant_name: "x", legal_person: "x", license_address: "x", period_begin: "x", period_end: "x" }, certificate_info: { cert_copy: "x", cert_type: "CERTIFICATE_TYPE_2388", cert_number: "x", merchant_name: "x", company_address: "x", legal_person: "x", period_begin: "x", period_end: "x" }, organization_info: { organization_copy: "x", organization_code: "x", org_period_begin: "x", org_period_end: "x" }, certificate_letter_copy: "x", finance_institution_info: { finance_type: "BANK_AGENT", finance_license_pics: ["x"] }, identity_info: { id_holder_type: "LEGAL", id_doc_type: "IDENTIFICATION_TYPE_IDCARD", authorize_letter_copy: "x", id_card_info: { id_card_copy: "x", id_card_national: "x", id_card_name: "x", id_card_number: "x", id_card_address: "x", card_period_begin: "x", card_period_end: "x" }, id_doc_info: { id_doc_copy: "x", id_doc_copy_back: "x", id_doc_name: "x", id_doc_number: "x", id_doc_address: "x", doc_period_begin: "x", doc_period_end: "x" }, owner: true }, ubo_info_list: [{ ubo_id_doc_type: "IDENTIFICATION_TYPE_IDCARD", ubo_id_doc_copy: "x", ubo_id_doc_copy_back: "x", ubo_id_doc_name: "x", ubo_id_doc_number: "x", ubo_id_doc_address: "x", ubo_period_begin: "x", ubo_period_end: "x" }] }, business_info: { merchant_shortname: "x", service_phone: "x", sales_info: { sales_scenes_type: ["SALES_SCENES_STORE"], biz_store_info: { biz_store_name: "x", biz_address_code: "x", biz_store_address: "x", store_entrance_pic: ["x"], indoor_pic: ["x"], biz_sub_appid: "x" }, mp_info: { mp_appid: "x", mp_sub_appid: "x", mp_pics: ["x"] }, mini_program_info: { mini_program_appid: "x", mini_program_sub_appid: "x", mini_program_pics: ["x"] }, app_info: { app_appid: "x", app_sub_appid: "x", app_pics: ["x"] }, web_info: { domain: "x", web_authorisation: "x", web_appid: "x" }, wework_info: { sub_corp_id: "x", wework_pics: ["x"] } } }, settlement_info: { settlement_id: "x", qualification_type: "x", qualifications: ["x"], activities_id: "x", activities_rate: "x", activities_additions: ["x"], debit_activities_rate: "x", credit_activities_rate: "x" }, bank_account_info: { bank_account_type: "BANK_ACCOUNT_TYPE_CORPORATE", account_name: "x", account_bank: "x", bank_address_code: "x", bank_branch_id: "x", bank_name: "x", account_number: "x" }, addition_info: { legal_person_commitment: "x", legal_person_video: "x", business_addition_pics: ["x"], business_addition_msg: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.applyment4sub.applyment.post(options);
  wxpay.v3.applyment4sub.applyment.postSync(options);
  void wxpay.chain("v3/applyment4sub/applyment/").post(options);
  wxpay.chain("v3/applyment4sub/applyment/").postSync(options);
  void wxpay["v3/applyment4sub/applyment/"].post(options);
  wxpay["v3/applyment4sub/applyment/"].postSync(options);
  const { business_code: _, ...rest } = options.json;
  // @ts-expect-error business_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/applyment4sub/applyment/applyment_id/{applyment_id}#get", () => {
  const node = wxpay.v3.applyment4sub.applyment.applyment_id._applyment_id_;
  const options = { applyment_id: 1 } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.applyment4sub.applyment.applyment_id._applyment_id_.get(options);
  wxpay.v3.applyment4sub.applyment.applyment_id._applyment_id_.getSync(options);
  void wxpay.chain("v3/applyment4sub/applyment/applyment_id/{applyment_id}").get(options);
  wxpay.chain("v3/applyment4sub/applyment/applyment_id/{applyment_id}").getSync(options);
  void wxpay["v3/applyment4sub/applyment/applyment_id/{applyment_id}"].get(options);
  wxpay["v3/applyment4sub/applyment/applyment_id/{applyment_id}"].getSync(options);
  // @ts-expect-error applyment_id is of another type
  void node.get({ ...options, applyment_id: true });
});

test("v3/applyment4sub/applyment/business_code/{business_code}#get", () => {
  const node = wxpay.v3.applyment4sub.applyment.business_code._business_code_;
  const options = { business_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.applyment4sub.applyment.business_code._business_code_.get(options);
  wxpay.v3.applyment4sub.applyment.business_code._business_code_.getSync(options);
  void wxpay.chain("v3/applyment4sub/applyment/business_code/{business_code}").get(options);
  wxpay.chain("v3/applyment4sub/applyment/business_code/{business_code}").getSync(options);
  void wxpay["v3/applyment4sub/applyment/business_code/{business_code}"].get(options);
  wxpay["v3/applyment4sub/applyment/business_code/{business_code}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});
