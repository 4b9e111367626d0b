// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/refunds#get", () => {
  const node = wxpay.v3.refunds;
  const options = { query: { transaction_id: "x", out_trade_no: "x", mchid: "x", sub_mchid: "x", sp_mchid: "x", offset: 1, count: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.refunds.get(options);
  wxpay.v3.refunds.getSync(options);
  void wxpay.chain("v3/refunds").get(options);
  wxpay.chain("v3/refunds").getSync(options);
  void wxpay["v3/refunds"].get(options);
  wxpay["v3/refunds"].getSync(options);
  void node.get();
  // @ts-expect-error transaction_idMisspelt is no member
  void node.get({ ...options, query: { ...options.query, transaction_idMisspelt: "x" } });
});

test("v3/refunds#post", () => {
  const node = wxpay.v3.refunds;
  const options = { json: { mchid: "x", appid: "x", sp_mchid: "x", sub_mchid: "x", sp_appid: "x", sub_appid: "x", transaction_id: "x", out_trade_no: "x", out_refund_no: "x", reason: "x", amount: { refund: 1, total: 1, currency: "x" }, notify_url: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.refunds.post(options);
  wxpay.v3.refunds.postSync(options);
  void wxpay.chain("v3/refunds").post(options);
  wxpay.chain("v3/refunds").postSync(options);
  void wxpay["v3/refunds"].post(options);
  wxpay["v3/refunds"].postSync(options);
  // @ts-expect-error mchid is of another type
  void node.post({ ...options, json: { ...options.json, mchid: Symbol() } });
});

test("v3/refunds/id/{refund_id}#get", () => {
  const node = wxpay.v3.refunds.id._refund_id_;
  const options = { refund_id: "x", query: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.refunds.id._refund_id_.get(options);
  wxpay.v3.refunds.id._refund_id_.getSync(options);
  void wxpay.chain("v3/refunds/id/{refund_id}").get(options);
  wxpay.chain("v3/refunds/id/{refund_id}").getSync(options);
  void wxpay["v3/refunds/id/{refund_id}"].get(options);
  wxpay["v3/refunds/id/{refund_id}"].getSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, mchidMisspelt: "x" } });
});

test("v3/refunds/out-refund-no/{out_refund_no}#get", () => {
  const node = wxpay.v3.refunds.outRefundNo._out_refund_no_;
  const options = { out_refund_no: "x", query: { mchid: "x", sub_mchid: "x", sp_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.refunds.outRefundNo._out_refund_no_.get(options);
  wxpay.v3.refunds.outRefundNo._out_refund_no_.getSync(options);
  void wxpay.chain("v3/refunds/out-refund-no/{out_refund_no}").get(options);
  wxpay.chain("v3/refunds/out-refund-no/{out_refund_no}").getSync(options);
  void wxpay["v3/refunds/out-refund-no/{out_refund_no}"].get(options);
  wxpay["v3/refunds/out-refund-no/{out_refund_no}"].getSync(options);
  // @ts-expect-error mchidMisspelt is no member
  void node.get({ ...options, query: { ...options.query, mchidMisspelt: "x" } });
});
