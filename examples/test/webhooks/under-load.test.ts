import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import Database from "libsql";
import { expect, onTestFinished, test } from "vitest";
import { notification, testKeys } from "wechatpay-kit/testing";
import type { TestNotification } from "wechatpay-kit/testing";

const GOOD = 1800;
const BAD = 200;
const AT_ONCE = 24;

const keys = testKeys();
const platform = keys.options.platformKeys[keys.platform.id];
// What a child can read: the keys as PEM.
const options = JSON.stringify({
  ...keys.options,
  privateKey: keys.merchantKey.export({ type: "pkcs8", format: "pem" }),
  platformKeys: { [keys.platform.id]: platform?.export({ type: "spki", format: "pem" }) },
});

/** The same numbers in each run. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return (state >>> 8) % sides;
  };
}

interface Receiver {
  readonly child: ChildProcess;
  readonly url: string;
}

async function start(file: string): Promise<Receiver> {
  const child = fork(fileURLToPath(new URL("receiver.ts", import.meta.url)), [file, options], {
    execArgv: ["--import", "tsx"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  const [{ port }] = await once(child, "message");
  return { child, url: `http://127.0.0.1:${port}/` };
}

/** Delivers once; whether it was taken. A process that dies answers nothing. */
async function deliver(url: string, { headers, body }: TestNotification): Promise<number> {
  return fetch(url, { method: "POST", headers, body }).then(
    async (answer) => {
      await answer.arrayBuffer();
      return answer.status;
    },
    () => 0,
  );
}

test("two thousand notifications, many twice and in any order, a tenth of them forged, and a process killed among them: each good one is handled once", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-load-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, "claims.db");
  const receivers = [await start(file), await start(file)];
  const roll = dice(20_261_201);

  const deliveries: { forged: boolean; made: TestNotification }[] = [];
  for (let index = 0; index < GOOD + BAD; index++) {
    const forged = index >= GOOD;
    const resource: any = {
      mchid: "1",
      out_trade_no: `${forged ? "bad" : "good"}_${index}`,
      amount: { total: 1 },
      payer: { openid: "o" },
    };
    const made = await notification({ ...keys, event: "TRANSACTION.SUCCESS", resource, forged });
    deliveries.push({ forged, made });
    if (!forged && roll(3) === 0) deliveries.push({ forged, made: await made.again() });
  }
  for (let index = deliveries.length - 1; index > 0; index--) {
    const other = roll(index + 1);
    [deliveries[index], deliveries[other]] = [deliveries[other]!, deliveries[index]!];
  }

  let taken = 0;
  const refused = new Map<number, number>();
  let killed: Promise<void> | undefined;
  const kill = async () => {
    receivers[0]?.child.kill("SIGKILL");
    receivers[0] = await start(file);
  };
  const worker = async () => {
    for (let next = deliveries.shift(); next !== undefined; next = deliveries.shift()) {
      const receiver = receivers[roll(2)]!;
      const status = await deliver(receiver.url, next.made);
      if (next.forged) {
        // Of one that dies no answer comes; it is delivered again.
        if (status === 0) deliveries.push(next);
        else refused.set(status, (refused.get(status) ?? 0) + 1);
      } else if (status === 204) {
        taken += 1;
        if (taken === GOOD / 2) killed = kill();
      } else {
        deliveries.push({ forged: false, made: await next.made.again() });
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(killed).toBeDefined();
  await killed;

  const database = new Database(file, { readonly: true });
  onTestFinished(() => void database.close());
  const count = (sql: string) => (database.prepare(sql).get() as { n: number }).n;
  expect(count("select count(*) n from claims where done = 1")).toBe(GOOD);
  expect(count("select count(*) n from claims where done = 0")).toBe(0);
  expect(count("select count(distinct order_no) n from shipped")).toBe(GOOD);
  expect(count("select count(*) n from shipped where order_no like 'bad%'")).toBe(0);
  expect(Object.fromEntries(refused)).toEqual({ 401: BAD });
  // What a handler had done when its process was killed, it does again: at most those that were under way.
  expect(count("select count(*) n from shipped")).toBeLessThanOrEqual(GOOD + AT_ONCE);
});
