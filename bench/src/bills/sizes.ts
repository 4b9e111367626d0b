import { rmSync } from "node:fs";
import { join } from "node:path";
import { startChild } from "../support/children.ts";
import { table } from "../support/table.ts";
import { writeBill } from "./bill-file.ts";
import type { SizeResult } from "./size-program.ts";

/** What the kit takes of memory and of the event loop while it reads bills of many sizes, each in a new process. */
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
    const { child, first } = await startChild(program, bill);
    child.kill();
    rmSync(bill.path);
    // The program's only message.
    const { above, stall, idleStall } = first as SizeResult;
    rows.push([
      size.toLocaleString("en"),
      (above / 2 ** 20).toFixed(1),
      stall.toFixed(1),
      idleStall.toFixed(1),
    ]);
  }
  return table(rows);
}
