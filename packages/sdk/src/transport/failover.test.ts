import { createServer } from "node:net";
import { expect, test, vi } from "vitest";
import { holdTimers } from "../../test/support/hold-timers.ts";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { failure, limits, serving, tcp, wire } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { ConnectionError } from "../errors.ts";
import { failover } from "./failover.ts";
import type { Transport, WireAnswer } from "./transport.ts";

const ANSWER: WireAnswer = { status: 200, headers: {}, body: new Uint8Array() };
const failed = (mayHaveReachedServer: boolean) =>
  new ConnectionError("no", { mayHaveReachedServer });
const good = () => vi.fn<Transport>(async () => ANSWER);
const bad = (sent = false) => vi.fn<Transport>(() => Promise.reject(failed(sent)));

test("what had not left goes to the other host at once, which is then tried first for half a minute", async () => {
  holdTimers();
  const [first, second] = [bad(), good()];
  const transport = failover(first, second);
  expect(await transport(wire({ method: "POST" }), limits())).toBe(ANSWER);
  expect(await transport(wire(), limits())).toBe(ANSWER);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([1, 2]);
  vi.advanceTimersByTime(29_999);
  await transport(wire(), limits());
  expect(first).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(1);
  await transport(wire(), limits());
  expect(first).toHaveBeenCalledTimes(2);
});

test("what may have arrived is not sent to the other host; the next one is", async () => {
  const [first, second] = [bad(true), good()];
  const transport = failover(first, second);
  expect(await failure(transport(wire(), limits()))).toMatchObject({ mayHaveReachedServer: true });
  expect(second).not.toHaveBeenCalled();
  expect(await transport(wire(), limits())).toBe(ANSWER);
  expect(first).toHaveBeenCalledTimes(1);
});

test("where the other one fails too, the near one is tried again", async () => {
  const [first, second] = [bad(), bad()];
  const transport = failover(first, second);
  expect(await failure(transport(wire(), limits()))).toBeInstanceOf(ConnectionError);
  expect(await failure(transport(wire(), limits()))).toBeInstanceOf(ConnectionError);
  expect([first.mock.calls.length, second.mock.calls.length]).toEqual([2, 2]);
});

test("an operation with a host of its own has no other one", async () => {
  const [first, second] = [bad(), good()];
  const request = wire({ origin: "https://fraud.mch.weixin.qq.com" });
  await failure(failover(first, second)(request, limits()));
  expect(second).not.toHaveBeenCalled();
});

test("what an abort or a mistake of ours rejects with is no failure of a host", async () => {
  const first = vi.fn<Transport>(() => Promise.reject(new Error("enough")));
  const second = good();
  const transport = failover(first, second);
  await failure(transport(wire(), limits()));
  await failure(transport(wire(), limits()));
  expect(first).toHaveBeenCalledTimes(2);
  expect(second).not.toHaveBeenCalled();
});

/** An address at which nobody listens. */
async function nobody(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`;
}

test("a client calls the other host where nobody answers at the first, a POST without a number too", async () => {
  const server = await serving((_, response) => answerSigned(response, "{}"));
  const options = { baseUrl: await nobody(), fallbackUrl: server.url };
  const wxpay: any = new WeChatPay(merchantOptions(options));
  expect(await wxpay.v3.x.post({ json: { a: 1 } })).toEqual({});
  expect(server.received).toHaveLength(1);
  const alone: any = new WeChatPay(merchantOptions({ ...options, fallbackUrl: false, retries: 0 }));
  expect(await failure(alone.v3.x.post())).toMatchObject({ mayHaveReachedServer: false });
});

test("the time until an answer begins is limited by itself, and says that the request went out", async () => {
  const server = await tcp(() => {});
  const wxpay: any = new WeChatPay(
    merchantOptions({ baseUrl: server.url, answerTimeout: 20, retries: 0 }),
  );
  expect(await failure(wxpay.v3.x.get())).toMatchObject({
    name: "TimeoutError",
    timeout: 20,
    mayHaveReachedServer: true,
  });
});

test("before a proxy the path that it takes off is sent and not signed", async () => {
  const server = await serving((_, response) => answerSigned(response, "{}"));
  const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: `${server.url}/gate/wechatpay/` }));
  await wxpay.v3.x.get({ query: { a: "1" } });
  expect(server.received[0]?.target).toBe("/gate/wechatpay/v3/x?a=1");
});
