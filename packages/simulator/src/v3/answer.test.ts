import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, isSigned, send } from "../../test/helpers/signed-request.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import type { MerchantCredentials } from "../world/credentials.ts";
import { createMerchant } from "../world/create-merchant.ts";
import type { KeyMode } from "../store/tables.ts";

const target = (appid: string): string =>
  `/v3/payscore/user-service-state?service_id=500001&appid=${appid}&openid=oUpF8uMuAJO_M2pxb1Q9zNjWeS6o`;

let world: World;
const merchants = new Map<KeyMode, MerchantCredentials>();

beforeAll(async () => {
  world = await openWorld();
  merchants.set("both", await world.merchant());
  for (const keyMode of ["public_key", "certificate"] as const) {
    const { mchid } = await createMerchant(world.context, { keyMode });
    merchants.set(keyMode, await world.merchant(mchid));
  }
});
afterAll(() => world.close());

describe("the key that signs an answer", () => {
  const publicKey = (id: string): boolean => id.startsWith("PUB_KEY_ID_");
  test.each<
    [KeyMode, string, (ids: readonly string[]) => string | undefined, "public key" | "certificate"]
  >([
    ["both", "absent", () => undefined, "certificate"],
    ["both", "the public key", (ids) => ids.find(publicKey), "public key"],
    ["both", "the certificate", (ids) => ids.find((id) => !publicKey(id)), "certificate"],
    ["both", "unknown", () => "PUB_KEY_ID_0", "certificate"],
    ["public_key", "absent", () => undefined, "public key"],
    ["public_key", "the public key", (ids) => ids[0], "public key"],
    ["public_key", "unknown", () => "5D7B5257", "public key"],
    ["certificate", "absent", () => undefined, "certificate"],
    ["certificate", "a public key", () => "PUB_KEY_ID_0", "certificate"],
  ])("of a merchant in mode %s, asked with Wechatpay-Serial %s", async (mode, _, serial, want) => {
    const merchant = merchants.get(mode)!;
    const answer = await call(merchant, target(merchant.appid), {
      headers: { "wechatpay-serial": serial(Object.keys(merchant.platformKeys)) },
    });
    expect(answer.status).toBe(200);
    expect(isSigned(merchant, answer)).toBe(true);
    const id = answer.headers["wechatpay-serial"] ?? "";
    expect(publicKey(id) ? "public key" : "certificate").toBe(want);
  });
});

test("a merchant sees the platform keys of its mode", () => {
  const seen = (mode: KeyMode): string[] =>
    Object.values(merchants.get(mode)!.platformKeys).map((pem) => pem.split("\n")[0] ?? "");
  const key = "-----BEGIN PUBLIC KEY-----";
  const certificate = "-----BEGIN CERTIFICATE-----";
  expect(seen("both").toSorted()).toEqual([certificate, key]);
  expect(seen("public_key")).toEqual([key]);
  expect(seen("certificate")).toEqual([certificate]);
});

test("a success carries the documented headers", async () => {
  const merchant = merchants.get("both")!;
  const answer = await call(merchant, target(merchant.appid));
  expect(answer.headers).toMatchObject({
    "content-type": "application/json; charset=utf-8",
    "content-language": "zh-CN",
    "cache-control": "no-cache, must-revalidate",
    "x-content-type-options": "nosniff",
    "request-id": expect.stringMatching(/^08[0-9A-F]{30}-0$/),
    "wechatpay-timestamp": expect.stringMatching(/^\d{10}$/),
    "wechatpay-nonce": expect.stringMatching(/^[0-9a-f]{32}$/),
    "wechatpay-signature-type": "WECHATPAY2-SHA256-RSA2048",
    "content-length": String(Buffer.byteLength(answer.text)),
  });
});

test.each([
  ["an unknown path", "GET", "/v3/unknown", 404],
  ["the root", "GET", "/", 404],
  ["another method", "DELETE", "/v3/certificates", 405],
])("%s is answered without a word", async (_, method, path, status) => {
  const answer = await send(merchants.get("both")!.baseUrl, path, { method });
  expect(answer).toMatchObject({ status, text: "" });
  const names = Object.keys(answer.headers).filter(
    (name) => name.startsWith("wechatpay-") || name === "request-id",
  );
  expect(names).toEqual([]);
  expect(answer.headers["content-type"]).toBe("text/plain; charset=utf-8");
});
