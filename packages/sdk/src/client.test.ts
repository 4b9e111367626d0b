import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { fixture, merchantOptions, publicKeySigner } from "../test/support/keys.ts";
import { answerSigned } from "../test/support/server.ts";
import { isSignedByMerchant } from "../test/support/signed-request.ts";
import { failure, serving } from "../test/support/wire.ts";
import { WeChatPay } from "./client.ts";
import type { Fetch } from "./config.ts";
import { signAnswer } from "./testing/sign-answer.ts";

const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const query = { service_id: "2002000000000558128851361561536", appid: "wxd678efh567hg6787" };
const target = `/v3/payscore/permissions/openid/${openid}?service_id=${query.service_id}&appid=${query.appid}`;
const data = { authorization_state: "AVAILABLE", 新: 1.0 };
const answering = (body = JSON.stringify(data), more = {}) =>
  serving((_, response) => answerSigned(response, body, more));
const client = (baseUrl: string): any => new WeChatPay(merchantOptions({ baseUrl }));

test("the documented call, in all its asynchronous styles, is the same request with the same answer", async () => {
  const server = await answering();
  const wxpay = new WeChatPay(merchantOptions({ baseUrl: server.url }));
  const options = { openid, query };
  const answers = [
    await wxpay.v3.payscore.permissions.openid._openid_.get(options),
    await wxpay.v3.payscore.permissions.openid._openid_.getAsync(options),
    await wxpay.chain("v3/payscore/permissions/openid/{openid}").get(options),
    await wxpay.chain("v3/payscore/permissions/openid/{openid}").getAsync(options),
    await wxpay["v3/payscore/permissions/openid/{openid}"].get(options),
    await wxpay["v3/payscore/permissions/openid/{openid}"].getAsync(options),
    await wxpay.v3.payscore.chain("permissions/openid/{openid}").get(options),
  ];
  expect(answers).toEqual(Array.from({ length: 7 }, () => data));
  expect(server.received.map((one) => [one.method, one.target, isSignedByMerchant(one)])).toEqual(
    Array.from({ length: 7 }, () => ["GET", target, true]),
  );
});

describe("the promise of a call", () => {
  test("is sent once, when the verb is called, however often it is looked at", async () => {
    const server = await answering();
    const call = client(server.url).v3.x.get();
    const chained = call.then((value: unknown) => value).finally(() => {});
    const all = await Promise.all([
      call,
      call,
      chained,
      call.withResponse(),
      call.asResponse(),
      call.then(),
      Promise.resolve(call),
    ]);
    expect(all[0]).toEqual(data);
    expect(all[0]).toBe(all[1]);
    expect(server.received).toHaveLength(1);
    expect(Promise.resolve(call)).toBe(call);
    expect(call).toBeInstanceOf(Promise);
  });

  test("is sent even when nobody looks at it", async () => {
    const server = await answering();
    void client(server.url).v3.x.post();
    await vi.waitFor(() => expect(server.received).toHaveLength(1));
  });

  test("gives data, Response and Request-ID by withResponse()", async () => {
    const server = await answering();
    const { data: given, response, requestId } = await client(server.url).v3.x.get().withResponse();
    expect(given).toEqual(data);
    expect(requestId).toBe("08DBF3A5B9061050120817028BCA901-0");
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.headers.get("content-type"), response.bodyUsed]).toEqual([
      200,
      "application/json; charset=utf-8",
      false,
    ]);
    expect(await response.json()).toEqual(data);
  });

  test("gives a Response of its own to each who asks", async () => {
    const server = await answering();
    const call = client(server.url).v3.x.get();
    const [first, second] = [await call.asResponse(), await call.asResponse()];
    expect(await first.text()).toBe(await second.text());
  });

  test("gives undefined for 204, and a Response without a body", async () => {
    const server = await answering("", { status: 204 });
    const call = client(server.url).v3.x.post();
    expect(await call).toBeUndefined();
    const response = await call.asResponse();
    expect([response.status, response.body]).toEqual([204, null]);
  });

  test("gives the data of 202 as well, whose status withResponse() tells", async () => {
    const server = await answering('{"code":"USERPAYING"}', { status: 202 });
    const { data, response } = await client(server.url).v3.x.post().withResponse();
    expect([data, response.status]).toEqual([{ code: "USERPAYING" }, 202]);
  });

  test("has no Request-ID where the answer had none", async () => {
    const server = await serving(async (_, response) => {
      for (const [name, value] of Object.entries(await signAnswer(publicKeySigner, "{}")))
        response.setHeader(name, value);
      response.end("{}");
    });
    expect(await client(server.url).v3.x.get().withResponse()).toMatchObject({
      requestId: undefined,
    });
  });

  test("rejects a wrong call, and throws nothing beside it", async () => {
    const server = await answering();
    const wxpay = client(server.url);
    for (const options of [
      {},
      { openid: "" },
      { openid, query: { a: null } },
      { openid, headers: 5 },
      null,
      "x",
      { openid, nonsense: 1 },
    ]) {
      const call = wxpay.v3.payscore.permissions.openid._openid_.get(options);
      expect(await failure(call)).toMatchObject({ name: "RequestError" });
      expect(await failure(call.withResponse())).toBe(await failure(call.asResponse()));
    }
    expect(server.received).toHaveLength(0);
  });

  test("an unfilled placeholder is refused before anything is sent: a peer's trap", async () => {
    const server = await answering();
    const error = await failure(client(server.url).v3.payscore.permissions.openid._openid_.get());
    expect(error).toMatchObject({ name: "RequestError", parameter: "openid" });
    expect(server.received).toHaveLength(0);
  });
});

describe("an answer is given only when it is proven", () => {
  test.each<[title: string, more: Record<string, string>, code: string]>([
    ["unsigned", { "wechatpay-signature": "" }, "SIGNATURE_WRONG"],
    ["a probe", { "wechatpay-signature": "WECHATPAY/SIGNTEST/x" }, "SIGNATURE_PROBE"],
    ["signed for another time", { "wechatpay-timestamp": "1554208460" }, "SIGNATURE_TIMESTAMP"],
    [
      "signed by someone unknown",
      { "wechatpay-serial": "PUB_KEY_ID_9" },
      "SIGNATURE_SERIAL_UNKNOWN",
    ],
    [
      "signed in another way",
      { "wechatpay-signature-type": "WECHATPAY2-SM2-WITH-SM3" },
      "SIGNATURE_TYPE_UNSUPPORTED",
    ],
  ])("%s", async (_, headers, code) => {
    const server = await answering(`{"openid":"${openid}"}`, { headers });
    const call = client(server.url).v3.x.get();
    for (const look of [call, call.withResponse(), call.asResponse()]) {
      const error = await failure(look);
      expect(error).toMatchObject({
        name: "SignatureError",
        code,
        requestId: "08DBF3A5B9061050120817028BCA901-0",
      });
      expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(openid);
    }
  });

  test("a peer's trap: an answer without any signature is refused", async () => {
    const server = await serving((_, response) => void response.end('{"ok":true}'));
    expect(await failure(client(server.url).v3.x.get())).toMatchObject({
      code: "SIGNATURE_HEADER_MISSING",
    });
  });

  test("a 204 without a signature is refused as well", async () => {
    const server = await serving((_, response) => void response.writeHead(204).end());
    expect(await failure(client(server.url).v3.x.post())).toMatchObject({
      code: "SIGNATURE_HEADER_MISSING",
    });
  });

  test("a signed answer that is no JSON is an AnswerError that does not quote it", async () => {
    const server = await answering(`${openid} is no JSON`);
    const error = await failure(client(server.url).v3.x.post());
    expect(error).toMatchObject({
      name: "AnswerError",
      code: "ANSWER_NOT_JSON",
      message: expect.stringContaining("query its result"),
      requestId: expect.any(String),
    });
    expect(inspect(error, { depth: 20, showHidden: true })).not.toContain(openid.slice(0, 8));
  });

  test("a refusal needs no signature, and is an ApiError", async () => {
    const server = await serving((_, response) => {
      response.writeHead(404, { "request-id": "08-271317510" });
      response.end('{"code":"ORDER_NOT_EXIST","message":"请求操作的授权记录不存在"}');
    });
    expect(await failure(client(server.url).v3.x.get())).toMatchObject({
      name: "ApiError",
      status: 404,
      code: "ORDER_NOT_EXIST",
      numericCode: 271317510,
    });
  });

  test.each([301, 302, 307, 308])(
    "a redirect (%i) is a refusal, and is not followed",
    async (status) => {
      const server = await serving(
        (_, response) => void response.writeHead(status, { location: "/v3/y" }).end(),
      );
      for (const more of [{}, { fetch }]) {
        const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url, ...more }));
        expect(await failure(wxpay.v3.x.get())).toMatchObject({
          name: "ApiError",
          status,
          code: "NO_CODE",
        });
      }
      expect(server.received.map(({ target }) => target)).toEqual(["/v3/x", "/v3/x"]);
    },
  );
});

describe("signal and timeout of a call", () => {
  test("a signal aborted before the call, or right after it, sends nothing", async () => {
    const server = await answering();
    const wxpay = client(server.url);
    expect(await failure(wxpay.v3.x.get({ signal: AbortSignal.abort("enough") }))).toBe("enough");
    const controller = new AbortController();
    const calls = [1, 2, 3].map(() => failure(wxpay.v3.x.post({ signal: controller.signal })));
    controller.abort("enough");
    expect(await Promise.all(calls)).toEqual(["enough", "enough", "enough"]);
    expect(server.received).toHaveLength(0);
    expect(getEventListeners(controller.signal, "abort")).toEqual([]);
  });

  test("the call's timeout counts, else the client's", async () => {
    const server = await serving(() => {});
    const wxpay: any = new WeChatPay(merchantOptions({ baseUrl: server.url, timeout: 40 }));
    expect(await failure(wxpay.v3.x.get({ timeout: 20 }))).toMatchObject({
      name: "TimeoutError",
      timeout: 20,
    });
    expect(await failure(wxpay.v3.x.get())).toMatchObject({ name: "TimeoutError", timeout: 40 });
  });
});

describe("clients share nothing", () => {
  test("neither connections, nor keys, nor merchant", async () => {
    const server = await answering();
    const connected = vi.fn<() => void>();
    server.server.on("connection", connected);
    const clients = Array.from(
      { length: 20 },
      (_, index): any =>
        new WeChatPay(merchantOptions({ baseUrl: server.url, mchid: String(1000 + index) })),
    );
    await Promise.all(clients.map((wxpay) => wxpay.v3.x.get()));
    await Promise.all(clients.map((wxpay) => wxpay.v3.x.get()));
    expect(connected).toHaveBeenCalledTimes(20);
    const merchants = server.received.map(
      ({ headers }) => /mchid="(\d+)"/.exec(headers.authorization ?? "")?.[1],
    );
    expect(new Set(merchants).size).toBe(20);
  });

  test("a client that does not trust a key is not helped by one that does", async () => {
    const server = await answering();
    await client(server.url).v3.x.get();
    const other = merchantOptions({
      baseUrl: server.url,
      platformKeys: { PUB_KEY_ID_7: fixture("platform-public-key.pem") },
    });
    const wxpay: any = new WeChatPay(other);
    expect(await failure(wxpay.v3.x.get())).toMatchObject({ code: "SIGNATURE_SERIAL_UNKNOWN" });
  });
});

describe("the client itself", () => {
  const wxpay: any = new WeChatPay(
    merchantOptions({ fetch: (() => Promise.reject(new Error("sent"))) as Fetch }),
  );

  test("shows no key, in no way of printing it", () => {
    for (const shown of [
      inspect(wxpay, { depth: 20, showHidden: true, showProxy: true }),
      JSON.stringify(wxpay),
      String(wxpay),
    ]) {
      expect(shown).not.toContain("tests-apiv3-key");
      expect(shown).not.toMatch(/PRIVATE|KeyObject/);
    }
  });

  test("is no promise and no node, and has only what it should", async () => {
    expect((await wxpay) === wxpay).toBe(true);
    expect(wxpay).toBeInstanceOf(WeChatPay);
    expect(wxpay.then).toBeUndefined();
    expect(wxpay.v4).toBeUndefined();
    expect(Object.keys(wxpay)).toEqual(["webhooks"]);
  });

  test("its chain() can be taken off it", () => {
    const { chain } = wxpay;
    expect(String(chain("v3/certificates"))).toBe("v3/certificates");
  });

  test("synchronous calls with a fetch of one's own are refused at once, with what to do", () => {
    expect(() => wxpay.v3.x.getSync()).toThrow(
      expect.objectContaining({
        name: "ConfigError",
        option: "fetch",
        message: expect.stringContaining("asynchronous verbs"),
      }),
    );
  });

  test("synchronous calls with a signal are refused at once, with what to do", () => {
    const other: any = new WeChatPay(merchantOptions());
    expect(() => other.v3.x.getSync({ signal: AbortSignal.timeout(5) })).toThrow(
      expect.objectContaining({
        name: "RequestError",
        parameter: "signal",
        message: expect.stringContaining("timeout"),
      }),
    );
  });

  test("a wrong synchronous call throws before any thread is started", () => {
    const other: any = new WeChatPay(merchantOptions());
    expect(() => other.v3.payscore.permissions.openid._openid_.getSync()).toThrow(
      expect.objectContaining({ name: "RequestError", parameter: "openid" }),
    );
  });

  // The sources have no worker.js beside them: as in a bundle.
  test("synchronous calls where the worker's file is missing say so, and what to do", () => {
    const other: any = new WeChatPay(merchantOptions());
    expect(() => other.v3.x.getSync()).toThrow(
      expect.objectContaining({
        name: "ConfigError",
        message: expect.stringMatching(/worker\.js.*bundles.*asynchronous verbs/),
      }),
    );
  });
});
