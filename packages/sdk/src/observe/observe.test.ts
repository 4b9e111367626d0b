import diagnosticsChannel from "node:diagnostics_channel";
import { beforeEach, describe, expect, onTestFinished, test, vi } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import type { WeChatPayOptions } from "../config/config.ts";

beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/** A server that is overloaded at first, and a client whose hooks remember. */
async function shop(statuses: readonly number[], more: Partial<WeChatPayOptions> = {}) {
  const left = [...statuses];
  const server = await serving((_, response) => {
    const status = left.shift() ?? 200;
    if (status === 200) void answerSigned(response, `{"openid":"${openid}"}`);
    else response.writeHead(status, { "request-id": "08-1" }).end('{"code":"SYSTEM_ERROR"}');
  });
  const events: [name: string, event: any][] = [];
  const remember = (name: string) => (event: object) => void events.push([name, event]);
  const hooks = {
    request: remember("request"),
    response: remember("response"),
    retry: remember("retry"),
    success: remember("success"),
    error: remember("error"),
  };
  const options = merchantOptions({ baseUrl: server.url, hooks, ...more });
  const wxpay: any = new WeChatPay(options);
  const pay = () =>
    wxpay.chain("v3/secret/{openid}").get({ openid, query: { phone: "13800138000" } });
  return { wxpay, pay, events };
}

test("hooks are told of each attempt, its answer, why it is sent again, and of the failure in the end", async () => {
  const { pay, events } = await shop([500, 500, 500]);
  await failure(pay());
  expect(events.map(([name, { attempt }]) => `${name} ${attempt}`)).toEqual([
    "request 1",
    "response 1",
    "retry 1",
    "request 2",
    "response 2",
    "retry 2",
    "request 3",
    "response 3",
    "error 3",
  ]);
  expect(new Set(events.map(([, event]) => event.call)).size).toBe(1);
  expect(events[0]?.[1]).toMatchObject({
    operation: "GET /v3/secret/{openid}",
    caller: "1230000109",
    size: 0,
  });
  expect(events[1]?.[1]).toMatchObject({
    status: 500,
    requestId: "08-1",
    milliseconds: expect.any(Number),
  });
  expect(events.at(-1)?.[1].error).toMatchObject({ name: "ApiError", code: "SYSTEM_ERROR" });
  expect(JSON.stringify(events)).not.toMatch(/oUpF8|13800138000|signature="/);
});

test("hooks are told of the success of a call, once and last", async () => {
  const { pay, events } = await shop([500]);
  await pay();
  expect(events.map(([name, { attempt }]) => `${name} ${attempt}`)).toEqual([
    "request 1",
    "response 1",
    "retry 1",
    "request 2",
    "response 2",
    "success 2",
  ]);
  expect(events.at(-1)?.[1]).toMatchObject({ milliseconds: expect.any(Number) });
});

test("the channels of the process carry the same events, of clients without hooks too", async () => {
  const heard: any[] = [];
  const listen = (event: unknown) => void heard.push(event);
  for (const name of ["request", "response"]) {
    diagnosticsChannel.subscribe(`wechatpay-kit:${name}`, listen);
    onTestFinished(() => void diagnosticsChannel.unsubscribe(`wechatpay-kit:${name}`, listen));
  }
  const { pay } = await shop([], { hooks: {} });
  await pay();
  expect(heard).toMatchObject([{ size: 0 }, { status: 200 }]);
});

test("a logger has a line for each event, by its level", async () => {
  const lines: string[] = [];
  const log = (level: string) => (fields: object, text: string) => {
    lines.push(`${level} ${text}`);
    expect(fields).toMatchObject({ caller: "1230000109" });
  };
  const logger = { debug: log("debug"), info: log("info"), warn: log("warn"), error: log("error") };
  const { pay } = await shop([500], { logger, hooks: {} });
  await pay();
  expect(lines.map((line) => line.replace(/\d+ ms/, "N ms"))).toEqual([
    "debug GET /v3/secret/{openid}: attempt 1",
    "debug GET /v3/secret/{openid}: 500 in N ms",
    expect.stringMatching(
      /^info GET \/v3\/secret\/\{openid\}: 500 SYSTEM_ERROR .* it is sent again$/,
    ),
    "debug GET /v3/secret/{openid}: attempt 2",
    "debug GET /v3/secret/{openid}: 200 in N ms",
    "debug GET /v3/secret/{openid}: succeeded in N ms",
  ]);
  lines.length = 0;
  const other = await shop([400, 500], { logger, retries: 0 });
  await failure(other.pay());
  await failure(other.pay());
  // SYSTEM_ERROR is an unknown outcome, whatever the status.
  expect(
    lines.filter((line) => !line.startsWith("debug")).map((line) => line.split(" ")[0]),
  ).toEqual(["error", "error"]);
});

describe("a hook that fails", () => {
  test.each([
    [
      "throws",
      () => {
        throw new Error("no disk");
      },
    ],
    ["rejects", () => Promise.reject(new Error("no disk"))],
  ])("because it %s changes no call, and becomes a warning", async (_, request) => {
    const warned = new Promise((resolve) => void process.once("warning", resolve));
    const { pay } = await shop([], { hooks: { request } });
    expect(await pay()).toEqual({ openid });
    expect(await warned).toMatchObject({
      name: "WeChatPayHookWarning",
      message: expect.stringContaining("no disk"),
    });
  });
});

test.each<[title: string, more: object, option: string, says: string]>([
  [
    "a hook of another name",
    { hooks: { onRequest: () => {} } },
    "hooks.onRequest",
    "request, response, retry, success, error",
  ],
  ["a hook that is no function", { hooks: { retry: true } }, "hooks.retry", "a function"],
  ["hooks that are none", { hooks: "all" }, "hooks", "an object"],
  [
    "a logger without a level",
    { logger: { debug() {}, info() {}, warn() {} } },
    "logger",
    "without error",
  ],
  ["a logger that is true", { logger: true }, "logger", "console or pino()"],
])("%s is refused", (_, more, option, says) => {
  expect(() => new WeChatPay(merchantOptions(more))).toThrow(
    expect.objectContaining({
      name: "ConfigError",
      option,
      message: expect.stringContaining(says),
    }),
  );
});
