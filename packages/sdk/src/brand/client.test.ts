import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { brandOptions, brandSigner, readSigned } from "../../test/support/callers.ts";
import { configError } from "../../test/support/config-error.ts";
import {
  API_V3_KEY,
  certificateSigner,
  fixture,
  merchantOptions,
  MERCHANT_SERIAL,
  PLATFORM_SERIAL,
  PUBLIC_KEY_ID,
  publicKeySigner,
} from "../../test/support/keys.ts";
import { envelope } from "../../test/support/notification.ts";
import { answerSigned } from "../../test/support/server.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { signAnswer } from "../testing/sign-answer.ts";
import { WeChatPayBrand } from "./client.ts";

const SCHEME = "WECHATPAY-BRAND-SHA256-RSA2048";
const data = { total_count: 0, data: [] };
const answering = (more = {}) =>
  serving((_, response) =>
    answerSigned(response, JSON.stringify(data), { signer: brandSigner, ...more }),
  );
// Paths and options here are documented or wrong on purpose.
const client = (more = {}): any => new WeChatPayBrand(brandOptions(more));

describe("a brand's call", () => {
  test("is signed under the brand's scheme, and asks for an answer signed with the brand's public key", async () => {
    const server = await answering();
    const brand = client({ baseUrl: server.url });
    const options = { query: { offset: 0, limit: 20 } };
    expect(await brand.brand.cardMember.cards.get(options)).toEqual(data);
    expect(await brand.chain("brand/card-member/cards").get(options)).toEqual(data);
    expect(await brand["brand/card-member/cards"].get(options)).toEqual(data);
    for (const received of server.received) {
      expect(received.target).toBe("/brand/card-member/cards?offset=0&limit=20");
      expect(received.headers["wechatpay-serial"]).toBe(PUBLIC_KEY_ID);
      expect(readSigned(received)).toEqual([
        ["scheme", SCHEME],
        ["brand_id", "100123"],
        ["nonce_str", expect.stringMatching(/^[0-9a-f]{32}$/)],
        ["timestamp", expect.stringMatching(/^\d{10}$/)],
        ["serial_no", MERCHANT_SERIAL],
        ["signature", "fits"],
      ]);
    }
    expect(server.received).toHaveLength(3);
  });

  test("signs the body of a POST", async () => {
    const server = await answering();
    await client({ baseUrl: server.url }).brand.store.brandstores.post({ json: { 名: "值" } });
    expect(server.received[0]?.body).toBe('{"名":"值"}');
    expect(readSigned(server.received[0]!)).toContainEqual(["signature", "fits"]);
  });

  test.each<[title: string, more: object, code: string, says: string]>([
    [
      "signed as for a merchant",
      { signer: publicKeySigner },
      "SIGNATURE_TYPE_UNSUPPORTED",
      `signed as WECHATPAY2-SHA256-RSA2048; only ${SCHEME}`,
    ],
    [
      "signed with a platform certificate",
      { signer: { ...certificateSigner, caller: "brand" } },
      "SIGNATURE_SERIAL_UNKNOWN",
      "WeChat Pay has no such ids",
    ],
    [
      "signed with an unknown public key",
      { signer: { ...brandSigner, id: "PUB_KEY_ID_999" } },
      "SIGNATURE_SERIAL_UNKNOWN",
      "品牌经营平台 → 账号管理 → 安全中心 → 微信支付公钥",
    ],
    [
      "whose signature is another's",
      { signer: { ...certificateSigner, id: PUBLIC_KEY_ID, caller: "brand" } },
      "SIGNATURE_WRONG",
      "does not fit",
    ],
  ])("an answer %s is refused, and no certificate is fetched", async (_, more, code, says) => {
    const server = await answering(more);
    const brand = client({ baseUrl: server.url });
    expect(await failure(brand.brand.cardMember.cards.get())).toMatchObject({
      name: "SignatureError",
      code,
      message: expect.stringContaining(says),
    });
    expect(server.received.map(({ target }) => target)).toEqual(["/brand/card-member/cards"]);
  });

  test("is taken without a Wechatpay-Signature-Type, as the oldest samples have it", async () => {
    const server = await serving(async (_, response) => {
      const { "wechatpay-signature-type": _type, ...headers } = await signAnswer(brandSigner, "{}");
      response.writeHead(200, headers).end("{}");
    });
    expect(await client({ baseUrl: server.url }).brand.x.get()).toEqual({});
  });

  test("that is refused for its signature is told to check brandId and serial", async () => {
    const detail = (message: string) => ({
      code: "SIGN_ERROR",
      message: "签名错误",
      detail: { sign_information: { truncated_sign_message: message } },
    });
    const server = await serving(({ headers, target }, response) => {
      const [, time] = /timestamp="(\d+)"/.exec(headers.authorization ?? "") ?? [];
      const [, nonce] = /nonce_str="(\w+)"/.exec(headers.authorization ?? "") ?? [];
      const message = `GET\n${target}\n${time}\n${nonce}\n\n`;
      response.writeHead(401).end(JSON.stringify(detail(message)));
    });
    expect(await failure(client({ baseUrl: server.url }).brand.x.get())).toMatchObject({
      code: "SIGN_ERROR",
      message: expect.stringMatching(/this serial and brandId.*品牌经营平台/),
    });
  });
});

describe("a call of another caller is refused before anything is sent", () => {
  const calls: [
    title: string,
    call: (clients: Record<string, any>) => Promise<unknown>,
    says: string,
  ][] = [
    [
      "a brand's by a merchant",
      ({ wxpay }) => wxpay.chain("brand/card-member/cards").get(),
      "GET /brand/card-member/cards: paths below /brand are called with a brand's keys, and this client has a merchant's. Call it on new WeChatPayBrand({ brandId, … }) of wechatpay-kit/brand. Nothing was sent.",
    ],
    [
      "a brand's by a merchant, written with a slash",
      ({ wxpay }) => wxpay["/brand/store/brandstores"].post(),
      "WeChatPayBrand",
    ],
    [
      "a brand's by a merchant, its first segment a value",
      ({ wxpay }) => wxpay.chain("{root}/store/brandstores").post({ root: "brand" }),
      "WeChatPayBrand",
    ],
    [
      "a brand's by a merchant, as an address of a file",
      ({ wxpay }) => wxpay.download("https://api.mch.weixin.qq.com/brand/store/file?token=x"),
      "WeChatPayBrand",
    ],
    [
      "a developer's by a merchant",
      ({ wxpay }) => wxpay.chain("aipay/preorder").post(),
      "new WeChatPaySkill({ developerId, … }) of wechatpay-kit/skill",
    ],
    [
      "a developer's by a brand",
      ({ brand }) => brand.chain("aipay/preorder").post(),
      "new WeChatPaySkill({ developerId, … }) of wechatpay-kit/skill",
    ],
    [
      "a merchant's by a brand",
      ({ brand }) => brand.chain("v3/pay/transactions/native").post(),
      "this path is called with a merchant's keys, and this client has a brand's. Call it on new WeChatPay({ mchid, … }) of wechatpay-kit.",
    ],
    [
      "a merchant's of APIv2 by a brand",
      ({ brand }) => brand.chain("v2/pay/unifiedorder").post(),
      "new WeChatPay({ mchid, … })",
    ],
    [
      "a merchant's that is not documented by a brand",
      ({ brand }) => brand.chain("hk/v3/x").get(),
      "new WeChatPay({ mchid, … })",
    ],
  ];

  test.each(calls)("%s", async (_, call, says) => {
    const server = await answering();
    const { url: baseUrl } = server;
    const wxpay = new WeChatPay(merchantOptions({ baseUrl }));
    expect(await failure(call({ wxpay, brand: client({ baseUrl }) }))).toMatchObject({
      name: "RequestError",
      parameter: "path",
      message: expect.stringContaining(says),
    });
    expect(server.received).toEqual([]);
  });

  test("but what only begins like it is the merchant's own", async () => {
    const server = await serving((_, response) => answerSigned(response, "{}"));
    const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    for (const path of ["v3/brand/partner/store/brandstores", "brands/x", "v3/aipay"]) {
      await wxpay.chain(path).post();
    }
    expect(server.received).toHaveLength(3);
  });
});

describe("a brand's notification", () => {
  const resource = { brand_id: "100123", card_id: "p1", openid: "o1", user_card_code: "c1" };
  const outer = (more = {}) =>
    JSON.stringify({
      ...envelope({ resource, associatedData: "sync_user_point", ...more }),
      event_type: "BRAND_MEMBER_CARD.SYNC_USER_POINT",
    });
  const webhooks = (more = {}) => new WeChatPayBrand(brandOptions(more)).webhooks;

  test("is verified and opened with the brand's keys", async () => {
    const body = outer();
    expect(await webhooks().unwrap(body, await signAnswer(brandSigner, body))).toMatchObject({
      event_type: "BRAND_MEMBER_CARD.SYNC_USER_POINT",
      resource,
    });
  });

  test("is refused where it is signed for a merchant, or sealed with another key", async () => {
    const body = outer();
    const merchants = await signAnswer(publicKeySigner, body);
    expect(await failure(webhooks().unwrap(body, merchants))).toMatchObject({
      code: "SIGNATURE_TYPE_UNSUPPORTED",
    });
    const other = outer({ apiV3Key: "b".repeat(32) });
    const headers = await signAnswer(brandSigner, other);
    expect(await failure(webhooks().unwrap(other, headers))).toMatchObject({
      name: "DecryptionError",
      message: expect.stringContaining("品牌经营平台 → 账号管理 → 安全中心 → 品牌API密钥"),
    });
  });

  test("of a merchant's client is refused the other way round", async () => {
    const body = outer();
    const headers = await signAnswer(brandSigner, body);
    const wxpay = new WeChatPay(merchantOptions());
    expect(await failure(wxpay.webhooks.unwrap(body, headers))).toMatchObject({
      code: "SIGNATURE_TYPE_UNSUPPORTED",
      message: expect.stringContaining(SCHEME),
    });
  });

  test("needs the key that opens it", async () => {
    const body = outer();
    const headers = await signAnswer(brandSigner, body);
    const { apiV3Key: _, ...without } = brandOptions();
    expect(await failure(new WeChatPayBrand(without).webhooks.unwrap(body, headers))).toMatchObject(
      { option: "apiV3Key", message: expect.stringContaining("品牌API密钥") },
    );
  });
});

describe("a brand's options", () => {
  const wrong: [title: string, more: object, option: string, says: string[]][] = [
    ["no brandId", { brandId: undefined }, "brandId", ["found undefined", "品牌经营平台"]],
    ["a brandId with a quote", { brandId: '1",x="' }, "brandId", ["letters, digits"]],
    ["a number as brandId", { brandId: 100123 }, "brandId", ["found 100123 (number)"]],
    ["brand_id", { brand_id: "1" }, "brand_id", ["it is written brandId"]],
    ["a merchant's mchid", { mchid: "1230000109" }, "mchid", ["it is a merchant's"]],
    ["an APIv2 key", { apiV2Key: "0".repeat(32) }, "apiV2Key", ["it is a merchant's"]],
    ["WeCom's secret", { workWxSecret: "0" }, "workWxSecret", ["it is a merchant's"]],
    ["no platform key", { platformKeys: {} }, "platformKeys", ["PUB_KEY_ID_…", "安全中心"]],
    ["no platformKeys", { platformKeys: undefined }, "platformKeys", ["PUB_KEY_ID_…"]],
    [
      "a platform certificate",
      { platformKeys: { [PLATFORM_SERIAL]: fixture("platform-certificate.pem") } },
      `platformKeys["${PLATFORM_SERIAL}"]`,
      ["there are no platform certificates for a brand"],
    ],
    ["no serial", { serial: undefined }, "serial", ["安全中心 → 品牌API证书"]],
    ["a private key that is none", { privateKey: "x" }, "privateKey", ["brand's private key"]],
    ["an API key that is too short", { apiV3Key: "x" }, "apiV3Key", ["品牌API密钥"]],
  ];
  test.each(wrong)("with %s are refused", (_, more, option, says) => {
    const error = configError({ ...brandOptions(), ...more }, WeChatPayBrand);
    expect(error).toMatchObject({ name: "ConfigError", option });
    for (const part of says) expect(error.message).toContain(part);
    expect(error.message).not.toContain("商户平台");
    expect(inspect(error)).not.toContain(API_V3_KEY);
  });

  test("may have the certificate in place of the serial", async () => {
    const server = await answering();
    const { serial: _, ...options } = brandOptions({ baseUrl: server.url });
    const certificate = fixture("merchant-certificate.pem");
    await new WeChatPayBrand({ ...options, certificate }).chain("brand/x" as string).get();
    expect(readSigned(server.received[0]!)).toContainEqual(["serial_no", MERCHANT_SERIAL]);
  });
});

test("a brand's client has neither what is a merchant's alone nor what is a developer's", () => {
  const brand = client();
  for (const name of ["v2", "v3", "aipay", "download", "then"]) expect(brand[name]).toBeUndefined();
  expect(brand.webhooks.unwrapV2).toBeUndefined();
  expect(Object.keys(brand)).toEqual(["webhooks"]);
});
