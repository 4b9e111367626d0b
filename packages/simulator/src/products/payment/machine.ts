import type { Tx } from "../../store/store.ts";
import type { Machine, Row } from "../machine.ts";
import { told } from "./notification.ts";
import { STORED_AS } from "./orders.ts";
import {
  alreadyClosed,
  alreadyPaid,
  alreadyReversed,
  irreversible,
  noOrder,
  nothingPaid,
  nothingPaidClosed,
  paymentFailed,
  reverseOnly,
  userPaying,
} from "./refusals.ts";
import type { OrderRow, OrderState } from "./tables.ts";

/**
 * What can happen to an order. `place`: the merchant orders, again too; `pay`: the user; `close`: the merchant. With a
 * payment code: `ask`, the user is asked for the password; `fail`, nothing comes of it; `reverse`, the merchant takes
 * the order back. `refund`: a refund is accepted, whatever becomes of it.
 */
export type OrderEvent = "place" | "pay" | "close" | "ask" | "fail" | "reverse" | "refund";

type OrderNotification = "SUCCESS";

const rows: readonly Row<OrderState, OrderEvent, OrderNotification>[] = [
  { from: "NONE", event: "place", to: "NOTPAY" },
  { from: "NONE", event: "pay", refuse: noOrder },
  { from: "NONE", event: "close", refuse: noOrder },
  { from: "NONE", event: "ask", refuse: noOrder },
  { from: "NONE", event: "fail", refuse: noOrder },
  { from: "NONE", event: "reverse", refuse: noOrder },
  { from: "NONE", event: "refund", refuse: nothingPaid },

  { from: "NOTPAY", event: "place", to: "NOTPAY" },
  { from: "NOTPAY", event: "pay", to: "SUCCESS", notification: "SUCCESS" },
  { from: "NOTPAY", event: "close", to: "CLOSED" },
  { from: "NOTPAY", event: "ask", to: "USERPAYING" },
  { from: "NOTPAY", event: "fail", to: "PAYERROR" },
  { from: "NOTPAY", event: "reverse", refuse: irreversible },
  { from: "NOTPAY", event: "refund", refuse: nothingPaid },

  { from: "SUCCESS", event: "place", refuse: alreadyPaid },
  { from: "SUCCESS", event: "pay", refuse: alreadyPaid },
  { from: "SUCCESS", event: "close", refuse: alreadyPaid },
  { from: "SUCCESS", event: "ask", refuse: alreadyPaid },
  { from: "SUCCESS", event: "fail", refuse: alreadyPaid },
  { from: "SUCCESS", event: "reverse", to: "REVOKED" },
  { from: "SUCCESS", event: "refund", to: "REFUND" },

  // Closing what is closed is said to be done: it may be asked for again.
  { from: "CLOSED", event: "place", refuse: alreadyClosed },
  { from: "CLOSED", event: "pay", refuse: alreadyClosed },
  { from: "CLOSED", event: "close", to: "CLOSED" },
  { from: "CLOSED", event: "ask", refuse: alreadyClosed },
  { from: "CLOSED", event: "fail", refuse: alreadyClosed },
  { from: "CLOSED", event: "reverse", refuse: irreversible },
  { from: "CLOSED", event: "refund", refuse: nothingPaidClosed },

  { from: "REFUND", event: "place", refuse: alreadyPaid },
  { from: "REFUND", event: "pay", refuse: alreadyPaid },
  { from: "REFUND", event: "close", refuse: alreadyPaid },
  { from: "REFUND", event: "ask", refuse: alreadyPaid },
  { from: "REFUND", event: "fail", refuse: alreadyPaid },
  { from: "REFUND", event: "reverse", refuse: irreversible },
  { from: "REFUND", event: "refund", to: "REFUND" },

  // The same request again finds the user still at the password.
  { from: "USERPAYING", event: "place", to: "USERPAYING" },
  { from: "USERPAYING", event: "pay", to: "SUCCESS", notification: "SUCCESS" },
  { from: "USERPAYING", event: "close", refuse: reverseOnly },
  { from: "USERPAYING", event: "ask", refuse: userPaying },
  { from: "USERPAYING", event: "fail", to: "PAYERROR" },
  { from: "USERPAYING", event: "reverse", to: "REVOKED" },
  { from: "USERPAYING", event: "refund", refuse: nothingPaid },

  { from: "PAYERROR", event: "place", refuse: paymentFailed },
  { from: "PAYERROR", event: "pay", refuse: paymentFailed },
  { from: "PAYERROR", event: "close", refuse: reverseOnly },
  { from: "PAYERROR", event: "ask", refuse: paymentFailed },
  { from: "PAYERROR", event: "fail", refuse: paymentFailed },
  { from: "PAYERROR", event: "reverse", to: "REVOKED" },
  { from: "PAYERROR", event: "refund", refuse: nothingPaid },

  // So is reversing what is reversed.
  { from: "REVOKED", event: "place", refuse: alreadyReversed },
  { from: "REVOKED", event: "pay", refuse: alreadyReversed },
  { from: "REVOKED", event: "close", refuse: reverseOnly },
  { from: "REVOKED", event: "ask", refuse: alreadyReversed },
  { from: "REVOKED", event: "fail", refuse: alreadyReversed },
  { from: "REVOKED", event: "reverse", to: "REVOKED" },
  { from: "REVOKED", event: "refund", refuse: nothingPaidClosed },
];

/**
 * The life of an order: https://pay.weixin.qq.com/doc/v3/merchant/4012791831, and with a payment code:
 * https://pay.weixin.qq.com/doc/v2/merchant/4011937125
 */
export const orderMachine: Machine<OrderRow, OrderEvent, OrderNotification> = {
  moves: "an order",
  title: { zh: "订单", en: "An order" },
  rows,
  save,
  notification: (_, order) => told(order),
};

async function save(tx: Tx, before: OrderRow, after: OrderRow): Promise<boolean> {
  const { id, ...columns } = after;
  const { numUpdatedRows } = await tx
    .updateTable("orders")
    .set(columns)
    .where("id", "=", id)
    .where("state", "in", [before.state, STORED_AS[before.state] ?? before.state])
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
