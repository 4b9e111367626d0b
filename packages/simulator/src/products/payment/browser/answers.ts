// What the list of orders answers, for its panel in the browser too.
import type { PhoneLink } from "../../../api/api.ts";

/** A refund in the list of orders; `GET /_sim/refunds` has more of it. */
export interface OrderRefund {
  readonly refund_id: string;
  readonly out_refund_no: string;
  readonly status: "PROCESSING" | "SUCCESS" | "ABNORMAL" | "CLOSED";
  /** In fen. */
  readonly amount: number;
  readonly create_time: string;
  readonly success_time?: string;
}

/** One of `GET /_sim/orders`: an order as its query answers it, and more. */
export interface OrderSummary {
  /** The simulator's own: two merchants may have the same `out_trade_no`. */
  readonly id: string;
  readonly mchid?: string;
  /** Of a partner's order, with `sub_mchid`. */
  readonly sp_mchid?: string;
  readonly sub_mchid?: string;
  readonly out_trade_no: string;
  /** The number of the combined order that it is a part of. */
  readonly combine_out_trade_no?: string;
  readonly transaction_id?: string;
  readonly trade_state:
    | "NOTPAY"
    | "USERPAYING"
    | "SUCCESS"
    | "PAYERROR"
    | "CLOSED"
    | "REVOKED"
    | "REFUND";
  readonly trade_type: string;
  readonly description: string;
  readonly amount: Money;
  readonly create_time: string;
  readonly success_time?: string;
  readonly time_expire: string;
  readonly phone?: PhoneLink;
  readonly refunds: readonly OrderRefund[];
}

/** An amount in fen, or in the smallest unit of another currency. */
export interface Money {
  readonly total: number;
  readonly currency: string;
}
