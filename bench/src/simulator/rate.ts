import { startChild } from "../support/children.ts";
import { median, pairedRatio } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { presigned } from "./presigned.ts";
import type { Signing } from "./presigned.ts";

const IN_FLIGHT = 16;

/** Requests that each server answers before it is timed. */
const WARM_UP = 2_000;

/** Requests per second of the simulator and of a bare server with the same RSA work, slice after slice in turn. */
export async function benchRate(quick: boolean): Promise<string> {
  const servers = await Promise.all(
    ["./server.js", "./bare-server.js"].map(async (program) => {
      const { child, first } = await startChild(new URL(program, import.meta.url), undefined);
      // The first message of both programs.
      return { child, load: presigned(first as Signing), rates: [] as number[] };
    }),
  );
  try {
    // A program with more code is longer in getting warm: by time, the slower one would have had fewer requests for it.
    for (const { load } of servers) await load.forAmount(WARM_UP, IN_FLIGHT);
    for (let round = 0; round < (quick ? 3 : 11); round += 1) {
      for (const { load, rates } of servers) {
        rates.push(await load.forTime(quick ? 500 : 1500, IN_FLIGHT));
      }
    }
  } finally {
    for (const { child, load } of servers) {
      await load.close();
      child.kill();
    }
  }
  const [ours = [], bare = []] = servers.map(({ rates }) => rates);
  return table([
    [`${IN_FLIGHT} in flight, client signs beforehand`, "requests/s", "simulator : it"],
    ["simulator, in memory", median(ours).toFixed(0), "1.00"],
    ["node:http, verifies and signs", median(bare).toFixed(0), pairedRatio(ours, bare).toFixed(2)],
  ]);
}
