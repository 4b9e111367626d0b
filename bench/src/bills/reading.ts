import { join } from "node:path";
import { startChild } from "../support/children.ts";
import { median, pairedRatio } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { writeBill } from "./bill-file.ts";
import type { SpeedResult, SpeedTask } from "./speed-program.ts";

/** How long a bill takes to be read by each reader, and the ratio to the kit. */
export async function benchReading(folder: string, quick: boolean): Promise<string> {
  const bill = await writeBill(join(folder, "bill.gz"), quick ? 20_000 : 200_000);
  const task: SpeedTask = { bill, rounds: quick ? 3 : 9 };
  const program = new URL("./speed-program.js", import.meta.url);
  const { child, first } = await startChild(program, task);
  child.kill();
  // The program's only message.
  const result = first as SpeedResult;
  const ours = result["wechatpay-kit"] ?? [];
  const megabytes = (bill.bytes / 1e6).toFixed(0);
  return table([
    [
      `trade bill of ${bill.rows.toLocaleString("en")} rows, ${megabytes} MB`,
      "ms, median",
      "fastest",
      "it : kit",
    ],
    ...Object.entries(result).map(([name, took]) => [
      name,
      median(took).toFixed(0),
      Math.min(...took).toFixed(0),
      pairedRatio(took, ours).toFixed(2),
    ]),
  ]);
}
