import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMerchantServer } from "../../../test/helpers/merchant-server.ts";
import { openOutbox } from "../../../test/helpers/outbox.ts";
import type { Outbox } from "../../../test/helpers/outbox.ts";
import { stores } from "../../../test/helpers/stores.ts";
import type { SimulatorOptions } from "../../options.ts";
import { listNotifications } from "./list.ts";
import { claim, findWaiting, finish } from "./outbox.ts";
import type { Waiting } from "./outbox.ts";

/** Opens an outbox that delivers nothing by itself. */
async function openIdle(options: SimulatorOptions): Promise<Outbox> {
  const outbox = await openOutbox(options);
  await outbox.context.notifier.close();
  return outbox;
}

const WALL = Date.now();
const everything = { wall: WALL, limit: 100, exceptLanes: [], exceptLeases: [] };
const lease = (name: string): Parameters<typeof claim>[2] => ({
  lease: name,
  exceptLeases: [],
  wall: WALL,
  until: WALL + 15_000,
});

async function oneWaiting(outbox: Outbox): Promise<Waiting> {
  await outbox.add("http://127.0.0.1:9/");
  const [waiting] = await findWaiting(outbox.context.store.db, everything);
  return waiting!;
}

describe.each(stores)("$title", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("of many who claim a notification, one gets it", async () => {
    const outbox = await openIdle(store.fresh());
    const waiting = await oneWaiting(outbox);
    const { db } = outbox.context.store;
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) => claim(db, waiting, lease(`process ${index}`))),
    );
    expect(claims.filter((claimed) => claimed !== undefined)).toHaveLength(1);
    expect((await outbox.show()).attempts).toMatchObject([
      { number: 1, status: null, error: expect.stringContaining("No result is known") },
    ]);
  });

  test.skipIf(store.missing)(
    "a claimed notification waits again when its lease is over",
    async () => {
      const outbox = await openIdle(store.fresh());
      const waiting = await oneWaiting(outbox);
      const { db } = outbox.context.store;
      await claim(db, waiting, lease("dead"));
      expect(await findWaiting(db, everything)).toEqual([]);
      const later = { ...lease("other"), wall: WALL + 15_000, until: WALL + 30_000 };
      expect(await findWaiting(db, { ...everything, wall: later.wall })).toEqual([waiting]);
      expect(await claim(db, waiting, later)).toMatchObject({ number: 2, due: waiting.due });
    },
  );

  test.skipIf(store.missing)(
    "a process does not take over what it has under way, also when the machine's clock is set an hour ahead",
    async () => {
      const outbox = await openIdle(store.fresh());
      const waiting = await oneWaiting(outbox);
      const { db } = outbox.context.store;
      await claim(db, waiting, lease("mine"));
      const ahead = { ...lease("again"), wall: WALL + 3_600_000, exceptLeases: ["mine"] };
      expect(await findWaiting(db, { ...everything, ...ahead })).toEqual([]);
      expect(await claim(db, waiting, ahead)).toBeUndefined();
      expect(await claim(db, waiting, { ...ahead, exceptLeases: [] })).toMatchObject({ number: 2 });
    },
  );

  test.skipIf(store.missing)(
    "whoever has lost the lease writes the log and changes nothing else",
    async () => {
      const outbox = await openIdle(store.fresh());
      const waiting = await oneWaiting(outbox);
      const { db } = outbox.context.store;
      const slow = (await claim(db, waiting, lease("slow")))!;
      const later = { ...lease("quick"), wall: WALL + 15_000, until: WALL + 30_000 };
      const quick = (await claim(db, waiting, later))!;
      const more = { nextAttemptAt: null, durationMs: 5 };
      await finish(db, quick, { ...more, state: "delivered", status: 200, error: null });
      await finish(db, slow, { ...more, state: "given-up", status: 500, error: "No." });
      expect(await outbox.show()).toMatchObject({
        state: "delivered",
        attempts: [
          { number: 1, status: 500, error: "No." },
          { number: 2, status: 200, error: null, duration_ms: 5 },
        ],
      });
    },
  );

  test.skipIf(store.missing)("lanes can be left out, and the earliest come first", async () => {
    const outbox = await openIdle(store.fresh());
    await outbox.add("http://127.0.0.1:81/");
    await outbox.add("http://127.0.0.1:82/");
    await outbox.context.clock.advance("1s");
    await outbox.add("http://127.0.0.1:83/");
    const { db } = outbox.context.store;
    const lanes = async (exceptLanes: string[], limit = 100): Promise<string[]> =>
      (await findWaiting(db, { ...everything, exceptLanes, limit })).map(({ lane }) => lane);
    expect((await lanes([])).at(-1)).toBe("loopback:83");
    expect(await lanes(["loopback:81"])).toEqual(["loopback:82", "loopback:83"]);
    expect(await lanes(["loopback:81", "loopback:83"])).toEqual(["loopback:82"]);
    expect(await lanes([], 2)).toHaveLength(2);
  });

  test.skipIf(store.missing)(
    "the list has one merchant's notifications or all, newest first",
    async () => {
      const outbox = await openIdle(store.fresh());
      await outbox.add("http://127.0.0.1:9/1");
      await outbox.context.clock.advance("1s");
      await outbox.add("http://127.0.0.1:9/2");
      const urls = async (options: { mchid?: string; limit: number }): Promise<string[]> =>
        (await listNotifications(outbox.context, options)).map((view) => view.notify_url.slice(-1));
      expect(await urls({ limit: 100 })).toEqual(["2", "1"]);
      expect(await urls({ limit: 1 })).toEqual(["2"]);
      expect(await urls({ mchid: "1230000109", limit: 100 })).toEqual(["2", "1"]);
      expect(await urls({ mchid: "1900000100", limit: 100 })).toEqual([]);
    },
  );

  test.skipIf(store.missing)("what fails is delivered when the clock comes to it", async () => {
    const server = await startMerchantServer((number) => (number < 3 ? 503 : 204));
    const outbox = await openOutbox(store.fresh());
    await outbox.add(server.url);
    await outbox.advance("1h");
    expect(await outbox.show()).toMatchObject({
      state: "delivered",
      attempts: [{ status: 503 }, { status: 503 }, { status: 204 }],
    });
  });

  test.skipIf(store.missing)("a reset leaves nothing to deliver", async () => {
    const server = await startMerchantServer(() => "hang");
    const outbox = await openOutbox(store.fresh());
    await outbox.add(server.url, 3);
    outbox.context.notifier.wake();
    await server.received(3);
    await outbox.context.reset();
    await outbox.advance("7d");
    expect(server.posted).toHaveLength(3);
    expect(await listNotifications(outbox.context, { limit: 10 })).toEqual([]);
  });
});
