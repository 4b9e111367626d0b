import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NodeV3 } from "../../src/node-v3.ts";
import type { NodeV3Answer } from "../../src/node-v3.ts";
import { openTap } from "../../src/tap.ts";
import type { Tap } from "../../src/tap.ts";
import { profitSharing, transfers } from "./node-v3-funds.ts";
import { payments } from "./node-v3-payments.ts";
import { services, subMerchants } from "./node-v3-services.ts";
import { isSignedByPlatform } from "./sealed.ts";
import { lastOperation, openScene, play, succeeding, titleOf } from "./story.ts";
import type { Answered, Row, Story } from "./story.ts";

const stories: readonly Story<NodeV3>[] = [
  payments,
  profitSharing,
  transfers,
  services,
  subMerchants,
];

// It hands out neither headers nor bytes, and verifies nothing: the tap shows what the signature covers.
let simulator: Simulator;
let tap: Tap;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
  tap = await openTap(simulator.merchant().baseUrl);
});
afterAll(async () => {
  await tap.close();
  await simulator.close();
});

// Of a refusal it keeps the body's text.
const read = ({ status, data, error }: NodeV3Answer): Answered =>
  status < 300 ? { status, data } : { status, data: JSON.parse(String(error)) };

for (const { about, mchid, rows } of stories) {
  describe(`wechatpay-node-v3, ${about}`, () => {
    const answers = new Map<string, unknown>();
    for (const row of rows) {
      test(`${titleOf(row)}`, async () => {
        const merchant = simulator.merchant(mchid);
        const scene = openScene(merchant, answers);
        const called: Row<NodeV3> = {
          ...row,
          call: async (client, scene) => read(await row.call(client, scene)),
        };
        const client = new NodeV3({ ...merchant, baseUrl: tap.url });
        answers.set(row.operation, await play(called, client, scene));
        expect(await lastOperation(simulator)).toBe(row.operation);
        const signed = row.signed ?? row.status < 300;
        expect(isSignedByPlatform(merchant, tap.last()!)).toBe(signed);
      });
    }
  });
}

test("wechatpay-node-v3 succeeds with at least thirty operations", () => {
  expect(succeeding(stories).size).toBeGreaterThanOrEqual(30);
});
