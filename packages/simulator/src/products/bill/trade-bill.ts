import { rfc3339 } from "../../clock/time.ts";
import type { Db } from "../../store/store.ts";
import { discountRefund, settlementRefund } from "../coupon/refund.ts";
import { couponTotal, settlementTotal } from "../coupon/used.ts";
import type { OrderRow } from "../payment/tables.ts";
import type { RefundRow, RefundState } from "../refund/tables.ts";
import { feeYuan, merchantText, yuan } from "./bill-text.ts";
import type { Bill } from "./bill-text.ts";
import type { Day } from "./day.ts";

const ORDER =
  "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额";
const REFUND = "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态";
const GOODS = "商品名称,商户数据包,手续费,费率,订单金额";

const COLUMNS: Readonly<Record<string, string>> = {
  ALL: `${ORDER},${REFUND},${GOODS},申请退款金额,费率备注`,
  SUCCESS: `${ORDER},${GOODS},费率备注`,
  REFUND: `${ORDER},退款申请时间,退款成功时间,${REFUND},${GOODS},申请退款金额,费率备注`,
};

const SUMMARY =
  "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";

/** Whose bill, and of what. */
export interface TradeBillOf {
  readonly mchid: string;
  /** One sub-merchant; empty: all orders of the merchant. */
  readonly sub: string;
  readonly type: string;
}

/** A row before its columns are chosen, and what it adds to the sums. */
interface Entry {
  readonly cells: Readonly<Record<string, string>>;
  readonly settled: number;
  readonly refunded: number;
  /** What of refunds goes back to whoever paid for coupons in advance. */
  readonly couponsRefunded: number;
  /** What merchants asked to be given back. */
  readonly applied: number;
  readonly fee: number;
  readonly total: number;
  readonly time: number;
}

/** How a bill names the states of refunds: not as answers do. */
const REFUND_STATES: Readonly<Record<RefundState, string>> = {
  PROCESSING: "PROCESSING",
  SUCCESS: "SUCCESS",
  ABNORMAL: "CHANGE",
  CLOSED: "FAIL",
};

/** The trade bill of a day: what was paid in it, and what was asked to be given back. */
export async function tradeBill(db: Db, of: TradeBillOf, day: Day): Promise<Bill | undefined> {
  const columns = COLUMNS[of.type]?.split(",");
  if (columns === undefined) return undefined;
  const entries = [
    ...(of.type === "REFUND" ? [] : await payments(db, of, day)),
    ...(of.type === "SUCCESS" ? [] : await refunds(db, of, day)),
  ].toSorted((one, other) => one.time - other.time);
  if (entries.length === 0) return undefined;
  const sum = (key: Exclude<keyof Entry, "cells" | "time">): number =>
    entries.reduce((total, entry) => total + entry[key], 0);
  return {
    columns,
    rows: entries.map(({ cells }) => columns.map((name) => cells[name] ?? "")),
    summaryColumns: SUMMARY.split(","),
    summary: [
      String(entries.length),
      yuan(sum("settled")),
      yuan(sum("refunded")),
      yuan(sum("couponsRefunded")),
      feeYuan(sum("fee")),
      yuan(sum("total")),
      yuan(sum("applied")),
    ],
  };
}

async function payments(db: Db, { mchid, sub }: TradeBillOf, day: Day): Promise<Entry[]> {
  const orders = await db
    .selectFrom("orders")
    .selectAll()
    .where("mchid", "=", mchid)
    .$if(sub !== "", (all) => all.where("sub_mchid", "=", sub))
    .where("success_at", ">=", day.from)
    .where("success_at", "<", day.to)
    .orderBy("success_at")
    .orderBy("id")
    .execute();
  return orders.map((order) => payment(order));
}

function payment(order: OrderRow): Entry {
  const time = order.success_at ?? order.created_at;
  return {
    cells: {
      ...orderCells(order),
      交易时间: billTime(time),
      交易状态: "SUCCESS",
      应结订单金额: yuan(settlementTotal(order)),
      代金券金额: yuan(couponTotal(order)),
      微信退款单号: "0",
      商户退款单号: "0",
      退款金额: yuan(0),
      充值券退款金额: yuan(0),
      手续费: feeYuan(order.fee),
      订单金额: yuan(order.total),
      申请退款金额: yuan(0),
    },
    settled: settlementTotal(order),
    refunded: 0,
    couponsRefunded: 0,
    applied: 0,
    fee: order.fee,
    total: order.total,
    time,
  };
}

async function refunds(db: Db, { mchid, sub }: TradeBillOf, day: Day): Promise<Entry[]> {
  const rows = await db
    .selectFrom("refunds")
    .selectAll()
    .where("mchid", "=", mchid)
    .$if(sub !== "", (all) => all.where("sub_mchid", "=", sub))
    .where("created_at", ">=", day.from)
    .where("created_at", "<", day.to)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
  const entries: Entry[] = [];
  for (const row of rows) {
    const order = await db
      .selectFrom("orders")
      .selectAll()
      .where("id", "=", row.order_id)
      .executeTakeFirstOrThrow();
    entries.push(refund(order, row));
  }
  return entries;
}

function refund(order: OrderRow, row: RefundRow): Entry {
  return {
    cells: {
      ...orderCells(order),
      交易时间: billTime(row.created_at),
      交易状态: "REFUND",
      应结订单金额: yuan(0),
      代金券金额: yuan(0),
      退款申请时间: billTime(row.created_at),
      退款成功时间: row.success_at === null ? "" : billTime(row.success_at),
      微信退款单号: row.id,
      商户退款单号: row.out_refund_no,
      退款金额: yuan(settlementRefund(row)),
      充值券退款金额: yuan(discountRefund(row, "CASH")),
      退款类型: row.channel,
      退款状态: REFUND_STATES[row.state],
      手续费: feeYuan(-row.fee),
      订单金额: yuan(0),
      申请退款金额: yuan(row.amount),
    },
    settled: 0,
    refunded: settlementRefund(row),
    couponsRefunded: discountRefund(row, "CASH"),
    applied: row.amount,
    fee: -row.fee,
    total: 0,
    time: row.created_at,
  };
}

function orderCells(order: OrderRow): Record<string, string> {
  return {
    公众账号ID: order.appid,
    商户号: order.mchid,
    特约商户号: order.sub_mchid === "" ? "0" : order.sub_mchid,
    设备号: order.device_id ?? "",
    微信订单号: order.transaction_id ?? "",
    商户订单号: order.out_trade_no,
    用户标识: order.openid ?? "",
    交易类型: order.trade_type,
    付款银行: order.bank_type ?? "",
    货币种类: order.currency,
    商品名称: merchantText(order.description),
    商户数据包: merchantText(order.attach ?? ""),
    费率: "0.60%",
  };
}

/** `2026-11-29 10:00:00` */
export function billTime(time: number): string {
  return rfc3339(time).slice(0, 19).replace("T", " ");
}
