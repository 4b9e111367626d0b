import type { Context } from "../../core/context.ts";
import type { Db, Tx } from "../../store/store.ts";
import { OUTSIDE, walletOf } from "../ledger/accounts.ts";
import { postMovement } from "../ledger/post.ts";

/** What a person has at the beginning, in fen. */
export const POCKET_MONEY = 1_000_000;

/** What a person has, in fen. */
export async function balanceIn(db: Db | Tx, person: string): Promise<number> {
  return (await balanceIfUsed(db, person)) ?? ((await isMade(db, person)) ? 0 : POCKET_MONEY);
}

/** Gives a person who never had or paid anything, and was not made with a balance, what everybody has at the beginning. */
export async function openWallet(context: Context, tx: Tx, person: string): Promise<void> {
  if ((await balanceIfUsed(tx, person)) !== undefined || (await isMade(tx, person))) return;
  await topUp(context, tx, person, POCKET_MONEY);
}

export async function topUp(
  context: Context,
  tx: Tx,
  person: string,
  amount: number,
): Promise<void> {
  const wallet = walletOf(person);
  await postMovement(context, tx, {
    kind: "top-up",
    reference: wallet.owner,
    number: wallet.owner,
    lines: [
      [OUTSIDE, -amount],
      [wallet, amount],
    ],
  });
}

async function balanceIfUsed(db: Db | Tx, person: string): Promise<number | undefined> {
  const { owner, account } = walletOf(person);
  const row = await db
    .selectFrom("accounts")
    .select("balance")
    .where("owner", "=", owner)
    .where("account", "=", account)
    .executeTakeFirst();
  return row?.balance;
}

async function isMade(db: Db | Tx, person: string): Promise<boolean> {
  const people = db.selectFrom("people").select("person").where("person", "=", person);
  return (await people.executeTakeFirst()) !== undefined;
}
