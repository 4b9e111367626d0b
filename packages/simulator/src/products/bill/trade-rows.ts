import { rfc3339 } from "../../clock/time.ts";
import { RATE } from "../payment/money.ts";
import type { OrderRow } from "../payment/tables.ts";
import type { RefundRow, RefundState } from "../refund/tables.ts";
import { feeYuan, yuan } from "./bill-text.ts";
import { paymentAmounts, refundAmounts } from "./coupon-amounts.ts";
import { merchantText } from "./escape.ts";

/** What a row adds to the sums, in fen. */
export interface Amounts {
  readonly settled: number;
  readonly refunded: number;
  readonly couponsRefunded: number;
  readonly fee: number;
  readonly total: number;
  readonly asked: number;
}

/** A row of a trade bill before its columns are chosen. */
export interface Entry {
  readonly cells: Readonly<Record<string, string>>;
  readonly amounts: Amounts;
  readonly time: number;
  /** Of the order or the refund: rows of one moment stand by it. */
  readonly id: string;
}

/** What a bill reads of a refund beside its order. */
export type BilledRefund = Pick<
  RefundRow,
  "id" | "out_refund_no" | "amount" | "fee" | "state" | "channel" | "created_at" | "success_at"
>;

/** An order that was paid. */
export function payment(order: OrderRow): Entry {
  const time = order.success_at ?? order.created_at;
  const { counting, coupons } = paymentAmounts(order);
  const amounts = { ...NOTHING, settled: counting, fee: order.fee, total: order.total };
  return {
    cells: {
      ...orderCells(order, "order"),
      ...amountCells(amounts),
      交易时间: billTime(time),
      交易状态: "SUCCESS",
      代金券金额: yuan(coupons),
      微信退款单号: "0",
      商户退款单号: "0",
    },
    amounts,
    time,
    id: order.id,
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
export function refund(order: OrderRow, row: BilledRefund): Entry {
  return givenBack(order, row.id, row.created_at, {
    amount: row.amount,
    fee: row.fee,
    交易状态: "REFUND",
    退款成功时间: row.success_at === null ? "" : billTime(row.success_at),
    微信退款单号: row.id,
    商户退款单号: row.out_refund_no,
    退款类型: row.channel,
    退款状态: REFUND_STATES[row.state],
  });
}

/**
 * An order by payment code that was reversed after it was paid: its payment stands in the bill of its day, this beside it.
 * It has the numbers of the order, as in the fund bill: nobody gave it any of its own.
 */
export function reversal(order: OrderRow): Entry {
  const time = order.reversed_at ?? order.created_at;
  return givenBack(order, order.id, time, {
    amount: order.total,
    fee: order.fee,
    交易状态: "REVOKED",
    退款成功时间: billTime(time),
    微信退款单号: order.transaction_id ?? "",
    商户退款单号: order.out_trade_no,
    退款类型: "ORIGINAL",
    退款状态: "SUCCESS",
  });
}

function givenBack(
  order: OrderRow,
  id: string,
  time: number,
  {
    amount,
    fee,
    ...cells
  }: { readonly amount: number; readonly fee: number } & Readonly<
    Record<
      "交易状态" | "退款成功时间" | "微信退款单号" | "商户退款单号" | "退款类型" | "退款状态",
      string
    >
  >,
): Entry {
  const { counting, coupons } = refundAmounts({ amount });
  const amounts = {
    ...NOTHING,
    refunded: counting,
    couponsRefunded: coupons,
    fee: -fee,
    asked: amount,
  };
  return {
    cells: {
      ...orderCells(order, "refund"),
      ...amountCells(amounts),
      ...cells,
      交易时间: billTime(time),
      退款申请时间: billTime(time),
      代金券金额: yuan(0),
    },
    amounts,
    time,
    id,
  };
}

const NOTHING: Amounts = {
  settled: 0,
  refunded: 0,
  couponsRefunded: 0,
  fee: 0,
  total: 0,
  asked: 0,
};

function amountCells(amounts: Amounts): Record<string, string> {
  return {
    应结订单金额: yuan(amounts.settled),
    退款金额: yuan(amounts.refunded),
    充值券退款金额: yuan(amounts.couponsRefunded),
    手续费: feeYuan(amounts.fee),
    订单金额: yuan(amounts.total),
    申请退款金额: yuan(amounts.asked),
  };
}

const RATE_TEXT = `${(RATE / 100).toFixed(2)}%`;

function orderCells(order: OrderRow, row: "order" | "refund"): Record<string, string> {
  return {
    公众账号ID: order.appid,
    商户号: order.mchid,
    特约商户号: order.sub_mchid === "" ? "0" : order.sub_mchid,
    设备号: merchantText(order.device_id ?? "", row),
    微信订单号: order.transaction_id ?? "",
    商户订单号: order.out_trade_no,
    用户标识: order.openid ?? "",
    交易类型: order.trade_type,
    付款银行: order.bank_type ?? "",
    货币种类: order.currency,
    商品名称: merchantText(order.description, row),
    商户数据包: merchantText(order.attach ?? "", row),
    费率: RATE_TEXT,
  };
}

/** `2026-11-29 10:00:00` */
export function billTime(time: number): string {
  return rfc3339(time).slice(0, 19).replace("T", " ");
}
