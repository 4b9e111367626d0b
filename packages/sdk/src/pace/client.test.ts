import { describe, expect, onTestFinished, test, vi } from "vitest";
import { merchantOptions } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { isSignedByMerchant, readAuthorization } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";

describe("a client with a limit of calls at once", () => {
  test("has no more on their way, sub-merchants' too, and ends those that wait within their time", async () => {
    const held: (() => void)[] = [];
    let arrived = (): void => {};
    const server = await serving(async (_, response) => {
      await new Promise<void>((resolve) => {
        held.push(resolve);
        arrived();
      });
      await answerSigned(response, "{}");
    });
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url, concurrency: 2 }));
    const next = (): Promise<void> => new Promise((resolve) => (arrived = resolve));
    let here = next();
    const first = wxpay.chain("v3/x").get();
    await here;
    here = next();
    const shop = wxpay.partner({ sub_mchid: "1900000109" });
    const second = shop.chain("v3/x").get();
    await here;
    const late = failure(wxpay.chain("v3/x").get({ timeout: 1 }));
    expect(await late).toMatchObject({
      name: "TimeoutError",
      message: expect.stringMatching(/its turn did not come/),
    });
    const third = wxpay.chain("v3/x").get();
    expect(server.received).toHaveLength(2);
    here = next();
    held[0]?.();
    await first;
    await here;
    expect(server.received).toHaveLength(3);
    for (const answer of held) answer();
    await Promise.all([second, third]);
  });

  test("gives the place back after a failure, and keys need none of their own", async () => {
    const server = await serving((_, response) => void response.writeHead(404).end("{}"));
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url, concurrency: 1 }));
    const call = () => failure(wxpay.chain("v3/x").get());
    await call();
    expect(await call()).toMatchObject({ status: 404 });
  });
});

describe("a client that keeps to rates", () => {
  const json = {
    sub_mchid: "1900000109",
    sp_appid: "wx1",
    out_trade_no: "1217752501",
    out_refund_no: "1217752502",
    amount: { refund: 1, total: 1, currency: "CNY" },
  };

  test("holds back what would be too much, until it is told to stop", async () => {
    const server = await serving((_, response) => answerSigned(response, "{}"));
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url, rateLimits: true }));
    await wxpay.v3.ecommerce.refunds.apply.post({ json });
    const stop = new AbortController();
    const waiting = failure(wxpay.v3.ecommerce.refunds.apply.post({ json, signal: stop.signal }));
    // Of another order, it goes.
    await wxpay.v3.ecommerce.refunds.apply.post({ json: { ...json, out_trade_no: "2" } });
    stop.abort(new Error("enough"));
    expect(await waiting).toMatchObject({ message: "enough" });
    expect(server.received).toHaveLength(2);
  });

  test("signs anew what has waited for long", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance", "Date"] });
    onTestFinished(() => void vi.useRealTimers());
    const server = await serving((_, response) => answerSigned(response, "{}"));
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url, rateLimits: true }));
    await wxpay.v3.ecommerce.refunds.apply.post({ json });
    const second = wxpay.v3.ecommerce.refunds.apply.post({ json, timeout: 100_000 });
    // Signing is work of another thread: the timer of the wait is there when that is done.
    await vi.waitUntil(() => vi.getTimerCount() > 0 && server.received.length === 1);
    await vi.advanceTimersByTimeAsync(60_000);
    await second;
    const [first, last] = server.received.map(({ headers }) =>
      readAuthorization(headers.authorization ?? ""),
    );
    expect(Number(last?.["timestamp"]) - Number(first?.["timestamp"])).toBeGreaterThanOrEqual(60);
    expect(server.received.every(isSignedByMerchant)).toBe(true);
  });

  test("says that synchronous calls are counted elsewhere", () => {
    const wxpay = new WeChatPay(merchantOptions({ rateLimits: true }));
    expect(() => wxpay.v3.certificates.getSync()).toThrow(
      expect.objectContaining({ name: "ConfigError", option: "rateLimits" }),
    );
  });
});

test.each<[option: string, value: unknown]>([
  ["concurrency", 0],
  ["concurrency", 1.5],
  ["concurrency", "2"],
  ["concurrency", Infinity],
  ["rateLimits", "true"],
  ["rateLimits", 1],
])("%s: %j is refused", (option, value) => {
  expect(() => new WeChatPay(merchantOptions({ [option]: value }))).toThrow(
    expect.objectContaining({ name: "ConfigError", option }),
  );
});
