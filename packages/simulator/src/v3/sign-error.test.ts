import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { generateKeyPairSync } from "node:crypto";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { ApiError, WeChatPay } from "wechatpay-kit";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

const OPENID = "oUpF8uMuAJO M2pxb1Q9zNjWeS6o";
const NOTE = "咖啡/两杯";

let simulator: Simulator;
let target: string;
beforeAll(async () => {
  simulator = await createSimulator();
  target = (await simulator.listen()).url;
});
afterAll(() => simulator.close());

interface Passing {
  readonly method: string;
  readonly target: string;
  readonly authorization: string;
  readonly body: Buffer;
}

/** A proxy before the simulator that does to requests what some do. */
async function proxy(change: (passing: Passing) => Partial<Passing>): Promise<string> {
  const server = createServer((incoming, response) => {
    void (async () => {
      const { method = "", url = "", headers } = incoming;
      const came = {
        method,
        target: url,
        authorization: headers.authorization ?? "",
        body: await buffer(incoming),
      };
      const goes = { ...came, ...change(came) };
      const answer = await fetch(`${target}${goes.target}`, {
        method: goes.method,
        headers: {
          accept: "application/json",
          "user-agent": "proxy",
          "content-type": "application/json",
          authorization: goes.authorization,
        },
        ...(goes.method === "GET" ? {} : { body: new Uint8Array(goes.body) }),
      });
      const { date = "", "request-id": id = "" } = Object.fromEntries(answer.headers);
      response.writeHead(answer.status, { date, "request-id": id });
      response.end(Buffer.from(await answer.arrayBuffer()));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // A server that listens on a port has an address of this form; only pipes have text.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const queries = (wxpay: WeChatPay): Promise<unknown> =>
  wxpay
    .chain("v3/payscore/permissions/openid/{openid}")
    .get({ openid: OPENID, query: { service_id: NOTE, appid: "wxd678efh567hg6787" } });
// The members are those of an order; the signature is looked at before they are.
const orders = (wxpay: WeChatPay): Promise<unknown> =>
  wxpay.v3.pay.transactions.native.post({
    json: {
      appid: "wxd678efh567hg6787",
      mchid: simulator.merchant().mchid,
      description: NOTE,
      out_trade_no: "proxied-1",
      notify_url: "https://shop.example/wechatpay",
      amount: { total: 1 },
    },
  });
const sets = (wxpay: WeChatPay): Promise<unknown> =>
  wxpay.v3["merchant-service"]["complaint-notifications"].put({
    json: { url: "https://shop.example/complaints" },
  });

async function refused(
  call: (wxpay: WeChatPay) => Promise<unknown>,
  more: { readonly baseUrl: string; readonly privateKey?: string },
): Promise<ApiError> {
  const { certificate: _, ...merchant } = simulator.merchant();
  const wxpay = new WeChatPay({ ...merchant, ...more });
  const error: unknown = await call(wxpay).catch((reason: unknown) => reason);
  if (!(error instanceof ApiError)) throw new Error("It was not refused.", { cause: error });
  return error;
}

const json =
  (change: (value: unknown) => string) =>
  ({ body }: Passing): Partial<Passing> => ({
    body: Buffer.from(change(JSON.parse(body.toString()))),
  });
const text =
  (change: (body: string) => string) =>
  ({ body }: Passing): Partial<Passing> => ({
    body: Buffer.from(change(body.toString())),
  });

test.each<
  [
    does: string,
    call: (wxpay: WeChatPay) => Promise<unknown>,
    change: (passing: Passing) => Partial<Passing>,
    says: RegExp,
  ]
>([
  ["drops the body", orders, () => ({ body: Buffer.alloc(0) }), /body arrived empty/],
  [
    "indents the JSON",
    orders,
    json((value) => JSON.stringify(value, null, 2)),
    /longer than it was sent\. It fits that .*indentation/,
  ],
  [
    "escapes as PHP does",
    orders,
    text((body) => body.replaceAll("/", String.raw`\/`)),
    /slashes became/,
  ],
  [
    "writes another charset",
    orders,
    text((body) => Buffer.from(body).toString("latin1")),
    /Latin-1/,
  ],
  ["adds CRLF", orders, text((body) => `${body}\r\n`), /CRLF was added/],
  [
    "turns members around",
    orders,
    json((value) =>
      JSON.stringify(Object.fromEntries(Object.entries(value as object).toReversed())),
    ),
    /body arrived changed/,
  ],
  [
    "encodes the query twice",
    queries,
    ({ target: to }) => ({ target: to.replace(/\?.*/, (query) => query.replaceAll("%", "%25")) }),
    /query arrived encoded twice/,
  ],
  [
    "encodes the path twice",
    queries,
    ({ target: to }) => ({ target: to.replace("%20", "%2520") }),
    /path arrived encoded twice/,
  ],
  [
    "drops the query",
    queries,
    ({ target: to }) => ({ target: to.replace(/\?.*/, "") }),
    /query did not arrive/,
  ],
  [
    "adds to the query",
    queries,
    ({ target: to }) => ({ target: `${to}&trace=1` }),
    /parameters that were not sent/,
  ],
  ["makes a POST of a PUT", sets, () => ({ method: "POST" }), /another method/],
  [
    "writes the time in milliseconds",
    queries,
    ({ authorization }) => ({
      authorization: authorization.replace(/timestamp="(\d+)"/, 'timestamp="$1000"'),
    }),
    /five minutes/,
  ],
  [
    "writes another nonce",
    queries,
    ({ authorization }) => ({
      authorization: authorization.replace(/nonce_str="/, 'nonce_str="A'),
    }),
    /another nonce/,
  ],
  [
    "drops the Authorization header",
    queries,
    () => ({ authorization: "" }),
    /proxy on the way dropped it/,
  ],
  ["has a login of its own", orders, () => ({ authorization: "Bearer abc" }), /nothing to compare/],
  [
    "names another serial",
    queries,
    ({ authorization }) => ({
      authorization: authorization.replace(/serial_no="/, 'serial_no="0'),
    }),
    /serial is none of this mchid/,
  ],
])("the simulator behind a proxy that %s: the refusal says so", async (_, call, change, says) => {
  const error = await refused(call, { baseUrl: await proxy(change) });
  expect(error).toMatchObject({ status: 401, code: "SIGN_ERROR" });
  expect(error.message).toMatch(says);
  expect(JSON.stringify([error, error.message])).not.toMatch(/咖啡|oUpF8|%E5%92/);
});

test("the simulator behind a proxy that does nothing refuses another key as what it is", async () => {
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
    publicKeyEncoding: { type: "spki", format: "pem" },
  });
  const error = await refused(orders, { baseUrl: await proxy(() => ({})), privateKey });
  expect(error.message).toMatch(
    /built the same string .*privateKey does not belong to this serial/,
  );
});
