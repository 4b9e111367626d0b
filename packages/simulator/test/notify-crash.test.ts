import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { WeChatPay } from "wechatpay-kit";
import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import { startMerchantServer } from "./helpers/merchant-server.ts";
import { preAuthorize } from "./helpers/pre-authorize.ts";

const main = fileURLToPath(new URL("../dist/main.js", import.meta.url));

/** The command in a process of its own. */
async function startProcess(
  data: string,
): Promise<{ child: ChildProcess; url: string; merchant: MerchantCredentials }> {
  const child = spawn(process.execPath, [main, "--port", "0", "--data", data, "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [line] = await once(createInterface(child.stdout), "line");
  return { child, ...JSON.parse(String(line)) };
}

test("a delivery that the death of the process cut off is made again by the next one", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wxpay-sim-crash-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const data = join(folder, "world.db");
  const server = await startMerchantServer((number) => (number === 1 ? "hang" : 204));

  const first = await startProcess(data);
  const more = { notify_url: `${server.url}/permissions` };
  const token = await preAuthorize(first.merchant, "crash", more);
  await fetch(`${first.url}/_sim/phone/${token}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ action: "agree" }),
  });
  await server.received(1);
  const died = once(first.child, "exit");
  first.child.kill("SIGKILL");
  await died;

  const second = await startProcess(data);
  await server.received(2);
  const { mchid, serial, privateKey, platformKeys, apiV3Key } = second.merchant;
  const wxpay = new WeChatPay({ mchid, serial, privateKey, platformKeys, apiV3Key });
  const [cutOff, again] = await Promise.all(
    server.posted.map(({ body, headers }) => wxpay.webhooks.unwrap(body, headers)),
  );
  expect(again).toEqual(cutOff);

  // The second process goes on noting what the merchant answered.
  const states = async (): Promise<any> => {
    const answer = await fetch(`${second.url}/_sim/notifications`);
    return ((await answer.json()) as any).notifications[0];
  };
  await expect.poll(states).toMatchObject({
    state: "delivered",
    attempts: [
      { number: 1, status: null, error: expect.stringContaining("No result is known") },
      { number: 2, status: 204, error: null },
    ],
  });
});
