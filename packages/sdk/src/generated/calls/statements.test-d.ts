// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/statements#get", () => {
  const node = wxpay.v3.statements;
  const options = { headers: { "Accept-Encoding": "x" }, query: { date: "x", mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.statements.get(options);
  wxpay.v3.statements.getSync(options);
  void wxpay.chain("v3/statements").get(options);
  wxpay.chain("v3/statements").getSync(options);
  void wxpay["v3/statements"].get(options);
  wxpay["v3/statements"].getSync(options);
  const { date: _, ...rest } = options.query;
  // @ts-expect-error date is left out
  void node.get({ ...options, query: rest });
});
