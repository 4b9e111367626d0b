import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startChild } from "../support/children.ts";
import { median } from "../support/stats.ts";
import { table } from "../support/table.ts";
import type { BillRun, BillTask } from "./bill-program.ts";

/** Room for little more than the simulator itself: garbage does not pass for memory that a bill needs. */
const HEAP = "--max-old-space-size=96";

async function makeOne(rows: number): Promise<BillRun> {
  const folder = mkdtempSync(join(tmpdir(), "wechatpay-kit-bench-"));
  try {
    const task: BillTask = { rows, data: join(folder, "world.db") };
    const program = new URL("./bill-program.js", import.meta.url);
    const { child, first } = await startChild(program, task, { NODE_OPTIONS: HEAP });
    child.kill();
    // The program's only message.
    return first as BillRun;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * A trade bill of many rows, each time in a new process over a SQLite file: how long it takes to be made when it is applied
 * for and to be fetched, how much memory above what the process had before, and how long other requests had to wait.
 */
export async function benchBigBill(quick: boolean): Promise<string> {
  const sizes = quick ? [5_000, 20_000] : [50_000, 200_000, 1_000_000];
  const runs = new Map<number, BillRun[]>(sizes.map((size) => [size, []]));
  for (let round = 0; round < (quick ? 1 : 3); round += 1) {
    for (const [rows, done] of runs) {
      // A million orders take longer to be put there than their bill.
      if (round === 0 || rows <= 200_000) done.push(await makeOne(rows));
    }
  }
  const of = (size: number, value: (run: BillRun) => number): number =>
    median((runs.get(size) ?? []).map(value));
  const line = (name: string, digits: number, value: (run: BillRun) => number): string[] => {
    const values = sizes.map((size) => of(size, value));
    const ratio = (values.at(-1) ?? Number.NaN) / (values[0] ?? Number.NaN);
    return [name, ...values.map((found) => found.toFixed(digits)), ratio.toFixed(2)];
  };
  const heads = sizes.map((size) => size.toLocaleString("en"));
  return table([
    ["trade bill of so many rows, SQLite file", ...heads, "last : first"],
    line("apply (made, hashed, kept), s", 2, ({ applied }) => applied / 1000),
    line("- of the processor, s", 2, ({ cpu }) => cpu / 1000),
    line("apply again, ms", 1, ({ again }) => again),
    line("fetch the text, s", 2, ({ fetched }) => fetched / 1000),
    line("text, MB", 1, ({ bytes }) => bytes / 2 ** 20),
    line("peak memory above base, MB", 1, ({ above }) => above / 2 ** 20),
    line("longest stall of the event loop, ms", 1, ({ stall }) => stall),
    line("- of one that is idle", 1, ({ idleStall }) => idleStall),
  ]);
}
