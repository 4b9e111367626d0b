import type { Context } from "../../core/context.ts";
import type { UserRow } from "../../store/tables.ts";
import { DEFAULT_MERCHANT } from "../../world/default-world.ts";
import { POCKET_MONEY, topUp } from "./balance.ts";
import { USUAL_CARDS } from "./cards.ts";
import type { Card } from "./cards.ts";

/** Options of {@link createUser}; every one may be left out. */
export interface UserOptions {
  /** The app that knows the user by this openid. Default: the default merchant's, `wxd678efh567hg6787`. */
  readonly appid?: string;
  /** Letters, digits, `_` and `-`. Default: a new one. */
  readonly openid?: string;
  readonly nickname?: string;
  /** What is in the wallet (零钱), in fen. Default: 1000000. */
  readonly balance?: number;
  /**
   * The bank cards, at most one of a kind at a bank; the first one that is not refused pays where the balance is not enough.
   * Default: `CMB_DEBIT`, `CMB_CREDIT`, and `ICBC_DEBIT`, which is refused.
   */
  readonly cards?: readonly Card[];
}

/** Thrown for an option that has not the right form. */
export class UserOptionError extends TypeError {
  override readonly name = "UserOptionError";
  readonly option: keyof UserOptions;

  constructor(option: keyof UserOptions, message: string) {
    super(message);
    this.option = option;
  }
}

/** Thrown when the app knows somebody by this openid already. */
export class UserExistsError extends Error {
  override readonly name = "UserExistsError";
}

/**
 * Adds a user with a wallet.
 *
 * @throws UserOptionError when an option has not the right form, UserExistsError when the app has the openid already
 */
export async function createUser(context: Context, options: UserOptions = {}): Promise<UserRow> {
  check(options);
  const { ids, store } = context;
  const { balance = POCKET_MONEY, cards = USUAL_CARDS } = options;
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
      .values({ person, cards: JSON.stringify(cards) })
      .execute();
    await topUp(context, tx, person, balance);
  });
  return user;
}

const FORMS = {
  appid: [/^wx[0-9a-z]{16}$/u, '"wx" and 16 lower-case letters or digits'],
  openid: [/^[\w-]{1,128}$/u, "1 to 128 letters, digits, _ and -"],
  nickname: [/^[^\p{Cc}\p{Cs}]{1,64}$/u, "1 to 64 characters in one line"],
} as const;

function check(options: UserOptions): void {
  for (const name of ["appid", "openid", "nickname"] as const) {
    const value: unknown = options[name];
    const [form, says] = FORMS[name];
    if (value === undefined || (typeof value === "string" && form.test(value))) continue;
    throw new UserOptionError(name, `${name} must be ${says}.`);
  }
  const { balance = 0 } = options;
  // A trillion yuan; sums stay safe integers.
  if (!Number.isSafeInteger(balance) || balance < 0 || balance > 1e14) {
    throw new UserOptionError("balance", "balance must be a whole number of fen, from 0 to 1e14.");
  }
  checkCards(options.cards ?? []);
}

function checkCards(cards: readonly Card[]): void {
  const right =
    Array.isArray(cards) && cards.length <= 20 && cards.every((card: unknown) => isCard(card));
  if (!right) {
    throw new UserOptionError(
      "cards",
      'cards must be a list of 20 at most, each {"bankType": "CMB_DEBIT", "refused"?: true}; a bankType ends with _DEBIT or _CREDIT.',
    );
  }
  if (new Set(cards.map(({ bankType }) => bankType)).size < cards.length) {
    throw new UserOptionError("cards", "cards has a bankType twice; a user has one of each.");
  }
}

function isCard(card: unknown): card is Card {
  if (typeof card !== "object" || card === null) return false;
  const { bankType, refused, ...others } = Object.fromEntries(Object.entries(card));
  return (
    typeof bankType === "string" &&
    /^[A-Z0-9]{2,24}_(?:DEBIT|CREDIT)$/u.test(bankType) &&
    (refused === undefined || typeof refused === "boolean") &&
    Object.keys(others).length === 0
  );
}
