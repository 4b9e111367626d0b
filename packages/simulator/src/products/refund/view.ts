import { rfc3339 } from "../../clock/time.ts";
import { partsOf } from "./sources.ts";
import type { RefundRow } from "./tables.ts";

/** A refund as the operations of `refund/domestic` answer it. */
export function domesticRefund(refund: RefundRow): Record<string, unknown> {
  return {
    ...identity(refund),
    ...progress(refund),
    funds_account: refund.funds_account,
    amount: {
      total: refund.total,
      refund: refund.amount,
      ...from(refund),
      ...payers(refund),
      settlement_refund: refund.amount,
      settlement_total: refund.total,
      discount_refund: 0,
      currency: refund.currency,
      refund_fee: refund.fee,
    },
  };
}

/** A refund as a platform's queries answer it. */
export function ecommerceRefund(refund: RefundRow): Record<string, unknown> {
  return {
    ...identity(refund),
    ...progress(refund),
    amount: ecommerceAmount(refund),
    ...refundAccount(refund),
    funds_account: refund.funds_account,
  };
}

/** What a platform is answered when it applies: less than a query says. */
export function ecommerceApplied(refund: RefundRow): Record<string, unknown> {
  return {
    refund_id: refund.id,
    out_refund_no: refund.out_refund_no,
    create_time: rfc3339(refund.created_at),
    amount: ecommerceAmount(refund),
    ...refundAccount(refund),
  };
}

/** The resource of `REFUND.SUCCESS`, `REFUND.ABNORMAL` and `REFUND.CLOSED`. */
export function refundResource(refund: RefundRow): Record<string, unknown> {
  return {
    ...(refund.sub_mchid === ""
      ? { mchid: refund.mchid }
      : { sp_mchid: refund.mchid, sub_mchid: refund.sub_mchid }),
    ...identity(refund),
    refund_status: refund.state,
    ...succeeded(refund),
    user_received_account: refund.received_account,
    amount: { total: refund.total, refund: refund.amount, ...payers(refund) },
    ...refundAccount(refund),
  };
}

function identity(refund: RefundRow): Record<string, string> {
  return {
    refund_id: refund.id,
    out_refund_no: refund.out_refund_no,
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
  };
}

function progress(refund: RefundRow): Record<string, string> {
  return {
    channel: refund.channel,
    user_received_account: refund.received_account,
    ...succeeded(refund),
    create_time: rfc3339(refund.created_at),
    status: refund.state,
  };
}

function succeeded({ success_at }: RefundRow): Record<string, string> {
  return success_at === null ? {} : { success_time: rfc3339(success_at) };
}

/** What the payer paid and gets: without coupons all of it. */
function payers({ total, amount }: RefundRow): Record<string, number> {
  return { payer_total: total, payer_refund: amount };
}

function from(refund: RefundRow): Record<string, unknown> {
  if (refund.split === 0) return {};
  const accounts = partsOf(refund).map(({ account, amount }) => ({
    account: account === "available" ? "AVAILABLE" : "UNAVAILABLE",
    amount,
  }));
  return { from: accounts };
}

function ecommerceAmount(refund: RefundRow): Record<string, unknown> {
  const advanced = refund.refund_account === "REFUND_SOURCE_PARTNER_ADVANCE";
  return {
    refund: refund.amount,
    ...from(refund),
    payer_refund: refund.amount,
    discount_refund: 0,
    currency: refund.currency,
    ...(advanced && { advance: refund.amount }),
  };
}

function refundAccount({ refund_account }: RefundRow): Record<string, string> {
  return refund_account === null ? {} : { refund_account };
}
