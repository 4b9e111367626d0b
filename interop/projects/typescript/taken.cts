import { WeChatPay } from "wechatpay-kit";

export const taken = (wxpay: WeChatPay): WeChatPay | undefined =>
  wxpay instanceof WeChatPay ? wxpay : undefined;
