// What the payment's endpoints answer, for its scripts in the browser too.
import type { Bilingual } from "../../../browser/language.ts";

/** What a user can pay from. */
export interface WayToPay {
  /** `balance`, or the `bankType` of a card. */
  readonly from: string;
  readonly name: Bilingual;
  /** Why it does not pay this order: too little money, or a bank that refuses. */
  readonly refused?: Bilingual;
}

/** `POST /_sim/cashier`: what can be paid. */
export interface CashierView {
  readonly result: "asks";
  /** Who pays, by openid or person. */
  readonly user: string;
  /** As the app knows them; absent where it has not met them yet. */
  readonly openid?: string;
  readonly seller: string;
  readonly goods: string;
  readonly out_trade_no: string;
  /** What the user pays after coupons: `¥ 12.99` */
  readonly amount: string;
  /** The coupons that will be used, with what each takes off: `− ¥ 3.00` */
  readonly coupons: readonly { readonly name: string; readonly amount: string }[];
  readonly ways: readonly WayToPay[];
  /** The page of the phone that asks for it. */
  readonly phone: string;
}

/** Why nothing is paid, for the user and, line by line, for the developer. */
export interface Failed {
  readonly result: "failed";
  readonly message: string;
  readonly message_en: string;
  readonly why: readonly string[];
  readonly why_zh: readonly string[];
}

/** `GET /_sim/users/{user}/payment-codes/{code}` */
export interface CodeState {
  /** `taken`: by a till, for the order. */
  readonly state: "shown" | "expired" | "taken";
  readonly expire_time: string;
  readonly order?: {
    readonly trade_state: string;
    readonly seller: string;
    readonly goods: string;
    readonly amount: string;
    readonly out_trade_no: string;
    /** Its page on the phone, which takes the password and tells how it ended. */
    readonly phone: string;
  };
}

/** `POST /_sim/users/{user}/payments` */
export type Paid = { readonly result: "paid" | "cancelled" } | Failed;
