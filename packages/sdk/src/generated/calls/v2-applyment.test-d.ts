// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/applyment/micro/getstate#post", () => {
  const node = wxpay.v2.applyment.micro.getstate;
  const options = { xml: { version: "x", mch_id: "x", sign_type: "HMAC-SHA256", applyment_id: "x", business_code: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.applyment.micro.getstate.post(options);
  wxpay.v2.applyment.micro.getstate.postSync(options);
  void wxpay.chain("v2/applyment/micro/getstate").post(options);
  wxpay.chain("v2/applyment/micro/getstate").postSync(options);
  void wxpay["v2/applyment/micro/getstate"].post(options);
  wxpay["v2/applyment/micro/getstate"].postSync(options);
  const { version: _, ...rest } = options.xml;
  // @ts-expect-error version is left out
  void node.post({ ...options, xml: rest });
});

test("v2/applyment/micro/getupgradestate#post", () => {
  const node = wxpay.v2.applyment.micro.getupgradestate;
  const options = { xml: { version: "x", mch_id: "x", sign_type: "HMAC-SHA256", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.applyment.micro.getupgradestate.post(options);
  wxpay.v2.applyment.micro.getupgradestate.postSync(options);
  void wxpay.chain("v2/applyment/micro/getupgradestate").post(options);
  wxpay.chain("v2/applyment/micro/getupgradestate").postSync(options);
  void wxpay["v2/applyment/micro/getupgradestate"].post(options);
  wxpay["v2/applyment/micro/getupgradestate"].postSync(options);
  // @ts-expect-error version is of another type
  void node.post({ ...options, xml: { ...options.xml, version: Symbol() } });
});

test("v2/applyment/micro/modifyarchives#post", () => {
  const node = wxpay.v2.applyment.micro.modifyarchives;
  const options = { xml: { version: "1.0", mch_id: "x", sign_type: "HMAC-SHA256", sub_mch_id: "x", account_number: "x", bank_name: "x", account_bank: "x", bank_address_code: "x", cert_sn: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.applyment.micro.modifyarchives.post(options);
  wxpay.v2.applyment.micro.modifyarchives.postSync(options);
  void wxpay.chain("v2/applyment/micro/modifyarchives").post(options);
  wxpay.chain("v2/applyment/micro/modifyarchives").postSync(options);
  void wxpay["v2/applyment/micro/modifyarchives"].post(options);
  wxpay["v2/applyment/micro/modifyarchives"].postSync(options);
  // @ts-expect-error versionMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, versionMisspelt: "x" } });
});

test("v2/applyment/micro/modifycontactinfo#post", () => {
  const node = wxpay.v2.applyment.micro.modifycontactinfo;
  const options = { xml: { version: "1.0", mch_id: "x", sign_type: "HMAC-SHA256", sub_mch_id: "x", mobile_phone: "x", email: "x", merchant_name: "x", cert_sn: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.applyment.micro.modifycontactinfo.post(options);
  wxpay.v2.applyment.micro.modifycontactinfo.postSync(options);
  void wxpay.chain("v2/applyment/micro/modifycontactinfo").post(options);
  wxpay.chain("v2/applyment/micro/modifycontactinfo").postSync(options);
  void wxpay["v2/applyment/micro/modifycontactinfo"].post(options);
  wxpay["v2/applyment/micro/modifycontactinfo"].postSync(options);
  const { version: _, ...rest } = options.xml;
  // @ts-expect-error version is left out
  void node.post({ ...options, xml: rest });
});

test("v2/applyment/micro/signcontract#post", () => {
  const node = wxpay.v2.applyment.micro.signcontract;
  const options = { xml: {} } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.applyment.micro.signcontract.post(options);
  wxpay.v2.applyment.micro.signcontract.postSync(options);
  void wxpay.chain("v2/applyment/micro/signcontract").post(options);
  wxpay.chain("v2/applyment/micro/signcontract").postSync(options);
  void wxpay["v2/applyment/micro/signcontract"].post(options);
  wxpay["v2/applyment/micro/signcontract"].postSync(options);
  void node.post();
  // @ts-expect-error there is no such option
  void node.post({ ...options, nothing: 1 });
});

test("v2/applyment/micro/submit#post", () => {
  const node = wxpay.v2.applyment.micro.submit;
  const options = { xml: { version: "3.0", cert_sn: "x", mch_id: "x", sign_type: "HMAC-SHA256", business_code: "x", id_card_copy: "x", id_card_national: "x", id_card_name: "x", id_card_number: "x", id_card_valid_time: ["x"], account_name: "x", account_bank: "x", bank_address_code: "x", bank_name: "x", account_number: "x", store_name: "x", store_address_code: "x", store_street: "x", store_longitude: "x", store_latitude: "x", store_entrance_pic: "x", indoor_pic: "x", address_certification: "x", merchant_shortname: "x", service_phone: "x", product_desc: "x", rate: "x", business_addition_desc: "x", business_addition_pics: ["x"], contact: "x", contact_phone: "x", contact_email: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.applyment.micro.submit.post(options);
  wxpay.v2.applyment.micro.submit.postSync(options);
  void wxpay.chain("v2/applyment/micro/submit").post(options);
  wxpay.chain("v2/applyment/micro/submit").postSync(options);
  void wxpay["v2/applyment/micro/submit"].post(options);
  wxpay["v2/applyment/micro/submit"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, id_card_valid_time: "text" } });
  void node.post({ ...options, xml: { ...options.xml, business_addition_pics: "text" } });
  // @ts-expect-error versionMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, versionMisspelt: "x" } });
});

test("v2/applyment/micro/submitupgrade#post", () => {
  const node = wxpay.v2.applyment.micro.submitupgrade;
  const options = { xml: { version: "1.0", mch_id: "x", sign_type: "HMAC-SHA256", cert_sn: "x", sub_mch_id: "x", organization_type: "x", business_license_copy: "x", business_license_number: "x", merchant_name: "x", company_address: "x", legal_person: "x", business_time: "x", business_licence_type: "x", organization_copy: "x", organization_number: "x", organization_time: "x", account_name: "x", account_bank: "x", bank_address_code: "x", bank_name: "x", account_number: "x", merchant_shortname: "x", business: "x", qualifications: "x", business_scene: "x", business_addition_desc: "x", business_addition_pics: "x", contact_email: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.applyment.micro.submitupgrade.post(options);
  wxpay.v2.applyment.micro.submitupgrade.postSync(options);
  void wxpay.chain("v2/applyment/micro/submitupgrade").post(options);
  wxpay.chain("v2/applyment/micro/submitupgrade").postSync(options);
  void wxpay["v2/applyment/micro/submitupgrade"].post(options);
  wxpay["v2/applyment/micro/submitupgrade"].postSync(options);
  const { version: _, ...rest } = options.xml;
  // @ts-expect-error version is left out
  void node.post({ ...options, xml: rest });
});
