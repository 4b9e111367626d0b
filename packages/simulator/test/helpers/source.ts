import { openContext } from "../../src/open-context.ts";
import type { Source } from "../../src/fill/source.ts";

/** A source of the default merchant, or of another one, created at 2026-01-02 03:04:05 and changed an hour later. */
export async function testSource(mchid = "1230000109"): Promise<Source> {
  const context = await openContext({});
  const merchant = await context.merchants.get(mchid);
  await context.notifier.close();
  await context.store.close();
  if (merchant === undefined) throw new Error(`No merchant ${mchid}.`);
  return {
    seed: "seed",
    createdAt: Date.parse("2026-01-02T03:04:05+08:00"),
    updatedAt: Date.parse("2026-01-02T04:04:05+08:00"),
    lastVerb: "create",
    origin: "http://127.0.0.1:7180",
    merchant,
  };
}
