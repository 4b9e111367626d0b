// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/ecommerce/account/apply-cancel-withdraw#post", () => {
  const node = wxpay.v3.ecommerce.account.applyCancelWithdraw;
  const options = { json: { sub_mchid: "x", out_request_no: "x", withdraw: "NOT_APPLY_WITHDRAW", payee_info: { account_type: "ACCOUNT_TYPE_CORPORATE", bank_account_info: { account_name: "x", account_bank: "x", bank_branch_id: "x", bank_branch_name: "x", bank_name: "x", account_number: "x" }, identity_info: { id_doc_type: "IDENTIFICATION_TYPE_ID_CARD", identification_name: "x", identification_no: "x" } }, proof_medias: [{ proof_media_type: "WITHDRAWAL_APPLICATION", proof_media: "x" }], additional_materials: ["x"], remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.account.applyCancelWithdraw.post(options);
  wxpay.v3.ecommerce.account.applyCancelWithdraw.postSync(options);
  void wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw").post(options);
  wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw").postSync(options);
  void wxpay["v3/ecommerce/account/apply-cancel-withdraw"].post(options);
  wxpay["v3/ecommerce/account/apply-cancel-withdraw"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}#get", () => {
  const node = wxpay.v3.ecommerce.account.applyCancelWithdraw.applymentId._applyment_id_;
  const options = { applyment_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.account.applyCancelWithdraw.applymentId._applyment_id_.get(options);
  wxpay.v3.ecommerce.account.applyCancelWithdraw.applymentId._applyment_id_.getSync(options);
  void wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}").get(options);
  wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}").getSync(options);
  void wxpay["v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}"].get(options);
  wxpay["v3/ecommerce/account/apply-cancel-withdraw/applyment-id/{applyment_id}"].getSync(options);
  // @ts-expect-error applyment_id is of another type
  void node.get({ ...options, applyment_id: true });
});

test("v3/ecommerce/account/apply-cancel-withdraw/confirm#post", () => {
  const node = wxpay.v3.ecommerce.account.applyCancelWithdraw.confirm;
  const options = { json: { applyment_id: "x", out_request_no: "x", sub_mchid: "x", operator_identification: "x", confirm_time: "x", cancel_contract_version: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.account.applyCancelWithdraw.confirm.post(options);
  wxpay.v3.ecommerce.account.applyCancelWithdraw.confirm.postSync(options);
  void wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw/confirm").post(options);
  wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw/confirm").postSync(options);
  void wxpay["v3/ecommerce/account/apply-cancel-withdraw/confirm"].post(options);
  wxpay["v3/ecommerce/account/apply-cancel-withdraw/confirm"].postSync(options);
  // @ts-expect-error applyment_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, applyment_idMisspelt: "x" } });
});

test("v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.ecommerce.account.applyCancelWithdraw.outRequestNo._out_request_no_;
  const options = { out_request_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.account.applyCancelWithdraw.outRequestNo._out_request_no_.get(options);
  wxpay.v3.ecommerce.account.applyCancelWithdraw.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/ecommerce/account/apply-cancel-withdraw/out-request-no/{out_request_no}"].getSync(options);
  const { out_request_no: _, ...rest } = options;
  // @ts-expect-error out_request_no is left out
  void node.get(rest);
});

test("v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}#get", () => {
  const node = wxpay.v3.ecommerce.account.applyCancelWithdraw.validateCancel._sub_mchid_;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.account.applyCancelWithdraw.validateCancel._sub_mchid_.get(options);
  wxpay.v3.ecommerce.account.applyCancelWithdraw.validateCancel._sub_mchid_.getSync(options);
  void wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}").get(options);
  wxpay.chain("v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}").getSync(options);
  void wxpay["v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}"].get(options);
  wxpay["v3/ecommerce/account/apply-cancel-withdraw/validate-cancel/{sub_mchid}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, sub_mchid: true });
});

test("v3/ecommerce/account/cancel-applications#post", () => {
  const node = wxpay.v3.ecommerce.account.cancelApplications;
  const options = { json: { sub_mchid: "x", out_apply_no: "x", application_info: [{ application_type: "SP_MERCHANT_APPLICATION", application_media_id: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.account.cancelApplications.post(options);
  wxpay.v3.ecommerce.account.cancelApplications.postSync(options);
  void wxpay.chain("v3/ecommerce/account/cancel-applications").post(options);
  wxpay.chain("v3/ecommerce/account/cancel-applications").postSync(options);
  void wxpay["v3/ecommerce/account/cancel-applications"].post(options);
  wxpay["v3/ecommerce/account/cancel-applications"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/ecommerce/account/cancel-applications/media#post", () => {
  const node = wxpay.v3.ecommerce.account.cancelApplications.media;
  const options = { multipart: { file: upload, meta: { file_name: "x", file_digest: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.account.cancelApplications.media.post(options);
  wxpay.v3.ecommerce.account.cancelApplications.media.postSync(options);
  void wxpay.chain("v3/ecommerce/account/cancel-applications/media").post(options);
  wxpay.chain("v3/ecommerce/account/cancel-applications/media").postSync(options);
  void wxpay["v3/ecommerce/account/cancel-applications/media"].post(options);
  wxpay["v3/ecommerce/account/cancel-applications/media"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  const { file: _, ...rest } = options.multipart;
  // @ts-expect-error file is left out
  void node.post({ ...options, multipart: rest });
});

test("v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}#get", () => {
  const node = wxpay.v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_;
  const options = { out_apply_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_.get(options);
  wxpay.v3.ecommerce.account.cancelApplications.outApplyNo._out_apply_no_.getSync(options);
  void wxpay.chain("v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}").get(options);
  wxpay.chain("v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}").getSync(options);
  void wxpay["v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}"].get(options);
  wxpay["v3/ecommerce/account/cancel-applications/out-apply-no/{out_apply_no}"].getSync(options);
  // @ts-expect-error out_apply_no is of another type
  void node.get({ ...options, out_apply_no: true });
});

test("v3/ecommerce/applyments/#post", () => {
  const node = wxpay.v3.ecommerce.applyments;
  const options = { json: { out_request_no: "x", organization_type: "2401", finance_institution: true, business_license_info: { cert_type: "CERTIFICATE_TYPE_2388", business_license_copy: "x", business_license_number: "x", merchant_name: "x", legal_person: "x", company_address: "x", business_time: ["x"] }, finance_institution_info: { finance_type: "BANK_AGENT", finance_license_pics: ["x"] }, id_holder_type: "LEGAL", id_doc_type: "IDENTIFICATION_TYPE_MAINLAND_IDCARD", authorize_letter_copy: "x", id_card_info: { id_card_copy: "x", id_card_national: "x", id_card_name: "x", id_card_number: "x", id_card_valid_time_begin: "x", id_card_valid_time: "x" }, id_doc_info: { id_doc_name: "x", id_doc_number: "x", id_doc_copy: "x", id_doc_copy_back: "x", doc_period_begin: "x", doc_period_end: "x" }, owner: true, ubo_info_list: [{ ubo_id_doc_type: "IDENTIFICATION_TYPE_MAINLAND_IDCARD", ubo_id_doc_copy: "x", ubo_id_doc_copy_back: "x", ubo_id_doc_name: "x", ubo_id_doc_number: "x", ubo_id_doc_address: "x", ubo_id_doc_period_begin: "x", ubo_id_doc_period_end: "x" }], account_info: { bank_account_type: "74", account_bank: "x", account_name: "x", bank_address_code: "x", bank_branch_id: "x", bank_name: "x", account_number: "x" }, contact_info: { contact_type: "65", contact_name: "x", contact_id_doc_type: "IDENTIFICATION_TYPE_MAINLAND_IDCARD", contact_id_card_number: "x", contact_id_doc_copy: "x", contact_id_doc_copy_back: "x", contact_id_doc_period_begin: "x", contact_id_doc_period_end: "x", business_authorization_letter: "x", mobile_phone: "x" }, sales_scene_info: { store_name: "x", store_url: "x", store_qr_code: "x", mini_program_sub_appid: "x" }, settlement_info: { settlement_id: 1, qualification_type: "x" }, merchant_shortname: "x", qualifications: "x", business_addition_pics: "x", business_addition_desc: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.applyments.post(options);
  wxpay.v3.ecommerce.applyments.postSync(options);
  void wxpay.chain("v3/ecommerce/applyments/").post(options);
  wxpay.chain("v3/ecommerce/applyments/").postSync(options);
  void wxpay["v3/ecommerce/applyments/"].post(options);
  wxpay["v3/ecommerce/applyments/"].postSync(options);
  // @ts-expect-error out_request_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_request_noMisspelt: "x" } });
});

test("v3/ecommerce/applyments/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.ecommerce.applyments.outRequestNo._out_request_no_;
  const options = { out_request_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.applyments.outRequestNo._out_request_no_.get(options);
  wxpay.v3.ecommerce.applyments.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/ecommerce/applyments/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/ecommerce/applyments/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/ecommerce/applyments/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/ecommerce/applyments/out-request-no/{out_request_no}"].getSync(options);
  const { out_request_no: _, ...rest } = options;
  // @ts-expect-error out_request_no is left out
  void node.get(rest);
});

test("v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke#post", () => {
  const node = wxpay.v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke;
  const options = { out_request_no: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke.post(options);
  wxpay.v3.ecommerce.applyments.outRequestNo._out_request_no_.revoke.postSync(options);
  void wxpay.chain("v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke").post(options);
  wxpay.chain("v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke").postSync(options);
  void wxpay["v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke"].post(options);
  wxpay["v3/ecommerce/applyments/out-request-no/{out_request_no}/revoke"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, out_request_no: true });
});

test("v3/ecommerce/applyments/submit-account-hosting-applyment#post", () => {
  const node = wxpay.v3.ecommerce.applyments.submitAccountHostingApplyment;
  const options = { json: { out_request_no: "x", organization_type: "2401", finance_institution: true, business_license_info: { cert_type: "CERTIFICATE_TYPE_2388", business_license_copy: "x", business_license_number: "x", merchant_name: "x", legal_person: "x", company_address: "x", business_time: ["x"] }, finance_institution_info: { finance_type: "BANK_AGENT", finance_license_pics: ["x"] }, id_holder_type: "LEGAL", id_doc_type: "IDENTIFICATION_TYPE_IDCARD", authorize_letter_copy: "x", id_card_info: { id_card_copy: "x", id_card_national: "x", id_card_name: "x", id_card_number: "x", id_card_valid_time_begin: "x", id_card_valid_time: "x" }, id_doc_info: { id_doc_name: "x", id_doc_number: "x", id_doc_copy: "x", id_doc_copy_back: "x", doc_period_begin: "x", doc_period_end: "x" }, ubo_info_list: [{ ubo_id_doc_type: "IDENTIFICATION_TYPE_IDCARD", ubo_id_doc_copy: "x", ubo_id_doc_copy_back: "x", ubo_id_doc_name: "x", ubo_id_doc_number: "x", ubo_id_doc_address: "x", ubo_period_begin: "x", ubo_period_end: "x", ubo_id_doc_period_begin: "x", ubo_id_doc_period_end: "x" }], account_info: { bank_account_type: "74", account_bank: "x", account_name: "x", bank_branch_id: "x", bank_name: "x", account_number: "x" }, contact_info: { contact_type: "65", contact_name: "x", contact_id_doc_type: "IDENTIFICATION_TYPE_IDCARD", contact_id_card_number: "x", contact_id_doc_copy: "x", contact_id_doc_copy_back: "x", contact_period_begin: "x", contact_period_end: "x", business_authorization_letter: "x", contact_id_doc_period_begin: "x", contact_id_doc_period_end: "x", mobile_phone: "x" }, sales_scene_info: { store_name: "x", store_url: "x", store_qr_code: "x", mini_program_sub_appid: "x" }, settlement_info: { settlement_id: "x", qualification_type: "x" }, merchant_shortname: "x", qualifications: ["x"], business_addition_pics: ["x"], business_addition_desc: ["x"], proxy_sign_verify_mode: true, id_card_complete_statement: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.applyments.submitAccountHostingApplyment.post(options);
  wxpay.v3.ecommerce.applyments.submitAccountHostingApplyment.postSync(options);
  void wxpay.chain("v3/ecommerce/applyments/submit-account-hosting-applyment").post(options);
  wxpay.chain("v3/ecommerce/applyments/submit-account-hosting-applyment").postSync(options);
  void wxpay["v3/ecommerce/applyments/submit-account-hosting-applyment"].post(options);
  wxpay["v3/ecommerce/applyments/submit-account-hosting-applyment"].postSync(options);
  // @ts-expect-error out_request_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_request_noMisspelt: "x" } });
});

test("v3/ecommerce/applyments/submit-sign-verify-info#post", () => {
  const node = wxpay.v3.ecommerce.applyments.submitSignVerifyInfo;
  const options = { json: { out_request_no: "x", applyment_id: 1, pre_sign_time: "x", proxy_verify_identity_info: { verify_identity_type: "VERIFY_IDENTITY_TYPE_FACE_TO_FACE", verify_identity_result: true } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.applyments.submitSignVerifyInfo.post(options);
  wxpay.v3.ecommerce.applyments.submitSignVerifyInfo.postSync(options);
  void wxpay.chain("v3/ecommerce/applyments/submit-sign-verify-info").post(options);
  wxpay.chain("v3/ecommerce/applyments/submit-sign-verify-info").postSync(options);
  void wxpay["v3/ecommerce/applyments/submit-sign-verify-info"].post(options);
  wxpay["v3/ecommerce/applyments/submit-sign-verify-info"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/ecommerce/applyments/{applyment_id}#get", () => {
  const node = wxpay.v3.ecommerce.applyments._applyment_id_;
  const options = { applyment_id: 1 } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.applyments._applyment_id_.get(options);
  wxpay.v3.ecommerce.applyments._applyment_id_.getSync(options);
  void wxpay.chain("v3/ecommerce/applyments/{applyment_id}").get(options);
  wxpay.chain("v3/ecommerce/applyments/{applyment_id}").getSync(options);
  void wxpay["v3/ecommerce/applyments/{applyment_id}"].get(options);
  wxpay["v3/ecommerce/applyments/{applyment_id}"].getSync(options);
  // @ts-expect-error applyment_id is of another type
  void node.get({ ...options, applyment_id: true });
});

test("v3/ecommerce/applyments/{applyment_id}/revoke#post", () => {
  const node = wxpay.v3.ecommerce.applyments._applyment_id_.revoke;
  const options = { applyment_id: 1 } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.applyments._applyment_id_.revoke.post(options);
  wxpay.v3.ecommerce.applyments._applyment_id_.revoke.postSync(options);
  void wxpay.chain("v3/ecommerce/applyments/{applyment_id}/revoke").post(options);
  wxpay.chain("v3/ecommerce/applyments/{applyment_id}/revoke").postSync(options);
  void wxpay["v3/ecommerce/applyments/{applyment_id}/revoke"].post(options);
  wxpay["v3/ecommerce/applyments/{applyment_id}/revoke"].postSync(options);
  // @ts-expect-error there is no such option
  void node.post({ ...options, nothing: 1 });
});

test("v3/ecommerce/bill/fundflowbill#get", () => {
  const node = wxpay.v3.ecommerce.bill.fundflowbill;
  const options = { query: { bill_date: "x", account_type: "ALL", tar_type: "GZIP", algorithm: "AEAD_AES_256_GCM" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.bill.fundflowbill.get(options);
  wxpay.v3.ecommerce.bill.fundflowbill.getSync(options);
  void wxpay.chain("v3/ecommerce/bill/fundflowbill").get(options);
  wxpay.chain("v3/ecommerce/bill/fundflowbill").getSync(options);
  void wxpay["v3/ecommerce/bill/fundflowbill"].get(options);
  wxpay["v3/ecommerce/bill/fundflowbill"].getSync(options);
  const { bill_date: _, ...rest } = options.query;
  // @ts-expect-error bill_date is left out
  void node.get({ ...options, query: rest });
});

test("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_;
  const options = { plan_id: 1, out_contract_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.get(options);
  wxpay.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}"].getSync(options);
  // @ts-expect-error plan_id is of another type
  void node.get({ ...options, plan_id: true });
});

test("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate#post", () => {
  const node = wxpay.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate;
  const options = { plan_id: 1, out_contract_code: "x", json: { contract_termination_remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.post(options);
  wxpay.v3.ecommerce.combinePapay.contracts.planId._plan_id_.outContractCode._out_contract_code_.terminate.postSync(options);
  void wxpay.chain("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate").post(options);
  wxpay.chain("v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate").postSync(options);
  void wxpay["v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"].post(options);
  wxpay["v3/ecommerce/combine-papay/contracts/plan-id/{plan_id}/out-contract-code/{out_contract_code}/terminate"].postSync(options);
  // @ts-expect-error contract_termination_remarkMisspelt is no member
  void node.post({ ...options, json: { ...options.json, contract_termination_remarkMisspelt: "x" } });
});

test("v3/ecommerce/combine-papay/contracts/pre-entrust-sign#post", () => {
  const node = wxpay.v3.ecommerce.combinePapay.contracts.preEntrustSign;
  const options = { json: { appid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", notify_url: "x", return_app: true, attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.combinePapay.contracts.preEntrustSign.post(options);
  wxpay.v3.ecommerce.combinePapay.contracts.preEntrustSign.postSync(options);
  void wxpay.chain("v3/ecommerce/combine-papay/contracts/pre-entrust-sign").post(options);
  wxpay.chain("v3/ecommerce/combine-papay/contracts/pre-entrust-sign").postSync(options);
  void wxpay["v3/ecommerce/combine-papay/contracts/pre-entrust-sign"].post(options);
  wxpay["v3/ecommerce/combine-papay/contracts/pre-entrust-sign"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.ecommerce.combinePapay.contracts.preEntrustSign.miniProgram;
  const options = { json: { appid: "x", plan_id: 1, out_contract_code: "x", contract_display_account: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.combinePapay.contracts.preEntrustSign.miniProgram.post(options);
  wxpay.v3.ecommerce.combinePapay.contracts.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/ecommerce/combine-papay/contracts/pre-entrust-sign/mini-program"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/ecommerce/combine-papay/transactions#post", () => {
  const node = wxpay.v3.ecommerce.combinePapay.transactions;
  const options = { json: { combine_appid: "x", combine_mchid: "x", combine_out_trade_no: "x", contract_id: "x", sub_orders: [{ mchid: "x", attach: "x", amount: { total_amount: 1, currency: "x" }, out_trade_no: "x", sub_mchid: "x", sub_appid: "x", description: "x", settle_info: { profit_sharing: true, subsidy_amount: 1 }, sub_risk_info: "x" }], risk_info: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.combinePapay.transactions.post(options);
  wxpay.v3.ecommerce.combinePapay.transactions.postSync(options);
  void wxpay.chain("v3/ecommerce/combine-papay/transactions").post(options);
  wxpay.chain("v3/ecommerce/combine-papay/transactions").postSync(options);
  void wxpay["v3/ecommerce/combine-papay/transactions"].post(options);
  wxpay["v3/ecommerce/combine-papay/transactions"].postSync(options);
  // @ts-expect-error combine_appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, combine_appidMisspelt: "x" } });
});

test("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}#get", () => {
  const node = wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_;
  const options = { combine_out_trade_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.get(options);
  wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.getSync(options);
  void wxpay.chain("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}").get(options);
  wxpay.chain("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}").getSync(options);
  void wxpay["v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"].get(options);
  wxpay["v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}"].getSync(options);
  const { combine_out_trade_no: _, ...rest } = options;
  // @ts-expect-error combine_out_trade_no is left out
  void node.get(rest);
});

test("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse#post", () => {
  const node = wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.reverse;
  const options = { combine_out_trade_no: "x", json: { combine_appid: "x", sub_orders: [{ mchid: "x", out_trade_no: "x", sub_mchid: "x", sub_appid: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.reverse.post(options);
  wxpay.v3.ecommerce.combinePapay.transactions._combine_out_trade_no_.reverse.postSync(options);
  void wxpay.chain("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse").post(options);
  wxpay.chain("v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse").postSync(options);
  void wxpay["v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse"].post(options);
  wxpay["v3/ecommerce/combine-papay/transactions/{combine_out_trade_no}/reverse"].postSync(options);
  // @ts-expect-error combine_appid is of another type
  void node.post({ ...options, json: { ...options.json, combine_appid: Symbol() } });
});

test("v3/ecommerce/fund/balance/{sub_mchid}#get", () => {
  const node = wxpay.v3.ecommerce.fund.balance._sub_mchid_;
  const options = { sub_mchid: "x", query: { account_type: "BASIC" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.fund.balance._sub_mchid_.get(options);
  wxpay.v3.ecommerce.fund.balance._sub_mchid_.getSync(options);
  void wxpay.chain("v3/ecommerce/fund/balance/{sub_mchid}").get(options);
  wxpay.chain("v3/ecommerce/fund/balance/{sub_mchid}").getSync(options);
  void wxpay["v3/ecommerce/fund/balance/{sub_mchid}"].get(options);
  wxpay["v3/ecommerce/fund/balance/{sub_mchid}"].getSync(options);
  // @ts-expect-error account_typeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, account_typeMisspelt: "x" } });
});

test("v3/ecommerce/fund/enddaybalance/{sub_mchid}#get", () => {
  const node = wxpay.v3.ecommerce.fund.enddaybalance._sub_mchid_;
  const options = { sub_mchid: "x", query: { date: "x", account_type: "BASIC" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.fund.enddaybalance._sub_mchid_.get(options);
  wxpay.v3.ecommerce.fund.enddaybalance._sub_mchid_.getSync(options);
  void wxpay.chain("v3/ecommerce/fund/enddaybalance/{sub_mchid}").get(options);
  wxpay.chain("v3/ecommerce/fund/enddaybalance/{sub_mchid}").getSync(options);
  void wxpay["v3/ecommerce/fund/enddaybalance/{sub_mchid}"].get(options);
  wxpay["v3/ecommerce/fund/enddaybalance/{sub_mchid}"].getSync(options);
  const { date: _, ...rest } = options.query;
  // @ts-expect-error date is left out
  void node.get({ ...options, query: rest });
});

test("v3/ecommerce/fund/withdraw#post", () => {
  const node = wxpay.v3.ecommerce.fund.withdraw;
  const options = { json: { sub_mchid: "x", out_request_no: "x", amount: 1, remark: "x", bank_memo: "x", account_type: "BASIC", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.fund.withdraw.post(options);
  wxpay.v3.ecommerce.fund.withdraw.postSync(options);
  void wxpay.chain("v3/ecommerce/fund/withdraw").post(options);
  wxpay.chain("v3/ecommerce/fund/withdraw").postSync(options);
  void wxpay["v3/ecommerce/fund/withdraw"].post(options);
  wxpay["v3/ecommerce/fund/withdraw"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.ecommerce.fund.withdraw.outRequestNo._out_request_no_;
  const options = { out_request_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.fund.withdraw.outRequestNo._out_request_no_.get(options);
  wxpay.v3.ecommerce.fund.withdraw.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/ecommerce/fund/withdraw/out-request-no/{out_request_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/ecommerce/fund/withdraw/{withdraw_id}#get", () => {
  const node = wxpay.v3.ecommerce.fund.withdraw._withdraw_id_;
  const options = { withdraw_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.fund.withdraw._withdraw_id_.get(options);
  wxpay.v3.ecommerce.fund.withdraw._withdraw_id_.getSync(options);
  void wxpay.chain("v3/ecommerce/fund/withdraw/{withdraw_id}").get(options);
  wxpay.chain("v3/ecommerce/fund/withdraw/{withdraw_id}").getSync(options);
  void wxpay["v3/ecommerce/fund/withdraw/{withdraw_id}"].get(options);
  wxpay["v3/ecommerce/fund/withdraw/{withdraw_id}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_;
  const options = { out_contract_code: "x", query: { appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_.get(options);
  wxpay.v3.ecommerce.individualContracts.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/ecommerce/individual-contracts/out-contract-code/{out_contract_code}"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v3/ecommerce/individual-contracts/pre-entrust-sign/app#post", () => {
  const node = wxpay.v3.ecommerce.individualContracts.preEntrustSign.app;
  const options = { json: { appid: "x", out_contract_code: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.individualContracts.preEntrustSign.app.post(options);
  wxpay.v3.ecommerce.individualContracts.preEntrustSign.app.postSync(options);
  void wxpay.chain("v3/ecommerce/individual-contracts/pre-entrust-sign/app").post(options);
  wxpay.chain("v3/ecommerce/individual-contracts/pre-entrust-sign/app").postSync(options);
  void wxpay["v3/ecommerce/individual-contracts/pre-entrust-sign/app"].post(options);
  wxpay["v3/ecommerce/individual-contracts/pre-entrust-sign/app"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program#post", () => {
  const node = wxpay.v3.ecommerce.individualContracts.preEntrustSign.miniProgram;
  const options = { json: { appid: "x", out_contract_code: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.individualContracts.preEntrustSign.miniProgram.post(options);
  wxpay.v3.ecommerce.individualContracts.preEntrustSign.miniProgram.postSync(options);
  void wxpay.chain("v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program").post(options);
  wxpay.chain("v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program").postSync(options);
  void wxpay["v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program"].post(options);
  wxpay["v3/ecommerce/individual-contracts/pre-entrust-sign/mini-program"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app#post", () => {
  const node = wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app;
  const options = { json: { appid: "x", out_contract_code: "x", real_name: "x", cred_type: "ID_CARD", cred_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app.post(options);
  wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.app.postSync(options);
  void wxpay.chain("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app").post(options);
  wxpay.chain("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app").postSync(options);
  void wxpay["v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"].post(options);
  wxpay["v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/app"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program#post", () => {
  const node = wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram;
  const options = { json: { appid: "x", out_contract_code: "x", openid: "x", real_name: "x", cred_type: "ID_CARD", cred_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram.post(options);
  wxpay.v3.ecommerce.individualContracts.preEntrustSignWithRealNameIdentity.miniProgram.postSync(options);
  void wxpay.chain("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program").post(options);
  wxpay.chain("v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program").postSync(options);
  void wxpay["v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program"].post(options);
  wxpay["v3/ecommerce/individual-contracts/pre-entrust-sign-with-real-name-identity/mini-program"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/ecommerce/individual-contracts/{openid}#get", () => {
  const node = wxpay.v3.ecommerce.individualContracts._openid_;
  const options = { openid: "x", query: { appid: "x", permission_type: "INDIVIDUAL_PAYEE" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.individualContracts._openid_.get(options);
  wxpay.v3.ecommerce.individualContracts._openid_.getSync(options);
  void wxpay.chain("v3/ecommerce/individual-contracts/{openid}").get(options);
  wxpay.chain("v3/ecommerce/individual-contracts/{openid}").getSync(options);
  void wxpay["v3/ecommerce/individual-contracts/{openid}"].get(options);
  wxpay["v3/ecommerce/individual-contracts/{openid}"].getSync(options);
  const { appid: _, ...rest } = options.query;
  // @ts-expect-error appid is left out
  void node.get({ ...options, query: rest });
});

test("v3/ecommerce/mch-transfer/authorizations#post", () => {
  const node = wxpay.v3.ecommerce.mchTransfer.authorizations;
  const options = { json: { sub_mchid: "x", agreement_list: [{ agreement_code: "x", agreement_version: "x", sign_organization: "x", sign_time: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.mchTransfer.authorizations.post(options);
  wxpay.v3.ecommerce.mchTransfer.authorizations.postSync(options);
  void wxpay.chain("v3/ecommerce/mch-transfer/authorizations").post(options);
  wxpay.chain("v3/ecommerce/mch-transfer/authorizations").postSync(options);
  void wxpay["v3/ecommerce/mch-transfer/authorizations"].post(options);
  wxpay["v3/ecommerce/mch-transfer/authorizations"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/ecommerce/mch-transfer/authorizations/{sub_mchid}#get", () => {
  const node = wxpay.v3.ecommerce.mchTransfer.authorizations._sub_mchid_;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.mchTransfer.authorizations._sub_mchid_.get(options);
  wxpay.v3.ecommerce.mchTransfer.authorizations._sub_mchid_.getSync(options);
  void wxpay.chain("v3/ecommerce/mch-transfer/authorizations/{sub_mchid}").get(options);
  wxpay.chain("v3/ecommerce/mch-transfer/authorizations/{sub_mchid}").getSync(options);
  void wxpay["v3/ecommerce/mch-transfer/authorizations/{sub_mchid}"].get(options);
  wxpay["v3/ecommerce/mch-transfer/authorizations/{sub_mchid}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/ecommerce/mch-transfer/transfer-bills#post", () => {
  const node = wxpay.v3.ecommerce.mchTransfer.transferBills;
  const options = { json: { sub_mchid: "x", appid: "x", out_bill_no: "x", transfer_scene_id: "x", openid: "x", user_name: "x", transfer_amount: 1, transfer_remark: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.mchTransfer.transferBills.post(options);
  wxpay.v3.ecommerce.mchTransfer.transferBills.postSync(options);
  void wxpay.chain("v3/ecommerce/mch-transfer/transfer-bills").post(options);
  wxpay.chain("v3/ecommerce/mch-transfer/transfer-bills").postSync(options);
  void wxpay["v3/ecommerce/mch-transfer/transfer-bills"].post(options);
  wxpay["v3/ecommerce/mch-transfer/transfer-bills"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}#get", () => {
  const node = wxpay.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_;
  const options = { out_bill_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.get(options);
  wxpay.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.getSync(options);
  void wxpay.chain("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}").get(options);
  wxpay.chain("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}").getSync(options);
  void wxpay["v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"].get(options);
  wxpay["v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel#post", () => {
  const node = wxpay.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel;
  const options = { out_bill_no: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel.post(options);
  wxpay.v3.ecommerce.mchTransfer.transferBills.outBillNo._out_bill_no_.cancel.postSync(options);
  void wxpay.chain("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel").post(options);
  wxpay.chain("v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel").postSync(options);
  void wxpay["v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"].post(options);
  wxpay["v3/ecommerce/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}/cancel"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}#get", () => {
  const node = wxpay.v3.ecommerce.mchTransfer.transferBills.transferBillNo._transfer_bill_no_;
  const options = { transfer_bill_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.get(options);
  wxpay.v3.ecommerce.mchTransfer.transferBills.transferBillNo._transfer_bill_no_.getSync(options);
  void wxpay.chain("v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}").get(options);
  wxpay.chain("v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}").getSync(options);
  void wxpay["v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"].get(options);
  wxpay["v3/ecommerce/mch-transfer/transfer-bills/transfer-bill-no/{transfer_bill_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/ecommerce/profitsharing/after-sales-orders#get", () => {
  const node = wxpay.v3.ecommerce.profitsharing.afterSalesOrders;
  const options = { query: { sub_mchid: "x", transaction_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.profitsharing.afterSalesOrders.get(options);
  wxpay.v3.ecommerce.profitsharing.afterSalesOrders.getSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/after-sales-orders").get(options);
  wxpay.chain("v3/ecommerce/profitsharing/after-sales-orders").getSync(options);
  void wxpay["v3/ecommerce/profitsharing/after-sales-orders"].get(options);
  wxpay["v3/ecommerce/profitsharing/after-sales-orders"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/ecommerce/profitsharing/after-sales-orders#post", () => {
  const node = wxpay.v3.ecommerce.profitsharing.afterSalesOrders;
  const options = { json: { sub_mchid: "x", transaction_id: "x", amount: 1, type: "SERVICE_FEE_INCOME", scene: "REFUND_TICKET", refund_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.profitsharing.afterSalesOrders.post(options);
  wxpay.v3.ecommerce.profitsharing.afterSalesOrders.postSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/after-sales-orders").post(options);
  wxpay.chain("v3/ecommerce/profitsharing/after-sales-orders").postSync(options);
  void wxpay["v3/ecommerce/profitsharing/after-sales-orders"].post(options);
  wxpay["v3/ecommerce/profitsharing/after-sales-orders"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/ecommerce/profitsharing/finish-order#post", () => {
  const node = wxpay.v3.ecommerce.profitsharing.finishOrder;
  const options = { json: { sub_mchid: "x", transaction_id: "x", out_order_no: "x", description: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.profitsharing.finishOrder.post(options);
  wxpay.v3.ecommerce.profitsharing.finishOrder.postSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/finish-order").post(options);
  wxpay.chain("v3/ecommerce/profitsharing/finish-order").postSync(options);
  void wxpay["v3/ecommerce/profitsharing/finish-order"].post(options);
  wxpay["v3/ecommerce/profitsharing/finish-order"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/ecommerce/profitsharing/orders#get", () => {
  const node = wxpay.v3.ecommerce.profitsharing.orders;
  const options = { query: { sub_mchid: "x", transaction_id: "x", out_order_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.profitsharing.orders.get(options);
  wxpay.v3.ecommerce.profitsharing.orders.getSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/orders").get(options);
  wxpay.chain("v3/ecommerce/profitsharing/orders").getSync(options);
  void wxpay["v3/ecommerce/profitsharing/orders"].get(options);
  wxpay["v3/ecommerce/profitsharing/orders"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/ecommerce/profitsharing/orders#post", () => {
  const node = wxpay.v3.ecommerce.profitsharing.orders;
  const options = { json: { appid: "x", sub_mchid: "x", transaction_id: "x", out_order_no: "x", receivers: [{ type: "MERCHANT_ID", receiver_account: "x", amount: 1, description: "x", receiver_name: "x", receiver_mchid: "x" }], finish: true, notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.profitsharing.orders.post(options);
  wxpay.v3.ecommerce.profitsharing.orders.postSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/orders").post(options);
  wxpay.chain("v3/ecommerce/profitsharing/orders").postSync(options);
  void wxpay["v3/ecommerce/profitsharing/orders"].post(options);
  wxpay["v3/ecommerce/profitsharing/orders"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/ecommerce/profitsharing/orders/{transaction_id}/amounts#get", () => {
  const node = wxpay.v3.ecommerce.profitsharing.orders._transaction_id_.amounts;
  const options = { transaction_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.profitsharing.orders._transaction_id_.amounts.get(options);
  wxpay.v3.ecommerce.profitsharing.orders._transaction_id_.amounts.getSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/orders/{transaction_id}/amounts").get(options);
  wxpay.chain("v3/ecommerce/profitsharing/orders/{transaction_id}/amounts").getSync(options);
  void wxpay["v3/ecommerce/profitsharing/orders/{transaction_id}/amounts"].get(options);
  wxpay["v3/ecommerce/profitsharing/orders/{transaction_id}/amounts"].getSync(options);
  const { transaction_id: _, ...rest } = options;
  // @ts-expect-error transaction_id is left out
  void node.get(rest);
});

test("v3/ecommerce/profitsharing/receivers/add#post", () => {
  const node = wxpay.v3.ecommerce.profitsharing.receivers.add;
  const options = { json: { appid: "x", type: "MERCHANT_ID", account: "x", name: "x", encrypted_name: "x", relation_type: "SUPPLIER" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.profitsharing.receivers.add.post(options);
  wxpay.v3.ecommerce.profitsharing.receivers.add.postSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/receivers/add").post(options);
  wxpay.chain("v3/ecommerce/profitsharing/receivers/add").postSync(options);
  void wxpay["v3/ecommerce/profitsharing/receivers/add"].post(options);
  wxpay["v3/ecommerce/profitsharing/receivers/add"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/ecommerce/profitsharing/receivers/delete#post", () => {
  const node = wxpay.v3.ecommerce.profitsharing.receivers.delete;
  const options = { json: { appid: "x", type: "MERCHANT_ID", account: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.profitsharing.receivers.delete.post(options);
  wxpay.v3.ecommerce.profitsharing.receivers.delete.postSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/receivers/delete").post(options);
  wxpay.chain("v3/ecommerce/profitsharing/receivers/delete").postSync(options);
  void wxpay["v3/ecommerce/profitsharing/receivers/delete"].post(options);
  wxpay["v3/ecommerce/profitsharing/receivers/delete"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/ecommerce/profitsharing/returnorders#get", () => {
  const node = wxpay.v3.ecommerce.profitsharing.returnorders;
  const options = { query: { sub_mchid: "x", out_return_no: "x", order_id: "x", out_order_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.profitsharing.returnorders.get(options);
  wxpay.v3.ecommerce.profitsharing.returnorders.getSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/returnorders").get(options);
  wxpay.chain("v3/ecommerce/profitsharing/returnorders").getSync(options);
  void wxpay["v3/ecommerce/profitsharing/returnorders"].get(options);
  wxpay["v3/ecommerce/profitsharing/returnorders"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
  // @ts-expect-error none of order_id, out_order_no is given
  void node.get({ ...options, query: { sub_mchid: "x", out_return_no: "x" } });
});

test("v3/ecommerce/profitsharing/returnorders#post", () => {
  const node = wxpay.v3.ecommerce.profitsharing.returnorders;
  const options = { json: { sub_mchid: "x", order_id: "x", out_order_no: "x", out_return_no: "x", return_mchid: "x", amount: 1, description: "x", transaction_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.profitsharing.returnorders.post(options);
  wxpay.v3.ecommerce.profitsharing.returnorders.postSync(options);
  void wxpay.chain("v3/ecommerce/profitsharing/returnorders").post(options);
  wxpay.chain("v3/ecommerce/profitsharing/returnorders").postSync(options);
  void wxpay["v3/ecommerce/profitsharing/returnorders"].post(options);
  wxpay["v3/ecommerce/profitsharing/returnorders"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
  // @ts-expect-error none of order_id, out_order_no is given
  void node.post({ ...options, json: { sub_mchid: "x", out_return_no: "x", return_mchid: "x", amount: 1, description: "x", transaction_id: "x" } });
});

test("v3/ecommerce/refunds/apply#post", () => {
  const node = wxpay.v3.ecommerce.refunds.apply;
  const options = { json: { individual_auth_id: "x", sub_mchid: "x", sp_appid: "x", sub_appid: "x", combine_mchid: "x", combine_out_trade_no: "x", combine_transaction_id: "x", transaction_id: "x", out_trade_no: "x", out_refund_no: "x", reason: "x", amount: { refund: 1, from: [{ account: "AVAILABLE", amount: 1 }], total: 1, currency: "x" }, notify_url: "x", refund_account: "REFUND_SOURCE_PARTNER_ADVANCE", funds_account: "AVAILABLE" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.refunds.apply.post(options);
  wxpay.v3.ecommerce.refunds.apply.postSync(options);
  void wxpay.chain("v3/ecommerce/refunds/apply").post(options);
  wxpay.chain("v3/ecommerce/refunds/apply").postSync(options);
  void wxpay["v3/ecommerce/refunds/apply"].post(options);
  wxpay["v3/ecommerce/refunds/apply"].postSync(options);
  // @ts-expect-error individual_auth_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, individual_auth_idMisspelt: "x" } });
});

test("v3/ecommerce/refunds/id/{refund_id}#get", () => {
  const node = wxpay.v3.ecommerce.refunds.id._refund_id_;
  const options = { refund_id: "x", query: { individual_auth_id: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.refunds.id._refund_id_.get(options);
  wxpay.v3.ecommerce.refunds.id._refund_id_.getSync(options);
  void wxpay.chain("v3/ecommerce/refunds/id/{refund_id}").get(options);
  wxpay.chain("v3/ecommerce/refunds/id/{refund_id}").getSync(options);
  void wxpay["v3/ecommerce/refunds/id/{refund_id}"].get(options);
  wxpay["v3/ecommerce/refunds/id/{refund_id}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/ecommerce/refunds/out-refund-no/{out_refund_no}#get", () => {
  const node = wxpay.v3.ecommerce.refunds.outRefundNo._out_refund_no_;
  const options = { out_refund_no: "x", query: { individual_auth_id: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.refunds.outRefundNo._out_refund_no_.get(options);
  wxpay.v3.ecommerce.refunds.outRefundNo._out_refund_no_.getSync(options);
  void wxpay.chain("v3/ecommerce/refunds/out-refund-no/{out_refund_no}").get(options);
  wxpay.chain("v3/ecommerce/refunds/out-refund-no/{out_refund_no}").getSync(options);
  void wxpay["v3/ecommerce/refunds/out-refund-no/{out_refund_no}"].get(options);
  wxpay["v3/ecommerce/refunds/out-refund-no/{out_refund_no}"].getSync(options);
  // @ts-expect-error individual_auth_id is of another type
  void node.get({ ...options, query: { ...options.query, individual_auth_id: Symbol() } });
});

test("v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund#post", () => {
  const node = wxpay.v3.ecommerce.refunds._refund_id_.applyAbnormalRefund;
  const options = { refund_id: "x", json: { sub_mchid: "x", individual_auth_id: "x", out_refund_no: "x", type: "USER_BANK_CARD", bank_type: "CMB_DEBIT", bank_account: "x", real_name: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.refunds._refund_id_.applyAbnormalRefund.post(options);
  wxpay.v3.ecommerce.refunds._refund_id_.applyAbnormalRefund.postSync(options);
  void wxpay.chain("v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund").post(options);
  wxpay.chain("v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund").postSync(options);
  void wxpay["v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund"].post(options);
  wxpay["v3/ecommerce/refunds/{refund_id}/apply-abnormal-refund"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/ecommerce/refunds/{refund_id}/return-advance#get", () => {
  const node = wxpay.v3.ecommerce.refunds._refund_id_.returnAdvance;
  const options = { refund_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.refunds._refund_id_.returnAdvance.get(options);
  wxpay.v3.ecommerce.refunds._refund_id_.returnAdvance.getSync(options);
  void wxpay.chain("v3/ecommerce/refunds/{refund_id}/return-advance").get(options);
  wxpay.chain("v3/ecommerce/refunds/{refund_id}/return-advance").getSync(options);
  void wxpay["v3/ecommerce/refunds/{refund_id}/return-advance"].get(options);
  wxpay["v3/ecommerce/refunds/{refund_id}/return-advance"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/ecommerce/refunds/{refund_id}/return-advance#post", () => {
  const node = wxpay.v3.ecommerce.refunds._refund_id_.returnAdvance;
  const options = { refund_id: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.refunds._refund_id_.returnAdvance.post(options);
  wxpay.v3.ecommerce.refunds._refund_id_.returnAdvance.postSync(options);
  void wxpay.chain("v3/ecommerce/refunds/{refund_id}/return-advance").post(options);
  wxpay.chain("v3/ecommerce/refunds/{refund_id}/return-advance").postSync(options);
  void wxpay["v3/ecommerce/refunds/{refund_id}/return-advance"].post(options);
  wxpay["v3/ecommerce/refunds/{refund_id}/return-advance"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/ecommerce/subject-sub-merchants#get", () => {
  const node = wxpay.v3.ecommerce.subjectSubMerchants;
  const options = { query: { organization_type: "SUBJECT_TYPE_ENTERPRISE", cert_number: "x", limit: 1, offset: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.ecommerce.subjectSubMerchants.get(options);
  wxpay.v3.ecommerce.subjectSubMerchants.getSync(options);
  void wxpay.chain("v3/ecommerce/subject-sub-merchants").get(options);
  wxpay.chain("v3/ecommerce/subject-sub-merchants").getSync(options);
  void wxpay["v3/ecommerce/subject-sub-merchants"].get(options);
  wxpay["v3/ecommerce/subject-sub-merchants"].getSync(options);
  // @ts-expect-error organization_typeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, organization_typeMisspelt: "x" } });
});

test("v3/ecommerce/subsidies/cancel#post", () => {
  const node = wxpay.v3.ecommerce.subsidies.cancel;
  const options = { json: { sub_mchid: "x", transaction_id: "x", description: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.subsidies.cancel.post(options);
  wxpay.v3.ecommerce.subsidies.cancel.postSync(options);
  void wxpay.chain("v3/ecommerce/subsidies/cancel").post(options);
  wxpay.chain("v3/ecommerce/subsidies/cancel").postSync(options);
  void wxpay["v3/ecommerce/subsidies/cancel"].post(options);
  wxpay["v3/ecommerce/subsidies/cancel"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/ecommerce/subsidies/create#post", () => {
  const node = wxpay.v3.ecommerce.subsidies.create;
  const options = { json: { sub_mchid: "x", transaction_id: "x", amount: 1, description: "x", refund_id: "x", out_subsidy_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.subsidies.create.post(options);
  wxpay.v3.ecommerce.subsidies.create.postSync(options);
  void wxpay.chain("v3/ecommerce/subsidies/create").post(options);
  wxpay.chain("v3/ecommerce/subsidies/create").postSync(options);
  void wxpay["v3/ecommerce/subsidies/create"].post(options);
  wxpay["v3/ecommerce/subsidies/create"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/ecommerce/subsidies/return#post", () => {
  const node = wxpay.v3.ecommerce.subsidies.return;
  const options = { json: { sub_mchid: "x", out_order_no: "x", transaction_id: "x", refund_id: "x", amount: 1, description: "x", subsidy_id: "x", from: [{ account: "AVAILABLE", amount: 1 }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.ecommerce.subsidies.return.post(options);
  wxpay.v3.ecommerce.subsidies.return.postSync(options);
  void wxpay.chain("v3/ecommerce/subsidies/return").post(options);
  wxpay.chain("v3/ecommerce/subsidies/return").postSync(options);
  void wxpay["v3/ecommerce/subsidies/return"].post(options);
  wxpay["v3/ecommerce/subsidies/return"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});
