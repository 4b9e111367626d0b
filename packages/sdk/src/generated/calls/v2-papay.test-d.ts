// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/papay/deletecontract#post", () => {
  const node = wxpay.v2.papay.deletecontract;
  const options = { xml: { appid: "x", mch_id: "x", contract_id: "x", contract_termination_remark: "x", version: "1.0", plan_id: "x", contract_code: "x", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.papay.deletecontract.post(options);
  wxpay.v2.papay.deletecontract.postSync(options);
  void wxpay.chain("v2/papay/deletecontract").post(options);
  wxpay.chain("v2/papay/deletecontract").postSync(options);
  void wxpay["v2/papay/deletecontract"].post(options);
  wxpay["v2/papay/deletecontract"].postSync(options);
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", contract_id: "x", contract_termination_remark: "x", version: "1.0", plan_id: "x", contract_code: "x" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/papay/entrustweb#get", () => {
  const node = wxpay.v2.papay.entrustweb;
  const options = { query: { appid: "x", mch_id: "x", plan_id: 1, contract_code: "x", request_serial: 1, contract_display_account: "x", notify_url: "x", version: "1.0", timestamp: "x", return_web: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v2.papay.entrustweb.get(options);
  wxpay.v2.papay.entrustweb.getSync(options);
  void wxpay.chain("v2/papay/entrustweb").get(options);
  wxpay.chain("v2/papay/entrustweb").getSync(options);
  void wxpay["v2/papay/entrustweb"].get(options);
  wxpay["v2/papay/entrustweb"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v2/papay/h5entrustweb#get", () => {
  const node = wxpay.v2.papay.h5entrustweb;
  const options = { query: { appid: "x", mch_id: "x", plan_id: "x", contract_code: "x", request_serial: 1, contract_display_account: "x", notify_url: "x", version: "1.0", sign_type: "MD5", timestamp: "x", clientip: "x", return_appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v2.papay.h5entrustweb.get(options);
  wxpay.v2.papay.h5entrustweb.getSync(options);
  void wxpay.chain("v2/papay/h5entrustweb").get(options);
  wxpay.chain("v2/papay/h5entrustweb").getSync(options);
  void wxpay["v2/papay/h5entrustweb"].get(options);
  wxpay["v2/papay/h5entrustweb"].getSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, appidMisspelt: "x" } });
});

test("v2/papay/partner/deletecontract#post", () => {
  const node = wxpay.v2.papay.partner.deletecontract;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", plan_id: "x", contract_code: "x", contract_id: "x", contract_termination_remark: "x", version: "1.0" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.papay.partner.deletecontract.post(options);
  wxpay.v2.papay.partner.deletecontract.postSync(options);
  void wxpay.chain("v2/papay/partner/deletecontract").post(options);
  wxpay.chain("v2/papay/partner/deletecontract").postSync(options);
  void wxpay["v2/papay/partner/deletecontract"].post(options);
  wxpay["v2/papay/partner/deletecontract"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/papay/partner/entrustweb#get", () => {
  const node = wxpay.v2.papay.partner.entrustweb;
  const options = { query: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", plan_id: 1, contract_code: "x", request_serial: 1, contract_display_account: "x", notify_url: "x", version: "1.0", timestamp: "x", return_web: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v2.papay.partner.entrustweb.get(options);
  wxpay.v2.papay.partner.entrustweb.getSync(options);
  void wxpay.chain("v2/papay/partner/entrustweb").get(options);
  wxpay.chain("v2/papay/partner/entrustweb").getSync(options);
  void wxpay["v2/papay/partner/entrustweb"].get(options);
  wxpay["v2/papay/partner/entrustweb"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v2/papay/partner/h5entrustweb#get", () => {
  const node = wxpay.v2.papay.partner.h5entrustweb;
  const options = { query: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", plan_id: "x", contract_code: "x", request_serial: 1, contract_display_account: "x", notify_url: "x", version: "1.0", sign_type: "MD5", timestamp: "x", clientip: "x", deviceid: "x", mobile: "x", email: "x", qq: "x", openid: "x", creid: "x", outerid: "x", return_appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v2.papay.partner.h5entrustweb.get(options);
  wxpay.v2.papay.partner.h5entrustweb.getSync(options);
  void wxpay.chain("v2/papay/partner/h5entrustweb").get(options);
  wxpay.chain("v2/papay/partner/h5entrustweb").getSync(options);
  void wxpay["v2/papay/partner/h5entrustweb"].get(options);
  wxpay["v2/papay/partner/h5entrustweb"].getSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, appidMisspelt: "x" } });
});

test("v2/papay/partner/preentrustweb#post", () => {
  const node = wxpay.v2.papay.partner.preentrustweb;
  const options = { xml: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", plan_id: "x", contract_code: "x", request_serial: 1, contract_display_account: "x", notify_url: "x", version: "1.0", sign_type: "MD5", timestamp: "x", return_app: "Y" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.papay.partner.preentrustweb.post(options);
  wxpay.v2.papay.partner.preentrustweb.postSync(options);
  void wxpay.chain("v2/papay/partner/preentrustweb").post(options);
  wxpay.chain("v2/papay/partner/preentrustweb").postSync(options);
  void wxpay["v2/papay/partner/preentrustweb"].post(options);
  wxpay["v2/papay/partner/preentrustweb"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/papay/partner/querycontract#post", () => {
  const node = wxpay.v2.papay.partner.querycontract;
  const options = { xml: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", contract_id: "x", version: "1.0", plan_id: "x", contract_code: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.papay.partner.querycontract.post(options);
  wxpay.v2.papay.partner.querycontract.postSync(options);
  void wxpay.chain("v2/papay/partner/querycontract").post(options);
  wxpay.chain("v2/papay/partner/querycontract").postSync(options);
  void wxpay["v2/papay/partner/querycontract"].post(options);
  wxpay["v2/papay/partner/querycontract"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/papay/preentrustweb#post", () => {
  const node = wxpay.v2.papay.preentrustweb;
  const options = { xml: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", plan_id: "x", contract_code: "x", request_serial: 1, contract_display_account: "x", notify_url: "x", version: "1.0", sign_type: "MD5", timestamp: "x", return_app: "Y" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.papay.preentrustweb.post(options);
  wxpay.v2.papay.preentrustweb.postSync(options);
  void wxpay.chain("v2/papay/preentrustweb").post(options);
  wxpay.chain("v2/papay/preentrustweb").postSync(options);
  void wxpay["v2/papay/preentrustweb"].post(options);
  wxpay["v2/papay/preentrustweb"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/papay/querycontract#post", () => {
  const node = wxpay.v2.papay.querycontract;
  const options = { xml: { appid: "x", mch_id: "x", contract_id: "x", version: "1.0", plan_id: "x", contract_code: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.papay.querycontract.post(options);
  wxpay.v2.papay.querycontract.postSync(options);
  void wxpay.chain("v2/papay/querycontract").post(options);
  wxpay.chain("v2/papay/querycontract").postSync(options);
  void wxpay["v2/papay/querycontract"].post(options);
  wxpay["v2/papay/querycontract"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});
