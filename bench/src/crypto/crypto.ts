import { startChild } from "../support/children.ts";
import { median, pairedRatio } from "../support/stats.ts";
import { table } from "../support/table.ts";
import { makeTls } from "../support/tls.ts";
import { makeWorld } from "../support/world.ts";
import type { CryptoResult, CryptoTask } from "./program.ts";

/** What a call costs beside its RSA work, and what the second core gives to signing. */
export async function benchCrypto(quick: boolean): Promise<string> {
  const task: CryptoTask = {
    world: makeWorld(await makeTls()),
    rounds: quick ? 3 : 11,
    sliceMs: quick ? 300 : 1000,
  };
  const { first } = await startChild(new URL("./program.js", import.meta.url), task);
  // The program's own message.
  const rates = first as CryptoResult;
  const of = (title: string): readonly number[] => rates[title] ?? [];
  const cost = pairedRatio(of("its RSA work alone"), of("ten encrypted members"));
  const gain = pairedRatio(of("a query, 64 in flight"), of("a query, one in flight"));
  return table([
    ["calls without a network", "a second"],
    ...Object.entries(rates).map(([title, values]) => [title, median(values).toFixed(0)]),
    ["time of ten encrypted members : their RSA work", cost.toFixed(2)],
    ["64 in flight : one in flight", gain.toFixed(2)],
  ]);
}
