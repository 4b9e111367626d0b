import { afterAll, beforeAll, expect, test } from "vitest";
import { callersOf, operations } from "./callers.ts";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { answerFaults, foundAgain } from "./v3-faults.ts";

// Of every operation in the quickest store; stores.test.ts holds a sample of them to the others.
let world: RecordedWorld;
beforeAll(async () => {
  world = await openRecordedWorld({ seed: "coverage" });
});
afterAll(() => world.close());

test("every operation of APIv3 is answered, signed, and as its description says", async () => {
  expect(await answerFaults(await callersOf(world), operations)).toEqual([]);
});

test("what was posted is found again wherever a query exists, and agrees with what was posted", async () => {
  const { asked, faults } = await foundAgain(await callersOf(world), operations);
  expect(faults).toEqual([]);
  expect(asked).toBeGreaterThan(300);
});
