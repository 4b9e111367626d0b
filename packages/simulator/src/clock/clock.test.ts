import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const YEARS_5000 = 5_000 * 365 * 86_400_000;

test("an advance beyond the year 9998 is refused and moves nothing", async () => {
  const { clock } = world.context;
  const refused = clock.advance(Number.MAX_SAFE_INTEGER);
  await expect(refused).rejects.toThrow(/year 9998/);
  expect(clock.ahead()).toBe(0);
  await clock.advance("1s");
  expect(clock.ahead()).toBe(1_000);
});

test("of two advances at once that together go too far one is refused", async () => {
  const { clock } = world.context;
  const ends = await Promise.allSettled([clock.advance(YEARS_5000), clock.advance(YEARS_5000)]);
  expect(ends.map(({ status }) => status)).toEqual(["fulfilled", "rejected"]);
  expect(clock.ahead()).toBe(YEARS_5000 + 1_000);
});
