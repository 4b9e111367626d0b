import { beforeEach, describe, expect, test, vi } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import type { Received } from "../../test/support/server.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { answerText, API_V2_KEY, signedXml, SUCCESS } from "../../test/support/xml.ts";
import { WeChatPay } from "../client.ts";
import type { WeChatPayOptions } from "../config/config.ts";

// No attempt waits: the random part of its delay is none.
beforeEach(() => void vi.spyOn(Math, "random").mockReturnValue(0));

type Answering = Parameters<typeof serving>[0];
type Answer = (received: Received, response: Parameters<NonNullable<Answering>>[1]) => unknown;

const good: Answer = (_, response) => answerSigned(response, "{}");
const refusing =
  (status: number, code: string, headers = {}): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(code && JSON.stringify({ code, message: "…" }));
const resetting: Answer = (_, response) => response.destroy();

/** A server with one answer for each request, then good ones, and a client of it. */
async function shop(answers: readonly Answer[], more: Partial<WeChatPayOptions> = {}) {
  const left = [...answers];
  const server = await serving((received, response) => {
    void (left.shift() ?? good)(received, response);
  });
  const options = { baseUrl: server.url, apiV2Key: API_V2_KEY, ...more };
  const wxpay: any = new WeChatPay(merchantOptions(options));
  const lines = () => server.received.map(({ method, target }) => `${method} ${target}`);
  return { server, wxpay, lines };
}

const order = { json: { out_trade_no: "order_1", description: "两杯咖啡", amount: { total: 1 } } };
const refund = { json: { out_refund_no: "refund_1", out_trade_no: "order_1" } };

describe("what is sent again", () => {
  test.each<[title: string, first: Answer]>([
    ["429", refusing(429, "FREQUENCY_LIMITED")],
    ["500 SYSTEM_ERROR", refusing(500, "SYSTEM_ERROR")],
    ["502 without a code", refusing(502, "")],
    ["503", refusing(503, "SERVICE_UNAVAILABLE")],
    ["a lost answer", resetting],
    [
      "a probe",
      (_, response) =>
        answerSigned(response, "{}", {
          headers: { "wechatpay-signature": "WECHATPAY/SIGNTEST/x" },
        }),
    ],
  ])("a query and an order with its number, after %s", async (_, first) => {
    for (const call of [
      (wxpay: any) => wxpay.v3.certificates.get(),
      (wxpay: any) => wxpay.v3.pay.transactions.native.post(order),
    ]) {
      const { wxpay, server } = await shop([first, first]);
      expect(await call(wxpay)).toEqual({});
      expect(server.received).toHaveLength(3);
    }
  });

  test("the same bytes, with a time and a signature of their own", async () => {
    const { wxpay, server } = await shop([refusing(500, "SYSTEM_ERROR")]);
    await wxpay.v3.pay.transactions.native.post(order);
    const [first, second] = server.received;
    expect(second?.bytes).toEqual(first?.bytes);
    expect(server.received.map((one) => isSignedByMerchant(one))).toEqual([true, true]);
    expect(second?.headers.authorization).not.toBe(first?.headers.authorization);
  });

  test("what is encrypted is encrypted once", async () => {
    const { wxpay, server } = await shop([refusing(503, "")]);
    const json = { out_bill_no: "bill_1", user_name: "张三" };
    await wxpay.v3.fundApp.mchTransfer.transferBills.post({ json });
    const posts = server.received.filter(({ method }) => method === "POST");
    expect(posts).toHaveLength(2);
    expect(posts[1]?.body).toBe(posts[0]?.body);
    expect(posts[0]?.body).not.toContain("张三");
  });

  test("a query of APIv2, byte for byte", async () => {
    const busy = signedXml({
      return_code: "SUCCESS",
      result_code: "FAIL",
      err_code: "SYSTEMERROR",
    });
    const { wxpay, server } = await shop([
      (_, response) => answerText(response, busy),
      (_, response) => answerText(response, signedXml(SUCCESS)),
    ]);
    await wxpay.v2.pay.orderquery.post({ xml: { out_trade_no: "order_1" } });
    expect(server.received[1]?.body).toBe(server.received[0]?.body);
  });

  test("twice unless another number is given, and never with 0", async () => {
    const never = Array.from({ length: 9 }, () => refusing(503, ""));
    const { wxpay, server } = await shop(never);
    expect(await failure(wxpay.v3.x.get())).toMatchObject({ status: 503 });
    expect(server.received).toHaveLength(3);
    await failure(wxpay.v3.x.get({ retries: 0 }));
    expect(server.received).toHaveLength(4);
    await failure(wxpay.v3.x.get({ retries: 3 }));
    expect(server.received).toHaveLength(8);
    const other = await shop(never, { retries: 0 });
    await failure(other.wxpay.v3.x.get());
    expect(other.server.received).toHaveLength(1);
  });
});

describe("what is not sent again", () => {
  test.each<[title: string, first: Answer]>([
    ["a refusal", refusing(400, "PARAM_ERROR")],
    ["a wrong signature of ours", refusing(401, "SIGN_ERROR")],
    ["a payer at the keypad", refusing(202, "USERPAYING")],
    ["a bill that is being made", refusing(400, "STATEMENT_CREATING")],
    ["a code that says how it stands", refusing(500, "BANK_ERROR")],
    [
      "a forged answer",
      (_, response) => answerSigned(response, "{}", { headers: { "wechatpay-signature": "AAAA" } }),
    ],
  ])("after %s", async (_, first) => {
    const { wxpay, server } = await shop([first]);
    await failure(wxpay.v3.pay.transactions.native.post(order));
    await failure(wxpay.v3.x.get());
    expect(server.received).toHaveLength(2);
  });

  test.each<[title: string, call: (wxpay: any) => Promise<unknown>]>([
    ["a write that has no number", (wxpay) => wxpay.v3.x.post({ json: { out_trade_no: "1" } })],
    [
      "an order whose number is missing",
      (wxpay) => wxpay.v3.pay.transactions.native.post({ json: {} }),
    ],
    ["a payment by code", (wxpay) => wxpay.v3.pay.transactions.codepay.post(order)],
    [
      "an upload",
      (wxpay) =>
        wxpay.v3.merchant.media.upload.post({
          multipart: { file: new Uint8Array(1), meta: { filename: "a.png" } },
        }),
    ],
  ])("%s, after a lost answer or an overload", async (_, call) => {
    for (const first of [resetting, refusing(503, ""), refusing(429, "FREQUENCY_LIMITED")]) {
      const { wxpay, server } = await shop([first]);
      expect(await failure(call(wxpay))).toMatchObject({
        outcome: expect.stringMatching(/unknown|retry/),
      });
      expect(server.received).toHaveLength(1);
    }
  });

  test("for who gave up meanwhile, or has no time left", async () => {
    const wait = { "retry-after": "5" };
    const { wxpay, server } = await shop([refusing(429, "RATELIMIT_EXCEEDED", wait)]);
    expect(await failure(wxpay.v3.x.get({ timeout: 4000 }))).toMatchObject({
      status: 429,
      retryAfter: 5000,
    });
    expect(server.received).toHaveLength(1);
    const controller = new AbortController();
    const aborting = await shop([
      (_, response) => {
        response.writeHead(503, wait).end();
        // The wait is five seconds: the call ends before them, or this test does not.
        response.on("close", () => controller.abort("enough"));
      },
    ]);
    expect(await failure(aborting.wxpay.v3.x.get({ signal: controller.signal }))).toBe("enough");
    expect(aborting.server.received).toHaveLength(1);
  });

  test("more than one in ten of a client's calls, so that an outage is not made worse", async () => {
    let down = true;
    const { wxpay, server } = await shop([]);
    server.server.removeAllListeners("request");
    server.server.on("request", (request, response) => {
      request.resume();
      if (down) response.writeHead(503).end();
      else void answerSigned(response, "{}");
    });
    let requests = 0;
    server.server.on("request", () => (requests += 1));
    for (let call = 0; call < 20; call++) await failure(wxpay.v3.x.get());
    expect(requests).toBe(20 + 10);
    down = false;
    for (let call = 0; call < 10; call++) await wxpay.v3.x.get();
    down = true;
    requests = 0;
    for (let call = 0; call < 5; call++) await failure(wxpay.v3.x.get());
    expect(requests).toBe(5 + 1);
  });
});

describe("money that goes to somebody", () => {
  const absent = refusing(404, "RESOURCE_NOT_EXISTS");

  test.each([
    ["unknown there", absent],
    ["known there", good],
  ])("is asked for by its number first, and sent again where that is %s", async (_, found) => {
    const { wxpay, lines } = await shop([resetting, found]);
    expect(await wxpay.v3.refund.domestic.refunds.post(refund)).toEqual({});
    expect(lines()).toEqual([
      "POST /v3/refund/domestic/refunds",
      "GET /v3/refund/domestic/refunds/refund_1",
      "POST /v3/refund/domestic/refunds",
    ]);
  });

  test("by a service provider with the merchant whose it is", async () => {
    const { wxpay, lines } = await shop([refusing(429, "FREQUENCY_LIMITED")]);
    const json = { ...refund.json, sub_mchid: "1900000109" };
    await wxpay.v3.refund.domestic.refunds.post({ json });
    expect(lines()[1]).toBe("GET /v3/refund/domestic/refunds/refund_1?sub_mchid=1900000109");
  });

  test.each<[title: string, asked: Answer]>([
    ["fails too", refusing(500, "SYSTEM_ERROR")],
    ["is refused for another reason", refusing(403, "NO_AUTH")],
    ["is not answered", resetting],
  ])("is not sent again where that query %s: the call's own failure is told", async (_, asked) => {
    const { wxpay, lines } = await shop([resetting, asked]);
    expect(await failure(wxpay.v3.refund.domestic.refunds.post(refund))).toMatchObject({
      name: "ConnectionError",
      outcome: "unknown",
      message: expect.stringContaining("POST /v3/refund/domestic/refunds"),
    });
    expect(lines()).toHaveLength(2);
  });

  test("by APIv2 too", async () => {
    const missing = signedXml({ ...SUCCESS, result_code: "FAIL", err_code: "REFUNDNOTEXIST" });
    const { wxpay, lines, server } = await shop([
      resetting,
      (_, response) => answerText(response, missing),
      (_, response) => answerText(response, signedXml(SUCCESS)),
    ]);
    const xml = { appid: "wx1", mch_id: "1230000109", out_refund_no: "refund_1", total_fee: 1 };
    await wxpay.v2.secapi.pay.refund.post({ xml });
    expect(lines()).toEqual([
      "POST /secapi/pay/refund",
      "POST /pay/refundquery",
      "POST /secapi/pay/refund",
    ]);
    expect(server.received[2]?.body).toBe(server.received[0]?.body);
    expect(server.received[1]?.body).not.toContain("total_fee");
  });
});

test("an attempt that did nothing does not hide one that may have: the outcome stays unknown", async () => {
  const { wxpay, server } = await shop([resetting, refusing(401, "SIGN_ERROR")]);
  expect(await failure(wxpay.v3.pay.transactions.native.post(order))).toMatchObject({
    name: "ConnectionError",
    outcome: "unknown",
    mayHaveReachedServer: true,
  });
  expect(server.received).toHaveLength(2);
});

test.each([
  ["seconds", { "retry-after": "0" }, 0],
  [
    "a date, by the server's own clock",
    { date: "Mon, 30 Nov 2026 10:00:00 GMT", "retry-after": "Mon, 30 Nov 2026 10:00:07 GMT" },
    7000,
  ],
  [
    "a date that has passed",
    { date: "Mon, 30 Nov 2026 10:00:00 GMT", "retry-after": "Mon, 30 Nov 2026 09:00:00 GMT" },
    0,
  ],
  ["nonsense", { "retry-after": "soon" }, undefined],
])("Retry-After as %s", async (_, headers, retryAfter) => {
  const { wxpay } = await shop([refusing(429, "FREQUENCY_LIMITED", headers)], { retries: 0 });
  expect(await failure(wxpay.v3.x.get())).toMatchObject({ retryAfter });
});
