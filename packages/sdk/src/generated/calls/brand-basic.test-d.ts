// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/brand-basic/partner/brands/{brand_id}/product-authorities#get", () => {
  const node = wxpay.v3.brandBasic.partner.brands._brand_id_.productAuthorities;
  const options = { brand_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brandBasic.partner.brands._brand_id_.productAuthorities.get(options);
  wxpay.v3.brandBasic.partner.brands._brand_id_.productAuthorities.getSync(options);
  void wxpay.chain("v3/brand-basic/partner/brands/{brand_id}/product-authorities").get(options);
  wxpay.chain("v3/brand-basic/partner/brands/{brand_id}/product-authorities").getSync(options);
  void wxpay["v3/brand-basic/partner/brands/{brand_id}/product-authorities"].get(options);
  wxpay["v3/brand-basic/partner/brands/{brand_id}/product-authorities"].getSync(options);
  const { brand_id: _, ...rest } = options;
  // @ts-expect-error brand_id is left out
  void node.get(rest);
});
