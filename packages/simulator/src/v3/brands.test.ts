import type { Operation } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authorize, isSigned } from "../../test/helpers/signed-request.ts";
import type { Received } from "../../test/helpers/signed-request.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { respond } from "../handle.ts";
import { brandCredentials } from "../world/credentials.ts";
import type { BrandCredentials, MerchantCredentials } from "../world/credentials.ts";
import { createBrand } from "../world/create-brand.ts";
import { v3 } from "./protocol.ts";

const BRAND_SCHEME = "WECHATPAY-BRAND-SHA256-RSA2048";
const MALFORMED = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
const SCHEME = "HTTP头Authorization认证类型不正确";
const SERIAL = "商户证书序列号有误。请使用签名私钥匹配的证书序列号";

let world: World;
let brand: BrandCredentials;
let other: BrandCredentials;
let merchant: MerchantCredentials;

beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
  const found = await world.context.merchants.get("123456789", "brand");
  if (found === undefined) throw new Error("The default world has no brand.");
  brand = brandCredentials(found, merchant.baseUrl);
  other = brandCredentials(await createBrand(world.context), merchant.baseUrl);
});
afterAll(() => world.close());

const operationOf = (path: string, scheme?: typeof BRAND_SCHEME): Operation => ({
  id: `${path.slice(1)}#post`,
  method: "POST",
  path,
  title: "",
  docs: [],
  ...(scheme !== undefined && { scheme }),
  body: { type: "json", required: true, fields: [{ name: "name", type: "string" }] },
  response: { type: "json", signed: true },
});
const brands = operationOf("/brand/things", BRAND_SCHEME);
const merchants = operationOf("/v3/things");

/** Answers a request, whose work is to say who called. */
async function ask(operation: Operation, authorization: string): Promise<Received> {
  const request = {
    method: "POST",
    target: operation.path,
    headers: {
      accept: "application/json",
      "user-agent": "test",
      "content-type": "application/json",
      host: "127.0.0.1",
      authorization,
    },
    body: Buffer.from(BODY),
  };
  const { answer } = await respond(
    world.context,
    v3,
    (_, call) => Promise.resolve({ status: 200, body: { caller: call.merchant.mchid } }),
    { request, operation, path: {}, query: "" },
  );
  const text = answer.body.toString();
  return { status: answer.status, headers: answer.headers, text, json: JSON.parse(text) };
}

const BODY = '{"name":"支付"}';
const signed = (as: BrandCredentials | MerchantCredentials, operation: Operation): string =>
  authorize(as, { method: "POST", target: operation.path, body: BODY });

test("a brand's request is verified, and answered with the brand's own platform key", async () => {
  for (const caller of [brand, other]) {
    const answer = await ask(brands, signed(caller, brands));
    expect(answer).toMatchObject({ status: 200, json: { caller: caller.brandId } });
    expect(answer.headers["wechatpay-serial"]).toMatch(/^PUB_KEY_ID_/);
    expect(answer.headers["wechatpay-signature-type"]).toBe(BRAND_SCHEME);
    expect(isSigned(caller, answer)).toBe(true);
  }
});

test("a brand knows no platform certificate", () => {
  for (const { platformKeys } of [brand, other]) {
    expect(Object.keys(platformKeys)).toEqual([expect.stringMatching(/^PUB_KEY_ID_\d{34}$/)]);
  }
});

describe("401 with the documented words", () => {
  test.each<{ title: string; operation: Operation; header: () => string; message: string }>([
    {
      title: "a merchant where a brand must sign",
      operation: brands,
      header: () => signed(merchant, brands),
      message: SCHEME,
    },
    {
      title: "a brand where a merchant must sign",
      operation: merchants,
      header: () => signed(brand, merchants),
      message: SCHEME,
    },
    {
      title: "a merchant's number and key in the scheme of brands",
      operation: brands,
      header: () => signed({ ...brand, ...merchant, brandId: merchant.mchid }, brands),
      message: SERIAL,
    },
    {
      title: "a brand's number and key in the scheme of merchants",
      operation: merchants,
      header: () =>
        signed(brand, merchants)
          .replace(BRAND_SCHEME, "WECHATPAY2-SHA256-RSA2048")
          .replace("brand_id", "mchid"),
      message: SERIAL,
    },
    {
      title: "an mchid in the scheme of brands",
      operation: brands,
      header: () => signed(brand, brands).replace("brand_id", "mchid"),
      message: MALFORMED,
    },
    {
      title: "a brand that there is not",
      operation: brands,
      header: () => signed({ ...brand, brandId: "1" }, brands),
      message: SERIAL,
    },
    {
      title: "another brand's serial number",
      operation: brands,
      header: () => signed({ ...brand, serial: other.serial }, brands),
      message: SERIAL,
    },
    {
      title: "another brand's key",
      operation: brands,
      header: () => signed({ ...brand, privateKey: other.privateKey }, brands),
      message: "签名错误",
    },
  ])("$title", async ({ operation, header, message }) => {
    const answer = await ask(operation, header());
    expect(answer).toMatchObject({ status: 401, json: { code: "SIGN_ERROR", message } });
    expect(answer.headers["wechatpay-signature"]).toBeUndefined();
  });
});
