import type { Bilingual } from "../../browser/language.ts";
import type { Db, Tx } from "../../store/store.ts";
import type { Card } from "./card.ts";

/** The cards of whoever was not made with others. */
export const USUAL_CARDS: readonly Card[] = [
  { bankType: "CMB_DEBIT" },
  { bankType: "CMB_CREDIT" },
  { bankType: "ICBC_DEBIT", refused: true },
];

/** The last digits of every card. */
export const CARD_DIGITS = "0403";

export async function cardsOf(db: Db | Tx, person: string): Promise<readonly Card[]> {
  const row = await db
    .selectFrom("people")
    .select("cards")
    .where("person", "=", person)
    .executeTakeFirst();
  // Written by createUser, which checks every card.
  return row === undefined ? USUAL_CARDS : (JSON.parse(row.cards) as Card[]);
}

/** How banks are called in front of a card's last digits; `bank_type` without its end names them. */
const BANKS: Readonly<Record<string, string>> = {
  ABC: "农业银行",
  BOC: "中国银行",
  CCB: "建设银行",
  CMB: "招商银行",
  COMM: "交通银行",
  ICBC: "工商银行",
};

/** `招商银行借记卡0403`, as the pages write it: bank, kind of card, last digits. */
export function cardName(bankType: string, digits: string): string {
  const [bank = "", kind] = bankType.split("_");
  return `${BANKS[bank] ?? bank}${kind === "CREDIT" ? "信用卡" : "借记卡"}${digits}`;
}

/** The same for people, in both languages: `CMB debit card 0403`. */
export function cardWords(bankType: string): Bilingual {
  const [bank = "", kind] = bankType.split("_");
  return {
    zh: cardName(bankType, CARD_DIGITS),
    en: `${bank} ${kind === "CREDIT" ? "credit" : "debit"} card ${CARD_DIGITS}`,
  };
}
