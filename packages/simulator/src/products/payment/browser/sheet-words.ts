/** The words of the cashier over a shop's page. */
export const sheetWords = {
  asks: { zh: "向你收款", en: "asks you to pay" },
  goods: { zh: "商品", en: "Goods" },
  number: { zh: "商户单号", en: "Merchant order number" },
  payer: { zh: "付款人", en: "Payer" },
  coupon: { zh: "优惠", en: "Coupon" },
  from: { zh: "支付方式", en: "Pay from" },
  pay: { zh: "确认支付", en: "Pay" },
  cancel: { zh: "取消", en: "Cancel" },
  done: { zh: "支付成功", en: "Paid" },
  back: { zh: "返回商户", en: "Back to the merchant" },
  close: { zh: "关闭", en: "Close" },
  developer: { zh: "致开发者（仅模拟器）", en: "For the developer (simulator only)" },
  failed: { zh: "支付失败", en: "The payment failed" },
  noText: { zh: "支付参数有误", en: "The parameters are wrong" },
  unreachable: { zh: "模拟器没有响应", en: "The simulator does not answer" },
} as const;
