// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/palmservice/authorization/openid/{openid}#get", () => {
  const node = wxpay.v3.palmservice.authorization.openid._openid_;
  const options = { openid: "x", query: { organization_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.palmservice.authorization.openid._openid_.get(options);
  wxpay.v3.palmservice.authorization.openid._openid_.getSync(options);
  void wxpay.chain("v3/palmservice/authorization/openid/{openid}").get(options);
  wxpay.chain("v3/palmservice/authorization/openid/{openid}").getSync(options);
  void wxpay["v3/palmservice/authorization/openid/{openid}"].get(options);
  wxpay["v3/palmservice/authorization/openid/{openid}"].getSync(options);
  const { organization_id: _, ...rest } = options.query;
  // @ts-expect-error organization_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/palmservice/authorization/preauthorize#post", () => {
  const node = wxpay.v3.palmservice.authorization.preauthorize;
  const options = { json: { openid: "x", preauthorize_session_id: "x", organization_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.palmservice.authorization.preauthorize.post(options);
  wxpay.v3.palmservice.authorization.preauthorize.postSync(options);
  void wxpay.chain("v3/palmservice/authorization/preauthorize").post(options);
  wxpay.chain("v3/palmservice/authorization/preauthorize").postSync(options);
  void wxpay["v3/palmservice/authorization/preauthorize"].post(options);
  wxpay["v3/palmservice/authorization/preauthorize"].postSync(options);
  // @ts-expect-error openid is of another type
  void node.post({ ...options, json: { ...options.json, openid: Symbol() } });
});
