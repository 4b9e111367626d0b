import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call } from "../../test/helpers/signed-request.ts";
import { lastingStores, stores } from "../../test/helpers/stores.ts";
import type { SimulatorOptions } from "../options.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

// The machine's clock stands, so that all requests of a test are within a second.
const started = Date.now();

async function open(options: SimulatorOptions): Promise<Simulator> {
  const simulator = await createSimulator({ ...options, wallClock: () => started });
  await simulator.listen();
  return simulator;
}

async function switchTo(simulator: Simulator, on: boolean): Promise<void> {
  const answer = await fetch(`${simulator.merchant().baseUrl}/_sim/rate-limits`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ on }),
  });
  expect(await answer.json()).toEqual({ on });
}

/** How many of five requests at once are refused for coming too often; three a second are allowed. */
async function refused(simulator: Simulator): Promise<number> {
  await simulator.clock.advance("1s");
  const answers = await Promise.all(
    Array.from({ length: 5 }, () =>
      call(simulator.merchant(), "/v3/bill/fundflowbill?bill_date=2020-01-01"),
    ),
  );
  return answers.filter(({ status }) => status === 429).length;
}

describe.each(stores)("rate limits in $title", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)("are off, until they are switched on, until a reset", async () => {
    const simulator = await open(kind.fresh());
    expect(await refused(simulator)).toBe(0);
    await switchTo(simulator, true);
    expect(await refused(simulator)).toBe(2);
    await simulator.reset();
    expect(await refused(simulator)).toBe(0);
    await simulator.close();
  });

  test.skipIf(kind.missing)("are on by the option, also after a reset", async () => {
    const simulator = await open({ ...kind.fresh(), rateLimits: true });
    expect(await refused(simulator)).toBe(2);
    await switchTo(simulator, false);
    expect(await refused(simulator)).toBe(0);
    await simulator.reset();
    expect(await refused(simulator)).toBe(2);
    await simulator.close();
  });
});

describe.each(lastingStores)("rate limits in $title, closed and opened again", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)("stand as they were, unless an option says otherwise", async () => {
    const options = kind.fresh();
    const first = await open({ ...options, rateLimits: true });
    await first.close();
    const second = await open(options);
    expect(await refused(second)).toBe(2);
    await second.close();
    const third = await open({ ...options, rateLimits: false });
    expect(await refused(third)).toBe(0);
    await third.close();
  });
});

describe.each(lastingStores.filter(({ shared }) => shared))(
  "rate limits of two simulators on one $title",
  (kind) => {
    beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
    afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

    test.skipIf(kind.missing)("are switched by either of them", async () => {
      const options = kind.fresh();
      const [one, other] = [await open(options), await open(options)];
      expect(await refused(other)).toBe(0);
      await switchTo(one, true);
      expect(await refused(other)).toBe(2);
      await switchTo(other, false);
      expect(await refused(one)).toBe(0);
      await Promise.all([one.close(), other.close()]);
    });
  },
);
