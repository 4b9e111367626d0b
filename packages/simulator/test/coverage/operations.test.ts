import { loadCatalog } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { planAll } from "../../src/default/plan.ts";
import { answerSchemas } from "./answer-schemas.ts";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { Walk } from "./walk.ts";

const operations = loadCatalog().operations.filter(({ id }) => id.startsWith("v3/"));
const plans = planAll(operations);
const check = answerSchemas("v3");
let world: RecordedWorld;
let walk: Walk;

beforeAll(async () => {
  world = await openRecordedWorld({ seed: "coverage" });
  const wxpay = new WeChatPay(world.merchant);
  walk = new Walk(plans, wxpay, {
    mchid: world.merchant.mchid,
    appid: world.merchant.appid,
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    subMchid: "1900000109",
  });
});

afterAll(() => world.close());

test("every operation of APIv3 is answered, signed, and as its description says", async () => {
  const faults: string[] = [];
  for (const operation of operations) {
    try {
      await walk.call(operation);
      const answer = world.last();
      if (operation.response.type !== "json") continue;
      const fault = check(operation, JSON.parse(String(answer?.body)));
      if (fault !== undefined) faults.push(`${operation.id}: ${fault}`);
    } catch (error) {
      faults.push(`${operation.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  expect(faults).toEqual([]);
  expect(operations).toHaveLength(1_019);
}, 120_000);
