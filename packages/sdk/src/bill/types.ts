/** What every row may have beside the known columns. */
interface WithOthers {
  /** Columns that are not known, as text, by their names in the bill. */
  readonly others?: Readonly<Record<string, string>>;
}

/**
 * A row of a trade bill: a payment, or a refund when it was asked for. Times are Beijing's, `2026-11-29 09:30:00`; amounts are in
 * fen. Columns that a type of bill has not are absent.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4013071246
 */
export interface TradeBillRow extends WithOthers {
  readonly trade_time: string;
  readonly appid: string;
  readonly mchid: string;
  /** Empty for merchants of their own. */
  readonly sub_mchid: string;
  readonly device_id: string;
  readonly transaction_id: string;
  readonly out_trade_no: string;
  readonly openid: string;
  /** `JSAPI`, `NATIVE`, `APP`, `MWEB`, `MICROPAY`, `FACE`, `AUTH` … */
  readonly trade_type: string;
  /** `SUCCESS`, `REFUND` or `REVOKED`. */
  readonly trade_state: string;
  readonly bank_type: string;
  readonly currency: string;
  /** What is settled of the order: its price without coupons that the merchant gave. 0 in rows of refunds. */
  readonly settlement_total: number;
  readonly coupon_total: number;
  /** Empty in rows of payments, as the other members of refunds. */
  readonly refund_id?: string;
  readonly out_refund_no?: string;
  /** What is taken from the merchant for the refund. */
  readonly settlement_refund?: number;
  readonly coupon_refund?: number;
  /** `ORIGINAL`, `BALANCE` … */
  readonly refund_channel?: string;
  /** `SUCCESS`, `PROCESSING`, `FAIL` or `CHANGE`: otherwise than in answers. It never changes afterwards. */
  readonly refund_state?: string;
  /** In bills of the type `REFUND` alone. */
  readonly refund_create_time?: string;
  readonly refund_success_time?: string;
  readonly description: string;
  readonly attach: string;
  /** In thousandths of a fen: bills have five places. */
  readonly fee: number;
  /** `0.60%` */
  readonly rate: string;
  readonly total: number;
  /** What was asked to be refunded. */
  readonly refund?: number;
  readonly rate_note?: string;
}

/** What the rows of a trade bill add up to; `fee` in thousandths of a fen. */
export interface TradeBillSummary {
  readonly count: number;
  readonly settlement_total: number;
  readonly settlement_refund: number;
  readonly coupon_refund: number;
  readonly fee: number;
  readonly total: number;
  readonly refund: number;
}

/** A row of a fund-flow bill: money that came to an account, or left it. Amounts are in fen. */
export interface FundFlowRow extends WithOthers {
  readonly booking_time: string;
  readonly business_id: string;
  readonly flow_id: string;
  /** `交易`, `退款`, `扣除交易手续费` … */
  readonly business_name: string;
  readonly business_type: string;
  readonly direction: "收入" | "支出" | (string & {});
  readonly amount: number;
  /** What the account held after it. */
  readonly balance: number;
  readonly applicant: string;
  readonly note: string;
  readonly voucher_no: string;
  /** Whose account it is; in the bills of a platform alone, as the next. */
  readonly sub_mchid?: string;
  /** `基本账户` … */
  readonly account_type?: string;
}

/** What the rows of a fund-flow bill add up to. */
export interface FundFlowSummary {
  readonly count: number;
  readonly income_count: number;
  readonly income: number;
  readonly outgo_count: number;
  readonly outgo: number;
}

/** A row of a profit-sharing bill. Amounts are in fen. */
export interface SharingBillRow extends WithOthers {
  readonly sharing_time: string;
  readonly initiator: string;
  readonly sharer: string;
  readonly transaction_id: string;
  readonly order_id: string;
  readonly detail_id: string;
  readonly out_order_no: string;
  readonly total: number;
  readonly receiver: string;
  readonly amount: number;
  readonly business_type: string;
  readonly state: string;
  readonly description: string;
  readonly note: string;
}
