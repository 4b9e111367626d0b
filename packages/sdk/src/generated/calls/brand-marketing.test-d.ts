// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPayBrand } from "../../brand/client.ts";

declare const wxpay: WeChatPayBrand;
declare const upload: Uint8Array;

test("brand/marketing/delivery-plan/delivery-plans#get", () => {
  const node = wxpay.brand.marketing.deliveryPlan.deliveryPlans;
  const options = { query: { page_size: 1, offset: 1, plan_state: "CREATED", audit_state: "AUDIT_INITIAL", plan_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.deliveryPlan.deliveryPlans.get(options);
  wxpay.brand.marketing.deliveryPlan.deliveryPlans.getSync(options);
  void wxpay.chain("brand/marketing/delivery-plan/delivery-plans").get(options);
  wxpay.chain("brand/marketing/delivery-plan/delivery-plans").getSync(options);
  void wxpay["brand/marketing/delivery-plan/delivery-plans"].get(options);
  wxpay["brand/marketing/delivery-plan/delivery-plans"].getSync(options);
  void node.get();
  // @ts-expect-error page_sizeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, page_sizeMisspelt: "x" } });
});

test("brand/marketing/delivery-plan/delivery-plans#post", () => {
  const node = wxpay.brand.marketing.deliveryPlan.deliveryPlans;
  const options = { json: { out_request_no: "x", product_coupon_id: "x", stock_id: "x", reuse_coupon_config: true, plan_name: "x", total_count: 1, user_limit: 1, daily_limit: 1, delivery_start_time: "x", delivery_end_time: "x", recommend_word: "x", usage_mode: "SINGLE", stock_bundle_id: "x", save_as_draft: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.deliveryPlan.deliveryPlans.post(options);
  wxpay.brand.marketing.deliveryPlan.deliveryPlans.postSync(options);
  void wxpay.chain("brand/marketing/delivery-plan/delivery-plans").post(options);
  wxpay.chain("brand/marketing/delivery-plan/delivery-plans").postSync(options);
  void wxpay["brand/marketing/delivery-plan/delivery-plans"].post(options);
  wxpay["brand/marketing/delivery-plan/delivery-plans"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("brand/marketing/delivery-plan/delivery-plans/{plan_id}#patch", () => {
  const node = wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_;
  const options = { plan_id: "x", json: { modify_content: { plan_name: "x", delivery_end_time: "x", total_count: 1, user_limit: 1, daily_limit: 1, recommend_word: "x" }, out_request_no: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.patch(options);
  wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.patchSync(options);
  void wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}").patch(options);
  wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}").patchSync(options);
  void wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}"].patch(options);
  wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}"].patchSync(options);
  // @ts-expect-error modify_contentMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, modify_contentMisspelt: "x" } });
});

test("brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause#post", () => {
  const node = wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.pause;
  const options = { plan_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.pause.post(options);
  wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.pause.postSync(options);
  void wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause").post(options);
  wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause").postSync(options);
  void wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause"].post(options);
  wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}/pause"].postSync(options);
  const { plan_id: _, ...rest } = options;
  // @ts-expect-error plan_id is left out
  void node.post(rest);
});

test("brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume#post", () => {
  const node = wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.resume;
  const options = { plan_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.resume.post(options);
  wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.resume.postSync(options);
  void wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume").post(options);
  wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume").postSync(options);
  void wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume"].post(options);
  wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}/resume"].postSync(options);
  // @ts-expect-error plan_id is of another type
  void node.post({ ...options, plan_id: true });
});

test("brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit#post", () => {
  const node = wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.submit;
  const options = { plan_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.submit.post(options);
  wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.submit.postSync(options);
  void wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit").post(options);
  wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit").postSync(options);
  void wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit"].post(options);
  wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}/submit"].postSync(options);
  // @ts-expect-error there is no such option
  void node.post({ ...options, nothing: 1 });
});

test("brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate#post", () => {
  const node = wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.terminate;
  const options = { plan_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.terminate.post(options);
  wxpay.brand.marketing.deliveryPlan.deliveryPlans._plan_id_.terminate.postSync(options);
  void wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate").post(options);
  wxpay.chain("brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate").postSync(options);
  void wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate"].post(options);
  wxpay["brand/marketing/delivery-plan/delivery-plans/{plan_id}/terminate"].postSync(options);
  const { plan_id: _, ...rest } = options;
  // @ts-expect-error plan_id is left out
  void node.post(rest);
});

test("brand/marketing/delivery-plan/notify-url#post", () => {
  const node = wxpay.brand.marketing.deliveryPlan.notifyUrl;
  const options = { json: { notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.deliveryPlan.notifyUrl.post(options);
  wxpay.brand.marketing.deliveryPlan.notifyUrl.postSync(options);
  void wxpay.chain("brand/marketing/delivery-plan/notify-url").post(options);
  wxpay.chain("brand/marketing/delivery-plan/notify-url").postSync(options);
  void wxpay["brand/marketing/delivery-plan/notify-url"].post(options);
  wxpay["brand/marketing/delivery-plan/notify-url"].postSync(options);
  // @ts-expect-error notify_url is of another type
  void node.post({ ...options, json: { ...options.json, notify_url: Symbol() } });
});

test("brand/marketing/product-coupon/image-generation-tasks#post", () => {
  const node = wxpay.brand.marketing.productCoupon.imageGenerationTasks;
  const options = { json: { task_id: "x", image_generation_type: "COMBINE_IMAGE", combine_image: { scope: "ALL", type: "NORMAL", usage_mode: "SINGLE", normal_coupon: { threshold: 1, discount_amount: 1 }, discount_coupon: { threshold: 1, percent_off: 1 }, exchange_coupon: { threshold: 1, exchange_price: 1 }, background_color: "x" }, cut_out: { image_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.imageGenerationTasks.post(options);
  wxpay.brand.marketing.productCoupon.imageGenerationTasks.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/image-generation-tasks").post(options);
  wxpay.chain("brand/marketing/product-coupon/image-generation-tasks").postSync(options);
  void wxpay["brand/marketing/product-coupon/image-generation-tasks"].post(options);
  wxpay["brand/marketing/product-coupon/image-generation-tasks"].postSync(options);
  // @ts-expect-error task_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, task_idMisspelt: "x" } });
});

test("brand/marketing/product-coupon/image-generation-tasks/{task_id}#get", () => {
  const node = wxpay.brand.marketing.productCoupon.imageGenerationTasks._task_id_;
  const options = { task_id: "x", query: { image_generation_type: "COMBINE_IMAGE" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.productCoupon.imageGenerationTasks._task_id_.get(options);
  wxpay.brand.marketing.productCoupon.imageGenerationTasks._task_id_.getSync(options);
  void wxpay.chain("brand/marketing/product-coupon/image-generation-tasks/{task_id}").get(options);
  wxpay.chain("brand/marketing/product-coupon/image-generation-tasks/{task_id}").getSync(options);
  void wxpay["brand/marketing/product-coupon/image-generation-tasks/{task_id}"].get(options);
  wxpay["brand/marketing/product-coupon/image-generation-tasks/{task_id}"].getSync(options);
  const { image_generation_type: _, ...rest } = options.query;
  // @ts-expect-error image_generation_type is left out
  void node.get({ ...options, query: rest });
});

test("brand/marketing/product-coupon/media/upload-image#post", () => {
  const node = wxpay.brand.marketing.productCoupon.media.uploadImage;
  const options = { multipart: { meta: { filename: "x", sha256: "x" }, file: upload } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.media.uploadImage.post(options);
  wxpay.brand.marketing.productCoupon.media.uploadImage.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/media/upload-image").post(options);
  wxpay.chain("brand/marketing/product-coupon/media/upload-image").postSync(options);
  void wxpay["brand/marketing/product-coupon/media/upload-image"].post(options);
  wxpay["brand/marketing/product-coupon/media/upload-image"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error meta is of another type
  void node.post({ ...options, multipart: { ...options.multipart, meta: Symbol() } });
});

test("brand/marketing/product-coupon/notify-configs#get", () => {
  const node = wxpay.brand.marketing.productCoupon.notifyConfigs;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.productCoupon.notifyConfigs.get(options);
  wxpay.brand.marketing.productCoupon.notifyConfigs.getSync(options);
  void wxpay.chain("brand/marketing/product-coupon/notify-configs").get(options);
  wxpay.chain("brand/marketing/product-coupon/notify-configs").getSync(options);
  void wxpay["brand/marketing/product-coupon/notify-configs"].get(options);
  wxpay["brand/marketing/product-coupon/notify-configs"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("brand/marketing/product-coupon/notify-configs#post", () => {
  const node = wxpay.brand.marketing.productCoupon.notifyConfigs;
  const options = { json: { notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.notifyConfigs.post(options);
  wxpay.brand.marketing.productCoupon.notifyConfigs.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/notify-configs").post(options);
  wxpay.chain("brand/marketing/product-coupon/notify-configs").postSync(options);
  void wxpay["brand/marketing/product-coupon/notify-configs"].post(options);
  wxpay["brand/marketing/product-coupon/notify-configs"].postSync(options);
  const { notify_url: _, ...rest } = options.json;
  // @ts-expect-error notify_url is left out
  void node.post({ ...options, json: rest });
});

test("brand/marketing/product-coupon/product-coupons#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons;
  const options = { json: { out_request_no: "x", scope: "ALL", type: "NORMAL", usage_mode: "SINGLE", single_usage_info: { normal_coupon: { threshold: 1, discount_amount: 1 }, discount_coupon: { threshold: 1, percent_off: 1 } }, display_info: { name: "x", image_url: "x", background_url: "x", detail_image_url_list: ["x"], original_price: 1, combo_package_list: [{ name: "x", pick_count: 1, choice_list: [{ name: "x", price: 1, count: 1, image_url: "x", mini_program_appid: "x", mini_program_path: "x" }] }] }, out_product_no: "x", stock: { remark: "x", coupon_code_mode: "WECHATPAY", stock_send_rule: { max_count: 1, max_count_per_day: 1, max_count_per_user: 1 }, single_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", available_days: 1, wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }], available_seconds: 1 }, normal_coupon: { threshold: 1, discount_amount: 1 }, discount_coupon: { threshold: 1, percent_off: 1 }, exchange_coupon: { threshold: 1, exchange_price: 1 } }, usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "x", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" }, progressive_bundle_usage_info: { count: 1, interval_days: 1 }, stock_bundle: { remark: "x", coupon_code_mode: "WECHATPAY", stock_send_rule: { max_count: 1, max_count_per_day: 1, max_count_per_user: 1 }, progressive_bundle_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", available_days: 1, wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }], available_seconds: 1 }, normal_coupon_list: [{ threshold: 1, discount_amount: 1 }], discount_coupon_list: [{ threshold: 1, percent_off: 1 }], exchange_coupon_list: [{ threshold: 1, exchange_price: 1 }] }, usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "x", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}#get", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_;
  const options = { product_coupon_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.get(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.getSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}").get(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}").getSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}"].get(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}#patch", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_;
  const options = { product_coupon_id: "x", json: { out_request_no: "x", display_info: { name: "x", image_url: "x", background_url: "x", detail_image_url_list: ["x"], original_price: 1, combo_package_list: [{ name: "x", pick_count: 1, choice_list: [{ name: "x", price: 1, count: 1, image_url: "x", mini_program_appid: "x", mini_program_path: "x" }] }] } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.patch(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.patchSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}").patch(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}").patchSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}"].patch(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}"].patchSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.patch({ ...options, json: rest });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.deactivate;
  const options = { product_coupon_id: "x", json: { out_request_no: "x", deactivate_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.deactivate.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.deactivate.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/deactivate"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles;
  const options = { product_coupon_id: "x", json: { out_request_no: "x", stock_bundle: { remark: "x", coupon_code_mode: "WECHATPAY", stock_send_rule: { max_count: 1, max_count_per_day: 1, max_count_per_user: 1 }, progressive_bundle_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", available_days: 1, wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }], available_seconds: 1 }, normal_coupon_list: [{ threshold: 1, discount_amount: 1 }], discount_coupon_list: [{ threshold: 1, percent_off: 1 }], exchange_coupon_list: [{ threshold: 1, exchange_price: 1 }] }, usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "x", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles"].postSync(options);
  // @ts-expect-error out_request_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_request_noMisspelt: "x" } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}#patch", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_;
  const options = { product_coupon_id: "x", stock_bundle_id: "x", json: { out_request_no: "x", remark: "x", usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "x", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.patch(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.patchSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}").patch(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}").patchSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"].patch(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}"].patchSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.patch({ ...options, json: rest });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores;
  const options = { product_coupon_id: "x", stock_bundle_id: "x", json: { store_list: [{ store_id: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.associateStores.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/associate-stores"].postSync(options);
  // @ts-expect-error store_list is of another type
  void node.post({ ...options, json: { ...options.json, store_list: Symbol() } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores;
  const options = { product_coupon_id: "x", stock_bundle_id: "x", json: { store_list: [{ store_id: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.disassociateStores.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/disassociate-stores"].postSync(options);
  // @ts-expect-error store_listMisspelt is no member
  void node.post({ ...options, json: { ...options.json, store_listMisspelt: "x" } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget;
  const options = { product_coupon_id: "x", stock_bundle_id: "x", json: { out_request_no: "x", update_mode: "MAX_COUNT", current_max_count: 1, target_max_count: 1, current_max_count_per_day: 1, target_max_count_per_day: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stockBundles._stock_bundle_id_.updateBudget.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stock-bundles/{stock_bundle_id}/update-budget"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks#get", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks;
  const options = { product_coupon_id: "x", query: { state: "AUDITING", page_size: 1, page_token: "x", stock_bundle_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks.get(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks.getSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks").get(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks").getSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks"].get(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks"].getSync(options);
  // @ts-expect-error state is of another type
  void node.get({ ...options, query: { ...options.query, state: Symbol() } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks;
  const options = { product_coupon_id: "x", json: { out_request_no: "x", stock: { remark: "x", coupon_code_mode: "WECHATPAY", stock_send_rule: { max_count: 1, max_count_per_day: 1, max_count_per_user: 1 }, single_usage_rule: { coupon_available_period: { available_begin_time: "x", available_end_time: "x", available_days: 1, wait_days_after_receive: 1, weekly_available_period: { day_list: ["MONDAY"], day_period_list: [{ begin_time: 1, end_time: 1 }] }, irregular_available_period_list: [{ begin_time: "x", end_time: "x" }], available_seconds: 1 }, normal_coupon: { threshold: 1, discount_amount: 1 }, discount_coupon: { threshold: 1, percent_off: 1 }, exchange_coupon: { threshold: 1, exchange_price: 1 } }, usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "x", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks"].postSync(options);
  // @ts-expect-error out_request_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_request_noMisspelt: "x" } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}#get", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_;
  const options = { product_coupon_id: "x", stock_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.get(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.getSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}").get(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}").getSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"].get(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"].getSync(options);
  const { product_coupon_id: _, ...rest } = options;
  // @ts-expect-error product_coupon_id is left out
  void node.get(rest);
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}#patch", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_;
  const options = { product_coupon_id: "x", stock_id: "x", json: { out_request_no: "x", remark: "x", usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], mini_program_appid: "x", mini_program_path: "x", app_path: "x", usage_description: "x", coupon_available_store_info: { description: "x", mini_program_appid: "x", mini_program_path: "x" }, app_jump_type: "H5", passcode_link: "x" }, coupon_display_info: { code_display_mode: "INVISIBLE", background_color: "x", entrance_mini_program: { appid: "x", path: "x", entrance_wording: "x", guidance_wording: "x" }, entrance_official_account: { appid: "x" }, entrance_finder: { finder_id: "x", finder_video_id: "x", finder_video_cover_image_url: "x" } }, notify_config: { notify_appid: "x" }, store_scope: "NONE" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.patch(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.patchSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}").patch(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}").patchSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"].patch(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}"].patchSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.patch({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores;
  const options = { product_coupon_id: "x", stock_id: "x", json: { store_list: [{ store_id: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associateStores.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associate-stores"].postSync(options);
  // @ts-expect-error store_listMisspelt is no member
  void node.post({ ...options, json: { ...options.json, store_listMisspelt: "x" } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores#get", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores;
  const options = { product_coupon_id: "x", stock_id: "x", query: { page_size: 1, page_token: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores.get(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.associatedStores.getSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores").get(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores").getSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"].get(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/associated-stores"].getSync(options);
  // @ts-expect-error page_sizeMisspelt is no member
  void node.get({ ...options, query: { ...options.query, page_sizeMisspelt: "x" } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate;
  const options = { product_coupon_id: "x", stock_id: "x", json: { out_request_no: "x", deactivate_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.deactivate.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/deactivate"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores;
  const options = { product_coupon_id: "x", stock_id: "x", json: { store_list: [{ store_id: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.disassociateStores.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/disassociate-stores"].postSync(options);
  // @ts-expect-error store_listMisspelt is no member
  void node.post({ ...options, json: { ...options.json, store_listMisspelt: "x" } });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget;
  const options = { product_coupon_id: "x", stock_id: "x", json: { out_request_no: "x", update_mode: "MAX_COUNT", current_max_count: 1, target_max_count: 1, current_max_count_per_day: 1, target_max_count_per_day: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.updateBudget.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/update-budget"].postSync(options);
  const { out_request_no: _, ...rest } = options.json;
  // @ts-expect-error out_request_no is left out
  void node.post({ ...options, json: rest });
});

test("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes#post", () => {
  const node = wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes;
  const options = { product_coupon_id: "x", stock_id: "x", json: { out_request_no: "x", code_list: ["x"] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.post(options);
  wxpay.brand.marketing.productCoupon.productCoupons._product_coupon_id_.stocks._stock_id_.uploadCouponCodes.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes").post(options);
  wxpay.chain("brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes").postSync(options);
  void wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"].post(options);
  wxpay["brand/marketing/product-coupon/product-coupons/{product_coupon_id}/stocks/{stock_id}/upload-coupon-codes"].postSync(options);
  // @ts-expect-error out_request_no is of another type
  void node.post({ ...options, json: { ...options.json, out_request_no: Symbol() } });
});

test("brand/marketing/product-coupon/users/{openid}/coupon-bundles#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.couponBundles;
  const options = { openid: "x", json: { product_coupon_id: "x", stock_bundle_id: "x", appid: "x", send_request_no: "x", attach: "x", coupon_tag_info: { coupon_tag_list: ["MEMBER"], member_tag_info: { member_card_id: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.couponBundles.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.couponBundles.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupon-bundles").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupon-bundles").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupon-bundles"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupon-bundles"].postSync(options);
  // @ts-expect-error product_coupon_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, product_coupon_idMisspelt: "x" } });
});

test("brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate;
  const options = { openid: "x", user_coupon_bundle_id: "x", json: { product_coupon_id: "x", stock_bundle_id: "x", appid: "x", out_request_no: "x", deactivate_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.couponBundles._user_coupon_bundle_id_.deactivate.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupon-bundles/{user_coupon_bundle_id}/deactivate"].postSync(options);
  const { product_coupon_id: _, ...rest } = options.json;
  // @ts-expect-error product_coupon_id is left out
  void node.post({ ...options, json: rest });
});

test("brand/marketing/product-coupon/users/{openid}/coupons#get", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.coupons;
  const options = { openid: "x", query: { product_coupon_id: "x", stock_id: "x", appid: "x", coupon_state: "CONFIRMING", user_coupon_bundle_id: "x", page_size: 1, page_token: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.coupons.get(options);
  wxpay.brand.marketing.productCoupon.users._openid_.coupons.getSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons").get(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons").getSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupons"].get(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupons"].getSync(options);
  // @ts-expect-error product_coupon_id is of another type
  void node.get({ ...options, query: { ...options.query, product_coupon_id: Symbol() } });
});

test("brand/marketing/product-coupon/users/{openid}/coupons#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.coupons;
  const options = { openid: "x", json: { product_coupon_id: "x", stock_id: "x", coupon_code: "x", appid: "x", send_request_no: "x", attach: "x", coupon_tag_info: { coupon_tag_list: ["MEMBER"], member_tag_info: { member_card_id: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.coupons.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.coupons.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupons"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupons"].postSync(options);
  // @ts-expect-error product_coupon_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, product_coupon_idMisspelt: "x" } });
});

test("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}#get", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_;
  const options = { openid: "x", coupon_code: "x", query: { product_coupon_id: "x", stock_id: "x", appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.get(options);
  wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.getSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}").get(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}").getSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}"].get(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}"].getSync(options);
  const { product_coupon_id: _, ...rest } = options.query;
  // @ts-expect-error product_coupon_id is left out
  void node.get({ ...options, query: rest });
});

test("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.confirm;
  const options = { openid: "x", coupon_code: "x", json: { product_coupon_id: "x", stock_id: "x", appid: "x", out_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.confirm.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.confirm.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/confirm"].postSync(options);
  // @ts-expect-error product_coupon_id is of another type
  void node.post({ ...options, json: { ...options.json, product_coupon_id: Symbol() } });
});

test("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.deactivate;
  const options = { openid: "x", coupon_code: "x", json: { product_coupon_id: "x", stock_id: "x", appid: "x", out_request_no: "x", deactivate_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.deactivate.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.deactivate.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/deactivate"].postSync(options);
  // @ts-expect-error product_coupon_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, product_coupon_idMisspelt: "x" } });
});

test("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.return;
  const options = { openid: "x", coupon_code: "x", json: { product_coupon_id: "x", stock_id: "x", appid: "x", out_request_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.return.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.return.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/return"].postSync(options);
  const { product_coupon_id: _, ...rest } = options.json;
  // @ts-expect-error product_coupon_id is left out
  void node.post({ ...options, json: rest });
});

test("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.use;
  const options = { openid: "x", coupon_code: "x", json: { product_coupon_id: "x", stock_id: "x", appid: "x", use_time: "x", out_request_no: "x", store_id: "x", associated_order_info: { transaction_id: "x", out_trade_no: "x", mchid: "x", sub_mchid: "x" }, associated_pay_score_order_info: { order_id: "x", out_order_no: "x", mchid: "x", sub_mchid: "x" }, saved_amount: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.use.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.coupons._coupon_code_.use.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/coupons/{coupon_code}/use"].postSync(options);
  // @ts-expect-error product_coupon_id is of another type
  void node.post({ ...options, json: { ...options.json, product_coupon_id: Symbol() } });
  // @ts-expect-error none of associated_order_info, associated_pay_score_order_info is given
  void node.post({ ...options, json: { product_coupon_id: "x", stock_id: "x", appid: "x", use_time: "x", out_request_no: "x", store_id: "x", saved_amount: 1 } });
});

test("brand/marketing/product-coupon/users/{openid}/pre-send-coupon#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.preSendCoupon;
  const options = { openid: "x", json: { product_coupon_id: "x", stock_id: "x", coupon_code: "x", appid: "x", send_request_no: "x", attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.preSendCoupon.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.preSendCoupon.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/pre-send-coupon").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/pre-send-coupon").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/pre-send-coupon"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/pre-send-coupon"].postSync(options);
  // @ts-expect-error product_coupon_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, product_coupon_idMisspelt: "x" } });
});

test("brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle#post", () => {
  const node = wxpay.brand.marketing.productCoupon.users._openid_.preSendCouponBundle;
  const options = { openid: "x", json: { product_coupon_id: "x", stock_bundle_id: "x", appid: "x", send_request_no: "x", attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.marketing.productCoupon.users._openid_.preSendCouponBundle.post(options);
  wxpay.brand.marketing.productCoupon.users._openid_.preSendCouponBundle.postSync(options);
  void wxpay.chain("brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle").post(options);
  wxpay.chain("brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle").postSync(options);
  void wxpay["brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle"].post(options);
  wxpay["brand/marketing/product-coupon/users/{openid}/pre-send-coupon-bundle"].postSync(options);
  const { product_coupon_id: _, ...rest } = options.json;
  // @ts-expect-error product_coupon_id is left out
  void node.post({ ...options, json: rest });
});
