// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/industry-coupon/tokens#post", () => {
  const node = wxpay.v3.industryCoupon.tokens;
  const options = { json: { open_id: "x", coupon_list: [{ stock_id: 1, coupon_id: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.industryCoupon.tokens.post(options);
  wxpay.v3.industryCoupon.tokens.postSync(options);
  void wxpay.chain("v3/industry-coupon/tokens").post(options);
  wxpay.chain("v3/industry-coupon/tokens").postSync(options);
  void wxpay["v3/industry-coupon/tokens"].post(options);
  wxpay["v3/industry-coupon/tokens"].postSync(options);
  const { open_id: _, ...rest } = options.json;
  // @ts-expect-error open_id is left out
  void node.post({ ...options, json: rest });
});
