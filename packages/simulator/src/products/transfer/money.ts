import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { merchantAccount, OUTSIDE, TRANSFERS_UNDER_WAY, walletOf } from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import { balanceOf } from "../ledger/balances.ts";
import { holdAccounts, postAll, postMovement } from "../ledger/post.ts";
import type { Movement } from "../ledger/post.ts";
import type { HeldWallet } from "../wallet/balance.ts";
import type { TransferRow } from "./tables.ts";

/** What a merchant has on its operation account (运营账户) at the beginning, in fen: 100,000 yuan. */
export const OPENING_FUNDS = 10_000_000;

const accountOf = ({ mchid, sub_mchid }: TransferRow): Account =>
  merchantAccount(sub_mchid === "" ? mchid : sub_mchid, "operation");

/** Puts what everybody has at the beginning on an operation account that nobody has looked at yet. */
export async function openOperationAccount(context: Context, tx: Tx, owner: string): Promise<void> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("accounts")
    .values({ ...merchantAccount(owner, "operation"), balance: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 1n) await fundOperation(context, tx, owner, OPENING_FUNDS);
}

/** Money of the merchant's bank reaches its operation account. */
export async function fundOperation(
  context: Context,
  tx: Tx,
  owner: string,
  amount: number,
): Promise<void> {
  await postMovement(context, tx, {
    kind: "top-up",
    reference: owner,
    number: owner,
    lines: [
      [OUTSIDE, -amount],
      [merchantAccount(owner, "operation"), amount],
    ],
  });
}

/** Takes a transfer from the merchant. @returns whether the account held it */
export async function lock(context: Context, tx: Tx, row: TransferRow): Promise<boolean> {
  const account = accountOf(row);
  await openOperationAccount(context, tx, account.owner);
  await holdAccounts(tx, [account, TRANSFERS_UNDER_WAY]);
  if ((await balanceOf(tx, account)) < row.amount) return false;
  await postMovement(context, tx, movement(row, "transfer", account, TRANSFERS_UNDER_WAY));
  return true;
}

/** The user has it. */
export async function payUser(
  context: Context,
  tx: Tx,
  row: TransferRow,
  { opening }: HeldWallet,
): Promise<void> {
  await postAll(context, tx, [
    ...(opening === undefined ? [] : [opening]),
    movement(row, "transfer-paid", TRANSFERS_UNDER_WAY, walletOf(row.person)),
  ]);
}

/** It comes back to the merchant. */
export async function returnTransfer(context: Context, tx: Tx, row: TransferRow): Promise<void> {
  const back = movement(row, "transfer-returned", TRANSFERS_UNDER_WAY, accountOf(row));
  await postMovement(context, tx, back);
}

function movement(
  { id, out_bill_no, amount }: TransferRow,
  kind: Movement["kind"],
  from: Account,
  to: Account,
): Movement {
  return {
    kind,
    reference: id,
    number: out_bill_no,
    lines: [
      [from, -amount],
      [to, amount],
    ],
  };
}
