import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import { openOutbox } from "../../test/helpers/outbox.ts";
import { lastingStores } from "../../test/helpers/stores.ts";
import { claim, findWaiting } from "./outbox/outbox.ts";

describe.each(lastingStores)("$title, closed and opened again", (store) => {
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)(
    "what was not delivered is delivered at once, without being asked",
    async () => {
      const server = await startMerchantServer();
      const options = store.fresh();
      const before = await openOutbox(options);
      await before.context.notifier.close();
      const [id] = await before.add(server.url);
      await before.close();

      const outbox = await openOutbox(options);
      await server.received(1);
      await outbox.context.notifier.settled();
      expect(await outbox.show(id)).toMatchObject({
        state: "delivered",
        attempts: [{ number: 1 }],
      });
    },
  );

  test.skipIf(store.missing)(
    "what was under way when the simulator was closed goes out again",
    async () => {
      const server = await startMerchantServer((number) => (number === 1 ? "hang" : 200));
      const options = store.fresh();
      const before = await openOutbox(options);
      await before.add(server.url);
      before.context.notifier.wake();
      await server.received(1);
      await before.close();

      const outbox = await openOutbox(options);
      await outbox.context.notifier.settled();
      expect(server.posted).toHaveLength(2);
      expect(server.posted[1]?.body).toBe(server.posted[0]?.body);
      expect((await outbox.show()).state).toBe("delivered");
    },
  );
});

describe("SQLite in a file, opened after a while", () => {
  const [store] = lastingStores;
  beforeAll(() => store!.start());
  afterAll(() => store!.stop());

  test("the attempts that were missed become one, and the schedule goes on from there", async () => {
    const server = await startMerchantServer(() => 500);
    const options = store!.fresh();
    const before = await openOutbox(options);
    await before.add(server.url);
    await before.context.notifier.settled();
    await before.close();

    const monday = await openOutbox({ ...options, wallClock: () => Date.now() + 3 * 86_400_000 });
    await monday.context.notifier.settled();
    expect(server.posted).toHaveLength(2);
    expect((await monday.show()).state).toBe("pending");
    await monday.advance("15s");
    expect(server.posted).toHaveLength(3);
  });

  const opened = Date.now();
  test.each([
    ["goes", Date.now],
    ["stands, as in a test", (): number => opened],
  ])(
    "the lease of a process that died is taken back at once by a clock that %s",
    async (_, now) => {
      const server = await startMerchantServer();
      const options = { ...store!.fresh(), wallClock: now };
      const before = await openOutbox(options);
      await before.context.notifier.close();
      await before.add(server.url);
      const { db } = before.context.store;
      const [waiting] = await findWaiting(db, {
        wall: now(),
        limit: 1,
        exceptLanes: [],
        exceptLeases: [],
      });
      await claim(db, waiting!, {
        exceptLeases: [],
        lease: "dead",
        wall: now(),
        until: now() + 60_000,
      });
      await before.close();

      const outbox = await openOutbox(options);
      await outbox.context.notifier.settled();
      expect(await outbox.show()).toMatchObject({
        state: "delivered",
        attempts: [{ error: expect.stringContaining("No result is known") }, { status: 204 }],
      });
    },
  );
});
