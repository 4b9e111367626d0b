// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/merchant-service/complaint-notifications#delete", () => {
  const node = wxpay.v3.merchantService.complaintNotifications;
  const options = {} satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.merchantService.complaintNotifications.delete(options);
  wxpay.v3.merchantService.complaintNotifications.deleteSync(options);
  void wxpay.chain("v3/merchant-service/complaint-notifications").delete(options);
  wxpay.chain("v3/merchant-service/complaint-notifications").deleteSync(options);
  void wxpay["v3/merchant-service/complaint-notifications"].delete(options);
  wxpay["v3/merchant-service/complaint-notifications"].deleteSync(options);
  void node.delete();
  // @ts-expect-error there is no such option
  void node.delete({ ...options, nothing: 1 });
});

test("v3/merchant-service/complaint-notifications#get", () => {
  const node = wxpay.v3.merchantService.complaintNotifications;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantService.complaintNotifications.get(options);
  wxpay.v3.merchantService.complaintNotifications.getSync(options);
  void wxpay.chain("v3/merchant-service/complaint-notifications").get(options);
  wxpay.chain("v3/merchant-service/complaint-notifications").getSync(options);
  void wxpay["v3/merchant-service/complaint-notifications"].get(options);
  wxpay["v3/merchant-service/complaint-notifications"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/merchant-service/complaint-notifications#post", () => {
  const node = wxpay.v3.merchantService.complaintNotifications;
  const options = { json: { url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantService.complaintNotifications.post(options);
  wxpay.v3.merchantService.complaintNotifications.postSync(options);
  void wxpay.chain("v3/merchant-service/complaint-notifications").post(options);
  wxpay.chain("v3/merchant-service/complaint-notifications").postSync(options);
  void wxpay["v3/merchant-service/complaint-notifications"].post(options);
  wxpay["v3/merchant-service/complaint-notifications"].postSync(options);
  // @ts-expect-error urlMisspelt is no member
  void node.post({ ...options, json: { ...options.json, urlMisspelt: "x" } });
});

test("v3/merchant-service/complaint-notifications#put", () => {
  const node = wxpay.v3.merchantService.complaintNotifications;
  const options = { json: { url: "x" } } satisfies Parameters<typeof node.put>[0];
  void wxpay.v3.merchantService.complaintNotifications.put(options);
  wxpay.v3.merchantService.complaintNotifications.putSync(options);
  void wxpay.chain("v3/merchant-service/complaint-notifications").put(options);
  wxpay.chain("v3/merchant-service/complaint-notifications").putSync(options);
  void wxpay["v3/merchant-service/complaint-notifications"].put(options);
  wxpay["v3/merchant-service/complaint-notifications"].putSync(options);
  const { url: _, ...rest } = options.json;
  // @ts-expect-error url is left out
  void node.put({ ...options, json: rest });
});

test("v3/merchant-service/complaints#get", () => {
  const node = wxpay.v3.merchantService.complaints;
  const options = { query: { limit: 1, offset: 1, begin_date: "x", end_date: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantService.complaints.get(options);
  wxpay.v3.merchantService.complaints.getSync(options);
  void wxpay.chain("v3/merchant-service/complaints").get(options);
  wxpay.chain("v3/merchant-service/complaints").getSync(options);
  void wxpay["v3/merchant-service/complaints"].get(options);
  wxpay["v3/merchant-service/complaints"].getSync(options);
  // @ts-expect-error limit is of another type
  void node.get({ ...options, query: { ...options.query, limit: Symbol() } });
});

test("v3/merchant-service/complaints/{transaction_id}#get", () => {
  const node = wxpay.v3.merchantService.complaints._transaction_id_;
  const options = { transaction_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantService.complaints._transaction_id_.get(options);
  wxpay.v3.merchantService.complaints._transaction_id_.getSync(options);
  void wxpay.chain("v3/merchant-service/complaints/{transaction_id}").get(options);
  wxpay.chain("v3/merchant-service/complaints/{transaction_id}").getSync(options);
  void wxpay["v3/merchant-service/complaints/{transaction_id}"].get(options);
  wxpay["v3/merchant-service/complaints/{transaction_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/merchant-service/complaints/{transaction_id}/negotiation-historys#get", () => {
  const node = wxpay.v3.merchantService.complaints._transaction_id_.negotiationHistorys;
  const options = { transaction_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantService.complaints._transaction_id_.negotiationHistorys.get(options);
  wxpay.v3.merchantService.complaints._transaction_id_.negotiationHistorys.getSync(options);
  void wxpay.chain("v3/merchant-service/complaints/{transaction_id}/negotiation-historys").get(options);
  wxpay.chain("v3/merchant-service/complaints/{transaction_id}/negotiation-historys").getSync(options);
  void wxpay["v3/merchant-service/complaints/{transaction_id}/negotiation-historys"].get(options);
  wxpay["v3/merchant-service/complaints/{transaction_id}/negotiation-historys"].getSync(options);
  const { transaction_id: _, ...rest } = options;
  // @ts-expect-error transaction_id is left out
  void node.get(rest);
});

test("v3/merchant-service/complaints-v2#get", () => {
  const node = wxpay.v3.merchantService.complaintsV2;
  const options = { query: { limit: 1, offset: 1, begin_date: "x", end_date: "x", complainted_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantService.complaintsV2.get(options);
  wxpay.v3.merchantService.complaintsV2.getSync(options);
  void wxpay.chain("v3/merchant-service/complaints-v2").get(options);
  wxpay.chain("v3/merchant-service/complaints-v2").getSync(options);
  void wxpay["v3/merchant-service/complaints-v2"].get(options);
  wxpay["v3/merchant-service/complaints-v2"].getSync(options);
  // @ts-expect-error limit is of another type
  void node.get({ ...options, query: { ...options.query, limit: Symbol() } });
});

test("v3/merchant-service/complaints-v2/{complaint_id}#get", () => {
  const node = wxpay.v3.merchantService.complaintsV2._complaint_id_;
  const options = { complaint_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantService.complaintsV2._complaint_id_.get(options);
  wxpay.v3.merchantService.complaintsV2._complaint_id_.getSync(options);
  void wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}").get(options);
  wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}").getSync(options);
  void wxpay["v3/merchant-service/complaints-v2/{complaint_id}"].get(options);
  wxpay["v3/merchant-service/complaints-v2/{complaint_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/merchant-service/complaints-v2/{complaint_id}/complete#post", () => {
  const node = wxpay.v3.merchantService.complaintsV2._complaint_id_.complete;
  const options = { complaint_id: "x", json: { complainted_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantService.complaintsV2._complaint_id_.complete.post(options);
  wxpay.v3.merchantService.complaintsV2._complaint_id_.complete.postSync(options);
  void wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/complete").post(options);
  wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/complete").postSync(options);
  void wxpay["v3/merchant-service/complaints-v2/{complaint_id}/complete"].post(options);
  wxpay["v3/merchant-service/complaints-v2/{complaint_id}/complete"].postSync(options);
  const { complainted_mchid: _, ...rest } = options.json;
  // @ts-expect-error complainted_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys#get", () => {
  const node = wxpay.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys;
  const options = { complaint_id: "x", query: { limit: 1, offset: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.get(options);
  wxpay.v3.merchantService.complaintsV2._complaint_id_.negotiationHistorys.getSync(options);
  void wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys").get(options);
  wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys").getSync(options);
  void wxpay["v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"].get(options);
  wxpay["v3/merchant-service/complaints-v2/{complaint_id}/negotiation-historys"].getSync(options);
  // @ts-expect-error limit is of another type
  void node.get({ ...options, query: { ...options.query, limit: Symbol() } });
});

test("v3/merchant-service/complaints-v2/{complaint_id}/response#post", () => {
  const node = wxpay.v3.merchantService.complaintsV2._complaint_id_.response;
  const options = { complaint_id: "x", json: { complainted_mchid: "x", response_content: "x", response_images: ["x"], jump_url: "x", jump_url_text: "x", mini_program_jump_info: { appid: "x", path: "x", text: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantService.complaintsV2._complaint_id_.response.post(options);
  wxpay.v3.merchantService.complaintsV2._complaint_id_.response.postSync(options);
  void wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/response").post(options);
  wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/response").postSync(options);
  void wxpay["v3/merchant-service/complaints-v2/{complaint_id}/response"].post(options);
  wxpay["v3/merchant-service/complaints-v2/{complaint_id}/response"].postSync(options);
  // @ts-expect-error complainted_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, complainted_mchidMisspelt: "x" } });
});

test("v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service#post", () => {
  const node = wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService;
  const options = { complaint_id: "x", json: { complainted_mchid: "x", message: { blocks: [{ type: "TEXT", text: { text: "x", color: "DEFAULT", is_bold: true }, image: { media_id: "x", image_style_type: "IMAGE_STYLE_TYPE_NARROW" }, link: { text: "x", action: { action_type: "ACTION_TYPE_SEND_MESSAGE", jump_url: "x", mini_program_jump_info: { appid: "x", path: "x", text: "x" }, message_info: { content: "x", custom_data: "x" }, action_id: "x" }, invalid_info: { expired_time: "x", multi_clickable: true } }, faq_list: { faqs: [{ faq_id: "x", faq_title: "x", action: { action_type: "ACTION_TYPE_SEND_MESSAGE", jump_url: "x", mini_program_jump_info: { appid: "x", path: "x", text: "x" }, message_info: { content: "x", custom_data: "x" }, action_id: "x" } }] }, button: { text: "x", action: { action_type: "ACTION_TYPE_SEND_MESSAGE", jump_url: "x", mini_program_jump_info: { appid: "x", path: "x", text: "x" }, message_info: { content: "x", custom_data: "x" }, action_id: "x" }, invalid_info: { expired_time: "x", multi_clickable: true } }, button_group: { buttons: [{ text: "x", action: { action_type: "ACTION_TYPE_SEND_MESSAGE", jump_url: "x", mini_program_jump_info: { appid: "x", path: "x", text: "x" }, message_info: { content: "x", custom_data: "x" }, action_id: "x" }, invalid_info: { expired_time: "x", multi_clickable: true } }], button_layout: "LAYOUT_UNKNOWN", invalid_info: { expired_time: "x", multi_clickable: true } } }], sender_identity: "UNKNOWN", custom_data: "x" }, idempotent_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.post(options);
  wxpay.v3.merchantService.complaintsV2._complaint_id_.responseImmediateService.postSync(options);
  void wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service").post(options);
  wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service").postSync(options);
  void wxpay["v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"].post(options);
  wxpay["v3/merchant-service/complaints-v2/{complaint_id}/response-immediate-service"].postSync(options);
  const { complainted_mchid: _, ...rest } = options.json;
  // @ts-expect-error complainted_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress#post", () => {
  const node = wxpay.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress;
  const options = { complaint_id: "x", json: { action: "REJECT", launch_refund_day: 1, reject_reason: "x", reject_media_list: ["x"], remark: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress.post(options);
  wxpay.v3.merchantService.complaintsV2._complaint_id_.updateRefundProgress.postSync(options);
  void wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress").post(options);
  wxpay.chain("v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress").postSync(options);
  void wxpay["v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"].post(options);
  wxpay["v3/merchant-service/complaints-v2/{complaint_id}/update-refund-progress"].postSync(options);
  // @ts-expect-error action is of another type
  void node.post({ ...options, json: { ...options.json, action: Symbol() } });
});

test("v3/merchant-service/feedbacks#post", () => {
  const node = wxpay.v3.merchantService.feedbacks;
  const options = { json: { transaction_id: "x", complainted_mchid: "x", feedback_type: 1, feedback_content: "x", feedback_images: ["x"], launch_confirm_process: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantService.feedbacks.post(options);
  wxpay.v3.merchantService.feedbacks.postSync(options);
  void wxpay.chain("v3/merchant-service/feedbacks").post(options);
  wxpay.chain("v3/merchant-service/feedbacks").postSync(options);
  void wxpay["v3/merchant-service/feedbacks"].post(options);
  wxpay["v3/merchant-service/feedbacks"].postSync(options);
  // @ts-expect-error transaction_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, transaction_idMisspelt: "x" } });
});

test("v3/merchant-service/images/upload#post", () => {
  const node = wxpay.v3.merchantService.images.upload;
  const options = { multipart: { file: upload, meta: { filename: "x", sha256: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantService.images.upload.post(options);
  wxpay.v3.merchantService.images.upload.postSync(options);
  void wxpay.chain("v3/merchant-service/images/upload").post(options);
  wxpay.chain("v3/merchant-service/images/upload").postSync(options);
  void wxpay["v3/merchant-service/images/upload"].post(options);
  wxpay["v3/merchant-service/images/upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  const { file: _, ...rest } = options.multipart;
  // @ts-expect-error file is left out
  void node.post({ ...options, multipart: rest });
});

test("v3/merchant-service/images/{media_id}#get", () => {
  const node = wxpay.v3.merchantService.images._media_id_;
  const options = { media_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantService.images._media_id_.get(options);
  wxpay.v3.merchantService.images._media_id_.getSync(options);
  void wxpay.chain("v3/merchant-service/images/{media_id}").get(options);
  wxpay.chain("v3/merchant-service/images/{media_id}").getSync(options);
  void wxpay["v3/merchant-service/images/{media_id}"].get(options);
  wxpay["v3/merchant-service/images/{media_id}"].getSync(options);
  // @ts-expect-error media_id is of another type
  void node.get({ ...options, media_id: true });
});
