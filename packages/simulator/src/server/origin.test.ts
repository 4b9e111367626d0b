import { expect, onTestFinished, test } from "vitest";
import { call } from "../../test/helpers/signed-request.ts";
import { createSimulator } from "../simulator.ts";
import { originFrom } from "./origin.ts";

const WECHAT_PAY = "https://api.mch.weixin.qq.com";

test.each<[string, Record<string, string>, string, string | undefined]>([
  ["the host", { host: "127.0.0.1:7180" }, "127.0.0.1", "http://127.0.0.1:7180"],
  ["no host", {}, "127.0.0.1", undefined],
  ["WeChat Pay's host, which has TLS", { host: "api.mch.weixin.qq.com" }, "10.0.0.1", WECHAT_PAY],
  ["another of its hosts", { host: "api2.wechatpay.cn" }, "10.0.0.1", "https://api2.wechatpay.cn"],
  ["a host that ends alike", { host: "notwechatpay.cn" }, "127.0.0.1", "http://notwechatpay.cn"],
  [
    "what a proxy of this machine says",
    { host: "a", "x-forwarded-host": "pay.test:8443", "x-forwarded-proto": "https" },
    "::ffff:127.0.0.1",
    "https://pay.test:8443",
  ],
  [
    "the first of several proxies",
    { host: "a", "x-forwarded-host": "b.test, c.test", "x-forwarded-proto": "https,http" },
    "::1",
    "https://b.test",
  ],
  [
    "WeChat Pay's host as the proxy says it",
    { host: "127.0.0.1:7180", "x-forwarded-host": "api.mch.weixin.qq.com" },
    "127.0.0.1",
    WECHAT_PAY,
  ],
  ["the scheme alone", { host: "a.test", "x-forwarded-proto": "https" }, "::1", "https://a.test"],
  ["no scheme that is none", { host: "a", "x-forwarded-proto": "ftp" }, "::1", "http://a"],
  ["no host that is none", { host: "a", "x-forwarded-host": "b/c?d@e" }, "::1", "http://a"],
  [
    "not what another machine says",
    { host: "a", "x-forwarded-host": "b", "x-forwarded-proto": "https" },
    "10.0.0.1",
    "http://a",
  ],
])("addresses lead to %s", (_, headers, remote, want) => {
  expect(originFrom(headers, remote)).toBe(want);
});

test("a bill's address begins as the client's own does, through a proxy on the way to WeChat Pay's host", async () => {
  const simulator = await createSimulator();
  onTestFinished(simulator.close);
  await simulator.listen();
  const answer = async (headers: Record<string, string>): Promise<string> => {
    const target = "/v3/merchant/fund/withdraw/bill-type/NO_SUCC?bill_date=2026-01-01";
    const { json } = await call(simulator.merchant("1900000100"), target, { headers });
    return new URL(json.download_url).origin;
  };
  expect(await answer({})).toBe(simulator.merchant().baseUrl);
  expect(await answer({ host: "api.mch.weixin.qq.com" })).toBe(WECHAT_PAY);
  const proxied = { "x-forwarded-proto": "https", "x-forwarded-host": "api.mch.weixin.qq.com" };
  expect(await answer(proxied)).toBe(WECHAT_PAY);
});
