// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/compliance/inactive-merchant-identity-verification/merchants#post", () => {
  const node = wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants;
  const options = { json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants.post(options);
  wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants.postSync(options);
  void wxpay.chain("v3/compliance/inactive-merchant-identity-verification/merchants").post(options);
  wxpay.chain("v3/compliance/inactive-merchant-identity-verification/merchants").postSync(options);
  void wxpay["v3/compliance/inactive-merchant-identity-verification/merchants"].post(options);
  wxpay["v3/compliance/inactive-merchant-identity-verification/merchants"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}#get", () => {
  const node = wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_;
  const options = { sub_mchid: "x", verification_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_.get(options);
  wxpay.v3.compliance.inactiveMerchantIdentityVerification.merchants._sub_mchid_.verifications._verification_id_.getSync(options);
  void wxpay.chain("v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}").get(options);
  wxpay.chain("v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}").getSync(options);
  void wxpay["v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}"].get(options);
  wxpay["v3/compliance/inactive-merchant-identity-verification/merchants/{sub_mchid}/verifications/{verification_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, sub_mchid: true });
});
