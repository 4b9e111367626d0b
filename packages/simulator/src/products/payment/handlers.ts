import type { Answer } from "../../core/answer.ts";
import { text } from "../../core/handler.ts";
import type { Handler } from "../../core/handler.ts";
import { move } from "../machine.ts";
import { payByCode } from "./code-pay.ts";
import { orderMachine } from "./machine.ts";
import { alone, findByNumber, findByTransaction } from "./orders.ts";
import { appsOfOrder, scopeOf } from "./parties.ts";
import { placing } from "./place.ts";
import { reverse } from "./reverse.ts";
import { noOrder, USER_PAYING } from "./refusals.ts";
import type { OrderRow } from "./tables.ts";
import { parties, transaction } from "./view.ts";
import { wantedV3 } from "./wanted.ts";

const queryByNumber: Handler = async (context, call) => {
  const number = text(call.path, "out_trade_no");
  const scope = scopeOf(call, call.query);
  return found(await findByNumber(context.store.db, scope, number, context.clock.now()));
};

const queryByTransaction: Handler = async (context, call) => {
  const scope = scopeOf(call, call.query);
  const id = text(call.path, "transaction_id");
  return found(await findByTransaction(context.store.db, scope, id));
};

const close: Handler = async (context, call) => {
  const scope = scopeOf(call, call.body);
  const number = text(call.path, "out_trade_no");
  await context.store.db.transaction().execute((tx) =>
    move({
      context,
      tx,
      machine: orderMachine,
      merchant: call.merchant,
      find: async (inner) => alone(await findByNumber(inner, scope, number, context.clock.now())),
      event: "close",
    }),
  );
  return { status: 204 };
};

/** Paid by the code that a user shows; 202 where the user has to enter the password first. */
const codePay: Handler = async (context, call) => {
  const order = await payByCode(context, call, wantedV3(call, "MICROPAY"));
  if (order.state !== "USERPAYING") return { status: 200, body: transaction(order) };
  return { status: 202, body: { ...transaction(order), ...USER_PAYING } };
};

const reverseOrder: Handler = async (context, call) => {
  const scope = scopeOf(call, call.body);
  appsOfOrder(call, call.body);
  const number = text(call.path, "out_trade_no");
  const order = await reverse(context, call, (tx) =>
    findByNumber(tx, scope, number, context.clock.now()),
  );
  return { status: 200, body: { ...parties(order), out_trade_no: order.out_trade_no } };
};

function found(named: OrderRow | undefined): Answer {
  const order = alone(named);
  if (order === undefined) throw noOrder();
  return { status: 200, body: transaction(order) };
}

const direct = "v3/pay/transactions";
const partner = "v3/pay/partner/transactions";

/** Orders of direct merchants and of partners. */
export const paymentHandlers: Readonly<Record<string, Handler>> = Object.fromEntries(
  [direct, partner].flatMap((path): [string, Handler][] => [
    [`${path}/jsapi#post`, placing("JSAPI")],
    [`${path}/app#post`, placing("APP")],
    [`${path}/h5#post`, placing("MWEB")],
    [`${path}/native#post`, placing("NATIVE")],
    [`${path}/codepay#post`, codePay],
    [`${path}/out-trade-no/{out_trade_no}/reverse#post`, reverseOrder],
    [`${path}/id/{transaction_id}#get`, queryByTransaction],
    [`${path}/out-trade-no/{out_trade_no}#get`, queryByNumber],
    [`${path}/out-trade-no/{out_trade_no}/close#post`, close],
  ]),
);
