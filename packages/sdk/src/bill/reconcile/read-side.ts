import { turn } from "../../files/node.ts";
import { byKey, wrong } from "./entry.ts";
import type { Entry } from "./entry.ts";
import { untilAborted } from "./until-aborted.ts";

/** Entries, some at a time: to wait for each of them would take longer than all else. */
export type Batches = AsyncGenerator<readonly Entry[], void, undefined>;

/** One side of a reconciliation. */
export interface Side<Item> {
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  readonly entriesOf: (item: Item, index: number) => readonly Entry[];
}

/** The entries of a side, so many at a time, the last ones fewer. @throws RequestError for an item that is none */
export async function* readSide<Item>(
  { items, entriesOf }: Side<Item>,
  size: number,
  signal: AbortSignal | undefined,
): Batches {
  let batch: Entry[] = [];
  let index = 0;
  for await (const item of untilAborted(items, signal)) {
    for (const entry of entriesOf(item, index)) {
      batch.push(entry);
      if (batch.length < size) continue;
      // A list lets one wait for nothing; others shall have their turn.
      await turn();
      yield batch;
      batch = [];
    }
    index++;
  }
  if (batch.length > 0) yield batch;
}

/** Entries that are said to be in order. @throws RequestError where one is not */
export async function* inOrder(batches: Batches, side: "bill" | "orders"): Batches {
  let before: Entry | undefined;
  let count = 0;
  for await (const batch of batches) {
    for (const entry of batch) {
      count++;
      if (before !== undefined && byKey(before, entry) > 0) {
        throw wrong(
          "sorted",
          `entry ${count} of ${side} belongs before the one before it. Sorted are payments by out_trade_no, behind them refunds by out_refund_no, each by its code units (in SQL: COLLATE "C", BINARY). Sort so, or leave the option out`,
        );
      }
      before = entry;
    }
    yield batch;
  }
}
