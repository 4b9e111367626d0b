import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { createSimulator } from "@wechatpay-kit/simulator";
import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { call } from "./helpers/signed-request.ts";

const SERVICE = "2002000000000558128851361561536";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wxpay-sim-kill-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A simulator in a process of its own, from the built package; the first line it prints is a merchant. */
async function startProcess(
  data: string,
): Promise<{ child: ChildProcess; merchant: MerchantCredentials }> {
  const source = `
    import { createSimulator } from "@wechatpay-kit/simulator";
    const simulator = await createSimulator({ data: ${JSON.stringify(data)} });
    await simulator.listen();
    console.log(JSON.stringify(simulator.merchant()));
  `;
  const child = spawn(process.execPath, ["--input-type=module", "-e", source], {
    cwd: import.meta.dirname,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout === null) throw new Error("The process has no output.");
  const [line] = await once(createInterface(child.stdout), "line");
  return { child, merchant: JSON.parse(String(line)) };
}

test("what was answered is still there after the process was killed, whenever that was", async () => {
  const data = join(folder, "world.db");
  const answered: string[] = [];
  for (const requests of [1, 7, 40]) {
    const { child, merchant } = await startProcess(data);
    const killed = once(child, "exit");
    let open = true;
    // Several at a time, so that the kill comes amid writing.
    const work = Array.from({ length: 8 }, async (_, worker) => {
      for (let index = 0; open; index++) {
        const code = `kill-${requests}-${worker}-${index}`;
        const answer = await call(merchant, "/v3/payscore/permissions", {
          body: {
            service_id: SERVICE,
            appid: merchant.appid,
            authorization_code: code,
            notify_url: "http://127.0.0.1:9/",
          },
        });
        if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`);
        answered.push(code);
        if (index === requests) {
          open = false;
          child.kill("SIGKILL");
        }
      }
    });
    // Requests that the kill cut off fail; those are not counted as answered.
    await Promise.allSettled(work);
    await killed;
  }
  expect(answered.length).toBeGreaterThan(48);

  const simulator = await createSimulator({ data });
  await simulator.listen();
  const states = new Set<string>();
  for (const code of answered) {
    const target = `/v3/payscore/permissions/authorization-code/${code}?service_id=${SERVICE}`;
    states.add((await call(simulator.merchant(), target)).json.authorization_state);
  }
  expect([...states]).toEqual(["UNBINDUSER"]);
  await simulator.close();
});
