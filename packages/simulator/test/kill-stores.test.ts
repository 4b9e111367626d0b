import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import type { SimulatorOptions } from "../src/options.ts";
import type { Tx } from "../src/store/store.ts";
import type { MerchantCredentials } from "../src/world/credentials.ts";
import { checkBooks } from "./helpers/books.ts";
import { happenings } from "./helpers/happenings.ts";
import { lastingStores } from "./helpers/stores.ts";
import { openWorld } from "./helpers/world.ts";
import type { World } from "./helpers/world.ts";

const script = fileURLToPath(new URL("helpers/stopping-simulator.js", import.meta.url));

/** A simulator in a process of its own, that kills itself amid a transaction. */
interface Stopping {
  readonly child: ChildProcess;
  readonly merchant: MerchantCredentials;
}

/** Starts a process that loads the simulator and opens no store yet: the next one's start takes no time of this one's. */
function boot(driver: "libsql" | "pg"): ChildProcess {
  const child = fork(script, [driver], { stdio: "inherit", execArgv: [] });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

async function openIn(child: ChildProcess, options: SimulatorOptions): Promise<Stopping> {
  child.send(options);
  const [merchant] = await once(child, "message");
  return { child, merchant };
}

/** Ends the process after so many steps of the next transaction. */
async function stopAfter({ child }: Stopping, steps: number): Promise<void> {
  const watching = once(child, "message");
  child.send(steps);
  await watching;
}

/** A world that is closed when the test has ended, at the latest. */
async function open(options: SimulatorOptions): Promise<World> {
  const world = await openWorld(options);
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => (closing ??= world.close());
  onTestFinished(close);
  return { ...world, close };
}

/** What is stored at one moment, though a process that is dead may be at work in the database still. */
function atOnce<Seen>(
  { context: { store } }: World,
  look: (tx: Tx) => Promise<Seen>,
): Promise<Seen> {
  return store.db.transaction().execute(async (tx) => {
    if (store.shared) await sql`SET TRANSACTION ISOLATION LEVEL REPEATABLE READ`.execute(tx);
    await checkBooks(tx);
    return look(tx);
  });
}

describe.each(lastingStores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  describe.each(happenings)("$title", (happening) => {
    test.skipIf(store.missing)(
      "is whole or not there, wherever the process was killed, and can be asked for again once",
      async () => {
        const options = store.fresh();
        const driver = store.shared ? "pg" : "libsql";
        const shared = store.shared ? await open(options) : undefined;
        // In this process, which has all that it needs loaded; a file is one simulator's at a time.
        const here = async <Result>(work: (world: World) => Promise<Result>): Promise<Result> => {
          const world = shared ?? (await open(options));
          const result = await work(world);
          if (shared === undefined) await world.close();
          return result;
        };
        const done: boolean[] = [];
        let next = boot(driver);
        for (let steps = 1; ; steps++) {
          const number = `order-${steps}`;
          const asked = await here(async (world) =>
            happening.prepare(await world.merchant(), number),
          );
          const stopping = await openIn(next, options);
          next = boot(driver);
          const exit = once(stopping.child, "exit");
          await stopAfter(stopping, steps);
          const answered = await asked(stopping.merchant).then(
            (status) => status,
            () => undefined,
          );
          if (answered !== undefined) stopping.child.kill("SIGKILL");
          expect(await exit).toEqual([null, "SIGKILL"]);

          await here(async (world) => {
            const look = (tx: Tx): Promise<unknown> => happening.states(tx, number);
            const states = await atOnce(world, look);
            const isDone = isDeepStrictEqual(states, happening.done);
            done.push(isDone);
            expect(states).toEqual(isDone ? happening.done : happening.before);
            // Again, as a client does that got no answer.
            await asked(await world.merchant());
            expect(await atOnce(world, look)).toEqual(happening.done);
          });
          if (answered === undefined) continue;
          // The transaction was at its end before it had so many steps.
          expect(answered).toBe(200);
          break;
        }
        // The last was answered. The one before was killed once the transaction had ended; the third last may be one that
        // PostgreSQL was asked to end. Nothing is seen of all before.
        expect(done.length).toBeGreaterThan(6);
        expect(done.slice(0, -3)).toEqual(done.slice(0, -3).map(() => false));
        expect(done.slice(-2)).toEqual([true, true]);
      },
    );
  });
});
