// Generated from packages/catalog/data by `npm run generate`. Not edited by hand.

import { test } from "vitest";
import type { WeChatPay } from "../../client.ts";

declare const wxpay: WeChatPay;

test("v3/catering/orders/sync-status#post", () => {
  const node = wxpay.v3.catering.orders.syncStatus;
  const options = { json: { sp_mchid: "x", sp_appid: "x", channel_id: "x", sub_mchid: "x", sub_appid: "x", out_shop_no: "x", sub_openid: "x", login_token: "x", order_entry: "x", total_amount: 1, discount_amount: 1, user_amount: 1, status: "CREATE_DEAL", action_time: "x", pay_time: "x", transaction_id: "x", out_trade_no: "x", out_order_no: "x", out_table_no: "x", people_count: 1, dish_list: [{ out_dish_no: "x", name: "x", price: 1, unit: "BY_SHARE", count: 1, discount: 1, type: "x", priority: 1, properties: { taste: "x", cuisine: "x", main_material: "x", ingredients: "x", others: "x" } }] } } satisfies Parameters<typeof node.post>[0];
  void wxpay.v3.catering.orders.syncStatus.post(options);
  wxpay.v3.catering.orders.syncStatus.postSync(options);
  void wxpay.chain("v3/catering/orders/sync-status").post(options);
  wxpay.chain("v3/catering/orders/sync-status").postSync(options);
  void wxpay["v3/catering/orders/sync-status"].post(options);
  wxpay["v3/catering/orders/sync-status"].postSync(options);
  const { channel_id: _, ...rest } = options.json;
  // @ts-expect-error channel_id is left out
  void node.post({ ...options, json: rest });
});
