// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/discount-card/cards#post", () => {
  const node = wxpay.v3.discountCard.cards;
  const options = { json: { out_card_code: "x", card_template_id: "x", appid: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.discountCard.cards.post(options);
  wxpay.v3.discountCard.cards.postSync(options);
  void wxpay.chain("v3/discount-card/cards").post(options);
  wxpay.chain("v3/discount-card/cards").postSync(options);
  void wxpay["v3/discount-card/cards"].post(options);
  wxpay["v3/discount-card/cards"].postSync(options);
  const { out_card_code: _, ...rest } = options.json;
  // @ts-expect-error out_card_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/discount-card/cards/{out_card_code}#get", () => {
  const node = wxpay.v3.discountCard.cards._out_card_code_;
  const options = { out_card_code: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.discountCard.cards._out_card_code_.get(options);
  wxpay.v3.discountCard.cards._out_card_code_.getSync(options);
  void wxpay.chain("v3/discount-card/cards/{out_card_code}").get(options);
  wxpay.chain("v3/discount-card/cards/{out_card_code}").getSync(options);
  void wxpay["v3/discount-card/cards/{out_card_code}"].get(options);
  wxpay["v3/discount-card/cards/{out_card_code}"].getSync(options);
  // @ts-expect-error out_card_code is of another type
  void node.get({ ...options, out_card_code: true });
});

test("v3/discount-card/cards/{out_card_code}/add-user-records#post", () => {
  const node = wxpay.v3.discountCard.cards._out_card_code_.addUserRecords;
  const options = { out_card_code: "x", json: { card_template_id: "x", objective_completion_records: [{ objective_completion_serial_no: "x", objective_id: "x", completion_time: "x", completion_type: "x", description: "x", completion_count: 1, remark: "x" }], reward_usage_records: [{ reward_usage_serial_no: "x", reward_id: "x", usage_time: "x", usage_type: "x", description: "x", usage_count: 1, amount: 1, remark: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.post(options);
  wxpay.v3.discountCard.cards._out_card_code_.addUserRecords.postSync(options);
  void wxpay.chain("v3/discount-card/cards/{out_card_code}/add-user-records").post(options);
  wxpay.chain("v3/discount-card/cards/{out_card_code}/add-user-records").postSync(options);
  void wxpay["v3/discount-card/cards/{out_card_code}/add-user-records"].post(options);
  wxpay["v3/discount-card/cards/{out_card_code}/add-user-records"].postSync(options);
  // @ts-expect-error card_template_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, card_template_idMisspelt: "x" } });
});

test("v3/discount-card/orders/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.discountCard.orders.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.discountCard.orders.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.discountCard.orders.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/discount-card/orders/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/discount-card/orders/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/discount-card/orders/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/discount-card/orders/out-trade-no/{out_trade_no}"].getSync(options);
  const { out_trade_no: _, ...rest } = options;
  // @ts-expect-error out_trade_no is left out
  void node.get(rest);
});

test("v3/discount-card/orders/{out_order_no}#get", () => {
  const node = wxpay.v3.discountCard.orders._out_order_no_;
  const options = { out_order_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.discountCard.orders._out_order_no_.get(options);
  wxpay.v3.discountCard.orders._out_order_no_.getSync(options);
  void wxpay.chain("v3/discount-card/orders/{out_order_no}").get(options);
  wxpay.chain("v3/discount-card/orders/{out_order_no}").getSync(options);
  void wxpay["v3/discount-card/orders/{out_order_no}"].get(options);
  wxpay["v3/discount-card/orders/{out_order_no}"].getSync(options);
  // @ts-expect-error out_order_no is of another type
  void node.get({ ...options, out_order_no: true });
});

test("v3/discount-card/orders/{out_order_no}#patch", () => {
  const node = wxpay.v3.discountCard.orders._out_order_no_;
  const options = { out_order_no: "x", json: { objectives: [{ objective_serial_no: "x", objective_id: 1, performance_description: "x", performance_type: "x", count: 1, performance_time: "x", remark: "x" }], rewards: [{ reward_serial_no: "x", reward_id: 1, description: "x", reward_type: "x", count: 1, amount: 1, reward_time: "x", remark: "x" }] } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.discountCard.orders._out_order_no_.patch(options);
  wxpay.v3.discountCard.orders._out_order_no_.patchSync(options);
  void wxpay.chain("v3/discount-card/orders/{out_order_no}").patch(options);
  wxpay.chain("v3/discount-card/orders/{out_order_no}").patchSync(options);
  void wxpay["v3/discount-card/orders/{out_order_no}"].patch(options);
  wxpay["v3/discount-card/orders/{out_order_no}"].patchSync(options);
  // @ts-expect-error objectivesMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, objectivesMisspelt: "x" } });
});
