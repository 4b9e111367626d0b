import type { TradeBillRow } from "../types.ts";

/** What is read of a bill's row. */
export type BilledRow = Pick<
  TradeBillRow,
  | "trade_time"
  | "trade_state"
  | "transaction_id"
  | "out_trade_no"
  | "total"
  | "refund_id"
  | "out_refund_no"
  | "refund"
  | "refund_state"
>;

/** A payment as the merchant has it. */
export interface LocalPayment {
  readonly out_trade_no: string;
  /** In fen: `amount.total` of the order. */
  readonly total: number;
  /** What has a number of a refund is a refund; a database has null for none. */
  readonly out_refund_no?: null | undefined;
}

/** A refund as the merchant has it: of the day on which WeChat Pay accepted it, whatever became of it. */
export interface LocalRefund {
  readonly out_refund_no: string;
  /** In fen: `amount.refund` of the refund. */
  readonly refund: number;
}

export type LocalEntry = LocalPayment | LocalRefund;

/** A payment as the bill has it; the amount in fen. */
export interface BilledPayment {
  readonly out_trade_no: string;
  readonly total: number;
  readonly transaction_id: string;
  readonly trade_time: string;
}

/** A refund as the bill has it; the amount in fen. */
export interface BilledRefund {
  /** Of an order by payment code that was reversed and has no refund: the order's number. */
  readonly out_refund_no: string;
  /** What was asked to be refunded, with the part that coupons bear. */
  readonly refund: number;
  readonly refund_id: string;
  readonly refund_state: string;
  readonly out_trade_no: string;
  readonly transaction_id: string;
  readonly trade_time: string;
}

/** How many entries of one number a side has, and what they add up to in fen. */
export interface Count {
  readonly count: number;
  readonly amount: number;
}

/**
 * What a bill and the merchant's own records do not agree on; one for each number at most.
 *
 * | `kind` | |
 * | --- | --- |
 * | `missing` | the bill has it, the merchant has not |
 * | `extra` | the merchant has it, the bill has not |
 * | `different` | both have it, with other amounts |
 * | `duplicate` | a side has it more than once; whether the amounts agree is not said |
 */
export type Difference =
  | Unlike<"payment", BilledPayment, LocalPayment>
  | Unlike<"refund", BilledRefund, LocalRefund>
  | {
      readonly kind: "duplicate";
      readonly of: "payment" | "refund";
      /** `out_trade_no` or `out_refund_no`. */
      readonly number: string;
      readonly bill: Count;
      readonly local: Count;
    };

/** A number that no side has twice. */
export type Unlike<Of, Bill, Local> =
  | { readonly kind: "missing"; readonly of: Of; readonly bill: Bill }
  | { readonly kind: "extra"; readonly of: Of; readonly local: Local }
  | { readonly kind: "different"; readonly of: Of; readonly bill: Bill; readonly local: Local };

/** How many numbers of payments, or of refunds, there were of each kind, and what the sides add up to. */
export interface Tally {
  /** On both sides once, with the same amount. */
  readonly matching: number;
  readonly missing: number;
  readonly extra: number;
  readonly different: number;
  readonly duplicate: number;
  readonly bill: Count;
  readonly local: Count;
}

export interface ReconciliationSummary {
  readonly payments: Tally;
  readonly refunds: Tally;
}
