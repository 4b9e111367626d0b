import type { Tx } from "../../store/store.ts";
import type { Machine, Row } from "../machine.ts";
import { alreadyClosed, alreadyPaid, noOrder } from "./refusals.ts";
import type { OrderRow, OrderState } from "./tables.ts";
import { paymentNotification, transaction } from "./view.ts";

/** What can happen to an order. `place`: the merchant orders, again too; `pay`: the user; `close`: the merchant. */
export type OrderEvent = "place" | "pay" | "close";

type OrderNotification = "SUCCESS";

const rows: readonly Row<OrderState, OrderEvent, OrderNotification>[] = [
  { from: "NONE", event: "place", to: "NOTPAY" },
  { from: "NONE", event: "pay", refuse: noOrder },
  { from: "NONE", event: "close", refuse: noOrder },

  { from: "NOTPAY", event: "place", to: "NOTPAY" },
  { from: "NOTPAY", event: "pay", to: "SUCCESS", notification: "SUCCESS" },
  { from: "NOTPAY", event: "close", to: "CLOSED" },

  { from: "SUCCESS", event: "place", refuse: alreadyPaid },
  { from: "SUCCESS", event: "pay", refuse: alreadyPaid },
  { from: "SUCCESS", event: "close", refuse: alreadyPaid },

  // Closing what is closed is said to be done: it may be asked for again.
  { from: "CLOSED", event: "place", refuse: alreadyClosed },
  { from: "CLOSED", event: "pay", refuse: alreadyClosed },
  { from: "CLOSED", event: "close", to: "CLOSED" },

  { from: "REFUND", event: "place", refuse: alreadyPaid },
  { from: "REFUND", event: "pay", refuse: alreadyPaid },
  { from: "REFUND", event: "close", refuse: alreadyPaid },
];

/** The life of an order: https://pay.weixin.qq.com/doc/v3/merchant/4012791831 */
export const orderMachine: Machine<OrderRow, OrderEvent, OrderNotification> = {
  moves: "an order",
  rows,
  save,
  notification: (_, order) =>
    // The parts of a combined order are told of together.
    order.combined_id === null
      ? paymentNotification(order.notify_url, transaction(order))
      : undefined,
};

async function save(tx: Tx, before: OrderRow, after: OrderRow): Promise<boolean> {
  const { id, ...columns } = after;
  const { numUpdatedRows } = await tx
    .updateTable("orders")
    .set(columns)
    .where("id", "=", id)
    .where("state", "=", before.state)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
