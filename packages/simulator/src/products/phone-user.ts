import { badInput, ControlError } from "../api/reply.ts";
import { shown } from "../api/input.ts";
import type { Context } from "../core/context.ts";
import type { PhoneUser } from "./phone-page.ts";
import type { Db } from "../store/store.ts";
import { asAppKnows, usersOfApp } from "../world/users.ts";

/** Stands in an address for a user where nobody is known yet. */
export const ANYONE = "anyone";

const OPENID = /^[\w-]{1,128}$/;

/** @throws ControlError 400 for what can't be an openid */
export function checkOpenid(openid: string): void {
  if (OPENID.test(openid)) return;
  throw badInput("openid", `openid has letters, digits, _ and - only, not ${shown(openid)}.`);
}

/**
 * The human being whom an address means: by person (`user-1`) or by an openid that an app gave them.
 *
 * @throws ControlError 409 for an openid that apps gave to different ones
 */
export async function findOwner(db: Db, user: string): Promise<PhoneUser | undefined> {
  const byPerson = await accountsOf(db, user);
  if (byPerson !== undefined) return byPerson;
  const rows = await db
    .selectFrom("users")
    .select("person")
    .distinct()
    .where("openid", "=", user)
    .orderBy("person")
    .execute();
  const [first, ...others] = rows;
  if (first === undefined) return undefined;
  if (others.length > 0) {
    throw new ControlError(409, "Several users have this openid, each in another app: say which.", {
      users: rows.map(({ person }) => `/_sim/phone/${encodeURIComponent(person)}`),
    });
  }
  return accountsOf(db, first.person);
}

/** The human being of this name. */
export async function accountsOf(db: Db, person: string): Promise<PhoneUser | undefined> {
  const accounts = await db
    .selectFrom("users")
    .selectAll()
    .where("person", "=", person)
    .orderBy("appid")
    .execute();
  return accounts.length === 0 ? undefined : { person, accounts };
}

/** The openid under which the user of an address acts in an app; undefined where nobody is known or named. */
export async function actingOpenid(
  db: Db,
  user: string,
  appid: string,
): Promise<string | undefined> {
  if (user === ANYONE) return (await usersOfApp(db, appid))[0]?.openid;
  const owner = await findOwner(db, user);
  // An openid that nobody has yet: whoever acts under it is a new user.
  if (owner === undefined) return OPENID.test(user) ? user : undefined;
  return owner.accounts.find((account) => account.appid === appid)?.openid;
}

/**
 * The same for somebody who does act: an app that a user has not opened before gives them an openid now.
 *
 * @throws ControlError 400 where nobody is known
 */
export async function openidToAct(context: Context, user: string, appid: string): Promise<string> {
  const { ids, store } = context;
  const known = await actingOpenid(store.db, user, appid);
  if (known !== undefined) return known;
  const [account] = (await findOwner(store.db, user))?.accounts ?? [];
  if (account === undefined) {
    throw badInput("openid", `Say who acts: ${appid} has no user yet.`);
  }
  const made = await store.db.transaction().execute((tx) => asAppKnows(tx, ids, appid, account));
  return made.openid;
}
