import { OUTSIDE, walletOf } from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import { CARD_DIGITS, cardName } from "../wallet/cards.ts";
import type { OrderRow } from "../payment/tables.ts";
import type { RefundRow } from "./tables.ts";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Where a refund goes. */
export interface Payee {
  readonly account: Account;
  /** As answers and notifications tell it. */
  readonly says: string;
  /** Milliseconds until it is there. */
  readonly takes: number;
}

/** Back to where the order was paid from: at once nearly to a balance, in a few days to a card. */
export function payeeOf({ bank_type, person }: OrderRow): Payee {
  if (bank_type === "OTHERS" && person !== null) {
    return { account: walletOf(person), says: "支付用户零钱", takes: 3 * MINUTE };
  }
  return { account: OUTSIDE, says: cardName(bank_type ?? "", CARD_DIGITS), takes: 2 * DAY };
}

/** A card that the merchant names after the payer's own could not take the money. */
export function cardOf(bankType: string, number: string): Payee {
  return { account: OUTSIDE, says: cardName(bankType, number.slice(-4)), takes: 2 * DAY };
}

/** The merchant's own card for settlement: it pays the payer in another way. */
export const MERCHANT_CARD: Payee = { account: OUTSIDE, says: "商户结算银行账户", takes: 2 * DAY };

/** What a refund stores of where it goes. */
export function payeeColumns({
  account,
  says,
}: Payee): Pick<RefundRow, "payee_owner" | "payee_account" | "received_account"> {
  return { payee_owner: account.owner, payee_account: account.account, received_account: says };
}
