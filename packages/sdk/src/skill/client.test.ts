import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { readSigned, skillOptions } from "../../test/support/callers.ts";
import { configError } from "../../test/support/config-error.ts";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPaySkill } from "./client.ts";
import { readSkillConfig } from "./options.ts";

// Paths and options here are documented or wrong on purpose.
const client = (more = {}): any => new WeChatPaySkill(skillOptions(more));

test("a developer's call is signed under SkillHub's scheme, with the members and in the order of the official sample", async () => {
  const server = await serving((_, response) => void response.writeHead(500).end());
  const json = { payment_required: { pay_type: "GOODS_PAY" } };
  await failure(client({ baseUrl: server.url }).aipay.preorder.post({ json }));
  const [received] = server.received;
  expect(received).toMatchObject({ target: "/aipay/preorder", body: JSON.stringify(json) });
  expect(readSigned(received!)).toEqual([
    ["scheme", "SKILLHUB-SHA256-RSA2048"],
    ["developer_platform", "SKILLHUB"],
    ["developer_id", "dev_1234567890"],
    ["pub_key_id", "PUBKEY_ABC001"],
    ["nonce_str", expect.stringMatching(/^[0-9a-f]{32}$/)],
    ["timestamp", expect.stringMatching(/^\d{10}$/)],
    ["signature", "fits"],
  ]);
  // No key of WeChat Pay's is asked for: a developer has none.
  expect(received!.headers["wechatpay-serial"]).toBeUndefined();
});

test("a refusal is an ApiError as any, and names neither key nor signature", async () => {
  const server = await serving(({ headers }, response) => {
    const message = `鉴权失败 ${headers.authorization}`;
    response.writeHead(401).end(JSON.stringify({ code: "SIGN_ERROR", message }));
  });
  const error = await failure(client({ baseUrl: server.url }).aipay.preorder.post({ json: {} }));
  expect(error).toMatchObject({ name: "AuthenticationError", code: "SIGN_ERROR", status: 401 });
  const signature = /signature="([^"]+)"/.exec(
    server.received[0]?.headers.authorization ?? "",
  )?.[1];
  expect(signature).toHaveLength(344);
  expect(inspect(error, { depth: 9 })).not.toContain(signature);
});

test("an answer of a path that is not documented is refused, signed or not: there is no key to verify it by", async () => {
  const unsigned = await serving((_, response) => void response.end('{"payment_code":"x"}'));
  const call = (baseUrl: string) => failure(client({ baseUrl }).chain("aipay/x").post());
  expect(await call(unsigned.url)).toMatchObject({ code: "SIGNATURE_HEADER_MISSING" });
  const signed = await serving((_, response) => answerSigned(response, "{}"));
  expect(await call(signed.url)).toMatchObject({ code: "SIGNATURE_TYPE_UNSUPPORTED" });
});

test("what is a merchant's or a brand's is refused before anything is sent", async () => {
  const server = await serving();
  const skill = client({ baseUrl: server.url });
  for (const [path, remedy] of [
    ["v3/pay/transactions/native", "new WeChatPay({ mchid, … }) of wechatpay-kit."],
    ["brand/card-member/cards", "new WeChatPayBrand({ brandId, … }) of wechatpay-kit/brand."],
  ] as const) {
    expect(await failure(skill.chain(path).post())).toMatchObject({
      parameter: "path",
      message: expect.stringContaining(remedy),
    });
  }
  expect(server.received).toEqual([]);
});

test("a developer's requests go to the host of AI payments, where nothing else is said", () => {
  expect(readSkillConfig(skillOptions()).origin).toBe("https://aipay.wxpapp.weixin.qq.com");
  const baseUrl = "http://127.0.0.1:7180";
  expect(readSkillConfig(skillOptions({ baseUrl })).origin).toBe(baseUrl);
});

describe("a developer's options", () => {
  const wrong: [title: string, more: object, option: string, says: string[]][] = [
    ["no developerId", { developerId: undefined }, "developerId", ["found undefined", "SkillHub"]],
    ["a quote in the id", { developerId: 'a",b="' }, "developerId", ["letters, digits"]],
    ["no publicKeyId", { publicKeyId: "" }, "publicKeyId", ['found ""']],
    ["no private key", { privateKey: undefined }, "privateKey", ["found nothing", "SkillHub"]],
    ["a private key that is none", { privateKey: "x" }, "privateKey", ["developer's private key"]],
    ["developer_id", { developer_id: "a" }, "developer_id", ["it is written developerId"]],
    ["a merchant's options beside them", merchantOptions(), "mchid", ["it is a merchant's"]],
    ["a serial", { serial: "x" }, "serial", ["developerId, publicKeyId and privateKey"]],
  ];
  test.each(wrong)("with %s are refused", (_, more, option, says) => {
    const error = configError({ ...skillOptions(), ...more }, WeChatPaySkill);
    expect(error).toMatchObject({ name: "ConfigError", option });
    for (const part of says) expect(error.message).toContain(part);
    expect(error.message).not.toContain("商户平台");
  });
});

test("a developer's client opens no notifications and has no paths but its own", () => {
  const skill = client();
  for (const name of ["v2", "v3", "brand", "download", "webhooks"]) {
    expect(skill[name]).toBeUndefined();
  }
});
