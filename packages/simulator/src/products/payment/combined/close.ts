import type { Context } from "../../../core/context.ts";
import type { Call, Members } from "../../../core/handler.ts";
import { refused } from "../../../core/refusal.ts";
import type { Refusal } from "../../../core/refusal.ts";
import { move } from "../../machine.ts";
import { orderMachine } from "../machine.ts";
import { findById } from "../orders.ts";
import { noOrder } from "../refusals.ts";
import type { OrderRow } from "../tables.ts";
import { findCombined } from "./combined.ts";
import type { Combined } from "./combined.ts";

/** Closes all parts of a combined order, which the request names as ordering did, by `mchid` and `out_trade_no`. */
export async function closeCombined(
  context: Context,
  { merchant }: Call,
  { number, named }: { readonly number: string; readonly named: readonly Members[] },
): Promise<Combined> {
  const now = context.clock.now();
  return context.store.db.transaction().execute(async (tx) => {
    const found = await findCombined(tx, { mchid: merchant.mchid, number }, now);
    if (found === undefined) throw noOrder();
    checkNamed(named, found.parts);
    for (const { id } of found.parts) {
      await move({
        context,
        tx,
        machine: orderMachine,
        merchant,
        find: (inner) => findById(inner, id, now),
        event: "close",
      });
    }
    return found;
  });
}

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
