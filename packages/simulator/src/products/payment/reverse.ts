import type { Context } from "../../core/context.ts";
import type { Call } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import { move } from "../machine.ts";
import { giveBackReversed } from "./give-back.ts";
import { orderMachine } from "./machine.ts";
import { irreversible, reverseExpired, stillPaying } from "./refusals.ts";
import type { OrderRow } from "./tables.ts";

const SECOND = 1000;
const DAY = 86_400 * SECOND;

/** A user at the password is left that much time before the merchant may take the order back. */
const PATIENCE = 15 * SECOND;

/** Afterwards a paid order is refunded, not reversed. */
const REVERSIBLE = 7 * DAY;

/**
 * Takes an order by payment code back: nobody can pay it any more, and what was paid goes back whole. Again, it is
 * said to be done.
 *
 * @throws Refusal of other orders, and of those that it is too early or too late for
 */
export async function reverse(
  context: Context,
  { merchant }: Call,
  find: (tx: Tx) => Promise<OrderRow | undefined>,
): Promise<OrderRow> {
  return context.store.db.transaction().execute(async (tx) => {
    let before: OrderRow | undefined;
    const reversed = await move({
      context,
      tx,
      machine: orderMachine,
      merchant,
      find,
      event: "reverse",
      changes: (order) => {
        const now = context.clock.now();
        checkTime(order, now);
        before = order;
        return { reversed_at: order.reversed_at ?? now };
      },
    });
    // What was reversed before has given its money back.
    if (before?.state === "SUCCESS") await giveBackReversed(context, tx, reversed);
    return reversed;
  });
}

function checkTime(order: OrderRow, now: number): void {
  if (order.trade_type !== "MICROPAY") throw irreversible();
  const age = now - order.created_at;
  if (age >= REVERSIBLE) throw reverseExpired();
  if (order.state === "USERPAYING" && age < PATIENCE) throw stillPaying();
}
