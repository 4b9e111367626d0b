// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/parking/reminders/application#post", () => {
  const node = wxpay.v3.parking.reminders.application;
  const options = { json: { parking_lot: { parking_lot_name: "x", out_parking_lot_id: "x", parking_lot_address: "x", longitude: "x", latitude: "x", parking_lot_type: "PARKING_LOT_TYPE_UNKNOWN", phone_number: "x", parking_sign_url: "x", notification_text_list: ["x"], payment_mini_prog_appid: "x", payment_path: "x", parking_order_mini_prog_appid: "x", parking_order_path: "x", charging_rule: { rule_type: "CHARGING_RULE_UNKNOWN", fee_limit_type: "FEE_LIMIT_UNKNOWN", daily_limit_type: "DAILY_LIMIT_UNKNOWN", time_rounding_type: "TIME_ROUND_UNKNOWN", free_entry_duration: 1, free_exit_duration: 1, fixed_interval_rule: [{ day_type: "DAY_TYPE_UNKNOWN", start_time: "x", end_time: "x", vehicle_type: "VEHICLE_TYPE_UNKNOWN", plate_type: "PLATE_TYPE_UNKNOWN", first_duration: 1, first_amount: 1, interval_duration: 1, interval_amount: 1, interval_max_amount: 1, max_fee_per_day: 1, free_period_charging_mode: "FREE_PERIOD_CHARGING_UNKNOWN", free_period_calculation_mode: "FREE_PERIOD_CAL_UNKNOWN", is_green_vehicle_free_parking: true, first_duration_mode: "FIRST_DURATION_MODE_UNKNOWN" }], duration_segment_rule: [{ day_type: "DAY_TYPE_UNKNOWN", start_time: "x", end_time: "x", vehicle_type: "VEHICLE_TYPE_UNKNOWN", plate_type: "PLATE_TYPE_UNKNOWN", charge_mode: "UNKNOWN", duration_from: 1, duration_to: 1, fixed_amount: 1, interval_min: 1, interval_amount: 1, interval_max_amount: 1, max_fee_per_day: 1 }], pre_entry_rule: [{ day_type: "DAY_TYPE_UNKNOWN", start_time: "x", end_time: "x", vehicle_type: "VEHICLE_TYPE_UNKNOWN", plate_type: "PLATE_TYPE_UNKNOWN", amount: 1, max_fee_per_day: 1 }], holiday_mode: "HOLIDAY_MODE_UNKNOWN", aggregate_limit_mode: "AGGREGATE_LIMIT_MODE_UNKNOWN", first_charge_time_mode: "FIRST_CHARGE_TIME_MODE_UNKNOWN" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.parking.reminders.application.post(options);
  wxpay.v3.parking.reminders.application.postSync(options);
  void wxpay.chain("v3/parking/reminders/application").post(options);
  wxpay.chain("v3/parking/reminders/application").postSync(options);
  void wxpay["v3/parking/reminders/application"].post(options);
  wxpay["v3/parking/reminders/application"].postSync(options);
  const { parking_lot: _, ...rest } = options.json;
  // @ts-expect-error parking_lot is left out
  void node.post({ ...options, json: rest });
});

test("v3/parking/reminders/application/query#get", () => {
  const node = wxpay.v3.parking.reminders.application.query;
  const options = { query: { parking_lot_audit_no: "x", out_parking_lot_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.parking.reminders.application.query.get(options);
  wxpay.v3.parking.reminders.application.query.getSync(options);
  void wxpay.chain("v3/parking/reminders/application/query").get(options);
  wxpay.chain("v3/parking/reminders/application/query").getSync(options);
  void wxpay["v3/parking/reminders/application/query"].get(options);
  wxpay["v3/parking/reminders/application/query"].getSync(options);
  // @ts-expect-error parking_lot_audit_no is of another type
  void node.get({ ...options, query: { ...options.query, parking_lot_audit_no: Symbol() } });
});

test("v3/parking/reminders/application/withdraw#post", () => {
  const node = wxpay.v3.parking.reminders.application.withdraw;
  const options = { json: { parking_lot_audit_no: "x", out_parking_lot_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.parking.reminders.application.withdraw.post(options);
  wxpay.v3.parking.reminders.application.withdraw.postSync(options);
  void wxpay.chain("v3/parking/reminders/application/withdraw").post(options);
  wxpay.chain("v3/parking/reminders/application/withdraw").postSync(options);
  void wxpay["v3/parking/reminders/application/withdraw"].post(options);
  wxpay["v3/parking/reminders/application/withdraw"].postSync(options);
  // @ts-expect-error parking_lot_audit_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, parking_lot_audit_noMisspelt: "x" } });
});

test("v3/parking/reminders/applications#get", () => {
  const node = wxpay.v3.parking.reminders.applications;
  const options = { query: { out_parking_lot_id: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.parking.reminders.applications.get(options);
  wxpay.v3.parking.reminders.applications.getSync(options);
  void wxpay.chain("v3/parking/reminders/applications").get(options);
  wxpay.chain("v3/parking/reminders/applications").getSync(options);
  void wxpay["v3/parking/reminders/applications"].get(options);
  wxpay["v3/parking/reminders/applications"].getSync(options);
  const { out_parking_lot_id: _, ...rest } = options.query;
  // @ts-expect-error out_parking_lot_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/parking/reminders/entry#post", () => {
  const node = wxpay.v3.parking.reminders.entry;
  const options = { json: { out_serial_number: "x", parking_id: "x", plate_number: "x", enter_timestamp: 1, plate_color: "PLATE_COLOR_UNKNOWN", car_type: "PLATE_TYPE_UNKNOWN", vehicle_type: "VEHICLE_TYPE_UNKNOWN", entrance_number: "x", entrance_name: "x", discount_template_id: [1] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.parking.reminders.entry.post(options);
  wxpay.v3.parking.reminders.entry.postSync(options);
  void wxpay.chain("v3/parking/reminders/entry").post(options);
  wxpay.chain("v3/parking/reminders/entry").postSync(options);
  void wxpay["v3/parking/reminders/entry"].post(options);
  wxpay["v3/parking/reminders/entry"].postSync(options);
  // @ts-expect-error out_serial_number is of another type
  void node.post({ ...options, json: { ...options.json, out_serial_number: Symbol() } });
});

test("v3/parking/reminders/exit#post", () => {
  const node = wxpay.v3.parking.reminders.exit;
  const options = { json: { out_serial_number: "x", exit_timestamp: 1, plate_number: "x", plate_color: "PLATE_COLOR_UNKNOWN", parking_id: "x", pay_state: "PAY_STATUS_UNKNOWN", pay_type: "PAY_TYPE_UNKNOWN", out_trade_no: "x", total_amount: 1, paid_amount: 1, openid: "x", pay_channel: "PAY_CHANNEL_UNKNOWN", pay_time: 1, token: "x", wx_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.parking.reminders.exit.post(options);
  wxpay.v3.parking.reminders.exit.postSync(options);
  void wxpay.chain("v3/parking/reminders/exit").post(options);
  wxpay.chain("v3/parking/reminders/exit").postSync(options);
  void wxpay["v3/parking/reminders/exit"].post(options);
  wxpay["v3/parking/reminders/exit"].postSync(options);
  // @ts-expect-error out_serial_numberMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_serial_numberMisspelt: "x" } });
  // @ts-expect-error none of out_trade_no, wx_trade_no is given
  void node.post({ ...options, json: { out_serial_number: "x", exit_timestamp: 1, plate_number: "x", plate_color: "PLATE_COLOR_UNKNOWN", parking_id: "x", pay_state: "PAY_STATUS_UNKNOWN", pay_type: "PAY_TYPE_UNKNOWN", total_amount: 1, paid_amount: 1, openid: "x", pay_channel: "PAY_CHANNEL_UNKNOWN", pay_time: 1, token: "x" } });
});

test("v3/parking/reminders/ext-payment#post", () => {
  const node = wxpay.v3.parking.reminders.extPayment;
  const options = { json: { out_trade_no: "x", fee_items: [{ fee_type: "EXT_PARKING_PAYMENT_FEE_TYPE_UNKNOWN", amount: 1 }], pay_time: 1, wx_parking_lot_id: "x", wx_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.parking.reminders.extPayment.post(options);
  wxpay.v3.parking.reminders.extPayment.postSync(options);
  void wxpay.chain("v3/parking/reminders/ext-payment").post(options);
  wxpay.chain("v3/parking/reminders/ext-payment").postSync(options);
  void wxpay["v3/parking/reminders/ext-payment"].post(options);
  wxpay["v3/parking/reminders/ext-payment"].postSync(options);
  const { out_trade_no: _, ...rest } = options.json;
  // @ts-expect-error out_trade_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/parking/reminders/parking-fee#post", () => {
  const node = wxpay.v3.parking.reminders.parkingFee;
  const options = { json: { out_serial_number: "x", plate_number: "x", out_parking_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.parking.reminders.parkingFee.post(options);
  wxpay.v3.parking.reminders.parkingFee.postSync(options);
  void wxpay.chain("v3/parking/reminders/parking-fee").post(options);
  wxpay.chain("v3/parking/reminders/parking-fee").postSync(options);
  void wxpay["v3/parking/reminders/parking-fee"].post(options);
  wxpay["v3/parking/reminders/parking-fee"].postSync(options);
  // @ts-expect-error out_serial_number is of another type
  void node.post({ ...options, json: { ...options.json, out_serial_number: Symbol() } });
});

test("v3/parking/reminders/parking-lot#get", () => {
  const node = wxpay.v3.parking.reminders.parkingLot;
  const options = { query: { out_parking_lot_id: "x", wx_parking_lot_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.parking.reminders.parkingLot.get(options);
  wxpay.v3.parking.reminders.parkingLot.getSync(options);
  void wxpay.chain("v3/parking/reminders/parking-lot").get(options);
  wxpay.chain("v3/parking/reminders/parking-lot").getSync(options);
  void wxpay["v3/parking/reminders/parking-lot"].get(options);
  wxpay["v3/parking/reminders/parking-lot"].getSync(options);
  // @ts-expect-error out_parking_lot_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, out_parking_lot_idMisspelt: "x" } });
  // @ts-expect-error none of out_parking_lot_id, wx_parking_lot_id is given
  void node.get({ ...options, query: {} });
});

test("v3/parking/reminders/payment#post", () => {
  const node = wxpay.v3.parking.reminders.payment;
  const options = { json: { out_serial_number: "x", plate_number: "x", parking_id: "x", parking_state: "PARKING_STATUS_UNKNOWN", pay_type: "PAY_TYPE_UNKNOWN", openid: "x", sub_mchid: "x", total_amount: 1, paid_amount: 1, out_trade_no: "x", pay_channel: "PAY_CHANNEL_UNKNOWN", pay_time: 1, token: "x", wx_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.parking.reminders.payment.post(options);
  wxpay.v3.parking.reminders.payment.postSync(options);
  void wxpay.chain("v3/parking/reminders/payment").post(options);
  wxpay.chain("v3/parking/reminders/payment").postSync(options);
  void wxpay["v3/parking/reminders/payment"].post(options);
  wxpay["v3/parking/reminders/payment"].postSync(options);
  const { out_serial_number: _, ...rest } = options.json;
  // @ts-expect-error out_serial_number is left out
  void node.post({ ...options, json: rest });
  // @ts-expect-error none of out_trade_no, wx_trade_no is given
  void node.post({ ...options, json: { out_serial_number: "x", plate_number: "x", parking_id: "x", parking_state: "PARKING_STATUS_UNKNOWN", pay_type: "PAY_TYPE_UNKNOWN", openid: "x", sub_mchid: "x", total_amount: 1, paid_amount: 1, pay_channel: "PAY_CHANNEL_UNKNOWN", pay_time: 1, token: "x" } });
});
