import type { Ids } from "../clock/ids.ts";
import type { Db, Tx } from "../store/store.ts";
import type { UserRow } from "../store/tables.ts";

/** The human being behind the default world's openids: acts where a test names nobody. */
export const DEFAULT_PERSON = "user-1";

/** An openid that another app of the same merchant gave to somebody. */
export class ForeignOpenidError extends Error {
  override readonly name = "ForeignOpenidError";
}

/** How an app knows a user; undefined where it knows nobody by this openid. */
export async function findUser(
  db: Db | Tx,
  appid: string,
  openid: string,
): Promise<UserRow | undefined> {
  return db
    .selectFrom("users")
    .selectAll()
    .where("appid", "=", appid)
    .where("openid", "=", openid)
    .executeTakeFirst();
}

/**
 * The user whom an app knows by an openid; one that nobody has yet makes a new user.
 *
 * @param apps all apps of the merchant
 * @throws ForeignOpenidError when the openid belongs to another of them
 */
export async function findOrCreateUser(
  tx: Tx,
  ids: Ids,
  { appid, openid, apps }: { appid: string; openid: string; apps: Iterable<string> },
): Promise<UserRow> {
  const known = await findUser(tx, appid, openid);
  if (known !== undefined) return known;
  for (const other of apps) {
    // The app itself is no other one, even if somebody else made the user known to it this very moment.
    if (other === appid || (await findUser(tx, other, openid)) === undefined) continue;
    throw new ForeignOpenidError("The openid belongs to another app of the merchant.");
  }
  const person = `user-${ids.hex(12)}`;
  const user: UserRow = { appid, openid, person, nickname: `User ${person.slice(5)}` };
  await tx
    .insertInto("users")
    .values(user)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return (await findUser(tx, appid, openid)) ?? user;
}

/** The same human being as another app knows them; an app that has not met them yet gives them a new openid. */
export async function asAppKnows(
  tx: Tx,
  ids: Ids,
  appid: string,
  user: Pick<UserRow, "person" | "nickname">,
): Promise<UserRow> {
  const known = await tx
    .selectFrom("users")
    .selectAll()
    .where("appid", "=", appid)
    .where("person", "=", user.person)
    .executeTakeFirst();
  if (known !== undefined) return known;
  const made: UserRow = {
    appid,
    openid: `o${ids.token(27)}`,
    person: user.person,
    nickname: user.nickname,
  };
  await tx.insertInto("users").values(made).execute();
  return made;
}

/** Makes everything else that a user does at the same time wait for this transaction: PostgreSQL holds a row that was written. */
export async function lockUser(tx: Tx, user: UserRow): Promise<void> {
  await tx
    .updateTable("users")
    .set({ person: user.person })
    .where("appid", "=", user.appid)
    .where("openid", "=", user.openid)
    .execute();
}

/** The users of an app, a few: the first one acts unless somebody else is named. */
export async function usersOfApp(
  db: Db | Tx,
  appid: string,
): Promise<Pick<UserRow, "openid" | "nickname" | "person">[]> {
  return db
    .selectFrom("users")
    .select(["openid", "nickname", "person"])
    .where("appid", "=", appid)
    .orderBy((eb) => eb.case().when("person", "=", DEFAULT_PERSON).then(0).else(1).end())
    .orderBy("openid")
    .limit(20)
    .execute();
}
