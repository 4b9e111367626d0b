import { CompiledQuery, sql } from "kysely";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stores } from "../../../test/helpers/stores.ts";
import { resolveOptions } from "../../options.ts";
import { openStore } from "../../store/store.ts";
import type { Db, Store } from "../../store/store.ts";
import { insertResource, removeResource, updateResource } from "./resources.ts";
import type { Identifiers, Resource } from "./resources.ts";
import { countResources, findResources } from "./search.ts";

const all = { mchid: "1230000109", kind: "/v3/orders" };

describe.each(stores)("$title", (kind) => {
  let store: Store;
  let db: Db;

  beforeAll(async () => {
    if (kind.missing !== undefined) return;
    await kind.start();
    store = await openStore(resolveOptions(kind.fresh()).location, throwIt);
    db = store.db;
    await fill(db, 2_000);
    await sql`analyze`.execute(db);
  });
  afterAll(async () => {
    if (kind.missing !== undefined) return;
    await store.close();
    kind.stop();
  });

  const count = (identifiers: Identifiers): Promise<number> =>
    countResources(db, { ...all, identifiers });
  const ids = async (
    identifiers: Identifiers,
    oneOf: Identifiers = {},
    page = { limit: 3, offset: 0 },
  ) => (await findResources(db, { ...all, identifiers, oneOf }, page)).map(({ id }) => id);

  test.skipIf(kind.missing)(
    "resources are found by each of their identifiers, newest first",
    async () => {
      expect(await ids({})).toEqual(["r1999", "r1998", "r1997"]);
      expect(await ids({ out_trade_no: "n7" })).toEqual(["r0007"]);
      expect(await ids({ sub_mchid: "odd" }, {}, { limit: 2, offset: 1 })).toEqual([
        "r1997",
        "r1995",
      ]);
      expect(await ids({ sub_mchid: "odd", out_trade_no: "n7" })).toEqual(["r0007"]);
      expect(await ids({ sub_mchid: "even", out_trade_no: "n7" })).toEqual([]);
      expect(await ids({}, { out_trade_no: "n7", transaction_id: "t9" })).toEqual([
        "r0009",
        "r0007",
      ]);
      expect(await ids({}, { out_trade_no: "n7", transaction_id: "t7" })).toEqual(["r0007"]);
    },
  );

  test.skipIf(kind.missing)("they are counted as they come, change and go", async () => {
    const before = [await count({}), await count({ sub_mchid: "odd" })];
    expect(before).toEqual([2_000, 1_000]);
    const made = resource("new", 5_000);
    const identifiers = { out_trade_no: "new", sub_mchid: "odd" };
    await db.transaction().execute((tx) => insertResource(tx, made, identifiers));
    expect(await db.transaction().execute((tx) => insertResource(tx, made, identifiers))).toBe(
      false,
    );
    expect([await count({}), await count({ sub_mchid: "odd" })]).toEqual([2_001, 1_001]);
    const more = { ...identifiers, sub_appid: "wx1" };
    await db.transaction().execute((tx) => updateResource(tx, made, more));
    await db.transaction().execute((tx) => updateResource(tx, made, more));
    expect(await count({ sub_appid: "wx1" })).toBe(1);
    expect(await count({ sub_mchid: "odd", out_trade_no: "new" })).toBe(1);
    await db.transaction().execute((tx) => removeResource(tx, made));
    await db.transaction().execute((tx) => removeResource(tx, made));
    expect([await count({}), await count({ sub_mchid: "odd" })]).toEqual(before);
    expect([await count({ sub_appid: "wx1" }), await count({ out_trade_no: "new" })]).toEqual([
      0, 0,
    ]);
  });

  test.skipIf(kind.missing).each([
    { of: "all", identifiers: {} },
    { of: "a number", identifiers: { out_trade_no: "n7" } },
    { of: "a sub-merchant", identifiers: { sub_mchid: "odd" } },
    { of: "a number of a sub-merchant", identifiers: { sub_mchid: "odd", out_trade_no: "n7" } },
  ])(
    "a page of $of is read from an index in its order, nothing sorted or scanned",
    async ({ identifiers }) => {
      const plan = await planOf(db, (watched) =>
        findResources(watched, { ...all, identifiers }, { limit: 20, offset: 0 }),
      );
      expect(plan).toMatch(/index/i);
      expect(plan).not.toMatch(/\bSCAN (?!.*INDEX)|TEMP B-TREE|Seq Scan|Sort/);
    },
  );
});

/** Stores resources in a few statements: r0000, r0001, … */
async function fill(db: Db, amount: number): Promise<void> {
  for (let first = 0; first < amount; first += 500) {
    await db.transaction().execute(async (tx) => {
      for (let index = first; index < first + 500; index++) {
        const made = resource(`r${String(index).padStart(4, "0")}`, index);
        const sub_mchid = index % 2 === 0 ? "even" : "odd";
        const identifiers = { out_trade_no: `n${index}`, transaction_id: `t${index}`, sub_mchid };
        await insertResource(tx, made, identifiers);
      }
    });
  }
}

function resource(id: string, created_at: number): Resource {
  return {
    ...all,
    id,
    own: id,
    request: "",
    operation: "",
    lastVerb: "create",
    seed: id,
    members: {},
    created_at,
    updated_at: created_at,
  };
}

/** How the database goes about the last query that is made. */
async function planOf(db: Db, query: (watched: Db) => Promise<unknown>): Promise<string> {
  let last: CompiledQuery | undefined;
  const watched = db.withPlugin({
    transformQuery: ({ node, queryId }) => {
      last = db.getExecutor().compileQuery(node, queryId);
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  await query(watched);
  if (last === undefined) throw new Error("There was no query.");
  const word = last.sql.includes('"wechatpay_simulator"') ? "explain" : "explain query plan";
  const { rows } = await db.executeQuery(
    CompiledQuery.raw(`${word} ${last.sql}`, [...last.parameters]),
  );
  return JSON.stringify(rows);
}

function throwIt(error: unknown): never {
  throw error;
}
