// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/express/users/{openid}/transform#post", () => {
  const node = wxpay.v3.express.users._openid_.transform;
  const options = { openid: "x", json: { appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.express.users._openid_.transform.post(options);
  wxpay.v3.express.users._openid_.transform.postSync(options);
  void wxpay.chain("v3/express/users/{openid}/transform").post(options);
  wxpay.chain("v3/express/users/{openid}/transform").postSync(options);
  void wxpay["v3/express/users/{openid}/transform"].post(options);
  wxpay["v3/express/users/{openid}/transform"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});
