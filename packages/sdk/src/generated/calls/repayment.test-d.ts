// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}#get", () => {
  const node = wxpay.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_;
  const options = { combine_out_trade_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.get(options);
  wxpay.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.getSync(options);
  void wxpay.chain("v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}").get(options);
  wxpay.chain("v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}").getSync(options);
  void wxpay["v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}"].get(options);
  wxpay["v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}"].getSync(options);
  const { combine_out_trade_no: _, ...rest } = options;
  // @ts-expect-error combine_out_trade_no is left out
  void node.get(rest);
});

test("v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close#post", () => {
  const node = wxpay.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close;
  const options = { combine_out_trade_no: "x", json: { sub_orders: [{ mchid: "x", out_trade_no: "x", sub_mchid: "x" }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close.post(options);
  wxpay.v3.repayment.combineTransactions.partner.outTradeNo._combine_out_trade_no_.close.postSync(options);
  void wxpay.chain("v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close").post(options);
  wxpay.chain("v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close").postSync(options);
  void wxpay["v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close"].post(options);
  wxpay["v3/repayment/combine-transactions/partner/out-trade-no/{combine_out_trade_no}/close"].postSync(options);
  // @ts-expect-error sub_orders is of another type
  void node.post({ ...options, json: { ...options.json, sub_orders: Symbol() } });
});

test("v3/repayment/combine-transactions/partner/prepay#post", () => {
  const node = wxpay.v3.repayment.combineTransactions.partner.prepay;
  const options = { json: { combine_out_trade_no: "x", combine_mchid: "x", sub_orders: [{ mchid: "x", sub_mchid: "x", out_trade_no: "x", amount: { total_amount: 1, currency: "x" }, attach: "x", description: "x", settle_info: { profit_sharing: true, subsidy_amount: 1 } }], time_expire: "x", notify_url: "x", h5_info: { combine_appid: "x", payer_client_ip: "x", type: "iOS", app_name: "x", app_url: "x", bundle_id: "x", package_name: "x" }, app_info: { combine_appid: "x" }, miniprogram_info: { combine_appid: "x", openid: "x" }, combine_payer_info: { identity: { type: "IDCARD", number: "x", name: "x" } }, wechat_web_info: { combine_appid: "x", openid: "x", webview_url: "x" } } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.repayment.combineTransactions.partner.prepay.post(options);
  wxpay.v3.repayment.combineTransactions.partner.prepay.postSync(options);
  void wxpay.chain("v3/repayment/combine-transactions/partner/prepay").post(options);
  wxpay.chain("v3/repayment/combine-transactions/partner/prepay").postSync(options);
  void wxpay["v3/repayment/combine-transactions/partner/prepay"].post(options);
  wxpay["v3/repayment/combine-transactions/partner/prepay"].postSync(options);
  // @ts-expect-error combine_out_trade_noMisspelt is no member
  void node.post({ ...options, json: { ...options.json, combine_out_trade_noMisspelt: "x" } });
});
