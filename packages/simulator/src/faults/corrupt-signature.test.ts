import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { canBeCorrupted, corruptSignature } from "./corrupt-signature.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const xml = (body: string) => ({ headers: { "content-type": "text/xml" }, body });

test.each([
  ["<xml><sign>0A</sign></xml>", "<xml><sign>1A</sign></xml>"],
  ["<xml><sign><![CDATA[9A]]></sign></xml>", "<xml><sign><![CDATA[0A]]></sign></xml>"],
])("of APIv2 the sign %s becomes another", async (body, want) => {
  expect(canBeCorrupted(xml(body), "wrong")).toBe(true);
  const corrupted = await corruptSignature(world.context, "1230000109", xml(body), "wrong");
  expect(corrupted).toEqual(xml(want));
});

test.each([
  ["a bill", "wrong", "交易时间,公众账号ID"],
  ["APIv2", "probe", "<xml><sign>0A</sign></xml>"],
  ["APIv2", "unknown-serial", "<xml><sign>0A</sign></xml>"],
  ["APIv2", "other-key", "<xml><sign>0A</sign></xml>"],
] as const)("%s has no signature to be %s", (_, fault, body) => {
  expect(canBeCorrupted(xml(body), fault)).toBe(false);
});
