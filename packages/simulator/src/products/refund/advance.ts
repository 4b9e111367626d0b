import { rfc3339 } from "../../clock/time.ts";
import type { Context } from "../../core/context.ts";
import { text } from "../../core/handler.ts";
import type { Call, Handler } from "../../core/handler.ts";
import type { Tx } from "../../store/store.ts";
import { settlementRefund } from "../coupon/refund.ts";
import { merchantAccount } from "../ledger/accounts.ts";
import { OverdrawnError, postMovement } from "../ledger/post.ts";
import { scopeOf } from "../payment/parties.ts";
import { noRefund, notEnough } from "./refusals.ts";
import { refundId } from "./refund-id.ts";
import { findRefundById } from "./refunds.ts";
import type { RefundRow } from "./tables.ts";

/** A refund whose advance was given back. */
type Returned = RefundRow & {
  readonly advance_return_id: string;
  readonly advance_returned_at: number;
};

/** The sub-merchant gives a platform back what it paid for a refund; asked again, it is not given again. */
export const returnAdvance: Handler = async (context, call) => {
  const scope = scopeOf(call, call.body);
  const returned = await context.store.db.transaction().execute(async (tx) => {
    const refund = advanced(await findRefundById(tx, text(call.path, "refund_id"), scope));
    return isReturned(refund) ? refund : give(context, tx, refund);
  });
  return { status: 200, body: advanceReturn(returned) };
};

export const queryAdvance: Handler = async (context, call: Call) => {
  const scope = scopeOf(call, call.query);
  const refund = await findRefundById(context.store.db, text(call.path, "refund_id"), scope);
  if (refund === undefined || !isReturned(refund)) throw noRefund("垫付回补结果查询失败");
  return { status: 200, body: advanceReturn(refund) };
};

function advanced(refund: RefundRow | undefined): RefundRow {
  if (refund?.refund_account !== "REFUND_SOURCE_PARTNER_ADVANCE") throw noRefund();
  // What is on its way may still come back to the platform by itself.
  if (refund.state === "CLOSED") throw noRefund();
  return refund;
}

function isReturned(refund: RefundRow): refund is Returned {
  return refund.advance_return_id !== null && refund.advance_returned_at !== null;
}

async function give(context: Context, tx: Tx, refund: RefundRow): Promise<Returned> {
  const now = context.clock.now();
  const columns = { advance_return_id: refundId(context, now), advance_returned_at: now };
  const { numUpdatedRows } = await tx
    .updateTable("refunds")
    .set(columns)
    .where("id", "=", refund.id)
    .where("advance_return_id", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) {
    const other = await findRefundById(tx, refund.id);
    if (other !== undefined && isReturned(other)) return other;
    throw noRefund();
  }
  try {
    await postMovement(context, tx, {
      kind: "refund-advance-returned",
      reference: columns.advance_return_id,
      number: refund.out_refund_no,
      lines: [
        [merchantAccount(refund.sub_mchid, "available"), -settlementRefund(refund)],
        [merchantAccount(refund.mchid, "available"), settlementRefund(refund)],
      ],
    });
  } catch (error) {
    if (error instanceof OverdrawnError) throw notEnough();
    throw error;
  }
  return { ...refund, ...columns };
}

function advanceReturn(refund: Returned): Record<string, unknown> {
  return {
    refund_id: refund.id,
    advance_return_id: refund.advance_return_id,
    return_amount: settlementRefund(refund),
    payer_mchid: refund.sub_mchid,
    payer_account: "BASIC",
    payee_mchid: refund.mchid,
    payee_account: "BASIC",
    result: "SUCCESS",
    success_time: rfc3339(refund.advance_returned_at),
  };
}
