// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/new-tax-control-fapiao/card-template#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.cardTemplate;
  const options = { json: { sub_mchid: "x", card_appid: "x", card_template_information: { payee_name: "x", logo_url: "x", custom_cell: { words: "x", description: "x", jump_url: "x", miniprogram_user_name: "x", miniprogram_path: "x" } } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.cardTemplate.post(options);
  wxpay.v3.newTaxControlFapiao.cardTemplate.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/card-template").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/card-template").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/card-template"].post(options);
  wxpay["v3/new-tax-control-fapiao/card-template"].postSync(options);
  const { card_appid: _, ...rest } = options.json;
  // @ts-expect-error card_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/new-tax-control-fapiao/download#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.download;
  const options = { query: { token: "x", mchid: "x", sub_mchid: "x", openid: "x", invoice_code: "x", invoice_no: "x", fapiao_id: "x", file_format: "PDF" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.download.get(options);
  wxpay.v3.newTaxControlFapiao.download.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/download").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/download").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/download"].get(options);
  wxpay["v3/new-tax-control-fapiao/download"].getSync(options);
  // @ts-expect-error token is of another type
  void node.get({ ...options, query: { ...options.query, token: Symbol() } });
});

test("v3/new-tax-control-fapiao/fapiao-applications#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications;
  const options = { json: { sub_mchid: "x", scene: "WITH_WECHATPAY", fapiao_apply_id: "x", buyer_information: { type: "INDIVIDUAL", name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x", phone: "x", email: "x" }, fapiao_information: [{ fapiao_id: "x", total_amount: 1, need_list: true, remark: "x", items: [{ tax_code: "x", goods_category: "x", goods_name: "x", goods_id: 1, specification: "x", unit: "x", quantity: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: "NO_FAVORABLE", discount: true }] }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications.post(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications"].post(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/new-tax-control-fapiao/fapiao-applications/issue-general#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueGeneral;
  const options = { json: { sub_mchid: "x", fapiao_apply_id: "x", buyer_information: { type: "INDIVIDUAL", name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x", phone: "x", email: "x", amount: 1, out_trade_no: "x", fapiao_bill_type: "COMM_FAPIAO", user_apply_message: "x" }, fapiao_information: { fapiao_id: "x", total_amount: 1, items: [{ tax_code: "x", goods_name: "x", specification: "x", unit: "x", quantity: 1, total_amount: 1, tax_rate: 1, discount: true, preferential_policy_code: 1 }], export_business_policy_code: 1, vat_refund_levy_code: 1, billing_person_id: "x", billing_person: "x", fapiao_bill_type: "COMM_FAPIAO", transaction_information: [{ pay_channel: "WECHAT_PAY", transaction_id: "x", out_trade_no: "x", amount: 1 }], remark: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueGeneral.post(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueGeneral.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/issue-general").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/issue-general").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/issue-general"].post(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/issue-general"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport;
  const options = { json: { sub_mchid: "x", fapiao_apply_id: "x", buyer_information: { type: "INDIVIDUAL", name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x", phone: "x", email: "x", amount: 1, out_trade_no: "x", fapiao_bill_type: "COMM_FAPIAO", user_apply_message: "x" }, fapiao_information: { fapiao_id: "x", total_amount: 1, items: [{ tax_code: "x", goods_name: "x", specification: "x", unit: "x", quantity: 1, total_amount: 1, tax_rate: 1, discount: true, preferential_policy_code: 1, passenger_information: { name: "x", certificate_type: "IDENTITY_CARD", certificate_number: "x", departure_date: "x", departure_place: "x", destination: "x", transportation_type: "LONG_DISTANCE_BUS", transportation_classes: "SHIP_FIRST_CLASS_CABIN" } }], export_business_policy_code: 1, vat_refund_levy_code: 1, billing_person_id: "x", billing_person: "x", fapiao_bill_type: "COMM_FAPIAO", transaction_information: [{ pay_channel: "WECHAT_PAY", transaction_id: "x", out_trade_no: "x", amount: 1 }], remark: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport.post(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications.issuePassengerTransport.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"].post(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil;
  const options = { json: { sub_mchid: "x", fapiao_apply_id: "x", buyer_information: { type: "INDIVIDUAL", name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x", phone: "x", email: "x", amount: 1, out_trade_no: "x", fapiao_bill_type: "COMM_FAPIAO", user_apply_message: "x" }, fapiao_information: { fapiao_id: "x", total_amount: 1, items: [{ tax_code: "x", goods_name: "x", specification: "x", unit: "TON", quantity: 1, total_amount: 1, tax_rate: 1, discount: true, preferential_policy_code: 1, refined_oil_information: { station: "x", trade_time: "x", gun_number: "x" } }], export_business_policy_code: 1, vat_refund_levy_code: 1, billing_person_id: "x", billing_person: "x", fapiao_bill_type: "COMM_FAPIAO", transaction_information: [{ pay_channel: "WECHAT_PAY", transaction_id: "x", out_trade_no: "x", amount: 1 }], remark: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil.post(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications.issueRefinedOil.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil"].post(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications.realEstateLeasing;
  const options = { json: { sub_mchid: "x", fapiao_apply_id: "x", buyer_information: { type: "INDIVIDUAL", name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x", phone: "x", email: "x", amount: 1, out_trade_no: "x", fapiao_bill_type: "COMM_FAPIAO", user_apply_message: "x" }, fapiao_information: { fapiao_id: "x", total_amount: 1, items: [{ tax_code: "x", goods_name: "x", specification: "x", unit: "METER", quantity: 1, total_amount: 1, tax_rate: 1, discount: true, preferential_policy_code: 1, real_estate_leasing_information: { province: "x", city: "x", address: "x", lease_period_start: "x", lease_period_end: "x", cross_city_flag: true, certificate_no: "x", plate_no: ["x"] } }], export_business_policy_code: 1, vat_refund_levy_code: 1, billing_person_id: "x", billing_person: "x", fapiao_bill_type: "COMM_FAPIAO", transaction_information: [{ pay_channel: "WECHAT_PAY", transaction_id: "x", out_trade_no: "x", amount: 1 }], remark: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications.realEstateLeasing.post(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications.realEstateLeasing.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing"].post(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile;
  const options = { multipart: { file: upload, meta: { sub_mchid: "x", file_type: "PDF", digest_alogrithm: "SM3", digest: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile.post(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications.uploadFapiaoFile.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"].post(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error file is of another type
  void node.post({ ...options, multipart: { ...options.multipart, file: Symbol() } });
});

test("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_;
  const options = { fapiao_apply_id: "x", query: { sub_mchid: "x", fapiao_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.get(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}"].get(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles;
  const options = { fapiao_apply_id: "x", query: { sub_mchid: "x", fapiao_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles.get(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files"].get(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files"].getSync(options);
  const { sub_mchid: _, ...rest } = options.query;
  // @ts-expect-error sub_mchid is left out
  void node.get({ ...options, query: rest });
});

test("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards;
  const options = { fapiao_apply_id: "x", json: { sub_mchid: "x", scene: "WITH_WECHATPAY", buyer_information: { type: "INDIVIDUAL", name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x", phone: "x", email: "x", amount: 1, out_trade_no: "x", fapiao_bill_type: "COMM_FAPIAO", user_apply_message: "x" }, fapiao_card_information: [{ fapiao_media_id: "x", fapiao_number: "x", fapiao_code: "x", fapiao_time: "x", check_code: "x", password: "x", total_amount: 1, tax_amount: 1, amount: 1, seller_information: { name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x" }, extra_information: { payee: "x", reviewer: "x", drawer: "x" }, items: [{ tax_code: "x", goods_name: "x", specification: "x", unit: "x", quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: "NO_FAVORABLE", discount: true }], remark: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards.post(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.insertCards.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards"].post(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse;
  const options = { fapiao_apply_id: "x", json: { sub_mchid: "x", reverse_reason: "ISSUE_ERROR", fapiao_information: [{ fapiao_id: "x", fapiao_code: "x", fapiao_number: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse.post(options);
  wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.reverse.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"].post(options);
  wxpay["v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl;
  const options = { query: { operation_type: "AUTH_BINDING", fapiao_mode: ["THIRD_OR_SELF_FAPIAO"], fapiao_ability_type_list: ["BASE_ABILITY"], invite_channel: "x", operate_user: "x", invite_code: "x", sub_mchid: "x", taxpayer_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.get(options);
  wxpay.v3.newTaxControlFapiao.fapiaomerchant.getspinviteurl.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"].get(options);
  wxpay["v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"].getSync(options);
  const { operation_type: _, ...rest } = options.query;
  // @ts-expect-error operation_type is left out
  void node.get({ ...options, query: rest });
});

test("v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo;
  const options = { query: { query_time_start: "x", query_time_end: "x", offset: 1, limit: 1, invite_code: "x", mch_invite_status: "MCH_INVITE_SUCC" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.get(options);
  wxpay.v3.newTaxControlFapiao.fapiaomerchant.listspinvitemchinfo.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo"].get(options);
  wxpay["v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo"].getSync(options);
  // @ts-expect-error query_time_start is of another type
  void node.get({ ...options, query: { ...options.query, query_time_start: Symbol() } });
});

test("v3/new-tax-control-fapiao/merchant/base-information#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.merchant.baseInformation;
  const options = { query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.merchant.baseInformation.get(options);
  wxpay.v3.newTaxControlFapiao.merchant.baseInformation.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/merchant/base-information").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/merchant/base-information").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/merchant/base-information"].get(options);
  wxpay["v3/new-tax-control-fapiao/merchant/base-information"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/new-tax-control-fapiao/merchant/development-config#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.merchant.developmentConfig;
  const options = {} satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.get(options);
  wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/merchant/development-config").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/merchant/development-config").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/merchant/development-config"].get(options);
  wxpay["v3/new-tax-control-fapiao/merchant/development-config"].getSync(options);
  void node.get();
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/new-tax-control-fapiao/merchant/development-config#patch", () => {
  const node = wxpay.v3.newTaxControlFapiao.merchant.developmentConfig;
  const options = { json: { callback_url: "x", sub_mch_code: "x", show_fapiao_cell: true, support_vat_fapiao: true } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.patch(options);
  wxpay.v3.newTaxControlFapiao.merchant.developmentConfig.patchSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/merchant/development-config").patch(options);
  wxpay.chain("v3/new-tax-control-fapiao/merchant/development-config").patchSync(options);
  void wxpay["v3/new-tax-control-fapiao/merchant/development-config"].patch(options);
  wxpay["v3/new-tax-control-fapiao/merchant/development-config"].patchSync(options);
  void node.patch();
  // @ts-expect-error callback_url is of another type
  void node.patch({ ...options, json: { ...options.json, callback_url: Symbol() } });
});

test("v3/new-tax-control-fapiao/merchant/tax-codes#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.merchant.taxCodes;
  const options = { query: { sub_mchid: "x", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.merchant.taxCodes.get(options);
  wxpay.v3.newTaxControlFapiao.merchant.taxCodes.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/merchant/tax-codes").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/merchant/tax-codes").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/merchant/tax-codes"].get(options);
  wxpay["v3/new-tax-control-fapiao/merchant/tax-codes"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check#post", () => {
  const node = wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.check;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.check.post(options);
  wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.check.postSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check").post(options);
  wxpay.chain("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check").postSync(options);
  void wxpay["v3/new-tax-control-fapiao/merchant/{sub_mchid}/check"].post(options);
  wxpay["v3/new-tax-control-fapiao/merchant/{sub_mchid}/check"].postSync(options);
  const { sub_mchid: _, ...rest } = options;
  // @ts-expect-error sub_mchid is left out
  void node.post(rest);
});

test("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus;
  const options = { sub_mchid: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus.get(options);
  wxpay.v3.newTaxControlFapiao.merchant._sub_mchid_.checkStatus.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status"].get(options);
  wxpay["v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, sub_mchid: true });
});

test("v3/new-tax-control-fapiao/user-title#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.userTitle;
  const options = { query: { sub_mchid: "x", scene: "WITH_WECHATPAY", fapiao_apply_id: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.userTitle.get(options);
  wxpay.v3.newTaxControlFapiao.userTitle.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/user-title").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/user-title").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/user-title"].get(options);
  wxpay["v3/new-tax-control-fapiao/user-title"].getSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sub_mchidMisspelt: "x" } });
});

test("v3/new-tax-control-fapiao/user-title/title-url#get", () => {
  const node = wxpay.v3.newTaxControlFapiao.userTitle.titleUrl;
  const options = { query: { sub_mchid: "x", fapiao_apply_id: "x", source: "WEB", appid: "x", openid: "x", total_amount: 1, seller_name: "x", show_phone_cell: true, must_input_phone: true, show_email_cell: true, must_input_email: true } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.newTaxControlFapiao.userTitle.titleUrl.get(options);
  wxpay.v3.newTaxControlFapiao.userTitle.titleUrl.getSync(options);
  void wxpay.chain("v3/new-tax-control-fapiao/user-title/title-url").get(options);
  wxpay.chain("v3/new-tax-control-fapiao/user-title/title-url").getSync(options);
  void wxpay["v3/new-tax-control-fapiao/user-title/title-url"].get(options);
  wxpay["v3/new-tax-control-fapiao/user-title/title-url"].getSync(options);
  const { fapiao_apply_id: _, ...rest } = options.query;
  // @ts-expect-error fapiao_apply_id is left out
  void node.get({ ...options, query: rest });
});
