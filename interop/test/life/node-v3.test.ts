import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { liveByNodeV3 } from "../../src/life/node-v3.ts";
import { lifeOf } from "./lived.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(() => simulator.close());

test("wechatpay-node-v3 lives through a payment, from the order to the bill", async () => {
  const merchant = await simulator.createMerchant({ keyMode: "certificate" });
  const place = { ...merchant, control: merchant.baseUrl, out_trade_no: "node-life" };
  const told = await liveByNodeV3(merchant, place);
  expect(told).toMatchObject(lifeOf("node-life"));
  expect(told.bill.hash).toBe(told.bill.announced);
});
