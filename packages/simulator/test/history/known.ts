import { SHOP, SHOP_APPID } from "../helpers/payment.ts";
import { isPartner, PARTNER, PARTNER_APPID, SUB_MERCHANT } from "./ways.ts";
import type { Asked, Way } from "./ways.ts";

/** What a merchant was told of an order: more is not known of it, less may not become of it. */
export interface KnownOrder {
  readonly way: Way;
  /** Of a combined order its own; the parts have those of `numbersOf`. */
  readonly number: string;
  readonly asked: Asked;
  readonly total: number;
  readonly placedAt: number;
  /** What it can be paid by, with the time at which it was handed out. */
  readonly targets: { readonly target: string; readonly at: number }[];
  /** `open`: not paid as far as anybody knows. `unknown`: the process died amid what changes it. */
  state: "open" | "asked" | "paid" | "closed" | "failed" | "reversed" | "unknown";
}

export interface KnownRefund {
  readonly order: KnownOrder;
  readonly number: string;
  /** The part of a combined order that it is of. */
  readonly outTradeNo: string;
  readonly amount: number;
  readonly id: string;
  readonly told: boolean;
}

export const isOpen = ({ state, targets }: KnownOrder): boolean =>
  state === "open" && targets.length > 0;

export const isPaid = ({ state }: KnownOrder): boolean => state === "paid";

/** Whether a user showed a code for it. */
export const isScanned = ({ targets }: KnownOrder): boolean => targets.length === 0;

/** The known orders and refunds of a history, the last first. */
export class Known {
  readonly orders: KnownOrder[] = [];
  readonly refunds: KnownRefund[] = [];
  #numbers = 0;

  next(): string {
    return `history-${++this.#numbers}`;
  }

  /** Mostly one of which something may come, and now and then any other. */
  order(back: number, likely: (order: KnownOrder) => boolean): KnownOrder | undefined {
    const found = this.orders.filter((order) => likely(order));
    return back < 4 ? found[back % Math.max(1, found.length)] : this.orders[back - 4];
  }

  refund(back: number): KnownRefund | undefined {
    return this.refunds[back % Math.max(1, this.refunds.length)];
  }
}

/** Whose order it is, as a request of a version says. */
export const named = (order: KnownOrder, version: "v2" | "v3"): Record<string, string> => {
  if (version === "v3") {
    return isPartner(order.way) ? { sp_mchid: PARTNER, sub_mchid: SUB_MERCHANT } : { mchid: SHOP };
  }
  return isPartner(order.way)
    ? { appid: PARTNER_APPID, mch_id: PARTNER, sub_mch_id: SUB_MERCHANT, nonce_str: "nonce" }
    : { appid: SHOP_APPID, mch_id: SHOP, nonce_str: "nonce" };
};

/** Where APIv3 has the orders of a way. */
export const transactions = (order: KnownOrder): string =>
  `/v3/pay/${isPartner(order.way) ? "partner/" : ""}transactions`;
