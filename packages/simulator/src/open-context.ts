import { createChanges } from "./changes/changes.ts";
import { createClock } from "./clock/clock.ts";
import type { Context } from "./core/context.ts";
import { createDueWork } from "./due/run-due.ts";
import { ActiveFaults } from "./faults/active-faults.ts";
import { createIds } from "./clock/ids.ts";
import { createRouter } from "./catalogue/router.ts";
import { createNotifier } from "./notify/deliver/notifier.ts";
import { resolveOptions } from "./options.ts";
import type { SimulatorOptions } from "./options.ts";
import { productMigrations, productTables, seedProducts, workOf } from "./products/index.ts";
import { createRateLimits } from "./rate-limits/rate-limits.ts";
import { createRequestLog } from "./request-log/request-log.ts";
import { addToCounter, readCounters, setCounter } from "./store/counters.ts";
import { openStore } from "./store/store.ts";
import { clearWorld } from "./world/clear-world.ts";
import { DEFAULT_MERCHANTS, insertDefaultWorld } from "./world/default-world.ts";
import { createMerchants } from "./world/merchants.ts";

/** Opens the store, fills a new one with the default world, and puts together what requests can reach. */
export async function openContext(options: SimulatorOptions): Promise<Context> {
  const settings = resolveOptions(options);
  const store = await openStore(settings.location, settings.onError, productMigrations);
  const instance = await addToCounter(store.db, "instances", 1);
  if (settings.rateLimits !== undefined) {
    await setCounter(store.db, "rate_limits", settings.rateLimits ? 1 : 0);
  }
  const counters = await readCounters(store.db);
  const clock = createClock(store, counters.clock_offset, settings.wallClock);
  const merchants = createMerchants(store.db);
  const faults = new ActiveFaults(store.db);
  const rateLimits = createRateLimits(store, clock, counters.rate_limits === 1);
  let epoch = counters.epoch;

  const fillWorld = async (clear: boolean): Promise<void> => {
    await store.db.transaction().execute(async (tx) => {
      // First, so that a reset by another process at the same time waits here and clears what this one has filled.
      epoch = await addToCounter(tx, "epoch", clear ? 1 : 0);
      if (clear) await clearWorld(tx, store.shared, productTables);
      if (await insertDefaultWorld(tx, settings.wallClock())) await seedProducts(tx);
    });
    merchants.clear();
    await merchants.read(DEFAULT_MERCHANTS);
    await faults.load();
  };
  await fillWorld(false);

  const context: Context = {
    settings,
    store,
    clock: {
      ...clock,
      advance: async (by) => {
        await clock.advance(by);
        await context.due.run();
      },
    },
    ids: createIds(settings.seed, instance),
    router: createRouter(),
    merchants,
    faults,
    rateLimits,
    requests: createRequestLog(store, settings.onError),
    notifier: createNotifier(() => context, clock.now()),
    changes: createChanges(() => context),
    due: createDueWork(() => context, workOf),
    refresh: async () => {
      if (!store.shared) return;
      const current = await readCounters(store.db);
      clock.set(current.clock_offset);
      rateLimits.follow(current);
      await faults.follow(current);
      if (current.epoch === epoch) return;
      epoch = current.epoch;
      rateLimits.forget();
      merchants.clear();
      await merchants.read(DEFAULT_MERCHANTS);
    },
    reset: () =>
      context.notifier.whileStopped(async () => {
        context.requests.drop();
        await fillWorld(true);
        await rateLimits.switchTo(settings.rateLimits ?? false);
        clock.set(0);
      }),
  };
  return context;
}
