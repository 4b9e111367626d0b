// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/brand/applyments#post", () => {
  const node = wxpay.v3.brand.applyments;
  const options = { json: { business_code: "x", admin_info: { admin_name: "x", id_doc_type: "IDENTIFICATION_TYPE_MAINLAND_ID_CARD", id_card_number: "x" }, subject_info: { subject_type: "SUBJECT_TYPE_ENTERPRISE", subject_name: "x", unified_social_credit_code: "x" }, brand_basic_info: { brand_name: "x", brand_logo: "x" }, trademark: { trademark_exists: "TRADEMARK_EXISTS", trademark_registration_certificate: { certificate: "x", name: "x", number: "x", valid_begin_time: "x", valid_end_time: "x", international_class: "x", holder: "x", license: "x", authorization_begin_time: "x", authorization_end_time: "x", certificate_list: ["x"], license_list: ["x"] }, logo_trademark_registration_certificate: { certificate: "x", name: "x", number: "x", valid_begin_time: "x", valid_end_time: "x", international_class: "x", holder: "x", license: "x", authorization_begin_time: "x", authorization_end_time: "x", certificate_list: ["x"], license_list: ["x"] }, no_trademark_addition_prove: "x", no_trademark_addition_prove_list: ["x"] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.applyments.post(options);
  wxpay.v3.brand.applyments.postSync(options);
  void wxpay.chain("v3/brand/applyments").post(options);
  wxpay.chain("v3/brand/applyments").postSync(options);
  void wxpay["v3/brand/applyments"].post(options);
  wxpay["v3/brand/applyments"].postSync(options);
  const { business_code: _, ...rest } = options.json;
  // @ts-expect-error business_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/applyments/applyment-id/{applyment_id}#get", () => {
  const node = wxpay.v3.brand.applyments.applymentId._applyment_id_;
  const options = { applyment_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.applyments.applymentId._applyment_id_.get(options);
  wxpay.v3.brand.applyments.applymentId._applyment_id_.getSync(options);
  void wxpay.chain("v3/brand/applyments/applyment-id/{applyment_id}").get(options);
  wxpay.chain("v3/brand/applyments/applyment-id/{applyment_id}").getSync(options);
  void wxpay["v3/brand/applyments/applyment-id/{applyment_id}"].get(options);
  wxpay["v3/brand/applyments/applyment-id/{applyment_id}"].getSync(options);
  // @ts-expect-error applyment_id is of another type
  void node.get({ ...options, applyment_id: true });
});

test("v3/brand/applyments/business-code/{business_code}#get", () => {
  const node = wxpay.v3.brand.applyments.businessCode._business_code_;
  const options = { business_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.applyments.businessCode._business_code_.get(options);
  wxpay.v3.brand.applyments.businessCode._business_code_.getSync(options);
  void wxpay.chain("v3/brand/applyments/business-code/{business_code}").get(options);
  wxpay.chain("v3/brand/applyments/business-code/{business_code}").getSync(options);
  void wxpay["v3/brand/applyments/business-code/{business_code}"].get(options);
  wxpay["v3/brand/applyments/business-code/{business_code}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/brand/applyments/cancel-applyment#post", () => {
  const node = wxpay.v3.brand.applyments.cancelApplyment;
  const options = { json: { business_code: "x", applyment_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.applyments.cancelApplyment.post(options);
  wxpay.v3.brand.applyments.cancelApplyment.postSync(options);
  void wxpay.chain("v3/brand/applyments/cancel-applyment").post(options);
  wxpay.chain("v3/brand/applyments/cancel-applyment").postSync(options);
  void wxpay["v3/brand/applyments/cancel-applyment"].post(options);
  wxpay["v3/brand/applyments/cancel-applyment"].postSync(options);
  // @ts-expect-error business_codeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, business_codeMisspelt: "x" } });
  // @ts-expect-error none of business_code, applyment_id is given
  void node.post({ ...options, json: {} });
});

test("v3/brand/card/card-configs#get", () => {
  const node = wxpay.v3.brand.card.cardConfigs;
  const options = { query: { business_code: "x", applyment_id: "x", brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.card.cardConfigs.get(options);
  wxpay.v3.brand.card.cardConfigs.getSync(options);
  void wxpay.chain("v3/brand/card/card-configs").get(options);
  wxpay.chain("v3/brand/card/card-configs").getSync(options);
  void wxpay["v3/brand/card/card-configs"].get(options);
  wxpay["v3/brand/card/card-configs"].getSync(options);
  // @ts-expect-error business_code is of another type
  void node.get({ ...options, query: { ...options.query, business_code: Symbol() } });
  // @ts-expect-error none of business_code, applyment_id is given
  void node.get({ ...options, query: { brand_id: "x" } });
});

test("v3/brand/card/card-configs#post", () => {
  const node = wxpay.v3.brand.card.cardConfigs;
  const options = { json: { business_code: "x", brand_id: "x", brand_mini_program_info: { appid: "x", default_jump_path: "x", button_text: "x" }, brand_customer_service: { customer_service_type: "MINI_PROGRAM", customer_service_phone: "x", customer_service_path: "x", appid: "x" }, service_list: [{ service_classify_name: "x", service_name: "x", service_jump_type: "JUMP_MINI_PROGRAM", service_jump_path: "x", appid: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.card.cardConfigs.post(options);
  wxpay.v3.brand.card.cardConfigs.postSync(options);
  void wxpay.chain("v3/brand/card/card-configs").post(options);
  wxpay.chain("v3/brand/card/card-configs").postSync(options);
  void wxpay["v3/brand/card/card-configs"].post(options);
  wxpay["v3/brand/card/card-configs"].postSync(options);
  // @ts-expect-error business_codeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, business_codeMisspelt: "x" } });
});

test("v3/brand/card/card-configs/cancel-applyment#post", () => {
  const node = wxpay.v3.brand.card.cardConfigs.cancelApplyment;
  const options = { json: { business_code: "x", applyment_id: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.card.cardConfigs.cancelApplyment.post(options);
  wxpay.v3.brand.card.cardConfigs.cancelApplyment.postSync(options);
  void wxpay.chain("v3/brand/card/card-configs/cancel-applyment").post(options);
  wxpay.chain("v3/brand/card/card-configs/cancel-applyment").postSync(options);
  void wxpay["v3/brand/card/card-configs/cancel-applyment"].post(options);
  wxpay["v3/brand/card/card-configs/cancel-applyment"].postSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.post({ ...options, json: rest });
  // @ts-expect-error none of business_code, applyment_id is given
  void node.post({ ...options, json: { brand_id: "x" } });
});

test("v3/brand/card/card-configs/preview-url#get", () => {
  const node = wxpay.v3.brand.card.cardConfigs.previewUrl;
  const options = { query: { business_code: "x", applyment_id: "x", brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.card.cardConfigs.previewUrl.get(options);
  wxpay.v3.brand.card.cardConfigs.previewUrl.getSync(options);
  void wxpay.chain("v3/brand/card/card-configs/preview-url").get(options);
  wxpay.chain("v3/brand/card/card-configs/preview-url").getSync(options);
  void wxpay["v3/brand/card/card-configs/preview-url"].get(options);
  wxpay["v3/brand/card/card-configs/preview-url"].getSync(options);
  // @ts-expect-error business_code is of another type
  void node.get({ ...options, query: { ...options.query, business_code: Symbol() } });
  // @ts-expect-error none of business_code, applyment_id is given
  void node.get({ ...options, query: { brand_id: "x" } });
});

test("v3/brand/card/card-configs/publish#post", () => {
  const node = wxpay.v3.brand.card.cardConfigs.publish;
  const options = { json: { business_code: "x", applyment_id: "x", brand_id: "x", publish_type: "IMMEDIATE_PUBLISH", scheduled_publish_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.card.cardConfigs.publish.post(options);
  wxpay.v3.brand.card.cardConfigs.publish.postSync(options);
  void wxpay.chain("v3/brand/card/card-configs/publish").post(options);
  wxpay.chain("v3/brand/card/card-configs/publish").postSync(options);
  void wxpay["v3/brand/card/card-configs/publish"].post(options);
  wxpay["v3/brand/card/card-configs/publish"].postSync(options);
  // @ts-expect-error business_codeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, business_codeMisspelt: "x" } });
  // @ts-expect-error none of business_code, applyment_id is given
  void node.post({ ...options, json: { brand_id: "x", publish_type: "IMMEDIATE_PUBLISH", scheduled_publish_time: "x" } });
});

test("v3/brand/card/card-links#get", () => {
  const node = wxpay.v3.brand.card.cardLinks;
  const options = { query: { brand_id: "x", payment_scene: "MINI_PROGRAM", page_index: 1, page_size: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.card.cardLinks.get(options);
  wxpay.v3.brand.card.cardLinks.getSync(options);
  void wxpay.chain("v3/brand/card/card-links").get(options);
  wxpay.chain("v3/brand/card/card-links").getSync(options);
  void wxpay["v3/brand/card/card-links"].get(options);
  wxpay["v3/brand/card/card-links"].getSync(options);
  const { brand_id: _, ...rest } = options.query;
  // @ts-expect-error brand_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/brand/card/card-links#post", () => {
  const node = wxpay.v3.brand.card.cardLinks;
  const options = { json: { business_code: "x", brand_id: "x", payment_scene: "MINI_PROGRAM", appid: "x", card_link_mchid: "x", service_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.card.cardLinks.post(options);
  wxpay.v3.brand.card.cardLinks.postSync(options);
  void wxpay.chain("v3/brand/card/card-links").post(options);
  wxpay.chain("v3/brand/card/card-links").postSync(options);
  void wxpay["v3/brand/card/card-links"].post(options);
  wxpay["v3/brand/card/card-links"].postSync(options);
  // @ts-expect-error business_code is of another type
  void node.post({ ...options, json: { ...options.json, business_code: Symbol() } });
});

test("v3/brand/card/card-links/business-code/{business_code}#get", () => {
  const node = wxpay.v3.brand.card.cardLinks.businessCode._business_code_;
  const options = { business_code: "x", query: { brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.card.cardLinks.businessCode._business_code_.get(options);
  wxpay.v3.brand.card.cardLinks.businessCode._business_code_.getSync(options);
  void wxpay.chain("v3/brand/card/card-links/business-code/{business_code}").get(options);
  wxpay.chain("v3/brand/card/card-links/business-code/{business_code}").getSync(options);
  void wxpay["v3/brand/card/card-links/business-code/{business_code}"].get(options);
  wxpay["v3/brand/card/card-links/business-code/{business_code}"].getSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, brand_idMisspelt: "x" } });
});

test("v3/brand/card/card-links/cancel-applyment#post", () => {
  const node = wxpay.v3.brand.card.cardLinks.cancelApplyment;
  const options = { json: { business_code: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.card.cardLinks.cancelApplyment.post(options);
  wxpay.v3.brand.card.cardLinks.cancelApplyment.postSync(options);
  void wxpay.chain("v3/brand/card/card-links/cancel-applyment").post(options);
  wxpay.chain("v3/brand/card/card-links/cancel-applyment").postSync(options);
  void wxpay["v3/brand/card/card-links/cancel-applyment"].post(options);
  wxpay["v3/brand/card/card-links/cancel-applyment"].postSync(options);
  const { business_code: _, ...rest } = options.json;
  // @ts-expect-error business_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/card/card-links/unbind-card-link#post", () => {
  const node = wxpay.v3.brand.card.cardLinks.unbindCardLink;
  const options = { json: { brand_id: "x", payment_scene: "MINI_PROGRAM", appid: "x", card_link_mchid: "x", service_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.card.cardLinks.unbindCardLink.post(options);
  wxpay.v3.brand.card.cardLinks.unbindCardLink.postSync(options);
  void wxpay.chain("v3/brand/card/card-links/unbind-card-link").post(options);
  wxpay.chain("v3/brand/card/card-links/unbind-card-link").postSync(options);
  void wxpay["v3/brand/card/card-links/unbind-card-link"].post(options);
  wxpay["v3/brand/card/card-links/unbind-card-link"].postSync(options);
  // @ts-expect-error brand_id is of another type
  void node.post({ ...options, json: { ...options.json, brand_id: Symbol() } });
});

test("v3/brand/marketing/shake-activities/activities#get", () => {
  const node = wxpay.v3.brand.marketing.shakeActivities.activities;
  const options = { query: { brand_id: "x", limit: 1, offset: 1, activity_state: "CREATED", audit_state: "PENDING" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.marketing.shakeActivities.activities.get(options);
  wxpay.v3.brand.marketing.shakeActivities.activities.getSync(options);
  void wxpay.chain("v3/brand/marketing/shake-activities/activities").get(options);
  wxpay.chain("v3/brand/marketing/shake-activities/activities").getSync(options);
  void wxpay["v3/brand/marketing/shake-activities/activities"].get(options);
  wxpay["v3/brand/marketing/shake-activities/activities"].getSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/card-member/cards#get", () => {
  const node = wxpay.v3.brand.partner.cardMember.cards;
  const options = { query: { brand_id: "x", state: "CARD_EFFECTIVE", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.partner.cardMember.cards.get(options);
  wxpay.v3.brand.partner.cardMember.cards.getSync(options);
  void wxpay.chain("v3/brand/partner/card-member/cards").get(options);
  wxpay.chain("v3/brand/partner/card-member/cards").getSync(options);
  void wxpay["v3/brand/partner/card-member/cards"].get(options);
  wxpay["v3/brand/partner/card-member/cards"].getSync(options);
  const { brand_id: _, ...rest } = options.query;
  // @ts-expect-error brand_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/brand/partner/card-member/cards#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.cards;
  const options = { json: { out_request_no: "x", brand_id: "x", appid: "x", card_type: "PURCHASE", card_title: "x", card_color: "x", card_picture_url: "x", code_mode: "SYSTEM_ALLOCATE", code_type: "NONE_CODE", code_jump_information: { jump_appid: "x", jump_path: "x" }, benefits: "x", notify_url: "x", need_pinned: true, need_display_level: true, init_level: "x", service_phone: "x", legal_agreement: "x", valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, member_information: { jump_appid: "x", jump_path: "x" }, points_information: { jump_appid: "x", jump_path: "x" }, balance_information: { jump_appid: "x", jump_path: "x" }, purchase_information: { price: 1, jump_appid: "x", jump_path: "x" }, user_information: { common_field_list: ["USER_FORM_FLAG_SEX"], custom_field_list: [{ type: "CHECK_BOX", name: "x", values: ["x"] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.cards.post(options);
  wxpay.v3.brand.partner.cardMember.cards.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/cards").post(options);
  wxpay.chain("v3/brand/partner/card-member/cards").postSync(options);
  void wxpay["v3/brand/partner/card-member/cards"].post(options);
  wxpay["v3/brand/partner/card-member/cards"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/brand/partner/card-member/cards/{card_id}#delete", () => {
  const node = wxpay.v3.brand.partner.cardMember.cards._card_id_;
  const options = { card_id: "x", query: { brand_id: "x" } } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.brand.partner.cardMember.cards._card_id_.delete(options);
  wxpay.v3.brand.partner.cardMember.cards._card_id_.deleteSync(options);
  void wxpay.chain("v3/brand/partner/card-member/cards/{card_id}").delete(options);
  wxpay.chain("v3/brand/partner/card-member/cards/{card_id}").deleteSync(options);
  void wxpay["v3/brand/partner/card-member/cards/{card_id}"].delete(options);
  wxpay["v3/brand/partner/card-member/cards/{card_id}"].deleteSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.delete({ ...options, query: { ...options.query, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/card-member/cards/{card_id}#get", () => {
  const node = wxpay.v3.brand.partner.cardMember.cards._card_id_;
  const options = { card_id: "x", query: { brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.partner.cardMember.cards._card_id_.get(options);
  wxpay.v3.brand.partner.cardMember.cards._card_id_.getSync(options);
  void wxpay.chain("v3/brand/partner/card-member/cards/{card_id}").get(options);
  wxpay.chain("v3/brand/partner/card-member/cards/{card_id}").getSync(options);
  void wxpay["v3/brand/partner/card-member/cards/{card_id}"].get(options);
  wxpay["v3/brand/partner/card-member/cards/{card_id}"].getSync(options);
  const { brand_id: _, ...rest } = options.query;
  // @ts-expect-error brand_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/brand/partner/card-member/cards/{card_id}#patch", () => {
  const node = wxpay.v3.brand.partner.cardMember.cards._card_id_;
  const options = { card_id: "x", json: { brand_id: "x", card_title: "x", card_color: "x", card_picture_url: "x", code_jump_information: { jump_appid: "x", jump_path: "x" }, benefits: "x", notify_url: "x", need_pinned: true, need_display_level: true, init_level: "x", service_phone: "x", legal_agreement: "x", valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, member_information: { jump_appid: "x", jump_path: "x" }, points_information: { jump_appid: "x", jump_path: "x" }, balance_information: { jump_appid: "x", jump_path: "x" }, purchase_information: { price: 1, jump_appid: "x", jump_path: "x" }, user_information: { common_field_list: ["USER_FORM_FLAG_SEX"], custom_field_list: [{ type: "CHECK_BOX", name: "x", values: ["x"] }] } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.brand.partner.cardMember.cards._card_id_.patch(options);
  wxpay.v3.brand.partner.cardMember.cards._card_id_.patchSync(options);
  void wxpay.chain("v3/brand/partner/card-member/cards/{card_id}").patch(options);
  wxpay.chain("v3/brand/partner/card-member/cards/{card_id}").patchSync(options);
  void wxpay["v3/brand/partner/card-member/cards/{card_id}"].patch(options);
  wxpay["v3/brand/partner/card-member/cards/{card_id}"].patchSync(options);
  // @ts-expect-error brand_id is of another type
  void node.patch({ ...options, json: { ...options.json, brand_id: Symbol() } });
});

test("v3/brand/partner/card-member/cards/{card_id}/invalidate#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.cards._card_id_.invalidate;
  const options = { card_id: "x", json: { brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.cards._card_id_.invalidate.post(options);
  wxpay.v3.brand.partner.cardMember.cards._card_id_.invalidate.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/cards/{card_id}/invalidate").post(options);
  wxpay.chain("v3/brand/partner/card-member/cards/{card_id}/invalidate").postSync(options);
  void wxpay["v3/brand/partner/card-member/cards/{card_id}/invalidate"].post(options);
  wxpay["v3/brand/partner/card-member/cards/{card_id}/invalidate"].postSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/card-member/membership-activities#get", () => {
  const node = wxpay.v3.brand.partner.cardMember.membershipActivities;
  const options = { query: { brand_id: "x", card_id: "x", activity_state: "MEMBERSHIP_ACTIVITY_CREATED", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.partner.cardMember.membershipActivities.get(options);
  wxpay.v3.brand.partner.cardMember.membershipActivities.getSync(options);
  void wxpay.chain("v3/brand/partner/card-member/membership-activities").get(options);
  wxpay.chain("v3/brand/partner/card-member/membership-activities").getSync(options);
  void wxpay["v3/brand/partner/card-member/membership-activities"].get(options);
  wxpay["v3/brand/partner/card-member/membership-activities"].getSync(options);
  const { brand_id: _, ...rest } = options.query;
  // @ts-expect-error brand_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/brand/partner/card-member/membership-activities#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.membershipActivities;
  const options = { json: { out_request_no: "x", brand_id: "x", card_id: "x", activity_channel: "MECHANT_APP_COMPONENT", title: "x", sub_title: "x", begin_time: "x", end_time: "x", apply_total: 1, product_coupon_stock_list: [{ product_coupon_id: "x", stock_id: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.membershipActivities.post(options);
  wxpay.v3.brand.partner.cardMember.membershipActivities.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/membership-activities").post(options);
  wxpay.chain("v3/brand/partner/card-member/membership-activities").postSync(options);
  void wxpay["v3/brand/partner/card-member/membership-activities"].post(options);
  wxpay["v3/brand/partner/card-member/membership-activities"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/brand/partner/card-member/membership-activities/{activity_id}#get", () => {
  const node = wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_;
  const options = { activity_id: 1, query: { brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.get(options);
  wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.getSync(options);
  void wxpay.chain("v3/brand/partner/card-member/membership-activities/{activity_id}").get(options);
  wxpay.chain("v3/brand/partner/card-member/membership-activities/{activity_id}").getSync(options);
  void wxpay["v3/brand/partner/card-member/membership-activities/{activity_id}"].get(options);
  wxpay["v3/brand/partner/card-member/membership-activities/{activity_id}"].getSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/card-member/membership-activities/{activity_id}#patch", () => {
  const node = wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_;
  const options = { activity_id: 1, json: { brand_id: "x", title: "x", sub_title: "x", begin_time: "x", end_time: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.patch(options);
  wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.patchSync(options);
  void wxpay.chain("v3/brand/partner/card-member/membership-activities/{activity_id}").patch(options);
  wxpay.chain("v3/brand/partner/card-member/membership-activities/{activity_id}").patchSync(options);
  void wxpay["v3/brand/partner/card-member/membership-activities/{activity_id}"].patch(options);
  wxpay["v3/brand/partner/card-member/membership-activities/{activity_id}"].patchSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.patch({ ...options, json: rest });
});

test("v3/brand/partner/card-member/membership-activities/{activity_id}/terminate#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate;
  const options = { activity_id: 1, json: { brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate.post(options);
  wxpay.v3.brand.partner.cardMember.membershipActivities._activity_id_.terminate.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/membership-activities/{activity_id}/terminate").post(options);
  wxpay.chain("v3/brand/partner/card-member/membership-activities/{activity_id}/terminate").postSync(options);
  void wxpay["v3/brand/partner/card-member/membership-activities/{activity_id}/terminate"].post(options);
  wxpay["v3/brand/partner/card-member/membership-activities/{activity_id}/terminate"].postSync(options);
  // @ts-expect-error brand_id is of another type
  void node.post({ ...options, json: { ...options.json, brand_id: Symbol() } });
});

test("v3/brand/partner/card-member/pay-view-tokens#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.payViewTokens;
  const options = { json: { brand_id: "x", card_id: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.payViewTokens.post(options);
  wxpay.v3.brand.partner.cardMember.payViewTokens.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/pay-view-tokens").post(options);
  wxpay.chain("v3/brand/partner/card-member/pay-view-tokens").postSync(options);
  void wxpay["v3/brand/partner/card-member/pay-view-tokens"].post(options);
  wxpay["v3/brand/partner/card-member/pay-view-tokens"].postSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/card-member/pre-auth-tokens#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.preAuthTokens;
  const options = { json: { brand_id: "x", card_id: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.preAuthTokens.post(options);
  wxpay.v3.brand.partner.cardMember.preAuthTokens.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/pre-auth-tokens").post(options);
  wxpay.chain("v3/brand/partner/card-member/pre-auth-tokens").postSync(options);
  void wxpay["v3/brand/partner/card-member/pre-auth-tokens"].post(options);
  wxpay["v3/brand/partner/card-member/pre-auth-tokens"].postSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/partner/card-member/user-cards#get", () => {
  const node = wxpay.v3.brand.partner.cardMember.userCards;
  const options = { query: { brand_id: "x", openid: "x", user_card_state: "UNACTIVATED", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.partner.cardMember.userCards.get(options);
  wxpay.v3.brand.partner.cardMember.userCards.getSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-cards").get(options);
  wxpay.chain("v3/brand/partner/card-member/user-cards").getSync(options);
  void wxpay["v3/brand/partner/card-member/user-cards"].get(options);
  wxpay["v3/brand/partner/card-member/user-cards"].getSync(options);
  // @ts-expect-error brand_id is of another type
  void node.get({ ...options, query: { ...options.query, brand_id: Symbol() } });
});

test("v3/brand/partner/card-member/user-cards/import-by-openid#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.userCards.importByOpenid;
  const options = { json: { brand_id: "x", card_id: "x", openid: "x", user_card_code: "x", phone_number: "x", card_color: "x", card_picture_url: "x", level: "x", user_information: { common_field_list: [{ name: "USER_FORM_FLAG_SEX", value: "x" }], custom_field_list: [{ name: "x", user_chosen_values: ["x"] }] }, valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, pickup_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.userCards.importByOpenid.post(options);
  wxpay.v3.brand.partner.cardMember.userCards.importByOpenid.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-cards/import-by-openid").post(options);
  wxpay.chain("v3/brand/partner/card-member/user-cards/import-by-openid").postSync(options);
  void wxpay["v3/brand/partner/card-member/user-cards/import-by-openid"].post(options);
  wxpay["v3/brand/partner/card-member/user-cards/import-by-openid"].postSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/card-member/user-cards/import-by-phone#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.userCards.importByPhone;
  const options = { json: { brand_id: "x", card_id: "x", phone_number: "x", user_card_code: "x", user_information: { common_field_list: [{ name: "USER_FORM_FLAG_SEX", value: "x" }], custom_field_list: [{ name: "x", user_chosen_values: ["x"] }] }, date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, pickup_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.userCards.importByPhone.post(options);
  wxpay.v3.brand.partner.cardMember.userCards.importByPhone.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-cards/import-by-phone").post(options);
  wxpay.chain("v3/brand/partner/card-member/user-cards/import-by-phone").postSync(options);
  void wxpay["v3/brand/partner/card-member/user-cards/import-by-phone"].post(options);
  wxpay["v3/brand/partner/card-member/user-cards/import-by-phone"].postSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/partner/card-member/user-cards/{user_card_code}#get", () => {
  const node = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_;
  const options = { user_card_code: "x", query: { brand_id: "x", card_id: "x", openid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.get(options);
  wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.getSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-cards/{user_card_code}").get(options);
  wxpay.chain("v3/brand/partner/card-member/user-cards/{user_card_code}").getSync(options);
  void wxpay["v3/brand/partner/card-member/user-cards/{user_card_code}"].get(options);
  wxpay["v3/brand/partner/card-member/user-cards/{user_card_code}"].getSync(options);
  // @ts-expect-error brand_id is of another type
  void node.get({ ...options, query: { ...options.query, brand_id: Symbol() } });
});

test("v3/brand/partner/card-member/user-cards/{user_card_code}#patch", () => {
  const node = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_;
  const options = { user_card_code: "x", json: { brand_id: "x", card_id: "x", openid: "x", card_color: "x", card_picture_url: "x", phone_number: "x", level: "x", valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, pickup_time: "x", user_information: { common_field_list: [{ name: "USER_FORM_FLAG_SEX", value: "x" }], custom_field_list: [{ name: "x", user_chosen_values: ["x"] }] }, attach: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.patch(options);
  wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.patchSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-cards/{user_card_code}").patch(options);
  wxpay.chain("v3/brand/partner/card-member/user-cards/{user_card_code}").patchSync(options);
  void wxpay["v3/brand/partner/card-member/user-cards/{user_card_code}"].patch(options);
  wxpay["v3/brand/partner/card-member/user-cards/{user_card_code}"].patchSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/card-member/user-cards/{user_card_code}/confirm#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm;
  const options = { user_card_code: "x", json: { brand_id: "x", card_id: "x", openid: "x", card_color: "x", card_picture_url: "x", phone_number: "x", level: "x", valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, user_information: { common_field_list: [{ name: "USER_FORM_FLAG_SEX", value: "x" }], custom_field_list: [{ name: "x", user_chosen_values: ["x"] }] }, attach: "x", user_card_confirm_state: "CREATE_CARD_SUCCESS" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.post(options);
  wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.confirm.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-cards/{user_card_code}/confirm").post(options);
  wxpay.chain("v3/brand/partner/card-member/user-cards/{user_card_code}/confirm").postSync(options);
  void wxpay["v3/brand/partner/card-member/user-cards/{user_card_code}/confirm"].post(options);
  wxpay["v3/brand/partner/card-member/user-cards/{user_card_code}/confirm"].postSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate;
  const options = { user_card_code: "x", json: { brand_id: "x", card_id: "x", openid: "x", invalid_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate.post(options);
  wxpay.v3.brand.partner.cardMember.userCards._user_card_code_.invalidate.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate").post(options);
  wxpay.chain("v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate").postSync(options);
  void wxpay["v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate"].post(options);
  wxpay["v3/brand/partner/card-member/user-cards/{user_card_code}/invalidate"].postSync(options);
  // @ts-expect-error brand_id is of another type
  void node.post({ ...options, json: { ...options.json, brand_id: Symbol() } });
});

test("v3/brand/partner/card-member/user-feeds#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.userFeeds;
  const options = { json: { brand_id: "x", card_id: "x", user_card_code: "x", openid: "x", out_request_no: "x", cell: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.userFeeds.post(options);
  wxpay.v3.brand.partner.cardMember.userFeeds.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-feeds").post(options);
  wxpay.chain("v3/brand/partner/card-member/user-feeds").postSync(options);
  void wxpay["v3/brand/partner/card-member/user-feeds"].post(options);
  wxpay["v3/brand/partner/card-member/user-feeds"].postSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/card-member/user-points/exchange-coupon/confirm#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm;
  const options = { json: { record_id: "x", exchange_coupon_template_id: "x", brand_id: "x", card_id: "x", openid: "x", user_card_code: "x", state: "POINT_EXCHANGE_COUPON_SUCCESS", coupon_code: "x", fail_reason: "x", result: "POINT_EXCHANGE_COUPON_ALLOW", reject_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.post(options);
  wxpay.v3.brand.partner.cardMember.userPoints.exchangeCoupon.confirm.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-points/exchange-coupon/confirm").post(options);
  wxpay.chain("v3/brand/partner/card-member/user-points/exchange-coupon/confirm").postSync(options);
  void wxpay["v3/brand/partner/card-member/user-points/exchange-coupon/confirm"].post(options);
  wxpay["v3/brand/partner/card-member/user-points/exchange-coupon/confirm"].postSync(options);
  const { record_id: _, ...rest } = options.json;
  // @ts-expect-error record_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/partner/card-member/user-points/sync#post", () => {
  const node = wxpay.v3.brand.partner.cardMember.userPoints.sync;
  const options = { json: { out_request_no: "x", brand_id: "x", card_id: "x", openid: "x", user_card_code: "x", point_balance: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.cardMember.userPoints.sync.post(options);
  wxpay.v3.brand.partner.cardMember.userPoints.sync.postSync(options);
  void wxpay.chain("v3/brand/partner/card-member/user-points/sync").post(options);
  wxpay.chain("v3/brand/partner/card-member/user-points/sync").postSync(options);
  void wxpay["v3/brand/partner/card-member/user-points/sync"].post(options);
  wxpay["v3/brand/partner/card-member/user-points/sync"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/brand/partner/store/brandstores#get", () => {
  const node = wxpay.v3.brand.partner.store.brandstores;
  const options = { query: { brand_id: "x", store_state: "OPEN", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.partner.store.brandstores.get(options);
  wxpay.v3.brand.partner.store.brandstores.getSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores").get(options);
  wxpay.chain("v3/brand/partner/store/brandstores").getSync(options);
  void wxpay["v3/brand/partner/store/brandstores"].get(options);
  wxpay["v3/brand/partner/store/brandstores"].getSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/store/brandstores#post", () => {
  const node = wxpay.v3.brand.partner.store.brandstores;
  const options = { json: { brand_id: "x", store_basics: { store_reference_id: "x", branch_name: "x" }, store_address: { address_code: "x", address_detail: "x", address_complements: "x", longitude: "x", latitude: "x" }, store_business: { service_phone: "x", business_hours: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.store.brandstores.post(options);
  wxpay.v3.brand.partner.store.brandstores.postSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores").post(options);
  wxpay.chain("v3/brand/partner/store/brandstores").postSync(options);
  void wxpay["v3/brand/partner/store/brandstores"].post(options);
  wxpay["v3/brand/partner/store/brandstores"].postSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/partner/store/brandstores/{store_id}#delete", () => {
  const node = wxpay.v3.brand.partner.store.brandstores._store_id_;
  const options = { store_id: "x", json: { brand_id: "x" } } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.brand.partner.store.brandstores._store_id_.delete(options);
  wxpay.v3.brand.partner.store.brandstores._store_id_.deleteSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores/{store_id}").delete(options);
  wxpay.chain("v3/brand/partner/store/brandstores/{store_id}").deleteSync(options);
  void wxpay["v3/brand/partner/store/brandstores/{store_id}"].delete(options);
  wxpay["v3/brand/partner/store/brandstores/{store_id}"].deleteSync(options);
  // @ts-expect-error brand_id is of another type
  void node.delete({ ...options, json: { ...options.json, brand_id: Symbol() } });
});

test("v3/brand/partner/store/brandstores/{store_id}#get", () => {
  const node = wxpay.v3.brand.partner.store.brandstores._store_id_;
  const options = { store_id: "x", query: { brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.partner.store.brandstores._store_id_.get(options);
  wxpay.v3.brand.partner.store.brandstores._store_id_.getSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores/{store_id}").get(options);
  wxpay.chain("v3/brand/partner/store/brandstores/{store_id}").getSync(options);
  void wxpay["v3/brand/partner/store/brandstores/{store_id}"].get(options);
  wxpay["v3/brand/partner/store/brandstores/{store_id}"].getSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/store/brandstores/{store_id}#patch", () => {
  const node = wxpay.v3.brand.partner.store.brandstores._store_id_;
  const options = { store_id: "x", json: { brand_id: "x", store_basics: { store_reference_id: "x", branch_name: "x" }, store_address: { address_code: "x", address_detail: "x", address_complements: "x", longitude: "x", latitude: "x" }, store_business: { service_phone: "x", business_hours: "x" } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.brand.partner.store.brandstores._store_id_.patch(options);
  wxpay.v3.brand.partner.store.brandstores._store_id_.patchSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores/{store_id}").patch(options);
  wxpay.chain("v3/brand/partner/store/brandstores/{store_id}").patchSync(options);
  void wxpay["v3/brand/partner/store/brandstores/{store_id}"].patch(options);
  wxpay["v3/brand/partner/store/brandstores/{store_id}"].patchSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.patch({ ...options, json: rest });
});

test("v3/brand/partner/store/brandstores/{store_id}/bindrecipient#post", () => {
  const node = wxpay.v3.brand.partner.store.brandstores._store_id_.bindrecipient;
  const options = { store_id: "x", json: { brand_id: "x", mchid: "x", company_name: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.store.brandstores._store_id_.bindrecipient.post(options);
  wxpay.v3.brand.partner.store.brandstores._store_id_.bindrecipient.postSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores/{store_id}/bindrecipient").post(options);
  wxpay.chain("v3/brand/partner/store/brandstores/{store_id}/bindrecipient").postSync(options);
  void wxpay["v3/brand/partner/store/brandstores/{store_id}/bindrecipient"].post(options);
  wxpay["v3/brand/partner/store/brandstores/{store_id}/bindrecipient"].postSync(options);
  // @ts-expect-error brand_id is of another type
  void node.post({ ...options, json: { ...options.json, brand_id: Symbol() } });
});

test("v3/brand/partner/store/brandstores/{store_id}/close#post", () => {
  const node = wxpay.v3.brand.partner.store.brandstores._store_id_.close;
  const options = { store_id: "x", json: { brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.store.brandstores._store_id_.close.post(options);
  wxpay.v3.brand.partner.store.brandstores._store_id_.close.postSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores/{store_id}/close").post(options);
  wxpay.chain("v3/brand/partner/store/brandstores/{store_id}/close").postSync(options);
  void wxpay["v3/brand/partner/store/brandstores/{store_id}/close"].post(options);
  wxpay["v3/brand/partner/store/brandstores/{store_id}/close"].postSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, brand_idMisspelt: "x" } });
});

test("v3/brand/partner/store/brandstores/{store_id}/resume#post", () => {
  const node = wxpay.v3.brand.partner.store.brandstores._store_id_.resume;
  const options = { store_id: "x", json: { brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.store.brandstores._store_id_.resume.post(options);
  wxpay.v3.brand.partner.store.brandstores._store_id_.resume.postSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores/{store_id}/resume").post(options);
  wxpay.chain("v3/brand/partner/store/brandstores/{store_id}/resume").postSync(options);
  void wxpay["v3/brand/partner/store/brandstores/{store_id}/resume"].post(options);
  wxpay["v3/brand/partner/store/brandstores/{store_id}/resume"].postSync(options);
  const { brand_id: _, ...rest } = options.json;
  // @ts-expect-error brand_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/partner/store/brandstores/{store_id}/unbindrecipient#post", () => {
  const node = wxpay.v3.brand.partner.store.brandstores._store_id_.unbindrecipient;
  const options = { store_id: "x", json: { brand_id: "x", mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.partner.store.brandstores._store_id_.unbindrecipient.post(options);
  wxpay.v3.brand.partner.store.brandstores._store_id_.unbindrecipient.postSync(options);
  void wxpay.chain("v3/brand/partner/store/brandstores/{store_id}/unbindrecipient").post(options);
  wxpay.chain("v3/brand/partner/store/brandstores/{store_id}/unbindrecipient").postSync(options);
  void wxpay["v3/brand/partner/store/brandstores/{store_id}/unbindrecipient"].post(options);
  wxpay["v3/brand/partner/store/brandstores/{store_id}/unbindrecipient"].postSync(options);
  // @ts-expect-error brand_id is of another type
  void node.post({ ...options, json: { ...options.json, brand_id: Symbol() } });
});

test("v3/brand/profitsharing/brand-configs/{brand_mchid}#get", () => {
  const node = wxpay.v3.brand.profitsharing.brandConfigs._brand_mchid_;
  const options = { brand_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.profitsharing.brandConfigs._brand_mchid_.get(options);
  wxpay.v3.brand.profitsharing.brandConfigs._brand_mchid_.getSync(options);
  void wxpay.chain("v3/brand/profitsharing/brand-configs/{brand_mchid}").get(options);
  wxpay.chain("v3/brand/profitsharing/brand-configs/{brand_mchid}").getSync(options);
  void wxpay["v3/brand/profitsharing/brand-configs/{brand_mchid}"].get(options);
  wxpay["v3/brand/profitsharing/brand-configs/{brand_mchid}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/brand/profitsharing/finish-order#post", () => {
  const node = wxpay.v3.brand.profitsharing.finishOrder;
  const options = { json: { sub_mchid: "x", transaction_id: "x", out_order_no: "x", description: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.profitsharing.finishOrder.post(options);
  wxpay.v3.brand.profitsharing.finishOrder.postSync(options);
  void wxpay.chain("v3/brand/profitsharing/finish-order").post(options);
  wxpay.chain("v3/brand/profitsharing/finish-order").postSync(options);
  void wxpay["v3/brand/profitsharing/finish-order"].post(options);
  wxpay["v3/brand/profitsharing/finish-order"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/brand/profitsharing/orders#get", () => {
  const node = wxpay.v3.brand.profitsharing.orders;
  const options = { query: { sub_mchid: "x", transaction_id: "x", out_order_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.profitsharing.orders.get(options);
  wxpay.v3.brand.profitsharing.orders.getSync(options);
  void wxpay.chain("v3/brand/profitsharing/orders").get(options);
  wxpay.chain("v3/brand/profitsharing/orders").getSync(options);
  void wxpay["v3/brand/profitsharing/orders"].get(options);
  wxpay["v3/brand/profitsharing/orders"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/brand/profitsharing/orders#post", () => {
  const node = wxpay.v3.brand.profitsharing.orders;
  const options = { json: { brand_mchid: "x", sub_mchid: "x", appid: "x", sub_appid: "x", transaction_id: "x", out_order_no: "x", receivers: [{ type: "MERCHANT_ID", account: "x", amount: 1, description: "x", name: "x" }], finish: true, notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.profitsharing.orders.post(options);
  wxpay.v3.brand.profitsharing.orders.postSync(options);
  void wxpay.chain("v3/brand/profitsharing/orders").post(options);
  wxpay.chain("v3/brand/profitsharing/orders").postSync(options);
  void wxpay["v3/brand/profitsharing/orders"].post(options);
  wxpay["v3/brand/profitsharing/orders"].postSync(options);
  // @ts-expect-error brand_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, brand_mchidMisspelt: "x" } });
});

test("v3/brand/profitsharing/orders/{transaction_id}/amounts#get", () => {
  const node = wxpay.v3.brand.profitsharing.orders._transaction_id_.amounts;
  const options = { transaction_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.profitsharing.orders._transaction_id_.amounts.get(options);
  wxpay.v3.brand.profitsharing.orders._transaction_id_.amounts.getSync(options);
  void wxpay.chain("v3/brand/profitsharing/orders/{transaction_id}/amounts").get(options);
  wxpay.chain("v3/brand/profitsharing/orders/{transaction_id}/amounts").getSync(options);
  void wxpay["v3/brand/profitsharing/orders/{transaction_id}/amounts"].get(options);
  wxpay["v3/brand/profitsharing/orders/{transaction_id}/amounts"].getSync(options);
  const { transaction_id: _, ...rest } = options;
  // @ts-expect-error transaction_id is left out
  void node.get(rest);
});

test("v3/brand/profitsharing/receivers/add#post", () => {
  const node = wxpay.v3.brand.profitsharing.receivers.add;
  const options = { json: { brand_mchid: "x", appid: "x", sub_appid: "x", type: "MERCHANT_ID", account: "x", name: "x", relation_type: "SUPPLIER" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.profitsharing.receivers.add.post(options);
  wxpay.v3.brand.profitsharing.receivers.add.postSync(options);
  void wxpay.chain("v3/brand/profitsharing/receivers/add").post(options);
  wxpay.chain("v3/brand/profitsharing/receivers/add").postSync(options);
  void wxpay["v3/brand/profitsharing/receivers/add"].post(options);
  wxpay["v3/brand/profitsharing/receivers/add"].postSync(options);
  // @ts-expect-error brand_mchid is of another type
  void node.post({ ...options, json: { ...options.json, brand_mchid: Symbol() } });
});

test("v3/brand/profitsharing/receivers/delete#post", () => {
  const node = wxpay.v3.brand.profitsharing.receivers.delete;
  const options = { json: { brand_mchid: "x", appid: "x", sub_appid: "x", type: "MERCHANT_ID", account: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.profitsharing.receivers.delete.post(options);
  wxpay.v3.brand.profitsharing.receivers.delete.postSync(options);
  void wxpay.chain("v3/brand/profitsharing/receivers/delete").post(options);
  wxpay.chain("v3/brand/profitsharing/receivers/delete").postSync(options);
  void wxpay["v3/brand/profitsharing/receivers/delete"].post(options);
  wxpay["v3/brand/profitsharing/receivers/delete"].postSync(options);
  // @ts-expect-error brand_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, brand_mchidMisspelt: "x" } });
});

test("v3/brand/profitsharing/returnorders#get", () => {
  const node = wxpay.v3.brand.profitsharing.returnorders;
  const options = { query: { sub_mchid: "x", out_return_no: "x", order_id: "x", out_order_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.brand.profitsharing.returnorders.get(options);
  wxpay.v3.brand.profitsharing.returnorders.getSync(options);
  void wxpay.chain("v3/brand/profitsharing/returnorders").get(options);
  wxpay.chain("v3/brand/profitsharing/returnorders").getSync(options);
  void wxpay["v3/brand/profitsharing/returnorders"].get(options);
  wxpay["v3/brand/profitsharing/returnorders"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
  // @ts-expect-error none of order_id, out_order_no is given
  void node.get({ ...options, query: { sub_mchid: "x", out_return_no: "x" } });
});

test("v3/brand/profitsharing/returnorders#post", () => {
  const node = wxpay.v3.brand.profitsharing.returnorders;
  const options = { json: { sub_mchid: "x", order_id: "x", out_order_no: "x", out_return_no: "x", return_mchid: "x", amount: 1, description: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.brand.profitsharing.returnorders.post(options);
  wxpay.v3.brand.profitsharing.returnorders.postSync(options);
  void wxpay.chain("v3/brand/profitsharing/returnorders").post(options);
  wxpay.chain("v3/brand/profitsharing/returnorders").postSync(options);
  void wxpay["v3/brand/profitsharing/returnorders"].post(options);
  wxpay["v3/brand/profitsharing/returnorders"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
  // @ts-expect-error none of order_id, out_order_no is given
  void node.post({ ...options, json: { sub_mchid: "x", out_return_no: "x", return_mchid: "x", amount: 1, description: "x" } });
});
