import type { Db, Tx } from "../../store/store.ts";
import type { OrderEntryRow, OrderRow, OrderState } from "./tables.ts";

/** Whose orders: a merchant's own (`subMchid` is empty), or a partner's for one sub-merchant. */
export interface OrderScope {
  readonly mchid: string;
  readonly subMchid: string;
}

const DAY = 86_400_000;

/** An order that nobody paid is closed by WeChat Pay. */
const UNPAID_LIFE = 7 * DAY;

/** A user who was asked for the password, and enters none, does not pay. */
export const PASSWORD_LIFE = 60_000;

/** How the store has a state that came about by time alone, until something else happens to the order. */
export const STORED_AS: Readonly<Partial<Record<OrderState, OrderState>>> = {
  CLOSED: "NOTPAY",
  PAYERROR: "USERPAYING",
};

/** What becomes of an order that waits for its user, and when; undefined where it does not wait. */
export function endOfWaiting({
  state,
  created_at,
}: Pick<OrderRow, "state" | "created_at">):
  | { readonly at: number; readonly state: OrderState }
  | undefined {
  if (state === "NOTPAY") return { at: created_at + UNPAID_LIFE, state: "CLOSED" };
  if (state === "USERPAYING") return { at: created_at + PASSWORD_LIFE, state: "PAYERROR" };
  return undefined;
}

/** The order as it is at a time: one that stayed unpaid is closed then, or its payment has failed. */
export function asOf(order: OrderRow, now: number): OrderRow {
  const end = endOfWaiting(order);
  return end !== undefined && end.at <= now ? { ...order, state: end.state } : order;
}

export async function findByNumber(
  db: Db | Tx,
  { mchid, subMchid }: OrderScope,
  outTradeNo: string,
  now: number,
): Promise<OrderRow | undefined> {
  const order = await db
    .selectFrom("orders")
    .selectAll()
    .where("mchid", "=", mchid)
    .where("sub_mchid", "=", subMchid)
    .where("out_trade_no", "=", outTradeNo)
    .executeTakeFirst();
  return order && asOf(order, now);
}

/** An order that stands alone: a part of a combined order is queried and closed with the others. */
export function alone(order: OrderRow | undefined): OrderRow | undefined {
  return order?.combined_id === null ? order : undefined;
}

export async function findByTransaction(
  db: Db | Tx,
  { mchid, subMchid }: OrderScope,
  transactionId: string,
): Promise<OrderRow | undefined> {
  return db
    .selectFrom("orders")
    .selectAll()
    .where("transaction_id", "=", transactionId)
    .where("mchid", "=", mchid)
    .where("sub_mchid", "=", subMchid)
    .executeTakeFirst();
}

export async function findById(
  db: Db | Tx,
  id: string,
  now: number,
): Promise<OrderRow | undefined> {
  const order = await db.selectFrom("orders").selectAll().where("id", "=", id).executeTakeFirst();
  return order && asOf(order, now);
}

/** What a `prepay_id`, or the code of a `code_url`, leads to. */
export async function findEntry(
  db: Db | Tx,
  by: { readonly prepay_id: string } | { readonly code: string },
): Promise<OrderEntryRow | undefined> {
  const entries = db.selectFrom("order_entries").selectAll();
  return "code" in by
    ? entries.where("code", "=", by.code).executeTakeFirst()
    : entries.where("prepay_id", "=", by.prepay_id).executeTakeFirst();
}
