import { Agent } from "node:https";
import type { LookupFunction } from "node:net";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator, TlsListening } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Wechatpay } from "wechatpay-axios-plugin";
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

const client = (ca: string | undefined): Wechatpay => {
  const { mchid, serial, privateKey, platformKeys } = simulator.merchant();
  return new Wechatpay({
    mchid,
    serial,
    privateKey,
    certs: { ...platformKeys },
    baseURL: host(),
    httpsAgent: new Agent({ ca, lookup: thisMachine }),
  });
};

test("wechatpay-axios-plugin lives through a payment by TLS under the real host name", async () => {
  const merchant = simulator.merchant();
  const place = { ...merchant, control: listening.url, out_trade_no: "tls-life" };
  const told = await liveByAxiosPlugin(client(listening.ca), merchant, place);
  expect(told).toMatchObject(lifeOf("tls-life"));
  expect(told.bill).toMatchObject({ origin: host(), hash: told.bill.announced });
});

test("without trust in the authority it says nothing to the simulator", async () => {
  await expect(client(undefined).chain("v3/certificates").get()).rejects.toThrow(/certificate/);
});
