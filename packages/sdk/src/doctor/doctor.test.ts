import { expect, test } from "vitest";
import { fixture, merchantOptions, PUBLIC_KEY_ID, signerOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { serving } from "../../test/support/wire.ts";
import type { WeChatPayOptions } from "../config/config.ts";
import { doctor } from "./doctor.ts";
import type { Finding } from "./finding.ts";

type Answering = Parameters<typeof serving>[0];

async function findings(
  more: Partial<WeChatPayOptions>,
  answer?: Answering,
): Promise<readonly Finding[]> {
  const server = await serving(answer ?? ((_, response) => answerSigned(response, "{}")));
  return doctor(merchantOptions({ baseUrl: server.url, retries: 0, ...more }));
}

const badOf = (all: readonly Finding[]) => all.filter(({ state }) => state !== "good");

test("right options: each is told, and a signed round trip", async () => {
  const all = await findings({});
  expect(badOf(all)).toEqual([]);
  expect(all.map(({ check }) => check)).toEqual([
    "mchid",
    "privateKey",
    "serial",
    "platformKeys",
    "apiV3Key",
    "apiV2Key",
    "clientCertificate",
    "baseUrl",
    "connection",
    "signature",
    "answer",
    "clock",
  ]);
  expect(JSON.stringify(all)).not.toMatch(/PRIVATE KEY|wechatpay-kit-tests-apiv3-key/);
  expect(all.every(({ link }) => link.startsWith("https://pay.weixin.qq.com/doc/"))).toBe(true);
});

test("WeCom's secret is told where it is given: its form, and never itself", async () => {
  const secret = "DvgYqKEvs1wr_5bNcF-7hQmZ2tXkLpUaRoGiSjWyE9c";
  const told = async (workWxSecret: string) => {
    const all = await findings({ workWxSecret });
    expect(JSON.stringify(all)).not.toContain(secret);
    return all.filter(({ check }) => check === "workWxSecret");
  };
  expect(await told(secret)).toMatchObject([{ state: "good" }]);
  expect(await told(`${secret} `)).toMatchObject([
    { state: "bad", remedy: expect.stringContaining("企业微信管理后台") },
  ]);
});

test("a signer is told in the private key's place, and signs the round trip", async () => {
  const server = await serving((_, response) => answerSigned(response, "{}"));
  const all = await doctor(signerOptions({}, { baseUrl: server.url, retries: 0 }));
  expect(badOf(all)).toEqual([]);
  expect(all.map(({ check }) => check).slice(0, 3)).toEqual(["mchid", "signer", "platformKeys"]);
  expect(all[1]?.what).toContain("without decrypt");
  const wrong: any = signerOptions({ serial: "1" }, { baseUrl: server.url });
  const found = badOf(await doctor(wrong)).map(({ check, state }) => `${check} ${state}`);
  expect(found).toEqual(["signer.serial bad", "connection unknown"]);
});

test("a chain of authorities is told where it is given", async () => {
  const certificateChain = fixture("authority-certificate.pem");
  const all = await findings({ certificateChain });
  expect(all.find(({ check }) => check === "certificateChain")?.what).toContain("1 authorities");
  const wrong = badOf(await findings({ certificateChain: "x" }));
  expect(wrong[0]).toMatchObject({ check: "certificateChain", state: "bad" });
});

test("wrong options are all told at once, and nothing is sent", async () => {
  const all = await findings(
    { mchid: "abc", serial: "1", apiV3Key: "short", platformKeys: { nonsense: "x" } },
    () => {
      throw new Error("nothing is sent");
    },
  );
  expect(badOf(all).map(({ check, state }) => `${check} ${state}`)).toEqual([
    "mchid bad",
    "serial bad",
    'platformKeys["nonsense"] bad',
    "apiV3Key bad",
    "connection unknown",
  ]);
  expect(badOf(all).every(({ why }) => why !== undefined)).toBe(true);
});

test("a key that is wrong is told once, whatever else needs it", async () => {
  const all = badOf(await findings({ privateKey: "nonsense" }));
  expect(all.map(({ check }) => check)).toEqual(["privateKey", "connection"]);
});

test.each<[title: string, options: any, check: string]>([
  ["a misspelt option", { mchId: "1900000001" }, "mchId"],
  [
    "neither platform keys nor an APIv3 key",
    { platformKeys: undefined, apiV3Key: undefined },
    "platformKeys",
  ],
  ["a logger that is none", { logger: true }, "logger"],
  ["a fetch that is none", { fetch: 1 }, "fetch"],
  ["another language", { language: "de" }, "language"],
])("%s is a finding too", async (_, more, check) => {
  const found = badOf(await findings(more));
  expect(found.map((one) => [one.check, one.state])).toEqual([
    [check, "bad"],
    ["connection", "unknown"],
  ]);
});

test.each([undefined, null, "options"])("no options at all are a finding: %s", async (options) => {
  const [found] = await doctor(options as never);
  expect(found).toMatchObject({ check: "options", state: "bad" });
});

test.each<[title: string, answer: Answering, check: string, says: string]>([
  [
    "a signature that WeChat Pay refuses",
    (_, response) => void response.writeHead(401).end('{"code":"SIGN_ERROR","message":"签名错误"}'),
    "signature",
    "SIGN_ERROR",
  ],
  [
    "an answer signed by a key that is not known",
    (_, response) =>
      answerSigned(response, "{}", { headers: { "wechatpay-serial": `${PUBLIC_KEY_ID}9` } }),
    "answer",
    "SIGNATURE_SERIAL_UNKNOWN",
  ],
  ["no answer", (_, response) => void response.destroy(), "connection", "CONNECTION"],
  [
    "a signed answer that is no JSON",
    (_, response) => answerSigned(response, "<html>"),
    "answer",
    "ANSWER_NOT_JSON",
  ],
])("%s", async (_, answer, check, what) => {
  const [found] = badOf(await findings({}, answer));
  expect(found).toMatchObject({ check, state: "bad", what });
  expect(found?.remedy).not.toBe("");
});

test("a clock that is off is named in minutes, and by the error too", async () => {
  const date = new Date(Date.now() + 42 * 60_000).toUTCString();
  const all = await findings({}, (_, response) => {
    response.writeHead(401, { date }).end('{"code":"SIGN_ERROR","message":"timestamp"}');
  });
  const found = badOf(all);
  expect(found.map(({ check }) => check)).toEqual(["signature", "clock"]);
  expect(found[0]?.why).toContain("42 min behind");
  expect(found[1]?.what).toMatch(/^this machine's clock is (41\.9|42|42\.1)\d* minutes behind/);
});
