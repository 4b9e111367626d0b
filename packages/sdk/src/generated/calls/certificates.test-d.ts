// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/certificates#get", () => {
  const node = wxpay.v3.certificates;
  const options = { query: { algorithm_type: "SM2" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.certificates.get(options);
  wxpay.v3.certificates.getSync(options);
  void wxpay.chain("v3/certificates").get(options);
  wxpay.chain("v3/certificates").getSync(options);
  void wxpay["v3/certificates"].get(options);
  wxpay["v3/certificates"].getSync(options);
  void node.get();
  // @ts-expect-error algorithm_typeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, algorithm_typeMisspelt: "x" } });
});
