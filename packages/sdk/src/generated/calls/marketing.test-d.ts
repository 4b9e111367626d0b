// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/marketing/bank/packages/{package_id}/tasks#get", () => {
  const node = wxpay.v3.marketing.bank.packages._package_id_.tasks;
  const options = { package_id: "x", query: { status: "PROCESSING", filename: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.bank.packages._package_id_.tasks.get(options);
  wxpay.v3.marketing.bank.packages._package_id_.tasks.getSync(options);
  void wxpay.chain("v3/marketing/bank/packages/{package_id}/tasks").get(options);
  wxpay.chain("v3/marketing/bank/packages/{package_id}/tasks").getSync(options);
  void wxpay["v3/marketing/bank/packages/{package_id}/tasks"].get(options);
  wxpay["v3/marketing/bank/packages/{package_id}/tasks"].getSync(options);
  const { status: _, ...rest } = options.query;
  // @ts-expect-error status is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/bank/packages/{package_id}/tasks#post", () => {
  const node = wxpay.v3.marketing.bank.packages._package_id_.tasks;
  const options = { package_id: "x", multipart: { file: upload, meta: { bank_type: "x", filename: "x", sha256: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.bank.packages._package_id_.tasks.post(options);
  wxpay.v3.marketing.bank.packages._package_id_.tasks.postSync(options);
  void wxpay.chain("v3/marketing/bank/packages/{package_id}/tasks").post(options);
  wxpay.chain("v3/marketing/bank/packages/{package_id}/tasks").postSync(options);
  void wxpay["v3/marketing/bank/packages/{package_id}/tasks"].post(options);
  wxpay["v3/marketing/bank/packages/{package_id}/tasks"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error file is of another type
  void node.post({ ...options, multipart: { ...options.multipart, file: Symbol() } });
});

test("v3/marketing/bank-favor/users/{openid}/bank-multi-activity#post", () => {
  const node = wxpay.v3.marketing.bankFavor.users._openid_.bankMultiActivity;
  const options = { openid: "x", json: { stock_id: "x", activity_id: "x", out_request_no: "x", appid: "x", stock_creator_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.bankFavor.users._openid_.bankMultiActivity.post(options);
  wxpay.v3.marketing.bankFavor.users._openid_.bankMultiActivity.postSync(options);
  void wxpay.chain("v3/marketing/bank-favor/users/{openid}/bank-multi-activity").post(options);
  wxpay.chain("v3/marketing/bank-favor/users/{openid}/bank-multi-activity").postSync(options);
  void wxpay["v3/marketing/bank-favor/users/{openid}/bank-multi-activity"].post(options);
  wxpay["v3/marketing/bank-favor/users/{openid}/bank-multi-activity"].postSync(options);
  // @ts-expect-error stock_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, stock_idMisspelt: "x" } });
});

test("v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}#get", () => {
  const node = wxpay.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_;
  const options = { openid: "x", coupon_id: "x", query: { appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_.get(options);
  wxpay.v3.marketing.bankFavor.users._openid_.coupons._coupon_id_.getSync(options);
  void wxpay.chain("v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}").get(options);
  wxpay.chain("v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}").getSync(options);
  void wxpay["v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}"].get(options);
  wxpay["v3/marketing/bank-favor/users/{openid}/coupons/{coupon_id}"].getSync(options);
  const { appid: _, ...rest } = options.query;
  // @ts-expect-error appid is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/busifavor/callbacks#get", () => {
  const node = wxpay.v3.marketing.busifavor.callbacks;
  const options = { query: { mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.callbacks.get(options);
  wxpay.v3.marketing.busifavor.callbacks.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/callbacks").get(options);
  wxpay.chain("v3/marketing/busifavor/callbacks").getSync(options);
  void wxpay["v3/marketing/busifavor/callbacks"].get(options);
  wxpay["v3/marketing/busifavor/callbacks"].getSync(options);
  // @ts-expect-error mchid is of another type
  void node.get({ ...options, query: { ...options.query, mchid: Symbol() } });
});

test("v3/marketing/busifavor/callbacks#post", () => {
  const node = wxpay.v3.marketing.busifavor.callbacks;
  const options = { json: { mchid: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.callbacks.post(options);
  wxpay.v3.marketing.busifavor.callbacks.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/callbacks").post(options);
  wxpay.chain("v3/marketing/busifavor/callbacks").postSync(options);
  void wxpay["v3/marketing/busifavor/callbacks"].post(options);
  wxpay["v3/marketing/busifavor/callbacks"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});

test("v3/marketing/busifavor/coupons/associate#post", () => {
  const node = wxpay.v3.marketing.busifavor.coupons.associate;
  const options = { json: { stock_id: "x", coupon_code: "x", out_trade_no: "x", out_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.coupons.associate.post(options);
  wxpay.v3.marketing.busifavor.coupons.associate.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/coupons/associate").post(options);
  wxpay.chain("v3/marketing/busifavor/coupons/associate").postSync(options);
  void wxpay["v3/marketing/busifavor/coupons/associate"].post(options);
  wxpay["v3/marketing/busifavor/coupons/associate"].postSync(options);
  const { stock_id: _, ...rest } = options.json;
  // @ts-expect-error stock_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/busifavor/coupons/deactivate#post", () => {
  const node = wxpay.v3.marketing.busifavor.coupons.deactivate;
  const options = { json: { coupon_code: "x", stock_id: "x", deactivate_request_no: "x", deactivate_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.coupons.deactivate.post(options);
  wxpay.v3.marketing.busifavor.coupons.deactivate.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/coupons/deactivate").post(options);
  wxpay.chain("v3/marketing/busifavor/coupons/deactivate").postSync(options);
  void wxpay["v3/marketing/busifavor/coupons/deactivate"].post(options);
  wxpay["v3/marketing/busifavor/coupons/deactivate"].postSync(options);
  // @ts-expect-error coupon_code is of another type
  void node.post({ ...options, json: { ...options.json, coupon_code: Symbol() } });
});

test("v3/marketing/busifavor/coupons/disassociate#post", () => {
  const node = wxpay.v3.marketing.busifavor.coupons.disassociate;
  const options = { json: { stock_id: "x", coupon_code: "x", out_trade_no: "x", out_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.coupons.disassociate.post(options);
  wxpay.v3.marketing.busifavor.coupons.disassociate.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/coupons/disassociate").post(options);
  wxpay.chain("v3/marketing/busifavor/coupons/disassociate").postSync(options);
  void wxpay["v3/marketing/busifavor/coupons/disassociate"].post(options);
  wxpay["v3/marketing/busifavor/coupons/disassociate"].postSync(options);
  // @ts-expect-error stock_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, stock_idMisspelt: "x" } });
});

test("v3/marketing/busifavor/coupons/return#post", () => {
  const node = wxpay.v3.marketing.busifavor.coupons.return;
  const options = { json: { coupon_code: "x", stock_id: "x", return_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.coupons.return.post(options);
  wxpay.v3.marketing.busifavor.coupons.return.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/coupons/return").post(options);
  wxpay.chain("v3/marketing/busifavor/coupons/return").postSync(options);
  void wxpay["v3/marketing/busifavor/coupons/return"].post(options);
  wxpay["v3/marketing/busifavor/coupons/return"].postSync(options);
  const { coupon_code: _, ...rest } = options.json;
  // @ts-expect-error coupon_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/busifavor/coupons/send#post", () => {
  const node = wxpay.v3.marketing.busifavor.coupons.send;
  const options = { json: { openid: "x", appid: "x", stock_id: "x", out_request_no: "x", coupon_code: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.coupons.send.post(options);
  wxpay.v3.marketing.busifavor.coupons.send.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/coupons/send").post(options);
  wxpay.chain("v3/marketing/busifavor/coupons/send").postSync(options);
  void wxpay["v3/marketing/busifavor/coupons/send"].post(options);
  wxpay["v3/marketing/busifavor/coupons/send"].postSync(options);
  // @ts-expect-error openid is of another type
  void node.post({ ...options, json: { ...options.json, openid: Symbol() } });
});

test("v3/marketing/busifavor/coupons/use#post", () => {
  const node = wxpay.v3.marketing.busifavor.coupons.use;
  const options = { json: { coupon_code: "x", stock_id: "x", appid: "x", use_time: "x", use_request_no: "x", openid: "x", out_trade_no: "x", mch_id: "x", transaction_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.coupons.use.post(options);
  wxpay.v3.marketing.busifavor.coupons.use.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/coupons/use").post(options);
  wxpay.chain("v3/marketing/busifavor/coupons/use").postSync(options);
  void wxpay["v3/marketing/busifavor/coupons/use"].post(options);
  wxpay["v3/marketing/busifavor/coupons/use"].postSync(options);
  // @ts-expect-error coupon_codeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, coupon_codeMisspelt: "x" } });
});

test("v3/marketing/busifavor/coupons/{card_id}/send#post", () => {
  const node = wxpay.v3.marketing.busifavor.coupons._card_id_.send;
  const options = { card_id: "x", json: { appid: "x", openid: "x", out_request_no: "x", send_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.coupons._card_id_.send.post(options);
  wxpay.v3.marketing.busifavor.coupons._card_id_.send.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/coupons/{card_id}/send").post(options);
  wxpay.chain("v3/marketing/busifavor/coupons/{card_id}/send").postSync(options);
  void wxpay["v3/marketing/busifavor/coupons/{card_id}/send"].post(options);
  wxpay["v3/marketing/busifavor/coupons/{card_id}/send"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/busifavor/product-coupons/pre-send#post", () => {
  const node = wxpay.v3.marketing.busifavor.productCoupons.preSend;
  const options = { json: { stock_id: "x", coupon_code: "x", appid: "x", openid: "x", send_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.productCoupons.preSend.post(options);
  wxpay.v3.marketing.busifavor.productCoupons.preSend.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/product-coupons/pre-send").post(options);
  wxpay.chain("v3/marketing/busifavor/product-coupons/pre-send").postSync(options);
  void wxpay["v3/marketing/busifavor/product-coupons/pre-send"].post(options);
  wxpay["v3/marketing/busifavor/product-coupons/pre-send"].postSync(options);
  // @ts-expect-error stock_id is of another type
  void node.post({ ...options, json: { ...options.json, stock_id: Symbol() } });
});

test("v3/marketing/busifavor/product-coupons/send#post", () => {
  const node = wxpay.v3.marketing.busifavor.productCoupons.send;
  const options = { json: { openid: "x", appid: "x", stock_id: "x", out_request_no: "x", coupon_code: "x", coupon_type: "NORMAL", member_card_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.productCoupons.send.post(options);
  wxpay.v3.marketing.busifavor.productCoupons.send.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/product-coupons/send").post(options);
  wxpay.chain("v3/marketing/busifavor/product-coupons/send").postSync(options);
  void wxpay["v3/marketing/busifavor/product-coupons/send"].post(options);
  wxpay["v3/marketing/busifavor/product-coupons/send"].postSync(options);
  // @ts-expect-error openidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, openidMisspelt: "x" } });
});

test("v3/marketing/busifavor/stocks#post", () => {
  const node = wxpay.v3.marketing.busifavor.stocks;
  const options = { json: { stock_name: "x", belong_merchant: "x", comment: "x", goods_name: "x", stock_type: "NORMAL", coupon_use_rule: { coupon_available_time: { available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1, available_week: { week_day: [1], available_day_time: [{ begin_time: 1, end_time: 1 }] }, irregulary_avaliable_time: [{ begin_time: "x", end_time: "x" }], wait_days_after_receive: 1, available_second_after_receive: 1 }, fixed_normal_coupon: { discount_amount: 1, transaction_minimum: 1 }, discount_coupon: { discount_percent: 1, transaction_minimum: 1 }, exchange_coupon: { exchange_price: 1, transaction_minimum: 1 }, use_method: "OFF_LINE", mini_programs_appid: "x", mini_programs_path: "x" }, stock_send_rule: { max_amount: 1, max_coupons: 1, max_coupons_per_user: 1, max_amount_by_day: 1, max_coupons_by_day: 1, natural_person_limit: true, prevent_api_abuse: true, transferable: true, shareable: true }, out_request_no: "x", custom_entrance: { mini_programs_info: { mini_programs_appid: "x", mini_programs_path: "x", entrance_words: "x", guiding_words: "x" }, appid: "x", hall_id: "x", store_id: "x", code_display_mode: "NOT_SHOW" }, display_pattern_info: { description: "x", merchant_logo_url: "x", merchant_name: "x", background_color: "Color010", coupon_image_url: "x", finder_info: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, coupon_code_mode: "WECHATPAY_MODE", notify_config: { notify_appid: "x" }, subsidy: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.stocks.post(options);
  wxpay.v3.marketing.busifavor.stocks.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/stocks").post(options);
  wxpay.chain("v3/marketing/busifavor/stocks").postSync(options);
  void wxpay["v3/marketing/busifavor/stocks"].post(options);
  wxpay["v3/marketing/busifavor/stocks"].postSync(options);
  const { stock_name: _, ...rest } = options.json;
  // @ts-expect-error stock_name is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/busifavor/stocks/{stock_id}#get", () => {
  const node = wxpay.v3.marketing.busifavor.stocks._stock_id_;
  const options = { stock_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.stocks._stock_id_.get(options);
  wxpay.v3.marketing.busifavor.stocks._stock_id_.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}").get(options);
  wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}").getSync(options);
  void wxpay["v3/marketing/busifavor/stocks/{stock_id}"].get(options);
  wxpay["v3/marketing/busifavor/stocks/{stock_id}"].getSync(options);
  // @ts-expect-error stock_id is of another type
  void node.get({ ...options, stock_id: true });
});

test("v3/marketing/busifavor/stocks/{stock_id}#patch", () => {
  const node = wxpay.v3.marketing.busifavor.stocks._stock_id_;
  const options = { stock_id: "x", json: { custom_entrance: { mini_programs_info: { mini_programs_appid: "x", mini_programs_path: "x", entrance_words: "x", guiding_words: "x" }, appid: "x", hall_id: "x", code_display_mode: "NOT_SHOW" }, stock_name: "x", comment: "x", goods_name: "x", out_request_no: "x", display_pattern_info: { description: "x", merchant_logo_url: "x", merchant_name: "x", background_color: "Color010", coupon_image_url: "x", finder_info: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, coupon_use_rule: { use_method: "OFF_LINE", mini_programs_appid: "x", mini_programs_path: "x" }, stock_send_rule: { natural_person_limit: true, prevent_api_abuse: true }, notify_config: { notify_appid: "x" }, subsidy: true } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.busifavor.stocks._stock_id_.patch(options);
  wxpay.v3.marketing.busifavor.stocks._stock_id_.patchSync(options);
  void wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}").patch(options);
  wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}").patchSync(options);
  void wxpay["v3/marketing/busifavor/stocks/{stock_id}"].patch(options);
  wxpay["v3/marketing/busifavor/stocks/{stock_id}"].patchSync(options);
  // @ts-expect-error custom_entranceMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, custom_entranceMisspelt: "x" } });
});

test("v3/marketing/busifavor/stocks/{stock_id}/budget#patch", () => {
  const node = wxpay.v3.marketing.busifavor.stocks._stock_id_.budget;
  const options = { stock_id: "x", json: { target_max_coupons: 1, target_max_coupons_by_day: 1, current_max_coupons: 1, current_max_coupons_by_day: 1, modify_budget_request_no: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.busifavor.stocks._stock_id_.budget.patch(options);
  wxpay.v3.marketing.busifavor.stocks._stock_id_.budget.patchSync(options);
  void wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/budget").patch(options);
  wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/budget").patchSync(options);
  void wxpay["v3/marketing/busifavor/stocks/{stock_id}/budget"].patch(options);
  wxpay["v3/marketing/busifavor/stocks/{stock_id}/budget"].patchSync(options);
  const { modify_budget_request_no: _, ...rest } = options.json;
  // @ts-expect-error modify_budget_request_no is left out
  void node.patch({ ...options, json: rest });
});

test("v3/marketing/busifavor/stocks/{stock_id}/couponcodes#get", () => {
  const node = wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes;
  const options = { stock_id: "x", query: { status: "SENDED", appid: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes.get(options);
  wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes").get(options);
  wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes").getSync(options);
  void wxpay["v3/marketing/busifavor/stocks/{stock_id}/couponcodes"].get(options);
  wxpay["v3/marketing/busifavor/stocks/{stock_id}/couponcodes"].getSync(options);
  // @ts-expect-error status is of another type
  void node.get({ ...options, query: { ...options.query, status: Symbol() } });
});

test("v3/marketing/busifavor/stocks/{stock_id}/couponcodes#post", () => {
  const node = wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes;
  const options = { stock_id: "x", json: { coupon_code_list: ["x"], upload_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes.post(options);
  wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes").post(options);
  wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes").postSync(options);
  void wxpay["v3/marketing/busifavor/stocks/{stock_id}/couponcodes"].post(options);
  wxpay["v3/marketing/busifavor/stocks/{stock_id}/couponcodes"].postSync(options);
  // @ts-expect-error coupon_code_listMisspelt is no member
  void node.post({ ...options, json: { ...options.json, coupon_code_listMisspelt: "x" } });
});

test("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}#delete", () => {
  const node = wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_;
  const options = { stock_id: "x", coupon_code: "x", query: { delete_request_no: "x" } } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.delete(options);
  wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.deleteSync(options);
  void wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}").delete(options);
  wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}").deleteSync(options);
  void wxpay["v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"].delete(options);
  wxpay["v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"].deleteSync(options);
  const { delete_request_no: _, ...rest } = options.query;
  // @ts-expect-error delete_request_no is left out
  void node.delete({ ...options, query: rest });
});

test("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}#get", () => {
  const node = wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_;
  const options = { stock_id: "x", coupon_code: "x", query: { appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.get(options);
  wxpay.v3.marketing.busifavor.stocks._stock_id_.couponcodes._coupon_code_.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}").get(options);
  wxpay.chain("v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}").getSync(options);
  void wxpay["v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"].get(options);
  wxpay["v3/marketing/busifavor/stocks/{stock_id}/couponcodes/{coupon_code}"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v3/marketing/busifavor/subsidy/pay-receipts#get", () => {
  const node = wxpay.v3.marketing.busifavor.subsidy.payReceipts;
  const options = { query: { stock_id: "x", coupon_code: "x", out_subsidy_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.subsidy.payReceipts.get(options);
  wxpay.v3.marketing.busifavor.subsidy.payReceipts.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/subsidy/pay-receipts").get(options);
  wxpay.chain("v3/marketing/busifavor/subsidy/pay-receipts").getSync(options);
  void wxpay["v3/marketing/busifavor/subsidy/pay-receipts"].get(options);
  wxpay["v3/marketing/busifavor/subsidy/pay-receipts"].getSync(options);
  // @ts-expect-error stock_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, stock_idMisspelt: "x" } });
});

test("v3/marketing/busifavor/subsidy/pay-receipts#post", () => {
  const node = wxpay.v3.marketing.busifavor.subsidy.payReceipts;
  const options = { json: { stock_id: "x", coupon_code: "x", transaction_id: "x", payer_merchant: "x", payee_merchant: "x", amount: 1, description: "x", out_subsidy_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.subsidy.payReceipts.post(options);
  wxpay.v3.marketing.busifavor.subsidy.payReceipts.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/subsidy/pay-receipts").post(options);
  wxpay.chain("v3/marketing/busifavor/subsidy/pay-receipts").postSync(options);
  void wxpay["v3/marketing/busifavor/subsidy/pay-receipts"].post(options);
  wxpay["v3/marketing/busifavor/subsidy/pay-receipts"].postSync(options);
  const { stock_id: _, ...rest } = options.json;
  // @ts-expect-error stock_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}#get", () => {
  const node = wxpay.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_;
  const options = { subsidy_receipt_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_.get(options);
  wxpay.v3.marketing.busifavor.subsidy.payReceipts._subsidy_receipt_id_.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}").get(options);
  wxpay.chain("v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}").getSync(options);
  void wxpay["v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"].get(options);
  wxpay["v3/marketing/busifavor/subsidy/pay-receipts/{subsidy_receipt_id}"].getSync(options);
  // @ts-expect-error subsidy_receipt_id is of another type
  void node.get({ ...options, subsidy_receipt_id: true });
});

test("v3/marketing/busifavor/subsidy/return-receipts#post", () => {
  const node = wxpay.v3.marketing.busifavor.subsidy.returnReceipts;
  const options = { json: { stock_id: "x", coupon_code: "x", transaction_id: "x", refund_id: "x", payer_merchant: "x", payee_merchant: "x", amount: 1, description: "x", out_subsidy_return_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.busifavor.subsidy.returnReceipts.post(options);
  wxpay.v3.marketing.busifavor.subsidy.returnReceipts.postSync(options);
  void wxpay.chain("v3/marketing/busifavor/subsidy/return-receipts").post(options);
  wxpay.chain("v3/marketing/busifavor/subsidy/return-receipts").postSync(options);
  void wxpay["v3/marketing/busifavor/subsidy/return-receipts"].post(options);
  wxpay["v3/marketing/busifavor/subsidy/return-receipts"].postSync(options);
  // @ts-expect-error stock_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, stock_idMisspelt: "x" } });
});

test("v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}#get", () => {
  const node = wxpay.v3.marketing.busifavor.subsidy.returnReceipts._subsidy_return_receipt_id_;
  const options = { subsidy_return_receipt_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.subsidy.returnReceipts._subsidy_return_receipt_id_.get(options);
  wxpay.v3.marketing.busifavor.subsidy.returnReceipts._subsidy_return_receipt_id_.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}").get(options);
  wxpay.chain("v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}").getSync(options);
  void wxpay["v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"].get(options);
  wxpay["v3/marketing/busifavor/subsidy/return-receipts/{subsidy_return_receipt_id}"].getSync(options);
  const { subsidy_return_receipt_id: _, ...rest } = options;
  // @ts-expect-error subsidy_return_receipt_id is left out
  void node.get(rest);
});

test("v3/marketing/busifavor/users/{openid}/coupons#get", () => {
  const node = wxpay.v3.marketing.busifavor.users._openid_.coupons;
  const options = { openid: "x", query: { appid: "x", stock_id: "x", coupon_state: "SENDED", creator_merchant: "x", belong_merchant: "x", sender_merchant: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.users._openid_.coupons.get(options);
  wxpay.v3.marketing.busifavor.users._openid_.coupons.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/users/{openid}/coupons").get(options);
  wxpay.chain("v3/marketing/busifavor/users/{openid}/coupons").getSync(options);
  void wxpay["v3/marketing/busifavor/users/{openid}/coupons"].get(options);
  wxpay["v3/marketing/busifavor/users/{openid}/coupons"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}#get", () => {
  const node = wxpay.v3.marketing.busifavor.users._openid_.coupons._coupon_code_.appids._appid_;
  const options = { openid: "x", coupon_code: "x", appid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.busifavor.users._openid_.coupons._coupon_code_.appids._appid_.get(options);
  wxpay.v3.marketing.busifavor.users._openid_.coupons._coupon_code_.appids._appid_.getSync(options);
  void wxpay.chain("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}").get(options);
  wxpay.chain("v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}").getSync(options);
  void wxpay["v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"].get(options);
  wxpay["v3/marketing/busifavor/users/{openid}/coupons/{coupon_code}/appids/{appid}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/marketing/favor/callbacks#get", () => {
  const node = wxpay.v3.marketing.favor.callbacks;
  const options = { query: { mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.callbacks.get(options);
  wxpay.v3.marketing.favor.callbacks.getSync(options);
  void wxpay.chain("v3/marketing/favor/callbacks").get(options);
  wxpay.chain("v3/marketing/favor/callbacks").getSync(options);
  void wxpay["v3/marketing/favor/callbacks"].get(options);
  wxpay["v3/marketing/favor/callbacks"].getSync(options);
  const { mchid: _, ...rest } = options.query;
  // @ts-expect-error mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/favor/callbacks#post", () => {
  const node = wxpay.v3.marketing.favor.callbacks;
  const options = { json: { mchid: "x", notify_url: "x", switch: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.callbacks.post(options);
  wxpay.v3.marketing.favor.callbacks.postSync(options);
  void wxpay.chain("v3/marketing/favor/callbacks").post(options);
  wxpay.chain("v3/marketing/favor/callbacks").postSync(options);
  void wxpay["v3/marketing/favor/callbacks"].post(options);
  wxpay["v3/marketing/favor/callbacks"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/marketing/favor/coupon-stocks#post", () => {
  const node = wxpay.v3.marketing.favor.couponStocks;
  const options = { json: { stock_name: "x", comment: "x", belong_merchant: "x", available_begin_time: "x", available_end_time: "x", stock_use_rule: { max_coupons: 1, max_amount: 1, max_amount_by_day: 1, max_coupons_per_user: 1, natural_person_limit: true, prevent_api_abuse: true }, pattern_info: { description: "x", merchant_logo: "x", merchant_name: "x", background_color: "COLOR010", coupon_image: "x", jump_target: "PAYMENT_CODE", mini_program_appid: "x", mini_program_path: "x" }, coupon_use_rule: { coupon_available_time: { available_begin_time: "x", available_end_time: "x", fix_available_time: { available_week_day: [0], begin_time: 1, end_time: 1 }, second_day_available: true, available_time_after_receive: 1 }, fixed_normal_coupon: { coupon_amount: 1, transaction_minimum: 1 }, discount_coupon: { discount_amount_max: 1, discount_percent: 1, transaction_minimum: 1 }, exchange_coupon: { exchange_price: 1, transaction_minimum: 1 }, goods_tag: ["x"], limit_pay: ["x"], trade_type: ["MICROAPP"], combine_use: true, available_items: ["x"], unavailable_items: ["x"], available_merchants: ["x"], limit_card: { name: "x", bin: ["x"] } }, no_cash: true, stock_type: "NORMAL", out_request_no: "x", ext_info: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.couponStocks.post(options);
  wxpay.v3.marketing.favor.couponStocks.postSync(options);
  void wxpay.chain("v3/marketing/favor/coupon-stocks").post(options);
  wxpay.chain("v3/marketing/favor/coupon-stocks").postSync(options);
  void wxpay["v3/marketing/favor/coupon-stocks"].post(options);
  wxpay["v3/marketing/favor/coupon-stocks"].postSync(options);
  // @ts-expect-error stock_nameMisspelt is no member
  void node.post({ ...options, json: { ...options.json, stock_nameMisspelt: "x" } });
});

test("v3/marketing/favor/media/image-upload#post", () => {
  const node = wxpay.v3.marketing.favor.media.imageUpload;
  const options = { multipart: { file: upload, meta: { filename: "x", sha256: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.media.imageUpload.post(options);
  wxpay.v3.marketing.favor.media.imageUpload.postSync(options);
  void wxpay.chain("v3/marketing/favor/media/image-upload").post(options);
  wxpay.chain("v3/marketing/favor/media/image-upload").postSync(options);
  void wxpay["v3/marketing/favor/media/image-upload"].post(options);
  wxpay["v3/marketing/favor/media/image-upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  const { file: _, ...rest } = options.multipart;
  // @ts-expect-error file is left out
  void node.post({ ...options, multipart: rest });
});

test("v3/marketing/favor/stocks#get", () => {
  const node = wxpay.v3.marketing.favor.stocks;
  const options = { query: { offset: 1, limit: 1, stock_creator_mchid: "x", create_start_time: "x", create_end_time: "x", status: "unactivated" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.stocks.get(options);
  wxpay.v3.marketing.favor.stocks.getSync(options);
  void wxpay.chain("v3/marketing/favor/stocks").get(options);
  wxpay.chain("v3/marketing/favor/stocks").getSync(options);
  void wxpay["v3/marketing/favor/stocks"].get(options);
  wxpay["v3/marketing/favor/stocks"].getSync(options);
  // @ts-expect-error offset is of another type
  void node.get({ ...options, query: { ...options.query, offset: Symbol() } });
});

test("v3/marketing/favor/stocks/{stock_id}#get", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_;
  const options = { stock_id: "x", query: { stock_creator_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.get(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.getSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}").get(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}").getSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}"].get(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}"].getSync(options);
  // @ts-expect-error stock_creator_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, stock_creator_mchidMisspelt: "x" } });
});

test("v3/marketing/favor/stocks/{stock_id}/items#get", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.items;
  const options = { stock_id: "x", query: { offset: 1, limit: 1, stock_creator_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.items.get(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.items.getSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/items").get(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/items").getSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/items"].get(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/items"].getSync(options);
  const { offset: _, ...rest } = options.query;
  // @ts-expect-error offset is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/favor/stocks/{stock_id}/merchants#get", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.merchants;
  const options = { stock_id: "x", query: { offset: 1, limit: 1, stock_creator_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.merchants.get(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.merchants.getSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/merchants").get(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/merchants").getSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/merchants"].get(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/merchants"].getSync(options);
  // @ts-expect-error offset is of another type
  void node.get({ ...options, query: { ...options.query, offset: Symbol() } });
});

test("v3/marketing/favor/stocks/{stock_id}/modify-goods-id#post", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.modifyGoodsId;
  const options = { stock_id: "x", json: { stock_creator_mchid: "x", add_goods_id_list: ["x"], delete_goods_id_list: ["x"] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.modifyGoodsId.post(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.modifyGoodsId.postSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/modify-goods-id").post(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/modify-goods-id").postSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/modify-goods-id"].post(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/modify-goods-id"].postSync(options);
  // @ts-expect-error stock_creator_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, stock_creator_mchidMisspelt: "x" } });
});

test("v3/marketing/favor/stocks/{stock_id}/pause#post", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.pause;
  const options = { stock_id: "x", json: { stock_creator_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.pause.post(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.pause.postSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/pause").post(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/pause").postSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/pause"].post(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/pause"].postSync(options);
  const { stock_creator_mchid: _, ...rest } = options.json;
  // @ts-expect-error stock_creator_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/favor/stocks/{stock_id}/refund-flow#get", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.refundFlow;
  const options = { stock_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.refundFlow.get(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.refundFlow.getSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/refund-flow").get(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/refund-flow").getSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/refund-flow"].get(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/refund-flow"].getSync(options);
  // @ts-expect-error stock_id is of another type
  void node.get({ ...options, stock_id: true });
});

test("v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day#get", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.refundFlowByDay;
  const options = { stock_id: "x", query: { bill_date: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.refundFlowByDay.get(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.refundFlowByDay.getSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day").get(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day").getSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"].get(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/refund-flow-by-day"].getSync(options);
  // @ts-expect-error bill_dateMisspelt is no member
  void node.get({ ...options, query: { ...options.query, bill_dateMisspelt: "x" } });
});

test("v3/marketing/favor/stocks/{stock_id}/restart#post", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.restart;
  const options = { stock_id: "x", json: { stock_creator_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.restart.post(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.restart.postSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/restart").post(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/restart").postSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/restart"].post(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/restart"].postSync(options);
  const { stock_creator_mchid: _, ...rest } = options.json;
  // @ts-expect-error stock_creator_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/favor/stocks/{stock_id}/start#post", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.start;
  const options = { stock_id: "x", json: { stock_creator_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.start.post(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.start.postSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/start").post(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/start").postSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/start"].post(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/start"].postSync(options);
  // @ts-expect-error stock_creator_mchid is of another type
  void node.post({ ...options, json: { ...options.json, stock_creator_mchid: Symbol() } });
});

test("v3/marketing/favor/stocks/{stock_id}/stop#post", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.stop;
  const options = { stock_id: "x", json: { stock_creator_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.stop.post(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.stop.postSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/stop").post(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/stop").postSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/stop"].post(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/stop"].postSync(options);
  // @ts-expect-error stock_creator_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, stock_creator_mchidMisspelt: "x" } });
});

test("v3/marketing/favor/stocks/{stock_id}/use-flow#get", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.useFlow;
  const options = { stock_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.useFlow.get(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.useFlow.getSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/use-flow").get(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/use-flow").getSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/use-flow"].get(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/use-flow"].getSync(options);
  const { stock_id: _, ...rest } = options;
  // @ts-expect-error stock_id is left out
  void node.get(rest);
});

test("v3/marketing/favor/stocks/{stock_id}/use-flow-by-day#get", () => {
  const node = wxpay.v3.marketing.favor.stocks._stock_id_.useFlowByDay;
  const options = { stock_id: "x", query: { bill_date: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.stocks._stock_id_.useFlowByDay.get(options);
  wxpay.v3.marketing.favor.stocks._stock_id_.useFlowByDay.getSync(options);
  void wxpay.chain("v3/marketing/favor/stocks/{stock_id}/use-flow-by-day").get(options);
  wxpay.chain("v3/marketing/favor/stocks/{stock_id}/use-flow-by-day").getSync(options);
  void wxpay["v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"].get(options);
  wxpay["v3/marketing/favor/stocks/{stock_id}/use-flow-by-day"].getSync(options);
  // @ts-expect-error bill_date is of another type
  void node.get({ ...options, query: { ...options.query, bill_date: Symbol() } });
});

test("v3/marketing/favor/users/{openid}/coupons#get", () => {
  const node = wxpay.v3.marketing.favor.users._openid_.coupons;
  const options = { openid: "x", query: { appid: "x", stock_id: "x", status: "SENDED", business_type: "MULTIUSE", creator_mchid: "x", sender_mchid: "x", available_mchid: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.users._openid_.coupons.get(options);
  wxpay.v3.marketing.favor.users._openid_.coupons.getSync(options);
  void wxpay.chain("v3/marketing/favor/users/{openid}/coupons").get(options);
  wxpay.chain("v3/marketing/favor/users/{openid}/coupons").getSync(options);
  void wxpay["v3/marketing/favor/users/{openid}/coupons"].get(options);
  wxpay["v3/marketing/favor/users/{openid}/coupons"].getSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, appidMisspelt: "x" } });
});

test("v3/marketing/favor/users/{openid}/coupons#post", () => {
  const node = wxpay.v3.marketing.favor.users._openid_.coupons;
  const options = { openid: "x", json: { stock_id: "x", out_request_no: "x", appid: "x", stock_creator_mchid: "x", coupon_value: 1, coupon_minimum: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.favor.users._openid_.coupons.post(options);
  wxpay.v3.marketing.favor.users._openid_.coupons.postSync(options);
  void wxpay.chain("v3/marketing/favor/users/{openid}/coupons").post(options);
  wxpay.chain("v3/marketing/favor/users/{openid}/coupons").postSync(options);
  void wxpay["v3/marketing/favor/users/{openid}/coupons"].post(options);
  wxpay["v3/marketing/favor/users/{openid}/coupons"].postSync(options);
  const { stock_id: _, ...rest } = options.json;
  // @ts-expect-error stock_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/favor/users/{openid}/coupons/{coupon_id}#get", () => {
  const node = wxpay.v3.marketing.favor.users._openid_.coupons._coupon_id_;
  const options = { openid: "x", coupon_id: "x", query: { appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.favor.users._openid_.coupons._coupon_id_.get(options);
  wxpay.v3.marketing.favor.users._openid_.coupons._coupon_id_.getSync(options);
  void wxpay.chain("v3/marketing/favor/users/{openid}/coupons/{coupon_id}").get(options);
  wxpay.chain("v3/marketing/favor/users/{openid}/coupons/{coupon_id}").getSync(options);
  void wxpay["v3/marketing/favor/users/{openid}/coupons/{coupon_id}"].get(options);
  wxpay["v3/marketing/favor/users/{openid}/coupons/{coupon_id}"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v3/marketing/goods-subsidy-activity/activities#get", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.activities;
  const options = { query: { city_id: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.activities.get(options);
  wxpay.v3.marketing.goodsSubsidyActivity.activities.getSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/activities").get(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/activities").getSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/activities"].get(options);
  wxpay["v3/marketing/goods-subsidy-activity/activities"].getSync(options);
  // @ts-expect-error city_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, city_idMisspelt: "x" } });
});

test("v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply#post", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply;
  const options = { activity_id: "x", json: { caller_merchant_id: "x", apply_infos: [{ store_info: { store_id: "x", accounting_merchant_id: "x", merchant_id: "x" }, goods_original_price: 1 }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply.post(options);
  wxpay.v3.marketing.goodsSubsidyActivity.activity._activity_id_.apply.postSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply").post(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply").postSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"].post(options);
  wxpay["v3/marketing/goods-subsidy-activity/activity/{activity_id}/apply"].postSync(options);
  const { caller_merchant_id: _, ...rest } = options.json;
  // @ts-expect-error caller_merchant_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/goods-subsidy-activity/qualification/lock#post", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.qualification.lock;
  const options = { json: { order_information: { payer_openid: "x", out_trade_no: "x", total_fee: 1, store_id: "x", store_merchant_id: "x" }, qualification_ids: ["x"] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.qualification.lock.post(options);
  wxpay.v3.marketing.goodsSubsidyActivity.qualification.lock.postSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/qualification/lock").post(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/qualification/lock").postSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/qualification/lock"].post(options);
  wxpay["v3/marketing/goods-subsidy-activity/qualification/lock"].postSync(options);
  // @ts-expect-error order_information is of another type
  void node.post({ ...options, json: { ...options.json, order_information: Symbol() } });
});

test("v3/marketing/goods-subsidy-activity/qualification/unlock#post", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.qualification.unlock;
  const options = { json: { order_information: { payer_openid: "x", out_trade_no: "x", total_fee: 1, store_id: "x", store_merchant_id: "x" }, qualification_ids: ["x"] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.qualification.unlock.post(options);
  wxpay.v3.marketing.goodsSubsidyActivity.qualification.unlock.postSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/qualification/unlock").post(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/qualification/unlock").postSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/qualification/unlock"].post(options);
  wxpay["v3/marketing/goods-subsidy-activity/qualification/unlock"].postSync(options);
  // @ts-expect-error order_informationMisspelt is no member
  void node.post({ ...options, json: { ...options.json, order_informationMisspelt: "x" } });
});

test("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative#delete", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative;
  const options = { activity_id: "x", json: { representative_info_list: [{ openid: "x" }], out_request_no: "x", delete_time: "x" } } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.delete(options);
  wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.deleteSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative").delete(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative").deleteSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"].delete(options);
  wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"].deleteSync(options);
  const { representative_info_list: _, ...rest } = options.json;
  // @ts-expect-error representative_info_list is left out
  void node.delete({ ...options, json: rest });
});

test("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative#put", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative;
  const options = { activity_id: "x", json: { representative_info_list: [{ openid: "x" }], out_request_no: "x", add_time: "x" } } satisfies Parameters<typeof node.put>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.put(options);
  wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representative.putSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative").put(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative").putSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"].put(options);
  wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representative"].putSync(options);
  // @ts-expect-error representative_info_list is of another type
  void node.put({ ...options, json: { ...options.json, representative_info_list: Symbol() } });
});

test("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives#get", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives;
  const options = { activity_id: "x", query: { offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives.get(options);
  wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._activity_id_.representatives.getSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives").get(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives").getSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives"].get(options);
  wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{activity_id}/representatives"].getSync(options);
  // @ts-expect-error offsetMisspelt is no member
  void node.get({ ...options, query: { ...options.query, offsetMisspelt: "x" } });
});

test("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials#post", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials;
  const options = { brand_id: "x", json: { out_request_no: "x", material_num: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials.post(options);
  wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.materials.postSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials").post(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials").postSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials"].post(options);
  wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/materials"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores#delete", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores;
  const options = { brand_id: "x", json: { out_request_no: "x", delete_time: "x", stores: [{ store_code: "x", store_name: "x" }] } } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.delete(options);
  wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.deleteSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores").delete(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores").deleteSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"].delete(options);
  wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"].deleteSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.delete({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores#get", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores;
  const options = { brand_id: "x", query: { offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.get(options);
  wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.getSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores").get(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores").getSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"].get(options);
  wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"].getSync(options);
  // @ts-expect-error offsetMisspelt is no member
  void node.get({ ...options, query: { ...options.query, offsetMisspelt: "x" } });
});

test("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores#post", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores;
  const options = { brand_id: "x", json: { out_request_no: "x", add_time: "x", stores: [{ store_code: "x", store_name: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.post(options);
  wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores.postSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores").post(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores").postSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"].post(options);
  wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}#get", () => {
  const node = wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_;
  const options = { brand_id: "x", store_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_.get(options);
  wxpay.v3.marketing.goodsSubsidyActivity.retailStoreAct._brand_id_.stores._store_code_.getSync(options);
  void wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}").get(options);
  wxpay.chain("v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}").getSync(options);
  void wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}"].get(options);
  wxpay["v3/marketing/goods-subsidy-activity/retail-store-act/{brand_id}/stores/{store_code}"].getSync(options);
  // @ts-expect-error brand_id is of another type
  void node.get({ ...options, brand_id: true });
});

test("v3/marketing/membercard-activity/activities#get", () => {
  const node = wxpay.v3.marketing.membercardActivity.activities;
  const options = { query: { limit: 1, offset: 1, activity_type: "NON_MEMBER_AFTERPAY", card_id: "x", activity_status: "CREATED" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardActivity.activities.get(options);
  wxpay.v3.marketing.membercardActivity.activities.getSync(options);
  void wxpay.chain("v3/marketing/membercard-activity/activities").get(options);
  wxpay.chain("v3/marketing/membercard-activity/activities").getSync(options);
  void wxpay["v3/marketing/membercard-activity/activities"].get(options);
  wxpay["v3/marketing/membercard-activity/activities"].getSync(options);
  // @ts-expect-error limitMisspelt is no member
  void node.get({ ...options, query: { ...options.query, limitMisspelt: "x" } });
});

test("v3/marketing/membercard-activity/activities#post", () => {
  const node = wxpay.v3.marketing.membercardActivity.activities;
  const options = { json: { card_id: "x", activity_name: "x", activity_type: "NON_MEMBER_AFTERPAY", begin_time: "x", end_time: "x", award_send_period: { award_send_time: [{ begin_time: "x", end_time: "x" }], award_send_day_time: [{ begin_day_time: { hours: 1, minutes: 1, seconds: 1 }, end_day_time: { hours: 1, minutes: 1, seconds: 1 } }] }, stock_list: [{ stock_creator_mchid: "x", stock_id: "x" }], out_request_no: "x", pay_activity_setting: { logo_url: "x", activity_second_title: "x", mchid_list: ["x"], activate_setting: { activate_type: "x", activate_url: "x", activate_miniprogram: { activate_appid: "x", activate_path: "x" } }, payment_setting: { payment_mode: { payment_scene_list: ["x"] }, limit_bank: "x", goods_tags: ["x"] } }, miniprogram_activity_setting: { outer_str: ["x"], award_jump_deploy: { mini_program_appid: "x", mini_program_path: "x", button_text: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardActivity.activities.post(options);
  wxpay.v3.marketing.membercardActivity.activities.postSync(options);
  void wxpay.chain("v3/marketing/membercard-activity/activities").post(options);
  wxpay.chain("v3/marketing/membercard-activity/activities").postSync(options);
  void wxpay["v3/marketing/membercard-activity/activities"].post(options);
  wxpay["v3/marketing/membercard-activity/activities"].postSync(options);
  const { card_id: _, ...rest } = options.json;
  // @ts-expect-error card_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/membercard-activity/activities/{activity_id}#get", () => {
  const node = wxpay.v3.marketing.membercardActivity.activities._activity_id_;
  const options = { activity_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardActivity.activities._activity_id_.get(options);
  wxpay.v3.marketing.membercardActivity.activities._activity_id_.getSync(options);
  void wxpay.chain("v3/marketing/membercard-activity/activities/{activity_id}").get(options);
  wxpay.chain("v3/marketing/membercard-activity/activities/{activity_id}").getSync(options);
  void wxpay["v3/marketing/membercard-activity/activities/{activity_id}"].get(options);
  wxpay["v3/marketing/membercard-activity/activities/{activity_id}"].getSync(options);
  // @ts-expect-error activity_id is of another type
  void node.get({ ...options, activity_id: true });
});

test("v3/marketing/membercard-activity/activities/{activity_id}/terminate#post", () => {
  const node = wxpay.v3.marketing.membercardActivity.activities._activity_id_.terminate;
  const options = { activity_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardActivity.activities._activity_id_.terminate.post(options);
  wxpay.v3.marketing.membercardActivity.activities._activity_id_.terminate.postSync(options);
  void wxpay.chain("v3/marketing/membercard-activity/activities/{activity_id}/terminate").post(options);
  wxpay.chain("v3/marketing/membercard-activity/activities/{activity_id}/terminate").postSync(options);
  void wxpay["v3/marketing/membercard-activity/activities/{activity_id}/terminate"].post(options);
  wxpay["v3/marketing/membercard-activity/activities/{activity_id}/terminate"].postSync(options);
  // @ts-expect-error there is no such option
  void node.post({ ...options, nothing: 1 });
});

test("v3/marketing/membercard-open/activate-informations/{activate_ticket}#get", () => {
  const node = wxpay.v3.marketing.membercardOpen.activateInformations._activate_ticket_;
  const options = { activate_ticket: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardOpen.activateInformations._activate_ticket_.get(options);
  wxpay.v3.marketing.membercardOpen.activateInformations._activate_ticket_.getSync(options);
  void wxpay.chain("v3/marketing/membercard-open/activate-informations/{activate_ticket}").get(options);
  wxpay.chain("v3/marketing/membercard-open/activate-informations/{activate_ticket}").getSync(options);
  void wxpay["v3/marketing/membercard-open/activate-informations/{activate_ticket}"].get(options);
  wxpay["v3/marketing/membercard-open/activate-informations/{activate_ticket}"].getSync(options);
  const { activate_ticket: _, ...rest } = options;
  // @ts-expect-error activate_ticket is left out
  void node.get(rest);
});

test("v3/marketing/membercard-open/callback#get", () => {
  const node = wxpay.v3.marketing.membercardOpen.callback;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardOpen.callback.get(options);
  wxpay.v3.marketing.membercardOpen.callback.getSync(options);
  void wxpay.chain("v3/marketing/membercard-open/callback").get(options);
  wxpay.chain("v3/marketing/membercard-open/callback").getSync(options);
  void wxpay["v3/marketing/membercard-open/callback"].get(options);
  wxpay["v3/marketing/membercard-open/callback"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/marketing/membercard-open/callback#patch", () => {
  const node = wxpay.v3.marketing.membercardOpen.callback;
  const options = { json: { notify_url: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.membercardOpen.callback.patch(options);
  wxpay.v3.marketing.membercardOpen.callback.patchSync(options);
  void wxpay.chain("v3/marketing/membercard-open/callback").patch(options);
  wxpay.chain("v3/marketing/membercard-open/callback").patchSync(options);
  void wxpay["v3/marketing/membercard-open/callback"].patch(options);
  wxpay["v3/marketing/membercard-open/callback"].patchSync(options);
  // @ts-expect-error notify_urlMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, notify_urlMisspelt: "x" } });
});

test("v3/marketing/membercard-open/cards#get", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards;
  const options = { query: { brand_id: "x", appid: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardOpen.cards.get(options);
  wxpay.v3.marketing.membercardOpen.cards.getSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards").get(options);
  wxpay.chain("v3/marketing/membercard-open/cards").getSync(options);
  void wxpay["v3/marketing/membercard-open/cards"].get(options);
  wxpay["v3/marketing/membercard-open/cards"].getSync(options);
  const { offset: _, ...rest } = options.query;
  // @ts-expect-error offset is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/membercard-open/cards#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards;
  const options = { json: { appid: "x", logo_url: "x", brand: { brand_id: "x", display_name: "x" }, title: "x", background_picture_url: "x", description: "x", service_phone: "x", code_type: "BAR_CODE", total_quantity: 1, date_information: { type: "FIX_TIME_RANGE", available_begin_time: "x", available_end_time: "x", available_day_after_receive: 1, wait_days_after_receive: 1 }, code_mode: "SYSTEM_ALLOCATE", need_display_level: true, init_level: "x", out_request_no: "x", balance_information: { need_balance: true, balance_appid: "x", balance_path: "x", balance_url: "x" }, user_information_form: { common_field_list: ["USER_FORM_FLAG_MOBILE"], custom_field_list: [{ type: "TEXT", name: "x", values: ["x"] }] }, additional_statement: { title: "x", url: "x", appid: "x", path: "x" }, need_dynamic_code: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards.post(options);
  wxpay.v3.marketing.membercardOpen.cards.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards"].post(options);
  wxpay["v3/marketing/membercard-open/cards"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/marketing/membercard-open/cards/{card_id}#delete", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_;
  const options = { card_id: "x" } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.delete(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.deleteSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}").delete(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}").deleteSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}"].delete(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}"].deleteSync(options);
  // @ts-expect-error there is no such option
  void node.delete({ ...options, nothing: 1 });
});

test("v3/marketing/membercard-open/cards/{card_id}#get", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_;
  const options = { card_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.get(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.getSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}").get(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}").getSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}"].get(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}"].getSync(options);
  const { card_id: _, ...rest } = options;
  // @ts-expect-error card_id is left out
  void node.get(rest);
});

test("v3/marketing/membercard-open/cards/{card_id}#patch", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_;
  const options = { card_id: "x", json: { appid: "x", logo_url: "x", title: "x", background_picture_url: "x", description: "x", service_phone: "x", total_quantity: 1, date_information: { type: "FIX_TIME_RANGE", available_end_time: "x", available_day_after_receive: 1, wait_days_after_receive: 1, available_begin_time: "x" }, need_display_level: true, init_level: "x", balance_information: { need_balance: true, balance_appid: "x", balance_path: "x", balance_url: "x" }, user_information_form: { can_modify_after_activate: true, common_field_list: ["USER_FORM_FLAG_MOBILE"], custom_field_list: [{ type: "TEXT", name: "x", values: ["x"] }] }, additional_statement: { title: "x", url: "x", appid: "x", path: "x" }, code_mode: "SYSTEM_ALLOCATE", code_type: "BAR_CODE", need_dynamic_code: true } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.patch(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.patchSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}").patch(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}").patchSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}"].patch(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}"].patchSync(options);
  // @ts-expect-error appid is of another type
  void node.patch({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/deposit#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes.deposit;
  const options = { card_id: "x", json: { code: ["x"] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes.deposit.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes.deposit.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/deposit").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/deposit").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/deposit"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/deposit"].postSync(options);
  // @ts-expect-error codeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, codeMisspelt: "x" } });
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/{code}#get", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_;
  const options = { card_id: "x", code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.get(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.getSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}").get(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}").getSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}"].get(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}"].getSync(options);
  const { card_id: _, ...rest } = options;
  // @ts-expect-error card_id is left out
  void node.get(rest);
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/{code}#patch", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_;
  const options = { card_id: "x", code: "x", json: { membership_number: "x", background_picture_url: "x", level: "x", out_request_no: "x", balance_information: { before_balance: 1, balance: 1, add_balance: 1, balance_remark: "x" }, need_inform_balance: true, need_inform_level: true } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patch(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.patchSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}").patch(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}").patchSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}"].patch(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}"].patchSync(options);
  // @ts-expect-error membership_number is of another type
  void node.patch({ ...options, json: { ...options.json, membership_number: Symbol() } });
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.activate;
  const options = { card_id: "x", code: "x", json: { membership_number: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.activate.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.activate.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate"].postSync(options);
  // @ts-expect-error membership_numberMisspelt is no member
  void node.post({ ...options, json: { ...options.json, membership_numberMisspelt: "x" } });
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit;
  const options = { card_id: "x", code: "x", json: { out_trade_no: "x", mchid: "x", sub_mchid: "x", bonus_value: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.commit.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/commit"].postSync(options);
  const { out_trade_no: _, ...rest } = options.json;
  // @ts-expect-error out_trade_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.prepare;
  const options = { card_id: "x", code: "x", json: { out_trade_no: "x", mchid: "x", sub_mchid: "x", bonus_value: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.prepare.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.bonus.prepare.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/bonus/prepare"].postSync(options);
  // @ts-expect-error out_trade_no is of another type
  void node.post({ ...options, json: { ...options.json, out_trade_no: Symbol() } });
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights#patch", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights;
  const options = { card_id: "x", code: "x", json: { before_bonus_value: 1, bonus_value: 1, add_bonus_value: 1, out_request_no: "x", need_inform_bonus: true, member_price_word: "x", fapiao_jump_word: "x", guide: { staff_name: "x", head_image_url: "x", contact_information_name: "x", contact_information_value: "x", phone_number: "x" } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights.patch(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.rights.patchSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights").patch(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights").patchSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"].patch(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/rights"].patchSync(options);
  // @ts-expect-error before_bonus_valueMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, before_bonus_valueMisspelt: "x" } });
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData;
  const options = { card_id: "x", code: "x", json: { out_request_no: "x", service_module_id: "x", state_setting: { state_id: "x", content_template_data: { field_list: [{ field_id: "x", field_value: "x" }], action_setting: { action_name: "x", jump_miniprogram: { appid: "x", path: "x" } } }, message_template_setting: { message_template_id: "x", field_list: [{ field_id: "x", field_value: "x" }] } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/set-service-module-data"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.unavailable;
  const options = { card_id: "x", code: "x", json: { reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.unavailable.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.unavailable.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/codes/{code}/unavailable"].postSync(options);
  // @ts-expect-error reason is of another type
  void node.post({ ...options, json: { ...options.json, reason: Symbol() } });
});

test("v3/marketing/membercard-open/cards/{card_id}/decrypt-code#get", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.decryptCode;
  const options = { card_id: "x", query: { encrypt_code: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.decryptCode.get(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.decryptCode.getSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/decrypt-code").get(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/decrypt-code").getSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/decrypt-code"].get(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/decrypt-code"].getSync(options);
  // @ts-expect-error encrypt_codeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, encrypt_codeMisspelt: "x" } });
});

test("v3/marketing/membercard-open/cards/{card_id}/permission-tokens#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.permissionTokens;
  const options = { card_id: "x", json: { activate_type: "x", navigate_back_previous_page: true, activate_url: "x", activate_appid: "x", activate_path: "x", outer_str: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.permissionTokens.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.permissionTokens.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/permission-tokens").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/permission-tokens").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/permission-tokens"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/permission-tokens"].postSync(options);
  const { activate_type: _, ...rest } = options.json;
  // @ts-expect-error activate_type is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import;
  const options = { card_id: "x", json: { encrypted_phone_number: "x", code: "x", out_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.phoneMembercard.import.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/phone-membercard/import"].postSync(options);
  // @ts-expect-error encrypted_phone_number is of another type
  void node.post({ ...options, json: { ...options.json, encrypted_phone_number: Symbol() } });
});

test("v3/marketing/membercard-open/cards/{card_id}/qrcode#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.qrcode;
  const options = { card_id: "x", json: { activate_type: "AUTO_ACTIVATE", activate_url: "x", activate_appid: "x", activate_path: "x", outer_str: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.qrcode.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.qrcode.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/qrcode").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/qrcode").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/qrcode"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/qrcode"].postSync(options);
  // @ts-expect-error activate_typeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, activate_typeMisspelt: "x" } });
});

test("v3/marketing/membercard-open/cards/{card_id}/rights#patch", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.rights;
  const options = { card_id: "x", json: { show_bonus: true, show_favor: true, bonus: { init_bonus: 1, bonus_value_word: "x", bonus_cost_title: "x", bonus_cost_word: "x", bonus_jump_word: "x", bonus_jump_appid: "x", bonus_jump_path: "x", bonus_support_appid: "x", bonus_support_path: "x" }, favor: { show_coupon: true, member_price_word: "x", member_price_appid: "x", member_price_path: "x", member_price_title: "MEMBER_PRICE", favor_module_title: "FAVOR" }, show_fapiao: true, fapiao: { fapiao_jump_word: "x", fapiao_jump_appid: "x", fapiao_jump_path: "x" }, show_guide: true, guide: { staff_name: "x", head_image_url: "x", contact_information_name: "x", contact_information_value: "x", phone_number: "x" } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.rights.patch(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.rights.patchSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/rights").patch(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/rights").patchSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/rights"].patch(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/rights"].patchSync(options);
  const { show_bonus: _, ...rest } = options.json;
  // @ts-expect-error show_bonus is left out
  void node.patch({ ...options, json: rest });
});

test("v3/marketing/membercard-open/cards/{card_id}/service-modules#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules;
  const options = { card_id: "x", json: { service_module_id: "x", jump_miniprogram: { appid: "x", path: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/service-modules").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/service-modules").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/service-modules"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/service-modules"].postSync(options);
  // @ts-expect-error service_module_id is of another type
  void node.post({ ...options, json: { ...options.json, service_module_id: Symbol() } });
});

test("v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}#delete", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_;
  const options = { card_id: "x", service_module_id: "x" } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.delete(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.deleteSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}").delete(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}").deleteSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"].delete(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"].deleteSync(options);
  // @ts-expect-error there is no such option
  void node.delete({ ...options, nothing: 1 });
});

test("v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}#patch", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_;
  const options = { card_id: "x", service_module_id: "x", json: { jump_miniprogram: { appid: "x", path: "x" } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.patch(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.serviceModules._service_module_id_.patchSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}").patch(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}").patchSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"].patch(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/service-modules/{service_module_id}"].patchSync(options);
  const { jump_miniprogram: _, ...rest } = options.json;
  // @ts-expect-error jump_miniprogram is left out
  void node.patch({ ...options, json: rest });
});

test("v3/marketing/membercard-open/cards/{card_id}/upgrade#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.upgrade;
  const options = { card_id: "x", json: { brand_id: "x", appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.upgrade.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.upgrade.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/upgrade").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/upgrade").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/upgrade"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/upgrade"].postSync(options);
  // @ts-expect-error brand_id is of another type
  void node.post({ ...options, json: { ...options.json, brand_id: Symbol() } });
});

test("v3/marketing/membercard-open/cards/{card_id}/users/import#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.cards._card_id_.users.import;
  const options = { card_id: "x", json: { openid: "x", code: "x", out_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.cards._card_id_.users.import.post(options);
  wxpay.v3.marketing.membercardOpen.cards._card_id_.users.import.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/users/import").post(options);
  wxpay.chain("v3/marketing/membercard-open/cards/{card_id}/users/import").postSync(options);
  void wxpay["v3/marketing/membercard-open/cards/{card_id}/users/import"].post(options);
  wxpay["v3/marketing/membercard-open/cards/{card_id}/users/import"].postSync(options);
  // @ts-expect-error openidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, openidMisspelt: "x" } });
});

test("v3/marketing/membercard-open/phonenumber-member/import#post", () => {
  const node = wxpay.v3.marketing.membercardOpen.phonenumberMember.import;
  const options = { json: { member_information: { card_id: "x", code: "x", membership_number: "x", registration_time: "x" }, encrypted_phone_number: "x", outer_str: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.membercardOpen.phonenumberMember.import.post(options);
  wxpay.v3.marketing.membercardOpen.phonenumberMember.import.postSync(options);
  void wxpay.chain("v3/marketing/membercard-open/phonenumber-member/import").post(options);
  wxpay.chain("v3/marketing/membercard-open/phonenumber-member/import").postSync(options);
  void wxpay["v3/marketing/membercard-open/phonenumber-member/import"].post(options);
  wxpay["v3/marketing/membercard-open/phonenumber-member/import"].postSync(options);
  const { member_information: _, ...rest } = options.json;
  // @ts-expect-error member_information is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/membercard-open/phonenumber-member/search#get", () => {
  const node = wxpay.v3.marketing.membercardOpen.phonenumberMember.search;
  const options = { query: { card_id: "x", encrypted_phone_number: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardOpen.phonenumberMember.search.get(options);
  wxpay.v3.marketing.membercardOpen.phonenumberMember.search.getSync(options);
  void wxpay.chain("v3/marketing/membercard-open/phonenumber-member/search").get(options);
  wxpay.chain("v3/marketing/membercard-open/phonenumber-member/search").getSync(options);
  void wxpay["v3/marketing/membercard-open/phonenumber-member/search"].get(options);
  wxpay["v3/marketing/membercard-open/phonenumber-member/search"].getSync(options);
  // @ts-expect-error card_id is of another type
  void node.get({ ...options, query: { ...options.query, card_id: Symbol() } });
});

test("v3/marketing/membercard-open/user/cards#get", () => {
  const node = wxpay.v3.marketing.membercardOpen.user.cards;
  const options = { query: { openid: "x", appid: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.membercardOpen.user.cards.get(options);
  wxpay.v3.marketing.membercardOpen.user.cards.getSync(options);
  void wxpay.chain("v3/marketing/membercard-open/user/cards").get(options);
  wxpay.chain("v3/marketing/membercard-open/user/cards").getSync(options);
  void wxpay["v3/marketing/membercard-open/user/cards"].get(options);
  wxpay["v3/marketing/membercard-open/user/cards"].getSync(options);
  // @ts-expect-error openidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, openidMisspelt: "x" } });
});

test("v3/marketing/partner/delivery-plan/delivery-plans#post", () => {
  const node = wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans;
  const options = { json: { out_request_no: "x", brand_id: "x", product_coupon_id: "x", stock_id: "x", reuse_coupon_config: true, plan_name: "x", total_count: 1, user_limit: 1, daily_limit: 1, delivery_start_time: "x", delivery_end_time: "x", recommend_word: "x", usage_mode: "SINGLE", stock_bundle_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans.post(options);
  wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans.postSync(options);
  void wxpay.chain("v3/marketing/partner/delivery-plan/delivery-plans").post(options);
  wxpay.chain("v3/marketing/partner/delivery-plan/delivery-plans").postSync(options);
  void wxpay["v3/marketing/partner/delivery-plan/delivery-plans"].post(options);
  wxpay["v3/marketing/partner/delivery-plan/delivery-plans"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans#get", () => {
  const node = wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans;
  const options = { brand_id: "x", query: { page_size: 1, offset: 1, plan_state: "CREATED", audit_state: "AUDIT_INITIAL", plan_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans.get(options);
  wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._brand_id_.deliveryPlans.getSync(options);
  void wxpay.chain("v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans").get(options);
  wxpay.chain("v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans").getSync(options);
  void wxpay["v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"].get(options);
  wxpay["v3/marketing/partner/delivery-plan/delivery-plans/{brand_id}/delivery-plans"].getSync(options);
  // @ts-expect-error page_size is of another type
  void node.get({ ...options, query: { ...options.query, page_size: Symbol() } });
});

test("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}#patch", () => {
  const node = wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_;
  const options = { plan_id: "x", json: { modify_content: { plan_name: "x", delivery_end_time: "x", total_count: 1, user_limit: 1, daily_limit: 1, recommend_word: "x" }, out_request_no: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.patch(options);
  wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.patchSync(options);
  void wxpay.chain("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}").patch(options);
  wxpay.chain("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}").patchSync(options);
  void wxpay["v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}"].patch(options);
  wxpay["v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}"].patchSync(options);
  // @ts-expect-error modify_contentMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, modify_contentMisspelt: "x" } });
});

test("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate#post", () => {
  const node = wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate;
  const options = { plan_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate.post(options);
  wxpay.v3.marketing.partner.deliveryPlan.deliveryPlans._plan_id_.terminate.postSync(options);
  void wxpay.chain("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate").post(options);
  wxpay.chain("v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate").postSync(options);
  void wxpay["v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate"].post(options);
  wxpay["v3/marketing/partner/delivery-plan/delivery-plans/{plan_id}/terminate"].postSync(options);
  const { plan_id: _, ...rest } = options;
  // @ts-expect-error plan_id is left out
  void node.post(rest);
});

test("v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url#post", () => {
  const node = wxpay.v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl;
  const options = { sp_mchid: "x", json: { notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl.post(options);
  wxpay.v3.marketing.partner.deliveryPlan._sp_mchid_.notifyUrl.postSync(options);
  void wxpay.chain("v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url").post(options);
  wxpay.chain("v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url").postSync(options);
  void wxpay["v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url"].post(options);
  wxpay["v3/marketing/partner/delivery-plan/{sp_mchid}/notify-url"].postSync(options);
  // @ts-expect-error notify_url is of another type
  void node.post({ ...options, json: { ...options.json, notify_url: Symbol() } });
});

test("v3/marketing/partner/product-coupon/image-generation-tasks#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks;
  const options = { json: { brand_id: "x", task_id: "x", image_generation_type: "COMBINE_IMAGE", combine_image: { scope: "ALL", type: "NORMAL", usage_mode: "SINGLE", normal_coupon: { threshold: 1, discount_amount: 1 }, discount_coupon: { threshold: 1, percent_off: 1 }, exchange_coupon: { threshold: 1, exchange_price: 1 }, background_color: "x" }, cut_out: { image_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.post(options);
  wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/image-generation-tasks").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/image-generation-tasks").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/image-generation-tasks"].post(options);
  wxpay["v3/marketing/partner/product-coupon/image-generation-tasks"].postSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, brand_idMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}#get", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_;
  const options = { task_id: "x", query: { brand_id: "x", image_generation_type: "COMBINE_IMAGE" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_.get(options);
  wxpay.v3.marketing.partner.productCoupon.imageGenerationTasks._task_id_.getSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}").get(options);
  wxpay.chain("v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}").getSync(options);
  void wxpay["v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}"].get(options);
  wxpay["v3/marketing/partner/product-coupon/image-generation-tasks/{task_id}"].getSync(options);
  const { brand_id: _, ...rest } = options.query;
  // @ts-expect-error brand_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/partner/product-coupon/media/upload-image#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.media.uploadImage;
  const options = { multipart: { meta: { filename: "x", sha256: "x" }, file: upload } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.media.uploadImage.post(options);
  wxpay.v3.marketing.partner.productCoupon.media.uploadImage.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/media/upload-image").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/media/upload-image").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/media/upload-image"].post(options);
  wxpay["v3/marketing/partner/product-coupon/media/upload-image"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error meta is of another type
  void node.post({ ...options, multipart: { ...options.multipart, meta: Symbol() } });
});

test("v3/marketing/partner/product-coupon/notify-configs#get", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.notifyConfigs;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.productCoupon.notifyConfigs.get(options);
  wxpay.v3.marketing.partner.productCoupon.notifyConfigs.getSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/notify-configs").get(options);
  wxpay.chain("v3/marketing/partner/product-coupon/notify-configs").getSync(options);
  void wxpay["v3/marketing/partner/product-coupon/notify-configs"].get(options);
  wxpay["v3/marketing/partner/product-coupon/notify-configs"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/marketing/partner/product-coupon/notify-configs#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.notifyConfigs;
  const options = { json: { notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.notifyConfigs.post(options);
  wxpay.v3.marketing.partner.productCoupon.notifyConfigs.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/notify-configs").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/notify-configs").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/notify-configs"].post(options);
  wxpay["v3/marketing/partner/product-coupon/notify-configs"].postSync(options);
  const { notify_url: _, ...rest } = options.json;
  // @ts-expect-error notify_url is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/partner/product-coupon/product-coupons#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons;
  const options = { json: { out_request_no: "x", scope: "ALL", type: "NORMAL", usage_mode: "SINGLE", single_usage_info: { normal_coupon: { threshold: 1, discount_amount: 1 }, discount_coupon: { threshold: 1, percent_off: 1 } }, sequential_usage_info: { type: "INCREMENTAL", count: 1, available_days: 1, interval_days: 1 }, display_info: { name: "x", image_url: "x", background_url: "x", detail_image_url_list: ["x"], original_price: 1, combo_package_list: [{ name: "x", pick_count: 1, choice_list: [{ name: "x", price: 1, count: 1, image_url: "x", mini_program_appid: "x", mini_program_path: "x" }] }] }, out_product_no: "x", stock: { remark: "x", coupon_code_mode: "WECHATPAY", stock_send_rule: { max_count: 1, max_count_per_day: 1, max_count_per_user: 1 }, single_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", available_days: 1, wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }], available_seconds: 1 }, normal_coupon: { threshold: 1, discount_amount: 1 }, discount_coupon: { threshold: 1, percent_off: 1 }, exchange_coupon: { threshold: 1, exchange_price: 1 } }, sequential_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }] }, normal_coupon_list: [{ threshold: 1, discount_amount: 1 }], discount_coupon_list: [{ threshold: 1, percent_off: 1 }], exchange_coupon_list: [{ threshold: 1, exchange_price: 1 }], special_first: true }, usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "Color010", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" }, brand_id: "x", progressive_bundle_usage_info: { count: 1, interval_days: 1 }, stock_bundle: { remark: "x", coupon_code_mode: "WECHATPAY", stock_send_rule: { max_count: 1, max_count_per_day: 1, max_count_per_user: 1 }, progressive_bundle_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", available_days: 1, wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }], available_seconds: 1 }, normal_coupon_list: [{ threshold: 1, discount_amount: 1 }], discount_coupon_list: [{ threshold: 1, percent_off: 1 }], exchange_coupon_list: [{ threshold: 1, exchange_price: 1 }] }, usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "x", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}#get", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_;
  const options = { product_coupon_id: "x", query: { brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.get(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.getSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}").get(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}").getSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"].get(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"].getSync(options);
  // @ts-expect-error brand_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, brand_idMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}#patch", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_;
  const options = { product_coupon_id: "x", json: { out_request_no: "x", display_info: { name: "x", image_url: "x", background_url: "x", detail_image_url_list: ["x"], original_price: 1, combo_package_list: [{ name: "x", pick_count: 1, choice_list: [{ name: "x", price: 1, count: 1, image_url: "x", mini_program_appid: "x", mini_program_path: "x" }] }] }, brand_id: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.patch(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.patchSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}").patch(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}").patchSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"].patch(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}"].patchSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.patch({ ...options, json: rest });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.deactivate;
  const options = { product_coupon_id: "x", json: { out_request_no: "x", deactivate_reason: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.deactivate.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.deactivate.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/deactivate"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles;
  const options = { product_coupon_id: "x", json: { out_request_no: "x", stock_bundle: { remark: "x", coupon_code_mode: "WECHATPAY", stock_send_rule: { max_count: 1, max_count_per_day: 1, max_count_per_user: 1 }, progressive_bundle_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", available_days: 1, wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }], available_seconds: 1 }, normal_coupon_list: [{ threshold: 1, discount_amount: 1 }], discount_coupon_list: [{ threshold: 1, percent_off: 1 }], exchange_coupon_list: [{ threshold: 1, exchange_price: 1 }] }, usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "Color010", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" }, brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"].postSync(options);
  // @ts-expect-error out_request_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_request_noMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}#patch", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_;
  const options = { product_coupon_id: "x", stock_bundle_id: "x", json: { out_request_no: "x", remark: "x", usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "Color010", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE", brand_id: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.patch(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.patchSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}").patch(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}").patchSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"].patch(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"].patchSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.patch({ ...options, json: rest });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores;
  const options = { product_coupon_id: "x", stock_bundle_id: "x", json: { store_list: [{ store_id: "x" }], brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"].postSync(options);
  // @ts-expect-error store_list is of another type
  void node.post({ ...options, json: { ...options.json, store_list: Symbol() } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores;
  const options = { product_coupon_id: "x", stock_bundle_id: "x", json: { store_list: [{ store_id: "x" }], brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores"].postSync(options);
  // @ts-expect-error store_listMisspelt is no member
  void node.post({ ...options, json: { ...options.json, store_listMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget;
  const options = { product_coupon_id: "x", stock_bundle_id: "x", json: { out_request_no: "x", update_mode: "MAX_COUNT", current_max_count: 1, target_max_count: 1, current_max_count_per_day: 1, target_max_count_per_day: 1, brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks#get", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks;
  const options = { product_coupon_id: "x", query: { state: "AUDITING", page_size: 1, page_token: "x", brand_id: "x", stock_bundle_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.get(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.getSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks").get(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks").getSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"].get(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"].getSync(options);
  // @ts-expect-error state is of another type
  void node.get({ ...options, query: { ...options.query, state: Symbol() } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks;
  const options = { product_coupon_id: "x", json: { out_request_no: "x", stock: { remark: "x", coupon_code_mode: "WECHATPAY", stock_send_rule: { max_count: 1, max_count_per_day: 1, max_count_per_user: 1 }, single_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", available_days: 1, wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }], available_seconds: 1 }, normal_coupon: { threshold: 1, discount_amount: 1 }, discount_coupon: { threshold: 1, percent_off: 1 }, exchange_coupon: { threshold: 1, exchange_price: 1 } }, sequential_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }] }, normal_coupon_list: [{ threshold: 1, discount_amount: 1 }], discount_coupon_list: [{ threshold: 1, percent_off: 1 }], exchange_coupon_list: [{ threshold: 1, exchange_price: 1 }], special_first: true }, usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "Color010", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" }, brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks"].postSync(options);
  // @ts-expect-error out_request_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_request_noMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}#get", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_;
  const options = { product_coupon_id: "x", stock_id: "x", query: { brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.get(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.getSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}").get(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}").getSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"].get(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"].getSync(options);
  const { brand_id: _, ...rest } = options.query;
  // @ts-expect-error brand_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}#patch", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_;
  const options = { product_coupon_id: "x", stock_id: "x", json: { out_request_no: "x", remark: "x", usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "Color010", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE", brand_id: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.patch(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.patchSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}").patch(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}").patchSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"].patch(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"].patchSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.patch({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores;
  const options = { product_coupon_id: "x", stock_id: "x", json: { store_list: [{ store_id: "x" }], brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"].postSync(options);
  // @ts-expect-error store_listMisspelt is no member
  void node.post({ ...options, json: { ...options.json, store_listMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores#get", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores;
  const options = { product_coupon_id: "x", stock_id: "x", query: { page_size: 1, page_token: "x", brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores.get(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores.getSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores").get(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores").getSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"].get(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"].getSync(options);
  const { brand_id: _, ...rest } = options.query;
  // @ts-expect-error brand_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate;
  const options = { product_coupon_id: "x", stock_id: "x", json: { out_request_no: "x", deactivate_reason: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores;
  const options = { product_coupon_id: "x", stock_id: "x", json: { store_list: [{ store_id: "x" }], brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"].postSync(options);
  // @ts-expect-error store_listMisspelt is no member
  void node.post({ ...options, json: { ...options.json, store_listMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget;
  const options = { product_coupon_id: "x", stock_id: "x", json: { out_request_no: "x", update_mode: "MAX_COUNT", current_max_count: 1, target_max_count: 1, current_max_count_per_day: 1, target_max_count_per_day: 1, brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes;
  const options = { product_coupon_id: "x", stock_id: "x", json: { out_request_no: "x", code_list: ["x"], brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.post(options);
  wxpay.v3.marketing.partner.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"].post(options);
  wxpay["v3/marketing/partner/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.couponBundles;
  const options = { openid: "x", json: { product_coupon_id: "x", stock_bundle_id: "x", appid: "x", send_request_no: "x", attach: "x", brand_id: "x", coupon_tag_info: { coupon_tag_list: ["MEMBER"], member_tag_info: { member_card_id: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.couponBundles.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.couponBundles.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles"].postSync(options);
  // @ts-expect-error product_coupon_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, product_coupon_idMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate;
  const options = { openid: "x", user_coupon_bundle_id: "x", json: { product_coupon_id: "x", stock_bundle_id: "x", appid: "x", out_request_no: "x", deactivate_reason: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"].postSync(options);
  const { product_coupon_id: _, ...rest } = options.json;
  // @ts-expect-error product_coupon_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupons#get", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons;
  const options = { openid: "x", query: { product_coupon_id: "x", stock_id: "x", appid: "x", coupon_state: "CONFIRMING", user_coupon_bundle_id: "x", page_size: 1, page_token: "x", brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons.get(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons.getSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons").get(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons").getSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons"].get(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons"].getSync(options);
  // @ts-expect-error product_coupon_id is of another type
  void node.get({ ...options, query: { ...options.query, product_coupon_id: Symbol() } });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupons#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons;
  const options = { openid: "x", json: { product_coupon_id: "x", stock_id: "x", coupon_code: "x", appid: "x", send_request_no: "x", attach: "x", brand_id: "x", coupon_tag_info: { coupon_tag_list: ["MEMBER"], member_tag_info: { member_card_id: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons"].postSync(options);
  // @ts-expect-error product_coupon_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, product_coupon_idMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}#get", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_;
  const options = { openid: "x", coupon_code: "x", query: { product_coupon_id: "x", stock_id: "x", appid: "x", brand_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.get(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.getSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}").get(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}").getSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}"].get(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}"].getSync(options);
  const { product_coupon_id: _, ...rest } = options.query;
  // @ts-expect-error product_coupon_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.confirm;
  const options = { openid: "x", coupon_code: "x", json: { product_coupon_id: "x", stock_id: "x", appid: "x", out_request_no: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.confirm.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.confirm.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"].postSync(options);
  // @ts-expect-error product_coupon_id is of another type
  void node.post({ ...options, json: { ...options.json, product_coupon_id: Symbol() } });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.deactivate;
  const options = { openid: "x", coupon_code: "x", json: { product_coupon_id: "x", stock_id: "x", appid: "x", out_request_no: "x", deactivate_reason: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.deactivate.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.deactivate.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"].postSync(options);
  // @ts-expect-error product_coupon_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, product_coupon_idMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.return;
  const options = { openid: "x", coupon_code: "x", json: { product_coupon_id: "x", stock_id: "x", appid: "x", out_request_no: "x", sequential_coupon_index: 1, brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.return.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.return.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/return"].postSync(options);
  const { product_coupon_id: _, ...rest } = options.json;
  // @ts-expect-error product_coupon_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.use;
  const options = { openid: "x", coupon_code: "x", json: { product_coupon_id: "x", stock_id: "x", appid: "x", use_time: "x", out_request_no: "x", sequential_coupon_index: 1, brand_id: "x", store_id: "x", associated_order_info: { transaction_id: "x", out_trade_no: "x", mchid: "x", sub_mchid: "x" }, associated_pay_score_order_info: { order_id: "x", out_order_no: "x", mchid: "x", sub_mchid: "x" }, saved_amount: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.use.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.coupons._coupon_code_.use.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/coupons/{coupon_code}/use"].postSync(options);
  // @ts-expect-error product_coupon_id is of another type
  void node.post({ ...options, json: { ...options.json, product_coupon_id: Symbol() } });
  // @ts-expect-error none of associated_order_info, associated_pay_score_order_info is given
  void node.post({ ...options, json: { product_coupon_id: "x", stock_id: "x", appid: "x", use_time: "x", out_request_no: "x", sequential_coupon_index: 1, brand_id: "x", store_id: "x", saved_amount: 1 } });
});

test("v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.preSendCoupon;
  const options = { openid: "x", json: { product_coupon_id: "x", stock_id: "x", coupon_code: "x", appid: "x", send_request_no: "x", attach: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.preSendCoupon.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.preSendCoupon.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon"].postSync(options);
  // @ts-expect-error product_coupon_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, product_coupon_idMisspelt: "x" } });
});

test("v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle#post", () => {
  const node = wxpay.v3.marketing.partner.productCoupon.users._openid_.preSendCouponBundle;
  const options = { openid: "x", json: { product_coupon_id: "x", stock_bundle_id: "x", appid: "x", send_request_no: "x", attach: "x", brand_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partner.productCoupon.users._openid_.preSendCouponBundle.post(options);
  wxpay.v3.marketing.partner.productCoupon.users._openid_.preSendCouponBundle.postSync(options);
  void wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle").post(options);
  wxpay.chain("v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle").postSync(options);
  void wxpay["v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle"].post(options);
  wxpay["v3/marketing/partner/product-coupon/users/{openid}/pre-send-coupon-bundle"].postSync(options);
  const { product_coupon_id: _, ...rest } = options.json;
  // @ts-expect-error product_coupon_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/partnerships#get", () => {
  const node = wxpay.v3.marketing.partnerships;
  const options = { query: { limit: 1, offset: 1, partner: { type: "APPID", appid: "x", merchant_id: "x" }, authorized_data: { business_type: "FAVOR_STOCK", stock_id: "x" } } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.partnerships.get(options);
  wxpay.v3.marketing.partnerships.getSync(options);
  void wxpay.chain("v3/marketing/partnerships").get(options);
  wxpay.chain("v3/marketing/partnerships").getSync(options);
  void wxpay["v3/marketing/partnerships"].get(options);
  wxpay["v3/marketing/partnerships"].getSync(options);
  void node.get({ ...options, query: { ...options.query, partner: "text" } });
  void node.get({ ...options, query: { ...options.query, authorized_data: "text" } });
  // @ts-expect-error limit is of another type
  void node.get({ ...options, query: { ...options.query, limit: Symbol() } });
});

test("v3/marketing/partnerships/build#post", () => {
  const node = wxpay.v3.marketing.partnerships.build;
  const options = { headers: { "Idempotency-Key": "x" }, json: { partner: { type: "APPID", appid: "x", merchant_id: "x" }, authorized_data: { business_type: "FAVOR_STOCK", stock_id: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partnerships.build.post(options);
  wxpay.v3.marketing.partnerships.build.postSync(options);
  void wxpay.chain("v3/marketing/partnerships/build").post(options);
  wxpay.chain("v3/marketing/partnerships/build").postSync(options);
  void wxpay["v3/marketing/partnerships/build"].post(options);
  wxpay["v3/marketing/partnerships/build"].postSync(options);
  // @ts-expect-error partnerMisspelt is no member
  void node.post({ ...options, json: { ...options.json, partnerMisspelt: "x" } });
});

test("v3/marketing/partnerships/terminate#post", () => {
  const node = wxpay.v3.marketing.partnerships.terminate;
  const options = { headers: { "Idempotency-Key": "x" }, json: { partner: { type: "APPID", appid: "x", merchant_id: "x" }, authorized_data: { business_type: "FAVOR_STOCK", stock_id: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.partnerships.terminate.post(options);
  wxpay.v3.marketing.partnerships.terminate.postSync(options);
  void wxpay.chain("v3/marketing/partnerships/terminate").post(options);
  wxpay.chain("v3/marketing/partnerships/terminate").postSync(options);
  void wxpay["v3/marketing/partnerships/terminate"].post(options);
  wxpay["v3/marketing/partnerships/terminate"].postSync(options);
  const { partner: _, ...rest } = options.json;
  // @ts-expect-error partner is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/paygiftactivity/activities#get", () => {
  const node = wxpay.v3.marketing.paygiftactivity.activities;
  const options = { query: { offset: 1, limit: 1, activity_name: "x", activity_status: "ACT_STATUS_UNKNOWN", award_type: "BUSIFAVOR" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.paygiftactivity.activities.get(options);
  wxpay.v3.marketing.paygiftactivity.activities.getSync(options);
  void wxpay.chain("v3/marketing/paygiftactivity/activities").get(options);
  wxpay.chain("v3/marketing/paygiftactivity/activities").getSync(options);
  void wxpay["v3/marketing/paygiftactivity/activities"].get(options);
  wxpay["v3/marketing/paygiftactivity/activities"].getSync(options);
  // @ts-expect-error offset is of another type
  void node.get({ ...options, query: { ...options.query, offset: Symbol() } });
});

test("v3/marketing/paygiftactivity/activities/{activity_id}#get", () => {
  const node = wxpay.v3.marketing.paygiftactivity.activities._activity_id_;
  const options = { activity_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.paygiftactivity.activities._activity_id_.get(options);
  wxpay.v3.marketing.paygiftactivity.activities._activity_id_.getSync(options);
  void wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}").get(options);
  wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}").getSync(options);
  void wxpay["v3/marketing/paygiftactivity/activities/{activity_id}"].get(options);
  wxpay["v3/marketing/paygiftactivity/activities/{activity_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/marketing/paygiftactivity/activities/{activity_id}/goods#get", () => {
  const node = wxpay.v3.marketing.paygiftactivity.activities._activity_id_.goods;
  const options = { activity_id: "x", query: { offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.paygiftactivity.activities._activity_id_.goods.get(options);
  wxpay.v3.marketing.paygiftactivity.activities._activity_id_.goods.getSync(options);
  void wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/goods").get(options);
  wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/goods").getSync(options);
  void wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/goods"].get(options);
  wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/goods"].getSync(options);
  // @ts-expect-error offsetMisspelt is no member
  void node.get({ ...options, query: { ...options.query, offsetMisspelt: "x" } });
});

test("v3/marketing/paygiftactivity/activities/{activity_id}/merchants#get", () => {
  const node = wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants;
  const options = { activity_id: "x", query: { offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.get(options);
  wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.getSync(options);
  void wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants").get(options);
  wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants").getSync(options);
  void wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/merchants"].get(options);
  wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/merchants"].getSync(options);
  // @ts-expect-error offset is of another type
  void node.get({ ...options, query: { ...options.query, offset: Symbol() } });
});

test("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add#post", () => {
  const node = wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add;
  const options = { activity_id: "x", json: { merchant_id_list: ["x"], add_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add.post(options);
  wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.add.postSync(options);
  void wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add").post(options);
  wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add").postSync(options);
  void wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add"].post(options);
  wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/merchants/add"].postSync(options);
  // @ts-expect-error merchant_id_listMisspelt is no member
  void node.post({ ...options, json: { ...options.json, merchant_id_listMisspelt: "x" } });
});

test("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete#post", () => {
  const node = wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete;
  const options = { activity_id: "x", json: { merchant_id_list: ["x"], delete_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete.post(options);
  wxpay.v3.marketing.paygiftactivity.activities._activity_id_.merchants.delete.postSync(options);
  void wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete").post(options);
  wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete").postSync(options);
  void wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete"].post(options);
  wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/merchants/delete"].postSync(options);
  const { merchant_id_list: _, ...rest } = options.json;
  // @ts-expect-error merchant_id_list is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/paygiftactivity/activities/{activity_id}/terminate#post", () => {
  const node = wxpay.v3.marketing.paygiftactivity.activities._activity_id_.terminate;
  const options = { activity_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.paygiftactivity.activities._activity_id_.terminate.post(options);
  wxpay.v3.marketing.paygiftactivity.activities._activity_id_.terminate.postSync(options);
  void wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/terminate").post(options);
  wxpay.chain("v3/marketing/paygiftactivity/activities/{activity_id}/terminate").postSync(options);
  void wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/terminate"].post(options);
  wxpay["v3/marketing/paygiftactivity/activities/{activity_id}/terminate"].postSync(options);
  // @ts-expect-error activity_id is of another type
  void node.post({ ...options, activity_id: true });
});

test("v3/marketing/paygiftactivity/unique-threshold-activity#post", () => {
  const node = wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity;
  const options = { json: { activity_base_info: { activity_name: "x", activity_second_title: "x", merchant_logo_url: "x", background_color: "Color010", begin_time: "x", end_time: "x", available_periods: { available_time: [{ begin_time: "x", end_time: "x" }], available_day_time: [{ begin_day_time: "x", end_day_time: "x" }] }, out_request_no: "x", delivery_purpose: "OFF_LINE_PAY", mini_programs_appid: "x", mini_programs_path: "x" }, award_send_rule: { transaction_amount_minimum: 1, send_content: "SINGLE_COUPON", award_type: "BUSIFAVOR", award_list: [{ stock_id: "x", original_image_url: "x", thumbnail_url: "x" }], merchant_option: "IN_SEVICE_COUPON_MERCHANT", merchant_id_list: ["x"] }, advanced_setting: { delivery_user_category: "DELIVERY_ALL_PERSON", merchant_member_appid: "x", payment_mode: { payment_scene_list: ["APP_SCENE"], payment_method_information: { payment_method: "CFT", bank_abbreviation: "x" } }, payment_method_information: { payment_method: "CFT", bank_abbreviation: "x" }, goods_tags: ["x"] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity.post(options);
  wxpay.v3.marketing.paygiftactivity.uniqueThresholdActivity.postSync(options);
  void wxpay.chain("v3/marketing/paygiftactivity/unique-threshold-activity").post(options);
  wxpay.chain("v3/marketing/paygiftactivity/unique-threshold-activity").postSync(options);
  void wxpay["v3/marketing/paygiftactivity/unique-threshold-activity"].post(options);
  wxpay["v3/marketing/paygiftactivity/unique-threshold-activity"].postSync(options);
  // @ts-expect-error activity_base_infoMisspelt is no member
  void node.post({ ...options, json: { ...options.json, activity_base_infoMisspelt: "x" } });
});

test("v3/marketing/shopping-receipt/customentrances#post", () => {
  const node = wxpay.v3.marketing.shoppingReceipt.customentrances;
  const options = { json: { custom_entrance_type: "MERCHANT_ACTIVITY", subtitle: "x", goods_thumbnail_url: "x", start_time: "x", end_time: "x", custom_entrance_state: "ONLINE", brand_id: "x", out_request_no: "x", jump_link: { mini_programs_appid: "x", mini_programs_path: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.shoppingReceipt.customentrances.post(options);
  wxpay.v3.marketing.shoppingReceipt.customentrances.postSync(options);
  void wxpay.chain("v3/marketing/shopping-receipt/customentrances").post(options);
  wxpay.chain("v3/marketing/shopping-receipt/customentrances").postSync(options);
  void wxpay["v3/marketing/shopping-receipt/customentrances"].post(options);
  wxpay["v3/marketing/shopping-receipt/customentrances"].postSync(options);
  const { custom_entrance_type: _, ...rest } = options.json;
  // @ts-expect-error custom_entrance_type is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/shopping-receipt/customentrances/{brand_id}#get", () => {
  const node = wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_;
  const options = { brand_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.get(options);
  wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.getSync(options);
  void wxpay.chain("v3/marketing/shopping-receipt/customentrances/{brand_id}").get(options);
  wxpay.chain("v3/marketing/shopping-receipt/customentrances/{brand_id}").getSync(options);
  void wxpay["v3/marketing/shopping-receipt/customentrances/{brand_id}"].get(options);
  wxpay["v3/marketing/shopping-receipt/customentrances/{brand_id}"].getSync(options);
  // @ts-expect-error brand_id is of another type
  void node.get({ ...options, brand_id: true });
});

test("v3/marketing/shopping-receipt/customentrances/{brand_id}#patch", () => {
  const node = wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_;
  const options = { brand_id: "x", json: { custom_entrance_type: "MERCHANT_ACTIVITY", subtitle: "x", goods_thumbnail_url: "x", custom_entrance_state: "ONLINE", start_time: "x", end_time: "x", out_request_no: "x", jump_link: { mini_programs_appid: "x", mini_programs_path: "x" } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.patch(options);
  wxpay.v3.marketing.shoppingReceipt.customentrances._brand_id_.patchSync(options);
  void wxpay.chain("v3/marketing/shopping-receipt/customentrances/{brand_id}").patch(options);
  wxpay.chain("v3/marketing/shopping-receipt/customentrances/{brand_id}").patchSync(options);
  void wxpay["v3/marketing/shopping-receipt/customentrances/{brand_id}"].patch(options);
  wxpay["v3/marketing/shopping-receipt/customentrances/{brand_id}"].patchSync(options);
  // @ts-expect-error custom_entrance_typeMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, custom_entrance_typeMisspelt: "x" } });
});

test("v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos#post", () => {
  const node = wxpay.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos;
  const options = { json: { transaction_id: "x", transaction_mchid: "x", transaction_sub_mchid: "x", openid: "x", merchant_upload_time: "x", jump_info: { merchant_appid: "x", merchant_path: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos.post(options);
  wxpay.v3.marketing.shoppingReceipt.merchantshoppingreceiptjumpinfos.postSync(options);
  void wxpay.chain("v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos").post(options);
  wxpay.chain("v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos").postSync(options);
  void wxpay["v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos"].post(options);
  wxpay["v3/marketing/shopping-receipt/merchantshoppingreceiptjumpinfos"].postSync(options);
  const { transaction_id: _, ...rest } = options.json;
  // @ts-expect-error transaction_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/marketing/shopping-receipt/shoppingreceipts#post", () => {
  const node = wxpay.v3.marketing.shoppingReceipt.shoppingreceipts;
  const options = { multipart: { file: upload, meta: { transaction_id: "x", transaction_mchid: "x", transaction_sub_mchid: "x", out_trade_no: "x", openid: "x", sha256: "x", merchant_contact_information: { consultation_phone_number: "x" }, upload_time: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.post(options);
  wxpay.v3.marketing.shoppingReceipt.shoppingreceipts.postSync(options);
  void wxpay.chain("v3/marketing/shopping-receipt/shoppingreceipts").post(options);
  wxpay.chain("v3/marketing/shopping-receipt/shoppingreceipts").postSync(options);
  void wxpay["v3/marketing/shopping-receipt/shoppingreceipts"].post(options);
  wxpay["v3/marketing/shopping-receipt/shoppingreceipts"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error file is of another type
  void node.post({ ...options, multipart: { ...options.multipart, file: Symbol() } });
});

test("v3/marketing/weekly-discount/activities#get", () => {
  const node = wxpay.v3.marketing.weeklyDiscount.activities;
  const options = { query: { limit: 1, offset: 1, applying_merchant_id: 1, store_id: 1, activity_area_code: 1, activity_scene: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.weeklyDiscount.activities.get(options);
  wxpay.v3.marketing.weeklyDiscount.activities.getSync(options);
  void wxpay.chain("v3/marketing/weekly-discount/activities").get(options);
  wxpay.chain("v3/marketing/weekly-discount/activities").getSync(options);
  void wxpay["v3/marketing/weekly-discount/activities"].get(options);
  wxpay["v3/marketing/weekly-discount/activities"].getSync(options);
  // @ts-expect-error limitMisspelt is no member
  void node.get({ ...options, query: { ...options.query, limitMisspelt: "x" } });
});

test("v3/marketing/weekly-discount/activities/{activity_id}#get", () => {
  const node = wxpay.v3.marketing.weeklyDiscount.activities._activity_id_;
  const options = { activity_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.weeklyDiscount.activities._activity_id_.get(options);
  wxpay.v3.marketing.weeklyDiscount.activities._activity_id_.getSync(options);
  void wxpay.chain("v3/marketing/weekly-discount/activities/{activity_id}").get(options);
  wxpay.chain("v3/marketing/weekly-discount/activities/{activity_id}").getSync(options);
  void wxpay["v3/marketing/weekly-discount/activities/{activity_id}"].get(options);
  wxpay["v3/marketing/weekly-discount/activities/{activity_id}"].getSync(options);
  const { activity_id: _, ...rest } = options;
  // @ts-expect-error activity_id is left out
  void node.get(rest);
});

test("v3/marketing/weekly-discount/activities/{activity_id}/apply#post", () => {
  const node = wxpay.v3.marketing.weeklyDiscount.activities._activity_id_.apply;
  const options = { activity_id: "x", json: { applying_merchant_id: 1, store_id: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.weeklyDiscount.activities._activity_id_.apply.post(options);
  wxpay.v3.marketing.weeklyDiscount.activities._activity_id_.apply.postSync(options);
  void wxpay.chain("v3/marketing/weekly-discount/activities/{activity_id}/apply").post(options);
  wxpay.chain("v3/marketing/weekly-discount/activities/{activity_id}/apply").postSync(options);
  void wxpay["v3/marketing/weekly-discount/activities/{activity_id}/apply"].post(options);
  wxpay["v3/marketing/weekly-discount/activities/{activity_id}/apply"].postSync(options);
  // @ts-expect-error applying_merchant_id is of another type
  void node.post({ ...options, json: { ...options.json, applying_merchant_id: Symbol() } });
});

test("v3/marketing/withdraw-favor/users/{openid}/coupons#get", () => {
  const node = wxpay.v3.marketing.withdrawFavor.users._openid_.coupons;
  const options = { openid: "x", query: { mchid: "x", stock_id: "x", appid: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.get(options);
  wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.getSync(options);
  void wxpay.chain("v3/marketing/withdraw-favor/users/{openid}/coupons").get(options);
  wxpay.chain("v3/marketing/withdraw-favor/users/{openid}/coupons").getSync(options);
  void wxpay["v3/marketing/withdraw-favor/users/{openid}/coupons"].get(options);
  wxpay["v3/marketing/withdraw-favor/users/{openid}/coupons"].getSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, mchidMisspelt: "x" } });
});

test("v3/marketing/withdraw-favor/users/{openid}/coupons#post", () => {
  const node = wxpay.v3.marketing.withdrawFavor.users._openid_.coupons;
  const options = { openid: "x", json: { mchid: "x", stock_id: "x", appid: "x", send_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.post(options);
  wxpay.v3.marketing.withdrawFavor.users._openid_.coupons.postSync(options);
  void wxpay.chain("v3/marketing/withdraw-favor/users/{openid}/coupons").post(options);
  wxpay.chain("v3/marketing/withdraw-favor/users/{openid}/coupons").postSync(options);
  void wxpay["v3/marketing/withdraw-favor/users/{openid}/coupons"].post(options);
  wxpay["v3/marketing/withdraw-favor/users/{openid}/coupons"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});
