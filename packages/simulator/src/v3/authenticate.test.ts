import { X509Certificate } from "node:crypto";
import type { Operation } from "@wechatpay-kit/catalog";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { authorize, call, send } from "../../test/helpers/signed-request.ts";
import type { Sending } from "../../test/helpers/signed-request.ts";
import { authenticateV3 } from "./authenticate.ts";
import { readV3 } from "./read.ts";
import type { SimRequest } from "../core/http.ts";
import type { Caller } from "../core/protocol.ts";
import { documentedError } from "../core/refusal.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import type { MerchantCredentials } from "../world/credentials.ts";

const SERVICE = "2002000000000558128851361561536";
const QUERY = `/v3/payscore/permissions/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?service_id=${SERVICE}&appid=wxd678efh567hg6787`;
const POST = "/v3/payscore/permissions";
const NOW = 1_700_000_000;

const MALFORMED = "Http头Authorization值格式错误，请参考《微信支付商户REST API签名规则》";
const SCHEME = "HTTP头Authorization认证类型不正确";
const TIME = "Http头Authorization中的timestamp与发起请求的时间不得超过5分钟";
const SERIAL = "商户证书序列号有误。请使用签名私钥匹配的证书序列号";
const HEADERS = "Http头缺少Accept或User-Agent";

let simulator: Simulator;
let merchant: MerchantCredentials;
let partner: MerchantCredentials;

beforeAll(async () => {
  simulator = await createSimulator({ wallClock: () => NOW * 1000 });
  await simulator.listen();
  merchant = simulator.merchant();
  partner = simulator.merchant("1900000100");
});
afterAll(() => simulator.close());

const signedAt = (timestamp: number): Sending => ({ signed: { timestamp } });
const now = signedAt(NOW);
const withHeaders = (headers: Record<string, string | undefined>): Sending => ({ ...now, headers });
const edited = (edit: (header: string) => string, target = QUERY): Sending =>
  withHeaders({
    authorization: edit(authorize(merchant, { method: "GET", target, timestamp: NOW })),
  });

describe("each check refuses with its own words", () => {
  test.each<{ title: string; sending: () => Sending; want: [number, string, string] }>([
    {
      title: "no Accept",
      sending: () => withHeaders({ accept: undefined }),
      want: [400, "INVALID_REQUEST", HEADERS],
    },
    {
      title: "an Accept that excludes JSON",
      sending: () => withHeaders({ accept: "text/html, application/jsonp" }),
      want: [400, "INVALID_REQUEST", HEADERS],
    },
    {
      title: "no User-Agent",
      sending: () => withHeaders({ "user-agent": undefined }),
      want: [400, "INVALID_REQUEST", HEADERS],
    },
    {
      title: "no Authorization",
      sending: () => withHeaders({ authorization: undefined }),
      want: [401, "SIGN_ERROR", MALFORMED],
    },
    {
      title: "a malformed Authorization",
      sending: () => edited((header) => header.replaceAll('",', '", ')),
      want: [401, "SIGN_ERROR", MALFORMED],
    },
    {
      title: "another scheme",
      sending: () => edited((header) => header.replace("SHA256-RSA2048", "SM2-WITH-SM3")),
      want: [401, "SIGN_ERROR", SCHEME],
    },
    {
      title: "a time too old",
      sending: () => signedAt(NOW - 301),
      want: [401, "SIGN_ERROR", TIME],
    },
    {
      title: "a time to come",
      sending: () => signedAt(NOW + 301),
      want: [401, "SIGN_ERROR", TIME],
    },
    {
      title: "an unknown merchant",
      sending: () => edited((header) => header.replace("1230000109", "1230000108")),
      want: [401, "SIGN_ERROR", SERIAL],
    },
    {
      title: "a serial number in decimal digits",
      sending: () =>
        edited((header) => header.replace(merchant.serial, String(BigInt(`0x${merchant.serial}`)))),
      want: [401, "SIGN_ERROR", SERIAL],
    },
    {
      title: "another merchant's serial number",
      sending: () => edited((header) => header.replace(merchant.serial, partner.serial)),
      want: [401, "SIGN_ERROR", SERIAL],
    },
    {
      title: "a signature over another query",
      sending: () => ({ signed: { timestamp: NOW, target: `${QUERY}&a=1` } }),
      want: [401, "SIGN_ERROR", "签名错误"],
    },
    {
      title: "a signature that is no Base64",
      sending: () => edited((header) => header.replace(/signature="[^"]+"/, 'signature="!"')),
      want: [401, "SIGN_ERROR", "签名错误"],
    },
  ])("$title", async ({ sending, want: [status, code, message] }) => {
    const answer = await call(merchant, QUERY, sending());
    expect(answer).toMatchObject({ status, json: { code, message } });
    const names = Object.keys(answer.headers);
    expect(names.filter((name) => name.startsWith("wechatpay-"))).toEqual([]);
    expect(names).toContain("request-id");
    expect(answer.headers["content-type"]).toBe("application/json; charset=utf-8");
  });
});

describe("the first check that fails decides", () => {
  const wrong = {
    accept: (sending: Sending): Sending => ({
      ...sending,
      headers: { ...sending.headers, accept: undefined },
    }),
  };
  test("missing headers come before the signature", async () => {
    const answer = await call(merchant, QUERY, wrong.accept(edited(() => "nonsense")));
    expect(answer.json.message).toBe(HEADERS);
  });

  test("the scheme comes before the time", async () => {
    const header = authorize(merchant, { method: "GET", target: QUERY, timestamp: 1 });
    const answer = await call(
      merchant,
      QUERY,
      withHeaders({ authorization: header.replace("RSA2048", "RSA4096") }),
    );
    expect(answer.json.message).toBe(SCHEME);
  });

  test("the time comes before the serial number", async () => {
    const answer = await call({ ...merchant, serial: "F".repeat(40) }, QUERY, signedAt(1));
    expect(answer.json.message).toBe(TIME);
  });

  test("the signature comes before parameters", async () => {
    const answer = await call({ ...merchant, privateKey: partner.privateKey }, POST, {
      ...now,
      body: {},
    });
    expect(answer.json.message).toBe("签名错误");
  });
});

describe("what the real service accepts is accepted", () => {
  test.each([
    ["Accept: */*", () => withHeaders({ accept: "*/*" })],
    ["Accept with many types", () => withHeaders({ accept: "application/json, text/plain, */*" })],
    [
      "Accept with a quality",
      () => withHeaders({ accept: "text/html;q=0.9,application/json;q=0.8" }),
    ],
    ["a time five minutes ago", () => signedAt(NOW - 300)],
    ["a time five minutes ahead", () => signedAt(NOW + 300)],
    [
      "a serial number in lower case",
      () => edited((header) => header.replace(merchant.serial, merchant.serial.toLowerCase())),
    ],
    [
      "pairs in another order",
      () =>
        edited((header) => {
          const [scheme, pairs] = header.split(" ");
          return `${scheme} ${pairs?.split(",").toReversed().join(",")}`;
        }),
    ],
  ])("%s", async (_, sending: () => Sending) => {
    expect((await call(merchant, QUERY, sending())).status).toBe(200);
  });

  test("a repeated nonce: the same signed request twice", async () => {
    const headers = {
      authorization: authorize(merchant, { method: "GET", target: QUERY, timestamp: NOW }),
      accept: "application/json",
      "user-agent": "test",
    };
    for (let time = 0; time < 2; time++) {
      const answer = await send(merchant.baseUrl, QUERY, { method: "GET", headers });
      expect(answer.status).toBe(200);
    }
  });

  test("the target as it was sent, however it is encoded", async () => {
    const odd = QUERY.replace("oUpF8", "%6FUpF8").replace("&appid", "&&appid");
    expect((await call(merchant, odd, now)).status).toBe(200);
  });
});

test("a wrong signature is explained with the string that the server built", async () => {
  const body = '{"service_id":"支付分"}';
  const answer = await call(merchant, POST, {
    body,
    signed: { timestamp: NOW, body: `${body} ` },
    headers: {},
  });
  const nonce = expect.stringMatching(/^[0-9a-f]{32}$/);
  expect(answer.json).toEqual({
    code: "SIGN_ERROR",
    message: "签名错误",
    detail: {
      detail: { issue: "sign not match" },
      field: "signature",
      location: "authorization",
      sign_information: {
        method: "POST",
        url: POST,
        truncated_sign_message: expect.any(String),
        sign_message_length: expect.any(Number),
      },
    },
  });
  const { truncated_sign_message, sign_message_length } = answer.json.detail.sign_information;
  const [method, url, time, sentNonce, start, end] = truncated_sign_message.split("\n");
  expect([method, url, time, sentNonce, start, end]).toEqual([
    "POST",
    POST,
    String(NOW),
    nonce,
    '{"servic',
    "",
  ]);
  const head = `POST\n${POST}\n${NOW}\n${sentNonce}\n`;
  expect(sign_message_length).toBe(head.length + Buffer.byteLength(body) + 1);
  expect(answer.headers["request-id"]).toMatch(/-268443699$/);
});

/** What `authenticate` needs of a context, for operations that this catalogue does not have yet. */
const context = {
  clock: { wall: () => NOW * 1000 },
  merchants: {
    get: () =>
      Promise.resolve({
        row: { serial: merchant.serial },
        publicKey: new X509Certificate(merchant.certificate).publicKey,
      }),
  },
} as any;

const operation = (path: string, type: "json" | "multipart"): Operation => ({
  id: `${path.slice(1)}#post`,
  method: "POST",
  path,
  title: "",
  docs: [],
  body: { type, required: true, fields: [] },
  response: { type: "json", signed: true },
});

const headers = { accept: "*/*", "user-agent": "test" };

/** Rejects with the documented error. */
const whoSigned = (request: SimRequest, operation: Operation): Promise<Caller> => {
  const matched = { request, operation, path: {}, query: "" };
  return authenticateV3(context, matched, readV3(matched)).catch((error: unknown) => {
    throw documentedError(error) ?? error;
  });
};

test("orders have a front door of their own, with fewer words", async () => {
  const order = operation("/v3/pay/transactions/native", "json");
  const request = { method: "POST", target: order.path, headers: {}, body: Buffer.alloc(0) };
  await expect(whoSigned(request, order)).rejects.toMatchObject({
    status: 401,
    message: "签名信息错误，验签失败",
  });
  const authorization = authorize(partner, { ...request, timestamp: NOW });
  const forged = authorization.replace(partner.serial, merchant.serial);
  await expect(
    whoSigned({ ...request, headers: { authorization: forged } }, order),
  ).rejects.toMatchObject({ status: 401, message: "错误的签名，验签失败" });
});

test("of an upload the part meta is signed, not the body", async () => {
  const upload = operation("/v3/merchant/media/upload", "multipart");
  const meta = '{"filename":"a.jpg"}';
  const body = `--b\r\nContent-Disposition: form-data; name="meta"\r\n\r\n${meta}\r\n--b--`;
  const request = (signed: string): SimRequest => ({
    method: "POST",
    target: upload.path,
    headers: {
      ...headers,
      "content-type": "multipart/form-data; boundary=b",
      authorization: authorize(merchant, {
        method: "POST",
        target: upload.path,
        body: signed,
        timestamp: NOW,
      }),
    },
    body: Buffer.from(body),
  });
  await expect(whoSigned(request(meta), upload)).resolves.toBeDefined();
  await expect(whoSigned(request(body), upload)).rejects.toMatchObject({ status: 401 });
});
