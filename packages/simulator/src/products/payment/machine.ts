import type { Tx } from "../../store/store.ts";
import type { Machine, Row } from "../machine.ts";
import { alreadyClosed, alreadyPaid, noOrder, nothingPaid, nothingPaidClosed } from "./refusals.ts";
import type { OrderRow, OrderState } from "./tables.ts";
import { paymentNotification, transaction } from "./view.ts";

/**
 * What can happen to an order. `place`: the merchant orders, again too; `pay`: the user; `close`: the merchant; `refund`: a
 * refund is accepted, whatever becomes of it.
 */
export type OrderEvent = "place" | "pay" | "close" | "refund";

type OrderNotification = "SUCCESS";

const rows: readonly Row<OrderState, OrderEvent, OrderNotification>[] = [
  { from: "NONE", event: "place", to: "NOTPAY" },
  { from: "NONE", event: "pay", refuse: noOrder },
  { from: "NONE", event: "close", refuse: noOrder },
  { from: "NONE", event: "refund", refuse: nothingPaid },

  { from: "NOTPAY", event: "place", to: "NOTPAY" },
  { from: "NOTPAY", event: "pay", to: "SUCCESS", notification: "SUCCESS" },
  { from: "NOTPAY", event: "close", to: "CLOSED" },
  { from: "NOTPAY", event: "refund", refuse: nothingPaid },

  { from: "SUCCESS", event: "place", refuse: alreadyPaid },
  { from: "SUCCESS", event: "pay", refuse: alreadyPaid },
  { from: "SUCCESS", event: "close", refuse: alreadyPaid },
  { from: "SUCCESS", event: "refund", to: "REFUND" },

  // Closing what is closed is said to be done: it may be asked for again.
  { from: "CLOSED", event: "place", refuse: alreadyClosed },
  { from: "CLOSED", event: "pay", refuse: alreadyClosed },
  { from: "CLOSED", event: "close", to: "CLOSED" },
  { from: "CLOSED", event: "refund", refuse: nothingPaidClosed },

  { from: "REFUND", event: "place", refuse: alreadyPaid },
  { from: "REFUND", event: "pay", refuse: alreadyPaid },
  { from: "REFUND", event: "close", refuse: alreadyPaid },
  { from: "REFUND", event: "refund", to: "REFUND" },
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
  // One that nobody paid in time is read as CLOSED while it is stored as NOTPAY.
  const stored: OrderState[] = before.state === "CLOSED" ? ["CLOSED", "NOTPAY"] : [before.state];
  const { numUpdatedRows } = await tx
    .updateTable("orders")
    .set(columns)
    .where("id", "=", id)
    .where("state", "in", stored)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
