import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stores } from "../helpers/stores.ts";
import { answerSchemas } from "./answer-schemas.ts";
import { PERMISSIONS, call, callersOf, operations, plans } from "./callers.ts";
import type { Callers } from "./callers.ts";
import { differences } from "./differences.ts";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { openTwoSimulators } from "./two-simulators.ts";
import type { TwoSimulators } from "./two-simulators.ts";

const check = answerSchemas("v3");

/** What is wrong with the answers of all operations, each called once. */
async function faultsOf(callers: Callers): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const operation of operations) {
    try {
      await call(callers, operation);
      const answer = callers.world.last();
      if (operation.response.type !== "json") continue;
      const fault = check(operation, JSON.parse(String(answer?.body)));
      if (fault !== undefined) faults.push(`${operation.id}: ${fault}`);
    } catch (error) {
      faults.push(`${operation.id}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return faults;
}

/**
 * What a query may answer otherwise than it was sent: states, and the scene of a recharge, of which the page of the query
 * documents another value than that of the request.
 */
const MOVES = /(?:state|status|recharge_scene)(?::|$)/;

/** What the queries of all that was posted answer otherwise, and how many queries there were. */
async function foundAgain({
  merchant,
}: Callers): Promise<{ readonly asked: number; readonly faults: readonly string[] }> {
  const faults: string[] = [];
  let asked = 0;
  for (const { kind, operation, role, own } of plans.plans.values()) {
    if (role !== "create" || PERMISSIONS.test(operation.id)) continue;
    const queries = [...plans.plans.values()].filter(
      (plan) => plan.kind === kind && plan.role === "read",
    );
    const seed = `found again ${operation.id}`;
    const { sent, answers } = await merchant.askAfter(operation, queries, seed);
    if (own !== undefined && queries.length > 0 && answers.length === 0) {
      faults.push(`${operation.id}: no query of ${kind} finds it`);
    }
    for (const { query, data } of answers) {
      asked++;
      for (const difference of differences(sent, data)) {
        if (!MOVES.test(difference)) faults.push(`${operation.id} → ${query}: ${difference}`);
      }
    }
  }
  return { asked, faults };
}

test("there are 1,019 operations of APIv3", () => {
  expect(operations).toHaveLength(1_019);
});

describe.each(stores)("$title", (kind) => {
  let world: RecordedWorld;

  beforeAll(async () => {
    if (kind.missing !== undefined) return;
    await kind.start();
    world = await openRecordedWorld({ ...kind.fresh(), seed: "coverage" });
  }, 60_000);
  afterAll(async () => {
    if (kind.missing !== undefined) return;
    await world.close();
    kind.stop();
  });

  test.skipIf(kind.missing)(
    "every operation of APIv3 is answered, signed, and as its description says",
    async () => {
      expect(await faultsOf(await callersOf(world))).toEqual([]);
    },
    300_000,
  );

  test.skipIf(kind.missing)(
    "what was posted is found again wherever a query exists, and agrees with what was posted",
    async () => {
      const { asked, faults } = await foundAgain(await callersOf(world));
      expect(faults).toEqual([]);
      expect(asked).toBeGreaterThan(300);
    },
    300_000,
  );
});

describe.each(stores.filter(({ shared }) => shared))("two simulators on one $title", (kind) => {
  let world: TwoSimulators;

  beforeAll(async () => {
    if (kind.missing !== undefined) return;
    await kind.start();
    const { database = "" } = kind.fresh();
    world = await openTwoSimulators(database);
  }, 60_000);
  afterAll(async () => {
    if (kind.missing !== undefined) return;
    await world.close();
    kind.stop();
  });

  test.skipIf(kind.missing)(
    "asked in turn answer every operation of APIv3, and find what the other one stored",
    async () => {
      const { fetch } = world;
      expect(await faultsOf(await callersOf(world, { fetch }))).toEqual([]);
      const again = await foundAgain(await callersOf(world, { fetch }));
      expect(again.faults).toEqual([]);
      expect(again.asked).toBeGreaterThan(300);
      const [one, other] = world.asked.map(({ requests }) => requests);
      expect(one).toBeGreaterThan(operations.length / 2);
      expect(other).toBeGreaterThan(operations.length / 2);
    },
    300_000,
  );
});
