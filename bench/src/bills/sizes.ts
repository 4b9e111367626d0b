import { rmSync } from "node:fs";
import { join } from "node:path";
import { startChild } from "../support/children.ts";
import { table } from "../support/table.ts";
import { writeBill } from "./bill-file.ts";
import type { SizeResult } from "./size-program.ts";

/**
 * What the kit takes of memory and of the event loop while it reads bills of many sizes, each in a new
 * process. Stalls are those of the quietest run: what else the machine does only makes them longer.
 */
export async function benchSizes(folder: string, quick: boolean): Promise<string> {
  const rows: string[][] = [
    [
      "trade bill of so many rows",
      "peak memory above base, MB",
      "longest stall, ms",
      "of an idle process",
    ],
  ];
  for (const size of quick ? [20_000] : [50_000, 200_000, 1_000_000, 5_000_000]) {
    const bill = await writeBill(join(folder, `${size}.gz`), size);
    const program = new URL("./size-program.js", import.meta.url);
    const runs: SizeResult[] = [];
    // The longest take so long that once must do.
    while (runs.length < (quick || size > 200_000 ? 1 : 5)) {
      const { child, first } = await startChild(program, bill);
      child.kill();
      // The program's only message.
      runs.push(first as SizeResult);
    }
    rmSync(bill.path);
    rows.push([
      size.toLocaleString("en"),
      (Math.max(...runs.map(({ above }) => above)) / 2 ** 20).toFixed(1),
      Math.min(...runs.map(({ stall }) => stall)).toFixed(1),
      Math.min(...runs.map(({ idleStall }) => idleStall)).toFixed(1),
    ]);
  }
  return table(rows);
}
