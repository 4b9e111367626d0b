// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPayBrand } from "../../brand/client.ts";

declare const wxpay: WeChatPayBrand;

test("brand/store/brandstores#get", () => {
  const node = wxpay.brand.store.brandstores;
  const options = { query: { store_state: "OPEN", offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.store.brandstores.get(options);
  wxpay.brand.store.brandstores.getSync(options);
  void wxpay.chain("brand/store/brandstores").get(options);
  wxpay.chain("brand/store/brandstores").getSync(options);
  void wxpay["brand/store/brandstores"].get(options);
  wxpay["brand/store/brandstores"].getSync(options);
  void node.get();
  // @ts-expect-error store_stateMisspelt is no member
  void node.get({ ...options, query: { ...options.query, store_stateMisspelt: "x" } });
});

test("brand/store/brandstores#post", () => {
  const node = wxpay.brand.store.brandstores;
  const options = { json: { store_basics: { store_reference_id: "x", branch_name: "x" }, store_address: { address_code: "x", address_detail: "x", address_complements: "x", longitude: "x", latitude: "x" }, store_business: { service_phone: "x", business_hours: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.store.brandstores.post(options);
  wxpay.brand.store.brandstores.postSync(options);
  void wxpay.chain("brand/store/brandstores").post(options);
  wxpay.chain("brand/store/brandstores").postSync(options);
  void wxpay["brand/store/brandstores"].post(options);
  wxpay["brand/store/brandstores"].postSync(options);
  // @ts-expect-error store_basics is of another type
  void node.post({ ...options, json: { ...options.json, store_basics: Symbol() } });
});

test("brand/store/brandstores/{store_id}#delete", () => {
  const node = wxpay.brand.store.brandstores._store_id_;
  const options = { store_id: "x" } satisfies Parameters<typeof node.delete>[0];
  void wxpay.brand.store.brandstores._store_id_.delete(options);
  wxpay.brand.store.brandstores._store_id_.deleteSync(options);
  void wxpay.chain("brand/store/brandstores/{store_id}").delete(options);
  wxpay.chain("brand/store/brandstores/{store_id}").deleteSync(options);
  void wxpay["brand/store/brandstores/{store_id}"].delete(options);
  wxpay["brand/store/brandstores/{store_id}"].deleteSync(options);
  // @ts-expect-error there is no such option
  void node.delete({ ...options, nothing: 1 });
});

test("brand/store/brandstores/{store_id}#get", () => {
  const node = wxpay.brand.store.brandstores._store_id_;
  const options = { store_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.brand.store.brandstores._store_id_.get(options);
  wxpay.brand.store.brandstores._store_id_.getSync(options);
  void wxpay.chain("brand/store/brandstores/{store_id}").get(options);
  wxpay.chain("brand/store/brandstores/{store_id}").getSync(options);
  void wxpay["brand/store/brandstores/{store_id}"].get(options);
  wxpay["brand/store/brandstores/{store_id}"].getSync(options);
  const { store_id: _, ...rest } = options;
  // @ts-expect-error store_id is left out
  void node.get(rest);
});

test("brand/store/brandstores/{store_id}#patch", () => {
  const node = wxpay.brand.store.brandstores._store_id_;
  const options = { store_id: "x", json: { store_basics: { store_reference_id: "x", branch_name: "x" }, store_address: { address_code: "x", address_detail: "x", address_complements: "x", longitude: "x", latitude: "x" }, store_business: { service_phone: "x", business_hours: "x" } } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.brand.store.brandstores._store_id_.patch(options);
  wxpay.brand.store.brandstores._store_id_.patchSync(options);
  void wxpay.chain("brand/store/brandstores/{store_id}").patch(options);
  wxpay.chain("brand/store/brandstores/{store_id}").patchSync(options);
  void wxpay["brand/store/brandstores/{store_id}"].patch(options);
  wxpay["brand/store/brandstores/{store_id}"].patchSync(options);
  // @ts-expect-error store_basics is of another type
  void node.patch({ ...options, json: { ...options.json, store_basics: Symbol() } });
});

test("brand/store/brandstores/{store_id}/bindrecipient#post", () => {
  const node = wxpay.brand.store.brandstores._store_id_.bindrecipient;
  const options = { store_id: "x", json: { mchid: "x", company_name: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.store.brandstores._store_id_.bindrecipient.post(options);
  wxpay.brand.store.brandstores._store_id_.bindrecipient.postSync(options);
  void wxpay.chain("brand/store/brandstores/{store_id}/bindrecipient").post(options);
  wxpay.chain("brand/store/brandstores/{store_id}/bindrecipient").postSync(options);
  void wxpay["brand/store/brandstores/{store_id}/bindrecipient"].post(options);
  wxpay["brand/store/brandstores/{store_id}/bindrecipient"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});

test("brand/store/brandstores/{store_id}/close#post", () => {
  const node = wxpay.brand.store.brandstores._store_id_.close;
  const options = { store_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.store.brandstores._store_id_.close.post(options);
  wxpay.brand.store.brandstores._store_id_.close.postSync(options);
  void wxpay.chain("brand/store/brandstores/{store_id}/close").post(options);
  wxpay.chain("brand/store/brandstores/{store_id}/close").postSync(options);
  void wxpay["brand/store/brandstores/{store_id}/close"].post(options);
  wxpay["brand/store/brandstores/{store_id}/close"].postSync(options);
  const { store_id: _, ...rest } = options;
  // @ts-expect-error store_id is left out
  void node.post(rest);
});

test("brand/store/brandstores/{store_id}/resume#post", () => {
  const node = wxpay.brand.store.brandstores._store_id_.resume;
  const options = { store_id: "x" } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.store.brandstores._store_id_.resume.post(options);
  wxpay.brand.store.brandstores._store_id_.resume.postSync(options);
  void wxpay.chain("brand/store/brandstores/{store_id}/resume").post(options);
  wxpay.chain("brand/store/brandstores/{store_id}/resume").postSync(options);
  void wxpay["brand/store/brandstores/{store_id}/resume"].post(options);
  wxpay["brand/store/brandstores/{store_id}/resume"].postSync(options);
  // @ts-expect-error store_id is of another type
  void node.post({ ...options, store_id: true });
});

test("brand/store/brandstores/{store_id}/unbindrecipient#post", () => {
  const node = wxpay.brand.store.brandstores._store_id_.unbindrecipient;
  const options = { store_id: "x", json: { mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.brand.store.brandstores._store_id_.unbindrecipient.post(options);
  wxpay.brand.store.brandstores._store_id_.unbindrecipient.postSync(options);
  void wxpay.chain("brand/store/brandstores/{store_id}/unbindrecipient").post(options);
  wxpay.chain("brand/store/brandstores/{store_id}/unbindrecipient").postSync(options);
  void wxpay["brand/store/brandstores/{store_id}/unbindrecipient"].post(options);
  wxpay["brand/store/brandstores/{store_id}/unbindrecipient"].postSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, mchidMisspelt: "x" } });
});
