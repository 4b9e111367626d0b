import Libsql from "libsql";
import { expect, test, vi } from "vitest";
import { keepingStatements } from "./kept-statements.ts";

test("a text is prepared once, also where the tables change between", () => {
  const database = new Libsql(":memory:");
  const prepare = vi.spyOn(database, "prepare");
  const kept = keepingStatements(database);
  kept.prepare("create table a (b)").run([]);
  for (const value of [1, 2, 3]) kept.prepare("insert into a values (?)").run([value]);
  const all = () => kept.prepare("select * from a").all([]);
  expect(all()).toEqual([{ b: 1 }, { b: 2 }, { b: 3 }]);
  kept.prepare("alter table a add column c").run([]);
  expect(all()[0]).toEqual({ b: 1, c: null });
  expect(prepare).toHaveBeenCalledTimes(4);
  kept.close();
});

test("the statements that were used last are kept, and only so many", () => {
  const database = new Libsql(":memory:");
  const prepare = vi.spyOn(database, "prepare");
  const kept = keepingStatements(database);
  const often = () => kept.prepare("select 'often'");
  for (let number = 0; number < 1_000; number++) {
    often();
    kept.prepare(`select ${number}`);
  }
  expect(prepare).toHaveBeenCalledTimes(1_001);
  kept.prepare("select 0");
  expect(prepare).toHaveBeenCalledTimes(1_002);
  kept.close();
});
