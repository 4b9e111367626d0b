import assert from "node:assert/strict";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { receiveTask, report } from "../support/children.ts";
import type { BillFile } from "./bill-file.ts";
import { readersOf } from "./readers.ts";

// Program: reads one bill with each reader in turn, round after round.

/** What the program is to do. */
export interface SpeedTask {
  readonly bill: BillFile;
  readonly rounds: number;
}

/** Milliseconds of each round, by reader. */
export type SpeedResult = Readonly<Record<string, readonly number[]>>;

// `bills.ts` sends a task of this form.
const { bill, rounds } = (await receiveTask()) as SpeedTask;
const contenders = Object.entries(readersOf(bill)).map(([name, read]) => ({
  name,
  read,
  took: new Array<number>(),
}));
const found = { rows: bill.rows, letters: bill.rows * 25 };

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
for (let round = 0; round < rounds; round += 1) {
  for (const { read, took } of contenders) {
    // Nobody pays for what the one before left behind.
    collect();
    const begin = performance.now();
    const seen = await read();
    took.push(performance.now() - begin);
    assert.deepEqual(seen, found);
  }
}
const result: SpeedResult = Object.fromEntries(contenders.map(({ name, took }) => [name, took]));
report(result);
