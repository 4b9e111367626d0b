import type { Db } from "../../store/store.ts";
import type { Bill } from "./bill-text.ts";
import type { Day } from "./day.ts";
import { inPages, merged } from "./pages.ts";
import type { Pages } from "./pages.ts";
import { tradeCells, tradeColumns } from "./trade-columns.ts";
import { ORDER_COLUMNS, paymentRow, refundRow, reversalRow } from "./trade-rows.ts";
import type { BilledOrder, TradeRow } from "./trade-rows.ts";
import { TradeSummary } from "./trade-summary.ts";

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
  const columns = tradeColumns(of.type);
  if (columns === undefined) return undefined;
  const summary = new TradeSummary(of.type);
  return {
    columns,
    rows: cellsOf(merged(sourcesOf(db, of, day), byTime), (row) => {
      summary.add(row);
      return tradeCells(row, columns);
    }),
    sums: { columns: summary.columns, values: () => summary.cells() },
  };
}

async function* cellsOf(
  rows: Pages<TradeRow>,
  cells: (row: TradeRow) => readonly string[],
): AsyncGenerator<readonly (readonly string[])[]> {
  for await (const page of rows) yield page.map(cells);
}

function sourcesOf(db: Db, of: TradeBillOf, day: Day): readonly Pages<TradeRow>[] {
  switch (of.type) {
    case "SUCCESS":
      return [payments(db, of, day)];
    case "REFUND":
      return [refunds(db, of, day), reversals(db, of, day)];
    case "RECHARGE_REFUND":
      return [refunds(db, of, day)];
    default:
      return [payments(db, of, day), refunds(db, of, day), reversals(db, of, day)];
  }
}

const byTime = (one: TradeRow, other: TradeRow): number => one.time - other.time;

function payments(db: Db, of: TradeBillOf, day: Day): Pages<TradeRow> {
  return inPages<TradeRow>(async (after, limit) => {
    const orders = await ordersAt(db, of, day, "success_at", { after, limit });
    return orders.map((order) => paymentRow(order));
  });
}

function reversals(db: Db, of: TradeBillOf, day: Day): Pages<TradeRow> {
  return inPages<TradeRow>(async (after, limit) => {
    const orders = await ordersAt(db, of, day, "reversed_at", { after, limit });
    return orders.map((order) => reversalRow(order));
  });
}

function ordersAt(
  db: Db,
  { mchid, sub }: TradeBillOf,
  day: Day,
  column: "success_at" | "reversed_at",
  { after, limit }: { readonly after: TradeRow | undefined; readonly limit: number },
): Promise<BilledOrder[]> {
  return (
    db
      .selectFrom("orders")
      .select(ORDER_COLUMNS)
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

const OF_ORDER = ORDER_COLUMNS.map((column) => `orders.${column}` as const);

function refunds(db: Db, { mchid, sub, type }: TradeBillOf, day: Day): Pages<TradeRow> {
  return inPages<TradeRow>(async (after, limit) => {
    const rows = await db
      .selectFrom("refunds")
      .innerJoin("orders", "orders.id", "refunds.order_id")
      .select(OF_ORDER)
      .select([
        "refunds.id as refund_id",
        "refunds.out_refund_no",
        "refunds.amount as refund_amount",
        "refunds.coupons as refund_coupons",
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
      refundRow(row, {
        id: row.refund_id,
        out_refund_no: row.out_refund_no,
        amount: row.refund_amount,
        coupons: row.refund_coupons,
        fee: row.refund_fee,
        state: row.refund_state,
        channel: row.refund_channel,
        created_at: row.asked_at,
        success_at: row.arrived_at,
      }),
    );
  });
}
