import diagnosticsChannel from "node:diagnostics_channel";
import { SpanStatusCode } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { createSimulator } from "@wechatpay-kit/simulator";
import { expect, onTestFinished, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { options } from "../../src/query-six-ways.ts";
import { tracingHooks } from "../../src/trace-with-opentelemetry.ts";

/** A client of the simulator whose calls are spans in memory. */
async function traced() {
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  await simulator.listen();
  const exporter = new InMemorySpanExporter();
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  onTestFinished(() => provider.shutdown());
  const merchant = simulator.merchant();
  const wxpay = new WeChatPay({ ...merchant, hooks: tracingHooks(provider.getTracer("shop")) });
  return { simulator, wxpay, mchid: merchant.mchid, spans: () => exporter.getFinishedSpans() };
}

const order = (wxpay: WeChatPay, out_trade_no: string, mchid: string) =>
  wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({ out_trade_no, query: { mchid } });

test("a call is a span with its operation, merchant, request id, attempts and outcome", async () => {
  const { wxpay, mchid, spans } = await traced();
  await wxpay.v3.payscore.permissions.openid._openid_.get(options);
  expect(spans()).toHaveLength(1);
  const operation = "GET /v3/payscore/permissions/openid/{openid}";
  expect(spans()[0]).toMatchObject({
    name: operation,
    status: { code: SpanStatusCode.UNSET },
    attributes: {
      "wechatpay.operation": operation,
      "wechatpay.merchant": mchid,
      "wechatpay.request_id": expect.stringMatching(/^08/),
      "wechatpay.attempts": 1,
      "wechatpay.outcome": "success",
      "http.response.status_code": 200,
    },
  });
});

test("a refusal is a span with its code, and no value of the request", async () => {
  const { wxpay, mchid, spans } = await traced();
  await expect(order(wxpay, "no-such-order", mchid)).rejects.toThrow("ORDER_NOT_EXIST");
  const [span] = spans();
  expect(span?.status.code).toBe(SpanStatusCode.ERROR);
  expect(span?.attributes).toMatchObject({
    "error.type": "ORDER_NOT_EXIST",
    "wechatpay.outcome": "refused",
  });
  const { status, attributes, events } = span ?? {};
  expect(JSON.stringify({ status, attributes, events })).not.toContain("no-such-order");
});

test("a call that is sent again is one span, with the reason as an event", async () => {
  const { simulator, wxpay, mchid, spans } = await traced();
  await simulator.fault({
    operation: "v3/pay/transactions/out-trade-no/{out_trade_no}#get",
    fault: { error: { status: 500, code: "SYSTEM_ERROR" } },
  });
  await expect(order(wxpay, "no-such-order", mchid)).rejects.toThrow("ORDER_NOT_EXIST");
  expect(spans()).toHaveLength(1);
  expect(spans()[0]?.attributes).toMatchObject({ "wechatpay.attempts": 2 });
  expect(spans()[0]?.events.map(({ name }) => name)).toEqual(["retry", "exception"]);
});

test("a call that is aborted on its way is a span too", async () => {
  const { wxpay, spans } = await traced();
  const controller = new AbortController();
  const leave = () => controller.abort(new Error("The user has left."));
  // The channels of the process tell when the request goes out.
  diagnosticsChannel.subscribe("wechatpay-kit:request", leave);
  onTestFinished(() => void diagnosticsChannel.unsubscribe("wechatpay-kit:request", leave));
  const { signal } = controller;
  const call = wxpay.v3.payscore.permissions.openid._openid_.get({ ...options, signal });
  await expect(call).rejects.toThrow("The user has left.");
  expect(spans().map(({ attributes }) => attributes["wechatpay.outcome"])).toEqual(["aborted"]);
});
