import { afterAll, beforeAll, expect, test } from "vitest";
import { ask } from "../../test/helpers/ask.ts";
import type { Asked, Asking } from "../../test/helpers/ask.ts";
import type { Context } from "../core/context.ts";
import { handle } from "../handle.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { routes } from "./routes.ts";

let world: World;

beforeAll(async () => {
  world = await openWorld();
});

afterAll(() => world.close());

const json = { "content-type": "application/json" };

interface Row extends Asking {
  readonly what: string;
  readonly status: number;
  /** Members of the answer. */
  readonly gives?: object;
}

const good: readonly Row[] = [
  { what: "GET /", status: 200 },
  { what: "GET /merchants", status: 200, gives: { merchants: expect.any(Array) } },
  {
    what: "GET /merchants/1230000109",
    status: 200,
    gives: {
      mchid: "1230000109",
      appid: "wxd678efh567hg6787",
      serial: expect.stringMatching(/^[0-9A-F]{40}$/),
      privateKey: expect.stringContaining("BEGIN PRIVATE KEY"),
      certificate: expect.stringContaining("BEGIN CERTIFICATE"),
      platformKeys: expect.any(Object),
      apiV3Key: expect.stringMatching(/^.{32}$/),
      apiV2Key: expect.stringMatching(/^.{32}$/),
      baseUrl: "http://127.0.0.1:7180",
    },
  },
  { what: "GET /merchants/1230000109/client.ts", status: 200 },
  {
    what: "POST /merchants",
    body: {
      mchid: "1600000001",
      keyMode: "public_key",
      appid: "wx0000000000000001",
      name: "新商户",
    },
    status: 201,
    gives: { mchid: "1600000001", keyMode: "public_key", appid: "wx0000000000000001" },
  },
  { what: "POST /merchants", body: { keyMode: "certificate" }, status: 201 },
  { what: "POST /merchants", status: 201, gives: { keyMode: "both" } },
  { what: "GET /rate-limits", status: 200, gives: { on: false } },
  { what: "POST /rate-limits", body: { on: false }, status: 200, gives: { on: false } },
  {
    what: "GET /clock",
    status: 200,
    gives: { now: expect.any(String), ahead: expect.any(Number) },
  },
  { what: "POST /clock", body: { advance: "1h30m" }, status: 200 },
  { what: "POST /clock", body: { advance: 0 }, status: 200 },
  { what: "POST /clock", body: '{"advance":90000}', headers: json, status: 200 },
  {
    what: "POST /clock",
    body: '{"advance":"7d"}',
    headers: { "content-type": "Application/JSON; charset=utf-8" },
    status: 200,
  },
  { what: "GET /requests?limit=1&mchid=1230000109", status: 200, gives: { requests: [] } },
  { what: "GET /notifications?limit=1000", status: 200, gives: { notifications: [] } },
  { what: "GET /permissions", status: 200, gives: { permissions: expect.any(Array) } },
  { what: "GET /faults", status: 200, gives: { faults: [] } },
  {
    what: "POST /faults",
    body: { fault: { error: { code: "SYSTEM_ERROR" }, delay: "1s" } },
    status: 201,
    gives: {
      id: expect.stringMatching(/^[0-9A-F]{16}$/),
      fault: { error: { code: "SYSTEM_ERROR" }, delay: 1_000 },
      times: 1,
      struck: 0,
    },
  },
  {
    what: "POST /faults",
    body: {
      mchid: "1230000109",
      operation: "v3/security/echo#post",
      fault: { signature: "probe" },
      rate: 0.5,
    },
    status: 201,
    gives: { mchid: "1230000109", operation: "v3/security/echo#post", rate: 0.5 },
  },
  {
    what: "POST /faults",
    body: { event_type: "TRANSACTION.SUCCESS", fault: { notification: "reorder" }, times: 9 },
    status: 201,
    gives: { event_type: "TRANSACTION.SUCCESS", fault: { notification: "reorder" }, times: 9 },
  },
  {
    what: "POST /faults",
    body: { operation: "v2/pay/orderquery#post", fault: { error: { code: "ORDERNOTEXIST" } } },
    status: 201,
  },
  { what: "DELETE /faults", status: 204 },
  { what: "GET /assets/console.css", status: 200 },
  { what: "GET /assets/phone.css", status: 200 },
  { what: "GET /assets/icon.svg", status: 200 },
  { what: "POST /reset", status: 204 },
  { what: "POST /reset", body: {}, status: 204 },
];

test.each(good)("$what answers $status", async ({ what, status, gives, ...asking }) => {
  const answer = await ask(world.context, what, asking);
  expect(answer.status).toBe(status);
  expect(answer.json ?? {}).toMatchObject(gives ?? {});
  expectGuarded(answer);
});

const advance = (value: unknown): Row => ({
  what: "POST /clock",
  body: { advance: value },
  status: 400,
  gives: { member: "advance" },
});

const merchant = (member: string, value: unknown): Row => ({
  what: "POST /merchants",
  body: { [member]: value },
  status: 400,
  gives: { member },
});

const fault = (member: string, body: object): Row => ({
  what: "POST /faults",
  body,
  status: 400,
  gives: { member, message: expect.stringContaining(member.split(".").at(-1) ?? "") },
});

const hostile: readonly Row[] = [
  fault("fault", {}),
  fault("fault", { fault: "timeout" }),
  fault("fault", { fault: {} }),
  fault("fault.timeout", { fault: { timeout: 1 } }),
  fault("fault.close", { fault: { status: 500, close: "after" } }),
  fault("fault.close", { fault: { close: "soon" } }),
  fault("fault.status", { fault: { status: 200 } }),
  fault("fault.status", { fault: { status: "500" } }),
  fault("fault.body", { fault: { delay: 1, body: "x" } }),
  fault("fault.body", { fault: { status: 500, body: true } }),
  fault("fault.body", { fault: { status: 500, body: "x".repeat(10_001) } }),
  fault("fault.delay", { fault: { delay: "soon" } }),
  fault("fault.delay", { fault: { delay: -1 } }),
  fault("fault.delay", { fault: { delay: "11m" } }),
  fault("fault.delay", { fault: { delay: null } }),
  fault("fault.delay", { fault: { notification: "duplicate", delay: 1 } }),
  fault("fault.error", { fault: { error: "SYSTEM_ERROR" } }),
  fault("fault.error.code", { fault: { error: {} } }),
  fault("fault.error.code", { fault: { error: { code: "no code" } } }),
  fault("fault.error.status", { fault: { error: { code: "UNKNOWN" } } }),
  fault("fault.error.status", { fault: { error: { code: "SYSTEM_ERROR", status: 200 } } }),
  fault("fault.error.message", { fault: { error: { code: "SYSTEM_ERROR", message: 1 } } }),
  fault("fault.error.number", { fault: { error: { code: "SYSTEM_ERROR", number: 0.5 } } }),
  fault("fault.error.cause", {
    fault: { error: { code: "NO_AUTH", cause: "certificate-expired" } },
  }),
  fault("fault.error.cause", { fault: { error: { code: "SIGN_ERROR", cause: "toString" } } }),
  fault("fault.error.text", { fault: { error: { code: "SYSTEM_ERROR", text: "x" } } }),
  fault("fault.signature", { fault: { signature: "none" } }),
  fault("fault.signature", {
    operation: "v2/pay/orderquery#post",
    fault: { signature: "probe" },
  }),
  fault("fault.signature", {
    operation: "v3/billdownload/file#get",
    fault: { signature: "wrong" },
  }),
  fault("fault.notification", { fault: { notification: "twice" } }),
  fault("mchid", { mchid: "1999999999", fault: { status: 500 } }),
  fault("mchid", { mchid: 1230000109, fault: { status: 500 } }),
  fault("operation", { operation: "v3/nothing#get", fault: { status: 500 } }),
  fault("operation", {
    operation: "v3/security/echo#post",
    fault: { notification: "duplicate" },
  }),
  fault("event_type", { event_type: "NOTHING", fault: { signature: "wrong" } }),
  fault("event_type", {
    event_type: "TRANSACTION.SUCCESS",
    operation: "v3/security/echo#post",
    fault: { signature: "wrong" },
  }),
  {
    what: "POST /faults",
    body: { event_type: "TRANSACTION.SUCCESS", fault: { status: 500 } },
    status: 400,
    gives: { member: "fault" },
  },
  fault("fault.delay", {
    event_type: "TRANSACTION.SUCCESS",
    fault: { signature: "wrong", delay: 1 },
  }),
  fault("times", { fault: { status: 500 }, times: 0 }),
  fault("times", { fault: { status: 500 }, times: 1_000_001 }),
  fault("rate", { fault: { status: 500 }, times: 1, rate: 1 }),
  fault("rate", { fault: { status: 500 }, rate: 0 }),
  fault("rate", { fault: { status: 500 }, rate: 1.1 }),
  fault("rate", { fault: { status: 500 }, rate: "0.5" }),
  { what: "POST /faults", body: { falt: {} }, status: 400, gives: { member: "falt" } },
  { what: "GET /faults?limit=1", status: 400, gives: { member: "limit" } },
  { what: "DELETE /faults/none", status: 404 },
  advance("-1h"),
  advance(-1),
  advance(1.5),
  advance("soon"),
  advance(""),
  advance("1 h"),
  advance(null),
  advance(true),
  advance(["1h"]),
  advance({ hours: 1 }),
  advance("9007199254740991ms"),
  advance("999999999999d"),
  advance(undefined),
  merchant("name", "a\u0000b"),
  merchant("name", "a\u001bb"),
  merchant("name", "a\ud800b"),
  { what: "GET /permissions?mchid=%00", status: 400, gives: { member: "mchid" } },
  { what: "GET /merchants/%00", status: 404 },
  { what: "POST /rate-limits", body: { on: "true" }, status: 400, gives: { member: "on" } },
  { what: "POST /rate-limits", status: 400, gives: { member: "on" } },
  { what: "POST /rate-limits", body: { off: true }, status: 400, gives: { member: "off" } },
  { what: "GET /rate-limits?on=true", status: 400, gives: { member: "on" } },
  { what: "POST /clock", body: { by: "1h" }, status: 400, gives: { member: "by" } },
  { what: "POST /clock", body: "{", headers: json, status: 400 },
  { what: "POST /clock", body: "[]", headers: json, status: 400 },
  { what: "POST /clock", body: "null", headers: json, status: 400 },
  { what: "POST /clock", body: '"1h"', headers: json, status: 400 },
  { what: "POST /clock", body: "[".repeat(500_000), headers: json, status: 400 },
  {
    what: "POST /clock",
    body: `{"advance":${"[".repeat(100_000)}${"]".repeat(100_000)}}`,
    headers: json,
    status: 400,
    gives: { member: "advance" },
  },
  { what: "POST /clock", body: '{"__proto__":{"advance":"1h"}}', headers: json, status: 400 },
  {
    what: "POST /clock",
    body: '{"advance":"1h"}',
    status: 415,
    gives: { member: "content-type" },
  },
  {
    what: "POST /clock",
    body: '{"advance":"1h"}',
    headers: { "content-type": "text/plain" },
    status: 415,
  },
  {
    what: "POST /reset",
    body: "a=b",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    status: 415,
  },
  { what: "POST /reset", body: { all: true }, status: 400, gives: { member: "all" } },

  merchant("mchid", "12"),
  merchant("mchid", 1600000009),
  merchant("mchid", "1600000009' OR 1=1"),
  merchant("mchid", "1".repeat(10_000)),
  merchant("appid", "WXd678efh567hg6787"),
  merchant("appid", ""),
  merchant("keyMode", "none"),
  merchant("feeRate", "60"),
  merchant("feeRate", 0.6),
  merchant("refundNotifyUrl", "ftp://shop.example"),
  merchant("keyMode", null),
  merchant("name", "two\nlines"),
  merchant("key_mode", "both"),
  {
    what: "POST /merchants",
    body: { mchid: "1230000109" },
    status: 409,
    gives: { member: "mchid" },
  },
  { what: "GET /merchants/1", status: 404 },
  { what: "GET /merchants/1/client.ts", status: 404 },
  { what: "GET /merchants/%3Cscript%3E", status: 404 },

  ...["requests", "notifications", "permissions"].flatMap((list) => [
    { what: `GET /${list}?limit=0`, status: 400, gives: { member: "limit" } },
    { what: `GET /${list}?limit=1001`, status: 400, gives: { member: "limit" } },
    { what: `GET /${list}?limit=ten`, status: 400, gives: { member: "limit" } },
    { what: `GET /${list}?limit=`, status: 400, gives: { member: "limit" } },
    { what: `GET /${list}?mchid=`, status: 400, gives: { member: "mchid" } },
    { what: `GET /${list}?mchId=1230000109`, status: 400, gives: { member: "mchId" } },
  ]),
  { what: "POST /notifications/EV-1/redeliver", status: 404 },
  {
    what: "POST /notifications/EV-1/redeliver",
    body: { x: 1 },
    status: 400,
    gives: { member: "x" },
  },
  { what: "GET /phone/unknown?tokn=1", status: 400, gives: { member: "tokn" } },
  { what: "GET /assets/../control.js", status: 404 },
  { what: "GET /assets/..%2f..%2fmain.js", status: 404 },
  { what: "GET /assets/%00", status: 404 },
  { what: "GET /%", status: 404 },
  { what: "GET //merchants", status: 404 },
  { what: "GET /merchants/", status: 404 },
  { what: "GET /Merchants", status: 404 },
];

test.each(hostile)("$what is refused with $status", async ({ what, status, gives, ...asking }) => {
  const answer = await ask(world.context, what, asking);
  expect(answer.status).toBe(status);
  expect(answer.json).toMatchObject({ message: expect.stringMatching(/\S/), ...gives });
  expect(answer.text.length).toBeLessThan(8_000);
  expectGuarded(answer);
});

test("a wrong path is answered with everything that there is", async () => {
  const { status, json } = await ask(world.context, "GET /nothing");
  expect(status).toBe(404);
  expect(json.routes).toHaveLength(routes.length);
  expect(json.routes).toContainEqual(expect.stringContaining("POST /_sim/clock"));
});

test.each(routes.map(({ path }) => path.replaceAll(/\{[\w.]+\}/g, "x")))(
  "a wrong method for %s is answered with the right ones",
  async (path) => {
    const { status, headers, json } = await ask(world.context, `PUT ${path}`);
    expect(status).toBe(405);
    expect(headers["allow"]).toMatch(/^(?:GET|POST|DELETE)(?:, (?:POST|DELETE))*$/);
    expect(json.message).toContain(headers["allow"]);
  },
);

test("every route is refused to another machine and to another site", async () => {
  for (const { method, path } of routes) {
    const what = `${method} ${path.replaceAll(/\{[\w.]+\}/g, "x")}`;
    for (const asking of [
      { remote: "10.0.0.5" },
      { headers: { host: "evil.test" } },
      { headers: { origin: "http://evil.test" } },
      { headers: { "sec-fetch-site": "cross-site" } },
    ]) {
      expect((await ask(world.context, what, asking)).status).toBe(403);
    }
  }
});

test("the address without a slash leads to the console", async () => {
  const answer = await ask(world.context, "GET ");
  expect([answer.status, answer.headers["location"]]).toEqual([308, "/_sim/"]);
});

test("two requests for the same new merchant make it once", async () => {
  const body = { mchid: "1600000077" };
  const answers = await Promise.all([
    ask(world.context, "POST /merchants", { body }),
    ask(world.context, "POST /merchants", { body }),
  ]);
  expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 409]);
});

test("the clock goes forward by what was asked and back by a reset", async () => {
  await ask(world.context, "POST /reset");
  const before = await ask(world.context, "GET /clock");
  const after = await ask(world.context, "POST /clock", { body: { advance: "24h" } });
  expect(before.json.ahead).toBe(0);
  expect(after.json.ahead).toBe(86_400_000);
  expect(Date.parse(after.json.now) - Date.parse(before.json.now)).toBeGreaterThanOrEqual(
    86_400_000,
  );
  await ask(world.context, "POST /reset");
  expect((await ask(world.context, "GET /clock")).json.ahead).toBe(0);
});

test("a fault of the simulator is a 500 without its inside", async () => {
  const errors: unknown[] = [];
  const broken = await openWorld({ onError: (error) => errors.push(error) });
  await broken.context.store.db.schema.dropTable("permissions").execute();
  const answer = await ask(broken.context, "GET /permissions");
  expect(answer.status).toBe(500);
  expect(answer.text).not.toContain("permissions");
  expect(errors).toHaveLength(1);
  await broken.close();
});

test("a database that is away is a 500, and strangers do not even reach it", async () => {
  const errors: unknown[] = [];
  const away: Context = {
    ...world.context,
    settings: { ...world.context.settings, onError: (error) => errors.push(error) },
    refresh: () => Promise.reject(new Error("connect ECONNREFUSED")),
  };
  const request = { method: "GET", target: "/_sim/clock", headers: {}, body: new Uint8Array() };
  expect(await handle(away, { ...request, remote: "10.0.0.5" })).toMatchObject({ status: 403 });
  expect(errors).toEqual([]);
  expect(await handle(away, { ...request, remote: "127.0.0.1" })).toMatchObject({ status: 500 });
  expect(errors).toHaveLength(1);
});

function expectGuarded({ headers }: Asked): void {
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["x-frame-options"]).toBe("DENY");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  expect(headers["content-security-policy"]).toContain("default-src 'none'");
  expect(headers["content-security-policy"]).not.toContain("unsafe");
}
