import { mkdtemp, rm } from "node:fs/promises";
import { once } from "node:events";
import { connect } from "node:net";
import type { AddressInfo } from "node:net";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { MerchantCredentials, Simulator, TlsListening } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";

// WeChat Pay's own host names, reached through a proxy: none of these requests leaves the machine.
const AUTHORIZATION = `Basic ${Buffer.from("user:p@ss").toString("base64")}`;
let caDir: string;
let simulator: Simulator;
let listening: TlsListening;
let merchant: MerchantCredentials;
let port: number;

/** A proxy with users, which takes every tunnel to the simulator. */
let asked: { readonly target: string; readonly allowed: boolean }[] = [];
const proxy = createServer().on("connect", (request, socket) => {
  const allowed = request.headers["proxy-authorization"] === AUTHORIZATION;
  asked.push({ target: request.url ?? "", allowed });
  socket.on("error", () => socket.destroy());
  if (!allowed) return void socket.end("HTTP/1.1 407 Proxy Authentication Required\r\n\r\n");
  const there = connect(Number(new URL(listening.url).port), "127.0.0.1", () => {
    socket.write("HTTP/1.1 200 OK\r\n\r\n");
    there.pipe(socket).pipe(there);
  });
  there.on("error", () => socket.destroy());
  socket.on("close", () => there.destroy());
});

beforeAll(async () => {
  caDir = await mkdtemp(join(tmpdir(), "authority-"));
  simulator = await createSimulator();
  listening = await simulator.listen(0, "127.0.0.1", { tls: true, caDir });
  merchant = simulator.merchant();
  await once(proxy.listen(0, "127.0.0.1"), "listening");
  // It listens on a port of TCP.
  ({ port } = proxy.address() as AddressInfo);
});
beforeEach(() => (asked = []));
afterAll(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await simulator.close();
  await rm(caDir, { recursive: true });
});

/** The merchant's options for the real hosts. */
const options = (password = "p%40ss"): WeChatPayOptions => {
  const { baseUrl: _, ...own } = merchant;
  return { ...own, retries: 0, proxy: `http://user:${password}@127.0.0.1:${port}` };
};
const client = (more: Partial<WeChatPayOptions> = {}): WeChatPay =>
  new WeChatPay({ ...options(), ca: listening.ca, ...more });

describe("WeChat Pay's own hosts through a proxy with a password", () => {
  test("a call goes by one tunnel, and the certificates that it needs by the same", async () => {
    const inCertificateMode = await simulator.createMerchant({ keyMode: "certificate" });
    const { baseUrl: _, platformKeys: __, ...own } = inCertificateMode;
    const wxpay = client({ ...own, platformKeys: {} });
    const { data } = await wxpay.v3.certificates.get();
    expect(data?.length).toBeGreaterThan(0);
    await wxpay.v3.certificates.get();
    expect(new Set(asked.map(({ target }) => target))).toEqual(
      new Set(["api.mch.weixin.qq.com:443"]),
    );
    expect(asked.every(({ allowed }) => allowed)).toBe(true);
  });

  test("APIv2 with the merchant's certificate, in a tunnel of its own", async () => {
    const refund = client().v2.secapi.pay.refund.post({
      xml: {
        appid: merchant.appid,
        mch_id: merchant.mchid,
        out_trade_no: "no-such-order",
        out_refund_no: "refund-1",
        total_fee: 1,
        refund_fee: 1,
      },
    });
    // The certificate was taken: what is refused is the order.
    await expect(refund).rejects.toMatchObject({ code: "ORDERNOTEXIST" });
    expect(asked).toEqual([{ target: "api.mch.weixin.qq.com:443", allowed: true }]);
  });

  test("the wrong password goes no further, to neither host, and is told to nobody", async () => {
    const wxpay = client(options("hunter2"));
    const error: unknown = await wxpay.v3.certificates.get().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: "ConnectionError", mayHaveReachedServer: false });
    expect(String(error)).toMatch(/407/);
    expect(String(error)).not.toMatch(/hunter2/);
    expect(asked).toEqual([
      { target: "api.mch.weixin.qq.com:443", allowed: false },
      { target: "api2.mch.weixin.qq.com:443", allowed: false },
    ]);
  });

  test("whoever does not trust the authority is told nothing", async () => {
    const wxpay = new WeChatPay(options());
    await expect(wxpay.v3.certificates.get()).rejects.toMatchObject({
      name: "ConnectionError",
      mayHaveReachedServer: false,
    });
  });
});
