import { FUND_FLOW, FUND_FLOW_SUMMARY, SHARING, TRADE, TRADE_SUMMARY } from "./columns.ts";
import type { BillForm } from "./reader.ts";

const TRADE_SUMS = [
  "settlement_total",
  "settlement_refund",
  "coupon_refund",
  "fee",
  "total",
  "refund",
] as const;

/** Trade bills of any type. */
export const TRADE_FORM: BillForm = {
  columns: TRADE,
  summary: {
    columns: TRADE_SUMMARY,
    add: (sums, row) => {
      for (const name of TRADE_SUMS) {
        const value = row[name];
        if (typeof value === "number") sums[name] = (sums[name] ?? 0) + value;
      }
    },
  },
};

/** Fund-flow bills of any account, of merchants and of sub-merchants. */
export const FUND_FLOW_FORM: BillForm = {
  columns: FUND_FLOW,
  summary: {
    columns: FUND_FLOW_SUMMARY,
    add: (sums, { direction, amount }) => {
      if (typeof amount !== "number") return;
      const [count, sum] =
        direction === "支出"
          ? (["outgo_count", "outgo"] as const)
          : (["income_count", "income"] as const);
      sums[count] = (sums[count] ?? 0) + 1;
      sums[sum] = (sums[sum] ?? 0) + amount;
    },
  },
};

/** Profit-sharing bills, which nothing sums up. */
export const SHARING_FORM: BillForm = { columns: SHARING };
