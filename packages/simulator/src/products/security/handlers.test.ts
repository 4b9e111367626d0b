import { constants, privateDecrypt, publicEncrypt, randomBytes } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, isSigned } from "../../../test/helpers/signed-request.ts";
import type { Received } from "../../../test/helpers/signed-request.ts";
import { openWorld } from "../../../test/helpers/world.ts";
import type { World } from "../../../test/helpers/world.ts";
import type { MerchantCredentials } from "../../world/credentials.ts";

const oaep = { padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: "sha1" };

let world: World;
let merchant: MerchantCredentials;
beforeAll(async () => {
  world = await openWorld();
  merchant = await world.merchant();
});
afterAll(() => world.close());

const echo = (body: object, serial?: string): Promise<Received> =>
  call(merchant, "/v3/security/echo", { body, headers: { "wechatpay-serial": serial } });
const encrypt = (id: string, text: string): string =>
  publicEncrypt({ key: merchant.platformKeys[id]!, ...oaep }, Buffer.from(text)).toString("base64");
const decrypt = (text: string): string =>
  privateDecrypt({ key: merchant.privateKey, ...oaep }, Buffer.from(text, "base64")).toString();

test("a message comes back", async () => {
  const answer = await echo({ echo_message: "你好" });
  expect(answer).toMatchObject({ status: 200, json: { echo_message: "你好" } });
  expect(answer.json).not.toHaveProperty("encrypted_echo_message");
  expect(isSigned(merchant, answer)).toBe(true);
});

test("an encrypted message comes back encrypted for the merchant, with either platform key", async () => {
  const ids = Object.keys(merchant.platformKeys);
  expect(ids).toHaveLength(2);
  for (const id of ids) {
    const answer = await echo(
      { echo_message: "a", encrypted_echo_message: encrypt(id, "秘密") },
      id,
    );
    expect(answer.status).toBe(200);
    expect(answer.headers["wechatpay-serial"]).toBe(id);
    expect(decrypt(answer.json.encrypted_echo_message)).toBe("秘密");
  }
});

test("with an address a notification follows", async () => {
  const id = Object.keys(merchant.platformKeys)[0]!;
  const url = "http://127.0.0.1:9/echo";
  await echo({ echo_message: "a", encrypted_echo_message: encrypt(id, "b"), notify_url: url }, id);
  const [told, ...others] = await world.outbox();
  expect(others).toEqual([]);
  expect(told).toMatchObject({
    url,
    body: { event_type: "SECURITY_ECHO.SUCCESS", resource: { original_type: "security" } },
    resource: { echo_message: "a", encrypt_echo_message: expect.any(String) },
  });
  expect(decrypt(told?.resource.encrypt_echo_message)).toBe("b");
});

describe("refused is", () => {
  test.each<[string, () => Promise<Received>, string]>([
    [
      "a secret without Wechatpay-Serial",
      () => echo({ echo_message: "a", encrypted_echo_message: "AAAA" }),
      "HTTP header缺少微信支付平台证书序列号(Wechatpay-Serial)",
    ],
    [
      "an unknown Wechatpay-Serial",
      () => echo({ echo_message: "a", encrypted_echo_message: "AAAA" }, "PUB_KEY_ID_0"),
      "平台证书序列号Wechatpay-Serial错误",
    ],
    [
      "plain text",
      () =>
        echo(
          { echo_message: "a", encrypted_echo_message: "plain" },
          Object.keys(merchant.platformKeys)[0],
        ),
      "请确认待处理的消息是否为加密后的密文",
    ],
    [
      "noise",
      () =>
        echo(
          { echo_message: "a", encrypted_echo_message: randomBytes(256).toString("base64") },
          Object.keys(merchant.platformKeys)[0],
        ),
      "请确认待处理的消息是否为加密后的密文",
    ],
    [
      "a secret encrypted with the other platform key",
      () => {
        const [one, other] = Object.keys(merchant.platformKeys);
        return echo({ echo_message: "a", encrypted_echo_message: encrypt(one!, "b") }, other);
      },
      "请确认待处理的消息是否为加密后的密文",
    ],
  ])("%s", async (_, attempt, message) => {
    expect(await attempt()).toMatchObject({ status: 400, json: { code: "PARAM_ERROR", message } });
  });
});
