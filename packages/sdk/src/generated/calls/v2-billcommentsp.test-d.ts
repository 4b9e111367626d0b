// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/billcommentsp/batchquerycomment#post", () => {
  const node = wxpay.v2.billcommentsp.batchquerycomment;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", begin_time: "x", end_time: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.billcommentsp.batchquerycomment.post(options);
  wxpay.v2.billcommentsp.batchquerycomment.postSync(options);
  void wxpay.chain("v2/billcommentsp/batchquerycomment").post(options);
  wxpay.chain("v2/billcommentsp/batchquerycomment").postSync(options);
  void wxpay["v2/billcommentsp/batchquerycomment"].post(options);
  wxpay["v2/billcommentsp/batchquerycomment"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});
