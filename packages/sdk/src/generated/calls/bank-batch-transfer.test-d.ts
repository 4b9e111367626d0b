// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/bank-batch-transfer/receipt/detail-receipts#get", () => {
  const node = wxpay.v3.bankBatchTransfer.receipt.detailReceipts;
  const options = { query: { out_batch_no: "x", out_detail_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bankBatchTransfer.receipt.detailReceipts.get(options);
  wxpay.v3.bankBatchTransfer.receipt.detailReceipts.getSync(options);
  void wxpay.chain("v3/bank-batch-transfer/receipt/detail-receipts").get(options);
  wxpay.chain("v3/bank-batch-transfer/receipt/detail-receipts").getSync(options);
  void wxpay["v3/bank-batch-transfer/receipt/detail-receipts"].get(options);
  wxpay["v3/bank-batch-transfer/receipt/detail-receipts"].getSync(options);
  const { out_batch_no: _, ...rest } = options.query;
  // @ts-expect-error out_batch_no is left out
  void node.get({ ...options, query: rest });
});

test("v3/bank-batch-transfer/receipt/detail-receipts#post", () => {
  const node = wxpay.v3.bankBatchTransfer.receipt.detailReceipts;
  const options = { json: { out_batch_no: "x", out_detail_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.bankBatchTransfer.receipt.detailReceipts.post(options);
  wxpay.v3.bankBatchTransfer.receipt.detailReceipts.postSync(options);
  void wxpay.chain("v3/bank-batch-transfer/receipt/detail-receipts").post(options);
  wxpay.chain("v3/bank-batch-transfer/receipt/detail-receipts").postSync(options);
  void wxpay["v3/bank-batch-transfer/receipt/detail-receipts"].post(options);
  wxpay["v3/bank-batch-transfer/receipt/detail-receipts"].postSync(options);
  // @ts-expect-error out_batch_no is of another type
  void node.post({ ...options, json: { ...options.json, out_batch_no: Symbol() } });
});

test("v3/bank-batch-transfer/receipt/summary-receipts#get", () => {
  const node = wxpay.v3.bankBatchTransfer.receipt.summaryReceipts;
  const options = { query: { out_batch_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bankBatchTransfer.receipt.summaryReceipts.get(options);
  wxpay.v3.bankBatchTransfer.receipt.summaryReceipts.getSync(options);
  void wxpay.chain("v3/bank-batch-transfer/receipt/summary-receipts").get(options);
  wxpay.chain("v3/bank-batch-transfer/receipt/summary-receipts").getSync(options);
  void wxpay["v3/bank-batch-transfer/receipt/summary-receipts"].get(options);
  wxpay["v3/bank-batch-transfer/receipt/summary-receipts"].getSync(options);
  // @ts-expect-error out_batch_noMisspelt is no member
  void node.get({ ...options, query: { ...options.query, out_batch_noMisspelt: "x" } });
});

test("v3/bank-batch-transfer/receipt/summary-receipts#post", () => {
  const node = wxpay.v3.bankBatchTransfer.receipt.summaryReceipts;
  const options = { json: { out_batch_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.bankBatchTransfer.receipt.summaryReceipts.post(options);
  wxpay.v3.bankBatchTransfer.receipt.summaryReceipts.postSync(options);
  void wxpay.chain("v3/bank-batch-transfer/receipt/summary-receipts").post(options);
  wxpay.chain("v3/bank-batch-transfer/receipt/summary-receipts").postSync(options);
  void wxpay["v3/bank-batch-transfer/receipt/summary-receipts"].post(options);
  wxpay["v3/bank-batch-transfer/receipt/summary-receipts"].postSync(options);
  const { out_batch_no: _, ...rest } = options.json;
  // @ts-expect-error out_batch_no is left out
  void node.post({ ...options, json: rest });
});
