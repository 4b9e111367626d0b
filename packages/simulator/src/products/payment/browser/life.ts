// What the life of an order is told as, for its page in the browser too.
import type { AttemptSummary, NotificationSummary, RequestSummary } from "../../../api/api.ts";
import type { OrderSummary } from "./answers.ts";

/** `GET /_sim/orders/{number}`: all that happened to an order. */
export interface OrderLife {
  readonly order: OrderSummary;
  /** All numbers under which it and its refunds are known. */
  readonly numbers: readonly string[];
  /** What is in the code that a native order is paid by. */
  readonly code_url?: string;
  /** What the merchant can still give back, in fen. */
  readonly refundable: number;
  /** The operator opened the control API: other machines reach it too. */
  readonly open_to_network: boolean;
  /** Oldest first. */
  readonly entries: readonly LifeEntry[];
  /** What the clock will do, next first. */
  readonly coming: readonly Coming[];
}

/** Something that happened; `time` is by the movable clock. */
export type LifeEntry =
  | { readonly kind: "request"; readonly time: string; readonly request: RequestSummary }
  | ({ readonly kind: "state"; readonly time: string } & StateEntry)
  | ({ readonly kind: "money"; readonly time: string } & MoneyEntry)
  | {
      readonly kind: "notification";
      readonly time: string;
      readonly notification: NotificationSummary;
    }
  | {
      readonly kind: "attempt";
      readonly time: string;
      /** The notification that was posted. */
      readonly notification_id: string;
      readonly event_type: string;
      readonly attempt: AttemptSummary;
    };

/** An order or a refund came to a state. */
export interface StateEntry {
  readonly of: "order" | "refund";
  /** The merchant's number of it. */
  readonly number: string;
  /** `pay` */
  readonly event: string;
  /** `NONE` where it was made. */
  readonly before: string;
  readonly after: string;
  /** Nobody asked for it: the clock came to it. */
  readonly by_clock: boolean;
}

/** A movement of the ledger; its lines add up to zero. */
export interface MoneyEntry {
  /** `payment-fee` */
  readonly movement: string;
  readonly number: string;
  readonly lines: readonly MoneyLine[];
}

export interface MoneyLine {
  /** A merchant's number, `person/user-1`, `wechatpay` or `outside`. */
  readonly owner: string;
  readonly account: string;
  /** In fen; above zero where money came. */
  readonly amount: number;
  /** What the account held then, in fen. */
  readonly balance: number;
}

/** Something that happens when the clock comes to it. */
export interface Coming {
  readonly time: string;
  readonly what: "expires" | "closes" | "refund-arrives" | "money-is-released" | "delivery";
  /** Of what: an order, a refund, a notification. */
  readonly number: string;
}
