// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/rate-activity/applications#post", () => {
  const node = wxpay.v3.rateActivity.applications;
  const options = { json: { acquiring_bank_id: "x", channel_id: "x", sub_mchid: "x", activity_detail: { activity_id: "x", activity_rate: "x", activity_apply_information: [{ apply_material_id: "x", apply_material_information: ["x"] }] }, additional_information: { additional_message: "x", additional_material: ["x"] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.rateActivity.applications.post(options);
  wxpay.v3.rateActivity.applications.postSync(options);
  void wxpay.chain("v3/rate-activity/applications").post(options);
  wxpay.chain("v3/rate-activity/applications").postSync(options);
  void wxpay["v3/rate-activity/applications"].post(options);
  wxpay["v3/rate-activity/applications"].postSync(options);
  const { acquiring_bank_id: _, ...rest } = options.json;
  // @ts-expect-error acquiring_bank_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/rate-activity/applications/id/{application_id}#get", () => {
  const node = wxpay.v3.rateActivity.applications.id._application_id_;
  const options = { application_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.rateActivity.applications.id._application_id_.get(options);
  wxpay.v3.rateActivity.applications.id._application_id_.getSync(options);
  void wxpay.chain("v3/rate-activity/applications/id/{application_id}").get(options);
  wxpay.chain("v3/rate-activity/applications/id/{application_id}").getSync(options);
  void wxpay["v3/rate-activity/applications/id/{application_id}"].get(options);
  wxpay["v3/rate-activity/applications/id/{application_id}"].getSync(options);
  // @ts-expect-error application_id is of another type
  void node.get({ ...options, application_id: true });
});

test("v3/rate-activity/applications/id/{application_id}#patch", () => {
  const node = wxpay.v3.rateActivity.applications.id._application_id_;
  const options = { application_id: "x", json: { activity_detail_modification: { activity_rate: "x", activity_apply_information: [{ apply_material_id: "x", apply_material_information: ["x"] }] }, additional_information: { additional_message: "x", additional_material: ["x"] } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.rateActivity.applications.id._application_id_.patch(options);
  wxpay.v3.rateActivity.applications.id._application_id_.patchSync(options);
  void wxpay.chain("v3/rate-activity/applications/id/{application_id}").patch(options);
  wxpay.chain("v3/rate-activity/applications/id/{application_id}").patchSync(options);
  void wxpay["v3/rate-activity/applications/id/{application_id}"].patch(options);
  wxpay["v3/rate-activity/applications/id/{application_id}"].patchSync(options);
  // @ts-expect-error activity_detail_modificationMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, activity_detail_modificationMisspelt: "x" } });
});
