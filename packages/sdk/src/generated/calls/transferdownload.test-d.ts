// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/transferdownload/elecvoucherfile#get", () => {
  const node = wxpay.v3.transferdownload.elecvoucherfile;
  const options = { query: { token: "x", source: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.transferdownload.elecvoucherfile.get(options);
  wxpay.v3.transferdownload.elecvoucherfile.getSync(options);
  void wxpay.chain("v3/transferdownload/elecvoucherfile").get(options);
  wxpay.chain("v3/transferdownload/elecvoucherfile").getSync(options);
  void wxpay["v3/transferdownload/elecvoucherfile"].get(options);
  wxpay["v3/transferdownload/elecvoucherfile"].getSync(options);
  const { token: _, ...rest } = options.query;
  // @ts-expect-error token is left out
  void node.get({ ...options, query: rest });
});

test("v3/transferdownload/signfile#get", () => {
  const node = wxpay.v3.transferdownload.signfile;
  const options = { query: { token: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.transferdownload.signfile.get(options);
  wxpay.v3.transferdownload.signfile.getSync(options);
  void wxpay.chain("v3/transferdownload/signfile").get(options);
  wxpay.chain("v3/transferdownload/signfile").getSync(options);
  void wxpay["v3/transferdownload/signfile"].get(options);
  wxpay["v3/transferdownload/signfile"].getSync(options);
  // @ts-expect-error token is of another type
  void node.get({ ...options, query: { ...options.query, token: Symbol() } });
});
