import { limitOf, readJson, readParameters } from "../../api/input.ts";
import { badInput, ControlError, json } from "../../api/reply.ts";
import type { ControlHandler, Route } from "../../api/route.ts";
import type { Db } from "../../store/store.ts";
import { findOwner } from "../phone-user.ts";
import type { UserRow } from "../../store/tables.ts";
import { couponsIn } from "../coupon/view.ts";
import { balanceIn } from "./balance.ts";
import { cardsOf, cardWords } from "./cards.ts";
import { createUser } from "./create-user.ts";
import { passwordOf } from "./password.ts";
import { UserExistsError, UserOptionError } from "./user-options.ts";
import type { UserOptions } from "./user-options.ts";

const listUsers: ControlHandler = async ({ clock, store }, { query }) => {
  const limit = limitOf(readParameters(query, ["limit"]));
  const rows = await store.db
    .selectFrom("users")
    .selectAll()
    .orderBy("person")
    .orderBy("appid")
    .execute();
  const people = new Map<string, UserRow[]>();
  for (const row of rows) people.set(row.person, [...(people.get(row.person) ?? []), row]);
  const users: object[] = [];
  for (const [person, accounts] of [...people].slice(0, limit)) {
    users.push(await summary(store.db, person, accounts, clock.now()));
  }
  return json(200, { users });
};

const readUser: ControlHandler = async ({ clock, store }, { path }) => {
  const { user = "" } = path;
  const owner = await findOwner(store.db, user);
  if (owner !== undefined) {
    const { person, accounts } = owner;
    return json(200, await summary(store.db, person, accounts, clock.now()));
  }
  throw new ControlError(404, "There is no such user; GET /_sim/users lists those that there are.");
};

const addUser: ControlHandler = async (context, { request }) => {
  const names = ["appid", "openid", "nickname", "balance", "cards", "coupons", "password"];
  // createUser refuses what has not the right form.
  const options = readJson(request, names) as UserOptions;
  try {
    const user = await createUser(context, options);
    return json(201, await summary(context.store.db, user.person, [user], context.clock.now()));
  } catch (error) {
    if (error instanceof UserOptionError) throw badInput(error.option, error.message);
    if (!(error instanceof UserExistsError)) throw error;
    throw new ControlError(409, error.message, { member: "openid" });
  }
};

async function summary(
  db: Db,
  person: string,
  accounts: readonly UserRow[],
  now: number,
): Promise<object> {
  return {
    person,
    nickname: accounts[0]?.nickname ?? person,
    accounts: accounts.map(({ appid, openid }) => ({ appid, openid })),
    balance: await balanceIn(db, person),
    cards: (await cardsOf(db, person)).map((card) =>
      Object.assign({ name: cardWords(card.bankType) }, card),
    ),
    password: await passwordOf(db, person),
    coupons: await couponsIn(db, person, now),
    phone: `/_sim/phone/${encodeURIComponent(person)}`,
  };
}

/** Its endpoints under `/_sim`. */
export const walletRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/users",
    says: "the users, what they have, their cards and coupons: ?limit=",
    handle: listUsers,
  },
  {
    method: "GET",
    path: "/users/{user}",
    says: "a user, by person or openid: balance in fen, cards, coupons, payment password",
    handle: readUser,
  },
  {
    method: "POST",
    path: "/users",
    says: "another user: {appid?, openid?, nickname?, balance? in fen, cards?: [{bankType: CMB_DEBIT …, refused?}], coupons?: [{value in fen, minimum?, type?: CASH | NOCASH, mchid?, stockId?, name?, goodsTag?, combinable?, validFrom?, validUntil?}], password? of six digits}",
    handle: addUser,
  },
];
