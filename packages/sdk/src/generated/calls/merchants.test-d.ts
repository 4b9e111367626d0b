// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/merchants#post", () => {
  const node = wxpay.v3.merchants;
  const options = { headers: { "Idempotency-Key": "x" }, json: { sp_appid: "x", sp_mchid: "x", name: "x", shortname: "x", office_phone: "x", contact: { name: "x", phone: "x", email: "x" }, business_category: 1, channel_id: "x", merchant_country_code: "x", merchant_type: "ENTERPRISE", registration_certificate_number: "x", registration_certificate_date: "x", registration_certificate_copy: "x", settlement_bank_number: "x", business: { business_type: "ONLINE", app_download: "x", website: "x", office_account: "x", mini_program: "x", store_address: "x", store_photos: ["x"], mcc: "x" }, director: { name: "x", number: "x" }, principal: { name: "x", number: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchants.post(options);
  wxpay.v3.merchants.postSync(options);
  void wxpay.chain("v3/merchants").post(options);
  wxpay.chain("v3/merchants").postSync(options);
  void wxpay["v3/merchants"].post(options);
  wxpay["v3/merchants"].postSync(options);
  const { sp_appid: _, ...rest } = options.json;
  // @ts-expect-error sp_appid is left out
  void node.post({ ...options, json: rest });
});

test("v3/merchants#put", () => {
  const node = wxpay.v3.merchants;
  const options = { json: { sp_appid: "x", sp_mchid: "x", sub_mchid: "x", name: "x", shortname: "x", office_phone: "x", contact: { name: "x", phone: "x", email: "x" }, business_category: 1, channel_id: "x", merchant_country_code: "x", merchant_type: "ENTERPRISE", registration_certificate_number: "x", registration_certificate_date: "x", registration_certificate_copy: "x", settlement_bank_number: "x", business: { business_type: "ONLINE", app_download: "x", website: "x", office_account: "x", mini_program: "x", store_address: "x", store_photos: ["x"], mcc: "x" }, director: { name: "x", number: "x" }, principal: { name: "x", number: "x" } } } satisfies Parameters<typeof node.put>[0];
  void wxpay.v3.merchants.put(options);
  wxpay.v3.merchants.putSync(options);
  void wxpay.chain("v3/merchants").put(options);
  wxpay.chain("v3/merchants").putSync(options);
  void wxpay["v3/merchants"].put(options);
  wxpay["v3/merchants"].putSync(options);
  // @ts-expect-error sp_appid is of another type
  void node.put({ ...options, json: { ...options.json, sp_appid: Symbol() } });
});

test("v3/merchants/{sub_mchid}#get", () => {
  const node = wxpay.v3.merchants._sub_mchid_;
  const options = { sub_mchid: "x", query: { sp_appid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchants._sub_mchid_.get(options);
  wxpay.v3.merchants._sub_mchid_.getSync(options);
  void wxpay.chain("v3/merchants/{sub_mchid}").get(options);
  wxpay.chain("v3/merchants/{sub_mchid}").getSync(options);
  void wxpay["v3/merchants/{sub_mchid}"].get(options);
  wxpay["v3/merchants/{sub_mchid}"].getSync(options);
  // @ts-expect-error sp_appidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, sp_appidMisspelt: "x" } });
});
