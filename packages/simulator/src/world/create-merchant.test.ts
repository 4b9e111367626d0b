import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { generateKeyPairSync } from "node:crypto";
import { call, isSigned } from "../../test/helpers/signed-request.ts";
import { createMerchant } from "./create-merchant.ts";
import { credentials } from "./credentials.ts";
import { merchantKey, merchantPublicKey, partnerKey } from "./keys.ts";
import type { MerchantKeys } from "./merchant-options.ts";

const keysOf = (digit: number): MerchantKeys => ({
  merchant: partnerKey,
  platform: { ...merchantPublicKey, id: `PUB_KEY_ID_${String(digit).repeat(34)}` },
});
const given = keysOf(3);

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
  const first = await createMerchant(context, { keys: keysOf(1) });
  const second = await createMerchant(context, { keys: keysOf(2) });
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
  { feeRate: -1 },
  { feeRate: 0.6 },
  { feeRate: 1001 },
  { feeRate: "60" as never },
  { refundNotifyUrl: "shop.example/refunds" },
  { refundNotifyUrl: "https://shop.example/refunds?id=1" },
])("%j is refused by the option's name", async (options) => {
  const [option = ""] = Object.keys(options);
  await expect(createMerchant(world.context, options)).rejects.toMatchObject({
    name: "MerchantOptionError",
    option,
  });
});

test("a merchant may bring its own keys, and is answered with them", async () => {
  const merchant = await createMerchant(world.context, { keys: given, keyMode: "public_key" });
  const { baseUrl } = await world.merchant();
  const own = credentials(merchant, baseUrl);
  expect(own).toMatchObject({
    privateKey: partnerKey.privateKey,
    serial: partnerKey.serial,
    platformKeys: { [given.platform.id]: merchantPublicKey.publicKey },
  });
  const answer = await call(own, "/v3/security/echo", { body: { echo_message: "hi" } });
  expect(answer.status).toBe(200);
  expect(isSigned(own, answer)).toBe(true);
});

test("a platform key belongs to one merchant", async () => {
  await createMerchant(world.context, { keys: keysOf(4) });
  const again = createMerchant(world.context, { keys: keysOf(4) });
  await expect(again).rejects.toMatchObject({ name: "MerchantOptionError", option: "keys" });
});

const short = generateKeyPairSync("rsa", {
  modulusLength: 1024,
  publicKeyEncoding: { type: "spki", format: "pem" },
  privateKeyEncoding: { type: "pkcs8", format: "pem" },
}).privateKey;

test.each<[string, MerchantKeys]>([
  ["keys.merchant.privateKey", { ...given, merchant: { ...partnerKey, privateKey: "none" } }],
  ["keys.merchant.privateKey", { ...given, merchant: { ...partnerKey, privateKey: short } }],
  ["keys.merchant.certificate", { ...given, merchant: { ...partnerKey, certificate: "none" } }],
  ["that of the private key", { ...given, merchant: { ...partnerKey, ...cert(merchantKey) } }],
  ["keys.platform.id", { ...given, platform: { ...given.platform, id: "PUB_KEY_ID_1" } }],
  ["keys.platform.privateKey", { ...given, platform: { ...given.platform, privateKey: "none" } }],
])("keys of no use are refused: %s", async (says, keys) => {
  const refused = createMerchant(world.context, { keys });
  await expect(refused).rejects.toMatchObject({ name: "MerchantOptionError", option: "keys" });
  await expect(refused).rejects.toThrow(says);
});

function cert({ certificate }: typeof merchantKey): { readonly certificate: string } {
  return { certificate };
}
