// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/realname/verify#get", () => {
  const node = wxpay.v3.realname.verify;
  const options = { query: { credential_type: 1, encrypted_credential_id: "x", encrypted_name: "x", wxp_trade_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.realname.verify.get(options);
  wxpay.v3.realname.verify.getSync(options);
  void wxpay.chain("v3/realname/verify").get(options);
  wxpay.chain("v3/realname/verify").getSync(options);
  void wxpay["v3/realname/verify"].get(options);
  wxpay["v3/realname/verify"].getSync(options);
  const { credential_type: _, ...rest } = options.query;
  // @ts-expect-error credential_type is left out
  void node.get({ ...options, query: rest });
});
