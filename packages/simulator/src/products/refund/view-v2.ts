import { spaced } from "../../clock/time.ts";
import type { Members } from "../../core/handler.ts";
import type { RefundRow, RefundState } from "./tables.ts";

/** `CHANGE`: the payer's account can't take the money. */
const STATES: Readonly<Record<RefundState, string>> = {
  PROCESSING: "PROCESSING",
  SUCCESS: "SUCCESS",
  ABNORMAL: "CHANGE",
  CLOSED: "REFUNDCLOSE",
};

/** A refund as the operation answers that accepts it. */
export function appliedV2(refund: RefundRow): Members {
  return {
    ...orderV2(refund),
    out_refund_no: refund.out_refund_no,
    refund_id: refund.id,
    refund_fee: refund.amount,
    cash_fee_type: refund.currency,
    cash_refund_fee: refund.amount,
  };
}

/** What a query found. */
export interface FoundRefunds {
  /** All that the request names: of one order, one at least. */
  readonly refunds: readonly [RefundRow, ...RefundRow[]];
  /** Where the answer begins; null where the request does not say. */
  readonly offset: number | null;
}

/** As many as one answer has. */
const PAGE = 10;

/**
 * Refunds as queries answer them, numbered from 0: the first ten, or ten from an offset on.
 *
 * @see https://pay.weixin.qq.com/doc/v2/merchant/4011935218
 */
export function foundV2({ refunds, offset }: FoundRefunds): Members {
  const first = offset ?? 0;
  const shown = refunds.slice(first, first + PAGE);
  const total = refunds.reduce((sum, { amount }) => sum + amount, 0);
  return {
    ...orderV2(refunds[0]),
    ...((offset !== null || refunds.length > PAGE) && { total_refund_count: refunds.length }),
    refund_count: shown.length,
    refund_fee: total,
    // Only the partners' pages have it.
    ...(refunds[0].sub_mchid !== "" && { cash_refund_fee: total }),
    coupon_refund_fee: 0,
    ...Object.fromEntries(shown.flatMap((refund, index) => numbered(refund, index))),
  };
}

/** `req_info` of the notification, before it is encrypted. */
export function refundInfoV2(refund: RefundRow): Members {
  return {
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    refund_id: refund.id,
    out_refund_no: refund.out_refund_no,
    total_fee: refund.total,
    settlement_total_fee: refund.total,
    refund_fee: refund.amount,
    settlement_refund_fee: refund.amount,
    refund_status: STATES[refund.state],
    ...(refund.success_at !== null && { success_time: spaced(refund.success_at) }),
    refund_recv_accout: refund.received_account,
    refund_account: sourceV2(refund),
    refund_request_source: "API",
    cash_refund_fee: refund.amount,
  };
}

/** What every answer says of the order. */
function orderV2(refund: RefundRow): Members {
  return {
    transaction_id: refund.transaction_id,
    out_trade_no: refund.out_trade_no,
    total_fee: refund.total,
    fee_type: refund.currency,
    cash_fee: refund.total,
  };
}

function numbered(refund: RefundRow, index: number): [name: string, value: unknown][] {
  const members: Members = {
    out_refund_no: refund.out_refund_no,
    refund_id: refund.id,
    refund_channel: refund.channel,
    refund_fee: refund.amount,
    cash_refund_fee: refund.amount,
    refund_status: STATES[refund.state],
    refund_account: sourceV2(refund),
    refund_recv_accout: refund.received_account,
    ...(refund.success_at !== null && { refund_success_time: spaced(refund.success_at) }),
  };
  return Object.entries(members).map(([name, value]) => [`${name}_${index}`, value]);
}

function sourceV2({ funds_account }: RefundRow): string {
  return funds_account === "AVAILABLE"
    ? "REFUND_SOURCE_RECHARGE_FUNDS"
    : "REFUND_SOURCE_UNSETTLED_FUNDS";
}
