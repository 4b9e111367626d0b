// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/multiuse/stocks/{stock_id}/refund-flow#get", () => {
  const node = wxpay.v3.multiuse.stocks._stock_id_.refundFlow;
  const options = { stock_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.multiuse.stocks._stock_id_.refundFlow.get(options);
  wxpay.v3.multiuse.stocks._stock_id_.refundFlow.getSync(options);
  void wxpay.chain("v3/multiuse/stocks/{stock_id}/refund-flow").get(options);
  wxpay.chain("v3/multiuse/stocks/{stock_id}/refund-flow").getSync(options);
  void wxpay["v3/multiuse/stocks/{stock_id}/refund-flow"].get(options);
  wxpay["v3/multiuse/stocks/{stock_id}/refund-flow"].getSync(options);
  const { stock_id: _, ...rest } = options;
  // @ts-expect-error stock_id is left out
  void node.get(rest);
});

test("v3/multiuse/stocks/{stock_id}/send-flow#get", () => {
  const node = wxpay.v3.multiuse.stocks._stock_id_.sendFlow;
  const options = { stock_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.multiuse.stocks._stock_id_.sendFlow.get(options);
  wxpay.v3.multiuse.stocks._stock_id_.sendFlow.getSync(options);
  void wxpay.chain("v3/multiuse/stocks/{stock_id}/send-flow").get(options);
  wxpay.chain("v3/multiuse/stocks/{stock_id}/send-flow").getSync(options);
  void wxpay["v3/multiuse/stocks/{stock_id}/send-flow"].get(options);
  wxpay["v3/multiuse/stocks/{stock_id}/send-flow"].getSync(options);
  // @ts-expect-error stock_id is of another type
  void node.get({ ...options, stock_id: true });
});

test("v3/multiuse/stocks/{stock_id}/use-flow#get", () => {
  const node = wxpay.v3.multiuse.stocks._stock_id_.useFlow;
  const options = { stock_id: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.multiuse.stocks._stock_id_.useFlow.get(options);
  wxpay.v3.multiuse.stocks._stock_id_.useFlow.getSync(options);
  void wxpay.chain("v3/multiuse/stocks/{stock_id}/use-flow").get(options);
  wxpay.chain("v3/multiuse/stocks/{stock_id}/use-flow").getSync(options);
  void wxpay["v3/multiuse/stocks/{stock_id}/use-flow"].get(options);
  wxpay["v3/multiuse/stocks/{stock_id}/use-flow"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});

test("v3/multiuse/users/{openid}/coupons#post", () => {
  const node = wxpay.v3.multiuse.users._openid_.coupons;
  const options = { openid: "x", json: { stock_id: "x", out_request_no: "x", user_name: "x", id_card_number: "x", amount: 1, appid: "x", card_type: "ID_CARD" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.multiuse.users._openid_.coupons.post(options);
  wxpay.v3.multiuse.users._openid_.coupons.postSync(options);
  void wxpay.chain("v3/multiuse/users/{openid}/coupons").post(options);
  wxpay.chain("v3/multiuse/users/{openid}/coupons").postSync(options);
  void wxpay["v3/multiuse/users/{openid}/coupons"].post(options);
  wxpay["v3/multiuse/users/{openid}/coupons"].postSync(options);
  const { stock_id: _, ...rest } = options.json;
  // @ts-expect-error stock_id is left out
  void node.post({ ...options, json: rest });
});
