import type { Answer } from "../../core/answer.ts";
import type { Context } from "../../core/context.ts";
import { optionalText, text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import type { Db, Tx } from "../../store/store.ts";
import { lacking } from "../../v2/refusal.ts";
import { move } from "../machine.ts";
import { payByCode } from "./code-pay.ts";
import { orderMachine } from "./machine.ts";
import { alone, findByNumber, findByTransaction } from "./orders.ts";
import { appsOfOrder, scopeOf } from "./parties.ts";
import { findCode, holderOf } from "./payment-codes.ts";
import { codeUrl, h5Url, place } from "./place.ts";
import { noOrder, userPaying } from "./refusals.ts";
import { reverse } from "./reverse.ts";
import type { OrderRow } from "./tables.ts";
import { payerOf } from "./take.ts";
import { partiesV2, transactionV2 } from "./view-v2.ts";
import { tradeTypeOf, wantedV2 } from "./wanted-v2.ts";

/** An order in any of the ways that hand something out. */
const unifiedOrder: Handler = async (context, call) => {
  const tradeType = tradeTypeOf(call);
  const wanted = wantedV2(call, tradeType);
  const { order, entry } = await place(context, call, wanted, tradeType);
  return succeeded(order, {
    trade_type: tradeType,
    prepay_id: entry.prepay_id,
    ...(tradeType === "NATIVE" && { code_url: codeUrl(entry) }),
    ...(tradeType === "MWEB" && { mweb_url: h5Url(call, entry) }),
  });
};

const query: Handler = async (context, call) => {
  const order = alone(await findNamed(context, call, context.store.db));
  if (order === undefined) throw noOrder();
  return succeeded(order, transactionV2(order));
};

const close: Handler = async (context, call) => {
  const scope = scopeOf(call, call.body);
  appsOfOrder(call, call.body);
  const number = text(call.body, "out_trade_no");
  const order = await context.store.db.transaction().execute((tx) =>
    move({
      context,
      tx,
      machine: orderMachine,
      merchant: call.merchant,
      find: async (inner) => alone(await findByNumber(inner, scope, number, context.clock.now())),
      event: "close",
    }),
  );
  return succeeded(order, { result_msg: "OK" });
};

/** Paid by the code that a user shows; refused, but stored, where the user has to enter the password first. */
const microPay: Handler = async (context, call) => {
  const order = await payByCode(context, call, wantedV2(call, "MICROPAY"));
  if (order.state === "USERPAYING") throw userPaying();
  return succeeded(order, transactionV2(order));
};

const reverseOrder: Handler = async (context, call) => {
  const order = await reverse(context, call, (tx) => findNamed(context, call, tx));
  return succeeded(order, { recall: "N" });
};

/** Who shows a payment code, without taking it. */
const codeToOpenid: Handler = async (context, call) => {
  const { mchid, subMchid } = scopeOf(call, call.body);
  const { appid, subAppid } = appsOfOrder(call, call.body);
  const payer = await context.store.db.transaction().execute(async (tx) => {
    const code = await findCode(tx, text(call.body, "auth_code"), context.clock.now());
    const user = await holderOf(context, tx, appid, code);
    return payerOf(context, tx, { appid, sub_appid: subAppid }, user);
  });
  return {
    status: 200,
    body: {
      appid,
      mch_id: mchid,
      openid: payer.openid,
      ...(subMchid !== "" && { sub_mch_id: subMchid }),
      ...(subAppid !== null && { sub_appid: subAppid, sub_openid: payer.sub_openid }),
    },
  };
};

/** The order that a request names, by WeChat Pay's number where it has both. @throws NotUnderstood where it has none */
async function findNamed(context: Context, call: Call, db: Db | Tx): Promise<OrderRow | undefined> {
  const scope = scopeOf(call, call.body);
  appsOfOrder(call, call.body);
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
  "v2/pay/micropay#post": microPay,
  "v2/secapi/pay/reverse#post": reverseOrder,
  "v2/tools/authcodetoopenid#post": codeToOpenid,
};
