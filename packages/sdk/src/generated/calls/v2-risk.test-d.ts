// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/risk/getcertficates#post", () => {
  const node = wxpay.v2.risk.getcertficates;
  const options = { xml: { mch_id: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.risk.getcertficates.post(options);
  wxpay.v2.risk.getcertficates.postSync(options);
  void wxpay.chain("v2/risk/getcertficates").post(options);
  wxpay.chain("v2/risk/getcertficates").postSync(options);
  void wxpay["v2/risk/getcertficates"].post(options);
  wxpay["v2/risk/getcertficates"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/risk/getpublickey#post", () => {
  const node = wxpay.v2.risk.getpublickey;
  const options = { xml: { mch_id: "x", sign_type: "MD5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.risk.getpublickey.post(options);
  wxpay.v2.risk.getpublickey.postSync(options);
  void wxpay.chain("v2/risk/getpublickey").post(options);
  wxpay.chain("v2/risk/getpublickey").postSync(options);
  void wxpay["v2/risk/getpublickey"].post(options);
  wxpay["v2/risk/getpublickey"].postSync(options);
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
});

test("v2/risk/getviolation#post", () => {
  const node = wxpay.v2.risk.getviolation;
  const options = { xml: { mch_id: "x", sign_type: "HMAC-SHA256", begin_time: "x", end_time: "x", page_index: "x", page_size: "x", violation_records_format: "csv" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.risk.getviolation.post(options);
  wxpay.v2.risk.getviolation.postSync(options);
  void wxpay.chain("v2/risk/getviolation").post(options);
  wxpay.chain("v2/risk/getviolation").postSync(options);
  void wxpay["v2/risk/getviolation"].post(options);
  wxpay["v2/risk/getviolation"].postSync(options);
  void node.post();
  // @ts-expect-error mch_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, mch_idMisspelt: "x" } });
});
