// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/merchant-settlement/merchant-settle-rule-applications#post", () => {
  const node = wxpay.v3.merchantSettlement.merchantSettleRuleApplications;
  const options = { json: { acquiring_bank_id: "x", channel_id: "x", sub_mchid: "x", settle_rule_id: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantSettlement.merchantSettleRuleApplications.post(options);
  wxpay.v3.merchantSettlement.merchantSettleRuleApplications.postSync(options);
  void wxpay.chain("v3/merchant-settlement/merchant-settle-rule-applications").post(options);
  wxpay.chain("v3/merchant-settlement/merchant-settle-rule-applications").postSync(options);
  void wxpay["v3/merchant-settlement/merchant-settle-rule-applications"].post(options);
  wxpay["v3/merchant-settlement/merchant-settle-rule-applications"].postSync(options);
  const { acquiring_bank_id: _, ...rest } = options.json;
  // @ts-expect-error acquiring_bank_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/merchant-settlement/merchant-settle-rule-applications/{application_id}#get", () => {
  const node = wxpay.v3.merchantSettlement.merchantSettleRuleApplications._application_id_;
  const options = { application_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantSettlement.merchantSettleRuleApplications._application_id_.get(options);
  wxpay.v3.merchantSettlement.merchantSettleRuleApplications._application_id_.getSync(options);
  void wxpay.chain("v3/merchant-settlement/merchant-settle-rule-applications/{application_id}").get(options);
  wxpay.chain("v3/merchant-settlement/merchant-settle-rule-applications/{application_id}").getSync(options);
  void wxpay["v3/merchant-settlement/merchant-settle-rule-applications/{application_id}"].get(options);
  wxpay["v3/merchant-settlement/merchant-settle-rule-applications/{application_id}"].getSync(options);
  // @ts-expect-error application_id is of another type
  void node.get({ ...options, application_id: true });
});
