// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/partner-papay/contracts/{contract_id}/fail-notify#post", () => {
  const node = wxpay.v3.partnerPapay.contracts._contract_id_.failNotify;
  const options = { contract_id: "x", json: { sp_mchid: "x", sp_appid: "x", sub_mchid: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.partnerPapay.contracts._contract_id_.failNotify.post(options);
  wxpay.v3.partnerPapay.contracts._contract_id_.failNotify.postSync(options);
  void wxpay.chain("v3/partner-papay/contracts/{contract_id}/fail-notify").post(options);
  wxpay.chain("v3/partner-papay/contracts/{contract_id}/fail-notify").postSync(options);
  void wxpay["v3/partner-papay/contracts/{contract_id}/fail-notify"].post(options);
  wxpay["v3/partner-papay/contracts/{contract_id}/fail-notify"].postSync(options);
  const { sp_mchid: _, ...rest } = options.json;
  // @ts-expect-error sp_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/partner-papay/contracts/{contract_id}/notify#post", () => {
  const node = wxpay.v3.partnerPapay.contracts._contract_id_.notify;
  const options = { contract_id: "x", json: { sp_mchid: "x", sp_appid: "x", sub_mchid: "x", sub_appid: "x", deduct_duration: { count: 1, unit: "DAY" }, estimated_amount: { amount: 1, currency: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.partnerPapay.contracts._contract_id_.notify.post(options);
  wxpay.v3.partnerPapay.contracts._contract_id_.notify.postSync(options);
  void wxpay.chain("v3/partner-papay/contracts/{contract_id}/notify").post(options);
  wxpay.chain("v3/partner-papay/contracts/{contract_id}/notify").postSync(options);
  void wxpay["v3/partner-papay/contracts/{contract_id}/notify"].post(options);
  wxpay["v3/partner-papay/contracts/{contract_id}/notify"].postSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});
