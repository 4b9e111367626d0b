import { describe, expect, test } from "vitest";
import { merchantOptions, publicKeySigner } from "../../test/support/keys.ts";
import { answerSigned } from "../../test/support/server.ts";
import { isSignedByMerchant } from "../../test/support/signed-request.ts";
import { failure, serving } from "../../test/support/wire.ts";
import { WeChatPay } from "../client.ts";
import { signAnswer } from "../testing/sign-answer.ts";

const target = "/v3/billdownload/file?token=a-b_c%2B&tartype=gzip";
const text = (stream: ReadableStream): Promise<string> => new Response(stream).text();

test("a download_url is called as it is and signed", async () => {
  const server = await serving((_, response) => void response.end("bill"));
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  const urls = [server.url, "https://api.mch.weixin.qq.com"].map((origin) => origin + target);
  for (const url of urls) expect(await text(await wxpay.download(url))).toBe("bill");
  // With a baseUrl that is not WeChat Pay's, nothing goes elsewhere.
  expect(server.received.map((one) => one.target)).toEqual([target, target]);
  expect(server.received.every(isSignedByMerchant)).toBe(true);
});

describe("the host", () => {
  const called = async (address: unknown, baseUrl?: string): Promise<unknown> => {
    const urls: string[] = [];
    const fetch = async (url: string): Promise<Response> => {
      urls.push(url);
      return new Response("bill");
    };
    const wxpay: any = new WeChatPay(merchantOptions({ fetch, ...(baseUrl && { baseUrl }) }));
    const error = await failure(wxpay.download(address));
    return urls[0] ?? error;
  };

  test.each([
    ["https://api.mch.weixin.qq.com"],
    ["https://api2.mch.weixin.qq.com"],
    ["https://api.wechatpay.cn"],
    ["https://apihk.mch.weixin.qq.com"],
  ])("%s is WeChat Pay's own", async (origin) => {
    expect(await called(origin + target)).toBe(origin + target);
    expect(await called(origin + target, "https://api2.mch.weixin.qq.com")).toBe(origin + target);
  });

  test.each([
    ["https://evil.example/v3/billdownload/file"],
    ["http://api.mch.weixin.qq.com/v3/billdownload/file"],
    ["https://api.mch.weixin.qq.com:8443/v3/billdownload/file"],
    ["https://api.mch.weixin.qq.com.evil.example/v3/billdownload/file"],
    ["https://api.mch.weixin.qq.com@evil.example/v3/billdownload/file"],
    ["https://evil.example/?https://api.mch.weixin.qq.com/"],
    ["https://a:b@api.mch.weixin.qq.com/v3/billdownload/file"],
    ["https://api.mch.weixin.qq.com\\@evil.example/v3/billdownload/file"],
    ["https://evil.example\\.mch.weixin.qq.com/v3/billdownload/file"],
    ["https://evil.example\t/v3/billdownload/file"],
    ["https://API.mch.weixin.qq.com/v3/billdownload/file"],
    ["https://api.mch.weixin.qq.com/v3/a/../billdownload/file"],
    ["https://api.mch.weixin.qq.com/v3/billdownload/file\r\nX: 1"],
    ["https://api.mch.weixin.qq.com/v3/billdownload/file#x"],
    ["https://аpi.mch.weixin.qq.com/v3/billdownload/file"],
    ["//api.mch.weixin.qq.com/v3/billdownload/file"],
    ["/v3/billdownload/file"],
    ["file:///etc/passwd"],
    ["javascript:alert(1)"],
    [""],
    [undefined],
    [new URL("https://api.mch.weixin.qq.com/v3/billdownload/file")],
  ])("a forged address receives nothing: %s", async (address) => {
    expect(await called(address)).toMatchObject({ name: "RequestError", parameter: "address" });
  });
});

describe("the answer follows the rule of the operation at that path", () => {
  test("a picture's address, whose path holds a value", async () => {
    const server = await serving((_, response) => void response.end("png"));
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    const address = `${server.url}/v3/merchant-service/images/ChsyMDAwM%3D`;
    expect(await text(await wxpay.download(address))).toBe("png");
  });

  test("a statement is verified", async () => {
    const server = await serving((_, response) => void response.end("forged"));
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    const call = wxpay.download(`${server.url}/v3/global/statements?date=1`);
    expect(await failure(call)).toMatchObject({ name: "SignatureError" });
  });

  test("an unsigned file is not asked for with a signature where none is wanted", async () => {
    const server = await serving((_, response) => void response.end("%PDF"));
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    await wxpay.download(`${server.url}/v3/new-tax-control-fapiao/download?token=1`);
    expect(server.received[0]?.headers).not.toHaveProperty("authorization");
  });

  test("at a path that is no documented download the answer must be signed", async () => {
    const server = await serving((received, response) =>
      received.target === "/v3/signed"
        ? answerSigned(response, '{"a":1}')
        : void response.end('{"trade_state":"SUCCESS"}'),
    );
    const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
    expect(await text(await wxpay.download(`${server.url}/v3/signed`))).toBe('{"a":1}');
    const forged = wxpay.download(`${server.url}/v3/pay/transactions/id/1`);
    expect(await failure(forged)).toMatchObject({
      name: "SignatureError",
      code: "SIGNATURE_HEADER_MISSING",
    });
  });
});

test("the token stands in no error", async () => {
  const server = await serving((_, response) => {
    response.writeHead(400).end('{"code":"PARAM_ERROR","message":"token secret-token-1 无效"}');
  });
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  const call = wxpay.download(`${server.url}/v3/billdownload/file?token=secret-token-1`);
  expect(await failure(call)).toMatchObject({
    name: "ParameterError",
    message: "GET /v3/billdownload/file: 400 PARAM_ERROR — token {token} 无效",
  });
});

test.each([
  ["query", { query: { token: "x" } }],
  ["json", { json: {} }],
  ["timeout", { timeout: -1 }],
])("a wrong option is refused: %s", async (parameter, options) => {
  const wxpay: any = new WeChatPay(merchantOptions());
  const call = wxpay.download(`https://api.mch.weixin.qq.com${target}`, options);
  expect(await failure(call)).toMatchObject({ name: "RequestError", parameter });
});

test("headers of the caller travel along", async () => {
  const server = await serving(async (_, response) => {
    response.writeHead(200, await signAnswer(publicKeySigner, "")).end("bill");
  });
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  await wxpay.download(server.url + target, { headers: { "Accept-Encoding": "gzip" } });
  expect(server.received[0]?.headers["accept-encoding"]).toBe("gzip");
});
