import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { libsql } from "./libsql.ts";

test("SQLite's driver is the one that it would choose itself, and what it did not look at is left whole", () => {
  const database = new (libsql())(":memory:");
  expect(database.prepare("select 1 as one").all()).toEqual([{ one: 1 }]);
  database.close();

  const near = createRequire(createRequire(import.meta.url).resolve("libsql"));
  const loaded = Object.keys(near.cache).flatMap(
    (file) => /@libsql[\\/]([^\\/]+)[\\/]index\.node$/.exec(file)?.[1] ?? [],
  );
  expect(loaded).toEqual([near("@neon-rs/load").currentTarget()]);
  expect(near("detect-libc")).toHaveProperty("versionSync");
});
