// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/goldplan/merchants/changecustompagestatus#post", () => {
  const node = wxpay.v3.goldplan.merchants.changecustompagestatus;
  const options = { json: { sub_mchid: "x", operation_type: "OPEN" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.goldplan.merchants.changecustompagestatus.post(options);
  wxpay.v3.goldplan.merchants.changecustompagestatus.postSync(options);
  void wxpay.chain("v3/goldplan/merchants/changecustompagestatus").post(options);
  wxpay.chain("v3/goldplan/merchants/changecustompagestatus").postSync(options);
  void wxpay["v3/goldplan/merchants/changecustompagestatus"].post(options);
  wxpay["v3/goldplan/merchants/changecustompagestatus"].postSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.post({ ...options, json: rest });
});

test("v3/goldplan/merchants/changegoldplanstatus#post", () => {
  const node = wxpay.v3.goldplan.merchants.changegoldplanstatus;
  const options = { json: { sub_mchid: "x", operation_type: "OPEN", operation_pay_scene: "JSAPI_AND_MINIPROGRAM" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.goldplan.merchants.changegoldplanstatus.post(options);
  wxpay.v3.goldplan.merchants.changegoldplanstatus.postSync(options);
  void wxpay.chain("v3/goldplan/merchants/changegoldplanstatus").post(options);
  wxpay.chain("v3/goldplan/merchants/changegoldplanstatus").postSync(options);
  void wxpay["v3/goldplan/merchants/changegoldplanstatus"].post(options);
  wxpay["v3/goldplan/merchants/changegoldplanstatus"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});

test("v3/goldplan/merchants/close-advertising-show#post", () => {
  const node = wxpay.v3.goldplan.merchants.closeAdvertisingShow;
  const options = { json: { sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.goldplan.merchants.closeAdvertisingShow.post(options);
  wxpay.v3.goldplan.merchants.closeAdvertisingShow.postSync(options);
  void wxpay.chain("v3/goldplan/merchants/close-advertising-show").post(options);
  wxpay.chain("v3/goldplan/merchants/close-advertising-show").postSync(options);
  void wxpay["v3/goldplan/merchants/close-advertising-show"].post(options);
  wxpay["v3/goldplan/merchants/close-advertising-show"].postSync(options);
  // @ts-expect-error sub_mchidMisspelt is no member
  void node.post({ ...options, json: { ...options.json, sub_mchidMisspelt: "x" } });
});

test("v3/goldplan/merchants/open-advertising-show#patch", () => {
  const node = wxpay.v3.goldplan.merchants.openAdvertisingShow;
  const options = { json: { sub_mchid: "x", advertising_industry_filters: ["E_COMMERCE"] } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.goldplan.merchants.openAdvertisingShow.patch(options);
  wxpay.v3.goldplan.merchants.openAdvertisingShow.patchSync(options);
  void wxpay.chain("v3/goldplan/merchants/open-advertising-show").patch(options);
  wxpay.chain("v3/goldplan/merchants/open-advertising-show").patchSync(options);
  void wxpay["v3/goldplan/merchants/open-advertising-show"].patch(options);
  wxpay["v3/goldplan/merchants/open-advertising-show"].patchSync(options);
  const { sub_mchid: _, ...rest } = options.json;
  // @ts-expect-error sub_mchid is left out
  void node.patch({ ...options, json: rest });
});

test("v3/goldplan/merchants/set-advertising-industry-filter#post", () => {
  const node = wxpay.v3.goldplan.merchants.setAdvertisingIndustryFilter;
  const options = { json: { sub_mchid: "x", advertising_industry_filters: ["E_COMMERCE"] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.goldplan.merchants.setAdvertisingIndustryFilter.post(options);
  wxpay.v3.goldplan.merchants.setAdvertisingIndustryFilter.postSync(options);
  void wxpay.chain("v3/goldplan/merchants/set-advertising-industry-filter").post(options);
  wxpay.chain("v3/goldplan/merchants/set-advertising-industry-filter").postSync(options);
  void wxpay["v3/goldplan/merchants/set-advertising-industry-filter"].post(options);
  wxpay["v3/goldplan/merchants/set-advertising-industry-filter"].postSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.post({ ...options, json: { ...options.json, sub_mchid: Symbol() } });
});
