import { execFileSync } from "node:child_process";
import { median } from "../support/stats.ts";
import { table } from "../support/table.ts";

const programs = {
  "node:https + node:crypto": 'await Promise.all([import("node:https"), import("node:crypto")])',
  "wechatpay-kit": 'await import("wechatpay-kit")',
  undici: 'await import("undici")',
  "wechatpay-axios-plugin": 'await import("wechatpay-axios-plugin")',
  "wechatpay-node-v3": 'await import("wechatpay-node-v3")',
} as const;

/** Whole processes that import one package each, in turn; the difference to the first is the package's own cost. */
export async function benchImport(quick: boolean): Promise<string> {
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  for (let round = 0; round < (quick ? 5 : 25); round += 1) {
    for (const [name, program] of Object.entries(programs)) {
      const begin = performance.now();
      execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
        cwd: new URL("../..", import.meta.url),
      });
      times.get(name)?.push(performance.now() - begin);
    }
  }
  const baseline = times.get("node:https + node:crypto") ?? [];
  const rows = [...times].map(([name, values]) => [
    name,
    median(values).toFixed(1),
    median(values.map((value, index) => value - (baseline[index] ?? Number.NaN))).toFixed(1),
  ]);
  return table([["import", "process, ms", "over node:https + node:crypto, ms"], ...rows]);
}
