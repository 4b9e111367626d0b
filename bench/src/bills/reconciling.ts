import { join } from "node:path";
import { startChild } from "../support/children.ts";
import { median, pairedRatio } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { writeBill } from "./bill-file.ts";
import type { ReconcileResult, ReconcileTask } from "./reconcile-program.ts";

/** Comparing a bill with as many orders, each time in a new process: by the kit, and by a map of the whole bill in turn. */
export async function benchReconciling(folder: string, quick: boolean): Promise<string> {
  const bill = await writeBill(join(folder, "bill.gz"), quick ? 50_000 : 1_000_000);
  const runs = { kit: new Array<ReconcileResult>(), map: new Array<ReconcileResult>() };
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    for (const by of ["kit", "map"] as const) {
      const task: ReconcileTask = { bill, by };
      const program = new URL("./reconcile-program.js", import.meta.url);
      const { child, first } = await startChild(program, task);
      child.kill();
      // The program's only message.
      runs[by].push(first as ReconcileResult);
    }
  }
  const times = (by: "kit" | "map"): number[] => runs[by].map(({ took }) => took);
  const line = (name: string, by: "kit" | "map"): string[] => [
    name,
    (median(times(by)) / 1000).toFixed(1),
    pairedRatio(times(by), times("map")).toFixed(2),
    (Math.max(...runs[by].map(({ peak }) => peak)) / 2 ** 20).toFixed(0),
  ];
  return table([
    [
      `bill of ${bill.rows.toLocaleString("en")} rows beside as many orders`,
      "s, median",
      "it : map",
      "peak memory of the process, MB",
    ],
    line("reconcile", "kit"),
    line("a map of the bill", "map"),
  ]);
}
