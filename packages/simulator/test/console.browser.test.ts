import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { noChromium, useBrowser } from "./helpers/browser.ts";

const appid = "wxd678efh567hg6787";
const mchid = "1230000109";

describe.skipIf(noChromium)("the console in a browser", () => {
  const { open, complaints } = useBrowser();
  let simulator: Simulator;
  let url: string;
  let wxpay: WeChatPay;

  beforeEach(async () => {
    simulator = await createSimulator();
    ({ url } = await simulator.listen(0));
    wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  });
  afterEach(() => simulator.close());

  const place = (out_trade_no: string) =>
    wxpay.v3.pay.transactions.native.post({
      json: {
        appid,
        mchid,
        description: "一杯咖啡 Coffee",
        out_trade_no,
        notify_url: "http://127.0.0.1:9/notify",
        amount: { total: 1299 },
      },
    });

  test("what happens shows by itself, and only what changed is asked for", async () => {
    const page = await open(`${url}/_sim/`, { locale: "en-US" });
    await page.getByText("Live", { exact: true }).waitFor();
    await place("live-0");
    await page.locator("#payment").getByText("live-0").waitFor();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(new URL(request.url()).pathname));
    const { code_url } = await place("live-1");
    await page.locator("#payment").getByText("live-1").waitFor();
    expect(asked.length).toBeGreaterThan(0);
    expect(asked).not.toContain("/_sim/merchants");
    await simulator.user().pay(code_url);
    await page.locator("#payment").getByText("paid", { exact: true }).waitFor();
    expect(complaints()).toEqual([]);
  });

  test("a page whose stream breaks asks again and again instead", async () => {
    const page = await open(`${url}/_sim/`, { locale: "en-US" });
    await page.getByText("Live", { exact: true }).waitFor();
    await page.route("**/_sim/events", (route) => route.fulfill({ status: 503 }));
    await page.reload();
    await page.getByText("Every two seconds", { exact: true }).waitFor();
    await place("asked-1");
    await page.locator("#payment").getByText("asked-1").waitFor();
    expect(await page.locator("#connection").textContent()).toBe("Every two seconds");
  });
});
