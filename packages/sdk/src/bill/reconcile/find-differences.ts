import { compare } from "./compare.ts";
import { Cursor } from "./cursor.ts";
import type { Difference, ReconciliationSummary } from "./differences.ts";
import { inOrder, readSide } from "./read-side.ts";
import type { Side } from "./read-side.ts";
import { RunFolder } from "./run-folder.ts";
import { sorted } from "./sort.ts";
import type { SortLimits } from "./sort.ts";

/** How sides are compared. */
export interface How {
  readonly sorted: boolean;
  readonly signal: AbortSignal | undefined;
  readonly limits: SortLimits;
}

/** Entries that are compared together where both sides come in order. */
const TOGETHER = 512;

/** Compares two sides; ends with what they add up to. Of what is stored meanwhile nothing is left, however it ends. */
export async function* findDifferences<Row, Local>(
  bill: Side<Row>,
  orders: Side<Local>,
  how: How,
): AsyncGenerator<Difference, ReconciliationSummary, undefined> {
  const { signal, limits } = how;
  const folder = new RunFolder(signal);
  try {
    if (how.sorted) {
      const rows = inOrder(readSide(bill, TOGETHER, signal), "bill");
      const records = inOrder(readSide(orders, TOGETHER, signal), "orders");
      return yield* compare(new Cursor(rows), new Cursor(records), signal);
    }
    // One after the other: of a bill that is not whole nothing is compared.
    const rows = await sorted(readSide(bill, limits.run, signal), folder, limits);
    const records = await sorted(readSide(orders, limits.run, signal), folder, limits);
    return yield* compare(new Cursor(rows), new Cursor(records), signal);
  } catch (error) {
    // What failed because the folder was removed failed because of the signal.
    signal?.throwIfAborted();
    throw error;
  } finally {
    await folder.remove();
  }
}
