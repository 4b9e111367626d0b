// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/merchant-risk-manage/ec-trade-risk/query-risk-trades#post", () => {
  const node = wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades;
  const options = { json: { sp_mchid: "x", sub_mchid: "x", mchid: "x", start_time: "x", end_time: "x", page_index: 1, page_size: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.post(options);
  wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.postSync(options);
  void wxpay.chain("v3/merchant-risk-manage/ec-trade-risk/query-risk-trades").post(options);
  wxpay.chain("v3/merchant-risk-manage/ec-trade-risk/query-risk-trades").postSync(options);
  void wxpay["v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"].post(options);
  wxpay["v3/merchant-risk-manage/ec-trade-risk/query-risk-trades"].postSync(options);
  void node.post();
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_mchidMisspelt: "x" } });
});

test("v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result#post", () => {
  const node = wxpay.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult;
  const options = { json: { sp_mchid: "x", sub_mchid: "x", mchid: "x", out_trade_no: "x", final_risk_result: 1, final_risk_type: 1, disp_conclusion: [1], disp_addition: "x", exist_complaint: true, refund_amount: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult.post(options);
  wxpay.v3.merchantRiskManage.ecTradeRisk.recvDisposeResult.postSync(options);
  void wxpay.chain("v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result").post(options);
  wxpay.chain("v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result").postSync(options);
  void wxpay["v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result"].post(options);
  wxpay["v3/merchant-risk-manage/ec-trade-risk/recv-dispose-result"].postSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});

test("v3/merchant-risk-manage/report-trade-union-information#post", () => {
  const node = wxpay.v3.merchantRiskManage.reportTradeUnionInformation;
  const options = { json: { sp_mchid: "x", acquiring_bank_id: "x", channel_id: "x", sub_mchid: "x", out_trade_no: "x", openid: "x", phone: "x", certificates_number: "x", client_ip: "x", risk_level: 1, line_type: 1, goods_type: 1, seller_type: 1, is_need_deliver: true, device_type: 1, userid: "x", phone_from: 1, seller_userid: "x", scene: 0, recharge_fields: { account_type: 1, account: "x" }, living_expenses_fields: { acc_no: "x", type: 1, city: "x", address: "x", acc_name: "x", company_name: "x", amount: 1 }, extra_fields1: "x", extra_fields2: "x", extra_fields3: "x", high_risk_goods: 1, same_deviced: true, reliable_device: true, delivery_province: "x", delivery_city: "x", new_address: true, last_pay_openid: "x", risky_goods: 1, offline_delivery_label: 1, proxy_payment: true, order_phone_number: "x", user_risk_level: 1, sp_risk_level: 1, phone_number_location: "x", goods_category: "x", pre_opening_behavior: "x", new_store: true, store_identifier: "x", goods_listing_time: "x", combine_out_trade_no: "x", combine_mchid: "x", sub_orders: [{ out_trade_no: "x", mch_id: "x", delivery_province: "x", delivery_city: "x", risky_goods: 1, user_risk_level: 1, sp_risk_level: 1 }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantRiskManage.reportTradeUnionInformation.post(options);
  wxpay.v3.merchantRiskManage.reportTradeUnionInformation.postSync(options);
  void wxpay.chain("v3/merchant-risk-manage/report-trade-union-information").post(options);
  wxpay.chain("v3/merchant-risk-manage/report-trade-union-information").postSync(options);
  void wxpay["v3/merchant-risk-manage/report-trade-union-information"].post(options);
  wxpay["v3/merchant-risk-manage/report-trade-union-information"].postSync(options);
  void node.post();
  // @ts-expect-error sp_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_mchidMisspelt: "x" } });
});

test("v3/merchant-risk-manage/trade-risk-information#get", () => {
  const node = wxpay.v3.merchantRiskManage.tradeRiskInformation;
  const options = { query: { sp_mchid: "x", acquiring_bank_id: "x", channel_id: "x", sub_mchid: "x", out_trade_no: "x", complaints_information: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantRiskManage.tradeRiskInformation.get(options);
  wxpay.v3.merchantRiskManage.tradeRiskInformation.getSync(options);
  void wxpay.chain("v3/merchant-risk-manage/trade-risk-information").get(options);
  wxpay.chain("v3/merchant-risk-manage/trade-risk-information").getSync(options);
  void wxpay["v3/merchant-risk-manage/trade-risk-information"].get(options);
  wxpay["v3/merchant-risk-manage/trade-risk-information"].getSync(options);
  const { out_trade_no: _, ...rest } = options.query;
  // @ts-expect-error out_trade_no is left out
  void node.get({ ...options, query: rest });
});

test("v3/merchant-risk-manage/trade-risk-result#post", () => {
  const node = wxpay.v3.merchantRiskManage.tradeRiskResult;
  const options = { json: { sp_mchid: "x", acquiring_bank_id: "x", channel_id: "x", sub_mchid: "x", out_trade_no: "x", risk_type: "OTHER_RISK", punish_type: "OTHER_PUNISH", additional_punish_type: "x", complaints_information: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantRiskManage.tradeRiskResult.post(options);
  wxpay.v3.merchantRiskManage.tradeRiskResult.postSync(options);
  void wxpay.chain("v3/merchant-risk-manage/trade-risk-result").post(options);
  wxpay.chain("v3/merchant-risk-manage/trade-risk-result").postSync(options);
  void wxpay["v3/merchant-risk-manage/trade-risk-result"].post(options);
  wxpay["v3/merchant-risk-manage/trade-risk-result"].postSync(options);
  // @ts-expect-error sp_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sp_mchid: Symbol() } });
});

test("v3/merchant-risk-manage/violation-notifications#delete", () => {
  const node = wxpay.v3.merchantRiskManage.violationNotifications;
  const options = {} satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.merchantRiskManage.violationNotifications.delete(options);
  wxpay.v3.merchantRiskManage.violationNotifications.deleteSync(options);
  void wxpay.chain("v3/merchant-risk-manage/violation-notifications").delete(options);
  wxpay.chain("v3/merchant-risk-manage/violation-notifications").deleteSync(options);
  void wxpay["v3/merchant-risk-manage/violation-notifications"].delete(options);
  wxpay["v3/merchant-risk-manage/violation-notifications"].deleteSync(options);
  void node.delete();
  // @ts-expect-error there is no such option
  void node.delete({ ...options, nothing: 1 });
});

test("v3/merchant-risk-manage/violation-notifications#get", () => {
  const node = wxpay.v3.merchantRiskManage.violationNotifications;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantRiskManage.violationNotifications.get(options);
  wxpay.v3.merchantRiskManage.violationNotifications.getSync(options);
  void wxpay.chain("v3/merchant-risk-manage/violation-notifications").get(options);
  wxpay.chain("v3/merchant-risk-manage/violation-notifications").getSync(options);
  void wxpay["v3/merchant-risk-manage/violation-notifications"].get(options);
  wxpay["v3/merchant-risk-manage/violation-notifications"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/merchant-risk-manage/violation-notifications#post", () => {
  const node = wxpay.v3.merchantRiskManage.violationNotifications;
  const options = { json: { notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantRiskManage.violationNotifications.post(options);
  wxpay.v3.merchantRiskManage.violationNotifications.postSync(options);
  void wxpay.chain("v3/merchant-risk-manage/violation-notifications").post(options);
  wxpay.chain("v3/merchant-risk-manage/violation-notifications").postSync(options);
  void wxpay["v3/merchant-risk-manage/violation-notifications"].post(options);
  wxpay["v3/merchant-risk-manage/violation-notifications"].postSync(options);
  void node.post();
  // @ts-expect-error notify_url is of another type
  void node.post({ ...options, json: { ...options.json, notify_url: Symbol() } });
});

test("v3/merchant-risk-manage/violation-notifications#put", () => {
  const node = wxpay.v3.merchantRiskManage.violationNotifications;
  const options = { json: { notify_url: "x" } } satisfies Parameters<typeof node.put>[0];
  void wxpay.v3.merchantRiskManage.violationNotifications.put(options);
  wxpay.v3.merchantRiskManage.violationNotifications.putSync(options);
  void wxpay.chain("v3/merchant-risk-manage/violation-notifications").put(options);
  wxpay.chain("v3/merchant-risk-manage/violation-notifications").putSync(options);
  void wxpay["v3/merchant-risk-manage/violation-notifications"].put(options);
  wxpay["v3/merchant-risk-manage/violation-notifications"].putSync(options);
  void node.put();
  // @ts-expect-error notify_urlMisspelt is no member
  void node.put({ ...options, json: { ...options.json, notify_urlMisspelt: "x" } });
});
