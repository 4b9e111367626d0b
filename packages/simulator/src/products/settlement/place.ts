import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import { OverdrawnError, postAll } from "../ledger/post.ts";
import type { Movement } from "../ledger/post.ts";
import type { OrderRow } from "../payment/tables.ts";
import { changeKept, holdKept } from "../sharing/kept.ts";
import { dayOf } from "./day.ts";
import { changeTakings } from "./takings.ts";

/** Where the money of an order lies, and what keeps count of it there. */
export type MoneyPlace =
  | { readonly account: Account; readonly kept: string }
  | { readonly account: Account; readonly day: string }
  | { readonly account: Account };

type Sold = Pick<OrderRow, "id" | "mchid" | "sub_mchid" | "profit_sharing" | "success_at">;

/** The number of who sold: whose the money is. */
export function sellerNumber({ mchid, sub_mchid }: Pick<OrderRow, "mchid" | "sub_mchid">): string {
  return sub_mchid === "" ? mchid : sub_mchid;
}

/**
 * Where the money of a paid order lies: kept for profit sharing, not yet settled, or available. Holds what keeps count of
 * it, so that it stays there to the end of the transaction; take it before accounts.
 */
export async function placeOf(tx: Tx, order: Sold): Promise<MoneyPlace> {
  const owner = sellerNumber(order);
  const kept = order.profit_sharing === 1 ? await holdKept(tx, order.id) : undefined;
  if (kept !== undefined && kept.released_at === null) {
    return { account: merchantAccount(owner, "frozen"), kept: order.id };
  }
  const since = kept?.released_at ?? order.success_at;
  const day = since === null ? undefined : dayOf(since);
  if (day !== undefined && (await changeTakings(tx, owner, day, 0))) {
    return { account: merchantAccount(owner, "unsettled"), day };
  }
  return { account: merchantAccount(owner, "available") };
}

/**
 * Moves money at the place of an order, which keeps count of it.
 *
 * @throws OverdrawnError where an account does not hold it, or the order has not so much kept for sharing
 */
export async function postAt(
  context: Context,
  tx: Tx,
  place: MoneyPlace,
  movements: readonly Movement[],
): Promise<void> {
  const change = changeOf(movements, place.account);
  if ("kept" in place && !(await changeKept(tx, place.kept, change))) {
    throw new OverdrawnError(place.account);
  }
  if ("day" in place) await changeTakings(tx, place.account.owner, place.day, change);
  await postAll(context, tx, movements);
}

/** What movements together do to an account, in fen. */
export function changeOf(movements: readonly Movement[], { owner, account }: Account): number {
  return movements
    .flatMap(({ lines }) => lines)
    .filter(([line]) => line.owner === owner && line.account === account)
    .reduce((sum, [, amount]) => sum + amount, 0);
}
