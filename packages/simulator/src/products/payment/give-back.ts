import type { Context } from "../../core/context.ts";
import type { Tx } from "../../store/store.ts";
import { couponsOf, payerTotal, settlementTotal, sumOf } from "../coupon/used.ts";
import {
  merchantAccount,
  OUTSIDE,
  PREPAID_COUPONS,
  walletOf,
  WECHATPAY_FEES,
} from "../ledger/accounts.ts";
import { OverdrawnError, postMovement } from "../ledger/post.ts";
import { payerNotEnough } from "./refusals.ts";
import type { OrderRow } from "./tables.ts";

/**
 * The money of a reversed order: all of it back to where it came from, the fee back to the seller. A reversed order has
 * no refund of its own: the two movements are what there is of it. Its coupons stay used.
 *
 * @throws Refusal where the seller has not enough any more
 */
export async function giveBackReversed(context: Context, tx: Tx, order: OrderRow): Promise<void> {
  const seller = merchantAccount(
    order.sub_mchid === "" ? order.mchid : order.sub_mchid,
    order.profit_sharing === 1 ? "frozen" : "unsettled",
  );
  const source = order.bank_type === "OTHERS" ? walletOf(order.person ?? "") : OUTSIDE;
  const about = { reference: order.transaction_id ?? "", number: order.out_trade_no };
  try {
    await postMovement(context, tx, {
      kind: "refund-fee",
      ...about,
      lines: [
        [WECHATPAY_FEES, -order.fee],
        [seller, order.fee],
      ],
    });
    await postMovement(context, tx, {
      kind: "refund",
      ...about,
      lines: [
        [seller, -settlementTotal(order)],
        [source, payerTotal(order)],
        [PREPAID_COUPONS, sumOf(couponsOf(order), "CASH")],
      ],
    });
  } catch (error) {
    if (error instanceof OverdrawnError) throw payerNotEnough();
    throw error;
  }
}
