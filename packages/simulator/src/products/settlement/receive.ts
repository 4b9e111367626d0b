import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import { postAll } from "../ledger/post.ts";
import type { Movement } from "../ledger/post.ts";
import type { OrderRow } from "../payment/tables.ts";
import { keep, scheduleRelease } from "../sharing/kept.ts";
import { dayOf } from "./day.ts";
import { changeOf, sellerNumber } from "./place.ts";
import { scheduleSettlement } from "./settle.ts";
import type { OpenDay } from "./settle.ts";
import { addTakings } from "./takings.ts";

/**
 * Posts the money of orders that were paid together: what is to be shared is kept for its order, everything else is
 * settled with the day.
 */
export async function receive(
  context: Context,
  tx: Tx,
  orders: readonly OrderRow[],
  movements: readonly Movement[],
): Promise<void> {
  const now = context.clock.now();
  const shared = orders.filter(({ profit_sharing }) => profit_sharing === 1);
  for (const order of shared) {
    const own = movements.filter(({ reference }) => reference === order.transaction_id);
    await keep(tx, order, changeOf(own, merchantAccount(sellerNumber(order), "frozen")));
  }
  const opened = await openDays(tx, orders, { movements, day: dayOf(now) });
  await postAll(context, tx, movements);
  for (const day of opened) await scheduleSettlement(tx, day);
  for (const order of shared) await scheduleRelease(tx, order, now);
}

/** The days of sellers that have to be scheduled, in one order everywhere: nobody waits for somebody who waits for them. */
async function openDays(
  tx: Tx,
  orders: readonly OrderRow[],
  { movements, day }: { readonly movements: readonly Movement[]; readonly day: string },
): Promise<readonly OpenDay[]> {
  const sellers = new Map(orders.map((order) => [sellerNumber(order), order.mchid]));
  const opened: OpenDay[] = [];
  for (const [owner, mchid] of [...sellers].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const amount = changeOf(movements, merchantAccount(owner, "unsettled"));
    if (amount !== 0 && (await addTakings(tx, owner, day, amount))) {
      opened.push({ owner, day, mchid });
    }
  }
  return opened;
}
