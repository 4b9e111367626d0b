// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/billdownload/file#get", () => {
  const node = wxpay.v3.billdownload.file;
  const options = { query: { token: "x", tartype: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.billdownload.file.get(options);
  wxpay.v3.billdownload.file.getSync(options);
  void wxpay.chain("v3/billdownload/file").get(options);
  wxpay.chain("v3/billdownload/file").getSync(options);
  void wxpay["v3/billdownload/file"].get(options);
  wxpay["v3/billdownload/file"].getSync(options);
  const { token: _, ...rest } = options.query;
  // @ts-expect-error token is left out
  void node.get({ ...options, query: rest });
});
