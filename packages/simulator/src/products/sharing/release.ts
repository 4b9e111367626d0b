import type { Context } from "../../core/context.ts";
import type { Work } from "../../due/work.ts";
import type { Tx } from "../../store/store.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import type { Account } from "../ledger/accounts.ts";
import { postAll } from "../ledger/post.ts";
import type { Movement } from "../ledger/post.ts";
import { move } from "../machine.ts";
import { findById } from "../payment/orders.ts";
import type { OrderRow } from "../payment/tables.ts";
import { dayOf } from "../settlement/day.ts";
import { placeOf, sellerNumber } from "../settlement/place.ts";
import { scheduleSettlement } from "../settlement/settle.ts";
import type { OpenDay } from "../settlement/settle.ts";
import { addTakings, changeTakings } from "../settlement/takings.ts";
import { holdKept } from "./kept.ts";
import { keptMachine } from "./kept-machine.ts";
import type { KeptRow } from "./tables.ts";

/** The movement that releases what was kept, with the day that has to be scheduled for it after it is posted. */
export interface Release {
  readonly movements: readonly Movement[];
  readonly opened?: OpenDay;
}

/** What is released, and by what. */
export interface Released extends Pick<Movement, "reference" | "number"> {
  readonly order: OrderRow;
  readonly kept: KeptRow;
  /** In fen; it is taken out of what is held. */
  readonly amount: number;
}

/**
 * Releases money of an order that was kept for sharing. It comes in that day, and is settled with it; what is released
 * later goes where that lies.
 */
export async function release(context: Context, tx: Tx, released: Released): Promise<Release> {
  const { order, kept, amount } = released;
  const owner = sellerNumber(order);
  const now = context.clock.now();
  if (kept.released_at !== null) {
    const place = await placeOf(tx, order);
    if ("day" in place) await changeTakings(tx, owner, place.day, amount);
    return { movements: [movement(released, owner, place.account)] };
  }
  await tx
    .updateTable("kept_money")
    .set({ released_at: now })
    .where("order_id", "=", order.id)
    .execute();
  const movements = [movement(released, owner, merchantAccount(owner, "unsettled"))];
  const day = dayOf(now);
  if (amount === 0 || !(await addTakings(tx, owner, day, amount))) return { movements };
  return { movements, opened: { owner, day, mchid: order.mchid } };
}

function movement({ reference, number, amount }: Released, owner: string, to: Account): Movement {
  return {
    kind: "unfreeze",
    reference,
    number,
    lines: [
      [merchantAccount(owner, "frozen"), -amount],
      [to, amount],
    ],
  };
}

/** What nobody shared in time becomes the seller's. */
export const releaseWhenDue: Work = async (context, tx, { merchant, reference }) => {
  const order = await findById(tx, reference, context.clock.now());
  const kept = await holdKept(tx, reference);
  if (order === undefined || kept?.state !== "OPEN") return;
  await move({
    context,
    tx,
    machine: keptMachine,
    merchant,
    find: (inner) => holdKept(inner, reference),
    event: "expire",
    changes: () => ({ held: 0 }),
  });
  const { movements, opened } = await release(context, tx, {
    order,
    kept,
    amount: kept.held,
    reference: order.transaction_id ?? "",
    number: order.out_trade_no,
  });
  await postAll(context, tx, movements);
  if (opened !== undefined) await scheduleSettlement(tx, opened);
};
