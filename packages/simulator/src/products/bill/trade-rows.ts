import type { OrderRow } from "../payment/tables.ts";
import type { RefundRow, RefundState } from "../refund/tables.ts";
import { paymentAmounts, refundAmounts, reversalAmounts } from "./coupon-amounts.ts";
import type { CouponAmounts } from "./coupon-amounts.ts";

/** What a bill reads of an order: reading takes SQLite most of the time, column by column. */
export const ORDER_COLUMNS = [
  "id",
  "mchid",
  "sub_mchid",
  "out_trade_no",
  "transaction_id",
  "trade_type",
  "appid",
  "openid",
  "description",
  "attach",
  "total",
  "coupons",
  "currency",
  "bank_type",
  "fee",
  "fee_rate",
  "device_id",
  "created_at",
  "success_at",
  "reversed_at",
] as const;

export type BilledOrder = Pick<OrderRow, (typeof ORDER_COLUMNS)[number]>;

/** What a bill reads of a refund beside its order. */
export type BilledRefund = Pick<
  RefundRow,
  | "id"
  | "out_refund_no"
  | "amount"
  | "coupons"
  | "fee"
  | "state"
  | "channel"
  | "created_at"
  | "success_at"
>;

/** A row of a trade bill before it is text; amounts in fen. */
export interface TradeRow {
  readonly order: BilledOrder;
  readonly time: number;
  /** Of the order or the refund: rows of one moment stand by it. */
  readonly id: string;
  readonly state: "SUCCESS" | "REFUND" | "REVOKED";
  /** 订单金额, and of it 应结订单金额; both 0 where money goes back. */
  readonly total: number;
  readonly settled: number;
  /** Below zero where money goes back. */
  readonly fee: number;
  /** 代金券金额 */
  readonly coupons: number;
  /** Absent of a payment. */
  readonly back?: GivenBack;
}

/** What a row says of money that goes back; amounts in fen. */
export interface GivenBack {
  readonly id: string;
  readonly number: string;
  /** 申请退款金额, and of it 退款金额. */
  readonly asked: number;
  readonly refunded: number;
  /** 充值券退款金额 */
  readonly coupons: number;
  readonly channel: string;
  /** As bills name it. */
  readonly state: string;
  readonly arrivedAt: number | null;
}

/** An order that was paid. */
export function paymentRow(order: BilledOrder): TradeRow {
  const { counting, coupons } = paymentAmounts(order);
  return {
    order,
    time: order.success_at ?? order.created_at,
    id: order.id,
    state: "SUCCESS",
    total: order.total,
    settled: counting,
    fee: order.fee,
    coupons,
  };
}

/** How a bill names the states of refunds: not as answers do. */
const REFUND_STATES: Readonly<Record<RefundState, string>> = {
  PROCESSING: "PROCESSING",
  SUCCESS: "SUCCESS",
  ABNORMAL: "CHANGE",
  CLOSED: "FAIL",
};

/** A refund that was accepted, whatever became of it. */
export function refundRow(order: BilledOrder, row: BilledRefund): TradeRow {
  return {
    order,
    time: row.created_at,
    id: row.id,
    state: "REFUND",
    ...backOf(row.fee),
    back: {
      id: row.id,
      number: row.out_refund_no,
      ...askedFor(row.amount, refundAmounts(row)),
      channel: row.channel,
      state: REFUND_STATES[row.state],
      arrivedAt: row.success_at,
    },
  };
}

/**
 * An order by payment code that was reversed after it was paid: its payment stands in the bill of its day, this beside it.
 * It has the numbers of the order, as in the fund bill: nobody gave it any of its own.
 */
export function reversalRow(order: BilledOrder): TradeRow {
  const time = order.reversed_at ?? order.created_at;
  return {
    order,
    time,
    id: order.id,
    state: "REVOKED",
    ...backOf(order.fee),
    back: {
      id: order.transaction_id ?? "",
      number: order.out_trade_no,
      ...askedFor(order.total, reversalAmounts(order)),
      channel: "ORIGINAL",
      state: "SUCCESS",
      arrivedAt: time,
    },
  };
}

function backOf(fee: number): Pick<TradeRow, "total" | "settled" | "fee" | "coupons"> {
  return { total: 0, settled: 0, fee: -fee, coupons: 0 };
}

function askedFor(
  asked: number,
  { counting, coupons }: CouponAmounts,
): Pick<GivenBack, "asked" | "refunded" | "coupons"> {
  return { asked, refunded: counting, coupons };
}
