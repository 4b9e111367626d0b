import { monitorEventLoopDelay } from "node:perf_hooks";
import { receiveTask, report } from "../support/children.ts";
import type { World } from "../support/world.ts";
import { axiosPlugin, ceiling, kit, nodeV3 } from "./contenders.ts";
import type { Query } from "./contenders.ts";

// Program: the contenders in turn, slice after slice, so that a slow moment of the machine hits all alike.

export interface ClientTask {
  readonly world: World;
  readonly origin: string;
  readonly inFlight: number;
  readonly rounds: number;
  readonly sliceMs: number;
}

/** By contender: requests per second and the 99th percentile of the event loop's delay (ms), a value for each round. */
export type ClientResult = Readonly<
  Record<string, { readonly rate: number[]; readonly delay: number[] }>
>;

const { world, origin, inFlight, rounds, sliceMs } = (await receiveTask()) as ClientTask;
const contenders: Readonly<Record<string, Query>> = {
  "wechatpay-kit": kit(world, origin),
  ceiling: ceiling(world, origin, inFlight > 1),
  "wechatpay-axios-plugin": axiosPlugin(world, origin),
  "wechatpay-node-v3": nodeV3(world, origin),
};

const result: ClientResult = Object.fromEntries(
  Object.keys(contenders).map((name) => [name, { rate: [], delay: [] }]),
);
for (const query of Object.values(contenders)) await slice(query, sliceMs / 2);
for (let round = 0; round < rounds; round += 1) {
  for (const [name, query] of Object.entries(contenders)) {
    const { rate, delay } = await slice(query, sliceMs);
    result[name]?.rate.push(rate);
    result[name]?.delay.push(delay);
  }
}
report(result);
process.disconnect();
// Pools of some contenders would keep the process for seconds.
process.exit(0);

async function slice(query: Query, milliseconds: number): Promise<{ rate: number; delay: number }> {
  const histogram = monitorEventLoopDelay({ resolution: 1 });
  const begin = performance.now();
  let done = 0;
  const worker = async (): Promise<void> => {
    while (performance.now() - begin < milliseconds) {
      await query();
      done += 1;
    }
  };
  histogram.enable();
  await Promise.all(Array.from({ length: inFlight }, worker));
  histogram.disable();
  return {
    rate: (done / (performance.now() - begin)) * 1000,
    delay: histogram.percentile(99) / 1e6,
  };
}
