// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPaySkill } from "../../skill/client.ts";

declare const wxpay: WeChatPaySkill;

test("aipay/preorder#post", () => {
  const node = wxpay.aipay.preorder;
  const options = { json: { payment_required: { skill_info: { skill_id: "x", skill_version: "x" }, pay_type: "GOODS_PAY", pay_mode: "AUTH_AND_PAY", expires_at: "x", pay_items: [{ product_id: "x", pay_data: { type: "code_url", value: "x" } }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.aipay.preorder.post(options);
  wxpay.aipay.preorder.postSync(options);
  void wxpay.chain("aipay/preorder").post(options);
  wxpay.chain("aipay/preorder").postSync(options);
  void wxpay["aipay/preorder"].post(options);
  wxpay["aipay/preorder"].postSync(options);
  const { payment_required: _, ...rest } = options.json;
  // @ts-expect-error payment_required is left out
  void node.post({ ...options, json: rest });
});
