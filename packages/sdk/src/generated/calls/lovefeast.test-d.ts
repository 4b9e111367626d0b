// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/lovefeast/brands/{brand_id}#get", () => {
  const node = wxpay.v3.lovefeast.brands._brand_id_;
  const options = { brand_id: 1 } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.lovefeast.brands._brand_id_.get(options);
  wxpay.v3.lovefeast.brands._brand_id_.getSync(options);
  void wxpay.chain("v3/lovefeast/brands/{brand_id}").get(options);
  wxpay.chain("v3/lovefeast/brands/{brand_id}").getSync(options);
  void wxpay["v3/lovefeast/brands/{brand_id}"].get(options);
  wxpay["v3/lovefeast/brands/{brand_id}"].getSync(options);
  const { brand_id: _, ...rest } = options;
  // @ts-expect-error brand_id is left out
  void node.get(rest);
});

test("v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}#get", () => {
  const node = wxpay.v3.lovefeast.users._openid_.orders.brandId._brand_id_;
  const options = { openid: "x", brand_id: 1, query: { offset: 1, limit: 1 } } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.lovefeast.users._openid_.orders.brandId._brand_id_.get(options);
  wxpay.v3.lovefeast.users._openid_.orders.brandId._brand_id_.getSync(options);
  void wxpay.chain("v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}").get(options);
  wxpay.chain("v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}").getSync(options);
  void wxpay["v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}"].get(options);
  wxpay["v3/lovefeast/users/{openid}/orders/brand-id/{brand_id}"].getSync(options);
  // @ts-expect-error offset is of another type
  void node.get({ ...options, query: { ...options.query, offset: Symbol() } });
});

test("v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}#get", () => {
  const node = wxpay.v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_;
  const options = { openid: "x", out_trade_no: "x" } satisfies Parameters<typeof node.get>[0];
  void wxpay.v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_.get(options);
  wxpay.v3.lovefeast.users._openid_.orders.outTradeNo._out_trade_no_.getSync(options);
  void wxpay.chain("v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}").get(options);
  wxpay.chain("v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}").getSync(options);
  void wxpay["v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"].get(options);
  wxpay["v3/lovefeast/users/{openid}/orders/out-trade-no/{out_trade_no}"].getSync(options);
  // @ts-expect-error there is no such option
  void node.get({ ...options, nothing: 1 });
});
