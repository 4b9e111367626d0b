// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/bill/fundflowbill#get", () => {
  const node = wxpay.v3.bill.fundflowbill;
  const options = { query: { bill_date: "x", sub_mchid: "x", account_type: "BASIC", tar_type: "GZIP" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bill.fundflowbill.get(options);
  wxpay.v3.bill.fundflowbill.getSync(options);
  void wxpay.chain("v3/bill/fundflowbill").get(options);
  wxpay.chain("v3/bill/fundflowbill").getSync(options);
  void wxpay["v3/bill/fundflowbill"].get(options);
  wxpay["v3/bill/fundflowbill"].getSync(options);
  const { bill_date: _, ...rest } = options.query;
  // @ts-expect-error bill_date is left out
  void node.get({ ...options, query: rest });
});

test("v3/bill/sub-merchant-fundflowbill#get", () => {
  const node = wxpay.v3.bill.subMerchantFundflowbill;
  const options = { query: { sub_mchid: "x", bill_date: "x", account_type: "BASIC", algorithm: "AEAD_AES_256_GCM", tar_type: "GZIP" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bill.subMerchantFundflowbill.get(options);
  wxpay.v3.bill.subMerchantFundflowbill.getSync(options);
  void wxpay.chain("v3/bill/sub-merchant-fundflowbill").get(options);
  wxpay.chain("v3/bill/sub-merchant-fundflowbill").getSync(options);
  void wxpay["v3/bill/sub-merchant-fundflowbill"].get(options);
  wxpay["v3/bill/sub-merchant-fundflowbill"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/bill/tradebill#get", () => {
  const node = wxpay.v3.bill.tradebill;
  const options = { query: { bill_date: "x", bill_type: "ALL", tar_type: "GZIP", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bill.tradebill.get(options);
  wxpay.v3.bill.tradebill.getSync(options);
  void wxpay.chain("v3/bill/tradebill").get(options);
  wxpay.chain("v3/bill/tradebill").getSync(options);
  void wxpay["v3/bill/tradebill"].get(options);
  wxpay["v3/bill/tradebill"].getSync(options);
  // @ts-expect-error bill_dateMisspelt is no member
  void node.get({ ...options, query: { ...options.query, bill_dateMisspelt: "x" } });
});
