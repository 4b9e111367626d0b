import { afterAll, beforeAll, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";

let simulator: Simulator;
let wxpay: WeChatPay;
beforeAll(async () => {
  simulator = await createSimulator();
  wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
});
afterAll(() => simulator.close());

const busifavor = () => wxpay.v3.marketing.busifavor;

const stock = (out_request_no: string) =>
  ({
    json: {
      stock_name: "八月活动券",
      belong_merchant: "1230000109",
      goods_name: "全场",
      stock_type: "NORMAL",
      coupon_use_rule: {
        coupon_available_time: {
          available_begin_time: "2026-05-20T13:29:35+08:00",
          available_end_time: "2027-05-20T13:29:35+08:00",
        },
        use_method: "OFF_LINE",
      },
      stock_send_rule: { max_coupons: 100, max_coupons_per_user: 5 },
      out_request_no,
      coupon_code_mode: "WECHATPAY_MODE",
    },
  }) as const;

test("a change has a request number of its own, and leaves the one that the resource was made with", async () => {
  const { stock_id } = await busifavor().stocks.post(stock("made-1"));
  await busifavor().stocks._stock_id_.patch({
    stock_id,
    json: { stock_name: "九月活动券", out_request_no: "changed-1" },
  });
  expect(await busifavor().stocks._stock_id_.get({ stock_id })).toMatchObject({
    stock_name: "九月活动券",
  });
  expect(await busifavor().stocks.post(stock("made-1"))).toMatchObject({ stock_id });
});
