// What the payment's endpoints answer, for its scripts in the browser too.
import type { Bilingual } from "../../../browser/language.ts";

/** What a user can pay from. */
export interface WayToPay {
  /** `balance`, or the `bankType` of a card. */
  readonly from: string;
  readonly name: Bilingual;
}

/** `POST /_sim/cashier`: what can be paid. */
export interface CashierView {
  readonly result: "asks";
  /** Who pays, as the app knows them. */
  readonly openid: string;
  readonly seller: string;
  readonly goods: string;
  readonly out_trade_no: string;
  /** What the user pays after coupons: `¥ 12.99` */
  readonly amount: string;
  /** The coupons that will be used, with what each takes off: `− ¥ 3.00` */
  readonly coupons: readonly { readonly name: string; readonly amount: string }[];
  readonly ways: readonly WayToPay[];
}

/** Why nothing is paid, for the user and, line by line, for the developer. */
export interface Failed {
  readonly result: "failed";
  readonly message: string;
  readonly why: readonly string[];
}

/** `POST /_sim/users/{openid}/payments` */
export type Paid = { readonly result: "paid" | "cancelled" } | Failed;
