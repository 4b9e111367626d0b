import type { Db } from "../../store/store.ts";
import { feeYuan, yuan } from "./bill-text.ts";
import type { Bill } from "./bill-text.ts";
import type { Day } from "./day.ts";
import { inPages, merged } from "./pages.ts";
import type { Pages } from "./pages.ts";
import { payment, refund, reversal } from "./trade-rows.ts";
import type { Amounts, Entry } from "./trade-rows.ts";

const ORDER =
  "交易时间,公众账号ID,商户号,特约商户号,设备号,微信订单号,商户订单号,用户标识,交易类型,交易状态,付款银行,货币种类,应结订单金额,代金券金额";
const REFUND = "微信退款单号,商户退款单号,退款金额,充值券退款金额,退款类型,退款状态";
const GOODS = "商品名称,商户数据包,手续费,费率,订单金额";

const REFUNDS = `${ORDER},退款申请时间,退款成功时间,${REFUND},${GOODS},申请退款金额,费率备注`;

const COLUMNS: ReadonlyMap<string, string> = new Map([
  ["ALL", `${ORDER},${REFUND},${GOODS},申请退款金额,费率备注`],
  ["SUCCESS", `${ORDER},${GOODS},费率备注`],
  ["REFUND", REFUNDS],
  // Of APIv2: refunds from money that the merchant had in its account.
  ["RECHARGE_REFUND", REFUNDS],
]);

const SUMMARY =
  "总交易单数,应结订单总金额,退款总金额,充值券退款总金额,手续费总金额,订单总金额,申请退款总金额";
const SUMMARY_OF_PAYMENTS = "总交易单数,应结订单总金额,手续费总金额,订单总金额";

/** What stands at the head of a bill of a type, and at its foot. */
export function tradeColumns(type: string): Pick<Bill, "columns" | "summaryColumns"> | undefined {
  const columns = COLUMNS.get(type);
  if (columns === undefined) return undefined;
  const summary = type === "SUCCESS" ? SUMMARY_OF_PAYMENTS : SUMMARY;
  return { columns: columns.split(","), summaryColumns: summary.split(",") };
}

/** Whose bill, and of what. */
export interface TradeBillOf {
  readonly mchid: string;
  /** One sub-merchant; empty: all orders of the merchant. */
  readonly sub: string;
  readonly type: string;
}

/**
 * The trade bill of a day: what was paid in it, what was asked to be given back, and what was reversed. Undefined for a
 * type that there is not.
 */
export function tradeBill(db: Db, of: TradeBillOf, day: Day): Bill | undefined {
  const heads = tradeColumns(of.type);
  if (heads === undefined) return undefined;
  const { columns, summaryColumns } = heads;
  const sources = [
    ...(of.type === "ALL" || of.type === "SUCCESS" ? [payments(db, of, day)] : []),
    ...(of.type === "SUCCESS" ? [] : [refunds(db, of, day)]),
    ...(of.type === "ALL" || of.type === "REFUND" ? [reversals(db, of, day)] : []),
  ];
  const sums = new Sums();
  return {
    columns,
    rows: rowsOf(merged(sources, byTime), columns, sums),
    summaryColumns,
    summary: () => {
      const cells = sums.cells();
      return summaryColumns.map((name) => cells[name] ?? "");
    },
  };
}

const byTime = (one: Entry, other: Entry): number => one.time - other.time;

async function* rowsOf(
  entries: Pages<Entry>,
  columns: readonly string[],
  sums: Sums,
): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const page of entries) {
    yield page.map(({ cells, amounts }) => {
      sums.add(amounts);
      return columns.map((name) => cells[name] ?? "");
    });
  }
}

class Sums {
  #count = 0;
  readonly #sum = { settled: 0, refunded: 0, couponsRefunded: 0, fee: 0, total: 0, asked: 0 };

  add(amounts: Amounts): void {
    this.#count += 1;
    this.#sum.settled += amounts.settled;
    this.#sum.refunded += amounts.refunded;
    this.#sum.couponsRefunded += amounts.couponsRefunded;
    this.#sum.fee += amounts.fee;
    this.#sum.total += amounts.total;
    this.#sum.asked += amounts.asked;
  }

  cells(): Readonly<Record<string, string>> {
    return {
      总交易单数: String(this.#count),
      应结订单总金额: yuan(this.#sum.settled),
      退款总金额: yuan(this.#sum.refunded),
      充值券退款总金额: yuan(this.#sum.couponsRefunded),
      手续费总金额: feeYuan(this.#sum.fee),
      订单总金额: yuan(this.#sum.total),
      申请退款总金额: yuan(this.#sum.asked),
    };
  }
}

function payments(db: Db, of: TradeBillOf, day: Day): Pages<Entry> {
  return inPages<Entry>(async (after, limit) => {
    const orders = await ordersAt(db, of, day, "success_at", { after, limit });
    return orders.map((order) => payment(order));
  });
}

function reversals(db: Db, of: TradeBillOf, day: Day): Pages<Entry> {
  return inPages<Entry>(async (after, limit) => {
    const orders = await ordersAt(db, of, day, "reversed_at", { after, limit });
    return orders.map((order) => reversal(order));
  });
}

function ordersAt(
  db: Db,
  { mchid, sub }: TradeBillOf,
  day: Day,
  column: "success_at" | "reversed_at",
  { after, limit }: { readonly after: Entry | undefined; readonly limit: number },
) {
  return (
    db
      .selectFrom("orders")
      .selectAll()
      .where("mchid", "=", mchid)
      .where(column, ">=", after?.time ?? day.from)
      .where(column, "<", day.to)
      // What was reversed unpaid moved nothing.
      .where("success_at", "is not", null)
      .$if(sub !== "", (all) => all.where("sub_mchid", "=", sub))
      .$if(after !== undefined, (all) =>
        all.where((eb) =>
          eb(eb.refTuple(column, "id"), ">", eb.tuple(after?.time ?? 0, after?.id ?? "")),
        ),
      )
      .orderBy(column)
      .orderBy("id")
      .limit(limit)
      .execute()
  );
}

function refunds(db: Db, { mchid, sub, type }: TradeBillOf, day: Day): Pages<Entry> {
  return inPages<Entry>(async (after, limit) => {
    const rows = await db
      .selectFrom("refunds")
      .innerJoin("orders", "orders.id", "refunds.order_id")
      .selectAll("orders")
      .select([
        "refunds.id as refund_id",
        "refunds.out_refund_no",
        "refunds.amount as refund_amount",
        "refunds.fee as refund_fee",
        "refunds.state as refund_state",
        "refunds.channel as refund_channel",
        "refunds.created_at as asked_at",
        "refunds.success_at as arrived_at",
      ])
      .where("refunds.mchid", "=", mchid)
      .where("refunds.created_at", ">=", after?.time ?? day.from)
      .where("refunds.created_at", "<", day.to)
      .$if(sub !== "", (all) => all.where("refunds.sub_mchid", "=", sub))
      .$if(type === "RECHARGE_REFUND", (all) =>
        all.where("refunds.funds_account", "=", "AVAILABLE"),
      )
      .$if(after !== undefined, (all) =>
        all.where((eb) =>
          eb(
            eb.refTuple("refunds.created_at", "refunds.id"),
            ">",
            eb.tuple(after?.time ?? 0, after?.id ?? ""),
          ),
        ),
      )
      .orderBy("refunds.created_at")
      .orderBy("refunds.id")
      .limit(limit)
      .execute();
    return rows.map((row) =>
      refund(row, {
        id: row.refund_id,
        out_refund_no: row.out_refund_no,
        amount: row.refund_amount,
        fee: row.refund_fee,
        state: row.refund_state,
        channel: row.refund_channel,
        created_at: row.asked_at,
        success_at: row.arrived_at,
      }),
    );
  });
}
