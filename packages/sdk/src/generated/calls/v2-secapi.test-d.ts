// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v2/secapi/mch/addInstitutionsub#post", () => {
  const node = wxpay.v2.secapi.mch.addInstitutionsub;
  const options = { xml: { app_id: "x", mch_id: "x", channel_id: "x", merchant_name: "x", merchant_shortname: "x", merchant_remark: "x", merchant_country_code: "x", merchant_type: "ENTERPRISE", business_category: "x", mcc: "x", registration_certificate_number: "x", registration_certificate_date: "x", registration_certificate_copy: "x", business_type: "ONLINE", app_download: "x", business_website: "x", office_account: "x", mini_program: "x", store_address: "x", store_photos: ["x"], director_name: "x", director_id_number: "x", principal_name: "x", principal_id_number: "x", office_phone: "x", contact_name: "x", contact_phone: "x", contact_email: "x", settlement_bank_number: "x", apply_h5_payment: "YES", h5_website_url: "x", h5_domains: ["x"], attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.addInstitutionsub.post(options);
  wxpay.v2.secapi.mch.addInstitutionsub.postSync(options);
  void wxpay.chain("v2/secapi/mch/addInstitutionsub").post(options);
  wxpay.chain("v2/secapi/mch/addInstitutionsub").postSync(options);
  void wxpay["v2/secapi/mch/addInstitutionsub"].post(options);
  wxpay["v2/secapi/mch/addInstitutionsub"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, store_photos: "text" } });
  void node.post({ ...options, xml: { ...options.xml, h5_domains: "text" } });
  const { app_id: _, ...rest } = options.xml;
  // @ts-expect-error app_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/secapi/mch/addsubdevconfig#post", () => {
  const node = wxpay.v2.secapi.mch.addsubdevconfig;
  const options = { xml: { appid: "x", mch_id: "x", sub_mch_id: "x", sub_appid: "x", jsapi_path: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.addsubdevconfig.post(options);
  wxpay.v2.secapi.mch.addsubdevconfig.postSync(options);
  void wxpay.chain("v2/secapi/mch/addsubdevconfig").post(options);
  wxpay.chain("v2/secapi/mch/addsubdevconfig").postSync(options);
  void wxpay["v2/secapi/mch/addsubdevconfig"].post(options);
  wxpay["v2/secapi/mch/addsubdevconfig"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/secapi/mch/channelsetting#post", () => {
  const node = wxpay.v2.secapi.mch.channelsetting;
  const options = { xml: { appid: "x", mch_id: "x", sub_mch_id: "x", channel_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.channelsetting.post(options);
  wxpay.v2.secapi.mch.channelsetting.postSync(options);
  void wxpay.chain("v2/secapi/mch/channelsetting").post(options);
  wxpay.chain("v2/secapi/mch/channelsetting").postSync(options);
  void wxpay["v2/secapi/mch/channelsetting"].post(options);
  wxpay["v2/secapi/mch/channelsetting"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
});

test("v2/secapi/mch/modifyInstitutionsub#post", () => {
  const node = wxpay.v2.secapi.mch.modifyInstitutionsub;
  const options = { xml: { app_id: "x", mch_id: "x", sub_mch_id: "x", merchant_name: "x", channel_id: "x", merchant_shortname: "x", merchant_country_code: "x", merchant_type: "ENTERPRISE", business_category: "x", mcc: "x", registration_certificate_number: "x", registration_certificate_date: "x", registration_certificate_copy: "x", business_type: "ONLINE", app_download: "x", business_website: "x", office_account: "x", mini_program: "x", store_address: "x", store_photos: ["x"], director_name: "x", director_id_number: "x", principal_name: "x", principal_id_number: "x", office_phone: "x", contact_name: "x", contact_phone: "x", contact_email: "x", settlement_bank_number: "x", apply_h5_payment: "YES", h5_website_url: "x", h5_domains: ["x"] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.modifyInstitutionsub.post(options);
  wxpay.v2.secapi.mch.modifyInstitutionsub.postSync(options);
  void wxpay.chain("v2/secapi/mch/modifyInstitutionsub").post(options);
  wxpay.chain("v2/secapi/mch/modifyInstitutionsub").postSync(options);
  void wxpay["v2/secapi/mch/modifyInstitutionsub"].post(options);
  wxpay["v2/secapi/mch/modifyInstitutionsub"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, store_photos: "text" } });
  void node.post({ ...options, xml: { ...options.xml, h5_domains: "text" } });
  const { app_id: _, ...rest } = options.xml;
  // @ts-expect-error app_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/secapi/mch/modifymchinfo#post", () => {
  const node = wxpay.v2.secapi.mch.modifymchinfo;
  const options = { xml: { mch_id: "x", sub_mch_id: "x", merchant_shortname: "x", service_phone: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.modifymchinfo.post(options);
  wxpay.v2.secapi.mch.modifymchinfo.postSync(options);
  void wxpay.chain("v2/secapi/mch/modifymchinfo").post(options);
  wxpay.chain("v2/secapi/mch/modifymchinfo").postSync(options);
  void wxpay["v2/secapi/mch/modifymchinfo"].post(options);
  wxpay["v2/secapi/mch/modifymchinfo"].postSync(options);
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
});

test("v2/secapi/mch/queryInstitutionsub#post", () => {
  const node = wxpay.v2.secapi.mch.queryInstitutionsub;
  const options = { xml: { app_id: "x", mch_id: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.queryInstitutionsub.post(options);
  wxpay.v2.secapi.mch.queryInstitutionsub.postSync(options);
  void wxpay.chain("v2/secapi/mch/queryInstitutionsub").post(options);
  wxpay.chain("v2/secapi/mch/queryInstitutionsub").postSync(options);
  void wxpay["v2/secapi/mch/queryInstitutionsub"].post(options);
  wxpay["v2/secapi/mch/queryInstitutionsub"].postSync(options);
  // @ts-expect-error app_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, app_idMisspelt: "x" } });
});

test("v2/secapi/mch/querysubdevconfig#post", () => {
  const node = wxpay.v2.secapi.mch.querysubdevconfig;
  const options = { xml: { appid: "x", mch_id: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.querysubdevconfig.post(options);
  wxpay.v2.secapi.mch.querysubdevconfig.postSync(options);
  void wxpay.chain("v2/secapi/mch/querysubdevconfig").post(options);
  wxpay.chain("v2/secapi/mch/querysubdevconfig").postSync(options);
  void wxpay["v2/secapi/mch/querysubdevconfig"].post(options);
  wxpay["v2/secapi/mch/querysubdevconfig"].postSync(options);
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/secapi/mch/submchmanage#post", () => {
  const node = wxpay.v2.secapi.mch.submchmanage;
  const options = { query: { action: "add" }, xml: { appid: "x", mch_id: "x", merchant_name: "x", sub_mch_id: "x", page_index: "x", page_size: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.submchmanage.post(options);
  wxpay.v2.secapi.mch.submchmanage.postSync(options);
  void wxpay.chain("v2/secapi/mch/submchmanage").post(options);
  wxpay.chain("v2/secapi/mch/submchmanage").postSync(options);
  void wxpay["v2/secapi/mch/submchmanage"].post(options);
  wxpay["v2/secapi/mch/submchmanage"].postSync(options);
  // @ts-expect-error action is of another type
  void node.post({ ...options, query: { ...options.query, action: Symbol() } });
});

test("v2/secapi/mch/uploadmedia#post", () => {
  const node = wxpay.v2.secapi.mch.uploadmedia;
  const options = { multipart: { media: upload, media_hash: "x", mch_id: "x", sign_type: "MD5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mch.uploadmedia.post(options);
  wxpay.v2.secapi.mch.uploadmedia.postSync(options);
  void wxpay.chain("v2/secapi/mch/uploadmedia").post(options);
  wxpay.chain("v2/secapi/mch/uploadmedia").postSync(options);
  void wxpay["v2/secapi/mch/uploadmedia"].post(options);
  wxpay["v2/secapi/mch/uploadmedia"].postSync(options);
  // @ts-expect-error mediaMisspelt is no member
  void node.post({ ...options, multipart: { ...options.multipart, mediaMisspelt: "x" } });
});

test("v2/secapi/mkt/addrecommendconf#post", () => {
  const node = wxpay.v2.secapi.mkt.addrecommendconf;
  const options = { xml: { mch_id: "x", sub_mch_id: "x", sub_appid: "x", subscribe_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.mkt.addrecommendconf.post(options);
  wxpay.v2.secapi.mkt.addrecommendconf.postSync(options);
  void wxpay.chain("v2/secapi/mkt/addrecommendconf").post(options);
  wxpay.chain("v2/secapi/mkt/addrecommendconf").postSync(options);
  void wxpay["v2/secapi/mkt/addrecommendconf"].post(options);
  wxpay["v2/secapi/mkt/addrecommendconf"].postSync(options);
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/secapi/pay/facepayreverse#post", () => {
  const node = wxpay.v2.secapi.pay.facepayreverse;
  const options = { xml: { appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", transaction_id: "x", out_trade_no: "x", sign_type: "MD5" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.pay.facepayreverse.post(options);
  wxpay.v2.secapi.pay.facepayreverse.postSync(options);
  void wxpay.chain("v2/secapi/pay/facepayreverse").post(options);
  wxpay.chain("v2/secapi/pay/facepayreverse").postSync(options);
  void wxpay["v2/secapi/pay/facepayreverse"].post(options);
  wxpay["v2/secapi/pay/facepayreverse"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, xml: { ...options.xml, appid: Symbol() } });
});

test("v2/secapi/pay/multiprofitsharing#post", () => {
  const node = wxpay.v2.secapi.pay.multiprofitsharing;
  const options = { xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", transaction_id: "x", receivers: [{ type: "MERCHANT_ID", account: "x", amount: 1, description: "x", name: "x" }], out_order_no: "x", brand_mch_id: "x", sub_mch_id: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.pay.multiprofitsharing.post(options);
  wxpay.v2.secapi.pay.multiprofitsharing.postSync(options);
  void wxpay.chain("v2/secapi/pay/multiprofitsharing").post(options);
  wxpay.chain("v2/secapi/pay/multiprofitsharing").postSync(options);
  void wxpay["v2/secapi/pay/multiprofitsharing"].post(options);
  wxpay["v2/secapi/pay/multiprofitsharing"].postSync(options);
  void node.post({ ...options, xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", transaction_id: "x", receivers: [{ type: "MERCHANT_ID", account: "x", amount: 1, description: "x", name: "x" }], out_order_no: "x", brand_mch_id: "x" } });
  void node.post({ ...options, xml: { ...options.xml, receivers: "text" } });
  // @ts-expect-error mch_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, mch_idMisspelt: "x" } });
});

test("v2/secapi/pay/profitsharing#post", () => {
  const node = wxpay.v2.secapi.pay.profitsharing;
  const options = { xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", transaction_id: "x", out_order_no: "x", receivers: [{ type: "MERCHANT_ID", account: "x", amount: 1, description: "x", name: "x" }], brand_mch_id: "x", sub_mch_id: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.pay.profitsharing.post(options);
  wxpay.v2.secapi.pay.profitsharing.postSync(options);
  void wxpay.chain("v2/secapi/pay/profitsharing").post(options);
  wxpay.chain("v2/secapi/pay/profitsharing").postSync(options);
  void wxpay["v2/secapi/pay/profitsharing"].post(options);
  wxpay["v2/secapi/pay/profitsharing"].postSync(options);
  void node.post({ ...options, xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", transaction_id: "x", out_order_no: "x", receivers: [{ type: "MERCHANT_ID", account: "x", amount: 1, description: "x", name: "x" }], brand_mch_id: "x" } });
  void node.post({ ...options, xml: { ...options.xml, receivers: "text" } });
  const { mch_id: _, ...rest } = options.xml;
  // @ts-expect-error mch_id is left out
  void node.post({ ...options, xml: rest });
});

test("v2/secapi/pay/profitsharingfinish#post", () => {
  const node = wxpay.v2.secapi.pay.profitsharingfinish;
  const options = { xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", transaction_id: "x", description: "x", out_order_no: "x", brand_mch_id: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.pay.profitsharingfinish.post(options);
  wxpay.v2.secapi.pay.profitsharingfinish.postSync(options);
  void wxpay.chain("v2/secapi/pay/profitsharingfinish").post(options);
  wxpay.chain("v2/secapi/pay/profitsharingfinish").postSync(options);
  void wxpay["v2/secapi/pay/profitsharingfinish"].post(options);
  wxpay["v2/secapi/pay/profitsharingfinish"].postSync(options);
  void node.post({ ...options, xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", transaction_id: "x", description: "x", out_order_no: "x", brand_mch_id: "x" } });
  // @ts-expect-error mch_id is of another type
  void node.post({ ...options, xml: { ...options.xml, mch_id: Symbol() } });
});

test("v2/secapi/pay/profitsharingreturn#post", () => {
  const node = wxpay.v2.secapi.pay.profitsharingreturn;
  const options = { xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", order_id: "x", out_order_no: "x", out_return_no: "x", return_account_type: "MERCHANT_ID", return_account: "x", return_amount: 1, description: "x", sub_mch_id: "x", sub_appid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.pay.profitsharingreturn.post(options);
  wxpay.v2.secapi.pay.profitsharingreturn.postSync(options);
  void wxpay.chain("v2/secapi/pay/profitsharingreturn").post(options);
  wxpay.chain("v2/secapi/pay/profitsharingreturn").postSync(options);
  void wxpay["v2/secapi/pay/profitsharingreturn"].post(options);
  wxpay["v2/secapi/pay/profitsharingreturn"].postSync(options);
  void node.post({ ...options, xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", order_id: "x", out_order_no: "x", out_return_no: "x", return_account_type: "MERCHANT_ID", return_account: "x", return_amount: 1, description: "x" } });
  // @ts-expect-error mch_idMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, mch_idMisspelt: "x" } });
  // @ts-expect-error none of order_id, out_order_no is given
  void node.post({ ...options, xml: { mch_id: "x", appid: "x", sign_type: "HMAC-SHA256", out_return_no: "x", return_account_type: "MERCHANT_ID", return_account: "x", return_amount: 1, description: "x", sub_mch_id: "x", sub_appid: "x" } });
});

test("v2/secapi/pay/refund#post", () => {
  const node = wxpay.v2.secapi.pay.refund;
  const options = { xml: { appid: "x", mch_id: "x", sign_type: "MD5", transaction_id: "x", total_fee: 1, refund_fee: 1, refund_fee_type: "x", refund_desc: "x", refund_account: "REFUND_SOURCE_UNSETTLED_FUNDS", notify_url: "x", out_refund_no: "x", out_trade_no: "x", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.pay.refund.post(options);
  wxpay.v2.secapi.pay.refund.postSync(options);
  void wxpay.chain("v2/secapi/pay/refund").post(options);
  wxpay.chain("v2/secapi/pay/refund").postSync(options);
  void wxpay["v2/secapi/pay/refund"].post(options);
  wxpay["v2/secapi/pay/refund"].postSync(options);
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", sign_type: "MD5", transaction_id: "x", total_fee: 1, refund_fee: 1, refund_fee_type: "x", refund_desc: "x", refund_account: "REFUND_SOURCE_UNSETTLED_FUNDS", notify_url: "x", out_refund_no: "x", out_trade_no: "x" } });
  const { appid: _, ...rest } = options.xml;
  // @ts-expect-error appid is left out
  void node.post({ ...options, xml: rest });
});

test("v2/secapi/pay/refundv2#post", () => {
  const node = wxpay.v2.secapi.pay.refundv2;
  const options = { xml: { detail: { cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }, appid: "x", sub_appid: "x", mch_id: "x", sub_mch_id: "x", sign_type: "MD5", transaction_id: "x", out_trade_no: "x", out_refund_no: "x", total_fee: 1, refund_fee: 1, refund_fee_type: "x", refund_desc: "x", refund_account: "x", notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.pay.refundv2.post(options);
  wxpay.v2.secapi.pay.refundv2.postSync(options);
  void wxpay.chain("v2/secapi/pay/refundv2").post(options);
  wxpay.chain("v2/secapi/pay/refundv2").postSync(options);
  void wxpay["v2/secapi/pay/refundv2"].post(options);
  wxpay["v2/secapi/pay/refundv2"].postSync(options);
  void node.post({ ...options, xml: { ...options.xml, detail: "text" } });
  // @ts-expect-error detail is of another type
  void node.post({ ...options, xml: { ...options.xml, detail: Symbol() } });
});

test("v2/secapi/pay/reverse#post", () => {
  const node = wxpay.v2.secapi.pay.reverse;
  const options = { xml: { appid: "x", mch_id: "x", transaction_id: "x", out_trade_no: "x", sign_type: "MD5", sub_appid: "x", sub_mch_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v2.secapi.pay.reverse.post(options);
  wxpay.v2.secapi.pay.reverse.postSync(options);
  void wxpay.chain("v2/secapi/pay/reverse").post(options);
  wxpay.chain("v2/secapi/pay/reverse").postSync(options);
  void wxpay["v2/secapi/pay/reverse"].post(options);
  wxpay["v2/secapi/pay/reverse"].postSync(options);
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", transaction_id: "x", out_trade_no: "x", sign_type: "MD5" } });
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, xml: { ...options.xml, appidMisspelt: "x" } });
  // @ts-expect-error none of transaction_id, out_trade_no is given
  void node.post({ ...options, xml: { appid: "x", mch_id: "x", sign_type: "MD5", sub_appid: "x", sub_mch_id: "x" } });
});
