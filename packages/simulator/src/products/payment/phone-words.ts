import type { Bilingual } from "../../browser/language.ts";
import type { OrderState } from "./tables.ts";

/** The words of the cashier (收银台), where a user pays an order. */
export const cashierWords = {
  title: { zh: "支付", en: "Pay" },
  asks: { zh: "向你收款", en: "asks you to pay" },
  waiting: { zh: "待支付", en: "waiting to be paid" },
  amount: { zh: "金额", en: "Amount" },
  merchant: { zh: "收款方", en: "Payee" },
  subMerchant: { zh: "子商户", en: "Sub-merchant" },
  goods: { zh: "商品", en: "Goods" },
  coupon: { zh: "优惠", en: "Coupon" },
  number: { zh: "商户单号", en: "Merchant order number" },
  transaction: { zh: "交易单号", en: "Transaction ID" },
  from: { zh: "支付方式", en: "Paid from" },
  until: { zh: "支付截止", en: "Pay before" },
  time: { zh: "支付时间", en: "Paid at" },
  pay: { zh: "确认支付", en: "Pay" },
  cancel: { zh: "取消", en: "Cancel" },
  again: { zh: "继续支付", en: "Go on to pay" },
  done: { zh: "支付成功", en: "Paid" },
  doneText: {
    zh: "商户将收到支付通知，现在可以返回商户。",
    en: "The merchant is notified. You can go back to the merchant.",
  },
  cancelled: { zh: "已取消支付", en: "Cancelled" },
  cancelledText: {
    zh: "没有扣款，商户不会收到通知。订单仍可支付。",
    en: "No money was taken and the merchant is not notified. The order can still be paid.",
  },
  expired: { zh: "支付已过期", en: "This payment has expired" },
  expiredText: {
    zh: "订单的支付截止时间或支付链接已过。请商户重新下单。",
    en: "The order's time to pay, or this link, is over. The merchant has to place the order again.",
  },
  h5Expired: { zh: "支付请求已失效", en: "This request to pay has expired" },
  h5ExpiredText: {
    zh: "请回到商户重新发起支付：h5_url 五分钟内有效。",
    en: "Go back to the merchant and pay again: an h5_url can be used for five minutes.",
  },
  closed: { zh: "订单已关闭", en: "The order is closed" },
  closedText: {
    zh: "商户关闭了订单，或者七天内没有人支付。",
    en: "The merchant closed it, or nobody paid within seven days.",
  },
  refunded: { zh: "订单已退款", en: "Refunded" },
  refundedText: {
    zh: "款项已经或将会原路退回。",
    en: "The money went back the way it came, or will.",
  },
  failed: { zh: "支付失败", en: "Not paid" },
  reversed: { zh: "订单已撤销", en: "Reversed" },
  unknown: { zh: "订单不存在", en: "No such order" },
  unknownText: {
    zh: "没有接口返回过这个 prepay_id，或者模拟器已经重置。",
    en: "No operation answered with this prepay_id, or the simulator was reset.",
  },
} as const;

/** The words of a receipt. */
export const receiptWords = {
  title: { zh: "支付凭证", en: "Payment receipt" },
  reversed: { zh: "支付已撤销，款项已退回", en: "The payment was reversed, the money is back" },
  balance: { zh: "零钱", en: "Balance" },
} as const;

/** The words of the page that asks for the password of a payment by code. */
export const passwordWords = {
  title: { zh: "付款码支付", en: "Payment by code" },
  asks: {
    zh: "扫描了你的付款码，请输入支付密码确认",
    en: "scanned your payment code and waits for your password",
  },
  enter: { zh: "输入密码并支付", en: "Enter the password and pay" },
  over: { zh: "没有需要确认的内容。", en: "There is nothing to confirm." },
  unknownText: {
    zh: "没有商户用付款码收过这笔款，或者模拟器已经重置。",
    en: "No till took a payment code for it, or the simulator was reset.",
  },
} as const;

/** What the list of a user's pages calls an order in a state. */
export const stateWords: Readonly<Record<OrderState, Bilingual>> = {
  NOTPAY: cashierWords.waiting,
  SUCCESS: cashierWords.done,
  CLOSED: cashierWords.closed,
  REFUND: cashierWords.refunded,
  USERPAYING: cashierWords.waiting,
  PAYERROR: cashierWords.failed,
  REVOKED: cashierWords.reversed,
};
