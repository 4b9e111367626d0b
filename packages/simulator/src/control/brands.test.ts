import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

test("brands are listed beside the merchants, not among them", async () => {
  const brands = await ask(world.context, "GET /brands");
  const merchants = await ask(world.context, "GET /merchants");
  expect(brands.json.brands).toContainEqual({
    brandId: "123456789",
    name: "模拟品牌 Simulated brand",
    appid: "wxb1a2n3d4b5r6a7n8",
  });
  const numbers = merchants.json.merchants.map(({ mchid }: { mchid: string }) => mchid);
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).not.toContain("123456789");
});

test("a brand has all that an SDK needs, and nothing of platform certificates or APIv2", async () => {
  const { status, json } = await ask(world.context, "GET /brands/123456789");
  expect(status).toBe(200);
  expect(json).toEqual({
    brandId: "123456789",
    appid: "wxb1a2n3d4b5r6a7n8",
    serial: expect.stringMatching(/^[0-9A-F]{40}$/),
    privateKey: expect.stringContaining("BEGIN PRIVATE KEY"),
    certificate: expect.stringContaining("BEGIN CERTIFICATE"),
    platformKeys: { [Object.keys(json.platformKeys)[0] ?? ""]: expect.any(String) },
    apiV3Key: expect.stringMatching(/^.{32}$/),
    baseUrl: "http://127.0.0.1:7180",
  });
});

test("the code of a brand's client says what its credentials say", async () => {
  const { text } = await ask(world.context, "GET /brands/123456789/client.ts");
  const { json } = await ask(world.context, "GET /brands/123456789");
  expect(text).toContain('new WeChatPayBrand({\n  brandId: "123456789",\n');
  expect(text).toContain(`serial: "${json.serial}"`);
  expect(text).toContain(json.privateKey.trim());
  for (const [id, pem] of Object.entries<string>(json.platformKeys)) {
    expect(text).toContain(`"${id}": \`${pem.trim()}\``);
  }
  expect(text).toContain(`apiV3Key: "${json.apiV3Key}"`);
  expect(text).not.toContain("apiV2Key");
});

test("another brand is made as it is asked for, or made up", async () => {
  const named = { brandId: "77", appid: "wx0000000000000002" };
  const one = await ask(world.context, "POST /brands", { body: { ...named, name: "新品牌" } });
  expect(one).toMatchObject({ status: 201, json: named });
  expect(one.headers["location"]).toBe("/_sim/brands/77");
  const other = await ask(world.context, "POST /brands");
  expect(other).toMatchObject({
    status: 201,
    json: { brandId: expect.stringMatching(/^1\d{6}$/) },
  });
});

test.each<[string, object | undefined, number, object]>([
  ["GET /brands/1230000109", undefined, 404, {}],
  ["GET /brands/1/client.ts", undefined, 404, {}],
  ["GET /merchants/123456789", undefined, 404, {}],
  ["POST /brands", { brandId: "brand" }, 400, { member: "brandId" }],
  ["POST /brands", { name: "two\nlines" }, 400, { member: "name" }],
  ["POST /brands", { keyMode: "both" }, 400, { member: "keyMode" }],
  ["POST /brands", { brandId: "123456789" }, 409, { member: "brandId" }],
  ["POST /brands", { brandId: "1230000109" }, 409, { member: "brandId" }],
  ["POST /merchants", { mchid: "123456789" }, 409, { member: "mchid" }],
])("%s with %j answers %i", async (what, body, status, gives) => {
  const answer = await ask(world.context, what, body && { body });
  expect(answer).toMatchObject({ status, json: gives });
});
