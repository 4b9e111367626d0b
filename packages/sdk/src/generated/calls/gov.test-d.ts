// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/gov/subsidy/audit/cup/invalid#post", () => {
  const node = wxpay.v3.gov.subsidy.audit.cup.invalid;
  const options = { json: { org_no: "x", mchnt_order_id: "x", upload_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.audit.cup.invalid.post(options);
  wxpay.v3.gov.subsidy.audit.cup.invalid.postSync(options);
  void wxpay.chain("v3/gov/subsidy/audit/cup/invalid").post(options);
  wxpay.chain("v3/gov/subsidy/audit/cup/invalid").postSync(options);
  void wxpay["v3/gov/subsidy/audit/cup/invalid"].post(options);
  wxpay["v3/gov/subsidy/audit/cup/invalid"].postSync(options);
  const { org_no: _, ...rest } = options.json;
  // @ts-expect-error org_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/audit/cup/query#post", () => {
  const node = wxpay.v3.gov.subsidy.audit.cup.query;
  const options = { json: { org_no: "x", mchnt_order_id: "x", upload_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.audit.cup.query.post(options);
  wxpay.v3.gov.subsidy.audit.cup.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/audit/cup/query").post(options);
  wxpay.chain("v3/gov/subsidy/audit/cup/query").postSync(options);
  void wxpay["v3/gov/subsidy/audit/cup/query"].post(options);
  wxpay["v3/gov/subsidy/audit/cup/query"].postSync(options);
  // @ts-expect-error org_no is of another type
  void node.post({ ...options, json: { ...options.json, org_no: Symbol() } });
});

test("v3/gov/subsidy/audit/cup/refund/sync#post", () => {
  const node = wxpay.v3.gov.subsidy.audit.cup.refund.sync;
  const options = { json: { org_no: "x", mchnt_order_id: "x", upload_time: "x", refund_at: "x", refund_dt: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.audit.cup.refund.sync.post(options);
  wxpay.v3.gov.subsidy.audit.cup.refund.sync.postSync(options);
  void wxpay.chain("v3/gov/subsidy/audit/cup/refund/sync").post(options);
  wxpay.chain("v3/gov/subsidy/audit/cup/refund/sync").postSync(options);
  void wxpay["v3/gov/subsidy/audit/cup/refund/sync"].post(options);
  wxpay["v3/gov/subsidy/audit/cup/refund/sync"].postSync(options);
  // @ts-expect-error org_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, org_noMisspelt: "x" } });
});

test("v3/gov/subsidy/audit/cup/update#post", () => {
  const node = wxpay.v3.gov.subsidy.audit.cup.update;
  const options = { json: { org_no: "x", sub_mchnt_cd: "x", sub_mchnt_nm: "x", store_nm: "x", online_no: "x", mchnt_order_id: "x", upload_time: "x", notify_url: "x", prod_id: "x", eng_grade: "x", brand_nm: "x", prod_model: "x", sales_chnl: "x", plat_form: "x", payer_tp: "x", trade_in_order_id: "x", trade_in_at: "x", is_trade_in: "x", sales_at: "x", actual_at: "x", trans_tm: "x", mchnt_cd: "x", mer_sub_at: "x", discount_at: "x", image01: "x", image02: "x", image03: "x", image04: "x", image05: "x", image06: "x", image07: "x", image08: "x", image09: "x", image10: "x", commitment_letter_photo: "x", commitment_letter_photo_format: "x", device_photo: "x", device_photo_format: "x", pack_and_active_photo: "x", bar_code: "x", sn_code: "x", imei1: "x", imei2: "x", register_model: "x", record_number: "x", eng_grade_standard: "x", invoice_info: { invoice_cd: "x", invoice_no: "x", invoice_dt: "x", invoice_link: "x", invoice_tp: "x", invoice_ck_cd: "x", nm: "x", tax: "x", invoice_tax_amt: "x", sales_ent_nm: "x", tax_payer: "x", num: "x", service_nm: "x" }, track_info: { tracking_no: "x", tracking_company: "x", usr_prov: "x", usr_city: "x", usr_area: "x", usr_addr: "x", tracking_type: "x", delivery_method: "x", shipping_addr: "x", delivery_time: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.audit.cup.update.post(options);
  wxpay.v3.gov.subsidy.audit.cup.update.postSync(options);
  void wxpay.chain("v3/gov/subsidy/audit/cup/update").post(options);
  wxpay.chain("v3/gov/subsidy/audit/cup/update").postSync(options);
  void wxpay["v3/gov/subsidy/audit/cup/update"].post(options);
  wxpay["v3/gov/subsidy/audit/cup/update"].postSync(options);
  const { org_no: _, ...rest } = options.json;
  // @ts-expect-error org_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/audit/cup/upload#post", () => {
  const node = wxpay.v3.gov.subsidy.audit.cup.upload;
  const options = { json: { org_no: "x", sub_mchnt_cd: "x", sub_mchnt_nm: "x", store_nm: "x", online_no: "x", mchnt_order_id: "x", upload_time: "x", notify_url: "x", prod_id: "x", eng_grade: "x", brand_nm: "x", prod_model: "x", sales_chnl: "x", plat_form: "x", payer_tp: "x", trade_in_order_id: "x", trade_in_at: "x", is_trade_in: "x", sales_at: "x", actual_at: "x", trans_tm: "x", mchnt_cd: "x", mer_sub_at: "x", discount_at: "x", image01: "x", image02: "x", image03: "x", image04: "x", image05: "x", image06: "x", image07: "x", image08: "x", image09: "x", image10: "x", commitment_letter_photo: "x", commitment_letter_photo_format: "x", device_photo: "x", device_photo_format: "x", pack_and_active_photo: "x", bar_code: "x", sn_code: "x", imei1: "x", imei2: "x", register_model: "x", record_number: "x", eng_grade_standard: "x", invoice_info: { invoice_cd: "x", invoice_no: "x", invoice_dt: "x", invoice_link: "x", invoice_tp: "x", invoice_ck_cd: "x", nm: "x", tax: "x", invoice_tax_amt: "x", sales_ent_nm: "x", tax_payer: "x", num: "x", service_nm: "x" }, track_info: { tracking_no: "x", tracking_company: "x", usr_prov: "x", usr_city: "x", usr_area: "x", usr_addr: "x", tracking_type: "x", delivery_method: "x", shipping_addr: "x", delivery_time: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.audit.cup.upload.post(options);
  wxpay.v3.gov.subsidy.audit.cup.upload.postSync(options);
  void wxpay.chain("v3/gov/subsidy/audit/cup/upload").post(options);
  wxpay.chain("v3/gov/subsidy/audit/cup/upload").postSync(options);
  void wxpay["v3/gov/subsidy/audit/cup/upload"].post(options);
  wxpay["v3/gov/subsidy/audit/cup/upload"].postSync(options);
  // @ts-expect-error org_no is of another type
  void node.post({ ...options, json: { ...options.json, org_no: Symbol() } });
});

test("v3/gov/subsidy/companies/query#post", () => {
  const node = wxpay.v3.gov.subsidy.companies.query;
  const options = { json: { qualification_region_code: 1, license_number: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.companies.query.post(options);
  wxpay.v3.gov.subsidy.companies.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/companies/query").post(options);
  wxpay.chain("v3/gov/subsidy/companies/query").postSync(options);
  void wxpay["v3/gov/subsidy/companies/query"].post(options);
  wxpay["v3/gov/subsidy/companies/query"].postSync(options);
  // @ts-expect-error qualification_region_codeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, qualification_region_codeMisspelt: "x" } });
});

test("v3/gov/subsidy/goods/upload#post", () => {
  const node = wxpay.v3.gov.subsidy.goods.upload;
  const options = { json: { appliance_id: 1, product_name: "x", energy_grade: "FIRST_LEVEL", brand: "x", qualification_region_code: 1, seller_name: "x", license_number: "x", base_price: 1, average_trading_price: 1, product_type: "COMMON_PRODUCT", product_model: "x", bar_code: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.goods.upload.post(options);
  wxpay.v3.gov.subsidy.goods.upload.postSync(options);
  void wxpay.chain("v3/gov/subsidy/goods/upload").post(options);
  wxpay.chain("v3/gov/subsidy/goods/upload").postSync(options);
  void wxpay["v3/gov/subsidy/goods/upload"].post(options);
  wxpay["v3/gov/subsidy/goods/upload"].postSync(options);
  const { appliance_id: _, ...rest } = options.json;
  // @ts-expect-error appliance_id is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/n-qualifications/sync#post", () => {
  const node = wxpay.v3.gov.subsidy.nQualifications.sync;
  const options = { json: { real_name: "x", id_card_number: "x", phone_number: "x", appliance_id: 1, out_trade_no: "x", sub_mchid: "x", energy_grade: "FIRST_LEVEL", receive_region_code: "x", brand: "x", address: "x", qualification_region_code: 1, seller_name: "x", license_number: "x", logistics_num: "x", delivery_time: "x", invoice_num: "x", product_type: "COMMON_PRODUCT", pc_type: "DESKTOP", order_amount: 1, discount_amount: 1, mch_order_id: "x", invoice_time: "x", purchaser_name: "x", sale_model: "SALE_MODEL_ONLINE", identity_document_type: "ID_DOC_TYPE_ID_CARD", invoice_address_code: "x", tax_authority_code: "x", transaction_time: "x", cate_state: "CATE_STATE_REDEEM", longitude: "x", latitude: "x", cate_code: "x", coupon_code: "x", invoice_code: "x", refund_id: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.nQualifications.sync.post(options);
  wxpay.v3.gov.subsidy.nQualifications.sync.postSync(options);
  void wxpay.chain("v3/gov/subsidy/n-qualifications/sync").post(options);
  wxpay.chain("v3/gov/subsidy/n-qualifications/sync").postSync(options);
  void wxpay["v3/gov/subsidy/n-qualifications/sync"].post(options);
  wxpay["v3/gov/subsidy/n-qualifications/sync"].postSync(options);
  // @ts-expect-error real_name is of another type
  void node.post({ ...options, json: { ...options.json, real_name: Symbol() } });
});

test("v3/gov/subsidy/qualification#get", () => {
  const node = wxpay.v3.gov.subsidy.qualification;
  const options = { query: { real_name: "x", id_card_number: "x", phone_number: "x", appliance_id: 1, openid: "x", appid: "x", qualification_region_code: 1, identity_document_type: "ID_DOC_TYPE_ID_CARD" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.gov.subsidy.qualification.get(options);
  wxpay.v3.gov.subsidy.qualification.getSync(options);
  void wxpay.chain("v3/gov/subsidy/qualification").get(options);
  wxpay.chain("v3/gov/subsidy/qualification").getSync(options);
  void wxpay["v3/gov/subsidy/qualification"].get(options);
  wxpay["v3/gov/subsidy/qualification"].getSync(options);
  // @ts-expect-error real_nameMisspelt is no member
  void node.get({ ...options, query: { ...options.query, real_nameMisspelt: "x" } });
});

test("v3/gov/subsidy/qualifications/passthrough/cancel#post", () => {
  const node = wxpay.v3.gov.subsidy.qualifications.passthrough.cancel;
  const options = { json: { real_name: "x", id_card_number: "x", phone_number: "x", appliance_id: 1, qualification_region_code: 1, out_request_no: "x", identity_document_type: "ID_DOC_TYPE_ID_CARD" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.qualifications.passthrough.cancel.post(options);
  wxpay.v3.gov.subsidy.qualifications.passthrough.cancel.postSync(options);
  void wxpay.chain("v3/gov/subsidy/qualifications/passthrough/cancel").post(options);
  wxpay.chain("v3/gov/subsidy/qualifications/passthrough/cancel").postSync(options);
  void wxpay["v3/gov/subsidy/qualifications/passthrough/cancel"].post(options);
  wxpay["v3/gov/subsidy/qualifications/passthrough/cancel"].postSync(options);
  const { real_name: _, ...rest } = options.json;
  // @ts-expect-error real_name is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/qualifications/passthrough/claim#post", () => {
  const node = wxpay.v3.gov.subsidy.qualifications.passthrough.claim;
  const options = { json: { real_name: "x", id_card_number: "x", phone_number: "x", appliance_id: 1, qualification_region_code: 1, identity_document_type: "ID_DOC_TYPE_ID_CARD", longitude: "x", latitude: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.qualifications.passthrough.claim.post(options);
  wxpay.v3.gov.subsidy.qualifications.passthrough.claim.postSync(options);
  void wxpay.chain("v3/gov/subsidy/qualifications/passthrough/claim").post(options);
  wxpay.chain("v3/gov/subsidy/qualifications/passthrough/claim").postSync(options);
  void wxpay["v3/gov/subsidy/qualifications/passthrough/claim"].post(options);
  wxpay["v3/gov/subsidy/qualifications/passthrough/claim"].postSync(options);
  // @ts-expect-error real_name is of another type
  void node.post({ ...options, json: { ...options.json, real_name: Symbol() } });
});

test("v3/gov/subsidy/qualifications/passthrough/query#post", () => {
  const node = wxpay.v3.gov.subsidy.qualifications.passthrough.query;
  const options = { json: { real_name: "x", id_card_number: "x", phone_number: "x", qualification_region_code: 1, identity_document_type: "ID_DOC_TYPE_ID_CARD" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.qualifications.passthrough.query.post(options);
  wxpay.v3.gov.subsidy.qualifications.passthrough.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/qualifications/passthrough/query").post(options);
  wxpay.chain("v3/gov/subsidy/qualifications/passthrough/query").postSync(options);
  void wxpay["v3/gov/subsidy/qualifications/passthrough/query"].post(options);
  wxpay["v3/gov/subsidy/qualifications/passthrough/query"].postSync(options);
  // @ts-expect-error real_nameMisspelt is no member
  void node.post({ ...options, json: { ...options.json, real_nameMisspelt: "x" } });
});

test("v3/gov/subsidy/qualifications/query#post", () => {
  const node = wxpay.v3.gov.subsidy.qualifications.query;
  const options = { json: { real_name: "x", id_card_number: "x", phone_number: "x", qualification_region_code: 1, identity_document_type: "ID_DOC_TYPE_ID_CARD" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.qualifications.query.post(options);
  wxpay.v3.gov.subsidy.qualifications.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/qualifications/query").post(options);
  wxpay.chain("v3/gov/subsidy/qualifications/query").postSync(options);
  void wxpay["v3/gov/subsidy/qualifications/query"].post(options);
  wxpay["v3/gov/subsidy/qualifications/query"].postSync(options);
  const { real_name: _, ...rest } = options.json;
  // @ts-expect-error real_name is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/qualifications/sync#post", () => {
  const node = wxpay.v3.gov.subsidy.qualifications.sync;
  const options = { json: { real_name: "x", id_card_number: "x", phone_number: "x", appliance_id: 1, out_trade_no: "x", sub_mch_id: "x", energy_grade: "FIRST_LEVEL", receive_region_code: "x", brand: "x", address: "x", qualification_region_code: 1, sn_code: "x", seller_name: "x", license_number: "x", barcode: "x", item_name: "x", spec_model: "x", logistics_num: "x", delivery_time: "x", invoice_num: "x", product_type: "COMMON_PRODUCT", pc_type: "DESKTOP", order_amount: 1, discount_amount: 1, imei1: "x", imei2: "x", mch_order_id: "x", refund_id: "x", invoice_time: "x", purchaser_name: "x", sale_model: "SALE_MODEL_ONLINE", identity_document_type: "ID_DOC_TYPE_ID_CARD", invoice_address_code: "x", invoice_code: "x", tax_authority_code: "x", transaction_time: "x", cate_state: "CATE_STATE_REDEEM", mch_name: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.qualifications.sync.post(options);
  wxpay.v3.gov.subsidy.qualifications.sync.postSync(options);
  void wxpay.chain("v3/gov/subsidy/qualifications/sync").post(options);
  wxpay.chain("v3/gov/subsidy/qualifications/sync").postSync(options);
  void wxpay["v3/gov/subsidy/qualifications/sync"].post(options);
  wxpay["v3/gov/subsidy/qualifications/sync"].postSync(options);
  // @ts-expect-error real_name is of another type
  void node.post({ ...options, json: { ...options.json, real_name: Symbol() } });
});

test("v3/gov/subsidy/sncode/lock#post", () => {
  const node = wxpay.v3.gov.subsidy.sncode.lock;
  const options = { json: { appliance_id: 1, out_trade_no: "x", brand: "x", qualification_region_code: 1, sn_code: "x", manufacturer_info: "x", barcode: "x", spec_model: "x", product_type: "COMMON_PRODUCT", sale_time: "x", imei1: "x", imei2: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.sncode.lock.post(options);
  wxpay.v3.gov.subsidy.sncode.lock.postSync(options);
  void wxpay.chain("v3/gov/subsidy/sncode/lock").post(options);
  wxpay.chain("v3/gov/subsidy/sncode/lock").postSync(options);
  void wxpay["v3/gov/subsidy/sncode/lock"].post(options);
  wxpay["v3/gov/subsidy/sncode/lock"].postSync(options);
  // @ts-expect-error appliance_idMisspelt is no member
  void node.post({ ...options, json: { ...options.json, appliance_idMisspelt: "x" } });
});

test("v3/gov/subsidy/sncode/query#post", () => {
  const node = wxpay.v3.gov.subsidy.sncode.query;
  const options = { json: { sn_code_list: ["x"], qualification_region_code: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.sncode.query.post(options);
  wxpay.v3.gov.subsidy.sncode.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/sncode/query").post(options);
  wxpay.chain("v3/gov/subsidy/sncode/query").postSync(options);
  void wxpay["v3/gov/subsidy/sncode/query"].post(options);
  wxpay["v3/gov/subsidy/sncode/query"].postSync(options);
  const { sn_code_list: _, ...rest } = options.json;
  // @ts-expect-error sn_code_list is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/sncode/unlock#post", () => {
  const node = wxpay.v3.gov.subsidy.sncode.unlock;
  const options = { json: { appliance_id: 1, out_trade_no: "x", qualification_region_code: 1, sn_code: "x", barcode: "x", product_type: "COMMON_PRODUCT" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.sncode.unlock.post(options);
  wxpay.v3.gov.subsidy.sncode.unlock.postSync(options);
  void wxpay.chain("v3/gov/subsidy/sncode/unlock").post(options);
  wxpay.chain("v3/gov/subsidy/sncode/unlock").postSync(options);
  void wxpay["v3/gov/subsidy/sncode/unlock"].post(options);
  wxpay["v3/gov/subsidy/sncode/unlock"].postSync(options);
  // @ts-expect-error appliance_id is of another type
  void node.post({ ...options, json: { ...options.json, appliance_id: Symbol() } });
});

test("v3/gov/subsidy/transactions/query#post", () => {
  const node = wxpay.v3.gov.subsidy.transactions.query;
  const options = { json: { qualification_region_code: 1, order_number_list: ["x"] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.transactions.query.post(options);
  wxpay.v3.gov.subsidy.transactions.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/transactions/query").post(options);
  wxpay.chain("v3/gov/subsidy/transactions/query").postSync(options);
  void wxpay["v3/gov/subsidy/transactions/query"].post(options);
  wxpay["v3/gov/subsidy/transactions/query"].postSync(options);
  // @ts-expect-error qualification_region_codeMisspelt is no member
  void node.post({ ...options, json: { ...options.json, qualification_region_codeMisspelt: "x" } });
});

test("v3/gov/subsidy/transactions/summary/query-day#post", () => {
  const node = wxpay.v3.gov.subsidy.transactions.summary.queryDay;
  const options = { json: { qualification_region_code: 1, query_date: "x", query_type: "ORDER_TYPE_TRANSACTION", appliance_id: 1, cate_state: "CATE_STATE_REDEEM" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.transactions.summary.queryDay.post(options);
  wxpay.v3.gov.subsidy.transactions.summary.queryDay.postSync(options);
  void wxpay.chain("v3/gov/subsidy/transactions/summary/query-day").post(options);
  wxpay.chain("v3/gov/subsidy/transactions/summary/query-day").postSync(options);
  void wxpay["v3/gov/subsidy/transactions/summary/query-day"].post(options);
  wxpay["v3/gov/subsidy/transactions/summary/query-day"].postSync(options);
  const { qualification_region_code: _, ...rest } = options.json;
  // @ts-expect-error qualification_region_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/transactions/sync#post", () => {
  const node = wxpay.v3.gov.subsidy.transactions.sync;
  const options = { json: { real_name: "x", id_card_number: "x", phone_number: "x", appliance_id: 1, out_trade_no: "x", energy_grade: "FIRST_LEVEL", receive_region_code: "x", brand: "x", address: "x", qualification_region_code: 1, seller_name: "x", license_number: "x", order_amount: 1, discount_amount: 1, transaction_time: "x", mch_order_id: "x", refund_id: "x", mch_name: "x", sale_model: "SALE_MODEL_ONLINE", cate_state: "CATE_STATE_REDEEM", identity_document_type: "ID_DOC_TYPE_ID_CARD", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.transactions.sync.post(options);
  wxpay.v3.gov.subsidy.transactions.sync.postSync(options);
  void wxpay.chain("v3/gov/subsidy/transactions/sync").post(options);
  wxpay.chain("v3/gov/subsidy/transactions/sync").postSync(options);
  void wxpay["v3/gov/subsidy/transactions/sync"].post(options);
  wxpay["v3/gov/subsidy/transactions/sync"].postSync(options);
  // @ts-expect-error real_name is of another type
  void node.post({ ...options, json: { ...options.json, real_name: Symbol() } });
});

test("v3/gov/subsidy/zhejiang/authcode/cancel#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.authcode.cancel;
  const options = { json: { sp_serial_no: "x", cred_frozen_no: "x", trans_date: "x", trans_time: "x", auth_code: "x", req_ssn: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.authcode.cancel.post(options);
  wxpay.v3.gov.subsidy.zhejiang.authcode.cancel.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/authcode/cancel").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/authcode/cancel").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/authcode/cancel"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/authcode/cancel"].postSync(options);
  // @ts-expect-error sp_serial_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_serial_noMisspelt: "x" } });
});

test("v3/gov/subsidy/zhejiang/authcode/commit#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.authcode.commit;
  const options = { json: { sp_serial_no: "x", cred_frozen_no: "x", trans_date: "x", trans_time: "x", acq_org_order_no: "x", order_no: "x", subsidy_amt: 0.5, add_code: "x", address: "x", sale_models: "0", corp_name: "x", brand: "x", uniscid: "x", barcode: "x", auth_code: "x", req_ssn: "x", bank_name: "x", bank_subsidy: "x", plat_subsidy: "x", county_code: "x", amount: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.authcode.commit.post(options);
  wxpay.v3.gov.subsidy.zhejiang.authcode.commit.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/authcode/commit").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/authcode/commit").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/authcode/commit"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/authcode/commit"].postSync(options);
  const { sp_serial_no: _, ...rest } = options.json;
  // @ts-expect-error sp_serial_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/zhejiang/authcode/issue#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.authcode.issue;
  const options = { json: { category_id: "x", openid: "x", name: "x", mobile: "x", add_code: "x", custom_info: "x", cert_type: "1", cert_no: "x", req_ssn: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.authcode.issue.post(options);
  wxpay.v3.gov.subsidy.zhejiang.authcode.issue.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/authcode/issue").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/authcode/issue").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/authcode/issue"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/authcode/issue"].postSync(options);
  // @ts-expect-error category_id is of another type
  void node.post({ ...options, json: { ...options.json, category_id: Symbol() } });
});

test("v3/gov/subsidy/zhejiang/authcode/refund#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.authcode.refund;
  const options = { json: { sp_serial_no: "x", cred_frozen_no: "x", trans_date: "x", trans_time: "x", order_no: "x", subsidy_amt: 0.5, add_code: "x", address: "x", sale_models: "0", uniscid: "x", barcode: "x", auth_code: "x", req_ssn: "x", bank_name: "x", bank_subsidy: "x", plat_subsidy: "x", corp_name: "x", brand: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.authcode.refund.post(options);
  wxpay.v3.gov.subsidy.zhejiang.authcode.refund.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/authcode/refund").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/authcode/refund").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/authcode/refund"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/authcode/refund"].postSync(options);
  // @ts-expect-error sp_serial_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sp_serial_noMisspelt: "x" } });
});

test("v3/gov/subsidy/zhejiang/authcode/try#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.authcode.try;
  const options = { json: { sp_serial_no: "x", mchnt_no: "x", term_no: "x", auth_code: "x", category: "x", county_code: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.authcode.try.post(options);
  wxpay.v3.gov.subsidy.zhejiang.authcode.try.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/authcode/try").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/authcode/try").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/authcode/try"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/authcode/try"].postSync(options);
  const { sp_serial_no: _, ...rest } = options.json;
  // @ts-expect-error sp_serial_no is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/zhejiang/goods/query#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.goods.query;
  const options = { json: { goods_bar_code: "x", province: "x", req_ssn: "x", req_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.goods.query.post(options);
  wxpay.v3.gov.subsidy.zhejiang.goods.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/goods/query").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/goods/query").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/goods/query"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/goods/query"].postSync(options);
  // @ts-expect-error goods_bar_code is of another type
  void node.post({ ...options, json: { ...options.json, goods_bar_code: Symbol() } });
});

test("v3/gov/subsidy/zhejiang/n-qualifications/confirm#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm;
  const options = { json: { data: [{ cate_code: "x", cert_no: "x", grade: "x", name: "x", operation_time: "x", bank_name: "x", bank_subsidy: "x", plat_subsidy: "x", sales: "x", status: "x", subsidy: "x", tel: "x", add_code: "x", address: "x", sale_models: "x", brand: "x", activity_add_code: "x", uniscid: "x", corp_name: "x", serial_num: "x" }], req_ssn: "x", req_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm.post(options);
  wxpay.v3.gov.subsidy.zhejiang.nQualifications.confirm.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/n-qualifications/confirm").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/n-qualifications/confirm").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/n-qualifications/confirm"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/n-qualifications/confirm"].postSync(options);
  // @ts-expect-error dataMisspelt is no member
  void node.post({ ...options, json: { ...options.json, dataMisspelt: "x" } });
});

test("v3/gov/subsidy/zhejiang/qualifications/alter#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.qualifications.alter;
  const options = { json: { cate_code: "x", cert_no: "x", name: "x", tel: "x", req_ssn: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.qualifications.alter.post(options);
  wxpay.v3.gov.subsidy.zhejiang.qualifications.alter.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/qualifications/alter").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/qualifications/alter").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/qualifications/alter"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/qualifications/alter"].postSync(options);
  const { cate_code: _, ...rest } = options.json;
  // @ts-expect-error cate_code is left out
  void node.post({ ...options, json: rest });
});

test("v3/gov/subsidy/zhejiang/qualifications/claim#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.qualifications.claim;
  const options = { json: { cate_code: "x", cert_no: "x", name: "x", tel: "x", cert_type: "1", req_ssn: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.qualifications.claim.post(options);
  wxpay.v3.gov.subsidy.zhejiang.qualifications.claim.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/qualifications/claim").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/qualifications/claim").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/qualifications/claim"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/qualifications/claim"].postSync(options);
  // @ts-expect-error cate_code is of another type
  void node.post({ ...options, json: { ...options.json, cate_code: Symbol() } });
});

test("v3/gov/subsidy/zhejiang/qualifications/query#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.qualifications.query;
  const options = { json: { cert_no: "x", cate_code: "x", req_ssn: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.qualifications.query.post(options);
  wxpay.v3.gov.subsidy.zhejiang.qualifications.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/qualifications/query").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/qualifications/query").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/qualifications/query"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/qualifications/query"].postSync(options);
  // @ts-expect-error cert_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, cert_noMisspelt: "x" } });
});

test("v3/gov/subsidy/zhejiang/qualifications/sync#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.qualifications.sync;
  const options = { json: { req_ssn: "x", data: [{ auth_code: "x", cate_code: "x", cert_no: "x", grade: "一级", name: "x", operation_time: "x", bank_name: "x", bank_subsidy: "x", plat_subsidy: "x", sales: "x", status: "0", subsidy: "x", tel: "x", add_code: "x", address: "x", sale_models: "0", sn_code: "x", uniscid: "x", corp_name: "x", barcode: "x", item_name: "x", spec_model: "x", brand: "x", logistics_no: "x", delivery_time: "x", invoice_no: "x", is_ai_product: "x", pc_type: "x", order_no: "x", origin_order_no: "x", activity_add_code: "x", imei1: "x", imei2: "x", ccc_sn_order_no: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.qualifications.sync.post(options);
  wxpay.v3.gov.subsidy.zhejiang.qualifications.sync.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/qualifications/sync").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/qualifications/sync").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/qualifications/sync"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/qualifications/sync"].postSync(options);
  void node.post();
  // @ts-expect-error req_ssnMisspelt is no member
  void node.post({ ...options, json: { ...options.json, req_ssnMisspelt: "x" } });
});

test("v3/gov/subsidy/zhejiang/sncode/lock#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.sncode.lock;
  const options = { json: { create_user: "x", province: "x", manufact_cert_code: "x", sn: "x", goods_bar_code: "x", goods_type: "x", goods_name: "x", goods_model: "x", imei1: "x", imei2: "x", trans_orderid: "x", order_price: "x", acquire_code: "x", sell_orderid: "x", city: "x", county: "x", is_ai_product: "x", sale_time: "x", mfr_info: "x", brand: "x", sale_models: "x", req_ssn: "x", req_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.sncode.lock.post(options);
  wxpay.v3.gov.subsidy.zhejiang.sncode.lock.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/sncode/lock").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/sncode/lock").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/sncode/lock"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/sncode/lock"].postSync(options);
  // @ts-expect-error create_user is of another type
  void node.post({ ...options, json: { ...options.json, create_user: Symbol() } });
});

test("v3/gov/subsidy/zhejiang/sncode/query#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.sncode.query;
  const options = { json: { sn: "x", province: "x", manufact_cert_code: "x", goods_type: "x", goods_bar_code: "x", imei1: "x", imei2: "x", sales_models: "x", req_ssn: "x", req_time: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.sncode.query.post(options);
  wxpay.v3.gov.subsidy.zhejiang.sncode.query.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/sncode/query").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/sncode/query").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/sncode/query"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/sncode/query"].postSync(options);
  // @ts-expect-error snMisspelt is no member
  void node.post({ ...options, json: { ...options.json, snMisspelt: "x" } });
});

test("v3/gov/subsidy/zhejiang/sncode/unlock#post", () => {
  const node = wxpay.v3.gov.subsidy.zhejiang.sncode.unlock;
  const options = { json: { req_ssn: "x", req_time: "x", create_user: "x", province: "x", manufact_cert_code: "x", sn: "x", goods_bar_code: "x", goods_type: "x", goods_name: "x", goods_model: "x", imei1: "x", imei2: "x", trans_orderid: "x", ori_pay_orderid: "x", order_price: "x", acquire_code: "x", sell_orderid: "x", city: "x", county: "x", is_ai_product: "x", sale_time: "x", mfr_info: "x", brand: "x", sales_models: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.post(options);
  wxpay.v3.gov.subsidy.zhejiang.sncode.unlock.postSync(options);
  void wxpay.chain("v3/gov/subsidy/zhejiang/sncode/unlock").post(options);
  wxpay.chain("v3/gov/subsidy/zhejiang/sncode/unlock").postSync(options);
  void wxpay["v3/gov/subsidy/zhejiang/sncode/unlock"].post(options);
  wxpay["v3/gov/subsidy/zhejiang/sncode/unlock"].postSync(options);
  const { req_ssn: _, ...rest } = options.json;
  // @ts-expect-error req_ssn is left out
  void node.post({ ...options, json: rest });
});
