import { hash } from "node:crypto";
import { compact } from "../../clock/time.ts";
import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import { isMembers, optionalText, text } from "../../core/handler.ts";
import type { Call, Handler, Members } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import { findUser } from "../../world/users.ts";
import { move, NONE, transition } from "../machine.ts";
import { orderMachine } from "./machine.ts";
import { findByNumber } from "./orders.ts";
import { appsOfOrder, scopeOf } from "./parties.ts";
import { foreignAppid, changedOrder, numberUsed, openidMismatch } from "./refusals.ts";
import type { OrderEntryRow, OrderRow, TradeType } from "./tables.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long what an order answers with can be paid by. */
const ENTRY_LIVES: Readonly<Record<TradeType, number>> = {
  JSAPI: 2 * HOUR,
  APP: 2 * HOUR,
  NATIVE: 2 * HOUR,
  MWEB: 5 * MINUTE,
};

/** How far ahead `time_expire` may lie; what lies further is brought back. */
const LONGEST: Readonly<Record<TradeType, number>> = {
  JSAPI: 15 * DAY,
  APP: 15 * DAY,
  NATIVE: 7 * DAY,
  MWEB: 15 * DAY,
};

/** An order is placed; the same request again gives another way to pay the same order. */
export function placing(tradeType: TradeType): Handler {
  return async (context, call) => {
    const fresh = await newOrder(context, call, tradeType);
    const entry = newEntry(context, fresh);
    const order = await context.store.db.transaction().execute(async (tx) => {
      const placed = (await insert(tx, fresh)) ? fresh : await placeAgain(context, call, tx, fresh);
      await tx
        .insertInto("order_entries")
        .values({ ...entry, order_id: placed.id })
        .execute();
      return placed;
    });
    return answer(call, order, entry);
  };
}

async function placeAgain(
  context: Context,
  call: Call,
  tx: Tx,
  fresh: OrderRow,
): Promise<OrderRow> {
  const now = context.clock.now();
  return move({
    context,
    tx,
    machine: orderMachine,
    merchant: call.merchant,
    find: (inner) =>
      findByNumber(
        inner,
        { mchid: fresh.mchid, subMchid: fresh.sub_mchid },
        fresh.out_trade_no,
        now,
      ),
    event: "place",
    changes: (order) => {
      if (order.trade_type !== fresh.trade_type) throw numberUsed();
      if (order.request !== fresh.request) throw changedOrder();
      return {};
    },
  });
}

async function newOrder(context: Context, call: Call, tradeType: TradeType): Promise<OrderRow> {
  const { body } = call;
  const scope = scopeOf(call, body);
  const { appid, subAppid } = appsOfOrder(call, body);
  const now = context.clock.now();
  const amount = inner(body, "amount");
  const order: OrderRow = {
    id: context.ids.hex(32),
    mchid: scope.mchid,
    sub_mchid: scope.subMchid,
    out_trade_no: text(body, "out_trade_no"),
    transaction_id: null,
    trade_type: tradeType,
    state: transition(orderMachine, NONE, "place").to,
    appid,
    sub_appid: subAppid,
    combined_id: null,
    openid: null,
    sub_openid: null,
    person: null,
    description: text(body, "description"),
    attach: optionalText(body, "attach"),
    notify_url: text(body, "notify_url"),
    total: Number(amount["total"]),
    currency: optionalText(amount, "currency") ?? "CNY",
    bank_type: null,
    fee: 0,
    device_id: optionalText(inner(body, "scene_info"), "device_id"),
    profit_sharing: inner(body, "settle_info")["profit_sharing"] === true ? 1 : 0,
    request: digest(call),
    expires_at: expiry(body, tradeType, now),
    created_at: now,
    success_at: null,
  };
  return tradeType === "JSAPI" ? { ...order, ...(await payerOf(context, call, order)) } : order;
}

/** Who is to pay: an openid that another app gave to somebody is refused; one that nobody has yet is a new user's. */
async function payerOf(
  context: Context,
  call: Call,
  { appid, sub_appid }: OrderRow,
): Promise<Pick<OrderRow, "openid" | "sub_openid">> {
  const payer = inner(call.body, "payer");
  const openid = optionalText(payer, "openid") ?? optionalText(payer, "sp_openid");
  const subOpenid = optionalText(payer, "sub_openid");
  if (openid !== null) await checkPayer(context, call, appid, openid);
  if (subOpenid !== null) {
    if (sub_appid === null) throw foreignAppid();
    await checkPayer(context, call, sub_appid, subOpenid);
  }
  return { openid, sub_openid: subOpenid };
}

/** @throws Refusal for an openid that another app of the merchant gave to somebody */
export async function checkPayer(
  context: Context,
  call: Call,
  appid: string,
  openid: string,
): Promise<void> {
  if ((await findUser(context.store.db, appid, openid)) !== undefined) return;
  for (const other of call.merchant.appids) {
    if (other !== appid && (await findUser(context.store.db, other, openid)) !== undefined) {
      throw openidMismatch();
    }
  }
}

/** The object of a member; empty where there is none. */
export function inner(members: Members, name: string): Members {
  const value = members[name];
  return isMembers(value) ? value : {};
}

/** When nobody can pay any more: what `time_expire` says, within what the pages allow. */
export function expiry(body: Members, tradeType: TradeType, now: number): number {
  const given = optionalText(body, "time_expire");
  if (given === null) return now + 7 * DAY;
  return Math.min(Math.max(Date.parse(given), now + MINUTE), now + LONGEST[tradeType]);
}

/** The same for two requests that say the same. */
export function digest({ body }: Call): string {
  return hash("sha256", JSON.stringify(sorted(body)), "base64url");
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => sorted(item));
  if (!isMembers(value)) return value;
  const names = Object.keys(value).toSorted();
  return Object.fromEntries(names.map((name) => [name, sorted(value[name])]));
}

/** A new way to pay. */
export function newEntry(
  context: Context,
  { trade_type }: Pick<OrderRow, "trade_type">,
): Omit<OrderEntryRow, "order_id"> {
  const now = context.clock.now();
  return {
    prepay_id: `wx${compact(now)}${context.ids.hex(18).toLowerCase()}0000`,
    code: trade_type === "NATIVE" ? `${context.ids.token(7)}zz` : null,
    expires_at: now + ENTRY_LIVES[trade_type],
  };
}

/** Stores a new order; gives whether its number was free. */
export async function insert(tx: Tx, order: OrderRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("orders")
    .values(order)
    .onConflict((conflict) => conflict.columns(["mchid", "sub_mchid", "out_trade_no"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}

/** What placing answers: whatever leads the user to the order. */
export function answer(
  { origin }: Call,
  { trade_type }: Pick<OrderRow, "trade_type">,
  { prepay_id, code }: Pick<OrderEntryRow, "prepay_id" | "code">,
): Answer {
  if (trade_type === "NATIVE") {
    return { status: 200, body: { code_url: `weixin://wxpay/bizpayurl?pr=${code}` } };
  }
  if (trade_type === "MWEB") {
    return { status: 200, body: { h5_url: `${origin}/_sim/h5/${prepay_id}` } };
  }
  return { status: 200, body: { prepay_id } };
}
