import type { Bilingual } from "../../browser/language.ts";
import type { CannotPayError } from "./cannot-pay.ts";
import type { ConfirmationOutcome, PaymentFailure, PaymentOutcome } from "./outcome.ts";

type Failing = Exclude<ConfirmationOutcome, "paid" | "cancelled"> | CannotPayError["outcome"];

/** What the user reads of a payment that fails. */
export const FAILURES: Readonly<Record<Failing, Bilingual>> = {
  "wrong-password": {
    zh: "支付密码错误，请重试",
    en: "The payment password is wrong. Try again.",
  },
  "insufficient-balance": {
    zh: "零钱余额不足，请更换支付方式",
    en: "The balance is not enough. Choose another way to pay.",
  },
  "card-refused": {
    zh: "银行卡支付失败，请更换支付方式",
    en: "The bank refused the card. Choose another way to pay.",
  },
  "no-such-card": {
    zh: "该银行卡不可用，请更换支付方式",
    en: "This card can't be used. Choose another way to pay.",
  },
  "credit-excluded": {
    zh: "商家不支持使用信用卡支付，请更换支付方式",
    en: "The merchant takes no credit cards. Choose another way to pay.",
  },
  "way-excluded": {
    zh: "商家不支持该支付方式，请更换支付方式",
    en: "The merchant does not take this way to pay. Choose another.",
  },
  "risk-refused": {
    zh: "当前交易存在风险，无法完成支付",
    en: "This payment looks risky and is not made.",
  },
};

/** An attempt that nothing came of: what the user reads, and what a developer has to know, line by line. */
export function failed(message: Bilingual, why: readonly Bilingual[]): PaymentFailure {
  return {
    result: "failed",
    message: message.zh,
    message_en: message.en,
    why: why.map(({ en }) => en),
    why_zh: why.map(({ zh }) => zh),
  };
}

/** That the attempt failed because whoever made it wanted it to. */
export const asWanted = (outcome: PaymentOutcome): Bilingual => ({
  zh: `本次支付被要求以 ${outcome} 结束（outcome）。`,
  en: `The user's attempt was to end as ${outcome}.`,
});
