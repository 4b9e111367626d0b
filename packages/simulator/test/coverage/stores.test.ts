import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lastingStores } from "../helpers/stores.ts";
import { callersOf, operations as v3 } from "./callers.ts";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { sampleOf } from "./sample.ts";
import { openTwoSimulators } from "./two-simulators.ts";
import type { TwoSimulators } from "./two-simulators.ts";
import { caller, callerOfV2, operations as v2 } from "./v2-callers.ts";
import { answerFaults as v2AnswerFaults } from "./v2-faults.ts";
import { answerFaults, foundAgain } from "./v3-faults.ts";

// The quickest store has answered every operation (operations.test.ts). What a store could do to an answer depends on what
// is done with it, not on the product: here each role and each kind of operation meets the other stores.
const sample = { v2: sampleOf(v2), v3: sampleOf(v3) };

describe.each(lastingStores)("$title", (kind) => {
  let world: RecordedWorld;

  beforeAll(async () => {
    if (kind.missing !== undefined) return;
    await kind.start();
    world = await openRecordedWorld({ ...kind.fresh(), seed: "coverage" });
  });
  afterAll(async () => {
    if (kind.missing !== undefined) return;
    await world.close();
    kind.stop();
  });

  test.skipIf(kind.missing)("answers the sample of APIv3 as its description says", async () => {
    expect(await answerFaults(await callersOf(world), sample.v3)).toEqual([]);
  });

  test.skipIf(kind.missing)("finds again what the sample posted", async () => {
    const { asked, faults } = await foundAgain(await callersOf(world), sample.v3);
    expect(faults).toEqual([]);
    expect(asked).toBeGreaterThan(0);
  });

  test.skipIf(kind.missing)("answers the sample of APIv2 with its members", async () => {
    const call = await callerOfV2(world);
    for (const operation of sample.v2) {
      const faults = await v2AnswerFaults(operation, await call(operation), caller.appid);
      expect({ id: operation.id, faults }).toEqual({ id: operation.id, faults: [] });
    }
  });
});

describe.each(lastingStores.filter(({ shared }) => shared))(
  "two simulators on one $title",
  (kind) => {
    let world: TwoSimulators;

    beforeAll(async () => {
      if (kind.missing !== undefined) return;
      await kind.start();
      const { database = "" } = kind.fresh();
      world = await openTwoSimulators(database);
    });
    afterAll(async () => {
      if (kind.missing !== undefined) return;
      await world.close();
      kind.stop();
    });

    test.skipIf(kind.missing)(
      "asked in turn answer the sample, and find what the other one stored",
      async () => {
        const { fetch } = world;
        expect(await answerFaults(await callersOf(world, { fetch }), sample.v3)).toEqual([]);
        const again = await foundAgain(await callersOf(world, { fetch }), sample.v3);
        expect(again.faults).toEqual([]);
        expect(again.asked).toBeGreaterThan(0);
        const [one, other] = world.asked.map(({ requests }) => requests);
        expect(one).toBeGreaterThan(sample.v3.length / 2);
        expect(other).toBeGreaterThan(sample.v3.length / 2);
      },
    );
  },
);
