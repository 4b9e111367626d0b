import { compact } from "../../clock/time.ts";
import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import type { Call, Handler } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import { move } from "../machine.ts";
import { orderMachine } from "./machine.ts";
import { newOrder } from "./new-order.ts";
import { findByNumber } from "./orders.ts";
import { changedOrder, numberUsed } from "./refusals.ts";
import type { OrderEntryRow, OrderRow, TradeType } from "./tables.ts";
import { wantedV3 } from "./wanted.ts";
import type { Wanted } from "./wanted.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long what an order answers with can be paid by. */
const ENTRY_LIVES: Readonly<Record<Exclude<TradeType, "MICROPAY">, number>> = {
  JSAPI: 2 * HOUR,
  APP: 2 * HOUR,
  NATIVE: 2 * HOUR,
  MWEB: 5 * MINUTE,
};

/** The ways of paying that an order hands out something for. */
export type EntryType = keyof typeof ENTRY_LIVES;

/** A way to pay that is about to be handed out. */
export type Entry = Omit<OrderEntryRow, "order_id">;

/** An order of APIv3 is placed; the same request again gives another way to pay the same order. */
export function placing(tradeType: EntryType): Handler {
  return async (context, call) => {
    const { entry } = await place(context, call, wantedV3(call, tradeType), tradeType);
    return answer(call, tradeType, entry);
  };
}

/** Places an order, or finds it as it was placed, and hands out a new way to pay it. @throws Refusal */
export async function place(
  context: Context,
  call: Call,
  wanted: Wanted,
  tradeType: EntryType,
): Promise<{ readonly order: OrderRow; readonly entry: Entry }> {
  const fresh = await newOrder(context, call, wanted);
  const entry = newEntry(context, tradeType);
  const order = await context.store.db.transaction().execute(async (tx) => {
    const placed = (await insert(tx, fresh)) ? fresh : await placeAgain(context, call, tx, fresh);
    await handOut(context, tx, entry, placed.id);
    return placed;
  });
  return { order, entry };
}

/**
 * Makes an entry lead to an order, or to a combined one. A new `code_url` ends the one before it:
 * https://pay.weixin.qq.com/doc/v3/merchant/4012791877
 */
export async function handOut(
  { clock }: Context,
  tx: Tx,
  entry: Entry,
  orderId: string,
): Promise<void> {
  if (entry.code !== null) {
    const now = clock.now();
    await tx
      .updateTable("order_entries")
      .set({ expires_at: now })
      .where("order_id", "=", orderId)
      .where("expires_at", ">", now)
      .execute();
  }
  await tx
    .insertInto("order_entries")
    .values({ ...entry, order_id: orderId })
    .execute();
}

/** Places an order whose number is there already. @throws Refusal where that was another order */
export async function placeAgain(
  context: Context,
  call: Call,
  tx: Tx,
  fresh: OrderRow,
): Promise<OrderRow> {
  const now = context.clock.now();
  const scope = { mchid: fresh.mchid, subMchid: fresh.sub_mchid };
  return move({
    context,
    tx,
    machine: orderMachine,
    merchant: call.merchant,
    find: (inner) => findByNumber(inner, scope, fresh.out_trade_no, now),
    event: "place",
    changes: (order) => {
      const another = (order.v2_sign_type === null) !== (fresh.v2_sign_type === null);
      if (another || order.trade_type !== fresh.trade_type) throw numberUsed();
      if (order.request !== fresh.request) throw changedOrder();
      return {};
    },
  });
}

/** Stores an order, unless its number is there already. */
export async function insert(tx: Tx, order: OrderRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("orders")
    .values(order)
    .onConflict((conflict) => conflict.columns(["mchid", "sub_mchid", "out_trade_no"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** A new way to pay. */
export function newEntry(context: Context, tradeType: EntryType): Entry {
  const now = context.clock.now();
  return {
    prepay_id: `wx${compact(now)}${context.ids.hex(18).toLowerCase()}0000`,
    code: tradeType === "NATIVE" ? `${context.ids.token(7)}zz` : null,
    expires_at: now + ENTRY_LIVES[tradeType],
  };
}

/** What is scanned. */
export const codeUrl = ({ code }: Pick<Entry, "code">): string =>
  `weixin://wxpay/bizpayurl?pr=${code}`;

/** What the browser of a phone opens. */
export const h5Url = ({ origin }: Call, { prepay_id }: Entry): string =>
  `${origin}/_sim/h5/${prepay_id}`;

/** What placing answers: whatever leads the user to the order. */
export function answer(call: Call, tradeType: EntryType, entry: Entry): Answer {
  if (tradeType === "NATIVE") return { status: 200, body: { code_url: codeUrl(entry) } };
  if (tradeType === "MWEB") return { status: 200, body: { h5_url: h5Url(call, entry) } };
  return { status: 200, body: { prepay_id: entry.prepay_id } };
}
