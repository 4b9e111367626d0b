import type { Context } from "../../core/context.ts";
import type { UserRow } from "../../store/tables.ts";
import { DEFAULT_MERCHANT } from "../../world/default-world.ts";
import { giveCoupons } from "../coupon/give.ts";
import { postMovement } from "../ledger/post.ts";
import { POCKET_MONEY, topUp } from "./balance.ts";
import { USUAL_CARDS } from "./cards.ts";
import { checkUserOptions, UserExistsError } from "./user-options.ts";
import type { UserOptions } from "./user-options.ts";

/**
 * Adds a user with a wallet, and coupons where they are wanted.
 *
 * @throws UserOptionError when an option has not the right form, UserExistsError when the app has the openid already
 */
export async function createUser(context: Context, options: UserOptions = {}): Promise<UserRow> {
  checkUserOptions(options);
  const { ids, store } = context;
  const { balance = POCKET_MONEY, cards = USUAL_CARDS, coupons = [], password = null } = options;
  const person = `user-${ids.hex(12)}`;
  const user: UserRow = {
    appid: options.appid ?? DEFAULT_MERCHANT.appid,
    openid: options.openid ?? `o${ids.token(27)}`,
    person,
    nickname: options.nickname ?? `User ${person.slice(5)}`,
  };
  await store.db.transaction().execute(async (tx) => {
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto("users")
      .values(user)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirstOrThrow();
    if (numInsertedOrUpdatedRows !== 1n) {
      throw new UserExistsError(`The app ${user.appid} has a user ${user.openid} already.`);
    }
    await tx
      .insertInto("people")
      .values({ person, cards: JSON.stringify(cards), password })
      .execute();
    await giveCoupons(context, tx, person, coupons);
    await postMovement(context, tx, topUp(person, balance));
  });
  return user;
}
