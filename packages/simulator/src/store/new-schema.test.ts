import Libsql from "libsql";
import { Kysely, SqliteDialect } from "kysely";
import { expect, test } from "vitest";
import { productMigrations } from "../products/index.ts";
import { migrate } from "./migrate.ts";

const head = `// What the migrations make of a new SQLite database, for stores in memory: new-schema.test.ts compares, and writes it anew
// when it is run with --update.
export const newSchema: string = \`
`;

// The stores in memory are made by the text, all others by the migrations: every test of a store holds both to the same.
test("a store in memory has the tables that the migrations make", async () => {
  const database = new Libsql(":memory:");
  const db = new Kysely({ dialect: new SqliteDialect({ database }) });
  await migrate(db, productMigrations);
  const made = database
    .prepare(
      "select sql from sqlite_master where sql is not null and tbl_name not like 'kysely_%' order by rowid",
    )
    .pluck()
    .all();
  await db.destroy();
  expect(made.length).toBeGreaterThan(10);
  const source = `${head}${made.map((sql) => `${String(sql)};\n`).join("")}\`;\n`;
  await expect(source).toMatchFileSnapshot("new-schema.ts");
});
