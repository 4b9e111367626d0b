// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/mmpaysptrans/pay_bank#post", () => {
  const node = wxpay.v2.mmpaysptrans.pay_bank;
  const options = { xml: { mch_id: "x", partner_trade_no: "x", enc_bank_no: "x", enc_true_name: "x", bank_code: "x", amount: 1, desc: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaysptrans.pay_bank.post(options);
  wxpay.v2.mmpaysptrans.pay_bank.postSync(options);
  void wxpay.chain("v2/mmpaysptrans/pay_bank").post(options);
  wxpay.chain("v2/mmpaysptrans/pay_bank").postSync(options);
  void wxpay["v2/mmpaysptrans/pay_bank"].post(options);
  wxpay["v2/mmpaysptrans/pay_bank"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/mmpaysptrans/query_bank#post", () => {
  const node = wxpay.v2.mmpaysptrans.query_bank;
  const options = { xml: { mch_id: "x", partner_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.mmpaysptrans.query_bank.post(options);
  wxpay.v2.mmpaysptrans.query_bank.postSync(options);
  void wxpay.chain("v2/mmpaysptrans/query_bank").post(options);
  wxpay.chain("v2/mmpaysptrans/query_bank").postSync(options);
  void wxpay["v2/mmpaysptrans/query_bank"].post(options);
  wxpay["v2/mmpaysptrans/query_bank"].postSync(options);
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
});
