import { request } from "node:http";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import { authorize } from "../../test/helpers/signed-request.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

let simulator: Simulator;
beforeAll(async () => {
  simulator = await createSimulator();
  await simulator.listen();
});
afterAll(() => simulator.close());

interface Asked {
  readonly method?: string;
  readonly target: string;
  readonly body?: string;
  readonly unsigned?: true;
}

/** The names of the answer's headers, letter for letter as they came over the wire. */
async function namesOf({ method = "GET", target, body = "", unsigned }: Asked) {
  const merchant = simulator.merchant();
  const { hostname, port } = new URL(merchant.baseUrl);
  const headers = {
    accept: "*/*",
    "user-agent": "test",
    ...(body !== "" && { "content-type": "application/json" }),
    ...(unsigned !== true && { authorization: authorize(merchant, { method, target, body }) }),
  };
  return new Promise<{ status: number | undefined; names: string[] }>((resolve, reject) => {
    request({ hostname, port, method, path: target, headers, agent: false }, (response) => {
      response.resume();
      const names = response.rawHeaders.filter((_, index) => index % 2 === 0);
      resolve({ status: response.statusCode, names });
    })
      .on("error", reject)
      .end(body);
  });
}

const COMMON = [
  "Content-Type",
  "Content-Language",
  "Cache-Control",
  "X-Content-Type-Options",
  "Server",
];
const SIGNATURE = [
  "Wechatpay-Timestamp",
  "Wechatpay-Nonce",
  "Wechatpay-Signature",
  "Wechatpay-Serial",
  "Wechatpay-Signature-Type",
];
const NODE = ["Date", "Connection"];

const order = JSON.stringify({
  appid: "wxd678efh567hg6787",
  mchid: "1230000109",
  description: "a",
  out_trade_no: "spelling-1",
  notify_url: "https://merchant.example/",
  amount: { total: 1 },
});
const close = JSON.stringify({ mchid: "1230000109" });

test.each<[string, Asked, number, readonly string[]]>([
  [
    "a success",
    { method: "POST", target: "/v3/pay/transactions/native", body: order },
    200,
    [...COMMON, "Request-ID", ...SIGNATURE, "Content-Length"],
  ],
  [
    "a success without a body",
    { method: "POST", target: "/v3/pay/transactions/out-trade-no/spelling-1/close", body: close },
    204,
    [...COMMON, "Request-ID", ...SIGNATURE],
  ],
  [
    "a refusal",
    { target: "/v3/pay/transactions/id/1?mchid=1230000109", unsigned: true },
    401,
    [...COMMON, "Content-Length"],
  ],
  [
    "a refusal with its number",
    { target: "/v3/certificates", unsigned: true },
    401,
    [...COMMON, "Request-ID", "Content-Length"],
  ],
  [
    "a file",
    { target: "/v3/global/statements?date=20260101&mchid=1230000109" },
    200,
    [...COMMON, "Request-ID", "Wechatpay-Statement-Sha1", ...SIGNATURE, "Content-Length"],
  ],
  ["an unknown path", { target: "/v3/none" }, 404, ["Content-Type", "Content-Length"]],
  [
    "APIv2",
    { method: "POST", target: "/pay/unifiedorder", body: "<xml></xml>" },
    200,
    ["Content-Type", "Server", "Content-Length"],
  ],
])("%s has its headers under their documented names", async (_, asked, status, want) => {
  const answer = await namesOf(asked);
  expect(answer.status).toBe(status);
  expect(answer.names.toSorted()).toEqual([...want, ...NODE].toSorted());
});

test.each([["/_sim/clock"], ["/_sim"], ["/_sim/none"]])(
  "an answer of the control API to GET %s has a type too",
  async (target) => {
    const { names } = await namesOf({ target, unsigned: true });
    expect(names).toContain("Content-Type");
    expect(names.filter((name) => !/^[A-Z]/.test(name))).toEqual([]);
  },
);

test.each<[string, string, readonly string[]]>([
  ["APIv3", "TRANSACTION.SUCCESS", ["Content-Type", "Request-ID", ...SIGNATURE]],
  ["APIv2", "payment-success", ["Content-Type", "Request-ID"]],
])("a notification of %s leaves under the same names", async (_, event_type, want) => {
  const server = await startMerchantServer(() => 200);
  await simulator.notify({ event_type, notify_url: `${server.url}/` });
  await server.received(1);
  const all = ["Host", "Accept", "User-Agent", ...want, "Content-Length", "Connection"];
  expect(server.posted[0]?.names.toSorted()).toEqual(all.toSorted());
});
