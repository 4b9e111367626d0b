import { text } from "../../../core/handler.ts";
import type { Call, Handler } from "../../../core/handler.ts";
import { answer } from "../place.ts";
import type { EntryType } from "../place.ts";
import { noOrder } from "../refusals.ts";
import { closeCombined } from "./close.ts";
import { findCombined } from "./combined.ts";
import type { CombinedName } from "./combined.ts";
import { placeCombined } from "./place.ts";
import { combinedTransaction } from "./view.ts";
import { subOrders, wantedCombined } from "./wanted.ts";

const placing =
  (tradeType: EntryType): Handler =>
  async (context, call) => {
    const entry = await placeCombined(context, call, wantedCombined(call, tradeType));
    return answer(call, tradeType, entry);
  };

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
  await closeCombined(context, call, { number, named: subOrders(call.body) });
  return { status: 204 };
};

const path = "v3/combine-transactions";

/** Combined orders (合单支付): https://pay.weixin.qq.com/doc/v3/merchant/4012076940 */
export const combinedHandlers: Readonly<Record<string, Handler>> = {
  [`${path}/jsapi#post`]: placing("JSAPI"),
  [`${path}/app#post`]: placing("APP"),
  [`${path}/h5#post`]: placing("MWEB"),
  [`${path}/native#post`]: placing("NATIVE"),
  [`${path}/out-trade-no/{combine_out_trade_no}#get`]: queryByNumber,
  [`${path}/id/{combine_transaction_id}#get`]: queryByTransaction,
  [`${path}/out-trade-no/{combine_out_trade_no}/close#post`]: close,
};
