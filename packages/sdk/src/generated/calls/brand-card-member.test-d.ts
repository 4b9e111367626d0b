// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPayBrand } from "../../brand/client.ts";

declare const wxpay: WeChatPayBrand;
declare const upload: Uint8Array;

test("brand/card-member/cards#get", () => {
  const node = wxpay.brand.cardMember.cards;
  const options = { query: { state: "CARD_EFFECTIVE", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.cardMember.cards.get(options);
  wxpay.brand.cardMember.cards.getSync(options);
  void wxpay.chain("brand/card-member/cards").get(options);
  wxpay.chain("brand/card-member/cards").getSync(options);
  void wxpay["brand/card-member/cards"].get(options);
  wxpay["brand/card-member/cards"].getSync(options);
  const { offset: _, ...rest } = options.query;
  // @ts-expect-error offset is left out
  void node.get({ ...options, query: rest });
});

test("brand/card-member/cards#post", () => {
  const node = wxpay.brand.cardMember.cards;
  const options = { json: { out_request_no: "x", appid: "x", card_type: "PURCHASE", card_title: "x", card_color: "x", card_picture_url: "x", code_mode: "SYSTEM_ALLOCATE", code_type: "NONE_CODE", code_jump_information: { jump_appid: "x", jump_path: "x" }, benefits: "x", notify_url: "x", need_pinned: true, need_display_level: true, init_level: "x", service_phone: "x", legal_agreement: "x", valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, member_information: { jump_appid: "x", jump_path: "x" }, points_information: { jump_appid: "x", jump_path: "x" }, balance_information: { jump_appid: "x", jump_path: "x" }, purchase_information: { price: 1, jump_appid: "x", jump_path: "x" }, user_information: { common_field_list: ["USER_FORM_FLAG_SEX"], custom_field_list: [{ type: "CHECK_BOX", name: "x", values: ["x"] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.cards.post(options);
  wxpay.brand.cardMember.cards.postSync(options);
  void wxpay.chain("brand/card-member/cards").post(options);
  wxpay.chain("brand/card-member/cards").postSync(options);
  void wxpay["brand/card-member/cards"].post(options);
  wxpay["brand/card-member/cards"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("brand/card-member/cards/{card_id}#get", () => {
  const node = wxpay.brand.cardMember.cards._card_id_;
  const options = { card_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.cardMember.cards._card_id_.get(options);
  wxpay.brand.cardMember.cards._card_id_.getSync(options);
  void wxpay.chain("brand/card-member/cards/{card_id}").get(options);
  wxpay.chain("brand/card-member/cards/{card_id}").getSync(options);
  void wxpay["brand/card-member/cards/{card_id}"].get(options);
  wxpay["brand/card-member/cards/{card_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("brand/card-member/cards/{card_id}#patch", () => {
  const node = wxpay.brand.cardMember.cards._card_id_;
  const options = { card_id: "x", json: { card_title: "x", card_color: "x", card_picture_url: "x", code_jump_information: { jump_appid: "x", jump_path: "x" }, benefits: "x", notify_url: "x", need_pinned: true, need_display_level: true, service_phone: "x", valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, member_information: { jump_appid: "x", jump_path: "x" }, points_information: { jump_appid: "x", jump_path: "x" }, balance_information: { jump_appid: "x", jump_path: "x" }, purchase_information: { price: 1, jump_appid: "x", jump_path: "x" }, user_information: { common_field_list: ["USER_FORM_FLAG_SEX"], custom_field_list: [{ type: "CHECK_BOX", name: "x", values: ["x"] }] } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.brand.cardMember.cards._card_id_.patch(options);
  wxpay.brand.cardMember.cards._card_id_.patchSync(options);
  void wxpay.chain("brand/card-member/cards/{card_id}").patch(options);
  wxpay.chain("brand/card-member/cards/{card_id}").patchSync(options);
  void wxpay["brand/card-member/cards/{card_id}"].patch(options);
  wxpay["brand/card-member/cards/{card_id}"].patchSync(options);
  // @ts-expect-error card_titleMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, card_titleMisspelt: "x" } });
});

test("brand/card-member/cards/{card_id}/invalidate#post", () => {
  const node = wxpay.brand.cardMember.cards._card_id_.invalidate;
  const options = { card_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.cards._card_id_.invalidate.post(options);
  wxpay.brand.cardMember.cards._card_id_.invalidate.postSync(options);
  void wxpay.chain("brand/card-member/cards/{card_id}/invalidate").post(options);
  wxpay.chain("brand/card-member/cards/{card_id}/invalidate").postSync(options);
  void wxpay["brand/card-member/cards/{card_id}/invalidate"].post(options);
  wxpay["brand/card-member/cards/{card_id}/invalidate"].postSync(options);
  // @ts-expect-error card_id is of another type
  void node.post({ ...options, card_id: true });
});

test("brand/card-member/media/image-upload#post", () => {
  const node = wxpay.brand.cardMember.media.imageUpload;
  const options = { multipart: { file: upload, meta: { filename: "x", file_digest: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.media.imageUpload.post(options);
  wxpay.brand.cardMember.media.imageUpload.postSync(options);
  void wxpay.chain("brand/card-member/media/image-upload").post(options);
  wxpay.chain("brand/card-member/media/image-upload").postSync(options);
  void wxpay["brand/card-member/media/image-upload"].post(options);
  wxpay["brand/card-member/media/image-upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error fileMisspelt is no member
  void node.post({ ...options, multipart: { ...options.multipart, fileMisspelt: "x" } });
});

test("brand/card-member/pre-auth-tokens#post", () => {
  const node = wxpay.brand.cardMember.preAuthTokens;
  const options = { json: { card_id: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.preAuthTokens.post(options);
  wxpay.brand.cardMember.preAuthTokens.postSync(options);
  void wxpay.chain("brand/card-member/pre-auth-tokens").post(options);
  wxpay.chain("brand/card-member/pre-auth-tokens").postSync(options);
  void wxpay["brand/card-member/pre-auth-tokens"].post(options);
  wxpay["brand/card-member/pre-auth-tokens"].postSync(options);
  const { card_id: _, ...rest } = options.json;
  // @ts-expect-error card_id is left out
  void node.post({ ...options, json: rest });
});

test("brand/card-member/user-cards#get", () => {
  const node = wxpay.brand.cardMember.userCards;
  const options = { query: { openid: "x", user_card_state: "UNACTIVATED", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.cardMember.userCards.get(options);
  wxpay.brand.cardMember.userCards.getSync(options);
  void wxpay.chain("brand/card-member/user-cards").get(options);
  wxpay.chain("brand/card-member/user-cards").getSync(options);
  void wxpay["brand/card-member/user-cards"].get(options);
  wxpay["brand/card-member/user-cards"].getSync(options);
  // @ts-expect-error openid is of another type
  void node.get({ ...options, query: { ...options.query, openid: Symbol() } });
});

test("brand/card-member/user-cards/import-by-openid#post", () => {
  const node = wxpay.brand.cardMember.userCards.importByOpenid;
  const options = { json: { card_id: "x", openid: "x", user_card_code: "x", phone_number: "x", card_color: "x", card_picture_url: "x", level: "x", user_information: { common_field_list: [{ name: "USER_FORM_FLAG_SEX", value: "x" }], custom_field_list: [{ name: "x", user_chosen_values: ["x"] }] }, valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, pickup_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.userCards.importByOpenid.post(options);
  wxpay.brand.cardMember.userCards.importByOpenid.postSync(options);
  void wxpay.chain("brand/card-member/user-cards/import-by-openid").post(options);
  wxpay.chain("brand/card-member/user-cards/import-by-openid").postSync(options);
  void wxpay["brand/card-member/user-cards/import-by-openid"].post(options);
  wxpay["brand/card-member/user-cards/import-by-openid"].postSync(options);
  // @ts-expect-error card_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, card_idMisspelt: "x" } });
});

test("brand/card-member/user-cards/{user_card_code}#get", () => {
  const node = wxpay.brand.cardMember.userCards._user_card_code_;
  const options = { user_card_code: "x", query: { card_id: "x", openid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.cardMember.userCards._user_card_code_.get(options);
  wxpay.brand.cardMember.userCards._user_card_code_.getSync(options);
  void wxpay.chain("brand/card-member/user-cards/{user_card_code}").get(options);
  wxpay.chain("brand/card-member/user-cards/{user_card_code}").getSync(options);
  void wxpay["brand/card-member/user-cards/{user_card_code}"].get(options);
  wxpay["brand/card-member/user-cards/{user_card_code}"].getSync(options);
  const { card_id: _, ...rest } = options.query;
  // @ts-expect-error card_id is left out
  void node.get({ ...options, query: rest });
});

test("brand/card-member/user-cards/{user_card_code}#patch", () => {
  const node = wxpay.brand.cardMember.userCards._user_card_code_;
  const options = { user_card_code: "x", json: { card_id: "x", openid: "x", card_color: "x", card_picture_url: "x", phone_number: "x", level: "x", valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, user_information: { common_field_list: [{ name: "USER_FORM_FLAG_SEX", value: "x" }], custom_field_list: [{ name: "x", user_chosen_values: ["x"] }] }, attach: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.brand.cardMember.userCards._user_card_code_.patch(options);
  wxpay.brand.cardMember.userCards._user_card_code_.patchSync(options);
  void wxpay.chain("brand/card-member/user-cards/{user_card_code}").patch(options);
  wxpay.chain("brand/card-member/user-cards/{user_card_code}").patchSync(options);
  void wxpay["brand/card-member/user-cards/{user_card_code}"].patch(options);
  wxpay["brand/card-member/user-cards/{user_card_code}"].patchSync(options);
  // @ts-expect-error card_id is of another type
  void node.patch({ ...options, json: { ...options.json, card_id: Symbol() } });
});

test("brand/card-member/user-cards/{user_card_code}/confirm#post", () => {
  const node = wxpay.brand.cardMember.userCards._user_card_code_.confirm;
  const options = { user_card_code: "x", json: { card_id: "x", openid: "x", card_color: "x", card_picture_url: "x", phone_number: "x", level: "x", valid_date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1 }, user_information: { common_field_list: [{ name: "USER_FORM_FLAG_SEX", value: "x" }], custom_field_list: [{ name: "x", user_chosen_values: ["x"] }] }, attach: "x", user_card_confirm_state: "CREATE_CARD_SUCCESS" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.userCards._user_card_code_.confirm.post(options);
  wxpay.brand.cardMember.userCards._user_card_code_.confirm.postSync(options);
  void wxpay.chain("brand/card-member/user-cards/{user_card_code}/confirm").post(options);
  wxpay.chain("brand/card-member/user-cards/{user_card_code}/confirm").postSync(options);
  void wxpay["brand/card-member/user-cards/{user_card_code}/confirm"].post(options);
  wxpay["brand/card-member/user-cards/{user_card_code}/confirm"].postSync(options);
  // @ts-expect-error card_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, card_idMisspelt: "x" } });
});

test("brand/card-member/user-cards/{user_card_code}/invalidate#post", () => {
  const node = wxpay.brand.cardMember.userCards._user_card_code_.invalidate;
  const options = { user_card_code: "x", json: { card_id: "x", openid: "x", invalid_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.userCards._user_card_code_.invalidate.post(options);
  wxpay.brand.cardMember.userCards._user_card_code_.invalidate.postSync(options);
  void wxpay.chain("brand/card-member/user-cards/{user_card_code}/invalidate").post(options);
  wxpay.chain("brand/card-member/user-cards/{user_card_code}/invalidate").postSync(options);
  void wxpay["brand/card-member/user-cards/{user_card_code}/invalidate"].post(options);
  wxpay["brand/card-member/user-cards/{user_card_code}/invalidate"].postSync(options);
  const { card_id: _, ...rest } = options.json;
  // @ts-expect-error card_id is left out
  void node.post({ ...options, json: rest });
});

test("brand/card-member/user-feeds#post", () => {
  const node = wxpay.brand.cardMember.userFeeds;
  const options = { json: { card_id: "x", user_card_code: "x", openid: "x", out_request_no: "x", cell: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.userFeeds.post(options);
  wxpay.brand.cardMember.userFeeds.postSync(options);
  void wxpay.chain("brand/card-member/user-feeds").post(options);
  wxpay.chain("brand/card-member/user-feeds").postSync(options);
  void wxpay["brand/card-member/user-feeds"].post(options);
  wxpay["brand/card-member/user-feeds"].postSync(options);
  // @ts-expect-error card_id is of another type
  void node.post({ ...options, json: { ...options.json, card_id: Symbol() } });
});

test("brand/card-member/user-points/exchange-coupon/confirm#post", () => {
  const node = wxpay.brand.cardMember.userPoints.exchangeCoupon.confirm;
  const options = { json: { record_id: "x", exchange_coupon_template_id: "x", card_id: "x", openid: "x", user_card_code: "x", result: "POINT_EXCHANGE_COUPON_ALLOW", reject_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.userPoints.exchangeCoupon.confirm.post(options);
  wxpay.brand.cardMember.userPoints.exchangeCoupon.confirm.postSync(options);
  void wxpay.chain("brand/card-member/user-points/exchange-coupon/confirm").post(options);
  wxpay.chain("brand/card-member/user-points/exchange-coupon/confirm").postSync(options);
  void wxpay["brand/card-member/user-points/exchange-coupon/confirm"].post(options);
  wxpay["brand/card-member/user-points/exchange-coupon/confirm"].postSync(options);
  // @ts-expect-error record_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, record_idMisspelt: "x" } });
});

test("brand/card-member/user-points/sync#post", () => {
  const node = wxpay.brand.cardMember.userPoints.sync;
  const options = { json: { out_request_no: "x", card_id: "x", openid: "x", user_card_code: "x", point_balance: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.cardMember.userPoints.sync.post(options);
  wxpay.brand.cardMember.userPoints.sync.postSync(options);
  void wxpay.chain("brand/card-member/user-points/sync").post(options);
  wxpay.chain("brand/card-member/user-points/sync").postSync(options);
  void wxpay["brand/card-member/user-points/sync"].post(options);
  wxpay["brand/card-member/user-points/sync"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});
