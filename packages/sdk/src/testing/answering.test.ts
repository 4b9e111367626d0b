import { describe, expect, test } from "vitest";
import { WeChatPay } from "../client.ts";
import { ApiError, ConnectionError } from "../errors.ts";
import { answering, testKeys } from "./index.ts";
import type { TestRoutes } from "./index.ts";

const keys = testKeys();
const client = (routes: TestRoutes): any =>
  new WeChatPay({ ...keys.options, fetch: answering(keys, routes) });

test("data is answered signed, to the route and to no other", async () => {
  const wxpay = client({
    "POST /v3/pay/transactions/native": { code_url: "weixin://1" },
    "GET /v3/pay/transactions/out-trade-no/{out_trade_no}": (request) => ({
      out_trade_no: new URL(request.url).pathname.split("/").at(-1),
    }),
    "POST /v3/pay/transactions/out-trade-no/{out_trade_no}/close": undefined,
  });
  expect(await wxpay.v3.pay.transactions.native.post({ json: {} })).toEqual({
    code_url: "weixin://1",
  });
  const order = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;
  expect(await order.get({ out_trade_no: "a.b-1", query: { mchid: "1" } })).toEqual({
    out_trade_no: "a.b-1",
  });
  expect(await order.close.post({ out_trade_no: "1", json: { mchid: "1" } })).toBeUndefined();
});

test("a function sees what was sent", async () => {
  const seen: unknown[] = [];
  const wxpay = client({
    "POST /v3/refund/domestic/refunds": async (request) => {
      seen.push(await request.json(), request.headers.get("authorization"));
      return { status: "PROCESSING" };
    },
  });
  const json = { out_refund_no: "1" };
  expect(await wxpay.v3.refund.domestic.refunds.post({ json })).toEqual({ status: "PROCESSING" });
  expect(seen).toEqual([json, expect.stringContaining('mchid="1900000001"')]);
});

describe("a Response", () => {
  test("of a refusal goes out as it is", async () => {
    const wxpay = client({
      "GET /v3/refund/domestic/refunds/{out_refund_no}": () =>
        Response.json({ code: "RESOURCE_NOT_EXISTS", message: "不存在" }, { status: 404 }),
    });
    const call = wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no: "1" });
    const error = await call.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status: 404, code: "RESOURCE_NOT_EXISTS" });
  });

  test("answers again and again, whoever reads it", async () => {
    const refusal = { code: "RESOURCE_NOT_EXISTS", message: "不存在" };
    const wxpay = client({
      "GET /v3/refund/domestic/refunds/{out_refund_no}": Response.json(refusal, { status: 404 }),
    });
    for (const out_refund_no of ["1", "2"]) {
      const call = wxpay.v3.refund.domestic.refunds._out_refund_no_.get({ out_refund_no });
      await expect(call).rejects.toMatchObject({ status: 404, code: "RESOURCE_NOT_EXISTS" });
    }
  });

  test("of a success is signed", async () => {
    const wxpay = client({
      "POST /v3/pay/transactions/native": () =>
        new Response('{"code_url":"1"}', { headers: { "request-id": "R1" } }),
    });
    const { data, response } = await wxpay.v3.pay.transactions.native
      .post({ json: {} })
      .withResponse();
    expect(data).toEqual({ code_url: "1" });
    expect(response.headers.get("request-id")).toBe("R1");
  });
});

test("members that only the merchant may read are encrypted", async () => {
  const answer = { echo_message: "a", encrypted_echo_message: "张三" };
  const wxpay = client({ "POST /v3/security/echo": answer });
  expect(await wxpay.v3.security.echo.post({ json: { echo_message: "a" } })).toEqual(answer);
});

test("APIv2 is answered in XML, signed, as a success unless it says otherwise", async () => {
  const wxpay = client({
    "POST /secapi/pay/refund": { refund_id: "1" },
    "POST /pay/micropay": { result_code: "FAIL", err_code: "USERPAYING", err_code_des: "支付中" },
  });
  const xml = { mch_id: "1900000001", out_trade_no: "1" };
  expect(await wxpay.v2.secapi.pay.refund.post({ xml })).toMatchObject({ refund_id: "1" });
  await expect(wxpay.v2.pay.micropay.post({ xml })).rejects.toMatchObject({ code: "USERPAYING" });
});

test("a request without a route says which there are, and nothing is answered", async () => {
  const wxpay = client({ "POST /v3/pay/transactions/native": {} });
  const error = await wxpay.v3.pay.transactions.h5
    .post({ json: {} })
    .catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(ConnectionError);
  expect(error.cause.message).toBe(
    "answering() has no route POST /v3/pay/transactions/h5. It has: POST /v3/pay/transactions/native.",
  );
});

test.each(["GET v3/x", "get /v3/x", "GET /v3/x?y=1", "/v3/x"])("%j is no route", (route) => {
  expect(() => answering(keys, { [route]: {} } as any)).toThrow("is no route: write a method");
});
