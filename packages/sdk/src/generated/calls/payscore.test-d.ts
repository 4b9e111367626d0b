// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/payscore/acquiringbank/permissions#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.permissions;
  const options = { json: { service_id: "x", channel_id: "x", appid: "x", sub_appid: "x", sub_mchid: "x", authorization_code: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.permissions.post(options);
  wxpay.v3.payscore.acquiringbank.permissions.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/permissions").post(options);
  wxpay.chain("v3/payscore/acquiringbank/permissions").postSync(options);
  void wxpay["v3/payscore/acquiringbank/permissions"].post(options);
  wxpay["v3/payscore/acquiringbank/permissions"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}#get", () => {
  const node = wxpay.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_;
  const options = { authorization_code: "x", query: { service_id: "x", channel_id: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.get(options);
  wxpay.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.getSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}").get(options);
  wxpay.chain("v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}").getSync(options);
  void wxpay["v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}"].get(options);
  wxpay["v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}"].getSync(options);
  // @ts-expect-error service_id is of another type
  void node.get({ ...options, query: { ...options.query, service_id: Symbol() } });
});

test("v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.terminate;
  const options = { authorization_code: "x", json: { service_id: "x", channel_id: "x", sub_mchid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.terminate.post(options);
  wxpay.v3.payscore.acquiringbank.permissions.authorizationCode._authorization_code_.terminate.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate").post(options);
  wxpay.chain("v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate").postSync(options);
  void wxpay["v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate"].post(options);
  wxpay["v3/payscore/acquiringbank/permissions/authorization-code/{authorization_code}/terminate"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/acquiringbank/serviceorder#get", () => {
  const node = wxpay.v3.payscore.acquiringbank.serviceorder;
  const options = { query: { service_id: "x", sub_mchid: "x", channel_id: "x", out_order_no: "x", query_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.acquiringbank.serviceorder.get(options);
  wxpay.v3.payscore.acquiringbank.serviceorder.getSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/serviceorder").get(options);
  wxpay.chain("v3/payscore/acquiringbank/serviceorder").getSync(options);
  void wxpay["v3/payscore/acquiringbank/serviceorder"].get(options);
  wxpay["v3/payscore/acquiringbank/serviceorder"].getSync(options);
  const { service_id: _, ...rest } = options.query;
  // @ts-expect-error service_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/payscore/acquiringbank/serviceorder#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.serviceorder;
  const options = { json: { service_id: "x", appid: "x", sub_mchid: "x", sub_appid: "x", channel_id: "x", out_order_no: "x", service_introduction: "x", post_payments: [{ name: "x", description: "x", amount: 1, count: 1 }], post_discounts: [{ name: "x", description: "x", count: 1, amount: 1 }], risk_fund: { name: "DEPOSIT", amount: 1, description: "x" }, time_range: { start_time: "x", start_time_remark: "x", end_time: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, openid: "x", sub_openid: "x", need_user_confirm: true, notify_url: "x", attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.serviceorder.post(options);
  wxpay.v3.payscore.acquiringbank.serviceorder.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/serviceorder").post(options);
  wxpay.chain("v3/payscore/acquiringbank/serviceorder").postSync(options);
  void wxpay["v3/payscore/acquiringbank/serviceorder"].post(options);
  wxpay["v3/payscore/acquiringbank/serviceorder"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/acquiringbank/serviceorder/deduction#get", () => {
  const node = wxpay.v3.payscore.acquiringbank.serviceorder.deduction;
  const options = { query: { service_id: "x", appid: "x", sub_mchid: "x", sub_appid: "x", channel_id: "x", out_order_no: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.acquiringbank.serviceorder.deduction.get(options);
  wxpay.v3.payscore.acquiringbank.serviceorder.deduction.getSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/serviceorder/deduction").get(options);
  wxpay.chain("v3/payscore/acquiringbank/serviceorder/deduction").getSync(options);
  void wxpay["v3/payscore/acquiringbank/serviceorder/deduction"].get(options);
  wxpay["v3/payscore/acquiringbank/serviceorder/deduction"].getSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, service_idMisspelt: "x" } });
});

test("v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.cancel;
  const options = { out_order_no: "x", json: { service_id: "x", channel_id: "x", sub_mchid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.cancel.post(options);
  wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.cancel.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel").post(options);
  wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel").postSync(options);
  void wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel"].post(options);
  wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/cancel"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.complete;
  const options = { out_order_no: "x", json: { service_id: "x", channel_id: "x", sub_mchid: "x", post_payments: [{ name: "x", description: "x", amount: 1, count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, time_range: { start_time: "x", start_time_remark: "x", end_time: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, profit_sharing: true, complete_time: "x", goods_tag: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.complete.post(options);
  wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.complete.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete").post(options);
  wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete").postSync(options);
  void wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete"].post(options);
  wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/complete"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.modify;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", channel_id: "x", post_payments: [{ name: "x", description: "x", amount: 1, count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.modify.post(options);
  wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.modify.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify").post(options);
  wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify").postSync(options);
  void wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify"].post(options);
  wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/modify"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.registerdeductinfo;
  const options = { out_order_no: "x", json: { service_id: "x", appid: "x", sub_mchid: "x", channel_id: "x", out_trade_no: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.registerdeductinfo.post(options);
  wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.registerdeductinfo.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo").post(options);
  wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo").postSync(options);
  void wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"].post(options);
  wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/registerdeductinfo"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.sync;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", channel_id: "x", type: "Order_Paid", detail: { paid_time: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.sync.post(options);
  wxpay.v3.payscore.acquiringbank.serviceorder._out_order_no_.sync.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync").post(options);
  wxpay.chain("v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync").postSync(options);
  void wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync"].post(options);
  wxpay["v3/payscore/acquiringbank/serviceorder/{out_order_no}/sync"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/acquiringbank/servicepayondeliveryorder#post", () => {
  const node = wxpay.v3.payscore.acquiringbank.servicepayondeliveryorder;
  const options = { json: { out_order_no: "x", appid: "x", sub_mchid: "x", sub_appid: "x", channel_id: "x", service_id: "x", service_introduction: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], time_range: { start_time: "x", start_time_remark: "x", end_time: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, risk_fund: { name: "DEPOSIT", amount: 1, description: "x" }, attach: "x", notify_url: "x", openid: "x", sub_openid: "x", need_user_confirm: true, mchid: "x", shopping_info: { real_merchant_appid: "x", jump_link: { jump_link_type: "JUMP_LINK_MINI_PROGRAM", appid: "x", path: "x" }, goods: [{ name: "x", picture: "x", amount: 1, count: 1, category_id: ["x"] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.acquiringbank.servicepayondeliveryorder.post(options);
  wxpay.v3.payscore.acquiringbank.servicepayondeliveryorder.postSync(options);
  void wxpay.chain("v3/payscore/acquiringbank/servicepayondeliveryorder").post(options);
  wxpay.chain("v3/payscore/acquiringbank/servicepayondeliveryorder").postSync(options);
  void wxpay["v3/payscore/acquiringbank/servicepayondeliveryorder"].post(options);
  wxpay["v3/payscore/acquiringbank/servicepayondeliveryorder"].postSync(options);
  // @ts-expect-error out_order_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_order_noMisspelt: "x" } });
});

test("v3/payscore/merchant-bill#get", () => {
  const node = wxpay.v3.payscore.merchantBill;
  const options = { query: { bill_date: "x", tar_type: "GZIP", encryption_algorithm: "x", service_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.merchantBill.get(options);
  wxpay.v3.payscore.merchantBill.getSync(options);
  void wxpay.chain("v3/payscore/merchant-bill").get(options);
  wxpay.chain("v3/payscore/merchant-bill").getSync(options);
  void wxpay["v3/payscore/merchant-bill"].get(options);
  wxpay["v3/payscore/merchant-bill"].getSync(options);
  const { bill_date: _, ...rest } = options.query;
  // @ts-expect-error bill_date is left out
  void node.get({ ...options, query: rest });
});

test("v3/payscore/oversea/partner/serviceorder#get", () => {
  const node = wxpay.v3.payscore.oversea.partner.serviceorder;
  const options = { query: { service_id: "x", sub_mchid: "x", out_order_no: "x", query_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.oversea.partner.serviceorder.get(options);
  wxpay.v3.payscore.oversea.partner.serviceorder.getSync(options);
  void wxpay.chain("v3/payscore/oversea/partner/serviceorder").get(options);
  wxpay.chain("v3/payscore/oversea/partner/serviceorder").getSync(options);
  void wxpay["v3/payscore/oversea/partner/serviceorder"].get(options);
  wxpay["v3/payscore/oversea/partner/serviceorder"].getSync(options);
  // @ts-expect-error service_id is of another type
  void node.get({ ...options, query: { ...options.query, service_id: Symbol() } });
});

test("v3/payscore/oversea/partner/serviceorder#post", () => {
  const node = wxpay.v3.payscore.oversea.partner.serviceorder;
  const options = { json: { service_id: "x", appid: "x", sub_mchid: "x", sub_appid: "x", out_order_no: "x", currency: "x", service_introduction: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], risk_fund: { name: "DEPOSIT", amount: 1, description: "x" }, time_range: { start_time: "x", end_time: "x", start_time_remark: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, openid: "x", sub_openid: "x", need_user_confirm: true, notify_url: "x", attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.oversea.partner.serviceorder.post(options);
  wxpay.v3.payscore.oversea.partner.serviceorder.postSync(options);
  void wxpay.chain("v3/payscore/oversea/partner/serviceorder").post(options);
  wxpay.chain("v3/payscore/oversea/partner/serviceorder").postSync(options);
  void wxpay["v3/payscore/oversea/partner/serviceorder"].post(options);
  wxpay["v3/payscore/oversea/partner/serviceorder"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel#post", () => {
  const node = wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.cancel;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.cancel.post(options);
  wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.cancel.postSync(options);
  void wxpay.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel").post(options);
  wxpay.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel").postSync(options);
  void wxpay["v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"].post(options);
  wxpay["v3/payscore/oversea/partner/serviceorder/{out_order_no}/cancel"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete#post", () => {
  const node = wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.complete;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", post_payments: [{ name: "x", description: "x", amount: 1, count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, currency: "x", time_range: { start_time: "x", end_time: "x", start_time_remark: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, profit_sharing: true, complete_time: "x", goods_tag: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.complete.post(options);
  wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.complete.postSync(options);
  void wxpay.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete").post(options);
  wxpay.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete").postSync(options);
  void wxpay["v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"].post(options);
  wxpay["v3/payscore/oversea/partner/serviceorder/{out_order_no}/complete"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync#post", () => {
  const node = wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.sync;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", type: "Order_Paid", detail: { seq: 1, paid_time: "x", paid_amount: 1 } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.sync.post(options);
  wxpay.v3.payscore.oversea.partner.serviceorder._out_order_no_.sync.postSync(options);
  void wxpay.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync").post(options);
  wxpay.chain("v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync").postSync(options);
  void wxpay["v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"].post(options);
  wxpay["v3/payscore/oversea/partner/serviceorder/{out_order_no}/sync"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/partner/permissions#post", () => {
  const node = wxpay.v3.payscore.partner.permissions;
  const options = { json: { service_id: "x", appid: "x", sub_appid: "x", sub_mchid: "x", authorization_code: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.permissions.post(options);
  wxpay.v3.payscore.partner.permissions.postSync(options);
  void wxpay.chain("v3/payscore/partner/permissions").post(options);
  wxpay.chain("v3/payscore/partner/permissions").postSync(options);
  void wxpay["v3/payscore/partner/permissions"].post(options);
  wxpay["v3/payscore/partner/permissions"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/partner/permissions/apply-for-scene#post", () => {
  const node = wxpay.v3.payscore.partner.permissions.applyForScene;
  const options = { json: { service_id: "x", appid: "x", sub_appid: "x", sub_mchid: "x", authorization_code: "x", notify_url: "x", scene: "TRANSACTION", transaction_scene_info: { mchid: "x", sub_mchid: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.permissions.applyForScene.post(options);
  wxpay.v3.payscore.partner.permissions.applyForScene.postSync(options);
  void wxpay.chain("v3/payscore/partner/permissions/apply-for-scene").post(options);
  wxpay.chain("v3/payscore/partner/permissions/apply-for-scene").postSync(options);
  void wxpay["v3/payscore/partner/permissions/apply-for-scene"].post(options);
  wxpay["v3/payscore/partner/permissions/apply-for-scene"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/partner/permissions/assess-user-risk-level#post", () => {
  const node = wxpay.v3.payscore.partner.permissions.assessUserRiskLevel;
  const options = { query: { sub_mchid: "x" }, json: { service_id: "x", appid: "x", sub_appid: "x", authorization_code: "x", openid: "x", sub_openid: "x", shopping_info: { goods: [{ name: "x", picture: "x", amount: 1, count: 1, category_id: ["x"] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.permissions.assessUserRiskLevel.post(options);
  wxpay.v3.payscore.partner.permissions.assessUserRiskLevel.postSync(options);
  void wxpay.chain("v3/payscore/partner/permissions/assess-user-risk-level").post(options);
  wxpay.chain("v3/payscore/partner/permissions/assess-user-risk-level").postSync(options);
  void wxpay["v3/payscore/partner/permissions/assess-user-risk-level"].post(options);
  wxpay["v3/payscore/partner/permissions/assess-user-risk-level"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/payscore/partner/permissions/authorization-code/{authorization_code}#get", () => {
  const node = wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_;
  const options = { authorization_code: "x", query: { service_id: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.get(options);
  wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.getSync(options);
  void wxpay.chain("v3/payscore/partner/permissions/authorization-code/{authorization_code}").get(options);
  wxpay.chain("v3/payscore/partner/permissions/authorization-code/{authorization_code}").getSync(options);
  void wxpay["v3/payscore/partner/permissions/authorization-code/{authorization_code}"].get(options);
  wxpay["v3/payscore/partner/permissions/authorization-code/{authorization_code}"].getSync(options);
  const { service_id: _, ...rest } = options.query;
  // @ts-expect-error service_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate#post", () => {
  const node = wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.terminate;
  const options = { authorization_code: "x", json: { service_id: "x", sub_mchid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.terminate.post(options);
  wxpay.v3.payscore.partner.permissions.authorizationCode._authorization_code_.terminate.postSync(options);
  void wxpay.chain("v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate").post(options);
  wxpay.chain("v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate").postSync(options);
  void wxpay["v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"].post(options);
  wxpay["v3/payscore/partner/permissions/authorization-code/{authorization_code}/terminate"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/partner/permissions/search#get", () => {
  const node = wxpay.v3.payscore.partner.permissions.search;
  const options = { query: { service_id: "x", appid: "x", sub_mchid: "x", sub_appid: "x", openid: "x", sub_openid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.partner.permissions.search.get(options);
  wxpay.v3.payscore.partner.permissions.search.getSync(options);
  void wxpay.chain("v3/payscore/partner/permissions/search").get(options);
  wxpay.chain("v3/payscore/partner/permissions/search").getSync(options);
  void wxpay["v3/payscore/partner/permissions/search"].get(options);
  wxpay["v3/payscore/partner/permissions/search"].getSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, service_idMisspelt: "x" } });
});

test("v3/payscore/partner/permissions/terminate#post", () => {
  const node = wxpay.v3.payscore.partner.permissions.terminate;
  const options = { json: { openid: "x", sub_openid: "x", service_id: "x", appid: "x", sub_appid: "x", sub_mchid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.permissions.terminate.post(options);
  wxpay.v3.payscore.partner.permissions.terminate.postSync(options);
  void wxpay.chain("v3/payscore/partner/permissions/terminate").post(options);
  wxpay.chain("v3/payscore/partner/permissions/terminate").postSync(options);
  void wxpay["v3/payscore/partner/permissions/terminate"].post(options);
  wxpay["v3/payscore/partner/permissions/terminate"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/partner/service-account-applications#post", () => {
  const node = wxpay.v3.payscore.partner.serviceAccountApplications;
  const options = { json: { service_id: "x", appid: "x", sub_mchid: "x", sub_appid: "x", out_apply_no: "x", result_notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceAccountApplications.post(options);
  wxpay.v3.payscore.partner.serviceAccountApplications.postSync(options);
  void wxpay.chain("v3/payscore/partner/service-account-applications").post(options);
  wxpay.chain("v3/payscore/partner/service-account-applications").postSync(options);
  void wxpay["v3/payscore/partner/service-account-applications"].post(options);
  wxpay["v3/payscore/partner/service-account-applications"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/partner/service-account-applications/{out_apply_no}#get", () => {
  const node = wxpay.v3.payscore.partner.serviceAccountApplications._out_apply_no_;
  const options = { out_apply_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.partner.serviceAccountApplications._out_apply_no_.get(options);
  wxpay.v3.payscore.partner.serviceAccountApplications._out_apply_no_.getSync(options);
  void wxpay.chain("v3/payscore/partner/service-account-applications/{out_apply_no}").get(options);
  wxpay.chain("v3/payscore/partner/service-account-applications/{out_apply_no}").getSync(options);
  void wxpay["v3/payscore/partner/service-account-applications/{out_apply_no}"].get(options);
  wxpay["v3/payscore/partner/service-account-applications/{out_apply_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/payscore/partner/serviceorder#get", () => {
  const node = wxpay.v3.payscore.partner.serviceorder;
  const options = { query: { service_id: "x", sub_mchid: "x", out_order_no: "x", query_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.partner.serviceorder.get(options);
  wxpay.v3.payscore.partner.serviceorder.getSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder").get(options);
  wxpay.chain("v3/payscore/partner/serviceorder").getSync(options);
  void wxpay["v3/payscore/partner/serviceorder"].get(options);
  wxpay["v3/payscore/partner/serviceorder"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
  // @ts-expect-error none of out_order_no, query_id is given
  void node.get({ ...options, query: { service_id: "x", sub_mchid: "x" } });
});

test("v3/payscore/partner/serviceorder#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder;
  const options = { json: { service_id: "x", appid: "x", sub_mchid: "x", sub_appid: "x", out_order_no: "x", service_introduction: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], risk_fund: { name: "DEPOSIT", amount: 1, description: "x" }, time_range: { start_time: "x", end_time: "x", start_time_remark: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, openid: "x", sub_openid: "x", need_user_confirm: true, notify_url: "x", attach: "x", device: { start_device_id: "x", end_device_id: "x", materiel_no: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder.post(options);
  wxpay.v3.payscore.partner.serviceorder.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder"].post(options);
  wxpay["v3/payscore/partner/serviceorder"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/partner/serviceorder/direct-complete#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder.directComplete;
  const options = { json: { service_id: "x", appid: "x", sub_appid: "x", sub_mchid: "x", out_order_no: "x", service_introduction: "x", post_payments: [{ name: "x", description: "x", amount: 1, count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, time_range: { start_time: "x", start_time_remark: "x", end_time: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, profit_sharing: true, goods_tag: "x", attach: "x", notify_url: "x", openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder.directComplete.post(options);
  wxpay.v3.payscore.partner.serviceorder.directComplete.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder/direct-complete").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder/direct-complete").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder/direct-complete"].post(options);
  wxpay["v3/payscore/partner/serviceorder/direct-complete"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/partner/serviceorder/{out_order_no}/cancel#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder._out_order_no_.cancel;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder._out_order_no_.cancel.post(options);
  wxpay.v3.payscore.partner.serviceorder._out_order_no_.cancel.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/cancel").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/cancel").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder/{out_order_no}/cancel"].post(options);
  wxpay["v3/payscore/partner/serviceorder/{out_order_no}/cancel"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/partner/serviceorder/{out_order_no}/complete#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder._out_order_no_.complete;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, time_range: { start_time: "x", end_time: "x", start_time_remark: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, profit_sharing: true, complete_time: "x", goods_tag: "x", device: { start_device_id: "x", end_device_id: "x", materiel_no: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder._out_order_no_.complete.post(options);
  wxpay.v3.payscore.partner.serviceorder._out_order_no_.complete.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/complete").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/complete").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder/{out_order_no}/complete"].post(options);
  wxpay["v3/payscore/partner/serviceorder/{out_order_no}/complete"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/partner/serviceorder/{out_order_no}/modify#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder._out_order_no_.modify;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, reason: "x", device: { start_device_id: "x", end_device_id: "x", materiel_no: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder._out_order_no_.modify.post(options);
  wxpay.v3.payscore.partner.serviceorder._out_order_no_.modify.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/modify").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/modify").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder/{out_order_no}/modify"].post(options);
  wxpay["v3/payscore/partner/serviceorder/{out_order_no}/modify"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/partner/serviceorder/{out_order_no}/pay#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder._out_order_no_.pay;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder._out_order_no_.pay.post(options);
  wxpay.v3.payscore.partner.serviceorder._out_order_no_.pay.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/pay").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/pay").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder/{out_order_no}/pay"].post(options);
  wxpay["v3/payscore/partner/serviceorder/{out_order_no}/pay"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPendingmessage;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, prepaid_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPendingmessage.post(options);
  wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPendingmessage.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"].post(options);
  wxpay["v3/payscore/partner/serviceorder/{out_order_no}/send-pendingmessage"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, prepaid_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage.post(options);
  wxpay.v3.payscore.partner.serviceorder._out_order_no_.sendPrepaidmessage.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage"].post(options);
  wxpay["v3/payscore/partner/serviceorder/{out_order_no}/send-prepaidmessage"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/partner/serviceorder/{out_order_no}/sync#post", () => {
  const node = wxpay.v3.payscore.partner.serviceorder._out_order_no_.sync;
  const options = { out_order_no: "x", json: { service_id: "x", sub_mchid: "x", type: "Order_Paid", detail: { seq: 1, paid_time: "x", paid_amount: 1 } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.serviceorder._out_order_no_.sync.post(options);
  wxpay.v3.payscore.partner.serviceorder._out_order_no_.sync.postSync(options);
  void wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/sync").post(options);
  wxpay.chain("v3/payscore/partner/serviceorder/{out_order_no}/sync").postSync(options);
  void wxpay["v3/payscore/partner/serviceorder/{out_order_no}/sync"].post(options);
  wxpay["v3/payscore/partner/serviceorder/{out_order_no}/sync"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/partner/servicepayondeliveryorder#post", () => {
  const node = wxpay.v3.payscore.partner.servicepayondeliveryorder;
  const options = { json: { out_order_no: "x", appid: "x", sub_mchid: "x", sub_appid: "x", service_id: "x", service_introduction: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], time_range: { start_time: "x", start_time_remark: "x", end_time: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, risk_fund: { name: "DEPOSIT", amount: 1, description: "x" }, attach: "x", notify_url: "x", openid: "x", sub_openid: "x", need_user_confirm: true, mchid: "x", shopping_info: { real_merchant_appid: "x", jump_link: { jump_link_type: "JUMP_LINK_MINI_PROGRAM", appid: "x", path: "x" }, goods: [{ name: "x", picture: "x", amount: 1, count: 1, category_id: ["x"] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.partner.servicepayondeliveryorder.post(options);
  wxpay.v3.payscore.partner.servicepayondeliveryorder.postSync(options);
  void wxpay.chain("v3/payscore/partner/servicepayondeliveryorder").post(options);
  wxpay.chain("v3/payscore/partner/servicepayondeliveryorder").postSync(options);
  void wxpay["v3/payscore/partner/servicepayondeliveryorder"].post(options);
  wxpay["v3/payscore/partner/servicepayondeliveryorder"].postSync(options);
  // @ts-expect-error out_order_no is of another type
  void node.post({ ...options, json: { ...options.json, out_order_no: Symbol() } });
});

test("v3/payscore/partner/servicequotas/service-id/{service_id}#get", () => {
  const node = wxpay.v3.payscore.partner.servicequotas.serviceId._service_id_;
  const options = { service_id: "x", query: { sub_mchid: "x", appid: "x", sub_appid: "x", risk_level_version: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.partner.servicequotas.serviceId._service_id_.get(options);
  wxpay.v3.payscore.partner.servicequotas.serviceId._service_id_.getSync(options);
  void wxpay.chain("v3/payscore/partner/servicequotas/service-id/{service_id}").get(options);
  wxpay.chain("v3/payscore/partner/servicequotas/service-id/{service_id}").getSync(options);
  void wxpay["v3/payscore/partner/servicequotas/service-id/{service_id}"].get(options);
  wxpay["v3/payscore/partner/servicequotas/service-id/{service_id}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/payscore/payafter-orders#get", () => {
  const node = wxpay.v3.payscore.payafterOrders;
  const options = { query: { service_id: "x", out_order_no: "x", query_id: "x", appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.payafterOrders.get(options);
  wxpay.v3.payscore.payafterOrders.getSync(options);
  void wxpay.chain("v3/payscore/payafter-orders").get(options);
  wxpay.chain("v3/payscore/payafter-orders").getSync(options);
  void wxpay["v3/payscore/payafter-orders"].get(options);
  wxpay["v3/payscore/payafter-orders"].getSync(options);
  void node.get();
  // @ts-expect-error service_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, service_idMisspelt: "x" } });
});

test("v3/payscore/payafter-orders#post", () => {
  const node = wxpay.v3.payscore.payafterOrders;
  const options = { json: { appid: "x", out_order_no: "x", service_id: "x", service_start_time: "x", service_end_time: "x", service_start_location: "x", service_end_location: "x", service_introduction: "x", fees: [{ fee_name: "x", fee_count: 1, fee_amount: 1, fee_desc: "x" }], discounts: [{ discount_name: "x", discount_desc: "x" }], risk_amount: 1, attach: "x", need_user_confirm: true, openid: "x", name: "x", phone: "x", userid: "x", address: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.payafterOrders.post(options);
  wxpay.v3.payscore.payafterOrders.postSync(options);
  void wxpay.chain("v3/payscore/payafter-orders").post(options);
  wxpay.chain("v3/payscore/payafter-orders").postSync(options);
  void wxpay["v3/payscore/payafter-orders"].post(options);
  wxpay["v3/payscore/payafter-orders"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/payscore/payafter-orders/{out_order_no}/cancel#post", () => {
  const node = wxpay.v3.payscore.payafterOrders._out_order_no_.cancel;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.payafterOrders._out_order_no_.cancel.post(options);
  wxpay.v3.payscore.payafterOrders._out_order_no_.cancel.postSync(options);
  void wxpay.chain("v3/payscore/payafter-orders/{out_order_no}/cancel").post(options);
  wxpay.chain("v3/payscore/payafter-orders/{out_order_no}/cancel").postSync(options);
  void wxpay["v3/payscore/payafter-orders/{out_order_no}/cancel"].post(options);
  wxpay["v3/payscore/payafter-orders/{out_order_no}/cancel"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/payscore/payafter-orders/{out_order_no}/complete#post", () => {
  const node = wxpay.v3.payscore.payafterOrders._out_order_no_.complete;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", finish_type: 1, cancel_reason: "x", real_service_start_time: "x", real_service_end_time: "x", real_service_end_location: "x", fees: [{ fee_name: "x", fee_count: 1, fee_amount: 1, fee_desc: "x" }], discounts: [{ discount_name: "x", discount_amount: 1, discount_desc: "x" }], total_amount: 1, finish_ticket: "x", profit_sharing: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.payafterOrders._out_order_no_.complete.post(options);
  wxpay.v3.payscore.payafterOrders._out_order_no_.complete.postSync(options);
  void wxpay.chain("v3/payscore/payafter-orders/{out_order_no}/complete").post(options);
  wxpay.chain("v3/payscore/payafter-orders/{out_order_no}/complete").postSync(options);
  void wxpay["v3/payscore/payafter-orders/{out_order_no}/complete"].post(options);
  wxpay["v3/payscore/payafter-orders/{out_order_no}/complete"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/payafter-orders/{out_order_no}/sync#post", () => {
  const node = wxpay.v3.payscore.payafterOrders._out_order_no_.sync;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", type: "Order_Paid", detail: { paid_time: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.payafterOrders._out_order_no_.sync.post(options);
  wxpay.v3.payscore.payafterOrders._out_order_no_.sync.postSync(options);
  void wxpay.chain("v3/payscore/payafter-orders/{out_order_no}/sync").post(options);
  wxpay.chain("v3/payscore/payafter-orders/{out_order_no}/sync").postSync(options);
  void wxpay["v3/payscore/payafter-orders/{out_order_no}/sync"].post(options);
  wxpay["v3/payscore/payafter-orders/{out_order_no}/sync"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/payscore/permissions#post", () => {
  const node = wxpay.v3.payscore.permissions;
  const options = { json: { service_id: "x", appid: "x", authorization_code: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.permissions.post(options);
  wxpay.v3.payscore.permissions.postSync(options);
  void wxpay.chain("v3/payscore/permissions").post(options);
  wxpay.chain("v3/payscore/permissions").postSync(options);
  void wxpay["v3/payscore/permissions"].post(options);
  wxpay["v3/payscore/permissions"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/permissions/assess-user-risk-level#post", () => {
  const node = wxpay.v3.payscore.permissions.assessUserRiskLevel;
  const options = { json: { service_id: "x", appid: "x", authorization_code: "x", openid: "x", shopping_info: { goods: [{ name: "x", picture: "x", amount: 1, count: 1, category_id: ["x"] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.permissions.assessUserRiskLevel.post(options);
  wxpay.v3.payscore.permissions.assessUserRiskLevel.postSync(options);
  void wxpay.chain("v3/payscore/permissions/assess-user-risk-level").post(options);
  wxpay.chain("v3/payscore/permissions/assess-user-risk-level").postSync(options);
  void wxpay["v3/payscore/permissions/assess-user-risk-level"].post(options);
  wxpay["v3/payscore/permissions/assess-user-risk-level"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/permissions/authorization-code/{authorization_code}#get", () => {
  const node = wxpay.v3.payscore.permissions.authorizationCode._authorization_code_;
  const options = { authorization_code: "x", query: { service_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.permissions.authorizationCode._authorization_code_.get(options);
  wxpay.v3.payscore.permissions.authorizationCode._authorization_code_.getSync(options);
  void wxpay.chain("v3/payscore/permissions/authorization-code/{authorization_code}").get(options);
  wxpay.chain("v3/payscore/permissions/authorization-code/{authorization_code}").getSync(options);
  void wxpay["v3/payscore/permissions/authorization-code/{authorization_code}"].get(options);
  wxpay["v3/payscore/permissions/authorization-code/{authorization_code}"].getSync(options);
  // @ts-expect-error service_id is of another type
  void node.get({ ...options, query: { ...options.query, service_id: Symbol() } });
});

test("v3/payscore/permissions/authorization-code/{authorization_code}/terminate#post", () => {
  const node = wxpay.v3.payscore.permissions.authorizationCode._authorization_code_.terminate;
  const options = { authorization_code: "x", json: { service_id: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.permissions.authorizationCode._authorization_code_.terminate.post(options);
  wxpay.v3.payscore.permissions.authorizationCode._authorization_code_.terminate.postSync(options);
  void wxpay.chain("v3/payscore/permissions/authorization-code/{authorization_code}/terminate").post(options);
  wxpay.chain("v3/payscore/permissions/authorization-code/{authorization_code}/terminate").postSync(options);
  void wxpay["v3/payscore/permissions/authorization-code/{authorization_code}/terminate"].post(options);
  wxpay["v3/payscore/permissions/authorization-code/{authorization_code}/terminate"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/permissions/openid/{openid}#get", () => {
  const node = wxpay.v3.payscore.permissions.openid._openid_;
  const options = { openid: "x", query: { service_id: "x", appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.permissions.openid._openid_.get(options);
  wxpay.v3.payscore.permissions.openid._openid_.getSync(options);
  void wxpay.chain("v3/payscore/permissions/openid/{openid}").get(options);
  wxpay.chain("v3/payscore/permissions/openid/{openid}").getSync(options);
  void wxpay["v3/payscore/permissions/openid/{openid}"].get(options);
  wxpay["v3/payscore/permissions/openid/{openid}"].getSync(options);
  const { service_id: _, ...rest } = options.query;
  // @ts-expect-error service_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/payscore/permissions/openid/{openid}/terminate#post", () => {
  const node = wxpay.v3.payscore.permissions.openid._openid_.terminate;
  const options = { openid: "x", json: { service_id: "x", appid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.permissions.openid._openid_.terminate.post(options);
  wxpay.v3.payscore.permissions.openid._openid_.terminate.postSync(options);
  void wxpay.chain("v3/payscore/permissions/openid/{openid}/terminate").post(options);
  wxpay.chain("v3/payscore/permissions/openid/{openid}/terminate").postSync(options);
  void wxpay["v3/payscore/permissions/openid/{openid}/terminate"].post(options);
  wxpay["v3/payscore/permissions/openid/{openid}/terminate"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/plan/partner/payscore-plans#post", () => {
  const node = wxpay.v3.payscore.plan.partner.payscorePlans;
  const options = { json: { service_id: "x", appid: "x", sub_mchid: "x", sub_appid: "x", plan_name: "x", plan_duration: 1, deduction_quantity: 1, total_original_price: 1, total_actual_price: 1, plan_detail_list: [{ original_price: 1, plan_discount_description: "x", actual_price: 1, plan_detail_name: "x" }], merchant_plan_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.plan.partner.payscorePlans.post(options);
  wxpay.v3.payscore.plan.partner.payscorePlans.postSync(options);
  void wxpay.chain("v3/payscore/plan/partner/payscore-plans").post(options);
  wxpay.chain("v3/payscore/plan/partner/payscore-plans").postSync(options);
  void wxpay["v3/payscore/plan/partner/payscore-plans"].post(options);
  wxpay["v3/payscore/plan/partner/payscore-plans"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}#get", () => {
  const node = wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_;
  const options = { merchant_plan_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.get(options);
  wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.getSync(options);
  void wxpay.chain("v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}").get(options);
  wxpay.chain("v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}").getSync(options);
  void wxpay["v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}"].get(options);
  wxpay["v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop#post", () => {
  const node = wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.stop;
  const options = { merchant_plan_no: "x", json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.stop.post(options);
  wxpay.v3.payscore.plan.partner.payscorePlans.merchantPlanNo._merchant_plan_no_.stop.postSync(options);
  void wxpay.chain("v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop").post(options);
  wxpay.chain("v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop").postSync(options);
  void wxpay["v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"].post(options);
  wxpay["v3/payscore/plan/partner/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/payscore/plan/payscore-plans#post", () => {
  const node = wxpay.v3.payscore.plan.payscorePlans;
  const options = { json: { service_id: "x", appid: "x", plan_name: "x", plan_duration: 1, deduction_quantity: 1, total_original_price: 1, total_actual_price: 1, plan_detail_list: [{ original_price: 1, plan_discount_description: "x", actual_price: 1, plan_detail_name: "x" }], merchant_plan_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.plan.payscorePlans.post(options);
  wxpay.v3.payscore.plan.payscorePlans.postSync(options);
  void wxpay.chain("v3/payscore/plan/payscore-plans").post(options);
  wxpay.chain("v3/payscore/plan/payscore-plans").postSync(options);
  void wxpay["v3/payscore/plan/payscore-plans"].post(options);
  wxpay["v3/payscore/plan/payscore-plans"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}#get", () => {
  const node = wxpay.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_;
  const options = { merchant_plan_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.get(options);
  wxpay.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.getSync(options);
  void wxpay.chain("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}").get(options);
  wxpay.chain("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}").getSync(options);
  void wxpay["v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}"].get(options);
  wxpay["v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}"].getSync(options);
  const { merchant_plan_no: _, ...rest } = options;
  // @ts-expect-error merchant_plan_no is left out
  void node.get(rest);
});

test("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop#post", () => {
  const node = wxpay.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.stop;
  const options = { merchant_plan_no: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.stop.post(options);
  wxpay.v3.payscore.plan.payscorePlans.merchantPlanNo._merchant_plan_no_.stop.postSync(options);
  void wxpay.chain("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop").post(options);
  wxpay.chain("v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop").postSync(options);
  void wxpay["v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"].post(options);
  wxpay["v3/payscore/plan/payscore-plans/merchant-plan-no/{merchant_plan_no}/stop"].postSync(options);
  // @ts-expect-error merchant_plan_no is of another type
  void node.post({ ...options, merchant_plan_no: true });
});

test("v3/payscore/serviceorder#get", () => {
  const node = wxpay.v3.payscore.serviceorder;
  const options = { query: { out_order_no: "x", service_id: "x", appid: "x", query_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.serviceorder.get(options);
  wxpay.v3.payscore.serviceorder.getSync(options);
  void wxpay.chain("v3/payscore/serviceorder").get(options);
  wxpay.chain("v3/payscore/serviceorder").getSync(options);
  void wxpay["v3/payscore/serviceorder"].get(options);
  wxpay["v3/payscore/serviceorder"].getSync(options);
  // @ts-expect-error out_order_noMisspelt is no member
  void node.get({ ...options, query: { ...options.query, out_order_noMisspelt: "x" } });
  // @ts-expect-error none of out_order_no, query_id is given
  void node.get({ ...options, query: { service_id: "x", appid: "x" } });
});

test("v3/payscore/serviceorder#post", () => {
  const node = wxpay.v3.payscore.serviceorder;
  const options = { json: { out_order_no: "x", appid: "x", service_id: "x", service_introduction: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", count: 1, amount: 1 }], time_range: { start_time: "x", end_time: "x", start_time_remark: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, risk_fund: { name: "DEPOSIT", amount: 1, description: "x" }, attach: "x", notify_url: "x", openid: "x", need_user_confirm: true, device: { start_device_id: "x", end_device_id: "x", materiel_no: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder.post(options);
  wxpay.v3.payscore.serviceorder.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder").post(options);
  wxpay.chain("v3/payscore/serviceorder").postSync(options);
  void wxpay["v3/payscore/serviceorder"].post(options);
  wxpay["v3/payscore/serviceorder"].postSync(options);
  const { out_order_no: _, ...rest } = options.json;
  // @ts-expect-error out_order_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/serviceorder/direct-complete#post", () => {
  const node = wxpay.v3.payscore.serviceorder.directComplete;
  const options = { json: { out_order_no: "x", appid: "x", service_id: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], time_range: { start_time: "x", start_time_remark: "x", end_time: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, service_introduction: "x", attach: "x", notify_url: "x", openid: "x", total_amount: 1, profit_sharing: true, goods_tag: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder.directComplete.post(options);
  wxpay.v3.payscore.serviceorder.directComplete.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder/direct-complete").post(options);
  wxpay.chain("v3/payscore/serviceorder/direct-complete").postSync(options);
  void wxpay["v3/payscore/serviceorder/direct-complete"].post(options);
  wxpay["v3/payscore/serviceorder/direct-complete"].postSync(options);
  // @ts-expect-error out_order_no is of another type
  void node.post({ ...options, json: { ...options.json, out_order_no: Symbol() } });
});

test("v3/payscore/serviceorder/{out_order_no}/cancel#post", () => {
  const node = wxpay.v3.payscore.serviceorder._out_order_no_.cancel;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder._out_order_no_.cancel.post(options);
  wxpay.v3.payscore.serviceorder._out_order_no_.cancel.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder/{out_order_no}/cancel").post(options);
  wxpay.chain("v3/payscore/serviceorder/{out_order_no}/cancel").postSync(options);
  void wxpay["v3/payscore/serviceorder/{out_order_no}/cancel"].post(options);
  wxpay["v3/payscore/serviceorder/{out_order_no}/cancel"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/payscore/serviceorder/{out_order_no}/complete#post", () => {
  const node = wxpay.v3.payscore.serviceorder._out_order_no_.complete;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, time_range: { start_time: "x", end_time: "x", start_time_remark: "x", end_time_remark: "x" }, location: { end_location: "x", start_location: "x" }, profit_sharing: true, goods_tag: "x", device: { start_device_id: "x", end_device_id: "x", materiel_no: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder._out_order_no_.complete.post(options);
  wxpay.v3.payscore.serviceorder._out_order_no_.complete.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder/{out_order_no}/complete").post(options);
  wxpay.chain("v3/payscore/serviceorder/{out_order_no}/complete").postSync(options);
  void wxpay["v3/payscore/serviceorder/{out_order_no}/complete"].post(options);
  wxpay["v3/payscore/serviceorder/{out_order_no}/complete"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/serviceorder/{out_order_no}/modify#post", () => {
  const node = wxpay.v3.payscore.serviceorder._out_order_no_.modify;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, reason: "x", device: { start_device_id: "x", end_device_id: "x", materiel_no: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder._out_order_no_.modify.post(options);
  wxpay.v3.payscore.serviceorder._out_order_no_.modify.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder/{out_order_no}/modify").post(options);
  wxpay.chain("v3/payscore/serviceorder/{out_order_no}/modify").postSync(options);
  void wxpay["v3/payscore/serviceorder/{out_order_no}/modify"].post(options);
  wxpay["v3/payscore/serviceorder/{out_order_no}/modify"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/payscore/serviceorder/{out_order_no}/pay#post", () => {
  const node = wxpay.v3.payscore.serviceorder._out_order_no_.pay;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder._out_order_no_.pay.post(options);
  wxpay.v3.payscore.serviceorder._out_order_no_.pay.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder/{out_order_no}/pay").post(options);
  wxpay.chain("v3/payscore/serviceorder/{out_order_no}/pay").postSync(options);
  void wxpay["v3/payscore/serviceorder/{out_order_no}/pay"].post(options);
  wxpay["v3/payscore/serviceorder/{out_order_no}/pay"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/payscore/serviceorder/{out_order_no}/send-pendingmessage#post", () => {
  const node = wxpay.v3.payscore.serviceorder._out_order_no_.sendPendingmessage;
  const options = { out_order_no: "x", json: { service_id: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, prepaid_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder._out_order_no_.sendPendingmessage.post(options);
  wxpay.v3.payscore.serviceorder._out_order_no_.sendPendingmessage.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder/{out_order_no}/send-pendingmessage").post(options);
  wxpay.chain("v3/payscore/serviceorder/{out_order_no}/send-pendingmessage").postSync(options);
  void wxpay["v3/payscore/serviceorder/{out_order_no}/send-pendingmessage"].post(options);
  wxpay["v3/payscore/serviceorder/{out_order_no}/send-pendingmessage"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage#post", () => {
  const node = wxpay.v3.payscore.serviceorder._out_order_no_.sendPrepaidmessage;
  const options = { out_order_no: "x", json: { service_id: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], total_amount: 1, prepaid_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder._out_order_no_.sendPrepaidmessage.post(options);
  wxpay.v3.payscore.serviceorder._out_order_no_.sendPrepaidmessage.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage").post(options);
  wxpay.chain("v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage").postSync(options);
  void wxpay["v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage"].post(options);
  wxpay["v3/payscore/serviceorder/{out_order_no}/send-prepaidmessage"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/serviceorder/{out_order_no}/sync#post", () => {
  const node = wxpay.v3.payscore.serviceorder._out_order_no_.sync;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", type: "Order_Paid", detail: { paid_time: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.serviceorder._out_order_no_.sync.post(options);
  wxpay.v3.payscore.serviceorder._out_order_no_.sync.postSync(options);
  void wxpay.chain("v3/payscore/serviceorder/{out_order_no}/sync").post(options);
  wxpay.chain("v3/payscore/serviceorder/{out_order_no}/sync").postSync(options);
  void wxpay["v3/payscore/serviceorder/{out_order_no}/sync"].post(options);
  wxpay["v3/payscore/serviceorder/{out_order_no}/sync"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/payscore/servicepayondeliveryorder#post", () => {
  const node = wxpay.v3.payscore.servicepayondeliveryorder;
  const options = { json: { out_order_no: "x", appid: "x", service_id: "x", service_introduction: "x", post_payments: [{ name: "x", amount: 1, description: "x", count: 1 }], post_discounts: [{ name: "x", description: "x", amount: 1, count: 1 }], time_range: { start_time: "x", start_time_remark: "x", end_time: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, risk_fund: { name: "DEPOSIT", amount: 1, description: "x" }, attach: "x", notify_url: "x", openid: "x", need_user_confirm: true, mchid: "x", shopping_info: { real_merchant_appid: "x", jump_link: { jump_link_type: "JUMP_LINK_MINI_PROGRAM", appid: "x", path: "x" }, goods: [{ name: "x", picture: "x", amount: 1, count: 1, category_id: ["x"] }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.servicepayondeliveryorder.post(options);
  wxpay.v3.payscore.servicepayondeliveryorder.postSync(options);
  void wxpay.chain("v3/payscore/servicepayondeliveryorder").post(options);
  wxpay.chain("v3/payscore/servicepayondeliveryorder").postSync(options);
  void wxpay["v3/payscore/servicepayondeliveryorder"].post(options);
  wxpay["v3/payscore/servicepayondeliveryorder"].postSync(options);
  const { out_order_no: _, ...rest } = options.json;
  // @ts-expect-error out_order_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/sign-plan/partner/serviceorder#post", () => {
  const node = wxpay.v3.payscore.signPlan.partner.serviceorder;
  const options = { json: { service_id: "x", sign_plan_id: "x", plan_detail_no: 1, appid: "x", sub_mchid: "x", sub_appid: "x", openid: "x", sub_openid: "x", notify_url: "x", service_introduction: "x", time_range: { start_time: "x", end_time: "x", start_time_remark: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, attach: "x", out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.signPlan.partner.serviceorder.post(options);
  wxpay.v3.payscore.signPlan.partner.serviceorder.postSync(options);
  void wxpay.chain("v3/payscore/sign-plan/partner/serviceorder").post(options);
  wxpay.chain("v3/payscore/sign-plan/partner/serviceorder").postSync(options);
  void wxpay["v3/payscore/sign-plan/partner/serviceorder"].post(options);
  wxpay["v3/payscore/sign-plan/partner/serviceorder"].postSync(options);
  // @ts-expect-error service_id is of another type
  void node.post({ ...options, json: { ...options.json, service_id: Symbol() } });
});

test("v3/payscore/sign-plan/partner/user-sign-plans#post", () => {
  const node = wxpay.v3.payscore.signPlan.partner.userSignPlans;
  const options = { json: { service_id: "x", plan_id: "x", appid: "x", sub_mchid: "x", sub_appid: "x", openid: "x", sub_openid: "x", merchant_sign_plan_no: "x", notify_url: "x", sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.signPlan.partner.userSignPlans.post(options);
  wxpay.v3.payscore.signPlan.partner.userSignPlans.postSync(options);
  void wxpay.chain("v3/payscore/sign-plan/partner/user-sign-plans").post(options);
  wxpay.chain("v3/payscore/sign-plan/partner/user-sign-plans").postSync(options);
  void wxpay["v3/payscore/sign-plan/partner/user-sign-plans"].post(options);
  wxpay["v3/payscore/sign-plan/partner/user-sign-plans"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}#get", () => {
  const node = wxpay.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_;
  const options = { merchant_sign_plan_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.get(options);
  wxpay.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.getSync(options);
  void wxpay.chain("v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}").get(options);
  wxpay.chain("v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}").getSync(options);
  void wxpay["v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"].get(options);
  wxpay["v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop#post", () => {
  const node = wxpay.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop;
  const options = { merchant_sign_plan_no: "x", json: { sub_mchid: "x", stop_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop.post(options);
  wxpay.v3.payscore.signPlan.partner.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop.postSync(options);
  void wxpay.chain("v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop").post(options);
  wxpay.chain("v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop").postSync(options);
  void wxpay["v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"].post(options);
  wxpay["v3/payscore/sign-plan/partner/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/payscore/sign-plan/serviceorder#post", () => {
  const node = wxpay.v3.payscore.signPlan.serviceorder;
  const options = { json: { service_id: "x", sign_plan_id: "x", plan_detail_no: 1, appid: "x", openid: "x", notify_url: "x", service_introduction: "x", time_range: { start_time: "x", end_time: "x", start_time_remark: "x", end_time_remark: "x" }, location: { start_location: "x", end_location: "x" }, attach: "x", out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.signPlan.serviceorder.post(options);
  wxpay.v3.payscore.signPlan.serviceorder.postSync(options);
  void wxpay.chain("v3/payscore/sign-plan/serviceorder").post(options);
  wxpay.chain("v3/payscore/sign-plan/serviceorder").postSync(options);
  void wxpay["v3/payscore/sign-plan/serviceorder"].post(options);
  wxpay["v3/payscore/sign-plan/serviceorder"].postSync(options);
  // @ts-expect-error service_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, service_idMisspelt: "x" } });
});

test("v3/payscore/sign-plan/user-sign-plans#post", () => {
  const node = wxpay.v3.payscore.signPlan.userSignPlans;
  const options = { json: { service_id: "x", plan_id: "x", appid: "x", openid: "x", merchant_sign_plan_no: "x", notify_url: "x", sign_plan_detail: [{ plan_detail_no: 1, merchant_plan_detail_no: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.signPlan.userSignPlans.post(options);
  wxpay.v3.payscore.signPlan.userSignPlans.postSync(options);
  void wxpay.chain("v3/payscore/sign-plan/user-sign-plans").post(options);
  wxpay.chain("v3/payscore/sign-plan/user-sign-plans").postSync(options);
  void wxpay["v3/payscore/sign-plan/user-sign-plans"].post(options);
  wxpay["v3/payscore/sign-plan/user-sign-plans"].postSync(options);
  const { service_id: _, ...rest } = options.json;
  // @ts-expect-error service_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}#get", () => {
  const node = wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_;
  const options = { merchant_sign_plan_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.get(options);
  wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.getSync(options);
  void wxpay.chain("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}").get(options);
  wxpay.chain("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}").getSync(options);
  void wxpay["v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"].get(options);
  wxpay["v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}"].getSync(options);
  // @ts-expect-error merchant_sign_plan_no is of another type
  void node.get({ ...options, merchant_sign_plan_no: true });
});

test("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop#post", () => {
  const node = wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop;
  const options = { merchant_sign_plan_no: "x", json: { stop_reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop.post(options);
  wxpay.v3.payscore.signPlan.userSignPlans.merchantSignPlanNo._merchant_sign_plan_no_.stop.postSync(options);
  void wxpay.chain("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop").post(options);
  wxpay.chain("v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop").postSync(options);
  void wxpay["v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"].post(options);
  wxpay["v3/payscore/sign-plan/user-sign-plans/merchant-sign-plan-no/{merchant_sign_plan_no}/stop"].postSync(options);
  // @ts-expect-error stop_reasonMisspelt is no member
  void node.post({ ...options, json: { ...options.json, stop_reasonMisspelt: "x" } });
});

test("v3/payscore/smartretail-orders#get", () => {
  const node = wxpay.v3.payscore.smartretailOrders;
  const options = { query: { service_id: "x", out_order_no: "x", query_id: "x", appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.smartretailOrders.get(options);
  wxpay.v3.payscore.smartretailOrders.getSync(options);
  void wxpay.chain("v3/payscore/smartretail-orders").get(options);
  wxpay.chain("v3/payscore/smartretail-orders").getSync(options);
  void wxpay["v3/payscore/smartretail-orders"].get(options);
  wxpay["v3/payscore/smartretail-orders"].getSync(options);
  void node.get();
  // @ts-expect-error service_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, service_idMisspelt: "x" } });
});

test("v3/payscore/smartretail-orders#post", () => {
  const node = wxpay.v3.payscore.smartretailOrders;
  const options = { json: { appid: "x", out_order_no: "x", service_id: "x", service_start_time: "x", service_end_time: "x", service_start_location: "x", service_end_location: "x", service_introduction: "x", fees: [{ fee_name: "x", fee_count: 1, fee_amount: 1, fee_desc: "x" }], discounts: [{ discount_name: "x", discount_desc: "x" }], risk_amount: 1, attach: "x", need_user_confirm: true, openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.smartretailOrders.post(options);
  wxpay.v3.payscore.smartretailOrders.postSync(options);
  void wxpay.chain("v3/payscore/smartretail-orders").post(options);
  wxpay.chain("v3/payscore/smartretail-orders").postSync(options);
  void wxpay["v3/payscore/smartretail-orders"].post(options);
  wxpay["v3/payscore/smartretail-orders"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/payscore/smartretail-orders/{out_order_no}/cancel#post", () => {
  const node = wxpay.v3.payscore.smartretailOrders._out_order_no_.cancel;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.smartretailOrders._out_order_no_.cancel.post(options);
  wxpay.v3.payscore.smartretailOrders._out_order_no_.cancel.postSync(options);
  void wxpay.chain("v3/payscore/smartretail-orders/{out_order_no}/cancel").post(options);
  wxpay.chain("v3/payscore/smartretail-orders/{out_order_no}/cancel").postSync(options);
  void wxpay["v3/payscore/smartretail-orders/{out_order_no}/cancel"].post(options);
  wxpay["v3/payscore/smartretail-orders/{out_order_no}/cancel"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/payscore/smartretail-orders/{out_order_no}/complete#post", () => {
  const node = wxpay.v3.payscore.smartretailOrders._out_order_no_.complete;
  const options = { out_order_no: "x", json: { appid: "x", service_id: "x", finish_type: 1, cancel_reason: "x", real_service_start_time: "x", real_service_end_time: "x", real_service_end_location: "x", fees: [{ fee_name: "x", fee_count: 1, fee_amount: 1, fee_desc: "x" }], discounts: [{ discount_name: "x", discount_amount: 1, discount_desc: "x" }], total_amount: 1, finish_ticket: "x", profit_sharing: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.smartretailOrders._out_order_no_.complete.post(options);
  wxpay.v3.payscore.smartretailOrders._out_order_no_.complete.postSync(options);
  void wxpay.chain("v3/payscore/smartretail-orders/{out_order_no}/complete").post(options);
  wxpay.chain("v3/payscore/smartretail-orders/{out_order_no}/complete").postSync(options);
  void wxpay["v3/payscore/smartretail-orders/{out_order_no}/complete"].post(options);
  wxpay["v3/payscore/smartretail-orders/{out_order_no}/complete"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/payscore/user-service-state#get", () => {
  const node = wxpay.v3.payscore.userServiceState;
  const options = { query: { appid: "x", service_id: "x", openid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.payscore.userServiceState.get(options);
  wxpay.v3.payscore.userServiceState.getSync(options);
  void wxpay.chain("v3/payscore/user-service-state").get(options);
  wxpay.chain("v3/payscore/user-service-state").getSync(options);
  void wxpay["v3/payscore/user-service-state"].get(options);
  wxpay["v3/payscore/user-service-state"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v3/payscore/users/{openid}/permissions/{service_id}/terminate#post", () => {
  const node = wxpay.v3.payscore.users._openid_.permissions._service_id_.terminate;
  const options = { openid: "x", service_id: "x", json: { appid: "x", reason: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.payscore.users._openid_.permissions._service_id_.terminate.post(options);
  wxpay.v3.payscore.users._openid_.permissions._service_id_.terminate.postSync(options);
  void wxpay.chain("v3/payscore/users/{openid}/permissions/{service_id}/terminate").post(options);
  wxpay.chain("v3/payscore/users/{openid}/permissions/{service_id}/terminate").postSync(options);
  void wxpay["v3/payscore/users/{openid}/permissions/{service_id}/terminate"].post(options);
  wxpay["v3/payscore/users/{openid}/permissions/{service_id}/terminate"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});
