import { ApiError } from "wechatpay-kit";
import type { WeChatPay } from "wechatpay-kit";
import type { Invoke, JsapiPayment } from "wechatpay-kit/invoke";
import type { Purchase, Shop } from "./shop.ts";

/** The order can't be placed as it is: what the shop's page says to the user. */
export class OrderRefusedError extends Error {
  override readonly name = "OrderRefusedError";
}

/**
 * JSAPI payment: places the order for a user of the official account, and signs what the page hands to
 * `WeixinJSBridge.invoke("getBrandWCPayRequest", …)`. For a mini program say `invoke.miniProgram.pay`.
 *
 * @param openid the user, as `shop.appid` knows them
 * @see https://pay.weixin.qq.com/doc/v3/merchant/4012791857
 */
export async function placeOrder(
  wxpay: WeChatPay,
  invoke: Invoke,
  shop: Shop,
  { openid, ...purchase }: Purchase & { readonly openid: string },
): Promise<JsapiPayment> {
  const { out_trade_no, description, total } = purchase;
  try {
    const { prepay_id } = await wxpay.v3.pay.transactions.jsapi.post({
      json: { ...shop, out_trade_no, description, amount: { total }, payer: { openid } },
    });
    return invoke.jsapi.pay({ appid: shop.appid, prepay_id });
  } catch (error) {
    if (!ApiError.is(error, "v3/pay/transactions/jsapi#post")) throw error;
    switch (error.code) {
      case "ORDER_PAID":
        throw new OrderRefusedError("This order is paid.", { cause: error });
      case "OUT_TRADE_NO_USED":
        throw new OrderRefusedError("This order was placed otherwise before.", { cause: error });
      case "APPID_MCHID_NOT_MATCH":
        throw new OrderRefusedError("This app can't be paid in.", { cause: error });
      default:
        throw error;
    }
  }
}
