import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createSign } from "node:crypto";
import type { FrameLocator, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { noChromium, OTHER_SITE, useBrowser } from "./helpers/browser.ts";

const appid = "wxd678efh567hg6787";
const mchid = "1230000109";
const openid = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";

/** Every user's, unless another was set. */
const PASSWORD = "123456";

const phone = { viewport: { width: 360, height: 740 } };

describe.skipIf(noChromium)("a payment in a browser", () => {
  const { open, complaints } = useBrowser();
  let simulator: Simulator;
  let url: string;
  let shop: Server;
  let shopUrl: string;
  let wxpay: WeChatPay;
  let orders = 0;
  /** What the shop's page says. */
  let shopPage: string;

  beforeEach(async () => {
    simulator = await createSimulator();
    ({ url } = await simulator.listen(0));
    const { serial, privateKey, platformKeys, apiV3Key, baseUrl } = simulator.merchant();
    wxpay = new WeChatPay({ mchid, serial, privateKey, platformKeys, apiV3Key, baseUrl });
    shopPage = "";
    shop = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(shopPage);
    });
    await new Promise<void>((resolve) => shop.listen(0, "127.0.0.1", resolve));
    // A server that listens on a port has an address of this form.
    shopUrl = `http://127.0.0.1:${(shop.address() as AddressInfo).port}`;
  });

  afterEach(async () => {
    shop.closeAllConnections();
    await new Promise((resolve) => shop.close(resolve));
    await simulator.close();
  });

  const order = () => ({
    appid,
    mchid,
    description: "一杯咖啡 Coffee",
    out_trade_no: `browser-${++orders}`,
    notify_url: "http://127.0.0.1:9/notify",
    amount: { total: 1299 },
  });

  const stateOf = async (out_trade_no: string): Promise<string> => {
    const path = { out_trade_no, query: { mchid } };
    return (await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(path)).trade_state;
  };

  const placeJsapi = async () => {
    const json = { ...order(), payer: { openid } };
    const { prepay_id } = await wxpay.v3.pay.transactions.jsapi.post({ json });
    return { out_trade_no: json.out_trade_no, packed: `prepay_id=${prepay_id}` };
  };

  /** The object that a shop's page hands to WeChat. */
  const handOver = (packed: string, now = Date.now()) => {
    const timeStamp = String(Math.floor(now / 1000));
    const nonceStr = "5K8264ILTKCH16CQ2502SI8ZNMTM67VS";
    const paySign = createSign("sha256")
      .update(`${appid}\n${timeStamp}\n${nonceStr}\n${packed}\n`)
      .sign(simulator.merchant().privateKey, "base64");
    return { appId: appid, timeStamp, nonceStr, package: packed, signType: "RSA", paySign };
  };

  const pageWith = (script: string, from = `${url}/_sim/bridge.js`): string =>
    `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
     <title>shop</title><link rel="icon" href="data:,"><h1>咖啡店 Coffee shop</h1><button id="buy">买 Buy</button><output></output>
     <script src="${from}"></script><script>
       const say = (answer) => { document.querySelector("output").textContent = JSON.stringify(answer); };
       ${script}
     </script>`;

  /** A page that pays as the official sample does: once the bridge is ready. */
  const jsapiPage = (request: object): string =>
    pageWith(`
      document.addEventListener("WeixinJSBridgeReady", () => {
        document.querySelector("#buy").addEventListener("click", () => {
          WeixinJSBridge.invoke("getBrandWCPayRequest", ${JSON.stringify(request)}, say);
        });
      });`);

  const sheetOf = (page: Page): FrameLocator => page.frameLocator("iframe");

  const heard = async (page: Page, text: string): Promise<void> => {
    await page.locator("output", { hasText: text }).waitFor();
    expect(await page.locator("iframe").count()).toBe(0);
  };

  test("the sheet shows what a coupon takes off, and what credit cards can't pay", async () => {
    const user = await simulator.createUser({
      coupons: [{ value: 300, minimum: 1000, name: "满10减3" }],
    });
    const json = { ...order(), limit_pay: ["no_credit" as const], payer: { openid: user.openid } };
    const { prepay_id } = await wxpay.v3.pay.transactions.jsapi.post({ json });
    shopPage = jsapiPage(handOver(`prepay_id=${prepay_id}`));
    const page = await open(shopUrl, phone);
    await page.getByRole("button", { name: "Buy" }).click();
    const sheet = sheetOf(page);
    await sheet.getByRole("heading", { name: "¥ 9.99" }).waitFor();
    await sheet.getByText("满10减3 − ¥ 3.00").waitFor();
    const credit = sheet.locator("label", { hasText: "招商银行信用卡0403" });
    expect(await credit.innerText()).toContain("商家不支持");
    await sheet.getByRole("button", { name: "确认支付" }).click();
    await page.keyboard.type(PASSWORD);
    await sheet.getByRole("button", { name: "返回商户" }).click();
    await heard(page, "get_brand_wcpay_request:ok");
    const paid = await open(`${url}/_sim/phone/${prepay_id}`, phone);
    await paid.getByText("满10减3").waitFor();
    expect(complaints()).toEqual([]);
  });

  test("the shop's page pays by WeixinJSBridge, on a sheet over it", async () => {
    const { out_trade_no, packed } = await placeJsapi();
    shopPage = jsapiPage(handOver(packed));
    const page = await open(shopUrl, phone);
    await page.getByRole("button", { name: "Buy" }).click();
    const sheet = sheetOf(page);
    await sheet.getByRole("heading", { name: "¥ 12.99" }).waitFor();
    expect(await stateOf(out_trade_no)).toBe("NOTPAY");
    await sheet.getByRole("button", { name: "确认支付" }).click();
    await page.keyboard.type(PASSWORD);
    await sheet.getByRole("button", { name: "返回商户" }).click();
    await heard(page, "get_brand_wcpay_request:ok");
    expect(await stateOf(out_trade_no)).toBe("SUCCESS");
    expect(complaints()).toEqual([]);
  });

  test("whoever cancels, by key too, leaves the order unpaid, and may pay later from a card", async () => {
    const { out_trade_no, packed } = await placeJsapi();
    shopPage = jsapiPage(handOver(packed));
    const page = await open(shopUrl, { locale: "en-GB" });
    await page.getByRole("button", { name: "Buy" }).click();
    const sheet = sheetOf(page);
    await sheet.getByRole("heading", { name: "¥ 12.99" }).waitFor();
    await page.keyboard.press("Escape");
    await heard(page, "get_brand_wcpay_request:cancel");
    expect(await stateOf(out_trade_no)).toBe("NOTPAY");
    await page.getByRole("button", { name: "Buy" }).click();
    await sheet.getByLabel("CMB credit card 0403").check();
    await sheet.getByRole("button", { name: "Pay", exact: true }).click();
    for (const digit of PASSWORD) await sheet.getByRole("button", { name: digit }).click();
    await sheet.getByRole("heading", { name: "Paid" }).waitFor();
    await page.keyboard.press("Enter");
    await heard(page, "get_brand_wcpay_request:ok");
    const paid = await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get({
      out_trade_no,
      query: { mchid },
    });
    expect(paid).toMatchObject({ trade_state: "SUCCESS", bank_type: "CMB_CREDIT" });
    expect(complaints()).toEqual([]);
  });

  test("a wrong paySign is explained on the sheet line by line, and fails for the page", async () => {
    const { out_trade_no, packed } = await placeJsapi();
    const request = { ...handOver(packed), nonceStr: "another-nonce" };
    shopPage = jsapiPage(request);
    const page = await open(shopUrl, phone);
    await page.getByRole("button", { name: "Buy" }).click();
    const sheet = sheetOf(page);
    await sheet.getByText("支付验证签名失败").waitFor();
    const lines = await sheet.locator(".why p").allInnerTexts();
    expect(lines.slice(1, 5)).toEqual(
      [appid, request.timeStamp, "another-nonce", packed].map((line) => `  ${line}\\n`),
    );
    await sheet.getByRole("button", { name: "关闭" }).click();
    await heard(page, "get_brand_wcpay_request:fail");
    expect(await stateOf(out_trade_no)).toBe("NOTPAY");
  });

  test.each([
    [
      "a number",
      { timeStamp: Math.floor(Date.now() / 1000) },
      "timeStamp 的类型是 number，必须是文本（string）。",
    ],
    ["what is not there", { paySign: undefined }, "缺少 paySign。"],
  ])("%s is said to be no text", async (_, wrong, line) => {
    const { packed } = await placeJsapi();
    shopPage = jsapiPage({ ...handOver(packed), ...wrong });
    const page = await open(shopUrl);
    await page.getByRole("button", { name: "Buy" }).click();
    await sheetOf(page).locator(".why").waitFor();
    expect(await sheetOf(page).locator(".why p").allInnerTexts()).toEqual([line]);
  });

  test("wx.chooseWXPay pays once wx.config has named it", async () => {
    const { out_trade_no, packed } = await placeJsapi();
    const { timeStamp, ...request } = handOver(packed);
    const config = { appId: appid, timestamp: 1, nonceStr: "n", signature: "s" };
    shopPage = pageWith(`
      const calls = (success) => ({ ...${JSON.stringify({ timestamp: Number(timeStamp), ...request })},
        success: (a) => say({ success: a }), cancel: (a) => say({ cancel: a }), fail: (a) => say({ fail: a }) });
      wx.error((answer) => say({ error: answer }));
      document.querySelector("#buy").addEventListener("click", () => wx.chooseWXPay(calls()));
      wx.ready(() => wx.checkJsApi({ jsApiList: ["chooseWXPay", "scanQRCode"], success: say }));
      window.configure = (jsApiList) => wx.config({ ...${JSON.stringify(config)}, jsApiList });`);
    const page = await open(shopUrl);
    await page.getByRole("button", { name: "Buy" }).click();
    await page
      .locator("output", { hasText: '{"fail":{"errMsg":"chooseWXPay:permission denied"}}' })
      .waitFor();
    await page.evaluate("configure(undefined)");
    await page.locator("output", { hasText: '{"error":{"errMsg":"config:fail"}}' }).waitFor();
    await page.evaluate("configure(['chooseWXPay'])");
    await page
      .locator("output", {
        hasText: '{"checkResult":{"chooseWXPay":true,"scanQRCode":false},"errMsg":"checkJsApi:ok"}',
      })
      .waitFor();
    const buy = page.getByRole("button", { name: "Buy" });
    const sheet = sheetOf(page);
    await buy.click();
    await sheet.getByRole("button", { name: "取消" }).click();
    await heard(page, '{"cancel":{"errMsg":"chooseWXPay:cancel"}}');
    await buy.click();
    await sheet.getByRole("button", { name: "确认支付" }).click();
    await page.keyboard.type(PASSWORD);
    await sheet.getByRole("button", { name: "返回商户" }).click();
    await heard(page, '{"success":{"errMsg":"chooseWXPay:ok"}}');
    expect(await stateOf(out_trade_no)).toBe("SUCCESS");
  });

  test("an H5 order leads to the cashier and back to the shop, paid", async () => {
    const json = {
      ...order(),
      scene_info: { payer_client_ip: "127.0.0.1", h5_info: { type: "Wap" } },
    };
    const { h5_url } = await wxpay.v3.pay.transactions.h5.post({ json });
    const back = `${shopUrl}/paid?order=${json.out_trade_no}&thanks=1`;
    shopPage = `<!doctype html><meta charset="utf-8"><title>shop</title><link rel="icon" href="data:,">
      <a href="${h5_url}?redirect_url=${encodeURIComponent(back)}">Buy</a>`;
    const page = await open(shopUrl, phone);
    await page.getByRole("link", { name: "Buy" }).click();
    // The page in the other language leads back as well.
    await page.getByRole("link", { name: "English" }).click();
    await page.getByText("English").waitFor({ state: "detached" });
    // Before its script runs, the page pays as a plain form.
    await page.waitForLoadState();
    await page.getByRole("button", { name: "Pay", exact: true }).click();
    await page.keyboard.type(PASSWORD);
    await page.getByRole("heading", { name: "Paid" }).waitFor();
    await page.getByRole("link", { name: "Back to the merchant's page" }).click();
    await page.waitForURL(back);
    expect(await stateOf(json.out_trade_no)).toBe("SUCCESS");
    expect(complaints()).toEqual([]);
  });

  describe("a page of another site", () => {
    const elsewhere = (): string => shopUrl.replace("127.0.0.1", OTHER_SITE);

    const frameOf = (attributes: string): string =>
      `<!doctype html><title>evil</title><link rel="icon" href="data:,"><iframe ${attributes}></iframe>`;

    test("gets no bridge", async () => {
      const { packed } = await placeJsapi();
      shopPage = jsapiPage(handOver(packed));
      const page = await open(elsewhere());
      expect(await page.evaluate("typeof WeixinJSBridge")).toBe("undefined");
    });

    test.each(["origin", "no-referrer", "unsafe-url"])(
      "can't frame the sheet with the referrer policy %s",
      async (policy) => {
        shopPage = frameOf(`src="${url}/_sim/sheet" referrerpolicy="${policy}"`);
        const page = await open(elsewhere());
        expect(await page.frameLocator("iframe").locator("#sheet").count()).toBe(0);
      },
    );

    test("can't frame a shop's page to get at its sheet", async () => {
      const { out_trade_no, packed } = await placeJsapi();
      const inner = jsapiPage(handOver(packed));
      shopPage = frameOf("");
      const page = await open(elsewhere());
      shopPage = inner;
      const loaded = page.waitForEvent("frameattached");
      await page.evaluate(`document.querySelector("iframe").remove();
        document.body.append(Object.assign(document.createElement("iframe"), { src: "${shopUrl}" }))`);
      await loaded;
      const framed = page.frameLocator("iframe");
      const refused = page.waitForEvent("console", (message) =>
        message.text().includes("frame-ancestors"),
      );
      await framed.getByRole("button", { name: "Buy" }).click();
      await refused;
      expect(await framed.frameLocator("iframe").locator("#sheet").count()).toBe(0);
      expect(await stateOf(out_trade_no)).toBe("NOTPAY");
    });

    test("neither reads an order nor pays it by asking the simulator itself", async () => {
      const { out_trade_no, packed } = await placeJsapi();
      const target = packed.slice("prepay_id=".length);
      shopPage = frameOf("");
      const page = await open(elsewhere());
      const ask = async (path: string, init: object): Promise<string> =>
        page.evaluate(
          async ([address, options]) =>
            fetch(address, options).then(
              async (answer) => `${answer.type} ${await answer.text()}`,
              () => "failed",
            ),
          [`${url}/_sim${path}`, init] as const,
        );
      const body = JSON.stringify({ target });
      const json = { "content-type": "application/json" };
      for (const path of ["/cashier", `/users/${openid}/payments`]) {
        expect(await ask(path, { method: "POST", headers: json, body })).toBe("failed");
        expect(await ask(path, { method: "POST", mode: "no-cors", body })).toBe("failed");
      }
      for (const path of ["/users", "/sheet", "/bridge.js", "/orders", `/h5/${target}`]) {
        expect(await ask(path, {})).toBe("failed");
      }
      expect(await stateOf(out_trade_no)).toBe("NOTPAY");
    });

    test("pays like any shop once the operator allows its origin", async () => {
      await simulator.close();
      simulator = await createSimulator({ allowOrigins: [elsewhere()] });
      ({ url } = await simulator.listen(0));
      wxpay = new WeChatPay(simulator.merchant());
      const { out_trade_no, packed } = await placeJsapi();
      shopPage = jsapiPage(handOver(packed));
      const page = await open(elsewhere());
      await page.getByRole("button", { name: "Buy" }).click();
      await sheetOf(page).getByRole("button", { name: "确认支付" }).click();
      await page.keyboard.type(PASSWORD);
      await sheetOf(page).getByRole("button", { name: "返回商户" }).click();
      await heard(page, "get_brand_wcpay_request:ok");
      expect(await stateOf(out_trade_no)).toBe("SUCCESS");
    });
  });
});
