import { afterAll, beforeAll, expect, test } from "vitest";
import { call } from "../../../test/helpers/signed-request.ts";
import type { Received } from "../../../test/helpers/signed-request.ts";
import { createSimulator } from "../../simulator.ts";
import type { Simulator } from "../../simulator.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator({ seed: "lists" });
  await simulator.listen();
});
afterAll(() => simulator.close());

const post = (target: string, body: object): Promise<Received> =>
  call(simulator.brand(), target, { body });

const COUPONS = "/brand/marketing/product-coupon/product-coupons";
const BUSIFAVOR = "/v3/marketing/busifavor/stocks";
const page = "page_size=10";
const IMAGE = "https://wxpaylogo.qpic.cn/wxpaylogo/0/0";
const STOCK = {
  coupon_code_mode: "WECHATPAY",
  stock_send_rule: { max_count: 100, max_count_per_user: 1 },
  usage_rule_display_info: { coupon_usage_method_list: ["OFFLINE"], usage_description: "到店" },
  coupon_display_info: { code_display_mode: "QRCODE" },
  notify_config: { notify_appid: "wxb1a2n3d4b5r6a7n8" },
  store_scope: "SPECIFIC",
};

test.each([
  ["brand", `${COUPONS}/1`, `${COUPONS}/1/stocks?${page}`],
  ["brand", `${COUPONS}/1/stocks/2`, `${COUPONS}/1/stocks/2/associated-stores?${page}`],
  ["merchant", `${BUSIFAVOR}/1`, `${BUSIFAVOR}/1/couponcodes?offset=0&limit=10`],
] as const)("a %s finds nothing below %s, which nobody made: %s", async (who, thing, list) => {
  const itself = await call(simulator[who](), thing);
  const below = await call(simulator[who](), list);
  expect(itself.status).toBe(404);
  expect(below).toMatchObject({ status: 404, json: { code: itself.json.code } });
});

test("what was added below a thing is listed there, and what was taken away is not", async () => {
  const coupon = await post(COUPONS, {
    out_request_no: "request-1",
    scope: "ALL",
    type: "NORMAL",
    usage_mode: "SINGLE",
    single_usage_info: { normal_coupon: { threshold: 10_000, discount_amount: 100 } },
    display_info: { name: "满减券", image_url: IMAGE, background_url: IMAGE },
  });
  expect(coupon.status).toBe(200);
  const stocks = `${COUPONS}/${coupon.json.product_coupon_id}/stocks`;
  const stock = await post(stocks, { out_request_no: "request-1", stock: STOCK });
  expect(stock).toMatchObject({ status: 200 });
  const of = `${stocks}/${stock.json.stock_id}`;
  const stores = (...ids: string[]): object => ({
    store_list: ids.map((store_id) => ({ store_id })),
  });
  const added = await post(`${of}/associate-stores`, stores("1", "2"));
  expect(added.json).toMatchObject({
    total_count: 2,
    success_store_list: [{ store_id: "1" }, { store_id: "2" }],
  });
  await post(`${of}/associate-stores`, stores("2", "3"));
  await post(`${of}/disassociate-stores`, stores("1"));
  const listed = await call(simulator.brand(), `${of}/associated-stores?${page}`);
  expect(listed.json).toMatchObject({ total_count: 2, ...stores("2", "3") });
});

test("what an answer shows as a whole within an object is listed, changed and found by the number in it", async () => {
  const PLANS = "/brand/marketing/delivery-plan/delivery-plans";
  const made = await post(PLANS, {
    out_request_no: "plan-1",
    product_coupon_id: "1000001",
    reuse_coupon_config: true,
  });
  expect(made.status).toBe(200);
  const { plan_id } = made.json.plan;
  expect((await call(simulator.brand(), PLANS)).json).toMatchObject({
    total_count: 1,
    plan_list: [{ plan_id, product_coupon_id: "1000001" }],
  });
  expect(await post(`${PLANS}/${plan_id}/submit`, {})).toMatchObject({ status: 204 });
  expect(await post(`${PLANS}/never/submit`, {})).toMatchObject({ status: 404 });
});
