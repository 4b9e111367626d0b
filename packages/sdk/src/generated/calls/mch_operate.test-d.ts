// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/mch_operate/risk/withdrawl-apply#post", () => {
  const node = wxpay.v3.mch_operate.risk.withdrawlApply;
  const options = { json: { sub_mchid: "x", out_account_type: "BASIC_ACCOUNT", amount: 1, out_request_no: "x", payee_type: "CONTRIBUTION_MERCHANT", payee_mchid: "x", payee_info: { account_type: "ACCOUNT_TYPE_CORPORATE", bank_account_info: { account_name: "x", account_bank: "x", bank_branch_id: "x", bank_name: "x", account_number: "x" }, identity_info: { id_doc_type: "IDENTIFICATION_TYPE_IDCARD", identification_name: "x", identification_no: "x" } }, proof_media_list: { proof_payee_media: [{ proof_media_type: "WECHAT_PAY_WITHDRAWAL_APPLICATION_TYPE_1", proof_media: "x" }] }, additional_materials: { additional_media: ["x"] }, remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mch_operate.risk.withdrawlApply.post(options);
  wxpay.v3.mch_operate.risk.withdrawlApply.postSync(options);
  void wxpay.chain("v3/mch_operate/risk/withdrawl-apply").post(options);
  wxpay.chain("v3/mch_operate/risk/withdrawl-apply").postSync(options);
  void wxpay["v3/mch_operate/risk/withdrawl-apply"].post(options);
  wxpay["v3/mch_operate/risk/withdrawl-apply"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}#get", () => {
  const node = wxpay.v3.mch_operate.risk.withdrawlApply.applymentId._applyment_id_;
  const options = { applyment_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mch_operate.risk.withdrawlApply.applymentId._applyment_id_.get(options);
  wxpay.v3.mch_operate.risk.withdrawlApply.applymentId._applyment_id_.getSync(options);
  void wxpay.chain("v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}").get(options);
  wxpay.chain("v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}").getSync(options);
  void wxpay["v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}"].get(options);
  wxpay["v3/mch_operate/risk/withdrawl-apply/applyment-id/{applyment_id}"].getSync(options);
  // @ts-expect-error applyment_id is of another type
  void node.get({ ...options, applyment_id: true });
});

test("v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}#get", () => {
  const node = wxpay.v3.mch_operate.risk.withdrawlApply.outRequestNo._out_request_no_;
  const options = { out_request_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mch_operate.risk.withdrawlApply.outRequestNo._out_request_no_.get(options);
  wxpay.v3.mch_operate.risk.withdrawlApply.outRequestNo._out_request_no_.getSync(options);
  void wxpay.chain("v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}").get(options);
  wxpay.chain("v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}").getSync(options);
  void wxpay["v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}"].get(options);
  wxpay["v3/mch_operate/risk/withdrawl-apply/out-request-no/{out_request_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});
