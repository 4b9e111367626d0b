import { sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { call, isSigned, send } from "../../test/helpers/signed-request.ts";
import { lastingStores, stores } from "../../test/helpers/stores.ts";
import { openWorld } from "../../test/helpers/world.ts";
import { createSimulator } from "../simulator.ts";
import type { Simulator } from "../simulator.ts";

const SERVICE = "2002000000000558128851361561536";
const OPENID = "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o";
const QUERY = `/v3/payscore/permissions/openid/${OPENID}?service_id=${SERVICE}&appid=wxd678efh567hg6787`;
const CODE = "/v3/payscore/permissions/authorization-code";

const request = (code: string): Record<string, string> => ({
  service_id: SERVICE,
  appid: "wxd678efh567hg6787",
  authorization_code: code,
});

async function state(simulator: Simulator, code: string): Promise<string> {
  const answer = await call(simulator.merchant(), `${CODE}/${code}?service_id=${SERVICE}`);
  return answer.json.authorization_state ?? answer.json.code;
}

describe.each(stores)("$title", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)("answers the documented query, signed", async () => {
    const simulator = await createSimulator(kind.fresh());
    await simulator.listen();
    const answer = await call(simulator.merchant(), QUERY);
    expect(answer).toMatchObject({ status: 200, json: { authorization_state: "AVAILABLE" } });
    expect(isSigned(simulator.merchant(), answer)).toBe(true);
    await simulator.close();
  });

  test.skipIf(kind.missing)("of many equal requests at once all get the same token", async () => {
    const simulator = await createSimulator(kind.fresh());
    await simulator.listen();
    const answers = await Promise.all(
      Array.from({ length: 20 }, () =>
        call(simulator.merchant(), "/v3/payscore/permissions", { body: request("many") }),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(new Set(answers.map((answer) => answer.json.apply_permissions_token)).size).toBe(1);
    await simulator.close();
  });

  test.skipIf(kind.missing)("of many terminations at once one succeeds", async () => {
    const simulator = await createSimulator(kind.fresh());
    await simulator.listen();
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        call(simulator.merchant(), `${CODE}/1234323JKHDFE1243252/terminate`, {
          body: { service_id: SERVICE, reason: "test" },
        }),
      ),
    );
    const statuses = answers.map((answer) => answer.status).toSorted();
    expect(statuses).toEqual([204, 400, 400, 400, 400, 400, 400, 400, 400, 400]);
    await simulator.close();
  });

  test.skipIf(kind.missing)("a reset brings the default world back, and the clock", async () => {
    const simulator = await createSimulator(kind.fresh());
    await simulator.listen();
    await call(simulator.merchant(), "/v3/payscore/permissions", { body: request("gone") });
    const other = await simulator.createMerchant({ mchid: "1999999999" });
    await simulator.clock.advance("2d");
    expect(simulator.clock.now().getTime() - Date.now()).toBeGreaterThan(86_400_000);
    await simulator.reset();
    expect(simulator.clock.now().getTime() - Date.now()).toBeLessThan(60_000);
    expect(await state(simulator, "gone")).toBe("ORDER_NOT_EXIST");
    expect(await state(simulator, "1234323JKHDFE1243252")).toBe("AVAILABLE");
    expect((await call(other, QUERY)).status).toBe(401);
    await simulator.close();
  });

  test.skipIf(kind.missing)("takes a NUL, which PostgreSQL's text cannot hold", async () => {
    const errors: unknown[] = [];
    const simulator = await createSimulator({
      ...kind.fresh(),
      onError: (error) => errors.push(error),
    });
    await simulator.listen();
    const merchant = simulator.merchant();
    await call(merchant, "/v3/payscore/permissions", { body: '"\0"' });
    await call(merchant, "/v3/payscore/permissions", {
      body: { ...request("nul"), notify_url: "http://127.0.0.1/\0" },
    });
    await call(merchant, `${CODE}/%00?service_id=${SERVICE}`);
    await send(merchant.baseUrl, "/papay/entrustweb?mch_id=%00", { method: "GET" });
    await send(merchant.baseUrl, "/appauth/getaccesstoken?mch_id=%00&%00=1", { method: "GET" });
    await send(merchant.baseUrl, "/_sim/merchants/%00", { method: "GET" });
    await send(merchant.baseUrl, "/_sim/phone/%00", { method: "GET" });
    await send(merchant.baseUrl, "/_sim/notifications/%00/redeliver", { method: "POST" });
    await send(merchant.baseUrl, "/_sim/requests?mchid=%00", { method: "GET" });
    await send(merchant.baseUrl, "/_sim/merchants", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: '{"name":"\\u0000"}',
    });
    await simulator.close();
    expect(errors).toEqual([]);
  });
});

describe.each(lastingStores)("$title, closed and opened again", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)("keeps authorisations, merchants and the clock", async () => {
    const options = kind.fresh();
    const first = await createSimulator(options);
    await first.listen();
    await call(first.merchant(), "/v3/payscore/permissions", { body: request("kept") });
    await call(first.merchant(), `${CODE}/1234323JKHDFE1243252/terminate`, {
      body: { service_id: SERVICE, reason: "test" },
    });
    const made = await first.createMerchant({ mchid: "1999999999", keyMode: "certificate" });
    await first.clock.advance("24h");
    await first.close();

    const second = await createSimulator(options);
    const { url } = await second.listen();
    expect(await state(second, "kept")).toBe("UNBINDUSER");
    expect(await state(second, "1234323JKHDFE1243252")).toBe("UNAVAILABLE");
    expect(second.clock.now().getTime() - Date.now()).toBeGreaterThan(86_000_000);
    const answer = await call({ ...made, baseUrl: url }, "/v3/certificates");
    expect(answer.status).toBe(200);
    await second.close();
  });

  test.skipIf(kind.missing)("does not hand out an identifier again", async () => {
    const options = { ...kind.fresh(), seed: "same" };
    const ids = new Set<string>();
    for (let start = 0; start < 2; start++) {
      const simulator = await createSimulator(options);
      await simulator.listen();
      const answer = await call(simulator.merchant(), QUERY);
      ids.add(answer.headers["request-id"] ?? "");
      await simulator.close();
    }
    expect(ids.size).toBe(2);
  });
});

describe.each(lastingStores.filter(({ shared }) => shared))(
  "two simulators on one $title",
  (kind) => {
    beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
    afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

    test.skipIf(kind.missing)("see one world", async () => {
      const options = kind.fresh();
      const [one, other] = await Promise.all([createSimulator(options), createSimulator(options)]);
      const first = await one.listen();
      const second = await other.listen();
      const made = await one.createMerchant({ mchid: "1999999999" });
      const asked = await call({ ...made, baseUrl: second.url }, "/v3/payscore/permissions", {
        body: { ...request("shared"), appid: made.appid },
      });
      expect(asked.status).toBe(200);
      const found = await call(
        { ...made, baseUrl: first.url },
        `${CODE}/shared?service_id=${SERVICE}`,
      );
      expect(found.json.authorization_state).toBe("UNBINDUSER");

      await one.clock.advance("3h");
      await state(other, "1234323JKHDFE1243252");
      expect(other.clock.now().getTime() - Date.now()).toBeGreaterThan(10_000_000);

      await other.reset();
      expect((await call({ ...made, baseUrl: first.url }, QUERY)).status).toBe(401);
      await Promise.all([one.close(), other.close()]);
    });

    test.skipIf(kind.missing)("may reset it at the same time", async () => {
      const options = kind.fresh();
      const one = await createSimulator(options);
      const other = await createSimulator(options);
      await one.listen();
      for (let round = 0; round < 10; round++) {
        const [, , made] = await Promise.allSettled([
          one.reset(),
          other.reset(),
          one.createMerchant({ mchid: `19999999${String(round).padStart(2, "0")}` }),
        ]);
        expect((await call(one.merchant(), QUERY)).status).toBe(200);
        if (made.status === "rejected") continue;
        // The new merchant came before the resets and is gone, or after them and is whole.
        const { appid } = made.value;
        const own = QUERY.replace("wxd678efh567hg6787", appid);
        expect([401, 404]).toContain((await call(made.value, own)).status);
      }
      await Promise.all([one.close(), other.close()]);
    });
  },
);

describe.each(lastingStores.filter(({ shared }) => shared))("$title, reset amid work", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)("waits for it, in whatever order it takes its rows", async () => {
    const world = await openWorld(kind.fresh());
    const { db } = world.context.store;
    const merchant = await world.merchant();
    for (const code of ["first", "second"]) {
      await call(merchant, "/v3/payscore/permissions", { body: request(code) });
    }
    let reset: Promise<void> = Promise.resolve();
    await db.transaction().execute(async (tx) => {
      const touch = (code: string): Promise<unknown> =>
        tx
          .updateTable("permissions")
          .set({ notify_url: null })
          .where("authorization_code", "=", code)
          .execute();
      await touch("second");
      reset = world.context.reset();
      const waiting = async (): Promise<readonly unknown[]> => {
        const { rows } = await sql`
          SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'
        `.execute(db);
        return rows;
      };
      await expect.poll(waiting).toHaveLength(1);
      await touch("first");
    });
    await expect(reset).resolves.toBeUndefined();
    await world.close();
  });
});

describe.each(lastingStores.filter(({ shared }) => shared))("$title", (kind) => {
  beforeAll(() => (kind.missing === undefined ? kind.start() : undefined));
  afterAll(() => (kind.missing === undefined ? kind.stop() : undefined));

  test.skipIf(kind.missing)("may break its connections, and the simulator goes on", async () => {
    const errors: unknown[] = [];
    const simulator = await createSimulator({
      ...kind.fresh(),
      onError: (error) => errors.push(error),
    });
    await simulator.listen();
    expect((await call(simulator.merchant(), QUERY)).status).toBe(200);
    kind.breakConnections();
    // A request may meet the broken connection; the ones after it get a new one.
    await call(simulator.merchant(), QUERY);
    expect((await call(simulator.merchant(), QUERY)).status).toBe(200);
    await simulator.close();
    expect(errors.length).toBeGreaterThan(0);
  });
});
