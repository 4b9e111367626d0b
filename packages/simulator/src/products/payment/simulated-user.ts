import type { CodeOutcome } from "./code-outcomes.ts";
import type { PaymentOutcome, PaymentResult } from "./outcome.ts";
import type { PaymentTarget } from "./target.ts";

/** A WeChat user, made by `simulator.user()` or `simulator.createUser()`. */
export interface SimulatedUser {
  readonly openid: string;
  /**
   * Pays an order, or does not. What is wrong with the order is no exception: it is the result, as the user would see
   * it, with the reason for the developer.
   *
   * @param target a `code_url`, an `h5_url` or a `prepay_id`, or the object that the shop's page hands to WeChat: its
   *   signature and its time are checked then
   * @param how `outcome`: how the attempt ends where nothing is wrong with the order; default: `paid`. `from`: what the user
   *   pays from, `balance` or the `bankType` of a card such as `CMB_CREDIT`; default: the balance, or the first card that
   *   the bank does not refuse where the balance is not enough
   */
  pay(
    target: PaymentTarget,
    how?: { readonly outcome?: PaymentOutcome; readonly from?: string },
  ): Promise<PaymentResult>;
  /**
   * Shows the payment code (付款码), for `codepay` and `pay/micropay`: 18 digits, valid for one minute of the
   * simulator's clock, and once.
   *
   * @param how `outcome`: how the payment ends; `password`: the merchant is answered that the user is paying, until
   *   `confirm`. Default: `paid`, from 1000 yuan on `password`
   */
  showCode(how?: { readonly outcome?: CodeOutcome }): Promise<string>;
  /**
   * Enters the password of a payment by code that waits for it, or does not. Without it, the payment fails after a
   * minute.
   *
   * @param how `outTradeNo`: which payment; default: the last one. `outcome`: `cancelled` declines; default: `paid`
   */
  confirm(how?: {
    readonly outTradeNo?: string;
    readonly outcome?: PaymentOutcome;
  }): Promise<PaymentResult>;
}
