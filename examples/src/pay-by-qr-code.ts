import { renderUnicodeCompact } from "uqr";
import { ApiError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";
import type { Purchase, Shop } from "./shop.ts";

/** The number has an order that is paid, or that is another one. */
const USED: ReadonlySet<string> = new Set(["ORDER_PAID", "OUT_TRADE_NO_USED"]);

/**
 * Native payment: places the order and draws its code, which the user scans. Undefined where the number is used up: the
 * order may be paid by now, so ask with {@link isPaid}.
 *
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791877
 */
export async function drawCode(
  wxpay: WeChatPay,
  shop: Shop,
  { out_trade_no, description, total }: Purchase,
): Promise<{ readonly code_url: string; readonly drawn: string } | undefined> {
  try {
    const { code_url } = await wxpay.v3.pay.transactions.native.post({
      json: { ...shop, out_trade_no, description, amount: { total } },
    });
    return { code_url, drawn: renderUnicodeCompact(code_url) };
  } catch (error) {
    const operation = "v3/pay/transactions/native#post";
    // Any other error may be followed by the same call: the same order again is no second order.
    if (!ApiError.is(error, operation) || !USED.has(error.code)) throw error;
    return undefined;
  }
}

/** Whether the order is paid, and with its price. Asked when the user comes back, and where no notification came. */
export async function isPaid(
  wxpay: WeChatPay,
  { mchid }: Shop,
  { out_trade_no, total }: Purchase,
): Promise<boolean> {
  const byNumber = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;
  const order = await byNumber.get({ out_trade_no, query: { mchid } });
  return order.trade_state === "SUCCESS" && order.amount?.total === total;
}
