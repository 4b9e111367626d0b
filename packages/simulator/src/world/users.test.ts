import { expect, test } from "vitest";
import { openWorld } from "../../test/helpers/world.ts";
import { asAppKnows, findOrCreateUser, ForeignOpenidError } from "./users.ts";

test("a user whom somebody else makes known at the same moment is found, not taken for another app's", async () => {
  const { context, close } = await openWorld();
  const user = { appid: "wxMine", openid: "oNew", person: "p", nickname: "P" };
  const found = await context.store.db.transaction().execute((tx) => {
    // Begins after the user was looked for in vain; queries of one transaction run in their order.
    const apps = function* (): Generator<string> {
      void tx.insertInto("users").values(user).execute();
      yield* ["wxMine", "wxOther"];
    };
    const given = { appid: "wxMine", openid: "oNew", apps: apps() };
    return findOrCreateUser(tx, context.ids, given);
  });
  expect(found).toEqual(user);
  await close();
});

test("an openid that another app of the merchant gave is refused", async () => {
  const { context, close } = await openWorld();
  const user = { appid: "wxOther", openid: "oForeign", person: "p", nickname: "P" };
  await context.store.db.insertInto("users").values(user).execute();
  const given = { appid: "wxMine", openid: "oForeign", apps: ["wxMine", "wxOther"] };
  const found = context.store.db
    .transaction()
    .execute((tx) => findOrCreateUser(tx, context.ids, given));
  await expect(found).rejects.toThrow(ForeignOpenidError);
  await close();
});

test("an app that meets a human being anew gives an openid of its own, once", async () => {
  const { context, close } = await openWorld();
  const asked = (): Promise<{ openid: string; person: string }> =>
    context.store.db
      .transaction()
      .execute((tx) =>
        asAppKnows(tx, context.ids, "wxNew", { person: "user-1", nickname: "User 1" }),
      );
  const first = await asked();
  expect(first).toMatchObject({ person: "user-1", openid: expect.stringMatching(/^o\w{27}$/) });
  expect(await asked()).toEqual(first);
  await close();
});
