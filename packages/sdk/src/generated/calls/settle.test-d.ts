// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/settle/settlements#get", () => {
  const node = wxpay.v3.settle.settlements;
  const options = { query: { sub_mchid: "x", settle_state: "SETTLED", settle_start_date: "x", settle_end_date: "x", limit: 1, offset: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.settle.settlements.get(options);
  wxpay.v3.settle.settlements.getSync(options);
  void wxpay.chain("v3/settle/settlements").get(options);
  wxpay.chain("v3/settle/settlements").getSync(options);
  void wxpay["v3/settle/settlements"].get(options);
  wxpay["v3/settle/settlements"].getSync(options);
  const { settle_state: _, ...rest } = options.query;
  // @ts-expect-error settle_state is left out
  void node.get({ ...options, query: rest });
});
