import { createServer } from "node:http";
import { afterEach, beforeAll, expect, onTestFinished, test, vi } from "vitest";
import { toNodeHandler } from "wechatpay-kit/webhook/node";
import { listen } from "./servers.ts";
import { openShop } from "./shop.ts";
import type { SimulatedShop } from "./shop.ts";

let shop: SimulatedShop;
let mchid: string;

// The route reads the environment when it is imported, as in Next.js.
beforeAll(async () => {
  shop = await openShop();
  const merchant = await shop.simulator.createMerchant({ keyMode: "public_key" });
  ({ mchid } = merchant);
  const [[id = "", key = ""] = []] = Object.entries(merchant.platformKeys);
  vi.stubEnv("WXPAY_MCHID", mchid);
  vi.stubEnv("WXPAY_SERIAL", merchant.serial);
  vi.stubEnv("WXPAY_PRIVATE_KEY", merchant.privateKey);
  vi.stubEnv("WXPAY_API_V3_KEY", merchant.apiV3Key);
  vi.stubEnv("WXPAY_PUBLIC_KEY_ID", id);
  vi.stubEnv("WXPAY_PUBLIC_KEY", key);
  return () => {
    vi.unstubAllEnvs();
    return shop.simulator.close();
  };
});

afterEach(() => vi.restoreAllMocks());

test("the route of Next.js takes a notification, and refuses a forged one", async () => {
  const { POST } = await import("../../src/webhooks/next/route.ts");
  const { paidOrders } = await import("../../src/webhooks/next/shop.ts");
  const log = vi.spyOn(process.stderr, "write").mockReturnValue(true);
  // What Next.js does is left out: here Node's server hands it a `Request`.
  const running = await listen(createServer(toNodeHandler(POST)));
  onTestFinished(() => running.close());

  const event_type = "TRANSACTION.SUCCESS";
  await shop.simulator.fault({ event_type, fault: { signature: "wrong" } });
  const notify_url = `${running.url}/wechatpay/notify`;
  const { id, resource } = await shop.simulator.notify({ event_type, notify_url, mchid });
  await shop.simulator.settled();
  expect(log).toHaveBeenCalledWith(expect.stringContaining("SignatureError"));
  expect(paidOrders.size).toBe(0);
  await shop.redeliver();
  expect(await shop.statuses(id)).toEqual([401, 204]);
  expect([...paidOrders]).toEqual([resource["out_trade_no"]]);
});

test("the route answers a Request by itself", async () => {
  const { POST } = await import("../../src/webhooks/next/route.ts");
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  const asked = new Request("https://shop.example/wechatpay/notify", { method: "POST" });
  expect((await POST(asked)).status).toBe(401);
});
