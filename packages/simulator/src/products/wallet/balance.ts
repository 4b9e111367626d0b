import type { Db, Tx } from "../../store/store.ts";
import { OUTSIDE, walletOf } from "../ledger/accounts.ts";
import { balanceOf } from "../ledger/balances.ts";
import type { Movement } from "../ledger/post.ts";
import { USUAL_CARDS } from "./cards.ts";

/** What a person has at the beginning, in fen. */
export const POCKET_MONEY = 1_000_000;

/** What a person has, in fen. */
export async function balanceIn(db: Db | Tx, person: string): Promise<number> {
  const people = db.selectFrom("people").select("person").where("person", "=", person);
  const isOpen = (await people.executeTakeFirst()) !== undefined;
  return isOpen ? balanceOf(db, walletOf(person)) : POCKET_MONEY;
}

/** A wallet that nobody else pays from. */
export interface HeldWallet {
  /** What it holds, in fen. */
  readonly balance: number;
  /** Of a person who has none yet: what everybody has at the beginning, to be moved in this transaction. */
  readonly opening?: Movement;
}

/** Holds a person's wallet to the end of the transaction: nobody else pays from it, or uses their coupons, until then. */
export async function holdWallet(tx: Tx, person: string): Promise<HeldWallet> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("people")
    .values({ person, cards: JSON.stringify(USUAL_CARDS), password: null })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  await tx.updateTable("people").set({ person }).where("person", "=", person).execute();
  return numInsertedOrUpdatedRows === 1n
    ? { balance: POCKET_MONEY, opening: topUp(person, POCKET_MONEY) }
    : { balance: await balanceOf(tx, walletOf(person)) };
}

export function topUp(person: string, amount: number): Movement {
  const wallet = walletOf(person);
  return {
    kind: "top-up",
    reference: wallet.owner,
    number: wallet.owner,
    lines: [
      [OUTSIDE, -amount],
      [wallet, amount],
    ],
  };
}
