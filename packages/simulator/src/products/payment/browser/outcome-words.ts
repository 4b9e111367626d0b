import type { Bilingual } from "../../../browser/language.ts";

/** The outcomes of payments, of codes, and of answers to the question for the password. */
type OutcomeName =
  | "paid"
  | "cancelled"
  | "wrong-password"
  | "insufficient-balance"
  | "card-refused"
  | "risk-refused"
  | "late"
  | "closed"
  | "twice"
  | "password";

/** How a payment can be made to end, in words. */
export const outcomeWords: Readonly<Record<OutcomeName, Bilingual>> = {
  paid: { zh: "按实际情况", en: "as it would" },
  cancelled: { zh: "用户取消", en: "the user cancels" },
  "wrong-password": { zh: "密码错误", en: "wrong password" },
  "insufficient-balance": { zh: "余额不足", en: "the balance is not enough" },
  "card-refused": { zh: "银行拒绝", en: "the bank refuses the card" },
  "risk-refused": { zh: "风控拦截", en: "refused as risky" },
  late: { zh: "支付时订单已过期", en: "after time_expire" },
  closed: { zh: "支付时商户已关单", en: "after the shop closed the order" },
  twice: { zh: "两部手机同时支付", en: "two phones at once" },
  password: { zh: "要求输入密码", en: "asks for the password" },
};
