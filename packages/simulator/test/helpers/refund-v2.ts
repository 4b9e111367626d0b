import type { WeChatPay } from "wechatpay-kit";
import { SHOP, SHOP_APPID } from "./payment.ts";
import { useRefundShop } from "./refund-shop.ts";
import type { RefundShop } from "./refund-shop.ts";

type Refund = WeChatPay["v2"]["secapi"]["pay"]["refund"]["post"];
type Query = WeChatPay["v2"]["pay"]["refundquery"]["post"];

/** A shop that sells, and refunds by both versions. */
export interface RefundShopV2 extends RefundShop {
  /** Who asks. */
  readonly caller: { readonly appid: string; readonly mch_id: string };
  refundV2(fee: number, more?: object, total?: number): ReturnType<Refund>;
  queryV2(numbers: object): ReturnType<Query>;
}

export function useRefundShopV2(): RefundShopV2 {
  const shop = useRefundShop();
  const caller = { appid: SHOP_APPID, mch_id: SHOP };
  return {
    ...shop,
    caller,
    refundV2: (refund_fee, more = {}, total_fee = 1299) =>
      shop.wxpay().v2.secapi.pay.refund.post({
        xml: { ...caller, ...shop.numbers, total_fee, refund_fee, ...more },
      }),
    // What a test asks for may be wrong on purpose.
    queryV2: (numbers) =>
      shop.wxpay().v2.pay.refundquery.post({
        xml: { ...caller, ...numbers } as Parameters<Query>[0]["xml"],
      }),
  };
}
