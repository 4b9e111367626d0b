import { createPrivateKey } from "node:crypto";
import { inspect } from "node:util";
import { describe, expect, test } from "vitest";
import { configError, testMistakes } from "../../test/support/config-error.ts";
import type { Mistake } from "../../test/support/config-error.ts";
import {
  API_V3_KEY,
  fixture,
  merchantOptions,
  PLATFORM_SERIAL,
  PUBLIC_KEY_ID,
} from "../../test/support/keys.ts";
import { readConfig } from "./config.ts";

describe("a mistake is a ConfigError that names option, found, expected and where to get it", () => {
  testMistakes([
    ["mchid is missing", { mchid: undefined }, "mchid", ["digits", "found undefined", "商户信息"]],
    ["mchid is a number", { mchid: 1230000109 }, "mchid", ["found 1230000109 (number)"]],
    ["mchid has a space", { mchid: "1230000109 " }, "mchid", ['found "1230000109 "']],
    ["mchid is null", { mchid: null }, "mchid", ["found null"]],
    ["mchid is a symbol", { mchid: Symbol("x") }, "mchid", ["found symbol"]],
    [
      "the APIv3 key has 31 bytes",
      { apiV3Key: API_V3_KEY.slice(1) },
      "apiV3Key",
      ["expected 32 bytes", "found 31", "APIv3密钥"],
    ],
    [
      "the APIv3 key has a line feed at its end",
      { apiV3Key: `${API_V3_KEY}\n` },
      "apiV3Key",
      ["found 33", "white space"],
    ],
    [
      "the APIv3 key has 32 characters of more bytes",
      { apiV3Key: "密".repeat(32) },
      "apiV3Key",
      ["expected 32 bytes", "found 96"],
    ],
    ["the APIv3 key is a number", { apiV3Key: 1234567890 }, "apiV3Key", ["found number"]],
    [
      "the APIv3 key is bytes",
      { apiV3Key: Buffer.from(API_V3_KEY) },
      "apiV3Key",
      ["a string of 32 bytes"],
    ],
    [
      "the base URL of WeChat Pay has a path",
      { baseUrl: "https://api.mch.weixin.qq.com/hk" },
      "baseUrl",
      ["without a path", "https://api.mch.weixin.qq.com/hk", "by themselves"],
    ],
    [
      "the base URL ends in the version, which calls write",
      { baseUrl: "https://proxy.example/pay/v3/" },
      "baseUrl",
      ["ends in /v3", "https://proxy.example/pay"],
    ],
    [
      "the base URL has a query",
      { baseUrl: "https://proxy.example?a=1" },
      "baseUrl",
      ["scheme, host and port"],
    ],
    [
      "the base URL has a password",
      { baseUrl: "https://:hunter2@proxy.example" },
      "baseUrl",
      ["scheme, host and port"],
    ],
    [
      "the other host is no address",
      { fallbackUrl: "api2.mch.weixin.qq.com" },
      "fallbackUrl",
      ["https://api.mch.weixin.qq.com", "found"],
    ],
    [
      "the number of repeats is a fraction",
      { retries: 1.5 },
      "retries",
      ["a whole number from 0 to 10", "1.5"],
    ],
    [
      "the time for an answer is none",
      { answerTimeout: 0 },
      "answerTimeout",
      ["milliseconds above 0"],
    ],
    [
      "the base URL has no scheme",
      { baseUrl: "api.mch.weixin.qq.com" },
      "baseUrl",
      ["https://api.mch.weixin.qq.com", "found"],
    ],
    ...[
      "http://api.mch.weixin.qq.com",
      "http://api2.wechatpay.cn:8080",
      "http://FRAUD.mch.weixin.qq.com",
      "http://api.mch.weixin.qq.com.",
    ].map((baseUrl): Mistake => [
      `the base URL is WeChat Pay's own without TLS, ${baseUrl}`,
      { baseUrl },
      "baseUrl",
      ["by https alone", "Write https://"],
    ]),
    ["the base URL is a file", { baseUrl: "file:///etc" }, "baseUrl", ["found"]],
    [
      "the timeout is zero",
      { timeout: 0 },
      "timeout",
      ["milliseconds above 0", "found 0 (number)"],
    ],
    ["the timeout is a text", { timeout: "30000" }, "timeout", ["milliseconds", 'found "30000"']],
    ["the timeout is no number", { timeout: Number.NaN }, "timeout", ["found NaN"]],
    [
      "the timeout is endless",
      { timeout: Number.POSITIVE_INFINITY },
      "timeout",
      ["up to 2147483647"],
    ],
    ["the connect timeout is negative", { connectTimeout: -1 }, "connectTimeout", ["found -1"]],
    [
      "fetch is no function",
      { fetch: "node-fetch" },
      "fetch",
      ["a function", 'found "node-fetch"'],
    ],
    [
      "an option is misspelt",
      { apiv3Key: API_V3_KEY },
      "apiv3Key",
      ["no such option", "it is written apiV3Key"],
    ],
  ]);

  test.each([[undefined], [null], ["1230000109"]])("the options are %s", (options) => {
    expect(configError(options)).toMatchObject({ option: "options" });
  });
});

describe("a key under the wrong name does not show up in the error", () => {
  const line = fixture("merchant-key.pem").split("\n")[3] ?? "";
  const secrets: [string, string, string][] = [
    ["the APIv3 key", API_V3_KEY, API_V3_KEY],
    ["an APIv3 key of hexadecimal digits", "0123456789ABCDEF".repeat(2), "0123456789ABCDEF"],
    ["the private key", fixture("merchant-key.pem"), line],
  ];
  for (const [title, secret, never] of secrets) {
    test.each(["mchid", "serial", "baseUrl", "timeout", "fetch"])(`${title} as %s`, (name) => {
      const error = configError({ ...merchantOptions(), [name]: secret });
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(never);
    });
    test(`${title} as certificate or platform key`, () => {
      for (const more of [{ certificate: secret }, { platformKeys: { [PUBLIC_KEY_ID]: secret } }]) {
        const error = configError({ ...merchantOptions(), ...more });
        expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(never);
      }
    });
  }
});

test("what is given twice the same way gives configurations that share nothing but the caller's objects", () => {
  const options = merchantOptions();
  const [first, second] = [readConfig(options), readConfig(options)];
  expect(first.privateKey).not.toBe(second.privateKey);
  expect(first.platformKeys).not.toBe(second.platformKeys);
  expect(first.apiV3Key).not.toBe(second.apiV3Key);
  expect(
    first.apiV3Key?.buffer === second.apiV3Key?.buffer &&
      first.apiV3Key?.byteOffset === second.apiV3Key?.byteOffset,
  ).toBe(false);
});

test("changing the options object afterwards changes nothing", () => {
  const options = { ...merchantOptions(), platformKeys: { ...merchantOptions().platformKeys } };
  const config = readConfig(options);
  Object.assign(options, { mchid: "9", apiV3Key: "x" });
  for (const id of Object.keys(options.platformKeys))
    Reflect.deleteProperty(options.platformKeys, id);
  expect(config.identity.id).toBe("1230000109");
  expect([...config.platformKeys.keys()]).toEqual([PUBLIC_KEY_ID, PLATFORM_SERIAL]);
  expect(Buffer.from(config.apiV3Key ?? []).toString()).toBe(API_V3_KEY);
});

test("the address and the times have defaults", () => {
  expect(readConfig(merchantOptions())).toMatchObject({
    origin: "https://api.mch.weixin.qq.com",
    timeout: 30_000,
    connectTimeout: 5000,
  });
});

test.each([
  ["https://api2.mch.weixin.qq.com/", "https://api2.mch.weixin.qq.com"],
  ["http://127.0.0.1:7180", "http://127.0.0.1:7180"],
  ["http://[::1]:7180", "http://[::1]:7180"],
  ["http://weixin.qq.com.example", "http://weixin.qq.com.example"],
  ["http://notwechatpay.cn", "http://notwechatpay.cn"],
  [new URL("https://api.wechatpay.cn"), "https://api.wechatpay.cn"],
])("the base URL %s is the origin %s", (baseUrl, origin) => {
  expect(readConfig(merchantOptions({ baseUrl })).origin).toBe(origin);
});

test("a merchant in certificate mode needs no platform keys, only the APIv3 key", () => {
  const { platformKeys: _, ...options } = merchantOptions();
  expect(readConfig(options).platformKeys.size).toBe(0);
});

test("the configuration can be cloned, as the worker for synchronous calls needs", () => {
  const config = readConfig(merchantOptions());
  const clone = structuredClone(config);
  expect(clone.privateKey?.equals(createPrivateKey(fixture("merchant-key.pem")))).toBe(true);
  expect([...clone.platformKeys.keys()]).toEqual([...config.platformKeys.keys()]);
});

test("members that are no options are left alone, as those of the simulator's merchant", () => {
  const more = { appid: "wxd678efh567hg6787", apiV2Key: "0".repeat(32) };
  expect(readConfig({ ...merchantOptions(), ...more }).identity.id).toBe("1230000109");
});
