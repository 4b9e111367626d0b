import { ApiError, WeChatPayError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";

/** What goes back, in fen. The number is the shop's own: the same again is the same refund, another is another. */
export interface Refund {
  readonly out_trade_no: string;
  readonly out_refund_no: string;
  readonly refund: number;
  /** What the order cost. */
  readonly total: number;
  readonly reason: string;
  readonly notify_url: string;
}

/**
 * Gives money back, all or a part. Where it is not known whether WeChat Pay has the refund, it is looked up, and nothing
 * is sent twice under another number.
 *
 * @returns its status; `NOT_ENOUGH`: the merchant's balance is too low. Top up, and call again with the same number
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791883
 */
export async function giveBack(wxpay: WeChatPay, given: Refund): Promise<string> {
  const { refund, total, ...json } = given;
  try {
    const { status } = await wxpay.v3.refund.domestic.refunds.post({
      json: { ...json, amount: { refund, total, currency: "CNY" } },
    });
    return status;
  } catch (error) {
    if (ApiError.is(error, "v3/refund/domestic/refunds#post") && error.code === "NOT_ENOUGH") {
      return "NOT_ENOUGH";
    }
    if (error instanceof WeChatPayError && error.outcome === "unknown") {
      return statusOf(wxpay, given.out_refund_no);
    }
    throw error;
  }
}

/** Follows a refund to its end: `SUCCESS`, `CLOSED`, or `ABNORMAL`, where the user's bank did not take it. */
export async function followRefund(
  wxpay: WeChatPay,
  out_refund_no: string,
  wait: () => Promise<void>,
): Promise<string> {
  for (;;) {
    const status = await statusOf(wxpay, out_refund_no);
    if (status !== "PROCESSING") return status;
    await wait();
  }
}

async function statusOf(wxpay: WeChatPay, out_refund_no: string): Promise<string> {
  const byNumber = wxpay.v3.refund.domestic.refunds._out_refund_no_;
  return (await byNumber.get({ out_refund_no })).status;
}
