import { FUND_FLOW, FUND_FLOW_SUMMARY, SHARING, TRADE, TRADE_SUMMARY } from "./columns.ts";
import type { BillForm } from "./reader.ts";

/** Trade bills of any type. */
export const TRADE_FORM: BillForm = {
  columns: TRADE,
  summary: {
    columns: TRADE_SUMMARY,
    // Name by name: a loop over the names takes as long as all else that is done with a row's amounts.
    add: (sums, row) => {
      sums["settlement_total"] = plus(sums["settlement_total"], row["settlement_total"]);
      sums["settlement_refund"] = plus(sums["settlement_refund"], row["settlement_refund"]);
      sums["coupon_refund"] = plus(sums["coupon_refund"], row["coupon_refund"]);
      sums["fee"] = plus(sums["fee"], row["fee"]);
      sums["total"] = plus(sums["total"], row["total"]);
      sums["refund"] = plus(sums["refund"], row["refund"]);
    },
  },
};

/** Fund-flow bills of any account, of merchants and of sub-merchants. */
export const FUND_FLOW_FORM: BillForm = {
  columns: FUND_FLOW,
  summary: {
    columns: FUND_FLOW_SUMMARY,
    add: (sums, { direction, amount }) => {
      const [count, sum] =
        direction === "支出"
          ? (["outgo_count", "outgo"] as const)
          : (["income_count", "income"] as const);
      sums[count] = plus(sums[count], 1);
      sums[sum] = plus(sums[sum], amount);
    },
  },
};

/** Profit-sharing bills, which nothing sums up. */
export const SHARING_FORM: BillForm = { columns: SHARING };

/** What no row has, has no sum. */
function plus(sum: number | undefined, value: unknown): number | undefined {
  return typeof value === "number" ? (sum ?? 0) + value : sum;
}
