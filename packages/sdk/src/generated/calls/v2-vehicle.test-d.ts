// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/vehicle/partnerpay/notification#post", () => {
  const node = wxpay.v2.vehicle.partnerpay.notification;
  const options = { xml: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", sign_type: "HMAC-SHA256", version: "3.0", trade_scene: "PARKING", scene_info: { scene_info: { start_time: "x", notify_url: "x", plate_number: "x", car_type: "x", parking_name: "x", free_time: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.vehicle.partnerpay.notification.post(options);
  wxpay.v2.vehicle.partnerpay.notification.postSync(options);
  void wxpay.chain("v2/vehicle/partnerpay/notification").post(options);
  wxpay.chain("v2/vehicle/partnerpay/notification").postSync(options);
  void wxpay["v2/vehicle/partnerpay/notification"].post(options);
  wxpay["v2/vehicle/partnerpay/notification"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/vehicle/partnerpay/payapply#post", () => {
  const node = wxpay.v2.vehicle.partnerpay.payapply;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", sign_type: "HMAC-SHA256", body: "x", detail: "x", attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", notify_url: "x", trade_type: "PAP", version: "3.0", trade_scene: "PARKING", openid: "x", profit_sharing: "Y", scene_info: { scene_info: { start_time: "x", end_time: "x", charging_time: "x", plate_number: "x", car_type: "x", parking_name: "x", free_time: "x", deduct_mode: "PROACTIVE", support_deduct_mode: "DEDUCT_PROACTIVE_ONLY" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.vehicle.partnerpay.payapply.post(options);
  wxpay.v2.vehicle.partnerpay.payapply.postSync(options);
  void wxpay.chain("v2/vehicle/partnerpay/payapply").post(options);
  wxpay.chain("v2/vehicle/partnerpay/payapply").postSync(options);
  void wxpay["v2/vehicle/partnerpay/payapply"].post(options);
  wxpay["v2/vehicle/partnerpay/payapply"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/vehicle/partnerpay/querystate#post", () => {
  const node = wxpay.v2.vehicle.partnerpay.querystate;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", sign_type: "HMAC-SHA256", trade_scene: "PARKING", jump_scene: "APP", openid: "x", version: "3.0" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.vehicle.partnerpay.querystate.post(options);
  wxpay.v2.vehicle.partnerpay.querystate.postSync(options);
  void wxpay.chain("v2/vehicle/partnerpay/querystate").post(options);
  wxpay.chain("v2/vehicle/partnerpay/querystate").postSync(options);
  void wxpay["v2/vehicle/partnerpay/querystate"].post(options);
  wxpay["v2/vehicle/partnerpay/querystate"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/vehicle/pay/notification#post", () => {
  const node = wxpay.v2.vehicle.pay.notification;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", version: "x", trade_scene: "PARKING", scene_info: { scene_info: { start_time: "x", notify_url: "x", plate_number: "x", car_type: "x", parking_name: "x", free_time: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.vehicle.pay.notification.post(options);
  wxpay.v2.vehicle.pay.notification.postSync(options);
  void wxpay.chain("v2/vehicle/pay/notification").post(options);
  wxpay.chain("v2/vehicle/pay/notification").postSync(options);
  void wxpay["v2/vehicle/pay/notification"].post(options);
  wxpay["v2/vehicle/pay/notification"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/vehicle/pay/payapply#post", () => {
  const node = wxpay.v2.vehicle.pay.payapply;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", body: "x", detail: "x", attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", notify_url: "x", trade_type: "PAP", version: "3.0", trade_scene: "PARKING", openid: "x", profit_sharing: "Y", scene_info: { scene_info: { start_time: "x", end_time: "x", charging_time: "x", plate_number: "x", car_type: "x", parking_name: "x", free_time: "x", deduct_mode: "PROACTIVE", support_deduct_mode: "DEDUCT_PROACTIVE_ONLY" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.vehicle.pay.payapply.post(options);
  wxpay.v2.vehicle.pay.payapply.postSync(options);
  void wxpay.chain("v2/vehicle/pay/payapply").post(options);
  wxpay.chain("v2/vehicle/pay/payapply").postSync(options);
  void wxpay["v2/vehicle/pay/payapply"].post(options);
  wxpay["v2/vehicle/pay/payapply"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/vehicle/pay/querystate#post", () => {
  const node = wxpay.v2.vehicle.pay.querystate;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", trade_scene: "PARKING", jump_scene: "x", openid: "x", version: "3.0" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.vehicle.pay.querystate.post(options);
  wxpay.v2.vehicle.pay.querystate.postSync(options);
  void wxpay.chain("v2/vehicle/pay/querystate").post(options);
  wxpay.chain("v2/vehicle/pay/querystate").postSync(options);
  void wxpay["v2/vehicle/pay/querystate"].post(options);
  wxpay["v2/vehicle/pay/querystate"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});
