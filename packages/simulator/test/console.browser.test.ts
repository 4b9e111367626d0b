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

  test("an order's page tells its life from placing to refund, and goes on by itself", async () => {
    const { code_url } = await place("life-1");
    const page = await open(`${url}/_sim/`, { locale: "en-US" });
    await page.locator("#payment").getByRole("link", { name: "life-1" }).click();
    await page.getByRole("button", { name: "End the time to pay" }).waitFor();
    expect(await page.locator("#machine .state.now + text").textContent()).toBe("NOTPAY");
    await simulator.user().pay(code_url);
    await page.getByRole("button", { name: "Refund" }).waitFor();
    await simulator.settled();
    await page.getByLabel("Refund (yuan)").fill("2.99");
    await page.getByRole("button", { name: "Refund" }).click();
    await page.locator("#coming").getByText("a refund arrives").waitFor();
    await page.locator("#coming").getByRole("button", { name: "Go there" }).last().click();
    await page.locator("#life").getByText("by the clock").waitFor();
    const told = (kind: string) => page.locator(`#life > .${kind}`).allTextContents();
    expect((await told("state")).map((text) => text.replace(/^[\d: -]+/, ""))).toEqual([
      "OrderplaceNONE → NOTPAY",
      "OrderpayNOTPAY → SUCCESS",
      "OrderrefundSUCCESS → REFUND",
      expect.stringMatching(/^RefundapplyNONE → PROCESSINGBYHAND/),
      expect.stringMatching(/^RefundarrivePROCESSING → SUCCESS◷ by the clockBYHAND/),
    ]);
    const money = await told("money");
    expect(money).toHaveLength(5);
    expect(money[0]).toContain("person/user-1 wallet−¥ 12.99-1299");
    expect(money.at(-1)).toContain("person/user-1 wallet+¥ 2.99299");
    expect(await page.locator("#machine .state.now + text").textContent()).toBe("REFUND");
    expect(await page.locator("#life > .attempt").count()).toBeGreaterThan(0);
    expect(complaints()).toEqual([]);
  });

  test("a number that no order has is said to be none, and nothing else is shown", async () => {
    const page = await open(`${url}/_sim/console/orders/nobody`, { locale: "en-US" });
    await page.getByRole("heading", { name: "There is no order with this number" }).waitFor();
    expect(await page.locator("main section:visible").count()).toBe(0);
    expect(await page.locator("#connection").innerText()).toBe("");
  });

  test("an amount that is none is not sent", async () => {
    await simulator.user().pay((await place("life-2")).code_url);
    const page = await open(`${url}/_sim/console/orders/life-2`, { locale: "en-US" });
    for (const amount of ["0", "1.999", "-1", "1e3"]) {
      await page.getByLabel("Refund (yuan)").fill(amount);
      await page.getByRole("button", { name: "Refund" }).click();
      await page.getByText("Give an amount above 0").waitFor();
    }
    const life = await (await fetch(`${url}/_sim/orders/life-2`)).json();
    expect(life).toMatchObject({ refundable: 1299 });
  });

  test("a request is sent again and written as a command, and its next answer is broken", async () => {
    await place("tools-1");
    const page = await open(`${url}/_sim/console/orders/tools-1`, { locale: "en-US" });
    await page.locator("#life .request summary").first().click();
    await page.getByRole("button", { name: "As curl" }).click();
    await page.getByText("curl --globoff -X POST").waitFor();
    await page.getByLabel("Break the next answer").selectOption({ label: "a bare 502" });
    await page.getByRole("button", { name: "Break it" }).click();
    await page.getByText("Set; it strikes the next requests.").waitFor();
    await page.getByRole("button", { name: "Send again" }).first().click();
    await page.getByText("answered 502").waitFor();
    await page.locator("#life .request").nth(1).getByText("502", { exact: true }).waitFor();
    // What was opened and asked for stays when the page is drawn anew.
    expect(await page.getByText("curl --globoff -X POST").isVisible()).toBe(true);
  });

  test("the search leads from any number to the order's page", async () => {
    const paid = await simulator.user().pay((await place("search-1")).code_url);
    if (paid.result !== "paid") throw new Error(`The order is not paid: ${paid.result}.`);
    const page = await open(`${url}/_sim/`, { locale: "en-US" });
    await page.getByRole("searchbox").fill(String(paid.transaction["transaction_id"]));
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByRole("heading", { name: "search-1" }).waitFor();
    expect(page.url()).toContain("/_sim/console/orders/");
    await page.getByRole("searchbox").fill("nobody-has-this");
    await page.getByRole("button", { name: "Search" }).click();
    await page.getByText("Nothing has this number.").waitFor();
    expect(complaints()).toEqual([]);
  });

  test("a switch makes everything go wrong until it is switched off", async () => {
    const page = await open(`${url}/_sim/`, { locale: "en-US" });
    const on = page.getByRole("switch", { name: "a bare 502" });
    await on.click();
    await page.locator("[role=switch][aria-checked=true]").waitFor();
    await expect(place("switched-1")).rejects.toMatchObject({ status: 502 });
    await on.click();
    await page.locator("[role=switch][aria-checked=true]").waitFor({ state: "detached" });
    await expect(place("switched-2")).resolves.toHaveProperty("code_url");
  });

  test("lists are read page by page", async () => {
    for (let number = 1; number <= 21; number++) await place(`page-${number}`);
    const page = await open(`${url}/_sim/`, { locale: "en-US" });
    const orders = page.locator("#payment > li");
    await page.locator("#payment-pages").getByRole("button", { name: "Older" }).click();
    await page.locator("#payment").getByText("page-1", { exact: true }).waitFor();
    expect(await orders.count()).toBe(1);
    await page.locator("#payment-pages").getByRole("button", { name: "Newest" }).click();
    await page.locator("#payment").getByText("page-21").waitFor();
    expect(await orders.count()).toBe(20);
  });

  test.each(["/_sim/", "/_sim/console/orders/wide-1", "/_sim/console/machines"])(
    "%s fits the narrowest screen, in both languages",
    async (path) => {
      await simulator.user().pay((await place("wide-1")).code_url);
      for (const locale of ["zh-CN", "en-US"]) {
        const page = await open(`${url}${path}`, { locale, viewport: { width: 360, height: 740 } });
        await page.locator("main section").first().waitFor();
        expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(
          360,
        );
      }
    },
  );

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
