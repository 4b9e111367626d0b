import type { Context } from "../../core/context.ts";
import type { Merchant } from "../../core/merchant.ts";
import type { Tx } from "../../store/store.ts";
import { settlementRefund } from "../coupon/refund.ts";
import { move, NONE, transition } from "../machine.ts";
import { orderMachine } from "../payment/machine.ts";
import { findByNumber, findByTransaction } from "../payment/orders.ts";
import type { OrderRow } from "../payment/tables.ts";
import { placeOf } from "../settlement/place.ts";
import { scheduleArrival } from "./arrival.ts";
import { partOfOrder } from "./limits.ts";
import { refundMachine } from "./machine.ts";
import { take } from "./money.ts";
import { payeeColumns, payeeOf } from "./payee.ts";
import {
  amountsDiffer,
  currencyDiffers,
  membersDiffer,
  orderOfOthers,
  unknownTransaction,
} from "./refusals.ts";
import { refundId } from "./refund-id.ts";
import { findRefundByNumber, refundsOf } from "./refunds.ts";
import { fundsFor } from "./sources.ts";
import type { Sources } from "./sources.ts";
import type { RefundRow } from "./tables.ts";
import type { WantedRefund } from "./wanted.ts";

/**
 * Accepts a refund: the order turns to `REFUND`, the merchant has the money no more, the payer has it later. What was
 * accepted under the same `out_refund_no` is given again and changes nothing.
 *
 * @throws Refusal
 */
export async function applyRefund(
  context: Context,
  merchant: Merchant,
  wanted: WantedRefund,
): Promise<RefundRow> {
  return context.store.db.transaction().execute(async (tx) => {
    const order = await paidOrder(context, tx, merchant, wanted);
    const known = await findRefundByNumber(tx, wanted.scope, wanted.outRefundNo);
    if (known !== undefined) return again(context, tx, merchant, { known, order, wanted });
    if (wanted.total !== order.total) throw amountsDiffer();
    if ((wanted.currency ?? order.currency) !== order.currency) throw currencyDiffers();
    const now = context.clock.now();
    const earlier = await refundsOf(tx, order.id);
    const part = partOfOrder(order, earlier, { amount: wanted.amount, now });
    const place = await placeOf(tx, order);
    const coupons = JSON.stringify(part.coupons);
    const settled = settlementRefund({ amount: wanted.amount, coupons });
    const sources = fundsFor(order, wanted, { place, amount: settled });
    const told = toldAt(merchant, order, wanted);
    const refund = newRefund(context, {
      order,
      wanted,
      sources,
      coupons,
      fee: part.fee,
      told,
      now,
    });
    if (!(await insert(tx, refund))) throw amountsDiffer();
    await take(context, tx, refund, place);
    await scheduleArrival(tx, refund, now + payeeOf(order).takes);
    return refund;
  });
}

/**
 * The order turns to `REFUND`, before anything else is looked at: whoever refunds the same order at the same time waits
 * here until this refund counts.
 */
async function paidOrder(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  { scope, order }: WantedRefund,
): Promise<OrderRow> {
  const now = context.clock.now();
  const find = (inner: Tx): Promise<OrderRow | undefined> =>
    "transactionId" in order
      ? findByTransaction(inner, scope, order.transactionId)
      : findByNumber(inner, scope, order.outTradeNo, now);
  if ("transactionId" in order && (await find(tx)) === undefined) {
    const others = await tx
      .selectFrom("orders")
      .select("id")
      .where("transaction_id", "=", order.transactionId)
      .executeTakeFirst();
    throw others === undefined ? unknownTransaction() : orderOfOthers();
  }
  return move({ context, tx, machine: orderMachine, merchant, find, event: "refund" });
}

function again(
  context: Context,
  tx: Tx,
  merchant: Merchant,
  {
    known,
    order,
    wanted,
  }: { readonly known: RefundRow; readonly order: OrderRow; readonly wanted: WantedRefund },
): Promise<RefundRow> {
  const sameMoney =
    known.order_id === order.id && known.amount === wanted.amount && known.total === wanted.total;
  if (!sameMoney) throw amountsDiffer();
  if (known.request !== requestOf(wanted)) throw membersDiffer();
  return move({
    context,
    tx,
    machine: refundMachine,
    merchant,
    find: (inner) => findRefundByNumber(inner, wanted.scope, wanted.outRefundNo),
    event: "apply",
  });
}

function newRefund(
  context: Context,
  {
    order,
    wanted,
    sources: { parts, fundsAccount },
    coupons,
    fee,
    told,
    now,
  }: {
    readonly order: OrderRow;
    readonly wanted: WantedRefund;
    readonly sources: Sources;
    readonly coupons: string;
    readonly fee: number;
    readonly told: Pick<RefundRow, "notify_url" | "v2_appid" | "v2_sub_appid">;
    readonly now: number;
  },
): RefundRow {
  return {
    id: refundId(context, now),
    order_id: order.id,
    mchid: order.mchid,
    sub_mchid: order.sub_mchid,
    out_refund_no: wanted.outRefundNo,
    // Only what was paid can be refunded, and that has one.
    transaction_id: order.transaction_id ?? "",
    out_trade_no: order.out_trade_no,
    state: transition(refundMachine, NONE, "apply").to,
    channel: "ORIGINAL",
    ...payeeColumns(payeeOf(order)),
    total: order.total,
    amount: wanted.amount,
    currency: order.currency,
    coupons,
    fee,
    taken: JSON.stringify(parts),
    split: wanted.from === null ? 0 : 1,
    funds_account: fundsAccount,
    refund_account: wanted.refundAccount,
    reason: wanted.reason,
    ...told,
    request: requestOf(wanted),
    created_at: now,
    success_at: null,
    advance_return_id: null,
    advance_returned_at: null,
  };
}

/**
 * Where and how the merchant is told of a refund. What names no address is told at the one that is set in 商户平台, in XML
 * then, whichever API asked: https://pay.weixin.qq.com/doc/v3/merchant/4013071200
 */
function toldAt(
  { row }: Merchant,
  order: OrderRow,
  { notifyUrl, v2 }: WantedRefund,
): Pick<RefundRow, "notify_url" | "v2_appid" | "v2_sub_appid"> {
  const inXml =
    v2 ?? (notifyUrl === null ? { appid: order.appid, subAppid: order.sub_appid } : undefined);
  return {
    notify_url: notifyUrl ?? row.refund_notify_url,
    v2_appid: inXml?.appid ?? null,
    v2_sub_appid: inXml?.subAppid ?? null,
  };
}

/** What was asked for besides order and amount. */
function requestOf({
  reason,
  notifyUrl,
  fundsAccount,
  from,
  refundAccount,
  goods,
}: WantedRefund): string {
  return JSON.stringify([reason, notifyUrl, fundsAccount, from, refundAccount, goods]);
}

async function insert(tx: Tx, refund: RefundRow): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await tx
    .insertInto("refunds")
    .values(refund)
    // The same number for another order, at the same time.
    .onConflict((conflict) => conflict.columns(["mchid", "sub_mchid", "out_refund_no"]).doNothing())
    .executeTakeFirstOrThrow();
  return numInsertedOrUpdatedRows === 1n;
}
