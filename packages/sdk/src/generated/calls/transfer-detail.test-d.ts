// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/transfer-detail/electronic-receipts#get", () => {
  const node = wxpay.v3.transferDetail.electronicReceipts;
  const options = { query: { accept_type: "BATCH_TRANSFER", out_batch_no: "x", out_detail_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.transferDetail.electronicReceipts.get(options);
  wxpay.v3.transferDetail.electronicReceipts.getSync(options);
  void wxpay.chain("v3/transfer-detail/electronic-receipts").get(options);
  wxpay.chain("v3/transfer-detail/electronic-receipts").getSync(options);
  void wxpay["v3/transfer-detail/electronic-receipts"].get(options);
  wxpay["v3/transfer-detail/electronic-receipts"].getSync(options);
  const { accept_type: _, ...rest } = options.query;
  // @ts-expect-error accept_type is left out
  void node.get({ ...options, query: rest });
});

test("v3/transfer-detail/electronic-receipts#post", () => {
  const node = wxpay.v3.transferDetail.electronicReceipts;
  const options = { json: { accept_type: "BATCH_TRANSFER", out_batch_no: "x", out_detail_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transferDetail.electronicReceipts.post(options);
  wxpay.v3.transferDetail.electronicReceipts.postSync(options);
  void wxpay.chain("v3/transfer-detail/electronic-receipts").post(options);
  wxpay.chain("v3/transfer-detail/electronic-receipts").postSync(options);
  void wxpay["v3/transfer-detail/electronic-receipts"].post(options);
  wxpay["v3/transfer-detail/electronic-receipts"].postSync(options);
  // @ts-expect-error accept_type is of another type
  void node.post({ ...options, json: { ...options.json, accept_type: Symbol() } });
});
