import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import { noChromium, useBrowser } from "./helpers/browser.ts";

const appid = "wxd678efh567hg6787";
const mchid = "1230000109";
const phone = { viewport: { width: 360, height: 740 } };

describe.skipIf(noChromium)("the phone of a user", () => {
  const { open, complaints } = useBrowser();
  let simulator: Simulator;
  let url: string;
  let wxpay: WeChatPay;
  let orders = 0;

  beforeEach(async () => {
    simulator = await createSimulator();
    ({ url } = await simulator.listen(0));
    wxpay = new WeChatPay(simulator.merchant());
  });
  afterEach(() => simulator.close());

  const place = async (description = "一杯咖啡 Coffee", total = 1299) => {
    const out_trade_no = `phone-${++orders}`;
    const notify_url = "http://127.0.0.1:9/notify";
    const json = { appid, mchid, description, out_trade_no, notify_url, amount: { total } };
    return { out_trade_no, ...(await wxpay.v3.pay.transactions.native.post({ json })) };
  };

  const stateOf = async (out_trade_no: string): Promise<string> => {
    const path = { out_trade_no, query: { mchid } };
    return (await wxpay.v3.pay.transactions.outTradeNo._out_trade_no_.get(path)).trade_state;
  };

  /** A till scans what the phone shows. */
  const scan = async (page: Page, total_fee: number): Promise<string> => {
    const auth_code = await page.locator(".digits").getAttribute("data-code");
    const out_trade_no = `till-${++orders}`;
    const paid = await wxpay.v2.pay.micropay
      .post({
        xml: {
          appid,
          mch_id: mchid,
          body: "一台相机 Camera",
          out_trade_no,
          total_fee,
          spbill_create_ip: "123.12.12.123",
          auth_code: auth_code ?? "",
        },
      })
      .catch((error: unknown) => error);
    // Where the password is asked for, that is an error that says so.
    expect(JSON.stringify(paid)).toMatch(/SUCCESS|USERPAYING/);
    return out_trade_no;
  };

  test("leads from home by scan to the cashier, takes the password, and keeps the receipt", async () => {
    const { out_trade_no } = await place();
    const page = await open(`${url}/_sim/phone?user=user-1`, phone);
    await page.getByRole("link", { name: "扫一扫" }).click();
    await page.getByRole("link", { name: "一杯咖啡 Coffee" }).click();
    await page.getByLabel("招商银行信用卡0403").check();
    // Before its script runs, the page pays as a plain form.
    await page.waitForLoadState();
    await page.getByRole("button", { name: "确认支付" }).click();
    await page.getByRole("heading", { name: "请输入支付密码" }).waitFor();
    expect(await page.locator("dialog .amount").innerText()).toBe("¥ 12.99");
    for (const digit of "123456") await page.getByRole("button", { name: digit }).click();
    await page.getByRole("heading", { name: "支付成功" }).waitFor();
    expect(await stateOf(out_trade_no)).toBe("SUCCESS");
    await page.getByRole("link", { name: "聊天" }).click();
    await page.getByRole("link", { name: "微信支付" }).click();
    const receipt = page.getByRole("article").filter({ hasText: out_trade_no });
    await receipt.getByRole("heading", { name: "支付凭证" }).waitFor();
    expect(await receipt.innerText()).toContain("招商银行信用卡0403");
    expect(complaints()).toEqual([]);
  });

  test("pays a code_url that is pasted, by keyboard alone, after a wrong password", async () => {
    const { out_trade_no, code_url } = await place("一束花 Flowers", 18_800);
    const page = await open(`${url}/_sim/phone/user-1`, { ...phone, locale: "en-GB" });
    const go = async (name: string, press = "Enter"): Promise<void> => {
      // As many steps as a page of this size can have.
      for (let step = 0; step < 40; step += 1) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(
          "document.activeElement?.labels?.[0]?.innerText ?? document.activeElement?.innerText",
        );
        if (String(focused).trim() === name) {
          await page.keyboard.press(press);
          return;
        }
      }
      throw new Error(`The keyboard does not get to ${name}.`);
    };
    await go("Scan");
    await page.getByRole("heading", { name: "Scan" }).waitFor();
    await go(
      "Paste a code_url, h5_url or prepay_id, or the JSON that was handed to WeChat",
      "Shift",
    );
    await page.keyboard.type(code_url);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "¥ 188.00" }).waitFor();
    await go("Pay");
    await page.getByRole("heading", { name: "Enter the payment password" }).waitFor();
    await page.keyboard.type("65432");
    await page.keyboard.press("Backspace");
    await page.keyboard.type("21");
    await page.getByText("The payment password is wrong").waitFor();
    expect(await stateOf(out_trade_no)).toBe("NOTPAY");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Enter the payment password" }).waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Enter");
    await page.keyboard.type("123456");
    await page.getByRole("heading", { name: "Paid" }).waitFor();
    expect(await stateOf(out_trade_no)).toBe("SUCCESS");
  });

  test("shows a payment code, which a till takes, and another one when the minute is over", async () => {
    const page = await open(`${url}/_sim/phone/user-1/money`, phone);
    const first = await page.locator(".digits").innerText();
    expect(first).toMatch(/^1[0-5]\d\d \d{4} \d{4} \d{4} \d\d$/);
    expect(await page.getByRole("img", { name: "付款码条形码" }).isVisible()).toBe(true);
    await simulator.clock.advance("1m");
    await page.locator(".digits", { hasNotText: first }).waitFor();
    const paid = await scan(page, 4500);
    await page.getByRole("heading", { name: "支付成功" }).waitFor();
    expect(await stateOf(paid)).toBe("SUCCESS");
    await page.getByRole("button", { name: "继续付款" }).click();
    await page.locator(".digits").waitFor();
    await page.getByText("¥ 9955.00").waitFor();

    const asked = await scan(page, 150_000);
    await page.getByRole("heading", { name: "请输入支付密码" }).waitFor();
    await page.keyboard.type("000000");
    await page.getByText("支付密码错误").first().waitFor();
    await page.getByRole("button", { name: "重试" }).click();
    await page.keyboard.type("123456");
    await page.getByRole("heading", { name: "支付成功" }).waitFor();
    expect(await stateOf(asked)).toBe("SUCCESS");
    await page.getByRole("link", { name: "聊天" }).click();
    await page.getByRole("link", { name: "微信支付" }).click();
    await page.getByRole("article").filter({ hasText: asked }).waitFor();
    await page.getByRole("article").filter({ hasText: paid }).waitFor();
  });

  test("shows what is new without being asked: a refund, a user, a question that nobody answered in time", async () => {
    const { out_trade_no, code_url } = await place();
    await simulator.user().pay(code_url);
    const page = await open(`${url}/_sim/phone/user-1/chats/pay`, phone);
    await page.getByRole("article").first().waitFor();
    await wxpay.v3.refund.domestic.refunds.post({
      json: {
        out_trade_no,
        out_refund_no: "phone-refund",
        amount: { refund: 299, total: 1299, currency: "CNY" },
      },
    });
    await page.getByRole("heading", { name: "退款处理中" }).waitFor();
    await simulator.clock.advance("6m");
    await page.getByRole("heading", { name: "退款到账通知" }).waitFor();

    await page.goto(`${url}/_sim/phone`);
    await simulator.createUser({ nickname: "小明" });
    await page.getByRole("link", { name: "小明" }).click();
    await page.getByRole("heading", { name: "小明" }).waitFor();

    await page.goto(`${url}/_sim/phone/user-1/money`);
    await scan(page, 150_000);
    await page.getByRole("heading", { name: "请输入支付密码" }).waitFor();
    await simulator.clock.advance("1m");
    await page.getByRole("heading", { name: "支付未完成" }).waitFor();
    expect(complaints()).toEqual([]);
  });

  test("lets two phones pay at once, of which one wins", async () => {
    const { out_trade_no, code_url } = await place();
    const code = encodeURIComponent(code_url);
    const page = await open(`${url}/_sim/phone/user-1/scan?code=${code}`, phone);
    await page.getByText("模拟器选项").click();
    await page.getByLabel("支付结果").selectOption("twice");
    await page.getByRole("button", { name: "确认支付" }).click();
    await page.keyboard.type("123456");
    await page.getByRole("heading", { name: "支付成功" }).waitFor();
    expect(await stateOf(out_trade_no)).toBe("SUCCESS");
    await page.goto(`${url}/_sim/phone/user-1/money`);
    await page.getByText("¥ 9987.01").waitFor();
  });

  test.each([
    ["late", "该订单已过期，请重新下单"],
    ["closed", "该订单已关闭"],
    ["risk-refused", "当前交易存在风险，无法完成支付"],
  ])("can be made to fail as %s, in the drawer of the cashier", async (outcome, says) => {
    const { out_trade_no, code_url } = await place();
    const code = encodeURIComponent(code_url);
    const page = await open(`${url}/_sim/phone/user-1/scan?code=${code}`, phone);
    await page.getByText("模拟器选项").click();
    await page.getByLabel("支付结果").selectOption(outcome);
    await page.getByRole("button", { name: "确认支付" }).click();
    await page.keyboard.type("123456");
    await page.getByText(says).waitFor();
    expect(await stateOf(out_trade_no)).toBe("NOTPAY");
  });
});
