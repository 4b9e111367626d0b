import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startMerchantServer } from "../../test/helpers/merchant-server.ts";
import { openOutbox } from "../../test/helpers/outbox.ts";
import { lastingStores } from "../../test/helpers/stores.ts";
import { listNotifications } from "./outbox/list.ts";
import { claim, findWaiting } from "./outbox/outbox.ts";

describe("two simulators on one PostgreSQL", () => {
  const store = lastingStores.find(({ title }) => title.startsWith("PostgreSQL"))!;
  beforeAll(() => (store.missing === undefined ? store.start() : undefined));
  afterAll(() => (store.missing === undefined ? store.stop() : undefined));

  test.skipIf(store.missing)("every notification goes out once", async () => {
    const server = await startMerchantServer();
    const options = store.fresh();
    const one = await openOutbox(options);
    const other = await openOutbox(options);
    const ids = await one.add(server.url, 100);
    await Promise.all([one.context.notifier.settled(), other.context.notifier.settled()]);
    expect(server.posted.map(({ body }) => JSON.parse(body).id).toSorted()).toEqual(ids.toSorted());
    const views = await listNotifications(one.context, { limit: 200 });
    expect(views.filter(({ state }) => state === "delivered")).toHaveLength(100);
    expect(views.filter(({ attempts }) => attempts.length !== 1)).toEqual([]);
  });

  test.skipIf(store.missing)("what one moves the clock to, the other delivers", async () => {
    const server = await startMerchantServer((number) => (number === 1 ? 500 : 200));
    const options = store.fresh();
    const one = await openOutbox(options);
    const other = await openOutbox(options);
    await one.add(server.url);
    await one.context.notifier.settled();
    await one.context.notifier.close();
    await one.context.clock.advance("15s");
    await other.context.notifier.settled();
    expect(await other.show()).toMatchObject({ state: "delivered" });
  });

  test.skipIf(store.missing)("what one left when it died goes out from the other", async () => {
    const server = await startMerchantServer();
    const options = store.fresh();
    const wall = Date.now();
    let ahead = 0;
    const dead = await openOutbox({ ...options, wallClock: () => wall });
    await dead.context.notifier.close();
    const other = await openOutbox({ ...options, wallClock: () => wall + ahead });
    // Its look at the start must be over: it would take what the dead one is about to.
    await other.context.notifier.settled();
    await dead.add(server.url);
    const { db } = dead.context.store;
    const [waiting] = await findWaiting(db, { wall, limit: 1, exceptLanes: [], exceptLeases: [] });
    await claim(db, waiting!, { exceptLeases: [], lease: "dead", wall, until: wall + 15_000 });
    // Not before the lease is over: what became due later goes out, this does not.
    ahead = 14_999;
    const [later] = await other.add(server.url);
    other.context.notifier.wake();
    await server.received(1);
    expect(server.posted.map(({ body }) => JSON.parse(body).id)).toEqual([later]);
    ahead = 15_000;
    await other.context.notifier.settled();
    expect(await other.show(waiting!.id)).toMatchObject({
      state: "delivered",
      attempts: [{ error: expect.stringContaining("No result is known") }, { status: 204 }],
    });
  });

  test.skipIf(store.missing)("both know that a delivery is under way", async () => {
    let release: () => void = () => {};
    const server = await startMerchantServer(() => (_request, response) => {
      release = () => response.writeHead(200).end();
    });
    const options = store.fresh();
    const one = await openOutbox(options);
    const other = await openOutbox(options);
    await one.add(server.url);
    one.context.notifier.wake();
    await server.received(1);
    const order: string[] = [];
    const settled = other.context.notifier.settled().then(() => order.push("settled"));
    // Time enough to look several times.
    for (let look = 0; look < 50; look++) await other.context.refresh();
    order.push("released");
    release();
    await settled;
    expect(order).toEqual(["released", "settled"]);
  });
});
