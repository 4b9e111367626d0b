import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../test/helpers/signed-request.ts";
import type { Sending } from "../../test/helpers/signed-request.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import { platformCertificate } from "../world/keys.ts";

const POST = "/v3/payscore/permissions";
const SERVICE = "2002000000000558128851361561536";
const BODY = { service_id: SERVICE, appid: "wxd678efh567hg6787", authorization_code: "valid" };
const QUERY = "/v3/payscore/permissions/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const ORDER = "/v3/payscore/serviceorder";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(() => simulator.close());

const ORDER_BODY = {
  out_order_no: "1",
  appid: "wxd678efh567hg6787",
  service_id: SERVICE,
  service_introduction: "伞",
  time_range: { start_time: "OnAccept" },
  risk_fund: { name: "DEPOSIT", amount: 100 },
  notify_url: "https://app.test/notify",
};

const NATIVE = {
  appid: "wxd678efh567hg6787",
  mchid: "1230000109",
  description: "伞",
  out_trade_no: "order-1",
  notify_url: "https://app.test/notify",
};

const SHARING = {
  appid: "wxd678efh567hg6787",
  transaction_id: "4208450740201411110007820472",
  out_order_no: "P20150806125346",
  unfreeze_unsplit: true,
  receivers: [
    { type: "PERSONAL_OPENID", account: "o1", name: "张三", amount: 1, description: "分给张三" },
  ],
};

const json = (body: string | Buffer, type = "application/json"): Sending => ({
  body,
  headers: { "content-type": type },
});

describe("the form of a body", () => {
  test.each<[string, Sending, Record<string, unknown>]>([
    [
      "no content type",
      { body: BODY, headers: { "content-type": undefined } },
      { field: "Content-Type", location: "header" },
    ],
    [
      "form data",
      json("a=1", "application/x-www-form-urlencoded"),
      { field: "Content-Type", value: "application/x-www-form-urlencoded" },
    ],
    [
      "a cut JSON",
      json('{"service_id":'),
      { field: "", issue: expect.stringMatching(/^malformed JSON/) },
    ],
    ["no JSON at all", json("hello"), { issue: expect.stringMatching(/^malformed JSON/) }],
    [
      "a byte order mark",
      json(`\ufeff${JSON.stringify(BODY)}`),
      { issue: expect.stringMatching(/^malformed JSON/) },
    ],
    ["an array", json("[]"), { issue: "not a JSON object" }],
    ["null", json("null"), { issue: "not a JSON object" }],
    ["broken UTF-8", json(Buffer.from([0x7b, 0xff, 0x7d])), { issue: "not UTF-8" }],
    ["a hundred thousand brackets", json("[".repeat(100_000)), { issue: "deeper than 32 levels" }],
    [
      "depth behind a string",
      json(`{"a":"\\"]]","b":${'{"c":'.repeat(40)}1${"}".repeat(40)}}`),
      { issue: "deeper than 32 levels" },
    ],
    ["no body", { method: "POST" }, { field: "/service_id", issue: "required", value: "" }],
  ])("%s is refused", async (_, sending, detail) => {
    const answer = await call(simulator.merchant(), POST, sending);
    expect(answer).toMatchObject({
      status: 400,
      json: { code: "PARAM_ERROR", message: expect.stringMatching(/./), detail },
    });
    expect(answer.headers["request-id"]).toMatch(/-268435461$/);
  });

  test.each([
    ["a charset", json(JSON.stringify(BODY), "application/json; charset=utf-8")],
    ["capitals in the type", json(JSON.stringify(BODY), "Application/JSON")],
    ["white space around", json(`\n ${JSON.stringify(BODY)} \n`)],
  ])("%s is accepted", async (_, sending) => {
    expect((await call(simulator.merchant(), POST, sending)).status).toBe(200);
  });
});

describe("the documented refusal", () => {
  test.each<[string, string, Sending, number, Record<string, unknown>]>([
    [
      "a missing member",
      POST,
      { body: { ...BODY, appid: undefined } },
      268435461,
      { field: "/appid", location: "body", issue: "required", value: "" },
    ],
    [
      "an unknown member",
      POST,
      { body: { ...BODY, extra: 1 } },
      270924358,
      { field: "/extra", value: ["/body/extra"], location: null },
    ],
    [
      "null",
      POST,
      { body: { ...BODY, notify_url: null } },
      268435461,
      { field: "/notify_url", value: null },
    ],
    [
      "an emoji",
      POST,
      { body: { ...BODY, authorization_code: "😀" } },
      268435461,
      { field: "/authorization_code" },
    ],
    [
      "a missing query parameter",
      `${QUERY}?service_id=${SERVICE}`,
      {},
      268435461,
      { field: "appid", location: "query", issue: "required" },
    ],
    [
      "an empty query parameter",
      `${QUERY}?service_id=${SERVICE}&appid=`,
      {},
      268435463,
      { field: "appid", issue: "shorter than 1 characters", value: 0 },
    ],
    [
      "an unknown query parameter",
      `${QUERY}?service_id=${SERVICE}&appid=wxd678efh567hg6787&x=1`,
      {},
      270924358,
      { field: "x", value: ["/query/x"], location: null },
    ],
    [
      "a repeated query parameter",
      `${QUERY}?service_id=1&service_id=2&appid=3`,
      {},
      268435461,
      { field: "service_id", issue: "given more than once" },
    ],
    [
      "broken percent-encoding in a query",
      `${QUERY}?service_id=%zz`,
      {},
      268435461,
      { location: "query", issue: "broken percent-encoding" },
    ],
    [
      "an emoji in the path",
      `/v3/payscore/permissions/openid/%F0%9F%98%80?service_id=1&appid=2`,
      {},
      268435461,
      { field: "openid", location: "uri_template", value: "😀" },
    ],
    [
      "an enumeration",
      "/v3/certificates?algorithm_type=rsa",
      {},
      268435461,
      { field: "algorithm_type", issue: "not one of SM2, RSA, ALL" },
    ],
    [
      "a number as a string, deep in a body",
      ORDER,
      { body: { ...ORDER_BODY, risk_fund: { name: "DEPOSIT", amount: "100" } } },
      268435461,
      {
        field: "/risk_fund/amount",
        value: "100",
        issue: "string where integer is expected",
        location: "body",
      },
    ],
    [
      "an amount below its minimum",
      "/v3/pay/transactions/native",
      { body: { ...NATIVE, amount: { total: 0 } } },
      268435464,
      { field: "/amount/total", value: 0, issue: "less than 1" },
    ],
    [
      "a negative offset",
      "/v3/marketing/favor/stocks?offset=-1&limit=10&stock_creator_mchid=1230000109",
      {},
      268435464,
      { field: "offset", location: "query", value: -1 },
    ],
    [
      "text where the path has a number",
      "/v3/lovefeast/brands/abc",
      {},
      268435461,
      {
        field: "brand_id",
        location: "uri_template",
        value: "abc",
        issue: "string where integer is expected",
      },
    ],
    [
      "an enumeration in the path",
      "/v3/merchant/fund/balance/OTHER",
      {},
      268435461,
      { field: "account_type", location: "uri_template", value: "OTHER" },
    ],
    [
      "a missing header",
      "/v3/marketing/partnerships/terminate",
      { body: {} },
      268435461,
      { field: "Idempotency-Key", location: "header", issue: "required" },
    ],
    [
      "no body where one of two members is asked for",
      "/v3/brand/applyments/cancel-applyment",
      { method: "POST" },
      268435461,
      {
        field: "/business_code",
        location: "body",
        value: "",
        issue: "one of business_code, applyment_id is required",
      },
    ],
    [
      "plain text in an encrypted member",
      "/v3/profitsharing/orders",
      { body: SHARING, headers: { "wechatpay-serial": platformCertificate.serial } },
      268435461,
      { field: "/receivers/0/name", location: "body", value: "" },
    ],
    [
      "an encrypted query parameter without the serial number of a key",
      "/v3/smartguide/guides?store_id=1&mobile=13812345678&limit=1&offset=0",
      {},
      268435461,
      { field: "Wechatpay-Serial", location: "header", issue: "required, to encrypt with" },
    ],
  ])("of %s", async (_, target, sending, number, detail) => {
    const answer = await call(simulator.merchant(), target, sending);
    expect(answer).toMatchObject({ status: 400, json: { code: "PARAM_ERROR", detail } });
    expect(answer.headers["request-id"]).toMatch(new RegExp(`-${number}$`));
    expect(answer.headers["wechatpay-signature"]).toBeUndefined();
  });
});

test("the message names the source as the real service does", async () => {
  const answer = await call(simulator.merchant(), POST, { body: { ...BODY, appid: undefined } });
  expect(answer.json.message).toBe(
    "输入源“/body/appid”映射到字段“appid”必填性规则校验失败，此字段为必填项",
  );
});

test("an operation without a handler of its own is answered by what the catalogue says", async () => {
  const answer = await call(simulator.merchant(), ORDER, { body: ORDER_BODY });
  expect(answer).toMatchObject({
    status: 200,
    json: { out_order_no: ORDER_BODY.out_order_no, order_id: expect.stringMatching(/^\d+$/) },
  });
});
