import { ControlError } from "../../../api/reply.ts";
import type { Context } from "../../../core/context.ts";
import { asOf } from "../orders.ts";
import type { OrderRow } from "../tables.ts";

/**
 * Ends the time to pay of an order now, and of the orders that are combined with it, as if the merchant had asked for less:
 * the order stays open, nobody can pay it.
 *
 * @throws ControlError 409 where it does not wait for payment
 */
export async function expireOrder({ store, clock }: Context, order: OrderRow): Promise<void> {
  const now = clock.now();
  const { state } = asOf(order, now);
  if (state !== "NOTPAY") {
    throw new ControlError(409, `The order is ${state}: it does not wait to be paid.`);
  }
  await store.db.transaction().execute(async (tx) => {
    if (order.combined_id !== null) {
      await tx
        .updateTable("combined_orders")
        .set({ expires_at: now })
        .where("id", "=", order.combined_id)
        .where("expires_at", ">", now)
        .execute();
    }
    await tx
      .updateTable("orders")
      .set({ expires_at: now })
      .where((eb) =>
        order.combined_id === null
          ? eb("id", "=", order.id)
          : eb("combined_id", "=", order.combined_id),
      )
      .where("state", "=", "NOTPAY")
      .where("expires_at", ">", now)
      .execute();
  });
}
