import { afterAll, beforeAll, expect, test } from "vitest";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";
import { caller, callerOfV2, operations } from "./v2-callers.ts";
import type { CallV2 } from "./v2-callers.ts";
import { answerFaults } from "./v2-faults.ts";

let world: RecordedWorld;
let call: CallV2;
beforeAll(async () => {
  world = await openRecordedWorld();
  call = await callerOfV2(world);
});
afterAll(() => world.close());

test.each(operations.map((operation) => [operation.id, operation] as const))(
  "%s is answered with its members",
  async (_, operation) => {
    expect(await answerFaults(operation, await call(operation), caller.appid)).toEqual([]);
  },
);
