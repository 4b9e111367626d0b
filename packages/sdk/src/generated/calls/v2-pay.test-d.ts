// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/pay/closecombinedorder#post", () => {
  const node = wxpay.v2.pay.closecombinedorder;
  const options = { xml: { combine_appid: "x", combine_mch_id: "x", sign_type: "HMAC-SHA256", combine_out_trade_no: "x", sub_order_list: [{ mchid: "x", out_trade_no: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.closecombinedorder.post(options);
  wxpay.v2.pay.closecombinedorder.postSync(options);
  void wxpay.chain("v2/pay/closecombinedorder").post(options);
  wxpay.chain("v2/pay/closecombinedorder").postSync(options);
  void wxpay["v2/pay/closecombinedorder"].post(options);
  wxpay["v2/pay/closecombinedorder"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, sub_order_list: "text" } });
  const { combine_appid: _, ...rest } = options.xml;
  // @ts-expect-error combine_appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/pay/closeorder#post", () => {
  const node = wxpay.v2.pay.closeorder;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "MD5", out_trade_no: "x", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.closeorder.post(options);
  wxpay.v2.pay.closeorder.postSync(options);
  void wxpay.chain("v2/pay/closeorder").post(options);
  wxpay.chain("v2/pay/closeorder").postSync(options);
  void wxpay["v2/pay/closeorder"].post(options);
  wxpay["v2/pay/closeorder"].postSync(options);
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", sign_type: "MD5", out_trade_no: "x" } });
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/pay/combinedorder#post", () => {
  const node = wxpay.v2.pay.combinedorder;
  const options = { xml: { combine_appid: "x", combine_mch_id: "x", device_info: "x", sign_type: "HMAC-SHA256", combine_out_trade_no: "x", spbill_create_ip: "x", time_start: "x", time_expire: "x", notify_url: "x", trade_type: "x", product_id: "x", combine_openid: "x", scene_info: { device_id: "x", payer_client_ip: "x", h5_info: { type: "iOS", app_name: "x", app_url: "x", bundle_id: "x", package_name: "x" } }, sub_order_list: { order_num: 1, order_list: [{ appid: "x", mch_id: "x", body: "x", detail: "x", attach: "x", out_trade_no: "x", fee_type: "x", total_fee: 1, sub_appid: "x", sub_mch_id: "x" }] } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.combinedorder.post(options);
  wxpay.v2.pay.combinedorder.postSync(options);
  void wxpay.chain("v2/pay/combinedorder").post(options);
  wxpay.chain("v2/pay/combinedorder").postSync(options);
  void wxpay["v2/pay/combinedorder"].post(options);
  wxpay["v2/pay/combinedorder"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  void node.post({ ...options, xml: { ...options.xml, sub_order_list: "text" } });
  // @ts-expect-error combine_appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, combine_appidMisspelt: "x" } });
});

test("v2/pay/contractorder#post", () => {
  const node = wxpay.v2.pay.contractorder;
  const options = { xml: { appid: "x", mch_id: "x", sub_mch_id: "x", sub_appid: "x", contract_mchid: "x", contract_appid: "x", out_trade_no: "x", device_info: "x", body: "x", detail: "x", attach: "x", notify_url: "x", total_fee: 1, spbill_create_ip: "x", time_start: "x", time_expire: "x", goods_tag: "x", trade_type: "JSAPI", product_id: "x", limit_pay: "x", openid: "x", sub_openid: "x", plan_id: 1, contract_code: "x", request_serial: 1, contract_display_account: "x", contract_notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.contractorder.post(options);
  wxpay.v2.pay.contractorder.postSync(options);
  void wxpay.chain("v2/pay/contractorder").post(options);
  wxpay.chain("v2/pay/contractorder").postSync(options);
  void wxpay["v2/pay/contractorder"].post(options);
  wxpay["v2/pay/contractorder"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/pay/downloadbill#post", () => {
  const node = wxpay.v2.pay.downloadbill;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "x", bill_date: "x", bill_type: "ALL", tar_type: "GZIP", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.downloadbill.post(options);
  wxpay.v2.pay.downloadbill.postSync(options);
  void wxpay.chain("v2/pay/downloadbill").post(options);
  wxpay.chain("v2/pay/downloadbill").postSync(options);
  void wxpay["v2/pay/downloadbill"].post(options);
  wxpay["v2/pay/downloadbill"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/pay/downloadfundflow#post", () => {
  const node = wxpay.v2.pay.downloadfundflow;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "HMAC-SHA256", bill_date: "x", account_type: "Basic", tar_type: "GZIP" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.downloadfundflow.post(options);
  wxpay.v2.pay.downloadfundflow.postSync(options);
  void wxpay.chain("v2/pay/downloadfundflow").post(options);
  wxpay.chain("v2/pay/downloadfundflow").postSync(options);
  void wxpay["v2/pay/downloadfundflow"].post(options);
  wxpay["v2/pay/downloadfundflow"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/pay/facepay#post", () => {
  const node = wxpay.v2.pay.facepay;
  const options = { xml: { deposit: "Y", appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", device_info: "x", body: "x", detail: { goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", goods_num: 1, price: 1, goods_category: "x", body: "x" }] }, attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", limit_pay: "x", time_start: "x", time_expire: "x", openid: "x", face_code: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.facepay.post(options);
  wxpay.v2.pay.facepay.postSync(options);
  void wxpay.chain("v2/pay/facepay").post(options);
  wxpay.chain("v2/pay/facepay").postSync(options);
  void wxpay["v2/pay/facepay"].post(options);
  wxpay["v2/pay/facepay"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, detail: "text" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/pay/facepayquery#post", () => {
  const node = wxpay.v2.pay.facepayquery;
  const options = { xml: { version: "1.0", appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", transaction_id: "x", out_trade_no: "x", sign_type: "MD5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.facepayquery.post(options);
  wxpay.v2.pay.facepayquery.postSync(options);
  void wxpay.chain("v2/pay/facepayquery").post(options);
  wxpay.chain("v2/pay/facepayquery").postSync(options);
  void wxpay["v2/pay/facepayquery"].post(options);
  wxpay["v2/pay/facepayquery"].postSync(options);
  // @ts-expect-error version is of another type
  void node.post({ ...options, xml: { ...options.xml, version: Symbol() } });
});

test("v2/pay/micropay#post", () => {
  const node = wxpay.v2.pay.micropay;
  const options = { xml: { version: "x", appid: "x", mch_id: "x", device_info: "x", sign_type: "MD5", body: "x", detail: { cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1, goods_category: "x", body: "x", category: "x", merchant_category_code: 1 }] }, attach: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", limit_pay: "x", time_start: "x", time_expire: "x", receipt: "x", auth_code: "x", profit_sharing: "N", deposit: "Y", scene_info: { store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, out_trade_no: "x", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.micropay.post(options);
  wxpay.v2.pay.micropay.postSync(options);
  void wxpay.chain("v2/pay/micropay").post(options);
  wxpay.chain("v2/pay/micropay").postSync(options);
  void wxpay["v2/pay/micropay"].post(options);
  wxpay["v2/pay/micropay"].postSync(options);
  void node.post({ ...options, xml: { version: "x", appid: "x", mch_id: "x", device_info: "x", sign_type: "MD5", body: "x", detail: { cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1, goods_category: "x", body: "x", category: "x", merchant_category_code: 1 }] }, attach: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", limit_pay: "x", time_start: "x", time_expire: "x", receipt: "x", auth_code: "x", profit_sharing: "N", deposit: "Y", scene_info: { store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, out_trade_no: "x" } });
  void node.post({ ...options, xml: { ...options.xml, detail: "text" } });
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  // @ts-expect-error versionMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, versionMisspelt: "x" } });
});

test("v2/pay/orderquery#post", () => {
  const node = wxpay.v2.pay.orderquery;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", transaction_id: "x", sign_type: "MD5", out_trade_no: "x", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.orderquery.post(options);
  wxpay.v2.pay.orderquery.postSync(options);
  void wxpay.chain("v2/pay/orderquery").post(options);
  wxpay.chain("v2/pay/orderquery").postSync(options);
  void wxpay["v2/pay/orderquery"].post(options);
  wxpay["v2/pay/orderquery"].postSync(options);
  void node.post({ ...options, xml: { version: "1.0", appid: "x", mch_id: "x", transaction_id: "x", sign_type: "MD5", out_trade_no: "x" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/pay/paporderquery#post", () => {
  const node = wxpay.v2.pay.paporderquery;
  const options = { xml: { appid: "x", mch_id: "x", transaction_id: "x", out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.paporderquery.post(options);
  wxpay.v2.pay.paporderquery.postSync(options);
  void wxpay.chain("v2/pay/paporderquery").post(options);
  wxpay.chain("v2/pay/paporderquery").postSync(options);
  void wxpay["v2/pay/paporderquery"].post(options);
  wxpay["v2/pay/paporderquery"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/pay/pappayapply#post", () => {
  const node = wxpay.v2.pay.pappayapply;
  const options = { xml: { appid: "x", mch_id: "x", body: "x", detail: "x", attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", notify_url: "x", trade_type: "PAP", contract_id: "x", receipt: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.pappayapply.post(options);
  wxpay.v2.pay.pappayapply.postSync(options);
  void wxpay.chain("v2/pay/pappayapply").post(options);
  wxpay.chain("v2/pay/pappayapply").postSync(options);
  void wxpay["v2/pay/pappayapply"].post(options);
  wxpay["v2/pay/pappayapply"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/pay/partner/paporderquery#post", () => {
  const node = wxpay.v2.pay.partner.paporderquery;
  const options = { xml: { appid: "x", mch_id: "x", transaction_id: "x", out_trade_no: "x", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.partner.paporderquery.post(options);
  wxpay.v2.pay.partner.paporderquery.postSync(options);
  void wxpay.chain("v2/pay/partner/paporderquery").post(options);
  wxpay.chain("v2/pay/partner/paporderquery").postSync(options);
  void wxpay["v2/pay/partner/paporderquery"].post(options);
  wxpay["v2/pay/partner/paporderquery"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/pay/partner/pappayapply#post", () => {
  const node = wxpay.v2.pay.partner.pappayapply;
  const options = { xml: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", body: "x", detail: "x", attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", notify_url: "x", trade_type: "PAP", contract_id: "x", receipt: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.partner.pappayapply.post(options);
  wxpay.v2.pay.partner.pappayapply.postSync(options);
  void wxpay.chain("v2/pay/partner/pappayapply").post(options);
  wxpay.chain("v2/pay/partner/pappayapply").postSync(options);
  void wxpay["v2/pay/partner/pappayapply"].post(options);
  wxpay["v2/pay/partner/pappayapply"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/pay/profitsharingaddreceiver#post", () => {
  const node = wxpay.v2.pay.profitsharingaddreceiver;
  const options = { xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", receiver: { type: "MERCHANT_ID", account: "x", name: "x", relation_type: "SERVICE_PROVIDER", custom_relation: "x" }, sub_mch_id: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.profitsharingaddreceiver.post(options);
  wxpay.v2.pay.profitsharingaddreceiver.postSync(options);
  void wxpay.chain("v2/pay/profitsharingaddreceiver").post(options);
  wxpay.chain("v2/pay/profitsharingaddreceiver").postSync(options);
  void wxpay["v2/pay/profitsharingaddreceiver"].post(options);
  wxpay["v2/pay/profitsharingaddreceiver"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, receiver: "text" } });
  // @ts-expect-error mch_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, mch_idMisspelt: "x" } });
});

test("v2/pay/profitsharingmerchantratioquery#post", () => {
  const node = wxpay.v2.pay.profitsharingmerchantratioquery;
  const options = { xml: { mch_id: "x", sub_mch_id: "x", brand_mch_id: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.profitsharingmerchantratioquery.post(options);
  wxpay.v2.pay.profitsharingmerchantratioquery.postSync(options);
  void wxpay.chain("v2/pay/profitsharingmerchantratioquery").post(options);
  wxpay.chain("v2/pay/profitsharingmerchantratioquery").postSync(options);
  void wxpay["v2/pay/profitsharingmerchantratioquery"].post(options);
  wxpay["v2/pay/profitsharingmerchantratioquery"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
  // @ts-expect-error none of sub_mch_id, brand_mch_id is given
  void node.post({ ...options, xml: { mch_id: "x", sign_type: "HMAC-SHA256" } });
});

test("v2/pay/profitsharingorderamountquery#post", () => {
  const node = wxpay.v2.pay.profitsharingorderamountquery;
  const options = { xml: { mch_id: "x", transaction_id: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.profitsharingorderamountquery.post(options);
  wxpay.v2.pay.profitsharingorderamountquery.postSync(options);
  void wxpay.chain("v2/pay/profitsharingorderamountquery").post(options);
  wxpay.chain("v2/pay/profitsharingorderamountquery").postSync(options);
  void wxpay["v2/pay/profitsharingorderamountquery"].post(options);
  wxpay["v2/pay/profitsharingorderamountquery"].postSync(options);
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
});

test("v2/pay/profitsharingquery#post", () => {
  const node = wxpay.v2.pay.profitsharingquery;
  const options = { xml: { mch_id: "x", transaction_id: "x", out_order_no: "x", sign_type: "HMAC-SHA256", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.profitsharingquery.post(options);
  wxpay.v2.pay.profitsharingquery.postSync(options);
  void wxpay.chain("v2/pay/profitsharingquery").post(options);
  wxpay.chain("v2/pay/profitsharingquery").postSync(options);
  void wxpay["v2/pay/profitsharingquery"].post(options);
  wxpay["v2/pay/profitsharingquery"].postSync(options);
  void node.post({ ...options, xml: { mch_id: "x", transaction_id: "x", out_order_no: "x", sign_type: "HMAC-SHA256" } });
  // @ts-expect-error mch_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, mch_idMisspelt: "x" } });
});

test("v2/pay/profitsharingremovereceiver#post", () => {
  const node = wxpay.v2.pay.profitsharingremovereceiver;
  const options = { xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", receiver: { type: "MERCHANT_ID", account: "x" }, sub_mch_id: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.profitsharingremovereceiver.post(options);
  wxpay.v2.pay.profitsharingremovereceiver.postSync(options);
  void wxpay.chain("v2/pay/profitsharingremovereceiver").post(options);
  wxpay.chain("v2/pay/profitsharingremovereceiver").postSync(options);
  void wxpay["v2/pay/profitsharingremovereceiver"].post(options);
  wxpay["v2/pay/profitsharingremovereceiver"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, receiver: "text" } });
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/pay/profitsharingreturnquery#post", () => {
  const node = wxpay.v2.pay.profitsharingreturnquery;
  const options = { xml: { mch_id: "x", appid: "x", sub_appid: "x", sign_type: "HMAC-SHA256", order_id: "x", out_order_no: "x", out_return_no: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.profitsharingreturnquery.post(options);
  wxpay.v2.pay.profitsharingreturnquery.postSync(options);
  void wxpay.chain("v2/pay/profitsharingreturnquery").post(options);
  wxpay.chain("v2/pay/profitsharingreturnquery").postSync(options);
  void wxpay["v2/pay/profitsharingreturnquery"].post(options);
  wxpay["v2/pay/profitsharingreturnquery"].postSync(options);
  void node.post({ ...options, xml: { mch_id: "x", appid: "x", sub_appid: "x", sign_type: "HMAC-SHA256", order_id: "x", out_order_no: "x", out_return_no: "x" } });
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
  // @ts-expect-error none of order_id, out_order_no is given
  void node.post({ ...options, xml: { mch_id: "x", appid: "x", sub_appid: "x", sign_type: "HMAC-SHA256", out_return_no: "x", sub_mch_id: "x" } });
});

test("v2/pay/querycombinedorder#post", () => {
  const node = wxpay.v2.pay.querycombinedorder;
  const options = { xml: { combine_appid: "x", combine_mch_id: "x", sign_type: "HMAC-SHA256", combine_out_trade_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.querycombinedorder.post(options);
  wxpay.v2.pay.querycombinedorder.postSync(options);
  void wxpay.chain("v2/pay/querycombinedorder").post(options);
  wxpay.chain("v2/pay/querycombinedorder").postSync(options);
  void wxpay["v2/pay/querycombinedorder"].post(options);
  wxpay["v2/pay/querycombinedorder"].postSync(options);
  // @ts-expect-error combine_appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, combine_appidMisspelt: "x" } });
});

test("v2/pay/queryexchagerate#post", () => {
  const node = wxpay.v2.pay.queryexchagerate;
  const options = { xml: { appid: "x", mch_id: "x", fee_type: "x", date: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.queryexchagerate.post(options);
  wxpay.v2.pay.queryexchagerate.postSync(options);
  void wxpay.chain("v2/pay/queryexchagerate").post(options);
  wxpay.chain("v2/pay/queryexchagerate").postSync(options);
  void wxpay["v2/pay/queryexchagerate"].post(options);
  wxpay["v2/pay/queryexchagerate"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/pay/refundquery#post", () => {
  const node = wxpay.v2.pay.refundquery;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "MD5", transaction_id: "x", refund_id: "x", offset: 1, out_refund_no: "x", out_trade_no: "x", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.refundquery.post(options);
  wxpay.v2.pay.refundquery.postSync(options);
  void wxpay.chain("v2/pay/refundquery").post(options);
  wxpay.chain("v2/pay/refundquery").postSync(options);
  void wxpay["v2/pay/refundquery"].post(options);
  wxpay["v2/pay/refundquery"].postSync(options);
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", sign_type: "MD5", transaction_id: "x", refund_id: "x", offset: 1, out_refund_no: "x", out_trade_no: "x" } });
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
  // @ts-expect-error none of transaction_id, refund_id, out_refund_no, out_trade_no is given
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", sign_type: "MD5", offset: 1, sub_appid: "x", sub_mch_id: "x" } });
});

test("v2/pay/refundqueryv2#post", () => {
  const node = wxpay.v2.pay.refundqueryv2;
  const options = { xml: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", sign_type: "MD5", transaction_id: "x", out_trade_no: "x", out_refund_no: "x", refund_id: "x", offset: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.refundqueryv2.post(options);
  wxpay.v2.pay.refundqueryv2.postSync(options);
  void wxpay.chain("v2/pay/refundqueryv2").post(options);
  wxpay.chain("v2/pay/refundqueryv2").postSync(options);
  void wxpay["v2/pay/refundqueryv2"].post(options);
  wxpay["v2/pay/refundqueryv2"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/pay/settlementquery#post", () => {
  const node = wxpay.v2.pay.settlementquery;
  const options = { xml: { appid: "x", mchid: "x", sub_mch_id: "x", usetag: 1, offset: 1, limit: 1, date_start: "x", date_end: "x", query_split: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.settlementquery.post(options);
  wxpay.v2.pay.settlementquery.postSync(options);
  void wxpay.chain("v2/pay/settlementquery").post(options);
  wxpay.chain("v2/pay/settlementquery").postSync(options);
  void wxpay["v2/pay/settlementquery"].post(options);
  wxpay["v2/pay/settlementquery"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/pay/unifiedorder#post", () => {
  const node = wxpay.v2.pay.unifiedorder;
  const options = { xml: { version: "1.0", appid: "x", mch_id: "x", device_info: "x", sign_type: "MD5", body: "x", detail: { cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1, goods_category: "x", body: "x", category: "x", merchant_category_code: 1 }] }, attach: "x", fee_type: "x", total_fee: 1, spbill_create_ip: "x", time_start: "x", time_expire: "x", goods_tag: "x", notify_url: "x", trade_type: "JSAPI", product_id: "x", limit_pay: "x", openid: "x", receipt: "Y", profit_sharing: "N", scene_info: { store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, user_type: "IDCARD", user_creid: "x", user_truename: "x", out_trade_no: "x", sub_appid: "x", sub_mch_id: "x", sub_openid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.pay.unifiedorder.post(options);
  wxpay.v2.pay.unifiedorder.postSync(options);
  void wxpay.chain("v2/pay/unifiedorder").post(options);
  wxpay.chain("v2/pay/unifiedorder").postSync(options);
  void wxpay["v2/pay/unifiedorder"].post(options);
  wxpay["v2/pay/unifiedorder"].postSync(options);
  void node.post({ ...options, xml: { version: "1.0", appid: "x", mch_id: "x", device_info: "x", sign_type: "MD5", body: "x", detail: { cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1, goods_category: "x", body: "x", category: "x", merchant_category_code: 1 }] }, attach: "x", fee_type: "x", total_fee: 1, spbill_create_ip: "x", time_start: "x", time_expire: "x", goods_tag: "x", notify_url: "x", trade_type: "JSAPI", product_id: "x", limit_pay: "x", openid: "x", receipt: "Y", profit_sharing: "N", scene_info: { store_info: { id: "x", name: "x", area_code: "x", address: "x" } }, user_type: "IDCARD", user_creid: "x", user_truename: "x", out_trade_no: "x" } });
  void node.post({ ...options, xml: { ...options.xml, detail: "text" } });
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  // @ts-expect-error version is of another type
  void node.post({ ...options, xml: { ...options.xml, version: Symbol() } });
});
