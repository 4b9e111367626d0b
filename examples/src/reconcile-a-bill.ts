import type { WeChatPay } from "wechatpay-kit";
import { reconcile } from "wechatpay-kit/bill";
import type { Difference, ReconciliationSummary } from "wechatpay-kit/bill";

/** An order of the shop's database that was paid on the day, with what was given back of it that day. */
export interface PaidOrder {
  readonly number: string;
  /** In fen. */
  readonly price: number;
  readonly refunds: readonly { readonly number: string; readonly amount: number }[];
}

/**
 * Compares a day's bill with what the shop has in its database, from ten o'clock of the next morning. The orders come as they are
 * read (an array, a cursor), in any order and any number.
 *
 * @param bill_date `2026-11-29`
 * @param tell hears of each difference, in words
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012556692
 */
export async function reconcileADay(
  wxpay: WeChatPay,
  bill_date: string,
  orders: Iterable<PaidOrder> | AsyncIterable<PaidOrder>,
  tell: (words: string) => void,
): Promise<ReconciliationSummary | undefined> {
  const found = reconcile(wxpay.bills.trade({ bill_date }), orders, {
    entries: ({ number, price, refunds }) => [
      { out_trade_no: number, total: price },
      ...refunds.map(({ number, amount }) => ({ out_refund_no: number, refund: amount })),
    ],
  });
  for await (const difference of found) tell(inWords(difference));
  return found.summary;
}

function inWords(difference: Difference): string {
  const { kind, of } = difference;
  if (kind === "duplicate") return `${of} ${difference.number} is there more than once.`;
  const [number, billed] = kind === "extra" ? entry(difference.local) : entry(difference.bill);
  switch (kind) {
    case "missing":
      return `${of} ${number} of ${billed} fen was made, and the shop has it not.`;
    case "extra":
      return `${of} ${number} is the shop's alone: WeChat Pay has no such ${of} of that day.`;
    case "different":
      return `${of} ${number} was ${billed} fen, the shop has ${entry(difference.local)[1]}.`;
  }
}

type Entry =
  | { readonly out_trade_no: string; readonly total: number }
  | { readonly out_refund_no: string; readonly refund: number };

const entry = (of: Entry): readonly [number: string, amount: number] =>
  "refund" in of ? [of.out_refund_no, of.refund] : [of.out_trade_no, of.total];
