import { getEventListeners } from "node:events";
import { inspect } from "node:util";
import { describe, expect, test, vi } from "vitest";
import { fixture, merchantOptions } from "../test/support/keys.ts";
import { answerSigned } from "../test/support/server.ts";
import { isSignedByMerchant } from "../test/support/signed-request.ts";
import { failure, serving } from "../test/support/wire.ts";
import { WeChatPay } from "./client.ts";
import type { Fetch } from "./transport/fetch.ts";

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
    expect(Object.keys(wxpay)).toEqual(["webhooks", "bills"]);
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

  // The sources have no file of it beside them: as in a bundle.
  test("synchronous calls where the worker's file is missing say so, and what to do", () => {
    const other: any = new WeChatPay(merchantOptions());
    expect(() => other.v3.x.getSync()).toThrow(
      expect.objectContaining({
        name: "ConfigError",
        message: expect.stringMatching(/wechatpay-kit-worker\.cjs.*bundles.*asynchronous verbs/),
      }),
    );
  });
});

test("an option that throws when it is read is a ConfigError with what it threw as cause", () => {
  const cause = new Error("from a getter");
  const options = Object.defineProperty({ ...merchantOptions() }, "privateKey", {
    get() {
      throw cause;
    },
  });
  expect(() => new WeChatPay(options)).toThrow(
    expect.objectContaining({ name: "ConfigError", option: "options", cause }),
  );
});

test.each([
  ["v3", "/v3/pay/transactions/jsapi"],
  ["v2", "/v2/pay/micropay"],
])(
  "a misspelt path of %s, to which WeChat Pay says 404 alone, is told the documented one",
  async (version, path) => {
    const fetch = async () => new Response(null, { status: 404 });
    const wxpay: any = new WeChatPay({ ...merchantOptions(), apiV2Key: "a".repeat(32), fetch });
    const call =
      version === "v3"
        ? wxpay.v3.pay.transactions.jspai.post({ json: {} })
        : wxpay.v2.pay.micropays.post({ xml: {} });
    await expect(call).rejects.toMatchObject({
      name: "ApiError",
      code: "NO_CODE",
      outcome: "refused",
      message: expect.stringMatching(new RegExp(`404 NO_CODE — .*nearest is ${path}\\.$`)),
    });
  },
);
