// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v2/deposit/consume#post", () => {
  const node = wxpay.v2.deposit.consume;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", transaction_id: "x", out_trade_no: "x", total_fee: 1, consume_fee: 1, fee_type: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.deposit.consume.post(options);
  wxpay.v2.deposit.consume.postSync(options);
  void wxpay.chain("v2/deposit/consume").post(options);
  wxpay.chain("v2/deposit/consume").postSync(options);
  void wxpay["v2/deposit/consume"].post(options);
  wxpay["v2/deposit/consume"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/deposit/facepay#post", () => {
  const node = wxpay.v2.deposit.facepay;
  const options = { xml: { deposit: "Y", appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", device_info: "x", body: "x", detail: { goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", goods_num: 1, price: 1, goods_category: "x", body: "x" }] }, attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", limit_pay: "x", time_start: "x", time_expire: "x", openid: "x", face_code: "x", sign_type: "HMAC-SHA256" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.deposit.facepay.post(options);
  wxpay.v2.deposit.facepay.postSync(options);
  void wxpay.chain("v2/deposit/facepay").post(options);
  wxpay.chain("v2/deposit/facepay").postSync(options);
  void wxpay["v2/deposit/facepay"].post(options);
  wxpay["v2/deposit/facepay"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, detail: "text" } });
  // @ts-expect-error deposit is of another type
  void node.post({ ...options, xml: { ...options.xml, deposit: Symbol() } });
});

test("v2/deposit/micropay#post", () => {
  const node = wxpay.v2.deposit.micropay;
  const options = { xml: { version: "x", profit_sharing: "N", deposit: "Y", appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", device_info: "x", sign_type: "MD5", body: "x", detail: { cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }, attach: "x", out_trade_no: "x", total_fee: 1, fee_type: "x", spbill_create_ip: "x", goods_tag: "x", limit_pay: "x", time_start: "x", time_expire: "x", receipt: "x", auth_code: "x", scene_info: { store_info: { id: "x", name: "x", area_code: "x", address: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.deposit.micropay.post(options);
  wxpay.v2.deposit.micropay.postSync(options);
  void wxpay.chain("v2/deposit/micropay").post(options);
  wxpay.chain("v2/deposit/micropay").postSync(options);
  void wxpay["v2/deposit/micropay"].post(options);
  wxpay["v2/deposit/micropay"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, detail: "text" } });
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  // @ts-expect-error versionMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, versionMisspelt: "x" } });
});

test("v2/deposit/orderquery#post", () => {
  const node = wxpay.v2.deposit.orderquery;
  const options = { xml: { version: "1.0", appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", transaction_id: "x", out_trade_no: "x", sign_type: "MD5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.deposit.orderquery.post(options);
  wxpay.v2.deposit.orderquery.postSync(options);
  void wxpay.chain("v2/deposit/orderquery").post(options);
  wxpay.chain("v2/deposit/orderquery").postSync(options);
  void wxpay["v2/deposit/orderquery"].post(options);
  wxpay["v2/deposit/orderquery"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/deposit/refund#post", () => {
  const node = wxpay.v2.deposit.refund;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", sign_type: "MD5", transaction_id: "x", out_trade_no: "x", out_refund_no: "x", total_fee: 1, refund_fee: 1, refund_fee_type: "x", refund_desc: "x", refund_account: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.deposit.refund.post(options);
  wxpay.v2.deposit.refund.postSync(options);
  void wxpay.chain("v2/deposit/refund").post(options);
  wxpay.chain("v2/deposit/refund").postSync(options);
  void wxpay["v2/deposit/refund"].post(options);
  wxpay["v2/deposit/refund"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/deposit/refundquery#post", () => {
  const node = wxpay.v2.deposit.refundquery;
  const options = { xml: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", sign_type: "MD5", transaction_id: "x", out_trade_no: "x", out_refund_no: "x", refund_id: "x", offset: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.deposit.refundquery.post(options);
  wxpay.v2.deposit.refundquery.postSync(options);
  void wxpay.chain("v2/deposit/refundquery").post(options);
  wxpay.chain("v2/deposit/refundquery").postSync(options);
  void wxpay["v2/deposit/refundquery"].post(options);
  wxpay["v2/deposit/refundquery"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/deposit/reverse#post", () => {
  const node = wxpay.v2.deposit.reverse;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", transaction_id: "x", out_trade_no: "x", sign_type: "MD5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.deposit.reverse.post(options);
  wxpay.v2.deposit.reverse.postSync(options);
  void wxpay.chain("v2/deposit/reverse").post(options);
  wxpay.chain("v2/deposit/reverse").postSync(options);
  void wxpay["v2/deposit/reverse"].post(options);
  wxpay["v2/deposit/reverse"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/deposit/unifiedorder#post", () => {
  const node = wxpay.v2.deposit.unifiedorder;
  const options = { xml: { appid: "x", mch_id: "x", sub_appid: "x", sub_mch_id: "x", device_info: "x", sign_type: "MD5", body: "x", detail: { cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }, attach: "x", out_trade_no: "x", fee_type: "x", total_fee: 1, spbill_create_ip: "x", time_start: "x", time_expire: "x", notify_url: "x", trade_type: "JSAPI", product_id: "x", limit_pay: "x", openid: "x", sub_openid: "x", receipt: "Y", scene_info: { store_info: { id: "x", name: "x", area_code: "x", address: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.deposit.unifiedorder.post(options);
  wxpay.v2.deposit.unifiedorder.postSync(options);
  void wxpay.chain("v2/deposit/unifiedorder").post(options);
  wxpay.chain("v2/deposit/unifiedorder").postSync(options);
  void wxpay["v2/deposit/unifiedorder"].post(options);
  wxpay["v2/deposit/unifiedorder"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, detail: "text" } });
  void node.post({ ...options, xml: { ...options.xml, scene_info: "text" } });
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});
