// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;
declare const upload: Uint8Array;

test("v3/taxi-invoice/attendance/punch#post", () => {
  const node = wxpay.v3.taxiInvoice.attendance.punch;
  const options = { json: { plate_number: "x", driver_license: "x", event_time: "x", event_type: "x", region_id: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.taxiInvoice.attendance.punch.post(options);
  wxpay.v3.taxiInvoice.attendance.punch.postSync(options);
  void wxpay.chain("v3/taxi-invoice/attendance/punch").post(options);
  wxpay.chain("v3/taxi-invoice/attendance/punch").postSync(options);
  void wxpay["v3/taxi-invoice/attendance/punch"].post(options);
  wxpay["v3/taxi-invoice/attendance/punch"].postSync(options);
  const { plate_number: _, ...rest } = options.json;
  // @ts-expect-error plate_number is left out
  void node.post({ ...options, json: rest });
});

test("v3/taxi-invoice/cards#post", () => {
  const node = wxpay.v3.taxiInvoice.cards;
  const options = { json: { company_mchid: "x", trade_number: "x", appid: "x", openid: "x", region_id: 1, driver_license: "x", plate_number: "x", fapiao_card_information: { fapiao_media_id: "x", fapiao_number: "x", fapiao_code: "x", fapiao_time: "x", check_code: "x", password: "x", total_amount: 1, tax_amount: 1, amount: 1, buyer_information: { type: "x", name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x" }, seller_information: { name: "x", taxpayer_id: "x", address: "x", telephone: "x", bank_name: "x", bank_account: "x" }, extra_information: { payee: "x", reviewer: "x", drawer: "x" }, items: [{ tax_code: "x", goods_name: "x", specification: "x", unit: "x", quantity: 1, unit_price: 1, amount: 1, tax_amount: 1, total_amount: 1, tax_rate: 1, tax_prefer_mark: "x", discount: true }], remark: "x" }, token: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.taxiInvoice.cards.post(options);
  wxpay.v3.taxiInvoice.cards.postSync(options);
  void wxpay.chain("v3/taxi-invoice/cards").post(options);
  wxpay.chain("v3/taxi-invoice/cards").postSync(options);
  void wxpay["v3/taxi-invoice/cards"].post(options);
  wxpay["v3/taxi-invoice/cards"].postSync(options);
  // @ts-expect-error company_mchid is of another type
  void node.post({ ...options, json: { ...options.json, company_mchid: Symbol() } });
});

test("v3/taxi-invoice/cards/upload-file#post", () => {
  const node = wxpay.v3.taxiInvoice.cards.uploadFile;
  const options = { multipart: { file: upload, meta: { company_mchid: "x", region_id: 1, digest: "x", digest_algorithm: "DIGEST_ALGORITHM_SM3" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.taxiInvoice.cards.uploadFile.post(options);
  wxpay.v3.taxiInvoice.cards.uploadFile.postSync(options);
  void wxpay.chain("v3/taxi-invoice/cards/upload-file").post(options);
  wxpay.chain("v3/taxi-invoice/cards/upload-file").postSync(options);
  void wxpay["v3/taxi-invoice/cards/upload-file"].post(options);
  wxpay["v3/taxi-invoice/cards/upload-file"].postSync(options);
  void node.post({ ...options, multipart: { ...options.multipart, meta: "text" } });
  // @ts-expect-error fileMisspelt is no member
  void node.post({ ...options, multipart: { ...options.multipart, fileMisspelt: "x" } });
});

test("v3/taxi-invoice/driver/update-driver#post", () => {
  const node = wxpay.v3.taxiInvoice.driver.updateDriver;
  const options = { json: { driver_name: "x", id_card_number: "x", company_name: "x", mchid: "x", driver_license: "x", driver_category: "x", driver_status: "x", driver_photo: { photo_type: "x", photo_digest: { hash_type: "x", hash_value: "x" }, photo_url: "x", photo_icon: "x" }, region_id: 1 } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.taxiInvoice.driver.updateDriver.post(options);
  wxpay.v3.taxiInvoice.driver.updateDriver.postSync(options);
  void wxpay.chain("v3/taxi-invoice/driver/update-driver").post(options);
  wxpay.chain("v3/taxi-invoice/driver/update-driver").postSync(options);
  void wxpay["v3/taxi-invoice/driver/update-driver"].post(options);
  wxpay["v3/taxi-invoice/driver/update-driver"].postSync(options);
  const { driver_name: _, ...rest } = options.json;
  // @ts-expect-error driver_name is left out
  void node.post({ ...options, json: rest });
});

test("v3/taxi-invoice/drivers/{driver_license}#get", () => {
  const node = wxpay.v3.taxiInvoice.drivers._driver_license_;
  const options = { driver_license: "x", query: { region_id: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.taxiInvoice.drivers._driver_license_.get(options);
  wxpay.v3.taxiInvoice.drivers._driver_license_.getSync(options);
  void wxpay.chain("v3/taxi-invoice/drivers/{driver_license}").get(options);
  wxpay.chain("v3/taxi-invoice/drivers/{driver_license}").getSync(options);
  void wxpay["v3/taxi-invoice/drivers/{driver_license}"].get(options);
  wxpay["v3/taxi-invoice/drivers/{driver_license}"].getSync(options);
  // @ts-expect-error region_id is of another type
  void node.get({ ...options, query: { ...options.query, region_id: Symbol() } });
});

test("v3/taxi-invoice/taxi/update-taxi#post", () => {
  const node = wxpay.v3.taxiInvoice.taxi.updateTaxi;
  const options = { json: { plate_number: "x", company_name: "x", mchid: "x", main_license: "x", deputy_license: "x", region_id: 1, invoice_flag: "x", taxi_state: "IN_OPERATION" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.taxiInvoice.taxi.updateTaxi.post(options);
  wxpay.v3.taxiInvoice.taxi.updateTaxi.postSync(options);
  void wxpay.chain("v3/taxi-invoice/taxi/update-taxi").post(options);
  wxpay.chain("v3/taxi-invoice/taxi/update-taxi").postSync(options);
  void wxpay["v3/taxi-invoice/taxi/update-taxi"].post(options);
  wxpay["v3/taxi-invoice/taxi/update-taxi"].postSync(options);
  // @ts-expect-error plate_numberMisspelt is no member
  void node.post({ ...options, json: { ...options.json, plate_numberMisspelt: "x" } });
});

test("v3/taxi-invoice/taxi-companies/{company_mchid}#get", () => {
  const node = wxpay.v3.taxiInvoice.taxiCompanies._company_mchid_;
  const options = { company_mchid: "x", query: { region_id: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.taxiInvoice.taxiCompanies._company_mchid_.get(options);
  wxpay.v3.taxiInvoice.taxiCompanies._company_mchid_.getSync(options);
  void wxpay.chain("v3/taxi-invoice/taxi-companies/{company_mchid}").get(options);
  wxpay.chain("v3/taxi-invoice/taxi-companies/{company_mchid}").getSync(options);
  void wxpay["v3/taxi-invoice/taxi-companies/{company_mchid}"].get(options);
  wxpay["v3/taxi-invoice/taxi-companies/{company_mchid}"].getSync(options);
  const { region_id: _, ...rest } = options.query;
  // @ts-expect-error region_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/taxi-invoice/taxi-company/create-taxi-company#post", () => {
  const node = wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany;
  const options = { json: { company_name: "x", tax_id: "x", address: "x", phone: "x", bank_name: "x", bank_account: "x", invoice_mode: "x", legal_person: "x", short_name: "x", region_id: 1, enterprise_type: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany.post(options);
  wxpay.v3.taxiInvoice.taxiCompany.createTaxiCompany.postSync(options);
  void wxpay.chain("v3/taxi-invoice/taxi-company/create-taxi-company").post(options);
  wxpay.chain("v3/taxi-invoice/taxi-company/create-taxi-company").postSync(options);
  void wxpay["v3/taxi-invoice/taxi-company/create-taxi-company"].post(options);
  wxpay["v3/taxi-invoice/taxi-company/create-taxi-company"].postSync(options);
  // @ts-expect-error company_name is of another type
  void node.post({ ...options, json: { ...options.json, company_name: Symbol() } });
});

test("v3/taxi-invoice/taxies/{plate_number}#get", () => {
  const node = wxpay.v3.taxiInvoice.taxies._plate_number_;
  const options = { plate_number: "x", query: { region_id: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.taxiInvoice.taxies._plate_number_.get(options);
  wxpay.v3.taxiInvoice.taxies._plate_number_.getSync(options);
  void wxpay.chain("v3/taxi-invoice/taxies/{plate_number}").get(options);
  wxpay.chain("v3/taxi-invoice/taxies/{plate_number}").getSync(options);
  void wxpay["v3/taxi-invoice/taxies/{plate_number}"].get(options);
  wxpay["v3/taxi-invoice/taxies/{plate_number}"].getSync(options);
  // @ts-expect-error region_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, region_idMisspelt: "x" } });
});

test("v3/taxi-invoice/user-taxi-order/find-by-token#get", () => {
  const node = wxpay.v3.taxiInvoice.userTaxiOrder.findByToken;
  const options = { query: { token: "x", openid: "x", appid: "x", region_id: 1, auth_mode: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.taxiInvoice.userTaxiOrder.findByToken.get(options);
  wxpay.v3.taxiInvoice.userTaxiOrder.findByToken.getSync(options);
  void wxpay.chain("v3/taxi-invoice/user-taxi-order/find-by-token").get(options);
  wxpay.chain("v3/taxi-invoice/user-taxi-order/find-by-token").getSync(options);
  void wxpay["v3/taxi-invoice/user-taxi-order/find-by-token"].get(options);
  wxpay["v3/taxi-invoice/user-taxi-order/find-by-token"].getSync(options);
  const { token: _, ...rest } = options.query;
  // @ts-expect-error token is left out
  void node.get({ ...options, query: rest });
});

test("v3/taxi-invoice/user-taxi-orders#get", () => {
  const node = wxpay.v3.taxiInvoice.userTaxiOrders;
  const options = { query: { limit: 1, offset: 1, openid: "x", appid: "x", begin_date: "x", end_date: "x", region_id: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.taxiInvoice.userTaxiOrders.get(options);
  wxpay.v3.taxiInvoice.userTaxiOrders.getSync(options);
  void wxpay.chain("v3/taxi-invoice/user-taxi-orders").get(options);
  wxpay.chain("v3/taxi-invoice/user-taxi-orders").getSync(options);
  void wxpay["v3/taxi-invoice/user-taxi-orders"].get(options);
  wxpay["v3/taxi-invoice/user-taxi-orders"].getSync(options);
  // @ts-expect-error limit is of another type
  void node.get({ ...options, query: { ...options.query, limit: Symbol() } });
});
