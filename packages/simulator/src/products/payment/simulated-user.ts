import type { OpenResult } from "../opened.ts";
import type { TransferRequest } from "../transfer/transfer-request.ts";
import type { ViewAnswer, ViewCallbacks } from "../view-ends.ts";
import type { CodeOutcome } from "./code-outcomes.ts";
import type { ConfirmationOutcome, PaymentOutcome, PaymentResult } from "./outcome.ts";
import type { RequestPaymentAnswer, RequestPaymentCallbacks } from "./request-payment.ts";
import type { MiniProgramRequest, PaymentTarget } from "./target.ts";

/** A WeChat user, made by `simulator.user()` or `simulator.createUser()`. */
export interface SimulatedUser {
  readonly openid: string;
  /**
   * Pays an order, or does not. What is wrong with the order is no exception: it is the result, as the user would see
   * it, with the reason for the developer.
   *
   * @param target a `code_url`, an `h5_url` or a `prepay_id`, or the object that a page, a mini program or an app hands to
   *   WeChat: its signature and its time are checked then
   * @param how `outcome`: how the attempt ends where nothing is wrong with the order; default: `paid`. `from`: what the user
   *   pays from, `balance` or the `bankType` of a card such as `CMB_CREDIT`; default: the balance, or the first card that
   *   the bank does not refuse where the balance is not enough. `password`: what the user enters; a wrong one is refused.
   *   Default: none is asked for
   */
  pay(
    target: PaymentTarget,
    how?: {
      readonly outcome?: PaymentOutcome;
      readonly from?: string;
      readonly password?: string;
    },
  ): Promise<PaymentResult>;
  /**
   * `wx.requestPayment` of a mini program that this user has open, for tests of the mini program's own code: checks and
   * pays as `pay`, calls `success` or `fail`, then `complete`.
   *
   * @throws {RequestPaymentError} where nothing was paid; its `errMsg` is what WeChat says, `why` is for the developer
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791898
   */
  requestPayment(
    request: MiniProgramRequest & RequestPaymentCallbacks,
    how?: {
      readonly outcome?: PaymentOutcome;
      readonly from?: string;
      readonly password?: string;
    },
  ): Promise<RequestPaymentAnswer>;
  /**
   * Opens what a page, a mini program or an app hands to WeChat beyond paying, checked as WeChat does: the parameters of
   * `requestMerchantTransfer`, or its `package` alone; those of `openBusinessView` for authorising a service of PayScore
   * (`wxpayScoreEnable`), in the form of each client, or its token alone. What is wrong with it is no exception: it is the result, with the
   * reason for the developer.
   *
   * @param how `action`: what the user does on the page, by its name there: `confirm` or `cancel`, `agree` or `refuse`. Default: only looks
   */
  open(
    target: string | Readonly<Record<string, unknown>>,
    how?: { readonly action?: string },
  ): Promise<OpenResult>;
  /**
   * `wx.requestMerchantTransfer` of a mini program that this user has open: checks what is handed over, confirms the
   * transfer or leaves it, calls `success` or `fail`, then `complete`.
   *
   * @param how `outcome`: `confirmed` receives the money; `cancelled` leaves the page. Default: `confirmed`
   * @throws {ViewError} where the money was not received; its `errMsg` is what WeChat says, `why` is for the developer
   * @see https://pay.weixin.qq.com/doc/v3/merchant/4012716430
   */
  requestMerchantTransfer(
    request: TransferRequest & ViewCallbacks,
    how?: { readonly outcome?: "confirmed" | "cancelled" },
  ): Promise<ViewAnswer>;
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
   * @param how `outTradeNo`: which payment; default: the last one. `outcome`: `cancelled` declines; default: `paid`.
   *   `password`: as of `pay`
   */
  confirm(how?: {
    readonly outTradeNo?: string;
    readonly outcome?: ConfirmationOutcome;
    readonly password?: string;
  }): Promise<PaymentResult>;
}
