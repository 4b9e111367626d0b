import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { median, pairedRatio } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { presigned } from "./presigned.ts";

const here = new URL("../..", import.meta.url);
const command = fileURLToPath(
  new URL("../../../packages/simulator/bin/wxpay-sim.js", import.meta.url),
);

// Tells how long the import took, and from createSimulator() to the first answer.
const program = `
  const begin = performance.now();
  const { createSimulator } = await import("@wechatpay-kit/simulator");
  const { WeChatPay } = await import("wechatpay-kit");
  const imported = performance.now();
  const simulator = await createSimulator();
  const wxpay = new WeChatPay({ ...simulator.merchant(), fetch: simulator.fetch });
  await wxpay.v3.payscore.permissions.openid._openid_.get({
    openid: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    query: { service_id: "2002000000000558128851361561536", appid: "wxd678efh567hg6787" },
  });
  console.log(JSON.stringify([imported - begin, performance.now() - imported]));
  await simulator.close();
`;

const BARE = "node that does nothing";

/**
 * How long it takes until the first signed answer, each time in a new process, and in turn with a Node that does nothing:
 * whole processes, from their start to their end (the command's to its first answer).
 */
export async function benchStart(quick: boolean): Promise<string> {
  const times = new Map<string, number[]>();
  const note = (name: string, value: number): void => {
    times.set(name, [...(times.get(name) ?? []), value]);
  };
  const timed = (name: string, work: () => string): string => {
    const begin = performance.now();
    const result = work();
    note(name, performance.now() - begin);
    return result;
  };
  for (let round = 0; round < (quick ? 3 : 25); round += 1) {
    timed(BARE, () => run(""));
    const parts = timed("import to the first signed answer, as a process", () => run(program));
    const [imported = Number.NaN, answered = Number.NaN]: number[] = JSON.parse(parts);
    note("- import of both packages", imported);
    note("- createSimulator() to the answer", answered);
    note("wxpay-sim to its first signed answer", await startCommand());
  }
  const bare = times.get(BARE) ?? [];
  return table([
    ["start", "median, ms", "it : node that does nothing"],
    ...[...times].map(([name, values]) => [
      name,
      median(values).toFixed(0),
      pairedRatio(values, bare).toFixed(2),
    ]),
  ]);
}

async function startCommand(): Promise<number> {
  const begin = performance.now();
  const child = spawn(process.execPath, [command, "--port", "0", "--json"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = await once(createInterface(child.stdout), "line");
  const load = presigned(JSON.parse(String(line)).merchant);
  await load.forAmount(1, 1);
  const time = performance.now() - begin;
  await load.close();
  child.kill();
  await once(child, "exit");
  return time;
}

function run(text: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", text], {
    cwd: here,
    encoding: "utf8",
  });
}
