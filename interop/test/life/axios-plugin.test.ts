import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axiosPlugin } from "../../src/axios-plugin.ts";
import { liveByAxiosPluginV2 } from "../../src/life/axios-plugin-v2.ts";
import { liveByAxiosPlugin } from "../../src/life/axios-plugin.ts";
import { lifeOf } from "./lived.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(() => simulator.close());

test("wechatpay-axios-plugin lives through a payment, from the order to the bill", async () => {
  const merchant = simulator.merchant();
  const place = { ...merchant, control: merchant.baseUrl, out_trade_no: "axios-life" };
  const told = await liveByAxiosPlugin(axiosPlugin(merchant), merchant, place);
  expect(told).toMatchObject(lifeOf("axios-life"));
  expect(told.bill.hash).toBe(told.bill.announced);
});

test("wechatpay-axios-plugin lives through a payment by APIv2", async () => {
  const merchant = simulator.merchant();
  const out_trade_no = "axios-v2-life";
  const place = { ...merchant, control: merchant.baseUrl, out_trade_no };
  const told = await liveByAxiosPluginV2(axiosPlugin(merchant), merchant.apiV2Key, place);
  const success = { return_code: "SUCCESS", result_code: "SUCCESS" };
  const payment = { ...success, out_trade_no, total_fee: "1299", trade_type: "NATIVE" };
  expect(told.ordered).toMatchObject({ ...success, code_url: expect.stringMatching(/^weixin:/) });
  expect(told.paid).toMatchObject({ ...payment, transaction_id: expect.stringMatching(/^4200/) });
  expect(told.order).toMatchObject({ ...payment, trade_state: "SUCCESS" });
  const out_refund_no = `${out_trade_no}-1`;
  expect(told.refund).toMatchObject({ ...success, out_refund_no, refund_fee: "600" });
  expect(told.refunded).toMatchObject({
    out_refund_no,
    refund_fee: "600",
    refund_status: "SUCCESS",
  });
  expect(told.refundFound).toMatchObject({
    ...success,
    out_refund_no_0: out_refund_no,
    refund_status_0: "SUCCESS",
  });
  const rows = told.bill.split("\r\n").filter((row) => row.includes(`\`${out_trade_no},`));
  expect(rows).toEqual([
    expect.stringMatching(/,`NATIVE,`SUCCESS,.*,`12\.99,`/),
    expect.stringMatching(/,`NATIVE,`REFUND,.*,`6\.00,`/),
  ]);
});
