import { parseEnv } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

test("a .env file of a merchant says what its credentials say, keys with their line feeds", async () => {
  const { json } = await ask(world.context, "GET /merchants/1230000109");
  const { text } = await ask(world.context, "GET /merchants/1230000109/.env");
  const read = parseEnv(text);
  const id = read["WXPAY_PUBLIC_KEY_ID"] ?? "";
  expect(id).toMatch(/^PUB_KEY_ID_/);
  expect(read).toEqual({
    WXPAY_MCHID: json.mchid,
    WXPAY_SERIAL: json.serial,
    WXPAY_PRIVATE_KEY: json.privateKey.trim(),
    WXPAY_CERTIFICATE: json.certificate.trim(),
    WXPAY_PUBLIC_KEY_ID: id,
    WXPAY_PUBLIC_KEY: json.platformKeys[id].trim(),
    WXPAY_APIV3_KEY: json.apiV3Key,
    WXPAY_APIV2_KEY: json.apiV2Key,
    WXPAY_WORKWX_SECRET: json.workWxSecret,
    WXPAY_BASE_URL: json.baseUrl,
  });
});

test("the client's code has the keys of both versions", async () => {
  const { text } = await ask(world.context, "GET /merchants/1230000109/client.ts");
  const { json } = await ask(world.context, "GET /merchants/1230000109");
  expect(text).toContain(`apiV3Key: "${json.apiV3Key}"`);
  expect(text).toContain(`apiV2Key: "${json.apiV2Key}"`);
  expect(text).toContain(`workWxSecret: "${json.workWxSecret}"`);
});
