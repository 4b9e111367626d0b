// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}#get", () => {
  const node = wxpay.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_;
  const options = { sub_mchid: "x", query: { limit: 1, offset: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_.get(options);
  wxpay.v3.transactionBlock.transactionBlockRecords.subMchid._sub_mchid_.getSync(options);
  void wxpay.chain("v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}").get(options);
  wxpay.chain("v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}").getSync(options);
  void wxpay["v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}"].get(options);
  wxpay["v3/transaction-block/transaction-block-records/sub-mchid/{sub_mchid}"].getSync(options);
  const { limit: _, ...rest } = options.query;
  // @ts-expect-error limit is left out
  void node.get({ ...options, query: rest });
});

test("v3/transaction-block/transaction-block-records/{block_record_id}#get", () => {
  const node = wxpay.v3.transactionBlock.transactionBlockRecords._block_record_id_;
  const options = { block_record_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.transactionBlock.transactionBlockRecords._block_record_id_.get(options);
  wxpay.v3.transactionBlock.transactionBlockRecords._block_record_id_.getSync(options);
  void wxpay.chain("v3/transaction-block/transaction-block-records/{block_record_id}").get(options);
  wxpay.chain("v3/transaction-block/transaction-block-records/{block_record_id}").getSync(options);
  void wxpay["v3/transaction-block/transaction-block-records/{block_record_id}"].get(options);
  wxpay["v3/transaction-block/transaction-block-records/{block_record_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}#post", () => {
  const node = wxpay.v3.transactionBlock.transactionBlockSubmissions.subMchid._sub_mchid_;
  const options = { sub_mchid: "x", json: { merchant_submit_id: "x", submit_data: { record_fields: [{ item_id: "x", field_name: "x", name: "x", type: 1, repeated_field_data: [{ longitude: "x", latitude: "x", province: "x", city: "x", area: "x", street: "x", address: "x", name: "x", wechat_order_id: "x", merchant_order_id: "x", trade_time: "x", trade_money_amount: "x", trade_goods: "x", logistic_flag: 0, evidence_img_list: ["x"] }], tips: "x", placeholder: "x", tooltip: "x", required: 0, need_encrypt: true, string_check_rule: { min_string_length: 1, max_string_length: 1, validator: "number" }, enum_check_rule: { min_list_length: 1, max_list_length: 1, enum_values: ["x"] }, file_check_rule: { min_list_length: 1, max_list_length: 1, enum_file_exts: ["png"], max_file_size: 1 }, time_interval_check_rule: { min_list_length: 1, max_list_length: 1 }, order_interval_check_rule: { min_list_length: 1, max_list_length: 1, enum_file_exts: ["png"], max_file_size: 1 }, relations: [{ source_key: 1, source_value: "x" }] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.transactionBlock.transactionBlockSubmissions.subMchid._sub_mchid_.post(options);
  wxpay.v3.transactionBlock.transactionBlockSubmissions.subMchid._sub_mchid_.postSync(options);
  void wxpay.chain("v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}").post(options);
  wxpay.chain("v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}").postSync(options);
  void wxpay["v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}"].post(options);
  wxpay["v3/transaction-block/transaction-block-submissions/sub-mchid/{sub_mchid}"].postSync(options);
  void node.post({ ...options, json: { ...options.json, submit_data: "text" } });
  // @ts-expect-error merchant_submit_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, merchant_submit_idMisspelt: "x" } });
});

test("v3/transaction-block/transaction-block-submissions/{block_submission_id}#get", () => {
  const node = wxpay.v3.transactionBlock.transactionBlockSubmissions._block_submission_id_;
  const options = { block_submission_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.transactionBlock.transactionBlockSubmissions._block_submission_id_.get(options);
  wxpay.v3.transactionBlock.transactionBlockSubmissions._block_submission_id_.getSync(options);
  void wxpay.chain("v3/transaction-block/transaction-block-submissions/{block_submission_id}").get(options);
  wxpay.chain("v3/transaction-block/transaction-block-submissions/{block_submission_id}").getSync(options);
  void wxpay["v3/transaction-block/transaction-block-submissions/{block_submission_id}"].get(options);
  wxpay["v3/transaction-block/transaction-block-submissions/{block_submission_id}"].getSync(options);
  const { block_submission_id: _, ...rest } = options;
  // @ts-expect-error block_submission_id is left out
  void node.get(rest);
});
