import type { MerchantCredentials } from "@wechatpay-kit/simulator";
import { WeChatPay } from "wechatpay-kit";
import type { WeChatPayOptions } from "wechatpay-kit";

/** A client of the simulator as this runtime has it: no `fetch` is given. */
export function clientOf(
  merchant: MerchantCredentials,
  more: Partial<WeChatPayOptions> = {},
): WeChatPay {
  return new WeChatPay({ ...merchant, ...more });
}
