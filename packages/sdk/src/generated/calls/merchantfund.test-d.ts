// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/merchantfund/merchant/income-records#get", () => {
  const node = wxpay.v3.merchantfund.merchant.incomeRecords;
  const options = { query: { account_type: "BASIC", date: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantfund.merchant.incomeRecords.get(options);
  wxpay.v3.merchantfund.merchant.incomeRecords.getSync(options);
  void wxpay.chain("v3/merchantfund/merchant/income-records").get(options);
  wxpay.chain("v3/merchantfund/merchant/income-records").getSync(options);
  void wxpay["v3/merchantfund/merchant/income-records"].get(options);
  wxpay["v3/merchantfund/merchant/income-records"].getSync(options);
  const { account_type: _, ...rest } = options.query;
  // @ts-expect-error account_type is left out
  void node.get({ ...options, query: rest });
});

test("v3/merchantfund/partner/income-records#get", () => {
  const node = wxpay.v3.merchantfund.partner.incomeRecords;
  const options = { query: { sub_mchid: "x", account_type: "BASIC", date: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantfund.partner.incomeRecords.get(options);
  wxpay.v3.merchantfund.partner.incomeRecords.getSync(options);
  void wxpay.chain("v3/merchantfund/partner/income-records").get(options);
  wxpay.chain("v3/merchantfund/partner/income-records").getSync(options);
  void wxpay["v3/merchantfund/partner/income-records"].get(options);
  wxpay["v3/merchantfund/partner/income-records"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});
