import { rfc3339 } from "../../clock/time.ts";
import {
  discountRefund,
  payerRefund,
  refundedCouponsOf,
  settlementRefund,
} from "../coupon/refund.ts";
import { payerTotal, settlementTotal } from "../coupon/used.ts";
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
      settlement_refund: settlementRefund(refund),
      settlement_total: settlementTotal(refund),
      discount_refund: discountRefund(refund),
      currency: refund.currency,
      refund_fee: refund.fee,
    },
    ...promotionDetail(refund),
  };
}

/** A refund as a platform's queries answer it. */
export function ecommerceRefund(refund: RefundRow): Record<string, unknown> {
  return {
    ...identity(refund),
    ...progress(refund),
    amount: ecommerceAmount(refund),
    ...promotionDetail(refund),
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
    ...promotionDetail(refund),
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

/** What the payer paid and gets. */
function payers(refund: RefundRow): Record<string, number> {
  return { payer_total: payerTotal(refund), payer_refund: payerRefund(refund) };
}

/** What of each coupon goes back to whoever bore it; nothing where the order had none. */
function promotionDetail(refund: RefundRow): Record<string, unknown> {
  const coupons = refundedCouponsOf(refund);
  if (coupons.length === 0) return {};
  return {
    promotion_detail: coupons.map(({ coupon_id, type, amount, refund: refund_amount }) => ({
      promotion_id: coupon_id,
      scope: "GLOBAL",
      type,
      amount,
      refund_amount,
    })),
  };
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
    payer_refund: payerRefund(refund),
    discount_refund: discountRefund(refund),
    currency: refund.currency,
    ...(advanced && { advance: settlementRefund(refund) }),
  };
}

function refundAccount({ refund_account }: RefundRow): Record<string, string> {
  return refund_account === null ? {} : { refund_account };
}
