import { Agent } from "node:https";
import type { LookupFunction } from "node:net";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator, TlsListening } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Wechatpay } from "wechatpay-axios-plugin";
import { liveByAxiosPluginV2 } from "../../src/life/axios-plugin-v2.ts";
import type { ToldV2 } from "../../src/life/axios-plugin-v2.ts";
import { liveByAxiosPlugin } from "../../src/life/axios-plugin.ts";
import { lifeOf } from "./lived.ts";

let simulator: Simulator;
let listening: TlsListening;
beforeAll(async () => {
  simulator = await createSimulator();
  listening = await simulator.listen(0, "127.0.0.1", { tls: true });
});
afterAll(() => simulator.close());

/** What a line in the hosts file does. */
const thisMachine: LookupFunction = (_host, { all }, found) => {
  if (all) found(null, [{ address: "127.0.0.1", family: 4 }]);
  else found(null, "127.0.0.1", 4);
};

/** The real name, which the server's certificate must have; only the port is not the real one. */
const host = (): string => `https://api.mch.weixin.qq.com:${new URL(listening.httpsUrl).port}`;

/** @param certificate what it presents where APIv2 asks for the merchant's */
const client = (ca: string | undefined, certificate?: string): Wechatpay => {
  const { mchid, serial, privateKey, platformKeys, apiV2Key } = simulator.merchant();
  const way = { ca, lookup: thisMachine };
  return new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs: { ...platformKeys },
    secret: apiV2Key,
    merchant: certificate === undefined ? way : { ...way, cert: certificate, key: privateKey },
    baseURL: host(),
    httpsAgent: new Agent(way),
  });
};

test("wechatpay-axios-plugin lives through a payment by TLS under the real host name", async () => {
  const merchant = simulator.merchant();
  const place = { ...merchant, control: listening.url, out_trade_no: "tls-life" };
  const told = await liveByAxiosPlugin(client(listening.ca), merchant, place);
  expect(told).toMatchObject(lifeOf("tls-life"));
  expect(told.bill).toMatchObject({ origin: host(), hash: told.bill.announced });
});

test("by APIv2 too, with the merchant's certificate; without it no money goes back", async () => {
  const merchant = simulator.merchant();
  const live = (certificate: string | undefined, out_trade_no: string): Promise<ToldV2> =>
    liveByAxiosPluginV2(client(listening.ca, certificate), merchant.apiV2Key, {
      ...merchant,
      control: listening.url,
      out_trade_no,
    });
  const { refunded } = await live(merchant.certificate, "tls-v2-life");
  expect(refunded).toMatchObject({ refund_fee: "600", refund_status: "SUCCESS" });
  await expect(live(undefined, "tls-v2-life-2")).rejects.toMatchObject({
    response: {
      data: { result_code: "FAIL", err_code_des: expect.stringContaining("没带商户API证书") },
    },
  });
});

test("without trust in the authority it says nothing to the simulator", async () => {
  await expect(client(undefined).chain("v3/certificates").get()).rejects.toThrow(/certificate/);
});
