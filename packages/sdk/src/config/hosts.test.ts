import { describe, expect, test } from "vitest";
import {
  API_V3_KEY,
  certificateSigner,
  merchantOptions,
  publicKeySigner,
} from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { fallbackOf, originOf } from "./hosts.ts";
import { signAnswer } from "../testing/sign-answer.ts";

test.each([
  ["https://api.mch.weixin.qq.com", "https://fraud.mch.weixin.qq.com"],
  ["https://api2.mch.weixin.qq.com", "https://fraud.mch.weixin.qq.com"],
  ["https://api.wechatpay.cn", "https://fraud.mch.weixin.qq.com"],
  ["https://api2.wechatpay.cn", "https://fraud.mch.weixin.qq.com"],
  ["https://apihk.mch.weixin.qq.com", "https://fraud.mch.weixin.qq.com"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080"],
  ["http://api.mch.weixin.qq.com", "http://api.mch.weixin.qq.com"],
  ["https://api.mch.weixin.qq.com.example", "https://api.mch.weixin.qq.com.example"],
])("with the base %s an operation of a host of its own is sent to %s", (origin, want) => {
  expect(originOf(origin, "fraud.mch.weixin.qq.com")).toBe(want);
});

describe("paths that are not the template are sent and signed as they stand on the wire", () => {
  test.each<[template: string, method: string, options: object, target: string]>([
    ["v3/refunds", "post", { json: {} }, "/hk/v3/refunds"],
    ["v3/refunds/id/{refund_id}", "get", { refund_id: "a/b" }, "/hk/v3/refunds/id/a%2Fb"],
    ["v3/applyment4sub/applyment", "post", { json: {} }, "/v3/applyment4sub/applyment/"],
    ["v3/applyment4sub/applyment/", "post", { json: {} }, "/v3/applyment4sub/applyment/"],
    ["v3/customs/orders", "get", { query: { mchid: 1 } }, "/global/v3/customs/orders?mchid=1"],
  ])("%s by %s", async (template, method, options, target) => {
    const server = await serving((_, response) => answerSigned(response, "{}"));
    const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    await wxpay.chain(template)[method](options);
    expect(server.received.map((one) => one.target)).toEqual([target]);
    expect(server.received.every(isSignedByMerchant)).toBe(true);
  });
});

test("an operation with a host of its own goes there, unless the base is not WeChat Pay's", async () => {
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(url);
    return new Response("{}", { headers: await signAnswer(publicKeySigner, "{}") });
  };
  const bases = ["https://api2.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com"];
  for (const baseUrl of [undefined, ...bases, "http://127.0.0.1:1"]) {
    const wxpay: any = new WeChatPay(merchantOptions({ fetch, ...(baseUrl && { baseUrl }) }));
    await wxpay.v3.customs.orders.get();
    await wxpay.v3.x.get();
  }
  expect(urls).toEqual([
    "https://apihk.mch.weixin.qq.com/global/v3/customs/orders",
    "https://api.mch.weixin.qq.com/v3/x",
    "https://apihk.mch.weixin.qq.com/global/v3/customs/orders",
    "https://api2.mch.weixin.qq.com/v3/x",
    "https://apihk.mch.weixin.qq.com/global/v3/customs/orders",
    "https://apihk.mch.weixin.qq.com/v3/x",
    "http://127.0.0.1:1/global/v3/customs/orders",
    "http://127.0.0.1:1/v3/x",
  ]);
});

test.each([
  [undefined, "https://api.mch.weixin.qq.com/v3/certificates"],
  ["https://api2.wechatpay.cn", "https://api2.wechatpay.cn/v3/certificates"],
  ["https://apihk.mch.weixin.qq.com", "https://apihk.mch.weixin.qq.com/v3/global/certificates"],
  ["http://127.0.0.1:1", "http://127.0.0.1:1/v3/certificates"],
])("with the base %s platform certificates are asked for at %s", async (baseUrl, want) => {
  const urls: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    urls.push(url);
    return new Response("{}", { headers: await signAnswer(certificateSigner, "{}") });
  };
  const keys = {
    platformKeys: {},
    apiV3Key: API_V3_KEY,
    fetch,
    retries: 0,
    fallbackUrl: false,
  } as const;
  const wxpay = new WeChatPay(merchantOptions({ ...keys, ...(baseUrl && { baseUrl }) }));
  // The answer holds no certificates; what counts is where they were asked for.
  await failure(wxpay.chain("v3/unheard").get());
  expect(urls).toContain(want);
});

test.each([
  ["https://api.mch.weixin.qq.com", "https://api2.mch.weixin.qq.com"],
  ["https://api2.mch.weixin.qq.com", undefined],
  ["https://api.wechatpay.cn", "https://api2.wechatpay.cn"],
  ["https://api2.wechatpay.cn", undefined],
  ["https://apihk.mch.weixin.qq.com", undefined],
  ["http://127.0.0.1:8080", undefined],
])("where connections to %s fail, %s takes its place", (origin, far) => {
  expect(fallbackOf(origin)).toBe(far);
});
