import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Wechatpay } from "wechatpay-axios-plugin";
import { axiosPlugin } from "../../src/axios-plugin.ts";
import { profitSharing, transfers } from "./axios-plugin-funds.ts";
import { coupons } from "./axios-plugin-marketing.ts";
import { complaints, subMerchants } from "./axios-plugin-merchants.ts";
import { payments } from "./axios-plugin-payments.ts";
import { payScore } from "./axios-plugin-services.ts";
import { xml } from "./axios-plugin-v2.ts";
import { lastOperation, openScene, play, succeeding, titleOf } from "./story.ts";
import type { Answered, Row, Story } from "./story.ts";

const stories: readonly Story<Wechatpay>[] = [
  payments,
  payScore,
  profitSharing,
  transfers,
  coupons,
  complaints,
  subMerchants,
  xml,
];

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(() => simulator.close());

// A refusal rejects; APIv2's has the status of a success. So does a success whose signature is not the platform's: it has
// another code, and fails the row.
const settled = (call: Promise<Answered>): Promise<Answered> =>
  call.catch((error: any) => {
    const refused =
      error.response?.status >= 400 || error.code === "EV2_RES_STATUS_CODE_NOT_SUCESS";
    if (refused) return error.response;
    throw error;
  });

for (const { about, mchid, rows } of stories) {
  describe(`wechatpay-axios-plugin, ${about}`, () => {
    const answers = new Map<string, unknown>();
    for (const row of rows) {
      test(`${titleOf(row)}`, async () => {
        const merchant = simulator.merchant(mchid);
        const scene = openScene(merchant, answers);
        const called: Row<Wechatpay> = {
          ...row,
          call: (client, scene) => settled(row.call(client, scene)),
        };
        answers.set(row.operation, await play(called, axiosPlugin(merchant), scene));
        expect(await lastOperation(simulator)).toBe(row.operation);
      });
    }
  });
}

test("wechatpay-axios-plugin succeeds with at least thirty operations", () => {
  expect(succeeding(stories).size).toBeGreaterThanOrEqual(30);
});
