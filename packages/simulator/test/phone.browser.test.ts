import type { BrowserContextOptions, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { noChromium, useBrowser } from "./helpers/browser.ts";
import { startMerchantServer } from "./helpers/merchant-server.ts";
import type { MerchantServer } from "./helpers/merchant-server.ts";

const service_id = "2002000000000558128851361561536";
const appid = "wxd678efh567hg6787";
/** Every user's, unless another was set. */
const PASSWORD = "123456";

describe.skipIf(noChromium)("in a browser", () => {
  const { complaints, open: openUrl } = useBrowser();
  let simulator: Simulator;
  let merchantServer: MerchantServer;
  let url: string;
  let wxpay: WeChatPay;
  beforeEach(async () => {
    merchantServer = await startMerchantServer(() => 200);
    simulator = await createSimulator();
    ({ url } = await simulator.listen(0));
    const { mchid, serial, privateKey, platformKeys, apiV3Key, baseUrl } = simulator.merchant();
    wxpay = new WeChatPay({ mchid, serial, privateKey, platformKeys, apiV3Key, baseUrl });
  });

  afterEach(async () => {
    await simulator.close();
  });

  const open = async (path: string, options?: BrowserContextOptions): Promise<Page> =>
    openUrl(`${url}${path}`, options);

  const preAuthorize = async (authorization_code: string): Promise<string> => {
    const { apply_permissions_token } = await wxpay.v3.payscore.permissions.post({
      json: { service_id, appid, authorization_code, notify_url: `${merchantServer.url}/hook` },
    });
    return apply_permissions_token;
  };

  const stateOf = async (authorization_code: string): Promise<string> => {
    const record = await wxpay.v3.payscore.permissions.authorizationCode._authorization_code_.get({
      authorization_code,
      query: { service_id },
    });
    return record.authorization_state;
  };

  // Without script too: the page is a plain form, as simple as the tests of other languages need it.
  test.each([true, false])("the user agrees, with script %s", async (javaScriptEnabled) => {
    const token = await preAuthorize("browser-agree");
    const page = await open(`/_sim/phone/${token}`, {
      javaScriptEnabled,
      viewport: { width: 360, height: 740 },
    });
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(
      "模拟服务 Simulated service",
    );
    expect(await stateOf("browser-agree")).toBe("UNBINDUSER");
    await page.getByRole("button", { name: "同意授权" }).click();
    await page.getByRole("heading", { name: "授权成功" }).waitFor();
    expect(new URL(page.url()).pathname).toBe(`/_sim/phone/user-1/authorization/${token}`);
    expect(await stateOf("browser-agree")).toBe("AVAILABLE");
    await page.reload();
    await page.getByRole("heading", { name: "授权成功" }).waitFor();
    expect(complaints()).toEqual([]);
  });

  test("the user refuses, thinks again, agrees as somebody else, and ends it", async () => {
    const page = await open(`/_sim/phone/${await preAuthorize("browser-refuse")}`, {
      locale: "en-GB",
    });
    await page.getByRole("button", { name: "Refuse" }).click();
    await page.getByRole("heading", { name: "Refused" }).waitFor();
    expect(await stateOf("browser-refuse")).toBe("UNBINDUSER");
    await page.getByRole("link", { name: "Think again" }).click();
    await page.getByText("Simulator options").click();
    await page.getByLabel("The user's openid").fill("oSomebodyElse");
    await page.getByRole("button", { name: "Agree" }).click();
    await page.getByRole("heading", { name: "Authorised" }).waitFor();
    expect(await page.getByText("oSomebodyElse").isVisible()).toBe(true);
    await page.getByRole("button", { name: "End the authorisation" }).click();
    await page.getByRole("heading", { name: "Authorisation ended" }).waitFor();
    expect(await stateOf("browser-refuse")).toBe("UNAVAILABLE");
    expect(complaints()).toEqual([]);
  });

  test("the console shows what happened, and moves the clock", async () => {
    const token = await preAuthorize("browser-console");
    const page = await open("/_sim/");
    const [phone] = await Promise.all([
      page.context().waitForEvent("page"),
      page.getByRole("link", { name: "打开用户页面" }).click(),
    ]);
    await phone.getByRole("button", { name: "同意授权" }).click();
    await phone.getByRole("heading", { name: "授权成功" }).waitFor();
    expect(phone.url()).toContain(token);
    await phone.close();

    const authorization = page.locator("#payscore > li", { hasText: "browser-console" });
    await authorization.getByText("AVAILABLE", { exact: true }).waitFor();
    const notification = page.locator("#notifications > li").first();
    await notification.getByText("已送达").waitFor();
    await notification.getByText("PAYSCORE.USER_OPEN_SERVICE").click();
    await notification.getByRole("button", { name: "重新投递" }).click();
    await notification.getByText("投递次数 2").waitFor();
    expect(await notification.getByText(`${merchantServer.url}/hook`).isVisible()).toBe(true);

    const refused = wxpay.v3.payscore.permissions.openid._openid_.get({
      openid: "oNobody",
      query: { service_id, appid },
    });
    await expect(refused).rejects.toMatchObject({ code: "ORDER_NOT_EXIST" });
    const request = page.locator("#requests > li", { hasText: "oNobody" });
    await request.getByText("ORDER_NOT_EXIST").first().click();
    await request.getByText("请求操作的授权记录不存在").first().waitFor();

    await page.getByRole("button", { name: "前进 24h" }).click();
    await page.getByText("时钟已前进 24h").waitFor();
    await page.locator("#clock-now", { hasText: "快 1d" }).waitFor();
    expect(simulator.clock.now().getTime() - Date.now()).toBeGreaterThan(86_000_000);

    await page.getByText("接入代码").first().click();
    await page.locator(".code pre").first().waitFor();
    expect(await page.locator(".code pre").first().innerText()).toContain("new WeChatPay({");

    page.once("dialog", (dialog) => void dialog.accept());
    await page.getByRole("button", { name: "重置" }).click();
    await page.getByText("已恢复为初始状态").waitFor();
    await page.locator("#notifications .none").waitFor();
    expect(complaints()).toEqual([]);
  });

  test("what is clicked while the sections of the products still load is not lost", async () => {
    const page = await open("/_sim/phone");
    let serve = (): void => undefined;
    const held = new Promise<void>((resolve) => (serve = resolve));
    await page.route("**/products/**/*.js", async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(`${url}/_sim/`, { waitUntil: "commit" });
    await page.getByRole("button", { name: "前进 24h" }).waitFor();
    await page.waitForLoadState("domcontentloaded");
    await page.getByRole("button", { name: "前进 24h" }).click();
    await page.getByText("时钟已前进 24h").waitFor();
    serve();
    await page.locator("#payscore > li").first().waitFor();
    expect(complaints()).toEqual([]);
  });

  test("the console leads to the cashier of an order, and shows what is paid and given back", async () => {
    const order = { out_trade_no: "browser-order", notify_url: `${merchantServer.url}/hook` };
    await wxpay.v3.pay.transactions.native.post({
      json: { mchid: "1230000109", appid, ...order, description: "Tea", amount: { total: 1205 } },
    });
    const page = await open("/_sim/", { viewport: { width: 360, height: 740 } });
    const item = page.locator("#payment > li", { hasText: "browser-order" });
    await item.getByText("待支付").waitFor();
    const [phone] = await Promise.all([
      page.context().waitForEvent("page"),
      item.getByRole("link", { name: "打开收银台" }).click(),
    ]);
    await phone.getByRole("button", { name: "确认支付" }).click();
    await phone.keyboard.type(PASSWORD);
    await phone.getByRole("heading", { name: "支付成功" }).waitFor();
    await phone.close();

    await item.getByText("SUCCESS", { exact: true }).waitFor();
    expect(await item.getByText("¥ 12.05").isVisible()).toBe(true);
    expect(await item.getByRole("link", { name: "打开收银台" }).count()).toBe(0);
    await wxpay.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no: "browser-order",
        out_refund_no: "browser-refund",
        amount: { refund: 205, total: 1205, currency: "CNY" },
      },
    });
    const refund = item.getByRole("list", { name: "退款 browser-order" }).getByRole("listitem");
    await refund.getByText("退款中").waitFor();
    expect(await refund.getByText("− ¥ 2.05").isVisible()).toBe(true);
    await page.getByRole("button", { name: "前进 5m" }).click();
    await refund.getByText("已退款").waitFor();
    expect(complaints()).toEqual([]);
  });

  test("the console leads to the phone of a user, who finds there what is asked", async () => {
    await preAuthorize("browser-list");
    const page = await open("/_sim/", { locale: "en-GB", viewport: { width: 360, height: 740 } });
    await page.getByRole("link", { name: "Users' phones" }).click();
    await page.getByRole("link", { name: "User 1" }).click();
    const entry = page.getByRole("listitem").filter({ hasText: "browser-list" });
    await entry.getByRole("link", { name: "Simulated service" }).click();
    await page.getByRole("button", { name: "Agree" }).click();
    await page.getByRole("heading", { name: "Authorised" }).waitFor();
    expect(await stateOf("browser-list")).toBe("AVAILABLE");
    expect(complaints()).toEqual([]);
  });

  test("the console works from the keyboard and keeps the focus while it refreshes", async () => {
    await stateOf("never-asked").catch(() => "refused");
    const page = await open("/_sim/");
    const summary = page.locator("#requests summary").first();
    await summary.focus();
    await page.keyboard.press("Enter");
    await page.getByText("请求体").first().waitFor();
    await preAuthorize("one-more-request");
    await page.locator("#requests > li").nth(1).waitFor();
    expect(await page.locator("#requests details[open] > summary:focus").count()).toBe(1);
    expect(complaints()).toEqual([]);
  });

  test.each([
    { path: "/_sim/", width: 360 },
    { path: "/_sim/", width: 1440 },
    { path: "/_sim/phone", width: 360 },
    { path: "/_sim/phone/user-1", width: 360 },
    { path: "/_sim/phone/user-1", width: 1280 },
    { path: "/_sim/phone/user-1/scan", width: 360 },
    { path: "/_sim/phone/user-1/money", width: 360 },
    { path: "/_sim/phone/user-1/chats/services", width: 360 },
    { path: "/_sim/phone/unknown", width: 360 },
  ])("$path needs no sideways scrolling at $width px", async ({ path, width }) => {
    const page = await open(path, { viewport: { width, height: 800 } });
    if (path === "/_sim/") await page.locator("#requests li").first().waitFor();
    const overflow = await page.evaluate(
      "document.documentElement.scrollWidth - document.documentElement.clientWidth",
    );
    expect(overflow).toBe(0);
  });

  test("a merchant named like a script runs nothing", async () => {
    const answer = await fetch(`${url}/_sim/merchants`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ name: "<img src=x onerror=document.title='hacked'>" }),
    });
    expect(answer.status).toBe(201);
    const page = await open("/_sim/");
    await page.locator("#merchants h3", { hasText: "<img src=x" }).waitFor();
    expect(await page.title()).toBe("微信支付模拟器");
    expect(complaints()).toEqual([]);
  });

  test("a documented error is set in the console, strikes, and is ended there", async () => {
    const operation = "v3/security/echo#post";
    const page = await open("/_sim/?lang=en");
    await page.getByText("An error of one operation…").click();
    await page.locator("#fault-operation").fill(operation);
    await page.locator("#fault-operation").blur();
    const documented = page.locator("#fault-error option", { hasText: "500 SYSTEM_ERROR" });
    await documented.waitFor({ state: "attached" });
    await page.locator("#fault-error").selectOption(await documented.getAttribute("value"));
    await page.locator("#fault-form button").click();
    await page.locator("#faults code", { hasText: operation }).waitFor();
    const refused = wxpay.v3.security.echo.post({ json: { echo_message: "hi" } });
    await expect(refused).rejects.toMatchObject({ status: 500, code: "SYSTEM_ERROR" });
    await page.locator("#faults li", { hasText: "struck 1 / 1" }).waitFor();
    await page.locator("#faults button").click();
    await page.locator("#faults li").waitFor({ state: "detached" });
    expect(complaints()).toEqual([]);
  });

  test("a page of another site can't reset the world", async () => {
    await preAuthorize("survives");
    const page = await open("/_sim/phone/unknown");
    // The merchant's server stands for another site: same machine, other port.
    await page.goto(merchantServer.url);
    const read = page.evaluate((target) => fetch(target, { mode: "no-cors" }), `${url}/_sim/`);
    await expect(read).rejects.toThrow("Failed to fetch");
    await page.setContent(
      `<form method="post" action="${url}/_sim/reset"><button>win a prize</button></form>`,
    );
    await page.getByRole("button").click();
    await page.getByText("refuses requests that a page of another site makes").waitFor();
    expect(await stateOf("survives")).toBe("UNBINDUSER");
  });
});
