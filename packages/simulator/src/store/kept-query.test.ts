import { afterAll, beforeAll, expect, test } from "vitest";
import { openWorld } from "../../test/helpers/world.ts";
import type { World } from "../../test/helpers/world.ts";
import { keptQuery } from "./kept-query.ts";

let worlds: readonly World[];
beforeAll(async () => {
  worlds = [await openWorld(), await openWorld()];
});
afterAll(() => Promise.all(worlds.map((world) => world.close())));

test("a kept query is built once for each database, and takes its values anew with each run", async () => {
  let built = 0;
  const find = keptQuery<{ mchid: string }, { mchid: string }>((db, value) => {
    built += 1;
    const both = db.selectFrom("merchants").select("mchid").where("key_mode", "=", "both");
    return both.where("mchid", "=", value("mchid"));
  });
  for (const { context } of worlds) {
    const { db } = context.store;
    expect(await find(db, { mchid: "1230000109" })).toEqual([{ mchid: "1230000109" }]);
    expect(await find(db, { mchid: "1900000100" })).toEqual([{ mchid: "1900000100" }]);
    expect(await find(db, { mchid: "' or 1=1 --" })).toEqual([]);
  }
  expect(built).toBe(2);
});

test("within a transaction a kept query sees what the transaction did", async () => {
  const find = keptQuery<{ mchid: string }, { name: string }>((db, value) =>
    db.selectFrom("merchants").select("name").where("mchid", "=", value("mchid")),
  );
  const { db } = worlds[0]!.context.store;
  const mchid = "1230000109";
  const [{ name } = { name: "" }] = await find(db, { mchid });
  const undone = db.transaction().execute(async (tx) => {
    await tx.updateTable("merchants").set({ name: "renamed" }).where("mchid", "=", mchid).execute();
    expect(await find(tx, { mchid })).toEqual([{ name: "renamed" }]);
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  expect(await find(db, { mchid })).toEqual([{ name }]);
});
