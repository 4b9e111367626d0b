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

// The table of route deviations as the bundle contains it; the bundle reads it at the first call.
const routes = new URL("../../../packages/sdk/build/generated/routes.js", import.meta.url);
const readRoutes = `
  const begin = performance.now();
  const { routes } = await import(${JSON.stringify(routes.href)});
  if (Object.keys(routes()).length === 0) throw new Error("no routes");
  console.log(performance.now() - begin);
`;

/**
 * Whole processes that import one package each, in turn; the difference to the first is the package's own cost. Below
 * them, what the table of routes costs by itself, each time in a new process.
 */
export async function benchImport(quick: boolean): Promise<string> {
  const times = new Map<string, number[]>(Object.keys(programs).map((name) => [name, []]));
  const routeTimes: number[] = [];
  for (let round = 0; round < (quick ? 5 : 25); round += 1) {
    for (const [name, program] of Object.entries(programs)) {
      const begin = performance.now();
      run(program);
      times.get(name)?.push(performance.now() - begin);
    }
    routeTimes.push(Number(run(readRoutes)));
  }
  const baseline = times.get("node:https + node:crypto") ?? [];
  const rows = [...times].map(([name, values]) => [
    name,
    median(values).toFixed(1),
    median(values.map((value, index) => value - (baseline[index] ?? Number.NaN))).toFixed(1),
  ]);
  return table([
    ["import", "process, ms", "over node:https + node:crypto, ms"],
    ...rows,
    ["the SDK's routes, read at the first call", "", median(routeTimes).toFixed(1)],
  ]);
}

function run(program: string): string {
  return execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    cwd: new URL("../..", import.meta.url),
    encoding: "utf8",
  });
}
