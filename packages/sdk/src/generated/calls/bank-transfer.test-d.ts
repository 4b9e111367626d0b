// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/bank-transfer/batches#post", () => {
  const node = wxpay.v3.bankTransfer.batches;
  const options = { json: { platform_mchid: "x", specialized_payment_mchid: "x", sponsor_mchid: "x", user_authorized_mchid: "x", user_authorized_appid: "x", out_batch_no: "x", batch_name: "x", batch_remark: "x", attach_remark: "x", total_amount: 1, total_count: 1, transfer_scene: "ORDINARY_TRANSFER", transfer_purpose: "GOODSPAYMENT", transfer_detail_list: [{ out_detail_no: "x", transfer_amount: 1, transfer_remark: "x", openid: "x", user_name: "x", user_id_card: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.bankTransfer.batches.post(options);
  wxpay.v3.bankTransfer.batches.postSync(options);
  void wxpay.chain("v3/bank-transfer/batches").post(options);
  wxpay.chain("v3/bank-transfer/batches").postSync(options);
  void wxpay["v3/bank-transfer/batches"].post(options);
  wxpay["v3/bank-transfer/batches"].postSync(options);
  const { platform_mchid: _, ...rest } = options.json;
  // @ts-expect-error platform_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/bank-transfer/batches/batch-id/{batch_id}#get", () => {
  const node = wxpay.v3.bankTransfer.batches.batchId._batch_id_;
  const options = { batch_id: "x", query: { need_query_detail: true, offset: 1, limit: 1, detail_state: "ALL" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bankTransfer.batches.batchId._batch_id_.get(options);
  wxpay.v3.bankTransfer.batches.batchId._batch_id_.getSync(options);
  void wxpay.chain("v3/bank-transfer/batches/batch-id/{batch_id}").get(options);
  wxpay.chain("v3/bank-transfer/batches/batch-id/{batch_id}").getSync(options);
  void wxpay["v3/bank-transfer/batches/batch-id/{batch_id}"].get(options);
  wxpay["v3/bank-transfer/batches/batch-id/{batch_id}"].getSync(options);
  // @ts-expect-error need_query_detail is of another type
  void node.get({ ...options, query: { ...options.query, need_query_detail: Symbol() } });
});

test("v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}#get", () => {
  const node = wxpay.v3.bankTransfer.batches.batchId._batch_id_.details.detailId._detail_id_;
  const options = { batch_id: "x", detail_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bankTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.get(options);
  wxpay.v3.bankTransfer.batches.batchId._batch_id_.details.detailId._detail_id_.getSync(options);
  void wxpay.chain("v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}").get(options);
  wxpay.chain("v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}").getSync(options);
  void wxpay["v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"].get(options);
  wxpay["v3/bank-transfer/batches/batch-id/{batch_id}/details/detail-id/{detail_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/bank-transfer/batches/out-batch-no/{out_batch_no}#get", () => {
  const node = wxpay.v3.bankTransfer.batches.outBatchNo._out_batch_no_;
  const options = { out_batch_no: "x", query: { need_query_detail: true, offset: 1, limit: 1, detail_state: "ALL" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bankTransfer.batches.outBatchNo._out_batch_no_.get(options);
  wxpay.v3.bankTransfer.batches.outBatchNo._out_batch_no_.getSync(options);
  void wxpay.chain("v3/bank-transfer/batches/out-batch-no/{out_batch_no}").get(options);
  wxpay.chain("v3/bank-transfer/batches/out-batch-no/{out_batch_no}").getSync(options);
  void wxpay["v3/bank-transfer/batches/out-batch-no/{out_batch_no}"].get(options);
  wxpay["v3/bank-transfer/batches/out-batch-no/{out_batch_no}"].getSync(options);
  const { need_query_detail: _, ...rest } = options.query;
  // @ts-expect-error need_query_detail is left out
  void node.get({ ...options, query: rest });
});

test("v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}#get", () => {
  const node = wxpay.v3.bankTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_;
  const options = { out_batch_no: "x", out_detail_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.bankTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.get(options);
  wxpay.v3.bankTransfer.batches.outBatchNo._out_batch_no_.details.outDetailNo._out_detail_no_.getSync(options);
  void wxpay.chain("v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}").get(options);
  wxpay.chain("v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}").getSync(options);
  void wxpay["v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"].get(options);
  wxpay["v3/bank-transfer/batches/out-batch-no/{out_batch_no}/details/out-detail-no/{out_detail_no}"].getSync(options);
  // @ts-expect-error out_batch_no is of another type
  void node.get({ ...options, out_batch_no: true });
});
