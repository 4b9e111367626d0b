/** The words of the payment code. */
export const moneyWords = {
  title: { zh: "向商家付款", en: "Pay at a till" },
  bars: { zh: "付款码条形码", en: "The payment code as bars" },
  renewed: {
    zh: "付款码只能使用一次，每分钟自动更新",
    en: "The code is good for one payment, and renewed every minute",
  },
  wallet: { zh: "可用于支付", en: "What you can pay from" },
  balance: { zh: "零钱", en: "Balance" },
  refused: { zh: "银行会拒绝", en: "the bank refuses it" },
  fresh: { zh: "更换付款码", en: "Another code" },
  next: { zh: "继续付款", en: "Next payment" },
  ended: { zh: "支付未完成", en: "Not paid" },
  declined: { zh: "取消支付", en: "Decline" },
} as const;
