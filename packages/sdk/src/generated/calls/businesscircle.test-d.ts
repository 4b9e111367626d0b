// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/businesscircle/parkings#post", () => {
  const node = wxpay.v3.businesscircle.parkings;
  const options = { json: { sub_mchid: "x", brandid: 1, appid: "x", openid: "x", plate_number: "x", state: "IN", time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.businesscircle.parkings.post(options);
  wxpay.v3.businesscircle.parkings.postSync(options);
  void wxpay.chain("v3/businesscircle/parkings").post(options);
  wxpay.chain("v3/businesscircle/parkings").postSync(options);
  void wxpay["v3/businesscircle/parkings"].post(options);
  wxpay["v3/businesscircle/parkings"].postSync(options);
  const { brandid: _, ...rest } = options.json;
  // @ts-expect-error brandid is left out
  void node.post({ ...options, json: rest });
});

test("v3/businesscircle/points/notify#post", () => {
  const node = wxpay.v3.businesscircle.points.notify;
  const options = { json: { sub_mchid: "x", transaction_id: "x", appid: "x", openid: "x", earn_points: true, increased_points: 1, points_update_time: "x", no_points_remarks: "x", total_points: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.businesscircle.points.notify.post(options);
  wxpay.v3.businesscircle.points.notify.postSync(options);
  void wxpay.chain("v3/businesscircle/points/notify").post(options);
  wxpay.chain("v3/businesscircle/points/notify").postSync(options);
  void wxpay["v3/businesscircle/points/notify"].post(options);
  wxpay["v3/businesscircle/points/notify"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/businesscircle/user-authorizations/{openid}#get", () => {
  const node = wxpay.v3.businesscircle.userAuthorizations._openid_;
  const options = { openid: "x", query: { appid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.businesscircle.userAuthorizations._openid_.get(options);
  wxpay.v3.businesscircle.userAuthorizations._openid_.getSync(options);
  void wxpay.chain("v3/businesscircle/user-authorizations/{openid}").get(options);
  wxpay.chain("v3/businesscircle/user-authorizations/{openid}").getSync(options);
  void wxpay["v3/businesscircle/user-authorizations/{openid}"].get(options);
  wxpay["v3/businesscircle/user-authorizations/{openid}"].getSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, appidMisspelt: "x" } });
});

test("v3/businesscircle/users/{openid}/points/commit_status#get", () => {
  const node = wxpay.v3.businesscircle.users._openid_.points.commit_status;
  const options = { openid: "x", query: { sub_mchid: "x", brandid: 1, appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.businesscircle.users._openid_.points.commit_status.get(options);
  wxpay.v3.businesscircle.users._openid_.points.commit_status.getSync(options);
  void wxpay.chain("v3/businesscircle/users/{openid}/points/commit_status").get(options);
  wxpay.chain("v3/businesscircle/users/{openid}/points/commit_status").getSync(options);
  void wxpay["v3/businesscircle/users/{openid}/points/commit_status"].get(options);
  wxpay["v3/businesscircle/users/{openid}/points/commit_status"].getSync(options);
  const { brandid: _, ...rest } = options.query;
  // @ts-expect-error brandid is left out
  void node.get({ ...options, query: rest });
});
