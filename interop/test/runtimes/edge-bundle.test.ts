import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createSimulator } from "@wechatpay-kit/simulator";
import { beforeAll, expect, onTestFinished, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import { installRuntimes } from "../../src/runtimes/installed.ts";
import { bundleForEdge, startWorkerd } from "../../src/runtimes/workerd.ts";

beforeAll(installRuntimes, 600_000);

const example = fileURLToPath(new URL("../../../examples/src/edge-worker.ts", import.meta.url));

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), "edge-bundle-"));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test.each(["workerd", "edge-light"])(
  "a bundle with the condition %s imports nothing, and needs nothing of Node's",
  async (condition) => {
    const file = join(folder(), "worker.js");
    expect(await bundleForEdge(example, file, condition)).toEqual([]);
    const text = readFileSync(file, "utf8");
    expect(text).toContain("WECHATPAY2-SHA256-RSA2048");
    expect(text).not.toMatch(/(?:\bfrom|\bimport|\brequire)[\s(]*["'`]node:/);
    // What is there of them is asked for where a runtime has it: none of those without which nothing is signed or sent.
    const needed = ["crypto", "https", "buffer", "stream"].map((name) => `"node:${name}"`);
    expect(needed.filter((name) => text.includes(name))).toEqual([]);
    await bundleForEdge(example, file, "node");
    const inNode = readFileSync(file, "utf8");
    expect(needed.filter((name) => inNode.includes(name))).toEqual(needed);
  },
);

test("the example's worker runs in workerd without its compatibility with Node", async () => {
  const simulator = await createSimulator();
  onTestFinished(() => simulator.close());
  await simulator.listen();
  const merchant = simulator.merchant();
  const { mchid, appid } = merchant;
  const json = {
    mchid,
    appid,
    out_trade_no: "edge-1",
    description: "Coffee",
    amount: { total: 1 },
  };
  const { native } = new WeChatPay(merchant).v3.pay.transactions;
  await native.post({ json: { ...json, notify_url: "https://shop.example/paid" } });

  const place = folder();
  await bundleForEdge(example, join(place, "worker.js"), "workerd");
  const { url, stop } = await startWorkerd(place, { WXPAY: merchant });
  onTestFinished(stop);
  const ask = async (path: string): Promise<[status: number, body: unknown]> => {
    const answer = await fetch(`${url}${path}`);
    return [answer.status, await answer.json()];
  };
  expect(await ask("/orders/edge-1")).toEqual([200, { state: "NOTPAY" }]);
  expect(await ask("/orders/edge-2")).toEqual([404, { error: "no such order" }]);
});
