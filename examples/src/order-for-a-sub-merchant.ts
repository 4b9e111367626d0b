import { ApiError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";
import type { Invoke, MiniProgramPayment } from "wechatpay-kit/invoke";
import type { Purchase } from "./shop.ts";

/** A service provider, and the merchant for whom it sells. */
export interface Provider {
  readonly sp_mchid: string;
  readonly sp_appid: string;
  readonly sub_mchid: string;
  /** The merchant's own app, in which the user pays. */
  readonly sub_appid: string;
  readonly notify_url: string;
}

/**
 * A service provider places an order for its merchant, and signs what the merchant's mini program hands to
 * `wx.requestPayment`: with the provider's key, and the appid whose openid placed the order.
 *
 * @param sub_openid the user, as `sub_appid` knows them
 * @see https://pay.weixin.qq.com/doc/v3/partner/4012738519
 */
export async function placePartnerOrder(
  wxpay: WeChatPay,
  invoke: Invoke,
  provider: Provider,
  { out_trade_no, description, total, sub_openid }: Purchase & { readonly sub_openid: string },
): Promise<MiniProgramPayment> {
  const { prepay_id } = await wxpay.v3.pay.partner.transactions.jsapi.post({
    json: { ...provider, out_trade_no, description, amount: { total }, payer: { sub_openid } },
  });
  return invoke.miniProgram.pay({ appid: provider.sub_appid, prepay_id });
}

/** How the order stands; undefined where there is none of this number. */
export async function partnerOrder(
  wxpay: WeChatPay,
  { sp_mchid, sub_mchid }: Provider,
  out_trade_no: string,
): Promise<string | undefined> {
  const byNumber = wxpay.v3.pay.partner.transactions.outTradeNo._out_trade_no_;
  try {
    return (await byNumber.get({ out_trade_no, query: { sp_mchid, sub_mchid } })).trade_state;
  } catch (error) {
    const operation = "v3/pay/partner/transactions/out-trade-no/{out_trade_no}#get";
    if (ApiError.is(error, operation) && error.code === "ORDER_NOT_EXIST") return undefined;
    throw error;
  }
}
