// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/industry-rebate/retail-industry/transactions#post", () => {
  const node = wxpay.v3.industryRebate.retailIndustry.transactions;
  const options = { json: { brand_id: "x", transaction_id: "x", out_trade_no: "x", sub_mchid: "x", device_id: "x", goods_detail: [{ barcode: "x", merchant_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.industryRebate.retailIndustry.transactions.post(options);
  wxpay.v3.industryRebate.retailIndustry.transactions.postSync(options);
  void wxpay.chain("v3/industry-rebate/retail-industry/transactions").post(options);
  wxpay.chain("v3/industry-rebate/retail-industry/transactions").postSync(options);
  void wxpay["v3/industry-rebate/retail-industry/transactions"].post(options);
  wxpay["v3/industry-rebate/retail-industry/transactions"].postSync(options);
  const { out_trade_no: _, ...rest } = options.json;
  // @ts-expect-error out_trade_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/industry-rebate/transactions/{transaction_id}#post", () => {
  const node = wxpay.v3.industryRebate.transactions._transaction_id_;
  const options = { transaction_id: "x", json: { sub_mchid: "x", code_url: "x", out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.industryRebate.transactions._transaction_id_.post(options);
  wxpay.v3.industryRebate.transactions._transaction_id_.postSync(options);
  void wxpay.chain("v3/industry-rebate/transactions/{transaction_id}").post(options);
  wxpay.chain("v3/industry-rebate/transactions/{transaction_id}").postSync(options);
  void wxpay["v3/industry-rebate/transactions/{transaction_id}"].post(options);
  wxpay["v3/industry-rebate/transactions/{transaction_id}"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});
