import { afterAll, beforeAll, expect, test } from "vitest";
import { call } from "../../../test/helpers/signed-request.ts";
import type { Received } from "../../../test/helpers/signed-request.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator({ seed: "numbers" });
  await simulator.listen();
});
afterAll(() => simulator.close());

const COUPONS = "/brand/marketing/product-coupon/product-coupons";
const IMAGE = "https://wxpaylogo.qpic.cn/wxpaylogo/0/0";
const coupon = (out_request_no: string, name = "满减券"): Promise<Received> =>
  call(simulator.brand(), COUPONS, {
    body: {
      out_request_no,
      scope: "ALL",
      type: "NORMAL",
      usage_mode: "SINGLE",
      single_usage_info: { normal_coupon: { threshold: 10_000, discount_amount: 100 } },
      display_info: { name, image_url: IMAGE, background_url: IMAGE },
    },
  });

test("a request's number is one of its operation: another operation of the same kind may have it too", async () => {
  const made = await coupon("request-1");
  expect(made.status).toBe(200);
  const again = await coupon("request-1");
  expect(again.json.product_coupon_id).toBe(made.json.product_coupon_id);
  expect(await coupon("request-1", "折扣券")).toMatchObject({
    status: 400,
    json: { message: "请求重入时，参数与首次请求时不一致" },
  });
  const stock = await call(simulator.brand(), `${COUPONS}/${made.json.product_coupon_id}/stocks`, {
    body: {
      out_request_no: "request-1",
      stock: {
        coupon_code_mode: "WECHATPAY",
        stock_send_rule: { max_count: 100, max_count_per_user: 1 },
        usage_rule_display_info: {
          coupon_usage_method_list: ["OFFLINE"],
          usage_description: "到店",
        },
        coupon_display_info: { code_display_mode: "QRCODE" },
        notify_config: { notify_appid: "wxb1a2n3d4b5r6a7n8" },
        store_scope: "NONE",
      },
    },
  });
  expect(stock.status).toBe(200);
});
