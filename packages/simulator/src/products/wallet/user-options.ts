import { faultOfCoupons } from "../coupon/coupon-options.ts";
import type { CouponOptions } from "../coupon/coupon-options.ts";
import type { Card } from "./card.ts";

/** Options of `createUser`; every one may be left out. */
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
  /** Cash coupons (代金券), which payments use where they fit. Default: none. */
  readonly coupons?: readonly CouponOptions[];
  /** The payment password (支付密码), six digits. Default: `123456`. */
  readonly password?: string;
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

const FORMS = {
  appid: [/^wx[0-9a-z]{16}$/u, '"wx" and 16 lower-case letters or digits'],
  openid: [/^[\w-]{1,128}$/u, "1 to 128 letters, digits, _ and -"],
  nickname: [/^[^\p{Cc}\p{Cs}]{1,64}$/u, "1 to 64 characters in one line"],
  password: [/^\d{6}$/u, "a text of six digits"],
} as const;

/** @throws UserOptionError for the first option that has not the right form */
export function checkUserOptions(options: UserOptions): void {
  for (const name of ["appid", "openid", "nickname", "password"] as const) {
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
  const fault = faultOfCoupons(options.coupons ?? []);
  if (fault !== undefined) throw new UserOptionError("coupons", fault);
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
