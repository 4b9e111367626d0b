import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { OUTSIDE, walletOf, WECHATPAY_FEES } from "../ledger/accounts.ts";
import { OverdrawnError } from "../ledger/post.ts";
import type { Movement } from "../ledger/post.ts";
import { placeOf, postAt } from "../settlement/place.ts";
import { payerNotEnough } from "./refusals.ts";
import type { OrderRow } from "./tables.ts";

/**
 * The money of a reversed order: all of it back to where it came from, the fee back to the seller. A reversed order has
 * no refund of its own: the two movements are what there is of it.
 *
 * @throws Refusal where the seller has not enough any more
 */
export async function giveBackReversed(context: Context, tx: Tx, order: OrderRow): Promise<void> {
  const place = await placeOf(tx, order);
  const seller = place.account;
  const source = order.bank_type === "OTHERS" ? walletOf(order.person ?? "") : OUTSIDE;
  const about = { reference: order.transaction_id ?? "", number: order.out_trade_no };
  const fee: Movement = {
    kind: "refund-fee",
    ...about,
    lines: [
      [WECHATPAY_FEES, -order.fee],
      [seller, order.fee],
    ],
  };
  const price: Movement = {
    kind: "refund",
    ...about,
    lines: [
      [seller, -order.total],
      [source, order.total],
    ],
  };
  try {
    await postAt(context, tx, place, [fee, price]);
  } catch (error) {
    if (error instanceof OverdrawnError) throw payerNotEnough();
    throw error;
  }
}
