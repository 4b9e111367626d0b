import * as fc from "fast-check";
import { expect, test } from "vitest";
import { checkBooks } from "../../../test/helpers/books.ts";
import { checkAgreement } from "../../../test/history/agree.ts";
import { checkBills } from "../../../test/history/bills.ts";
import { Known } from "../../../test/history/known.ts";
import { play } from "../../../test/history/play.ts";
import { Shop } from "../../../test/history/shop.ts";
import { history } from "../../../test/history/steps.ts";
import type { Step } from "../../../test/history/steps.ts";

// `npm run test:histories` plays a thousand.
const ROUNDS = Number(process.env["HISTORY_ROUNDS"] ?? 8);

// A failure says both: with them the same history is played again, and found shorter still.
const { HISTORY_SEED: seed, HISTORY_PATH: path } = process.env;

/** Milliseconds for all rounds, and for looking for the shortest history that fails. */
const LIMIT = 100_000 + ROUNDS * 5_000;

async function live(steps: readonly Step[]): Promise<void> {
  const shop = await Shop.open("history");
  try {
    const known = new Known();
    for (const step of steps) {
      await play(shop, known, step);
      await checkBooks(shop.world.context.store.db);
    }
    await checkAgreement(shop, known);
    await checkBills(shop);
    await checkBooks(shop.world.context.store.db);
    expect(shop.errors).toEqual([]);
  } finally {
    await shop.close();
  }
}

test(
  "whatever happens in whatever order, and wherever the process dies, money, queries, notifications and bills agree",
  async () => {
    await fc.assert(fc.asyncProperty(history, live), {
      numRuns: ROUNDS,
      interruptAfterTimeLimit: LIMIT,
      markInterruptAsFailure: true,
      ...(seed !== undefined && { seed: Number(seed) }),
      ...(path !== undefined && { path }),
    });
  },
  LIMIT + 120_000,
);
