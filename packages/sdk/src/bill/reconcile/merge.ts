import { turn } from "../../files/node.ts";
import { Cursor } from "./cursor.ts";
import { byKey } from "./entry.ts";
import type { Entry } from "./entry.ts";
import type { Batches } from "./read-side.ts";

/** Entries that are handed on together. */
const TOGETHER = 512;

/** Many sources in order as one in order. */
export async function* merged(sources: readonly Batches[]): Batches {
  const all = sources.map((source) => new Cursor(source));
  try {
    for (const cursor of all) await cursor.fetch();
    const heap = all.filter(({ entry }) => entry !== undefined).toSorted(byEntry);
    let batch: Entry[] = [];
    for (let [first] = heap; first?.entry !== undefined; [first] = heap) {
      batch.push(first.entry);
      if (!first.step()) await first.fetch();
      if (first.entry === undefined) dropFirst(heap);
      sink(heap);
      if (batch.length < TOGETHER) continue;
      // What is in memory lets one wait for nothing; others shall have their turn.
      await turn();
      yield batch;
      batch = [];
    }
    if (batch.length > 0) yield batch;
  } finally {
    await Promise.all(all.map((cursor) => cursor.close()));
  }
}

// A heap: each cursor stands before the two at twice its place. In order of places, so is a sorted list.

function byEntry(a: Cursor, b: Cursor): number {
  // Those without an entry are dropped before.
  return byKey(a.entry as Entry, b.entry as Entry);
}

function dropFirst(heap: Cursor[]): void {
  const last = heap.pop();
  if (last !== undefined && heap.length > 0) heap[0] = last;
}

/** Brings the first cursor to its place, after it went on or was replaced. */
function sink(heap: Cursor[]): void {
  for (let at = 0; ;) {
    const own = heap[at];
    const left = heap[2 * at + 1];
    const right = heap[2 * at + 2];
    if (own === undefined || left === undefined) return;
    const [child, less] =
      right !== undefined && byEntry(right, left) < 0 ? [2 * at + 2, right] : [2 * at + 1, left];
    if (byEntry(own, less) <= 0) return;
    heap[at] = less;
    heap[child] = own;
    at = child;
  }
}
