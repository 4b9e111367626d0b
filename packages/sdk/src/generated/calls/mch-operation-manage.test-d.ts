// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}#get", () => {
  const node = wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_;
  const options = { due_diligence_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.get(options);
  wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.getSync(options);
  void wxpay.chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}").get(options);
  wxpay.chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}").getSync(options);
  void wxpay["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}"].get(options);
  wxpay["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit#post", () => {
  const node = wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit;
  const options = { due_diligence_id: "x", json: { sub_mchid: "x", submit_data: { record_fields: [{ item_id: "x", field_name: "x", name: "x", type: 1, tips: "x", placeholder: "x", tooltip: "x", required: 0, check_rule: { min_length: 1, max_length: 1, enum_file_exts: ["png"], max_file_size: 1, enum_keys: [1], enum_values: ["x"] }, relations: [{ source_key: 1, source_value: "x" }], need_encrypt: true }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit.post(options);
  wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.submit.postSync(options);
  void wxpay.chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit").post(options);
  wxpay.chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit").postSync(options);
  void wxpay["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"].post(options);
  wxpay["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/submit"].postSync(options);
  void node.post({ ...options, json: { ...options.json, submit_data: "text" } });
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload#post", () => {
  const node = wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.upload;
  const options = { due_diligence_id: "x", multipart: { due_diligence_file: upload, meta: { file_name: "x", file_digest: "x", sub_mchid: "x", item_id: 1 } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.upload.post(options);
  wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.upload.postSync(options);
  void wxpay.chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload").post(options);
  wxpay.chain("v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload").postSync(options);
  void wxpay["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"].post(options);
  wxpay["v3/mch-operation-manage/enhanced-due-diligence/{due_diligence_id}/upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error due_diligence_fileMisspelt is no member
  void node.post({ ...options, multipart: { ...options.multipart, due_diligence_fileMisspelt: "x" } });
});

test("v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}#get", () => {
  const node = wxpay.v3.mchOperationManage.merchantLimitations.subMchid._sub_mchid_;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.mchOperationManage.merchantLimitations.subMchid._sub_mchid_.get(options);
  wxpay.v3.mchOperationManage.merchantLimitations.subMchid._sub_mchid_.getSync(options);
  void wxpay.chain("v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}").get(options);
  wxpay.chain("v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}").getSync(options);
  void wxpay["v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}"].get(options);
  wxpay["v3/mch-operation-manage/merchant-limitations/sub-mchid/{sub_mchid}"].getSync(options);
  const { sub_mchid: _, ...rest } = options;
  // @ts-expect-error sub_mchid is left out
  void node.get(rest);
});
