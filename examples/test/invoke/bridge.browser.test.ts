import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { noChromium, useBrowser } from "../../../packages/simulator/test/helpers/browser.ts";
import { OPENID, openWorld } from "../support/world.ts";
import type { World } from "../support/world.ts";

/** Every user's, unless another was set. */
const PASSWORD = "123456";

async function place({ wxpay, shop }: World): Promise<{ appid: string; prepay_id: string }> {
  const json = {
    ...shop,
    out_trade_no: "bridge_1",
    description: "Coffee",
    amount: { total: 1299 },
    payer: { openid: OPENID },
  };
  const { prepay_id } = await wxpay.v3.pay.transactions.jsapi.post({ json });
  return { appid: shop.appid, prepay_id };
}

/** A shop's page with a button, which asks the simulator's bridge instead of WeChat's. */
async function servePage({ simulator }: World, onClick: string): Promise<string> {
  const bridge = `${simulator.merchant().baseUrl}/_sim/bridge.js`;
  const page = `<!doctype html><meta charset="utf-8"><title>shop</title><link rel="icon" href="data:,">
    <button>Buy</button><output></output><script src="${bridge}"></script><script>
      const say = (answer) => { document.querySelector("output").textContent = JSON.stringify(answer); };
      document.querySelector("button").addEventListener("click", () => { ${onClick} });
    </script>`;
  const server = createServer((_, response) => {
    response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  // A server that listens on a port has an address of this form.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe.skipIf(noChromium)("a page in WeChat", () => {
  const { open } = useBrowser();

  const payments: readonly [
    title: string,
    call: (world: World) => Promise<string>,
    says: string,
  ][] = [
    [
      "WeixinJSBridge",
      async (world) => {
        const request = world.invoke.jsapi.pay(await place(world));
        return `WeixinJSBridge.invoke("getBrandWCPayRequest", ${JSON.stringify(request)}, say);`;
      },
      "get_brand_wcpay_request:ok",
    ],
    [
      "the JS-SDK",
      async (world) => {
        const request = world.invoke.jsapi.chooseWXPay(await place(world));
        const config = {
          appId: world.shop.appid,
          timestamp: 1,
          nonceStr: "a",
          signature: "a",
          jsApiList: ["chooseWXPay"],
        };
        return `wx.config(${JSON.stringify(config)});
            wx.ready(() => wx.chooseWXPay({ ...${JSON.stringify(request)}, success: say, fail: say }));`;
      },
      "chooseWXPay:ok",
    ],
  ];

  test.each(payments)("pays by %s, with the object as it was signed", async (_, call, says) => {
    const world = await openWorld();
    const page = await open(await servePage(world, await call(world)));
    await page.getByRole("button", { name: "Buy" }).click();
    const sheet = page.frameLocator("iframe");
    await sheet.getByRole("button", { name: "确认支付" }).click();
    await page.keyboard.type(PASSWORD);
    await sheet.getByRole("button", { name: "返回商户" }).click();
    await page.locator("output", { hasText: says }).waitFor();
    expect((await world.nextNotification()).event_type).toBe("TRANSACTION.SUCCESS");
  });

  test("is refused with what was signed for another app", async () => {
    const world = await openWorld();
    const order = { ...(await place(world)), appid: "wx0000000000000000" };
    const request = JSON.stringify(world.invoke.jsapi.pay(order));
    const page = await open(
      await servePage(world, `WeixinJSBridge.invoke("getBrandWCPayRequest", ${request}, say);`),
    );
    await page.getByRole("button", { name: "Buy" }).click();
    const sheet = page.frameLocator("iframe");
    await sheet.getByText("支付验证签名失败").first().waitFor();
    expect(await sheet.getByRole("button", { name: "确认支付" }).count()).toBe(0);
  });

  const transferred = async ({ wxpay, shop, invoke }: World) => {
    const { appid, notify_url } = shop;
    const json = {
      appid,
      notify_url,
      out_bill_no: "bridge1",
      openid: OPENID,
      transfer_amount: 400,
      transfer_remark: "Third prize",
      transfer_scene_id: "1000",
      transfer_scene_report_infos: [{ info_type: "活动名称", info_content: "Lottery" }],
    };
    const { package_info } = await wxpay.v3.fundApp.mchTransfer.transferBills.post({ json });
    if (package_info === undefined) throw new Error("There is nothing to confirm.");
    return invoke.jsapi.confirmTransfer({ appid, package_info });
  };

  const confirming = (request: object): string =>
    `WeixinJSBridge.invoke("requestMerchantTransfer", ${JSON.stringify(request)}, say);`;

  test("has the user confirm a transfer, with the object as it was made", async () => {
    const world = await openWorld();
    const request = await transferred(world);
    const page = await open(await servePage(world, confirming(request)));
    await page.getByRole("button", { name: "Buy" }).click();
    const sheet = page.frameLocator("iframe");
    await sheet.getByRole("button", { name: "暂不收款" }).click();
    await page.locator("output", { hasText: "requestMerchantTransfer:cancel" }).waitFor();
    await page.getByRole("button", { name: "Buy" }).click();
    await sheet.getByRole("button", { name: "确认收款" }).click();
    await sheet.getByRole("button", { name: "返回商户" }).click();
    await page.locator("output", { hasText: "requestMerchantTransfer:ok" }).waitFor();
    expect((await world.nextNotification()).event_type).toBe("MCHTRANSFER.BILL.FINISHED");
  });

  test("is told what is wrong with a transfer that it hands over", async () => {
    const world = await openWorld();
    const request = { ...(await transferred(world)), mchId: "1900000100" };
    const page = await open(await servePage(world, confirming(request)));
    await page.getByRole("button", { name: "Buy" }).click();
    const sheet = page.frameLocator("iframe");
    await sheet.getByText("mchId 是 1900000100，而发起转账的商户是 1230000109。").waitFor();
    expect(await sheet.getByRole("button", { name: "确认收款" }).count()).toBe(0);
  });
});
