import { once } from "node:events";
import type { ChildProcess } from "node:child_process";
import { startChild } from "../support/children.ts";
import { table } from "../support/table.ts";
import { presigned } from "./presigned.ts";
import type { Signing } from "./presigned.ts";

/** The simulator's resident memory while it answers, every tenth of the way. */
export async function benchMemory(quick: boolean): Promise<string> {
  const step = quick ? 1_000 : 20_000;
  const { child, first } = await startChild(new URL("./server.js", import.meta.url), undefined);
  // The program's first message.
  const load = presigned(first as Signing);
  const points: { readonly requests: number; readonly mb: number }[] = [];
  try {
    await load.forAmount(step, 16);
    for (let requests = step; requests <= 11 * step; requests += step) {
      points.push({ requests, mb: (await residentMemory(child)) / 2 ** 20 });
      if (requests < 11 * step) await load.forAmount(step, 16);
    }
  } finally {
    await load.close();
    child.kill();
  }
  return table([
    ["after requests", "RSS, MB"],
    ...points.map(({ requests, mb }) => [String(requests), mb.toFixed(1)]),
    ["slope, MB for 100,000 requests", (slope(points) * 100_000).toFixed(1)],
  ]);
}

async function residentMemory(child: ChildProcess): Promise<number> {
  const answer = once(child, "message");
  child.send({ ask: "rss" });
  const [bytes] = await answer;
  return Number(bytes);
}

/** Of the line with the least squares. */
function slope(points: readonly { readonly requests: number; readonly mb: number }[]): number {
  const mean = (values: number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const x = mean(points.map(({ requests }) => requests));
  const y = mean(points.map(({ mb }) => mb));
  const above = points.map((point) => (point.requests - x) * (point.mb - y));
  const below = points.map(({ requests }) => (requests - x) ** 2);
  return mean(above) / mean(below);
}
