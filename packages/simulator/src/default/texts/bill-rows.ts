import { createHash } from "node:crypto";
import type { Merchant } from "../../core/merchant.ts";

/** A bill before it is text. */
export interface BillTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly summaryColumns: readonly string[];
  readonly summary: readonly string[];
}

type Row = Readonly<Record<string, string>>;

const ORDER =
  "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额";
const REFUND = "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态";
const GOODS = "商品名称,商户数据包,手续费,费率,订单金额";

const columns: Readonly<Record<string, string>> = {
  ALL: `${ORDER},${REFUND},${GOODS},申请退款金额,费率备注`,
  SUCCESS: `${ORDER},${GOODS},费率备注`,
  REFUND: `${ORDER},退款申请时间,退款成功时间,${REFUND},${GOODS},申请退款金额,费率备注`,
};

/**
 * The trade bill of a day: a payment of one yuan and its refund. What a merchant did in the simulator is not in it.
 *
 * @param type `ALL`, `SUCCESS` (payments), anything else refunds
 */
export function tradeBill(merchant: Merchant, day: string, type: string): BillTable {
  const payment = paymentRow(merchant, day);
  const refund = refundRow(payment, merchant, day);
  const names = (columns[type] ?? columns["REFUND"] ?? "").split(",");
  const rows = type === "ALL" ? [payment, refund] : [type === "SUCCESS" ? payment : refund];
  const paid = rows.includes(payment) ? "1.00" : "0.00";
  const back = rows.includes(refund) ? "1.00" : "0.00";
  return {
    columns: names,
    rows: rows.map((row) => names.map((name) => row[name] ?? "")),
    summaryColumns:
      "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额".split(
        ",",
      ),
    summary: [String(rows.length), paid, back, "0.00", "0.00000", paid, back],
  };
}

/** The fund bill of a day: one payment came in. */
export function fundBill(merchant: Merchant, day: string): BillTable {
  const row = [
    at(day, "10:00:01"),
    digits(merchant, day, "transaction", "4200", 28),
    digits(merchant, day, "flow", "1", 18),
    "交易",
    "交易",
    "收入",
    "1.00",
    "1.00",
    "system",
    "结算总金额 1.00 元",
    digits(merchant, day, "transaction", "4200", 28),
  ];
  return {
    columns:
      "记账时间,微信支付业务单号,资金流水单号,业务名称,业务类型,收支类型,收支金额(元),账户结余(元),资金变更提交申请人,备注,业务凭证号".split(
        ",",
      ),
    rows: [row],
    summaryColumns: "资金流水总笔数,收入笔数,收入金额,支出笔数,支出金额".split(","),
    summary: ["1", "1", "1.00", "0", "0.00"],
  };
}

function paymentRow(merchant: Merchant, day: string): Row {
  return {
    交易时间: at(day, "10:00:00"),
    公众账号ID: merchant.row.appid,
    商户号: merchant.mchid,
    特约商户号: "0",
    微信订单号: digits(merchant, day, "transaction", "4200", 28),
    商户订单号: digits(merchant, day, "order", day, 20),
    用户标识: "oUpF8uMuAJO_M2pxb1Q9zNjWeS6o",
    交易类型: "JSAPI",
    交易状态: "SUCCESS",
    付款银行: "OTHERS",
    货币种类: "CNY",
    应结订单金额: "1.00",
    代金券金额: "0.00",
    微信退款单号: "0",
    商户退款单号: "0",
    退款金额: "0.00",
    充值券退款金额: "0.00",
    商品名称: "模拟商品",
    手续费: "0.00000",
    费率: "0.60%",
    订单金额: "1.00",
    申请退款金额: "0.00",
  };
}

function refundRow(payment: Row, merchant: Merchant, day: string): Row {
  return {
    ...payment,
    交易时间: at(day, "11:00:00"),
    交易状态: "REFUND",
    应结订单金额: "0.00",
    退款申请时间: at(day, "11:00:00"),
    退款成功时间: at(day, "11:00:05"),
    微信退款单号: digits(merchant, day, "refund", "50", 28),
    商户退款单号: digits(merchant, day, "own refund", day, 20),
    退款金额: "1.00",
    退款类型: "ORIGINAL",
    退款状态: "SUCCESS",
    订单金额: "0.00",
    申请退款金额: "1.00",
  };
}

function at(day: string, time: string): string {
  return `${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)} ${time}`;
}

// The same in every download of the day.
function digits(
  merchant: Merchant,
  day: string,
  what: string,
  prefix: string,
  length: number,
): string {
  const hash = createHash("sha256").update(`${merchant.mchid}/${day}/${what}`).digest("hex");
  const tail = BigInt(`0x${hash}`).toString().padStart(length, "0");
  return prefix + tail.slice(prefix.length - length);
}
