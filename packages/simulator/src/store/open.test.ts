import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { StoreLocation } from "./location.ts";
import { openStore } from "./store.ts";

const folder = mkdtempSync(join(tmpdir(), "wxpay-sim-open-"));
beforeAll(() => {
  writeFileSync(join(folder, "text.db"), "This is no database. ".repeat(100));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const unheard = (error: unknown): never => {
  throw error;
};
const open = (location: StoreLocation) => openStore(location, unheard);
const file = (name: string): StoreLocation => ({ kind: "file", path: join(folder, name) });

test("a file that another simulator has open is refused, until that one is closed", async () => {
  const first = await open(file("held.db"));
  const refused = open(file("held.db"));
  await expect(refused).rejects.toThrow(/held\.db.*another simulator has it open/);
  await first.close();
  const second = await open(file("held.db"));
  await second.close();
});

test("a file that is open is refused through a link too", async () => {
  mkdirSync(join(folder, "real"));
  symlinkSync(join(folder, "real"), join(folder, "linked-folder"));
  const first = await open(file("real/world.db"));
  symlinkSync(join(folder, "real/world.db"), join(folder, "link.db"));
  for (const name of ["link.db", "linked-folder/world.db"]) {
    await expect(open(file(name))).rejects.toThrow(/another simulator has it open/);
  }
  await first.close();
});

test.each([
  [
    "a folder that does not exist",
    file("missing/world.db"),
    /missing\/world\.db.*folder must exist/,
  ],
  ["a file that is no database", file("text.db"), /text\.db.*not a database/],
  [
    "a PostgreSQL that does not answer",
    { kind: "postgres", url: "postgres://u:secret@127.0.0.1:1/x" },
    /PostgreSQL at 127\.0\.0\.1:1\/x.*ECONNREFUSED/,
  ],
] as const)("%s is named in the error", async (_, location, want) => {
  const error = await open(location).then(unheard, (error: unknown) => error);
  expect(String(error)).toMatch(want);
  expect(String(error)).not.toContain("secret");
});

test("a disk that is full is called so, what was stored stays, and the store goes on when there is room", async () => {
  const store = await open(file("full.db"));
  const { db } = store;
  const counter = (name: string, value: number) =>
    db.transaction().execute(async (tx) => {
      await sql`insert into counters values (${name}, ${value})`.execute(tx);
      await sql`insert into counters values (${"long".repeat(20_000)}, 1)`.execute(tx);
    });
  await sql`insert into counters values ('kept', 1)`.execute(db);
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(db);
  await expect(counter("lost", 2)).rejects.toThrow(/^The disk that holds .*full\.db is full/);
  await sql.raw("pragma max_page_count = 1000000").execute(db);
  await counter("later", 3);
  const { rows: stored } = await sql<{ value: number }>`select value from counters
    where length(name) < 100 order by value`.execute(db);
  expect(stored).toEqual([{ value: 1 }, { value: 3 }]);
  await store.close();
});
