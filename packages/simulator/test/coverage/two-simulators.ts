import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { WeChatPayOptions } from "wechatpay-kit";
import { openRecordedWorld } from "./recorded-world.ts";
import type { RecordedWorld } from "./recorded-world.ts";

const main = fileURLToPath(new URL("../../dist/main.js", import.meta.url));

/** Two simulators in two processes on one PostgreSQL, asked in turn. */
export interface TwoSimulators extends RecordedWorld {
  /** Sends a request to the one that did not get the last. */
  readonly fetch: NonNullable<WeChatPayOptions["fetch"]>;
  /** How many requests each of them got. */
  readonly asked: readonly { requests: number }[];
}

/** Opens one simulator here and one as `wxpay-sim` in a process of its own. */
export async function openTwoSimulators(database: string): Promise<TwoSimulators> {
  const here = await openRecordedWorld({ database, seed: "coverage" });
  const child = spawn(process.execPath, [main, "--port", "0", "--json", "--database", database], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface(child.stdout), "line");
  const { url } = JSON.parse(String(line));
  const asked = [here.url, String(url)].map((origin) => ({ origin, requests: 0 }));
  let last: ReturnType<RecordedWorld["last"]>;
  let turn = 0;
  return {
    ...here,
    asked,
    fetch: async (address, init) => {
      const simulator = asked[turn++ % asked.length];
      if (simulator === undefined) throw new Error("There is a simulator for each turn.");
      simulator.requests++;
      const { pathname, search } = new URL(address);
      const answer = await fetch(`${simulator.origin}${pathname}${search}`, init);
      last = { status: answer.status, body: await answer.clone().text() };
      return answer;
    },
    last: () => last,
    close: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
      await here.close();
    },
  };
}
