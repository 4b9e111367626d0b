import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import type { Db, Tx } from "../../store/store.ts";
import { lacking } from "../../v2/refusal.ts";
import { move } from "../machine.ts";
import { orderMachine } from "./machine.ts";
import { findByNumber, findByTransaction } from "./orders.ts";
import { appsOf, scopeOf } from "./parties.ts";
import { place } from "./place.ts";
import { noOrder } from "./refusals.ts";
import type { OrderRow } from "./tables.ts";
import { partiesV2, transactionV2 } from "./view-v2.ts";
import { tradeTypeOf, wantedV2 } from "./wanted-v2.ts";

/** An order in any of the ways that hand something out. */
const unifiedOrder: Handler = async (context, call) => {
  const tradeType = tradeTypeOf(call);
  const placed = await place(context, call, wantedV2(call, tradeType), tradeType);
  return succeeded(placed.order, {
    trade_type: tradeType,
    prepay_id: placed.prepayId,
    ...(tradeType === "NATIVE" && { code_url: placed.codeUrl }),
    ...(tradeType === "MWEB" && { mweb_url: placed.h5Url }),
  });
};

const query: Handler = async (context, call) => {
  const order = await findNamed(context, call, context.store.db);
  if (order === undefined) throw noOrder();
  return succeeded(order, transactionV2(order));
};

const close: Handler = async (context, call) => {
  const scope = scopeOf(call, call.body);
  appsOf(call, call.body);
  const number = text(call.body, "out_trade_no");
  const order = await context.store.db.transaction().execute((tx) =>
    move({
      context,
      tx,
      machine: orderMachine,
      merchant: call.merchant,
      find: (inner) => findByNumber(inner, scope, number, context.clock.now()),
      event: "close",
    }),
  );
  return succeeded(order, {});
};

/** The order that a request names, by WeChat Pay's number where it has both. @throws NotUnderstood where it has none */
export async function findNamed(
  context: Context,
  call: Call,
  db: Db | Tx,
): Promise<OrderRow | undefined> {
  const scope = scopeOf(call, call.body);
  appsOf(call, call.body);
  const transaction = optionalText(call.body, "transaction_id");
  if (transaction !== null) return findByTransaction(db, scope, transaction);
  const number = optionalText(call.body, "out_trade_no");
  if (number === null) throw lacking("out_trade_no");
  return findByNumber(db, scope, number, context.clock.now());
}

function succeeded(order: OrderRow, members: Readonly<Record<string, unknown>>): Answer {
  return { status: 200, body: { ...partiesV2(order), ...members } };
}

/** Orders by APIv2, of direct merchants and of partners: the same orders as APIv3's. */
export const paymentHandlersV2: Readonly<Record<string, Handler>> = {
  "v2/pay/unifiedorder#post": unifiedOrder,
  "v2/pay/orderquery#post": query,
  "v2/pay/closeorder#post": close,
};
