// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/global/certificates#get", () => {
  const node = wxpay.v3.global.certificates;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.certificates.get(options);
  wxpay.v3.global.certificates.getSync(options);
  void wxpay.chain("v3/global/certificates").get(options);
  wxpay.chain("v3/global/certificates").getSync(options);
  void wxpay["v3/global/certificates"].get(options);
  wxpay["v3/global/certificates"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/global/customs/orders#get", () => {
  const node = wxpay.v3.global.customs.orders;
  const options = { query: { appid: "x", mchid: "x", order_type: "out_trade_no", order_no: "x", customs: "GUANGZHOU_ZS", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.customs.orders.get(options);
  wxpay.v3.global.customs.orders.getSync(options);
  void wxpay.chain("v3/global/customs/orders").get(options);
  wxpay.chain("v3/global/customs/orders").getSync(options);
  void wxpay["v3/global/customs/orders"].get(options);
  wxpay["v3/global/customs/orders"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v3/global/customs/orders#patch", () => {
  const node = wxpay.v3.global.customs.orders;
  const options = { json: { appid: "x", mchid: "x", out_trade_no: "x", transaction_id: "x", sub_order_no: "x", customs: "GUANGZHOU_ZS", merchant_customs_no: "x", duty: 1, order_fee: 1, transport_fee: 1, product_fee: 1 } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.global.customs.orders.patch(options);
  wxpay.v3.global.customs.orders.patchSync(options);
  void wxpay.chain("v3/global/customs/orders").patch(options);
  wxpay.chain("v3/global/customs/orders").patchSync(options);
  void wxpay["v3/global/customs/orders"].patch(options);
  wxpay["v3/global/customs/orders"].patchSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/global/customs/orders#post", () => {
  const node = wxpay.v3.global.customs.orders;
  const options = { json: { appid: "x", mchid: "x", out_trade_no: "x", transaction_id: "x", customs: "GUANGZHOU_ZS", merchant_customs_no: "x", duty: 1, sub_order_no: "x", fee_type: "x", order_fee: 1, transport_fee: 1, product_fee: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.customs.orders.post(options);
  wxpay.v3.global.customs.orders.postSync(options);
  void wxpay.chain("v3/global/customs/orders").post(options);
  wxpay.chain("v3/global/customs/orders").postSync(options);
  void wxpay["v3/global/customs/orders"].post(options);
  wxpay["v3/global/customs/orders"].postSync(options);
  const { appid: _, ...rest } = options.json;
  // @ts-expect-error appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/customs/redeclare#post", () => {
  const node = wxpay.v3.global.customs.redeclare;
  const options = { json: { appid: "x", mchid: "x", out_trade_no: "x", transaction_id: "x", sub_order_no: "x", sub_order_id: "x", customs: "GUANGZHOU_ZS", merchant_customs_no: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.customs.redeclare.post(options);
  wxpay.v3.global.customs.redeclare.postSync(options);
  void wxpay.chain("v3/global/customs/redeclare").post(options);
  wxpay.chain("v3/global/customs/redeclare").postSync(options);
  void wxpay["v3/global/customs/redeclare"].post(options);
  wxpay["v3/global/customs/redeclare"].postSync(options);
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/global/customs/verify-certificate#post", () => {
  const node = wxpay.v3.global.customs.verifyCertificate;
  const options = { json: { appid: "x", mchid: "x", out_trade_no: "x", transaction_id: "x", sub_order_no: "x", customs: "GUANGZHOU_ZS", merchant_customs_no: "x", certificate_type: "IDCARD", certificate_id: "x", certificate_name: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.customs.verifyCertificate.post(options);
  wxpay.v3.global.customs.verifyCertificate.postSync(options);
  void wxpay.chain("v3/global/customs/verify-certificate").post(options);
  wxpay.chain("v3/global/customs/verify-certificate").postSync(options);
  void wxpay["v3/global/customs/verify-certificate"].post(options);
  wxpay["v3/global/customs/verify-certificate"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/global/merchant/h5/permission/applications#post", () => {
  const node = wxpay.v3.global.merchant.h5.permission.applications;
  const options = { json: { business_description: "x", sub_mchid: "x", domains: ["x"], company_register_cert: "x", transaction_limit_type: "UN_LAUNCHED_WEBSITE_LIMIT", website_business_page_pics: ["x"], website_homepage_pics: ["x"], website_state: "HAS_LAUNCHED", website_url: "x", notify_url: "x", applyment_type: "APPLY_FOR_PAYMENT_AUTHORITY" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.merchant.h5.permission.applications.post(options);
  wxpay.v3.global.merchant.h5.permission.applications.postSync(options);
  void wxpay.chain("v3/global/merchant/h5/permission/applications").post(options);
  wxpay.chain("v3/global/merchant/h5/permission/applications").postSync(options);
  void wxpay["v3/global/merchant/h5/permission/applications"].post(options);
  wxpay["v3/global/merchant/h5/permission/applications"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/merchant/h5/permission/applications/{applyment_id}#get", () => {
  const node = wxpay.v3.global.merchant.h5.permission.applications._applyment_id_;
  const options = { applyment_id: 1 } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchant.h5.permission.applications._applyment_id_.get(options);
  wxpay.v3.global.merchant.h5.permission.applications._applyment_id_.getSync(options);
  void wxpay.chain("v3/global/merchant/h5/permission/applications/{applyment_id}").get(options);
  wxpay.chain("v3/global/merchant/h5/permission/applications/{applyment_id}").getSync(options);
  void wxpay["v3/global/merchant/h5/permission/applications/{applyment_id}"].get(options);
  wxpay["v3/global/merchant/h5/permission/applications/{applyment_id}"].getSync(options);
  // @ts-expect-error applyment_id is of another type
  void node.get({ ...options, applyment_id: true });
});

test("v3/global/merchant/h5/permission/applications/{applyment_id}#patch", () => {
  const node = wxpay.v3.global.merchant.h5.permission.applications._applyment_id_;
  const options = { applyment_id: 1, json: { domains: ["x"], business_description: "x", company_register_cert: "x", website_business_page_pics: ["x"], website_homepage_pics: ["x"], website_state: "HAS_LAUNCHED", website_url: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.global.merchant.h5.permission.applications._applyment_id_.patch(options);
  wxpay.v3.global.merchant.h5.permission.applications._applyment_id_.patchSync(options);
  void wxpay.chain("v3/global/merchant/h5/permission/applications/{applyment_id}").patch(options);
  wxpay.chain("v3/global/merchant/h5/permission/applications/{applyment_id}").patchSync(options);
  void wxpay["v3/global/merchant/h5/permission/applications/{applyment_id}"].patch(options);
  wxpay["v3/global/merchant/h5/permission/applications/{applyment_id}"].patchSync(options);
  // @ts-expect-error domainsMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, domainsMisspelt: "x" } });
});

test("v3/global/merchant/h5/permission/domain/applications#post", () => {
  const node = wxpay.v3.global.merchant.h5.permission.domain.applications;
  const options = { json: { sub_mchid: "x", domains: ["x"], website_url: "x", website_business_page_pics: ["x"], website_homepage_pics: ["x"], website_state: "HAS_LAUNCHED", notify_url: "x", out_applyment_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.merchant.h5.permission.domain.applications.post(options);
  wxpay.v3.global.merchant.h5.permission.domain.applications.postSync(options);
  void wxpay.chain("v3/global/merchant/h5/permission/domain/applications").post(options);
  wxpay.chain("v3/global/merchant/h5/permission/domain/applications").postSync(options);
  void wxpay["v3/global/merchant/h5/permission/domain/applications"].post(options);
  wxpay["v3/global/merchant/h5/permission/domain/applications"].postSync(options);
  const { domains: _, ...rest } = options.json;
  // @ts-expect-error domains is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/merchant/h5/permission/domain/applications/{applyment_id}#get", () => {
  const node = wxpay.v3.global.merchant.h5.permission.domain.applications._applyment_id_;
  const options = { applyment_id: 1 } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchant.h5.permission.domain.applications._applyment_id_.get(options);
  wxpay.v3.global.merchant.h5.permission.domain.applications._applyment_id_.getSync(options);
  void wxpay.chain("v3/global/merchant/h5/permission/domain/applications/{applyment_id}").get(options);
  wxpay.chain("v3/global/merchant/h5/permission/domain/applications/{applyment_id}").getSync(options);
  void wxpay["v3/global/merchant/h5/permission/domain/applications/{applyment_id}"].get(options);
  wxpay["v3/global/merchant/h5/permission/domain/applications/{applyment_id}"].getSync(options);
  // @ts-expect-error applyment_id is of another type
  void node.get({ ...options, applyment_id: true });
});

test("v3/global/merchant/h5/permission/domain/applications/{applyment_id}#patch", () => {
  const node = wxpay.v3.global.merchant.h5.permission.domain.applications._applyment_id_;
  const options = { applyment_id: 1, json: { domains: ["x"], website_state: "HAS_LAUNCHED", website_url: "x", website_business_page_pics: ["x"], website_homepage_pics: ["x"] } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.global.merchant.h5.permission.domain.applications._applyment_id_.patch(options);
  wxpay.v3.global.merchant.h5.permission.domain.applications._applyment_id_.patchSync(options);
  void wxpay.chain("v3/global/merchant/h5/permission/domain/applications/{applyment_id}").patch(options);
  wxpay.chain("v3/global/merchant/h5/permission/domain/applications/{applyment_id}").patchSync(options);
  void wxpay["v3/global/merchant/h5/permission/domain/applications/{applyment_id}"].patch(options);
  wxpay["v3/global/merchant/h5/permission/domain/applications/{applyment_id}"].patchSync(options);
  // @ts-expect-error domainsMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, domainsMisspelt: "x" } });
});

test("v3/global/merchant/h5/permission/{sub_mchid}#get", () => {
  const node = wxpay.v3.global.merchant.h5.permission._sub_mchid_;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchant.h5.permission._sub_mchid_.get(options);
  wxpay.v3.global.merchant.h5.permission._sub_mchid_.getSync(options);
  void wxpay.chain("v3/global/merchant/h5/permission/{sub_mchid}").get(options);
  wxpay.chain("v3/global/merchant/h5/permission/{sub_mchid}").getSync(options);
  void wxpay["v3/global/merchant/h5/permission/{sub_mchid}"].get(options);
  wxpay["v3/global/merchant/h5/permission/{sub_mchid}"].getSync(options);
  const { sub_mchid: _, ...rest } = options;
  // @ts-expect-error sub_mchid is left out
  void node.get(rest);
});

test("v3/global/merchant-service/complaint-notifications#delete", () => {
  const node = wxpay.v3.global.merchantService.complaintNotifications;
  const options = {} satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.global.merchantService.complaintNotifications.delete(options);
  wxpay.v3.global.merchantService.complaintNotifications.deleteSync(options);
  void wxpay.chain("v3/global/merchant-service/complaint-notifications").delete(options);
  wxpay.chain("v3/global/merchant-service/complaint-notifications").deleteSync(options);
  void wxpay["v3/global/merchant-service/complaint-notifications"].delete(options);
  wxpay["v3/global/merchant-service/complaint-notifications"].deleteSync(options);
  void node.delete();
  // @ts-expect-error there is no such option
  void node.delete({ ...options, nothing: 1 });
});

test("v3/global/merchant-service/complaint-notifications#get", () => {
  const node = wxpay.v3.global.merchantService.complaintNotifications;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchantService.complaintNotifications.get(options);
  wxpay.v3.global.merchantService.complaintNotifications.getSync(options);
  void wxpay.chain("v3/global/merchant-service/complaint-notifications").get(options);
  wxpay.chain("v3/global/merchant-service/complaint-notifications").getSync(options);
  void wxpay["v3/global/merchant-service/complaint-notifications"].get(options);
  wxpay["v3/global/merchant-service/complaint-notifications"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/global/merchant-service/complaint-notifications#post", () => {
  const node = wxpay.v3.global.merchantService.complaintNotifications;
  const options = { json: { url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.merchantService.complaintNotifications.post(options);
  wxpay.v3.global.merchantService.complaintNotifications.postSync(options);
  void wxpay.chain("v3/global/merchant-service/complaint-notifications").post(options);
  wxpay.chain("v3/global/merchant-service/complaint-notifications").postSync(options);
  void wxpay["v3/global/merchant-service/complaint-notifications"].post(options);
  wxpay["v3/global/merchant-service/complaint-notifications"].postSync(options);
  const { url: _, ...rest } = options.json;
  // @ts-expect-error url is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/merchant-service/complaint-notifications#put", () => {
  const node = wxpay.v3.global.merchantService.complaintNotifications;
  const options = { json: { url: "x" } } satisfies Parameters<typeof node.put>[0];
  void wxpay.v3.global.merchantService.complaintNotifications.put(options);
  wxpay.v3.global.merchantService.complaintNotifications.putSync(options);
  void wxpay.chain("v3/global/merchant-service/complaint-notifications").put(options);
  wxpay.chain("v3/global/merchant-service/complaint-notifications").putSync(options);
  void wxpay["v3/global/merchant-service/complaint-notifications"].put(options);
  wxpay["v3/global/merchant-service/complaint-notifications"].putSync(options);
  // @ts-expect-error url is of another type
  void node.put({ ...options, json: { ...options.json, url: Symbol() } });
});

test("v3/global/merchant-service/complaints#get", () => {
  const node = wxpay.v3.global.merchantService.complaints;
  const options = { query: { limit: 1, offset: 1, begin_date: "x", end_date: "x", complainted_mchid: "x", mch_language: "ZH_CN" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchantService.complaints.get(options);
  wxpay.v3.global.merchantService.complaints.getSync(options);
  void wxpay.chain("v3/global/merchant-service/complaints").get(options);
  wxpay.chain("v3/global/merchant-service/complaints").getSync(options);
  void wxpay["v3/global/merchant-service/complaints"].get(options);
  wxpay["v3/global/merchant-service/complaints"].getSync(options);
  // @ts-expect-error limitMisspelt is no member
  void node.get({ ...options, query: { ...options.query, limitMisspelt: "x" } });
});

test("v3/global/merchant-service/complaints/{complaint_id}#get", () => {
  const node = wxpay.v3.global.merchantService.complaints._complaint_id_;
  const options = { complaint_id: "x", query: { mch_language: "ZH_CN" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchantService.complaints._complaint_id_.get(options);
  wxpay.v3.global.merchantService.complaints._complaint_id_.getSync(options);
  void wxpay.chain("v3/global/merchant-service/complaints/{complaint_id}").get(options);
  wxpay.chain("v3/global/merchant-service/complaints/{complaint_id}").getSync(options);
  void wxpay["v3/global/merchant-service/complaints/{complaint_id}"].get(options);
  wxpay["v3/global/merchant-service/complaints/{complaint_id}"].getSync(options);
  // @ts-expect-error mch_languageMisspelt is no member
  void node.get({ ...options, query: { ...options.query, mch_languageMisspelt: "x" } });
});

test("v3/global/merchant-service/complaints/{complaint_id}/complete#post", () => {
  const node = wxpay.v3.global.merchantService.complaints._complaint_id_.complete;
  const options = { complaint_id: "x", json: { complainted_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.merchantService.complaints._complaint_id_.complete.post(options);
  wxpay.v3.global.merchantService.complaints._complaint_id_.complete.postSync(options);
  void wxpay.chain("v3/global/merchant-service/complaints/{complaint_id}/complete").post(options);
  wxpay.chain("v3/global/merchant-service/complaints/{complaint_id}/complete").postSync(options);
  void wxpay["v3/global/merchant-service/complaints/{complaint_id}/complete"].post(options);
  wxpay["v3/global/merchant-service/complaints/{complaint_id}/complete"].postSync(options);
  // @ts-expect-error complainted_mchid is of another type
  void node.post({ ...options, json: { ...options.json, complainted_mchid: Symbol() } });
});

test("v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys#get", () => {
  const node = wxpay.v3.global.merchantService.complaints._complaint_id_.negotiationHistorys;
  const options = { complaint_id: "x", query: { limit: 1, offset: 1, mch_language: "ZH_CN" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchantService.complaints._complaint_id_.negotiationHistorys.get(options);
  wxpay.v3.global.merchantService.complaints._complaint_id_.negotiationHistorys.getSync(options);
  void wxpay.chain("v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys").get(options);
  wxpay.chain("v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys").getSync(options);
  void wxpay["v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"].get(options);
  wxpay["v3/global/merchant-service/complaints/{complaint_id}/negotiation-historys"].getSync(options);
  // @ts-expect-error limitMisspelt is no member
  void node.get({ ...options, query: { ...options.query, limitMisspelt: "x" } });
});

test("v3/global/merchant-service/complaints/{complaint_id}/response#post", () => {
  const node = wxpay.v3.global.merchantService.complaints._complaint_id_.response;
  const options = { complaint_id: "x", json: { complainted_mchid: "x", response_content: "x", response_images: ["x"], jump_url: "x", jump_url_text: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.merchantService.complaints._complaint_id_.response.post(options);
  wxpay.v3.global.merchantService.complaints._complaint_id_.response.postSync(options);
  void wxpay.chain("v3/global/merchant-service/complaints/{complaint_id}/response").post(options);
  wxpay.chain("v3/global/merchant-service/complaints/{complaint_id}/response").postSync(options);
  void wxpay["v3/global/merchant-service/complaints/{complaint_id}/response"].post(options);
  wxpay["v3/global/merchant-service/complaints/{complaint_id}/response"].postSync(options);
  const { complainted_mchid: _, ...rest } = options.json;
  // @ts-expect-error complainted_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/merchant-service/images/upload#post", () => {
  const node = wxpay.v3.global.merchantService.images.upload;
  const options = { multipart: { file: upload, meta: { sha256: "x", filename: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.merchantService.images.upload.post(options);
  wxpay.v3.global.merchantService.images.upload.postSync(options);
  void wxpay.chain("v3/global/merchant-service/images/upload").post(options);
  wxpay.chain("v3/global/merchant-service/images/upload").postSync(options);
  void wxpay["v3/global/merchant-service/images/upload"].post(options);
  wxpay["v3/global/merchant-service/images/upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error file is of another type
  void node.post({ ...options, multipart: { ...options.multipart, file: Symbol() } });
});

test("v3/global/merchant-service/images/{media_id}#get", () => {
  const node = wxpay.v3.global.merchantService.images._media_id_;
  const options = { media_id: "x", query: { complaint_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchantService.images._media_id_.get(options);
  wxpay.v3.global.merchantService.images._media_id_.getSync(options);
  void wxpay.chain("v3/global/merchant-service/images/{media_id}").get(options);
  wxpay.chain("v3/global/merchant-service/images/{media_id}").getSync(options);
  void wxpay["v3/global/merchant-service/images/{media_id}"].get(options);
  wxpay["v3/global/merchant-service/images/{media_id}"].getSync(options);
  // @ts-expect-error complaint_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, complaint_idMisspelt: "x" } });
});

test("v3/global/merchant-storage/file/upload#post", () => {
  const node = wxpay.v3.global.merchantStorage.file.upload;
  const options = { multipart: { file: upload, meta: { digest: "x", filename: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.merchantStorage.file.upload.post(options);
  wxpay.v3.global.merchantStorage.file.upload.postSync(options);
  void wxpay.chain("v3/global/merchant-storage/file/upload").post(options);
  wxpay.chain("v3/global/merchant-storage/file/upload").postSync(options);
  void wxpay["v3/global/merchant-storage/file/upload"].post(options);
  wxpay["v3/global/merchant-storage/file/upload"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  const { file: _, ...rest } = options.multipart;
  // @ts-expect-error file is left out
  void node.post({ ...options, multipart: rest });
});

test("v3/global/merchants#post", () => {
  const node = wxpay.v3.global.merchants;
  const options = { headers: { "Idempotency-Key": "x" }, json: { sp_appid: "x", sp_mchid: "x", name: "x", shortname: "x", office_phone: "x", contact: { name: "x", phone: "x", email: "x" }, business_category: 1, channel_id: "x", merchant_country_code: "x", merchant_type: "ENTERPRISE", registration_certificate_number: "x", registration_certificate_date: "x", registration_certificate_copy: "x", settlement_bank_number: "x", business: { business_type: "ONLINE", app_download: "x", website: "x", office_account: "x", mini_program: "x", store_address: "x", store_photos: ["x"], mcc: "x" }, director: { name: "x", number: "x" }, principal: { name: "x", number: "x" }, apply_h5_payment: true, h5_payment_apply_info: { h5_website_url: "x", domains: ["x"] }, attach: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.merchants.post(options);
  wxpay.v3.global.merchants.postSync(options);
  void wxpay.chain("v3/global/merchants").post(options);
  wxpay.chain("v3/global/merchants").postSync(options);
  void wxpay["v3/global/merchants"].post(options);
  wxpay["v3/global/merchants"].postSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.post({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/global/merchants/{sub_mchid}#get", () => {
  const node = wxpay.v3.global.merchants._sub_mchid_;
  const options = { sub_mchid: "x", query: { sp_appid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.merchants._sub_mchid_.get(options);
  wxpay.v3.global.merchants._sub_mchid_.getSync(options);
  void wxpay.chain("v3/global/merchants/{sub_mchid}").get(options);
  wxpay.chain("v3/global/merchants/{sub_mchid}").getSync(options);
  void wxpay["v3/global/merchants/{sub_mchid}"].get(options);
  wxpay["v3/global/merchants/{sub_mchid}"].getSync(options);
  // @ts-expect-error sp_appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sp_appidMisspelt: "x" } });
});

test("v3/global/merchants/{sub_mchid}#patch", () => {
  const node = wxpay.v3.global.merchants._sub_mchid_;
  const options = { sub_mchid: "x", json: { sp_appid: "x", sp_mchid: "x", name: "x", sub_mchid: "x", shortname: "x", office_phone: "x", contact: { name: "x", phone: "x", email: "x" }, business_category: 1, channel_id: "x", merchant_country_code: "x", merchant_type: "ENTERPRISE", registration_certificate_number: "x", registration_certificate_date: "x", registration_certificate_copy: "x", settlement_bank_number: "x", business: { business_type: "ONLINE", app_download: "x", website: "x", office_account: "x", mini_program: "x", store_address: "x", store_photos: "x", mcc: "x" }, director: { name: "x", number: "x" }, principal: { name: "x", number: "x" }, apply_h5_payment: true, h5_payment_apply_info: { website_url: "x", domains: ["x"] } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.global.merchants._sub_mchid_.patch(options);
  wxpay.v3.global.merchants._sub_mchid_.patchSync(options);
  void wxpay.chain("v3/global/merchants/{sub_mchid}").patch(options);
  wxpay.chain("v3/global/merchants/{sub_mchid}").patchSync(options);
  void wxpay["v3/global/merchants/{sub_mchid}"].patch(options);
  wxpay["v3/global/merchants/{sub_mchid}"].patchSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.patch({ ...options, json: rest });
});

test("v3/global/micropay/transactions/id/{transaction_id}/reverse#post", () => {
  const node = wxpay.v3.global.micropay.transactions.id._transaction_id_.reverse;
  const options = { transaction_id: "x", json: { mchid: "x", sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.micropay.transactions.id._transaction_id_.reverse.post(options);
  wxpay.v3.global.micropay.transactions.id._transaction_id_.reverse.postSync(options);
  void wxpay.chain("v3/global/micropay/transactions/id/{transaction_id}/reverse").post(options);
  wxpay.chain("v3/global/micropay/transactions/id/{transaction_id}/reverse").postSync(options);
  void wxpay["v3/global/micropay/transactions/id/{transaction_id}/reverse"].post(options);
  wxpay["v3/global/micropay/transactions/id/{transaction_id}/reverse"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse#post", () => {
  const node = wxpay.v3.global.micropay.transactions.outTradeNo._out_trade_no_.reverse;
  const options = { out_trade_no: "x", json: { mchid: "x", sp_mchid: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.micropay.transactions.outTradeNo._out_trade_no_.reverse.post(options);
  wxpay.v3.global.micropay.transactions.outTradeNo._out_trade_no_.reverse.postSync(options);
  void wxpay.chain("v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse").post(options);
  wxpay.chain("v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse").postSync(options);
  void wxpay["v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse"].post(options);
  wxpay["v3/global/micropay/transactions/out-trade-no/{out_trade_no}/reverse"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});

test("v3/global/micropay/transactions/pay#post", () => {
  const node = wxpay.v3.global.micropay.transactions.pay;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", merchant_category_code: "x", payer: { auth_code: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.micropay.transactions.pay.post(options);
  wxpay.v3.global.micropay.transactions.pay.postSync(options);
  void wxpay.chain("v3/global/micropay/transactions/pay").post(options);
  wxpay.chain("v3/global/micropay/transactions/pay").postSync(options);
  void wxpay["v3/global/micropay/transactions/pay"].post(options);
  wxpay["v3/global/micropay/transactions/pay"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/papay/contracts/app-pre-entrust-sign#post", () => {
  const node = wxpay.v3.global.papay.contracts.appPreEntrustSign;
  const options = { json: { appid: "x", sub_mchid: "x", sp_appid: "x", sp_mchid: "x", sub_appid: "x", plan_id: 1, out_contract_code: "x", user_display_name: "x", success_notify_url: "x", openid: "x", user_client_ip: "x", expired_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.papay.contracts.appPreEntrustSign.post(options);
  wxpay.v3.global.papay.contracts.appPreEntrustSign.postSync(options);
  void wxpay.chain("v3/global/papay/contracts/app-pre-entrust-sign").post(options);
  wxpay.chain("v3/global/papay/contracts/app-pre-entrust-sign").postSync(options);
  void wxpay["v3/global/papay/contracts/app-pre-entrust-sign"].post(options);
  wxpay["v3/global/papay/contracts/app-pre-entrust-sign"].postSync(options);
  void node.post();
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/global/papay/contracts/h5-pre-entrust-sign#post", () => {
  const node = wxpay.v3.global.papay.contracts.h5PreEntrustSign;
  const options = { json: { appid: "x", sub_mchid: "x", sp_appid: "x", sp_mchid: "x", sub_appid: "x", plan_id: 1, out_contract_code: "x", user_display_name: "x", success_notify_url: "x", return_appid: "x", user_client_ip: "x", expired_time: "x", return_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.papay.contracts.h5PreEntrustSign.post(options);
  wxpay.v3.global.papay.contracts.h5PreEntrustSign.postSync(options);
  void wxpay.chain("v3/global/papay/contracts/h5-pre-entrust-sign").post(options);
  wxpay.chain("v3/global/papay/contracts/h5-pre-entrust-sign").postSync(options);
  void wxpay["v3/global/papay/contracts/h5-pre-entrust-sign"].post(options);
  wxpay["v3/global/papay/contracts/h5-pre-entrust-sign"].postSync(options);
  void node.post();
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/global/papay/contracts/jsapi-pre-entrust-sign#post", () => {
  const node = wxpay.v3.global.papay.contracts.jsapiPreEntrustSign;
  const options = { json: { appid: "x", sub_mchid: "x", sp_appid: "x", sp_mchid: "x", sub_appid: "x", plan_id: 1, out_contract_code: "x", user_display_name: "x", success_notify_url: "x", openid: "x", return_url: "x", expired_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.papay.contracts.jsapiPreEntrustSign.post(options);
  wxpay.v3.global.papay.contracts.jsapiPreEntrustSign.postSync(options);
  void wxpay.chain("v3/global/papay/contracts/jsapi-pre-entrust-sign").post(options);
  wxpay.chain("v3/global/papay/contracts/jsapi-pre-entrust-sign").postSync(options);
  void wxpay["v3/global/papay/contracts/jsapi-pre-entrust-sign"].post(options);
  wxpay["v3/global/papay/contracts/jsapi-pre-entrust-sign"].postSync(options);
  void node.post();
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/global/papay/contracts/miniprogram-pre-entrust-sign#post", () => {
  const node = wxpay.v3.global.papay.contracts.miniprogramPreEntrustSign;
  const options = { json: { appid: "x", sub_mchid: "x", sp_appid: "x", sp_mchid: "x", sub_appid: "x", plan_id: 1, out_contract_code: "x", user_display_name: "x", success_notify_url: "x", openid: "x", user_client_ip: "x", expired_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.papay.contracts.miniprogramPreEntrustSign.post(options);
  wxpay.v3.global.papay.contracts.miniprogramPreEntrustSign.postSync(options);
  void wxpay.chain("v3/global/papay/contracts/miniprogram-pre-entrust-sign").post(options);
  wxpay.chain("v3/global/papay/contracts/miniprogram-pre-entrust-sign").postSync(options);
  void wxpay["v3/global/papay/contracts/miniprogram-pre-entrust-sign"].post(options);
  wxpay["v3/global/papay/contracts/miniprogram-pre-entrust-sign"].postSync(options);
  void node.post();
  // @ts-expect-error appid is of another type
  void node.post({ ...options, json: { ...options.json, appid: Symbol() } });
});

test("v3/global/papay/contracts/out-contract-code/{out_contract_code}#get", () => {
  const node = wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_;
  const options = { out_contract_code: "x", query: { appid: "x", sub_mchid: "x", sp_appid: "x", sp_mchid: "x", sub_appid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_.get(options);
  wxpay.v3.global.papay.contracts.outContractCode._out_contract_code_.getSync(options);
  void wxpay.chain("v3/global/papay/contracts/out-contract-code/{out_contract_code}").get(options);
  wxpay.chain("v3/global/papay/contracts/out-contract-code/{out_contract_code}").getSync(options);
  void wxpay["v3/global/papay/contracts/out-contract-code/{out_contract_code}"].get(options);
  wxpay["v3/global/papay/contracts/out-contract-code/{out_contract_code}"].getSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, appidMisspelt: "x" } });
});

test("v3/global/papay/contracts/web-pre-entrust-sign#post", () => {
  const node = wxpay.v3.global.papay.contracts.webPreEntrustSign;
  const options = { json: { appid: "x", sub_mchid: "x", sp_appid: "x", sp_mchid: "x", sub_appid: "x", plan_id: 1, out_contract_code: "x", user_display_name: "x", success_notify_url: "x", expired_time: "x", return_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.papay.contracts.webPreEntrustSign.post(options);
  wxpay.v3.global.papay.contracts.webPreEntrustSign.postSync(options);
  void wxpay.chain("v3/global/papay/contracts/web-pre-entrust-sign").post(options);
  wxpay.chain("v3/global/papay/contracts/web-pre-entrust-sign").postSync(options);
  void wxpay["v3/global/papay/contracts/web-pre-entrust-sign"].post(options);
  wxpay["v3/global/papay/contracts/web-pre-entrust-sign"].postSync(options);
  void node.post();
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/global/papay/contracts/{contract_id}#get", () => {
  const node = wxpay.v3.global.papay.contracts._contract_id_;
  const options = { contract_id: "x", query: { appid: "x", sub_mchid: "x", sp_appid: "x", sp_mchid: "x", sub_appid: "x", plan_id: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.papay.contracts._contract_id_.get(options);
  wxpay.v3.global.papay.contracts._contract_id_.getSync(options);
  void wxpay.chain("v3/global/papay/contracts/{contract_id}").get(options);
  wxpay.chain("v3/global/papay/contracts/{contract_id}").getSync(options);
  void wxpay["v3/global/papay/contracts/{contract_id}"].get(options);
  wxpay["v3/global/papay/contracts/{contract_id}"].getSync(options);
  // @ts-expect-error appid is of another type
  void node.get({ ...options, query: { ...options.query, appid: Symbol() } });
});

test("v3/global/papay/contracts/{contract_id}/terminate#post", () => {
  const node = wxpay.v3.global.papay.contracts._contract_id_.terminate;
  const options = { contract_id: "x", json: { appid: "x", sp_appid: "x", sub_mchid: "x", sub_appid: "x", termination_note: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.papay.contracts._contract_id_.terminate.post(options);
  wxpay.v3.global.papay.contracts._contract_id_.terminate.postSync(options);
  void wxpay.chain("v3/global/papay/contracts/{contract_id}/terminate").post(options);
  wxpay.chain("v3/global/papay/contracts/{contract_id}/terminate").postSync(options);
  void wxpay["v3/global/papay/contracts/{contract_id}/terminate"].post(options);
  wxpay["v3/global/papay/contracts/{contract_id}/terminate"].postSync(options);
  // @ts-expect-error appidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appidMisspelt: "x" } });
});

test("v3/global/papay/transactions#post", () => {
  const node = wxpay.v3.global.papay.transactions;
  const options = { json: { appid: "x", sp_appid: "x", sub_mchid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", merchant_category_code: "x", contract_id: "x", amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.papay.transactions.post(options);
  wxpay.v3.global.papay.transactions.postSync(options);
  void wxpay.chain("v3/global/papay/transactions").post(options);
  wxpay.chain("v3/global/papay/transactions").postSync(options);
  void wxpay["v3/global/papay/transactions"].post(options);
  wxpay["v3/global/papay/transactions"].postSync(options);
  const { description: _, ...rest } = options.json;
  // @ts-expect-error description is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/papay/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/global/papay/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/global/papay/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/global/papay/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/global/papay/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse#post", () => {
  const node = wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse;
  const options = { out_trade_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse.post(options);
  wxpay.v3.global.papay.transactions.outTradeNo._out_trade_no_.reverse.postSync(options);
  void wxpay.chain("v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse").post(options);
  wxpay.chain("v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse").postSync(options);
  void wxpay["v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse"].post(options);
  wxpay["v3/global/papay/transactions/out-trade-no/{out_trade_no}/reverse"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/global/papay/transactions/{transaction_id}#get", () => {
  const node = wxpay.v3.global.papay.transactions._transaction_id_;
  const options = { transaction_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.papay.transactions._transaction_id_.get(options);
  wxpay.v3.global.papay.transactions._transaction_id_.getSync(options);
  void wxpay.chain("v3/global/papay/transactions/{transaction_id}").get(options);
  wxpay.chain("v3/global/papay/transactions/{transaction_id}").getSync(options);
  void wxpay["v3/global/papay/transactions/{transaction_id}"].get(options);
  wxpay["v3/global/papay/transactions/{transaction_id}"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/global/profit-sharing/bill-download-url#get", () => {
  const node = wxpay.v3.global.profitSharing.billDownloadUrl;
  const options = { query: { sub_mchid: "x", bill_date: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.profitSharing.billDownloadUrl.get(options);
  wxpay.v3.global.profitSharing.billDownloadUrl.getSync(options);
  void wxpay.chain("v3/global/profit-sharing/bill-download-url").get(options);
  wxpay.chain("v3/global/profit-sharing/bill-download-url").getSync(options);
  void wxpay["v3/global/profit-sharing/bill-download-url"].get(options);
  wxpay["v3/global/profit-sharing/bill-download-url"].getSync(options);
  void node.get();
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/global/profit-sharing/orders#post", () => {
  const node = wxpay.v3.global.profitSharing.orders;
  const options = { json: { sub_mchid: "x", appid: "x", sub_appid: "x", transaction_id: "x", out_order_no: "x", receivers: [{ currency: "CNY", type: "MERCHANT_ID", account: "x", name: "x", authorized: true, amount: 1, description: "x" }], unfreeze_unsplit: true } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.profitSharing.orders.post(options);
  wxpay.v3.global.profitSharing.orders.postSync(options);
  void wxpay.chain("v3/global/profit-sharing/orders").post(options);
  wxpay.chain("v3/global/profit-sharing/orders").postSync(options);
  void wxpay["v3/global/profit-sharing/orders"].post(options);
  wxpay["v3/global/profit-sharing/orders"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/global/profit-sharing/orders/unfreeze#post", () => {
  const node = wxpay.v3.global.profitSharing.orders.unfreeze;
  const options = { json: { sub_mchid: "x", transaction_id: "x", out_order_no: "x", description: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.profitSharing.orders.unfreeze.post(options);
  wxpay.v3.global.profitSharing.orders.unfreeze.postSync(options);
  void wxpay.chain("v3/global/profit-sharing/orders/unfreeze").post(options);
  wxpay.chain("v3/global/profit-sharing/orders/unfreeze").postSync(options);
  void wxpay["v3/global/profit-sharing/orders/unfreeze"].post(options);
  wxpay["v3/global/profit-sharing/orders/unfreeze"].postSync(options);
  const { transaction_id: _, ...rest } = options.json;
  // @ts-expect-error transaction_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/profit-sharing/orders/{out_order_no}#get", () => {
  const node = wxpay.v3.global.profitSharing.orders._out_order_no_;
  const options = { out_order_no: "x", query: { sub_mchid: "x", transaction_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.profitSharing.orders._out_order_no_.get(options);
  wxpay.v3.global.profitSharing.orders._out_order_no_.getSync(options);
  void wxpay.chain("v3/global/profit-sharing/orders/{out_order_no}").get(options);
  wxpay.chain("v3/global/profit-sharing/orders/{out_order_no}").getSync(options);
  void wxpay["v3/global/profit-sharing/orders/{out_order_no}"].get(options);
  wxpay["v3/global/profit-sharing/orders/{out_order_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/global/profit-sharing/receivers#delete", () => {
  const node = wxpay.v3.global.profitSharing.receivers;
  const options = { json: { sub_mchid: "x", appid: "x", sub_appid: "x", type: "MERCHANT_ID", account: "x" } } satisfies Parameters<typeof node.delete>[0];
  void wxpay.v3.global.profitSharing.receivers.delete(options);
  wxpay.v3.global.profitSharing.receivers.deleteSync(options);
  void wxpay.chain("v3/global/profit-sharing/receivers").delete(options);
  wxpay.chain("v3/global/profit-sharing/receivers").deleteSync(options);
  void wxpay["v3/global/profit-sharing/receivers"].delete(options);
  wxpay["v3/global/profit-sharing/receivers"].deleteSync(options);
  void node.delete();
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.delete({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/global/profit-sharing/receivers#post", () => {
  const node = wxpay.v3.global.profitSharing.receivers;
  const options = { json: { sub_mchid: "x", appid: "x", sub_appid: "x", type: "MERCHANT_ID", account: "x", name: "x", authorized: true, relation_type: "SUPPLIER", custom_relation: "x", scene: "x", major_service: "x", expected_ratio: 1, application_file_id: "x", partnership_file_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.profitSharing.receivers.post(options);
  wxpay.v3.global.profitSharing.receivers.postSync(options);
  void wxpay.chain("v3/global/profit-sharing/receivers").post(options);
  wxpay.chain("v3/global/profit-sharing/receivers").postSync(options);
  void wxpay["v3/global/profit-sharing/receivers"].post(options);
  wxpay["v3/global/profit-sharing/receivers"].postSync(options);
  void node.post();
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/global/profit-sharing/receivers/{account}#get", () => {
  const node = wxpay.v3.global.profitSharing.receivers._account_;
  const options = { account: "x", query: { sub_mchid: "x", transaction_id: "x", appid: "x", sub_appid: "x", type: "MERCHANT_ID" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.profitSharing.receivers._account_.get(options);
  wxpay.v3.global.profitSharing.receivers._account_.getSync(options);
  void wxpay.chain("v3/global/profit-sharing/receivers/{account}").get(options);
  wxpay.chain("v3/global/profit-sharing/receivers/{account}").getSync(options);
  void wxpay["v3/global/profit-sharing/receivers/{account}"].get(options);
  wxpay["v3/global/profit-sharing/receivers/{account}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/global/profit-sharing/refunds/bill-download-url#get", () => {
  const node = wxpay.v3.global.profitSharing.refunds.billDownloadUrl;
  const options = { query: { sub_mchid: "x", bill_date: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.profitSharing.refunds.billDownloadUrl.get(options);
  wxpay.v3.global.profitSharing.refunds.billDownloadUrl.getSync(options);
  void wxpay.chain("v3/global/profit-sharing/refunds/bill-download-url").get(options);
  wxpay.chain("v3/global/profit-sharing/refunds/bill-download-url").getSync(options);
  void wxpay["v3/global/profit-sharing/refunds/bill-download-url"].get(options);
  wxpay["v3/global/profit-sharing/refunds/bill-download-url"].getSync(options);
  void node.get();
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/global/profit-sharing/refunds/refundable-balance#get", () => {
  const node = wxpay.v3.global.profitSharing.refunds.refundableBalance;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.profitSharing.refunds.refundableBalance.get(options);
  wxpay.v3.global.profitSharing.refunds.refundableBalance.getSync(options);
  void wxpay.chain("v3/global/profit-sharing/refunds/refundable-balance").get(options);
  wxpay.chain("v3/global/profit-sharing/refunds/refundable-balance").getSync(options);
  void wxpay["v3/global/profit-sharing/refunds/refundable-balance"].get(options);
  wxpay["v3/global/profit-sharing/refunds/refundable-balance"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/global/profit-sharing/transactions/mark#post", () => {
  const node = wxpay.v3.global.profitSharing.transactions.mark;
  const options = { json: { sub_mchid: "x", out_trade_no: "x", currency: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.profitSharing.transactions.mark.post(options);
  wxpay.v3.global.profitSharing.transactions.mark.postSync(options);
  void wxpay.chain("v3/global/profit-sharing/transactions/mark").post(options);
  wxpay.chain("v3/global/profit-sharing/transactions/mark").postSync(options);
  void wxpay["v3/global/profit-sharing/transactions/mark"].post(options);
  wxpay["v3/global/profit-sharing/transactions/mark"].postSync(options);
  void node.post();
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/global/profit-sharing/transactions/{transaction_id}/amounts#get", () => {
  const node = wxpay.v3.global.profitSharing.transactions._transaction_id_.amounts;
  const options = { transaction_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.profitSharing.transactions._transaction_id_.amounts.get(options);
  wxpay.v3.global.profitSharing.transactions._transaction_id_.amounts.getSync(options);
  void wxpay.chain("v3/global/profit-sharing/transactions/{transaction_id}/amounts").get(options);
  wxpay.chain("v3/global/profit-sharing/transactions/{transaction_id}/amounts").getSync(options);
  void wxpay["v3/global/profit-sharing/transactions/{transaction_id}/amounts"].get(options);
  wxpay["v3/global/profit-sharing/transactions/{transaction_id}/amounts"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts#get", () => {
  const node = wxpay.v3.global.profitSharing.transactions._transaction_id_.refundableAmounts;
  const options = { transaction_id: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.profitSharing.transactions._transaction_id_.refundableAmounts.get(options);
  wxpay.v3.global.profitSharing.transactions._transaction_id_.refundableAmounts.getSync(options);
  void wxpay.chain("v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts").get(options);
  wxpay.chain("v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts").getSync(options);
  void wxpay["v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"].get(options);
  wxpay["v3/global/profit-sharing/transactions/{transaction_id}/refundable-amounts"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}#get", () => {
  const node = wxpay.v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_.get(options);
  wxpay.v3.global.refund.partner.rechargeBalance.subMchid._sub_mchid_.getSync(options);
  void wxpay.chain("v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}").get(options);
  wxpay.chain("v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}").getSync(options);
  void wxpay["v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}"].get(options);
  wxpay["v3/global/refund/partner/recharge-balance/sub-mchid/{sub_mchid}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, sub_mchid: true });
});

test("v3/global/refund/recharge-balance#get", () => {
  const node = wxpay.v3.global.refund.rechargeBalance;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.refund.rechargeBalance.get(options);
  wxpay.v3.global.refund.rechargeBalance.getSync(options);
  void wxpay.chain("v3/global/refund/recharge-balance").get(options);
  wxpay.chain("v3/global/refund/recharge-balance").getSync(options);
  void wxpay["v3/global/refund/recharge-balance"].get(options);
  wxpay["v3/global/refund/recharge-balance"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/global/refunds#get", () => {
  const node = wxpay.v3.global.refunds;
  const options = { query: { transaction_id: "x", out_trade_no: "x", mchid: "x", sub_mchid: "x", sp_mchid: "x", offset: 1, count: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.refunds.get(options);
  wxpay.v3.global.refunds.getSync(options);
  void wxpay.chain("v3/global/refunds").get(options);
  wxpay.chain("v3/global/refunds").getSync(options);
  void wxpay["v3/global/refunds"].get(options);
  wxpay["v3/global/refunds"].getSync(options);
  const { mchid: _, ...rest } = options.query;
  // @ts-expect-error mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/global/refunds#post", () => {
  const node = wxpay.v3.global.refunds;
  const options = { json: { mchid: "x", appid: "x", sp_mchid: "x", sub_mchid: "x", sp_appid: "x", sub_appid: "x", transaction_id: "x", out_trade_no: "x", out_refund_no: "x", reason: "x", amount: { refund: 1, total: 1, currency: "x" }, notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.refunds.post(options);
  wxpay.v3.global.refunds.postSync(options);
  void wxpay.chain("v3/global/refunds").post(options);
  wxpay.chain("v3/global/refunds").postSync(options);
  void wxpay["v3/global/refunds"].post(options);
  wxpay["v3/global/refunds"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/global/refunds/id/{refund_id}#get", () => {
  const node = wxpay.v3.global.refunds.id._refund_id_;
  const options = { refund_id: "x", query: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.refunds.id._refund_id_.get(options);
  wxpay.v3.global.refunds.id._refund_id_.getSync(options);
  void wxpay.chain("v3/global/refunds/id/{refund_id}").get(options);
  wxpay.chain("v3/global/refunds/id/{refund_id}").getSync(options);
  void wxpay["v3/global/refunds/id/{refund_id}"].get(options);
  wxpay["v3/global/refunds/id/{refund_id}"].getSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, mchidMisspelt: "x" } });
});

test("v3/global/refunds/out-refund-no/{out_refund_no}#get", () => {
  const node = wxpay.v3.global.refunds.outRefundNo._out_refund_no_;
  const options = { out_refund_no: "x", query: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.refunds.outRefundNo._out_refund_no_.get(options);
  wxpay.v3.global.refunds.outRefundNo._out_refund_no_.getSync(options);
  void wxpay.chain("v3/global/refunds/out-refund-no/{out_refund_no}").get(options);
  wxpay.chain("v3/global/refunds/out-refund-no/{out_refund_no}").getSync(options);
  void wxpay["v3/global/refunds/out-refund-no/{out_refund_no}"].get(options);
  wxpay["v3/global/refunds/out-refund-no/{out_refund_no}"].getSync(options);
  const { mchid: _, ...rest } = options.query;
  // @ts-expect-error mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/global/settle/settlements#get", () => {
  const node = wxpay.v3.global.settle.settlements;
  const options = { query: { sub_mchid: "x", settle_state: "SETTLED", settle_start_date: "x", settle_end_date: "x", limit: 1, offset: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.settle.settlements.get(options);
  wxpay.v3.global.settle.settlements.getSync(options);
  void wxpay.chain("v3/global/settle/settlements").get(options);
  wxpay.chain("v3/global/settle/settlements").getSync(options);
  void wxpay["v3/global/settle/settlements"].get(options);
  wxpay["v3/global/settle/settlements"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/global/statements#get", () => {
  const node = wxpay.v3.global.statements;
  const options = { headers: { "Accept-Encoding": "x" }, query: { date: "x", mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.statements.get(options);
  wxpay.v3.global.statements.getSync(options);
  void wxpay.chain("v3/global/statements").get(options);
  wxpay.chain("v3/global/statements").getSync(options);
  void wxpay["v3/global/statements"].get(options);
  wxpay["v3/global/statements"].getSync(options);
  // @ts-expect-error dateMisspelt is no member
  void node.get({ ...options, query: { ...options.query, dateMisspelt: "x" } });
});

test("v3/global/transactions/app#post", () => {
  const node = wxpay.v3.global.transactions.app;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", time_start: "x", time_expire: "x", merchant_category_code: "x", payer: { openid: "x", sp_openid: "x", sub_openid: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.transactions.app.post(options);
  wxpay.v3.global.transactions.app.postSync(options);
  void wxpay.chain("v3/global/transactions/app").post(options);
  wxpay.chain("v3/global/transactions/app").postSync(options);
  void wxpay["v3/global/transactions/app"].post(options);
  wxpay["v3/global/transactions/app"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/transactions/id/{transaction_id}#get", () => {
  const node = wxpay.v3.global.transactions.id._transaction_id_;
  const options = { transaction_id: "x", query: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.transactions.id._transaction_id_.get(options);
  wxpay.v3.global.transactions.id._transaction_id_.getSync(options);
  void wxpay.chain("v3/global/transactions/id/{transaction_id}").get(options);
  wxpay.chain("v3/global/transactions/id/{transaction_id}").getSync(options);
  void wxpay["v3/global/transactions/id/{transaction_id}"].get(options);
  wxpay["v3/global/transactions/id/{transaction_id}"].getSync(options);
  // @ts-expect-error mchid is of another type
  void node.get({ ...options, query: { ...options.query, mchid: Symbol() } });
});

test("v3/global/transactions/id/{transaction_id}/close#post", () => {
  const node = wxpay.v3.global.transactions.id._transaction_id_.close;
  const options = { transaction_id: "x", json: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.transactions.id._transaction_id_.close.post(options);
  wxpay.v3.global.transactions.id._transaction_id_.close.postSync(options);
  void wxpay.chain("v3/global/transactions/id/{transaction_id}/close").post(options);
  wxpay.chain("v3/global/transactions/id/{transaction_id}/close").postSync(options);
  void wxpay["v3/global/transactions/id/{transaction_id}/close"].post(options);
  wxpay["v3/global/transactions/id/{transaction_id}/close"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});

test("v3/global/transactions/jsapi#post", () => {
  const node = wxpay.v3.global.transactions.jsapi;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", time_start: "x", time_expire: "x", merchant_category_code: "x", payer: { openid: "x", sp_openid: "x", sub_openid: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.transactions.jsapi.post(options);
  wxpay.v3.global.transactions.jsapi.postSync(options);
  void wxpay.chain("v3/global/transactions/jsapi").post(options);
  wxpay.chain("v3/global/transactions/jsapi").postSync(options);
  void wxpay["v3/global/transactions/jsapi"].post(options);
  wxpay["v3/global/transactions/jsapi"].postSync(options);
  const { mchid: _, ...rest } = options.json;
  // @ts-expect-error mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/global/transactions/mweb#post", () => {
  const node = wxpay.v3.global.transactions.mweb;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", time_start: "x", time_expire: "x", merchant_category_code: "x", payer: { openid: "x", sp_openid: "x", sub_openid: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.transactions.mweb.post(options);
  wxpay.v3.global.transactions.mweb.postSync(options);
  void wxpay.chain("v3/global/transactions/mweb").post(options);
  wxpay.chain("v3/global/transactions/mweb").postSync(options);
  void wxpay["v3/global/transactions/mweb"].post(options);
  wxpay["v3/global/transactions/mweb"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/global/transactions/native#post", () => {
  const node = wxpay.v3.global.transactions.native;
  const options = { json: { mchid: "x", appid: "x", sub_mchid: "x", sp_mchid: "x", sp_appid: "x", sub_appid: "x", description: "x", attach: "x", notify_url: "x", out_trade_no: "x", goods_tag: "x", trade_type: "JSAPI", limit_pay: "x", time_start: "x", time_expire: "x", merchant_category_code: "x", payer: { openid: "x", sp_openid: "x", sub_openid: "x" }, amount: { total: 1, currency: "x" }, scene_info: { device_id: "x", device_ip: "x", payer_client_ip: "x", operator_id: "x", store_info: { id: "x", name: "x", address: "x" } }, detail: [{ cost_price: 1, receipt_id: "x", goods_detail: [{ goods_id: "x", wxpay_goods_id: "x", goods_name: "x", quantity: 1, price: 1 }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.transactions.native.post(options);
  wxpay.v3.global.transactions.native.postSync(options);
  void wxpay.chain("v3/global/transactions/native").post(options);
  wxpay.chain("v3/global/transactions/native").postSync(options);
  void wxpay["v3/global/transactions/native"].post(options);
  wxpay["v3/global/transactions/native"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});

test("v3/global/transactions/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.global.transactions.outTradeNo._out_trade_no_;
  const options = { out_trade_no: "x", query: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.global.transactions.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.global.transactions.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/global/transactions/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/global/transactions/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/global/transactions/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/global/transactions/out-trade-no/{out_trade_no}"].getSync(options);
  const { mchid: _, ...rest } = options.query;
  // @ts-expect-error mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/global/transactions/out-trade-no/{out_trade_no}/close#post", () => {
  const node = wxpay.v3.global.transactions.outTradeNo._out_trade_no_.close;
  const options = { out_trade_no: "x", json: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.global.transactions.outTradeNo._out_trade_no_.close.post(options);
  wxpay.v3.global.transactions.outTradeNo._out_trade_no_.close.postSync(options);
  void wxpay.chain("v3/global/transactions/out-trade-no/{out_trade_no}/close").post(options);
  wxpay.chain("v3/global/transactions/out-trade-no/{out_trade_no}/close").postSync(options);
  void wxpay["v3/global/transactions/out-trade-no/{out_trade_no}/close"].post(options);
  wxpay["v3/global/transactions/out-trade-no/{out_trade_no}/close"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});
