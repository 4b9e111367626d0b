import { text } from "../../../core/handler.ts";
import type { Call, Handler, Members } from "../../../core/handler.ts";
import { refused } from "../../../core/refusal.ts";
import type { Refusal } from "../../../core/refusal.ts";
import { move } from "../../machine.ts";
import { orderMachine } from "../machine.ts";
import { findById } from "../orders.ts";
import { noOrder } from "../refusals.ts";
import type { OrderRow } from "../tables.ts";
import { findCombined } from "./combined.ts";
import type { CombinedName } from "./combined.ts";
import { placingCombined, subOrders } from "./place.ts";
import { combinedTransaction } from "./view.ts";

const querying =
  (nameOf: (call: Call) => CombinedName): Handler =>
  async (context, call) => {
    const found = await findCombined(context.store.db, nameOf(call), context.clock.now());
    if (found === undefined) throw noOrder();
    return { status: 200, body: combinedTransaction(found) };
  };

const queryByNumber = querying(({ merchant, path }) => ({
  mchid: merchant.mchid,
  number: text(path, "combine_out_trade_no"),
}));

const queryByTransaction = querying(({ merchant, path }) => ({
  mchid: merchant.mchid,
  transactionId: text(path, "combine_transaction_id"),
}));

const close: Handler = async (context, call) => {
  const number = text(call.path, "combine_out_trade_no");
  const now = context.clock.now();
  await context.store.db.transaction().execute(async (tx) => {
    const found = await findCombined(tx, { mchid: call.merchant.mchid, number }, now);
    if (found === undefined) throw noOrder();
    checkNamed(subOrders(call.body), found.parts);
    for (const { id } of found.parts) {
      await move({
        context,
        tx,
        machine: orderMachine,
        merchant: call.merchant,
        find: (inner) => findById(inner, id, now),
        event: "close",
      });
    }
  });
  return { status: 204 };
};

/** Closing names every part, as ordering did. */
function checkNamed(named: readonly Members[], parts: readonly OrderRow[]): void {
  if (named.length !== parts.length) {
    throw different("输入的请求非法，请求关单的子单数与下单子单数不一致", 270333442);
  }
  const known = new Set(parts.map(({ mchid, out_trade_no }) => `${mchid} ${out_trade_no}`));
  for (const { mchid, out_trade_no } of named) {
    if (!known.has(`${String(mchid)} ${String(out_trade_no)}`)) {
      throw different("输入的请求非法，请求关单的子单信息与下单时的子单信息不一致", 270328882);
    }
  }
}

const different = (message: string, number: number): Refusal =>
  refused(400, "INVALID_REQUEST", message, { number });

const path = "v3/combine-transactions";

/** Combined orders (合单支付): https://pay.weixin.qq.com/doc/v3/merchant/4012076940 */
export const combinedHandlers: Readonly<Record<string, Handler>> = {
  [`${path}/jsapi#post`]: placingCombined("JSAPI"),
  [`${path}/app#post`]: placingCombined("APP"),
  [`${path}/h5#post`]: placingCombined("MWEB"),
  [`${path}/native#post`]: placingCombined("NATIVE"),
  [`${path}/out-trade-no/{combine_out_trade_no}#get`]: queryByNumber,
  [`${path}/id/{combine_transaction_id}#get`]: queryByTransaction,
  [`${path}/out-trade-no/{combine_out_trade_no}/close#post`]: close,
};
