import { benchBigBill } from "./big-bill.ts";
import { benchGrowth } from "./growth.ts";
import { benchLife } from "./life.ts";
import { benchMemory } from "./memory.ts";
import { benchOrderGrowth } from "./order-growth.ts";
import { benchRate } from "./rate.ts";
import { benchStart } from "./start.ts";

const BENCHES = [
  benchRate,
  benchStart,
  benchMemory,
  benchLife,
  benchGrowth,
  benchOrderGrowth,
  benchBigBill,
];

/**
 * What the simulator can carry: requests per second, its start, its memory, a whole payment, bills, and how cost grows with
 * what is stored.
 */
export async function benchSimulator(quick: boolean): Promise<string> {
  const parts: string[] = [];
  for (const bench of BENCHES) {
    parts.push(await bench(quick));
  }
  return parts.join("\n\n");
}
