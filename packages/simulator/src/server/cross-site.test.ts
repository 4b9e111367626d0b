import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, send } from "../../test/helpers/signed-request.ts";
import { signOf } from "../../test/helpers/xml-request.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(() => simulator.close());

/** A call of APIv2 as a page can make it without being asked: the keys of the default world are known to all. */
function post(headers: Record<string, string>, out_trade_no: string) {
  const merchant = simulator.merchant();
  const members = {
    appid: merchant.appid,
    mch_id: merchant.mchid,
    nonce_str: "n",
    body: "a",
    out_trade_no,
    total_fee: "1",
    spbill_create_ip: "127.0.0.1",
    notify_url: "https://merchant.example/",
    trade_type: "NATIVE",
    product_id: "1",
  };
  const all = Object.entries({ ...members, sign: signOf(merchant, members) });
  const body = `<xml>${all.map(([name, value]) => `<${name}>${value}</${name}>`).join("")}</xml>`;
  const type = { "content-type": "text/plain" };
  const what = { method: "POST", body, headers: { ...type, ...headers } };
  return send(merchant.baseUrl, "/pay/unifiedorder", what);
}

const PAGE = { "sec-fetch-site": "cross-site", "sec-fetch-mode": "no-cors" };
const VISIT = {
  "sec-fetch-site": "cross-site",
  "sec-fetch-mode": "navigate",
  "sec-fetch-dest": "document",
};

describe("a page of another site is refused", () => {
  test.each([
    ["that says so", PAGE, "Sec-Fetch-Site: cross-site"],
    ["on another port", { "sec-fetch-site": "same-site" }, "Sec-Fetch-Site: same-site"],
    ["of a browser without Sec-Fetch-Site", { origin: "http://evil.test" }, "Origin: http://evil"],
    ["that hides its origin", { origin: "null" }, "Origin: null"],
    ["that leads its reader here by a form", VISIT, "Sec-Fetch-Site: cross-site"],
  ])("%s", async (_, headers, said) => {
    const answer = await post(headers, "cross-1");
    expect(answer.status).toBe(403);
    expect(answer.json).toEqual({ code: "NO_AUTH", message: expect.stringContaining(said) });
  });

  test("on APIv3 and on paths that nobody knows", async () => {
    const target = "/v3/certificates";
    expect((await call(simulator.merchant(), target, { headers: PAGE })).status).toBe(403);
    expect((await call(simulator.merchant(), "/none", { headers: PAGE })).status).toBe(403);
  });

  test("and its request is found in the log, with the reason", async () => {
    await post(PAGE, "cross-2");
    const { json } = await send(simulator.merchant().baseUrl, "/_sim/requests?limit=1", {
      method: "GET",
    });
    expect(json.requests).toMatchObject([{ status: 403, code: "NO_AUTH" }]);
  });
});

test.each([
  ["a program", {}],
  ["a page of ours", { "sec-fetch-site": "same-origin" }],
  ["an address that was typed", { "sec-fetch-site": "none" }],
])("%s is answered", async (_, headers) => {
  expect((await post(headers, "own-1")).text).toContain("<result_code><![CDATA[SUCCESS]]>");
});

test("a merchant's page may lead its user to a page of WeChat Pay", async () => {
  const what = { method: "GET", headers: VISIT };
  const { baseUrl } = simulator.merchant();
  const answer = await send(baseUrl, "/papay/entrustweb?mch_id=1", what);
  expect(answer.headers["content-type"]).toContain("text/html");
  expect(answer.status).toBe(200);
});
