import { byKey } from "./entry.ts";
import type { Entry } from "./entry.ts";
import { merged } from "./merge.ts";
import type { Batches } from "./read-side.ts";
import { readRun } from "./run-folder.ts";
import type { RunFolder } from "./run-folder.ts";

/** How much is held in memory. */
export interface SortLimits {
  /** Entries that are sorted at once: so many take a few milliseconds, in which nobody else's work is done. */
  readonly run: number;
  /** Runs of a side that stay in memory: all of a day's for most merchants. More are merged into a file. */
  readonly kept: number;
  /** Files that are read at once; a process may have some hundred open. */
  readonly files: number;
}

export const SORT_LIMITS: SortLimits = { run: 4096, kept: 16, files: 64 };

/** Entries in order. All of them are read before the first is given. */
export async function sorted(
  batches: Batches,
  folder: RunFolder,
  { kept, files: most }: SortLimits,
): Promise<Batches> {
  let runs: Batches[] = [];
  const files: string[] = [];
  for await (const batch of batches) {
    if (runs.length === kept) {
      files.push(await folder.write(merged(runs)));
      runs = [];
    }
    runs.push(once(batch.toSorted(byKey)));
  }
  while (files.length > most) {
    const first = files.splice(0, most).map((path) => readRun(path));
    files.push(await folder.write(merged(first)));
  }
  return merged([...runs, ...files.map((path) => readRun(path))]);
}

async function* once(run: readonly Entry[]): Batches {
  yield run;
}
