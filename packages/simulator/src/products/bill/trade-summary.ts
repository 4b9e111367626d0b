import { feeYuan, yuan } from "./bill-text.ts";
import type { TradeRow } from "./trade-rows.ts";

const ALL = [
  "总交易单数",
  "应结订单总金额",
  "退款总金额",
  "充值券退款总金额",
  "手续费总金额",
  "订单总金额",
  "申请退款总金额",
] as const;
const OF_PAYMENTS = ["总交易单数", "应结订单总金额", "手续费总金额", "订单总金额"] as const;

/** What the rows of a trade bill add up to. */
export class TradeSummary {
  readonly columns: readonly (typeof ALL)[number][];
  #count = 0;
  #settled = 0;
  #refunded = 0;
  #coupons = 0;
  #fee = 0;
  #total = 0;
  #asked = 0;

  /** @param type of the bill: that of payments has no refunds to sum up */
  constructor(type: string) {
    this.columns = type === "SUCCESS" ? OF_PAYMENTS : ALL;
  }

  add({ settled, fee, total, back }: TradeRow): void {
    this.#count += 1;
    this.#settled += settled;
    this.#refunded += back?.refunded ?? 0;
    this.#coupons += back?.coupons ?? 0;
    this.#fee += fee;
    this.#total += total;
    this.#asked += back?.asked ?? 0;
  }

  cells(): readonly string[] {
    const cells = {
      总交易单数: String(this.#count),
      应结订单总金额: yuan(this.#settled),
      退款总金额: yuan(this.#refunded),
      充值券退款总金额: yuan(this.#coupons),
      // Recorded with five decimals; the page speaks of two.
      手续费总金额: feeYuan(this.#fee),
      订单总金额: yuan(this.#total),
      申请退款总金额: yuan(this.#asked),
    };
    return this.columns.map((column) => cells[column]);
  }
}
