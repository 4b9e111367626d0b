import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { call, send } from "../../test/helpers/signed-request.ts";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { createRequestLog } from "./request-log.ts";
import type { NotedRequest } from "../core/context.ts";
import type { RequestRow } from "../store/tables.ts";

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const unheard = (error: unknown): never => {
  throw error;
};

const row: NotedRequest = {
  id: "noted",
  at: 9_200_000_000_000,
  seq: 1,
  mchid: null,
  operation: null,
  method: "GET",
  target: "/v3/nothing",
  status: 404,
  code: null,
  message: null,
  duration_ms: 1,
  request_body: "",
  response_body: "",
};

async function logged(): Promise<readonly RequestRow[]> {
  await world.context.requests.flush();
  return world.context.store.db
    .selectFrom("requests")
    .selectAll()
    .orderBy("at")
    .orderBy("seq")
    .execute();
}

test("requests are noted with what came of them, without their headers", async () => {
  const merchant = await world.merchant();
  const success = await call(merchant, "/v3/security/echo", { body: { echo_message: "hi" } });
  const refused = await call(merchant, "/v3/certificates?algorithm_type=x");
  await call(merchant, "/v3/certificates", { headers: { authorization: undefined } });
  await send(merchant.baseUrl, "/v3/nothing?a=1", { method: "GET" });
  const rows = await logged();
  expect(rows).toMatchObject([
    {
      id: success.headers["request-id"],
      mchid: "1230000109",
      operation: "v3/security/echo#post",
      method: "POST",
      target: "/v3/security/echo",
      status: 200,
      code: null,
      request_body: '{"echo_message":"hi"}',
      response_body: success.text,
    },
    {
      id: refused.headers["request-id"],
      mchid: "1230000109",
      operation: "v3/certificates#get",
      status: 400,
      code: "PARAM_ERROR",
      response_body: refused.text,
    },
    { mchid: null, status: 401, code: "SIGN_ERROR" },
    { mchid: null, operation: null, target: "/v3/nothing?a=1", status: 404, code: null },
  ]);
  expect(JSON.stringify(rows)).not.toContain("serial_no");
});

test("the log keeps the newest two thousand and not much more", async () => {
  const row: NotedRequest = {
    ...(await logged())[0]!,
    request_body: "",
    response_body: "",
  };
  for (let index = 0; index < 5_000; index++) {
    world.context.requests.add({ ...row, id: `row-${index}`, at: row.at + index, seq: index });
  }
  const rows = await logged();
  expect(rows.length).toBeGreaterThanOrEqual(2_000);
  expect(rows.length).toBeLessThanOrEqual(2_700);
  expect(rows.at(-1)?.id).toBe("row-4999");
  expect(rows[0]?.id).toBe(`row-${5_000 - rows.length}`);
});

test("requests of one instant are dropped oldest first too", async () => {
  const row: NotedRequest = { ...(await logged())[0]!, at: 9_000_000_000_000 };
  for (let index = 0; index < 2_500; index++) {
    world.context.requests.add({ ...row, id: `instant-${index}`, seq: index });
  }
  const rows = (await logged()).filter(({ id }) => id.startsWith("instant-"));
  expect(rows.length).toBeGreaterThanOrEqual(2_000);
  expect(rows.at(-1)?.id).toBe("instant-2499");
});

test("the log goes on after the database failed, and what waits meanwhile is bounded", async () => {
  const { db } = world.context.store;
  const row: NotedRequest = { ...(await logged())[0]!, at: 9_100_000_000_000 };
  const errors: unknown[] = [];
  const log = createRequestLog({ db, lasting: true }, (error) => errors.push(error));
  await db.schema.alterTable("requests").renameTo("away").execute();
  for (let index = 0; index < 3_000; index++) log.add({ ...row, id: `lost-${index}`, seq: index });
  await expect.poll(() => errors).toHaveLength(1);
  await db.schema.alterTable("away").renameTo("requests").execute();
  log.add({ ...row, id: "after", seq: 3_000 });
  await expect.poll(async () => (await logged()).at(-1)?.id).toBe("after");
  const kept = (await logged()).filter(({ id }) => id.startsWith("lost-"));
  expect(kept.length).toBeLessThan(2_000);
});

test.each([
  ["in memory, where nothing outlives the process, only when somebody asks for them", false, 0],
  ["elsewhere a moment later", true, 1],
])("requests are written: %s", async (_, lasting, count) => {
  vi.useFakeTimers();
  try {
    await world.context.reset();
    const { db } = world.context.store;
    const stored = () => db.selectFrom("requests").select("id").execute();
    const log = createRequestLog({ db, lasting }, unheard);
    log.add(row);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await stored()).toHaveLength(count);
    await log.flush();
    expect(await stored()).toHaveLength(1);
  } finally {
    vi.useRealTimers();
  }
});

test("what was not stored before a reset stays away", async () => {
  const merchant = await world.merchant();
  await call(merchant, "/v3/certificates");
  await world.context.reset();
  expect(await logged()).toEqual([]);
});
