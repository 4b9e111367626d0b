import { WeChatPay } from "wechatpay-kit";
import { taken } from "./taken.cjs";

// The class is one type in both formats: it has private members, so that another like it would not do.
export const same = (found: unknown): WeChatPay | undefined =>
  found instanceof WeChatPay ? taken(found) : undefined;
