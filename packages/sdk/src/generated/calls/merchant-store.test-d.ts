// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/merchant-store/stores#post", () => {
  const node = wxpay.v3.merchantStore.stores;
  const options = { json: { sub_mchid: "x", store_basics: { store_reference_id: "x", brand_name: "x", store_name: "x", branch_name: "x", brand_id: 1 }, store_address: { address_code: "x", address_detail: "x", address_complements: "x", longitude: "x", latitude: "x" }, store_business: { service_phone: "x", business_hours: "x" }, store_recipient: [{ mchid: "x", company_name: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantStore.stores.post(options);
  wxpay.v3.merchantStore.stores.postSync(options);
  void wxpay.chain("v3/merchant-store/stores").post(options);
  wxpay.chain("v3/merchant-store/stores").postSync(options);
  void wxpay["v3/merchant-store/stores"].post(options);
  wxpay["v3/merchant-store/stores"].postSync(options);
  void node.post();
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/merchant-store/stores/{store_id}#get", () => {
  const node = wxpay.v3.merchantStore.stores._store_id_;
  const options = { store_id: 1, query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.merchantStore.stores._store_id_.get(options);
  wxpay.v3.merchantStore.stores._store_id_.getSync(options);
  void wxpay.chain("v3/merchant-store/stores/{store_id}").get(options);
  wxpay.chain("v3/merchant-store/stores/{store_id}").getSync(options);
  void wxpay["v3/merchant-store/stores/{store_id}"].get(options);
  wxpay["v3/merchant-store/stores/{store_id}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/merchant-store/stores/{store_id}#patch", () => {
  const node = wxpay.v3.merchantStore.stores._store_id_;
  const options = { store_id: 1, json: { sub_mchid: "x", store_basics: { store_reference_id: "x", brand_name: "x", store_name: "x", branch_name: "x", brand_id: 1 }, store_address: { address_code: "x", address_detail: "x", address_complements: "x", longitude: "x", latitude: "x" }, store_business: { service_phone: "x", business_hours: "x" } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.merchantStore.stores._store_id_.patch(options);
  wxpay.v3.merchantStore.stores._store_id_.patchSync(options);
  void wxpay.chain("v3/merchant-store/stores/{store_id}").patch(options);
  wxpay.chain("v3/merchant-store/stores/{store_id}").patchSync(options);
  void wxpay["v3/merchant-store/stores/{store_id}"].patch(options);
  wxpay["v3/merchant-store/stores/{store_id}"].patchSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/merchant-store/stores/{store_id}/recipients/bind#post", () => {
  const node = wxpay.v3.merchantStore.stores._store_id_.recipients.bind;
  const options = { store_id: 1, json: { sub_mchid: "x", store_recipient: [{ mchid: "x", company_name: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantStore.stores._store_id_.recipients.bind.post(options);
  wxpay.v3.merchantStore.stores._store_id_.recipients.bind.postSync(options);
  void wxpay.chain("v3/merchant-store/stores/{store_id}/recipients/bind").post(options);
  wxpay.chain("v3/merchant-store/stores/{store_id}/recipients/bind").postSync(options);
  void wxpay["v3/merchant-store/stores/{store_id}/recipients/bind"].post(options);
  wxpay["v3/merchant-store/stores/{store_id}/recipients/bind"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/merchant-store/stores/{store_id}/recipients/unbind#post", () => {
  const node = wxpay.v3.merchantStore.stores._store_id_.recipients.unbind;
  const options = { store_id: 1, json: { sub_mchid: "x", store_recipient: [{ mchid: "x", company_name: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.merchantStore.stores._store_id_.recipients.unbind.post(options);
  wxpay.v3.merchantStore.stores._store_id_.recipients.unbind.postSync(options);
  void wxpay.chain("v3/merchant-store/stores/{store_id}/recipients/unbind").post(options);
  wxpay.chain("v3/merchant-store/stores/{store_id}/recipients/unbind").postSync(options);
  void wxpay["v3/merchant-store/stores/{store_id}/recipients/unbind"].post(options);
  wxpay["v3/merchant-store/stores/{store_id}/recipients/unbind"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});
