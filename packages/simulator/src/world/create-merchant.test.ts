import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { createMerchant } from "./create-merchant.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("a made-up number that is taken is made up again, and always has ten digits", async () => {
  const { ids } = world.context;
  let same = 2;
  const hex = (length: number): string =>
    length === 12 && same-- > 0 ? "000000000001" : ids.hex(length);
  const context = { ...world.context, ids: { ...ids, hex } };
  const first = await createMerchant(context);
  const second = await createMerchant(context);
  expect(first.mchid).toBe("1900000001");
  expect(second.mchid).toMatch(/^19\d{8}$/);
  expect(second.mchid).not.toBe(first.mchid);
});

test.each([
  { mchid: "12345" },
  { mchid: "12345678901" },
  { name: "" },
  { name: "a\u0000b" },
  { name: "two\nlines" },
  { name: "half \ud83d" },
  { name: "x".repeat(65) },
  { appid: "wx0123456789ABCDEF" },
  { keyMode: "none" as never },
])("%j is refused by the option's name", async (options) => {
  const [option = ""] = Object.keys(options);
  await expect(createMerchant(world.context, options)).rejects.toMatchObject({
    name: "MerchantOptionError",
    option,
  });
});
