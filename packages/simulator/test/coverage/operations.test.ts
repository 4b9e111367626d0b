import { afterAll, beforeAll, expect, test } from "vitest";
import { callersOf, operations } from "./callers.ts";
import type { Callers } from "./callers.ts";
import { areaOf } from "./identifiers.ts";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { answerFaults, foundAgain, queriesAfter } from "./v3-faults.ts";

// Of every operation in the quickest store; stores.test.ts holds a sample of them to the others.
let world: RecordedWorld;
let callers: Callers;
beforeAll(async () => {
  world = await openRecordedWorld({ seed: "coverage" });
  callers = await callersOf(world);
});
afterAll(() => world.close());

const byArea = [...new Set(operations.map(areaOf))].map(
  (area) => [area, operations.filter((operation) => areaOf(operation) === area)] as const,
);

test.each(byArea)(
  "every operation of %s is answered, signed, and as its description says",
  async (_, some) => {
    expect(await answerFaults(callers, some)).toEqual([]);
  },
);

const posting = byArea.filter(([, some]) => some.some((one) => queriesAfter(one).length > 0));

test.each(posting)(
  "what was posted to %s is found again wherever a query exists, and agrees with what was posted",
  async (_, some) => {
    const { asked, faults } = await foundAgain(callers, some);
    expect(faults).toEqual([]);
    expect(asked).toBe(some.flatMap(queriesAfter).length);
  },
);

test("hundreds of queries find what was posted", () => {
  expect(operations.flatMap(queriesAfter).length).toBeGreaterThan(200);
});
