// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}#get", () => {
  const node = wxpay.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_;
  const options = { sub_mchid: "x", application_no: "x", query: { account_number_rule: "ACCOUNT_NUMBER_RULE_MASK_V1" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_.get(options);
  wxpay.v3.apply4sub.sub_merchants._sub_mchid_.application._application_no_.getSync(options);
  void wxpay.chain("v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}").get(options);
  wxpay.chain("v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}").getSync(options);
  void wxpay["v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}"].get(options);
  wxpay["v3/apply4sub/sub_merchants/{sub_mchid}/application/{application_no}"].getSync(options);
  // @ts-expect-error account_number_ruleMisspelt is no member
  void node.get({ ...options, query: { ...options.query, account_number_ruleMisspelt: "x" } });
});

test("v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement#post", () => {
  const node = wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement;
  const options = { sub_mchid: "x", json: { modify_mode: "MODIFY_MODE_ASYNC", account_type: "ACCOUNT_TYPE_BUSINESS", account_bank: "x", bank_address_code: "x", bank_name: "x", bank_branch_id: "x", account_number: "x", account_name: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.post(options);
  wxpay.v3.apply4sub.sub_merchants._sub_mchid_.modifySettlement.postSync(options);
  void wxpay.chain("v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement").post(options);
  wxpay.chain("v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement").postSync(options);
  void wxpay["v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement"].post(options);
  wxpay["v3/apply4sub/sub_merchants/{sub_mchid}/modify-settlement"].postSync(options);
  // @ts-expect-error modify_mode is of another type
  void node.post({ ...options, json: { ...options.json, modify_mode: Symbol() } });
});

test("v3/apply4sub/sub_merchants/{sub_mchid}/settlement#get", () => {
  const node = wxpay.v3.apply4sub.sub_merchants._sub_mchid_.settlement;
  const options = { sub_mchid: "x", query: { account_number_rule: "ACCOUNT_NUMBER_RULE_MASK_V1" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.apply4sub.sub_merchants._sub_mchid_.settlement.get(options);
  wxpay.v3.apply4sub.sub_merchants._sub_mchid_.settlement.getSync(options);
  void wxpay.chain("v3/apply4sub/sub_merchants/{sub_mchid}/settlement").get(options);
  wxpay.chain("v3/apply4sub/sub_merchants/{sub_mchid}/settlement").getSync(options);
  void wxpay["v3/apply4sub/sub_merchants/{sub_mchid}/settlement"].get(options);
  wxpay["v3/apply4sub/sub_merchants/{sub_mchid}/settlement"].getSync(options);
  // @ts-expect-error account_number_ruleMisspelt is no member
  void node.get({ ...options, query: { ...options.query, account_number_ruleMisspelt: "x" } });
});
