import { benchGrowth } from "./growth.ts";
import { benchMemory } from "./memory.ts";
import { benchRate } from "./rate.ts";
import { benchStart } from "./start.ts";

/** What the simulator can carry: requests per second, its start, its memory, and how cost grows with what is stored. */
export async function benchSimulator(quick: boolean): Promise<string> {
  const parts: string[] = [];
  for (const bench of [benchRate, benchStart, benchMemory, benchGrowth]) {
    parts.push(await bench(quick));
  }
  return parts.join("\n\n");
}
