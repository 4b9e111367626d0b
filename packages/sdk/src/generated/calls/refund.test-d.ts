// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/refund/domestic/refunds#post", () => {
  const node = wxpay.v3.refund.domestic.refunds;
  const options = { json: { transaction_id: "x", out_trade_no: "x", out_refund_no: "x", reason: "x", notify_url: "x", funds_account: "AVAILABLE", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", unit_price: 1, refund_amount: 1, refund_quantity: 1 }], refund_account: "REFUND_SOURCE_PARTNER_ADVANCE", amount: { refund: 1, from: [{ account: "AVAILABLE", amount: 1 }], total: 1, currency: "CNY" }, sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.refund.domestic.refunds.post(options);
  wxpay.v3.refund.domestic.refunds.postSync(options);
  void wxpay.chain("v3/refund/domestic/refunds").post(options);
  wxpay.chain("v3/refund/domestic/refunds").postSync(options);
  void wxpay["v3/refund/domestic/refunds"].post(options);
  wxpay["v3/refund/domestic/refunds"].postSync(options);
  void node.post({ ...options, json: { transaction_id: "x", out_trade_no: "x", out_refund_no: "x", reason: "x", notify_url: "x", funds_account: "AVAILABLE", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", unit_price: 1, refund_amount: 1, refund_quantity: 1 }], refund_account: "REFUND_SOURCE_PARTNER_ADVANCE", amount: { refund: 1, from: [{ account: "AVAILABLE", amount: 1 }], total: 1, currency: "CNY" } } });
  const { out_refund_no: _, ...rest } = options.json;
  // @ts-expect-error out_refund_no is left out
  void node.post({ ...options, json: rest });
  // @ts-expect-error none of transaction_id, out_trade_no is given
  void node.post({ ...options, json: { out_refund_no: "x", reason: "x", notify_url: "x", funds_account: "AVAILABLE", goods_detail: [{ merchant_goods_id: "x", wechatpay_goods_id: "x", goods_name: "x", unit_price: 1, refund_amount: 1, refund_quantity: 1 }], refund_account: "REFUND_SOURCE_PARTNER_ADVANCE", amount: { refund: 1, from: [{ account: "AVAILABLE", amount: 1 }], total: 1, currency: "CNY" }, sub_mchid: "x" } });
});

test("v3/refund/domestic/refunds/{out_refund_no}#get", () => {
  const node = wxpay.v3.refund.domestic.refunds._out_refund_no_;
  const options = { out_refund_no: "x", query: { sub_mchid: "x" } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.refund.domestic.refunds._out_refund_no_.get(options);
  wxpay.v3.refund.domestic.refunds._out_refund_no_.getSync(options);
  void wxpay.chain("v3/refund/domestic/refunds/{out_refund_no}").get(options);
  wxpay.chain("v3/refund/domestic/refunds/{out_refund_no}").getSync(options);
  void wxpay["v3/refund/domestic/refunds/{out_refund_no}"].get(options);
  wxpay["v3/refund/domestic/refunds/{out_refund_no}"].getSync(options);
  // @ts-expect-error sub_mchid is of another type
  void node.get({ ...options, query: { ...options.query, sub_mchid: Symbol() } });
});

test("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund#post", () => {
  const node = wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund;
  const options = { refund_id: "x", json: { out_refund_no: "x", type: "USER_BANK_CARD", bank_type: "CMB_DEBIT", bank_account: "x", real_name: "x", sub_mchid: "x" } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.post(options);
  wxpay.v3.refund.domestic.refunds._refund_id_.applyAbnormalRefund.postSync(options);
  void wxpay.chain("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund").post(options);
  wxpay.chain("v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund").postSync(options);
  void wxpay["v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"].post(options);
  wxpay["v3/refund/domestic/refunds/{refund_id}/apply-abnormal-refund"].postSync(options);
  void node.post({ ...options, json: { out_refund_no: "x", type: "USER_BANK_CARD", bank_type: "CMB_DEBIT", bank_account: "x", real_name: "x" } });
  // @ts-expect-error out_refund_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, out_refund_noMisspelt: "x" } });
});
