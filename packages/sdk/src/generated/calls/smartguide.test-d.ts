// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/smartguide/guides#get", () => {
  const node = wxpay.v3.smartguide.guides;
  const options = { query: { store_id: 1, userid: "x", mobile: "x", work_id: "x", limit: 1, offset: 1, sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.smartguide.guides.get(options);
  wxpay.v3.smartguide.guides.getSync(options);
  void wxpay.chain("v3/smartguide/guides").get(options);
  wxpay.chain("v3/smartguide/guides").getSync(options);
  void wxpay["v3/smartguide/guides"].get(options);
  wxpay["v3/smartguide/guides"].getSync(options);
  const { store_id: _, ...rest } = options.query;
  // @ts-expect-error store_id is left out
  void node.get({ ...options, query: rest });
});

test("v3/smartguide/guides#post", () => {
  const node = wxpay.v3.smartguide.guides;
  const options = { json: { corpid: "x", store_id: 1, userid: "x", name: "x", mobile: "x", qr_code: "x", avatar: "x", group_qrcode: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.smartguide.guides.post(options);
  wxpay.v3.smartguide.guides.postSync(options);
  void wxpay.chain("v3/smartguide/guides").post(options);
  wxpay.chain("v3/smartguide/guides").postSync(options);
  void wxpay["v3/smartguide/guides"].post(options);
  wxpay["v3/smartguide/guides"].postSync(options);
  // @ts-expect-error corpid is of another type
  void node.post({ ...options, json: { ...options.json, corpid: Symbol() } });
});

test("v3/smartguide/guides/{guide_id}#patch", () => {
  const node = wxpay.v3.smartguide.guides._guide_id_;
  const options = { guide_id: "x", json: { name: "x", mobile: "x", qr_code: "x", avatar: "x", group_qrcode: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.patch>[0];
  void wxpay.v3.smartguide.guides._guide_id_.patch(options);
  wxpay.v3.smartguide.guides._guide_id_.patchSync(options);
  void wxpay.chain("v3/smartguide/guides/{guide_id}").patch(options);
  wxpay.chain("v3/smartguide/guides/{guide_id}").patchSync(options);
  void wxpay["v3/smartguide/guides/{guide_id}"].patch(options);
  wxpay["v3/smartguide/guides/{guide_id}"].patchSync(options);
  // @ts-expect-error nameMisspelt is no member
  void node.patch({ ...options, json: { ...options.json, nameMisspelt: "x" } });
});

test("v3/smartguide/guides/{guide_id}/assign#post", () => {
  const node = wxpay.v3.smartguide.guides._guide_id_.assign;
  const options = { guide_id: "x", json: { out_trade_no: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.smartguide.guides._guide_id_.assign.post(options);
  wxpay.v3.smartguide.guides._guide_id_.assign.postSync(options);
  void wxpay.chain("v3/smartguide/guides/{guide_id}/assign").post(options);
  wxpay.chain("v3/smartguide/guides/{guide_id}/assign").postSync(options);
  void wxpay["v3/smartguide/guides/{guide_id}/assign"].post(options);
  wxpay["v3/smartguide/guides/{guide_id}/assign"].postSync(options);
  const { out_trade_no: _, ...rest } = options.json;
  // @ts-expect-error out_trade_no is left out
  void node.post({ ...options, json: rest });
});
