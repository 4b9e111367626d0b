// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/offlinefacemch/organizations#get", () => {
  const node = wxpay.v3.offlinefacemch.organizations;
  const options = { query: { organization_id: "x", organization_name: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.offlinefacemch.organizations.get(options);
  wxpay.v3.offlinefacemch.organizations.getSync(options);
  void wxpay.chain("v3/offlinefacemch/organizations").get(options);
  wxpay.chain("v3/offlinefacemch/organizations").getSync(options);
  void wxpay["v3/offlinefacemch/organizations"].get(options);
  wxpay["v3/offlinefacemch/organizations"].getSync(options);
  void node.get();
  // @ts-expect-error organization_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, organization_idMisspelt: "x" } });
});

test("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}#get", () => {
  const node = wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_;
  const options = { organization_id: "x", out_user_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.get(options);
  wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.getSync(options);
  void wxpay.chain("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}").get(options);
  wxpay.chain("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}").getSync(options);
  void wxpay["v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"].get(options);
  wxpay["v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"].getSync(options);
  // @ts-expect-error organization_id is of another type
  void node.get({ ...options, organization_id: true });
});

test("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}#patch", () => {
  const node = wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_;
  const options = { organization_id: "x", out_user_id: "x", json: { user_name: "x", user_type: "STUDENT", student_info: { class_name: "x" }, staff_info: { occupation: "x" }, status: "NORMAL", phone: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patch(options);
  wxpay.v3.offlinefacemch.organizations._organization_id_.users.outUserId._out_user_id_.patchSync(options);
  void wxpay.chain("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}").patch(options);
  wxpay.chain("v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}").patchSync(options);
  void wxpay["v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"].patch(options);
  wxpay["v3/offlinefacemch/organizations/{organization_id}/users/out-user-id/{out_user_id}"].patchSync(options);
  // @ts-expect-error user_nameMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, user_nameMisspelt: "x" } });
});

test("v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract#post", () => {
  const node = wxpay.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract;
  const options = { organization_id: "x", user_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract.post(options);
  wxpay.v3.offlinefacemch.organizations._organization_id_.users.userId._user_id_.terminateContract.postSync(options);
  void wxpay.chain("v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract").post(options);
  wxpay.chain("v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract").postSync(options);
  void wxpay["v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"].post(options);
  wxpay["v3/offlinefacemch/organizations/{organization_id}/users/user-id/{user_id}/terminate-contract"].postSync(options);
  const { organization_id: _, ...rest } = options;
  // @ts-expect-error organization_id is left out
  void node.post(rest);
});

test("v3/offlinefacemch/tokens#post", () => {
  const node = wxpay.v3.offlinefacemch.tokens;
  const options = { json: { scene: "x", web_init_data: { out_user_id: "x", organization_id: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.offlinefacemch.tokens.post(options);
  wxpay.v3.offlinefacemch.tokens.postSync(options);
  void wxpay.chain("v3/offlinefacemch/tokens").post(options);
  wxpay.chain("v3/offlinefacemch/tokens").postSync(options);
  void wxpay["v3/offlinefacemch/tokens"].post(options);
  wxpay["v3/offlinefacemch/tokens"].postSync(options);
  void node.post();
  // @ts-expect-error scene is of another type
  void node.post({ ...options, json: { ...options.json, scene: Symbol() } });
});
