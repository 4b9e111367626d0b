import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { Simulator } from "@wechatpay-kit/simulator";
import { noChromium, useBrowser } from "./helpers/browser.ts";

describe.skipIf(noChromium)("the console's switch of the rate limits", () => {
  const { open, complaints } = useBrowser();
  let simulator: Simulator;
  let url: string;
  beforeEach(async () => {
    simulator = await createSimulator();
    ({ url } = await simulator.listen(0));
  });
  afterEach(() => simulator.close());

  const isOn = async (): Promise<boolean> => {
    const answer = await fetch(`${url}/_sim/rate-limits`);
    // The control API's answer.
    return ((await answer.json()) as { readonly on: boolean }).on;
  };

  test.each([
    {
      locale: "zh-CN",
      name: "接口限频",
      on: "开启",
      off: "关闭",
      isOnNow: "已开启",
      isOffNow: "已关闭",
    },
    {
      locale: "en-GB",
      name: "Rate limits",
      on: "Switch on",
      off: "Switch off",
      isOnNow: "on",
      isOffNow: "off",
    },
  ])("turns them on and off, in $locale", async ({ locale, name, on, off, isOnNow, isOffNow }) => {
    const page = await open(`${url}/_sim/`, { locale, viewport: { width: 360, height: 740 } });
    const section = page.getByRole("region", { name });
    await section.getByText(isOffNow, { exact: true }).waitFor();
    await section.getByRole("button", { name: on }).click();
    await section.getByText(isOnNow, { exact: true }).waitFor();
    expect(await isOn()).toBe(true);
    // By the keyboard: the focus is where it was.
    await page.keyboard.press("Enter");
    await section.getByText(isOffNow, { exact: true }).waitFor();
    expect(await section.getByRole("button").innerText()).toBe(on);
    expect(await isOn()).toBe(false);
    await section.getByRole("button", { name: on }).click();
    await section.getByRole("button", { name: off }).waitFor();
    expect(complaints()).toEqual([]);
  });

  test("shows what somebody else switched", async () => {
    const page = await open(`${url}/_sim/`, { locale: "en-GB" });
    const section = page.getByRole("region", { name: "Rate limits" });
    await section.getByText("off", { exact: true }).waitFor();
    await fetch(`${url}/_sim/rate-limits`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ on: true }),
    });
    await section.getByText("on", { exact: true }).waitFor();
    expect(complaints()).toEqual([]);
  });
});
