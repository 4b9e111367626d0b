// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}#get", () => {
  const node = wxpay.v3.mchManage.mchManageRecords.subMchid._sub_mchid_;
  const options = { sub_mchid: "x", query: { limit: 1, offset: 1, manage_record_type: "FUNCTIONAL_LIMIT_RECORD", manage_record_state: "PENDING" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchManage.mchManageRecords.subMchid._sub_mchid_.get(options);
  wxpay.v3.mchManage.mchManageRecords.subMchid._sub_mchid_.getSync(options);
  void wxpay.chain("v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}").get(options);
  wxpay.chain("v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}").getSync(options);
  void wxpay["v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}"].get(options);
  wxpay["v3/mch-manage/mch-manage-records/sub-mchid/{sub_mchid}"].getSync(options);
  const { limit: _, ...rest } = options.query;
  // @ts-expect-error limit is left out
  void node.get({ ...options, query: rest });
});

test("v3/mch-manage/mch-manage-records/{manage_record_id}#get", () => {
  const node = wxpay.v3.mchManage.mchManageRecords._manage_record_id_;
  const options = { manage_record_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchManage.mchManageRecords._manage_record_id_.get(options);
  wxpay.v3.mchManage.mchManageRecords._manage_record_id_.getSync(options);
  void wxpay.chain("v3/mch-manage/mch-manage-records/{manage_record_id}").get(options);
  wxpay.chain("v3/mch-manage/mch-manage-records/{manage_record_id}").getSync(options);
  void wxpay["v3/mch-manage/mch-manage-records/{manage_record_id}"].get(options);
  wxpay["v3/mch-manage/mch-manage-records/{manage_record_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions#post", () => {
  const node = wxpay.v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions;
  const options = { manage_record_id: "x", json: { sub_mchid: "x", submit_data: { record_fields: [{ item_id: "x", field_name: "x", name: "x", type: 1, repeated_field_data: [{ longitude: "x", latitude: "x", province: "x", city: "x", area: "x", street: "x", address: "x", name: "x", wechat_order_id: "x", merchant_order_id: "x", trade_time: "x", trade_money_amount: "x", trade_goods: "x", logistic_flag: 0, evidence_img_list: ["x"] }], tips: "x", placeholder: "x", tooltip: "x", required: 0, need_encrypt: true, string_check_rule: { min_string_length: 1, max_string_length: 1, validator: "number" }, enum_check_rule: { min_list_length: 1, max_list_length: 1, enum_values: ["x"] }, file_check_rule: { min_list_length: 1, max_list_length: 1, enum_file_exts: ["png"], max_file_size: 1 }, time_interval_check_rule: { min_list_length: 1, max_list_length: 1 }, order_interval_check_rule: { min_list_length: 1, max_list_length: 1, enum_file_exts: ["png"], max_file_size: 1 }, relations: [{ source_key: 1, source_value: "x" }] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions.post(options);
  wxpay.v3.mchManage.mchManageRecords._manage_record_id_.mchManageSubmissions.postSync(options);
  void wxpay.chain("v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions").post(options);
  wxpay.chain("v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions").postSync(options);
  void wxpay["v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"].post(options);
  wxpay["v3/mch-manage/mch-manage-records/{manage_record_id}/mch-manage-submissions"].postSync(options);
  void node.post({ ...options, json: { ...options.json, submit_data: "text" } });
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload#post", () => {
  const node = wxpay.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload;
  const options = { sub_mchid: "x", multipart: { submission_file: upload, meta: { file_name: "x", file_digest: "x", item_id: 1 } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload.post(options);
  wxpay.v3.mchManage.submissionFiles.subMchid._sub_mchid_.upload.postSync(options);
  void wxpay.chain("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload").post(options);
  wxpay.chain("v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload").postSync(options);
  void wxpay["v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"].post(options);
  wxpay["v3/mch-manage/submission-files/sub-mchid/{sub_mchid}/upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  const { submission_file: _, ...rest } = options.multipart;
  // @ts-expect-error submission_file is left out
  void node.post({ ...options, multipart: rest });
});
