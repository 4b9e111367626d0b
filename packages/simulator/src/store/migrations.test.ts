import { Kysely, SqliteDialect } from "kysely";
import Libsql from "libsql";
import { expect, test } from "vitest";
import { productMigrations, productTables } from "../products/index.ts";
import { clearWorld } from "../world/clear-world.ts";
import { migrate } from "./migrate.ts";
import { migrationsWith } from "./migrations.ts";
import { openStore } from "./store.ts";
import type { Tables } from "./tables.ts";

const PUBLISHED = ["2026-01-world", "2026-02-resources", "2026-03-faults"];

// As the first databases have it: what a published migration makes never changes.
const PUBLISHED_TABLES = {
  counters: "name value",
  faults: "id position mchid operation event_type fault times rate seen struck",
  merchant_appids: "mchid appid",
  merchants:
    "mchid name appid key_mode serial private_key certificate api_v3_key api_v2_key created_at",
  notification_attempts: "notification_id number at wall_at duration_ms status error",
  notifications:
    "id mchid event_type url lane resource body created_at state attempts next_attempt_at lease_owner lease_until fault",
  permissions:
    "id mchid sub_mchid service_id appid sub_appid authorization_code notify_url state openid sub_openid person token token_expires_at created_at success_at cancel_at",
  platform_keys: "id kind mchid private_key public_pem effective_at expires_at",
  requests:
    "id at seq mchid operation method target status code message duration_ms request_body response_body",
  resource_counts: "mchid kind name value count",
  resource_numbers: "mchid kind name value created_at resource_id",
  resources: "id mchid kind own request operation stage seed members created_at updated_at",
  services: "mchid service_id name pre_authorization risk_tier",
  sub_merchants: "mchid sub_mchid name sub_appid",
  users: "appid openid person nickname",
};

// Without the tables that a store in memory begins with.
function emptyDatabase(): Kysely<Tables> {
  return new Kysely({ dialect: new SqliteDialect({ database: new Libsql(":memory:") }) });
}

const throwIt = (error: unknown): never => {
  throw error;
};

test("published migrations keep their names and come first, so that databases of older versions open", async () => {
  const names = Object.keys(await migrationsWith(productMigrations).getMigrations());
  expect(names.toSorted().slice(0, PUBLISHED.length)).toEqual(PUBLISHED);
});

test("published migrations make the tables that databases of older versions have", async () => {
  const db = emptyDatabase();
  const migrations = await migrationsWith(productMigrations).getMigrations();
  for (const name of PUBLISHED) await migrations[name]?.up(db);
  const tables = await db.introspection.getTables();
  const made = tables.map(({ name, columns }) => [
    name,
    columns.map((column) => column.name).join(" "),
  ]);
  expect(Object.fromEntries(made)).toEqual(PUBLISHED_TABLES);
  await db.destroy();
});

test("parts of one migration run in the order of their list, migrations in that of their names", async () => {
  const ran: string[] = [];
  const part = (name: string) => (): Promise<void> => {
    ran.push(name);
    return Promise.resolve();
  };
  const products = [
    { "2027-02-later": part("later"), "2027-01-shared": part("first part") },
    { "2027-01-shared": part("second part") },
  ];
  const db = emptyDatabase();
  await migrate(db, products);
  expect(ran).toEqual(["first part", "second part", "later"]);
  await db.destroy();
});

test("who was there before there were brands is a merchant", async () => {
  const db = emptyDatabase();
  const migrations = await migrationsWith(productMigrations).getMigrations();
  for (const name of PUBLISHED) await migrations[name]?.up(db);
  const texts = PUBLISHED_TABLES.merchants.split(" ").map((name) => [name, "1"]);
  await db.insertInto("merchants").values(Object.fromEntries(texts)).execute();
  const later = Object.keys(migrations).filter((name) => !PUBLISHED.includes(name));
  for (const name of later.toSorted()) await migrations[name]?.up(db);
  expect(await db.selectFrom("merchants").select(["mchid", "kind"]).execute()).toEqual([
    { mchid: "1", kind: "merchant" },
  ]);
  await db.destroy();
});

test("a reset clears every table but the counters", async () => {
  const { db, close } = await openStore({ kind: "memory" }, throwIt, productMigrations);
  const deleted: string[] = [];
  const spied = db.withPlugin({
    transformQuery: ({ node }) => {
      if (node.kind === "DeleteQueryNode") deleted.push(JSON.stringify(node.from));
      return node;
    },
    transformResult: ({ result }) => Promise.resolve(result),
  });
  await spied.transaction().execute((tx) => clearWorld(tx, false, productTables));
  const tables = await db.introspection.getTables();
  const names = tables.map(({ name }) => name).filter((name) => name !== "counters");
  for (const name of names) {
    expect(
      deleted.filter((from) => from.includes(`"${name}"`)),
      `the table ${name}`,
    ).toHaveLength(1);
  }
  expect(deleted).toHaveLength(names.length);
  await close();
});
