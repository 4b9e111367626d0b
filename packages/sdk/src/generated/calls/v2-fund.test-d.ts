// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/fund/queryautowithdrawbydate#post", () => {
  const node = wxpay.v2.fund.queryautowithdrawbydate;
  const options = { xml: { mch_id: "x", sub_mch_id: "x", sign_type: "HMAC-SHA256", date: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.fund.queryautowithdrawbydate.post(options);
  wxpay.v2.fund.queryautowithdrawbydate.postSync(options);
  void wxpay.chain("v2/fund/queryautowithdrawbydate").post(options);
  wxpay.chain("v2/fund/queryautowithdrawbydate").postSync(options);
  void wxpay["v2/fund/queryautowithdrawbydate"].post(options);
  wxpay["v2/fund/queryautowithdrawbydate"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/fund/reautowithdrawbydate#post", () => {
  const node = wxpay.v2.fund.reautowithdrawbydate;
  const options = { xml: { mch_id: "x", sub_mch_id: "x", date: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.fund.reautowithdrawbydate.post(options);
  wxpay.v2.fund.reautowithdrawbydate.postSync(options);
  void wxpay.chain("v2/fund/reautowithdrawbydate").post(options);
  wxpay.chain("v2/fund/reautowithdrawbydate").postSync(options);
  void wxpay["v2/fund/reautowithdrawbydate"].post(options);
  wxpay["v2/fund/reautowithdrawbydate"].postSync(options);
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
});
