// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/edu-star/orders#get", () => {
  const node = wxpay.v3.eduStar.orders;
  const options = { query: { appid: "x", wechat_openid: "x", qq: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduStar.orders.get(options);
  wxpay.v3.eduStar.orders.getSync(options);
  void wxpay.chain("v3/edu-star/orders").get(options);
  wxpay.chain("v3/edu-star/orders").getSync(options);
  void wxpay["v3/edu-star/orders"].get(options);
  wxpay["v3/edu-star/orders"].getSync(options);
  const { appid: _, ...rest } = options.query;
  // @ts-expect-error appid is left out
  void node.get({ ...options, query: rest });
});

test("v3/edu-star/orders#post", () => {
  const node = wxpay.v3.eduStar.orders;
  const options = { json: { appid: "x", wechat_openid: "x", qq: "x", right_id: "x", create_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.eduStar.orders.post(options);
  wxpay.v3.eduStar.orders.postSync(options);
  void wxpay.chain("v3/edu-star/orders").post(options);
  wxpay.chain("v3/edu-star/orders").postSync(options);
  void wxpay["v3/edu-star/orders"].post(options);
  wxpay["v3/edu-star/orders"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/edu-star/users/openid/{wechat_openid}#get", () => {
  const node = wxpay.v3.eduStar.users.openid._wechat_openid_;
  const options = { wechat_openid: "x", query: { appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduStar.users.openid._wechat_openid_.get(options);
  wxpay.v3.eduStar.users.openid._wechat_openid_.getSync(options);
  void wxpay.chain("v3/edu-star/users/openid/{wechat_openid}").get(options);
  wxpay.chain("v3/edu-star/users/openid/{wechat_openid}").getSync(options);
  void wxpay["v3/edu-star/users/openid/{wechat_openid}"].get(options);
  wxpay["v3/edu-star/users/openid/{wechat_openid}"].getSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, appidMisspelt: "x" } });
});

test("v3/edu-star/users/qq/{qq}#get", () => {
  const node = wxpay.v3.eduStar.users.qq._qq_;
  const options = { qq: "x", query: { appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.eduStar.users.qq._qq_.get(options);
  wxpay.v3.eduStar.users.qq._qq_.getSync(options);
  void wxpay.chain("v3/edu-star/users/qq/{qq}").get(options);
  wxpay.chain("v3/edu-star/users/qq/{qq}").getSync(options);
  void wxpay["v3/edu-star/users/qq/{qq}"].get(options);
  wxpay["v3/edu-star/users/qq/{qq}"].getSync(options);
  const { appid: _, ...rest } = options.query;
  // @ts-expect-error appid is left out
  void node.get({ ...options, query: rest });
});
