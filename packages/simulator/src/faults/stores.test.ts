import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../test/helpers/signed-request.ts";
import { lastingStores, stores } from "../../test/helpers/stores.ts";
import { openOutbox } from "../../test/helpers/outbox.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";
import { addFault, findFault } from "./stored-faults.ts";

const QUERY =
  "/v3/payscore/permissions/openid/oUpF8uMuAJO_M2pxb1Q9zNjWeS6o?service_id=2002000000000558128851361561536&appid=wxd678efh567hg6787";

const DUPLICATE = {
  id: "F1",
  mchid: null,
  operation: null,
  event_type: null,
  fault: '{"notification":"duplicate"}',
  times: 1,
  rate: null,
};

/** Asks so many times at once and gives how often each status came. */
async function statuses(
  simulators: readonly Simulator[],
  count: number,
): Promise<Record<number, number>> {
  const answers = await Promise.all(
    Array.from({ length: count }, (_, number) =>
      call(simulators[number % simulators.length]!.merchant(), QUERY),
    ),
  );
  const counted: Record<number, number> = {};
  for (const { status } of answers) counted[status] = (counted[status] ?? 0) + 1;
  return counted;
}

describe.each(stores)("$title", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)("of many requests at once as many are struck as asked", async () => {
    const simulator = await createSimulator(kind.fresh());
    await simulator.listen();
    const set = await simulator.fault({ fault: { status: 500 }, times: 7 });
    expect(await statuses([simulator], 20)).toEqual({ 200: 13, 500: 7 });
    expect(await set.struck()).toBe(7);
    await simulator.close();
  });

  test.skipIf(kind.missing)(
    "a fault that was set may strike, whoever reads meanwhile",
    async () => {
      const { context } = await openOutbox(kind.fresh());
      const { faults } = context;
      const end = new AbortController();
      const adding = addFault(context, DUPLICATE).then(() => {
        end.abort();
        return faults.any();
      });
      const readings: Promise<void>[] = [];
      while (!end.signal.aborted) {
        readings.push(faults.load());
        await new Promise((resolve) => setImmediate(resolve));
      }
      expect(await adding).toBe(true);
      await Promise.all(readings);
    },
  );

  test.skipIf(kind.missing)("a fault whose notification was not stored is given back", async () => {
    const { context } = await openOutbox(kind.fresh());
    const added = await addFault(context, DUPLICATE);
    const occasion = { mchid: "1230000109", event_type: "SECURITY_ECHO.SUCCESS" };
    const { db } = context.store;
    const undone = db.transaction().execute(async (tx) => {
      expect(await context.faults.apply(tx, occasion, () => true)).toMatchObject({ id: "F1" });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect((await findFault(db, added.id))?.struck).toBe(0);
    expect(await context.faults.apply(db, occasion, () => true)).toMatchObject({ id: "F1" });
    expect(await context.faults.apply(db, occasion, () => true)).toBeUndefined();
  });
});

describe.each(lastingStores)("$title, closed and opened again", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)("still has the faults that are left", async () => {
    const options = kind.fresh();
    const first = await createSimulator(options);
    await first.listen();
    await first.fault({ fault: { status: 500 }, times: 3 });
    expect(await statuses([first], 1)).toEqual({ 500: 1 });
    await first.close();
    const second = await createSimulator(options);
    await second.listen();
    expect(await statuses([second], 4)).toEqual({ 200: 2, 500: 2 });
    await second.close();
  });
});

describe.each(lastingStores.filter(({ shared }) => shared))(
  "two simulators on one $title",
  (kind) => {
    beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
    afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

    const openTwo = async (): Promise<[Simulator, Simulator]> => {
      const options = kind.fresh();
      const two: [Simulator, Simulator] = [
        await createSimulator(options),
        await createSimulator(options),
      ];
      for (const simulator of two) await simulator.listen();
      return two;
    };

    test.skipIf(kind.missing)("count one fault down together", async () => {
      const [one, other] = await openTwo();
      const set = await one.fault({ fault: { status: 500 }, times: 11 });
      expect(await statuses([other, one], 40)).toEqual({ 200: 29, 500: 11 });
      expect(await set.struck()).toBe(11);
      await Promise.all([one.close(), other.close()]);
    });

    test.skipIf(kind.missing)("strike the same share, whoever is asked", async () => {
      const [one, other] = await openTwo();
      await one.fault({ fault: { status: 500 }, rate: 1 });
      expect(await statuses([other, one], 10)).toEqual({ 500: 10 });
      await Promise.all([one.close(), other.close()]);
    });

    test.skipIf(kind.missing)("see what the other one sets, removes and resets", async () => {
      const [one, other] = await openTwo();
      const set = await one.fault({ fault: { status: 500 }, rate: 1 });
      expect(await statuses([other], 1)).toEqual({ 500: 1 });
      await set.remove();
      expect(await statuses([other], 1)).toEqual({ 200: 1 });
      await one.fault({ fault: { status: 500 }, rate: 1 });
      expect(await statuses([other], 1)).toEqual({ 500: 1 });
      await one.reset();
      expect(await statuses([other], 1)).toEqual({ 200: 1 });
      await Promise.all([one.close(), other.close()]);
    });

    test.skipIf(kind.missing)("know when one has struck for the last time", async () => {
      const [one, other] = await openTwo();
      await one.fault({ fault: { close: "after" } });
      await one.fault({ fault: { status: 500 } });
      // Both know both faults now; the second waits for the first.
      const unknown = QUERY.replace("service_id=2002", "service_id=9");
      expect((await call(other.merchant(), unknown)).status).toBe(403);
      await expect(call(one.merchant(), QUERY)).rejects.toThrow(/hang up|ECONNRESET/);
      expect(await statuses([other], 1)).toEqual({ 500: 1 });
      await Promise.all([one.close(), other.close()]);
    });
  },
);
