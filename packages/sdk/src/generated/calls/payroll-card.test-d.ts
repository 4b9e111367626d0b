// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/payroll-card/authentications#get", () => {
  const node = wxpay.v3.payrollCard.authentications;
  const options = { query: { openid: "x", appid: "x", sub_appid: "x", sub_mchid: "x", authenticate_date: "x", authenticate_state: "AUTHENTICATE_PROCESSING", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payrollCard.authentications.get(options);
  wxpay.v3.payrollCard.authentications.getSync(options);
  void wxpay.chain("v3/payroll-card/authentications").get(options);
  wxpay.chain("v3/payroll-card/authentications").getSync(options);
  void wxpay["v3/payroll-card/authentications"].get(options);
  wxpay["v3/payroll-card/authentications"].getSync(options);
  const { openid: _, ...rest } = options.query;
  // @ts-expect-error openid is left out
  void node.get({ ...options, query: rest });
});

test("v3/payroll-card/authentications/pre-order#post", () => {
  const node = wxpay.v3.payrollCard.authentications.preOrder;
  const options = { json: { openid: "x", appid: "x", sub_mchid: "x", sub_appid: "x", authenticate_number: "x", project_name: "x", employer_name: "x", authenticate_type: "SIGN_IN" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payrollCard.authentications.preOrder.post(options);
  wxpay.v3.payrollCard.authentications.preOrder.postSync(options);
  void wxpay.chain("v3/payroll-card/authentications/pre-order").post(options);
  wxpay.chain("v3/payroll-card/authentications/pre-order").postSync(options);
  void wxpay["v3/payroll-card/authentications/pre-order"].post(options);
  wxpay["v3/payroll-card/authentications/pre-order"].postSync(options);
  // @ts-expect-error openid is of another type
  void node.post({ ...options, json: { ...options.json, openid: Symbol() } });
});

test("v3/payroll-card/authentications/pre-order-with-auth#post", () => {
  const node = wxpay.v3.payrollCard.authentications.preOrderWithAuth;
  const options = { json: { openid: "x", appid: "x", sub_mchid: "x", sub_appid: "x", authenticate_number: "x", project_name: "x", employer_name: "x", user_name: "x", id_card_number: "x", employment_type: "LONG_TERM_EMPLOYMENT", authenticate_type: "SIGN_IN" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payrollCard.authentications.preOrderWithAuth.post(options);
  wxpay.v3.payrollCard.authentications.preOrderWithAuth.postSync(options);
  void wxpay.chain("v3/payroll-card/authentications/pre-order-with-auth").post(options);
  wxpay.chain("v3/payroll-card/authentications/pre-order-with-auth").postSync(options);
  void wxpay["v3/payroll-card/authentications/pre-order-with-auth"].post(options);
  wxpay["v3/payroll-card/authentications/pre-order-with-auth"].postSync(options);
  // @ts-expect-error openidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, openidMisspelt: "x" } });
});

test("v3/payroll-card/authentications/{authenticate_number}#get", () => {
  const node = wxpay.v3.payrollCard.authentications._authenticate_number_;
  const options = { authenticate_number: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payrollCard.authentications._authenticate_number_.get(options);
  wxpay.v3.payrollCard.authentications._authenticate_number_.getSync(options);
  void wxpay.chain("v3/payroll-card/authentications/{authenticate_number}").get(options);
  wxpay.chain("v3/payroll-card/authentications/{authenticate_number}").getSync(options);
  void wxpay["v3/payroll-card/authentications/{authenticate_number}"].get(options);
  wxpay["v3/payroll-card/authentications/{authenticate_number}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/payroll-card/relations/{openid}#get", () => {
  const node = wxpay.v3.payrollCard.relations._openid_;
  const options = { openid: "x", query: { sub_mchid: "x", appid: "x", sub_appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payrollCard.relations._openid_.get(options);
  wxpay.v3.payrollCard.relations._openid_.getSync(options);
  void wxpay.chain("v3/payroll-card/relations/{openid}").get(options);
  wxpay.chain("v3/payroll-card/relations/{openid}").getSync(options);
  void wxpay["v3/payroll-card/relations/{openid}"].get(options);
  wxpay["v3/payroll-card/relations/{openid}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/payroll-card/tokens#post", () => {
  const node = wxpay.v3.payrollCard.tokens;
  const options = { json: { openid: "x", appid: "x", sub_appid: "x", sub_mchid: "x", user_name: "x", id_card_number: "x", employment_type: "LONG_TERM_EMPLOYMENT" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payrollCard.tokens.post(options);
  wxpay.v3.payrollCard.tokens.postSync(options);
  void wxpay.chain("v3/payroll-card/tokens").post(options);
  wxpay.chain("v3/payroll-card/tokens").postSync(options);
  void wxpay["v3/payroll-card/tokens"].post(options);
  wxpay["v3/payroll-card/tokens"].postSync(options);
  // @ts-expect-error openidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, openidMisspelt: "x" } });
});

test("v3/payroll-card/transfer-batches#post", () => {
  const node = wxpay.v3.payrollCard.transferBatches;
  const options = { json: { sub_mchid: "x", sub_appid: "x", authorization_type: "INFORMATION_AUTHORIZATION_TYPE", out_batch_no: "x", batch_name: "x", batch_remark: "x", total_amount: 1, total_num: 1, transfer_detail_list: [{ out_detail_no: "x", transfer_amount: 1, transfer_remark: "x", openid: "x", user_name: "x" }], sp_appid: "x", employment_type: "LONG_TERM_EMPLOYMENT", employment_scene: "LOGISTICS", business_type: "UNDEFINE" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payrollCard.transferBatches.post(options);
  wxpay.v3.payrollCard.transferBatches.postSync(options);
  void wxpay.chain("v3/payroll-card/transfer-batches").post(options);
  wxpay.chain("v3/payroll-card/transfer-batches").postSync(options);
  void wxpay["v3/payroll-card/transfer-batches"].post(options);
  wxpay["v3/payroll-card/transfer-batches"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/payroll-card/wesure/insurance#post", () => {
  const node = wxpay.v3.payrollCard.wesure.insurance;
  const options = { json: { sp_mchid: "x", wesure_order_no: "x", token: "x", insurance_company_order_no: "x", openid: "x", insure_state: "x", insure_effect_time: "x", insure_invalid_time: "x", insurance_company_name: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payrollCard.wesure.insurance.post(options);
  wxpay.v3.payrollCard.wesure.insurance.postSync(options);
  void wxpay.chain("v3/payroll-card/wesure/insurance").post(options);
  wxpay.chain("v3/payroll-card/wesure/insurance").postSync(options);
  void wxpay["v3/payroll-card/wesure/insurance"].post(options);
  wxpay["v3/payroll-card/wesure/insurance"].postSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});

test("v3/payroll-card/wesure/token-validations#post", () => {
  const node = wxpay.v3.payrollCard.wesure.tokenValidations;
  const options = { json: { sp_mchid: "x", sub_mchid: "x", token: "x", user_name: "x", id_card_number: "x", authenticate_type: "NORMAL" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payrollCard.wesure.tokenValidations.post(options);
  wxpay.v3.payrollCard.wesure.tokenValidations.postSync(options);
  void wxpay.chain("v3/payroll-card/wesure/token-validations").post(options);
  wxpay.chain("v3/payroll-card/wesure/token-validations").postSync(options);
  void wxpay["v3/payroll-card/wesure/token-validations"].post(options);
  wxpay["v3/payroll-card/wesure/token-validations"].postSync(options);
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_mchidMisspelt: "x" } });
});
