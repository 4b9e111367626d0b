// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/med-ins/orders#post", () => {
  const node = wxpay.v3.medIns.orders;
  const options = { json: { mix_pay_type: "UNKNOWN_MIX_PAY_TYPE", order_type: "UNKNOWN_ORDER_TYPE", appid: "x", payer: { name: "x", id_digest: "x", card_type: "UNKNOWN_USER_CARD_TYPE" }, pay_for_relatives: true, relative: { name: "x", id_digest: "x", card_type: "UNKNOWN_USER_CARD_TYPE" }, out_trade_no: "x", serial_no: "x", pay_order_id: "x", pay_auth_no: "x", geo_location: "x", city_id: "x", med_inst_name: "x", med_inst_no: "x", med_ins_order_create_time: "x", total_fee: 1, med_ins_gov_fee: 1, med_ins_self_fee: 1, med_ins_other_fee: 1, med_ins_cash_fee: 1, wechat_pay_cash_fee: 1, cash_add_detail: [{ cash_add_fee: 1, cash_add_type: "DEFAULT_ADD_TYPE" }], cash_reduce_detail: [{ cash_reduce_fee: 1, cash_reduce_type: "DEFAULT_REDUCE_TYPE" }], callback_url: "x", prepay_id: "x", passthrough_request_content: { payAuthNo: "x", payOrdId: "x", setlLatlnt: "x" }, extends: "x", attach: "x", channel_no: "x", med_ins_test_env: true, openid: "x", sub_appid: "x", sub_mchid: "x", sub_openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.medIns.orders.post(options);
  wxpay.v3.medIns.orders.postSync(options);
  void wxpay.chain("v3/med-ins/orders").post(options);
  wxpay.chain("v3/med-ins/orders").postSync(options);
  void wxpay["v3/med-ins/orders"].post(options);
  wxpay["v3/med-ins/orders"].postSync(options);
  void node.post({ ...options, json: { mix_pay_type: "UNKNOWN_MIX_PAY_TYPE", order_type: "UNKNOWN_ORDER_TYPE", appid: "x", payer: { name: "x", id_digest: "x", card_type: "UNKNOWN_USER_CARD_TYPE" }, pay_for_relatives: true, relative: { name: "x", id_digest: "x", card_type: "UNKNOWN_USER_CARD_TYPE" }, out_trade_no: "x", serial_no: "x", pay_order_id: "x", pay_auth_no: "x", geo_location: "x", city_id: "x", med_inst_name: "x", med_inst_no: "x", med_ins_order_create_time: "x", total_fee: 1, med_ins_gov_fee: 1, med_ins_self_fee: 1, med_ins_other_fee: 1, med_ins_cash_fee: 1, wechat_pay_cash_fee: 1, cash_add_detail: [{ cash_add_fee: 1, cash_add_type: "DEFAULT_ADD_TYPE" }], cash_reduce_detail: [{ cash_reduce_fee: 1, cash_reduce_type: "DEFAULT_REDUCE_TYPE" }], callback_url: "x", prepay_id: "x", passthrough_request_content: { payAuthNo: "x", payOrdId: "x", setlLatlnt: "x" }, extends: "x", attach: "x", channel_no: "x", med_ins_test_env: true, openid: "x" } });
  void node.post({ ...options, json: { ...options.json, passthrough_request_content: "text" } });
  const { mix_pay_type: _, ...rest } = options.json;
  // @ts-expect-error mix_pay_type is left out
  void node.post({ ...options, json: rest });
  // @ts-expect-error none of openid, sub_openid is given
  void node.post({ ...options, json: { mix_pay_type: "UNKNOWN_MIX_PAY_TYPE", order_type: "UNKNOWN_ORDER_TYPE", appid: "x", payer: { name: "x", id_digest: "x", card_type: "UNKNOWN_USER_CARD_TYPE" }, pay_for_relatives: true, relative: { name: "x", id_digest: "x", card_type: "UNKNOWN_USER_CARD_TYPE" }, out_trade_no: "x", serial_no: "x", pay_order_id: "x", pay_auth_no: "x", geo_location: "x", city_id: "x", med_inst_name: "x", med_inst_no: "x", med_ins_order_create_time: "x", total_fee: 1, med_ins_gov_fee: 1, med_ins_self_fee: 1, med_ins_other_fee: 1, med_ins_cash_fee: 1, wechat_pay_cash_fee: 1, cash_add_detail: [{ cash_add_fee: 1, cash_add_type: "DEFAULT_ADD_TYPE" }], cash_reduce_detail: [{ cash_reduce_fee: 1, cash_reduce_type: "DEFAULT_REDUCE_TYPE" }], callback_url: "x", prepay_id: "x", passthrough_request_content: { payAuthNo: "x", payOrdId: "x", setlLatlnt: "x" }, extends: "x", attach: "x", channel_no: "x", med_ins_test_env: true, sub_appid: "x", sub_mchid: "x" } });
});

test("v3/med-ins/orders/mix-trade-no/{mix_trade_no}#get", () => {
  const node = wxpay.v3.medIns.orders.mixTradeNo._mix_trade_no_;
  const options = { mix_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.medIns.orders.mixTradeNo._mix_trade_no_.get(options);
  wxpay.v3.medIns.orders.mixTradeNo._mix_trade_no_.getSync(options);
  void wxpay.chain("v3/med-ins/orders/mix-trade-no/{mix_trade_no}").get(options);
  wxpay.chain("v3/med-ins/orders/mix-trade-no/{mix_trade_no}").getSync(options);
  void wxpay["v3/med-ins/orders/mix-trade-no/{mix_trade_no}"].get(options);
  wxpay["v3/med-ins/orders/mix-trade-no/{mix_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/med-ins/orders/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.medIns.orders.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.medIns.orders.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.medIns.orders.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/med-ins/orders/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/med-ins/orders/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/med-ins/orders/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/med-ins/orders/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/med-ins/refunds/notify#post", () => {
  const node = wxpay.v3.medIns.refunds.notify;
  const options = { query: { mix_trade_no: "x" }, json: { med_refund_total_fee: 1, med_refund_gov_fee: 1, med_refund_self_fee: 1, med_refund_other_fee: 1, refund_time: "x", out_refund_no: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.medIns.refunds.notify.post(options);
  wxpay.v3.medIns.refunds.notify.postSync(options);
  void wxpay.chain("v3/med-ins/refunds/notify").post(options);
  wxpay.chain("v3/med-ins/refunds/notify").postSync(options);
  void wxpay["v3/med-ins/refunds/notify"].post(options);
  wxpay["v3/med-ins/refunds/notify"].postSync(options);
  void node.post({ ...options, json: { med_refund_total_fee: 1, med_refund_gov_fee: 1, med_refund_self_fee: 1, med_refund_other_fee: 1, refund_time: "x", out_refund_no: "x" } });
  const { mix_trade_no: _, ...rest } = options.query;
  // @ts-expect-error mix_trade_no is left out
  void node.post({ ...options, query: rest });
});
